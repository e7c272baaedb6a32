"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.0
SIGNS = {
    "spoken of words": -2.4,
    "about texts": -1.8,
    "within code": -1.8,
    "says buy": -1.7,
    "names the words": -1.5,
    "spoken of reader": -1.5,
    "text about texts": -1.5,
    "typeset": -1.5,
    "spoken of made up": -1.4,
    "blanks near": -1.3,
    "explained behind": -1.3,
    "says lesson": -1.3,
    "spoken of buy": -1.3,
    "spoken of lesson": -1.3,
    "its words taken up": -1.2,
    "says looks for": -1.2,
    "nobody speaks": -1.1,
    "spoken of example": -1.1,
    "introduced as example": -1.0,
    "says explained": -1.0,
    "spoken of proposed": -1.0,
    "heads a document": -0.9,
    "hypothetical sentence": -0.9,
    "much about texts": -0.9,
    "says proposed": -0.9,
    "says means": -0.8,
    "says supposed": -0.8,
    "may happen": -0.7,
    "remedies above": -0.7,
    "says made up": -0.7,
    "says reader": -0.7,
    "says words": -0.7,
    "spoken of means": -0.7,
    "spoken of people": -0.7,
    "a site's lines": -0.6,
    "beside a quotation": -0.6,
    "indented": -0.6,
    "says ask": -0.6,
    "says changes": -0.6,
    "spoken of labelled remedy": -0.6,
    "spoken of self": -0.6,
    "answered by mail": -0.5,
    "much advised": -0.5,
    "says example": -0.5,
    "spoken of ask": -0.5,
    "spoken of if": -0.5,
    "spoken of looks for": -0.5,
    "a sentence leads": -0.4,
    "advised by nobody": -0.4,
    "between sections": -0.4,
    "comment": -0.4,
    "remedies below": -0.4,
    "says lower it": -0.4,
    "a short text": -0.3,
    "a whole error line": -0.3,
    "marked": -0.3,
    "spoken of explained": -0.3,
    "spoken of supposed": -0.3,
    "often may": -0.2,
    "record": -0.2,
    "says people": -0.2,
    "spoken of lower it": -0.2,
    "advised": -0.1,
    "block opened": -0.1,
    "mentioned": -0.1,
    "says labelled cause": -0.1,
    "says may": -0.1,
    "spoken of cause": -0.1,
    "traceback above": -0.1,
    "frames of a process near": 0.1,
    "in quotes": 0.1,
    "says labelled remedy": 0.1,
    "somebody's own, in short": 0.1,
    "spoken of changes": 0.1,
    "words before": 0.1,
    "says cause": 0.2,
    "says laughs": 0.2,
    "somebody speaks": 0.2,
    "somebody's own": 0.2,
    "somebody's own machine, in short": 0.2,
    "spoken of labelled cause": 0.2,
    "a failed test": 0.3,
    "a question, in short": 0.3,
    "code near": 0.3,
    "steps that led to it": 0.3,
    "a picture near": 0.4,
    "behind a prefix": 0.4,
    "cut by dots": 0.4,
    "nothing stated": 0.4,
    "says remedy": 0.4,
    "says self": 0.4,
    "somebody's own question, in short": 0.4,
    "spoken of laughs": 0.4,
    "a failed run's record": 0.5,
    "ends the text": 0.5,
    "figures": 0.5,
    "markup near": 0.5,
    "says never": 0.5,
    "spoken of labelled symptom": 0.5,
    "spoken of when": 0.5,
    "a thread's title": 0.6,
    "begins the text": 0.6,
    "boxes ticked": 0.6,
    "says numbered": 0.6,
    "says when": 0.6,
    "spoken of signed": 0.6,
    "a thread's page": 0.7,
    "denied in front": 0.7,
    "other near": 0.7,
    "says help": 0.7,
    "says happened": 0.8,
    "says labelled symptom": 0.8,
    "spoken of lately": 0.8,
    "trouble": 0.8,
    "says but": 0.9,
    "setting near": 0.9,
    "spoken of happened": 0.9,
    "spoken of numbered": 0.9,
    "trace near": 0.9,
    "in a thread": 1.0,
    "says solved": 1.0,
    "spoken of but": 1.0,
    "spoken of help": 1.0,
    "text behind": 1.0,
    "advice share": 1.1,
    "says lately": 1.1,
    "a report's heading": 1.3,
    "alone": 1.3,
    "spoken of solved": 1.3,
    "host memory": 1.5,
    "says after so long": 1.5,
    "a setup, in short": 1.6,
    "happened to somebody": 1.7,
    "its hint printed": 1.7,
    "begins its line": 1.8,
    "its place behind": 1.8,
    "output near": 2.5,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.25 cannot
-1.10 memory
-1.00 met
-0.95 into~the prints where
-0.90 allocator are~red roses roses~are we
-0.85 bu cpu julia killed la who
-0.80 are driver keeps per than ve without~it
-0.75 cudaerrormemoryallocation into karty like limit name
-0.70 allocate~pinned begin drill fan figures holds ile in~this me~what nccl oom patience precision red to~the для
-0.65 amd and~what cluster event http numbers runtime table the~driver the~last what~the workspace ошибки
-0.60 by~the como der des does~not for~the lo no para peak please pro request shown warn what~do writing
-0.55 against byte class do~not do~we help is~left last line ml pamięci pinned przy real say takes their the~allocator
-0.55 the~line this too true when~the which will гб 終
-0.50 antes~de by cards closed do dónde empty_cache errores fixed halves hardware hier how it~my jest limits little
-0.50 log~which made~up mib more~than near này ollama on~http outofmemoryerror page pytorch retry same~card server~is
-0.50 size that~the the~device the~workspace wiki до драйвер на чем 내
-0.45 api as ask below bytes close cudamemgetinfo cuda~oom data den ein entre first gradient_checkpointing grows ist
-0.45 la~scheda lines model~on mps need next nobody not~fit on~gtx operation options or~later own più qlora
-0.45 rank~traceback runtimeerror scratch shared slow the~two throughput tried~to usar users write всё 不
-0.40 array avg bir board cache card checkpoints constraint cudamallocasync dans drivers een end entry fehler fit
-0.40 fit~on five gb~cards gb~on gradient_checkpointing~true helpful if is~listening is~not is~now keep kernel~was
-0.40 kind leave library listening listening~on log~the main~server model~does model~to multi must my~run names
-0.40 needs~gb ones opened order outputs over per~node please~try printed quote raise required save share since single
-0.40 switch tenant the~arena the~board the~desktop the~lab trainer vi wir из так 减 常~见 数 程 能 见
-0.35 about~the above adapters adds at~step autocast batch_size be~loaded by~its cannot~allocate caught cheat
-0.35 cheat~sheet cuánto dashboard device~cpu dir drop einer ends errors exits~with feb fine~for form frecuentes für
-0.35 gradient halves~the hip hip~out hold how~much im is~shared is~too keep~the kv~cache less llama~cpp log~you look
-0.35 matter medvram modèle normal not~in number objects of~mem of~model of~this or oserror owner pager pidió pool
-0.35 reason registers release requested reset resource_exhausted row runbook saved~model sees shared~memory się
-0.35 skip~padding slurmstepd synthetic tensor the~number the~program to type unified unified~memory works~on xid
-0.35 yours you~know или め 先 字 直 看 示 这
-0.30 about above~gb allocate arithmetic asked attempt auto between bfloat by~me by~signal caching caching~allocator
-0.30 canary capacity cell change~it choose closing co codes compiling compute_type conda consumer
-0.30 cudaerrormemoryallocation~out cuda~error cuda~version cupy cómo dataloader~worker del de~la do~you du early
-0.30 end~of error~step exceeded exit exit~code fallback feature fine~tuning first~operation for~all found fsdp gb~for
-0.30 gb~one ggml_vulkan good halve harmless has~to holds~the home host illegal incidents je kv lab larger last~line
-0.30 la~taille la~tarjeta leaves lesson loader mal match memoryerror memory~errors minimum mismo modell monitor most
-0.30 nan newer nicht not~found number~of of~its om one~card one~gb on~feb on~purpose oomkilled opens owns padding
-0.30 parser pasted phrases pixels preallocation prima priority purpose queued raises read registered reproduce~it
-0.30 resolution return seen shared~with share~of sheet simulator sizing slide slurmstepd~error status stop sudo tab
-0.30 taille tensorflow tests~in therefore the~cache the~cuda the~free the~minimum the~next this~helpful
-0.30 throughput~tokens tier todos too~small to~out traducción tree triggered tuning unit user what windows with~zero
-0.30 wording worked worker~pid wrong year you~to you~would от падает что さ し~ま よ 例 全 分 参 小 数~字 最 見 足 那
-0.30 가 고 정
-0.25 aa about~gb advice again als and~gpu antes any~other apart as~cuda as~well at~gb auf~dem before~you best
-0.25 bitsandbytes bot bring bus by~default carry catches chrome classes clúster compile~with computed condition cost
-0.25 count count~in cuda~out cupy~cuda datasets deep~learning detected deux device_map~auto double drive ecc eine
-0.25 either el en engineer entraînement error~on et event~in exc_info exits external falta faq fleet for~real front
-0.25 full~card full~fine gb~as goes~fine gpu~memory grows~with guía ha half hallo hand~in header illegal~memory int
-0.25 in~file in~line in~ram is~free is~no its it~with jax~resource_exhausted kb key killed~by las later left~to
-0.25 log~cuda long läuft mail maintainer many map max_length mb~on means~that memory~access memory~at memory~back
-0.25 memory~you meta miniforge mixed mixed~precision mod more można ms mxnet nas nccl~warn needs next~to ninja nodo
-0.25 no~need npt often of~these of~vram once on~one ore out param part perfect pero pid~is pinned~host plugin pour
-0.25 processor program quarter ran~tests raw refused regex reports right~the roll scenario scheduler se seed server
-0.25 settings shm si sizes square square~of staging step~exc_info storage sync take tell~me tests thanks~closing
-0.25 that~from that~worked the the~caching the~context the~count the~plain the~square the~vendor the~wiki this~kind
-0.25 time~for torch~outofmemoryerror triage true~the txt typeinfo typeinfo~for update~the vae validation versions
-0.25 version~is vram~for we~do whatever what~you wraps your~own zum ещё нет при это か~ら だ つ な~い イ 不~足 么~办
-0.25 全~参 减~小 办 半 名 否~有 多 怎 怎~么 或 报~错 最~大 见~问 足~的 还~没 进~程 기 생 여 정~리 하
-0.20 __call__ above~it activations after~steps and~data and~no and~on and~you answers anything anything~else an~array
-0.20 apple arc array~with asked~for assert~triggered aus available~true avg~prompt backward back~at bar batch~in
-0.20 batch~too before~anything behaviour be~that buffers bus~error cached candidate cannot~be card~nvidia change
-0.20 choose~smaller chosen closed~this colab colleagues compile completed contains costs counts coverage cpp cpu~and
-0.20 cube cuda cudamalloc cudamalloc~retry cuda~used data~type deep dem depends~on desk device_map die dies~at
-0.20 distributed dmesg donate_argnums down~from do~the ds due error~encountered error~means error~out est~ce
-0.20 exclusive false~using finishes fire first~step for for~cuda for~launch found~this fragen frees from~gib from~it
-0.20 geforce gi go~into gpu~available happened hardly hence hour il instance intel invalid in~__call__ in~deep in~our
-0.20 is~available is~killed is~this its~last it~be it~is it~off jax jax~takes job jobs~of job~is karta keeps~the
-0.20 kernel ksameasrequested large~for learning left~out less~than like~to log log~no log~this looks~like low
-0.20 low~vram macos malloc many~resources may may~not meet mem memory~after memory~error memory~grows memory~limit
-0.20 memory~outofmemoryerror memory~use message~of mib~is mig minute modelo mxnet~cudamalloc near~the niet nothing~in
-0.20 not~memory nov no~gpu no~half nur ocupa of~bytes of~cuda of~device of~it of~jobs of~last of~resource only on~by
-0.20 or~choose or~there output~of packages~numba packages~torch paging pair parameter pdf peak~is pending pick pipe
-0.20 planner pods por posted process~exited prompt prompt~throughput px qu quantised quota reading reboot recorded
-0.20 refuses release~notes requested~for requires resources~requested retry~failed running~on runtimeerror~cuda
-0.20 runtimeerror~dataloader say~which scheda second~process selected served several shape should~not shrinks shuffle
-0.20 side~assert sie signal signal~killed signature size~and size~gb skip slack small small~cards something
-0.20 something~else somewhat space spill sprawdź start~with step step~on stopping stop~with stream_executor
-0.20 subcommand such svc takes~of tasks task~was tell texts than~is there~something these the~api the~caller the~code
-0.20 the~compute the~cpu the~exact the~inference the~job the~limit the~loader the~log the~nightly the~peak the~regex
-0.20 the~request the~server the~string the~table this~as this~time till time too~many top to~allocate to~find to~know
-0.20 to~nothing to~px tpu~available tpu~cores training~run true~and true~cuda uncorrectable under until~now upstream
-0.20 usa used~true user~sees uses~too use~the using~tpu values~are venv venv~lib via viewer vom vram webui weights
-0.20 welcome we~ve where~are where~it which~of whose without with~classes with~your xpu~out yes~it your~log you~tried
-0.20 zero zwei занято не обучение で~も と 中~的 么 习 値 先~看 前 否 大 就~是 很 我 所 手 文 是~否 查 示~例 空 群 考
-0.20 者 表 连 追 追~加 附 장 해
-0.15 _arraymemoryerror _arraymemoryerror~unable _k_m _z aber access access~was accumulation adafactor address affiche
-0.15 after~this alerts algorithm algorithms alloc_cpu alloc_cpu~cpp allocate~memory allocation~of alloc~bytes
-0.15 all~layers along already~allocated amount and and~call and~see and~tell and~want and~we and~your answers~with
-0.15 any~more an~illegal api~call appears argument article as~its as~the attached at~alloc_cpu at~once at~start aula
-0.15 autotuning available~false axis backends backward~pass being below~gb below~gib bitte block block~sizes bought
-0.15 breaks browser but~it bytes~down bytes~error bytes~originally bytes~total bytes~xc cached~blocks cache~usage
-0.15 calls call~failed call~fails canned can~allocate can~hold capacty cards~the card~has card~on caught~cuda
-0.15 cc~failed code~cannot collection collector comes~from commented~on compiler complete~error component connection
-0.15 contact containers context~and contributors conv_algorithm_picker conv_algorithm_picker~cc copied~from copies
-0.15 cores corpus csrc cudamalloc~failed cuda~driver dann dataloader data~bytes decoding defaultcpuallocator
-0.15 defaultcpuallocator~can della delta design desktop detected~oom_kill device~side dev~shm de~vídeo diese
-0.15 difference~between diffusion dla dll does~it does~the dopo double~the do~that draft driver~or drop~the easy
-0.15 edition elapsed ends~with enforce~fail eng entry~function environment environment~variable errno errno~no
-0.15 errors~in error~cannot error~device error~entry ever everybody example~of example~org exceeds except exceptions
-0.15 exception~is exec exist explain explain~the export extension factory fail failed fails~and fails~on fail~at fair
-0.15 falcon fatal figure file file~home file~train fills finished~in fired first~and fixed~it fixture fix~it float
-0.15 following~error for~gib for~our for~your fp~on freeze friday from~models from~on full function~_z garbage
-0.15 garbage~collector generated gets~the getting ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gib~bytes
-0.15 gib~than gigabytes give~the gpu~at gpu~full gradients grafikkarte grafikspeicher halve~the handbuch
-0.15 hardware~limit have~not heads here~is if~it ignored imágenes including including~non inputs installation
-0.15 instead~of in~colab in~stepid in~two in~use issue~is is~about is~computed is~fixed is~insufficient is~nan
-0.15 is~never is~possible is~still is~to is~wrong it~on it~takes it~the it~works jenkins job~gpu job~script karte
-0.15 key~value know laptop large largest large~is layer~of leave~it leftovers let~the like~so like~this limits~the
-0.15 limit~exceeded limit~is limit~reducing line~and line~with list lists~what log~ends log~we loki losses loss~is
-0.15 lost lower~ngl lowvram make makes makes~sense makes~the managed~memory marked may~help memory~here memory~or
-0.15 memory~please me~if million mlp modelfile model~requires more~system moved~to msa much~memory much~shared nach
-0.15 need~more never~had node none~of notes~for note~that notice not~about not~exist not~give no~longer num
-0.15 num_stages num_stages~may numba~cuda of off~the oneapi one~is one~line only~when onto on~laptop on~top oom_kill
-0.15 oom_kill~event oom~killed order~of originally or~lower or~num_stages or~one oserror~errno others otter ou
-0.15 out_of_memory outofmemoryerror~out paging~file pairs par paragraph parse partition passed~failed peaks peft
-0.15 per~process place planned plat pressure print process~on process~python programa ptxas ptxas~error put~this
-0.15 pytorch~cuda quantiledmatrix quantization qu~il ranker rank~in ratio recompute reduce reduced reduce~memory
-0.15 reducing~block rematerialization remote rent requeued required~hardware requires~more reserved
-0.15 resourceexhaustederror~out resources resource~shared restart~the restored resuming resuming~from retries
-0.15 returned returns review runs~on safe same~the same~thing sandbox saved scenes sdxl selected~device send sender
-0.15 sense serialization serialization~py shape~and sharding shared~data shares share~one shm~nccl shrink sind
-0.15 sizes~or size~of sm_ smaller~batch smaller~model something~like sooner sooner~or so~is spill~to stable~diffusion
-0.15 stack standard started stderr~file stepid step~after still stops~with stores string strings study submit support
-0.15 switch~to system~memory takes~gb takes~the take~this tarjeta tensorflow~oom tensors~from test~result thanks~that
-0.15 that~all that~card that~nobody that~this then~it there~is the~alert the~backward the~cards the~class the~cluster
-0.15 the~difference the~edge the~environment the~failure the~form the~fourth the~hint the~lines the~memory
-0.15 the~message the~mib the~paging the~parser the~raw the~retry the~size the~source the~step the~user the~weights
-0.15 this~order this~the thus tile tile~size time~limit tip took~the too~high torch~lib torch~serialization total
-0.15 to~complete to~compute to~have to~say traffic trt~skipping unchanged und upcast uploaded upper up~failed up~is
-0.15 usable users~on vendor warn~error was~encountered well~as we~had when~you wiki~page will~see without~gpu
-0.15 with~all with~br with~full with~less with~oneapi with~torch worked~out worst wrap writes xc~max xpu yet you~like
-0.15 you~open you~still карте модель ниже сколько え か く し も や る わ わ~り を~半 を~見 ズ~を テ 一 为 二 以~上
-0.15 会~看 何 修 做 其 其~他 减~半 分~に 加 半~分 占~着 合 块 外 够~了 始 存~不 学 就~够 常 度 式 懂 把 文~件 新
-0.15 是~我 显~存 更~新 有~一 有~其 条 标 格 没 激 激~活 用 的~报 的~数 相 確~保 終~了 缓 置~文 要 設~定 讲 请 赞
-0.15 连~续 開 開~始 面 개 나 대 럼 리 말 모 을 일 자 한
-0.10 _exceptions _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward about~mb about~memory
-0.10 above~the accelerator accelerator~memory accept adamw add~the add~up advise against~the algorithm~eng alike
-0.10 alive allocates allocate~enough allocate~gb allocate~gpu allocate~kmg allocating~bytes allocations~gb all~that
-0.10 almost alone am~writing and~backward and~for and~have and~in and~later and~look and~not and~nothing and~raise
-0.10 and~ready and~so and~tensors and~there anon another~process anywhere an~allocation an~earlier an~exception
-0.10 an~hour an~incident an~out applies applies~to arbeitsspeicher architecture are~below are~idle are~out are~there
-0.10 are~you article~helpful artifact asking assigner as~is as~long as~of attention at~load aucun available~gib
-0.10 avg~generation backend~out bad_alloc~cudaerrormemoryallocation bat batchgröße batch~or batch~sizes
-0.10 been~allocated been~oom begin~with beispiel belong beyond bias~self bin bis bout~de boxes built~in but~the
-0.10 bytes~allocated bytes~by by~friday by~insufficient by~it by~peer by~rematerialization cache~of cada callable
-0.10 calls~into call~gc call~is cancelled can~be can~have can~reduce can~train cap cards~with card~at catalogue
-0.10 caught~collective cc~can cells cgroup changed~in change~the channel channels checkpoint~is ckpt clients code
-0.10 code~is column comments compose~file compute~the conda~envs connection~reset console context~on continue~with
-0.10 conv~input con~gb couldn could~be could~the covers cpp~err crane cross cudaerrorlaunchoutofresources
-0.10 cudaerrorlaunchoutofresources~too cuda~failure cuda~memory cuda~so cudnn cumemcreate cupy~out curious dan
-0.10 dask_cudf data~set date day decoder decreasing decreasing~batch decreasing~the denoiser depends deploy
-0.10 der~grafikspeicher der~karte det detected~for device~is differs digest does don~have don~run draft~is
-0.10 driver~version ecc~error edge el~mensaje em encountered~in ends~like enforce engine~profile engine~to enough~for
-0.10 enumerate enumerate~loader equal errors~outofresources errors~py error~codes error~detected error~gn error~model
-0.10 error~no error~uncorrectable error~unexpected err~defaultcpuallocator estimate eu everyone everything~else
-0.10 every~sample every~second exam exc_info~what exceed~the exercise exhaustion expect extend external~local_xla
-0.10 factor failed~because failed~javascript failed~out fall fall~back family fault faut fc feb~at finder finder~will
-0.10 finding finds fine~with finished~batch fired~up fires fits~on fixed~in fixes fixtures force forget format for~an
-0.10 for~gb for~host for~one for~small for~tactic fragmentation framebuffer frameworks free~is free~the front~of
-0.10 full~run functional game gb~at gb~max gb~or gc~gc gc~true generation~throughput generator ggml_gallocr_reserve_n
-0.10 ggml_gallocr_reserve_n~failed gib gib~br give giving~up gn gn~task goes~from good~first
-0.10 gpu_memory_utilization~when gpu_oom gpu~errors gpu~kv gpu~layers gpu~on gpu~の gpu~메
-0.10 gradient_checkpointing_enable gradient~accumulation gradient~checkpointing graphics groups hand handling
-0.10 has~less has~no have~been have~it heap heap~limit heap~out hence~the heron het high hints hires hires~fix hits
-0.10 hlo_rematerialization hlo_rematerialization~cc host_oom host~ram how~do how~large how~the http~starting hundreds
-0.10 idle if~there ignore image~is imported in included increasing~gpu_memory_utilization index info~core
-0.10 info~started initialized injected inner input~weight install instances instead insufficient insufficient~for
-0.10 insufficient~shared in~an in~any in~code in~cumemalloc in~enumerate in~front in~it in~llama in~one
-0.10 in~processgroupnccl in~pytorch in~tiles in~worker iogpu iogpu~wired_limit_mb is~at is~disabled is~enough
-0.10 is~fired is~for is~full is~host is~the itself it~again it~apart it~ended it~falls it~from it~looks it~over
-0.10 it~slow it~that ja javascript javascript~heap jetzt job~runs kernels kit kmg kmg~ib know~how larger~than last~br
-0.10 last~run layers layers~of layout leaves~the leave~the lecture let level level~error likely limit~allocation
-0.10 lines~in line~is link list~is live~tensors llama_model_load_from_file_impl
-0.10 llama_model_load_from_file_impl~failed llama_model_loader llama_model_loader~loaded loaded~meta loading~weights
-0.10 local_xla local_xla~xla logging logs~and log~if log~that log~then longer long~as looks look~for look~like loom
-0.10 los lower là mac machines machine~with mailing mailing~list mar matching md meaning means meant measured med
-0.10 medium mein memory~allocation memory~exhausted memory~failures memory~killed memory~pressure memory~pytorch
-0.10 memory~shm memory~space memory~used memory~what memory~怎 mempoolsize mempoolsize~workspace menos mensajes
-0.10 message~with metal meta~data mib~of minus misc~shmutils mock mode model~needs model~that mon mpi~ranks
-0.10 mps~backend multi~scale my~ti names~the ncclsystemerror need~not next~week nightly nine nobody~has none
-0.10 normal_vram notes note~to nothing~has nothing~is not~change not~get not~what now~that no~error no~job no~limit
-0.10 no~such no~the numbers~in não object oder off~to of~an of~detected of~layers of~mib of~on of~pinned of~shared
-0.10 of~thumb of~us older~than onboarding one ones~that one~after only~reduced on~cards on~cpu on~linux on~main on~rx
-0.10 on~small on~your oom~error oom~kill oom~on operation~to optimiser ordinal orphan or~device or~the otherwise
-0.10 outofresources outofresources~out out~to overlap paddle pages page~https page~that page~the pairs~and parent
-0.10 paste peaks~at peak~memory peer performance person per~parameter pickle pick~smaller pictures plan please~add
-0.10 plot points policy pool~size position possible~that pre prefix prefix~cache prepare previous price printed~by
-0.10 processes~on process~with produced progress proposal prüfen pull~request quand quantisation questions quit
-0.10 raised raise~it raise~your ram ram~not range rank~error rank~per rapids rather~than reader ready~to reasons
-0.10 recently reduced~to reiniciar released remaining rematerialization~only remedies replace reqs reqs~gpu
-0.10 requested~size request~it reserved~allocated reset~by resource_exhausted~ran retryable return~conv
-0.10 return~variable right right~now role roughly round rss rule~of run_backward run_backward~calls running~reqs
-0.10 runs~in runtimeerror~enforce runtime~errors run~it run~out run~time run~using safetensors same~gpu same~here
-0.10 saves saying say~what scale script~with seeing see~it see~something segments self~stride sentence service~gpu
-0.10 service~service set_device~local_rank setting~pytorch_cuda_alloc_conf sh shipped shipper shmutils shmutils~cc
-0.10 sich signal~bus significa simplify sitting six size~finder size~succeeded skips slower slowly slurm snapshot
-0.10 socket some~of so~with so~you space~vmem speicher ssd standard~error stands started~server starting~the
-0.10 start~again state~to std~bad_alloc stepid~some step~tasks step~the sticky stops~right store story straight
-0.10 straight~to stream_executor~cuda stride students succeeded succeeded~trying success such~as supervisor sure
-0.10 sur~la sysctl table~of tactic takes~about talk tasks~have tensorflow~stream_executor tensorflow~takes tessera
-0.10 texto thanks~both thanks~to that~and that~be that~dataloader that~does that~failed that~of theano them~to
-0.10 then~that there~was the~big the~bus the~cell the~customer the~dashboard the~disk the~exit the~failing the~file
-0.10 the~forum the~is the~loss the~mail the~most the~node the~numbers the~ones the~out the~path the~port the~pr
-0.10 the~pre the~red the~report the~requested the~same the~scheduler the~system the~usual the~validation the~version
-0.10 the~week this~article this~line this~means this~node this~on this~operation this~pr through~all thrown
-0.10 thrown~when thumb tick timestamp today todo together~with tokenizer tokens~and tokens~avg tokens~running tool
-0.10 tools torch touched to~alloc to~blame to~bytes to~change to~end to~gib to~its to~normal_vram to~of to~or
-0.10 to~other to~raise to~roll to~run to~runs to~see to~take to~test to~time to~torch to~us to~write trace
-0.10 trainer~fit train~on transformers translate trial triton~runtime try~decreasing try~to turn~on twenty two~lines
-0.10 two~processes typical typically ub uncorrectable~ecc une unexpected~bus unreal~engine unstable until until~it
-0.10 up~for up~in ur_result_error_out_of_device_memory url used~to users~mailing uses use~below using~batch usual
-0.10 value~pairs variable~_execution_engine verdict verkleinern visible vllm~no vmem vmm void vram~state want
-0.10 want~the was~asked was~gb was~this was~unable watchdog~caught week wer we~don we~use we~want we~will what~this
-0.10 wheel wheels when~they where~does which~is whole~card who~holds why~is wie will~continue winerror winerror~the
-0.10 wired_limit_mb with~big with~context with~error with~gb with~gradient with~key with~map_location with~ngl
-0.10 with~one with~something words workers~are worker~this working wrap~it write~to writing~the xlarge
-0.10 xla~stream_executor yourself your~shared you~start you~think you~ve you~will zusammen że гиб градиенты есть
-0.10 почему い う が が~大 く~だ こ~の す だ~さ ち て~く で~は と~し な~る の~が の~記 は~バ み~ま よ~う る~の れ
-0.10 れ~る を を~確 ァ ァ~イ シ ス テ~ス ト~を ド バ~ー フ フ~ァ ラ~イ リ~が ル 一~下 一~块 一~行 三 下 下~面 中
-0.10 了~し 于 他 便 保~し 修~复 值 写~的 出~现 区 原~文 去 句 和 哪 处 处~理 多~卡 够 够~用 大~き 太 太~多 学~习 容
-0.10 容~量 対 差 师 年 并 录 往 必 思 慢 打~开 把~batch 接 提~示 故 故~障 教 早 是~一 显 時 書 最~后 析 查~看 案
-0.10 检~查 次~の 残 段 活~值 無 现~的 理 理~的 用~完 申 申~请 番 的 的~进 直~接 着 社 程~占 空~き 练~报 续 缓~存
-0.10 習~を 装 见~报 解~析 記~事 設 论 载 这~一 进 配~置 错 错~原 間 障 集 高 게 그 글 나~요 됩 됩~니 드 릴 만 메~모
-0.10 명 모~리 쓰 은 이~고 이~면 적 질 질~문 채 카 카~드 합 합~니
-0.05 _k_m~gguf _utils ab about~it accelerators across actions activations~and activation~memory active activity
-0.05 actors actors~killed adam added adding address~the admission affected afraid after~epoch age ahead alignment all
-0.05 allocated~is allocated~so allocate~request allocators allocator~asked allocator~settings allowed~gb all~tests
-0.05 all~you alone~is alphafold alter and~allocated and~batch and~double and~everything and~friends and~from and~go
-0.05 and~goes and~if and~is and~other and~reserved and~run and~the and~this and~two and~will annotation announce
-0.05 anon~rss answer~with anyway an~answer an~igpu an~old appear appendix apps~pid april area are~the arrête
-0.05 asked~the ask~for assert assistant as~device at~about at~all at~home at~line at~node at~run at~your auch
-0.05 audience autumn au~bout avail available~cpu available~kv avant avoids back~off bad_alloc badges banner bare
-0.05 based~on batch~does batch~smaller batch~that batch~to because~it because~of becomes before~is before~this
-0.05 before~we behind behind~it below~are below~the best~fit beta between~reserved between~these be~had be~ignored
-0.05 be~in be~set bias billion binding blame blender~cycles bloc blocks~and blocks~back blocks~to blocks~try
-0.05 block~and block~that book bool both~the bottom bottom~of bound bout box~on box~size brackets break bring~the
-0.05 broken bronze bronze~badges buffers~with bug~oom busy button but~only but~they but~unallocated bytes~in
-0.05 bytes~per byte~size by~one cache~and cache~blocks cache~memory cache~on cache~size cache~was cake call~socket
-0.05 cameras can can~tell can~we capability~vmm capable capacty~of cap~the card~br card~by card~for card~or card~that
-0.05 card~too carries cat catch~the caused~by cc~nccl cc~xla changed~it changes checkpointing checks chip ci~pid
-0.05 class~is cleaning~up clears clip close~other close~the close~this coalescing codes~of code~and code~cuda
-0.05 collected columns coming commands compare comparing compilation compiler~xla compose compute~apps config~yaml
-0.05 confirm connect constant contiguous continue copied cordon core~_exceptions core~py correct correctly cosa
-0.05 could~we counter count~the cpus cpu~gpu cpu~instructions cpu~offload crashed~due creating~shared
-0.05 critical~operations cs ctrl ctrl~to cublas_status_alloc_failed cuda_driver cuda_driver~cc
-0.05 cudaerrormemoryallocation~in cuda~amp cuda~compiler cuda~context cuda~cuda_driver cuda~gib cuda~jl cuda~reclaim
-0.05 cudnn~is cumemalloc cumemalloc~device_pointer cumemalloc~results daemon dataloader~workers data~with deadline
-0.05 deal decide decode~tiled default~is default~of delete~the desktop~with detail developer device_pointer
-0.05 device_pointer~size device~error device~gib device~has device~memory device~ordinal dice differ directly discord
-0.05 distbackenderror distbackenderror~nccl distributed~distbackenderror distributed~ncclutils distribution div docs
-0.05 documentation~on documented does~another don don~fit don~need doubles dp drain drained driver~and driver~api
-0.05 driver~cuda driver~error driver~has driver~refused drops~the dummy dummy~requests during~warm each~run effective
-0.05 either~the else embeddings empty~the end~in environment~variables en~latest error~allocating error~an
-0.05 error~failed error~gpu error~it error~messages error~reached error~so eso estimated evaluation every~epoch
-0.05 every~rank exact exceeding exceeds~the exceptions~outofmemoryerror exception~class execute exit~codes
-0.05 exit~status expandable expandable~segments exported expr expr~sum external~library external~local_tsl
-0.05 failed~container failed~jobs failed~or fails~too failures~in failure~out fake fallen fallen~off far far~bytes fb
-0.05 feature~request february few fewer~layers file~and file~does file~or file~proj filter final
-0.05 find_executable_batch_size finetune first~card first~day first~epoch first~forward first~issue first~line
-0.05 first~run fit~with flags_fraction_of_gpu_memory_to_use flash flash~attention fluid flush fn follow foreign
-0.05 forgot format~csv former forty forward~and forward~pass for~bigger for~block for~every for~its for~others
-0.05 for~out for~platform for~requested for~step for~steps for~which found~no fp~gb fp~int fp~is fra fragmented
-0.05 frames~are freed free~br free~bytes free~including frequent frequently fresh friend friendlier friends from~gb
-0.05 from~monday from~my from~one from~our from~pytorch from~the from~torch front~end full~log gable gains games gap
-0.05 gather gb~in gb~other gb~plus gb~thanks gb~was gb~で gb~の geforce~rtx gen generate get_default_memory_pool
-0.05 get~its get~one get~past ggml_cuda_init ggml_cuda_init~found gib~and gib~card gigabyte give~up giving gi~ci
-0.05 glossary good~question go~for gpus~detected gpus~in gpu~cannot gpu~gi gpu~gpu gpu~vram gpu~メ graphics~card
-0.05 graph~for great green grep grep~for group groß grpc guard guest guild gx half~precision half~the halving handles
-0.05 hands happens~on hasn has~an has~failed has~fallen has~its has~run has~seen has~taken has~terminated has~total
-0.05 haven have~no helpful~yes here~are here~we higher higher~value hint~is hip~hip hit hold~the hosts host~oom
-0.05 how~is how~it hpc~support hpp~unhandled ib ibuilderconfig ibuilderconfig~setmemorypoollimit id~where if~cuda
-0.05 illegal~address imgsz import improve~this include~alloc increase~mem increasing info~gpu info~kv_cache_utils
-0.05 info~text_generation_launcher info~uvicorn initialized~for initializing~the install~the instructions
-0.05 instructions~in int~建 in~by in~bytes in~cuda in~cuda_error_out_of_memory in~default in~den in~every in~gb
-0.05 in~half in~help in~jax in~kernel in~memory in~mixed in~order in~performance in~queue in~row in~seconds in~source
-0.05 in~training in~vram io ipynb ip~id ip~over ish is~as is~being is~bytes is~called is~from is~harmless is~how
-0.05 is~idle is~kept is~larger is~needed is~passed is~printed is~raised is~read is~shown is~slow is~something
-0.05 is~started is~taken is~thrown is~touched is~used items~passed its~graph its~share its~standard it~about it~any
-0.05 it~breaks it~by it~comes it~could it~here it~out it~shows it~take it~thanks it~up job~and job~ends job~killed
-0.05 jumps kann karten kb~anon keep~in keep~it kept~for killed~after killed~due killed~process killed~this killer
-0.05 kill~event kind~regards kleinere knoten knowledge known knows know~what kubectl kubelet kv_cache_utils
-0.05 kv_cache_utils~py label labelled label~the lambda largest~batch large~model large~or large~see last_traceback
-0.05 last~edited last~reviewed last~step last~time latent launcher layers~and layers~on la~mémoire leak~of
-0.05 learning~rate least left left~of left~over len~gib less~memory let~me let~us library~call license liegt lies
-0.05 life like~the limite limit~of limit~the limit~to lines~that lines~with line~per line~such line~that links lists
-0.05 llm~error ll~be loaded~in local_rank local_tsl local_tsl~tsl lock logger login logs log~do log~for log~how
-0.05 log~line log~out log~pytorch log~set log~shipper log~tensorflow log~was log~why log~with long~prompts looks~for
-0.05 look~at loss lowering~max_num_seqs lower~batch low~on lo~que macro made~for main~loop makes~it malloc~or mam
-0.05 many~gib map_location map_location~cpu mapping~of marked~as marks matched match~on matrix max_bin
-0.05 max_memory_allocated max_num_seqs~or max~memory max~num may~fail may~stop mb~each mean~the member
-0.05 memoryerror~unable memory~allocating memory~by memory~can memory~cgroup memory~device memory~does memory~during
-0.05 memory~exhaustion memory~issue memory~message memory~not memory~occurred memory~oom memory~out memory~required
-0.05 memory~segment memory~where memory~while memória mention message~cuda message~such metadata meu me~with min~max
-0.05 misc miss mnist mo model model_lifecycle model_lifecycle~cc models~in models~max model~loaded model~or momentum
-0.05 month more~gpu more~with mostly mostly~the most~likely most~recently move move~the msgid msgstr much myself
-0.05 my~script mémoire mémoire~du named namespace name~gpu nccl_debug ncclsystemerror~system ncclutils ncclutils~hpp
-0.05 nearly~always network~and network~is never~gets new~gpu nn~modules node~gpu node~id node~ip node~is node~running
-0.05 non~pytorch norm not nothing~to not~allocate not~an not~know not~load not~match not~run not~share not~vram
-0.05 now~and now~on nox no~available no~device no~it no~memory no~room no~single np numbers~are numpy numpy~core
-0.05 num~seqs nvidia~geforce ob obs off~restarting of~all of~core of~failed of~free of~hbm of~job of~ray of~scope
-0.05 of~ten of~tensor of~total of~yours ok ok~then older old~behaviour ollama~model ollama~run once~per once~the
-0.05 one~and one~has one~large one~never one~on one~piece one~rank one~sentence one~that one~the one~with only~on
-0.05 on~allocator on~allocators on~call on~card on~disk on~friday on~its on~mac on~memory on~my on~our on~paper
-0.05 on~requested on~shared on~start on~windows oomkilled~exit ooms oom~killer oom~out oom~workers opencv opened~on
-0.05 operations operation~timeout opposite optim optimized~to optimizer~state ort ort~failed or~an or~external
-0.05 or~gpu_memory_utilization or~more or~other or~pick or~switch or~use other~processes other~programs other~reasons
-0.05 otter~opened our our~nightly outofmemory outofmemoryerror~in outofmemoryerror~task outofmemoryerror~xpu outside
-0.05 over~the own~code paddle~out paddle~resourceexhaustederror pages~are page~of panel parameters parts passed~all
-0.05 patch pe peak~gib perform performance~critical perform~the period per~device phrase physical picture~is pid
-0.05 pid~used_memory pin_memory pinned~memory pl plans plan~for platform~cuda platform~team pm pointers pool~limit
-0.05 portal pour~le power preallocates~of predicted preempted preferences pressure~oom press~ctrl probe problems
-0.05 process~hold process~holds process~using product prof profile programming programs program~prints progress~bar
-0.05 proj propose provided proxy pro~gb pull pytest pytest~raises python~total pytorch_cuda_alloc_ pytorch~memory
-0.05 py~gpu query~compute que~el que~la quickest quiz qué raised~by raised~when ram~mb ram~the ray~exceptions
-0.05 ray~killed reached reached~heap ready read~that read~the read~this really reasons~at recently~scheduled
-0.05 recognises recognition records recovery reduce~the refactor reference~to refine refiner refusal refuse
-0.05 refuses~to regex~in region registry regular reicht rejected related~to rendering repeat repo report reproduced
-0.05 requested~buffer requested~operation requests~please request~for request~related request~that request~the
-0.05 require research reserved~and reserved~but reserved~is resolved resource resource_exhausted~failed
-0.05 resourceexhaustederror resourceexhaustederror~oom restarting~failed restoring result results retries~with revert
-0.05 reviewed re~compile rid rid~of room room~for room~left rss~kb rtx~ti running~low running~was runtimeerror~hip
-0.05 run~one run~stops same~text sampler sampler~with sampling says~gb say~how say~in say~that scans scheduled
-0.05 scheduled~task scheduler~py schema scope score screen script~is search search~for seats seem~to see~also
-0.05 see~that see~what segment segment~dev sein sent seqs sequences sequence~length servers server~process service~cc
-0.05 service~initialized session~is set_limit setmemorypoollimit setting~pytorch_cuda_alloc_ set~is set~mem set~the
-0.05 set~up set~vram sharing sheet~for shm~size should~fit shows~of shows~the shrink~the shutdown sigkill silence
-0.05 since~it since~we sits~at sits~on sitting~on size_t sized size~br size~is size~on size~to size~tokens size~with
-0.05 skipping skipping~tactic slice slides slots smaller~tile smaller~value small~for smi~does smi~query snippet
-0.05 socket~malloc soft solution~you someone~else so~far so~in so~no so~there so~we so~yes spark speaks speicher~der
-0.05 spills splits spring stack~trace stand started~again starting~webserver start~and stat static stats status~draft
-0.05 stayed stays~on std step~is step~with stops stop~the stored~in streaming streams strong stub subclass
-0.05 subclass~of subject subject~re subprocess such~card suggest sum sum~by supported support~for suppose swapped
-0.05 switch~on system~call system~error system~is sys~last_traceback sí só tables table~in tactics tactic~due taken
-0.05 takes~it takes~minutes take~smaller taking target targets tarjeta~no tasks~actors tb team tell~them tell~you ten
-0.05 tenants tensorflow~compiler tensorflow~tsl tensor~with term text_generation_launcher~starting texttt texture
-0.05 texture~limit text~cuda text~is text~of text~ok tf~oom than~the than~there that that~an that~can that~did
-0.05 that~don that~fails that~fits that~line that~need that~one that~time their~own there~but these~lines these~two
-0.05 the~answer the~array the~available the~backend the~base the~best the~bios the~bot the~bottom the~browser
-0.05 the~budget the~builder the~client the~crop the~current the~data the~default the~docs the~engine the~example
-0.05 the~exception the~faq the~figure the~figures the~five the~following the~former the~function the~gap
-0.05 the~gradients the~graphics the~head the~index the~input the~largest the~latest the~layers the~learning the~main
-0.05 the~missing the~modelfile the~models the~morning the~name the~native the~one the~oom the~opposite the~order
-0.05 the~page the~part the~patch the~platform the~present the~previous the~progress the~pytorch the~rank the~ratio
-0.05 the~rd the~real the~render the~reserved the~right the~rule the~runtime the~script the~sentence the~service
-0.05 the~share the~solution the~supervisor the~task the~team the~ten the~terminal the~thing the~top the~topic
-0.05 the~traceback the~vae the~wheel the~wording the~words third~is thistle this~and this~answer this~br this~channel
-0.05 this~for this~from this~is this~might this~one this~page this~when this~worker threads three~parts three~times
-0.05 threshold threshold~of through~on throws thì tickets tiene tiles time~it time~period title~gpu title~how tm
-0.05 together tokens~per tokens~that too~large too~long topic~of top~of torch~no_grad torch~torch torch~utils
-0.05 total~capacity total~capacty total~ram total~vm touch to~address to~agree to~cumemalloc to~do to~give to~higher
-0.05 to~list to~perform to~problem to~ram to~reduce to~send traces trace~of training~stops trains~with train~py
-0.05 translation treats true~br trust trying~batch try~increasing try~it try~lowering try~setting tsl ts~level tue
-0.05 tuesday turn turn~it twice two~gb two~hours two~numbers two~ranks ty typed type~reason typo unallocated
-0.05 unallocated~is unallocated~memory under~the unhandled~system uni unit~test unless unreal unter up upgrading
-0.05 up~and up~sampler usage~threshold used_memory~format used~gb useful users~will use~available use~gpu use~smaller
-0.05 usually~the utils~data uvicorn uvicorn~running va valueerror values variant var~jenkins vector verbose verified
-0.05 viewed vmm~yes vm~kb votes voxel vram~mb vram~total vs vídeo walk warn~cuda was~found was~made was~running
-0.05 watchdog watermark wav ways~to weeks~ago week~on weights~and weights~kv weight~bias well~and we~get we~have
-0.05 we~ll we~would what~about what~each what~happens what~is what~it what~users wheels~for whenever~the
-0.05 when~allocating when~an when~device when~initializing when~request when~run when~warming where~do whether~the
-0.05 which~exceeds which~free which~mib which~model while~creating while~it while~trying whom who~has who~is why~the
-0.05 wieder will~do will~meet will~not with~adam with~an with~byte with~coalescing with~device with~dummy with~exit
-0.05 with~ibuilderconfig with~medvram with~mem with~memory with~more with~nccl_debug with~pytest with~several
-0.05 with~shape with~size with~these with~vllm word wording~of workers~crashed workers~tasks worker~id workspaces
-0.05 workspace~size works~but work~out worry worth would would~have would~like would~see wrap~the ws wurde xc
-0.05 xlaruntimeerror xlaruntimeerror~resource_exhausted xpu~xpu xs years yes~no yolo your~first your~model you~call
-0.05 you~get you~ll you~may you~re you~read you~say you~set zesty видеопамяти кэш ли нужно память свободно あ~る
-0.05 い~う い~と い~の う~と う~な が~あ が~出 が~足 き~な き~の き~は こ~れ さ~い し~ょ ず ぜ ち~ら て~み と~い ど
-0.05 な~く な~ぜ に に~し の~か の~に の~は の~ま の~よ の~プ の~メ の~例 の~読 は~な ま~で ま~と ま~ま ょ ょ~う
-0.05 り~当 る~か る~こ れ~ま ろ ん ア ィ イ~ズ ウ カ~ー キ~ャ グ グ~ラ サ~イ シ~ュ ズ ソ チ~サ ッ~シ デ デ~ル ブ
-0.05 モ~デ ャ ャ~ッ ョ~ン ロ ロ~グ ー~ト ー~ド ー~ム 一~直 不~下 了~可 了~多 了~显 人 什 什~么 从~改 他~の 付~け 任
-0.05 会~这 位 体 余 例~如 册 决~定 几~个 出 出~る 切 别~的 剩 割~り 卡~内 卡~的 反 只 可~能 合~精 合~計 同 同~一 含
-0.05 型~fp 型~大 域 域~が 場 場~合 境 增 多~少 失~敗 好 好~我 如~何 存~br 存~没 存~用 完~了 实 実~際 对~照 対~処
-0.05 就~会 己 常~用 序 度~学 度~检 开~始 当 当~て 得 心 必~ず 必~要 我~们 或~推 或~者 手~册 打 找 护 持 换 换~卡
-0.05 据~集 推~荐 換 放 敗 整 文~章 断~片 既 日 昨 是 是~什 更 有~别 有~没 本~太 查~点 标~题 样~本 框 梯 梯~度 次~送
-0.05 比 比~例 泄 泄~漏 注 活 深 深~度 混 混~合 清 漏 照~表 片 版 率 现~cuda 理~办 理~时 理~训 用~同 的~cuda 的~大
-0.05 的~提 的~样 的~模 看~看 確 积 程~序 空~い 空~闲 章 端 等 答 练~或 终 结~果 给 维~护 置 翻 老 能~是 自 自~动
-0.05 自~己 节 荐 行 表~示 被 要~多 言 記 読 読~み 计~算 记 评 话 说 请~问 读 调~小 象 超 足~り 边 这~个 这~边 都~没
-0.05 释 释~放 量~一 错~对 闲 除 際 際~の 領 領~域 题 감 감~사 같~은 거 교 기~를 까~지 남 더 됐 라 려 로~세 를~로
-0.05 리~가 메 면 문 문~서 미 바 방~법 번 법 부~족 분 사 사~용 사~합 세 세~스 세~요 실~제 아 아~직 없 에~러 요 용 으
-0.05 의 인~데 저 전 족 직 치 프~로 할 해~결
+0.05 __getitem__ __init__~py __traceback__ _k aborts about~gib about~of about~this above~all above~ways accelerate
+0.05 accelerate~utils accepted~answer access~the according according~to account add additional add~comment add~repor
+0.05 admins afterwards after~about after~hours after~it after~iterations after~restart after~the after~two
+0.05 after~while again~and again~with ah air~gb alert algo alguien alguém allocat allocated~by allocated~in
+0.05 allocated~tensors allocated~there allocaterawinternal allocates~its allocate~bytes allocate~mb allocate~out
+0.05 allocate~the allocating~mib allocations~gib allocation~badalloc allocation~info allocation~to allowed~gib
+0.05 all~available all~for all~four all~images all~night all~with alone~are already~have already~searched also~reduce
+0.05 also~with alten always~fails amount~of am~not anaconda~envs analysis and~available and~br and~cache and~checked
+0.05 and~cuda and~cupy and~device and~do and~file and~get and~keep and~my and~never and~nvidia and~of and~report
+0.05 and~retry and~take and~test and~that and~try and~use and~version annoying answer~accepted answer~the anybody
+0.05 anybody~know any~help any~hint any~key an~account an~empty an~existing an~idea an~instance an~rtx ao api~error
+0.05 apply~node aren are~already are~captured are~done are~empty are~in are~on are~running are~too are~using args
+0.05 arguments around~the asked~years asker asr assertion assertion~failed assumed assuming assuming~engine async
+0.05 asynchronously asynchronously~reported as~above as~cp as~far as~in as~many as~they atom attic
+0.05 attn_implementation at~batch at~br at~conv_ops at~cuda at~ggml at~it at~least at~night at~some auf auf~der aug
+0.05 author~commented autograd automatically available~vram available~when avoid~cuda away~with aws background
+0.05 backoff back~and back~the badalloc badalloc~exception badger badly basta batch batch_size~is batches~are
+0.05 batchsize batch~after batch~from batch~on batch~works become~available been~running beforehand before~and
+0.05 before~any began beginning bei~mir belegt belong~to bench benchmark between~the be~asynchronously be~caused
+0.05 be~closed be~made be~ready be~stored bfc bfc_arena bfc_arena~cc bfcarena bfcarena~allocaterawinternal bien
+0.05 bigger~gpu bigger~one bigger~scenes bigger~than bild binary~is bin~gib bit~on ble blender~scenes blocks~in
+0.05 bonjour bool~onnxruntime boot both~are both~of br bricht bucket buff buffers~of buffer~for buff~cache
+0.05 bug~ggml_backend_cuda_buffer_type_alloc_buffer bug~reports builder builder~api builder~pass building builds
+0.05 builds~commits builds~the build~on built built~by built~for bus~id but~in but~less but~no but~nothing but~ok
+0.05 but~that but~then but~with bytes~could bytes~from bytes~limit bytes~on by~disable by~github by~new by~not
+0.05 by~setting by~then cache~in cache~is calling~cublascreate call~stacks call~the can~also can~confirm can~get
+0.05 can~it can~try capture~consider capturing~cuda capturing~cudagraphs card~gb card~had card~it card~of card~please
+0.05 card~the card~with cast catch catching catch~it caused~the cc~created cc~onnxruntime cc~op_requires
+0.05 cc~successful cc~sum cc~this cedar cfg~file chain chainer~and chain~training changing chart checked~the
+0.05 checklist checkpoint~on checkpoint~with check~whether chunks~in chunks~kib chunks~mib classic classification
+0.05 clean cli client~session closed~the close~it closing~the code~in code~internal code~the colab~with collect~and
+0.05 collect~torch comes~in comes~to comes~with come~back come~up comfy comfyui~execution command~is command~line
+0.05 command~was communicator community comparison compile~by complain complaint compute~buffer computing com~ollama
+0.05 concat conda~lib configs configuration config~file config~is confused connected consequences consequences~if
+0.05 consider~decreasing consider~passing content~is context~with controller conv_ops conv_ops~cc conversation
+0.05 conversation~on convolution conv~conv conv~d_ conv~d_grad conv~node copy core~platform cpp~most
+0.05 cpu_feature_guard cpu_feature_guard~cc cpu~in cpu~is cpu~mode created~device created~on create~engine
+0.05 create~llama_context creation crop csrc~distributed csv cu_stream_non_blocking cuando
+0.05 cublas_status_alloc_failed~when cublas_status_not_initialized cublascreate cublascreate~handle cuda_gpu_executor
+0.05 cuda_gpu_executor~cc cuda_malloc_async cuda_malloc_async~will cuda_visible_devices~python cudaapierror
+0.05 cudacachingallocator cudacachingallocator~cpp cudadrv~driver cudagraph cudagraphs cudagraphs~for
+0.05 cudagraph~capture cuda~available cuda~bytes cuda~cuda_gpu_executor cuda~cudacachingallocator cuda~failed
+0.05 cuda~function cuda~graph cuda~is cuda~memory_allocated cuda~on cuda~or cuda~set_per_process_memory_fraction
+0.05 cudf~merge cupy~as currently current~device custre custream custream~error cuts cut~the cu~out d_ d_grad
+0.05 d_grad~raises da darknet~src ddp dead debian debugging debugging~consider debug~build dec decoding~this
+0.05 decrease~the decreasing~gpu_memory_utilization default~config delete del~model dem~update description~of details
+0.05 detect detectron devices device~and device~br device~cuda_error_out_of_memory device~dtype device~failed
+0.05 device~job device~nvidia device~of device~the device~was died~at dies~in dies~while diffusers dim direct_io
+0.05 direct_io~false disable~cuda disable~torch disguise display~backtrace distance~matrix distinct distribute dit
+0.05 docker~compose document documents does~anybody does~nothing does~nvidia does~one don~know don~see downloaded
+0.05 down~at do~call do~with draining drei driver~py dropout dry~run dtype~if dtype~torch due~to durch
+0.05 during~cudagraph during~getbesttactic during~processing dès each~batch each~card each~has eager~in edit
+0.05 edited~by effect eight elastic elements else~none embedding~model empty~before enable_attention_slicing
+0.05 enable_model_cpu_offload enabled~n_copies enable~torch encode encoder~for ended ends~in ends~the enforce_eager
+0.05 enforce_eager~true enforce~eager enginecore enginecore_dp enginecore_dp~pid engine~br engine~build engine~core
+0.05 engine~failed engine~from engine~version ensemble enter entries environ environment~location env~lib epochs
+0.05 epoch~is eps era errore errors_impl~internalerror errors~might error~assertion error~could error~during
+0.05 error~engine error~exception error~from error~is error~loading error~occurs error~source error~when error~with
+0.05 es estimate~is est~pas está eval~batch every~step exception~content exception~during exception~raised
+0.05 exception~set exception~traceback except~runtimeerror except~the exe execute~in executing~ksampler
+0.05 execution~error execution~py executor exemple existing~issue experience experiment experimental explicit
+0.05 explodes extensions external~xla failed~at fails~for fails~when fails~with failure~at failure~but fail~on
+0.05 faiss~gpu far~as far~more faster_whisper fatal~error fatal~operator file~assuming file~it file~of file~on
+0.05 file~paddle file~src file~users file~usr file~venv file~with file~workspace filtered_tb filtered_tb~from
+0.05 fine~but fine~on fine~so fine~tune finished~parsing first~batch first~collective first~validation fitting fit~in
+0.05 fit~use fixed~by flag flags flags_fraction_of_gpu_memory_to_use~is flag~in flash~attn flat~now flow fn~args
+0.05 folks following~exception following~suggestions forgotten forums forward~backward for~about for~allocation
+0.05 for~and for~another for~any for~batch for~current for~debugging for~decoding for~details for~each for~epoch
+0.05 for~example for~gpu for~hours for~input for~kv for~lack for~output for~pinned for~relevant for~shard
+0.05 for~simplicity for~them for~those for~tokens for~traceback for~us for~validation for~weeks for~while for~whoever
+0.05 for~you found~in found~it found~vulkan fourth fraction~static fragmentation~maybe frames~and frames~at
+0.05 frames~from frames~of framework~bfc_arena free~according free~at free~in free~on free~process free~shared
+0.05 free~to from~checkpoint from~device from~disk from~last from~malloc from~me from~model from~none from~step
+0.05 from~sysfs from~this from~vllm frozen func funciona functional~py function~alloc gateway gathered gave~me
+0.05 gb~closing gb~each gb~it gb~laptop gb~only gb~per gb~should gb~torch gb~what gb~when gb~where geforce~gtx
+0.05 generating generation~not getbesttactic getting~this get~from get~out get~through
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_vulkan~device ggml_vulkan~found gh gib~allocated
+0.05 gib~at gib~client gib~is gib~max gib~non_torch_memory gib~other gib~total gib~tried given gives~back glm gnu
+0.05 goes~out goes~through goes~to got~the got~this go~away go~on go~to gpu_device gpu_device~cc
+0.05 gpu_memory_utilization~or gpus gpu~as gpu~cuda gpu~device gpu~gib gpu~gpu_device gpu~it gpu~loading gpu~models
+0.05 gpu~nvidia gpu~of gpu~runs gpu~the gpu~users gpu~was gpu~は grabs gracias grads graphs~are graph~by
+0.05 graph~capture graph~execution graph~of greedy gres gres~gpu grid grpo gráfica guess guide had~the had~this
+0.05 halved halved~the hangs happen happens~to happens~when happens~with hashes has~and has~been has~mib has~more
+0.05 has~not has~one has~removed has~two have~happened have~searched have~this have~thought hazel hbm he healthy held
+0.05 helped helps help~or here~it here~my here~on hide hilft his hit~an hm hola holes honest hope horas how~many
+0.05 how~to hundred hunyuan hybrid ideas ids id~compute if~is_floating_point if~out if~reserved if~so if~the if~yes
+0.05 ignores igpu igpu~and imagenet images~of import~cupy import~llm import~torch incident include~rmm include~these
+0.05 increase infer inference_mode inference~with info~engine info~fields info~source info~this info~train
+0.05 info~worker initialised initializing input~very inside~except inside~the instant instruct intel~hd intended
+0.05 internalerror internal~error internal~frames internal~unable interrupted into~gb invalid~value in~allocate
+0.05 in~available in~bf in~blender in~capture in~ci in~convert in~custre in~decorator in~disguise in~func in~general
+0.05 in~gpu in~loss in~pieces in~place in~production in~range in~sample in~some in~system in~thread in~validation
+0.05 in~warmup ip ipex is_floating_point isaac isn~available isn~the issue~and issue~for is~another is~below
+0.05 is~bigger is~debug is~empty is~export is~flat is~gtx is~heavy is~installed is~just is~mb is~memory is~missing
+0.05 is~more is~my is~nearly is~optimized is~over is~simply is~sized is~smaller is~split is~ti is~up is~using is~what
+0.05 is~with its~activations its~internal its~memory it~always it~back it~down it~ends it~gets it~if it~in it~mean
+0.05 it~means it~needs it~never it~now it~prints it~ran it~reads it~right it~so it~stays it~still it~then it~took
+0.05 it~use it~wants it~went it~what it~work jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jemand
+0.05 jo jobid jobs job~fails job~of joined join~this journalctl joy js json jul june just~not kept kernel~errors
+0.05 kernel~for kernel~of key~to khi không kib kib~allocated kib~in killed~it killed~with kill~on kind~of knob
+0.05 kohya_ss kokkos kv_cache_free_gpu_mem_fraction labels~bug lack lammps land language language~model lantern
+0.05 large~on large~the last~one latest~version lax lax~map layer~to lazily ldm lead lead~to leak~in leftover left~on
+0.05 level~info le~message lib~rs liger lightning like~that limited limit~on line~br line~error linked llama_context
+0.05 llama_init_from_gpt_params llama_init_from_gpt_params~error llama_kv_cache_update_impl
+0.05 llama_kv_cache_update_impl~failed llama_load_model_from_file llama_load_model_from_file~failed
+0.05 llama_new_context_with_model~pipeline llama~instruct llama~server llm_load_tensors~offloaded
+0.05 llm_load_tensors~offloading llm~samplingparams llm~server load_model load_model~failed loaded~models loaded~the
+0.05 loading~llama loading~the load~sdxl local~timing location locked~host logits~are log~before log~current
+0.05 log~during log~hi log~hint log~info log~loading log~memory log~nvidia log~on log~output log~please log~says
+0.05 log~there log~tried log~warning longest long~prompt looking~at lora~on loss~and lower~resolution lower~the
+0.05 low~memory lts luck lunar lunch läuft~es ma machine~has mac~mini mac~studio make~sure make~this malloc~at
+0.05 manual~cast many~thanks maple marking marta master~or matches matrix~is max max_batch_size max_len max_memory
+0.05 max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup max_seq_length max_total_tokens max~approx max~gb
+0.05 may~lead may~see mb~per median mehr memoria memoria~de memory_allocated memoryerror~traceback memory~and
+0.05 memory~as memory~br memory~but memory~bytes memory~cuda memory~fragmentation memory~growth memory~has memory~if
+0.05 memory~isn memory~mb memory~mps memory~only memory~pool memory~py memory~reserved memory~see memory~should
+0.05 memory~snapshot memory~that memory~to memory~usage memory~utilization mem~fraction merge~of mesa mesh
+0.05 message~and message~method message~waiting method~of me~the me~this mib~allocated mib~in mib~rounded micro
+0.05 micro~batch middle middle~of might~be miniconda mining mint minutes~of mir~das mistral mistral~nemo mnt modeling
+0.05 models~and models~are model~br model~fit model~fits model~has model~loads model~max model~models model~not
+0.05 model~parse model~py model~root model~srv model~usr model~weight mode~set mode~you modified modules
+0.05 modules~module module~py moe momentum~eps months months~ago more~on more~ram more~useful morgen most~of moving
+0.05 moving~to mpirun mpi~per mps~allocated mr~device msg msg~error msg~new msg~waiting much~gpu much~more multiply
+0.05 multiprocessing mx~gb my~gb my~gpu my~guess my~old n_copies nach~dem namd name~and name~nvidia nas~ollama
+0.05 nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call nccl~timeout needed~for needs~less need~for
+0.05 network~model never~appears newbie new~builder new~issue new~one next~one ng nlp nn~functional nobody~else noch
+0.05 node~read node~that non_blocking non_torch_memory non_torch_memory~takes none~non_blocking nor normally
+0.05 notebooks notebook~is note~run note~the nothing~left noticed not~at not~create not~given not~go not~much not~say
+0.05 not~solve not~static not~the not~using not~with not~work now~it now~please now~thank no~matter no~other npu nu
+0.05 nuc nuc~ollama numa~node number~in number~is nvcc nvidia~smi occurs occurs~during october odd odes odes~py off
+0.05 offloading~output off~in of~and of~br of~every of~frames of~mb of~one of~other of~pipeline of~ram of~std
+0.05 of~today of~two of~video of~which of~you oh ok~but ok~on ok~so old~gtx ollama~blobs ollama~llama
+0.05 ollama~llama_load_model_from_file ollama~llama_model_load ollama~models ollama~ollama ollama~time once~in
+0.05 one~block one~by one~go one~gpu one~in one~it one~node one~process one~worker only~after only~rank only~with
+0.05 onnxruntime_src~onnxruntime onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream on~after on~another on~apr
+0.05 on~bigger on~br on~gb on~gpus on~how on~jan on~may on~oct on~oom on~private on~rank on~sep on~tue on~two ooms~on
+0.05 oom~and oom~at oom~the oom~with op_requires op_requires~failed opal openai opened~days openmm operator~conv
+0.05 optimized optimizer~step option op~conv original or~file or~in or~only or~set or~smaller or~start or~switching
+0.05 or~you os~environ other~allocations other~api outofmemoryerror~allocation outofmemoryerror~as output~layer
+0.05 outside~of out~the override own~pictures package packages~accelerate packages~tensorflow packages~transformers
+0.05 paddle~memory page~on parallelism~enabled parse~time parsing~network pass passing~cuda_launch_blocking pass~and
+0.05 pass~will patches patterns pci pci~bus peaked peaked~at per~batch per~request phone photo photos picked picture
+0.05 pids pid~error pid~info piece~of pin_memory~false pixel placed place~of platforms platforms~do
+0.05 platform~cpu_feature_guard please~decrease please~do please~don please~post please~stop plenty pod~trainer
+0.05 pool~and port postmortem post~the pourquoi pp prediction preset press~any pretraining preview primary prints~the
+0.05 private private~pool private~pools problem~with process processes processing~allocation process~for production
+0.05 profiling profiling~results project~is prompts proper protein providers ps pth puis put~the pycuda python~client
+0.05 python~pytorch pytorch~and py~capturing py~cuda py~userwarning qlora~on quant question question~on que~le qui
+0.05 qwen~vl raised~the raise~with_traceback ram~and rank~cuda rank~failed rank~is rank~only ran~out ran~the
+0.05 rather~not raven rc reach read~times received recent~builds recommended recover recover~from reducing
+0.05 references~the refers refers~to refresh reject relevant~log relion relion~src relu remove removed~its render
+0.05 rendered~viewport renderer render~fails repeated reply~to repor reports~that requested~amount requested~bytes
+0.05 requested~to rerank resolution~max resourceexhaustederror~graph response restarted~the restarts rest~of
+0.05 resume~from retain_graph returned~entries return~to right~after right~at right~before right~that rl rmm~mr
+0.05 rolled~back root~ollama rounds rtx~super rtx~with run rund runners runner~execute running~conv running~for
+0.05 running~in running~since running~with runoptions runoptions~for runs~at runs~for runs~without runtime_error
+0.05 runtimeerror~as runtimeerror~mps runtimeerror~not runtimeerror~resource runtimeerror~traceback runtime~error
+0.05 runtime~out run~in run~is rust_backtrace rust_backtrace~environment rusty ryzen said same~command same~config
+0.05 same~data same~error same~problem same~process same~with samplingparams sans says~and says~gib says~mib says~of
+0.05 says~that says~what scene scenes~are scenes~through sched scheduler~hit sched~go schritt scripts scrypt sd
+0.05 searched~existing searched~for second~call second~card second~line section seeing~the see~above see~our seg
+0.05 send~the sep separate~crashes sequence seq~len series seriously server~does server~stops server~to serve~at
+0.05 service~hlo_rematerialization serving session~py set_memory_growth set~by set~enforce_eager set~flag
+0.05 set~jax_traceback_filtering set~subdivisions severity sgl sha shall sharded shards shard~to shared~buff shortage
+0.05 short~test should~change should~go should~make shows~gb shows~gpu show~the shutting shutting~down similar
+0.05 simplicity simplicity~jax simply simulation since~the since~this sit site size_t~bool size~failed size~in
+0.05 skip~to smaller~than smallest small~scenes smi~lists smi~say smi~showed softmax software solve solves~it
+0.05 solve~it solve~the somebody~else something~is sometimes some~hours sorry~if source~sched so~and so~did so~do
+0.05 so~don so~guess so~on so~please so~why space~left sparse splitting src~acc src~lib src~utils srun~job
+0.05 srv~load_model stacks stacks~more stacktrace stacktrace~below staff stages starts~and startup state~batch
+0.05 state~dict state~failed state~metrics status~code stay~in stay~on std~runtime_error steht steps steps~and
+0.05 still~open still~references stopped stopped~at stopped~it stops~after stops~in stop~them strange stream~bool
+0.05 stream~stderr struct studio subdivisions~in subject~gpu subject~job submitted submitting~new succeed successful
+0.05 successful~numa suggestions suite summary~of sure~the sure~you surfaces sur~le swap switched~accounts
+0.05 switched~on switched~to switching switching~to sysfs system systemerror systemerror~fatal system~ram table~for
+0.05 tag tail~of takes~its take~gib take~while tasks~exited task~manager temp temporaries tensorflow~binary
+0.05 tensorrt~llm tensors~were tensor~cores tensor~parallel tenth terminated terminated~error terminating terms
+0.05 testing text_generation_launcher text_generation_launcher~method text_generation_launcher~webserver
+0.05 text~generation tf_gpu_allocator tf_gpu_allocator~cuda_malloc_async tf~lib tgi thanks~in than~one than~requested
+0.05 than~that than~what that~caused that~has that~in that~isn that~no that~shows that~there that~why them~is them~or
+0.05 then~dies then~in then~on then~retry there there~and there~are there~it there~may there~should these~changes
+0.05 they~have the~attention the~beginning the~branch the~cause the~chat the~child the~chunk the~dag the~dev
+0.05 the~draft the~encoder the~end the~epoch the~existing the~fft the~final the~frame the~frames the~framework
+0.05 the~handler the~hash the~images the~in the~issue the~kv the~logs the~matrix the~merge the~metrics the~micro
+0.05 the~middle the~moment the~network the~newest the~night the~nvidia the~older the~only the~optimizer the~partition
+0.05 the~pipeline the~plugin the~pod the~point the~profile the~ram the~readme the~rendered the~renderer the~repo
+0.05 the~rest the~rollout the~runner the~scratch the~session the~shell the~solver the~stack the~stacktrace the~state
+0.05 the~tail the~texture the~tokenizer the~total the~train the~upgrade the~value the~variable the~weekend the~window
+0.05 the~workflow thing things~to think~the this~branch this~builder this~comes this~conversation this~does
+0.05 this~error this~expected this~isn this~process this~question this~tensorflow this~topic though~the thousand
+0.05 thousand~steps through~without through~zluda ticked tiled~vae time~and time~taken time~the timing timing~cache
+0.05 tips title~of ti~gb tmp tomasz tomorrow tonight torch~bfloat torch~compile torch~csrc torch~cuda torch~float
+0.05 torch~inference_mode torch~nn tot total~free total~gib touches to~access to~all to~become to~call to~continue
+0.05 to~cpu to~developers to~display to~each to~eager to~finish to~get to~go to~host to~include to~it to~join to~keep
+0.05 to~me to~model to~our to~put to~read to~runoptions to~serve to~set to~start to~succeed to~tokens to~unexpected
+0.05 to~upload to~with to~work tp tp~scheduler tr traceback~oom trace~returned tracker trade train_step trained~on
+0.05 trainer~py training~goes training~is training~momentum training~of training~the trains~for transfer transformer
+0.05 trick tried~the tries~to trt trt~local true~direct_io true~in true~or true~to try~in try~one try~smaller trên
+0.05 turned~out turn~off two~boxes two~different two~nodes two~of two~things ubuntu uhd ui~with ulimit ultra~high uma
+0.05 umber under~load under~wsl unexpected~consequences unhandled unique unloaded unloading unrelated until~oom
+0.05 unused update~it upgrade up~at up~model up~the used~for used~free useful~to userwarning uses~gb use~enforce
+0.05 use~fewer use~for use~in use~including use~it use~kib use~lower use~process use~profiling use~to using~device
+0.05 using~enable using~gpu usr usually ut utilization~to utils~error utils~memory ut~of vaedecode vae~decode val
+0.05 valueerror~to value~but variable variable~tf_gpu_allocator variable~to version~br version~found version~of
+0.05 very~seriously video video~memory viewport~never virtual vivid vkallocatememory vl vllm~import vllm~serve vmap
+0.05 vocoder voice volatile~true vram~at vram~in vram~is vulkan~devices wait waitnotificationfn walltime wandb wants
+0.05 wants~gb warmup~generation warning~warning wasn was~built was~full was~kept was~no was~printed was~still watch
+0.05 ways~do way~round webserver~crashed weights~of weights~on weights~take weight~dtype well went~away we~moved
+0.05 we~need we~see we~start what~happened what~now what~platforms what~see what~to what~tried what~was when
+0.05 when~start whether~there which~may while~the whoever why~would wide willow will~be will~fit will~get
+0.05 with_traceback with_traceback~filtered_tb with~and with~batch_size with~bigger with~cpu with~dtype with~gpus
+0.05 with~limit with~llama with~max with~mb with~mib with~no with~non with~only with~out with~rust_backtrace
+0.05 with~this with~vulkan worker~py workflow workload works~and works~now works~out works~thank work~for work~on
+0.05 would~be would~do wrote xgboost xl xla xla_python_client_preallocate~false xla~tsl xla~will xla~xla yarrow
+0.05 yarrow~opened yes~please your~batch your~branch your~data your~question your~ram your~run your~tensors your~vram
+0.05 you~already you~don you~expect you~look you~run you~see zombie zu ça~passe нормально памяти い~て う~か が~落 き
+0.05 せ そ そ~の っ~た で で~の に~す に~変 の み ら ら~に る~と れ~て れ~ば を~か エ~ラ キ ク コ ス~ト セ セ~ス ト
+0.05 バ バ~ッ プ~ロ ポ モ ョ ラ ラ~ー リ ル~の ロ~セ ン~ト ー~が ー~で ー~ジ ㅠㅠ 一~个 一~半 一~张 一~次 一~点 一~般
+0.05 上~微 上~跑 上~还 上~限 下~の 不~够 不~行 两~张 中~で 么~解 之 了~谢 事 代 代~码 以~下 以~后 件 任~务 你 佬 使
+0.05 使~っ 使~用 保 信 信~息 停~止 入 入~力 内~存 决 列 刚 初 别 别~模 到~一 到~第 力 化 十 占 占~用 卡~上 卡~显
+0.05 卡~跑 参~数 又 变 只~有 台 号 各~位 同~じ 向 吧 周 四 图~片 型 型~时 変 変~更 大~佬 如~果 就~好 就~报 已~经
+0.05 年~月 建 开~了 张~卡 形 後~に 循 微 忘 忘~了 快 总 您 意 我~这 批~量 挂~了 指 指~点 按 换~成 据 掉 提 数~据
+0.05 整~理 断 方~法 时~报 时~显 明 显~卡 最~後 有 朝 本~文 本~身 机~器 权 权~重 果 样~的 模~型 没~问 法 注~意 满~了
+0.05 爆 爆~显 片~化 环~境 用~了 的~问 知 示~显 第~个 管 管~理 篇 系~统 约 练~到 练~时 统 编~号 缩 网 能~跑 腾~上 般
+0.05 落~ち 行~就 补 要~显 計~算 話 记~录 证 谁 调 调~到 質 質~問 跑~不 跑~了 跑~到 身 输~入 还~剩 这~样 这~里 送 途
+0.05 途~中 速 遇~到 道 部 里 错~了 问 间 阶 限 面~的 页 验~证 默 默~认 가~납 같 과 납 납~니 노 노~드 는 다~른 다~시
+0.05 다~음 데 도 래 른 마 무 배 배~치 버 부 부~탁 비 서 서~버 설 설~정 스 습 습~니 시~작 실~패 었 에 에~서 예 올~리
+0.05 우 음 이 인 입~니 재 조 종 종~료 죽~었 처 크 크~기 탁 탁~드 터 파 패 하~세 행 확 확~인
+0.10 about~cuda above~for accounts~on account~related activation~peak ada adamw_ adamw_~bit advance advanced
+0.10 after~few after~that after~throwing ago~by agree agree~to all_reduce alloca allocatable allocatable~device
+0.10 allocated~for allocate~br allocate~gib allocate~mib allocations allocations~mb allocation~gib allocation~on
+0.10 alloc~at alloc~tot allowed~memory all~loaded all~models all~ranks all~six also am~doing am~on anaconda
+0.10 and~accumulate and~all and~does and~every and~gb and~give and~let and~privacy and~ran and~runs and~still
+0.10 and~takes and~with and~would another~tab answer answered answering any any~way an~gb aparece append~loss approx
+0.10 apr après are~gb ascend asks atoms attack attention~cache attn at~first at~is at~iteration at~random au
+0.10 available~memory available~qualifiers avec awq base batch_size_per_card batch~and batch~it batch~of because~you
+0.10 been beetle bei below~might bert besides be~allocated be~incorrect be~the be~too big~for bin~total bisected blob
+0.10 blobs~sha boa both~on branches branches~or brings broke btw buenas bug~report bug~server building~engine but~not
+0.10 bytes~is by~an by~clicking by~cuda by~my by~user báo bị callback called~after call~first call~of call~so can~do
+0.10 can~one can~the can~use can~you capa capability capturing cards~are card~and card~memory cases cause~first
+0.10 cc~bin cc~resource ce~que ch changed changed~the change~anything chapter checking check~failed chez chez~moi
+0.10 chunked~prefill chunking chunks~chunks click clicking clicking~sign client~requested client~src climbs clips
+0.10 closes cloud code~returned colleague collect command~buffer comment~on commits compute computer
+0.10 compute~capability context~failed context~is conv_ conv_~status cpp~unhandled create~llama creating~server crops
+0.10 cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent cuctxpushcurrent~device
+0.10 cuda_launch_blocking cudadrv cuda~and cuda~cu cuda~cudadrv cuda~html cuda~runtime cuda~to_device cuda~util cur
+0.10 current cur~usage cycles~device danke dask dass dat dear debug deepseek deepspeed deepspeed~runtime deep~neural
+0.10 deleted denoise detach dev developers device_memory_limit device~cucontext device~cudamalloc device~gpu
+0.10 device~name device~not device~would dev~fp de~gb dia did~the dies dies~with difference directml disable~the
+0.10 dismiss dismiss~alert distance distill distributed~processgroupnccl dist~packages doing domain down~with
+0.10 do~about do~need dreambooth drivererror drivererror~cuda_error_out_of_memory dropped dtype dynamic
+0.10 eager~attention eager~mode eats eleven else~is emails embed embedding~service empty enable encountered
+0.10 encountered~an ended~with engine~py engine~with enough~allocatable env ep erreur
+0.10 errors_impl~resourceexhaustederror error~after error~at error~creating error~cublas_status_alloc_failed
+0.10 error~cuda error~fields error~nccl error~text_generation_launcher error~using error~while ersten evaluate
+0.10 eval~bug every~iteration every~piece examples example~with exceed~allowed excerpt executable executable~batch
+0.10 exhausted~oom existing existing~issues exists exited exiting exiting~due face failed~cuda failed~exit fails~in
+0.10 failures~this falling falls falls~back faster~whisper fcn features feedback feedback~and field fields~message
+0.10 files file~app file~is find fine~the finish first~long first~observed first~of flat fold for~both for~chunks
+0.10 for~free for~github for~in for~memory for~my for~now for~self for~some for~stream found~reached fr
+0.10 framework~op_kernel frame~of free_all_blocks free~of from~source full~finetune function function~failed further
+0.10 fused gb~after gb~are gb~by gb~memory gb~now gb~shared gb~to gb~used gb~vram gc gc~collect gestern get~cuda
+0.10 ggml_backend_cuda_buffer_type_alloc_buffer ggml_metal_graph_compute ggml_metal_graph_compute~command gib~memory
+0.10 gib~pytorch gib~rounded ging github~you goes~on goes~up google got~an go~down go~msg gp gpu~before gpu~by gpu~is
+0.10 gpu~node gpu~or gpu~out gpu~pool gpu~with gtx~super has~only have~gb have~look have~read head height him
+0.10 host~memory if~that if~this images~in improve increases inference~on info~application info~model_runner infra
+0.10 ing init_process_group initialize~the instance~of insufficient~memory interactive intern internal~failed
+0.10 intern~cycles interpolate into~it invalid~context in~advance in~and in~another in~bin in~chunks
+0.10 in~cuctxpopcurrent in~cuctxpushcurrent in~eager in~float in~for in~forward in~interpolate in~jupyter in~paged
+0.10 in~python in~run in~total in~with in~your ipython issues~and is~already is~an is~and is~gib is~good is~loaded
+0.10 is~nothing is~on is~only iteration~until itself~is its~workspace it~all it~also it~at it~can it~dies it~fails
+0.10 it~fine it~had it~happens it~has it~isn it~it it~may it~or it~please it~renders it~seems it~stops it~tells it~to
+0.10 it~was it~will jan jaxlib jaxlib~xla_extension jetson~nano job~was jun jupyter~kernel já~tentei keen
+0.10 keras~backend kernel~image kestrel keys kills kills~it know~it koboldcpp kw labels laptop~gb last~night latents
+0.10 laugh launch la~gpu le leaks learn left~it lengths library~onednn lib~python light limit~for line~out
+0.10 little~memory live llama_init_from_model llama_init_from_model~failed llama_model_load llama_model_load~error
+0.10 llama_new_context_with_model llama~context llm_load_tensors llm~info ll~occasionally lm~studio
+0.10 load_tensors~loading load_tensors~offloaded loading loading~error loads~the load~all local~lib locked logged
+0.10 logits~on log~in log~note log~runtimeerror log~same log~to log~your lol looks~as look~into lots~of lr lstm lvl
+0.10 lỗi made main~exiting makes~no make~it mark mask math max_input_length max_input_length~max_prefill_tokens
+0.10 max_prefill_tokens maximum_pool_size max~tokens maybe~the may~node mb~and mb~for mb~max meeting memo
+0.10 memory~fraction memory~gb memory~is memory~leak memory~left memory~lower memory~on memory~problem memory~takes
+0.10 memory~than memory~tried merge messages message~onnxruntime_src message~server message~summary method~warmup
+0.10 metric metric~cur me~at mib~used mini minutos mir mixtral mmap mmap~true model_runner model_runner~py
+0.10 models~blobs model~loading model~tensors model~weights mode~is moi moved~the mpi mpi~rank mr much~for my~code
+0.10 my~gtx my~jobs my~kernel my~training na name~conv_ name~the nano nano~gb nccl~version ne nearly~all needs~about
+0.10 neighbour neither nemo nettle network~library never never~comes nice nicht~mehr night nnu nnu~net nodes
+0.10 node~train non~zero notes~cuda not~always not~be not~need not~on no~branches no~effect no~executable no~kernel
+0.10 no~luck no~that null null~intern numa observed observed~failure occasionally occasionally~send occurred~when
+0.10 off~by of~feedback of~is of~mine of~our of~pytorch of~rows of~service of~that of~tokens of~training of~weights
+0.10 ok~with ollama_gpu_overhead oneapi~deep onednn one~batch only~the onnx onnxruntime_src onnxruntime~core on~all
+0.10 on~an on~any on~aug on~both on~cuda on~it on~jun on~single on~smaller oom~after oom~in oom~unloading oom~when
+0.10 op_kernel op_kernel~cc opencl~platform opening operating operating~system ops optimized~with optix org ory
+0.10 or~commit or~pull or~window ot other~than ours our~documentation our~terms out~in over~gb oyelaran pack
+0.10 packages~cupy packages~deepspeed packed paddlepaddle paged~kv page~file page~locked panicked~at parallel parquet
+0.10 parsing particles part~of pas passed passing password~length past~it peak~usage perhaps pessoal piece pieces
+0.10 places please~set pme~cpu pools pool~is pool~of possible~solutions pr preallocated~temp privacy
+0.10 privacy~statement problem~you proc process~and prod project properties proposed prototxt python~dist
+0.10 python~processes pytorch_cuda_alloc_conf pytorch_hip_alloc_conf~expandable_segments pytorch~activation
+0.10 pytorch~but pytorch~limit py~model på qualifiers qualifiers~see quality question~is quite raise~runtimeerror
+0.10 ram~for rays reached~zero reads read~every rebuild recipe record refer refer~to refresh~your regards reinstalled
+0.10 related~emails reload reload~to remat removed~the rendered render~stops replica~task requested~by requested~in
+0.10 reserved~for reserves resize resourceexhaustederror~see restore resume returned~while rien rocm rolled rollout
+0.10 router~client rs~server rtx~gb rtx~pci running~out runtimeerror~no rx ry sa sam same~model same~node same~script
+0.10 sample says~it says~the script~in searched~the see see~all see~the segfault seit seit~dem self~attention
+0.10 send~you serve server~internal serve~py service service~and session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf setting~the setting~up set~it seven several~times sglang shift should~it
+0.10 should~the showed signed~in signed~out silly simply~too single~gpu situation size~found size~per size~the
+0.10 skipped slices slicing sliding smaller~number smoke~test solutions solved~it solves something~went somewhere
+0.10 sorry~something souci so~all so~not so~the spawn speaker speech speed split~into split~it srun~error srv
+0.10 stable~notes started~the statement statement~we status~message stays step~and still~alive stream~error structure
+0.10 studies suffice summary~info supplied supplied~memory supported~by supposed svd swap~or sys tab~or tail
+0.10 takes~gib take~of take~the take~your task task~device te technical tem temp~allocation tensors~this tensor~is
+0.10 tentei terms~of test~summary test~with text_generation_client~router text~was tf tf~keras than~you than~your
+0.10 that~it that~my that~not that~still that~what then there~an the~batch the~blender the~br the~cli the~command
+0.10 the~complete the~container the~course the~crash the~detector the~embedding the~error the~eval the~fp
+0.10 the~fraction the~fused the~gb the~graph the~graphs the~key the~large the~list the~logits the~machine
+0.10 the~neighbour the~ocr the~on the~other the~price the~process the~recent the~record the~release the~result
+0.10 the~sample the~second the~situation the~start the~tensor the~tensors the~th the~tile the~time the~training
+0.10 the~unet the~whole the~workers things think think~that this~attack this~can this~model throwing throwing~an thu
+0.10 time~level to_device today~on tokens~in too~late torch_npu total~by total~bytes total~chunks total~of total~vram
+0.10 tot~alloc tot~freed tout to~batch to~catch to~comment to~device to~refresh to~requested to~spare to~this
+0.10 to~train to~use tpu trainnetwork train~the tried~it troubleshooting ts turned~on two~crashes two~separate
+0.10 type~float un unet unexpected unhandled~cuda units unloading~all unset until~the upscale upscaler up~by
+0.10 up~verlet up~when usage~bytes usage~peak usage~tot user~guide user~supplied usually~means utilization utils
+0.10 util~cpp value~in variable~length vary vega verlet verlet~run version~and version~or very~first viewport
+0.10 viewport~render vk vllm~valueerror vocab volatile voll wall wan wanted~to warmup~encountered
+0.10 warmup~max_input_length warmup~text_generation_client was was~at was~changed was~fine was~not way~around weekend
+0.10 weeks week~both weights~from went~from went~wrong werden we~read wh what~am what~else what~get what~we
+0.10 when~executing which~gpu while~mmap while~you will~improve window~reload without~the without~trouble
+0.10 with~another with~chainer with~half with~my with~status with~the with~what worker~cc workstation would~exceed
+0.10 would~fit wow wsl xla_extension xla_extension~xlaruntimeerror yaml yes~know yes~the your~input your~job
+0.10 you~account you~agree you~can you~could you~for you~might you~should you~signed you~switched you~try you~use
+0.10 zero~status zip zluda ça было вылетает если запускаю карта кто можно сообщение уменьшить あ~り い~で お~り こ
+0.10 こ~と す~か だ~け っ て~お で~し で~止 な~ら な~り の~で ば ま ま~り エ ジ チ~を ノ ノ~ー メ メ~ン ョ~ブ ー
+0.10 一~样 一~步 上 不~到 不~是 两 主 之~后 也 交 从 以~跑 但~是 低 停 写~法 出~ま 割 加~载 动 单 单~卡 占~满 原~因
+0.10 另 可 同~时 启~动 回~复 因 在~用 変~わ 夜 大~小 天 失 如 如~下 子 它 定~し 実 就 就~挂 层 工 应 应~该 志 想
+0.10 成~了 我~在 投 日~志 昇 昇~腾 是~gb 是~不 月 月~日 有~问 检~测 模 求 求~助 测 済 済~み 然 版~本 环 现 現 生~成
+0.10 用~的 由 画~像 留 的~显 知~识 确~认 確~認 第~二 系 解~决 試~し 認 议 设~置 试~试 该 谢 起~来 越 越~多 转 输 运
+0.10 运~行 返 还~有 通 里~的 问~题 题~描 것 계 까 까~요 낮 녕 녕~하 는~데 니~다 다 돌 되 드~립 로 로~그 료 립 립~니
+0.10 문~의 상 수 실 실~행 안~녕 어~제 업 었~습 오 올 입 있 있~을 작 제 지 추 학 했 했~습 호
+0.15 _bfc _bfc~op _bfc~ran abort aborted~at above~exception acc acceleration agent air al alloc allocations~may
+0.15 allocation~failed allocator~gpu_ always am amber an and~after and~each and~got and~its and~now
+0.15 and~pytorch_cuda_alloc_conf and~shared another~exception an~assert an~error an~option applied apply are~free
+0.15 are~still as~if as~it attach at~gib at~on at~that avoid~fragmentation be before~that behavior be~created bit
+0.15 blobs body branch bucketing buffer~failed build~of by~hand by~itself by~op ca call camera capture card~in
+0.15 cause~system cc~allocator cette chair changes~nothing checked checkpoint children chunks~gib clearer client cnn
+0.15 collective~operation come come~from commit common_init_from_params common_init_from_params~failed concurrency
+0.15 conv core~framework cpu~it crashed crashes~today created created~from create~execution creating ctx cu cudf
+0.15 custom das device devicebuffer dgx dict different disabled disable~upper display dist docker docs~say
+0.15 docs~stable doesn does~this done~on do~anything do~have dump during~handling each~time ed el~modelo endpoint
+0.15 engine~could erro errors_impl errors~were error~message error~occurred error~warmup err~mem events everything~is
+0.15 everywhere every~time exactly exception~another exception~occurred executing execution~context exhausted
+0.15 expandable_segments~true expectation extra fails~after fails~the falling~back false fell fields file~opt filters
+0.15 filters~size finally finetuning first~iteration fits fix flat~at followed followed~the for~minutes for~node
+0.15 for~possible for~what framework framework~errors_impl free~and free~gib from from~network gb~and gb~card gb~do
+0.15 gb~free gb~is gb~of gb~profile gb~ram gb~you general gfx gguf gib~gpu gib~in gib~on gio gives~me give~it global
+0.15 going go~from gpt gpu gpu_ gpu_memory_utilization gpu_~_bfc gpu~oom gpu~rendering grad grande growth gtx~ti gui
+0.15 gunicorn guten had~been had~no hair handling~of has~gib has~nothing have~to heute holding host~has hours
+0.15 https~docs https~pytorch idea improve~the info~br initialization inlet input~output in~fp in~the in~torch
+0.15 in~train issues ist~eine is~down is~known is~one is~small is~so is~that is~written item iterations iteration~of
+0.15 its~own it~does it~doesn it~fits it~for it~go it~goes it~gone it~helps it~ll it~says it~should it~starts ivory
+0.15 jetpack jetson~orin job~failed job~has job~localhost journal jpg karte~ist ksampler label~fusion last~week
+0.15 layer~filters len lib line~of ll load_tensors load_tensors~offloading load~the localhost localhost~replica
+0.15 logits log~from log~what looked looking lora losses~append lot lvl~info machine~is management~https manual
+0.15 matmul max_split_size_mb~to may~cause mb~so meldung memory~allocations memory~goes memory~in memory~it memory~of
+0.15 memory~trying mem~types message~says method me~it me~one mi mib~mib mib~on mind miner mira mit~gb model~is
+0.15 model~of model~unable more~information mp mx my~card même nd need~gb need~to network neural neural~network ngl
+0.15 noble node~with not~find not~set not~your num_ctx num_gpu nvidia~rtx oct offloaded offloaded~layers of~my
+0.15 of~size of~the of~them ollama~panic one~can one~request only~in on~every on~host on~me on~ti opt~conda org~docs
+0.15 or~not or~so outofmemoryerror~cuda out~and passe passed~tests password percent pin pme pool~use ppo pred
+0.15 probably pull~requests put~it python~framework pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio~to
+0.15 pytorch~if pytorch~org raised~from ray raylet rd reconstruction recording references regression removed
+0.15 rendering~documentation renders reproduce~the rerun res reserved~memory resnet resource_exhausted~out
+0.15 resource~exhausted restarting~the retry~with rounded rounded~to rs runner running~the runs~out runs~to rx~gb
+0.15 same~batch sao screenshot sdpa seconds second~one seems see~https segmentation sentences separate session
+0.15 set_per_process_memory_fraction setting~max_split_size_mb shared~host side signed sim size~input smi~says sont
+0.15 so~close spare spelling st state stays~at steam steps~to subdivisions sum~total sweep system~failure task~exited
+0.15 tell~the template tested tests~failed tests~passed text_generation_client text~encoder thank thanks~lot
+0.15 thank~you that~should there~any the~config the~cycles the~dataset the~noise the~notebook the~output the~pool
+0.15 the~quick the~reason the~smallest the~very the~vision the~worker this~card this~issue this~message this~week
+0.15 those tiling timestamp~level token too~big too~little total_loss total_loss~loss to~and to~leave to~make to~no
+0.15 to~one to~self trainer~main train~log trouble trtexec tu turns turns~out two~cards two~days two~failures types
+0.15 ui unable~to unallocated~if understand understood unlimited un~message updated use use~batch use~chunks
+0.15 use~pytorch_mps_high_watermark_ratio util value viola virtual~memory vision vit vllm volume vram~used waiting
+0.15 warmup was~it went~through were were~encountered what~does what~went when~running whether whisper width
+0.15 will~look win with~code with~nothing with~that with~two works~for works~thanks works~with work~and xla~service
+0.15 xorg xt yes~that young you~are you~go ² всем всем~привет привет спасибо то あ い~た い~ま お し~い じ せ~ん
+0.15 た~こ た~ら で~落 の~学 は ま~し ま~せ り~ま エ~ポ セ~ー チ ッ~セ ッ~チ ポ~ッ メ~ッ ー~バ ー~メ 个~epoch 中~间
+0.15 介 以~了 但 倍 候 各 告 器 在 失~败 对 希 希~望 帮 建~议 待 後 我~的 挂 描 描~述 文~档 时~候 望 本 机 样 档
+0.15 每~个 满 画 発 的~时 的~是 确 第~一 练 编 腾 解 試 认 识 谢~谢 败 起~動 还~是 述 退 退~出 니 돌~리 시 안 죽
+0.15 학~습
+0.20 __init__ alla alloc_tensor_range alloc_tensor_range~failed allocated~gib allocating all~of all~the already~on
+0.20 and~type any~implementation are~fine avoid backend batches before before~the between~and be~done bf bios bs
+0.20 bucketed buffer~of building~the but~these caffe called call~last call~to case~it check chose coffee comes
+0.20 comment~by compiled context~for could~not counted cpu~the cudaexecutionprovider cuda~graphs cuh custom~code
+0.20 cycles~gpu có dag deck decode describe device~with did~not die~karte do~it do~what duration each~iteration
+0.20 each~worker eager ema enabled enough~memory error~llama error~unable evening even~with every~card example fa
+0.20 failed~on failed~resource_exhausted failure failures falls~over fewer firefox first~call floats foreignnode
+0.20 for~more frame free~gpu free~memory from~yesterday gb~the gb~with gemma gets~through gib~reserved github~sign
+0.20 given~back gives gmx gmx~mdrun growing happens~add have~written here~the html https~github huge if~your ik
+0.20 image~size impact implementation~for incorrect inferência initialize inside installed~from in~case in~execute
+0.20 in~loader in~main in~my isn~enough is~back is~built is~fine is~it is~reserved it~away it~passes it~runs jobs~on
+0.20 job~ended job~on join já late la~memoria la~primera left~for lets lief limit~set lines~of llama load~model
+0.20 log~could log~error log~is log~of looked~at loop loss~item lowered macbook made~it main~error make~the
+0.20 management~and marek mas master matlab mdrun mdrun~version means~the memory~gib memory~with metashape mib~gpu
+0.20 might mindspore minibatch mistake mit model~file model~was module morning mortem mossy moved must~be nb nearly
+0.20 nel new nn node~foreignnode node~name nothing~else nothing~for no~idea no~more no~problem nó of~gb of~gib of~in
+0.20 onnxruntime on~free on~this on~with orin~nano orin~nx ought ought~to outofmemoryerror~traceback out~of overflow
+0.20 overnight panic panic~unable parou phase phi pid~ip pjrt pjrt~pjrt_stream_executor_client placa please~check pod
+0.20 post~mortem preallocated primera process~is program~gmx py~in queue quiet radeon rebooted reporter reserved~by
+0.20 resident rule run~the same~box same~time see~below setting shard should~have shows~mib smaller smi solver
+0.20 source~file so~this split srun stable stack~overflow starten start~the stay stderr step~to student
+0.20 successfully~but tells tells~me tensorflow~installed tensorflow~python tensorrt~engine tensors~when terminate
+0.20 terminate~called that~for that~is then~the there~way these~errors the~allocation the~first the~gib the~gpus
+0.20 the~nccl the~old the~others the~processes the~tutorial the~ui thx told too~much torch~zeros tower to~avoid
+0.20 to~decrease to~disable to~initialize to~lower to~your traceback~most trainworker trainworker~pid triton
+0.20 trying~to two um unable unless~you updated~successfully upload up~to urchin used~the using using~cuda version
+0.20 von wanted warp was~updated weekly went~down went~to what~can what~did while~running why window wird with~model
+0.20 with~smaller work workers written~by written~custom xla~pjrt yes yolov your~account you~asked you~post época по
+0.20 пошло ち~ま て て~い サ~ー ッ 作 关 务 卡~是 号~卡 回 复 复~现 室 已 张 成 批 改~成 服 服~务 来 止~ま 正 每
+0.20 的~内 第 经 络 网~络 训 训~练 试 네 네~요
+0.25 aborted~core afternoon after~some allocate~compute an~image application as~soon as~you at automatic back~to
+0.25 batch~prefill beim bfc_allocator bfc_allocator~cc big bigger~card binary box broadcast buy can~take card~is
+0.25 carte cc~execution ce chainer check~the chunks chạy ci collective comes~up common_runtime
+0.25 common_runtime~bfc_allocator compute~buffers con core core~common_runtime core~dumped could~you crash crashes
+0.25 create~context cuda_error_out_of_memory cuda_error_out_of_memory~out cuda~device cuda~for customer cycles
+0.25 decrease~max depth~maps device~cuda disk doc done entrenar error~code every execution~of faster fell~over fft
+0.25 find~any first~then float~on floor for~that free fusion gave~up gb~gb gets get~this gib~free gigs github~com
+0.25 graph handle~prefill hash hashcat hey hint~if host~cuda_error_out_of_memory how~can id ilse implementation input
+0.25 in~function in~that issue~on is~ok iter it~trains jax~errors kaggle keeps~its leak loaded log~traceback machine
+0.25 main main~panicked mais maps maximum maybe memory~for memory~try memory~when merging message modelo~de moment
+0.25 monday nie no~difference obtiens occurred offload of~allocated of~memory of~replica only~gb on~device on~github
+0.25 on~gpu on~job on~monday oom~happens open opencl opened~this opt other other~ranks paddleocr parsed passes pc
+0.25 pipeline~parallelism pjrt_stream_executor_client pjrt_stream_executor_client~cc plus post prefill~tokens push
+0.25 puts rank~the related replicas replica~failed reported~by root~cause run~on same~on scan searched
+0.25 see~documentation see~list select sign~in smoke soon soon~as stage start stuck sur switched teacher
+0.25 tensorflow~core tensorrt textures thanks that~moment that~much that~we them they the~above the~allocated
+0.25 the~loop the~maximum the~problem this~morning though thread~main ticket titan title tokens~you took to~ask
+0.25 to~cuda to~load training~with tried tune turned ultra update up~with used~mb vulkan waiting~for want~to was~on
+0.25 went~well we~can what~should when~oom whisper~large with~batch with~cuda workaround xla~label you~do zeros し~て
+0.25 た で~す の~エ 个 了 以 助 動 可~以 启 問 問~題 止 正~常 过 都 重 重~启 題
+0.30 accounts allocated~memory allocate~cuda allow_growth and~gib arch around attempts away because believe blender
+0.30 calling came cards~and cfg chat chunked command config confirmed cp cuda~buffer depth describe~the didn did~you
+0.30 died disable down~to dr each~of enough en~la error estoy everything exited~with fails fine first~one flux~dev
+0.30 forum four four~times gan gib~the gig github goes gpu~and graphs gromacs harness has have here~for ho hung ich
+0.30 images installed in~to is issue is~gone is~in is~there it~only last~lines lm loading~model loads management
+0.30 may~be memory~management min mine most~recent my~own người note offloading~repeating of~course old on orin or~is
+0.30 pattern posting predict processing que recent~call reduction repeating repeating~layers replaced reported
+0.30 retrying rig root rules samples samples~per segunda seq should~be should~do sin smi~shows solved specified
+0.30 sprint src starting step~of survive ta tesla thanks~for the~full the~model the~test the~title third this~here
+0.30 tiny tokens to~gpu to~handle to~in tts una war way~to wgpu with~it xtx you~want как し~た 像 后 图 起
+0.35 aborted accepted app append build course de default embedding error~not esto exception expandable_segments
+0.35 expected flaky fragmentation~see from~to hello hidden instance_group instance_group~count is~all is~set jupyter
+0.35 layers~to length les list~of lots merged ocr offloading panicked pattern~cuda per~gpu point quick qwen ranks
+0.35 recent relevant replica reply resolve restarting script second self server~error someone su super termina
+0.35 the~run the~third thought times try~with very with your~gpu you~have 生 跑
+0.40 allocation~summary already and~it and~then audio backtrace batch~is black buffer by~pytorch clear_session
+0.40 current~allocation default~rank detector dos each~one er flux for~me fraction frames get~the go if~you isso
+0.40 leaving leaving~this llm me~on noise non okay optimizer os parallelism png py requests sorry~for summary~follows
+0.40 terminal test the~build the~gpu through to~be traceback used use~of van var worker your you~need вот тема 卡 改
+0.40 时
+0.45 after back batch~size bigger bo bug but could create decrease documentation~for during en~el err flax follows
+0.45 forward gtx~gb handle here hint just line~in log~my minutes notebook now nx op paged prefill python quadro rank
+0.45 restart set~to stream the~demo timeline written ya you 到
+0.50 action better com days di error~in eval execution following for~this happens hi https iteration jetson models
+0.50 not~enough pipeline restarted should three to~reproduce treino ver while
+0.55 ai documentation down encoder gave isn nothing po problem put py~line runs set some somebody so~it the~new
+0.55 to~create train yesterday
+0.60 comment engine epoch gone my net running says summary th trains try
+0.65 cause dataset demo each get image trying tutorial way works за
+0.70 even on~the ti
+0.75 both gb got gt load sorry training
+0.80 did had rtx
+0.85 re so
+0.90 same
+0.95 gtx it
+1.05 went
+1.10 me
""",
    "near": r"""
-1.60 errno
-1.55 finished
-1.40 oom
-1.30 who
-1.15 there
-1.05 saved
-1.00 exc_info gib txt
-0.95 acc killed
-0.90 cudaerrormemoryallocation pipeline sec
-0.85 creating ms notes
-0.80 if kb timeout
-0.75 mb memory return
-0.70 assert cpu null passed tests
-0.65 cublas_status_alloc_failed diff epoch for hbm invalid kv log long name pt retrying running slice
-0.60 accuracy as class cudnn env errors git json message raise size status true val_loss
-0.55 debug messages msg returned scratch skipped socket test title tok triggered xla
-0.50 apple benchmark call cards commit do gpu index llama_kv_cache_init local_rank no requested retry sh text weights
-0.50 what
-0.45 allocate amp best built cd channel const dataloader detected explain format gemm_fusion_autotuner global_step
-0.45 gpus kind logging mem moved nan output points pretrain reason rss runtimeerror slurmstepd troubleshooting
-0.45 trtexec want
-0.40 anon be black completed config configs cudnn_status_not_supported dir end grep group hsa_override_gfx_version
-0.40 label load_tensors match mig msgstr mx phrases plan queued report request start supported the train_loss val why
-0.40 yes
-0.35 accumulation assistant author autotuning bat begin cases chosen classify component content corpus
-0.35 cuda_error_launch_out_of_resources def dice driver dtype fake fatal from grad_norm hiperroroutofmemory infer
-0.35 info kernel level need needs new oneline open per pinned red reinitialize restored sheet sigterm slide strings
-0.35 swap three thu train type vm vram wiki window wrote
-0.30 _check_cuda_python_error address alert allocating are aten bfc bot capability case check ckpt compiling count
-0.30 created ctranslate data date device device_memory div ecc ep etc exitcode faq fc get gguf gpu_device guild
-0.30 import io item job let limits llama loader look mm nb nm of oom_kill opset plus pytest quit reading returns
-0.30 score sending simulated since so std stop str string struct supervisor tensors unit userwarning utf valid vs
-0.30 without writing you
-0.25 allocator also attempt backends blocks body bool br cannot causes checkpoint closing cluster comments
-0.25 concurrency cuda_host cudaapierror cudaerror_t cudasuccess define deploy dunlin elastic else empty eng example
-0.25 execution_count exports external far fewer first fixed garbage_collection_threshold gpu_oom gx id images items
-0.25 lgtm lines llama_new_context_with_model loaded max_model_len max_split_size_mb maximum mbs mean medvram meta mon
-0.25 multiprocessing native ncclunhandledcudaerror needed ngl not nothing num_alloc_retries num_ooms numbers ok only
-0.25 onnxruntime_inference_collection options out parameters parse patch pth pull quota reached registry resolved
-0.25 retcode routes safetensors save saving sdpa sent setting severity shapes shrink side signal sim site snapshot
-0.25 space speech style synthetic taken tcp test_other_errors_pass_through timestamp took topic trunk use user
-0.25 val_accuracy valueerror values var venv verdict wed when written xid xml yaml 用
-0.20 ac activations ad algorithm always asked behaviour bfloat binary block_k block_m block_n builds bus byte bytes
-0.20 caffe cancelled checkpointing checkpoints colab collected commands compiled contained conv_algorithm_picker
-0.20 coverage cpp ctc cuda_dnn cudadrv cudf cupy demo deps dev deviceerror distributed dmesg doc does domain done
-0.20 drill ds elapsed encoding ended engine epochs estimate exact expect export filename five fixture floor ft
-0.20 fusions gc grüße guide handler hf how href idle illegal img input js known ksameasrequested lang learning_rate
-0.20 lesson limit linear llama_kv_cache_unified load_in_ local loom loop lower lustre make max_memory_allocated
-0.20 max_seq_length merged metadata mi mps newer nodes np num_stages num_warps offload_optimizer offload_param one
-0.20 oom_count parser patterns pending place pluggy processing prod pytorch_hip_alloc_conf
-0.20 pytorch_mps_high_watermark_ratio quadro quantize recommended ref registers release remedy removed reports req
-0.20 review rmm rootdir search section skip sort step_ success sudo sxm symptom tensorrt than tickets tp tried ts tue
-0.20 uid under value verbose write xformers yi
-0.15 activation activity add ai app arena_extend_strategy args argument ask assertionerror attn_implementation attr
-0.15 back badge before bind bump captured card cell cell_type charset compile configuration connection context corp
-0.15 counter creation cross cuda_visible_devices cudamemgetinfo decision diffusion directory ef effect empty_cache
-0.15 endgroup enforce events exc exceeded exited exported final fired fixes flash_attention_ generation
-0.15 ggml_backend_cuda_buffer_type_alloc_buffer gold gradient_checkpointing gradients grid guard half hand hards
-0.15 heron heuristic hint history hits host_oom initialized install instance_group instead insufficient jest jobid
-0.15 kill kmg largest leave library license lm_head local_xla log_dist login lol macos max maxrss median metal mlp
-0.15 mémoire notebooks object off oomkilled opened_zipfile or oserror others otherwise out_of_memory outofmemory
-0.15 panic perfect performance petrel pkg pool pp pr profile pytorch_cuda_alloc_conf questions record related reqmem
-0.15 runbook runner samples sampling series sharded shift slow small split_k st still strong succeeded tenant
-0.15 testclassify them times to_string toml too try tts tuner uncorrectable unsigned
-0.15 ur_result_error_out_of_device_memory url vae validation wall wanted xla_python_client_allocator 度 法
-0.10 _______________________________________________ __init__ ab acceptance access added agent allocaterawinternal
-0.10 answer answered article artifact assert_eq assign attention autocast avail average avg bad_alloc baseexception
-0.10 bb being bit bucket bye calm can capi catch category caught cause changed changelog changes classname clip
-0.10 closed co collect compact compiler completely completion constraint consumed contains control copy criteria css
-0.10 ctx cublascreate cudageterrorstring cudnn_conv_algo_search cudnn_status_alloc_failed cumemalloc_v
-0.10 current_context de debian defaultcpuallocator diagnostics discussion display_name docs doctest document du echo
-0.10 effective entry est everything exercise expecting expr fault faults fd fi field figure figures filenotfounderror
-0.10 fn forcausallm fragmentation free gb_free generate generated golden gpu_executor gpu_helpers grad
-0.10 gradient_checkpointing_enable gw had has helpful helps hints hip impl inference into is_oom issues kaggle
-0.10 kestrel killer la language larger latency launcher li listening llama_model_load loki mapping markdown marked
-0.10 max_input_tokens max_new_tokens medium mem_fraction_static memcpy memoria mesh method micro_batch might mira
-0.10 missing mlx mock msgid mt names network nf nn ns num_shard numba number nvrm office oncall once onnxruntime_src
-0.10 oom_score_adj oomd operation outofgpumemoryerror over pack panels parametrize parquet pass paste
-0.10 per_device_train_batch_size pgtables picked pickle_module pipe platform please po pooled_storage_manager port
-0.10 pos pressure problems process processes proj projects pub raw rc reactions reclaim regex rejected repeated
-0.10 requirements requires residues retryable rg right room runtimeexception sacct sample scavenge scripts seen
-0.10 sentence sequences serving shmem sm_ smoke soft sources span sphinx static stdout stepid succeed successful
-0.10 systemd take tb team tessera testcase testsuite testsuites text_generation_router_v they thread threads tick
-0.10 tiles timeseries tiny tpu train_step train_wall tuning types ul un unexpected unspecified vaedecode verbatim
-0.10 vision volume volumes was watch watchdog week while with wording workspace world xla_python_client_preallocate
-0.10 yarrow yolov zeros 太 存 小 重
-0.05 __call__ _k _load_pretrained_model _utils abort accepted accum activate again allocators allowed alternatives
-0.05 ann announce arch arg array attributes automodelforcausallm awq bad badges bare barrier base base_model between
-0.05 bf bfcallocator bfcarena bindings bootstrap branch break bronze builder busy cached caching calls cf ch change
-0.05 checklist chip choose chunked_prefill_size ckpt_ clear codes collective columns comfy comm commandline_args
-0.05 compat conf confidence confluence conftest containers contents copied correct count_over_time crashes
-0.05 crashloopbackoff crates criterion cuda_error_launch_failed cuda_memory_manager cudadriverversion
-0.05 cudagetlasterror cudamalloc cumemalloc custom customer cut days dc dcgm_fi_dev_fb_used dd debugging defaults
-0.05 dependencies depth derive detection device_map device_oom devices diag dies digest direct disk display doctype
-0.05 don double download dp drive drivererror dropdown dso_loader during each edges element elements encode enum eq
-0.05 errored errorf es eval evening event every except exhausted expandable_segments expect_that experimental
-0.05 fallback fb feature feb ff fieldconfig files filetags fix fixtures flag flash fleet flush fmt footer formatter
-0.05 frecuentes frequently fri full fwd gauge get_default_memory_pool get_memory_info glossary gn gnorm goes good
-0.05 gpu_model_runner gpuwatch gradient grads grpc halve handbook hassubstr header heading health healthy heap helm
-0.05 highlights holds hostname hw ib idea increase infra installation invoked ipc ipynb january jonas keen keep kl
-0.05 ksampler kv_cache_utils last learning legendformat libcudart limitations linux lists logger low lowvram lr lvl
-0.05 main maintenance management manager many mark matches math matmul matrix max_bin max_len max_running_requests
-0.05 max_tokens max_total_num_tokens md meaning means memory_reserved memory_stats merci micro micro_batch_size mk
-0.05 mmap mmlu mmu mnt model_id modeling_utils module mu multiline mut mxneterror nanny nav new_token_ratio night
-0.05 num_inference_steps nvcc often on_oom onnxruntimeerror opencv opt package pairs paragraph parsers part parts pci
-0.05 people persistent pinned_memory_manager pipeline_tag placeholder pre preflight previous printed printf priority
-0.05 product prompt public px pycuda qa qps quick quillnet ra range ranker ranks read render requested_bytes reshape
-0.05 resourceexhausted response restarting results retract retracted_reqs reviewed role round row rows rs rst
-0.05 runtime_exception says sbin scenarios schemaversion searched selective server_args sha sharding shards shared
-0.05 showerror shuffle signatures six slot sm solutions something spare sprint srun states stderr storage story
-0.05 streamexecutor study such suggestion sum sweep syncedmem synopsis systems tab td temp tensor test_parse testing
-0.05 textarea thcstorage then third_party throughput tobe toc tomasz topics trainable trainer trainingarguments
-0.05 triage trt two typeinfo uint up usable used uv uvicorn v_num val_acc val_dice validate validations variable
-0.05 vendor viele viewed vk_error_out_of_device_memory votes wait waiting wandb wav weekly where wide wishes
-0.05 world_size wrong xla_python_client_mem_fraction years yet yolo your zu 办 半 原 因 大 片 碎 精
+0.05 ___ _____ __inference_train_function_ __main__ __version__ _alloc _apply _attempt_allocation _c _call_impl
+0.05 _call_tf_sessionrun _conv_forward _core _cuda _cuda_deserialize _dummy_sampler_run _load _malloc _nn _no _nvenc
+0.05 _recv _zn according actor actor_id additional af agg alertname alloc_tensor_range allocatememory allow_growth
+0.05 alphafold amdgpu anything apply approved apps arc architecture arguments asr assets attention_mask attn_mask
+0.05 attn_weights attribute available avoid await axes ba backend background badalloc batch_norm batch_size
+0.05 batch_size_per_card batches bc below bert bflops bge bias bin bins bits blas bo both bst bsz buf bugs
+0.05 bytes_in_use bytes_limit bytesize callback called calledprocesserror calling camera can_shift capture cat ccsrc
+0.05 cedar cell_ check_call cheers cl_mem_object_allocation_failure clean clenqueuendrangekernel client_terminated
+0.05 clock cloud cls cmd coder collecting cols common_init_from_params common_runtime computecosts concat_op
+0.05 concurrent configproto connected conv_ops conv_ops_impl convolution corporation cpu_mapped cpuexecutionprovider
+0.05 create_graph crop ctk ctv cuarrays cuda_call cuda_driver cuda_settings cuda_v cudaallocator cudacall cuh
+0.05 cumem_attach custom_allocator d_ da dark_cuda darknet dataset ddr deck decoder decorate_context decorator
+0.05 default_restore_location defaultallocator den denoise describe deserialized_objects det detach detail device_put
+0.05 devicememory died difference dilation directly directml disable disabled dlalocaldram dlasram dmlc dot_general
+0.05 dpi drain due dump dumped duration eb edge_ edited ee efficientnet emb encoder engine_args entrypoints eps
+0.05 error_handler ethminer evaluation exactly exceptions exec executed executekernel execution_block_cb exit exiting
+0.05 exits exllamav expert_gating_func extractimagepatches face facebook faiss faster_whisper fe fedora fetch fields
+0.05 finetune flash_attn flash_causal_lm flow fname follow force forkpoolworker forward_call fps fsdp full_state_dict
+0.05 function function_node functional fused_moe gcc gen generate_token geometry getfield ggml_cuda_init gi
+0.05 githubusercontent giving gone google gpu_memory_utilization gpu_uuid gpudevicemanager gpuid
+0.05 gpupooledstoragemanager gradient_accumulation_steps gradio graphs gres groupby gs gz hallo hash have he heads
+0.05 healthz height hires hist host hour hours https im_end imgs impact imperative implementation in including ines
+0.05 init_memory_pool initialize inp input_feed input_ids inputs internalerror interval ipex ips iq ir ish isn jit
+0.05 jnp jobs joined june jupyter just kernelspec key_states kind_gpu kofi kubectl kv_size latent lc ldm leak lena
+0.05 libbitsandbytes_cuda live llama_init_from_model llama_model_loader llamarunner llm_load_print_meta lmdeploy
+0.05 load_state_dict loadmodel loads localcudacluster localhost location lock logs longest loops ls lstm lunch
+0.05 luxcore macbook mainprocess managed managers map_location maple mar march masks max_batch_prefill_tokens
+0.05 max_depth max_length max_total_tokens maximum_pool_size maxpool mean_ megatron memoryerror memorypool merge mhz
+0.05 mindspore mine mining model_dir model_executor model_type models moe momentum monitor mory motivation moving
+0.05 much mxgetlasterror n_batch n_expert_shared n_ff_exp n_gpu_layers n_layer_dense_lead n_ubatch namespace nas nchw
+0.05 ndarray ne nearest nemo ner nfs ng noise non_blocking none norm notebook nov nt nu nuc num_gpu
+0.05 num_images_per_prompt nvidia nx oct october offline ollama_context_length ollama_keep_alive ollama_llama_server
+0.05 ollama_max_loaded_models oneapi ooms operating ops optimization optimizer order ordinal org_tensorflow ot
+0.05 output_names outs oyelaran pad paged_adamw_ pages para partial partition partitions patch_match_stereo pcie pd
+0.05 pdf peft persistent_load phase physical pickle_load_args picture pin_memory pipelines pjit
+0.05 pjrt_stream_executor_client pods portable possible pow ppdet pre_execute_cb print private priya prngkey probe
+0.05 process_name processgroupnccl processor provider providers ptr py_str que query_states queue queuec queuet quill
+0.05 qwq rain raise_if_cache_size_invalid rate real recompute recv_device reduce reference refvalue relevant repeats
+0.05 repl reranker resident resnet resolution resource response_ restore restore_location resume revision reward rl
+0.05 rm rmm_maximum_pool_size rmm_pool_size rmmrapidsretryiterator rocm rollout root_key rounded run_options
+0.05 run_scheduler_process runners scale_factor scaling scheduler se second secondstagefeatureextractor sed seg
+0.05 send_device send_device_incarnation september sequential sequential_executor serialization sess
+0.05 set_per_process_memory_fraction sft sgl shard shutting sigmoid similar skipping solver sorted source_file
+0.05 source_line split sql squeue sr_x srt stages starting startup state state_dict stem stopping storage_type stream
+0.05 stream_executor stride studio subdivisions subject suite sun swin system_allocator systemerror sz tactic target
+0.05 tasksetmanager te teacher tensor_name tensor_type tensorrt_llm tensorview terminating text_generation_client
+0.05 text_generation_server thank this throw_api_error thx tid tif tile tiling titan to_gpu tokenizer tools
+0.05 traceback_utils tracer train_batch_size transcribe tritonserver trust_remote_code tuple type_k type_v uk unable
+0.05 unet units unpickler unused upload upscaler us use_cudnn_on_gpu used_gpu_memory uses util utils validation_data
+0.05 vdl_writer vec vgg virtualmemorybuffer visible vllm vmm vol volatile von warming warn warp went will words
+0.05 worked worker_base workers workflow wpb wrap ws xb xc xgb xl xlarge xs ze zephyr zesty zip 回
+0.10 _conv _do_call _lib _run_fn _session _try_malloc accelerator actions activation_checkpointing alignment
+0.10 allocateimpl amd ana any api apiversion application archive attachments autograd axis backbone bench beta bhqk
+0.10 big bitmaps bitsandbytes ble blobs buffer bufferassignment calcul candle cb cells cfg chapter chat chunks ci cli
+0.10 community complex controlnet critical cu_stream_non_blocking cuarray cuda_stream_ cudaexecutionprovider cufft
+0.10 curr_region_allocation_bytes_ currently custreamcreate daemon dec deepseek desktop detector device_id diffusers
+0.10 dim dims discord discussions dist dmatrix dropped dt elif enable enginecore entries eog er ev even execute
+0.10 executor existing expansion fa faster feat feed_dict fetch_list few fftn fine flags forum fr fraction freq_base
+0.10 freq_scale func gan generating get_output_data gives gmx gpu_hist gpu_worker graphics green gruß has_subgraph hi
+0.10 hidden_states high hpc hx ideas ids igpu ilse inf initializing input_data_all int interpolate jul
+0.10 largestfreeblock last_hidden_state length lightning like linalg lindqvist llm_engine logged
+0.10 logicaldeviceconfiguration lora losses lost ma machine macro makefile max_input_length max_prefill_tokens
+0.10 maybe_live_out mem_get_info memgetinfo memo memory_limit memory_limit_ metrics miniconda model_parameters
+0.10 modeling modules monday mp my navi newest nproc_per_node nv_gpu_memory_used_bytes nz official offload
+0.10 ollama_num_parallel ones onnx opal openai optimized optix optshapes ort output_data output_ui parallel particles
+0.10 pattern pbtxt pc peakreserved petra physx plugin pool_allocator pools posted preds prefill ps qlora quarry
+0.10 question radv random rapids ray raytaskerror ready relion rendering repeating res resources ret retries retro
+0.10 return_tensors rtx run_id run_metadata runtime rusty saveengine scala scale scaled_dot_product_attention scores
+0.10 screenshots sd sd_hijack_optimizations see set_logical_device_configuration shell should sigabrt sleep slurm
+0.10 spark spec split_cross_attention_forward subgraph_callable successfully summary super taichi takes target_list
+0.10 tasks text_generation_launcher threshold through tm to_device token total total_gpu_memory
+0.10 total_region_allocated_bytes_ tr trace trainnetwork transform transformer transport
+0.10 tritonbackend_modelinstanceinitialize truncation ui ultra umber undefinitializer unset ups upscale utilization
+0.10 vega versions view vivid vk waitnotificationfn wants well work wrapper xgboost zero zero_optimization zusammen
+0.10 境
+0.15 ____ _state actual adamw adding allocatable amber and answers artifacts attempting aug backtrace batch beetle
+0.15 bfc_arena buffers building callbacks caller cargo catboost caused centos classifier command conda condition
+0.15 constant container crash crit cuda cumemcreate dask day dear der detect did docker documentation down duplicates
+0.15 embedding en enabled encountered environ err eu executing fairseq_cli ffff find fit float flux forums game gemma
+0.15 ggml_assert ggml_gallocr_reserve_n ggml_vulkan gh got gpt gpu_rendering gpuarray gromacs harbor here image
+0.15 include inner intern iter jo join juniper keras key lab lan lattice left len libmxnet
+0.15 llama_model_load_from_file_impl llm_load_tensors lm load_model log_softmax manual mask minibatchsize mistral
+0.15 mixtral model_lifecycle model_runner moin morning mossy na newbie nhwc noble non normal now num_updates
+0.15 num_workers observed offloading old onnxruntime_pybind op_kernel op_requires opencl optim outcome output_type
+0.15 outputs parameter ppo prefetch processed profiling prop properties py pytorch pyx quiet raylet recent recon
+0.15 recover relu requests rerank reserve_size retain_graph rt rules runbooks runoptions ryzen secs service settings
+0.15 sglang singledevicememorypool slack softmax solve solved started starts stops strides tiled to transformers
+0.15 translate triton tune ty ub uma unsqueeze uploading video virtual void wan wsl www xorg xx
+0.20 _bfc _k_m aborted about after am apr assertion async auto bonjour bs but bvh cache chain com conv cp crane
+0.20 create current cv cycles dag data_format decode deepspeed devicebuffer diffuse distribution dusky ed embed enc
+0.20 enough envs execution failures false farm feeds fft fra freememory glad global go goroutine http inlet inlined
+0.20 intel jpg jvp kib laptop layer learn list lunar max_batch_size mini mode model model_name_or_path mxnet nettle
+0.20 nnet node noheader num offloaded op_name opened operator orin our output_dir padding paddle params peak phi pose
+0.20 pred predictor print_info problem program python qwen rand randn raven re rec replica restart rx sched sentences
+0.20 seq short silver source sparrow sr ss stat steps svc system terminated tf th timeline totalmemory train_ds
+0.20 trains trainworker triangles tsl updating usr viewlayer we xlaruntimeerror xtx young
+0.25 _device accelerate anaconda atoms badger bd blender box bt ciao complete con console distill early expected
+0.25 fairseq falcon fan gable gfx ggml gin gpu_ gpu_options gt inferencesession ip iteration jaxlib jun kept lantern
+0.25 large libc lo major makes memoryclockrate memusagechange minor minutes mo most note page pcibusid peer
+0.25 per_process_gpu_memory_fraction powershell ppl rank reply reproduction required seqs single size_t stats tgi
+0.25 ticket time today torch train_inner trial turn unknown variables version webserver webui which whisper
+0.25 xla_extension xt
+0.30 brisk client common csv cuda_allocator delta details dt_float enginecore_dp errors_impl examples fern found gb
+0.30 hazel hit inc instance issue jolly layers load logits maxallocsize mcu member min ml numallocs paged pid pro
+0.30 query radeon regards rule run runs seed serve server session shape src stacktrace stage tags warmup wps
+0.35 bug could crashed default dgx ends exe failure fluid github incident ipython jan jax jl latest lib matched
+0.35 maxinuse may n_ctx nccl net next ocr ollama pebble plain posts received reporter same scene task unallocated
+0.35 whole windows
+0.40 action alloc allocated allocation at behavior chunk compute core ember environment fails feats forward framework
+0.40 ghz handle hashcat hello init internal inuse ivory kwargs llama_context loading me microsoft onnxruntime png
+0.40 post ram reproduce root smi thanks users viola vulkan warning
+0.45 already append capacity julia pod stack tensorflow thistle top transpose ubuntu
+0.50 bfc_allocator build fail frame frames graph pm ti training update
+0.55 code cu error failed llm op srv stopped
+0.60 continued exception packages resourceexhaustederror result scan using worker works
+0.65 on org tesla
+0.70 line os traceback
+0.75 cc resource_exhausted
+0.80 by file
+0.85 geforce gtx
+0.90 loss self
+0.95 commented
+1.05 comment
+1.55 description
+1.90 it
""",
    "lead": r"""
-1.90 `
-1.70 „
-1.50 gib
-1.45 like
-1.35 info we
-1.25 who
-1.00 for memory that
-0.95 tensorflow
-0.90 ; common_runtime every tried
-0.85 free ram torch
-0.80 > is page per question texts {
-0.75 allocator exc_info how je met out pytorch «
-0.70 cuda_driver für her interview ran stream_executor tensor there warning » …
-0.65 den does ggml_cuda_host_malloc il once would
-0.60 docs has read seen stop stops theano to will
-0.55 " allocate front llama_model_load plan virtualmemorybuffer вопрос │
-0.50 are asked core de do docstring launch lower other pool resizephysical 文
-0.45 ' \ as errors hello idea im isn just oom op_requires or prefill should shown sim starts the this thread where
-0.45 write 的 题
-0.40 allocating conv_ops cudnn device from guard hand kind limit looks mib msgid never op_kernel size strings suppose
-0.40 threw yet — ”
-0.35 = be below c_api chapter ciao command config cudaprogram engine estimate fake fields hallo ich noch não print
-0.35 red returns show skipping test throws trained unit userwarning warn why zusammen же 器 有 请 问
-0.30 ? about allocated batch_size bfc_allocator block canned conv counts cpu each ein end entry external figure hint
-0.30 known knows level make many matches nit note people recognises search side sooner tests ts weights which while
-0.30 wiki zero
-0.25 [ and asks attempt cannot caught cl_ come compare di die ends everyone exit faq fault find_executable_batch_size
-0.25 fine gpu_oom het if keep killed kv lib line loss makes metal modules number raise raising resource_exhausted
-0.25 resourceexhaustederror say total un una use vllm won work workspace xgboost xla не ま ト ン ・ 是 의
-0.20 again algorithm arena ask blocks cache catch conv_algorithm_picker cudasuccess cuh dans device_helpers did
-0.20 difference echo een empty eng except explain gb gpu_memory_utilization kb kurze mode much needs no none por que
-0.20 readme regex request row runtime rust sampler scheduler something std str texto tune video when whole wrapper 。
-0.20 「 が 中 显 本 老 这 시 ）
-0.15 / aa allocation already avec back backends bar bfcarena bot calls cards cluster compile console cudamalloc du em
-0.15 empty_cache executekernel expected failure fit generate ggml hold input int into its jobs komunikat launcher les
-0.15 longer march matmul msg paddle please put quotes reading real refused reported requested return reviewer room
-0.15 sample scratch sequential_executor shared simulated site slide spec startup status subject system table tensorrt
-0.15 three tip triage under usually way week whether } 会 存 第 面 지
-0.10 * accelerate allocaterawinternal at au available bytes capacity classify com commit common
-0.10 cuda_error_out_of_memory dataloader debug der dev docker don feature finetune fix flux four
-0.10 ggml_backend_cuda_buffer_type_alloc_buffer given grep have help host keeps later let local_xla look lvl meet
-0.10 mock nn opt pattern pessoal predict problem proposal quiz raises reason reserved rtsafe rtx runtime_exception
-0.10 saferuntime section sequence sh string sur sweep tell threads through times tiny unallocated want wants width
-0.10 windows wording words zu для た 不 原 版 错 그 니 다 면
-0.05 $ % & ^ _state above alert anybody asr backbone batch because begins capi catches classifier colleague const
-0.05 contains content context count_over_time cu cudaruntimeerror dec deep dies driver embed envs er est even feb
-0.05 fixed forum frage gave gets ggml_gallocr_reserve_n gpu_hist gpus graphics guide hardware hence hip holds in init
-0.05 internalerror is_oom it know lab lines ll local_tsl logger logs mail map mar messages messaggio model
-0.05 model_lifecycle more mps need ngl nur object often ok onnxruntime_pybind onnxruntimeerror opencv options
-0.05 otherwise outofmemory output para params past paste phrase rather re reads release review rmm runbook se
-0.05 side_effect since small some someone started style such sum summary take textures than thanks thing third trains
-0.05 txt typical unhandled updater_gpu_hist van ve vram were xpu ¿ строка 、 こ し す メ モ 下 在 大 我 문 오
+0.05 # ( : actor add allocatenewregion also amd apr aug bench big bit builds báo change char check comes comfy
+0.05 compiler complex conditional_t container conv_ops_impl create ctx cuda cv deepspeed depth directml el en ep
+0.05 errtype event everything exits export following fooocus gpu_mat hiperror hires hour hours include initialization
+0.05 iterations jan jl jour jul kubernetes left level_zero llm loaded mal max_input_length max_prefill_tokens
+0.05 max_total_tokens mini mining minutes mlx monday morning multiproc_worker_utils must namd name native nd nnet
+0.05 nodes nuc nvidia obtiens old onnxruntime_src operator parallel parameter permanent pjrt
+0.05 pjrt_stream_executor_client plugin pooled_ pour proc rapids refine requests reranker retry rig rmmerror rror
+0.05 runtimeerror screenshot sentence share shows się state storage stream su super svc tells text_generation_client
+0.05 tgi thank them thesis think thrw tid tm torch_memory_saver tous tree unet users utils version vllmworkerprocess
+0.05 von window yes your гб привет て な に ロ 天 接 가 이
+0.10 _cl aborts acceleratorerror alphafold any arc arrête assertion beim bf bitsandbytes by carb chain changed ci
+0.10 clcreatebuffer critical cublas cudaerror cupy data dear detector dialog encountered english ensemble entrenar
+0.10 ever fatal forward fp function fusedconv got high hpp issues itself jit kernel layer layers learning list llama
+0.10 loaderror logging lora may meldet meldung mensagem na notebook now opencl optimizer own peak pipeline port pr
+0.10 project providers pyopencl radeon reply rs runs said sched see self serving single size_t standup steht takes
+0.10 team things timestamp today tp tpu tuning um und unwrap using whose without workers xla_extension
+0.10 xlaruntimeerror ち は を エ グ ー 个 例 始 开 志 提 最 直 腾 落 起 里 돌
+0.15 _work abi ac amrex api awq backend body buffer chat client conv_ cuda_call cudf due embedder es execute executor
+0.15 failing faster float fork getting goes gtx hola home id inside ipex laden libc long md mein metashape mi min
+0.15 moved new nicht nie nothing off only org_tensorflow outofmemoryerror pass point processing quits really replicas
+0.15 resource right rocm rx sale sd seconds seit sent serve set source src srv terminated terminating th tts uncaught
+0.15 unexpected unser upscale value wan warp what wrong ~ вылетает の ッ バ 务 卡 回 服 模 는
+0.20 _driver anyone attention been branch broke can card class clip cudacall cycles da das day decode del dem doc
+0.20 doesn dr encoder ended epochs example exhausted faiss fell file folks good gym heute img instant iteration
+0.20 jaxlib lammps mb mdrun memory_pool mistral ml ngp night numpy ocr octane optix popup prints prompt py relion
+0.20 returned rows rule scene setting si so spark stack_like_memory_pool taichi task terminal terminate ultra une up
+0.20 vae void xlarge xt ら 了 型 挂
+0.25 _exceptions _nvenc ab abort am app attn backward bad bfc_arena bool bricht caffe candle case checkpoint
+0.25 clenqueuendrangekernel closing comment con days deepseek description else exceptions false far ffmpeg find forge
+0.25 found fragmentation framework friday gemma gestern gone guten heads his intel internal ist keras koboldcpp loop
+0.25 lr mac mem modelo mon mxnet nano ncclunhandledcudaerror net onnx open packaged program pycuda ray replica
+0.25 running screen smi solved standardgpuresources static syncedmem throwing trainworker trial tsl tutorial
+0.25 valueerror workstation yolov zeros × 一 今 后 时 测 行 运 데 습 학
+0.30 . ai catboosterror closes confirm cudaapierror dreambooth enginecore_dp enough execution had hit image inference
+0.30 ip jetson journal lm loader loading lost mean mir mixtral nccl one pro render report seeing sglang sure tile
+0.30 told trainnetwork well меня при 学 日 示 習 세 안
+0.35 answer atom bonjour called comfyui cpp crashed cuda_base diffusion done fails frames give go hey index instance
+0.35 jax le max meu mlx_lm openmm openmmexception pc pre python raised runner script seq service staging steps
+0.35 support type went 上 用 ， ：
+0.40 , ] all auto channel davinci exllamav falls farm ksampler main nach onnxruntime orin overnight qwen resolve
+0.40 session shard step studio ti triton until 练 训 요 중 코 하
+0.45 ! aborted auf but darknet errors_impl fairseq fraction julia lol matlab mx ollama over paddleocr process stable
+0.45 subdivisions text then ticket webui works падает 到 就 인
+0.50 amber answered atoms before bei blender cell detail died embedding exc failed machine pmemd rank raylet router
+0.50 stage tf tokens treino unreal логе – で 跑
+0.55 catboost cuda_lib full fyi lightgbm load memoryerror mit not pid record sorry user vulkan warmup wrote
+0.60 - base both bs dead drivererror during job large my px time trt weekend “ 에
+0.65 defaultallocator eval gives here images laptop mine title validation на 报 서
+0.70 + box last message node run
+0.75 < code crash default first frame nightly
+0.80 colab could down result with
+0.85 build customer get gpu log pod stderr
+0.90 bug generation stopped student train whisper yesterday
+0.95 @ err exception kaggle our quick says update worker
+1.00 demo hashcat server training
+1.05 colmap second
+1.15 after epoch
+1.20 ) trainer
+1.25 me same
+1.45 error on
+1.50 →
""",
    "tail": r"""
-1.30 ;
-1.25 "
-1.20 we
-1.15 ` available which windows
-1.10 : ? are «
-1.00 > by under
-0.95 acity allocate
-0.85 answer ggml nobody peak “
-0.80 allocator hand por runtime since
-0.75 free into launch lines list page wiki
-0.70 capacity failed sat ti » „
-0.65 check die five knows size source total were what の
-0.60 * comes cudnn error figure ist little path runtimeerror they thing within your 定
-0.55 buffer bytes no pool use ve
-0.50 ' as else for let lo logs means memoryerror nicht rest see that update well не 、 と 会 字 用
-0.45 anything asked aus ever failure gib metal of oom readers stop von 例 到 前 本 그
-0.40 bit che dies er last much se seen sizes studio table tensor un und until worked writing | → 够 数 的 아
-0.35 ) . and below bien both calls count da di end full here kernel new os please prints requested retry take than
-0.35 three too た を 見
-0.30 answers bitte block call der done ein find former fragmentation hence instead like lora lost machines matter md
-0.30 name names once ou pid plain printed question real reserved smi status stops te unable up when where worker
-0.30 worth — 。 中 確 里
-0.25 < an ask being blocks caching cc checkpointing class code comfyui creation cublas_status_alloc_failed entry
-0.25 except happen how http kb keeps kv line look lowvram may mig must nur otherwise out post queue ratio reads
-0.25 reduce results says seq shown step those touched why working 「 」 こ さ ら ー 一 不 其 明 模 空 表 부 이 합
-0.20 , added behind bigger cards cause checked co counts cublascreate cuda_error_out_of_memory cumemalloc data des
-0.20 driver empty et fake fewer gives inside jax kept latter leave map mean met minutes mps mémoire nie none number
-0.20 ones or order part project pytorch que raise red resource_exhausted row run simply skipped start static task
-0.20 tell tensorflow th the unknown value warning weights wrong yes ” い え く な め れ ク ス モ リ 他 合 多 存 是 碎
-0.20 足 进 는 으
-0.15 allocating already although amd anywhere bei compile csrc cudaerrormemoryallocation do documented en enum
-0.15 exclusive figures form fraction friday gpu_oom grep has hits ich il isn issue less manual memoria most native
-0.15 neither nightly numbers nvidia oder old onnx our outofmemoryerror prefill reading readme resources restart shows
-0.15 snapshot someone space src stderr string tells tests tried users watchdog whisper who whole yours お き ま メ 为
-0.15 占 就 张 成 时 解 还 것 라 문 실 을 하
-0.10 \ ] algorithm allocation arena bare best bot cached caught cell chunked context cuda_visible_devices dass dem
-0.10 design device_oom don far follows good gpu_memory_utilization guide half hay hiperroroutofmemory holds jobs just
-0.10 já kann karty label ma machine memory minus mock modelo nccl neighbour ngl niet normal ours pas point raised
-0.10 return said scratch screenshot section sentence shape she should sie strings tactic tiles tiny today top treiber
-0.10 true type van vorher want yet し せ イ ト ン 上 下 么 事 什 再 出 列 化 可 和 把 文 显 算 节 行
-0.05 & ab access add allocated alors always array article bar been better cap ce changes com config cudamalloc
-0.05 cudnn_status_not_supported cupy cut defaultcpuallocator den diffusion empty_cache example exhausted exit give
-0.05 gpu_mem_limit graphics halves hbm het hit host illegal its jl killer la larger leak leaves left level library
-0.05 llama lower max_num_seqs mib micro ne nearly need needs never night only output par people pick po possible
-0.05 raises reader regex remat returns room search shm short side skipping some something spill state steht só ten
-0.05 title torch uma unified usually va wait wanted will without wording workspace xla zu ¿ это す は ド バ 了 人 以
-0.05 何 分 器 大 好 怎 看 说 리 서 의
+0.05 adam asks bs but can case change changed close comment copy dans days del device difference does ends errors few
+0.05 finished fits gets green halving hip if im incorrect loaded long low là läuft makes mit moved offload outside
+0.05 pass patch pipeline plan print ran recent requests restarting retrying rocm sans saw say script sdxl seems
+0.05 session sitting smaller solo stacktrace started steps such swap switch tarjeta tf these think ticket timeout
+0.05 took traceback try turn twice usage utilization very vk_error_out_of_device_memory whether window work you – あ
+0.05 が じ だ で も チ ラ 两 个 内 办 動 吗 在 度 方 没 第 要 题 기 인 입 제 ？
+0.10 above alguém big black blender buy carte clip come d_ different during eight either funciona gigs halve hat held
+0.10 hires holding hundred idea idle info lowering match max_split_size_mb might na non nothing nr passe placa pro py
+0.10 rather resource rx server sglang slow solver somewhere super sur system taken target temporal text thanks times
+0.10 train una used vram war workers xla_python_client_preallocate zero zombie { гб что け ッ 但 使 保 免 原 回 如 小
+0.10 已 改 果 正 理 经 这 避 配 가 드 면 어 에 ，
+0.15 against assertion bf box ci closing colab current dag details did du expected explain faq fault fixed flag graph
+0.15 he helps in int job jupyter kind make models moment needed next node note occur pod points process px reason
+0.15 rendering replicas rows rule runner schon share show so stable stage starts stays straight takes them thread une
+0.15 us vllm volume xformers · как う っ ょ 之 后 图 尝 留 直 能 뜨 있 치 해
+0.20 @ ai alloc alloca answered any around asynchronously attention batch body bug catch chunk could cpp cpu
+0.20 cuda_malloc_async desktop dtype entre eval exists fix flash frame get help hours images improve input iteration
+0.20 itself je karte keep large layers load logits longer lot main medvram message min mini missing morning nodes
+0.20 option other own python quadro really render reported sample setting situation stack validation viewport written
+0.20 yolov } уже │ ち て 只 同 常 我 样 试 跑 都 重 问 를 배 습 은 줄 （
+0.25 al at build calling demo depth el encoder environment envs es exception expandable_segments false followed gave
+0.25 go halved hour including laptop lief loss max mb noise notebook one optimizer others para place program re
+0.25 renders report right scene sorry suppose tf_gpu_allocator truncated vae vocab went yesterday × ça карта わ 因 置
+0.25 落 까 러
+0.30 about con cu cuda darknet decode em fit func gc happy init inputs invoking it length les max_bin off open passed
+0.30 resnet single statefulpartitionedcall still there this to token user же よ 学 有 같 데
+0.35 % [ again all another anyone atoms because before builds came eager four lol looks matrix op shard two variable
+0.35 zeros 设 도 오 ）
+0.40 ^ am auf avec bad be container core de device_map each epoch every file found fp got leaving limits ll loads
+0.40 made okay ollama over plus problem replica restarted small tile trains version with 卡 요
+0.45 + also back conv day docs donc engine even everything from goes going guess net picture request runs sent
+0.45 textures though using ya り
+0.50 - float item not now running second subdivisions through timeline told ~
+0.55 ! ( default happens high hint maybe pre prompt rank si tomorrow training would xt … 止
+0.60 course didn loading medium mx ram time
+0.65 = alone auto doesn had week
+0.70 enough gone gpu same
+0.75 dev first frames grid mine soon
+0.80 # gt
+0.85 ok on set split third tokens while
+0.90 / card
+1.00 fine le no_grad
+1.05 after function me model my
+1.15 rtx then
+1.20 checkpoint works на
+1.30 gtx
+1.40 image
+1.45 gb
""",
    "ahead": r"""
-1.05 0
-0.90 „
-0.80 «~runtimeerror~:
-0.75 warning~:
-0.70 ?
-0.65 ggml_cuda_host_malloc~:
-0.60 " on~"
-0.55 :~runtimeerror~: resourceexhaustederror~: 「
-0.45 ^~error~: of~"
-0.40 `~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.35 :~0~] `~error~: loading~model~: model~: runtimeerror~: with~` worker~0~:
-0.30 "~,~" -~" / :~llama~runner :~resource_exhausted~: ^~runtimeerror~: xlaruntimeerror~: │~runtimeerror~:
-0.25 '~s~` *~" 0~:~" ^~outofmemoryerror~: `~resourceexhaustederror~: `~xlaruntimeerror~: cl_ for~` like~" s~` the~"
-0.25 with
-0.20 "~" "~resourceexhaustederror~: '~,~' .~. .~.~. .~outofmemoryerror~: [~trt~] cuda~error~: get~" read~"
-0.20 resource_exhausted~: r~" std~:~: trt~] «
-0.15 "~and~" "~ggml_vulkan~: "~outofmemoryerror~: "~valueerror~: *~) ,~runtimeerror~: 0~(~" 0~}~: = ^~>~" about~`
-0.15 for~" no~" no~` reads~" stream~*~) t~" | }~:
-0.10 "~ggml_backend_cuda_buffer_type_alloc_buffer~: # )~` ,~' -~` .~cudaruntimeerror~: :~"~" ;~" =~" [~w~]
-0.10 ^~resourceexhaustederror~: `~llama~runner allocation~failed~: as~` in~" in~` memory~| of~memory~| or~"
-0.10 outofmemoryerror~(~" that~" w~]
-0.05 "~# "~or~" #~runtimeerror~: '~runtimeerror~: ( (~` )~- )~:~" -~' .~jaxruntimeerror~: .~xlaruntimeerror~: 0~"
-0.05 0~)~- 0~.~` 0~:~` :~"~# <~code~> >~valueerror~: ^~* ^~-~" ^~-~' ^~0
-0.05 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~valueerror~: ^~│ `~` `~valueerror~: a~" code~>
-0.05 cudaruntimeerror~: error~runtimeerror~: failed~-~> ggml_gallocr_reserve_n~: g~.~" internalerror~:
-0.05 jaxruntimeerror~: message~" runtimeerror~(~" status~message~: xgboosterror~: { {~"
+0.05 "~xlaruntimeerror~: (~code ) )~: )~:~cl_ .~/~pooled_ .~cpp~] .~internalerror~: .~rmmerror~: /~pooled_ /~s~]
+0.05 0~)~: 0~- 0~. 0~cudacall~] 0~failed~: :~ggml_vulkan~: :~standardgpuresources~: =~true~]
+0.05 >~ggml_backend_cuda_buffer_type_alloc_buffer~: >~outofmemoryerror~: ^~# ^~exception~: ^~ggml_vulkan~:
+0.05 ^~xlaruntimeerror~: `~drivererror~( code cpp~] error~. error~:~: error~]~: execution~failed~: get~`
+0.05 hiperror~(~code i~get~` level_zero loop~: message~:~" permanent~error~. pooled_ proc~0~: rmmerror~: stops~with~"
+0.05 s~] t to~" traceback~)~: training~loop~: true~] |~warning~: “~runtimeerror~: →~runtimeerror~:
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~drivererror~( "~memoryerror~: )~runtimeerror~: ,~bool~) - . .~acceleratorerror~: .~runtimeerror~: /~it~]
+0.10 0~| 0~}~} :~*~* :~loaderror~: :~resourceexhaustederror~: :~valueerror~: [~e~] [~gpu~] ]~error~: ]~gym
+0.10 acceleratorerror~: api~failed~. bool~) cudacall~] cuda~error c~0~] error~- e~] f function~: gpu~] gym it~]
+0.10 loaderror~: memory~: message~: plugin~]~gym see~` title~: with~' |~` } }~}
+0.15 !~! !~!~! "~error~: 0~:~: 0~]~: :~0~: :~: :~level_zero >~runtimeerror~: ]~runtimeerror~: ]~valueerror~: ^ ^~>
+0.15 `~runtimeerror~: clenqueuendrangekernel~failed~: failure~: fatal~error~: llama~runner node~0~: runner
+0.15 runtimeerror~:~level_zero server~error~: |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 -~> .~exceptions~. 0~,~" 0~:~0 :~0~) :~cl_ [~error~] ^~" ^~0~: and~" error~] exceptions~. execution~error~:
+0.20 exhausted~: got~" has~" it~says memoryerror~: outofmemoryerror~(~' resource~exhausted~: stopped~with~" then~"
+0.20 with~exception~: ：
+0.25 ! "~` ' )~valueerror~: *~runtimeerror~: .~memoryerror~: .~resourceexhaustederror~: 0~) 0~runtimeerror~: 0~with~"
+0.25 :~"~` :~0 :~drivererror~( :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~« >~" ]~: ` failed~: prints~`
+0.25 standardgpuresources~: valueerror~: “ 「~runtimeerror~:
+0.30 .~openmmexception~: .~trainer~| :~outofmemoryerror~: :~„ cudaapierror~: err~: exception~: openmmexception~:
+0.30 says~` trainer~|
+0.35 '~s~" ; error error~" shows~" s~"
+0.40 "~* *~* .~` generation~(~" me~" says → →~"
+0.45 "~:~" -~>~" .~" :~"~* :~error~: > buffer~failed~. error~: says~"
+0.50 "~llama~runner prints~"
+0.55 .~base~. 0~: [~cuda~] ^~` base~. cuda~] runtimeerror~(~'
+0.60 "~runtimeerror~: failed~.
+0.65 drivererror~(
+0.70 ,
+0.80 (~'
+0.90 * ,~"
+0.95 ]
+1.00 with~"
+1.10 :~`
+1.25 :~"
+1.30 :
""",
    "behind": r"""
-1.25 `~( were were~available were~available~.
-1.00 .~$
-0.95 "~is .~tried .~tried~to 0 acity
-0.85 )
-0.65 <
-0.55 "~- .~"~$ `~?
-0.50 "~, `~is of~which
-0.45 0~. 0~.~0 `~after acity~) of on
-0.40 )~$ <~- `~to for “
-0.35 "~)~$ .~" `~.~i `~.~the that
-0.30 '~, (~0~) -~> .~gpu `~, and a~total~capacity
-0.25 "~)~, "~.~the "~on~0 .~' `~: n n~bytes
-0.20 "~,~which "~.~$ "~or ( (~0 , - <~/ `~,~then `~→ in~the « ”~. →
-0.15 "~) "~,~$ "~,~0 "~-~> "~: "~in~a % )~` / \ `~and~` | 」
-0.10 "~)~` "~? "~anywhere "~} "~→ '~`~. )~" = \~\ `~,~so `~`~$ `~has `~you a~total with~shape
-0.05 "~,~" "~as "~or~" "~the "~when '~,~' (~requested (~requested~0 .~"~) <~/~code <~/~pre \~. \~.~tried `~;
-0.05 `~is~raised acity~;~. with~shape~[ }
+0.05 "~$ "~)~) "~0 "~and~" "~at~0 "~with "~– # #~0~$ (~code *~*~$ ,~0 -~- .~`~$ .~`~, .~current .~current~allocation
+0.05 .~it ;~$ [~/ `~.~$ `~for a error file file~= file~=~csrc from if in model model~/ of~which~. src src~/ when~the
+0.05 with … 。 」~$
+0.10 "~,~so "~` "~after "~and~the "~and~then "~on~the "~that '~` .~.~. .~0 `~at `~in~the acity~; be be~asynchronously
+0.10 be~asynchronously~reported i while~calling ” ”~, ”~，
+0.15 "~in~the "~}~$ #~0 )~, )~. *~*~. .~. `~* `~*~* `~when~i »~,
+0.20 "~.~0 "~as~soon "~so '~)~$ .~i .~the :~file :~file~exists ;~. ;~.~. `~`~` `~— acity~;~0 while — │ │~$
+0.25 "~; "~for "~right '~)~" .~` ; [~func [~func~: `~from `~i `~on~the `~the `~when including including~non
+0.25 including~non~- maybe maybe~the maybe~the~environment when
+0.30 "~i '~" '~. )~) ;~while ;~while~invoking `~,~and
+0.35 "~( "~and "~at "~in `~"~) `~` `~on `~| at
+0.40 . ` `~" “~.
+0.45 "~on~a '~$ * [~op [~op~: `~in `~with `~|~$ `~，
+0.50 `~and~the »~$
+0.60 "~from *~*
+0.80 ' : `~. `~and
+0.85 $
+0.90 " "~. [
+0.95 '~)
+1.05 "~on
+1.15 `~$
""",
    "pair": r"""
-1.30 nothing_stated&text_behind
-1.15 markup_near&text_behind
-1.05 ends_the_text&in_quotes
-1.00 says_may&text_behind
-0.95 a_setup,_in_short&says_laughs says_self&words_before
-0.90 a_setup,_in_short&its_hint_printed happened_to_somebody&text_behind names_the_words&says_may
-0.85 alone&in_quotes in_quotes&says_supposed
-0.80 a_setup,_in_short&output_near a_setup,_in_short&says_self cut_by_dots&nothing_stated in_quotes&trace_near
-0.80 says_lately&says_people spoken_of_after_so_long&spoken_of_looks_for
-0.75 a_setup,_in_short&says_never a_short_text&output_near cut_by_dots&other_near item_of_a_list&nothing_stated
-0.75 output_near&spoken_of_happened says_after_so_long&says_laughs says_happened&somebody's_own_machine,_in_short
-0.75 says_happened&trace_near says_laughs&somebody's_own_machine,_in_short
-0.70 figures&spoken_of_made_up in_quotes&mentioned indented&other_near its_hint_printed&spoken_of_when
-0.70 output_near&says_when output_near&spoken_of_after_so_long says_lately&words_before says_may&trouble
-0.65 a_question,_in_short&trouble a_sentence_leads&denied_in_front a_sentence_leads&ends_the_text
-0.65 a_sentence_leads&somebody's_own a_sentence_leads&trace_near a_setup,_in_short&says_after_so_long alone&figures
-0.65 begins_the_text&spoken_of_looks_for behind_a_prefix&code_near behind_a_prefix&on_a_stamped_line
-0.65 cut_by_dots&setting_near denied_in_front&in_quotes denied_in_front&nothing_stated figures&hypothetical_sentence
-0.65 figures&spoken_of_means host_memory&names_the_words introduced_as_example&setting_near
-0.65 markup_near&spoken_of_reader mentioned&names_the_words says_but&says_looks_for says_means&trouble
-0.65 spoken_of_after_so_long&words_before spoken_of_happened&spoken_of_means spoken_of_help&spoken_of_solved
-0.60 a_question,_in_short&spoken_of_when a_sentence_leads&says_when about_texts&begins_the_text
-0.60 about_texts&spoken_of_lately behind_a_prefix&in_quotes ends_the_text&somebody_speaks figures&spoken_of_example
-0.60 in_quotes&says_made_up markup_near&may_happen on_a_stamped_line&says_self
-0.60 says_after_so_long&somebody's_own_machine,_in_short says_help&says_may says_laughs&text_behind
-0.60 spoken_of_proposed&words_before spoken_of_when&text_behind
-0.55 a_setup,_in_short&denied_in_front a_setup,_in_short&setting_near a_setup,_in_short&spoken_of_when
-0.55 a_short_text&a_site's_lines a_short_text&text_behind alone&says_words alone&words_before
-0.55 begins_its_line&text_behind begins_its_line&trouble begins_the_text&in_quotes begins_the_text&setting_near
-0.55 begins_the_text&spoken_of_when begins_the_text&words_before behind_a_prefix&record cut_by_dots&figures
-0.55 denied_in_front&words_before ends_the_text&says_but ends_the_text&somebody's_own
-0.55 happened_to_somebody&somebody's_own_question,_in_short hypothetical_sentence&says_but in_quotes&record
-0.55 in_quotes&text_behind indented&may_happen may_happen&says_numbered mentioned&setting_near nobody_speaks&trouble
-0.55 nothing_stated&record on_a_stamped_line&spoken_of_when says_after_so_long&says_supposed says_but&says_never
-0.55 says_lesson&says_never somebody's_own,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&trouble
-0.55 spoken_of_cause&words_before
-0.50 a_failed_run&says_self a_failed_run&spoken_of_solved a_question,_in_short&ends_the_text
-0.50 a_sentence_leads&other_near a_sentence_leads&spoken_of_may a_short_text&about_texts a_short_text&mentioned
-0.50 a_site's_lines&figures about_texts&names_the_words advice_share&text_behind advised&text_behind alone&record
-0.50 begins_its_line&nobody_speaks begins_the_text&on_a_stamped_line begins_the_text&output_near
-0.50 begins_the_text&somebody's_own,_in_short comment&hypothetical_sentence cut_by_dots&says_happened
-0.50 denied_in_front&says_after_so_long denied_in_front&says_never ends_the_text&says_never
-0.50 explained_behind&text_behind figures&in_quotes figures&on_a_stamped_line figures&spoken_of_buy
-0.50 happened_to_somebody&says_solved happened_to_somebody&spoken_of_when host_memory&says_if
-0.50 hypothetical_sentence&other_near hypothetical_sentence&says_numbered in_quotes&markup_near
-0.50 in_quotes&on_a_stamped_line in_quotes&says_words may_happen&says_help mentioned&says_help
-0.50 nobody_speaks&spoken_of_words on_a_stamped_line&output_near on_a_stamped_line&spoken_of_after_so_long
-0.50 on_a_stamped_line&spoken_of_made_up other_near&says_lower_it record&somebody's_own says_but&says_happened
-0.50 says_looks_for&somebody_speaks says_looks_for&trouble says_may&says_means says_when&somebody_speaks
-0.50 setting_near&somebody's_own,_in_short spoken_of_happened&spoken_of_lower_it spoken_of_looks_for&spoken_of_when
-0.50 spoken_of_reader&spoken_of_when
-0.45 a_question,_in_short&says_happened a_question,_in_short&says_lately a_setup,_in_short&happened_to_somebody
-0.45 a_setup,_in_short&says_numbered a_setup,_in_short&spoken_of_lower_it a_setup,_in_short&words_before
-0.45 a_short_text&marked a_short_text&spoken_of_looks_for a_whole_error_line&markup_near alone&says_when
-0.45 begins_its_line&spoken_of_words behind_a_prefix&somebody's_own,_in_short behind_a_prefix&spoken_of_when
-0.45 code_near&much_trouble comment&nobody_speaks cut_by_dots&somebody's_own_machine,_in_short
-0.45 denied_in_front&happened_to_somebody ends_the_text&says_people ends_the_text&text_behind figures&text_behind
-0.45 figures&traceback_above happened_to_somebody&says_help happened_to_somebody&trouble
-0.45 hypothetical_sentence&says_proposed hypothetical_sentence&says_supposed hypothetical_sentence&somebody_speaks
-0.45 hypothetical_sentence&spoken_of_lower_it in_quotes&says_if in_quotes&says_looks_for indented&spoken_of_may
-0.45 indented&spoken_of_supposed introduced_as_example&nobody_speaks names_the_words&output_near
-0.45 names_the_words&says_solved nobody_speaks&says_changes nobody_speaks&text_about_texts nothing_stated&says_reader
-0.45 nothing_stated&spoken_of_may output_near&spoken_of_means says_after_so_long&says_happened says_buy&text_behind
-0.45 says_happened&somebody's_own says_help&says_self says_lately&somebody's_own_question,_in_short
-0.45 says_laughs&somebody's_own says_looks_for&somebody's_own,_in_short says_when&spoken_of_happened
-0.45 setting_near&somebody's_own setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_if
-0.45 setting_near&text_behind spoken_of_but&spoken_of_may spoken_of_but&spoken_of_never
-0.45 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&spoken_of_may
-0.45 spoken_of_help&spoken_of_looks_for spoken_of_if&spoken_of_means spoken_of_made_up&words_before
-0.45 spoken_of_never&spoken_of_when
-0.40 a_failed_run&says_looks_for a_question,_in_short&hypothetical_sentence a_sentence_leads&says_never
-0.40 a_sentence_leads&spoken_of_cause a_setup,_in_short&spoken_of_but a_setup,_in_short&trace_near
-0.40 a_short_text&begins_the_text a_short_text&comment a_short_text&says_buy a_short_text&says_lesson
-0.40 a_short_text&spoken_of_ask a_site's_lines&its_hint_printed a_whole_error_line&advised_by_nobody
-0.40 a_whole_error_line&somebody's_own_question,_in_short about_texts&figures advised_by_nobody&begins_its_line
-0.40 begins_the_text&figures begins_the_text&hypothetical_sentence begins_the_text&spoken_of_after_so_long
-0.40 behind_a_prefix&spoken_of_made_up blanks_near&output_near block_opened&spoken_of_example code_near&in_quotes
-0.40 code_near&spoken_of_labelled_symptom code_near&within_code denied_in_front&spoken_of_after_so_long
-0.40 ends_the_text&says_self ends_the_text&says_words figures&markup_near figures&says_words figures&spoken_of_lesson
-0.40 happened_to_somebody&says_never hypothetical_sentence&may_happen hypothetical_sentence&says_if
-0.40 in_quotes&names_the_words indented&markup_near item_of_a_list&setting_near its_hint_printed&spoken_of_never
-0.40 markup_near&mentioned markup_near&nobody_speaks may_happen&other_near may_happen&says_lately
-0.40 may_happen&spoken_of_if may_happen&spoken_of_means names_the_words&says_proposed names_the_words&says_supposed
-0.40 names_the_words&somebody's_own_machine,_in_short nobody_speaks&spoken_of_reader
-0.40 nothing_stated&somebody's_own,_in_short nothing_stated&somebody's_own_question,_in_short often_may&spoken_of_may
-0.40 often_may&spoken_of_supposed on_a_stamped_line&spoken_of_reader other_near&somebody's_own output_near&says_self
-0.40 says_after_so_long&says_but says_after_so_long&words_before says_but&somebody's_own_machine,_in_short
-0.40 says_but&words_before says_happened&says_laughs says_help&says_if says_help&says_words
-0.40 says_looks_for&text_behind says_never&says_people says_never&text_behind says_numbered&says_reader
-0.40 says_people&text_behind says_solved&somebody's_own_machine,_in_short says_supposed&words_before
-0.40 says_words&text_behind setting_near&spoken_of_words somebody's_own_question,_in_short&spoken_of_happened
-0.40 somebody_speaks&somebody's_own spoken_of_ask&spoken_of_never spoken_of_changes&spoken_of_looks_for
-0.40 spoken_of_lesson&spoken_of_self spoken_of_reader&spoken_of_supposed trouble&typeset
-0.35 a_failed_run&says_lately a_failed_run&words_before a_question,_in_short&setting_near
-0.35 a_question,_in_short&spoken_of_made_up a_sentence_leads&about_texts a_sentence_leads&may_happen
-0.35 a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_lesson a_setup,_in_short&spoken_of_solved
-0.35 a_setup,_in_short&traceback_above a_short_text&heads_a_document a_short_text&text_about_texts
-0.35 a_short_text&typeset a_short_text&within_code a_short_text&words_before about_texts&spoken_of_but
-0.35 advice_share&between_sections advice_share&happened_to_somebody advised&between_sections
-0.35 advised&happened_to_somebody advised_by_nobody&code_near advised_by_nobody&mentioned alone&says_lesson
-0.35 alone&says_people begins_its_line&introduced_as_example begins_its_line&spoken_of_lesson
-0.35 begins_its_line&spoken_of_never begins_its_line&spoken_of_remedy behind_a_prefix&says_made_up
-0.35 behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_lesson code_near&says_happened code_near&typeset
-0.35 cut_by_dots&spoken_of_self denied_in_front&says_reader ends_the_text&spoken_of_ask explained_behind&markup_near
-0.35 explained_behind&nobody_speaks figures&spoken_of_people figures&within_code happened_to_somebody&names_the_words
-0.35 happened_to_somebody&somebody's_own_machine,_in_short heads_a_document&mentioned host_memory&mentioned
-0.35 hypothetical_sentence&markup_near hypothetical_sentence&says_ask hypothetical_sentence&says_lately
-0.35 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&text_behind
-0.35 hypothetical_sentence&words_before in_a_thread&text_behind in_a_thread&trouble in_quotes&spoken_of_but
-0.35 in_quotes&traceback_above indented&spoken_of_if indented&spoken_of_lately indented&spoken_of_means
-0.35 indented&words_before item_of_a_list&mentioned marked&somebody's_own marked&trouble markup_near&much_about_texts
-0.35 markup_near&spoken_of_after_so_long markup_near&spoken_of_means may_happen&somebody's_own_machine,_in_short
-0.35 may_happen&somebody's_own_question,_in_short mentioned&says_if mentioned&says_never
-0.35 much_about_texts&on_a_stamped_line much_about_texts&spoken_of_after_so_long names_the_words&says_happened
-0.35 nobody_speaks&nothing_stated nobody_speaks&says_lesson nobody_speaks&spoken_of_made_up nobody_speaks&typeset
-0.35 nobody_speaks&within_code nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_proposed
-0.35 often_may&output_near on_a_stamped_line&somebody's_own,_in_short other_near&remedies_below
-0.35 other_near&says_laughs other_near&says_supposed output_near&spoken_of_when record&says_may record&says_supposed
-0.35 record&somebody's_own_question,_in_short record&spoken_of_buy record&spoken_of_lesson
-0.35 says_after_so_long&says_made_up says_but&says_lesson says_example&trouble says_explained&says_happened
-0.35 says_explained&somebody's_own_question,_in_short says_happened&says_lower_it says_happened&spoken_of_reader
-0.35 says_help&says_when says_if&says_people says_if&somebody's_own_question,_in_short
-0.35 says_labelled_symptom&somebody_speaks says_lately&trouble says_laughs&somebody's_own,_in_short
-0.35 says_laughs&somebody_speaks says_lesson&says_when says_looks_for&says_supposed
-0.35 says_looks_for&somebody's_own_question,_in_short says_lower_it&says_self says_means&says_words
-0.35 says_means&text_behind says_never&says_proposed says_never&says_self says_people&trouble says_proposed&trouble
-0.35 says_reader&text_behind says_self&spoken_of_reader says_self&spoken_of_self says_solved&somebody's_own
-0.35 says_when&spoken_of_help says_when&spoken_of_looks_for says_when&spoken_of_self says_words&spoken_of_if
-0.35 setting_near&spoken_of_lower_it somebody's_own&somebody's_own_machine,_in_short
-0.35 somebody's_own,_in_short&spoken_of_self somebody's_own_machine,_in_short&spoken_of_if
-0.35 somebody's_own_question,_in_short&spoken_of_ask somebody_speaks&spoken_of_self
-0.35 spoken_of_happened&spoken_of_never spoken_of_help&spoken_of_people spoken_of_laughs&spoken_of_self
-0.35 spoken_of_people&trace_near spoken_of_self&spoken_of_solved spoken_of_self&trouble spoken_of_solved&trouble
-0.30 a_failed_run&says_means a_question,_in_short&happened_to_somebody a_question,_in_short&says_explained
-0.30 a_question,_in_short&says_made_up a_question,_in_short&spoken_of_ask a_question,_in_short&spoken_of_lesson
-0.30 a_sentence_leads&behind_a_prefix a_sentence_leads&code_near a_sentence_leads&says_remedy
-0.30 a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&words_before a_setup,_in_short&cut_by_dots
-0.30 a_setup,_in_short&says_buy a_setup,_in_short&says_help a_setup,_in_short&says_lesson
-0.30 a_setup,_in_short&says_solved a_setup,_in_short&spoken_of_numbered a_short_text&hypothetical_sentence
-0.30 a_short_text&says_looks_for a_short_text&says_may a_short_text&says_proposed a_short_text&spoken_of_made_up
-0.30 a_site's_lines&a_whole_error_line a_whole_error_line&advice_share a_whole_error_line&advised
-0.30 a_whole_error_line&block_opened a_whole_error_line&introduced_as_example a_whole_error_line&other_near
-0.30 a_whole_error_line&spoken_of_remedy about_texts&indented about_texts&spoken_of_help
-0.30 advice_share&heads_a_document advice_share&may_happen advice_share&remedies_above
-0.30 advice_share&says_after_so_long advice_share&says_lower_it advice_share&spoken_of_labelled_symptom
-0.30 advised&heads_a_document advised&may_happen advised&remedies_above advised&says_after_so_long
-0.30 advised&says_lower_it advised&spoken_of_labelled_symptom advised_by_nobody&between_sections
-0.30 advised_by_nobody&heads_a_document advised_by_nobody&remedies_above advised_by_nobody&says_lower_it
-0.30 advised_by_nobody&spoken_of_labelled_symptom alone&behind_a_prefix begins_the_text&says_lesson
-0.30 begins_the_text&says_looks_for begins_the_text&spoken_of_people begins_the_text&spoken_of_words
-0.30 behind_a_prefix&says_labelled_symptom behind_a_prefix&spoken_of_happened behind_a_prefix&spoken_of_laughs
-0.30 behind_a_prefix&traceback_above behind_a_prefix&words_before blanks_near&spoken_of_self
-0.30 block_opened&spoken_of_ask block_opened&spoken_of_made_up block_opened&spoken_of_supposed
-0.30 code_near&nobody_speaks code_near&spoken_of_reader comment&other_near comment&output_near cut_by_dots&says_words
-0.30 ends_the_text&says_happened ends_the_text&spoken_of_lesson ends_the_text&spoken_of_self
-0.30 explained_behind&says_means figures&says_if happened_to_somebody&heads_a_document happened_to_somebody&marked
-0.30 happened_to_somebody&markup_near happened_to_somebody&setting_near happened_to_somebody&spoken_of_lower_it
-0.30 heads_a_document&indented hypothetical_sentence&says_explained in_a_thread&somebody's_own
-0.30 in_quotes&item_of_a_list in_quotes&says_laughs in_quotes&says_lower_it indented&says_happened
-0.30 its_hint_printed&spoken_of_ask may_happen&mentioned may_happen&record may_happen&somebody_speaks
-0.30 mentioned&nothing_stated mentioned&says_lower_it mentioned&says_reader mentioned&spoken_of_cause
-0.30 names_the_words&says_made_up nobody_speaks&says_supposed nobody_speaks&spoken_of_buy nobody_speaks&spoken_of_if
-0.30 nothing_stated&says_lesson nothing_stated&spoken_of_changes nothing_stated&spoken_of_reader
-0.30 often_may&spoken_of_ask often_may&words_before on_a_stamped_line&says_solved on_a_stamped_line&words_before
-0.30 other_near&setting_near other_near&spoken_of_help other_near&spoken_of_never other_near&text_about_texts
-0.30 other_near&trouble output_near&somebody's_own,_in_short output_near&spoken_of_made_up output_near&trouble
-0.30 record&says_happened remedies_above&spoken_of_lower_it says_but&says_lately says_buy&words_before
-0.30 says_changes&says_words says_example&says_words says_happened&says_solved
-0.30 says_labelled_symptom&somebody's_own,_in_short says_labelled_symptom&spoken_of_ask
-0.30 says_labelled_symptom&spoken_of_self says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks
-0.30 says_lower_it&trouble says_made_up&says_when says_may&says_people says_may&somebody's_own_question,_in_short
-0.30 says_means&spoken_of_happened says_never&somebody's_own_question,_in_short
-0.30 says_numbered&somebody's_own_machine,_in_short says_proposed&somebody's_own,_in_short says_reader&says_when
-0.30 says_reader&somebody's_own_machine,_in_short says_when&somebody's_own,_in_short says_when&spoken_of_remedy
-0.30 says_words&somebody's_own,_in_short setting_near&spoken_of_when somebody's_own&spoken_of_after_so_long
-0.30 somebody's_own_question,_in_short&spoken_of_but somebody_speaks&spoken_of_solved
-0.30 spoken_of_after_so_long&spoken_of_remedy spoken_of_after_so_long&spoken_of_when spoken_of_ask&spoken_of_cause
-0.30 spoken_of_ask&spoken_of_labelled_remedy spoken_of_changes&spoken_of_reader spoken_of_changes&spoken_of_when
-0.30 spoken_of_explained&spoken_of_lesson spoken_of_happened&trouble spoken_of_if&spoken_of_lately
-0.30 spoken_of_laughs&text_behind spoken_of_lesson&spoken_of_solved spoken_of_lower_it&spoken_of_may
-0.30 spoken_of_lower_it&spoken_of_means spoken_of_may&text_behind spoken_of_may&typeset spoken_of_people&words_before
-0.30 spoken_of_self&spoken_of_words trace_near&trouble trace_near&within_code
-0.25 a_failed_run&explained_behind a_failed_run&in_quotes a_failed_run&nobody_speaks a_failed_run&spoken_of_cause
-0.25 a_failed_run&spoken_of_if a_failed_run&spoken_of_self a_question,_in_short&a_site's_lines
-0.25 a_question,_in_short&its_hint_printed a_question,_in_short&output_near a_question,_in_short&spoken_of_lower_it
-0.25 a_question,_in_short&spoken_of_proposed a_question,_in_short&text_behind a_question,_in_short&typeset
-0.25 a_sentence_leads&says_help a_sentence_leads&says_proposed a_sentence_leads&spoken_of_after_so_long
-0.25 a_sentence_leads&spoken_of_ask a_sentence_leads&spoken_of_remedy a_setup,_in_short&hypothetical_sentence
-0.25 a_setup,_in_short&markup_near a_setup,_in_short&record a_setup,_in_short&spoken_of_changes
-0.25 a_setup,_in_short&text_behind a_short_text&advice_share a_short_text&advised a_short_text&explained_behind
-0.25 a_short_text&its_hint_printed a_short_text&its_words_taken_up a_short_text&says_example
-0.25 a_short_text&says_explained a_short_text&spoken_of_may a_short_text&spoken_of_words a_site's_lines&advice_share
-0.25 a_site's_lines&advised a_site's_lines&spoken_of_lower_it a_thread's_title&happened_to_somebody
-0.25 a_thread's_title&says_happened a_thread's_title&text_behind a_whole_error_line&spoken_of_after_so_long
-0.25 a_whole_error_line&spoken_of_lesson about_texts&behind_a_prefix about_texts&code_near
-0.25 about_texts&heads_a_document about_texts&in_a_thread about_texts&much_about_texts about_texts&says_after_so_long
-0.25 about_texts&says_help about_texts&says_supposed about_texts&spoken_of_changes about_texts&spoken_of_reader
-0.25 about_texts&trouble advice_share&remedies_below advised&remedies_below advised_by_nobody&may_happen
-0.25 advised_by_nobody&nothing_stated advised_by_nobody&remedies_below alone&explained_behind alone&says_explained
-0.25 begins_its_line&block_opened begins_its_line&explained_behind begins_its_line&much_about_texts
-0.25 begins_its_line&typeset begins_the_text&says_when behind_a_prefix&says_numbered
-0.25 behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_looks_for between_sections&its_hint_printed
-0.25 block_opened&figures block_opened&markup_near code_near&introduced_as_example code_near&other_near
-0.25 code_near&says_if code_near&says_looks_for code_near&somebody's_own_question,_in_short
-0.25 code_near&spoken_of_people code_near&text_behind comment&figures comment&heads_a_document comment&says_happened
-0.25 comment&spoken_of_happened comment&spoken_of_lower_it comment&trouble cut_by_dots&somebody's_own
-0.25 denied_in_front&names_the_words ends_the_text&explained_behind ends_the_text&nothing_stated
-0.25 ends_the_text&says_lesson ends_the_text&spoken_of_example explained_behind&says_happened
-0.25 figures&its_words_taken_up figures&says_after_so_long figures&says_people figures&spoken_of_if
-0.25 figures&spoken_of_supposed figures&typeset happened_to_somebody&hypothetical_sentence
-0.25 happened_to_somebody&output_near happened_to_somebody&says_proposed heads_a_document&spoken_of_lesson
-0.25 hypothetical_sentence&item_of_a_list hypothetical_sentence&much_trouble
-0.25 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&somebody's_own_question,_in_short
-0.25 hypothetical_sentence&spoken_of_help in_quotes&says_buy in_quotes&says_happened in_quotes&says_reader
-0.25 in_quotes&says_self in_quotes&spoken_of_happened indented&says_when indented&spoken_of_explained
-0.25 introduced_as_example&spoken_of_means item_of_a_list&text_behind its_hint_printed&spoken_of_buy
-0.25 its_hint_printed&spoken_of_lately marked&output_near marked&says_happened marked&spoken_of_happened
-0.25 marked&spoken_of_self marked&words_before markup_near&says_cause markup_near&says_lower_it
-0.25 markup_near&spoken_of_words may_happen&says_proposed may_happen&spoken_of_made_up may_happen&spoken_of_solved
-0.25 may_happen&spoken_of_supposed mentioned&on_a_stamped_line mentioned&output_near mentioned&says_but
-0.25 mentioned&spoken_of_happened mentioned&spoken_of_remedy mentioned&spoken_of_words mentioned&trace_near
-0.25 much_about_texts&nobody_speaks much_about_texts&says_after_so_long much_about_texts&says_when
-0.25 much_trouble&on_a_stamped_line much_trouble&spoken_of_solved names_the_words&says_looks_for
-0.25 names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson names_the_words&trouble
-0.25 nobody_speaks&record nobody_speaks&says_remedy nobody_speaks&says_words nobody_speaks&spoken_of_example
-0.25 nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_lesson nobody_speaks&spoken_of_means
-0.25 nobody_speaks&spoken_of_proposed nothing_stated&says_remedy nothing_stated&spoken_of_but
-0.25 nothing_stated&spoken_of_solved often_may&somebody_speaks often_may&spoken_of_changes often_may&spoken_of_means
-0.25 on_a_stamped_line&says_labelled_symptom on_a_stamped_line&setting_near other_near&says_looks_for
-0.25 other_near&spoken_of_labelled_remedy other_near&spoken_of_made_up other_near&spoken_of_remedy
-0.25 other_near&text_behind output_near&says_happened output_near&says_made_up output_near&says_numbered
-0.25 output_near&says_solved output_near&within_code record&says_help record&spoken_of_changes
-0.25 remedies_above&spoken_of_happened says_ask&says_words says_ask&spoken_of_self says_ask&trouble
-0.25 says_buy&somebody_speaks says_explained&somebody_speaks says_happened&spoken_of_happened says_help&says_lately
-0.25 says_help&says_people says_help&says_reader says_help&somebody's_own says_if&says_may says_if&says_never
-0.25 says_if&spoken_of_self says_labelled_symptom&spoken_of_happened says_looks_for&says_lower_it says_may&says_never
-0.25 says_may&spoken_of_but says_means&says_reader says_people&somebody's_own,_in_short says_people&somebody_speaks
-0.25 says_proposed&says_when says_reader&somebody_speaks says_reader&spoken_of_lower_it says_reader&spoken_of_when
-0.25 says_self&somebody's_own says_self&somebody_speaks says_self&spoken_of_when says_supposed&spoken_of_may
-0.25 says_when&somebody's_own_question,_in_short says_when&spoken_of_people says_words&somebody_speaks
-0.25 setting_near&spoken_of_never setting_near&spoken_of_numbered somebody's_own&spoken_of_solved
-0.25 somebody's_own,_in_short&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_but
-0.25 somebody's_own,_in_short&spoken_of_reader somebody_speaks&spoken_of_help somebody_speaks&spoken_of_people
-0.25 spoken_of_after_so_long&trouble spoken_of_ask&spoken_of_example spoken_of_but&spoken_of_if
-0.25 spoken_of_but&spoken_of_reader spoken_of_but&text_behind spoken_of_example&spoken_of_made_up
-0.25 spoken_of_example&spoken_of_when spoken_of_example&trace_near spoken_of_happened&spoken_of_solved
-0.25 spoken_of_happened&words_before spoken_of_help&spoken_of_never spoken_of_if&spoken_of_may
-0.25 spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_may spoken_of_lesson&spoken_of_reader
-0.25 spoken_of_looks_for&spoken_of_self spoken_of_looks_for&trouble spoken_of_may&trouble spoken_of_means&text_behind
-0.25 spoken_of_solved&spoken_of_when traceback_above&within_code
-0.20 a_failed_run&behind_a_prefix a_failed_run&markup_near a_failed_run&says_changes a_failed_run&spoken_of_happened
-0.20 a_failed_run&traceback_above a_question,_in_short&other_near a_question,_in_short&says_buy
-0.20 a_question,_in_short&says_people a_question,_in_short&says_when a_question,_in_short&spoken_of_example
-0.20 a_question,_in_short&spoken_of_numbered a_question,_in_short&spoken_of_words
-0.20 a_question,_in_short&text_about_texts a_report's_heading&advice_share a_report's_heading&advised
-0.20 a_sentence_leads&explained_behind a_sentence_leads&happened_to_somebody a_sentence_leads&says_cause
-0.20 a_sentence_leads&setting_near a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_lately
-0.20 a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_laughs a_setup,_in_short&spoken_of_made_up
-0.20 a_setup,_in_short&spoken_of_self a_short_text&code_near a_short_text&says_ask a_short_text&says_means
-0.20 a_short_text&says_reader a_short_text&setting_near a_short_text&somebody_speaks a_short_text&spoken_of_but
-0.20 a_short_text&spoken_of_lesson a_short_text&spoken_of_lower_it a_short_text&spoken_of_proposed
-0.20 a_site's_lines&begins_its_line a_site's_lines&indented a_site's_lines&spoken_of_never a_thread's_page&says_self
-0.20 a_thread's_title&somebody's_own a_thread's_title&spoken_of_happened a_whole_error_line&nobody_speaks
-0.20 a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_when about_texts&says_lesson
-0.20 about_texts&says_means about_texts&setting_near about_texts&spoken_of_when about_texts&spoken_of_words
-0.20 about_texts&text_behind advice_share&introduced_as_example advice_share&its_hint_printed
-0.20 advice_share&much_about_texts advice_share&says_proposed advice_share&says_reader advice_share&says_self
-0.20 advice_share&spoken_of_changes advice_share&spoken_of_lower_it advice_share&spoken_of_when
-0.20 advice_share&within_code advised&introduced_as_example advised&its_hint_printed advised&much_about_texts
-0.20 advised&says_proposed advised&says_reader advised&says_self advised&spoken_of_changes advised&spoken_of_lower_it
-0.20 advised&spoken_of_when advised&within_code advised_by_nobody&behind_a_prefix advised_by_nobody&much_about_texts
-0.20 advised_by_nobody&within_code alone&may_happen alone&says_changes alone&says_example alone&somebody's_own
-0.20 alone&somebody's_own_question,_in_short answered_by_mail&happened_to_somebody begins_its_line&heads_a_document
-0.20 begins_its_line&much_trouble begins_its_line&nothing_stated begins_its_line&remedies_below
-0.20 begins_its_line&spoken_of_proposed begins_the_text&spoken_of_changes begins_the_text&spoken_of_never
-0.20 behind_a_prefix&denied_in_front behind_a_prefix&markup_near behind_a_prefix&spoken_of_changes
-0.20 between_sections&trace_near between_sections&words_before blanks_near&figures blanks_near&happened_to_somebody
-0.20 blanks_near&heads_a_document blanks_near&on_a_stamped_line blanks_near&somebody's_own,_in_short
-0.20 block_opened&code_near block_opened&in_a_thread block_opened&nobody_speaks block_opened&spoken_of_may
-0.20 block_opened&spoken_of_words code_near&often_may code_near&spoken_of_remedy code_near&spoken_of_self
-0.20 code_near&spoken_of_supposed comment&markup_near comment&spoken_of_self cut_by_dots&happened_to_somebody
-0.20 cut_by_dots&says_when denied_in_front&mentioned denied_in_front&record denied_in_front&says_but
-0.20 denied_in_front&says_happened denied_in_front&says_means denied_in_front&text_behind
-0.20 ends_the_text&heads_a_document ends_the_text&names_the_words ends_the_text&says_example
-0.20 ends_the_text&says_explained ends_the_text&says_laughs ends_the_text&spoken_of_help
-0.20 ends_the_text&spoken_of_reader explained_behind&nothing_stated explained_behind&trace_near figures&says_example
-0.20 figures&says_lesson figures&spoken_of_ask figures&spoken_of_explained figures&spoken_of_labelled_remedy
-0.20 figures&spoken_of_words figures&text_about_texts happened_to_somebody&says_reader
-0.20 happened_to_somebody&spoken_of_after_so_long happened_to_somebody&spoken_of_changes
-0.20 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_solved heads_a_document&markup_near
-0.20 heads_a_document&much_about_texts heads_a_document&trace_near host_memory&says_words
-0.20 hypothetical_sentence&marked hypothetical_sentence&says_may hypothetical_sentence&says_means
-0.20 hypothetical_sentence&says_when hypothetical_sentence&spoken_of_if in_a_thread&says_happened
-0.20 in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_changes in_a_thread&spoken_of_people
-0.20 in_a_thread&spoken_of_solved in_quotes&nothing_stated in_quotes&spoken_of_buy in_quotes&spoken_of_cause
-0.20 indented&nobody_speaks indented&says_labelled_symptom indented&says_looks_for indented&setting_near
-0.20 indented&spoken_of_happened indented&spoken_of_lesson indented&spoken_of_looks_for indented&spoken_of_words
-0.20 introduced_as_example&spoken_of_after_so_long item_of_a_list&says_lower_it item_of_a_list&spoken_of_never
-0.20 its_hint_printed&remedies_above its_words_taken_up&nobody_speaks marked&somebody's_own,_in_short
-0.20 marked&text_behind markup_near&record markup_near&remedies_above markup_near&says_means markup_near&within_code
-0.20 may_happen&on_a_stamped_line may_happen&says_after_so_long may_happen&says_but may_happen&says_supposed
-0.20 may_happen&spoken_of_lesson may_happen&spoken_of_remedy mentioned&says_labelled_symptom mentioned&says_solved
-0.20 mentioned&spoken_of_lower_it mentioned&spoken_of_when much_about_texts&spoken_of_happened
-0.20 much_trouble&setting_near much_trouble&spoken_of_changes names_the_words&on_a_stamped_line
-0.20 names_the_words&spoken_of_words nobody_speaks&says_buy nobody_speaks&says_if nothing_stated&says_changes
-0.20 nothing_stated&says_explained nothing_stated&says_lately nothing_stated&says_lower_it
-0.20 nothing_stated&words_before often_may&on_a_stamped_line often_may&somebody's_own,_in_short
-0.20 often_may&somebody's_own_machine,_in_short often_may&spoken_of_example on_a_stamped_line&says_looks_for
-0.20 on_a_stamped_line&says_made_up on_a_stamped_line&spoken_of_ask on_a_stamped_line&spoken_of_self
-0.20 other_near&spoken_of_lower_it other_near&spoken_of_solved output_near&somebody's_own_machine,_in_short
-0.20 output_near&spoken_of_buy output_near&spoken_of_may record&spoken_of_laughs record&spoken_of_made_up
-0.20 says_after_so_long&spoken_of_reader says_ask&says_lately says_ask&setting_near says_ask&somebody_speaks
-0.20 says_but&says_words says_buy&somebody's_own,_in_short says_buy&somebody's_own_question,_in_short
-0.20 says_cause&says_happened says_example&says_lately says_explained&says_lately says_explained&says_when
-0.20 says_explained&somebody's_own says_explained&somebody's_own,_in_short says_explained&text_behind
-0.20 says_happened&says_never says_happened&spoken_of_lower_it says_happened&spoken_of_self says_help&spoken_of_self
-0.20 says_help&trouble says_if&says_means says_labelled_symptom&somebody's_own says_labelled_symptom&spoken_of_if
-0.20 says_lately&says_may says_lately&says_proposed says_lesson&says_may says_lesson&spoken_of_people
-0.20 says_lower_it&says_reader says_lower_it&setting_near says_lower_it&trace_near says_made_up&says_supposed
-0.20 says_made_up&somebody's_own_question,_in_short says_means&spoken_of_people says_means&spoken_of_reader
-0.20 says_never&somebody's_own_machine,_in_short says_never&spoken_of_ask says_never&trouble
-0.20 says_numbered&somebody_speaks says_people&says_reader says_people&spoken_of_when says_people&trace_near
-0.20 says_reader&somebody's_own,_in_short says_reader&trouble says_remedy&says_words says_remedy&spoken_of_happened
-0.20 says_self&says_words says_supposed&setting_near says_words&spoken_of_self setting_near&spoken_of_example
-0.20 somebody's_own&spoken_of_never somebody's_own,_in_short&spoken_of_solved
-0.20 somebody's_own_machine,_in_short&spoken_of_solved somebody_speaks&somebody's_own,_in_short
-0.20 spoken_of_after_so_long&spoken_of_numbered spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_made_up
-0.20 spoken_of_but&spoken_of_buy spoken_of_but&spoken_of_lately spoken_of_buy&spoken_of_lately
-0.20 spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_reader spoken_of_buy&spoken_of_self
-0.20 spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_means spoken_of_cause&spoken_of_remedy
-0.20 spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_lesson
-0.20 spoken_of_example&spoken_of_reader spoken_of_example&spoken_of_remedy spoken_of_happened&spoken_of_if
-0.20 spoken_of_help&text_behind spoken_of_help&trouble spoken_of_labelled_symptom&trace_near
-0.20 spoken_of_lately&spoken_of_looks_for spoken_of_lately&spoken_of_never spoken_of_lesson&spoken_of_may
-0.20 spoken_of_lesson&spoken_of_words spoken_of_looks_for&spoken_of_numbered spoken_of_lower_it&spoken_of_remedy
-0.20 spoken_of_lower_it&spoken_of_solved spoken_of_lower_it&typeset spoken_of_may&spoken_of_people
-0.20 spoken_of_may&spoken_of_when spoken_of_means&spoken_of_people spoken_of_never&spoken_of_people
-0.20 spoken_of_people&spoken_of_reader spoken_of_people&traceback_above spoken_of_proposed&spoken_of_supposed
-0.20 spoken_of_proposed&spoken_of_words spoken_of_reader&spoken_of_self spoken_of_self&within_code
-0.20 spoken_of_when&text_about_texts spoken_of_words&text_about_texts text_about_texts&words_before
-0.15 a_failed_run&introduced_as_example a_failed_run&much_trouble a_failed_run&other_near a_failed_run&says_cause
-0.15 a_failed_run&says_example a_failed_run&says_proposed a_failed_run&spoken_of_but
-0.15 a_failed_run&spoken_of_labelled_cause a_failed_run&text_behind a_question,_in_short&begins_the_text
-0.15 a_question,_in_short&code_near a_question,_in_short&says_laughs a_question,_in_short&says_never
-0.15 a_question,_in_short&says_proposed a_question,_in_short&spoken_of_labelled_symptom
-0.15 a_question,_in_short&spoken_of_reader a_sentence_leads&heads_a_document a_sentence_leads&indented
-0.15 a_sentence_leads&names_the_words a_sentence_leads&says_ask a_sentence_leads&says_lower_it
-0.15 a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_reader
-0.15 a_sentence_leads&traceback_above a_setup,_in_short&a_site's_lines a_setup,_in_short&between_sections
-0.15 a_setup,_in_short&code_near a_setup,_in_short&introduced_as_example a_setup,_in_short&item_of_a_list
-0.15 a_setup,_in_short&marked a_setup,_in_short&often_may a_setup,_in_short&says_ask a_short_text&behind_a_prefix
-0.15 a_short_text&beside_a_quotation a_short_text&remedies_above a_short_text&says_changes a_short_text&says_people
-0.15 a_short_text&traceback_above a_site's_lines&advised_by_nobody a_site's_lines&nobody_speaks
-0.15 a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_help
-0.15 a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may a_site's_lines&text_behind
-0.15 a_thread's_page&says_after_so_long a_thread's_page&somebody_speaks a_thread's_page&spoken_of_after_so_long
-0.15 a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_may a_thread's_page&spoken_of_signed
-0.15 a_thread's_page&spoken_of_supposed a_thread's_title&markup_near a_thread's_title&spoken_of_after_so_long
-0.15 a_thread's_title&spoken_of_lower_it a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_never
-0.15 a_whole_error_line&spoken_of_supposed a_whole_error_line&spoken_of_words a_whole_error_line&trace_near
-0.15 about_texts&begins_its_line about_texts&mentioned about_texts&says_lately about_texts&typeset
-0.15 advice_share&begins_its_line advice_share&block_opened advice_share&figures advice_share&hypothetical_sentence
-0.15 advice_share&in_quotes advice_share&markup_near advice_share&much_advised advice_share&on_a_stamped_line
-0.15 advice_share&says_labelled_symptom advice_share&says_looks_for advice_share&says_means advice_share&says_words
-0.15 advice_share&somebody's_own,_in_short advice_share&spoken_of_if advised&begins_its_line advised&block_opened
-0.15 advised&figures advised&hypothetical_sentence advised&in_quotes advised&markup_near advised&much_advised
-0.15 advised&on_a_stamped_line advised&says_labelled_symptom advised&says_looks_for advised&says_means
-0.15 advised&says_words advised&somebody's_own,_in_short advised&spoken_of_if advised_by_nobody&happened_to_somebody
-0.15 advised_by_nobody&introduced_as_example advised_by_nobody&its_hint_printed advised_by_nobody&much_advised
-0.15 advised_by_nobody&says_after_so_long advised_by_nobody&says_labelled_symptom advised_by_nobody&says_reader
-0.15 advised_by_nobody&setting_near advised_by_nobody&words_before alone&says_reader answered_by_mail&nothing_stated
-0.15 answered_by_mail&somebody's_own answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_self
-0.15 begins_its_line&says_labelled_symptom begins_its_line&says_may begins_its_line&spoken_of_happened
-0.15 begins_its_line&spoken_of_labelled_remedy begins_the_text&names_the_words begins_the_text&often_may
-0.15 begins_the_text&says_if begins_the_text&says_made_up begins_the_text&text_about_texts behind_a_prefix&may_happen
-0.15 behind_a_prefix&mentioned behind_a_prefix&often_may behind_a_prefix&says_lesson behind_a_prefix&says_supposed
-0.15 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_solved
-0.15 behind_a_prefix&text_about_texts beside_a_quotation&in_quotes beside_a_quotation&nothing_stated
-0.15 beside_a_quotation&text_behind beside_a_quotation&trouble beside_a_quotation&words_before
-0.15 between_sections&comment between_sections&mentioned between_sections&nobody_speaks
-0.15 between_sections&nothing_stated between_sections&spoken_of_lower_it between_sections&spoken_of_means
-0.15 between_sections&spoken_of_reader blanks_near&markup_near blanks_near&nobody_speaks blanks_near&nothing_stated
-0.15 blanks_near&says_happened blanks_near&says_when blanks_near&somebody's_own blanks_near&somebody_speaks
-0.15 blanks_near&spoken_of_help block_opened&often_may block_opened&spoken_of_means block_opened&spoken_of_people
-0.15 block_opened&spoken_of_proposed boxes_ticked&item_of_a_list code_near&may_happen code_near&says_lower_it
-0.15 code_near&says_means code_near&says_self code_near&says_when code_near&spoken_of_happened
-0.15 code_near&spoken_of_proposed code_near&spoken_of_signed code_near&text_about_texts comment&happened_to_somebody
-0.15 comment&in_a_thread comment&indented comment&marked comment&names_the_words comment&somebody's_own
-0.15 comment&spoken_of_after_so_long comment&spoken_of_if comment&spoken_of_lately comment&spoken_of_solved
-0.15 cut_by_dots&says_but cut_by_dots&says_lately cut_by_dots&says_made_up cut_by_dots&says_self
-0.15 cut_by_dots&spoken_of_when cut_by_dots&spoken_of_words denied_in_front&ends_the_text denied_in_front&indented
-0.15 denied_in_front&says_lately denied_in_front&says_self denied_in_front&somebody's_own
-0.15 denied_in_front&somebody's_own_machine,_in_short denied_in_front&spoken_of_ask ends_the_text&may_happen
-0.15 ends_the_text&spoken_of_words explained_behind&traceback_above figures&introduced_as_example figures&marked
-0.15 figures&says_made_up figures&spoken_of_happened figures&words_before happened_to_somebody&much_about_texts
-0.15 happened_to_somebody&much_trouble happened_to_somebody&says_happened happened_to_somebody&says_looks_for
-0.15 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&spoken_of_example
-0.15 heads_a_document&hypothetical_sentence heads_a_document&spoken_of_happened heads_a_document&traceback_above
-0.15 heads_a_document&words_before host_memory&somebody's_own_question,_in_short
-0.15 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&says_lesson hypothetical_sentence&says_remedy
-0.15 hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&spoken_of_people
-0.15 hypothetical_sentence&spoken_of_proposed hypothetical_sentence&spoken_of_reader in_a_thread&marked
-0.15 in_a_thread&mentioned in_a_thread&says_after_so_long in_a_thread&spoken_of_never in_a_thread&spoken_of_words
-0.15 in_quotes&much_trouble in_quotes&says_but in_quotes&says_changes in_quotes&says_lesson in_quotes&spoken_of_ask
-0.15 in_quotes&spoken_of_help in_quotes&spoken_of_labelled_remedy in_quotes&spoken_of_labelled_symptom
-0.15 in_quotes&spoken_of_made_up indented&item_of_a_list indented&says_after_so_long indented&spoken_of_ask
-0.15 introduced_as_example&spoken_of_reader introduced_as_example&traceback_above
-0.15 item_of_a_list&spoken_of_after_so_long its_hint_printed&may_happen its_hint_printed&spoken_of_cause
-0.15 its_hint_printed&spoken_of_labelled_symptom its_hint_printed&spoken_of_people its_words_taken_up&output_near
-0.15 its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_but marked&somebody_speaks marked&spoken_of_if
-0.15 marked&spoken_of_lately marked&spoken_of_lower_it markup_near&names_the_words markup_near&says_example
-0.15 markup_near&says_lesson markup_near&spoken_of_labelled_cause markup_near&spoken_of_looks_for
-0.15 markup_near&spoken_of_people may_happen&often_may may_happen&says_if may_happen&says_reader
-0.15 may_happen&spoken_of_but mentioned&says_explained mentioned&says_made_up mentioned&says_supposed
-0.15 mentioned&somebody's_own,_in_short mentioned&spoken_of_labelled_cause mentioned&spoken_of_labelled_remedy
-0.15 mentioned&spoken_of_may mentioned&spoken_of_solved much_about_texts&output_near much_advised&nobody_speaks
-0.15 much_advised&spoken_of_lower_it much_trouble&spoken_of_happened much_trouble&spoken_of_supposed
-0.15 much_trouble&text_behind names_the_words&says_if names_the_words&spoken_of_after_so_long
-0.15 names_the_words&spoken_of_never names_the_words&spoken_of_self nobody_speaks&says_made_up
-0.15 nobody_speaks&says_means nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_looks_for nothing_stated&says_cause
-0.15 nothing_stated&says_example nothing_stated&spoken_of_help nothing_stated&spoken_of_labelled_symptom
-0.15 nothing_stated&spoken_of_lower_it often_may&somebody's_own often_may&spoken_of_people on_a_stamped_line&record
-0.15 on_a_stamped_line&says_numbered on_a_stamped_line&says_when on_a_stamped_line&spoken_of_happened
-0.15 on_a_stamped_line&spoken_of_laughs other_near&remedies_above other_near&says_after_so_long other_near&says_may
-0.15 other_near&says_means other_near&says_proposed other_near&spoken_of_after_so_long other_near&spoken_of_if
-0.15 other_near&spoken_of_laughs other_near&spoken_of_means other_near&spoken_of_proposed
-0.15 other_near&spoken_of_supposed output_near&says_ask output_near&says_supposed output_near&spoken_of_numbered
-0.15 output_near&words_before record&says_never record&says_proposed record&spoken_of_supposed remedies_above&trouble
-0.15 remedies_below&spoken_of_happened says_after_so_long&says_may says_after_so_long&spoken_of_after_so_long
-0.15 says_ask&says_but says_ask&says_example says_ask&says_made_up says_but&says_changes says_but&says_reader
-0.15 says_but&somebody's_own,_in_short says_but&somebody's_own_question,_in_short says_but&spoken_of_ask
-0.15 says_cause&says_may says_cause&says_when says_changes&setting_near says_example&says_happened
-0.15 says_example&spoken_of_self says_explained&says_means says_explained&says_self says_explained&trouble
-0.15 says_happened&says_numbered says_happened&somebody's_own,_in_short says_happened&spoken_of_ask
-0.15 says_happened&spoken_of_words says_help&says_lesson says_help&says_looks_for says_help&spoken_of_after_so_long
-0.15 says_if&spoken_of_ask says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lesson
-0.15 says_lately&says_means says_lately&says_reader says_lesson&says_self says_looks_for&says_may
-0.15 says_looks_for&spoken_of_happened says_looks_for&spoken_of_may says_looks_for&spoken_of_when
-0.15 says_lower_it&somebody's_own_question,_in_short says_made_up&says_words says_made_up&somebody's_own
-0.15 says_made_up&spoken_of_when says_made_up&text_behind says_may&somebody_speaks says_may&spoken_of_ask
-0.15 says_may&spoken_of_changes says_may&spoken_of_self says_means&spoken_of_but says_means&spoken_of_lately
-0.15 says_means&spoken_of_when says_never&spoken_of_help says_never&spoken_of_never
-0.15 says_numbered&somebody's_own,_in_short says_people&spoken_of_lower_it says_proposed&says_reader
-0.15 says_proposed&says_self says_proposed&says_words says_proposed&somebody_speaks says_proposed&words_before
-0.15 says_remedy&says_when says_remedy&trouble says_self&spoken_of_after_so_long says_self&spoken_of_happened
-0.15 says_self&spoken_of_lately says_self&spoken_of_people says_supposed&somebody's_own_question,_in_short
-0.15 says_supposed&spoken_of_after_so_long says_supposed&spoken_of_but says_supposed&spoken_of_lately
-0.15 says_supposed&spoken_of_self says_supposed&spoken_of_when says_when&spoken_of_explained
-0.15 says_when&spoken_of_lesson says_when&trace_near says_when&trouble says_words&spoken_of_never
-0.15 setting_near&trouble somebody's_own&spoken_of_help somebody's_own&spoken_of_people
-0.15 somebody's_own&spoken_of_reader somebody's_own&spoken_of_self somebody's_own&spoken_of_words
-0.15 somebody's_own,_in_short&spoken_of_help somebody's_own,_in_short&spoken_of_may
-0.15 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_may
-0.15 somebody's_own_machine,_in_short&spoken_of_reader somebody's_own_machine,_in_short&spoken_of_self
-0.15 somebody's_own_machine,_in_short&text_behind somebody's_own_question,_in_short&spoken_of_laughs
-0.15 somebody's_own_question,_in_short&spoken_of_self somebody's_own_question,_in_short&text_behind
-0.15 somebody_speaks&within_code spoken_of_after_so_long&spoken_of_help spoken_of_after_so_long&spoken_of_lately
-0.15 spoken_of_after_so_long&spoken_of_lower_it spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_if
-0.15 spoken_of_ask&spoken_of_reader spoken_of_but&spoken_of_labelled_symptom spoken_of_but&trouble
-0.15 spoken_of_cause&spoken_of_example spoken_of_changes&spoken_of_lesson spoken_of_changes&traceback_above
-0.15 spoken_of_example&spoken_of_words spoken_of_example&traceback_above spoken_of_example&words_before
-0.15 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_when spoken_of_explained&spoken_of_words
-0.15 spoken_of_happened&spoken_of_lesson spoken_of_happened&spoken_of_reader spoken_of_happened&traceback_above
-0.15 spoken_of_happened&typeset spoken_of_happened&within_code spoken_of_help&spoken_of_means
-0.15 spoken_of_help&spoken_of_when spoken_of_help&typeset spoken_of_if&spoken_of_when spoken_of_if&traceback_above
-0.15 spoken_of_if&within_code spoken_of_labelled_symptom&spoken_of_lesson spoken_of_labelled_symptom&traceback_above
-0.15 spoken_of_labelled_symptom&words_before spoken_of_laughs&spoken_of_people spoken_of_lesson&spoken_of_lower_it
-0.15 spoken_of_lesson&trouble spoken_of_looks_for&spoken_of_never spoken_of_looks_for&text_behind
-0.15 spoken_of_looks_for&words_before spoken_of_lower_it&traceback_above spoken_of_lower_it&trouble
-0.15 spoken_of_made_up&spoken_of_words spoken_of_may&spoken_of_means spoken_of_means&spoken_of_numbered
-0.15 spoken_of_means&spoken_of_signed spoken_of_never&text_behind spoken_of_never&trace_near
-0.15 spoken_of_never&traceback_above spoken_of_numbered&spoken_of_when spoken_of_remedy&trouble
-0.15 spoken_of_self&spoken_of_signed spoken_of_self&spoken_of_when spoken_of_solved&spoken_of_supposed
-0.15 spoken_of_solved&text_behind spoken_of_supposed&spoken_of_words spoken_of_supposed&trace_near
-0.15 trouble&within_code
-0.10 a_failed_run&a_short_text a_failed_run&advised_by_nobody a_failed_run&comment a_failed_run&much_advised
-0.10 a_failed_run&says_ask a_failed_run&says_remedy a_failed_run&somebody's_own,_in_short
-0.10 a_failed_run&spoken_of_means a_failed_run&spoken_of_never a_failed_run's_record&advice_share
-0.10 a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody a_question,_in_short&a_whole_error_line
-0.10 a_question,_in_short&its_words_taken_up a_question,_in_short&nothing_stated a_question,_in_short&record
-0.10 a_question,_in_short&says_may a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_lately
-0.10 a_question,_in_short&spoken_of_remedy a_question,_in_short&trace_near a_question,_in_short&traceback_above
-0.10 a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_solved a_sentence_leads&a_thread's_page
-0.10 a_sentence_leads&advised_by_nobody a_sentence_leads&between_sections a_sentence_leads&marked
-0.10 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&spoken_of_people
-0.10 a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_supposed a_setup,_in_short&a_whole_error_line
-0.10 a_setup,_in_short&names_the_words a_setup,_in_short&other_near a_setup,_in_short&says_lately
-0.10 a_setup,_in_short&somebody_speaks a_short_text&figures a_short_text&in_quotes a_short_text&much_advised
-0.10 a_short_text&names_the_words a_short_text&says_made_up a_short_text&says_supposed a_short_text&says_words
-0.10 a_short_text&somebody's_own a_short_text&spoken_of_reader a_short_text&spoken_of_self
-0.10 a_site's_lines&happened_to_somebody a_site's_lines&spoken_of_happened a_thread's_page&hypothetical_sentence
-0.10 a_thread's_page&on_a_stamped_line a_thread's_page&says_may a_thread's_page&says_when
-0.10 a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved a_thread's_page&spoken_of_when
-0.10 a_thread's_title&output_near a_thread's_title&spoken_of_solved a_thread's_title&trouble
-0.10 a_whole_error_line&between_sections a_whole_error_line&blanks_near a_whole_error_line&its_words_taken_up
-0.10 a_whole_error_line&much_advised a_whole_error_line&much_trouble a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_proposed about_texts&ends_the_text
-0.10 about_texts&happened_to_somebody about_texts&much_trouble about_texts&often_may about_texts&says_remedy
-0.10 about_texts&spoken_of_explained about_texts&within_code advice_share&advised_by_nobody
-0.10 advice_share&behind_a_prefix advice_share&item_of_a_list advice_share&nobody_speaks advice_share&record
-0.10 advice_share&says_example advice_share&says_happened advice_share&setting_near advice_share&spoken_of_lately
-0.10 advice_share&spoken_of_remedy advice_share&words_before advised&advised_by_nobody advised&behind_a_prefix
-0.10 advised&item_of_a_list advised&nobody_speaks advised&record advised&says_example advised&says_happened
-0.10 advised&setting_near advised&spoken_of_lately advised&spoken_of_remedy advised&words_before
-0.10 advised_by_nobody&block_opened advised_by_nobody&host_memory advised_by_nobody&hypothetical_sentence
-0.10 advised_by_nobody&nobody_speaks advised_by_nobody&on_a_stamped_line advised_by_nobody&says_changes
-0.10 advised_by_nobody&says_help advised_by_nobody&says_looks_for advised_by_nobody&says_may
-0.10 advised_by_nobody&spoken_of_example alone&says_buy alone&says_help alone&says_made_up alone&says_proposed
-0.10 alone&somebody's_own_machine,_in_short answered_by_mail&output_near answered_by_mail&somebody_speaks
-0.10 answered_by_mail&spoken_of_example answered_by_mail&spoken_of_people answered_by_mail&spoken_of_when
-0.10 answered_by_mail&text_behind answered_by_mail&trouble begins_its_line&its_words_taken_up
-0.10 begins_its_line&much_advised begins_its_line&record begins_its_line&remedies_above begins_its_line&says_happened
-0.10 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_example
-0.10 begins_its_line&spoken_of_laughs begins_its_line&spoken_of_people begins_its_line&spoken_of_when
-0.10 begins_the_text&says_lately begins_the_text&says_reader begins_the_text&says_remedy
-0.10 begins_the_text&somebody's_own_question,_in_short begins_the_text&spoken_of_happened
-0.10 begins_the_text&spoken_of_remedy behind_a_prefix&blanks_near behind_a_prefix&much_about_texts
-0.10 behind_a_prefix&says_example behind_a_prefix&says_help behind_a_prefix&says_when between_sections&code_near
-0.10 between_sections&explained_behind between_sections&item_of_a_list between_sections&marked
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_supposed
-0.10 between_sections&traceback_above blanks_near&much_trouble blanks_near&spoken_of_when blanks_near&spoken_of_words
-0.10 blanks_near&text_behind blanks_near&words_before block_opened&happened_to_somebody block_opened&much_trouble
-0.10 block_opened&says_words block_opened&setting_near block_opened&somebody's_own_question,_in_short
-0.10 block_opened&spoken_of_lesson block_opened&spoken_of_reader block_opened&spoken_of_solved
-0.10 block_opened&traceback_above code_near&comment code_near&explained_behind code_near&indented code_near&mentioned
-0.10 code_near&much_about_texts code_near&nothing_stated code_near&says_help code_near&spoken_of_buy
-0.10 code_near&spoken_of_explained code_near&spoken_of_may comment&says_means comment&says_words comment&setting_near
-0.10 comment&spoken_of_changes comment&within_code cut_by_dots&says_lower_it cut_by_dots&spoken_of_ask
-0.10 cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_help cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_means
-0.10 denied_in_front&says_numbered denied_in_front&says_when denied_in_front&spoken_of_example
-0.10 denied_in_front&spoken_of_when ends_the_text&other_near ends_the_text&says_made_up ends_the_text&says_proposed
-0.10 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_after_so_long
-0.10 ends_the_text&spoken_of_happened ends_the_text&trouble explained_behind&heads_a_document
-0.10 explained_behind&may_happen explained_behind&setting_near explained_behind&words_before figures&indented
-0.10 figures&nobody_speaks figures&often_may figures&remedies_below figures&says_explained figures&says_self
-0.10 figures&spoken_of_never figures&spoken_of_remedy happened_to_somebody&in_a_thread happened_to_somebody&mentioned
-0.10 happened_to_somebody&other_near happened_to_somebody&says_made_up happened_to_somebody&says_means
-0.10 happened_to_somebody&says_supposed happened_to_somebody&says_words happened_to_somebody&spoken_of_means
-0.10 happened_to_somebody&spoken_of_numbered heads_a_document&marked heads_a_document&output_near
-0.10 heads_a_document&says_lower_it heads_a_document&somebody's_own heads_a_document&somebody_speaks
-0.10 heads_a_document&spoken_of_example heads_a_document&spoken_of_lower_it heads_a_document&text_behind
-0.10 host_memory&indented host_memory&item_of_a_list hypothetical_sentence&says_changes
-0.10 hypothetical_sentence&says_words hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_example
-0.10 hypothetical_sentence&spoken_of_may hypothetical_sentence&spoken_of_never hypothetical_sentence&spoken_of_remedy
-0.10 hypothetical_sentence&trace_near in_a_thread&much_trouble in_a_thread&nothing_stated in_a_thread&often_may
-0.10 in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_lately in_a_thread&spoken_of_remedy
-0.10 in_a_thread&spoken_of_signed in_quotes&its_words_taken_up in_quotes&may_happen in_quotes&says_ask
-0.10 in_quotes&says_means in_quotes&says_proposed in_quotes&says_remedy in_quotes&spoken_of_changes
-0.10 in_quotes&spoken_of_explained in_quotes&spoken_of_remedy in_quotes&text_about_texts
-0.10 indented&introduced_as_example indented&marked indented&spoken_of_example indented&spoken_of_labelled_remedy
-0.10 indented&spoken_of_lower_it indented&spoken_of_reader indented&typeset indented&within_code
-0.10 introduced_as_example&its_hint_printed introduced_as_example&says_labelled_symptom
-0.10 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.10 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_when introduced_as_example&spoken_of_words item_of_a_list&markup_near
-0.10 item_of_a_list&may_happen item_of_a_list&nobody_speaks item_of_a_list&other_near item_of_a_list&says_example
-0.10 item_of_a_list&says_if item_of_a_list&says_lesson item_of_a_list&says_looks_for item_of_a_list&spoken_of_but
-0.10 item_of_a_list&spoken_of_may item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words
-0.10 its_hint_printed&says_means its_hint_printed&somebody's_own_question,_in_short
-0.10 its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_may its_hint_printed&text_behind
-0.10 its_words_taken_up&may_happen its_words_taken_up&other_near its_words_taken_up&somebody's_own,_in_short
-0.10 its_words_taken_up&somebody's_own_question,_in_short its_words_taken_up&spoken_of_ask
-0.10 its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_help
-0.10 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lower_it
-0.10 its_words_taken_up&spoken_of_self its_words_taken_up&text_behind its_words_taken_up&trouble
-0.10 marked&spoken_of_solved markup_near&much_advised markup_near&often_may markup_near&spoken_of_labelled_remedy
-0.10 markup_near&spoken_of_never markup_near&text_about_texts may_happen&says_changes may_happen&says_explained
-0.10 may_happen&says_lesson may_happen&says_made_up may_happen&setting_near may_happen&somebody's_own,_in_short
-0.10 may_happen&spoken_of_changes may_happen&spoken_of_lower_it may_happen&spoken_of_words mentioned&remedies_above
-0.10 mentioned&remedies_below mentioned&says_ask mentioned&says_buy mentioned&says_lesson mentioned&says_looks_for
-0.10 mentioned&says_words mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_help
-0.10 mentioned&spoken_of_lately mentioned&spoken_of_made_up mentioned&text_about_texts mentioned&traceback_above
-0.10 much_about_texts&says_made_up much_about_texts&spoken_of_but much_about_texts&spoken_of_labelled_symptom
-0.10 much_about_texts&spoken_of_self much_about_texts&spoken_of_supposed much_about_texts&spoken_of_when
-0.10 much_about_texts&spoken_of_words much_about_texts&trouble much_advised&nothing_stated
-0.10 much_advised&spoken_of_reader much_advised&spoken_of_remedy much_trouble&nobody_speaks much_trouble&says_words
-0.10 much_trouble&somebody's_own,_in_short much_trouble&spoken_of_help much_trouble&spoken_of_people
-0.10 much_trouble&spoken_of_when names_the_words&says_cause names_the_words&says_words names_the_words&setting_near
-0.10 names_the_words&spoken_of_may names_the_words&spoken_of_people names_the_words&spoken_of_proposed
-0.10 nobody_speaks&remedies_above nobody_speaks&remedies_below nobody_speaks&says_cause nobody_speaks&says_lower_it
-0.10 nobody_speaks&says_proposed nobody_speaks&spoken_of_cause nobody_speaks&spoken_of_labelled_symptom
-0.10 nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_may nothing_stated&says_after_so_long
-0.10 nothing_stated&says_ask nothing_stated&says_happened nothing_stated&says_help nothing_stated&says_means
-0.10 nothing_stated&says_supposed nothing_stated&spoken_of_cause nothing_stated&spoken_of_labelled_cause
-0.10 nothing_stated&spoken_of_lately nothing_stated&spoken_of_people nothing_stated&text_about_texts
-0.10 nothing_stated&trace_near nothing_stated&trouble often_may&spoken_of_buy often_may&spoken_of_if
-0.10 often_may&spoken_of_lower_it often_may&spoken_of_self often_may&text_behind on_a_stamped_line&says_but
-0.10 on_a_stamped_line&says_may on_a_stamped_line&says_remedy on_a_stamped_line&spoken_of_example
-0.10 on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_looks_for on_a_stamped_line&spoken_of_means
-0.10 on_a_stamped_line&spoken_of_remedy other_near&record other_near&says_cause other_near&says_if
-0.10 other_near&spoken_of_ask other_near&spoken_of_but other_near&spoken_of_buy other_near&spoken_of_happened
-0.10 other_near&traceback_above other_near&within_code output_near&says_looks_for output_near&spoken_of_cause
-0.10 output_near&spoken_of_changes output_near&spoken_of_lately output_near&spoken_of_never
-0.10 output_near&spoken_of_supposed output_near&text_about_texts output_near&typeset record&says_after_so_long
-0.10 record&says_but record&says_numbered record&says_when record&spoken_of_example record&spoken_of_if
-0.10 remedies_above&spoken_of_cause remedies_above&spoken_of_self remedies_above&trace_near
-0.10 remedies_above&traceback_above remedies_below&spoken_of_help remedies_below&spoken_of_lower_it
-0.10 remedies_below&spoken_of_people says_after_so_long&says_never says_after_so_long&says_self
-0.10 says_after_so_long&setting_near says_after_so_long&somebody's_own says_after_so_long&spoken_of_changes
-0.10 says_after_so_long&spoken_of_lesson says_ask&says_may says_ask&somebody's_own says_ask&somebody's_own,_in_short
-0.10 says_ask&spoken_of_ask says_ask&spoken_of_happened says_ask&text_behind says_but&says_cause
-0.10 says_but&says_made_up says_but&says_means says_buy&says_lower_it says_buy&says_words says_changes&says_if
-0.10 says_changes&text_behind says_changes&trouble says_changes&words_before says_example&says_made_up
-0.10 says_example&spoken_of_after_so_long says_explained&says_if says_explained&says_reader says_explained&says_words
-0.10 says_happened&says_made_up says_happened&spoken_of_but says_happened&spoken_of_example
-0.10 says_happened&spoken_of_labelled_symptom says_happened&spoken_of_solved says_happened&traceback_above
-0.10 says_help&says_means says_help&spoken_of_lately says_help&spoken_of_reader says_help&words_before
-0.10 says_if&says_looks_for says_if&says_proposed says_if&says_when says_if&says_words says_if&spoken_of_laughs
-0.10 says_if&spoken_of_lesson says_if&spoken_of_lower_it says_if&words_before says_labelled_symptom&trace_near
-0.10 says_labelled_symptom&traceback_above says_lately&says_looks_for says_lately&says_words
-0.10 says_lately&spoken_of_lesson says_lately&spoken_of_when says_lesson&says_reader says_lesson&setting_near
-0.10 says_lesson&spoken_of_may says_looks_for&says_people says_looks_for&says_reader says_looks_for&says_words
-0.10 says_looks_for&spoken_of_help says_looks_for&traceback_above says_lower_it&somebody's_own
-0.10 says_lower_it&spoken_of_happened says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_lesson
-0.10 says_made_up&says_may says_made_up&says_people says_may&somebody's_own_machine,_in_short says_may&spoken_of_if
-0.10 says_may&spoken_of_people says_may&spoken_of_when says_means&says_supposed says_means&spoken_of_if
-0.10 says_means&spoken_of_lesson says_means&spoken_of_may says_means&spoken_of_self says_means&spoken_of_words
-0.10 says_never&spoken_of_self says_numbered&spoken_of_after_so_long says_numbered&trace_near
-0.10 says_people&says_supposed says_people&spoken_of_but says_people&spoken_of_happened says_people&spoken_of_help
-0.10 says_people&spoken_of_people says_people&spoken_of_reader says_proposed&somebody's_own
-0.10 says_reader&somebody's_own says_reader&spoken_of_may says_reader&spoken_of_remedy says_reader&words_before
-0.10 says_self&says_solved says_self&spoken_of_labelled_symptom says_self&spoken_of_laughs
-0.10 says_self&spoken_of_proposed says_solved&somebody's_own_question,_in_short says_supposed&somebody's_own
-0.10 says_supposed&spoken_of_happened says_supposed&spoken_of_if says_supposed&spoken_of_reader
-0.10 says_supposed&spoken_of_supposed says_when&spoken_of_lower_it says_when&spoken_of_made_up
-0.10 says_when&traceback_above says_words&somebody's_own says_words&spoken_of_after_so_long
-0.10 says_words&spoken_of_lower_it says_words&spoken_of_may says_words&spoken_of_words
-0.10 setting_near&somebody's_own_question,_in_short setting_near&spoken_of_may setting_near&spoken_of_people
-0.10 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_lately somebody's_own&spoken_of_signed
-0.10 somebody's_own,_in_short&spoken_of_ask somebody's_own,_in_short&spoken_of_lower_it
-0.10 somebody's_own,_in_short&spoken_of_never somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.10 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_but
-0.10 somebody's_own_machine,_in_short&spoken_of_lesson somebody's_own_machine,_in_short&spoken_of_numbered
-0.10 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_example
-0.10 somebody's_own_question,_in_short&spoken_of_proposed somebody's_own_question,_in_short&spoken_of_reader
-0.10 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&spoken_of_changes
-0.10 somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_signed
-0.10 somebody_speaks&spoken_of_words spoken_of_after_so_long&spoken_of_lesson spoken_of_ask&spoken_of_buy
-0.10 spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_people spoken_of_ask&traceback_above
-0.10 spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_explained spoken_of_but&spoken_of_people
-0.10 spoken_of_buy&spoken_of_example spoken_of_buy&spoken_of_supposed spoken_of_cause&spoken_of_labelled_cause
-0.10 spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_self spoken_of_cause&text_behind
-0.10 spoken_of_cause&typeset spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_people
-0.10 spoken_of_changes&spoken_of_solved spoken_of_example&spoken_of_means spoken_of_example&spoken_of_never
-0.10 spoken_of_example&spoken_of_people spoken_of_example&typeset spoken_of_explained&spoken_of_help
-0.10 spoken_of_explained&spoken_of_means spoken_of_explained&spoken_of_reader spoken_of_happened&text_behind
-0.10 spoken_of_help&spoken_of_may spoken_of_help&spoken_of_supposed spoken_of_if&spoken_of_supposed
-0.10 spoken_of_labelled_cause&spoken_of_labelled_remedy spoken_of_labelled_cause&spoken_of_remedy
-0.10 spoken_of_labelled_cause&words_before spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_remedy&spoken_of_when
-0.10 spoken_of_labelled_symptom&spoken_of_may spoken_of_labelled_symptom&spoken_of_people
-0.10 spoken_of_labelled_symptom&spoken_of_signed spoken_of_labelled_symptom&spoken_of_supposed
-0.10 spoken_of_labelled_symptom&trouble spoken_of_lately&spoken_of_supposed spoken_of_laughs&spoken_of_words
-0.10 spoken_of_lesson&spoken_of_signed spoken_of_lesson&spoken_of_supposed spoken_of_looks_for&spoken_of_lower_it
-0.10 spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&text_about_texts spoken_of_made_up&spoken_of_means
-0.10 spoken_of_made_up&trouble spoken_of_may&spoken_of_reader spoken_of_may&spoken_of_signed
-0.10 spoken_of_may&spoken_of_solved spoken_of_may&spoken_of_words spoken_of_may&steps_that_led_to_it
-0.10 spoken_of_may&words_before spoken_of_means&spoken_of_never spoken_of_means&spoken_of_reader
-0.10 spoken_of_means&within_code spoken_of_never&spoken_of_words spoken_of_numbered&spoken_of_supposed
-0.10 spoken_of_reader&spoken_of_remedy spoken_of_reader&traceback_above spoken_of_self&text_about_texts
-0.10 spoken_of_supposed&traceback_above spoken_of_when&typeset typeset&words_before
-0.05 a_failed_run&a_failed_test a_failed_run&a_thread's_title a_failed_run&happened_to_somebody
-0.05 a_failed_run&remedies_below a_failed_run&says_happened a_failed_run&says_people a_failed_run&spoken_of_buy
-0.05 a_failed_run&spoken_of_help a_failed_run&spoken_of_lately a_failed_run&spoken_of_made_up
-0.05 a_failed_run's_record&a_whole_error_line a_failed_run's_record&about_texts a_failed_run's_record&figures
-0.05 a_failed_run's_record&indented a_failed_run's_record&markup_near a_failed_run's_record&may_happen
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&traceback_above a_failed_run's_record&trouble
-0.05 a_failed_test&nobody_speaks a_failed_test&output_near a_question,_in_short&between_sections
-0.05 a_question,_in_short&blanks_near a_question,_in_short&marked a_question,_in_short&much_about_texts
-0.05 a_question,_in_short&says_example a_question,_in_short&says_reader a_question,_in_short&says_solved
-0.05 a_question,_in_short&says_words a_question,_in_short&somebody_speaks a_question,_in_short&spoken_of_cause
-0.05 a_question,_in_short&spoken_of_explained a_question,_in_short&spoken_of_laughs
-0.05 a_question,_in_short&spoken_of_solved a_question,_in_short&within_code a_report's_heading&a_thread's_page
-0.05 a_report's_heading&says_self a_report's_heading&setting_near a_report's_heading&spoken_of_changes
-0.05 a_report's_heading&spoken_of_lower_it a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_title
-0.05 a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&comment a_sentence_leads&cut_by_dots
-0.05 a_sentence_leads&its_words_taken_up a_sentence_leads&much_trouble a_sentence_leads&often_may
-0.05 a_sentence_leads&on_a_stamped_line a_sentence_leads&output_near a_sentence_leads&record
-0.05 a_sentence_leads&says_after_so_long a_sentence_leads&says_explained a_sentence_leads&says_reader
-0.05 a_sentence_leads&says_supposed a_sentence_leads&says_words a_sentence_leads&somebody's_own,_in_short
-0.05 a_sentence_leads&spoken_of_but a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_laughs
-0.05 a_sentence_leads&spoken_of_lesson a_sentence_leads&spoken_of_numbered a_sentence_leads&spoken_of_solved
-0.05 a_setup,_in_short&about_texts a_setup,_in_short&says_changes a_setup,_in_short&says_explained
-0.05 a_setup,_in_short&says_proposed a_setup,_in_short&spoken_of_labelled_remedy a_setup,_in_short&spoken_of_people
-0.05 a_short_text&a_thread's_title a_short_text&between_sections a_short_text&introduced_as_example
-0.05 a_short_text&nothing_stated a_short_text&often_may a_short_text&says_but a_short_text&says_if
-0.05 a_short_text&says_lower_it a_short_text&says_never a_short_text&spoken_of_labelled_remedy
-0.05 a_site's_lines&about_texts a_site's_lines&cut_by_dots a_site's_lines&may_happen a_site's_lines&much_trouble
-0.05 a_site's_lines&remedies_below a_site's_lines&somebody's_own a_site's_lines&somebody's_own_question,_in_short
-0.05 a_site's_lines&spoken_of_example a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_means
-0.05 a_site's_lines&spoken_of_self a_site's_lines&spoken_of_solved a_site's_lines&spoken_of_words
-0.05 a_site's_lines&trace_near a_thread's_page&about_texts a_thread's_page&advice_share a_thread's_page&advised
-0.05 a_thread's_page&advised_by_nobody a_thread's_page&behind_a_prefix a_thread's_page&happened_to_somebody
-0.05 a_thread's_page&indented a_thread's_page&says_lower_it a_thread's_page&setting_near
-0.05 a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short
-0.05 a_thread's_page&spoken_of_explained a_thread's_page&spoken_of_people a_thread's_page&spoken_of_proposed
-0.05 a_thread's_page&trouble a_thread's_title&comment a_thread's_title&in_quotes a_thread's_title&marked
-0.05 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_changes
-0.05 a_thread's_title&spoken_of_looks_for a_whole_error_line&begins_its_line a_whole_error_line&code_near
-0.05 a_whole_error_line&explained_behind a_whole_error_line&figures a_whole_error_line&heads_a_document
-0.05 a_whole_error_line&remedies_below a_whole_error_line&setting_near a_whole_error_line&somebody_speaks
-0.05 a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_if a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&spoken_of_means a_whole_error_line&traceback_above a_whole_error_line&typeset
-0.05 about_texts&advised_by_nobody about_texts&host_memory about_texts&its_words_taken_up about_texts&marked
-0.05 about_texts&much_advised about_texts&says_ask about_texts&says_may about_texts&says_reader
-0.05 about_texts&spoken_of_after_so_long about_texts&spoken_of_happened about_texts&spoken_of_may
-0.05 about_texts&spoken_of_proposed about_texts&spoken_of_supposed about_texts&trace_near about_texts&words_before
-0.05 advice_share&advised advice_share&explained_behind advice_share&indented advice_share&mentioned
-0.05 advice_share&says_changes advice_share&spoken_of_example advice_share&spoken_of_labelled_remedy
-0.05 advice_share&text_about_texts advice_share&typeset advised&explained_behind advised&indented advised&mentioned
-0.05 advised&says_changes advised&spoken_of_example advised&spoken_of_labelled_remedy advised&text_about_texts
-0.05 advised&typeset advised_by_nobody&explained_behind advised_by_nobody&in_a_thread
-0.05 advised_by_nobody&its_words_taken_up advised_by_nobody&record advised_by_nobody&says_example
-0.05 advised_by_nobody&says_if advised_by_nobody&says_proposed advised_by_nobody&spoken_of_ask
-0.05 advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_changes advised_by_nobody&spoken_of_explained
-0.05 advised_by_nobody&spoken_of_labelled_remedy advised_by_nobody&spoken_of_lately
-0.05 advised_by_nobody&spoken_of_lower_it advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_never
-0.05 advised_by_nobody&spoken_of_remedy advised_by_nobody&typeset alone&names_the_words alone&nobody_speaks
-0.05 alone&somebody_speaks alone&text_behind answered_by_mail&figures answered_by_mail&may_happen
-0.05 answered_by_mail&other_near answered_by_mail&spoken_of_if answered_by_mail&spoken_of_lesson
-0.05 answered_by_mail&spoken_of_may answered_by_mail&spoken_of_proposed answered_by_mail&spoken_of_reader
-0.05 answered_by_mail&spoken_of_supposed answered_by_mail&spoken_of_words begins_its_line&blanks_near
-0.05 begins_its_line&says_lower_it begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_made_up
-0.05 begins_its_line&spoken_of_reader begins_its_line&spoken_of_signed begins_the_text&much_advised
-0.05 begins_the_text&says_cause begins_the_text&says_explained begins_the_text&says_happened
-0.05 begins_the_text&says_help begins_the_text&says_may begins_the_text&spoken_of_but begins_the_text&spoken_of_cause
-0.05 begins_the_text&spoken_of_lately begins_the_text&spoken_of_lower_it begins_the_text&spoken_of_made_up
-0.05 begins_the_text&spoken_of_supposed begins_the_text&value_of_a_document behind_a_prefix&figures
-0.05 behind_a_prefix&hypothetical_sentence behind_a_prefix&much_advised behind_a_prefix&other_near
-0.05 behind_a_prefix&says_looks_for behind_a_prefix&says_remedy behind_a_prefix&spoken_of_after_so_long
-0.05 between_sections&blanks_near between_sections&boxes_ticked between_sections&denied_in_front
-0.05 between_sections&hypothetical_sentence between_sections&in_a_thread between_sections&in_quotes
-0.05 between_sections&may_happen between_sections&other_near between_sections&remedies_above
-0.05 between_sections&says_happened between_sections&says_if between_sections&says_labelled_symptom
-0.05 between_sections&somebody's_own_question,_in_short between_sections&spoken_of_lately
-0.05 between_sections&spoken_of_made_up between_sections&spoken_of_may between_sections&text_behind
-0.05 blanks_near&code_near blanks_near&says_words blanks_near&spoken_of_cause blanks_near&spoken_of_labelled_symptom
-0.05 blanks_near&spoken_of_lately blanks_near&spoken_of_people blanks_near&trouble block_opened&explained_behind
-0.05 block_opened&its_words_taken_up block_opened&other_near block_opened&says_labelled_symptom
-0.05 block_opened&spoken_of_labelled_symptom boxes_ticked&hypothetical_sentence boxes_ticked&mentioned
-0.05 boxes_ticked&nothing_stated boxes_ticked&output_near boxes_ticked&setting_near
-0.05 boxes_ticked&spoken_of_after_so_long boxes_ticked&spoken_of_help code_near&says_explained code_near&says_made_up
-0.05 code_near&says_numbered code_near&says_reader code_near&says_remedy code_near&somebody's_own,_in_short
-0.05 code_near&somebody_speaks code_near&spoken_of_lately code_near&spoken_of_made_up code_near&spoken_of_numbered
-0.05 code_near&trace_near comment&may_happen comment&much_trouble comment&says_help comment&says_labelled_symptom
-0.05 comment&says_may comment&spoken_of_help comment&spoken_of_numbered comment&traceback_above comment&words_before
-0.05 cut_by_dots&indented cut_by_dots&names_the_words cut_by_dots&often_may cut_by_dots&says_people
-0.05 cut_by_dots&says_proposed cut_by_dots&somebody_speaks cut_by_dots&spoken_of_looks_for
-0.05 cut_by_dots&spoken_of_never cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_solved
-0.05 cut_by_dots&spoken_of_supposed denied_in_front&may_happen denied_in_front&much_trouble
-0.05 denied_in_front&nobody_speaks denied_in_front&says_supposed denied_in_front&spoken_of_changes
-0.05 denied_in_front&spoken_of_lower_it denied_in_front&spoken_of_may denied_in_front&spoken_of_reader
-0.05 denied_in_front&spoken_of_self denied_in_front&spoken_of_words denied_in_front&traceback_above
-0.05 ends_the_text&item_of_a_list ends_the_text&says_ask ends_the_text&says_buy ends_the_text&says_changes
-0.05 ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_supposed ends_the_text&spoken_of_when
-0.05 explained_behind&hypothetical_sentence explained_behind&indented explained_behind&introduced_as_example
-0.05 explained_behind&names_the_words explained_behind&says_reader explained_behind&spoken_of_cause
-0.05 explained_behind&spoken_of_happened explained_behind&spoken_of_lesson explained_behind&spoken_of_looks_for
-0.05 explained_behind&spoken_of_means explained_behind&spoken_of_people figures&much_advised figures&much_trouble
-0.05 figures&remedies_above figures&says_labelled_symptom figures&says_means figures&spoken_of_laughs
-0.05 figures&spoken_of_proposed happened_to_somebody&item_of_a_list happened_to_somebody&on_a_stamped_line
-0.05 happened_to_somebody&remedies_above happened_to_somebody&says_lower_it happened_to_somebody&spoken_of_looks_for
-0.05 happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_proposed happened_to_somebody&spoken_of_remedy
-0.05 happened_to_somebody&spoken_of_signed happened_to_somebody&text_about_texts heads_a_document&item_of_a_list
-0.05 heads_a_document&its_words_taken_up heads_a_document&nobody_speaks heads_a_document&says_happened
-0.05 heads_a_document&says_labelled_symptom heads_a_document&says_lately heads_a_document&says_lesson
-0.05 heads_a_document&says_people heads_a_document&says_self heads_a_document&somebody's_own,_in_short
-0.05 heads_a_document&spoken_of_cause heads_a_document&spoken_of_labelled_symptom heads_a_document&spoken_of_made_up
-0.05 heads_a_document&spoken_of_words host_memory&much_trouble host_memory&somebody's_own,_in_short
-0.05 host_memory&spoken_of_but host_memory&spoken_of_example host_memory&within_code
-0.05 hypothetical_sentence&in_a_thread hypothetical_sentence&indented hypothetical_sentence&much_advised
-0.05 hypothetical_sentence&often_may hypothetical_sentence&says_cause hypothetical_sentence&spoken_of_cause
-0.05 hypothetical_sentence&spoken_of_changes hypothetical_sentence&spoken_of_labelled_symptom
-0.05 hypothetical_sentence&spoken_of_solved hypothetical_sentence&spoken_of_when in_a_thread&markup_near
-0.05 in_a_thread&record in_a_thread&says_people in_a_thread&says_when in_a_thread&spoken_of_help
-0.05 in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_supposed in_a_thread&value_of_a_document
-0.05 in_quotes&introduced_as_example in_quotes&much_advised in_quotes&remedies_above in_quotes&remedies_below
-0.05 in_quotes&spoken_of_looks_for in_quotes&trouble indented&says_example indented&says_supposed indented&says_words
-0.05 indented&spoken_of_labelled_cause indented&spoken_of_labelled_symptom indented&spoken_of_signed
-0.05 indented&text_about_texts indented&trace_near introduced_as_example&much_advised
-0.05 introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_if introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_proposed introduced_as_example&spoken_of_remedy introduced_as_example&trace_near
-0.05 item_of_a_list&remedies_above item_of_a_list&says_but item_of_a_list&says_means item_of_a_list&spoken_of_self
-0.05 item_of_a_list&spoken_of_solved item_of_a_list&trace_near item_of_a_list&traceback_above
-0.05 its_hint_printed&says_lower_it its_words_taken_up&markup_near its_words_taken_up&nothing_stated
-0.05 its_words_taken_up&setting_near its_words_taken_up&spoken_of_explained its_words_taken_up&spoken_of_if
-0.05 its_words_taken_up&spoken_of_lesson its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_may
-0.05 its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_remedy its_words_taken_up&spoken_of_when
-0.05 its_words_taken_up&spoken_of_words marked&markup_near marked&may_happen marked&names_the_words
-0.05 marked&nobody_speaks marked&other_near marked&somebody's_own_question,_in_short marked&spoken_of_after_so_long
-0.05 marked&spoken_of_changes marked&spoken_of_supposed marked&spoken_of_when marked&within_code
-0.05 markup_near&nothing_stated markup_near&remedies_below markup_near&says_changes markup_near&says_made_up
-0.05 markup_near&says_reader markup_near&says_remedy markup_near&says_supposed markup_near&spoken_of_changes
-0.05 markup_near&spoken_of_explained markup_near&spoken_of_lately markup_near&spoken_of_signed markup_near&trace_near
-0.05 may_happen&much_advised may_happen&remedies_above may_happen&remedies_below may_happen&says_labelled_symptom
-0.05 may_happen&says_never may_happen&spoken_of_buy may_happen&spoken_of_explained
-0.05 may_happen&spoken_of_labelled_symptom may_happen&spoken_of_lately may_happen&steps_that_led_to_it
-0.05 may_happen&typeset mentioned&much_about_texts mentioned&much_advised mentioned&says_may mentioned&says_remedy
-0.05 mentioned&spoken_of_but mentioned&spoken_of_changes mentioned&spoken_of_people mentioned&spoken_of_reader
-0.05 much_about_texts&nothing_stated much_about_texts&record much_about_texts&says_supposed
-0.05 much_about_texts&spoken_of_changes much_about_texts&spoken_of_lately much_about_texts&spoken_of_made_up
-0.05 much_about_texts&spoken_of_means much_about_texts&trace_near much_advised&other_near much_advised&setting_near
-0.05 much_advised&spoken_of_but much_advised&spoken_of_example much_advised&spoken_of_happened
-0.05 much_advised&spoken_of_if much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson
-0.05 much_advised&spoken_of_looks_for much_advised&spoken_of_people much_advised&spoken_of_self
-0.05 much_advised&steps_that_led_to_it much_advised&trouble much_trouble&other_near much_trouble&says_happened
-0.05 much_trouble&says_looks_for much_trouble&spoken_of_ask much_trouble&spoken_of_example
-0.05 much_trouble&spoken_of_explained much_trouble&spoken_of_may much_trouble&spoken_of_remedy
-0.05 much_trouble&words_before names_the_words&record names_the_words&says_but names_the_words&says_changes
-0.05 names_the_words&says_help names_the_words&says_reader names_the_words&spoken_of_but
-0.05 names_the_words&spoken_of_lately names_the_words&spoken_of_numbered names_the_words&spoken_of_remedy
-0.05 names_the_words&spoken_of_supposed names_the_words&traceback_above nobody_speaks&other_near
-0.05 nobody_speaks&says_lately nobody_speaks&says_people nobody_speaks&spoken_of_but
-0.05 nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_supposed nobody_speaks&traceback_above
-0.05 nothing_stated&remedies_above nothing_stated&says_but nothing_stated&says_buy nothing_stated&says_people
-0.05 nothing_stated&says_self nothing_stated&spoken_of_lesson nothing_stated&spoken_of_numbered
-0.05 nothing_stated&spoken_of_supposed nothing_stated&steps_that_led_to_it nothing_stated&typeset
-0.05 nothing_stated&within_code often_may&says_but often_may&says_lower_it often_may&says_may often_may&says_reader
-0.05 often_may&says_self often_may&says_supposed often_may&spoken_of_after_so_long often_may&spoken_of_made_up
-0.05 often_may&spoken_of_signed often_may&spoken_of_solved often_may&spoken_of_when often_may&steps_that_led_to_it
-0.05 on_a_stamped_line&says_example on_a_stamped_line&says_if on_a_stamped_line&says_lately
-0.05 on_a_stamped_line&says_reader on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_solved
-0.05 other_near&says_buy other_near&says_reader other_near&says_remedy other_near&spoken_of_changes
-0.05 other_near&spoken_of_lately output_near&says_lower_it output_near&says_remedy output_near&spoken_of_lesson
-0.05 output_near&spoken_of_people output_near&steps_that_led_to_it output_near&text_behind record&says_if
-0.05 record&says_laughs record&says_reader record&says_remedy record&spoken_of_reader record&spoken_of_solved
-0.05 record&spoken_of_when record&trouble remedies_above&remedies_below remedies_above&says_happened
-0.05 remedies_above&somebody's_own remedies_above&somebody_speaks remedies_above&spoken_of_example
-0.05 remedies_above&spoken_of_help remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom
-0.05 remedies_above&spoken_of_may remedies_above&spoken_of_reader remedies_above&text_behind
-0.05 remedies_below&says_words remedies_below&setting_near remedies_below&spoken_of_after_so_long
-0.05 remedies_below&spoken_of_lesson remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&text_behind
-0.05 remedies_below&trace_near remedies_below&traceback_above says_after_so_long&says_looks_for
-0.05 says_after_so_long&says_proposed says_after_so_long&says_remedy says_after_so_long&says_solved
-0.05 says_after_so_long&somebody_speaks says_after_so_long&spoken_of_may says_ask&says_looks_for
-0.05 says_ask&somebody's_own_machine,_in_short says_ask&somebody's_own_question,_in_short says_ask&spoken_of_help
-0.05 says_ask&spoken_of_lower_it says_ask&spoken_of_when says_ask&trace_near says_but&says_example
-0.05 says_but&spoken_of_lately says_but&spoken_of_may says_but&spoken_of_supposed says_but&spoken_of_when
-0.05 says_buy&says_if says_buy&says_may says_buy&says_self says_cause&says_if says_cause&text_behind
-0.05 says_cause&trouble says_cause&words_before says_changes&says_made_up says_changes&says_people
-0.05 says_changes&somebody's_own_question,_in_short says_changes&spoken_of_self says_example&says_help
-0.05 says_example&says_means says_example&says_people says_example&says_when
-0.05 says_example&somebody's_own_machine,_in_short says_example&spoken_of_help says_example&spoken_of_lower_it
-0.05 says_explained&says_lesson says_explained&says_may says_explained&spoken_of_help says_explained&spoken_of_words
-0.05 says_happened&says_labelled_symptom says_happened&spoken_of_explained says_happened&spoken_of_made_up
-0.05 says_happened&trouble says_help&says_remedy says_help&says_supposed says_help&spoken_of_happened
-0.05 says_help&spoken_of_looks_for says_help&spoken_of_may says_if&says_lately says_if&says_reader
-0.05 says_if&spoken_of_after_so_long says_if&spoken_of_happened says_if&spoken_of_lately says_if&spoken_of_made_up
-0.05 says_if&spoken_of_means says_if&spoken_of_never says_if&spoken_of_people says_if&spoken_of_remedy
-0.05 says_if&trace_near says_if&traceback_above says_labelled_symptom&spoken_of_but
-0.05 says_labelled_symptom&spoken_of_help says_labelled_symptom&spoken_of_lower_it
-0.05 says_labelled_symptom&spoken_of_may says_labelled_symptom&spoken_of_reader says_labelled_symptom&trouble
-0.05 says_lately&says_numbered says_lately&says_solved says_lately&says_supposed says_lately&spoken_of_after_so_long
-0.05 says_lately&spoken_of_people says_lately&trace_near says_lesson&says_people says_lesson&spoken_of_lesson
-0.05 says_lesson&spoken_of_self says_lesson&text_behind says_looks_for&says_made_up says_looks_for&says_when
-0.05 says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes says_looks_for&spoken_of_example
-0.05 says_looks_for&spoken_of_people says_looks_for&spoken_of_reader says_looks_for&spoken_of_words
-0.05 says_lower_it&says_remedy says_lower_it&spoken_of_ask says_lower_it&spoken_of_example
-0.05 says_lower_it&spoken_of_may says_lower_it&spoken_of_means says_lower_it&traceback_above says_made_up&says_means
-0.05 says_made_up&says_reader says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for
-0.05 says_made_up&spoken_of_made_up says_may&says_remedy says_may&says_solved says_may&somebody's_own,_in_short
-0.05 says_may&spoken_of_cause says_may&spoken_of_lately says_may&spoken_of_lower_it says_may&spoken_of_may
-0.05 says_may&spoken_of_proposed says_may&spoken_of_solved says_may&spoken_of_supposed says_means&says_self
-0.05 says_means&somebody's_own_machine,_in_short says_means&somebody_speaks says_means&spoken_of_changes
-0.05 says_means&spoken_of_looks_for says_means&spoken_of_means says_never&says_reader says_numbered&says_self
-0.05 says_numbered&words_before says_people&says_when says_people&says_words says_people&setting_near
-0.05 says_people&spoken_of_changes says_people&spoken_of_example says_people&spoken_of_lesson
-0.05 says_people&spoken_of_looks_for says_people&spoken_of_means says_people&spoken_of_words
-0.05 says_proposed&text_behind says_reader&says_words says_reader&somebody's_own_question,_in_short
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_means says_reader&spoken_of_people
-0.05 says_reader&spoken_of_supposed says_remedy&words_before says_self&spoken_of_ask says_self&spoken_of_changes
-0.05 says_self&spoken_of_if says_self&spoken_of_lesson says_self&spoken_of_remedy says_solved&says_when
-0.05 says_solved&somebody_speaks says_supposed&says_when says_supposed&spoken_of_lower_it
-0.05 says_when&spoken_of_after_so_long says_when&spoken_of_example says_when&spoken_of_laughs
-0.05 says_when&spoken_of_words says_words&spoken_of_but says_words&spoken_of_example says_words&spoken_of_lesson
-0.05 says_words&spoken_of_made_up says_words&spoken_of_remedy says_words&trace_near setting_near&spoken_of_ask
-0.05 setting_near&spoken_of_lesson setting_near&spoken_of_means setting_near&spoken_of_remedy setting_near&typeset
-0.05 somebody's_own&spoken_of_but somebody's_own&spoken_of_buy somebody's_own&spoken_of_lesson
-0.05 somebody's_own&spoken_of_remedy somebody's_own&text_about_texts somebody's_own&traceback_above
-0.05 somebody's_own&value_of_a_document somebody's_own&words_before somebody's_own,_in_short&spoken_of_proposed
-0.05 somebody's_own_machine,_in_short&spoken_of_labelled_symptom somebody's_own_machine,_in_short&spoken_of_never
-0.05 somebody's_own_machine,_in_short&spoken_of_people somebody's_own_machine,_in_short&spoken_of_signed
-0.05 somebody's_own_question,_in_short&spoken_of_after_so_long somebody's_own_question,_in_short&spoken_of_explained
-0.05 somebody's_own_question,_in_short&spoken_of_labelled_symptom somebody's_own_question,_in_short&spoken_of_solved
-0.05 somebody's_own_question,_in_short&spoken_of_words somebody_speaks&somebody's_own_question,_in_short
-0.05 somebody_speaks&spoken_of_after_so_long somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_example
-0.05 somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_proposed
-0.05 somebody_speaks&spoken_of_supposed somebody_speaks&spoken_of_when somebody_speaks&value_of_a_document
-0.05 spoken_of_after_so_long&spoken_of_labelled_remedy spoken_of_after_so_long&spoken_of_signed
-0.05 spoken_of_after_so_long&spoken_of_supposed spoken_of_after_so_long&steps_that_led_to_it
-0.05 spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_lower_it
-0.05 spoken_of_ask&spoken_of_may spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_words
-0.05 spoken_of_ask&text_about_texts spoken_of_ask&trace_near spoken_of_but&spoken_of_looks_for
-0.05 spoken_of_but&spoken_of_remedy spoken_of_but&spoken_of_supposed spoken_of_buy&spoken_of_if
-0.05 spoken_of_cause&spoken_of_numbered spoken_of_cause&spoken_of_supposed spoken_of_cause&spoken_of_words
-0.05 spoken_of_cause&trace_near spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_supposed
-0.05 spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_labelled_remedy
-0.05 spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_proposed spoken_of_example&spoken_of_solved
-0.05 spoken_of_example&trouble spoken_of_explained&spoken_of_happened spoken_of_explained&spoken_of_if
-0.05 spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_lower_it
-0.05 spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_proposed
-0.05 spoken_of_explained&spoken_of_remedy spoken_of_explained&trace_near spoken_of_explained&traceback_above
-0.05 spoken_of_happened&spoken_of_help spoken_of_happened&spoken_of_labelled_remedy
-0.05 spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_laughs spoken_of_help&words_before
-0.05 spoken_of_if&spoken_of_signed spoken_of_if&steps_that_led_to_it spoken_of_if&text_about_texts
-0.05 spoken_of_if&trouble spoken_of_if&typeset spoken_of_labelled_remedy&spoken_of_lesson
-0.05 spoken_of_labelled_remedy&spoken_of_lower_it spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_symptom&spoken_of_lower_it spoken_of_labelled_symptom&spoken_of_means
-0.05 spoken_of_labelled_symptom&spoken_of_numbered spoken_of_lately&spoken_of_means spoken_of_lately&spoken_of_words
-0.05 spoken_of_lately&trouble spoken_of_laughs&spoken_of_when spoken_of_laughs&trace_near
-0.05 spoken_of_laughs&traceback_above spoken_of_laughs&trouble spoken_of_lesson&spoken_of_people
-0.05 spoken_of_lesson&typeset spoken_of_looks_for&spoken_of_means spoken_of_looks_for&spoken_of_proposed
-0.05 spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code spoken_of_lower_it&spoken_of_people
-0.05 spoken_of_lower_it&spoken_of_supposed spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&within_code
-0.05 spoken_of_lower_it&words_before spoken_of_made_up&spoken_of_may spoken_of_made_up&spoken_of_proposed
-0.05 spoken_of_made_up&spoken_of_supposed spoken_of_may&spoken_of_proposed spoken_of_may&spoken_of_remedy
-0.05 spoken_of_may&text_about_texts spoken_of_means&spoken_of_solved spoken_of_means&spoken_of_words
-0.05 spoken_of_means&trouble spoken_of_people&spoken_of_signed spoken_of_people&spoken_of_solved
-0.05 spoken_of_people&spoken_of_supposed spoken_of_people&typeset spoken_of_proposed&spoken_of_remedy
-0.05 spoken_of_proposed&text_behind spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_solved
-0.05 spoken_of_reader&trouble spoken_of_reader&typeset spoken_of_remedy&spoken_of_self
-0.05 spoken_of_remedy&spoken_of_solved spoken_of_remedy&trace_near spoken_of_remedy&traceback_above
-0.05 spoken_of_signed&spoken_of_solved spoken_of_signed&spoken_of_supposed spoken_of_signed&spoken_of_words
-0.05 spoken_of_supposed&text_behind spoken_of_supposed&typeset spoken_of_when&traceback_above
-0.05 spoken_of_when&words_before steps_that_led_to_it&trouble within_code&words_before
+0.05 a_failed_run&a_setup,_in_short a_failed_run&a_thread's_page a_failed_run&a_whole_error_line
+0.05 a_failed_run&boxes_ticked a_failed_run&says_help a_failed_run&says_lower_it a_failed_run&says_may
+0.05 a_failed_run&spoken_of_example a_failed_run&spoken_of_explained a_failed_run&spoken_of_supposed
+0.05 a_failed_run's_record&ends_the_text a_failed_run's_record&nobody_speaks a_failed_run's_record&record
+0.05 a_failed_run's_record&spoken_of_means a_failed_test&about_texts a_failed_test&on_a_stamped_line
+0.05 a_failed_test&trouble a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&behind_a_prefix a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nothing_stated a_picture_near&somebody_speaks
+0.05 a_picture_near&spoken_of_ask a_picture_near&spoken_of_but a_picture_near&spoken_of_happened
+0.05 a_picture_near&spoken_of_help a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it
+0.05 a_picture_near&spoken_of_may a_picture_near&spoken_of_means a_picture_near&spoken_of_reader
+0.05 a_picture_near&spoken_of_self a_picture_near&text_behind a_picture_near&trace_near
+0.05 a_picture_near&traceback_above a_picture_near&trouble a_picture_near&words_before
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&boxes_ticked a_question,_in_short&host_memory
+0.05 a_question,_in_short&much_trouble a_question,_in_short&says_lesson
+0.05 a_question,_in_short&somebody's_own_machine,_in_short a_report's_heading&a_setup,_in_short
+0.05 a_report's_heading&begins_its_line a_report's_heading&begins_the_text a_report's_heading&comment
+0.05 a_report's_heading&happened_to_somebody a_report's_heading&heads_a_document a_report's_heading&in_quotes
+0.05 a_report's_heading&indented a_report's_heading&marked a_report's_heading&may_happen a_report's_heading&mentioned
+0.05 a_report's_heading&much_advised a_report's_heading&often_may a_report's_heading&on_a_stamped_line
+0.05 a_report's_heading&says_after_so_long a_report's_heading&says_happened a_report's_heading&says_may
+0.05 a_report's_heading&says_when a_report's_heading&says_words a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&somebody's_own_machine,_in_short
+0.05 a_report's_heading&somebody_speaks a_report's_heading&spoken_of_example a_report's_heading&spoken_of_happened
+0.05 a_report's_heading&spoken_of_never a_report's_heading&spoken_of_reader a_report's_heading&spoken_of_words
+0.05 a_report's_heading&steps_that_led_to_it a_report's_heading&text_behind a_report's_heading&traceback_above
+0.05 a_report's_heading&trouble a_sentence_leads&boxes_ticked a_sentence_leads&much_advised
+0.05 a_sentence_leads&says_numbered a_sentence_leads&spoken_of_explained a_sentence_leads&spoken_of_looks_for
+0.05 a_sentence_leads&spoken_of_made_up a_sentence_leads&text_behind a_setup,_in_short&comment
+0.05 a_setup,_in_short&explained_behind a_setup,_in_short&heads_a_document a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&in_a_thread a_setup,_in_short&its_place_behind a_setup,_in_short&its_words_taken_up
+0.05 a_setup,_in_short&much_trouble a_setup,_in_short&says_but a_setup,_in_short&says_example
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&somebody's_own_question,_in_short a_setup,_in_short&spoken_of_example
+0.05 a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_signed a_setup,_in_short&typeset
+0.05 a_short_text&much_trouble a_short_text&remedies_below a_short_text&says_laughs
+0.05 a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_example a_short_text&spoken_of_never
+0.05 a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread a_site's_lines&says_happened
+0.05 a_site's_lines&says_if a_site's_lines&somebody's_own,_in_short a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_if a_site's_lines&spoken_of_people
+0.05 a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy a_site's_lines&trouble
+0.05 a_thread's_page&a_whole_error_line a_thread's_page&between_sections a_thread's_page&figures
+0.05 a_thread's_page&names_the_words a_thread's_page&other_near a_thread's_page&says_labelled_symptom
+0.05 a_thread's_page&says_reader a_thread's_page&spoken_of_example a_thread's_page&spoken_of_labelled_symptom
+0.05 a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_looks_for
+0.05 a_thread's_page&spoken_of_numbered a_thread's_page&value_of_a_document a_thread's_title&advice_share
+0.05 a_thread's_title&advised a_thread's_title&behind_a_prefix a_thread's_title&figures a_thread's_title&mentioned
+0.05 a_thread's_title&much_trouble a_thread's_title&nothing_stated a_thread's_title&often_may
+0.05 a_thread's_title&spoken_of_but a_thread's_title&spoken_of_if a_thread's_title&spoken_of_labelled_symptom
+0.05 a_thread's_title&spoken_of_means a_thread's_title&spoken_of_proposed a_whole_error_line&alone
+0.05 a_whole_error_line&in_a_thread a_whole_error_line&may_happen a_whole_error_line&somebody's_own,_in_short
+0.05 a_whole_error_line&spoken_of_lately about_texts&boxes_ticked about_texts&other_near about_texts&says_looks_for
+0.05 about_texts&says_never about_texts&says_numbered about_texts&spoken_of_laughs advice_share&comment
+0.05 advice_share&denied_in_front advice_share&other_near advice_share&says_help
+0.05 advice_share&somebody's_own_machine,_in_short advice_share&somebody_speaks advice_share&spoken_of_ask
+0.05 advice_share&spoken_of_buy advice_share&spoken_of_lesson advice_share&spoken_of_may
+0.05 advice_share&steps_that_led_to_it advice_share&traceback_above advice_share&trouble advised&comment
+0.05 advised&denied_in_front advised&other_near advised&says_help advised&somebody's_own_machine,_in_short
+0.05 advised&somebody_speaks advised&spoken_of_ask advised&spoken_of_buy advised&spoken_of_lesson
+0.05 advised&spoken_of_may advised&steps_that_led_to_it advised&traceback_above advised&trouble
+0.05 advised_by_nobody&comment advised_by_nobody&indented advised_by_nobody&marked advised_by_nobody&says_lesson
+0.05 advised_by_nobody&says_remedy advised_by_nobody&says_supposed advised_by_nobody&somebody's_own,_in_short
+0.05 advised_by_nobody&spoken_of_buy advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_happened
+0.05 advised_by_nobody&spoken_of_proposed advised_by_nobody&spoken_of_solved advised_by_nobody&steps_that_led_to_it
+0.05 alone&hypothetical_sentence alone&says_ask alone&says_happened alone&says_never
+0.05 answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_labelled_symptom
+0.05 begins_its_line&says_after_so_long begins_its_line&somebody's_own begins_its_line&spoken_of_may
+0.05 begins_its_line&spoken_of_solved begins_its_line&spoken_of_supposed begins_the_text&happened_to_somebody
+0.05 begins_the_text&says_numbered begins_the_text&says_self begins_the_text&somebody's_own
+0.05 begins_the_text&spoken_of_explained begins_the_text&spoken_of_may begins_the_text&spoken_of_means
+0.05 begins_the_text&spoken_of_numbered begins_the_text&spoken_of_proposed begins_the_text&spoken_of_reader
+0.05 begins_the_text&spoken_of_signed behind_a_prefix&between_sections behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&explained_behind behind_a_prefix&introduced_as_example behind_a_prefix&item_of_a_list
+0.05 behind_a_prefix&names_the_words behind_a_prefix&nothing_stated behind_a_prefix&says_cause
+0.05 behind_a_prefix&says_if behind_a_prefix&says_lower_it behind_a_prefix&says_may behind_a_prefix&says_proposed
+0.05 behind_a_prefix&says_solved behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_means
+0.05 behind_a_prefix&spoken_of_proposed behind_a_prefix&spoken_of_remedy behind_a_prefix&spoken_of_self
+0.05 behind_a_prefix&typeset between_sections&heads_a_document between_sections&introduced_as_example
+0.05 between_sections&much_about_texts between_sections&much_trouble between_sections&on_a_stamped_line
+0.05 between_sections&spoken_of_after_so_long between_sections&spoken_of_but between_sections&spoken_of_explained
+0.05 between_sections&spoken_of_lesson between_sections&spoken_of_self blanks_near&block_opened
+0.05 blanks_near&its_hint_printed blanks_near&its_words_taken_up blanks_near&mentioned blanks_near&much_advised
+0.05 blanks_near&often_may blanks_near&other_near blanks_near&says_labelled_symptom
+0.05 blanks_near&spoken_of_after_so_long blanks_near&spoken_of_example blanks_near&spoken_of_if
+0.05 blanks_near&spoken_of_looks_for blanks_near&spoken_of_may blanks_near&spoken_of_means block_opened&boxes_ticked
+0.05 block_opened&heads_a_document block_opened&in_quotes block_opened&its_hint_printed block_opened&may_happen
+0.05 block_opened&says_happened block_opened&says_when block_opened&spoken_of_changes block_opened&spoken_of_lately
+0.05 block_opened&typeset boxes_ticked&comment boxes_ticked&in_a_thread boxes_ticked&indented
+0.05 boxes_ticked&its_hint_printed boxes_ticked&other_near boxes_ticked&says_self
+0.05 boxes_ticked&somebody's_own,_in_short boxes_ticked&somebody's_own_question,_in_short boxes_ticked&spoken_of_if
+0.05 boxes_ticked&spoken_of_labelled_symptom boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_people
+0.05 boxes_ticked&spoken_of_supposed boxes_ticked&spoken_of_when boxes_ticked&spoken_of_words boxes_ticked&trace_near
+0.05 boxes_ticked&traceback_above boxes_ticked&trouble code_near&heads_a_document code_near&says_but
+0.05 code_near&says_cause code_near&says_people code_near&says_supposed code_near&setting_near
+0.05 code_near&spoken_of_changes code_near&spoken_of_example code_near&spoken_of_never code_near&spoken_of_words
+0.05 comment&item_of_a_list comment&much_about_texts comment&often_may comment&on_a_stamped_line comment&says_lesson
+0.05 comment&spoken_of_but comment&spoken_of_cause comment&spoken_of_explained comment&spoken_of_lesson
+0.05 comment&spoken_of_made_up comment&spoken_of_never comment&spoken_of_people comment&spoken_of_remedy
+0.05 cut_by_dots&on_a_stamped_line cut_by_dots&says_ask cut_by_dots&somebody's_own_question,_in_short
+0.05 cut_by_dots&spoken_of_but cut_by_dots&spoken_of_example cut_by_dots&spoken_of_happened
+0.05 cut_by_dots&spoken_of_made_up cut_by_dots&spoken_of_people cut_by_dots&spoken_of_reader cut_by_dots&text_behind
+0.05 denied_in_front&other_near denied_in_front&says_looks_for denied_in_front&somebody's_own_question,_in_short
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never
+0.05 denied_in_front&spoken_of_people denied_in_front&trouble ends_the_text&much_trouble
+0.05 ends_the_text&somebody's_own,_in_short ends_the_text&spoken_of_if ends_the_text&spoken_of_lately
+0.05 ends_the_text&spoken_of_made_up ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered
+0.05 ends_the_text&spoken_of_people ends_the_text&traceback_above explained_behind&in_quotes
+0.05 explained_behind&mentioned explained_behind&somebody's_own explained_behind&somebody's_own,_in_short
+0.05 explained_behind&somebody_speaks explained_behind&spoken_of_but explained_behind&spoken_of_changes
+0.05 explained_behind&spoken_of_if explained_behind&spoken_of_never figures&happened_to_somebody figures&may_happen
+0.05 figures&says_buy figures&says_cause figures&setting_near frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 happened_to_somebody&indented happened_to_somebody&says_labelled_symptom happened_to_somebody&somebody_speaks
+0.05 happened_to_somebody&spoken_of_explained happened_to_somebody&spoken_of_if
+0.05 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_laughs
+0.05 happened_to_somebody&spoken_of_never happened_to_somebody&spoken_of_people heads_a_document&in_quotes
+0.05 heads_a_document&remedies_above heads_a_document&says_but heads_a_document&says_may heads_a_document&says_means
+0.05 heads_a_document&says_reader heads_a_document&says_words heads_a_document&somebody's_own_machine,_in_short
+0.05 heads_a_document&spoken_of_ask heads_a_document&spoken_of_means heads_a_document&spoken_of_never
+0.05 heads_a_document&spoken_of_numbered heads_a_document&spoken_of_remedy host_memory&in_a_thread
+0.05 host_memory&in_quotes host_memory&says_means host_memory&setting_near host_memory&somebody_speaks
+0.05 host_memory&spoken_of_help host_memory&spoken_of_people host_memory&text_behind host_memory&trace_near
+0.05 hypothetical_sentence&its_hint_printed hypothetical_sentence&nobody_speaks
+0.05 hypothetical_sentence&says_labelled_symptom hypothetical_sentence&says_people
+0.05 hypothetical_sentence&spoken_of_explained hypothetical_sentence&spoken_of_laughs
+0.05 hypothetical_sentence&spoken_of_signed in_a_thread&indented in_a_thread&introduced_as_example
+0.05 in_a_thread&on_a_stamped_line in_a_thread&says_but in_a_thread&says_if in_a_thread&says_lower_it
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_cause in_a_thread&spoken_of_looks_for
+0.05 in_a_thread&spoken_of_proposed in_a_thread&traceback_above in_quotes&marked in_quotes&says_cause
+0.05 in_quotes&says_may in_quotes&spoken_of_if in_quotes&spoken_of_labelled_cause in_quotes&spoken_of_numbered
+0.05 in_quotes&spoken_of_people in_quotes&spoken_of_solved in_quotes&spoken_of_words in_quotes&steps_that_led_to_it
+0.05 in_quotes&words_before indented&much_about_texts indented&often_may indented&says_lower_it indented&says_means
+0.05 indented&somebody's_own_machine,_in_short indented&spoken_of_laughs indented&traceback_above
+0.05 introduced_as_example&may_happen introduced_as_example&much_trouble introduced_as_example&often_may
+0.05 introduced_as_example&spoken_of_but introduced_as_example&spoken_of_help introduced_as_example&spoken_of_solved
+0.05 introduced_as_example&text_behind item_of_a_list&much_trouble item_of_a_list&often_may
+0.05 item_of_a_list&says_labelled_symptom item_of_a_list&says_may item_of_a_list&says_self
+0.05 item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_explained
+0.05 item_of_a_list&spoken_of_made_up item_of_a_list&spoken_of_numbered item_of_a_list&trouble
+0.05 its_hint_printed&markup_near its_hint_printed&names_the_words its_hint_printed&says_reader
+0.05 its_hint_printed&says_self its_hint_printed&spoken_of_but its_hint_printed&spoken_of_changes
+0.05 its_hint_printed&spoken_of_if its_hint_printed&spoken_of_proposed its_hint_printed&spoken_of_self
+0.05 its_place_behind&markup_near its_place_behind&nobody_speaks its_place_behind&output_near
+0.05 its_words_taken_up&spoken_of_means its_words_taken_up&trace_near marked&much_about_texts marked&says_but
+0.05 marked&says_labelled_symptom marked&spoken_of_lesson marked&spoken_of_people marked&spoken_of_words
+0.05 markup_near&says_but markup_near&says_lately markup_near&spoken_of_cause markup_near&spoken_of_may
+0.05 markup_near&spoken_of_remedy markup_near&steps_that_led_to_it may_happen&nothing_stated may_happen&says_ask
+0.05 may_happen&says_buy may_happen&says_cause may_happen&says_example may_happen&says_looks_for may_happen&says_self
+0.05 may_happen&says_when may_happen&spoken_of_after_so_long may_happen&spoken_of_ask may_happen&spoken_of_cause
+0.05 may_happen&spoken_of_laughs may_happen&spoken_of_never may_happen&spoken_of_signed mentioned&often_may
+0.05 mentioned&says_after_so_long mentioned&says_numbered mentioned&spoken_of_if mentioned&spoken_of_lesson
+0.05 mentioned&spoken_of_never mentioned&text_behind much_about_texts&spoken_of_help much_advised&much_trouble
+0.05 much_advised&often_may much_advised&spoken_of_cause much_advised&words_before much_trouble&names_the_words
+0.05 much_trouble&output_near much_trouble&record much_trouble&says_means much_trouble&says_when
+0.05 much_trouble&somebody's_own much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_but much_trouble&spoken_of_if
+0.05 much_trouble&spoken_of_lesson much_trouble&spoken_of_proposed much_trouble&trace_near
+0.05 names_the_words&says_lately names_the_words&says_laughs names_the_words&says_lesson
+0.05 names_the_words&somebody's_own_question,_in_short names_the_words&spoken_of_changes
+0.05 names_the_words&spoken_of_example names_the_words&spoken_of_help names_the_words&spoken_of_if
+0.05 names_the_words&trace_near nobody_speaks&says_ask nobody_speaks&says_help nobody_speaks&says_may
+0.05 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_after_so_long
+0.05 nobody_speaks&steps_that_led_to_it nothing_stated&often_may nothing_stated&other_near nothing_stated&says_never
+0.05 nothing_stated&spoken_of_if nothing_stated&spoken_of_laughs nothing_stated&spoken_of_never
+0.05 nothing_stated&spoken_of_remedy nothing_stated&spoken_of_signed nothing_stated&spoken_of_words often_may&record
+0.05 often_may&says_happened often_may&says_if often_may&spoken_of_explained often_may&spoken_of_help
+0.05 often_may&spoken_of_labelled_symptom often_may&spoken_of_never often_may&spoken_of_numbered
+0.05 often_may&spoken_of_proposed on_a_stamped_line&spoken_of_but on_a_stamped_line&spoken_of_changes
+0.05 on_a_stamped_line&spoken_of_labelled_symptom on_a_stamped_line&spoken_of_words on_a_stamped_line&traceback_above
+0.05 other_near&says_ask other_near&says_numbered other_near&spoken_of_example other_near&spoken_of_looks_for
+0.05 other_near&spoken_of_self other_near&trace_near output_near&says_cause output_near&says_explained
+0.05 output_near&says_lately output_near&says_laughs output_near&says_people output_near&says_proposed
+0.05 output_near&says_reader output_near&spoken_of_ask output_near&spoken_of_example output_near&spoken_of_laughs
+0.05 output_near&spoken_of_proposed record&says_changes record&says_lately record&says_self record&spoken_of_but
+0.05 record&spoken_of_cause record&spoken_of_help record&spoken_of_proposed record&spoken_of_remedy
+0.05 record&text_behind remedies_above&spoken_of_but remedies_above&spoken_of_lesson
+0.05 remedies_above&spoken_of_looks_for remedies_above&spoken_of_means remedies_above&spoken_of_words
+0.05 remedies_below&spoken_of_labelled_cause remedies_below&spoken_of_self remedies_below&trouble
+0.05 says_after_so_long&says_example says_after_so_long&spoken_of_happened
+0.05 says_after_so_long&spoken_of_labelled_symptom says_after_so_long&spoken_of_lower_it
+0.05 says_after_so_long&spoken_of_numbered says_after_so_long&spoken_of_solved says_after_so_long&text_behind
+0.05 says_after_so_long&trace_near says_ask&says_help says_ask&says_never says_ask&says_supposed
+0.05 says_but&spoken_of_changes says_but&spoken_of_example says_but&spoken_of_remedy says_but&spoken_of_words
+0.05 says_cause&says_lower_it says_cause&says_reader says_cause&setting_near says_cause&spoken_of_labelled_symptom
+0.05 says_cause&spoken_of_self says_changes&says_example says_changes&says_lower_it says_changes&says_supposed
+0.05 says_example&says_never says_example&says_supposed says_example&somebody's_own says_example&somebody_speaks
+0.05 says_example&spoken_of_if says_example&spoken_of_people says_example&spoken_of_when
+0.05 says_explained&says_looks_for says_explained&says_never says_explained&spoken_of_happened
+0.05 says_happened&spoken_of_help says_happened&spoken_of_proposed says_happened&spoken_of_remedy
+0.05 says_happened&spoken_of_supposed says_help&somebody_speaks says_help&spoken_of_but says_help&spoken_of_example
+0.05 says_help&spoken_of_if says_help&traceback_above says_if&says_made_up says_if&says_remedy says_if&spoken_of_but
+0.05 says_if&spoken_of_may says_if&spoken_of_reader says_if&spoken_of_supposed says_if&spoken_of_when
+0.05 says_if&spoken_of_words says_if&text_behind says_labelled_symptom&spoken_of_after_so_long
+0.05 says_labelled_symptom&spoken_of_example says_labelled_symptom&spoken_of_labelled_cause
+0.05 says_labelled_symptom&spoken_of_never says_labelled_symptom&spoken_of_people says_lately&spoken_of_but
+0.05 says_lately&spoken_of_changes says_lately&spoken_of_if says_lately&spoken_of_looks_for
+0.05 says_lately&spoken_of_reader says_laughs&trouble says_lesson&says_made_up says_lesson&says_proposed
+0.05 says_lesson&says_supposed says_lesson&says_words says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_lower_it says_lesson&spoken_of_never
+0.05 says_lesson&spoken_of_reader says_looks_for&spoken_of_if says_looks_for&spoken_of_labelled_symptom
+0.05 says_looks_for&spoken_of_looks_for says_lower_it&says_supposed says_lower_it&spoken_of_after_so_long
+0.05 says_lower_it&spoken_of_help says_lower_it&spoken_of_looks_for says_lower_it&spoken_of_lower_it
+0.05 says_lower_it&spoken_of_made_up says_lower_it&spoken_of_self says_made_up&says_never says_made_up&spoken_of_self
+0.05 says_may&says_reader says_may&setting_near says_may&spoken_of_after_so_long says_may&spoken_of_example
+0.05 says_may&spoken_of_happened says_may&spoken_of_looks_for says_may&spoken_of_means says_may&spoken_of_reader
+0.05 says_may&trace_near says_means&says_proposed says_means&says_when says_means&setting_near says_never&says_remedy
+0.05 says_never&somebody_speaks says_never&spoken_of_looks_for says_never&spoken_of_lower_it says_never&spoken_of_may
+0.05 says_numbered&somebody's_own says_numbered&spoken_of_but says_numbered&spoken_of_lower_it
+0.05 says_people&spoken_of_never says_reader&says_remedy says_reader&says_supposed says_reader&spoken_of_if
+0.05 says_reader&spoken_of_lately says_reader&spoken_of_reader says_reader&spoken_of_words says_reader&trace_near
+0.05 says_remedy&says_self says_remedy&somebody's_own says_remedy&somebody's_own_machine,_in_short
+0.05 says_remedy&spoken_of_lower_it says_remedy&spoken_of_may says_remedy&spoken_of_reader
+0.05 says_remedy&spoken_of_remedy says_self&says_supposed says_self&spoken_of_but says_self&spoken_of_explained
+0.05 says_self&spoken_of_help says_self&spoken_of_lower_it says_self&spoken_of_made_up says_self&spoken_of_means
+0.05 says_self&spoken_of_numbered says_self&spoken_of_signed says_self&text_about_texts says_self&traceback_above
+0.05 says_solved&somebody's_own,_in_short says_solved&spoken_of_self says_solved&words_before
+0.05 says_supposed&spoken_of_looks_for says_words&spoken_of_help says_words&spoken_of_means
+0.05 says_words&spoken_of_proposed says_words&spoken_of_when setting_near&somebody_speaks setting_near&spoken_of_but
+0.05 setting_near&spoken_of_explained setting_near&spoken_of_labelled_symptom setting_near&spoken_of_self
+0.05 setting_near&spoken_of_supposed somebody's_own&spoken_of_happened somebody's_own&spoken_of_numbered
+0.05 somebody's_own&spoken_of_when somebody's_own&trace_near somebody's_own,_in_short&spoken_of_buy
+0.05 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_labelled_symptom
+0.05 somebody's_own,_in_short&spoken_of_made_up somebody's_own,_in_short&spoken_of_signed
+0.05 somebody's_own,_in_short&text_about_texts somebody's_own,_in_short&typeset somebody's_own,_in_short&words_before
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_made_up
+0.05 somebody's_own_machine,_in_short&spoken_of_remedy somebody's_own_question,_in_short&spoken_of_buy
+0.05 somebody's_own_question,_in_short&spoken_of_changes somebody's_own_question,_in_short&spoken_of_if
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_never
+0.05 somebody's_own_question,_in_short&spoken_of_when somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_cause
+0.05 somebody_speaks&spoken_of_looks_for somebody_speaks&spoken_of_means somebody_speaks&spoken_of_numbered
+0.05 somebody_speaks&spoken_of_reader somebody_speaks&traceback_above somebody_speaks&typeset
+0.05 somebody_speaks&words_before spoken_of_after_so_long&spoken_of_cause spoken_of_after_so_long&spoken_of_changes
+0.05 spoken_of_after_so_long&spoken_of_labelled_symptom spoken_of_after_so_long&spoken_of_made_up
+0.05 spoken_of_after_so_long&text_about_texts spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_means
+0.05 spoken_of_ask&spoken_of_supposed spoken_of_ask&spoken_of_when spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_example spoken_of_but&spoken_of_happened spoken_of_but&spoken_of_made_up
+0.05 spoken_of_but&spoken_of_signed spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_remedy
+0.05 spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words spoken_of_buy&text_behind
+0.05 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_if spoken_of_cause&spoken_of_labelled_symptom
+0.05 spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_lower_it spoken_of_cause&spoken_of_never
+0.05 spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_reader spoken_of_cause&spoken_of_solved
+0.05 spoken_of_cause&trouble spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_may
+0.05 spoken_of_changes&words_before spoken_of_example&spoken_of_signed spoken_of_explained&spoken_of_labelled_symptom
+0.05 spoken_of_explained&trouble spoken_of_explained&words_before spoken_of_happened&spoken_of_lately
+0.05 spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_proposed spoken_of_help&trace_near
+0.05 spoken_of_if&spoken_of_laughs spoken_of_if&spoken_of_proposed spoken_of_if&spoken_of_self
+0.05 spoken_of_labelled_cause&text_behind spoken_of_labelled_remedy&spoken_of_remedy
+0.05 spoken_of_labelled_remedy&spoken_of_words spoken_of_labelled_symptom&spoken_of_lately
+0.05 spoken_of_labelled_symptom&spoken_of_looks_for spoken_of_labelled_symptom&spoken_of_made_up
+0.05 spoken_of_labelled_symptom&spoken_of_reader spoken_of_labelled_symptom&text_behind
+0.05 spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_numbered
+0.05 spoken_of_lately&spoken_of_people spoken_of_laughs&words_before spoken_of_lesson&spoken_of_made_up
+0.05 spoken_of_lesson&spoken_of_means spoken_of_looks_for&traceback_above spoken_of_lower_it&spoken_of_never
+0.05 spoken_of_lower_it&spoken_of_signed spoken_of_made_up&spoken_of_numbered spoken_of_may&spoken_of_numbered
+0.05 spoken_of_may&traceback_above spoken_of_means&spoken_of_self spoken_of_means&trace_near
+0.05 spoken_of_numbered&spoken_of_reader spoken_of_numbered&spoken_of_self spoken_of_numbered&text_behind
+0.05 spoken_of_numbered&trace_near spoken_of_people&spoken_of_proposed spoken_of_proposed&spoken_of_self
+0.05 spoken_of_proposed&spoken_of_signed spoken_of_proposed&spoken_of_solved spoken_of_proposed&trace_near
+0.05 spoken_of_proposed&trouble spoken_of_reader&spoken_of_signed spoken_of_reader&trace_near
+0.05 spoken_of_remedy&spoken_of_when spoken_of_remedy&typeset spoken_of_solved&spoken_of_words
+0.05 spoken_of_supposed&spoken_of_when spoken_of_when&steps_that_led_to_it spoken_of_words&traceback_above
+0.05 steps_that_led_to_it&text_behind steps_that_led_to_it&words_before text_behind&typeset trace_near&typeset
+0.05 traceback_above&trouble trouble&words_before
+0.10 a_failed_run&a_site's_lines a_failed_run&advice_share a_failed_run&advised a_failed_run&block_opened
+0.10 a_failed_run&marked a_failed_run&names_the_words a_failed_run&nothing_stated a_failed_run&says_made_up
+0.10 a_failed_run&says_never a_failed_run&says_supposed a_failed_run&says_when a_failed_run&spoken_of_ask
+0.10 a_failed_run&spoken_of_reader a_failed_run&spoken_of_remedy a_failed_run&trace_near
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&words_before
+0.10 a_failed_test&says_happened a_failed_test&words_before a_picture_near&nobody_speaks a_picture_near&other_near
+0.10 a_question,_in_short&a_short_text a_question,_in_short&about_texts a_question,_in_short&behind_a_prefix
+0.10 a_question,_in_short&block_opened a_question,_in_short&cut_by_dots a_question,_in_short&says_ask
+0.10 a_question,_in_short&says_if a_question,_in_short&says_remedy a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_people
+0.10 a_report's_heading&a_short_text a_report's_heading&behind_a_prefix a_report's_heading&boxes_ticked
+0.10 a_report's_heading&in_a_thread a_report's_heading&its_hint_printed a_report's_heading&output_near
+0.10 a_report's_heading&spoken_of_but a_report's_heading&spoken_of_help a_report's_heading&spoken_of_means
+0.10 a_report's_heading&trace_near a_report's_heading&words_before a_sentence_leads&block_opened
+0.10 a_sentence_leads&its_hint_printed a_sentence_leads&remedies_below a_sentence_leads&says_labelled_symptom
+0.10 a_sentence_leads&says_laughs a_sentence_leads&spoken_of_buy a_sentence_leads&spoken_of_means
+0.10 a_sentence_leads&trouble a_setup,_in_short&advised_by_nobody a_setup,_in_short&behind_a_prefix
+0.10 a_setup,_in_short&much_about_texts a_setup,_in_short&says_happened a_setup,_in_short&says_supposed
+0.10 a_setup,_in_short&spoken_of_ask a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_lately
+0.10 a_setup,_in_short&spoken_of_never a_setup,_in_short&spoken_of_proposed a_short_text&a_whole_error_line
+0.10 a_short_text&cut_by_dots a_short_text&ends_the_text a_short_text&host_memory a_short_text&markup_near
+0.10 a_short_text&says_cause a_short_text&says_remedy a_short_text&says_self
+0.10 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_buy a_short_text&spoken_of_labelled_cause
+0.10 a_short_text&spoken_of_people a_short_text&spoken_of_solved a_short_text&steps_that_led_to_it
+0.10 a_site's_lines&a_thread's_page a_site's_lines&code_near a_site's_lines&on_a_stamped_line
+0.10 a_site's_lines&says_when a_site's_lines&spoken_of_but a_site's_lines&words_before a_thread's_page&comment
+0.10 a_thread's_page&in_quotes a_thread's_page&its_hint_printed a_thread's_page&marked a_thread's_page&mentioned
+0.10 a_thread's_page&nothing_stated a_thread's_page&output_near a_thread's_page&somebody's_own,_in_short
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_self a_thread's_title&about_texts
+0.10 a_thread's_title&begins_its_line a_thread's_title&begins_the_text a_thread's_title&in_a_thread
+0.10 a_thread's_title&setting_near a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_lesson
+0.10 a_thread's_title&trace_near a_whole_error_line&happened_to_somebody a_whole_error_line&somebody's_own
+0.10 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_numbered
+0.10 a_whole_error_line&spoken_of_solved about_texts&advice_share about_texts&advised about_texts&blanks_near
+0.10 about_texts&cut_by_dots about_texts&explained_behind about_texts&its_hint_printed about_texts&markup_near
+0.10 about_texts&remedies_above about_texts&says_but about_texts&says_example about_texts&somebody_speaks
+0.10 about_texts&spoken_of_labelled_remedy about_texts&spoken_of_labelled_symptom about_texts&spoken_of_numbered
+0.10 advice_share&marked advice_share&often_may advice_share&says_lately advice_share&says_may
+0.10 advice_share&says_numbered advice_share&says_when advice_share&spoken_of_cause advice_share&spoken_of_laughs
+0.10 advice_share&spoken_of_looks_for advice_share&spoken_of_means advice_share&spoken_of_proposed advised&marked
+0.10 advised&often_may advised&says_lately advised&says_may advised&says_numbered advised&says_when
+0.10 advised&spoken_of_cause advised&spoken_of_laughs advised&spoken_of_looks_for advised&spoken_of_means
+0.10 advised&spoken_of_proposed advised_by_nobody&much_trouble advised_by_nobody&says_happened
+0.10 advised_by_nobody&says_lately advised_by_nobody&says_means advised_by_nobody&says_numbered
+0.10 advised_by_nobody&says_words advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_means
+0.10 advised_by_nobody&spoken_of_supposed advised_by_nobody&traceback_above alone&host_memory alone&says_cause
+0.10 alone&says_lately alone&says_numbered begins_its_line&in_a_thread begins_its_line&often_may
+0.10 begins_its_line&says_but begins_its_line&says_self begins_its_line&spoken_of_buy begins_the_text&host_memory
+0.10 begins_the_text&in_a_thread begins_the_text&may_happen begins_the_text&much_trouble begins_the_text&says_never
+0.10 begins_the_text&spoken_of_example behind_a_prefix&its_place_behind behind_a_prefix&says_after_so_long
+0.10 behind_a_prefix&says_never behind_a_prefix&says_self behind_a_prefix&spoken_of_ask behind_a_prefix&spoken_of_but
+0.10 behind_a_prefix&spoken_of_labelled_symptom behind_a_prefix&spoken_of_lower_it behind_a_prefix&spoken_of_people
+0.10 between_sections&indented between_sections&spoken_of_ask between_sections&spoken_of_happened
+0.10 between_sections&spoken_of_looks_for between_sections&spoken_of_remedy between_sections&trouble
+0.10 blanks_near&denied_in_front blanks_near&in_quotes blanks_near&somebody's_own_machine,_in_short
+0.10 blanks_near&spoken_of_never blanks_near&traceback_above block_opened&introduced_as_example
+0.10 block_opened&much_about_texts block_opened&says_self block_opened&somebody's_own_machine,_in_short
+0.10 block_opened&spoken_of_cause block_opened&spoken_of_remedy block_opened&trouble boxes_ticked&says_when
+0.10 boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_lesson code_near&item_of_a_list
+0.10 code_near&its_place_behind code_near&says_example code_near&says_lately code_near&says_never
+0.10 code_near&spoken_of_but code_near&spoken_of_labelled_cause code_near&spoken_of_labelled_remedy
+0.10 code_near&spoken_of_solved comment&denied_in_front comment&says_example comment&says_when comment&spoken_of_may
+0.10 comment&spoken_of_means comment&spoken_of_reader comment&spoken_of_signed cut_by_dots&in_quotes
+0.10 cut_by_dots&says_looks_for cut_by_dots&says_may cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_if
+0.10 cut_by_dots&traceback_above denied_in_front&heads_a_document denied_in_front&in_a_thread denied_in_front&marked
+0.10 denied_in_front&says_changes denied_in_front&says_if denied_in_front&says_lower_it
+0.10 denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_solved ends_the_text&host_memory
+0.10 ends_the_text&introduced_as_example ends_the_text&nobody_speaks ends_the_text&says_help
+0.10 ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_means ends_the_text&spoken_of_remedy
+0.10 explained_behind&spoken_of_after_so_long explained_behind&spoken_of_lower_it explained_behind&spoken_of_remedy
+0.10 explained_behind&spoken_of_self explained_behind&spoken_of_when explained_behind&spoken_of_words
+0.10 explained_behind&trouble figures&much_about_texts figures&other_near figures&record figures&says_changes
+0.10 figures&says_lately figures&says_never figures&somebody's_own_machine,_in_short figures&spoken_of_cause
+0.10 figures&spoken_of_lately figures&spoken_of_looks_for figures&steps_that_led_to_it happened_to_somebody&says_ask
+0.10 happened_to_somebody&says_changes happened_to_somebody&says_may happened_to_somebody&says_remedy
+0.10 happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_reader happened_to_somebody&spoken_of_self
+0.10 heads_a_document&in_a_thread heads_a_document&much_trouble heads_a_document&says_if heads_a_document&says_when
+0.10 heads_a_document&spoken_of_people heads_a_document&spoken_of_proposed heads_a_document&spoken_of_signed
+0.10 heads_a_document&spoken_of_solved heads_a_document&spoken_of_supposed heads_a_document&typeset
+0.10 host_memory&on_a_stamped_line host_memory&says_reader host_memory&spoken_of_if host_memory&spoken_of_looks_for
+0.10 host_memory&spoken_of_may host_memory&spoken_of_never host_memory&spoken_of_words
+0.10 hypothetical_sentence&mentioned hypothetical_sentence&spoken_of_lately hypothetical_sentence&spoken_of_made_up
+0.10 hypothetical_sentence&text_about_texts hypothetical_sentence&traceback_above in_a_thread&output_near
+0.10 in_a_thread&says_labelled_symptom in_a_thread&somebody_speaks in_a_thread&spoken_of_buy
+0.10 in_a_thread&spoken_of_example in_a_thread&spoken_of_happened in_a_thread&spoken_of_may
+0.10 in_a_thread&spoken_of_means in_quotes&says_after_so_long in_quotes&says_signed in_quotes&says_solved
+0.10 in_quotes&setting_near in_quotes&somebody's_own_machine,_in_short in_quotes&somebody_speaks
+0.10 in_quotes&spoken_of_example in_quotes&spoken_of_lesson in_quotes&spoken_of_means indented&mentioned
+0.10 indented&much_trouble indented&says_but indented&spoken_of_but indented&spoken_of_cause indented&spoken_of_help
+0.10 indented&spoken_of_never indented&spoken_of_numbered introduced_as_example&much_about_texts
+0.10 introduced_as_example&spoken_of_looks_for introduced_as_example&spoken_of_may item_of_a_list&output_near
+0.10 item_of_a_list&says_made_up item_of_a_list&says_words item_of_a_list&spoken_of_cause
+0.10 item_of_a_list&spoken_of_people its_hint_printed&often_may its_hint_printed&record its_hint_printed&says_help
+0.10 its_hint_printed&says_if its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_happened
+0.10 marked&spoken_of_ask marked&spoken_of_example marked&spoken_of_help marked&spoken_of_means
+0.10 marked&spoken_of_signed markup_near&says_looks_for markup_near&says_numbered markup_near&says_people
+0.10 markup_near&says_words markup_near&spoken_of_example markup_near&spoken_of_if markup_near&spoken_of_lesson
+0.10 markup_near&spoken_of_self may_happen&much_trouble may_happen&says_may may_happen&spoken_of_help
+0.10 may_happen&spoken_of_people mentioned&much_trouble mentioned&says_changes mentioned&says_example
+0.10 mentioned&says_means mentioned&spoken_of_ask mentioned&spoken_of_looks_for mentioned&spoken_of_means
+0.10 mentioned&spoken_of_numbered mentioned&spoken_of_signed much_about_texts&names_the_words
+0.10 much_about_texts&often_may much_about_texts&other_near much_about_texts&says_happened
+0.10 much_about_texts&says_words much_about_texts&somebody's_own much_about_texts&somebody's_own,_in_short
+0.10 much_about_texts&somebody_speaks much_about_texts&spoken_of_example much_about_texts&spoken_of_numbered
+0.10 much_about_texts&traceback_above much_trouble&says_after_so_long much_trouble&says_if much_trouble&says_lower_it
+0.10 much_trouble&says_may much_trouble&says_reader much_trouble&says_self much_trouble&somebody_speaks
+0.10 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_lately much_trouble&spoken_of_means
+0.10 much_trouble&spoken_of_never much_trouble&spoken_of_reader much_trouble&spoken_of_self
+0.10 much_trouble&spoken_of_words names_the_words&other_near nobody_speaks&says_never
+0.10 nobody_speaks&somebody's_own,_in_short nobody_speaks&spoken_of_people nothing_stated&remedies_below
+0.10 nothing_stated&says_words nothing_stated&spoken_of_looks_for often_may&remedies_above often_may&trace_near
+0.10 on_a_stamped_line&says_ask on_a_stamped_line&says_means on_a_stamped_line&somebody's_own_question,_in_short
+0.10 on_a_stamped_line&spoken_of_explained on_a_stamped_line&spoken_of_lately on_a_stamped_line&spoken_of_signed
+0.10 on_a_stamped_line&spoken_of_supposed other_near&says_but other_near&says_labelled_symptom other_near&says_lesson
+0.10 other_near&somebody_speaks other_near&spoken_of_labelled_cause other_near&spoken_of_when other_near&typeset
+0.10 output_near&says_after_so_long output_near&says_but output_near&says_help output_near&says_may
+0.10 output_near&says_means output_near&somebody's_own_question,_in_short output_near&spoken_of_but
+0.10 output_near&spoken_of_labelled_cause output_near&spoken_of_labelled_remedy output_near&trace_near
+0.10 record&says_looks_for record&says_means record&spoken_of_after_so_long record&spoken_of_labelled_symptom
+0.10 record&spoken_of_looks_for record&spoken_of_means record&spoken_of_never record&spoken_of_numbered
+0.10 remedies_above&spoken_of_when remedies_above&words_before remedies_below&says_happened
+0.10 remedies_below&spoken_of_words remedies_below&words_before says_after_so_long&says_help
+0.10 says_after_so_long&says_lately says_after_so_long&says_means says_after_so_long&says_numbered
+0.10 says_after_so_long&says_words says_after_so_long&spoken_of_help says_after_so_long&spoken_of_people
+0.10 says_after_so_long&spoken_of_proposed says_after_so_long&spoken_of_supposed says_ask&says_remedy
+0.10 says_ask&spoken_of_reader says_but&says_help says_but&spoken_of_never says_but&spoken_of_people
+0.10 says_but&text_behind says_cause&spoken_of_happened says_cause&spoken_of_when says_changes&says_lately
+0.10 says_changes&says_self says_changes&somebody's_own,_in_short says_example&spoken_of_example
+0.10 says_example&spoken_of_happened says_example&trace_near says_happened&says_if says_happened&says_lately
+0.10 says_happened&spoken_of_cause says_happened&spoken_of_lately says_happened&spoken_of_lesson
+0.10 says_happened&spoken_of_looks_for says_happened&spoken_of_numbered says_happened&spoken_of_signed
+0.10 says_happened&spoken_of_when says_happened&words_before says_help&setting_near
+0.10 says_help&somebody's_own_question,_in_short says_help&spoken_of_ask says_help&text_behind says_help&trace_near
+0.10 says_if&says_lower_it says_if&says_solved says_if&spoken_of_looks_for says_if&trouble
+0.10 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&spoken_of_solved
+0.10 says_labelled_symptom&spoken_of_words says_lately&somebody's_own,_in_short says_lately&spoken_of_help
+0.10 says_lately&spoken_of_self says_laughs&says_self says_lesson&spoken_of_ask says_looks_for&says_means
+0.10 says_looks_for&spoken_of_never says_lower_it&says_made_up says_lower_it&says_means says_lower_it&spoken_of_but
+0.10 says_lower_it&spoken_of_changes says_lower_it&spoken_of_lately says_lower_it&spoken_of_reader
+0.10 says_lower_it&spoken_of_remedy says_lower_it&spoken_of_when says_lower_it&spoken_of_words says_made_up&trouble
+0.10 says_may&says_self says_may&somebody's_own says_may&spoken_of_numbered says_may&spoken_of_remedy
+0.10 says_means&says_people says_means&somebody's_own says_means&spoken_of_after_so_long says_means&spoken_of_solved
+0.10 says_never&says_solved says_never&words_before says_numbered&setting_near says_numbered&spoken_of_happened
+0.10 says_numbered&spoken_of_help says_numbered&spoken_of_self says_people&somebody's_own_question,_in_short
+0.10 says_people&spoken_of_after_so_long says_reader&spoken_of_help says_remedy&spoken_of_if says_solved&trouble
+0.10 says_supposed&says_words says_supposed&somebody's_own_machine,_in_short says_when&says_words
+0.10 says_when&spoken_of_ask says_when&spoken_of_means says_when&spoken_of_reader says_when&spoken_of_supposed
+0.10 says_when&spoken_of_when says_words&somebody's_own_question,_in_short says_words&spoken_of_cause
+0.10 says_words&spoken_of_looks_for says_words&spoken_of_people says_words&spoken_of_reader
+0.10 says_words&spoken_of_supposed setting_near&spoken_of_after_so_long setting_near&spoken_of_changes
+0.10 setting_near&spoken_of_made_up setting_near&within_code somebody's_own&spoken_of_labelled_symptom
+0.10 somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_proposed somebody's_own&typeset
+0.10 somebody's_own,_in_short&spoken_of_if somebody's_own,_in_short&spoken_of_lately
+0.10 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&spoken_of_example
+0.10 somebody's_own_machine,_in_short&spoken_of_explained somebody's_own_machine,_in_short&spoken_of_supposed
+0.10 somebody's_own_machine,_in_short&trouble somebody's_own_question,_in_short&somebody's_own,_in_short
+0.10 somebody's_own_question,_in_short&spoken_of_lately somebody's_own_question,_in_short&trace_near
+0.10 somebody's_own_question,_in_short&traceback_above somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_may
+0.10 spoken_of_after_so_long&spoken_of_laughs spoken_of_after_so_long&spoken_of_solved spoken_of_ask&spoken_of_laughs
+0.10 spoken_of_ask&spoken_of_proposed spoken_of_but&spoken_of_words spoken_of_but&traceback_above
+0.10 spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means spoken_of_cause&spoken_of_changes
+0.10 spoken_of_cause&spoken_of_lesson spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_numbered
+0.10 spoken_of_example&spoken_of_if spoken_of_example&spoken_of_labelled_symptom spoken_of_happened&spoken_of_laughs
+0.10 spoken_of_happened&spoken_of_remedy spoken_of_help&spoken_of_lately spoken_of_help&spoken_of_made_up
+0.10 spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_self spoken_of_help&spoken_of_signed
+0.10 spoken_of_help&traceback_above spoken_of_if&spoken_of_lower_it spoken_of_if&spoken_of_reader
+0.10 spoken_of_if&trace_near spoken_of_labelled_cause&spoken_of_words spoken_of_labelled_symptom&spoken_of_never
+0.10 spoken_of_lately&spoken_of_remedy spoken_of_lately&trace_near spoken_of_lately&words_before
+0.10 spoken_of_laughs&spoken_of_lower_it spoken_of_laughs&spoken_of_may spoken_of_laughs&spoken_of_reader
+0.10 spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_remedy spoken_of_lesson&spoken_of_when
+0.10 spoken_of_looks_for&spoken_of_people spoken_of_looks_for&spoken_of_solved spoken_of_lower_it&spoken_of_proposed
+0.10 spoken_of_lower_it&spoken_of_words spoken_of_made_up&spoken_of_solved spoken_of_made_up&spoken_of_when
+0.10 spoken_of_may&spoken_of_never spoken_of_means&traceback_above spoken_of_never&spoken_of_reader
+0.10 spoken_of_never&spoken_of_remedy spoken_of_numbered&spoken_of_words spoken_of_people&spoken_of_remedy
+0.10 spoken_of_people&spoken_of_when spoken_of_people&trouble spoken_of_reader&text_about_texts
+0.10 spoken_of_reader&text_behind spoken_of_signed&trouble spoken_of_solved&traceback_above
+0.10 spoken_of_supposed&words_before spoken_of_words&trace_near spoken_of_words&trouble text_about_texts&trouble
+0.10 text_behind&trouble
+0.15 a_failed_run&a_failed_run's_record a_failed_run&blanks_near a_failed_run&code_near a_failed_run&heads_a_document
+0.15 a_failed_run&hypothetical_sentence a_failed_run&in_a_thread a_failed_run&its_place_behind
+0.15 a_failed_run&says_after_so_long a_failed_run&says_reader a_failed_run&says_words
+0.15 a_failed_run&spoken_of_labelled_symptom a_failed_run's_record&nothing_stated a_failed_run's_record&setting_near
+0.15 a_question,_in_short&a_thread's_page a_question,_in_short&explained_behind a_question,_in_short&figures
+0.15 a_question,_in_short&mentioned a_question,_in_short&often_may a_question,_in_short&spoken_of_self
+0.15 a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_may a_report's_heading&spoken_of_self
+0.15 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_signed
+0.15 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&boxes_ticked
+0.15 a_setup,_in_short&figures a_setup,_in_short&nobody_speaks a_setup,_in_short&on_a_stamped_line
+0.15 a_setup,_in_short&says_cause a_setup,_in_short&says_made_up a_setup,_in_short&says_remedy
+0.15 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_labelled_symptom a_short_text&blanks_near
+0.15 a_short_text&item_of_a_list a_short_text&says_help a_short_text&says_signed a_short_text&spoken_of_laughs
+0.15 a_short_text&trouble a_site's_lines&setting_near a_thread's_page&begins_its_line a_thread's_page&begins_the_text
+0.15 a_thread's_page&introduced_as_example a_thread's_page&spoken_of_ask a_thread's_page&spoken_of_but
+0.15 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_lower_it a_thread's_page&spoken_of_words
+0.15 a_thread's_title&nobody_speaks a_thread's_title&other_near a_thread's_title&spoken_of_help
+0.15 a_thread's_title&spoken_of_may a_whole_error_line&about_texts a_whole_error_line&trouble
+0.15 about_texts&says_labelled_symptom about_texts&spoken_of_example about_texts&spoken_of_never
+0.15 about_texts&spoken_of_remedy about_texts&traceback_above advice_share&in_a_thread advice_share&says_ask
+0.15 advice_share&says_made_up advice_share&says_never advice_share&somebody's_own advice_share&spoken_of_numbered
+0.15 advice_share&spoken_of_self advised&in_a_thread advised&says_ask advised&says_made_up advised&says_never
+0.15 advised&somebody's_own advised&spoken_of_numbered advised&spoken_of_self advised_by_nobody&markup_near
+0.15 advised_by_nobody&names_the_words advised_by_nobody&says_ask advised_by_nobody&says_made_up
+0.15 advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_may advised_by_nobody&spoken_of_numbered
+0.15 advised_by_nobody&spoken_of_people advised_by_nobody&spoken_of_when alone&says_if alone&says_may
+0.15 alone&says_means alone&says_remedy begins_its_line&its_place_behind begins_its_line&other_near
+0.15 begins_its_line&says_if begins_its_line&spoken_of_ask begins_its_line&spoken_of_labelled_symptom
+0.15 begins_its_line&spoken_of_numbered begins_the_text&denied_in_front begins_the_text&indented
+0.15 begins_the_text&says_but begins_the_text&says_example begins_the_text&says_words begins_the_text&spoken_of_ask
+0.15 begins_the_text&spoken_of_labelled_symptom begins_the_text&spoken_of_solved begins_the_text&trouble
+0.15 behind_a_prefix&happened_to_somebody behind_a_prefix&in_a_thread behind_a_prefix&much_trouble
+0.15 behind_a_prefix&says_changes behind_a_prefix&says_lately behind_a_prefix&spoken_of_may
+0.15 behind_a_prefix&spoken_of_never blanks_near&indented blanks_near&setting_near blanks_near&spoken_of_ask
+0.15 blanks_near&trace_near block_opened&mentioned block_opened&somebody_speaks block_opened&spoken_of_if
+0.15 block_opened&spoken_of_never boxes_ticked&code_near boxes_ticked&happened_to_somebody boxes_ticked&markup_near
+0.15 boxes_ticked&says_happened boxes_ticked&somebody's_own_machine,_in_short boxes_ticked&spoken_of_may
+0.15 boxes_ticked&spoken_of_self boxes_ticked&words_before code_near&cut_by_dots code_near&happened_to_somebody
+0.15 code_near&host_memory code_near&remedies_below code_near&spoken_of_ask code_near&spoken_of_cause
+0.15 code_near&spoken_of_help comment&host_memory comment&says_after_so_long comment&says_if
+0.15 comment&somebody's_own,_in_short comment&spoken_of_example comment&trace_near cut_by_dots&much_about_texts
+0.15 cut_by_dots&spoken_of_lower_it denied_in_front&output_near denied_in_front&says_may denied_in_front&says_words
+0.15 denied_in_front&spoken_of_lately denied_in_front&spoken_of_means ends_the_text&its_hint_printed
+0.15 ends_the_text&says_after_so_long ends_the_text&says_lately ends_the_text&says_numbered
+0.15 ends_the_text&somebody's_own_machine,_in_short ends_the_text&spoken_of_but ends_the_text&trace_near
+0.15 explained_behind&output_near figures&says_laughs figures&says_when figures&spoken_of_after_so_long
+0.15 figures&spoken_of_help figures&spoken_of_labelled_cause happened_to_somebody&in_quotes
+0.15 happened_to_somebody&often_may happened_to_somebody&says_but happened_to_somebody&says_example
+0.15 happened_to_somebody&says_lately happened_to_somebody&says_people happened_to_somebody&says_when
+0.15 happened_to_somebody&spoken_of_supposed happened_to_somebody&trace_near happened_to_somebody&traceback_above
+0.15 heads_a_document&may_happen heads_a_document&says_looks_for heads_a_document&somebody's_own_question,_in_short
+0.15 heads_a_document&spoken_of_help heads_a_document&spoken_of_looks_for heads_a_document&spoken_of_may
+0.15 heads_a_document&spoken_of_reader host_memory&marked host_memory&record host_memory&says_happened
+0.15 host_memory&spoken_of_happened host_memory&trouble hypothetical_sentence&says_never
+0.15 hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_lesson in_a_thread&in_quotes
+0.15 in_a_thread&its_hint_printed in_a_thread&nobody_speaks in_a_thread&other_near in_a_thread&says_may
+0.15 in_a_thread&says_reader in_a_thread&somebody's_own,_in_short in_quotes&indented in_quotes&often_may
+0.15 in_quotes&says_explained in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_reader
+0.15 in_quotes&spoken_of_signed indented&record indented&somebody_speaks indented&spoken_of_buy
+0.15 indented&spoken_of_remedy indented&spoken_of_solved indented&spoken_of_when indented&steps_that_led_to_it
+0.15 introduced_as_example&nothing_stated introduced_as_example&spoken_of_changes item_of_a_list&on_a_stamped_line
+0.15 item_of_a_list&somebody's_own item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_when
+0.15 its_hint_printed&much_trouble its_hint_printed&says_after_so_long its_hint_printed&says_but
+0.15 its_hint_printed&says_happened its_hint_printed&says_when its_hint_printed&setting_near
+0.15 its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_after_so_long
+0.15 its_hint_printed&spoken_of_help its_hint_printed&spoken_of_means its_hint_printed&spoken_of_solved
+0.15 its_place_behind&mentioned marked&spoken_of_looks_for marked&spoken_of_reader marked&trace_near
+0.15 markup_near&much_trouble markup_near&says_labelled_symptom markup_near&somebody's_own,_in_short
+0.15 markup_near&spoken_of_ask markup_near&spoken_of_but markup_near&typeset may_happen&spoken_of_may
+0.15 may_happen&text_behind may_happen&traceback_above mentioned&spoken_of_after_so_long mentioned&spoken_of_buy
+0.15 mentioned&spoken_of_explained much_about_texts&spoken_of_people much_about_texts&spoken_of_remedy
+0.15 much_trouble&says_but much_trouble&says_help names_the_words&says_after_so_long
+0.15 names_the_words&somebody's_own,_in_short names_the_words&spoken_of_when nobody_speaks&says_when
+0.15 nobody_speaks&spoken_of_changes nobody_speaks&text_behind nobody_speaks&trace_near nothing_stated&says_numbered
+0.15 nothing_stated&spoken_of_ask nothing_stated&spoken_of_explained nothing_stated&spoken_of_labelled_remedy
+0.15 often_may&says_when often_may&setting_near often_may&spoken_of_but often_may&spoken_of_laughs
+0.15 often_may&spoken_of_words on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_people
+0.15 on_a_stamped_line&trouble other_near&says_changes other_near&says_lately other_near&says_made_up
+0.15 other_near&says_people other_near&somebody's_own,_in_short other_near&somebody's_own_question,_in_short
+0.15 other_near&spoken_of_lesson other_near&spoken_of_may output_near&remedies_below output_near&says_never
+0.15 output_near&setting_near output_near&spoken_of_looks_for output_near&spoken_of_signed record&says_lower_it
+0.15 record&says_solved record&somebody's_own_machine,_in_short record&spoken_of_lower_it
+0.15 remedies_below&spoken_of_remedy says_after_so_long&says_people says_after_so_long&says_reader
+0.15 says_after_so_long&spoken_of_but says_after_so_long&spoken_of_when says_ask&says_when says_ask&spoken_of_never
+0.15 says_but&says_explained says_but&spoken_of_but says_but&spoken_of_if says_but&spoken_of_looks_for
+0.15 says_cause&somebody_speaks says_changes&says_help says_changes&says_proposed says_changes&says_reader
+0.15 says_changes&somebody_speaks says_example&says_looks_for says_example&spoken_of_reader
+0.15 says_happened&spoken_of_never says_happened&spoken_of_people says_if&somebody_speaks
+0.15 says_labelled_symptom&spoken_of_remedy says_lately&says_never says_lately&says_when says_lately&somebody's_own
+0.15 says_lately&spoken_of_lower_it says_lesson&spoken_of_when says_looks_for&spoken_of_lower_it
+0.15 says_lower_it&says_words says_lower_it&somebody's_own,_in_short says_made_up&spoken_of_after_so_long
+0.15 says_made_up&words_before says_may&says_supposed says_may&traceback_above says_never&setting_near
+0.15 says_numbered&spoken_of_may says_numbered&spoken_of_numbered says_people&says_proposed says_people&words_before
+0.15 says_proposed&somebody's_own_machine,_in_short says_remedy&somebody's_own_question,_in_short
+0.15 says_remedy&text_behind says_self&spoken_of_never says_self&spoken_of_solved
+0.15 says_supposed&somebody's_own,_in_short says_supposed&somebody_speaks says_when&spoken_of_but
+0.15 says_when&spoken_of_numbered says_words&spoken_of_happened setting_near&spoken_of_cause
+0.15 somebody's_own&spoken_of_example somebody's_own&spoken_of_supposed somebody's_own,_in_short&spoken_of_laughs
+0.15 somebody's_own,_in_short&spoken_of_numbered somebody's_own,_in_short&spoken_of_remedy
+0.15 somebody's_own_question,_in_short&spoken_of_lesson somebody_speaks&spoken_of_explained
+0.15 somebody_speaks&spoken_of_if spoken_of_after_so_long&spoken_of_explained spoken_of_ask&spoken_of_solved
+0.15 spoken_of_but&spoken_of_help spoken_of_but&spoken_of_means spoken_of_but&spoken_of_proposed
+0.15 spoken_of_buy&spoken_of_help spoken_of_buy&words_before spoken_of_cause&spoken_of_looks_for
+0.15 spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_lately spoken_of_example&spoken_of_looks_for
+0.15 spoken_of_example&spoken_of_self spoken_of_explained&spoken_of_may spoken_of_help&spoken_of_if
+0.15 spoken_of_help&spoken_of_remedy spoken_of_if&spoken_of_made_up spoken_of_lately&spoken_of_laughs
+0.15 spoken_of_lately&spoken_of_reader spoken_of_lately&spoken_of_when spoken_of_laughs&spoken_of_supposed
+0.15 spoken_of_lower_it&spoken_of_made_up spoken_of_lower_it&spoken_of_reader spoken_of_made_up&trace_near
+0.15 spoken_of_made_up&traceback_above spoken_of_never&spoken_of_proposed spoken_of_numbered&trouble
+0.15 spoken_of_reader&words_before spoken_of_self&spoken_of_supposed spoken_of_self&typeset
+0.15 spoken_of_signed&words_before spoken_of_solved&words_before
+0.20 a_failed_run&a_question,_in_short a_failed_run&cut_by_dots a_failed_run&host_memory a_failed_run&mentioned
+0.20 a_failed_run&record a_failed_run&says_but a_failed_run's_record&output_near a_question,_in_short&in_a_thread
+0.20 a_question,_in_short&may_happen a_question,_in_short&says_cause a_question,_in_short&spoken_of_means
+0.20 a_report's_heading&about_texts a_sentence_leads&much_about_texts a_sentence_leads&says_buy
+0.20 a_sentence_leads&says_looks_for a_sentence_leads&says_may a_sentence_leads&says_solved
+0.20 a_sentence_leads&spoken_of_lower_it a_sentence_leads&spoken_of_words a_setup,_in_short&blanks_near
+0.20 a_setup,_in_short&mentioned a_setup,_in_short&nothing_stated a_setup,_in_short&says_labelled_symptom
+0.20 a_setup,_in_short&spoken_of_may a_short_text&begins_its_line a_short_text&block_opened
+0.20 a_short_text&much_about_texts a_short_text&says_lately a_short_text&says_numbered a_short_text&says_solved
+0.20 a_short_text&spoken_of_changes a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_means
+0.20 a_short_text&spoken_of_numbered a_site's_lines&markup_near a_thread's_page&a_thread's_title
+0.20 a_thread's_page&may_happen a_thread's_page&spoken_of_help a_thread's_page&spoken_of_reader
+0.20 a_thread's_page&trace_near a_thread's_title&spoken_of_reader a_whole_error_line&its_hint_printed
+0.20 a_whole_error_line&somebody's_own_machine,_in_short about_texts&block_opened about_texts&denied_in_front
+0.20 about_texts&in_quotes about_texts&introduced_as_example about_texts&its_place_behind about_texts&record
+0.20 about_texts&remedies_below about_texts&says_words about_texts&somebody's_own_machine,_in_short
+0.20 about_texts&spoken_of_ask about_texts&spoken_of_labelled_cause about_texts&spoken_of_lower_it
+0.20 about_texts&spoken_of_people about_texts&spoken_of_solved advice_share&says_but advised&says_but
+0.20 advised_by_nobody&blanks_near advised_by_nobody&denied_in_front advised_by_nobody&figures
+0.20 advised_by_nobody&often_may advised_by_nobody&text_behind alone&its_place_behind alone&says_after_so_long
+0.20 alone&says_supposed begins_its_line&setting_near begins_its_line&spoken_of_after_so_long
+0.20 begins_its_line&spoken_of_changes begins_its_line&spoken_of_lately begins_its_line&spoken_of_means
+0.20 begins_the_text&comment begins_the_text&its_hint_printed begins_the_text&nothing_stated begins_the_text&says_ask
+0.20 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_if begins_the_text&spoken_of_laughs
+0.20 behind_a_prefix&comment behind_a_prefix&indented behind_a_prefix&says_ask behind_a_prefix&says_means
+0.20 behind_a_prefix&says_reader behind_a_prefix&somebody's_own_machine,_in_short between_sections&remedies_below
+0.20 between_sections&spoken_of_when blanks_near&much_about_texts block_opened&somebody's_own
+0.20 block_opened&somebody's_own,_in_short block_opened&spoken_of_after_so_long boxes_ticked&figures
+0.20 boxes_ticked&somebody's_own boxes_ticked&somebody_speaks boxes_ticked&spoken_of_looks_for code_near&figures
+0.20 code_near&says_after_so_long code_near&says_words code_near&spoken_of_if code_near&spoken_of_when
+0.20 code_near&traceback_above comment&in_quotes comment&says_but comment&says_supposed
+0.20 comment&somebody's_own_machine,_in_short comment&somebody_speaks comment&spoken_of_ask
+0.20 comment&spoken_of_looks_for cut_by_dots&nobody_speaks cut_by_dots&record cut_by_dots&says_example
+0.20 cut_by_dots&says_help cut_by_dots&says_lesson cut_by_dots&says_reader cut_by_dots&spoken_of_changes
+0.20 denied_in_front&says_help denied_in_front&somebody_speaks denied_in_front&spoken_of_if ends_the_text&in_a_thread
+0.20 ends_the_text&says_means ends_the_text&says_remedy ends_the_text&spoken_of_may figures&output_near
+0.20 figures&says_ask figures&says_proposed figures&says_solved figures&somebody's_own
+0.20 figures&somebody's_own,_in_short figures&somebody_speaks figures&spoken_of_labelled_symptom
+0.20 figures&spoken_of_numbered figures&trouble happened_to_somebody&nothing_stated heads_a_document&remedies_below
+0.20 heads_a_document&spoken_of_but heads_a_document&spoken_of_if heads_a_document&spoken_of_lately
+0.20 heads_a_document&trouble host_memory&markup_near host_memory&other_near host_memory&output_near
+0.20 host_memory&says_self host_memory&somebody's_own hypothetical_sentence&much_about_texts
+0.20 hypothetical_sentence&says_buy hypothetical_sentence&says_example hypothetical_sentence&spoken_of_happened
+0.20 hypothetical_sentence&spoken_of_looks_for hypothetical_sentence&spoken_of_words
+0.20 in_a_thread&somebody's_own_question,_in_short in_a_thread&spoken_of_but in_a_thread&spoken_of_lesson
+0.20 in_a_thread&trace_near in_quotes&its_place_behind in_quotes&other_near in_quotes&says_lately
+0.20 in_quotes&somebody's_own,_in_short in_quotes&spoken_of_proposed in_quotes&spoken_of_supposed
+0.20 indented&somebody's_own_question,_in_short introduced_as_example&somebody's_own
+0.20 introduced_as_example&somebody's_own,_in_short introduced_as_example&somebody_speaks
+0.20 introduced_as_example&spoken_of_happened item_of_a_list&says_never item_of_a_list&somebody_speaks
+0.20 item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_lately item_of_a_list&spoken_of_supposed
+0.20 its_hint_printed&other_near its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_looks_for
+0.20 its_hint_printed&spoken_of_words its_hint_printed&words_before its_place_behind&other_near
+0.20 its_place_behind&spoken_of_happened its_place_behind&words_before marked&spoken_of_may markup_near&says_happened
+0.20 markup_near&says_never markup_near&somebody's_own_question,_in_short markup_near&spoken_of_buy
+0.20 markup_near&spoken_of_happened markup_near&spoken_of_supposed may_happen&much_about_texts may_happen&says_laughs
+0.20 may_happen&says_people may_happen&spoken_of_when may_happen&trouble may_happen&words_before
+0.20 mentioned&says_proposed mentioned&somebody's_own mentioned&spoken_of_laughs mentioned&spoken_of_supposed
+0.20 much_about_texts&spoken_of_ask much_about_texts&spoken_of_lower_it much_about_texts&text_behind
+0.20 much_trouble&spoken_of_lower_it names_the_words&says_example names_the_words&says_explained
+0.20 names_the_words&spoken_of_looks_for nobody_speaks&often_may nobody_speaks&says_after_so_long
+0.20 nobody_speaks&says_but nobody_speaks&spoken_of_numbered nobody_speaks&spoken_of_self
+0.20 nobody_speaks&spoken_of_when nobody_speaks&words_before nothing_stated&on_a_stamped_line
+0.20 nothing_stated&says_labelled_symptom nothing_stated&says_looks_for nothing_stated&spoken_of_self
+0.20 nothing_stated&traceback_above on_a_stamped_line&says_lesson on_a_stamped_line&somebody's_own
+0.20 on_a_stamped_line&somebody_speaks on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_numbered
+0.20 other_near&says_happened other_near&says_words other_near&spoken_of_cause other_near&words_before
+0.20 output_near&remedies_above output_near&says_lesson output_near&spoken_of_explained output_near&spoken_of_if
+0.20 output_near&spoken_of_labelled_symptom output_near&spoken_of_self record&says_ask record&says_lesson
+0.20 record&somebody's_own,_in_short record&somebody_speaks record&spoken_of_lately
+0.20 remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when says_after_so_long&spoken_of_if
+0.20 says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_self says_ask&says_people says_but&says_if
+0.20 says_but&says_self says_but&spoken_of_happened says_cause&somebody's_own,_in_short says_changes&says_lesson
+0.20 says_changes&says_never says_example&says_if says_explained&says_help says_happened&says_may
+0.20 says_happened&says_means says_happened&somebody's_own_question,_in_short says_help&somebody's_own,_in_short
+0.20 says_if&somebody's_own,_in_short says_if&spoken_of_solved says_labelled_symptom&spoken_of_when
+0.20 says_lately&somebody's_own_machine,_in_short says_laughs&says_reader says_laughs&words_before
+0.20 says_lesson&says_lower_it says_looks_for&somebody's_own_machine,_in_short says_lower_it&says_may
+0.20 says_lower_it&says_never says_lower_it&says_people says_lower_it&words_before says_made_up&says_self
+0.20 says_made_up&spoken_of_if says_may&spoken_of_words says_never&spoken_of_reader says_numbered&says_people
+0.20 says_people&somebody's_own says_proposed&somebody's_own_question,_in_short says_remedy&somebody's_own,_in_short
+0.20 says_self&spoken_of_may says_when&somebody's_own_machine,_in_short says_when&spoken_of_cause
+0.20 says_when&spoken_of_if says_when&text_behind says_words&trouble setting_near&spoken_of_buy
+0.20 setting_near&spoken_of_laughs setting_near&traceback_above setting_near&words_before
+0.20 somebody's_own&spoken_of_laughs somebody's_own&spoken_of_may somebody's_own,_in_short&spoken_of_explained
+0.20 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&spoken_of_supposed
+0.20 somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.20 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&trace_near
+0.20 somebody's_own_question,_in_short&spoken_of_lower_it somebody_speaks&spoken_of_labelled_symptom
+0.20 somebody_speaks&trouble spoken_of_after_so_long&spoken_of_if spoken_of_after_so_long&spoken_of_proposed
+0.20 spoken_of_ask&spoken_of_changes spoken_of_but&spoken_of_numbered spoken_of_changes&spoken_of_remedy
+0.20 spoken_of_happened&spoken_of_numbered spoken_of_happened&trace_near spoken_of_if&spoken_of_people
+0.20 spoken_of_if&spoken_of_solved spoken_of_labelled_symptom&spoken_of_self
+0.20 spoken_of_labelled_symptom&spoken_of_words spoken_of_laughs&spoken_of_lesson spoken_of_laughs&spoken_of_means
+0.20 spoken_of_lesson&spoken_of_numbered spoken_of_looks_for&spoken_of_reader spoken_of_lower_it&spoken_of_numbered
+0.20 spoken_of_lower_it&text_behind spoken_of_made_up&spoken_of_never spoken_of_made_up&spoken_of_reader
+0.20 spoken_of_people&spoken_of_words spoken_of_reader&spoken_of_words spoken_of_solved&trace_near
+0.20 spoken_of_when&trouble trace_near&words_before
+0.25 a_failed_run&a_sentence_leads a_failed_run&denied_in_front a_failed_run&on_a_stamped_line
+0.25 a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_people a_question,_in_short&advice_share
+0.25 a_question,_in_short&advised a_question,_in_short&advised_by_nobody a_question,_in_short&indented
+0.25 a_question,_in_short&says_after_so_long a_question,_in_short&says_labelled_symptom
+0.25 a_question,_in_short&says_numbered a_question,_in_short&spoken_of_after_so_long
+0.25 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_happened
+0.25 a_question,_in_short&spoken_of_supposed a_question,_in_short&words_before a_report's_heading&between_sections
+0.25 a_report's_heading&figures a_report's_heading&nobody_speaks a_report's_heading&other_near
+0.25 a_report's_heading&spoken_of_if a_sentence_leads&a_short_text a_sentence_leads&begins_the_text
+0.25 a_sentence_leads&item_of_a_list a_sentence_leads&nobody_speaks a_sentence_leads&says_but
+0.25 a_sentence_leads&says_changes a_sentence_leads&says_lesson a_setup,_in_short&begins_the_text
+0.25 a_setup,_in_short&says_people a_setup,_in_short&says_when a_setup,_in_short&spoken_of_reader
+0.25 a_short_text&other_near a_short_text&record a_short_text&spoken_of_remedy a_short_text&spoken_of_supposed
+0.25 a_site's_lines&behind_a_prefix a_site's_lines&output_near a_thread's_page&code_near a_thread's_page&spoken_of_if
+0.25 a_whole_error_line&output_near a_whole_error_line&spoken_of_self about_texts&between_sections
+0.25 about_texts&hypothetical_sentence about_texts&item_of_a_list about_texts&spoken_of_cause
+0.25 advice_share&blanks_near advice_share&nothing_stated advice_share&output_near advice_share&says_people
+0.25 advised&blanks_near advised&nothing_stated advised&output_near advised&says_people
+0.25 advised_by_nobody&begins_the_text advised_by_nobody&other_near advised_by_nobody&says_but
+0.25 advised_by_nobody&says_never advised_by_nobody&spoken_of_words alone&says_laughs alone&says_looks_for
+0.25 begins_its_line&its_hint_printed begins_the_text&marked begins_the_text&says_after_so_long
+0.25 behind_a_prefix&block_opened behind_a_prefix&heads_a_document behind_a_prefix&host_memory behind_a_prefix&marked
+0.25 behind_a_prefix&nobody_speaks behind_a_prefix&somebody_speaks behind_a_prefix&trouble
+0.25 block_opened&spoken_of_help block_opened&spoken_of_self block_opened&spoken_of_when code_near&output_near
+0.25 code_near&says_labelled_symptom code_near&says_lesson code_near&spoken_of_means code_near&trouble
+0.25 comment&ends_the_text denied_in_front&setting_near ends_the_text&figures ends_the_text&happened_to_somebody
+0.25 ends_the_text&indented ends_the_text&its_place_behind ends_the_text&says_cause ends_the_text&says_if
+0.25 figures&in_a_thread figures&names_the_words figures&says_lower_it figures&says_remedy figures&spoken_of_may
+0.25 figures&spoken_of_when happened_to_somebody&says_self happened_to_somebody&spoken_of_words
+0.25 hypothetical_sentence&record hypothetical_sentence&says_looks_for hypothetical_sentence&says_self
+0.25 in_a_thread&spoken_of_ask in_a_thread&spoken_of_self in_a_thread&spoken_of_when in_quotes&nobody_speaks
+0.25 in_quotes&spoken_of_lower_it in_quotes&spoken_of_never indented&says_self introduced_as_example&words_before
+0.25 item_of_a_list&says_after_so_long item_of_a_list&spoken_of_if its_hint_printed&somebody_speaks
+0.25 its_hint_printed&spoken_of_lower_it its_hint_printed&spoken_of_supposed its_hint_printed&trace_near
+0.25 marked&mentioned markup_near&spoken_of_help markup_near&words_before may_happen&names_the_words
+0.25 may_happen&says_happened may_happen&spoken_of_looks_for mentioned&spoken_of_example mentioned&words_before
+0.25 much_about_texts&says_example much_about_texts&says_looks_for much_about_texts&spoken_of_looks_for
+0.25 much_trouble&often_may names_the_words&says_people names_the_words&says_self names_the_words&somebody's_own
+0.25 nobody_speaks&on_a_stamped_line nobody_speaks&says_happened nobody_speaks&says_looks_for
+0.25 nobody_speaks&somebody's_own nobody_speaks&spoken_of_signed nothing_stated&says_laughs nothing_stated&says_when
+0.25 nothing_stated&spoken_of_buy often_may&spoken_of_looks_for often_may&spoken_of_reader
+0.25 on_a_stamped_line&spoken_of_lower_it on_a_stamped_line&spoken_of_never output_near&says_example
+0.25 output_near&spoken_of_help record&says_words says_after_so_long&says_ask says_ask&says_changes
+0.25 says_ask&says_reader says_but&says_may says_but&somebody's_own says_but&spoken_of_lower_it
+0.25 says_but&spoken_of_reader says_cause&says_self says_changes&says_when
+0.25 says_changes&somebody's_own_machine,_in_short says_example&says_self says_example&words_before
+0.25 says_happened&says_self says_help&says_proposed says_help&somebody's_own_machine,_in_short says_lately&says_self
+0.25 says_lately&somebody_speaks says_lesson&says_means says_lesson&somebody's_own says_looks_for&says_proposed
+0.25 says_looks_for&spoken_of_self says_lower_it&somebody_speaks says_may&says_proposed says_may&says_when
+0.25 says_means&says_never says_means&words_before says_self&somebody's_own_machine,_in_short
+0.25 says_when&somebody's_own says_when&words_before says_words&somebody's_own_machine,_in_short
+0.25 setting_near&spoken_of_looks_for setting_near&trace_near somebody's_own,_in_short&spoken_of_means
+0.25 somebody's_own_machine,_in_short&spoken_of_looks_for somebody's_own_machine,_in_short&spoken_of_when
+0.25 somebody's_own_machine,_in_short&words_before somebody's_own_question,_in_short&spoken_of_people
+0.25 somebody_speaks&trace_near spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_never
+0.25 spoken_of_after_so_long&spoken_of_words spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_remedy
+0.25 spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_lesson spoken_of_but&spoken_of_self
+0.25 spoken_of_but&trace_near spoken_of_cause&spoken_of_happened spoken_of_example&text_behind
+0.25 spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_proposed spoken_of_if&spoken_of_remedy
+0.25 spoken_of_lesson&words_before spoken_of_looks_for&trace_near spoken_of_lower_it&spoken_of_when
+0.25 spoken_of_lower_it&trace_near spoken_of_may&spoken_of_self spoken_of_never&trouble spoken_of_people&text_behind
+0.25 spoken_of_proposed&spoken_of_when spoken_of_self&words_before spoken_of_signed&text_behind
+0.25 spoken_of_when&trace_near
+0.30 a_failed_run&spoken_of_after_so_long a_failed_run&spoken_of_numbered a_question,_in_short&somebody's_own
+0.30 a_report's_heading&code_near a_sentence_leads&says_people a_setup,_in_short&block_opened
+0.30 a_short_text&a_thread's_page a_short_text&alone a_short_text&spoken_of_help a_short_text&spoken_of_lately
+0.30 a_short_text&spoken_of_signed a_site's_lines&nothing_stated a_site's_lines&spoken_of_when
+0.30 a_thread's_page&nobody_speaks a_thread's_page&often_may a_whole_error_line&spoken_of_reader
+0.30 about_texts&may_happen about_texts&on_a_stamped_line about_texts&spoken_of_self advice_share&ends_the_text
+0.30 advised&ends_the_text advised_by_nobody&alone advised_by_nobody&in_quotes advised_by_nobody&says_people
+0.30 advised_by_nobody&trace_near alone&begins_its_line alone&comment alone&ends_the_text alone&says_but
+0.30 begins_its_line&figures begins_its_line&spoken_of_help begins_its_line&trace_near
+0.30 begins_the_text&behind_a_prefix begins_the_text&somebody_speaks begins_the_text&text_behind
+0.30 behind_a_prefix&cut_by_dots behind_a_prefix&output_near behind_a_prefix&says_laughs
+0.30 behind_a_prefix&spoken_of_reader block_opened&ends_the_text block_opened&nothing_stated
+0.30 block_opened&on_a_stamped_line code_near&denied_in_front code_near&in_a_thread code_near&record
+0.30 code_near&spoken_of_after_so_long code_near&words_before cut_by_dots&says_never
+0.30 denied_in_front&spoken_of_looks_for ends_the_text&markup_near ends_the_text&says_lower_it ends_the_text&says_may
+0.30 ends_the_text&says_supposed ends_the_text&says_when ends_the_text&setting_near figures&says_happened
+0.30 figures&says_reader figures&spoken_of_changes happened_to_somebody&words_before
+0.30 heads_a_document&on_a_stamped_line heads_a_document&other_near heads_a_document&spoken_of_self
+0.30 hypothetical_sentence&says_help in_a_thread&spoken_of_reader in_a_thread&words_before in_quotes&output_near
+0.30 in_quotes&spoken_of_lately in_quotes&spoken_of_laughs indented&names_the_words indented&spoken_of_proposed
+0.30 indented&trouble item_of_a_list&somebody's_own,_in_short its_hint_printed&somebody's_own
+0.30 markup_near&somebody's_own markup_near&spoken_of_made_up markup_near&spoken_of_proposed markup_near&trouble
+0.30 may_happen&spoken_of_reader mentioned&says_happened mentioned&says_people mentioned&somebody_speaks
+0.30 mentioned&trouble names_the_words&says_when names_the_words&words_before nobody_speaks&says_labelled_symptom
+0.30 nobody_speaks&says_laughs nobody_speaks&says_numbered nobody_speaks&says_solved nobody_speaks&spoken_of_happened
+0.30 nothing_stated&says_if nothing_stated&says_made_up nothing_stated&says_solved nothing_stated&spoken_of_made_up
+0.30 on_a_stamped_line&says_after_so_long on_a_stamped_line&spoken_of_may other_near&spoken_of_people
+0.30 output_near&says_if output_near&says_words output_near&spoken_of_remedy record&setting_near record&spoken_of_ask
+0.30 record&words_before says_after_so_long&spoken_of_never says_but&spoken_of_self says_changes&says_happened
+0.30 says_changes&somebody's_own says_example&spoken_of_looks_for says_happened&says_reader says_happened&says_words
+0.30 says_happened&setting_near says_labelled_symptom&words_before says_looks_for&words_before
+0.30 says_lower_it&somebody's_own_machine,_in_short says_means&somebody's_own_question,_in_short
+0.30 says_self&setting_near says_self&somebody's_own_question,_in_short says_solved&text_behind
+0.30 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_explained
+0.30 somebody's_own,_in_short&spoken_of_when somebody's_own_machine,_in_short&spoken_of_words
+0.30 somebody_speaks&spoken_of_but somebody_speaks&spoken_of_lately spoken_of_after_so_long&spoken_of_example
+0.30 spoken_of_ask&spoken_of_help spoken_of_ask&text_behind spoken_of_example&spoken_of_happened
+0.30 spoken_of_explained&spoken_of_self spoken_of_happened&spoken_of_looks_for spoken_of_happened&spoken_of_supposed
+0.30 spoken_of_help&spoken_of_reader spoken_of_if&spoken_of_looks_for spoken_of_if&text_behind
+0.30 spoken_of_labelled_cause&spoken_of_when spoken_of_lesson&spoken_of_never spoken_of_made_up&spoken_of_self
+0.30 spoken_of_numbered&spoken_of_people spoken_of_supposed&trouble spoken_of_words&words_before
+0.35 a_failed_run&indented a_failed_run&much_about_texts a_failed_run&often_may a_failed_run&says_numbered
+0.35 a_failed_run&setting_near a_failed_run&somebody's_own_machine,_in_short
+0.35 a_failed_run&somebody's_own_question,_in_short a_question,_in_short&markup_near
+0.35 a_question,_in_short&spoken_of_may a_report's_heading&markup_near a_sentence_leads&in_quotes
+0.35 a_sentence_leads&its_place_behind a_sentence_leads&nothing_stated a_sentence_leads&spoken_of_happened
+0.35 a_setup,_in_short&says_means a_short_text&happened_to_somebody a_short_text&nobody_speaks
+0.35 a_short_text&says_happened a_short_text&spoken_of_after_so_long a_short_text&spoken_of_when
+0.35 a_thread's_page&in_a_thread a_whole_error_line&begins_the_text a_whole_error_line&spoken_of_but
+0.35 about_texts&nobody_speaks about_texts&says_happened about_texts&somebody's_own
+0.35 about_texts&somebody's_own,_in_short about_texts&spoken_of_if about_texts&spoken_of_means
+0.35 advised_by_nobody&ends_the_text advised_by_nobody&trouble alone&says_labelled_symptom alone&says_solved
+0.35 begins_its_line&begins_the_text begins_its_line&happened_to_somebody begins_the_text&markup_near
+0.35 begins_the_text&nobody_speaks begins_the_text&spoken_of_self behind_a_prefix&says_people
+0.35 behind_a_prefix&spoken_of_numbered between_sections&spoken_of_if block_opened&text_behind
+0.35 code_near&spoken_of_looks_for code_near&spoken_of_lower_it comment&mentioned comment&nothing_stated
+0.35 comment&says_self cut_by_dots&output_near cut_by_dots&says_if ends_the_text&says_solved
+0.35 ends_the_text&words_before figures&item_of_a_list happened_to_somebody&nobody_speaks
+0.35 heads_a_document&spoken_of_when host_memory&may_happen hypothetical_sentence&setting_near
+0.35 in_quotes&spoken_of_may in_quotes&spoken_of_self indented&spoken_of_after_so_long item_of_a_list&says_happened
+0.35 its_place_behind&somebody's_own its_place_behind&somebody's_own,_in_short its_place_behind&somebody_speaks
+0.35 marked&nothing_stated markup_near&spoken_of_labelled_symptom may_happen&says_lower_it may_happen&says_means
+0.35 may_happen&spoken_of_happened mentioned&says_lately much_about_texts&spoken_of_lesson
+0.35 names_the_words&text_behind nobody_speaks&somebody's_own_machine,_in_short nothing_stated&output_near
+0.35 nothing_stated&setting_near nothing_stated&somebody's_own often_may&other_near often_may&trouble
+0.35 on_a_stamped_line&other_near other_near&spoken_of_labelled_symptom says_ask&says_if says_ask&says_lesson
+0.35 says_ask&says_lower_it says_ask&words_before says_but&says_supposed says_but&setting_near
+0.35 says_changes&says_looks_for says_example&says_lesson says_example&says_reader says_happened&says_help
+0.35 says_happened&says_looks_for says_happened&spoken_of_after_so_long says_happened&spoken_of_changes
+0.35 says_happened&spoken_of_may says_labelled_symptom&says_words says_lately&says_made_up says_lesson&says_looks_for
+0.35 says_looks_for&somebody's_own says_never&somebody's_own says_numbered&says_when says_numbered&trouble
+0.35 says_self&somebody's_own,_in_short says_supposed&trouble setting_near&spoken_of_solved
+0.35 somebody's_own&text_behind somebody's_own_machine,_in_short&spoken_of_happened
+0.35 somebody's_own_question,_in_short&spoken_of_help spoken_of_after_so_long&spoken_of_may
+0.35 spoken_of_after_so_long&trace_near spoken_of_ask&words_before spoken_of_cause&spoken_of_when
+0.35 spoken_of_happened&spoken_of_people spoken_of_happened&spoken_of_words spoken_of_remedy&spoken_of_words
+0.35 spoken_of_self&text_behind
+0.40 a_failed_run&says_lesson a_failed_run&spoken_of_changes a_question,_in_short&nobody_speaks
+0.40 a_question,_in_short&says_self a_question,_in_short&spoken_of_help a_sentence_leads&host_memory
+0.40 a_sentence_leads&hypothetical_sentence a_setup,_in_short&a_short_text a_setup,_in_short&says_lower_it
+0.40 a_setup,_in_short&spoken_of_help a_setup,_in_short&spoken_of_looks_for a_setup,_in_short&spoken_of_means
+0.40 a_setup,_in_short&spoken_of_supposed a_setup,_in_short&spoken_of_words a_short_text&its_place_behind
+0.40 a_short_text&says_after_so_long a_short_text&spoken_of_happened a_whole_error_line&spoken_of_help
+0.40 about_texts&output_near about_texts&says_self advice_share&alone advice_share&begins_the_text
+0.40 advice_share&trace_near advised&alone advised&begins_the_text advised&trace_near alone&cut_by_dots
+0.40 alone&mentioned alone&nothing_stated alone&says_lower_it begins_its_line&may_happen
+0.40 begins_its_line&traceback_above begins_the_text&code_near begins_the_text&says_lower_it
+0.40 begins_the_text&says_people behind_a_prefix&says_happened behind_a_prefix&spoken_of_lately
+0.40 code_near&ends_the_text cut_by_dots&may_happen cut_by_dots&mentioned cut_by_dots&words_before
+0.40 ends_the_text&says_labelled_symptom figures&its_hint_printed figures&spoken_of_but figures&trace_near
+0.40 happened_to_somebody&may_happen heads_a_document&spoken_of_after_so_long host_memory&words_before
+0.40 hypothetical_sentence&trouble in_a_thread&may_happen in_a_thread&setting_near in_quotes&says_labelled_symptom
+0.40 in_quotes&says_numbered indented&on_a_stamped_line indented&somebody's_own indented&spoken_of_people
+0.40 indented&spoken_of_self introduced_as_example&trouble item_of_a_list&words_before
+0.40 its_hint_printed&on_a_stamped_line markup_near&somebody's_own_machine,_in_short may_happen&says_words
+0.40 may_happen&spoken_of_self mentioned&somebody's_own_question,_in_short nothing_stated&spoken_of_example
+0.40 nothing_stated&spoken_of_means often_may&spoken_of_lesson on_a_stamped_line&says_never
+0.40 other_near&somebody's_own_machine,_in_short output_near&says_labelled_symptom output_near&somebody's_own
+0.40 record&says_people says_after_so_long&trouble says_ask&says_means says_changes&says_means
+0.40 says_happened&says_supposed says_happened&text_behind says_help&says_solved says_lately&text_behind
+0.40 says_looks_for&spoken_of_after_so_long says_lower_it&says_when says_may&says_words says_may&words_before
+0.40 says_remedy&somebody_speaks says_self&trouble says_when&setting_near says_words&words_before
+0.40 setting_near&spoken_of_lately somebody's_own&spoken_of_lower_it somebody's_own,_in_short&trace_near
+0.40 spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_means spoken_of_but&spoken_of_solved
+0.40 spoken_of_if&spoken_of_never spoken_of_may&trace_near spoken_of_words&text_behind
+0.45 a_failed_run&begins_the_text a_failed_run&ends_the_text a_question,_in_short&heads_a_document
+0.45 a_question,_in_short&names_the_words a_question,_in_short&says_looks_for a_question,_in_short&says_lower_it
+0.45 a_sentence_leads&a_setup,_in_short a_sentence_leads&says_lately a_setup,_in_short&begins_its_line
+0.45 a_setup,_in_short&trouble a_short_text&trace_near a_whole_error_line&ends_the_text about_texts&nothing_stated
+0.45 advice_share&names_the_words advice_share&spoken_of_reader advised&names_the_words advised&spoken_of_reader
+0.45 begins_its_line&code_near begins_its_line&somebody's_own_machine,_in_short begins_the_text&mentioned
+0.45 begins_the_text&trace_near code_near&spoken_of_lesson cut_by_dots&trouble denied_in_front&figures
+0.45 ends_the_text&record ends_the_text&spoken_of_lower_it figures&says_supposed figures&spoken_of_solved
+0.45 happened_to_somebody&says_lesson happened_to_somebody&spoken_of_lesson host_memory&says_may
+0.45 host_memory&says_never hypothetical_sentence&in_quotes hypothetical_sentence&says_solved
+0.45 hypothetical_sentence&somebody's_own hypothetical_sentence&spoken_of_self indented&output_near
+0.45 its_hint_printed&spoken_of_reader its_place_behind&nothing_stated may_happen&nobody_speaks mentioned&says_laughs
+0.45 names_the_words&nothing_stated nobody_speaks&output_near nothing_stated&spoken_of_happened other_near&says_when
+0.45 other_near&spoken_of_reader output_near&spoken_of_reader says_after_so_long&somebody's_own_question,_in_short
+0.45 says_happened&says_people says_if&says_lesson says_may&says_numbered says_never&says_when
+0.45 says_words&setting_near somebody's_own&spoken_of_ask somebody's_own&trouble spoken_of_but&spoken_of_lower_it
+0.45 spoken_of_lately&spoken_of_self spoken_of_lower_it&spoken_of_self
+0.50 a_failed_run&spoken_of_looks_for a_question,_in_short&on_a_stamped_line a_sentence_leads&says_self
+0.50 a_sentence_leads&spoken_of_self a_setup,_in_short&spoken_of_happened alone&somebody's_own,_in_short
+0.50 behind_a_prefix&its_hint_printed behind_a_prefix&trace_near code_near&its_hint_printed cut_by_dots&ends_the_text
+0.50 cut_by_dots&says_after_so_long figures&says_help figures&says_may host_memory&says_looks_for
+0.50 hypothetical_sentence&says_after_so_long indented&somebody's_own,_in_short item_of_a_list&says_when
+0.50 may_happen&somebody's_own mentioned&nobody_speaks nobody_speaks&spoken_of_help other_near&says_self
+0.50 output_near&spoken_of_words record&trace_near says_ask&says_happened says_lately&says_lesson
+0.50 setting_near&spoken_of_help spoken_of_after_so_long&spoken_of_happened spoken_of_if&spoken_of_lesson
+0.50 spoken_of_if&spoken_of_words spoken_of_never&spoken_of_self
+0.55 a_failed_run&alone a_failed_run&figures a_short_text&says_when alone&on_a_stamped_line
+0.55 begins_the_text&other_near behind_a_prefix&spoken_of_if figures&spoken_of_self hypothetical_sentence&says_laughs
+0.55 its_hint_printed&output_near markup_near&on_a_stamped_line may_happen&trace_near names_the_words&says_ask
+0.55 names_the_words&says_lower_it names_the_words&says_never on_a_stamped_line&says_happened
+0.55 on_a_stamped_line&says_words other_near&output_near output_near&record says_after_so_long&says_lower_it
+0.55 says_help&says_never says_labelled_symptom&setting_near says_labelled_symptom&text_behind
+0.55 says_looks_for&says_never says_proposed&says_supposed text_behind&words_before
+0.60 a_failed_run&spoken_of_may a_setup,_in_short&indented about_texts&spoken_of_lesson
+0.60 advised_by_nobody&spoken_of_reader begins_the_text&cut_by_dots block_opened&spoken_of_happened
+0.60 hypothetical_sentence&says_happened hypothetical_sentence&says_lower_it in_quotes&somebody's_own
+0.60 in_quotes&spoken_of_after_so_long its_hint_printed&trouble markup_near&output_near names_the_words&nobody_speaks
+0.60 nobody_speaks&spoken_of_solved on_a_stamped_line&trace_near output_near&somebody_speaks
+0.60 output_near&spoken_of_lower_it says_after_so_long&says_if says_happened&says_lesson
+0.60 setting_near&spoken_of_reader somebody's_own_question,_in_short&words_before spoken_of_lately&text_behind
+0.60 spoken_of_made_up&text_behind
+0.65 a_failed_run&spoken_of_when a_question,_in_short&in_quotes a_question,_in_short&says_means
+0.65 a_sentence_leads&figures a_sentence_leads&spoken_of_when a_setup,_in_short&says_if begins_the_text&record
+0.65 code_near&on_a_stamped_line in_quotes&says_people indented&text_behind nothing_stated&says_may
+0.65 nothing_stated&somebody's_own_machine,_in_short record&spoken_of_happened record&spoken_of_self
+0.65 says_but&says_lower_it
+0.70 behind_a_prefix&setting_near code_near&somebody's_own figures&host_memory figures&nothing_stated
+0.70 says_happened&says_when says_if&says_self says_if&somebody's_own says_reader&says_self says_self&text_behind
+0.70 somebody's_own,_in_short&text_behind somebody_speaks&text_behind
+0.75 a_question,_in_short&a_setup,_in_short a_sentence_leads&says_means ends_the_text&on_a_stamped_line
+0.75 hypothetical_sentence&names_the_words says_but&says_proposed says_people&says_self
+0.80 a_setup,_in_short&ends_the_text says_after_so_long&says_changes
+0.85 a_question,_in_short&says_help a_setup,_in_short&says_words begins_its_line&output_near
+0.85 behind_a_prefix&ends_the_text hypothetical_sentence&nothing_stated names_the_words&says_means
+0.90 host_memory&hypothetical_sentence host_memory&nobody_speaks host_memory&nothing_stated
+0.90 spoken_of_happened&spoken_of_when
+0.95 a_failed_run&about_texts happened_to_somebody&says_if
+1.00 a_setup,_in_short&in_quotes spoken_of_after_so_long&spoken_of_self
+1.05 begins_its_line&ends_the_text
""",
}

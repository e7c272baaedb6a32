"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.97
SIGNS = {
    "spoken of words": -2.5,
    "about texts": -1.9,
    "says buy": -1.8,
    "within code": -1.8,
    "typeset": -1.6,
    "names the words": -1.5,
    "spoken of reader": -1.5,
    "text about texts": -1.5,
    "spoken of made up": -1.4,
    "blanks near": -1.3,
    "explained behind": -1.3,
    "its words taken up": -1.3,
    "says lesson": -1.3,
    "spoken of buy": -1.3,
    "spoken of lesson": -1.3,
    "says looks for": -1.2,
    "spoken of example": -1.1,
    "hypothetical sentence": -1.0,
    "introduced as example": -1.0,
    "much about texts": -1.0,
    "nobody speaks": -1.0,
    "says explained": -1.0,
    "spoken of proposed": -1.0,
    "heads a document": -0.9,
    "says proposed": -0.9,
    "says supposed": -0.9,
    "a site's lines": -0.7,
    "may happen": -0.7,
    "remedies above": -0.7,
    "says made up": -0.7,
    "says means": -0.7,
    "says reader": -0.7,
    "beside a quotation": -0.6,
    "says ask": -0.6,
    "says changes": -0.6,
    "says words": -0.6,
    "spoken of if": -0.6,
    "spoken of labelled remedy": -0.6,
    "spoken of means": -0.6,
    "spoken of people": -0.6,
    "spoken of self": -0.6,
    "a whole error line": -0.5,
    "advised by nobody": -0.5,
    "answered by mail": -0.5,
    "between sections": -0.5,
    "indented": -0.5,
    "much advised": -0.5,
    "remedies below": -0.5,
    "says lower it": -0.5,
    "spoken of ask": -0.5,
    "spoken of looks for": -0.5,
    "a sentence leads": -0.4,
    "comment": -0.4,
    "says example": -0.4,
    "a short text": -0.3,
    "marked": -0.3,
    "says people": -0.3,
    "spoken of explained": -0.3,
    "spoken of lower it": -0.3,
    "spoken of supposed": -0.3,
    "often may": -0.2,
    "record": -0.2,
    "advised": -0.1,
    "item of a list": -0.1,
    "mentioned": -0.1,
    "says labelled cause": -0.1,
    "says may": -0.1,
    "spoken of after so long": -0.1,
    "spoken of cause": -0.1,
    "frames of a process near": 0.1,
    "in quotes": 0.1,
    "says cause": 0.1,
    "says labelled remedy": 0.1,
    "says laughs": 0.1,
    "somebody's own machine, in short": 0.1,
    "spoken of changes": 0.1,
    "words before": 0.1,
    "a question, in short": 0.2,
    "code near": 0.2,
    "somebody's own, in short": 0.2,
    "spoken of labelled cause": 0.2,
    "spoken of never": 0.2,
    "a failed test": 0.3,
    "says remedy": 0.3,
    "somebody speaks": 0.3,
    "somebody's own": 0.3,
    "somebody's own question, in short": 0.3,
    "spoken of laughs": 0.3,
    "steps that led to it": 0.3,
    "a failed run's record": 0.4,
    "a picture near": 0.4,
    "cut by dots": 0.4,
    "ends the text": 0.4,
    "figures": 0.4,
    "nothing stated": 0.4,
    "says self": 0.4,
    "behind a prefix": 0.5,
    "boxes ticked": 0.5,
    "markup near": 0.5,
    "says never": 0.5,
    "spoken of labelled symptom": 0.5,
    "a thread's title": 0.6,
    "begins the text": 0.6,
    "says help": 0.6,
    "says numbered": 0.6,
    "says when": 0.6,
    "spoken of signed": 0.6,
    "spoken of when": 0.6,
    "a thread's page": 0.7,
    "denied in front": 0.7,
    "other near": 0.7,
    "says happened": 0.7,
    "spoken of lately": 0.7,
    "trouble": 0.7,
    "says labelled symptom": 0.8,
    "spoken of happened": 0.8,
    "says but": 0.9,
    "spoken of numbered": 0.9,
    "trace near": 0.9,
    "advice share": 1.0,
    "in a thread": 1.0,
    "says solved": 1.0,
    "setting near": 1.0,
    "spoken of but": 1.0,
    "spoken of help": 1.0,
    "text behind": 1.0,
    "says lately": 1.1,
    "a report's heading": 1.2,
    "alone": 1.3,
    "spoken of solved": 1.3,
    "happened to somebody": 1.5,
    "host memory": 1.5,
    "says after so long": 1.5,
    "a setup, in short": 1.6,
    "its hint printed": 1.6,
    "begins its line": 1.8,
    "its place behind": 1.8,
    "output near": 2.3,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.30 cannot
-1.10 memory
-1.05 met
-0.95 into~the prints
-0.90 allocator bu cpu killed
-0.85 driver julia la ve we without~it
-0.80 into keeps like numbers per than who
-0.75 cudaerrormemoryallocation drill figures holds in~this karty name the~last
-0.70 allocate~pinned and~what are cluster fan ile limit nccl oom precision to~the what~the ошибки
-0.65 amd der des does~not event http me~what please runtime table what~do workspace для
-0.60 by~the como little lo no para pro request shown takes the~driver too warn when~the which writing
-0.55 are~red byte class close do do~we errores help how line made~up mib more~than ollama pamięci pinned pytorch real
-0.55 roses roses~are same~card the~allocator the~line гб на чем 終
-0.50 against antes~de below card cards closed dans do~not dónde ein empty_cache for~the gradient_checkpointing halves
-0.50 hardware is~left it~my la~scheda limits log~which near need operation outofmemoryerror own peak przy retry say
-0.50 server~is single size slow that~the their the~device the~two the~workspace this true where wiki will write до
-0.50 драйвер 내
-0.45 array as by bytes cache cudamemgetinfo cuda~oom data den first five gb~cards gb~on grows hier if ist is~too jest
-0.45 last leave lines log~the look nobody on~gtx on~http options order or~later più rank~traceback runtimeerror
-0.45 scratch shared tenant tensor throughput usar так 不
-0.40 ask avg bir board chosen constraint dashboard drop end entry errors fehler fit fixed is~listening is~now
-0.40 kernel~was kind library listening listening~on maintainer main~server medvram model~does model~on model~to mps
-0.40 multi must my~run names needs~gb next not~fit over owner page per~node please~try printed qlora quote raise
-0.40 reason red required reset resource_exhausted save share since switch the~arena the~board the~desktop the~number
-0.40 tried~to unified unified~memory what всё 减 常~见 数 程 能 见
-0.35 above adapters adds api at~step autocast be~loaded by~its cannot~allocate caught cheat cheat~sheet checkpoints
-0.35 codes compute_type cudamallocasync cuda~error cómo del dir een ends exits~with fine~for fit~on form frecuentes
-0.35 für gb~one ggml_vulkan halves~the hold how~much is~not je keep kv~cache llama~cpp log~you ml modèle nan normal
-0.35 not~found not~in objects of~mem of~this om once opened opens or oserror pager pidió purpose registered release
-0.35 reproduce~it row runbook saved~model seen sees shared~memory się skip~padding slurmstepd slurmstepd~error
-0.35 synthetic the~cache the~program to traducción trainer type users vi windows wir worked xid yours you~know из или
-0.35 падает め 先 分 字 直 看 这
-0.30 about~the again allocate arithmetic asked attempt at~gb auto batch_size best between bfloat bus canary change
-0.30 change~it choose closing compile~with compiling computed consumer cudaerrormemoryallocation~out cuda~version
-0.30 cupy dataloader~worker device~cpu de~la do~you drivers du early either error~step exceeded exit exit~code
-0.30 fallback faq fine~tuning first~operation for~all fsdp gb~as gb~for good gpu~memory gradient ha half halve
-0.30 harmless has~to header hip hip~out holds~the home illegal im incidents kv larger last~line la~taille la~tarjeta
-0.30 leaves less lesson loader mal map match matter memoryerror memory~errors mismo modell most można needs nicht
-0.30 of~its of~model one~card one~gb only on~feb on~purpose out outputs padding parser pasted phrases pixels
-0.30 preallocation prima queued read registers requested return shared~with sheet sizing status sudo tab taille tests
-0.30 tests~in that~worked therefore the~context the~cuda the~free the~lab the~minimum the~next this~kind
-0.30 throughput~tokens tier todos too~small to~out tree triggered tuning typeinfo typeinfo~for unit user validation
-0.30 wording wrong year you~to zum нет от при что さ し~ま よ 例 全 小 数~字 示 見 足 那 가
-0.25 aa about above~gb advice als and~gpu and~your antes any~other apart apple as~cuda as~well bar before~you bot
-0.25 by~me by~signal caching caching~allocator cannot~be capacity carry catches cell chrome classes clúster colab
-0.25 conda condition cost count~in cuda cudamalloc cupy~cuda dataloader datasets deep~learning desk detected deux
-0.25 dies~at double down~from ecc eine en end~of engineer entraînement error~on et exc_info exits external falta
-0.25 feature feb fleet for~real from~gib front full~card full~fine goes~fine go~into grows~with guía hallo hand~in
-0.25 host illegal~memory in~line in~ram is~free is~no it~is it~with jax~resource_exhausted job~is kb key killed~by
-0.25 ksameasrequested las later log log~cuda long low läuft mail mb~on means~that mem memory~access memory~at
-0.25 memory~back memory~error memory~use memory~you miniforge mixed mixed~precision monitor ms mxnet nas nccl~warn
-0.25 next~to niet ninja nodo npt number nur often of~it of~these of~vram ones on~one oomkilled ore owns paging param
-0.25 part pero pid~is pinned~host plugin pool priority processor process~exited program prompt qu quarter quota
-0.25 raises ran~tests raw regex reports requires resolution right~the roll scenario scheduler se selected served
-0.25 server settings share~of shm simulator sizes slide square square~of staging step~exc_info step~on stop storage
-0.25 such sync take tell tell~me thanks~closing than~is the the~caching the~count the~cpu the~job the~plain the~regex
-0.25 the~server the~square the~vendor the~wiki time~for torch~outofmemoryerror triage true~and true~the upstream vae
-0.25 venv versions version~is via vram vram~for we~do whatever what~you where~are where~it whose with~zero worker~pid
-0.25 wraps you~would ещё это か~ら だ つ な~い イ 不~足 么~办 先~看 全~参 减~小 办 半 参 名 否~有 多 怎 怎~么 或
-0.25 报~错 最 最~大 见~问 足~的 进~程 连 고 생 장 정~리
-0.20 __call__ about~gb above~it access~was activations address after~steps algorithm allocate~memory and and~data
-0.20 and~no and~on and~tell anything an~array an~illegal api~call arc array~with asked~for assert~triggered at~start
-0.20 auf~dem aula aus available~true avg~prompt backward back~at batch~in batch~too bought bring browser buffers
-0.20 bus~error but~it by~default candidate card~nvidia choose~smaller closed~this colleagues comes~from commented~on
-0.20 compile completed contains count counts cpu~and cube cuda~driver cuda~out cuda~used data~type deep dem
-0.20 depends~on device_map~auto die diffusion dll dmesg donate_argnums dopo do~the drive ds due el ends~with
-0.20 errors~in error~encountered error~means error~out est~ce event~in exclusive finishes fire first~and first~step
-0.20 for for~cuda for~launch found fragen frees freeze from~it from~models full ggml_cuda_host_malloc
-0.20 ggml_cuda_host_malloc~failed gi gib~than gpu~available gradients halve~the hardly have~not heads helpful hence
-0.20 il imágenes inputs installation instead~of invalid in~__call__ in~colab in~deep in~file in~our is~available
-0.20 is~killed is~possible is~this its its~last it~off it~takes jax jax~takes job jobs~of job~gpu karta karte
-0.20 keeps~the keep~the kernel lab laptop large~for learning left~out left~to line~and log~no log~this looks~like
-0.20 loss~is low~vram macos malloc many many~resources max_length may may~not memory~after memory~grows memory~limit
-0.20 memory~outofmemoryerror message~of mib~is mig minimum mod model~requires more more~system near~the newer none~of
-0.20 not~memory nov no~gpu no~half no~need number~of ocupa off~the of~bytes of~cuda of~device of~jobs of~last
-0.20 of~resource one~is or~choose or~there otter output~of packages~numba packages~torch pair parameter parse pdf
-0.20 peak~is pending pick pipe planner pods posted pour print prompt~throughput px quantised ratio reading recorded
-0.20 refused refuses release~notes remote requested~for requires~more resources~requested running~on
-0.20 runtimeerror~cuda runtimeerror~dataloader sandbox saved say~which scheda second~process seed selected~device
-0.20 shape should~not shrinks shuffle side~assert sie signal signal~killed signature size~and size~gb skip slack
-0.20 small something~else somewhat so~is space spill sprawdź start~with step stopping stops~with stop~with subcommand
-0.20 svc system~memory takes~of tarjeta tasks task~was tensorflow texts that~from there~is there~something the~caller
-0.20 the~code the~compute the~exact the~inference the~loader the~log the~memory the~nightly the~paging the~peak
-0.20 the~request the~source the~string the~table this~as this~time tile time too~many top total to~allocate to~know
-0.20 to~nothing to~px traffic training~run true~cuda txt uncorrectable und under until~now usa used~true user~sees
-0.20 uses~too use~the values~are venv~lib vom was~encountered webui weights welcome which~of without with~classes
-0.20 your~log your~own you~tried zero zwei занято модель で~も と や 么 习 値 做 前 否 大 就~是 度 很 我 所 手 是~否
-0.20 查 的 示~例 空 群 考 者 表 请 还~没 追 追~加 附 기 리 모 을 자 정 하 해
-0.15 _arraymemoryerror _arraymemoryerror~unable _k_m _z aber about~mb accumulation adafactor affiche after~this
-0.15 alerts alloc_cpu alloc_cpu~cpp allocate~gpu alloc~bytes all~layers along already~allocated amount am~writing
-0.15 and~call and~later and~nothing and~see and~want and~we and~you anything~else any~more argument article as~its
-0.15 as~the attached at~alloc_cpu at~once autotuning available~false available~gib axis backends backend~out
-0.15 backward~pass batchgröße before~anything behaviour below~gb below~gib be~that bin bitsandbytes bitte block
-0.15 block~sizes breaks bytes~allocated bytes~by bytes~down bytes~error bytes~originally bytes~total bytes~xc
-0.15 by~rematerialization cached cache~usage calls call~failed call~fails canned can~allocate can~hold can~reduce
-0.15 capacty cards~the card~has card~on caught~cuda cc~can cc~failed checkpoint~is co code~cannot collection
-0.15 collector compiler complete~error component connection contact containers context~and conv_algorithm_picker
-0.15 conv_algorithm_picker~cc copies cores corpus costs coverage cpp cpp~err csrc cudamalloc~retry cudnn dan dann
-0.15 dataloader~workers data~bytes date decoding defaultcpuallocator defaultcpuallocator~can della delta design
-0.15 desktop detected~for detected~oom_kill device_map device~side dev~shm de~vídeo diese difference~between
-0.15 distributed dla does~it does~the double~the do~that draft draft~is drop~the easy edge elapsed ends~like
-0.15 enforce~fail eng enough~for entry~function environment environment~variable errno errno~no error~cannot
-0.15 error~device error~entry err~defaultcpuallocator estimate everybody everyone example~of example~org exceeds
-0.15 exceptions exception~is exec exercise exist expect explain explain~the extension factory fail failed fails~and
-0.15 fails~on fail~at fair falcon false~using fatal figure file file~home file~train fills finding finished~in fired
-0.15 fixed~it fixture fix~it float following~error for~an for~gb for~gib for~our for~your fp~on fragmentation friday
-0.15 from~on function~_z garbage geforce generated gets~the getting gib gib~bytes gigabytes gpu~kv grafikkarte
-0.15 grafikspeicher happened hardware~limit has~no here~is hlo_rematerialization hlo_rematerialization~cc hour idle
-0.15 if~there ignore ignored in including including~non instance insufficient int intel in~stepid iogpu
-0.15 iogpu~wired_limit_mb issue~is is~about is~computed is~fired is~fixed is~insufficient is~nan is~never is~still
-0.15 is~the is~to is~wrong it~be it~the jenkins job~script key~value know large largest large~is layer~of leave~it
-0.15 leftovers less~than let let~the level like~so like~this limits~the limit~is limit~reducing line~with link list
-0.15 lists~what log~ends log~that log~we loki look~for losses lost lower~ngl lowvram make makes~sense makes~the
-0.15 managed~memory marked may~help means medium meet memory~here memory~or memory~please me~if mib~of million minute
-0.15 modelfile modelo move moved~to much~memory much~shared mxnet~cudamalloc need~more nightly notes~for note~that
-0.15 nothing~in notice not~change not~exist not~give no~longer num num_stages num_stages~may numba~cuda of
-0.15 of~detected oneapi one~line only~reduced only~when onto on~by on~cpu on~top oom_kill oom_kill~event oom~killed
-0.15 optimiser order~of originally or~lower or~num_stages or~one oserror~errno ou outofmemoryerror~out pages
-0.15 paging~file pairs par paragraph partition passed~failed peft per~process place plan planned plat please~add por
-0.15 pressure previous process~on produced programa prüfen ptxas ptxas~error put~this pytorch~cuda quantization qu~il
-0.15 ranker rank~in reboot reduce reduced reduced~to reduce~memory reducing~block reiniciar rematerialization
-0.15 rematerialization~only rent requeued required~hardware reserved resourceexhaustederror~out resources
-0.15 resource~shared restart~the restored resuming retries retry~failed returned runs~on runtimeerror~enforce safe
-0.15 same~the same~thing scenes sdxl see~it send sender sense serialization serialization~py service~gpu shape~and
-0.15 sharding shared~data shares share~one shm~nccl shrink sind sizes~or sm_ smaller~batch smaller~model small~cards
-0.15 something something~like sooner sooner~or spill~to stable~diffusion started stderr~file stepid step~after
-0.15 step~the still stores strings submit support switch~to sysctl takes~gb takes~the tensorflow~oom tensors~from
-0.15 test~result thanks~that that~all that~card that~nobody that~this then~it there~was these the~alert the~backward
-0.15 the~cards the~class the~cluster the~difference the~edge the~environment the~failure the~form the~fourth the~hint
-0.15 the~limit the~message the~mib the~node the~parser the~raw the~report the~requested the~retry the~size the~step
-0.15 the~user the~weights this~helpful this~order this~the thus tile~size till time~limit tip todo tokenizer took~the
-0.15 too~high torch~lib torch~serialization to~complete to~find to~have to~say to~see tpu~available tpu~cores trace
-0.15 trt~skipping ub unchanged until~it upcast update~the uploaded upper up~failed up~is usable used~to users~on
-0.15 use~below using~tpu vendor viewer warn~error week well~as we~had where~does wiki~page will~see wired_limit_mb
-0.15 without~gpu with~all with~br with~full with~oneapi with~torch worked~out working wrap writes writing~the xc~max
-0.15 xpu~out yes~it yourself you~still you~ve карте не ниже обучение い え か く し も る れ~る わ わ~り を~半 を~見
-0.15 テ ド バ~ー フ 一 中~的 为 会~看 何 便 修 其~他 减~半 分~に 加 半~分 占~着 合 块 外 够~了 学 容 就~够 常 式 懂
-0.15 把 文 文~件 新 是~我 更~新 有~其 条 标 没 激 激~活 用 的~报 的~数 相 確~保 終~了 缓 置 置~文 要 讲 赞 连~续 開
-0.15 開~始 面 게 그 글 대 럼 일 적
-0.10 _exceptions _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward above~the accelerator
-0.10 accelerator~memory accept access adamw add~the add~up advise algorithms algorithm~eng alike all allocate~enough
-0.10 allocate~gb allocate~kmg allocating~bytes allocations~gb allocation~of all~that all~you almost alone
-0.10 and~backward and~for and~have and~in and~not and~raise and~ready and~so and~tensors and~there anon
-0.10 another~process answers answer~with anywhere an~earlier an~exception an~hour an~incident an~out appears applies
-0.10 applies~to arbeitsspeicher are~below are~idle are~out are~the are~you artifact asking ask~for assigner as~is
-0.10 as~long as~of attention at~load available avg~generation bad_alloc~cudaerrormemoryallocation bat batch~or
-0.10 batch~sizes been~allocated been~oom before~we begin~with behind~it beispiel beyond bias~self bis blame bout~de
-0.10 boxes break broken built~in but~the byte~size by~friday by~insufficient by~it by~peer cached~blocks cache~blocks
-0.10 cache~of cada callable calls~into call~gc call~is cancelled can~have can~train cap card~at catalogue
-0.10 caught~collective cells cgroup changed~in change~the channel channels ckpt clients close~the code code~is column
-0.10 comments compose~file conda~envs connection~reset console contiguous continue~with contributors conv~input
-0.10 copied~from couldn could~be could~the covers crane cross cudaerrorlaunchoutofresources
-0.10 cudaerrorlaunchoutofresources~too cudamalloc~failed cuda~failure cuda~memory cuda~so cudnn~is cumemcreate
-0.10 cupy~out curious dask_cudf data~set deadline decreasing~batch decreasing~the depends deploy der~grafikspeicher
-0.10 der~karte det device~is device~memory differs docs does don don~fit don~have don~run doubles driver~and
-0.10 driver~version dummy~requests ecc~error either~the el~mensaje embeddings encountered~in enforce engine~profile
-0.10 engine~to enumerate enumerate~loader errors~outofresources errors~py error~codes error~detected error~model
-0.10 error~no error~uncorrectable error~unexpected eu everything~else every~sample every~second exam exc_info~what
-0.10 exceed~the except exhaustion expandable expandable~segments export exported extend external~local_tsl
-0.10 external~local_xla factor failed~because failed~javascript fall fallen fallen~off fall~back family faut fc
-0.10 feature~request fewer~layers finder finder~will finds fine~with finished~batch fired~up fires fits~on fixed~in
-0.10 fixes fixtures flush force forget format for~host for~one for~small for~tactic framebuffer free~the frequently
-0.10 from~my front~of full~run functional game garbage~collector gb~max gb~or gc~gc gc~true generation~throughput
-0.10 generator ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gib~br give give~the giving giving~up goes~from
-0.10 good~first gpu_memory_utilization~when gpu_oom gpu~at gpu~errors gpu~full gpu~layers gpu~on gpu~の gpu~메
-0.10 gradient_checkpointing_enable gradient~accumulation gradient~checkpointing graphics grep~for group groups hand
-0.10 has~fallen has~less has~seen has~terminated have~been have~it heap heap~limit heap~out hence~the here~we heron
-0.10 het hints hires hires~fix hits host_oom host~ram how~it how~large how~the hundreds if~it image~is included
-0.10 increasing~gpu_memory_utilization index info~core info~started initialized initializing~the injected inner
-0.10 input~weight install instances insufficient~for insufficient~shared in~an in~any in~code in~cumemalloc
-0.10 in~enumerate in~every in~front in~it in~llama in~one in~processgroupnccl in~pytorch in~seconds in~tiles in~two
-0.10 in~worker is~at is~disabled is~for is~full is~harmless is~host is~shown itself it~again it~apart it~comes
-0.10 it~falls it~from it~here it~looks it~on it~over it~shows it~slow it~that ja javascript javascript~heap jetzt
-0.10 job~runs kernels kind~regards kit kmg kmg~ib knoten knowledge know~how larger~than last~br last~run layers
-0.10 layers~of layout leak~of leaves~the leave~the lecture let~me level~error likely like~to limit~allocation
-0.10 limit~exceeded lines~in line~is lists list~is llama_model_load_from_file_impl
-0.10 llama_model_load_from_file_impl~failed llama_model_loader llama_model_loader~loaded loaded~meta loading~weights
-0.10 local_tsl local_tsl~tsl local_xla local_xla~xla logging login logs logs~and log~if log~then longer long~as looks
-0.10 look~like loom los loss lower lower~batch machines makes mar matrix md meaning meant measured med mein
-0.10 memory~allocation memory~exhausted memory~failures memory~killed memory~pressure memory~pytorch memory~shm
-0.10 memory~space memory~used memory~what memory~怎 mempoolsize mempoolsize~workspace menos mensajes message~with
-0.10 meta metal meta~data minus mlp mock mode model~needs model~that mps~backend msa multi~scale myself my~ti nach
-0.10 names~the ncclsystemerror need~not next~week none normal_vram notes note~to nothing~has nothing~is not~allocate
-0.10 not~get not~what now~that no~available no~job no~limit no~memory no~such no~the numbers~in não object oder of~an
-0.10 of~mib of~pinned of~shared of~us ok older~than onboarding one one~after one~with on~cards on~laptop on~linux
-0.10 on~main on~our on~rx on~windows on~your oom~error oom~kill oom~on operation~to ordinal orphan or~pick or~the
-0.10 others our out_of_memory outofmemoryerror~in outofresources outofresources~out output out~to overlap paddle
-0.10 page~https page~that page~the pairs~and parameters parent paste peaks peaks~at peak~memory peer performance
-0.10 perform~the person per~parameter pickle pick~smaller pictures pinned~memory plot points policy pool~size
-0.10 position possible~that pre prefix prefix~cache prepare price processes~on process~python progress proposal
-0.10 pull~request quand quantiledmatrix quantisation questions quit raise~it raise~your ram~not ram~the range
-0.10 rank~error rank~per rapids rather~than reader ready~to reasons recently recompute reduce~the reicht released
-0.10 remaining remedies replace repo reqs reqs~gpu requested~size request~it reserved~allocated reset~by
-0.10 resource_exhausted~ran retryable returns return~conv return~variable review right right~now role room round rss
-0.10 run_backward run_backward~calls running~reqs runs~in runtime~errors run~out run~time run~using safetensors
-0.10 same~gpu same~here saying say~how scale script~with seeing see~what segments self~stride sentence
-0.10 sequence~length service~service setting~pytorch_cuda_alloc_conf several sh shipped shipper si sich signal~bus
-0.10 significa simplify sized size~finder size~is size~of size~succeeded skipping skips slower slowly slurm snapshot
-0.10 socket soft some~of so~in so~with so~you space~vmem speicher stack standard standard~error stands started~server
-0.10 start~again state~to stepid~some step~tasks sticky stops stops~right story straight straight~to stream_executor
-0.10 stream_executor~cuda stride string students study succeeded succeeded~trying success such~as supervisor sure
-0.10 table~of tactic takes~about take~smaller taking talk tasks~have team ten tensorflow~takes tessera thanks~both
-0.10 than~the that that~and that~be that~dataloader that~does that~failed that~of theano them~to then~that the~big
-0.10 the~bus the~customer the~dashboard the~docs the~exit the~failing the~file the~five the~forum the~function
-0.10 the~graphics the~is the~lines the~loss the~mail the~most the~numbers the~out the~path the~port the~pr the~pre
-0.10 the~red the~render the~scheduler the~system the~usual the~validation the~week this~article this~line this~means
-0.10 this~node this~on this~operation through~all thrown thrown~when tick tiles timestamp today together~with
-0.10 tokens~and tokens~avg tokens~running tool tools torch touch touched to~alloc to~blame to~change to~end to~gib
-0.10 to~its to~list to~normal_vram to~of to~or to~other to~raise to~roll to~run to~runs to~take to~test to~time
-0.10 to~torch to~us trainer~fit train~on transformers translate translation triton~runtime trust try~decreasing
-0.10 try~to tsl turn~on twenty two~lines two~processes typical typically uncorrectable~ecc une unexpected~bus
-0.10 unreal~engine unstable until up~in ur_result_error_out_of_device_memory url uses using~batch usual value~pairs
-0.10 variable~_execution_engine verdict verkleinern visible vllm~no vmem vmm vram~state want~the was~asked was~gb
-0.10 was~this was~unable watchdog~caught watermark wer we~don we~have we~use we~will what~it what~this wheel wheels
-0.10 when~they which~is whole~card who~holds why~is wie will~continue will~do winerror winerror~the with~big
-0.10 with~context with~dummy with~gb with~gradient with~key with~less with~map_location with~ngl with~one
-0.10 with~something words workers~are worker~this works~but worth wrap~it wrap~the write~to xlarge
-0.10 xla~stream_executor xpu yolo your~shared you~like you~start you~think you~will zusammen видеопамяти гиб
-0.10 градиенты есть сколько う う~と が が~大 が~足 す ち て~く で~は と~し な~る の~が の~記 は~バ み~ま よ~う る~の
-0.10 れ を を~確 ァ ァ~イ グ シ ス ズ~を テ~ス フ~ァ ラ~イ リ~が ル ロ~グ 一~下 一~块 一~行 下~面 了~し 二 于 他
-0.10 以~上 保~し 修~复 值 其 内 出~现 区 原~文 去 句 哪 处 处~理 多~卡 够 够~用 大~き 太~多 好 如~果 始 存~不 学~习
-0.10 容~量 対 差 师 年 并 录 往 必 思 慢 或~者 打~开 提~示 故 故~障 早 昨 显 显~存 時 書 最~后 析 查~看 案 检~查
-0.10 次~の 残 段 活~值 無 片 现~的 理 理~的 用~完 申 申~请 番 的~进 着 碎 碎~片 社 程~占 空~き 空~闲 章 练~报 续
-0.10 缓~存 習~を 装 见~报 解~析 記~事 設 設~定 论 设 请~问 载 这~一 进 配 错 错~原 間 闲 障 集 高 나 릴 메 메~모
-0.10 모~리 사~용 으 의 이~고 한
-0.05 _k_m~gguf _utils ab about~it accelerators across actions activations~and activation~memory active activity
-0.05 actors actors~killed adam added adding address~the admission adr affected afraid after~epoch against~the
-0.05 again~the age ago agreed ahead alignment alive allocated~is allocated~so allocates allocate~request
-0.05 allocation~fails allocators allocator~asked allocator~settings allowed~buffer allowed~gb all~tests alone~is
-0.05 alphafold alter although and~allocated and~batch and~can and~double and~everything and~friends and~from and~go
-0.05 and~goes and~if and~is and~look and~mib and~other and~reserved and~run and~the and~this and~two and~will
-0.05 annotation announce anon~rss an~allocation an~answer an~example an~igpu an~old appear appendix apps~pid april
-0.05 architecture area arena arena_extend_strategy arena_extend_strategy~ksameasrequested are~all are~there arrête
-0.05 article~helpful asked~the assert assertions assistant as~an as~before as~device así at~about at~all at~home
-0.05 at~line at~node at~run auch aucun author autumn au~bout avail available~cpu available~kv avant avoids back~off
-0.05 bad_alloc badges banner bare based~on batch~does batch~smaller batch~that because~it because~of becomes
-0.05 before~this begin behind being belong below~are below~the best~fit beta between~reserved between~these be~had
-0.05 be~ignored be~in be~put be~set bias billion binding blender~cycles bloc blocks~and blocks~back blocks~to
-0.05 blocks~try block~and block~that book bool both~the bottom bound bout box~on box~size brackets bring~the bronze
-0.05 bronze~badges buffers~with bug~oom busy button but~only but~unallocated bytes~in bytes~per bytes~which by~half
-0.05 by~one cache~and cache~memory cache~on cache~size cake caller call~it call~socket cameras can~be can~see
-0.05 can~tell can~we capability~vmm capable capacty~of cap~the cards~with card~br card~by card~for card~or card~that
-0.05 card~too card~was case~the catch~the caused~by cc~executekernel cc~nccl cc~please cc~xla changed~it changes
-0.05 checks check~failure chip ci~pid class~is cleaning~up clears close~other close~this coalescing codes~of
-0.05 code~cuda columns coming commands command~and compare comparing compilation compiler~xla compose compute~apps
-0.05 compute~the config~yaml confirm connect constant context~on continue controlnet copied copies~its cordon
-0.05 core~_exceptions core~py correct correctly could~we counter count~the cpus cpu~instructions cpu~offload
-0.05 crashed~due creating~shared critical~operations cs ctrl~to cublas_status_alloc_failed cuda_driver cuda_driver~cc
-0.05 cudaerrormemoryallocation~in cuda~amp cuda~compiler cuda~context cuda~cuda_driver cuda~gib cuda~jl cuda~reclaim
-0.05 cumemalloc cumemalloc~device_pointer cumemalloc~results cured cured~it cut czy daemon data~with day ddp deal
-0.05 decide decoder decode~tiled decreasing default~is default~of default~on delete~the desktop~with detail developer
-0.05 device_pointer device_pointer~size device~error device~gib device~has device~ordinal die~meldung differ digest
-0.05 discord distbackenderror distbackenderror~nccl distributed~distbackenderror distributed~ncclutils distribution
-0.05 div docstring documentation~on documented does~another don~need don~think dp drain drained driver~api
-0.05 driver~error driver~for driver~has driver~refused drops~the dry dummy during~warm each~backend each~run
-0.05 effective else em empty~the enable~device end~in enhancement en~latest equal erroroutofdevicememory errors~of
-0.05 error~allocating error~an error~and error~failed error~gn error~gpu error~it error~run error~so eso est
-0.05 estimated evaluation ever every~epoch every~rank exact exceeding exceeds~the exceptions~outofmemoryerror
-0.05 exception~class execute executed~in exit~codes exit~status explained expr expr~sum external~library
-0.05 failed~container failed~jobs failed~or failed~out failed~to failing fails~too failures~in failure~in failure~out
-0.05 failure~stack fake far far~bytes fast fault fb february ffmpeg file~and file~does file~or file~proj filter final
-0.05 find_executable_batch_size finetune first~day first~epoch first~forward first~issue first~line first~run
-0.05 fit~with flags_fraction_of_gpu_memory_to_use fluid fmt fn follow foreign forgot format~csv former forty
-0.05 forward~and forward~pass for~block for~every for~others for~out for~platform for~requested for~step for~steps
-0.05 for~which found~no found~this fp~gb fp~int fp~is fra fragmented frames~are frameworks freed free~br free~bytes
-0.05 free~including free~is frequent fresh friend friendlier friends from~gb from~monday from~one from~pytorch
-0.05 from~the from~torch front~end full~log gable gains games gap gather gb~at gb~my gb~plus gb~thanks gb~was gb~で
-0.05 gb~の geforce~rtx gen generate get_default_memory_pool get~its get~one get~past ggml ggml_cuda_init
-0.05 ggml_cuda_init~found ggml~cuda gib~and gib~card gigabyte give~up gi~ci gn gn~task good~question good~to go~for
-0.05 go~through gpus~detected gpus~in gpu~cannot gpu~gi gpu~gpu gpu~has gpu~メ graphics~card graph~for greater
-0.05 greater~than green grep groß grpc guard guest guild gx half~precision halving handles handling happy happy~to
-0.05 hasn has~an has~failed has~gb has~its has~run has~taken has~total haven have~no helpful~yes high higher
-0.05 higher~value hint~is hip~hip hit hold~the hosts host~oom how~do hpc~support hpp~unhandled hub ib ibuilderconfig
-0.05 ibuilderconfig~setmemorypoollimit id~where if~cuda illegal~address imgsz import imported improve~this
-0.05 include~alloc increase~mem increasing info~for info~gpu info~kv_cache_utils info~text_generation_launcher
-0.05 info~uvicorn initialized~for install~the instead instructions instructions~in intermediate int~建 in~by in~bytes
-0.05 in~cuda in~cuda_error_out_of_memory in~default in~den in~der in~gb in~help in~kernel in~memory in~mixed in~order
-0.05 in~performance in~queue in~row in~source in~step in~training in~use in~vram ipynb ip~id ip~over ish is~as
-0.05 is~being is~broken is~bytes is~called is~enough is~from is~gpu is~greater is~how is~idle is~kept is~larger
-0.05 is~lost is~needed is~out is~passed is~printed is~raised is~read is~slow is~something is~started is~taken
-0.05 is~thrown is~touched is~used items~passed its~graph its~share its~standard it~about it~breaks it~by it~could
-0.05 it~ended it~out it~take it~thanks it~up job~and job~ends job~killed jolly jumps kann karten kb~anon keep~in
-0.05 keep~it kept~for keras killed~due killed~process killed~this killer kleinere known knows know~what kubectl
-0.05 kubelet kv_cache_utils kv_cache_utils~py label labelled label~the largest~batch large~model large~or large~see
-0.05 last_traceback last~edited last~reviewed last~step last~time latency latent launcher launching layer layers~and
-0.05 layers~on la~mémoire learned learning~rate least left left~of left~over len~gib less~memory let~us libraries
-0.05 library~call lib~site license lies life like~the limit~of limit~the lines~are lines~that lines~with line~per
-0.05 line~such line~that links live~tensors llama_kv_cache_init llama_kv_cache_init~failed llm~error ll~be loaded~in
-0.05 local local_rank lock logger log~do log~for log~how log~jax log~line log~out log~pytorch log~set log~shipper
-0.05 log~tensorflow log~was log~why log~with long~prompts looks~at looks~for look~at lowering~max_num_seqs low~on
-0.05 lo~que mac machine~with macro made~for main~memory makes~it malloc~attempting malloc~or mam manager many~gib
-0.05 map_location map_location~cpu mapping~of marked~as marks matched matching match~on max_bin max_memory_allocated
-0.05 max_num_seqs~or max_split_size_mb maximum~allowed max~memory max~num may~exceed may~fail may~stop mb~each
-0.05 mb~total mean meant~for mean~the memoryerror~unable memory~allocating memory~by memory~can memory~cgroup
-0.05 memory~device memory~does memory~during memory~exhaustion memory~issue memory~message memory~not memory~occurred
-0.05 memory~oom memory~out memory~required memory~segment memory~where mem~usage memória mensaje mention merely
-0.05 message~cuda message~in message~such metadata metal~malloc meu me~with min~max misc misc~shmutils missing
-0.05 ml~platform mnist mo model_lifecycle model_lifecycle~cc models~in models~max model~loaded model~or momentum
-0.05 month more~with mostly mostly~the most~likely most~recently moves move~the mpi~ranks msgid msgstr much my~job
-0.05 my~script mémoire mémoire~du named namespace name~gpu nccl_debug nccl_debug~info ncclsystemerror~system
-0.05 ncclutils ncclutils~hpp nearly~always network~and network~is never~gets new~gpu nine nn~modules nobody~has
-0.05 node~gpu node~id node~ip node~is node~running non~pytorch norm not not~an not~know not~load not~match not~run
-0.05 not~share not~vram now~and now~on nox no~card no~device no~it no~room no~single np ns num_workers numbers~are
-0.05 numpy numpy~core num~seqs nvidia~geforce ob obs off off~restarting off~to of~all of~core of~each of~failed
-0.05 of~free of~job of~on of~ray of~scope of~ten of~tensor of~thumb of~torch of~total of~yours ok~then older
-0.05 old~behaviour ollama~model ollama~run once~per once~the one~and one~has one~large one~never one~on one~piece
-0.05 one~rank one~sentence one~that one~the only~on only~rank on~allocator on~allocators on~call on~card on~disk
-0.05 on~friday on~its on~mac on~memory on~node on~requested on~shared on~small oomkilled~exit ooms oom~killer
-0.05 oom~message oom~workers opened~on open~ticket operations operation~timeout opposite optim optimized~to
-0.05 optimizer~state ort ort~failed or~an or~device or~external or~gpu_memory_utilization or~other or~reduce
-0.05 or~switch otherwise other~processes other~programs other~reasons otter~opened our~nightly outofmemory
-0.05 outofmemoryerror~task outofmemoryerror~xpu outside outside~the out~for over~the own~code paddle~out
-0.05 paddle~resourceexhaustederror pages~are page~of panel parse_oom parts passed~all patch peak~gib perfect perform
-0.05 performance~critical period per~device phrase physical picks picture~is pid pid~type pid~used_memory pin_memory
-0.05 plans plan~for platform~cuda platform~team please~read pointers pool~limit portal posts pour~le power
-0.05 preallocates~of predicted preempted preferences present press pressure~oom press~ctrl pretrained printed~by
-0.05 probe problems process~hold process~holds process~name process~using product programming programs program~prints
-0.05 progress~bar proj prompt~executed propose provided proxy pull px~on pytest pytest~raises python~total
-0.05 pytorch_cuda_alloc_ pytorch~memory py~gpu query query~compute que~el que~je que~la quickest qué raised raised~by
-0.05 raised~when ram ram~mb ram~or ray~exceptions ray~killed read~it read~that read~the read~this reasons~at
-0.05 recently~scheduled recognises records recovery refactor reference~to refine refiner refuse refuses~to regex~in
-0.05 region registry regular rejected related~to rendering repeat report reproduced requested~buffer
-0.05 requested~operation requests~please request~for request~related request~that research reserved~and reserved~is
-0.05 resolved resource resource_exhausted~failed resourceexhaustederror~oom rest restarting~failed restoring result
-0.05 results retries~with reviewed reviewer re~compile rid rid~of room~for room~left roughly rss~kb rtx~ti rule~of
-0.05 running~low running~was runtimeerror~hip run~command run~it run~one run~stops same~text sampler sampler~with
-0.05 sampling saves saw say~in say~so say~that say~what scheduled scheduled~task scheduler~py scope score screen
-0.05 script~is search search~for seats seem seem~to see~also see~how see~something see~that segment segment~dev sein
-0.05 seqs sequences servers server~process service~cc service~initialized servidor session~is set_limit
-0.05 setmemorypoollimit setting~pytorch_cuda_alloc_ setup set~is set~mem set~up set~vram sharing sheet~for shmutils
-0.05 shmutils~cc shows~the shows~what shrink~the shutdown side~assertions since~it sits~at sits~on sitting six size_t
-0.05 size~br size~on size~to size~tokens size~with skipping~tactic slice slides slots slow~but smaller~tile
-0.05 smaller~value small~for smi~does smi~query snippet socket~malloc solution~you someone~else some~gb so~no
-0.05 so~there so~we spark speaks speicher~der splits split~the ssd stack~trace started~again starting~webserver
-0.05 starts~command start~and start~up stats status~draft stayed stays~on std std~bad_alloc step~is step~with
-0.05 stop~the stored stored~in streams strong stub subclass subclass~of subject subprocess suggest sum sum~by
-0.05 supported support~for suppose sur~la swapped switch~on system~call system~error system~is sys~last_traceback sí
-0.05 só tables table~in tactics tactic~due taken takes~it takes~minutes target targets tarjeta~no tasks~actors tb td
-0.05 tell~them tell~you tenants tengo tensorflow~compiler tensorflow~tsl tensors tensor~with term
-0.05 terminated~cudamalloc text text_generation_launcher~starting texto texttt texture texture~limit text~and text~in
-0.05 text~is text~of text~to tf~oom thanks~to than~there that~can that~did that~don that~fails that~fits that~line
-0.05 that~need that~one that~ram that~time that~your their~own there~but these~is these~lines these~two thesis
-0.05 the~accelerator the~answer the~api the~array the~available the~backend the~best the~bios the~body the~bot
-0.05 the~bottom the~browser the~budget the~builder the~cell the~client the~crop the~current the~data the~default
-0.05 the~engine the~example the~exception the~faq the~figure the~figures the~following the~former the~gap
-0.05 the~gradients the~head the~input the~largest the~latest the~layers the~learning the~modelfile the~models
-0.05 the~morning the~name the~native the~one the~oom the~opposite the~order the~page the~part the~patch the~platform
-0.05 the~present the~previous the~progress the~pytorch the~rank the~ratio the~real the~reserved the~rule the~runtime
-0.05 the~same the~script the~sentence the~service the~share the~shared the~slice the~solution the~supervisor the~ten
-0.05 the~terminal the~thing the~top the~topic the~traceback the~vae the~version the~vllm the~wheel the~with
-0.05 the~wording the~words third~is thistle this~and this~answer this~br this~channel this~from this~might this~one
-0.05 this~page this~pr this~when this~worker threads three~times threshold threshold~of through~it through~on thumb
-0.05 thì tickets tiene time~it time~period title~gpu tm together tokens~per tokens~that too~large too~long topic~of
-0.05 top~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~no_grad torch~torch torch~utils total~capacity
-0.05 total~capacty total~ram total~vm to~address to~bytes to~cumemalloc to~do to~enable to~give to~higher to~perform
-0.05 to~problem to~ram to~reduce to~send to~split to~write traces trained training~job training~loop training~stops
-0.05 trains~with train~py treats trial triggers trying~batch try~increasing try~it try~lowering try~setting
-0.05 tsl~framework ts~level tue tuesday turn two~gb two~numbers ty typed type~process type~reason typo unallocated~is
-0.05 unallocated~memory under~the unhandled~system uni unit~test unreal unter up upgrading up~for up~sampler usage~gb
-0.05 usage~threshold used_memory~format used~gb useful users~of users~will use~available use~gpu use~smaller
-0.05 usually~the utils~data uvicorn uvicorn~running va valueerror values variant var~jenkins vector verbose verified
-0.05 viewed vmm~yes vm~kb void votes voxel vram~mb vram~total vs vídeo walk warn~cuda was~found was~made was~running
-0.05 wav ways~to weeks~ago week~on weights~kv weight~bias well~and we~get we~go we~ll we~want we~would what~each
-0.05 what~happens what~is what~users wheels~for whenever~the when~allocating when~an when~device when~initializing
-0.05 when~request when~run when~warming where~do whether~the which~exceeds which~free which~mib which~model
-0.05 while~creating while~it whom who~has who~is why~the wieder will~not with~adam with~an with~byte with~coalescing
-0.05 with~device with~error with~exit with~ibuilderconfig with~medvram with~mem with~memory with~more with~nccl_debug
-0.05 with~pytest with~shape with~size with~the with~torch_use_cuda_dsa with~vllm with~your wording~of workers~crashed
-0.05 workers~tasks workspace~size works~on work~out worry would would~have would~see write~the wry ws xc
-0.05 xla_python_client_preallocate xpu~xpu xs yes~but yes~no yet your~first your~model you~call you~get you~ll
-0.05 you~open you~re you~read you~say you~set zesty кэш ли нужно почему свободно あ~る い~う い~と い~の う~な え~る
-0.05 が~あ が~出 き~な き~の き~は く~だ こ~の こ~れ さ~い ず ぜ た~め だ~さ ち~ら て~み と~い と~が ど な~く な~ぜ
-0.05 に の~か の~に の~は の~ま の~よ の~メ の~例 は~な ま~で ま~と ま~ま り~当 る~か る~こ れ~ま ろ ア ィ イ~ズ
-0.05 カ~ー キ~ャ グ~ラ サ~イ シ~ュ ズ タ チ~サ ッ~シ デ デ~ル ブ ム モ~デ ャ ャ~ッ ョ~ン ロ ー~ト ー~ド ー~ム 一~直
-0.05 三 下 中 了~可 人 什 什~么 今 从~改 他~の 任 位 体 余 例~如 保 册 决~定 切 别~的 剩 割~り 化 卡~内 卡~的 反 只
-0.05 只~算 可~能 合~精 合~計 同 同~一 吗 含 和 型~fp 型~大 域 域~が 場 場~合 境 多~少 太 失~敗 好~了 好~我 存 存~没
-0.05 存~用 完~了 实 実~際 对~照 対~処 就~会 己 常~用 序 度~学 度~检 开~始 当 当~て 得 心 必~ず 我~们 或~推 手~册 打
-0.05 找 把~batch 持 换 换~卡 据~集 接 推~荐 換 放 敗 教 整 文~章 断~片 既 日 是 是~一 是~什 更 有~别 有~没 本~太 果
-0.05 查~点 标~题 样~本 框 梯 梯~度 次~送 比 比~例 泄 泄~漏 注 活 深 深~度 混 混~合 清 漏 照~表 片~化 版 率 现~cuda
-0.05 理~办 理~时 理~训 用~同 留 的~cuda 的~大 的~提 的~样 的~模 直~接 看~看 確 积 空~い 端 等 答 算~推 练~或 终 结~果
-0.05 给 翻 老 能~是 自 自~动 自~己 节 荐 表~示 被 要~多 言 記 読 読~み 计~算 记 评 话 说 读 象 超 足~り 边 这~个
-0.05 这~边 都~没 配~置 释 释~放 量 量~一 错~对 除 際 際~の 領 領~域 题 개 거 교 구 기~를 까~지 남 더 됐 드 려 로~세
-0.05 로~줄 를 를~로 리~가 말 문 문~서 미 방~법 법 부~족 세~스 실~제 쓰 옵 요 용 으~로 은 족 주 질 질~문 프 프~로 할
-0.05 합 합~니 해~결
+0.05 __getitem__ __init__~py __traceback__ _k aborts about~gib about~memory about~of about~this above~all above~ways
+0.05 accelerate~utils accepted~answer access~the according according~to account activation~peak add additional
+0.05 add~comment add~repor admins after~about after~hours after~it after~iterations after~restart after~two
+0.05 again~with ah alert algo alguien alguém alive~and alles allocat allocated allocated~by allocated~in
+0.05 allocated~tensors allocated~there allocaterawinternal allocates~its allocate~bytes allocate~mb allocate~out
+0.05 allocate~the allocating~mib allocations~gib allocation~badalloc allocation~info allocation~on allocation~to
+0.05 alloc~at allowed~gib all~four all~images all~night all~with alone~are already~have already~searched also
+0.05 also~reduce also~with always~fails amount~of am~doing am~not am~on anaconda~envs analysis and~accumulate
+0.05 and~available and~br and~checked and~cuda and~cupy and~device and~do and~file and~get and~keep and~my and~never
+0.05 and~nvidia and~of and~report and~retry and~take and~takes and~test and~try and~use and~version annoying
+0.05 answer~accepted answer~the anybody anybody~know any~hint an~account an~empty an~existing an~idea an~instance
+0.05 an~rtx ao api~error apply~node are~already are~captured are~empty are~in are~running are~too are~using args
+0.05 arguments around~the asked~years asker asks asr assertion assertion~failed assumed assuming assuming~engine
+0.05 async as~above as~cp as~in as~many as~they attention~on attic attn_implementation at~batch at~br at~conv_ops
+0.05 at~it at~least at~night at~random au auf aug author~commented automatically available~memory available~vram
+0.05 available~when aws background backoff back~the badalloc badalloc~exception badger badly basta batch
+0.05 batch_size~is batches~are batches~of batchsize batch~after batch~from batch~on batch~works become~available
+0.05 been~running before~and before~any before~submitting began beginning begins bei~mir belegt belong~to bench
+0.05 benchmark between~the be~caused be~great be~made be~ready bfc_arena bfc_arena~cc bfcarena
+0.05 bfcarena~allocaterawinternal bien bigger~gpu bigger~one bigger~scenes bigger~than bild binary~is bin~gib ble
+0.05 blender~scenes blocks~in block~size bonjour bool~onnxruntime boot both~are both~cards both~of bricht btw bucket
+0.05 buff buffers~of buffer~for buff~cache bug~ggml_backend_cuda_buffer_type_alloc_buffer bug~reports builder
+0.05 builder~api builder~pass building builds builds~commits builds~the build~on built built~by built~for bus~id
+0.05 but~in but~less but~no but~nothing but~that but~then but~with bytes~could bytes~from bytes~limit bytes~on
+0.05 by~disable by~github by~my by~new by~not by~setting by~then cache~is calling~cublascreate call~torch cann
+0.05 can~confirm can~get can~help can~it can~try capability capture~consider capturing~cuda capturing~cudagraphs
+0.05 card~gb card~had card~it card~of card~please card~the card~when card~with cast cast~none catching catch~it
+0.05 caused~the cc~onnxruntime cc~op_requires cc~successful cc~sum cc~this cedar ce~que cfg~file chainer~and
+0.05 chain~training change~anything changing chapter chart che checked~the checklist checkpoint~on checkpoint~with
+0.05 chez chez~moi chunks~in chunks~kib chunks~mib classification clean cleaning cli client~session closed~the
+0.05 close~it closing~the code~in code~internal code~no code~the colab~with collect~and collect~torch come comes~to
+0.05 comes~with come~back comfy comfyui~execution command~buffer command~is command~line command~was common
+0.05 communicator community comparison compile~by complain complete complex compute computecosts computecosts~error
+0.05 compute~capability computing com~ollama concat conda~lib configs configuration config~file config~is confused
+0.05 connected~to consequences consequences~if consider~decreasing consider~passing content~is context~with
+0.05 controller conv_ops conv_ops~cc conversation conversation~on convolution conv~conv conv~d_ conv~d_grad conv~node
+0.05 copy core~platform could~it cpp~most cpu_feature_guard cpu_feature_guard~cc cpu~in cpu~is cpu~mode crashed~on
+0.05 created~device created~on create~cuda create~engine create~llama_context creation crop crops csrc~distributed
+0.05 csv cu_stream_non_blocking cuando cublas cublas_status_alloc_failed~when cublas_status_not_initialized
+0.05 cublascreate cublascreate~handle cublas~could cuda_gpu_executor cuda_gpu_executor~cc cuda_malloc_async
+0.05 cuda_malloc_async~will cuda_visible_devices cuda_visible_devices~python cudaapierror cudadrv~driver cudagraph
+0.05 cudagraphs cudagraphs~for cudagraph~capture cudasuccess cuda~available cuda~bytes cuda~call
+0.05 cuda~cuda_gpu_executor cuda~function cuda~graph cuda~memory_allocated cuda~on cuda~or cuda~to_device cudf~merge
+0.05 cupy~as currently current~device custre custream custream~error cuts cut~the cu~out d_ d_grad d_grad~raises da
+0.05 darknet~src dass dear debian debug debugging debugging~consider debug~build dec decoding~this decrease~the
+0.05 decreasing~gpu_memory_utilization decreasing~max_model_len deep~neural default~config delete del~model
+0.05 description~of details detectron dev devices device~and device~br device~cuda_error_out_of_memory device~dtype
+0.05 device~failed device~job device~of device~the device~was died~at dies dies~in dies~while diffusers dim direct_io
+0.05 direct_io~false disable~cuda disable~torch disguise display~backtrace distance~matrix distinct distribute dit
+0.05 docker~compose document doesn does~anybody does~nvidia does~one don~know don~see downloaded down~at do~call
+0.05 do~with draining drei driver~py driver~the dropout dry~run dtype dtype~if dtype~torch during~cudagraph
+0.05 during~getbesttactic during~processing dynamic dès each~batch each~has eager~in eats~the edit edited~by editor
+0.05 effect elastic else~none embedding~model empty~before enable_attention_slicing enable_model_cpu_offload
+0.05 enabled~n_copies enable~torch encode encoder~for ended ended~in ends~in enforce_eager enforce_eager~true
+0.05 enforce~eager enginecore enginecore_dp enginecore_dp~pid engine~br engine~build engine~core engine~from
+0.05 engine~version ensemble entries environ environment~location env~lib epochs epoch~is eps era
+0.05 errors_impl~internalerror error~assertion error~could error~cudamalloc error~during error~exception error~fields
+0.05 error~from error~is error~loading error~occurs error~source error~with está eval_accumulation_steps eval~batch
+0.05 everywhere every~step exception~content exception~during exception~raised exception~set exception~traceback
+0.05 except~the exe execute~in executing~ksampler execution~error execution~py executor exemple existing~issue
+0.05 experience experiment experimental explicit explodes extensions external~xla failed~at fails~for fails~when
+0.05 fails~with failure~but fail~on faiss~gpu far~more faster_whisper fatal~error fatal~operator feb~at
+0.05 fields~message files~are file~app file~assuming file~it file~of file~on file~paddle file~users file~usr
+0.05 file~venv file~with file~workspace fill~the filtered_tb filtered_tb~from fine~but fine~on fine~so fine~tune
+0.05 finished finished~parsing first~batch first~collective fitting fit~in fit~use fixed~by flag
+0.05 flags_fraction_of_gpu_memory_to_use~is flag~in flash~attn flat flat~now flow fn~args folks following~exception
+0.05 forgotten forums forward~backward for~about for~allocation for~and for~any for~current for~debugging
+0.05 for~decoding for~details for~each for~example for~gpu for~hours for~input for~kv for~lack for~pinned
+0.05 for~relevant for~shard for~simplicity for~them for~traceback for~two for~us for~validation for~while for~whoever
+0.05 for~you found~in found~it found~vulkan fraction~static fragmentation~maybe frames~and frames~at frames~from
+0.05 frames~of framework~bfc_arena free~according free~at free~in free~of free~on free~process free~shared free~to
+0.05 from~checkpoint from~device from~disk from~last from~malloc from~me from~model from~none from~step from~sysfs
+0.05 from~this from~vllm frozen func funciona function functional~py function~alloc gateway gathered gave~me
+0.05 gb~closing gb~each gb~in gb~laptop gb~only gb~per gb~should gb~so gb~torch gb~what gb~when gb~where gc
+0.05 geforce~gtx generating generation~not getbesttactic gets~to getting~this get~from get~through
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_metal_graph_compute ggml_metal_graph_compute~command
+0.05 ggml_vulkan~device ggml_vulkan~found gh gib~allocated gib~at gib~client gib~is gib~max gib~non_torch_memory
+0.05 gib~other gib~pytorch gib~total gib~tried gives~back glm gnu goes~on goes~through goes~to got~this go~away go~on
+0.05 go~to go~up gpu_device gpu_device~cc gpu_memory_utilization~or gpu~as gpu~cuda gpu~device gpu~gib gpu~gpu_device
+0.05 gpu~it gpu~loading gpu~models gpu~nvidia gpu~of gpu~runs gpu~は grabs gracias grads graphs~are graph~by
+0.05 graph~capture graph~execution graph~not graph~of greedy gres gres~gpu grid grpo gráfica guess guide had~the
+0.05 had~this halved halved~the hangs happens~to happens~when hashes has~and has~been has~mib has~more has~not
+0.05 has~one has~removed has~two have~gb have~happened have~searched have~this have~thought hazel hbm head held
+0.05 helped helps help~or here~it here~on hide hilft his hitting hit~an hm hola holes honest hope horas how~many
+0.05 how~to hunyuan hybrid ids id~compute if~is_floating_point if~out if~reserved if~so if~the if~this if~yes ignores
+0.05 igpu~and imagenet immer import~cupy import~llm import~torch incident include~these increase infer inference
+0.05 inference_mode inference~with info~application info~engine info~fields info~source info~this info~worker
+0.05 initialised initialize~the input~very inside~except inside~the instant instruct intel~hd intended internalerror
+0.05 internal~frames interrupted into~gb invalid~value in~__getitem__ in~allocate in~available in~batch in~bf
+0.05 in~capture in~convert in~custre in~decorator in~disguise in~func in~general in~gpu in~loss in~place
+0.05 in~production in~python in~range in~sample in~some in~system in~thread in~validation in~warmup ip ipex iq
+0.05 is_floating_point isaac isn~available isn~the issue~and issue~for is~another is~below is~debug is~empty
+0.05 is~export is~flat is~given is~gtx is~heavy is~installed is~just is~mb is~memory is~missing is~more is~my
+0.05 is~nearly is~none is~nothing is~on is~only is~optimized is~over is~simply is~sized is~smaller is~split is~that
+0.05 is~ti is~up is~using is~what its~internal its~memory it~also it~always it~at it~back it~did it~down it~ends
+0.05 it~fails it~gets it~if it~in it~mean it~means it~needs it~never it~not it~now it~prints it~ran it~reads it~right
+0.05 it~seems it~stays it~still it~then it~there it~took it~use it~wants it~went it~what it~work jan
+0.05 jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jemand jobs job~fails job~of joined join~this
+0.05 journalctl joy js json jul jun june just~not kept kernel~for kernel~of kib kib~allocated kib~in killed~it
+0.05 killed~with kill~on kind~of knob koboldcpp kohya_ss kokkos kv_cache_free_gpu_mem_fraction labels~bug lammps land
+0.05 language language~model large~the large~try last~one latest~version layer~to lazily ldm le lead lead~to leak~in
+0.05 least~one leftover left~on li lib~rs liger lightning like~that limited line~br line~error linked little~memory
+0.05 live lives llama_context llama_init_from_gpt_params llama_init_from_gpt_params~error llama_kv_cache_update_impl
+0.05 llama_kv_cache_update_impl~failed llama_new_context_with_model~pipeline llama~instruct
+0.05 llm_load_tensors~offloaded llm_load_tensors~offloading llm~samplingparams llm~server load_model
+0.05 load_model~failed load_tensors~offloaded loaded~models loaded~the loading~llama loading~the load~flux load~sdxl
+0.05 location locked~host logits~are log~before log~current log~during log~hi log~hint log~info log~memory log~not
+0.05 log~nvidia log~on log~please log~there log~tried log~warning longest long~prompt lora~on lose loss~and
+0.05 lower~resolution lower~the low~memory lts luck lunar ma mac~mini made make~sure make~this malloc~at manual~cast
+0.05 many~thanks master~or matches matrix~is max_batch_size max_len max_memory max_model_len~when
+0.05 max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup max_seq_length max_total_tokens max~approx max~gb
+0.05 may~lead may~node may~see median mehr memoria memory_allocated memoryerror~traceback memory~and memory~as
+0.05 memory~br memory~but memory~bytes memory~cuda memory~fragmentation memory~gb memory~growth memory~has memory~if
+0.05 memory~isn memory~mb memory~mps memory~on memory~only memory~py memory~reserved memory~see memory~should
+0.05 memory~snapshot memory~takes memory~that memory~utilization mem~fraction merge~of mesa mesh message~and
+0.05 message~method message~server message~waiting method~of me~the me~this mib~allocated mib~in micro micro~batch
+0.05 middle middle~of might~be million~atoms miniconda mining mint minutes~of mir~das mistral mistral~nemo mnt
+0.05 modeling models~and models~are model~and model~br model~fit model~fits model~for model~gguf model~has
+0.05 model~loads model~max model~models model~not model~parse model~py model~root model~srv model~usr model~weight
+0.05 mode~set mode~you modified modules modules~module module~py moe momentum~eps mon months months~ago more~memory
+0.05 more~on more~ram morgen most~of moving moving~to mpirun mpi~per mps~allocated msg msg~error msg~new msg~waiting
+0.05 much~gpu much~more multiply multiprocessing mx~gb my~gb my~gpu my~guess my~kernel my~old n_copies namd name~and
+0.05 name~nvidia native nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call nearly~all needed~for
+0.05 needs~less need~for network~library network~model never~appears newbie newest new~builder new~issue new~model
+0.05 new~one ng nice nlp nn~functional nobody~else noch node node~read node~that node~train non_torch_memory
+0.05 non_torch_memory~takes nor normally notebook~is note~run note~the nothing~left noticed not~at not~come
+0.05 not~create not~given not~go not~have not~much not~recommended not~say not~solve not~static not~the not~using
+0.05 not~with not~work now~it now~please now~thank no~matter no~other no~trouble npu nu nuc nuc~ollama number~in
+0.05 number~is nvcc nvidia~driver nvidia~smi occurred~when occurs occurs~during october odes odes~py
+0.05 offloading~output off~by off~in of~and of~br of~every of~gpu of~mb of~other of~ram of~today of~tokens of~two
+0.05 of~video of~which of~you oh ok~but ok~on ok~so ollama~blobs ollama~llama ollama~llama_load_model_from_file
+0.05 ollama~llama_model_load ollama~models ollama~ollama ollama~time once~in oneapi~deep one~block one~by one~go
+0.05 one~gpu one~node one~worker only~after only~with onnxruntime~bfcarena onnxruntime~gpu onnxruntime~stream
+0.05 on~after on~another on~apr on~aug on~bigger on~both on~br on~gpus on~how on~it on~jan on~may on~oct on~private
+0.05 on~rank on~sep on~single on~that on~two ooms~on oom~and oom~at oom~the oom~with op_requires op_requires~failed
+0.05 opal openai opened~days openmm operator~conv optimized optimized~with optimizer~cpp optimizer~step op~conv
+0.05 original or~decreasing or~file or~only or~set or~smaller or~start or~switching or~use or~you os~environ
+0.05 other~allocations outofmemoryerror~allocation outofmemoryerror~as output~layer outside~of own~pictures package
+0.05 packages~accelerate packages~tensorflow packages~transformers paddle~memory page~file page~on
+0.05 parallelism~enabled params parse~time parsing~network pas passing~cuda_launch_blocking pass~and pass~will past
+0.05 patches patterns pci pci~bus peaked peaked~at per~batch per~request phone photo photos picked picture pids
+0.05 pid~error pid~info piece piece~of pin_memory~false pip places place~of platforms platforms~do
+0.05 platform~cpu_feature_guard play please~decrease please~do please~don please~post please~stop plenty pm
+0.05 pod~trainer pool~is port possibly postmortem pourquoi prediction preset pretraining preview primary prints~the
+0.05 private private~pools problem~on problem~with processes processing~allocation process~and production profiling
+0.05 profiling~results project~is proper protein providers pro~gb ps pth put~the pycuda python~client python~pytorch
+0.05 pytorch_cuda_alloc_conf~expandable_segments pytorch~activation pytorch~allocator pytorch~and py~capturing
+0.05 py~cuda py~model py~userwarning qlora~on question~on que~le qui quicker qwen~vl raised~the raise~with_traceback
+0.05 ram~and ram~for rank~cuda rank~failed rank~is ran~out ran~the rather~not raven rc reach readme read~times
+0.05 received receiving recent~builds recommended~huge recommends record recover recover~from reducing references~the
+0.05 refresh reject relevant~issues relion relion~src relu remove removed~its rendered~viewport renderer render~fails
+0.05 repeated repor reports~that requested~amount requested~bytes requested~to rerank resolution~max
+0.05 resourceexhaustederror~graph response restarted~the restarts rest~of resume~from retain_graph returned~entries
+0.05 return~to right~before rl rolled~back root~ollama rounds rtx~super rtx~with rund runners runner~execute
+0.05 running~conv running~in running~with runoptions runoptions~for runs~at runs~for runs~the runtime_error
+0.05 runtimeerror~mps runtimeerror~traceback runtime~error runtime~out run~in run~is rust_backtrace
+0.05 rust_backtrace~environment rusty rx~xt ryzen same~as same~batch same~command same~config same~data same~error
+0.05 same~node same~problem same~process same~with sample samplingparams sans says~and says~gib says~mib says~of
+0.05 says~what scene scenes~are scenes~through scheduler~hit schritt scripts scrypt sd searched~existing searched~for
+0.05 second~call second~card second~epoch second~line section seeing~the see~above see~our seg segmentation~fault
+0.05 send~the sep separate~crashes sequence seq~len series seriously server~does server~stops server~to serve~at
+0.05 serve~py service service~hlo_rematerialization serving sessions session~py set_memory_growth set~by
+0.05 set~enforce_eager set~flag set~jax_traceback_filtering set~subdivisions set~the severity sgl sha shall sharded
+0.05 shards shard~to shared~buff should~change should~go should~make shows shows~gpu shows~of show~the shut shutting
+0.05 shutting~down sign similar simplicity simplicity~jax simply simulation since~the since~this sit site size_t~bool
+0.05 size~failed skip~to slicing smaller~than smallest small~scenes smi~and smi~lists smi~say smi~showed softmax
+0.05 software solve solve~it solve~the somebody~else something~is sometimes some~hours sorry~if source so~and so~do
+0.05 so~don so~not so~on so~why spare sparse spawn spilling splitting src~acc src~lib src~utils srun~job srv
+0.05 srv~load_model stacks stacktrace stacktrace~below staff stages starts starts~and startup state~batch state~dict
+0.05 state~failed state~metrics status~code stay~in stay~on stderr~time std~runtime_error steht steps steps~and
+0.05 still~open still~references still~there stopped~at stopped~it stops~after stops~in stop~them strange streaming
+0.05 stream~bool stream~stderr struct studio style subdivisions~in subject~gpu submitted submitting submitting~new
+0.05 succeed successful successfully successful~numa suggestion suite summary~of sure~the sure~you surfaces sur~le
+0.05 switched~accounts switched~on switched~to switching switching~to sysfs system systemerror systemerror~fatal
+0.05 system~ram table~for tail~of takes~gib take~gib take~the take~while tasks~exited task~manager temp temporaries
+0.05 tensorflow~binary tensor~cores tensor~parallel terminated~error terminating terms testing
+0.05 text_generation_launcher text_generation_launcher~method text_generation_launcher~webserver text~generation tf
+0.05 tf_gpu_allocator tf_gpu_allocator~cuda_malloc_async tf~lib tgi thanks~in than~gb than~requested than~that
+0.05 that~caused that~has that~in that~isn that~may that~no that~on that~why them~is them~or then~dies then~in
+0.05 then~on then~retry there there~and there~are there~it there~may there~should these~changes the~attention
+0.05 the~batch the~beginning the~bit the~blender the~branch the~card the~cause the~chat the~child the~chunk
+0.05 the~course the~dag the~dataloader the~dev the~draft the~embedding the~encoder the~end the~epoch the~except
+0.05 the~existing the~final the~frames the~game the~hash the~image the~images the~in the~issue the~kernel the~kv
+0.05 the~logs the~longest the~matrix the~merge the~metrics the~micro the~middle the~moment the~network the~newest
+0.05 the~night the~nvidia the~older the~ones the~only the~option the~partition the~pipeline the~plugin the~pod
+0.05 the~point the~process the~profile the~ram the~refactor the~rendered the~repo the~rest the~rollout the~runner
+0.05 the~scratch the~session the~shell the~solver the~stack the~stacktrace the~state the~texture the~three the~tile
+0.05 the~train the~upgrade the~value the~variable the~vram the~weekend the~workflow thing things~to think think~so
+0.05 think~the this~branch this~builder this~comes this~conversation this~does this~error this~expected this~in
+0.05 this~isn this~process this~question this~tensorflow those~who though~the thousand~steps thread three~lines
+0.05 through~without through~zluda timeout time~and tips titan~xp title~of title~says ti~gb tmp to_device tomasz
+0.05 tomorrow torchrun torch~bfloat torch~compile torch~csrc torch~cu torch~distributed torch~float
+0.05 torch~inference_mode torch~nn tot total~gib touches to~access to~all to~become to~display to~each to~eager
+0.05 to~finish to~go to~host to~include to~it to~join to~me to~model to~read to~runoptions to~serve to~set to~start
+0.05 to~succeed to~tokens to~unexpected to~upload to~work tp tpu tp~scheduler tr traceback~oom trace~returned tracker
+0.05 trade train_step trained~on trainer~py training~goes training~is training~momentum training~of training~the
+0.05 trains~for transfer transformer trick tried~the tries~to trt true~direct_io true~in true~or true~to try~in
+0.05 try~smaller turned~out turn~off two~boxes two~different two~nodes two~of two~things ubuntu uhd ui~with ulimit
+0.05 ultra~high uma umber under~load unet unexpected~consequences unhandled unique unloaded unloading unrelated
+0.05 until~oom unused update~it upgrade up~at up~model up~on up~the used~for used~free used~memory userwarning
+0.05 uses~gb use~enforce use~fewer use~for use~in use~including use~it use~kib use~lower use~process use~profiling
+0.05 use~to using~default using~enable using~gpu uso usr usually~means ut utilization~to utils~error utils~memory
+0.05 ut~of vaedecode vae~tiling val valueerror~to value~but variable variables variable~tf_gpu_allocator variable~to
+0.05 vary version~br version~found version~of very~first very~seriously video video~memory view viewport~never vivid
+0.05 vkallocatememory vl vllm~import vmap vocoder voice vol volatile volatile~true vram~at vram~in vram~is
+0.05 vulkan~devices wait waitnotificationfn walltime wandb wants wants~gb warm warmup~generation warning~warning was
+0.05 wasn was~at was~built was~full was~kept was~no was~ok was~printed was~still watchdog ways~do way~round
+0.05 webserver~crashed weights~of weights~on weights~take weight~dtype well went~away we~moved we~need we~start
+0.05 what~could what~happened what~now what~platforms what~see what~to what~tried what~was whether~there which~gib
+0.05 which~may while~you whoever why~would width~height willow will~be will~fit will~get with_traceback
+0.05 with_traceback~filtered_tb with~and with~batch_size with~bigger with~cpu with~dtype with~gpus with~limit
+0.05 with~llama with~max with~mb with~mib with~no with~only with~out with~rust_backtrace with~status with~this
+0.05 with~vulkan worker~py workflow workload works~and works~now works~out works~thank work~for work~on would~be
+0.05 would~do would~you wrapped wsl xl xla_python_client_preallocate~false xla~will xla~xla xp yarrow yarrow~opened
+0.05 yes~please your~batch your~branch your~data your~question your~run your~tensors your~vram you~already you~can
+0.05 you~don you~look you~might you~see zombie zu ça~passe нормально い~て う~か が~落 き け そ~の っ~た で で~の
+0.05 に~す に~変 の ら ら~に る~と を~か を~に キ ク コ ス~ト セ セ~ス ト バ バ~ッ プ~ロ ポ モ ョ~ブ ラ リ ル~の
+0.05 ロ~セ ン~ト ー ー~で ー~ジ ㅠㅠ 一~个 一~张 一~次 一~点 上~微 上~还 下~の 不~够 不~行 中~で 之 了~谢 了~还 事 代
+0.05 以~下 以~后 件 任~务 你 佬 使 使~っ 使~用 信 信~息 停~止 入 入~力 写 况 列 刚 初 别 别~模 到~第 力 十 占 卡~上
+0.05 卡~跑 参~数 又 变 台 号 各~位 同~じ 向 吧 周 四 图~片 在~用 型 型~时 変 変~更 大~佬 太~小 実 小~一 就~好 就~报
+0.05 已~经 年~月 建 开~了 张~卡 形 後~に 循 微 忘 忘~了 快 总 息 您 情~况 意 我~这 批~量 挂~了 指 指~点 按 换~成 据
+0.05 掉 提 数~据 整~理 断 方~法 时~报 时~显 明 显~卡 最~後 月 月~日 期 本~文 本~身 机~器 权 样~的 没~问 法 注~意
+0.05 满~了 爆 爆~显 环~境 用~了 的~问 知 码 示~显 第~个 管 管~理 篇 约 练~到 练~时 编~号 缩 网 能~跑 腾~上 落~ち
+0.05 行~就 补 要~显 解~决 話 记~录 证 误 调~到 質 質~問 跑~不 跑~了 跑~到 身 输~入 还~剩 这~样 这~里 送 途 途~中 速
+0.05 遇~到 部 里 错~误 问 阶 限 面~的 页 验~证 默 默~认 가~납 감 감~사 같~은 계 까 납 납~니 노 노~드 는 는~데 다
+0.05 다~시 다~음 되 라 래 러 면 무 바 배 배~치 버 부~탁 분 사~합 상 서 서~버 세~요 수 스 시~작 실 실~행 아 어 어~요
+0.05 없 에 오 올~리 우 음 이 인~데 입 입~니 있 있~을 재 제 종 종~료 죽~었 지 처 치 크~기 탁 탁~드 터 파 하~세 학 행
+0.10 about~cuda above~for accounts~on account~related ada adamw_ adamw_~bit advance advanced after~few after~that
+0.10 after~the after~throwing again~and ago~by agree agree~to air all_reduce alloc allocatable allocatable~device
+0.10 allocated~for allocate~br allocate~mib allocations allocations~mb allocation~gib alloc~tot allowed~memory
+0.10 all~for all~loaded all~models all~ranks all~six am amber anaconda and~all and~cache and~does and~every and~gb
+0.10 and~give and~let and~privacy and~ran and~runs and~still and~that and~with another~tab answer answered answering
+0.10 any an~error an~gb an~option aparece append~loss approx après are~gb ascend as~far as~it atom atoms attack
+0.10 attention~cache attn at~first at~is at~iteration autograd available~qualifiers avec awq back~and base
+0.10 batch_size_per_card batch~it batch~of be been beetle beforehand bei below~might bert besides be~allocated
+0.10 be~incorrect be~the be~too big~for bin~total bisected bit~on blob blobs~sha boa both~on broke buenas
+0.10 buffer~failed bug~report bug~server building~engine but~not bytes~is by~an by~clicking by~cuda by~user bị
+0.10 callback called~after call~first call~of call~so call~stacks call~the can~do can~one can~the can~you capa
+0.10 capturing cards~are card~memory case cases cause~first cc~bin cc~resource ch chain chair changed changed~the
+0.10 checking check~failed check~whether chunked~prefill chunking chunks~chunks click clicking clicking~sign
+0.10 client~requested client~src clips closes cloud colleague comes~in come~up commits complaint computer connected
+0.10 context~failed context~is conv_ conv_~status cpp~unhandled crashes~today created create~llama creating
+0.10 creating~server cu cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent
+0.10 cuctxpushcurrent~device cuda_launch_blocking cudadrv cuda~and cuda~cu cuda~cudadrv cuda~failed cuda~html cuda~is
+0.10 cuda~runtime cuda~set_per_process_memory_fraction cuda~util cur current cur~usage cycles~device danke dask dat
+0.10 deepseek deepspeed deepspeed~runtime deleted denoise detach detect developers device_memory_limit
+0.10 device~cucontext device~cudamalloc device~gpu device~name device~not device~would dev~fp de~gb dies~with
+0.10 difference directml dismiss dismiss~alert dist distance distill distributed~processgroupnccl dist~packages
+0.10 docker documents doing domain done~on down~with do~about do~need dreambooth drivererror
+0.10 drivererror~cuda_error_out_of_memory due~to durch each~card each~time eager~attention eager~mode eats eight
+0.10 eleven else~is emails embedding~service empty enable encountered encountered~an ended~with engine~failed
+0.10 engine~py engine~with enough~allocatable env ep erreur errors_impl~resourceexhaustederror error~after error~at
+0.10 error~creating error~cublas_status_alloc_failed error~cuda error~nccl error~text_generation_launcher error~while
+0.10 err~mem ersten evaluate eval~bug every~iteration every~piece examples example~with exceed~allowed excerpt
+0.10 executable executable~batch executing existing existing~issues exists exited exiting~due face failed~cuda
+0.10 failed~exit fails~in failures~this false far~as faster~whisper fcn features feedback~and field files file~is
+0.10 file~src find fine~the finish first~long first~observed first~of first~validation fits flags fold
+0.10 following~suggestions for~another for~batch for~both for~chunks for~free for~github for~in for~memory for~my
+0.10 for~now for~output for~self for~some for~stream for~those for~tokens for~weeks for~what found~reached fourth fp
+0.10 fr framework framework~op_kernel frame~of free_all_blocks from from~source full~finetune function~failed further
+0.10 fused gb~after gb~by gb~it gb~memory gb~now gb~shared gb~used gb~vram gc~collect gestern get~cuda
+0.10 ggml_backend_cuda_buffer_type_alloc_buffer gguf gib~memory gib~rounded ging git github~you gives gives~me
+0.10 goes~up google got~an go~down go~msg gp gpus gpu~before gpu~by gpu~is gpu~node gpu~or gpu~out gpu~pool gpu~users
+0.10 gpu~with great gtx~super gui hair has~only have~look have~read he height him host~memory ideas if~that images~in
+0.10 images~of improve improve~the increases inference~on info~model_runner infra ing initializing inlet instance~of
+0.10 insufficient~memory interactive intern internal~error internal~failed intern~cycles interpolate into~it
+0.10 invalid~context in~advance in~and in~another in~bin in~cuctxpopcurrent in~cuctxpushcurrent in~eager in~float
+0.10 in~for in~interpolate in~jupyter in~paged in~run in~torch in~total in~with in~your ipython issues~and is~already
+0.10 is~an is~and is~gib is~good is~loaded is~with iteration~until itself~is its~own its~workspace it~dies it~fine
+0.10 it~gone it~had it~happens it~has it~isn it~it it~may it~or it~please it~renders it~stops it~tells it~to it~was
+0.10 it~will jaxlib jaxlib~xla_extension jetpack jetson~nano job~was jupyter~kernel keen keras~backend kernel~image
+0.10 kestrel keys kills kills~it know~it kw labels lantern laptop~gb last~night latents laugh launch la~gpu leaks
+0.10 learn left~it lengths level~info le~message library~onednn lib~python light limit~for limit~set line~out
+0.10 llama_init_from_model llama_init_from_model~failed llama_load_model_from_file llama_load_model_from_file~failed
+0.10 llama_model_load llama_model_load~error llama_new_context_with_model llama~context llama~server llm_load_tensors
+0.10 llm~info ll~occasionally lm~studio load_tensors~loading loading loading~error loads~the load~all local~lib
+0.10 logged logits~on log~in log~output log~runtimeerror log~same log~says log~to log~what log~your looks~as
+0.10 look~into lots~of lr lstm läuft~es lỗi machine~is main~exiting make~it maple mark marking mask math matmul
+0.10 max_input_length max_input_length~max_prefill_tokens max_prefill_tokens maximum_pool_size max~tokens maybe~the
+0.10 mb~and mb~for mb~max mb~per meeting memo memory~in memory~is memory~leak memory~left memory~lower memory~problem
+0.10 memory~than memory~usage mem~types merge message~onnxruntime_src message~summary method~warmup metric metric~cur
+0.10 me~at mi mib~mib mib~rounded mib~used mini minutos mir mira mixtral mmap mmap~true model_runner model_runner~py
+0.10 models~blobs model~is model~loading model~tensors model~weights mode~is moi more~useful moved~the mpi mpi~rank
+0.10 mr much~for mx my~code my~gtx my~jobs my~training name~conv_ name~the nano nccl~timeout nccl~version ne
+0.10 needs~about neighbour neither nemo nettle network never never~comes next~one nicht~mehr night nnu nnu~net nodes
+0.10 non~zero notes~cuda not~always not~be not~on no~effect no~executable no~kernel no~luck no~that null null~intern
+0.10 num_ctx numa nvidia~rtx observed observed~failure occasionally occasionally~send offloaded of~feedback of~is
+0.10 of~mine of~my of~one of~our of~pytorch of~rows of~service of~std of~that of~the of~training of~weights ok~with
+0.10 ollama_gpu_overhead onednn one~batch one~more one~request only~the onnx onnxruntime_src
+0.10 onnxruntime_src~onnxruntime onnxruntime~core on~all on~an on~cuda on~gb on~jun on~my on~smaller oom~after
+0.10 oom~unloading oom~when op_kernel op_kernel~cc opencl~platform opening operating~system ops option optix org ory
+0.10 or~commit or~window ot other~than ours our~documentation our~terms outofmemoryerror~cuda out~in override over~gb
+0.10 oyelaran pack packages~cupy packages~deepspeed paddlepaddle paged~kv page~locked panicked~at paper parallel
+0.10 parquet parsing particles part~of passed passing password~length past~it peak~usage people pieces pin please~set
+0.10 pme~cpu pools pool~of possible~solutions pr preallocated~temp privacy privacy~statement problem~you proc prod
+0.10 project properties prototxt python~dist python~processes pytorch_hip_alloc_conf~expandable_segments pytorch~but
+0.10 pytorch~limit på qualifiers qualifiers~see quality quant question~is quite rays reached~zero reads read~every
+0.10 rebuild recipe refer refer~to refresh~your regards reinstalled related~emails relevant~log reload reload~to
+0.10 removed~the rendered render~stops replica~task reply~to requested~by requested~in res reserved~for reserves
+0.10 resourceexhaustederror~see restore resume returned~while rien right~at rocm rolled rollout router~client
+0.10 rs~server rtx~gb rtx~pci running~for runtimeerror~no runtimeerror~not rx rx~gb sa sam same~model same~script
+0.10 says~it says~the sched sched~go script~in searched~the seconds see see~all see~the segfault seit seit~dem
+0.10 self~attention send~you serve server~internal service~and session session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf setting~the setting~up seven several~times sglang shortage short~test should~it
+0.10 should~the showed side signed~in signed~out silly simply~too since~last single~gpu situation size~found size~in
+0.10 size~per size~the skipped slices sliding smaller~number smi~says smoke~test solutions solved~it solves solves~it
+0.10 something~went sorry~something souci source~sched so~all so~close speaker speed split~it srun~error stable~notes
+0.10 stacks~more started~the starting~the statement statement~we status~message step~and still~alive stream~error
+0.10 structure studies suffice suggestions summary~info supplied supplied~memory supported~by supposed survives svd
+0.10 sys tab~or tag tail take~of take~your task~device te technical temp~allocation tensorrt~llm tensors~this tentei
+0.10 terms~of tested test~with text_generation_client text_generation_client~router text~was tf~keras than~what
+0.10 than~you than~your that~it that~my that~not that~still that~what then there~an the~br the~cli the~command
+0.10 the~complete the~container the~crash the~detector the~error the~eval the~fft the~fp the~fraction the~frame
+0.10 the~fused the~gb the~gib the~graph the~graphs the~handler the~key the~large the~list the~machine the~neighbour
+0.10 the~ocr the~on the~optimizer the~other the~output the~price the~recent the~record the~release the~result
+0.10 the~sample the~second the~situation the~start the~tail the~tensor the~tensors the~th the~time the~training
+0.10 the~unet the~whole things this~attack this~can this~issue thousand throwing throwing~an timestamp~level
+0.10 time~level time~the today~on tokens~in too~late torch_npu torch~cuda total~by total~bytes total~chunks total~of
+0.10 total~vram tot~alloc tot~freed tout to~batch to~catch to~comment to~cpu to~developers to~device to~get to~leave
+0.10 to~make to~our to~refresh to~requested to~train to~use trainnetwork train~the tried~it troubleshooting try~one
+0.10 ts turned~on twice two~crashes two~separate type~float un understand unexpected unhandled~cuda units
+0.10 unloading~all unset until~the upscale upscaler up~by up~verlet up~when usage~bytes usage~peak usage~tot
+0.10 useful~to user~guide user~supplied using~device utilization utils util~cpp value~in variable~length vega verlet
+0.10 verlet~run version~and version~or viewport viewport~render vk vllm vllm~valueerror vocab voll volume wall wan
+0.10 wanted~to warmup~encountered warmup~max_input_length warmup~text_generation_client was~fine was~it was~not
+0.10 way~around weekend weeks week~both weights~from went~from went~wrong werden we~read wh what~am what~does
+0.10 what~else what~get what~we what~would when when~executing which~gpu while~mmap will~improve window~reload
+0.10 without~the without~trouble with~another with~chainer with~half with~my with~several with~what workers worker~cc
+0.10 workstation would~exceed would~fit wow wrote xla_extension xla_extension~xlaruntimeerror xla~service xla~tsl
+0.10 yaml yes~know yes~the young your~input your~job you~account you~agree you~could you~for you~should you~signed
+0.10 you~switched you~try you~use zero~status zip zluda ça было вылетает если запускаю карта кто можно памяти
+0.10 сообщение то уменьшить い~で お~り こ こ~と し~い す~か せ だ~け っ て~お で~し で~止 な~ら な~り の~で ば ま
+0.10 ま~り れ~ば エ エ~ラ ジ チ~を ノ ノ~ー メ メ~ン ラ~ー ー~バ 一~半 一~样 一~步 一~般 上~跑 不~到 不~是 两 两~张
+0.10 主 之~后 也 代~码 以~跑 但~是 低 停 写~法 出~ま 到~一 割 加~载 动 单~卡 占~满 原~因 可 同~时 启~动 回~复 因
+0.10 変~わ 夜 大~小 天 失 如~下 子 它 定~し 就 就~挂 层 工 应 应~该 志 想 成~了 我~在 投 日~志 昇 昇~腾 是~gb 是~不
+0.10 有~问 权~重 检~测 模~型 求 求~助 済 済~み 然 版~本 环 现 現 生~成 用~的 由 画~像 的~内 的~显 知~识 确~认 確~認
+0.10 第~二 系 系~统 练 统 般 試~し 認 试~试 调 谢 起~来 越 越~多 输 运 运~行 返 还~有 通 里~的 间 题~描 같 것 까~요
+0.10 낮 녕 녕~하 니~다 데 돌~리 드~립 로 로~그 료 립 립~니 문~의 습 습~니 시 안~녕 어~제 업 었~습 에~서 올 작 죽 중
+0.10 추 학~습 했 했~습 호
+0.15 _bfc _bfc~op abort aborted~at above~exception acc acceleration agent al alla alloca allocate~gib allocations~may
+0.15 allocation~failed allocator~gpu_ always and~after and~each and~got and~its and~now and~pytorch_cuda_alloc_conf
+0.15 another~exception any~way an~assert applied apply apr are~fine are~free are~still as~if attach at~gib at~on
+0.15 at~that avoid~fragmentation backend batch~and before~that behavior be~created bios blobs body branch branches
+0.15 branches~or brings bucketing by~hand by~itself by~op ca camera can~use capture card~and cause~system
+0.15 cc~allocator cette changes~nothing checked checkpoint children chunks~gib clearer client climbs cnn
+0.15 code~returned collect collective~operation come~from commit common_init_from_params
+0.15 common_init_from_params~failed concurrency conv core~framework cpu~it crashed created~from create~execution ctx
+0.15 cudf custom das describe device devicebuffer dgx dia dict did~the different disable~the disable~upper display
+0.15 docs~stable does~this do~anything do~have do~it dropped dump ed el~modelo embed endpoint engine~could
+0.15 enough~memory erro errors_impl error~message error~occurred error~using error~warmup events everything~is
+0.15 every~time exception~another exception~occurred execution~context exhausted exhausted~oom exiting
+0.15 expandable_segments~true expectation extra fails~after fails~the failure falling falling~back falls falls~back
+0.15 feedback fell fields filters filters~size finally finetuning first~call first~iteration flat~at followed
+0.15 for~minutes for~node for~possible four framework~errors_impl free~and free~gib from~network gb~and gb~are
+0.15 gb~card gb~do gb~free gb~is gb~of gb~profile gb~ram gb~you gemma general gets~through gfx gib~gpu gib~in gib~on
+0.15 gio give~it global go~from gpt gpu gpu_ gpu_memory_utilization gpu_~_bfc gpu~oom gpu~rendering grad grande
+0.15 growth gtx~ti gunicorn had~been had~no handling~of has~nothing have~to holding host~has hours https~docs
+0.15 initialization input~output in~chunks in~forward in~fp in~loader in~my in~the in~train issues ist~eine is~down
+0.15 is~it is~known is~small is~so is~written item iterations iteration~of it~all it~can it~does it~doesn it~fits
+0.15 it~for it~go it~goes it~helps it~ll it~says it~starts ivory jetson~orin jobs~on job~failed job~has job~localhost
+0.15 journal jpg karte~ist ksampler label~fusion last~week layer~filters len lib load_tensors load_tensors~offloading
+0.15 load~the localhost localhost~replica locked logits log~could log~from log~note lol looked looking lora
+0.15 losses~append lot lvl makes~no make~the management~https max_split_size_mb~to may~cause mb~so means~the meldung
+0.15 memory~allocations memory~fraction memory~gib memory~goes memory~it memory~tried memory~trying messages
+0.15 message~says method me~it me~one mib~gpu mib~on might mind miner minibatch mit~gb model~of model~unable
+0.15 more~information mp my~card même na nano~gb nd need~gb need~to neural neural~network new ngl noble node~with
+0.15 nothing~else not~need not~set not~your no~branches oct offloaded~layers of~gib of~size of~them ollama~panic
+0.15 one~can one~process only~in on~any on~every on~host on~me on~ti on~with oom~in operating opt~conda org~docs
+0.15 or~not or~pull or~so other other~ranks out~and out~of packed passe passed~tests password percent perhaps pessoal
+0.15 phase pme pool~use ppo pred probably process process~is proposed pull~requests put~it python~framework
+0.15 pytorch_cuda_alloc_conf pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~if radeon raised~from raise~runtimeerror ray raylet rd rebooted
+0.15 reconstruction recording references remat removed rendering~documentation renders reproduce~the rerun
+0.15 reserved~memory resize resnet resource_exhausted~out resource~exhausted restarting~the retry~with rounded
+0.15 rounded~to rs run running~out running~the runs~out runs~to screenshot second~one seems see~below see~https
+0.15 setting~max_split_size_mb set~it shard shift shows~mib signed sim size~input smaller solver somewhere sont
+0.15 so~the speech spelling st state stays stays~at steam steps~to sum~total swap system~failure task task~exited
+0.15 tell~the template tensor~is tests~failed tests~passed test~summary text~encoder thank thanks~lot thank~you
+0.15 that~should then~the there~any the~config the~cycles the~dataset the~logits the~noise the~notebook the~pool
+0.15 the~quick the~readme the~reason the~smallest the~very the~vision the~worker this~card this~message this~model
+0.15 this~week thu token too~big too~little to~and to~cuda to~decrease to~initialize to~no to~one to~self
+0.15 trainer~main train~log trouble trtexec tu turns turns~out two~cards two~days two~failures types unable unable~to
+0.15 unallocated~if understood unlimited un~message updated use~batch use~chunks use~pytorch_mps_high_watermark_ratio
+0.15 util value viola virtual~memory vit vram~used warmup were were~encountered what~did when~running whether whisper
+0.15 whole width will~look win window with~code with~nothing with~that with~two works~for works~thanks works~with
+0.15 work~and xorg xt yes~that you~go ² época всем всем~привет привет спасибо あ あ~り い~た い~ま お じ せ~ん た~こ
+0.15 た~ら で~落 の~学 は ま~し ま~せ り~ま エ~ポ サ~ー チ ッ~チ ポ~ッ 上 个~epoch 中~间 交 介 从 以~了 但 倍 候 单
+0.15 卡~是 号~卡 各 告 器 在 失~败 对 希 希~望 帮 建~议 待 後 我~的 挂 描 描~述 文~档 时~候 机 样 档 模 每~个 测 满
+0.15 画 発 的~时 的~是 确 第~一 编 腾 解 試 认 议 识 试 该 败 起~動 转 还~是 述 退 退~出 问~题 니 도 돌 었 인
+0.20 __init__ _bfc~ran allocated~gib allocate~compute allocating all~of already~on an and~shared and~type
+0.20 any~implementation avoid batches before before~the between~and be~done bf binary bit bs bucketed buffer~of
+0.20 building~the build~of but~these buy caffe call called call~to card~in ce check chose ci coffee comes comment~by
+0.20 compiled compute~buffers context~for could~not could~you counted cudaexecutionprovider cuda~graphs cuh
+0.20 custom~code cycles~gpu có dag deck decode device~with die~karte disabled do~what duration during~handling
+0.20 each~iteration each~worker eager ema enabled errors~were error~llama error~unable evening even~with every
+0.20 every~card exactly example fa failed~on failed~resource_exhausted failures falls~over fewer fft file~opt firefox
+0.20 fix floats foreignnode for~more frame free free~gpu free~memory gb~the gb~with gib~reserved github~sign
+0.20 given~back gmx gmx~mdrun going guten hashcat has~gib have~written heute host~cuda_error_out_of_memory html
+0.20 https~github https~pytorch huge id idea if~your ik image~size impact implementation~for incorrect inferência
+0.20 initialize inside installed~from in~main isn~enough is~back is~built is~fine is~ok is~one is~reserved it~away
+0.20 it~runs it~should it~works job~ended job~on kaggle keeps~its late la~memoria la~primera left~for lets lief
+0.20 lines~of line~of ll llama loaded load~model log~error log~is log~of looked~at loss~item lvl~info macbook made~it
+0.20 main~error main~loop mais management~and manual mas master matlab mdrun mdrun~version memory~of memory~with
+0.20 message metashape mindspore mistake mit model~file model~was module morning mortem moved must~be nb nearly nel
+0.20 nn node~foreignnode node~name nothing~for not~find no~idea no~more no~problem num_gpu nó of~in only~gb
+0.20 onnxruntime on~free on~this orin~nano orin~nx ought ought~to outofmemoryerror~traceback overflow panic
+0.20 panic~unable parou passes phi pid~ip pipeline~parallelism pjrt pjrt~pjrt_stream_executor_client placa
+0.20 please~check plus pod post~mortem preallocated primera program~gmx puts pytorch~org py~in queue quiet rank~the
+0.20 regression reporter reserved~by resident rule runner run~the same~box same~time sdpa segmentation select
+0.20 sentences separate set_per_process_memory_fraction setting shared~host should~have smi smoke source~file so~this
+0.20 split srun stable stack~overflow starten stay stderr step~to student subdivisions successfully~but sweep tells
+0.20 tells~me tensorflow~installed tensorflow~python tensorrt~engine terminate terminate~called textures thanks
+0.20 that~is that~moment that~we there~way these~errors the~allocated the~allocation the~first the~gpus the~main
+0.20 the~maximum the~nccl the~old the~problem the~processes the~ui those thx ticket tiling title told took too~much
+0.20 torch~zeros tower to~avoid to~disable to~lower to~this to~your trainworker trainworker~pid tune two ui um
+0.20 unless~you updated~successfully upload up~to urchin use used~the using~cuda vision von vulkan waiting wanted
+0.20 want~to warp was~updated went~down went~to what~can what~should what~went when~start why with~cuda with~model
+0.20 with~smaller work written~by written~custom xla~pjrt yolov your~account you~are you~asked you~post zeros по
+0.20 пошло ち~ま て て~い セ~ー ッ ッ~セ メ~ッ ー~メ 以 关 务 复~现 室 已 张 成 批 改~成 服 服~务 望 本 来 止~ま 正
+0.20 每 第 络 网~络 训 训~练 谢~谢 네 네~요 안
+0.25 aborted~core afternoon after~some alloc_tensor_range alloc_tensor_range~failed allow_growth all~the an~image
+0.25 application as~soon as~you at attempts back~to batch~prefill beim bfc_allocator bfc_allocator~cc big bigger~card
+0.25 blender box call~last came can~take cards~and carte case~it cc~execution chainer chat check~the chunks chạy
+0.25 collective comes~up common_runtime common_runtime~bfc_allocator con core core~common_runtime core~dumped cpu~the
+0.25 crashes create~context cuda_error_out_of_memory cuda_error_out_of_memory~out cuda~device cuda~for customer
+0.25 decrease~max depth~maps did~not did~you doc docs~say done dr entrenar error~code everything execution~of faster
+0.25 fell~over find~any first~one first~then float~on floor for~that four~times from~yesterday fusion gave~up gb~gb
+0.25 gets get~this gib~free gib~the gigs github~com growing handle~prefill happens~add hash have here~the hey hint~if
+0.25 how~can ilse implementation input in~case in~execute in~function in~that issue~on is~gone is~in iter it~only
+0.25 it~trains jax~errors join já last~lines leak log~traceback lowered machine main main~panicked management maps
+0.25 maybe memory~for memory~management memory~try memory~when merging mine moment monday mossy nie obtiens occurred
+0.25 offload of~replica on~device on~github on~gpu on~job on~monday oom~happens opencl opened~this opt orin overnight
+0.25 paddleocr parsed pc pjrt_stream_executor_client pjrt_stream_executor_client~cc post posting predict
+0.25 prefill~tokens push related replaced replicas replica~failed reported~by root~cause run~on same~on scan searched
+0.25 see~documentation see~list seq should~do sign~in solved soon soon~as stage stuck switched teacher
+0.25 tensorflow~core tensors~when that~for that~much them they the~above the~loop the~others the~title the~tutorial
+0.25 this~here this~morning though thread~main titan tokens tokens~you to~ask to~load traceback~most training~with
+0.25 tried triton trying~to turned ultra up~with used~mb using version waiting~for war weekly went~through went~well
+0.25 we~can wgpu when~oom while~running whisper~large wird workaround xla~label yes you~do し~て た で~す の~エ 个 了
+0.25 作 助 動 可~以 問 問~題 回 复 止 正~常 经 都 重~启 題
+0.30 accounts allocated~memory allocate~cuda and~gib append arch around automatic away believe calling card~is cfg
+0.30 chunked command config confirmed cp crash cuda~buffer cycles depth describe~the device~cuda didn died disable
+0.30 down~to each~of embedding enough en~la error estoy exited~with fails fine flaky flux~dev forum from~to gan gig
+0.30 goes graph graphs gromacs has here~for ho hung ich images installed in~to is~there jupyter layers~to lm
+0.30 loading~model loop may~be modelo~de most~recent my~own người note no~difference ocr offloading~repeating
+0.30 of~allocated of~course of~gb of~memory old on open or~is pattern pattern~cuda processing que quick ranks
+0.30 recent~call reduction repeating repeating~layers retrying rig rules samples samples~per second segunda should~be
+0.30 sin specified sprint src start start~the step~of sur survive ta tensorrt tesla thanks~for the~test thought tiny
+0.30 to~gpu to~handle to~in try~with tts update very was~on with with~batch with~it xtx как し~た 像 后 启 图 起 跑
+0.30 过 重
+0.35 aborted accepted after allocation~summary app because buffer course current~allocation de default disk dos
+0.35 error~not exception expandable_segments fragmentation~see github gpu~and hello instance_group
+0.35 instance_group~count isso issue is~all is~set leaving leaving~this length les list~of loads lots maximum merged
+0.35 me~on min offloading panicked parallelism per~gpu point qwen recent relevant replica reported resolve restarting
+0.35 root script self server~error smi~shows someone su summary~follows super terminal test the~full the~gpu
+0.35 the~model the~run the~third third times una used way~to your you~have you~need 生
+0.40 and~then audio batch~size black bo but by~pytorch clear_session detector er err esto expected flax flux follows
+0.40 for~me fraction get~the go handle hidden llm log~my models noise notebook okay optimizer os paged png python
+0.40 rank sorry~for termina the~build through to~be use~of var your~gpu you~want вот тема 卡 时
+0.45 already and~it back backtrace batch~is bigger bug build could create decrease default~rank documentation~for
+0.45 during each~one error~in following forward frames gtx~gb hint is line~in non not~enough now nx op pipeline
+0.45 prefill py quadro reply requests restart set~to should starting stream the~demo timeline traceback treino van
+0.45 while worker written ya 改
+0.50 action better com days di en~el execution for~this happens hi https if~you iteration jetson just minutes put
+0.50 restarted runs set to~reproduce ver you 到
+0.55 ai documentation encoder engine eval gave here isn py~line running some somebody th the~new three to~create
+0.55 train yesterday
+0.60 comment down epoch gone net po problem says so~it summary
+0.65 cause dataset demo each even image nothing trains try trying tutorial way за
+0.70 get on~the training
+0.75 gt load rtx sorry
+0.80 did gb got had ti
+0.85 both re same works
+0.90 so
+0.95 gtx it my
+1.15 me went
""",
    "near": r"""
-1.55 errno finished
-1.45 oom
-1.30 who
-1.15 there
-1.00 exc_info gib saved txt
-0.95 killed
-0.90 cudaerrormemoryallocation ms pipeline sec
-0.85 kv memory notes timeout
-0.80 creating if kb
-0.75 acc mb return
-0.70 cpu invalid log null passed slice tests
-0.65 class cublas_status_alloc_failed cudnn diff for hbm long name pt running
-0.60 as env epoch git message msg raise retrying size skipped status tok true val_loss
-0.55 accuracy errors json local_rank no output returned scratch sh socket test title weights xla
-0.50 benchmark call commit debug index llama_kv_cache_init mem messages requested retry runtimeerror text what
-0.45 allocate amp apple best built cards cd channel completed const dataloader detected do explain format
-0.45 gemm_fusion_autotuner global_step gpu gpus label llama_kv_cache_unified moved nan pretrain reason rss train_loss
-0.45 troubleshooting
-0.40 accumulation anon assert author bat be black config configs cudnn_status_not_supported data dir fatal grep group
-0.40 hsa_override_gfx_version job kind level logging mig msgstr mx phrases plan points queued request sheet
-0.40 slurmstepd start supported the trtexec val vram why window yes
-0.35 _check_cuda_python_error allocating are autotuning cases chosen classify cuda_error_launch_out_of_resources date
-0.35 driver end ep exitcode fake grad_norm hiperroroutofmemory import infer info kernel let llama match need needs
-0.35 oneline open pinned plus red reinitialize report restored slide stop strings swap tensors three thu train type
-0.35 want wiki wrote
-0.30 alert assistant aten begin bfc blocks bot br capability case check ckpt compiling component content corpus count
-0.30 created def dev device_memory dice div dtype ecc empty etc faq far fc fixed from get gguf gpu_device gpu_oom
-0.30 guild item lgtm limits loader look max_model_len nb new nm num_ooms of only oom_kill opset per pth pull pytest
-0.30 returns score sdpa sending severity shapes sigterm simulated since snapshot std str string struct supervisor
-0.30 timestamp took unit userwarning valid valueerror values vm vs without writing
-0.25 activations address also asked attempt backends binary bool cannot causes checkpoint closing comments
-0.25 concurrency cpp ctc ctranslate cudaapierror cudaerror_t cudasuccess define demo deploy drill dunlin elastic else
-0.25 epochs execution_count expect exports external first garbage_collection_threshold input io items learning_rate
-0.25 limit lines llama_new_context_with_model loaded local loop max_split_size_mb maximum medvram meta mm mon
-0.25 multiprocessing native ncclunhandledcudaerror needed ngl nothing num_alloc_retries numbers ok out parameters
-0.25 parse place quit quota reached reading registry resolved retcode safetensors save saving shrink signal sim site
-0.25 skip sort space speech style taken tcp test_other_errors_pass_through topic triggered trunk use user utf
-0.25 val_accuracy var verdict wed written xformers xid xml yaml you 用
-0.20 ac ad algorithm allocator always back behaviour bfloat block_k block_m block_n body builds bus cancelled
-0.20 checkpointing checkpoints cluster colab collected commands compiled contained conv_algorithm_picker coverage
-0.20 cuda_dnn cudadrv cupy deps deviceerror diffusion distributed dmesg doc does domain done ds elapsed ended eng
-0.20 estimate exact example exceeded export exported fewer filename five fixture ft fusions gc grüße guide gx half
-0.20 handler how href id idle images img insufficient js kmg known ksameasrequested lang lesson linear load_in_
-0.20 load_tensors local_xla loom lower lustre make max_memory_allocated max_seq_length mbs mean merged mi mps nodes
-0.20 not np num_stages num_warps offload_optimizer offload_param onnxruntime_inference_collection oom_count options
-0.20 parser patch patterns pending petrel pluggy processing prod pytorch_hip_alloc_conf
-0.20 pytorch_mps_high_watermark_ratio quadro questions ref registers release remedy removed reports req review rmm
-0.20 rootdir routes runbook search section sent setting sharded small so step_ success sudo sxm symptom synthetic
-0.20 tensorrt than tp tried ts uid under value venv verbose when write xla_python_client_allocator yi
-0.15 ab activation activity add ai answer app arena_extend_strategy args argument ask assertionerror attention
-0.15 attn_implementation attr avail badge before bind bump byte caffe captured card cell cell_type changed compile
-0.15 compiler configuration connection context corp counter creation cross cuda_visible_devices cudamemgetinfo cudf
-0.15 decision device diagnostics directory display_name ef effect empty_cache encoding endgroup enforce engine events
-0.15 exc filenotfounderror final fired fixes flash_attention_ floor generated
-0.15 ggml_backend_cuda_buffer_type_alloc_buffer gold gpu_executor gradients grid guard gw hand hards heron heuristic
-0.15 hf hint history hits host_oom illegal inference initialized install instance_group jest jobid la largest leave
-0.15 license lm_head login lol macos maxrss median metadata metal might mira mlp mémoire network notebooks object off
-0.15 oncall oomd oomkilled opened_zipfile or oserror others out_of_memory outofmemory pack panic
-0.15 per_device_train_batch_size performance pkg platform pool pr profile pytorch_cuda_alloc_conf quantize related
-0.15 reqmem requirements samples sampling series shift slow soft split_k still strong succeeded take tenant them toml
-0.15 too try tue tuner uncorrectable unsigned ur_result_error_out_of_device_memory vae validation wall wanted while
-0.15 小 度 法
-0.10 __init__ acceptance access added agent allocaterawinternal answered article artifact assert_eq assign autocast
-0.10 average avg bad_alloc baseexception bb being bf bit bucket builder bye calm can capi catch category caught cause
-0.10 changelog changes charset checklist classname clip closed comfy comfyui compact completely completion confluence
-0.10 constraint consumed contains control copy criteria css ctx cublascreate cudageterrorstring cudamalloc
-0.10 cudnn_conv_algo_search cudnn_status_alloc_failed cumemalloc_v current_context de debian defaultcpuallocator
-0.10 discussion disk doctest document du echo effective entry est eval everything exercise exited expecting expr
-0.10 fault faults fd fi field figure figures fn forcausallm fragmentation free frequently generate generation golden
-0.10 good gpu_helpers gpuwatch grad gradient_checkpointing gradient_checkpointing_enable had has helpful helps
-0.10 highlights hostname impl instead into is_oom issues january kaggle kill language larger latency launcher
-0.10 listening llama_model_load log_dist loki many mapping markdown marked math max max_input_tokens max_new_tokens
-0.10 medium memcpy memoria memory_reserved merci mesh method missing mlx mock module msgid mt names nf nn ns
-0.10 num_shard numba nvrm office one onnxruntime_src oom_score_adj operation outofgpumemoryerror over panels
-0.10 parametrize parquet parts pass paste persistent pgtables picked pickle_module pipe po pooled_storage_manager
-0.10 port pos pp pressure problems processes proj projects pub raw rc reactions reclaim regex rejected render
-0.10 repeated requires residues retryable reviewed rg right room round runner runtimeexception sacct sample scavenge
-0.10 scripts sentence sequences serving shmem showerror smoke span sphinx st static stdout stepid succeed successful
-0.10 systemd tb team tessera testcase testclassify testsuite testsuites text_generation_router_v thread threads tick
-0.10 tiles times timeseries to_string tpu train_step triage trt tuning types ul un unexpected unspecified up url
-0.10 vaedecode verbatim vision volume volumes was watch watchdog week wording workspace world
-0.10 xla_python_client_preallocate yarrow yolov zeros 太 存 重
-0.05 __call__ _k _load_pretrained_model _utils aa abort accepted accum activate again allowed alternatives announce
-0.05 arch arg array attributes automodelforcausallm awq bad badges bare barrier base base_model between bfcallocator
-0.05 bfcarena bootstrap branch break bronze busy bytes cached caching calls cf change chip choose
-0.05 chunked_prefill_size ckpt_ clear codes collect collective columns comm commandline_args compat conf confidence
-0.05 containers contents context_len context_length copied count_over_time course crashes crashloopbackoff crates
-0.05 criterion cross_entropy cuda_error_launch_failed cuda_memory_manager cudadriverversion cudagetlasterror
-0.05 cumemalloc custom customer cut dashboard days dc dcgm_fi_dev_fb_used debugging decoding defaults dependencies
-0.05 depth derive desk detection device_map device_oom devices diag dies digest direct display docs doctype don
-0.05 double download dp drive drivererror dropdown during each eager edges element elements encode enum eq errored
-0.05 errorf es eta evening event every except expandable_segments expect_that experimental fallback fb feature feb ff
-0.05 fieldconfig filetags fixtures flag flash fleet flush fmt footer formatter fp fprintf frecuentes fri fwd gauge
-0.05 gb_free get_default_memory_pool get_memory_info glossary gn gnorm goes gpu_model_runner gradient grads grpc
-0.05 halve hassubstr header heading health healthy heap help hints hip holds hw ib idea identifier
-0.05 imagerecordioparser increase infra invoked ipc ipynb iter_image_recordio_ jonas keen kestrel keyerror killer kl
-0.05 ksampler last launch lbm learning legendformat li libcudart library limitations linux lists locale logger low
-0.05 lowvram lr lvl maintenance management manager mark matches matmul matrix max_bin max_len max_num_seqs
-0.05 max_running_requests max_tokens max_total_num_tokens md meaning means mem_fraction_static memory_stats micro
-0.05 micro_batch micro_batch_size mit mk mmu mnt model_id modeling_utils mu multiline mut mxneterror nanny nav
-0.05 new_token_ratio num_inference_steps number nvcc often on_oom once onnxruntimeerror opt otter owner package pairs
-0.05 paragraph parsers part path pci pinned_memory_manager pipeline_tag placeholder please preflight present previous
-0.05 printed printf prints priority product prompt public px pycuda qa qps quick quillnet ra range ranker ranks read
-0.05 record requested_bytes resourceexhausted response restarting restarts results retract retracted_reqs role rows
-0.05 rs rst runtime_exception sbin scenarios schemaversion screen se_gpu_pjrt_client searched seen selective
-0.05 server_args sha sharding shards shared shuffle signatures six slot sm sm_ solutions something sources spare
-0.05 spawn sprint srun storage story streamexecutor study such suggestion sum sweep switch syncedmem synopsis systems
-0.05 tab td temp template tensor test_parse testing textarea thcstorage they third_party throughput tiny tobe toc
-0.05 tomasz train_wall trainable trainer trainingarguments tts typeinfo uint urchin usable used uv uvicorn v_num
-0.05 val_dice validate validations variable vendor viele viewed vk_error_out_of_device_memory votes wait wandb wav
-0.05 weekly wide willow with world_size wrong xla_python_client_mem_fraction years yet yolo your zu 办 半 原 因 大 片
-0.05 目 碎 精
+0.05 ___ _____ __inference_train_function_ __main__ __version__ _apply _attempt_allocation _c _call_impl
+0.05 _call_tf_sessionrun _contextlib _conv_forward _core _cuda _cuda_deserialize _dummy_sampler_run _load _malloc _nn
+0.05 _no _recv _run_fn _sess _try_malloc _zn actor actor_id additional af agg alertname alloc_tensor_range
+0.05 allocatememory allow_growth alphafold amd amdgpu anything api apps arc architecture arguments asr assets
+0.05 attachments attention_mask attn_mask attn_weights available avoid await axes ba background badalloc bash
+0.05 batch_norm batch_size batches bc below bert bflops bge bias big bin bins bits blas bo both boxes bst bsz buf
+0.05 buffer bytes_in_use bytes_limit bytesize callback called calledprocesserror can_shift capture ccsrc cedar cell_
+0.05 cells chainer chapter chat check_call cheers cl_mem_object_allocation_failure classes clean
+0.05 clenqueuendrangekernel client_terminated clock cloud cmd coder collecting cols common_init_from_params concat_op
+0.05 concurrent configproto connected conv_ conv_ops conv_ops_impl corporation cpu_mapped cpuexecutionprovider
+0.05 create_graph cron crop ctk ctv cuarrays cuda_call cuda_settings cuda_v cudaallocator cudacall cuh cumem_attach
+0.05 custom_allocator d_ da dark_cuda darknet ddr decay deck decoder decorate_context default_restore_location
+0.05 defaultallocator den denoise describe deserialized_objects det detach detail development device_put devicememory
+0.05 died dilation directly disable disabled dlalocaldram dlasram dmatrix dmlc dot_general dpi dso_loader dump
+0.05 duration edge_ edited ee efficientnet emb encoder engine_args entrypoints eps error_handler ethminer evaluation
+0.05 even exceptions executed executekernel execution_block_cb existing exiting exits exllamav expert_gating_func
+0.05 extractimagepatches face facebook faiss faster_whisper fe fedora fetch finetune flash_attn flash_causal_lm flow
+0.05 fname follow forest forkpoolworker forward_call fsdp full_state_dict fun function function_node functional
+0.05 fused_moe gcc gen generate_token geometry getfield ggml_cuda_init gi githubusercontent giving gone google gpu_id
+0.05 gpu_memory_utilization gpu_uuid gpudevicemanager gpuid gpupooledstoragemanager gradient_accumulation_steps
+0.05 gradio graphs gres groupby gs gz happened hash have he heads healthz height held here hidden_states hires hist
+0.05 home hour hours hpc im_end imgs impact imperative implementation in including initialize inp input_feed
+0.05 input_ids instruct internalerror interpolate interval ipex ips iq ir isn java jit jnp jobs joined june just keep
+0.05 kernels kernelspec key_states kind_gpu kofi kubectl kubernetes latent lc leak lena libbitsandbytes_cuda lin
+0.05 llama_init_from_model llamarunner llm_load_print_meta lmdeploy load_state_dict loadmodel loads local_tsl
+0.05 localcudacluster localhost location lock logs longest loops losses lstm luxcore mainprocess malloc managed
+0.05 managers map_location maple mar march masks max_batch_prefill_tokens max_depth max_length maximum_pool_size
+0.05 maxpool mean_ megatron memoryerror memorypool mhz mib mindspore mine mining model_dir model_executor model_type
+0.05 models moe momentum monitor mory motivation moving mxgetlasterror n_ctx_per_seq n_expert_shared n_ff_exp
+0.05 n_gpu_layers n_layer n_layer_dense_lead n_lora_q n_seq_max n_ubatch navi ne nearest nemo ner nfs ng noise
+0.05 non_blocking none norm notebook nov nt nu nuc num_ctx num_gpu num_images_per_prompt nx oct october offline
+0.05 ollama_context_length ollama_keep_alive ollama_llama_server ones ooms operating ops optimizer optix order
+0.05 ordinal org_tensorflow ot output_names outs oyelaran pad paged_adamw_ pages para partial particles partition
+0.05 partitions patch_match_stereo pcie pd pdf peft persistent_load physical pickle_load_args picture pin_memory
+0.05 pipelines pjit pjrt_stream_executor_client pods portable possible pow ppdet pre_execute_cb preds private priya
+0.05 prngkey probe process_name processgroupnccl processor provider ptr py_str qe que query_states queuec queuet qwq
+0.05 rain raise_if_cache_size_invalid rate real recompute recv_device reduce refvalue relevant repeats repl reranker
+0.05 reserved resident resnet resource response_ restore restore_location resume revision reward rl rm
+0.05 rmm_maximum_pool_size rmm_pool_size rmmrapidsretryiterator rocm rollout root_key rope_yarn_log_mul rounded
+0.05 run_options run_scheduler_process runners say scale_factor scaling scheduler screenshots se
+0.05 secondstagefeatureextractor sed seg send_device send_device_incarnation september sequential serialization sess
+0.05 set_per_process_memory_fraction sft sgl shard side sigmoid similar solver some sorted source_file source_line
+0.05 split sql squeue sr_x srt starting startup state state_dict stem stopping storage_type stream_executor stride
+0.05 studio subdivisions subgraph_callable subject sun swin system_allocator systemerror sz tactic tacticoptimizer
+0.05 taichi target tasksetmanager teacher tensor_name tensor_type tensorrt_llm tensorview text_generation_client
+0.05 text_generation_server texts then thx tid tidy tif tile tiling titan tmp to_gpu total tp_rank traceback_utils
+0.05 tracer train_batch_size train_net trained transcribe tritonserver trust_remote_code tuple uk unable unet units
+0.05 unix unused upload upscaler us use_cudnn_on_gpu used_gpu_memory uses utc util utils validation_data vdl_writer
+0.05 vgg virtualmemorybuffer visible vmm volatile warm warming warn warp words worked worker_base workers workflow
+0.05 wpb wrap wry ws xb xgb xgboost xl yesterday ze zephyr zesty zip
+0.10 _alloc _conv _do_call _lib _session accelerator actions activation_checkpointing alignment allocateimpl ana and
+0.10 any apiversion application archive autograd backbone batch bench beta bitmaps bitsandbytes ble blobs budget
+0.10 bufferassignment calcul camera candle cat cb cfg chunks ci cli community complex computecosts crash critical
+0.10 cuarray cuda_driver cuda_host cudaexecutionprovider cufft curr_region_allocation_bytes_ currently daemon dec
+0.10 deepseek desktop detector device_id diffusers dim dims discord discussions dist dropped eb elif enable
+0.10 enginecore entries eog ev execute executor exit fa faster feat feed_dict fetch_list fftn flags flux force forum
+0.10 fr fraction freq_base freq_scale func gan generating get_output_data ggml_vulkan gives gmx gpu_hist gpu_worker
+0.10 graphics green gruß has_subgraph hi high ideas ids igpu ilse inf initializing input_data_all int is ish jul key
+0.10 kv_size lab largestfreeblock last_hidden_state length lightning linalg lindqvist llm_engine lm log_softmax
+0.10 logged logicaldeviceconfiguration lost ls ma macbook machine macro makefile max_input_length max_prefill_tokens
+0.10 max_total_tokens maybe_live_out mem_get_info memgetinfo memo memory_limit memory_limit_ metrics miniconda
+0.10 mistral model_parameters modeling modules monday morning mp my n_batch namespace nchw ndarray newest now
+0.10 nproc_per_node nv_gpu_memory_used_bytes official offload ollama_num_parallel onnx opal openai optimization
+0.10 optimized optshapes ort other output_data output_ui outputs parallel pattern pbtxt pc peakreserved petra plugin
+0.10 pool_allocator pools posted prefill properties ps qlora quarry question queue radv random rapids ray
+0.10 raytaskerror ready reference relion rendering repeating rerank res resources ret retries retro return_tensors rt
+0.10 run_id run_metadata runbooks runtime rusty saveengine scala scale scaled_dot_product_attention scores sd
+0.10 sd_hijack_optimizations see sequential_executor set_logical_device_configuration shell should shutting sigabrt
+0.10 singledevicememorypool skipping sleep slurm spark spec split_cross_attention_forward summary super takes
+0.10 target_list tasks terminating text_generation_launcher thank this threshold through throw_api_error tm to_device
+0.10 token tokenizer total_gpu_memory total_region_allocated_bytes_ tr trace trainnetwork transform transformer
+0.10 transport triton tritonbackend_modelinstanceinitialize truncation type_k type_v ui ultra umber undefinitializer
+0.10 unset unsqueeze ups upscale utilization vec vega versions view vivid vk vllm void vol von waitnotificationfn
+0.10 wants well went work wrapper xc xlarge xs xx zero zero_optimization zusammen 境
+0.15 ____ _state about actual adamw adding allocatable amber answers artifacts attempting aug axis backtrace beetle
+0.15 bhqk buffers building callbacks caller cargo catboost caused centos classifier command conda condition console
+0.15 constant container conv create crit cu_stream_non_blocking cuda_stream_ cumemcreate custreamcreate dask day der
+0.15 detect did docker documentation dt duplicates embedding en enabled encountered environ er eu executing expansion
+0.15 fairseq_cli false farm few ffff fine fit float forums fps game gemma ggml_assert gh got gpt gpu_rendering
+0.15 gpuarray gromacs harbor http https hx image include inner intern iter jo join juniper keras kib lan lattice left
+0.15 len libmxnet like llama_model_load_from_file_impl load_model lora lunar manual mask minibatchsize mixtral
+0.15 model_lifecycle model_runner moin mossy na newbie nhwc noble non normal num_updates num_workers nz observed
+0.15 offloading old onnxruntime_pybind op_kernel op_requires opencl optim orin output_type physx ppo prefetch
+0.15 processed profiling prop py python pytorch pyx quiet qwen raylet re recent recon recover relu requests
+0.15 reserve_size restart retain_graph rtx rules runoptions ryzen secs service settings sglang softmax solved started
+0.15 starts stops strides successfully th tiled to transformers translate tune ub uma uploading usr video wan wsl www
+0.15 xorg xtx
+0.20 _bfc _k_m aborted am apr assertion async atoms auto bfc_arena blender bonjour but bvh chain com cp cuda current
+0.20 cv cycles dag data_format dear decode deepspeed devicebuffer diffuse distribution down dusky ed embed enough
+0.20 envs execution expected failures falcon feeds fft find fra freememory gable gfx ggml_gallocr_reserve_n gin glad
+0.20 global go gpu_ jpg jvp lantern large layer learn list llm_load_tensors mini minutes mode model_name_or_path
+0.20 mxnet nettle nnet noheader note offloaded op_name operator our output_dir paddle parameter params peer phi pose
+0.20 ppl pred predictor print_info problem program rand randn raven rec replica reply sched seq short silver slack
+0.20 solve source sparrow sr ss stat stats steps terminated tf timeline torch totalmemory train_ds train_inner trains
+0.20 trainworker triangles tsl ty updating version viewlayer virtual we xlaruntimeerror young
+0.25 _device accelerate after anaconda badger bd box bs bt ciao client complete con crane delta distill enc err
+0.25 fairseq fan found ggml goroutine gpu_options gt inferencesession inlet inlined intel ip iteration jaxlib jun
+0.25 kept laptop libc lo logits major max_batch_size maxallocsize memoryclockrate memusagechange minor mo model most
+0.25 node num padding page paged pcibusid peak per_process_gpu_memory_fraction powershell rank regards reproduction
+0.25 required sentences seqs shape single size_t svc system tgi ticket today trial turn unknown variables webui which
+0.25 whisper whole xt
+0.30 cache common csv cuda_allocator default details dt_float early enginecore_dp errors_impl examples fern hazel hit
+0.30 inc instance jan jolly load makes mcu member min ml numallocs opened pid pro radeon received rule run runs rx
+0.30 seed serve server session src stacktrace tags task time webserver wps xla_extension
+0.35 action alloc brisk bug compute could dgx exe failure fluid frame gb github handle hello incident inuse ipython
+0.35 issue jax jl latest layers llama_context loading matched maxinuse may n_ctx nccl net next posts query reporter
+0.35 same stage thanks warmup warning windows
+0.40 allocated allocation at behavior chunk core crashed ember ends environment feats forward framework ghz hashcat
+0.40 init ivory lib me microsoft ocr ollama pebble plain png post ram reproduce root scene smi stopped tensorflow
+0.40 ubuntu unallocated users viola vulkan
+0.45 already append capacity fails graph julia kwargs onnxruntime pod stack thistle top transpose
+0.50 bfc_allocator code fail frames internal pm ti update
+0.55 build cu exception llm training
+0.60 continued failed op packages resourceexhaustederror result scan srv using worker works
+0.65 error on org tesla
+0.70 os resource_exhausted
+0.75 by cc line traceback
+0.80 file
+0.85 gtx
+0.90 geforce
+0.95 commented loss self
+1.10 comment
+1.55 description
+1.95 it
""",
    "lead": r"""
-1.95 `
-1.65 „
-1.50 like
-1.45 gib
-1.35 info
-1.30 we
-1.25 who
-1.10 tensorflow
-1.05 memory
-1.00 every
-0.95 ; that
-0.90 common_runtime for question ram
-0.85 > torch tried
-0.80 free how is page texts {
-0.75 allocator exc_info interview je out per «
-0.70 für her met pytorch ran stream_executor tensor » …
-0.65 cuda_driver does il there to warning would
-0.60 den docs ggml_cuda_host_malloc has llama_model_load once read seen stop stops theano virtualmemorybuffer will
-0.55 from front plan resizephysical вопрос 文
-0.50 " allocate are as core docstring isn launch lower or other pool this │ 问
-0.45 ' \ asked conv_ops de do errors im just limit mib op_kernel op_requires prefill should shown starts the thread
-0.45 threw where write 是 题
-0.40 allocating chapter ciao cudnn device engine fake guard hello kind looks msgid oom sim strings throws unit yet ”
-0.35 ? c_api command config ein fields hand ich idea loss make never não red returns show size skipping test trained
-0.35 userwarning warn why же — 器 有 的 请
-0.30 = about allocated and back batch_size be below bfc_allocator block canned conv counts cudaprogram each entry
-0.30 estimate figure hallo hint keep known level matches noch recognises resource_exhausted search side sooner
-0.30 suppose tests ts which while wiki work zero zusammen 。
-0.25 [ again asks attempt cannot caught come compare cpu di die difference empty ends everyone exit faq
-0.25 find_executable_batch_size fine gpu_memory_utilization gpu_oom if lib line makes many metal mode modules nit
-0.25 note number raise raising rtx say total una use video vllm weights workspace xgboost ン ・ 下 의
-0.20 algorithm allocation an arena ask batch blocks cache calls catch cl_ cudasuccess dans did echo een end eng
-0.20 explain fault het kb killed kurze kv needs no none por reading readme refused regex request return row runtime
-0.20 rust sampler scheduler something std str subject texto un whole won wrapper не 「 ま ト 中 本 老 这 시 ）
-0.15 / aa allocaterawinternal already avec backends bar bfcarena bot cards cluster compile console
-0.15 conv_algorithm_picker cudamalloc cuh der device_helpers don du em empty_cache except executekernel expected
-0.15 failure fit fix generate have hold int its jobs keeps komunikat launcher les longer march matmul msg much paddle
-0.15 pattern people please print put que quotes raises real reviewer room sample scratch sequential_executor
-0.15 simulated site slide spec startup system tensorrt think three triage tune usually way week when が 会 在 存 显
-0.15 그 지
-0.10 above accelerate anybody at au available bytes capacity classify colleague com commit common
-0.10 cuda_error_out_of_memory dataloader debug dev docker external feature finetune flux gb gets
-0.10 ggml_backend_cuda_buffer_type_alloc_buffer given grep guide input into la later local_xla look lvl meet mock ngl
-0.10 nn ok opt options output para paste pessoal predict problem proposal quiz reads reason reported requested
-0.10 reserved resourceexhaustederror rtsafe runtime_exception saferuntime sdxl section sequence sh shared status
-0.10 string sur sweep table thing threads through times trains unallocated under want wants were whether width
-0.10 windows wording words xla zu } для 不 出 原 版 第 错 面 다 면 오
-0.05 $ % & * ^ _state al alert asr backbone begins by caching capi classifier const contains content context
-0.05 count_over_time cudaruntimeerror dataset dec deep driver embed er est even event feb fixed forum frage game gave
-0.05 ggml_gallocr_reserve_n gpus graphics hardware help hence hip holds host in infer internalerror is_oom it know
-0.05 lab let lines ll local_tsl logger logs mail mar messages messaggio model_lifecycle more mps need nobody nur
-0.05 object of often onnxruntime_pybind onnxruntimeerror opencv otherwise outofmemory params past phrase plain rather
-0.05 refuses release review rmm se sep side_effect since small smaller some someone started style such sum summary
-0.05 take tell textures tiny tip txt typical unhandled van ve vram xpu | ¿ строка こ た メ 好 我 니 문
+0.05 # ( : add allocatenewregion also amd answers apr attic aug bench big bit builds báo call cc change char compiler
+0.05 complex conditional_t container conv_ops_impl create critical ctx cuda cv deepspeed dies different directml el
+0.05 ensemble ep errtype et exits export following fooocus hiperror hires hour hours include initialization
+0.05 iterations jan jit jun kubernetes layers left level_zero list localhost logging mal max_total_tokens mining
+0.05 minutes morning must na namd name native nd nnet nodes now nuc obtiens old onnxruntime_src operator parallel
+0.05 pjrt pjrt_stream_executor_client plugin pour printed proc ranks rapids refine reports requests reranker retry
+0.05 rig rmmerror rror runtime_error screenshot sentence serving set share single size_t się split start stem stream
+0.05 su super svc tgi thank them thesis thrw tid tm torch_memory_saver tous tp tpu utils version was window without
+0.05 xlaruntimeerror yes your × гб • て と な に ッ ロ 回 志 成 接 里 가 리 이
+0.10 _cl aborts acceleratorerror alphafold arc arrête assertion beim bf bitsandbytes card chain changed ci
+0.10 clcreatebuffer cublas cudaerror cupy data dear dialog else en encountered english entrenar es ever fatal fork
+0.10 forward four function fusedconv goes gpu_mat high hpp issues itself jl kernel koboldcpp layer learning llama llm
+0.10 loaded loaderror long lora max_input_length max_prefill_tokens may meldet meldung mensagem monday new nothing
+0.10 nvidia opencl optimizer org_tensorflow outofmemoryerror own pass peak pipeline point pooled_ popup port pr
+0.10 project providers pyopencl radeon reply rocm rs saw sched see self state steht still storage takes team
+0.10 text_generation_client things timestamp today tree tuning um und unwrap using workers you привет の は を グ ー
+0.10 一 例 后 天 始 开 提 直 腾 起 돌
+0.15 _work abi ac amrex any api awq backend been body buffer carb chat client conv_ cuda_call cudf da decode detector
+0.15 due embedder ended execute failing faster folks getting gtx hola home id img inside ipex iteration laden libc md
+0.15 mein min moved nicht nie notebook octane off prints processing replicas resource right rule runs rx said sale
+0.15 scene sd seconds seit sent serve setting source srv taichi terminal terminated terminating th uncaught
+0.15 unexpected unser upscale vae value void wan what whose wrong xla_extension ~ вылетает ち バ 个 了 务 落 行
+0.20 _driver anyone attention attn backward bool branch broke can class clip comment con cudacall cycles day deepseek
+0.20 del dem doc encoder epochs example executor exhausted faiss fell ffmpeg file find float forge found good heute
+0.20 his instant lammps mac mb mdrun memory_pool mi mistral ml mon nano ngp night numpy ocr only optix prompt py
+0.20 relion returned si so spark src stack_like_memory_pool syncedmem terminate throwing ultra une xlarge xt ら 卡 挂
+0.20 时 模 는
+0.25 _exceptions ab abort am bad bfc_arena bricht caffe case checkpoint clenqueuendrangekernel confirm das days
+0.25 description doesn dr dreambooth exceptions false far fp friday gemma gone guten had heads internal ip jaxlib
+0.25 jetson keras loop lr mean mem mixtral modelo mxnet ncclunhandledcudaerror net onnx open packaged pro program
+0.25 pycuda ray rows running screen smi standardgpuresources static task told trainworker trial tutorial up
+0.25 valueerror warp workstation yolov при 今 型 日 测 습 학 ：
+0.30 . _nvenc ai app candle catboosterror closing cpp cudaapierror enginecore_dp enough execution fragmentation
+0.30 framework give go gym hit image inference intel ist journal lm loader lost max mir mlx_lm nccl openmm
+0.30 openmmexception pc render replica seeing tile trainnetwork tsl well меня 示 练 训 데 세 ，
+0.35 ] answer atom bonjour but called comfyui crashed cuda_base diffusion done fails hey index instance jax le
+0.35 loading meu pre python qwen report runner script seq service sglang steps studio support sure triton type went
+0.35 学 用 習 안
+0.40 ! , all auto before channel davinci exllamav fairseq falls farm frames ksampler main mx nach ollama onnxruntime
+0.40 over raised resolve session shard staging ti unreal until works 上 到 就 跑 중 코
+0.45 aborted amber answered atoms bei cell darknet errors_impl fraction julia lol matlab overnight paddleocr pmemd
+0.45 process router step subdivisions text tf then treino webui логе で 요 하
+0.50 blender detail died embedding exc full load machine memoryerror one raylet stable stage ticket tokens user
+0.50 vulkan wrote падает – 인
+0.55 - auf both catboost cuda_lib during failed fyi large lightgbm mit not pid px rank record sorry time trt warmup
+0.60 base bs crash dead gives here mine weekend “ 에
+0.65 defaultallocator drivererror eval job my title validation на 报
+0.70 < box first images laptop last message node 서
+0.75 code default run
+0.80 + build colab could down frame nightly with
+0.85 bug customer generation pod result stderr whisper yesterday
+0.90 @ gpu hashcat log says stopped student train
+0.95 demo exception get kaggle our server update worker
+1.00 colmap err training
+1.05 quick second
+1.15 epoch
+1.20 ) after same trainer
+1.25 me
+1.45 error on
+1.50 →
""",
    "tail": r"""
-1.30 " ;
-1.15 ` we which windows
-1.10 : available by «
-1.05 ? are under
-1.00 acity
-0.95 > allocate
-0.85 answer hand peak “
-0.80 allocator ggml nobody por runtime since wiki
-0.75 error failed into launch lines list sat ti
-0.70 capacity check free knows they
-0.65 die figure ist page size total » „
-0.60 * bytes cudnn five little no thing use were what within your の 定
-0.55 comes for path rest runtimeerror see source update ve
-0.50 as buffer else let lo metal nicht pool that well не 、 と 会 用
-0.45 ' anything asked aus ever gib logs memoryerror of oom readers stop table und | 例 到 前 字 本
-0.40 che dies end er last means prints se studio tensor too von worked → 数 그 아
-0.35 ) both calls di ein failure full line look much names new once os please requested reserved retry seen smi stops
-0.35 take than three un when を 的 見
-0.30 . and answers below bitte call count der done entry hence instead kernel lora lost lowvram matter may md name
-0.30 out plain post printed reads real te unable until worker worth な 其 確 里
-0.25 < an bigger block blocks caching cc checked checkpointing class code comfyui cublas_status_alloc_failed da data
-0.25 empty former fragmentation happen http inside kb keeps kv like machines mean mig minutes must number nur
-0.25 otherwise pid que question queue ratio results sizes status step tensorflow touched why working writing 「 」 こ
-0.25 た ら ス ー 多 明 模 空 부 이 합
-0.20 , added ask behind bit cards co counts creation cublascreate cumemalloc des do except fake fewer find fraction
-0.20 gives how issue jax kept latter leave less map met mémoire none nvidia old ones onnx project raise red row says
-0.20 seq shared shown simply skipped start static tell th the unknown up value warning weights whole wrong 。 い え
-0.20 く さ ま め ク モ リ 一 不 他 合 是 碎 自 表 足 进 는 으
-0.15 allocating already anywhere bei cause csrc cuda_error_out_of_memory cudaerrormemoryallocation dass documented
-0.15 driver en enum et figures follows form friday good gpu_oom grep has here hiperroroutofmemory hits ich il isn
-0.15 just karty memoria most mps neither nie niet nightly normal numbers oder our part point prefill reading readme
-0.15 resource_exhausted resources sentence shows snapshot someone space src stderr string strings task tells tests
-0.15 tried true users whisper who yours — ” お き れ メ 为 占 存 成 时 还 것 라 문 실 을 하
-0.10 \ ] algorithm allocated allocation although always amd bare been best bot cached cap caught chunked compile
-0.10 cuda_visible_devices cut dem den design device_oom don gpu_memory_utilization green guide hay holds jobs já kann
-0.10 label loop ma machine manual memory mock modelo native nccl neighbour ngl only or ours outofmemoryerror pas
-0.10 pytorch raised restart run scratch screenshot shape she should sie tactic tiles tiny today top treiber type va
-0.10 van vorher watchdog where に は る ト ン 上 下 么 什 再 出 列 化 可 就 张 算 节 行 解 说 리
-0.05 & access add arena bar better between cache cell changes client close com context cudamalloc
-0.05 cudnn_status_not_supported defaultcpuallocator empty_cache est exhausted far für give gpu_mem_limit graphics
-0.05 half halves hbm het hit host illegal its killer la later leak library llama lower max_num_seqs mem ne nearly
-0.05 need needs night não par passes people per pick po possible put raises reader regex remat return returns room
-0.05 said search section shm short side skipping spill steht só ten those tiled title torch turned uma unified
-0.05 usually video want wanted was will without wording workspace xla yet zu ¿ это し せ イ ド バ 事 以 何 分 吗 和
-0.05 器 大 怎 文 显 片 의
+0.05 asks bs can case changed closed comment copy dans das days del device diffusion does eight errors exit fits
+0.05 halve halving hip hundred incorrect killed loaded long low là läuft makes match mehr mit mode offload outside
+0.05 patch pipeline plan pour pr print ranks recent requests restarting retrying rocm saw say script sdxl session
+0.05 sitting so solo stacktrace steps such swap tarjeta thanks these think ticket took train twice una usage
+0.05 utilization vk_error_out_of_device_memory window work – あ が け じ だ っ で も ん チ ラ 个 動 原 在 度 示 第 能
+0.05 要 请 题 기 인 입 제
+0.10 above alguém assertion black blender builds but buy carte clip come crash current d_ during either ends explain
+0.10 fault hat held hires holding idea idle im in info layers level max_split_size_mb mib more moved na nr pass passe
+0.10 placa plus pro py rather resource rx sans server sglang show slow solver somewhere stage started starts super
+0.10 suppose sur taken target temporal tf their them times us very vram whether workers xla_python_client_preallocate
+0.10 zero zombie { гб что ッ 两 内 办 回 已 改 果 没 理 经 这 配 가 드 뜨 면 어 에
+0.15 @ against alloc batch bf dag desktop details did different du expected faq fixed flag gigs happy he helps input
+0.15 int jupyter keep large load longer lowering make might min missing models moment needed next note pod points
+0.15 process px ran reason rendering replicas rows rule schon share stack stays straight system text thread une
+0.15 validation vllm volume xformers zeros · как уже │ ち て 但 使 保 后 小 我 正 留 试 를 있 치 해 ，
+0.20 ^ ai alloca answered around asynchronously big body build catch chunk closing colab could cpp cpu
+0.20 cuda_malloc_async demo dtype el encoder entre eval exists flash frame get go graph help hours improve iteration
+0.20 itself je karte kind laptop lot main max medvram morning node nodes non option own quadro re really render
+0.20 report runner sample setting situation takes try used viewport vocab written yolov } う ょ わ 之 只 同 因 图 学
+0.20 常 直 置 落 跑 都 重 问 배 줄
+0.25 al any at attention box bug calling cuda darknet day depth environment es false fix gave gc have hint hour
+0.25 images init know logits lol loss mb noise nothing optimizer other others para place program python renders
+0.25 reported right scene single sorry stable statefulpartitionedcall tf_gpu_allocator there though vae went карта 样
+0.25 까 러 습 은 （
+0.30 about con decode em func inputs invoking length les lief max_bin message off op passed resnet still to token two
+0.30 with × ça же よ 같 데
+0.35 % [ again all another anyone atoms avec because core cu de each eager file fit followed four guess it loads
+0.35 looks matrix one open shard this tile user variable 有 设 도 오 ）
+0.40 + also auf before container epoch fp going got limits ll made notebook over problem restarted sent trains
+0.40 version ya 卡 요
+0.45 alone bad be came conv device_map docs donc engine even every everything found from goes net ollama picture rank
+0.45 replica request running runs subdivisions using ~
+0.50 ! float mine not now si timeline told り
+0.55 am course grid happens item pre second textures through tomorrow training week 止
+0.60 ( - auto back default didn doesn high loading mx prompt small time xt
+0.65 = maybe ram
+0.70 # enough frames gone gpu had medium soon …
+0.75 dev same set would
+0.80 first ok third
+0.85 / card function gt
+0.90 no_grad on split tokens while
+1.00 le me
+1.05 after fine model my
+1.10 rtx works
+1.20 checkpoint then
+1.25 на
+1.30 gtx
+1.35 image
+1.45 gb
""",
    "ahead": r"""
-1.00 0
-0.90 „
-0.85 «~runtimeerror~:
-0.75 warning~:
-0.65 ? on~"
-0.60 " ggml_cuda_host_malloc~:
-0.55 :~runtimeerror~: 「
-0.50 ^~error~:
-0.40 `~ggml_backend_cuda_buffer_type_alloc_buffer~: resourceexhaustederror~: with~`
-0.35 :~0~] :~resource_exhausted~: ^~runtimeerror~: `~error~: loading~model~: model~: of~" worker~0~:
-0.30 "~,~" -~" `~resourceexhaustederror~: runtimeerror~: xlaruntimeerror~: │~runtimeerror~:
-0.25 '~s~` *~" .~. .~.~. .~outofmemoryerror~: / 0~:~" :~llama~runner ^~outofmemoryerror~: `~xlaruntimeerror~: like~"
-0.25 std~:~: s~` the~" with
-0.20 '~,~' cl_ for~` reads~" read~" resource_exhausted~: «
-0.15 "~" "~and~" "~ggml_vulkan~: "~outofmemoryerror~: "~valueerror~: # *~) ,~runtimeerror~: 0~}~: = [~trt~] ^~>~"
-0.15 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~resourceexhaustederror~: about~` cuda~error~: for~" in~` no~"
-0.15 r~" stream~*~) trt~] t~" | }~:
-0.10 "~ggml_backend_cuda_buffer_type_alloc_buffer~: (~" )~` ,~' -~` .~cudaruntimeerror~: 0~(~" :~"~" ;~" =~" [~w~]
-0.10 allocation~failed~: as~` get~" in~" memory~| no~` of~memory~| or~" outofmemoryerror~(~" that~" w~]
-0.05 "~# "~or~" #~runtimeerror~: '~runtimeerror~: ( (~` )~- ,~` -~' .~jaxruntimeerror~: .~xlaruntimeerror~: 0~)~-
-0.05 0~.~` :~"~# <~code~> >~valueerror~: ^~* ^~-~" ^~-~' ^~0 ^~valueerror~: `~` `~ggml_vulkan~: `~llama~runner
-0.05 `~valueerror~: a~" code~> cudaruntimeerror~: error~runtimeerror~: failed~-~> ggml_gallocr_reserve_n~: g~.~"
-0.05 internalerror~: jaxruntimeerror~: message~" outofmemoryerror~: runtimeerror~(~" status~message~: xgboosterror~:
-0.05 { {~"
+0.05 "~xlaruntimeerror~: (~code ) )~: )~:~cl_ -~0~: .~0~) .~cpp~] .~internalerror~: .~rmmerror~: /~s~] 0~)~: 0~- 0~.
+0.05 0~:~` 0~] 0~failed~: :~ggml_vulkan~: :~resourceexhaustederror~: :~standardgpuresources~:
+0.05 >~ggml_backend_cuda_buffer_type_alloc_buffer~: >~runtimeerror~: ^~# ^~exception~: ^~ggml_vulkan~:
+0.05 ^~xlaruntimeerror~: ^~│ `~drivererror~( and~` code cpp~] error~. error~:~: error~]~: execution~failed~: get~`
+0.05 hiperror~(~code internal~: i~get~` level_zero loop~: message~:~" proc~0~: rmmerror~: s~] t to~" tp~0~]
+0.05 training~loop~: |~warning~: →~runtimeerror~: │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~> "~drivererror~( "~error~: "~memoryerror~: "~resourceexhaustederror~: )~runtimeerror~: ,~bool~) - .
+0.10 .~/~pooled_ .~acceleratorerror~: .~runtimeerror~: /~it~] /~pooled_ 0~cudacall~] 0~| 0~}~} :~*~* :~loaderror~:
+0.10 :~valueerror~: >~outofmemoryerror~: [~e~] [~gpu~] ]~error~: ^~" acceleratorerror~: api~failed~. bool~)
+0.10 cudacall~] cuda~error error~- e~] f function~: got~" gpu~] it~] llama~runner loaderror~: memory~: pooled_ runner
+0.10 see~` title~: with~' |~` } }~} “~runtimeerror~: │ ：
+0.15 !~! !~!~! 0~:~0 0~:~: 0~]~: :~0~: :~level_zero ]~valueerror~: ^ ^~> `~runtimeerror~: failure~: fatal~error~:
+0.15 message~: node~0~: runtimeerror~:~level_zero server~error~: |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 -~> .~exceptions~. .~resourceexhaustederror~: 0~,~" :~: :~cl_ >~" [~error~] ]~runtimeerror~: ^~0~: and~" c~0~]
+0.20 error~] exceptions~. execution~error~: exhausted~: has~" it~says outofmemoryerror~(~' resource~exhausted~:
+0.20 stopped~with~" then~" with~exception~:
+0.25 ! "~` )~valueerror~: *~runtimeerror~: .~openmmexception~: 0~) 0~runtimeerror~: 0~with~" :~"~` :~0 :~0~)
+0.25 :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~« :~„ ]~: failed~: memoryerror~: openmmexception~: prints~`
+0.25 standardgpuresources~: valueerror~: “
+0.30 "~* ' '~s~" .~memoryerror~: .~trainer~| :~drivererror~( :~outofmemoryerror~: cudaapierror~: err~: exception~:
+0.30 says~` s~" trainer~| 「~runtimeerror~:
+0.35 ; ` error shows~"
+0.40 "~llama~runner *~* .~` :~"~* error~" generation~(~" me~" says → →~"
+0.45 "~:~" -~>~" .~" :~error~: > buffer~failed~. error~: prints~" says~"
+0.50 ^~`
+0.55 .~base~. 0~: [~cuda~] base~. cuda~] runtimeerror~(~'
+0.60 "~runtimeerror~:
+0.65 , drivererror~( failed~.
+0.80 (~' *
+0.90 ,~"
+1.00 ]
+1.10 :~` with~"
+1.20 :~"
+1.35 :
""",
    "behind": r"""
-1.25 `~(
-1.15 were were~available were~available~.
-1.05 .~$
-1.00 acity
-0.95 "~is .~tried .~tried~to 0
-0.80 )
-0.65 <
-0.55 "~, `~?
-0.50 "~- .~"~$ `~is acity~) of~which
-0.45 )~$ 0~. 0~.~0 <~- `~after of on
-0.40 `~to for that “
-0.35 .~" `~.~i `~.~the
-0.30 "~) "~)~$ '~, (~0~) -~> .~gpu and
-0.25 "~)~, "~,~which "~on~0 , .~' `~, `~: a~total~capacity n n~bytes
-0.20 "~-~> "~.~$ ( (~0 - <~/ `~,~then « ”~. 」
-0.15 "~,~$ "~,~0 "~: % / \ `~and~` `~has `~→ in~the |
-0.10 "~)~` "~.~the "~anywhere "~as "~or "~} "~→ '~` (~requested )~" )~` \~\ `~,~so with~shape
-0.05 "~,~" "~? "~mean "~or~" "~the "~when '~,~' '~`~. (~requested~0 .~"~) <~/~code <~/~pre ? \~. \~.~tried `~; `~`~$
-0.05 `~is~raised acity~;~. a~total with~shape~[ |~$ }
+0.05 "~)~) "~and~" "~at~0 "~with "~}~, "~– '~"~$ '~)~. (~code *~*~$ ,~0 -~- .~`~$ .~`~, .~current .~it ;~$ [~/ `~.~$
+0.05 `~for a file file~= file~=~csrc from if if~reserved in model model~/ of~which~. src src~/ the when~the » … 。
+0.05 」~$
+0.10 "~,~so "~` "~after "~and~then "~in~the "~that # #~0~$ )~. *~*~. .~.~. .~0 `~at `~in~the acity~;~0 be
+0.10 be~asynchronously be~asynchronously~reported error i while~calling with ”
+0.15 "~as~soon "~on~the "~}~$ .~. `~* `~*~* `~when~i `~— acity~; »~, ”~， │ │~$
+0.20 "~; "~for "~right "~so #~0 '~)~" '~)~$ )~, .~the :~file :~file~exists ;~. ;~.~. `~`~` `~on~the when while —
+0.25 "~.~0 "~i "~— '~. .~` .~i ; [~func [~func~: `~,~and `~i `~the `~when maybe~the maybe~the~environment
+0.30 "~and "~at )~) ;~while ;~while~invoking `~"~) `~on maybe
+0.35 "~( '~" `~` `~from `~| at
+0.40 "~in "~on~a * . `~" `~， “~.
+0.45 '~$ [~op [~op~: ` `~and~the `~in `~with `~|~$ »~$
+0.55 "~from
+0.60 *~*
+0.70 ' `~and
+0.80 : `~.
+0.85 "~. $
+0.90 [
+0.95 " '~)
+1.05 "~on
+1.10 `~$
""",
    "pair": r"""
-1.35 nothing_stated&text_behind
-1.10 markup_near&text_behind
-1.05 ends_the_text&in_quotes
-1.00 names_the_words&says_may says_may&text_behind
-0.95 a_setup,_in_short&says_self
-0.90 a_setup,_in_short&says_laughs happened_to_somebody&text_behind
-0.85 a_setup,_in_short&its_hint_printed alone&in_quotes in_quotes&trace_near
-0.80 a_setup,_in_short&output_near a_short_text&output_near output_near&spoken_of_happened
-0.80 says_happened&somebody's_own_machine,_in_short says_happened&trace_near says_lately&says_people
-0.80 says_self&words_before spoken_of_after_so_long&spoken_of_looks_for
-0.75 cut_by_dots&nothing_stated figures&spoken_of_made_up in_quotes&says_supposed item_of_a_list&nothing_stated
-0.75 its_hint_printed&spoken_of_when markup_near&spoken_of_reader says_after_so_long&says_laughs
-0.75 says_laughs&somebody's_own_machine,_in_short
-0.70 a_sentence_leads&denied_in_front a_setup,_in_short&says_never cut_by_dots&other_near in_quotes&mentioned
-0.70 mentioned&names_the_words output_near&says_when says_lately&words_before spoken_of_after_so_long&words_before
-0.65 a_sentence_leads&ends_the_text a_sentence_leads&trace_near a_setup,_in_short&says_after_so_long alone&figures
-0.65 behind_a_prefix&code_near behind_a_prefix&on_a_stamped_line cut_by_dots&setting_near denied_in_front&in_quotes
-0.65 denied_in_front&nothing_stated host_memory&names_the_words in_quotes&record indented&other_near
-0.65 introduced_as_example&setting_near output_near&spoken_of_after_so_long says_but&says_looks_for says_may&trouble
-0.65 spoken_of_when&text_behind
-0.60 a_sentence_leads&somebody's_own about_texts&begins_the_text about_texts&spoken_of_lately
-0.60 begins_its_line&text_behind begins_its_line&trouble begins_the_text&in_quotes
-0.60 begins_the_text&spoken_of_looks_for ends_the_text&somebody's_own ends_the_text&somebody_speaks
-0.60 figures&hypothetical_sentence figures&spoken_of_means markup_near&may_happen mentioned&says_help
-0.60 says_after_so_long&somebody's_own_machine,_in_short says_laughs&text_behind says_lesson&says_never
-0.60 spoken_of_happened&spoken_of_means spoken_of_help&spoken_of_solved spoken_of_proposed&words_before
-0.55 a_failed_run&spoken_of_solved a_question,_in_short&spoken_of_when a_question,_in_short&trouble
-0.55 a_sentence_leads&says_when a_setup,_in_short&denied_in_front a_setup,_in_short&setting_near
-0.55 a_short_text&a_site's_lines a_site's_lines&figures about_texts&figures begins_the_text&setting_near
-0.55 begins_the_text&spoken_of_when behind_a_prefix&record cut_by_dots&figures denied_in_front&words_before
-0.55 figures&spoken_of_example happened_to_somebody&spoken_of_when host_memory&says_if in_quotes&says_made_up
-0.55 indented&may_happen may_happen&says_numbered mentioned&setting_near nobody_speaks&trouble
-0.55 on_a_stamped_line&says_self says_help&says_may says_means&trouble somebody's_own,_in_short&spoken_of_looks_for
-0.55 somebody's_own_question,_in_short&trouble spoken_of_cause&words_before spoken_of_looks_for&spoken_of_when
-0.50 a_question,_in_short&says_happened a_question,_in_short&says_lately a_sentence_leads&other_near
-0.50 a_sentence_leads&spoken_of_may a_setup,_in_short&spoken_of_when a_short_text&mentioned a_short_text&text_behind
-0.50 about_texts&names_the_words alone&record alone&says_words alone&words_before begins_its_line&nobody_speaks
-0.50 begins_its_line&spoken_of_words begins_the_text&somebody's_own,_in_short behind_a_prefix&in_quotes
-0.50 comment&nobody_speaks cut_by_dots&says_happened ends_the_text&says_but ends_the_text&says_self
-0.50 explained_behind&text_behind figures&traceback_above happened_to_somebody&says_help
-0.50 happened_to_somebody&says_solved happened_to_somebody&somebody's_own_question,_in_short
-0.50 hypothetical_sentence&other_near hypothetical_sentence&says_numbered in_quotes&markup_near in_quotes&text_behind
-0.50 may_happen&says_help nobody_speaks&spoken_of_words nothing_stated&record on_a_stamped_line&spoken_of_when
-0.50 other_near&says_lower_it record&somebody's_own says_after_so_long&says_happened says_after_so_long&says_supposed
-0.50 says_help&says_if says_lately&somebody's_own_question,_in_short says_laughs&somebody's_own
-0.50 says_looks_for&somebody_speaks says_may&says_means says_when&somebody_speaks
-0.50 setting_near&somebody's_own,_in_short setting_near&text_behind spoken_of_happened&spoken_of_lower_it
-0.50 spoken_of_reader&spoken_of_when
-0.45 a_failed_run&says_self a_question,_in_short&ends_the_text a_setup,_in_short&says_numbered
-0.45 a_setup,_in_short&spoken_of_lesson a_setup,_in_short&trace_near a_short_text&about_texts
-0.45 a_short_text&begins_the_text a_short_text&comment a_short_text&marked a_short_text&says_lesson
-0.45 a_short_text&spoken_of_ask a_short_text&spoken_of_looks_for advice_share&text_behind advised&text_behind
-0.45 alone&says_when begins_the_text&figures begins_the_text&hypothetical_sentence begins_the_text&output_near
-0.45 begins_the_text&words_before behind_a_prefix&spoken_of_when blanks_near&output_near code_near&much_trouble
-0.45 code_near&within_code comment&hypothetical_sentence cut_by_dots&somebody's_own_machine,_in_short
-0.45 denied_in_front&happened_to_somebody denied_in_front&says_after_so_long denied_in_front&says_never
-0.45 ends_the_text&says_never ends_the_text&says_people figures&in_quotes figures&on_a_stamped_line
-0.45 figures&spoken_of_buy hypothetical_sentence&somebody_speaks in_quotes&on_a_stamped_line in_quotes&says_if
-0.45 in_quotes&says_looks_for in_quotes&says_words indented&markup_near indented&spoken_of_may
-0.45 indented&spoken_of_supposed introduced_as_example&nobody_speaks names_the_words&output_near
-0.45 names_the_words&says_happened names_the_words&says_solved nobody_speaks&spoken_of_reader
-0.45 nothing_stated&somebody's_own,_in_short nothing_stated&spoken_of_may often_may&spoken_of_supposed
-0.45 on_a_stamped_line&spoken_of_after_so_long on_a_stamped_line&spoken_of_made_up output_near&spoken_of_means
-0.45 says_buy&text_behind says_happened&says_lower_it says_happened&somebody's_own
-0.45 says_looks_for&somebody's_own,_in_short says_looks_for&trouble says_never&says_people says_proposed&says_self
-0.45 says_when&spoken_of_happened setting_near&somebody's_own setting_near&somebody's_own_machine,_in_short
-0.45 setting_near&spoken_of_if setting_near&spoken_of_words somebody_speaks&somebody's_own
-0.45 spoken_of_but&spoken_of_may spoken_of_help&spoken_of_looks_for spoken_of_if&spoken_of_means
-0.45 spoken_of_never&spoken_of_when
-0.40 a_failed_run&says_lately a_failed_run&says_looks_for a_sentence_leads&about_texts
-0.40 a_setup,_in_short&happened_to_somebody a_setup,_in_short&spoken_of_but a_setup,_in_short&spoken_of_lower_it
-0.40 a_setup,_in_short&words_before a_short_text&says_buy a_short_text&spoken_of_made_up
-0.40 a_whole_error_line&markup_near a_whole_error_line&somebody's_own_question,_in_short
-0.40 advice_share&happened_to_somebody advice_share&may_happen advised&happened_to_somebody advised&may_happen
-0.40 alone&says_lesson alone&says_people begins_its_line&spoken_of_lesson begins_its_line&spoken_of_never
-0.40 begins_the_text&on_a_stamped_line behind_a_prefix&somebody's_own,_in_short behind_a_prefix&spoken_of_made_up
-0.40 behind_a_prefix&words_before block_opened&spoken_of_example code_near&in_quotes code_near&says_happened
-0.40 code_near&spoken_of_labelled_symptom ends_the_text&says_words ends_the_text&spoken_of_self
-0.40 ends_the_text&text_behind figures&says_words figures&text_behind figures&within_code
-0.40 happened_to_somebody&names_the_words happened_to_somebody&says_never hypothetical_sentence&may_happen
-0.40 hypothetical_sentence&says_supposed hypothetical_sentence&somebody's_own,_in_short
-0.40 hypothetical_sentence&words_before in_quotes&item_of_a_list in_quotes&names_the_words indented&spoken_of_lately
-0.40 indented&words_before item_of_a_list&mentioned item_of_a_list&setting_near its_hint_printed&spoken_of_never
-0.40 markup_near&mentioned markup_near&nobody_speaks may_happen&other_near
-0.40 may_happen&somebody's_own_machine,_in_short may_happen&somebody's_own_question,_in_short
-0.40 may_happen&spoken_of_means mentioned&says_if names_the_words&somebody's_own_machine,_in_short
-0.40 nobody_speaks&says_changes nobody_speaks&text_about_texts often_may&spoken_of_may on_a_stamped_line&output_near
-0.40 on_a_stamped_line&somebody's_own,_in_short other_near&somebody's_own says_after_so_long&says_made_up
-0.40 says_after_so_long&words_before says_but&says_happened says_but&says_never says_happened&spoken_of_reader
-0.40 says_help&says_self says_help&says_words says_lately&trouble says_looks_for&text_behind says_never&text_behind
-0.40 says_numbered&says_reader says_people&text_behind says_people&trouble says_self&spoken_of_self
-0.40 says_solved&somebody's_own says_solved&somebody's_own_machine,_in_short says_when&somebody's_own,_in_short
-0.40 says_when&spoken_of_looks_for setting_near&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_if
-0.40 spoken_of_but&spoken_of_never spoken_of_changes&spoken_of_looks_for
-0.40 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&spoken_of_may spoken_of_laughs&spoken_of_self
-0.40 spoken_of_lesson&spoken_of_self spoken_of_made_up&words_before spoken_of_reader&spoken_of_supposed
-0.40 spoken_of_solved&trouble
-0.35 a_failed_run&says_means a_failed_run&words_before a_question,_in_short&says_made_up
-0.35 a_question,_in_short&setting_near a_question,_in_short&spoken_of_ask a_question,_in_short&spoken_of_made_up
-0.35 a_sentence_leads&behind_a_prefix a_sentence_leads&may_happen a_sentence_leads&spoken_of_cause
-0.35 a_setup,_in_short&somebody's_own a_setup,_in_short&traceback_above a_short_text&says_proposed
-0.35 a_short_text&typeset a_short_text&within_code a_site's_lines&its_hint_printed
-0.35 a_whole_error_line&advised_by_nobody about_texts&spoken_of_but about_texts&spoken_of_help
-0.35 advice_share&between_sections advice_share&remedies_above advice_share&says_lower_it advised&between_sections
-0.35 advised&remedies_above advised&says_lower_it advised_by_nobody&begins_its_line advised_by_nobody&mentioned
-0.35 advised_by_nobody&nothing_stated advised_by_nobody&says_lower_it alone&behind_a_prefix
-0.35 begins_its_line&introduced_as_example begins_its_line&spoken_of_remedy behind_a_prefix&says_made_up
-0.35 behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_happened behind_a_prefix&spoken_of_lesson
-0.35 block_opened&markup_near comment&output_near cut_by_dots&spoken_of_self denied_in_front&says_reader
-0.35 denied_in_front&spoken_of_after_so_long ends_the_text&spoken_of_ask explained_behind&nobody_speaks
-0.35 figures&markup_near figures&spoken_of_lesson happened_to_somebody&markup_near happened_to_somebody&trouble
-0.35 heads_a_document&mentioned hypothetical_sentence&says_ask hypothetical_sentence&says_but
-0.35 hypothetical_sentence&says_if hypothetical_sentence&says_lately hypothetical_sentence&says_proposed
-0.35 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&text_behind in_a_thread&text_behind
-0.35 in_a_thread&trouble in_quotes&says_laughs in_quotes&traceback_above indented&says_happened indented&spoken_of_if
-0.35 indented&spoken_of_means marked&somebody's_own marked&trouble markup_near&much_about_texts
-0.35 markup_near&spoken_of_means may_happen&record may_happen&says_lately may_happen&spoken_of_if
-0.35 mentioned&nothing_stated mentioned&says_lower_it mentioned&spoken_of_happened
-0.35 much_about_texts&spoken_of_after_so_long names_the_words&says_proposed names_the_words&says_supposed
-0.35 nobody_speaks&nothing_stated nobody_speaks&says_supposed nobody_speaks&spoken_of_if
-0.35 nobody_speaks&spoken_of_made_up nobody_speaks&typeset nobody_speaks&within_code nothing_stated&says_reader
-0.35 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_but often_may&output_near
-0.35 on_a_stamped_line&spoken_of_reader other_near&remedies_below other_near&setting_near output_near&says_self
-0.35 output_near&somebody's_own,_in_short output_near&spoken_of_when record&says_happened record&says_supposed
-0.35 record&spoken_of_buy record&spoken_of_lesson says_but&says_lesson says_but&somebody's_own_machine,_in_short
-0.35 says_example&trouble says_explained&says_happened says_explained&somebody's_own_question,_in_short
-0.35 says_happened&says_laughs says_if&says_people says_labelled_symptom&somebody_speaks
-0.35 says_labelled_symptom&spoken_of_self says_lesson&somebody_speaks says_looks_for&says_supposed
-0.35 says_looks_for&somebody's_own_question,_in_short says_lower_it&trouble says_means&says_words
-0.35 says_means&text_behind says_never&says_proposed says_reader&somebody's_own_machine,_in_short
-0.35 says_reader&text_behind says_when&spoken_of_help says_when&spoken_of_self says_words&spoken_of_if
-0.35 says_words&text_behind somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_solved
-0.35 somebody's_own_question,_in_short&spoken_of_ask somebody's_own_question,_in_short&spoken_of_happened
-0.35 spoken_of_after_so_long&spoken_of_remedy spoken_of_ask&spoken_of_cause spoken_of_changes&spoken_of_reader
-0.35 spoken_of_happened&spoken_of_never spoken_of_help&spoken_of_people spoken_of_laughs&text_behind
-0.35 spoken_of_lesson&spoken_of_solved spoken_of_people&trace_near spoken_of_self&spoken_of_solved
-0.35 spoken_of_self&spoken_of_words trouble&typeset
-0.30 a_failed_run&in_quotes a_failed_run&nobody_speaks a_failed_run&spoken_of_if
-0.30 a_question,_in_short&happened_to_somebody a_question,_in_short&hypothetical_sentence
-0.30 a_question,_in_short&says_explained a_question,_in_short&spoken_of_lesson a_sentence_leads&code_near
-0.30 a_sentence_leads&says_never a_sentence_leads&says_remedy a_sentence_leads&spoken_of_after_so_long
-0.30 a_sentence_leads&spoken_of_ask a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&words_before
-0.30 a_setup,_in_short&record a_setup,_in_short&says_buy a_setup,_in_short&says_help a_setup,_in_short&says_lesson
-0.30 a_setup,_in_short&says_solved a_setup,_in_short&spoken_of_numbered a_setup,_in_short&spoken_of_self
-0.30 a_short_text&heads_a_document a_short_text&hypothetical_sentence a_short_text&says_may
-0.30 a_short_text&spoken_of_words a_short_text&text_about_texts a_short_text&words_before
-0.30 a_site's_lines&spoken_of_lower_it a_whole_error_line&introduced_as_example a_whole_error_line&other_near
-0.30 a_whole_error_line&spoken_of_lesson a_whole_error_line&spoken_of_remedy about_texts&indented
-0.30 about_texts&says_after_so_long about_texts&spoken_of_changes advice_share&heads_a_document
-0.30 advised&heads_a_document advised_by_nobody&between_sections advised_by_nobody&code_near
-0.30 advised_by_nobody&heads_a_document advised_by_nobody&may_happen advised_by_nobody&remedies_above
-0.30 advised_by_nobody&spoken_of_labelled_symptom begins_the_text&says_lesson begins_the_text&says_looks_for
-0.30 begins_the_text&says_when begins_the_text&spoken_of_after_so_long begins_the_text&spoken_of_people
-0.30 begins_the_text&spoken_of_words behind_a_prefix&says_labelled_symptom behind_a_prefix&says_supposed
-0.30 behind_a_prefix&spoken_of_laughs behind_a_prefix&spoken_of_looks_for behind_a_prefix&traceback_above
-0.30 between_sections&its_hint_printed blanks_near&spoken_of_self block_opened&figures block_opened&spoken_of_ask
-0.30 block_opened&spoken_of_made_up code_near&nobody_speaks code_near&spoken_of_reader code_near&typeset
-0.30 comment&other_near cut_by_dots&says_words cut_by_dots&somebody's_own denied_in_front&names_the_words
-0.30 ends_the_text&names_the_words ends_the_text&says_happened ends_the_text&spoken_of_lesson
-0.30 explained_behind&markup_near explained_behind&says_means figures&its_words_taken_up figures&says_after_so_long
-0.30 figures&says_people figures&spoken_of_if figures&typeset happened_to_somebody&heads_a_document
-0.30 happened_to_somebody&hypothetical_sentence happened_to_somebody&marked happened_to_somebody&output_near
-0.30 happened_to_somebody&somebody's_own_machine,_in_short heads_a_document&indented host_memory&mentioned
-0.30 hypothetical_sentence&markup_near hypothetical_sentence&says_explained
-0.30 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_lower_it
-0.30 in_a_thread&somebody's_own in_quotes&says_buy in_quotes&says_lower_it in_quotes&spoken_of_but
-0.30 in_quotes&spoken_of_happened introduced_as_example&spoken_of_means item_of_a_list&text_behind
-0.30 its_hint_printed&spoken_of_ask its_hint_printed&spoken_of_buy marked&output_near markup_near&says_lower_it
-0.30 markup_near&spoken_of_after_so_long may_happen&somebody_speaks mentioned&on_a_stamped_line
-0.30 mentioned&spoken_of_cause mentioned&spoken_of_words much_about_texts&nobody_speaks
-0.30 much_about_texts&on_a_stamped_line names_the_words&says_looks_for names_the_words&says_made_up
-0.30 nobody_speaks&says_lesson nobody_speaks&spoken_of_buy nobody_speaks&spoken_of_lesson nothing_stated&says_lesson
-0.30 nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_proposed often_may&somebody_speaks
-0.30 often_may&spoken_of_means often_may&words_before on_a_stamped_line&says_labelled_symptom
-0.30 on_a_stamped_line&says_solved on_a_stamped_line&spoken_of_ask on_a_stamped_line&words_before
-0.30 other_near&says_laughs other_near&says_supposed other_near&spoken_of_help other_near&spoken_of_labelled_remedy
-0.30 other_near&spoken_of_made_up other_near&spoken_of_never other_near&text_about_texts other_near&text_behind
-0.30 other_near&trouble output_near&says_numbered record&says_help record&somebody's_own_question,_in_short
-0.30 remedies_above&spoken_of_lower_it says_after_so_long&says_but says_ask&spoken_of_self says_buy&words_before
-0.30 says_cause&says_happened says_changes&says_words says_example&says_words says_happened&says_solved
-0.30 says_help&says_reader says_help&says_when says_if&says_never says_if&somebody's_own_question,_in_short
-0.30 says_labelled_symptom&somebody's_own,_in_short says_labelled_symptom&spoken_of_ask
-0.30 says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks says_lesson&says_when
-0.30 says_lesson&somebody's_own,_in_short says_lower_it&says_self says_made_up&says_when
-0.30 says_may&somebody's_own_question,_in_short says_means&says_reader says_never&says_self
-0.30 says_never&somebody's_own_question,_in_short says_numbered&somebody's_own_machine,_in_short
-0.30 says_people&somebody's_own,_in_short says_people&somebody_speaks says_proposed&trouble says_self&somebody_speaks
-0.30 says_self&spoken_of_reader says_words&somebody's_own,_in_short setting_near&spoken_of_when
-0.30 somebody's_own&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_after_so_long
-0.30 somebody's_own,_in_short&spoken_of_reader somebody's_own,_in_short&spoken_of_self
-0.30 somebody_speaks&spoken_of_solved spoken_of_after_so_long&spoken_of_when spoken_of_ask&spoken_of_labelled_remedy
-0.30 spoken_of_ask&spoken_of_never spoken_of_changes&spoken_of_when spoken_of_example&spoken_of_made_up
-0.30 spoken_of_example&trace_near spoken_of_explained&spoken_of_lesson spoken_of_happened&spoken_of_solved
-0.30 spoken_of_happened&trouble spoken_of_looks_for&spoken_of_self spoken_of_lower_it&spoken_of_may
-0.30 spoken_of_lower_it&spoken_of_means spoken_of_may&spoken_of_when spoken_of_may&text_behind spoken_of_self&trouble
-0.30 trace_near&trouble trace_near&within_code
-0.25 a_failed_run&explained_behind a_failed_run&spoken_of_happened a_failed_run&spoken_of_self
-0.25 a_question,_in_short&a_site's_lines a_question,_in_short&other_near a_question,_in_short&says_laughs
-0.25 a_question,_in_short&says_never a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_proposed
-0.25 a_question,_in_short&text_behind a_question,_in_short&typeset a_sentence_leads&says_help
-0.25 a_setup,_in_short&cut_by_dots a_setup,_in_short&hypothetical_sentence a_setup,_in_short&markup_near
-0.25 a_setup,_in_short&spoken_of_changes a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_solved
-0.25 a_setup,_in_short&text_behind a_short_text&advice_share a_short_text&advised a_short_text&explained_behind
-0.25 a_short_text&its_words_taken_up a_short_text&says_example a_short_text&says_explained
-0.25 a_short_text&says_looks_for a_short_text&spoken_of_lesson a_short_text&spoken_of_lower_it
-0.25 a_site's_lines&a_whole_error_line a_site's_lines&advice_share a_site's_lines&advised
-0.25 a_site's_lines&begins_its_line a_thread's_page&says_self a_thread's_title&happened_to_somebody
-0.25 a_thread's_title&says_happened a_thread's_title&spoken_of_happened a_thread's_title&text_behind
-0.25 a_whole_error_line&advice_share a_whole_error_line&advised a_whole_error_line&block_opened about_texts&code_near
-0.25 about_texts&heads_a_document about_texts&in_a_thread about_texts&much_about_texts about_texts&says_help
-0.25 about_texts&setting_near about_texts&spoken_of_reader advice_share&remedies_below
-0.25 advice_share&says_after_so_long advice_share&spoken_of_labelled_symptom advised&remedies_below
-0.25 advised&says_after_so_long advised&spoken_of_labelled_symptom advised_by_nobody&behind_a_prefix
-0.25 advised_by_nobody&remedies_below alone&explained_behind alone&says_explained begins_its_line&block_opened
-0.25 begins_its_line&explained_behind begins_its_line&much_about_texts begins_its_line&nothing_stated
-0.25 begins_its_line&typeset behind_a_prefix&markup_near behind_a_prefix&says_numbered
-0.25 behind_a_prefix&spoken_of_example blanks_near&heads_a_document block_opened&spoken_of_supposed
-0.25 code_near&introduced_as_example code_near&other_near code_near&says_looks_for code_near&spoken_of_people
-0.25 code_near&spoken_of_self code_near&spoken_of_supposed comment&heads_a_document comment&spoken_of_happened
-0.25 comment&trouble cut_by_dots&happened_to_somebody cut_by_dots&says_when ends_the_text&explained_behind
-0.25 ends_the_text&nothing_stated ends_the_text&says_lesson ends_the_text&spoken_of_example
-0.25 explained_behind&says_happened figures&says_if figures&spoken_of_ask figures&spoken_of_people
-0.25 figures&spoken_of_supposed happened_to_somebody&says_proposed happened_to_somebody&says_reader
-0.25 happened_to_somebody&setting_near happened_to_somebody&spoken_of_after_so_long
-0.25 happened_to_somebody&spoken_of_lower_it happened_to_somebody&spoken_of_solved heads_a_document&markup_near
-0.25 heads_a_document&spoken_of_lesson hypothetical_sentence&much_trouble hypothetical_sentence&says_means
-0.25 hypothetical_sentence&spoken_of_help in_a_thread&spoken_of_changes in_a_thread&spoken_of_solved
-0.25 in_quotes&says_but in_quotes&says_happened in_quotes&says_self indented&says_when indented&setting_near
-0.25 indented&spoken_of_explained marked&says_happened marked&somebody's_own,_in_short marked&spoken_of_happened
-0.25 marked&spoken_of_self markup_near&says_cause may_happen&mentioned may_happen&says_proposed
-0.25 may_happen&spoken_of_made_up mentioned&output_near mentioned&says_but mentioned&says_never mentioned&says_reader
-0.25 mentioned&says_supposed mentioned&trace_near much_about_texts&says_after_so_long much_trouble&on_a_stamped_line
-0.25 much_trouble&spoken_of_solved names_the_words&spoken_of_lesson nobody_speaks&says_proposed
-0.25 nobody_speaks&says_remedy nobody_speaks&says_words nobody_speaks&spoken_of_explained
-0.25 nobody_speaks&spoken_of_proposed nothing_stated&says_lately nothing_stated&says_remedy
-0.25 nothing_stated&spoken_of_changes nothing_stated&spoken_of_reader nothing_stated&spoken_of_solved
-0.25 often_may&on_a_stamped_line often_may&somebody's_own_machine,_in_short often_may&spoken_of_ask
-0.25 often_may&spoken_of_changes on_a_stamped_line&says_made_up on_a_stamped_line&setting_near
-0.25 on_a_stamped_line&spoken_of_self other_near&says_looks_for output_near&says_made_up output_near&says_solved
-0.25 output_near&spoken_of_made_up output_near&spoken_of_may output_near&trouble output_near&within_code
-0.25 record&says_may remedies_above&spoken_of_happened says_ask&says_words says_ask&trouble says_but&words_before
-0.25 says_buy&somebody_speaks says_happened&spoken_of_lower_it says_help&says_lately says_help&somebody's_own
-0.25 says_help&spoken_of_self says_if&says_may says_if&spoken_of_self says_labelled_symptom&spoken_of_happened
-0.25 says_looks_for&says_lower_it says_lower_it&says_reader says_may&says_never says_may&says_people
-0.25 says_means&spoken_of_happened says_reader&somebody_speaks says_reader&trouble says_self&says_supposed
-0.25 says_self&spoken_of_when says_when&somebody's_own_question,_in_short says_words&somebody_speaks
-0.25 setting_near&spoken_of_numbered somebody's_own&spoken_of_help somebody's_own&spoken_of_never
-0.25 somebody's_own,_in_short&spoken_of_lower_it somebody's_own_question,_in_short&spoken_of_but
-0.25 somebody_speaks&spoken_of_help somebody_speaks&spoken_of_people somebody_speaks&spoken_of_self
-0.25 spoken_of_after_so_long&spoken_of_numbered spoken_of_after_so_long&trouble spoken_of_ask&spoken_of_example
-0.25 spoken_of_but&spoken_of_if spoken_of_buy&spoken_of_reader spoken_of_changes&spoken_of_happened
-0.25 spoken_of_example&spoken_of_when spoken_of_happened&words_before spoken_of_if&spoken_of_lately
-0.25 spoken_of_lately&spoken_of_lesson spoken_of_lesson&spoken_of_reader spoken_of_looks_for&trouble
-0.25 spoken_of_may&typeset spoken_of_means&text_behind spoken_of_people&spoken_of_reader traceback_above&within_code
-0.20 a_failed_run&behind_a_prefix a_failed_run&markup_near a_failed_run&other_near a_failed_run&says_changes
-0.20 a_failed_run&says_example a_failed_run&spoken_of_but a_failed_run&spoken_of_cause
-0.20 a_failed_run&spoken_of_labelled_cause a_failed_run&traceback_above a_question,_in_short&begins_the_text
-0.20 a_question,_in_short&its_hint_printed a_question,_in_short&output_near a_question,_in_short&says_buy
-0.20 a_question,_in_short&spoken_of_lower_it a_question,_in_short&spoken_of_numbered a_report's_heading&advice_share
-0.20 a_report's_heading&advised a_sentence_leads&explained_behind a_sentence_leads&happened_to_somebody
-0.20 a_sentence_leads&indented a_sentence_leads&says_cause a_sentence_leads&says_proposed
-0.20 a_sentence_leads&setting_near a_sentence_leads&spoken_of_remedy a_setup,_in_short&says_proposed
-0.20 a_setup,_in_short&spoken_of_laughs a_setup,_in_short&spoken_of_made_up a_short_text&code_near
-0.20 a_short_text&its_hint_printed a_short_text&says_ask a_short_text&says_reader a_short_text&setting_near
-0.20 a_short_text&somebody_speaks a_short_text&spoken_of_may a_short_text&spoken_of_proposed a_site's_lines&indented
-0.20 a_site's_lines&spoken_of_may a_site's_lines&spoken_of_never a_site's_lines&text_behind
-0.20 a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_changes a_thread's_title&somebody's_own
-0.20 a_whole_error_line&somebody_speaks a_whole_error_line&spoken_of_after_so_long
-0.20 a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_supposed about_texts&begins_its_line
-0.20 about_texts&says_lately about_texts&says_lesson about_texts&says_supposed about_texts&spoken_of_when
-0.20 about_texts&spoken_of_words about_texts&trouble advice_share&begins_its_line advice_share&figures
-0.20 advice_share&hypothetical_sentence advice_share&introduced_as_example advice_share&much_about_texts
-0.20 advice_share&says_proposed advice_share&says_reader advice_share&somebody's_own,_in_short
-0.20 advice_share&spoken_of_changes advice_share&spoken_of_when advice_share&within_code advised&begins_its_line
-0.20 advised&figures advised&hypothetical_sentence advised&introduced_as_example advised&much_about_texts
-0.20 advised&says_proposed advised&says_reader advised&somebody's_own,_in_short advised&spoken_of_changes
-0.20 advised&spoken_of_when advised&within_code advised_by_nobody&happened_to_somebody
-0.20 advised_by_nobody&its_hint_printed advised_by_nobody&much_about_texts advised_by_nobody&within_code
-0.20 advised_by_nobody&words_before alone&may_happen alone&says_changes alone&says_example
-0.20 alone&somebody's_own_question,_in_short begins_its_line&heads_a_document begins_its_line&much_trouble
-0.20 begins_its_line&remedies_below begins_its_line&spoken_of_proposed begins_the_text&spoken_of_changes
-0.20 begins_the_text&spoken_of_never behind_a_prefix&denied_in_front behind_a_prefix&figures
-0.20 behind_a_prefix&spoken_of_changes between_sections&mentioned between_sections&words_before blanks_near&figures
-0.20 blanks_near&happened_to_somebody blanks_near&nobody_speaks blanks_near&on_a_stamped_line
-0.20 blanks_near&somebody's_own,_in_short blanks_near&spoken_of_help block_opened&code_near
-0.20 block_opened&nobody_speaks block_opened&often_may block_opened&spoken_of_may block_opened&spoken_of_words
-0.20 boxes_ticked&item_of_a_list code_near&often_may code_near&says_if code_near&somebody's_own_question,_in_short
-0.20 code_near&spoken_of_remedy comment&figures comment&markup_near comment&says_happened comment&says_may
-0.20 comment&spoken_of_lately comment&spoken_of_lower_it comment&spoken_of_self cut_by_dots&says_lately
-0.20 denied_in_front&record denied_in_front&says_but denied_in_front&says_happened denied_in_front&says_means
-0.20 denied_in_front&text_behind ends_the_text&heads_a_document ends_the_text&says_example
-0.20 ends_the_text&says_explained ends_the_text&spoken_of_help ends_the_text&spoken_of_reader
-0.20 explained_behind&nothing_stated explained_behind&trace_near figures&says_lesson figures&spoken_of_explained
-0.20 figures&spoken_of_labelled_remedy figures&text_about_texts happened_to_somebody&much_trouble
-0.20 happened_to_somebody&spoken_of_changes heads_a_document&spoken_of_happened heads_a_document&trace_near
-0.20 host_memory&says_words host_memory&somebody's_own_question,_in_short hypothetical_sentence&item_of_a_list
-0.20 hypothetical_sentence&marked hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&spoken_of_but
-0.20 hypothetical_sentence&spoken_of_if hypothetical_sentence&spoken_of_reader in_a_thread&marked
-0.20 in_a_thread&says_happened in_a_thread&spoken_of_after_so_long in_quotes&nothing_stated in_quotes&says_lesson
-0.20 in_quotes&says_reader in_quotes&spoken_of_buy in_quotes&spoken_of_cause indented&nobody_speaks
-0.20 indented&says_labelled_symptom indented&says_looks_for indented&spoken_of_happened indented&spoken_of_lesson
-0.20 indented&spoken_of_looks_for introduced_as_example&spoken_of_after_so_long item_of_a_list&says_lower_it
-0.20 item_of_a_list&spoken_of_never its_hint_printed&remedies_above its_hint_printed&spoken_of_people
-0.20 marked&spoken_of_lower_it marked&words_before markup_near&remedies_above markup_near&says_means
-0.20 markup_near&spoken_of_words markup_near&within_code may_happen&on_a_stamped_line may_happen&says_after_so_long
-0.20 may_happen&says_supposed may_happen&spoken_of_supposed mentioned&says_ask mentioned&says_labelled_symptom
-0.20 mentioned&says_solved mentioned&spoken_of_labelled_cause mentioned&spoken_of_may mentioned&spoken_of_when
-0.20 much_about_texts&says_when much_about_texts&spoken_of_happened much_trouble&setting_near
-0.20 much_trouble&spoken_of_changes much_trouble&text_behind names_the_words&on_a_stamped_line
-0.20 names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_never names_the_words&spoken_of_words
-0.20 names_the_words&trouble nobody_speaks&record nobody_speaks&says_buy nobody_speaks&says_if
-0.20 nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_example nobody_speaks&spoken_of_means
-0.20 nothing_stated&says_changes nothing_stated&says_explained nothing_stated&says_lower_it
-0.20 nothing_stated&says_supposed often_may&somebody's_own often_may&somebody's_own,_in_short
-0.20 often_may&spoken_of_example often_may&spoken_of_people on_a_stamped_line&says_looks_for
-0.20 on_a_stamped_line&spoken_of_happened other_near&says_after_so_long other_near&says_if other_near&says_means
-0.20 other_near&spoken_of_ask other_near&spoken_of_laughs other_near&spoken_of_lower_it other_near&spoken_of_remedy
-0.20 output_near&says_happened output_near&somebody's_own_machine,_in_short output_near&spoken_of_buy
-0.20 output_near&spoken_of_never record&spoken_of_changes record&spoken_of_laughs record&spoken_of_made_up
-0.20 says_after_so_long&spoken_of_reader says_ask&says_lately says_ask&setting_near says_ask&somebody_speaks
-0.20 says_but&says_changes says_but&says_lately says_but&somebody's_own_question,_in_short
-0.20 says_buy&somebody's_own,_in_short says_buy&somebody's_own_question,_in_short says_explained&says_lately
-0.20 says_explained&somebody's_own says_explained&somebody's_own,_in_short says_explained&somebody_speaks
-0.20 says_explained&text_behind says_happened&says_never says_happened&spoken_of_happened
-0.20 says_happened&spoken_of_self says_happened&spoken_of_words says_help&says_people says_if&says_means
-0.20 says_labelled_symptom&somebody's_own says_labelled_symptom&spoken_of_if says_lately&says_means
-0.20 says_lesson&spoken_of_people says_lower_it&trace_near says_made_up&says_words
-0.20 says_made_up&somebody's_own_question,_in_short says_may&spoken_of_but says_may&spoken_of_changes
-0.20 says_may&spoken_of_self says_means&spoken_of_when says_never&somebody's_own_machine,_in_short
-0.20 says_never&spoken_of_ask says_never&trouble says_numbered&somebody_speaks says_people&trace_near
-0.20 says_proposed&says_when says_reader&says_when says_reader&somebody's_own,_in_short says_remedy&says_words
-0.20 says_self&says_words says_self&somebody's_own says_self&spoken_of_after_so_long says_supposed&setting_near
-0.20 says_supposed&words_before says_when&spoken_of_explained says_when&spoken_of_people says_when&spoken_of_remedy
-0.20 says_when&trace_near setting_near&spoken_of_example setting_near&spoken_of_never somebody's_own&spoken_of_words
-0.20 somebody's_own,_in_short&spoken_of_but somebody's_own,_in_short&spoken_of_may
-0.20 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_may
-0.20 somebody's_own_machine,_in_short&spoken_of_reader somebody's_own_machine,_in_short&spoken_of_self
-0.20 somebody_speaks&somebody's_own,_in_short spoken_of_after_so_long&spoken_of_help
-0.20 spoken_of_after_so_long&spoken_of_lately spoken_of_ask&spoken_of_made_up spoken_of_ask&spoken_of_reader
-0.20 spoken_of_but&spoken_of_labelled_symptom spoken_of_but&spoken_of_reader spoken_of_but&text_behind
-0.20 spoken_of_but&trouble spoken_of_buy&spoken_of_lately spoken_of_cause&spoken_of_labelled_remedy
-0.20 spoken_of_cause&spoken_of_means spoken_of_cause&spoken_of_remedy spoken_of_example&spoken_of_remedy
-0.20 spoken_of_example&spoken_of_words spoken_of_happened&spoken_of_lesson spoken_of_happened&spoken_of_reader
-0.20 spoken_of_happened&within_code spoken_of_help&spoken_of_may spoken_of_help&text_behind spoken_of_help&trouble
-0.20 spoken_of_if&spoken_of_may spoken_of_if&traceback_above spoken_of_labelled_symptom&trace_near
-0.20 spoken_of_lately&spoken_of_looks_for spoken_of_lately&spoken_of_may spoken_of_lesson&spoken_of_lower_it
-0.20 spoken_of_looks_for&text_behind spoken_of_made_up&spoken_of_words spoken_of_may&trouble
-0.20 spoken_of_never&spoken_of_people spoken_of_people&traceback_above spoken_of_people&words_before
-0.20 spoken_of_proposed&spoken_of_supposed spoken_of_self&spoken_of_when spoken_of_self&within_code
-0.20 spoken_of_solved&spoken_of_supposed spoken_of_supposed&trace_near spoken_of_when&text_about_texts
-0.20 spoken_of_words&text_about_texts text_about_texts&words_before
-0.15 a_failed_run&introduced_as_example a_failed_run&much_trouble a_failed_run&says_cause
-0.15 a_failed_run&spoken_of_never a_failed_run&text_behind a_question,_in_short&code_near
-0.15 a_question,_in_short&its_words_taken_up a_question,_in_short&spoken_of_labelled_symptom
-0.15 a_question,_in_short&spoken_of_lately a_question,_in_short&text_about_texts a_sentence_leads&a_thread's_page
-0.15 a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&between_sections
-0.15 a_sentence_leads&comment a_sentence_leads&heads_a_document a_sentence_leads&names_the_words
-0.15 a_sentence_leads&says_words a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&somebody_speaks
-0.15 a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_never
-0.15 a_sentence_leads&spoken_of_reader a_sentence_leads&spoken_of_supposed a_sentence_leads&traceback_above
-0.15 a_setup,_in_short&a_site's_lines a_setup,_in_short&between_sections a_setup,_in_short&code_near
-0.15 a_setup,_in_short&introduced_as_example a_setup,_in_short&item_of_a_list a_setup,_in_short&marked
-0.15 a_setup,_in_short&often_may a_setup,_in_short&says_ask a_setup,_in_short&says_may
-0.15 a_short_text&beside_a_quotation a_short_text&figures a_short_text&in_quotes a_short_text&remedies_above
-0.15 a_short_text&says_changes a_short_text&says_people a_short_text&says_supposed a_short_text&somebody's_own
-0.15 a_short_text&spoken_of_reader a_short_text&traceback_above a_site's_lines&advised_by_nobody
-0.15 a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_ask
-0.15 a_site's_lines&spoken_of_help a_site's_lines&spoken_of_labelled_symptom a_thread's_page&says_after_so_long
-0.15 a_thread's_page&somebody_speaks a_thread's_page&spoken_of_signed a_thread's_page&spoken_of_when
-0.15 a_thread's_title&markup_near a_thread's_title&output_near a_thread's_title&spoken_of_after_so_long
-0.15 a_thread's_title&spoken_of_lower_it a_whole_error_line&begins_its_line a_whole_error_line&figures
-0.15 a_whole_error_line&nobody_speaks a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_never
-0.15 a_whole_error_line&spoken_of_when a_whole_error_line&spoken_of_words about_texts&much_trouble
-0.15 about_texts&typeset advice_share&advised_by_nobody advice_share&block_opened advice_share&in_quotes
-0.15 advice_share&its_hint_printed advice_share&markup_near advice_share&nobody_speaks advice_share&says_looks_for
-0.15 advice_share&spoken_of_lower_it advised&advised_by_nobody advised&block_opened advised&in_quotes
-0.15 advised&its_hint_printed advised&markup_near advised&nobody_speaks advised&says_looks_for
-0.15 advised&spoken_of_lower_it advised_by_nobody&block_opened advised_by_nobody&hypothetical_sentence
-0.15 advised_by_nobody&introduced_as_example advised_by_nobody&much_advised advised_by_nobody&nobody_speaks
-0.15 advised_by_nobody&says_labelled_symptom advised_by_nobody&says_reader advised_by_nobody&setting_near
-0.15 advised_by_nobody&spoken_of_lately alone&says_proposed alone&says_reader alone&somebody's_own
-0.15 answered_by_mail&happened_to_somebody answered_by_mail&nothing_stated answered_by_mail&spoken_of_after_so_long
-0.15 answered_by_mail&spoken_of_self answered_by_mail&spoken_of_when answered_by_mail&text_behind
-0.15 begins_its_line&says_labelled_symptom begins_its_line&says_may begins_its_line&somebody's_own_question,_in_short
-0.15 begins_its_line&spoken_of_happened begins_its_line&spoken_of_labelled_remedy begins_the_text&names_the_words
-0.15 begins_the_text&often_may begins_the_text&says_made_up begins_the_text&spoken_of_happened
-0.15 behind_a_prefix&often_may behind_a_prefix&says_lesson behind_a_prefix&says_when
-0.15 behind_a_prefix&somebody's_own_question,_in_short beside_a_quotation&in_quotes beside_a_quotation&nothing_stated
-0.15 beside_a_quotation&text_behind beside_a_quotation&trouble beside_a_quotation&words_before
-0.15 between_sections&comment between_sections&marked between_sections&nothing_stated
-0.15 between_sections&spoken_of_lower_it between_sections&spoken_of_means between_sections&trace_near
-0.15 blanks_near&markup_near blanks_near&nothing_stated blanks_near&says_happened blanks_near&says_when
-0.15 blanks_near&somebody's_own blanks_near&somebody_speaks block_opened&in_a_thread block_opened&says_words
-0.15 code_near&may_happen code_near&says_lower_it code_near&says_means code_near&says_when
-0.15 code_near&spoken_of_proposed code_near&text_about_texts code_near&text_behind comment&happened_to_somebody
-0.15 comment&in_a_thread comment&indented comment&names_the_words comment&somebody's_own
-0.15 comment&spoken_of_after_so_long comment&spoken_of_if comment&spoken_of_solved comment&words_before
-0.15 cut_by_dots&says_lower_it cut_by_dots&spoken_of_means cut_by_dots&spoken_of_when denied_in_front&mentioned
-0.15 denied_in_front&says_lately denied_in_front&says_self denied_in_front&somebody's_own
-0.15 denied_in_front&spoken_of_ask denied_in_front&spoken_of_when ends_the_text&may_happen ends_the_text&says_laughs
-0.15 ends_the_text&says_proposed ends_the_text&spoken_of_after_so_long ends_the_text&spoken_of_words
-0.15 explained_behind&traceback_above figures&indented figures&introduced_as_example figures&often_may
-0.15 figures&says_example figures&says_made_up figures&spoken_of_remedy figures&spoken_of_words figures&words_before
-0.15 happened_to_somebody&much_about_texts happened_to_somebody&says_happened happened_to_somebody&says_looks_for
-0.15 happened_to_somebody&says_words happened_to_somebody&somebody's_own,_in_short
-0.15 happened_to_somebody&spoken_of_happened heads_a_document&hypothetical_sentence heads_a_document&much_about_texts
-0.15 heads_a_document&traceback_above heads_a_document&words_before hypothetical_sentence&on_a_stamped_line
-0.15 hypothetical_sentence&says_lesson hypothetical_sentence&says_may hypothetical_sentence&says_when
-0.15 hypothetical_sentence&says_words hypothetical_sentence&spoken_of_may hypothetical_sentence&spoken_of_proposed
-0.15 in_a_thread&mentioned in_a_thread&nothing_stated in_a_thread&says_after_so_long in_a_thread&spoken_of_never
-0.15 in_a_thread&spoken_of_people in_a_thread&spoken_of_words in_quotes&much_trouble in_quotes&says_ask
-0.15 in_quotes&says_changes in_quotes&says_proposed in_quotes&spoken_of_changes in_quotes&spoken_of_help
-0.15 in_quotes&spoken_of_labelled_remedy in_quotes&spoken_of_made_up indented&introduced_as_example
-0.15 indented&item_of_a_list indented&says_after_so_long indented&spoken_of_ask indented&spoken_of_lower_it
-0.15 indented&spoken_of_words introduced_as_example&spoken_of_reader introduced_as_example&spoken_of_when
-0.15 introduced_as_example&traceback_above item_of_a_list&markup_near item_of_a_list&other_near
-0.15 item_of_a_list&spoken_of_after_so_long its_hint_printed&may_happen its_hint_printed&spoken_of_cause
-0.15 its_hint_printed&spoken_of_labelled_symptom its_hint_printed&spoken_of_lately its_words_taken_up&nobody_speaks
-0.15 its_words_taken_up&other_near its_words_taken_up&output_near its_words_taken_up&somebody_speaks
-0.15 its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_but its_words_taken_up&spoken_of_self
-0.15 marked&somebody_speaks marked&spoken_of_if marked&spoken_of_lately marked&text_behind
-0.15 markup_near&names_the_words markup_near&record markup_near&says_example markup_near&says_lesson
-0.15 markup_near&spoken_of_labelled_cause markup_near&spoken_of_looks_for markup_near&spoken_of_people
-0.15 may_happen&says_but may_happen&says_if may_happen&setting_near may_happen&somebody's_own,_in_short
-0.15 may_happen&spoken_of_but may_happen&spoken_of_lesson may_happen&spoken_of_solved mentioned&says_explained
-0.15 mentioned&says_made_up mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_but
-0.15 mentioned&spoken_of_help mentioned&spoken_of_labelled_remedy mentioned&spoken_of_lately
-0.15 mentioned&spoken_of_lower_it mentioned&spoken_of_made_up mentioned&spoken_of_reader mentioned&spoken_of_remedy
-0.15 much_about_texts&output_near much_advised&nobody_speaks much_advised&spoken_of_lower_it
-0.15 much_trouble&spoken_of_help much_trouble&spoken_of_supposed much_trouble&spoken_of_when names_the_words&says_if
-0.15 names_the_words&says_words names_the_words&spoken_of_after_so_long names_the_words&spoken_of_self
-0.15 nobody_speaks&remedies_above nobody_speaks&says_cause nobody_speaks&says_lower_it nobody_speaks&says_made_up
-0.15 nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_looks_for nothing_stated&says_ask
-0.15 nothing_stated&says_cause nothing_stated&says_example nothing_stated&says_means nothing_stated&spoken_of_help
-0.15 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lately nothing_stated&spoken_of_people
-0.15 nothing_stated&words_before often_may&spoken_of_self often_may&text_behind on_a_stamped_line&says_numbered
-0.15 on_a_stamped_line&says_when on_a_stamped_line&spoken_of_laughs other_near&record other_near&remedies_above
-0.15 other_near&says_may other_near&says_proposed other_near&spoken_of_after_so_long other_near&spoken_of_happened
-0.15 other_near&spoken_of_means other_near&spoken_of_proposed other_near&spoken_of_solved output_near&says_ask
-0.15 output_near&says_supposed output_near&spoken_of_cause output_near&spoken_of_lately
-0.15 output_near&spoken_of_numbered output_near&words_before record&says_never record&says_when
-0.15 record&spoken_of_supposed remedies_above&trouble remedies_below&spoken_of_happened says_after_so_long&says_may
-0.15 says_after_so_long&says_self says_after_so_long&spoken_of_after_so_long says_after_so_long&spoken_of_lesson
-0.15 says_ask&says_example says_ask&says_made_up says_but&says_reader says_but&spoken_of_ask says_cause&says_may
-0.15 says_cause&says_when says_changes&says_if says_changes&trouble says_example&says_happened
-0.15 says_example&says_lately says_example&spoken_of_self says_explained&says_means says_explained&says_reader
-0.15 says_explained&says_self says_explained&says_when says_explained&trouble says_happened&says_numbered
-0.15 says_happened&spoken_of_but says_help&spoken_of_after_so_long says_help&trouble says_if&says_lately
-0.15 says_if&spoken_of_ask says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lesson
-0.15 says_lately&says_may says_lately&says_proposed says_lately&says_reader says_lately&spoken_of_lesson
-0.15 says_lesson&says_may says_lesson&says_self says_looks_for&says_may says_looks_for&says_words
-0.15 says_looks_for&spoken_of_happened says_looks_for&spoken_of_may says_looks_for&spoken_of_when
-0.15 says_lower_it&setting_near says_lower_it&spoken_of_happened says_lower_it&spoken_of_lesson
-0.15 says_made_up&says_supposed says_made_up&somebody's_own says_made_up&spoken_of_when says_may&spoken_of_ask
-0.15 says_may&spoken_of_people says_may&spoken_of_when says_means&spoken_of_reader says_never&spoken_of_help
-0.15 says_never&spoken_of_never says_numbered&somebody's_own,_in_short says_people&spoken_of_happened
-0.15 says_people&spoken_of_people says_proposed&somebody's_own,_in_short
-0.15 says_reader&somebody's_own_question,_in_short says_reader&spoken_of_lower_it says_remedy&says_when
-0.15 says_remedy&spoken_of_happened says_remedy&trouble says_self&says_solved
-0.15 says_solved&somebody's_own_question,_in_short says_supposed&spoken_of_after_so_long says_supposed&spoken_of_may
-0.15 says_supposed&spoken_of_when says_when&spoken_of_after_so_long says_words&spoken_of_after_so_long
-0.15 says_words&spoken_of_may says_words&spoken_of_never says_words&spoken_of_self setting_near&trouble
-0.15 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_people somebody's_own&spoken_of_self
-0.15 somebody's_own,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_lesson
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_machine,_in_short&text_behind
-0.15 somebody's_own_question,_in_short&spoken_of_self somebody_speaks&spoken_of_changes
-0.15 somebody_speaks&spoken_of_words spoken_of_after_so_long&spoken_of_lower_it spoken_of_after_so_long&typeset
-0.15 spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_if spoken_of_but&spoken_of_changes
-0.15 spoken_of_but&spoken_of_people spoken_of_buy&spoken_of_self spoken_of_buy&spoken_of_supposed
-0.15 spoken_of_cause&spoken_of_made_up spoken_of_cause&text_behind spoken_of_changes&spoken_of_lesson
-0.15 spoken_of_changes&spoken_of_words spoken_of_changes&traceback_above spoken_of_example&spoken_of_lesson
-0.15 spoken_of_example&spoken_of_reader spoken_of_example&traceback_above spoken_of_example&words_before
-0.15 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_when spoken_of_happened&spoken_of_if
-0.15 spoken_of_happened&traceback_above spoken_of_help&spoken_of_means spoken_of_help&spoken_of_never
-0.15 spoken_of_help&spoken_of_supposed spoken_of_help&spoken_of_when spoken_of_if&spoken_of_when
-0.15 spoken_of_if&within_code spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.15 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_symptom&spoken_of_lesson
-0.15 spoken_of_labelled_symptom&spoken_of_may spoken_of_labelled_symptom&spoken_of_supposed
-0.15 spoken_of_labelled_symptom&words_before spoken_of_laughs&spoken_of_people spoken_of_lesson&spoken_of_may
-0.15 spoken_of_lesson&spoken_of_words spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_never
-0.15 spoken_of_looks_for&spoken_of_numbered spoken_of_looks_for&words_before spoken_of_lower_it&spoken_of_solved
-0.15 spoken_of_lower_it&traceback_above spoken_of_lower_it&typeset spoken_of_may&spoken_of_means
-0.15 spoken_of_may&spoken_of_solved spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_people
-0.15 spoken_of_means&spoken_of_signed spoken_of_never&trace_near spoken_of_never&traceback_above
-0.15 spoken_of_numbered&spoken_of_when spoken_of_proposed&spoken_of_words spoken_of_reader&spoken_of_remedy
-0.15 spoken_of_reader&spoken_of_self spoken_of_remedy&trouble spoken_of_self&spoken_of_signed
-0.15 spoken_of_solved&spoken_of_when spoken_of_supposed&spoken_of_words trouble&within_code
-0.10 a_failed_run&comment a_failed_run&much_advised a_failed_run&says_proposed a_failed_run&says_remedy
-0.10 a_failed_run&somebody's_own,_in_short a_failed_run&somebody_speaks a_failed_run&spoken_of_help
-0.10 a_failed_run's_record&about_texts a_failed_run's_record&advice_share a_failed_run's_record&advised
-0.10 a_failed_run's_record&advised_by_nobody a_question,_in_short&record a_question,_in_short&says_when
-0.10 a_question,_in_short&says_words a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_reader
-0.10 a_question,_in_short&spoken_of_words a_question,_in_short&trace_near a_question,_in_short&traceback_above
-0.10 a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_solved a_sentence_leads&advised_by_nobody
-0.10 a_sentence_leads&marked a_sentence_leads&mentioned a_sentence_leads&output_near a_sentence_leads&record
-0.10 a_sentence_leads&says_ask a_sentence_leads&says_lower_it a_sentence_leads&spoken_of_but
-0.10 a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_numbered a_sentence_leads&spoken_of_proposed
-0.10 a_setup,_in_short&about_texts a_setup,_in_short&names_the_words a_setup,_in_short&says_but
-0.10 a_setup,_in_short&somebody_speaks a_setup,_in_short&spoken_of_people a_short_text&much_advised
-0.10 a_short_text&nothing_stated a_short_text&says_made_up a_short_text&says_means a_short_text&says_never
-0.10 a_short_text&spoken_of_but a_short_text&spoken_of_self a_site's_lines&happened_to_somebody
-0.10 a_site's_lines&spoken_of_happened a_thread's_page&hypothetical_sentence a_thread's_page&on_a_stamped_line
-0.10 a_thread's_page&says_may a_thread's_page&says_when a_thread's_page&spoken_of_may
-0.10 a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved a_thread's_page&spoken_of_supposed
-0.10 a_thread's_title&spoken_of_solved a_thread's_title&trouble a_whole_error_line&between_sections
-0.10 a_whole_error_line&blanks_near a_whole_error_line&code_near a_whole_error_line&its_words_taken_up
-0.10 a_whole_error_line&much_advised a_whole_error_line&much_trouble a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_proposed
-0.10 a_whole_error_line&trace_near about_texts&ends_the_text about_texts&happened_to_somebody about_texts&marked
-0.10 about_texts&often_may about_texts&says_means about_texts&says_remedy about_texts&spoken_of_explained
-0.10 about_texts&within_code advice_share&item_of_a_list advice_share&much_advised advice_share&record
-0.10 advice_share&says_example advice_share&says_happened advice_share&says_labelled_symptom advice_share&says_self
-0.10 advice_share&says_words advice_share&setting_near advice_share&spoken_of_if advice_share&spoken_of_lately
-0.10 advice_share&spoken_of_remedy advice_share&words_before advised&item_of_a_list advised&much_advised
-0.10 advised&record advised&says_example advised&says_happened advised&says_labelled_symptom advised&says_self
-0.10 advised&says_words advised&setting_near advised&spoken_of_if advised&spoken_of_lately advised&spoken_of_remedy
-0.10 advised&words_before advised_by_nobody&host_memory advised_by_nobody&on_a_stamped_line
-0.10 advised_by_nobody&says_after_so_long advised_by_nobody&says_looks_for advised_by_nobody&says_may
-0.10 advised_by_nobody&spoken_of_example alone&names_the_words alone&says_help alone&says_self
-0.10 answered_by_mail&somebody's_own answered_by_mail&somebody_speaks answered_by_mail&trouble
-0.10 begins_its_line&its_words_taken_up begins_its_line&record begins_its_line&remedies_above
-0.10 begins_its_line&says_happened begins_its_line&spoken_of_example begins_its_line&spoken_of_laughs
-0.10 begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_people begins_its_line&spoken_of_reader
-0.10 begins_its_line&spoken_of_when begins_the_text&says_happened begins_the_text&says_if begins_the_text&says_lately
-0.10 begins_the_text&says_reader begins_the_text&says_remedy begins_the_text&somebody's_own_question,_in_short
-0.10 begins_the_text&spoken_of_but begins_the_text&spoken_of_lately begins_the_text&spoken_of_remedy
-0.10 begins_the_text&spoken_of_supposed begins_the_text&text_about_texts behind_a_prefix&blanks_near
-0.10 behind_a_prefix&may_happen behind_a_prefix&much_about_texts behind_a_prefix&says_example
-0.10 behind_a_prefix&says_help behind_a_prefix&says_remedy behind_a_prefix&spoken_of_solved
-0.10 between_sections&code_near between_sections&explained_behind between_sections&in_quotes
-0.10 between_sections&item_of_a_list between_sections&nobody_speaks between_sections&other_near
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_reader
-0.10 between_sections&spoken_of_supposed between_sections&text_behind between_sections&traceback_above
-0.10 blanks_near&much_trouble blanks_near&text_behind blanks_near&words_before block_opened&much_trouble
-0.10 block_opened&other_near block_opened&somebody's_own_question,_in_short block_opened&spoken_of_labelled_symptom
-0.10 block_opened&spoken_of_lesson block_opened&spoken_of_means block_opened&spoken_of_proposed
-0.10 block_opened&spoken_of_solved block_opened&traceback_above boxes_ticked&mentioned code_near&comment
-0.10 code_near&explained_behind code_near&indented code_near&mentioned code_near&says_help code_near&says_reader
-0.10 code_near&says_self code_near&somebody's_own,_in_short code_near&somebody_speaks code_near&spoken_of_buy
-0.10 code_near&spoken_of_explained code_near&spoken_of_happened code_near&spoken_of_may code_near&spoken_of_signed
-0.10 comment&marked comment&says_means comment&says_words comment&setting_near comment&spoken_of_changes
-0.10 cut_by_dots&says_but cut_by_dots&says_made_up cut_by_dots&says_self cut_by_dots&somebody_speaks
-0.10 cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_solved
-0.10 cut_by_dots&spoken_of_words denied_in_front&ends_the_text denied_in_front&indented denied_in_front&nobody_speaks
-0.10 denied_in_front&says_numbered denied_in_front&says_when denied_in_front&somebody's_own_machine,_in_short
-0.10 denied_in_front&spoken_of_changes denied_in_front&spoken_of_example
-0.10 ends_the_text&somebody's_own_question,_in_short ends_the_text&trouble explained_behind&heads_a_document
-0.10 explained_behind&may_happen explained_behind&setting_near explained_behind&words_before figures&marked
-0.10 figures&nobody_speaks figures&remedies_below figures&says_but figures&says_explained figures&says_self
-0.10 figures&spoken_of_happened figures&spoken_of_lower_it figures&spoken_of_never
-0.10 happened_to_somebody&item_of_a_list happened_to_somebody&mentioned happened_to_somebody&other_near
-0.10 happened_to_somebody&spoken_of_example happened_to_somebody&spoken_of_help
-0.10 happened_to_somebody&spoken_of_looks_for happened_to_somebody&spoken_of_means
-0.10 happened_to_somebody&spoken_of_numbered heads_a_document&marked heads_a_document&says_lower_it
-0.10 heads_a_document&says_self heads_a_document&somebody's_own heads_a_document&somebody's_own,_in_short
-0.10 heads_a_document&somebody_speaks heads_a_document&spoken_of_example heads_a_document&spoken_of_lower_it
-0.10 host_memory&indented host_memory&item_of_a_list host_memory&somebody's_own,_in_short
-0.10 hypothetical_sentence&indented hypothetical_sentence&says_changes hypothetical_sentence&says_remedy
-0.10 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_never
-0.10 hypothetical_sentence&spoken_of_people hypothetical_sentence&trace_near in_a_thread&much_trouble
-0.10 in_a_thread&often_may in_a_thread&says_people in_a_thread&spoken_of_labelled_symptom
-0.10 in_a_thread&spoken_of_lately in_a_thread&spoken_of_remedy in_a_thread&spoken_of_signed
-0.10 in_quotes&its_words_taken_up in_quotes&may_happen in_quotes&remedies_below in_quotes&says_remedy
-0.10 in_quotes&spoken_of_ask in_quotes&spoken_of_explained in_quotes&spoken_of_labelled_symptom
-0.10 in_quotes&spoken_of_looks_for in_quotes&text_about_texts indented&marked indented&says_words
-0.10 indented&spoken_of_example indented&spoken_of_labelled_remedy indented&spoken_of_reader indented&typeset
-0.10 indented&within_code introduced_as_example&its_hint_printed introduced_as_example&says_labelled_symptom
-0.10 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.10 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_words item_of_a_list&may_happen item_of_a_list&nobody_speaks
-0.10 item_of_a_list&says_example item_of_a_list&says_if item_of_a_list&says_lesson item_of_a_list&says_looks_for
-0.10 item_of_a_list&says_means item_of_a_list&spoken_of_but item_of_a_list&spoken_of_reader
-0.10 item_of_a_list&spoken_of_self item_of_a_list&spoken_of_words item_of_a_list&trace_near
-0.10 its_words_taken_up&may_happen its_words_taken_up&somebody's_own,_in_short its_words_taken_up&spoken_of_happened
-0.10 its_words_taken_up&spoken_of_help its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lower_it
-0.10 its_words_taken_up&spoken_of_never its_words_taken_up&text_behind its_words_taken_up&trouble marked&markup_near
-0.10 marked&spoken_of_solved markup_near&much_advised markup_near&often_may markup_near&says_reader
-0.10 markup_near&spoken_of_labelled_remedy markup_near&text_about_texts may_happen&often_may may_happen&says_changes
-0.10 may_happen&says_explained may_happen&says_lesson may_happen&spoken_of_buy may_happen&spoken_of_explained
-0.10 may_happen&spoken_of_lately may_happen&spoken_of_remedy may_happen&spoken_of_words mentioned&much_about_texts
-0.10 mentioned&remedies_above mentioned&remedies_below mentioned&says_buy mentioned&says_words
-0.10 mentioned&spoken_of_people mentioned&spoken_of_solved mentioned&text_about_texts mentioned&traceback_above
-0.10 much_about_texts&says_made_up much_about_texts&spoken_of_but much_about_texts&spoken_of_labelled_symptom
-0.10 much_about_texts&spoken_of_self much_about_texts&spoken_of_supposed much_about_texts&spoken_of_when
-0.10 much_about_texts&spoken_of_words much_advised&nothing_stated much_advised&spoken_of_reader
-0.10 much_advised&spoken_of_remedy much_trouble&says_words much_trouble&somebody's_own,_in_short
-0.10 much_trouble&spoken_of_happened much_trouble&spoken_of_people much_trouble&spoken_of_remedy
-0.10 names_the_words&says_cause names_the_words&says_help names_the_words&says_reader names_the_words&spoken_of_but
-0.10 names_the_words&spoken_of_may nobody_speaks&remedies_below nothing_stated&says_after_so_long
-0.10 nothing_stated&says_happened nothing_stated&says_help nothing_stated&says_proposed
-0.10 nothing_stated&spoken_of_cause nothing_stated&spoken_of_labelled_cause nothing_stated&spoken_of_numbered
-0.10 nothing_stated&text_about_texts nothing_stated&trace_near nothing_stated&trouble often_may&spoken_of_buy
-0.10 often_may&spoken_of_if often_may&spoken_of_lower_it often_may&spoken_of_solved often_may&spoken_of_when
-0.10 on_a_stamped_line&record on_a_stamped_line&says_example on_a_stamped_line&says_may on_a_stamped_line&says_remedy
-0.10 on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_help
-0.10 on_a_stamped_line&spoken_of_looks_for on_a_stamped_line&spoken_of_remedy other_near&says_buy
-0.10 other_near&says_cause other_near&spoken_of_but other_near&spoken_of_if other_near&spoken_of_supposed
-0.10 other_near&within_code output_near&says_looks_for output_near&says_lower_it output_near&says_remedy
-0.10 output_near&spoken_of_changes output_near&spoken_of_supposed output_near&text_about_texts output_near&typeset
-0.10 record&says_numbered record&says_proposed record&says_reader record&spoken_of_example record&spoken_of_if
-0.10 record&spoken_of_solved remedies_above&spoken_of_cause remedies_above&spoken_of_self remedies_above&trace_near
-0.10 remedies_above&traceback_above remedies_below&spoken_of_help remedies_below&spoken_of_lower_it
-0.10 remedies_below&spoken_of_may remedies_below&spoken_of_people says_after_so_long&says_looks_for
-0.10 says_after_so_long&setting_near says_after_so_long&somebody's_own says_after_so_long&spoken_of_changes
-0.10 says_after_so_long&spoken_of_may says_ask&says_but says_ask&says_may says_ask&somebody's_own
-0.10 says_ask&somebody's_own,_in_short says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_ask
-0.10 says_ask&spoken_of_happened says_ask&text_behind says_but&says_cause says_but&says_self
-0.10 says_but&spoken_of_lately says_but&spoken_of_may says_buy&says_lower_it says_buy&says_self says_buy&says_words
-0.10 says_changes&setting_near says_changes&text_behind says_changes&words_before says_example&says_made_up
-0.10 says_example&says_when says_example&spoken_of_after_so_long says_explained&says_if says_explained&says_words
-0.10 says_happened&somebody's_own,_in_short says_happened&spoken_of_ask says_happened&spoken_of_example
-0.10 says_happened&spoken_of_if says_happened&spoken_of_labelled_symptom says_happened&spoken_of_solved
-0.10 says_happened&traceback_above says_help&says_lesson says_help&says_looks_for says_help&says_means
-0.10 says_help&spoken_of_lately says_help&spoken_of_may says_help&spoken_of_reader says_if&says_looks_for
-0.10 says_if&says_proposed says_if&says_reader says_if&spoken_of_laughs says_if&words_before
-0.10 says_labelled_symptom&spoken_of_may says_labelled_symptom&traceback_above says_lately&says_looks_for
-0.10 says_lately&says_solved says_lately&says_words says_lately&spoken_of_when says_lesson&says_reader
-0.10 says_lesson&setting_near says_lesson&text_behind says_looks_for&says_people says_looks_for&says_reader
-0.10 says_looks_for&spoken_of_help says_looks_for&traceback_above says_lower_it&somebody's_own
-0.10 says_lower_it&somebody's_own_question,_in_short says_lower_it&spoken_of_ask
-0.10 says_lower_it&spoken_of_labelled_symptom says_made_up&says_may says_made_up&text_behind
-0.10 says_means&somebody_speaks says_means&spoken_of_but says_means&spoken_of_lesson says_means&spoken_of_words
-0.10 says_never&spoken_of_self says_numbered&spoken_of_after_so_long says_numbered&trace_near says_people&says_reader
-0.10 says_people&spoken_of_but says_people&spoken_of_help says_people&spoken_of_reader says_people&spoken_of_when
-0.10 says_proposed&says_reader says_proposed&somebody's_own says_proposed&text_behind says_reader&spoken_of_may
-0.10 says_reader&spoken_of_when says_self&spoken_of_ask says_self&spoken_of_happened
-0.10 says_self&spoken_of_labelled_symptom says_self&spoken_of_proposed
-0.10 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_supposed says_when&spoken_of_lesson
-0.10 says_when&traceback_above says_when&trouble says_words&somebody's_own says_words&spoken_of_but
-0.10 says_words&spoken_of_lower_it says_words&spoken_of_words setting_near&somebody's_own_question,_in_short
-0.10 setting_near&spoken_of_may setting_near&spoken_of_people setting_near&spoken_of_remedy
-0.10 somebody's_own&spoken_of_lately somebody's_own&spoken_of_reader somebody's_own&spoken_of_signed
-0.10 somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_never
-0.10 somebody's_own,_in_short&spoken_of_proposed somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.10 somebody's_own_machine,_in_short&spoken_of_numbered somebody's_own_machine,_in_short&spoken_of_people
-0.10 somebody's_own_question,_in_short&spoken_of_after_so_long somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_example somebody's_own_question,_in_short&spoken_of_laughs
-0.10 somebody's_own_question,_in_short&spoken_of_proposed somebody's_own_question,_in_short&spoken_of_reader
-0.10 somebody's_own_question,_in_short&text_behind somebody_speaks&somebody's_own_machine,_in_short
-0.10 somebody_speaks&spoken_of_after_so_long somebody_speaks&spoken_of_example somebody_speaks&spoken_of_happened
-0.10 somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_signed
-0.10 spoken_of_after_so_long&spoken_of_lesson spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_lately
-0.10 spoken_of_ask&spoken_of_people spoken_of_ask&traceback_above spoken_of_but&spoken_of_buy
-0.10 spoken_of_but&spoken_of_explained spoken_of_but&spoken_of_lately spoken_of_buy&spoken_of_example
-0.10 spoken_of_buy&spoken_of_never spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_numbered
-0.10 spoken_of_cause&spoken_of_self spoken_of_cause&typeset spoken_of_changes&spoken_of_if
-0.10 spoken_of_changes&spoken_of_people spoken_of_changes&spoken_of_solved spoken_of_example&spoken_of_lately
-0.10 spoken_of_example&spoken_of_never spoken_of_example&typeset spoken_of_explained&spoken_of_happened
-0.10 spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_means spoken_of_explained&spoken_of_reader
-0.10 spoken_of_explained&spoken_of_words spoken_of_happened&typeset spoken_of_help&typeset
-0.10 spoken_of_help&words_before spoken_of_if&spoken_of_supposed spoken_of_labelled_cause&words_before
-0.10 spoken_of_labelled_remedy&spoken_of_never spoken_of_labelled_remedy&spoken_of_reader
-0.10 spoken_of_labelled_symptom&spoken_of_lower_it spoken_of_labelled_symptom&spoken_of_means
-0.10 spoken_of_labelled_symptom&spoken_of_people spoken_of_labelled_symptom&spoken_of_signed
-0.10 spoken_of_labelled_symptom&traceback_above spoken_of_labelled_symptom&trouble spoken_of_lately&spoken_of_never
-0.10 spoken_of_lately&spoken_of_supposed spoken_of_laughs&spoken_of_words spoken_of_lesson&spoken_of_signed
-0.10 spoken_of_lesson&spoken_of_supposed spoken_of_lesson&trouble spoken_of_looks_for&spoken_of_remedy
-0.10 spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&text_about_texts spoken_of_lower_it&trouble
-0.10 spoken_of_made_up&trouble spoken_of_may&spoken_of_people spoken_of_may&spoken_of_reader
-0.10 spoken_of_may&spoken_of_signed spoken_of_may&spoken_of_words spoken_of_may&steps_that_led_to_it
-0.10 spoken_of_may&words_before spoken_of_means&spoken_of_reader spoken_of_means&within_code
-0.10 spoken_of_never&spoken_of_words spoken_of_numbered&spoken_of_supposed spoken_of_people&spoken_of_solved
-0.10 spoken_of_reader&traceback_above spoken_of_reader&trouble spoken_of_remedy&spoken_of_self
-0.10 spoken_of_self&text_about_texts spoken_of_supposed&traceback_above spoken_of_when&typeset typeset&words_before
-0.05 a_failed_run&a_short_text a_failed_run&a_thread's_title a_failed_run&advised_by_nobody
-0.05 a_failed_run&happened_to_somebody a_failed_run&remedies_below a_failed_run&says_ask a_failed_run&says_happened
-0.05 a_failed_run&says_people a_failed_run&spoken_of_buy a_failed_run&spoken_of_lately a_failed_run&spoken_of_means
-0.05 a_failed_run&spoken_of_words a_failed_run's_record&a_whole_error_line a_failed_run's_record&figures
-0.05 a_failed_run's_record&indented a_failed_run's_record&markup_near a_failed_run's_record&may_happen
-0.05 a_failed_run's_record&spoken_of_happened a_failed_run's_record&spoken_of_labelled_symptom
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&spoken_of_reader
-0.05 a_failed_run's_record&traceback_above a_failed_run's_record&trouble a_failed_test&nobody_speaks
-0.05 a_failed_test&output_near a_question,_in_short&a_whole_error_line a_question,_in_short&alone
-0.05 a_question,_in_short&between_sections a_question,_in_short&blanks_near a_question,_in_short&much_about_texts
-0.05 a_question,_in_short&says_but a_question,_in_short&says_changes a_question,_in_short&says_example
-0.05 a_question,_in_short&says_lesson a_question,_in_short&says_may a_question,_in_short&says_people
-0.05 a_question,_in_short&says_reader a_question,_in_short&says_solved a_question,_in_short&somebody_speaks
-0.05 a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_looks_for a_report's_heading&a_thread's_page
-0.05 a_report's_heading&says_self a_report's_heading&setting_near a_report's_heading&spoken_of_changes
-0.05 a_report's_heading&spoken_of_people a_sentence_leads&a_thread's_title a_sentence_leads&alone
-0.05 a_sentence_leads&in_a_thread a_sentence_leads&its_words_taken_up a_sentence_leads&much_trouble
-0.05 a_sentence_leads&often_may a_sentence_leads&says_example a_sentence_leads&says_explained
-0.05 a_sentence_leads&says_supposed a_sentence_leads&somebody's_own,_in_short
-0.05 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&spoken_of_labelled_remedy
-0.05 a_sentence_leads&spoken_of_lesson a_sentence_leads&spoken_of_people a_sentence_leads&spoken_of_solved
-0.05 a_setup,_in_short&a_whole_error_line a_setup,_in_short&other_near a_setup,_in_short&says_explained
-0.05 a_setup,_in_short&says_lately a_setup,_in_short&says_looks_for a_setup,_in_short&says_supposed
-0.05 a_setup,_in_short&spoken_of_labelled_remedy a_short_text&answered_by_mail a_short_text&behind_a_prefix
-0.05 a_short_text&between_sections a_short_text&denied_in_front a_short_text&names_the_words a_short_text&says_but
-0.05 a_short_text&says_if a_short_text&says_labelled_symptom a_short_text&says_lower_it a_short_text&says_words
-0.05 a_short_text&spoken_of_if a_short_text&spoken_of_labelled_remedy a_short_text&spoken_of_never
-0.05 a_site's_lines&about_texts a_site's_lines&cut_by_dots a_site's_lines&may_happen a_site's_lines&remedies_below
-0.05 a_site's_lines&somebody's_own a_site's_lines&somebody_speaks a_site's_lines&spoken_of_example
-0.05 a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_means a_site's_lines&spoken_of_self
-0.05 a_site's_lines&spoken_of_solved a_site's_lines&spoken_of_words a_site's_lines&trace_near
-0.05 a_thread's_page&about_texts a_thread's_page&behind_a_prefix a_thread's_page&indented
-0.05 a_thread's_page&says_lower_it a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short
-0.05 a_thread's_page&spoken_of_explained a_thread's_page&spoken_of_never a_thread's_title&comment
-0.05 a_thread's_title&in_quotes a_thread's_title&marked a_thread's_title&somebody's_own_question,_in_short
-0.05 a_thread's_title&spoken_of_changes a_thread's_title&spoken_of_looks_for a_thread's_title&spoken_of_when
-0.05 a_whole_error_line&explained_behind a_whole_error_line&heads_a_document a_whole_error_line&remedies_below
-0.05 a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_buy
-0.05 a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_made_up a_whole_error_line&spoken_of_means
-0.05 a_whole_error_line&traceback_above a_whole_error_line&typeset about_texts&behind_a_prefix
-0.05 about_texts&host_memory about_texts&its_words_taken_up about_texts&mentioned about_texts&much_advised
-0.05 about_texts&says_ask about_texts&says_cause about_texts&says_made_up about_texts&says_people
-0.05 about_texts&says_reader about_texts&somebody's_own_question,_in_short about_texts&spoken_of_after_so_long
-0.05 about_texts&spoken_of_happened about_texts&spoken_of_may about_texts&spoken_of_proposed
-0.05 about_texts&spoken_of_supposed about_texts&text_behind about_texts&trace_near about_texts&words_before
-0.05 advice_share&advised advice_share&behind_a_prefix advice_share&boxes_ticked advice_share&explained_behind
-0.05 advice_share&indented advice_share&its_words_taken_up advice_share&on_a_stamped_line advice_share&says_changes
-0.05 advice_share&says_means advice_share&spoken_of_example advice_share&spoken_of_labelled_remedy
-0.05 advice_share&spoken_of_never advice_share&spoken_of_signed advice_share&typeset advised&behind_a_prefix
-0.05 advised&boxes_ticked advised&explained_behind advised&indented advised&its_words_taken_up
-0.05 advised&on_a_stamped_line advised&says_changes advised&says_means advised&spoken_of_example
-0.05 advised&spoken_of_labelled_remedy advised&spoken_of_never advised&spoken_of_signed advised&typeset
-0.05 advised_by_nobody&explained_behind advised_by_nobody&in_a_thread advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&record advised_by_nobody&says_changes advised_by_nobody&says_example
-0.05 advised_by_nobody&says_help advised_by_nobody&says_if advised_by_nobody&says_proposed
-0.05 advised_by_nobody&says_when advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_changes
-0.05 advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_if advised_by_nobody&spoken_of_labelled_remedy
-0.05 advised_by_nobody&spoken_of_lower_it advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_never
-0.05 advised_by_nobody&spoken_of_remedy advised_by_nobody&typeset alone&its_hint_printed alone&nobody_speaks
-0.05 alone&says_buy alone&says_made_up alone&says_never alone&somebody_speaks answered_by_mail&may_happen
-0.05 answered_by_mail&nobody_speaks answered_by_mail&often_may answered_by_mail&other_near
-0.05 answered_by_mail&output_near answered_by_mail&somebody's_own,_in_short answered_by_mail&spoken_of_example
-0.05 answered_by_mail&spoken_of_people answered_by_mail&spoken_of_words begins_its_line&blanks_near
-0.05 begins_its_line&cut_by_dots begins_its_line&markup_near begins_its_line&much_advised
-0.05 begins_its_line&says_lower_it begins_its_line&spoken_of_explained begins_its_line&spoken_of_looks_for
-0.05 begins_its_line&spoken_of_made_up begins_its_line&spoken_of_signed begins_the_text&its_words_taken_up
-0.05 begins_the_text&much_advised begins_the_text&says_cause begins_the_text&says_explained begins_the_text&says_help
-0.05 begins_the_text&spoken_of_cause begins_the_text&spoken_of_lower_it begins_the_text&spoken_of_made_up
-0.05 begins_the_text&value_of_a_document behind_a_prefix&much_advised behind_a_prefix&nothing_stated
-0.05 behind_a_prefix&says_but behind_a_prefix&says_looks_for behind_a_prefix&says_proposed
-0.05 behind_a_prefix&somebody's_own between_sections&blanks_near between_sections&block_opened
-0.05 between_sections&boxes_ticked between_sections&denied_in_front between_sections&happened_to_somebody
-0.05 between_sections&hypothetical_sentence between_sections&may_happen between_sections&says_happened
-0.05 between_sections&says_if between_sections&says_labelled_symptom between_sections&says_never
-0.05 between_sections&somebody's_own between_sections&somebody's_own_question,_in_short
-0.05 between_sections&spoken_of_lately between_sections&spoken_of_made_up between_sections&spoken_of_may
-0.05 blanks_near&code_near blanks_near&says_self blanks_near&says_words blanks_near&spoken_of_but
-0.05 blanks_near&spoken_of_cause blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately
-0.05 blanks_near&spoken_of_people blanks_near&spoken_of_supposed blanks_near&spoken_of_when
-0.05 blanks_near&spoken_of_words blanks_near&trouble block_opened&explained_behind block_opened&happened_to_somebody
-0.05 block_opened&says_labelled_symptom block_opened&spoken_of_people block_opened&spoken_of_reader
-0.05 boxes_ticked&nothing_stated boxes_ticked&output_near boxes_ticked&setting_near boxes_ticked&spoken_of_changes
-0.05 boxes_ticked&spoken_of_help boxes_ticked&spoken_of_lately code_near&much_about_texts code_near&nothing_stated
-0.05 code_near&says_explained code_near&says_numbered code_near&spoken_of_laughs code_near&spoken_of_numbered
-0.05 comment&may_happen comment&much_trouble comment&says_help comment&says_labelled_symptom
-0.05 comment&somebody's_own_question,_in_short comment&spoken_of_help comment&text_behind comment&traceback_above
-0.05 comment&within_code cut_by_dots&indented cut_by_dots&names_the_words cut_by_dots&often_may
-0.05 cut_by_dots&says_people cut_by_dots&says_proposed cut_by_dots&somebody's_own,_in_short
-0.05 cut_by_dots&spoken_of_help cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_never
-0.05 cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_supposed denied_in_front&hypothetical_sentence
-0.05 denied_in_front&markup_near denied_in_front&may_happen denied_in_front&much_trouble
-0.05 denied_in_front&says_supposed denied_in_front&spoken_of_happened denied_in_front&spoken_of_lower_it
-0.05 denied_in_front&spoken_of_may denied_in_front&spoken_of_reader denied_in_front&spoken_of_self
-0.05 denied_in_front&spoken_of_words denied_in_front&traceback_above ends_the_text&item_of_a_list
-0.05 ends_the_text&other_near ends_the_text&says_ask ends_the_text&says_buy ends_the_text&says_changes
-0.05 ends_the_text&says_made_up ends_the_text&says_reader ends_the_text&spoken_of_happened
-0.05 ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_supposed ends_the_text&spoken_of_when
-0.05 explained_behind&hypothetical_sentence explained_behind&indented explained_behind&introduced_as_example
-0.05 explained_behind&names_the_words explained_behind&other_near explained_behind&says_reader
-0.05 explained_behind&spoken_of_cause explained_behind&spoken_of_happened explained_behind&spoken_of_lesson
-0.05 explained_behind&spoken_of_looks_for explained_behind&spoken_of_means explained_behind&spoken_of_people
-0.05 figures&much_advised figures&remedies_above figures&says_labelled_symptom figures&says_looks_for
-0.05 figures&spoken_of_laughs figures&spoken_of_proposed happened_to_somebody&in_a_thread
-0.05 happened_to_somebody&on_a_stamped_line happened_to_somebody&remedies_above happened_to_somebody&says_means
-0.05 happened_to_somebody&somebody's_own happened_to_somebody&spoken_of_remedy happened_to_somebody&spoken_of_signed
-0.05 happened_to_somebody&text_about_texts heads_a_document&item_of_a_list heads_a_document&its_words_taken_up
-0.05 heads_a_document&nobody_speaks heads_a_document&nothing_stated heads_a_document&output_near
-0.05 heads_a_document&says_happened heads_a_document&says_labelled_symptom heads_a_document&says_lately
-0.05 heads_a_document&says_lesson heads_a_document&says_people heads_a_document&spoken_of_cause
-0.05 heads_a_document&spoken_of_made_up heads_a_document&text_behind host_memory&spoken_of_but
-0.05 host_memory&spoken_of_example host_memory&spoken_of_lower_it host_memory&within_code
-0.05 hypothetical_sentence&in_a_thread hypothetical_sentence&much_advised hypothetical_sentence&often_may
-0.05 hypothetical_sentence&output_near hypothetical_sentence&remedies_below hypothetical_sentence&says_made_up
-0.05 hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_changes
-0.05 hypothetical_sentence&spoken_of_supposed in_a_thread&markup_near in_a_thread&record in_a_thread&says_help
-0.05 in_a_thread&says_when in_a_thread&spoken_of_help in_a_thread&spoken_of_if in_a_thread&spoken_of_supposed
-0.05 in_a_thread&value_of_a_document in_quotes&introduced_as_example in_quotes&much_advised in_quotes&remedies_above
-0.05 in_quotes&says_help in_quotes&says_means in_quotes&says_never in_quotes&says_when in_quotes&spoken_of_remedy
-0.05 in_quotes&spoken_of_when in_quotes&spoken_of_words in_quotes&trouble in_quotes&typeset indented&says_example
-0.05 indented&says_people indented&says_supposed indented&spoken_of_changes indented&spoken_of_labelled_cause
-0.05 indented&spoken_of_labelled_symptom indented&spoken_of_signed introduced_as_example&markup_near
-0.05 introduced_as_example&mentioned introduced_as_example&much_advised introduced_as_example&other_near
-0.05 introduced_as_example&output_near introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_if
-0.05 introduced_as_example&spoken_of_made_up introduced_as_example&spoken_of_proposed
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&trace_near item_of_a_list&remedies_above
-0.05 item_of_a_list&says_but item_of_a_list&spoken_of_may item_of_a_list&spoken_of_solved
-0.05 item_of_a_list&traceback_above its_hint_printed&nobody_speaks its_hint_printed&says_lower_it
-0.05 its_hint_printed&says_means its_hint_printed&somebody's_own_question,_in_short
-0.05 its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_may its_hint_printed&text_behind
-0.05 its_words_taken_up&markup_near its_words_taken_up&nothing_stated its_words_taken_up&setting_near
-0.05 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_lesson
-0.05 its_words_taken_up&spoken_of_looks_for its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_remedy
-0.05 its_words_taken_up&spoken_of_when its_words_taken_up&spoken_of_words marked&may_happen marked&names_the_words
-0.05 marked&other_near marked&somebody's_own_question,_in_short marked&spoken_of_after_so_long
-0.05 marked&spoken_of_changes marked&spoken_of_supposed marked&spoken_of_when marked&traceback_above
-0.05 marked&within_code markup_near&other_near markup_near&remedies_below markup_near&says_changes
-0.05 markup_near&says_if markup_near&says_made_up markup_near&says_remedy markup_near&says_supposed
-0.05 markup_near&spoken_of_changes markup_near&spoken_of_explained markup_near&spoken_of_never
-0.05 markup_near&spoken_of_signed markup_near&spoken_of_solved markup_near&trace_near may_happen&much_advised
-0.05 may_happen&output_near may_happen&remedies_above may_happen&remedies_below may_happen&says_labelled_symptom
-0.05 may_happen&says_made_up may_happen&says_never may_happen&says_reader may_happen&spoken_of_changes
-0.05 may_happen&spoken_of_labelled_remedy may_happen&spoken_of_lower_it may_happen&spoken_of_numbered
-0.05 may_happen&steps_that_led_to_it may_happen&typeset mentioned&much_advised mentioned&says_lesson
-0.05 mentioned&says_looks_for mentioned&says_may mentioned&says_remedy mentioned&says_self
-0.05 mentioned&somebody's_own,_in_short mentioned&spoken_of_changes much_about_texts&nothing_stated
-0.05 much_about_texts&record much_about_texts&says_supposed much_about_texts&setting_near
-0.05 much_about_texts&spoken_of_changes much_about_texts&spoken_of_lately much_about_texts&trace_near
-0.05 much_about_texts&trouble much_advised&other_near much_advised&spoken_of_but much_advised&spoken_of_example
-0.05 much_advised&spoken_of_happened much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson
-0.05 much_advised&spoken_of_looks_for much_advised&spoken_of_people much_advised&spoken_of_self
-0.05 much_advised&steps_that_led_to_it much_advised&traceback_above much_trouble&nobody_speaks
-0.05 much_trouble&other_near much_trouble&says_happened much_trouble&says_looks_for much_trouble&spoken_of_example
-0.05 much_trouble&spoken_of_explained much_trouble&spoken_of_made_up much_trouble&spoken_of_may
-0.05 much_trouble&words_before names_the_words&says_but names_the_words&says_changes names_the_words&says_lately
-0.05 names_the_words&setting_near names_the_words&somebody_speaks names_the_words&spoken_of_ask
-0.05 names_the_words&spoken_of_happened names_the_words&spoken_of_lately names_the_words&spoken_of_lower_it
-0.05 names_the_words&spoken_of_means names_the_words&spoken_of_numbered names_the_words&spoken_of_reader
-0.05 names_the_words&spoken_of_remedy names_the_words&spoken_of_supposed names_the_words&traceback_above
-0.05 nobody_speaks&other_near nobody_speaks&says_explained nobody_speaks&says_may nobody_speaks&says_means
-0.05 nobody_speaks&says_people nobody_speaks&says_self nobody_speaks&spoken_of_but nobody_speaks&spoken_of_cause
-0.05 nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_may
-0.05 nobody_speaks&spoken_of_supposed nobody_speaks&traceback_above nothing_stated&remedies_above
-0.05 nothing_stated&says_but nothing_stated&says_buy nothing_stated&says_people nothing_stated&spoken_of_lesson
-0.05 nothing_stated&spoken_of_lower_it nothing_stated&spoken_of_supposed nothing_stated&steps_that_led_to_it
-0.05 nothing_stated&within_code often_may&says_but often_may&says_labelled_symptom often_may&says_lower_it
-0.05 often_may&says_may often_may&says_reader often_may&says_self often_may&says_supposed
-0.05 often_may&spoken_of_after_so_long often_may&spoken_of_made_up often_may&spoken_of_signed
-0.05 often_may&steps_that_led_to_it on_a_stamped_line&says_but on_a_stamped_line&says_reader
-0.05 on_a_stamped_line&spoken_of_means on_a_stamped_line&spoken_of_solved on_a_stamped_line&text_behind
-0.05 other_near&says_remedy other_near&spoken_of_buy other_near&spoken_of_changes other_near&spoken_of_explained
-0.05 other_near&spoken_of_numbered other_near&traceback_above output_near&spoken_of_solved
-0.05 output_near&steps_that_led_to_it output_near&text_behind record&says_after_so_long record&says_but
-0.05 record&says_remedy record&spoken_of_people record&spoken_of_reader record&spoken_of_when record&trouble
-0.05 remedies_above&remedies_below remedies_above&says_happened remedies_above&somebody's_own
-0.05 remedies_above&somebody_speaks remedies_above&spoken_of_example remedies_above&spoken_of_help
-0.05 remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_may
-0.05 remedies_above&spoken_of_reader remedies_above&text_behind remedies_below&says_words remedies_below&setting_near
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_lesson remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&text_behind
-0.05 remedies_below&trace_near remedies_below&traceback_above says_after_so_long&says_proposed
-0.05 says_after_so_long&says_remedy says_after_so_long&says_solved says_ask&says_looks_for
-0.05 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_help says_ask&spoken_of_lower_it
-0.05 says_ask&spoken_of_when says_ask&trace_near says_but&says_example says_but&says_made_up says_but&says_means
-0.05 says_but&says_words says_but&somebody's_own,_in_short says_but&spoken_of_after_so_long
-0.05 says_but&spoken_of_supposed says_but&spoken_of_when says_buy&says_if says_buy&says_may says_cause&says_if
-0.05 says_cause&says_lesson says_cause&spoken_of_lower_it says_cause&text_behind says_cause&trouble
-0.05 says_changes&says_made_up says_changes&says_people says_changes&somebody's_own_question,_in_short
-0.05 says_changes&spoken_of_self says_example&says_help says_example&says_means says_example&says_people
-0.05 says_example&somebody's_own_machine,_in_short says_example&spoken_of_ask says_example&spoken_of_help
-0.05 says_example&spoken_of_lower_it says_explained&says_lesson says_explained&says_may says_explained&setting_near
-0.05 says_explained&spoken_of_help says_explained&spoken_of_words says_happened&says_labelled_symptom
-0.05 says_happened&says_made_up says_happened&somebody_speaks says_happened&spoken_of_explained
-0.05 says_happened&spoken_of_made_up says_happened&spoken_of_means says_help&says_remedy says_help&says_supposed
-0.05 says_help&spoken_of_looks_for says_help&words_before says_if&says_when says_if&says_words says_if&setting_near
-0.05 says_if&somebody's_own_machine,_in_short says_if&spoken_of_after_so_long says_if&spoken_of_example
-0.05 says_if&spoken_of_happened says_if&spoken_of_help says_if&spoken_of_lately says_if&spoken_of_lesson
-0.05 says_if&spoken_of_lower_it says_if&spoken_of_never says_if&spoken_of_remedy says_if&trace_near
-0.05 says_if&traceback_above says_labelled_symptom&spoken_of_lower_it says_labelled_symptom&spoken_of_reader
-0.05 says_labelled_symptom&trace_near says_labelled_symptom&trouble says_lately&says_numbered
-0.05 says_lately&setting_near says_lately&spoken_of_after_so_long says_lately&spoken_of_happened
-0.05 says_lately&spoken_of_words says_lately&trace_near says_lesson&spoken_of_lesson says_lesson&spoken_of_may
-0.05 says_lesson&spoken_of_self says_lesson&trouble says_looks_for&says_made_up says_looks_for&says_when
-0.05 says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes says_looks_for&spoken_of_example
-0.05 says_looks_for&spoken_of_people says_looks_for&spoken_of_reader says_looks_for&spoken_of_words
-0.05 says_lower_it&says_remedy says_lower_it&spoken_of_example says_lower_it&spoken_of_may
-0.05 says_lower_it&spoken_of_means says_lower_it&traceback_above says_made_up&says_means says_made_up&says_people
-0.05 says_made_up&says_reader says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for
-0.05 says_made_up&spoken_of_made_up says_may&says_remedy says_may&says_self says_may&says_solved
-0.05 says_may&somebody's_own_machine,_in_short says_may&somebody_speaks says_may&spoken_of_cause
-0.05 says_may&spoken_of_if says_may&spoken_of_lesson says_may&spoken_of_lower_it says_may&spoken_of_proposed
-0.05 says_may&spoken_of_solved says_may&spoken_of_supposed says_means&somebody's_own,_in_short
-0.05 says_means&somebody's_own_machine,_in_short says_means&spoken_of_changes says_means&spoken_of_help
-0.05 says_means&spoken_of_lately says_means&spoken_of_looks_for says_means&spoken_of_means
-0.05 says_means&spoken_of_remedy says_means&spoken_of_self says_never&says_reader says_numbered&says_self
-0.05 says_numbered&words_before says_people&says_supposed says_people&says_words says_people&setting_near
-0.05 says_people&spoken_of_changes says_people&spoken_of_example says_people&spoken_of_if
-0.05 says_people&spoken_of_lesson says_people&spoken_of_looks_for says_people&spoken_of_self
-0.05 says_people&spoken_of_words says_reader&says_words says_reader&setting_near says_reader&spoken_of_after_so_long
-0.05 says_reader&spoken_of_happened says_reader&spoken_of_means says_reader&spoken_of_never
-0.05 says_reader&spoken_of_numbered says_reader&spoken_of_people says_reader&words_before says_remedy&words_before
-0.05 says_self&spoken_of_changes says_self&spoken_of_help says_self&spoken_of_laughs says_self&spoken_of_remedy
-0.05 says_solved&says_when says_solved&somebody_speaks says_supposed&says_when says_supposed&spoken_of_but
-0.05 says_supposed&spoken_of_lower_it says_supposed&spoken_of_reader says_supposed&spoken_of_self
-0.05 says_supposed&text_behind says_when&spoken_of_example says_when&spoken_of_made_up says_when&spoken_of_never
-0.05 says_when&spoken_of_words says_words&spoken_of_example says_words&spoken_of_lesson says_words&spoken_of_made_up
-0.05 says_words&spoken_of_numbered says_words&spoken_of_remedy says_words&trace_near setting_near&spoken_of_lesson
-0.05 setting_near&typeset somebody's_own&spoken_of_but somebody's_own&spoken_of_buy somebody's_own&spoken_of_changes
-0.05 somebody's_own&spoken_of_lesson somebody's_own&spoken_of_remedy somebody's_own&text_about_texts
-0.05 somebody's_own&value_of_a_document somebody's_own,_in_short&spoken_of_ask
-0.05 somebody's_own,_in_short&spoken_of_cause somebody's_own,_in_short&spoken_of_lesson
-0.05 somebody's_own,_in_short&spoken_of_made_up somebody's_own_machine,_in_short&spoken_of_ask
-0.05 somebody's_own_machine,_in_short&spoken_of_but somebody's_own_machine,_in_short&spoken_of_buy
-0.05 somebody's_own_machine,_in_short&spoken_of_labelled_symptom
-0.05 somebody's_own_question,_in_short&spoken_of_explained
-0.05 somebody's_own_question,_in_short&spoken_of_labelled_symptom somebody's_own_question,_in_short&spoken_of_means
-0.05 somebody's_own_question,_in_short&spoken_of_supposed somebody_speaks&somebody's_own_question,_in_short
-0.05 somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_remedy somebody_speaks&spoken_of_when
-0.05 spoken_of_after_so_long&spoken_of_labelled_remedy spoken_of_after_so_long&spoken_of_people
-0.05 spoken_of_after_so_long&spoken_of_supposed spoken_of_after_so_long&steps_that_led_to_it
-0.05 spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_explained spoken_of_ask&spoken_of_lower_it
-0.05 spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_words spoken_of_ask&text_about_texts
-0.05 spoken_of_but&spoken_of_remedy spoken_of_but&spoken_of_supposed spoken_of_but&spoken_of_when
-0.05 spoken_of_but&words_before spoken_of_buy&spoken_of_if spoken_of_buy&spoken_of_lower_it
-0.05 spoken_of_buy&spoken_of_people spoken_of_buy&trouble spoken_of_cause&spoken_of_labelled_cause
-0.05 spoken_of_cause&spoken_of_supposed spoken_of_cause&spoken_of_words spoken_of_cause&trace_near
-0.05 spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_never spoken_of_changes&spoken_of_self
-0.05 spoken_of_changes&spoken_of_supposed spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_help
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_means spoken_of_example&spoken_of_people
-0.05 spoken_of_example&spoken_of_solved spoken_of_explained&spoken_of_if spoken_of_explained&spoken_of_lately
-0.05 spoken_of_explained&spoken_of_lower_it spoken_of_explained&spoken_of_proposed
-0.05 spoken_of_explained&spoken_of_remedy spoken_of_explained&trace_near spoken_of_explained&traceback_above
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&spoken_of_signed spoken_of_happened&text_behind
-0.05 spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_laughs spoken_of_help&spoken_of_lower_it
-0.05 spoken_of_if&spoken_of_labelled_symptom spoken_of_if&spoken_of_signed spoken_of_if&steps_that_led_to_it
-0.05 spoken_of_if&text_about_texts spoken_of_if&trouble spoken_of_if&typeset
-0.05 spoken_of_labelled_remedy&spoken_of_lower_it spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&spoken_of_when
-0.05 spoken_of_labelled_remedy&trace_near spoken_of_labelled_remedy&words_before
-0.05 spoken_of_labelled_symptom&spoken_of_numbered spoken_of_lately&spoken_of_proposed
-0.05 spoken_of_lately&spoken_of_solved spoken_of_lately&trouble spoken_of_laughs&spoken_of_when
-0.05 spoken_of_laughs&trace_near spoken_of_laughs&traceback_above spoken_of_laughs&trouble
-0.05 spoken_of_lesson&spoken_of_people spoken_of_lesson&typeset spoken_of_looks_for&spoken_of_may
-0.05 spoken_of_looks_for&spoken_of_means spoken_of_looks_for&spoken_of_proposed
-0.05 spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code spoken_of_lower_it&steps_that_led_to_it
-0.05 spoken_of_lower_it&within_code spoken_of_made_up&spoken_of_means spoken_of_made_up&spoken_of_proposed
-0.05 spoken_of_made_up&spoken_of_remedy spoken_of_made_up&spoken_of_supposed spoken_of_may&spoken_of_remedy
-0.05 spoken_of_may&text_about_texts spoken_of_means&spoken_of_remedy spoken_of_means&spoken_of_solved
-0.05 spoken_of_means&spoken_of_words spoken_of_never&text_behind spoken_of_never&words_before
-0.05 spoken_of_numbered&spoken_of_solved spoken_of_people&spoken_of_signed spoken_of_people&typeset
-0.05 spoken_of_proposed&spoken_of_remedy spoken_of_proposed&text_behind spoken_of_proposed&traceback_above
-0.05 spoken_of_reader&spoken_of_solved spoken_of_reader&typeset spoken_of_remedy&trace_near
-0.05 spoken_of_remedy&traceback_above spoken_of_signed&spoken_of_solved spoken_of_signed&spoken_of_supposed
-0.05 spoken_of_signed&spoken_of_words spoken_of_solved&text_behind spoken_of_supposed&text_behind
-0.05 spoken_of_supposed&typeset spoken_of_when&traceback_above spoken_of_words&within_code
-0.05 steps_that_led_to_it&trouble within_code&words_before
+0.05 a_failed_run&a_setup,_in_short a_failed_run&a_thread's_page a_failed_run&a_whole_error_line
+0.05 a_failed_run&boxes_ticked a_failed_run&output_near a_failed_run&says_help a_failed_run&says_if
+0.05 a_failed_run&says_lower_it a_failed_run&says_never a_failed_run&somebody's_own a_failed_run&spoken_of_example
+0.05 a_failed_run&spoken_of_explained a_failed_run&spoken_of_lesson a_failed_run&spoken_of_reader
+0.05 a_failed_run's_record&nobody_speaks a_failed_run's_record&record a_failed_run's_record&spoken_of_means
+0.05 a_failed_test&about_texts a_failed_test&on_a_stamped_line a_failed_test&other_near a_failed_test&trace_near
+0.05 a_failed_test&trouble a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&behind_a_prefix a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nothing_stated a_picture_near&setting_near
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&spoken_of_self a_picture_near&text_behind
+0.05 a_picture_near&trace_near a_picture_near&traceback_above a_picture_near&trouble a_picture_near&words_before
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_sentence_leads a_question,_in_short&a_short_text
+0.05 a_question,_in_short&a_thread's_title a_question,_in_short&comment a_question,_in_short&much_trouble
+0.05 a_question,_in_short&says_supposed a_question,_in_short&somebody's_own_machine,_in_short
+0.05 a_question,_in_short&spoken_of_buy a_question,_in_short&spoken_of_people a_report's_heading&a_setup,_in_short
+0.05 a_report's_heading&begins_its_line a_report's_heading&begins_the_text a_report's_heading&boxes_ticked
+0.05 a_report's_heading&comment a_report's_heading&happened_to_somebody a_report's_heading&hypothetical_sentence
+0.05 a_report's_heading&in_quotes a_report's_heading&indented a_report's_heading&marked a_report's_heading&may_happen
+0.05 a_report's_heading&mentioned a_report's_heading&much_advised a_report's_heading&nothing_stated
+0.05 a_report's_heading&often_may a_report's_heading&on_a_stamped_line a_report's_heading&says_after_so_long
+0.05 a_report's_heading&says_happened a_report's_heading&says_may a_report's_heading&says_when
+0.05 a_report's_heading&says_words a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_never
+0.05 a_report's_heading&spoken_of_words a_report's_heading&steps_that_led_to_it a_report's_heading&traceback_above
+0.05 a_sentence_leads&much_advised a_sentence_leads&says_happened a_sentence_leads&says_labelled_symptom
+0.05 a_sentence_leads&says_made_up a_sentence_leads&says_numbered a_sentence_leads&spoken_of_explained
+0.05 a_sentence_leads&text_behind a_setup,_in_short&heads_a_document a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&its_place_behind a_setup,_in_short&its_words_taken_up a_setup,_in_short&much_trouble
+0.05 a_setup,_in_short&says_example a_setup,_in_short&says_reader a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_setup,_in_short&somebody's_own_question,_in_short
+0.05 a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_signed
+0.05 a_setup,_in_short&typeset a_short_text&advised_by_nobody a_short_text&ends_the_text a_short_text&indented
+0.05 a_short_text&markup_near a_short_text&may_happen a_short_text&much_trouble a_short_text&remedies_below
+0.05 a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short a_short_text&spoken_of_cause
+0.05 a_short_text&spoken_of_example a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread
+0.05 a_site's_lines&says_happened a_site's_lines&says_if a_site's_lines&somebody's_own,_in_short
+0.05 a_site's_lines&spoken_of_but a_site's_lines&spoken_of_cause a_site's_lines&spoken_of_changes
+0.05 a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_remedy a_site's_lines&trouble
+0.05 a_thread's_page&a_whole_error_line a_thread's_page&between_sections a_thread's_page&block_opened
+0.05 a_thread's_page&names_the_words a_thread's_page&nothing_stated a_thread's_page&other_near
+0.05 a_thread's_page&says_labelled_symptom a_thread's_page&says_reader a_thread's_page&spoken_of_example
+0.05 a_thread's_page&spoken_of_lately a_thread's_page&spoken_of_looks_for a_thread's_page&spoken_of_numbered
+0.05 a_thread's_page&value_of_a_document a_thread's_title&advice_share a_thread's_title&advised
+0.05 a_thread's_title&behind_a_prefix a_thread's_title&figures a_thread's_title&mentioned
+0.05 a_thread's_title&much_trouble a_thread's_title&often_may a_thread's_title&spoken_of_if
+0.05 a_thread's_title&spoken_of_labelled_symptom a_thread's_title&spoken_of_means a_thread's_title&spoken_of_proposed
+0.05 a_whole_error_line&alone a_whole_error_line&in_a_thread a_whole_error_line&may_happen
+0.05 a_whole_error_line&spoken_of_cause a_whole_error_line&spoken_of_if a_whole_error_line&spoken_of_solved
+0.05 about_texts&blanks_near about_texts&explained_behind about_texts&markup_near about_texts&says_example
+0.05 about_texts&says_never about_texts&says_numbered about_texts&says_when about_texts&spoken_of_labelled_symptom
+0.05 about_texts&spoken_of_laughs about_texts&spoken_of_made_up advice_share&comment advice_share&denied_in_front
+0.05 advice_share&often_may advice_share&other_near advice_share&says_if
+0.05 advice_share&somebody's_own_question,_in_short advice_share&spoken_of_buy advice_share&steps_that_led_to_it
+0.05 advice_share&traceback_above advised&comment advised&denied_in_front advised&often_may advised&other_near
+0.05 advised&says_if advised&somebody's_own_question,_in_short advised&spoken_of_buy advised&steps_that_led_to_it
+0.05 advised&traceback_above advised_by_nobody&comment advised_by_nobody&indented advised_by_nobody&marked
+0.05 advised_by_nobody&much_trouble advised_by_nobody&says_lesson advised_by_nobody&says_means
+0.05 advised_by_nobody&says_remedy advised_by_nobody&says_supposed advised_by_nobody&spoken_of_after_so_long
+0.05 advised_by_nobody&spoken_of_buy advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_happened
+0.05 advised_by_nobody&spoken_of_looks_for advised_by_nobody&spoken_of_proposed advised_by_nobody&spoken_of_supposed
+0.05 advised_by_nobody&steps_that_led_to_it advised_by_nobody&text_about_texts alone&denied_in_front alone&says_ask
+0.05 alone&says_means begins_its_line&says_after_so_long begins_its_line&says_self begins_its_line&spoken_of_solved
+0.05 begins_the_text&happened_to_somebody begins_the_text&host_memory begins_the_text&may_happen
+0.05 begins_the_text&says_numbered begins_the_text&says_self begins_the_text&spoken_of_explained
+0.05 begins_the_text&spoken_of_means begins_the_text&spoken_of_numbered begins_the_text&spoken_of_proposed
+0.05 begins_the_text&spoken_of_signed behind_a_prefix&between_sections behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&introduced_as_example behind_a_prefix&mentioned behind_a_prefix&names_the_words
+0.05 behind_a_prefix&other_near behind_a_prefix&says_cause behind_a_prefix&says_explained behind_a_prefix&says_if
+0.05 behind_a_prefix&says_lower_it behind_a_prefix&spoken_of_ask behind_a_prefix&spoken_of_but
+0.05 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_labelled_symptom behind_a_prefix&spoken_of_people
+0.05 behind_a_prefix&spoken_of_proposed behind_a_prefix&text_behind between_sections&figures
+0.05 between_sections&heads_a_document between_sections&introduced_as_example between_sections&much_about_texts
+0.05 between_sections&much_trouble between_sections&on_a_stamped_line between_sections&spoken_of_after_so_long
+0.05 between_sections&spoken_of_but between_sections&spoken_of_explained between_sections&spoken_of_lesson
+0.05 blanks_near&block_opened blanks_near&its_hint_printed blanks_near&its_words_taken_up blanks_near&mentioned
+0.05 blanks_near&much_advised blanks_near&often_may blanks_near&other_near blanks_near&says_labelled_symptom
+0.05 blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_after_so_long blanks_near&spoken_of_changes
+0.05 blanks_near&spoken_of_example blanks_near&spoken_of_if blanks_near&spoken_of_lesson
+0.05 blanks_near&spoken_of_looks_for blanks_near&spoken_of_may blanks_near&spoken_of_means block_opened&boxes_ticked
+0.05 block_opened&heads_a_document block_opened&in_quotes block_opened&may_happen block_opened&says_happened
+0.05 block_opened&spoken_of_changes block_opened&spoken_of_lower_it block_opened&typeset boxes_ticked&comment
+0.05 boxes_ticked&in_a_thread boxes_ticked&indented boxes_ticked&its_hint_printed
+0.05 boxes_ticked&somebody's_own,_in_short boxes_ticked&spoken_of_example boxes_ticked&spoken_of_if
+0.05 boxes_ticked&spoken_of_labelled_symptom boxes_ticked&spoken_of_people boxes_ticked&spoken_of_supposed
+0.05 boxes_ticked&spoken_of_words boxes_ticked&trace_near boxes_ticked&traceback_above code_near&heads_a_document
+0.05 code_near&item_of_a_list code_near&markup_near code_near&says_cause code_near&says_example code_near&says_may
+0.05 code_near&says_people code_near&somebody's_own_machine,_in_short code_near&spoken_of_but
+0.05 code_near&spoken_of_changes code_near&spoken_of_lately code_near&spoken_of_words comment&introduced_as_example
+0.05 comment&item_of_a_list comment&much_about_texts comment&often_may comment&on_a_stamped_line comment&says_lesson
+0.05 comment&spoken_of_but comment&spoken_of_cause comment&spoken_of_explained comment&spoken_of_lesson
+0.05 comment&spoken_of_made_up comment&spoken_of_never comment&spoken_of_people comment&spoken_of_remedy
+0.05 comment&spoken_of_when cut_by_dots&in_quotes cut_by_dots&on_a_stamped_line cut_by_dots&says_ask
+0.05 cut_by_dots&somebody's_own_question,_in_short cut_by_dots&spoken_of_but cut_by_dots&spoken_of_example
+0.05 cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_if cut_by_dots&spoken_of_made_up
+0.05 cut_by_dots&spoken_of_reader cut_by_dots&text_behind denied_in_front&often_may denied_in_front&says_looks_for
+0.05 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_labelled_symptom
+0.05 denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never denied_in_front&spoken_of_people
+0.05 ends_the_text&host_memory ends_the_text&marked ends_the_text&much_trouble ends_the_text&often_may
+0.05 ends_the_text&output_near ends_the_text&spoken_of_if ends_the_text&spoken_of_lately
+0.05 ends_the_text&spoken_of_made_up ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered
+0.05 ends_the_text&spoken_of_people ends_the_text&traceback_above explained_behind&in_quotes
+0.05 explained_behind&mentioned explained_behind&somebody's_own explained_behind&somebody's_own,_in_short
+0.05 explained_behind&somebody_speaks explained_behind&spoken_of_but explained_behind&spoken_of_changes
+0.05 explained_behind&spoken_of_if explained_behind&spoken_of_never explained_behind&spoken_of_words
+0.05 figures&happened_to_somebody figures&heads_a_document figures&says_cause figures&says_lately figures&says_never
+0.05 figures&somebody's_own_question,_in_short frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&spoken_of_supposed frames_of_a_process_near&spoken_of_when
+0.05 happened_to_somebody&indented happened_to_somebody&says_supposed happened_to_somebody&spoken_of_ask
+0.05 happened_to_somebody&spoken_of_explained happened_to_somebody&spoken_of_labelled_symptom
+0.05 happened_to_somebody&spoken_of_lately happened_to_somebody&spoken_of_laughs happened_to_somebody&spoken_of_never
+0.05 happened_to_somebody&spoken_of_people heads_a_document&in_quotes heads_a_document&remedies_above
+0.05 heads_a_document&says_but heads_a_document&says_means heads_a_document&somebody's_own_machine,_in_short
+0.05 heads_a_document&spoken_of_numbered heads_a_document&spoken_of_remedy host_memory&in_a_thread
+0.05 host_memory&introduced_as_example host_memory&says_means host_memory&setting_near host_memory&somebody_speaks
+0.05 host_memory&spoken_of_labelled_symptom host_memory&spoken_of_may host_memory&spoken_of_self
+0.05 host_memory&text_behind host_memory&trace_near hypothetical_sentence&its_hint_printed
+0.05 hypothetical_sentence&nobody_speaks hypothetical_sentence&says_labelled_symptom
+0.05 hypothetical_sentence&spoken_of_laughs hypothetical_sentence&spoken_of_signed
+0.05 hypothetical_sentence&spoken_of_when in_a_thread&introduced_as_example in_a_thread&on_a_stamped_line
+0.05 in_a_thread&says_but in_a_thread&says_if in_a_thread&somebody's_own_machine,_in_short
+0.05 in_a_thread&spoken_of_cause in_a_thread&spoken_of_made_up in_a_thread&spoken_of_proposed
+0.05 in_a_thread&traceback_above in_quotes&its_hint_printed in_quotes&marked in_quotes&much_about_texts
+0.05 in_quotes&says_may in_quotes&says_solved in_quotes&setting_near in_quotes&spoken_of_labelled_cause
+0.05 in_quotes&spoken_of_lesson in_quotes&steps_that_led_to_it indented&its_hint_printed indented&mentioned
+0.05 indented&much_about_texts indented&says_lower_it indented&somebody's_own_machine,_in_short
+0.05 indented&spoken_of_laughs indented&spoken_of_never indented&traceback_above introduced_as_example&may_happen
+0.05 introduced_as_example&much_trouble introduced_as_example&often_may introduced_as_example&spoken_of_but
+0.05 introduced_as_example&spoken_of_may introduced_as_example&spoken_of_solved introduced_as_example&text_behind
+0.05 item_of_a_list&much_trouble item_of_a_list&says_labelled_symptom item_of_a_list&says_made_up
+0.05 item_of_a_list&says_may item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_ask
+0.05 item_of_a_list&spoken_of_explained item_of_a_list&spoken_of_lesson item_of_a_list&spoken_of_made_up
+0.05 item_of_a_list&spoken_of_numbered item_of_a_list&trouble its_hint_printed&names_the_words
+0.05 its_hint_printed&often_may its_hint_printed&says_help its_hint_printed&says_may its_hint_printed&says_reader
+0.05 its_hint_printed&spoken_of_changes its_place_behind&markup_near its_place_behind&output_near
+0.05 its_words_taken_up&spoken_of_means its_words_taken_up&trace_near marked&much_about_texts
+0.05 marked&on_a_stamped_line marked&says_but marked&says_example marked&says_labelled_symptom
+0.05 marked&spoken_of_lesson marked&spoken_of_people marked&spoken_of_words markup_near&says_lately
+0.05 markup_near&says_may markup_near&says_self markup_near&spoken_of_cause markup_near&spoken_of_remedy
+0.05 markup_near&steps_that_led_to_it may_happen&says_ask may_happen&says_cause may_happen&says_example
+0.05 may_happen&says_may may_happen&says_remedy may_happen&says_self may_happen&spoken_of_after_so_long
+0.05 may_happen&spoken_of_ask may_happen&spoken_of_cause may_happen&spoken_of_laughs may_happen&spoken_of_proposed
+0.05 mentioned&often_may mentioned&says_cause mentioned&says_example mentioned&says_when mentioned&spoken_of_ask
+0.05 mentioned&spoken_of_lesson mentioned&spoken_of_never mentioned&spoken_of_self much_about_texts&other_near
+0.05 much_about_texts&spoken_of_help much_about_texts&spoken_of_if much_about_texts&spoken_of_may
+0.05 much_about_texts&words_before much_advised&much_trouble much_advised&often_may much_advised&spoken_of_cause
+0.05 much_advised&words_before much_trouble&names_the_words much_trouble&output_near much_trouble&record
+0.05 much_trouble&says_if much_trouble&says_lower_it much_trouble&says_means much_trouble&says_reader
+0.05 much_trouble&says_self much_trouble&somebody's_own much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&somebody_speaks much_trouble&spoken_of_lesson
+0.05 much_trouble&spoken_of_means much_trouble&spoken_of_proposed much_trouble&trace_near names_the_words&says_laughs
+0.05 names_the_words&spoken_of_changes names_the_words&spoken_of_example names_the_words&spoken_of_help
+0.05 names_the_words&spoken_of_when nobody_speaks&says_ask nobody_speaks&says_never nobody_speaks&setting_near
+0.05 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_after_so_long
+0.05 nobody_speaks&spoken_of_lower_it nobody_speaks&spoken_of_remedy nobody_speaks&steps_that_led_to_it
+0.05 nothing_stated&spoken_of_laughs nothing_stated&spoken_of_never nothing_stated&spoken_of_signed
+0.05 nothing_stated&spoken_of_words often_may&record often_may&remedies_above often_may&says_happened
+0.05 often_may&says_if often_may&spoken_of_explained often_may&spoken_of_help often_may&spoken_of_labelled_symptom
+0.05 often_may&spoken_of_never often_may&spoken_of_numbered on_a_stamped_line&says_ask on_a_stamped_line&says_if
+0.05 on_a_stamped_line&says_lower_it on_a_stamped_line&says_supposed
+0.05 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&spoken_of_but
+0.05 on_a_stamped_line&spoken_of_changes on_a_stamped_line&spoken_of_signed on_a_stamped_line&traceback_above
+0.05 other_near&says_ask other_near&says_example other_near&says_labelled_symptom other_near&says_numbered
+0.05 other_near&spoken_of_example other_near&spoken_of_lately other_near&spoken_of_looks_for
+0.05 other_near&spoken_of_when output_near&says_cause output_near&says_explained output_near&says_lately
+0.05 output_near&says_laughs output_near&says_means output_near&spoken_of_ask output_near&spoken_of_example
+0.05 output_near&spoken_of_laughs output_near&spoken_of_lesson output_near&trace_near output_near&traceback_above
+0.05 record&says_changes record&spoken_of_after_so_long record&spoken_of_but record&spoken_of_proposed
+0.05 record&spoken_of_remedy record&spoken_of_words record&text_behind remedies_above&spoken_of_but
+0.05 remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for remedies_above&spoken_of_means
+0.05 remedies_above&spoken_of_words remedies_below&spoken_of_words remedies_below&trouble
+0.05 says_after_so_long&says_cause says_after_so_long&says_example says_after_so_long&says_lesson
+0.05 says_after_so_long&somebody's_own,_in_short says_after_so_long&spoken_of_labelled_symptom
+0.05 says_after_so_long&spoken_of_lower_it says_after_so_long&spoken_of_numbered says_after_so_long&spoken_of_people
+0.05 says_after_so_long&spoken_of_solved says_after_so_long&trace_near says_ask&says_never says_ask&says_self
+0.05 says_ask&says_supposed says_but&says_people says_but&says_solved says_but&spoken_of_changes
+0.05 says_but&spoken_of_example says_but&spoken_of_people says_but&spoken_of_remedy says_but&spoken_of_words
+0.05 says_but&trouble says_cause&says_lower_it says_cause&says_reader says_cause&setting_near
+0.05 says_cause&spoken_of_happened says_cause&spoken_of_labelled_symptom says_cause&spoken_of_self
+0.05 says_changes&says_lately says_example&says_never says_example&says_supposed says_example&setting_near
+0.05 says_example&somebody's_own says_example&spoken_of_if says_example&spoken_of_people says_example&spoken_of_when
+0.05 says_example&text_behind says_explained&says_looks_for says_explained&says_never
+0.05 says_explained&spoken_of_happened says_happened&says_lately says_happened&spoken_of_help
+0.05 says_happened&spoken_of_lesson says_happened&spoken_of_looks_for says_happened&spoken_of_proposed
+0.05 says_happened&spoken_of_remedy says_help&says_made_up says_help&says_numbered
+0.05 says_help&somebody's_own_question,_in_short says_help&spoken_of_if says_help&traceback_above
+0.05 says_if&says_made_up says_if&says_remedy says_if&spoken_of_words says_if&text_behind
+0.05 says_labelled_symptom&spoken_of_example says_labelled_symptom&spoken_of_labelled_cause
+0.05 says_labelled_symptom&spoken_of_people says_lately&somebody's_own,_in_short says_lately&spoken_of_but
+0.05 says_lately&spoken_of_changes says_lately&spoken_of_if says_lately&spoken_of_looks_for says_laughs&trouble
+0.05 says_lesson&says_made_up says_lesson&says_proposed says_lesson&says_supposed says_lesson&says_words
+0.05 says_lesson&somebody's_own_machine,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_happened
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_lower_it says_lesson&spoken_of_reader says_lesson&words_before
+0.05 says_looks_for&spoken_of_if says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_looks_for
+0.05 says_lower_it&says_people says_lower_it&says_proposed says_lower_it&says_solved says_lower_it&spoken_of_help
+0.05 says_lower_it&spoken_of_looks_for says_lower_it&spoken_of_lower_it says_lower_it&spoken_of_made_up
+0.05 says_lower_it&spoken_of_remedy says_lower_it&spoken_of_self says_made_up&says_never says_made_up&spoken_of_self
+0.05 says_may&says_proposed says_may&says_reader says_may&says_supposed says_may&setting_near
+0.05 says_may&somebody's_own,_in_short says_may&spoken_of_happened says_may&spoken_of_means says_may&spoken_of_reader
+0.05 says_may&trace_near says_means&says_people says_means&says_proposed says_means&says_supposed
+0.05 says_means&spoken_of_after_so_long says_means&spoken_of_solved says_never&says_remedy
+0.05 says_never&somebody's_own,_in_short says_never&somebody_speaks says_never&spoken_of_lower_it
+0.05 says_never&spoken_of_may says_numbered&setting_near says_numbered&spoken_of_but says_numbered&spoken_of_lower_it
+0.05 says_people&spoken_of_never says_proposed&setting_near says_proposed&words_before says_reader&spoken_of_if
+0.05 says_reader&spoken_of_lately says_reader&spoken_of_reader says_reader&spoken_of_words says_reader&trace_near
+0.05 says_remedy&says_self says_remedy&somebody's_own says_remedy&somebody's_own_machine,_in_short
+0.05 says_remedy&spoken_of_lower_it says_remedy&spoken_of_reader says_remedy&spoken_of_remedy says_self&spoken_of_but
+0.05 says_self&spoken_of_explained says_self&spoken_of_lower_it says_self&spoken_of_numbered
+0.05 says_self&spoken_of_people says_self&spoken_of_signed says_self&spoken_of_words says_self&text_about_texts
+0.05 says_self&traceback_above says_solved&spoken_of_self says_supposed&somebody's_own
+0.05 says_supposed&spoken_of_looks_for says_when&spoken_of_reader says_words&somebody's_own_question,_in_short
+0.05 says_words&spoken_of_help says_words&spoken_of_when setting_near&somebody_speaks
+0.05 setting_near&spoken_of_after_so_long setting_near&spoken_of_but setting_near&spoken_of_explained
+0.05 setting_near&spoken_of_happened setting_near&spoken_of_means setting_near&spoken_of_supposed
+0.05 somebody's_own&spoken_of_happened somebody's_own&spoken_of_if somebody's_own&spoken_of_labelled_symptom
+0.05 somebody's_own&spoken_of_made_up somebody's_own&spoken_of_numbered somebody's_own&spoken_of_when
+0.05 somebody's_own&trace_near somebody's_own&words_before somebody's_own,_in_short&spoken_of_happened
+0.05 somebody's_own,_in_short&spoken_of_if somebody's_own,_in_short&spoken_of_signed
+0.05 somebody's_own,_in_short&text_about_texts somebody's_own,_in_short&typeset somebody's_own,_in_short&words_before
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_laughs
+0.05 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_never
+0.05 somebody's_own_machine,_in_short&spoken_of_supposed somebody's_own_question,_in_short&spoken_of_changes
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_may
+0.05 somebody's_own_question,_in_short&spoken_of_never somebody's_own_question,_in_short&traceback_above
+0.05 somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_cause somebody_speaks&spoken_of_laughs
+0.05 somebody_speaks&spoken_of_may somebody_speaks&spoken_of_never somebody_speaks&spoken_of_numbered
+0.05 somebody_speaks&spoken_of_reader somebody_speaks&traceback_above somebody_speaks&typeset
+0.05 spoken_of_after_so_long&spoken_of_changes spoken_of_after_so_long&spoken_of_labelled_symptom
+0.05 spoken_of_after_so_long&spoken_of_laughs spoken_of_after_so_long&spoken_of_made_up
+0.05 spoken_of_after_so_long&spoken_of_reader spoken_of_after_so_long&spoken_of_solved
+0.05 spoken_of_after_so_long&text_about_texts spoken_of_after_so_long&traceback_above
+0.05 spoken_of_ask&spoken_of_supposed spoken_of_ask&spoken_of_when spoken_of_but&spoken_of_happened
+0.05 spoken_of_but&spoken_of_made_up spoken_of_but&spoken_of_signed spoken_of_buy&spoken_of_happened
+0.05 spoken_of_buy&spoken_of_remedy spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words
+0.05 spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_if
+0.05 spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_lower_it
+0.05 spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_reader
+0.05 spoken_of_cause&trouble spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_may
+0.05 spoken_of_example&spoken_of_if spoken_of_example&spoken_of_signed spoken_of_example&spoken_of_supposed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&text_behind spoken_of_explained&trouble
+0.05 spoken_of_explained&words_before spoken_of_happened&spoken_of_labelled_cause spoken_of_help&spoken_of_lately
+0.05 spoken_of_help&spoken_of_proposed spoken_of_help&spoken_of_remedy spoken_of_help&spoken_of_words
+0.05 spoken_of_help&trace_near spoken_of_help&traceback_above spoken_of_if&spoken_of_proposed
+0.05 spoken_of_if&spoken_of_self spoken_of_if&words_before spoken_of_labelled_cause&spoken_of_self
+0.05 spoken_of_labelled_cause&text_behind spoken_of_labelled_symptom&spoken_of_lately
+0.05 spoken_of_labelled_symptom&spoken_of_looks_for spoken_of_labelled_symptom&spoken_of_made_up
+0.05 spoken_of_labelled_symptom&spoken_of_proposed spoken_of_labelled_symptom&spoken_of_reader
+0.05 spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_means spoken_of_lately&spoken_of_numbered
+0.05 spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_proposed spoken_of_looks_for&traceback_above
+0.05 spoken_of_lower_it&spoken_of_never spoken_of_lower_it&spoken_of_signed spoken_of_made_up&spoken_of_numbered
+0.05 spoken_of_made_up&spoken_of_people spoken_of_may&spoken_of_numbered spoken_of_means&spoken_of_supposed
+0.05 spoken_of_means&trace_near spoken_of_never&spoken_of_numbered spoken_of_numbered&spoken_of_reader
+0.05 spoken_of_numbered&spoken_of_self spoken_of_numbered&text_behind spoken_of_people&spoken_of_self
+0.05 spoken_of_people&spoken_of_supposed spoken_of_proposed&spoken_of_signed spoken_of_reader&spoken_of_signed
+0.05 spoken_of_remedy&spoken_of_solved spoken_of_remedy&typeset spoken_of_remedy&words_before
+0.05 spoken_of_words&traceback_above spoken_of_words&trouble steps_that_led_to_it&text_behind
+0.05 steps_that_led_to_it&words_before text_about_texts&trouble text_behind&typeset trace_near&typeset
+0.05 trouble&words_before
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_site's_lines a_failed_run&advice_share a_failed_run&advised
+0.10 a_failed_run&block_opened a_failed_run&in_a_thread a_failed_run&marked a_failed_run&mentioned
+0.10 a_failed_run&names_the_words a_failed_run&nothing_stated a_failed_run&says_after_so_long a_failed_run&says_but
+0.10 a_failed_run&says_made_up a_failed_run&says_supposed a_failed_run&says_words a_failed_run&spoken_of_ask
+0.10 a_failed_run&spoken_of_remedy a_failed_run&trace_near a_failed_run's_record&a_short_text
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated a_failed_run's_record&words_before
+0.10 a_failed_test&says_happened a_failed_test&words_before a_picture_near&nobody_speaks a_picture_near&other_near
+0.10 a_question,_in_short&about_texts a_question,_in_short&behind_a_prefix a_question,_in_short&block_opened
+0.10 a_question,_in_short&cut_by_dots a_question,_in_short&explained_behind a_question,_in_short&says_ask
+0.10 a_question,_in_short&says_remedy a_question,_in_short&somebody's_own,_in_short
+0.10 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_if
+0.10 a_question,_in_short&spoken_of_solved a_report's_heading&a_short_text a_report's_heading&behind_a_prefix
+0.10 a_report's_heading&heads_a_document a_report's_heading&in_a_thread a_report's_heading&its_hint_printed
+0.10 a_report's_heading&output_near a_report's_heading&spoken_of_but a_report's_heading&spoken_of_help
+0.10 a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self a_report's_heading&text_behind
+0.10 a_report's_heading&trace_near a_report's_heading&trouble a_report's_heading&words_before
+0.10 a_sentence_leads&remedies_below a_sentence_leads&says_laughs a_sentence_leads&spoken_of_buy
+0.10 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_made_up a_sentence_leads&spoken_of_means
+0.10 a_sentence_leads&trouble a_setup,_in_short&advised_by_nobody a_setup,_in_short&behind_a_prefix
+0.10 a_setup,_in_short&comment a_setup,_in_short&in_a_thread a_setup,_in_short&may_happen
+0.10 a_setup,_in_short&much_about_texts a_setup,_in_short&says_happened a_setup,_in_short&spoken_of_lately
+0.10 a_setup,_in_short&spoken_of_proposed a_setup,_in_short&spoken_of_remedy a_short_text&a_whole_error_line
+0.10 a_short_text&cut_by_dots a_short_text&host_memory a_short_text&says_cause a_short_text&says_help
+0.10 a_short_text&says_remedy a_short_text&says_self a_short_text&somebody's_own_question,_in_short
+0.10 a_short_text&spoken_of_buy a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_people
+0.10 a_short_text&spoken_of_solved a_short_text&steps_that_led_to_it a_site's_lines&a_thread's_page
+0.10 a_site's_lines&code_near a_site's_lines&says_when a_thread's_page&comment a_thread's_page&figures
+0.10 a_thread's_page&in_quotes a_thread's_page&introduced_as_example a_thread's_page&its_hint_printed
+0.10 a_thread's_page&marked a_thread's_page&mentioned a_thread's_page&somebody's_own,_in_short
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_labelled_symptom
+0.10 a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_self a_thread's_title&about_texts
+0.10 a_thread's_title&begins_its_line a_thread's_title&begins_the_text a_thread's_title&in_a_thread
+0.10 a_thread's_title&nothing_stated a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_lesson
+0.10 a_whole_error_line&happened_to_somebody a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_numbered
+0.10 a_whole_error_line&spoken_of_self about_texts&cut_by_dots about_texts&record about_texts&remedies_above
+0.10 about_texts&says_but about_texts&spoken_of_labelled_remedy about_texts&spoken_of_never
+0.10 about_texts&spoken_of_numbered advice_share&marked advice_share&says_lately advice_share&says_numbered
+0.10 advice_share&says_supposed advice_share&says_when advice_share&somebody's_own advice_share&somebody_speaks
+0.10 advice_share&spoken_of_cause advice_share&spoken_of_laughs advice_share&spoken_of_looks_for
+0.10 advice_share&spoken_of_may advice_share&spoken_of_proposed advice_share&trouble advised&marked
+0.10 advised&says_lately advised&says_numbered advised&says_supposed advised&says_when advised&somebody's_own
+0.10 advised&somebody_speaks advised&spoken_of_cause advised&spoken_of_laughs advised&spoken_of_looks_for
+0.10 advised&spoken_of_may advised&spoken_of_proposed advised&trouble advised_by_nobody&markup_near
+0.10 advised_by_nobody&says_happened advised_by_nobody&says_lately advised_by_nobody&says_numbered
+0.10 advised_by_nobody&says_words advised_by_nobody&somebody's_own,_in_short advised_by_nobody&spoken_of_when
+0.10 advised_by_nobody&traceback_above alone&host_memory alone&says_cause alone&says_happened alone&says_lately
+0.10 alone&says_numbered alone&says_supposed begins_its_line&in_a_thread begins_its_line&often_may
+0.10 begins_its_line&says_but begins_its_line&spoken_of_buy begins_the_text&in_a_thread
+0.10 begins_the_text&its_hint_printed begins_the_text&much_trouble begins_the_text&says_but
+0.10 begins_the_text&says_never begins_the_text&somebody's_own begins_the_text&spoken_of_if
+0.10 behind_a_prefix&says_after_so_long behind_a_prefix&says_lately behind_a_prefix&says_never
+0.10 behind_a_prefix&says_solved behind_a_prefix&spoken_of_may behind_a_prefix&spoken_of_never
+0.10 behind_a_prefix&spoken_of_remedy behind_a_prefix&spoken_of_self between_sections&indented
+0.10 between_sections&spoken_of_happened between_sections&spoken_of_looks_for between_sections&spoken_of_remedy
+0.10 blanks_near&denied_in_front blanks_near&spoken_of_never block_opened&introduced_as_example
+0.10 block_opened&much_about_texts block_opened&says_self block_opened&says_when
+0.10 block_opened&somebody's_own,_in_short block_opened&somebody's_own_machine,_in_short block_opened&spoken_of_cause
+0.10 block_opened&spoken_of_if block_opened&spoken_of_remedy boxes_ticked&code_near boxes_ticked&markup_near
+0.10 boxes_ticked&other_near boxes_ticked&says_when boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_lesson
+0.10 boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_may boxes_ticked&words_before code_near&host_memory
+0.10 code_near&its_place_behind code_near&says_but code_near&says_lately code_near&says_never code_near&says_supposed
+0.10 code_near&setting_near code_near&spoken_of_labelled_cause code_near&spoken_of_labelled_remedy
+0.10 code_near&spoken_of_solved comment&denied_in_front comment&says_example comment&says_when comment&spoken_of_may
+0.10 comment&spoken_of_means comment&spoken_of_reader comment&spoken_of_signed cut_by_dots&says_looks_for
+0.10 cut_by_dots&traceback_above denied_in_front&heads_a_document denied_in_front&in_a_thread denied_in_front&marked
+0.10 denied_in_front&says_changes denied_in_front&says_if denied_in_front&says_lower_it denied_in_front&says_words
+0.10 denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_solved ends_the_text&introduced_as_example
+0.10 ends_the_text&its_hint_printed ends_the_text&nobody_speaks ends_the_text&says_help ends_the_text&says_means
+0.10 ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_means ends_the_text&spoken_of_remedy
+0.10 explained_behind&spoken_of_after_so_long explained_behind&spoken_of_lower_it explained_behind&spoken_of_remedy
+0.10 explained_behind&spoken_of_self explained_behind&spoken_of_when explained_behind&trouble figures&may_happen
+0.10 figures&much_about_texts figures&record figures&says_buy figures&says_changes figures&says_laughs
+0.10 figures&setting_near figures&somebody's_own_machine,_in_short figures&spoken_of_cause
+0.10 figures&spoken_of_looks_for figures&steps_that_led_to_it happened_to_somebody&its_hint_printed
+0.10 happened_to_somebody&says_ask happened_to_somebody&says_changes happened_to_somebody&says_labelled_symptom
+0.10 happened_to_somebody&says_lately happened_to_somebody&says_remedy happened_to_somebody&spoken_of_if
+0.10 happened_to_somebody&spoken_of_self heads_a_document&in_a_thread heads_a_document&says_if
+0.10 heads_a_document&says_when heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_people
+0.10 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_signed heads_a_document&spoken_of_solved
+0.10 heads_a_document&spoken_of_supposed heads_a_document&typeset host_memory&in_quotes host_memory&says_reader
+0.10 host_memory&spoken_of_if host_memory&spoken_of_looks_for hypothetical_sentence&spoken_of_ask
+0.10 hypothetical_sentence&spoken_of_lately hypothetical_sentence&text_about_texts
+0.10 hypothetical_sentence&traceback_above in_a_thread&output_near in_a_thread&says_labelled_symptom
+0.10 in_a_thread&says_lower_it in_a_thread&says_may in_a_thread&somebody's_own,_in_short in_a_thread&somebody_speaks
+0.10 in_a_thread&spoken_of_buy in_a_thread&spoken_of_happened in_a_thread&spoken_of_looks_for
+0.10 in_a_thread&spoken_of_may in_a_thread&spoken_of_means in_quotes&says_after_so_long in_quotes&says_cause
+0.10 in_quotes&says_signed in_quotes&spoken_of_if in_quotes&spoken_of_means in_quotes&spoken_of_people
+0.10 in_quotes&spoken_of_reader in_quotes&spoken_of_solved in_quotes&words_before indented&much_trouble
+0.10 indented&often_may indented&record indented&says_but indented&somebody_speaks indented&spoken_of_cause
+0.10 indented&spoken_of_help introduced_as_example&much_about_texts introduced_as_example&spoken_of_help
+0.10 introduced_as_example&spoken_of_looks_for item_of_a_list&often_may item_of_a_list&output_near
+0.10 item_of_a_list&says_words item_of_a_list&spoken_of_cause item_of_a_list&spoken_of_people
+0.10 item_of_a_list&spoken_of_when its_hint_printed&says_if its_hint_printed&says_self its_hint_printed&says_when
+0.10 its_hint_printed&setting_near its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_but
+0.10 its_hint_printed&spoken_of_means its_place_behind&nobody_speaks marked&spoken_of_ask marked&spoken_of_example
+0.10 marked&spoken_of_help marked&spoken_of_means marked&spoken_of_reader marked&spoken_of_signed
+0.10 markup_near&says_after_so_long markup_near&says_looks_for markup_near&says_numbered markup_near&says_people
+0.10 markup_near&says_words markup_near&spoken_of_but markup_near&spoken_of_example markup_near&spoken_of_if
+0.10 markup_near&spoken_of_lesson markup_near&typeset may_happen&much_trouble may_happen&nothing_stated
+0.10 may_happen&says_when may_happen&spoken_of_people may_happen&spoken_of_signed may_happen&traceback_above
+0.10 mentioned&much_trouble mentioned&other_near mentioned&says_after_so_long mentioned&says_changes
+0.10 mentioned&says_means mentioned&says_numbered mentioned&says_proposed mentioned&spoken_of_buy
+0.10 mentioned&spoken_of_looks_for mentioned&spoken_of_means mentioned&spoken_of_numbered mentioned&spoken_of_signed
+0.10 much_about_texts&names_the_words much_about_texts&often_may much_about_texts&says_happened
+0.10 much_about_texts&says_words much_about_texts&somebody's_own,_in_short much_about_texts&spoken_of_example
+0.10 much_about_texts&spoken_of_numbered much_about_texts&traceback_above much_trouble&says_after_so_long
+0.10 much_trouble&says_but much_trouble&says_may much_trouble&spoken_of_but much_trouble&spoken_of_labelled_symptom
+0.10 much_trouble&spoken_of_lately much_trouble&spoken_of_never much_trouble&spoken_of_reader
+0.10 much_trouble&spoken_of_self much_trouble&spoken_of_words names_the_words&somebody's_own,_in_short
+0.10 nobody_speaks&says_but nobody_speaks&says_help nobody_speaks&somebody's_own,_in_short
+0.10 nobody_speaks&spoken_of_people nobody_speaks&spoken_of_self nobody_speaks&text_behind nothing_stated&often_may
+0.10 nothing_stated&remedies_below nothing_stated&says_words nothing_stated&spoken_of_looks_for often_may&says_when
+0.10 often_may&spoken_of_proposed often_may&trace_near on_a_stamped_line&says_means
+0.10 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_explained
+0.10 on_a_stamped_line&spoken_of_lately on_a_stamped_line&spoken_of_lesson on_a_stamped_line&spoken_of_supposed
+0.10 on_a_stamped_line&spoken_of_words other_near&says_but other_near&says_lesson
+0.10 other_near&somebody's_own_question,_in_short other_near&spoken_of_labelled_cause other_near&spoken_of_lesson
+0.10 other_near&spoken_of_may other_near&trace_near output_near&says_after_so_long output_near&says_help
+0.10 output_near&says_may output_near&says_proposed output_near&somebody's_own_question,_in_short
+0.10 output_near&spoken_of_but output_near&spoken_of_labelled_cause output_near&spoken_of_labelled_remedy
+0.10 output_near&spoken_of_proposed record&says_looks_for record&says_means record&says_self
+0.10 record&somebody's_own,_in_short record&somebody_speaks record&spoken_of_cause record&spoken_of_help
+0.10 record&spoken_of_labelled_symptom record&spoken_of_looks_for record&spoken_of_lower_it record&spoken_of_means
+0.10 record&spoken_of_numbered remedies_above&spoken_of_when remedies_above&words_before remedies_below&says_happened
+0.10 remedies_below&spoken_of_self remedies_below&words_before says_after_so_long&says_help
+0.10 says_after_so_long&says_lately says_after_so_long&says_means says_after_so_long&says_numbered
+0.10 says_after_so_long&says_reader says_after_so_long&says_words says_after_so_long&spoken_of_but
+0.10 says_after_so_long&spoken_of_help says_after_so_long&spoken_of_proposed says_after_so_long&spoken_of_supposed
+0.10 says_after_so_long&text_behind says_ask&says_help says_ask&spoken_of_reader says_but&says_help
+0.10 says_but&spoken_of_but says_but&spoken_of_never says_but&text_behind says_cause&spoken_of_when
+0.10 says_changes&says_lower_it says_changes&says_self says_changes&says_supposed
+0.10 says_changes&somebody's_own,_in_short says_example&says_looks_for says_example&somebody_speaks
+0.10 says_example&spoken_of_example says_example&spoken_of_happened says_example&trace_near
+0.10 says_happened&spoken_of_cause says_happened&spoken_of_lately says_happened&spoken_of_numbered
+0.10 says_happened&spoken_of_people says_happened&spoken_of_signed says_happened&spoken_of_when
+0.10 says_happened&words_before says_help&setting_near says_help&spoken_of_ask says_help&spoken_of_example
+0.10 says_help&text_behind says_help&trace_near says_if&says_solved says_if&spoken_of_looks_for says_if&spoken_of_may
+0.10 says_if&spoken_of_when says_labelled_symptom&somebody's_own_machine,_in_short
+0.10 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_remedy
+0.10 says_labelled_symptom&spoken_of_solved says_labelled_symptom&spoken_of_words says_lately&spoken_of_help
+0.10 says_lately&spoken_of_self says_looks_for&says_means says_looks_for&spoken_of_lower_it
+0.10 says_looks_for&spoken_of_never says_lower_it&says_made_up says_lower_it&says_means
+0.10 says_lower_it&spoken_of_after_so_long says_lower_it&spoken_of_but says_lower_it&spoken_of_changes
+0.10 says_lower_it&spoken_of_reader says_lower_it&spoken_of_when says_lower_it&spoken_of_words says_made_up&trouble
+0.10 says_may&somebody's_own says_may&spoken_of_numbered says_may&spoken_of_remedy says_means&says_self
+0.10 says_means&somebody's_own says_never&says_solved says_never&words_before says_numbered&somebody's_own
+0.10 says_numbered&spoken_of_happened says_numbered&spoken_of_help says_numbered&spoken_of_may
+0.10 says_numbered&spoken_of_self says_people&somebody's_own_question,_in_short says_people&spoken_of_after_so_long
+0.10 says_reader&says_remedy says_reader&says_supposed says_reader&spoken_of_help says_remedy&spoken_of_may
+0.10 says_remedy&text_behind says_self&spoken_of_made_up says_self&spoken_of_means says_self&spoken_of_never
+0.10 says_self&spoken_of_solved says_solved&trouble says_solved&words_before says_when&says_words
+0.10 says_when&spoken_of_ask says_when&spoken_of_but says_when&spoken_of_solved says_when&spoken_of_supposed
+0.10 says_when&spoken_of_when says_words&spoken_of_cause says_words&spoken_of_looks_for says_words&spoken_of_people
+0.10 says_words&spoken_of_proposed says_words&spoken_of_reader says_words&spoken_of_supposed
+0.10 setting_near&spoken_of_cause setting_near&spoken_of_changes setting_near&spoken_of_labelled_symptom
+0.10 setting_near&spoken_of_made_up setting_near&spoken_of_proposed setting_near&spoken_of_self
+0.10 setting_near&within_code somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_proposed
+0.10 somebody's_own&typeset somebody's_own,_in_short&spoken_of_buy somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own,_in_short&spoken_of_people somebody's_own_machine,_in_short&spoken_of_changes
+0.10 somebody's_own_machine,_in_short&spoken_of_example somebody's_own_machine,_in_short&spoken_of_explained
+0.10 somebody's_own_machine,_in_short&trouble somebody's_own_question,_in_short&somebody's_own,_in_short
+0.10 somebody's_own_question,_in_short&spoken_of_buy somebody's_own_question,_in_short&spoken_of_if
+0.10 somebody's_own_question,_in_short&spoken_of_lesson somebody's_own_question,_in_short&trace_near
+0.10 spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_proposed spoken_of_but&spoken_of_means
+0.10 spoken_of_but&spoken_of_proposed spoken_of_but&spoken_of_words spoken_of_but&traceback_above
+0.10 spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means spoken_of_buy&text_behind
+0.10 spoken_of_buy&words_before spoken_of_cause&spoken_of_lesson spoken_of_cause&spoken_of_never
+0.10 spoken_of_changes&spoken_of_numbered spoken_of_example&spoken_of_labelled_symptom
+0.10 spoken_of_example&spoken_of_self spoken_of_happened&spoken_of_lately spoken_of_happened&spoken_of_laughs
+0.10 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_made_up
+0.10 spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_self spoken_of_help&spoken_of_signed
+0.10 spoken_of_if&spoken_of_lower_it spoken_of_labelled_cause&spoken_of_words
+0.10 spoken_of_labelled_symptom&spoken_of_never spoken_of_labelled_symptom&text_behind
+0.10 spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_remedy spoken_of_lately&trace_near
+0.10 spoken_of_laughs&spoken_of_lower_it spoken_of_laughs&spoken_of_may spoken_of_laughs&spoken_of_reader
+0.10 spoken_of_laughs&words_before spoken_of_lesson&spoken_of_made_up spoken_of_lesson&spoken_of_remedy
+0.10 spoken_of_lesson&spoken_of_when spoken_of_looks_for&spoken_of_solved spoken_of_lower_it&spoken_of_proposed
+0.10 spoken_of_made_up&spoken_of_solved spoken_of_made_up&traceback_above spoken_of_may&spoken_of_never
+0.10 spoken_of_means&traceback_above spoken_of_never&spoken_of_proposed spoken_of_never&spoken_of_reader
+0.10 spoken_of_never&spoken_of_remedy spoken_of_never&spoken_of_solved spoken_of_numbered&spoken_of_words
+0.10 spoken_of_numbered&trace_near spoken_of_people&spoken_of_proposed spoken_of_people&spoken_of_remedy
+0.10 spoken_of_people&spoken_of_when spoken_of_proposed&spoken_of_reader spoken_of_proposed&spoken_of_self
+0.10 spoken_of_proposed&trouble spoken_of_reader&text_about_texts spoken_of_reader&text_behind spoken_of_self&typeset
+0.10 spoken_of_solved&traceback_above spoken_of_supposed&words_before spoken_of_words&trace_near
+0.15 a_failed_run&blanks_near a_failed_run&code_near a_failed_run&host_memory a_failed_run&hypothetical_sentence
+0.15 a_failed_run&its_place_behind a_failed_run&says_reader a_failed_run&says_when
+0.15 a_failed_run&spoken_of_labelled_symptom a_failed_run's_record&output_near a_failed_run's_record&setting_near
+0.15 a_question,_in_short&a_thread's_page a_question,_in_short&figures a_question,_in_short&in_a_thread
+0.15 a_question,_in_short&may_happen a_question,_in_short&often_may a_question,_in_short&says_cause
+0.15 a_question,_in_short&says_if a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_may
+0.15 a_sentence_leads&block_opened a_sentence_leads&its_hint_printed a_sentence_leads&spoken_of_signed
+0.15 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&boxes_ticked
+0.15 a_setup,_in_short&figures a_setup,_in_short&nobody_speaks a_setup,_in_short&on_a_stamped_line
+0.15 a_setup,_in_short&says_cause a_setup,_in_short&says_made_up a_setup,_in_short&spoken_of_ask
+0.15 a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_labelled_symptom
+0.15 a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_never a_short_text&blanks_near
+0.15 a_short_text&item_of_a_list a_short_text&much_about_texts a_short_text&says_signed a_short_text&spoken_of_laughs
+0.15 a_short_text&spoken_of_means a_short_text&trouble a_site's_lines&markup_near a_site's_lines&on_a_stamped_line
+0.15 a_site's_lines&words_before a_thread's_page&begins_its_line a_thread's_page&begins_the_text
+0.15 a_thread's_page&output_near a_thread's_page&spoken_of_but a_thread's_page&spoken_of_happened
+0.15 a_thread's_page&spoken_of_help a_thread's_page&spoken_of_lower_it a_thread's_page&spoken_of_words
+0.15 a_thread's_title&nobody_speaks a_thread's_title&other_near a_thread's_title&setting_near
+0.15 a_thread's_title&spoken_of_help a_thread's_title&spoken_of_may a_thread's_title&trace_near
+0.15 a_whole_error_line&about_texts a_whole_error_line&spoken_of_ask about_texts&advice_share about_texts&advised
+0.15 about_texts&denied_in_front about_texts&its_hint_printed about_texts&other_near
+0.15 about_texts&somebody's_own_machine,_in_short about_texts&somebody_speaks about_texts&spoken_of_ask
+0.15 about_texts&spoken_of_lower_it about_texts&spoken_of_people about_texts&spoken_of_solved
+0.15 about_texts&traceback_above advice_share&says_made_up advice_share&says_may advice_share&spoken_of_means
+0.15 advice_share&spoken_of_numbered advised&says_made_up advised&says_may advised&spoken_of_means
+0.15 advised&spoken_of_numbered advised_by_nobody&denied_in_front advised_by_nobody&names_the_words
+0.15 advised_by_nobody&says_made_up advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_may
+0.15 advised_by_nobody&spoken_of_means advised_by_nobody&spoken_of_numbered advised_by_nobody&spoken_of_people
+0.15 advised_by_nobody&text_behind alone&says_after_so_long alone&says_may alone&says_remedy
+0.15 begins_its_line&its_place_behind begins_its_line&setting_near begins_its_line&spoken_of_after_so_long
+0.15 begins_its_line&spoken_of_ask begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_lately
+0.15 begins_its_line&spoken_of_means begins_its_line&spoken_of_numbered begins_its_line&spoken_of_self
+0.15 begins_the_text&denied_in_front begins_the_text&nothing_stated begins_the_text&says_example
+0.15 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_example
+0.15 begins_the_text&spoken_of_labelled_symptom begins_the_text&spoken_of_solved behind_a_prefix&happened_to_somebody
+0.15 behind_a_prefix&in_a_thread behind_a_prefix&indented behind_a_prefix&its_place_behind
+0.15 behind_a_prefix&much_trouble behind_a_prefix&says_changes behind_a_prefix&spoken_of_lower_it
+0.15 between_sections&spoken_of_ask between_sections&trouble blanks_near&in_quotes blanks_near&setting_near
+0.15 blanks_near&spoken_of_ask blanks_near&trace_near blanks_near&traceback_above block_opened&mentioned
+0.15 block_opened&somebody's_own block_opened&somebody_speaks block_opened&spoken_of_after_so_long
+0.15 block_opened&spoken_of_never block_opened&trouble boxes_ticked&happened_to_somebody boxes_ticked&says_happened
+0.15 boxes_ticked&somebody's_own_machine,_in_short boxes_ticked&somebody_speaks boxes_ticked&spoken_of_self
+0.15 code_near&cut_by_dots code_near&happened_to_somebody code_near&remedies_below code_near&says_after_so_long
+0.15 code_near&spoken_of_ask code_near&spoken_of_cause code_near&spoken_of_help code_near&spoken_of_never
+0.15 comment&host_memory comment&says_after_so_long comment&says_if comment&says_self
+0.15 comment&somebody's_own,_in_short comment&spoken_of_example cut_by_dots&much_about_texts cut_by_dots&says_lesson
+0.15 cut_by_dots&says_may cut_by_dots&says_reader cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_lower_it
+0.15 denied_in_front&output_near denied_in_front&says_may denied_in_front&spoken_of_lately
+0.15 denied_in_front&spoken_of_means ends_the_text&says_lately ends_the_text&says_numbered
+0.15 ends_the_text&says_supposed ends_the_text&spoken_of_but ends_the_text&trace_near explained_behind&output_near
+0.15 figures&says_when figures&somebody_speaks figures&spoken_of_after_so_long figures&spoken_of_help
+0.15 figures&spoken_of_lately happened_to_somebody&in_quotes happened_to_somebody&often_may
+0.15 happened_to_somebody&says_but happened_to_somebody&says_example happened_to_somebody&says_may
+0.15 happened_to_somebody&says_people happened_to_somebody&says_when happened_to_somebody&spoken_of_reader
+0.15 happened_to_somebody&spoken_of_supposed happened_to_somebody&traceback_above heads_a_document&may_happen
+0.15 heads_a_document&much_trouble heads_a_document&says_looks_for heads_a_document&spoken_of_help
+0.15 heads_a_document&spoken_of_if heads_a_document&spoken_of_looks_for heads_a_document&spoken_of_may
+0.15 heads_a_document&spoken_of_reader host_memory&marked host_memory&output_near host_memory&record
+0.15 host_memory&says_self host_memory&spoken_of_happened host_memory&spoken_of_words hypothetical_sentence&mentioned
+0.15 hypothetical_sentence&says_never hypothetical_sentence&spoken_of_looks_for
+0.15 hypothetical_sentence&spoken_of_made_up in_a_thread&in_quotes in_a_thread&its_hint_printed
+0.15 in_a_thread&nobody_speaks in_a_thread&other_near in_a_thread&says_reader in_a_thread&spoken_of_example
+0.15 in_quotes&indented in_quotes&often_may in_quotes&says_explained in_quotes&spoken_of_example
+0.15 in_quotes&spoken_of_proposed in_quotes&spoken_of_signed indented&spoken_of_but indented&spoken_of_buy
+0.15 indented&spoken_of_numbered indented&spoken_of_remedy indented&spoken_of_solved indented&spoken_of_when
+0.15 indented&steps_that_led_to_it introduced_as_example&nothing_stated introduced_as_example&somebody_speaks
+0.15 introduced_as_example&spoken_of_changes item_of_a_list&on_a_stamped_line item_of_a_list&somebody's_own
+0.15 item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_lately its_hint_printed&much_trouble
+0.15 its_hint_printed&record its_hint_printed&says_after_so_long its_hint_printed&says_but
+0.15 its_hint_printed&says_happened its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_help
+0.15 its_hint_printed&spoken_of_if its_hint_printed&spoken_of_solved its_place_behind&mentioned
+0.15 marked&spoken_of_looks_for marked&spoken_of_may marked&trace_near markup_near&much_trouble markup_near&says_but
+0.15 markup_near&says_happened markup_near&says_labelled_symptom markup_near&spoken_of_ask
+0.15 markup_near&spoken_of_supposed may_happen&says_happened may_happen&spoken_of_help may_happen&spoken_of_may
+0.15 may_happen&text_behind may_happen&words_before mentioned&somebody's_own mentioned&spoken_of_explained
+0.15 mentioned&text_behind much_about_texts&somebody's_own much_about_texts&somebody_speaks
+0.15 much_about_texts&spoken_of_remedy much_trouble&says_help names_the_words&says_explained
+0.15 names_the_words&somebody's_own names_the_words&somebody's_own_question,_in_short
+0.15 names_the_words&spoken_of_looks_for nobody_speaks&trace_near nothing_stated&says_labelled_symptom
+0.15 nothing_stated&says_never nothing_stated&says_numbered nothing_stated&spoken_of_ask
+0.15 nothing_stated&spoken_of_explained nothing_stated&spoken_of_if nothing_stated&spoken_of_labelled_remedy
+0.15 nothing_stated&spoken_of_remedy nothing_stated&spoken_of_self often_may&setting_near often_may&spoken_of_but
+0.15 often_may&spoken_of_laughs often_may&spoken_of_words on_a_stamped_line&somebody_speaks on_a_stamped_line&trouble
+0.15 other_near&says_changes other_near&says_lately other_near&says_made_up other_near&somebody_speaks
+0.15 other_near&spoken_of_people other_near&spoken_of_self other_near&words_before output_near&remedies_below
+0.15 output_near&says_but output_near&says_never output_near&setting_near output_near&spoken_of_looks_for
+0.15 output_near&spoken_of_self output_near&spoken_of_signed record&says_lower_it record&says_solved
+0.15 record&somebody's_own_machine,_in_short record&spoken_of_never remedies_below&spoken_of_remedy
+0.15 says_after_so_long&says_people says_after_so_long&spoken_of_when says_ask&says_when says_ask&spoken_of_never
+0.15 says_but&somebody_speaks says_but&spoken_of_if says_but&spoken_of_looks_for says_cause&somebody_speaks
+0.15 says_changes&says_help says_changes&says_proposed says_changes&says_reader says_changes&somebody_speaks
+0.15 says_example&spoken_of_reader says_example&words_before says_happened&says_if says_happened&spoken_of_never
+0.15 says_if&says_lower_it says_if&spoken_of_solved says_if&trouble says_lately&says_never says_lately&says_when
+0.15 says_lately&spoken_of_lower_it says_laughs&says_self says_lesson&spoken_of_when says_lower_it&says_words
+0.15 says_made_up&says_self says_made_up&spoken_of_after_so_long says_made_up&spoken_of_if says_may&traceback_above
+0.15 says_never&spoken_of_reader says_numbered&spoken_of_numbered says_people&says_proposed says_people&words_before
+0.15 says_remedy&somebody's_own_question,_in_short says_remedy&spoken_of_if says_supposed&says_words
+0.15 says_supposed&somebody's_own,_in_short says_supposed&somebody's_own_machine,_in_short
+0.15 says_supposed&somebody_speaks says_when&spoken_of_means says_when&spoken_of_numbered
+0.15 says_words&spoken_of_happened setting_near&spoken_of_buy somebody's_own&spoken_of_example
+0.15 somebody's_own&spoken_of_laughs somebody's_own&spoken_of_may somebody's_own&spoken_of_supposed
+0.15 somebody's_own&text_behind somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_numbered
+0.15 somebody's_own,_in_short&spoken_of_remedy somebody's_own,_in_short&spoken_of_words
+0.15 somebody's_own,_in_short&traceback_above somebody's_own,_in_short&trouble
+0.15 somebody's_own_question,_in_short&spoken_of_lately somebody's_own_question,_in_short&spoken_of_lower_it
+0.15 somebody's_own_question,_in_short&spoken_of_people somebody_speaks&spoken_of_explained
+0.15 somebody_speaks&spoken_of_labelled_symptom spoken_of_cause&spoken_of_looks_for
+0.15 spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_lately spoken_of_changes&spoken_of_lower_it
+0.15 spoken_of_example&spoken_of_looks_for spoken_of_explained&spoken_of_may spoken_of_happened&trace_near
+0.15 spoken_of_if&trace_near spoken_of_lately&spoken_of_laughs spoken_of_lately&words_before
+0.15 spoken_of_laughs&spoken_of_supposed spoken_of_lesson&spoken_of_means spoken_of_looks_for&spoken_of_people
+0.15 spoken_of_looks_for&spoken_of_reader spoken_of_lower_it&spoken_of_words spoken_of_lower_it&text_behind
+0.15 spoken_of_made_up&spoken_of_when spoken_of_made_up&trace_near spoken_of_means&spoken_of_when
+0.15 spoken_of_people&trouble spoken_of_remedy&spoken_of_when spoken_of_signed&trouble spoken_of_signed&words_before
+0.15 spoken_of_when&trouble text_behind&trouble trace_near&words_before
+0.20 a_failed_run&a_question,_in_short a_failed_run&cut_by_dots a_failed_run&heads_a_document a_failed_run&record
+0.20 a_question,_in_short&mentioned a_question,_in_short&spoken_of_means a_question,_in_short&spoken_of_self
+0.20 a_report's_heading&about_texts a_report's_heading&other_near a_sentence_leads&begins_the_text
+0.20 a_sentence_leads&says_buy a_sentence_leads&says_looks_for a_sentence_leads&says_may a_sentence_leads&says_solved
+0.20 a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_lower_it a_sentence_leads&spoken_of_words
+0.20 a_setup,_in_short&blanks_near a_setup,_in_short&mentioned a_setup,_in_short&says_labelled_symptom
+0.20 a_setup,_in_short&says_remedy a_short_text&block_opened a_short_text&record a_short_text&says_lately
+0.20 a_short_text&says_solved a_short_text&spoken_of_changes a_short_text&spoken_of_labelled_symptom
+0.20 a_short_text&spoken_of_lately a_short_text&spoken_of_numbered a_site's_lines&setting_near
+0.20 a_thread's_page&a_thread's_title a_thread's_page&may_happen a_thread's_page&spoken_of_ask
+0.20 a_thread's_page&trace_near a_thread's_title&spoken_of_reader a_whole_error_line&somebody's_own_machine,_in_short
+0.20 a_whole_error_line&trouble about_texts&block_opened about_texts&introduced_as_example
+0.20 about_texts&its_place_behind about_texts&says_labelled_symptom about_texts&says_words
+0.20 about_texts&spoken_of_example about_texts&spoken_of_labelled_cause about_texts&spoken_of_remedy
+0.20 advice_share&in_a_thread advice_share&says_ask advice_share&says_never advice_share&says_people
+0.20 advice_share&spoken_of_self advised&in_a_thread advised&says_ask advised&says_never advised&says_people
+0.20 advised&spoken_of_self advised_by_nobody&begins_the_text advised_by_nobody&blanks_near advised_by_nobody&figures
+0.20 advised_by_nobody&often_may advised_by_nobody&other_near advised_by_nobody&says_ask advised_by_nobody&says_but
+0.20 advised_by_nobody&says_people alone&its_place_behind alone&says_if begins_its_line&says_if
+0.20 begins_its_line&somebody_speaks begins_its_line&spoken_of_changes begins_the_text&says_ask
+0.20 begins_the_text&says_words begins_the_text&spoken_of_ask begins_the_text&spoken_of_laughs
+0.20 begins_the_text&trouble behind_a_prefix&block_opened behind_a_prefix&heads_a_document
+0.20 behind_a_prefix&host_memory behind_a_prefix&nobody_speaks behind_a_prefix&says_ask
+0.20 behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&trouble between_sections&remedies_below
+0.20 between_sections&spoken_of_when blanks_near&indented blanks_near&much_about_texts block_opened&spoken_of_self
+0.20 block_opened&spoken_of_when boxes_ticked&figures boxes_ticked&somebody's_own boxes_ticked&spoken_of_looks_for
+0.20 code_near&figures code_near&says_words code_near&spoken_of_if code_near&traceback_above comment&in_quotes
+0.20 comment&somebody's_own_machine,_in_short comment&somebody_speaks comment&spoken_of_ask
+0.20 comment&spoken_of_looks_for comment&trace_near cut_by_dots&nobody_speaks cut_by_dots&record
+0.20 cut_by_dots&says_example cut_by_dots&says_help cut_by_dots&spoken_of_changes denied_in_front&says_help
+0.20 denied_in_front&somebody_speaks denied_in_front&spoken_of_if ends_the_text&its_place_behind
+0.20 ends_the_text&says_after_so_long ends_the_text&says_cause ends_the_text&says_remedy
+0.20 ends_the_text&somebody's_own_machine,_in_short figures&other_near figures&output_near figures&says_ask
+0.20 figures&says_proposed figures&says_solved figures&spoken_of_labelled_cause figures&spoken_of_labelled_symptom
+0.20 figures&spoken_of_numbered happened_to_somebody&nothing_stated happened_to_somebody&trace_near
+0.20 heads_a_document&remedies_below heads_a_document&spoken_of_but heads_a_document&spoken_of_lately
+0.20 heads_a_document&trouble host_memory&says_happened host_memory&somebody's_own host_memory&trouble
+0.20 hypothetical_sentence&record hypothetical_sentence&says_buy hypothetical_sentence&says_example
+0.20 hypothetical_sentence&says_looks_for hypothetical_sentence&spoken_of_lesson
+0.20 hypothetical_sentence&spoken_of_words in_a_thread&somebody's_own_question,_in_short in_a_thread&spoken_of_but
+0.20 in_a_thread&spoken_of_lesson in_a_thread&trace_near in_quotes&its_place_behind in_quotes&says_lately
+0.20 in_quotes&somebody's_own,_in_short in_quotes&somebody's_own_machine,_in_short
+0.20 in_quotes&somebody's_own_question,_in_short in_quotes&somebody_speaks in_quotes&spoken_of_supposed
+0.20 indented&says_self introduced_as_example&somebody's_own introduced_as_example&somebody's_own,_in_short
+0.20 introduced_as_example&spoken_of_happened introduced_as_example&words_before item_of_a_list&says_never
+0.20 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&somebody_speaks item_of_a_list&spoken_of_supposed
+0.20 its_hint_printed&other_near its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_happened
+0.20 its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_looks_for its_hint_printed&spoken_of_words
+0.20 its_place_behind&spoken_of_happened its_place_behind&words_before markup_near&somebody's_own,_in_short
+0.20 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_buy may_happen&says_laughs
+0.20 may_happen&trouble mentioned&spoken_of_after_so_long mentioned&spoken_of_supposed mentioned&words_before
+0.20 much_about_texts&spoken_of_ask much_about_texts&spoken_of_looks_for much_about_texts&spoken_of_people
+0.20 much_about_texts&text_behind much_trouble&spoken_of_lower_it names_the_words&says_after_so_long
+0.20 names_the_words&says_example nobody_speaks&on_a_stamped_line nobody_speaks&says_after_so_long
+0.20 nobody_speaks&says_when nobody_speaks&spoken_of_changes nobody_speaks&spoken_of_numbered
+0.20 nobody_speaks&spoken_of_when nobody_speaks&words_before nothing_stated&on_a_stamped_line nothing_stated&says_if
+0.20 nothing_stated&spoken_of_buy on_a_stamped_line&spoken_of_people other_near&says_people other_near&says_words
+0.20 other_near&spoken_of_cause output_near&remedies_above output_near&says_lesson output_near&spoken_of_explained
+0.20 output_near&spoken_of_if output_near&spoken_of_labelled_symptom record&says_lesson
+0.20 remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when says_after_so_long&spoken_of_if
+0.20 says_after_so_long&spoken_of_looks_for says_after_so_long&spoken_of_self says_ask&says_people
+0.20 says_but&says_explained says_but&somebody's_own says_but&spoken_of_happened says_but&spoken_of_reader
+0.20 says_cause&somebody's_own,_in_short says_changes&says_lesson says_changes&says_never says_example&says_if
+0.20 says_example&says_self says_explained&says_help says_happened&says_means says_happened&says_proposed
+0.20 says_happened&somebody's_own_question,_in_short says_help&somebody's_own,_in_short
+0.20 says_help&somebody's_own_machine,_in_short says_if&somebody's_own,_in_short says_if&somebody_speaks
+0.20 says_lately&somebody's_own says_lately&somebody's_own_machine,_in_short says_lately&somebody_speaks
+0.20 says_lesson&says_lower_it says_looks_for&somebody's_own_machine,_in_short says_lower_it&says_may
+0.20 says_lower_it&says_never says_lower_it&somebody's_own,_in_short says_made_up&words_before
+0.20 says_may&spoken_of_words says_means&says_never says_never&setting_near says_numbered&says_people
+0.20 says_people&somebody's_own says_proposed&somebody's_own_machine,_in_short says_remedy&somebody's_own,_in_short
+0.20 says_when&somebody's_own_machine,_in_short says_when&spoken_of_cause says_when&spoken_of_if
+0.20 says_when&words_before says_words&somebody's_own_machine,_in_short setting_near&words_before
+0.20 somebody's_own,_in_short&spoken_of_explained somebody's_own,_in_short&spoken_of_means
+0.20 somebody's_own,_in_short&spoken_of_supposed somebody's_own_machine,_in_short&trace_near
+0.20 somebody_speaks&spoken_of_if somebody_speaks&trouble spoken_of_after_so_long&spoken_of_ask
+0.20 spoken_of_after_so_long&spoken_of_explained spoken_of_after_so_long&spoken_of_if
+0.20 spoken_of_after_so_long&spoken_of_never spoken_of_after_so_long&spoken_of_proposed
+0.20 spoken_of_ask&spoken_of_changes spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_remedy
+0.20 spoken_of_ask&spoken_of_solved spoken_of_but&spoken_of_help spoken_of_but&spoken_of_lesson
+0.20 spoken_of_but&spoken_of_numbered spoken_of_buy&spoken_of_help spoken_of_changes&spoken_of_remedy
+0.20 spoken_of_happened&spoken_of_numbered spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_people
+0.20 spoken_of_if&spoken_of_remedy spoken_of_if&spoken_of_solved spoken_of_labelled_symptom&spoken_of_self
+0.20 spoken_of_labelled_symptom&spoken_of_words spoken_of_lately&spoken_of_reader spoken_of_laughs&spoken_of_lesson
+0.20 spoken_of_laughs&spoken_of_means spoken_of_lesson&spoken_of_never spoken_of_lesson&spoken_of_numbered
+0.20 spoken_of_lower_it&spoken_of_made_up spoken_of_lower_it&spoken_of_numbered spoken_of_made_up&spoken_of_never
+0.20 spoken_of_made_up&spoken_of_reader spoken_of_never&trouble spoken_of_numbered&trouble
+0.20 spoken_of_people&spoken_of_words spoken_of_reader&words_before spoken_of_self&spoken_of_supposed
+0.20 spoken_of_self&words_before spoken_of_solved&trace_near spoken_of_solved&words_before
+0.25 a_failed_run&denied_in_front a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_people
+0.25 a_question,_in_short&advised_by_nobody a_question,_in_short&says_after_so_long
+0.25 a_question,_in_short&says_labelled_symptom a_question,_in_short&says_numbered
+0.25 a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_after_so_long
+0.25 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_happened
+0.25 a_question,_in_short&spoken_of_supposed a_question,_in_short&words_before a_report's_heading&between_sections
+0.25 a_report's_heading&figures a_report's_heading&nobody_speaks a_report's_heading&spoken_of_if
+0.25 a_sentence_leads&a_short_text a_sentence_leads&item_of_a_list a_sentence_leads&much_about_texts
+0.25 a_sentence_leads&says_but a_setup,_in_short&begins_the_text a_setup,_in_short&nothing_stated
+0.25 a_short_text&begins_its_line a_short_text&other_near a_short_text&says_numbered a_site's_lines&output_near
+0.25 a_thread's_page&code_near a_thread's_page&spoken_of_if a_thread's_page&spoken_of_reader
+0.25 a_whole_error_line&its_hint_printed about_texts&between_sections about_texts&hypothetical_sentence
+0.25 about_texts&in_quotes about_texts&remedies_below about_texts&somebody's_own advice_share&blanks_near
+0.25 advice_share&output_near advised&blanks_near advised&output_near advised_by_nobody&says_never
+0.25 advised_by_nobody&spoken_of_words alone&comment alone&says_but alone&says_laughs alone&says_looks_for
+0.25 begins_its_line&other_near begins_its_line&somebody's_own,_in_short begins_its_line&trace_near
+0.25 begins_the_text&comment begins_the_text&marked begins_the_text&somebody_speaks behind_a_prefix&comment
+0.25 behind_a_prefix&output_near behind_a_prefix&says_means block_opened&on_a_stamped_line code_near&output_near
+0.25 code_near&record code_near&says_labelled_symptom code_near&says_lesson code_near&spoken_of_when
+0.25 comment&ends_the_text cut_by_dots&says_never denied_in_front&setting_near ends_the_text&happened_to_somebody
+0.25 ends_the_text&in_a_thread ends_the_text&indented ends_the_text&says_if ends_the_text&says_may
+0.25 ends_the_text&spoken_of_may figures&names_the_words figures&says_reader figures&says_remedy
+0.25 figures&somebody's_own,_in_short figures&spoken_of_changes figures&trouble heads_a_document&on_a_stamped_line
+0.25 heads_a_document&other_near host_memory&markup_near host_memory&other_near
+0.25 hypothetical_sentence&much_about_texts hypothetical_sentence&spoken_of_happened in_a_thread&spoken_of_when
+0.25 in_quotes&nobody_speaks in_quotes&other_near in_quotes&output_near in_quotes&spoken_of_lower_it
+0.25 indented&names_the_words indented&somebody's_own_question,_in_short item_of_a_list&says_after_so_long
+0.25 item_of_a_list&somebody's_own,_in_short item_of_a_list&spoken_of_if its_hint_printed&somebody_speaks
+0.25 its_hint_printed&spoken_of_lower_it its_hint_printed&spoken_of_supposed its_hint_printed&words_before
+0.25 its_place_behind&other_near markup_near&somebody's_own markup_near&spoken_of_happened
+0.25 markup_near&spoken_of_proposed markup_near&trouble markup_near&words_before may_happen&much_about_texts
+0.25 may_happen&names_the_words may_happen&says_lower_it may_happen&says_people may_happen&spoken_of_looks_for
+0.25 may_happen&spoken_of_reader mentioned&spoken_of_example mentioned&spoken_of_laughs much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_lower_it much_trouble&often_may
+0.25 names_the_words&says_people names_the_words&says_when nobody_speaks&often_may nobody_speaks&says_happened
+0.25 nobody_speaks&says_laughs nobody_speaks&says_looks_for nobody_speaks&spoken_of_signed nothing_stated&says_laughs
+0.25 nothing_stated&traceback_above on_a_stamped_line&says_lesson on_a_stamped_line&spoken_of_if
+0.25 on_a_stamped_line&spoken_of_may on_a_stamped_line&spoken_of_never on_a_stamped_line&spoken_of_numbered
+0.25 other_near&says_happened other_near&somebody's_own,_in_short output_near&says_example output_near&spoken_of_help
+0.25 record&says_ask record&says_words record&spoken_of_lately says_ask&says_changes says_ask&says_reader
+0.25 says_but&says_if says_but&says_proposed says_but&spoken_of_lower_it says_but&spoken_of_self
+0.25 says_changes&says_when says_changes&somebody's_own_machine,_in_short says_example&spoken_of_looks_for
+0.25 says_labelled_symptom&spoken_of_when says_labelled_symptom&words_before says_laughs&says_reader
+0.25 says_laughs&words_before says_lesson&says_means says_lesson&somebody's_own says_looks_for&spoken_of_self
+0.25 says_may&says_when says_proposed&says_supposed says_proposed&somebody's_own_question,_in_short
+0.25 says_when&somebody's_own says_words&trouble setting_near&spoken_of_laughs setting_near&spoken_of_looks_for
+0.25 setting_near&trace_near setting_near&traceback_above somebody's_own&somebody's_own_question,_in_short
+0.25 somebody's_own,_in_short&spoken_of_when somebody's_own_machine,_in_short&spoken_of_when
+0.25 somebody_speaks&trace_near spoken_of_after_so_long&spoken_of_example spoken_of_after_so_long&spoken_of_words
+0.25 spoken_of_ask&spoken_of_self spoken_of_but&trace_near spoken_of_cause&spoken_of_happened
+0.25 spoken_of_example&text_behind spoken_of_happened&spoken_of_made_up spoken_of_happened&spoken_of_proposed
+0.25 spoken_of_happened&spoken_of_supposed spoken_of_if&spoken_of_looks_for spoken_of_if&spoken_of_reader
+0.25 spoken_of_if&text_behind spoken_of_lately&spoken_of_when spoken_of_looks_for&trace_near
+0.25 spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&trace_near spoken_of_made_up&spoken_of_self
+0.25 spoken_of_may&spoken_of_self spoken_of_proposed&spoken_of_when spoken_of_reader&spoken_of_words
+0.25 spoken_of_signed&text_behind spoken_of_supposed&trouble spoken_of_when&trace_near
+0.30 a_failed_run&a_sentence_leads a_failed_run&on_a_stamped_line a_failed_run&somebody's_own_question,_in_short
+0.30 a_failed_run&spoken_of_after_so_long a_failed_run&spoken_of_numbered a_question,_in_short&advice_share
+0.30 a_question,_in_short&advised a_question,_in_short&indented a_report's_heading&code_near
+0.30 a_sentence_leads&nothing_stated a_sentence_leads&says_changes a_sentence_leads&says_people
+0.30 a_setup,_in_short&block_opened a_setup,_in_short&spoken_of_reader a_short_text&a_thread's_page
+0.30 a_short_text&alone a_short_text&nobody_speaks a_short_text&spoken_of_after_so_long a_short_text&spoken_of_help
+0.30 a_short_text&spoken_of_remedy a_short_text&spoken_of_supposed a_site's_lines&behind_a_prefix
+0.30 a_site's_lines&nothing_stated a_site's_lines&spoken_of_when a_thread's_page&nobody_speaks
+0.30 a_thread's_page&often_may a_whole_error_line&output_near about_texts&item_of_a_list about_texts&may_happen
+0.30 about_texts&on_a_stamped_line about_texts&spoken_of_cause advice_share&alone advice_share&nothing_stated
+0.30 advice_share&says_but advised&alone advised&nothing_stated advised&says_but advised_by_nobody&alone
+0.30 advised_by_nobody&in_quotes advised_by_nobody&trace_near advised_by_nobody&trouble alone&begins_its_line
+0.30 alone&ends_the_text begins_its_line&code_near begins_its_line&happened_to_somebody
+0.30 begins_its_line&its_hint_printed begins_its_line&spoken_of_help begins_the_text&says_after_so_long
+0.30 begins_the_text&text_behind behind_a_prefix&cut_by_dots behind_a_prefix&marked behind_a_prefix&says_reader
+0.30 behind_a_prefix&somebody_speaks behind_a_prefix&spoken_of_reader block_opened&nothing_stated
+0.30 block_opened&spoken_of_help code_near&denied_in_front code_near&in_a_thread code_near&spoken_of_after_so_long
+0.30 code_near&spoken_of_means code_near&trouble code_near&words_before comment&nothing_stated
+0.30 denied_in_front&spoken_of_looks_for ends_the_text&figures ends_the_text&says_lower_it ends_the_text&says_when
+0.30 figures&in_a_thread figures&says_happened figures&says_lower_it figures&spoken_of_may figures&spoken_of_when
+0.30 happened_to_somebody&says_self happened_to_somebody&spoken_of_words heads_a_document&spoken_of_self
+0.30 host_memory&may_happen hypothetical_sentence&says_help hypothetical_sentence&says_self
+0.30 hypothetical_sentence&setting_near in_a_thread&spoken_of_ask in_a_thread&spoken_of_reader
+0.30 in_a_thread&spoken_of_self in_a_thread&words_before in_quotes&spoken_of_lately in_quotes&spoken_of_laughs
+0.30 in_quotes&spoken_of_never indented&spoken_of_proposed indented&trouble its_hint_printed&trace_near
+0.30 its_place_behind&somebody's_own marked&mentioned markup_near&says_never markup_near&spoken_of_help
+0.30 markup_near&spoken_of_made_up may_happen&spoken_of_when mentioned&says_happened mentioned&says_people
+0.30 mentioned&trouble names_the_words&text_behind names_the_words&words_before nobody_speaks&says_labelled_symptom
+0.30 nobody_speaks&says_numbered nobody_speaks&says_solved nobody_speaks&somebody's_own nothing_stated&says_looks_for
+0.30 nothing_stated&says_made_up nothing_stated&says_solved nothing_stated&says_when nothing_stated&spoken_of_made_up
+0.30 often_may&spoken_of_looks_for often_may&spoken_of_reader often_may&trouble on_a_stamped_line&says_after_so_long
+0.30 on_a_stamped_line&somebody's_own on_a_stamped_line&spoken_of_lower_it other_near&spoken_of_labelled_symptom
+0.30 output_near&says_if output_near&says_words output_near&spoken_of_remedy says_after_so_long&says_ask
+0.30 says_after_so_long&spoken_of_never says_after_so_long&trouble says_cause&says_self says_changes&somebody's_own
+0.30 says_happened&says_reader says_happened&setting_near says_help&says_proposed says_lately&says_self
+0.30 says_looks_for&says_proposed says_looks_for&words_before says_lower_it&somebody's_own_machine,_in_short
+0.30 says_lower_it&somebody_speaks says_lower_it&words_before says_means&somebody's_own_question,_in_short
+0.30 says_never&somebody's_own says_self&setting_near says_self&somebody's_own_machine,_in_short
+0.30 says_self&spoken_of_may says_solved&text_behind says_when&text_behind setting_near&spoken_of_solved
+0.30 somebody's_own&spoken_of_explained somebody's_own_machine,_in_short&spoken_of_looks_for
+0.30 somebody's_own_machine,_in_short&spoken_of_words somebody_speaks&spoken_of_but somebody_speaks&spoken_of_lately
+0.30 spoken_of_after_so_long&spoken_of_may spoken_of_example&spoken_of_happened spoken_of_explained&spoken_of_self
+0.30 spoken_of_happened&spoken_of_looks_for spoken_of_happened&spoken_of_words spoken_of_help&spoken_of_reader
+0.30 spoken_of_labelled_cause&spoken_of_when spoken_of_lesson&words_before spoken_of_lower_it&spoken_of_when
+0.30 spoken_of_numbered&spoken_of_people spoken_of_people&text_behind
+0.35 a_failed_run&often_may a_failed_run&setting_near a_failed_run&somebody's_own_machine,_in_short
+0.35 a_question,_in_short&markup_near a_question,_in_short&spoken_of_may a_report's_heading&markup_near
+0.35 a_sentence_leads&host_memory a_sentence_leads&in_quotes a_sentence_leads&its_place_behind
+0.35 a_sentence_leads&nobody_speaks a_sentence_leads&says_lesson a_setup,_in_short&says_means
+0.35 a_setup,_in_short&says_people a_setup,_in_short&says_when a_setup,_in_short&spoken_of_means
+0.35 a_setup,_in_short&spoken_of_supposed a_short_text&happened_to_somebody a_short_text&spoken_of_signed
+0.35 a_short_text&spoken_of_when a_thread's_page&in_a_thread a_whole_error_line&begins_the_text
+0.35 a_whole_error_line&spoken_of_but a_whole_error_line&spoken_of_reader about_texts&nobody_speaks
+0.35 about_texts&nothing_stated about_texts&output_near about_texts&says_happened about_texts&spoken_of_means
+0.35 advice_share&begins_the_text advice_share&ends_the_text advised&begins_the_text advised&ends_the_text
+0.35 alone&mentioned alone&says_solved begins_its_line&may_happen begins_its_line&somebody's_own
+0.35 begins_its_line&somebody's_own_machine,_in_short begins_the_text&behind_a_prefix begins_the_text&markup_near
+0.35 begins_the_text&nobody_speaks begins_the_text&says_lower_it begins_the_text&says_people
+0.35 behind_a_prefix&says_laughs behind_a_prefix&spoken_of_lately behind_a_prefix&spoken_of_numbered
+0.35 block_opened&ends_the_text block_opened&text_behind code_near&spoken_of_looks_for comment&mentioned
+0.35 cut_by_dots&output_near ends_the_text&setting_near ends_the_text&words_before figures&item_of_a_list
+0.35 figures&somebody's_own happened_to_somebody&may_happen happened_to_somebody&nobody_speaks
+0.35 heads_a_document&spoken_of_when indented&somebody's_own indented&spoken_of_people indented&spoken_of_self
+0.35 its_hint_printed&somebody's_own its_hint_printed&spoken_of_reader its_place_behind&somebody's_own,_in_short
+0.35 its_place_behind&somebody_speaks marked&nothing_stated markup_near&somebody's_own_machine,_in_short
+0.35 markup_near&spoken_of_labelled_symptom may_happen&says_means may_happen&spoken_of_happened
+0.35 may_happen&spoken_of_self mentioned&somebody's_own_question,_in_short names_the_words&says_self
+0.35 nobody_speaks&somebody's_own_machine,_in_short nobody_speaks&spoken_of_happened nothing_stated&output_near
+0.35 nothing_stated&setting_near nothing_stated&spoken_of_means on_a_stamped_line&other_near
+0.35 on_a_stamped_line&says_never other_near&somebody's_own_machine,_in_short record&setting_near
+0.35 record&spoken_of_ask record&words_before says_ask&says_lesson says_ask&says_lower_it says_but&setting_near
+0.35 says_changes&says_happened says_changes&says_looks_for says_example&says_lesson says_example&says_reader
+0.35 says_happened&says_people says_happened&says_self says_happened&says_words says_happened&spoken_of_changes
+0.35 says_happened&spoken_of_may says_help&says_solved says_labelled_symptom&says_words says_lately&text_behind
+0.35 says_lesson&says_looks_for says_looks_for&somebody's_own says_means&words_before says_numbered&says_when
+0.35 says_self&somebody's_own,_in_short says_self&somebody's_own_question,_in_short says_words&words_before
+0.35 somebody's_own&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_happened
+0.35 somebody's_own_machine,_in_short&words_before spoken_of_after_so_long&spoken_of_means
+0.35 spoken_of_after_so_long&trace_near spoken_of_ask&spoken_of_help spoken_of_ask&text_behind
+0.35 spoken_of_ask&words_before spoken_of_but&spoken_of_self spoken_of_cause&spoken_of_when
+0.35 spoken_of_happened&spoken_of_people spoken_of_if&spoken_of_never spoken_of_remedy&spoken_of_words
+0.35 spoken_of_self&text_behind spoken_of_words&text_behind spoken_of_words&words_before
+0.40 a_failed_run&indented a_failed_run&much_about_texts a_failed_run&says_lesson a_failed_run&says_numbered
+0.40 a_question,_in_short&heads_a_document a_question,_in_short&spoken_of_help a_sentence_leads&hypothetical_sentence
+0.40 a_sentence_leads&says_self a_setup,_in_short&a_short_text a_setup,_in_short&begins_its_line
+0.40 a_setup,_in_short&spoken_of_looks_for a_setup,_in_short&spoken_of_words a_short_text&its_place_behind
+0.40 a_short_text&says_after_so_long a_short_text&says_happened a_short_text&spoken_of_happened
+0.40 a_whole_error_line&spoken_of_help about_texts&says_self about_texts&spoken_of_if advice_share&names_the_words
+0.40 advice_share&trace_near advised&names_the_words advised&trace_near advised_by_nobody&ends_the_text
+0.40 alone&cut_by_dots alone&says_labelled_symptom begins_the_text&code_near begins_the_text&mentioned
+0.40 begins_the_text&spoken_of_self between_sections&spoken_of_if code_near&ends_the_text
+0.40 code_near&spoken_of_lower_it cut_by_dots&may_happen cut_by_dots&mentioned cut_by_dots&says_if
+0.40 cut_by_dots&words_before ends_the_text&markup_near ends_the_text&record ends_the_text&says_labelled_symptom
+0.40 ends_the_text&says_solved figures&its_hint_printed figures&says_supposed figures&trace_near
+0.40 happened_to_somebody&words_before host_memory&words_before hypothetical_sentence&spoken_of_self
+0.40 hypothetical_sentence&trouble in_quotes&says_labelled_symptom in_quotes&says_numbered in_quotes&spoken_of_may
+0.40 indented&on_a_stamped_line indented&spoken_of_after_so_long introduced_as_example&trouble
+0.40 item_of_a_list&says_happened item_of_a_list&words_before its_hint_printed&on_a_stamped_line
+0.40 may_happen&nobody_speaks may_happen&says_words mentioned&says_lately mentioned&somebody_speaks
+0.40 much_about_texts&spoken_of_lesson nothing_stated&spoken_of_example often_may&other_near
+0.40 often_may&spoken_of_lesson other_near&spoken_of_reader output_near&says_labelled_symptom record&says_people
+0.40 says_ask&says_if says_ask&says_means says_ask&words_before says_changes&says_means says_happened&says_help
+0.40 says_happened&says_looks_for says_happened&spoken_of_after_so_long says_happened&text_behind
+0.40 says_lately&says_made_up says_looks_for&spoken_of_after_so_long says_lower_it&says_when says_never&says_when
+0.40 says_numbered&trouble says_remedy&somebody_speaks says_self&trouble says_when&setting_near
+0.40 somebody's_own&trouble somebody's_own,_in_short&trace_near somebody's_own_question,_in_short&spoken_of_help
+0.40 spoken_of_lower_it&spoken_of_self spoken_of_may&trace_near
+0.45 a_failed_run&begins_the_text a_failed_run&ends_the_text a_failed_run&spoken_of_changes
+0.45 a_question,_in_short&names_the_words a_question,_in_short&nobody_speaks a_question,_in_short&on_a_stamped_line
+0.45 a_question,_in_short&says_looks_for a_question,_in_short&says_lower_it a_sentence_leads&a_setup,_in_short
+0.45 a_sentence_leads&says_lately a_sentence_leads&spoken_of_happened a_setup,_in_short&says_lower_it
+0.45 a_setup,_in_short&spoken_of_happened a_setup,_in_short&trouble a_short_text&trace_near
+0.45 about_texts&somebody's_own,_in_short about_texts&spoken_of_self alone&nothing_stated alone&says_lower_it
+0.45 begins_its_line&begins_the_text begins_its_line&figures begins_its_line&traceback_above
+0.45 begins_the_text&trace_near behind_a_prefix&says_happened behind_a_prefix&says_people code_near&spoken_of_lesson
+0.45 cut_by_dots&trouble denied_in_front&figures ends_the_text&spoken_of_lower_it figures&spoken_of_solved
+0.45 happened_to_somebody&says_lesson heads_a_document&spoken_of_after_so_long host_memory&says_may
+0.45 host_memory&says_never hypothetical_sentence&says_solved in_a_thread&may_happen in_a_thread&setting_near
+0.45 in_quotes&somebody's_own in_quotes&spoken_of_self indented&output_near indented&somebody's_own,_in_short
+0.45 its_place_behind&nothing_stated mentioned&nobody_speaks nobody_speaks&output_near nothing_stated&somebody's_own
+0.45 nothing_stated&spoken_of_happened other_near&says_self says_after_so_long&somebody's_own_question,_in_short
+0.45 says_ask&says_happened says_happened&says_may says_may&says_numbered says_words&setting_near
+0.45 somebody's_own&spoken_of_lower_it spoken_of_after_so_long&spoken_of_but
+0.45 spoken_of_after_so_long&spoken_of_happened spoken_of_but&spoken_of_lower_it spoken_of_if&spoken_of_words
+0.45 spoken_of_lately&spoken_of_self
+0.50 a_failed_run&spoken_of_looks_for a_question,_in_short&says_self a_sentence_leads&spoken_of_self
+0.50 a_setup,_in_short&spoken_of_help a_whole_error_line&ends_the_text advice_share&spoken_of_reader
+0.50 advised&spoken_of_reader alone&somebody's_own,_in_short behind_a_prefix&trace_near
+0.50 cut_by_dots&says_after_so_long figures&says_help figures&says_may figures&spoken_of_but
+0.50 happened_to_somebody&spoken_of_lesson host_memory&says_looks_for hypothetical_sentence&in_quotes
+0.50 hypothetical_sentence&says_after_so_long hypothetical_sentence&says_happened
+0.50 hypothetical_sentence&somebody's_own item_of_a_list&says_when may_happen&somebody's_own may_happen&trace_near
+0.50 mentioned&says_laughs names_the_words&nothing_stated names_the_words&says_never nobody_speaks&spoken_of_help
+0.50 other_near&says_when output_near&record output_near&somebody's_own output_near&spoken_of_reader
+0.50 record&trace_near says_if&says_lesson says_lately&says_lesson says_may&says_words says_supposed&trouble
+0.50 setting_near&spoken_of_help setting_near&spoken_of_lately spoken_of_but&spoken_of_solved
+0.50 spoken_of_if&spoken_of_lesson spoken_of_never&spoken_of_self
+0.55 a_failed_run&alone a_short_text&says_when advised_by_nobody&spoken_of_reader alone&on_a_stamped_line
+0.55 behind_a_prefix&its_hint_printed cut_by_dots&ends_the_text figures&spoken_of_self
+0.55 hypothetical_sentence&says_laughs its_hint_printed&output_near markup_near&on_a_stamped_line
+0.55 names_the_words&says_ask on_a_stamped_line&says_words on_a_stamped_line&trace_near output_near&spoken_of_words
+0.55 record&spoken_of_self says_after_so_long&says_lower_it says_help&says_never says_labelled_symptom&setting_near
+0.55 says_labelled_symptom&text_behind says_looks_for&says_never says_may&words_before setting_near&spoken_of_reader
+0.55 text_behind&words_before
+0.60 a_failed_run&figures a_failed_run&spoken_of_may a_sentence_leads&figures a_setup,_in_short&indented
+0.60 a_setup,_in_short&says_if about_texts&spoken_of_lesson begins_the_text&cut_by_dots begins_the_text&other_near
+0.60 behind_a_prefix&spoken_of_if block_opened&spoken_of_happened code_near&its_hint_printed in_quotes&says_people
+0.60 in_quotes&spoken_of_after_so_long markup_near&output_near nobody_speaks&spoken_of_solved nothing_stated&says_may
+0.60 nothing_stated&somebody's_own_machine,_in_short on_a_stamped_line&says_happened other_near&output_near
+0.60 output_near&somebody_speaks output_near&spoken_of_lower_it says_happened&says_lesson
+0.60 somebody's_own_question,_in_short&words_before spoken_of_lately&text_behind
+0.65 a_failed_run&spoken_of_when a_question,_in_short&in_quotes a_question,_in_short&says_means
+0.65 a_sentence_leads&spoken_of_when begins_the_text&record behind_a_prefix&setting_near code_near&somebody's_own
+0.65 hypothetical_sentence&says_lower_it its_hint_printed&trouble names_the_words&says_lower_it
+0.65 record&spoken_of_happened says_after_so_long&says_if says_but&says_lower_it says_happened&says_supposed
+0.65 somebody's_own,_in_short&text_behind spoken_of_made_up&text_behind
+0.70 code_near&on_a_stamped_line ends_the_text&on_a_stamped_line figures&host_memory figures&nothing_stated
+0.70 indented&text_behind names_the_words&nobody_speaks says_if&somebody's_own says_reader&says_self
+0.70 somebody_speaks&text_behind
+0.75 a_sentence_leads&says_means a_setup,_in_short&ends_the_text says_happened&says_when says_people&says_self
+0.75 says_self&text_behind
+0.80 a_question,_in_short&says_help behind_a_prefix&ends_the_text hypothetical_sentence&names_the_words
+0.80 names_the_words&says_means says_after_so_long&says_changes says_if&says_self
+0.85 a_question,_in_short&a_setup,_in_short a_setup,_in_short&says_words begins_its_line&output_near
+0.85 happened_to_somebody&says_if host_memory&hypothetical_sentence hypothetical_sentence&nothing_stated
+0.90 host_memory&nobody_speaks
+0.95 host_memory&nothing_stated spoken_of_happened&spoken_of_when
+1.00 a_failed_run&about_texts a_setup,_in_short&in_quotes begins_its_line&ends_the_text
+1.00 spoken_of_after_so_long&spoken_of_self
""",
}

"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.67
SIGNS = {
    "spoken of words": -2.4,
    "about texts": -1.6,
    "spoken of reader": -1.6,
    "text about texts": -1.5,
    "within code": -1.5,
    "says buy": -1.4,
    "says supposed": -1.4,
    "spoken of made up": -1.4,
    "typeset": -1.4,
    "explained behind": -1.3,
    "says looks for": -1.2,
    "says proposed": -1.2,
    "introduced as example": -1.1,
    "much about texts": -1.1,
    "names the words": -1.0,
    "says made up": -1.0,
    "its words taken up": -0.9,
    "says ask": -0.9,
    "says explained": -0.9,
    "says reader": -0.9,
    "spoken of example": -0.9,
    "spoken of lesson": -0.9,
    "spoken of proposed": -0.9,
    "a site's lines": -0.8,
    "blanks near": -0.8,
    "says lesson": -0.8,
    "heads a document": -0.7,
    "hypothetical sentence": -0.7,
    "nobody speaks": -0.7,
    "says means": -0.7,
    "spoken of means": -0.7,
    "comment": -0.6,
    "says words": -0.6,
    "spoken of looks for": -0.6,
    "indented": -0.5,
    "remedies above": -0.5,
    "spoken of buy": -0.5,
    "a sentence leads": -0.4,
    "between sections": -0.4,
    "marked": -0.4,
    "remedies below": -0.4,
    "says changes": -0.4,
    "spoken of ask": -0.4,
    "spoken of if": -0.4,
    "spoken of labelled remedy": -0.4,
    "a short text": -0.3,
    "a whole error line": -0.3,
    "advised by nobody": -0.3,
    "answered by mail": -0.3,
    "much advised": -0.3,
    "record": -0.3,
    "says example": -0.3,
    "spoken of explained": -0.3,
    "spoken of lower it": -0.3,
    "spoken of may": -0.3,
    "spoken of people": -0.3,
    "value of a document": -0.3,
    "advised": -0.2,
    "beside a quotation": -0.2,
    "block opened": -0.2,
    "may happen": -0.2,
    "much trouble": -0.2,
    "somebody speaks": -0.2,
    "spoken of cause": -0.2,
    "code near": -0.1,
    "item of a list": -0.1,
    "often may": -0.1,
    "says if": -0.1,
    "says labelled cause": -0.1,
    "traceback above": -0.1,
    "a failed test": 0.1,
    "boxes ticked": 0.1,
    "frames of a process near": 0.1,
    "mentioned": 0.1,
    "says signed": 0.1,
    "somebody's own question, in short": 0.1,
    "spoken of after so long": 0.1,
    "spoken of labelled cause": 0.1,
    "spoken of never": 0.1,
    "a question, in short": 0.2,
    "in quotes": 0.2,
    "says laughs": 0.2,
    "says lower it": 0.2,
    "says remedy": 0.2,
    "spoken of changes": 0.2,
    "spoken of laughs": 0.2,
    "spoken of supposed": 0.2,
    "steps that led to it": 0.2,
    "words before": 0.2,
    "a failed run's record": 0.3,
    "markup near": 0.3,
    "nothing stated": 0.3,
    "on a stamped line": 0.3,
    "other near": 0.3,
    "says happened": 0.3,
    "says self": 0.3,
    "somebody's own machine, in short": 0.3,
    "somebody's own, in short": 0.3,
    "a picture near": 0.4,
    "begins the text": 0.4,
    "cut by dots": 0.4,
    "says people": 0.4,
    "spoken of labelled symptom": 0.4,
    "a thread's title": 0.5,
    "ends the text": 0.5,
    "says never": 0.5,
    "spoken of when": 0.5,
    "trace near": 0.5,
    "trouble": 0.5,
    "advice share": 0.6,
    "denied in front": 0.6,
    "figures": 0.6,
    "says but": 0.6,
    "somebody's own": 0.6,
    "spoken of happened": 0.6,
    "a thread's page": 0.7,
    "spoken of signed": 0.7,
    "behind a prefix": 0.8,
    "its place behind": 0.8,
    "says labelled symptom": 0.8,
    "says lately": 0.8,
    "says numbered": 0.8,
    "spoken of help": 0.8,
    "spoken of numbered": 0.8,
    "alone": 0.9,
    "says help": 0.9,
    "says solved": 0.9,
    "says when": 0.9,
    "setting near": 0.9,
    "text behind": 0.9,
    "spoken of but": 1.0,
    "a report's heading": 1.1,
    "in a thread": 1.1,
    "spoken of lately": 1.1,
    "spoken of solved": 1.2,
    "happened to somebody": 1.3,
    "its hint printed": 1.5,
    "says after so long": 1.5,
    "begins its line": 1.6,
    "host memory": 1.6,
    "a setup, in short": 1.7,
    "output near": 2.1,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.10 cannot
-0.95 met
-0.90 bu memory
-0.80 limit we на
-0.75 driver into
-0.70 del do does~not keeps pinned tensor для
-0.65 allocate~pinned and~what do~we holds ile into~the killed para too ve what~do чем
-0.60 are cpu nccl no or shown takes which without~it
-0.55 allocator batch_size by~the cluster count end first http in~this la must need oom pamięci przy raise runtime say
-0.55 scratch shared the~device the~driver to~the what~the write 내
-0.50 byte close como cudaerrormemoryallocation data der drill empty_cache en errores figures five its last~line
-0.50 la~scheda like made~up nobody ollama opened outofmemoryerror please the~workspace true workspace
-0.45 below between bytes caught class cudamemgetinfo errors grows je jest limits llama~cpp log~the los mib near
-0.45 normal no~gpu numbers only own precision reason se server~is since size table the~allocator the~last the~message
-0.45 the~number this vram where
-0.40 and are~red array card closed cost cuda~error dans do~not dónde een el exceeded gb~cards is~left is~too library
-0.40 line log~which long more~than next on~http page reports retry runbook runtimeerror sagt tensorflow than
-0.40 to~allocate всё что 见
-0.35 antes be~loaded bfloat board cada cards choose cudamallocasync dir due ein eine event exec exits exits~with
-0.35 fit~on fleet frecuentes good gradient_checkpointing ha half halves hip~out host in is~listening karta karte
-0.35 kv~cache la~tarjeta listening listening~on maintainer main~server mal name not~fit not~found options order ore
-0.35 over owner per pinned~host pixels più prints qlora reset same~card save share shared~memory status such that the
-0.35 their the~line throughput to under when~the writing xid из нет падает め 减 多 大 常~见 足 가
-0.30 above address again and~the and~your arena asked avg best bus cache canary cannot~allocate cannot~be cell
-0.30 checkpoints compiling cuda~oom cuda~version des dies~at du end~of entraînement entry et fine~for fits fsdp full
-0.30 gb~on ggml_vulkan gpu~memory halves~the has~to hier hip illegal is~free is~not job kind la~taille leave lo
-0.30 log~no look map medvram ml model~does modèle multi my~run needs needs~gb nodo objects of of~its once or~later
-0.30 oserror output pair plain please~try plugin program raw real registered registers row scheduler sees się spill
-0.30 step still switch taille tenant therefore the~arena the~board the~next the~program todos traducción trainer
-0.30 tried~to typeinfo typeinfo~for unified unified~memory unit user welcome whatever wording year yours не при 不~足
-0.30 程 고 생 장
-0.25 about access~was adapters allocate along als also anything an~illegal api as~well attempt at~gb at~once buffers
-0.25 by~me by~signal change~it choose~smaller codes completed condition constraint consumer cuda cuda~memory cuda~out
-0.25 cómo dataloader~worker deep~learning de~la dopo drivers drop ends error~step event~in except external fail falta
-0.25 faq few fine~tuning fit fits~on fixed for for~all for~cuda found four free full~card gb~one gib hallo halve
-0.25 hardware harmless help how how~much illegal~memory installation ist jax~resource_exhausted jobs kb key
-0.25 ksameasrequested kv las last later leaves log looks~like many matter mb medium memoryerror memory~access mismo
-0.25 ms much names nas nightly number one~card one~gb on~by on~purpose oomkilled opens order~of or~choose pager peak
-0.25 pick pods pool por pour prima processor purpose px quote requested required reserved saved~model shape share~of
-0.25 sich signal single sizing slow slurmstepd slurmstepd~error somewhat space staging tarjeta tests the~cluster
-0.25 the~cpu the~desktop the~nightly the~table too~many top torch tuning type users was~encountered weights where~are
-0.25 wiki worker~pid would you~would ещё или от это 小 常 或 数 最 最~大 直 看 者 能 见~问 足~的 게 해
-0.20 about~gb above~it activations adam adds affiche algorithm allocate~memory alphafold and~gpu any~more argument as
-0.20 assert~triggered at~start auto autotuning available~false block bot bring bus~error cap carry change channel
-0.20 checkpoint~is chrome closing co comes~from compile compiler compile~with container cores count~in cudamalloc
-0.20 cuda~driver cupy~cuda dataloader deep desk deux die distributed dmesg does don down~from ecc ends~with engineer
-0.20 error~encountered error~means everybody exc_info exclusive exit failed~to fallback first~and form for~launch
-0.20 from~gib front full~fine gb~for generated ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gpu~available
-0.20 gradients groups grow grows~with hardly holds~the home inputs instance int in~line in~our is~full is~killed
-0.20 is~never it~from it~the julia killed~by label learning lesson limit~exceeded limit~is list loader logs log~cuda
-0.20 looks lost low~vram made malloc managed~memory many~resources max_length memory~at memory~error memory~errors
-0.20 memory~grows memory~here memory~outofmemoryerror memory~you mib~of mig mod modelo model~to nan ninja nothing~is
-0.20 number~of object off~the of~jobs of~these of~this ones one~of onto on~feb on~one operation otter ou
-0.20 out_of_memory outofmemoryerror~out packages~numba padding param pasted pid~is pinned~memory priority
-0.20 quantiledmatrix quarter query queued ran~tests recorded remote request requested~for resources~requested return
-0.20 search seen selected served side~assert sie signal~killed sizes size~gb slurm stands stays step~exc_info
-0.20 stopping stop~with sync tab task~was tests~in then~the there~something the~cache the~caching the~compute
-0.20 the~context the~count the~cuda the~docs the~file the~free the~job the~log the~minimum the~request this~as
-0.20 throughput~tokens too~small to~out triggered true~and true~cuda true~the und until upstream used~true use~the
-0.20 versions via vom warn webui we~do where~it who whose without without~gpu with~no wrap writes xpu~out zum гб
-0.20 занято сколько く し~ま で~は ま~す 不 中 中~的 为 么~办 値 做 全 减~小 分 办 否 就~是 很 所 是~否 显~存 示 終
-0.20 要 设 请 这 那 開 開~始 그 기 대 리 모 요 을 자 정 하
-0.15 __call__ _k_m aber about~mb above~gb access add added advice alive allocate~bytes and~data and~mib and~tell
-0.15 and~we and~you answer any~other an~array an~out article ask asked~for asking ask~for as~cuda as~is aus autocast
-0.15 available~true backends backward~pass batch~in batch~too behaviour beyond bin bis browser but~it by bytes~down
-0.15 bytes~originally by~default by~peer cache~usage callable capacity case catches caught~cuda cc~failed ckpt
-0.15 classes closed~this collector commented~on compare conda~envs connection connection~reset console contact
-0.15 contains copies coverage cpp cpus cpu~and cudaerrormemoryallocation~out cudamalloc~retry cuda~jl cuda~used
-0.15 cupy~out da dashboard datasets deadline decoding decreasing decreasing~the defaultcpuallocator delta depends
-0.15 depends~on detected device_map~auto device~cpu device~is device~side diese diffusion dla does~it doubles do~the
-0.15 edge either elapsed empty eng entry~function errno errors~in error~cannot error~device error~no error~on
-0.15 error~out exact example~of exception~is exercise exhausted~out export fail~at fan fewer~layers file~train fills
-0.15 finished flat for~our for~the found~no fragmentation framebuffer freeze from~it from~the garbage gi gpu_oom
-0.15 gpu~kv gpu~메 grafikkarte grafikspeicher hand~in happened hardware~limit has~no have~the helps hold host_oom
-0.15 how~the ibuilderconfig ibuilderconfig~setmemorypoollimit if~there ignored including including~non injected
-0.15 instead~of insufficient in~__call__ in~deep in~the is~gb is~insufficient is~possible its~last it~is it~off
-0.15 jax~takes jenkins keeps~the keep~the kernel larger large~for layers leftovers left~to like~this line~is
-0.15 line~with log~and log~ends loki look~for look~like low lowvram makes~the match may may~not mb~on meaning
-0.15 means~that memory~can memory~failures memory~limit memory~space message~of mio mit mixed mixed~precision more
-0.15 most mps much~memory más nccl~warn newer next~to niet ninja~build notes notes~for notice not~in nov no~half
-0.15 no~longer no~such numba~cuda nur oder of~bytes of~pinned of~resource of~the of~vram ok one~and on~oct on~top
-0.15 or~lower or~there our paging par parse pass pdf peak~is peer pictures pipe planner platform posted press
-0.15 previous pro process~exited proposal pytorch~cuda qu quantization quit quota raise~it range ratio reboot red
-0.15 reduce reduced refused reicht release~notes rent reproduce requested~size required~hardware requires reset~by
-0.15 resolution resource resource_exhausted~ran resourceexhaustederror~out resource~shared resuming retry~failed roll
-0.15 round runtimeerror~dataloader runtimeerror~resource scenes scheda second~process see~also sein
-0.15 setmemorypoollimit settings sh sheet shipper should~not shuffle simply smaller~model some~of so~is so~you
-0.15 space~vmem speicher sprawdź stable~diffusion starts start~with step~on stops~with storage stream_executor
-0.15 stream_executor~cuda svc synthetic table~of takes~of tasks tensors texts than~is that~card that~it that~the then
-0.15 the~alert the~bus the~end the~environment the~hint the~inference the~limit the~port the~raw the~right the~same
-0.15 the~scheduler the~step the~traceback this~on this~the this~time those tier tile~size timeout timestamp too~high
-0.15 total to~change to~gib to~know traffic triage try~decreasing txt uncorrectable une unless until~it upcast
-0.15 update~the usa users~on uses uses~too venv venv~lib version~is vmem vram~for well~as which~of whole~card
-0.15 with~all with~ibuilderconfig workspace~size wrote xc xla_python_client_mem_fraction
-0.15 xla_python_client_preallocate xpu yes your~own you~know you~to you~ve you~will zero карте обучение う が さ し
-0.15 イ ブ 一 一~下 么 二 他 例 先 其~他 减~半 半 合 同 吗 多~卡 够~用 大~き 字 存 年 并 度 必 怎 怎~么 懂 打~开 把
-0.15 报~错 文 文~件 显 有~其 果 查 用 申 申~请 的~报 着 置 置~文 表 论 载 进~程 连 메~모 모~리 으 일 적
-0.10 _arraymemoryerror _arraymemoryerror~unable _exceptions _exceptions~_arraymemoryerror about~it about~the accept
-0.10 accumulation add~the against ago algorithms algorithm~eng alles alloc_cpu alloc_cpu~cpp allocate~gpu
-0.10 allocate~kmg amd amount am~writing and~on and~ready and~see and~so and~why anon answers answer~with
-0.10 anything~else an~earlier an~exception ao apart apple applies applies~to arc arena_extend_strategy are~out
-0.10 arithmetic array~with artifact assistant as~in as~of at~alloc_cpu at~run at~step au aucun auf~der author au~bout
-0.10 avg~generation avg~prompt backend~out backward bat batch batch~sizes been~oom before~you begin~with below~gib
-0.10 bias bias~self bit blocks block~sizes bought bout bout~de break breaks building builds busy but~unallocated
-0.10 bytes~allocated bytes~by bytes~error bytes~total bytes~xc by~one by~rematerialization cached cache~blocks
-0.10 caching caching~allocator calls call~failed can~allocate can~reduce capacty card~at card~the catalogue
-0.10 caught~collective cc~can changed changed~in changelog change~the clear close~the code~cannot code~is collection
-0.10 columns commented compilation compiler~xla complete~error computed context~and continue~with contributors
-0.10 conv_algorithm_picker conv_algorithm_picker~cc conv~input cordon corpus couldn could~do could~the cpp~err crane
-0.10 cuda_visible_devices cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too cudamalloc~failed
-0.10 cuda~context cudnn~is cumemcreate cupy curious custom custom~call dataloader~workers data~bytes data~type
-0.10 decreasing~batch defaultcpuallocator~can della der~grafikspeicher der~karte detected~oom_kill dies dll
-0.10 documented don~have do~that draft~is driver~error driver~version ecc~error edited effective eight encountered
-0.10 enforce~fail engine~profile environment~variable errors~outofresources errors~py error~an error~entry
-0.10 error~uncorrectable err~defaultcpuallocator est est~ce ever everyone every~rank every~second example~org exceeds
-0.10 exceed~the execute exist exit~code exit~status explain exported extension external~local_xla factor failed~out
-0.10 fails~and fake fallen fallen~off far feb figures~are file~home filter final finder finder~will finetune
-0.10 fine~with finished~batch finished~in fired fired~up fires first~run first~step fixed~in fixes fixture flag flush
-0.10 forget forgot format for~an for~gb for~one for~requested for~small frees free~is free~the frei from~models
-0.10 from~step full~run für garbage~collector gb~or generate generation~throughput getting ggml_gallocr_reserve_n
-0.10 ggml_gallocr_reserve_n~failed gib~and gib~bytes gib~than gigabytes give give~the gn go~into
-0.10 gpu_memory_utilization~when gpuoutofmemoryerror gpu~it gradient~accumulation graphics groß guard guild gx
-0.10 half~the halve~the has~fallen has~terminated have~been have~no header heads heap helpful hence here~is heron
-0.10 hints hip~hip hires hires~fix hlo_rematerialization hlo_rematerialization~cc image~is img import included
-0.10 increasing~gpu_memory_utilization info~core info~started input~weight inside~the install instances
-0.10 insufficient~for intel in~code in~cuda in~file in~front in~memory in~pytorch in~stepid in~worker is~available
-0.10 is~disabled is~enough is~fired is~for is~harmless is~now is~on is~out is~shown is~something is~to is~what itself
-0.10 it~be it~looks it~with ja jl job~script keep key~value kill kmg kmg~ib know~how large last~br layers~and
-0.10 layers~on lecture less~than let~the level~error limit~reducing lines line~such lists lists~what live
-0.10 live~tensors llama~runner loading~checkpoint load~with local_xla local_xla~xla logger logging log~do log~jax
-0.10 log~this longer loom lower~batch macos mail managed mar may~help meet memory~and memory~please memory~pytorch
-0.10 memory~the memory~use memory~used memory~was meta mib~is million minimum minute mlp mo mock model_lifecycle
-0.10 model_lifecycle~cc modelfile model~needs model~requires momentum monitor more~system move mps~backend
-0.10 much~shared mxnet myself my~script mémoire ncclsystemerror nccl~timeout needs~more need~more need~not nicht noch
-0.10 nodes nothing~has nothing~in not~exist not~give not~help not~load now~and no~available num num_stages
-0.10 num_stages~may numbers~in nvidia~smi offload of~all of~cuda of~device of~gpu older older~than one one~is
-0.10 one~line only~reduced on~gb on~linux on~our on~your oom_kill oom_kill~event oom~killed opened~on ops optimiser
-0.10 originally orphan or~num_stages or~the others outofresources outofresources~out out~to overlap over~the owns
-0.10 packages~torch packing paddle~resourceexhaustederror page~that pairs panel parameter parser pas passed~failed
-0.10 paste peaks peaks~at pending per~process pickle pipelines place plat pool~size preallocation pressure print
-0.10 printed printed~by process~on process~python product profile prompt~throughput prüfen ptxas ptxas~error puts
-0.10 quantisation ram~not ran read reader reading really reasons recently reclaim reduced~to reduce~memory
-0.10 reducing~block refine refuse regex reicht~nicht release rematerialization rematerialization~only rendering repo
-0.10 reqs reqs~gpu requires~more reserved~and resource_exhausted rest restart~the results returned returns
-0.10 return~conv right~the role rss runner~process running~on running~reqs runs~on runtimeerror~enforce
-0.10 runtime~errors run~time run~using same~gpu sampling sandbox saw saying say~that say~which scale scenario see~it
-0.10 segments self~stride send sentence serialization serialization~py service~gpu service~service sessions sets
-0.10 set~up several shared~data shm shrink significa simulation since~the sitting six size_t sized sizes~or size~and
-0.10 size~finder size~is size~on size~succeeded size~with skip slice sm_ small small~cards snapshot socket
-0.10 something~else something~like sooner sooner~or so~in spec stack standard standard~error stepid stepid~some
-0.10 step~tasks step~the sticky stops stored stores story stride strings students study subclass subclass~of
-0.10 succeeded succeeded~trying suggestions supervisor system~memory só tactic takes~gb takes~the taking talk target
-0.10 targets tasks~have team ten tensorflow~compiler tensorflow~oom tensors~from tensor~with tessera test~result
-0.10 textures~and thanks thanks~that that~be that~failed then~it there~was the~class the~dashboard the~difference
-0.10 the~error the~exit the~failure the~graphics the~input the~latest the~lines the~loss the~memory the~most the~node
-0.10 the~numbers the~order the~out the~output the~paging the~peak the~previous the~rank the~report the~retry
-0.10 the~shared the~string the~two the~validation this~article this~one this~order three~times thus time~limit today
-0.10 tokenizer tokens~avg tokens~running took~the tool torch~lib torch~outofmemoryerror torch~serialization to~and
-0.10 to~end to~have to~host to~or to~roll to~runs to~say to~take to~time to~write trainer~fit train~on translate
-0.10 translation tree tue typical unallocated uncorrectable~ecc unit~test upgrade uploaded up~failed
-0.10 ur_result_error_out_of_device_memory url used~gb use~below var~jenkins vendor vk_error_out_of_device_memory
-0.10 vllm~no void want was~this watchdog~caught weight~bias we~don we~get we~will what what~is wheel wheels when~it
-0.10 who~holds why~not will~continue will~not will~see with~full with~less with~size with~this with~torch with~your
-0.10 word work wraps wrong wsl wurde xc~max xla_python_client_preallocate~false xlarge xla~stream_executor yolo
-0.10 you~like you~may you~set you~tried без до か~ら が~出 く~だ こ こ~の こ~れ さ~い す だ~さ て~く の の~記 は~バ
-0.10 み~ま る~の を を~半 を~確 イ~ズ サ~イ シ ス ズ ズ~を タ チ~サ テ フ ル 一~直 三 习 于 什 什~么 何 值 其 出~现
-0.10 分~に 半~分 占~着 原~文 参 句 块 够 如~果 存~不 学~习 实 差 往 心 慢 我 或~者 打 推 提~示 故 是~一 查~看 次~の
-0.10 步 残 激 激~活 片 现~的 理~的 用~完 相 碎 碎~片 碰 確~保 示~例 空 終~了 群 被 装 見 见~报 計 記~事 记 讲 赞 进
-0.10 连~续 配 释 释~放 错~原 附 集 面 나 메 면 문 번 법 사~용 은 의 이~고 주 한 합 합~니
-0.05 _execution_engine _execution_engine~run_backward _utils aa accelerators accumulate~gradients across actions
-0.05 activations~and activity actors actors~killed address~the add~up advise af afraid after~epoch against~the age
-0.05 age~from agreed algo alias alike allocated allocated~is allocate~enough allocate~gb allocation allocations~gb
-0.05 allocation~fails allow_growth allowed~gb all~that almost already~allocated alter although although~nvidia am
-0.05 and~allocated and~asked and~double and~goes and~if and~later and~look and~nothing and~raise and~run and~start
-0.05 and~tensors announce anon~rss another another~process answered anyone an~alias an~example an~igpu appendix apps
-0.05 apps~pid april arbeitsspeicher area are~free are~the are~there are~you arrays arrête article~helpful asks~for
-0.05 assert assertions as~an as~before as~device as~long as~the atoms at~home at~most at~node at~nvidia at~pytorch
-0.05 auch aug available available~cpu available~gib avant backend back~off badge badges bar batch_size~in batchgröße
-0.05 batch~or batch~that batch~to becomes been~allocated before~anything before~we begin behind beispiel below~the
-0.05 best~fit beta be~enough be~ignored be~in be~on be~read be~set bfc billion binding bitte blocks~back blocks~to
-0.05 blocks~try boa book both~on both~the bronze bronze~badges budget but~the but~there but~this bytes~in byte~size
-0.05 by~insufficient by~itself by~this cached~blocks cache~and cache~memory cache~of cache~on cache~size cake calcul
-0.05 calls~into call~socket call~torch candidate can~be cap~the cards~with card~br card~for card~has card~nvidia
-0.05 card~so card~that card~was care causes cc cc~nccl cc~please cc~workers cc~xla cells cgroup changed~the changes
-0.05 checks check~that ci~pid class~is close~other coalescing code code~cuda colab colleagues comments comparing
-0.05 complete compute~apps conda confirm containers content contexts contiguous continue controlnet core~_exceptions
-0.05 core~py costs counter counts count~the covered cpu~instructions crashed~due creating~shared critical~operations
-0.05 cs cublas cuda_driver cuda_driver~cc cudaerrormemoryallocation~in cuda~amp cuda~and cuda~cuda_driver
-0.05 cuda~failure cuda~outofmemoryerror cuda~reclaim cumemalloc cumemalloc~results daemon dann dass data~with date
-0.05 day days~ago ddp deal decoder default~is default~of delete~the dem den dense depend depend~on desktop~with
-0.05 detail detected~for developer device_map device~cuda_error_out_of_memory device~error device~gib device~has
-0.05 device~in device~out dev~shm difference~between distbackenderror distbackenderror~nccl
-0.05 distributed~distbackenderror distributed~ncclutils div dl docs documentation~on does~the done~in don~need double
-0.05 double~the do~need do~you dp draft drain drained driver~and driver~api driver~cuda driver~on drops~the drop~the
-0.05 dummy dummy~requests earlier edited~by effective~batch either~the else~is ember empty~the enable~device
-0.05 encountered~in enforce engine~is engine~to enumerate enumerate~loader environ environment errors~of error~and
-0.05 error~codes error~core error~detected error~gn error~gpu error~it error~model error~that error~unexpected esta
-0.05 estimated evaluation every~sample exam exceeds~the exceptions exceptions~outofmemoryerror exhaustion exit~codes
-0.05 expandable expandable~segments expr expr~sum extend external~library fa failed~because failed~container
-0.05 failed~javascript failed~jobs failed~or fails~on failure~out falls far~bytes fault fb fc feature fehler figure
-0.05 file~and file~or finding finds first~backward first~day first~epoch first~is first~issue first~line fitting
-0.05 fit~into fit~with fix~cuda flash flash~attention flavour float fmt follow format~csv former forty forward~pass
-0.05 for~about for~days for~each for~every for~gib for~gpu for~its for~platform for~tactic fp~int fra fragmented
-0.05 frameworks free_all_blocks freed freed_by_count freed_by_count~the free~including frequent frequently fresh
-0.05 friend from from~message from~monday from~my full~log game games gather gb~max gb~so gb~was gb~which gb~with
-0.05 gb~の gc~gc geforce geforce~rtx generic generic~thcstorage geometry gets gib~are gib~br gib~with gigabyte
-0.05 give~up giving giving~up gi~ci gn~task going~to good~first go~for gpus~detected gpu~at gpu~cannot gpu~compute
-0.05 gpu~gb gpu~gi gpu~gpu gpu~on gpu~vram gpu~was gpu~の gpu~メ gradient grads graph~capture green grep grep~for
-0.05 group grpc guest half~of handles happy happy~to has~its has~less has~the have~not hazel hbm heap~limit heap~out
-0.05 helpful~yes high his hit hits hold~the hook host~oom how~do ib id~ip id~where if~cuda ignore illegal~address im
-0.05 improve~this increase~mem info~gpu info~kv_cache_utils initialized initialized~for initializing~the inner
-0.05 install~the instead instructions~in insufficient~shared intermediate invalid in~bytes
-0.05 in~cuda_error_out_of_memory in~cumemalloc in~enumerate in~gb in~help in~llama in~performance in~predict
-0.05 in~processgroupnccl in~queue in~seconds in~some in~source in~step in~str in~text in~two io ipynb ip~id ip~over
-0.05 ist~der is~about is~all is~any is~bytes is~called is~given is~lost is~nan is~no is~passed is~printed is~raised
-0.05 is~read is~still is~up is~well is~your its~share it~and it~back it~br it~but it~by it~comes it~has it~here
-0.05 it~shows it~stops it~takes it~that it~up it~would javascript javascript~heap jax jax~checkpoint jo job~ends
-0.05 job~killed job~with json kann kb~anon kept~for keras kernels kernel~launch killed~due killed~process killed~this
-0.05 killer kleinere knowledge kubelet kubelet~back kv_cache_utils kv_cache_utils~py kw lantern larger~than largest
-0.05 large~or last~edited last~time latent latest latter launch la~mémoire leak~of learning~rate least left~out less
-0.05 let~us level library~call license lies life like~so like~the like~to limit~allocation limit~of limit~on
-0.05 lines~that lines~with line~and link links listing list~is llama_model_loader llama_model_loader~loaded
-0.05 loaded~meta loading~weights local~memory lock login logs~and log~description log~if log~line log~shipper
-0.05 log~tensorflow log~that log~title log~was log~with log~you long~as long~prompts looks~at looks~for loss~is lote
-0.05 lowering~max_num_seqs low~on mac machines machine~with makes~it making malloc~or many~gib many~layers maple
-0.05 mapping~of matched matching match~on max_bin max_memory_allocated max_num_seqs~or maximum~pool max~batch
-0.05 may~exceed may~fail may~have may~stop may~use md meant measured meldung memory~by memory~cgroup memory~during
-0.05 memory~exhausted memory~exhaustion memory~guide memory~issue memory~killed memory~message memory~occurred
-0.05 memory~oom memory~or memory~pressure memory~required memory~segment memory~shm memory~to memory~what
-0.05 memory~while memory~怎 mempoolsize memória mention message~with meta~data mib~mib minus misc misc~shmutils
-0.05 ml~platform modell models~in models~on model~is model~py more~memory more~with most~frequent most~recently
-0.05 moved~to moves nada named names~the name~gpu name~of ncclsystemerror~system nearly~always new~gpu nine no_grad
-0.05 node_manager node_manager~cc node~gpu node~id node~ip node~running none~of norm normal_vram notebooks note~that
-0.05 nothing~to not~an not~change not~know not~memory not~run not~supported not~what now~it no~change no~device
-0.05 no~error no~memory no~room ns num_workers numpy~core nvidia não off~restarting off~to often of~an of~card
-0.05 of~detected of~free of~job of~mib of~oom of~ray of~scope of~shared of~ten of~tensor of~total of~what ollama~run
-0.05 onboarding once~per oneapi one~in one~large one~on one~piece one~that one~the one~was on~and on~cuda on~disk
-0.05 on~each on~friday on~mac on~memory on~requested on~shared on~small on~this on~windows ooms oom~error oom~kill
-0.05 oom~killer oom~on oom~workers opal open~ticket operation~timeout operation~to operators optim optimized~to
-0.05 op~model ordinal ort ort~failed or~external or~gpu_memory_utilization or~pick otherwise other~process
-0.05 other~programs other~ranks other~reasons out outofmemory outofmemoryerror~as outofmemoryerror~in
-0.05 outofmemoryerror~task outputs paddle pages~are page~https page~the paging~file pairs~and parent particles
-0.05 partition partly parts pasa past patch peft performance performance~critical period per~device per~parameter
-0.05 picks pick~smaller picture~is pid pid~used_memory piece platform~cuda platform~team please~add pme points policy
-0.05 port portal possible~that pour~le ppocr ppocr~info preallocates predicted preempted prefix prefix~cache
-0.05 pressure~oom price processes~on process~is process~using programming progress prompt propose proxy pull pulled
-0.05 pytest pytest~raises python~site pytorch pytorch_cuda_alloc_ pytorch~で py~gpu quarry query~compute question
-0.05 questions que~la quickest raised~by raises raises~an raise~the raise~your random ran~all rapids rare rate
-0.05 raylet~node_manager ray~exceptions ray~killed reads ready ready~to read~from reasons~at reason~age rec
-0.05 recently~scheduled recognises recompute records recovery reduce~the reference refuses regexp region registry
-0.05 regular remedies reporter requested~buffer request~related request~that reserved~but reserved~is residues
-0.05 resolved resourceexhaustederror restarting~failed restoring results~in return~variable reviewed re~compile rid
-0.05 rid~of right right~now room~for rss~kb rtx~ti run_backward run_backward~calls running~low running~was
-0.05 runtime~error run~the run~with rx~xt safetensors same~here same~text sampler sampler~with sans says~gb say~how
-0.05 say~what scan scanner scene scene~needs scheduled scheduled~task scope screenshots scripts section secure
-0.05 seem~to see~how see~something see~that see~what segment~dev sequences sequence~length server servers
-0.05 server~process service~cc service~initialized servidor setting~pytorch_cuda_alloc_
-0.05 setting~pytorch_cuda_alloc_conf shape~and shape~br sharding share~one sheet~for shmutils shmutils~cc shm~nccl
-0.05 shouldn shows~the shows~up shrink~the shutdown side side~assertions signal~bus signature simplify since~it
-0.05 sistema sit site sitting~on size~br size~exceeded size~in size~or size~to size~tokens skipping skipping~tactic
-0.05 slack slide slides slower slowly slow~but smaller~batch small~for smi~query snippet socket~malloc soft
-0.05 somebody~else so~far so~no so~there spark speaks splits staff started~by start~and stat stats stay std~bad_alloc
-0.05 stop stopped~with str straight streams subject subject~re subprocess succeeds success such~as suggest sum sum~by
-0.05 support sur~la swapped switch~on system~call system~error table~for tactic~due takes~about takes~minutes
-0.05 take~smaller tarjeta~no tasks~actors task~out td tells~you tell~me tenants tensorflow~stream_executor term
-0.05 terminated~cudamalloc text texttt texture text~and text~is text~of tf~oom thanks~to than~the that~all that~are
-0.05 that~can that~dataloader that~did that~need that~nobody that~of that~this that~time thc thcstorage thcstorage~cu
-0.05 thc~generic their~own them~to there~could there~is there~no these~lines they~re the~backend the~base the~best
-0.05 the~big the~block the~cards the~client the~current the~estimate the~example the~exception the~failed the~failing
-0.05 the~faq the~figure the~figures the~first the~following the~form the~former the~game the~kv the~lab the~latter
-0.05 the~layers the~learning the~loader the~manual the~module the~oom the~other the~parser the~platform the~pod
-0.05 the~process the~profile the~queue the~ram the~red the~regex the~render the~requested the~reserved the~runtime
-0.05 the~server the~service the~share the~size the~slice the~small the~sum the~system the~top the~topic the~trainer
-0.05 the~user the~usual the~vae the~weights the~wheel the~wiki the~words the~wrong this~br this~channel this~helpful
-0.05 this~operation this~page this~pr this~worker threads threshold~of thursday tiene tiled time times~the
-0.05 time~period title~cuda title~gpu tm tmp too~large too~long topic~of top~of torch_use_cuda_dsa
-0.05 torch_use_cuda_dsa~to torch~no_grad torch~torch torch~utils total~used total~vm touched to~address to~complete
-0.05 to~cumemalloc to~enable to~find to~fix to~insufficient to~keep to~normal_vram to~other to~problem to~raise
-0.05 to~run to~send to~test tr trace traces trained treats trial triton~runtime trt~skipping trt~unsupported_state
-0.05 trust trying~batch try~lowering tsl tuesday turn turn~it turn~on two~of two~processes type~reason una
-0.05 unallocated~is unchanged under~the unexpected~bus unhandled~system unsupported_state unsupported_state~skipping
-0.05 upgrading up~and up~in up~sampler usable usage~threshold usar used_memory~format users~will uses~the
-0.05 use~available use~gpu use~smaller using~batch using~the usual utils~data vae~decode valueerror~no value~pairs
-0.05 variable~_execution_engine variant vector verbose verdict vivid vmm vm~kb votre vram~total walk wants
-0.05 warning~backoff warn~error was was~gb was~left was~running was~unable wav ways ways~to webgpu webgpu~api week
-0.05 weeks~ago week~on weight we~have we~look we~want what~each what~happens what~this what~users wheels~for when~an
-0.05 when~calling when~initializing when~request when~warming where~does where~the which~bytes which~exceeds
-0.05 which~free while~creating while~it while~trying who~is why~the wieder will~do will~get winerror winerror~the
-0.05 within without~the with~an with~br with~coalescing with~device with~dummy with~freed_by_count with~gpu with~key
-0.05 with~medvram with~mem with~memory with~pytest with~shape with~the with~torch_use_cuda_dsa with~vllm wording~of
-0.05 words worked workers~are workers~crashed workers~tasks worker~this workload works~but work~in work~out worth
-0.05 would~have would~like wrap~the write~to writing~the written~to ws xla xpu~xpu yes~no your~shared you~call you~ll
-0.05 you~open you~start zusammen свободно あ~る い~う い~と い~の え え~る か が~あ き~ま け さ~く さ~れ し~ょ そ
-0.05 そ~の た~と た~め っ~た と~い と~が と~き な~い に に~し に~は の~か の~は の~ま の~よ の~例 ま ま~で ま~と
-0.05 ま~ま み も や ょ ょ~う よ り~当 る~こ れ れ~ま れ~る を~使 を~小 ア ィ カ カ~ー キ~ャ グ シ~ュ ス~が ス~テ
-0.05 ッ~シ プ ム ャ ャ~ッ リ~が ロ ー~ド ー~ム 一~块 一~行 也 了~可 人 今 从~改 件 任 会 会~这 位 体 你 例~如 便 保
-0.05 决 処 前 割~り 化 卡~内 卡~的 原 参~考 反 发 只 可~能 右 合~精 同~一 同~样 含 型~大 增 处 处~理 多~少 大~一 太
-0.05 太~多 失~敗 好~了 始 存~没 存~用 学 完~了 容 容~量 対 少 就~会 左 左~右 己 常~用 序 度~学 式 张~卡 张~量 当
-0.05 当~て 思 或~推 手 找 把~batch 护 换~卡 接 推~理 推~荐 放 敗 時 最~后 有 有~别 本~太 条 标 标~题 样~本 案 梯
-0.05 梯~度 检~查 次~送 比~例 没 泄 泄~漏 注 活 活~值 深 深~度 混~合 漏 爆 率 现~cuda 理~时 用~同 留 疑 的~大 的~提
-0.05 的~样 的~进 直~接 確 积 程~占 空~き 空~闲 端 答 精 精~度 练~或 终 结~果 续 维 维~护 缓 缓~存 老 考 能~是 自~动
-0.05 自~己 荐 表~示 要~多 要~求 計~算 記 語 読 読~み 論 计~算 设~置 评 话 请~问 象 超 边 这~一 这~边 遇 都~没 配~置
-0.05 里 量~一 错 闲 需 题 高 默 默~认 결 려 로~줄 류 를 세 쓰 오~류 용 으~로 줄 트 프 프~로 할 해~결
+0.05 __init__~py about~cuda about~memory about~of accelerate~utils accepted~answer account accuracy activation
+0.05 adafactor adamw adapter add~repor add~report_tensor_allocations_upon_oom again~and again~on again~with air~gb
+0.05 alert algorithm~this alguien alguém all_reduce alle alloc allocated~by allocated~bytes allocated~gb allocate~mb
+0.05 allocate~out allocate~request allocating~bytes allocating~mib allocations~gib allocation~badalloc allocation~gib
+0.05 allocation~on allocator~gpu_ alloc~tot allowed allowed~gib all~available all~loaded all~tensors alone~are
+0.05 already~have amount~of an anaconda anaconda~envs analysis and~all and~are and~available and~checked and~cupy
+0.05 and~file and~for and~found and~get and~keep and~leave and~memory and~my and~not and~of and~report and~still
+0.05 and~take and~that and~there and~version annoying another~gpu answering any any~hint an~account an~error
+0.05 an~existing an~hour an~idea an~instance an~issue an~oom append~loss applications apply~node are~already are~fine
+0.05 are~in are~not are~on are~still are~too args around~it asked~years assertion assuming assuming~engine
+0.05 asynchronously asynchronously~reported as~many attempting attempting~to attention~cache attn at~first
+0.05 at~fragmentation at~iteration at~least at~line at~of at~some at~tokens auf authors available~qualifiers
+0.05 available~vram available~when avec avx awq backbone backoff badalloc badalloc~exception badger bar~is
+0.05 batch_size_per_card batchsize batch~and batch~engine because~the become before~submitting began behavior
+0.05 below~might bench benchmark benchmarking better between~the be~allocated be~asynchronously be~closed be~great
+0.05 be~incorrect be~ready be~used bigger~gpu bigger~one bigger~scenes binary binary~is bin~total bitsandbytes ble
+0.05 blobs~sha blocks~and bool~onnxruntime both~of branches branches~or broke bucketing buffer~of buffer~on
+0.05 builder~api building~engine building~the build~on built~by bus~id but~in but~with bytes~limit bytes~of
+0.05 by~allocator by~github by~my by~new by~setting by~then bị cache~could call~so call~the calm can can~get can~we
+0.05 capability capacty~of capture~consider capture~cuda capturing capturing~cudagraphs cards~are card~and card~gb
+0.05 card~memory card~too card~with cast catch~it caused caused~the cause~of cc~bin cc~op_requires cc~resource cc~sum
+0.05 cc~this cfg~sampler_name chain checked checked~the checkpointing check~failure check~whether chez chunk
+0.05 chunks~chunks chunks~kib chunks~mib classification cleaning click client~requested code~and code~br code~in
+0.05 code~internal code~or coffee come~back come~to comfyui~execution command~buffer command~is command~line
+0.05 command~was common_ksampler common_ksampler~model communicator comparison computecosts computecosts~error
+0.05 compute~capability computing com~ollama configs config~file confused connected connected~to consequences
+0.05 consequences~if console~says content~is context~is context~with conversation conversation~on convert convolution
+0.05 convolution~algorithm conv~conv conv~node con~la copy~of core~framework core~platform corporation corrected
+0.05 could~you cpp~computecosts cpp~unhandled cpu_feature_guard cpu_feature_guard~cc created~device creating critical
+0.05 crop cross cross~attention csrc csrc~distributed cu_stream_non_blocking cuando cuda_error_out_of_memory
+0.05 cuda_malloc_async~will cudacachingallocator cudacachingallocator~cpp cudagraph cudagraphs cudagraphs~for
+0.05 cudagraph~capture cudasuccess cuda~cu cuda~cudacachingallocator cuda~device cuda~empty_cache cuda~for
+0.05 cuda~function cuda~graph cuda~is cuda~kernel cuda~or cupy~as cur currently cur~usage custre custream
+0.05 custream~error darknet dask dead dec decoding~this decrease~gpu decrease~the decreasing~max_model_len delete
+0.05 description~of desired desired~gpu detach details detection detectron device devices device~br device~cudamalloc
+0.05 device~dtype device~job device~name device~nvidia device~ordinal device~pool dgx dies~in dies~with diffusers
+0.05 diffusers~models diffusion~webui direct direct_io direct_io~false direct~cause distinct distribute
+0.05 distributed~processgroupnccl distribute~load dist~packages docker document does~nvidia doing downloaded do~about
+0.05 do~with driver~py driver~the dropped dry dry~run ds dtype~if dtype~torch dumped durch during~cudagraph
+0.05 during~getbesttactic during~initialization during~processing during~timereformat dusky dynamic dès each~has
+0.05 each~mpi each~step each~time each~with eager~in edit elementwise else~none el~modelo enable ended ended~after
+0.05 ends~in ends~the enforce_eager enforce~eager enginecore enginecore_dp enginecore_dp~pid engine~br engine~build
+0.05 engine~built engine~core engine~failed engine~from engine~py engine~version enough~to enter environment~location
+0.05 env~lib era erreur errors~might error~at error~could error~cublas_status_alloc_failed error~cuda error~engine
+0.05 error~exception error~fields error~loading error~occurs error~source error~when ethereum eval_accumulation_steps
+0.05 events every every~piece every~single every~step exactly exceed exception~content exception~during exception~set
+0.05 exception~traceback exception~was executable executable~batch execute~in execution~error execution~py
+0.05 existing~issue exist~models exiting~due expandable_segments expandable_segments~true expectation experience
+0.05 external~org_tensorflow external~xla face failed~at failed~for failed~on failed~with fails~in failure~br
+0.05 failure~but failure~stack faiss faiss~gpu falling falling~back false fatal~error fatal~operator feature~request
+0.05 feedback~and fern fields~message file files~are file~ai file~app file~assuming file~tools file~users file~usr
+0.05 file~workspace filled fill~the fin find find~the fine~but fine~tune finished~parsing firefox first~of flags
+0.05 folder following~exception forums for~and for~another for~any for~batch for~current for~decoding for~my for~self
+0.05 for~shard for~simplicity for~some for~that for~tokens for~traceback for~your found~in found~reached found~vulkan
+0.05 four~times fp~fp fraction~static fragmentation~maybe frames~from framework~op_kernel free~mb free~of free~to
+0.05 from~checkpoint from~last from~this func funciona functional~py function~alloc gateway gathered gb~and gb~are
+0.05 gb~before gb~br gb~card gb~free gb~gb gb~it gb~of gb~other gb~per gb~should gb~tried gc~collect geforce~gtx
+0.05 generation~not generator getbesttactic getbesttactic~unnamed get~cuda ggml
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer ggml_backend_cuda_buffer_type_alloc_buffer~allocating
+0.05 ggml_metal_graph_compute ggml_metal_graph_compute~command ggml_vulkan~found ggml~cuda gh gib~allocated gib~at
+0.05 gib~current gib~decrease gib~in gib~max gib~non_torch_memory gib~other gib~rounded gib~tried gives~me glm
+0.05 goes~up got~this go~away go~on go~through gpt gpus~in gpus~to gpu~cuda gpu~device gpu~error gpu~increases
+0.05 gpu~light gpu~loading gpu~models gpu~nvidia gracias gradient~checkpointing grande graph~execution graph~failed
+0.05 graph~of great grpo gtx~super gtx~with guess had~been handbook hang hangs happen has~it has~more has~one
+0.05 has~removed has~total have~an have~gb have~searched have~to have~two have~you heavy here~on here~the here~with
+0.05 heute hit~an horas host~skipping hour hours how~many hunyuan if if~is_floating_point if~no if~out if~reserved
+0.05 if~that if~the if~yes igpu igpu~and il images~of import~cupy improve include include~these increase increases
+0.05 index inference inference~with info information info~engine info~fields info~source info~this info~using
+0.05 info~worker initializing input~very inside installed instruct insufficient~memory internal~frames interpolate
+0.05 in~allocate in~allocator in~an in~available in~bf in~blender in~br in~convert in~custre in~decorator in~general
+0.05 in~jupyter in~kv in~range in~sample in~thread in~which in~your ipex iq is_floating_point is_floating_point~else
+0.05 isn~available issues issues~and issue~and issue~for is~above is~already is~built is~created is~cuda is~done
+0.05 is~gib is~heavy is~large is~less is~memory is~nearly is~none is~off is~optimized is~probably is~smaller is~split
+0.05 is~written its~internal it~about it~as it~can it~does it~gb it~go it~isn it~it it~means it~over it~prints it~ran
+0.05 it~seems it~should it~still it~then it~went it~when jan java jax_traceback_filtering jax_traceback_filtering~off
+0.05 jax~has jedes jetson~nano jobid job~to joined join~this journal journalctl jul jupyter~kernel keen kept kept~in
+0.05 kernel~errors kernel~of keys kfloat kfloat~batch không kib kib~allocated kib~in killed~it knob know know~it
+0.05 koboldcpp kommt kontext ksampler lack lack~of large~try last~one lax lax~map layer~elementwise layer~to lead
+0.05 lead~to leaks leak~in least~one left leftover left~it left~on li lib~site light light~cache like~that line~of
+0.05 line~out listed little~memory lives llama_init_from_model llama_kv_cache_init llama_kv_cache_init~failed
+0.05 llm~info load_model load_model~failed loaded~models loader~workers loading~error loading~llama loading~the
+0.05 loads~the load~and load~over load~sdxl local local~lib location log~before log~current log~exit log~from
+0.05 log~have log~hint log~it log~memory log~message log~on log~oom log~out log~says log~torch log~what log~when lol
+0.05 longest lora~on lower~resolution lỗi mac~mini mac~studio made~it main main~exiting make~sure manual~cast matches
+0.05 max_input_length max_input_length~max_prefill_tokens max_model_len max_model_len~when max_num_seqs
+0.05 max_prefill_tokens max_prefill_tokens~max_total_tokens max_split_size_mb max_total_tokens max~approx max~seq
+0.05 max~tokens maybe~the may~lead may~node mb~memory mb~of mean measure median meeting memory~allocation memory~but
+0.05 memory~fragmentation memory~growth memory~has memory~is memory~it memory~mb memory~pool memory~problem memory~py
+0.05 memory~than memory~tried memory~when memory~with mem~fraction mensaje merge mesh message~and message~for
+0.05 message~onnxruntime_src message~server message~waiting method~of metrics~train_step metric~cur me~one me~the
+0.05 mib~allocated mib~in micro~batch mig~slices mine~is minibatchsize miniconda mira missing mistral~nemo mlx mnt
+0.05 modeling modeling_utils modeling_utils~py models~and models~yolov model~and model~br model~from model~has
+0.05 model~in model~loading model~loads model~max model~parse model~root model~seed model~weight model~will modified
+0.05 modules~module module~py moi moment monitoring moving mr much~gpu much~is multiple multiple~gpus my~code
+0.05 my~colleague my~training na nach name~and name~nvidia nano nccl_buffsize ncclunhandledcudaerror
+0.05 ncclunhandledcudaerror~call nccl~version ne nemo network~model never~appears newest new~builder new~issue
+0.05 new~one nichts nicht~mehr nn~functional noble node~that node~train non_blocking non_torch_memory
+0.05 non_torch_memory~takes none~non_blocking nor notebook~is note~the nothing~was noticed not~been not~come
+0.05 not~create not~find not~get not~static not~to not~use now~the no~branches no~card no~executable no~luck no~that
+0.05 npu number~is nvcc nvidia~corporation ob observed occurs occurs~during october odd odes odes~py offloaded
+0.05 offloading~output off~by of~every of~feedback of~is of~it of~mb of~one of~other of~ours of~pipeline of~std
+0.05 of~tokens of~training of~video of~which of~you oh okay ok~so ollama~llama_load_model_from_file ollama~models
+0.05 ollama~time once~and one~go one~more one~node one~or one~rank one~tensor one~with only~rank only~that only~the
+0.05 onnxruntime_src onnxruntime~gpu onnxruntime~waitnotificationfn on~an on~aug on~bigger on~both on~its on~jetson
+0.05 on~machine on~my on~nov on~smaller on~startup on~that on~to oom~at oom~in oom~the oom~unloading oom~when
+0.05 op_kernel op_kernel~cc op_requires op_requires~failed opencv opening open~an open~the operator~conv optimized
+0.05 optimizer~cpp opt~conda org_tensorflow org_tensorflow~tensorflow original or~decreasing or~pull or~smaller
+0.05 or~start or~switching other~api other~than ought ought~to our~documentation our~own outofmemoryerror~allocation
+0.05 output~layer output~of out~and over~multiple package packages~accelerate packages~tensorflow
+0.05 packages~transformers paddlepaddle~on paddle~memory paged pages paper parameters params parse~time parsing
+0.05 parsing~network partitions part~of pass~and pci pci~bus peak~usage people per_device_train_batch_size
+0.05 per~request phone photos pid~error pid~info pid~valueerror pip plan platform~cpu_feature_guard please~decrease
+0.05 please~don please~run please~stop plot pm pod~trainer por~qué possible post preallocated~temp preallocation~off
+0.05 prediction present preset preview primary print~the private~pool private~pools problem~you proc process
+0.05 processing~allocation process~for process~out process~to profiling prompts pro~gb python~dist pytorch~and
+0.05 py~capturing py~lib py~userwarning qlora~on qualifiers qualifiers~see quant question~on que~je qui qué raised
+0.05 raised~from ram ram~mb ranks rank~cuda rank~failed rank~is rank~running rather~not reached~zero read~every
+0.05 read~it received receiving recent~builds record reduce~gpu reducing regards regression reject relion relu
+0.05 remember remove removed~its rendered~viewport render~fails repeats repor report_tensor_allocations_upon_oom
+0.05 report_tensor_allocations_upon_oom~to reported~at reporting repository reproducible requested~by requested~bytes
+0.05 requested~in requested~to request~with rerank reserved~in reset~the resolution~max resourceexhaustederror~graph
+0.05 response restarts restore retry~with return~common_ksampler return~to rien rl rollout root~ollama roughly
+0.05 rtx~ada rtx~pci run runner~execute running~conv running~in runtime_error runtimeerror~no run~into run~of said
+0.05 same~command same~on same~thing same~with sampler_name sampler_name~scheduler saturday says~and says~cuda
+0.05 says~it says~that says~what scenes~are scenes~through sched scheduler~hit scheduler~positive schon sd sdxl
+0.05 searched~for searched~the second~epoch seed seed~steps see~above see~all see~if seg seit sender sep separate
+0.05 seriously server~does server~stops serves serve~at serving set_memory_growth setting setting~the setting~up
+0.05 setup set~jax_traceback_filtering set~subdivisions sgl shaders shapes shards shard~to shorter short~test
+0.05 should~be should~go shows shows~gb show~the shutting shutting~down sign~up similar simplicity simplicity~jax
+0.05 since~this single~gpu sits size~found skipping~download skip~to small~scenes smi smi~and smi~says smoke softmax
+0.05 software solve something~went some~gb sorry~if sorry~something source~sched so~guess so~nothing so~that so~this
+0.05 spare sparrow speaker spilling splitting split~it srun~error srv~load_model stacktrace stacktrace~below stages
+0.05 stand started~with startup~is start~paddlepaddle states state~batch state~dict state~failed state~metrics static
+0.05 static~to status~code status~message std~runtime_error steht steps steps~cfg still~alive stops~after stop~them
+0.05 store stream~stderr student studio subject~job submitting suppose supposed surfaces sur~le suspect swap sweep
+0.05 switched~on switching switching~to sys systemerror systemerror~fatal system~ram tail~of take taken take~gib
+0.05 take~your te tell~us temp temp~allocation tensorflow~binary tensorrt~llm tensor~cores tensor~is terminated~error
+0.05 tested testing text_generation_client~router text_generation_launcher~method text_generation_launcher~webserver
+0.05 textures tf tf~lib tgi thanks~in than~desired than~gb than~requested than~what that~caused that~has that~in
+0.05 that~may that~moment that~one that~shows that~xla that~your them~or then~in there~any these~changes they~are
+0.05 the~answer the~batch the~blender the~bug the~checkpoint the~dag the~dataset the~dev the~direct the~draft
+0.05 the~embedding the~existing the~frame the~framework the~full the~guide the~index the~key the~least the~load
+0.05 the~logs the~long the~merge the~moment the~ones the~only the~paper the~prompt the~readme the~reason the~recent
+0.05 the~record the~rendered the~repository the~resolution the~rule the~sample the~sequence the~smaller the~solver
+0.05 the~stacktrace the~start the~tail the~text the~three the~time the~ui the~very the~vram the~way the~weekend thing
+0.05 things things~to this~branch this~conversation this~does this~in this~is this~isn this~model this~question
+0.05 this~tensorflow threshold through~zluda thrown thrust thì tidy timereformat timestamp~level time~to title~of
+0.05 ti~gb together tokens~per toml tomorrow tonight too~big too~low torch_npu torch~autograd torch~bfloat torch~csrc
+0.05 torch~cu torch~float torch~nn tot total~capacty total~chunks total~vram tot~alloc tot~freed tout to~be to~br
+0.05 to~build to~distribute to~eager to~finish to~include to~increase to~join to~me to~model to~open to~read
+0.05 to~requested to~serve to~start to~tokens to~train to~try to~unexpected to~work tpu tp~scheduler traceback~oom
+0.05 train_step train_step~state trainer~py transfer transformers tried~the tries~to trl troubleshooting
+0.05 true~direct_io true~or true~to try~smaller try~to turns two~different two~failures two~separate two~things
+0.05 ubuntu ui ui~with uma umber unexpected~consequences unloading~all unnamed unnamed~layer unused un~message up
+0.05 update upper~limit up~br up~for up~model up~on up~to up~verlet up~with usage usage~peak usage~tot used~mb
+0.05 used~memory userwarning use~gib use~in use~it use~kib use~lower use~process use~to using~gpu usually
+0.05 usually~means ut utilization utilization~gib utilization~or utils~memory vae~tiling validate validation
+0.05 valueerror~free valueerror~to variable variables variable~tf_gpu_allocator vary ver verlet verlet~run version~br
+0.05 version~found version~of very~seriously vgg viewport~never views visible voice vol vram~is vram~used
+0.05 vulkan~devices wait waitnotificationfn waitnotificationfn~failed wall walltime wandb wanted~to warm
+0.05 warmup~generation warmup~max_input_length warmup~text_generation_client warm~up warning~get warning~warning
+0.05 was~asked was~kept was~ok watchdog way~is webserver webui~modules weekly weeks weights~of weights~take
+0.05 weight~dtype well went~wrong werden were~not we~read what~happened what~to what~tried what~you when~executing
+0.05 whether~there which~gib which~gpu which~may which~the while~loading whisper whoever whole will~fit with with~and
+0.05 with~batch_size with~bigger with~gb with~mb with~non with~our with~out with~that with~vulkan worker~py works~on
+0.05 would~be would~do would~you wrapped wrapper written wrong~with xl xlaruntimeerror
+0.05 xlaruntimeerror~resource_exhausted xlaruntimeerror~traceback xla~tsl xla~will xla~xla xorg yaml years~months
+0.05 yes~please yolov~kfloat your~batch your~code your~data your~input you~might you~say you~see zluda zombie ça
+0.05 ça~passe памяти あ あ~り い~た い~て い~ま う~か お~り き~は こ~と た だ~け て~お で で~し で~の で~止 な~り
+0.05 に~変 は ま~り り~ま を~か キ ク サ チ チ~を ッ~チ ト ノ ポ メ モ リ ン~ト 一~样 一~点 一~般 上 上~跑 不~到
+0.05 不~够 不~行 两 两~张 中~间 主 了~还 以~下 任~务 但 但~是 佬 使~用 修 入 到~一 剩 割 办~法 占 原~因 可 台 各~位
+0.05 吧 启~动 周 哪 四 因 图~片 在~用 変~わ 変~更 夜 大~佬 大~小 失 定 小~一 就~好 就~报 就~挂 己~的 已 开 开~始 张
+0.05 形 循 忘 快 总 您 情 成 成~了 我~在 我~这 批~量 投 报 持 挂~了 指~点 换~成 提 教 整~理 方 昇 昇~腾 昨 是 是~显
+0.05 显~卡 更 最~後 期 本~文 机~器 权 权~重 来 模 模~型 止~ま 求 求~助 没~问 注~意 清 满 点 然 生~成 発 的~显 的~问
+0.05 盘 知 知~道 确 确~认 確~認 第~个 第~二 篇 系~统 练~时 统 网 能~跑 腾 般 补 要~显 認 计 认 证 试 该 读 调~到
+0.05 跑~了 跑~到 转 输~入 返 还~有 这~里 送 速 问~题 间 题~描 验~证 감 감~사 계 과 까 노 는 니~다 다~른 다~시 드 러
+0.05 로 로~그 른 발 배~치 사 사~합 상 서~버 세~요 수 스 시~작 어~요 에~러 예 재 제 죽 치 크 크~기 파 하~세 학 확
+0.05 확~인
+0.10 about~this above~for acc accelerate according according~to accounts~on account~related activation~peak active
+0.10 ada add~comment advance afterwards after~some after~that after~the after~throwing agree~to air allocated~for
+0.10 allocated~mib allocated~tensors allocate~br allocate~buffer allocations~mb allocation~failed allocation~info
+0.10 all~models amber and~after and~every and~got and~its and~now and~privacy and~try and~use and~with
+0.10 another~exception another~tab any~implementation an~option aparece approx apr are~running arguments asr async
+0.10 as~far as~it as~they at~is autograd automatic automatically available~memory away bad badly base batches
+0.10 batch~it batch~of been beforehand before~the beim bei~mir believe bert between~and be~created big big~for blob
+0.10 body box br broken buffer~failed buffer~for bug~report bug~server but~no but~not buy by~clicking by~op cache~is
+0.10 called~after can~do can~it can~one can~the can~try can~use capacity~gib card~please cases cc~allocator cette
+0.10 ce~que chair checkpointing~on chunked chunked~prefill chunks clicking clicking~sign client~src clip clips closes
+0.10 cnn code~returned colleague collect come~from come~up comfy comfyui commits common_init_from_params
+0.10 common_init_from_params~failed community computer concat consider~decreasing context~for conv core~dumped cp
+0.10 created created~from create~execution creating~server cu cudadrv cudadrv~driver cuda~bytes cuda~cudadrv
+0.10 cuda~failed cudf cudnn cycles~gpu danke dat de decode decreasing~gpu_memory_utilization deleted denoise
+0.10 description developers device~cuda device~gpu device~the device~was dict different dim disabled dismiss
+0.10 dismiss~alert dist distill docs~say documents doesn domain dump during~the each~one eats editor eleven emails
+0.10 enabled~n_copies encountered~an ended~in engine~could entries env en~el ep epochs epoch~is erro errors_impl
+0.10 error~creating error~llama error~occurred error~text_generation_launcher error~unable error~using error~warmup
+0.10 example examples exception~occurred excerpt executing execution~context executor exhausted~oom exiting
+0.10 experimental failed~cuda failed~exit failed~resource_exhausted falcon falls~back far~as faster~whisper features
+0.10 feedback field file~opt filters filters~size find~any fit~in fold followed foreignnode for~chunks for~details
+0.10 for~free for~github for~node for~stream for~them for~validation for~you fr frame framework framework~errors_impl
+0.10 free~according free~process from~network function function~failed fused fusion gave~up gb~at gb~each gb~memory
+0.10 gb~ram gb~used gb~vram gb~で gemma gfx ggml_vulkan~device gguf gib~already gib~is gib~pytorch gib~total ging gio
+0.10 git github~you gives glad global goes~through going google got~an go~down go~msg gp gpu
+0.10 gpu_memory_utilization~or gpu_~_bfc gpus gpu~by gpu~gib gpu~node gpu~oom gpu~or gpu~out gpu~rendering gpu~with
+0.10 graph gromacs growth gráfica gt gui guide habe halved happens~when hash has~not have here~for hidden hilft
+0.10 holding host~memory how~can how~to https~docs huge hybrid ilse images~in implementation implementation~for
+0.10 improve~the incorrect info~model_runner infra initialization inlet input~output input~size instance_group
+0.10 instance~of internal internal~error internal~failed into~it in~advance in~bin in~capture in~eager in~function
+0.10 in~gpu in~loader in~my in~place in~python in~run in~that in~torch in~total in~train in~use issue~on is~an
+0.10 is~back is~empty is~export is~just is~known is~nothing is~only is~the is~this is~with items itself~is its~memory
+0.10 it~dies it~happens it~ll it~may it~only it~please it~says it~to it~trains it~what it~works jobs~on job~of jun
+0.10 juniper jupyter já kernel~image kills kills~it known lab label~fusion layer~filters learn leaving~this left~for
+0.10 len lengths less~memory level~info le~message lib~rs little llama llama_kv_cache_update_impl
+0.10 llama_kv_cache_update_impl~failed llama_model_load llama_model_load~error llama_new_context_with_model~pipeline
+0.10 llm_load_tensors ll~occasionally lm~studio load_tensors~loading load_tensors~offloaded load~all logged logits~on
+0.10 log~could log~in log~is log~output log~please log~same log~there log~traceback log~tried looking look~into lora
+0.10 loss~item lots~of lower lowered machine~is main~error make makes~no make~it management~https manual mask matlab
+0.10 matmul max_len max_memory mb~max means~the memo memory~br memory~for memory~fraction memory~in memory~left
+0.10 memory~mps memory~reserved memory~takes memory~usage message~summary method~warmup mi mib~free mib~on
+0.10 mib~rounded mib~used might~be mind mint minutos mir mistral mixtral mmap model_runner model_runner~py
+0.10 models~blobs model~fit model~tensors model~with modules moe months~ago moved mpi mpi~rank mps~allocated msg
+0.10 much~for mx my~card my~gtx my~own même n_copies nd needs~about neighbour network nie night node node~foreignnode
+0.10 node~name non~zero nothing~else not~allocate not~always not~the no~difference no~kernel num_ctx num_gpu numa
+0.10 nvidia~rtx occasionally occasionally~send of~each of~gb of~mine of~ram ollama~llama_model_load one~request onnx
+0.10 on~all on~device on~gtx on~how on~it on~jun on~may on~private on~two opened~this operating operating~system
+0.10 optimizer optimizer~step option optix op~conv orin or~set or~window other other~allocations ours our~terms
+0.10 outofmemoryerror~traceback packed paddlepaddle page~file page~on panicked panicked~at parallelism~enabled
+0.10 parquet passe passed passed~tests passing patches phase picture place~of plus possible~solutions posting ppo
+0.10 predict privacy privacy~statement private processing properties protein pull~requests python~framework
+0.10 pytorch_cuda_alloc_conf pytorch_hip_alloc_conf pytorch~activation pytorch~but pytorch~limit py~in py~model på
+0.10 quality quite rank~the rather ray reached rebooted rebuild recording recover recover~from refer refer~to refresh
+0.10 refresh~your related~emails relevant relevant~log reload~to removed rendered rendering~documentation renders
+0.10 repeated replica~task reproduce~the rerun reserve reserved~for resize resourceexhaustederror~see restarting~the
+0.10 rest~of resume returned~entries returned~while right~at rolled router~client rs~server runner running~the
+0.10 runoptions runoptions~for runs~out runtimeerror~mps run~on same~batch same~problem same~process same~script
+0.10 same~time sched~go screenshot scrypt sec see~https see~the self~attention send~you sent sequence seq~len series
+0.10 serve server~internal service~and service~hlo_rematerialization session~dismiss session~you
+0.10 setting~pytorch_hip_alloc_conf set~by set~it set~the severity sglang sha shard shift show showed si sign
+0.10 signed~in signed~out silver situation size~input size~per skipped slices smaller~number smallest smi~showed solo
+0.10 solutions solver some sometimes somewhere sont source so~close so~not speech speed spelling split src~lib srun
+0.10 stable~notes stacks stage startup statement statement~we step~and step~with stopped stopped~at stops~in
+0.10 structure studies style submitted successfully suite summary~info sum~total supplied supplied~memory sure
+0.10 survive switched~accounts tab~or tail takes~gib take~while task~device task~exited tells tell~the
+0.10 tensorrt~engine tensors~this terminating terms tests~failed tests~passed test~summary text_generation_client
+0.10 text_generation_launcher thank thank~you than~your that~much that~we there~an there~are these they the~cause
+0.10 the~cli the~command the~config the~container the~encoder the~large the~logits the~loop the~model the~newest
+0.10 the~notebook the~nvidia the~on the~pipeline the~pool the~problem the~quick the~runner the~second the~situation
+0.10 the~title the~tutorial the~value the~worker this~and this~can this~comes this~error this~expected this~here
+0.10 this~line this~message this~week thought thread through~the throwing throwing~an thu thx ticket time~level tiny
+0.10 titan today~on topic total~of tower to~device to~display to~gb to~get to~go to~it to~one to~our to~refresh
+0.10 to~runoptions to~set to~this tp trace~returned trainer~main trainworker trainworker~pid trt tune two~boxes
+0.10 two~cards typed type~float un unet unhandled unset updated upload usage~bytes user~guide user~supplied
+0.10 use~chunks utils val value value~but version~and viewport viewport~render virtual virtual~memory vision vit
+0.10 vllm~valueerror vmap vocab wan wanted want~to warmup~encountered was~fine was~it was~not was~printed was~used
+0.10 webserver~crashed weekend weights~alone weights~from went~from we~can we~ll we~need when~start which~is
+0.10 while~mmap width will~be will~improve windows window~reload without~trouble with~another with~batch with~code
+0.10 with~cpu with~my with~several with~status with~two worker~cc works~with xla~label yes~know your~session
+0.10 you~account you~agree you~for you~have you~post you~signed you~switched you~try zero~status zesty ² всем
+0.10 всем~привет карта меня привет сообщение い~で お し~い せ~ん ち っ っ~て て~い で~す で~落 な な~ら に~す の~学
+0.10 ば ま~せ り る れ~ば ん エ~ポ サ~ー ジ ス~ト ッ ノ~ー ポ~ッ メ~ン ラ ー ー~ジ ー~バ 一~半 一~次 之 介 代 代~码
+0.10 以 停 关 再 写 写~法 到~第 动 单~卡 卡~是 又 号 号~卡 告 在 天 如~下 子 実 对 希 希~望 帮 建 後 想 我~的 挂 指
+0.10 描 描~述 日 是~不 本 检 止 每 版~本 环 現 用~的 由 画 画~像 的~是 目 码 管 管~理 系 练 练~到 缩 行 試 試~し 训
+0.10 训~练 试~试 运 运~行 还~剩 还~是 述 里~的 页 까~요 녕 녕~하 는~데 니 데 라 료 배 버 서 실 안~녕 어~제 었 었~습
+0.10 에 에~서 입 입~니 있 작 조 중 학~습 했 행
+0.15 _bfc _bfc~op _bfc~ran abort above~exception agent alloc_tensor_range alloc_tensor_range~failed alloca
+0.15 allocatable allocatable~device allocated~gib allocate~mib allocations allocations~may allowed~memory and~it
+0.15 and~pytorch_cuda_alloc_conf any~way an~assert application apply around as~one as~you attach attached attack
+0.15 at~the avoid~fragmentation before~it before~that bei be~done bf bfc_allocator bfc_allocator~cc blobs but~these
+0.15 by~an by~user caffe called caller call~to capture carte cause~system chainer changes~nothing che check
+0.15 checkpoint chose chunks~gib cli client collective~operation comes~up command common_runtime~bfc_allocator
+0.15 common_runtime~gpu compiled concurrency could~be course cpu~it crashes~today create~context create~llama
+0.15 cuda_error_out_of_memory~out cudaexecutionprovider current customer cycles~device deepseek describe~the det
+0.15 device~not device~would did~not disable~the disable~upper docs~stable do~have duration during~handling
+0.15 eager~mode ed ema embed endpoint enough~allocatable errors~were error~not err~mem eval~bug every~time
+0.15 exceed~allowed exception~another exists exited fails failure failures fell fewer fields files finish forum
+0.15 for~kv for~memory for~possible fraction free~gib free~gpu free~memory functional gb~is general gestern
+0.15 gets~through gib~free gib~memory gib~the given~back gone gpu_ gtx~ti had~no handling handling~of happens~add
+0.15 has~been has~gb healthy hey hint html https~pytorch hung images image~size incident initialize intern
+0.15 intern~cycles in~another in~float in~forward in~fp in~one in~with isn~enough issue is~in is~more is~ok is~one
+0.15 is~reserved is~set is~that iterations it~doesn it~for it~on it~runs it~will jaxlib jaxlib~xla_extension
+0.15 jetson~orin job~failed job~has job~localhost job~on last~week late la~gpu le leak leaving lib lief limited
+0.15 limit~for limit~set llama_new_context_with_model llama~context llama~server load_tensors~offloading loaded
+0.15 loading localhost localhost~replica logits log~error log~of log~runtimeerror log~to looked looked~at lot
+0.15 main~loop mais mark mas master max_split_size_mb~to may~cause mem memory~allocations memory~lower memory~trying
+0.15 mem~types method me~it might miner mini mmap~true model~of model~unable model~weights morning mortem mp nano~gb
+0.15 nearly neither nel neural never ngl nn not~set no~more no~problem null nvidia~driver offloaded~layers
+0.15 of~allocated of~course of~in of~service of~that ollama~panic only~in on~another on~any on~ti oom~happens org
+0.15 org~docs or~is or~so outofmemoryerror~cuda out~in password password~length percent perhaps pid~ip please~check
+0.15 please~set pool~is pool~use post~mortem preallocated probably processes proposed
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~if pytorch~org question~is raise~runtimeerror raylet rays rd reload
+0.15 remat replicas reply reported~by reserved~memory resident resnet rocm root root~cause rounded rounded~to
+0.15 running~out rx rx~gb saved searched second second~one seems~to see~list segmentation self service session set
+0.15 set_per_process_memory_fraction setting~max_split_size_mb short should~the shows~mib signed size~failed slicing
+0.15 smaller smi~shows stable starting~the start~the steam steps~to subdivisions successfully~but supported~by
+0.15 survives system~failure task template tensorflow~python tensorrt tensors~when terms~of tesla test~with
+0.15 text~encoder text~was thanks~for there these~errors the~allocated the~box the~br the~build the~cycles the~gib
+0.15 the~main the~maximum the~noise the~others the~result the~run the~vision this~attack tiling time~and token
+0.15 too~little too~much total~by total~capacity to~comment to~cuda to~initialize to~lower to~self to~use to~your
+0.15 training~with trainnetwork trying~to ts two~crashes types um unallocated~if understand unhandled~cuda units
+0.15 updated~successfully used~up use~pytorch_mps_high_watermark_ratio using va values value~in very vllm volume
+0.15 warmup was~on were~encountered what~can what~did what~should what~we when~oom when~running whether willow win
+0.15 with~model won working workstation would~exceed xla_extension xla_extension~xlaruntimeerror xla~service xt
+0.15 your~job you~can you~should you~use zeros кто то し~た し~て た~こ ち~ま て ま~し ら ろ エ~ラ セ~ー ッ~セ バ
+0.15 メ~ッ ラ~ー ー~メ 个 个~epoch 之~后 交 倍 候 出 务 動 单 卡 各 器 失~败 室 工 待 微 微~调 志 批 改~成 文~档
+0.15 日~志 时~候 服 服~务 望 机 档 测 的~时 经 络 网~络 落 落~ち 解 议 识 谢 谢~谢 败 起~動 输 过 退 退~出 重 같 것
+0.15 네 네~요 도 돌~리 시 업 올 인
+0.20 aborted aborted~core agree al allocate~compute allocating all~the already~on always and~gib and~shared and~type
+0.20 an~image append as~soon audio bigger~card by~hand ca calling camera cc~execution ce cfg chapter check~the
+0.20 collective come copy core counted crash crashed cuda~graphs cuh có dataset debug decrease~max describe detector
+0.20 device~with de~gb display doc does~this down~with do~it each~of engine entrenar en~la error~code error~in
+0.20 evening even~with execution~of failed fine float~on force for~more gib~gpu gib~on gib~reserved gigs github~com
+0.20 github~sign gmx gmx~mdrun gpu_memory_utilization gpu~is grad hand handle~prefill hashcat has~gib he hint~if
+0.20 https~github idea ik impact in~execute is is~so is~there item iteration it~goes job~ended join layers~to
+0.20 la~memoria lines~of load_tensors loads load~model log~so macbook main~panicked management~and mdrun message
+0.20 messages metashape mindspore mode modelo~de module monday need~to not not~need now no~idea nó occurred
+0.20 offloading~repeating of~memory of~replica of~size only~gb onnxruntime on~gpu on~job on~with op open opt
+0.20 orin~nano paddleocr panic~unable parallelism pc pipeline~parallelism pjrt pjrt_stream_executor_client
+0.20 pjrt_stream_executor_client~cc pjrt~pjrt_stream_executor_client placa pod pools put
+0.20 pytorch_mps_high_watermark_ratio queue quick quiet radeon render repeating repeating~layers replica~failed
+0.20 reserved~by restarting rs runtimeerror~not same~box server~error shared~host should~do should~have sin soon~as
+0.20 so~the sprint st stuck teacher tells~me terminate terminate~called thanks~lot there~way the~card the~machine
+0.20 the~smallest the~test think this~morning though thread~main three tips tokens~you told to~avoid to~decrease
+0.20 to~disable to~gpu to~make to~see trouble version vulkan war was~updated went~to went~well were what~does
+0.20 what~went when while~running whisper~large window with~smaller workaround written~by xla~pjrt xtx yolov
+0.20 your~account you~are you~do по の~エ エ 作 像 到 助 可~以 启 問 問~題 建~议 正 正~常 第~一 调 还 都 題 돌 안
+0.25 afternoon allocate~cuda allocation~summary all~of app avoid batch~prefill because bien blender bs buffer build
+0.25 card~is chat commit compute compute~buffers con crashes cuda~buffer current~allocation dag default~rank
+0.25 depth~maps didn dr dtype eager embedding enough~memory error~message eval faster fell~over fft file~src
+0.25 first~call first~one fix floor flux~dev follows for~this from~to gable gan gave gb gb~the get~the get~this
+0.25 graphs id if~your iter it~was jax~errors kaggle last~lines length list~of ll loading~model loop management maps
+0.25 memory~gib memory~management memory~on mib~gpu mistake models new note notebook nothing nx obtiens ocr
+0.25 offloading of~my old on~github opencl out~of panic passes pattern pattern~cuda pin prefill~tokens python replica
+0.25 resolve retrying rig rules runs samples samples~per sdpa see~documentation sign~in solved soon starten stderr su
+0.25 summary~follows sur system ta the~above the~gpu the~gpus tokens to~ask to~reproduce trains turned unable
+0.25 unable~to use used~the waiting went~down went~through why wird with~cuda worker young you~need you~want как 了
+0.25 后 复 生 第 编 起
+0.30 accounts allocated~memory and~then arch at attempts back~to bo can~take chạy comes comment config create cycles
+0.30 days depth did~you died disable disk dos down~to enabled er everything exited~with flux forward
+0.30 fragmentation~see gtx~gb has ho if~you input is~fine lm lots make~the maximum maybe memory~of min my non of~gib
+0.30 on~host overflow point prefill related reported requests restart seq set~to sorry~for so~it stack~overflow
+0.30 switched tensorflow~core test them the~gb the~old took to~cpu to~handle to~load tried try tts ultra used van var
+0.30 waiting~for way~to while with~it your your~gpu época 回 图 改 时
+0.35 after backtrace batch~is batch~size before bigger but call~last came common_runtime core~common_runtime
+0.35 could~not documentation~for each esto exception execution frames gpu~and happens hello hi image in~to isn just
+0.35 les line~in llm machine may~be memory~try me~on on~the per~gpu py~line quadro qwen resource_exhausted~out
+0.35 restarted script seems somebody src starting termina the~demo through traceback traceback~most use~of yesterday
+0.40 ai already bug by~pytorch com could documentation error flax for~me fp gig github handle isso most~recent net
+0.40 pipeline problem que rank recent~call same says stream summary super the~new to~create trying tutorial ya
+0.45 back decrease di during encoder err expected following go got https mine minutes py recent rule running see th
+0.45 training treino two вот 跑
+0.50 action default epoch jetson noise not~enough so terminal the~third train way you
+0.55 both demo even load os po should works
+0.60 cause did down enough get here rtx sorry third за
+0.65 had re
+0.70 it ti
+0.85 on
+0.90 went
+1.15 gtx
+1.55 me
""",
    "near": r"""
-1.35 finished oom
-1.30 errno
-1.05 txt
-1.00 gib
-0.95 exc_info saved
-0.90 mb
-0.85 creating killed
-0.80 if kv no pipeline
-0.75 cudnn kb
-0.70 cublas_status_alloc_failed cudaerrormemoryallocation hbm long mem memory ms slice tests
-0.65 epoch errors log notes request start true
-0.60 assert class cpu the
-0.55 best grep info invalid msg nan size skipped val_loss want weights who
-0.50 allocate author commit gpu kind label llama_kv_cache_init output raise retrying runtimeerror sec sh test type
-0.50 xla
-0.45 accuracy cards classify debug fatal for import message pt scratch
-0.40 amp anon apple black channel config demo detected dir gemm_fusion_autotuner global_step group
-0.40 hiperroroutofmemory llama_kv_cache_unified messages msgstr not reason report restored return rss running there
-0.40 title tok trtexec you
-0.35 _check_cuda_python_error alert are as autotuning be benchmark cases cuda_error_launch_out_of_resources data
-0.35 device_memory end format from gpu_oom json kernel loader logging match mean nm null of passed plan pull queued
-0.35 reinitialize sheet slurmstepd supported swap timeout train_loss val valueerror vm
-0.30 accumulation assistant badger begin br call cannot capability checkpoint chosen completed configs created
-0.30 cudaapierror cudnn_status_not_supported dataloader ecc etc explain fake gpu_device grad_norm grüße guild img
-0.30 infer input install io job level limits llama llama_new_context_with_model local max_model_len name nodes
-0.30 num_ooms oom_kill open or parse pinned platform points retcode shapes since so str string strings struct tail
-0.30 tex troubleshooting uid unit use var why window writing yes
-0.25 algorithm allocating allocator alphafold app asked attempt bytes cluster commands compiling component const
-0.25 content corpus cuda_error_out_of_memory cuda_visible_devices date deploy dice div do else empty_cache eng ep exc
-0.25 exported finetune get gguf gpus gx half information item lgtm limit lines local_rank look loom lr lvl
-0.25 max_split_size_mb medvram mig mon nb need needs nothing num_alloc_retries ok one only outofmemory patterns per
-0.25 per_device_train_batch_size plus pth pytorch_cuda_alloc_conf reading red requirements retry returns score sort
-0.25 space speech stdout text than thu timestamp trt userwarning valid verdict vram wiki without 用
-0.20 ac acc also back backends badge block_k block_m block_n bot builds card case causes collected common_runtime
-0.20 compiled concurrency constraint conv_algorithm_picker count ctc cuda_dnn cudadrv def device devices doc done
-0.20 drill empty ended events exhausted exports faq far fewer fired fixed fusions garbage_collection_threshold
-0.20 host_oom images jest js kill kmg known lang language learning_rate lesson let loop lustre maximum mbs merged
-0.20 meta mm mps mx ncclunhandledcudaerror new ngl num_stages num_warps oomkilled over path place pluggy quadro quit
-0.20 quota reached registers remedy reports rg rootdir samples saving sdpa search section setting simulated snapshot
-0.20 static step_ stop sudo supervisor synthetic take taken tcp test_other_errors_pass_through threads took topic
-0.20 train train_step triggered uncorrectable under used utf val_accuracy what write xformers xid xml yaml
-0.15 activations ad address after answer apply argument ask assertionerror attention before being bf body bus byte
-0.15 caught checkpointing ckpt comments compile connection contained context coverage creation cudaerror_t cudamalloc
-0.15 cudf cupy define defined deps diagnostics diff directory dmesg docs does ds dtype du dunlin echo elapsed encode
-0.15 encoding enforce env estimate example exceeded execution_count expandable_segments export fi filename final
-0.15 first fits five fixes fleet free gc generated generation ggml_backend_cuda_buffer_type_alloc_buffer golden grid
-0.15 guard handler harbor hards heron hint id insufficient items jobs ksameasrequested la launch linear load_tensors
-0.15 loaded local_xla log_dist login lower macos many md metadata method missing mémoire native notebooks numbers
-0.15 object offload_optimizer onnx oom_score_adj oomd operation pack panels parameters patch pending pgtables
-0.15 physical pool pr prngkey processing projects prompt pytest pytorch_hip_alloc_conf
-0.15 pytorch_mps_high_watermark_ratio questions reference registry removed render requests reserved resolved resource
-0.15 response rmm routes runbook safetensors save scripts sent serving set sharded shmem sim skip slot slow small
-0.15 span split_k stderr success sw sxm symptom tensorrt tensors test_parse tp tried try url vae validation value
-0.15 variable verbatim wall was wed were with workspace wrote yi 小 法
-0.10 __call__ __init__ _utils ab acceptance accepted activity added af and arena_extend_strategy args article
-0.10 attn_implementation attr avail avg bb bfloat bucket buffer bye cached cancelled captured category cell cell_type
-0.10 changed changelog charset checkpoints classname clip codes compiler completions configuration consumed contains
-0.10 copy corp counter cpp cpuset css cublas cudageterrorstring cudamemgetinfo cudnn_conv_algo_search cumemalloc_v dc
-0.10 dcgm_fi_dev_fb_used debugging decision defaults depth deviceerror diffusion display_name each ef effective
-0.10 elastic encoder epochs erroroutofdevicememory es est etl exited expect expr external faults field fieldconfig
-0.10 filenotfounderror flash_attention_ floor fn fp ft fwd gb_free generate gi gives glad gn gold good gpu_executor
-0.10 gpu_helpers gpuerror gpuwatch gradient_checkpointing guide gw had has heading helps heuristic hints hip hits
-0.10 host how ib idle illegal increase index inference initialized instance_group instead issues jobid journalctl
-0.10 killer labels launcher license linux lm_head load_in_ localhost loki make map markdown marked
-0.10 max_memory_allocated max_seq_length maxrss median memcpy mems_allowed merci metal might mira mlx mt names
-0.10 network nf nodemask norm np ns numba oct oncall oom_count opened_zipfile optimizer options oserror out_of_memory
-0.10 outofdevicememory packing panic parquet parts paste petrel pip plain pos pp predict pressure problems prod
-0.10 profile pub py qps quantize quillnet range ranks reactions reclaim ref rejected related repeated req reqmem
-0.10 residues restarts results reviewed rocm seconds series shift site slide smaller smoke socket status std stepid
-0.10 sweep systemd tb team tessera testcase testclassify testsuite testsuites thread throughput timeseries to_string
-0.10 tokens tomasz toml too tpu train_wall trainer tue unexpected unsigned unspecified
-0.10 ur_result_error_out_of_device_memory usage verbose wait wandb wanted watch watchdog written
-0.10 xla_python_client_preallocate yet yolo yolov your zeros zu 存 度
-0.05 abort access activate activation agent ai all allreduce announce ansible answered api_server arg array arrays
-0.05 artifact assert_eq attempts attributes autocast average awq backoff badges base_model bash batch batch_size
-0.05 batch_size_per_card between bfc bit bld bool boot branch break bronze budget bug bump caching calls cd cf change
-0.05 changes checklist chip choose chunked_prefill_size ckpt_ classifier clear cli_args closed closing cmd collective
-0.05 comm compact compat completely components confluence constraint_memcg containers contents control copied copyof
-0.05 count_over_time crates criteria criterion ctk cublascreate cuda_error_launch_failed cuda_error_not_initialized
-0.05 cuda_memory_manager cuda_memory_resource cudagetlasterror cudamallocasync cudnn_status_alloc_failed
-0.05 current_context customer cut dashboard db debian defaultcpuallocator dependencies deprecated derive describe
-0.05 desk device_oom deviceoutofmemory diag dict dies digest disk display distributed doctype document domain don
-0.05 drive driver drop dropdown eager early edit einsum endgroup engine entry enum epilog eq errorf eth eval evening
-0.05 event everything exercise expect_that fa fallen fault fc fd feat feature fixtures flag flash flush fmt footer
-0.05 forcausallm formatter fragmentation frequently fri gateway gauge geo get_default_memory_pool get_memory_info
-0.05 glossary gnorm goes gpu_memory_utilization gpu_nodes gpuoutofmemoryerror grad gradient_accumulation_steps
-0.05 gradient_checkpointing_enable gradients grpc hallo halve halving hassubstr head header health heap height help
-0.05 helpful highlights history hours hpp href ignored impl in include inputs interface invoked ipynb is_oom january
-0.05 joined keyerror kl kv_cache_utils larger last latency launching le learning leave legendformat li lindqvist
-0.05 listening lists logger low lowvram maintenance mapping matches math max_input_tokens max_new_tokens max_num_seqs
-0.05 max_tokens meaning means medium memory_stats merge metric mi micro mock mod model_runner modified more mr mu
-0.05 multiline mut nbformat nbformat_minor never new_token_ratio nll_loss nn num_shard number nvrm office on_oom once
-0.05 ones optype out owner package paged_adamw_ param parsers partialeq pci persistent picked pickle_module
-0.05 pinned_memory_manager pipeline_tag placeholder play po pods ppocr preflight previous printed printf proc
-0.05 processes product proj project properties property public pycuda quantization queue quick ra random raw rc read
-0.05 real recap reduce regex register requested requires rescued reshape resourceexhausted restarting retract
-0.05 retracted_reqs role room round row rs rst runner sacct sample samplingparams scavenge scenarios schema
-0.05 schemaversion scope searched seen segmentation selected selective sep seqnum service shards shared showerror
-0.05 shows shrink shuffle side_effect sig signal signatures sigterm sm_ snapshots solutions something sources spare
-0.05 sprint st still story strict succeed successful sum support switch synopsis table target targets tbody td
-0.05 temperature tenant test_retry testing textarea that thcstorage they third_party thiserror thistle times tiny toc
-0.05 translation triage ts tts typeinfo types uint ul unreachable utc utilization v_num val_dice validate validations
-0.05 vector venv version vk_error_out_of_device_memory volume volumes vs week weekly well while wide width within
-0.05 working worknccl world world_size wrong ws zero_grad 原 因 太 目 碎 精 重
+0.05 __inference_train_function_ __main__ __version__ _alloc _apply _attempt_allocation _c _call_impl
+0.05 _call_tf_sessionrun _check_ctypes_error _contextlib _conv_forward _cuda_deserialize _k _load _malloc _nn _no
+0.05 _try_malloc accelerate according act actions adamw add adding additional again alertname alloc_tensor_range
+0.05 allocatememory allocaterawinternal allocations amdgpu any apache apps arc arch arena arguments asr attachments
+0.05 attic attn_weights aug auto await axes axis axolotl background badalloc batches bc begin_example bert bfc_arena
+0.05 bfcarena bflops bge bhqk big binary bits blas ble both brisk bst bsz buf bufferassignment buffers but bvh byref
+0.05 bytes_in_use bytes_limit bytesize calcul calling calm candle capturing ccsrc cdist ce chainer channels chapter
+0.05 char chat check check_call check_error ci classes clean clock cls coder collect cols command complex concat
+0.05 concat_op concurrent conda connected continue conv convert cores crash create_graph cron cuda_v
+0.05 cudaexecutionprovider cufft d_ da dark_cuda datasets deck decode_first_stage decorate_context deep
+0.05 default_restore_location den dense der det device_put df did died diffusers dilation disabled discussion dm
+0.05 dp_rank dso_loader dump dumped duration edited efficientnet el ember end_example enforce_eager engine_args
+0.05 enough er exceptions exec execute executed execution_block_cb executor_base exits exllamav exp
+0.05 expert_gating_func extractimagepatches falling false faster_whisper fe feb fedora fields files finish
+0.05 flash_causal_lm flux fname follow force forkpoolworker forum found fps fr fra from_engine_args fsdp full
+0.05 function gb gcc general generate_token generating ggml_cuda_init ggml_init_cublas ggml_vulkan githubusercontent
+0.05 gnu google gpt gptq gpu_hist gpu_id gpu_options gpudevicemanager gpuid graphs green gres gruß gt gz has_subgraph
+0.05 hash healthz held here hidden_states hires hpc impact imperative including ines inferencesession
+0.05 init_memory_pool inner inner_training_loop inp instruct internalerror interpolate ipc ipex ipykernel_launcher
+0.05 isn ivory jit jnp jpg june jupyter keep kernelspec key_cache key_states kind_gpu kofi ksampler kubernetes
+0.05 kv_size lab last_hidden_state latent layer_idx lbm lc ldm library lightning likes live llama_model_load
+0.05 llama_model_loader llamarunner llm_engine lm lmdeploy load_state_dict loads local_tsl location lock log_softmax
+0.05 logged logprobs logs longest losses lost lumen ma mainprocess makefile managed managers map_location mark master
+0.05 max_batch_prefill_tokens max_input_length max_length max_prefill_tokens max_total_tokens maybe_live_out mean_
+0.05 memory_allocated memorypool merge_chunk metrics mhz mindspore mine mistralai mixed ml model_executor
+0.05 model_lifecycle model_path model_type moin monitor mpi mqllmengine much mxgetlasterror mxneterror my n_batch
+0.05 n_ctx_per_seq n_layer n_layer_dense_lead n_seq_max nas nchw ndarray ne nemo newest nfs ng night nightly node
+0.05 non_blocking notebook now nu num_workers numpy nvcc obs october ollama_context_length ollama_flash_attention
+0.05 ollama_keep_alive ollama_llama_server ollama_max_loaded_models onnxruntime_src onnxruntimeerror openai operating
+0.05 ops optim optimization order org_tensorflow ort override oyelaran parallel partitions pattern peft
+0.05 persistent_load phase pickle_load_args pools port_args possible posted pred prefill private process_name
+0.05 processor provider providers ptr py_str python qe query_states question raise_if_cache_size_invalid rand rapids
+0.05 ray raytaskerror read_parquet record refiner relevant rendering repeats replicas requestedspace reranker
+0.05 resident resnet response_ rest restart restore restore_location resume_from_checkpoint retries retro review
+0.05 revision reward rm rmm_pool_size rmmrapidsretryiterator rounded router rtx run_id run_mp_engine
+0.05 run_scheduler_process runners runtime runtime_exception runtimeexception s_ safe_cuda_api_call sampler_output
+0.05 sat saveengine say scala scale_factor scans sched scheduler script sd sdxl sed sentence sequential_executor
+0.05 serialization set_per_process_memory_fraction setup sft sgl sglang shm should shutting sigmoid similar sizeof
+0.05 solution solver some sorted spark split sqrt squeue sr srt stablediffusion starting_batch_size state_dict states
+0.05 stem stopping stops storage stride strides student submitted super symbol system systemerror taichi
+0.05 tasksetmanager teacher temp tensor tensorview terminated text_generation_client text_generation_router
+0.05 text_generation_server thank tif tile time timing tools torchvision tp_rank tracer trainnetwork trains
+0.05 transcribe transport triangles tuple type_k type_v ui uk unable unix unused up updating upscale upscaler us
+0.05 used_gpu_memory used_memory uses utils validation_data variant venvs versions via viewlayer viola
+0.05 virtualmemorybuffer vk vl vmm vocab vol wan warp will willow words work worked workflow wpb wrapper xgb xs xtx
+0.05 year yml ze zip µs 境
+0.10 _conv _do_call _dummy_sampler_run _lib _session _state _zn aa accelerator actor actual alignment apiversion
+0.10 application architecture artifacts assets attempting attn_mask autograd backtrace base bench bins bitsandbytes
+0.10 blender blobs bonjour boxes bugs cache caffe called can capi cargo cat cb chunks cli collecting comfy comfyui
+0.10 community console constant container could cpu_mapped critical crop cu_stream_non_blocking cuda_stream_
+0.10 cudaallocator cumemcreate curr_region_allocation_bytes_ custreamcreate daemon darknet dataset day ddr decoder
+0.10 denoise detect detector dim dims discussions disp dist docker documentation eb emb embedding enable encountered
+0.10 enginecore eog errors_impl evaluation examples execution existing faster feed_dict fetch_list ffff fftn find
+0.10 flags flash_attn float flow fold forward_call func functional geometry get_output_data gpu_rendering gpu_worker
+0.10 graphics gromacs heads html hx ids ilse im_end initialize initializing input_data_all int intern into iteration
+0.10 jvp keen kestrel key largestfreeblock llama_model_load_from_file_impl llm_load_print_meta loadmodel lunar lunch
+0.10 macbook machine manual mask memgetinfo memo memory_limit_ micro_batch min minibatchsize minutes mistral mlp
+0.10 model_name_or_path module modules moe navi newbie nhwc normal nov nproc_per_node num_updates offload old ollama
+0.10 ollama_num_parallel onnxruntime_pybind ooms op_name op_requires opal optshapes other output_data output_type
+0.10 output_ui pages parameter params partial particles partition pbtxt pc peakreserved perf persistence pow ppl
+0.10 precision preds prefetch probe profiling prop pwr pyx re recover relion relu replica required rerank res
+0.10 reserve_size resources retain_graph return_tensors rollout rules runbooks scale scaled_dot_product_attention
+0.10 sd_hijack_optimizations seg serve severity short sigabrt singledevicememorypool skipping sleep slurm softmax
+0.10 source_file source_line spec split_cross_attention_forward started starting starts startup stat steps
+0.10 stream_executor studio sun takes target_list tasks th then threshold through ticket tid tiling tm to_device
+0.10 token tokenizer torch total_gpu_memory total_region_allocated_bytes_ train_inner trainworker transform
+0.10 transformer tritonbackend_modelinstanceinitialize ubuntu ultra uncorr unset uploading ups usr util vec vega view
+0.10 virtual vllm warming win wsl xc xl
+0.15 ____ aborted allocatable allocateimpl answers apr archive async atoms available backbone backend beta box build
+0.15 callbacks caller caused cedar cfg chain condition cp cuarray cuda_driver cuda_host currently data_format dear
+0.15 dec desktop device_id devicebuffer distill down dt ed en enc ends err executor exit expansion expected failure
+0.15 fairseq farm feeds freq_base freq_scale game gfx ggml_assert ggml_gallocr_reserve_n gin global got gs init ip
+0.15 issue iter join jul keras kib laptop left length libmxnet list llm_load_tensors load_model
+0.15 logicaldeviceconfiguration macro matmul max_batch_size mem_get_info memory_limit memusagechange microsoft mini
+0.15 miniconda mixtral models morning mp mxnet na namespace nccl non none note op_kernel operator output_dir padding
+0.15 paddle pebble phi plugin pose ppo problem process processed radv raylet rec recon repeating reply run_metadata
+0.15 ryzen scores secs seqs server set_logical_device_configuration shape single size_t source stage stats
+0.15 successfully sur terminating text_generation_launcher tiled timeline translate triton tune uma unknown urchin
+0.15 video volatile warn we xt xx young zero
+0.20 _device _k_m at bd beetle bt ciao complete crane ctx current cv cycles dag dask default details dt_float
+0.20 enginecore_dp envs executing failures fairseq_cli fan fft fine fit forums gemma go gpuarray handle hello https
+0.20 is jax jaxlib jolly lan latest layer layers learn len lo lora mar matched member mo n_ctx nettle nnet noheader
+0.20 num offloaded offloading opencl os our paged peer posts program ps randn recent regards reporter reproduction
+0.20 runs rusty rx scan scene seq settings summary svc task tensorflow thanks today total train_ds training trial tsl
+0.20 vulkan webui whisper wps www xgboost xla_extension xlaruntimeerror
+0.25 _bfc allocated amd api append assertion backward bs com common decode embed fails fern frame ggml ghz goroutine
+0.25 hazel hi hit http inc inlined intel ipython jl julia jun juniper large libc loading main maple maxallocsize may
+0.25 mcu mossy next numallocs page pass peak powershell print_info pytorch query qwen ram rank session shell stream
+0.25 tags tgi tidy top transformers update variables void warning whole yarrow
+0.30 anaconda behavior bin chunk client con csv cuda_allocator delta dgx dusky falcon fluid forward gable gpu_ inlet
+0.30 instance internal lantern like llama_context logits mib most net ocr pid pro radeon received reproduce result
+0.30 rule seed sentences stack tesla tf unallocated webserver windows zesty
+0.35 already amber compute core cuda dev eta exe feats framework github graph image incident inuse jan lib maxinuse
+0.35 me onnxruntime opened opt post quarry quiet raven root run smi sparrow src stacktrace turn warmup which
+0.40 action alloc allocation am code crashed cu exception hashcat kwargs load noble otter png silver stopped ti
+0.40 transpose umber
+0.45 capacity environment frames llm op pod resourceexhaustederror srv vivid
+0.50 bfc_allocator continued line on pm users works
+0.55 cc fail resource_exhausted worker
+0.60 error org packages self using
+0.65 file traceback
+0.70 by failed geforce gtx
+0.80 commented
+0.95 comment loss
+1.30 description
+1.75 it
""",
    "lead": r"""
-1.70 `
-1.65 „
-1.05 who
-1.00 for
-0.95 like memory
-0.85 as free info is tensorflow that torch
-0.80 does out
-0.75 there warning —
-0.70 > allocator gib or tried we
-0.65 cuda_driver how ram
-0.60 stream_executor to
-0.55 " der exc_info ggml_cuda_host_malloc isn once red stop
-0.50 plan ran seen
-0.45 ' asked fit pytorch question read {
-0.40 block de den have later met oom re said where will would │ 题
-0.35 \ about at batch_size conv_ops docs each fake fine fp guard hint if jobs just line llama_model_load never não
-0.35 op_kernel op_requires returns skipping tests virtualmemorybuffer 是 的 错
-0.30 = ? allocating between cl_ conv counts dans die host il limit looks mb metal no note only pool shows size throws
-0.30 way whole 。 し た の メ
-0.25 allocated answers attempt bytes cards come compile config cudamalloc cudnn device difference echo engine every
-0.25 front gb gpus level peak per please que regex reserved resizephysical small sooner starts tensor una warn which
-0.25 workspace ト モ
-0.20 / ; algorithm allocate are back batch c_api cluster command context do don en end executekernel explain fields
-0.20 finetune hi it its known may mib modules paddle people prints raises resource_exhausted runs sample say
-0.20 scheduler sdxl see sequential_executor site strings sweep ts unit userwarning workstation не 我 问
-0.15 add an ask be cannot card cc compare conv_algorithm_picker cudasuccess diffusion eng entry er errors expected
-0.15 faq hip in issues je launcher lib lines local_xla logs loss mar more my needs none nvidia ok paste pattern
-0.15 printed problem raise raising reported rtsafe runtime_exception saw slide so test the through ti times unhandled
-0.15 « » …
-0.10 above alert anything bfcarena bot caught common crashed cuh cupy cycles device_helpers driver em ends even fix
-0.10 generate gpu_memory_utilization gpu_oom has into kv matmul model msg much ncclunhandledcudaerror number of
-0.10 onnxruntimeerror other post print py reading reads return saferuntime scratch section should show single stable
-0.10 startup state stops str string table texto tgi think told total try tsl txt under usually want windows wording
-0.10 words ws xgboosterror you が 回 微 显 调 로
-0.05 $ ^ _state aborted allocaterawinternal any app backbone bit cache call canned capacity capi catch classify
-0.05 compiler const contains content cpu cublas cudadrv debug di el else except exit expect feature feb
-0.05 find_executable_batch_size fixed framework game gpu_hist grep help holds init itself kernel let ll local_tsl
-0.05 longer mean meldung mock model_lifecycle mps nccl nit numba onnxruntime_pybind onnxruntime_src options
-0.05 outofmemoryerror page permanent plain plugin resourceexhaustederror row sentence service set shared smaller some
-0.05 someone static step stream such summary svc system tensorrt textures this tpu true tune updater_gpu_hist used
-0.05 von vram wants was weights were width wiki wrapper 「 不 中 出 存 ：
+0.05 [ acceleratorerror allocatenewregion allocmemory allocrequest apr arc backend bei bf bitsandbytes bool cause
+0.05 changed chat check ci class clcreatebuffer colleague comes commit common_runtime container ctx das decoder depth
+0.05 directml ended ep es est external faiss file forward ggml_vulkan goes got graph hpp ich initialization int issue
+0.05 jan jaxruntimeerror jit jun killed la layers left level_zero local logging max_input_length max_prefill_tokens
+0.05 mein mi min minutes mit mixtral ml native new nnet non now ollama onnx opencv operator org_tensorflow output
+0.05 pjrt_stream_executor_client predict proc prompt pycuda radeon ranks rapids refine reply retry right rmm router
+0.05 rs runtime runtimeerror scene script seq serve short slurm something srv standardgpuresources
+0.05 standardgpuresourcesimpl status steht super tells text_generation_client tf than they tid tm today
+0.05 torch_memory_saver trt un unexpected us virtual void when xpu } 、 い す て で に る グ ロ 卡 昨 第 行 里 리
+0.10 _cl abi allocation always api because bonjour by chain client conv_ create critical cuda_call cudacall data days
+0.10 decode dies doc due enough et float flux folks frames from fusedconv gemma home inference instead keep keras
+0.10 kubernetes layer le libc list llama loaderror loading memory_pool mistral old opencl optimizer optix port pr
+0.10 processing providers pyopencl request rmmerror rocm rule rx screenshot seeing self split stack_like_memory_pool
+0.10 steps still sur terminal terminated terminating thing thread um up vae xla xlaruntimeerror xt yes zero × 了 提
+0.10 练 训 는
+0.15 ] _work ac amrex anyone bad bfc_arena candle case con cudaapierror cudf dialog did doesn encoder execution
+0.15 executor exhausted failure find fraction inside internal internalerror iteration localhost long moved night pod
+0.15 pro process project returned seit share si syncedmem third ticket timestamp trained trial unwrap using
+0.15 waitnotificationfn why your | と を ー 务 跑 다
+0.20 ( _nvenc ab ai am attention been beim bricht clenqueuendrangekernel comment da deep dem description died
+0.20 enginecore_dp exceptions fail fails false faster ggml_gallocr_reserve_n hey hit ip ist laptop large last
+0.20 learning lm memoryerror notebook open openmm openmmexception pc pipeline program render resource screen src
+0.20 started taichi tile trainworker uncaught video without yolov гб 一 上 后 型 始 模 示 ，
+0.25 abort again auf body but caffe catboosterror cell console cpp cu done dr drivererror errors_impl example found
+0.25 instance launch llm mac max mir mxnet na name nano ocr onnxruntime own raised raylet refuses replica rtx running
+0.25 runtime_error se session since start task value what ~ は 到 学 开 报 習
+0.30 : answered bfc_allocator cuda_lib exc fairseq forge full go gpu gtx jax job loader lost nach nothing qwen ray
+0.30 sorry two works 데
+0.35 . al called can code comfyui customer detail down dreambooth embedding first frame load lol main pre run runner
+0.35 triton user went “
+0.40 ! , both bs buffer catboost default defaultallocator get give had julia net quick result sglang tokens type
+0.40 valueerror vulkan warmup
+0.45 < blender darknet failed fatal here ksampler python stopped text 가 에
+0.50 - base bug matlab nightly pid resolve time train update 就
+0.55 atoms during mine node over stage student
+0.60 + build colab could crash err eval log stderr yesterday
+0.65 gives not then training падает
+0.70 box generation me our same title whisper на 서
+0.75 ) lightgbm message rank says second server
+0.80 worker
+0.85 after exception kaggle with –
+0.90 @ trainer
+0.95 demo hashcat
+1.00 on
+1.15 epoch
+1.20 →
+1.40 error
""",
    "tail": r"""
-1.20 we
-1.15 ;
-1.05 allocate
-0.90 «
-0.85 : ? were
-0.80 " available
-0.75 they
-0.70 bytes
-0.65 ` into ist that ti what
-0.60 ) > see tried не “
-0.55 * acity allocator are by gib no use
-0.50 as die nicht por „
-0.45 allocated already and at checkpointing five la much numbers runtime ve » を
-0.40 block capacity di don ein job of our said since smi step string windows 、 の 会
-0.35 che cudnn den der fragmentation peak question raised seen thing today true von – ” た 아
-0.30 batch_size counts driver failed failure gets go is means memory name or people post se size start table te three
-0.30 very wiki | と ス 一 多 存 显
-0.25 answer caching comes context data error for free full hand look md medvram most mps na number nur nvidia only
-0.25 onnx page reads says type un under which why wrong → ま 为 数
-0.20 ' answered asked backend bitte blocks call check code cudamalloc empty how http ich inside je logs may more must
-0.20 nccl plain point pr que reserved retry should skipped such tells tensor to total turned unable user value was
-0.20 yet さ す め れ 例 出 分 就 空 里 서
-0.15 . < bot caught cause closed container cublas_status_alloc_failed else er es fewer hiperroroutofmemory hits jax
-0.15 leave left lines live loaded log loop max mean niet nothing oom pass printed pytorch readme server sizes source
-0.15 static them times und us users version where your 。 い く で に ら 上 以 字 张 是 算 自 라 문
-0.10 allocation anywhere ask between big both buffer cell count design does een either en est figure figures find fit
-0.10 follows gradient here hip if im in jobs kind larger less loads lower made many max_num_seqs mib needs never non
-0.10 old otherwise output pas prints processes put raise read reading red replica requested resource_exhausted room
-0.10 runtimeerror scratch search shape si smaller status stderr tf thanks this too up wanted weights yes 」 か き こ
-0.10 な は メ モ ー 不 了 明 本 片 用 的 行 说 나 다 려
-0.05 \ access added algorithm any arena asking bare better bug cannot carte chunk class cuda_error_out_of_memory da
-0.05 eight eine et exception far fixed forward fraction halve happen holds illegal input kept kv last layer like
-0.05 llama lo longer lost machine mb mem min modelo none outofmemoryerror part partition pool possible queue restart
-0.05 results run say skipping someone take taken tell than those though trying until video want watchdog who won
-0.05 workspace writing zu что это せ も る イ ク ト バ リ 下 个 么 使 到 怎 示 表 는 니
+0.05 & @ ] ^ about above an batch bf builds clip come csrc default did different done down dtype end ends exactly
+0.05 except got gpus has hat he hint idle info later le len läuft mi missing mit ml moved nodes off other ranks rx
+0.05 schon seq so something stable stays takes tensors traceback train try twice txt une vram whether worker written
+0.05 } · し じ ち 在 成 改 落 要 题 면 이 인
+0.10 + again although another api avec been cache change changed con cudaerrormemoryallocation current cut desktop
+0.10 details docs engine false float ggml good host il isn its itself karte keep list ll lol long lora lot minutes
+0.10 moment native need next once optimizer others out pick picture plus px py re report resnet resource runner
+0.10 running sample shows starts sur text ticket when ~ ¿ — け だ っ チ 同 文 解 고 드 뜨 로 을 입 지
+0.15 alloc alone anything asynchronously catch cc config cpp cuda_malloc_async fault fix gigs hour improve int item
+0.15 killed large logits looks loss main makes message might new own passed per prompt ram right setting single
+0.15 situation solver somebody th the timeline token tokens using vllm whole will workers you { ょ ッ 请 가 ） ？
+0.20 - anyone atoms chunked could das day de del device do em environment exists file found fp frame func get half
+0.20 high hours just kernel level please prefill request restarted runs scene shard textures tf_gpu_allocator through
+0.20 torch variable way week う り 只 因 有 样 오
+0.25 also always can cpu decode even example exits frames have help images inputs jupyter know load lowvram net open
+0.25 process python quadro rest script soon there two va × … が 问 를 습
+0.30 % am auf back be bit cu darknet doesn el epoch first graph lief ran reported src 卡 没 重 시 ，
+0.35 al black box gone guess maybe op tile
+0.40 / all but calling happens laptop medium ollama small trains went 은
+0.45 ! [ before came card conv everything had notebook pre set third time training 까
+0.50 after didn enough fine loading rank rtx ya
+0.55 dev goes on same 요
+0.60 = each it
+0.65 ( cuda from function image ok para works would
+0.70 every gpu one with
+0.75 split
+0.80 no_grad
+0.85 checkpoint while
+1.05 my
+1.10 me
+1.20 gb gtx model на
+1.30 then
""",
    "ahead": r"""
-0.70 0 ^~runtimeerror~: warning~:
-0.65 „
-0.60 "
-0.50 ? «
-0.45 prints~"
-0.40 .~. .~.~. «~runtimeerror~: 「
-0.35 "~ggml_backend_cuda_buffer_type_alloc_buffer~: *~" runtimeerror~: │~runtimeerror~:
-0.30 ( cl_ loading~model~: of~" r~"
-0.25 .~xlaruntimeerror~: :~resource_exhausted~: cuda~error~: for~" model~: resourceexhaustederror~:
-0.20 (~` -~" .~outofmemoryerror~: :~runtimeerror~: read~" std~:~: worker~0~: xlaruntimeerror~:
-0.15 # 0~}~: :~0~] = ^~error~: ^~outofmemoryerror~: `~error~: `~xlaruntimeerror~: about~` on~" resource_exhausted~:
-0.15 stream~*~) the~" }~:
-0.10 "~" )~- *~) ,~runtimeerror~: / 0~)~- :~"~" :~' ^~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.10 ^~resourceexhaustederror~: `~` as~` a~" get~" no~" outofmemoryerror~(~" reads~" see~" that~" with »
-0.05 "~# "~,~" "~and~" "~or~" "~valueerror~: #~" + -~' -~` .~cudaapierror~: .~cudaruntimeerror~: :~"~#
-0.05 :~:~allocaterawinternal :~allocaterawinternal ;~" <~code~> =~" [~trt~] ^~# ^~-~" ^~-~' ^~0 ^~ggml_vulkan~: ^~│~"
-0.05 `~outofmemoryerror~: `~runtimeerror~: allocation~failed~: as~" code~> error~runtimeerror~: function~failed~.
-0.05 g~.~" in~" is~" memory~| of~memory~| or~" outofmemoryerror~: permanent~error~. to~" trt~] with~` │~"
+0.05 "~memoryerror~: "~resourceexhaustederror~: "~xlaruntimeerror~: (~)~: )~: )~:~cl_ ,~bool~) .~acceleratorerror~:
+0.05 .~cpp~] 0~]~: :~*~* :~ggml_vulkan~: :~internal~: :~standardgpuresources~: >~valueerror~: [~e~] [~gpu~] ^~│
+0.05 `~ggml_backend_cuda_buffer_type_alloc_buffer~: `~valueerror~: acceleratorerror~: bool~) cpp~] cudacall~]
+0.05 error~]~: err~: e~] fatal~error~: ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_vulkan~: gpu~] internal~:
+0.05 level_zero message~:~" outofmemoryerror~(~' proc~0~: see~` standardgpuresources~: t | “
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.10 "~error~: "~ggml_vulkan~: '~runtimeerror~: '~s~" ,~" -~0~: .~rmmerror~: 0~,~" 0~. 0~:~0 0~failed~: :~loaderror~:
+0.10 :~valueerror~: ]~error~: ]~valueerror~: ^~> ^~memoryerror~: ^~xlaruntimeerror~: api~failed~. c~0~] f failed~:
+0.10 loaderror~: node~0~: rmmerror~: s~" “~runtimeerror~: │
+0.15 !~! !~!~! ) )~valueerror~: ,~' .~exceptions~. 0~:~: 0~| :~: :~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.15 :~level_zero :~waitnotificationfn~) [~error~] ]~: ]~runtimeerror~: ^~` and~" cudaapierror~: error~] exceptions~.
+0.15 execution~error~: internalerror~: memoryerror~: message~: runtimeerror~:~level_zero says says~" server~error~:
+0.15 waitnotificationfn~) with~exception~: |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 ! .~openmmexception~: .~resourceexhaustederror~: .~runtimeerror~: .~trainer~| 0~) 0~runtimeerror~: 0~}~} :~0~)
+0.20 :~cl_ :~« ^~0~: cuda~error exhausted~: ggml_gallocr_reserve_n~: llama~runner openmmexception~:
+0.20 resource~exhausted~: runner trainer~| |~` } }~}
+0.25 ' -~> 0~:~" 0~] :~0 :~0~: :~drivererror~( :~outofmemoryerror~: >~" drivererror~( exception~:
+0.30 "~:~" "~llama~runner *~* :~„ buffer~failed~. error~" failed~. me~"
+0.35 :~error~: > ^~" ` generation~(~" 「~runtimeerror~:
+0.40 "~* (~" , .~base~. base~. valueerror~:
+0.45 :~"~* error error~: prints~`
+0.50 . .~`
+0.55 :~`
+0.60 ,~` .~" ^ runtimeerror~(~'
+0.65 (~'
+0.75 "~runtimeerror~: *
+0.80 with~"
+0.90 0~:
+0.95 ]
+1.30 :
+1.60 :~"
""",
    "behind": r"""
-1.00 ) were
-0.90 .~$
-0.85 .~tried .~tried~to 0 were~available were~available~.
-0.75 "~is
-0.55 `~after acity
-0.45 "~- )~$ 0~. < `~(
-0.40 » “
-0.35 "~, that
-0.30 "~)~, "~as `~is acity~;~.
-0.25 "~.~$ "~and -~> `~? acity~) on
-0.20 "~} .~"~$ `~: `~→ n n~bytes ”~.
-0.15 "~$ "~,~" "~,~$ "~-~> "~for .~" <~/ ? `~) `~,~so `~in~the
-0.10 "~)~$ "~: "~or "~that "~→ '~, '~,~' (~requested / \ \~\ acity~; of~which «
-0.05 "~,~the "~.~the "~or~" "~with '~" '~"~, '~` *~*~$ .~"~) .~"~, .~' .~.~. <~/~code <~/~pre \~. \~.~tried `~* `~.~$
-0.05 `~`~$ a~total~capacity i of with~shape with~shape~[ }
+0.05 "~)~) "~,~0 "~,~and "~and~" "~}~, # ( ,~0 . .~`~$ .~`~, .~current ;~. ;~.~. `~, `~; be be~asynchronously
+0.05 be~asynchronously~reported file file~= file~=~csrc if if~reserved in in~function in~function~' with
+0.10 "~,~so "~.~0 "~i #~0~$ '~)~" (~0~) )~" .~0 .~i ` `~i `~on `~| a~total error is src src~/ when | |~$
+0.15 "~at #~0 '~"~$ , .~gpu [~func [~func~: [~op [~op~: `~on~the `~when a and »~. — 」
+0.20 "~after "~in~the (~0 :~file :~file~exists `~`~` `~|~$ `~— maybe maybe~the maybe~the~environment
+0.25 "~( '~$ '~)~$ '~. `~" `~"~) `~in `~the while »~,
+0.30 "~; .~the
+0.35 * “~.
+0.40 " ' *~* at »~$
+0.45 "~from "~on ; [ `~`
+0.50 "~in
+0.55 :
+0.60 `~.
+0.65 `~and
+0.85 '~) `~$
+1.00 $
+1.15 "~.
""",
    "pair": r"""
-1.20 a_setup,_in_short&says_self
-1.10 markup_near&text_behind
-1.00 nothing_stated&text_behind
-0.90 ends_the_text&in_quotes says_lower_it&says_people
-0.85 a_setup,_in_short&says_laughs a_short_text&output_near says_may&text_behind
-0.80 a_setup,_in_short&output_near denied_in_front&nothing_stated indented&other_near
-0.75 begins_the_text&setting_near says_self&words_before
-0.70 a_setup,_in_short&its_hint_printed a_setup,_in_short&words_before behind_a_prefix&code_near
-0.70 figures&somebody's_own_machine,_in_short in_quotes&on_a_stamped_line output_near&spoken_of_happened
-0.65 a_question,_in_short&ends_the_text a_setup,_in_short&denied_in_front about_texts&begins_the_text
-0.65 alone&says_words begins_its_line&spoken_of_words begins_the_text&in_quotes cut_by_dots&nothing_stated
-0.65 cut_by_dots&other_near cut_by_dots&setting_near ends_the_text&somebody's_own ends_the_text&somebody_speaks
-0.65 figures&hypothetical_sentence in_quotes&mentioned in_quotes&trace_near item_of_a_list&nothing_stated
-0.65 mentioned&names_the_words nobody_speaks&nothing_stated says_after_so_long&somebody's_own_machine,_in_short
-0.65 says_happened&says_laughs says_happened&trace_near
-0.60 a_setup,_in_short&says_never a_short_text&text_behind alone&words_before behind_a_prefix&on_a_stamped_line
-0.60 cut_by_dots&figures denied_in_front&says_people figures&spoken_of_example in_quotes&says_laughs
-0.60 in_quotes&says_supposed in_quotes&says_words output_near&spoken_of_after_so_long record&somebody's_own
-0.60 says_may&trouble says_never&says_people
-0.55 a_question,_in_short&says_happened a_question,_in_short&says_never a_question,_in_short&spoken_of_when
-0.55 a_sentence_leads&ends_the_text a_setup,_in_short&says_after_so_long alone&in_quotes
-0.55 begins_the_text&on_a_stamped_line behind_a_prefix&in_quotes figures&on_a_stamped_line in_quotes&says_reader
-0.55 may_happen&record mentioned&nothing_stated mentioned&says_lower_it nothing_stated&record
-0.55 nothing_stated&says_help output_near&says_people output_near&says_when output_near&spoken_of_when
-0.55 says_means&trouble somebody's_own_question,_in_short&spoken_of_happened spoken_of_after_so_long&words_before
-0.55 spoken_of_proposed&words_before
-0.50 a_sentence_leads&behind_a_prefix a_sentence_leads&other_near a_sentence_leads&trace_near
-0.50 a_setup,_in_short&spoken_of_lower_it a_whole_error_line&other_near about_texts&figures alone&says_lesson
-0.50 begins_its_line&explained_behind behind_a_prefix&words_before denied_in_front&in_quotes
-0.50 ends_the_text&spoken_of_ask figures&spoken_of_if figures&traceback_above happened_to_somebody&text_behind
-0.50 hypothetical_sentence&words_before indented&spoken_of_lately introduced_as_example&setting_near
-0.50 its_hint_printed&spoken_of_when may_happen&says_if names_the_words&says_looks_for names_the_words&says_may
-0.50 nobody_speaks&says_made_up nothing_stated&says_lesson nothing_stated&spoken_of_reader output_near&says_self
-0.50 says_if&says_people says_may&says_people says_people&trace_near says_when&trouble
-0.50 somebody's_own,_in_short&spoken_of_lower_it spoken_of_if&spoken_of_may
-0.45 a_sentence_leads&spoken_of_may a_setup,_in_short&setting_near a_setup,_in_short&spoken_of_when
-0.45 a_short_text&a_site's_lines a_whole_error_line&spoken_of_lower_it about_texts&names_the_words alone&record
-0.45 behind_a_prefix&may_happen behind_a_prefix&spoken_of_when code_near&much_trouble code_near&says_happened
-0.45 denied_in_front&says_never denied_in_front&words_before ends_the_text&says_words ends_the_text&spoken_of_self
-0.45 explained_behind&text_behind figures&spoken_of_made_up figures&spoken_of_means
-0.45 happened_to_somebody&spoken_of_when in_quotes&markup_near in_quotes&record in_quotes&says_made_up
-0.45 may_happen&other_near may_happen&setting_near may_happen&spoken_of_if mentioned&says_help mentioned&says_never
-0.45 nobody_speaks&spoken_of_reader nobody_speaks&spoken_of_words nobody_speaks&trouble
-0.45 nothing_stated&somebody's_own,_in_short on_a_stamped_line&output_near on_a_stamped_line&says_self
-0.45 on_a_stamped_line&spoken_of_when says_but&says_people says_if&says_may says_lesson&says_may
-0.45 says_looks_for&text_behind says_reader&words_before says_self&spoken_of_self says_when&somebody_speaks
-0.45 spoken_of_but&spoken_of_may spoken_of_looks_for&trouble spoken_of_when&text_behind
-0.40 a_failed_run&in_quotes a_failed_run&says_self a_sentence_leads&about_texts a_sentence_leads&code_near
-0.40 a_sentence_leads&denied_in_front a_sentence_leads&spoken_of_cause a_setup,_in_short&says_help
-0.40 a_short_text&comment a_short_text&mentioned a_site's_lines&figures about_texts&indented
-0.40 about_texts&spoken_of_lately advice_share&hypothetical_sentence advised&hypothetical_sentence
-0.40 alone&behind_a_prefix alone&nobody_speaks begins_the_text&says_happened begins_the_text&spoken_of_looks_for
-0.40 begins_the_text&spoken_of_words blanks_near&output_near ends_the_text&says_never explained_behind&says_means
-0.40 figures&words_before happened_to_somebody&somebody's_own_question,_in_short host_memory&names_the_words
-0.40 hypothetical_sentence&other_near hypothetical_sentence&spoken_of_lower_it in_quotes&names_the_words
-0.40 markup_near&nobody_speaks mentioned&says_supposed mentioned&spoken_of_happened nothing_stated&says_supposed
-0.40 often_may&spoken_of_supposed other_near&says_lower_it says_ask&trouble says_but&says_never
-0.40 says_explained&somebody's_own,_in_short says_explained&somebody's_own_question,_in_short
-0.40 says_explained&somebody_speaks says_happened&trouble says_help&spoken_of_self says_laughs&text_behind
-0.40 says_people&spoken_of_after_so_long setting_near&spoken_of_people setting_near&spoken_of_when
-0.40 somebody's_own&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_but
-0.40 somebody's_own_machine,_in_short&spoken_of_reader spoken_of_cause&words_before
-0.40 spoken_of_example&spoken_of_made_up spoken_of_happened&spoken_of_labelled_symptom
-0.40 spoken_of_help&spoken_of_solved spoken_of_made_up&words_before spoken_of_never&spoken_of_when
-0.35 a_question,_in_short&happened_to_somebody a_sentence_leads&mentioned a_sentence_leads&says_after_so_long
-0.35 a_sentence_leads&spoken_of_ask a_setup,_in_short&markup_near a_setup,_in_short&spoken_of_but
-0.35 a_short_text&its_hint_printed a_short_text&marked a_short_text&says_buy a_short_text&says_lesson
-0.35 a_short_text&setting_near a_short_text&spoken_of_ask a_short_text&spoken_of_made_up
-0.35 a_short_text&text_about_texts a_whole_error_line&markup_near advice_share&happened_to_somebody
-0.35 advice_share&may_happen advised&happened_to_somebody advised&may_happen advised_by_nobody&says_people
-0.35 alone&figures begins_its_line&nobody_speaks begins_its_line&spoken_of_remedy begins_the_text&output_near
-0.35 begins_the_text&says_lesson begins_the_text&spoken_of_people begins_the_text&spoken_of_when
-0.35 behind_a_prefix&figures behind_a_prefix&record behind_a_prefix&says_made_up behind_a_prefix&spoken_of_looks_for
-0.35 behind_a_prefix&traceback_above block_opened&markup_near block_opened&spoken_of_may code_near&in_quotes
-0.35 code_near&other_near code_near&spoken_of_self code_near&within_code comment&figures comment&output_near
-0.35 cut_by_dots&spoken_of_self denied_in_front&says_happened ends_the_text&nothing_stated
-0.35 explained_behind&markup_near explained_behind&nobody_speaks figures&spoken_of_lesson figures&text_behind
-0.35 happened_to_somebody&spoken_of_lower_it hypothetical_sentence&says_may hypothetical_sentence&says_when
-0.35 in_quotes&nothing_stated in_quotes&says_if in_quotes&says_looks_for in_quotes&says_may in_quotes&spoken_of_but
-0.35 in_quotes&traceback_above indented&markup_near indented&setting_near introduced_as_example&nobody_speaks
-0.35 item_of_a_list&mentioned its_hint_printed&spoken_of_never mentioned&setting_near
-0.35 much_about_texts&spoken_of_after_so_long nobody_speaks&says_lower_it nothing_stated&says_lower_it
-0.35 on_a_stamped_line&words_before other_near&says_supposed other_near&spoken_of_help other_near&spoken_of_never
-0.35 says_after_so_long&somebody's_own says_ask&somebody_speaks says_ask&spoken_of_self says_buy&text_behind
-0.35 says_labelled_symptom&spoken_of_ask says_lately&says_lower_it says_laughs&somebody's_own,_in_short
-0.35 says_laughs&somebody_speaks says_lesson&says_never says_looks_for&somebody_speaks says_may&says_never
-0.35 says_may&spoken_of_when says_never&says_self says_people&says_words says_proposed&says_self
-0.35 says_proposed&text_behind says_when&spoken_of_help says_when&spoken_of_looks_for
-0.35 somebody's_own,_in_short&spoken_of_reader spoken_of_after_so_long&spoken_of_looks_for
-0.35 spoken_of_ask&spoken_of_lower_it spoken_of_example&trace_near spoken_of_happened&spoken_of_means
-0.35 spoken_of_happened&trouble spoken_of_help&spoken_of_looks_for spoken_of_if&spoken_of_lately
-0.35 spoken_of_laughs&text_behind spoken_of_lesson&spoken_of_reader spoken_of_looks_for&spoken_of_when
-0.35 spoken_of_looks_for&words_before trace_near&trouble
-0.30 a_failed_run&says_happened a_failed_run&says_lately a_failed_run&says_lower_it a_failed_run&says_means
-0.30 a_failed_run&spoken_of_happened a_failed_run&spoken_of_solved a_failed_run&words_before
-0.30 a_question,_in_short&says_explained a_question,_in_short&spoken_of_lesson a_sentence_leads&says_never
-0.30 a_sentence_leads&says_when a_sentence_leads&somebody_speaks a_setup,_in_short&record
-0.30 a_setup,_in_short&says_supposed a_setup,_in_short&spoken_of_lesson a_setup,_in_short&trace_near
-0.30 a_setup,_in_short&traceback_above a_short_text&about_texts a_short_text&says_looks_for
-0.30 a_short_text&says_proposed a_short_text&somebody_speaks a_short_text&spoken_of_lesson
-0.30 a_short_text&spoken_of_looks_for a_short_text&spoken_of_people a_short_text&typeset
-0.30 a_site's_lines&its_hint_printed a_thread's_page&spoken_of_when a_whole_error_line&advised_by_nobody
-0.30 a_whole_error_line&spoken_of_remedy about_texts&setting_near about_texts&spoken_of_help
-0.30 advice_share&block_opened advice_share&heads_a_document advice_share&remedies_above advised&block_opened
-0.30 advised&heads_a_document advised&remedies_above alone&says_when begins_its_line&introduced_as_example
-0.30 begins_its_line&spoken_of_lesson begins_its_line&spoken_of_reader begins_the_text&says_looks_for
-0.30 behind_a_prefix&markup_near behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_happened
-0.30 code_near&text_behind code_near&typeset denied_in_front&happened_to_somebody denied_in_front&mentioned
-0.30 denied_in_front&says_after_so_long denied_in_front&says_reader denied_in_front&text_behind
-0.30 ends_the_text&spoken_of_happened ends_the_text&text_behind explained_behind&nothing_stated figures&says_people
-0.30 figures&spoken_of_people figures&within_code happened_to_somebody&output_near hypothetical_sentence&may_happen
-0.30 hypothetical_sentence&says_ask hypothetical_sentence&says_but hypothetical_sentence&says_if
-0.30 hypothetical_sentence&says_lately in_quotes&may_happen in_quotes&says_help in_quotes&says_proposed
-0.30 in_quotes&says_self in_quotes&spoken_of_lesson in_quotes&text_behind indented&nobody_speaks
-0.30 its_hint_printed&spoken_of_ask marked&output_near markup_near&may_happen markup_near&mentioned
-0.30 may_happen&mentioned may_happen&spoken_of_but mentioned&says_reader much_trouble&spoken_of_happened
-0.30 nobody_speaks&spoken_of_if nobody_speaks&spoken_of_lesson nobody_speaks&text_about_texts
-0.30 nobody_speaks&within_code nothing_stated&somebody's_own often_may&spoken_of_may on_a_stamped_line&says_made_up
-0.30 on_a_stamped_line&says_people on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_happened
-0.30 other_near&spoken_of_supposed output_near&says_numbered record&says_happened
-0.30 record&somebody's_own_question,_in_short says_after_so_long&says_happened says_after_so_long&words_before
-0.30 says_ask&somebody's_own,_in_short says_cause&says_people says_changes&says_lower_it says_explained&says_self
-0.30 says_happened&says_never says_happened&somebody's_own_machine,_in_short says_happened&spoken_of_happened
-0.30 says_happened&spoken_of_reader says_help&says_words says_if&says_words says_lately&says_people
-0.30 says_lately&somebody's_own_question,_in_short says_looks_for&somebody's_own,_in_short says_lower_it&says_words
-0.30 says_lower_it&trace_near says_means&says_reader says_never&somebody's_own_question,_in_short
-0.30 says_people&says_solved says_people&spoken_of_happened says_people&spoken_of_looks_for says_self&says_words
-0.30 says_self&spoken_of_after_so_long says_self&spoken_of_ask says_when&somebody's_own,_in_short
-0.30 says_words&somebody's_own,_in_short says_words&somebody_speaks says_words&spoken_of_self
-0.30 setting_near&text_behind somebody's_own&spoken_of_solved somebody's_own_question,_in_short&spoken_of_ask
-0.30 somebody_speaks&somebody's_own,_in_short somebody_speaks&spoken_of_help spoken_of_ask&spoken_of_cause
-0.30 spoken_of_ask&spoken_of_explained spoken_of_changes&spoken_of_reader spoken_of_example&spoken_of_when
-0.30 spoken_of_explained&spoken_of_proposed spoken_of_help&text_behind spoken_of_if&spoken_of_means
-0.30 spoken_of_labelled_symptom&trace_near spoken_of_lesson&text_behind spoken_of_may&spoken_of_supposed
-0.30 spoken_of_means&spoken_of_reader spoken_of_people&spoken_of_when trace_near&within_code
-0.25 a_failed_run&spoken_of_but a_failed_run&spoken_of_never a_failed_run&traceback_above
-0.25 a_question,_in_short&hypothetical_sentence a_question,_in_short&setting_near a_question,_in_short&spoken_of_ask
-0.25 a_question,_in_short&spoken_of_numbered a_question,_in_short&trouble a_question,_in_short&typeset
-0.25 a_sentence_leads&says_help a_sentence_leads&says_labelled_symptom a_sentence_leads&says_proposed
-0.25 a_sentence_leads&somebody's_own a_sentence_leads&somebody's_own,_in_short a_sentence_leads&spoken_of_lesson
-0.25 a_setup,_in_short&cut_by_dots a_setup,_in_short&says_may a_setup,_in_short&says_proposed
-0.25 a_setup,_in_short&spoken_of_numbered a_short_text&explained_behind a_short_text&heads_a_document
-0.25 a_short_text&hypothetical_sentence a_short_text&its_words_taken_up a_short_text&says_ask
-0.25 a_short_text&says_example a_short_text&says_explained a_short_text&says_may a_short_text&says_supposed
-0.25 a_short_text&spoken_of_if a_short_text&within_code a_site's_lines&indented a_whole_error_line&advice_share
-0.25 a_whole_error_line&advised a_whole_error_line&somebody's_own_question,_in_short
-0.25 a_whole_error_line&spoken_of_happened a_whole_error_line&spoken_of_people about_texts&heads_a_document
-0.25 about_texts&much_about_texts advice_share&its_hint_printed advice_share&text_behind advice_share&words_before
-0.25 advised&its_hint_printed advised&text_behind advised&words_before advised_by_nobody&begins_its_line
-0.25 advised_by_nobody&heads_a_document advised_by_nobody&its_hint_printed advised_by_nobody&may_happen
-0.25 advised_by_nobody&remedies_above alone&says_changes alone&says_proposed begins_its_line&block_opened
-0.25 begins_its_line&trouble begins_the_text&figures behind_a_prefix&says_when behind_a_prefix&spoken_of_lesson
-0.25 behind_a_prefix&spoken_of_people blanks_near&code_near blanks_near&figures block_opened&nobody_speaks
-0.25 block_opened&spoken_of_example block_opened&spoken_of_made_up code_near&introduced_as_example
-0.25 code_near&says_lower_it code_near&spoken_of_proposed cut_by_dots&says_when denied_in_front&record
-0.25 ends_the_text&hypothetical_sentence ends_the_text&output_near ends_the_text&says_but ends_the_text&says_happened
-0.25 ends_the_text&says_proposed explained_behind&trace_near figures&spoken_of_ask figures&spoken_of_remedy
-0.25 happened_to_somebody&hypothetical_sentence happened_to_somebody&says_never happened_to_somebody&spoken_of_people
-0.25 happened_to_somebody&trouble hypothetical_sentence&somebody_speaks hypothetical_sentence&spoken_of_help
-0.25 hypothetical_sentence&text_behind in_a_thread&spoken_of_changes in_quotes&item_of_a_list
-0.25 in_quotes&says_after_so_long in_quotes&says_ask in_quotes&says_lesson indented&says_happened
-0.25 indented&spoken_of_if indented&spoken_of_may indented&spoken_of_means introduced_as_example&spoken_of_if
-0.25 item_of_a_list&other_near item_of_a_list&spoken_of_after_so_long marked&somebody's_own marked&trouble
-0.25 markup_near&other_near markup_near&spoken_of_after_so_long markup_near&spoken_of_looks_for
-0.25 markup_near&spoken_of_means may_happen&says_after_so_long may_happen&says_example may_happen&spoken_of_lesson
-0.25 mentioned&spoken_of_lately mentioned&spoken_of_lower_it much_trouble&setting_near names_the_words&says_supposed
-0.25 nobody_speaks&record nobody_speaks&says_remedy nobody_speaks&says_supposed nobody_speaks&text_behind
-0.25 nobody_speaks&typeset nothing_stated&says_buy nothing_stated&says_explained
-0.25 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_may nothing_stated&spoken_of_self
-0.25 nothing_stated&trace_near often_may&somebody's_own_machine,_in_short often_may&spoken_of_happened
-0.25 often_may&spoken_of_if often_may&spoken_of_means often_may&text_behind often_may&words_before
-0.25 other_near&remedies_below other_near&says_people other_near&spoken_of_changes other_near&spoken_of_lower_it
-0.25 other_near&text_behind output_near&says_happened output_near&says_made_up output_near&spoken_of_means
-0.25 output_near&trouble output_near&within_code output_near&words_before record&says_if record&says_never
-0.25 record&spoken_of_changes says_after_so_long&says_never says_after_so_long&says_self says_buy&words_before
-0.25 says_example&trouble says_explained&says_happened says_happened&says_made_up
-0.25 says_happened&somebody's_own,_in_short says_happened&spoken_of_ask says_help&says_may says_help&trouble
-0.25 says_if&somebody's_own_machine,_in_short says_labelled_symptom&spoken_of_happened
-0.25 says_labelled_symptom&spoken_of_lesson says_lately&somebody's_own,_in_short says_lately&trouble
-0.25 says_lesson&says_when says_lesson&says_words says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks
-0.25 says_may&says_self says_may&spoken_of_people says_means&spoken_of_happened says_never&says_proposed
-0.25 says_people&spoken_of_when says_people&text_behind says_people&traceback_above says_proposed&trouble
-0.25 says_reader&somebody's_own_machine,_in_short says_reader&somebody_speaks says_reader&spoken_of_people
-0.25 says_reader&text_behind says_self&somebody's_own says_solved&somebody's_own says_supposed&spoken_of_people
-0.25 says_when&spoken_of_people says_when&spoken_of_self says_when&trace_near says_words&spoken_of_if
-0.25 setting_near&spoken_of_but setting_near&spoken_of_lower_it setting_near&spoken_of_never
-0.25 setting_near&spoken_of_numbered setting_near&spoken_of_words setting_near&trouble somebody's_own&spoken_of_help
-0.25 somebody's_own_machine,_in_short&spoken_of_self somebody's_own_machine,_in_short&trouble
-0.25 somebody_speaks&spoken_of_looks_for spoken_of_ask&spoken_of_if spoken_of_ask&spoken_of_never
-0.25 spoken_of_ask&trace_near spoken_of_ask&traceback_above spoken_of_but&spoken_of_reader spoken_of_but&trouble
-0.25 spoken_of_changes&spoken_of_looks_for spoken_of_changes&spoken_of_words spoken_of_example&traceback_above
-0.25 spoken_of_happened&spoken_of_if spoken_of_happened&spoken_of_may spoken_of_happened&spoken_of_never
-0.25 spoken_of_laughs&spoken_of_self spoken_of_lesson&spoken_of_self spoken_of_looks_for&text_behind
-0.25 spoken_of_lower_it&spoken_of_may spoken_of_lower_it&spoken_of_means spoken_of_lower_it&trouble
-0.25 spoken_of_lower_it&words_before spoken_of_made_up&spoken_of_words spoken_of_may&text_behind
-0.25 spoken_of_means&spoken_of_words spoken_of_reader&spoken_of_supposed spoken_of_reader&spoken_of_when
-0.25 spoken_of_solved&trouble
-0.20 a_failed_run&says_may a_failed_run&spoken_of_help a_failed_run&spoken_of_self
-0.20 a_question,_in_short&a_site's_lines a_question,_in_short&alone a_question,_in_short&says_lesson
-0.20 a_question,_in_short&says_proposed a_question,_in_short&says_when a_question,_in_short&spoken_of_example
-0.20 a_question,_in_short&spoken_of_lower_it a_question,_in_short&spoken_of_words
-0.20 a_question,_in_short&text_about_texts a_sentence_leads&cut_by_dots a_sentence_leads&indented
-0.20 a_sentence_leads&says_cause a_sentence_leads&says_lesson a_sentence_leads&says_remedy
-0.20 a_sentence_leads&says_words a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_lately
-0.20 a_setup,_in_short&marked a_setup,_in_short&often_may a_setup,_in_short&spoken_of_solved
-0.20 a_short_text&begins_the_text a_short_text&behind_a_prefix a_short_text&code_near a_short_text&figures
-0.20 a_short_text&in_quotes a_short_text&may_happen a_short_text&says_reader a_short_text&spoken_of_may
-0.20 a_short_text&spoken_of_proposed a_short_text&spoken_of_self a_short_text&spoken_of_words
-0.20 a_short_text&words_before a_site's_lines&a_whole_error_line a_site's_lines&spoken_of_lower_it
-0.20 a_site's_lines&spoken_of_never a_thread's_page&somebody_speaks a_thread's_page&spoken_of_explained
-0.20 a_thread's_title&markup_near a_whole_error_line&somebody_speaks a_whole_error_line&spoken_of_after_so_long
-0.20 about_texts&code_near about_texts&happened_to_somebody about_texts&mentioned about_texts&spoken_of_changes
-0.20 about_texts&spoken_of_happened about_texts&spoken_of_reader about_texts&spoken_of_words about_texts&text_behind
-0.20 about_texts&within_code advice_share&between_sections advice_share&spoken_of_changes advice_share&spoken_of_may
-0.20 advice_share&spoken_of_people advised&between_sections advised&spoken_of_changes advised&spoken_of_may
-0.20 advised&spoken_of_people advised_by_nobody&behind_a_prefix advised_by_nobody&between_sections
-0.20 advised_by_nobody&block_opened advised_by_nobody&says_after_so_long advised_by_nobody&says_when
-0.20 advised_by_nobody&words_before alone&somebody's_own alone&somebody's_own_question,_in_short
-0.20 alone&somebody_speaks begins_its_line&blanks_near begins_its_line&heads_a_document
-0.20 begins_its_line&much_about_texts begins_its_line&remedies_below begins_its_line&spoken_of_example
-0.20 begins_its_line&spoken_of_made_up begins_its_line&spoken_of_never begins_its_line&spoken_of_when
-0.20 begins_its_line&typeset begins_the_text&hypothetical_sentence begins_the_text&words_before
-0.20 behind_a_prefix&denied_in_front behind_a_prefix&somebody's_own,_in_short
-0.20 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_laughs
-0.20 behind_a_prefix&spoken_of_made_up blanks_near&nothing_stated block_opened&figures block_opened&other_near
-0.20 block_opened&spoken_of_ask code_near&often_may code_near&spoken_of_explained
-0.20 code_near&spoken_of_labelled_symptom comment&hypothetical_sentence comment&nobody_speaks
-0.20 comment&spoken_of_after_so_long comment&spoken_of_happened comment&spoken_of_if comment&spoken_of_lately
-0.20 comment&trouble cut_by_dots&says_lately cut_by_dots&somebody's_own_machine,_in_short denied_in_front&says_when
-0.20 denied_in_front&spoken_of_when ends_the_text&says_example ends_the_text&says_looks_for ends_the_text&says_self
-0.20 figures&heads_a_document figures&its_words_taken_up figures&marked figures&nobody_speaks figures&says_changes
-0.20 figures&says_laughs figures&says_self figures&says_words figures&spoken_of_explained figures&spoken_of_supposed
-0.20 happened_to_somebody&says_happened happened_to_somebody&says_solved happened_to_somebody&setting_near
-0.20 happened_to_somebody&spoken_of_looks_for heads_a_document&indented heads_a_document&spoken_of_happened
-0.20 host_memory&mentioned hypothetical_sentence&item_of_a_list hypothetical_sentence&says_remedy
-0.20 hypothetical_sentence&says_supposed hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_if
-0.20 hypothetical_sentence&trouble in_a_thread&spoken_of_explained in_a_thread&spoken_of_help
-0.20 in_a_thread&spoken_of_never in_a_thread&trouble in_quotes&says_buy in_quotes&says_changes in_quotes&says_means
-0.20 in_quotes&spoken_of_labelled_remedy indented&says_labelled_symptom indented&says_when
-0.20 indented&spoken_of_looks_for indented&spoken_of_supposed indented&words_before
-0.20 introduced_as_example&spoken_of_lower_it item_of_a_list&setting_near item_of_a_list&text_behind
-0.20 its_hint_printed&remedies_above its_words_taken_up&nobody_speaks marked&spoken_of_happened
-0.20 marked&spoken_of_lately markup_near&remedies_above markup_near&says_example markup_near&says_lower_it
-0.20 markup_near&spoken_of_changes markup_near&spoken_of_reader markup_near&spoken_of_words may_happen&says_but
-0.20 may_happen&says_changes may_happen&says_explained may_happen&says_people may_happen&says_proposed
-0.20 may_happen&says_supposed may_happen&spoken_of_means may_happen&spoken_of_people may_happen&spoken_of_supposed
-0.20 mentioned&output_near mentioned&says_labelled_symptom mentioned&somebody's_own mentioned&spoken_of_cause
-0.20 mentioned&spoken_of_labelled_cause mentioned&trace_near much_about_texts&nobody_speaks
-0.20 much_trouble&on_a_stamped_line names_the_words&other_near names_the_words&says_after_so_long
-0.20 nobody_speaks&says_buy nobody_speaks&says_cause nobody_speaks&says_changes nobody_speaks&says_lesson
-0.20 nobody_speaks&says_proposed nobody_speaks&says_self nobody_speaks&spoken_of_made_up
-0.20 nobody_speaks&spoken_of_means nobody_speaks&spoken_of_people nothing_stated&says_lately
-0.20 nothing_stated&text_about_texts often_may&somebody's_own,_in_short often_may&somebody_speaks
-0.20 often_may&spoken_of_self on_a_stamped_line&spoken_of_made_up on_a_stamped_line&spoken_of_people
-0.20 other_near&spoken_of_after_so_long other_near&spoken_of_ask other_near&spoken_of_happened
-0.20 other_near&spoken_of_labelled_remedy other_near&spoken_of_made_up other_near&spoken_of_proposed
-0.20 other_near&text_about_texts output_near&somebody's_own,_in_short output_near&spoken_of_numbered
-0.20 record&says_supposed record&says_when record&spoken_of_made_up remedies_above&spoken_of_happened
-0.20 remedies_above&spoken_of_lower_it remedies_below&spoken_of_people says_after_so_long&says_supposed
-0.20 says_after_so_long&spoken_of_reader says_but&says_example says_but&says_help says_but&says_if
-0.20 says_but&words_before says_cause&says_happened says_changes&says_self says_explained&says_lower_it
-0.20 says_explained&text_behind says_explained&words_before says_happened&says_lower_it says_happened&says_self
-0.20 says_happened&somebody_speaks says_happened&spoken_of_lower_it says_happened&spoken_of_words
-0.20 says_help&says_lesson says_if&says_lower_it says_looks_for&spoken_of_may says_lower_it&says_reader
-0.20 says_lower_it&trouble says_made_up&text_behind says_made_up&trouble says_may&spoken_of_if says_means&says_people
-0.20 says_means&text_behind says_people&somebody's_own,_in_short says_people&spoken_of_changes
-0.20 says_people&spoken_of_reader says_proposed&somebody's_own,_in_short says_proposed&words_before
-0.20 says_reader&says_when says_reader&somebody's_own,_in_short says_reader&spoken_of_when says_self&spoken_of_reader
-0.20 says_self&trouble says_solved&somebody's_own_question,_in_short says_supposed&text_behind
-0.20 says_when&somebody's_own_question,_in_short says_when&spoken_of_happened says_words&spoken_of_never
-0.20 somebody's_own,_in_short&spoken_of_help somebody's_own,_in_short&spoken_of_made_up
-0.20 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.20 somebody's_own_question,_in_short&spoken_of_but somebody_speaks&somebody's_own
-0.20 somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_when spoken_of_after_so_long&spoken_of_lesson
-0.20 spoken_of_after_so_long&spoken_of_remedy spoken_of_after_so_long&spoken_of_when
-0.20 spoken_of_after_so_long&text_behind spoken_of_after_so_long&trouble spoken_of_buy&spoken_of_if
-0.20 spoken_of_buy&spoken_of_reader spoken_of_example&spoken_of_words spoken_of_explained&spoken_of_lesson
-0.20 spoken_of_explained&spoken_of_when spoken_of_explained&trace_near spoken_of_explained&traceback_above
-0.20 spoken_of_help&spoken_of_never spoken_of_labelled_symptom&spoken_of_lower_it
-0.20 spoken_of_labelled_symptom&traceback_above spoken_of_lately&spoken_of_looks_for spoken_of_lately&spoken_of_may
-0.20 spoken_of_lesson&spoken_of_solved spoken_of_looks_for&spoken_of_self spoken_of_lower_it&spoken_of_solved
-0.20 spoken_of_means&text_behind spoken_of_never&spoken_of_words spoken_of_people&traceback_above
-0.20 spoken_of_proposed&spoken_of_words spoken_of_self&spoken_of_solved spoken_of_self&spoken_of_words
-0.20 spoken_of_self&trace_near spoken_of_self&trouble spoken_of_supposed&spoken_of_words text_behind&trace_near
-0.15 a_failed_run&behind_a_prefix a_failed_run&code_near a_failed_run&much_trouble a_failed_run&says_ask
-0.15 a_failed_run&says_example a_failed_run&says_proposed a_failed_run&spoken_of_cause
-0.15 a_failed_run&spoken_of_labelled_cause a_failed_run&spoken_of_people a_failed_run&trouble
-0.15 a_question,_in_short&a_whole_error_line a_question,_in_short&code_near a_question,_in_short&much_about_texts
-0.15 a_question,_in_short&nothing_stated a_question,_in_short&other_near a_question,_in_short&says_made_up
-0.15 a_question,_in_short&spoken_of_if a_question,_in_short&spoken_of_proposed a_report's_heading&advice_share
-0.15 a_report's_heading&advised a_sentence_leads&a_thread's_title a_sentence_leads&advised_by_nobody
-0.15 a_sentence_leads&between_sections a_sentence_leads&comment a_sentence_leads&may_happen
-0.15 a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_supposed a_setup,_in_short&introduced_as_example
-0.15 a_setup,_in_short&may_happen a_setup,_in_short&nothing_stated a_setup,_in_short&says_made_up
-0.15 a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_laughs a_setup,_in_short&spoken_of_made_up
-0.15 a_short_text&on_a_stamped_line a_short_text&says_made_up a_short_text&says_means a_short_text&spoken_of_but
-0.15 a_short_text&spoken_of_lower_it a_short_text&spoken_of_means a_site's_lines&begins_its_line
-0.15 a_site's_lines&nobody_speaks a_site's_lines&spoken_of_help a_site's_lines&text_behind
-0.15 a_thread's_page&says_people a_thread's_page&spoken_of_proposed a_thread's_title&output_near
-0.15 a_thread's_title&spoken_of_after_so_long a_thread's_title&text_behind a_whole_error_line&blanks_near
-0.15 a_whole_error_line&block_opened a_whole_error_line&explained_behind a_whole_error_line&introduced_as_example
-0.15 a_whole_error_line&setting_near a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_lesson
-0.15 a_whole_error_line&spoken_of_never a_whole_error_line&spoken_of_proposed a_whole_error_line&spoken_of_supposed
-0.15 about_texts&behind_a_prefix about_texts&in_a_thread about_texts&often_may about_texts&says_lately
-0.15 about_texts&says_lesson about_texts&says_means about_texts&trace_near about_texts&trouble
-0.15 advice_share&begins_its_line advice_share&figures advice_share&remedies_below advice_share&says_proposed
-0.15 advice_share&spoken_of_labelled_symptom advice_share&spoken_of_lower_it advised&begins_its_line advised&figures
-0.15 advised&remedies_below advised&says_proposed advised&spoken_of_labelled_symptom advised&spoken_of_lower_it
-0.15 advised_by_nobody&code_near advised_by_nobody&happened_to_somebody advised_by_nobody&hypothetical_sentence
-0.15 advised_by_nobody&remedies_below advised_by_nobody&spoken_of_ask advised_by_nobody&spoken_of_labelled_symptom
-0.15 advised_by_nobody&spoken_of_lower_it alone&says_buy alone&says_never begins_its_line&much_trouble
-0.15 begins_its_line&says_people begins_its_line&setting_near begins_its_line&spoken_of_if
-0.15 begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_proposed begins_the_text&says_remedy
-0.15 begins_the_text&spoken_of_after_so_long behind_a_prefix&much_about_texts behind_a_prefix&says_if
-0.15 behind_a_prefix&says_never behind_a_prefix&says_numbered behind_a_prefix&says_supposed
-0.15 behind_a_prefix&says_words behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_changes
-0.15 between_sections&its_hint_printed between_sections&mentioned between_sections&nothing_stated
-0.15 between_sections&spoken_of_means between_sections&spoken_of_reader between_sections&trace_near
-0.15 between_sections&words_before blanks_near&nobody_speaks blanks_near&on_a_stamped_line blanks_near&says_happened
-0.15 blanks_near&spoken_of_help blanks_near&words_before block_opened&code_near block_opened&often_may
-0.15 block_opened&spoken_of_reader block_opened&spoken_of_supposed block_opened&spoken_of_words
-0.15 code_near&says_looks_for code_near&setting_near code_near&somebody's_own_question,_in_short
-0.15 code_near&somebody_speaks code_near&spoken_of_ask comment&markup_near comment&somebody's_own
-0.15 comment&spoken_of_lower_it comment&spoken_of_self comment&within_code cut_by_dots&says_words
-0.15 cut_by_dots&somebody's_own denied_in_front&ends_the_text ends_the_text&heads_a_document ends_the_text&other_near
-0.15 ends_the_text&says_buy ends_the_text&says_explained ends_the_text&says_lesson ends_the_text&says_reader
-0.15 ends_the_text&spoken_of_explained ends_the_text&spoken_of_help explained_behind&says_happened
-0.15 explained_behind&setting_near explained_behind&traceback_above figures&markup_near figures&says_after_so_long
-0.15 figures&says_looks_for figures&says_made_up figures&spoken_of_labelled_remedy figures&spoken_of_reader
-0.15 figures&text_about_texts figures&typeset happened_to_somebody&markup_near happened_to_somebody&mentioned
-0.15 happened_to_somebody&much_trouble happened_to_somebody&on_a_stamped_line happened_to_somebody&other_near
-0.15 happened_to_somebody&says_looks_for happened_to_somebody&spoken_of_after_so_long
-0.15 happened_to_somebody&spoken_of_changes heads_a_document&spoken_of_lesson heads_a_document&spoken_of_lower_it
-0.15 heads_a_document&spoken_of_people heads_a_document&text_behind heads_a_document&trace_near
-0.15 hypothetical_sentence&markup_near hypothetical_sentence&much_trouble hypothetical_sentence&says_cause
-0.15 hypothetical_sentence&says_lower_it hypothetical_sentence&says_proposed
-0.15 hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&spoken_of_people
-0.15 hypothetical_sentence&trace_near in_a_thread&much_trouble in_a_thread&often_may in_a_thread&says_people
-0.15 in_a_thread&spoken_of_lately in_a_thread&traceback_above in_quotes&much_trouble
-0.15 in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_explained in_quotes&text_about_texts
-0.15 indented&introduced_as_example indented&mentioned indented&spoken_of_words introduced_as_example&markup_near
-0.15 introduced_as_example&other_near introduced_as_example&spoken_of_means introduced_as_example&spoken_of_reader
-0.15 item_of_a_list&markup_near item_of_a_list&may_happen item_of_a_list&spoken_of_self its_hint_printed&says_people
-0.15 its_hint_printed&spoken_of_labelled_symptom its_hint_printed&spoken_of_may its_words_taken_up&other_near
-0.15 its_words_taken_up&spoken_of_but marked&somebody's_own,_in_short marked&spoken_of_if marked&spoken_of_self
-0.15 marked&within_code markup_near&much_about_texts markup_near&record markup_near&says_cause markup_near&says_means
-0.15 markup_near&spoken_of_labelled_cause markup_near&spoken_of_people may_happen&often_may may_happen&says_help
-0.15 may_happen&spoken_of_lately may_happen&spoken_of_lower_it may_happen&spoken_of_made_up
-0.15 may_happen&spoken_of_remedy may_happen&spoken_of_solved mentioned&other_near mentioned&says_explained
-0.15 mentioned&says_if mentioned&says_lesson mentioned&says_looks_for mentioned&says_may mentioned&says_people
-0.15 mentioned&says_words mentioned&spoken_of_but mentioned&spoken_of_lesson mentioned&spoken_of_made_up
-0.15 mentioned&spoken_of_reader mentioned&spoken_of_remedy mentioned&spoken_of_words
-0.15 much_about_texts&on_a_stamped_line much_about_texts&says_after_so_long much_about_texts&spoken_of_happened
-0.15 much_about_texts&spoken_of_self much_trouble&spoken_of_changes much_trouble&spoken_of_solved
-0.15 much_trouble&spoken_of_supposed much_trouble&text_behind names_the_words&on_a_stamped_line
-0.15 names_the_words&record names_the_words&says_if names_the_words&says_made_up
-0.15 names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson names_the_words&trouble
-0.15 nobody_speaks&says_if nobody_speaks&says_words nobody_speaks&spoken_of_example nobody_speaks&spoken_of_laughs
-0.15 nobody_speaks&spoken_of_proposed nothing_stated&says_but nothing_stated&says_happened nothing_stated&says_never
-0.15 nothing_stated&says_proposed nothing_stated&says_reader nothing_stated&says_remedy
-0.15 nothing_stated&spoken_of_labelled_cause nothing_stated&spoken_of_labelled_symptom
-0.15 nothing_stated&spoken_of_lately nothing_stated&spoken_of_lesson nothing_stated&spoken_of_proposed
-0.15 nothing_stated&spoken_of_solved nothing_stated&spoken_of_words nothing_stated&words_before
-0.15 on_a_stamped_line&says_example on_a_stamped_line&says_numbered on_a_stamped_line&spoken_of_reader
-0.15 on_a_stamped_line&text_behind other_near&record other_near&says_if other_near&says_means other_near&says_remedy
-0.15 other_near&setting_near other_near&spoken_of_example output_near&says_solved output_near&says_supposed
-0.15 output_near&somebody's_own_machine,_in_short output_near&spoken_of_made_up output_near&spoken_of_solved
-0.15 record&spoken_of_buy record&spoken_of_lesson remedies_above&traceback_above remedies_below&spoken_of_happened
-0.15 says_after_so_long&says_but says_after_so_long&spoken_of_lesson says_ask&says_example says_ask&says_words
-0.15 says_ask&spoken_of_lower_it says_ask&text_behind says_but&says_looks_for says_but&says_reader
-0.15 says_but&spoken_of_after_so_long says_but&spoken_of_ask says_buy&says_self says_buy&somebody_speaks
-0.15 says_cause&says_lower_it says_cause&words_before says_changes&says_proposed says_changes&says_words
-0.15 says_example&says_made_up says_example&says_people says_example&says_words says_example&somebody's_own,_in_short
-0.15 says_example&somebody_speaks says_example&spoken_of_self says_explained&says_people
-0.15 says_explained&somebody's_own says_happened&spoken_of_looks_for says_happened&spoken_of_solved says_help&says_if
-0.15 says_help&says_when says_help&spoken_of_people says_if&says_reader says_if&somebody's_own_question,_in_short
-0.15 says_if&spoken_of_ask says_if&spoken_of_self says_labelled_symptom&spoken_of_people
-0.15 says_labelled_symptom&trouble says_lately&says_means says_lately&words_before says_lesson&text_behind
-0.15 says_looks_for&says_self says_looks_for&spoken_of_reader says_lower_it&says_means says_may&somebody_speaks
-0.15 says_may&spoken_of_changes says_means&says_words says_means&somebody_speaks says_never&spoken_of_never
-0.15 says_people&words_before says_proposed&somebody's_own says_proposed&somebody_speaks says_remedy&says_when
-0.15 says_remedy&spoken_of_happened says_self&says_supposed says_self&spoken_of_happened says_self&spoken_of_help
-0.15 says_self&spoken_of_when says_supposed&setting_near says_when&says_words says_when&somebody's_own
-0.15 says_when&spoken_of_example says_when&spoken_of_explained says_when&spoken_of_lesson says_when&spoken_of_words
-0.15 says_words&somebody's_own says_words&spoken_of_may says_words&text_behind
-0.15 setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_supposed somebody's_own&spoken_of_happened
-0.15 somebody's_own&spoken_of_means somebody's_own&spoken_of_never somebody's_own,_in_short&spoken_of_looks_for
-0.15 somebody's_own,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_buy
-0.15 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_solved
-0.15 somebody's_own_question,_in_short&spoken_of_reader somebody's_own_question,_in_short&spoken_of_when
-0.15 somebody's_own_question,_in_short&spoken_of_words somebody's_own_question,_in_short&trouble
-0.15 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_made_up
-0.15 somebody_speaks&spoken_of_self somebody_speaks&spoken_of_solved somebody_speaks&spoken_of_words
-0.15 spoken_of_after_so_long&spoken_of_help spoken_of_after_so_long&spoken_of_people
-0.15 spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_means
-0.15 spoken_of_cause&spoken_of_remedy spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_never
-0.15 spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_never spoken_of_example&spoken_of_remedy
-0.15 spoken_of_explained&spoken_of_happened spoken_of_explained&spoken_of_help spoken_of_explained&spoken_of_lower_it
-0.15 spoken_of_happened&spoken_of_lesson spoken_of_happened&spoken_of_lower_it spoken_of_happened&traceback_above
-0.15 spoken_of_help&spoken_of_supposed spoken_of_help&trouble spoken_of_if&spoken_of_supposed
-0.15 spoken_of_if&traceback_above spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered
-0.15 spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&within_code spoken_of_may&words_before
-0.15 spoken_of_numbered&spoken_of_when spoken_of_proposed&trace_near spoken_of_proposed&traceback_above
-0.15 spoken_of_reader&spoken_of_solved spoken_of_remedy&spoken_of_self spoken_of_solved&spoken_of_supposed
-0.15 spoken_of_supposed&text_behind spoken_of_words&text_about_texts text_about_texts&text_behind
-0.15 text_about_texts&words_before trouble&typeset
-0.10 a_failed_run&happened_to_somebody a_failed_run&hypothetical_sentence a_failed_run&introduced_as_example
-0.10 a_failed_run&much_advised a_failed_run&says_looks_for a_failed_run&says_made_up a_failed_run&somebody's_own
-0.10 a_failed_run&spoken_of_lately a_failed_run&spoken_of_made_up a_question,_in_short&begins_the_text
-0.10 a_question,_in_short&between_sections a_question,_in_short&denied_in_front a_question,_in_short&says_example
-0.10 a_question,_in_short&says_solved a_question,_in_short&spoken_of_made_up a_sentence_leads&advice_share
-0.10 a_sentence_leads&advised a_sentence_leads&explained_behind a_sentence_leads&markup_near
-0.10 a_sentence_leads&much_trouble a_sentence_leads&often_may a_sentence_leads&output_near
-0.10 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&spoken_of_explained
-0.10 a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&spoken_of_proposed
-0.10 a_sentence_leads&spoken_of_solved a_sentence_leads&traceback_above a_setup,_in_short&a_site's_lines
-0.10 a_setup,_in_short&a_whole_error_line a_setup,_in_short&figures a_setup,_in_short&names_the_words
-0.10 a_setup,_in_short&says_ask a_setup,_in_short&says_example a_setup,_in_short&says_happened
-0.10 a_setup,_in_short&says_reader a_setup,_in_short&text_behind a_short_text&advice_share a_short_text&advised
-0.10 a_short_text&introduced_as_example a_short_text&remedies_above a_short_text&says_but a_short_text&says_changes
-0.10 a_short_text&somebody's_own a_short_text&traceback_above a_site's_lines&happened_to_somebody
-0.10 a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_may a_thread's_page&hypothetical_sentence
-0.10 a_thread's_page&says_may a_thread's_page&says_self a_thread's_page&somebody's_own
-0.10 a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_never a_thread's_page&spoken_of_signed
-0.10 a_thread's_page&spoken_of_supposed a_thread's_page&traceback_above a_thread's_title&code_near
-0.10 a_thread's_title&says_happened a_thread's_title&somebody's_own a_thread's_title&spoken_of_supposed
-0.10 a_thread's_title&value_of_a_document a_thread's_title&words_before a_whole_error_line&begins_its_line
-0.10 a_whole_error_line&figures a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_if
-0.10 a_whole_error_line&spoken_of_labelled_remedy a_whole_error_line&spoken_of_means
-0.10 a_whole_error_line&spoken_of_words a_whole_error_line&trace_near about_texts&begins_its_line
-0.10 about_texts&much_trouble about_texts&says_after_so_long about_texts&says_help about_texts&says_remedy
-0.10 about_texts&spoken_of_explained advice_share&advised_by_nobody advice_share&denied_in_front
-0.10 advice_share&much_advised advice_share&nobody_speaks advice_share&other_near advice_share&says_after_so_long
-0.10 advice_share&says_changes advice_share&says_means advice_share&spoken_of_happened advice_share&spoken_of_if
-0.10 advice_share&spoken_of_remedy advice_share&text_about_texts advice_share&within_code advised&advised_by_nobody
-0.10 advised&denied_in_front advised&much_advised advised&nobody_speaks advised&other_near advised&says_after_so_long
-0.10 advised&says_changes advised&says_means advised&spoken_of_happened advised&spoken_of_if advised&spoken_of_remedy
-0.10 advised&text_about_texts advised&within_code advised_by_nobody&explained_behind
-0.10 advised_by_nobody&much_about_texts advised_by_nobody&much_advised advised_by_nobody&nobody_speaks
-0.10 advised_by_nobody&on_a_stamped_line advised_by_nobody&says_changes advised_by_nobody&says_means
-0.10 advised_by_nobody&says_never advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_changes
-0.10 advised_by_nobody&spoken_of_example advised_by_nobody&spoken_of_happened advised_by_nobody&spoken_of_remedy
-0.10 advised_by_nobody&within_code alone&names_the_words alone&says_example alone&says_explained alone&says_looks_for
-0.10 answered_by_mail&happened_to_somebody answered_by_mail&nothing_stated answered_by_mail&somebody's_own
-0.10 answered_by_mail&spoken_of_after_so_long answered_by_mail&spoken_of_lower_it answered_by_mail&spoken_of_people
-0.10 answered_by_mail&spoken_of_self answered_by_mail&spoken_of_when begins_its_line&nothing_stated
-0.10 begins_its_line&remedies_above begins_its_line&says_labelled_symptom begins_its_line&says_may
-0.10 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_explained
-0.10 begins_its_line&spoken_of_labelled_remedy begins_its_line&spoken_of_laughs begins_the_text&names_the_words
-0.10 begins_the_text&says_explained begins_the_text&says_made_up begins_the_text&somebody's_own_question,_in_short
-0.10 begins_the_text&spoken_of_help begins_the_text&spoken_of_supposed begins_the_text&value_of_a_document
-0.10 behind_a_prefix&mentioned behind_a_prefix&says_example behind_a_prefix&spoken_of_example
-0.10 behind_a_prefix&spoken_of_never behind_a_prefix&spoken_of_solved behind_a_prefix&typeset
-0.10 between_sections&comment between_sections&explained_behind between_sections&in_quotes between_sections&marked
-0.10 between_sections&says_labelled_symptom between_sections&somebody's_own_question,_in_short
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_lower_it
-0.10 between_sections&text_behind between_sections&traceback_above blanks_near&heads_a_document
-0.10 blanks_near&much_trouble blanks_near&other_near blanks_near&somebody's_own,_in_short
-0.10 blanks_near&spoken_of_happened blanks_near&spoken_of_words blanks_near&trouble block_opened&much_trouble
-0.10 block_opened&says_labelled_symptom block_opened&says_words block_opened&spoken_of_after_so_long
-0.10 block_opened&typeset boxes_ticked&in_quotes boxes_ticked&item_of_a_list boxes_ticked&mentioned code_near&comment
-0.10 code_near&explained_behind code_near&marked code_near&says_if code_near&says_means code_near&spoken_of_reader
-0.10 code_near&text_about_texts comment&heads_a_document comment&marked comment&says_words comment&spoken_of_help
-0.10 cut_by_dots&says_means cut_by_dots&somebody's_own_question,_in_short cut_by_dots&spoken_of_cause
-0.10 cut_by_dots&spoken_of_means cut_by_dots&spoken_of_when cut_by_dots&spoken_of_words denied_in_front&indented
-0.10 denied_in_front&names_the_words denied_in_front&says_lately denied_in_front&says_looks_for
-0.10 denied_in_front&says_self denied_in_front&somebody's_own_machine,_in_short
-0.10 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_after_so_long
-0.10 denied_in_front&spoken_of_changes denied_in_front&spoken_of_self denied_in_front&traceback_above
-0.10 ends_the_text&item_of_a_list ends_the_text&names_the_words ends_the_text&somebody's_own_question,_in_short
-0.10 ends_the_text&spoken_of_lesson ends_the_text&spoken_of_words explained_behind&heads_a_document
-0.10 explained_behind&may_happen explained_behind&spoken_of_looks_for figures&introduced_as_example
-0.10 figures&remedies_below figures&says_ask figures&says_example figures&says_means figures&spoken_of_buy
-0.10 figures&spoken_of_never figures&spoken_of_words happened_to_somebody&heads_a_document
-0.10 happened_to_somebody&marked happened_to_somebody&much_about_texts happened_to_somebody&says_people
-0.10 happened_to_somebody&spoken_of_help happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_self
-0.10 happened_to_somebody&spoken_of_signed heads_a_document&much_about_texts heads_a_document&output_near
-0.10 heads_a_document&says_labelled_symptom heads_a_document&says_lower_it heads_a_document&says_self
-0.10 heads_a_document&setting_near heads_a_document&spoken_of_cause heads_a_document&spoken_of_example
-0.10 hypothetical_sentence&in_a_thread hypothetical_sentence&often_may hypothetical_sentence&says_explained
-0.10 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&spoken_of_reader in_a_thread&marked
-0.10 in_a_thread&says_happened in_a_thread&spoken_of_proposed in_a_thread&spoken_of_supposed
-0.10 in_a_thread&spoken_of_words in_a_thread&text_behind in_a_thread&value_of_a_document in_quotes&says_but
-0.10 in_quotes&says_lately in_quotes&says_remedy in_quotes&spoken_of_cause in_quotes&spoken_of_help
-0.10 in_quotes&spoken_of_labelled_symptom in_quotes&spoken_of_made_up in_quotes&spoken_of_reader
-0.10 indented&item_of_a_list indented&says_example indented&says_looks_for indented&says_lower_it
-0.10 indented&says_people indented&says_words indented&spoken_of_ask indented&spoken_of_example
-0.10 indented&spoken_of_help indented&spoken_of_labelled_remedy indented&spoken_of_made_up indented&typeset
-0.10 introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_example
-0.10 introduced_as_example&spoken_of_supposed introduced_as_example&traceback_above item_of_a_list&names_the_words
-0.10 item_of_a_list&nobody_speaks item_of_a_list&says_example item_of_a_list&says_means item_of_a_list&spoken_of_but
-0.10 item_of_a_list&spoken_of_lesson item_of_a_list&spoken_of_never item_of_a_list&spoken_of_reader
-0.10 item_of_a_list&spoken_of_solved its_hint_printed&markup_near its_hint_printed&may_happen
-0.10 its_hint_printed&says_lower_it its_hint_printed&spoken_of_cause its_hint_printed&text_behind
-0.10 its_words_taken_up&output_near its_words_taken_up&spoken_of_happened
-0.10 its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&text_behind its_words_taken_up&trouble
-0.10 marked&says_happened marked&says_people marked&spoken_of_after_so_long markup_near&much_advised
-0.10 markup_near&names_the_words markup_near&often_may markup_near&says_people markup_near&spoken_of_labelled_remedy
-0.10 markup_near&spoken_of_lesson may_happen&somebody's_own_question,_in_short may_happen&spoken_of_explained
-0.10 mentioned&much_about_texts mentioned&on_a_stamped_line mentioned&says_cause mentioned&says_changes
-0.10 mentioned&spoken_of_help much_about_texts&other_near much_about_texts&output_near much_about_texts&says_made_up
-0.10 much_about_texts&says_people much_about_texts&says_when much_about_texts&spoken_of_made_up
-0.10 much_about_texts&spoken_of_supposed much_about_texts&trace_near much_advised&nobody_speaks
-0.10 much_advised&nothing_stated much_advised&spoken_of_lower_it much_advised&spoken_of_people
-0.10 much_advised&spoken_of_remedy much_trouble&nobody_speaks much_trouble&spoken_of_looks_for
-0.10 much_trouble&spoken_of_when names_the_words&output_near names_the_words&says_changes names_the_words&says_reader
-0.10 names_the_words&says_when names_the_words&says_words names_the_words&setting_near
-0.10 names_the_words&somebody's_own_machine,_in_short names_the_words&spoken_of_after_so_long
-0.10 names_the_words&spoken_of_reader nobody_speaks&other_near nobody_speaks&remedies_above
-0.10 nobody_speaks&remedies_below nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_may
-0.10 nothing_stated&says_means nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_but
-0.10 nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_lower_it nothing_stated&spoken_of_numbered
-0.10 nothing_stated&typeset nothing_stated&value_of_a_document often_may&on_a_stamped_line often_may&output_near
-0.10 often_may&somebody's_own often_may&spoken_of_buy often_may&spoken_of_changes often_may&spoken_of_when
-0.10 on_a_stamped_line&says_labelled_symptom on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_help
-0.10 on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_solved other_near&remedies_above
-0.10 other_near&says_but other_near&says_cause other_near&says_numbered other_near&says_proposed
-0.10 other_near&says_reader other_near&spoken_of_explained other_near&spoken_of_lately other_near&spoken_of_means
-0.10 other_near&spoken_of_remedy other_near&value_of_a_document output_near&says_ask output_near&says_may
-0.10 output_near&says_remedy output_near&spoken_of_buy output_near&spoken_of_cause output_near&spoken_of_changes
-0.10 output_near&spoken_of_never output_near&spoken_of_people output_near&text_behind record&says_but
-0.10 record&says_help record&says_proposed record&spoken_of_laughs record&spoken_of_reader record&spoken_of_solved
-0.10 record&spoken_of_supposed record&trouble remedies_above&spoken_of_cause remedies_above&trace_near
-0.10 remedies_above&trouble remedies_below&spoken_of_help remedies_below&trace_near says_after_so_long&says_lesson
-0.10 says_after_so_long&says_proposed says_after_so_long&says_solved says_after_so_long&says_when
-0.10 says_after_so_long&spoken_of_may says_ask&says_lower_it says_ask&setting_near
-0.10 says_ask&somebody's_own_machine,_in_short says_ask&spoken_of_ask says_but&says_changes says_but&says_made_up
-0.10 says_but&spoken_of_lately says_but&spoken_of_when says_buy&somebody's_own,_in_short says_cause&says_if
-0.10 says_cause&says_words says_cause&spoken_of_lower_it says_cause&text_behind says_changes&spoken_of_people
-0.10 says_changes&text_behind says_example&says_lower_it says_example&says_means
-0.10 says_example&somebody's_own_machine,_in_short says_example&somebody's_own_question,_in_short
-0.10 says_example&spoken_of_after_so_long says_explained&says_lesson says_explained&says_reader
-0.10 says_explained&says_words says_explained&spoken_of_help says_explained&trouble says_happened&says_looks_for
-0.10 says_happened&says_people says_happened&somebody's_own says_happened&spoken_of_but
-0.10 says_happened&spoken_of_explained says_happened&traceback_above says_help&says_reader says_help&says_supposed
-0.10 says_help&spoken_of_but says_help&spoken_of_happened says_help&spoken_of_words says_if&setting_near
-0.10 says_if&spoken_of_after_so_long says_if&spoken_of_laughs says_if&trouble says_labelled_symptom&spoken_of_if
-0.10 says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lower_it says_lately&says_may
-0.10 says_lately&says_proposed says_lately&somebody_speaks says_lately&spoken_of_lesson says_lately&spoken_of_when
-0.10 says_laughs&somebody's_own says_lesson&spoken_of_people says_lesson&spoken_of_self says_looks_for&says_people
-0.10 says_looks_for&says_words says_looks_for&somebody's_own says_looks_for&spoken_of_but
-0.10 says_looks_for&spoken_of_words says_looks_for&trouble says_lower_it&says_may says_lower_it&says_remedy
-0.10 says_lower_it&says_when says_made_up&spoken_of_happened says_made_up&spoken_of_looks_for
-0.10 says_made_up&spoken_of_when says_may&says_when says_may&spoken_of_ask says_may&spoken_of_but
-0.10 says_means&somebody's_own_question,_in_short says_means&spoken_of_after_so_long says_means&spoken_of_lesson
-0.10 says_means&spoken_of_reader says_means&spoken_of_when says_never&spoken_of_help says_people&says_proposed
-0.10 says_people&says_when says_people&spoken_of_but says_people&spoken_of_example
-0.10 says_people&spoken_of_labelled_symptom says_people&spoken_of_lesson says_reader&setting_near
-0.10 says_reader&somebody's_own says_reader&spoken_of_may says_self&spoken_of_if says_self&spoken_of_laughs
-0.10 says_self&spoken_of_looks_for says_self&spoken_of_proposed says_supposed&somebody_speaks
-0.10 says_supposed&spoken_of_after_so_long says_supposed&spoken_of_lower_it says_supposed&spoken_of_may
-0.10 says_supposed&spoken_of_reader says_supposed&spoken_of_when says_supposed&words_before
-0.10 says_when&spoken_of_after_so_long says_when&spoken_of_made_up says_when&traceback_above
-0.10 says_words&somebody's_own_question,_in_short setting_near&spoken_of_after_so_long setting_near&spoken_of_example
-0.10 setting_near&spoken_of_if setting_near&spoken_of_lesson setting_near&spoken_of_may
-0.10 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_buy somebody's_own&spoken_of_lately
-0.10 somebody's_own&spoken_of_when somebody's_own&spoken_of_words somebody's_own&value_of_a_document
-0.10 somebody's_own,_in_short&spoken_of_ask somebody's_own,_in_short&spoken_of_happened
-0.10 somebody's_own_machine,_in_short&spoken_of_lately somebody's_own_machine,_in_short&spoken_of_lesson
-0.10 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_machine,_in_short&spoken_of_numbered
-0.10 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_example
-0.10 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_laughs
-0.10 somebody's_own_question,_in_short&spoken_of_means somebody's_own_question,_in_short&spoken_of_people
-0.10 somebody's_own_question,_in_short&spoken_of_proposed somebody_speaks&spoken_of_after_so_long
-0.10 somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_explained somebody_speaks&spoken_of_proposed
-0.10 somebody_speaks&spoken_of_signed somebody_speaks&value_of_a_document spoken_of_after_so_long&spoken_of_if
-0.10 spoken_of_after_so_long&spoken_of_numbered spoken_of_after_so_long&spoken_of_supposed
-0.10 spoken_of_ask&spoken_of_words spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_labelled_symptom
-0.10 spoken_of_but&spoken_of_never spoken_of_but&spoken_of_remedy spoken_of_but&text_behind
-0.10 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_supposed spoken_of_buy&text_behind
-0.10 spoken_of_cause&trace_near spoken_of_changes&spoken_of_help spoken_of_changes&spoken_of_lesson
-0.10 spoken_of_changes&spoken_of_may spoken_of_changes&spoken_of_people spoken_of_changes&traceback_above
-0.10 spoken_of_changes&trouble spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_solved
-0.10 spoken_of_example&trouble spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_words
-0.10 spoken_of_happened&spoken_of_reader spoken_of_happened&spoken_of_solved spoken_of_happened&within_code
-0.10 spoken_of_happened&words_before spoken_of_help&spoken_of_means spoken_of_help&spoken_of_people
-0.10 spoken_of_help&spoken_of_when spoken_of_if&text_behind spoken_of_if&trouble spoken_of_if&within_code
-0.10 spoken_of_labelled_cause&spoken_of_labelled_remedy spoken_of_labelled_cause&spoken_of_remedy
-0.10 spoken_of_labelled_cause&words_before spoken_of_labelled_symptom&trouble spoken_of_lately&spoken_of_supposed
-0.10 spoken_of_lately&spoken_of_when spoken_of_lately&trouble spoken_of_looks_for&spoken_of_may
-0.10 spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_remedy spoken_of_lower_it&spoken_of_never
-0.10 spoken_of_lower_it&text_about_texts spoken_of_made_up&trouble spoken_of_may&spoken_of_people
-0.10 spoken_of_may&spoken_of_when spoken_of_may&spoken_of_words spoken_of_may&typeset
-0.10 spoken_of_may&value_of_a_document spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_signed
-0.10 spoken_of_means&within_code spoken_of_means&words_before spoken_of_never&trace_near spoken_of_never&words_before
-0.10 spoken_of_numbered&spoken_of_supposed spoken_of_numbered&text_behind spoken_of_people&typeset
-0.10 spoken_of_proposed&spoken_of_supposed spoken_of_reader&traceback_above spoken_of_remedy&trace_near
-0.10 spoken_of_remedy&trouble spoken_of_self&spoken_of_signed spoken_of_self&value_of_a_document
-0.10 spoken_of_self&within_code spoken_of_solved&spoken_of_when traceback_above&trouble trouble&value_of_a_document
-0.10 trouble&within_code typeset&words_before
-0.05 a_failed_run&a_report's_heading a_failed_run&a_short_text a_failed_run&item_of_a_list a_failed_run&markup_near
-0.05 a_failed_run&remedies_below a_failed_run&says_cause a_failed_run&somebody_speaks a_failed_run&spoken_of_buy
-0.05 a_failed_run&spoken_of_if a_failed_run&spoken_of_proposed a_failed_run&spoken_of_supposed
-0.05 a_failed_run&text_behind a_failed_run&trace_near a_failed_run's_record&advice_share
-0.05 a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody a_failed_run's_record&markup_near
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&trouble a_question,_in_short&blanks_near
-0.05 a_question,_in_short&block_opened a_question,_in_short&figures a_question,_in_short&item_of_a_list
-0.05 a_question,_in_short&its_hint_printed a_question,_in_short&record a_question,_in_short&says_but
-0.05 a_question,_in_short&says_if a_question,_in_short&somebody_speaks a_question,_in_short&spoken_of_but
-0.05 a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_explained
-0.05 a_question,_in_short&spoken_of_labelled_symptom a_question,_in_short&spoken_of_looks_for
-0.05 a_question,_in_short&spoken_of_never a_question,_in_short&spoken_of_signed a_question,_in_short&text_behind
-0.05 a_report's_heading&a_sentence_leads a_report's_heading&advised_by_nobody a_report's_heading&in_quotes
-0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&spoken_of_after_so_long
-0.05 a_report's_heading&spoken_of_changes a_report's_heading&spoken_of_people a_report's_heading&words_before
-0.05 a_sentence_leads&a_thread's_page a_sentence_leads&alone a_sentence_leads&boxes_ticked
-0.05 a_sentence_leads&heads_a_document a_sentence_leads&marked a_sentence_leads&says_ask a_sentence_leads&says_if
-0.05 a_sentence_leads&says_supposed a_sentence_leads&setting_near a_sentence_leads&spoken_of_buy
-0.05 a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_laughs a_sentence_leads&spoken_of_looks_for
-0.05 a_sentence_leads&spoken_of_reader a_sentence_leads&text_about_texts a_setup,_in_short&between_sections
-0.05 a_setup,_in_short&says_numbered a_setup,_in_short&somebody's_own a_setup,_in_short&spoken_of_people
-0.05 a_setup,_in_short&spoken_of_self a_short_text&advised_by_nobody a_short_text&boxes_ticked
-0.05 a_short_text&much_about_texts a_short_text&much_advised a_short_text&names_the_words a_short_text&often_may
-0.05 a_short_text&says_if a_short_text&says_never a_short_text&says_words a_short_text&spoken_of_labelled_remedy
-0.05 a_short_text&spoken_of_reader a_site's_lines&about_texts a_site's_lines&advice_share a_site's_lines&advised
-0.05 a_site's_lines&advised_by_nobody a_site's_lines&may_happen a_site's_lines&other_near
-0.05 a_site's_lines&remedies_below a_site's_lines&somebody's_own a_site's_lines&somebody_speaks
-0.05 a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_example a_site's_lines&spoken_of_happened
-0.05 a_site's_lines&spoken_of_lately a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_reader
-0.05 a_site's_lines&spoken_of_self a_thread's_page&about_texts a_thread's_page&ends_the_text
-0.05 a_thread's_page&says_after_so_long a_thread's_page&says_happened a_thread's_page&says_lower_it
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_after_so_long
-0.05 a_thread's_page&spoken_of_may a_thread's_page&spoken_of_self a_thread's_page&spoken_of_solved
-0.05 a_thread's_page&trouble a_thread's_page&value_of_a_document a_thread's_title&says_people
-0.05 a_thread's_title&spoken_of_happened a_thread's_title&spoken_of_looks_for a_thread's_title&trouble
-0.05 a_whole_error_line&heads_a_document a_whole_error_line&its_words_taken_up a_whole_error_line&much_advised
-0.05 a_whole_error_line&nobody_speaks a_whole_error_line&remedies_below a_whole_error_line&spoken_of_buy
-0.05 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&traceback_above a_whole_error_line&typeset about_texts&beside_a_quotation
-0.05 about_texts&ends_the_text about_texts&item_of_a_list about_texts&marked about_texts&much_advised
-0.05 about_texts&says_cause about_texts&says_made_up about_texts&says_reader about_texts&says_supposed
-0.05 about_texts&spoken_of_proposed about_texts&spoken_of_when about_texts&steps_that_led_to_it about_texts&typeset
-0.05 about_texts&words_before advice_share&advised advice_share&code_near advice_share&explained_behind
-0.05 advice_share&introduced_as_example advice_share&its_words_taken_up advice_share&markup_near
-0.05 advice_share&much_about_texts advice_share&on_a_stamped_line advice_share&says_example
-0.05 advice_share&says_labelled_symptom advice_share&says_lesson advice_share&says_looks_for
-0.05 advice_share&says_lower_it advice_share&says_people advice_share&says_when advice_share&somebody's_own,_in_short
-0.05 advice_share&spoken_of_buy advice_share&spoken_of_example advice_share&spoken_of_labelled_remedy
-0.05 advice_share&spoken_of_solved advice_share&spoken_of_when advised&code_near advised&explained_behind
-0.05 advised&introduced_as_example advised&its_words_taken_up advised&markup_near advised&much_about_texts
-0.05 advised&on_a_stamped_line advised&says_example advised&says_labelled_symptom advised&says_lesson
-0.05 advised&says_looks_for advised&says_lower_it advised&says_people advised&says_when
-0.05 advised&somebody's_own,_in_short advised&spoken_of_buy advised&spoken_of_example
-0.05 advised&spoken_of_labelled_remedy advised&spoken_of_solved advised&spoken_of_when
-0.05 advised_by_nobody&introduced_as_example advised_by_nobody&its_words_taken_up advised_by_nobody&says_example
-0.05 advised_by_nobody&says_labelled_symptom advised_by_nobody&says_lesson advised_by_nobody&says_lower_it
-0.05 advised_by_nobody&says_made_up advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_made_up
-0.05 advised_by_nobody&spoken_of_never advised_by_nobody&spoken_of_self advised_by_nobody&text_about_texts
-0.05 advised_by_nobody&text_behind alone&denied_in_front alone&may_happen alone&says_lately alone&says_laughs
-0.05 alone&says_made_up alone&says_reader answered_by_mail&figures answered_by_mail&setting_near
-0.05 answered_by_mail&somebody_speaks answered_by_mail&spoken_of_example answered_by_mail&trouble
-0.05 begins_its_line&in_a_thread begins_its_line&its_words_taken_up begins_its_line&much_advised
-0.05 begins_its_line&record begins_its_line&says_happened begins_its_line&spoken_of_buy
-0.05 begins_its_line&spoken_of_looks_for begins_its_line&spoken_of_may begins_its_line&text_behind
-0.05 begins_the_text&denied_in_front begins_the_text&may_happen begins_the_text&much_advised
-0.05 begins_the_text&often_may begins_the_text&says_help begins_the_text&says_if begins_the_text&says_lately
-0.05 begins_the_text&says_means begins_the_text&says_reader begins_the_text&says_when
-0.05 begins_the_text&somebody's_own,_in_short begins_the_text&spoken_of_changes begins_the_text&spoken_of_happened
-0.05 begins_the_text&spoken_of_lesson begins_the_text&spoken_of_lower_it begins_the_text&spoken_of_never
-0.05 begins_the_text&spoken_of_remedy behind_a_prefix&blanks_near behind_a_prefix&much_advised
-0.05 behind_a_prefix&names_the_words behind_a_prefix&says_labelled_symptom behind_a_prefix&says_remedy
-0.05 behind_a_prefix&says_self behind_a_prefix&says_solved behind_a_prefix&spoken_of_after_so_long
-0.05 behind_a_prefix&spoken_of_explained behind_a_prefix&text_behind beside_a_quotation&code_near
-0.05 beside_a_quotation&in_quotes beside_a_quotation&indented beside_a_quotation&nobody_speaks
-0.05 beside_a_quotation&nothing_stated beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind
-0.05 beside_a_quotation&words_before between_sections&blanks_near between_sections&code_near
-0.05 between_sections&happened_to_somebody between_sections&heads_a_document between_sections&hypothetical_sentence
-0.05 between_sections&item_of_a_list between_sections&nobody_speaks between_sections&other_near
-0.05 between_sections&remedies_above between_sections&setting_near between_sections&somebody's_own,_in_short
-0.05 between_sections&somebody_speaks between_sections&spoken_of_changes between_sections&spoken_of_may
-0.05 blanks_near&markup_near blanks_near&mentioned blanks_near&says_self blanks_near&says_words
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lower_it block_opened&in_quotes
-0.05 block_opened&its_words_taken_up block_opened&somebody's_own_question,_in_short block_opened&spoken_of_lately
-0.05 block_opened&spoken_of_lesson block_opened&spoken_of_means block_opened&spoken_of_people
-0.05 block_opened&spoken_of_proposed block_opened&spoken_of_solved block_opened&trace_near
-0.05 block_opened&traceback_above boxes_ticked&nothing_stated boxes_ticked&somebody's_own,_in_short
-0.05 boxes_ticked&text_behind code_near&figures code_near&hypothetical_sentence code_near&indented
-0.05 code_near&markup_near code_near&may_happen code_near&nobody_speaks code_near&says_ask code_near&says_numbered
-0.05 code_near&says_people code_near&somebody's_own_machine,_in_short code_near&spoken_of_buy
-0.05 code_near&spoken_of_example code_near&spoken_of_laughs code_near&spoken_of_signed comment&happened_to_somebody
-0.05 comment&in_a_thread comment&indented comment&may_happen comment&much_trouble comment&names_the_words
-0.05 comment&other_near comment&says_labelled_symptom comment&says_people comment&setting_near
-0.05 comment&traceback_above comment&words_before cut_by_dots&hypothetical_sentence cut_by_dots&markup_near
-0.05 cut_by_dots&often_may cut_by_dots&says_happened cut_by_dots&says_looks_for cut_by_dots&says_lower_it
-0.05 cut_by_dots&says_reader cut_by_dots&somebody_speaks cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_lately
-0.05 cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_may cut_by_dots&spoken_of_remedy
-0.05 cut_by_dots&spoken_of_supposed denied_in_front&much_trouble denied_in_front&nobody_speaks
-0.05 denied_in_front&says_lower_it denied_in_front&says_means denied_in_front&says_numbered
-0.05 denied_in_front&trace_near ends_the_text&says_laughs ends_the_text&says_made_up
-0.05 ends_the_text&spoken_of_after_so_long explained_behind&figures explained_behind&hypothetical_sentence
-0.05 explained_behind&spoken_of_happened explained_behind&spoken_of_means figures&much_about_texts
-0.05 figures&much_advised figures&often_may figures&remedies_above figures&says_but figures&says_explained
-0.05 figures&says_if figures&says_numbered figures&spoken_of_cause figures&spoken_of_laughs
-0.05 figures&spoken_of_proposed happened_to_somebody&indented happened_to_somebody&introduced_as_example
-0.05 happened_to_somebody&item_of_a_list happened_to_somebody&names_the_words happened_to_somebody&says_after_so_long
-0.05 happened_to_somebody&says_proposed happened_to_somebody&spoken_of_example
-0.05 happened_to_somebody&spoken_of_explained happened_to_somebody&spoken_of_happened
-0.05 happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_numbered happened_to_somebody&spoken_of_solved
-0.05 happened_to_somebody&spoken_of_supposed heads_a_document&its_hint_printed heads_a_document&its_words_taken_up
-0.05 heads_a_document&marked heads_a_document&mentioned heads_a_document&nobody_speaks heads_a_document&often_may
-0.05 heads_a_document&record heads_a_document&says_lately heads_a_document&says_lesson
-0.05 heads_a_document&traceback_above hypothetical_sentence&mentioned hypothetical_sentence&much_advised
-0.05 hypothetical_sentence&nobody_speaks hypothetical_sentence&says_means hypothetical_sentence&says_numbered
-0.05 hypothetical_sentence&says_words hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_changes
-0.05 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_lesson
-0.05 hypothetical_sentence&spoken_of_may hypothetical_sentence&spoken_of_means hypothetical_sentence&spoken_of_never
-0.05 hypothetical_sentence&spoken_of_proposed hypothetical_sentence&spoken_of_solved
-0.05 hypothetical_sentence&spoken_of_supposed hypothetical_sentence&spoken_of_when in_a_thread&markup_near
-0.05 in_a_thread&output_near in_a_thread&somebody's_own in_a_thread&spoken_of_labelled_symptom in_a_thread&trace_near
-0.05 in_quotes&its_words_taken_up in_quotes&remedies_above in_quotes&remedies_below in_quotes&says_cause
-0.05 in_quotes&says_example in_quotes&says_happened in_quotes&says_lower_it in_quotes&spoken_of_buy
-0.05 in_quotes&spoken_of_labelled_cause in_quotes&spoken_of_looks_for in_quotes&spoken_of_numbered
-0.05 indented&its_hint_printed indented&marked indented&may_happen indented&much_about_texts indented&often_may
-0.05 indented&says_after_so_long indented&says_made_up indented&says_supposed
-0.05 indented&somebody's_own_machine,_in_short indented&spoken_of_explained indented&spoken_of_happened
-0.05 indented&spoken_of_labelled_cause indented&spoken_of_labelled_symptom indented&spoken_of_lesson
-0.05 indented&spoken_of_signed indented&text_about_texts indented&trace_near indented&within_code
-0.05 introduced_as_example&may_happen introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&spoken_of_when
-0.05 introduced_as_example&spoken_of_words item_of_a_list&says_looks_for item_of_a_list&says_people
-0.05 item_of_a_list&spoken_of_help item_of_a_list&spoken_of_looks_for item_of_a_list&spoken_of_words
-0.05 item_of_a_list&trace_near its_hint_printed&somebody's_own_question,_in_short
-0.05 its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_means its_hint_printed&spoken_of_people
-0.05 its_words_taken_up&markup_near its_words_taken_up&record its_words_taken_up&setting_near
-0.05 its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_help
-0.05 its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lower_it its_words_taken_up&spoken_of_may
-0.05 its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_people its_words_taken_up&spoken_of_reader
-0.05 its_words_taken_up&spoken_of_remedy its_words_taken_up&spoken_of_self its_words_taken_up&spoken_of_when
-0.05 its_words_taken_up&spoken_of_words marked&may_happen marked&much_trouble marked&names_the_words
-0.05 marked&somebody's_own_question,_in_short marked&somebody_speaks marked&spoken_of_changes
-0.05 marked&spoken_of_lower_it marked&text_behind marked&traceback_above markup_near&says_changes
-0.05 markup_near&says_help markup_near&says_if markup_near&says_lesson markup_near&says_made_up
-0.05 markup_near&says_remedy markup_near&somebody_speaks markup_near&spoken_of_cause markup_near&spoken_of_example
-0.05 markup_near&spoken_of_laughs markup_near&spoken_of_remedy markup_near&spoken_of_signed
-0.05 markup_near&spoken_of_solved markup_near&text_about_texts markup_near&value_of_a_document
-0.05 may_happen&on_a_stamped_line may_happen&remedies_above may_happen&remedies_below may_happen&says_cause
-0.05 may_happen&says_made_up may_happen&somebody's_own,_in_short may_happen&somebody_speaks
-0.05 may_happen&spoken_of_after_so_long may_happen&spoken_of_ask may_happen&spoken_of_buy may_happen&spoken_of_reader
-0.05 may_happen&typeset mentioned&remedies_above mentioned&remedies_below mentioned&says_buy mentioned&says_proposed
-0.05 mentioned&says_remedy mentioned&somebody's_own,_in_short mentioned&spoken_of_may mentioned&spoken_of_proposed
-0.05 mentioned&spoken_of_when mentioned&traceback_above mentioned&within_code much_about_texts&says_lower_it
-0.05 much_about_texts&somebody's_own,_in_short much_about_texts&spoken_of_changes
-0.05 much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_lately much_about_texts&spoken_of_may
-0.05 much_about_texts&spoken_of_when much_about_texts&spoken_of_words much_advised&spoken_of_but
-0.05 much_advised&spoken_of_example much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson
-0.05 much_advised&spoken_of_looks_for much_advised&spoken_of_never much_advised&spoken_of_reader
-0.05 much_advised&spoken_of_self much_trouble&other_near much_trouble&says_people much_trouble&says_words
-0.05 much_trouble&somebody's_own,_in_short much_trouble&spoken_of_ask much_trouble&spoken_of_help
-0.05 much_trouble&spoken_of_may much_trouble&spoken_of_remedy much_trouble&trouble much_trouble&words_before
-0.05 names_the_words&says_but names_the_words&says_proposed names_the_words&spoken_of_but
-0.05 names_the_words&spoken_of_lower_it names_the_words&spoken_of_may names_the_words&spoken_of_self
-0.05 names_the_words&spoken_of_words names_the_words&traceback_above nobody_speaks&says_never
-0.05 nobody_speaks&says_reader nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_cause
-0.05 nobody_speaks&spoken_of_labelled_remedy nobody_speaks&words_before nothing_stated&remedies_above
-0.05 nothing_stated&says_cause nothing_stated&says_example nothing_stated&says_looks_for
-0.05 nothing_stated&somebody_speaks nothing_stated&spoken_of_cause nothing_stated&spoken_of_help
-0.05 nothing_stated&spoken_of_laughs nothing_stated&spoken_of_supposed nothing_stated&steps_that_led_to_it
-0.05 nothing_stated&within_code often_may&says_happened often_may&says_labelled_symptom often_may&says_lower_it
-0.05 often_may&says_self often_may&setting_near often_may&somebody's_own_question,_in_short
-0.05 often_may&spoken_of_after_so_long often_may&spoken_of_signed often_may&spoken_of_solved
-0.05 on_a_stamped_line&says_looks_for on_a_stamped_line&says_when on_a_stamped_line&somebody's_own,_in_short
-0.05 on_a_stamped_line&spoken_of_after_so_long on_a_stamped_line&spoken_of_example
-0.05 on_a_stamped_line&spoken_of_labelled_symptom on_a_stamped_line&spoken_of_lesson
-0.05 on_a_stamped_line&spoken_of_looks_for on_a_stamped_line&spoken_of_means other_near&says_explained
-0.05 other_near&says_looks_for other_near&says_solved other_near&spoken_of_looks_for other_near&spoken_of_numbered
-0.05 other_near&spoken_of_words other_near&trace_near other_near&traceback_above other_near&within_code
-0.05 output_near&setting_near output_near&spoken_of_lesson output_near&spoken_of_may output_near&spoken_of_proposed
-0.05 output_near&spoken_of_supposed record&says_made_up record&says_numbered record&spoken_of_example
-0.05 record&spoken_of_if record&spoken_of_lower_it record&traceback_above remedies_above&remedies_below
-0.05 remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_may
-0.05 remedies_above&spoken_of_people remedies_above&spoken_of_reader remedies_above&spoken_of_self
-0.05 remedies_above&text_behind remedies_below&says_words remedies_below&setting_near
-0.05 remedies_below&spoken_of_lower_it remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&text_behind
-0.05 remedies_below&traceback_above says_after_so_long&says_may says_after_so_long&says_people
-0.05 says_after_so_long&spoken_of_after_so_long says_after_so_long&spoken_of_words says_ask&says_but
-0.05 says_ask&says_help says_ask&says_self says_ask&somebody's_own_question,_in_short says_ask&spoken_of_but
-0.05 says_ask&spoken_of_happened says_ask&spoken_of_lesson says_ask&spoken_of_words says_but&says_lower_it
-0.05 says_but&says_may says_but&somebody's_own,_in_short says_but&somebody's_own_machine,_in_short
-0.05 says_but&somebody's_own_question,_in_short says_cause&says_may says_cause&says_reader says_cause&says_when
-0.05 says_cause&trouble says_changes&says_when says_changes&somebody's_own,_in_short says_changes&somebody_speaks
-0.05 says_changes&trouble says_example&says_may says_example&somebody's_own says_example&spoken_of_ask
-0.05 says_example&spoken_of_help says_example&spoken_of_lately says_example&spoken_of_lower_it
-0.05 says_example&spoken_of_may says_explained&says_may says_explained&setting_near says_explained&spoken_of_self
-0.05 says_explained&spoken_of_when says_happened&says_lately says_happened&spoken_of_labelled_symptom
-0.05 says_happened&spoken_of_made_up says_happened&spoken_of_means says_happened&spoken_of_people
-0.05 says_happened&spoken_of_proposed says_help&says_looks_for says_help&says_self says_help&spoken_of_help
-0.05 says_help&spoken_of_lesson says_help&spoken_of_looks_for says_help&spoken_of_lower_it says_help&spoken_of_may
-0.05 says_help&spoken_of_reader says_help&spoken_of_when says_help&words_before says_if&spoken_of_changes
-0.05 says_if&spoken_of_example says_if&spoken_of_happened says_if&spoken_of_help says_if&spoken_of_if
-0.05 says_if&spoken_of_lower_it says_if&spoken_of_never says_if&spoken_of_people says_if&spoken_of_remedy
-0.05 says_if&trace_near says_if&traceback_above says_if&words_before says_labelled_symptom&somebody's_own,_in_short
-0.05 says_labelled_symptom&somebody's_own_question,_in_short says_labelled_symptom&somebody_speaks
-0.05 says_labelled_symptom&spoken_of_cause says_labelled_symptom&spoken_of_help says_labelled_symptom&spoken_of_may
-0.05 says_labelled_symptom&spoken_of_means says_labelled_symptom&spoken_of_self says_labelled_symptom&trace_near
-0.05 says_labelled_symptom&traceback_above says_lately&says_looks_for says_lately&says_solved says_lately&says_words
-0.05 says_lately&spoken_of_happened says_lately&trace_near says_laughs&says_self says_laughs&words_before
-0.05 says_lesson&setting_near says_lesson&somebody's_own_question,_in_short says_lesson&spoken_of_may
-0.05 says_looks_for&says_lower_it says_looks_for&says_means says_looks_for&somebody's_own_question,_in_short
-0.05 says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes says_looks_for&spoken_of_example
-0.05 says_looks_for&spoken_of_happened says_looks_for&spoken_of_help says_looks_for&spoken_of_lesson
-0.05 says_looks_for&spoken_of_when says_looks_for&traceback_above says_lower_it&says_numbered
-0.05 says_lower_it&says_solved says_lower_it&spoken_of_ask says_lower_it&spoken_of_happened
-0.05 says_lower_it&spoken_of_if says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_means
-0.05 says_lower_it&traceback_above says_made_up&says_may says_made_up&says_when says_made_up&setting_near
-0.05 says_made_up&somebody's_own_question,_in_short says_made_up&spoken_of_made_up says_made_up&spoken_of_may
-0.05 says_may&says_means says_may&says_proposed says_may&says_remedy says_may&somebody's_own,_in_short
-0.05 says_may&spoken_of_after_so_long says_may&spoken_of_cause says_may&spoken_of_lower_it says_may&spoken_of_never
-0.05 says_may&spoken_of_proposed says_may&spoken_of_self says_means&says_when says_means&setting_near
-0.05 says_means&somebody's_own,_in_short says_means&somebody's_own_machine,_in_short says_means&spoken_of_but
-0.05 says_means&spoken_of_changes says_means&spoken_of_looks_for says_means&spoken_of_self says_means&spoken_of_words
-0.05 says_never&says_reader says_never&says_supposed says_never&says_words says_never&spoken_of_after_so_long
-0.05 says_never&spoken_of_self says_never&text_behind says_numbered&spoken_of_when says_numbered&trace_near
-0.05 says_people&spoken_of_laughs says_people&spoken_of_lower_it says_people&spoken_of_people
-0.05 says_people&spoken_of_proposed says_reader&spoken_of_after_so_long says_reader&spoken_of_supposed
-0.05 says_remedy&spoken_of_self says_remedy&trouble says_self&somebody_speaks says_self&spoken_of_explained
-0.05 says_self&spoken_of_lately says_self&spoken_of_lower_it says_supposed&says_when
-0.05 says_supposed&somebody's_own,_in_short says_supposed&spoken_of_happened says_supposed&spoken_of_if
-0.05 says_when&spoken_of_laughs says_when&spoken_of_never says_when&spoken_of_remedy
-0.05 says_words&spoken_of_after_so_long says_words&spoken_of_but says_words&spoken_of_lately
-0.05 setting_near&somebody's_own setting_near&somebody's_own,_in_short setting_near&somebody's_own_question,_in_short
-0.05 setting_near&spoken_of_labelled_cause setting_near&spoken_of_means
-0.05 somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_looks_for
-0.05 somebody's_own&spoken_of_made_up somebody's_own&spoken_of_signed somebody's_own&words_before
-0.05 somebody's_own,_in_short&spoken_of_buy somebody's_own,_in_short&spoken_of_cause
-0.05 somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_proposed
-0.05 somebody's_own,_in_short&spoken_of_self somebody's_own,_in_short&typeset
-0.05 somebody's_own_machine,_in_short&spoken_of_but somebody's_own_machine,_in_short&spoken_of_proposed
-0.05 somebody's_own_machine,_in_short&spoken_of_signed somebody's_own_machine,_in_short&text_behind
-0.05 somebody's_own_question,_in_short&spoken_of_after_so_long somebody's_own_question,_in_short&spoken_of_signed
-0.05 somebody's_own_question,_in_short&spoken_of_supposed somebody_speaks&somebody's_own_question,_in_short
-0.05 somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_example somebody_speaks&spoken_of_labelled_remedy
-0.05 somebody_speaks&spoken_of_numbered somebody_speaks&spoken_of_supposed somebody_speaks&text_about_texts
-0.05 somebody_speaks&typeset spoken_of_after_so_long&spoken_of_signed spoken_of_ask&spoken_of_but
-0.05 spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_lesson
-0.05 spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_proposed
-0.05 spoken_of_ask&spoken_of_when spoken_of_ask&trouble spoken_of_but&spoken_of_explained
-0.05 spoken_of_but&spoken_of_happened spoken_of_but&spoken_of_if spoken_of_but&spoken_of_people
-0.05 spoken_of_but&words_before spoken_of_buy&spoken_of_example spoken_of_buy&spoken_of_may
-0.05 spoken_of_buy&spoken_of_never spoken_of_buy&trouble spoken_of_cause&spoken_of_example
-0.05 spoken_of_cause&spoken_of_labelled_cause spoken_of_cause&spoken_of_labelled_symptom
-0.05 spoken_of_cause&spoken_of_numbered spoken_of_cause&spoken_of_supposed spoken_of_cause&traceback_above
-0.05 spoken_of_cause&typeset spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_labelled_symptom
-0.05 spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_self spoken_of_changes&spoken_of_solved
-0.05 spoken_of_changes&text_behind spoken_of_example&spoken_of_help spoken_of_example&spoken_of_if
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_lately
-0.05 spoken_of_example&spoken_of_lower_it spoken_of_example&spoken_of_means spoken_of_example&spoken_of_proposed
-0.05 spoken_of_example&spoken_of_reader spoken_of_example&spoken_of_self spoken_of_example&typeset
-0.05 spoken_of_example&words_before spoken_of_explained&spoken_of_if spoken_of_explained&spoken_of_made_up
-0.05 spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_remedy spoken_of_explained&text_behind
-0.05 spoken_of_explained&words_before spoken_of_happened&spoken_of_labelled_remedy
-0.05 spoken_of_happened&text_about_texts spoken_of_happened&typeset spoken_of_help&spoken_of_lately
-0.05 spoken_of_help&words_before spoken_of_if&spoken_of_when spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_never spoken_of_labelled_remedy&spoken_of_reader
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&spoken_of_when
-0.05 spoken_of_labelled_remedy&trace_near spoken_of_labelled_symptom&spoken_of_may
-0.05 spoken_of_labelled_symptom&spoken_of_when spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_lower_it
-0.05 spoken_of_lately&spoken_of_reader spoken_of_lately&spoken_of_solved spoken_of_lately&spoken_of_words
-0.05 spoken_of_lately&words_before spoken_of_laughs&spoken_of_when spoken_of_laughs&spoken_of_words
-0.05 spoken_of_laughs&words_before spoken_of_lesson&spoken_of_people spoken_of_lesson&spoken_of_words
-0.05 spoken_of_lesson&typeset spoken_of_lesson&words_before spoken_of_looks_for&spoken_of_means
-0.05 spoken_of_looks_for&spoken_of_solved spoken_of_looks_for&spoken_of_supposed spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&spoken_of_people spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&traceback_above
-0.05 spoken_of_made_up&spoken_of_people spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_remedy
-0.05 spoken_of_made_up&trace_near spoken_of_made_up&traceback_above spoken_of_may&spoken_of_means
-0.05 spoken_of_may&spoken_of_never spoken_of_may&spoken_of_signed spoken_of_may&spoken_of_solved
-0.05 spoken_of_may&steps_that_led_to_it spoken_of_may&text_about_texts spoken_of_may&within_code
-0.05 spoken_of_means&spoken_of_never spoken_of_means&spoken_of_remedy spoken_of_means&spoken_of_supposed
-0.05 spoken_of_means&trace_near spoken_of_never&spoken_of_people spoken_of_never&traceback_above
-0.05 spoken_of_people&steps_that_led_to_it spoken_of_people&within_code spoken_of_reader&spoken_of_remedy
-0.05 spoken_of_self&spoken_of_supposed spoken_of_self&traceback_above spoken_of_signed&spoken_of_when
-0.05 spoken_of_signed&spoken_of_words spoken_of_supposed&traceback_above spoken_of_supposed&trouble
-0.05 spoken_of_supposed&within_code spoken_of_when&traceback_above spoken_of_when&typeset spoken_of_when&words_before
-0.05 steps_that_led_to_it&trouble text_behind&typeset text_behind&value_of_a_document traceback_above&words_before
-0.05 trouble&words_before
+0.05 a_failed_run&blanks_near a_failed_run&block_opened a_failed_run&marked a_failed_run&output_near
+0.05 a_failed_run&says_but a_failed_run&says_labelled_symptom a_failed_run&says_never a_failed_run&says_when
+0.05 a_failed_run&somebody's_own,_in_short a_failed_run&spoken_of_example a_failed_run&spoken_of_means
+0.05 a_failed_run&spoken_of_reader a_failed_run's_record&a_short_text a_failed_run's_record&nobody_speaks
+0.05 a_failed_run's_record&nothing_stated a_failed_run's_record&other_near a_failed_run's_record&record
+0.05 a_failed_run's_record&spoken_of_means a_failed_run's_record&spoken_of_people a_failed_run's_record&words_before
+0.05 a_failed_test&about_texts a_failed_test&trouble a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&behind_a_prefix a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nothing_stated a_picture_near&output_near
+0.05 a_picture_near&setting_near a_picture_near&somebody_speaks a_picture_near&spoken_of_ask
+0.05 a_picture_near&spoken_of_but a_picture_near&spoken_of_happened a_picture_near&spoken_of_help
+0.05 a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may
+0.05 a_picture_near&spoken_of_means a_picture_near&spoken_of_people a_picture_near&spoken_of_reader
+0.05 a_picture_near&spoken_of_when a_picture_near&spoken_of_words a_picture_near&text_behind
+0.05 a_picture_near&trace_near a_picture_near&trouble a_question,_in_short&a_report's_heading
+0.05 a_question,_in_short&a_sentence_leads a_question,_in_short&a_short_text a_question,_in_short&a_thread's_title
+0.05 a_question,_in_short&behind_a_prefix a_question,_in_short&comment a_question,_in_short&cut_by_dots
+0.05 a_question,_in_short&introduced_as_example a_question,_in_short&much_trouble
+0.05 a_question,_in_short&names_the_words a_question,_in_short&output_near a_question,_in_short&says_buy
+0.05 a_question,_in_short&says_numbered a_question,_in_short&says_supposed a_question,_in_short&says_words
+0.05 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.05 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_happened
+0.05 a_question,_in_short&spoken_of_remedy a_report's_heading&a_setup,_in_short a_report's_heading&a_short_text
+0.05 a_report's_heading&a_whole_error_line a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix
+0.05 a_report's_heading&block_opened a_report's_heading&boxes_ticked a_report's_heading&comment
+0.05 a_report's_heading&happened_to_somebody a_report's_heading&indented a_report's_heading&marked
+0.05 a_report's_heading&much_advised a_report's_heading&nothing_stated a_report's_heading&often_may
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&output_near a_report's_heading&says_happened
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&spoken_of_but
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_help a_report's_heading&spoken_of_may
+0.05 a_report's_heading&spoken_of_reader a_report's_heading&spoken_of_self a_report's_heading&spoken_of_supposed
+0.05 a_report's_heading&spoken_of_words a_report's_heading&traceback_above a_report's_heading&trouble
+0.05 a_sentence_leads&a_site's_lines a_sentence_leads&block_opened a_sentence_leads&its_hint_printed
+0.05 a_sentence_leads&much_advised a_sentence_leads&says_buy a_sentence_leads&says_reader
+0.05 a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_means a_sentence_leads&spoken_of_remedy
+0.05 a_sentence_leads&text_behind a_sentence_leads&words_before a_setup,_in_short&advice_share
+0.05 a_setup,_in_short&advised a_setup,_in_short&advised_by_nobody a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&other_near a_setup,_in_short&says_but a_setup,_in_short&says_if
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_labelled_symptom
+0.05 a_setup,_in_short&spoken_of_proposed a_setup,_in_short&spoken_of_signed a_short_text&block_opened
+0.05 a_short_text&host_memory a_short_text&markup_near a_short_text&remedies_below a_short_text&says_cause
+0.05 a_short_text&says_labelled_symptom a_short_text&says_laughs a_short_text&says_self
+0.05 a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_cause a_site's_lines&code_near
+0.05 a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread a_site's_lines&says_happened
+0.05 a_site's_lines&says_if a_site's_lines&says_people a_site's_lines&spoken_of_changes
+0.05 a_site's_lines&spoken_of_means a_site's_lines&spoken_of_remedy a_thread's_page&advised_by_nobody
+0.05 a_thread's_page&begins_its_line a_thread's_page&between_sections a_thread's_page&comment a_thread's_page&marked
+0.05 a_thread's_page&names_the_words a_thread's_page&nothing_stated a_thread's_page&on_a_stamped_line
+0.05 a_thread's_page&says_labelled_symptom a_thread's_page&says_when a_thread's_page&spoken_of_lately
+0.05 a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_looks_for a_thread's_title&about_texts
+0.05 a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&begins_its_line
+0.05 a_thread's_title&begins_the_text a_thread's_title&behind_a_prefix a_thread's_title&comment
+0.05 a_thread's_title&figures a_thread's_title&in_a_thread a_thread's_title&marked a_thread's_title&nobody_speaks
+0.05 a_thread's_title&nothing_stated a_thread's_title&somebody's_own_question,_in_short
+0.05 a_thread's_title&somebody_speaks a_thread's_title&spoken_of_labelled_symptom a_thread's_title&spoken_of_lesson
+0.05 a_thread's_title&spoken_of_means a_thread's_title&spoken_of_people a_thread's_title&spoken_of_proposed
+0.05 a_thread's_title&spoken_of_self a_thread's_title&spoken_of_when a_thread's_title&trace_near
+0.05 a_whole_error_line&alone a_whole_error_line&boxes_ticked a_whole_error_line&happened_to_somebody
+0.05 a_whole_error_line&somebody's_own a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_lately
+0.05 about_texts&block_opened about_texts&boxes_ticked about_texts&host_memory about_texts&its_hint_printed
+0.05 about_texts&remedies_above about_texts&says_but about_texts&says_lower_it about_texts&says_may
+0.05 about_texts&says_when about_texts&says_words about_texts&somebody's_own
+0.05 about_texts&somebody's_own_question,_in_short about_texts&somebody_speaks about_texts&spoken_of_but
+0.05 about_texts&spoken_of_if about_texts&spoken_of_labelled_remedy about_texts&spoken_of_laughs
+0.05 about_texts&spoken_of_numbered about_texts&spoken_of_signed advice_share&in_quotes advice_share&indented
+0.05 advice_share&marked advice_share&much_trouble advice_share&often_may advice_share&says_never
+0.05 advice_share&says_self advice_share&says_supposed advice_share&says_words advice_share&somebody_speaks
+0.05 advice_share&spoken_of_after_so_long advice_share&spoken_of_help advice_share&spoken_of_means
+0.05 advice_share&steps_that_led_to_it advice_share&traceback_above advised&in_quotes advised&indented advised&marked
+0.05 advised&much_trouble advised&often_may advised&says_never advised&says_self advised&says_supposed
+0.05 advised&says_words advised&somebody_speaks advised&spoken_of_after_so_long advised&spoken_of_help
+0.05 advised&spoken_of_means advised&steps_that_led_to_it advised&traceback_above advised_by_nobody&comment
+0.05 advised_by_nobody&says_reader advised_by_nobody&spoken_of_after_so_long advised_by_nobody&spoken_of_supposed
+0.05 advised_by_nobody&steps_that_led_to_it advised_by_nobody&traceback_above alone&host_memory
+0.05 alone&hypothetical_sentence alone&says_cause alone&says_means alone&says_supposed alone&text_behind
+0.05 answered_by_mail&code_near answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_reader
+0.05 begins_its_line&between_sections begins_its_line&boxes_ticked begins_its_line&markup_near
+0.05 begins_its_line&often_may begins_its_line&says_lower_it begins_its_line&says_self begins_its_line&spoken_of_ask
+0.05 begins_its_line&spoken_of_changes begins_its_line&spoken_of_self begins_the_text&in_a_thread
+0.05 begins_the_text&much_trouble begins_the_text&says_never begins_the_text&somebody_speaks
+0.05 begins_the_text&spoken_of_lately begins_the_text&spoken_of_signed begins_the_text&text_behind
+0.05 behind_a_prefix&boxes_ticked behind_a_prefix&frames_of_a_process_near behind_a_prefix&introduced_as_example
+0.05 behind_a_prefix&item_of_a_list behind_a_prefix&says_cause behind_a_prefix&says_explained
+0.05 behind_a_prefix&says_help behind_a_prefix&says_lately behind_a_prefix&says_lower_it
+0.05 behind_a_prefix&spoken_of_ask behind_a_prefix&spoken_of_labelled_symptom behind_a_prefix&spoken_of_means
+0.05 behind_a_prefix&spoken_of_proposed between_sections&block_opened between_sections&figures
+0.05 between_sections&indented between_sections&much_trouble between_sections&on_a_stamped_line
+0.05 between_sections&spoken_of_explained between_sections&spoken_of_happened between_sections&spoken_of_words
+0.05 blanks_near&block_opened blanks_near&comment blanks_near&introduced_as_example blanks_near&its_hint_printed
+0.05 blanks_near&much_advised blanks_near&often_may blanks_near&spoken_of_after_so_long blanks_near&spoken_of_changes
+0.05 blanks_near&spoken_of_if blanks_near&spoken_of_looks_for blanks_near&spoken_of_may blanks_near&spoken_of_means
+0.05 blanks_near&spoken_of_people blanks_near&spoken_of_when blanks_near&text_behind block_opened&boxes_ticked
+0.05 block_opened&mentioned block_opened&much_about_texts block_opened&says_happened block_opened&says_people
+0.05 block_opened&says_when block_opened&somebody's_own block_opened&spoken_of_but block_opened&spoken_of_cause
+0.05 block_opened&spoken_of_changes block_opened&spoken_of_labelled_symptom block_opened&spoken_of_remedy
+0.05 block_opened&text_behind block_opened&words_before boxes_ticked&code_near boxes_ticked&in_a_thread
+0.05 boxes_ticked&its_hint_printed boxes_ticked&other_near boxes_ticked&says_happened boxes_ticked&somebody's_own
+0.05 boxes_ticked&somebody_speaks boxes_ticked&spoken_of_example boxes_ticked&spoken_of_lesson
+0.05 boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_reader boxes_ticked&spoken_of_self
+0.05 boxes_ticked&spoken_of_when code_near&happened_to_somebody code_near&heads_a_document code_near&its_place_behind
+0.05 code_near&says_cause code_near&says_example code_near&says_labelled_symptom code_near&says_lately
+0.05 code_near&says_may code_near&says_reader code_near&says_supposed code_near&spoken_of_but
+0.05 code_near&spoken_of_changes code_near&spoken_of_happened code_near&spoken_of_if code_near&spoken_of_lately
+0.05 code_near&spoken_of_may code_near&spoken_of_solved code_near&trace_near comment&denied_in_front
+0.05 comment&in_quotes comment&introduced_as_example comment&item_of_a_list comment&says_happened
+0.05 comment&says_lower_it comment&says_when comment&somebody's_own_question,_in_short comment&spoken_of_but
+0.05 comment&spoken_of_looks_for comment&spoken_of_made_up comment&spoken_of_may comment&spoken_of_never
+0.05 comment&spoken_of_supposed cut_by_dots&item_of_a_list cut_by_dots&may_happen cut_by_dots&names_the_words
+0.05 cut_by_dots&says_self cut_by_dots&spoken_of_lesson cut_by_dots&spoken_of_people cut_by_dots&text_behind
+0.05 denied_in_front&item_of_a_list denied_in_front&marked denied_in_front&says_if denied_in_front&says_may
+0.05 denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_example
+0.05 denied_in_front&spoken_of_labelled_symptom denied_in_front&spoken_of_means denied_in_front&spoken_of_never
+0.05 denied_in_front&spoken_of_reader denied_in_front&spoken_of_words ends_the_text&its_hint_printed
+0.05 ends_the_text&may_happen ends_the_text&says_cause ends_the_text&says_lately ends_the_text&says_may
+0.05 ends_the_text&says_means ends_the_text&says_supposed ends_the_text&spoken_of_lately
+0.05 ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered
+0.05 ends_the_text&spoken_of_supposed ends_the_text&traceback_above ends_the_text&trouble explained_behind&mentioned
+0.05 explained_behind&somebody's_own explained_behind&somebody's_own,_in_short explained_behind&somebody_speaks
+0.05 explained_behind&spoken_of_changes explained_behind&spoken_of_lower_it explained_behind&spoken_of_made_up
+0.05 explained_behind&spoken_of_may explained_behind&spoken_of_never explained_behind&spoken_of_people
+0.05 explained_behind&words_before figures&happened_to_somebody figures&indented figures&says_lesson
+0.05 figures&says_solved figures&setting_near figures&somebody_speaks figures&spoken_of_changes
+0.05 figures&spoken_of_lower_it figures&trouble frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&trace_near happened_to_somebody&nothing_stated
+0.05 happened_to_somebody&says_but happened_to_somebody&says_help happened_to_somebody&says_labelled_symptom
+0.05 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&spoken_of_but
+0.05 happened_to_somebody&spoken_of_labelled_symptom heads_a_document&in_a_thread heads_a_document&in_quotes
+0.05 heads_a_document&may_happen heads_a_document&much_trouble heads_a_document&names_the_words
+0.05 heads_a_document&says_after_so_long heads_a_document&says_if heads_a_document&says_reader
+0.05 heads_a_document&somebody's_own heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_lately
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_solved host_memory&in_quotes
+0.05 host_memory&may_happen host_memory&says_happened host_memory&says_reader
+0.05 host_memory&somebody's_own_question,_in_short host_memory&spoken_of_if host_memory&spoken_of_labelled_symptom
+0.05 host_memory&spoken_of_lower_it host_memory&spoken_of_people host_memory&text_behind host_memory&trace_near
+0.05 hypothetical_sentence&output_near hypothetical_sentence&says_buy hypothetical_sentence&says_help
+0.05 hypothetical_sentence&says_lesson hypothetical_sentence&somebody's_own hypothetical_sentence&spoken_of_ask
+0.05 hypothetical_sentence&spoken_of_numbered hypothetical_sentence&traceback_above in_a_thread&introduced_as_example
+0.05 in_a_thread&names_the_words in_a_thread&nothing_stated in_a_thread&says_but in_a_thread&says_if
+0.05 in_a_thread&says_lower_it in_a_thread&says_means in_a_thread&somebody's_own,_in_short
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_lower_it
+0.05 in_a_thread&spoken_of_made_up in_a_thread&spoken_of_remedy in_quotes&indented in_quotes&introduced_as_example
+0.05 in_quotes&often_may in_quotes&says_explained in_quotes&spoken_of_words indented&names_the_words
+0.05 indented&says_lately indented&says_means indented&spoken_of_but indented&spoken_of_changes
+0.05 indented&spoken_of_laughs indented&spoken_of_lower_it indented&spoken_of_people
+0.05 introduced_as_example&much_trouble introduced_as_example&often_may introduced_as_example&spoken_of_help
+0.05 introduced_as_example&spoken_of_lesson introduced_as_example&spoken_of_looks_for
+0.05 introduced_as_example&spoken_of_may introduced_as_example&spoken_of_never introduced_as_example&spoken_of_self
+0.05 item_of_a_list&much_trouble item_of_a_list&often_may item_of_a_list&says_labelled_symptom
+0.05 item_of_a_list&says_lately item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_example item_of_a_list&spoken_of_lower_it item_of_a_list&trouble
+0.05 its_hint_printed&much_about_texts its_hint_printed&nobody_speaks its_hint_printed&says_help
+0.05 its_hint_printed&says_if its_hint_printed&says_may its_hint_printed&says_self
+0.05 its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_after_so_long
+0.05 its_hint_printed&spoken_of_changes its_hint_printed&spoken_of_help its_hint_printed&spoken_of_lately
+0.05 its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_proposed its_place_behind&markup_near
+0.05 its_place_behind&output_near marked&much_about_texts marked&nobody_speaks marked&on_a_stamped_line
+0.05 marked&says_example marked&setting_near marked&spoken_of_labelled_symptom marked&spoken_of_means
+0.05 marked&spoken_of_people marked&spoken_of_reader marked&spoken_of_when markup_near&says_proposed
+0.05 markup_near&says_when markup_near&somebody's_own markup_near&spoken_of_ask markup_near&spoken_of_lower_it
+0.05 markup_near&spoken_of_numbered markup_near&steps_that_led_to_it markup_near&trace_near
+0.05 markup_near&traceback_above markup_near&typeset markup_near&words_before may_happen&much_trouble
+0.05 may_happen&says_lately may_happen&says_lower_it may_happen&says_means may_happen&says_remedy
+0.05 may_happen&somebody's_own may_happen&spoken_of_example may_happen&spoken_of_help may_happen&spoken_of_never
+0.05 may_happen&spoken_of_numbered may_happen&spoken_of_proposed may_happen&spoken_of_signed
+0.05 may_happen&traceback_above mentioned&much_trouble mentioned&often_may mentioned&says_but mentioned&says_lately
+0.05 mentioned&spoken_of_buy mentioned&spoken_of_changes mentioned&spoken_of_explained mentioned&spoken_of_means
+0.05 mentioned&spoken_of_signed much_about_texts&much_trouble much_about_texts&nothing_stated
+0.05 much_about_texts&often_may much_about_texts&says_may much_about_texts&says_words
+0.05 much_about_texts&spoken_of_example much_about_texts&spoken_of_help much_about_texts&spoken_of_reader
+0.05 much_advised&much_trouble much_advised&often_may much_advised&output_near much_advised&says_lower_it
+0.05 much_advised&spoken_of_after_so_long much_advised&spoken_of_cause much_advised&spoken_of_happened
+0.05 much_advised&text_behind much_trouble&output_near much_trouble&says_happened much_trouble&says_help
+0.05 much_trouble&says_lower_it much_trouble&says_means much_trouble&somebody's_own
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&somebody_speaks much_trouble&spoken_of_if
+0.05 much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_means much_trouble&spoken_of_proposed
+0.05 much_trouble&spoken_of_words much_trouble&trace_near much_trouble&traceback_above names_the_words&says_explained
+0.05 names_the_words&says_lately names_the_words&somebody's_own_question,_in_short
+0.05 names_the_words&spoken_of_explained names_the_words&spoken_of_lately names_the_words&spoken_of_supposed
+0.05 names_the_words&trace_near nobody_speaks&says_labelled_symptom nobody_speaks&somebody's_own_question,_in_short
+0.05 nobody_speaks&steps_that_led_to_it nobody_speaks&traceback_above nothing_stated&says_changes
+0.05 nothing_stated&says_people nothing_stated&setting_near nothing_stated&spoken_of_buy
+0.05 nothing_stated&spoken_of_people nothing_stated&spoken_of_when often_may&remedies_above often_may&says_help
+0.05 often_may&says_if often_may&says_means often_may&spoken_of_help often_may&spoken_of_labelled_symptom
+0.05 often_may&spoken_of_laughs often_may&spoken_of_lower_it often_may&spoken_of_numbered often_may&spoken_of_people
+0.05 often_may&trouble on_a_stamped_line&says_ask on_a_stamped_line&says_means on_a_stamped_line&says_supposed
+0.05 on_a_stamped_line&spoken_of_may on_a_stamped_line&traceback_above other_near&says_laughs other_near&says_made_up
+0.05 other_near&says_never other_near&somebody's_own_question,_in_short other_near&spoken_of_if
+0.05 other_near&spoken_of_people other_near&spoken_of_signed other_near&spoken_of_solved other_near&spoken_of_when
+0.05 output_near&says_cause output_near&says_help output_near&somebody's_own_question,_in_short
+0.05 record&says_after_so_long record&says_explained record&says_laughs record&says_people record&says_words
+0.05 record&spoken_of_after_so_long record&spoken_of_means record&spoken_of_proposed record&spoken_of_remedy
+0.05 remedies_above&says_words remedies_above&spoken_of_but remedies_above&spoken_of_lesson
+0.05 remedies_above&spoken_of_looks_for remedies_above&spoken_of_means remedies_below&says_happened
+0.05 remedies_below&spoken_of_cause remedies_below&spoken_of_labelled_cause remedies_below&trouble
+0.05 says_after_so_long&says_cause says_after_so_long&says_made_up says_after_so_long&says_numbered
+0.05 says_after_so_long&says_reader says_after_so_long&spoken_of_ask says_after_so_long&spoken_of_made_up
+0.05 says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed says_after_so_long&spoken_of_when
+0.05 says_after_so_long&trace_near says_ask&says_happened says_ask&says_lately says_ask&says_lesson
+0.05 says_ask&spoken_of_if says_ask&words_before says_but&says_means says_but&says_when says_but&somebody_speaks
+0.05 says_but&spoken_of_but says_but&spoken_of_example says_but&spoken_of_happened says_but&spoken_of_people
+0.05 says_but&text_behind says_but&trouble says_cause&setting_near says_cause&somebody's_own
+0.05 says_cause&spoken_of_labelled_symptom says_cause&spoken_of_people says_cause&spoken_of_self says_changes&says_if
+0.05 says_changes&says_lately says_changes&says_may says_changes&says_means says_changes&says_never
+0.05 says_changes&somebody's_own_machine,_in_short says_changes&somebody's_own_question,_in_short
+0.05 says_example&says_help says_example&says_self says_example&spoken_of_if says_happened&says_lesson
+0.05 says_happened&says_proposed says_happened&says_solved says_happened&spoken_of_cause
+0.05 says_happened&spoken_of_lately says_happened&spoken_of_never says_help&says_means says_help&says_proposed
+0.05 says_help&spoken_of_if says_if&says_looks_for says_if&says_never says_if&spoken_of_but says_if&spoken_of_means
+0.05 says_if&spoken_of_supposed says_if&spoken_of_when says_if&text_behind says_labelled_symptom&somebody's_own
+0.05 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&spoken_of_looks_for
+0.05 says_lately&says_numbered says_lately&setting_near says_lately&spoken_of_if says_lesson&says_looks_for
+0.05 says_lesson&says_people says_lesson&says_reader says_lesson&says_supposed says_lesson&spoken_of_but
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_if says_looks_for&setting_near
+0.05 says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_never says_looks_for&words_before
+0.05 says_lower_it&says_made_up says_lower_it&says_never says_lower_it&somebody's_own_machine,_in_short
+0.05 says_lower_it&spoken_of_changes says_lower_it&spoken_of_explained says_lower_it&spoken_of_lately
+0.05 says_lower_it&text_behind says_made_up&says_people says_made_up&says_words says_made_up&spoken_of_people
+0.05 says_may&says_reader says_may&says_words says_may&spoken_of_example says_may&spoken_of_lately
+0.05 says_may&spoken_of_means says_may&spoken_of_numbered says_may&spoken_of_remedy says_means&says_remedy
+0.05 says_means&spoken_of_ask says_means&spoken_of_if says_means&spoken_of_lower_it says_means&spoken_of_never
+0.05 says_means&spoken_of_solved says_never&says_solved says_never&spoken_of_but says_never&spoken_of_may
+0.05 says_never&spoken_of_when says_never&trouble says_numbered&says_people says_numbered&says_when
+0.05 says_numbered&somebody's_own says_numbered&spoken_of_lower_it says_numbered&spoken_of_numbered
+0.05 says_numbered&spoken_of_people says_numbered&spoken_of_self says_people&somebody's_own_machine,_in_short
+0.05 says_people&spoken_of_cause says_people&spoken_of_lately says_people&spoken_of_made_up
+0.05 says_people&spoken_of_means says_people&spoken_of_supposed says_people&spoken_of_words says_proposed&says_reader
+0.05 says_proposed&spoken_of_happened says_reader&somebody's_own_question,_in_short says_reader&spoken_of_if
+0.05 says_reader&spoken_of_reader says_reader&spoken_of_words says_remedy&says_self says_remedy&spoken_of_reader
+0.05 says_remedy&text_behind says_self&spoken_of_cause says_self&spoken_of_means says_self&spoken_of_numbered
+0.05 says_self&spoken_of_words says_self&traceback_above says_solved&somebody_speaks says_solved&trouble
+0.05 says_when&spoken_of_may says_when&spoken_of_supposed says_words&spoken_of_help says_words&spoken_of_looks_for
+0.05 says_words&spoken_of_lower_it says_words&spoken_of_proposed says_words&spoken_of_reader
+0.05 says_words&spoken_of_supposed says_words&words_before setting_near&spoken_of_buy
+0.05 setting_near&spoken_of_labelled_symptom setting_near&spoken_of_laughs somebody's_own&spoken_of_but
+0.05 somebody's_own&spoken_of_example somebody's_own&spoken_of_remedy somebody's_own&spoken_of_supposed
+0.05 somebody's_own&trace_near somebody's_own,_in_short&spoken_of_changes
+0.05 somebody's_own,_in_short&spoken_of_labelled_symptom somebody's_own,_in_short&spoken_of_lesson
+0.05 somebody's_own,_in_short&spoken_of_numbered somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_machine,_in_short&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_never
+0.05 somebody's_own_machine,_in_short&spoken_of_people somebody's_own_machine,_in_short&traceback_above
+0.05 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_buy
+0.05 somebody's_own_question,_in_short&spoken_of_may somebody's_own_question,_in_short&spoken_of_self
+0.05 somebody's_own_question,_in_short&spoken_of_solved somebody's_own_question,_in_short&text_behind
+0.05 somebody's_own_question,_in_short&trace_near somebody_speaks&spoken_of_may somebody_speaks&spoken_of_never
+0.05 somebody_speaks&spoken_of_reader spoken_of_after_so_long&spoken_of_changes
+0.05 spoken_of_after_so_long&spoken_of_labelled_symptom spoken_of_after_so_long&spoken_of_laughs
+0.05 spoken_of_after_so_long&spoken_of_reader spoken_of_after_so_long&spoken_of_solved
+0.05 spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_means spoken_of_ask&spoken_of_reader
+0.05 spoken_of_ask&spoken_of_remedy spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_made_up spoken_of_but&spoken_of_words spoken_of_buy&spoken_of_lately
+0.05 spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words
+0.05 spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_never spoken_of_cause&spoken_of_proposed
+0.05 spoken_of_cause&spoken_of_self spoken_of_cause&spoken_of_solved spoken_of_cause&spoken_of_words
+0.05 spoken_of_changes&spoken_of_numbered spoken_of_changes&spoken_of_remedy spoken_of_changes&words_before
+0.05 spoken_of_example&spoken_of_supposed spoken_of_explained&spoken_of_labelled_symptom
+0.05 spoken_of_explained&spoken_of_looks_for spoken_of_explained&spoken_of_may spoken_of_explained&spoken_of_supposed
+0.05 spoken_of_explained&trouble spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_words
+0.05 spoken_of_happened&text_behind spoken_of_help&spoken_of_if spoken_of_help&spoken_of_laughs
+0.05 spoken_of_help&spoken_of_lesson spoken_of_if&spoken_of_labelled_symptom spoken_of_if&spoken_of_laughs
+0.05 spoken_of_if&spoken_of_looks_for spoken_of_if&spoken_of_people spoken_of_if&words_before
+0.05 spoken_of_labelled_cause&spoken_of_people spoken_of_labelled_cause&text_behind
+0.05 spoken_of_labelled_remedy&spoken_of_lower_it spoken_of_labelled_remedy&spoken_of_remedy
+0.05 spoken_of_labelled_remedy&spoken_of_words spoken_of_labelled_remedy&text_behind
+0.05 spoken_of_labelled_remedy&trouble spoken_of_labelled_symptom&spoken_of_lately
+0.05 spoken_of_labelled_symptom&spoken_of_looks_for spoken_of_labelled_symptom&spoken_of_people
+0.05 spoken_of_labelled_symptom&spoken_of_solved spoken_of_labelled_symptom&text_behind
+0.05 spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_means
+0.05 spoken_of_lately&spoken_of_never spoken_of_lately&spoken_of_people spoken_of_lately&spoken_of_remedy
+0.05 spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_people spoken_of_laughs&trouble
+0.05 spoken_of_lesson&spoken_of_lower_it spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_made_up
+0.05 spoken_of_looks_for&trace_near spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&spoken_of_supposed
+0.05 spoken_of_made_up&spoken_of_may spoken_of_made_up&spoken_of_self spoken_of_made_up&spoken_of_supposed
+0.05 spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_proposed spoken_of_means&spoken_of_proposed
+0.05 spoken_of_means&spoken_of_self spoken_of_means&spoken_of_when spoken_of_means&trouble
+0.05 spoken_of_numbered&trace_near spoken_of_people&spoken_of_proposed spoken_of_people&spoken_of_remedy
+0.05 spoken_of_people&spoken_of_solved spoken_of_proposed&spoken_of_signed spoken_of_proposed&spoken_of_solved
+0.05 spoken_of_proposed&spoken_of_when spoken_of_reader&spoken_of_words spoken_of_reader&trace_near
+0.05 spoken_of_remedy&spoken_of_supposed spoken_of_remedy&spoken_of_when spoken_of_self&spoken_of_when
+0.05 spoken_of_self&typeset spoken_of_solved&traceback_above spoken_of_supposed&spoken_of_when
+0.05 spoken_of_when&trace_near spoken_of_words&text_behind spoken_of_words&trouble text_behind&traceback_above
+0.05 text_behind&trouble
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_site's_lines a_failed_run&a_whole_error_line
+0.10 a_failed_run&advice_share a_failed_run&advised a_failed_run&begins_its_line a_failed_run&heads_a_document
+0.10 a_failed_run&indented a_failed_run&other_near a_failed_run&says_help a_failed_run&says_supposed
+0.10 a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_lesson a_failed_run&spoken_of_remedy
+0.10 a_failed_run&spoken_of_words a_failed_run's_record&in_quotes a_failed_run's_record&output_near
+0.10 a_failed_run's_record&setting_near a_failed_test&says_happened a_failed_test&words_before
+0.10 a_picture_near&nobody_speaks a_picture_near&other_near a_question,_in_short&may_happen
+0.10 a_question,_in_short&says_means a_question,_in_short&says_remedy a_question,_in_short&spoken_of_buy
+0.10 a_question,_in_short&spoken_of_lately a_question,_in_short&spoken_of_people
+0.10 a_question,_in_short&spoken_of_reader a_question,_in_short&spoken_of_solved a_question,_in_short&traceback_above
+0.10 a_report's_heading&about_texts a_report's_heading&begins_its_line a_report's_heading&in_a_thread
+0.10 a_report's_heading&its_hint_printed a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_means
+0.10 a_report's_heading&trace_near a_sentence_leads&begins_the_text a_sentence_leads&happened_to_somebody
+0.10 a_sentence_leads&host_memory a_sentence_leads&remedies_below a_sentence_leads&says_laughs
+0.10 a_setup,_in_short&about_texts a_setup,_in_short&begins_its_line a_setup,_in_short&code_near
+0.10 a_setup,_in_short&comment a_setup,_in_short&says_changes a_setup,_in_short&says_lesson
+0.10 a_setup,_in_short&says_looks_for a_setup,_in_short&says_means a_setup,_in_short&says_solved
+0.10 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_reader
+0.10 a_setup,_in_short&typeset a_short_text&a_thread's_title a_short_text&indented a_short_text&item_of_a_list
+0.10 a_short_text&much_trouble a_short_text&says_help a_short_text&says_lately a_short_text&says_remedy
+0.10 a_short_text&spoken_of_explained a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_numbered
+0.10 a_short_text&steps_that_led_to_it a_site's_lines&a_thread's_page a_site's_lines&on_a_stamped_line
+0.10 a_site's_lines&says_when a_site's_lines&spoken_of_if a_site's_lines&trouble a_thread's_page&a_thread's_title
+0.10 a_thread's_page&a_whole_error_line a_thread's_page&advice_share a_thread's_page&advised a_thread's_page&figures
+0.10 a_thread's_page&introduced_as_example a_thread's_page&other_near
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_but
+0.10 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lower_it
+0.10 a_thread's_title&in_quotes a_thread's_title&mentioned a_thread's_title&other_near a_thread's_title&spoken_of_ask
+0.10 a_thread's_title&spoken_of_may a_thread's_title&spoken_of_reader a_whole_error_line&about_texts
+0.10 a_whole_error_line&code_near a_whole_error_line&its_hint_printed
+0.10 a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&spoken_of_may
+0.10 a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_solved about_texts&advice_share
+0.10 about_texts&advised about_texts&blanks_near about_texts&comment about_texts&explained_behind
+0.10 about_texts&introduced_as_example about_texts&nobody_speaks about_texts&says_self
+0.10 about_texts&spoken_of_after_so_long about_texts&spoken_of_never about_texts&traceback_above
+0.10 advice_share&says_but advice_share&says_remedy advice_share&spoken_of_lately advice_share&spoken_of_lesson
+0.10 advice_share&spoken_of_looks_for advice_share&spoken_of_self advice_share&spoken_of_supposed
+0.10 advice_share&trouble advised&says_but advised&says_remedy advised&spoken_of_lately advised&spoken_of_lesson
+0.10 advised&spoken_of_looks_for advised&spoken_of_self advised&spoken_of_supposed advised&trouble
+0.10 advised_by_nobody&begins_the_text advised_by_nobody&indented advised_by_nobody&markup_near
+0.10 advised_by_nobody&much_trouble advised_by_nobody&names_the_words advised_by_nobody&says_happened
+0.10 advised_by_nobody&says_remedy advised_by_nobody&setting_near advised_by_nobody&spoken_of_cause
+0.10 advised_by_nobody&spoken_of_if advised_by_nobody&spoken_of_may alone&comment alone&says_ask alone&says_if
+0.10 alone&somebody's_own_machine,_in_short begins_its_line&its_hint_printed begins_its_line&its_place_behind
+0.10 begins_its_line&somebody's_own,_in_short begins_its_line&somebody_speaks begins_its_line&spoken_of_after_so_long
+0.10 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_lately begins_its_line&spoken_of_solved
+0.10 begins_its_line&trace_near begins_the_text&happened_to_somebody begins_the_text&nothing_stated
+0.10 begins_the_text&says_ask begins_the_text&says_may begins_the_text&says_people begins_the_text&says_words
+0.10 begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_ask begins_the_text&spoken_of_example
+0.10 begins_the_text&spoken_of_labelled_symptom begins_the_text&spoken_of_laughs begins_the_text&spoken_of_proposed
+0.10 begins_the_text&spoken_of_solved begins_the_text&trouble behind_a_prefix&hypothetical_sentence
+0.10 behind_a_prefix&in_a_thread behind_a_prefix&says_but behind_a_prefix&says_may behind_a_prefix&says_means
+0.10 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_help behind_a_prefix&spoken_of_lower_it
+0.10 behind_a_prefix&spoken_of_may between_sections&output_near between_sections&spoken_of_after_so_long
+0.10 between_sections&spoken_of_ask between_sections&spoken_of_but between_sections&spoken_of_looks_for
+0.10 between_sections&spoken_of_people between_sections&spoken_of_remedy blanks_near&denied_in_front
+0.10 blanks_near&in_quotes blanks_near&indented blanks_near&setting_near blanks_near&trace_near
+0.10 blanks_near&traceback_above block_opened&introduced_as_example block_opened&may_happen
+0.10 block_opened&on_a_stamped_line block_opened&somebody's_own_machine,_in_short block_opened&somebody_speaks
+0.10 block_opened&spoken_of_if block_opened&spoken_of_never boxes_ticked&figures boxes_ticked&spoken_of_happened
+0.10 boxes_ticked&spoken_of_looks_for boxes_ticked&spoken_of_may code_near&cut_by_dots code_near&item_of_a_list
+0.10 code_near&mentioned code_near&nothing_stated code_near&remedies_below code_near&says_but
+0.10 code_near&spoken_of_help code_near&spoken_of_labelled_cause code_near&spoken_of_labelled_remedy
+0.10 code_near&spoken_of_lower_it code_near&spoken_of_means code_near&traceback_above comment&ends_the_text
+0.10 comment&host_memory comment&on_a_stamped_line comment&says_after_so_long comment&says_but comment&says_example
+0.10 comment&says_if comment&somebody's_own,_in_short comment&spoken_of_ask comment&spoken_of_means
+0.10 comment&text_behind comment&trace_near cut_by_dots&indented cut_by_dots&on_a_stamped_line
+0.10 cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_but cut_by_dots&spoken_of_example
+0.10 cut_by_dots&spoken_of_if cut_by_dots&trouble denied_in_front&heads_a_document
+0.10 denied_in_front&hypothetical_sentence denied_in_front&in_a_thread denied_in_front&markup_near
+0.10 denied_in_front&often_may denied_in_front&says_help denied_in_front&says_words denied_in_front&spoken_of_if
+0.10 denied_in_front&spoken_of_lower_it denied_in_front&trouble ends_the_text&in_a_thread
+0.10 ends_the_text&introduced_as_example ends_the_text&says_after_so_long ends_the_text&spoken_of_but
+0.10 ends_the_text&spoken_of_remedy explained_behind&in_quotes explained_behind&indented
+0.10 explained_behind&spoken_of_after_so_long explained_behind&spoken_of_if explained_behind&spoken_of_remedy
+0.10 explained_behind&spoken_of_when explained_behind&spoken_of_words explained_behind&trouble figures&says_cause
+0.10 figures&says_never figures&says_reader figures&says_when figures&spoken_of_after_so_long figures&spoken_of_help
+0.10 figures&spoken_of_looks_for figures&spoken_of_may figures&steps_that_led_to_it happened_to_somebody&in_a_thread
+0.10 happened_to_somebody&says_example happened_to_somebody&says_when happened_to_somebody&spoken_of_ask
+0.10 happened_to_somebody&spoken_of_laughs happened_to_somebody&spoken_of_never happened_to_somebody&spoken_of_words
+0.10 happened_to_somebody&traceback_above heads_a_document&says_looks_for
+0.10 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_help
+0.10 heads_a_document&spoken_of_looks_for heads_a_document&spoken_of_may heads_a_document&spoken_of_never
+0.10 heads_a_document&spoken_of_numbered host_memory&in_a_thread host_memory&introduced_as_example
+0.10 host_memory&somebody's_own,_in_short host_memory&spoken_of_looks_for host_memory&spoken_of_may
+0.10 hypothetical_sentence&indented hypothetical_sentence&says_people hypothetical_sentence&spoken_of_happened
+0.10 hypothetical_sentence&spoken_of_lately in_a_thread&says_labelled_symptom in_a_thread&says_may
+0.10 in_a_thread&says_self in_a_thread&says_when in_a_thread&somebody_speaks in_a_thread&spoken_of_ask
+0.10 in_a_thread&spoken_of_example in_a_thread&spoken_of_when in_quotes&its_hint_printed
+0.10 in_quotes&says_labelled_symptom in_quotes&says_people in_quotes&says_solved in_quotes&spoken_of_may
+0.10 in_quotes&spoken_of_when in_quotes&within_code in_quotes&words_before indented&much_trouble
+0.10 indented&nothing_stated indented&spoken_of_remedy indented&steps_that_led_to_it indented&trouble
+0.10 introduced_as_example&much_about_texts introduced_as_example&somebody's_own
+0.10 introduced_as_example&somebody's_own,_in_short introduced_as_example&somebody_speaks
+0.10 introduced_as_example&spoken_of_but introduced_as_example&spoken_of_changes introduced_as_example&text_behind
+0.10 item_of_a_list&on_a_stamped_line item_of_a_list&says_words item_of_a_list&spoken_of_people
+0.10 its_hint_printed&much_trouble its_hint_printed&other_near its_hint_printed&says_happened
+0.10 its_hint_printed&says_when its_hint_printed&setting_near its_hint_printed&spoken_of_but
+0.10 its_hint_printed&spoken_of_lower_it its_hint_printed&spoken_of_self its_hint_printed&spoken_of_solved
+0.10 its_hint_printed&spoken_of_supposed its_hint_printed&spoken_of_words its_hint_printed&traceback_above
+0.10 its_hint_printed&words_before its_place_behind&spoken_of_people its_words_taken_up&trace_near marked&other_near
+0.10 marked&spoken_of_ask marked&spoken_of_example marked&spoken_of_looks_for marked&trace_near
+0.10 markup_near&says_labelled_symptom markup_near&says_lately markup_near&says_looks_for markup_near&says_may
+0.10 markup_near&says_words markup_near&spoken_of_buy markup_near&spoken_of_if markup_near&spoken_of_made_up
+0.10 markup_near&spoken_of_may markup_near&spoken_of_when may_happen&nobody_speaks may_happen&says_may
+0.10 may_happen&says_never may_happen&says_numbered may_happen&says_reader may_happen&says_when may_happen&says_words
+0.10 mentioned&says_after_so_long mentioned&says_ask mentioned&says_example
+0.10 mentioned&somebody's_own_question,_in_short mentioned&spoken_of_looks_for mentioned&spoken_of_never
+0.10 mentioned&spoken_of_numbered mentioned&spoken_of_solved much_about_texts&setting_near
+0.10 much_about_texts&traceback_above much_advised&words_before much_trouble&says_if much_trouble&says_may
+0.10 much_trouble&spoken_of_after_so_long much_trouble&spoken_of_lesson much_trouble&spoken_of_never
+0.10 much_trouble&spoken_of_self names_the_words&says_ask names_the_words&says_lesson names_the_words&spoken_of_ask
+0.10 names_the_words&spoken_of_help nobody_speaks&says_after_so_long nobody_speaks&says_but nobody_speaks&says_help
+0.10 nobody_speaks&says_may nobody_speaks&says_numbered nobody_speaks&says_when nobody_speaks&spoken_of_looks_for
+0.10 nobody_speaks&spoken_of_lower_it nobody_speaks&spoken_of_supposed nothing_stated&often_may
+0.10 nothing_stated&other_near nothing_stated&says_laughs nothing_stated&says_may nothing_stated&says_when
+0.10 nothing_stated&says_words nothing_stated&spoken_of_explained nothing_stated&spoken_of_if
+0.10 nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_made_up nothing_stated&spoken_of_signed
+0.10 often_may&record often_may&says_when often_may&trace_near on_a_stamped_line&spoken_of_signed
+0.10 on_a_stamped_line&spoken_of_supposed other_near&says_after_so_long other_near&says_changes
+0.10 other_near&says_happened other_near&says_labelled_symptom other_near&says_self other_near&spoken_of_cause
+0.10 other_near&spoken_of_labelled_cause other_near&trouble output_near&says_after_so_long output_near&says_lately
+0.10 output_near&says_looks_for output_near&says_lower_it output_near&spoken_of_ask output_near&spoken_of_but
+0.10 output_near&spoken_of_laughs record&says_looks_for record&spoken_of_but record&spoken_of_cause
+0.10 record&spoken_of_labelled_symptom record&spoken_of_words remedies_above&spoken_of_when
+0.10 remedies_above&spoken_of_words remedies_above&words_before remedies_below&spoken_of_remedy
+0.10 remedies_below&spoken_of_self remedies_below&spoken_of_words remedies_below&words_before
+0.10 says_after_so_long&says_lower_it says_after_so_long&somebody's_own,_in_short says_after_so_long&somebody_speaks
+0.10 says_after_so_long&spoken_of_happened says_after_so_long&spoken_of_looks_for says_ask&says_never
+0.10 says_ask&somebody's_own says_ask&spoken_of_people says_ask&spoken_of_reader says_but&spoken_of_never
+0.10 says_cause&says_self says_changes&says_lesson says_example&spoken_of_example says_example&spoken_of_people
+0.10 says_example&spoken_of_reader says_example&text_behind says_example&trace_near says_happened&says_when
+0.10 says_happened&spoken_of_self says_happened&spoken_of_when says_help&says_lower_it says_help&says_people
+0.10 says_help&somebody's_own_machine,_in_short says_help&somebody_speaks says_help&spoken_of_example
+0.10 says_if&says_remedy says_if&spoken_of_looks_for says_if&spoken_of_may says_if&spoken_of_reader
+0.10 says_labelled_symptom&says_people says_labelled_symptom&spoken_of_after_so_long
+0.10 says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_solved
+0.10 says_labelled_symptom&spoken_of_when says_lately&says_never says_lately&says_reader says_lately&somebody's_own
+0.10 says_lately&spoken_of_but says_lately&spoken_of_help says_laughs&trouble says_lesson&says_lower_it
+0.10 says_lesson&says_self says_lesson&spoken_of_happened says_lesson&spoken_of_lower_it says_lesson&spoken_of_reader
+0.10 says_lesson&words_before says_looks_for&says_never says_looks_for&spoken_of_if
+0.10 says_looks_for&spoken_of_looks_for says_lower_it&spoken_of_lower_it says_lower_it&spoken_of_when
+0.10 says_made_up&somebody's_own says_made_up&words_before says_may&somebody's_own_question,_in_short
+0.10 says_may&spoken_of_reader says_may&trace_near says_may&traceback_above says_means&says_self
+0.10 says_never&somebody's_own,_in_short says_never&somebody's_own_machine,_in_short
+0.10 says_numbered&somebody's_own,_in_short says_numbered&somebody_speaks says_numbered&text_behind
+0.10 says_people&says_supposed says_people&spoken_of_if says_people&spoken_of_may says_people&spoken_of_never
+0.10 says_reader&spoken_of_self says_reader&trouble says_remedy&somebody's_own says_remedy&spoken_of_may
+0.10 says_self&setting_near says_self&spoken_of_made_up says_self&spoken_of_remedy says_self&spoken_of_solved
+0.10 says_self&spoken_of_supposed says_when&somebody's_own_machine,_in_short says_when&spoken_of_ask
+0.10 says_when&spoken_of_lower_it says_when&spoken_of_means says_when&spoken_of_numbered says_when&spoken_of_when
+0.10 says_words&somebody's_own_machine,_in_short says_words&spoken_of_cause says_words&spoken_of_people
+0.10 says_words&spoken_of_when setting_near&somebody_speaks setting_near&spoken_of_ask
+0.10 setting_near&spoken_of_happened setting_near&spoken_of_made_up setting_near&spoken_of_self
+0.10 setting_near&within_code somebody's_own&spoken_of_proposed somebody's_own&spoken_of_reader
+0.10 somebody's_own,_in_short&spoken_of_explained somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own_machine,_in_short&spoken_of_explained somebody's_own_machine,_in_short&spoken_of_when
+0.10 somebody's_own_question,_in_short&spoken_of_lately somebody's_own_question,_in_short&traceback_above
+0.10 somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_people somebody_speaks&trace_near
+0.10 spoken_of_after_so_long&spoken_of_made_up spoken_of_after_so_long&spoken_of_proposed
+0.10 spoken_of_after_so_long&traceback_above spoken_of_but&spoken_of_lately spoken_of_but&spoken_of_lesson
+0.10 spoken_of_but&spoken_of_means spoken_of_but&spoken_of_proposed spoken_of_but&traceback_above
+0.10 spoken_of_buy&spoken_of_means spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lesson
+0.10 spoken_of_cause&trouble spoken_of_changes&spoken_of_example spoken_of_example&spoken_of_labelled_symptom
+0.10 spoken_of_example&spoken_of_signed spoken_of_example&text_behind spoken_of_happened&spoken_of_lately
+0.10 spoken_of_happened&spoken_of_numbered spoken_of_happened&spoken_of_self spoken_of_happened&spoken_of_supposed
+0.10 spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_lower_it spoken_of_help&spoken_of_remedy
+0.10 spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_proposed spoken_of_if&spoken_of_reader
+0.10 spoken_of_if&spoken_of_remedy spoken_of_labelled_symptom&spoken_of_never spoken_of_lately&trace_near
+0.10 spoken_of_laughs&spoken_of_lower_it spoken_of_laughs&spoken_of_means spoken_of_lesson&spoken_of_looks_for
+0.10 spoken_of_lesson&spoken_of_made_up spoken_of_lesson&spoken_of_means spoken_of_lesson&spoken_of_never
+0.10 spoken_of_lesson&spoken_of_proposed spoken_of_lesson&traceback_above spoken_of_looks_for&spoken_of_reader
+0.10 spoken_of_lower_it&spoken_of_self spoken_of_lower_it&spoken_of_signed spoken_of_made_up&spoken_of_when
+0.10 spoken_of_means&traceback_above spoken_of_never&spoken_of_proposed spoken_of_never&text_behind
+0.10 spoken_of_never&trouble spoken_of_numbered&spoken_of_reader spoken_of_numbered&spoken_of_self
+0.10 spoken_of_numbered&spoken_of_words spoken_of_people&spoken_of_words spoken_of_people&words_before
+0.10 spoken_of_proposed&trouble spoken_of_reader&text_behind spoken_of_remedy&text_behind spoken_of_self&text_behind
+0.10 spoken_of_self&words_before
+0.15 a_failed_run&alone a_failed_run&ends_the_text a_failed_run&in_a_thread a_failed_run&says_lesson
+0.15 a_failed_run&somebody's_own_question,_in_short a_question,_in_short&a_thread's_page
+0.15 a_question,_in_short&advice_share a_question,_in_short&advised a_question,_in_short&advised_by_nobody
+0.15 a_question,_in_short&explained_behind a_question,_in_short&in_a_thread a_question,_in_short&on_a_stamped_line
+0.15 a_question,_in_short&says_cause a_question,_in_short&says_people
+0.15 a_question,_in_short&somebody's_own_machine,_in_short a_question,_in_short&spoken_of_may
+0.15 a_question,_in_short&spoken_of_supposed a_report's_heading&between_sections a_report's_heading&other_near
+0.15 a_report's_heading&spoken_of_if a_sentence_leads&says_but a_sentence_leads&says_happened
+0.15 a_sentence_leads&says_lately a_sentence_leads&says_lower_it a_sentence_leads&says_made_up
+0.15 a_sentence_leads&spoken_of_people a_sentence_leads&spoken_of_signed a_sentence_leads&trouble
+0.15 a_setup,_in_short&on_a_stamped_line a_setup,_in_short&somebody's_own_question,_in_short
+0.15 a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_remedy a_setup,_in_short&trouble
+0.15 a_short_text&a_whole_error_line a_short_text&happened_to_somebody a_short_text&its_place_behind
+0.15 a_short_text&says_people a_short_text&spoken_of_after_so_long a_short_text&spoken_of_labelled_symptom
+0.15 a_short_text&spoken_of_never a_short_text&trouble a_site's_lines&behind_a_prefix a_site's_lines&nothing_stated
+0.15 a_site's_lines&output_near a_site's_lines&spoken_of_but a_site's_lines&words_before a_thread's_page&block_opened
+0.15 a_thread's_page&in_quotes a_thread's_page&its_hint_printed a_thread's_page&mentioned
+0.15 a_thread's_page&spoken_of_people a_thread's_page&spoken_of_words a_thread's_title&somebody's_own,_in_short
+0.15 a_whole_error_line&spoken_of_self a_whole_error_line&trouble about_texts&cut_by_dots about_texts&may_happen
+0.15 about_texts&record about_texts&says_example about_texts&says_happened about_texts&says_people
+0.15 about_texts&somebody's_own,_in_short about_texts&spoken_of_cause about_texts&spoken_of_labelled_cause
+0.15 about_texts&spoken_of_made_up about_texts&spoken_of_means advice_share&begins_the_text advice_share&in_a_thread
+0.15 advice_share&names_the_words advice_share&says_happened advice_share&says_lately advice_share&says_numbered
+0.15 advice_share&spoken_of_cause advice_share&spoken_of_proposed advice_share&spoken_of_words
+0.15 advised&begins_the_text advised&in_a_thread advised&names_the_words advised&says_happened advised&says_lately
+0.15 advised&says_numbered advised&spoken_of_cause advised&spoken_of_proposed advised&spoken_of_words
+0.15 advised_by_nobody&in_quotes advised_by_nobody&mentioned advised_by_nobody&other_near
+0.15 advised_by_nobody&output_near advised_by_nobody&says_if advised_by_nobody&says_lately
+0.15 advised_by_nobody&spoken_of_lesson advised_by_nobody&spoken_of_proposed alone&says_happened
+0.15 alone&says_labelled_symptom alone&says_self alone&trouble begins_its_line&may_happen
+0.15 begins_its_line&spoken_of_but begins_its_line&spoken_of_means begins_its_line&spoken_of_numbered
+0.15 begins_the_text&spoken_of_may begins_the_text&spoken_of_reader begins_the_text&spoken_of_self
+0.15 behind_a_prefix&comment behind_a_prefix&indented behind_a_prefix&its_place_behind behind_a_prefix&much_trouble
+0.15 behind_a_prefix&nothing_stated behind_a_prefix&other_near behind_a_prefix&says_after_so_long
+0.15 behind_a_prefix&says_reader behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&spoken_of_words
+0.15 between_sections&remedies_below between_sections&trouble blanks_near&much_about_texts blanks_near&spoken_of_ask
+0.15 blanks_near&spoken_of_never block_opened&output_near code_near&host_memory code_near&output_near
+0.15 code_near&record code_near&spoken_of_looks_for code_near&spoken_of_never code_near&spoken_of_people
+0.15 code_near&spoken_of_words comment&says_self comment&spoken_of_example comment&spoken_of_when
+0.15 cut_by_dots&much_about_texts cut_by_dots&nobody_speaks cut_by_dots&spoken_of_changes
+0.15 cut_by_dots&spoken_of_happened cut_by_dots&trace_near denied_in_front&may_happen
+0.15 denied_in_front&spoken_of_lately denied_in_front&spoken_of_looks_for ends_the_text&markup_near
+0.15 ends_the_text&says_help ends_the_text&says_if ends_the_text&says_remedy ends_the_text&spoken_of_may
+0.15 ends_the_text&trace_near explained_behind&spoken_of_self figures&other_near figures&record
+0.15 figures&spoken_of_when happened_to_somebody&its_hint_printed happened_to_somebody&often_may
+0.15 happened_to_somebody&says_ask happened_to_somebody&says_lesson happened_to_somebody&says_may
+0.15 happened_to_somebody&says_means happened_to_somebody&says_reader happened_to_somebody&somebody's_own
+0.15 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&somebody_speaks
+0.15 happened_to_somebody&spoken_of_if happened_to_somebody&trace_near heads_a_document&remedies_below
+0.15 heads_a_document&spoken_of_but heads_a_document&spoken_of_if heads_a_document&trouble host_memory&marked
+0.15 host_memory&output_near host_memory&says_people host_memory&somebody's_own host_memory&spoken_of_happened
+0.15 host_memory&spoken_of_self host_memory&spoken_of_words host_memory&trouble hypothetical_sentence&says_example
+0.15 hypothetical_sentence&setting_near hypothetical_sentence&spoken_of_made_up hypothetical_sentence&spoken_of_words
+0.15 in_a_thread&its_hint_printed in_a_thread&nobody_speaks in_a_thread&on_a_stamped_line in_a_thread&other_near
+0.15 in_a_thread&somebody's_own_question,_in_short in_a_thread&spoken_of_happened in_a_thread&spoken_of_means
+0.15 in_quotes&much_about_texts in_quotes&output_near in_quotes&says_numbered in_quotes&somebody_speaks
+0.15 in_quotes&spoken_of_ask in_quotes&spoken_of_means in_quotes&spoken_of_signed in_quotes&spoken_of_supposed
+0.15 indented&record indented&says_self indented&somebody_speaks indented&spoken_of_buy indented&spoken_of_solved
+0.15 item_of_a_list&somebody's_own,_in_short item_of_a_list&somebody's_own_machine,_in_short
+0.15 item_of_a_list&somebody_speaks item_of_a_list&spoken_of_if item_of_a_list&spoken_of_lately
+0.15 item_of_a_list&spoken_of_supposed its_hint_printed&often_may its_hint_printed&spoken_of_looks_for
+0.15 its_place_behind&nobody_speaks marked&spoken_of_may markup_near&says_but markup_near&says_happened
+0.15 markup_near&somebody's_own_machine,_in_short markup_near&somebody's_own_question,_in_short
+0.15 markup_near&spoken_of_never markup_near&spoken_of_self markup_near&spoken_of_supposed
+0.15 may_happen&spoken_of_happened may_happen&spoken_of_may mentioned&says_means mentioned&spoken_of_ask
+0.15 mentioned&spoken_of_example mentioned&spoken_of_laughs mentioned&spoken_of_self mentioned&spoken_of_supposed
+0.15 much_about_texts&names_the_words much_about_texts&says_happened much_about_texts&spoken_of_ask
+0.15 much_about_texts&spoken_of_looks_for much_about_texts&spoken_of_remedy much_about_texts&words_before
+0.15 names_the_words&nothing_stated names_the_words&says_lower_it names_the_words&somebody's_own,_in_short
+0.15 names_the_words&spoken_of_people names_the_words&spoken_of_when names_the_words&text_behind
+0.15 nobody_speaks&says_ask nobody_speaks&says_example nobody_speaks&says_explained nobody_speaks&says_solved
+0.15 nobody_speaks&setting_near nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_lately
+0.15 nobody_speaks&spoken_of_self nothing_stated&remedies_below nothing_stated&says_labelled_symptom
+0.15 nothing_stated&says_solved often_may&spoken_of_but on_a_stamped_line&says_may on_a_stamped_line&says_reader
+0.15 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_explained
+0.15 on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_words
+0.15 other_near&says_ask other_near&says_lately other_near&says_lesson other_near&says_may
+0.15 other_near&spoken_of_labelled_symptom other_near&spoken_of_may other_near&spoken_of_reader
+0.15 other_near&spoken_of_self other_near&words_before output_near&remedies_above output_near&remedies_below
+0.15 output_near&says_never output_near&spoken_of_example output_near&spoken_of_help
+0.15 output_near&spoken_of_labelled_cause output_near&spoken_of_labelled_remedy output_near&spoken_of_self
+0.15 output_near&trace_near record&says_changes record&says_lesson record&says_self
+0.15 record&somebody's_own_machine,_in_short record&spoken_of_ask record&spoken_of_help record&spoken_of_looks_for
+0.15 record&spoken_of_may record&spoken_of_numbered record&spoken_of_people remedies_below&spoken_of_labelled_remedy
+0.15 says_after_so_long&says_ask says_after_so_long&says_help says_after_so_long&says_lately
+0.15 says_after_so_long&says_means says_after_so_long&says_words says_ask&says_changes says_ask&says_people
+0.15 says_but&says_self says_but&spoken_of_lower_it says_cause&somebody_speaks says_changes&says_help
+0.15 says_changes&says_reader says_changes&somebody's_own says_example&words_before says_happened&says_numbered
+0.15 says_happened&says_words says_help&says_lately says_if&says_lately says_if&says_when
+0.15 says_if&somebody's_own,_in_short says_if&somebody_speaks says_labelled_symptom&says_words
+0.15 says_lately&says_lesson says_lately&somebody's_own_machine,_in_short says_lately&spoken_of_lower_it
+0.15 says_lately&spoken_of_people says_lately&spoken_of_self says_lesson&spoken_of_when says_looks_for&says_may
+0.15 says_lower_it&setting_near says_lower_it&spoken_of_but says_means&words_before says_never&says_when
+0.15 says_never&somebody's_own says_never&somebody_speaks says_never&spoken_of_reader says_numbered&says_self
+0.15 says_numbered&trouble says_numbered&words_before says_people&says_reader says_people&spoken_of_remedy
+0.15 says_proposed&says_words says_remedy&somebody's_own_question,_in_short says_self&says_when
+0.15 says_self&spoken_of_but says_self&spoken_of_may says_solved&somebody's_own,_in_short says_supposed&says_words
+0.15 says_supposed&trouble says_when&spoken_of_but says_when&spoken_of_cause setting_near&spoken_of_changes
+0.15 setting_near&spoken_of_reader setting_near&spoken_of_solved setting_near&trace_near setting_near&traceback_above
+0.15 somebody's_own&spoken_of_explained somebody's_own&spoken_of_labelled_symptom somebody's_own&spoken_of_may
+0.15 somebody's_own&spoken_of_self somebody's_own&trouble somebody's_own,_in_short&spoken_of_if
+0.15 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&spoken_of_supposed
+0.15 somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.15 somebody's_own,_in_short&words_before somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.15 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&spoken_of_if
+0.15 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_supposed
+0.15 somebody's_own_question,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_never
+0.15 somebody_speaks&spoken_of_lately somebody_speaks&trouble spoken_of_after_so_long&spoken_of_ask
+0.15 spoken_of_after_so_long&spoken_of_example spoken_of_after_so_long&spoken_of_happened
+0.15 spoken_of_after_so_long&spoken_of_words spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_solved
+0.15 spoken_of_but&spoken_of_numbered spoken_of_buy&spoken_of_help spoken_of_cause&spoken_of_when
+0.15 spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_may spoken_of_happened&spoken_of_made_up
+0.15 spoken_of_help&spoken_of_numbered spoken_of_if&spoken_of_numbered spoken_of_labelled_cause&spoken_of_words
+0.15 spoken_of_labelled_symptom&spoken_of_self spoken_of_labelled_symptom&words_before
+0.15 spoken_of_laughs&spoken_of_reader spoken_of_laughs&spoken_of_supposed spoken_of_looks_for&spoken_of_words
+0.15 spoken_of_numbered&trouble spoken_of_people&spoken_of_self spoken_of_proposed&spoken_of_reader
+0.15 spoken_of_proposed&text_behind spoken_of_reader&trouble spoken_of_remedy&words_before
+0.15 spoken_of_signed&words_before spoken_of_solved&trace_near spoken_of_when&spoken_of_words
+0.20 a_failed_run&denied_in_front a_failed_run&figures a_failed_run&host_memory a_failed_run&its_place_behind
+0.20 a_failed_run&may_happen a_failed_run&mentioned a_failed_run&nobody_speaks a_failed_run&says_numbered
+0.20 a_failed_run&says_people a_failed_run&says_reader a_failed_run&spoken_of_after_so_long
+0.20 a_failed_run&spoken_of_lower_it a_question,_in_short&host_memory a_question,_in_short&indented
+0.20 a_question,_in_short&says_after_so_long a_question,_in_short&says_ask a_question,_in_short&says_reader
+0.20 a_sentence_leads&says_numbered a_sentence_leads&spoken_of_after_so_long a_sentence_leads&spoken_of_happened
+0.20 a_sentence_leads&spoken_of_words a_setup,_in_short&blanks_near a_setup,_in_short&heads_a_document
+0.20 a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_when a_setup,_in_short&spoken_of_changes
+0.20 a_setup,_in_short&spoken_of_means a_short_text&alone a_short_text&ends_the_text a_short_text&other_near
+0.20 a_short_text&record a_short_text&says_solved a_short_text&spoken_of_remedy a_site's_lines&markup_near
+0.20 a_site's_lines&setting_near a_site's_lines&spoken_of_people a_thread's_page&in_a_thread
+0.20 a_thread's_page&may_happen a_whole_error_line&begins_the_text about_texts&between_sections
+0.20 about_texts&other_near about_texts&remedies_below about_texts&says_labelled_symptom
+0.20 about_texts&spoken_of_example about_texts&spoken_of_remedy advice_share&nothing_stated advice_share&says_ask
+0.20 advice_share&says_if advice_share&spoken_of_numbered advised&nothing_stated advised&says_ask advised&says_if
+0.20 advised&spoken_of_numbered advised_by_nobody&host_memory advised_by_nobody&often_may
+0.20 advised_by_nobody&says_words advised_by_nobody&spoken_of_help advised_by_nobody&spoken_of_numbered
+0.20 alone&ends_the_text alone&happened_to_somebody alone&says_lower_it alone&says_may alone&says_remedy
+0.20 begins_its_line&figures begins_its_line&says_if begins_its_line&somebody's_own_machine,_in_short
+0.20 begins_the_text&code_near begins_the_text&comment begins_the_text&says_example begins_the_text&says_lower_it
+0.20 begins_the_text&spoken_of_but begins_the_text&spoken_of_if behind_a_prefix&marked behind_a_prefix&output_near
+0.20 behind_a_prefix&says_changes behind_a_prefix&says_lesson between_sections&spoken_of_if
+0.20 between_sections&spoken_of_when blanks_near&spoken_of_reader block_opened&nothing_stated
+0.20 block_opened&spoken_of_help block_opened&spoken_of_lower_it code_near&ends_the_text code_near&says_after_so_long
+0.20 code_near&says_never comment&somebody's_own_machine,_in_short comment&somebody_speaks cut_by_dots&says_if
+0.20 cut_by_dots&says_people cut_by_dots&traceback_above denied_in_front&setting_near denied_in_front&somebody_speaks
+0.20 ends_the_text&nobody_speaks ends_the_text&says_labelled_symptom ends_the_text&says_lower_it
+0.20 ends_the_text&somebody's_own_machine,_in_short explained_behind&output_near figures&in_a_thread
+0.20 figures&says_proposed figures&says_remedy figures&says_supposed figures&spoken_of_labelled_cause
+0.20 figures&spoken_of_self happened_to_somebody&nobody_speaks heads_a_document&on_a_stamped_line
+0.20 heads_a_document&other_near host_memory&markup_near host_memory&says_self hypothetical_sentence&record
+0.20 hypothetical_sentence&says_made_up hypothetical_sentence&says_never
+0.20 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_looks_for
+0.20 in_a_thread&spoken_of_but in_a_thread&spoken_of_lesson in_quotes&setting_near in_quotes&somebody's_own,_in_short
+0.20 in_quotes&spoken_of_laughs in_quotes&spoken_of_self in_quotes&trouble indented&somebody's_own_question,_in_short
+0.20 introduced_as_example&nothing_stated introduced_as_example&spoken_of_people introduced_as_example&words_before
+0.20 item_of_a_list&says_after_so_long item_of_a_list&says_never item_of_a_list&spoken_of_happened
+0.20 item_of_a_list&spoken_of_when its_hint_printed&record its_hint_printed&somebody's_own,_in_short
+0.20 its_place_behind&nothing_stated its_place_behind&other_near its_place_behind&spoken_of_happened
+0.20 markup_near&says_after_so_long markup_near&somebody's_own,_in_short markup_near&spoken_of_happened
+0.20 markup_near&spoken_of_help may_happen&much_about_texts may_happen&says_looks_for may_happen&trouble
+0.20 may_happen&words_before mentioned&says_numbered mentioned&says_when mentioned&spoken_of_after_so_long
+0.20 mentioned&text_behind much_about_texts&spoken_of_lower_it much_about_texts&text_behind
+0.20 much_trouble&spoken_of_people much_trouble&spoken_of_reader names_the_words&spoken_of_looks_for
+0.20 nobody_speaks&often_may nobody_speaks&somebody's_own nobody_speaks&spoken_of_changes nothing_stated&says_if
+0.20 nothing_stated&spoken_of_ask nothing_stated&spoken_of_remedy often_may&spoken_of_proposed
+0.20 often_may&spoken_of_words on_a_stamped_line&says_but on_a_stamped_line&says_lately other_near&says_help
+0.20 other_near&spoken_of_lesson output_near&says_but output_near&says_if output_near&somebody's_own
+0.20 output_near&spoken_of_looks_for output_near&spoken_of_signed remedies_below&spoken_of_when
+0.20 says_after_so_long&says_looks_for says_after_so_long&spoken_of_if says_after_so_long&spoken_of_never
+0.20 says_ask&spoken_of_never says_but&setting_near says_but&spoken_of_self says_cause&somebody's_own,_in_short
+0.20 says_changes&says_happened says_changes&says_people says_example&says_if says_example&says_looks_for
+0.20 says_happened&says_may says_happened&says_remedy says_happened&somebody's_own_question,_in_short
+0.20 says_happened&spoken_of_changes says_happened&spoken_of_help says_happened&spoken_of_lesson
+0.20 says_happened&spoken_of_numbered says_labelled_symptom&spoken_of_words says_lately&says_self
+0.20 says_lesson&says_means says_looks_for&spoken_of_self says_lower_it&somebody's_own_question,_in_short
+0.20 says_lower_it&spoken_of_after_so_long says_lower_it&spoken_of_people says_lower_it&words_before
+0.20 says_made_up&says_never says_may&says_numbered says_may&setting_near says_may&somebody's_own
+0.20 says_may&spoken_of_words says_means&says_never says_people&somebody's_own says_reader&says_self
+0.20 says_reader&says_supposed says_when&setting_near says_when&spoken_of_reader says_words&spoken_of_happened
+0.20 somebody's_own&spoken_of_ask somebody's_own&spoken_of_if somebody's_own&text_behind
+0.20 somebody's_own,_in_short&spoken_of_when somebody's_own_machine,_in_short&spoken_of_words
+0.20 somebody's_own_machine,_in_short&trace_near somebody's_own_machine,_in_short&words_before
+0.20 somebody's_own_question,_in_short&spoken_of_lesson somebody_speaks&spoken_of_if
+0.20 somebody_speaks&spoken_of_labelled_symptom somebody_speaks&spoken_of_laughs
+0.20 spoken_of_after_so_long&spoken_of_never spoken_of_after_so_long&trace_near spoken_of_ask&spoken_of_changes
+0.20 spoken_of_ask&spoken_of_self spoken_of_ask&words_before spoken_of_but&spoken_of_supposed
+0.20 spoken_of_but&trace_near spoken_of_cause&spoken_of_looks_for spoken_of_cause&spoken_of_people
+0.20 spoken_of_changes&spoken_of_lately spoken_of_example&spoken_of_people spoken_of_happened&spoken_of_proposed
+0.20 spoken_of_happened&trace_near spoken_of_help&spoken_of_signed spoken_of_help&spoken_of_words
+0.20 spoken_of_if&spoken_of_solved spoken_of_labelled_symptom&spoken_of_words spoken_of_laughs&spoken_of_may
+0.20 spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when spoken_of_lesson&trace_near
+0.20 spoken_of_looks_for&spoken_of_people spoken_of_lower_it&spoken_of_made_up spoken_of_lower_it&spoken_of_proposed
+0.20 spoken_of_made_up&spoken_of_never spoken_of_people&spoken_of_reader spoken_of_people&trace_near
+0.20 spoken_of_people&trouble spoken_of_words&trace_near trace_near&words_before
+0.25 a_failed_run&a_sentence_leads a_failed_run&begins_the_text a_failed_run&cut_by_dots a_failed_run&names_the_words
+0.25 a_failed_run&often_may a_question,_in_short&says_labelled_symptom a_question,_in_short&says_looks_for
+0.25 a_question,_in_short&somebody's_own a_report's_heading&figures a_report's_heading&markup_near
+0.25 a_report's_heading&nobody_speaks a_sentence_leads&figures a_setup,_in_short&alone
+0.25 a_setup,_in_short&begins_the_text a_setup,_in_short&block_opened a_setup,_in_short&spoken_of_ask
+0.25 a_setup,_in_short&spoken_of_never a_short_text&a_thread's_page a_short_text&blanks_near
+0.25 a_short_text&nobody_speaks a_short_text&says_lower_it a_short_text&says_numbered a_short_text&spoken_of_supposed
+0.25 a_thread's_page&often_may a_thread's_page&spoken_of_if a_whole_error_line&output_near
+0.25 a_whole_error_line&spoken_of_but a_whole_error_line&spoken_of_reader about_texts&nothing_stated
+0.25 about_texts&spoken_of_labelled_symptom about_texts&spoken_of_looks_for advice_share&blanks_near
+0.25 advice_share&host_memory advice_share&mentioned advice_share&output_near advised&blanks_near advised&host_memory
+0.25 advised&mentioned advised&output_near advised_by_nobody&alone advised_by_nobody&blanks_near
+0.25 advised_by_nobody&ends_the_text advised_by_nobody&says_ask advised_by_nobody&spoken_of_words
+0.25 alone&begins_its_line begins_its_line&happened_to_somebody begins_the_text&behind_a_prefix
+0.25 begins_the_text&marked begins_the_text&trace_near behind_a_prefix&cut_by_dots behind_a_prefix&nobody_speaks
+0.25 behind_a_prefix&says_laughs behind_a_prefix&says_people behind_a_prefix&spoken_of_numbered
+0.25 behind_a_prefix&spoken_of_reader behind_a_prefix&spoken_of_self behind_a_prefix&trouble
+0.25 block_opened&ends_the_text block_opened&spoken_of_self block_opened&spoken_of_when block_opened&trouble
+0.25 code_near&says_words code_near&spoken_of_after_so_long comment&nothing_stated cut_by_dots&in_quotes
+0.25 cut_by_dots&record cut_by_dots&says_example cut_by_dots&says_help denied_in_front&other_near
+0.25 ends_the_text&figures ends_the_text&spoken_of_people ends_the_text&words_before
+0.25 figures&somebody's_own_question,_in_short figures&spoken_of_labelled_symptom figures&spoken_of_lately
+0.25 figures&spoken_of_numbered happened_to_somebody&says_lower_it happened_to_somebody&spoken_of_reader
+0.25 host_memory&other_near host_memory&somebody_speaks hypothetical_sentence&much_about_texts
+0.25 hypothetical_sentence&says_changes hypothetical_sentence&says_solved in_a_thread&setting_near
+0.25 in_a_thread&spoken_of_self in_quotes&says_never in_quotes&somebody's_own_question,_in_short
+0.25 in_quotes&spoken_of_solved indented&on_a_stamped_line indented&spoken_of_numbered indented&spoken_of_proposed
+0.25 indented&spoken_of_self item_of_a_list&output_near item_of_a_list&says_happened item_of_a_list&words_before
+0.25 its_hint_printed&spoken_of_if its_hint_printed&spoken_of_reader marked&mentioned markup_near&spoken_of_but
+0.25 markup_near&trouble mentioned&somebody's_own_machine,_in_short much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_lesson much_about_texts&spoken_of_people
+0.25 names_the_words&nobody_speaks names_the_words&somebody's_own names_the_words&words_before
+0.25 nobody_speaks&says_lately nobody_speaks&spoken_of_numbered nobody_speaks&spoken_of_signed
+0.25 nobody_speaks&trace_near nothing_stated&on_a_stamped_line nothing_stated&output_near
+0.25 nothing_stated&says_after_so_long nothing_stated&says_self nothing_stated&spoken_of_never
+0.25 nothing_stated&traceback_above often_may&spoken_of_reader on_a_stamped_line&other_near
+0.25 on_a_stamped_line&says_lesson on_a_stamped_line&says_lower_it on_a_stamped_line&says_never
+0.25 on_a_stamped_line&somebody's_own other_near&says_words output_near&says_example output_near&says_lesson
+0.25 output_near&says_words output_near&somebody_speaks output_near&spoken_of_if output_near&spoken_of_words
+0.25 record&text_behind record&trace_near record&words_before says_after_so_long&spoken_of_lower_it
+0.25 says_after_so_long&spoken_of_self says_ask&says_reader says_but&says_proposed says_but&says_supposed
+0.25 says_example&says_lately says_example&says_lesson says_example&says_reader says_example&spoken_of_looks_for
+0.25 says_happened&says_help says_happened&spoken_of_after_so_long says_happened&spoken_of_may says_help&says_never
+0.25 says_help&somebody's_own,_in_short says_help&text_behind says_lesson&says_made_up says_may&says_supposed
+0.25 says_means&somebody's_own says_never&words_before says_proposed&says_supposed
+0.25 says_remedy&somebody's_own,_in_short says_words&trouble setting_near&spoken_of_help
+0.25 setting_near&spoken_of_lately setting_near&spoken_of_looks_for setting_near&words_before
+0.25 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_lower_it
+0.25 somebody's_own,_in_short&trace_near somebody's_own_machine,_in_short&spoken_of_happened
+0.25 somebody_speaks&spoken_of_but spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_explained
+0.25 spoken_of_ask&spoken_of_people spoken_of_ask&text_behind spoken_of_but&spoken_of_lower_it
+0.25 spoken_of_but&spoken_of_self spoken_of_but&spoken_of_when spoken_of_cause&spoken_of_happened
+0.25 spoken_of_cause&spoken_of_lower_it spoken_of_example&spoken_of_happened spoken_of_help&spoken_of_reader
+0.25 spoken_of_help&spoken_of_self spoken_of_if&spoken_of_lower_it spoken_of_if&trace_near
+0.25 spoken_of_lately&spoken_of_self spoken_of_laughs&spoken_of_lesson spoken_of_lower_it&trace_near
+0.25 spoken_of_may&spoken_of_self spoken_of_people&text_behind spoken_of_remedy&spoken_of_words
+0.25 spoken_of_signed&trouble spoken_of_when&trouble
+0.30 a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_looks_for a_failed_run&spoken_of_numbered
+0.30 a_question,_in_short&about_texts a_question,_in_short&heads_a_document a_question,_in_short&in_quotes
+0.30 a_question,_in_short&markup_near a_question,_in_short&says_may a_report's_heading&code_near
+0.30 a_sentence_leads&a_setup,_in_short a_sentence_leads&nothing_stated a_sentence_leads&spoken_of_self
+0.30 a_setup,_in_short&mentioned a_short_text&begins_its_line a_short_text&spoken_of_lately
+0.30 a_short_text&spoken_of_signed a_site's_lines&spoken_of_when a_thread's_page&code_near
+0.30 about_texts&denied_in_front about_texts&hypothetical_sentence about_texts&in_quotes about_texts&spoken_of_solved
+0.30 advice_share&alone advice_share&somebody's_own advice_share&spoken_of_reader advised&alone
+0.30 advised&somebody's_own advised&spoken_of_reader advised_by_nobody&trouble alone&says_but alone&says_numbered
+0.30 alone&says_people begins_its_line&begins_the_text begins_its_line&spoken_of_people begins_the_text&markup_near
+0.30 behind_a_prefix&host_memory behind_a_prefix&says_ask code_near&denied_in_front code_near&in_a_thread
+0.30 code_near&says_lesson code_near&spoken_of_lesson cut_by_dots&output_near cut_by_dots&spoken_of_lower_it
+0.30 ends_the_text&happened_to_somebody ends_the_text&says_when figures&says_lower_it
+0.30 figures&somebody's_own,_in_short happened_to_somebody&says_self happened_to_somebody&spoken_of_lesson
+0.30 happened_to_somebody&words_before heads_a_document&spoken_of_reader heads_a_document&spoken_of_when
+0.30 host_memory&says_may hypothetical_sentence&names_the_words hypothetical_sentence&says_looks_for
+0.30 in_a_thread&in_quotes in_a_thread&spoken_of_may in_a_thread&spoken_of_reader in_a_thread&words_before
+0.30 in_quotes&other_near in_quotes&spoken_of_proposed indented&spoken_of_after_so_long
+0.30 introduced_as_example&spoken_of_happened its_hint_printed&somebody's_own its_hint_printed&somebody_speaks
+0.30 marked&nothing_stated markup_near&much_trouble markup_near&says_never markup_near&spoken_of_proposed
+0.30 may_happen&nothing_stated may_happen&spoken_of_looks_for may_happen&spoken_of_when mentioned&somebody_speaks
+0.30 mentioned&words_before much_trouble&often_may names_the_words&says_example nobody_speaks&on_a_stamped_line
+0.30 nobody_speaks&somebody's_own,_in_short nobody_speaks&spoken_of_when nothing_stated&spoken_of_means
+0.30 often_may&other_near often_may&spoken_of_lesson often_may&spoken_of_looks_for on_a_stamped_line&trouble
+0.30 other_near&says_when other_near&somebody's_own,_in_short output_near&says_labelled_symptom
+0.30 output_near&spoken_of_labelled_symptom record&says_ask record&says_lower_it record&spoken_of_lately
+0.30 record&spoken_of_self says_ask&says_if says_changes&says_looks_for says_lately&says_when says_lately&text_behind
+0.30 says_laughs&says_people says_made_up&somebody's_own,_in_short says_made_up&somebody_speaks
+0.30 says_never&setting_near says_remedy&somebody_speaks says_self&somebody's_own_machine,_in_short
+0.30 says_self&somebody's_own_question,_in_short says_solved&text_behind somebody's_own&spoken_of_laughs
+0.30 somebody's_own_machine,_in_short&spoken_of_looks_for spoken_of_after_so_long&spoken_of_means
+0.30 spoken_of_but&spoken_of_help spoken_of_but&spoken_of_solved spoken_of_happened&spoken_of_looks_for
+0.30 spoken_of_happened&spoken_of_people spoken_of_if&spoken_of_never spoken_of_labelled_cause&spoken_of_when
+0.30 spoken_of_lower_it&spoken_of_when spoken_of_made_up&spoken_of_reader spoken_of_may&trace_near
+0.30 spoken_of_never&spoken_of_self spoken_of_reader&words_before spoken_of_signed&text_behind
+0.35 a_failed_run&a_setup,_in_short a_failed_run&spoken_of_changes a_question,_in_short&says_lower_it
+0.35 a_question,_in_short&spoken_of_after_so_long a_question,_in_short&spoken_of_self
+0.35 a_question,_in_short&words_before a_sentence_leads&much_about_texts a_sentence_leads&says_people
+0.35 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&says_lately a_setup,_in_short&spoken_of_supposed
+0.35 a_setup,_in_short&spoken_of_words a_short_text&says_after_so_long a_short_text&says_happened
+0.35 a_short_text&spoken_of_changes a_short_text&spoken_of_when a_short_text&trace_near
+0.35 a_whole_error_line&ends_the_text a_whole_error_line&spoken_of_help about_texts&on_a_stamped_line
+0.35 about_texts&spoken_of_may advice_share&ends_the_text advised&ends_the_text alone&somebody's_own,_in_short
+0.35 begins_its_line&other_near begins_its_line&traceback_above begins_the_text&mentioned
+0.35 begins_the_text&nobody_speaks behind_a_prefix&says_happened behind_a_prefix&somebody_speaks
+0.35 behind_a_prefix&spoken_of_if code_near&spoken_of_when code_near&trouble comment&mentioned
+0.35 cut_by_dots&says_after_so_long ends_the_text&says_numbered ends_the_text&setting_near figures&item_of_a_list
+0.35 figures&its_hint_printed figures&names_the_words figures&nothing_stated figures&says_lately
+0.35 figures&somebody's_own figures&spoken_of_but figures&spoken_of_solved happened_to_somebody&in_quotes
+0.35 happened_to_somebody&may_happen heads_a_document&spoken_of_after_so_long in_a_thread&may_happen
+0.35 in_quotes&spoken_of_never indented&somebody's_own introduced_as_example&trouble
+0.35 its_hint_printed&on_a_stamped_line its_hint_printed&trace_near markup_near&spoken_of_labelled_symptom
+0.35 mentioned&says_happened names_the_words&says_people names_the_words&says_self nobody_speaks&says_laughs
+0.35 nobody_speaks&somebody's_own_machine,_in_short nobody_speaks&spoken_of_happened nothing_stated&says_numbered
+0.35 nothing_stated&spoken_of_example output_near&spoken_of_remedy record&setting_near record&spoken_of_happened
+0.35 says_after_so_long&somebody's_own_question,_in_short says_after_so_long&trouble says_happened&says_if
+0.35 says_help&somebody's_own_question,_in_short says_if&somebody's_own says_made_up&says_self
+0.35 says_self&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_help spoken_of_if&spoken_of_self
+0.35 spoken_of_lower_it&spoken_of_numbered spoken_of_means&spoken_of_people spoken_of_numbered&spoken_of_people
+0.40 a_failed_run&much_about_texts a_failed_run&nothing_stated a_failed_run&says_words
+0.40 a_question,_in_short&spoken_of_help a_sentence_leads&hypothetical_sentence a_setup,_in_short&indented
+0.40 a_setup,_in_short&says_people a_setup,_in_short&spoken_of_happened a_thread's_page&nobody_speaks
+0.40 a_thread's_page&spoken_of_reader about_texts&spoken_of_self advised_by_nobody&spoken_of_reader
+0.40 advised_by_nobody&trace_near alone&cut_by_dots begins_its_line&somebody's_own begins_its_line&spoken_of_help
+0.40 behind_a_prefix&spoken_of_lately behind_a_prefix&trace_near code_near&words_before cut_by_dots&words_before
+0.40 ends_the_text&record ends_the_text&says_solved ends_the_text&spoken_of_lower_it figures&output_near
+0.40 figures&trace_near hypothetical_sentence&in_quotes hypothetical_sentence&spoken_of_self item_of_a_list&says_when
+0.40 its_hint_printed&trouble may_happen&output_near mentioned&says_laughs nobody_speaks&output_near
+0.40 nobody_speaks&says_happened on_a_stamped_line&somebody_speaks other_near&somebody's_own_machine,_in_short
+0.40 other_near&somebody_speaks says_but&somebody's_own says_happened&words_before says_help&says_solved
+0.40 says_if&says_lesson says_labelled_symptom&text_behind says_looks_for&spoken_of_after_so_long
+0.40 says_lower_it&somebody's_own,_in_short says_lower_it&somebody_speaks says_people&trouble says_words&setting_near
+0.40 spoken_of_ask&spoken_of_help spoken_of_made_up&text_behind spoken_of_words&words_before text_behind&words_before
+0.45 a_failed_run&setting_near a_question,_in_short&mentioned a_question,_in_short&nobody_speaks
+0.45 a_sentence_leads&in_quotes a_sentence_leads&says_looks_for a_setup,_in_short&a_short_text
+0.45 a_setup,_in_short&nobody_speaks a_setup,_in_short&says_words a_setup,_in_short&spoken_of_help
+0.45 a_short_text&says_when a_short_text&spoken_of_help about_texts&spoken_of_ask about_texts&spoken_of_lesson
+0.45 alone&mentioned alone&on_a_stamped_line alone&says_solved begins_the_text&cut_by_dots begins_the_text&other_near
+0.45 code_near&its_hint_printed cut_by_dots&ends_the_text figures&says_may heads_a_document&spoken_of_self
+0.45 host_memory&words_before hypothetical_sentence&says_happened in_quotes&spoken_of_people indented&output_near
+0.45 indented&somebody's_own,_in_short indented&spoken_of_when its_hint_printed&output_near
+0.45 markup_near&on_a_stamped_line may_happen&trace_near nobody_speaks&spoken_of_solved nothing_stated&says_made_up
+0.45 nothing_stated&somebody's_own_machine,_in_short nothing_stated&spoken_of_happened
+0.45 on_a_stamped_line&says_after_so_long says_after_so_long&text_behind says_labelled_symptom&setting_near
+0.45 says_lower_it&says_self says_lower_it&somebody's_own somebody_speaks&text_behind spoken_of_if&spoken_of_words
+0.45 spoken_of_lately&text_behind
+0.50 a_failed_run&on_a_stamped_line a_setup,_in_short&spoken_of_looks_for about_texts&spoken_of_lower_it
+0.50 advice_share&trace_near advised&trace_near begins_its_line&code_near block_opened&spoken_of_happened
+0.50 figures&says_help happened_to_somebody&says_if hypothetical_sentence&says_self in_quotes&spoken_of_after_so_long
+0.50 indented&text_behind markup_near&output_near may_happen&names_the_words nobody_speaks&spoken_of_help
+0.50 on_a_stamped_line&trace_near other_near&output_near says_happened&setting_near says_when&words_before
+0.50 spoken_of_lower_it&spoken_of_words
+0.55 a_sentence_leads&says_self a_sentence_leads&spoken_of_lower_it a_setup,_in_short&in_quotes
+0.55 a_short_text&spoken_of_happened about_texts&spoken_of_people begins_its_line&output_near
+0.55 behind_a_prefix&its_hint_printed code_near&on_a_stamped_line denied_in_front&figures
+0.55 host_memory&hypothetical_sentence in_quotes&somebody's_own in_quotes&spoken_of_lately
+0.55 in_quotes&spoken_of_lower_it on_a_stamped_line&says_words output_near&spoken_of_lower_it
+0.55 says_happened&text_behind somebody's_own,_in_short&text_behind
+0.60 a_failed_run&spoken_of_may a_failed_run&spoken_of_when a_question,_in_short&says_self
+0.60 behind_a_prefix&ends_the_text behind_a_prefix&setting_near ends_the_text&on_a_stamped_line figures&host_memory
+0.60 figures&says_happened host_memory&nobody_speaks host_memory&nothing_stated
+0.60 hypothetical_sentence&says_after_so_long hypothetical_sentence&says_reader may_happen&says_happened
+0.60 mentioned&nobody_speaks mentioned&trouble on_a_stamped_line&says_happened output_near&record
+0.60 says_after_so_long&says_changes says_happened&says_supposed spoken_of_if&spoken_of_lesson
+0.65 a_question,_in_short&a_setup,_in_short a_sentence_leads&says_means a_sentence_leads&spoken_of_when
+0.65 code_near&somebody's_own cut_by_dots&mentioned says_happened&says_reader says_if&says_self says_may&words_before
+0.70 a_sentence_leads&nobody_speaks output_near&spoken_of_reader somebody's_own_question,_in_short&words_before
+0.75 a_failed_run&about_texts a_question,_in_short&says_help hypothetical_sentence&nothing_stated
+0.75 names_the_words&says_means
+0.80 a_setup,_in_short&ends_the_text begins_the_text&record spoken_of_after_so_long&spoken_of_self
+0.80 spoken_of_happened&spoken_of_when
+1.00 begins_its_line&ends_the_text says_self&text_behind
""",
}

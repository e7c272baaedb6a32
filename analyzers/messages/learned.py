"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.68
SIGNS = {
    "spoken of words": -2.4,
    "text about texts": -1.7,
    "about texts": -1.6,
    "says supposed": -1.5,
    "spoken of made up": -1.5,
    "within code": -1.5,
    "explained behind": -1.4,
    "says buy": -1.4,
    "spoken of reader": -1.4,
    "typeset": -1.4,
    "says looks for": -1.3,
    "introduced as example": -1.1,
    "its words taken up": -1.1,
    "much about texts": -1.1,
    "says lesson": -1.1,
    "names the words": -1.0,
    "spoken of lesson": -1.0,
    "blanks near": -0.9,
    "says reader": -0.9,
    "hypothetical sentence": -0.8,
    "nobody speaks": -0.8,
    "says made up": -0.8,
    "says means": -0.8,
    "spoken of example": -0.8,
    "a site's lines": -0.7,
    "heads a document": -0.7,
    "spoken of buy": -0.7,
    "spoken of labelled remedy": -0.7,
    "spoken of means": -0.7,
    "comment": -0.6,
    "remedies below": -0.6,
    "says ask": -0.6,
    "says example": -0.6,
    "says words": -0.6,
    "spoken of looks for": -0.6,
    "a sentence leads": -0.5,
    "marked": -0.5,
    "says changes": -0.5,
    "spoken of if": -0.5,
    "a short text": -0.4,
    "a whole error line": -0.4,
    "advised by nobody": -0.4,
    "indented": -0.4,
    "much advised": -0.4,
    "spoken of ask": -0.4,
    "spoken of people": -0.4,
    "advised": -0.3,
    "answered by mail": -0.3,
    "record": -0.3,
    "remedies above": -0.3,
    "spoken of lower it": -0.3,
    "spoken of may": -0.3,
    "value of a document": -0.3,
    "beside a quotation": -0.2,
    "between sections": -0.2,
    "may happen": -0.2,
    "mentioned": -0.2,
    "somebody speaks": -0.2,
    "spoken of remedy": -0.2,
    "a failed run": -0.1,
    "block opened": -0.1,
    "item of a list": -0.1,
    "much trouble": -0.1,
    "often may": -0.1,
    "says labelled cause": -0.1,
    "says may": -0.1,
    "says remedy": -0.1,
    "spoken of cause": -0.1,
    "traceback above": -0.1,
    "a failed test": 0.1,
    "says lower it": 0.1,
    "says signed": 0.1,
    "spoken of after so long": 0.1,
    "spoken of self": 0.1,
    "spoken of supposed": 0.1,
    "words before": 0.1,
    "in quotes": 0.2,
    "on a stamped line": 0.2,
    "somebody's own question, in short": 0.2,
    "somebody's own, in short": 0.2,
    "spoken of changes": 0.2,
    "spoken of labelled cause": 0.2,
    "spoken of never": 0.2,
    "steps that led to it": 0.2,
    "a failed run's record": 0.3,
    "a question, in short": 0.3,
    "cut by dots": 0.3,
    "markup near": 0.3,
    "nothing stated": 0.3,
    "says laughs": 0.3,
    "says self": 0.3,
    "somebody's own machine, in short": 0.3,
    "begins the text": 0.4,
    "other near": 0.4,
    "says happened": 0.4,
    "says never": 0.4,
    "says people": 0.4,
    "a picture near": 0.5,
    "a thread's title": 0.5,
    "ends the text": 0.5,
    "spoken of labelled symptom": 0.5,
    "spoken of laughs": 0.5,
    "spoken of when": 0.5,
    "trace near": 0.5,
    "a thread's page": 0.6,
    "advice share": 0.6,
    "figures": 0.6,
    "spoken of happened": 0.6,
    "trouble": 0.6,
    "somebody's own": 0.7,
    "spoken of signed": 0.7,
    "behind a prefix": 0.8,
    "its place behind": 0.8,
    "says but": 0.8,
    "says help": 0.8,
    "says labelled symptom": 0.8,
    "says lately": 0.8,
    "spoken of help": 0.8,
    "spoken of numbered": 0.8,
    "text behind": 0.8,
    "alone": 0.9,
    "says numbered": 0.9,
    "says solved": 0.9,
    "setting near": 0.9,
    "says when": 1.0,
    "spoken of but": 1.0,
    "in a thread": 1.1,
    "a report's heading": 1.2,
    "spoken of lately": 1.2,
    "spoken of solved": 1.2,
    "happened to somebody": 1.3,
    "its hint printed": 1.5,
    "host memory": 1.6,
    "says after so long": 1.6,
    "begins its line": 1.7,
    "a setup, in short": 1.8,
    "output near": 2.1,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.20 bu
-1.00 met
-0.95 memory
-0.85 driver limit we
-0.80 cannot на
-0.75 do does~not into для
-0.70 allocate~pinned del holds keeps no pinned tensor ve чем
-0.65 ile killed nccl runtime without~it 내
-0.60 allocator and~what are count cpu do~we end into~the in~this must raise shown table takes what~do where
-0.55 batch_size byte by~the cluster cudaerrormemoryallocation data drill empty_cache en first la~scheda llama~cpp
-0.55 nobody opened pamięci please przy say scratch shared the~driver the~message too what~the which
-0.50 below bytes card class close como cudamemgetinfo der errores figures five http its jest la last~line like
-0.50 made~up name near no~gpu outofmemoryerror para reason se size the~device this to~the true write
-0.45 and between cuda~error dans do~not dónde el errors exceeded grows karta line los mib need next normal numbers
-0.45 oom or precision runbook server~is since than the~allocator the~last the~number to under что 가
-0.40 above cards caught closed cost ein eine exec gb~cards half host is~left kv~cache long mal more~than not~fit
-0.40 ollama only on~http own page più por qlora reports reset retry to~allocate vram workspace всё 减 大 常~见 见
-0.35 array bfloat board cada cannot~allocate choose cudamallocasync dir een entry event fit~on frecuentes good
-0.35 gpu~memory gradient_checkpointing halves hip hip~out in is~listening je karte key la~tarjeta listening
-0.35 listening~on log~the maintainer main~server model~does modèle multi my~run needs nodo options order ore output
-0.35 over owner pinned~host pixels prints same~card save share shared~memory spill status such tensorflow the their
-0.35 the~arena the~line the~next the~workspace throughput user welcome when~the writing xid из не нет падает め 足 고
-0.35 장
-0.30 adapters address allocate also and~the antes anything arena as~well at~gb avg best bus canary cell checkpoints
-0.30 compiling constraint cuda~memory cuda~oom cuda~out des dies~at drop due end~of entraînement et external fine~for
-0.30 fine~tuning fits fixed fleet for~all full gb~on ggml_vulkan ha hallo halves~the hier illegal is~free it~the job
-0.30 jobs kind kv later la~taille leave limits lo log~which look many map mb medvram memoryerror ml names needs~gb
-0.30 nightly of~its one~gb or~later oserror pair please~try plugin prima program px raw real registers request row
-0.30 sheet się slow slurmstepd slurmstepd~error step still switch taille tenant that therefore the~board the~cluster
-0.30 the~program todos too~many traducción trainer tried~to tuning typeinfo typeinfo~for unified unified~memory unit
-0.30 whatever where~it wording would year ещё или при 不~足 多 小 看 程 게 대 요
-0.25 about access~was again along als an~illegal as attempt at~once buffers by~me by~signal cache carry change~it
-0.25 choose~smaller codes compile~with completed condition consumer count~in cpp cuda~driver cupy~cuda cómo
-0.25 dataloader dataloader~worker deux de~la does dopo drivers event~in except exercise exits exits~with fail
-0.25 fallback falta faq few first~and fit fits~on for for~cuda fsdp full~card gb~for gb~one gib grow grows~with halve
-0.25 hardware harmless has~to help how how~much illegal~memory in~line in~the ist is~too julia kernel
-0.25 ksameasrequested label leaves loader log log~no made matter memory~access memory~at memory~error
-0.25 memory~outofmemoryerror mismo ms much nas number number~of objects of ok once one~card on~by on~purpose
-0.25 oomkilled opens order~of or~choose ou outofmemoryerror~out pager per pick pid~is pods pool pour priority
-0.25 processor purpose queued recorded requested required reserved saved~model scheduler sees served share~of signal
-0.25 single sizing space staging tests there~something the~cache the~cpu the~cuda the~desktop the~nightly the~table
-0.25 too~small top torch true~the type upstream users was~encountered where~are wiki without worker~pid xpu~out yours
-0.25 you~would от это し~ま 中 么~办 常 或 直 者 能 见~问 足~的 这 리 모 생 을
-0.20 about~gb above~gb above~it activations adam added adds affiche algorithm alive alphafold and~gpu and~we answer
-0.20 any~more api argument asked assert~triggered at~start auto autocast autotuning available~false backward~pass
-0.20 batch~too block bot bus~error by cap cc~failed change checkpoint~is chrome closing co comes~from compile
-0.20 compiler connection container contains cores cpu~and cuda da datasets deep~learning desk detected device~side
-0.20 die distributed dmesg does~it don ecc edge empty ends ends~with error~encountered error~means error~on error~out
-0.20 error~step everybody exc_info exception~is exclusive exhausted~out exit falcon~opened form for~launch for~the
-0.20 four free from~gib front full~fine generated ggml_cuda_host_malloc ggml_cuda_host_malloc~failed gpu~available
-0.20 gradients grafikkarte groups holds~the inputs instead~of insufficient in~our is~full is~insufficient is~killed
-0.20 is~never it~from kb killed~by las last learning lesson limit~exceeded list logs log~and log~cuda looks~like lost
-0.20 lowvram low~vram managed~memory many~resources max_length memory~errors memory~grows memory~here mib~of mig mod
-0.20 modelo model~to más nan ninja nothing~is nov off~the of~jobs of~these of~this of~vram ones one~of on~feb on~oct
-0.20 operation otter out_of_memory padding param parse peak pebble pictures pinned~memory process~exited proposal
-0.20 quantiledmatrix quantization query raise~it ran~tests refused remote rent requested~for resource
-0.20 resources~requested resuming return runtimeerror~resource search seen sein selected shape side~assert
-0.20 signal~killed simply sizes size~gb slurm small somewhat stands stays step~exc_info step~on stopping stop~with
-0.20 stream_executor stream_executor~cuda sync takes~of tarjeta task~was tests~in texts that~it then~the the~caching
-0.20 the~compute the~context the~count the~docs the~end the~environment the~file the~free the~job the~log the~minimum
-0.20 the~port the~raw the~request the~right this~as this~the this~time throughput~tokens today total to~out triage
-0.20 triggered true~and true~cuda und until used~true use~the versions version~is via vram~for warn webui weights
-0.20 we~do which~of who whose wrap writes xla_python_client_mem_fraction xla_python_client_preallocate xpu zum гб
-0.20 занято сколько く し で~は ま~す イ 不 中~的 他 値 全 减~小 分 否 就~是 很 所 数 是~否 显~存 最 示 終 置 设 载
-0.20 那 開 開~始 기 메~모 모~리 자 하 해
-0.15 __call__ _k_m aber about~mb access accumulation advice algorithm~eng allocate~memory amd and~data and~mib
-0.15 and~tell and~you and~your any~other an~array array~with article asking as~cuda as~is aus available~true backends
-0.15 backward batch~in batch~sizes behaviour beyond bin bis bought bring browser but~it but~unallocated bytes~error
-0.15 bytes~total bytes~xc by~default by~peer cache~usage caching caching~allocator callable can~allocate catches
-0.15 caught~cuda channel ckpt classes closed~this commented~on compare conda~envs connection~reset console contact
-0.15 conv_algorithm_picker conv_algorithm_picker~cc copies corpus could~the coverage cpus
-0.15 cudaerrormemoryallocation~out cudamalloc cuda~jl cuda~used dashboard data~bytes decoding decreasing
-0.15 decreasing~batch decreasing~the deep defaultcpuallocator defaultcpuallocator~can depends depends~on device~cpu
-0.15 device~is diese difference dla dll doubles down~from do~the either elapsed eng entry~function errno errors~in
-0.15 error~cannot error~device error~entry exact example~of exit~status explain export fail~at falcon fan
-0.15 fewer~layers file~train fills fine~with finished first~step flag flat for~our found~no fragmentation freeze
-0.15 from~step from~the garbage ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed gi give gpu_oom gpu~it hand~in
-0.15 happened hardware~limit have~the helps hold home host_oom how~the ibuilderconfig
-0.15 ibuilderconfig~setmemorypoollimit if~there ignored included including including~non injected inside~the
-0.15 in~__call__ in~code in~cuda is~gb is~on is~out is~possible is~what its~last it~off jax~resource_exhausted
-0.15 jax~takes keeps~the keep~the key~value know~how larger large~for layers leftovers left~to let~the like~this
-0.15 limit~is line~is line~with live loki looks look~for look~like loom low makes~the malloc match may may~not mb~on
-0.15 meaning means~that memory~can memory~failures memory~limit memory~space memory~was memory~you message~of mio mit
-0.15 mixed mixed~precision more most mps much~memory much~shared nccl~warn newer next~to niet ninja~build none
-0.15 none~of notes~for not~in no~half no~such num_stages numbers~in object of~bytes of~pinned of~resource one~and
-0.15 on~gb on~top or~lower or~the or~there our packages~numba paging par parser pas pass pdf peak~is peer pipe plain
-0.15 planner platform preallocation press previous pro profile ptxas ptxas~error pytorch~cuda qu quantisation quarry
-0.15 quarter quit quota quote range reboot reduce reduced report required~hardware requires reset~by resolution
-0.15 resource_exhausted~ran resourceexhaustederror~out resource~shared roll round rss runtimeerror~dataloader
-0.15 run~time scenario scenes second~process see~it segments servidor setmemorypoollimit settings sh shared~data
-0.15 shipper should~not shuffle sie simulation size~with sm_ smaller~model small~cards snapshot some~of so~you
-0.15 space~vmem speicher sprawdź starts start~with stops~with storage stores suggestions svc synthetic table~of
-0.15 target tasks team thanks than~is that~card that~failed then the~alert the~hint the~inference the~lines the~node
-0.15 the~numbers the~output the~same the~scheduler the~step the~traceback the~validation this~on tier tile~size
-0.15 timeout timestamp time~limit too~high to~change to~gib to~have to~or to~runs tr traffic try~decreasing txt umber
-0.15 una unallocated uncorrectable une unless until~it upcast update~the url usa users~on uses uses~too vendor venv
-0.15 venv~lib vmem want well~as what what~is whole~card without~gpu with~all with~ibuilderconfig with~no with~the
-0.15 with~your workspace~size wsl xc xc~max xla_python_client_preallocate~false yes you~know you~set you~to you~ve
-0.15 you~will zero без обучение う が さ す て~く を ズ~を 一~下 为 么 二 例 做 先 其 其~他 减~半 出~现 办 半 合 同
-0.15 吗 块 多~卡 够~用 大~き 字 存 实 度 必 懂 打~开 把 报~错 文~件 有~其 果 查 用 申 申~请 的~报 碎 碎~片 置~文 表
-0.15 装 要 论 请 赞 进~程 连 그 나 문 으 은 이~고 정 한
-0.10 _arraymemoryerror _arraymemoryerror~unable _exceptions about~it about~the accept add add~the age algorithms
-0.10 alles alloc_cpu alloc_cpu~cpp allocated~is allocate~bytes allocate~gpu allocate~kmg almost amount and~on
-0.10 and~ready and~see and~so and~why anon answers answer~with anything~else an~earlier an~exception an~out apart
-0.10 apple arc arena_extend_strategy are~out are~there are~you arithmetic ask asked~for ask~for assistant as~in as~of
-0.10 at~alloc_cpu at~run at~step aucun auf~der author au~bout available avg~generation avg~prompt backend~out bat
-0.10 been~oom before~we before~you begin~with below~gib bias bias~self bit block~sizes bout bout~de break breaks
-0.10 builds busy bytes~by bytes~down bytes~originally byte~size by~one by~rematerialization cached cache~blocks calls
-0.10 call~failed can~reduce capacity capacty cards~with card~at card~the care case catalogue cc~can changed
-0.10 changed~in changed~the changelog clear close~the code~cannot code~is collection columns compiler~xla
-0.10 complete~error computed context~and continue~with contributors conv~input cordon couldn could~do cpp~err
-0.10 cuda_driver cuda_driver~cc cuda_visible_devices cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too
-0.10 cuda~context cuda~cuda_driver cuda~failure cuda~to_device cudnn~is cumemcreate cupy custom dataloader~workers
-0.10 data~type day detected~for detected~oom_kill device~has dev~shm dies difference~between diffusion documented
-0.10 don~have do~that draft~is drained driver~error driver~version drop~the ecc~error effective eight encountered
-0.10 enforce~fail engine~profile enumerate enumerate~loader environment environment~variable errors~outofresources
-0.10 errors~py error~an error~no error~uncorrectable err~defaultcpuallocator est est~ce ever everyone every~rank
-0.10 every~second example~org exceed~the execute exit~code expandable expandable~segments exported extension
-0.10 external~local_xla factor failed~to failing fails~and fallen fallen~off fault fb feature feb figure figures~are
-0.10 filter final finder finder~will finding finetune finished~batch finished~in fired fired~up fires first~backward
-0.10 first~line first~run fixed~in fixes fixture float flush fn forget forgot format for~an for~gb for~gib for~its
-0.10 for~small for~tactic framebuffer frameworks frees free~including free~is free~the from~it from~models full~run
-0.10 für game gb~or gb~so generate generation~throughput geometry getting gib~br gib~bytes gib~than gigabytes
-0.10 give~the gn good~first gpu_memory_utilization~when gpu~kv gradient gradient~accumulation grafikspeicher graphics
-0.10 groß guild gx half~the halve~the has~fallen has~no has~terminated have~been have~no header heads heap helpful
-0.10 heron hip~hip hlo_rematerialization hlo_rematerialization~cc im image~is img import
-0.10 increasing~gpu_memory_utilization initializing~the input~weight install instead insufficient~for intel invalid
-0.10 in~deep in~enumerate in~file in~front in~memory in~predict in~pytorch in~seconds in~stepid in~worker
-0.10 is~available is~called is~disabled is~enough is~fired is~for is~harmless is~now is~something is~to is~your
-0.10 itself its~share it~be it~is it~up it~with jenkins jl job~script json keep kmg kmg~ib knowledge last~br
-0.10 layers~and layers~on learning~rate lecture less less~than level~error like~so like~the limit~reducing line~such
-0.10 lists~what live~tensors llama~runner loading~checkpoint load~with local_xla local_xla~xla logging logs~and
-0.10 log~do log~ends log~this lower~batch macos mail managed mar matrix max may~help meet memory~and memory~please
-0.10 memory~pytorch memory~the memory~use memory~used meta mib~is million minimum minus minute mlp mo mock model
-0.10 model_lifecycle model_lifecycle~cc model~is model~needs model~py model~requires momentum monitor more~system
-0.10 move moves mxnet myself my~script mémoire ncclsystemerror nccl~timeout needs~more need~not noch nodes notes
-0.10 note~that nothing~has notice not~exist not~give not~load now~and no~available no~longer num_stages~may
-0.10 numba~cuda nur nvidia~smi não oder of~all of~cuda of~detected of~device of~gpu older older~than onboarding
-0.10 oneapi one~line only~reduced on~linux on~our on~requested on~windows on~your oom_kill oom_kill~event ooms
-0.10 oom~killed ops optimiser originally orphan or~num_stages or~pick outofresources outofresources~out out~to
-0.10 overlap over~the owns packages~torch packing paddle paddle~resourceexhaustederror page~that paging~file pairs
-0.10 panel parameter passed~failed paste pasted peaks peaks~at pending per~process pickle pick~smaller pipelines plat
-0.10 pool~size posted pressure print printed printed~by processes~on process~is process~on process~python product
-0.10 prompt~throughput propose prüfen puts question ram~not rate ratio read reader reading ready really reasons
-0.10 recently reduced~to reduce~memory reducing~block refine refuse regex region registry reicht release
-0.10 release~notes rematerialization rematerialization~only rendering reproduce reqs reqs~gpu requested~size
-0.10 requires~more residues resourceexhaustederror rest restart~the retry~failed returned returns return~conv
-0.10 re~compile right right~now right~the role runner~process running~on running~reqs runs~on runtimeerror
-0.10 runtimeerror~enforce runtime~errors run~using same~gpu same~here sampling sandbox saw say~that say~which scale
-0.10 scan seeing see~also see~what self~stride send sentence sequences server service~gpu service~service sessions
-0.10 sets set~up several shm shows~the shrink signature site six size_t sized sizes~or size~and size~finder size~is
-0.10 size~on size~succeeded skip skipping~tactic slice socket soft something~else something~like sooner sooner~or
-0.10 spec stable~diffusion stack standard standard~error start~and stepid stepid~some step~tasks step~the stop stops
-0.10 stored story stride strings students study subclass subclass~of succeeded succeeded~trying such~as suggest
-0.10 supervisor support sur~la system~memory tab tactic tactic~due takes~gb taking talk targets tasks~have tell~me
-0.10 ten tensorflow~compiler tensors tensors~from tessera test~result textures~and thanks~that that~be that~of
-0.10 that~the that~time their~own then~it there~is there~was the~base the~bus the~class the~dashboard the~difference
-0.10 the~error the~exception the~exit the~failed the~failure the~graphics the~input the~limit the~loss the~memory
-0.10 the~most the~order the~out the~paging the~peak the~previous the~rank the~regex the~report the~retry the~shared
-0.10 the~small the~string the~two the~words this~article this~one this~page those three~times thus to_device
-0.10 tokenizer tokens~avg tokens~running took~the tool torch~lib torch~outofmemoryerror to~and to~end to~host to~know
-0.10 to~roll to~say to~take to~time to~write trainer~fit train~on translation treats tree tue two~processes typical
-0.10 uncorrectable~ecc unit~test upgrade uploaded up~failed up~in ur_result_error_out_of_device_memory used~gb
-0.10 use~below var~jenkins verdict vk_error_out_of_device_memory vllm~no void wants was~left week weight~bias we~don
-0.10 we~get we~want we~will wheel wheels when~it while~it who~holds why~not will~continue will~not will~see with~full
-0.10 with~less with~size with~this with~torch with~vllm word words wraps wrote xla xlarge xla~stream_executor yolo
-0.10 your~own you~like you~may you~tried до か~ら が~出 く~だ こ こ~れ さ~い だ~さ に に~し み る~の を~半 を~確 ア
-0.10 イ~ズ サ~イ シ ス ズ タ チ~サ テ フ 一 一~直 一~行 三 也 习 于 什 什~么 何 你 值 分~に 半~分 占~着 原~文 句
-0.10 型~大 够 太~多 如~果 存~不 学~习 差 并 往 心 怎 怎~么 慢 我 或~者 打 推 提~示 文 是~一 显 有 查~看 标 次~の 步
-0.10 残 深 激 激~活 片 现~的 理~的 用~完 相 着 確~保 示~例 終~了 终 缓 缓~存 群 被 見 见~报 計 記~事 読 読~み 记 象
-0.10 连~续 都~没 配 释 释~放 错~原 附 集 需 面 려 를 메 면 번 법 사~용 쓰 으~로 의 일 주 합 합~니
-0.05 _exceptions~_arraymemoryerror _execution_engine _execution_engine~run_backward _k_m~gguf _utils aa accelerators
-0.05 accumulate~gradients actions activations~and activity actors actors~killed adding address~the add~up against
-0.05 age~from ago agreed algo alias alike allocated~before allocate~enough allocate~gb allocate~size allocation~fails
-0.05 allocation~of allocators allowed~gb already~allocated alter although am am~writing and~allocated and~asked
-0.05 and~batch and~if and~is and~later and~look and~nothing and~raise and~run and~start and~tensors announce anon~rss
-0.05 another another~process answered any anyone an~alias an~allocation an~example an~igpu an~issue api~call appears
-0.05 appendix apps apps~pid april arbeitsspeicher area are~free are~the arrête article~helpful artifact asks~for
-0.05 assert assertions as~an as~before as~device as~the atoms at~home at~most at~node at~pytorch at~that au auch aug
-0.05 available~cpu available~gib available~mb avant backend back~off badge batch batch_size~in batchgröße batch~or
-0.05 batch~that batch~to been~allocated before~anything begin behind beispiel below~the best~fit beta be~enough
-0.05 be~had be~ignored be~in be~on be~read be~set bfc billion binding bitte blocks~back blocks~to blocks~try book
-0.05 both~on both~the branch bucket budget building but~there but~this bytes~allocated by~insufficient by~itself
-0.05 by~this cached~blocks cache~and cache~memory cache~of cache~on cache~size cake call calls~into call~socket
-0.05 call~torch candidate can~be cap~the card~br card~for card~has card~nvidia card~or card~so card~that card~was
-0.05 caught~collective caused~by causes cc cc~nccl cc~please cc~workers cc~xla cells cgroup cgroup~out changes
-0.05 change~the checklist checks check~that ci~pid class~is close~other coalescing code~cuda colab commented comments
-0.05 comparing compilation complete complex compute~apps compute~buffer conda containers content contiguous continue
-0.05 control controlnet core~_exceptions core~py cosa counts count~the covered cpu~instructions crashed~due
-0.05 creating~shared critical~operations cs cublas cudaerrormemoryallocation~in cudamalloc~failed cuda~amp cuda~and
-0.05 cuda~reclaim cumemalloc cumemalloc~device_pointer cumemalloc~results cupy~out customers cut daemon dann
-0.05 data~with date days~ago ddp dear decide deck decoder default~is default~of delete~the delta den dense deployment
-0.05 desktop~with detail developer device_map device_pointer device_pointer~size device~error device~in device~out
-0.05 device~request differ differently distbackenderror distbackenderror~nccl distributed~distbackenderror
-0.05 distributed~ncclutils div dl documentation~on does~the done~in do~need draft drain driver~and driver~api
-0.05 driver~cuda driver~on du due~to dummy dummy~requests earlier edited effective~batch either~the empty~the
-0.05 enable~device encountered~in end~in end~with enforce engineer engine~is engine~to environ envs error~codes
-0.05 error~core error~detected error~gn error~gpu error~it error~model error~task error~that error~unexpected esta
-0.05 evaluation everything~else exam exceeds exceeds~the exceptions exceptions~outofmemoryerror executed executed~in
-0.05 exemple exhausted exhaustion exist exit~codes expr expr~sum extend external~library failed~because
-0.05 failed~container failed~javascript failed~jobs failed~or failed~out fails~on failure~out fake falls fc file~and
-0.05 file~home file~or find finds first~day first~epoch first~is first~issue fitting fit~into fit~with fix~cuda flash
-0.05 flavour fmt follow format~csv former forty forward~pass for~about for~days for~each for~gpu for~platform
-0.05 for~requested fp~int fragmented free_all_blocks freed_by_count freed_by_count~the frequent frequently fresh
-0.05 friend from~message from~my from~one full~log games gb~was gb~which gb~の gc~gc geforce geforce~rtx generic
-0.05 generic~thcstorage gets ggml_cuda_init ggml_cuda_init~found gib~and gib~are gib~of gigabyte give~up giving
-0.05 giving~up gi~ci go~for gpus~detected gpu~at gpu~br gpu~cannot gpu~gb gpu~gi gpu~gpu gpu~on gpu~vram gpu~was
-0.05 gpu~の gpu~メ graphics~card graph~capture green grep~for grpc guard guest half~of half~precision halving handles
-0.05 happy hasn has~its has~the have~not hbm heap~limit heap~out helpful~yes hence here~is high hints hires hires~fix
-0.05 his hit hits hold~the hook host~oom how~do hpp~unhandled id~ip id~where if~cuda ignore improve~this increase~mem
-0.05 increasing info~core info~gpu info~kv_cache_utils info~started initialized initialized~for inner install~the
-0.05 instance instructions~in insufficient~shared insufficient~to in~bytes in~cuda_error_out_of_memory in~cumemalloc
-0.05 in~gb in~help in~jax in~llama in~main in~performance in~processgroupnccl in~queue in~some in~source in~step
-0.05 in~str in~text in~two io ipynb ip~id ip~over ist~der is~about is~any is~at is~bytes is~lost is~nan is~no is~not
-0.05 is~passed is~printed is~raised is~shown is~still is~taken is~up it~and it~back it~br it~by it~comes it~has
-0.05 it~here it~shows it~stops it~takes it~that it~would ja javascript javascript~heap jax jax~checkpoint job~ends
-0.05 job~killed job~with june kann kb~anon kept~for kernels kernel~launch kill killed~due killed~process killed~this
-0.05 killer known know~what kubelet kubelet~back kv_cache_utils kv_cache_utils~py kw largest last~time latency latent
-0.05 latest latter launch la~mémoire leak~of least leave~the let~us library library~call lib~site life like~to
-0.05 limit~allocation limit~of limit~on limit~the lines lines~that lines~with line~and link links listing lists
-0.05 list~is llama_model_loader llama_model_loader~loaded loaded~meta loading~weights local~memory lock logger login
-0.05 log~description log~if log~jax log~line log~shipper log~that log~title log~was log~you longer long~prompts
-0.05 looks~at looks~for losses loss~is lowering~max_num_seqs low~on mac makes makes~it making malloc~or manager
-0.05 many~gib many~layers mapping mapping~of matched matching match~on max_bin max_memory_allocated max_num_seqs~or
-0.05 maximum~pool max~batch max~model may~fail may~have may~stop may~use mb~available mb~device md means meant
-0.05 measured meldung memory~by memory~cgroup memory~during memory~exhausted memory~exhaustion memory~guide memory~is
-0.05 memory~issue memory~killed memory~message memory~occurred memory~oom memory~or memory~pressure memory~required
-0.05 memory~segment memory~shm memory~to memory~what memory~while memory~怎 mempoolsize mention merci message~such
-0.05 message~with meta~data mib~mib minutos misc misc~shmutils modell models~on model~len month more~with morgen
-0.05 most~frequent most~recently moved~to mps~backend must~be my~gpu names~the name~gpu name~of nccl_debug
-0.05 ncclsystemerror~system ncclutils ncclutils~hpp nearly~always need~more new~gpu nicht nine no_grad node_manager
-0.05 node_manager~cc node~gpu node~id node~ip node~memory node~running norm normal_vram nothing~to not~an not~be
-0.05 not~change not~help not~know not~memory not~run not~what now~it no~change no~device no~error no~memory no~room
-0.05 no~the ns num num_workers numba numpy~core nvidia oct offload off~restarting off~to often of~an of~card of~free
-0.05 of~job of~mib of~oom of~ray of~shared of~ten of~tensor of~the of~them of~total of~what ohne once~per one one~in
-0.05 one~is one~large one~on one~piece one~that one~was on~and on~cuda on~disk on~each on~friday on~mac on~memory
-0.05 on~one on~shared on~small on~this oom~error oom~kill oom~killer oom~on oom~workers opened~on open~ticket
-0.05 operations operation~timeout operation~to operators optim optimized~to optimizer~state op~model ordinal ort
-0.05 or~external or~gpu_memory_utilization others otherwise other~process other~programs other~ranks other~reasons
-0.05 otter~opened out outofmemory outofmemoryerror~as outofmemoryerror~hip outofmemoryerror~in outofmemoryerror~task
-0.05 outputs output~of packages pages~are page~https page~the pairs~and parent particles partition partly parts pasa
-0.05 past patch peft perfect performance~critical period per~parameter picks pid pid~used_memory piece place
-0.05 platform~cuda platform~team pme points policy pool~and pool~has port portal possible~that pour~le preallocates
-0.05 predicted preempted prefix prefix~cache pressure~oom price process~using programming prompt prompt~executed
-0.05 proxy pulled put~on pytest pytest~raises python~total pytorch_cuda_alloc_ pytorch~で py~gpu quando query~compute
-0.05 questions que~la raises raises~an raise~the raise~your ran random rank~torch ran~all rapids rare rather~than
-0.05 raylet~node_manager ray~exceptions ray~killed ready~to read~from read~this reasons~at reason~age rec
-0.05 recently~scheduled reclaim recognises recompute records recovery red reduce~the reference refiner regexp regular
-0.05 related~to remedies repeat repo reporter request~mb request~related request~that reserved~and reserved~but
-0.05 reserved~is resolved resource_exhausted resourceexhaustederror~oom resource~exhausted restarting~failed
-0.05 restoring result results results~in retried return~variable review rid rid~of room~for rows rss~kb rtx~ti
-0.05 run_backward run_backward~calls running~low running~was runs~there runtime~error run~the run~with rusty
-0.05 safetensors same~text sampler sampler~with sans saving says~gb say~how say~what scanner scene scene~needs scheda
-0.05 scheduled scheduled~task score screenshots scripts section seem seem~to see~something see~that segment~dev
-0.05 sequence~length servers server~process service~cc service~initialized setting~pytorch_cuda_alloc_
-0.05 setting~pytorch_cuda_alloc_conf shall shape~and shape~br sharding share~one sheet~for shell shmutils shmutils~cc
-0.05 shm~nccl shows~up shrink~the shutdown side~assertions signal~bus since~the sind sistema sit site~packages
-0.05 sitting sitting~on size~br size~exceeded size~in size~of size~to size~tokens skipping slack slide slides slower
-0.05 slow~but small~for smi~query snippet socket~malloc somebody~else so~in so~no so~there spark speaks splits staff
-0.05 start started started~by stat state stay std~bad_alloc sticky stopped~with str straight streams subject
-0.05 subject~re subprocess succeeds success suites sum sum~by swapped system~call system~error tactic~device
-0.05 takes~about takes~minutes takes~the tarjeta~no tasks~actors task~out td tell tells~you temporary tenants
-0.05 tensorflow~stream_executor tensors~are tensor~with term terminated~cudamalloc test~suites texttt texture
-0.05 text~and text~is text~of text~to tf~oom thanks~to than~the that~all that~are that~can that~dataloader that~did
-0.05 that~need that~nobody that~this that~was thc thcstorage thcstorage~cu thc~generic them~to there~could there~no
-0.05 these~is these~lines they~re the~best the~block the~cards the~cell the~compiler the~console the~current
-0.05 the~estimate the~example the~failing the~faq the~figure the~figures the~following the~form the~former the~game
-0.05 the~graph the~kernel the~kv the~latest the~latter the~layers the~learning the~loader the~manual the~module
-0.05 the~one the~parser the~platform the~pod the~process the~profile the~queue the~ram the~red the~render
-0.05 the~requested the~reserved the~runtime the~scene the~server the~service the~share the~single the~size the~slice
-0.05 the~sum the~system the~terminal the~top the~topic the~trainer the~user the~usual the~vae the~weights the~wheel
-0.05 the~wiki the~wording this~br this~channel this~helpful this~issue this~might this~operation this~order this~pr
-0.05 this~worker threshold~of tickets tiene times~the time~period title~cuda title~gpu tm tmp too~large too~long
-0.05 topic~of top~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~no_grad torch~torch torch~utils total~used
-0.05 total~vm touched to~address to~complete to~cumemalloc to~enable to~find to~fix to~insufficient to~keep
-0.05 to~normal_vram to~other to~problem to~raise to~send trace traces translate trial triton~runtime trt~tactic trust
-0.05 try~increasing try~lowering tsl tuesday turn turn~it turn~on twenty two~of type~reason unallocated~is under~the
-0.05 unexpected unexpected~bus unhandled~system unknown upgrading up~and up~sampler usable usage usage~threshold usar
-0.05 used_memory~format used~to users~will uses~the use~available use~gpu use~smaller use~tactic using~batch usual
-0.05 utils~data valueerror~no value~pairs variable~_execution_engine vector verbose vm vmm vm~kb votre vram~total
-0.05 walk warning~backoff warn~cuda warn~error was~gb was~running was~the was~this was~unable watchdog~caught wav
-0.05 ways ways~to week~on we~give we~look what~each what~happens what~this what~users when~an when~initializing
-0.05 when~warming where~does where~the which~bytes which~exceeds which~free while~creating while~trying who~is why~is
-0.05 why~the wie wieder wiki~page will~do will~get winerror winerror~the within with~an with~br with~coalescing
-0.05 with~dummy with~exit with~freed_by_count with~gpu with~key with~medvram with~mem with~memory with~nccl_debug
-0.05 with~one with~pytest with~torch_use_cuda_dsa wording~of work worked workers~are workers~crashed workers~tasks
-0.05 worker~this workload works~but work~out would~have would~like would~not wrap~the write~to writing~the written~to
-0.05 wrong ws xpu~xpu years~ago yes~no yet your~shared you~call you~open zusammen же свободно あ~る い~う い~と え
-0.05 え~る か が~あ き~ま け こ~の さ~く さ~れ し~ょ ず そ そ~の た~と た~め っ~た と~い と~き な~い に~は の の~は
-0.05 の~ま の~よ の~例 ま~で ま~と ま~ま も や ょ ょ~う よ る~こ れ~ま れ~る を~使 を~小 ィ カ カ~ー グ シ~ュ ス~テ
-0.05 ブ プ ム ャ ル ロ ロ~グ ー~ド 一~张 下 不~下 么~会 义 了~可 人 今 从~改 件 任 会 会~这 位 体 便 保 信 内 処
-0.05 别~人 前 化 卡~内 原 参 参~考 反 发 可~能 右 各~种 合~精 同~一 同~样 含 含~义 增 处 处~理 大~一 失~敗 好~了 始
-0.05 存~用 学 完 完~了 容 容~量 対 小~さ 就~会 左 左~右 己 已~经 常~用 年 度~学 度~检 度~累 式 张~卡 张~量 当 得 思
-0.05 或~推 手 找 护 按 换~卡 接 推~理 推~荐 放 放~不 敗 数~字 断~片 時 最~后 有~别 本~太 条 标~题 样~本 框 案 梯
-0.05 梯~度 检~查 次 次~送 比 比~例 没 泄 泄~漏 注 活 深~度 混 混~合 漏 片~化 率 现 现~cuda 理~时 用~同 留 疑 的~大
-0.05 的~提 的~样 的~进 直~接 积 程~占 空 空~き 空~闲 答 精 精~度 累 累~积 练~或 结~果 续 维 维~护 翻 老 考 能~是
-0.05 自~己 荐 表~示 要~多 要~求 計~算 記 語 説 説~明 論 计~算 设~置 评 话 说 超 边 这~一 这~边 进 遇 配~置 里 量
-0.05 量~一 错 问 闲 题 高 默 默~认 다 로~줄 류 세 오~류 용 줄 줄~이 체 팀 프 할 해~결
+0.05 __init__ __init__~py ab about~cuda about~memory accelerate~utils accepted~answer account accuracy activation
+0.05 adafactor adapter add~repor add~report_tensor_allocations_upon_oom advance again~and again~on again~with air~gb
+0.05 algorithm~this alguien alguém alle alloc allocated~by allocated~bytes allocated~gb allocated~so allocate~mb
+0.05 allocate~out allocate~request allocating~mib allocating~tensor allocations~gib allocation~badalloc
+0.05 allocation~gib allocation~on allocator~gpu_ allowed allowed~gib all~available alone~are already~have
+0.05 already~searched amber amount~of and~all and~available and~checked and~contact and~cupy and~get and~leave
+0.05 and~memory and~no and~not and~of and~report and~still and~take and~that and~there and~when annoying another~gpu
+0.05 answering any~hint any~implementation an~error an~existing an~hour an~instance an~oom an~rtx append~loss
+0.05 applications apply~node are~already are~fine are~in are~not are~on are~still arguments around~it asked~years
+0.05 assertion assuming assuming~engine as~many attention attention~cache attn at~all at~first at~fragmentation
+0.05 at~iteration at~least at~of at~tokens auf authors autograd~__init__ available~qualifiers available~vram
+0.05 available~when avx awq backbone badalloc badalloc~exception bar~is baseline batch_size_per_card batchsize
+0.05 batch~and batch~br batch~engine batch~some become before~submitting began behavior believe below~might bench
+0.05 benchmark better between~the be~closed be~incorrect be~ready be~used bigger~one bigger~scenes binary bin~total
+0.05 bitsandbytes ble blobs~sha blocks~and bool~onnxruntime both~of broke broken bucketing buffer~for builder~api
+0.05 building~engine building~the builds~commits build~on built~by bus~id but~in but~no but~with bytes~limit bytes~of
+0.05 by~github by~new by~setting bị cache~could cache~is call~so call~the calm cannot~be can~get can~the can~try
+0.05 can~we capability capacty~of capture~consider capture~cuda capturing capturing~cudagraphs cards~are card~gb
+0.05 card~memory card~too card~with cast catch~it caused caused~the cause~first cause~of cc~bin cc~op_requires cc~sum
+0.05 cc~this cfg~sampler_name chain checked checked~the checkpointing checkpointing~on check~failure check~whether
+0.05 chez chunk chunks~chunks chunks~in chunks~kib chunks~mib classification cleaning click client~requested code
+0.05 code~and code~br code~in code~internal code~or coffee collect come~back come~to come~up comfyui~execution
+0.05 command~buffer command~is command~line common_ksampler common_ksampler~model communicator comparison
+0.05 computecosts computecosts~error compute~capability computing com~ollama configs configuration config~file
+0.05 consequences consequences~if contact~its content~is context~is context~with conversation convert convolution
+0.05 convolution~algorithm conv~conv conv~node copy~of core~framework core~platform could~you counter course
+0.05 cpp~computecosts cpu_feature_guard cpu_feature_guard~cc created created~device creating critical cross
+0.05 cross~attention csrc csrc~distributed cu cu_stream_non_blocking cuando cuda_error_out_of_memory
+0.05 cuda_malloc_async~will cudacachingallocator cudacachingallocator~cpp cudagraph cudagraphs cudagraphs~for
+0.05 cudagraph~capture cudasuccess cuda~cu cuda~cudacachingallocator cuda~device cuda~for cuda~function cuda~graph
+0.05 cuda~is cuda~or cur cured currently custre custream custream~error darknet das dd dead dec decoding~this
+0.05 decrease~gpu decrease~the decreasing~max_model_len deepspeed delete description~of detach details detection
+0.05 detectron device devices device~br device~dtype device~gpu device~job device~name device~nvidia device~ordinal
+0.05 device~pool device~was dgx dict dies~in different diffusers diffusers~models diffusion~webui dim direct_io
+0.05 direct_io~false direct~cause distinct distribute distribute~load document does~anybody does~nvidia downloaded
+0.05 do~about do~with driver~py driver~the dropped drops dry dry~run dtype~if dtype~torch durch during~cudagraph
+0.05 during~getbesttactic during~processing during~timereformat dynamic dès each~has each~mpi each~step each~time
+0.05 each~with elementwise else~none el~modelo enable encountered~an ended ended~after ends~the enforce~eager
+0.05 enginecore enginecore_dp enginecore_dp~pid engine~br engine~built engine~core engine~failed engine~from
+0.05 engine~py engine~version enough~for enough~to enter env~lib erreur error~at error~could
+0.05 error~cublas_status_alloc_failed error~engine error~exception error~fields error~loading error~occurs
+0.05 error~source error~when est~pas ethereum eval_accumulation_steps events every~piece every~single every~step
+0.05 exactly exceed exception~content exception~during exception~set exception~traceback exception~was executable
+0.05 executable~batch executekernel executekernel~non execute~in execution~error execution~py existing existing~issue
+0.05 existing~issues exist~models exiting~due expandable_segments expandable_segments~true expectation experience
+0.05 external~org_tensorflow external~xla face failed~at failed~for failed~on failure failure~br failure~but
+0.05 failure~stack faiss faiss~gpu falling fatal~error fatal~operator feature~request feedback~and fields~message
+0.05 file files~are file~ai file~app file~assuming file~opt file~tools file~users file~usr file~workspace fill~the
+0.05 fin find_executable_batch_size find~any find~the fine~tune first~observed flags fold folder following~exception
+0.05 foreignnode forums for~and for~another for~any for~decoding for~my for~node for~relevant for~self for~shard
+0.05 for~simplicity for~that for~tokens for~traceback for~your found found~in found~reached found~vulkan fourth fp~fp
+0.05 fr fragmentation~maybe frames~from framework~op_kernel free~mb free~of from~last func funciona function
+0.05 functional~py function~alloc gateway gathered gb~and gb~are gb~before gb~br gb~each gb~free gb~of gb~other
+0.05 gb~per gb~tried gc~collect geforce~gtx generation~not generator getbesttactic getbesttactic~unnamed get~cuda
+0.05 ggml ggml_backend_cuda_buffer_type_alloc_buffer ggml_backend_cuda_buffer_type_alloc_buffer~allocating
+0.05 ggml_metal_graph_compute ggml_metal_graph_compute~command ggml_vulkan~found ggml~cuda gh gib~allocated gib~at
+0.05 gib~current gib~decrease gib~in gib~max gib~non_torch_memory gib~other gib~rounded gib~total gib~tried gio given
+0.05 glm gnn got~this go~away go~on go~through gpt gpu gpus~in gpus~to gpu~cuda gpu~device gpu~error gpu~in
+0.05 gpu~increases gpu~light gpu~loading gpu~models gpu~nvidia gpu~out gracias gradient~checkpointing grande
+0.05 graph~execution graph~failed great gres gres~gpu grpo gtx~with guess had~been handbook hang hangs happen has~it
+0.05 has~more has~one has~removed have~gb have~happened have~question have~two have~you heavy here~on here~with heute
+0.05 hit~an hi~all horas host~skipping hour hours~on how~large how~many hunyuan id~compute if if~is_floating_point
+0.05 if~it if~out if~reserved if~that if~the if~yes igpu igpu~and il implementation implementation~for improve
+0.05 incident include include~these incorrect increase index inference~with info~engine info~fields info~source
+0.05 info~this info~using info~worker inlet installed instruct internal~frames interpolate in~advance in~allocate
+0.05 in~allocator in~an in~available in~bf in~br in~capture in~cluster in~convert in~custre in~decorator in~general
+0.05 in~interpolate in~its in~jupyter in~kv in~nvidia in~range in~single in~thread in~which ipex is_floating_point
+0.05 is_floating_point~else isn~available issue~and issue~for is~already is~an is~built is~created is~done is~gone
+0.05 is~heavy is~large is~less is~memory is~off is~probably is~set is~smaller its~internal it~about it~can it~dies
+0.05 it~does it~gb it~in it~isn it~it it~means it~over it~prints it~ran it~reads it~seems it~should it~still it~then
+0.05 it~too it~went it~when jan jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jetson~nano jobid
+0.05 job~to joined journal journalctl js jul juniper jupyter~kernel keen kept kept~in kernel~of keys kfloat
+0.05 kfloat~batch không kib kib~allocated kib~in killed~it kills~the knob know~it kommt ksampler lab lack lack~of
+0.05 large~try last~one late lax lax~map layer layer~elementwise layer~to lead lead~to leaks leak~in left leftover
+0.05 left~it less~memory li lib~python lighter light~cache like~that line~out listed little little~memory
+0.05 llama_init_from_model llama_init_from_model~failed llama_kv_cache_init llama_kv_cache_init~failed
+0.05 llama_load_model_from_file llama_load_model_from_file~failed llm_load_tensors~offloaded llm~info load_model
+0.05 load_model~failed loaded~models loader~workers loading~error loading~llama loading~the loads~the load~over
+0.05 load~sdxl local local~lib log~before log~exit log~from log~have log~hint log~it log~message log~on log~oom
+0.05 log~out log~output log~says log~there log~torch log~when longest look~at lora~on lower~resolution lsf luck lunar
+0.05 lỗi ma machines mac~mini made~it mailing mailing~list main~exiting make make~sure man manual~cast matches matmul
+0.05 max_input_length max_input_length~max_prefill_tokens max_len max_model_len max_model_len~when max_num_seqs
+0.05 max_prefill_tokens max_prefill_tokens~max_total_tokens max_split_size_mb max_total_tokens max~approx max~seq
+0.05 max~tokens maybe~the may~lead may~node may~see mb~memory mb~of mean median medium meeting memoria
+0.05 memory~allocating memory~allocation memory~but memory~fraction memory~fragmentation memory~growth memory~has
+0.05 memory~problem memory~py memory~than memory~that memory~tried memory~utilization memory~when memory~with merge
+0.05 message~and message~for message~onnxruntime_src message~server message~waiting method~of method~warmup
+0.05 metrics~train_step me~one me~the mib~allocated mib~in micro~batch might~be mig~slices mine~is minibatchsize
+0.05 mining missing mistral~nemo mlx modeling modeling_utils modeling_utils~py models~and models~yolov model~and
+0.05 model~br model~from model~has model~in model~loading model~loads model~max model~root model~seed model~weight
+0.05 model~will modified modules~module module~py moi moment more~ram more~vram moved mr msg~new much~gpu multiple
+0.05 multiple~gpus my~training na nach~dem name~and name~nvidia nccl_buffsize ncclunhandledcudaerror
+0.05 ncclunhandledcudaerror~call nccl~version ne needed network never~appears newest new~builder new~issue new~model
+0.05 new~one nichts nicht~mehr nn~functional noble node~foreignnode node~that node~train non_blocking
+0.05 non_torch_memory non_torch_memory~takes none~non_blocking nor notebooks notebook~is nothing~was not~been
+0.05 not~create not~find not~have not~static not~sure not~to no~card no~executable no~luck no~that npu number~is nvcc
+0.05 observed observed~failure occurs occurs~during odd odes odes~py offloaded offloading~output off~by of~every
+0.05 of~feedback of~it of~mb of~one of~other of~our of~ours of~pipeline of~std of~tokens of~training of~two of~video
+0.05 of~which of~you of~your oh ollama~llama ollama~llama_load_model_from_file ollama~models ollama~time olá once~and
+0.05 one~go one~more one~node one~or one~rank one~tensor one~with only~rank only~that only~the onnxruntime_src
+0.05 onnxruntime~gpu onnxruntime~waitnotificationfn on~an on~bigger on~card on~dec on~device on~its on~jan on~machine
+0.05 on~nov on~startup on~that oom~at oom~in oom~the op_kernel op_kernel~cc op_requires op_requires~failed opencv
+0.05 opened~this open~an operator~conv optimized optimizer~cpp option opt~conda org_tensorflow
+0.05 org_tensorflow~tensorflow original orin orin~nx or~decreasing or~smaller or~start or~switching other~than ought
+0.05 ought~to ours our~documentation our~own outofmemoryerror~allocation output~layer over~multiple package
+0.05 packages~accelerate packages~transformers paddlepaddle~on paddle~memory paged pages paper parameters params
+0.05 parsing partitions part~of pass~and path pci pci~bus peak~usage per_device_train_batch_size per~request phone
+0.05 photos pid~error pid~info pid~valueerror piece~of pip plan platform~cpu_feature_guard please~decrease please~don
+0.05 please~help please~run please~stop plot pod~trainer por~qué positive possible pp preallocated~temp
+0.05 preallocation~off prediction preset primary print~the private~pool private~pools problem~with proc
+0.05 processing~allocation process~to progress~bar project~sign prompts properties pro~gb pytorch~and py~capturing
+0.05 py~in py~lib py~the py~valueerror på qlora~on qualifiers qualifiers~see que~je qui qué raised~from ram~mb ranks
+0.05 rank~cuda rank~failed rank~is rank~running ran~out rather raven reached reached~zero read~every read~it
+0.05 receiving recent~builds record reduce~gpu reducing refresh regards regression reject relevant~issues
+0.05 relevant~log relion remember removed~its rendered~viewport render~fails repeated repeats repor
+0.05 report_tensor_allocations_upon_oom report_tensor_allocations_upon_oom~to repository requested~by requested~bytes
+0.05 requested~in request~with res reserved~in reset~the resolution~max resourceexhaustederror~graph response
+0.05 restarts rest~of returned~while return~common_ksampler return~to rien rl rmm rollout root~ollama roughly router
+0.05 rs~server rtx~ada rtx~pci runner~execute running~conv running~in runtime_error runtimeerror~error
+0.05 runtimeerror~no runtime~out run~into run~out said same~with sampler_name sampler_name~scheduler says~and
+0.05 says~cuda says~it says~that says~what scenes~are scenes~through scheduler~hit scheduler~positive schon screen
+0.05 sdxl searched~for searched~the second~epoch seed seed~steps see~all seit sender send~the sep separate
+0.05 server~stops serves serve~at set_memory_growth setting~up setup set~jax_traceback_filtering set~subdivisions sgl
+0.05 shaders shapes shards shard~to should~be should~go shutting shutting~down sign sign~up similar simplicity
+0.05 simplicity~jax single~gpu sits size~found skipping~download skip~to small~scenes smi smi~and smi~says solo solve
+0.05 solver solve~the something~went sometimes some~gb sorry~if sorry~something sorted so~guess so~this split
+0.05 splitting srun~error srv~load_model stacktrace stacktrace~below stages stand startup~is start~paddlepaddle
+0.05 states state~batch state~dict state~failed state~metrics status~code status~message std std~runtime_error steps
+0.05 steps~cfg step~and still~alive stops~after stop~them store stream~stderr studio subject~job submitting
+0.05 submitting~new suppose sur sure~you sur~le sweep switched~on switching switching~to systemerror
+0.05 systemerror~fatal tags tail~of take taken take~gib take~your task~device te tell~us temp temp~allocation
+0.05 tensorflow~binary tensorrt~llm tensor~cores tensor~is terminated~error tested testing
+0.05 text_generation_client~router text_generation_launcher~method textures tgi than~gb than~what that~caused
+0.05 that~has that~may that~one that~shows that~xla that~your them~or then~in there~any these~changes they~are
+0.05 the~answer the~batch the~blender the~bug the~camera the~checkpoint the~code the~dag the~dataset the~day
+0.05 the~default the~dev the~direct the~draft the~existing the~full the~guide the~handler the~index the~lab the~large
+0.05 the~least the~load the~logs the~long the~merge the~ones the~only the~optimizer the~paper the~picture the~prompt
+0.05 the~readme the~reason the~recent the~rendered the~repository the~resolution the~rtx the~rule the~runner
+0.05 the~sample the~search the~smaller the~stacktrace the~start the~text the~three the~very the~vram the~way
+0.05 the~weekend the~whole the~window thing things this~and this~comes this~does this~in this~is this~isn this~model
+0.05 this~project this~question this~tensorflow thought threshold through~zluda thrown time timereformat
+0.05 timestamp~level time~to title~of together tomorrow tonight took~gb too~low torch_npu torch~autograd torch~bfloat
+0.05 torch~csrc torch~cu torch~float torch~nn tot total~capacty total~chunks total~ram total~vram tot~alloc to~be
+0.05 to~br to~build to~distribute to~eager to~finish to~get to~http to~include to~me to~model to~one to~open to~read
+0.05 to~requested to~serve to~start to~tokens to~train to~unexpected to~work tpu tp~scheduler traceback~of
+0.05 traceback~oom train_step~state trainer~py transfer transformers trials tried~the tries~to troubleshooting
+0.05 true~direct_io true~or true~to try~smaller try~to turns two~different two~failures two~things ubuntu ui~with uma
+0.05 un unexpected~consequences unnamed unnamed~layer un~message upper~limit up~after up~br up~for up~model up~on
+0.05 up~to up~verlet up~with used~mb use~gib use~in use~it use~kib use~lower use~process use~to using~gpu usr usually
+0.05 usually~means ut utilization~gib utilization~or utils~memory vae vae~tiling val validate valueerror~free
+0.05 variable variables variable~tf_gpu_allocator vectors ver verlet verlet~run version~br version~found very~same
+0.05 video viewport~never views viola visible vit voice vram~in vram~is vram~mb vram~used vulkan~devices wait
+0.05 waitnotificationfn waitnotificationfn~failed wall walltime wanted~to want~to warm warmup~encountered
+0.05 warmup~generation warmup~max_input_length warmup~text_generation_client warm~up warning~get warning~warning
+0.05 was~asked was~fine was~kept was~not was~ok was~submitted was~too way~is webserver webui~modules weekly
+0.05 weights~of weights~take weight~dtype went~wrong werden were~not we~read what~else what~get what~happened what~it
+0.05 what~to what~tried what~was what~your when~executing whether~there which~gib which~gpu which~may which~mib
+0.05 while~loading whoever will~fit with with~and with~batch with~batch_size with~bigger with~gb with~mb with~non
+0.05 with~our with~out with~that with~vulkan workaround worker~py works~on would~be would~you wrapped wrapper written
+0.05 wrong~with xl xlaruntimeerror xlaruntimeerror~resource_exhausted xlaruntimeerror~traceback xla~tsl xla~will
+0.05 xla~xla xorg years~months yes~please yolov~kfloat your~batch your~data your~input you~already you~might you~re
+0.05 you~run you~see zesty zluda zombie ça ça~passe меня память あ あ~り い~た い~て い~ま う~か き き~は こ~と す~が
+0.05 た だ~け っ~て て~お で~し で~の で~止 な な~ら な~り に~な に~変 は ま~り を~か を~に キ サ チ チ~を ッ~チ ト
+0.05 ポ メ メ~モ モ~リ リ 一~个 一~样 一~次 一~点 一~般 上 上~跑 不~到 不~够 两~张 中~间 主 以 以~下 任~务 但 但~是
+0.05 佬 使~用 修 停 入 再 剩 割 办~法 占 参~数 各~位 吧 启~动 周 和 哪 图~片 在 在~用 変~わ 変~更 大~佬 大~小 失 对
+0.05 小~一 少 就~好 就~报 就~挂 己~的 已 开 开~始 张 形 循 忘 您 情 成 成~就 我~这 批~量 投 持 挂~了 提 教 整~理 方
+0.05 日 昇 昇~腾 是 是~显 显~卡 更 期 机~器 权 权~重 来 样 样~的 模 模~型 止~ま 求~助 没~问 法 注~意 清 点 然 生~成
+0.05 画 画~像 発 的 的~显 的~问 盘 目 知 确 确~认 第~个 第~二 篇 约 练 统 能~跑 腾 腾~上 自 般 补 计 认 训 训~练 证
+0.05 试 该 误 跑~到 转 返 还~有 这~里 送 速 错~误 问~题 题~描 验~证 감 감~사 과 까 단 드 러 로 발 보 부 비 사~합 상
+0.05 서~버 세~요 스 습 습~니 시~작 어~요 에~러 예 제 죽 지 추 하~세 확 확~인
+0.10 about~this above~for acc accelerate according according~to accounts~on account~related activation~peak active
+0.10 ada add~comment afterwards after~some after~that after~the after~throwing agree~to alert allocated~for
+0.10 allocated~mib allocated~tensors allocate~br allocate~buffer allocating~bytes allocations~mb allocation~failed
+0.10 all~loaded all~models an analysis and~after and~every and~got and~its and~my and~now and~privacy and~try and~use
+0.10 and~with another~tab an~option approx apr async as~they attach attached attempting attempting~to at~line
+0.10 autograd automatic automatically available~memory avec avoid~fragmentation backoff bad badly bar batches
+0.10 batch~it batch~of been beforehand before~the bei~mir between~and be~created big bigger~card bigger~gpu big~for
+0.10 blob body box br branches branches~or brisk buffer~failed buffer~of bug~report but~not by~clicking by~op called
+0.10 called~after can can~do can~it can~one can~use capacity~gib card~please cases cc~allocator cc~resource cette
+0.10 ce~que chainer chair chunked~prefill chunks ci clicking clicking~sign client client~src clip clips closes cnn
+0.10 code~returned come~from comfy comfyui command community computer concat confused connected connected~to
+0.10 consider~decreasing context context~for conv core~dumped cp cpp~unhandled crash created~from create~execution
+0.10 creating~server cudadrv cudadrv~driver cuda~bytes cuda~cudadrv cuda~failed cudnn customer danke dat decode
+0.10 decreasing~gpu_memory_utilization deleted denoise description developers device~cuda device~cudamalloc dismiss
+0.10 dismiss~alert dist distill distributed~processgroupnccl dist~packages documents doesn done do~have dump duration
+0.10 during~the eats ed editor eleven em emails enabled~n_copies ended~in engine~could entries env ep epochs era erro
+0.10 errors_impl error~creating error~cuda error~llama error~occurred error~text_generation_launcher error~unable
+0.10 error~using error~warmup example examples exception~occurred excerpt executing execution~context executor
+0.10 exhausted~oom exiting experimental failed~cuda failed~exit failed~resource_exhausted fails~in falling~back
+0.10 falls~back faster~whisper feedback field fields filters filters~size fine~but finish first~of fit~in followed
+0.10 for~batch for~chunks for~current for~details for~free for~github for~kv for~some for~stream for~you four~times
+0.10 fraction framework framework~errors_impl free~according free~process from~network function~failed fused fusion
+0.10 gable gave~up gb~at gb~card gb~gb gb~it gb~memory gb~ram gb~used gb~vram gb~で gfx gguf gib~already gib~is
+0.10 gib~pytorch ging git github~you given~back gives global goes~through goes~up got~an go~down go~msg gp
+0.10 gpu_memory_utilization~or gpus gpu~by gpu~gib gpu~node gpu~oom gpu~rendering gpu~with graph growth gráfica gt
+0.10 gtx~super gtx~ti gui guide habe hash has~not have~an have~searched hazel here~for here~the hidden hilft hint
+0.10 holding host~memory hours https~docs huge hybrid idea ilse images~in improve~the inference info information
+0.10 info~model_runner infra initialization initialize input~output input~size installation instance_group instances
+0.10 instance~of int internal internal~error internal~failed into~it in~bin in~eager in~gpu in~loader in~my in~place
+0.10 in~python in~sample in~that in~torch in~train in~use in~with in~your issues issues~and issue~on is~above
+0.10 is~empty is~gib is~just is~known is~nearly is~nothing is~the is~with items itself~is its~memory it~as it~go
+0.10 it~happens it~ll it~may it~only it~please it~to it~trains it~what it~will it~works jaxlib jaxlib~xla_extension
+0.10 jetson~orin jobs~on job~of job~on jun já kernel~image know koboldcpp label~fusion layer~filters learn len
+0.10 lengths level~info le~message lib~rs lief light llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.10 llama_model_load llama_model_load~error llama_new_context_with_model~pipeline llm_load_tensors ll~occasionally
+0.10 load_tensors~loading load_tensors~offloaded load~all logged logits~on log~in log~is log~please log~same
+0.10 log~tried looking look~into loss~item lots~of lowered machine~is main main~error makes~no make~it
+0.10 management~https manual mask master max_memory mb~max means~the mem memo memory~br memory~in memory~it memory~mb
+0.10 memory~mps memory~reserved memory~takes memory~usage mensaje mesh message~summary method mi mib~free mib~rounded
+0.10 mib~used might mind mint mir mistral mixtral mmap model_runner model_runner~py models~blobs model~fit
+0.10 model~tensors model~with months~ago morning mpi~rank mps~allocated much~for mx my~gtx my~own n_copies nach nd
+0.10 needs~about neighbour neither nemo night node~name non~zero note~the nothing~else noticed not~allocate
+0.10 not~always not~the not~use no~branches no~kernel no~problem num_gpu numa occasionally occasionally~send of~each
+0.10 of~gb of~is of~mine of~ram okay ollama~llama_model_load one~request one~the on~aug on~gtx on~how on~it on~jun
+0.10 on~may on~private on~two oom~unloading oom~when operating operating~system optimizer optimizer~step optix
+0.10 op~conv or~pull or~set or~so or~window other~allocations our~terms outofmemoryerror~traceback packed
+0.10 paddlepaddle page~file page~on parallelism~enabled parquet passe passed passed~tests passing patches phase
+0.10 place~of posting ppo predict present privacy privacy~statement private processes processing protein
+0.10 pull~requests python python~dist python~framework pytorch_cuda_alloc_conf pytorch_hip_alloc_conf
+0.10 pytorch~activation pytorch~but py~model quality quite ray rebooted received recording recover recover~from refer
+0.10 refer~to refresh~your related~emails relevant reload~to removed rendered renders replica~task reproduce~the
+0.10 rerun reserve reserved~for resourceexhaustederror~see restarting~the resume returned~entries right~at rolled
+0.10 root root~cause rounded rounded~to router~client run running~the runs~out runtimeerror~mps run~of run~on
+0.10 same~problem same~process same~script same~time saturday saved sched sched~go scrypt sd sec see~above see~https
+0.10 see~if see~the seg self~attention send~you sent seq~len series server~internal service~and
+0.10 service~hlo_rematerialization session~dismiss session~you setting~pytorch_hip_alloc_conf set~by set~it set~the
+0.10 severity sglang sha shard shift shorter short~test show shows~gb show~the si signed~in signed~out situation
+0.10 size~input size~per skipped smaller~number smallest smi~showed smoke some somewhere source source~sched so~close
+0.10 so~not sparrow speaker speech speed spelling src~lib srun stacks stage starting~the startup statement
+0.10 statement~we steht step~with stopped stopped~at stops~in structure student studies style submitted successfully
+0.10 suite summary~info sure survive swap switched~accounts sys tab~or tail takes~gib take~while task~exited tell~the
+0.10 tensorflow~python tensors~this terms tests~failed tests~passed text_generation_client text_generation_launcher
+0.10 text_generation_launcher~webserver thank thank~you than~your that~much that~we there~an these they the~cause
+0.10 the~cli the~command the~container the~encoder the~engine the~frame the~logits the~loop the~model the~moment
+0.10 the~newest the~notebook the~nvidia the~on the~pipeline the~pool the~quick the~result the~sequence the~situation
+0.10 the~tail the~time the~title the~tutorial the~ui the~value the~worker things~to this~can this~error this~expected
+0.10 this~line this~week thread through~the throwing throwing~an thu thx ticket time~and time~level tiny titan
+0.10 tokens~per topic total~capacity total~of tout tower to~device to~display to~gb to~go to~initialize to~it to~our
+0.10 to~refresh to~set to~this to~your tp trace~returned train_step trainnetwork trainworker trainworker~pid trt
+0.10 two~boxes two~cards typed ui understand unet unhandled unloading~all unset updated usage~bytes user~guide
+0.10 utilization utils validation value valueerror~to value~but vary version~and very vgg viewport viewport~render
+0.10 virtual virtual~memory vision vllm~valueerror vmap vocab vol wan wanted was~it was~printed was~used watchdog
+0.10 webserver~crashed weekend weeks weights~alone weights~from went~from we~can we~ll we~need when~start which~is
+0.10 while~mmap whole width will~be will~improve windows window~reload without~trouble with~another with~code
+0.10 with~cpu with~model with~my with~several with~status with~two worker~cc works~with would~do xla_extension
+0.10 xla_extension~xlaruntimeerror xla~label young your~session you~account you~agree you~have you~post you~signed
+0.10 you~switched you~try zero~status всем всем~привет карта привет い~で お お~り し~い せ~ん ち っ て~い で~す
+0.10 で~落 に~す ば ま~し ま~せ ら り り~ま る れ~ば ん エ~ポ サ~ー ジ ス~ト ッ~ク ノ ノ~ー ポ~ッ メ~ン モ ン~ト
+0.10 ー~ジ ー~バ 一~半 介 代 代~码 倍 关 写 写~法 出 到~第 动 单~卡 原~因 又 号~卡 各 告 因 夜 天 失~败 如~下 子 定
+0.10 実 希 希~望 帮 後 想 报 挂 指 指~点 描 描~述 昨 是~不 本~文 检 止 满 版~本 环 現 用~的 由 的~是 码 確~認 管
+0.10 管~理 系~统 练~到 练~时 经 缩 行 試 試~し 認 识 试~试 读 败 起~動 输~入 运 还~剩 还~是 述 里~的 间 页 까~요 녕
+0.10 녕~하 는~데 니~다 데 라 배 배~치 버 사 수 실 안~녕 어~제 었 에 입 입~니 있 재 치 학 학~습 했
+0.15 _bfc _bfc~op _bfc~ran above~exception agent air al alloc_tensor_range alloc_tensor_range~failed alloca
+0.15 allocatable allocatable~device allocated~gib allocate~mib allocations allocations~may allocation~info
+0.15 allowed~memory always and~it and~pytorch_cuda_alloc_conf another~exception any~way an~assert application apply
+0.15 around asr as~far as~it as~one as~you attack away before~it bei beim bert bf bfc_allocator bfc_allocator~cc
+0.15 blobs but~these by~an by~hand by~user caffe caller call~to capture carte cause~system ce changes~nothing che
+0.15 check checkpoint chose chunked chunks~gib cli colleague collective~operation come comes~up commits
+0.15 common_init_from_params common_init_from_params~failed common_runtime~bfc_allocator common_runtime~gpu
+0.15 concurrency could~be crashes~today create~context create~llama cuda_error_out_of_memory~out
+0.15 cudaexecutionprovider cudf current cycles~device cycles~gpu dataset de deepseek det detector device~not
+0.15 device~would did~not disable~upper docs~say docs~stable during~handling eager~mode ema embed endpoint ends~in
+0.15 enough~allocatable en~el errors~were error~not err~mem eval~bug every~time exceed~allowed exception~another
+0.15 exists exited fails failures far~as features fell fewer files fine fix forum for~memory for~possible for~them
+0.15 for~validation frame free~gib free~memory functional gb~is gemma general gestern gets~through ggml_vulkan~device
+0.15 gib~free gib~memory gib~the gigs going google gpu_ gpu_~_bfc gpu~or gromacs had~no halved hand handling
+0.15 handling~of harbor has~been has~gb have hint~if how~can how~to html https~pytorch hung image~size impact intern
+0.15 intern~cycles in~another in~float in~forward in~fp in~function in~run in~total isn~enough issue is~in is~more
+0.15 is~one is~only is~reserved is~that is~there iterations it~doesn it~for it~on it~says job~failed job~has
+0.15 job~localhost jupyter kills lantern large last~week la~gpu le leaving~this left~for lib limited limit~for
+0.15 limit~set llama_new_context_with_model llama~context llama~server lm~studio load_tensors~offloading loading
+0.15 localhost localhost~replica logits log~could log~error log~of log~runtimeerror log~so log~traceback looked
+0.15 looked~at lora lot macbook main~loop mais mark mas matlab max_split_size_mb~to may~cause memory~allocations
+0.15 memory~left memory~lower memory~trying mem~types me~it mib~on miner mini mmap~true model~unable model~weights
+0.15 modules mortem mp mpi msg my~card même nano~gb nel neural nie not~set no~more null nvidia~driver nvidia~rtx
+0.15 offloaded~layers of~allocated of~in of~my of~service of~that ollama~panic onnx on~all on~another on~any on~gpu
+0.15 on~ti opt org org~docs orin~nano other out~in paddleocr panicked panicked~at password password~length pc percent
+0.15 perhaps picture pid~ip please~check please~set plus pod pools pool~use possible~solutions post~mortem
+0.15 preallocated probably proposed pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~if
+0.15 pytorch~limit pytorch~org question~is raise~runtimeerror rank~the rays rd rebuild reload remat
+0.15 rendering~documentation replicas reserved~memory resident resize rocm runner running~out runoptions
+0.15 runoptions~for runtimeerror~not rx rx~gb screenshot searched second~one seems~to segmentation self sequence
+0.15 serve service set set_per_process_memory_fraction setting~max_split_size_mb short showed shows~mib signed
+0.15 size~failed slices slicing smaller smi~shows solutions stable start~the steam steps~to subdivisions
+0.15 successfully~but sum~total supplied supplied~memory supported~by survives system~failure ta task tensorrt
+0.15 tensors~when terminate terminate~called terminating terms~of tesla test~summary text~encoder text~was thanks~for
+0.15 there there~are these~errors the~box the~br the~build the~config the~cycles the~gib the~main the~maximum
+0.15 the~noise the~run the~test this~attack this~message tidy today~on token too~much total~by to~comment to~decrease
+0.15 to~lower to~make to~runoptions to~self trainer~main training~with triton trying~to tune two~crashes types
+0.15 type~float unallocated~if unhandled~cuda units updated~successfully used~up user~supplied use~chunks
+0.15 use~pytorch_mps_high_watermark_ratio va values value~in vllm warmup was~on were~encountered what~can what~did
+0.15 what~should what~we when when~oom when~running whether win won would~exceed xla~service your~job you~for
+0.15 you~should you~use zeros кто сообщение то し~た し~て た~こ ち~ま の~学 ろ エ~ラ ク セ~ー ッ~セ バ メ~ッ ラ
+0.15 ラ~ー ー~メ 个~epoch 之 候 動 单 卡 卡~是 号 器 室 工 建 建~议 待 微 微~调 志 我~的 批 改~成 文~档 日~志 时~候
+0.15 服 服~务 望 本 机 档 每 测 的~时 系 络 网 网~络 落 落~ち 解 议 谢 谢~谢 输 运~行 还 重 같 것 네 네~요 니 도
+0.15 돌~리 로~그 서 올 작 중
+0.20 abort aborted aborted~core agree allocate~compute allocating all~the already~on and~shared and~type an~image
+0.20 as~soon batch~prefill be before~that be~done ca calling camera cc~execution cfg chapter check~the collective
+0.20 compiled copy core counted cpu~it crashed cuda~graphs cuh có debug decrease~max describe describe~the de~gb
+0.20 disabled display doc does~this down~with do~it dr en~la error~in evening execution~of failed float~on flux~dev
+0.20 follows force free~gpu gb gib~gpu gib~reserved github~com github~sign gmx gmx~mdrun gone gpu_memory_utilization
+0.20 gpu~is grad handle~prefill happens~add hashcat has~gib healthy https~github ik in~one is~ok is~so is~this item
+0.20 it~goes it~runs it~was job~ended layers~to la~memoria leak leaving length lines~of load_tensors loads load~model
+0.20 log~to main~panicked management~and mdrun memory~for messages metashape mindspore mode modelo~de model~of module
+0.20 my nearly need~to never nn not~need no~idea nó occurred offloading~repeating of~course of~memory of~replica
+0.20 only~gb only~in onnxruntime on~job on~with oom~happens or~is outofmemoryerror~cuda panic~unable pjrt
+0.20 pjrt_stream_executor_client pjrt_stream_executor_client~cc pjrt~pjrt_stream_executor_client pool~is put queue
+0.20 quick radeon raylet repeating repeating~layers replica~failed reply reported~by reserved~by resnet restarting rs
+0.20 second see~list server~error session setting shared~host should~do should~have should~the soon~as sprint st
+0.20 stuck system teacher thanks~lot there~way the~allocated the~others the~second the~smallest the~vision
+0.20 this~morning though thread~main three tiling tips tokens~you told too~little to~avoid to~cuda to~disable to~gpu
+0.20 to~use trouble ts urchin volume vulkan waiting war was~updated went~down went~to went~well were what~does
+0.20 what~went while~running whisper~large why window with~smaller working workstation written~by xla~pjrt xt xtx
+0.20 yolov your~account you~are you~can you~do て の~エ エ ッ ー 之~后 交 作 像 到 务 助 可~以 启 問 問~題 正 正~常
+0.20 第~一 编 调 过 退 退~出 題 돌 시 에~서 인
+0.25 allocate~cuda allocation~summary all~of and~gib app append at~the audio avoid because blender bs buffer build
+0.25 card~is comes commit compute~buffers crashes cuda~buffer dag default~rank depth~maps device~with didn disk dtype
+0.25 each~of eager embedding enough~memory error~code error~message eval even~with exception faster fell~over fft
+0.25 file~src first~call first~one floor flux for~more for~this from~to gan gave gb~the get~the gib~on glad graphs
+0.25 has he id if~you input in~execute is~fine iter iteration jax~errors join kaggle last~lines les ll loading~model
+0.25 loop make~the management maps memory~management memory~on message mib~gpu models monday new ngl non note now nx
+0.25 obtiens ocr offloading old on~github op opencl out~of panic parallelism passes pattern pipeline~parallelism
+0.25 point prefill~tokens problem render replica resolve retrying rig same~box samples samples~per sdpa
+0.25 see~documentation set~to sin solved soon so~is so~the stderr su summary~follows the~above the~card the~gpus
+0.25 the~machine think tokens to~ask to~reproduce to~see turned um unable unable~to use used used~the using
+0.25 waiting~for went~through worker you~need you~want как по 个 了 后 回 复 生 第 起 都 안
+0.30 accounts allocated~memory and~then at attempts batch~size before bien bigger bo chat chạy common_runtime compute
+0.30 config core~common_runtime could could~not current~allocation cycles days depth did~you died down~to each engine
+0.30 entrenar er everything exited~with forward fragmentation~see get~this go gtx~gb if~your image is list~of lm
+0.30 maybe may~be memory~gib memory~of me~on min mistake not notebook of~gib of~size on~host on~the open overflow
+0.30 pattern~cuda pin placa prefill py quiet related reported requests restart rules says script seems sign~in so~it
+0.30 starten switched test them to~handle to~load trains tried try tts ultra van var way~to wird with~cuda with~it
+0.30 yesterday your~gpu época 图
+0.35 after arch backtrace back~to batch~is call~last came can~take comment con disable documentation~for error esto
+0.35 github handle happens hello hi ho in~to isn isso just line~in llm lots machine maximum memory~try nothing
+0.35 py~line quadro same seq sorry~for src starting tensorflow~core terminal the~demo the~gb the~gpu the~old took
+0.35 to~cpu traceback~most version while whisper 改 时
+0.40 already by~pytorch create documentation enabled encoder execution flax for~me fp frames gig gpu~and loaded
+0.40 most~recent per~gpu que qwen rank recent~call resource_exhausted~out restarted runs somebody stream summary
+0.40 super termina the~new through to~create traceback trying use~of ya 跑
+0.45 ai bug but decrease default di during err following https mine minutes net rule running th training treino
+0.45 tutorial you your вот
+0.50 action both com expected got jetson not~enough os pipeline recent see train
+0.55 back cause demo epoch even load noise the~third two way works
+0.60 did enough get rtx should sorry third
+0.65 down had here po re ti за
+0.70 it so
+0.90 on went
+1.20 gtx
+1.40 me
""",
    "near": r"""
-1.45 oom
-1.40 finished
-1.35 errno
-1.10 txt
-1.05 gib
-1.00 exc_info
-0.95 creating
-0.90 killed kv mb pipeline saved
-0.85 if
-0.80 cudnn no
-0.75 kb long mem slice
-0.70 cublas_status_alloc_failed hbm tests true
-0.65 cudaerrormemoryallocation epoch errors memory ms notes the
-0.60 best class cpu log request start type
-0.55 allocate assert author gpu grep info kind llama_kv_cache_init nan raise retrying runtimeerror skipped test
-0.55 val_loss want who
-0.50 cards commit msg output pt sec
-0.45 accuracy apple black channel classify config debug dir fatal for import label llama_kv_cache_unified message
-0.45 messages return running sh size weights xla
-0.40 amp anon component data demo detected gemm_fusion_autotuner global_step group limits llama msgstr nm not queued
-0.40 reason report restored rss scratch sheet swap there timeout title tok train_loss trtexec
-0.35 _check_cuda_python_error accumulation alert are as autotuning begin benchmark cannot capability cases completed
-0.35 cuda_error_launch_out_of_resources date ecc else format from gpu_device gpu_oom grad_norm hiperroroutofmemory
-0.35 img job json kernel la level loader logging match mean nodes null parse passed plan pull reinitialize since
-0.35 slurmstepd strings supported tail tex unit use val vm you
-0.30 alphafold app assistant be br call checkpoint chosen configs created cudnn_status_not_supported dataloader
-0.30 device_memory end eng ep etc exc explain fake gguf gpus grüße guild gx infer install io limit
-0.30 llama_new_context_with_model local max_split_size_mb medvram name need nothing of only oom_kill pth returns
-0.30 saving score shapes so str string struct thu uid valid var without writing
-0.25 ac allocating attempt before bytes card commands compiling const content corpus cuda_dnn
-0.25 cuda_error_out_of_memory cuda_visible_devices cudaapierror def deploy dice div do empty_cache exhausted exported
-0.25 faq finetune garbage_collection_threshold get half information inlet invalid item learning_rate lgtm lines
-0.25 local_rank look loom loop max_model_len mig mon nb needs num_alloc_retries num_ooms ok open or outofmemory
-0.25 patterns per per_device_train_batch_size platform reading red requirements retcode search simulated sort space
-0.25 speech stdout supervisor text than timestamp train_step troubleshooting trt used userwarning verdict wiki window
-0.25 xformers xid yes
-0.20 acc address algorithm allocator also apply asked attention back backends badge block_k block_m block_n body bot
-0.20 builds bus cluster collected comments compiled concurrency constraint contained context conv_algorithm_picker
-0.20 ctc cupy de device devices diagnostics doc drill dtype empty ended events example exports far fewer final fits
-0.20 fixed hards host_oom images jest kill kmg known language lesson let linear log_dist lr lustre lvl maximum mbs
-0.20 merged meta mm mx ncclunhandledcudaerror new num_stages num_warps offload_optimizer oomkilled options over path
-0.20 place pluggy plus predict prngkey pytorch_cuda_alloc_conf pytorch_mps_high_watermark_ratio quadro quit reached
-0.20 registers removed reports retry rg rootdir routes samples sdpa section setting sim site small snapshot step_
-0.20 stop success sudo sw synthetic take taken tcp test_other_errors_pass_through took topic tp triggered under url
-0.20 utf vae val_accuracy what why write wrote xml yaml zeros 用
-0.15 activations activity added af after argument ask assertionerror attr avail being bf cancelled case caught
-0.15 cell_type changed checkpointing ckpt common_runtime connection consumed count coverage cpp cudadrv cudaerror_t
-0.15 cudageterrorstring cudamalloc cudf cudnn_conv_algo_search define defined deps diff directory dmesg does done ds
-0.15 dunlin echo elapsed ember encode enforce env estimate exceeded execution_count expect export fi filename
-0.15 filenotfounderror fired first five fleet fn ft fusions generated generation
-0.15 ggml_backend_cuda_buffer_type_alloc_buffer golden grid handler has heron hint id inference items jobs js
-0.15 keyerror ksameasrequested lang launch linux loaded local_xla login lower macos many md median metadata method
-0.15 missing mlx mps mt mémoire names native ngl notebooks np numbers object onnx oom_score_adj oomd operation
-0.15 parameters patch pgtables pinned pr processing py pytest pytorch_hip_alloc_conf questions quota read reference
-0.15 registry render requests resolved resource response rmm round runbook safetensors save scripts seconds sent
-0.15 serving set sharded shmem skip slot slow span split_k static sxm symptom systemd tensorrt tensors test_parse
-0.15 train tried try uncorrectable validation value variable verbatim vram wait wall watch wed were with workspace ws
-0.15 yolo 法
-0.10 __call__ __init__ _utils ab abort acceptance accepted ad api_server arena_extend_strategy args article
-0.10 attn_implementation avg bb between bfloat bool break bucket bye calls captured category causes cedar cell
-0.10 changelog charset checkpoints classname clip codes compile compiler completions configuration containers
-0.10 contains copy corp counter cpuset css cublas cudamemgetinfo cumemalloc_v dc debian decision defaults deviceerror
-0.10 display_name docs domain du each ef effective elastic encoder encoding engine epochs erroroutofdevicememory est
-0.10 etl everything exited expandable_segments expr external faults feat field fixes flash_attention_ floor fp free
-0.10 fwd gateway gauge gb_free gc generate get_default_memory_pool gi gives gn gold good gpu_helpers gpuwatch
-0.10 gradient_checkpointing guard guide gw had heading helpful helps hints hip history hits how ib idle illegal in
-0.10 increase index initialized instead insufficient ipynb jobid killer last launcher license lm_head load_tensors
-0.10 localhost loki make map markdown marked max_memory_allocated max_seq_length maxrss medium memory_stats
-0.10 mems_allowed merci metal might mira model model_runner network nf nll_loss nodemask norm ns oct oncall one
-0.10 oom_count opened_zipfile oserror out out_of_memory outofdevicememory pack packing panels panic parquet parts
-0.10 pending petrel physical pinned_memory_manager pip points pool pos pp pressure problems prod profile project
-0.10 prompt pub quillnet ran random ranks raw reactions reclaim ref related remedy repeated req reqmem reserved
-0.10 residues resourceexhausted restarting restarts rst runner rusty scope selected series shift showerror slide
-0.10 smaller smoke socket sources sprint std stderr stepid sweep targets tb team tenant tessera testcase testclassify
-0.10 testsuite testsuites thread threads throughput timeseries tiny to_string tomasz toml too tpu train_wall trainer
-0.10 unsigned unspecified usage user version volume wandb wanted watchdog well wide xla_python_client_preallocate yet
-0.10 yi yolov your zero_grad zu 度
-0.05 accelerators access activate activation agent ai all allreduce alternatives and ansible answer arg array arrays
-0.05 artifact assert_eq attempts attn attributes autocast average awq backoff bad badges bare base_model bfc bias
-0.05 block boot branch bronze budget buffer building bump cached caching cap cd cf ch change changes checklist chip
-0.05 chunked_prefill_size ckpt_ classifier clear closing cmd collective comm compact compat completely components
-0.05 confluence constraint_memcg contents control copied copyof count_over_time crates criteria criterion ctk
-0.05 cublascreate cuda_error_launch_failed cuda_error_no_device cuda_error_not_initialized cuda_memory_manager
-0.05 cuda_memory_resource cudagetlasterror cudamallocasync cudnn_status_alloc_failed current_context customer
-0.05 dashboard db dcgm_fi_dev_fb_used debugging defaultcpuallocator del delta dependencies deprecated depth derive
-0.05 desk deviceoutofmemory diag dict dies diffusion direct disk display distributed doctype document don drop
-0.05 dropdown dynamic eager edit einsum endgroup enum epilog eq errorf es eth evening event except exercise exiting
-0.05 expect_that fa fallen fault fc fd feature feb ff fieldconfig filetags fixtures flag flash fmt footer forcausallm
-0.05 formatter fragmentation frequently fri gb geo get_memory_info glossary gnorm goes gpu_executor gpu_memory
-0.05 gpu_model_runner gpu_nodes gpuerror grad gradient_accumulation_steps gradient_checkpointing_enable grpc hallo
-0.05 halving happened hassubstr head health heap height helm help highlights host hostname hours hpp href ignored
-0.05 impl include infra interface invoked is_oom issues january joined jonas keys kv_cache_utils labels larger
-0.05 largest latency launching learning leave legendformat li lindqvist lists load_in_ logger low lowvram maintenance
-0.05 management mapping matches math max_bin max_input_tokens max_new_tokens max_num_seqs max_tokens
-0.05 max_total_num_tokens meaning means memcpy memory_reserved merge mi micro mock mod modified month mr mu multiline
-0.05 mut nbformat nbformat_minor never new_token_ratio nn node number nvrm off office on_oom once ones optimizer
-0.05 optype owner package paged_adamw_ param parsers partialeq paste pci persistent picked pipeline_tag placeholder
-0.05 play po pods port preflight present previous printed printf proc processes proj properties property public
-0.05 pycuda qps quantization quantize queue quick ra range rate real recap reduce refresh regex register rejected rel
-0.05 requested requires rescued reset resolution results retract retracted_reqs reviewed right rocm role row rs sacct
-0.05 sample samplingparams sbin scavenge scenarios schema schemaversion seen segmentation selective sending sep
-0.05 seqnum service set_limit shards shows shrink shuffle side_effect sig signal signatures sigterm sm_ snapshots
-0.05 solutions something spare st state status story strict stylesheet succeed succeeded successful sum support
-0.05 switch synopsis table target tbody td temperature template tensor_parallel test_retry testing textarea they
-0.05 third_party thiserror times toc tokens tr trainable triage tts tue typeinfo types uint ul unexpected unreachable
-0.05 upgrade ur_result_error_out_of_device_memory utc utilization uvicorn v_num val_dice validate validations vector
-0.05 venv vk_error_out_of_device_memory volumes vs was wav week weekly weight while width within working worknccl
-0.05 world world_size written wrong years 半 原 因 小 碎 精
+0.05 __inference_train_function_ __main__ __version__ _alloc _call_impl _call_tf_sessionrun _check_ctypes_error
+0.05 _contextlib _conv_forward _cuda_deserialize _initialize_kv_caches _k _load _malloc _no _session _src _try_malloc
+0.05 _vf _zn about according actions additional again alertname alloc_tensor_range allocatememory allocaterawinternal
+0.05 allocations any apache apps arch arena arguments argv asr attachments attic attn_weights aug auto axes axolotl
+0.05 ba bad_alloc badalloc batches bc begin_example bench bert bfc_arena bfcarena bflops bge bhqk binary bits blas
+0.05 ble blocks both brisk bst bsz buf bufferassignment build but bvh byref byte bytesize ca callback capturing cause
+0.05 ccsrc cdist ce cells chainer channels char chat check check_call check_error ci cl_mem_object_allocation_failure
+0.05 clean clock cls coder collect cols command complex concat concat_op concurrent conda connected constant continue
+0.05 conv convert cores crash create_graph cron dark_cuda data_format datasets day dd decode_first_stage
+0.05 decorate_context deep deepseek default_restore_location den describe det device_put devicememory df died
+0.05 diffusers dilation disabled discussion dist dp_rank driver dso_loader dump dumped duration ee el embedding
+0.05 embeddings en end_example enforce_eager engine_args enginecore enough errors_impl evaluation exceptions exec
+0.05 execution execution_block_cb executor_base exits exllamav expert_gating_func faiss falcon falling faster_whisper
+0.05 fe features feed_dict fetch_list fields files filter find_executable_batch_size finish flash_attn
+0.05 flash_causal_lm float flux fname fold follow force forkpoolworker forum forward_call fr fra from_engine_args
+0.05 from_pretrained fsdp full fun function gather gcc gen general generate_token generating generator ggml_cuda_init
+0.05 ggml_init_cublas git githubusercontent gnu google gpt gptq gpu_hist gpu_id gpudevicemanager gpuid graphs gres gt
+0.05 gz hash have healthz held here hidden_states high hires home hpc impact imperative including inferencesession
+0.05 init_memory_pool inner_training_loop inp inside instance_group instruct internalerror interval ipc ipex
+0.05 ipykernel_launcher jit jnp jolly jpg june jupyter keep kernelspec key_cache key_states kind_gpu kofi ksampler
+0.05 kubernetes kv_size last_hidden_state latent layer_idx lbm lc ldm library likes live llama_init_from_model
+0.05 llama_model_load llamarunner llm_engine lm lmdeploy load_state_dict loads local_tsl location lock log_softmax
+0.05 logged logprobs losses lost lumen ma machine mainprocess makefile managed managers map_location mark master
+0.05 max_batch_prefill_tokens max_input_length maybe_live_out mean_ memgetinfo memorypool merge_chunk mhz micro_batch
+0.05 mindspore mine misc mistralai mixed model_executor model_lifecycle model_path model_type module moin monitor mpi
+0.05 mqllmengine much mxgetlasterror mxneterror my n_batch n_ctx_per_seq n_layer n_layer_dense_lead n_seq_max nas
+0.05 nchw ndarray ne nemo nfs night nightly non_blocking now nt nu num_updates num_workers nvcc obs october offload
+0.05 ollama_context_length ollama_keep_alive ollama_llama_server ollama_max_loaded_models oneapi onnxruntime_src
+0.05 onnxruntimeerror openai opencv operating optim optimization order org_tensorflow ort other override params
+0.05 partitions pattern peft phase picture port_args possible posted pow precision pred prefill private probe process
+0.05 process_name processor provider providers ptr py_str python qlora query_states raise_if_cache_size_invalid
+0.05 raised rand rapids raytaskerror read_parquet record refiner relu rendering repeats replicas reranker resident
+0.05 resnet response_ rest restore_location retries retro review revision reward rm rmmrapidsretryiterator rollout
+0.05 rounded router rtx run_metadata run_mp_engine run_scheduler_process runners runtime_exception runtimeexception
+0.05 s_ safe_cuda_api_call sat say scala scale_factor scans sched scheduler script sd se sed select sentence
+0.05 sequential_executor serialization set_per_process_memory_fraction setup sft sgl sglang shm should show shutting
+0.05 side sigmoid similar skipping solution solver some spark split sqrt squeue sr srt stable stages starting
+0.05 starting_batch_size state_dict stopping stops storage stride strides student super symbol system systemerror
+0.05 taichi target_list tasksetmanager teacher tensor tensorview terminated text_generation_client
+0.05 text_generation_router text_generation_server thank through thursday tif tile token torchvision tp_rank tracer
+0.05 trainnetwork trains traj transcribe transformer transport triangles tuning tuple type_k type_v ui uk unable
+0.05 unused up updating upscale upscaler us used_gpu_memory used_memory uses usr util utils validation_data variant
+0.05 venvs versions viewlayer virtualmemorybuffer vk vl vllm vmm vocab vol wan warp went will words work worked
+0.05 workflow wpb wrapper xgb xs xtx ze zip µs
+0.10 _apply _attempt_allocation _c _device _dummy_sampler_run _lib _nn _state accelerate accelerator actor actual
+0.10 adamw add alignment amdgpu apiversion arc architecture artifacts assets atoms attempting attn_mask autograd
+0.10 await axis backend backtrace base beta bins bitsandbytes buffers cache caffe calcul called can candle capi cargo
+0.10 cat cb chapter chunks classes cli collecting comfy comfyui community console container cp cpu_mapped critical
+0.10 crop cu_stream_non_blocking cuda_stream_ cudaallocator cudaexecutionprovider cumemcreate
+0.10 curr_region_allocation_bytes_ custreamcreate d_ daemon darknet ddr denoise der detect detector did dim dims disp
+0.10 docker early eb edited emb enable encountered eog er examples execute exp failure false faster fedora feeds fern
+0.10 ffff fftn find flags flow fps freq_base freq_scale func functional geometry get_output_data ggml_vulkan
+0.10 gpu_worker graphics green gromacs handle harbor has_subgraph hazel heads hello hx ids ilse initialize inner
+0.10 input_data_all int intern interpolate into iteration jvp keras largestfreeblock lightning
+0.10 llama_model_load_from_file_impl llama_model_loader llm_load_print_meta loadmodel logs lunch macbook mask
+0.10 max_length max_prefill_tokens max_total_tokens memory_allocated memory_limit_ microsoft minibatchsize minutes
+0.10 mistral mlp model_name_or_path modules moe mossy namespace navi newbie newest ng notebook nproc_per_node numpy
+0.10 old ollama ollama_num_parallel onnxruntime_pybind op_name op_requires ops optshapes output_data output_type
+0.10 output_ui paddle pages parallel partial partition pbtxt pc peakreserved perf persistence plain ppl preds
+0.10 prefetch profiling pwr pyx ray re recover replica reporter required rerank resources retain_graph return_tensors
+0.10 rules run_id runbooks runtime scale scaled_dot_product_attention sd_hijack_optimizations seg serve short single
+0.10 singledevicememorypool sleep slurm sorted source_file source_line spec split_cross_attention_forward starts
+0.10 startup stem studio sun takes task tasks th then threshold ticket tid tiling time tm to_device torch
+0.10 total_gpu_memory total_region_allocated_bytes_ train_inner trainworker transform
+0.10 tritonbackend_modelinstanceinitialize ubuntu ultra uncorr unset uploading ups vec view virtual volatile warming
+0.10 willow win wsl xc xl 境
+0.15 ____ aa aborted allocatable allocateimpl answers application apr archive async backbone blender blobs bonjour
+0.15 box bugs callbacks cfg chain could cuarray cuda_driver cuda_host currently dataset dear decoder desktop
+0.15 device_id devicebuffer discussions distill documentation down dt_float ed ends envs executor existing exit
+0.15 expansion fairseq farm gfx ggml_assert ghz gin global got gpu_rendering gs html image initializing is issue iter
+0.15 jul key latest left length libmxnet list lunar macro main manual max_batch_size mem_get_info memory_limit
+0.15 memusagechange min mini miniconda mixtral models morning mp noheader none nov ooms op_kernel operator otter our
+0.15 output_dir padding parameter particles pebble plugin ppo problem processed prop quarry question radv raylet
+0.15 recon relion repeating res reserve_size ryzen scores seqs server session set_logical_device_configuration
+0.15 settings sigabrt size_t softmax source stage stat stats steps stream_executor successfully terminating tiled
+0.15 timeline tokenizer triton tune uma we xt xx young zero
+0.20 _k_m amber anaconda api at available bd beetle bs caller calm caused common condition ctx current cv cycles dask
+0.20 dec default details dt dusky enc enginecore_dp err executing expected failures fairseq_cli fan fft fit forums
+0.20 frame game gemma ggml_gallocr_reserve_n go gpuarray http https inc init ip jax jaxlib join julia keen kib laptop
+0.20 layer layers learn len llm_load_tensors load_model logicaldeviceconfiguration lora maple mar matmul member mib
+0.20 mo mxnet n_ctx na nccl nnet non note num offloaded offloading opal os paged pass phi posts ps pytorch rec recent
+0.20 regards reply reproduction scan scene secs seq severity shape text_generation_launcher tf thanks total train_ds
+0.20 training translate unknown video vulkan webui whisper wps www xla_extension xlaruntimeerror zesty
+0.25 _bfc amd append assertion bt ciao client crane decode embed fails fine ggml goroutine hit incident inlined intel
+0.25 ipython jl jun juniper lan large libc lo loading matched maxallocsize may mcu net next numallocs opencl peak
+0.25 powershell print_info program qwen ram randn result runs rx shell silver stream summary svc tags tensorflow tgi
+0.25 today transformers tsl variables void warn warning whole xgboost
+0.30 allocated backward behavior chunk com complete con csv cuda_allocator dgx fluid forward gpu_ hi instance
+0.30 internal inuse lantern lib like llama_context maxinuse most nettle noble page pid post pro query radeon rank
+0.30 raven reproduce rule seed sentences sparrow stack tesla top trial unallocated urchin webserver
+0.35 bin compute continued core cuda eta feats framework github graph jan logits me ocr onnxruntime opened opt
+0.35 received root run stacktrace thistle tidy turn update viola which windows yarrow
+0.40 alloc allocation already am crashed cu dev environment exe gable hashcat kwargs load png smi src stopped
+0.40 transpose umber
+0.45 action code exception glad llm op pod ti users warmup
+0.50 bfc_allocator capacity frames ivory on resourceexhaustederror srv works wry
+0.55 badger line pm self worker
+0.60 cc error fail org packages using
+0.65 file resource_exhausted traceback
+0.70 geforce
+0.75 by failed gtx
+0.85 comment commented
+0.95 loss
+1.25 description
+1.70 it
""",
    "lead": r"""
-1.75 `
-1.65 „
-1.10 for
-1.05 who
-0.95 that
-0.90 as does like there we
-0.85 info memory out tensorflow
-0.80 no warning —
-0.75 allocator der gib is once torch tried
-0.70 > ram
-0.65 cuda_driver free or ran stream_executor
-0.60 exc_info how red seen stop
-0.55 " ggml_cuda_host_malloc isn plan to
-0.50 il later never pytorch { │
-0.45 ' about de den fp have hint whole will
-0.40 allocating block conv_ops do fake if re read said virtualmemorybuffer where 错 题
-0.35 = \ back batch_size come counts cudamalloc docs fine guard it jobs op_kernel op_requires que returns saw
-0.35 skipping sweep tests under would
-0.30 ? bytes cl_ compile config conv each fit front gpu_memory_utilization je limit line llama_model_load mb met
-0.30 metal mib note oom pool printed resizephysical size times try way 。 し た の ト 是
-0.25 ; allocate command cudnn die end every gpus host looks of only paddle per please runs say site sooner tensor
-0.25 throws una userwarning warn which workspace » не メ 的
-0.20 / answers are asked at attempt batch be bfcarena c_api cards cluster diffusion don echo em ends engine
-0.20 executekernel faq fields gb has hi hip just known launcher level lib longer loss may my none page paste peak
-0.20 people raises regex resource_exhausted scheduler see sequential_executor small starts strings the through told
-0.20 ts unit workstation モ 我
-0.15 add algorithm between cannot caught cc cpu del device driver en eng er errors expected feature finetune
-0.15 framework local_xla logs mar meldung messages needs number ok pattern post print question raise raising reading
-0.15 right rtsafe runtime_exception saferuntime sdxl shows slide so state test ti today want wording ws xgboosterror
-0.15 问
-0.10 aborted above accelerate alert answer anything ask bot card common compiler context conv_algorithm_picker
-0.10 cudadrv cudasuccess cuh cupy cycles device_helpers difference entry fix gpu_oom grep in into issues its kv lines
-0.10 mean more msg ncclunhandledcudaerror now nvidia onnxruntimeerror other permanent plugin problem py reported
-0.10 resourceexhaustederror sample scratch section sentence stream string table texto tgi total tsl tune txt vram
-0.10 words work xgboost you « … が 回 微 调 로 ：
-0.05 # $ & ^ _state allocaterawinternal an and any app backbone bit call canned capi catch colleague const contains
-0.05 content crashed cudaruntimeerror debug else ended exit expect explain export feb find_executable_batch_size
-0.05 fixed ggml_backend_cuda_buffer_type_alloc_buffer gpu_hist help holds infer init instead itself la ll local_tsl
-0.05 mock model_lifecycle mps much nit nodes numba oct onnxruntime_pybind onnxruntime_src options plain prints put
-0.05 reports return row script search service smaller some static status stops str such svc system think this tpu trt
-0.05 true un updater_gpu_hist used usually vllm wants was weights were width wiki windows wrapper 中 显 第
+0.05 % [ acceleratorerror allocatenewregion allocmemory allocrequest apr avec backend bool by chat check class
+0.05 clcreatebuffer comes common_runtime container core ctx cudaapierror das data decoder depth dies directml done
+0.05 est external fails forward gets ggml_vulkan goes hpp ich im image inside int jaxruntimeerror jit jun kernel
+0.05 layer layers local logging lora max_input_length max_prefill_tokens mit mixtral ml mon moved next nnet non nuc
+0.05 numpy ollama onnx opencv org_tensorflow outofmemoryerror output pjrt_stream_executor_client proc project prompt
+0.05 providers pycuda radeon ranks reads refine retry rmm router rs seq serve short slurm smi srv
+0.05 standardgpuresources standardgpuresourcesimpl tells text_generation_client tf than them they three tid tm
+0.05 torch_memory_saver unexpected virtual void window without yes } · い す で る 个 卡 大 昨 直 行 里
+0.10 * _cl abi anyone api arc because been bfc_arena bitsandbytes bonjour cause chain client con conv_ create cuda
+0.10 cuda_call cudacall decode doc due encountered es et executor faiss from fusedconv gave graph home inference jan
+0.10 keeps killed kubernetes left level_zero libc loaderror loading loop mein memory_pool minutes mistral new one
+0.10 operator optimizer optix pod port pr predict pro processing pyopencl rmmerror rocm rule scene se seeing seit
+0.10 self si split stack_like_memory_pool steht steps still sur syncedmem terminated terminating thing thread ticket
+0.10 tile us xla xt | て に グ ロ 了 提 练 训 리
+0.15 _work ab ac ai always am amrex bad bei bricht cell com commit critical dem died encoder enough failure float
+0.15 flux folks fraction gemma internal iteration keep le llama min night old opencl pc run runtimeerror rx terminal
+0.15 timestamp trial um unwrap up vae waitnotificationfn zero ~ гб 到 务 는
+0.20 ] attention auf bs but case clenqueuendrangekernel comment console cudf da description did enginecore_dp
+0.20 exceptions execution exhausted fail false found frames ggml_gallocr_reserve_n got gpu internalerror ip ist large
+0.20 learning long memoryerror pipeline qwen refuses render resource returned rtx screen share src started task
+0.20 trained trainworker uncaught using xlaruntimeerror yolov × と を ー 上 后 型 다
+0.25 : _nvenc abort beim catboosterror cu deep doesn dr drivererror errors_impl faster full hey hit jax last launch
+0.25 lm mac max mir mxnet nano notebook nothing ocr onnxruntime open openmm openmmexception own process program ray
+0.25 raylet replica running runtime_error taichi third value video what your 一 始 学 开 报 示 跑 ，
+0.30 bfc_allocator body caffe cuda_lib example exc fairseq forge go instance job laptop loader na name raised session
+0.30 start “ は 模 習 데
+0.35 ! ( again al answered called first gtx had llm load lost main nach pre triton two user went works 가
+0.40 . buffer catboost cpp default defaultallocator detail down dreambooth embedding lol not result runner text
+0.40 tokens type vulkan warmup
+0.45 , < can code eval give here julia net over sglang since stage valueerror
+0.50 base both comfyui could failed fatal frame get ksampler nightly node stderr train 就 에
+0.55 blender bug darknet during matlab mine pid python quick update
+0.60 + - atoms crash err log resolve stopped student
+0.65 build time whisper yesterday падает
+0.70 colab message our rank same server training на 서
+0.75 ) box generation gives title with worker –
+0.80 lightgbm says
+0.85 me then
+0.90 second
+0.95 after demo kaggle trainer
+1.00 @ hashcat on
+1.05 →
+1.15 exception
+1.20 epoch
+1.40 error
""",
    "tail": r"""
-1.25 allocate
-1.20 we
-1.10 ;
-0.95 "
-0.90 :
-0.85 they were
-0.80 available
-0.75 ? bytes ist
-0.70 what
-0.65 > ` acity as of
-0.60 ) * die gib into see step « “
-0.55 much no runtime that ti
-0.50 allocated and are call driver five nicht por post tried use von の を 아
-0.45 already at block che di failed job peak said table today windows „
-0.40 allocator batch_size by capacity context cudnn don fragmentation is la since smi string true wrong » не た と
-0.35 buffer comes data den ein free logs medvram name number question reserved seen start which – → 、 会
-0.30 checkpointing der for go if means memory most needs our pr pytorch raised size te thing this three times un
-0.30 unable very was who why yet | ” す ま ス 例 存 显 라
-0.25 < add anywhere between code counts fewer how ich look mps nvidia only onnx people reads retry says skipped
-0.25 static such to turned type us user value ve version ー 多 里
-0.20 ' answer asked container else failure im inside log may mean more na nothing or page pass point printed se tells
-0.20 tensor too under い さ で は め れ 一 为 分 数 明 空 自 다
-0.15 . an arena big caught cublas_status_alloc_failed empty en er error es find forward hip hiperroroutofmemory
-0.15 instead jax je leave less lines live lost lower max nccl never nur plain put que queue readme requested
-0.15 resource_exhausted running server shape sizes tf total und wanted where 。 く せ な に ら 不 出 字 张 用 는 니
-0.15 문
-0.10 access allocation ask backend bot caching can carte cause closed count cudamalloc design did een either
-0.10 exception figure figures fit follows gets here hits jobs loaded loop machine made many mem node none not old
-0.10 other over prints processes raise read red room scratch smaller some stderr them try until users want watchdog
-0.10 weights yes } что это き ク メ モ リ 上 就 是 算 려 서 이
-0.05 \ above again algorithm any asking bare both case cell check chunk class cuda_error_out_of_memory da different
-0.05 done est et fraction full halve happen holds idle illegal in isn kept kind kv larger layers left line llama lo
-0.05 longer max_num_seqs mb min modelo non once output part pool reading replica restart results run runtimeerror
-0.05 search shared should si skipping someone source status still take tell tensorflow than those though trying up
-0.05 video will won wording work workspace writing your zu 」 か も る ト 下 了 以 本 片 的 这 의
+0.05 & alone attention batch be because below bf builds cards changed con csrc details dtype ends exactly except
+0.05 gradient he incorrect info input kernel later le len limit läuft mi mib might missing ml now optimizer pick re
+0.05 runner rx say schon second seq something somewhere stable stacktrace stays system taken thanks told traceback
+0.05 train twice two txt une validation vram well without zero { け し っ 同 怎 我 改 要 드 면 에 인
+0.10 # @ ] ^ although asynchronously avec bs cut end engine false float four get gigs good gpus has hat have il int
+0.10 itself karte killed list ll lol lora minutes moment need own passed per picture please plus py report resnet
+0.10 single solver somebody starts sur ticket tokens whether ~ ¿ じ だ ち 落 解 请 题 가 뜨 을 입
+0.15 + alloc also another anything been catch change come cuda_malloc_async desktop does fix half high improve keep
+0.15 logits long looks loss makes message mit native next others prompt px ram resource sample setting shows
+0.15 situation text timeline token using vllm when whole · ょ チ 只 因 고 로 ？
+0.20 always anyone cc chunked config cpu environment even found fp gone got host hour hours images large loads new
+0.20 off out prefill python rest shard tf_gpu_allocator th there through va variable way you × う ッ 文 问
+0.25 about al atoms cpp das de decode del device do docs doesn example exists exits fault frames func help item
+0.25 jupyter just level lief lowvram net open quadro ran reported request runs scene script textures tile torch went
+0.25 — が り 样 를 습 ，
+0.30 % all am box cu darknet day file frame load maybe process so soon the week … 卡 有
+0.35 auf back before bit could el epoch guess happens restarted src time 重 시
+0.40 - calling enough first graph had know pre right same small 没 까
+0.45 = but conv each laptop medium ollama on op trains 은
+0.50 ! [ came didn loading notebook third training ya 요
+0.55 / after dev from goes image rank set
+0.60 every fine
+0.65 card cuda it para rtx would
+0.70 one works
+0.75 ( function ok
+0.80 gpu
+0.85 split
+0.90 checkpoint no_grad while with
+1.00 gb
+1.05 me my
+1.10 then
+1.15 на
+1.20 gtx model
""",
    "ahead": r"""
-0.85 0
-0.70 warning~: „
-0.60 " ^~runtimeerror~:
-0.50 «~runtimeerror~:
-0.45 ? prints~" «
-0.40 *~" .~. .~.~.
-0.35 cuda~error~: resourceexhaustederror~: r~" 「
-0.30 "~ggml_backend_cuda_buffer_type_alloc_buffer~: ( ^~ggml_backend_cuda_buffer_type_alloc_buffer~: cl_ of~"
-0.30 worker~0~: │~runtimeerror~:
-0.25 .~outofmemoryerror~: .~xlaruntimeerror~: :~resource_exhausted~: read~" runtimeerror~:
-0.20 -~" :~0~] ^~error~: for~" loading~model~: model~: std~:~: xlaruntimeerror~:
-0.15 "~" # (~` )~- 0~)~- :~runtimeerror~: = =~" ^~outofmemoryerror~: `~xlaruntimeerror~: no~" on~"
-0.15 resource_exhausted~: with~` }~:
-0.10 "~and~" *~) ,~runtimeerror~: .~cudaapierror~: 0~}~: :~"~" :~' ; ^~resourceexhaustederror~: `~outofmemoryerror~:
-0.10 as~` a~" get~" outofmemoryerror~(~" outofmemoryerror~: permanent~error~. stream~*~) that~" the~" to~" »
-0.05 "~# "~,~" "~or~" "~valueerror~: #~" + -~' -~` / :~"~# ;~" <~code~> [~trt~] ^~# ^~-~" ^~-~' ^~0 ^~ggml_vulkan~:
-0.05 ^~│~" `~` `~error~: `~runtimeerror~: allocation~failed~: cc~:~0 code~> cudaruntimeerror~: error~.
-0.05 error~runtimeerror~: function~failed~. g~.~" in~" is~" memory~| of~memory~| or~" says~` see~" trt~] │~"
+0.05 "~outofmemoryerror~: #~runtimeerror~: (~)~: )~:~cl_ ,~bool~) .~acceleratorerror~: .~cpp~] 0~,~" 0~:~` :~*~*
+0.05 :~internal~: :~standardgpuresources~: :~valueerror~: >~outofmemoryerror~: >~valueerror~: [~e~]
+0.05 acceleratorerror~: api~failed~. bool~) cpp~] cudaapierror~: cudacall~] error~]~: err~: e~]
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_vulkan~: message~:~" node~0~: proc~0~: reads~"
+0.05 standardgpuresources~: t
+0.10 "~error~: "~ggml_vulkan~: '~runtimeerror~: )~: ,~' .~rmmerror~: 0~:~0 0~]~: 0~failed~: :~loaderror~: [~gpu~]
+0.10 ]~valueerror~: ^~> ^~memoryerror~: ^~xlaruntimeerror~: ^~│ `~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.10 `~valueerror~: f failed~: fatal~error~: gpu~] internal~: level_zero loaderror~: rmmerror~: “ “~runtimeerror~: │
+0.15 !~! !~!~! '~s~" ) )~valueerror~: ,~" -~0~: .~resourceexhaustederror~: .~runtimeerror~: 0~:~: 0~| 0~}~} :~cl_
+0.15 :~waitnotificationfn~) :~« [~error~] ]~: ]~error~: ]~runtimeerror~: ^~` and~" error~] memoryerror~: s~"
+0.15 waitnotificationfn~) |~ggml_backend_cuda_buffer_type_alloc_buffer~: } }~}
+0.20 ! *~* -~> .~exceptions~. .~trainer~| 0~runtimeerror~: :~0 :~0~) :~:
+0.20 :~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~0~: exceptions~. execution~error~: exhausted~:
+0.20 ggml_gallocr_reserve_n~: internalerror~: llama~runner resource~exhausted~: runner says says~" server~error~:
+0.20 trainer~| with~exception~: |~`
+0.25 .~openmmexception~: 0~) 0~:~" 0~] :~drivererror~( :~outofmemoryerror~: drivererror~( exception~:
+0.25 openmmexception~: outofmemoryerror~(~'
+0.30 "~llama~runner .~` ^~" buffer~failed~. error~" failed~. 「~runtimeerror~:
+0.35 "~:~" , :~0~: > ` generation~(~" me~"
+0.40 ' .~base~. :~error~: :~„ >~" base~.
+0.45 "~* (~" error prints~` valueerror~:
+0.50 . :~` error~: with~"
+0.60 ,~` ^ runtimeerror~(~'
+0.70 "~runtimeerror~: * .~"
+0.85 (~'
+0.95 0~: ]
+1.30 :
+1.65 :~"
""",
    "behind": r"""
-1.05 .~$
-1.00 were
-0.90 )
-0.85 "~is 0 were~available were~available~.
-0.80 .~tried .~tried~to
-0.65 acity
-0.60 `~after
-0.50 "~- <
-0.45 )~$
-0.40 0~. “
-0.35 "~)~, on »
-0.30 "~, "~.~$ "~} "~→ -~>
-0.25 "~and .~"~$ `~( `~? `~is acity~) acity~;~. that
-0.20 "~,~$ "~that ( ? `~: n n~bytes ”~.
-0.15 "~$ "~)~$ "~-~> "~.~the "~as "~for (~requested / <~/ `~,~so `~in~the a~total~capacity
-0.10 "~,~" "~: "~or "~with '~, '~,~' *~*~$ .~" .~' \ \~\ `~) `~`~$ `~from i of~which «
-0.05 "~,~the "~;~$ "~or~" '~" '~"~, .~"~) .~"~, <~/~code <~/~pre \~. \~.~tried `~* `~.~$ with~shape with~shape~[ { }
+0.05 "~)~) "~,~0 "~,~and "~}~$ "~}~, . .~. .~.~. .~` .~`~$ .~`~, .~current ;~. ;~.~. `~at `~i a file file~=
+0.05 file~=~csrc for if in~function in~function~' |
+0.10 # #~0 #~0~$ '~)~" `~on `~| `~— be be~asynchronously be~asynchronously~reported error is src src~/ when »~. —
+0.15 "~i '~"~$ (~0~) )~" .~0 .~gpu .~i `~on~the `~when |~$ »~,
+0.20 "~after "~in~the '~)~$ '~. * [~func [~func~: [~op [~op~: `~" `~`~` `~the `~|~$ and maybe maybe~the
+0.20 maybe~the~environment 」
+0.25 "~( "~at (~0 :~file :~file~exists ` `~"~)
+0.30 "~; '~$ *~* `~in while
+0.35 , .~the »~$ “~.
+0.40 "~from ' `~`
+0.45 ; [ at
+0.50 "~in
+0.55 " "~on :
+0.65 `~. `~and
+0.80 '~) `~$
+1.00 "~. $
""",
    "pair": r"""
-1.40 a_setup,_in_short&says_self
-1.15 nothing_stated&text_behind
-1.05 ends_the_text&in_quotes markup_near&text_behind
-1.00 says_may&text_behind
-0.90 a_setup,_in_short&says_laughs says_lower_it&says_people
-0.85 indented&other_near
-0.80 a_setup,_in_short&output_near a_setup,_in_short&says_never a_short_text&output_near begins_the_text&setting_near
-0.80 ends_the_text&somebody_speaks in_quotes&on_a_stamped_line says_self&words_before
-0.75 alone&says_words
-0.70 a_question,_in_short&ends_the_text a_setup,_in_short&its_hint_printed a_setup,_in_short&words_before
-0.70 begins_the_text&in_quotes behind_a_prefix&code_near cut_by_dots&other_near item_of_a_list&nothing_stated
-0.70 output_near&spoken_of_happened says_never&says_people
-0.65 a_question,_in_short&says_happened about_texts&begins_the_text alone&words_before
-0.65 begins_its_line&spoken_of_words cut_by_dots&setting_near ends_the_text&somebody's_own figures&spoken_of_example
-0.65 in_quotes&mentioned in_quotes&says_supposed in_quotes&says_words in_quotes&trace_near mentioned&says_never
-0.65 says_happened&trace_near
-0.60 a_sentence_leads&ends_the_text a_setup,_in_short&says_after_so_long alone&says_lesson
-0.60 begins_the_text&on_a_stamped_line behind_a_prefix&in_quotes cut_by_dots&figures
-0.60 figures&somebody's_own_machine,_in_short in_quotes&says_laughs mentioned&names_the_words nothing_stated&record
-0.60 output_near&says_people output_near&says_when output_near&spoken_of_after_so_long says_after_so_long&says_never
-0.60 says_happened&says_laughs somebody's_own_question,_in_short&spoken_of_happened
-0.55 a_question,_in_short&says_never a_question,_in_short&spoken_of_when a_sentence_leads&behind_a_prefix
-0.55 a_short_text&text_behind a_whole_error_line&other_near behind_a_prefix&on_a_stamped_line
-0.55 cut_by_dots&nothing_stated ends_the_text&says_never ends_the_text&spoken_of_ask figures&spoken_of_if
-0.55 in_quotes&markup_near may_happen&other_near may_happen&record mentioned&says_lower_it
-0.55 nobody_speaks&nothing_stated output_near&spoken_of_when record&somebody's_own says_if&says_people
-0.55 says_means&trouble says_people&trace_near says_reader&words_before somebody's_own,_in_short&spoken_of_lower_it
-0.55 spoken_of_after_so_long&words_before
-0.50 a_failed_run&in_quotes a_sentence_leads&about_texts a_sentence_leads&says_never a_sentence_leads&trace_near
-0.50 a_setup,_in_short&spoken_of_when a_whole_error_line&spoken_of_lower_it about_texts&indented alone&in_quotes
-0.50 alone&record begins_its_line&explained_behind behind_a_prefix&words_before figures&hypothetical_sentence
-0.50 figures&traceback_above happened_to_somebody&spoken_of_when host_memory&names_the_words
-0.50 indented&spoken_of_lately introduced_as_example&setting_near may_happen&setting_near mentioned&nothing_stated
-0.50 names_the_words&says_looks_for nobody_speaks&trouble nothing_stated&somebody's_own,_in_short
-0.50 on_a_stamped_line&says_self says_after_so_long&says_happened says_after_so_long&somebody's_own_machine,_in_short
-0.50 says_but&says_people says_happened&trouble says_looks_for&text_behind says_may&says_self says_may&trouble
-0.50 says_self&says_words says_when&somebody_speaks says_when&trouble spoken_of_if&spoken_of_may
-0.50 spoken_of_never&spoken_of_when
-0.45 a_failed_run&says_lately a_failed_run&says_self a_sentence_leads&mentioned a_sentence_leads&other_near
-0.45 a_sentence_leads&spoken_of_may about_texts&figures about_texts&names_the_words alone&nobody_speaks
-0.45 behind_a_prefix&may_happen behind_a_prefix&spoken_of_when explained_behind&text_behind figures&spoken_of_made_up
-0.45 happened_to_somebody&text_behind hypothetical_sentence&other_near hypothetical_sentence&says_ask
-0.45 hypothetical_sentence&spoken_of_lower_it hypothetical_sentence&words_before in_quotes&says_made_up
-0.45 in_quotes&says_reader its_hint_printed&spoken_of_when may_happen&says_if may_happen&spoken_of_if
-0.45 mentioned&spoken_of_happened nobody_speaks&spoken_of_words nothing_stated&says_help nothing_stated&says_lesson
-0.45 on_a_stamped_line&spoken_of_when on_a_stamped_line&words_before output_near&says_self says_ask&spoken_of_self
-0.45 says_if&says_may says_laughs&text_behind says_lesson&says_may says_never&says_self
-0.45 says_people&spoken_of_after_so_long says_self&spoken_of_self setting_near&spoken_of_people
-0.45 somebody's_own&spoken_of_after_so_long spoken_of_but&spoken_of_may spoken_of_happened&spoken_of_labelled_symptom
-0.45 spoken_of_looks_for&trouble spoken_of_when&text_behind
-0.40 a_sentence_leads&spoken_of_cause a_setup,_in_short&setting_near a_setup,_in_short&spoken_of_lower_it
-0.40 a_short_text&a_site's_lines a_short_text&comment a_short_text&marked a_short_text&mentioned
-0.40 a_short_text&text_about_texts a_site's_lines&figures about_texts&setting_near about_texts&spoken_of_lately
-0.40 alone&figures begins_the_text&says_happened begins_the_text&spoken_of_looks_for behind_a_prefix&record
-0.40 blanks_near&output_near block_opened&markup_near code_near&much_trouble code_near&says_happened
-0.40 code_near&spoken_of_self cut_by_dots&spoken_of_self ends_the_text&spoken_of_happened
-0.40 ends_the_text&spoken_of_self explained_behind&nobody_speaks explained_behind&says_means
-0.40 figures&on_a_stamped_line figures&spoken_of_means happened_to_somebody&says_never
-0.40 happened_to_somebody&somebody's_own_question,_in_short happened_to_somebody&spoken_of_lower_it
-0.40 hypothetical_sentence&says_may hypothetical_sentence&says_when hypothetical_sentence&trouble
-0.40 in_quotes&names_the_words in_quotes&record its_hint_printed&spoken_of_never markup_near&nobody_speaks
-0.40 mentioned&says_help nobody_speaks&spoken_of_reader often_may&spoken_of_supposed on_a_stamped_line&output_near
-0.40 other_near&says_lower_it other_near&spoken_of_help says_ask&trouble says_lately&says_lower_it
-0.40 says_lately&says_may says_lesson&says_never says_self&spoken_of_ask says_when&somebody's_own,_in_short
-0.40 somebody's_own,_in_short&spoken_of_but somebody's_own_machine,_in_short&spoken_of_reader
-0.40 spoken_of_cause&words_before spoken_of_happened&spoken_of_means spoken_of_help&spoken_of_looks_for
-0.35 a_failed_run&says_means a_failed_run&spoken_of_but a_question,_in_short&hypothetical_sentence
-0.35 a_sentence_leads&code_near a_sentence_leads&says_after_so_long a_sentence_leads&says_when
-0.35 a_sentence_leads&spoken_of_ask a_setup,_in_short&markup_near a_setup,_in_short&spoken_of_but
-0.35 a_setup,_in_short&trace_near a_short_text&its_hint_printed a_short_text&says_buy a_short_text&says_lesson
-0.35 a_short_text&setting_near a_short_text&spoken_of_ask a_short_text&spoken_of_lesson
-0.35 a_short_text&spoken_of_made_up a_short_text&typeset advice_share&happened_to_somebody
-0.35 advice_share&hypothetical_sentence advice_share&may_happen advised&happened_to_somebody
-0.35 advised&hypothetical_sentence advised&may_happen alone&behind_a_prefix alone&says_when
-0.35 begins_its_line&introduced_as_example begins_its_line&spoken_of_remedy begins_the_text&output_near
-0.35 begins_the_text&says_looks_for begins_the_text&spoken_of_people begins_the_text&spoken_of_when
-0.35 begins_the_text&spoken_of_words behind_a_prefix&figures behind_a_prefix&spoken_of_looks_for
-0.35 behind_a_prefix&traceback_above block_opened&spoken_of_may code_near&in_quotes code_near&within_code
-0.35 comment&figures ends_the_text&nothing_stated explained_behind&nothing_stated figures&says_self
-0.35 figures&text_behind happened_to_somebody&hypothetical_sentence in_quotes&nothing_stated in_quotes&says_help
-0.35 in_quotes&says_if in_quotes&says_may in_quotes&says_self in_quotes&spoken_of_but in_quotes&traceback_above
-0.35 introduced_as_example&nobody_speaks item_of_a_list&mentioned markup_near&may_happen may_happen&spoken_of_but
-0.35 mentioned&says_reader mentioned&says_supposed mentioned&setting_near much_about_texts&spoken_of_after_so_long
-0.35 names_the_words&says_may nobody_speaks&says_made_up nobody_speaks&says_supposed nobody_speaks&spoken_of_lesson
-0.35 nobody_speaks&text_about_texts nothing_stated&says_lower_it nothing_stated&somebody's_own_question,_in_short
-0.35 nothing_stated&spoken_of_reader on_a_stamped_line&says_made_up on_a_stamped_line&setting_near
-0.35 other_near&says_supposed other_near&spoken_of_never output_near&spoken_of_means
-0.35 says_after_so_long&somebody's_own says_after_so_long&words_before says_buy&text_behind says_help&spoken_of_self
-0.35 says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks says_may&says_never says_may&says_people
-0.35 says_means&says_reader says_people&says_words says_reader&somebody's_own_machine,_in_short
-0.35 says_self&spoken_of_reader says_when&spoken_of_help says_when&spoken_of_looks_for setting_near&spoken_of_when
-0.35 somebody's_own,_in_short&spoken_of_reader spoken_of_ask&spoken_of_lower_it spoken_of_changes&spoken_of_reader
-0.35 spoken_of_example&spoken_of_made_up spoken_of_example&trace_near spoken_of_help&spoken_of_solved
-0.35 spoken_of_labelled_symptom&trace_near spoken_of_lesson&spoken_of_reader spoken_of_looks_for&spoken_of_when
-0.35 spoken_of_looks_for&words_before spoken_of_lower_it&trouble
-0.30 a_failed_run&says_lower_it a_failed_run&spoken_of_solved a_question,_in_short&alone
-0.30 a_question,_in_short&happened_to_somebody a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_help
-0.30 a_setup,_in_short&cut_by_dots a_setup,_in_short&record a_setup,_in_short&says_help a_setup,_in_short&says_may
-0.30 a_setup,_in_short&traceback_above a_short_text&about_texts a_short_text&explained_behind
-0.30 a_short_text&says_example a_short_text&says_looks_for a_short_text&says_may a_short_text&somebody_speaks
-0.30 a_short_text&spoken_of_looks_for a_site's_lines&its_hint_printed a_thread's_page&spoken_of_when
-0.30 a_whole_error_line&advised_by_nobody a_whole_error_line&markup_near a_whole_error_line&spoken_of_remedy
-0.30 about_texts&spoken_of_help advice_share&block_opened advice_share&heads_a_document advice_share&remedies_above
-0.30 advised&block_opened advised&heads_a_document advised&remedies_above advised_by_nobody&begins_its_line
-0.30 advised_by_nobody&may_happen advised_by_nobody&says_people alone&says_never begins_its_line&nobody_speaks
-0.30 begins_its_line&spoken_of_lesson begins_the_text&says_lesson behind_a_prefix&markup_near
-0.30 behind_a_prefix&says_made_up behind_a_prefix&spoken_of_happened behind_a_prefix&spoken_of_people
-0.30 code_near&other_near code_near&typeset comment&output_near ends_the_text&says_example ends_the_text&says_words
-0.30 explained_behind&markup_near figures&says_example figures&says_people figures&spoken_of_lesson
-0.30 figures&spoken_of_people figures&within_code figures&words_before happened_to_somebody&output_near
-0.30 happened_to_somebody&says_people hypothetical_sentence&may_happen hypothetical_sentence&says_but
-0.30 hypothetical_sentence&somebody_speaks in_quotes&item_of_a_list indented&markup_near indented&nobody_speaks
-0.30 indented&says_happened indented&setting_near indented&spoken_of_may item_of_a_list&spoken_of_after_so_long
-0.30 markup_near&mentioned may_happen&mentioned may_happen&says_after_so_long mentioned&says_may mentioned&trace_near
-0.30 much_trouble&spoken_of_happened nobody_speaks&says_lesson nobody_speaks&says_lower_it nobody_speaks&spoken_of_if
-0.30 nobody_speaks&within_code nothing_stated&says_buy nothing_stated&says_supposed nothing_stated&somebody's_own
-0.30 nothing_stated&spoken_of_lesson nothing_stated&spoken_of_may often_may&spoken_of_happened
-0.30 often_may&spoken_of_may often_may&spoken_of_means on_a_stamped_line&spoken_of_happened
-0.30 other_near&spoken_of_changes other_near&spoken_of_lower_it other_near&spoken_of_supposed output_near&trouble
-0.30 says_after_so_long&says_self says_but&says_never says_happened&says_made_up says_if&says_words
-0.30 says_labelled_symptom&spoken_of_ask says_looks_for&somebody_speaks says_lower_it&trace_near
-0.30 says_may&spoken_of_people says_may&spoken_of_when says_means&spoken_of_happened
-0.30 says_never&somebody's_own_question,_in_short says_people&spoken_of_happened says_people&spoken_of_looks_for
-0.30 says_people&traceback_above says_reader&somebody_speaks says_solved&somebody's_own says_when&somebody's_own
-0.30 says_when&spoken_of_people says_words&somebody's_own,_in_short says_words&somebody_speaks
-0.30 says_words&spoken_of_if setting_near&spoken_of_words somebody's_own&spoken_of_help
-0.30 somebody's_own&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_self
-0.30 somebody's_own_machine,_in_short&trouble somebody_speaks&somebody's_own,_in_short
-0.30 spoken_of_after_so_long&spoken_of_looks_for spoken_of_ask&trace_near spoken_of_ask&traceback_above
-0.30 spoken_of_happened&spoken_of_may spoken_of_happened&trouble spoken_of_help&text_behind
-0.30 spoken_of_if&spoken_of_lately spoken_of_if&spoken_of_means spoken_of_made_up&words_before
-0.30 spoken_of_may&spoken_of_supposed spoken_of_people&spoken_of_when spoken_of_reader&spoken_of_supposed
-0.30 trace_near&within_code
-0.25 a_failed_run&says_happened a_failed_run&spoken_of_happened a_failed_run&spoken_of_never
-0.25 a_failed_run&spoken_of_self a_failed_run&words_before a_question,_in_short&spoken_of_example
-0.25 a_question,_in_short&spoken_of_lesson a_question,_in_short&spoken_of_numbered
-0.25 a_question,_in_short&text_about_texts a_question,_in_short&trouble a_question,_in_short&typeset
-0.25 a_sentence_leads&says_ask a_sentence_leads&says_help a_sentence_leads&somebody's_own,_in_short
-0.25 a_sentence_leads&spoken_of_lesson a_setup,_in_short&says_happened a_setup,_in_short&says_supposed
-0.25 a_setup,_in_short&spoken_of_lesson a_setup,_in_short&spoken_of_numbered a_setup,_in_short&spoken_of_solved
-0.25 a_short_text&begins_the_text a_short_text&figures a_short_text&heads_a_document
-0.25 a_short_text&hypothetical_sentence a_short_text&says_ask a_short_text&says_supposed a_short_text&spoken_of_words
-0.25 a_short_text&within_code a_site's_lines&indented a_site's_lines&spoken_of_lower_it
-0.25 a_thread's_page&somebody_speaks a_whole_error_line&advice_share a_whole_error_line&advised
-0.25 a_whole_error_line&somebody's_own_question,_in_short a_whole_error_line&spoken_of_happened
-0.25 about_texts&heads_a_document about_texts&much_about_texts about_texts&spoken_of_changes
-0.25 about_texts&spoken_of_words advice_share&between_sections advice_share&its_hint_printed
-0.25 advice_share&spoken_of_changes advised&between_sections advised&its_hint_printed advised&spoken_of_changes
-0.25 advised_by_nobody&behind_a_prefix advised_by_nobody&heads_a_document advised_by_nobody&its_hint_printed
-0.25 advised_by_nobody&remedies_above advised_by_nobody&says_when alone&says_changes begins_its_line&block_opened
-0.25 begins_its_line&spoken_of_lower_it begins_the_text&figures behind_a_prefix&says_when
-0.25 behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_lesson blanks_near&code_near blanks_near&figures
-0.25 block_opened&nobody_speaks block_opened&spoken_of_example block_opened&spoken_of_made_up
-0.25 code_near&introduced_as_example code_near&says_lower_it code_near&text_behind comment&spoken_of_if
-0.25 ends_the_text&output_near ends_the_text&text_behind explained_behind&trace_near figures&says_after_so_long
-0.25 figures&says_ask figures&spoken_of_ask figures&spoken_of_reader happened_to_somebody&mentioned
-0.25 happened_to_somebody&says_after_so_long happened_to_somebody&spoken_of_people host_memory&mentioned
-0.25 hypothetical_sentence&says_if hypothetical_sentence&says_lately hypothetical_sentence&spoken_of_but
-0.25 hypothetical_sentence&spoken_of_help hypothetical_sentence&spoken_of_if hypothetical_sentence&text_behind
-0.25 in_a_thread&spoken_of_changes in_a_thread&trouble in_quotes&says_after_so_long in_quotes&says_buy
-0.25 in_quotes&says_changes in_quotes&says_lately in_quotes&says_looks_for in_quotes&says_means
-0.25 in_quotes&spoken_of_lesson in_quotes&text_behind indented&says_when indented&spoken_of_if
-0.25 indented&spoken_of_looks_for introduced_as_example&spoken_of_if item_of_a_list&text_behind
-0.25 its_hint_printed&spoken_of_ask marked&output_near markup_near&other_near markup_near&says_example
-0.25 markup_near&spoken_of_after_so_long markup_near&spoken_of_changes markup_near&spoken_of_looks_for
-0.25 markup_near&spoken_of_reader may_happen&says_people may_happen&spoken_of_lesson mentioned&spoken_of_lower_it
-0.25 mentioned&spoken_of_reader much_trouble&setting_near names_the_words&says_supposed nobody_speaks&record
-0.25 nobody_speaks&says_self nobody_speaks&text_behind nobody_speaks&typeset nothing_stated&says_happened
-0.25 nothing_stated&text_about_texts often_may&spoken_of_if often_may&text_behind often_may&words_before
-0.25 other_near&says_people other_near&spoken_of_ask other_near&text_about_texts output_near&says_numbered
-0.25 output_near&within_code record&says_happened record&says_if record&says_never record&says_when
-0.25 record&spoken_of_changes says_after_so_long&spoken_of_reader says_but&says_example says_but&says_help
-0.25 says_buy&words_before says_cause&says_people says_changes&says_self says_example&says_made_up
-0.25 says_example&somebody's_own,_in_short says_example&somebody_speaks says_happened&spoken_of_ask
-0.25 says_happened&spoken_of_happened says_happened&spoken_of_lower_it says_happened&spoken_of_reader
-0.25 says_help&says_words says_if&says_reader says_if&somebody's_own_machine,_in_short
-0.25 says_labelled_symptom&spoken_of_happened says_lately&says_people says_lesson&says_when
-0.25 says_lesson&somebody's_own,_in_short says_looks_for&somebody's_own,_in_short says_lower_it&says_reader
-0.25 says_made_up&trouble says_people&says_solved says_people&words_before says_reader&says_when
-0.25 says_reader&somebody's_own,_in_short says_reader&text_behind says_self&spoken_of_after_so_long says_self&trouble
-0.25 says_supposed&spoken_of_people says_when&somebody's_own_question,_in_short says_when&spoken_of_happened
-0.25 says_when&spoken_of_self says_when&trace_near says_words&spoken_of_self setting_near&spoken_of_but
-0.25 setting_near&spoken_of_lower_it setting_near&spoken_of_never setting_near&spoken_of_numbered
-0.25 setting_near&text_behind somebody's_own,_in_short&spoken_of_help somebody's_own_question,_in_short&spoken_of_ask
-0.25 somebody_speaks&spoken_of_help somebody_speaks&spoken_of_looks_for spoken_of_after_so_long&spoken_of_when
-0.25 spoken_of_ask&spoken_of_cause spoken_of_ask&spoken_of_never spoken_of_but&trouble
-0.25 spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_when spoken_of_happened&spoken_of_never
-0.25 spoken_of_help&spoken_of_never spoken_of_help&trouble spoken_of_labelled_symptom&traceback_above
-0.25 spoken_of_lately&spoken_of_may spoken_of_lesson&spoken_of_self spoken_of_lesson&text_behind
-0.25 spoken_of_looks_for&text_behind spoken_of_lower_it&spoken_of_may spoken_of_lower_it&words_before
-0.25 spoken_of_made_up&spoken_of_words spoken_of_means&spoken_of_reader spoken_of_reader&spoken_of_when
-0.25 text_behind&trace_near
-0.20 a_failed_run&spoken_of_help a_failed_run&traceback_above a_question,_in_short&a_site's_lines
-0.20 a_question,_in_short&code_near a_question,_in_short&says_lesson a_question,_in_short&setting_near
-0.20 a_question,_in_short&spoken_of_lower_it a_question,_in_short&spoken_of_words a_sentence_leads&says_cause
-0.20 a_sentence_leads&spoken_of_lately a_setup,_in_short&marked a_setup,_in_short&often_may
-0.20 a_setup,_in_short&spoken_of_laughs a_short_text&behind_a_prefix a_short_text&code_near
-0.20 a_short_text&its_words_taken_up a_short_text&may_happen a_short_text&on_a_stamped_line a_short_text&says_reader
-0.20 a_short_text&spoken_of_if a_short_text&spoken_of_may a_short_text&traceback_above a_short_text&words_before
-0.20 a_site's_lines&a_whole_error_line a_site's_lines&spoken_of_never a_thread's_title&markup_near
-0.20 a_whole_error_line&blanks_near a_whole_error_line&somebody_speaks a_whole_error_line&spoken_of_after_so_long
-0.20 a_whole_error_line&spoken_of_people about_texts&code_near about_texts&happened_to_somebody about_texts&mentioned
-0.20 about_texts&trouble about_texts&within_code advice_share&begins_its_line advice_share&text_behind
-0.20 advice_share&words_before advised&begins_its_line advised&text_behind advised&words_before
-0.20 advised_by_nobody&between_sections advised_by_nobody&block_opened advised_by_nobody&says_after_so_long
-0.20 advised_by_nobody&spoken_of_lower_it advised_by_nobody&words_before alone&says_example alone&somebody_speaks
-0.20 begins_its_line&blanks_near begins_its_line&heads_a_document begins_its_line&much_about_texts
-0.20 begins_its_line&much_trouble begins_its_line&says_people begins_its_line&setting_near
-0.20 begins_its_line&spoken_of_example begins_its_line&spoken_of_if begins_its_line&spoken_of_made_up
-0.20 begins_its_line&spoken_of_never begins_its_line&spoken_of_reader begins_its_line&spoken_of_when
-0.20 begins_its_line&text_behind begins_its_line&typeset begins_the_text&hypothetical_sentence
-0.20 behind_a_prefix&says_if behind_a_prefix&says_never behind_a_prefix&says_numbered behind_a_prefix&spoken_of_buy
-0.20 between_sections&its_hint_printed blanks_near&nobody_speaks blanks_near&nothing_stated block_opened&other_near
-0.20 block_opened&spoken_of_ask block_opened&spoken_of_supposed code_near&often_may code_near&says_looks_for
-0.20 code_near&setting_near code_near&somebody's_own_question,_in_short code_near&somebody_speaks
-0.20 code_near&spoken_of_ask comment&hypothetical_sentence comment&nobody_speaks comment&spoken_of_after_so_long
-0.20 comment&spoken_of_happened comment&spoken_of_lately comment&within_code cut_by_dots&says_may
-0.20 cut_by_dots&says_when cut_by_dots&somebody's_own_machine,_in_short cut_by_dots&somebody's_own_question,_in_short
-0.20 ends_the_text&hypothetical_sentence ends_the_text&other_near ends_the_text&says_but ends_the_text&says_reader
-0.20 ends_the_text&says_self explained_behind&says_happened figures&heads_a_document figures&its_words_taken_up
-0.20 figures&marked figures&nobody_speaks figures&says_changes figures&says_laughs figures&says_means
-0.20 figures&says_words figures&spoken_of_remedy happened_to_somebody&much_trouble
-0.20 happened_to_somebody&on_a_stamped_line happened_to_somebody&other_near happened_to_somebody&says_happened
-0.20 happened_to_somebody&setting_near happened_to_somebody&spoken_of_self happened_to_somebody&trouble
-0.20 heads_a_document&indented heads_a_document&spoken_of_happened hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&says_remedy hypothetical_sentence&spoken_of_after_so_long in_a_thread&spoken_of_help
-0.20 in_a_thread&spoken_of_never in_a_thread&traceback_above in_quotes&may_happen in_quotes&much_trouble
-0.20 in_quotes&says_but indented&mentioned indented&spoken_of_means indented&spoken_of_supposed
-0.20 indented&spoken_of_words introduced_as_example&markup_near introduced_as_example&other_near
-0.20 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_means item_of_a_list&other_near
-0.20 item_of_a_list&setting_near its_words_taken_up&nobody_speaks marked&somebody's_own marked&spoken_of_if
-0.20 marked&trouble markup_near&says_lower_it markup_near&says_means markup_near&spoken_of_means
-0.20 markup_near&spoken_of_people may_happen&says_but may_happen&somebody's_own_question,_in_short
-0.20 may_happen&spoken_of_means may_happen&spoken_of_people mentioned&output_near mentioned&says_labelled_symptom
-0.20 mentioned&spoken_of_but mentioned&spoken_of_labelled_cause mentioned&spoken_of_lately
-0.20 much_about_texts&nobody_speaks much_trouble&on_a_stamped_line much_trouble&text_behind
-0.20 names_the_words&on_a_stamped_line names_the_words&other_near names_the_words&record nobody_speaks&says_buy
-0.20 nobody_speaks&says_cause nobody_speaks&says_remedy nobody_speaks&says_words nobody_speaks&spoken_of_made_up
-0.20 nobody_speaks&spoken_of_people nothing_stated&spoken_of_solved often_may&somebody's_own_machine,_in_short
-0.20 often_may&somebody_speaks often_may&spoken_of_self on_a_stamped_line&says_example on_a_stamped_line&says_people
-0.20 on_a_stamped_line&spoken_of_people other_near&spoken_of_after_so_long other_near&text_behind
-0.20 output_near&says_happened output_near&says_made_up output_near&somebody's_own,_in_short record&says_supposed
-0.20 record&somebody's_own_question,_in_short remedies_above&spoken_of_happened remedies_above&spoken_of_lower_it
-0.20 says_after_so_long&says_people says_after_so_long&says_when says_after_so_long&spoken_of_lesson
-0.20 says_ask&says_but says_ask&says_example says_ask&somebody's_own,_in_short
-0.20 says_ask&somebody's_own_machine,_in_short says_ask&somebody_speaks says_but&says_if says_cause&says_happened
-0.20 says_changes&says_lower_it says_example&trouble says_happened&says_people
-0.20 says_happened&somebody's_own_machine,_in_short says_happened&spoken_of_words says_help&says_may
-0.20 says_help&says_reader says_help&says_supposed says_help&spoken_of_people says_help&trouble says_if&spoken_of_ask
-0.20 says_if&spoken_of_self says_labelled_symptom&spoken_of_lesson says_labelled_symptom&spoken_of_people
-0.20 says_lately&somebody's_own_question,_in_short says_lesson&setting_near says_lesson&somebody_speaks
-0.20 says_looks_for&spoken_of_may says_may&spoken_of_if says_means&says_people says_people&somebody's_own,_in_short
-0.20 says_people&spoken_of_changes says_people&spoken_of_reader says_people&spoken_of_when says_people&text_behind
-0.20 says_reader&spoken_of_people says_self&says_supposed says_self&spoken_of_help says_self&spoken_of_if
-0.20 says_supposed&setting_near says_supposed&text_behind says_when&spoken_of_lesson
-0.20 says_words&somebody's_own_question,_in_short says_words&spoken_of_never setting_near&trouble
-0.20 somebody's_own,_in_short&spoken_of_looks_for somebody's_own,_in_short&spoken_of_made_up
-0.20 somebody's_own,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_after_so_long
-0.20 somebody's_own_question,_in_short&spoken_of_but somebody's_own_question,_in_short&spoken_of_words
-0.20 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_made_up spoken_of_after_so_long&spoken_of_help
-0.20 spoken_of_after_so_long&spoken_of_if spoken_of_after_so_long&spoken_of_lesson
-0.20 spoken_of_after_so_long&spoken_of_remedy spoken_of_after_so_long&text_behind spoken_of_after_so_long&trouble
-0.20 spoken_of_ask&spoken_of_if spoken_of_but&spoken_of_reader spoken_of_buy&spoken_of_if
-0.20 spoken_of_changes&spoken_of_looks_for spoken_of_example&spoken_of_words spoken_of_example&traceback_above
-0.20 spoken_of_happened&spoken_of_if spoken_of_help&spoken_of_supposed spoken_of_if&spoken_of_supposed
-0.20 spoken_of_labelled_symptom&spoken_of_lower_it spoken_of_lately&spoken_of_looks_for
-0.20 spoken_of_lesson&spoken_of_solved spoken_of_looks_for&spoken_of_self spoken_of_lower_it&spoken_of_means
-0.20 spoken_of_lower_it&spoken_of_solved spoken_of_means&spoken_of_words spoken_of_means&text_behind
-0.20 spoken_of_never&spoken_of_words spoken_of_remedy&trouble spoken_of_self&spoken_of_solved
-0.20 spoken_of_self&spoken_of_words spoken_of_solved&trouble spoken_of_supposed&spoken_of_words
-0.15 a_failed_run&behind_a_prefix a_failed_run&code_near a_failed_run&happened_to_somebody
-0.15 a_failed_run&hypothetical_sentence a_failed_run&much_trouble a_failed_run&says_example a_failed_run&says_laughs
-0.15 a_failed_run&somebody's_own a_failed_run&somebody_speaks a_failed_run&spoken_of_cause
-0.15 a_failed_run&spoken_of_labelled_cause a_failed_run&spoken_of_people a_failed_run&trouble
-0.15 a_question,_in_short&a_whole_error_line a_question,_in_short&cut_by_dots a_question,_in_short&much_about_texts
-0.15 a_question,_in_short&nothing_stated a_question,_in_short&says_made_up a_question,_in_short&spoken_of_ask
-0.15 a_question,_in_short&spoken_of_made_up a_question,_in_short&text_behind a_sentence_leads&a_thread's_title
-0.15 a_sentence_leads&advised_by_nobody a_sentence_leads&explained_behind a_sentence_leads&indented
-0.15 a_sentence_leads&much_trouble a_sentence_leads&says_labelled_symptom a_sentence_leads&says_supposed
-0.15 a_sentence_leads&says_words a_sentence_leads&somebody's_own a_sentence_leads&spoken_of_never
-0.15 a_sentence_leads&spoken_of_supposed a_setup,_in_short&a_whole_error_line a_setup,_in_short&happened_to_somebody
-0.15 a_setup,_in_short&introduced_as_example a_setup,_in_short&says_ask a_setup,_in_short&says_reader
-0.15 a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_made_up a_setup,_in_short&spoken_of_self
-0.15 a_setup,_in_short&text_behind a_short_text&in_quotes a_short_text&says_changes a_short_text&says_means
-0.15 a_short_text&somebody's_own a_short_text&spoken_of_lower_it a_short_text&spoken_of_means
-0.15 a_short_text&spoken_of_people a_site's_lines&begins_its_line a_site's_lines&nobody_speaks
-0.15 a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_help a_thread's_page&says_people
-0.15 a_thread's_page&says_self a_thread's_page&spoken_of_supposed a_thread's_page&traceback_above
-0.15 a_thread's_title&output_near a_thread's_title&says_happened a_thread's_title&spoken_of_after_so_long
-0.15 a_whole_error_line&block_opened a_whole_error_line&explained_behind a_whole_error_line&introduced_as_example
-0.15 a_whole_error_line&setting_near a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_lesson
-0.15 a_whole_error_line&spoken_of_never a_whole_error_line&spoken_of_supposed about_texts&begins_its_line
-0.15 about_texts&in_a_thread about_texts&often_may about_texts&says_lately about_texts&says_lesson
-0.15 about_texts&says_means about_texts&spoken_of_reader about_texts&text_behind advice_share&figures
-0.15 advice_share&other_near advice_share&says_changes advice_share&spoken_of_labelled_symptom
-0.15 advice_share&spoken_of_lower_it advice_share&spoken_of_may advice_share&spoken_of_people advised&figures
-0.15 advised&other_near advised&says_changes advised&spoken_of_labelled_symptom advised&spoken_of_lower_it
-0.15 advised&spoken_of_may advised&spoken_of_people advised_by_nobody&code_near
-0.15 advised_by_nobody&happened_to_somebody advised_by_nobody&hypothetical_sentence advised_by_nobody&much_advised
-0.15 advised_by_nobody&remedies_below advised_by_nobody&spoken_of_ask advised_by_nobody&spoken_of_labelled_symptom
-0.15 alone&says_buy alone&says_reader alone&somebody's_own alone&somebody's_own_question,_in_short
-0.15 begins_its_line&remedies_below begins_the_text&says_remedy begins_the_text&spoken_of_after_so_long
-0.15 begins_the_text&spoken_of_help begins_the_text&spoken_of_supposed begins_the_text&words_before
-0.15 behind_a_prefix&mentioned behind_a_prefix&much_about_texts behind_a_prefix&says_self
-0.15 behind_a_prefix&says_supposed behind_a_prefix&says_words behind_a_prefix&somebody's_own_question,_in_short
-0.15 behind_a_prefix&spoken_of_changes behind_a_prefix&spoken_of_made_up between_sections&code_near
-0.15 between_sections&comment between_sections&explained_behind between_sections&in_quotes between_sections&mentioned
-0.15 between_sections&text_behind between_sections&trace_near blanks_near&other_near blanks_near&says_happened
-0.15 blanks_near&spoken_of_help blanks_near&words_before block_opened&code_near block_opened&figures
-0.15 block_opened&often_may block_opened&spoken_of_reader block_opened&spoken_of_words boxes_ticked&item_of_a_list
-0.15 boxes_ticked&mentioned code_near&says_means code_near&spoken_of_labelled_symptom code_near&spoken_of_made_up
-0.15 code_near&text_about_texts comment&marked comment&markup_near comment&spoken_of_lower_it comment&spoken_of_self
-0.15 cut_by_dots&says_words ends_the_text&heads_a_document ends_the_text&says_buy ends_the_text&says_happened
-0.15 ends_the_text&says_lesson ends_the_text&says_looks_for ends_the_text&spoken_of_after_so_long
-0.15 ends_the_text&spoken_of_help explained_behind&setting_near explained_behind&traceback_above figures&in_quotes
-0.15 figures&markup_near figures&says_looks_for figures&says_made_up figures&spoken_of_supposed
-0.15 figures&text_about_texts figures&typeset happened_to_somebody&markup_near happened_to_somebody&says_looks_for
-0.15 happened_to_somebody&says_solved happened_to_somebody&spoken_of_after_so_long
-0.15 happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_looks_for
-0.15 heads_a_document&spoken_of_lesson heads_a_document&spoken_of_people heads_a_document&text_behind
-0.15 hypothetical_sentence&item_of_a_list hypothetical_sentence&markup_near hypothetical_sentence&often_may
-0.15 hypothetical_sentence&says_cause hypothetical_sentence&says_numbered
-0.15 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&spoken_of_people
-0.15 hypothetical_sentence&spoken_of_reader hypothetical_sentence&trace_near in_a_thread&much_trouble
-0.15 in_a_thread&often_may in_a_thread&says_people in_a_thread&spoken_of_lately in_quotes&says_ask
-0.15 in_quotes&says_happened in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_help
-0.15 in_quotes&spoken_of_labelled_remedy in_quotes&spoken_of_labelled_symptom in_quotes&spoken_of_reader
-0.15 in_quotes&text_about_texts indented&introduced_as_example indented&says_labelled_symptom indented&says_looks_for
-0.15 indented&spoken_of_help indented&words_before introduced_as_example&spoken_of_reader item_of_a_list&may_happen
-0.15 item_of_a_list&says_example item_of_a_list&spoken_of_self its_hint_printed&markup_near
-0.15 its_hint_printed&says_lower_it its_hint_printed&says_people its_hint_printed&spoken_of_cause
-0.15 its_hint_printed&spoken_of_labelled_symptom its_hint_printed&spoken_of_may its_words_taken_up&other_near
-0.15 its_words_taken_up&spoken_of_but marked&somebody's_own,_in_short marked&spoken_of_happened
-0.15 marked&spoken_of_lately marked&spoken_of_self marked&within_code markup_near&much_about_texts markup_near&record
-0.15 markup_near&remedies_above markup_near&says_cause markup_near&spoken_of_labelled_cause
-0.15 markup_near&spoken_of_words may_happen&often_may may_happen&says_example may_happen&says_lately
-0.15 may_happen&somebody_speaks may_happen&spoken_of_lately may_happen&spoken_of_made_up may_happen&spoken_of_remedy
-0.15 may_happen&spoken_of_solved may_happen&spoken_of_supposed mentioned&other_near mentioned&says_if
-0.15 mentioned&says_words mentioned&spoken_of_cause mentioned&spoken_of_lesson mentioned&spoken_of_made_up
-0.15 much_about_texts&on_a_stamped_line much_about_texts&says_after_so_long much_about_texts&says_people
-0.15 much_about_texts&says_when much_about_texts&spoken_of_happened much_advised&nobody_speaks
-0.15 much_trouble&spoken_of_changes much_trouble&spoken_of_solved much_trouble&spoken_of_supposed
-0.15 names_the_words&says_after_so_long names_the_words&says_if names_the_words&says_made_up
-0.15 names_the_words&says_reader names_the_words&says_when names_the_words&says_words names_the_words&setting_near
-0.15 names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson names_the_words&spoken_of_reader
-0.15 nobody_speaks&remedies_below nobody_speaks&says_if nobody_speaks&spoken_of_may nothing_stated&says_ask
-0.15 nothing_stated&says_but nothing_stated&says_never nothing_stated&spoken_of_labelled_symptom
-0.15 nothing_stated&spoken_of_words nothing_stated&typeset nothing_stated&words_before
-0.15 often_may&somebody's_own,_in_short on_a_stamped_line&says_numbered on_a_stamped_line&spoken_of_laughs
-0.15 on_a_stamped_line&spoken_of_made_up on_a_stamped_line&spoken_of_reader on_a_stamped_line&text_behind
-0.15 other_near&record other_near&remedies_below other_near&says_means other_near&somebody's_own
-0.15 other_near&spoken_of_but other_near&spoken_of_happened other_near&spoken_of_labelled_remedy
-0.15 other_near&spoken_of_lately other_near&spoken_of_laughs other_near&spoken_of_made_up other_near&spoken_of_means
-0.15 output_near&says_solved output_near&says_supposed output_near&somebody's_own_machine,_in_short
-0.15 output_near&spoken_of_numbered output_near&spoken_of_solved output_near&words_before record&spoken_of_buy
-0.15 record&spoken_of_made_up record&spoken_of_reader remedies_above&traceback_above remedies_below&setting_near
-0.15 remedies_below&spoken_of_people says_ask&says_happened says_ask&says_words says_ask&setting_near
-0.15 says_ask&spoken_of_lower_it says_but&says_looks_for says_but&says_may says_but&says_reader
-0.15 says_but&spoken_of_after_so_long says_buy&somebody_speaks says_cause&says_if says_cause&says_lower_it
-0.15 says_changes&says_words says_changes&somebody_speaks says_example&says_people
-0.15 says_example&somebody's_own_question,_in_short says_example&spoken_of_self says_happened&says_never
-0.15 says_happened&says_self says_happened&somebody's_own,_in_short says_help&says_when says_help&spoken_of_but
-0.15 says_if&says_lower_it says_if&somebody's_own_question,_in_short says_if&trouble says_labelled_symptom&trouble
-0.15 says_lately&somebody's_own,_in_short says_lesson&spoken_of_people says_looks_for&says_self
-0.15 says_looks_for&spoken_of_reader says_lower_it&says_means says_lower_it&says_words says_lower_it&trouble
-0.15 says_made_up&says_when says_made_up&spoken_of_when says_made_up&text_behind says_may&somebody_speaks
-0.15 says_may&spoken_of_ask says_means&says_words says_means&somebody_speaks says_means&spoken_of_reader
-0.15 says_means&text_behind says_people&says_when says_reader&spoken_of_when says_remedy&says_when
-0.15 says_self&somebody's_own says_self&spoken_of_happened says_solved&somebody's_own_question,_in_short
-0.15 says_supposed&words_before says_when&says_words says_when&traceback_above says_words&somebody's_own
-0.15 says_words&spoken_of_may setting_near&somebody's_own_machine,_in_short setting_near&spoken_of_example
-0.15 setting_near&spoken_of_if somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_happened
-0.15 somebody's_own&spoken_of_means somebody's_own&spoken_of_never somebody's_own,_in_short&spoken_of_buy
-0.15 somebody's_own,_in_short&spoken_of_solved somebody's_own_machine,_in_short&spoken_of_may
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_example
-0.15 somebody's_own_question,_in_short&spoken_of_laughs somebody's_own_question,_in_short&spoken_of_when
-0.15 somebody_speaks&somebody's_own somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_changes
-0.15 somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_self somebody_speaks&spoken_of_solved
-0.15 somebody_speaks&spoken_of_when somebody_speaks&spoken_of_words spoken_of_but&spoken_of_if
-0.15 spoken_of_but&text_behind spoken_of_buy&spoken_of_reader spoken_of_cause&spoken_of_means
-0.15 spoken_of_changes&spoken_of_never spoken_of_changes&trouble spoken_of_example&spoken_of_remedy
-0.15 spoken_of_happened&traceback_above spoken_of_if&traceback_above spoken_of_lately&spoken_of_supposed
-0.15 spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered spoken_of_lower_it&within_code
-0.15 spoken_of_made_up&spoken_of_remedy spoken_of_may&spoken_of_people spoken_of_may&text_behind
-0.15 spoken_of_may&words_before spoken_of_means&spoken_of_numbered spoken_of_numbered&spoken_of_when
-0.15 spoken_of_numbered&text_behind spoken_of_people&traceback_above spoken_of_reader&spoken_of_solved
-0.15 spoken_of_remedy&spoken_of_self spoken_of_self&spoken_of_signed spoken_of_solved&spoken_of_supposed
-0.15 spoken_of_supposed&text_behind text_about_texts&words_before trouble&typeset
-0.10 a_failed_run&introduced_as_example a_failed_run&much_advised a_failed_run&says_ask a_failed_run&says_looks_for
-0.10 a_failed_run&says_made_up a_failed_run&spoken_of_lately a_question,_in_short&block_opened
-0.10 a_question,_in_short&other_near a_question,_in_short&says_but a_question,_in_short&says_example
-0.10 a_question,_in_short&says_solved a_question,_in_short&says_when a_question,_in_short&spoken_of_if
-0.10 a_question,_in_short&spoken_of_labelled_symptom a_sentence_leads&a_thread's_page
-0.10 a_sentence_leads&between_sections a_sentence_leads&boxes_ticked a_sentence_leads&comment
-0.10 a_sentence_leads&often_may a_sentence_leads&output_near a_sentence_leads&record a_sentence_leads&says_changes
-0.10 a_sentence_leads&says_remedy a_sentence_leads&setting_near a_sentence_leads&spoken_of_but
-0.10 a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&spoken_of_solved a_sentence_leads&traceback_above
-0.10 a_setup,_in_short&a_site's_lines a_setup,_in_short&between_sections a_setup,_in_short&figures
-0.10 a_setup,_in_short&may_happen a_setup,_in_short&nothing_stated a_setup,_in_short&says_example
-0.10 a_short_text&advice_share a_short_text&advised a_short_text&boxes_ticked a_short_text&introduced_as_example
-0.10 a_short_text&names_the_words a_short_text&says_made_up a_short_text&spoken_of_but a_short_text&spoken_of_buy
-0.10 a_short_text&spoken_of_labelled_remedy a_short_text&spoken_of_self a_site's_lines&advice_share
-0.10 a_site's_lines&advised a_site's_lines&happened_to_somebody a_site's_lines&other_near
-0.10 a_site's_lines&spoken_of_may a_site's_lines&text_behind a_thread's_page&ends_the_text
-0.10 a_thread's_page&hypothetical_sentence a_thread's_page&says_happened a_thread's_page&says_may
-0.10 a_thread's_page&somebody's_own a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_never
-0.10 a_thread's_page&spoken_of_self a_thread's_page&spoken_of_signed a_thread's_page&trouble
-0.10 a_thread's_title&code_near a_thread's_title&somebody's_own a_thread's_title&spoken_of_supposed
-0.10 a_thread's_title&text_behind a_thread's_title&value_of_a_document a_thread's_title&words_before
-0.10 a_whole_error_line&begins_its_line a_whole_error_line&figures a_whole_error_line&nobody_speaks
-0.10 a_whole_error_line&spoken_of_if a_whole_error_line&spoken_of_labelled_remedy a_whole_error_line&spoken_of_words
-0.10 a_whole_error_line&trace_near about_texts&behind_a_prefix about_texts&much_trouble about_texts&says_made_up
-0.10 about_texts&says_reader about_texts&spoken_of_happened about_texts&trace_near about_texts&typeset
-0.10 advice_share&advised_by_nobody advice_share&introduced_as_example advice_share&item_of_a_list
-0.10 advice_share&much_advised advice_share&nobody_speaks advice_share&on_a_stamped_line advice_share&remedies_below
-0.10 advice_share&says_example advice_share&says_looks_for advice_share&says_means advice_share&spoken_of_happened
-0.10 advice_share&text_about_texts advice_share&within_code advised&advised_by_nobody advised&introduced_as_example
-0.10 advised&item_of_a_list advised&much_advised advised&nobody_speaks advised&on_a_stamped_line
-0.10 advised&remedies_below advised&says_example advised&says_looks_for advised&says_means advised&spoken_of_happened
-0.10 advised&text_about_texts advised&within_code advised_by_nobody&much_about_texts advised_by_nobody&nobody_speaks
-0.10 advised_by_nobody&says_changes advised_by_nobody&says_example advised_by_nobody&says_looks_for
-0.10 advised_by_nobody&says_means advised_by_nobody&spoken_of_changes advised_by_nobody&spoken_of_example
-0.10 advised_by_nobody&within_code alone&names_the_words alone&says_after_so_long
-0.10 answered_by_mail&happened_to_somebody answered_by_mail&nothing_stated answered_by_mail&spoken_of_after_so_long
-0.10 answered_by_mail&spoken_of_lower_it answered_by_mail&spoken_of_people answered_by_mail&spoken_of_self
-0.10 answered_by_mail&trouble begins_its_line&cut_by_dots begins_its_line&in_a_thread
-0.10 begins_its_line&its_words_taken_up begins_its_line&much_advised begins_its_line&says_labelled_symptom
-0.10 begins_its_line&says_may begins_its_line&spoken_of_happened begins_its_line&spoken_of_labelled_remedy
-0.10 begins_its_line&trouble begins_the_text&names_the_words begins_the_text&often_may begins_the_text&says_means
-0.10 begins_the_text&spoken_of_never begins_the_text&value_of_a_document behind_a_prefix&blanks_near
-0.10 behind_a_prefix&names_the_words behind_a_prefix&says_example behind_a_prefix&somebody's_own,_in_short
-0.10 behind_a_prefix&spoken_of_example behind_a_prefix&spoken_of_never behind_a_prefix&spoken_of_solved
-0.10 behind_a_prefix&typeset between_sections&marked between_sections&other_near between_sections&remedies_above
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&traceback_above
-0.10 between_sections&words_before blanks_near&heads_a_document blanks_near&much_trouble
-0.10 blanks_near&on_a_stamped_line blanks_near&somebody's_own,_in_short blanks_near&spoken_of_happened
-0.10 block_opened&much_trouble block_opened&says_words block_opened&somebody's_own_question,_in_short
-0.10 block_opened&spoken_of_after_so_long block_opened&spoken_of_lately block_opened&trace_near block_opened&typeset
-0.10 boxes_ticked&in_quotes boxes_ticked&nothing_stated boxes_ticked&somebody's_own,_in_short
-0.10 boxes_ticked&text_behind boxes_ticked&words_before code_near&marked code_near&nobody_speaks
-0.10 code_near&spoken_of_reader code_near&spoken_of_remedy comment&heads_a_document comment&other_near
-0.10 comment&says_words comment&somebody's_own comment&trouble cut_by_dots&says_happened cut_by_dots&says_means
-0.10 cut_by_dots&somebody's_own cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_means
-0.10 cut_by_dots&spoken_of_when cut_by_dots&spoken_of_words ends_the_text&item_of_a_list
-0.10 ends_the_text&names_the_words ends_the_text&somebody's_own,_in_short ends_the_text&spoken_of_lesson
-0.10 ends_the_text&spoken_of_words explained_behind&heads_a_document explained_behind&may_happen
-0.10 explained_behind&spoken_of_looks_for figures&introduced_as_example figures&spoken_of_labelled_remedy
-0.10 figures&spoken_of_laughs figures&spoken_of_never figures&spoken_of_words happened_to_somebody&heads_a_document
-0.10 happened_to_somebody&marked happened_to_somebody&much_about_texts happened_to_somebody&nothing_stated
-0.10 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_help happened_to_somebody&spoken_of_means
-0.10 happened_to_somebody&spoken_of_signed happened_to_somebody&spoken_of_supposed heads_a_document&much_about_texts
-0.10 heads_a_document&output_near heads_a_document&says_lately heads_a_document&says_lesson
-0.10 heads_a_document&says_lower_it heads_a_document&says_self heads_a_document&setting_near
-0.10 heads_a_document&spoken_of_cause heads_a_document&spoken_of_example heads_a_document&spoken_of_lower_it
-0.10 heads_a_document&trace_near hypothetical_sentence&in_a_thread hypothetical_sentence&mentioned
-0.10 hypothetical_sentence&says_supposed hypothetical_sentence&spoken_of_cause
-0.10 hypothetical_sentence&spoken_of_supposed hypothetical_sentence&spoken_of_when in_a_thread&output_near
-0.10 in_a_thread&says_happened in_a_thread&spoken_of_supposed in_a_thread&value_of_a_document in_quotes&says_cause
-0.10 in_quotes&says_remedy in_quotes&spoken_of_changes indented&item_of_a_list indented&says_after_so_long
-0.10 indented&says_example indented&says_lower_it indented&says_people indented&spoken_of_ask
-0.10 indented&spoken_of_example indented&spoken_of_happened indented&spoken_of_lesson indented&spoken_of_made_up
-0.10 introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_example
-0.10 introduced_as_example&spoken_of_supposed introduced_as_example&traceback_above item_of_a_list&markup_near
-0.10 item_of_a_list&names_the_words item_of_a_list&nobody_speaks item_of_a_list&says_means item_of_a_list&says_self
-0.10 item_of_a_list&spoken_of_but item_of_a_list&spoken_of_changes item_of_a_list&spoken_of_lesson
-0.10 item_of_a_list&spoken_of_never item_of_a_list&spoken_of_solved its_hint_printed&text_behind
-0.10 its_words_taken_up&markup_near its_words_taken_up&output_near its_words_taken_up&spoken_of_ask
-0.10 its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_self its_words_taken_up&text_behind
-0.10 its_words_taken_up&trouble marked&says_happened marked&says_people marked&spoken_of_after_so_long
-0.10 markup_near&much_advised markup_near&names_the_words markup_near&often_may markup_near&says_people
-0.10 markup_near&spoken_of_labelled_remedy markup_near&spoken_of_lesson markup_near&spoken_of_solved
-0.10 may_happen&says_ask may_happen&says_changes may_happen&says_help may_happen&says_lesson
-0.10 may_happen&spoken_of_after_so_long may_happen&spoken_of_lower_it may_happen&spoken_of_reader
-0.10 mentioned&much_about_texts mentioned&says_buy mentioned&says_cause mentioned&says_lately mentioned&says_people
-0.10 mentioned&somebody's_own mentioned&somebody's_own,_in_short mentioned&spoken_of_remedy mentioned&spoken_of_when
-0.10 mentioned&spoken_of_words much_about_texts&output_near much_about_texts&says_made_up
-0.10 much_about_texts&spoken_of_made_up much_about_texts&spoken_of_self much_about_texts&spoken_of_supposed
-0.10 much_about_texts&trace_near much_advised&nothing_stated much_advised&spoken_of_lower_it
-0.10 much_advised&spoken_of_people much_advised&spoken_of_remedy much_trouble&somebody's_own,_in_short
-0.10 much_trouble&spoken_of_but much_trouble&spoken_of_looks_for much_trouble&spoken_of_when
-0.10 names_the_words&says_changes names_the_words&says_help names_the_words&says_lately
-0.10 names_the_words&somebody's_own_machine,_in_short names_the_words&somebody_speaks
-0.10 names_the_words&spoken_of_after_so_long nobody_speaks&other_near nobody_speaks&says_changes
-0.10 nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_example nobody_speaks&spoken_of_labelled_remedy
-0.10 nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_means nothing_stated&says_example
-0.10 nothing_stated&says_lately nothing_stated&says_looks_for nothing_stated&says_means nothing_stated&says_reader
-0.10 nothing_stated&says_remedy nothing_stated&somebody_speaks nothing_stated&spoken_of_after_so_long
-0.10 nothing_stated&spoken_of_help nothing_stated&spoken_of_labelled_cause nothing_stated&spoken_of_lately
-0.10 nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_lower_it nothing_stated&spoken_of_numbered
-0.10 nothing_stated&spoken_of_self nothing_stated&trace_near nothing_stated&value_of_a_document
-0.10 often_may&on_a_stamped_line often_may&output_near often_may&somebody's_own often_may&spoken_of_changes
-0.10 on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_means on_a_stamped_line&spoken_of_solved
-0.10 other_near&says_but other_near&says_cause other_near&says_if other_near&says_looks_for other_near&says_numbered
-0.10 other_near&says_reader other_near&says_remedy other_near&setting_near other_near&spoken_of_buy
-0.10 other_near&spoken_of_example other_near&spoken_of_words other_near&value_of_a_document output_near&says_remedy
-0.10 output_near&setting_near output_near&spoken_of_buy output_near&spoken_of_cause output_near&spoken_of_changes
-0.10 output_near&spoken_of_made_up output_near&spoken_of_never output_near&spoken_of_people record&says_but
-0.10 record&says_help record&says_means record&spoken_of_lesson record&spoken_of_solved record&spoken_of_supposed
-0.10 record&trouble remedies_above&spoken_of_cause remedies_above&spoken_of_if remedies_above&trace_near
-0.10 remedies_above&trouble remedies_below&spoken_of_happened says_after_so_long&says_but
-0.10 says_after_so_long&says_lesson says_after_so_long&says_solved says_after_so_long&says_supposed
-0.10 says_after_so_long&spoken_of_may says_ask&says_looks_for says_ask&says_when says_ask&spoken_of_ask
-0.10 says_ask&text_behind says_ask&words_before says_but&says_changes says_but&somebody's_own_machine,_in_short
-0.10 says_but&spoken_of_ask says_but&spoken_of_lately says_but&spoken_of_when says_but&words_before
-0.10 says_buy&says_self says_buy&somebody's_own,_in_short says_cause&says_may says_cause&says_words
-0.10 says_cause&spoken_of_lower_it says_cause&text_behind says_cause&words_before
-0.10 says_changes&somebody's_own,_in_short says_changes&spoken_of_people says_changes&text_behind
-0.10 says_example&says_lower_it says_example&spoken_of_after_so_long says_happened&says_looks_for
-0.10 says_happened&somebody_speaks says_happened&spoken_of_but says_happened&spoken_of_looks_for
-0.10 says_happened&spoken_of_remedy says_happened&spoken_of_solved says_happened&traceback_above says_help&says_if
-0.10 says_help&says_self says_help&spoken_of_happened says_help&spoken_of_help says_help&spoken_of_lower_it
-0.10 says_help&spoken_of_may says_help&spoken_of_words says_if&says_means says_if&says_supposed says_if&setting_near
-0.10 says_if&spoken_of_after_so_long says_if&spoken_of_happened says_if&spoken_of_if says_if&trace_near
-0.10 says_if&words_before says_labelled_symptom&spoken_of_if says_labelled_symptom&spoken_of_lately
-0.10 says_lately&says_means says_lately&spoken_of_lesson says_lately&words_before says_lesson&says_words
-0.10 says_lesson&somebody's_own_question,_in_short says_lesson&spoken_of_self says_lesson&trouble
-0.10 says_looks_for&says_words says_looks_for&somebody's_own says_looks_for&somebody's_own_question,_in_short
-0.10 says_looks_for&spoken_of_but says_looks_for&spoken_of_help says_looks_for&spoken_of_when
-0.10 says_looks_for&spoken_of_words says_looks_for&trouble says_lower_it&says_remedy says_lower_it&says_when
-0.10 says_lower_it&spoken_of_if says_made_up&spoken_of_happened says_may&says_when says_may&somebody's_own,_in_short
-0.10 says_may&spoken_of_but says_may&spoken_of_changes says_means&says_when
-0.10 says_means&somebody's_own_question,_in_short says_means&spoken_of_after_so_long says_means&spoken_of_but
-0.10 says_means&spoken_of_lesson says_means&spoken_of_self says_means&spoken_of_when says_never&says_when
-0.10 says_never&spoken_of_help says_numbered&trace_near says_people&somebody's_own_question,_in_short
-0.10 says_people&spoken_of_but says_people&spoken_of_example says_people&spoken_of_labelled_symptom
-0.10 says_reader&spoken_of_may says_remedy&spoken_of_happened says_self&spoken_of_lately says_self&spoken_of_laughs
-0.10 says_self&spoken_of_looks_for says_self&spoken_of_when says_supposed&spoken_of_after_so_long
-0.10 says_supposed&spoken_of_lower_it says_supposed&spoken_of_may says_supposed&spoken_of_reader
-0.10 says_supposed&spoken_of_when says_when&spoken_of_example says_when&spoken_of_laughs says_when&spoken_of_words
-0.10 says_words&text_behind says_words&words_before setting_near&somebody's_own_question,_in_short
-0.10 setting_near&spoken_of_after_so_long setting_near&spoken_of_labelled_remedy setting_near&spoken_of_remedy
-0.10 setting_near&spoken_of_supposed somebody's_own&spoken_of_lately somebody's_own&spoken_of_when
-0.10 somebody's_own&spoken_of_words somebody's_own&value_of_a_document somebody's_own,_in_short&spoken_of_self
-0.10 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_lately
-0.10 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_machine,_in_short&spoken_of_numbered
-0.10 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_people
-0.10 somebody's_own_question,_in_short&spoken_of_reader somebody's_own_question,_in_short&spoken_of_supposed
-0.10 somebody_speaks&spoken_of_after_so_long somebody_speaks&spoken_of_example somebody_speaks&spoken_of_signed
-0.10 somebody_speaks&spoken_of_supposed somebody_speaks&value_of_a_document somebody_speaks&words_before
-0.10 spoken_of_after_so_long&spoken_of_numbered spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_when
-0.10 spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_labelled_symptom spoken_of_but&spoken_of_never
-0.10 spoken_of_but&spoken_of_people spoken_of_but&spoken_of_remedy spoken_of_buy&spoken_of_happened
-0.10 spoken_of_buy&text_behind spoken_of_cause&spoken_of_made_up spoken_of_cause&trace_near
-0.10 spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_lesson spoken_of_changes&spoken_of_people
-0.10 spoken_of_example&spoken_of_lesson spoken_of_example&spoken_of_never spoken_of_example&spoken_of_reader
-0.10 spoken_of_example&spoken_of_solved spoken_of_example&trouble spoken_of_example&typeset
-0.10 spoken_of_happened&spoken_of_lesson spoken_of_happened&spoken_of_lower_it spoken_of_happened&spoken_of_reader
-0.10 spoken_of_happened&spoken_of_solved spoken_of_happened&within_code spoken_of_happened&words_before
-0.10 spoken_of_help&spoken_of_means spoken_of_help&spoken_of_people spoken_of_help&spoken_of_when
-0.10 spoken_of_if&text_behind spoken_of_if&within_code spoken_of_labelled_cause&words_before
-0.10 spoken_of_labelled_symptom&spoken_of_may spoken_of_labelled_symptom&trouble spoken_of_lately&spoken_of_lesson
-0.10 spoken_of_lately&spoken_of_solved spoken_of_lately&spoken_of_words spoken_of_lately&trouble
-0.10 spoken_of_laughs&spoken_of_self spoken_of_laughs&spoken_of_when spoken_of_laughs&spoken_of_words
-0.10 spoken_of_laughs&text_behind spoken_of_lesson&spoken_of_people spoken_of_looks_for&spoken_of_remedy
-0.10 spoken_of_lower_it&spoken_of_never spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&text_about_texts
-0.10 spoken_of_made_up&trace_near spoken_of_made_up&trouble spoken_of_may&spoken_of_never
-0.10 spoken_of_may&spoken_of_when spoken_of_may&spoken_of_words spoken_of_may&typeset
-0.10 spoken_of_may&value_of_a_document spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_supposed
-0.10 spoken_of_means&within_code spoken_of_numbered&spoken_of_supposed spoken_of_people&typeset
-0.10 spoken_of_reader&spoken_of_remedy spoken_of_remedy&trace_near spoken_of_self&spoken_of_supposed
-0.10 spoken_of_self&value_of_a_document spoken_of_self&within_code spoken_of_solved&spoken_of_when
-0.10 spoken_of_supposed&trouble spoken_of_when&traceback_above spoken_of_words&text_about_texts
-0.10 text_about_texts&text_behind trace_near&trouble trouble&value_of_a_document trouble&within_code
-0.10 trouble&words_before typeset&words_before
-0.05 a_failed_run&a_report's_heading a_failed_run&a_short_text a_failed_run&item_of_a_list a_failed_run&markup_near
-0.05 a_failed_run&record a_failed_run&remedies_below a_failed_run&says_after_so_long a_failed_run&says_cause
-0.05 a_failed_run&says_if a_failed_run&spoken_of_ask a_failed_run&spoken_of_buy a_failed_run&spoken_of_laughs
-0.05 a_failed_run&spoken_of_made_up a_failed_run&spoken_of_supposed a_failed_run&text_behind a_failed_run&trace_near
-0.05 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.05 a_failed_run's_record&indented a_failed_run's_record&markup_near a_failed_run's_record&spoken_of_lower_it
-0.05 a_failed_run's_record&spoken_of_may a_failed_run's_record&trouble a_failed_test&nobody_speaks
-0.05 a_failed_test&output_near a_question,_in_short&begins_its_line a_question,_in_short&begins_the_text
-0.05 a_question,_in_short&between_sections a_question,_in_short&blanks_near a_question,_in_short&figures
-0.05 a_question,_in_short&its_hint_printed a_question,_in_short&record a_question,_in_short&somebody_speaks
-0.05 a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_laughs
-0.05 a_question,_in_short&spoken_of_looks_for a_question,_in_short&spoken_of_never
-0.05 a_question,_in_short&spoken_of_signed a_question,_in_short&trace_near a_report's_heading&advice_share
-0.05 a_report's_heading&advised a_report's_heading&advised_by_nobody a_report's_heading&spoken_of_changes
-0.05 a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&alone a_sentence_leads&cut_by_dots
-0.05 a_sentence_leads&heads_a_document a_sentence_leads&marked a_sentence_leads&markup_near
-0.05 a_sentence_leads&may_happen a_sentence_leads&on_a_stamped_line a_sentence_leads&says_if
-0.05 a_sentence_leads&says_may a_sentence_leads&says_reader a_sentence_leads&spoken_of_buy
-0.05 a_sentence_leads&spoken_of_changes a_sentence_leads&spoken_of_example a_sentence_leads&spoken_of_laughs
-0.05 a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_reader a_sentence_leads&text_about_texts
-0.05 a_setup,_in_short&item_of_a_list a_setup,_in_short&names_the_words a_setup,_in_short&says_numbered
-0.05 a_setup,_in_short&spoken_of_people a_short_text&advised_by_nobody a_short_text&cut_by_dots
-0.05 a_short_text&much_about_texts a_short_text&much_advised a_short_text&often_may a_short_text&remedies_above
-0.05 a_short_text&remedies_below a_short_text&says_but a_short_text&says_if a_short_text&says_never
-0.05 a_site's_lines&about_texts a_site's_lines&advised_by_nobody a_site's_lines&introduced_as_example
-0.05 a_site's_lines&may_happen a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_example
-0.05 a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_reader a_site's_lines&spoken_of_self
-0.05 a_thread's_page&about_texts a_thread's_page&much_trouble a_thread's_page&output_near
-0.05 a_thread's_page&says_after_so_long a_thread's_page&says_lower_it
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_after_so_long
-0.05 a_thread's_page&spoken_of_solved a_thread's_page&value_of_a_document a_thread's_title&says_people
-0.05 a_thread's_title&spoken_of_happened a_thread's_title&spoken_of_looks_for a_thread's_title&trouble
-0.05 a_whole_error_line&in_a_thread a_whole_error_line&its_words_taken_up a_whole_error_line&much_advised
-0.05 a_whole_error_line&much_trouble a_whole_error_line&remedies_above a_whole_error_line&remedies_below
-0.05 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&spoken_of_means a_whole_error_line&traceback_above a_whole_error_line&typeset
-0.05 about_texts&beside_a_quotation about_texts&marked about_texts&much_advised about_texts&output_near
-0.05 about_texts&says_after_so_long about_texts&says_cause about_texts&says_help about_texts&says_remedy
-0.05 about_texts&says_supposed about_texts&spoken_of_buy about_texts&spoken_of_laughs
-0.05 about_texts&steps_that_led_to_it about_texts&words_before advice_share&advised advice_share&boxes_ticked
-0.05 advice_share&code_near advice_share&explained_behind advice_share&its_words_taken_up
-0.05 advice_share&much_about_texts advice_share&says_after_so_long advice_share&says_labelled_symptom
-0.05 advice_share&says_lesson advice_share&says_when advice_share&somebody's_own,_in_short
-0.05 advice_share&somebody's_own_machine,_in_short advice_share&spoken_of_buy advice_share&spoken_of_example
-0.05 advice_share&spoken_of_if advice_share&spoken_of_remedy advice_share&spoken_of_solved
-0.05 advice_share&spoken_of_when advised&boxes_ticked advised&code_near advised&explained_behind
-0.05 advised&its_words_taken_up advised&much_about_texts advised&says_after_so_long advised&says_labelled_symptom
-0.05 advised&says_lesson advised&says_when advised&somebody's_own,_in_short advised&somebody's_own_machine,_in_short
-0.05 advised&spoken_of_buy advised&spoken_of_example advised&spoken_of_if advised&spoken_of_remedy
-0.05 advised&spoken_of_solved advised&spoken_of_when advised_by_nobody&explained_behind
-0.05 advised_by_nobody&introduced_as_example advised_by_nobody&item_of_a_list advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&marked advised_by_nobody&on_a_stamped_line advised_by_nobody&says_labelled_symptom
-0.05 advised_by_nobody&says_lesson advised_by_nobody&says_made_up advised_by_nobody&says_never
-0.05 advised_by_nobody&says_self advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_happened
-0.05 advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_remedy advised_by_nobody&text_about_texts
-0.05 advised_by_nobody&text_behind alone&says_laughs alone&says_looks_for alone&says_made_up answered_by_mail&figures
-0.05 answered_by_mail&somebody's_own answered_by_mail&somebody_speaks answered_by_mail&spoken_of_example
-0.05 answered_by_mail&spoken_of_when begins_its_line&record begins_its_line&remedies_above
-0.05 begins_its_line&says_happened begins_its_line&somebody's_own_question,_in_short
-0.05 begins_its_line&spoken_of_looks_for begins_its_line&spoken_of_may begins_the_text&may_happen
-0.05 begins_the_text&much_advised begins_the_text&says_help begins_the_text&says_if begins_the_text&says_lately
-0.05 begins_the_text&somebody's_own_question,_in_short begins_the_text&spoken_of_changes
-0.05 begins_the_text&spoken_of_lower_it begins_the_text&spoken_of_remedy behind_a_prefix&its_words_taken_up
-0.05 behind_a_prefix&much_advised behind_a_prefix&says_labelled_symptom behind_a_prefix&says_looks_for
-0.05 behind_a_prefix&says_lower_it behind_a_prefix&says_solved behind_a_prefix&spoken_of_after_so_long
-0.05 behind_a_prefix&spoken_of_laughs behind_a_prefix&text_behind beside_a_quotation&code_near
-0.05 beside_a_quotation&in_quotes beside_a_quotation&indented beside_a_quotation&nobody_speaks
-0.05 beside_a_quotation&nothing_stated beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind
-0.05 beside_a_quotation&words_before between_sections&blanks_near between_sections&happened_to_somebody
-0.05 between_sections&hypothetical_sentence between_sections&item_of_a_list between_sections&nothing_stated
-0.05 between_sections&says_lower_it between_sections&says_self between_sections&says_words
-0.05 between_sections&setting_near between_sections&somebody's_own_question,_in_short
-0.05 between_sections&spoken_of_changes between_sections&spoken_of_lately between_sections&spoken_of_lower_it
-0.05 between_sections&spoken_of_may blanks_near&may_happen blanks_near&mentioned blanks_near&says_self
-0.05 blanks_near&says_words blanks_near&spoken_of_cause blanks_near&spoken_of_labelled_symptom
-0.05 blanks_near&spoken_of_lately blanks_near&spoken_of_words blanks_near&trouble block_opened&in_quotes
-0.05 block_opened&its_words_taken_up block_opened&says_labelled_symptom block_opened&spoken_of_lesson
-0.05 block_opened&spoken_of_means block_opened&spoken_of_solved block_opened&traceback_above
-0.05 boxes_ticked&spoken_of_changes boxes_ticked&trouble code_near&comment code_near&explained_behind
-0.05 code_near&figures code_near&its_words_taken_up code_near&markup_near code_near&names_the_words
-0.05 code_near&says_ask code_near&says_if code_near&says_labelled_symptom code_near&says_numbered
-0.05 code_near&says_people code_near&says_when code_near&somebody's_own,_in_short
-0.05 code_near&somebody's_own_machine,_in_short code_near&spoken_of_buy code_near&spoken_of_example
-0.05 code_near&spoken_of_numbered code_near&spoken_of_signed code_near&spoken_of_supposed
-0.05 comment&happened_to_somebody comment&indented comment&may_happen comment&much_trouble comment&names_the_words
-0.05 comment&says_labelled_symptom comment&setting_near comment&spoken_of_help comment&spoken_of_reader
-0.05 comment&traceback_above comment&words_before cut_by_dots&markup_near cut_by_dots&may_happen
-0.05 cut_by_dots&says_reader cut_by_dots&somebody's_own,_in_short cut_by_dots&spoken_of_ask
-0.05 cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_may
-0.05 cut_by_dots&spoken_of_remedy cut_by_dots&spoken_of_supposed ends_the_text&mentioned ends_the_text&much_trouble
-0.05 ends_the_text&says_changes ends_the_text&says_laughs ends_the_text&says_made_up
-0.05 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_when
-0.05 explained_behind&hypothetical_sentence explained_behind&spoken_of_happened explained_behind&spoken_of_means
-0.05 figures&much_about_texts figures&much_advised figures&often_may figures&remedies_above figures&remedies_below
-0.05 figures&says_but figures&says_numbered figures&somebody_speaks figures&spoken_of_buy figures&spoken_of_cause
-0.05 happened_to_somebody&indented happened_to_somebody&introduced_as_example happened_to_somebody&item_of_a_list
-0.05 happened_to_somebody&names_the_words happened_to_somebody&spoken_of_example
-0.05 happened_to_somebody&spoken_of_lately happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_numbered
-0.05 heads_a_document&hypothetical_sentence heads_a_document&its_hint_printed heads_a_document&its_words_taken_up
-0.05 heads_a_document&marked heads_a_document&mentioned heads_a_document&much_advised heads_a_document&nobody_speaks
-0.05 heads_a_document&often_may heads_a_document&record heads_a_document&says_example heads_a_document&says_happened
-0.05 heads_a_document&says_labelled_symptom heads_a_document&spoken_of_labelled_symptom
-0.05 heads_a_document&traceback_above hypothetical_sentence&much_advised hypothetical_sentence&nobody_speaks
-0.05 hypothetical_sentence&says_lower_it hypothetical_sentence&says_means hypothetical_sentence&says_people
-0.05 hypothetical_sentence&somebody's_own hypothetical_sentence&spoken_of_example
-0.05 hypothetical_sentence&spoken_of_lesson hypothetical_sentence&spoken_of_may hypothetical_sentence&spoken_of_means
-0.05 hypothetical_sentence&spoken_of_never hypothetical_sentence&spoken_of_solved in_a_thread&indented
-0.05 in_a_thread&markup_near in_a_thread&says_lately in_a_thread&somebody's_own
-0.05 in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_signed in_a_thread&spoken_of_words
-0.05 in_a_thread&text_behind in_a_thread&trace_near in_quotes&its_words_taken_up in_quotes&remedies_above
-0.05 in_quotes&remedies_below in_quotes&says_example in_quotes&says_lesson in_quotes&spoken_of_buy
-0.05 in_quotes&spoken_of_cause in_quotes&spoken_of_if in_quotes&spoken_of_made_up in_quotes&spoken_of_numbered
-0.05 indented&its_hint_printed indented&marked indented&may_happen indented&much_about_texts indented&often_may
-0.05 indented&says_made_up indented&says_supposed indented&somebody's_own_machine,_in_short
-0.05 indented&spoken_of_labelled_symptom indented&spoken_of_laughs indented&spoken_of_signed
-0.05 indented&text_about_texts indented&trace_near indented&typeset indented&within_code
-0.05 introduced_as_example&may_happen introduced_as_example&much_advised
-0.05 introduced_as_example&somebody's_own_question,_in_short introduced_as_example&spoken_of_ask
-0.05 introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_labelled_symptom
-0.05 introduced_as_example&spoken_of_lately introduced_as_example&spoken_of_remedy
-0.05 introduced_as_example&spoken_of_when introduced_as_example&spoken_of_words item_of_a_list&says_looks_for
-0.05 item_of_a_list&says_people item_of_a_list&spoken_of_help item_of_a_list&spoken_of_looks_for
-0.05 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_words item_of_a_list&trace_near
-0.05 its_hint_printed&may_happen its_hint_printed&somebody's_own_question,_in_short
-0.05 its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_means its_words_taken_up&nothing_stated
-0.05 its_words_taken_up&setting_near its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_help
-0.05 its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_labelled_symptom
-0.05 its_words_taken_up&spoken_of_lower_it its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_never
-0.05 its_words_taken_up&spoken_of_people its_words_taken_up&spoken_of_reader its_words_taken_up&spoken_of_remedy
-0.05 its_words_taken_up&spoken_of_when its_words_taken_up&spoken_of_words its_words_taken_up&words_before
-0.05 marked&markup_near marked&may_happen marked&names_the_words marked&somebody's_own_question,_in_short
-0.05 marked&somebody_speaks marked&spoken_of_but marked&spoken_of_lower_it marked&text_behind marked&traceback_above
-0.05 marked&words_before markup_near&says_changes markup_near&says_if markup_near&says_lesson
-0.05 markup_near&says_made_up markup_near&says_remedy markup_near&says_supposed markup_near&somebody_speaks
-0.05 markup_near&spoken_of_cause markup_near&spoken_of_example markup_near&spoken_of_laughs
-0.05 markup_near&spoken_of_signed markup_near&text_about_texts markup_near&value_of_a_document
-0.05 may_happen&remedies_above may_happen&says_cause may_happen&says_labelled_symptom may_happen&says_lower_it
-0.05 may_happen&says_made_up may_happen&says_self may_happen&says_supposed may_happen&somebody's_own,_in_short
-0.05 may_happen&spoken_of_ask may_happen&spoken_of_buy may_happen&spoken_of_labelled_symptom
-0.05 may_happen&spoken_of_laughs may_happen&typeset mentioned&on_a_stamped_line mentioned&remedies_above
-0.05 mentioned&says_ask mentioned&says_lesson mentioned&says_self mentioned&spoken_of_help mentioned&spoken_of_if
-0.05 mentioned&spoken_of_people mentioned&traceback_above much_about_texts&other_near much_about_texts&record
-0.05 much_about_texts&says_lower_it much_about_texts&somebody's_own,_in_short much_about_texts&spoken_of_changes
-0.05 much_about_texts&spoken_of_lately much_about_texts&spoken_of_may much_about_texts&spoken_of_when
-0.05 much_about_texts&spoken_of_words much_advised&setting_near much_advised&spoken_of_but
-0.05 much_advised&spoken_of_example much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson
-0.05 much_advised&spoken_of_looks_for much_advised&spoken_of_may much_advised&spoken_of_reader
-0.05 much_advised&spoken_of_self much_advised&spoken_of_words much_trouble&nobody_speaks much_trouble&other_near
-0.05 much_trouble&says_people much_trouble&says_self much_trouble&says_words much_trouble&spoken_of_ask
-0.05 much_trouble&spoken_of_help much_trouble&spoken_of_may much_trouble&spoken_of_remedy much_trouble&trouble
-0.05 names_the_words&output_near names_the_words&says_but names_the_words&says_laughs names_the_words&spoken_of_but
-0.05 names_the_words&spoken_of_happened names_the_words&spoken_of_lower_it names_the_words&spoken_of_may
-0.05 names_the_words&spoken_of_self names_the_words&spoken_of_words names_the_words&traceback_above
-0.05 names_the_words&trouble nobody_speaks&remedies_above nobody_speaks&says_looks_for nobody_speaks&says_means
-0.05 nobody_speaks&spoken_of_buy nobody_speaks&spoken_of_remedy nothing_stated&remedies_above
-0.05 nothing_stated&says_cause nothing_stated&spoken_of_buy nothing_stated&spoken_of_supposed
-0.05 nothing_stated&steps_that_led_to_it nothing_stated&within_code often_may&says_happened
-0.05 often_may&says_labelled_symptom often_may&says_lower_it often_may&says_self often_may&setting_near
-0.05 often_may&somebody's_own_question,_in_short often_may&spoken_of_after_so_long often_may&spoken_of_buy
-0.05 often_may&spoken_of_example often_may&spoken_of_signed often_may&spoken_of_solved often_may&spoken_of_when
-0.05 often_may&traceback_above on_a_stamped_line&says_if on_a_stamped_line&says_labelled_symptom
-0.05 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&spoken_of_after_so_long
-0.05 on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_labelled_symptom
-0.05 on_a_stamped_line&spoken_of_looks_for other_near&remedies_above other_near&says_solved
-0.05 other_near&spoken_of_numbered other_near&spoken_of_remedy other_near&within_code output_near&says_may
-0.05 output_near&spoken_of_lesson output_near&spoken_of_may output_near&spoken_of_supposed output_near&text_behind
-0.05 output_near&traceback_above record&says_may record&says_numbered record&spoken_of_example record&spoken_of_if
-0.05 record&traceback_above remedies_above&somebody's_own remedies_above&somebody_speaks
-0.05 remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_may remedies_above&spoken_of_reader
-0.05 remedies_above&text_behind remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&text_behind remedies_below&trace_near says_after_so_long&says_made_up
-0.05 says_after_so_long&spoken_of_after_so_long says_ask&says_help says_ask&says_lately says_ask&says_lower_it
-0.05 says_ask&spoken_of_but says_ask&spoken_of_happened says_ask&spoken_of_lesson says_ask&spoken_of_words
-0.05 says_but&says_happened says_but&says_lately says_but&says_lower_it says_but&says_words
-0.05 says_but&somebody's_own_question,_in_short says_cause&says_reader says_cause&trouble says_changes&says_lately
-0.05 says_changes&says_never says_changes&says_when says_example&says_means says_example&says_self
-0.05 says_example&somebody's_own_machine,_in_short says_example&spoken_of_ask says_example&spoken_of_help
-0.05 says_example&spoken_of_if says_example&spoken_of_lower_it says_example&spoken_of_may says_happened&says_means
-0.05 says_happened&spoken_of_if says_happened&spoken_of_labelled_symptom says_happened&spoken_of_made_up
-0.05 says_happened&spoken_of_means says_happened&spoken_of_people says_help&says_lesson says_help&says_looks_for
-0.05 says_help&spoken_of_lesson says_help&spoken_of_looks_for says_help&spoken_of_when says_if&says_looks_for
-0.05 says_if&spoken_of_changes says_if&spoken_of_example says_if&spoken_of_help says_if&spoken_of_lower_it
-0.05 says_if&spoken_of_never says_if&spoken_of_people says_if&spoken_of_remedy says_if&traceback_above
-0.05 says_labelled_symptom&somebody's_own,_in_short says_labelled_symptom&somebody's_own_question,_in_short
-0.05 says_labelled_symptom&somebody_speaks says_labelled_symptom&spoken_of_help
-0.05 says_labelled_symptom&spoken_of_lower_it says_labelled_symptom&spoken_of_may
-0.05 says_labelled_symptom&spoken_of_self says_labelled_symptom&trace_near says_labelled_symptom&traceback_above
-0.05 says_lately&says_looks_for says_lately&says_solved says_lately&somebody_speaks says_lately&spoken_of_happened
-0.05 says_lately&spoken_of_when says_laughs&somebody's_own says_laughs&words_before says_lesson&spoken_of_happened
-0.05 says_lesson&spoken_of_lower_it says_lesson&spoken_of_may says_lesson&text_behind says_looks_for&says_lower_it
-0.05 says_looks_for&says_people says_looks_for&says_reader says_looks_for&spoken_of_cause
-0.05 says_looks_for&spoken_of_changes says_looks_for&spoken_of_example says_looks_for&spoken_of_happened
-0.05 says_looks_for&spoken_of_lately says_looks_for&spoken_of_lesson says_looks_for&trace_near
-0.05 says_looks_for&traceback_above says_lower_it&says_supposed says_lower_it&spoken_of_ask
-0.05 says_lower_it&spoken_of_happened says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_means
-0.05 says_lower_it&spoken_of_remedy says_lower_it&spoken_of_self says_lower_it&traceback_above says_made_up&says_may
-0.05 says_made_up&somebody's_own_question,_in_short says_made_up&spoken_of_looks_for says_made_up&spoken_of_made_up
-0.05 says_made_up&spoken_of_may says_may&says_remedy says_may&says_words says_may&spoken_of_after_so_long
-0.05 says_may&spoken_of_cause says_may&spoken_of_lower_it says_may&spoken_of_made_up says_may&spoken_of_self
-0.05 says_may&spoken_of_supposed says_means&setting_near says_means&somebody's_own,_in_short
-0.05 says_means&spoken_of_changes says_means&spoken_of_looks_for says_never&says_reader
-0.05 says_never&spoken_of_after_so_long says_never&spoken_of_people says_numbered&spoken_of_when
-0.05 says_people&spoken_of_laughs says_people&spoken_of_lesson says_people&spoken_of_people says_reader&setting_near
-0.05 says_reader&somebody's_own says_reader&spoken_of_after_so_long says_reader&spoken_of_help
-0.05 says_reader&spoken_of_supposed says_remedy&text_behind says_self&spoken_of_changes says_self&spoken_of_lower_it
-0.05 says_supposed&somebody_speaks says_supposed&spoken_of_happened says_supposed&spoken_of_if
-0.05 says_when&spoken_of_made_up says_when&spoken_of_never says_when&spoken_of_remedy says_words&spoken_of_but
-0.05 says_words&spoken_of_lately says_words&trace_near setting_near&somebody's_own,_in_short
-0.05 setting_near&spoken_of_may setting_near&spoken_of_means somebody's_own&spoken_of_buy
-0.05 somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_made_up somebody's_own&spoken_of_signed
-0.05 somebody's_own,_in_short&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_ask
-0.05 somebody's_own,_in_short&spoken_of_cause somebody's_own,_in_short&spoken_of_example
-0.05 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_lately
-0.05 somebody's_own,_in_short&spoken_of_laughs somebody's_own_machine,_in_short&spoken_of_but
-0.05 somebody's_own_machine,_in_short&spoken_of_lesson somebody's_own_machine,_in_short&spoken_of_signed
-0.05 somebody's_own_machine,_in_short&text_behind somebody's_own_question,_in_short&spoken_of_after_so_long
-0.05 somebody's_own_question,_in_short&spoken_of_changes somebody's_own_question,_in_short&spoken_of_may
-0.05 somebody's_own_question,_in_short&spoken_of_means somebody's_own_question,_in_short&spoken_of_signed
-0.05 somebody's_own_question,_in_short&trouble somebody_speaks&somebody's_own_question,_in_short
-0.05 somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_means somebody_speaks&text_about_texts
-0.05 somebody_speaks&traceback_above somebody_speaks&typeset spoken_of_after_so_long&spoken_of_people
-0.05 spoken_of_after_so_long&spoken_of_signed spoken_of_after_so_long&spoken_of_supposed
-0.05 spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_looks_for spoken_of_ask&spoken_of_may
-0.05 spoken_of_ask&spoken_of_words spoken_of_ask&trouble spoken_of_but&spoken_of_happened spoken_of_but&words_before
-0.05 spoken_of_buy&spoken_of_example spoken_of_buy&spoken_of_never spoken_of_buy&spoken_of_self
-0.05 spoken_of_buy&spoken_of_supposed spoken_of_buy&trouble spoken_of_cause&spoken_of_example
-0.05 spoken_of_cause&spoken_of_labelled_cause spoken_of_cause&spoken_of_labelled_remedy
-0.05 spoken_of_cause&spoken_of_numbered spoken_of_cause&spoken_of_remedy spoken_of_cause&spoken_of_supposed
-0.05 spoken_of_cause&traceback_above spoken_of_cause&typeset spoken_of_changes&spoken_of_help
-0.05 spoken_of_changes&spoken_of_lower_it spoken_of_changes&spoken_of_may spoken_of_changes&spoken_of_self
-0.05 spoken_of_changes&spoken_of_solved spoken_of_changes&text_behind spoken_of_changes&traceback_above
-0.05 spoken_of_example&spoken_of_help spoken_of_example&spoken_of_if spoken_of_example&spoken_of_labelled_remedy
-0.05 spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_lower_it spoken_of_example&spoken_of_means
-0.05 spoken_of_example&spoken_of_self spoken_of_example&words_before spoken_of_happened&text_about_texts
-0.05 spoken_of_happened&typeset spoken_of_help&spoken_of_lately spoken_of_help&trace_near
-0.05 spoken_of_help&traceback_above spoken_of_if&spoken_of_reader spoken_of_if&trouble
-0.05 spoken_of_labelled_remedy&spoken_of_may spoken_of_labelled_remedy&spoken_of_never
-0.05 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_remedy&spoken_of_remedy
-0.05 spoken_of_labelled_remedy&trace_near spoken_of_labelled_symptom&spoken_of_reader
-0.05 spoken_of_labelled_symptom&spoken_of_when spoken_of_lately&spoken_of_lower_it spoken_of_lately&spoken_of_reader
-0.05 spoken_of_lately&spoken_of_when spoken_of_lately&words_before spoken_of_laughs&words_before
-0.05 spoken_of_lesson&spoken_of_words spoken_of_lesson&typeset spoken_of_looks_for&spoken_of_may
-0.05 spoken_of_looks_for&spoken_of_means spoken_of_looks_for&spoken_of_solved spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&spoken_of_people spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&traceback_above
-0.05 spoken_of_made_up&spoken_of_people spoken_of_made_up&traceback_above spoken_of_may&spoken_of_remedy
-0.05 spoken_of_may&spoken_of_signed spoken_of_may&spoken_of_solved spoken_of_may&steps_that_led_to_it
-0.05 spoken_of_may&text_about_texts spoken_of_may&within_code spoken_of_means&spoken_of_never
-0.05 spoken_of_means&spoken_of_remedy spoken_of_means&trace_near spoken_of_means&words_before
-0.05 spoken_of_never&spoken_of_people spoken_of_never&words_before spoken_of_people&steps_that_led_to_it
-0.05 spoken_of_people&within_code spoken_of_reader&traceback_above spoken_of_self&traceback_above
-0.05 spoken_of_self&trouble spoken_of_signed&spoken_of_supposed spoken_of_signed&spoken_of_when
-0.05 spoken_of_signed&spoken_of_words spoken_of_signed&traceback_above spoken_of_supposed&traceback_above
-0.05 spoken_of_supposed&within_code spoken_of_when&trace_near spoken_of_when&typeset spoken_of_when&words_before
-0.05 steps_that_led_to_it&trouble text_behind&typeset text_behind&value_of_a_document trace_near&traceback_above
-0.05 traceback_above&trouble traceback_above&words_before
+0.05 a_failed_run&advised_by_nobody a_failed_run&blanks_near a_failed_run&block_opened a_failed_run&comment
+0.05 a_failed_run&indented a_failed_run&its_hint_printed a_failed_run&other_near a_failed_run&says_but
+0.05 a_failed_run&says_labelled_symptom a_failed_run&says_lesson a_failed_run&says_may a_failed_run&spoken_of_example
+0.05 a_failed_run&spoken_of_means a_failed_run&spoken_of_reader a_failed_run's_record&a_short_text
+0.05 a_failed_run's_record&nobody_speaks a_failed_run's_record&nothing_stated a_failed_run's_record&other_near
+0.05 a_failed_run's_record&record a_failed_run's_record&says_labelled_symptom a_failed_run's_record&spoken_of_means
+0.05 a_failed_run's_record&spoken_of_people a_failed_run's_record&words_before a_failed_test&trouble
+0.05 a_picture_near&a_report's_heading a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&behind_a_prefix a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&markup_near a_picture_near&mentioned a_picture_near&nothing_stated a_picture_near&output_near
+0.05 a_picture_near&setting_near a_picture_near&somebody_speaks a_picture_near&spoken_of_ask
+0.05 a_picture_near&spoken_of_but a_picture_near&spoken_of_happened a_picture_near&spoken_of_help
+0.05 a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may
+0.05 a_picture_near&spoken_of_means a_picture_near&spoken_of_people a_picture_near&spoken_of_reader
+0.05 a_picture_near&spoken_of_when a_picture_near&spoken_of_words a_picture_near&trace_near a_picture_near&trouble
+0.05 a_picture_near&words_before a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text
+0.05 a_question,_in_short&a_thread's_title a_question,_in_short&comment a_question,_in_short&much_trouble
+0.05 a_question,_in_short&says_buy a_question,_in_short&says_changes a_question,_in_short&says_if
+0.05 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.05 a_question,_in_short&spoken_of_happened a_question,_in_short&spoken_of_means
+0.05 a_question,_in_short&spoken_of_reader a_question,_in_short&spoken_of_remedy a_report's_heading&a_sentence_leads
+0.05 a_report's_heading&a_setup,_in_short a_report's_heading&a_whole_error_line a_report's_heading&begins_the_text
+0.05 a_report's_heading&behind_a_prefix a_report's_heading&boxes_ticked a_report's_heading&comment
+0.05 a_report's_heading&happened_to_somebody a_report's_heading&in_quotes a_report's_heading&indented
+0.05 a_report's_heading&marked a_report's_heading&mentioned a_report's_heading&on_a_stamped_line
+0.05 a_report's_heading&says_happened a_report's_heading&somebody's_own,_in_short
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_help
+0.05 a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_people a_report's_heading&spoken_of_reader
+0.05 a_report's_heading&spoken_of_words a_report's_heading&text_behind a_report's_heading&traceback_above
+0.05 a_report's_heading&words_before a_sentence_leads&a_site's_lines a_sentence_leads&much_advised
+0.05 a_sentence_leads&names_the_words a_sentence_leads&remedies_below a_sentence_leads&says_buy
+0.05 a_sentence_leads&says_happened a_sentence_leads&says_lower_it a_sentence_leads&spoken_of_made_up
+0.05 a_sentence_leads&text_behind a_setup,_in_short&advice_share a_setup,_in_short&advised
+0.05 a_setup,_in_short&advised_by_nobody a_setup,_in_short&code_near a_setup,_in_short&in_a_thread
+0.05 a_setup,_in_short&other_near a_setup,_in_short&says_but a_setup,_in_short&says_changes
+0.05 a_setup,_in_short&says_lesson a_setup,_in_short&says_lower_it a_setup,_in_short&somebody's_own
+0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
+0.05 a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_if
+0.05 a_setup,_in_short&spoken_of_labelled_symptom a_setup,_in_short&spoken_of_lately
+0.05 a_setup,_in_short&spoken_of_reader a_setup,_in_short&spoken_of_signed a_short_text&between_sections
+0.05 a_short_text&block_opened a_short_text&host_memory a_short_text&says_cause a_short_text&says_labelled_symptom
+0.05 a_short_text&says_laughs a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_cause a_short_text&spoken_of_never
+0.05 a_short_text&spoken_of_reader a_site's_lines&code_near a_site's_lines&in_a_thread a_site's_lines&says_people
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_means a_thread's_page&a_whole_error_line
+0.05 a_thread's_page&advised_by_nobody a_thread's_page&between_sections a_thread's_page&boxes_ticked
+0.05 a_thread's_page&comment a_thread's_page&indented a_thread's_page&marked a_thread's_page&names_the_words
+0.05 a_thread's_page&nothing_stated a_thread's_page&on_a_stamped_line a_thread's_page&other_near
+0.05 a_thread's_page&says_if a_thread's_page&says_labelled_symptom a_thread's_page&says_when
+0.05 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_looks_for
+0.05 a_thread's_title&about_texts a_thread's_title&advice_share a_thread's_title&advised
+0.05 a_thread's_title&begins_its_line a_thread's_title&behind_a_prefix a_thread's_title&comment
+0.05 a_thread's_title&figures a_thread's_title&in_a_thread a_thread's_title&marked a_thread's_title&nobody_speaks
+0.05 a_thread's_title&nothing_stated a_thread's_title&somebody_speaks a_thread's_title&spoken_of_if
+0.05 a_thread's_title&spoken_of_labelled_symptom a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_means
+0.05 a_thread's_title&spoken_of_words a_thread's_title&trace_near a_whole_error_line&alone
+0.05 a_whole_error_line&boxes_ticked a_whole_error_line&happened_to_somebody a_whole_error_line&somebody's_own
+0.05 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_buy a_whole_error_line&spoken_of_changes
+0.05 a_whole_error_line&spoken_of_lately a_whole_error_line&spoken_of_looks_for a_whole_error_line&spoken_of_when
+0.05 about_texts&advised_by_nobody about_texts&block_opened about_texts&host_memory about_texts&item_of_a_list
+0.05 about_texts&markup_near about_texts&remedies_above about_texts&remedies_below about_texts&says_but
+0.05 about_texts&says_labelled_symptom about_texts&says_lower_it about_texts&says_may about_texts&says_never
+0.05 about_texts&says_when about_texts&says_words about_texts&somebody's_own about_texts&somebody's_own,_in_short
+0.05 about_texts&somebody's_own_question,_in_short about_texts&spoken_of_but about_texts&spoken_of_numbered
+0.05 about_texts&spoken_of_signed about_texts&spoken_of_supposed advice_share&much_trouble advice_share&record
+0.05 advice_share&says_but advice_share&says_may advice_share&says_self advice_share&says_supposed
+0.05 advice_share&spoken_of_after_so_long advice_share&spoken_of_help advice_share&steps_that_led_to_it
+0.05 advice_share&traceback_above advised&much_trouble advised&record advised&says_but advised&says_may
+0.05 advised&says_self advised&says_supposed advised&spoken_of_after_so_long advised&spoken_of_help
+0.05 advised&steps_that_led_to_it advised&traceback_above advised_by_nobody&comment advised_by_nobody&figures
+0.05 advised_by_nobody&names_the_words advised_by_nobody&nothing_stated advised_by_nobody&record
+0.05 advised_by_nobody&says_happened advised_by_nobody&says_reader advised_by_nobody&says_supposed
+0.05 advised_by_nobody&spoken_of_after_so_long advised_by_nobody&steps_that_led_to_it
+0.05 advised_by_nobody&traceback_above alone&host_memory alone&says_means alone&says_remedy alone&says_supposed
+0.05 answered_by_mail&code_near answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_reader
+0.05 begins_its_line&boxes_ticked begins_its_line&says_self begins_its_line&somebody_speaks
+0.05 begins_its_line&spoken_of_cause begins_its_line&spoken_of_changes begins_its_line&spoken_of_laughs
+0.05 begins_the_text&in_a_thread begins_the_text&says_words begins_the_text&somebody's_own,_in_short
+0.05 begins_the_text&spoken_of_lately begins_the_text&spoken_of_signed begins_the_text&trouble
+0.05 behind_a_prefix&boxes_ticked behind_a_prefix&introduced_as_example behind_a_prefix&item_of_a_list
+0.05 behind_a_prefix&often_may behind_a_prefix&says_but behind_a_prefix&says_cause behind_a_prefix&says_means
+0.05 behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_lower_it
+0.05 behind_a_prefix&spoken_of_may behind_a_prefix&spoken_of_remedy between_sections&in_a_thread
+0.05 between_sections&on_a_stamped_line between_sections&spoken_of_but between_sections&spoken_of_happened
+0.05 between_sections&spoken_of_looks_for blanks_near&block_opened blanks_near&comment blanks_near&its_hint_printed
+0.05 blanks_near&much_advised blanks_near&often_may blanks_near&spoken_of_after_so_long blanks_near&spoken_of_changes
+0.05 blanks_near&spoken_of_looks_for blanks_near&spoken_of_may blanks_near&spoken_of_when blanks_near&text_behind
+0.05 blanks_near&trace_near block_opened&mentioned block_opened&much_about_texts block_opened&says_happened
+0.05 block_opened&says_when block_opened&somebody's_own block_opened&somebody's_own,_in_short
+0.05 block_opened&spoken_of_but block_opened&spoken_of_cause block_opened&spoken_of_labelled_symptom
+0.05 block_opened&spoken_of_looks_for block_opened&spoken_of_remedy boxes_ticked&code_near
+0.05 boxes_ticked&its_hint_printed boxes_ticked&says_happened boxes_ticked&spoken_of_cause
+0.05 boxes_ticked&spoken_of_example boxes_ticked&spoken_of_when code_near&happened_to_somebody
+0.05 code_near&heads_a_document code_near&its_place_behind code_near&mentioned code_near&much_about_texts
+0.05 code_near&remedies_below code_near&says_cause code_near&says_help code_near&says_reader code_near&says_self
+0.05 code_near&says_supposed code_near&spoken_of_changes code_near&spoken_of_happened code_near&spoken_of_help
+0.05 code_near&spoken_of_if code_near&spoken_of_may code_near&spoken_of_solved comment&cut_by_dots
+0.05 comment&introduced_as_example comment&item_of_a_list comment&on_a_stamped_line comment&says_lower_it
+0.05 comment&says_when comment&somebody's_own_question,_in_short comment&spoken_of_but
+0.05 comment&spoken_of_labelled_symptom comment&spoken_of_looks_for comment&spoken_of_made_up comment&spoken_of_never
+0.05 comment&spoken_of_supposed comment&spoken_of_words comment&trace_near cut_by_dots&item_of_a_list
+0.05 cut_by_dots&names_the_words cut_by_dots&spoken_of_lesson cut_by_dots&spoken_of_people
+0.05 cut_by_dots&spoken_of_reader cut_by_dots&text_behind ends_the_text&in_a_thread ends_the_text&may_happen
+0.05 ends_the_text&says_supposed ends_the_text&spoken_of_lately ends_the_text&spoken_of_looks_for
+0.05 ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered ends_the_text&spoken_of_reader
+0.05 ends_the_text&spoken_of_supposed ends_the_text&traceback_above ends_the_text&trouble explained_behind&mentioned
+0.05 explained_behind&other_near explained_behind&somebody's_own explained_behind&somebody's_own,_in_short
+0.05 explained_behind&somebody_speaks explained_behind&spoken_of_lower_it explained_behind&spoken_of_made_up
+0.05 explained_behind&spoken_of_may explained_behind&spoken_of_never explained_behind&spoken_of_people
+0.05 explained_behind&trouble figures&may_happen figures&says_labelled_symptom figures&says_reader
+0.05 figures&says_remedy figures&spoken_of_changes figures&trouble frames_of_a_process_near&nobody_speaks
+0.05 happened_to_somebody&says_but happened_to_somebody&says_labelled_symptom happened_to_somebody&says_when
+0.05 happened_to_somebody&says_words happened_to_somebody&spoken_of_labelled_symptom
+0.05 happened_to_somebody&spoken_of_remedy heads_a_document&in_a_thread heads_a_document&markup_near
+0.05 heads_a_document&may_happen heads_a_document&much_trouble heads_a_document&nothing_stated
+0.05 heads_a_document&says_after_so_long heads_a_document&says_if heads_a_document&says_reader
+0.05 heads_a_document&says_supposed heads_a_document&says_when heads_a_document&somebody's_own
+0.05 heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_changes heads_a_document&spoken_of_lately
+0.05 heads_a_document&spoken_of_solved heads_a_document&words_before host_memory&in_quotes host_memory&may_happen
+0.05 host_memory&says_reader host_memory&somebody's_own_question,_in_short host_memory&spoken_of_if
+0.05 host_memory&spoken_of_labelled_symptom host_memory&spoken_of_lower_it host_memory&spoken_of_people
+0.05 host_memory&spoken_of_reader host_memory&text_behind host_memory&trace_near hypothetical_sentence&marked
+0.05 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&output_near hypothetical_sentence&says_buy
+0.05 hypothetical_sentence&says_words hypothetical_sentence&somebody's_own_question,_in_short
+0.05 hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_numbered
+0.05 hypothetical_sentence&traceback_above in_a_thread&introduced_as_example in_a_thread&mentioned
+0.05 in_a_thread&names_the_words in_a_thread&says_but in_a_thread&says_if in_a_thread&says_means
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_if in_a_thread&spoken_of_lower_it
+0.05 in_a_thread&spoken_of_made_up in_a_thread&spoken_of_remedy in_quotes&introduced_as_example
+0.05 in_quotes&nobody_speaks in_quotes&often_may in_quotes&says_when in_quotes&spoken_of_looks_for
+0.05 in_quotes&spoken_of_when indented&much_trouble indented&names_the_words indented&says_lately indented&says_means
+0.05 indented&spoken_of_buy indented&spoken_of_cause indented&spoken_of_changes indented&spoken_of_never
+0.05 indented&spoken_of_reader introduced_as_example&item_of_a_list introduced_as_example&its_hint_printed
+0.05 introduced_as_example&much_about_texts introduced_as_example&on_a_stamped_line
+0.05 introduced_as_example&spoken_of_changes introduced_as_example&spoken_of_help
+0.05 introduced_as_example&spoken_of_lesson introduced_as_example&spoken_of_looks_for
+0.05 introduced_as_example&spoken_of_may introduced_as_example&spoken_of_never introduced_as_example&spoken_of_self
+0.05 introduced_as_example&text_behind item_of_a_list&much_trouble item_of_a_list&often_may
+0.05 item_of_a_list&says_labelled_symptom item_of_a_list&says_lately item_of_a_list&somebody's_own
+0.05 item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_example its_hint_printed&much_about_texts its_hint_printed&nobody_speaks
+0.05 its_hint_printed&other_near its_hint_printed&says_help its_hint_printed&says_if its_hint_printed&says_may
+0.05 its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_after_so_long
+0.05 its_hint_printed&spoken_of_but its_hint_printed&spoken_of_changes its_hint_printed&spoken_of_help
+0.05 its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_remedy
+0.05 its_hint_printed&spoken_of_words its_place_behind&markup_near its_place_behind&output_near
+0.05 its_place_behind&spoken_of_people its_words_taken_up&trace_near marked&much_about_texts marked&nobody_speaks
+0.05 marked&often_may marked&on_a_stamped_line marked&setting_near marked&spoken_of_labelled_symptom
+0.05 marked&spoken_of_means marked&spoken_of_people marked&spoken_of_reader marked&spoken_of_when
+0.05 marked&spoken_of_words marked&trace_near markup_near&remedies_below markup_near&says_may markup_near&says_when
+0.05 markup_near&spoken_of_if markup_near&spoken_of_numbered markup_near&steps_that_led_to_it markup_near&typeset
+0.05 markup_near&words_before may_happen&much_trouble may_happen&says_remedy may_happen&says_words
+0.05 may_happen&spoken_of_example may_happen&spoken_of_help may_happen&spoken_of_never may_happen&spoken_of_numbered
+0.05 may_happen&spoken_of_signed may_happen&traceback_above mentioned&much_trouble mentioned&often_may
+0.05 mentioned&says_but mentioned&spoken_of_buy mentioned&spoken_of_labelled_symptom mentioned&spoken_of_numbered
+0.05 mentioned&spoken_of_signed much_about_texts&much_trouble much_about_texts&nothing_stated
+0.05 much_about_texts&often_may much_about_texts&says_may much_about_texts&somebody_speaks
+0.05 much_about_texts&spoken_of_reader much_advised&much_trouble much_advised&often_may much_advised&output_near
+0.05 much_advised&somebody_speaks much_advised&spoken_of_after_so_long much_advised&spoken_of_cause
+0.05 much_advised&spoken_of_happened much_advised&text_behind much_trouble&nothing_stated much_trouble&says_happened
+0.05 much_trouble&says_help much_trouble&says_lower_it much_trouble&says_means much_trouble&says_when
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_if much_trouble&spoken_of_lower_it
+0.05 much_trouble&spoken_of_means much_trouble&spoken_of_words much_trouble&trace_near names_the_words&says_ask
+0.05 names_the_words&says_never names_the_words&somebody's_own_question,_in_short names_the_words&spoken_of_lately
+0.05 names_the_words&spoken_of_never names_the_words&spoken_of_supposed names_the_words&trace_near
+0.05 nobody_speaks&says_after_so_long nobody_speaks&says_ask nobody_speaks&says_labelled_symptom
+0.05 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_but
+0.05 nobody_speaks&spoken_of_labelled_cause nobody_speaks&steps_that_led_to_it nobody_speaks&traceback_above
+0.05 nothing_stated&says_changes nothing_stated&says_laughs nothing_stated&says_when nothing_stated&spoken_of_people
+0.05 nothing_stated&trouble often_may&remedies_above often_may&says_help often_may&says_if often_may&says_means
+0.05 often_may&says_when often_may&spoken_of_lately often_may&spoken_of_laughs often_may&spoken_of_people
+0.05 on_a_stamped_line&says_help on_a_stamped_line&says_means on_a_stamped_line&says_supposed
+0.05 on_a_stamped_line&spoken_of_lately on_a_stamped_line&spoken_of_may on_a_stamped_line&traceback_above
+0.05 other_near&says_example other_near&says_lately other_near&spoken_of_if other_near&spoken_of_people
+0.05 other_near&spoken_of_signed other_near&spoken_of_when other_near&words_before output_near&says_cause
+0.05 output_near&says_laughs output_near&says_reader output_near&somebody's_own_question,_in_short
+0.05 output_near&spoken_of_lately output_near&trace_near record&says_example record&says_looks_for record&says_remedy
+0.05 record&says_self record&says_solved record&spoken_of_after_so_long record&spoken_of_cause
+0.05 record&spoken_of_laughs record&spoken_of_means record&spoken_of_words remedies_above&spoken_of_but
+0.05 remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for remedies_above&spoken_of_means
+0.05 remedies_below&spoken_of_example remedies_below&spoken_of_labelled_remedy remedies_below&words_before
+0.05 says_after_so_long&says_example says_after_so_long&says_if says_after_so_long&says_may
+0.05 says_after_so_long&spoken_of_ask says_after_so_long&spoken_of_but says_after_so_long&spoken_of_happened
+0.05 says_after_so_long&spoken_of_help says_after_so_long&spoken_of_lately says_after_so_long&spoken_of_made_up
+0.05 says_after_so_long&spoken_of_supposed says_after_so_long&trace_near says_ask&says_lesson says_ask&says_means
+0.05 says_ask&says_people says_ask&trace_near says_but&says_means says_but&spoken_of_but says_but&spoken_of_example
+0.05 says_but&spoken_of_happened says_but&spoken_of_people says_but&trouble says_cause&setting_near
+0.05 says_cause&somebody's_own says_cause&spoken_of_labelled_symptom says_cause&spoken_of_self says_changes&says_if
+0.05 says_changes&says_may says_changes&says_means says_changes&trouble says_example&says_never
+0.05 says_example&says_when says_example&spoken_of_people says_example&spoken_of_reader says_example&text_behind
+0.05 says_example&trace_near says_happened&says_lately says_happened&says_numbered says_happened&says_remedy
+0.05 says_happened&spoken_of_self says_help&says_means says_help&somebody_speaks says_help&spoken_of_if
+0.05 says_help&trace_near says_if&says_made_up says_if&spoken_of_looks_for says_if&spoken_of_may
+0.05 says_if&spoken_of_means says_if&spoken_of_reader says_if&spoken_of_supposed says_if&spoken_of_when
+0.05 says_if&text_behind says_labelled_symptom&somebody's_own says_labelled_symptom&somebody's_own_machine,_in_short
+0.05 says_labelled_symptom&spoken_of_labelled_cause says_labelled_symptom&spoken_of_means
+0.05 says_labelled_symptom&spoken_of_reader says_labelled_symptom&spoken_of_remedy says_lately&says_numbered
+0.05 says_lately&says_supposed says_lately&spoken_of_help says_lately&spoken_of_if says_lesson&says_lower_it
+0.05 says_lesson&spoken_of_but says_lesson&spoken_of_help says_lesson&spoken_of_if says_lesson&spoken_of_reader
+0.05 says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never
+0.05 says_looks_for&words_before says_lower_it&spoken_of_changes says_lower_it&spoken_of_words
+0.05 says_made_up&spoken_of_people says_made_up&spoken_of_self says_may&says_means says_may&spoken_of_example
+0.05 says_may&spoken_of_lesson says_may&spoken_of_may says_may&spoken_of_means says_may&spoken_of_numbered
+0.05 says_may&spoken_of_remedy says_means&says_supposed says_means&spoken_of_ask says_means&spoken_of_if
+0.05 says_means&spoken_of_lower_it says_means&spoken_of_never says_means&spoken_of_people
+0.05 says_never&somebody's_own,_in_short says_never&somebody_speaks says_never&spoken_of_but says_never&spoken_of_if
+0.05 says_never&spoken_of_when says_never&text_behind says_never&trouble says_numbered&somebody_speaks
+0.05 says_numbered&spoken_of_lower_it says_numbered&spoken_of_numbered says_numbered&spoken_of_people
+0.05 says_numbered&spoken_of_self says_numbered&trouble says_people&somebody_speaks says_people&spoken_of_ask
+0.05 says_people&spoken_of_cause says_people&spoken_of_help says_people&spoken_of_means
+0.05 says_people&spoken_of_supposed says_reader&says_words says_reader&spoken_of_happened says_reader&spoken_of_if
+0.05 says_reader&spoken_of_lately says_reader&spoken_of_reader says_reader&spoken_of_words says_reader&trace_near
+0.05 says_remedy&trouble says_self&spoken_of_cause says_self&spoken_of_made_up says_self&spoken_of_means
+0.05 says_self&spoken_of_numbered says_self&spoken_of_people says_self&spoken_of_words says_self&traceback_above
+0.05 says_solved&says_when says_solved&somebody_speaks says_solved&words_before says_supposed&somebody's_own
+0.05 says_supposed&somebody's_own,_in_short says_when&spoken_of_may says_when&spoken_of_supposed
+0.05 says_when&spoken_of_when says_when&text_behind says_words&spoken_of_help says_words&spoken_of_lower_it
+0.05 says_words&spoken_of_reader says_words&spoken_of_supposed setting_near&spoken_of_ask setting_near&spoken_of_buy
+0.05 setting_near&spoken_of_labelled_symptom setting_near&spoken_of_laughs setting_near&spoken_of_reader
+0.05 somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_changes
+0.05 somebody's_own&spoken_of_example somebody's_own&spoken_of_lesson somebody's_own&spoken_of_remedy
+0.05 somebody's_own,_in_short&spoken_of_labelled_symptom somebody's_own,_in_short&spoken_of_lesson
+0.05 somebody's_own,_in_short&spoken_of_numbered somebody's_own,_in_short&trouble
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_machine,_in_short&spoken_of_ask
+0.05 somebody's_own_machine,_in_short&spoken_of_never somebody's_own_machine,_in_short&spoken_of_people
+0.05 somebody's_own_machine,_in_short&traceback_above somebody's_own_question,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_question,_in_short&spoken_of_solved somebody_speaks&spoken_of_reader somebody_speaks&trace_near
+0.05 spoken_of_after_so_long&spoken_of_changes spoken_of_after_so_long&spoken_of_labelled_symptom
+0.05 spoken_of_after_so_long&spoken_of_may spoken_of_after_so_long&spoken_of_solved spoken_of_ask&spoken_of_but
+0.05 spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_lately spoken_of_but&spoken_of_looks_for spoken_of_but&spoken_of_made_up
+0.05 spoken_of_buy&spoken_of_lately spoken_of_buy&spoken_of_means spoken_of_buy&spoken_of_people
+0.05 spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words spoken_of_cause&spoken_of_lately
+0.05 spoken_of_cause&spoken_of_lesson spoken_of_cause&spoken_of_never spoken_of_cause&spoken_of_self
+0.05 spoken_of_cause&spoken_of_solved spoken_of_changes&spoken_of_numbered spoken_of_changes&words_before
+0.05 spoken_of_example&spoken_of_supposed spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_self
+0.05 spoken_of_happened&text_behind spoken_of_happened&trace_near spoken_of_help&spoken_of_if
+0.05 spoken_of_help&spoken_of_laughs spoken_of_if&spoken_of_labelled_symptom spoken_of_if&spoken_of_laughs
+0.05 spoken_of_if&spoken_of_looks_for spoken_of_if&spoken_of_people spoken_of_if&words_before
+0.05 spoken_of_labelled_cause&spoken_of_people spoken_of_labelled_remedy&spoken_of_lower_it
+0.05 spoken_of_labelled_remedy&text_behind spoken_of_labelled_symptom&spoken_of_lately
+0.05 spoken_of_labelled_symptom&spoken_of_looks_for spoken_of_labelled_symptom&spoken_of_people
+0.05 spoken_of_labelled_symptom&spoken_of_remedy spoken_of_labelled_symptom&spoken_of_solved
+0.05 spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_never
+0.05 spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_remedy spoken_of_lately&traceback_above
+0.05 spoken_of_laughs&spoken_of_lower_it spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_may
+0.05 spoken_of_lesson&spoken_of_remedy spoken_of_lesson&words_before spoken_of_looks_for&spoken_of_reader
+0.05 spoken_of_lower_it&spoken_of_self spoken_of_lower_it&spoken_of_supposed spoken_of_made_up&spoken_of_may
+0.05 spoken_of_made_up&spoken_of_self spoken_of_made_up&spoken_of_supposed spoken_of_may&spoken_of_numbered
+0.05 spoken_of_may&trouble spoken_of_means&spoken_of_when spoken_of_means&trouble spoken_of_never&spoken_of_numbered
+0.05 spoken_of_never&spoken_of_reader spoken_of_never&text_behind spoken_of_numbered&spoken_of_reader
+0.05 spoken_of_numbered&trace_near spoken_of_people&spoken_of_reader spoken_of_people&spoken_of_supposed
+0.05 spoken_of_reader&spoken_of_words spoken_of_remedy&spoken_of_solved spoken_of_remedy&spoken_of_supposed
+0.05 spoken_of_remedy&text_behind spoken_of_self&typeset spoken_of_supposed&words_before text_behind&traceback_above
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_question,_in_short a_failed_run&a_site's_lines
+0.10 a_failed_run&advice_share a_failed_run&advised a_failed_run&begins_its_line a_failed_run&marked
+0.10 a_failed_run&mentioned a_failed_run&output_near a_failed_run&says_help a_failed_run&says_never
+0.10 a_failed_run&says_numbered a_failed_run&says_people a_failed_run&says_supposed a_failed_run&says_when
+0.10 a_failed_run&spoken_of_lesson a_failed_run&spoken_of_remedy a_failed_run&spoken_of_words
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&output_near a_failed_run's_record&setting_near
+0.10 a_failed_test&says_happened a_failed_test&words_before a_picture_near&nobody_speaks a_picture_near&other_near
+0.10 a_question,_in_short&advice_share a_question,_in_short&advised a_question,_in_short&advised_by_nobody
+0.10 a_question,_in_short&may_happen a_question,_in_short&output_near a_question,_in_short&says_lately
+0.10 a_question,_in_short&spoken_of_lately a_question,_in_short&spoken_of_people
+0.10 a_question,_in_short&spoken_of_solved a_question,_in_short&spoken_of_supposed
+0.10 a_question,_in_short&traceback_above a_report's_heading&about_texts a_report's_heading&begins_its_line
+0.10 a_report's_heading&between_sections a_report's_heading&in_a_thread a_report's_heading&its_hint_printed
+0.10 a_report's_heading&nothing_stated a_report's_heading&output_near a_report's_heading&somebody's_own
+0.10 a_report's_heading&spoken_of_if a_report's_heading&spoken_of_may a_report's_heading&spoken_of_means
+0.10 a_report's_heading&spoken_of_self a_report's_heading&trace_near a_sentence_leads&happened_to_somebody
+0.10 a_sentence_leads&host_memory a_sentence_leads&its_hint_printed a_sentence_leads&says_example
+0.10 a_sentence_leads&says_laughs a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&spoken_of_means
+0.10 a_sentence_leads&words_before a_setup,_in_short&begins_its_line a_setup,_in_short&comment
+0.10 a_setup,_in_short&says_if a_setup,_in_short&says_looks_for a_setup,_in_short&says_solved
+0.10 a_setup,_in_short&spoken_of_may a_short_text&a_thread's_title a_short_text&a_whole_error_line
+0.10 a_short_text&happened_to_somebody a_short_text&indented a_short_text&item_of_a_list a_short_text&markup_near
+0.10 a_short_text&much_trouble a_short_text&says_help a_short_text&says_self a_short_text&says_words
+0.10 a_short_text&spoken_of_labelled_cause a_short_text&spoken_of_laughs a_short_text&spoken_of_numbered
+0.10 a_site's_lines&a_thread's_page a_site's_lines&hypothetical_sentence a_site's_lines&on_a_stamped_line
+0.10 a_site's_lines&says_when a_site's_lines&spoken_of_if a_site's_lines&spoken_of_remedy a_site's_lines&trouble
+0.10 a_thread's_page&a_thread's_title a_thread's_page&advice_share a_thread's_page&advised a_thread's_page&figures
+0.10 a_thread's_page&introduced_as_example a_thread's_page&mentioned
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_but
+0.10 a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lower_it a_thread's_page&spoken_of_words
+0.10 a_thread's_title&begins_the_text a_thread's_title&in_quotes a_thread's_title&other_near
+0.10 a_thread's_title&somebody's_own,_in_short a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_may
+0.10 a_thread's_title&spoken_of_people a_thread's_title&spoken_of_reader a_thread's_title&spoken_of_self
+0.10 a_thread's_title&spoken_of_when a_whole_error_line&about_texts a_whole_error_line&code_near
+0.10 a_whole_error_line&its_hint_printed a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_numbered
+0.10 a_whole_error_line&spoken_of_self a_whole_error_line&spoken_of_solved a_whole_error_line&trouble
+0.10 about_texts&advice_share about_texts&advised about_texts&blanks_near about_texts&boxes_ticked
+0.10 about_texts&comment about_texts&introduced_as_example about_texts&its_hint_printed about_texts&nobody_speaks
+0.10 about_texts&spoken_of_after_so_long about_texts&spoken_of_if about_texts&spoken_of_means
+0.10 about_texts&spoken_of_never about_texts&spoken_of_remedy advice_share&in_a_thread advice_share&indented
+0.10 advice_share&names_the_words advice_share&says_happened advice_share&says_lately advice_share&says_remedy
+0.10 advice_share&says_words advice_share&spoken_of_lately advice_share&spoken_of_lesson
+0.10 advice_share&spoken_of_looks_for advice_share&spoken_of_supposed advice_share&trouble advised&in_a_thread
+0.10 advised&indented advised&names_the_words advised&says_happened advised&says_lately advised&says_remedy
+0.10 advised&says_words advised&spoken_of_lately advised&spoken_of_lesson advised&spoken_of_looks_for
+0.10 advised&spoken_of_supposed advised&trouble advised_by_nobody&begins_the_text advised_by_nobody&indented
+0.10 advised_by_nobody&much_trouble advised_by_nobody&other_near advised_by_nobody&says_if
+0.10 advised_by_nobody&says_lately advised_by_nobody&says_may advised_by_nobody&says_remedy
+0.10 advised_by_nobody&setting_near advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_if
+0.10 advised_by_nobody&spoken_of_may advised_by_nobody&spoken_of_supposed alone&says_cause alone&says_if
+0.10 alone&says_may alone&somebody's_own_machine,_in_short alone&text_behind begins_its_line&between_sections
+0.10 begins_its_line&its_place_behind begins_its_line&may_happen begins_its_line&says_lower_it
+0.10 begins_its_line&somebody's_own,_in_short begins_its_line&spoken_of_after_so_long begins_its_line&spoken_of_but
+0.10 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_lately begins_its_line&spoken_of_solved
+0.10 begins_the_text&happened_to_somebody begins_the_text&much_trouble begins_the_text&nothing_stated
+0.10 begins_the_text&spoken_of_ask begins_the_text&spoken_of_labelled_symptom begins_the_text&spoken_of_laughs
+0.10 begins_the_text&spoken_of_solved behind_a_prefix&comment behind_a_prefix&hypothetical_sentence
+0.10 behind_a_prefix&in_a_thread behind_a_prefix&indented behind_a_prefix&nothing_stated behind_a_prefix&other_near
+0.10 behind_a_prefix&somebody's_own_machine,_in_short behind_a_prefix&spoken_of_ask behind_a_prefix&spoken_of_help
+0.10 behind_a_prefix&spoken_of_labelled_symptom between_sections&output_near between_sections&spoken_of_after_so_long
+0.10 between_sections&spoken_of_ask between_sections&spoken_of_remedy between_sections&spoken_of_words
+0.10 between_sections&trouble blanks_near&in_quotes blanks_near&indented blanks_near&spoken_of_if
+0.10 blanks_near&spoken_of_means blanks_near&traceback_above block_opened&boxes_ticked
+0.10 block_opened&introduced_as_example block_opened&may_happen block_opened&on_a_stamped_line
+0.10 block_opened&somebody's_own_machine,_in_short block_opened&text_behind block_opened&words_before
+0.10 boxes_ticked&figures boxes_ticked&in_a_thread boxes_ticked&other_near boxes_ticked&somebody's_own
+0.10 boxes_ticked&spoken_of_happened boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_looks_for
+0.10 boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_may boxes_ticked&spoken_of_reader code_near&output_near
+0.10 code_near&record code_near&spoken_of_labelled_cause code_near&spoken_of_lately code_near&spoken_of_never
+0.10 code_near&spoken_of_people code_near&traceback_above comment&in_quotes comment&says_after_so_long
+0.10 comment&says_but comment&says_example comment&says_happened comment&somebody's_own,_in_short
+0.10 comment&spoken_of_ask comment&spoken_of_may comment&spoken_of_means cut_by_dots&indented
+0.10 cut_by_dots&on_a_stamped_line cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_but
+0.10 cut_by_dots&spoken_of_if cut_by_dots&trouble ends_the_text&introduced_as_example ends_the_text&its_hint_printed
+0.10 ends_the_text&markup_near ends_the_text&says_cause ends_the_text&says_if ends_the_text&says_lately
+0.10 ends_the_text&says_means ends_the_text&says_remedy ends_the_text&spoken_of_but ends_the_text&spoken_of_remedy
+0.10 ends_the_text&trace_near explained_behind&in_quotes explained_behind&spoken_of_after_so_long
+0.10 explained_behind&spoken_of_changes explained_behind&spoken_of_words figures&says_cause figures&says_solved
+0.10 figures&setting_near figures&spoken_of_help figures&spoken_of_may figures&steps_that_led_to_it
+0.10 happened_to_somebody&in_a_thread happened_to_somebody&its_hint_printed happened_to_somebody&nobody_speaks
+0.10 happened_to_somebody&says_example happened_to_somebody&says_lesson happened_to_somebody&says_may
+0.10 happened_to_somebody&says_means happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_laughs
+0.10 happened_to_somebody&spoken_of_never happened_to_somebody&traceback_above heads_a_document&in_quotes
+0.10 heads_a_document&names_the_words heads_a_document&says_looks_for
+0.10 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_help
+0.10 heads_a_document&spoken_of_may heads_a_document&spoken_of_never heads_a_document&spoken_of_numbered
+0.10 host_memory&in_a_thread host_memory&introduced_as_example host_memory&says_happened
+0.10 host_memory&somebody's_own,_in_short host_memory&spoken_of_looks_for host_memory&spoken_of_may
+0.10 hypothetical_sentence&indented hypothetical_sentence&says_made_up
+0.10 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&spoken_of_happened
+0.10 hypothetical_sentence&spoken_of_lately hypothetical_sentence&spoken_of_words in_a_thread&nobody_speaks
+0.10 in_a_thread&nothing_stated in_a_thread&says_labelled_symptom in_a_thread&says_may in_a_thread&says_self
+0.10 in_a_thread&says_when in_a_thread&somebody's_own,_in_short in_a_thread&spoken_of_ask
+0.10 in_a_thread&spoken_of_example in_a_thread&spoken_of_looks_for in_a_thread&spoken_of_when
+0.10 in_quotes&its_hint_printed in_quotes&says_labelled_symptom in_quotes&says_lower_it in_quotes&says_people
+0.10 in_quotes&says_solved in_quotes&spoken_of_laughs in_quotes&spoken_of_means in_quotes&spoken_of_supposed
+0.10 in_quotes&spoken_of_words in_quotes&within_code in_quotes&words_before indented&nothing_stated indented&record
+0.10 indented&spoken_of_lower_it indented&spoken_of_people indented&steps_that_led_to_it indented&trouble
+0.10 introduced_as_example&somebody's_own introduced_as_example&somebody's_own,_in_short
+0.10 introduced_as_example&somebody_speaks introduced_as_example&spoken_of_but item_of_a_list&on_a_stamped_line
+0.10 item_of_a_list&says_words item_of_a_list&spoken_of_lower_it item_of_a_list&spoken_of_people
+0.10 its_hint_printed&much_trouble its_hint_printed&says_happened its_hint_printed&says_self
+0.10 its_hint_printed&says_when its_hint_printed&setting_near its_hint_printed&spoken_of_lower_it
+0.10 its_hint_printed&spoken_of_solved its_hint_printed&spoken_of_supposed its_hint_printed&traceback_above
+0.10 its_place_behind&nobody_speaks marked&other_near marked&spoken_of_example marked&spoken_of_looks_for
+0.10 markup_near&says_lately markup_near&says_looks_for markup_near&says_words markup_near&somebody's_own
+0.10 markup_near&spoken_of_buy markup_near&spoken_of_lower_it markup_near&spoken_of_made_up
+0.10 markup_near&spoken_of_when may_happen&nobody_speaks may_happen&says_never may_happen&says_when
+0.10 mentioned&somebody's_own_question,_in_short mentioned&spoken_of_never mentioned&spoken_of_self
+0.10 mentioned&spoken_of_solved much_about_texts&setting_near much_about_texts&spoken_of_example
+0.10 much_about_texts&spoken_of_help much_about_texts&traceback_above much_advised&says_lower_it
+0.10 much_advised&words_before much_trouble&output_near much_trouble&says_if much_trouble&says_may
+0.10 much_trouble&spoken_of_after_so_long much_trouble&spoken_of_labelled_symptom much_trouble&spoken_of_lesson
+0.10 much_trouble&spoken_of_never much_trouble&spoken_of_self names_the_words&nothing_stated
+0.10 names_the_words&says_happened names_the_words&says_lesson names_the_words&says_lower_it
+0.10 names_the_words&spoken_of_ask nobody_speaks&says_but nobody_speaks&says_may nobody_speaks&says_numbered
+0.10 nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_laughs nobody_speaks&spoken_of_looks_for
+0.10 nobody_speaks&spoken_of_lower_it nothing_stated&often_may nothing_stated&says_words nothing_stated&spoken_of_if
+0.10 nothing_stated&spoken_of_laughs nothing_stated&spoken_of_remedy nothing_stated&spoken_of_signed often_may&record
+0.10 often_may&spoken_of_help often_may&spoken_of_labelled_symptom often_may&spoken_of_lower_it often_may&trace_near
+0.10 on_a_stamped_line&record on_a_stamped_line&says_ask on_a_stamped_line&says_may
+0.10 on_a_stamped_line&spoken_of_signed on_a_stamped_line&spoken_of_supposed other_near&says_changes
+0.10 other_near&says_laughs other_near&says_made_up other_near&spoken_of_cause other_near&spoken_of_labelled_cause
+0.10 other_near&spoken_of_labelled_symptom other_near&spoken_of_lesson other_near&spoken_of_solved
+0.10 other_near&trace_near output_near&remedies_below output_near&says_lately output_near&says_looks_for
+0.10 output_near&spoken_of_ask output_near&spoken_of_but output_near&spoken_of_labelled_remedy
+0.10 output_near&spoken_of_self record&says_after_so_long record&somebody's_own_machine,_in_short
+0.10 record&spoken_of_labelled_symptom remedies_above&says_words remedies_above&spoken_of_when
+0.10 remedies_above&spoken_of_words remedies_above&words_before remedies_below&spoken_of_cause
+0.10 remedies_below&spoken_of_labelled_cause remedies_below&spoken_of_self remedies_below&spoken_of_words
+0.10 says_after_so_long&says_words says_after_so_long&somebody's_own,_in_short says_after_so_long&spoken_of_looks_for
+0.10 says_after_so_long&spoken_of_people says_after_so_long&spoken_of_when says_ask&spoken_of_people
+0.10 says_ask&spoken_of_reader says_but&somebody_speaks says_but&spoken_of_never says_but&text_behind
+0.10 says_cause&says_self says_changes&says_happened says_changes&says_lesson says_changes&somebody's_own
+0.10 says_changes&somebody's_own_question,_in_short says_example&says_happened says_example&says_help
+0.10 says_example&spoken_of_example says_happened&says_solved says_happened&spoken_of_when says_help&says_lower_it
+0.10 says_help&spoken_of_example says_if&says_remedy says_if&says_when says_labelled_symptom&says_people
+0.10 says_labelled_symptom&spoken_of_looks_for says_labelled_symptom&spoken_of_solved
+0.10 says_labelled_symptom&spoken_of_when says_labelled_symptom&words_before says_lately&says_self
+0.10 says_lately&spoken_of_but says_lately&spoken_of_people says_lately&spoken_of_self says_laughs&trouble
+0.10 says_lesson&says_looks_for says_lesson&says_people says_lesson&says_reader says_lesson&says_supposed
+0.10 says_looks_for&says_never says_looks_for&somebody's_own_machine,_in_short says_looks_for&spoken_of_if
+0.10 says_looks_for&spoken_of_looks_for says_lower_it&says_made_up says_lower_it&says_may says_lower_it&setting_near
+0.10 says_lower_it&somebody's_own_machine,_in_short says_lower_it&spoken_of_lower_it says_lower_it&spoken_of_when
+0.10 says_made_up&words_before says_may&somebody's_own_machine,_in_short says_may&spoken_of_reader
+0.10 says_may&trace_near says_never&somebody's_own says_numbered&somebody's_own,_in_short says_numbered&text_behind
+0.10 says_numbered&words_before says_people&says_self says_people&spoken_of_lately says_people&spoken_of_made_up
+0.10 says_people&spoken_of_never says_people&spoken_of_words says_reader&says_self
+0.10 says_reader&somebody's_own_question,_in_short says_reader&spoken_of_self says_reader&trouble
+0.10 says_remedy&says_self says_remedy&spoken_of_may says_remedy&spoken_of_reader says_self&spoken_of_but
+0.10 says_self&spoken_of_remedy says_self&spoken_of_solved says_self&spoken_of_supposed says_when&spoken_of_ask
+0.10 says_when&spoken_of_means says_when&spoken_of_numbered says_words&spoken_of_cause says_words&spoken_of_looks_for
+0.10 says_words&spoken_of_people says_words&spoken_of_when setting_near&somebody_speaks
+0.10 setting_near&spoken_of_happened setting_near&spoken_of_self setting_near&trace_near somebody's_own&spoken_of_but
+0.10 somebody's_own&spoken_of_may somebody's_own,_in_short&spoken_of_if somebody's_own,_in_short&spoken_of_supposed
+0.10 somebody's_own_machine,_in_short&spoken_of_when somebody's_own_question,_in_short&spoken_of_buy
+0.10 somebody's_own_question,_in_short&spoken_of_never somebody's_own_question,_in_short&text_behind
+0.10 somebody's_own_question,_in_short&traceback_above somebody_speaks&spoken_of_lesson somebody_speaks&spoken_of_may
+0.10 somebody_speaks&spoken_of_people spoken_of_ask&spoken_of_means spoken_of_ask&spoken_of_remedy
+0.10 spoken_of_but&spoken_of_lesson spoken_of_but&spoken_of_words spoken_of_but&traceback_above
+0.10 spoken_of_cause&trouble spoken_of_changes&spoken_of_remedy spoken_of_example&spoken_of_labelled_symptom
+0.10 spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_may spoken_of_example&spoken_of_signed
+0.10 spoken_of_happened&spoken_of_numbered spoken_of_happened&spoken_of_supposed spoken_of_happened&spoken_of_words
+0.10 spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_lesson spoken_of_help&spoken_of_remedy
+0.10 spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_numbered spoken_of_if&spoken_of_remedy
+0.10 spoken_of_labelled_symptom&spoken_of_never spoken_of_labelled_symptom&spoken_of_self
+0.10 spoken_of_labelled_symptom&text_behind spoken_of_labelled_symptom&words_before spoken_of_lately&spoken_of_means
+0.10 spoken_of_lately&trace_near spoken_of_laughs&spoken_of_reader spoken_of_lesson&spoken_of_looks_for
+0.10 spoken_of_lesson&spoken_of_made_up spoken_of_lesson&spoken_of_never spoken_of_lesson&traceback_above
+0.10 spoken_of_looks_for&spoken_of_made_up spoken_of_looks_for&spoken_of_people spoken_of_lower_it&spoken_of_reader
+0.10 spoken_of_lower_it&spoken_of_signed spoken_of_made_up&spoken_of_when spoken_of_means&traceback_above
+0.10 spoken_of_numbered&spoken_of_self spoken_of_numbered&spoken_of_words spoken_of_people&spoken_of_remedy
+0.10 spoken_of_people&spoken_of_self spoken_of_people&spoken_of_solved spoken_of_people&trace_near
+0.10 spoken_of_people&trouble spoken_of_remedy&words_before spoken_of_self&trace_near spoken_of_solved&trace_near
+0.10 spoken_of_supposed&spoken_of_when spoken_of_when&spoken_of_words spoken_of_words&text_behind
+0.15 a_failed_run&a_whole_error_line a_failed_run&ends_the_text a_failed_run&heads_a_document
+0.15 a_failed_run&in_a_thread a_failed_run&its_place_behind a_failed_run&may_happen
+0.15 a_failed_run&spoken_of_after_so_long a_failed_run&spoken_of_labelled_symptom
+0.15 a_question,_in_short&a_sentence_leads a_question,_in_short&a_thread's_page a_question,_in_short&explained_behind
+0.15 a_question,_in_short&in_a_thread a_question,_in_short&names_the_words a_question,_in_short&on_a_stamped_line
+0.15 a_question,_in_short&says_cause a_question,_in_short&says_means a_question,_in_short&says_numbered
+0.15 a_question,_in_short&spoken_of_may a_report's_heading&a_short_text a_report's_heading&trouble
+0.15 a_sentence_leads&spoken_of_happened a_sentence_leads&spoken_of_signed a_sentence_leads&trouble
+0.15 a_setup,_in_short&blanks_near a_setup,_in_short&says_when a_setup,_in_short&spoken_of_changes
+0.15 a_setup,_in_short&spoken_of_remedy a_setup,_in_short&typeset a_short_text&its_place_behind
+0.15 a_short_text&says_lately a_short_text&spoken_of_after_so_long a_short_text&spoken_of_labelled_symptom
+0.15 a_short_text&spoken_of_remedy a_short_text&trouble a_site's_lines&nothing_stated a_site's_lines&spoken_of_but
+0.15 a_site's_lines&words_before a_thread's_page&block_opened a_thread's_page&in_a_thread a_thread's_page&in_quotes
+0.15 a_thread's_page&its_hint_printed a_thread's_page&may_happen a_thread's_page&spoken_of_people
+0.15 a_thread's_title&mentioned a_whole_error_line&somebody's_own_machine,_in_short about_texts&between_sections
+0.15 about_texts&cut_by_dots about_texts&explained_behind about_texts&may_happen about_texts&says_example
+0.15 about_texts&says_self about_texts&spoken_of_cause about_texts&spoken_of_labelled_cause
+0.15 about_texts&traceback_above advice_share&begins_the_text advice_share&says_if advice_share&spoken_of_cause
+0.15 advice_share&spoken_of_self advice_share&spoken_of_words advised&begins_the_text advised&says_if
+0.15 advised&spoken_of_cause advised&spoken_of_self advised&spoken_of_words advised_by_nobody&in_quotes
+0.15 advised_by_nobody&markup_near advised_by_nobody&mentioned advised_by_nobody&often_may
+0.15 advised_by_nobody&output_near advised_by_nobody&spoken_of_lesson alone&comment alone&says_labelled_symptom
+0.15 alone&says_self begins_its_line&its_hint_printed begins_its_line&spoken_of_numbered begins_the_text&says_ask
+0.15 begins_the_text&says_may begins_the_text&says_never begins_the_text&says_people
+0.15 begins_the_text&somebody's_own_machine,_in_short begins_the_text&somebody_speaks
+0.15 begins_the_text&spoken_of_example begins_the_text&spoken_of_if begins_the_text&spoken_of_may
+0.15 begins_the_text&spoken_of_reader begins_the_text&spoken_of_self behind_a_prefix&its_place_behind
+0.15 behind_a_prefix&marked behind_a_prefix&much_trouble behind_a_prefix&output_near behind_a_prefix&says_lesson
+0.15 behind_a_prefix&says_reader behind_a_prefix&spoken_of_words between_sections&indented
+0.15 between_sections&remedies_below between_sections&spoken_of_if between_sections&spoken_of_people
+0.15 blanks_near&much_about_texts blanks_near&setting_near blanks_near&spoken_of_never block_opened&output_near
+0.15 block_opened&somebody_speaks block_opened&spoken_of_help block_opened&spoken_of_if
+0.15 block_opened&spoken_of_lower_it block_opened&spoken_of_never code_near&cut_by_dots code_near&item_of_a_list
+0.15 code_near&says_but code_near&spoken_of_lower_it code_near&spoken_of_means comment&ends_the_text
+0.15 comment&host_memory comment&says_if comment&somebody's_own_machine,_in_short comment&spoken_of_example
+0.15 comment&spoken_of_when comment&text_behind cut_by_dots&much_about_texts cut_by_dots&spoken_of_changes
+0.15 cut_by_dots&spoken_of_example cut_by_dots&spoken_of_happened cut_by_dots&trace_near ends_the_text&says_ask
+0.15 ends_the_text&says_help ends_the_text&spoken_of_may explained_behind&indented explained_behind&output_near
+0.15 explained_behind&spoken_of_if explained_behind&spoken_of_self explained_behind&spoken_of_when
+0.15 figures&happened_to_somebody figures&in_a_thread figures&other_near figures&record figures&says_supposed
+0.15 figures&says_when figures&somebody's_own_question,_in_short figures&spoken_of_after_so_long
+0.15 figures&spoken_of_labelled_cause figures&spoken_of_self happened_to_somebody&often_may
+0.15 happened_to_somebody&says_ask happened_to_somebody&somebody's_own,_in_short happened_to_somebody&spoken_of_if
+0.15 happened_to_somebody&spoken_of_words happened_to_somebody&trace_near heads_a_document&remedies_below
+0.15 heads_a_document&spoken_of_but heads_a_document&spoken_of_if heads_a_document&spoken_of_looks_for
+0.15 heads_a_document&trouble host_memory&marked host_memory&output_near host_memory&says_people
+0.15 host_memory&spoken_of_self host_memory&spoken_of_words host_memory&trouble hypothetical_sentence&says_help
+0.15 hypothetical_sentence&says_lesson hypothetical_sentence&says_never hypothetical_sentence&spoken_of_made_up
+0.15 in_a_thread&its_hint_printed in_a_thread&on_a_stamped_line in_a_thread&other_near
+0.15 in_a_thread&somebody's_own_question,_in_short in_a_thread&somebody_speaks in_a_thread&spoken_of_happened
+0.15 in_a_thread&spoken_of_means in_quotes&much_about_texts in_quotes&output_near in_quotes&says_numbered
+0.15 in_quotes&setting_near in_quotes&somebody_speaks in_quotes&spoken_of_ask in_quotes&spoken_of_may
+0.15 in_quotes&spoken_of_self in_quotes&spoken_of_signed indented&says_self indented&somebody_speaks
+0.15 indented&spoken_of_remedy indented&spoken_of_solved item_of_a_list&somebody's_own,_in_short
+0.15 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&somebody_speaks item_of_a_list&spoken_of_if
+0.15 item_of_a_list&spoken_of_lately item_of_a_list&spoken_of_supposed item_of_a_list&spoken_of_when
+0.15 its_hint_printed&often_may its_hint_printed&record its_hint_printed&spoken_of_looks_for
+0.15 its_hint_printed&spoken_of_self its_hint_printed&words_before marked&spoken_of_ask markup_near&says_but
+0.15 markup_near&says_happened markup_near&says_labelled_symptom markup_near&somebody's_own_machine,_in_short
+0.15 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_may markup_near&spoken_of_self
+0.15 markup_near&spoken_of_supposed markup_near&traceback_above may_happen&says_looks_for may_happen&somebody's_own
+0.15 may_happen&spoken_of_happened may_happen&spoken_of_may may_happen&trouble mentioned&says_example
+0.15 mentioned&says_means mentioned&spoken_of_example mentioned&spoken_of_laughs mentioned&spoken_of_looks_for
+0.15 mentioned&spoken_of_supposed much_about_texts&names_the_words much_about_texts&says_happened
+0.15 much_about_texts&spoken_of_ask much_about_texts&spoken_of_looks_for much_about_texts&spoken_of_remedy
+0.15 much_about_texts&words_before much_trouble&spoken_of_reader names_the_words&spoken_of_help
+0.15 names_the_words&spoken_of_people names_the_words&spoken_of_when nobody_speaks&says_example
+0.15 nobody_speaks&says_help nobody_speaks&says_solved nobody_speaks&says_when nobody_speaks&setting_near
+0.15 nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_self nobody_speaks&spoken_of_supposed
+0.15 nothing_stated&other_near nothing_stated&says_labelled_symptom nothing_stated&says_solved
+0.15 often_may&spoken_of_but on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_numbered
+0.15 on_a_stamped_line&spoken_of_words other_near&says_after_so_long other_near&says_ask other_near&says_lesson
+0.15 other_near&says_never other_near&spoken_of_may other_near&trouble output_near&remedies_above
+0.15 output_near&says_after_so_long output_near&says_lesson output_near&says_lower_it output_near&says_never
+0.15 output_near&spoken_of_example output_near&spoken_of_help record&says_changes record&says_lesson
+0.15 record&says_lower_it record&says_words record&spoken_of_but record&spoken_of_help record&spoken_of_looks_for
+0.15 record&spoken_of_may record&spoken_of_numbered says_after_so_long&says_ask says_after_so_long&says_cause
+0.15 says_after_so_long&somebody_speaks says_after_so_long&spoken_of_never says_ask&says_changes says_ask&says_reader
+0.15 says_ask&says_self says_but&spoken_of_lower_it says_changes&says_help says_example&says_lesson
+0.15 says_example&words_before says_happened&says_words says_happened&spoken_of_lately
+0.15 says_happened&spoken_of_numbered says_if&says_lately says_if&says_never says_if&somebody's_own,_in_short
+0.15 says_if&somebody_speaks says_labelled_symptom&says_words says_labelled_symptom&spoken_of_after_so_long
+0.15 says_lately&says_lesson says_lately&says_never says_lately&says_reader
+0.15 says_lately&somebody's_own_machine,_in_short says_lately&spoken_of_lower_it says_lesson&says_self
+0.15 says_looks_for&says_may says_lower_it&says_never says_lower_it&spoken_of_but says_lower_it&text_behind
+0.15 says_lower_it&words_before says_made_up&says_people says_may&says_reader says_may&traceback_above
+0.15 says_means&says_self says_never&somebody's_own_machine,_in_short says_numbered&says_when says_people&says_reader
+0.15 says_people&spoken_of_if says_people&spoken_of_may says_remedy&somebody's_own
+0.15 says_remedy&somebody's_own,_in_short says_solved&somebody's_own,_in_short says_supposed&says_words
+0.15 says_supposed&trouble says_when&spoken_of_cause says_when&spoken_of_lower_it
+0.15 says_words&somebody's_own_machine,_in_short setting_near&spoken_of_solved setting_near&within_code
+0.15 somebody's_own&spoken_of_labelled_symptom somebody's_own&spoken_of_lower_it somebody's_own&spoken_of_reader
+0.15 somebody's_own&trouble somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.15 somebody's_own_machine,_in_short&spoken_of_if somebody's_own_machine,_in_short&spoken_of_lower_it
+0.15 somebody's_own_machine,_in_short&spoken_of_supposed somebody's_own_machine,_in_short&spoken_of_words
+0.15 somebody's_own_question,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_lately
+0.15 somebody_speaks&spoken_of_lately spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_example
+0.15 spoken_of_after_so_long&spoken_of_happened spoken_of_after_so_long&spoken_of_made_up
+0.15 spoken_of_after_so_long&spoken_of_words spoken_of_after_so_long&traceback_above spoken_of_ask&spoken_of_laughs
+0.15 spoken_of_ask&spoken_of_reader spoken_of_ask&words_before spoken_of_but&spoken_of_means
+0.15 spoken_of_but&spoken_of_numbered spoken_of_but&spoken_of_supposed spoken_of_buy&spoken_of_help
+0.15 spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lower_it spoken_of_cause&spoken_of_people
+0.15 spoken_of_changes&spoken_of_example spoken_of_example&spoken_of_people spoken_of_example&text_behind
+0.15 spoken_of_happened&spoken_of_lately spoken_of_happened&spoken_of_made_up spoken_of_help&spoken_of_numbered
+0.15 spoken_of_labelled_cause&spoken_of_words spoken_of_labelled_symptom&spoken_of_words
+0.15 spoken_of_lately&spoken_of_people spoken_of_laughs&spoken_of_lesson spoken_of_laughs&spoken_of_supposed
+0.15 spoken_of_looks_for&spoken_of_words spoken_of_numbered&trouble spoken_of_people&spoken_of_words
+0.15 spoken_of_people&words_before spoken_of_reader&trouble spoken_of_remedy&spoken_of_when
+0.15 spoken_of_self&words_before
+0.20 a_failed_run&alone a_failed_run&figures a_failed_run&says_reader a_failed_run&somebody's_own_question,_in_short
+0.20 a_failed_run&spoken_of_lower_it a_question,_in_short&host_memory a_question,_in_short&indented
+0.20 a_question,_in_short&says_looks_for a_question,_in_short&spoken_of_buy a_report's_heading&other_near
+0.20 a_sentence_leads&begins_the_text a_sentence_leads&says_but a_sentence_leads&spoken_of_people
+0.20 a_sentence_leads&spoken_of_words a_setup,_in_short&about_texts a_setup,_in_short&alone
+0.20 a_setup,_in_short&heads_a_document a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_labelled_symptom
+0.20 a_setup,_in_short&says_means a_setup,_in_short&spoken_of_ask a_setup,_in_short&spoken_of_means
+0.20 a_short_text&ends_the_text a_short_text&other_near a_short_text&record a_short_text&says_solved
+0.20 a_short_text&spoken_of_supposed a_site's_lines&behind_a_prefix a_site's_lines&markup_near
+0.20 a_site's_lines&output_near a_site's_lines&setting_near a_site's_lines&spoken_of_people
+0.20 a_whole_error_line&begins_the_text a_whole_error_line&output_near about_texts&other_near about_texts&record
+0.20 about_texts&says_happened about_texts&says_people about_texts&spoken_of_example about_texts&spoken_of_looks_for
+0.20 advice_share&says_ask advice_share&says_numbered advice_share&spoken_of_numbered advised&says_ask
+0.20 advised&says_numbered advised&spoken_of_numbered advised_by_nobody&spoken_of_numbered alone&says_ask
+0.20 alone&says_but alone&says_lower_it begins_its_line&figures begins_its_line&somebody's_own_machine,_in_short
+0.20 begins_its_line&spoken_of_means begins_its_line&spoken_of_self begins_the_text&code_near begins_the_text&comment
+0.20 begins_the_text&says_example begins_the_text&says_lower_it begins_the_text&spoken_of_but
+0.20 begins_the_text&trace_near behind_a_prefix&says_changes behind_a_prefix&spoken_of_reader
+0.20 between_sections&spoken_of_when blanks_near&spoken_of_ask block_opened&nothing_stated block_opened&trouble
+0.20 code_near&host_memory code_near&says_lesson code_near&says_never code_near&spoken_of_looks_for
+0.20 code_near&spoken_of_words comment&nothing_stated comment&says_self comment&somebody_speaks cut_by_dots&says_help
+0.20 cut_by_dots&says_if cut_by_dots&says_people cut_by_dots&traceback_above ends_the_text&says_labelled_symptom
+0.20 ends_the_text&says_lower_it ends_the_text&somebody's_own_machine,_in_short figures&somebody's_own,_in_short
+0.20 figures&spoken_of_when happened_to_somebody&in_quotes happened_to_somebody&says_lately
+0.20 happened_to_somebody&says_reader happened_to_somebody&somebody's_own
+0.20 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&spoken_of_reader
+0.20 heads_a_document&on_a_stamped_line host_memory&somebody's_own host_memory&spoken_of_happened
+0.20 hypothetical_sentence&record hypothetical_sentence&setting_near hypothetical_sentence&spoken_of_looks_for
+0.20 in_a_thread&spoken_of_but in_a_thread&spoken_of_lesson in_quotes&says_never in_quotes&spoken_of_solved
+0.20 in_quotes&trouble indented&somebody's_own_question,_in_short indented&spoken_of_self
+0.20 introduced_as_example&nothing_stated item_of_a_list&says_after_so_long item_of_a_list&spoken_of_happened
+0.20 its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_if its_hint_printed&spoken_of_reader
+0.20 its_place_behind&nothing_stated its_place_behind&other_near its_place_behind&spoken_of_happened marked&mentioned
+0.20 marked&spoken_of_may markup_near&spoken_of_happened markup_near&spoken_of_help markup_near&spoken_of_never
+0.20 markup_near&trouble may_happen&says_may may_happen&says_reader mentioned&says_after_so_long
+0.20 mentioned&says_numbered mentioned&says_when mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_ask
+0.20 much_about_texts&spoken_of_lower_it much_about_texts&spoken_of_people much_trouble&spoken_of_people
+0.20 names_the_words&text_behind nobody_speaks&often_may nobody_speaks&says_lately nobody_speaks&somebody's_own
+0.20 nobody_speaks&spoken_of_changes nobody_speaks&spoken_of_numbered nothing_stated&on_a_stamped_line
+0.20 nothing_stated&says_after_so_long nothing_stated&says_if nothing_stated&says_may nothing_stated&spoken_of_ask
+0.20 nothing_stated&traceback_above often_may&spoken_of_words on_a_stamped_line&other_near on_a_stamped_line&says_but
+0.20 on_a_stamped_line&says_reader on_a_stamped_line&somebody's_own other_near&says_labelled_symptom
+0.20 other_near&says_may other_near&says_self other_near&spoken_of_reader output_near&says_words
+0.20 output_near&somebody's_own output_near&spoken_of_if output_near&spoken_of_labelled_cause
+0.20 output_near&spoken_of_looks_for output_near&spoken_of_signed record&spoken_of_ask record&spoken_of_people
+0.20 says_after_so_long&says_help says_after_so_long&says_lately says_after_so_long&says_lower_it
+0.20 says_after_so_long&says_means says_after_so_long&spoken_of_if says_ask&says_never says_but&says_supposed
+0.20 says_but&setting_near says_but&spoken_of_self says_cause&somebody's_own,_in_short says_cause&somebody_speaks
+0.20 says_changes&says_reader says_example&spoken_of_looks_for says_happened&says_help says_happened&says_lesson
+0.20 says_happened&says_when says_happened&somebody's_own_question,_in_short says_happened&spoken_of_after_so_long
+0.20 says_happened&spoken_of_changes says_happened&spoken_of_help says_happened&spoken_of_lesson
+0.20 says_help&somebody's_own,_in_short says_help&text_behind says_labelled_symptom&spoken_of_words
+0.20 says_lesson&spoken_of_when says_looks_for&spoken_of_self says_lower_it&spoken_of_after_so_long
+0.20 says_lower_it&spoken_of_people says_made_up&somebody's_own says_made_up&somebody's_own,_in_short
+0.20 says_made_up&somebody_speaks says_means&words_before says_never&spoken_of_reader says_numbered&says_self
+0.20 says_people&says_supposed says_people&somebody's_own_machine,_in_short says_people&spoken_of_remedy
+0.20 says_remedy&somebody_speaks says_self&spoken_of_may says_supposed&somebody's_own_question,_in_short
+0.20 says_when&setting_near says_when&somebody's_own_machine,_in_short says_when&spoken_of_but
+0.20 says_when&spoken_of_reader says_words&spoken_of_happened setting_near&spoken_of_lately
+0.20 setting_near&traceback_above somebody's_own&spoken_of_laughs somebody's_own&spoken_of_self
+0.20 somebody's_own,_in_short&spoken_of_when somebody's_own_machine,_in_short&spoken_of_changes
+0.20 somebody's_own_machine,_in_short&trace_near somebody_speaks&spoken_of_if
+0.20 somebody_speaks&spoken_of_labelled_symptom somebody_speaks&trouble spoken_of_after_so_long&trace_near
+0.20 spoken_of_ask&spoken_of_changes spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_self
+0.20 spoken_of_ask&spoken_of_solved spoken_of_ask&text_behind spoken_of_but&spoken_of_lower_it
+0.20 spoken_of_but&spoken_of_when spoken_of_but&trace_near spoken_of_cause&spoken_of_happened
+0.20 spoken_of_cause&spoken_of_looks_for spoken_of_cause&spoken_of_when spoken_of_help&spoken_of_lower_it
+0.20 spoken_of_help&spoken_of_signed spoken_of_help&spoken_of_words spoken_of_if&spoken_of_solved
+0.20 spoken_of_if&trace_near spoken_of_laughs&spoken_of_may spoken_of_lesson&spoken_of_numbered
+0.20 spoken_of_lower_it&spoken_of_made_up spoken_of_lower_it&trace_near spoken_of_made_up&spoken_of_never
+0.20 spoken_of_never&trouble spoken_of_signed&words_before spoken_of_when&trouble spoken_of_words&trace_near
+0.20 trace_near&words_before
+0.25 a_failed_run&a_sentence_leads a_failed_run&begins_the_text a_failed_run&cut_by_dots a_failed_run&host_memory
+0.25 a_failed_run&nobody_speaks a_failed_run&often_may a_question,_in_short&in_quotes a_question,_in_short&says_ask
+0.25 a_question,_in_short&says_labelled_symptom a_question,_in_short&says_people a_question,_in_short&somebody's_own
+0.25 a_question,_in_short&somebody's_own_machine,_in_short a_report's_heading&figures
+0.25 a_report's_heading&nobody_speaks a_sentence_leads&a_setup,_in_short a_sentence_leads&says_numbered
+0.25 a_sentence_leads&spoken_of_after_so_long a_setup,_in_short&somebody's_own_question,_in_short
+0.25 a_short_text&a_thread's_page a_short_text&alone a_short_text&blanks_near a_short_text&nobody_speaks
+0.25 a_short_text&says_lower_it a_short_text&says_people a_short_text&spoken_of_lately a_site's_lines&spoken_of_when
+0.25 a_thread's_page&code_near a_thread's_page&often_may a_thread's_page&spoken_of_if
+0.25 a_whole_error_line&spoken_of_but a_whole_error_line&spoken_of_reader about_texts&in_quotes
+0.25 about_texts&nothing_stated about_texts&spoken_of_labelled_symptom advice_share&mentioned
+0.25 advice_share&nothing_stated advice_share&spoken_of_reader advised&mentioned advised&nothing_stated
+0.25 advised&spoken_of_reader advised_by_nobody&alone advised_by_nobody&ends_the_text advised_by_nobody&host_memory
+0.25 advised_by_nobody&says_ask advised_by_nobody&says_words advised_by_nobody&spoken_of_help alone&begins_its_line
+0.25 alone&ends_the_text begins_its_line&happened_to_somebody begins_its_line&says_if begins_its_line&trace_near
+0.25 begins_the_text&marked behind_a_prefix&cut_by_dots behind_a_prefix&nobody_speaks
+0.25 behind_a_prefix&says_after_so_long behind_a_prefix&says_laughs behind_a_prefix&spoken_of_numbered
+0.25 behind_a_prefix&spoken_of_self behind_a_prefix&trouble blanks_near&spoken_of_reader block_opened&ends_the_text
+0.25 block_opened&spoken_of_self code_near&ends_the_text code_near&in_a_thread code_near&says_after_so_long
+0.25 code_near&says_words code_near&spoken_of_after_so_long cut_by_dots&nobody_speaks cut_by_dots&record
+0.25 ends_the_text&figures ends_the_text&nobody_speaks ends_the_text&says_when figures&says_lower_it
+0.25 figures&spoken_of_labelled_symptom figures&spoken_of_lately figures&spoken_of_numbered
+0.25 happened_to_somebody&says_lower_it happened_to_somebody&somebody_speaks heads_a_document&other_near
+0.25 host_memory&markup_near host_memory&other_near host_memory&says_looks_for host_memory&says_self
+0.25 host_memory&somebody_speaks hypothetical_sentence&much_about_texts hypothetical_sentence&says_example
+0.25 in_a_thread&in_quotes in_a_thread&setting_near in_a_thread&spoken_of_self in_quotes&other_near
+0.25 in_quotes&somebody's_own,_in_short in_quotes&spoken_of_never indented&spoken_of_numbered
+0.25 introduced_as_example&spoken_of_people introduced_as_example&words_before item_of_a_list&output_near
+0.25 item_of_a_list&says_never item_of_a_list&words_before marked&nothing_stated markup_near&says_after_so_long
+0.25 markup_near&somebody's_own,_in_short may_happen&much_about_texts may_happen&words_before
+0.25 mentioned&spoken_of_after_so_long mentioned&text_behind much_about_texts&says_example
+0.25 much_about_texts&says_looks_for much_about_texts&spoken_of_lesson much_about_texts&text_behind
+0.25 names_the_words&says_people names_the_words&says_self names_the_words&somebody's_own
+0.25 names_the_words&spoken_of_looks_for nobody_speaks&on_a_stamped_line nothing_stated&output_near
+0.25 nothing_stated&says_self often_may&spoken_of_reader on_a_stamped_line&somebody's_own_machine,_in_short
+0.25 other_near&says_happened other_near&says_help other_near&spoken_of_self output_near&says_but output_near&says_if
+0.25 output_near&somebody_speaks output_near&spoken_of_words record&setting_near record&text_behind record&trace_near
+0.25 record&words_before remedies_below&spoken_of_when says_after_so_long&spoken_of_lower_it
+0.25 says_after_so_long&spoken_of_self says_ask&says_if says_ask&somebody's_own_question,_in_short
+0.25 says_example&says_if says_example&says_lately says_example&says_looks_for says_happened&spoken_of_may
+0.25 says_help&says_people says_lately&says_when says_lesson&says_means says_may&says_numbered says_may&setting_near
+0.25 says_may&somebody's_own says_may&spoken_of_words says_means&somebody's_own says_never&words_before
+0.25 says_people&somebody's_own says_self&says_when says_words&trouble setting_near&spoken_of_changes
+0.25 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_if somebody's_own&text_behind
+0.25 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&trace_near
+0.25 somebody's_own_machine,_in_short&somebody's_own_question,_in_short somebody's_own_machine,_in_short&words_before
+0.25 somebody's_own_question,_in_short&spoken_of_lesson somebody_speaks&spoken_of_but
+0.25 spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_means
+0.25 spoken_of_after_so_long&spoken_of_never spoken_of_changes&spoken_of_lately spoken_of_example&spoken_of_happened
+0.25 spoken_of_help&spoken_of_reader spoken_of_help&spoken_of_self spoken_of_if&spoken_of_lower_it
+0.25 spoken_of_if&spoken_of_never spoken_of_labelled_cause&spoken_of_when spoken_of_lately&spoken_of_self
+0.25 spoken_of_lesson&spoken_of_when spoken_of_lesson&trace_near spoken_of_may&spoken_of_self
+0.25 spoken_of_may&trace_near spoken_of_never&spoken_of_self spoken_of_people&text_behind
+0.25 spoken_of_remedy&spoken_of_words spoken_of_signed&trouble
+0.30 a_failed_run&spoken_of_looks_for a_failed_run&spoken_of_numbered a_question,_in_short&about_texts
+0.30 a_question,_in_short&heads_a_document a_question,_in_short&markup_near a_question,_in_short&says_reader
+0.30 a_question,_in_short&says_supposed a_question,_in_short&spoken_of_self a_question,_in_short&words_before
+0.30 a_report's_heading&code_near a_report's_heading&markup_near a_sentence_leads&says_lately
+0.30 a_setup,_in_short&begins_the_text a_setup,_in_short&block_opened a_setup,_in_short&mentioned
+0.30 a_setup,_in_short&spoken_of_never a_setup,_in_short&spoken_of_words a_short_text&says_numbered
+0.30 a_short_text&spoken_of_signed a_short_text&spoken_of_when a_whole_error_line&ends_the_text
+0.30 about_texts&hypothetical_sentence about_texts&spoken_of_solved advice_share&alone advice_share&blanks_near
+0.30 advice_share&host_memory advice_share&output_near advice_share&somebody's_own advised&alone advised&blanks_near
+0.30 advised&host_memory advised&output_near advised&somebody's_own advised_by_nobody&blanks_near
+0.30 advised_by_nobody&spoken_of_words advised_by_nobody&trouble alone&happened_to_somebody alone&says_people
+0.30 alone&trouble begins_its_line&begins_the_text begins_its_line&somebody's_own begins_its_line&spoken_of_people
+0.30 begins_its_line&traceback_above begins_the_text&markup_near begins_the_text&mentioned
+0.30 behind_a_prefix&host_memory behind_a_prefix&says_happened behind_a_prefix&says_people
+0.30 block_opened&spoken_of_when code_near&spoken_of_when code_near&trouble comment&mentioned cut_by_dots&in_quotes
+0.30 cut_by_dots&output_near cut_by_dots&spoken_of_lower_it ends_the_text&spoken_of_people figures&says_never
+0.30 heads_a_document&spoken_of_reader heads_a_document&spoken_of_when host_memory&says_may
+0.30 hypothetical_sentence&names_the_words hypothetical_sentence&says_changes hypothetical_sentence&says_looks_for
+0.30 indented&on_a_stamped_line indented&spoken_of_after_so_long introduced_as_example&spoken_of_happened
+0.30 introduced_as_example&trouble item_of_a_list&says_happened its_hint_printed&somebody's_own
+0.30 its_hint_printed&somebody_speaks markup_near&much_trouble markup_near&spoken_of_but
+0.30 may_happen&spoken_of_looks_for mentioned&somebody_speaks mentioned&words_before much_trouble&often_may
+0.30 names_the_words&words_before nobody_speaks&spoken_of_happened nobody_speaks&spoken_of_signed
+0.30 nobody_speaks&spoken_of_when nobody_speaks&trace_near nothing_stated&somebody's_own_machine,_in_short
+0.30 nothing_stated&spoken_of_means nothing_stated&spoken_of_never often_may&other_near often_may&spoken_of_lesson
+0.30 often_may&spoken_of_looks_for on_a_stamped_line&says_lesson on_a_stamped_line&says_lower_it
+0.30 on_a_stamped_line&trouble other_near&somebody's_own,_in_short output_near&says_example
+0.30 output_near&says_labelled_symptom output_near&spoken_of_labelled_symptom output_near&spoken_of_remedy
+0.30 record&spoken_of_lately record&spoken_of_self says_after_so_long&says_looks_for says_after_so_long&trouble
+0.30 says_but&says_self says_changes&says_looks_for says_example&says_reader says_happened&says_if
+0.30 says_happened&says_may says_lately&somebody's_own says_lately&text_behind says_lesson&says_made_up
+0.30 says_lower_it&somebody's_own,_in_short says_lower_it&somebody's_own_question,_in_short
+0.30 says_lower_it&somebody_speaks says_made_up&says_self says_may&says_supposed says_reader&says_supposed
+0.30 setting_near&spoken_of_help setting_near&spoken_of_looks_for setting_near&words_before
+0.30 somebody's_own&spoken_of_ask somebody's_own_machine,_in_short&spoken_of_happened
+0.30 somebody's_own_question,_in_short&spoken_of_help spoken_of_but&spoken_of_help spoken_of_but&spoken_of_self
+0.30 spoken_of_happened&spoken_of_people spoken_of_lower_it&spoken_of_when spoken_of_made_up&spoken_of_reader
+0.30 spoken_of_signed&text_behind
+0.35 a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_changes
+0.35 a_question,_in_short&says_after_so_long a_question,_in_short&spoken_of_after_so_long
+0.35 a_sentence_leads&much_about_texts a_sentence_leads&says_people a_sentence_leads&spoken_of_self
+0.35 a_setup,_in_short&indented a_setup,_in_short&says_people a_setup,_in_short&spoken_of_supposed
+0.35 a_short_text&begins_its_line a_short_text&says_after_so_long a_short_text&says_happened
+0.35 a_short_text&spoken_of_changes a_thread's_page&nobody_speaks a_whole_error_line&spoken_of_help
+0.35 about_texts&spoken_of_may advice_share&ends_the_text advised&ends_the_text alone&says_numbered
+0.35 begins_its_line&spoken_of_help begins_the_text&behind_a_prefix behind_a_prefix&spoken_of_if
+0.35 behind_a_prefix&trace_near cut_by_dots&says_example ends_the_text&says_numbered ends_the_text&spoken_of_lower_it
+0.35 ends_the_text&words_before figures&its_hint_printed figures&names_the_words figures&spoken_of_but
+0.35 figures&spoken_of_solved figures&trace_near happened_to_somebody&may_happen happened_to_somebody&says_self
+0.35 happened_to_somebody&spoken_of_lesson heads_a_document&spoken_of_after_so_long hypothetical_sentence&says_solved
+0.35 in_a_thread&may_happen in_a_thread&spoken_of_may in_a_thread&spoken_of_reader in_a_thread&words_before
+0.35 in_quotes&spoken_of_people markup_near&on_a_stamped_line may_happen&spoken_of_when nobody_speaks&says_laughs
+0.35 nobody_speaks&somebody's_own,_in_short nobody_speaks&somebody's_own_machine,_in_short other_near&says_when
+0.35 other_near&says_words other_near&somebody_speaks says_help&says_never
+0.35 says_help&somebody's_own_question,_in_short says_if&somebody's_own says_laughs&says_people says_means&says_never
+0.35 says_never&setting_near says_people&trouble says_self&somebody's_own_machine,_in_short says_solved&text_behind
+0.35 somebody's_own_machine,_in_short&spoken_of_looks_for spoken_of_but&spoken_of_solved
+0.35 spoken_of_happened&spoken_of_looks_for spoken_of_numbered&spoken_of_people spoken_of_reader&words_before
+0.40 a_failed_run&a_setup,_in_short a_failed_run&much_about_texts a_failed_run&nothing_stated
+0.40 a_question,_in_short&spoken_of_help a_sentence_leads&figures a_setup,_in_short&says_words
+0.40 a_setup,_in_short&spoken_of_help a_thread's_page&spoken_of_reader about_texts&on_a_stamped_line
+0.40 about_texts&spoken_of_self advised_by_nobody&spoken_of_reader advised_by_nobody&trace_near alone&mentioned
+0.40 alone&on_a_stamped_line alone&somebody's_own,_in_short begins_its_line&code_near begins_the_text&nobody_speaks
+0.40 begins_the_text&other_near behind_a_prefix&says_ask behind_a_prefix&somebody_speaks
+0.40 behind_a_prefix&spoken_of_lately code_near&spoken_of_lesson cut_by_dots&says_after_so_long
+0.40 ends_the_text&happened_to_somebody ends_the_text&record ends_the_text&says_solved ends_the_text&setting_near
+0.40 figures&item_of_a_list figures&nothing_stated figures&output_near figures&says_help
+0.40 happened_to_somebody&words_before hypothetical_sentence&says_happened hypothetical_sentence&spoken_of_self
+0.40 in_quotes&somebody's_own in_quotes&somebody's_own_question,_in_short indented&somebody's_own
+0.40 indented&somebody's_own,_in_short its_hint_printed&on_a_stamped_line its_hint_printed&trace_near
+0.40 its_hint_printed&trouble markup_near&says_never markup_near&spoken_of_labelled_symptom
+0.40 may_happen&names_the_words names_the_words&nobody_speaks names_the_words&says_example
+0.40 nobody_speaks&says_happened nothing_stated&says_numbered nothing_stated&spoken_of_example
+0.40 nothing_stated&spoken_of_happened on_a_stamped_line&says_happened other_near&somebody's_own_machine,_in_short
+0.40 record&says_ask record&spoken_of_happened says_after_so_long&somebody's_own_question,_in_short
+0.40 says_but&somebody's_own says_changes&says_people says_labelled_symptom&setting_near
+0.40 says_labelled_symptom&text_behind says_lower_it&says_self says_may&words_before
+0.40 says_self&somebody's_own,_in_short says_self&somebody's_own_question,_in_short spoken_of_ask&spoken_of_help
+0.40 spoken_of_if&spoken_of_self spoken_of_lower_it&spoken_of_numbered spoken_of_made_up&text_behind
+0.40 spoken_of_means&spoken_of_people spoken_of_words&words_before
+0.45 a_failed_run&names_the_words a_failed_run&on_a_stamped_line a_failed_run&says_words
+0.45 a_question,_in_short&mentioned a_question,_in_short&nobody_speaks a_sentence_leads&hypothetical_sentence
+0.45 a_sentence_leads&nothing_stated a_sentence_leads&says_looks_for a_setup,_in_short&a_short_text
+0.45 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&in_quotes a_setup,_in_short&nobody_speaks
+0.45 a_setup,_in_short&says_lately a_short_text&says_when a_short_text&spoken_of_help a_short_text&trace_near
+0.45 about_texts&spoken_of_ask about_texts&spoken_of_lesson advice_share&trace_near advised&trace_near
+0.45 alone&cut_by_dots begins_its_line&other_near code_near&words_before cut_by_dots&ends_the_text
+0.45 figures&says_lately figures&somebody's_own heads_a_document&spoken_of_self in_quotes&spoken_of_after_so_long
+0.45 indented&output_near indented&spoken_of_when indented&text_behind item_of_a_list&says_when
+0.45 may_happen&nothing_stated may_happen&output_near may_happen&trace_near mentioned&says_happened
+0.45 mentioned&says_laughs nobody_speaks&output_near nobody_speaks&spoken_of_solved nothing_stated&says_made_up
+0.45 on_a_stamped_line&somebody_speaks on_a_stamped_line&trace_near says_after_so_long&text_behind
+0.45 says_help&says_solved says_if&says_lesson says_looks_for&spoken_of_after_so_long says_lower_it&somebody's_own
+0.45 text_behind&words_before
+0.50 a_failed_run&setting_near a_question,_in_short&says_lower_it a_setup,_in_short&spoken_of_happened
+0.50 a_setup,_in_short&spoken_of_looks_for alone&says_solved begins_its_line&output_near begins_the_text&cut_by_dots
+0.50 code_near&its_hint_printed cut_by_dots&mentioned happened_to_somebody&says_if host_memory&words_before
+0.50 hypothetical_sentence&in_quotes its_hint_printed&output_near nobody_speaks&spoken_of_help
+0.50 on_a_stamped_line&says_words output_near&spoken_of_lower_it says_happened&setting_near
+0.50 says_happened&words_before says_when&words_before somebody's_own_question,_in_short&words_before
+0.50 somebody_speaks&text_behind spoken_of_if&spoken_of_words spoken_of_lately&text_behind
+0.50 spoken_of_lower_it&spoken_of_words
+0.55 a_failed_run&spoken_of_when a_sentence_leads&in_quotes a_sentence_leads&says_self
+0.55 a_short_text&spoken_of_happened about_texts&spoken_of_lower_it behind_a_prefix&its_hint_printed
+0.55 behind_a_prefix&setting_near block_opened&spoken_of_happened code_near&on_a_stamped_line
+0.55 cut_by_dots&words_before ends_the_text&on_a_stamped_line figures&says_happened in_quotes&spoken_of_lately
+0.55 in_quotes&spoken_of_lower_it markup_near&output_near on_a_stamped_line&says_after_so_long other_near&output_near
+0.55 says_happened&says_supposed says_words&setting_near
+0.60 a_failed_run&spoken_of_may a_sentence_leads&nobody_speaks a_sentence_leads&spoken_of_lower_it
+0.60 about_texts&spoken_of_people figures&says_may host_memory&hypothetical_sentence host_memory&nothing_stated
+0.60 hypothetical_sentence&says_self mentioned&trouble output_near&spoken_of_reader says_happened&text_behind
+0.60 somebody's_own,_in_short&text_behind
+0.65 a_question,_in_short&a_setup,_in_short a_question,_in_short&says_self a_sentence_leads&spoken_of_when
+0.65 behind_a_prefix&ends_the_text code_near&somebody's_own figures&host_memory host_memory&nobody_speaks
+0.65 output_near&record says_after_so_long&says_changes spoken_of_if&spoken_of_lesson
+0.70 hypothetical_sentence&says_reader may_happen&says_happened mentioned&nobody_speaks says_happened&says_reader
+0.75 a_question,_in_short&says_help a_sentence_leads&says_means hypothetical_sentence&nothing_stated
+0.75 hypothetical_sentence&says_after_so_long says_if&says_self spoken_of_happened&spoken_of_when
+0.80 a_failed_run&about_texts begins_the_text&record names_the_words&says_means
+0.80 spoken_of_after_so_long&spoken_of_self
+0.85 a_setup,_in_short&ends_the_text
+0.95 begins_its_line&ends_the_text
+1.00 says_self&text_behind
""",
}

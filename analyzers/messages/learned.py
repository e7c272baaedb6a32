"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.59
SIGNS = {
    "spoken of words": -2.4,
    "text about texts": -1.8,
    "typeset": -1.7,
    "about texts": -1.5,
    "spoken of made up": -1.5,
    "spoken of reader": -1.5,
    "within code": -1.5,
    "explained behind": -1.4,
    "says buy": -1.4,
    "says supposed": -1.4,
    "says looks for": -1.3,
    "says proposed": -1.3,
    "much about texts": -1.2,
    "introduced as example": -1.1,
    "says explained": -1.1,
    "spoken of lesson": -1.1,
    "names the words": -1.0,
    "spoken of example": -1.0,
    "spoken of proposed": -1.0,
    "blanks near": -0.9,
    "its words taken up": -0.9,
    "says made up": -0.9,
    "heads a document": -0.8,
    "nobody speaks": -0.8,
    "says ask": -0.8,
    "says reader": -0.8,
    "says words": -0.8,
    "spoken of if": -0.8,
    "hypothetical sentence": -0.7,
    "says lesson": -0.7,
    "says means": -0.7,
    "spoken of means": -0.7,
    "comment": -0.6,
    "spoken of looks for": -0.6,
    "a site's lines": -0.5,
    "a whole error line": -0.5,
    "advised by nobody": -0.5,
    "indented": -0.5,
    "spoken of labelled remedy": -0.5,
    "answered by mail": -0.4,
    "between sections": -0.4,
    "marked": -0.4,
    "much advised": -0.4,
    "record": -0.4,
    "remedies above": -0.4,
    "says changes": -0.4,
    "says lower it": -0.4,
    "says signed": -0.4,
    "spoken of buy": -0.4,
    "spoken of lower it": -0.4,
    "spoken of people": -0.4,
    "a short text": -0.3,
    "remedies below": -0.3,
    "says example": -0.3,
    "says laughs": -0.3,
    "somebody speaks": -0.3,
    "spoken of ask": -0.3,
    "spoken of explained": -0.3,
    "a sentence leads": -0.2,
    "advised": -0.2,
    "beside a quotation": -0.2,
    "block opened": -0.2,
    "may happen": -0.2,
    "says if": -0.2,
    "spoken of self": -0.2,
    "says labelled cause": -0.1,
    "says may": -0.1,
    "spoken of cause": -0.1,
    "spoken of remedy": -0.1,
    "traceback above": -0.1,
    "boxes ticked": 0.1,
    "code near": 0.1,
    "frames of a process near": 0.1,
    "says cause": 0.1,
    "says remedy": 0.1,
    "somebody's own machine, in short": 0.1,
    "spoken of after so long": 0.1,
    "spoken of laughs": 0.1,
    "a failed test": 0.2,
    "mentioned": 0.2,
    "on a stamped line": 0.2,
    "somebody's own question, in short": 0.2,
    "spoken of labelled cause": 0.2,
    "spoken of never": 0.2,
    "spoken of supposed": 0.2,
    "a question, in short": 0.3,
    "in quotes": 0.3,
    "says self": 0.3,
    "somebody's own, in short": 0.3,
    "spoken of changes": 0.3,
    "steps that led to it": 0.3,
    "words before": 0.3,
    "a failed run's record": 0.4,
    "cut by dots": 0.4,
    "nothing stated": 0.4,
    "somebody's own": 0.4,
    "spoken of labelled symptom": 0.4,
    "a picture near": 0.5,
    "begins the text": 0.5,
    "markup near": 0.5,
    "other near": 0.5,
    "spoken of when": 0.5,
    "trace near": 0.5,
    "a thread's title": 0.6,
    "ends the text": 0.6,
    "figures": 0.6,
    "says never": 0.6,
    "setting near": 0.6,
    "spoken of signed": 0.6,
    "trouble": 0.6,
    "a thread's page": 0.7,
    "behind a prefix": 0.7,
    "denied in front": 0.7,
    "says but": 0.7,
    "says happened": 0.7,
    "says help": 0.7,
    "says numbered": 0.7,
    "spoken of happened": 0.7,
    "says labelled symptom": 0.8,
    "advice share": 0.9,
    "alone": 0.9,
    "says lately": 0.9,
    "says solved": 0.9,
    "spoken of but": 0.9,
    "spoken of help": 0.9,
    "spoken of numbered": 1.0,
    "text behind": 1.0,
    "in a thread": 1.1,
    "its place behind": 1.1,
    "says when": 1.1,
    "a report's heading": 1.2,
    "spoken of lately": 1.2,
    "spoken of solved": 1.2,
    "happened to somebody": 1.3,
    "host memory": 1.3,
    "says after so long": 1.4,
    "its hint printed": 1.5,
    "a setup, in short": 1.6,
    "begins its line": 1.8,
    "output near": 2.3,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.20 cannot
-1.05 met
-0.95 we
-0.90 bu into memory
-0.85 holds into~the keeps
-0.80 limit ve
-0.75 cpu ile
-0.70 allocator amd and~what cluster del do driver fan killed per pinned scratch without~it ошибки
-0.65 allocate~pinned are http nccl no oom or para the~driver too which гб для на так чем
-0.60 ask below cudaerrormemoryallocation der does~not do~we errores la precision przy raise shared shown tensor
-0.60 to~the what~do write
-0.55 batch_size bytes by~the class close como data drill end in~this its last~line line made~up model~on name need
-0.55 ollama opened over pamięci say takes than the~number the~workspace what~the workspace 내
-0.50 antes~de byte dónde empty_cache errors five gb~cards like near nobody on~http outofmemoryerror own retry
-0.50 server~is size the~allocator the~last the~line true where до
-0.45 array between cards caught closed cost cudamemgetinfo cuda~error dans ein figures first halves is~left
-0.45 is~listening is~too je jest la~scheda limits listening listening~on log~the log~which main~server more~than must
-0.45 next no~gpu numbers please reason reset runtime runtimeerror same~card since tensorflow their this writing всё
-0.40 are~red board cannot~allocate change des dir eine frecuentes grows how kernel~was la~tarjeta llama~cpp
-0.40 maintainer mib ml modèle my~run normal not~fit on~gtx order outputs owner prints prompt runbook save table
-0.40 tenant the~device the~message the~program throughput to~allocate until vram warn xid year め 减 常~见 见
-0.35 again allocate and~your arena at~gb avg be~loaded bfloat block bus change~it checkpoints choose codes constraint
-0.35 count cudamallocasync cuda~oom cupy~cuda do~not drop een et event exceeded exec fit~on fixed fleet gb~on
-0.35 gpu~memory gradient_checkpointing ha help hier hip~out how~much in ist job kv~cache last library log long multi
-0.35 needs needs~gb only oserror pair peak pixels più qlora real reports shared~memory się step still switch that the
-0.35 the~arena the~board the~cache the~desktop the~next todos traducción tried~to unified unified~memory vae welcome
-0.35 what wiki windows yours из нет что 多 程 足 가 고 장
-0.30 adds and cache canary cell cheat cheat~sheet closing condition consumer cuda cuda~memory cuda~version cupy cómo
-0.30 dataloader dataloader~worker de~la dies~at drivers du el entry exits exits~with fine~tuning fit for~all
-0.30 ggml_vulkan half hallo halve halves~the harmless has~to hip if illegal illegal~memory instead~of is~not karte
-0.30 kind ksameasrequested la~taille leave leaves lo loads look mal map match medvram memoryerror memory~access mismo
-0.30 model~does names nodo not~found number~of objects of~its of~model once on~feb oomkilled operation options ore
-0.30 or~later padding page pager pinned~host please~try pour printed processor program px queued quote raw registered
-0.30 registers required row saved~model scheduler sees share single slow slurmstepd slurmstepd~error spill status
-0.30 taille tarjeta therefore the~context tuning type typeinfo typeinfo~for under unit users weights who wording от
-0.30 падает 不 不~足 大 最 看 終
-0.25 about~gb above access~was adapters address algorithm allocate~memory and~the antes an~illegal api asked attempt
-0.25 at~once at~step by~me by~signal cannot~be card carry catches choose~smaller compile~with compiling completed
-0.25 count~in deep~learning device~cpu die distributed does due ecc en ends end~of engineer entraînement event~in
-0.25 fail fallback falta faq fine~for fits for~cuda for~launch four fsdp full~card full~fine gb~one gib good go~into
-0.25 gpu~available grows~with hardware home host inputs installation instance in~line in~our is~now
-0.25 jax~resource_exhausted jobs julia kb key kv label larger las later layers lesson log~cuda log~no low many
-0.25 many~resources matter medium memory~errors mixed model~to more ms much nas not~in npt number object of of~jobs
-0.25 of~this ones on~by on~one on~purpose opens otter outofmemoryerror~out output pid~is pods pool priority pro
-0.25 purpose remote request requested requested~for resources~requested shape sheet sich signal sizing square staging
-0.25 stops~with stop~with such sudo tests that~the the~caching the~cluster the~compute the~cpu the~file the~free
-0.25 the~minimum the~request the~table throughput~tokens to too~many torch to~out trainer true~the usar used~true
-0.25 user validation venv versions via vom was~encountered whatever when~the where~are whose worker~pid would writes
-0.25 xpu~out you~know you~would zum ещё не при это 减~小 分 办 半 小 常 数 最~大 直 能 表 见~问 设 足~的 这 게 생 요
-0.20 about above~gb above~it access activations adam added affiche alive als also and~data and~gpu and~we and~you
-0.20 any~other argument as asked~for assert~triggered at~start auto autocast autotuning available~false
-0.20 available~true backends bar batch~too best bot bring buffers bus~error but~it by by~default caching
-0.20 caching~allocator capacity cc~failed compile conda connection cores cpus cudaerrormemoryallocation~out
-0.20 cudamalloc cuda~driver cuda~jl cuda~out cuda~used da datasets deadline decreasing~the deep den desk detected
-0.20 deux device~side dmesg don dopo down~from either ends~with errno errors~in error~encountered error~means
-0.20 error~on error~step est~ce exc_info exclusive exit external feb first~and fits~on form found fragmentation
-0.20 from~gib from~it front full für gb~for generated ggml_cuda_host_malloc ggml_cuda_host_malloc~failed give
-0.20 gradients hand~in hardly holds~the ibuilderconfig incidents including~non instead is~free is~killed is~never
-0.20 its~last it~is it~off it~the jax~takes keep~the kernel killed~by large layers~on left~to limit~is log~and
-0.20 looks~like los lost low~vram made malloc managed~memory max_length may~not mb mb~on memory~at memory~error
-0.20 memory~grows memory~here memory~outofmemoryerror memory~you mixed~precision mod modelo monitor mps nan nightly
-0.20 nothing~is nov oder off~the one~card one~gb one~of onto order~of or~choose or~there packages~numba
-0.20 packages~torch paging par param pass pasted peer pending pick pinned~memory planner plugin preallocation prima
-0.20 process~exited pytorch qu quantiledmatrix quarter ran~tests recorded red regex release reproduce requires
-0.20 resource return se second~process seen served server sh share~of side~assert sie signal~killed sizes size~and
-0.20 size~gb skip somewhat space sprawdź step~exc_info step~on stopping storage sync tab takes~of tasks task~was
-0.20 tests~in texts there~something the~count the~cuda the~docs the~inference the~job the~limit the~nightly the~regex
-0.20 the~same the~string this~as this~time threads tier too~small top total triggered true~cuda try~decreasing
-0.20 uncorrectable und upstream uses use~the venv~lib webui we~do where~it which~of without~gpu with~ibuilderconfig
-0.20 with~no worked wrap wraps xla_python_client_preallocate xpu zero zwei или сколько し~ま ま~す イ 中~的 为 么
-0.20 么~办 二 値 全 否 就~是 很 或 所 把 报~错 文 是~否 查 示 置~文 者 見 请 进~程 连 那 開 開~始 글 대 모 을 정~리
-0.20 해
-0.15 __call__ _arraymemoryerror _arraymemoryerror~unable _k_m aber about~mb add advice algorithm~eng all alloc_cpu
-0.15 alloc_cpu~cpp allocate~bytes all~layers along alphafold although amount am~writing and~call and~mib and~on
-0.15 and~tell answer anything any~more an~array an~out apple arc array~with article asking ask~for as~cuda as~the
-0.15 as~well at~alloc_cpu at~load avg~prompt batch~in beyond bin bis bit blocks block~sizes bytes~allocated
-0.15 bytes~down bytes~error bytes~originally bytes~total bytes~xc by~peer cached cache~usage calls can~allocate cap
-0.15 catalogue caught~cuda cc~can channel checkpoint~is ckpt classes closed~this co code~cannot collection collector
-0.15 comes~from commented~on compare compiler connection~reset console contact container containers contains
-0.15 conv_algorithm_picker conv_algorithm_picker~cc copies corpus could~the coverage cpp cpu~and
-0.15 cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too cudamalloc~failed cudamalloc~retry cupy~out
-0.15 dashboard data~bytes data~type decoding defaultcpuallocator defaultcpuallocator~can delta depends depends~on
-0.15 der~karte detected~for detected~oom_kill device~is diffusion dla dll double doubles do~the do~you ecc~error edge
-0.15 elapsed enforce~fail eng entry~function error~cannot error~device error~entry error~out everybody everyone exact
-0.15 example~of except exception~is exercise exhausted~out explain export fail~at fehler file~train fills finished
-0.15 first~step fixed~it flat for force for~an for~our for~tactic framebuffer frees free~the from from~the garbage
-0.15 garbage~collector gi gib~than gigabytes gpu_oom grafikkarte grafikspeicher graphics groups halve~the happened
-0.15 hardware~limit has~no heads helpful helps hlo_rematerialization hlo_rematerialization~cc hold if~there ignored
-0.15 il img including injected instances int intel invalid in~__call__ in~deep in~the is~about is~available is~gb
-0.15 is~insufficient is~possible is~still is~what itself it~from it~with jl karta keeps~the large~for learning
-0.15 leftovers left~out let~the level like~this limit~exceeded limit~reducing lines line~is line~with list lists~what
-0.15 live loader log~do log~ends log~this loki long~prompt look~for look~like loom losses macos mail may~help md
-0.15 meaning means~that memory~after memory~failures memory~limit message~of me~with mib~is mib~of mig minimum mio
-0.15 modelfile model~requires more~system most much~shared más nccl~warn newer next~to niet ninja notes~for notice
-0.15 not~exist not~give no~longer no~such num_stages num_stages~may numba~cuda of~all of~bytes of~cuda of~detected
-0.15 of~pinned of~resource of~these of~vram ok one~and only~reduced on~gb oom_kill oom_kill~event or~lower
-0.15 or~num_stages others out_of_memory out~to paddle parameter parse pdf pictures pipe plain pool~size posted pre
-0.15 press price print process~on profile prompt~throughput proposal ptxas~error pytorch~cuda quantization query
-0.15 quota raise~it range ratio read reduce reduced reduced~to reducing~block refused reicht release~notes rent
-0.15 requeued required~hardware requires~more reserved reset~by resolution resourceexhaustederror~out resource~shared
-0.15 restart~the resuming retry~failed roll round run running~on runs~on runtimeerror~dataloader
-0.15 runtimeerror~resource sandbox saying scale scenario scenes scheda search see~it sein selected serialization
-0.15 serialization~py sessions settings shared~data shipper should~not shuffle simply six sizes~or size~is size~with
-0.15 slurm smaller~batch snapshot so~is so~you speicher stable~diffusion start~with stops stores stream_executor
-0.15 stream_executor~cuda support synthetic table~of takes~gb target tensors than~is that~all that~card the~alert
-0.15 the~class the~difference the~end the~environment the~hint the~output the~paging the~peak the~port the~raw
-0.15 the~right the~step the~traceback this~the tile~size timeout torch~lib torch~outofmemoryerror torch~serialization
-0.15 to~change to~find to~gib to~or to~runs traffic train~on tree triage true~and txt unchanged uncorrectable~ecc une
-0.15 until~it update~the upgrade url usa uses~too version~is vram~for well~as wie wieder will without with~torch
-0.15 workspace~size wrong xc xc~max xla_python_client_mem_fraction xla_python_client_preallocate~false your~own
-0.15 you~to you~tried you~ve you~will занято карте обучение う え が く こ~れ さ す で~は る~の れ を~半 シ ズ~を テ
-0.15 ブ ル 一 什 会~看 例 做 先 其 其~他 减~半 分~に 半~分 占~着 合 同 吗 块 多~卡 大~き 字 存~不 年 并 度 必 怎
-0.15 怎~么 慢 懂 打~开 文~件 显 显~存 有~其 申 申~请 的~报 着 碎 碎~片 空 置 要 论 赞 载 连~续 附 기 럼 리 메~모
-0.15 모~리 자 적 정 하
-0.10 _exceptions _exceptions~_arraymemoryerror _z about~the accept accumulation add~the against age algorithms
-0.10 allocated~is allocate~gpu allocate~kmg alone and~raise and~ready and~run and~see anon answers answer~with
-0.10 anything~else an~earlier an~exception apart applies applies~to arbeitsspeicher architecture
-0.10 arena_extend_strategy are~below are~made are~out are~there arithmetic assistant as~in as~is as~of at~run aucun
-0.10 aus available~gib avg~generation backend~out backward backward~pass bat batch batchgröße batch~sizes be
-0.10 been~allocated been~oom before~anything before~you begin~with behaviour below~gb below~gib below~the bias~self
-0.10 bitte bought bout~de break breaks browser building builds busy but~unallocated bytes~by by~insufficient by~one
-0.10 by~rematerialization cached~blocks cache~blocks cada callable call~failed call~torch can~reduce capacty card~for
-0.10 card~the case caused~by changed changed~in change~the chrome clear close~the code code~is columns commented
-0.10 complete~error computed context~and contiguous contributors conv~input cordon counts cpp~err crane
-0.10 cublas_status_alloc_failed cuda_driver cuda_driver~cc cuda~context cuda~cuda_driver cuda~failure cuda~reclaim
-0.10 cumemcreate curious custom custom~call dan dataloader~workers decreasing decreasing~batch della
-0.10 der~grafikspeicher device_map device_map~auto diese difference~between documented does~it don~have double~the
-0.10 do~that draft draft~is driver~error driver~version drop~the edited effective el~mensaje empty encountered
-0.10 encountered~in ends~like engine~is engine~profile enumerate enumerate~loader environment~variable
-0.10 errors~outofresources errors~py error~an error~codes error~it error~no error~uncorrectable
-0.10 err~defaultcpuallocator est evaluation ever exam example~org exceeds exceed~the exceptions execute exist
-0.10 exit~code expandable exported extension external~local_xla factor failed~out fails~and fall fallen fallen~off
-0.10 fall~back false few fewer~layers figure figures~are file~home filter finetune fine~with finished~in fired
-0.10 fired~up fires first~line fixed~in fixes fixture fix~it flag forget forty for~gb for~gib for~gpu for~one
-0.10 for~requested for~small for~the free free_all_blocks freeze free~including free~is from~models from~step
-0.10 function~_z gb~or generation~throughput ggml ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed ggml~cuda
-0.10 gib~and gib~br gib~bytes give~the good~first gpu_memory_utilization~when gpu~errors gpu~it gpu~kv gpu~메
-0.10 gradient~accumulation grow half~the has~fallen has~terminated have~been have~no header heap hence here~is heron
-0.10 high hints hip~hip hires hires~fix host_oom how~do how~the ibuilderconfig~setmemorypoollimit ignore im image~is
-0.10 included info~core info~started initialized input~weight inside~the install insufficient insufficient~for
-0.10 insufficient~shared in~code in~cumemalloc in~enumerate in~front in~memory in~pytorch in~stepid in~worker
-0.10 is~called is~disabled is~enough is~fired is~for is~full is~to its~own it~again it~back it~be it~br it~here
-0.10 it~looks it~over it~that it~up ja jax jenkins job~script json kept~for key~value kmg kmg~ib know~how larger~than
-0.10 largest last~edited layers~and least leave~it lecture less level~error license like~so lines~in lines~with lists
-0.10 live~tensors loading~checkpoint load~with local_xla local_xla~xla logger logging login logs~and log~jax log~you
-0.10 longer looks lower~batch lowvram machines makes~sense makes~the managed mar matching meet mein memory~can
-0.10 memory~please memory~pytorch memory~shm memory~space memory~use memory~used memory~was memory~what meta million
-0.10 minus minute mlp mo mock model model_lifecycle model_lifecycle~cc model~needs moved~to moves mps~backend
-0.10 much~memory mxnet my~ti mémoire names~the ncclsystemerror nccl~timeout needs~more need~more need~not noch nodes
-0.10 none~of nothing~has nothing~in not~change not~help now~and no~available no~half no~memory num numbers~in nur não
-0.10 offload off~to often of~device of~mib of~shared older older~than onboarding oneapi one~is one~rank on~mac on~oct
-0.10 on~our on~stack on~top on~your oomkilled~exit oom~killed operation~to ops optimiser ordinal originally orphan
-0.10 ort or~the otherwise ou our out outofresources outofresources~out overlap owns packing
-0.10 paddle~resourceexhaustederror page~https page~that paging~file pairs panel parser part particles partition parts
-0.10 paste peaks peaks~at pebble person per~process pickle place plat points possible~that preempted pressure
-0.10 previous printed~by processes~on process~python product programa progress prüfen ptxas puts quantisation que~la
-0.10 quit raised~by raises raise~your ram~not reader ready~to really reasons reboot recently recompute reduce~memory
-0.10 refine region reicht~nicht rematerialization rematerialization~only rendering reqs reqs~gpu requested~buffer
-0.10 requested~size reserved~and resource_exhausted resource_exhausted~ran resources rest results returned returns
-0.10 return~conv re~compile role rss running~reqs runtimeerror~enforce runtime~errors run~time same~gpu same~here
-0.10 say~that say~which see~also segments self~stride send sense sentence service~gpu service~service
-0.10 setmemorypoollimit several share~one shm shrink shutdown signal~bus signature significa simulation since~the
-0.10 sind sitting size_t sized slice small smaller~model small~cards socket something~like some~of sooner sooner~or
-0.10 so~in so~no space~vmem speicher~der splits standard standard~error stands starts stepid stepid~some step~tasks
-0.10 step~the sticky stops~at stored story streams stride string strings students study subclass subclass~of
-0.10 subcommand subject~re succeeded success suggestions supervisor svc system~memory só takes~the talk targets
-0.10 tasks~have ten tensorflow~oom tensorflow~stream_executor tensors~from test~result test~that text thanks~that
-0.10 than~the that~be that~dataloader that~failed that~it that~of that~should their~own then then~it then~the
-0.10 there~was the~base the~batch the~block the~bus the~dashboard the~error the~exception the~failed the~failure
-0.10 the~first the~graphics the~input the~latest the~lines the~log the~loss the~memory the~most the~node the~numbers
-0.10 the~order the~out the~profile the~ram the~rank the~report the~retry the~scheduler the~server the~shared
-0.10 the~slice the~validation the~weights the~wiki this~article this~br this~on this~operation this~order this~page
-0.10 three~times thus tiene time timestamp time~limit today tokenizer tokens~avg tokens~running took~the tool
-0.10 too~high too~large touched to~complete to~end to~have to~keep to~know to~raise to~roll to~say to~time to~write
-0.10 translate translation triton~runtime tue two~processes typical unallocated unexpected~bus unless until~the
-0.10 upcast up~failed used~gb users~on users~will use~below vendor verkleinern vllm~no vmem vmm void vous walk
-0.10 was~this weeks~ago we~don we~get we~want we~will what~this what~users wheel wheels when~they where~does while~it
-0.10 who~holds will~not will~see with~all with~big with~br with~context with~full with~less with~oneapi with~your
-0.10 worked~out worker~this wrap~the wrote wsl xlarge xla~stream_executor yolo your~shared you~like you~may you~set
-0.10 без градиенты い~う い~と か~ら が~出 く~だ こ こ~の し す~る だ だ~さ て~く て~み と~い の~が の~よ の~記 は~バ
-0.10 み~ま よ を ス ド フ ラ~イ ー~ド 一~下 一~直 三 中 习 于 什~么 他 件 值 出~现 原~文 参 句 处 够 够~了 够~用
-0.10 太~多 如~果 存 学~习 实 差 往 心 或~者 手 打 接 提~示 放 故 新 是~一 条 果 查~看 标 梯 梯~度 检~查 次~の 残
-0.10 活~值 激 激~活 片 版 现~的 理~的 用~完 的~进 相 碰 確~保 示~例 章 端 終~了 缓 缓~存 被 装 见~报 計 記 記~事
-0.10 计~算 记 进 配 释 释~放 错 错~原 集 面 高 거 교 그 까~지 나 됐 메 문 번 사~용 으 은 의 이~고 일 한 합 합~니
-0.05 _execution_engine _execution_engine~run_backward _utils aa about~it accelerator accelerators
-0.05 accumulate~gradients across actions activations~and activity actors actors~killed adding address~the add~up adr
-0.05 advise af afraid after~epoch against~the agreed alerts algo alias alike alle alles allocated~so allocate~enough
-0.05 allocate~gb allocate~is allocations~gb allocation~fails allocators allow_growth allowed~gb all~that almost
-0.05 already~allocated alter although~nvidia am~on and~allocated and~asked and~batch and~double and~if and~later
-0.05 and~look and~memory and~not and~nothing and~other and~so and~start and~tensors announce anon~rss another
-0.05 another~process anyone an~alias an~example an~igpu appendix apps apps~pid april area are~the arrays arrête
-0.05 article~helpful artifact asks~for assert assertions as~an as~before as~device as~long así attention at~exit
-0.05 at~node at~nvidia at~pytorch auch auf~der author au~bout available available~cpu available~kv avant axis
-0.05 batch_size~in batch~does batch~or batch~to becomes before~we begin begins behind beispiel best~fit beta
-0.05 between~these be~had be~ignored be~in be~set be~the bfc bias billion binding bios blame blender~cycles
-0.05 blocks~back blocks~to blocks~try block~that both~the bottom bout but~the but~there but~this bytes~in bytes~on
-0.05 byte~size by~cause by~itself by~this cache~and cache~memory cache~of cache~on cake calling~cublascreate
-0.05 calls~into call~socket candidate can~be capability~vmm capacity~of cap~the cards~with card~at card~br
-0.05 card~nvidia card~so card~that card~was caught~collective caused cc~nccl cc~please cc~xla cells cgroup cgroup~out
-0.05 changed~the changelog checks chunk classify class~is close~other coalescing code~cuda colleagues comments
-0.05 compilation compiler~xla compute~apps conda~envs confirm constant content continue continue~with controlnet
-0.05 core~_exceptions core~py correctly costs couldn counter count~the covered cpu~instructions crashed~due
-0.05 creating~shared critical~operations cross cs cublas_status_alloc_failed~when cublascreate cublascreate~handle
-0.05 cuda_visible_devices cudaerrormemoryallocation~in cuda~amp cuda~devices cuda~gib cudnn~is
-0.05 cumemalloc~device_pointer cumemalloc~results cut czy daemon dann data~with date day ddp deal decide decoder
-0.05 default~is default~of delete~the demand dense desktop desktop~with detail developer device_pointer
-0.05 device_pointer~size device~cuda_error_out_of_memory device~error device~gib device~has device~out dev~shm dies
-0.05 distbackenderror distbackenderror~nccl distributed~distbackenderror distributed~ncclutils div dl docs
-0.05 documentation~on does~the done~in don~need do~need drain drained driver~and driver~api driver~cuda
-0.05 driver~refused drops~the dummy dummy~requests each~backend each~run earlier edited~by ee effective~batch eight
-0.05 either~the else~is empty~the enable~device end~with enforce engine~to environment en~latest epochs
-0.05 erroroutofdevicememory errors~of error~detected error~gn error~gpu error~model error~unexpected esta estimated
-0.05 everything~else every~rank every~sample every~second exceeds~the exceptions~outofmemoryerror exception~class
-0.05 exhaustion exit~codes exit~status expandable~segments expr expr~sum extend external~library failed~because
-0.05 failed~javascript failed~jobs failed~or failed~to fails~on failure~out fake far~bytes fault fb fc feature
-0.05 files~older file~and file~is file~or final find finder finder~will finding finds finished~batch first~backward
-0.05 first~day first~epoch first~is first~issue first~long fitting fit~into fit~with fix~cuda flash flash~attention
-0.05 flush fmt follow format format~csv former forward~pass for~about for~days for~every for~in for~its for~out
-0.05 for~platform for~step found~cuda found~no fp~int fra fragmented frames~are frameworks freed_by_count
-0.05 freed_by_count~the free~bytes frequent frequently frequently~asked fresh friday friend from~monday from~my
-0.05 from~torch full~log full~run game games gap gather gb~in gb~max gb~was gb~which gb~の gc~gc gen generate generic
-0.05 generic~thcstorage geometry getting get~an ggml_cuda_init ggml_cuda_init~found gib~are gib~that gib~with
-0.05 gigabyte giving giving~up gn go~for gpu_mem_limit gpus~detected gpu~at gpu~br gpu~cannot gpu~gb gpu~gpu gpu~on
-0.05 gpu~was gpu~の gpu~メ gpu~显 graphics~card green grep grep~for group grow~with groß grpc guard guest guild gx
-0.05 half~precision halving handles happy has~failed has~its has~less has~the have~not heap~limit heap~out
-0.05 helpful~yes here~we het his hit hits hold~the hook host~oom host~ram how~it how~large hpc hpc~support
-0.05 hpp~unhandled ib id~where if~cuda illegal~address import increase~mem increasing~gpu_memory_utilization info~gpu
-0.05 info~kv_cache_utils info~text_generation_launcher initialized~for initializing~the inner install~the
-0.05 instructions~in intermediate in~bit in~bytes in~cuda in~cuda_error_out_of_memory in~file in~help in~jax in~job
-0.05 in~llama in~order in~performance in~predict in~processgroupnccl in~seconds in~some in~source in~step in~str
-0.05 in~text in~tiles in~two in~vram io ipynb ip~id ip~over ist~der is~all is~being is~bytes is~gpu is~harmless
-0.05 is~larger is~nan is~on is~out is~passed is~raised is~read is~shown is~slow is~something is~started is~taken
-0.05 is~the is~thrown is~up is~wrong its~share it~and it~but it~comes it~shows it~takes it~would javascript
-0.05 javascript~heap jax~checkpoint job~ends job~is job~with kann kb~anon keep keras kernels kernel~launch killed~due
-0.05 killed~process killed~this killer kleinere knowledge know~what kubelet kv_cache_utils kv_cache_utils~py lambda
-0.05 laptop large~model large~or last~br last~time latency latent latest latter launch launched la~mémoire leak~of
-0.05 len~gib less~memory less~than let~us library~call lies life like~the like~to limit~allocation limit~on
-0.05 lines~that line~and line~such link links list~is llama_model_load_from_file_impl
-0.05 llama_model_load_from_file_impl~failed llama_model_loader llama_model_loader~loaded llama~runner llm~error
-0.05 loaded~meta loading~weights local~memory lock log~description log~for log~if log~line log~shipper log~tensorflow
-0.05 log~that log~title log~was long~as long~prompts looks~at looks~for loss loss~is lote lowering~max_num_seqs
-0.05 low~on mac machine~with make making malloc~or many~gib mapping~of matched match~on matrix max_bin
-0.05 max_memory_allocated max_num_seqs~or maximum~pool max~batch max~model may may~exceed may~fail may~have may~stop
-0.05 may~use meant measured meldung memory_allocated memory~allocating memory~and memory~by memory~cgroup
-0.05 memory~during memory~exhausted memory~exhaustion memory~issue memory~killed memory~message memory~not
-0.05 memory~occurred memory~oom memory~or memory~pressure memory~required memory~segment memory~the memory~this
-0.05 memory~to memory~where memory~while memory~怎 mempoolsize memória mention message~is message~such message~with
-0.05 metadata meta~data me~if mib~mib misc misc~shmutils mit ml~platform modell models~in models~max models~on
-0.05 model~len model~py momentum month more~memory more~often more~with most~recently move myself my~gpu mémoire~du
-0.05 nada named ncclsystemerror~system ncclutils ncclutils~hpp nccl~error nearly~always need~the network~is new~gpu
-0.05 nine node~gpu node~id node~ip node~is node~running non~pytorch norm normal_vram notebooks notes note~that
-0.05 nothing~to not~an not~know not~load not~memory not~run not~what no~change no~device no~error no~the ns
-0.05 num_workers numba number~in numpy numpy~core oct off of~an of~core of~free of~it of~job of~ray of~scope of~ten
-0.05 of~tensor of~total of~weights of~what ohne ollama~model ollama~run once~per one~in one~large one~line one~on
-0.05 one~piece one~that one~the only~when on~allocators on~and on~card on~cpu on~disk on~each on~friday on~linux
-0.05 on~memory on~requested on~shared on~small on~this ooms oom~error oom~kill oom~killer oom~message oom~on
-0.05 oom~workers opened~on open~ticket operation~timeout opposite optim optimized~to optimizer~state op~model
-0.05 ort~failed or~external or~gpu_memory_utilization or~pick other~process other~processes other~programs
-0.05 other~ranks other~reasons our~nightly outofmemory outofmemoryerror~in outofmemoryerror~task over~the packages
-0.05 pages~are page~the pairs~and partly pasa passed~failed past patch peak~gib peak~memory peft perfect performance
-0.05 performance~critical period per~card per~parameter picks pick~smaller picture~is pid pid~used_memory piece
-0.05 planned platform platform~cuda platform~team please~add plot pme pointers policy por portal pour~le power
-0.05 preallocates prefix prefix~cache pressure~oom problems process~is process~using programming progress~bar propose
-0.05 proxy pytest pytest~raises python~site pytorch_cuda_alloc_ pytorch_cuda_alloc_conf~expandable_segments
-0.05 pytorch~memory pytorch~で query~compute questions quickest qué raised~when raise~the random ranks ran~all rapids
-0.05 rather~than ray~exceptions ray~killed reading readme ready read~the reasons~at recently~scheduled reclaim
-0.05 recognises records recovery reduce~the reference refiner refuse refuses registry regular related~to released
-0.05 relion remedies remedy repeat repo reporter request~related request~that reranker research reserved~but
-0.05 reserved~is residues resolved resourceexhaustederror resourceexhaustederror~oom resource~exhausted restoring
-0.05 results~in retries return~variable reviewed reviewer right~now rmm rows~columns rss~kb run_backward
-0.05 run_backward~calls runner~process running~low running~was runtimeerror~cuda run~out run~stops run~the run~using
-0.05 rx~xt safetensors same~text sampler sampler~with sampling sans saves saving saw says~gb say~how say~what scanner
-0.05 scene~needs scheduled scheduled~task score screenshots seats section seem seem~to see~how see~something see~that
-0.05 see~what segment~dev sequence~length servers server~process service~cc service~initialized servidor
-0.05 setting~pytorch_cuda_alloc_ setting~pytorch_cuda_alloc_conf set~is set~mem set~up shall shape~and shape~br
-0.05 sharding sheet~for shmutils shmutils~cc shm~nccl shows~the shows~up shrink~the side~assertions simplify since~it
-0.05 sistema sit sitting~on size~br size~exceeded size~finder size~on size~succeeded size~to skipping skipping~tactic
-0.05 slack slide slides slower slow~but smaller~value small~for small~one smi~query snippet socket~malloc soft
-0.05 something~else spark sparrow speaks stack started started~by start~again start~and start~up state stay stays
-0.05 std~bad_alloc step~with stop stopped~with str straight stub subject subprocess succeeded~trying such~as suggest
-0.05 suites sum sum~by supported sur~la swapped switch~on system~call system~error sí tables tactic tactic~due
-0.05 takes~about takes~minutes take~smaller taking tarjeta~no tasks~actors td tells~you tell~me tell~them tenants
-0.05 tensorflow~compiler tensor~with term terminated~cudamalloc tessera test~suites texttt texture~limit text~and
-0.05 text~is text~of text~to tf~oom thanks~to than~days than~there that~did that~don that~fits that~need that~nobody
-0.05 that~ram that~time thc thcstorage thcstorage~cu thc~generic them~to there~could there~no these~is these~lines
-0.05 these~two they~are they~re the~accelerator the~available the~backend the~backward the~best the~big the~bios
-0.05 the~cards the~cell the~current the~data the~documentation the~engine the~estimate the~example the~exit
-0.05 the~failing the~faq the~figure the~figures the~form the~former the~gap the~lab the~latter the~layers
-0.05 the~learning the~loader the~models the~module the~oom the~opposite the~other the~parser the~platform
-0.05 the~previous the~process the~progress the~queue the~red the~render the~requested the~reserved the~rule
-0.05 the~runtime the~scene the~script the~service the~share the~single the~small the~source the~sum the~system
-0.05 the~ten the~top the~topic the~trainer the~two the~user the~usual the~vae the~wheel the~words the~wrong
-0.05 this~answer this~channel this~helpful this~might this~one this~pr this~worker those threshold~of thursday tick
-0.05 tidy tile tiled tiles times~the time~period title title~cuda title~gpu tm tmp together~with too~long topic~of
-0.05 top~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~no_grad torch~torch torch~utils total~used total~vm
-0.05 to~address to~and to~blame to~cumemalloc to~enable to~give to~normal_vram to~other to~problem to~run to~send
-0.05 to~take to~us trace traces trained train~py treats trial trt~unsupported_state trust try~increasing try~lowering
-0.05 tsl tuesday turn turn~it turn~on twenty two~of type~reason typo typo~in ub unallocated~is unallocated~memory
-0.05 under~the unhandled~system unit~test unreal unreal~engine unstable unsupported_state unsupported_state~skipping
-0.05 unter upgrading uploaded upper up~and up~sampler ur_result_error_out_of_device_memory usable usage~threshold
-0.05 used_memory~format used~to uses~the use~available use~smaller using~batch using~the usual vae~decode
-0.05 valueerror~no value~pairs variable~_execution_engine variant var~jenkins vector verbose verdict verified vm
-0.05 vmm~yes vm~kb votre warn~error was~full was~gb was~left was~made was~running was~unable watchdog~caught ways
-0.05 ways~to week~on weights~are weight~bias we~look what~each what~happens what~is wheels~for when~calling
-0.05 when~initializing when~it when~request when~warming where~the which~exceeds which~free which~mib while~creating
-0.05 while~trying whole~card who~is why~does why~is why~the will~continue will~do will~get winerror winerror~the
-0.05 with~an with~coalescing with~device with~dummy with~exit with~freed_by_count with~gpu with~key with~mem
-0.05 with~memory with~more with~nccl_debug with~ngl with~one with~pytest with~shape with~size with~this
-0.05 with~torch_use_cuda_dsa with~vllm wording~of words workers~are workers~crashed workers~tasks works~but work~in
-0.05 work~out would~have would~like would~not would~see write~to writing~the written~to ws xpu~xpu yes yes~no
-0.05 you~asked you~call you~ll you~open you~start zusammen нужно свободно あ~る い~の う~な え~る が~あ き~ま け
-0.05 さ~い さ~く ぜ そ そ~の た~と た~め っ~た と と~が と~き な~い な~ぜ に に~し に~は の の~か の~は の~ま の~メ
-0.05 の~例 ま~で ま~と ま~ま み も や よ~う り~当 る~か る~こ れ~ま を~使 を~確 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ
-0.05 サ~イ シ~ュ ス~が ス~テ ズ タ チ~サ ッ~シ デ デ~ル プ ム モ~デ ャ ャ~ッ リ~が リ~不 ロ ロ~グ ロ~ー ン ー~ム
-0.05 一~块 一~行 不~下 也 了~可 事 人 今 从~改 任 会 会~这 位 体 何 余 你 例~如 便 保 信 修~复 共 内 册 决 决~定 処
-0.05 列 别~人 别~的 割~り 化 占~用 卡~内 卡~的 原 反 可~能 右 合~精 同~一 同~样 含 型~大 場 增 处~理 外 多~少 太
-0.05 失~敗 好~了 存~没 存~用 完~了 実~際 容 容~量 对~照 対 就~会 左 左~右 己 常~用 序 度~学 度~检 式 当 当~て 录
-0.05 必~ず 思 我 或~推 手~册 才 找 把~batch 护 换 换~卡 据~集 推 推~理 推~荐 放~不 敗 数~字 文~章 断~片 早 時 更~新
-0.05 書 最~后 有~别 本~太 查~点 标~题 框 案 次 次~送 步 比~例 泄 泄~漏 法 注 活 深 深~度 混 混~合 漏 照~表 爆 片~化
-0.05 率 现~cuda 理~办 理~时 用 用~同 留 疑 的~大 的~提 的~样 的~模 直~接 看~看 確 社 积 程~占 空~い 空~き 空~闲 答 累
-0.05 累~积 练~或 终 结~果 续 维 维~护 群 翻 老 能~是 自~动 自~己 荐 表~示 要~多 要~求 計~算 語 説 説~明 読 読~み 論
-0.05 讲 设~置 评 话 说 请~问 象 超 边 这~一 这~边 都~没 配~置 里 量~一 错~对 闲 際 際~の 需 默 默~认 개 결 기~를 널
-0.05 닝 더 델 려 류 리~가 면 모~델 법 실~제 쓰 오~류 용 으~로 주 트 팀 프 프~로 할 해~결
+0.05 _bfc~br about~cuda about~memory about~of accelerate accelerate~utils accepted~answer accuracy adafactor
+0.05 additional add~repor again~and again~on again~with ahead air~gb alguien alguém all_reduce alloc allocated
+0.05 allocated~bytes allocated~for allocated~gb allocated~in allocate~mb allocate~request allocating~bytes
+0.05 allocating~mib allocating~tensor allocations~gib allocation~badalloc allocation~gib allocation~on alloc~tot
+0.05 allowed~gib all~available all~good all~is all~loaded all~tensors alone~are already~have already~searched always
+0.05 amber amount~of am~doing am~not anaconda anaconda~envs analysis and~available and~br and~cupy and~gb and~get
+0.05 and~how and~leave and~my and~no and~of and~ran and~report and~still and~take and~that and~when annoying
+0.05 another~gpu anybody any~hint an~account an~answer an~existing an~hour an~idea an~instance an~oom ao append~loss
+0.05 applications apply~node are~already are~done are~fine are~in are~not are~on are~too are~using args arguments
+0.05 around~it asked~years assertion assertion~failed assuming assuming~engine as~many atoms attempting attempting~to
+0.05 attn at~conv_ops at~first at~it at~iteration at~least at~line at~of at~some at~the at~tokens authors
+0.05 available~qualifiers available~when avx awq backbone background badalloc badalloc~exception bank
+0.05 batch_size_per_card batchsize batch~and batch~br batch~of batch~that because~the become been before~submitting
+0.05 before~the began beginning below~might bench benchmark besides between~the be~allocated be~closed be~great
+0.05 be~incorrect be~made be~ready be~used bfc_arena bfc_arena~cc bigger~gpu bigger~one bigger~scenes bild binary
+0.05 bin~gib bin~total bitsandbytes ble boa bonjour bool~onnxruntime both~of box branch bricht brisk broken bucket
+0.05 bucketing budget buff buffer~of builder builder~api building~the build~on built built~by bus~id but~in but~with
+0.05 bytes~limit bytes~of by~allocator by~github by~my by~new by~not by~setting by~then cache~is cache~with call~of
+0.05 call~so cannot~get can~get can~try can~we capability capacty~of capture~consider capture~cuda capturing
+0.05 capturing~cudagraphs cards~are card~gb card~please card~with cast catch~it caused~the cause~of cc~bin
+0.05 cc~op_requires cc~resource cc~successful cc~sum cc~this cfg~sampler_name ch chainer~and checklist check~failure
+0.05 check~whether chez chunks chunks~chunks chunks~kib chunks~mib classification cleaning click client~requested
+0.05 client~session code~and code~br code~in code~or coffee come~back come~to comfyui~execution command~buffer
+0.05 command~is command~line command~was common common_ksampler common_ksampler~model communicator comparison
+0.05 compile~by complete completely computecosts computecosts~error compute~capability computing com~ollama configs
+0.05 config~file confused connected connected~to consequences consequences~if console~says content~is context
+0.05 context~for context~in context~is controller conv_ conv_ops conv_ops~cc conv_~status conversation
+0.05 conversation~on convert convolution conv~conv conv~d_ con~la coordinates copy~of core~framework core~platform
+0.05 corporation could~be cpp~computecosts cpu_feature_guard cpu_feature_guard~cc create~execution critical crop
+0.05 cross~attention csrc csrc~distributed ctx cu_stream_non_blocking cuando cuda_error_out_of_memory
+0.05 cuda_gpu_executor cuda_gpu_executor~cc cuda_malloc_async~will cudagraph cudagraphs cudagraphs~for
+0.05 cudagraph~capture cudasuccess cuda~cu cuda~cuda_gpu_executor cuda~for cuda~function cuda~is cuda~or cuda~runtime
+0.05 cupy~as cur currently cur~usage custre custream custream~error cuts d_ darknet dask dead dear dec decoding~this
+0.05 decorator decrease~the decreasing~max_model_len deep~neural description~of detach details detection devices
+0.05 device~br device~cudamalloc device~dtype device~failed device~memory device~name device~nvidia dgx did~the
+0.05 died~at dies~in dies~with difference diffusers~models dim direct_io direct_io~false direct~cause disable~torch
+0.05 distill distinct distribute distribute~load docker document does~anybody does~nvidia downloaded do~about
+0.05 driver~py drops dry dry~run ds dtype~if dtype~torch due~to during~cudagraph during~getbesttactic
+0.05 during~processing dynamic dès each~has each~mpi each~step each~time each~with eager~in edit elements else
+0.05 else~none el~modelo em emptied enable~torch ended~after ended~in ends~the enforce_eager enforce~eager enginecore
+0.05 enginecore_dp enginecore_dp~pid engine~br engine~built engine~core engine~from engine~version enough~for
+0.05 enough~to environment~location envs eps erreur error~at error~br error~cublas_status_alloc_failed error~cuda
+0.05 error~engine error~failed error~fields error~job error~loading error~occurs error~source error~when error~while
+0.05 es estimate~is ethereum eval_accumulation_steps events every every~piece every~single every~step
+0.05 exception~content exception~set exception~traceback exception~was executable executable~batch execute~in
+0.05 execution~context execution~error execution~py existing~issue exiting~due experience explicit
+0.05 external~org_tensorflow external~xla face failed failed~at failed~for failed~with failures~in failure~br
+0.05 failure~but failure~stack faiss faiss~gpu falls far fatal~operator feature~request feedback~and fern
+0.05 fields~message figures~in files~are file~ai file~assuming file~on file~tools file~users file~usr fill filled
+0.05 fill~the fin fine~tune finished~parsing firefox fit~use fold folder following~exception forgot for~and
+0.05 for~another for~any for~batch for~chunks for~decoding for~example for~it for~my for~now for~relevant for~self
+0.05 for~shard for~simplicity for~some for~stream for~two for~your found~reached fp~fp fp~kv fraction~static
+0.05 fragmentation~maybe frames~from framework~op_kernel free~mb free~of free~on free~to from~checkpoint from~child
+0.05 from~last from~me from~model from~this from~vllm functional~py function~alloc function~failed func~init further
+0.05 gable gathered gb~and gb~are gb~before gb~each gb~free gb~it gb~memory gb~per gb~tried gcc gc~collect
+0.05 generation~not generator getbesttactic gets~to ggml_backend_cuda_buffer_type_alloc_buffer
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_metal_graph_compute ggml_metal_graph_compute~command
+0.05 gh gib~allocated gib~at gib~client gib~in gib~max gib~of gib~other gib~total gib~tried given gives~me glad glm
+0.05 gnu goes~on goes~up got~the got~this go~through go~to gpt gpu gpu_device gpu_device~cc gpus~to gpu~as gpu~device
+0.05 gpu~gib gpu~gpu_device gpu~in gpu~increases gpu~models gracias gradient_accumulation_steps grande
+0.05 graph~execution graph~of gres gres~gpu grpo gráfica gtx~with habe handling happen has~been has~mib has~more
+0.05 has~one has~removed have~gb have~it have~searched have~to health height helped here~it here~on here~with highest
+0.05 hit~an hi~all horas host~skipping hunyuan ich if~is_floating_point if~out if~reserved if~so if~that if~the
+0.05 if~this if~yes igpu igpu~and images~of import~cupy import~llm include include~these increase increases
+0.05 inference_mode inference~with information info~engine info~fields info~source info~this info~using info~worker
+0.05 initialize~the initializing init~at inlet input~very inside instruct intended internal~frames interpolate
+0.05 in~allocator in~an in~bf in~bin in~blender in~br in~convert in~custre in~decorator in~func in~general in~jupyter
+0.05 in~kv in~python in~range in~sample in~thread in~which in~your ipex iq is_floating_point is_floating_point~else
+0.05 isn~available issues issues~and issue~and issue~for is~above is~allocated is~already is~an is~and is~built
+0.05 is~done is~empty is~export is~from is~gib is~gone is~heavy is~just is~large is~less is~memory is~missing
+0.05 is~nearly is~none is~off is~probably is~smaller is~split items its~internal it~about it~as it~can it~did it~does
+0.05 it~fits it~gb it~go it~if it~it it~never it~prints it~ran it~seems it~still it~then it~too it~usually it~wants
+0.05 it~went it~when ivory jan jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jetson~nano jobid
+0.05 job~to job~was joined join~this jul kept~in kernel~of kestrel không kib kib~allocated kib~in kill killed~it
+0.05 kills~the kind~of knob known kommt lab labels labels~bug lack lack~of lantern laptops large~try last~one latents
+0.05 lax lax~map layer~to lead lead~to leaks leak~in left~it left~on lengths li libraries library~onednn lib~python
+0.05 light like~that limit~the line~of line~out linux listed little~memory llama_init_from_model
+0.05 llama_init_from_model~failed llama_load_model_from_file llama_load_model_from_file~failed llm~info load_model
+0.05 load_model~failed loaded~models loader~workers loading~error loading~llama load~and load~over load~sdxl load~the
+0.05 local location logs log~before log~current log~exit log~from log~gpu log~it log~memory log~message log~on
+0.05 log~oom log~out log~same log~says log~there log~torch log~tried log~what log~when lol longest lora lora~on
+0.05 lower~the lunar lunch läuft läuft~es lỗi ma mac~mini mac~studio made~it mailing mailing~list main~exiting makes
+0.05 make~sure manual~cast many~thanks master~or matches max max_input_length max_input_length~max_prefill_tokens
+0.05 max_model_len max_model_len~when max_prefill_tokens max_prefill_tokens~max_total_tokens
+0.05 max_prefill_tokens~warmup max_split_size_mb max_total_tokens max~seq max~tokens may~lead may~node mb~of median
+0.05 mehr memor memoryerror~traceback memory~available memory~br memory~but memory~for memory~fragmentation memory~gb
+0.05 memory~growth memory~has memory~in memory~it memory~mb memory~per memory~problem memory~py memory~see
+0.05 memory~than mem~fraction mesh message~and message~method message~server message~waiting method~of method~warmup
+0.05 metric metrics~train_step metric~cur me~one me~the mib~allocated mib~in micro~batch middle middle~of mig~slices
+0.05 mine~is minibatchsize mining minutos mira mir~das missing mistral~nemo mit~gb modeling modeling_utils
+0.05 modeling_utils~py models~and model~and model~br model~from model~gguf model~has model~in model~is model~loading
+0.05 model~loads model~max model~models model~parse model~root model~seed model~weight mode~set modules~module
+0.05 module~py moi moment momentum~eps mon months more~ram moved~the moving mps~allocated mr msg~error much~gpu
+0.05 much~vram multiple multiple~gpus mx~gb my~code my~old my~training name~conv_ name~nvidia nano nccl_buffsize
+0.05 ncclunhandledcudaerror ncclunhandledcudaerror~call nccl~version nccl~watchdog nearly~all needed needs~about
+0.05 needs~less network network~library network~model never~appears new~builder new~issue nichts nicht~mehr night
+0.05 nn~functional no_grad node~that node~train non_blocking none~non_blocking nor notebook~is nothing~changes
+0.05 nothing~was noticed not~allocate not~be not~been not~come not~create not~get not~static not~to not~using
+0.05 not~work now~it now~the no~card no~cuda no~effect no~executable no~space no~that npu number~is nvcc nvidia
+0.05 nvidia~corporation observed occurs occurs~during october odes odes~py offloaded offloading~output off~by of~br
+0.05 of~each of~every of~feedback of~mb of~one of~other of~ours of~pipeline of~std of~them of~thrust of~tokens
+0.05 of~training of~two of~video of~which of~you oh ollama~blobs ollama~llama_load_model_from_file ollama~models
+0.05 ollama~time once~and oneapi~deep onednn one~go one~more one~node one~tensor one~with only~rank only~that
+0.05 onnxruntime~core onnxruntime~gpu onnxruntime~waitnotificationfn on~all on~bigger on~call on~for on~how on~jan
+0.05 on~jetson on~jul on~machine on~single on~smaller oom~at oom~the oom~unloading op_kernel op_kernel~cc op_requires
+0.05 op_requires~failed opal opencv opened~weeks open~an open~the operator operator~conv optimized optimized~with
+0.05 optimizer~cpp optimizer~step org_tensorflow org_tensorflow~tensorflow orin~nx or~decreasing or~start
+0.05 or~switching other other~allocations ought ought~to ours our~documentation our~own outofmemoryerror~allocation
+0.05 output~layer over~multiple oyelaran package packages~accelerate packages~diffusers packages~tensorflow
+0.05 packages~transformers paddlepaddle~on paddle~memory paged~kv page~on paper parallel parameters parse~time
+0.05 parsing parsing~network part~of pass~and patches pci~bus peak~usage per_device_train_batch_size per~request
+0.05 phone photos picture pid~error pid~info piece~of pip place~of platform~cpu_feature_guard please~decrease
+0.05 please~don please~help please~post please~stop pm port por~qué post pourquoi pp preallocated~temp
+0.05 preallocation~off present preset preview primary prints~the private~pool private~pools problem~with proc
+0.05 processes processing~allocation process~for process~to prod profiling prompts protein pro~gb puis python~client
+0.05 python~pytorch pytorch_cuda_alloc_conf pytorch~and py~capturing py~userwarning qlora~on qualifiers
+0.05 qualifiers~see quant qui rank~cuda rank~failed rank~is rank~running ran~out rather rather~not reached~zero
+0.05 read~every read~it read~times received~sigquit receiving recent~builds record reducing regards regression reject
+0.05 relevant~issues relu remember remove removed removed~its rendered~viewport render~fails repeats repor reporting
+0.05 repository reproducible requested~bytes requested~in requested~to res reserve reserved~in reset~the
+0.05 resourceexhaustederror~graph response restore retry~with return~common_ksampler return~to rien rl root~ollama
+0.05 rtx~ada rtx~pci rund runner~execute running~in runs~the runtime_error runtimeerror~no runtimeerror~traceback
+0.05 runtime~error run~into run~of said same~batch same~command same~on same~problem same~thing sampler_name
+0.05 sampler_name~scheduler samplingparams saturday says~and says~cuda says~it says~that says~what scene scenes~are
+0.05 scenes~through sched scheduler~hit scheduler~positive sched~go schon scrypt sd sdxl searched~for searched~the
+0.05 second~epoch seed seed~steps seems~to see~all see~if see~our segmentation~fault seit~dem sep separate seq~len
+0.05 series seriously server~does server~stops serves serve~at serving session~py set_memory_growth setting~the
+0.05 setting~up setup set~jax_traceback_filtering set~subdivisions set~the sgl shapes shards shard~to short shorter
+0.05 short~test should~go shows~gb show~the si sign~up sigquit sigquit~from silver similar simple simplicity
+0.05 simplicity~jax since~this since~yesterday site sits size~found size~of skipping~download skip~to small~model
+0.05 small~scenes smi~before smi~say softmax software solution solve solved~it someone something something~went
+0.05 sorry~if sorry~something source source~sched so~far so~guess so~nothing so~please so~why space~left spawn
+0.05 speaker speech spilling split splitting srun~error srun~job srv srv~load_model stacktrace stacktrace~below
+0.05 stages stand starts~and start~paddlepaddle states state~batch state~metrics status~code std~runtime_error
+0.05 steps~cfg step~and still~alive stopped~at stops~after stops~in stop~them stream~stderr studio subject~job
+0.05 submitting submitting~new succeeds suppose supposed sure~you surfaces suspect switched~on switching switching~to
+0.05 systemerror systemerror~fatal system~is system~ram tag tags tail~of taken take~gib take~it take~your tell
+0.05 tell~us temp~allocation tensorflow~binary tensorrt~llm tensor~cores tensor~is terminated terminating tested
+0.05 testing text_generation_client~router text_generation_launcher~method tf~lib tgi thanks~in than~gb
+0.05 than~requested that~caused that~has that~in that~may that~moment that~no that~one that~shows that~was them~or
+0.05 there~any there~are these~changes they the~answer the~beginning the~blender the~chunk the~dag the~dataset
+0.05 the~dev the~direct the~draft the~embedding the~encoder the~existing the~fix the~frame the~framework the~gui
+0.05 the~guide the~handler the~image the~index the~key the~kv the~large the~load the~logs the~long the~merge
+0.05 the~middle the~moment the~older the~ones the~only the~owner the~paper the~pod the~quick the~readme the~reason
+0.05 the~recent the~rendered the~repository the~resolution the~sample the~sequence the~size the~solver the~stacktrace
+0.05 the~text the~three the~time the~total the~very the~vram the~way the~weekend thing things~to think~the thistle
+0.05 this~and this~branch this~conversation this~does this~is this~isn this~issue this~question this~tensorflow
+0.05 though~the thousand threshold through~the through~zluda thrust thì tips title~of ti~gb tokens~in tokens~per toml
+0.05 tomorrow took~gb too~low topology torch_npu torch~autograd torch~bfloat torch~csrc torch~cu torch~float torch~nn
+0.05 tot total~capacity total~capacty total~chunks tot~alloc tot~freed to~br to~build to~bytes to~distribute to~eager
+0.05 to~finish to~gb to~host to~include to~it to~join to~me to~model to~my to~no to~read to~same to~serve to~start
+0.05 to~tokens to~train to~try to~unexpected to~upload to~work tp tp~scheduler traceback~of trade train_step~state
+0.05 trainer~py training~momentum transfer transformers trick tried~the tries~to trl troubleshooting true~direct_io
+0.05 true~or true~to try~smaller try~with two~different two~separate two~things ubuntu uhd ui~with uma umber
+0.05 unexpected unexpected~consequences uni unloading unloading~all upper~limit upscale up~br up~model up~on
+0.05 up~verlet up~with urchin us usage usage~peak usage~tot used~memory useful userwarning use~gib use~in use~it
+0.05 use~kib use~process use~to using~enable usually usually~means ut utilization utilization~to utils~memory
+0.05 vae~tiling validate variable variables variable~tf_gpu_allocator vary vendor~nvidia ver verlet verlet~run
+0.05 version~br version~found version~of very~same very~seriously vgg video viewport~never views viola viola~opened
+0.05 virtual visible vkallocatememory vl vllm~import vmap voice vol vram~used wait waitnotificationfn
+0.05 waitnotificationfn~failed wait~for walltime wandb wanted~to warm warmup~encountered warmup~generation
+0.05 warmup~max_input_length warmup~text_generation_client warm~up warning~warning was~asked was~kept was~still
+0.05 was~too was~used watch way~is webserver weeks weights~of weights~take weight~dtype werden were~not we~keep
+0.05 we~read what~am what~else what~get what~happened what~now what~tried what~you when~executing whether~there
+0.05 which~gib which~gpu which~may which~the whoever why~would will~fit within without~the with~and with~bigger
+0.05 with~chainer with~cpu with~error with~gpus with~mb with~non with~nothing with~that with~the with~vulkan
+0.05 worker~py workload works~on work~for work~with worth would~be would~do wrapped wrapper wrong~with xl
+0.05 xlaruntimeerror~traceback xla~tsl xla~will xla~xla xorg years years~months yes~please young your~batch your~code
+0.05 your~data your~input you~already you~find you~might you~re you~see zesty zluda ça ça~passe меня можно памяти
+0.05 спасибо あ あ~り い~て き~は す~か た~ら だ~け で で~し で~の な な~り に~な に~変 は ま ま~り を~か を~に キ ク
+0.05 ジ~ョ セ セ~ス チ~を プ~ロ ョ ョ~ン ラ ロ~セ ン~ト ー ー~で 一~半 一~样 一~次 一~点 一~般 上~跑 上~还 下~の
+0.05 不~到 不~够 不~行 两~张 中~で 中~间 主 了~还 付 代 代~码 以~下 但 但~是 佬 使 使~っ 使~用 修 再 初 到~一 割 动
+0.05 又 只~有 各~位 吧 周 哪 四 图~片 変~わ 変~更 夜 大~佬 失 好 如 如~何 学~習 定 小~一 就 就~好 就~报 就~挂 己~的
+0.05 已 张 形 循 忘 快 总 您 我~这 批~量 投 持 挂~了 指 指~点 换~成 提 教 整 整~理 方 昇 昇~腾 是 是~显 期 机~器 权
+0.05 权~重 来 样 样~的 检 模~型 没~问 注~意 满 然 理 生~成 的 的~内 的~数 的~显 知 确~认 確~認 第~二 管 练~时 统 習
+0.05 腾 般 补 要~显 認 认 证 识~别 试 试~试 该 误 读 调~到 起~来 足~怎 跑~了 跑~到 转 返 还~有 这~里 途 途~中 速
+0.05 遇~到 错~误 问~题 间 限 题~描 验~证 감 감~사 계 과 까 노 는 다~음 단 래 러 바 배~치 버 분 비 사 사~합 상 서~버
+0.05 설~정 스 습 습~니 시~작 실 에~러 이 인~데 재 제 조 종 종~료 처 치 크 크~기 파 학 행 호
+0.10 _bfc~op ab about~this according according~to account accounts~on activation~peak active ada add~comment
+0.10 add~report_tensor_allocations_upon_oom advance advanced afterwards after~that after~throwing ago~by alert
+0.10 allocatable allocatable~device allocated~by allocated~mib allocate~br allocate~buffer allocation allocations
+0.10 allocations~mb allocation~failed allocator~gpu_ allowed~memory all~models and~after and~all and~every and~got
+0.10 and~its and~keep and~there and~try and~use and~version another~tab answering anywhere any~implementation
+0.10 an~error aparece apr are~running are~still asr async as~it as~they attack attention~cache at~batch at~is
+0.10 at~night auf autograd automatically backoff bad badly base batch~it beetle beforehand before~it behavior bei~mir
+0.10 believe bert be~too big big~for blob blobs~sha body both~on br branches branches~or broke buffer~failed
+0.10 buffer~for bug~report building~engine but~no but~not buy by~user bị call called called~after can can~do can~it
+0.10 can~one can~the capacity~gib card~too cases cc~allocator ce cette chain chair che checked checking
+0.10 checkpointing~on chunked~prefill chunks~gib ci client~src clip clips closes closing~the cnn code~internal
+0.10 collect come~from come~up comfy commits common_runtime~gpu community complaint concat concurrency config~is
+0.10 consider~decreasing context~with conv~node copy could~you cpp~unhandled creating creating~server cu
+0.10 cuda_launch_blocking cudadrv cudadrv~driver cudaexecutionprovider cuda~bytes cuda~cudadrv cuda~graph cudnn danke
+0.10 das dat decode decreasing~gpu_memory_utilization deepseek deepspeed deepspeed~runtime deleted denoise deployment
+0.10 description det detect developers device~cuda device~gpu device~not device~the device~was device~would dict
+0.10 diffusers disabled dismiss dismiss~alert dist distributed~processgroupnccl dist~packages documents doing domain
+0.10 done do~have drei drivererror drivererror~cuda_error_out_of_memory dumped durch early eats editor eleven
+0.10 enabled~n_copies encountered~an ends~in engine~build engine~failed engine~py enough~allocatable entries env ep
+0.10 epoch~is era erro errors_impl error~could error~creating error~occurred error~using error~warmup exactly example
+0.10 examples example~with exceed~allowed exception~during exception~occurred excerpt executing executor
+0.10 exhausted~oom exiting expectation experimental failed~exit failed~on fails~in faster~whisper fatal~error
+0.10 features feedback fewer field file files file~app fine~but first~of fit~in flags foreignnode forums for~current
+0.10 for~details for~hours for~kv for~memory for~node for~that for~them for~tokens for~traceback for~validation
+0.10 for~what for~you found~in found~vulkan four~times fr framework framework~errors_impl free~according free~process
+0.10 funciona function fused gateway gave~up gb~at gb~card gb~should gb~used gb~vram gb~で geforce~gtx gemma
+0.10 ggml_vulkan~device ggml_vulkan~found gguf gib~already gib~non_torch_memory gib~pytorch gib~rounded ging gio git
+0.10 gives global goes~through got~an go~down go~msg go~on gp gpu_memory_utilization~or gpus gpu~before gpu~by
+0.10 gpu~cuda gpu~node gpu~nvidia gpu~or gpu~out gpu~rendering gpu~with graph~failed great greedy grid gromacs growth
+0.10 gtx~super guess gui had~been halved happens~when hash hashes have~an have~look here~for heute host~memory
+0.10 how~can how~many how~to huge hybrid ilse images~in implementation implementation~for improve improve~the
+0.10 incorrect index info~model_runner init initialization input~size installed instance~of insufficient~memory
+0.10 internal~error internal~failed into~it in~advance in~capture in~eager in~float in~gpu in~loader in~my in~pieces
+0.10 in~place in~run in~that in~torch in~total in~use is~created is~it is~nothing is~only is~that is~this is~ti
+0.10 is~with itself~is its~memory it~dies it~happens it~only it~please it~should it~trains it~was it~what jobs~on
+0.10 job~of job~on journal journalctl jun jupyter~kernel kernel~image kills kills~it know~it koboldcpp kokkos
+0.10 ksampler label~fusion lammps la~gpu learn leftover left~for len level~info lib~rs limited
+0.10 llama_kv_cache_update_impl llama_kv_cache_update_impl~failed llama_new_context_with_model
+0.10 llama_new_context_with_model~pipeline llama~server llm_load_tensors ll~occasionally lm~studio
+0.10 load_tensors~loading load_tensors~offloaded loading loads~the load~all local~lib logits~on log~could log~in
+0.10 log~is log~output log~please log~runtimeerror log~traceback log~warning looking lots~of lowered lower~resolution
+0.10 luck machine~is main make~it mask matmul max_len max_memory max~approx maybe~the mb~max mean memo
+0.10 memory~allocation memory~fraction memory~is memory~left memory~mps memory~reserved memory~takes memory~tried
+0.10 memory~when message~for message~onnxruntime_src message~summary method mib~free mib~on mib~rounded might~be mind
+0.10 mint mixtral mmap models~blobs model~fit model~tensors model~with modified modules moe months~ago moved mpi~rank
+0.10 much~for my~card n_copies na nach name~and nd ne needed~for neighbour nemo newest next~one node node~foreignnode
+0.10 non_torch_memory non_torch_memory~takes non~zero not note~the nothing~else not~always not~find not~go
+0.10 no~branches no~kernel num_ctx numa nvidia~rtx occasionally occasionally~send of~is of~ram okay
+0.10 ollama~llama_model_load one~batch one~request only~the onnx onnxruntime_src onnxruntime_src~onnxruntime on~an
+0.10 on~any on~aug on~both on~device on~jun on~may on~private on~two oom~in openmm operating operating~system option
+0.10 opt~conda op~conv orin ory or~pull or~set or~window other~than our~terms out~and pack packed paddlepaddle paged
+0.10 page~file parallelism~enabled passed~tests passing password~length people pessoal plan pod~trainer possible
+0.10 possible~solutions predict private proposed pth pull~requests python~dist python~framework pytorch~activation
+0.10 pytorch~but pytorch~limit py~model på quality question~is question~on quite rank~the ray reached rebuild
+0.10 recording recover recover~from refer refer~to refresh refresh~your relevant~log reload~to remat renders repeated
+0.10 report_tensor_allocations_upon_oom report_tensor_allocations_upon_oom~to requested~by rerun reserved~for
+0.10 resolution~max restarting~the restarts rest~of resume returned~entries right~at rocm rolled rollout
+0.10 router~client rs~server running~conv running~the runtimeerror~mps run~is run~on run~with same~model same~node
+0.10 same~process same~script same~with say~it sec see~https see~the seg seit self~attention sent sequence serve
+0.10 server~internal service service~hlo_rematerialization session~dismiss session~you setting
+0.10 setting~pytorch_hip_alloc_conf set~by severity sha shard should~the shows shutting shutting~down sign signed~in
+0.10 signed~out situation size~per skipped slicing smaller smi smi~and smi~says smi~showed smoke solo solutions
+0.10 sometimes somewhere sont so~and so~close so~not speed src~lib srun stable~notes stacks start started~the startup
+0.10 state~dict status~message steps studies style submitted successfully suite summary~info sum~total supplied
+0.10 supplied~memory supported~by sure survive sur~le sweep switched~accounts sys tab~or tail take takes~gib
+0.10 take~while task~device te technical tell~the tensorrt~engine tensors~this tests~failed tests~passed test~with
+0.10 text_generation_client text_generation_launcher text_generation_launcher~webserver thank thank~you than~your
+0.10 that~much that~we then~in there~an the~cause the~chat the~checkpoint the~command the~container the~logits
+0.10 the~matrix the~maximum the~newest the~notebook the~nvidia the~on the~pipeline the~problem the~record the~release
+0.10 the~runner the~situation the~start the~tail the~title the~tutorial the~ui the~value the~worker things
+0.10 this~attack this~can this~comes this~error this~expected this~here this~line this~model this~week thought thread
+0.10 throwing throwing~an thu thx timestamp~level time~and time~level today~on too~big topic torch~cuda total~by
+0.10 total~bytes total~of tout to~device to~display to~get to~go to~one to~our to~refresh to~requested to~set to~this
+0.10 traceback~oom trace~returned train_step trainnetwork trainworker trainworker~pid transformer tune two~boxes
+0.10 two~cards two~failures ui unhandled unset un~message updated up~for usage~bytes used~up user~guide user~supplied
+0.10 use~chunks use~lower using~gpu utils val value valueerror~to value~but variable~to vega version~and viewport
+0.10 viewport~render virtual~memory vit vllm~valueerror vocab voll vulkan~devices wanted wants~gb warning was~fine
+0.10 was~not was~printed watchdog webserver~crashed weekend weekly weights~from went~from went~wrong we~can what~to
+0.10 what~was when~start which~is while~mmap while~the whole width will~be will~improve window~reload with
+0.10 without~trouble with~another with~batch with~several with~status with~what worker~cc works~with would~exceed
+0.10 would~fit would~you written xlaruntimeerror xlaruntimeerror~resource_exhausted xla~label yarrow your~job
+0.10 your~session your~vram you~for you~post you~should you~signed you~switched you~try zero~status zombie ² карта
+0.10 い~た い~で い~ま う~か お お~り こ~と し~い せ~ん た て~お で~止 ば ま~せ ら り り~ま れ~ば ん エ~ラ サ ジ
+0.10 ス~ト ト ノ ノ~ー バ~ッ ポ メ~ン ラ~ー ー~ジ ー~バ 之 倍 停 写 写~法 出 到~第 剩 卡~是 原~因 可 号 号~卡 启~动
+0.10 因 在~用 大~小 天 如~下 子 定~し 実 对 层 工 建 开~始 後 想 成 成~了 我~在 报 挂 描 描~述 昨 是~不 本~文 机 模
+0.10 求 求~助 版~本 环 現 用~的 画 画~像 発 的~问 目 码 确 第~个 管~理 篇 系 系~统 练 练~到 缩 网 行 試~し 训 训~练
+0.10 谢 越 越~多 输~入 运 还~剩 还~是 里~的 页 같 까~요 네 네~요 녕 녕~하 니~다 라 로 로~그 료 배 서 세~요 안~녕
+0.10 어~제 었~습 에 올 인 입 입~니 있 작 죽 중 하~세 학~습 했
+0.15 _bfc _bfc~ran abort above~for acc account~related after~some after~the agent agree~to air alla
+0.15 alloc_tensor_range alloc_tensor_range~failed alloca allocated~gib allocated~tensors allocations~may
+0.15 allocation~info an and~now and~privacy and~pytorch_cuda_alloc_conf and~with another~exception any~way an~assert
+0.15 an~option application apply approx around as~far as~one as~you attach attached automatic available~memory
+0.15 avoid~fragmentation backend beim better be~created be~done bf bfc_allocator bfc_allocator~cc brings bug~server
+0.15 by~an by~clicking by~op ca caller calling can~use cause~system chainer changes~nothing checkpoint checkpointing
+0.15 chose chunked cli clicking clicking~sign client code~returned colleague collective~operation comfyui command
+0.15 common_init_from_params common_init_from_params~failed compiled computer conv course cpu~it crashes~today
+0.15 created created~from create~llama cuda~failed cudf cycles~device cycles~gpu debug describe describe~the de~gb
+0.15 did~not different disable~the disable~upper display docs~say docs~stable does~this down~with dropped dump
+0.15 duration during~handling during~the eager~mode ed ema emails embed endpoint engine~could errors~were error~llama
+0.15 error~text_generation_launcher error~unable eval~bug every~time exception~another exists exited
+0.15 expandable_segments expandable_segments~true failed~cuda failed~resource_exhausted fails falls~back far~as fell
+0.15 fields file~opt filters filters~size find~any finish fix followed for~free for~github for~possible fp fraction
+0.15 frame free~gib free~memory from~network gb~is gb~ram general gestern gfx gib~free gib~gpu gib~is gib~memory
+0.15 gib~on gib~the github~you given~back goes going google go~away gpu_ gpu_~_bfc gpu~oom gradient~checkpointing gt
+0.15 gtx~ti guide had~no hair hand handling~of has~not healthy here~the hey hidden hilft hint holding hours html
+0.15 https~docs https~pytorch hung ik images incident inference info infra input~output intern internal intern~cycles
+0.15 in~another in~forward in~function in~one in~train in~with isn~enough issue~on is~back is~known is~more
+0.15 is~reserved item iterations it~all it~doesn it~for it~ll it~may it~says it~to it~will it~works jaxlib
+0.15 jaxlib~xla_extension jetson~orin job~has job~localhost jupyter keen kept late layer~filters le leak leaving~this
+0.15 le~message limit~for limit~set lines~of ll llama llama_model_load llama_model_load~error llama~context loaded
+0.15 localhost localhost~replica logged log~error log~of log~so log~to log~your looked looked~at look~into loss~item
+0.15 lot lower main~error main~loop management~https manual mark mas master matlab max_split_size_mb~to may~cause
+0.15 means~the memory~allocations memory~lower memory~usage memory~with merged messages me~it mi mib~used micro might
+0.15 miner mini mir mmap~true model_runner model_runner~py modelo~de model~unable model~weights more~information
+0.15 morning mp msg mx my~gtx même neither nel neural neural~network never ngl node~name not~need no~luck no~more
+0.15 no~problem null num_gpu nvidia~driver offloaded~layers of~gb of~in of~mine of~service of~that ollama~panic
+0.15 only~in on~another on~gpu on~my on~ti oom~when op opencl~platform opened~this optimizer optix org org~docs or~is
+0.15 outofmemoryerror~as outofmemoryerror~cuda outofmemoryerror~traceback out~in panicked panicked~at passe passed
+0.15 password percent perhaps phase pid~ip pieces please~check please~set plus pools pool~is pool~use posting ppo
+0.15 preallocated privacy privacy~statement probably process properties pytorch_hip_alloc_conf
+0.15 pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~if pytorch~org raised~from
+0.15 raise~runtimeerror raylet rays rebooted reconstruction related~emails relevant reload rendered
+0.15 rendering~documentation replica~task reproduce~the reserved~memory resident resize resnet
+0.15 resourceexhaustederror~see returned~while rounded rounded~to running~out runoptions runoptions~for runs~out rx
+0.15 rx~gb same~time screenshot searched second~one see~above segmentation send~you service~and session
+0.15 set_per_process_memory_fraction setting~max_split_size_mb set~it sglang shift should~be should~have show showed
+0.15 size~failed size~input slices smaller~number smallest solved solver some source~file spelling stable stage
+0.15 starten starting~the statement statement~we steam stopped structure student survives system~failure task~exited
+0.15 tells template tensorflow~python terms terms~of test~summary textures text~encoder text~was thanks~for
+0.15 thanks~lot than~what there these~errors the~box the~br the~build the~cli the~config the~cycles the~full the~loop
+0.15 the~main the~noise the~others the~pool the~result the~second this~message till token too~little tower to~comment
+0.15 to~lower to~runoptions to~self trainer~main training~with train~log trt trying~to ts two~crashes typed
+0.15 type~float una unallocated~if understand unet unhandled~cuda units upload up~to use used~mb
+0.15 use~pytorch_mps_high_watermark_ratio va value~in vivid vllm volume vram~is wan want~to warmup was~it was~on well
+0.15 were~encountered we~need what~did what~should what~we when~running whisper will~look window with~code with~dtype
+0.15 with~model with~my with~two won workstation xla_extension xla_extension~xlaruntimeerror xla~service xt yes~know
+0.15 you~account you~agree you~can you~have you~use zeros zip всем всем~привет кто привет сообщение то し~て た~こ ち
+0.15 っ っ~て て~い で~す で~落 の~学 ま~し ろ エ エ~ポ サ~ー セ~ー チ ッ ッ~セ ッ~チ バ ポ~ッ メ~ッ ー~メ 个~epoch
+0.15 之~后 交 介 以 候 关 单~卡 各 启 告 器 在 失~败 室 希 希~望 帮 待 微~调 我~的 改~成 文~档 日 时~候 服 服~务 本
+0.15 档 止 止~ま 每 测 由 的~时 的~是 经 解 試 议 识 谢~谢 败 起~動 输 过 运~行 还 述 退 退~出 重 것 는~데 니 데 도
+0.15 돌~리 립 립~니 시 업 었 에~서
+0.20 above~exception agree al allocate~compute allocate~mib all~the and~it and~shared an~image append avoid batches
+0.20 because before~that bei between~and blobs but~these caffe call~to camera capture card~is carte cfg chapter check
+0.20 check~the come comes~up common_runtime~bfc_allocator core core~dumped counted cp create~context
+0.20 cuda_error_out_of_memory~out cuda~device cuda~graphs cuh current customer có dataset de decrease~max device
+0.20 device~with doc do~it dtype each~one eager embedding entrenar en~la error~not err~mem evening even~with failure
+0.20 failures falling falling~back fine for~more free~gpu fusion gb~gb gb~the gets~through gib~reserved gigs gmx
+0.20 gmx~mdrun gone gpu_memory_utilization grad graph handle~prefill happens~add has~gb has~gib https~github idea
+0.20 image~size impact initialize in~execute in~fp is issue is~in is~ok is~one is~set is~so it~goes it~on it~runs
+0.20 job~ended job~failed last~week layers~to la~memoria leaving length lib lief load_tensors load_tensors~offloading
+0.20 logits macbook mais makes~no management~and maple mdrun mem memory~trying mem~types metashape mindspore mode
+0.20 model~of module monday mortem nano~gb need~to nie nn not~set no~difference no~idea nó occurred
+0.20 offloading~repeating of~course of~memory of~size old on~free on~it on~with oom~happens orin~nano or~so
+0.20 panic~unable parsed passes pin pjrt pjrt~pjrt_stream_executor_client placa pod post~mortem py~in queue quiet
+0.20 radeon raven rd render repeating repeating~layers replicas reported~by reserved~by root root~cause rs runner
+0.20 runtimeerror~not same~box sdpa second seems see~list shared~host should~do shows~mib signed sin smi~shows st
+0.20 start~the steps~to subdivisions successfully~but task teacher tells~me tensorrt tensors~when terminate
+0.20 terminate~called tesla there~way the~allocated the~card the~gib the~gpu the~model the~run the~smallest the~test
+0.20 the~vision this~morning though ticket tiling tiny titan tokens~you too~much to~avoid to~cuda to~decrease
+0.20 to~disable to~gpu to~initialize to~make to~use to~your types um unable unable~to updated~successfully very
+0.20 vision vulkan war was~updated went~to went~well what~can what~does what~went when~oom whether worker written~by
+0.20 xla~pjrt xtx yolov you~do し~た ち~ま の~エ 个 作 到 务 動 单 卡 可~以 建~议 微 志 批 日~志 望 正~常 第~一 络
+0.20 网~络 落 落~ち 调 都 돌 안
+0.25 aborted~core afternoon allocating allocation~summary all~of already~on and~gib and~type as~soon at audio away
+0.25 batch~prefill bigger~card blender bs buffer build by~hand cc~execution collective comes commit compute
+0.25 compute~buffers config crashed default~rank depth~maps didn dr each~of engine error~code error~in error~message
+0.25 execution~of faster fft file~src first~call first~one float~on flux~dev forum gave github~com github~sign has
+0.25 hashcat have he hint~if id if~your is~there iter iteration jax~errors join já last~lines load~model
+0.25 main~panicked make~the management maps maximum memory~gib memory~management memory~on mib~gpu mistake nearly
+0.25 nothing nx obtiens ocr of~allocated of~gib of~replica onnxruntime on~host on~job opt paddleocr panic parallelism
+0.25 pc pipeline~parallelism pjrt_stream_executor_client pjrt_stream_executor_client~cc prefill~tokens processing
+0.25 quick replica~failed reply retrying rules see~documentation self sentences seq server~error soon~as so~the
+0.25 sprint stderr stuck summary~follows system tensorflow~core test the~above the~gb the~machine think thread~main
+0.25 to~cpu to~see trains triton trouble turned ultra used~the using version waiting went~down went~through
+0.25 while~running win with~cuda with~it with~smaller workaround your~account you~are you~need época как по て 了 像
+0.25 助 后 問 問~題 复 正 生 第 编 起 題
+0.30 aborted accounts allocate~cuda app arch attempts bien came chat chạy common_runtime con core~common_runtime
+0.30 could crash crashes create cuda~buffer cycles did~you disable disk down~to enabled enough~memory exited~with
+0.30 fell~over floor flux follows forward for~this fragmentation~see gan get~this graphs is~fine kaggle list~of lm
+0.30 loading~model loop lots maybe memory~of message my~own note offloading of~my on~github open opencl out~of
+0.30 overflow pattern pattern~cuda put qwen requests restarting rig runs samples samples~per set set~to sign~in soon
+0.30 stack~overflow sur switched the~gpus three tokens told took to~ask to~handle to~reproduce tried try tts used
+0.30 were when whisper~large wird your 回 图 改 时
+0.35 allocated~memory back~to batch~is batch~size before bo but call~last can~take could~not current~allocation depth
+0.35 detector died documentation~for er esto everything for~me from~to hello ho if~you input instance_group
+0.35 instance_group~count in~to isso machine may~be memory~try models new now on only~gb os per~gpu point prefill
+0.35 py~line que rank related replica reported resolve restart rule script sorry~for so~it stream su ta them the~demo
+0.35 the~old to~load traceback~most van var waiting~for why you~want тема
+0.40 ai and~then backtrace by~pytorch days documentation dos each en~el error exception execution expected frames gb
+0.40 get~the gig github go gpu~and handle happens hi just les llm me~on min mine minutes most~recent my non notebook
+0.40 problem py quadro recent~call resource_exhausted~out restarted src summary super termina use~of way~to ya
+0.40 yesterday your~gpu
+0.45 after already bigger bug comment dag decrease default during err eval flax gtx~gb line~in net noise not~enough
+0.45 pipeline python recent says starting terminal th the~new through to~create traceback train training treino while
+0.45 вот 跑
+0.50 com di encoder following got https image isn jetson po running same somebody the~third tutorial you
+0.55 on~the see third timeline trying two
+0.60 action back demo down enough get should way works за
+0.65 cause epoch even here rtx so
+0.70 did sorry
+0.75 both had it load
+0.80 re ti
+0.90 gtx
+1.05 went
+1.20 me
""",
    "near": r"""
-1.40 finished
-1.35 oom
-1.30 errno
-1.10 gib txt
-1.00 exc_info
-0.95 killed saved
-0.90 who
-0.85 mb pipeline tests
-0.80 cudnn kb kv mem
-0.75 creating cudaerrormemoryallocation epoch hbm if long ms there
-0.70 cpu cublas_status_alloc_failed log notes slice true
-0.65 class gpu memory no request size type
-0.60 errors grep invalid msg output skipped start test the want
-0.55 accuracy assert info retrying val_loss weights
-0.50 allocate author best commit debug for kind llama_kv_cache_init llama_kv_cache_unified nan pt raise running sec
-0.50 sh title xla
-0.45 as cards channel classify config dataloader detected label message report return rss scratch tok
-0.40 alert anon apple be benchmark completed demo end fatal format gemm_fusion_autotuner group hiperroroutofmemory
-0.40 kernel logging messages msgstr name nodes null passed queued reason restored slurmstepd supported train_loss
-0.40 valueerror
-0.35 _check_cuda_python_error accumulation allocating amp are autotuning black capability cases cluster created
-0.35 cuda_error_launch_out_of_resources data device_memory dir etc fake from global_step gpu_device gpu_oom gpus
-0.35 grad_norm img import infer json level loader match nm not of plan pull runtimeerror sheet so timeout trtexec use
-0.35 window writing yes
-0.30 assistant attempt begin br bytes cannot chosen ckpt compiling configs corpus cuda_visible_devices cudaapierror
-0.30 cudnn_status_not_supported ecc ep faq grüße guild install io item limit limits local max_split_size_mb mean mig
-0.30 nb need needs num_ooms ok only oom_kill or parse patterns pinned reinitialize retcode shapes since stdout str
-0.30 string strings struct supervisor swap tail take text train troubleshooting val vm why write you
-0.25 address algorithm allocator alphafold asked attention before block_n bot call checkpoint commands component
-0.25 count cuda_dnn cuda_error_out_of_memory date def dice div do else empty empty_cache eng explain far
-0.25 garbage_collection_threshold get gguf gx half input jest learning_rate lgtm lines llama
-0.25 llama_new_context_with_model local_rank look loom loop max_model_len medvram mon mps mx nothing
-0.25 num_alloc_retries num_stages open over path per per_device_train_batch_size platform plus points pth
-0.25 pytorch_cuda_alloc_conf quota reading red saving score simulated sort space speech taken tcp tensors than thu
-0.25 timestamp triggered trt uid unit userwarning utf valid var verdict vram what wiki wrote xid yaml 用
-0.20 ac activations also app ask back backends block_k block_m builds card case causes collected comfyui
-0.20 common_runtime compiled concurrency connection const constraint content conv_algorithm_picker coverage ctc
-0.20 cudadrv cudamalloc cudf cupy deploy devices diff doc does done drill dtype dunlin events exc exceeded exhausted
-0.20 export exported exports fewer final fired fits fixed gc generation ggml_backend_cuda_buffer_type_alloc_buffer
-0.20 hards host_oom id job js kill kmg known la lang language let linear local_xla login lower lr lustre lvl maximum
-0.20 mbs merged meta mm ncclunhandledcudaerror ngl num_warps offload_optimizer one outofmemory place pluggy py pytest
-0.20 pytorch_hip_alloc_conf questions quit reached registers remedy reports requirements resolved retry returns
-0.20 rootdir routes runbook safetensors samples save sdpa section setting slow snapshot status stderr step_ stop sudo
-0.20 synthetic test_other_errors_pass_through thread topic tp train_step try under url val_accuracy with without
-0.20 xformers xml
-0.15 ab acc accepted ad always answer apply argument assertionerror attr badge body bus byte cancelled captured
-0.15 caught cell_type changed checkpointing compile compiler contained contains context counter creation cublas
-0.15 cudaerror_t debugging define deps deviceerror diagnostics directory display_name dmesg ds each echo elapsed
-0.15 encode encoding ended enforce epochs estimate example execution_count exited external fi filename
-0.15 filenotfounderror finetune first five fixes ft fusions generate generated golden grid handler heron hint images
-0.15 information insufficient items jobid ksameasrequested launch license loaded localhost max_memory_allocated
-0.15 maxrss md median metadata method mi missing mlx mémoire native network new notebooks np numbers object onnx
-0.15 oom_count oomkilled opened_zipfile operation options oserror out_of_memory panels parameters patch pending
-0.15 physical pr prngkey processing prod profile projects pytorch_mps_high_watermark_ratio quantize reactions
-0.15 reference registry related render reqmem requests resource response rg rmm search sent serving set sharded shift
-0.15 sim skip small span split_k static success sw sxm symptom team test_parse three took tried unsigned used vae
-0.15 value verbatim wall wanted was wed workspace yi 小 法
-0.10 __init__ _utils acceptance activity af after arena_extend_strategy args article attn_implementation autocast
-0.10 avail average avg being bf bfloat bit bool bucket buffer bye cached category changelog charset checkpoints
-0.10 classname configuration consumed control copy corp cudageterrorstring cudagetlasterror cudamemgetinfo
-0.10 cudnn_conv_algo_search cudnn_status_alloc_failed current_context customer dc dcgm_fi_dev_fb_used decision
-0.10 defaults defined depth diffusion disk domain du ef effective elastic encoder endgroup env etl
-0.10 expandable_segments expect expr fa faults fd feat field fieldconfig flash_attention_ floor fn free
-0.10 get_memory_info gi good gpu_executor gpu_helpers gpuwatch gradient_checkpointing guard guide gw had halving has
-0.10 heading helps heuristic hints hip history hits hours how ib idle illegal increase index inference initialized
-0.10 instance_group instead ipynb is_oom issues jobs journalctl kestrel killer larger launcher lm_head load_in_
-0.10 load_tensors log_dist lowvram macos many markdown marked matches max_new_tokens max_seq_length meaning memcpy
-0.10 memory_stats merci merge metal might mira mit mt names nf nn ns numba oncall oom_score_adj oomd pack package
-0.10 packing panic parquet parts paste pci persistent petrel pgtables pickle_module pip pos pp predict pressure
-0.10 problems prompt pub qps quadro quillnet raw read reclaim ref regex rejected removed repeated req requested
-0.10 reserved residues restarts results reviewed rst runner sacct scripts seconds sequences series shmem showerror
-0.10 site slide slot smaller smoke socket sources sprint st std stepid systemd target tb tenant tensorrt tessera
-0.10 testcase testclassify testsuite testsuites threads throughput timeseries tiny tmp to_string tomasz toml too tpu
-0.10 train_wall trainer triage tue unspecified user validation variable vector venv verbose wandb watch watchdog well
-0.10 were wide written xla_python_client_preallocate yet zero_grad zu 存 度
-0.05 __call__ _block _load_pretrained_model abort access accum activation added agent ai all an announce ansible
-0.05 anything api_server array arrays artifact assert_eq assign attributes awq barrier base_model baseexception batch
-0.05 batch_size bb behaviour between bfc bld block bootstrap branch break budget builder built bump caching calls
-0.05 capable cell cf change checklist chip choose chunked_prefill_size ckpt_ classifier clear cli_args clip closed
-0.05 closing cmd codes colab collective columns comm comments compact compat completely completion completions
-0.05 components confidence confluence containers contents copied count_over_time cpp crates criteria criterion
-0.05 cross_entropy css ctk cublascreate cuda_error_launch_failed cuda_error_no_device cuda_error_not_initialized
-0.05 cuda_memory_manager cuda_memory_resource cudadriverversion cudasuccess cumemalloc_v cut dashboard de debian
-0.05 defaultcpuallocator dependencies derive describe desk device device_oom deviceoutofmemory diag dies digest
-0.05 direct display distributed doctype don double dp drive driver drop dropdown during eager edges edit einsum
-0.05 element entry enum epilog eq errorf erroroutofdevicememory es est eval evening event everything except exercise
-0.05 expect_that expecting fault fb feature filetags fixtures flash fleet flush fmt footer forcausallm formatter fp
-0.05 fragmentation frecuentes frequently fri fwd gauge gb_free geo get_default_memory_pool gives glossary gn gnorm
-0.05 goes gold gpu_mem gpu_memory gpu_nodes grad gradient gradient_accumulation_steps gradient_checkpointing_enable
-0.05 gradients grpc happens hassubstr head header health helm helpful highlights home host hpp href identifier
-0.05 ignored impl in infra initial_pool_size invoked ivory january jonas keyerror keys kv_cache_utils labels largest
-0.05 latency launching le learning leave legendformat li libcudart limitations lindqvist listening locale logger loki
-0.05 maintenance make management map mapping math max_bin max_input_tokens max_num_seqs max_tokens
-0.05 max_total_num_tokens means medium mesh micro mmu mnt mock mod model_runner modeling_utils more mr mu multiline
-0.05 mut nanny nbformat nbformat_minor never new_token_ratio nll_loss norm num_shard number nvrm obj office on_oom
-0.05 once originally out outofdevicememory owner paged_adamw_ pairs param parametrize parsers partialeq picked
-0.05 pinned_memory_manager pipeline_tag placeholder pme po policy pool port pre preflight present previous printed
-0.05 printf processes product proj project properties property public pycuda quick ra raises ran random range ranks
-0.05 rb rc recap reduce refresh register requires rescued reshape resolution resourceexhausted restarting retract
-0.05 retracted_reqs review rocm role room round row rows rs sample sbin scavenge scenarios schema schemaversion scope
-0.05 se_gpu_pjrt_client searched second see seen selected selective sharding shared shows shrink shuffle signal
-0.05 signatures sm_ snapshots spare state step still story strict succeed succeeded successful sum sweep switch sync
-0.05 synopsis sys table targets tbody td test_retry testing textarea that thcstorage they third_party thiserror toc
-0.05 tokens translation ts tts typeinfo types uint ul umber un unexpected unreachable
-0.05 ur_result_error_out_of_device_memory usage utilization v_num val_dice validate validations visible
-0.05 vk_error_out_of_device_memory volume volumes week weekly within wording working world world_size wrong yolo your
-0.05 zeros 办 半 原 因 太 目 碎 精 重
+0.05 __cxx __inference_train_function_ __version__ _alloc _apply _attempt_allocation _c _call_tf_sessionrun
+0.05 _check_ctypes_error _contextlib _conv _conv_forward _core _cuda_deserialize _k _load _malloc _nn _no _src
+0.05 _try_malloc aa according actions adamw add additional ago alertname alerts alloc_tensor_range allocatememory
+0.05 allocaterawinternal allocations amber application applications arc arch arena asr attachments attic attn_weights
+0.05 auto axes axis axolotl ba background batch_norm bc begin_example bench bert bfc_arena bfcarena bflops bhqk big
+0.05 binary bitsandbytes blas both boxes bst bsz buf bufferassignment buffers building bvh byref bytes_in_use
+0.05 bytes_limit bytesize calcul callback can cap capi capturing ccsrc cdist ce cgroup chainer channels chapter chat
+0.05 check check_call checks ci cl_mem_object_allocation_failure classes clenqueuendrangekernel cls coder collect
+0.05 cols command concat concat_op concurrent continue conv conv_ops_impl create_graph cron cuda_v
+0.05 cudaexecutionprovider da dark_cuda datasets deck decoder decorate_context deepseek default_restore_location den
+0.05 dense der det df died diffusers dilation disabled discussion dist dp_rank dropped dso_loader due dump dumped
+0.05 duration ea edited efficientnet emb embeddings enable enabled encountered end_example enforce_eager engine
+0.05 engine_args enough environ eps ethminer eu evaluation exceptions exec executed execution_block_cb executor_base
+0.05 exllamav exp expert_gating_func extractimagepatches facebook faster_whisper fe feb fedora flash_causal_lm flux
+0.05 fname forkpoolworker found fr fra fraction freeze from_engine_args from_pretrained fsdp fun functional gb gcc
+0.05 gen general generate_token generating ggml_cuda_init ggml_init_cublas githubusercontent glad gnu google gp gpt
+0.05 gptq gpu_hist gpu_id gpu_options gpudevicemanager gpuid graphs gz has_subgraph hash head_dim healthz held high
+0.05 hires hr huggingface imperative including ines inf inferencesession init_memory_pool inner_training_loop inp
+0.05 internalerror interpolate interval ipc ipex ipykernel_launcher isn iterations jnp jolly june kernelspec
+0.05 key_cache key_states kind_gpu kofi ksampler kubernetes kv_size lab latent layer_idx lbm ldm libxgboost lightning
+0.05 likes live llama_init_from_model llama_load_model_from_file llama_model_load llamarunner llm_engine lm lmdeploy
+0.05 load_state_dict loads local_tsl lock log_softmax logged logprobs logs longest losses lumen lunch ma mainprocess
+0.05 managers map_location mark master max max_batch_prefill_tokens max_depth max_input_length max_length
+0.05 max_total_tokens maybe_live_out mean_ memory_allocated memorypool merge_chunk metrics mhz mindspore mine
+0.05 minibatch mining mistralai ml model_executor model_path model_type momentum monitor mpi mqllmengine much
+0.05 mxgetlasterror mxneterror n_ctx_per_seq n_expert_shared n_layer_dense_lead n_seq_max nas ne nemo nettle nfs ng
+0.05 night nightly noise non_blocking notebook nproc_per_node nt nu nuc num_workers numpy nvcc obs oct october off
+0.05 offline ollama_context_length ollama_flash_attention ollama_keep_alive ollama_llama_server
+0.05 ollama_max_loaded_models onnxruntime_src openai opencv operating optim optimization optimizer optshapes order
+0.05 org_tensorflow ort other outputs oyelaran pad parallel particles partitions patch_match_stereo pattern pd pebble
+0.05 peft persistent_load phase pickle_load_args picture plain pods port_args possible pre_execute_cb precision
+0.05 prefill private process_name processor provider ptr py_str python qe query_states raise_if_cache_size_invalid
+0.05 raytaskerror ready relevant rendering repeats reranker resident resnet responding response_ rest restore
+0.05 restore_location ret retries reward right rl rm rmmrapidsretryiterator rollout rope_yarn_log_mul rounded router
+0.05 run_mp_engine run_scheduler_process runners runtimeexception safe_cuda_api_call same sampler_output sat
+0.05 saveengine say says scala scale_factor scans sched schedule script sd sed sentence sequential_executor
+0.05 serialization set_per_process_memory_fraction sft sgl sglang shard share shm should shutting side sigmoid
+0.05 skipping solution solver sorted spark split sqrt squeue srt stablediffusion starting starting_batch_size starts
+0.05 startup states stem stopping stops storage stride student symbol systemerror taichi tasksetmanager teacher
+0.05 tensor_parallel_size tensorview text_generation_client text_generation_router text_generation_server texts tile
+0.05 timing to tools topk_topp_sampler torchvision tp_rank tracer train_net trainnetwork trains transcribe transport
+0.05 triangles tuple ty type_k type_v ui uk unix unused up updating upscale upscaler uses usr utc uuid
+0.05 validation_data values vdl_writer venvs versions viewlayer virtualmemorybuffer vk vmm vocab wan wants warming
+0.05 will word words work workflow wrapper ws xd xgb xtx year ze zeros_like zip zusammen µs 境
+0.10 __main__ _call_impl _do_call _dummy_sampler_run _lib _state _zn accelerate accelerator actor actual amdgpu
+0.10 apiversion architecture arguments artifacts assets attempting attn_mask autograd available await bge bins bits
+0.10 ble blobs bugs but caffe called caller cargo cat cb cfg check_error chunks cli clock collecting comfy community
+0.10 complex console constant cp cpu_mapped cpuexecutionprovider crash critical crop cu_stream_non_blocking cuarray
+0.10 cuda_stream_ cudaallocator cufft cumemcreate curr_region_allocation_bytes_ currently custreamcreate d_ daemon
+0.10 dataset ddr deepspeed delta denoise detector device_put did dim dims discussions disp docker documentation early
+0.10 eb elif embedding ember enginecore entries eog er errors_impl execute executor existing exits false fftn flags
+0.10 flash_attn float flow fold follow forward_call fps func function geometry get_output_data ggml_vulkan gin
+0.10 graphics green gres gromacs gruß heads hidden_states hpc html hx ids ilse im_end impact initialize inner
+0.10 input_data_all intern iteration jpg jvp keep keras key largestfreeblock last_hidden_state lc
+0.10 llama_model_load_from_file_impl llama_model_loader llm_load_print_meta loadmodel location lost macbook machine
+0.10 macro makefile manual mar max_prefill_tokens maxpool memgetinfo memo memory_limit_ micro_batch minibatchsize
+0.10 miniconda mistral mlp model_lifecycle model_name_or_path modules moe moin my n_batch n_layer navi nchw ndarray
+0.10 newbie newest nhwc node none now offload old ollama_num_parallel onnxruntime_pybind onnxruntimeerror op_name ops
+0.10 output_data output_type output_ui pages partition pbtxt pc peakreserved perf persistence plugin pow preds
+0.10 prefetch probe process profiling pwr pyx quarry ray recover relion replica required rerank resources restart
+0.10 retain_graph retro return_tensors run_id runbooks runtime_exception scale scaled_dot_product_attention
+0.10 sd_hijack_optimizations seg september serve sigabrt similar singledevicememorypool sizeof sleep slurm
+0.10 source_file source_line split_cross_attention_forward sr stream_executor studio system tasks terminated
+0.10 terminating th then threshold through tid tiling time tm to_device token tokenizer torch total_gpu_memory
+0.10 total_region_allocated_bytes_ tr transform transformer tritonbackend_modelinstanceinitialize ultra uncorr unset
+0.10 uploading us used_gpu_memory util vec view virtual vllm vol volatile warp willow win worked wpb wsl xc xgboost
+0.10 xl xs xx
+0.15 ____ _session allocatable allocateimpl amd any apr archive async atoms backbone backend backtrace base batches
+0.15 beetle beta blender box cache callbacks candle caused conda condition container cuda cuda_host darknet dec
+0.15 desktop details detect device_id distill down dt en enc ends err examples execution expansion failure farm
+0.15 faster feed_dict feeds fetch_list ffff forum freq_base freq_scale game ggml_assert global got gpu_rendering
+0.15 gpu_worker gs harbor hi init initializing int into iter join jul juniper lan latest left libmxnet list
+0.15 load_model logicaldeviceconfiguration lunar mask matmul max_batch_size mem_get_info memory_limit min mixtral
+0.15 module morning mp namespace nccl normal note nov num_updates ollama ooms op_kernel op_requires operator
+0.15 output_dir paddle parameter params partial pose posted ppl ppo problem prop ps radv raylet re repeating res
+0.15 reserve_size rtx rules run_metadata ryzen scan scores seqs set_logical_device_configuration short silver single
+0.15 size_t softmax source spec started stat stats steps strides summary sun sur takes target_list
+0.15 text_generation_launcher thank this train_inner trainworker triton tune ubuntu ups urchin vega video we www xt
+0.20 _k_m aborted alignment answers bd bonjour bt chain ciao complete ctx cuda_driver current cv cycles dag dask
+0.20 data_format day dear default devicebuffer ed enginecore_dp executing exit expected fan fft find fine fit forums
+0.20 gemma gfx ggml_gallocr_reserve_n go gpuarray gt handle intel ip jaxlib kib laptop layer layers len
+0.20 llm_load_tensors lo lora maple memusagechange microsoft models mxnet na nnet noheader offloaded offloading opal
+0.20 padding page paged pass peer processed program query qwen randn rank raven rec recent recon relu reply
+0.20 reproduction runs runtime rusty secs settings severity shape stage stream successfully task ticket tidy tiled
+0.20 timeline today train_ds training translate uma unknown vulkan warn webui xlaruntimeerror
+0.25 _device assertion at bs compute could csv decode dt_float embed failures fairseq fairseq_cli falcon frame gable
+0.25 ggml ghz goroutine hit http https inc inlet inlined jax learn length loading main matched maxallocsize member
+0.25 mib mini minutes mo n_ctx next noble non num numallocs opencl our peak phi powershell ram regards reporter scene
+0.25 seq server session shell svc tags tensorflow tgi total transformers trial tsl update variables whisper wps
+0.25 xla_extension zero
+0.30 _bfc anaconda api backward brisk client com common core crane cuda_allocator dusky fails fluid gpu_ hello image
+0.30 instance ipython is jl julia jun large libc logits mcu most net ocr os otter print_info pro pytorch received
+0.30 reproduce run rx seed sentences smi tf thanks thistle top unallocated viola void warning webserver which whole
+0.30 yarrow
+0.35 alloc allocated allocation already am badger behavior build chunk con dgx envs eta exe fern internal inuse jan
+0.35 lib like llama_context load maxinuse may onnxruntime pid posts radeon result root rule src tesla turn windows
+0.40 append bin crashed dev environment feats forward github hashcat hazel incident issue kwargs lantern me mossy
+0.40 opened png post stack stacktrace transpose users warmup young
+0.45 action framework graph keen opt quiet sparrow stopped ti wry
+0.50 capacity cu exception frames on pod resourceexhaustederror srv vivid worker
+0.55 bfc_allocator cc cedar code continued fail line op using
+0.60 llm pm works
+0.65 org packages resource_exhausted
+0.70 by error self traceback
+0.75 file
+0.80 commented failed geforce gtx
+1.05 loss
+1.25 comment
+1.50 description
+1.80 it
""",
    "lead": r"""
-1.70 `
-1.60 „
-1.20 for
-1.15 who
-1.10 memory
-1.05 like
-1.00 free is
-0.95 info tensorflow
-0.90 torch
-0.85 as out there
-0.80 does —
-0.75 allocator or ran warning
-0.70 > cuda_driver that
-0.65 ggml_cuda_host_malloc how ram stop stream_executor threw to we
-0.60 asked exc_info question seen 的
-0.55 " der gib once tried { 问
-0.50 plan red
-0.45 ; ? block de docs if isn met pytorch read returns said shows would 题
-0.40 ' batch_size fit has have hint later never oom op_kernel op_requires virtualmemorybuffer where will
-0.35 \ allocating between conv conv_ops cudamalloc den die engine errors every fake fine guard il jobs limit
-0.35 llama_model_load looks only pool re resizephysical skipping tests throws │
-0.30 allocate at attempt counts cudaprogram difference front gb level no note não please size starts unit way whole
-0.30 не 。 メ
-0.25 / allocated are cl_ config cudnn each executekernel explain fp gpus host in known line mb mib needs que regex
-0.25 resource_exhausted sample scheduler sdxl sequential_executor sooner strings tensor tensorrt times una
-0.25 userwarning which you « ト モ 是
-0.20 = algorithm an ask back be c_api cluster come dans diffusion do echo en end fields gtx its je loss mar may metal
-0.20 modules none number page per raise raising runs say show small so startup stops sweep test texto this ts warn
-0.20 workspace » 错
-0.15 batch card cards compare compile context conv_algorithm_picker cudasuccess device don eng entry er faq fix hi
-0.15 hip hours issues kv launcher lib lines local_xla logs nvidia of paddle paste pattern people problem raises
-0.15 rtsafe runtime_exception scratch see site stable tgi the think through ti unhandled week workstation
-0.15 xgboosterror … 在 我 文 로
-0.10 # ^ _state about above add backbone bot call cannot capi caught command cu cuda cuh cupy cycles debug
-0.10 device_helpers em even exit expected finetune generate ggml_backend_cuda_buffer_type_alloc_buffer
-0.10 gpu_memory_utilization grep help http into it just killed longer lower matmul mock more much onnxruntime_pybind
-0.10 onnxruntimeerror options other peak post print printed reading real reported resourceexhaustederror return
-0.10 saferuntime saw section sentence should single smaller some state str string thanks total tsl txt under usually
-0.10 von want windows wording words work が し た の 不 中 回 存 显
-0.05 $ % & alert answer answers anything app before bfcarena bytes cache canned capacity catch cdata classify com
-0.05 common const content count_over_time cpu crashed cublas cudadrv cudaruntimeerror di driver ends estimate except
-0.05 expect feature feb find_executable_batch_size fixed forum gpu_oom infer itself kernel lab let ll local_tsl meet
-0.05 meldung mem model_lifecycle mps msg nccl ncclunhandledcudaerror nit notebook ok ollama onnxruntime_src opt
-0.05 otherwise outofmemoryerror output permanent reserved runtime runtimeexception side_effect slide someone static
-0.05 step stream such system table textures three tpu true try tune vllm wants was weights were while width wiki
-0.05 wrapper xla_extension か 出 大 微 用 调
+0.05 * _driver accelerate acceleratorerror again allocatenewregion amd and apr arc assertion backend because bit by
+0.05 chat check ci colleague comes container crashes ctx das decoder doc doesn el ep et fails faiss following gave
+0.05 ggml_vulkan goes good got hpp ich initialization instead int jan jaxruntimeerror jit jun keeps layers left local
+0.05 logging loop lora max_input_length max_prefill_tokens mein min minutes mixtral ml mode model native next nnet
+0.05 nodes non nuc old opencv operator org_tensorflow own pjrt_stream_executor_client prints proc pycuda radeon ranks
+0.05 rapids reason refine report retry router rs scene screenshot script serve size_t something srv
+0.05 standardgpuresources status steht super tells terminated text_generation_client than tid tm torch_memory_saver
+0.05 traceback tree um une unexpected us virtual xlaruntimeerror xpu zero } い す て で に グ ロ 昨 直 练 训 리
+0.10 _cl abi allocation api bool cause cc chain changed channel class clcreatebuffer client commit create cudacall
+0.10 cudf data decode directml due enough es external file find flux forward frames fusedconv gemma graph home
+0.10 internal keep kubernetes level_zero libc memory_pool mi mistral mit moved new night numpy opencl optimizer optix
+0.10 port processing project prompt providers pyopencl reports right rmmerror rocm runtimeerror rx seeing seq slurm
+0.10 source stack_like_memory_pool steps still studio terminal terminating them thing third trt upscale using vae
+0.10 void why xt | × гб を 个 卡 提 第 里 는 다 ：
+0.15 ( _work ac all amrex bf bfc_arena bitsandbytes bonjour candle conv_ critical cuda_call cudaapierror da dialog
+0.15 did dies est executor exhausted fail failure float folks fraction ggml_gallocr_reserve_n image inside
+0.15 internalerror keras layer le learning llama loaderror localhost mean memoryerror my na one pipeline pr pro
+0.15 process refuses request resource returned rule sale seit self share si sur syncedmem taichi they thread ticket
+0.15 timestamp trained tutorial up video waitnotificationfn xla yes your ~ 「 と 了 例 务 后 始 时
+0.20 ] ab ai am anyone attention bad been body bricht but cell clenqueuendrangekernel con console deep dem died
+0.20 encoder enginecore_dp exceptions false found hey hit inference ip ist iteration lm long mac mir nano openmm
+0.20 openmmexception pc program rtx se since split started trainworker trial uncaught unwrap yolov は ー 一 上 型 学
+0.20 开 模 示 習 行 跑
+0.25 _nvenc abort beim bfc_allocator buffer can case comment cpp days description dr example faster forge from gpu
+0.25 instance laptop llm loading mxnet name ocr onnxruntime open pod raylet render runtime_error screen src task told
+0.25 two
+0.30 auf caffe catboosterror done embedding exc execution full had his jax job large launch load lost max nach
+0.30 nothing pre qwen replica running session sorry start tile value without при 데
+0.35 . code cuda_lib default dreambooth drivererror errors_impl fairseq first frame give go julia loader raised ray
+0.35 sglang trainnetwork triton user valueerror what works “ 到 중 ，
+0.40 : answered blender bug called comfyui customer darknet defaultallocator detail last lol net runner text tokens
+0.40 warmup 가
+0.45 , al atoms bs catboost down get here main matlab pid vulkan 报
+0.50 ! - base fatal ksampler mine nightly resolve stopped type went
+0.55 < both crash davinci failed python quick result stage time train update 就 에
+0.60 could during eval node over run на падает
+0.65 student then
+0.70 build colab err not same title training worker yesterday
+0.75 box gives lightgbm second stderr whisper 서
+0.80 + after generation kaggle log rank says
+0.85 @ message our server with –
+0.90 ) exception
+0.95 demo hashcat
+1.00 me trainer
+1.10 →
+1.15 epoch
+1.30 on
+1.55 error
""",
    "tail": r"""
-1.45 ;
-1.20 we
-0.95 «
-0.90 : allocate
-0.85 available they
-0.80 ` were
-0.75 ? are use
-0.70 " ist peak ti
-0.65 * > por
-0.60 acity allocator as by of page see what не “
-0.55 ) and die nicht numbers since that wiki 本 里
-0.50 already bytes for gib into tried „ → 用
-0.45 allocated der di is seen » の を 会 到
-0.40 block capacity che den don done ein job la or path raised size source step thing three ve worked – 、 た 是 아
-0.35 counts cudnn failure hand must nur our question runtime says under von well windows と 多
-0.30 ' caching checkpointing comes five free md mib name post reads said se smi string table why your ” 。 ス 为 存
-0.30 显
-0.25 . answer answered at bei data gets go je left list logs look may means medvram mps nccl no onnx people printed
-0.25 que such task te true un value where | す ま め 数 解
-0.20 blocks both buffer comfyui context cublas_status_alloc_failed driver du else empty faq fewer follows
-0.20 fragmentation full gpu_oom happen holds http ich inside lost mean more much niet nothing number nvidia pr readme
-0.20 requested retry skipped static tells tensor today total turned type very yet い く さ な ら れ 例 出 就 的 確 空
-0.20 足 서
-0.15 < allocation anywhere asked backend batch_size bitte caught check design er error es failed hiperroroutofmemory
-0.15 how im its jax kind layer less lines live log lower lowvram memory ngl output pass please point reading
-0.15 resource_exhausted smaller start tell this times us version which wrong こ で は メ モ リ ー 一 不 分 张 明 自
-0.15 나 라 문 ？
-0.10 arena ask between bot call cause cell code come container count cudamalloc da does een en et figure find fit
-0.10 fixed fraction gave illegal jobs just kb kv leave lo loaded loads loop many max max_num_seqs mb mem most nearly
-0.10 needs never non old only otherwise plain possible prints processes pytorch raise reserved rest room scratch
-0.10 search server shape should sizes some stderr them though und up wanted weights worker writing yes き に イ ク ト
-0.10 バ 上 字 算 节 说 는 려
-0.05 , \ access algorithm answers asking attention bare better big cannot class client closed com
-0.05 cuda_error_out_of_memory defaultcpuallocator eight eine figures forward gradient halve hip input isn issue kept
-0.05 larger last like longer made min modelo na night none oom part pas pool put read red restart results
-0.05 runtimeerror shared si skipping someone status still summary take taken tf those to unable user usually vram
-0.05 want watchdog who won workspace zu что это か て 么 人 以 何 行 表 니 다 에
+0.05 + @ ] ^ above allocating batch bit bug builds cards carte change clip csrc cudaerrormemoryallocation did do ends
+0.05 exactly except fits four he idle in karte later limit ll llama minutes missing ml next off offload once out
+0.05 pipeline render rocm run rx sample seq side so something somewhere stable takes the these train txt vae
+0.05 validation was whether written } — じ ち 成 改 文 正 示 落 로 면 을 인 지
+0.10 add alloc although another avec because been bf case cc changed current default desktop details docs during
+0.10 engine false ggml good hat hint il info itself le len lot moved need node nodes optimizer other plus py replica
+0.10 runner running second single solver starts sur system tensors ticket too torch traceback twice two using vorher
+0.10 when xt zero · ¿ 」 だ ょ ん チ ッ 内 同 在 我 这 题 고 드 뜨
+0.15 # alone anything asynchronously con cuda_malloc_async cut del down dtype errors exists fault fix float frame
+0.15 gigs got half host hours improve int keep killed large logits lora loss main might mine moment native nr others
+0.15 passed per picture problem prompt px re report resnet resource shard situation somebody stage temporal th
+0.15 timeline token tokens vllm whole workers ~ う が 要 请 ，
+0.20 - about al cache catch chunked config could de device em environment exits func help hour item laptop level line
+0.20 makes message prefill ram right runs setting tf_gpu_allocator va variable you { り 因 가 를 입 ）
+0.25 ! always anyone atoms cpp das decode el example file found fp frames graph have high images inputs jupyter
+0.25 kernel know looks net new request restarted scene textures through will 只 重 问
+0.30 am but cpu darknet doesn get guess lief load quadro ran reported script soon sorry src there way × … 样 습 시 오
+0.35 % again all also auf back black cu cuda epoch even first lol notebook open process trains 有
+0.40 be calling gone maybe medium pre python same small tile went ya 까
+0.45 / [ before didn each everything from goes happens it rank subdivisions 卡
+0.50 came ollama op para week 요 은
+0.55 box one rtx set training
+0.60 = card conv fine loading time
+0.65 ( after dev had ok split with would
+0.70 enough gpu works
+0.75 every function image third
+0.80 checkpoint no_grad
+0.85 on
+0.90 gb while
+1.10 на
+1.15 me
+1.20 gtx
+1.25 my
+1.30 then
+1.40 model
""",
    "ahead": r"""
-0.95 0
-0.75 „
-0.70 warning~:
-0.65 " ? ^~runtimeerror~:
-0.55 «
-0.50 :~runtimeerror~: resourceexhaustederror~:
-0.45 «~runtimeerror~:
-0.40 of~" │~runtimeerror~:
-0.35 ( *~" .~. .~.~. `~resourceexhaustederror~: runtimeerror~:
-0.30 "~ggml_backend_cuda_buffer_type_alloc_buffer~: :~resource_exhausted~: loading~model~: model~: prints~"
-0.25 -~" .~xlaruntimeerror~: :~0~] ^~error~: cl_ cuda~error~: r~" worker~0~: xlaruntimeerror~:
-0.20 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: read~" resource_exhausted~: std~:~: the~" 「
-0.15 .~outofmemoryerror~: 0~}~: = ^~outofmemoryerror~: `~xlaruntimeerror~: about~` for~" get~" on~"
-0.15 outofmemoryerror~(~" stream~*~) with }~: „~runtimeerror~:
-0.10 "~" "~valueerror~: (~` )~- *~) ,~runtimeerror~: -~' .~cudaruntimeerror~: / 0~)~- ^~resourceexhaustederror~:
-0.10 `~error~: in~" no~" reads~" see~" that~" to~" »
-0.05 "~,~" "~and~" # #~" *~runtimeerror~: + -~` .~cudaapierror~: :~"~" ;~" <~code~> =~" [~trt~] ^~-~" ^~-~' ^~0 `~`
-0.05 `~outofmemoryerror~: `~valueerror~: allocation~failed~: as~` a~" code~> cudaruntimeerror~: error~.
-0.05 error~runtimeerror~: function~failed~. g~.~" memory~| of~memory~| or~" permanent~error~. trt~] with~`
+0.05 "~memoryerror~: "~outofmemoryerror~: #~runtimeerror~: (~)~: )~:~cl_ ,~" .~acceleratorerror~: .~cpp~]
+0.05 .~internalerror~: .~memoryerror~: /~s~] 0~)~: :~*~* :~0~: :~ggml_vulkan~: :~resourceexhaustederror~:
+0.05 :~standardgpuresources~: >~runtimeerror~: >~valueerror~: [~e~] [~gpu~] ^~valueerror~: acceleratorerror~: cpp~]
+0.05 cudacall~] error~:~: error~]~: execution~failed~: e~] ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_vulkan~:
+0.05 gpu~] message~:~" outofmemoryerror~(~' proc~0~: see~` standardgpuresources~: s~] t traceback~)~:
+0.05 |~runtimeerror~: │ │~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.10 "~error~: "~ggml_vulkan~: "~resourceexhaustederror~: '~runtimeerror~: )~: ,~' ,~bool~) - -~0~:
+0.10 .~resourceexhaustederror~: .~rmmerror~: 0~,~" 0~. 0~:~0 0~]~: 0~failed~: :~' :~valueerror~: ]~error~:
+0.10 ]~valueerror~: ^~> ^~memoryerror~: ^~xlaruntimeerror~: api~failed~. bool~) err~: fatal~error~: level_zero
+0.10 node~0~: rmmerror~: says
+0.15 !~! !~!~! '~s~" ) )~valueerror~: .~exceptions~. .~runtimeerror~: 0~:~: 0~| :~level_zero :~loaderror~:
+0.15 :~waitnotificationfn~) [~error~] ]~: ]~runtimeerror~: cudaapierror~: cuda~error c~0~] error~] exceptions~.
+0.15 exhausted~: f ggml_gallocr_reserve_n~: internalerror~: loaderror~: message~: resource~exhausted~:
+0.15 runtimeerror~:~level_zero says~" server~error~: s~" waitnotificationfn~) |~`
+0.15 |~ggml_backend_cuda_buffer_type_alloc_buffer~: “~runtimeerror~:
+0.20 ! .~openmmexception~: .~trainer~| 0~] 0~}~} :~0~) :~: :~cl_ :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~„
+0.20 ^~0~: ^~` `~runtimeerror~: and~" execution~error~: failed~: memoryerror~: openmmexception~: trainer~| } }~}
+0.25 "~:~" (~" -~> 0~) 0~:~" 0~runtimeerror~: :~0 :~drivererror~( ; ^~" llama~runner runner with~exception~:
+0.30 "~llama~runner ' *~* :~outofmemoryerror~: :~« >~" buffer~failed~. exception~: me~" → 「~runtimeerror~:
+0.35 "~* :~"~* drivererror~( failed~. generation~(~" valueerror~:
+0.40 :~error~: ^ ` error~"
+0.45 . .~base~. > base~. error
+0.50 , .~` error~: prints~`
+0.60 .~"
+0.65 * runtimeerror~(~'
+0.70 "~runtimeerror~: (~' ,~` 0~:
+0.75 :~`
+0.85 ]
+1.00 with~"
+1.25 :
+1.60 :~"
""",
    "behind": r"""
-1.05 were
-0.90 "~is ) .~$ 0 were~available were~available~.
-0.70 .~tried .~tried~to
-0.60 `~after acity
-0.50 0~. 0~.~0 <
-0.45 `~(
-0.40 "~- for “
-0.35 "~, )~$ »
-0.30 (~0~) -~> on that ”~.
-0.25 "~)~, "~,~$ "~.~$ "~} `~? `~is acity~)
-0.20 "~as "~for .~"~$ <~/ `~: `~in~the acity~;~. n n~bytes
-0.15 "~$ "~,~" "~-~> (~0 (~requested ? `~,~so `~→
-0.10 "~)~$ "~and "~or "~that "~→ '~, '~,~' ( (~requested~0 *~*~$ .~" .~' / \ \~\ `~) `~.~$ `~and~` i of~which «
-0.05 "~,~the "~.~the "~: "~;~$ "~or~" '~" .~"~) .~current~allocation <~/~code <~/~pre \~. \~.~tried `~* `~, `~`~$
-0.05 `~at a~total~capacity with~shape with~shape~[ }
+0.05 "~)~) "~,~and "~}~, "~— (~code )~" ,~0 .~.~. .~` .~`~$ .~`~, `~; `~| be be~asynchronously
+0.05 be~asynchronously~reported file file~= file~=~csrc if~reserved in~function in~function~' is src src~/ when~the ”
+0.10 "~,~so "~.~0 "~and~" # #~0~$ '~"~$ .~. .~0 .~i ;~. ;~.~. `~i error if | |~$ 」
+0.15 "~at "~i '~)~" . .~gpu :~file~exists [~func [~func~: a a~total with —
+0.20 "~in~the #~0 '~)~$ '~. :~file ` `~" `~`~` `~on `~on~the `~the `~when `~|~$ `~— and maybe maybe~the
+0.20 maybe~the~environment when while »~.
+0.25 "~( "~after , .~the [~op [~op~: `~"~) `~in »~,
+0.30 *
+0.35 " “~.
+0.40 "~; ' *~* `~` at »~$
+0.45 "~in : `~，
+0.50 "~from '~$ ;
+0.55 "~on [
+0.65 `~.
+0.70 `~and
+0.85 '~)
+0.90 `~$
+1.00 $
+1.10 "~.
""",
    "pair": r"""
-1.15 a_setup,_in_short&says_self ends_the_text&in_quotes markup_near&text_behind
-1.00 nothing_stated&text_behind
-0.95 says_self&words_before
-0.90 a_short_text&output_near
-0.80 a_setup,_in_short&says_laughs denied_in_front&nothing_stated says_may&text_behind
-0.75 a_setup,_in_short&its_hint_printed a_setup,_in_short&output_near alone&says_words begins_the_text&in_quotes
-0.75 behind_a_prefix&code_near figures&hypothetical_sentence in_quotes&trace_near output_near&spoken_of_happened
-0.70 a_question,_in_short&ends_the_text a_setup,_in_short&words_before begins_its_line&spoken_of_words
-0.70 ends_the_text&somebody_speaks in_quotes&says_words record&somebody's_own says_happened&trace_near
-0.65 a_question,_in_short&spoken_of_when a_setup,_in_short&denied_in_front a_setup,_in_short&says_never
-0.65 a_setup,_in_short&setting_near a_short_text&text_behind about_texts&begins_the_text alone&words_before
-0.65 cut_by_dots&setting_near denied_in_front&in_quotes ends_the_text&somebody's_own figures&spoken_of_example
-0.65 happened_to_somebody&spoken_of_when in_quotes&on_a_stamped_line in_quotes&says_supposed indented&other_near
-0.65 item_of_a_list&nothing_stated nothing_stated&record spoken_of_after_so_long&words_before
-0.60 a_question,_in_short&says_happened a_question,_in_short&says_never a_sentence_leads&trace_near
-0.60 a_setup,_in_short&spoken_of_lower_it alone&in_quotes alone&says_lesson begins_the_text&setting_near
-0.60 begins_the_text&spoken_of_when behind_a_prefix&on_a_stamped_line behind_a_prefix&words_before
-0.60 cut_by_dots&other_near happened_to_somebody&text_behind in_quotes&markup_near in_quotes&mentioned
-0.60 in_quotes&record its_hint_printed&spoken_of_when mentioned&names_the_words mentioned&nothing_stated
-0.60 nobody_speaks&nothing_stated nobody_speaks&trouble on_a_stamped_line&says_self output_near&says_self
-0.60 output_near&says_when spoken_of_proposed&words_before
-0.55 a_sentence_leads&ends_the_text a_sentence_leads&other_near a_sentence_leads&spoken_of_may
-0.55 a_setup,_in_short&cut_by_dots a_short_text&a_site's_lines begins_its_line&text_behind cut_by_dots&figures
-0.55 cut_by_dots&nothing_stated cut_by_dots&somebody's_own_machine,_in_short figures&spoken_of_made_up
-0.55 figures&traceback_above in_quotes&says_help in_quotes&says_reader indented&spoken_of_lately
-0.55 mentioned&says_lower_it other_near&says_lower_it output_near&spoken_of_when says_happened&says_laughs
-0.55 says_laughs&text_behind setting_near&somebody's_own_machine,_in_short
-0.55 somebody's_own_question,_in_short&spoken_of_happened spoken_of_after_so_long&spoken_of_looks_for
-0.55 spoken_of_looks_for&spoken_of_when spoken_of_when&text_behind
-0.50 a_failed_run&spoken_of_solved a_failed_run&words_before a_question,_in_short&hypothetical_sentence
-0.50 a_sentence_leads&denied_in_front a_whole_error_line&other_near alone&record begins_its_line&nobody_speaks
-0.50 begins_the_text&on_a_stamped_line begins_the_text&spoken_of_looks_for denied_in_front&says_never
-0.50 denied_in_front&words_before ends_the_text&says_words ends_the_text&spoken_of_ask explained_behind&text_behind
-0.50 figures&spoken_of_means happened_to_somebody&says_solved host_memory&names_the_words
-0.50 introduced_as_example&setting_near may_happen&other_near mentioned&says_help mentioned&says_never
-0.50 nobody_speaks&says_made_up nobody_speaks&spoken_of_words nothing_stated&says_lesson
-0.50 on_a_stamped_line&output_near on_a_stamped_line&spoken_of_when output_near&spoken_of_after_so_long
-0.50 says_after_so_long&somebody's_own_machine,_in_short says_happened&somebody's_own_machine,_in_short
-0.50 says_help&says_if says_lately&says_people says_solved&somebody's_own says_when&somebody_speaks
-0.45 a_sentence_leads&about_texts a_sentence_leads&behind_a_prefix a_sentence_leads&code_near
-0.45 a_setup,_in_short&record a_setup,_in_short&says_after_so_long a_setup,_in_short&spoken_of_when
-0.45 a_short_text&comment a_short_text&mentioned a_short_text&spoken_of_looks_for about_texts&figures
-0.45 about_texts&names_the_words about_texts&spoken_of_lately advice_share&says_lower_it advised&says_lower_it
-0.45 begins_its_line&explained_behind begins_the_text&spoken_of_words behind_a_prefix&in_quotes
-0.45 behind_a_prefix&spoken_of_when code_near&other_near code_near&says_happened cut_by_dots&says_happened
-0.45 ends_the_text&says_never ends_the_text&spoken_of_self figures&on_a_stamped_line
-0.45 figures&somebody's_own_machine,_in_short figures&words_before happened_to_somebody&says_happened
-0.45 hypothetical_sentence&says_lately hypothetical_sentence&words_before in_quotes&names_the_words
-0.45 in_quotes&says_happened in_quotes&says_if markup_near&nobody_speaks may_happen&record
-0.45 mentioned&spoken_of_happened names_the_words&says_looks_for names_the_words&says_may
-0.45 nobody_speaks&spoken_of_reader nothing_stated&spoken_of_reader often_may&spoken_of_supposed
-0.45 says_after_so_long&somebody's_own says_lesson&says_may says_looks_for&text_behind says_may&trouble
-0.45 says_means&text_behind says_means&trouble says_reader&words_before says_when&trouble setting_near&spoken_of_if
-0.45 setting_near&text_behind somebody's_own_question,_in_short&spoken_of_ask spoken_of_but&spoken_of_may
-0.45 spoken_of_example&spoken_of_made_up spoken_of_happened&spoken_of_may spoken_of_happened&spoken_of_means
-0.45 spoken_of_if&spoken_of_may spoken_of_lower_it&spoken_of_may
-0.40 a_question,_in_short&spoken_of_ask a_question,_in_short&trouble a_sentence_leads&says_after_so_long
-0.40 a_sentence_leads&says_never a_sentence_leads&says_when a_sentence_leads&spoken_of_cause
-0.40 a_short_text&begins_the_text a_short_text&its_hint_printed a_short_text&marked a_short_text&setting_near
-0.40 a_short_text&text_about_texts a_short_text&typeset a_site's_lines&figures a_whole_error_line&markup_near
-0.40 a_whole_error_line&spoken_of_lower_it advice_share&happened_to_somebody advised&happened_to_somebody
-0.40 advised_by_nobody&says_lower_it alone&behind_a_prefix alone&figures alone&says_people begins_its_line&trouble
-0.40 behind_a_prefix&record behind_a_prefix&spoken_of_looks_for behind_a_prefix&traceback_above
-0.40 blanks_near&output_near block_opened&markup_near block_opened&spoken_of_may code_near&in_quotes
-0.40 code_near&much_trouble comment&spoken_of_happened explained_behind&nobody_speaks figures&spoken_of_lesson
-0.40 happened_to_somebody&names_the_words happened_to_somebody&somebody's_own_question,_in_short
-0.40 happened_to_somebody&trouble hypothetical_sentence&other_near hypothetical_sentence&spoken_of_lower_it
-0.40 in_quotes&nothing_stated in_quotes&says_looks_for in_quotes&says_made_up in_quotes&text_behind
-0.40 indented&markup_near indented&nobody_speaks indented&says_happened introduced_as_example&nobody_speaks
-0.40 its_hint_printed&spoken_of_never markup_near&may_happen markup_near&spoken_of_reader may_happen&says_if
-0.40 may_happen&setting_near may_happen&spoken_of_if mentioned&says_supposed nothing_stated&somebody's_own,_in_short
-0.40 on_a_stamped_line&spoken_of_happened says_after_so_long&says_happened says_after_so_long&says_never
-0.40 says_ask&somebody_speaks says_but&says_never says_explained&somebody's_own_question,_in_short
-0.40 says_explained&somebody_speaks says_happened&says_never says_happened&somebody's_own
-0.40 says_lately&somebody's_own_question,_in_short says_lesson&says_never says_looks_for&somebody_speaks
-0.40 says_people&trouble says_proposed&says_self says_self&spoken_of_self
-0.40 says_solved&somebody's_own_machine,_in_short says_when&spoken_of_help setting_near&somebody's_own
-0.40 somebody's_own&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_lower_it
-0.40 spoken_of_after_so_long&trouble spoken_of_ask&spoken_of_lower_it spoken_of_cause&words_before
-0.40 spoken_of_changes&spoken_of_reader spoken_of_happened&spoken_of_labelled_symptom
-0.40 spoken_of_help&spoken_of_looks_for spoken_of_help&spoken_of_solved spoken_of_never&spoken_of_when
-0.40 spoken_of_people&words_before
-0.35 a_failed_run&in_quotes a_failed_run&says_lately a_question,_in_short&nothing_stated
-0.35 a_question,_in_short&spoken_of_lesson a_question,_in_short&typeset a_sentence_leads&mentioned
-0.35 a_setup,_in_short&spoken_of_but a_short_text&says_may a_short_text&says_proposed a_short_text&spoken_of_ask
-0.35 a_short_text&spoken_of_lower_it a_short_text&spoken_of_made_up about_texts&indented advice_share&block_opened
-0.35 advice_share&hypothetical_sentence advice_share&text_behind advised&block_opened advised&hypothetical_sentence
-0.35 advised&text_behind begins_its_line&introduced_as_example behind_a_prefix&figures behind_a_prefix&says_made_up
-0.35 behind_a_prefix&spoken_of_happened code_near&within_code comment&figures cut_by_dots&somebody's_own
-0.35 cut_by_dots&spoken_of_self denied_in_front&mentioned ends_the_text&says_people ends_the_text&text_behind
-0.35 explained_behind&markup_near explained_behind&says_means figures&says_laughs figures&says_people
-0.35 figures&text_behind figures&within_code hypothetical_sentence&may_happen hypothetical_sentence&says_if
-0.35 hypothetical_sentence&says_may hypothetical_sentence&spoken_of_help in_quotes&may_happen in_quotes&says_laughs
-0.35 in_quotes&says_may in_quotes&says_proposed indented&spoken_of_looks_for its_hint_printed&spoken_of_ask
-0.35 markup_near&mentioned may_happen&spoken_of_but mentioned&setting_near much_about_texts&spoken_of_after_so_long
-0.35 much_trouble&setting_near names_the_words&somebody's_own_machine,_in_short nobody_speaks&record
-0.35 nobody_speaks&spoken_of_if nobody_speaks&spoken_of_lesson nobody_speaks&typeset nothing_stated&says_supposed
-0.35 often_may&spoken_of_people on_a_stamped_line&says_made_up on_a_stamped_line&words_before other_near&says_laughs
-0.35 other_near&says_supposed other_near&setting_near other_near&spoken_of_ask other_near&spoken_of_never
-0.35 output_near&says_numbered output_near&spoken_of_means says_after_so_long&words_before
-0.35 says_ask&somebody's_own,_in_short says_ask&spoken_of_self says_ask&trouble says_buy&text_behind
-0.35 says_explained&somebody's_own,_in_short says_happened&trouble says_labelled_symptom&spoken_of_ask
-0.35 says_may&spoken_of_when says_never&says_self says_proposed&text_behind says_reader&text_behind
-0.35 says_when&spoken_of_looks_for says_words&somebody's_own,_in_short setting_near&spoken_of_when
-0.35 somebody's_own&spoken_of_solved somebody's_own,_in_short&spoken_of_but
-0.35 somebody's_own_machine,_in_short&spoken_of_reader spoken_of_ask&spoken_of_cause spoken_of_but&trouble
-0.35 spoken_of_changes&spoken_of_looks_for spoken_of_example&trace_near spoken_of_if&spoken_of_lately
-0.35 spoken_of_laughs&text_behind spoken_of_lesson&text_behind spoken_of_looks_for&trouble
-0.35 spoken_of_looks_for&words_before spoken_of_made_up&words_before spoken_of_solved&trouble trace_near&trouble
-0.30 a_failed_run&says_self a_failed_run&spoken_of_happened a_failed_run&traceback_above a_question,_in_short&alone
-0.30 a_question,_in_short&happened_to_somebody a_sentence_leads&cut_by_dots a_sentence_leads&spoken_of_ask
-0.30 a_setup,_in_short&markup_near a_setup,_in_short&says_supposed a_setup,_in_short&spoken_of_lesson
-0.30 a_setup,_in_short&spoken_of_numbered a_short_text&about_texts a_short_text&explained_behind
-0.30 a_short_text&says_buy a_short_text&says_lesson a_short_text&says_looks_for a_short_text&spoken_of_if
-0.30 a_short_text&within_code a_site's_lines&its_hint_printed a_whole_error_line&advice_share
-0.30 a_whole_error_line&advised a_whole_error_line&advised_by_nobody about_texts&much_about_texts
-0.30 about_texts&spoken_of_changes about_texts&spoken_of_help advice_share&between_sections
-0.30 advice_share&heads_a_document advice_share&remedies_above advised&between_sections advised&heads_a_document
-0.30 advised&remedies_above alone&nobody_speaks alone&says_proposed begins_its_line&spoken_of_remedy
-0.30 begins_its_line&typeset begins_the_text&figures begins_the_text&output_near begins_the_text&says_happened
-0.30 begins_the_text&says_lesson begins_the_text&says_looks_for behind_a_prefix&markup_near
-0.30 behind_a_prefix&may_happen behind_a_prefix&spoken_of_laughs block_opened&spoken_of_made_up
-0.30 code_near&says_looks_for code_near&spoken_of_proposed code_near&spoken_of_self code_near&typeset
-0.30 comment&output_near cut_by_dots&happened_to_somebody cut_by_dots&names_the_words
-0.30 denied_in_front&happened_to_somebody denied_in_front&says_reader denied_in_front&text_behind
-0.30 ends_the_text&says_but ends_the_text&says_happened explained_behind&nothing_stated figures&spoken_of_ask
-0.30 figures&spoken_of_if happened_to_somebody&mentioned happened_to_somebody&output_near
-0.30 heads_a_document&spoken_of_happened hypothetical_sentence&says_ask in_quotes&item_of_a_list in_quotes&says_self
-0.30 in_quotes&says_when in_quotes&spoken_of_but in_quotes&traceback_above indented&words_before marked&output_near
-0.30 marked&somebody's_own marked&trouble markup_near&spoken_of_looks_for markup_near&spoken_of_means
-0.30 mentioned&output_near nobody_speaks&says_supposed nobody_speaks&text_about_texts nobody_speaks&text_behind
-0.30 nothing_stated&says_buy nothing_stated&says_help nothing_stated&says_people often_may&spoken_of_may
-0.30 often_may&spoken_of_means on_a_stamped_line&spoken_of_after_so_long other_near&remedies_below
-0.30 other_near&spoken_of_supposed output_near&says_happened output_near&words_before record&says_if
-0.30 record&somebody's_own_question,_in_short says_after_so_long&says_self says_explained&says_self
-0.30 says_happened&somebody's_own,_in_short says_happened&spoken_of_reader says_help&spoken_of_self says_if&says_may
-0.30 says_if&says_words says_if&somebody's_own_question,_in_short says_labelled_symptom&spoken_of_happened
-0.30 says_lately&words_before says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks says_lesson&says_when
-0.30 says_looks_for&somebody's_own,_in_short says_may&says_never says_never&somebody's_own_question,_in_short
-0.30 says_self&says_words says_self&spoken_of_after_so_long says_when&trace_near says_words&spoken_of_if
-0.30 setting_near&somebody's_own,_in_short somebody's_own&spoken_of_people somebody's_own,_in_short&spoken_of_reader
-0.30 somebody_speaks&somebody's_own spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_never
-0.30 spoken_of_ask&trace_near spoken_of_ask&traceback_above spoken_of_explained&spoken_of_proposed
-0.30 spoken_of_explained&trace_near spoken_of_happened&spoken_of_lower_it spoken_of_happened&spoken_of_never
-0.30 spoken_of_if&spoken_of_means spoken_of_lately&spoken_of_looks_for spoken_of_laughs&spoken_of_self
-0.30 spoken_of_lesson&spoken_of_reader spoken_of_looks_for&spoken_of_self spoken_of_made_up&spoken_of_words
-0.30 spoken_of_may&text_behind spoken_of_means&spoken_of_reader spoken_of_people&spoken_of_reader
-0.30 spoken_of_reader&spoken_of_supposed trouble&typeset
-0.25 a_failed_run&spoken_of_never a_failed_run&spoken_of_self a_question,_in_short&a_site's_lines
-0.25 a_question,_in_short&says_explained a_question,_in_short&says_lately a_question,_in_short&says_lesson
-0.25 a_question,_in_short&says_when a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_numbered
-0.25 a_question,_in_short&spoken_of_proposed a_question,_in_short&spoken_of_words
-0.25 a_question,_in_short&text_about_texts a_sentence_leads&says_cause a_sentence_leads&says_help
-0.25 a_sentence_leads&somebody's_own,_in_short a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_help
-0.25 a_sentence_leads&spoken_of_lesson a_setup,_in_short&happened_to_somebody a_setup,_in_short&says_help
-0.25 a_setup,_in_short&says_proposed a_setup,_in_short&says_solved a_setup,_in_short&trace_near
-0.25 a_setup,_in_short&traceback_above a_short_text&heads_a_document a_short_text&hypothetical_sentence
-0.25 a_short_text&says_ask a_short_text&says_explained a_short_text&says_supposed a_short_text&somebody_speaks
-0.25 a_short_text&spoken_of_lesson a_short_text&spoken_of_self a_site's_lines&a_whole_error_line
-0.25 a_site's_lines&indented a_site's_lines&spoken_of_lower_it a_site's_lines&spoken_of_never
-0.25 a_thread's_page&somebody_speaks a_thread's_page&spoken_of_when
-0.25 a_whole_error_line&somebody's_own_question,_in_short a_whole_error_line&somebody_speaks
-0.25 a_whole_error_line&spoken_of_remedy about_texts&heads_a_document about_texts&in_a_thread
-0.25 about_texts&setting_near about_texts&spoken_of_words about_texts&trouble advice_share&may_happen
-0.25 advice_share&spoken_of_changes advice_share&spoken_of_lower_it advised&may_happen advised&spoken_of_changes
-0.25 advised&spoken_of_lower_it advised_by_nobody&between_sections advised_by_nobody&remedies_above
-0.25 alone&says_changes begins_its_line&block_opened begins_its_line&heads_a_document
-0.25 begins_its_line&spoken_of_lesson begins_the_text&hypothetical_sentence begins_the_text&spoken_of_people
-0.25 begins_the_text&words_before behind_a_prefix&says_when behind_a_prefix&somebody's_own
-0.25 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&spoken_of_lesson blanks_near&figures
-0.25 block_opened&figures block_opened&spoken_of_ask block_opened&spoken_of_example code_near&introduced_as_example
-0.25 code_near&somebody's_own_question,_in_short code_near&spoken_of_explained code_near&spoken_of_labelled_symptom
-0.25 code_near&text_behind comment&heads_a_document comment&spoken_of_after_so_long comment&trouble
-0.25 cut_by_dots&says_words denied_in_front&says_after_so_long ends_the_text&nothing_stated ends_the_text&other_near
-0.25 ends_the_text&says_looks_for ends_the_text&says_proposed ends_the_text&spoken_of_happened figures&markup_near
-0.25 figures&spoken_of_explained happened_to_somebody&hypothetical_sentence heads_a_document&mentioned
-0.25 host_memory&mentioned hypothetical_sentence&says_but hypothetical_sentence&says_when
-0.25 hypothetical_sentence&somebody_speaks hypothetical_sentence&spoken_of_but in_a_thread&spoken_of_changes
-0.25 in_a_thread&spoken_of_never in_a_thread&trouble in_quotes&says_ask in_quotes&says_lesson indented&mentioned
-0.25 indented&says_when indented&setting_near item_of_a_list&mentioned item_of_a_list&setting_near
-0.25 item_of_a_list&spoken_of_after_so_long marked&somebody's_own,_in_short marked&spoken_of_happened
-0.25 markup_near&spoken_of_after_so_long markup_near&spoken_of_people may_happen&says_supposed
-0.25 may_happen&spoken_of_lesson may_happen&spoken_of_supposed mentioned&somebody's_own
-0.25 mentioned&spoken_of_labelled_cause mentioned&spoken_of_lower_it much_about_texts&nobody_speaks
-0.25 much_trouble&on_a_stamped_line much_trouble&spoken_of_happened names_the_words&spoken_of_labelled_symptom
-0.25 nobody_speaks&says_changes nobody_speaks&says_remedy nobody_speaks&says_words nobody_speaks&within_code
-0.25 nothing_stated&says_but nothing_stated&says_explained nothing_stated&says_lately nothing_stated&says_lower_it
-0.25 nothing_stated&says_reader nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_may
-0.25 often_may&somebody's_own_machine,_in_short often_may&spoken_of_happened often_may&text_behind
-0.25 often_may&words_before on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_made_up
-0.25 on_a_stamped_line&text_behind other_near&spoken_of_help other_near&spoken_of_labelled_remedy
-0.25 other_near&spoken_of_made_up other_near&text_about_texts other_near&text_behind output_near&says_made_up
-0.25 output_near&trouble output_near&within_code record&says_happened remedies_above&spoken_of_lower_it
-0.25 says_after_so_long&says_but says_after_so_long&spoken_of_reader says_buy&words_before says_cause&says_happened
-0.25 says_example&trouble says_explained&says_happened says_explained&somebody's_own says_explained&text_behind
-0.25 says_happened&says_made_up says_happened&spoken_of_ask says_help&says_may says_help&says_people
-0.25 says_help&trouble says_labelled_symptom&spoken_of_lesson says_lately&somebody's_own,_in_short
-0.25 says_lately&trouble says_lesson&says_proposed says_lesson&says_words says_made_up&text_behind
-0.25 says_may&says_people says_may&says_self says_means&says_reader says_means&spoken_of_happened
-0.25 says_never&says_proposed says_people&somebody's_own,_in_short says_people&somebody_speaks
-0.25 says_people&text_behind says_proposed&somebody's_own,_in_short says_reader&somebody's_own_machine,_in_short
-0.25 says_reader&somebody_speaks says_self&somebody's_own says_self&spoken_of_reader
-0.25 says_when&somebody's_own,_in_short says_when&somebody's_own_question,_in_short says_when&spoken_of_self
-0.25 says_words&somebody_speaks says_words&spoken_of_self setting_near&trouble
-0.25 somebody's_own,_in_short&spoken_of_looks_for somebody's_own_machine,_in_short&spoken_of_self
-0.25 somebody's_own_question,_in_short&spoken_of_but somebody's_own_question,_in_short&trouble
-0.25 somebody_speaks&somebody's_own,_in_short somebody_speaks&spoken_of_people spoken_of_after_so_long&spoken_of_help
-0.25 spoken_of_after_so_long&spoken_of_remedy spoken_of_after_so_long&spoken_of_when
-0.25 spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_when spoken_of_example&traceback_above
-0.25 spoken_of_explained&spoken_of_lesson spoken_of_explained&traceback_above spoken_of_happened&trouble
-0.25 spoken_of_help&spoken_of_people spoken_of_help&text_behind spoken_of_labelled_symptom&trace_near
-0.25 spoken_of_lesson&spoken_of_self spoken_of_looks_for&text_behind spoken_of_lower_it&spoken_of_means
-0.25 spoken_of_may&spoken_of_people spoken_of_may&spoken_of_supposed spoken_of_may&typeset spoken_of_may&words_before
-0.25 spoken_of_means&spoken_of_words spoken_of_people&trace_near spoken_of_proposed&spoken_of_words
-0.25 spoken_of_reader&spoken_of_when spoken_of_self&spoken_of_solved spoken_of_self&spoken_of_words
-0.25 spoken_of_self&trouble
-0.20 a_failed_run&behind_a_prefix a_failed_run&comment a_failed_run&explained_behind a_failed_run&says_happened
-0.20 a_failed_run&says_means a_failed_run&spoken_of_but a_failed_run&spoken_of_cause a_failed_run&spoken_of_help
-0.20 a_question,_in_short&code_near a_question,_in_short&other_near a_question,_in_short&says_proposed
-0.20 a_question,_in_short&setting_near a_sentence_leads&indented a_sentence_leads&says_labelled_symptom
-0.20 a_sentence_leads&says_lesson a_sentence_leads&says_proposed a_sentence_leads&says_remedy
-0.20 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_reader a_setup,_in_short&introduced_as_example
-0.20 a_setup,_in_short&marked a_setup,_in_short&names_the_words a_setup,_in_short&often_may
-0.20 a_setup,_in_short&says_happened a_setup,_in_short&says_may a_setup,_in_short&somebody's_own
-0.20 a_setup,_in_short&spoken_of_self a_setup,_in_short&spoken_of_solved a_short_text&in_quotes
-0.20 a_short_text&its_words_taken_up a_short_text&says_example a_short_text&says_reader a_short_text&somebody's_own
-0.20 a_short_text&spoken_of_words a_short_text&words_before a_site's_lines&advice_share a_site's_lines&advised
-0.20 a_site's_lines&spoken_of_labelled_symptom a_thread's_page&says_self a_thread's_page&spoken_of_explained
-0.20 a_thread's_title&says_happened a_whole_error_line&blanks_near a_whole_error_line&block_opened
-0.20 a_whole_error_line&introduced_as_example a_whole_error_line&spoken_of_after_so_long
-0.20 a_whole_error_line&spoken_of_happened about_texts&code_near about_texts&happened_to_somebody
-0.20 about_texts&says_help about_texts&spoken_of_happened about_texts&spoken_of_reader about_texts&text_behind
-0.20 about_texts&within_code advice_share&its_hint_printed advice_share&remedies_below advice_share&spoken_of_may
-0.20 advised&its_hint_printed advised&remedies_below advised&spoken_of_may advised_by_nobody&begins_its_line
-0.20 advised_by_nobody&behind_a_prefix advised_by_nobody&block_opened advised_by_nobody&happened_to_somebody
-0.20 advised_by_nobody&heads_a_document advised_by_nobody&hypothetical_sentence advised_by_nobody&its_hint_printed
-0.20 advised_by_nobody&may_happen advised_by_nobody&remedies_below advised_by_nobody&says_when alone&names_the_words
-0.20 alone&says_buy alone&somebody's_own alone&somebody's_own_question,_in_short begins_its_line&blanks_near
-0.20 begins_its_line&much_about_texts begins_its_line&remedies_below begins_its_line&spoken_of_made_up
-0.20 begins_its_line&spoken_of_never begins_its_line&spoken_of_people begins_its_line&spoken_of_reader
-0.20 begins_the_text&spoken_of_after_so_long behind_a_prefix&denied_in_front behind_a_prefix&says_if
-0.20 behind_a_prefix&says_numbered behind_a_prefix&says_words behind_a_prefix&spoken_of_made_up
-0.20 between_sections&its_hint_printed between_sections&trace_near blanks_near&code_near block_opened&nobody_speaks
-0.20 block_opened&spoken_of_reader code_near&spoken_of_reader comment&markup_near comment&nobody_speaks
-0.20 comment&other_near comment&somebody's_own comment&spoken_of_lately comment&spoken_of_lower_it
-0.20 comment&spoken_of_self cut_by_dots&says_when denied_in_front&record denied_in_front&says_when
-0.20 denied_in_front&spoken_of_when ends_the_text&heads_a_document ends_the_text&hypothetical_sentence
-0.20 ends_the_text&names_the_words ends_the_text&output_near ends_the_text&says_buy ends_the_text&says_laughs
-0.20 ends_the_text&says_self explained_behind&says_happened explained_behind&trace_near figures&its_words_taken_up
-0.20 figures&marked figures&says_self figures&spoken_of_never figures&typeset happened_to_somebody&much_trouble
-0.20 happened_to_somebody&says_never happened_to_somebody&setting_near happened_to_somebody&spoken_of_after_so_long
-0.20 heads_a_document&indented hypothetical_sentence&markup_near hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&says_remedy hypothetical_sentence&spoken_of_after_so_long
-0.20 hypothetical_sentence&spoken_of_if hypothetical_sentence&spoken_of_may hypothetical_sentence&spoken_of_reader
-0.20 hypothetical_sentence&text_behind hypothetical_sentence&trace_near in_a_thread&spoken_of_explained
-0.20 in_a_thread&text_behind in_quotes&says_buy in_quotes&spoken_of_labelled_remedy in_quotes&spoken_of_lesson
-0.20 indented&may_happen indented&says_labelled_symptom indented&spoken_of_may indented&spoken_of_supposed
-0.20 item_of_a_list&other_near item_of_a_list&text_behind its_hint_printed&remedies_above marked&says_happened
-0.20 marked&spoken_of_self markup_near&remedies_above markup_near&says_example markup_near&spoken_of_words
-0.20 may_happen&says_but may_happen&says_example may_happen&says_explained may_happen&spoken_of_lately
-0.20 may_happen&spoken_of_made_up may_happen&spoken_of_means may_happen&spoken_of_people mentioned&on_a_stamped_line
-0.20 mentioned&says_labelled_symptom mentioned&says_may mentioned&says_reader mentioned&spoken_of_cause
-0.20 mentioned&spoken_of_lately mentioned&spoken_of_made_up mentioned&spoken_of_people mentioned&spoken_of_words
-0.20 mentioned&trace_near much_about_texts&says_after_so_long much_trouble&spoken_of_solved names_the_words&says_if
-0.20 names_the_words&somebody's_own_question,_in_short names_the_words&trouble nobody_speaks&other_near
-0.20 nobody_speaks&says_buy nobody_speaks&says_if nobody_speaks&says_lesson nobody_speaks&says_lower_it
-0.20 nobody_speaks&says_proposed nobody_speaks&says_self nobody_speaks&spoken_of_example
-0.20 nobody_speaks&spoken_of_made_up nobody_speaks&spoken_of_means nothing_stated&says_remedy
-0.20 nothing_stated&spoken_of_lesson nothing_stated&spoken_of_proposed nothing_stated&spoken_of_solved
-0.20 nothing_stated&text_about_texts nothing_stated&words_before often_may&somebody's_own,_in_short
-0.20 often_may&somebody_speaks often_may&spoken_of_self on_a_stamped_line&says_numbered
-0.20 on_a_stamped_line&spoken_of_reader other_near&record other_near&says_means other_near&spoken_of_changes
-0.20 other_near&spoken_of_example other_near&spoken_of_lower_it other_near&spoken_of_proposed
-0.20 output_near&says_supposed output_near&somebody's_own,_in_short output_near&somebody's_own_machine,_in_short
-0.20 output_near&spoken_of_changes output_near&spoken_of_may output_near&spoken_of_numbered record&says_never
-0.20 record&says_supposed record&spoken_of_changes record&spoken_of_laughs remedies_above&spoken_of_happened
-0.20 says_after_so_long&spoken_of_lesson says_ask&says_people says_but&says_looks_for says_but&words_before
-0.20 says_changes&says_proposed says_changes&says_words says_example&says_made_up says_example&says_words
-0.20 says_explained&words_before says_happened&says_solved says_happened&somebody_speaks
-0.20 says_happened&spoken_of_lower_it says_happened&spoken_of_solved says_happened&spoken_of_words
-0.20 says_help&says_words says_if&says_people says_if&spoken_of_ask says_labelled_symptom&spoken_of_if
-0.20 says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks says_looks_for&spoken_of_may
-0.20 says_lower_it&says_means says_lower_it&spoken_of_happened says_made_up&trouble says_means&spoken_of_reader
-0.20 says_never&spoken_of_ask says_people&trace_near says_proposed&trouble says_reader&somebody's_own,_in_short
-0.20 says_remedy&says_when says_self&spoken_of_ask says_self&spoken_of_happened says_self&spoken_of_help
-0.20 says_self&spoken_of_when says_supposed&text_behind says_when&somebody's_own says_when&spoken_of_happened
-0.20 says_when&spoken_of_remedy says_words&spoken_of_never says_words&text_behind setting_near&spoken_of_never
-0.20 setting_near&spoken_of_numbered setting_near&spoken_of_people setting_near&spoken_of_words
-0.20 somebody's_own&somebody's_own,_in_short somebody's_own&somebody's_own_machine,_in_short
-0.20 somebody's_own&spoken_of_help somebody's_own,_in_short&spoken_of_help somebody's_own,_in_short&spoken_of_solved
-0.20 somebody's_own_machine,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_reader
-0.20 somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_help somebody_speaks&spoken_of_looks_for
-0.20 somebody_speaks&spoken_of_solved spoken_of_ask&spoken_of_explained spoken_of_but&spoken_of_people
-0.20 spoken_of_buy&spoken_of_reader spoken_of_cause&spoken_of_labelled_remedy spoken_of_cause&spoken_of_remedy
-0.20 spoken_of_example&spoken_of_never spoken_of_example&spoken_of_words spoken_of_explained&spoken_of_happened
-0.20 spoken_of_explained&spoken_of_lower_it spoken_of_explained&spoken_of_when spoken_of_happened&spoken_of_solved
-0.20 spoken_of_help&spoken_of_never spoken_of_lately&spoken_of_may spoken_of_lately&spoken_of_supposed
-0.20 spoken_of_lesson&spoken_of_solved spoken_of_means&spoken_of_people spoken_of_means&text_behind
-0.20 spoken_of_never&spoken_of_people spoken_of_never&spoken_of_words spoken_of_numbered&spoken_of_when
-0.20 spoken_of_proposed&spoken_of_supposed spoken_of_supposed&spoken_of_words text_about_texts&words_before
-0.20 trace_near&within_code
-0.15 a_failed_run&a_short_text a_failed_run&happened_to_somebody a_failed_run&markup_near a_failed_run&much_trouble
-0.15 a_failed_run&says_ask a_failed_run&says_example a_failed_run&says_looks_for a_failed_run&says_proposed
-0.15 a_failed_run&spoken_of_labelled_cause a_failed_run&trouble a_question,_in_short&denied_in_front
-0.15 a_question,_in_short&much_about_texts a_question,_in_short&says_made_up a_question,_in_short&spoken_of_made_up
-0.15 a_question,_in_short&text_behind a_sentence_leads&between_sections a_sentence_leads&explained_behind
-0.15 a_sentence_leads&markup_near a_sentence_leads&on_a_stamped_line a_sentence_leads&output_near
-0.15 a_sentence_leads&says_words a_sentence_leads&somebody's_own a_sentence_leads&spoken_of_labelled_symptom
-0.15 a_sentence_leads&spoken_of_never a_sentence_leads&spoken_of_solved a_sentence_leads&traceback_above
-0.15 a_setup,_in_short&behind_a_prefix a_setup,_in_short&says_reader a_setup,_in_short&spoken_of_example
-0.15 a_setup,_in_short&spoken_of_laughs a_short_text&advice_share a_short_text&advised a_short_text&behind_a_prefix
-0.15 a_short_text&code_near a_short_text&may_happen a_short_text&says_made_up a_short_text&says_means
-0.15 a_short_text&spoken_of_but a_short_text&spoken_of_may a_short_text&spoken_of_means
-0.15 a_short_text&spoken_of_proposed a_site's_lines&advised_by_nobody a_site's_lines&begins_its_line
-0.15 a_site's_lines&spoken_of_may a_site's_lines&text_behind a_thread's_page&says_after_so_long
-0.15 a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_proposed a_thread's_page&spoken_of_signed
-0.15 a_thread's_page&traceback_above a_thread's_title&happened_to_somebody a_thread's_title&markup_near
-0.15 a_thread's_title&spoken_of_after_so_long a_thread's_title&spoken_of_happened a_thread's_title&text_behind
-0.15 a_whole_error_line&explained_behind a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_lesson
-0.15 a_whole_error_line&spoken_of_never a_whole_error_line&spoken_of_proposed a_whole_error_line&spoken_of_supposed
-0.15 about_texts&begins_its_line about_texts&behind_a_prefix about_texts&mentioned about_texts&often_may
-0.15 about_texts&says_after_so_long about_texts&says_lately about_texts&says_lesson about_texts&says_remedy
-0.15 about_texts&typeset advice_share&advised_by_nobody advice_share&begins_its_line advice_share&figures
-0.15 advice_share&nobody_speaks advice_share&says_labelled_symptom advice_share&says_proposed
-0.15 advice_share&spoken_of_labelled_symptom advised&advised_by_nobody advised&begins_its_line advised&figures
-0.15 advised&nobody_speaks advised&says_labelled_symptom advised&says_proposed advised&spoken_of_labelled_symptom
-0.15 advised_by_nobody&code_near advised_by_nobody&nobody_speaks advised_by_nobody&on_a_stamped_line
-0.15 advised_by_nobody&says_after_so_long advised_by_nobody&says_labelled_symptom advised_by_nobody&says_means
-0.15 advised_by_nobody&spoken_of_changes advised_by_nobody&spoken_of_labelled_symptom
-0.15 advised_by_nobody&spoken_of_lately advised_by_nobody&spoken_of_remedy alone&says_explained alone&says_looks_for
-0.15 alone&says_reader alone&says_when alone&somebody_speaks answered_by_mail&happened_to_somebody
-0.15 answered_by_mail&spoken_of_after_so_long begins_its_line&nothing_stated begins_its_line&says_may
-0.15 begins_its_line&setting_near begins_its_line&spoken_of_example begins_its_line&spoken_of_proposed
-0.15 begins_the_text&says_remedy begins_the_text&somebody's_own,_in_short begins_the_text&spoken_of_changes
-0.15 behind_a_prefix&says_example behind_a_prefix&says_labelled_symptom behind_a_prefix&says_never
-0.15 behind_a_prefix&says_supposed behind_a_prefix&somebody's_own,_in_short behind_a_prefix&spoken_of_after_so_long
-0.15 behind_a_prefix&spoken_of_buy behind_a_prefix&spoken_of_changes behind_a_prefix&spoken_of_example
-0.15 between_sections&in_quotes between_sections&mentioned between_sections&nothing_stated
-0.15 between_sections&spoken_of_means between_sections&spoken_of_reader between_sections&text_behind
-0.15 between_sections&words_before blanks_near&nobody_speaks blanks_near&nothing_stated blanks_near&on_a_stamped_line
-0.15 blanks_near&says_happened blanks_near&spoken_of_help blanks_near&trouble blanks_near&words_before
-0.15 block_opened&code_near block_opened&often_may block_opened&spoken_of_supposed block_opened&spoken_of_words
-0.15 boxes_ticked&mentioned code_near&often_may code_near&somebody_speaks comment&happened_to_somebody
-0.15 comment&hypothetical_sentence comment&marked comment&spoken_of_if cut_by_dots&says_lately
-0.15 cut_by_dots&says_lower_it cut_by_dots&spoken_of_when denied_in_front&indented denied_in_front&names_the_words
-0.15 denied_in_front&says_happened denied_in_front&says_self denied_in_front&somebody's_own_machine,_in_short
-0.15 ends_the_text&says_explained ends_the_text&says_lesson ends_the_text&says_reader
-0.15 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_explained ends_the_text&spoken_of_lesson
-0.15 explained_behind&setting_near explained_behind&traceback_above figures&heads_a_document
-0.15 figures&introduced_as_example figures&nobody_speaks figures&says_after_so_long figures&spoken_of_labelled_remedy
-0.15 figures&spoken_of_lower_it figures&spoken_of_proposed figures&spoken_of_reader figures&spoken_of_remedy
-0.15 figures&spoken_of_supposed figures&text_about_texts happened_to_somebody&marked happened_to_somebody&markup_near
-0.15 happened_to_somebody&on_a_stamped_line happened_to_somebody&spoken_of_changes
-0.15 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_looks_for
-0.15 happened_to_somebody&spoken_of_lower_it happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_self
-0.15 happened_to_somebody&spoken_of_solved heads_a_document&much_about_texts heads_a_document&says_lower_it
-0.15 heads_a_document&says_self heads_a_document&spoken_of_lesson host_memory&somebody's_own_question,_in_short
-0.15 hypothetical_sentence&item_of_a_list hypothetical_sentence&mentioned hypothetical_sentence&often_may
-0.15 hypothetical_sentence&says_cause hypothetical_sentence&says_means hypothetical_sentence&says_people
-0.15 hypothetical_sentence&says_proposed hypothetical_sentence&says_supposed
-0.15 hypothetical_sentence&somebody's_own,_in_short in_a_thread&marked in_a_thread&often_may
-0.15 in_a_thread&says_happened in_a_thread&somebody's_own in_a_thread&spoken_of_lately in_a_thread&spoken_of_people
-0.15 in_a_thread&spoken_of_words in_a_thread&traceback_above in_quotes&much_trouble in_quotes&says_but
-0.15 in_quotes&says_changes in_quotes&spoken_of_made_up in_quotes&text_about_texts indented&spoken_of_help
-0.15 indented&spoken_of_if indented&spoken_of_made_up indented&spoken_of_means indented&spoken_of_words
-0.15 introduced_as_example&markup_near introduced_as_example&spoken_of_after_so_long
-0.15 introduced_as_example&spoken_of_if introduced_as_example&spoken_of_lower_it
-0.15 introduced_as_example&spoken_of_means introduced_as_example&spoken_of_reader item_of_a_list&nobody_speaks
-0.15 item_of_a_list&says_example item_of_a_list&says_lower_it its_hint_printed&may_happen
-0.15 its_hint_printed&spoken_of_labelled_symptom its_words_taken_up&nobody_speaks its_words_taken_up&other_near
-0.15 its_words_taken_up&spoken_of_but marked&somebody_speaks marked&spoken_of_lately marked&spoken_of_lower_it
-0.15 markup_near&much_about_texts markup_near&other_near markup_near&says_cause markup_near&says_means
-0.15 markup_near&spoken_of_labelled_cause may_happen&mentioned may_happen&often_may may_happen&says_after_so_long
-0.15 may_happen&says_changes may_happen&says_help may_happen&spoken_of_lower_it may_happen&spoken_of_remedy
-0.15 may_happen&spoken_of_solved mentioned&says_changes mentioned&says_explained mentioned&says_if
-0.15 mentioned&says_lesson mentioned&says_solved mentioned&says_words mentioned&spoken_of_but
-0.15 mentioned&spoken_of_lesson mentioned&spoken_of_reader mentioned&spoken_of_remedy
-0.15 much_about_texts&on_a_stamped_line much_about_texts&spoken_of_happened much_about_texts&spoken_of_self
-0.15 much_about_texts&spoken_of_supposed much_advised&nothing_stated much_advised&spoken_of_lower_it
-0.15 much_trouble&spoken_of_changes much_trouble&spoken_of_people much_trouble&text_behind
-0.15 names_the_words&on_a_stamped_line names_the_words&other_near names_the_words&record names_the_words&says_help
-0.15 names_the_words&says_made_up names_the_words&says_supposed names_the_words&says_words
-0.15 names_the_words&setting_near names_the_words&spoken_of_lesson names_the_words&spoken_of_reader
-0.15 nobody_speaks&says_cause nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_proposed
-0.15 nothing_stated&says_looks_for nothing_stated&says_means nothing_stated&says_never nothing_stated&says_proposed
-0.15 nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_changes nothing_stated&spoken_of_labelled_cause
-0.15 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lately nothing_stated&spoken_of_self
-0.15 nothing_stated&trace_near nothing_stated&typeset often_may&spoken_of_changes often_may&spoken_of_if
-0.15 on_a_stamped_line&says_example on_a_stamped_line&says_labelled_symptom on_a_stamped_line&says_when
-0.15 on_a_stamped_line&spoken_of_looks_for other_near&says_but other_near&says_remedy other_near&somebody's_own
-0.15 other_near&spoken_of_after_so_long other_near&spoken_of_happened other_near&spoken_of_remedy
-0.15 output_near&says_lower_it output_near&says_solved output_near&spoken_of_buy output_near&spoken_of_made_up
-0.15 output_near&spoken_of_never output_near&spoken_of_solved record&says_but record&says_help record&says_when
-0.15 record&spoken_of_buy record&spoken_of_lesson record&spoken_of_made_up remedies_above&trace_near
-0.15 remedies_above&traceback_above remedies_below&spoken_of_happened says_after_so_long&says_supposed
-0.15 says_after_so_long&says_when says_after_so_long&spoken_of_may says_ask&says_words says_ask&text_behind
-0.15 says_but&says_reader says_but&somebody's_own,_in_short says_but&spoken_of_after_so_long says_but&spoken_of_ask
-0.15 says_buy&somebody_speaks says_cause&text_behind says_changes&says_self says_example&spoken_of_self
-0.15 says_happened&says_self says_happened&spoken_of_but says_help&says_lesson says_help&says_supposed
-0.15 says_help&spoken_of_after_so_long says_help&spoken_of_reader says_if&somebody's_own_machine,_in_short
-0.15 says_if&spoken_of_laughs says_labelled_symptom&spoken_of_lately says_lately&says_means
-0.15 says_laughs&somebody's_own says_lesson&spoken_of_people says_lesson&text_behind says_looks_for&spoken_of_reader
-0.15 says_lower_it&trace_near says_lower_it&trouble says_made_up&says_when says_made_up&spoken_of_when
-0.15 says_may&somebody_speaks says_may&spoken_of_ask says_may&spoken_of_changes says_may&spoken_of_if
-0.15 says_may&spoken_of_people says_means&says_words says_means&somebody's_own_question,_in_short
-0.15 says_never&spoken_of_self says_people&spoken_of_happened says_people&spoken_of_people
-0.15 says_proposed&somebody_speaks says_proposed&words_before says_reader&says_when says_reader&spoken_of_when
-0.15 says_remedy&spoken_of_happened says_self&says_solved says_self&says_supposed says_self&spoken_of_laughs
-0.15 says_solved&somebody_speaks says_supposed&setting_near says_supposed&spoken_of_may says_supposed&spoken_of_when
-0.15 says_when&says_words says_when&spoken_of_after_so_long says_when&spoken_of_example says_when&spoken_of_explained
-0.15 says_when&spoken_of_lesson says_when&spoken_of_people says_when&traceback_above
-0.15 says_words&somebody's_own_question,_in_short says_words&spoken_of_may setting_near&spoken_of_but
-0.15 setting_near&spoken_of_lesson setting_near&spoken_of_lower_it somebody's_own&spoken_of_happened
-0.15 somebody's_own&spoken_of_when somebody's_own,_in_short&spoken_of_made_up somebody's_own,_in_short&spoken_of_may
-0.15 somebody's_own_machine,_in_short&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_lesson
-0.15 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_explained
-0.15 somebody's_own_question,_in_short&spoken_of_laughs somebody's_own_question,_in_short&spoken_of_proposed
-0.15 somebody's_own_question,_in_short&spoken_of_when somebody's_own_question,_in_short&spoken_of_words
-0.15 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_made_up
-0.15 somebody_speaks&spoken_of_self somebody_speaks&spoken_of_signed spoken_of_after_so_long&spoken_of_if
-0.15 spoken_of_after_so_long&spoken_of_lately spoken_of_after_so_long&spoken_of_may
-0.15 spoken_of_after_so_long&spoken_of_numbered spoken_of_after_so_long&spoken_of_supposed spoken_of_ask&spoken_of_if
-0.15 spoken_of_ask&spoken_of_words spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_labelled_symptom
-0.15 spoken_of_but&spoken_of_reader spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_means
-0.15 spoken_of_cause&trace_near spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_lesson
-0.15 spoken_of_changes&spoken_of_never spoken_of_changes&spoken_of_when spoken_of_example&spoken_of_explained
-0.15 spoken_of_explained&spoken_of_help spoken_of_happened&spoken_of_lesson spoken_of_happened&spoken_of_reader
-0.15 spoken_of_help&trouble spoken_of_help&typeset spoken_of_if&spoken_of_supposed spoken_of_if&traceback_above
-0.15 spoken_of_labelled_cause&spoken_of_labelled_remedy spoken_of_labelled_cause&spoken_of_remedy
-0.15 spoken_of_labelled_symptom&spoken_of_people spoken_of_labelled_symptom&traceback_above
-0.15 spoken_of_labelled_symptom&trouble spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered
-0.15 spoken_of_lower_it&spoken_of_solved spoken_of_made_up&trouble spoken_of_may&spoken_of_remedy
-0.15 spoken_of_may&spoken_of_when spoken_of_may&spoken_of_words spoken_of_may&trouble
-0.15 spoken_of_people&traceback_above spoken_of_proposed&trace_near spoken_of_proposed&traceback_above
-0.15 spoken_of_reader&spoken_of_remedy spoken_of_reader&spoken_of_solved spoken_of_remedy&trouble
-0.15 spoken_of_self&spoken_of_signed spoken_of_self&within_code spoken_of_solved&spoken_of_supposed
-0.15 spoken_of_words&text_about_texts text_about_texts&text_behind
-0.10 a_failed_run&introduced_as_example a_failed_run&item_of_a_list a_failed_run&much_advised a_failed_run&other_near
-0.10 a_failed_run&says_lower_it a_failed_run&says_made_up a_failed_run&somebody's_own a_failed_run&somebody_speaks
-0.10 a_failed_run&spoken_of_if a_failed_run&text_behind a_question,_in_short&a_whole_error_line
-0.10 a_question,_in_short&begins_its_line a_question,_in_short&begins_the_text a_question,_in_short&its_hint_printed
-0.10 a_question,_in_short&names_the_words a_question,_in_short&record a_question,_in_short&says_but
-0.10 a_question,_in_short&spoken_of_but a_question,_in_short&spoken_of_explained
-0.10 a_question,_in_short&spoken_of_labelled_symptom a_question,_in_short&spoken_of_laughs
-0.10 a_report's_heading&advice_share a_report's_heading&advised a_sentence_leads&a_thread's_page
-0.10 a_sentence_leads&a_thread's_title a_sentence_leads&advice_share a_sentence_leads&advised
-0.10 a_sentence_leads&advised_by_nobody a_sentence_leads&comment a_sentence_leads&heads_a_document
-0.10 a_sentence_leads&marked a_sentence_leads&may_happen a_sentence_leads&names_the_words a_sentence_leads&often_may
-0.10 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&spoken_of_looks_for
-0.10 a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_remedy a_sentence_leads&spoken_of_supposed
-0.10 a_sentence_leads&text_behind a_sentence_leads&words_before a_setup,_in_short&a_whole_error_line
-0.10 a_setup,_in_short&says_ask a_setup,_in_short&says_made_up a_setup,_in_short&somebody_speaks
-0.10 a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_made_up a_short_text&advised_by_nobody
-0.10 a_short_text&boxes_ticked a_short_text&figures a_short_text&introduced_as_example a_short_text&much_advised
-0.10 a_short_text&remedies_above a_short_text&says_but a_short_text&says_changes a_short_text&says_if
-0.10 a_short_text&says_laughs a_short_text&says_never a_short_text&says_people a_short_text&says_words
-0.10 a_short_text&spoken_of_reader a_short_text&traceback_above a_site's_lines&happened_to_somebody
-0.10 a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long a_site's_lines&spoken_of_help
-0.10 a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_self a_thread's_page&about_texts
-0.10 a_thread's_page&hypothetical_sentence a_thread's_page&says_may a_thread's_page&somebody's_own
-0.10 a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_never a_thread's_page&spoken_of_remedy
-0.10 a_thread's_title&output_near a_thread's_title&somebody's_own a_thread's_title&spoken_of_lower_it
-0.10 a_thread's_title&spoken_of_solved a_whole_error_line&begins_its_line a_whole_error_line&figures
-0.10 a_whole_error_line&setting_near a_whole_error_line&spoken_of_explained
-0.10 a_whole_error_line&spoken_of_labelled_remedy a_whole_error_line&spoken_of_means
-0.10 a_whole_error_line&spoken_of_words a_whole_error_line&trace_near about_texts&marked about_texts&says_made_up
-0.10 about_texts&says_means about_texts&says_supposed about_texts&spoken_of_explained about_texts&spoken_of_when
-0.10 about_texts&trace_near advice_share&denied_in_front advice_share&explained_behind advice_share&much_about_texts
-0.10 advice_share&much_advised advice_share&on_a_stamped_line advice_share&other_near advice_share&says_after_so_long
-0.10 advice_share&says_means advice_share&setting_near advice_share&somebody's_own_question,_in_short
-0.10 advice_share&spoken_of_happened advice_share&spoken_of_if advice_share&spoken_of_remedy
-0.10 advice_share&text_about_texts advice_share&within_code advice_share&words_before advised&denied_in_front
-0.10 advised&explained_behind advised&much_about_texts advised&much_advised advised&on_a_stamped_line
-0.10 advised&other_near advised&says_after_so_long advised&says_means advised&setting_near
-0.10 advised&somebody's_own_question,_in_short advised&spoken_of_happened advised&spoken_of_if
-0.10 advised&spoken_of_remedy advised&text_about_texts advised&within_code advised&words_before
-0.10 advised_by_nobody&explained_behind advised_by_nobody&much_about_texts advised_by_nobody&much_advised
-0.10 advised_by_nobody&says_changes advised_by_nobody&says_help advised_by_nobody&spoken_of_ask
-0.10 advised_by_nobody&spoken_of_but advised_by_nobody&spoken_of_happened advised_by_nobody&within_code
-0.10 alone&host_memory alone&says_made_up answered_by_mail&nothing_stated answered_by_mail&somebody's_own
-0.10 answered_by_mail&somebody_speaks answered_by_mail&spoken_of_self answered_by_mail&spoken_of_when
-0.10 answered_by_mail&trouble begins_its_line&much_trouble begins_its_line&remedies_above
-0.10 begins_its_line&says_labelled_symptom begins_its_line&spoken_of_explained begins_its_line&spoken_of_happened
-0.10 begins_its_line&spoken_of_labelled_remedy begins_its_line&spoken_of_laughs begins_its_line&spoken_of_lower_it
-0.10 begins_its_line&spoken_of_when begins_the_text&names_the_words begins_the_text&says_explained
-0.10 begins_the_text&says_lately begins_the_text&says_made_up begins_the_text&says_means
-0.10 begins_the_text&somebody's_own_question,_in_short begins_the_text&spoken_of_lower_it
-0.10 begins_the_text&spoken_of_never behind_a_prefix&much_about_texts behind_a_prefix&says_self
-0.10 behind_a_prefix&spoken_of_solved between_sections&code_near between_sections&comment
-0.10 between_sections&explained_behind between_sections&marked between_sections&other_near
-0.10 between_sections&somebody's_own_question,_in_short between_sections&spoken_of_cause
-0.10 between_sections&spoken_of_labelled_symptom between_sections&spoken_of_lower_it between_sections&traceback_above
-0.10 blanks_near&heads_a_document blanks_near&much_trouble blanks_near&other_near
-0.10 blanks_near&somebody's_own,_in_short blanks_near&spoken_of_happened blanks_near&spoken_of_words
-0.10 block_opened&other_near block_opened&says_labelled_symptom block_opened&says_words
-0.10 block_opened&somebody's_own_question,_in_short block_opened&spoken_of_proposed block_opened&trace_near
-0.10 boxes_ticked&in_quotes boxes_ticked&item_of_a_list boxes_ticked&text_behind code_near&explained_behind
-0.10 code_near&figures code_near&heads_a_document code_near&hypothetical_sentence code_near&markup_near
-0.10 code_near&nobody_speaks code_near&says_if code_near&says_lower_it code_near&says_means code_near&setting_near
-0.10 code_near&spoken_of_ask code_near&spoken_of_example code_near&spoken_of_may code_near&spoken_of_remedy
-0.10 code_near&spoken_of_supposed code_near&text_about_texts comment&in_a_thread comment&says_happened
-0.10 comment&spoken_of_help comment&spoken_of_solved comment&within_code comment&words_before
-0.10 cut_by_dots&somebody's_own,_in_short cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause
-0.10 cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_means cut_by_dots&spoken_of_words
-0.10 denied_in_front&says_looks_for denied_in_front&says_means denied_in_front&somebody's_own_question,_in_short
-0.10 denied_in_front&spoken_of_after_so_long denied_in_front&spoken_of_changes denied_in_front&spoken_of_self
-0.10 denied_in_front&traceback_above ends_the_text&host_memory ends_the_text&item_of_a_list ends_the_text&says_ask
-0.10 ends_the_text&says_example ends_the_text&says_made_up ends_the_text&spoken_of_help
-0.10 explained_behind&heads_a_document explained_behind&may_happen figures&in_quotes figures&much_about_texts
-0.10 figures&remedies_below figures&says_changes figures&says_example figures&says_looks_for figures&says_made_up
-0.10 figures&says_words figures&spoken_of_buy figures&spoken_of_happened figures&spoken_of_people
-0.10 figures&spoken_of_words happened_to_somebody&indented happened_to_somebody&much_about_texts
-0.10 happened_to_somebody&says_looks_for happened_to_somebody&somebody's_own_machine,_in_short
-0.10 happened_to_somebody&spoken_of_example happened_to_somebody&spoken_of_help happened_to_somebody&spoken_of_signed
-0.10 happened_to_somebody&spoken_of_supposed heads_a_document&hypothetical_sentence heads_a_document&nobody_speaks
-0.10 heads_a_document&output_near heads_a_document&says_labelled_symptom heads_a_document&says_lately
-0.10 heads_a_document&says_lesson heads_a_document&spoken_of_cause heads_a_document&spoken_of_lower_it
-0.10 heads_a_document&text_behind heads_a_document&trace_near heads_a_document&traceback_above host_memory&in_quotes
-0.10 host_memory&text_behind hypothetical_sentence&in_a_thread hypothetical_sentence&trouble in_a_thread&mentioned
-0.10 in_a_thread&much_trouble in_a_thread&says_after_so_long in_a_thread&spoken_of_proposed
-0.10 in_a_thread&spoken_of_solved in_quotes&its_words_taken_up in_quotes&says_means in_quotes&spoken_of_cause
-0.10 in_quotes&spoken_of_changes in_quotes&spoken_of_explained in_quotes&spoken_of_looks_for
-0.10 in_quotes&spoken_of_reader indented&introduced_as_example indented&item_of_a_list indented&says_example
-0.10 indented&says_looks_for indented&says_words indented&spoken_of_ask indented&spoken_of_explained
-0.10 indented&spoken_of_labelled_remedy indented&spoken_of_lesson indented&spoken_of_signed indented&within_code
-0.10 introduced_as_example&other_near introduced_as_example&spoken_of_supposed introduced_as_example&spoken_of_when
-0.10 introduced_as_example&spoken_of_words introduced_as_example&traceback_above item_of_a_list&may_happen
-0.10 item_of_a_list&spoken_of_but item_of_a_list&spoken_of_help item_of_a_list&spoken_of_lesson
-0.10 item_of_a_list&spoken_of_looks_for item_of_a_list&spoken_of_never item_of_a_list&spoken_of_reader
-0.10 item_of_a_list&spoken_of_solved its_hint_printed&says_lower_it its_hint_printed&spoken_of_cause
-0.10 its_hint_printed&spoken_of_may its_hint_printed&text_behind its_words_taken_up&output_near
-0.10 its_words_taken_up&spoken_of_happened its_words_taken_up&spoken_of_labelled_symptom
-0.10 its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_self its_words_taken_up&trouble
-0.10 marked&names_the_words marked&somebody's_own_question,_in_short marked&spoken_of_after_so_long
-0.10 marked&spoken_of_if marked&spoken_of_solved marked&text_behind marked&within_code markup_near&much_advised
-0.10 markup_near&names_the_words markup_near&record markup_near&says_lower_it markup_near&spoken_of_labelled_remedy
-0.10 markup_near&spoken_of_solved may_happen&on_a_stamped_line may_happen&says_lesson may_happen&says_numbered
-0.10 may_happen&says_proposed may_happen&somebody's_own_question,_in_short may_happen&somebody_speaks
-0.10 may_happen&spoken_of_after_so_long may_happen&spoken_of_explained may_happen&spoken_of_reader
-0.10 mentioned&much_about_texts mentioned&says_buy mentioned&says_cause mentioned&says_looks_for
-0.10 mentioned&says_remedy mentioned&says_self mentioned&spoken_of_help mentioned&spoken_of_may
-0.10 mentioned&spoken_of_when much_about_texts&other_near much_about_texts&output_near much_about_texts&says_made_up
-0.10 much_about_texts&says_when much_about_texts&spoken_of_changes much_about_texts&spoken_of_made_up
-0.10 much_about_texts&spoken_of_words much_about_texts&trace_near much_advised&nobody_speaks
-0.10 much_advised&spoken_of_reader much_advised&spoken_of_remedy much_trouble&somebody's_own,_in_short
-0.10 much_trouble&spoken_of_supposed much_trouble&spoken_of_when names_the_words&says_happened
-0.10 names_the_words&somebody_speaks names_the_words&spoken_of_after_so_long names_the_words&spoken_of_words
-0.10 nobody_speaks&remedies_below nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_laughs
-0.10 nobody_speaks&spoken_of_may nobody_speaks&words_before nothing_stated&says_changes nothing_stated&somebody's_own
-0.10 nothing_stated&spoken_of_but nothing_stated&spoken_of_cause nothing_stated&spoken_of_laughs
-0.10 often_may&on_a_stamped_line often_may&output_near often_may&somebody's_own often_may&spoken_of_buy
-0.10 on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_laughs
-0.10 on_a_stamped_line&spoken_of_remedy on_a_stamped_line&spoken_of_solved other_near&remedies_above
-0.10 other_near&says_looks_for other_near&says_proposed other_near&spoken_of_if other_near&spoken_of_means
-0.10 other_near&trouble output_near&says_ask output_near&says_may output_near&says_remedy output_near&spoken_of_cause
-0.10 output_near&spoken_of_supposed output_near&traceback_above output_near&typeset record&says_made_up
-0.10 record&says_proposed record&spoken_of_example record&spoken_of_reader record&spoken_of_supposed
-0.10 remedies_above&spoken_of_cause remedies_above&trouble remedies_below&says_words remedies_below&spoken_of_help
-0.10 remedies_below&spoken_of_people remedies_below&trace_near says_after_so_long&says_lesson
-0.10 says_after_so_long&says_solved says_after_so_long&setting_near says_after_so_long&spoken_of_after_so_long
-0.10 says_ask&says_example says_ask&says_lately says_ask&setting_near says_ask&somebody's_own_machine,_in_short
-0.10 says_ask&somebody's_own_question,_in_short says_ask&spoken_of_ask says_ask&spoken_of_happened
-0.10 says_ask&spoken_of_lower_it says_but&says_changes says_but&says_example says_but&says_help says_but&says_made_up
-0.10 says_but&somebody's_own_question,_in_short says_but&spoken_of_lately says_but&spoken_of_when says_buy&says_self
-0.10 says_buy&somebody's_own,_in_short says_cause&words_before says_changes&says_lower_it says_changes&says_people
-0.10 says_changes&says_when says_example&says_happened says_example&says_means says_example&somebody's_own,_in_short
-0.10 says_example&spoken_of_after_so_long says_example&spoken_of_ask says_example&spoken_of_help
-0.10 says_explained&says_lesson says_explained&says_reader says_explained&spoken_of_help says_explained&trouble
-0.10 says_happened&spoken_of_explained says_happened&spoken_of_happened says_happened&spoken_of_if
-0.10 says_happened&spoken_of_labelled_symptom says_happened&traceback_above says_help&says_self
-0.10 says_help&spoken_of_but says_help&spoken_of_may says_help&spoken_of_words says_if&says_reader
-0.10 says_if&setting_near says_if&spoken_of_after_so_long says_if&spoken_of_self says_if&trace_near
-0.10 says_labelled_symptom&spoken_of_may says_labelled_symptom&trouble says_lately&says_lower_it
-0.10 says_lately&somebody_speaks says_lately&spoken_of_lesson says_lesson&trouble says_looks_for&says_self
-0.10 says_looks_for&says_words says_looks_for&spoken_of_but says_looks_for&spoken_of_help
-0.10 says_looks_for&spoken_of_words says_looks_for&traceback_above says_looks_for&trouble says_lower_it&says_may
-0.10 says_lower_it&says_supposed says_lower_it&says_words says_lower_it&spoken_of_ask says_lower_it&spoken_of_if
-0.10 says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_lesson says_made_up&spoken_of_happened
-0.10 says_made_up&spoken_of_looks_for says_may&says_means says_may&spoken_of_after_so_long says_may&spoken_of_but
-0.10 says_may&spoken_of_lower_it says_means&says_people says_means&somebody_speaks says_means&spoken_of_after_so_long
-0.10 says_means&spoken_of_but says_means&spoken_of_lesson says_means&spoken_of_self says_means&spoken_of_when
-0.10 says_never&says_reader says_never&spoken_of_help says_never&spoken_of_never says_people&says_supposed
-0.10 says_people&spoken_of_but says_people&spoken_of_help says_people&spoken_of_reader says_people&spoken_of_when
-0.10 says_proposed&somebody's_own says_reader&somebody's_own says_remedy&trouble says_self&somebody_speaks
-0.10 says_self&spoken_of_looks_for says_self&spoken_of_proposed says_self&trouble
-0.10 says_solved&somebody's_own_question,_in_short says_supposed&spoken_of_after_so_long
-0.10 says_supposed&spoken_of_reader says_supposed&words_before says_when&spoken_of_laughs says_when&spoken_of_made_up
-0.10 says_when&spoken_of_words says_words&spoken_of_lower_it setting_near&spoken_of_example
-0.10 somebody's_own&spoken_of_buy somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_never
-0.10 somebody's_own&spoken_of_signed somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_self
-0.10 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_may
-0.10 somebody's_own_machine,_in_short&spoken_of_means somebody's_own_machine,_in_short&trouble
-0.10 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_example
-0.10 somebody_speaks&somebody's_own_machine,_in_short somebody_speaks&spoken_of_buy
-0.10 somebody_speaks&spoken_of_proposed somebody_speaks&spoken_of_when somebody_speaks&spoken_of_words
-0.10 somebody_speaks&text_about_texts spoken_of_after_so_long&spoken_of_buy spoken_of_after_so_long&spoken_of_lesson
-0.10 spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_example
-0.10 spoken_of_ask&spoken_of_lesson spoken_of_but&spoken_of_remedy spoken_of_but&text_behind
-0.10 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_if spoken_of_buy&spoken_of_may
-0.10 spoken_of_buy&spoken_of_supposed spoken_of_buy&text_behind spoken_of_cause&spoken_of_numbered
-0.10 spoken_of_changes&spoken_of_help spoken_of_changes&spoken_of_people spoken_of_changes&spoken_of_self
-0.10 spoken_of_changes&text_behind spoken_of_example&spoken_of_help spoken_of_example&spoken_of_lesson
-0.10 spoken_of_example&spoken_of_lower_it spoken_of_example&spoken_of_remedy spoken_of_example&spoken_of_solved
-0.10 spoken_of_happened&text_behind spoken_of_happened&traceback_above spoken_of_happened&typeset
-0.10 spoken_of_happened&within_code spoken_of_happened&words_before spoken_of_help&spoken_of_supposed
-0.10 spoken_of_if&spoken_of_people spoken_of_if&within_code spoken_of_labelled_cause&words_before
-0.10 spoken_of_labelled_remedy&spoken_of_never spoken_of_labelled_symptom&spoken_of_lower_it
-0.10 spoken_of_labelled_symptom&spoken_of_may spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_reader
-0.10 spoken_of_lately&spoken_of_solved spoken_of_lately&spoken_of_when spoken_of_lately&trouble
-0.10 spoken_of_laughs&spoken_of_people spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_remedy
-0.10 spoken_of_looks_for&spoken_of_solved spoken_of_lower_it&spoken_of_never spoken_of_lower_it&spoken_of_people
-0.10 spoken_of_lower_it&text_about_texts spoken_of_lower_it&traceback_above spoken_of_lower_it&typeset
-0.10 spoken_of_made_up&trace_near spoken_of_may&spoken_of_solved spoken_of_may&within_code
-0.10 spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_supposed
-0.10 spoken_of_means&words_before spoken_of_never&trace_near spoken_of_numbered&spoken_of_supposed
-0.10 spoken_of_numbered&text_behind spoken_of_people&spoken_of_solved spoken_of_people&spoken_of_supposed
-0.10 spoken_of_remedy&spoken_of_self spoken_of_self&trace_near spoken_of_solved&spoken_of_when
-0.10 spoken_of_supposed&text_behind spoken_of_supposed&within_code traceback_above&trouble trouble&within_code
-0.05 a_failed_run&a_thread's_title a_failed_run&begins_its_line a_failed_run&code_near a_failed_run&remedies_below
-0.05 a_failed_run&says_cause a_failed_run&spoken_of_buy a_failed_run&spoken_of_made_up
-0.05 a_failed_run&spoken_of_proposed a_failed_run&trace_near a_failed_run's_record&advice_share
-0.05 a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody a_failed_run's_record&indented
-0.05 a_failed_run's_record&markup_near a_failed_run's_record&spoken_of_happened
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&spoken_of_may a_failed_run's_record&trouble
-0.05 a_question,_in_short&advice_share a_question,_in_short&advised a_question,_in_short&between_sections
-0.05 a_question,_in_short&blanks_near a_question,_in_short&block_opened a_question,_in_short&figures
-0.05 a_question,_in_short&item_of_a_list a_question,_in_short&marked a_question,_in_short&says_example
-0.05 a_question,_in_short&says_if a_question,_in_short&says_people a_question,_in_short&somebody_speaks
-0.05 a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_happened
-0.05 a_question,_in_short&spoken_of_signed a_report's_heading&a_sentence_leads a_report's_heading&mentioned
-0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&spoken_of_after_so_long
-0.05 a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_people a_sentence_leads&alone
-0.05 a_sentence_leads&boxes_ticked a_sentence_leads&much_trouble a_sentence_leads&says_explained
-0.05 a_sentence_leads&says_solved a_sentence_leads&says_supposed a_sentence_leads&setting_near
-0.05 a_sentence_leads&spoken_of_but a_sentence_leads&spoken_of_buy a_sentence_leads&spoken_of_explained
-0.05 a_sentence_leads&spoken_of_laughs a_sentence_leads&spoken_of_numbered a_sentence_leads&text_about_texts
-0.05 a_setup,_in_short&a_site's_lines a_setup,_in_short&between_sections a_setup,_in_short&may_happen
-0.05 a_setup,_in_short&says_example a_setup,_in_short&says_numbered a_short_text&host_memory a_short_text&in_a_thread
-0.05 a_short_text&nothing_stated a_short_text&on_a_stamped_line a_short_text&spoken_of_labelled_remedy
-0.05 a_site's_lines&about_texts a_site's_lines&introduced_as_example a_site's_lines&may_happen
-0.05 a_site's_lines&remedies_below a_site's_lines&somebody's_own a_site's_lines&somebody_speaks
-0.05 a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_example a_site's_lines&spoken_of_happened
-0.05 a_thread's_page&behind_a_prefix a_thread's_page&ends_the_text a_thread's_page&on_a_stamped_line
-0.05 a_thread's_page&says_happened a_thread's_page&says_lower_it a_thread's_page&says_when
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may a_thread's_page&spoken_of_solved
-0.05 a_thread's_page&spoken_of_supposed a_thread's_page&text_behind a_thread's_page&trouble
-0.05 a_thread's_title&code_near a_thread's_title&somebody's_own_question,_in_short
-0.05 a_thread's_title&spoken_of_looks_for a_thread's_title&spoken_of_when a_thread's_title&spoken_of_words
-0.05 a_thread's_title&words_before a_whole_error_line&between_sections a_whole_error_line&heads_a_document
-0.05 a_whole_error_line&in_a_thread a_whole_error_line&its_words_taken_up a_whole_error_line&much_advised
-0.05 a_whole_error_line&much_trouble a_whole_error_line&nobody_speaks a_whole_error_line&remedies_below
-0.05 a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_labelled_symptom
-0.05 a_whole_error_line&spoken_of_made_up a_whole_error_line&spoken_of_people a_whole_error_line&spoken_of_when
-0.05 about_texts&advised_by_nobody about_texts&beside_a_quotation about_texts&item_of_a_list about_texts&much_advised
-0.05 about_texts&much_trouble about_texts&output_near about_texts&says_cause about_texts&says_when
-0.05 about_texts&steps_that_led_to_it about_texts&words_before advice_share&advised advice_share&code_near
-0.05 advice_share&introduced_as_example advice_share&its_words_taken_up advice_share&markup_near
-0.05 advice_share&says_example advice_share&says_help advice_share&says_when advice_share&somebody's_own,_in_short
-0.05 advice_share&spoken_of_after_so_long advice_share&spoken_of_labelled_remedy advice_share&spoken_of_lately
-0.05 advice_share&spoken_of_never advice_share&spoken_of_people advice_share&spoken_of_when advice_share&typeset
-0.05 advised&code_near advised&introduced_as_example advised&its_words_taken_up advised&markup_near
-0.05 advised&says_example advised&says_help advised&says_when advised&somebody's_own,_in_short
-0.05 advised&spoken_of_after_so_long advised&spoken_of_labelled_remedy advised&spoken_of_lately
-0.05 advised&spoken_of_never advised&spoken_of_people advised&spoken_of_when advised&typeset
-0.05 advised_by_nobody&host_memory advised_by_nobody&introduced_as_example advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&mentioned advised_by_nobody&nothing_stated advised_by_nobody&says_example
-0.05 advised_by_nobody&says_made_up advised_by_nobody&says_never advised_by_nobody&setting_near
-0.05 advised_by_nobody&spoken_of_buy advised_by_nobody&spoken_of_example advised_by_nobody&spoken_of_explained
-0.05 advised_by_nobody&spoken_of_labelled_remedy advised_by_nobody&spoken_of_lower_it
-0.05 advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_never advised_by_nobody&spoken_of_self
-0.05 advised_by_nobody&text_about_texts advised_by_nobody&text_behind advised_by_nobody&typeset
-0.05 advised_by_nobody&words_before alone&its_hint_printed alone&may_happen alone&says_ask alone&says_example
-0.05 alone&says_help alone&says_if alone&says_lately alone&says_never answered_by_mail&figures
-0.05 answered_by_mail&setting_near begins_its_line&cut_by_dots begins_its_line&its_words_taken_up
-0.05 begins_its_line&much_advised begins_its_line&record begins_its_line&says_happened
-0.05 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_may
-0.05 begins_its_line&spoken_of_supposed begins_the_text&denied_in_front begins_the_text&may_happen
-0.05 begins_the_text&much_advised begins_the_text&often_may begins_the_text&says_help begins_the_text&says_if
-0.05 begins_the_text&says_when begins_the_text&spoken_of_cause begins_the_text&spoken_of_happened
-0.05 begins_the_text&spoken_of_help begins_the_text&spoken_of_lesson begins_the_text&spoken_of_remedy
-0.05 begins_the_text&value_of_a_document behind_a_prefix&blanks_near behind_a_prefix&much_advised
-0.05 behind_a_prefix&names_the_words behind_a_prefix&says_proposed behind_a_prefix&says_remedy
-0.05 behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_means behind_a_prefix&spoken_of_never
-0.05 behind_a_prefix&typeset beside_a_quotation&code_near beside_a_quotation&in_quotes beside_a_quotation&indented
-0.05 beside_a_quotation&nobody_speaks beside_a_quotation&nothing_stated beside_a_quotation&spoken_of_happened
-0.05 beside_a_quotation&text_behind beside_a_quotation&words_before between_sections&blanks_near
-0.05 between_sections&boxes_ticked between_sections&happened_to_somebody between_sections&hypothetical_sentence
-0.05 between_sections&item_of_a_list between_sections&nobody_speaks between_sections&remedies_above
-0.05 between_sections&says_happened between_sections&says_labelled_symptom between_sections&somebody's_own,_in_short
-0.05 between_sections&somebody_speaks between_sections&spoken_of_help between_sections&spoken_of_lately
-0.05 between_sections&spoken_of_may blanks_near&markup_near blanks_near&mentioned blanks_near&says_words
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately block_opened&its_words_taken_up
-0.05 block_opened&much_trouble block_opened&spoken_of_lately block_opened&spoken_of_means
-0.05 block_opened&spoken_of_people block_opened&traceback_above block_opened&typeset boxes_ticked&nothing_stated
-0.05 boxes_ticked&output_near boxes_ticked&setting_near boxes_ticked&somebody's_own,_in_short
-0.05 boxes_ticked&spoken_of_changes code_near&comment code_near&may_happen code_near&much_about_texts
-0.05 code_near&says_ask code_near&says_explained code_near&says_help code_near&says_numbered code_near&says_remedy
-0.05 code_near&says_self code_near&says_when code_near&spoken_of_buy code_near&spoken_of_laughs
-0.05 code_near&spoken_of_numbered code_near&spoken_of_people code_near&spoken_of_signed code_near&trace_near
-0.05 comment&indented comment&much_trouble comment&names_the_words comment&says_help comment&says_words
-0.05 comment&spoken_of_changes comment&spoken_of_labelled_symptom cut_by_dots&markup_near cut_by_dots&says_means
-0.05 cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_may cut_by_dots&spoken_of_remedy
-0.05 cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed cut_by_dots&text_behind
-0.05 denied_in_front&ends_the_text denied_in_front&much_trouble denied_in_front&on_a_stamped_line
-0.05 denied_in_front&says_lately denied_in_front&says_lower_it denied_in_front&says_numbered
-0.05 denied_in_front&spoken_of_happened denied_in_front&spoken_of_lower_it denied_in_front&trace_near
-0.05 ends_the_text&mentioned ends_the_text&somebody's_own,_in_short ends_the_text&spoken_of_reader
-0.05 ends_the_text&spoken_of_words explained_behind&hypothetical_sentence explained_behind&item_of_a_list
-0.05 explained_behind&spoken_of_happened explained_behind&spoken_of_looks_for explained_behind&spoken_of_means
-0.05 explained_behind&spoken_of_people explained_behind&spoken_of_reader figures&much_advised figures&often_may
-0.05 figures&remedies_above figures&says_explained figures&says_means figures&says_numbered
-0.05 happened_to_somebody&introduced_as_example happened_to_somebody&item_of_a_list happened_to_somebody&other_near
-0.05 happened_to_somebody&says_people happened_to_somebody&spoken_of_explained happened_to_somebody&spoken_of_lately
-0.05 happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_numbered
-0.05 happened_to_somebody&spoken_of_people happened_to_somebody&spoken_of_proposed heads_a_document&its_hint_printed
-0.05 heads_a_document&its_words_taken_up heads_a_document&marked heads_a_document&markup_near
-0.05 heads_a_document&often_may heads_a_document&record heads_a_document&says_happened heads_a_document&says_people
-0.05 heads_a_document&setting_near heads_a_document&spoken_of_example heads_a_document&words_before
-0.05 host_memory&somebody's_own,_in_short host_memory&within_code hypothetical_sentence&much_advised
-0.05 hypothetical_sentence&nobody_speaks hypothetical_sentence&says_explained hypothetical_sentence&says_numbered
-0.05 hypothetical_sentence&spoken_of_cause hypothetical_sentence&spoken_of_changes
-0.05 hypothetical_sentence&spoken_of_example hypothetical_sentence&spoken_of_lesson
-0.05 hypothetical_sentence&spoken_of_means hypothetical_sentence&spoken_of_never
-0.05 hypothetical_sentence&spoken_of_people hypothetical_sentence&spoken_of_proposed
-0.05 hypothetical_sentence&spoken_of_solved hypothetical_sentence&spoken_of_supposed
-0.05 hypothetical_sentence&spoken_of_when in_a_thread&says_people in_a_thread&spoken_of_after_so_long
-0.05 in_a_thread&spoken_of_help in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_remedy
-0.05 in_a_thread&spoken_of_signed in_a_thread&trace_near in_a_thread&value_of_a_document in_quotes&indented
-0.05 in_quotes&marked in_quotes&much_advised in_quotes&remedies_below in_quotes&says_after_so_long
-0.05 in_quotes&says_cause in_quotes&says_lower_it in_quotes&says_remedy in_quotes&somebody's_own_machine,_in_short
-0.05 in_quotes&spoken_of_buy in_quotes&spoken_of_example in_quotes&spoken_of_happened in_quotes&spoken_of_help
-0.05 in_quotes&spoken_of_labelled_symptom in_quotes&spoken_of_numbered in_quotes&spoken_of_remedy
-0.05 indented&much_about_texts indented&often_may indented&says_after_so_long indented&says_made_up
-0.05 indented&says_supposed indented&spoken_of_example indented&spoken_of_happened indented&spoken_of_labelled_cause
-0.05 indented&spoken_of_labelled_symptom indented&spoken_of_reader indented&text_about_texts indented&trace_near
-0.05 indented&traceback_above indented&typeset introduced_as_example&its_hint_printed
-0.05 introduced_as_example&spoken_of_cause introduced_as_example&spoken_of_example
-0.05 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.05 introduced_as_example&spoken_of_made_up introduced_as_example&spoken_of_remedy item_of_a_list&markup_near
-0.05 item_of_a_list&names_the_words item_of_a_list&says_made_up item_of_a_list&says_means item_of_a_list&says_self
-0.05 item_of_a_list&spoken_of_self item_of_a_list&spoken_of_words item_of_a_list&trace_near
-0.05 its_hint_printed&markup_near its_hint_printed&somebody's_own_question,_in_short
-0.05 its_hint_printed&spoken_of_example its_hint_printed&spoken_of_happened
-0.05 its_hint_printed&spoken_of_labelled_remedy its_hint_printed&spoken_of_means its_words_taken_up&markup_near
-0.05 its_words_taken_up&may_happen its_words_taken_up&nothing_stated its_words_taken_up&on_a_stamped_line
-0.05 its_words_taken_up&record its_words_taken_up&setting_near its_words_taken_up&somebody_speaks
-0.05 its_words_taken_up&spoken_of_ask its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lower_it
-0.05 its_words_taken_up&spoken_of_means its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_reader
-0.05 its_words_taken_up&spoken_of_remedy its_words_taken_up&spoken_of_when its_words_taken_up&spoken_of_words
-0.05 its_words_taken_up&text_behind marked&may_happen marked&spoken_of_changes marked&spoken_of_when
-0.05 markup_near&often_may markup_near&says_changes markup_near&says_lesson markup_near&says_made_up
-0.05 markup_near&says_remedy markup_near&says_self markup_near&spoken_of_changes markup_near&spoken_of_lately
-0.05 markup_near&spoken_of_lesson markup_near&spoken_of_lower_it markup_near&spoken_of_signed
-0.05 markup_near&text_about_texts may_happen&much_advised may_happen&remedies_above may_happen&remedies_below
-0.05 may_happen&says_made_up may_happen&spoken_of_ask may_happen&spoken_of_buy may_happen&spoken_of_laughs
-0.05 may_happen&spoken_of_never may_happen&spoken_of_words may_happen&text_behind may_happen&typeset
-0.05 mentioned&other_near mentioned&remedies_above mentioned&remedies_below mentioned&spoken_of_labelled_symptom
-0.05 mentioned&spoken_of_solved mentioned&traceback_above much_about_texts&somebody's_own,_in_short
-0.05 much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_lately much_about_texts&spoken_of_never
-0.05 much_about_texts&spoken_of_when much_advised&other_near much_advised&spoken_of_but
-0.05 much_advised&spoken_of_example much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson
-0.05 much_advised&spoken_of_looks_for much_advised&spoken_of_people much_advised&spoken_of_self
-0.05 much_advised&spoken_of_when much_advised&steps_that_led_to_it much_trouble&nobody_speaks much_trouble&says_words
-0.05 much_trouble&spoken_of_ask much_trouble&spoken_of_example much_trouble&spoken_of_help
-0.05 much_trouble&spoken_of_looks_for much_trouble&spoken_of_remedy much_trouble&words_before
-0.05 names_the_words&output_near names_the_words&says_after_so_long names_the_words&says_changes
-0.05 names_the_words&says_never names_the_words&says_proposed names_the_words&says_reader names_the_words&says_when
-0.05 names_the_words&spoken_of_lower_it names_the_words&spoken_of_may names_the_words&spoken_of_self
-0.05 names_the_words&traceback_above nobody_speaks&remedies_above nobody_speaks&says_reader
-0.05 nobody_speaks&spoken_of_but nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_labelled_remedy
-0.05 nobody_speaks&spoken_of_never nothing_stated&remedies_above nothing_stated&says_ask nothing_stated&says_cause
-0.05 nothing_stated&says_example nothing_stated&spoken_of_help nothing_stated&spoken_of_looks_for
-0.05 nothing_stated&spoken_of_people nothing_stated&spoken_of_supposed nothing_stated&spoken_of_words
-0.05 often_may&says_example often_may&says_happened often_may&says_labelled_symptom often_may&says_lower_it
-0.05 often_may&says_may often_may&says_reader often_may&says_self often_may&somebody's_own_question,_in_short
-0.05 often_may&spoken_of_after_so_long often_may&spoken_of_made_up often_may&spoken_of_signed
-0.05 often_may&spoken_of_solved often_may&spoken_of_when often_may&traceback_above on_a_stamped_line&record
-0.05 on_a_stamped_line&says_help on_a_stamped_line&says_lower_it on_a_stamped_line&somebody's_own,_in_short
-0.05 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&spoken_of_example
-0.05 on_a_stamped_line&spoken_of_labelled_symptom on_a_stamped_line&spoken_of_lately
-0.05 on_a_stamped_line&spoken_of_means other_near&says_example other_near&says_explained other_near&says_if
-0.05 other_near&says_numbered other_near&says_reader other_near&says_solved other_near&spoken_of_but
-0.05 other_near&spoken_of_explained other_near&spoken_of_laughs other_near&typeset other_near&within_code
-0.05 output_near&spoken_of_lesson output_near&spoken_of_proposed output_near&steps_that_led_to_it
-0.05 output_near&text_behind record&says_example record&says_numbered record&spoken_of_people record&spoken_of_solved
-0.05 record&spoken_of_when record&traceback_above record&trouble remedies_above&remedies_below
-0.05 remedies_above&somebody's_own remedies_above&somebody_speaks remedies_above&spoken_of_example
-0.05 remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_may
-0.05 remedies_above&spoken_of_reader remedies_above&spoken_of_self remedies_above&text_behind
-0.05 remedies_below&setting_near remedies_below&spoken_of_after_so_long remedies_below&spoken_of_lesson
-0.05 remedies_below&spoken_of_lower_it remedies_below&spoken_of_may remedies_below&spoken_of_means
-0.05 remedies_below&spoken_of_never remedies_below&spoken_of_reader remedies_below&traceback_above
-0.05 says_after_so_long&says_example says_after_so_long&says_proposed says_ask&says_but says_ask&says_self
-0.05 says_ask&spoken_of_help says_ask&spoken_of_lesson says_ask&spoken_of_words says_but&says_cause
-0.05 says_but&says_happened says_but&says_if says_but&says_lower_it says_but&somebody's_own_machine,_in_short
-0.05 says_cause&says_may says_cause&says_reader says_cause&says_when says_cause&says_words
-0.05 says_cause&spoken_of_lower_it says_cause&trouble says_changes&says_made_up says_changes&text_behind
-0.05 says_changes&trouble says_example&says_may says_example&says_people says_example&setting_near
-0.05 says_example&somebody's_own_machine,_in_short says_example&somebody_speaks says_example&spoken_of_lately
-0.05 says_example&spoken_of_lower_it says_example&spoken_of_may says_explained&says_if says_explained&says_words
-0.05 says_explained&setting_near says_explained&spoken_of_self says_explained&spoken_of_when
-0.05 says_happened&spoken_of_looks_for says_happened&spoken_of_means says_happened&spoken_of_proposed
-0.05 says_happened&spoken_of_remedy says_happened&spoken_of_self says_help&says_lately says_help&says_looks_for
-0.05 says_help&says_reader says_help&spoken_of_happened says_help&spoken_of_help says_help&spoken_of_lesson
-0.05 says_help&spoken_of_looks_for says_help&spoken_of_lower_it says_help&spoken_of_solved says_help&spoken_of_when
-0.05 says_if&says_lately says_if&says_supposed says_if&spoken_of_changes says_if&spoken_of_help says_if&spoken_of_if
-0.05 says_if&spoken_of_lower_it says_if&spoken_of_never says_if&spoken_of_people says_if&spoken_of_remedy
-0.05 says_if&traceback_above says_labelled_symptom&somebody's_own_question,_in_short
-0.05 says_labelled_symptom&somebody_speaks says_labelled_symptom&spoken_of_but says_labelled_symptom&spoken_of_cause
-0.05 says_labelled_symptom&spoken_of_help says_labelled_symptom&spoken_of_lower_it
-0.05 says_labelled_symptom&spoken_of_people says_labelled_symptom&spoken_of_self says_labelled_symptom&trace_near
-0.05 says_labelled_symptom&traceback_above says_lately&says_proposed says_lately&says_solved says_lately&says_words
-0.05 says_lately&spoken_of_after_so_long says_lately&spoken_of_happened says_lately&spoken_of_may
-0.05 says_lately&spoken_of_when says_lately&trace_near says_lesson&setting_near
-0.05 says_lesson&somebody's_own_question,_in_short says_lesson&spoken_of_self says_looks_for&says_lower_it
-0.05 says_looks_for&says_means says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes
-0.05 says_looks_for&spoken_of_example says_looks_for&spoken_of_happened says_looks_for&spoken_of_lesson
-0.05 says_lower_it&says_remedy says_lower_it&spoken_of_means says_lower_it&spoken_of_when
-0.05 says_lower_it&traceback_above says_made_up&says_may says_made_up&spoken_of_may says_may&says_remedy
-0.05 says_may&spoken_of_help says_may&spoken_of_lesson says_may&spoken_of_may says_may&spoken_of_never
-0.05 says_may&spoken_of_proposed says_may&spoken_of_self says_may&spoken_of_supposed says_means&says_supposed
-0.05 says_means&says_when says_means&somebody's_own,_in_short says_means&somebody's_own_machine,_in_short
-0.05 says_means&spoken_of_changes says_means&spoken_of_looks_for says_means&spoken_of_people says_never&says_words
-0.05 says_numbered&somebody's_own,_in_short says_numbered&somebody_speaks says_numbered&spoken_of_when
-0.05 says_numbered&trace_near says_people&says_reader says_people&says_when says_people&says_words
-0.05 says_people&somebody's_own_machine,_in_short says_people&spoken_of_changes says_people&spoken_of_if
-0.05 says_people&spoken_of_lesson says_people&spoken_of_looks_for says_people&spoken_of_lower_it
-0.05 says_people&spoken_of_words says_reader&setting_near says_reader&spoken_of_after_so_long
-0.05 says_reader&spoken_of_but says_reader&spoken_of_may says_reader&spoken_of_people says_reader&spoken_of_supposed
-0.05 says_remedy&spoken_of_self says_self&spoken_of_changes says_self&spoken_of_explained says_self&spoken_of_lately
-0.05 says_solved&somebody's_own,_in_short says_supposed&somebody's_own_question,_in_short
-0.05 says_supposed&spoken_of_happened says_supposed&spoken_of_if says_supposed&spoken_of_lower_it
-0.05 says_supposed&spoken_of_self says_supposed&spoken_of_supposed says_when&spoken_of_may says_when&spoken_of_never
-0.05 says_words&somebody's_own says_words&spoken_of_after_so_long says_words&spoken_of_but
-0.05 says_words&spoken_of_lesson setting_near&spoken_of_may setting_near&spoken_of_means
-0.05 setting_near&spoken_of_signed setting_near&spoken_of_supposed setting_near&typeset somebody's_own&spoken_of_if
-0.05 somebody's_own&spoken_of_lately somebody's_own&spoken_of_made_up somebody's_own&traceback_above
-0.05 somebody's_own,_in_short&spoken_of_ask somebody's_own,_in_short&spoken_of_buy
-0.05 somebody's_own,_in_short&spoken_of_cause somebody's_own,_in_short&spoken_of_happened
-0.05 somebody's_own,_in_short&spoken_of_if somebody's_own,_in_short&spoken_of_proposed
-0.05 somebody's_own_machine,_in_short&spoken_of_lately somebody's_own_machine,_in_short&spoken_of_numbered
-0.05 somebody's_own_machine,_in_short&spoken_of_signed somebody's_own_question,_in_short&spoken_of_after_so_long
-0.05 somebody's_own_question,_in_short&spoken_of_self somebody's_own_question,_in_short&spoken_of_signed
-0.05 somebody's_own_question,_in_short&spoken_of_supposed somebody_speaks&somebody's_own_question,_in_short
-0.05 somebody_speaks&spoken_of_after_so_long somebody_speaks&spoken_of_example somebody_speaks&spoken_of_explained
-0.05 somebody_speaks&spoken_of_labelled_remedy somebody_speaks&spoken_of_supposed somebody_speaks&traceback_above
-0.05 spoken_of_after_so_long&spoken_of_people spoken_of_after_so_long&spoken_of_signed
-0.05 spoken_of_ask&spoken_of_labelled_symptom spoken_of_ask&spoken_of_lately spoken_of_ask&spoken_of_made_up
-0.05 spoken_of_ask&spoken_of_numbered spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_proposed
-0.05 spoken_of_ask&spoken_of_when spoken_of_but&spoken_of_if spoken_of_but&spoken_of_looks_for
-0.05 spoken_of_but&spoken_of_never spoken_of_but&words_before spoken_of_buy&spoken_of_example
-0.05 spoken_of_buy&spoken_of_lower_it spoken_of_buy&spoken_of_never spoken_of_buy&trouble spoken_of_buy&words_before
-0.05 spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_labelled_cause
-0.05 spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_may spoken_of_cause&spoken_of_supposed
-0.05 spoken_of_cause&traceback_above spoken_of_cause&typeset spoken_of_changes&spoken_of_if
-0.05 spoken_of_changes&spoken_of_labelled_symptom spoken_of_changes&spoken_of_made_up spoken_of_changes&spoken_of_may
-0.05 spoken_of_changes&spoken_of_solved spoken_of_changes&spoken_of_supposed spoken_of_changes&traceback_above
-0.05 spoken_of_changes&trouble spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_lately
-0.05 spoken_of_example&spoken_of_people spoken_of_example&spoken_of_proposed spoken_of_example&trouble
-0.05 spoken_of_example&typeset spoken_of_example&words_before spoken_of_explained&spoken_of_if
-0.05 spoken_of_explained&spoken_of_lately spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_never
-0.05 spoken_of_explained&spoken_of_reader spoken_of_explained&spoken_of_remedy spoken_of_explained&spoken_of_words
-0.05 spoken_of_explained&text_behind spoken_of_explained&words_before spoken_of_happened&spoken_of_labelled_remedy
-0.05 spoken_of_happened&text_about_texts spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_may
-0.05 spoken_of_help&spoken_of_means spoken_of_help&spoken_of_when spoken_of_help&trace_near
-0.05 spoken_of_help&words_before spoken_of_if&spoken_of_when spoken_of_if&steps_that_led_to_it
-0.05 spoken_of_if&text_behind spoken_of_labelled_remedy&spoken_of_may spoken_of_labelled_remedy&spoken_of_reader
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&spoken_of_when
-0.05 spoken_of_labelled_remedy&trace_near spoken_of_labelled_symptom&spoken_of_lesson
-0.05 spoken_of_lately&spoken_of_proposed spoken_of_lately&spoken_of_words spoken_of_lately&words_before
-0.05 spoken_of_laughs&spoken_of_when spoken_of_laughs&spoken_of_words spoken_of_laughs&words_before
-0.05 spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_may spoken_of_lesson&spoken_of_supposed
-0.05 spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_means spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&steps_that_led_to_it spoken_of_lower_it&trouble
-0.05 spoken_of_lower_it&within_code spoken_of_lower_it&words_before spoken_of_made_up&spoken_of_people
-0.05 spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_remedy spoken_of_made_up&traceback_above
-0.05 spoken_of_may&spoken_of_means spoken_of_may&spoken_of_never spoken_of_may&spoken_of_reader
-0.05 spoken_of_may&spoken_of_signed spoken_of_may&steps_that_led_to_it spoken_of_may&text_about_texts
-0.05 spoken_of_means&spoken_of_never spoken_of_means&within_code spoken_of_never&traceback_above
-0.05 spoken_of_never&words_before spoken_of_numbered&spoken_of_solved spoken_of_people&spoken_of_self
-0.05 spoken_of_people&spoken_of_signed spoken_of_people&typeset spoken_of_proposed&spoken_of_self
-0.05 spoken_of_reader&spoken_of_self spoken_of_reader&spoken_of_signed spoken_of_reader&traceback_above
-0.05 spoken_of_remedy&trace_near spoken_of_self&spoken_of_when spoken_of_self&traceback_above
-0.05 spoken_of_signed&spoken_of_supposed spoken_of_signed&spoken_of_when spoken_of_signed&spoken_of_words
-0.05 spoken_of_solved&text_behind spoken_of_solved&words_before spoken_of_supposed&trace_near
-0.05 spoken_of_supposed&traceback_above spoken_of_supposed&typeset spoken_of_when&traceback_above
-0.05 spoken_of_when&typeset spoken_of_words&trouble steps_that_led_to_it&trouble text_behind&trace_near
-0.05 trace_near&traceback_above traceback_above&words_before typeset&words_before
+0.05 a_failed_run&block_opened a_failed_run&boxes_ticked a_failed_run&marked a_failed_run&may_happen
+0.05 a_failed_run&nobody_speaks a_failed_run&record a_failed_run&says_but a_failed_run&says_if
+0.05 a_failed_run&somebody's_own,_in_short a_failed_run&spoken_of_example a_failed_run&spoken_of_lesson
+0.05 a_failed_run&spoken_of_words a_failed_run's_record&other_near a_failed_run's_record&record
+0.05 a_failed_run's_record&says_labelled_symptom a_failed_run's_record&spoken_of_means a_failed_test&about_texts
+0.05 a_failed_test&code_near a_failed_test&on_a_stamped_line a_failed_test&spoken_of_happened a_failed_test&trouble
+0.05 a_picture_near&a_short_text a_picture_near&a_thread's_title a_picture_near&begins_its_line
+0.05 a_picture_near&begins_the_text a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread
+0.05 a_picture_near&its_hint_printed a_picture_near&markup_near a_picture_near&mentioned
+0.05 a_picture_near&nothing_stated a_picture_near&output_near a_picture_near&setting_near
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&spoken_of_self a_picture_near&spoken_of_when
+0.05 a_picture_near&spoken_of_words a_picture_near&text_behind a_picture_near&trace_near
+0.05 a_picture_near&traceback_above a_picture_near&trouble a_picture_near&words_before
+0.05 a_question,_in_short&a_short_text a_question,_in_short&a_thread's_title a_question,_in_short&advised_by_nobody
+0.05 a_question,_in_short&comment a_question,_in_short&often_may a_question,_in_short&says_buy
+0.05 a_question,_in_short&says_solved a_question,_in_short&somebody's_own,_in_short
+0.05 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_if
+0.05 a_question,_in_short&spoken_of_looks_for a_question,_in_short&spoken_of_means
+0.05 a_question,_in_short&spoken_of_never a_question,_in_short&trace_near a_report's_heading&a_whole_error_line
+0.05 a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix a_report's_heading&boxes_ticked
+0.05 a_report's_heading&comment a_report's_heading&happened_to_somebody a_report's_heading&indented
+0.05 a_report's_heading&marked a_report's_heading&may_happen a_report's_heading&much_advised
+0.05 a_report's_heading&much_trouble a_report's_heading&nothing_stated a_report's_heading&often_may
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&output_near a_report's_heading&says_happened
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&spoken_of_but
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_help a_report's_heading&spoken_of_supposed
+0.05 a_report's_heading&spoken_of_words a_report's_heading&trace_near a_report's_heading&traceback_above
+0.05 a_report's_heading&words_before a_sentence_leads&a_short_text a_sentence_leads&block_opened
+0.05 a_sentence_leads&item_of_a_list a_sentence_leads&its_hint_printed a_sentence_leads&says_ask
+0.05 a_sentence_leads&says_example a_sentence_leads&says_reader a_sentence_leads&spoken_of_made_up
+0.05 a_setup,_in_short&about_texts a_setup,_in_short&alone a_setup,_in_short&figures a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&in_a_thread a_setup,_in_short&much_about_texts a_setup,_in_short&nothing_stated
+0.05 a_setup,_in_short&says_but a_setup,_in_short&says_lower_it a_setup,_in_short&says_remedy
+0.05 a_setup,_in_short&spoken_of_after_so_long a_setup,_in_short&spoken_of_buy a_setup,_in_short&spoken_of_lately
+0.05 a_setup,_in_short&spoken_of_signed a_setup,_in_short&text_behind a_short_text&a_thread's_title
+0.05 a_short_text&between_sections a_short_text&indented a_short_text&markup_near a_short_text&remedies_below
+0.05 a_short_text&says_cause a_short_text&says_labelled_symptom a_short_text&somebody's_own,_in_short
+0.05 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_example a_short_text&spoken_of_people
+0.05 a_short_text&spoken_of_solved a_site's_lines&code_near a_site's_lines&hypothetical_sentence
+0.05 a_site's_lines&in_a_thread a_site's_lines&other_near a_site's_lines&says_if a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_if a_site's_lines&spoken_of_people
+0.05 a_site's_lines&spoken_of_remedy a_site's_lines&trouble a_thread's_page&between_sections a_thread's_page&comment
+0.05 a_thread's_page&marked a_thread's_page&markup_near a_thread's_page&names_the_words
+0.05 a_thread's_page&nothing_stated a_thread's_page&says_but a_thread's_page&says_if
+0.05 a_thread's_page&says_labelled_symptom a_thread's_page&says_reader a_thread's_page&somebody's_own,_in_short
+0.05 a_thread's_page&trace_near a_thread's_page&value_of_a_document a_thread's_title&about_texts
+0.05 a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&begins_its_line
+0.05 a_thread's_title&behind_a_prefix a_thread's_title&figures a_thread's_title&in_a_thread
+0.05 a_thread's_title&much_trouble a_thread's_title&somebody_speaks a_thread's_title&spoken_of_if
+0.05 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_proposed a_thread's_title&spoken_of_self
+0.05 a_thread's_title&trace_near a_whole_error_line&alone a_whole_error_line&boxes_ticked
+0.05 a_whole_error_line&happened_to_somebody a_whole_error_line&somebody's_own a_whole_error_line&spoken_of_changes
+0.05 a_whole_error_line&spoken_of_looks_for about_texts&boxes_ticked about_texts&ends_the_text
+0.05 about_texts&host_memory about_texts&its_hint_printed about_texts&says_example about_texts&says_if
+0.05 about_texts&says_looks_for about_texts&says_lower_it about_texts&says_may about_texts&says_people
+0.05 about_texts&somebody's_own about_texts&spoken_of_laughs about_texts&spoken_of_never about_texts&spoken_of_signed
+0.05 advice_share&behind_a_prefix advice_share&item_of_a_list advice_share&marked advice_share&names_the_words
+0.05 advice_share&record advice_share&says_happened advice_share&says_if advice_share&says_reader
+0.05 advice_share&somebody_speaks advice_share&spoken_of_ask advice_share&spoken_of_but advice_share&spoken_of_laughs
+0.05 advice_share&spoken_of_lesson advice_share&spoken_of_means advice_share&spoken_of_self
+0.05 advice_share&steps_that_led_to_it advice_share&trouble advised&behind_a_prefix advised&item_of_a_list
+0.05 advised&marked advised&names_the_words advised&record advised&says_happened advised&says_if advised&says_reader
+0.05 advised&somebody_speaks advised&spoken_of_ask advised&spoken_of_but advised&spoken_of_laughs
+0.05 advised&spoken_of_lesson advised&spoken_of_means advised&spoken_of_self advised&steps_that_led_to_it
+0.05 advised&trouble advised_by_nobody&boxes_ticked advised_by_nobody&comment advised_by_nobody&cut_by_dots
+0.05 advised_by_nobody&denied_in_front advised_by_nobody&in_a_thread advised_by_nobody&much_trouble
+0.05 advised_by_nobody&names_the_words advised_by_nobody&record advised_by_nobody&says_but
+0.05 advised_by_nobody&says_happened advised_by_nobody&says_people advised_by_nobody&spoken_of_lesson
+0.05 advised_by_nobody&spoken_of_supposed advised_by_nobody&spoken_of_when advised_by_nobody&steps_that_led_to_it
+0.05 answered_by_mail&code_near answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_may
+0.05 answered_by_mail&spoken_of_reader begins_its_line&between_sections begins_its_line&boxes_ticked
+0.05 begins_its_line&says_lower_it begins_its_line&spoken_of_cause begins_the_text&host_memory
+0.05 begins_the_text&says_after_so_long begins_the_text&spoken_of_ask begins_the_text&spoken_of_explained
+0.05 begins_the_text&spoken_of_labelled_symptom begins_the_text&spoken_of_proposed begins_the_text&spoken_of_self
+0.05 begins_the_text&spoken_of_signed behind_a_prefix&boxes_ticked behind_a_prefix&frames_of_a_process_near
+0.05 behind_a_prefix&hypothetical_sentence behind_a_prefix&item_of_a_list behind_a_prefix&often_may
+0.05 behind_a_prefix&other_near behind_a_prefix&says_but behind_a_prefix&says_lower_it behind_a_prefix&says_may
+0.05 behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_help behind_a_prefix&spoken_of_labelled_symptom
+0.05 behind_a_prefix&spoken_of_people between_sections&figures between_sections&introduced_as_example
+0.05 between_sections&much_trouble between_sections&often_may between_sections&spoken_of_ask
+0.05 between_sections&spoken_of_explained between_sections&spoken_of_happened between_sections&spoken_of_people
+0.05 between_sections&spoken_of_remedy blanks_near&block_opened blanks_near&introduced_as_example
+0.05 blanks_near&its_hint_printed blanks_near&much_advised blanks_near&often_may blanks_near&spoken_of_after_so_long
+0.05 blanks_near&spoken_of_changes blanks_near&spoken_of_looks_for blanks_near&spoken_of_means
+0.05 blanks_near&spoken_of_when blanks_near&text_behind blanks_near&trace_near block_opened&happened_to_somebody
+0.05 block_opened&heads_a_document block_opened&its_hint_printed block_opened&says_happened block_opened&says_when
+0.05 block_opened&setting_near block_opened&somebody's_own,_in_short block_opened&spoken_of_but
+0.05 block_opened&spoken_of_cause block_opened&spoken_of_changes block_opened&spoken_of_never
+0.05 block_opened&spoken_of_remedy boxes_ticked&in_a_thread boxes_ticked&its_hint_printed boxes_ticked&much_trouble
+0.05 boxes_ticked&says_happened boxes_ticked&somebody's_own boxes_ticked&spoken_of_cause
+0.05 boxes_ticked&spoken_of_example boxes_ticked&spoken_of_if boxes_ticked&spoken_of_lesson
+0.05 boxes_ticked&spoken_of_looks_for boxes_ticked&spoken_of_people boxes_ticked&spoken_of_reader
+0.05 boxes_ticked&spoken_of_self boxes_ticked&spoken_of_supposed code_near&happened_to_somebody
+0.05 code_near&names_the_words code_near&says_cause code_near&says_reader code_near&says_supposed
+0.05 code_near&somebody's_own,_in_short code_near&spoken_of_but code_near&spoken_of_lately
+0.05 code_near&spoken_of_made_up comment&introduced_as_example comment&says_ask comment&somebody's_own,_in_short
+0.05 comment&spoken_of_but comment&spoken_of_cause comment&spoken_of_made_up comment&spoken_of_never
+0.05 comment&spoken_of_reader comment&spoken_of_supposed cut_by_dots&indented cut_by_dots&says_looks_for
+0.05 cut_by_dots&says_may cut_by_dots&says_people cut_by_dots&spoken_of_reader denied_in_front&marked
+0.05 denied_in_front&output_near denied_in_front&says_if denied_in_front&says_may denied_in_front&somebody's_own
+0.05 denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_labelled_symptom
+0.05 denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never ends_the_text&markup_near
+0.05 ends_the_text&often_may ends_the_text&says_after_so_long ends_the_text&says_if ends_the_text&says_supposed
+0.05 ends_the_text&spoken_of_changes ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_lately
+0.05 ends_the_text&spoken_of_made_up ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered
+0.05 explained_behind&indented explained_behind&somebody's_own explained_behind&somebody's_own,_in_short
+0.05 explained_behind&somebody_speaks explained_behind&spoken_of_changes explained_behind&spoken_of_made_up
+0.05 explained_behind&spoken_of_may explained_behind&spoken_of_never explained_behind&spoken_of_words
+0.05 figures&may_happen figures&much_trouble figures&says_lesson figures&says_never figures&says_reader
+0.05 figures&spoken_of_laughs frames_of_a_process_near&nobody_speaks frames_of_a_process_near&nothing_stated
+0.05 frames_of_a_process_near&trace_near happened_to_somebody&says_labelled_symptom
+0.05 happened_to_somebody&says_proposed happened_to_somebody&says_supposed happened_to_somebody&spoken_of_but
+0.05 happened_to_somebody&spoken_of_buy happened_to_somebody&spoken_of_labelled_symptom
+0.05 happened_to_somebody&spoken_of_laughs heads_a_document&may_happen heads_a_document&much_trouble
+0.05 heads_a_document&remedies_above heads_a_document&says_but heads_a_document&says_if heads_a_document&says_reader
+0.05 heads_a_document&somebody's_own_machine,_in_short heads_a_document&somebody_speaks
+0.05 heads_a_document&spoken_of_help heads_a_document&spoken_of_means heads_a_document&spoken_of_numbered
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_solved host_memory&says_reader
+0.05 host_memory&somebody_speaks host_memory&spoken_of_if host_memory&spoken_of_labelled_symptom
+0.05 host_memory&trace_near hypothetical_sentence&marked hypothetical_sentence&says_buy
+0.05 hypothetical_sentence&says_lower_it hypothetical_sentence&somebody's_own_machine,_in_short
+0.05 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_lately
+0.05 hypothetical_sentence&traceback_above in_a_thread&names_the_words in_a_thread&output_near in_a_thread&says_but
+0.05 in_a_thread&says_lower_it in_a_thread&says_may in_a_thread&says_means
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_made_up in_a_thread&spoken_of_when
+0.05 in_quotes&often_may in_quotes&output_near in_quotes&says_example in_quotes&says_explained in_quotes&says_lately
+0.05 in_quotes&says_numbered in_quotes&spoken_of_if in_quotes&spoken_of_words in_quotes&steps_that_led_to_it
+0.05 in_quotes&within_code in_quotes&words_before indented&much_trouble indented&names_the_words
+0.05 indented&nothing_stated indented&says_but indented&says_means indented&somebody's_own_machine,_in_short
+0.05 indented&spoken_of_cause indented&spoken_of_laughs indented&spoken_of_never introduced_as_example&much_trouble
+0.05 introduced_as_example&often_may introduced_as_example&on_a_stamped_line introduced_as_example&says_happened
+0.05 introduced_as_example&spoken_of_but introduced_as_example&spoken_of_lesson
+0.05 introduced_as_example&spoken_of_looks_for introduced_as_example&spoken_of_solved item_of_a_list&much_trouble
+0.05 item_of_a_list&often_may item_of_a_list&says_labelled_symptom item_of_a_list&says_lately
+0.05 item_of_a_list&says_reader item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_example item_of_a_list&spoken_of_lower_it its_hint_printed&much_about_texts
+0.05 its_hint_printed&much_advised its_hint_printed&nobody_speaks its_hint_printed&says_but
+0.05 its_hint_printed&says_happened its_hint_printed&says_may its_hint_printed&says_self
+0.05 its_hint_printed&setting_near its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_but
+0.05 its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_people its_hint_printed&spoken_of_proposed
+0.05 its_place_behind&markup_near its_place_behind&output_near marked&much_about_texts marked&often_may
+0.05 marked&says_example marked&says_labelled_symptom marked&setting_near marked&spoken_of_lesson
+0.05 marked&spoken_of_people markup_near&says_labelled_symptom markup_near&says_proposed markup_near&setting_near
+0.05 markup_near&spoken_of_buy markup_near&spoken_of_cause markup_near&spoken_of_example
+0.05 markup_near&spoken_of_explained markup_near&spoken_of_may markup_near&spoken_of_never
+0.05 markup_near&spoken_of_numbered markup_near&steps_that_led_to_it markup_near&trace_near markup_near&typeset
+0.05 markup_near&words_before may_happen&much_trouble may_happen&says_buy may_happen&says_lately
+0.05 may_happen&says_remedy may_happen&says_self may_happen&says_words may_happen&somebody's_own_machine,_in_short
+0.05 may_happen&spoken_of_cause may_happen&spoken_of_changes may_happen&spoken_of_example may_happen&spoken_of_help
+0.05 may_happen&spoken_of_self may_happen&traceback_above mentioned&much_trouble mentioned&often_may
+0.05 mentioned&says_ask mentioned&says_but mentioned&says_means mentioned&spoken_of_changes mentioned&spoken_of_if
+0.05 mentioned&spoken_of_means mentioned&spoken_of_numbered mentioned&within_code much_about_texts&often_may
+0.05 much_about_texts&says_may much_about_texts&says_words much_about_texts&setting_near
+0.05 much_about_texts&spoken_of_help much_about_texts&spoken_of_reader much_advised&much_trouble
+0.05 much_advised&often_may much_advised&output_near much_advised&spoken_of_after_so_long
+0.05 much_advised&spoken_of_cause much_advised&spoken_of_happened much_advised&words_before
+0.05 much_trouble&says_lower_it much_trouble&says_means much_trouble&says_reader much_trouble&says_when
+0.05 much_trouble&somebody_speaks much_trouble&spoken_of_but much_trouble&spoken_of_labelled_symptom
+0.05 much_trouble&spoken_of_means much_trouble&spoken_of_proposed much_trouble&spoken_of_words
+0.05 much_trouble&traceback_above names_the_words&says_lower_it names_the_words&spoken_of_ask
+0.05 names_the_words&spoken_of_explained names_the_words&spoken_of_if names_the_words&spoken_of_lately
+0.05 names_the_words&spoken_of_supposed names_the_words&trace_near nobody_speaks&says_after_so_long
+0.05 nobody_speaks&says_labelled_symptom nobody_speaks&says_looks_for nobody_speaks&says_may nobody_speaks&says_means
+0.05 nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_labelled_cause nobody_speaks&spoken_of_lately
+0.05 nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_lower_it nobody_speaks&steps_that_led_to_it
+0.05 nothing_stated&on_a_stamped_line nothing_stated&says_happened nothing_stated&says_labelled_symptom
+0.05 nothing_stated&says_words nothing_stated&spoken_of_buy nothing_stated&spoken_of_when nothing_stated&trouble
+0.05 often_may&record often_may&says_if often_may&setting_near often_may&spoken_of_labelled_symptom
+0.05 often_may&spoken_of_numbered on_a_stamped_line&says_if on_a_stamped_line&spoken_of_never
+0.05 on_a_stamped_line&spoken_of_people on_a_stamped_line&spoken_of_supposed on_a_stamped_line&traceback_above
+0.05 other_near&says_after_so_long other_near&says_never other_near&says_people other_near&spoken_of_signed
+0.05 other_near&spoken_of_solved other_near&spoken_of_when other_near&spoken_of_words other_near&trace_near
+0.05 output_near&says_cause output_near&says_help output_near&says_lately output_near&says_means
+0.05 output_near&says_reader output_near&spoken_of_ask output_near&spoken_of_lately record&says_cause
+0.05 record&says_lately record&says_laughs record&says_reader record&says_remedy record&says_solved record&says_words
+0.05 record&spoken_of_cause record&spoken_of_may record&spoken_of_proposed record&spoken_of_words
+0.05 remedies_above&spoken_of_but remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for
+0.05 remedies_above&spoken_of_means remedies_below&spoken_of_cause remedies_below&spoken_of_labelled_cause
+0.05 remedies_below&trouble says_after_so_long&says_lower_it says_after_so_long&spoken_of_happened
+0.05 says_after_so_long&spoken_of_help says_after_so_long&spoken_of_lately says_after_so_long&spoken_of_lower_it
+0.05 says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed
+0.05 says_after_so_long&spoken_of_when says_after_so_long&trace_near says_ask&says_looks_for says_ask&says_when
+0.05 says_ask&spoken_of_if says_but&says_may says_but&says_solved says_but&spoken_of_but says_but&spoken_of_example
+0.05 says_but&spoken_of_happened says_but&spoken_of_if says_but&spoken_of_people says_but&spoken_of_words
+0.05 says_cause&setting_near says_cause&spoken_of_labelled_symptom says_changes&says_may says_changes&says_means
+0.05 says_changes&somebody's_own_question,_in_short says_example&says_help says_example&says_self
+0.05 says_example&spoken_of_happened says_example&spoken_of_people says_explained&says_may
+0.05 says_happened&says_labelled_symptom says_happened&says_words says_happened&spoken_of_lesson
+0.05 says_happened&spoken_of_never says_help&says_means says_help&says_numbered says_help&spoken_of_ask
+0.05 says_help&spoken_of_if says_if&says_looks_for says_if&says_proposed says_if&spoken_of_but says_if&spoken_of_when
+0.05 says_if&text_behind says_labelled_symptom&somebody's_own_machine,_in_short
+0.05 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&spoken_of_reader
+0.05 says_labelled_symptom&spoken_of_supposed says_lately&says_numbered says_lately&setting_near
+0.05 says_lately&spoken_of_if says_laughs&words_before says_lesson&says_looks_for says_lesson&says_people
+0.05 says_lesson&says_supposed says_lesson&somebody's_own says_lesson&spoken_of_but says_lesson&spoken_of_help
+0.05 says_lesson&spoken_of_if says_lesson&spoken_of_reader says_looks_for&setting_near
+0.05 says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never
+0.05 says_lower_it&says_made_up says_lower_it&spoken_of_after_so_long says_lower_it&spoken_of_changes
+0.05 says_lower_it&spoken_of_explained says_lower_it&spoken_of_help says_lower_it&spoken_of_made_up
+0.05 says_lower_it&spoken_of_reader says_lower_it&spoken_of_remedy says_lower_it&spoken_of_supposed
+0.05 says_lower_it&text_behind says_made_up&says_words says_made_up&spoken_of_self
+0.05 says_may&somebody's_own_machine,_in_short says_may&spoken_of_example says_may&spoken_of_happened
+0.05 says_may&spoken_of_lately says_may&spoken_of_means says_may&spoken_of_numbered says_may&spoken_of_remedy
+0.05 says_means&says_remedy says_means&spoken_of_ask says_means&spoken_of_if says_means&spoken_of_never
+0.05 says_never&says_solved says_never&spoken_of_may says_never&spoken_of_when says_numbered&says_self
+0.05 says_numbered&setting_near says_numbered&somebody's_own says_numbered&spoken_of_happened
+0.05 says_numbered&spoken_of_lower_it says_numbered&spoken_of_numbered says_numbered&spoken_of_self
+0.05 says_numbered&words_before says_people&somebody's_own_question,_in_short says_proposed&says_reader
+0.05 says_proposed&says_words says_proposed&setting_near says_proposed&somebody's_own_question,_in_short
+0.05 says_reader&spoken_of_help says_reader&spoken_of_reader says_reader&spoken_of_self says_remedy&spoken_of_reader
+0.05 says_remedy&text_behind says_self&says_when says_self&spoken_of_cause says_self&spoken_of_lesson
+0.05 says_self&spoken_of_may says_self&spoken_of_means says_self&spoken_of_never says_self&spoken_of_solved
+0.05 says_self&spoken_of_words says_solved&trouble says_supposed&somebody's_own_machine,_in_short
+0.05 says_when&spoken_of_reader says_when&spoken_of_supposed says_when&spoken_of_when says_when&text_behind
+0.05 says_words&spoken_of_help says_words&spoken_of_means says_words&spoken_of_proposed says_words&spoken_of_reader
+0.05 says_words&spoken_of_supposed setting_near&somebody's_own_question,_in_short setting_near&somebody_speaks
+0.05 setting_near&spoken_of_after_so_long setting_near&spoken_of_explained setting_near&spoken_of_labelled_symptom
+0.05 setting_near&spoken_of_laughs somebody's_own&spoken_of_but somebody's_own&spoken_of_supposed
+0.05 somebody's_own&trace_near somebody's_own&typeset somebody's_own&words_before
+0.05 somebody's_own,_in_short&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_labelled_symptom
+0.05 somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_lesson
+0.05 somebody's_own,_in_short&spoken_of_means somebody's_own,_in_short&spoken_of_never
+0.05 somebody's_own,_in_short&spoken_of_people somebody's_own,_in_short&spoken_of_remedy
+0.05 somebody's_own,_in_short&typeset somebody's_own_machine,_in_short&spoken_of_ask
+0.05 somebody's_own_machine,_in_short&spoken_of_never somebody's_own_machine,_in_short&spoken_of_remedy
+0.05 somebody's_own_machine,_in_short&traceback_above somebody's_own_question,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_question,_in_short&spoken_of_labelled_symptom
+0.05 somebody's_own_question,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_may
+0.05 somebody's_own_question,_in_short&spoken_of_remedy somebody's_own_question,_in_short&spoken_of_solved
+0.05 somebody's_own_question,_in_short&traceback_above somebody_speaks&spoken_of_lesson
+0.05 somebody_speaks&spoken_of_means somebody_speaks&spoken_of_never somebody_speaks&spoken_of_reader
+0.05 somebody_speaks&typeset somebody_speaks&words_before spoken_of_after_so_long&spoken_of_cause
+0.05 spoken_of_after_so_long&spoken_of_changes spoken_of_after_so_long&spoken_of_labelled_symptom
+0.05 spoken_of_after_so_long&spoken_of_laughs spoken_of_after_so_long&spoken_of_made_up
+0.05 spoken_of_after_so_long&spoken_of_solved spoken_of_ask&spoken_of_reader spoken_of_ask&spoken_of_supposed
+0.05 spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_lately spoken_of_but&spoken_of_made_up
+0.05 spoken_of_but&spoken_of_supposed spoken_of_but&typeset spoken_of_buy&spoken_of_lesson
+0.05 spoken_of_buy&spoken_of_means spoken_of_buy&spoken_of_remedy spoken_of_buy&spoken_of_words
+0.05 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_never
+0.05 spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_self
+0.05 spoken_of_cause&spoken_of_solved spoken_of_changes&spoken_of_means spoken_of_changes&spoken_of_numbered
+0.05 spoken_of_changes&trace_near spoken_of_example&spoken_of_labelled_symptom spoken_of_example&spoken_of_signed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_explained&spoken_of_may spoken_of_happened&spoken_of_help spoken_of_happened&spoken_of_signed
+0.05 spoken_of_happened&spoken_of_words spoken_of_help&spoken_of_lately spoken_of_help&spoken_of_lesson
+0.05 spoken_of_if&spoken_of_looks_for spoken_of_labelled_cause&text_behind spoken_of_labelled_remedy&spoken_of_remedy
+0.05 spoken_of_labelled_remedy&spoken_of_words spoken_of_labelled_remedy&text_behind
+0.05 spoken_of_labelled_symptom&spoken_of_lately spoken_of_labelled_symptom&spoken_of_reader
+0.05 spoken_of_labelled_symptom&words_before spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_never
+0.05 spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_remedy spoken_of_laughs&spoken_of_looks_for
+0.05 spoken_of_lesson&spoken_of_made_up spoken_of_lesson&spoken_of_people spoken_of_lesson&spoken_of_words
+0.05 spoken_of_lesson&trouble spoken_of_lesson&words_before spoken_of_looks_for&spoken_of_made_up
+0.05 spoken_of_looks_for&spoken_of_may spoken_of_lower_it&spoken_of_supposed spoken_of_made_up&spoken_of_may
+0.05 spoken_of_made_up&spoken_of_supposed spoken_of_made_up&spoken_of_when spoken_of_may&spoken_of_numbered
+0.05 spoken_of_may&spoken_of_proposed spoken_of_may&traceback_above spoken_of_means&spoken_of_proposed
+0.05 spoken_of_never&spoken_of_reader spoken_of_never&text_behind spoken_of_never&trouble
+0.05 spoken_of_numbered&spoken_of_reader spoken_of_numbered&traceback_above spoken_of_people&spoken_of_remedy
+0.05 spoken_of_proposed&spoken_of_signed spoken_of_reader&text_behind spoken_of_reader&trace_near
+0.05 spoken_of_reader&trouble spoken_of_remedy&spoken_of_supposed spoken_of_remedy&spoken_of_when
+0.05 spoken_of_remedy&words_before spoken_of_self&spoken_of_supposed spoken_of_solved&traceback_above
+0.05 spoken_of_supposed&trouble spoken_of_words&text_behind spoken_of_words&traceback_above
+0.05 steps_that_led_to_it&text_behind text_behind&trouble trouble&words_before
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_setup,_in_short a_failed_run&a_site's_lines
+0.10 a_failed_run&advised_by_nobody a_failed_run&blanks_near a_failed_run&in_a_thread a_failed_run&nothing_stated
+0.10 a_failed_run&says_labelled_symptom a_failed_run&says_never a_failed_run&says_people a_failed_run&says_supposed
+0.10 a_failed_run&spoken_of_ask a_failed_run&spoken_of_labelled_symptom a_failed_run&spoken_of_means
+0.10 a_failed_run&spoken_of_remedy a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes
+0.10 a_failed_run's_record&nobody_speaks a_failed_run's_record&nothing_stated a_failed_run's_record&output_near
+0.10 a_failed_run's_record&words_before a_failed_test&says_happened a_failed_test&words_before
+0.10 a_picture_near&nobody_speaks a_picture_near&other_near a_question,_in_short&a_report's_heading
+0.10 a_question,_in_short&in_a_thread a_question,_in_short&introduced_as_example a_question,_in_short&much_trouble
+0.10 a_question,_in_short&says_ask a_question,_in_short&says_numbered a_question,_in_short&says_remedy
+0.10 a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_lately
+0.10 a_question,_in_short&spoken_of_reader a_question,_in_short&spoken_of_remedy a_question,_in_short&traceback_above
+0.10 a_report's_heading&a_setup,_in_short a_report's_heading&a_short_text a_report's_heading&begins_its_line
+0.10 a_report's_heading&block_opened a_report's_heading&in_a_thread a_report's_heading&spoken_of_happened
+0.10 a_report's_heading&spoken_of_may a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self
+0.10 a_sentence_leads&happened_to_somebody a_sentence_leads&remedies_below a_sentence_leads&says_but
+0.10 a_sentence_leads&says_changes a_sentence_leads&says_lately a_sentence_leads&spoken_of_if
+0.10 a_sentence_leads&spoken_of_means a_setup,_in_short&advised_by_nobody a_setup,_in_short&begins_the_text
+0.10 a_setup,_in_short&code_near a_setup,_in_short&heads_a_document a_setup,_in_short&item_of_a_list
+0.10 a_setup,_in_short&mentioned a_setup,_in_short&says_lesson a_setup,_in_short&spoken_of_cause
+0.10 a_setup,_in_short&spoken_of_proposed a_setup,_in_short&typeset a_short_text&block_opened
+0.10 a_short_text&says_remedy a_short_text&spoken_of_cause a_short_text&spoken_of_explained
+0.10 a_short_text&spoken_of_labelled_cause a_short_text&steps_that_led_to_it a_site's_lines&a_thread's_page
+0.10 a_site's_lines&says_when a_site's_lines&spoken_of_but a_site's_lines&words_before
+0.10 a_thread's_page&a_whole_error_line a_thread's_page&advice_share a_thread's_page&advised
+0.10 a_thread's_page&advised_by_nobody a_thread's_page&begins_its_line a_thread's_page&begins_the_text
+0.10 a_thread's_page&figures a_thread's_page&other_near a_thread's_page&setting_near
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_but a_thread's_page&spoken_of_help
+0.10 a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_looks_for
+0.10 a_thread's_page&spoken_of_lower_it a_thread's_title&begins_the_text a_thread's_title&mentioned
+0.10 a_thread's_title&nobody_speaks a_thread's_title&nothing_stated a_thread's_title&setting_near
+0.10 a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help a_thread's_title&spoken_of_may
+0.10 a_thread's_title&spoken_of_means a_whole_error_line&about_texts a_whole_error_line&its_hint_printed
+0.10 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_may a_whole_error_line&spoken_of_numbered
+0.10 a_whole_error_line&spoken_of_solved about_texts&advice_share about_texts&advised about_texts&cut_by_dots
+0.10 about_texts&explained_behind about_texts&markup_near about_texts&nobody_speaks about_texts&record
+0.10 about_texts&remedies_above about_texts&says_but about_texts&says_words about_texts&spoken_of_labelled_remedy
+0.10 about_texts&spoken_of_numbered about_texts&spoken_of_people about_texts&traceback_above advice_share&in_quotes
+0.10 advice_share&indented advice_share&mentioned advice_share&often_may advice_share&says_but
+0.10 advice_share&says_lately advice_share&says_remedy advice_share&says_self advice_share&says_words
+0.10 advice_share&spoken_of_cause advice_share&spoken_of_explained advice_share&spoken_of_supposed
+0.10 advice_share&spoken_of_words advice_share&traceback_above advised&in_quotes advised&indented advised&mentioned
+0.10 advised&often_may advised&says_but advised&says_lately advised&says_remedy advised&says_self advised&says_words
+0.10 advised&spoken_of_cause advised&spoken_of_explained advised&spoken_of_supposed advised&spoken_of_words
+0.10 advised&traceback_above advised_by_nobody&indented advised_by_nobody&says_lately advised_by_nobody&says_reader
+0.10 advised_by_nobody&says_remedy advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_may
+0.10 advised_by_nobody&spoken_of_proposed advised_by_nobody&traceback_above alone&says_supposed alone&text_behind
+0.10 begins_its_line&markup_near begins_its_line&says_self begins_its_line&spoken_of_ask
+0.10 begins_its_line&spoken_of_lately begins_its_line&spoken_of_means begins_the_text&happened_to_somebody
+0.10 begins_the_text&in_a_thread begins_the_text&much_trouble begins_the_text&says_may begins_the_text&says_never
+0.10 begins_the_text&somebody_speaks begins_the_text&spoken_of_laughs begins_the_text&spoken_of_means
+0.10 begins_the_text&trouble behind_a_prefix&block_opened behind_a_prefix&comment
+0.10 behind_a_prefix&happened_to_somebody behind_a_prefix&heads_a_document behind_a_prefix&indented
+0.10 behind_a_prefix&introduced_as_example behind_a_prefix&says_cause behind_a_prefix&says_explained
+0.10 behind_a_prefix&spoken_of_words between_sections&indented between_sections&output_near
+0.10 between_sections&spoken_of_after_so_long between_sections&spoken_of_but between_sections&spoken_of_looks_for
+0.10 blanks_near&denied_in_front blanks_near&in_quotes blanks_near&spoken_of_if blanks_near&spoken_of_may
+0.10 blanks_near&spoken_of_never blanks_near&traceback_above block_opened&boxes_ticked block_opened&mentioned
+0.10 block_opened&much_about_texts block_opened&somebody's_own block_opened&somebody's_own_machine,_in_short
+0.10 block_opened&somebody_speaks block_opened&spoken_of_lesson block_opened&words_before boxes_ticked&code_near
+0.10 boxes_ticked&other_near boxes_ticked&spoken_of_may code_near&cut_by_dots code_near&item_of_a_list
+0.10 code_near&its_place_behind code_near&mentioned code_near&says_but code_near&says_lately code_near&says_may
+0.10 code_near&says_people code_near&spoken_of_happened code_near&spoken_of_help code_near&spoken_of_labelled_cause
+0.10 code_near&spoken_of_never code_near&spoken_of_solved code_near&traceback_above comment&denied_in_front
+0.10 comment&in_quotes comment&item_of_a_list comment&says_after_so_long comment&says_but comment&says_when
+0.10 comment&spoken_of_ask comment&spoken_of_looks_for comment&spoken_of_signed comment&spoken_of_when
+0.10 cut_by_dots&much_about_texts cut_by_dots&on_a_stamped_line cut_by_dots&says_ask
+0.10 cut_by_dots&somebody's_own_question,_in_short cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_but
+0.10 cut_by_dots&spoken_of_changes cut_by_dots&spoken_of_example cut_by_dots&spoken_of_if cut_by_dots&trace_near
+0.10 denied_in_front&heads_a_document denied_in_front&hypothetical_sentence denied_in_front&in_a_thread
+0.10 denied_in_front&says_help denied_in_front&spoken_of_example denied_in_front&spoken_of_means
+0.10 denied_in_front&spoken_of_words ends_the_text&in_a_thread ends_the_text&indented ends_the_text&its_hint_printed
+0.10 ends_the_text&says_cause ends_the_text&says_lately ends_the_text&spoken_of_but ends_the_text&spoken_of_if
+0.10 ends_the_text&spoken_of_remedy ends_the_text&spoken_of_supposed ends_the_text&traceback_above
+0.10 explained_behind&in_quotes explained_behind&spoken_of_after_so_long explained_behind&spoken_of_if
+0.10 explained_behind&spoken_of_remedy explained_behind&spoken_of_self explained_behind&spoken_of_when
+0.10 explained_behind&trouble figures&happened_to_somebody figures&record figures&says_cause
+0.10 figures&says_labelled_symptom figures&says_when figures&somebody's_own_question,_in_short
+0.10 figures&somebody_speaks figures&spoken_of_after_so_long figures&spoken_of_changes figures&spoken_of_help
+0.10 figures&steps_that_led_to_it figures&trouble happened_to_somebody&its_hint_printed
+0.10 happened_to_somebody&often_may happened_to_somebody&record happened_to_somebody&says_after_so_long
+0.10 happened_to_somebody&says_but happened_to_somebody&says_help happened_to_somebody&says_may
+0.10 happened_to_somebody&says_means happened_to_somebody&says_words happened_to_somebody&somebody's_own
+0.10 happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_ask happened_to_somebody&spoken_of_words
+0.10 happened_to_somebody&trace_near happened_to_somebody&traceback_above heads_a_document&in_a_thread
+0.10 heads_a_document&in_quotes heads_a_document&names_the_words heads_a_document&somebody's_own
+0.10 heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_lately heads_a_document&spoken_of_may
+0.10 heads_a_document&spoken_of_never heads_a_document&typeset host_memory&in_a_thread host_memory&says_self
+0.10 host_memory&spoken_of_may host_memory&spoken_of_self hypothetical_sentence&on_a_stamped_line
+0.10 hypothetical_sentence&record hypothetical_sentence&says_words hypothetical_sentence&spoken_of_explained
+0.10 in_a_thread&introduced_as_example in_a_thread&on_a_stamped_line in_a_thread&says_if
+0.10 in_a_thread&says_labelled_symptom in_a_thread&somebody's_own_question,_in_short in_a_thread&somebody_speaks
+0.10 in_a_thread&spoken_of_ask in_a_thread&spoken_of_example in_a_thread&spoken_of_happened in_a_thread&spoken_of_if
+0.10 in_a_thread&spoken_of_looks_for in_quotes&its_hint_printed in_quotes&somebody_speaks in_quotes&spoken_of_means
+0.10 indented&spoken_of_but indented&spoken_of_buy indented&spoken_of_lower_it indented&steps_that_led_to_it
+0.10 introduced_as_example&much_about_texts introduced_as_example&somebody's_own
+0.10 introduced_as_example&somebody's_own,_in_short introduced_as_example&somebody_speaks
+0.10 introduced_as_example&spoken_of_help introduced_as_example&spoken_of_may introduced_as_example&spoken_of_self
+0.10 introduced_as_example&text_behind item_of_a_list&says_words item_of_a_list&somebody's_own
+0.10 item_of_a_list&spoken_of_explained its_hint_printed&much_trouble its_hint_printed&other_near
+0.10 its_hint_printed&says_help its_hint_printed&says_if its_hint_printed&says_when
+0.10 its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_help its_hint_printed&spoken_of_looks_for
+0.10 its_hint_printed&spoken_of_lower_it its_hint_printed&spoken_of_solved its_hint_printed&traceback_above
+0.10 its_hint_printed&words_before its_words_taken_up&trace_near marked&nobody_speaks marked&on_a_stamped_line
+0.10 marked&other_near marked&spoken_of_ask marked&spoken_of_example marked&spoken_of_may marked&spoken_of_means
+0.10 marked&spoken_of_reader marked&spoken_of_signed markup_near&says_happened markup_near&says_lately
+0.10 markup_near&says_may markup_near&spoken_of_ask markup_near&spoken_of_help markup_near&spoken_of_made_up
+0.10 markup_near&spoken_of_when markup_near&traceback_above may_happen&says_never may_happen&says_people
+0.10 may_happen&words_before mentioned&spoken_of_looks_for mentioned&spoken_of_never mentioned&spoken_of_signed
+0.10 much_about_texts&nothing_stated much_about_texts&spoken_of_example much_about_texts&spoken_of_people
+0.10 much_about_texts&traceback_above much_trouble&output_near much_trouble&says_help much_trouble&says_if
+0.10 much_trouble&says_may much_trouble&somebody's_own much_trouble&somebody's_own_question,_in_short
+0.10 much_trouble&spoken_of_after_so_long much_trouble&spoken_of_lesson much_trouble&spoken_of_lower_it
+0.10 much_trouble&spoken_of_never much_trouble&spoken_of_reader much_trouble&spoken_of_self much_trouble&trace_near
+0.10 names_the_words&says_lesson names_the_words&spoken_of_help nobody_speaks&says_explained nobody_speaks&says_help
+0.10 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_people nobody_speaks&spoken_of_self
+0.10 nobody_speaks&spoken_of_supposed nobody_speaks&traceback_above nothing_stated&often_may
+0.10 nothing_stated&remedies_below nothing_stated&says_after_so_long nothing_stated&somebody_speaks
+0.10 nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_remedy nothing_stated&spoken_of_signed
+0.10 often_may&remedies_above often_may&says_when often_may&spoken_of_laughs often_may&trace_near often_may&trouble
+0.10 on_a_stamped_line&says_ask on_a_stamped_line&says_but on_a_stamped_line&says_supposed
+0.10 on_a_stamped_line&spoken_of_may on_a_stamped_line&spoken_of_signed on_a_stamped_line&spoken_of_words
+0.10 other_near&says_made_up output_near&says_after_so_long output_near&says_looks_for output_near&setting_near
+0.10 output_near&somebody's_own_question,_in_short output_near&spoken_of_but output_near&spoken_of_help
+0.10 output_near&spoken_of_labelled_remedy output_near&spoken_of_laughs output_near&trace_near record&says_explained
+0.10 record&spoken_of_but record&spoken_of_never remedies_above&spoken_of_when remedies_above&spoken_of_words
+0.10 remedies_above&words_before remedies_below&says_happened remedies_below&spoken_of_self
+0.10 remedies_below&spoken_of_words says_after_so_long&says_lately says_after_so_long&says_numbered
+0.10 says_after_so_long&says_people says_after_so_long&says_reader says_after_so_long&somebody_speaks
+0.10 says_ask&says_lower_it says_ask&says_never says_ask&somebody's_own says_ask&spoken_of_reader
+0.10 says_but&spoken_of_never says_but&text_behind says_cause&says_self says_changes&says_lesson
+0.10 says_changes&says_never says_changes&somebody's_own_machine,_in_short says_example&spoken_of_example
+0.10 says_example&text_behind says_example&trace_near says_happened&says_looks_for says_happened&says_people
+0.10 says_happened&says_proposed says_happened&somebody's_own_question,_in_short says_happened&spoken_of_lately
+0.10 says_happened&spoken_of_people says_happened&spoken_of_when says_help&setting_near
+0.10 says_help&somebody's_own_machine,_in_short says_help&somebody_speaks says_help&spoken_of_example
+0.10 says_if&says_lower_it says_if&says_made_up says_if&says_never says_if&says_remedy says_if&says_solved
+0.10 says_if&spoken_of_looks_for says_if&spoken_of_may says_if&spoken_of_reader says_if&spoken_of_supposed
+0.10 says_if&words_before says_labelled_symptom&somebody's_own says_labelled_symptom&spoken_of_example
+0.10 says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_solved
+0.10 says_labelled_symptom&spoken_of_when says_lately&says_never says_lately&says_supposed says_lately&spoken_of_but
+0.10 says_lately&spoken_of_help says_laughs&says_self says_lesson&says_self says_lesson&spoken_of_happened
+0.10 says_lesson&spoken_of_lower_it says_lesson&words_before says_looks_for&spoken_of_if
+0.10 says_looks_for&spoken_of_looks_for says_looks_for&words_before says_lower_it&somebody's_own_machine,_in_short
+0.10 says_lower_it&spoken_of_but says_lower_it&spoken_of_self says_made_up&words_before says_may&says_reader
+0.10 says_may&somebody's_own_question,_in_short says_may&trace_near says_may&traceback_above
+0.10 says_never&somebody's_own,_in_short says_never&somebody_speaks says_numbered&says_when says_people&words_before
+0.10 says_reader&somebody's_own_question,_in_short says_remedy&somebody's_own says_remedy&spoken_of_may
+0.10 says_self&spoken_of_made_up says_self&spoken_of_supposed says_when&spoken_of_lower_it says_when&spoken_of_means
+0.10 says_when&spoken_of_numbered says_words&spoken_of_cause says_words&spoken_of_people says_words&spoken_of_when
+0.10 setting_near&spoken_of_buy setting_near&spoken_of_made_up setting_near&spoken_of_self setting_near&within_code
+0.10 somebody's_own&spoken_of_example somebody's_own&spoken_of_lesson somebody's_own&spoken_of_may
+0.10 somebody's_own&spoken_of_proposed somebody's_own&spoken_of_reader somebody's_own,_in_short&spoken_of_explained
+0.10 somebody's_own,_in_short&spoken_of_laughs somebody's_own,_in_short&spoken_of_supposed
+0.10 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_explained
+0.10 somebody's_own_machine,_in_short&spoken_of_supposed somebody's_own_question,_in_short&spoken_of_lately
+0.10 somebody's_own_question,_in_short&spoken_of_lesson somebody's_own_question,_in_short&spoken_of_people
+0.10 somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_may somebody_speaks&spoken_of_numbered
+0.10 spoken_of_after_so_long&spoken_of_lower_it spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_means
+0.10 spoken_of_ask&spoken_of_remedy spoken_of_but&spoken_of_means spoken_of_buy&spoken_of_help
+0.10 spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lesson spoken_of_cause&spoken_of_words
+0.10 spoken_of_cause&trouble spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_remedy
+0.10 spoken_of_example&text_behind spoken_of_explained&spoken_of_self spoken_of_happened&spoken_of_laughs
+0.10 spoken_of_happened&spoken_of_remedy spoken_of_happened&spoken_of_supposed spoken_of_help&spoken_of_if
+0.10 spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_remedy spoken_of_if&spoken_of_made_up
+0.10 spoken_of_if&spoken_of_numbered spoken_of_if&spoken_of_proposed spoken_of_if&spoken_of_reader
+0.10 spoken_of_labelled_symptom&spoken_of_never spoken_of_labelled_symptom&spoken_of_solved
+0.10 spoken_of_lately&spoken_of_means spoken_of_lately&trace_near spoken_of_lately&traceback_above
+0.10 spoken_of_laughs&spoken_of_lower_it spoken_of_laughs&spoken_of_means spoken_of_laughs&spoken_of_reader
+0.10 spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_means spoken_of_lesson&spoken_of_never
+0.10 spoken_of_lesson&spoken_of_proposed spoken_of_lesson&trace_near spoken_of_lesson&traceback_above
+0.10 spoken_of_looks_for&spoken_of_people spoken_of_lower_it&spoken_of_signed spoken_of_made_up&spoken_of_self
+0.10 spoken_of_means&spoken_of_self spoken_of_means&spoken_of_when spoken_of_means&trouble
+0.10 spoken_of_never&spoken_of_proposed spoken_of_numbered&spoken_of_words spoken_of_numbered&trace_near
+0.10 spoken_of_people&spoken_of_proposed spoken_of_proposed&spoken_of_when spoken_of_proposed&trouble
+0.10 spoken_of_reader&spoken_of_words spoken_of_self&typeset spoken_of_supposed&words_before
+0.10 spoken_of_when&spoken_of_words spoken_of_when&trace_near text_behind&traceback_above
+0.15 a_failed_run&a_question,_in_short a_failed_run&a_whole_error_line a_failed_run&alone a_failed_run&mentioned
+0.15 a_failed_run&says_after_so_long a_failed_run&says_help a_failed_run&says_when a_failed_run's_record&setting_near
+0.15 a_question,_in_short&a_sentence_leads a_question,_in_short&a_thread's_page a_question,_in_short&about_texts
+0.15 a_question,_in_short&explained_behind a_question,_in_short&says_cause a_question,_in_short&spoken_of_buy
+0.15 a_question,_in_short&spoken_of_solved a_question,_in_short&spoken_of_supposed a_report's_heading&about_texts
+0.15 a_report's_heading&its_hint_printed a_report's_heading&trouble a_sentence_leads&nothing_stated
+0.15 a_sentence_leads&spoken_of_after_so_long a_sentence_leads&spoken_of_signed a_setup,_in_short&says_looks_for
+0.15 a_setup,_in_short&says_means a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_may
+0.15 a_setup,_in_short&spoken_of_remedy a_short_text&happened_to_somebody a_short_text&item_of_a_list
+0.15 a_short_text&much_trouble a_short_text&other_near a_short_text&says_help a_short_text&says_lately
+0.15 a_short_text&says_self a_short_text&spoken_of_numbered a_short_text&trouble a_site's_lines&markup_near
+0.15 a_site's_lines&on_a_stamped_line a_site's_lines&spoken_of_reader a_thread's_page&block_opened
+0.15 a_thread's_page&introduced_as_example a_thread's_page&its_hint_printed a_thread's_page&may_happen
+0.15 a_thread's_page&mentioned a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_words
+0.15 a_thread's_title&other_near a_thread's_title&spoken_of_reader
+0.15 a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&spoken_of_self about_texts&blanks_near
+0.15 about_texts&block_opened about_texts&introduced_as_example about_texts&says_happened
+0.15 about_texts&says_labelled_symptom about_texts&somebody's_own_machine,_in_short
+0.15 about_texts&somebody's_own_question,_in_short about_texts&somebody_speaks about_texts&spoken_of_if
+0.15 about_texts&spoken_of_labelled_cause about_texts&spoken_of_looks_for about_texts&spoken_of_made_up
+0.15 about_texts&spoken_of_means about_texts&spoken_of_remedy advice_share&somebody's_own_machine,_in_short
+0.15 advice_share&spoken_of_looks_for advice_share&spoken_of_proposed advised&somebody's_own_machine,_in_short
+0.15 advised&spoken_of_looks_for advised&spoken_of_proposed advised_by_nobody&figures advised_by_nobody&markup_near
+0.15 advised_by_nobody&other_near advised_by_nobody&output_near alone&comment alone&says_after_so_long
+0.15 alone&says_means alone&says_remedy alone&says_self alone&trouble begins_its_line&its_hint_printed
+0.15 begins_its_line&its_place_behind begins_its_line&spoken_of_but begins_its_line&spoken_of_changes
+0.15 begins_its_line&spoken_of_numbered begins_its_line&spoken_of_self begins_the_text&says_ask
+0.15 begins_the_text&says_example begins_the_text&says_words begins_the_text&somebody's_own_machine,_in_short
+0.15 begins_the_text&spoken_of_example begins_the_text&spoken_of_may begins_the_text&spoken_of_reader
+0.15 behind_a_prefix&in_a_thread behind_a_prefix&its_place_behind behind_a_prefix&marked behind_a_prefix&much_trouble
+0.15 behind_a_prefix&nothing_stated behind_a_prefix&says_after_so_long behind_a_prefix&says_lately
+0.15 behind_a_prefix&says_reader behind_a_prefix&spoken_of_ask behind_a_prefix&spoken_of_may
+0.15 between_sections&remedies_below between_sections&trouble blanks_near&indented blanks_near&setting_near
+0.15 block_opened&introduced_as_example block_opened&may_happen block_opened&on_a_stamped_line
+0.15 block_opened&output_near block_opened&spoken_of_lower_it block_opened&text_behind boxes_ticked&figures
+0.15 boxes_ticked&spoken_of_happened code_near&remedies_below code_near&says_after_so_long
+0.15 code_near&says_labelled_symptom code_near&spoken_of_if code_near&spoken_of_labelled_remedy
+0.15 code_near&spoken_of_means code_near&spoken_of_words comment&ends_the_text comment&host_memory
+0.15 comment&nothing_stated comment&on_a_stamped_line comment&says_example comment&says_if comment&somebody_speaks
+0.15 comment&spoken_of_example comment&spoken_of_means comment&text_behind cut_by_dots&hypothetical_sentence
+0.15 cut_by_dots&in_quotes cut_by_dots&may_happen cut_by_dots&says_lesson cut_by_dots&spoken_of_happened
+0.15 denied_in_front&may_happen denied_in_front&often_may denied_in_front&other_near denied_in_front&says_words
+0.15 denied_in_front&somebody_speaks denied_in_front&spoken_of_if denied_in_front&spoken_of_lately
+0.15 denied_in_front&spoken_of_looks_for denied_in_front&trouble ends_the_text&introduced_as_example
+0.15 ends_the_text&says_help ends_the_text&says_may ends_the_text&says_means ends_the_text&spoken_of_looks_for
+0.15 ends_the_text&spoken_of_may ends_the_text&trace_near ends_the_text&trouble figures&says_proposed
+0.15 figures&says_solved figures&setting_near figures&spoken_of_looks_for figures&spoken_of_may
+0.15 figures&spoken_of_when happened_to_somebody&nothing_stated happened_to_somebody&says_ask
+0.15 happened_to_somebody&says_example happened_to_somebody&says_lesson happened_to_somebody&says_reader
+0.15 happened_to_somebody&says_when happened_to_somebody&spoken_of_never heads_a_document&says_looks_for
+0.15 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_but heads_a_document&spoken_of_if
+0.15 heads_a_document&spoken_of_looks_for host_memory&introduced_as_example host_memory&marked host_memory&may_happen
+0.15 host_memory&output_near host_memory&somebody's_own host_memory&spoken_of_looks_for
+0.15 hypothetical_sentence&says_example hypothetical_sentence&setting_near hypothetical_sentence&spoken_of_ask
+0.15 hypothetical_sentence&spoken_of_happened hypothetical_sentence&spoken_of_made_up
+0.15 hypothetical_sentence&spoken_of_words in_a_thread&its_hint_printed in_a_thread&other_near
+0.15 in_a_thread&says_reader in_quotes&much_about_texts in_quotes&says_labelled_symptom in_quotes&spoken_of_ask
+0.15 in_quotes&spoken_of_laughs in_quotes&spoken_of_signed in_quotes&spoken_of_solved in_quotes&spoken_of_supposed
+0.15 in_quotes&trouble indented&record indented&says_self indented&spoken_of_remedy
+0.15 introduced_as_example&spoken_of_changes item_of_a_list&on_a_stamped_line
+0.15 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_if
+0.15 item_of_a_list&spoken_of_lately item_of_a_list&spoken_of_when its_hint_printed&often_may its_hint_printed&record
+0.15 its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_self
+0.15 its_hint_printed&spoken_of_words its_place_behind&nobody_speaks marked&spoken_of_looks_for
+0.15 markup_near&says_after_so_long markup_near&says_looks_for markup_near&says_words may_happen&nobody_speaks
+0.15 may_happen&spoken_of_happened may_happen&trouble mentioned&says_after_so_long mentioned&says_when
+0.15 mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_explained mentioned&spoken_of_laughs
+0.15 mentioned&spoken_of_supposed much_about_texts&names_the_words much_about_texts&says_happened
+0.15 names_the_words&says_ask names_the_words&says_explained names_the_words&says_people nobody_speaks&says_example
+0.15 nobody_speaks&says_laughs nothing_stated&other_near nothing_stated&says_if nothing_stated&says_when
+0.15 often_may&spoken_of_but often_may&spoken_of_words on_a_stamped_line&says_may on_a_stamped_line&says_people
+0.15 on_a_stamped_line&says_reader on_a_stamped_line&spoken_of_explained on_a_stamped_line&spoken_of_if
+0.15 on_a_stamped_line&spoken_of_lower_it on_a_stamped_line&spoken_of_numbered other_near&says_ask
+0.15 other_near&says_changes other_near&says_happened other_near&says_help other_near&says_labelled_symptom
+0.15 other_near&says_lately other_near&spoken_of_cause other_near&spoken_of_labelled_cause
+0.15 other_near&spoken_of_looks_for other_near&spoken_of_may output_near&remedies_above output_near&remedies_below
+0.15 output_near&says_never output_near&says_people output_near&spoken_of_example
+0.15 output_near&spoken_of_labelled_cause output_near&spoken_of_looks_for record&says_changes record&says_looks_for
+0.15 record&says_lower_it record&says_means record&says_self record&spoken_of_ask record&spoken_of_help
+0.15 record&spoken_of_labelled_symptom record&spoken_of_numbered remedies_below&spoken_of_remedy
+0.15 remedies_below&words_before says_after_so_long&says_help says_after_so_long&says_words
+0.15 says_after_so_long&somebody's_own,_in_short says_after_so_long&spoken_of_looks_for says_ask&says_happened
+0.15 says_cause&somebody_speaks says_changes&says_help says_changes&says_reader says_changes&somebody's_own
+0.15 says_example&says_looks_for says_example&spoken_of_reader says_example&words_before says_happened&says_lower_it
+0.15 says_happened&spoken_of_help says_happened&spoken_of_numbered says_help&says_proposed says_lately&says_lesson
+0.15 says_lately&says_reader says_lately&somebody's_own says_lately&somebody's_own_machine,_in_short
+0.15 says_lately&spoken_of_self says_laughs&trouble says_lesson&says_means says_lesson&spoken_of_when
+0.15 says_looks_for&says_may says_looks_for&says_never says_lower_it&says_when says_made_up&says_people
+0.15 says_made_up&somebody's_own says_may&says_supposed says_may&setting_near says_may&somebody's_own
+0.15 says_means&says_never says_never&setting_near says_never&somebody's_own
+0.15 says_never&somebody's_own_machine,_in_short says_never&spoken_of_reader says_never&words_before
+0.15 says_people&says_proposed says_reader&says_self says_reader&trouble
+0.15 says_remedy&somebody's_own_question,_in_short says_self&setting_near says_self&spoken_of_but
+0.15 says_supposed&says_words says_supposed&trouble says_when&somebody's_own_machine,_in_short
+0.15 says_when&spoken_of_ask says_when&spoken_of_but says_words&spoken_of_looks_for says_words&trouble
+0.15 says_words&words_before setting_near&spoken_of_changes setting_near&spoken_of_solved setting_near&trace_near
+0.15 setting_near&traceback_above somebody's_own&spoken_of_labelled_symptom somebody's_own&text_behind
+0.15 somebody's_own,_in_short&spoken_of_numbered somebody's_own,_in_short&spoken_of_words
+0.15 somebody's_own,_in_short&traceback_above somebody's_own,_in_short&words_before
+0.15 somebody's_own_machine,_in_short&spoken_of_changes somebody's_own_machine,_in_short&spoken_of_lower_it
+0.15 somebody's_own_question,_in_short&spoken_of_lower_it somebody's_own_question,_in_short&text_behind
+0.15 somebody_speaks&spoken_of_if somebody_speaks&trace_near spoken_of_after_so_long&spoken_of_proposed
+0.15 spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_numbered
+0.15 spoken_of_but&spoken_of_proposed spoken_of_but&traceback_above spoken_of_buy&spoken_of_people
+0.15 spoken_of_example&spoken_of_looks_for spoken_of_happened&spoken_of_made_up spoken_of_help&spoken_of_words
+0.15 spoken_of_if&spoken_of_self spoken_of_labelled_cause&spoken_of_words spoken_of_labelled_symptom&text_behind
+0.15 spoken_of_laughs&spoken_of_may spoken_of_laughs&spoken_of_supposed spoken_of_looks_for&spoken_of_reader
+0.15 spoken_of_looks_for&spoken_of_words spoken_of_looks_for&trace_near spoken_of_lower_it&spoken_of_reader
+0.15 spoken_of_means&traceback_above spoken_of_numbered&spoken_of_self spoken_of_people&spoken_of_when
+0.15 spoken_of_people&spoken_of_words spoken_of_proposed&spoken_of_reader spoken_of_proposed&text_behind
+0.15 spoken_of_signed&words_before spoken_of_solved&trace_near spoken_of_when&trouble spoken_of_words&trace_near
+0.15 trace_near&words_before
+0.20 a_failed_run&advice_share a_failed_run&advised a_failed_run&begins_the_text a_failed_run&ends_the_text
+0.20 a_failed_run&its_place_behind a_failed_run&names_the_words a_failed_run&says_reader a_failed_run&says_words
+0.20 a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_people a_failed_run&spoken_of_reader
+0.20 a_question,_in_short&says_lower_it a_question,_in_short&somebody's_own_machine,_in_short
+0.20 a_question,_in_short&spoken_of_may a_question,_in_short&spoken_of_people a_report's_heading&between_sections
+0.20 a_report's_heading&other_near a_report's_heading&spoken_of_if a_sentence_leads&says_laughs
+0.20 a_sentence_leads&says_made_up a_sentence_leads&spoken_of_words a_setup,_in_short&begins_its_line
+0.20 a_setup,_in_short&blanks_near a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_changes
+0.20 a_setup,_in_short&says_labelled_symptom a_setup,_in_short&somebody's_own_question,_in_short
+0.20 a_setup,_in_short&spoken_of_ask a_setup,_in_short&spoken_of_changes a_setup,_in_short&spoken_of_labelled_symptom
+0.20 a_setup,_in_short&spoken_of_means a_short_text&a_whole_error_line a_short_text&alone a_short_text&ends_the_text
+0.20 a_short_text&its_place_behind a_short_text&nobody_speaks a_short_text&record a_short_text&says_solved
+0.20 a_short_text&spoken_of_never a_short_text&spoken_of_supposed a_site's_lines&nothing_stated
+0.20 a_site's_lines&setting_near a_thread's_page&a_thread's_title a_thread's_page&code_near
+0.20 a_thread's_page&in_a_thread a_thread's_page&in_quotes a_whole_error_line&begins_the_text
+0.20 a_whole_error_line&spoken_of_reader a_whole_error_line&trouble about_texts&may_happen
+0.20 about_texts&spoken_of_solved advice_share&begins_the_text advice_share&in_a_thread advice_share&says_numbered
+0.20 advice_share&spoken_of_numbered advised&begins_the_text advised&in_a_thread advised&says_numbered
+0.20 advised&spoken_of_numbered advised_by_nobody&alone advised_by_nobody&begins_the_text advised_by_nobody&in_quotes
+0.20 advised_by_nobody&often_may advised_by_nobody&says_numbered advised_by_nobody&spoken_of_help
+0.20 advised_by_nobody&spoken_of_numbered alone&ends_the_text alone&happened_to_somebody alone&says_happened
+0.20 alone&says_labelled_symptom alone&says_laughs alone&says_may begins_its_line&somebody's_own,_in_short
+0.20 begins_its_line&somebody_speaks begins_its_line&spoken_of_after_so_long
+0.20 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_solved begins_its_line&trace_near
+0.20 begins_the_text&behind_a_prefix begins_the_text&comment begins_the_text&nothing_stated
+0.20 begins_the_text&text_behind behind_a_prefix&output_near behind_a_prefix&says_changes behind_a_prefix&says_lesson
+0.20 behind_a_prefix&somebody's_own_machine,_in_short between_sections&spoken_of_when blanks_near&much_about_texts
+0.20 blanks_near&spoken_of_ask blanks_near&spoken_of_reader block_opened&spoken_of_help block_opened&spoken_of_if
+0.20 code_near&host_memory code_near&output_near code_near&record code_near&says_never
+0.20 code_near&spoken_of_after_so_long comment&says_self comment&trace_near cut_by_dots&says_example
+0.20 cut_by_dots&says_never cut_by_dots&traceback_above denied_in_front&setting_near
+0.20 ends_the_text&says_labelled_symptom ends_the_text&says_remedy ends_the_text&somebody's_own_machine,_in_short
+0.20 explained_behind&output_near figures&says_supposed figures&spoken_of_labelled_cause
+0.20 figures&spoken_of_labelled_symptom figures&spoken_of_numbered happened_to_somebody&nobody_speaks
+0.20 happened_to_somebody&spoken_of_if heads_a_document&on_a_stamped_line heads_a_document&remedies_below
+0.20 heads_a_document&trouble host_memory&spoken_of_happened host_memory&spoken_of_words
+0.20 hypothetical_sentence&says_made_up hypothetical_sentence&somebody's_own
+0.20 hypothetical_sentence&spoken_of_looks_for in_a_thread&nobody_speaks in_a_thread&spoken_of_but
+0.20 in_a_thread&spoken_of_means in_quotes&nobody_speaks in_quotes&says_never in_quotes&setting_near
+0.20 in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_people
+0.20 indented&somebody's_own_question,_in_short indented&spoken_of_numbered indented&spoken_of_proposed
+0.20 indented&spoken_of_solved indented&trouble item_of_a_list&output_near item_of_a_list&says_after_so_long
+0.20 item_of_a_list&says_never item_of_a_list&somebody_speaks item_of_a_list&spoken_of_happened
+0.20 item_of_a_list&spoken_of_supposed its_hint_printed&spoken_of_reader its_hint_printed&spoken_of_supposed
+0.20 its_place_behind&spoken_of_happened marked&trace_near markup_near&says_but markup_near&says_people
+0.20 markup_near&somebody's_own markup_near&somebody's_own_machine,_in_short
+0.20 markup_near&somebody's_own_question,_in_short markup_near&spoken_of_but markup_near&spoken_of_happened
+0.20 markup_near&spoken_of_if markup_near&spoken_of_supposed may_happen&much_about_texts may_happen&nothing_stated
+0.20 may_happen&output_near may_happen&says_may may_happen&somebody's_own may_happen&spoken_of_may
+0.20 mentioned&says_example mentioned&says_happened mentioned&spoken_of_after_so_long mentioned&spoken_of_example
+0.20 mentioned&spoken_of_self mentioned&text_behind mentioned&words_before much_about_texts&spoken_of_ask
+0.20 much_about_texts&spoken_of_looks_for much_about_texts&spoken_of_lower_it much_about_texts&spoken_of_remedy
+0.20 much_about_texts&words_before names_the_words&somebody's_own names_the_words&spoken_of_looks_for
+0.20 names_the_words&spoken_of_when names_the_words&text_behind names_the_words&words_before nobody_speaks&often_may
+0.20 nobody_speaks&says_ask nobody_speaks&says_but nobody_speaks&says_numbered nobody_speaks&says_when
+0.20 nobody_speaks&setting_near nobody_speaks&somebody's_own nobody_speaks&spoken_of_numbered
+0.20 nobody_speaks&spoken_of_when nothing_stated&spoken_of_explained nothing_stated&spoken_of_made_up
+0.20 often_may&spoken_of_proposed on_a_stamped_line&says_lately on_a_stamped_line&somebody's_own_machine,_in_short
+0.20 on_a_stamped_line&trouble other_near&says_lesson other_near&says_self other_near&says_when
+0.20 other_near&somebody's_own,_in_short other_near&spoken_of_labelled_symptom other_near&spoken_of_lesson
+0.20 other_near&spoken_of_people other_near&spoken_of_self other_near&words_before output_near&says_if
+0.20 output_near&spoken_of_self output_near&spoken_of_signed record&says_lesson
+0.20 remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when says_after_so_long&says_ask
+0.20 says_after_so_long&says_if says_after_so_long&says_looks_for says_after_so_long&says_means
+0.20 says_after_so_long&spoken_of_never says_after_so_long&spoken_of_self says_ask&says_changes
+0.20 says_ask&spoken_of_never says_ask&words_before says_but&spoken_of_lower_it says_cause&somebody's_own,_in_short
+0.20 says_changes&says_happened says_example&says_lately says_example&says_lesson says_happened&says_numbered
+0.20 says_happened&says_remedy says_happened&says_when says_help&text_behind says_help&words_before says_if&says_when
+0.20 says_if&somebody's_own,_in_short says_if&somebody_speaks says_labelled_symptom&says_words
+0.20 says_labelled_symptom&spoken_of_words says_lately&says_self says_lately&spoken_of_lower_it
+0.20 says_looks_for&says_people says_lower_it&somebody's_own_question,_in_short says_means&words_before
+0.20 says_numbered&says_people says_numbered&trouble says_reader&says_supposed says_remedy&somebody's_own,_in_short
+0.20 says_when&spoken_of_cause says_words&somebody's_own_machine,_in_short somebody's_own&spoken_of_self
+0.20 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.20 somebody's_own_machine,_in_short&spoken_of_when somebody's_own_question,_in_short&spoken_of_never
+0.20 spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_example
+0.20 spoken_of_after_so_long&spoken_of_explained spoken_of_after_so_long&traceback_above
+0.20 spoken_of_ask&spoken_of_changes spoken_of_ask&spoken_of_solved spoken_of_ask&words_before
+0.20 spoken_of_but&spoken_of_lesson spoken_of_but&spoken_of_self spoken_of_but&spoken_of_when
+0.20 spoken_of_cause&spoken_of_lower_it spoken_of_example&spoken_of_may spoken_of_happened&spoken_of_numbered
+0.20 spoken_of_happened&spoken_of_proposed spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_signed
+0.20 spoken_of_if&spoken_of_remedy spoken_of_if&trace_near spoken_of_labelled_symptom&spoken_of_self
+0.20 spoken_of_labelled_symptom&spoken_of_words spoken_of_lately&spoken_of_people spoken_of_laughs&spoken_of_lesson
+0.20 spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when spoken_of_lower_it&spoken_of_made_up
+0.20 spoken_of_made_up&spoken_of_never spoken_of_numbered&trouble spoken_of_people&trouble spoken_of_self&text_behind
+0.25 a_failed_run&cut_by_dots a_failed_run&denied_in_front a_failed_run&host_memory a_failed_run&indented
+0.25 a_failed_run&often_may a_failed_run&output_near a_failed_run&says_lesson a_failed_run&spoken_of_after_so_long
+0.25 a_question,_in_short&indented a_question,_in_short&says_labelled_symptom a_question,_in_short&says_reader
+0.25 a_question,_in_short&spoken_of_after_so_long a_question,_in_short&spoken_of_self a_sentence_leads&host_memory
+0.25 a_sentence_leads&says_lower_it a_sentence_leads&spoken_of_happened a_sentence_leads&trouble
+0.25 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&says_when
+0.25 a_setup,_in_short&spoken_of_never a_short_text&begins_its_line a_short_text&says_numbered
+0.25 a_short_text&spoken_of_after_so_long a_short_text&spoken_of_labelled_symptom a_short_text&spoken_of_lately
+0.25 a_site's_lines&output_near a_thread's_page&often_may a_thread's_page&spoken_of_if a_whole_error_line&output_near
+0.25 about_texts&between_sections about_texts&in_quotes about_texts&nothing_stated about_texts&on_a_stamped_line
+0.25 about_texts&other_near about_texts&remedies_below about_texts&somebody's_own,_in_short
+0.25 about_texts&spoken_of_cause about_texts&spoken_of_example about_texts&spoken_of_labelled_symptom
+0.25 advice_share&blanks_near advised&blanks_near advised_by_nobody&blanks_near advised_by_nobody&says_words
+0.25 advised_by_nobody&spoken_of_words alone&says_numbered begins_its_line&may_happen begins_its_line&other_near
+0.25 begins_its_line&says_if begins_its_line&somebody's_own_machine,_in_short begins_the_text&says_people
+0.25 begins_the_text&spoken_of_if behind_a_prefix&cut_by_dots behind_a_prefix&host_memory behind_a_prefix&says_ask
+0.25 behind_a_prefix&says_means behind_a_prefix&spoken_of_numbered block_opened&ends_the_text
+0.25 block_opened&spoken_of_self block_opened&spoken_of_when block_opened&trouble code_near&ends_the_text
+0.25 code_near&says_lesson code_near&spoken_of_when comment&somebody's_own_machine,_in_short
+0.25 cut_by_dots&nobody_speaks cut_by_dots&record cut_by_dots&spoken_of_lower_it cut_by_dots&trouble
+0.25 ends_the_text&nobody_speaks ends_the_text&words_before figures&in_a_thread figures&other_near
+0.25 figures&output_near figures&says_lately figures&says_remedy figures&spoken_of_lately
+0.25 happened_to_somebody&says_lower_it heads_a_document&other_near host_memory&markup_near host_memory&trouble
+0.25 hypothetical_sentence&much_about_texts hypothetical_sentence&says_never in_a_thread&in_quotes
+0.25 in_a_thread&spoken_of_lesson in_a_thread&spoken_of_may in_a_thread&spoken_of_self in_quotes&other_near
+0.25 in_quotes&spoken_of_proposed indented&somebody_speaks indented&spoken_of_people indented&spoken_of_self
+0.25 introduced_as_example&words_before item_of_a_list&somebody's_own,_in_short item_of_a_list&words_before
+0.25 its_hint_printed&somebody's_own its_hint_printed&somebody_speaks its_hint_printed&spoken_of_if
+0.25 its_place_behind&nothing_stated its_place_behind&other_near marked&nothing_stated
+0.25 markup_near&somebody's_own,_in_short markup_near&spoken_of_proposed markup_near&spoken_of_self
+0.25 markup_near&trouble mentioned&says_numbered mentioned&somebody's_own_question,_in_short mentioned&spoken_of_ask
+0.25 much_about_texts&says_example much_about_texts&says_looks_for much_about_texts&spoken_of_lesson
+0.25 much_about_texts&text_behind much_trouble&often_may names_the_words&says_self nobody_speaks&says_lately
+0.25 nobody_speaks&somebody's_own,_in_short nobody_speaks&spoken_of_changes nobody_speaks&trace_near
+0.25 nothing_stated&says_self nothing_stated&setting_near nothing_stated&traceback_above often_may&spoken_of_reader
+0.25 on_a_stamped_line&other_near on_a_stamped_line&says_lesson on_a_stamped_line&says_never
+0.25 on_a_stamped_line&somebody's_own other_near&somebody_speaks other_near&spoken_of_reader output_near&says_but
+0.25 output_near&says_example record&says_people record&somebody's_own_machine,_in_short record&spoken_of_looks_for
+0.25 record&spoken_of_lower_it says_after_so_long&spoken_of_if says_ask&says_reader says_but&says_proposed
+0.25 says_but&says_supposed says_but&setting_near says_but&spoken_of_self says_example&says_if
+0.25 says_example&says_reader says_example&spoken_of_looks_for says_happened&says_may
+0.25 says_happened&spoken_of_after_so_long says_happened&spoken_of_changes says_happened&spoken_of_may
+0.25 says_lesson&says_lower_it says_looks_for&spoken_of_self says_lower_it&somebody's_own,_in_short
+0.25 says_may&says_numbered says_may&spoken_of_words says_means&says_self says_never&says_when
+0.25 says_solved&text_behind says_words&spoken_of_happened somebody's_own&spoken_of_explained
+0.25 somebody's_own&spoken_of_laughs somebody's_own,_in_short&spoken_of_when
+0.25 somebody's_own_machine,_in_short&trace_near somebody's_own_question,_in_short&spoken_of_if
+0.25 somebody_speaks&spoken_of_labelled_symptom somebody_speaks&spoken_of_lately
+0.25 spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_never
+0.25 spoken_of_after_so_long&spoken_of_words spoken_of_but&spoken_of_lower_it spoken_of_but&trace_near
+0.25 spoken_of_cause&spoken_of_happened spoken_of_cause&spoken_of_looks_for spoken_of_cause&spoken_of_when
+0.25 spoken_of_changes&spoken_of_lately spoken_of_happened&spoken_of_lately spoken_of_happened&trace_near
+0.25 spoken_of_help&spoken_of_reader spoken_of_if&spoken_of_solved spoken_of_if&words_before
+0.25 spoken_of_labelled_cause&spoken_of_when spoken_of_lower_it&spoken_of_self spoken_of_made_up&spoken_of_reader
+0.25 spoken_of_remedy&spoken_of_words spoken_of_self&words_before spoken_of_signed&text_behind
+0.25 spoken_of_signed&trouble
+0.30 a_failed_run&a_sentence_leads a_failed_run&says_numbered a_question,_in_short&behind_a_prefix
+0.30 a_question,_in_short&may_happen a_question,_in_short&says_after_so_long a_question,_in_short&says_means
+0.30 a_question,_in_short&words_before a_report's_heading&figures a_report's_heading&nobody_speaks
+0.30 a_sentence_leads&much_about_texts a_setup,_in_short&says_if a_setup,_in_short&says_people
+0.30 a_setup,_in_short&spoken_of_reader a_setup,_in_short&trouble a_short_text&a_thread's_page
+0.30 a_short_text&blanks_near a_short_text&spoken_of_remedy a_short_text&spoken_of_signed a_short_text&spoken_of_when
+0.30 a_site's_lines&behind_a_prefix a_site's_lines&spoken_of_when a_thread's_page&spoken_of_reader
+0.30 a_whole_error_line&spoken_of_but about_texts&hypothetical_sentence about_texts&spoken_of_may
+0.30 advice_share&nothing_stated advice_share&output_near advice_share&says_ask advice_share&somebody's_own
+0.30 advised&nothing_stated advised&output_near advised&says_ask advised&somebody's_own
+0.30 advised_by_nobody&ends_the_text advised_by_nobody&says_ask advised_by_nobody&trouble alone&begins_its_line
+0.30 begins_its_line&happened_to_somebody begins_the_text&marked begins_the_text&markup_near
+0.30 begins_the_text&nobody_speaks begins_the_text&says_lower_it begins_the_text&trace_near
+0.30 behind_a_prefix&nobody_speaks behind_a_prefix&says_laughs behind_a_prefix&spoken_of_lately
+0.30 behind_a_prefix&spoken_of_reader behind_a_prefix&spoken_of_self behind_a_prefix&trouble
+0.30 between_sections&spoken_of_if block_opened&nothing_stated code_near&says_words code_near&spoken_of_lesson
+0.30 code_near&spoken_of_looks_for code_near&words_before cut_by_dots&says_if ends_the_text&figures
+0.30 ends_the_text&happened_to_somebody figures&names_the_words happened_to_somebody&spoken_of_reader
+0.30 happened_to_somebody&words_before heads_a_document&spoken_of_reader heads_a_document&spoken_of_when
+0.30 host_memory&other_near hypothetical_sentence&in_quotes hypothetical_sentence&says_looks_for
+0.30 hypothetical_sentence&spoken_of_self in_quotes&spoken_of_may in_quotes&spoken_of_self indented&on_a_stamped_line
+0.30 introduced_as_example&nothing_stated introduced_as_example&spoken_of_happened item_of_a_list&says_happened
+0.30 marked&mentioned markup_near&much_trouble markup_near&says_never may_happen&says_lower_it mentioned&says_lately
+0.30 names_the_words&nobody_speaks names_the_words&says_example nobody_speaks&says_happened
+0.30 nobody_speaks&spoken_of_signed nothing_stated&says_made_up nothing_stated&says_numbered
+0.30 nothing_stated&spoken_of_ask nothing_stated&spoken_of_happened nothing_stated&spoken_of_if
+0.30 nothing_stated&spoken_of_never on_a_stamped_line&somebody_speaks other_near&says_words
+0.30 output_near&says_labelled_symptom output_near&says_lesson output_near&says_words output_near&somebody's_own
+0.30 output_near&somebody_speaks output_near&spoken_of_if output_near&spoken_of_labelled_symptom
+0.30 output_near&spoken_of_remedy record&says_ask record&spoken_of_lately record&text_behind record&trace_near
+0.30 record&words_before says_but&somebody's_own says_changes&says_looks_for says_explained&says_help
+0.30 says_happened&says_if says_help&says_lower_it says_help&somebody's_own,_in_short
+0.30 says_help&somebody's_own_question,_in_short says_lately&says_when says_lately&text_behind
+0.30 says_lesson&says_made_up says_lower_it&says_self says_lower_it&somebody's_own says_lower_it&somebody_speaks
+0.30 says_made_up&somebody's_own,_in_short says_made_up&somebody_speaks says_means&somebody's_own
+0.30 says_proposed&says_supposed says_when&setting_near somebody's_own&trouble somebody's_own,_in_short&trace_near
+0.30 somebody's_own_machine,_in_short&spoken_of_words somebody's_own_machine,_in_short&words_before
+0.30 somebody_speaks&spoken_of_but somebody_speaks&trouble spoken_of_after_so_long&spoken_of_happened
+0.30 spoken_of_after_so_long&spoken_of_means spoken_of_but&spoken_of_help spoken_of_but&spoken_of_solved
+0.30 spoken_of_example&spoken_of_happened spoken_of_happened&spoken_of_self spoken_of_if&spoken_of_never
+0.30 spoken_of_lower_it&spoken_of_numbered spoken_of_lower_it&spoken_of_words spoken_of_lower_it&text_behind
+0.30 spoken_of_lower_it&trace_near spoken_of_may&spoken_of_self spoken_of_may&trace_near
+0.30 spoken_of_reader&words_before
+0.35 a_failed_run&somebody's_own_machine,_in_short a_failed_run&spoken_of_changes a_failed_run&spoken_of_lower_it
+0.35 a_failed_run&spoken_of_numbered a_question,_in_short&cut_by_dots a_question,_in_short&heads_a_document
+0.35 a_question,_in_short&markup_near a_question,_in_short&says_looks_for a_question,_in_short&says_may
+0.35 a_question,_in_short&somebody's_own a_question,_in_short&spoken_of_help a_report's_heading&code_near
+0.35 a_report's_heading&markup_near a_sentence_leads&a_setup,_in_short a_sentence_leads&figures
+0.35 a_sentence_leads&says_numbered a_sentence_leads&spoken_of_self a_setup,_in_short&says_lately
+0.35 a_setup,_in_short&spoken_of_supposed a_short_text&spoken_of_help a_short_text&trace_near
+0.35 about_texts&denied_in_front advice_share&alone advice_share&spoken_of_reader advised&alone
+0.35 advised&spoken_of_reader alone&cut_by_dots alone&says_solved begins_its_line&begins_the_text
+0.35 begins_its_line&spoken_of_help begins_its_line&traceback_above begins_the_text&code_near
+0.35 behind_a_prefix&says_happened behind_a_prefix&trace_near code_near&denied_in_front code_near&in_a_thread
+0.35 code_near&spoken_of_lower_it comment&mentioned cut_by_dots&ends_the_text cut_by_dots&output_near
+0.35 cut_by_dots&says_help cut_by_dots&words_before ends_the_text&says_lower_it ends_the_text&says_numbered
+0.35 ends_the_text&setting_near ends_the_text&spoken_of_lower_it figures&item_of_a_list figures&its_hint_printed
+0.35 figures&says_help figures&says_lower_it figures&spoken_of_self figures&spoken_of_solved figures&trace_near
+0.35 happened_to_somebody&in_quotes happened_to_somebody&says_self happened_to_somebody&spoken_of_lesson
+0.35 heads_a_document&spoken_of_after_so_long host_memory&says_may hypothetical_sentence&says_changes
+0.35 in_a_thread&spoken_of_reader in_a_thread&words_before in_quotes&spoken_of_never
+0.35 markup_near&spoken_of_labelled_symptom may_happen&says_means may_happen&spoken_of_looks_for
+0.35 names_the_words&nothing_stated nobody_speaks&on_a_stamped_line nobody_speaks&says_solved
+0.35 nobody_speaks&somebody's_own_machine,_in_short nothing_stated&output_near nothing_stated&says_laughs
+0.35 nothing_stated&says_solved nothing_stated&spoken_of_means often_may&other_near often_may&spoken_of_lesson
+0.35 often_may&spoken_of_looks_for on_a_stamped_line&says_after_so_long other_near&somebody's_own_machine,_in_short
+0.35 record&spoken_of_self says_after_so_long&text_behind says_ask&says_if says_people&somebody's_own
+0.35 says_remedy&somebody_speaks says_self&somebody's_own_machine,_in_short
+0.35 says_self&somebody's_own_question,_in_short setting_near&spoken_of_lately setting_near&spoken_of_looks_for
+0.35 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_ask somebody's_own&spoken_of_lower_it
+0.35 somebody's_own_machine,_in_short&spoken_of_happened somebody's_own_machine,_in_short&spoken_of_looks_for
+0.35 somebody's_own_question,_in_short&spoken_of_help spoken_of_after_so_long&trace_near
+0.35 spoken_of_help&spoken_of_self spoken_of_lately&spoken_of_self spoken_of_lower_it&spoken_of_when
+0.35 spoken_of_never&spoken_of_self spoken_of_numbered&spoken_of_people
+0.40 a_failed_run&figures a_failed_run&setting_near a_question,_in_short&nobody_speaks
+0.40 a_sentence_leads&hypothetical_sentence a_setup,_in_short&a_short_text a_setup,_in_short&block_opened
+0.40 a_setup,_in_short&nobody_speaks a_short_text&says_after_so_long a_short_text&spoken_of_changes
+0.40 a_thread's_page&nobody_speaks a_whole_error_line&ends_the_text a_whole_error_line&spoken_of_help
+0.40 advice_share&ends_the_text advised&ends_the_text advised_by_nobody&spoken_of_reader advised_by_nobody&trace_near
+0.40 alone&says_but alone&somebody's_own,_in_short begins_the_text&mentioned code_near&trouble ends_the_text&record
+0.40 ends_the_text&says_solved ends_the_text&says_when figures&somebody's_own,_in_short figures&spoken_of_but
+0.40 happened_to_somebody&may_happen host_memory&says_happened host_memory&words_before
+0.40 hypothetical_sentence&names_the_words hypothetical_sentence&says_solved in_a_thread&may_happen
+0.40 indented&spoken_of_after_so_long item_of_a_list&says_when its_hint_printed&on_a_stamped_line
+0.40 its_hint_printed&trace_near its_hint_printed&trouble may_happen&spoken_of_when mentioned&somebody_speaks
+0.40 nobody_speaks&output_near nobody_speaks&spoken_of_happened nobody_speaks&spoken_of_help
+0.40 nothing_stated&spoken_of_example output_near&spoken_of_words record&setting_near
+0.40 says_after_so_long&somebody's_own_question,_in_short says_happened&setting_near says_happened&words_before
+0.40 says_looks_for&spoken_of_after_so_long says_made_up&says_self says_people&says_self
+0.40 says_self&somebody's_own,_in_short says_when&words_before setting_near&spoken_of_reader
+0.40 setting_near&words_before spoken_of_ask&text_behind spoken_of_happened&spoken_of_looks_for
+0.40 spoken_of_happened&spoken_of_people spoken_of_if&spoken_of_lower_it spoken_of_lately&text_behind
+0.45 a_failed_run&much_about_texts a_failed_run&on_a_stamped_line a_question,_in_short&on_a_stamped_line
+0.45 a_sentence_leads&says_people a_sentence_leads&spoken_of_lower_it a_setup,_in_short&hypothetical_sentence
+0.45 a_setup,_in_short&spoken_of_words about_texts&spoken_of_self alone&mentioned begins_its_line&figures
+0.45 begins_its_line&somebody's_own behind_a_prefix&says_people behind_a_prefix&somebody_speaks
+0.45 behind_a_prefix&spoken_of_if code_near&its_hint_printed cut_by_dots&mentioned cut_by_dots&says_after_so_long
+0.45 figures&nothing_stated figures&says_may hypothetical_sentence&says_self in_a_thread&setting_near
+0.45 indented&output_near indented&somebody's_own indented&spoken_of_when introduced_as_example&trouble
+0.45 may_happen&says_happened record&spoken_of_happened says_help&says_never says_help&says_solved
+0.45 says_if&says_lesson says_labelled_symptom&text_behind says_lower_it&words_before says_words&setting_near
+0.45 setting_near&spoken_of_help spoken_of_ask&spoken_of_help spoken_of_if&spoken_of_words
+0.45 spoken_of_words&words_before
+0.50 a_question,_in_short&in_quotes a_question,_in_short&mentioned a_setup,_in_short&says_words
+0.50 a_setup,_in_short&spoken_of_help a_setup,_in_short&spoken_of_looks_for a_short_text&says_happened
+0.50 about_texts&spoken_of_ask advice_share&trace_near advised&trace_near begins_its_line&code_near
+0.50 begins_the_text&cut_by_dots ends_the_text&on_a_stamped_line figures&says_happened in_quotes&spoken_of_lately
+0.50 in_quotes&spoken_of_lower_it indented&somebody's_own,_in_short indented&text_behind
+0.50 markup_near&on_a_stamped_line markup_near&output_near mentioned&nobody_speaks mentioned&says_people
+0.50 nobody_speaks&spoken_of_solved on_a_stamped_line&trace_near says_after_so_long&trouble
+0.50 somebody_speaks&text_behind spoken_of_made_up&text_behind
+0.55 a_failed_run&spoken_of_looks_for a_failed_run&spoken_of_may a_sentence_leads&says_looks_for
+0.55 a_setup,_in_short&indented a_setup,_in_short&spoken_of_happened a_short_text&says_when
+0.55 a_short_text&spoken_of_happened about_texts&spoken_of_lesson about_texts&spoken_of_lower_it
+0.55 alone&on_a_stamped_line alone&says_lower_it begins_the_text&other_near behind_a_prefix&its_hint_printed
+0.55 code_near&on_a_stamped_line figures&host_memory heads_a_document&spoken_of_self
+0.55 host_memory&hypothetical_sentence host_memory&nobody_speaks hypothetical_sentence&says_after_so_long
+0.55 in_quotes&spoken_of_after_so_long may_happen&trace_near output_near&spoken_of_lower_it says_happened&text_behind
+0.55 says_if&somebody's_own says_labelled_symptom&setting_near somebody's_own,_in_short&text_behind
+0.60 a_sentence_leads&in_quotes a_sentence_leads&nobody_speaks a_sentence_leads&says_self denied_in_front&figures
+0.60 figures&somebody's_own happened_to_somebody&says_if hypothetical_sentence&says_happened
+0.60 hypothetical_sentence&says_reader its_hint_printed&output_near may_happen&names_the_words mentioned&says_laughs
+0.60 on_a_stamped_line&says_happened on_a_stamped_line&says_words
+0.65 a_failed_run&spoken_of_when a_question,_in_short&a_setup,_in_short behind_a_prefix&ends_the_text
+0.65 behind_a_prefix&setting_near block_opened&spoken_of_happened in_quotes&somebody's_own mentioned&trouble
+0.65 other_near&output_near says_may&words_before somebody's_own_question,_in_short&words_before
+0.70 a_sentence_leads&says_means a_sentence_leads&spoken_of_when code_near&somebody's_own host_memory&nothing_stated
+0.70 nothing_stated&somebody's_own_machine,_in_short output_near&record output_near&spoken_of_reader
+0.70 says_after_so_long&says_changes says_happened&says_reader says_if&says_self text_behind&words_before
+0.75 a_question,_in_short&says_self a_setup,_in_short&in_quotes begins_its_line&output_near in_quotes&says_people
+0.75 spoken_of_if&spoken_of_lesson
+0.80 begins_the_text&record names_the_words&says_means
+0.85 a_question,_in_short&says_help a_setup,_in_short&ends_the_text begins_its_line&ends_the_text
+0.85 hypothetical_sentence&nothing_stated says_happened&says_supposed
+0.90 a_failed_run&about_texts says_self&text_behind spoken_of_after_so_long&spoken_of_self
+0.90 spoken_of_happened&spoken_of_when
""",
}

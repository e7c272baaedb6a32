"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.59
SIGNS = {
    "spoken of words": -2.4,
    "text about texts": -1.8,
    "typeset": -1.7,
    "about texts": -1.5,
    "spoken of made up": -1.5,
    "spoken of reader": -1.5,
    "explained behind": -1.4,
    "says buy": -1.4,
    "within code": -1.4,
    "says proposed": -1.3,
    "says supposed": -1.3,
    "much about texts": -1.2,
    "says looks for": -1.2,
    "introduced as example": -1.1,
    "spoken of lesson": -1.1,
    "names the words": -1.0,
    "says explained": -1.0,
    "spoken of example": -1.0,
    "spoken of proposed": -1.0,
    "its words taken up": -0.9,
    "says made up": -0.9,
    "blanks near": -0.8,
    "nobody speaks": -0.8,
    "says ask": -0.8,
    "says reader": -0.8,
    "says words": -0.8,
    "spoken of if": -0.8,
    "heads a document": -0.7,
    "hypothetical sentence": -0.7,
    "says lesson": -0.7,
    "says means": -0.7,
    "spoken of looks for": -0.7,
    "comment": -0.6,
    "indented": -0.6,
    "spoken of means": -0.6,
    "a site's lines": -0.5,
    "a whole error line": -0.5,
    "advised by nobody": -0.5,
    "spoken of labelled remedy": -0.5,
    "answered by mail": -0.4,
    "between sections": -0.4,
    "marked": -0.4,
    "much advised": -0.4,
    "record": -0.4,
    "remedies above": -0.4,
    "remedies below": -0.4,
    "says changes": -0.4,
    "says lower it": -0.4,
    "says signed": -0.4,
    "spoken of buy": -0.4,
    "spoken of lower it": -0.4,
    "spoken of people": -0.4,
    "a sentence leads": -0.3,
    "a short text": -0.3,
    "says example": -0.3,
    "says laughs": -0.3,
    "somebody speaks": -0.3,
    "spoken of ask": -0.3,
    "spoken of explained": -0.3,
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
    "frames of a process near": 0.1,
    "says cause": 0.1,
    "somebody's own machine, in short": 0.1,
    "spoken of after so long": 0.1,
    "spoken of labelled cause": 0.1,
    "spoken of laughs": 0.1,
    "a failed test": 0.2,
    "mentioned": 0.2,
    "on a stamped line": 0.2,
    "says remedy": 0.2,
    "somebody's own question, in short": 0.2,
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
    "markup near": 0.4,
    "nothing stated": 0.4,
    "somebody's own": 0.4,
    "spoken of labelled symptom": 0.4,
    "a picture near": 0.5,
    "begins the text": 0.5,
    "other near": 0.5,
    "spoken of when": 0.5,
    "trace near": 0.5,
    "trouble": 0.5,
    "a thread's title": 0.6,
    "ends the text": 0.6,
    "figures": 0.6,
    "says happened": 0.6,
    "says never": 0.6,
    "setting near": 0.6,
    "spoken of signed": 0.6,
    "a thread's page": 0.7,
    "denied in front": 0.7,
    "says but": 0.7,
    "says help": 0.7,
    "says numbered": 0.7,
    "spoken of happened": 0.7,
    "behind a prefix": 0.8,
    "says labelled symptom": 0.8,
    "advice share": 0.9,
    "alone": 0.9,
    "says lately": 0.9,
    "says solved": 0.9,
    "spoken of but": 0.9,
    "spoken of help": 0.9,
    "text behind": 0.9,
    "its place behind": 1.0,
    "spoken of numbered": 1.0,
    "in a thread": 1.1,
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
-1.15 cannot
-1.00 met
-0.95 memory we
-0.85 bu holds into into~the
-0.80 keeps limit ve
-0.75 cpu ile
-0.70 allocator amd and~what cluster del driver fan killed per scratch without~it ошибки
-0.65 allocate~pinned are do nccl no oom or para pinned the~driver too гб для на так чем
-0.60 ask below der does~not do~we errores http la outofmemoryerror precision przy raise shared shown tensor to~the
-0.60 what~do which
-0.55 batch_size class close como cudaerrormemoryallocation data drill end in~this its made~up model~on need opened
-0.55 over pamięci say size takes the~number the~workspace what~the workspace write 내
-0.50 antes~de byte bytes by~the dónde empty_cache five gb~cards last~line like line name near nobody ollama on~http
-0.50 own server~is than the~last the~line true до
-0.45 array between caught closed cudamemgetinfo dans ein eine errors figures first halves is~left is~listening is~too
-0.45 je jest la~scheda limits listening listening~on log~the log~which main~server must next no~gpu please reason
-0.45 retry runtime same~card tensorflow their the~allocator this where writing всё
-0.40 are~red board cannot~allocate cards change cost cuda~error cuda~memory des dir frecuentes grows how kernel~was
-0.40 la~tarjeta llama~cpp maintainer mib ml modèle more~than my~run normal not~fit numbers on~gtx order outputs owner
-0.40 prints prompt reset runtimeerror save since table tenant the~device the~message the~program throughput
-0.40 to~allocate until vram warn xid year め 减 常~见 见
-0.35 again allocate and~your arena at~gb avg be~loaded bfloat block bus change~it choose codes constraint count cuda
-0.35 cudamallocasync cuda~oom cupy~cuda do~not drop een et event exceeded exec fit~on fixed fleet gb~on
-0.35 gradient_checkpointing ha help hier hip~out how~much in job kv~cache last library log long multi needs needs~gb
-0.35 only oserror pair peak pixels più qlora real reports runbook shared~memory step still switch that the the~arena
-0.35 the~board the~cache the~desktop the~next todos traducción tried~to unified unified~memory vae welcome what wiki
-0.35 windows yours из нет что 程 足 가 장
-0.30 adds and canary cell cheat cheat~sheet checkpoints closing condition consumer cuda~version cómo
-0.30 dataloader~worker de~la dies~at drivers du el entry except exits exits~with fine~tuning fit for~all ggml_vulkan
-0.30 good gpu~memory half hallo halve halves~the harmless has~to hip if illegal instead~of ist is~not karte kind
-0.30 ksameasrequested las layers la~taille leave leaves lo loads look mal map match medvram memoryerror
-0.30 memory~outofmemoryerror mismo model~does names nodo not~found number~of objects of~its once oomkilled operation
-0.30 options ore or~later padding page pager pinned~host please~try pour printed processor program px queued quote
-0.30 raw registered registers required row saved~model scheduler sees share single się slow slurmstepd
-0.30 slurmstepd~error spill status taille tarjeta therefore the~context tuning typeinfo typeinfo~for under unit users
-0.30 weights who wording от падает 不 不~足 多 大 最 看 終 고
-0.25 about~gb above access~was adapters address algorithm allocate~memory and~the an~illegal api as asked attempt
-0.25 at~once at~step by~me by~signal cache cannot~be card carry choose~smaller compile~with compiling completed
-0.25 count~in cupy dataloader deep~learning device~cpu die distributed does due ecc en ends end~of engineer
-0.25 entraînement event~in fail falta faq fine~for fits for~cuda for~launch fsdp full~card full~fine gb~one gib
-0.25 go~into gpu~available grows~with hardware home host illegal~memory installation instance in~our is~now
-0.25 jax~resource_exhausted jobs julia kb key kv larger later lesson log~cuda log~no low many many~resources matter
-0.25 mb medium memory~access mixed model~to more ms much nas not~in npt number object of of~jobs of~model of~this
-0.25 ones on~by on~feb on~one on~purpose opens otter output pid~is pods pool priority pro purpose remote request
-0.25 requested requested~for resources~requested shape sich signal sizing square staging stop~with such sudo tests
-0.25 that~the the~caching the~cluster the~compute the~cpu the~file the~free the~minimum the~request the~table
-0.25 throughput~tokens to too~many to~out trainer true~the type usar user validation venv versions vom
-0.25 was~encountered whatever when~the where~are whose worker~pid writes xpu~out you~know you~would zum ещё при это
-0.25 分 办 半 小 常 数 最~大 直 能 表 见~问 设 足~的 这 게 생 요
-0.20 about above~gb above~it activations adam added affiche alive als also and~data and~gpu and~we and~you antes
-0.20 any~other argument asked~for assert~triggered at~start auto autocast autotuning available~false backends bar
-0.20 best bot bring buffers bus~error but~it by by~default caching caching~allocator capacity catches cc~failed
-0.20 compile conda connection cores cpus cudaerrormemoryallocation~out cudamalloc cuda~driver cuda~jl cuda~out
-0.20 cuda~used datasets deadline deep den desk detected deux device~side dmesg don dopo down~from either ends~with
-0.20 errno errors~in error~encountered error~means error~step est~ce exc_info exclusive exit external fallback feb
-0.20 finished first~and fits~on form found four fragmentation from~gib from~it front full für gb~for generated
-0.20 ggml_cuda_host_malloc ggml_cuda_host_malloc~failed give gradients hand~in hardly holds~the incidents inputs
-0.20 instead in~line is~free is~killed is~never its~last it~off it~the jax~takes keep~the kernel killed~by label
-0.20 large layers~on left~to limit~is log~and looks~like los lost low~vram made malloc managed~memory max_length
-0.20 may~not mb~on memory~at memory~error memory~errors memory~grows memory~here memory~you mixed~precision mod
-0.20 modelo monitor mps nan nightly nothing~is nov oder off~the one~card one~gb one~of onto order~of or~choose
-0.20 or~there outofmemoryerror~out packages~numba packages~torch par param pass pasted peer pending pick
-0.20 pinned~memory planner plugin preallocation prima process~exited pytorch qu quantiledmatrix quarter ran~tests
-0.20 recorded red regex release reproduce requires resource return se second~process seen served server sh share~of
-0.20 sheet side~assert sie signal~killed sizes size~and size~gb skip somewhat space sprawdź step~exc_info step~on
-0.20 stopping stops~with storage sync tab takes~of tasks task~was tests~in texts there~something the~count the~docs
-0.20 the~inference the~job the~limit the~nightly the~regex the~same the~string this~as this~time tier too~small top
-0.20 torch total triggered true~cuda uncorrectable und upstream used~true uses use~the venv~lib via webui we~do
-0.20 where~it which~of without~gpu with~no worked would wrap xla_python_client_preallocate xpu zero zwei или не
-0.20 сколько し~ま ま~す イ 中~的 为 么 么~办 二 値 全 减~小 否 就~是 很 或 所 把 报~错 文 是~否 查 示 置~文 者 見 请
-0.20 进~程 连 那 開 開~始 글 대 모 을 정~리 해
-0.15 __call__ _arraymemoryerror _arraymemoryerror~unable _k_m aber about~mb access add advice algorithm~eng all
-0.15 allocate~bytes all~layers along alphafold although amount am~writing and~call and~mib and~on and~tell answer
-0.15 anything any~more an~array an~out apple arc array~with article asking ask~for as~cuda as~well at~load
-0.15 available~true avg~prompt batch~in batch~too beyond bin bis bit blocks bytes~allocated bytes~down bytes~error
-0.15 bytes~originally bytes~xc by~peer cached cache~usage calls can~allocate cap catalogue caught~cuda cc~can channel
-0.15 checkpoint~is ckpt classes closed~this co collection collector comes~from commented~on compare compiler
-0.15 connection~reset console contact container containers contains conv_algorithm_picker conv_algorithm_picker~cc
-0.15 copies corpus could~the coverage cpp cpu~and crane cudaerrorlaunchoutofresources
-0.15 cudaerrorlaunchoutofresources~too cudamalloc~failed cudamalloc~retry cupy~out da dashboard data~type decoding
-0.15 decreasing~the defaultcpuallocator defaultcpuallocator~can delta depends depends~on der~karte detected~for
-0.15 detected~oom_kill device~is diffusion dla dll double doubles do~the do~you edge elapsed eng entry~function
-0.15 error~cannot error~device error~entry error~on error~out everybody exact example~of exception~is exercise
-0.15 exhausted~out explain export fail~at fehler file~train fills first~step fixed~it flat for force for~an for~our
-0.15 for~tactic for~the framebuffer frees free~the from~the garbage garbage~collector gi gigabytes gpu_oom
-0.15 grafikkarte grafikspeicher graphics groups halve~the happened hardware~limit has~no heads helpful helps
-0.15 hlo_rematerialization hlo_rematerialization~cc hold ibuilderconfig if~there ignored il img including
-0.15 including~non injected instances int intel invalid in~__call__ in~deep in~the is~about is~available is~gb
-0.15 is~insufficient is~possible is~still is~what itself it~from it~is it~with jl karta keeps~the large~for learning
-0.15 leftovers left~out let~the level limit~exceeded lines line~is line~with list lists~what live loader log~do
-0.15 log~ends log~this loki long~prompt look~for look~like losses macos mail may~help md meaning means~that
-0.15 memory~after memory~failures memory~limit message~of me~with mib~is mib~of mig minimum mio modelfile
-0.15 model~requires more~system most much~shared más nccl~warn newer next~to niet ninja notes~for notice not~exist
-0.15 not~give no~longer no~such num_stages numba~cuda of~bytes of~cuda of~detected of~pinned of~resource of~these
-0.15 of~vram ok one~and only~reduced on~gb oom_kill oom_kill~event or~lower others out_of_memory out~to paging
-0.15 parameter parse pdf pipe posted pre press price print process~on profile prompt~throughput proposal ptxas~error
-0.15 pytorch~cuda quantization query quota raise~it range ratio read reduce reduced reduced~to refused reicht
-0.15 release~notes rent requeued required~hardware requires~more reserved reset~by resolution
-0.15 resourceexhaustederror~out resource~shared restart~the resuming retry~failed roll round run running~on runs~on
-0.15 runtimeerror~dataloader runtimeerror~resource sandbox saying scale scenario scenes scheda search see~it sein
-0.15 selected serialization serialization~py sessions settings shared~data shipper should~not shuffle simply sitting
-0.15 six size~is size~with slurm smaller~batch snapshot so~is so~you speicher stable~diffusion start~with stops
-0.15 stores stream_executor stream_executor~cuda subcommand support synthetic table~of takes~gb target tensors
-0.15 than~is that~all that~card the~alert the~cuda the~difference the~end the~environment the~hint the~output
-0.15 the~paging the~port the~raw the~right the~step the~traceback this~the threads tile~size timeout torch~lib
-0.15 torch~outofmemoryerror torch~serialization to~change to~find to~gib to~or to~runs traffic train~on tree triage
-0.15 true~and try~decreasing txt une unless until~it update~the upgrade url usa uses~too version~is vram~for well~as
-0.15 wie wieder will with~ibuilderconfig with~torch workspace~size wraps wrong xc xc~max
-0.15 xla_python_client_mem_fraction xla_python_client_preallocate~false your~own you~to you~tried you~ve you~will
-0.15 занято карте обучение う え が く こ~れ さ す で~は れ を~半 シ ズ~を テ ブ ル 一 什 他 会~看 例 做 先 其 其~他
-0.15 减~半 分~に 半~分 占~着 合 同 吗 块 多~卡 大~き 字 存~不 年 并 必 怎 怎~么 慢 懂 打~开 文~件 显 显~存 有~其 申
-0.15 申~请 的~报 着 碎 碎~片 空 置 要 论 赞 载 连~续 附 기 럼 리 메~모 모~리 자 적 정 하
-0.10 _exceptions _exceptions~_arraymemoryerror _z about~the accept accumulation add~the against age algorithms
-0.10 alloc_cpu alloc_cpu~cpp allocate~gpu allocate~kmg and~nothing and~raise and~ready and~run and~see anon answers
-0.10 answer~with anything~else an~earlier an~exception apart applies applies~to arbeitsspeicher architecture
-0.10 arena_extend_strategy are~below are~made are~out are~there arithmetic artifact assistant as~in as~is as~of
-0.10 as~the at~alloc_cpu at~run aucun aus available~gib avg~generation backend~out backward backward~pass bat batch
-0.10 batchgröße batch~sizes been~oom before~anything before~you begin~with behaviour below~gb below~gib below~the
-0.10 bias~self bitte block~sizes bought bout~de break breaks browser building builds busy but~unallocated bytes~by
-0.10 bytes~total by~insufficient by~one by~rematerialization cached~blocks cache~blocks cada callable call~failed
-0.10 can~reduce capacty card~for card~the case caused~by changed changed~in change~the chrome clear close~the code
-0.10 code~cannot code~is commented complete~error computed context~and contiguous contributors conv~input cordon
-0.10 counts cpp~err cuda_driver cuda_driver~cc cuda~context cuda~cuda_driver cuda~failure cuda~reclaim cumemcreate
-0.10 curious custom custom~call dan dataloader~workers data~bytes decreasing decreasing~batch della
-0.10 der~grafikspeicher device_map device_map~auto diese difference~between documented does~it don~have double~the
-0.10 do~that draft draft~is driver~error driver~version drop~the ecc~error effective el~mensaje empty encountered
-0.10 encountered~in ends~like enforce~fail engine~is engine~profile enumerate enumerate~loader environment~variable
-0.10 errors~outofresources errors~py error~an error~codes error~it error~no error~uncorrectable
-0.10 err~defaultcpuallocator est evaluation ever everyone exam example~org exceeds exceed~the exceptions execute
-0.10 exist exit~code expandable exported extension external~local_xla factor failed~out fails~and fall fallen
-0.10 fallen~off fall~back false few fewer~layers figure figures~are file~home filter finetune fine~with finished~in
-0.10 fired fired~up fires first~line fixed~in fixes fixture fix~it flag forget forty for~gb for~gib for~gpu for~one
-0.10 for~requested for~small free free_all_blocks freeze free~including free~is from from~models from~step
-0.10 function~_z gb~or generation~throughput ggml ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed ggml~cuda
-0.10 gib~and gib~br gib~bytes gib~than give~the good~first gpu_memory_utilization~when gpu~errors gpu~it gpu~kv
-0.10 gpu~메 gradient~accumulation grow half~the has~fallen has~terminated have~been header heap hence here~is heron
-0.10 high hints hip~hip hires hires~fix host_oom how~do how~the ibuilderconfig~setmemorypoollimit ignore im image~is
-0.10 included info~core info~started input~weight inside~the install insufficient insufficient~for
-0.10 insufficient~shared in~code in~cumemalloc in~enumerate in~file in~front in~memory in~pytorch in~stepid in~worker
-0.10 is~called is~disabled is~enough is~fired is~for is~full is~to its~own it~again it~back it~be it~br it~here
-0.10 it~looks it~over it~that it~up ja jax jenkins job~script json kept~for key~value kmg kmg~ib know~how larger~than
-0.10 largest last~edited layers~and least leave~it lecture less level~error license like~so like~this limit~reducing
-0.10 lines~in lines~with lists live~tensors loading~checkpoint load~with local_xla local_xla~xla logger login
-0.10 logs~and log~jax log~you longer looks loom lower~batch lowvram machines makes~sense makes~the managed mar
-0.10 matching meet mein memory~can memory~please memory~pytorch memory~shm memory~space memory~use memory~used
-0.10 memory~was memory~what memory~while meta million minus minute mlp mo mock model model_lifecycle
-0.10 model_lifecycle~cc model~needs move moved~to moves mps~backend much~memory mxnet mémoire nada names~the
-0.10 ncclsystemerror nccl~timeout needs~more need~more need~not noch none~of nothing~has nothing~in not~change
-0.10 not~help now~and no~available no~half no~memory num num_stages~may numbers~in nur não offload off~to often
-0.10 of~all of~device of~mib of~shared older older~than onboarding oneapi one~is one~rank on~mac on~oct on~our
-0.10 on~stack on~top on~your oomkilled~exit oom~killed operation~to ops optimiser ordinal originally orphan ort
-0.10 or~num_stages or~the otherwise ou our out outofresources outofresources~out overlap owns packing paddle
-0.10 paddle~resourceexhaustederror page~https page~that paging~file pairs panel parser part particles partition parts
-0.10 paste peaks peaks~at person per~process pickle pictures place plain plat points pool~size possible~that pressure
-0.10 previous printed~by processes~on process~python product programa progress prüfen ptxas puts quantisation que~la
-0.10 quit raised~by raises raise~your ram~not reader ready ready~to really reasons reboot recently recompute
-0.10 reduce~memory reducing~block refine region reicht~nicht rematerialization rematerialization~only rendering reqs
-0.10 reqs~gpu requested~buffer requested~size reserved~and resource_exhausted resource_exhausted~ran resources rest
-0.10 results returned returns return~conv re~compile role rss running~reqs runtimeerror~enforce runtime~errors
-0.10 run~time same~gpu same~here say~that say~which see~also segments self~stride send sense sentence service~gpu
-0.10 service~service setmemorypoollimit several share~one shm shrink shutdown signal~bus signature significa
-0.10 simulation since~the sind size_t sized sizes~or slice small smaller~model small~cards socket something~like
-0.10 some~of sooner sooner~or so~in so~no space~vmem speicher~der splits standard standard~error stands starts stepid
-0.10 stepid~some step~tasks step~the sticky stops~at stored story streams stride string strings students study
-0.10 subject~re succeeded success suggestions sum supervisor svc system~memory só takes~the talk targets tasks~have
-0.10 ten tensorflow~oom tensorflow~stream_executor tensors~from test~result test~that thanks~that than~the that~be
-0.10 that~dataloader that~failed that~it that~of that~should their~own then~it then~the there~was the~batch the~block
-0.10 the~bus the~class the~dashboard the~exception the~failed the~failure the~first the~graphics the~input the~latest
-0.10 the~lines the~log the~loss the~memory the~most the~node the~numbers the~order the~out the~peak the~profile
-0.10 the~ram the~report the~retry the~scheduler the~server the~shared the~slice the~validation the~weights the~wheel
-0.10 the~wiki this~article this~br this~on this~operation this~order this~page three~times thus tiene time timestamp
-0.10 time~limit tmp today tokenizer tokens~avg tokens~running took~the tool too~high too~large touched to~complete
-0.10 to~end to~have to~know to~raise to~roll to~say to~time to~write translate translation triton~runtime tue
-0.10 two~processes typical unallocated unchanged uncorrectable~ecc unexpected~bus until~the upcast up~failed
-0.10 ur_result_error_out_of_device_memory used~gb users~on users~will use~below vendor verkleinern vllm~no vmem vmm
-0.10 void vous walk weeks~ago we~don we~get we~want we~will what~users wheel wheels when~they where~does while~it
-0.10 while~trying who~holds will~not will~see without with~all with~big with~br with~context with~full with~less
-0.10 with~oneapi with~your worked~out worker~this wrap~the wrote wsl xlarge xla~stream_executor yolo your~shared
-0.10 you~like you~may you~set без градиенты い~う い~と か~ら が~出 く~だ こ こ~の し す~る だ だ~さ て~く て~み
-0.10 と~い の~が の~よ の~記 は~バ み~ま よ る~の を ス ド フ ラ~イ ー~ド 一~下 一~直 三 中 习 于 什~么 件 值 出~现
-0.10 原~文 参 句 处 够 够~了 够~用 太~多 如~果 存 学~习 实 差 度 往 心 或~者 手 打 接 提~示 放 故 新 是~一 条 果
-0.10 查~看 标 梯 梯~度 检~查 次~の 残 活~值 激 激~活 片 版 现~的 理~的 用~完 的~进 相 碰 確~保 示~例 章 端 終~了 缓
-0.10 缓~存 群 被 装 见~报 計 記 記~事 计~算 记 进 配 释 释~放 错 错~原 集 面 高 거 교 그 까~지 나 됐 메 문 번 사~용
-0.10 으 은 의 이~고 일 한 합 합~니
-0.05 _execution_engine _execution_engine~run_backward _utils aa about~it accelerator accelerators
-0.05 accumulate~gradients across actions activations~and activity actors actors~killed address~the add~up adr advise
-0.05 af afraid after~epoch against~the agreed algo alias alike alle alles allocated~is allocated~so allocate~enough
-0.05 allocate~gb allocate~is allocations~gb allocation~fails allocators allow_growth allowed~gb all~that almost alone
-0.05 already~allocated alter although~nvidia am~on and~allocated and~asked and~batch and~double and~if and~later
-0.05 and~look and~memory and~not and~other and~so and~start and~tensors announce anon~rss another another~process
-0.05 anyone an~alias an~example an~igpu appendix apps apps~pid april area are~the arrays arrête article~helpful
-0.05 asks~for assert assertions as~an as~before as~device as~long así attention at~exit at~node at~nvidia at~pytorch
-0.05 auch auf~der author au~bout available available~cpu available~kv avant axis badge batch_size~in batch~does
-0.05 batch~or batch~to be becomes been~allocated before~we begin begins behind beispiel best~fit beta between~these
-0.05 be~had be~ignored be~in be~set be~the bfc bias billion binding bios blame blender~cycles blocks~back blocks~to
-0.05 blocks~try block~that both~the bottom bout but~the but~there but~this bytes~in bytes~on byte~size by~cause
-0.05 by~itself by~this cache~and cache~memory cache~of cache~on cake calls~into call~socket call~torch candidate
-0.05 can~be capability~vmm capacity~of cap~the cards~with card~at card~br card~nvidia card~so card~that card~was
-0.05 caught~collective caused cc~nccl cc~please cc~xla cells cgroup changed~the changelog checks chunk class~is
-0.05 close~other coalescing code~cuda colleagues columns comments compilation compiler~xla compute~apps conda~envs
-0.05 confirm constant content continue continue~with controlnet core~_exceptions core~py correctly costs couldn
-0.05 counter count~the covered cpu~instructions crashed~due creating~shared critical~operations cross cs cublas
-0.05 cublas_status_alloc_failed cublascreate cuda_visible_devices cudaerrormemoryallocation~in cuda~amp cuda~gib
-0.05 cudnn~is cumemalloc~device_pointer cumemalloc~results daemon dann data~with date day ddp deal decide decoder
-0.05 default~is default~of delete~the demand dense desktop desktop~with detail developer device_pointer
-0.05 device_pointer~size device~cuda_error_out_of_memory device~error device~gib device~has device~out dev~shm dies
-0.05 distbackenderror distbackenderror~nccl distributed~distbackenderror distributed~ncclutils div dl docs
-0.05 documentation~on does~the done~in don~need do~need drain drained driver~and driver~api driver~cuda
-0.05 driver~refused drops~the dummy dummy~requests each~backend each~run earlier edited edited~by ee effective~batch
-0.05 eight either~the else~is empty~the enable~device end~with enforce engine~to environment en~latest epochs
-0.05 erroroutofdevicememory errors~of error~detected error~gn error~gpu error~model error~unexpected esta estimated
-0.05 everything~else every~rank every~sample every~second exceeds~the exceptions~outofmemoryerror exception~class
-0.05 exhaustion exit~codes exit~status expandable~segments expr expr~sum extend external~library failed~because
-0.05 failed~javascript failed~jobs failed~or failed~to fails~on failure~out fake far~bytes fatal fault fb fc feature
-0.05 files~older file~and file~is file~or final find finder finder~will finding finds finished~batch first~backward
-0.05 first~day first~epoch first~is first~issue first~long fitting fit~into fit~with fix~cuda flash flash~attention
-0.05 flush fmt follow format format~csv former forward~pass for~about for~days for~every for~in for~its for~out
-0.05 for~platform found~cuda found~no fp~int fra fragmented frames~are frameworks freed freed_by_count
-0.05 freed_by_count~the free~bytes frequent frequently frequently~asked fresh friday friend from~monday from~my
-0.05 from~torch full~log full~run functional game games gap gather gb~in gb~max gb~was gb~which gb~の gc~gc
-0.05 geforce~rtx gen generate generic geometry getting get~an ggml_cuda_init ggml_cuda_init~found gib~are gib~that
-0.05 gib~with gigabyte giving giving~up gn go~for gpu_mem_limit gpus~detected gpu~at gpu~br gpu~cannot gpu~gb gpu~gpu
-0.05 gpu~on gpu~was gpu~の gpu~メ gpu~显 graphics~card green grep grep~for group grow~with groß grpc guard guest
-0.05 guild gx half~precision halving handles happy has~failed has~its has~less has~the have~no have~not heap~limit
-0.05 heap~out helpful~yes here~we het his hit hits hold~the hook host~oom host~ram how~it how~large hpc~support
-0.05 hpp~unhandled ib id~where if~cuda illegal~address import increase~mem increasing~gpu_memory_utilization info~gpu
-0.05 info~kv_cache_utils info~text_generation_launcher initialized initialized~for initializing~the inner install~the
-0.05 instructions~in intermediate in~bit in~bytes in~cuda in~cuda_error_out_of_memory in~help in~jax in~job in~llama
-0.05 in~order in~performance in~predict in~processgroupnccl in~seconds in~some in~source in~step in~str in~text
-0.05 in~tiles in~two in~vram io ipynb ip~id ip~over ist~der is~all is~being is~bytes is~gpu is~harmless is~larger
-0.05 is~nan is~on is~out is~passed is~raised is~read is~shown is~slow is~something is~started is~taken is~up is~wrong
-0.05 its~share it~and it~but it~comes it~shows it~takes it~would javascript javascript~heap jax~checkpoint job~ends
-0.05 job~is job~with kann kb~anon keep keras kernels kernel~launch killed~due killed~this killer kleinere knowledge
-0.05 know~what kubelet kv_cache_utils kv_cache_utils~py lambda laptop large~model large~or last~br last~time latency
-0.05 latent latest latter launch launched la~mémoire leak~of len~gib less~memory less~than let~us library~call lies
-0.05 life like~the like~to limit~allocation limit~on lines~that line~and line~such link links list~is
-0.05 llama_model_load_from_file_impl llama_model_load_from_file_impl~failed llama_model_loader
-0.05 llama_model_loader~loaded llama~runner llm~error loaded~meta loading~weights local~memory lock logging
-0.05 log~description log~for log~if log~line log~shipper log~tensorflow log~that log~title log~was long~as
-0.05 long~prompts looks~at looks~for loss loss~is lote lowering~max_num_seqs low~on mac machine~with make making
-0.05 malloc~or many~gib mapping~of matched match~on matrix max_bin max_memory_allocated max_num_seqs~or maximum~pool
-0.05 max~batch max~model may may~exceed may~fail may~have may~stop may~use meant measured meldung memory_allocated
-0.05 memory~allocating memory~and memory~by memory~cgroup memory~during memory~exhausted memory~exhaustion
-0.05 memory~issue memory~killed memory~message memory~not memory~occurred memory~oom memory~or memory~pressure
-0.05 memory~required memory~segment memory~the memory~to memory~where memory~怎 mempoolsize memória mention
-0.05 message~is message~such message~with metadata meta~data me~if mib~mib misc misc~shmutils mit ml~platform modell
-0.05 models~in models~max models~on model~len model~py momentum month more~memory more~often more~with most~recently
-0.05 msgid myself my~gpu my~ti mémoire~du named ncclsystemerror~system ncclutils ncclutils~hpp nccl~error
-0.05 nearly~always network~is new~gpu nine nodes node~gpu node~id node~ip node~is node~running non~pytorch norm
-0.05 normal_vram notebooks notes note~that nothing~to not~an not~know not~load not~memory not~run not~what no~change
-0.05 no~device no~error no~the ns num_workers number~in numpy numpy~core oct off of~an of~core of~free of~it of~job
-0.05 of~ray of~scope of~ten of~tensor of~total of~weights of~what ollama~model ollama~run once~per one~in one~large
-0.05 one~line one~on one~piece one~that one~the only~when on~allocators on~and on~card on~cpu on~disk on~each
-0.05 on~friday on~linux on~memory on~requested on~shared on~small on~this ooms oom~error oom~kill oom~killer
-0.05 oom~message oom~on oom~workers opened~on open~ticket operation~timeout opposite optim optimized~to
-0.05 optimizer~state op~model ort~failed or~external or~gpu_memory_utilization or~pick other~process other~processes
-0.05 other~programs other~ranks other~reasons our~nightly outofmemory outofmemoryerror~as outofmemoryerror~in
-0.05 outofmemoryerror~task over~the packages pages~are page~the pairs~and partly pasa passed~failed past patch
-0.05 peak~gib peak~memory pebble peft perfect performance performance~critical period per~card per~parameter picks
-0.05 pick~smaller picture~is pid pid~used_memory piece planned platform platform~cuda platform~team please~add plot
-0.05 pme pointers policy por portal pour~le power preallocates preempted prefix prefix~cache pressure~oom problems
-0.05 process~is programming progress~bar propose proxy pytest pytest~raises python~site pytorch_cuda_alloc_
-0.05 pytorch_cuda_alloc_conf~expandable_segments pytorch~memory pytorch~で query~compute questions quickest qué
-0.05 raised~when raise~the random ranks ran~all rapids rather~than ray~exceptions ray~killed reading readme read~the
-0.05 reasons~at recently~scheduled reclaim recognises records recovery reduce~the reference refiner refuse refuses
-0.05 registry regular related~to released relion remedies remedy repeat repo reporter request~related request~that
-0.05 reranker research reserved~but reserved~is residues resolved resourceexhaustederror resourceexhaustederror~oom
-0.05 resource~exhausted restoring results~in retries return~variable reviewed reviewer right~now rows~columns rss~kb
-0.05 rtx~ti run_backward run_backward~calls runner~process running~low running~was runtimeerror~cuda run~out
-0.05 run~stops run~the run~using rx~xt safetensors same~text sampler sampler~with sampling sans saves saving saw
-0.05 says~gb say~how say~what scanner scene~needs scheduled scheduled~task score screenshots seats section seem
-0.05 seem~to see~how see~something see~that see~what segment~dev sequence~length servers server~process service~cc
-0.05 service~initialized servidor setting~pytorch_cuda_alloc_ setting~pytorch_cuda_alloc_conf set~is set~mem set~up
-0.05 shall shape~and shape~br sharding sheet~for shmutils shmutils~cc shm~nccl shows~the shows~up shrink~the
-0.05 side~assertions simplify since~it sistema sit sitting~on size~br size~exceeded size~finder size~on
-0.05 size~succeeded size~to skipping skipping~tactic slack slide slides slower slow~but smaller~value small~for
-0.05 small~one smi~query snippet socket~malloc soft something~else sparrow speaks stack started started~by
-0.05 start~again start~and start~up stay stays std~bad_alloc step~with stop stopped~with str straight stub subclass
-0.05 subclass~of subject subprocess succeeded~trying such~as suggest suites sum~by supported sur~la swapped switch~on
-0.05 system~call system~error sí tables tactic tactic~due takes~about takes~minutes take~smaller taking tarjeta~no
-0.05 tasks~actors td tells~you tell~me tell~them tenants tensorflow~compiler tensor~with term terminated~cudamalloc
-0.05 tessera test~suites text texttt texture~limit text~and text~is text~of text~to tf~oom thanks~to than~days
-0.05 than~there that~did that~don that~fits that~is that~need that~nobody that~ram that~time thcstorage thcstorage~cu
-0.05 them~to then there~could there~no these~is these~lines these~two they~are they~re the~accelerator the~available
-0.05 the~backend the~backward the~base the~best the~big the~bios the~cards the~cell the~current the~data
-0.05 the~documentation the~engine the~error the~estimate the~example the~exit the~failing the~faq the~figure
-0.05 the~figures the~form the~former the~gap the~lab the~latter the~layers the~learning the~loader the~models
-0.05 the~module the~oom the~opposite the~other the~parser the~platform the~previous the~process the~progress
-0.05 the~queue the~rank the~red the~render the~requested the~reserved the~rule the~runtime the~scene the~script
-0.05 the~service the~share the~single the~small the~source the~sum the~system the~ten the~top the~topic the~trainer
-0.05 the~user the~usual the~vae the~words the~wrong this~answer this~channel this~helpful this~might this~one this~pr
-0.05 this~worker those threshold~of thursday tick tidy tile tiled times~the time~period title title~cuda title~gpu tm
-0.05 together~with too~long topic~of top~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~no_grad torch~torch
-0.05 torch~utils total~used total~vm to~address to~and to~blame to~cumemalloc to~enable to~give to~keep
-0.05 to~normal_vram to~other to~problem to~run to~send to~take to~test to~us trace traces trained train~py treats
-0.05 trial trt~unsupported_state trust try~increasing try~lowering tsl tuesday turn turn~it turn~on twenty two~of
-0.05 type~reason typo typo~in ub unallocated~is unallocated~memory under~the unhandled~system unit~test unreal
-0.05 unreal~engine unstable unsupported_state unsupported_state~skipping unter upgrading uploaded upper up~and
-0.05 up~sampler usable usage~threshold used_memory~format used~to uses~the use~available use~smaller using~batch
-0.05 using~the usual vae~decode valueerror~no value~pairs variable~_execution_engine variant var~jenkins vector
-0.05 verbose verdict verified vm vmm~yes vm~kb votre warn~error was~full was~gb was~left was~made was~running
-0.05 was~this was~unable watchdog~caught ways ways~to week~on weights~are weight~bias we~look what~each what~happens
-0.05 what~is what~this wheels~for when~calling when~initializing when~it when~request when~warming where~the
-0.05 which~exceeds which~free which~mib while~creating whole~card who~is why~does why~is why~the will~continue
-0.05 will~do will~get winerror winerror~the with~an with~coalescing with~device with~dummy with~exit
-0.05 with~freed_by_count with~gpu with~key with~mem with~memory with~more with~nccl_debug with~ngl with~one
-0.05 with~pytest with~shape with~size with~this with~torch_use_cuda_dsa with~vllm wording~of words workers~are
-0.05 workers~crashed workers~tasks works~but work~in work~out would~have would~like would~not would~see write~to
-0.05 writing~the written~to ws xpu~xpu yes yes~no you~asked you~call you~ll you~open you~start zusammen нужно
-0.05 свободно あ~る い~の う~な え~る が~あ き~ま け さ~い さ~く ぜ そ そ~の た~と た~め っ~た と と~が と~き な~い
-0.05 な~ぜ に に~し に~は の の~か の~は の~ま の~メ の~例 ま~で ま~と ま~ま み も や よ~う り~当 る~か る~こ れ~ま
-0.05 を~使 を~確 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ サ~イ シ~ュ ス~が ス~テ ズ タ チ~サ ッ~シ デ デ~ル プ ム モ~デ
-0.05 ャ ャ~ッ リ~が リ~不 ロ ロ~グ ロ~ー ン ー~ム 一~块 一~行 不~下 也 了~可 事 人 今 从~改 任 会 会~这 位 体 何 余
-0.05 你 例~如 便 保 信 修~复 共 内 册 决 决~定 処 列 别~人 别~的 割~り 化 占~用 卡~内 卡~的 原 反 可~能 右 合~精
-0.05 同~一 同~样 含 型~大 場 增 处~理 外 多~少 太 失~敗 好~了 存~没 存~用 完~了 実~際 容 容~量 对~照 対 就~会 左
-0.05 左~右 己 常~用 序 度~学 度~检 式 当 当~て 录 必~ず 思 我 或~推 手~册 才 找 把~batch 护 换 换~卡 据~集 推 推~理
-0.05 推~荐 放~不 敗 数~字 文~章 断~片 早 時 更~新 書 最~后 有~别 本~太 查~点 标~题 框 案 次 次~送 步 比~例 泄 泄~漏
-0.05 法 注 活 深 深~度 混 混~合 漏 照~表 爆 片~化 率 现~cuda 理~办 理~时 用 用~同 留 疑 的~大 的~提 的~样 的~模 直~接
-0.05 看~看 確 社 积 程~占 空~い 空~き 空~闲 累 累~积 练~或 终 结~果 续 维 维~护 翻 老 能~是 自~动 自~己 荐 表~示
-0.05 要~多 要~求 計~算 語 説 説~明 読 読~み 論 讲 设~置 话 说 请~问 象 超 边 这~一 这~边 都~没 配~置 里 量~一 错~对
-0.05 闲 際 際~の 默 默~认 개 결 기~를 널 닝 더 델 려 류 리~가 면 모~델 법 실~제 쓰 오~류 용 으~로 주 트 팀 프 프~로
-0.05 할 해~결
+0.05 _bfc~br about~cuda about~memory about~of accelerate accelerate~utils accepted~answer accuracy adafactor
+0.05 additional add~repor again~and again~on again~with ahead air~gb alguien alguém all_reduce alloc allocated
+0.05 allocated~by allocated~bytes allocated~for allocated~gb allocate~mb allocate~request allocate~the
+0.05 allocating~bytes allocating~mib allocating~tensor allocations~gib allocation~badalloc allocation~gib
+0.05 allocation~on alloc~tot allowed~gib all~available all~good all~is all~loaded all~tensors all~with alone~are
+0.05 already~have already~searched always amber amount~of am~doing am~not anaconda anaconda~envs analysis
+0.05 and~available and~br and~cupy and~gb and~get and~how and~leave and~my and~no and~of and~ran and~report and~still
+0.05 and~take and~that and~when annoying another~gpu anybody any~hint an~account an~answer an~existing an~hour
+0.05 an~idea an~instance an~oom ao appears append~loss applications application~startup apply~node are~already
+0.05 are~done are~fine are~in are~not are~on are~too are~using args arguments around~it asked~years assertion
+0.05 assertion~failed assuming assuming~engine as~many atoms attempting attempting~to attn at~conv_ops at~first at~it
+0.05 at~iteration at~least at~line at~of at~some at~the at~tokens available~qualifiers available~when avx awq
+0.05 backbone background badalloc badalloc~exception bank batch_size_per_card batchsize batch~and batch~br batch~of
+0.05 batch~that because~the become before~submitting before~the began beginning below~might bench benchmark besides
+0.05 between~the be~allocated be~closed be~great be~incorrect be~made be~ready be~used bfc_arena bfc_arena~cc
+0.05 bigger~gpu bigger~one bigger~scenes bild binary bin~gib bin~total bitsandbytes ble blobs~sha boa bonjour
+0.05 bool~onnxruntime both~of box branch bricht brisk broken bucket bucketing budget buff buffer~of buffer~on builder
+0.05 builder~api building~the build~on built built~by bus~id but~in but~with bytes~limit bytes~of by~allocator
+0.05 by~github by~my by~new by~not by~setting by~then cache~is call~of call~so cannot~get can~get can~try can~we
+0.05 capability capacty~of capture~consider capture~cuda capturing capturing~cudagraphs cards~are card~gb card~please
+0.05 card~with cast catch~it caused~the cause~of cc~bin cc~op_requires cc~resource cc~successful cc~sum cc~this
+0.05 cfg~sampler_name ch chainer~and check~failure check~whether chez child~failed chunks chunks~chunks chunks~kib
+0.05 chunks~mib classification classifier cleaning click client~requested client~session code~and code~br code~in
+0.05 code~or coffee come~back come~to comfyui~execution command~buffer command~is command~line command~was common
+0.05 common_ksampler common_ksampler~model communicator comparison compile~by complete completely computecosts
+0.05 computecosts~error compute~capability computing com~ollama configs config~file confused connected~to
+0.05 consequences consequences~if content~is context context~for context~in context~is controller conv_ conv_ops
+0.05 conv_ops~cc conv_~status conversation conversation~on convert convolution conv~conv conv~d_ con~la coordinates
+0.05 copy~of core~framework core~platform corporation could~be cp cpp~computecosts cpu_feature_guard
+0.05 cpu_feature_guard~cc create~execution critical crop cross~attention csrc csrc~distributed ctx
+0.05 cu_stream_non_blocking cuando cuda_error_out_of_memory cuda_gpu_executor cuda_gpu_executor~cc
+0.05 cuda_malloc_async~will cudagraph cudagraphs cudagraphs~for cudagraph~capture cudasuccess cuda~cu
+0.05 cuda~cuda_gpu_executor cuda~for cuda~function cuda~is cuda~or cupy~as cur currently cur~usage custre custream
+0.05 custream~error cuts d_ darknet dask dead dear dec decoding~this decorator decrease~the decreasing~max_model_len
+0.05 deepspeed~runtime deep~neural description~of detach details detection devices device~br device~cudamalloc
+0.05 device~dtype device~failed device~memory device~name device~nvidia device~was dgx did~the died~at dies~in
+0.05 dies~with difference diffusers~models dim direct_io direct_io~false direct~cause disable~torch distinct
+0.05 distribute distribute~load docker document does~anybody does~nvidia doing downloaded do~about driver~py drops
+0.05 dry dry~run ds dtype~if dtype~torch due~to during~cudagraph during~getbesttactic during~processing dynamic dès
+0.05 each~has each~mpi each~step each~time each~with eager~in edit elements else else~none el~modelo em emptied
+0.05 encountered~an ended~after ended~in ends~the enforce_eager enforce~eager enginecore enginecore_dp
+0.05 enginecore_dp~pid engine~br engine~built engine~core engine~from engine~version enough~for enough~to
+0.05 environment~location envs eps era erreur error~at error~br error~cublas_status_alloc_failed error~cuda
+0.05 error~engine error~failed error~fields error~job error~loading error~occurs error~source error~when error~while
+0.05 estimate~is ethereum eval_accumulation_steps events every every~piece every~single every~step exception~content
+0.05 exception~set exception~traceback exception~was executable executable~batch executed execute~in
+0.05 execution~context execution~error execution~py existing~issue exiting~due experience explicit
+0.05 external~org_tensorflow external~xla face failed failed~at failed~for failed~with failures~in failure~br
+0.05 failure~but failure~stack faiss faiss~gpu falls far fatal~operator feature~request feedback~and fern
+0.05 fields~message figures~in files~are file~ai file~assuming file~on file~tools file~users file~usr fill filled
+0.05 fill~the fin fine~but fine~tune finished~parsing firefox fit~use fold folder following~exception forgot for~and
+0.05 for~another for~any for~batch for~chunks for~decoding for~example for~it for~my for~now for~relevant for~self
+0.05 for~shard for~simplicity for~some for~stream for~two for~your found~reached found~vulkan fp~fp fp~kv
+0.05 fraction~static fragmentation~maybe frames~from framework~op_kernel free~of free~on free~to from~checkpoint
+0.05 from~child from~last from~me from~model from~this from~vllm functional~py function~alloc function~failed
+0.05 func~init further gable gathered gb~and gb~are gb~before gb~each gb~free gb~it gb~memory gb~per gb~tried gcc
+0.05 gc~collect generation~not generator getbesttactic gets~to ggml_backend_cuda_buffer_type_alloc_buffer
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_metal_graph_compute ggml_metal_graph_compute~command
+0.05 ggml_vulkan~found gh gib~allocated gib~at gib~client gib~in gib~max gib~of gib~other gib~total gib~tried given
+0.05 gives~me glad glm gnu goes~on goes~up got~the got~this go~through gpt gpu gpu_device gpu_device~cc gpus~to
+0.05 gpu~as gpu~device gpu~gib gpu~gpu_device gpu~in gpu~increases gpu~models gracias gradient_accumulation_steps
+0.05 grande graph~execution graph~of gres gres~gpu grpo gráfica gtx~with habe happen has~been has~mib has~more
+0.05 has~one has~removed have~gb have~it have~searched have~to health height helped here~it here~on here~with highest
+0.05 hit~an hi~all horas host~skipping hunyuan ich if~is_floating_point if~out if~reserved if~so if~that if~the
+0.05 if~this if~yes igpu igpu~and images~of import~cupy import~llm include include~these increase increases
+0.05 inference_mode inference~with information info~application info~engine info~fields info~source info~this
+0.05 info~using info~worker initialize~the initializing init~at inlet input~very inside instruct intended
+0.05 internal~frames interpolate in~allocator in~an in~bf in~bin in~blender in~br in~convert in~custre in~decorator
+0.05 in~func in~general in~jupyter in~kv in~python in~range in~sample in~thread in~which ipex iq is_floating_point
+0.05 is_floating_point~else issues issues~and issue~and issue~for is~above is~already is~an is~and is~built
+0.05 is~created is~done is~empty is~export is~from is~gib is~gone is~heavy is~just is~large is~less is~memory
+0.05 is~missing is~nearly is~none is~off is~probably is~smaller is~split items its~internal it~about it~as it~can
+0.05 it~did it~does it~fits it~gb it~go it~if it~it it~prints it~ran it~seems it~still it~then it~too it~usually
+0.05 it~wants it~went it~when ivory jan jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jetson~nano
+0.05 jobid job~to job~was joined join~this jul kept~in kernel~of kestrel không kib kib~allocated kib~in kill
+0.05 killed~it kills~the kind~of knob known kommt lab labels labels~bug lack lack~of lantern laptops large~try
+0.05 last~one lax lax~map layer~to lead lead~to leaks leak~in leftover left~it left~on lengths li libraries
+0.05 library~onednn lib~python light like~that limit~the line~of line~out linux listed little~memory
+0.05 llama_init_from_model llama_init_from_model~failed llama_kv_cache_init llama_kv_cache_init~failed
+0.05 llama_load_model_from_file llama_load_model_from_file~failed llm~info load_model load_model~failed loaded~models
+0.05 loader~workers loading~error loading~llama load~and load~over load~sdxl load~the local location logs log~before
+0.05 log~current log~exit log~from log~gpu log~it log~memory log~message log~on log~oom log~out log~same log~says
+0.05 log~there log~torch log~tried log~what log~when lol longest lora lora~on lower~the lunch läuft lỗi ma mac~mini
+0.05 mac~studio made~it mailing mailing~list main~exiting makes make~sure manual~cast many~thanks master~or matches
+0.05 max max_input_length max_input_length~max_prefill_tokens max_model_len max_model_len~when max_prefill_tokens
+0.05 max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup max_split_size_mb max_total_tokens max~seq
+0.05 max~tokens may~lead may~node mb~of mean median mehr memor memoryerror~traceback memory~available memory~br
+0.05 memory~but memory~for memory~fragmentation memory~gb memory~growth memory~has memory~in memory~it memory~mb
+0.05 memory~mps memory~pool memory~problem memory~py memory~see memory~than mem~fraction mesh message~and
+0.05 message~method message~server message~waiting method~of method~warmup metric metrics~train_step metric~cur
+0.05 me~the mib~allocated mib~in micro~batch middle middle~of mig~slices mine~is minibatchsize mining minutos mira
+0.05 mir~das missing mistral~nemo mit~gb mlx modeling modeling_utils modeling_utils~py models~and model~and model~br
+0.05 model~from model~gguf model~has model~in model~is model~loading model~loads model~max model~models model~parse
+0.05 model~root model~seed model~weight mode~set modules~module module~py moi moment momentum~eps mon months more~ram
+0.05 moved~the moving mps~allocated mr msg~error much~gpu much~vram multiple multiple~gpus mx~gb my~code my~old
+0.05 my~training name~conv_ name~nvidia nano nccl_buffsize ncclunhandledcudaerror ncclunhandledcudaerror~call
+0.05 nccl~version nccl~watchdog nearly~all needed needs~about needs~less network network~library network~model
+0.05 never~appears new~builder new~issue new~one nichts nicht~mehr night nn~functional no_grad node~that node~train
+0.05 non_blocking none~non_blocking nor nothing~changes nothing~was noticed not~allocate not~be not~been not~come
+0.05 not~create not~find not~get not~static not~to not~using not~work now~the no~card no~cuda no~effect no~executable
+0.05 no~space no~that npu number~is nvcc nvidia nvidia~corporation observed occurs occurs~during october odes odes~py
+0.05 offloaded offloading~output off~by of~br of~each of~every of~feedback of~mb of~one of~other of~ours of~pipeline
+0.05 of~std of~them of~tokens of~training of~two of~video of~which of~you oh ollama~blobs
+0.05 ollama~llama_load_model_from_file ollama~models ollama~time once~and oneapi~deep onednn one~go one~more one~node
+0.05 one~tensor one~with only~rank only~that only~the onnxruntime~core onnxruntime~gpu onnxruntime~waitnotificationfn
+0.05 on~all on~bigger on~call on~for on~how on~jan on~jetson on~machine on~sep on~single on~smaller oom~at oom~the
+0.05 oom~unloading op_kernel op_kernel~cc op_requires op_requires~failed opal opencv opened~weeks open~an open~the
+0.05 operator operator~conv optimized~with optimizer~cpp optimizer~step op~conv org_tensorflow
+0.05 org_tensorflow~tensorflow or~decreasing or~start or~switching other other~allocations ought ought~to ours
+0.05 our~documentation our~own outofmemoryerror~allocation output~layer over~multiple oyelaran package
+0.05 packages~accelerate packages~diffusers packages~tensorflow packages~transformers paddlepaddle~on paddle~memory
+0.05 paged~kv page~on paper parallel parameters parse~time parsing parsing~network part~of pass~and patches pci~bus
+0.05 peak~usage per_device_train_batch_size per~request phone photos picture pid~error pid~info piece~of pip place~of
+0.05 plan platform~cpu_feature_guard please~decrease please~don please~post please~stop port por~qué pourquoi pp
+0.05 preallocated~temp preallocation~off present preset preview primary prints~the private~pool private~pools
+0.05 problem~with proc processes processing~allocation process~for prod profiling project prompts protein pro~gb puis
+0.05 python~client python~pytorch pytorch_cuda_alloc_conf pytorch~and py~capturing py~userwarning qlora~on qualifiers
+0.05 qualifiers~see quant qui rank~cuda rank~failed rank~is rank~running ran~out rather reached~zero read~every
+0.05 read~it read~times received~sigquit receiving recent~builds record reducing regards regression reject
+0.05 relevant~issues relu remember remove removed removed~its rendered~viewport render~fails repeats replay repor
+0.05 reporting repository reproducible requested~bytes requested~in requested~to res reserve reserved~in
+0.05 resourceexhaustederror~graph response restore retry~with return~common_ksampler return~to rien rl root~ollama
+0.05 rtx~ada rtx~pci rund runner~execute running~in runs~the runtime_error runtimeerror~no runtimeerror~traceback
+0.05 runtime~error run~into run~of said same~batch same~command same~model same~on same~problem same~thing
+0.05 sampler_name sampler_name~scheduler samplingparams saturday says~and says~cuda says~it says~that says~what scene
+0.05 scenes~are scenes~through sched scheduler~hit scheduler~positive schon scrypt sd sdxl searched~for searched~the
+0.05 second~epoch seed seed~steps seems~to see~all see~if see~our segmentation~fault seit~dem sep separate seq~len
+0.05 series seriously server~does server~stops serves serve~at serving session~py set_memory_growth setting~the
+0.05 setting~up setup set~jax_traceback_filtering set~subdivisions set~the sgl shapes shards shard~to short shorter
+0.05 short~test should~go shows~gb show~the si sign~up sigquit sigquit~from silver similar simple simplicity
+0.05 simplicity~jax since~this since~yesterday sits size~found size~of skipping~download skip~to small~model
+0.05 small~scenes smi~before smi~say softmax software solution solve solved~it someone something something~went
+0.05 sorry~if sorry~something source source~sched so~far so~guess so~nothing so~please so~why space~left spawn
+0.05 speaker speech spilling split splitting srun~error srv srv~load_model stacktrace stacktrace~below stages stand
+0.05 start starts~and startup~complete start~paddlepaddle states state~batch state~failed state~metrics static
+0.05 status~code std~runtime_error steps~cfg step~and still~alive stopped~at stops~after stop~them stream~stderr
+0.05 studio subject~job submitting submitting~new succeeds suppose supposed sure~you surfaces suspect switched~on
+0.05 switching switching~to systemerror systemerror~fatal system~is system~ram tag tags tail~of taken take~gib
+0.05 take~it take~your tell tell~us temp~allocation tensorflow~binary tensorrt~llm tensor~cores tensor~is terminated
+0.05 terminated~error terminating tested testing text_generation_client~router text_generation_launcher~method tf~lib
+0.05 tgi thanks~in than~gb than~requested that~caused that~has that~in that~may that~moment that~one that~shows
+0.05 that~was them~or there~any there~are these these~changes they the~answer the~beginning the~blender the~chunk
+0.05 the~dag the~dataset the~dev the~direct the~draft the~embedding the~encoder the~existing the~fix the~frame
+0.05 the~framework the~gui the~guide the~handler the~image the~index the~kernel the~key the~kv the~large the~load
+0.05 the~logs the~long the~merge the~middle the~moment the~older the~ones the~only the~owner the~paper the~pod
+0.05 the~quick the~readme the~reason the~recent the~rendered the~repository the~resolution the~sample the~search
+0.05 the~sequence the~size the~solver the~stacktrace the~text the~three the~time the~total the~very the~vram the~way
+0.05 the~weekend thing things~to think~the thistle this~and this~branch this~conversation this~does this~is this~isn
+0.05 this~issue this~question this~tensorflow though~the thousand threshold through~the through~zluda thrust thì tips
+0.05 title~of ti~gb tokens~in tokens~per toml tomorrow took~gb too~low topology torch_npu torch~autograd torch~bfloat
+0.05 torch~csrc torch~cu torch~float torch~nn tot total~capacity total~capacty total~chunks tot~alloc tot~freed to~br
+0.05 to~build to~bytes to~distribute to~eager to~finish to~host to~include to~it to~join to~me to~model to~my to~no
+0.05 to~read to~same to~serve to~start to~tokens to~train to~try to~unexpected to~upload to~work tp tp~scheduler
+0.05 traceback~of trade train_step~state trainer~py training~momentum transfer transformers trick tried~the tries~to
+0.05 trl troubleshooting trt~skipping true~direct_io true~or true~to try~smaller try~with two~different two~failures
+0.05 two~separate two~things ubuntu uhd ui~with uma umber unexpected unexpected~consequences uni unloading
+0.05 unloading~all upper~limit upscale up~br up~model up~verlet up~with urchin us usage usage~peak usage~tot
+0.05 used~memory useful userwarning use~gib use~in use~it use~kib use~process use~to usually usually~means ut
+0.05 utilization utilization~to utils~memory vae~tiling validate valueerror~to variable variables
+0.05 variable~tf_gpu_allocator vary vendor~nvidia ver verlet verlet~run version~br version~found version~of very~same
+0.05 very~seriously vgg video viewport~never views viola viola~opened virtual visible vkallocatememory vl vllm~import
+0.05 vmap voice vol vram~used vulkan~devices wait waitnotificationfn waitnotificationfn~failed wait~for walltime
+0.05 wandb wanted~to warm warmup~encountered warmup~generation warmup~max_input_length warmup~text_generation_client
+0.05 warm~up warning~warning was~asked was~kept was~still was~too was~used watch way~is webserver webui~modules
+0.05 weekend weeks weights~of weights~take weight~dtype werden were~not we~keep we~read what~am what~happened
+0.05 what~now what~tried what~you when~executing whether~there which~gib which~gpu which~may which~the whoever
+0.05 why~would will~fit within without~the with~and with~bigger with~chainer with~cpu with~gpus with~mb with~non
+0.05 with~nothing with~that with~the with~vulkan worker~py workload works~on work~for work~with worth would~be
+0.05 would~do wrapped wrapper written wrong~with xl xlaruntimeerror~traceback xla~tsl xla~will xla~xla xorg years
+0.05 years~months yes~please young your~batch your~code your~data your~input you~already you~might you~re you~see
+0.05 zesty zluda ça ça~passe меня можно памяти спасибо あ あ~り い~て き~は す~か た~ら だ~け で で~し で~の な な~り
+0.05 に~す に~な に~変 は ま ま~り を~か を~に キ ク ジ~ョ セ セ~ス チ~を プ~ロ ョ ョ~ン ラ ロ~セ ン~ト ー ー~で
+0.05 一~半 一~样 一~次 一~点 一~般 上~跑 上~还 下~の 不~到 不~够 不~行 两~张 中~で 中~间 主 了~还 付 代 代~码 以~下
+0.05 但 但~是 佬 使 使~っ 使~用 修 再 初 到~一 割 动 又 只~有 各~位 吧 周 哪 四 图~片 変~わ 変~更 夜 大~佬 失 好 如
+0.05 如~何 学~習 定 小~一 就 就~好 就~报 就~挂 己~的 已 张 形 循 忘 快 总 您 我~这 批~量 投 持 挂~了 指 指~点 换~成
+0.05 提 教 整 整~理 方 昇 昇~腾 是 是~显 期 机~器 权 权~重 来 样 样~的 检 模~型 没~问 注~意 满 然 理 生~成 的 的~内
+0.05 的~数 的~显 的~问 知 码 确~认 確~認 第~二 管 系~统 练~时 统 習 腾 般 补 要~显 認 认 证 识~别 试 试~试 该 误 读
+0.05 调~到 起~来 足~怎 跑~了 跑~到 转 返 还~剩 还~有 这~里 途 途~中 速 遇~到 错~误 问~题 间 限 题~描 验~证 감 감~사
+0.05 계 과 까 노 는 단 래 러 바 배~치 버 분 비 사 사~합 상 서~버 설~정 세~요 스 습 습~니 시~작 실 에~러 이 인~데 재
+0.05 제 조 종 종~료 처 치 크 크~기 파 학 행 호 확~인
+0.10 _bfc~op ab about~this according according~to account accounts~on activation~peak active ada add~comment
+0.10 add~report_tensor_allocations_upon_oom advance advanced afterwards after~that after~throwing ago~by alert
+0.10 allocatable allocatable~device allocated~mib allocate~br allocate~buffer allocation allocations allocations~mb
+0.10 allocation~failed allocator~gpu_ allowed~memory all~models and~after and~all and~every and~got and~its and~keep
+0.10 and~there and~try and~use and~version another~tab answering anywhere any~implementation an~error aparece apr
+0.10 are~running are~still asr async as~it as~they attack attention~cache at~batch at~is at~night auf autograd
+0.10 automatically backoff bad badly base batch~it beetle beforehand before~it behavior bei~mir believe bert be~too
+0.10 big big~for blob body both~on br branches branches~or broke buffer~failed buffer~for bug~report building~engine
+0.10 but~no but~not buy by~user bị call called called~after can~do can~it can~one can~the can~use capacity~gib
+0.10 card~too cases cc~allocator ce cette chain chair checked checking checkpointing~on chunked~prefill chunks~gib ci
+0.10 client~src clip clips closes closing~the cnn code~internal collect come~from come~up comfy commits
+0.10 common_runtime~gpu community complaint concat concurrency config~is connected consider~decreasing context~with
+0.10 conv~node copy could~you cpp~unhandled creating creating~server cu cuda_launch_blocking cudadrv cudadrv~driver
+0.10 cudaexecutionprovider cuda~bytes cuda~cudadrv cuda~graph cuda~runtime cudnn danke dat decode
+0.10 decreasing~gpu_memory_utilization deepspeed deleted denoise deployment description detect developers device~cuda
+0.10 device~gpu device~not device~the device~would dict diffusers disabled dismiss dismiss~alert dist distill
+0.10 distributed~processgroupnccl dist~packages documents domain done do~have drei drivererror
+0.10 drivererror~cuda_error_out_of_memory dumped durch during~the early eats editor eleven enabled~n_copies ends~in
+0.10 engine~build engine~failed engine~py enough~allocatable entries env ep epoch~is erro errors_impl error~could
+0.10 error~creating error~occurred error~using error~warmup exactly examples example~with exceed~allowed
+0.10 exception~during exception~occurred excerpt executing executor exhausted~oom exiting expandable_segments
+0.10 expectation experimental failed~exit failed~on fails~in faster~whisper fatal~error features feedback fewer field
+0.10 file files file~app first~of fit~in flags foreignnode forums for~current for~details for~hours for~kv for~memory
+0.10 for~node for~that for~them for~tokens for~traceback for~validation for~what for~you found~in four~times fr
+0.10 framework framework~errors_impl free~according free~process funciona function fused gateway gave~up gb~at
+0.10 gb~should gb~used gb~vram gb~で geforce~gtx gemma ggml_vulkan~device gib~already gib~non_torch_memory
+0.10 gib~pytorch gib~rounded ging gio git gives global goes~through got~an go~down go~msg go~on gp
+0.10 gpu_memory_utilization~or gpus gpu~before gpu~by gpu~cuda gpu~node gpu~nvidia gpu~or gpu~out gpu~rendering
+0.10 gpu~with graph~failed great greedy grid gromacs growth gtx~super guess gui had~been halved handling happens~when
+0.10 hash hashes have~an have~look here~for heute host~memory how~can how~many how~to huge hybrid ilse images~in
+0.10 implementation implementation~for improve improve~the incorrect index info~model_runner init initialization
+0.10 input~size installed instance~of insufficient~memory internal~error internal~failed into~it in~advance
+0.10 in~capture in~eager in~float in~gpu in~loader in~my in~pieces in~place in~run in~that in~torch in~total in~use
+0.10 in~your is~it is~nothing is~only is~that is~this is~ti is~with itself~is its~memory it~dies it~happens it~only
+0.10 it~please it~should it~trains it~was it~what jobs~on job~of job~on journal journalctl jun jupyter~kernel
+0.10 kernel~image kills kills~it know~it koboldcpp kokkos ksampler label~fusion lammps la~gpu learn left~for len
+0.10 level~info lib~rs limited ll llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.10 llama_new_context_with_model llama_new_context_with_model~pipeline llama~server llm_load_tensors ll~occasionally
+0.10 lm~studio load_tensors~loading load_tensors~offloaded loads~the load~all local~lib logits~on log~could log~in
+0.10 log~is log~output log~please log~runtimeerror log~traceback log~warning looking lots~of lowered lower~resolution
+0.10 luck läuft~es machine~is main make~it mask matmul max_len max_memory max~approx maybe~the mb~max memo
+0.10 memory~allocation memory~fraction memory~is memory~left memory~per memory~reserved memory~takes memory~tried
+0.10 memory~when message~for message~onnxruntime_src message~summary method me~one mib~free mib~on mib~rounded
+0.10 might~be mind mint mixtral mmap models~blobs model~fit model~tensors model~with modified modules moe months~ago
+0.10 moved mpi~rank much~for my~card n_copies na nach name~and nd ne needed~for neighbour nemo newest next~one node
+0.10 node~foreignnode non_torch_memory non_torch_memory~takes non~zero notebook~is note~the nothing~else not~always
+0.10 not~go no~branches no~kernel num_ctx numa nvidia~rtx occasionally occasionally~send of~is of~ram okay
+0.10 ollama~llama_model_load one~batch one~request onnx onnxruntime_src onnxruntime_src~onnxruntime on~an on~any
+0.10 on~aug on~both on~device on~jun on~may on~private on~two oom~in oom~when openmm operating operating~system
+0.10 option opt~conda orin ory or~pull or~set or~window other~than our~terms out~and pack packed paddlepaddle paged
+0.10 page~file parallelism~enabled passed~tests passing password~length people pessoal pod~trainer possible
+0.10 possible~solutions ppo predict private proposed pth pull~requests python~dist python~framework
+0.10 pytorch~activation pytorch~but pytorch~limit py~model på quality question~is question~on quite rank~the ray
+0.10 reached rebuild recording recover recover~from refer refer~to refresh refresh~your relevant~log reload~to remat
+0.10 renders repeated report_tensor_allocations_upon_oom report_tensor_allocations_upon_oom~to requested~by rerun
+0.10 reserved~for resolution~max restarting~the restarts rest~of resume returned~entries right~at rocm rolled rollout
+0.10 router~client rs~server running~conv running~the runtimeerror~mps run~is run~on run~with rx same~node
+0.10 same~process same~script same~with say~it sched~go sec see~https see~the seg seit self~attention sent sequence
+0.10 serve server~internal service service~hlo_rematerialization session~dismiss session~you setting
+0.10 setting~pytorch_hip_alloc_conf set~by severity sha shard should~the shows shutting shutting~down sign signed~in
+0.10 signed~out situation size~per skipped slicing smaller smi smi~and smi~says smi~showed smoke solo solutions
+0.10 sometimes somewhere sont so~and so~close so~not speed src~lib srun stable~notes stacks started~the startup
+0.10 state~dict status~message steps stops~in structure studies style submitted successfully suite summary~info
+0.10 sum~total supplied supplied~memory supported~by sure survive sur~le sweep switched~accounts sys tab~or tail take
+0.10 takes~gib take~while task~device task~exited te technical tell~the tensorrt~engine tensors~this tests~failed
+0.10 tests~passed test~with text_generation_client text_generation_launcher text_generation_launcher~webserver thank
+0.10 thank~you than~your that~much that~we then~in there~an the~cause the~chat the~checkpoint the~command
+0.10 the~container the~logits the~matrix the~maximum the~newest the~notebook the~nvidia the~on the~pipeline
+0.10 the~problem the~record the~release the~runner the~situation the~start the~tail the~title the~tutorial the~ui
+0.10 the~value the~worker things this~attack this~can this~comes this~error this~expected this~here this~line
+0.10 this~model this~week thought thread throwing throwing~an thu thx timestamp~level time~and time~level today~on
+0.10 too~big topic torch~cuda total~by total~bytes total~of tout to~device to~display to~get to~go to~one to~our
+0.10 to~refresh to~requested to~set to~this traceback~oom trace~returned train_step trainnetwork trainworker
+0.10 trainworker~pid transformer tune two~boxes two~cards typed ui unhandled unset un~message updated up~for
+0.10 usage~bytes used~up user~guide user~supplied use~chunks use~lower utils val value value~but variable~to vega
+0.10 version~and viewport viewport~render virtual~memory vit vllm~valueerror vocab voll wanted wants~gb warning
+0.10 was~fine was~not was~printed watchdog webserver~crashed weekly weights~from went~from went~wrong we~can what~to
+0.10 what~was when~start which~is while~mmap while~the whole width will~be will~improve window~reload with
+0.10 without~trouble with~another with~batch with~my with~several with~status with~what worker~cc workstation
+0.10 works~with would~exceed would~fit would~you xlaruntimeerror xlaruntimeerror~resource_exhausted xla~label yarrow
+0.10 your~job your~session your~vram you~for you~have you~post you~should you~signed you~switched you~try zero~status
+0.10 zombie ² карта い~た い~で い~ま う~か お お~り こ~と し~い せ~ん た て~お で~止 ば ま~せ ら り り~ま れ~ば ん
+0.10 エ~ラ サ ジ ス~ト ト ノ ノ~ー バ~ッ ポ メ~ン ラ~ー ー~ジ ー~バ 之 倍 停 写 写~法 出 到~第 剩 卡~是 原~因 可 号
+0.10 号~卡 启~动 告 因 在~用 大~小 天 如~下 子 定~し 実 对 层 工 建 开~始 後 想 成 成~了 我~在 报 挂 描 描~述 昨
+0.10 是~不 本~文 机 模 求 求~助 版~本 环 現 用~的 画 画~像 発 目 确 第~个 管~理 篇 系 练 练~到 缩 网 行 試~し 训
+0.10 训~练 谢 越 越~多 输~入 运 还~是 里~的 页 같 까~요 네 네~요 녕 녕~하 니~다 라 로 로~그 료 배 서 안~녕 어~제
+0.10 었~습 에 올 인 입 입~니 있 작 죽 중 하~세 학~습 했
+0.15 _bfc _bfc~ran abort above~exception above~for acc account~related after~some after~the agent agree~to air alla
+0.15 alloc_tensor_range alloc_tensor_range~failed alloca allocated~gib allocated~tensors allocations~may
+0.15 allocation~info an and~now and~privacy and~pytorch_cuda_alloc_conf and~with another~exception any~way an~assert
+0.15 an~option application apply approx around as~far as~one as~you attached automatic available~memory
+0.15 avoid~fragmentation backend beim better be~created be~done bf bfc_allocator bfc_allocator~cc brings bug~server
+0.15 but~these by~an by~clicking by~op ca caller calling can cause~system chainer changes~nothing che checkpoint
+0.15 checkpointing chose chunked cli clicking clicking~sign client code~returned colleague collective~operation
+0.15 comfyui command common_init_from_params common_init_from_params~failed compiled computer conv course cpu~it
+0.15 crashes~today created created~from create~llama cuda~failed cudf cycles~device cycles~gpu das debug deepseek
+0.15 describe describe~the det de~gb did~not different disable~the disable~upper display docs~say docs~stable
+0.15 does~this down~with dropped dump duration during~handling eager~mode ed ema emails embed endpoint engine~could
+0.15 errors~were error~llama error~text_generation_launcher error~unable eval~bug every~time example
+0.15 exception~another exists exited expandable_segments~true failed~cuda failed~resource_exhausted falls~back far~as
+0.15 fell fields file~opt filters filters~size find~any finish fix followed for~free for~github for~possible fp
+0.15 fraction frame free~gib free~memory from~network gb~card gb~is gb~ram general gestern gfx gguf gib~free gib~gpu
+0.15 gib~is gib~memory gib~on gib~the github~you given~back goes going google go~away gpu_ gpu_~_bfc gpu~oom
+0.15 gradient~checkpointing gt gtx~ti guide had~no hair hand handling~of has~not healthy here~the hey hidden hilft
+0.15 hint holding hours html https~docs https~pytorch hung ik images incident inference info infra input~output
+0.15 intern internal intern~cycles in~another in~forward in~function in~one in~train in~with isn~enough issue~on
+0.15 is~back is~known is~more is~reserved item iterations it~all it~doesn it~for it~ll it~may it~says it~to it~will
+0.15 it~works jaxlib jaxlib~xla_extension jetson~orin job~has job~localhost jupyter keen kept late layer~filters le
+0.15 leak leaving~this le~message limit~for limit~set lines~of llama llama_model_load llama_model_load~error
+0.15 llama~context loaded loading localhost localhost~replica logged log~error log~of log~so log~to log~your looked
+0.15 looked~at look~into loss~item lot lower main~error main~loop management~https manual mark mas master matlab
+0.15 max_split_size_mb~to may~cause means~the memory~allocations memory~lower memory~usage memory~with messages me~it
+0.15 mi mib~used micro might miner mini mir mmap~true model_runner model_runner~py modelo~de model~unable
+0.15 model~weights more~information morning mp msg mx my~gtx même neither nel neural neural~network never ngl
+0.15 node~name not not~need no~luck no~more no~problem null num_gpu nvidia~driver offloaded~layers of~gb of~in
+0.15 of~mine of~service of~that ollama~panic only~in on~another on~gpu on~my on~ti op opencl~platform opened~this
+0.15 optimizer optix org org~docs or~is outofmemoryerror~cuda outofmemoryerror~traceback out~in panicked panicked~at
+0.15 passe passed password percent perhaps phase pid~ip pieces please~check please~set plus pools pool~is pool~use
+0.15 posting preallocated privacy privacy~statement probably process properties pytorch_hip_alloc_conf
+0.15 pytorch_mps_high_watermark_ratio pytorch_mps_high_watermark_ratio~to pytorch~if pytorch~org raised~from
+0.15 raise~runtimeerror raylet rays rebooted reconstruction related~emails relevant reload rendered
+0.15 rendering~documentation replica~task reproduce~the reserved~memory resident resize resnet
+0.15 resourceexhaustederror~see returned~while rounded rounded~to running~out runoptions runoptions~for runs~out
+0.15 rx~gb same~time screenshot searched second~one see~above segmentation send~you service~and session
+0.15 set_per_process_memory_fraction setting~max_split_size_mb set~it sglang shift should~be should~have show showed
+0.15 size~failed size~input slices smaller~number smallest solver some source~file spelling stable stage starten
+0.15 starting~the statement statement~we steam stopped student successfully~but survives system~failure tells
+0.15 template tensorflow~python terms terms~of test~summary textures text~encoder text~was thanks~for thanks~lot
+0.15 than~what there these~errors the~box the~br the~build the~cli the~config the~cycles the~full the~loop the~main
+0.15 the~noise the~others the~pool the~result the~second this~message till token too~little tower to~comment to~lower
+0.15 to~runoptions to~self trainer~main training~with train~log trt trying~to ts two~crashes type~float una
+0.15 unallocated~if understand unet unhandled~cuda units updated~successfully upload up~to use used~mb
+0.15 use~pytorch_mps_high_watermark_ratio using~gpu va value~in vivid vllm volume vram~is wan want~to warmup was~it
+0.15 was~on well were~encountered we~need what~did what~should what~we when~running whisper will~look window
+0.15 with~code with~dtype with~model with~two won xla_extension xla_extension~xlaruntimeerror xla~service xt yes~know
+0.15 you~account you~agree you~can you~use zeros zip всем всем~привет кто привет сообщение то し~て た~こ ち っ っ~て
+0.15 て~い で~す で~落 の~学 ま~し ろ エ エ~ポ サ~ー セ~ー チ ッ ッ~セ ッ~チ バ ポ~ッ メ~ッ ー~メ 个~epoch 之~后 交
+0.15 介 以 候 关 单~卡 卡 各 启 器 在 失~败 室 希 希~望 帮 待 微~调 我~的 改~成 文~档 日 时~候 服 服~务 本 档 止
+0.15 止~ま 每 测 由 的~时 的~是 经 解 試 议 识 谢~谢 败 起~動 输 过 运~行 还 述 退 退~出 重 것 는~데 니 데 도 돌~리
+0.15 립 립~니 시 업 었 에~서
+0.20 agree al allocate~compute allocate~mib all~the and~it and~shared and~type an~image append attach avoid batches
+0.20 because before~that bei between~and blobs bs caffe call~to camera capture card~is carte cfg chapter check
+0.20 check~the come comes~up common_runtime~bfc_allocator core core~dumped counted create~context
+0.20 cuda_error_out_of_memory~out cuda~device cuda~graphs cuh current customer có dataset de decrease~max device
+0.20 device~with doc do~it dtype each~one eager embedding entrenar en~la error~not err~mem evening even~with fails
+0.20 failure failures falling falling~back fine for~more free~gpu fusion gb~gb gb~the gets~through gib~reserved gigs
+0.20 gmx gmx~mdrun gone gpu_memory_utilization grad graph handle~prefill happens~add has~gb has~gib have https~github
+0.20 idea image~size impact initialize in~execute in~fp is issue is~in is~ok is~one is~set is~so it~goes it~on
+0.20 it~runs job~ended job~failed last~week layers~to la~memoria leaving length lib lief load_tensors
+0.20 load_tensors~offloading logits macbook mais makes~no management~and maple mdrun mem memory~trying mem~types
+0.20 merged metashape mindspore mode model~of module monday mortem nano~gb need~to nie nn not~set no~difference
+0.20 no~idea nó occurred offloading~repeating of~course of~memory of~size on~free on~it on~with oom~happens orin~nano
+0.20 or~so panic~unable parsed passes pin pjrt pjrt_stream_executor_client pjrt_stream_executor_client~cc
+0.20 pjrt~pjrt_stream_executor_client placa pod post~mortem py~in queue quiet radeon raven rd render repeating
+0.20 repeating~layers replicas reported~by reserved~by root root~cause rs runner runtimeerror~not same~box sdpa
+0.20 second seems see~list shared~host should~do shows~mib signed sin smi~shows solved sprint st start~the steps~to
+0.20 subdivisions task teacher tells~me tensorrt tensors~when terminate terminate~called tesla there~way the~above
+0.20 the~allocated the~card the~gib the~gpu the~model the~run the~smallest the~test the~vision this~morning though
+0.20 ticket tiling tiny titan tokens~you too~much to~avoid to~cuda to~decrease to~disable to~gpu to~initialize
+0.20 to~make to~use to~your types um unable unable~to version very vision vulkan war was~updated went~to went~well
+0.20 what~can what~does what~went when~oom whether win worker written~by xla~pjrt xtx yolov you~do し~た ち~ま て
+0.20 の~エ 个 作 到 务 動 单 可~以 問 建~议 微 志 批 日~志 望 正~常 第 第~一 络 网~络 落 落~ち 调 都 돌 안
+0.25 aborted~core afternoon allocating allocation~summary all~of already~on and~gib app as~soon at audio away
+0.25 batch~prefill bigger~card blender buffer build by~hand cc~execution collective comes commit compute
+0.25 compute~buffers config crashed default~rank depth~maps didn dr each~of engine error~code error~in error~message
+0.25 execution~of faster fell~over fft file~src first~call first~one float~on flux~dev forum forward gave github~com
+0.25 github~sign has hashcat he hint~if id if~your is~there iter iteration jax~errors join já last~lines load~model
+0.25 main~panicked make~the management maps maximum memory~gib memory~management memory~on mib~gpu nearly nothing nx
+0.25 obtiens ocr of~allocated of~gib of~replica old onnxruntime on~host on~job opt paddleocr panic parallelism pc
+0.25 pipeline~parallelism prefill~tokens processing quick replica~failed reply retrying rules see~documentation self
+0.25 sentences seq server~error soon~as so~the stderr stuck summary~follows system tensorflow~core test the~gb
+0.25 the~machine think thread~main three to~cpu to~see trains triton trouble turned ultra used~the using waiting
+0.25 went~down went~through while~running with~cuda with~it with~smaller workaround your~account you~are you~need
+0.25 época как по 了 像 助 后 問~題 复 正 生 编 起 題
+0.30 aborted accounts allocated~memory allocate~cuda arch attempts bien came chat chạy common_runtime con
+0.30 core~common_runtime could crash crashes create cuda~buffer cycles depth did~you disable disk down~to enabled
+0.30 enough~memory exited~with floor flux follows for~this fragmentation~see gan get~this graphs is~fine kaggle
+0.30 list~of lm loading~model loop lots maybe memory~of memory~try message mistake my~own note offloading of~my
+0.30 on~github open opencl out~of overflow pattern pattern~cuda per~gpu point put qwen requests restarting rig runs
+0.30 samples samples~per set set~to sign~in soon so~it stack~overflow sur switched the~gpus tokens told took to~ask
+0.30 to~handle to~reproduce tried try used waiting~for were when whisper~large wird your 回 图 改 时
+0.35 back~to batch~is batch~size before but call~last can~take could~not current~allocation detector died
+0.35 documentation~for er esto everything for~me from~to gb hello ho if~you input instance_group instance_group~count
+0.35 in~to isso machine may~be models new now on only~gb os prefill py~line que rank related replica reported resolve
+0.35 resource_exhausted~out restart rule script sorry~for stream su summary ta them the~demo the~old to~load
+0.35 traceback~most tts van var why you~want тема
+0.40 after ai and~then backtrace bo by~pytorch days documentation dos each en~el error exception execution expected
+0.40 frames get~the gig github go gpu~and handle happens hi just les llm me~on min mine minutes most~recent my non
+0.40 notebook problem py quadro recent~call restarted src super termina through to~create use~of way~to ya yesterday
+0.40 your~gpu
+0.45 already bigger bug comment dag decrease default during err eval flax gtx~gb line~in net noise not~enough
+0.45 pipeline python recent says starting terminal th the~new traceback train training treino while вот 跑
+0.50 com di encoder following got https image isn jetson po running same somebody the~third tutorial you
+0.55 action back on~the see third timeline trying two
+0.60 demo down enough get should way works за
+0.65 cause epoch even here rtx so sorry
+0.70 both did
+0.75 had it load
+0.80 re ti
+0.90 gtx
+1.05 went
+1.15 me
""",
    "near": r"""
-1.40 finished
-1.35 oom
-1.30 errno
-1.10 gib txt
-1.00 exc_info
-0.95 killed saved
-0.90 who
-0.85 mb pipeline
-0.80 creating cudnn kb kv mem tests
-0.75 cudaerrormemoryallocation errors hbm if long ms there
-0.70 cpu cublas_status_alloc_failed epoch notes slice true
-0.65 class gpu log memory request size start type
-0.60 grep invalid msg no skipped test the want
-0.55 accuracy assert info output retrying val_loss weights
-0.50 allocate author best commit debug for kind llama_kv_cache_init llama_kv_cache_unified nan pt raise running sec
-0.50 sh title xla
-0.45 as cards channel classify config dataloader detected label message report return scratch tok
-0.40 alert anon be benchmark completed demo end fatal format gemm_fusion_autotuner group hiperroroutofmemory kernel
-0.40 logging messages msgstr name nodes null passed queued reason restored rss slurmstepd supported train_loss
-0.40 valueerror
-0.35 _check_cuda_python_error accumulation allocating amp apple are autotuning black capability cases cluster created
-0.35 cuda_error_launch_out_of_resources data device_memory dir etc fake from global_step gpu_device gpu_oom gpus
-0.35 grad_norm img import infer json loader match nm not of plan pull runtimeerror sheet so timeout trtexec use
-0.35 writing yes
-0.30 assistant attempt begin br cannot chosen compiling configs cudaapierror cudnn_status_not_supported ecc ep grüße
-0.30 guild install io item level limit limits local max_split_size_mb mean mig nb need num_ooms ok only oom_kill or
-0.30 parse patterns pinned reinitialize retcode shapes since stdout str string strings struct supervisor swap tail
-0.30 take text train troubleshooting val vm why window write you
-0.25 address algorithm allocator alphafold asked before bytes call checkpoint ckpt commands component corpus count
-0.25 cuda_dnn cuda_error_out_of_memory cuda_visible_devices date def dice div do else empty empty_cache eng explain
-0.25 faq far garbage_collection_threshold get gguf gx half input jest learning_rate lgtm lines llama
-0.25 llama_new_context_with_model local_rank look loom loop max_model_len medvram mon mps mx needs nothing
-0.25 num_alloc_retries open over path per per_device_train_batch_size platform plus points pth
-0.25 pytorch_cuda_alloc_conf quota reading red saving score simulated sort space speech taken tcp tensors than thu
-0.25 timestamp triggered trt uid unit userwarning utf valid var verdict vram what wiki wrote xid yaml 用
-0.20 ac activations also app ask attention back backends block_k block_m block_n bot builds card case causes
-0.20 collected comfyui common_runtime compiled concurrency connection const constraint content conv_algorithm_picker
-0.20 coverage ctc cudadrv cudamalloc cudf cupy deploy devices diff doc does done drill dtype dunlin events exc
-0.20 exceeded exhausted export exported exports fewer fired fits fixed gc generation
-0.20 ggml_backend_cuda_buffer_type_alloc_buffer hards host_oom job js kill kmg known la lang language let linear
-0.20 local_xla login lower lr lustre lvl maximum mbs merged meta mm ncclunhandledcudaerror ngl num_stages num_warps
-0.20 offload_optimizer one outofmemory place pluggy py pytest pytorch_hip_alloc_conf questions quit reached registers
-0.20 remedy reports requirements resolved retry returns rg rootdir routes runbook safetensors samples save sdpa
-0.20 section setting slow snapshot status stderr step_ stop sudo synthetic test_other_errors_pass_through topic tp
-0.20 train_step try under url val_accuracy with without xformers xml
-0.15 ab acc accepted ad always answer apply args argument assertionerror attr badge body bus byte cancelled captured
-0.15 caught cell_type changed checkpointing compile compiler contained contains context counter creation cublas
-0.15 cudaerror_t debugging define deps deviceerror diagnostics directory display_name dmesg ds each echo elapsed
-0.15 encode encoding ended enforce epochs estimate example execution_count exited external fi filename
-0.15 filenotfounderror final finetune first five fixes ft fusions generate generated golden grid handler heron hint
-0.15 id images information insufficient items jobid ksameasrequested launch license loaded localhost
-0.15 max_memory_allocated maxrss md median metadata method mi missing mlx mémoire native network new notebooks np
-0.15 numbers object onnx oomkilled opened_zipfile operation options oserror out_of_memory panels parameters patch
-0.15 pending physical pr prngkey processing prod profile projects pytorch_mps_high_watermark_ratio quantize reactions
-0.15 reference registry related render reqmem requests response rmm search sent serving set sharded shift sim skip
-0.15 small span split_k static success sw sxm symptom team test_parse thread three took tried unsigned used vae value
-0.15 verbatim wall was wed workspace yi 小 法
-0.10 __init__ _utils acceptance activity af after arena_extend_strategy article attn_implementation autocast avail
-0.10 average avg being bf bfloat bit bool bucket buffer bye cached category changelog charset checkpoints classname
-0.10 configuration consumed control copy corp cudageterrorstring cudagetlasterror cudamemgetinfo
-0.10 cudnn_conv_algo_search cudnn_status_alloc_failed current_context customer dc dcgm_fi_dev_fb_used decision
-0.10 defaults defined depth diffusion disk domain du ef effective elastic encoder endgroup env etl
-0.10 expandable_segments expect expr fa fault faults fd feat field fieldconfig flash_attention_ floor fn free gi good
-0.10 gpu_executor gpu_helpers gpuwatch gradient_checkpointing guard guide gw had halving has heading helps heuristic
-0.10 hints hip history hits hours how ib idle illegal increase index inference initialized instance_group instead
-0.10 ipynb is_oom issues jobs journalctl kestrel killer larger launcher lm_head load_in_ load_tensors log_dist
-0.10 lowvram macos many markdown marked matches max_seq_length memcpy memory_stats merci merge metal might mira mit
-0.10 mt names nf nn ns numba oncall oom_count oom_score_adj oomd pack package packing panic parquet parts paste pci
-0.10 persistent petrel pgtables pickle_module pip pos pp predict pressure problems project prompt pub qps quadro
-0.10 quillnet raw read reclaim ref regex rejected removed repeated req requested reserved residues resource restarts
-0.10 results runner sacct scripts seconds sequences series shmem showerror site slide slot smaller smoke socket
-0.10 sources sprint st std stepid systemd target tb tenant tensorrt tessera testcase testclassify testsuite
-0.10 testsuites threads throughput timeseries tiny tmp to_string tomasz toml too tpu train_wall trainer triage tue
-0.10 unspecified user validation variable vector venv verbose wandb wanted watch watchdog well were wide written
-0.10 xla_python_client_preallocate yet zero_grad zu 存 度
-0.05 __call__ _block _load_pretrained_model abort access accum activation added agent ai all an announce ansible
-0.05 anything api_server array arrays artifact assert_eq assign attributes awq barrier base_model baseexception batch
-0.05 batch_size bb behaviour between bfc bfcallocator bld block bootstrap branch break budget builder built bump
-0.05 caching calls capable cell cf change checklist chip choose chunked_prefill_size ckpt_ classifier clear clip
-0.05 closed closing cmd codes colab collective comm comments compact compat completely completion completions
-0.05 components confidence confluence containers contents copied count_over_time cpp crates criteria criterion
-0.05 cross_entropy css ctk cublascreate cuda_error_launch_failed cuda_error_no_device cuda_error_not_initialized
-0.05 cuda_memory_manager cuda_memory_resource cudadriverversion cudasuccess cumemalloc_v cut dashboard de debian
-0.05 defaultcpuallocator dependencies derive describe desk device device_oom deviceoutofmemory diag dies direct
-0.05 display distributed docs doctype don double dp drive driver drop dropdown during eager edges edit einsum element
-0.05 entry enum epilog eq errorf erroroutofdevicememory es est eval evening event everything except exercise
-0.05 expect_that fb feature filetags fixtures flash fleet flush fmt footer forcausallm formatter fp fragmentation
-0.05 frecuentes frequently fri fwd gauge gb_free geo get_default_memory_pool get_memory_info gives glossary gn gnorm
-0.05 goes gold gpu_mem gpu_memory gpu_nodes grad gradient gradient_accumulation_steps gradient_checkpointing_enable
-0.05 grpc happens hassubstr have head header health helm helpful highlights home host hpp href identifier ignored
-0.05 impl in infra initial_pool_size invoked ivory january jonas keyerror keys kv_cache_utils labels largest latency
-0.05 launching le learning leave legendformat li libcudart limitations lindqvist listening locale loki maintenance
-0.05 make management map mapping math max_bin max_input_tokens max_new_tokens max_num_seqs max_tokens
-0.05 max_total_num_tokens meaning means medium mesh micro mmu mnt mock model_runner modeling_utils more mr mu
-0.05 multiline mut nanny nbformat nbformat_minor never new_token_ratio nll_loss norm num_shard number nvrm obj office
-0.05 on_oom once originally out outofdevicememory owner paged_adamw_ pairs param parametrize parsers partialeq picked
-0.05 pinned_memory_manager pipeline_tag placeholder pme po policy pool port pre preflight present previous printed
-0.05 printf processes product proj properties property public pycuda quick ra raises ran random range ranks rb rc
-0.05 recap reduce refresh register requires rescued reshape resourceexhausted restarting retract retracted_reqs
-0.05 review reviewed rocm room round row rows rs rst sample sbin scavenge scenarios schema schemaversion scope
-0.05 searched second see seen selected selective sharding shared shows shrink shuffle signal signatures sm_ snapshots
-0.05 spare state step still story strict succeed succeeded successful sum sweep switch sync synopsis sys table
-0.05 targets tbody td test_retry testing textarea that thcstorage they third_party thiserror toc tokens translation
-0.05 ts tts typeinfo types uint ul umber un unexpected unreachable ur_result_error_out_of_device_memory usage
-0.05 utilization v_num val_dice validate validations visible vk_error_out_of_device_memory volume volumes week weekly
-0.05 within wording working world world_size wrong yolo your zeros 原 因 太 目 碎 精 重
+0.05 __inference_train_function_ __version__ _alloc _apply _attempt_allocation _c _call_tf_sessionrun
+0.05 _check_ctypes_error _contextlib _conv _conv_forward _core _cuda_deserialize _load _malloc _nn _no _src _state
+0.05 _try_malloc aa according act actions adamw add additional ago alertname alerts alloc_tensor_range allocatememory
+0.05 allocaterawinternal allocations amber applications arc arch arena asr attachments attic attn_weights auto axes
+0.05 axis axolotl ba background batch_norm bc begin_example bench bert bfc_arena bfcarena bflops bge bhqk big binary
+0.05 bitsandbytes blas both boxes bst bsz buf bufferassignment buffers building bvh byref bytes_in_use bytes_limit
+0.05 bytesize calcul callback can cap capi capturing catch ccsrc cdist ce cgroup chainer channels chapter chat check
+0.05 check_call checks ci cl_mem_object_allocation_failure classes clenqueuendrangekernel cls coder cols command
+0.05 concat concat_op concurrent continue conv conv_ops_impl create_graph cron cuda_v cudaexecutionprovider da
+0.05 dark_cuda datasets deck decoder decorate_context deepseek default_restore_location den dense der det df died
+0.05 diffusers dilation disabled discussion dist dp_rank dropped dso_loader due dump duration ea edited efficientnet
+0.05 emb embeddings enable enabled encountered end_example enforce_eager engine engine_args enough environ eps
+0.05 ethminer eu evaluation exceptions exec execute executed execution_block_cb executor_base exllamav exp
+0.05 expert_gating_func extractimagepatches facebook faster_whisper fe feb fedora flash_causal_lm flux fname follow
+0.05 forkpoolworker found fr fra fraction freeze from_engine_args from_pretrained fsdp fun functional gb gcc gen
+0.05 general generate_token generating ggml_cuda_init ggml_init_cublas githubusercontent glad gnu google gpt gptq
+0.05 gpu_hist gpu_id gpu_options gpudevicemanager gpuid graphs gz has_subgraph hash head_dim healthz held high hires
+0.05 hostname hr huggingface imperative including ines inf inferencesession init_memory_pool inner_training_loop inp
+0.05 internalerror interpolate interval ipc ipex ipykernel_launcher isn iterations jnp jolly june kernelspec
+0.05 key_states kind_gpu kofi ksampler kubernetes kv_size lab latent layer_idx lbm ldm libxgboost lightning likes
+0.05 live llama_init_from_model llama_load_model_from_file llama_model_load llamarunner llm_engine lm lmdeploy
+0.05 load_state_dict loads local_tsl lock log_softmax logged logprobs logs longest losses lumen lunch ma mainprocess
+0.05 managers map_location mark master max max_batch_prefill_tokens max_depth max_input_length max_length
+0.05 max_total_tokens maybe_live_out mean_ memory_allocated memorypool merge_chunk metrics mhz mindspore mine
+0.05 minibatch mining mistralai ml model_executor model_path model_type momentum monitor months mpi mqllmengine much
+0.05 mxgetlasterror mxneterror n_ctx_per_seq n_expert_shared n_layer_dense_lead n_seq_max nas ne nemo nettle nfs ng
+0.05 night nightly noise non_blocking notebook nproc_per_node nt nu nuc num_workers numpy nvcc obs oct october off
+0.05 offline ollama_context_length ollama_flash_attention ollama_keep_alive ollama_llama_server
+0.05 ollama_max_loaded_models onnxruntime_pybind onnxruntime_src openai opencv operating optim optimization optimizer
+0.05 optshapes order org_tensorflow ort other outputs oyelaran pad parallel particles partitions patch_match_stereo
+0.05 pattern pd pebble peft persistent_load phase pickle_load_args picture plain pods port_args possible
+0.05 pre_execute_cb precision pred prefill private process_name processor provider ptr py_str python qe query_states
+0.05 raise_if_cache_size_invalid rand ray raytaskerror ready relevant rendering repeats reranker resident resnet
+0.05 responding response_ rest restore restore_location ret retries reward right rl rm rmmrapidsretryiterator rollout
+0.05 rope_yarn_log_mul rounded router run_mp_engine run_scheduler_process runners runtimeexception safe_cuda_api_call
+0.05 same sampler_output sat saveengine say says scala scale_factor scans sched schedule script sd sed sentence
+0.05 sequential_executor serialization set_per_process_memory_fraction setup sft sgl sglang shard share shm should
+0.05 shutting side sigmoid skipping solution solver sorted spark split sqrt squeue srt stablediffusion starting
+0.05 starting_batch_size starts startup states stem stopping stops storage stride student symbol systemerror taichi
+0.05 tasksetmanager teacher tensor_parallel_size tensorview text_generation_client text_generation_router
+0.05 text_generation_server texts timing to tools topk_topp_sampler torchvision tp_rank tracer train_net trainnetwork
+0.05 trains transcribe transport triangles tuple ty type_k type_v ui uk unix unused up updating upscale upscaler
+0.05 used_gpu_memory uses usr utc uuid validation_data values venvs versions viewlayer virtualmemorybuffer vk vmm
+0.05 vocab wan wants warming will word words workflow wrapper ws xd xgb xtx year ze zeros_like zip zusammen µs 境
+0.10 __main__ _call_impl _do_call _dummy_sampler_run _lib _zn accelerate accelerator actor actual amdgpu apiversion
+0.10 application architecture arguments artifacts assets attempting attn_mask autograd available await bins bits ble
+0.10 blobs bugs but caffe called caller cargo cat cb cfg check_error chunks cli clock collecting comfy community
+0.10 complex console constant cp cpu_mapped cpuexecutionprovider crash critical crop cu_stream_non_blocking cuarray
+0.10 cuda_stream_ cudaallocator cufft cumemcreate curr_region_allocation_bytes_ currently custreamcreate d_ daemon
+0.10 dataset ddr deepspeed delta denoise detector device_put did dim dims discussions disp docker documentation
+0.10 dumped early eb elif embedding ember enginecore entries eog er errors_impl executor existing exits false
+0.10 fetch_list fftn flags flash_attn float flow fold forward_call fps func function geometry get_output_data
+0.10 ggml_vulkan gin graphics green gres gromacs gruß heads hidden_states hpc html hx ids ilse im_end impact
+0.10 initialize inner input_data_all intern iteration jpg jvp keep keras key largestfreeblock last_hidden_state lc
+0.10 llama_model_load_from_file_impl llama_model_loader llm_load_print_meta loadmodel location lost macbook machine
+0.10 macro makefile manual mar max_prefill_tokens maxpool memgetinfo memo memory_limit_ micro_batch minibatchsize
+0.10 miniconda mistral mlp model_lifecycle model_name_or_path modules moe moin my n_batch n_layer navi nchw ndarray
+0.10 newbie newest nhwc node none now offload old ollama_num_parallel onnxruntimeerror op_name ops output_data
+0.10 output_type output_ui pages partition pbtxt pc peakreserved perf persistence plugin pow preds prefetch probe
+0.10 process profiling pwr pyx quarry re recover relion replica required rerank res resources restart retain_graph
+0.10 retro return_tensors run_id runbooks runtime_exception scale scaled_dot_product_attention
+0.10 sd_hijack_optimizations seg september serve sigabrt similar singledevicememorypool sizeof sleep slurm
+0.10 source_file source_line split_cross_attention_forward sr stream_executor studio system target_list tasks
+0.10 terminated terminating th then threshold through tid tile tiling time tm to_device token tokenizer torch
+0.10 total_gpu_memory total_region_allocated_bytes_ tr transform transformer tritonbackend_modelinstanceinitialize
+0.10 ultra uncorr unset uploading us util vec view virtual vllm vol volatile warp willow win worked wpb wsl xc
+0.10 xgboost xl xs xx
+0.15 ____ _session alignment allocatable allocateimpl amd any apr archive async atoms backbone backend backtrace base
+0.15 batches beetle beta blender box cache callbacks candle caused conda condition container cuda_host darknet day
+0.15 dec desktop details detect device_id distill down dt en enc ends err examples execution expansion failure farm
+0.15 faster feed_dict feeds ffff forum freq_base freq_scale game ggml_assert global got gpu_rendering gpu_worker gs
+0.15 harbor hi init initializing int into iter join jul juniper lan latest left libmxnet list load_model
+0.15 logicaldeviceconfiguration lunar mask matmul max_batch_size mem_get_info memory_limit min mixtral module morning
+0.15 mp namespace normal note nov num_updates ooms op_kernel op_requires operator output_dir paddle parameter params
+0.15 partial pose posted ppl ppo problem prop ps radv raylet repeating reserve_size rtx rules run_metadata ryzen scan
+0.15 scores seqs set_logical_device_configuration short silver single size_t softmax source spec started stat stats
+0.15 steps strides summary sun sur takes text_generation_launcher thank this tidy train_inner trainworker triton tune
+0.15 ubuntu ups urchin vega video we www xt
+0.20 _k_m aborted answers bd bonjour bt chain ciao complete ctx cuda cuda_driver current cv cycles dag dask
+0.20 data_format dear default devicebuffer ed enginecore_dp executing exit expected fan fft find fine fit forums
+0.20 gemma gfx ggml_gallocr_reserve_n go gpuarray gt handle https inlet intel ip jaxlib kib laptop layer layers len
+0.20 llm_load_tensors lo lora maple memusagechange microsoft models mxnet nccl nnet noheader offloaded offloading
+0.20 ollama opal padding page paged pass peer processed program query qwen randn rank raven rec recent recon relu
+0.20 reply reproduction runs runtime rusty settings severity shape stage stream successfully svc task ticket tiled
+0.20 timeline today train_ds training translate uma unknown vulkan warn xlaruntimeerror
+0.25 _bfc _device append assertion com compute could csv decode dt_float embed failures fairseq fairseq_cli falcon
+0.25 frame gable ggml ghz goroutine hello hit http inc inlined jax learn length loading main matched maxallocsize
+0.25 member mib mini minutes mo n_ctx na noble non num numallocs opencl otter our peak phi powershell ram regards
+0.25 reporter scene secs seq server session shell tags tensorflow tgi total transformers trial tsl update variables
+0.25 webui whisper wps xla_extension zero
+0.30 allocation anaconda api at backward brisk bs client common core crane cuda_allocator dusky fails fluid gpu_
+0.30 image instance ipython is jl julia jun large lib libc logits mcu most net next ocr os posts print_info pro
+0.30 pytorch received reproduce root run rx seed sentences smi tf thanks thistle top unallocated viola void warning
+0.30 webserver which whole yarrow
+0.35 alloc allocated already am badger behavior build chunk con dev dgx envs eta exe fern forward internal inuse jan
+0.35 like llama_context load maxinuse may onnxruntime pid radeon result rule src tesla turn windows
+0.40 bin crashed environment feats github graph hashcat hazel incident issue kwargs lantern me mossy opened png post
+0.40 stack stacktrace transpose users warmup young
+0.45 action framework keen on opt quiet sparrow stopped ti wry
+0.50 bfc_allocator capacity cu exception frames pod resourceexhaustederror srv vivid worker
+0.55 cc cedar code continued fail line op using
+0.60 llm pm works
+0.65 org packages resource_exhausted traceback
+0.70 by error self
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
-1.15 for who
-1.10 memory
-1.05 like
-1.00 free is
-0.95 tensorflow
-0.90 info
-0.85 as out there torch
-0.80 does —
-0.75 allocator or ran warning
-0.70 > that
-0.65 cuda_driver exc_info ggml_cuda_host_malloc how ram stop stream_executor threw we
-0.60 question seen to 的
-0.55 " asked der gib once { 问
-0.50 red tried
-0.45 ; ? block de docs if isn met plan pytorch read returns said shows would 题
-0.40 ' batch_size den fit has have hint later never oom op_kernel op_requires virtualmemorybuffer where will
-0.35 \ allocating between conv conv_ops cudamalloc die engine every fake fine guard il jobs limit llama_model_load
-0.35 looks only pool re resizephysical skipping tests throws │
-0.30 allocate at attempt counts cudaprogram difference errors front gb level no note não please size starts unit
-0.30 whole не 。 メ
-0.25 / allocated are cl_ config cudnn each executekernel explain fp gpus host in known line mb metal mib needs que
-0.25 regex resource_exhausted sample scheduler sdxl sequential_executor sooner strings tensor tensorrt times una way
-0.25 which you « ト モ 是
-0.20 = algorithm an ask back be c_api cluster come dans diffusion do echo en end fields gtx its je loss mar may
-0.20 modules none number page per raise raising runs say show small startup stops sweep test texto this ts
-0.20 userwarning warn workspace » 错
-0.15 batch card cards compare compile context conv_algorithm_picker cudasuccess cupy device don eng entry er faq fix
-0.15 hi hip hours issues kv launcher lib lines local_xla logs nvidia of paddle paste pattern problem raises rtsafe
-0.15 runtime_exception scratch site so stable tgi think through ti unhandled week workstation xgboosterror … 在 我 文
-0.15 로
-0.10 ^ _state above add backbone bot call cannot capi caught command cu cuda cuh cycles debug device_helpers em even
-0.10 exit expected finetune generate gpu_memory_utilization grep help http into it just killed longer lower matmul
-0.10 mock more onnxruntime_pybind onnxruntimeerror options other peak people post print printed reading real reported
-0.10 resourceexhaustederror return saferuntime saw section see sentence should single smaller some state str string
-0.10 thanks the total tpu tsl txt under usually von want windows wording words work が し た の 不 中 回 存 显
-0.05 # $ % & about alert answer answers anything app before bfcarena cache canned capacity catch cdata classify com
-0.05 common const content count_over_time cpu crashed cublas cudadrv di driver ends estimate except expect feature
-0.05 feb find_executable_batch_size fixed forum ggml_backend_cuda_buffer_type_alloc_buffer gpu_oom infer itself
-0.05 kernel lab let ll local_tsl meet meldung mem model_lifecycle mps msg much ncclunhandledcudaerror nit notebook ok
-0.05 ollama onnxruntime_src opt otherwise outofmemoryerror output permanent reserved runtime runtimeexception set
-0.05 side_effect slide someone static step stream such system table textures three true try tune vllm wants was
-0.05 weights were while width wiki wrapper xla_extension か 出 大 微 用 调
+0.05 _driver accelerate acceleratorerror again allocatenewregion amd apr arc assertion backend because bit by cause
+0.05 chat check ci colleague comes container ctx das decoder doc doesn el ep es et fails faiss following gave goes
+0.05 good got hpp ich initialization instead int jan jaxruntimeerror jit jun keeps left local logging loop lora
+0.05 max_input_length max_prefill_tokens mein min minutes mixtral ml mode model native next nnet nodes non nuc old
+0.05 opencv operator org_tensorflow own pjrt_stream_executor_client prints proc pycuda radeon ranks rapids reason
+0.05 refine report retry router rs scene screenshot script serve size_t something srv standardgpuresources status
+0.05 steht super tells terminated text_generation_client than tid tm torch_memory_saver traceback tree um une
+0.05 unexpected us virtual xlaruntimeerror xpu zero } い す て で に グ ロ 昨 直 练 训 리
+0.10 abi allocation and api bf bool cc chain changed channel class clcreatebuffer client commit create cudacall cudf
+0.10 data decode directml due enough external file find flux forward frames fusedconv gemma ggml_vulkan graph home
+0.10 internal keep kubernetes layer level_zero libc memory_pool mi mistral mit moved new night numpy opencl optimizer
+0.10 optix port processing project prompt providers reports right rmmerror rocm runtimeerror rx seeing seq slurm
+0.10 source stack_like_memory_pool steps still studio terminal terminating them thing third trt upscale using vae
+0.10 void waitnotificationfn why xt | × гб を 个 卡 提 第 里 는 다 ：
+0.15 ( _cl _work ac all amrex bfc_arena bitsandbytes bonjour candle conv_ critical cuda_call cudaapierror da dialog
+0.15 did dies encoder est executor exhausted fail failure float folks fraction ggml_gallocr_reserve_n image inside
+0.15 internalerror keras le learning llama loaderror localhost mean memoryerror my na one pipeline pr pro process
+0.15 pyopencl refuses request resource returned rule sale seit self share si sur syncedmem taichi they thread ticket
+0.15 tile timestamp trained tutorial up video xla yes your ~ 「 と 了 例 务 后 始 时
+0.20 ] ab ai am anyone attention bad been bfc_allocator body bricht but cell clenqueuendrangekernel con console deep
+0.20 dem died enginecore_dp exceptions false found hey inference ip ist iteration lm long mac mir nano openmm
+0.20 openmmexception pc program rtx se since split started task trainworker trial uncaught unwrap yolov は ー 一 上
+0.20 型 学 开 模 示 習 行 跑
+0.25 _nvenc abort beim buffer can case comment cpp days description dr example faster forge from gpu hit instance
+0.25 laptop llm loading mxnet name ocr onnxruntime open pod raylet render runtime_error screen session src start told
+0.25 two
+0.30 auf caffe catboosterror done embedding exc execution full had his jax job large launch load lost max nach
+0.30 nothing pre qwen replica running sorry value what without при 데 ，
+0.35 . : code cuda_lib default dreambooth drivererror errors_impl fairseq first frame give go julia loader raised ray
+0.35 sglang trainnetwork triton user valueerror works “ 到 중
+0.40 answered blender bug called comfyui customer darknet defaultallocator detail last lol net runner text tokens
+0.40 warmup 가
+0.45 , al atoms bs catboost down get here main matlab pid vulkan 报
+0.50 ! - base failed fatal ksampler mine nightly resolve stopped train type went
+0.55 < both crash davinci python quick result stage time update 就 에
+0.60 could during eval node over run на падает
+0.65 student then
+0.70 build colab err not same stderr title training worker yesterday
+0.75 box gives lightgbm second whisper 서
+0.80 + after generation kaggle log rank says
+0.85 @ message our server with –
+0.90 ) exception
+0.95 demo hashcat me
+1.00 trainer
+1.10 →
+1.15 epoch
+1.30 on
+1.55 error
""",
    "tail": r"""
-1.45 ;
-1.20 we
-0.90 : «
-0.85 allocate available they
-0.80 ` were
-0.75 ? are use
-0.70 " ist peak ti
-0.65 * > por
-0.60 acity allocator as by of page what не “
-0.55 ) and die numbers see since that wiki 本 里
-0.50 already bytes for gib into nicht tried „ →
-0.45 allocated der di is seen » の を 会 到 用
-0.40 block che den don done ein job la or path raised size source step thing three ve worked – 、 た 是 아
-0.35 capacity checkpointing counts cudnn hand must nur our question runtime says smi under von well windows と 多
-0.30 caching comes failure five free look md mib name onnx post reads said se string table true why your ” 。 ス 为
-0.30 存 显
-0.25 ' . answer answered at bei data gets go je left list logs may means medvram mps nccl no nothing people printed
-0.25 que such task te un value where | す ま 数 解
-0.20 blocks buffer comfyui context cublas_status_alloc_failed driver du else empty faq fewer follows fragmentation
-0.20 full gpu_oom happen holds http ich inside lost mean more much niet number nvidia pr readme requested retry
-0.20 skipped static tells tensor today total turned type very yet い く さ な め ら れ 例 出 就 的 確 空 足 서
-0.15 < allocation anywhere asked backend batch_size bitte both caught check design er error es failed
-0.15 hiperroroutofmemory how im its jax kind layer less lines live log lower lowvram memory most ngl output pass
-0.15 please point reading resource_exhausted smaller start tell this times us version which wrong こ で は メ モ リ
-0.15 ー 一 不 分 张 明 自 나 라 문 ？
-0.10 arena ask between bot call cause cell code come container count cudamalloc da does een en et figure find fit
-0.10 fixed fraction gave illegal jobs just kb kv leave lo loaded loads loop many max max_num_seqs mb mem nearly needs
-0.10 never non old only otherwise plain possible prints processes pytorch raise reserved rest room scratch search
-0.10 server shape should sizes some stderr them though und up wanted weights worker writing き に イ ク ト バ 上 字
-0.10 算 节 说 는 려
-0.05 , \ access algorithm answers asking attention bare better big cannot class client closed com
-0.05 cuda_error_out_of_memory defaultcpuallocator eight eine figures forward gpus gradient halve hip input isn issue
-0.05 kept larger last longer made min modelo na night none oom part pas pool put read red restart results
-0.05 runtimeerror shared si skipping someone status still summary take taken tf than those to unable user vram want
-0.05 watchdog who won workspace yes zu что это か て る 么 人 以 何 行 表 니 다 세 에
+0.05 + @ ^ above batch bit bug builds clip csrc cudaerrormemoryallocation did do ends exactly except fits four he
+0.05 idle in karte later limit ll llama minutes missing ml next off offload once out pipeline render rocm run rx
+0.05 sample seq side something somewhere stable takes the these train txt vae validation was whether written } — じ
+0.05 ち 成 改 文 正 落 这 로 면 을 인 지
+0.10 add alloc although another avec because been bf case cc change changed current default desktop details docs
+0.10 during engine false ggml good hat hint il info itself le len lot moment moved need node nodes optimizer other
+0.10 plus py replica runner running second single so solver starts sur system tensors ticket too torch traceback
+0.10 twice two using vorher when xt zero · ¿ 」 だ ょ ん チ ッ 内 同 在 我 题 고 드 뜨
+0.15 # alone anything asynchronously con cuda_malloc_async cut down dtype errors exists fault fix float frame gigs
+0.15 got half host hours improve int keep killed large logits lora loss main might mine native nr others passed per
+0.15 picture problem prompt px re report resnet resource shard situation somebody stage temporal th timeline token
+0.15 tokens vllm whole workers ~ う が 要 请 ，
+0.20 - about al cache catch chunked config could de del device em environment exits func help hour item laptop level
+0.20 line makes message prefill ram right runs setting tf_gpu_allocator va variable you { り 因 가 를 입 ）
+0.25 ! always anyone atoms cpp das decode el example file found fp frames have high images inputs jupyter kernel know
+0.25 looks net new request restarted scene textures through will 只 问 오
+0.30 am but cpu darknet doesn get graph guess lief load open quadro ran reported script soon sorry src there way × …
+0.30 样 重 습 시
+0.35 % again all also auf back black cu cuda epoch even first lol notebook process trains 有
+0.40 [ be calling gone maybe medium pre python same small tile went 까
+0.45 / before each everything from goes happens it rank subdivisions ya 卡
+0.50 came didn ollama op para week 요 은
+0.55 box conv one rtx set training
+0.60 = card fine loading time
+0.65 ( after dev gpu had ok split with would
+0.70 enough works
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
-0.65 " ^~runtimeerror~:
-0.60 ?
-0.55 «
-0.50 :~runtimeerror~: resourceexhaustederror~:
-0.45 «~runtimeerror~:
-0.40 of~" runtimeerror~: │~runtimeerror~:
-0.35 ( *~" .~. .~.~. `~resourceexhaustederror~:
-0.30 "~ggml_backend_cuda_buffer_type_alloc_buffer~: :~resource_exhausted~: loading~model~: prints~"
-0.25 -~" .~xlaruntimeerror~: :~0~] ^~error~: cl_ cuda~error~: model~: r~" worker~0~: xlaruntimeerror~:
-0.20 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: `~xlaruntimeerror~: read~" resource_exhausted~: std~:~: the~" 「
-0.15 .~outofmemoryerror~: 0~}~: = ^~outofmemoryerror~: about~` for~" get~" on~" outofmemoryerror~(~" stream~*~) with
-0.15 }~: „~runtimeerror~:
-0.10 "~" "~valueerror~: (~` )~- *~) ,~runtimeerror~: -~' / 0~)~- `~error~: in~" no~" reads~" see~" that~" to~" »
-0.05 "~,~" "~and~" # #~" *~runtimeerror~: + -~` .~cudaapierror~: .~cudaruntimeerror~: :~"~" ;~" <~code~> =~" [~trt~]
-0.05 ^~-~" ^~-~' ^~0 ^~resourceexhaustederror~: `~` `~outofmemoryerror~: `~valueerror~: allocation~failed~: as~` a~"
-0.05 code~> error~. error~runtimeerror~: function~failed~. g~.~" memory~| of~memory~| or~" permanent~error~. trt~]
-0.05 with~`
+0.05 "~memoryerror~: "~outofmemoryerror~: #~runtimeerror~: (~)~: )~: )~:~cl_ ,~" .~acceleratorerror~: .~cpp~]
+0.05 .~internalerror~: .~memoryerror~: /~s~] 0~)~: :~*~* :~ggml_vulkan~: :~resourceexhaustederror~:
+0.05 :~standardgpuresources~: >~runtimeerror~: >~valueerror~: [~e~] [~gpu~] ^~valueerror~: acceleratorerror~: cpp~]
+0.05 cudacall~] error~]~: execution~failed~: e~] ggml_backend_cuda_buffer_type_alloc_buffer~: gpu~] loop~:
+0.05 message~:~" outofmemoryerror~(~' proc~0~: see~` standardgpuresources~: s~] t traceback~)~: training~loop~:
+0.05 |~runtimeerror~: │ │~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.10 "~error~: "~ggml_vulkan~: "~resourceexhaustederror~: '~runtimeerror~: ,~' ,~bool~) - -~0~:
+0.10 .~resourceexhaustederror~: .~rmmerror~: 0~,~" 0~. 0~:~0 0~]~: 0~failed~: :~' :~valueerror~:
+0.10 :~waitnotificationfn~) ]~error~: ]~valueerror~: ^~> ^~memoryerror~: ^~xlaruntimeerror~: api~failed~. bool~)
+0.10 err~: fatal~error~: ggml_vulkan~: level_zero node~0~: rmmerror~: says waitnotificationfn~)
+0.15 !~! !~!~! '~s~" ) )~valueerror~: .~exceptions~. .~runtimeerror~: 0~:~: 0~|
+0.15 :~ggml_backend_cuda_buffer_type_alloc_buffer~: :~level_zero :~loaderror~: [~error~] ]~: ]~runtimeerror~:
+0.15 cudaapierror~: cuda~error c~0~] error~] exceptions~. exhausted~: f ggml_gallocr_reserve_n~: internalerror~:
+0.15 loaderror~: message~: resource~exhausted~: runtimeerror~:~level_zero says~" server~error~: s~" |~`
+0.15 |~ggml_backend_cuda_buffer_type_alloc_buffer~: “~runtimeerror~:
+0.20 ! .~openmmexception~: .~trainer~| 0~] 0~}~} :~0~) :~: :~cl_ :~„ ^~0~: ^~` `~runtimeerror~: and~"
+0.20 execution~error~: memoryerror~: openmmexception~: trainer~| } }~}
+0.25 "~:~" (~" -~> 0~) 0~:~" 0~runtimeerror~: :~0 :~drivererror~( ; ^~" failed~: llama~runner runner with~exception~:
+0.30 "~llama~runner ' *~* :~outofmemoryerror~: :~« >~" buffer~failed~. exception~: me~" → 「~runtimeerror~:
+0.35 "~* :~"~* drivererror~( failed~. generation~(~" valueerror~:
+0.40 :~error~: ^ ` error error~"
+0.45 . .~base~. > base~.
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
-0.05 "~,~the "~.~the "~: "~;~$ "~or~" "~with '~" .~"~) .~current~allocation <~/~code <~/~pre \~. \~.~tried `~* `~,
-0.05 `~`~$ `~at a~total~capacity with~shape with~shape~[ }
+0.05 "~)~) "~,~and "~}~, "~— (~code )~" ,~0 .~.~. .~` .~`~$ .~`~, `~; `~| be be~asynchronously
+0.05 be~asynchronously~reported file file~= file~=~csrc if~reserved in~function in~function~' is src src~/ when~the ”
+0.10 "~,~so "~.~0 "~and~" # #~0~$ .~. .~0 .~i ;~. ;~.~. `~i error if | |~$ 」
+0.15 "~at "~i '~"~$ '~)~" . .~gpu :~file~exists [~func [~func~: a a~total with —
+0.20 "~in~the #~0 '~)~$ '~. :~file ` `~" `~`~` `~on `~on~the `~when `~|~$ `~— and maybe maybe~the
+0.20 maybe~the~environment when while »~.
+0.25 "~( "~after , .~the [~op [~op~: `~"~) `~in `~the »~,
+0.30 *
+0.35 " “~.
+0.40 "~; ' *~* `~` at »~$
+0.45 "~in : `~，
+0.50 "~from '~$ ;
+0.55 "~on [
+0.65 `~.
+0.70 `~and
+0.85 '~)
+0.95 `~$
+1.00 $
+1.10 "~.
""",
    "pair": r"""
-1.15 a_setup,_in_short&says_self ends_the_text&in_quotes markup_near&text_behind
-1.00 nothing_stated&text_behind
-0.95 says_self&words_before
-0.90 a_short_text&output_near
-0.80 a_setup,_in_short&says_laughs denied_in_front&nothing_stated says_may&text_behind
-0.75 a_setup,_in_short&its_hint_printed a_setup,_in_short&output_near begins_the_text&in_quotes
-0.75 behind_a_prefix&code_near figures&hypothetical_sentence
-0.70 a_question,_in_short&ends_the_text a_setup,_in_short&words_before alone&says_words
-0.70 begins_its_line&spoken_of_words in_quotes&says_words in_quotes&trace_near output_near&spoken_of_happened
-0.70 record&somebody's_own says_happened&trace_near
-0.65 a_question,_in_short&spoken_of_when a_setup,_in_short&denied_in_front a_setup,_in_short&says_never
-0.65 a_setup,_in_short&setting_near a_short_text&text_behind about_texts&begins_the_text alone&words_before
-0.65 cut_by_dots&setting_near denied_in_front&in_quotes ends_the_text&somebody's_own ends_the_text&somebody_speaks
-0.65 in_quotes&says_supposed indented&other_near item_of_a_list&nothing_stated spoken_of_after_so_long&words_before
-0.60 a_question,_in_short&says_never a_sentence_leads&trace_near a_setup,_in_short&spoken_of_lower_it alone&in_quotes
-0.60 alone&says_lesson begins_the_text&setting_near begins_the_text&spoken_of_when behind_a_prefix&on_a_stamped_line
-0.60 behind_a_prefix&words_before cut_by_dots&other_near figures&spoken_of_example
-0.60 happened_to_somebody&spoken_of_when happened_to_somebody&text_behind in_quotes&markup_near in_quotes&mentioned
-0.60 in_quotes&on_a_stamped_line in_quotes&record its_hint_printed&spoken_of_when mentioned&nothing_stated
-0.60 nobody_speaks&nothing_stated nobody_speaks&trouble nothing_stated&record on_a_stamped_line&says_self
-0.60 output_near&says_self output_near&says_when spoken_of_proposed&words_before
-0.55 a_question,_in_short&says_happened a_sentence_leads&other_near a_sentence_leads&spoken_of_may
-0.55 a_setup,_in_short&cut_by_dots a_short_text&a_site's_lines begins_its_line&text_behind cut_by_dots&figures
-0.55 cut_by_dots&nothing_stated cut_by_dots&somebody's_own_machine,_in_short figures&spoken_of_made_up
-0.55 figures&traceback_above in_quotes&says_help in_quotes&says_reader indented&spoken_of_lately
-0.55 mentioned&names_the_words mentioned&says_lower_it other_near&says_lower_it output_near&spoken_of_when
-0.55 says_happened&says_laughs says_laughs&text_behind setting_near&somebody's_own_machine,_in_short
-0.55 somebody's_own_question,_in_short&spoken_of_happened spoken_of_when&text_behind
-0.50 a_question,_in_short&hypothetical_sentence a_sentence_leads&denied_in_front a_sentence_leads&ends_the_text
-0.50 a_short_text&spoken_of_looks_for a_whole_error_line&other_near alone&record begins_its_line&nobody_speaks
-0.50 begins_the_text&on_a_stamped_line begins_the_text&spoken_of_looks_for code_near&says_happened
-0.50 denied_in_front&words_before ends_the_text&says_words ends_the_text&spoken_of_ask explained_behind&text_behind
-0.50 figures&spoken_of_means happened_to_somebody&says_solved host_memory&names_the_words
-0.50 introduced_as_example&setting_near may_happen&other_near mentioned&says_help mentioned&says_never
-0.50 nobody_speaks&says_made_up nobody_speaks&spoken_of_words nothing_stated&says_lesson
-0.50 on_a_stamped_line&output_near on_a_stamped_line&spoken_of_when output_near&spoken_of_after_so_long
-0.50 says_after_so_long&somebody's_own_machine,_in_short says_happened&somebody's_own_machine,_in_short
-0.50 says_help&says_if says_lately&says_people says_solved&somebody's_own says_when&somebody_speaks
-0.50 spoken_of_after_so_long&spoken_of_looks_for spoken_of_looks_for&spoken_of_when
-0.45 a_failed_run&spoken_of_solved a_failed_run&words_before a_sentence_leads&about_texts
-0.45 a_sentence_leads&behind_a_prefix a_sentence_leads&code_near a_setup,_in_short&record
-0.45 a_setup,_in_short&says_after_so_long a_setup,_in_short&spoken_of_when a_short_text&comment
-0.45 a_short_text&mentioned about_texts&names_the_words about_texts&spoken_of_lately advice_share&says_lower_it
-0.45 advised&says_lower_it begins_its_line&explained_behind begins_the_text&spoken_of_words behind_a_prefix&in_quotes
-0.45 behind_a_prefix&spoken_of_when cut_by_dots&says_happened denied_in_front&says_never
-0.45 figures&somebody's_own_machine,_in_short figures&words_before hypothetical_sentence&says_lately
-0.45 hypothetical_sentence&words_before in_quotes&names_the_words in_quotes&says_if markup_near&nobody_speaks
-0.45 may_happen&record mentioned&spoken_of_happened names_the_words&says_looks_for names_the_words&says_may
-0.45 nobody_speaks&spoken_of_reader nothing_stated&spoken_of_reader often_may&spoken_of_supposed
-0.45 says_after_so_long&somebody's_own says_lesson&says_may says_may&trouble says_means&text_behind
-0.45 says_means&trouble says_reader&words_before says_when&trouble setting_near&spoken_of_if setting_near&text_behind
-0.45 somebody's_own_question,_in_short&spoken_of_ask spoken_of_but&spoken_of_may spoken_of_example&spoken_of_made_up
-0.45 spoken_of_happened&spoken_of_may spoken_of_looks_for&trouble spoken_of_lower_it&spoken_of_may
-0.40 a_question,_in_short&spoken_of_ask a_sentence_leads&says_after_so_long a_sentence_leads&says_never
-0.40 a_sentence_leads&says_when a_sentence_leads&spoken_of_cause a_short_text&begins_the_text
-0.40 a_short_text&its_hint_printed a_short_text&marked a_short_text&setting_near a_short_text&text_about_texts
-0.40 a_short_text&typeset a_site's_lines&figures a_whole_error_line&markup_near a_whole_error_line&spoken_of_lower_it
-0.40 about_texts&figures advice_share&happened_to_somebody advised&happened_to_somebody
-0.40 advised_by_nobody&says_lower_it alone&behind_a_prefix alone&says_people begins_its_line&trouble
-0.40 behind_a_prefix&record behind_a_prefix&traceback_above blanks_near&output_near block_opened&markup_near
-0.40 block_opened&spoken_of_may code_near&in_quotes code_near&much_trouble code_near&other_near
-0.40 comment&spoken_of_happened ends_the_text&says_never ends_the_text&spoken_of_self explained_behind&nobody_speaks
-0.40 figures&on_a_stamped_line figures&spoken_of_lesson happened_to_somebody&names_the_words
-0.40 happened_to_somebody&says_happened happened_to_somebody&somebody's_own_question,_in_short
-0.40 happened_to_somebody&trouble hypothetical_sentence&spoken_of_lower_it in_quotes&nothing_stated
-0.40 in_quotes&says_happened in_quotes&says_made_up in_quotes&text_behind indented&markup_near indented&nobody_speaks
-0.40 introduced_as_example&nobody_speaks its_hint_printed&spoken_of_never markup_near&may_happen may_happen&says_if
-0.40 may_happen&setting_near may_happen&spoken_of_if mentioned&says_supposed nothing_stated&somebody's_own,_in_short
-0.40 on_a_stamped_line&spoken_of_happened says_after_so_long&says_happened says_after_so_long&says_never
-0.40 says_ask&somebody_speaks says_but&says_never says_explained&somebody's_own_question,_in_short
-0.40 says_explained&somebody_speaks says_happened&says_never says_happened&somebody's_own says_happened&trouble
-0.40 says_lately&somebody's_own_question,_in_short says_lesson&says_never says_looks_for&somebody_speaks
-0.40 says_looks_for&text_behind says_people&trouble says_proposed&says_self says_self&spoken_of_self
-0.40 says_solved&somebody's_own_machine,_in_short says_when&spoken_of_help setting_near&somebody's_own
-0.40 somebody's_own&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_lower_it
-0.40 spoken_of_after_so_long&trouble spoken_of_cause&words_before spoken_of_changes&spoken_of_reader
-0.40 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&spoken_of_means
-0.40 spoken_of_help&spoken_of_looks_for spoken_of_help&spoken_of_solved spoken_of_if&spoken_of_may
-0.40 spoken_of_never&spoken_of_when spoken_of_people&words_before
-0.35 a_failed_run&in_quotes a_failed_run&says_lately a_failed_run&spoken_of_happened
-0.35 a_question,_in_short&nothing_stated a_question,_in_short&spoken_of_lesson a_question,_in_short&trouble
-0.35 a_question,_in_short&typeset a_sentence_leads&mentioned a_setup,_in_short&markup_near
-0.35 a_setup,_in_short&spoken_of_but a_short_text&about_texts a_short_text&says_may a_short_text&says_proposed
-0.35 a_short_text&spoken_of_ask a_short_text&spoken_of_lower_it a_short_text&spoken_of_made_up about_texts&indented
-0.35 advice_share&block_opened advice_share&hypothetical_sentence advice_share&text_behind advised&block_opened
-0.35 advised&hypothetical_sentence advised&text_behind alone&figures begins_its_line&introduced_as_example
-0.35 behind_a_prefix&figures behind_a_prefix&says_made_up behind_a_prefix&spoken_of_looks_for code_near&within_code
-0.35 cut_by_dots&somebody's_own cut_by_dots&spoken_of_self denied_in_front&mentioned ends_the_text&says_people
-0.35 ends_the_text&text_behind explained_behind&markup_near explained_behind&says_means figures&says_laughs
-0.35 figures&says_people figures&text_behind figures&within_code hypothetical_sentence&may_happen
-0.35 hypothetical_sentence&other_near hypothetical_sentence&says_if hypothetical_sentence&says_may
-0.35 hypothetical_sentence&spoken_of_help in_quotes&may_happen in_quotes&says_laughs in_quotes&says_looks_for
-0.35 in_quotes&says_may in_quotes&says_proposed indented&says_happened its_hint_printed&spoken_of_ask
-0.35 markup_near&mentioned markup_near&spoken_of_reader mentioned&setting_near
-0.35 much_about_texts&spoken_of_after_so_long much_trouble&setting_near
-0.35 names_the_words&somebody's_own_machine,_in_short nobody_speaks&record nobody_speaks&spoken_of_if
-0.35 nobody_speaks&typeset nothing_stated&says_supposed often_may&spoken_of_people on_a_stamped_line&says_made_up
-0.35 on_a_stamped_line&words_before other_near&says_laughs other_near&says_supposed other_near&setting_near
-0.35 other_near&spoken_of_ask other_near&spoken_of_never output_near&says_numbered output_near&spoken_of_means
-0.35 output_near&words_before says_after_so_long&words_before says_ask&somebody's_own,_in_short
-0.35 says_ask&spoken_of_self says_ask&trouble says_buy&text_behind says_explained&somebody's_own,_in_short
-0.35 says_labelled_symptom&spoken_of_ask says_may&spoken_of_when says_never&says_self says_proposed&text_behind
-0.35 says_reader&text_behind says_when&spoken_of_looks_for says_words&somebody's_own,_in_short
-0.35 setting_near&spoken_of_when somebody's_own&spoken_of_solved somebody's_own,_in_short&spoken_of_but
-0.35 somebody's_own_machine,_in_short&spoken_of_reader spoken_of_ask&spoken_of_cause spoken_of_ask&spoken_of_lower_it
-0.35 spoken_of_changes&spoken_of_looks_for spoken_of_example&trace_near spoken_of_if&spoken_of_lately
-0.35 spoken_of_laughs&text_behind spoken_of_lesson&text_behind spoken_of_made_up&words_before
-0.35 spoken_of_solved&trouble trace_near&trouble
-0.30 a_question,_in_short&alone a_question,_in_short&happened_to_somebody a_sentence_leads&cut_by_dots
-0.30 a_sentence_leads&spoken_of_ask a_setup,_in_short&says_supposed a_setup,_in_short&spoken_of_lesson
-0.30 a_setup,_in_short&spoken_of_numbered a_setup,_in_short&trace_near a_short_text&explained_behind
-0.30 a_short_text&says_buy a_short_text&says_lesson a_short_text&says_looks_for a_short_text&spoken_of_if
-0.30 a_short_text&within_code a_site's_lines&its_hint_printed a_whole_error_line&advice_share
-0.30 a_whole_error_line&advised a_whole_error_line&advised_by_nobody about_texts&much_about_texts
-0.30 about_texts&spoken_of_changes about_texts&spoken_of_help advice_share&remedies_above advised&remedies_above
-0.30 alone&nobody_speaks alone&says_proposed begins_its_line&spoken_of_remedy begins_its_line&typeset
-0.30 begins_the_text&figures begins_the_text&output_near begins_the_text&says_happened begins_the_text&says_lesson
-0.30 begins_the_text&says_looks_for behind_a_prefix&markup_near behind_a_prefix&spoken_of_happened
-0.30 behind_a_prefix&spoken_of_laughs block_opened&spoken_of_made_up code_near&spoken_of_proposed
-0.30 code_near&spoken_of_self code_near&typeset comment&figures comment&output_near cut_by_dots&happened_to_somebody
-0.30 cut_by_dots&names_the_words denied_in_front&happened_to_somebody denied_in_front&says_reader
-0.30 denied_in_front&text_behind ends_the_text&says_but explained_behind&nothing_stated figures&spoken_of_ask
-0.30 happened_to_somebody&mentioned happened_to_somebody&output_near heads_a_document&spoken_of_happened
-0.30 hypothetical_sentence&says_ask in_quotes&item_of_a_list in_quotes&says_self in_quotes&says_when
-0.30 in_quotes&spoken_of_but in_quotes&traceback_above indented&spoken_of_looks_for indented&words_before
-0.30 marked&output_near marked&somebody's_own marked&trouble markup_near&spoken_of_means may_happen&spoken_of_but
-0.30 mentioned&output_near mentioned&somebody's_own nobody_speaks&says_supposed nobody_speaks&spoken_of_lesson
-0.30 nobody_speaks&text_about_texts nobody_speaks&text_behind nothing_stated&says_buy nothing_stated&says_help
-0.30 nothing_stated&says_people often_may&spoken_of_may often_may&spoken_of_means
-0.30 on_a_stamped_line&spoken_of_after_so_long other_near&remedies_below other_near&spoken_of_supposed
-0.30 other_near&text_behind record&says_if record&somebody's_own_question,_in_short says_after_so_long&says_self
-0.30 says_explained&says_self says_happened&spoken_of_reader says_help&spoken_of_self says_if&says_may
-0.30 says_if&says_words says_if&somebody's_own_question,_in_short says_labelled_symptom&spoken_of_happened
-0.30 says_lately&words_before says_laughs&somebody's_own,_in_short says_laughs&somebody_speaks says_lesson&says_when
-0.30 says_looks_for&somebody's_own,_in_short says_may&says_never says_never&somebody's_own_question,_in_short
-0.30 says_self&says_words says_self&spoken_of_after_so_long says_when&trace_near says_words&spoken_of_if
-0.30 setting_near&somebody's_own,_in_short somebody's_own&spoken_of_people somebody's_own,_in_short&spoken_of_reader
-0.30 somebody_speaks&somebody's_own spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_never
-0.30 spoken_of_ask&trace_near spoken_of_ask&traceback_above spoken_of_but&trouble
-0.30 spoken_of_explained&spoken_of_proposed spoken_of_explained&trace_near spoken_of_happened&spoken_of_lower_it
-0.30 spoken_of_happened&trouble spoken_of_if&spoken_of_means spoken_of_lately&spoken_of_looks_for
-0.30 spoken_of_laughs&spoken_of_self spoken_of_lesson&spoken_of_reader spoken_of_looks_for&words_before
-0.30 spoken_of_made_up&spoken_of_words spoken_of_may&text_behind spoken_of_means&spoken_of_reader
-0.30 spoken_of_people&spoken_of_reader spoken_of_reader&spoken_of_supposed trouble&typeset
-0.25 a_failed_run&says_happened a_failed_run&says_self a_failed_run&spoken_of_never a_failed_run&spoken_of_self
-0.25 a_failed_run&traceback_above a_question,_in_short&a_site's_lines a_question,_in_short&says_explained
-0.25 a_question,_in_short&says_lately a_question,_in_short&says_lesson a_question,_in_short&says_when
-0.25 a_question,_in_short&spoken_of_example a_question,_in_short&spoken_of_numbered
-0.25 a_question,_in_short&spoken_of_proposed a_question,_in_short&spoken_of_words
-0.25 a_question,_in_short&text_about_texts a_sentence_leads&says_cause a_sentence_leads&says_help
-0.25 a_sentence_leads&somebody's_own,_in_short a_sentence_leads&somebody_speaks a_sentence_leads&spoken_of_help
-0.25 a_sentence_leads&spoken_of_lesson a_setup,_in_short&happened_to_somebody a_setup,_in_short&says_help
-0.25 a_setup,_in_short&says_proposed a_setup,_in_short&says_solved a_setup,_in_short&traceback_above
-0.25 a_short_text&heads_a_document a_short_text&hypothetical_sentence a_short_text&says_ask
-0.25 a_short_text&says_explained a_short_text&says_supposed a_short_text&somebody_speaks
-0.25 a_short_text&spoken_of_lesson a_short_text&spoken_of_self a_site's_lines&a_whole_error_line
-0.25 a_site's_lines&indented a_site's_lines&spoken_of_lower_it a_site's_lines&spoken_of_never
-0.25 a_thread's_page&spoken_of_when a_whole_error_line&somebody's_own_question,_in_short
-0.25 a_whole_error_line&somebody_speaks a_whole_error_line&spoken_of_remedy about_texts&heads_a_document
-0.25 about_texts&in_a_thread about_texts&setting_near about_texts&spoken_of_words about_texts&trouble
-0.25 advice_share&between_sections advice_share&heads_a_document advice_share&may_happen
-0.25 advice_share&spoken_of_changes advised&between_sections advised&heads_a_document advised&may_happen
-0.25 advised&spoken_of_changes advised_by_nobody&between_sections advised_by_nobody&remedies_above alone&says_changes
-0.25 begins_its_line&block_opened begins_its_line&heads_a_document begins_its_line&spoken_of_lesson
-0.25 begins_the_text&hypothetical_sentence begins_the_text&spoken_of_people begins_the_text&words_before
-0.25 behind_a_prefix&may_happen behind_a_prefix&says_numbered behind_a_prefix&says_when
-0.25 behind_a_prefix&somebody's_own behind_a_prefix&somebody's_own_question,_in_short
-0.25 behind_a_prefix&spoken_of_lesson blanks_near&figures block_opened&figures block_opened&spoken_of_ask
-0.25 block_opened&spoken_of_example code_near&introduced_as_example code_near&says_looks_for
-0.25 code_near&somebody's_own_question,_in_short code_near&spoken_of_labelled_symptom code_near&text_behind
-0.25 comment&heads_a_document comment&spoken_of_after_so_long comment&trouble cut_by_dots&says_words
-0.25 denied_in_front&says_after_so_long ends_the_text&names_the_words ends_the_text&nothing_stated
-0.25 ends_the_text&other_near ends_the_text&says_happened ends_the_text&says_looks_for ends_the_text&says_proposed
-0.25 ends_the_text&spoken_of_happened figures&spoken_of_explained figures&spoken_of_if
-0.25 happened_to_somebody&hypothetical_sentence heads_a_document&mentioned hypothetical_sentence&says_but
-0.25 hypothetical_sentence&says_when hypothetical_sentence&somebody_speaks hypothetical_sentence&spoken_of_but
-0.25 hypothetical_sentence&spoken_of_if in_a_thread&spoken_of_changes in_a_thread&spoken_of_never in_a_thread&trouble
-0.25 in_quotes&says_ask in_quotes&says_lesson indented&says_when indented&setting_near item_of_a_list&mentioned
-0.25 item_of_a_list&setting_near item_of_a_list&spoken_of_after_so_long marked&somebody's_own,_in_short
-0.25 marked&spoken_of_happened markup_near&spoken_of_after_so_long markup_near&spoken_of_looks_for
-0.25 markup_near&spoken_of_people may_happen&says_supposed may_happen&spoken_of_people may_happen&spoken_of_supposed
-0.25 mentioned&spoken_of_labelled_cause mentioned&spoken_of_lower_it much_trouble&on_a_stamped_line
-0.25 names_the_words&spoken_of_labelled_symptom nobody_speaks&says_changes nobody_speaks&says_remedy
-0.25 nobody_speaks&says_words nobody_speaks&within_code nothing_stated&says_but nothing_stated&says_explained
-0.25 nothing_stated&says_lately nothing_stated&says_lower_it nothing_stated&says_reader
-0.25 nothing_stated&somebody's_own_question,_in_short nothing_stated&spoken_of_may
-0.25 often_may&somebody's_own_machine,_in_short often_may&spoken_of_happened often_may&text_behind
-0.25 often_may&words_before on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_made_up
-0.25 on_a_stamped_line&text_behind other_near&record other_near&spoken_of_help other_near&spoken_of_labelled_remedy
-0.25 other_near&spoken_of_made_up other_near&text_about_texts output_near&says_happened output_near&says_made_up
-0.25 output_near&within_code record&says_happened remedies_above&spoken_of_lower_it says_after_so_long&says_but
-0.25 says_after_so_long&spoken_of_reader says_buy&words_before says_cause&says_happened says_example&trouble
-0.25 says_explained&says_happened says_explained&somebody's_own says_explained&text_behind says_happened&says_made_up
-0.25 says_happened&somebody's_own,_in_short says_happened&spoken_of_ask says_help&says_may says_help&says_people
-0.25 says_help&trouble says_labelled_symptom&spoken_of_lesson says_lately&somebody's_own,_in_short
-0.25 says_lately&trouble says_lesson&says_proposed says_lesson&says_words says_made_up&text_behind
-0.25 says_may&says_people says_may&says_self says_means&says_reader says_means&spoken_of_happened
-0.25 says_never&says_proposed says_people&somebody's_own,_in_short says_people&text_behind
-0.25 says_proposed&somebody's_own,_in_short says_reader&somebody's_own_machine,_in_short says_reader&somebody_speaks
-0.25 says_self&somebody's_own says_self&spoken_of_reader says_when&somebody's_own,_in_short says_when&spoken_of_self
-0.25 says_words&somebody_speaks says_words&spoken_of_self setting_near&spoken_of_never setting_near&trouble
-0.25 somebody's_own_machine,_in_short&spoken_of_self somebody's_own_question,_in_short&spoken_of_but
-0.25 somebody's_own_question,_in_short&trouble somebody_speaks&somebody's_own,_in_short
-0.25 somebody_speaks&spoken_of_people spoken_of_after_so_long&spoken_of_remedy spoken_of_after_so_long&spoken_of_when
-0.25 spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_when spoken_of_example&traceback_above
-0.25 spoken_of_explained&spoken_of_lesson spoken_of_explained&traceback_above spoken_of_happened&spoken_of_never
-0.25 spoken_of_help&spoken_of_people spoken_of_help&text_behind spoken_of_labelled_symptom&trace_near
-0.25 spoken_of_lesson&spoken_of_self spoken_of_looks_for&spoken_of_self spoken_of_lower_it&spoken_of_means
-0.25 spoken_of_may&spoken_of_people spoken_of_may&spoken_of_supposed spoken_of_may&typeset spoken_of_may&words_before
-0.25 spoken_of_people&trace_near spoken_of_reader&spoken_of_when spoken_of_self&spoken_of_solved
-0.25 spoken_of_self&spoken_of_words spoken_of_self&trouble
-0.20 a_failed_run&a_short_text a_failed_run&behind_a_prefix a_failed_run&explained_behind a_failed_run&says_means
-0.20 a_failed_run&spoken_of_but a_failed_run&spoken_of_cause a_question,_in_short&code_near
-0.20 a_question,_in_short&other_near a_question,_in_short&says_proposed a_question,_in_short&setting_near
-0.20 a_question,_in_short&text_behind a_sentence_leads&indented a_sentence_leads&says_labelled_symptom
-0.20 a_sentence_leads&says_lesson a_sentence_leads&says_proposed a_sentence_leads&says_remedy
-0.20 a_sentence_leads&spoken_of_lately a_sentence_leads&spoken_of_reader a_setup,_in_short&introduced_as_example
-0.20 a_setup,_in_short&marked a_setup,_in_short&names_the_words a_setup,_in_short&often_may
-0.20 a_setup,_in_short&says_happened a_setup,_in_short&says_may a_setup,_in_short&somebody's_own
-0.20 a_setup,_in_short&spoken_of_self a_setup,_in_short&spoken_of_solved a_short_text&in_quotes
-0.20 a_short_text&its_words_taken_up a_short_text&says_example a_short_text&says_reader a_short_text&somebody's_own
-0.20 a_short_text&spoken_of_words a_site's_lines&advice_share a_site's_lines&advised
-0.20 a_site's_lines&spoken_of_labelled_symptom a_thread's_page&says_self a_thread's_page&somebody_speaks
-0.20 a_thread's_page&spoken_of_explained a_thread's_title&says_happened a_whole_error_line&blanks_near
-0.20 a_whole_error_line&block_opened a_whole_error_line&introduced_as_example
-0.20 a_whole_error_line&spoken_of_after_so_long a_whole_error_line&spoken_of_happened about_texts&code_near
-0.20 about_texts&happened_to_somebody about_texts&says_help about_texts&spoken_of_reader about_texts&text_behind
-0.20 about_texts&within_code advice_share&its_hint_printed advice_share&remedies_below
-0.20 advice_share&spoken_of_lower_it advice_share&spoken_of_may advised&its_hint_printed advised&remedies_below
-0.20 advised&spoken_of_lower_it advised&spoken_of_may advised_by_nobody&begins_its_line
-0.20 advised_by_nobody&behind_a_prefix advised_by_nobody&block_opened advised_by_nobody&happened_to_somebody
-0.20 advised_by_nobody&heads_a_document advised_by_nobody&hypothetical_sentence advised_by_nobody&its_hint_printed
-0.20 advised_by_nobody&may_happen advised_by_nobody&remedies_below advised_by_nobody&says_when alone&names_the_words
-0.20 alone&says_buy alone&somebody's_own alone&somebody's_own_question,_in_short begins_its_line&blanks_near
-0.20 begins_its_line&much_about_texts begins_its_line&remedies_below begins_its_line&spoken_of_made_up
-0.20 begins_its_line&spoken_of_never begins_its_line&spoken_of_people begins_its_line&spoken_of_reader
-0.20 begins_the_text&spoken_of_after_so_long behind_a_prefix&denied_in_front behind_a_prefix&says_if
-0.20 behind_a_prefix&says_words behind_a_prefix&spoken_of_made_up between_sections&its_hint_printed
-0.20 between_sections&trace_near blanks_near&code_near block_opened&nobody_speaks block_opened&spoken_of_reader
-0.20 code_near&spoken_of_explained code_near&spoken_of_reader comment&markup_near comment&nobody_speaks
-0.20 comment&other_near comment&somebody's_own comment&spoken_of_lately comment&spoken_of_lower_it
-0.20 comment&spoken_of_self cut_by_dots&says_when denied_in_front&record denied_in_front&says_when
-0.20 denied_in_front&spoken_of_when ends_the_text&heads_a_document ends_the_text&hypothetical_sentence
-0.20 ends_the_text&output_near ends_the_text&says_buy ends_the_text&says_laughs ends_the_text&says_self
-0.20 explained_behind&says_happened explained_behind&trace_near figures&its_words_taken_up figures&marked
-0.20 figures&markup_near figures&says_self figures&spoken_of_never figures&typeset happened_to_somebody&much_trouble
-0.20 happened_to_somebody&says_never heads_a_document&indented host_memory&mentioned
-0.20 hypothetical_sentence&markup_near hypothetical_sentence&much_trouble hypothetical_sentence&says_remedy
-0.20 hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&spoken_of_may
-0.20 hypothetical_sentence&spoken_of_reader hypothetical_sentence&text_behind hypothetical_sentence&trace_near
-0.20 in_a_thread&spoken_of_explained in_a_thread&text_behind in_quotes&says_buy in_quotes&spoken_of_labelled_remedy
-0.20 in_quotes&spoken_of_lesson indented&may_happen indented&mentioned indented&says_labelled_symptom
-0.20 indented&spoken_of_may indented&spoken_of_supposed item_of_a_list&other_near item_of_a_list&text_behind
-0.20 its_hint_printed&remedies_above marked&says_happened marked&spoken_of_self markup_near&remedies_above
-0.20 markup_near&says_example markup_near&spoken_of_words may_happen&says_but may_happen&says_example
-0.20 may_happen&says_explained may_happen&spoken_of_lately may_happen&spoken_of_lesson may_happen&spoken_of_made_up
-0.20 may_happen&spoken_of_means mentioned&on_a_stamped_line mentioned&says_labelled_symptom mentioned&says_may
-0.20 mentioned&says_reader mentioned&spoken_of_cause mentioned&spoken_of_lately mentioned&spoken_of_made_up
-0.20 mentioned&spoken_of_people mentioned&spoken_of_words mentioned&trace_near much_about_texts&nobody_speaks
-0.20 much_about_texts&says_after_so_long much_trouble&spoken_of_happened much_trouble&spoken_of_solved
-0.20 names_the_words&says_if names_the_words&somebody's_own_question,_in_short names_the_words&trouble
-0.20 nobody_speaks&other_near nobody_speaks&says_buy nobody_speaks&says_if nobody_speaks&says_lesson
-0.20 nobody_speaks&says_lower_it nobody_speaks&says_proposed nobody_speaks&says_self nobody_speaks&spoken_of_example
-0.20 nobody_speaks&spoken_of_made_up nobody_speaks&spoken_of_means nothing_stated&says_remedy
-0.20 nothing_stated&spoken_of_lesson nothing_stated&spoken_of_proposed nothing_stated&spoken_of_solved
-0.20 nothing_stated&text_about_texts nothing_stated&words_before often_may&somebody's_own,_in_short
-0.20 often_may&somebody_speaks often_may&spoken_of_self on_a_stamped_line&says_numbered
-0.20 on_a_stamped_line&spoken_of_reader other_near&says_means other_near&spoken_of_changes
-0.20 other_near&spoken_of_example other_near&spoken_of_lower_it other_near&spoken_of_proposed
-0.20 output_near&says_supposed output_near&somebody's_own,_in_short output_near&somebody's_own_machine,_in_short
-0.20 output_near&spoken_of_changes output_near&spoken_of_may output_near&spoken_of_numbered output_near&trouble
-0.20 record&says_never record&says_supposed record&spoken_of_changes record&spoken_of_laughs
-0.20 remedies_above&spoken_of_happened says_after_so_long&spoken_of_lesson says_ask&says_people says_but&words_before
-0.20 says_changes&says_proposed says_changes&says_words says_example&says_made_up says_example&says_words
-0.20 says_explained&words_before says_happened&says_solved says_happened&somebody_speaks
-0.20 says_happened&spoken_of_happened says_happened&spoken_of_looks_for says_happened&spoken_of_lower_it
-0.20 says_happened&spoken_of_solved says_happened&spoken_of_words says_help&says_words says_if&says_people
-0.20 says_if&spoken_of_ask says_labelled_symptom&spoken_of_if says_lesson&somebody's_own,_in_short
-0.20 says_lesson&somebody_speaks says_looks_for&spoken_of_may says_lower_it&says_means says_made_up&trouble
-0.20 says_means&spoken_of_reader says_never&spoken_of_ask says_people&somebody_speaks says_people&trace_near
-0.20 says_proposed&trouble says_reader&somebody's_own,_in_short says_remedy&says_when says_self&spoken_of_ask
-0.20 says_self&spoken_of_happened says_self&spoken_of_help says_self&spoken_of_when says_when&somebody's_own
-0.20 says_when&somebody's_own_question,_in_short says_when&spoken_of_happened says_words&spoken_of_never
-0.20 setting_near&spoken_of_numbered setting_near&spoken_of_people setting_near&spoken_of_words
-0.20 somebody's_own&somebody's_own,_in_short somebody's_own&somebody's_own_machine,_in_short
-0.20 somebody's_own&spoken_of_help somebody's_own,_in_short&spoken_of_help
-0.20 somebody's_own,_in_short&spoken_of_looks_for somebody's_own,_in_short&spoken_of_solved
-0.20 somebody's_own_machine,_in_short&spoken_of_if somebody's_own_question,_in_short&spoken_of_reader
-0.20 somebody_speaks&spoken_of_happened somebody_speaks&spoken_of_help somebody_speaks&spoken_of_looks_for
-0.20 somebody_speaks&spoken_of_solved spoken_of_after_so_long&spoken_of_help spoken_of_ask&spoken_of_explained
-0.20 spoken_of_but&spoken_of_reader spoken_of_buy&spoken_of_reader spoken_of_cause&spoken_of_labelled_remedy
-0.20 spoken_of_cause&spoken_of_remedy spoken_of_example&spoken_of_never spoken_of_example&spoken_of_words
-0.20 spoken_of_explained&spoken_of_happened spoken_of_explained&spoken_of_lower_it spoken_of_explained&spoken_of_when
-0.20 spoken_of_happened&spoken_of_solved spoken_of_help&spoken_of_never spoken_of_lately&spoken_of_may
-0.20 spoken_of_lately&spoken_of_supposed spoken_of_lesson&spoken_of_solved spoken_of_looks_for&text_behind
-0.20 spoken_of_means&spoken_of_people spoken_of_means&spoken_of_words spoken_of_means&text_behind
-0.20 spoken_of_never&spoken_of_people spoken_of_never&spoken_of_words spoken_of_numbered&spoken_of_when
-0.20 spoken_of_proposed&spoken_of_words spoken_of_supposed&spoken_of_words text_about_texts&words_before
-0.20 trace_near&within_code
-0.15 a_failed_run&comment a_failed_run&happened_to_somebody a_failed_run&much_trouble a_failed_run&says_ask
-0.15 a_failed_run&says_example a_failed_run&says_looks_for a_failed_run&says_proposed a_failed_run&spoken_of_help
-0.15 a_failed_run&spoken_of_labelled_cause a_failed_run&trouble a_question,_in_short&denied_in_front
-0.15 a_question,_in_short&much_about_texts a_question,_in_short&says_made_up a_question,_in_short&spoken_of_made_up
-0.15 a_sentence_leads&between_sections a_sentence_leads&explained_behind a_sentence_leads&markup_near
-0.15 a_sentence_leads&on_a_stamped_line a_sentence_leads&output_near a_sentence_leads&says_words
-0.15 a_sentence_leads&somebody's_own a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&spoken_of_never
-0.15 a_sentence_leads&spoken_of_solved a_sentence_leads&traceback_above a_setup,_in_short&behind_a_prefix
-0.15 a_setup,_in_short&says_reader a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_laughs
-0.15 a_short_text&advice_share a_short_text&advised a_short_text&behind_a_prefix a_short_text&code_near
-0.15 a_short_text&figures a_short_text&may_happen a_short_text&says_made_up a_short_text&says_means
-0.15 a_short_text&spoken_of_but a_short_text&spoken_of_may a_short_text&spoken_of_means
-0.15 a_short_text&spoken_of_proposed a_short_text&words_before a_site's_lines&advised_by_nobody
-0.15 a_site's_lines&begins_its_line a_site's_lines&spoken_of_may a_site's_lines&text_behind
-0.15 a_thread's_page&says_after_so_long a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_proposed
-0.15 a_thread's_page&spoken_of_signed a_thread's_title&markup_near a_thread's_title&spoken_of_after_so_long
-0.15 a_thread's_title&spoken_of_happened a_thread's_title&text_behind a_whole_error_line&explained_behind
-0.15 a_whole_error_line&spoken_of_example a_whole_error_line&spoken_of_lesson a_whole_error_line&spoken_of_never
-0.15 a_whole_error_line&spoken_of_proposed a_whole_error_line&spoken_of_supposed about_texts&begins_its_line
-0.15 about_texts&behind_a_prefix about_texts&mentioned about_texts&often_may about_texts&says_after_so_long
-0.15 about_texts&says_lately about_texts&says_lesson about_texts&says_remedy about_texts&spoken_of_happened
-0.15 about_texts&typeset advice_share&advised_by_nobody advice_share&begins_its_line advice_share&nobody_speaks
-0.15 advice_share&says_labelled_symptom advice_share&says_proposed advice_share&spoken_of_labelled_symptom
-0.15 advised&advised_by_nobody advised&begins_its_line advised&nobody_speaks advised&says_labelled_symptom
-0.15 advised&says_proposed advised&spoken_of_labelled_symptom advised_by_nobody&code_near
-0.15 advised_by_nobody&nobody_speaks advised_by_nobody&on_a_stamped_line advised_by_nobody&says_after_so_long
-0.15 advised_by_nobody&says_labelled_symptom advised_by_nobody&spoken_of_changes
-0.15 advised_by_nobody&spoken_of_labelled_symptom advised_by_nobody&spoken_of_lately
-0.15 advised_by_nobody&spoken_of_remedy alone&says_explained alone&says_looks_for alone&says_reader alone&says_when
-0.15 alone&somebody_speaks answered_by_mail&happened_to_somebody answered_by_mail&spoken_of_after_so_long
-0.15 begins_its_line&much_trouble begins_its_line&nothing_stated begins_its_line&says_may
-0.15 begins_its_line&setting_near begins_its_line&spoken_of_proposed begins_the_text&says_remedy
-0.15 begins_the_text&somebody's_own,_in_short begins_the_text&spoken_of_changes behind_a_prefix&says_example
-0.15 behind_a_prefix&says_labelled_symptom behind_a_prefix&says_never behind_a_prefix&says_supposed
-0.15 behind_a_prefix&somebody's_own,_in_short behind_a_prefix&spoken_of_after_so_long behind_a_prefix&spoken_of_buy
-0.15 behind_a_prefix&spoken_of_changes behind_a_prefix&spoken_of_example between_sections&in_quotes
-0.15 between_sections&mentioned between_sections&nothing_stated between_sections&spoken_of_means
-0.15 between_sections&spoken_of_reader between_sections&text_behind between_sections&words_before
-0.15 blanks_near&nobody_speaks blanks_near&nothing_stated blanks_near&other_near blanks_near&says_happened
-0.15 blanks_near&spoken_of_help blanks_near&words_before block_opened&code_near block_opened&often_may
-0.15 block_opened&spoken_of_supposed block_opened&spoken_of_words boxes_ticked&mentioned code_near&often_may
-0.15 code_near&somebody_speaks comment&hypothetical_sentence comment&marked comment&spoken_of_if
-0.15 cut_by_dots&says_lately cut_by_dots&says_lower_it cut_by_dots&spoken_of_when denied_in_front&indented
-0.15 denied_in_front&names_the_words denied_in_front&says_happened denied_in_front&says_self
-0.15 denied_in_front&somebody's_own_machine,_in_short ends_the_text&says_explained ends_the_text&says_lesson
-0.15 ends_the_text&says_reader ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_explained
-0.15 ends_the_text&spoken_of_lesson explained_behind&setting_near explained_behind&traceback_above
-0.15 figures&heads_a_document figures&introduced_as_example figures&nobody_speaks figures&says_after_so_long
-0.15 figures&spoken_of_happened figures&spoken_of_labelled_remedy figures&spoken_of_lower_it
-0.15 figures&spoken_of_proposed figures&spoken_of_reader figures&spoken_of_remedy figures&spoken_of_supposed
-0.15 figures&text_about_texts happened_to_somebody&marked happened_to_somebody&markup_near
-0.15 happened_to_somebody&on_a_stamped_line happened_to_somebody&setting_near
-0.15 happened_to_somebody&spoken_of_after_so_long happened_to_somebody&spoken_of_changes
-0.15 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_looks_for
-0.15 happened_to_somebody&spoken_of_lower_it happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_self
-0.15 happened_to_somebody&spoken_of_solved heads_a_document&says_lower_it heads_a_document&says_self
-0.15 heads_a_document&spoken_of_lesson host_memory&somebody's_own_question,_in_short
-0.15 hypothetical_sentence&item_of_a_list hypothetical_sentence&mentioned hypothetical_sentence&often_may
-0.15 hypothetical_sentence&says_cause hypothetical_sentence&says_means hypothetical_sentence&says_people
-0.15 hypothetical_sentence&says_proposed hypothetical_sentence&says_supposed
-0.15 hypothetical_sentence&somebody's_own,_in_short in_a_thread&marked in_a_thread&often_may
-0.15 in_a_thread&says_happened in_a_thread&somebody's_own in_a_thread&spoken_of_lately in_a_thread&spoken_of_people
-0.15 in_a_thread&spoken_of_words in_a_thread&traceback_above in_quotes&much_trouble in_quotes&says_but
-0.15 in_quotes&says_changes in_quotes&spoken_of_made_up in_quotes&spoken_of_reader in_quotes&text_about_texts
-0.15 indented&says_words indented&spoken_of_help indented&spoken_of_if indented&spoken_of_lesson
-0.15 indented&spoken_of_made_up indented&spoken_of_means indented&spoken_of_words introduced_as_example&markup_near
-0.15 introduced_as_example&spoken_of_after_so_long introduced_as_example&spoken_of_if
-0.15 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_means
-0.15 introduced_as_example&spoken_of_reader item_of_a_list&nobody_speaks item_of_a_list&says_example
-0.15 item_of_a_list&says_lower_it its_hint_printed&may_happen its_hint_printed&spoken_of_labelled_symptom
-0.15 its_words_taken_up&nobody_speaks its_words_taken_up&other_near its_words_taken_up&spoken_of_but
-0.15 its_words_taken_up&spoken_of_happened marked&somebody_speaks marked&spoken_of_lately marked&spoken_of_lower_it
-0.15 markup_near&much_about_texts markup_near&other_near markup_near&says_cause markup_near&says_means
-0.15 markup_near&spoken_of_labelled_cause may_happen&mentioned may_happen&often_may may_happen&says_after_so_long
-0.15 may_happen&says_changes may_happen&says_help may_happen&spoken_of_lower_it may_happen&spoken_of_remedy
-0.15 may_happen&spoken_of_solved mentioned&says_changes mentioned&says_explained mentioned&says_if
-0.15 mentioned&says_solved mentioned&says_words mentioned&spoken_of_but mentioned&spoken_of_lesson
-0.15 mentioned&spoken_of_reader mentioned&spoken_of_remedy much_about_texts&on_a_stamped_line
-0.15 much_about_texts&output_near much_about_texts&spoken_of_self much_about_texts&spoken_of_supposed
-0.15 much_advised&nothing_stated much_advised&spoken_of_lower_it much_trouble&spoken_of_changes
-0.15 much_trouble&spoken_of_people much_trouble&text_behind names_the_words&on_a_stamped_line
-0.15 names_the_words&other_near names_the_words&record names_the_words&says_help names_the_words&says_made_up
-0.15 names_the_words&says_supposed names_the_words&says_words names_the_words&setting_near
-0.15 names_the_words&spoken_of_lesson names_the_words&spoken_of_reader nobody_speaks&says_cause
-0.15 nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_proposed nothing_stated&says_looks_for
-0.15 nothing_stated&says_means nothing_stated&says_never nothing_stated&says_proposed
-0.15 nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_changes nothing_stated&spoken_of_labelled_cause
-0.15 nothing_stated&spoken_of_labelled_symptom nothing_stated&spoken_of_lately nothing_stated&spoken_of_self
-0.15 nothing_stated&trace_near nothing_stated&typeset often_may&spoken_of_if on_a_stamped_line&says_example
-0.15 on_a_stamped_line&says_labelled_symptom on_a_stamped_line&says_when on_a_stamped_line&spoken_of_looks_for
-0.15 other_near&says_but other_near&says_remedy other_near&somebody's_own other_near&spoken_of_after_so_long
-0.15 other_near&spoken_of_happened other_near&spoken_of_if other_near&spoken_of_remedy output_near&says_lower_it
-0.15 output_near&says_solved output_near&spoken_of_buy output_near&spoken_of_made_up output_near&spoken_of_never
-0.15 output_near&spoken_of_solved record&says_but record&says_help record&says_when record&spoken_of_buy
-0.15 record&spoken_of_lesson record&spoken_of_made_up remedies_above&trace_near remedies_above&traceback_above
-0.15 remedies_below&spoken_of_happened says_after_so_long&says_supposed says_after_so_long&says_when
-0.15 says_after_so_long&spoken_of_may says_ask&says_words says_ask&text_behind says_but&says_looks_for
-0.15 says_but&says_reader says_but&somebody's_own,_in_short says_but&spoken_of_after_so_long says_but&spoken_of_ask
-0.15 says_buy&somebody_speaks says_cause&text_behind says_changes&says_self says_example&spoken_of_self
-0.15 says_happened&says_self says_happened&spoken_of_but says_help&says_lesson says_help&says_supposed
-0.15 says_help&spoken_of_after_so_long says_help&spoken_of_reader says_if&somebody's_own_machine,_in_short
-0.15 says_if&spoken_of_laughs says_labelled_symptom&spoken_of_lately says_lately&says_means
-0.15 says_laughs&somebody's_own says_lesson&spoken_of_people says_lesson&text_behind says_looks_for&spoken_of_reader
-0.15 says_lower_it&spoken_of_happened says_lower_it&trace_near says_lower_it&trouble says_made_up&says_when
-0.15 says_made_up&spoken_of_when says_may&somebody_speaks says_may&spoken_of_ask says_may&spoken_of_changes
-0.15 says_may&spoken_of_if says_may&spoken_of_people says_means&says_words
-0.15 says_means&somebody's_own_question,_in_short says_never&spoken_of_never says_never&spoken_of_self
-0.15 says_people&spoken_of_happened says_people&spoken_of_people says_proposed&somebody_speaks
-0.15 says_proposed&words_before says_reader&says_when says_reader&spoken_of_when says_remedy&spoken_of_happened
-0.15 says_self&says_solved says_self&spoken_of_laughs says_solved&somebody_speaks says_supposed&setting_near
-0.15 says_supposed&spoken_of_may says_supposed&text_behind says_when&says_words says_when&spoken_of_after_so_long
-0.15 says_when&spoken_of_example says_when&spoken_of_explained says_when&spoken_of_lesson says_when&spoken_of_people
-0.15 says_when&spoken_of_remedy says_when&traceback_above says_words&somebody's_own_question,_in_short
-0.15 says_words&spoken_of_may says_words&text_behind setting_near&spoken_of_but setting_near&spoken_of_lesson
-0.15 setting_near&spoken_of_lower_it somebody's_own&spoken_of_happened somebody's_own&spoken_of_when
-0.15 somebody's_own,_in_short&spoken_of_made_up somebody's_own,_in_short&spoken_of_may
-0.15 somebody's_own_machine,_in_short&spoken_of_after_so_long somebody's_own_machine,_in_short&spoken_of_solved
-0.15 somebody's_own_question,_in_short&spoken_of_explained somebody's_own_question,_in_short&spoken_of_laughs
-0.15 somebody's_own_question,_in_short&spoken_of_proposed somebody's_own_question,_in_short&spoken_of_when
-0.15 somebody's_own_question,_in_short&spoken_of_words somebody_speaks&spoken_of_changes
-0.15 somebody_speaks&spoken_of_lower_it somebody_speaks&spoken_of_made_up somebody_speaks&spoken_of_self
-0.15 somebody_speaks&spoken_of_signed spoken_of_after_so_long&spoken_of_if spoken_of_after_so_long&spoken_of_lately
-0.15 spoken_of_after_so_long&spoken_of_may spoken_of_after_so_long&spoken_of_numbered spoken_of_ask&spoken_of_if
-0.15 spoken_of_ask&spoken_of_words spoken_of_but&spoken_of_changes spoken_of_but&spoken_of_labelled_symptom
-0.15 spoken_of_but&spoken_of_people spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_means
-0.15 spoken_of_cause&trace_near spoken_of_changes&spoken_of_lesson spoken_of_changes&spoken_of_never
-0.15 spoken_of_example&spoken_of_explained spoken_of_explained&spoken_of_help spoken_of_happened&spoken_of_lesson
-0.15 spoken_of_happened&spoken_of_reader spoken_of_help&trouble spoken_of_help&typeset
-0.15 spoken_of_if&spoken_of_supposed spoken_of_if&traceback_above spoken_of_labelled_cause&spoken_of_labelled_remedy
-0.15 spoken_of_labelled_cause&spoken_of_remedy spoken_of_labelled_symptom&traceback_above
-0.15 spoken_of_labelled_symptom&trouble spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered
-0.15 spoken_of_lower_it&spoken_of_solved spoken_of_made_up&trouble spoken_of_may&spoken_of_remedy
-0.15 spoken_of_may&spoken_of_when spoken_of_may&spoken_of_words spoken_of_may&trouble
-0.15 spoken_of_people&traceback_above spoken_of_proposed&spoken_of_supposed spoken_of_proposed&trace_near
-0.15 spoken_of_proposed&traceback_above spoken_of_reader&spoken_of_remedy spoken_of_reader&spoken_of_solved
-0.15 spoken_of_remedy&trouble spoken_of_self&spoken_of_signed spoken_of_self&within_code
-0.15 spoken_of_solved&spoken_of_supposed spoken_of_words&text_about_texts text_about_texts&text_behind
-0.10 a_failed_run&code_near a_failed_run&introduced_as_example a_failed_run&markup_near a_failed_run&much_advised
-0.10 a_failed_run&says_lower_it a_failed_run&says_made_up a_failed_run&somebody's_own a_failed_run&somebody_speaks
-0.10 a_failed_run&spoken_of_if a_question,_in_short&a_whole_error_line a_question,_in_short&begins_its_line
-0.10 a_question,_in_short&begins_the_text a_question,_in_short&its_hint_printed a_question,_in_short&names_the_words
-0.10 a_question,_in_short&record a_question,_in_short&says_but a_question,_in_short&spoken_of_but
-0.10 a_question,_in_short&spoken_of_explained a_question,_in_short&spoken_of_labelled_symptom
-0.10 a_question,_in_short&spoken_of_laughs a_report's_heading&advice_share a_report's_heading&advised
-0.10 a_sentence_leads&a_thread's_page a_sentence_leads&a_thread's_title a_sentence_leads&advice_share
-0.10 a_sentence_leads&advised a_sentence_leads&advised_by_nobody a_sentence_leads&comment
-0.10 a_sentence_leads&heads_a_document a_sentence_leads&marked a_sentence_leads&may_happen
-0.10 a_sentence_leads&names_the_words a_sentence_leads&often_may a_sentence_leads&somebody's_own_question,_in_short
-0.10 a_sentence_leads&spoken_of_looks_for a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_remedy
-0.10 a_sentence_leads&spoken_of_supposed a_sentence_leads&text_behind a_sentence_leads&words_before
-0.10 a_setup,_in_short&a_whole_error_line a_setup,_in_short&says_ask a_setup,_in_short&says_made_up
-0.10 a_setup,_in_short&somebody_speaks a_setup,_in_short&spoken_of_if a_setup,_in_short&spoken_of_made_up
-0.10 a_short_text&advised_by_nobody a_short_text&boxes_ticked a_short_text&introduced_as_example
-0.10 a_short_text&much_advised a_short_text&remedies_above a_short_text&says_but a_short_text&says_changes
-0.10 a_short_text&says_if a_short_text&says_laughs a_short_text&says_never a_short_text&says_people
-0.10 a_short_text&says_words a_short_text&spoken_of_reader a_short_text&traceback_above
-0.10 a_site's_lines&happened_to_somebody a_site's_lines&nobody_speaks a_site's_lines&spoken_of_after_so_long
-0.10 a_site's_lines&spoken_of_help a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_self
-0.10 a_thread's_page&about_texts a_thread's_page&hypothetical_sentence a_thread's_page&says_may
-0.10 a_thread's_page&somebody's_own a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_never
-0.10 a_thread's_page&spoken_of_remedy a_thread's_page&traceback_above a_thread's_title&happened_to_somebody
-0.10 a_thread's_title&output_near a_thread's_title&somebody's_own a_thread's_title&spoken_of_solved
-0.10 a_whole_error_line&begins_its_line a_whole_error_line&figures a_whole_error_line&setting_near
-0.10 a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_labelled_remedy
-0.10 a_whole_error_line&spoken_of_means a_whole_error_line&spoken_of_words a_whole_error_line&trace_near
-0.10 about_texts&marked about_texts&says_made_up about_texts&says_means about_texts&says_supposed
-0.10 about_texts&spoken_of_explained about_texts&spoken_of_when about_texts&trace_near advice_share&denied_in_front
-0.10 advice_share&explained_behind advice_share&figures advice_share&much_about_texts advice_share&much_advised
-0.10 advice_share&on_a_stamped_line advice_share&other_near advice_share&says_after_so_long advice_share&says_means
-0.10 advice_share&setting_near advice_share&somebody's_own_question,_in_short advice_share&spoken_of_happened
-0.10 advice_share&spoken_of_if advice_share&spoken_of_remedy advice_share&text_about_texts advice_share&within_code
-0.10 advice_share&words_before advised&denied_in_front advised&explained_behind advised&figures
-0.10 advised&much_about_texts advised&much_advised advised&on_a_stamped_line advised&other_near
-0.10 advised&says_after_so_long advised&says_means advised&setting_near advised&somebody's_own_question,_in_short
-0.10 advised&spoken_of_happened advised&spoken_of_if advised&spoken_of_remedy advised&text_about_texts
-0.10 advised&within_code advised&words_before advised_by_nobody&explained_behind advised_by_nobody&much_about_texts
-0.10 advised_by_nobody&much_advised advised_by_nobody&says_changes advised_by_nobody&says_help
-0.10 advised_by_nobody&says_means advised_by_nobody&spoken_of_ask advised_by_nobody&spoken_of_but
-0.10 advised_by_nobody&spoken_of_happened advised_by_nobody&within_code alone&host_memory alone&says_made_up
-0.10 answered_by_mail&nothing_stated answered_by_mail&somebody's_own answered_by_mail&somebody_speaks
-0.10 answered_by_mail&spoken_of_self answered_by_mail&spoken_of_when answered_by_mail&trouble
-0.10 begins_its_line&remedies_above begins_its_line&says_labelled_symptom begins_its_line&spoken_of_example
-0.10 begins_its_line&spoken_of_explained begins_its_line&spoken_of_happened begins_its_line&spoken_of_labelled_remedy
-0.10 begins_its_line&spoken_of_laughs begins_its_line&spoken_of_lower_it begins_its_line&spoken_of_when
-0.10 begins_the_text&names_the_words begins_the_text&says_explained begins_the_text&says_lately
-0.10 begins_the_text&says_made_up begins_the_text&says_means begins_the_text&somebody's_own_question,_in_short
-0.10 begins_the_text&spoken_of_never behind_a_prefix&much_about_texts behind_a_prefix&says_self
-0.10 behind_a_prefix&spoken_of_solved between_sections&code_near between_sections&comment
-0.10 between_sections&explained_behind between_sections&marked between_sections&other_near
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&spoken_of_lower_it
-0.10 between_sections&traceback_above blanks_near&heads_a_document blanks_near&much_trouble
-0.10 blanks_near&on_a_stamped_line blanks_near&somebody's_own,_in_short blanks_near&spoken_of_words
-0.10 blanks_near&trouble block_opened&other_near block_opened&says_labelled_symptom block_opened&says_words
-0.10 block_opened&somebody's_own_question,_in_short block_opened&spoken_of_proposed block_opened&trace_near
-0.10 boxes_ticked&in_quotes boxes_ticked&item_of_a_list boxes_ticked&text_behind code_near&explained_behind
-0.10 code_near&figures code_near&heads_a_document code_near&hypothetical_sentence code_near&nobody_speaks
-0.10 code_near&says_if code_near&says_lower_it code_near&says_means code_near&setting_near code_near&spoken_of_ask
-0.10 code_near&spoken_of_example code_near&spoken_of_remedy code_near&spoken_of_supposed code_near&text_about_texts
-0.10 comment&happened_to_somebody comment&in_a_thread comment&says_happened comment&spoken_of_help
-0.10 comment&spoken_of_solved comment&within_code comment&words_before cut_by_dots&somebody's_own,_in_short
-0.10 cut_by_dots&somebody_speaks cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_means
-0.10 cut_by_dots&spoken_of_words denied_in_front&says_looks_for denied_in_front&says_means
-0.10 denied_in_front&somebody's_own_question,_in_short denied_in_front&spoken_of_after_so_long
-0.10 denied_in_front&spoken_of_changes denied_in_front&spoken_of_self denied_in_front&traceback_above
-0.10 ends_the_text&host_memory ends_the_text&item_of_a_list ends_the_text&says_ask ends_the_text&says_example
-0.10 ends_the_text&says_made_up ends_the_text&spoken_of_help explained_behind&heads_a_document
-0.10 explained_behind&may_happen figures&in_quotes figures&remedies_below figures&says_changes figures&says_example
-0.10 figures&says_looks_for figures&says_made_up figures&says_words figures&spoken_of_buy figures&spoken_of_people
-0.10 figures&spoken_of_words happened_to_somebody&indented happened_to_somebody&much_about_texts
-0.10 happened_to_somebody&says_looks_for happened_to_somebody&somebody's_own_machine,_in_short
-0.10 happened_to_somebody&spoken_of_example happened_to_somebody&spoken_of_help happened_to_somebody&spoken_of_signed
-0.10 happened_to_somebody&spoken_of_supposed heads_a_document&hypothetical_sentence heads_a_document&much_about_texts
-0.10 heads_a_document&nobody_speaks heads_a_document&output_near heads_a_document&says_labelled_symptom
-0.10 heads_a_document&says_lately heads_a_document&says_lesson heads_a_document&spoken_of_lower_it
-0.10 heads_a_document&text_behind heads_a_document&trace_near heads_a_document&traceback_above host_memory&in_quotes
-0.10 host_memory&text_behind hypothetical_sentence&in_a_thread hypothetical_sentence&trouble in_a_thread&mentioned
-0.10 in_a_thread&much_trouble in_a_thread&says_after_so_long in_a_thread&spoken_of_proposed
-0.10 in_a_thread&spoken_of_solved in_quotes&its_words_taken_up in_quotes&says_means in_quotes&spoken_of_cause
-0.10 in_quotes&spoken_of_changes in_quotes&spoken_of_explained in_quotes&spoken_of_looks_for
-0.10 indented&introduced_as_example indented&item_of_a_list indented&says_example indented&says_looks_for
-0.10 indented&spoken_of_ask indented&spoken_of_explained indented&spoken_of_labelled_remedy indented&spoken_of_signed
-0.10 indented&within_code introduced_as_example&other_near introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_when introduced_as_example&traceback_above item_of_a_list&may_happen
-0.10 item_of_a_list&says_self item_of_a_list&spoken_of_but item_of_a_list&spoken_of_help
-0.10 item_of_a_list&spoken_of_lesson item_of_a_list&spoken_of_looks_for item_of_a_list&spoken_of_never
-0.10 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_solved its_hint_printed&says_lower_it
-0.10 its_hint_printed&spoken_of_cause its_hint_printed&spoken_of_may its_hint_printed&text_behind
-0.10 its_words_taken_up&output_near its_words_taken_up&spoken_of_labelled_symptom its_words_taken_up&spoken_of_may
-0.10 its_words_taken_up&spoken_of_self its_words_taken_up&trouble marked&names_the_words
-0.10 marked&somebody's_own_question,_in_short marked&spoken_of_after_so_long marked&spoken_of_if
-0.10 marked&spoken_of_solved marked&text_behind marked&within_code markup_near&much_advised
-0.10 markup_near&names_the_words markup_near&record markup_near&says_lower_it markup_near&spoken_of_labelled_remedy
-0.10 may_happen&on_a_stamped_line may_happen&says_lesson may_happen&says_proposed
-0.10 may_happen&somebody's_own_question,_in_short may_happen&spoken_of_after_so_long may_happen&spoken_of_explained
-0.10 may_happen&spoken_of_reader mentioned&much_about_texts mentioned&says_buy mentioned&says_cause
-0.10 mentioned&says_lesson mentioned&says_looks_for mentioned&says_remedy mentioned&says_self
-0.10 mentioned&spoken_of_help mentioned&spoken_of_may mentioned&spoken_of_when much_about_texts&other_near
-0.10 much_about_texts&says_made_up much_about_texts&says_when much_about_texts&spoken_of_changes
-0.10 much_about_texts&spoken_of_happened much_about_texts&spoken_of_made_up much_about_texts&spoken_of_words
-0.10 much_about_texts&trace_near much_advised&nobody_speaks much_advised&spoken_of_reader
-0.10 much_advised&spoken_of_remedy much_trouble&somebody's_own,_in_short much_trouble&spoken_of_supposed
-0.10 much_trouble&spoken_of_when names_the_words&says_happened names_the_words&somebody_speaks
-0.10 names_the_words&spoken_of_after_so_long names_the_words&spoken_of_words nobody_speaks&remedies_below
-0.10 nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_laughs nobody_speaks&spoken_of_may
-0.10 nobody_speaks&words_before nothing_stated&says_changes nothing_stated&somebody's_own
-0.10 nothing_stated&spoken_of_but nothing_stated&spoken_of_cause nothing_stated&spoken_of_laughs
-0.10 often_may&on_a_stamped_line often_may&output_near often_may&somebody's_own often_may&spoken_of_buy
-0.10 often_may&spoken_of_changes on_a_stamped_line&says_lower_it on_a_stamped_line&spoken_of_cause
-0.10 on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_laughs on_a_stamped_line&spoken_of_remedy
-0.10 on_a_stamped_line&spoken_of_solved other_near&remedies_above other_near&says_proposed other_near&spoken_of_means
-0.10 output_near&says_ask output_near&says_may output_near&says_remedy output_near&spoken_of_cause
-0.10 output_near&spoken_of_supposed output_near&traceback_above output_near&typeset record&says_made_up
-0.10 record&says_proposed record&spoken_of_example record&spoken_of_reader record&spoken_of_supposed
-0.10 remedies_above&spoken_of_cause remedies_below&says_words remedies_below&spoken_of_help
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
-0.10 says_happened&spoken_of_explained says_happened&spoken_of_if says_happened&traceback_above says_help&says_self
-0.10 says_help&spoken_of_but says_help&spoken_of_may says_if&says_reader says_if&setting_near
-0.10 says_if&spoken_of_after_so_long says_if&spoken_of_self says_if&trace_near
-0.10 says_labelled_symptom&spoken_of_lower_it says_labelled_symptom&spoken_of_may says_labelled_symptom&trouble
-0.10 says_lately&says_lower_it says_lately&somebody_speaks says_lately&spoken_of_lesson says_lesson&trouble
-0.10 says_looks_for&says_self says_looks_for&says_words says_looks_for&spoken_of_but says_looks_for&spoken_of_help
-0.10 says_looks_for&spoken_of_words says_looks_for&traceback_above says_looks_for&trouble says_lower_it&says_may
-0.10 says_lower_it&says_supposed says_lower_it&says_words says_lower_it&spoken_of_ask says_lower_it&spoken_of_if
-0.10 says_lower_it&spoken_of_labelled_symptom says_lower_it&spoken_of_lesson says_made_up&spoken_of_happened
-0.10 says_made_up&spoken_of_looks_for says_may&says_means says_may&spoken_of_after_so_long says_may&spoken_of_but
-0.10 says_may&spoken_of_lower_it says_means&says_people says_means&somebody_speaks says_means&spoken_of_after_so_long
-0.10 says_means&spoken_of_but says_means&spoken_of_lesson says_means&spoken_of_self says_means&spoken_of_when
-0.10 says_never&says_reader says_never&spoken_of_help says_people&says_supposed says_people&spoken_of_but
-0.10 says_people&spoken_of_help says_people&spoken_of_reader says_people&spoken_of_when says_proposed&somebody's_own
-0.10 says_reader&somebody's_own says_remedy&trouble says_self&says_supposed says_self&somebody_speaks
-0.10 says_self&spoken_of_looks_for says_self&trouble says_solved&somebody's_own_question,_in_short
-0.10 says_supposed&spoken_of_after_so_long says_supposed&spoken_of_reader says_supposed&spoken_of_when
-0.10 says_supposed&words_before says_when&spoken_of_laughs says_when&spoken_of_made_up says_when&spoken_of_words
-0.10 says_words&spoken_of_lower_it setting_near&spoken_of_example somebody's_own&spoken_of_buy
-0.10 somebody's_own&spoken_of_looks_for somebody's_own&spoken_of_never somebody's_own&spoken_of_signed
-0.10 somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_self
-0.10 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_lesson
-0.10 somebody's_own_machine,_in_short&spoken_of_may somebody's_own_machine,_in_short&spoken_of_means
-0.10 somebody's_own_machine,_in_short&trouble somebody's_own_question,_in_short&spoken_of_cause
-0.10 somebody's_own_question,_in_short&spoken_of_example somebody_speaks&somebody's_own_machine,_in_short
-0.10 somebody_speaks&spoken_of_buy somebody_speaks&spoken_of_proposed somebody_speaks&spoken_of_when
-0.10 somebody_speaks&spoken_of_words somebody_speaks&text_about_texts spoken_of_after_so_long&spoken_of_buy
-0.10 spoken_of_after_so_long&spoken_of_lesson spoken_of_after_so_long&spoken_of_supposed
-0.10 spoken_of_after_so_long&typeset spoken_of_ask&spoken_of_but spoken_of_ask&spoken_of_example
-0.10 spoken_of_ask&spoken_of_lesson spoken_of_but&spoken_of_remedy spoken_of_but&text_behind
-0.10 spoken_of_buy&spoken_of_happened spoken_of_buy&spoken_of_if spoken_of_buy&spoken_of_may
-0.10 spoken_of_buy&spoken_of_supposed spoken_of_buy&text_behind spoken_of_cause&spoken_of_numbered
-0.10 spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_help spoken_of_changes&spoken_of_people
-0.10 spoken_of_changes&spoken_of_self spoken_of_changes&spoken_of_when spoken_of_example&spoken_of_lesson
-0.10 spoken_of_example&spoken_of_lower_it spoken_of_example&spoken_of_remedy spoken_of_example&spoken_of_solved
-0.10 spoken_of_explained&spoken_of_lately spoken_of_happened&text_behind spoken_of_happened&traceback_above
-0.10 spoken_of_happened&typeset spoken_of_happened&within_code spoken_of_happened&words_before
-0.10 spoken_of_help&spoken_of_supposed spoken_of_if&spoken_of_people spoken_of_if&within_code
-0.10 spoken_of_labelled_cause&words_before spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_symptom&spoken_of_lower_it spoken_of_labelled_symptom&spoken_of_may
-0.10 spoken_of_labelled_symptom&spoken_of_people spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_solved
-0.10 spoken_of_lately&spoken_of_when spoken_of_lately&trouble spoken_of_laughs&spoken_of_people
-0.10 spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_remedy spoken_of_looks_for&spoken_of_solved
-0.10 spoken_of_lower_it&spoken_of_never spoken_of_lower_it&text_about_texts spoken_of_lower_it&traceback_above
-0.10 spoken_of_lower_it&typeset spoken_of_made_up&trace_near spoken_of_may&spoken_of_solved spoken_of_may&within_code
-0.10 spoken_of_means&spoken_of_numbered spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_supposed
-0.10 spoken_of_means&words_before spoken_of_never&trace_near spoken_of_numbered&spoken_of_supposed
-0.10 spoken_of_numbered&text_behind spoken_of_people&spoken_of_solved spoken_of_people&spoken_of_supposed
-0.10 spoken_of_remedy&spoken_of_self spoken_of_self&trace_near spoken_of_solved&spoken_of_when
-0.10 spoken_of_supposed&text_behind spoken_of_supposed&within_code trouble&within_code
-0.05 a_failed_run&a_thread's_title a_failed_run&begins_its_line a_failed_run&item_of_a_list a_failed_run&other_near
-0.05 a_failed_run&remedies_below a_failed_run&says_cause a_failed_run&spoken_of_buy a_failed_run&spoken_of_made_up
-0.05 a_failed_run&spoken_of_proposed a_failed_run&text_behind a_failed_run&trace_near
-0.05 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.05 a_failed_run's_record&indented a_failed_run's_record&markup_near a_failed_run's_record&spoken_of_happened
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
-0.05 a_setup,_in_short&other_near a_setup,_in_short&says_example a_setup,_in_short&says_numbered
-0.05 a_short_text&host_memory a_short_text&in_a_thread a_short_text&nothing_stated a_short_text&on_a_stamped_line
-0.05 a_short_text&spoken_of_labelled_remedy a_site's_lines&about_texts a_site's_lines&introduced_as_example
-0.05 a_site's_lines&may_happen a_site's_lines&remedies_below a_site's_lines&somebody's_own
-0.05 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_example
-0.05 a_site's_lines&spoken_of_happened a_thread's_page&behind_a_prefix a_thread's_page&ends_the_text
-0.05 a_thread's_page&on_a_stamped_line a_thread's_page&says_happened a_thread's_page&says_lower_it
-0.05 a_thread's_page&says_when a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&spoken_of_may
-0.05 a_thread's_page&spoken_of_solved a_thread's_page&spoken_of_supposed a_thread's_page&text_behind
-0.05 a_thread's_page&trouble a_thread's_title&code_near a_thread's_title&somebody's_own_question,_in_short
-0.05 a_thread's_title&spoken_of_lower_it a_thread's_title&spoken_of_when a_thread's_title&spoken_of_words
-0.05 a_thread's_title&words_before a_whole_error_line&between_sections a_whole_error_line&heads_a_document
-0.05 a_whole_error_line&in_a_thread a_whole_error_line&its_words_taken_up a_whole_error_line&much_advised
-0.05 a_whole_error_line&much_trouble a_whole_error_line&nobody_speaks a_whole_error_line&remedies_below
-0.05 a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_if
-0.05 a_whole_error_line&spoken_of_labelled_symptom a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&spoken_of_people a_whole_error_line&spoken_of_when about_texts&advised_by_nobody
-0.05 about_texts&beside_a_quotation about_texts&item_of_a_list about_texts&much_advised about_texts&much_trouble
-0.05 about_texts&output_near about_texts&says_when about_texts&steps_that_led_to_it about_texts&words_before
-0.05 advice_share&advised advice_share&code_near advice_share&introduced_as_example advice_share&its_words_taken_up
-0.05 advice_share&markup_near advice_share&says_changes advice_share&says_example advice_share&says_help
-0.05 advice_share&says_never advice_share&says_when advice_share&somebody's_own,_in_short
-0.05 advice_share&spoken_of_after_so_long advice_share&spoken_of_labelled_remedy advice_share&spoken_of_lately
-0.05 advice_share&spoken_of_never advice_share&spoken_of_people advice_share&spoken_of_when advice_share&typeset
-0.05 advised&code_near advised&introduced_as_example advised&its_words_taken_up advised&markup_near
-0.05 advised&says_changes advised&says_example advised&says_help advised&says_never advised&says_when
-0.05 advised&somebody's_own,_in_short advised&spoken_of_after_so_long advised&spoken_of_labelled_remedy
-0.05 advised&spoken_of_lately advised&spoken_of_never advised&spoken_of_people advised&spoken_of_when advised&typeset
-0.05 advised_by_nobody&host_memory advised_by_nobody&introduced_as_example advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&mentioned advised_by_nobody&nothing_stated advised_by_nobody&says_example
-0.05 advised_by_nobody&says_made_up advised_by_nobody&says_never advised_by_nobody&setting_near
-0.05 advised_by_nobody&spoken_of_example advised_by_nobody&spoken_of_explained
-0.05 advised_by_nobody&spoken_of_labelled_remedy advised_by_nobody&spoken_of_lower_it
-0.05 advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_never advised_by_nobody&spoken_of_self
-0.05 advised_by_nobody&text_about_texts advised_by_nobody&text_behind advised_by_nobody&typeset
-0.05 advised_by_nobody&words_before alone&its_hint_printed alone&may_happen alone&says_ask alone&says_example
-0.05 alone&says_help alone&says_if alone&says_lately alone&says_never answered_by_mail&figures
-0.05 begins_its_line&cut_by_dots begins_its_line&in_a_thread begins_its_line&its_words_taken_up
-0.05 begins_its_line&much_advised begins_its_line&record begins_its_line&says_happened
-0.05 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_may
-0.05 begins_its_line&spoken_of_supposed begins_the_text&denied_in_front begins_the_text&may_happen
-0.05 begins_the_text&much_advised begins_the_text&often_may begins_the_text&says_help begins_the_text&says_if
-0.05 begins_the_text&says_when begins_the_text&spoken_of_cause begins_the_text&spoken_of_happened
-0.05 begins_the_text&spoken_of_help begins_the_text&spoken_of_lesson begins_the_text&spoken_of_lower_it
-0.05 begins_the_text&spoken_of_remedy begins_the_text&value_of_a_document behind_a_prefix&blanks_near
-0.05 behind_a_prefix&much_advised behind_a_prefix&names_the_words behind_a_prefix&says_proposed
-0.05 behind_a_prefix&says_remedy behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_means
-0.05 behind_a_prefix&spoken_of_never behind_a_prefix&typeset beside_a_quotation&code_near
-0.05 beside_a_quotation&in_quotes beside_a_quotation&indented beside_a_quotation&nobody_speaks
-0.05 beside_a_quotation&nothing_stated beside_a_quotation&spoken_of_happened beside_a_quotation&text_behind
-0.05 beside_a_quotation&words_before between_sections&blanks_near between_sections&boxes_ticked
-0.05 between_sections&happened_to_somebody between_sections&hypothetical_sentence between_sections&item_of_a_list
-0.05 between_sections&nobody_speaks between_sections&remedies_above between_sections&says_happened
-0.05 between_sections&says_labelled_symptom between_sections&somebody's_own,_in_short
-0.05 between_sections&somebody's_own_question,_in_short between_sections&somebody_speaks
-0.05 between_sections&spoken_of_help between_sections&spoken_of_lately between_sections&spoken_of_may
-0.05 blanks_near&markup_near blanks_near&mentioned blanks_near&says_words blanks_near&spoken_of_happened
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately blanks_near&spoken_of_people
-0.05 block_opened&its_words_taken_up block_opened&much_trouble block_opened&spoken_of_lately
-0.05 block_opened&spoken_of_means block_opened&spoken_of_people block_opened&traceback_above block_opened&typeset
-0.05 boxes_ticked&nothing_stated boxes_ticked&output_near boxes_ticked&somebody's_own,_in_short
-0.05 boxes_ticked&spoken_of_changes code_near&comment code_near&markup_near code_near&may_happen code_near&says_ask
-0.05 code_near&says_explained code_near&says_help code_near&says_numbered code_near&says_remedy code_near&says_self
-0.05 code_near&says_when code_near&spoken_of_buy code_near&spoken_of_laughs code_near&spoken_of_may
-0.05 code_near&spoken_of_numbered code_near&spoken_of_people code_near&spoken_of_signed code_near&trace_near
-0.05 comment&indented comment&much_trouble comment&names_the_words comment&says_help comment&says_words
-0.05 comment&spoken_of_changes comment&spoken_of_labelled_symptom cut_by_dots&markup_near cut_by_dots&says_means
-0.05 cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_may cut_by_dots&spoken_of_remedy
-0.05 cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed cut_by_dots&text_behind
-0.05 denied_in_front&ends_the_text denied_in_front&much_trouble denied_in_front&on_a_stamped_line
-0.05 denied_in_front&says_lately denied_in_front&says_lower_it denied_in_front&says_numbered
-0.05 denied_in_front&spoken_of_happened denied_in_front&spoken_of_lower_it denied_in_front&trace_near
-0.05 ends_the_text&mentioned ends_the_text&spoken_of_reader ends_the_text&spoken_of_words
-0.05 explained_behind&hypothetical_sentence explained_behind&item_of_a_list explained_behind&spoken_of_happened
-0.05 explained_behind&spoken_of_looks_for explained_behind&spoken_of_means explained_behind&spoken_of_people
-0.05 explained_behind&spoken_of_reader figures&much_about_texts figures&much_advised figures&often_may
-0.05 figures&remedies_above figures&says_explained figures&says_means figures&says_numbered
-0.05 happened_to_somebody&introduced_as_example happened_to_somebody&item_of_a_list happened_to_somebody&other_near
-0.05 happened_to_somebody&says_people happened_to_somebody&spoken_of_explained happened_to_somebody&spoken_of_lately
-0.05 happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_numbered
-0.05 happened_to_somebody&spoken_of_people happened_to_somebody&spoken_of_proposed heads_a_document&its_hint_printed
-0.05 heads_a_document&its_words_taken_up heads_a_document&marked heads_a_document&markup_near
-0.05 heads_a_document&says_happened heads_a_document&says_people heads_a_document&setting_near
-0.05 heads_a_document&spoken_of_cause heads_a_document&spoken_of_example heads_a_document&spoken_of_labelled_symptom
-0.05 heads_a_document&words_before host_memory&somebody's_own,_in_short host_memory&within_code
-0.05 hypothetical_sentence&much_advised hypothetical_sentence&nobody_speaks hypothetical_sentence&says_explained
-0.05 hypothetical_sentence&says_numbered hypothetical_sentence&spoken_of_cause
-0.05 hypothetical_sentence&spoken_of_changes hypothetical_sentence&spoken_of_example
-0.05 hypothetical_sentence&spoken_of_lesson hypothetical_sentence&spoken_of_means
-0.05 hypothetical_sentence&spoken_of_never hypothetical_sentence&spoken_of_people
-0.05 hypothetical_sentence&spoken_of_proposed hypothetical_sentence&spoken_of_solved
-0.05 hypothetical_sentence&spoken_of_supposed hypothetical_sentence&spoken_of_when in_a_thread&says_people
-0.05 in_a_thread&says_when in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_help
-0.05 in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_remedy
-0.05 in_a_thread&spoken_of_signed in_a_thread&value_of_a_document in_quotes&indented in_quotes&marked
-0.05 in_quotes&much_advised in_quotes&remedies_below in_quotes&says_after_so_long in_quotes&says_cause
-0.05 in_quotes&says_lower_it in_quotes&says_remedy in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_buy
-0.05 in_quotes&spoken_of_example in_quotes&spoken_of_happened in_quotes&spoken_of_help
-0.05 in_quotes&spoken_of_labelled_symptom in_quotes&spoken_of_numbered in_quotes&spoken_of_remedy
-0.05 indented&much_about_texts indented&often_may indented&remedies_below indented&says_after_so_long
-0.05 indented&says_made_up indented&says_supposed indented&spoken_of_example indented&spoken_of_happened
-0.05 indented&spoken_of_labelled_cause indented&spoken_of_labelled_symptom indented&spoken_of_reader
-0.05 indented&text_about_texts indented&trace_near indented&traceback_above indented&typeset
-0.05 introduced_as_example&its_hint_printed introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_example introduced_as_example&spoken_of_labelled_symptom
-0.05 introduced_as_example&spoken_of_lately introduced_as_example&spoken_of_made_up
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&spoken_of_words item_of_a_list&markup_near
-0.05 item_of_a_list&names_the_words item_of_a_list&says_made_up item_of_a_list&says_means
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
-0.05 markup_near&spoken_of_solved markup_near&text_about_texts may_happen&much_advised may_happen&remedies_above
-0.05 may_happen&remedies_below may_happen&says_made_up may_happen&says_numbered may_happen&somebody_speaks
-0.05 may_happen&spoken_of_ask may_happen&spoken_of_buy may_happen&spoken_of_laughs may_happen&spoken_of_never
-0.05 may_happen&spoken_of_words may_happen&text_behind may_happen&typeset mentioned&other_near
-0.05 mentioned&remedies_above mentioned&remedies_below mentioned&spoken_of_labelled_symptom
-0.05 mentioned&spoken_of_solved mentioned&traceback_above much_about_texts&somebody's_own,_in_short
-0.05 much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_lately much_about_texts&spoken_of_may
-0.05 much_about_texts&spoken_of_never much_about_texts&spoken_of_when much_advised&other_near
-0.05 much_advised&spoken_of_but much_advised&spoken_of_example much_advised&spoken_of_labelled_symptom
-0.05 much_advised&spoken_of_lesson much_advised&spoken_of_looks_for much_advised&spoken_of_people
-0.05 much_advised&spoken_of_self much_advised&spoken_of_when much_advised&steps_that_led_to_it
-0.05 much_trouble&nobody_speaks much_trouble&says_words much_trouble&spoken_of_ask much_trouble&spoken_of_help
-0.05 much_trouble&spoken_of_looks_for much_trouble&spoken_of_remedy much_trouble&words_before
-0.05 names_the_words&output_near names_the_words&says_after_so_long names_the_words&says_changes
-0.05 names_the_words&says_never names_the_words&says_proposed names_the_words&says_reader names_the_words&says_when
-0.05 names_the_words&spoken_of_lower_it names_the_words&spoken_of_may names_the_words&spoken_of_self
-0.05 names_the_words&traceback_above nobody_speaks&remedies_above nobody_speaks&says_reader
-0.05 nobody_speaks&spoken_of_but nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_labelled_remedy
-0.05 nobody_speaks&spoken_of_never nothing_stated&remedies_above nothing_stated&says_ask nothing_stated&says_cause
-0.05 nothing_stated&says_example nothing_stated&spoken_of_help nothing_stated&spoken_of_looks_for
-0.05 nothing_stated&spoken_of_lower_it nothing_stated&spoken_of_people nothing_stated&spoken_of_supposed
-0.05 often_may&says_example often_may&says_happened often_may&says_labelled_symptom often_may&says_lower_it
-0.05 often_may&says_may often_may&says_reader often_may&says_self often_may&somebody's_own_question,_in_short
-0.05 often_may&spoken_of_after_so_long often_may&spoken_of_made_up often_may&spoken_of_signed
-0.05 often_may&spoken_of_solved often_may&spoken_of_when often_may&traceback_above on_a_stamped_line&record
-0.05 on_a_stamped_line&says_help on_a_stamped_line&somebody's_own,_in_short
-0.05 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&spoken_of_example
-0.05 on_a_stamped_line&spoken_of_labelled_symptom on_a_stamped_line&spoken_of_lately
-0.05 on_a_stamped_line&spoken_of_means other_near&says_example other_near&says_explained other_near&says_if
-0.05 other_near&says_looks_for other_near&says_numbered other_near&says_reader other_near&says_solved
-0.05 other_near&spoken_of_but other_near&spoken_of_explained other_near&spoken_of_laughs other_near&trouble
-0.05 other_near&typeset other_near&within_code output_near&spoken_of_lesson output_near&spoken_of_proposed
-0.05 output_near&steps_that_led_to_it output_near&text_behind record&says_example record&says_numbered
-0.05 record&somebody_speaks record&spoken_of_people record&spoken_of_solved record&spoken_of_when
-0.05 record&traceback_above record&trouble remedies_above&remedies_below remedies_above&somebody's_own
-0.05 remedies_above&somebody_speaks remedies_above&spoken_of_example remedies_above&spoken_of_if
-0.05 remedies_above&spoken_of_labelled_symptom remedies_above&spoken_of_may remedies_above&spoken_of_reader
-0.05 remedies_above&spoken_of_self remedies_above&text_behind remedies_above&trouble remedies_below&setting_near
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_lesson remedies_below&spoken_of_lower_it
-0.05 remedies_below&spoken_of_may remedies_below&spoken_of_means remedies_below&spoken_of_never
-0.05 remedies_below&spoken_of_reader remedies_below&traceback_above says_after_so_long&says_proposed
-0.05 says_ask&says_but says_ask&says_self says_ask&spoken_of_help says_ask&spoken_of_lesson says_ask&spoken_of_words
-0.05 says_but&says_cause says_but&says_if says_but&says_lower_it says_but&somebody's_own_machine,_in_short
-0.05 says_cause&says_may says_cause&says_reader says_cause&says_when says_cause&says_words
-0.05 says_cause&spoken_of_lower_it says_cause&trouble says_changes&says_made_up says_changes&text_behind
-0.05 says_changes&trouble says_example&says_may says_example&says_people says_example&setting_near
-0.05 says_example&somebody's_own_machine,_in_short says_example&somebody_speaks says_example&spoken_of_but
-0.05 says_example&spoken_of_lately says_example&spoken_of_lower_it says_example&spoken_of_may says_explained&says_if
-0.05 says_explained&says_words says_explained&setting_near says_explained&spoken_of_self
-0.05 says_explained&spoken_of_when says_happened&spoken_of_labelled_symptom says_happened&spoken_of_means
-0.05 says_happened&spoken_of_proposed says_happened&spoken_of_remedy says_help&says_lately says_help&says_looks_for
-0.05 says_help&says_reader says_help&spoken_of_happened says_help&spoken_of_help says_help&spoken_of_lesson
-0.05 says_help&spoken_of_looks_for says_help&spoken_of_lower_it says_help&spoken_of_solved says_help&spoken_of_when
-0.05 says_help&spoken_of_words says_if&says_lately says_if&says_supposed says_if&spoken_of_changes
-0.05 says_if&spoken_of_help says_if&spoken_of_if says_if&spoken_of_lower_it says_if&spoken_of_never
-0.05 says_if&spoken_of_people says_if&spoken_of_remedy says_if&traceback_above
-0.05 says_labelled_symptom&somebody's_own_question,_in_short says_labelled_symptom&somebody_speaks
-0.05 says_labelled_symptom&spoken_of_but says_labelled_symptom&spoken_of_cause says_labelled_symptom&spoken_of_help
-0.05 says_labelled_symptom&spoken_of_people says_labelled_symptom&spoken_of_self says_labelled_symptom&trace_near
-0.05 says_labelled_symptom&traceback_above says_lately&says_proposed says_lately&says_solved says_lately&says_words
-0.05 says_lately&spoken_of_after_so_long says_lately&spoken_of_happened says_lately&spoken_of_may
-0.05 says_lately&spoken_of_when says_lately&trace_near says_lesson&setting_near
-0.05 says_lesson&somebody's_own_question,_in_short says_lesson&spoken_of_self says_looks_for&says_lower_it
-0.05 says_looks_for&says_means says_looks_for&spoken_of_cause says_looks_for&spoken_of_changes
-0.05 says_looks_for&spoken_of_example says_looks_for&spoken_of_happened says_looks_for&spoken_of_lesson
-0.05 says_lower_it&says_remedy says_lower_it&spoken_of_means says_lower_it&spoken_of_when
-0.05 says_lower_it&traceback_above says_made_up&says_may says_made_up&spoken_of_may says_may&says_remedy
-0.05 says_may&spoken_of_lesson says_may&spoken_of_never says_may&spoken_of_proposed says_may&spoken_of_self
-0.05 says_may&spoken_of_supposed says_means&says_supposed says_means&says_when says_means&somebody's_own,_in_short
-0.05 says_means&somebody's_own_machine,_in_short says_means&spoken_of_changes says_means&spoken_of_looks_for
-0.05 says_means&spoken_of_people says_never&says_words says_numbered&somebody's_own,_in_short
-0.05 says_numbered&somebody_speaks says_numbered&spoken_of_when says_numbered&trace_near says_people&says_reader
-0.05 says_people&says_when says_people&says_words says_people&somebody's_own_machine,_in_short
-0.05 says_people&spoken_of_changes says_people&spoken_of_if says_people&spoken_of_lesson
-0.05 says_people&spoken_of_looks_for says_people&spoken_of_lower_it says_people&spoken_of_words
-0.05 says_reader&setting_near says_reader&spoken_of_after_so_long says_reader&spoken_of_but says_reader&spoken_of_may
-0.05 says_reader&spoken_of_people says_reader&spoken_of_supposed says_remedy&spoken_of_self
-0.05 says_self&spoken_of_changes says_self&spoken_of_explained says_self&spoken_of_lately
-0.05 says_self&spoken_of_proposed says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_happened
-0.05 says_supposed&spoken_of_if says_supposed&spoken_of_lower_it says_supposed&spoken_of_self
-0.05 says_supposed&spoken_of_supposed says_when&spoken_of_may says_when&spoken_of_never says_words&somebody's_own
-0.05 says_words&spoken_of_after_so_long says_words&spoken_of_but says_words&spoken_of_lesson
-0.05 setting_near&spoken_of_may setting_near&spoken_of_means setting_near&spoken_of_signed
-0.05 setting_near&spoken_of_supposed setting_near&typeset somebody's_own&spoken_of_if somebody's_own&spoken_of_lately
-0.05 somebody's_own&spoken_of_made_up somebody's_own&traceback_above somebody's_own,_in_short&spoken_of_ask
-0.05 somebody's_own,_in_short&spoken_of_buy somebody's_own,_in_short&spoken_of_cause
-0.05 somebody's_own,_in_short&spoken_of_happened somebody's_own,_in_short&spoken_of_if
-0.05 somebody's_own,_in_short&spoken_of_proposed somebody's_own_machine,_in_short&spoken_of_lately
-0.05 somebody's_own_machine,_in_short&spoken_of_numbered somebody's_own_machine,_in_short&spoken_of_signed
-0.05 somebody's_own_question,_in_short&spoken_of_after_so_long somebody's_own_question,_in_short&spoken_of_signed
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
-0.05 spoken_of_changes&spoken_of_solved spoken_of_changes&spoken_of_supposed spoken_of_changes&text_behind
-0.05 spoken_of_changes&traceback_above spoken_of_changes&trouble spoken_of_example&spoken_of_help
-0.05 spoken_of_example&spoken_of_labelled_remedy spoken_of_example&spoken_of_lately
-0.05 spoken_of_example&spoken_of_people spoken_of_example&spoken_of_proposed spoken_of_example&trouble
-0.05 spoken_of_example&typeset spoken_of_example&words_before spoken_of_explained&spoken_of_if
-0.05 spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_reader
-0.05 spoken_of_explained&spoken_of_remedy spoken_of_explained&spoken_of_words spoken_of_explained&text_behind
-0.05 spoken_of_explained&words_before spoken_of_happened&spoken_of_labelled_remedy
-0.05 spoken_of_happened&text_about_texts spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_lower_it
-0.05 spoken_of_help&spoken_of_may spoken_of_help&spoken_of_means spoken_of_help&spoken_of_when
-0.05 spoken_of_help&trace_near spoken_of_help&words_before spoken_of_if&spoken_of_when
-0.05 spoken_of_if&steps_that_led_to_it spoken_of_if&text_behind spoken_of_labelled_remedy&spoken_of_may
-0.05 spoken_of_labelled_remedy&spoken_of_reader spoken_of_labelled_remedy&spoken_of_self
-0.05 spoken_of_labelled_remedy&spoken_of_when spoken_of_labelled_remedy&trace_near
-0.05 spoken_of_labelled_symptom&spoken_of_lesson spoken_of_lately&spoken_of_proposed
-0.05 spoken_of_lately&spoken_of_reader spoken_of_lately&spoken_of_words spoken_of_lately&words_before
-0.05 spoken_of_laughs&spoken_of_when spoken_of_laughs&spoken_of_words spoken_of_laughs&words_before
-0.05 spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_may spoken_of_lesson&spoken_of_supposed
-0.05 spoken_of_looks_for&spoken_of_lower_it spoken_of_looks_for&spoken_of_means spoken_of_looks_for&within_code
-0.05 spoken_of_lower_it&spoken_of_people spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&steps_that_led_to_it
-0.05 spoken_of_lower_it&trouble spoken_of_lower_it&within_code spoken_of_lower_it&words_before
-0.05 spoken_of_made_up&spoken_of_people spoken_of_made_up&spoken_of_proposed spoken_of_made_up&spoken_of_remedy
-0.05 spoken_of_made_up&traceback_above spoken_of_may&spoken_of_means spoken_of_may&spoken_of_never
-0.05 spoken_of_may&spoken_of_signed spoken_of_may&steps_that_led_to_it spoken_of_may&text_about_texts
-0.05 spoken_of_means&spoken_of_never spoken_of_means&within_code spoken_of_never&traceback_above
-0.05 spoken_of_never&words_before spoken_of_numbered&spoken_of_solved spoken_of_people&spoken_of_self
-0.05 spoken_of_people&spoken_of_signed spoken_of_people&typeset spoken_of_reader&spoken_of_self
-0.05 spoken_of_reader&spoken_of_signed spoken_of_reader&traceback_above spoken_of_remedy&trace_near
-0.05 spoken_of_self&spoken_of_when spoken_of_self&traceback_above spoken_of_signed&spoken_of_supposed
-0.05 spoken_of_signed&spoken_of_when spoken_of_signed&spoken_of_words spoken_of_solved&text_behind
-0.05 spoken_of_solved&words_before spoken_of_supposed&trace_near spoken_of_supposed&traceback_above
-0.05 spoken_of_supposed&typeset spoken_of_when&traceback_above spoken_of_when&typeset spoken_of_words&trouble
-0.05 steps_that_led_to_it&trouble text_behind&trace_near trace_near&traceback_above traceback_above&trouble
-0.05 traceback_above&words_before typeset&words_before
+0.05 a_failed_run&block_opened a_failed_run&boxes_ticked a_failed_run&marked a_failed_run&may_happen
+0.05 a_failed_run&nobody_speaks a_failed_run&record a_failed_run&says_but a_failed_run&says_if
+0.05 a_failed_run&somebody's_own,_in_short a_failed_run&spoken_of_example a_failed_run&spoken_of_lesson
+0.05 a_failed_run&spoken_of_words a_failed_run's_record&nobody_speaks a_failed_run's_record&other_near
+0.05 a_failed_run's_record&record a_failed_run's_record&says_labelled_symptom a_failed_run's_record&spoken_of_means
+0.05 a_failed_test&about_texts a_failed_test&code_near a_failed_test&on_a_stamped_line
+0.05 a_failed_test&spoken_of_happened a_failed_test&trouble a_picture_near&a_short_text
+0.05 a_picture_near&a_thread's_title a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&code_near a_picture_near&figures a_picture_near&in_a_thread a_picture_near&markup_near
+0.05 a_picture_near&mentioned a_picture_near&nothing_stated a_picture_near&output_near a_picture_near&setting_near
+0.05 a_picture_near&somebody_speaks a_picture_near&spoken_of_ask a_picture_near&spoken_of_but
+0.05 a_picture_near&spoken_of_happened a_picture_near&spoken_of_help a_picture_near&spoken_of_if
+0.05 a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may a_picture_near&spoken_of_means
+0.05 a_picture_near&spoken_of_reader a_picture_near&spoken_of_self a_picture_near&spoken_of_when
+0.05 a_picture_near&spoken_of_words a_picture_near&text_behind a_picture_near&trace_near
+0.05 a_picture_near&traceback_above a_picture_near&trouble a_picture_near&words_before
+0.05 a_question,_in_short&a_short_text a_question,_in_short&a_thread's_title a_question,_in_short&advised_by_nobody
+0.05 a_question,_in_short&comment a_question,_in_short&often_may a_question,_in_short&says_buy
+0.05 a_question,_in_short&says_solved a_question,_in_short&says_words a_question,_in_short&somebody's_own,_in_short
+0.05 a_question,_in_short&somebody's_own_question,_in_short a_question,_in_short&spoken_of_if
+0.05 a_question,_in_short&spoken_of_looks_for a_question,_in_short&spoken_of_means
+0.05 a_question,_in_short&spoken_of_never a_question,_in_short&trace_near a_report's_heading&a_whole_error_line
+0.05 a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix a_report's_heading&boxes_ticked
+0.05 a_report's_heading&comment a_report's_heading&happened_to_somebody a_report's_heading&indented
+0.05 a_report's_heading&marked a_report's_heading&may_happen a_report's_heading&much_trouble
+0.05 a_report's_heading&nothing_stated a_report's_heading&often_may a_report's_heading&on_a_stamped_line
+0.05 a_report's_heading&output_near a_report's_heading&says_happened
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&spoken_of_but
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_help
+0.05 a_report's_heading&spoken_of_supposed a_report's_heading&spoken_of_words a_report's_heading&trace_near
+0.05 a_report's_heading&traceback_above a_report's_heading&words_before a_sentence_leads&a_short_text
+0.05 a_sentence_leads&block_opened a_sentence_leads&item_of_a_list a_sentence_leads&its_hint_printed
+0.05 a_sentence_leads&says_ask a_sentence_leads&says_example a_sentence_leads&says_reader
+0.05 a_sentence_leads&spoken_of_made_up a_setup,_in_short&about_texts a_setup,_in_short&alone
+0.05 a_setup,_in_short&host_memory a_setup,_in_short&in_a_thread a_setup,_in_short&much_about_texts
+0.05 a_setup,_in_short&nothing_stated a_setup,_in_short&says_but a_setup,_in_short&says_lower_it
+0.05 a_setup,_in_short&says_remedy a_setup,_in_short&spoken_of_after_so_long a_setup,_in_short&spoken_of_buy
+0.05 a_setup,_in_short&spoken_of_lately a_setup,_in_short&spoken_of_signed a_setup,_in_short&text_behind
+0.05 a_short_text&a_thread's_title a_short_text&between_sections a_short_text&indented a_short_text&markup_near
+0.05 a_short_text&remedies_below a_short_text&says_cause a_short_text&says_labelled_symptom
+0.05 a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_question,_in_short
+0.05 a_short_text&spoken_of_example a_short_text&spoken_of_people a_short_text&spoken_of_solved
+0.05 a_site's_lines&code_near a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread
+0.05 a_site's_lines&other_near a_site's_lines&says_if a_site's_lines&spoken_of_cause a_site's_lines&spoken_of_changes
+0.05 a_site's_lines&spoken_of_if a_site's_lines&spoken_of_people a_site's_lines&spoken_of_remedy
+0.05 a_site's_lines&trouble a_thread's_page&advised_by_nobody a_thread's_page&between_sections
+0.05 a_thread's_page&comment a_thread's_page&happened_to_somebody a_thread's_page&marked a_thread's_page&markup_near
+0.05 a_thread's_page&names_the_words a_thread's_page&nothing_stated a_thread's_page&says_but a_thread's_page&says_if
+0.05 a_thread's_page&says_labelled_symptom a_thread's_page&says_reader a_thread's_page&somebody's_own,_in_short
+0.05 a_thread's_page&trace_near a_thread's_page&value_of_a_document a_thread's_title&about_texts
+0.05 a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&begins_its_line
+0.05 a_thread's_title&behind_a_prefix a_thread's_title&figures a_thread's_title&in_a_thread
+0.05 a_thread's_title&much_trouble a_thread's_title&somebody_speaks a_thread's_title&spoken_of_if
+0.05 a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_proposed a_thread's_title&spoken_of_self
+0.05 a_thread's_title&trace_near a_whole_error_line&about_texts a_whole_error_line&alone
+0.05 a_whole_error_line&boxes_ticked a_whole_error_line&happened_to_somebody a_whole_error_line&somebody's_own
+0.05 a_whole_error_line&spoken_of_ask a_whole_error_line&spoken_of_changes a_whole_error_line&spoken_of_looks_for
+0.05 about_texts&boxes_ticked about_texts&ends_the_text about_texts&host_memory about_texts&markup_near
+0.05 about_texts&says_example about_texts&says_if about_texts&says_looks_for about_texts&says_lower_it
+0.05 about_texts&says_may about_texts&says_people about_texts&somebody's_own about_texts&spoken_of_laughs
+0.05 about_texts&spoken_of_never about_texts&spoken_of_signed advice_share&behind_a_prefix
+0.05 advice_share&item_of_a_list advice_share&marked advice_share&names_the_words advice_share&record
+0.05 advice_share&says_happened advice_share&says_if advice_share&says_reader advice_share&somebody_speaks
+0.05 advice_share&spoken_of_ask advice_share&spoken_of_but advice_share&spoken_of_laughs
+0.05 advice_share&spoken_of_lesson advice_share&spoken_of_means advice_share&spoken_of_self
+0.05 advice_share&steps_that_led_to_it advice_share&trouble advised&behind_a_prefix advised&item_of_a_list
+0.05 advised&marked advised&names_the_words advised&record advised&says_happened advised&says_if advised&says_reader
+0.05 advised&somebody_speaks advised&spoken_of_ask advised&spoken_of_but advised&spoken_of_laughs
+0.05 advised&spoken_of_lesson advised&spoken_of_means advised&spoken_of_self advised&steps_that_led_to_it
+0.05 advised&trouble advised_by_nobody&boxes_ticked advised_by_nobody&comment advised_by_nobody&cut_by_dots
+0.05 advised_by_nobody&denied_in_front advised_by_nobody&much_trouble advised_by_nobody&names_the_words
+0.05 advised_by_nobody&record advised_by_nobody&says_but advised_by_nobody&says_happened
+0.05 advised_by_nobody&says_people advised_by_nobody&spoken_of_lesson advised_by_nobody&spoken_of_looks_for
+0.05 advised_by_nobody&spoken_of_supposed advised_by_nobody&spoken_of_when advised_by_nobody&steps_that_led_to_it
+0.05 answered_by_mail&code_near answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_may
+0.05 answered_by_mail&spoken_of_reader begins_its_line&between_sections begins_its_line&boxes_ticked
+0.05 begins_its_line&says_lower_it begins_its_line&spoken_of_cause begins_the_text&host_memory
+0.05 begins_the_text&says_after_so_long begins_the_text&spoken_of_ask begins_the_text&spoken_of_explained
+0.05 begins_the_text&spoken_of_labelled_symptom begins_the_text&spoken_of_proposed begins_the_text&spoken_of_self
+0.05 begins_the_text&spoken_of_signed behind_a_prefix&block_opened behind_a_prefix&boxes_ticked
+0.05 behind_a_prefix&frames_of_a_process_near behind_a_prefix&hypothetical_sentence behind_a_prefix&item_of_a_list
+0.05 behind_a_prefix&often_may behind_a_prefix&other_near behind_a_prefix&says_but behind_a_prefix&says_lower_it
+0.05 behind_a_prefix&says_may behind_a_prefix&spoken_of_cause behind_a_prefix&spoken_of_help
+0.05 behind_a_prefix&spoken_of_labelled_symptom behind_a_prefix&spoken_of_people between_sections&figures
+0.05 between_sections&introduced_as_example between_sections&much_trouble between_sections&often_may
+0.05 between_sections&spoken_of_ask between_sections&spoken_of_but between_sections&spoken_of_explained
+0.05 between_sections&spoken_of_happened between_sections&spoken_of_people between_sections&spoken_of_remedy
+0.05 blanks_near&block_opened blanks_near&introduced_as_example blanks_near&its_hint_printed blanks_near&much_advised
+0.05 blanks_near&often_may blanks_near&spoken_of_after_so_long blanks_near&spoken_of_changes
+0.05 blanks_near&spoken_of_looks_for blanks_near&spoken_of_means blanks_near&spoken_of_when blanks_near&text_behind
+0.05 blanks_near&trace_near block_opened&happened_to_somebody block_opened&heads_a_document
+0.05 block_opened&its_hint_printed block_opened&says_when block_opened&setting_near
+0.05 block_opened&somebody's_own,_in_short block_opened&spoken_of_cause block_opened&spoken_of_changes
+0.05 block_opened&spoken_of_lesson block_opened&spoken_of_never block_opened&spoken_of_remedy
+0.05 boxes_ticked&in_a_thread boxes_ticked&its_hint_printed boxes_ticked&much_trouble boxes_ticked&says_happened
+0.05 boxes_ticked&somebody's_own boxes_ticked&spoken_of_cause boxes_ticked&spoken_of_example
+0.05 boxes_ticked&spoken_of_if boxes_ticked&spoken_of_lesson boxes_ticked&spoken_of_looks_for
+0.05 boxes_ticked&spoken_of_people boxes_ticked&spoken_of_reader boxes_ticked&spoken_of_self
+0.05 boxes_ticked&spoken_of_supposed code_near&happened_to_somebody code_near&indented code_near&names_the_words
+0.05 code_near&says_cause code_near&says_example code_near&says_reader code_near&says_supposed
+0.05 code_near&somebody's_own,_in_short code_near&spoken_of_but code_near&spoken_of_happened
+0.05 code_near&spoken_of_lately code_near&spoken_of_made_up comment&introduced_as_example comment&much_about_texts
+0.05 comment&often_may comment&says_ask comment&somebody's_own,_in_short comment&spoken_of_but
+0.05 comment&spoken_of_cause comment&spoken_of_made_up comment&spoken_of_never comment&spoken_of_reader
+0.05 comment&spoken_of_supposed cut_by_dots&indented cut_by_dots&says_looks_for cut_by_dots&says_may
+0.05 cut_by_dots&says_people cut_by_dots&spoken_of_reader denied_in_front&marked denied_in_front&output_near
+0.05 denied_in_front&says_if denied_in_front&says_may denied_in_front&somebody's_own
+0.05 denied_in_front&somebody's_own,_in_short denied_in_front&spoken_of_labelled_symptom
+0.05 denied_in_front&spoken_of_lesson denied_in_front&spoken_of_never ends_the_text&markup_near
+0.05 ends_the_text&often_may ends_the_text&says_after_so_long ends_the_text&says_if ends_the_text&says_supposed
+0.05 ends_the_text&spoken_of_changes ends_the_text&spoken_of_labelled_symptom ends_the_text&spoken_of_lately
+0.05 ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered ends_the_text&spoken_of_supposed
+0.05 ends_the_text&traceback_above explained_behind&indented explained_behind&mentioned
+0.05 explained_behind&somebody's_own explained_behind&somebody's_own,_in_short explained_behind&somebody_speaks
+0.05 explained_behind&spoken_of_changes explained_behind&spoken_of_made_up explained_behind&spoken_of_may
+0.05 explained_behind&spoken_of_never explained_behind&spoken_of_remedy explained_behind&spoken_of_words
+0.05 figures&may_happen figures&says_lesson figures&says_never figures&says_reader figures&spoken_of_changes
+0.05 figures&spoken_of_laughs figures&trouble frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&trace_near happened_to_somebody&says_help
+0.05 happened_to_somebody&says_labelled_symptom happened_to_somebody&says_proposed happened_to_somebody&says_supposed
+0.05 happened_to_somebody&spoken_of_but happened_to_somebody&spoken_of_buy
+0.05 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_laughs
+0.05 heads_a_document&may_happen heads_a_document&much_trouble heads_a_document&remedies_above
+0.05 heads_a_document&says_but heads_a_document&says_if heads_a_document&somebody's_own_machine,_in_short
+0.05 heads_a_document&somebody_speaks heads_a_document&spoken_of_help heads_a_document&spoken_of_means
+0.05 heads_a_document&spoken_of_numbered heads_a_document&spoken_of_proposed heads_a_document&spoken_of_solved
+0.05 host_memory&somebody_speaks host_memory&spoken_of_if host_memory&spoken_of_labelled_symptom
+0.05 host_memory&trace_near hypothetical_sentence&marked hypothetical_sentence&says_buy
+0.05 hypothetical_sentence&says_lower_it hypothetical_sentence&somebody's_own_machine,_in_short
+0.05 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_lately
+0.05 hypothetical_sentence&traceback_above in_a_thread&indented in_a_thread&names_the_words in_a_thread&says_but
+0.05 in_a_thread&says_lower_it in_a_thread&says_may in_a_thread&says_means
+0.05 in_a_thread&somebody's_own_machine,_in_short in_a_thread&spoken_of_made_up in_a_thread&spoken_of_when
+0.05 in_quotes&its_hint_printed in_quotes&often_may in_quotes&output_near in_quotes&says_example
+0.05 in_quotes&says_explained in_quotes&says_lately in_quotes&spoken_of_if in_quotes&spoken_of_when
+0.05 in_quotes&spoken_of_words in_quotes&steps_that_led_to_it in_quotes&within_code indented&much_trouble
+0.05 indented&names_the_words indented&nothing_stated indented&says_but indented&says_means
+0.05 indented&somebody's_own_machine,_in_short indented&spoken_of_cause indented&spoken_of_laughs
+0.05 indented&spoken_of_lower_it indented&spoken_of_never introduced_as_example&much_trouble
+0.05 introduced_as_example&often_may introduced_as_example&on_a_stamped_line introduced_as_example&says_happened
+0.05 introduced_as_example&spoken_of_but introduced_as_example&spoken_of_lesson
+0.05 introduced_as_example&spoken_of_looks_for introduced_as_example&spoken_of_solved item_of_a_list&much_trouble
+0.05 item_of_a_list&often_may item_of_a_list&says_labelled_symptom item_of_a_list&says_lately
+0.05 item_of_a_list&says_reader item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_example item_of_a_list&spoken_of_lower_it its_hint_printed&much_about_texts
+0.05 its_hint_printed&nobody_speaks its_hint_printed&says_but its_hint_printed&says_happened
+0.05 its_hint_printed&says_may its_hint_printed&says_self its_hint_printed&somebody's_own_machine,_in_short
+0.05 its_hint_printed&spoken_of_but its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_people
+0.05 its_hint_printed&spoken_of_proposed its_place_behind&markup_near its_place_behind&output_near
+0.05 marked&much_about_texts marked&often_may marked&says_example marked&says_labelled_symptom marked&setting_near
+0.05 marked&spoken_of_lesson marked&spoken_of_people markup_near&says_labelled_symptom markup_near&says_proposed
+0.05 markup_near&setting_near markup_near&spoken_of_buy markup_near&spoken_of_cause markup_near&spoken_of_example
+0.05 markup_near&spoken_of_explained markup_near&spoken_of_may markup_near&spoken_of_never
+0.05 markup_near&spoken_of_numbered markup_near&steps_that_led_to_it markup_near&trace_near markup_near&typeset
+0.05 markup_near&words_before may_happen&much_trouble may_happen&says_buy may_happen&says_lately
+0.05 may_happen&says_remedy may_happen&says_self may_happen&spoken_of_cause may_happen&spoken_of_changes
+0.05 may_happen&spoken_of_example may_happen&spoken_of_help may_happen&spoken_of_self may_happen&traceback_above
+0.05 mentioned&much_trouble mentioned&often_may mentioned&says_ask mentioned&says_but mentioned&says_means
+0.05 mentioned&spoken_of_changes mentioned&spoken_of_if mentioned&spoken_of_means mentioned&spoken_of_numbered
+0.05 mentioned&within_code much_about_texts&often_may much_about_texts&says_may much_about_texts&says_words
+0.05 much_about_texts&setting_near much_about_texts&spoken_of_help much_about_texts&spoken_of_reader
+0.05 much_advised&much_trouble much_advised&often_may much_advised&output_near much_advised&spoken_of_after_so_long
+0.05 much_advised&spoken_of_cause much_advised&spoken_of_happened much_advised&words_before
+0.05 much_trouble&says_lower_it much_trouble&says_means much_trouble&says_reader much_trouble&says_when
+0.05 much_trouble&somebody_speaks much_trouble&spoken_of_but much_trouble&spoken_of_labelled_symptom
+0.05 much_trouble&spoken_of_means much_trouble&spoken_of_proposed much_trouble&spoken_of_words
+0.05 names_the_words&says_lower_it names_the_words&spoken_of_ask names_the_words&spoken_of_explained
+0.05 names_the_words&spoken_of_if names_the_words&spoken_of_lately names_the_words&spoken_of_supposed
+0.05 names_the_words&trace_near nobody_speaks&says_labelled_symptom nobody_speaks&says_looks_for
+0.05 nobody_speaks&says_may nobody_speaks&says_means nobody_speaks&spoken_of_after_so_long
+0.05 nobody_speaks&spoken_of_labelled_cause nobody_speaks&spoken_of_lately nobody_speaks&spoken_of_looks_for
+0.05 nobody_speaks&spoken_of_lower_it nobody_speaks&steps_that_led_to_it nothing_stated&on_a_stamped_line
+0.05 nothing_stated&says_after_so_long nothing_stated&says_happened nothing_stated&says_labelled_symptom
+0.05 nothing_stated&says_words nothing_stated&spoken_of_buy nothing_stated&spoken_of_when nothing_stated&trouble
+0.05 often_may&record often_may&says_if often_may&setting_near often_may&spoken_of_labelled_symptom
+0.05 often_may&spoken_of_laughs often_may&spoken_of_numbered on_a_stamped_line&says_if
+0.05 on_a_stamped_line&spoken_of_never on_a_stamped_line&spoken_of_people on_a_stamped_line&spoken_of_supposed
+0.05 on_a_stamped_line&traceback_above other_near&says_after_so_long other_near&says_may other_near&says_never
+0.05 other_near&says_people other_near&spoken_of_signed other_near&spoken_of_solved other_near&spoken_of_when
+0.05 other_near&spoken_of_words other_near&trace_near output_near&says_cause output_near&says_lately
+0.05 output_near&says_means output_near&says_reader output_near&spoken_of_ask output_near&spoken_of_lately
+0.05 record&says_cause record&says_lately record&says_laughs record&says_reader record&says_remedy record&says_solved
+0.05 record&says_words record&spoken_of_cause record&spoken_of_may record&spoken_of_means record&spoken_of_proposed
+0.05 record&spoken_of_words remedies_above&spoken_of_but remedies_above&spoken_of_lesson
+0.05 remedies_above&spoken_of_looks_for remedies_above&spoken_of_means remedies_below&spoken_of_cause
+0.05 remedies_below&spoken_of_labelled_cause remedies_below&trouble says_after_so_long&says_lower_it
+0.05 says_after_so_long&says_people says_after_so_long&spoken_of_happened says_after_so_long&spoken_of_help
+0.05 says_after_so_long&spoken_of_lower_it says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_people
+0.05 says_after_so_long&spoken_of_supposed says_after_so_long&spoken_of_when says_after_so_long&trace_near
+0.05 says_ask&says_looks_for says_ask&says_when says_ask&spoken_of_if says_but&says_may says_but&says_solved
+0.05 says_but&spoken_of_but says_but&spoken_of_example says_but&spoken_of_happened says_but&spoken_of_if
+0.05 says_but&spoken_of_looks_for says_but&spoken_of_people says_but&spoken_of_words says_cause&setting_near
+0.05 says_cause&spoken_of_labelled_symptom says_changes&says_may says_changes&says_means
+0.05 says_changes&somebody's_own_question,_in_short says_example&says_help says_example&says_self
+0.05 says_example&spoken_of_happened says_example&spoken_of_people says_explained&says_may
+0.05 says_happened&says_labelled_symptom says_happened&says_means says_happened&spoken_of_cause
+0.05 says_happened&spoken_of_lesson says_happened&spoken_of_never says_help&says_means says_help&says_numbered
+0.05 says_help&spoken_of_ask says_help&spoken_of_if says_if&says_looks_for says_if&spoken_of_but
+0.05 says_if&spoken_of_reader says_if&spoken_of_when says_if&text_behind says_labelled_symptom&somebody's_own
+0.05 says_labelled_symptom&somebody's_own_machine,_in_short says_labelled_symptom&spoken_of_after_so_long
+0.05 says_labelled_symptom&spoken_of_reader says_labelled_symptom&spoken_of_supposed says_lately&says_numbered
+0.05 says_lately&setting_near says_lately&spoken_of_if says_laughs&words_before says_lesson&says_looks_for
+0.05 says_lesson&says_people says_lesson&says_supposed says_lesson&somebody's_own says_lesson&spoken_of_but
+0.05 says_lesson&spoken_of_help says_lesson&spoken_of_if says_lesson&spoken_of_reader says_looks_for&setting_near
+0.05 says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_lower_it says_looks_for&spoken_of_never
+0.05 says_lower_it&says_made_up says_lower_it&says_people says_lower_it&spoken_of_after_so_long
+0.05 says_lower_it&spoken_of_but says_lower_it&spoken_of_changes says_lower_it&spoken_of_explained
+0.05 says_lower_it&spoken_of_help says_lower_it&spoken_of_made_up says_lower_it&spoken_of_reader
+0.05 says_lower_it&spoken_of_remedy says_lower_it&spoken_of_supposed says_lower_it&text_behind
+0.05 says_made_up&says_words says_made_up&spoken_of_self says_may&somebody's_own_machine,_in_short
+0.05 says_may&spoken_of_example says_may&spoken_of_happened says_may&spoken_of_lately says_may&spoken_of_means
+0.05 says_may&spoken_of_numbered says_may&spoken_of_remedy says_means&says_remedy says_means&spoken_of_ask
+0.05 says_means&spoken_of_if says_means&spoken_of_never says_never&says_solved says_never&spoken_of_may
+0.05 says_never&spoken_of_when says_numbered&says_self says_numbered&setting_near says_numbered&somebody's_own
+0.05 says_numbered&spoken_of_happened says_numbered&spoken_of_lower_it says_numbered&spoken_of_numbered
+0.05 says_numbered&spoken_of_self says_numbered&words_before says_people&somebody's_own_question,_in_short
+0.05 says_proposed&says_reader says_proposed&says_words says_proposed&setting_near
+0.05 says_proposed&somebody's_own_question,_in_short says_reader&spoken_of_help says_reader&spoken_of_reader
+0.05 says_reader&spoken_of_self says_remedy&spoken_of_reader says_remedy&text_behind says_self&says_when
+0.05 says_self&spoken_of_cause says_self&spoken_of_lesson says_self&spoken_of_may says_self&spoken_of_means
+0.05 says_self&spoken_of_never says_self&spoken_of_solved says_self&spoken_of_words says_solved&trouble
+0.05 says_supposed&somebody's_own_machine,_in_short says_when&spoken_of_reader says_when&spoken_of_supposed
+0.05 says_when&spoken_of_when says_when&text_behind says_words&spoken_of_help says_words&spoken_of_means
+0.05 says_words&spoken_of_proposed says_words&spoken_of_reader says_words&spoken_of_supposed
+0.05 setting_near&somebody's_own_question,_in_short setting_near&somebody_speaks setting_near&spoken_of_after_so_long
+0.05 setting_near&spoken_of_explained setting_near&spoken_of_labelled_symptom setting_near&spoken_of_laughs
+0.05 setting_near&spoken_of_self somebody's_own&spoken_of_but somebody's_own&spoken_of_supposed
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
+0.05 somebody's_own_question,_in_short&traceback_above somebody_speaks&spoken_of_ask somebody_speaks&spoken_of_lesson
+0.05 somebody_speaks&spoken_of_means somebody_speaks&spoken_of_never somebody_speaks&spoken_of_reader
+0.05 somebody_speaks&typeset somebody_speaks&words_before spoken_of_after_so_long&spoken_of_cause
+0.05 spoken_of_after_so_long&spoken_of_changes spoken_of_after_so_long&spoken_of_labelled_symptom
+0.05 spoken_of_after_so_long&spoken_of_laughs spoken_of_after_so_long&spoken_of_lower_it
+0.05 spoken_of_after_so_long&spoken_of_made_up spoken_of_after_so_long&spoken_of_reader
+0.05 spoken_of_after_so_long&spoken_of_solved spoken_of_ask&spoken_of_means spoken_of_ask&spoken_of_reader
+0.05 spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_cause spoken_of_but&spoken_of_lately
+0.05 spoken_of_but&spoken_of_made_up spoken_of_but&spoken_of_supposed spoken_of_but&typeset
+0.05 spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means spoken_of_buy&spoken_of_remedy
+0.05 spoken_of_buy&spoken_of_words spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_lately
+0.05 spoken_of_cause&spoken_of_never spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_proposed
+0.05 spoken_of_cause&spoken_of_self spoken_of_cause&spoken_of_solved spoken_of_cause&text_behind
+0.05 spoken_of_changes&spoken_of_means spoken_of_changes&spoken_of_numbered spoken_of_changes&trace_near
+0.05 spoken_of_example&spoken_of_signed spoken_of_explained&spoken_of_labelled_symptom
+0.05 spoken_of_explained&spoken_of_looks_for spoken_of_explained&spoken_of_may spoken_of_happened&spoken_of_help
+0.05 spoken_of_happened&spoken_of_signed spoken_of_happened&spoken_of_words spoken_of_help&spoken_of_lately
+0.05 spoken_of_help&spoken_of_lesson spoken_of_if&spoken_of_looks_for spoken_of_labelled_cause&text_behind
+0.05 spoken_of_labelled_remedy&spoken_of_remedy spoken_of_labelled_remedy&spoken_of_words
+0.05 spoken_of_labelled_remedy&text_behind spoken_of_labelled_symptom&spoken_of_lately
+0.05 spoken_of_labelled_symptom&spoken_of_reader spoken_of_labelled_symptom&words_before
+0.05 spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_never
+0.05 spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_remedy spoken_of_laughs&spoken_of_looks_for
+0.05 spoken_of_lesson&spoken_of_made_up spoken_of_lesson&spoken_of_people spoken_of_lesson&spoken_of_words
+0.05 spoken_of_lesson&traceback_above spoken_of_lesson&trouble spoken_of_lesson&words_before
+0.05 spoken_of_looks_for&spoken_of_made_up spoken_of_looks_for&spoken_of_may spoken_of_lower_it&spoken_of_supposed
+0.05 spoken_of_made_up&spoken_of_may spoken_of_made_up&spoken_of_supposed spoken_of_made_up&spoken_of_when
+0.05 spoken_of_may&spoken_of_numbered spoken_of_may&spoken_of_proposed spoken_of_may&traceback_above
+0.05 spoken_of_means&spoken_of_proposed spoken_of_never&spoken_of_reader spoken_of_never&trouble
+0.05 spoken_of_numbered&spoken_of_reader spoken_of_numbered&traceback_above spoken_of_people&spoken_of_remedy
+0.05 spoken_of_proposed&spoken_of_signed spoken_of_reader&spoken_of_words spoken_of_reader&text_behind
+0.05 spoken_of_reader&trace_near spoken_of_remedy&spoken_of_supposed spoken_of_remedy&spoken_of_when
+0.05 spoken_of_remedy&words_before spoken_of_self&spoken_of_supposed spoken_of_solved&traceback_above
+0.05 spoken_of_supposed&trouble spoken_of_words&text_behind spoken_of_words&traceback_above
+0.05 steps_that_led_to_it&text_behind text_behind&trouble
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_setup,_in_short a_failed_run&a_site's_lines
+0.10 a_failed_run&advised_by_nobody a_failed_run&blanks_near a_failed_run&in_a_thread a_failed_run&nothing_stated
+0.10 a_failed_run&says_labelled_symptom a_failed_run&says_never a_failed_run&says_people a_failed_run&says_supposed
+0.10 a_failed_run&spoken_of_ask a_failed_run&spoken_of_means a_failed_run&spoken_of_remedy
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&output_near a_failed_run's_record&words_before a_failed_test&says_happened
+0.10 a_failed_test&words_before a_picture_near&nobody_speaks a_picture_near&other_near
+0.10 a_question,_in_short&a_report's_heading a_question,_in_short&introduced_as_example
+0.10 a_question,_in_short&much_trouble a_question,_in_short&says_ask a_question,_in_short&says_numbered
+0.10 a_question,_in_short&says_remedy a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_lately
+0.10 a_question,_in_short&spoken_of_reader a_question,_in_short&spoken_of_remedy a_report's_heading&a_setup,_in_short
+0.10 a_report's_heading&begins_its_line a_report's_heading&block_opened a_report's_heading&in_a_thread
+0.10 a_report's_heading&spoken_of_may a_report's_heading&spoken_of_means a_report's_heading&spoken_of_self
+0.10 a_report's_heading&trouble a_sentence_leads&happened_to_somebody a_sentence_leads&remedies_below
+0.10 a_sentence_leads&says_but a_sentence_leads&says_changes a_sentence_leads&says_lately
+0.10 a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_means a_setup,_in_short&advised_by_nobody
+0.10 a_setup,_in_short&begins_the_text a_setup,_in_short&code_near a_setup,_in_short&figures
+0.10 a_setup,_in_short&heads_a_document a_setup,_in_short&item_of_a_list a_setup,_in_short&mentioned
+0.10 a_setup,_in_short&says_lesson a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_proposed
+0.10 a_setup,_in_short&typeset a_short_text&block_opened a_short_text&says_remedy a_short_text&spoken_of_cause
+0.10 a_short_text&spoken_of_explained a_short_text&spoken_of_labelled_cause a_short_text&steps_that_led_to_it
+0.10 a_site's_lines&a_thread's_page a_site's_lines&on_a_stamped_line a_site's_lines&says_when
+0.10 a_site's_lines&spoken_of_but a_site's_lines&words_before a_thread's_page&a_whole_error_line
+0.10 a_thread's_page&advice_share a_thread's_page&advised a_thread's_page&begins_its_line
+0.10 a_thread's_page&begins_the_text a_thread's_page&figures a_thread's_page&other_near a_thread's_page&setting_near
+0.10 a_thread's_page&somebody's_own_question,_in_short a_thread's_page&spoken_of_but a_thread's_page&spoken_of_help
+0.10 a_thread's_page&spoken_of_labelled_symptom a_thread's_page&spoken_of_lesson a_thread's_page&spoken_of_looks_for
+0.10 a_thread's_page&spoken_of_lower_it a_thread's_title&begins_the_text a_thread's_title&mentioned
+0.10 a_thread's_title&nobody_speaks a_thread's_title&nothing_stated a_thread's_title&setting_near
+0.10 a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help a_thread's_title&spoken_of_may
+0.10 a_thread's_title&spoken_of_means a_whole_error_line&its_hint_printed a_whole_error_line&spoken_of_may
+0.10 a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_solved about_texts&advice_share
+0.10 about_texts&advised about_texts&cut_by_dots about_texts&explained_behind about_texts&introduced_as_example
+0.10 about_texts&its_hint_printed about_texts&nobody_speaks about_texts&record about_texts&remedies_above
+0.10 about_texts&says_but about_texts&says_labelled_symptom about_texts&says_words
+0.10 about_texts&spoken_of_labelled_remedy about_texts&spoken_of_means about_texts&spoken_of_numbered
+0.10 about_texts&spoken_of_people about_texts&traceback_above advice_share&in_quotes advice_share&indented
+0.10 advice_share&mentioned advice_share&often_may advice_share&says_but advice_share&says_lately
+0.10 advice_share&says_remedy advice_share&says_self advice_share&says_words advice_share&spoken_of_cause
+0.10 advice_share&spoken_of_explained advice_share&spoken_of_supposed advice_share&spoken_of_words
+0.10 advice_share&traceback_above advised&in_quotes advised&indented advised&mentioned advised&often_may
+0.10 advised&says_but advised&says_lately advised&says_remedy advised&says_self advised&says_words
+0.10 advised&spoken_of_cause advised&spoken_of_explained advised&spoken_of_supposed advised&spoken_of_words
+0.10 advised&traceback_above advised_by_nobody&indented advised_by_nobody&says_lately advised_by_nobody&says_reader
+0.10 advised_by_nobody&says_remedy advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_may
+0.10 advised_by_nobody&spoken_of_proposed advised_by_nobody&traceback_above alone&says_supposed alone&text_behind
+0.10 begins_its_line&markup_near begins_its_line&says_self begins_its_line&spoken_of_ask
+0.10 begins_its_line&spoken_of_lately begins_its_line&spoken_of_means begins_the_text&happened_to_somebody
+0.10 begins_the_text&in_a_thread begins_the_text&much_trouble begins_the_text&says_may begins_the_text&says_never
+0.10 begins_the_text&somebody_speaks begins_the_text&spoken_of_laughs begins_the_text&spoken_of_means
+0.10 begins_the_text&trouble behind_a_prefix&comment behind_a_prefix&heads_a_document behind_a_prefix&indented
+0.10 behind_a_prefix&introduced_as_example behind_a_prefix&says_cause behind_a_prefix&says_explained
+0.10 behind_a_prefix&spoken_of_words between_sections&indented between_sections&output_near
+0.10 between_sections&spoken_of_after_so_long between_sections&spoken_of_looks_for blanks_near&denied_in_front
+0.10 blanks_near&in_quotes blanks_near&spoken_of_if blanks_near&spoken_of_may blanks_near&spoken_of_never
+0.10 blanks_near&traceback_above block_opened&boxes_ticked block_opened&mentioned block_opened&much_about_texts
+0.10 block_opened&says_happened block_opened&somebody's_own block_opened&somebody's_own_machine,_in_short
+0.10 block_opened&somebody_speaks block_opened&words_before boxes_ticked&code_near boxes_ticked&other_near
+0.10 boxes_ticked&spoken_of_may code_near&cut_by_dots code_near&item_of_a_list code_near&its_place_behind
+0.10 code_near&mentioned code_near&says_but code_near&says_lately code_near&says_may code_near&says_people
+0.10 code_near&spoken_of_help code_near&spoken_of_labelled_cause code_near&spoken_of_never code_near&spoken_of_solved
+0.10 code_near&traceback_above comment&denied_in_front comment&in_quotes comment&item_of_a_list
+0.10 comment&says_after_so_long comment&says_but comment&says_when comment&spoken_of_ask comment&spoken_of_looks_for
+0.10 comment&spoken_of_signed comment&spoken_of_when comment&text_behind cut_by_dots&much_about_texts
+0.10 cut_by_dots&on_a_stamped_line cut_by_dots&says_ask cut_by_dots&somebody's_own_question,_in_short
+0.10 cut_by_dots&spoken_of_after_so_long cut_by_dots&spoken_of_but cut_by_dots&spoken_of_example
+0.10 cut_by_dots&spoken_of_if cut_by_dots&trace_near denied_in_front&heads_a_document
+0.10 denied_in_front&hypothetical_sentence denied_in_front&in_a_thread denied_in_front&says_help
+0.10 denied_in_front&spoken_of_example denied_in_front&spoken_of_means denied_in_front&spoken_of_words
+0.10 ends_the_text&in_a_thread ends_the_text&indented ends_the_text&its_hint_printed ends_the_text&says_cause
+0.10 ends_the_text&says_lately ends_the_text&spoken_of_but ends_the_text&spoken_of_if
+0.10 ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_remedy explained_behind&in_quotes
+0.10 explained_behind&spoken_of_after_so_long explained_behind&spoken_of_if explained_behind&spoken_of_self
+0.10 explained_behind&spoken_of_when explained_behind&trouble figures&happened_to_somebody figures&record
+0.10 figures&says_cause figures&says_labelled_symptom figures&says_when figures&somebody's_own_question,_in_short
+0.10 figures&somebody_speaks figures&spoken_of_after_so_long figures&spoken_of_help figures&spoken_of_looks_for
+0.10 figures&steps_that_led_to_it happened_to_somebody&its_hint_printed happened_to_somebody&often_may
+0.10 happened_to_somebody&record happened_to_somebody&says_after_so_long happened_to_somebody&says_but
+0.10 happened_to_somebody&says_may happened_to_somebody&says_means happened_to_somebody&says_words
+0.10 happened_to_somebody&somebody's_own happened_to_somebody&somebody_speaks happened_to_somebody&spoken_of_ask
+0.10 happened_to_somebody&spoken_of_words happened_to_somebody&trace_near happened_to_somebody&traceback_above
+0.10 heads_a_document&in_a_thread heads_a_document&in_quotes heads_a_document&names_the_words
+0.10 heads_a_document&somebody's_own heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_lately
+0.10 heads_a_document&spoken_of_may heads_a_document&spoken_of_never heads_a_document&typeset host_memory&in_a_thread
+0.10 host_memory&says_reader host_memory&says_self host_memory&spoken_of_may host_memory&spoken_of_self
+0.10 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&record hypothetical_sentence&says_words
+0.10 hypothetical_sentence&spoken_of_explained in_a_thread&introduced_as_example in_a_thread&on_a_stamped_line
+0.10 in_a_thread&says_if in_a_thread&says_labelled_symptom in_a_thread&somebody's_own_question,_in_short
+0.10 in_a_thread&somebody_speaks in_a_thread&spoken_of_ask in_a_thread&spoken_of_example
+0.10 in_a_thread&spoken_of_happened in_a_thread&spoken_of_if in_a_thread&spoken_of_looks_for in_quotes&says_numbered
+0.10 in_quotes&somebody_speaks in_quotes&spoken_of_means indented&spoken_of_but indented&spoken_of_buy
+0.10 indented&steps_that_led_to_it introduced_as_example&much_about_texts introduced_as_example&somebody's_own
+0.10 introduced_as_example&somebody's_own,_in_short introduced_as_example&somebody_speaks
+0.10 introduced_as_example&spoken_of_help introduced_as_example&spoken_of_may introduced_as_example&spoken_of_self
+0.10 introduced_as_example&text_behind item_of_a_list&says_words item_of_a_list&somebody's_own
+0.10 item_of_a_list&spoken_of_explained its_hint_printed&much_trouble its_hint_printed&other_near
+0.10 its_hint_printed&says_help its_hint_printed&says_if its_hint_printed&says_when its_hint_printed&setting_near
+0.10 its_hint_printed&spoken_of_after_so_long its_hint_printed&spoken_of_help its_hint_printed&spoken_of_lower_it
+0.10 its_hint_printed&spoken_of_solved its_hint_printed&traceback_above its_hint_printed&words_before
+0.10 its_words_taken_up&trace_near marked&nobody_speaks marked&on_a_stamped_line marked&other_near
+0.10 marked&spoken_of_ask marked&spoken_of_example marked&spoken_of_may marked&spoken_of_means
+0.10 marked&spoken_of_reader marked&spoken_of_signed markup_near&says_happened markup_near&says_lately
+0.10 markup_near&says_may markup_near&spoken_of_ask markup_near&spoken_of_help markup_near&spoken_of_made_up
+0.10 markup_near&spoken_of_when markup_near&traceback_above may_happen&says_never may_happen&says_people
+0.10 may_happen&somebody's_own_machine,_in_short may_happen&words_before mentioned&spoken_of_never
+0.10 mentioned&spoken_of_signed much_about_texts&nothing_stated much_about_texts&spoken_of_example
+0.10 much_about_texts&spoken_of_people much_about_texts&traceback_above much_trouble&output_near
+0.10 much_trouble&says_help much_trouble&says_if much_trouble&says_may much_trouble&somebody's_own
+0.10 much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_after_so_long
+0.10 much_trouble&spoken_of_lesson much_trouble&spoken_of_lower_it much_trouble&spoken_of_never
+0.10 much_trouble&spoken_of_reader much_trouble&spoken_of_self much_trouble&trace_near names_the_words&says_lesson
+0.10 names_the_words&spoken_of_help nobody_speaks&says_after_so_long nobody_speaks&says_explained
+0.10 nobody_speaks&says_help nobody_speaks&somebody's_own_question,_in_short nobody_speaks&spoken_of_people
+0.10 nobody_speaks&spoken_of_self nobody_speaks&spoken_of_supposed nobody_speaks&traceback_above
+0.10 nothing_stated&often_may nothing_stated&remedies_below nothing_stated&somebody_speaks
+0.10 nothing_stated&spoken_of_labelled_remedy nothing_stated&spoken_of_remedy nothing_stated&spoken_of_signed
+0.10 often_may&remedies_above often_may&says_when often_may&trace_near often_may&trouble on_a_stamped_line&says_ask
+0.10 on_a_stamped_line&says_but on_a_stamped_line&says_supposed on_a_stamped_line&spoken_of_may
+0.10 on_a_stamped_line&spoken_of_signed on_a_stamped_line&spoken_of_words other_near&says_made_up
+0.10 other_near&spoken_of_labelled_cause output_near&says_after_so_long output_near&says_help
+0.10 output_near&says_looks_for output_near&setting_near output_near&somebody's_own_question,_in_short
+0.10 output_near&spoken_of_but output_near&spoken_of_help output_near&spoken_of_labelled_remedy
+0.10 output_near&spoken_of_laughs output_near&trace_near record&says_explained record&spoken_of_but
+0.10 record&spoken_of_never remedies_above&spoken_of_when remedies_above&spoken_of_words remedies_above&words_before
+0.10 remedies_below&says_happened remedies_below&spoken_of_self remedies_below&spoken_of_words
+0.10 says_after_so_long&says_lately says_after_so_long&says_numbered says_after_so_long&says_reader
+0.10 says_after_so_long&somebody_speaks says_ask&says_lower_it says_ask&says_never says_ask&somebody's_own
+0.10 says_ask&spoken_of_reader says_but&spoken_of_never says_but&text_behind says_cause&says_self
+0.10 says_changes&says_lesson says_changes&says_never says_changes&somebody's_own_machine,_in_short
+0.10 says_example&spoken_of_example says_example&text_behind says_example&trace_near says_happened&says_looks_for
+0.10 says_happened&says_people says_happened&says_proposed says_happened&says_words
+0.10 says_happened&somebody's_own_question,_in_short says_happened&spoken_of_lately says_happened&spoken_of_people
+0.10 says_help&says_proposed says_help&setting_near says_help&somebody's_own_machine,_in_short
+0.10 says_help&somebody_speaks says_help&spoken_of_example says_if&says_lower_it says_if&says_made_up
+0.10 says_if&says_never says_if&says_remedy says_if&says_solved says_if&spoken_of_looks_for
+0.10 says_if&spoken_of_supposed says_if&words_before says_labelled_symptom&spoken_of_example
+0.10 says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_solved
+0.10 says_labelled_symptom&spoken_of_when says_lately&says_never says_lately&says_supposed says_lately&spoken_of_but
+0.10 says_lately&spoken_of_help says_laughs&says_self says_lesson&says_self says_lesson&spoken_of_happened
+0.10 says_lesson&spoken_of_lower_it says_lesson&words_before says_looks_for&spoken_of_if
+0.10 says_looks_for&spoken_of_looks_for says_looks_for&words_before says_lower_it&somebody's_own_machine,_in_short
+0.10 says_lower_it&spoken_of_self says_made_up&words_before says_may&says_reader
+0.10 says_may&somebody's_own_question,_in_short says_may&trace_near says_may&traceback_above
+0.10 says_never&somebody's_own,_in_short says_never&somebody_speaks says_numbered&says_when says_people&words_before
+0.10 says_reader&somebody's_own_question,_in_short says_remedy&somebody's_own says_remedy&spoken_of_may
+0.10 says_self&spoken_of_made_up says_self&spoken_of_supposed says_when&spoken_of_lower_it says_when&spoken_of_means
+0.10 says_when&spoken_of_numbered says_words&spoken_of_cause says_words&spoken_of_people says_words&spoken_of_when
+0.10 setting_near&spoken_of_buy setting_near&spoken_of_made_up setting_near&within_code
+0.10 somebody's_own&spoken_of_example somebody's_own&spoken_of_lesson somebody's_own&spoken_of_may
+0.10 somebody's_own&spoken_of_proposed somebody's_own&spoken_of_reader somebody's_own,_in_short&spoken_of_explained
+0.10 somebody's_own,_in_short&spoken_of_laughs somebody's_own,_in_short&spoken_of_supposed
+0.10 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_explained
+0.10 somebody's_own_machine,_in_short&spoken_of_supposed somebody's_own_question,_in_short&spoken_of_lesson
+0.10 somebody's_own_question,_in_short&spoken_of_people somebody_speaks&spoken_of_laughs
+0.10 somebody_speaks&spoken_of_may somebody_speaks&spoken_of_numbered spoken_of_ask&spoken_of_laughs
+0.10 spoken_of_ask&spoken_of_remedy spoken_of_but&spoken_of_means spoken_of_but&traceback_above
+0.10 spoken_of_buy&spoken_of_help spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lesson
+0.10 spoken_of_cause&spoken_of_words spoken_of_cause&trouble spoken_of_changes&spoken_of_example
+0.10 spoken_of_changes&spoken_of_remedy spoken_of_example&spoken_of_labelled_symptom spoken_of_example&text_behind
+0.10 spoken_of_explained&spoken_of_self spoken_of_happened&spoken_of_laughs spoken_of_happened&spoken_of_remedy
+0.10 spoken_of_happened&spoken_of_supposed spoken_of_help&spoken_of_if spoken_of_help&spoken_of_labelled_symptom
+0.10 spoken_of_help&spoken_of_remedy spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_numbered
+0.10 spoken_of_if&spoken_of_proposed spoken_of_if&spoken_of_reader spoken_of_labelled_symptom&spoken_of_never
+0.10 spoken_of_labelled_symptom&spoken_of_solved spoken_of_lately&spoken_of_means spoken_of_lately&trace_near
+0.10 spoken_of_lately&traceback_above spoken_of_laughs&spoken_of_lower_it spoken_of_laughs&spoken_of_means
+0.10 spoken_of_laughs&spoken_of_reader spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_means
+0.10 spoken_of_lesson&spoken_of_never spoken_of_lesson&spoken_of_proposed spoken_of_lesson&trace_near
+0.10 spoken_of_looks_for&spoken_of_people spoken_of_lower_it&spoken_of_reader spoken_of_lower_it&spoken_of_signed
+0.10 spoken_of_made_up&spoken_of_self spoken_of_means&spoken_of_self spoken_of_means&spoken_of_when
+0.10 spoken_of_means&traceback_above spoken_of_means&trouble spoken_of_never&spoken_of_proposed
+0.10 spoken_of_never&text_behind spoken_of_numbered&spoken_of_words spoken_of_numbered&trace_near
+0.10 spoken_of_people&spoken_of_proposed spoken_of_proposed&spoken_of_when spoken_of_proposed&trouble
+0.10 spoken_of_reader&trouble spoken_of_self&typeset spoken_of_supposed&words_before spoken_of_when&spoken_of_words
+0.10 spoken_of_when&trace_near text_behind&traceback_above trace_near&words_before trouble&words_before
+0.15 a_failed_run&a_whole_error_line a_failed_run&alone a_failed_run&mentioned a_failed_run&says_after_so_long
+0.15 a_failed_run&says_help a_failed_run&says_when a_failed_run&somebody's_own_question,_in_short
+0.15 a_failed_run&spoken_of_labelled_symptom a_failed_run's_record&setting_near a_question,_in_short&a_sentence_leads
+0.15 a_question,_in_short&a_thread's_page a_question,_in_short&about_texts a_question,_in_short&explained_behind
+0.15 a_question,_in_short&in_a_thread a_question,_in_short&says_cause a_question,_in_short&spoken_of_buy
+0.15 a_question,_in_short&spoken_of_solved a_question,_in_short&spoken_of_supposed
+0.15 a_question,_in_short&traceback_above a_report's_heading&a_short_text a_report's_heading&about_texts
+0.15 a_report's_heading&its_hint_printed a_sentence_leads&nothing_stated a_sentence_leads&spoken_of_after_so_long
+0.15 a_sentence_leads&spoken_of_signed a_setup,_in_short&says_looks_for a_setup,_in_short&says_means
+0.15 a_setup,_in_short&spoken_of_explained a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_remedy
+0.15 a_short_text&happened_to_somebody a_short_text&item_of_a_list a_short_text&much_trouble a_short_text&other_near
+0.15 a_short_text&says_help a_short_text&says_lately a_short_text&says_self a_short_text&spoken_of_numbered
+0.15 a_short_text&trouble a_site's_lines&markup_near a_site's_lines&spoken_of_reader a_thread's_page&block_opened
+0.15 a_thread's_page&introduced_as_example a_thread's_page&its_hint_printed a_thread's_page&may_happen
+0.15 a_thread's_page&mentioned a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_words
+0.15 a_thread's_title&other_near a_thread's_title&spoken_of_reader
+0.15 a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&spoken_of_self about_texts&blanks_near
+0.15 about_texts&block_opened about_texts&says_happened about_texts&somebody's_own_machine,_in_short
+0.15 about_texts&somebody's_own_question,_in_short about_texts&somebody_speaks about_texts&spoken_of_if
+0.15 about_texts&spoken_of_labelled_cause about_texts&spoken_of_made_up about_texts&spoken_of_remedy
+0.15 advice_share&somebody's_own_machine,_in_short advice_share&spoken_of_looks_for advice_share&spoken_of_proposed
+0.15 advised&somebody's_own_machine,_in_short advised&spoken_of_looks_for advised&spoken_of_proposed
+0.15 advised_by_nobody&figures advised_by_nobody&markup_near advised_by_nobody&other_near
+0.15 advised_by_nobody&output_near alone&comment alone&says_after_so_long alone&says_may alone&says_means
+0.15 alone&says_self alone&trouble begins_its_line&its_hint_printed begins_its_line&its_place_behind
+0.15 begins_its_line&spoken_of_but begins_its_line&spoken_of_changes begins_its_line&spoken_of_numbered
+0.15 begins_its_line&spoken_of_self begins_its_line&trace_near begins_the_text&says_ask begins_the_text&says_example
+0.15 begins_the_text&says_words begins_the_text&somebody's_own_machine,_in_short begins_the_text&spoken_of_example
+0.15 begins_the_text&spoken_of_may begins_the_text&spoken_of_reader behind_a_prefix&happened_to_somebody
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
+0.15 comment&spoken_of_example comment&spoken_of_means cut_by_dots&hypothetical_sentence cut_by_dots&in_quotes
+0.15 cut_by_dots&may_happen cut_by_dots&says_lesson cut_by_dots&spoken_of_changes cut_by_dots&spoken_of_happened
+0.15 denied_in_front&may_happen denied_in_front&often_may denied_in_front&other_near denied_in_front&says_words
+0.15 denied_in_front&somebody_speaks denied_in_front&spoken_of_if denied_in_front&spoken_of_lately
+0.15 denied_in_front&spoken_of_looks_for denied_in_front&trouble ends_the_text&introduced_as_example
+0.15 ends_the_text&says_help ends_the_text&says_may ends_the_text&says_means ends_the_text&spoken_of_may
+0.15 ends_the_text&trace_near ends_the_text&trouble figures&says_proposed figures&says_solved figures&spoken_of_may
+0.15 figures&spoken_of_when happened_to_somebody&says_ask happened_to_somebody&says_example
+0.15 happened_to_somebody&says_lesson happened_to_somebody&says_reader happened_to_somebody&says_when
+0.15 happened_to_somebody&spoken_of_never heads_a_document&says_looks_for
+0.15 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_but heads_a_document&spoken_of_if
+0.15 heads_a_document&spoken_of_looks_for host_memory&introduced_as_example host_memory&marked host_memory&may_happen
+0.15 host_memory&output_near host_memory&somebody's_own host_memory&spoken_of_looks_for
+0.15 hypothetical_sentence&says_example hypothetical_sentence&says_made_up hypothetical_sentence&setting_near
+0.15 hypothetical_sentence&spoken_of_ask hypothetical_sentence&spoken_of_happened
+0.15 hypothetical_sentence&spoken_of_made_up hypothetical_sentence&spoken_of_words in_a_thread&its_hint_printed
+0.15 in_a_thread&other_near in_a_thread&says_reader in_quotes&much_about_texts in_quotes&says_labelled_symptom
+0.15 in_quotes&spoken_of_laughs in_quotes&spoken_of_signed in_quotes&spoken_of_solved in_quotes&spoken_of_supposed
+0.15 in_quotes&trouble indented&record indented&says_self indented&spoken_of_remedy
+0.15 introduced_as_example&spoken_of_changes item_of_a_list&on_a_stamped_line
+0.15 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_if
+0.15 item_of_a_list&spoken_of_lately item_of_a_list&spoken_of_supposed item_of_a_list&spoken_of_when
+0.15 its_hint_printed&often_may its_hint_printed&record its_hint_printed&somebody's_own,_in_short
+0.15 its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_looks_for its_hint_printed&spoken_of_self
+0.15 its_hint_printed&spoken_of_words its_place_behind&nobody_speaks marked&spoken_of_looks_for
+0.15 markup_near&says_after_so_long markup_near&says_looks_for markup_near&says_words may_happen&nobody_speaks
+0.15 may_happen&spoken_of_happened may_happen&trouble mentioned&says_after_so_long mentioned&says_when
+0.15 mentioned&somebody's_own_machine,_in_short mentioned&spoken_of_explained mentioned&spoken_of_laughs
+0.15 mentioned&spoken_of_looks_for mentioned&spoken_of_supposed much_about_texts&names_the_words
+0.15 much_about_texts&says_happened names_the_words&says_ask names_the_words&says_explained
+0.15 names_the_words&says_people nobody_speaks&says_example nobody_speaks&says_laughs nothing_stated&other_near
+0.15 nothing_stated&says_if nothing_stated&says_when often_may&spoken_of_but often_may&spoken_of_words
+0.15 on_a_stamped_line&says_may on_a_stamped_line&says_people on_a_stamped_line&says_reader
+0.15 on_a_stamped_line&spoken_of_explained on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_lower_it
+0.15 on_a_stamped_line&spoken_of_numbered other_near&says_ask other_near&says_changes other_near&says_help
+0.15 other_near&says_labelled_symptom other_near&says_lately other_near&somebody's_own,_in_short
+0.15 other_near&spoken_of_cause other_near&spoken_of_lesson other_near&spoken_of_may other_near&spoken_of_self
+0.15 output_near&remedies_above output_near&remedies_below output_near&says_never output_near&says_people
+0.15 output_near&spoken_of_example output_near&spoken_of_labelled_cause output_near&spoken_of_looks_for
+0.15 record&says_changes record&says_looks_for record&says_lower_it record&says_means record&says_self
+0.15 record&spoken_of_ask record&spoken_of_help record&spoken_of_labelled_symptom record&spoken_of_numbered
+0.15 remedies_below&spoken_of_remedy remedies_below&words_before says_after_so_long&says_help
+0.15 says_after_so_long&says_words says_after_so_long&somebody's_own,_in_short says_after_so_long&spoken_of_looks_for
+0.15 says_ask&says_happened says_cause&somebody_speaks says_changes&says_help says_changes&says_reader
+0.15 says_changes&somebody's_own says_example&spoken_of_reader says_example&words_before says_happened&says_lower_it
+0.15 says_happened&spoken_of_help says_happened&spoken_of_numbered says_happened&spoken_of_when says_if&spoken_of_may
+0.15 says_lately&says_lesson says_lately&says_reader says_lately&somebody's_own
+0.15 says_lately&somebody's_own_machine,_in_short says_lately&spoken_of_self says_laughs&trouble
+0.15 says_lesson&says_means says_lesson&spoken_of_when says_looks_for&says_may says_looks_for&says_never
+0.15 says_lower_it&says_when says_made_up&says_people says_may&says_supposed says_may&setting_near
+0.15 says_may&somebody's_own says_means&says_never says_never&setting_near says_never&somebody's_own
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
+0.15 somebody's_own_question,_in_short&spoken_of_lately somebody's_own_question,_in_short&spoken_of_lower_it
+0.15 somebody's_own_question,_in_short&text_behind somebody_speaks&spoken_of_if somebody_speaks&trace_near
+0.15 spoken_of_after_so_long&spoken_of_proposed spoken_of_after_so_long&traceback_above
+0.15 spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_numbered
+0.15 spoken_of_but&spoken_of_proposed spoken_of_buy&spoken_of_people spoken_of_example&spoken_of_looks_for
+0.15 spoken_of_happened&spoken_of_made_up spoken_of_help&spoken_of_words spoken_of_if&spoken_of_self
+0.15 spoken_of_labelled_cause&spoken_of_words spoken_of_labelled_symptom&text_behind spoken_of_laughs&spoken_of_may
+0.15 spoken_of_laughs&spoken_of_supposed spoken_of_looks_for&spoken_of_words spoken_of_looks_for&trace_near
+0.15 spoken_of_numbered&spoken_of_self spoken_of_people&spoken_of_when spoken_of_people&spoken_of_words
+0.15 spoken_of_proposed&spoken_of_reader spoken_of_proposed&text_behind spoken_of_signed&words_before
+0.15 spoken_of_solved&trace_near spoken_of_when&trouble spoken_of_words&trace_near
+0.20 a_failed_run&a_question,_in_short a_failed_run&advice_share a_failed_run&advised a_failed_run&begins_the_text
+0.20 a_failed_run&ends_the_text a_failed_run&its_place_behind a_failed_run&names_the_words a_failed_run&says_reader
+0.20 a_failed_run&says_words a_failed_run&spoken_of_people a_failed_run&spoken_of_reader
+0.20 a_question,_in_short&says_lower_it a_question,_in_short&somebody's_own_machine,_in_short
+0.20 a_question,_in_short&spoken_of_may a_question,_in_short&spoken_of_people a_report's_heading&between_sections
+0.20 a_report's_heading&other_near a_report's_heading&spoken_of_if a_sentence_leads&says_laughs
+0.20 a_sentence_leads&says_made_up a_sentence_leads&spoken_of_words a_setup,_in_short&advice_share
+0.20 a_setup,_in_short&advised a_setup,_in_short&begins_its_line a_setup,_in_short&blanks_near
+0.20 a_setup,_in_short&on_a_stamped_line a_setup,_in_short&says_changes a_setup,_in_short&says_labelled_symptom
+0.20 a_setup,_in_short&somebody's_own_question,_in_short a_setup,_in_short&spoken_of_ask
+0.20 a_setup,_in_short&spoken_of_changes a_setup,_in_short&spoken_of_labelled_symptom
+0.20 a_setup,_in_short&spoken_of_means a_short_text&a_whole_error_line a_short_text&ends_the_text
+0.20 a_short_text&its_place_behind a_short_text&nobody_speaks a_short_text&record a_short_text&says_solved
+0.20 a_short_text&spoken_of_never a_short_text&spoken_of_supposed a_site's_lines&nothing_stated
+0.20 a_site's_lines&setting_near a_thread's_page&a_thread's_title a_thread's_page&code_near
+0.20 a_thread's_page&in_a_thread a_thread's_page&in_quotes a_whole_error_line&spoken_of_reader
+0.20 about_texts&between_sections about_texts&may_happen about_texts&nothing_stated about_texts&spoken_of_cause
+0.20 about_texts&spoken_of_looks_for about_texts&spoken_of_solved advice_share&begins_the_text
+0.20 advice_share&blanks_near advice_share&in_a_thread advice_share&says_numbered advice_share&spoken_of_numbered
+0.20 advised&begins_the_text advised&blanks_near advised&in_a_thread advised&says_numbered advised&spoken_of_numbered
+0.20 advised_by_nobody&alone advised_by_nobody&begins_the_text advised_by_nobody&in_quotes
+0.20 advised_by_nobody&often_may advised_by_nobody&says_numbered advised_by_nobody&spoken_of_help
+0.20 advised_by_nobody&spoken_of_numbered advised_by_nobody&spoken_of_words alone&happened_to_somebody
+0.20 alone&says_labelled_symptom alone&says_remedy begins_its_line&somebody's_own,_in_short
+0.20 begins_its_line&somebody_speaks begins_its_line&spoken_of_after_so_long
+0.20 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_solved begins_the_text&behind_a_prefix
+0.20 begins_the_text&comment begins_the_text&nothing_stated begins_the_text&spoken_of_if begins_the_text&text_behind
+0.20 behind_a_prefix&output_near behind_a_prefix&says_changes behind_a_prefix&says_lesson
+0.20 behind_a_prefix&somebody's_own_machine,_in_short between_sections&spoken_of_when blanks_near&much_about_texts
+0.20 blanks_near&spoken_of_ask blanks_near&spoken_of_reader block_opened&spoken_of_help block_opened&spoken_of_if
+0.20 block_opened&spoken_of_when code_near&host_memory code_near&output_near code_near&record code_near&says_never
+0.20 code_near&spoken_of_after_so_long code_near&spoken_of_looks_for comment&says_self comment&trace_near
+0.20 cut_by_dots&says_example cut_by_dots&says_never cut_by_dots&traceback_above denied_in_front&setting_near
+0.20 ends_the_text&says_labelled_symptom ends_the_text&says_remedy ends_the_text&somebody's_own_machine,_in_short
+0.20 explained_behind&output_near figures&says_supposed figures&setting_near figures&spoken_of_labelled_cause
+0.20 figures&spoken_of_labelled_symptom figures&spoken_of_numbered happened_to_somebody&nobody_speaks
+0.20 happened_to_somebody&nothing_stated happened_to_somebody&spoken_of_if heads_a_document&on_a_stamped_line
+0.20 heads_a_document&remedies_below heads_a_document&trouble host_memory&spoken_of_happened
+0.20 host_memory&spoken_of_words host_memory&trouble hypothetical_sentence&somebody's_own
+0.20 hypothetical_sentence&spoken_of_looks_for in_a_thread&nobody_speaks in_a_thread&spoken_of_but
+0.20 in_a_thread&spoken_of_means in_quotes&nobody_speaks in_quotes&says_never in_quotes&setting_near
+0.20 in_quotes&somebody's_own_question,_in_short in_quotes&spoken_of_ask in_quotes&spoken_of_people
+0.20 indented&somebody's_own_question,_in_short indented&spoken_of_numbered indented&spoken_of_proposed
+0.20 indented&spoken_of_solved item_of_a_list&output_near item_of_a_list&says_after_so_long item_of_a_list&says_never
+0.20 item_of_a_list&somebody_speaks item_of_a_list&spoken_of_happened its_hint_printed&spoken_of_reader
+0.20 its_hint_printed&spoken_of_supposed its_place_behind&spoken_of_happened marked&trace_near markup_near&says_but
+0.20 markup_near&says_people markup_near&somebody's_own markup_near&somebody's_own_machine,_in_short
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
+0.20 other_near&says_happened other_near&says_lesson other_near&says_self other_near&spoken_of_labelled_symptom
+0.20 other_near&spoken_of_looks_for other_near&spoken_of_people other_near&words_before output_near&says_if
+0.20 output_near&spoken_of_self output_near&spoken_of_signed record&says_lesson record&says_people
+0.20 remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when says_after_so_long&says_ask
+0.20 says_after_so_long&says_if says_after_so_long&says_looks_for says_after_so_long&says_means
+0.20 says_after_so_long&spoken_of_never says_after_so_long&spoken_of_self says_ask&says_changes
+0.20 says_ask&spoken_of_never says_ask&words_before says_but&setting_near says_but&spoken_of_lower_it
+0.20 says_cause&somebody's_own,_in_short says_changes&says_happened says_example&says_lately says_example&says_lesson
+0.20 says_example&says_looks_for says_happened&says_numbered says_happened&says_remedy says_happened&says_when
+0.20 says_help&text_behind says_help&words_before says_if&says_when says_if&somebody's_own,_in_short
+0.20 says_if&somebody_speaks says_labelled_symptom&says_words says_labelled_symptom&spoken_of_words
+0.20 says_lately&says_self says_lately&spoken_of_lower_it says_looks_for&says_people
+0.20 says_lower_it&somebody's_own_question,_in_short says_made_up&somebody's_own says_means&words_before
+0.20 says_numbered&says_people says_numbered&trouble says_reader&says_supposed says_when&spoken_of_cause
+0.20 says_words&somebody's_own_machine,_in_short somebody's_own&spoken_of_explained somebody's_own&spoken_of_self
+0.20 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.20 somebody's_own_machine,_in_short&spoken_of_when somebody's_own_machine,_in_short&trace_near
+0.20 somebody's_own_question,_in_short&spoken_of_never spoken_of_after_so_long&spoken_of_ask
+0.20 spoken_of_after_so_long&spoken_of_example spoken_of_after_so_long&spoken_of_explained
+0.20 spoken_of_after_so_long&spoken_of_never spoken_of_ask&spoken_of_changes spoken_of_ask&spoken_of_solved
+0.20 spoken_of_ask&words_before spoken_of_but&spoken_of_lesson spoken_of_but&spoken_of_lower_it
+0.20 spoken_of_but&spoken_of_self spoken_of_but&spoken_of_when spoken_of_cause&spoken_of_lower_it
+0.20 spoken_of_example&spoken_of_may spoken_of_happened&spoken_of_numbered spoken_of_happened&spoken_of_proposed
+0.20 spoken_of_help&spoken_of_numbered spoken_of_help&spoken_of_signed spoken_of_if&spoken_of_remedy
+0.20 spoken_of_if&trace_near spoken_of_if&words_before spoken_of_labelled_symptom&spoken_of_self
+0.20 spoken_of_labelled_symptom&spoken_of_words spoken_of_lately&spoken_of_people spoken_of_laughs&spoken_of_lesson
+0.20 spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when spoken_of_looks_for&spoken_of_reader
+0.20 spoken_of_lower_it&spoken_of_made_up spoken_of_made_up&spoken_of_never spoken_of_numbered&trouble
+0.20 spoken_of_people&trouble spoken_of_self&text_behind spoken_of_self&words_before
+0.25 a_failed_run&cut_by_dots a_failed_run&denied_in_front a_failed_run&host_memory a_failed_run&often_may
+0.25 a_failed_run&output_near a_failed_run&says_lesson a_failed_run&spoken_of_after_so_long
+0.25 a_question,_in_short&indented a_question,_in_short&says_labelled_symptom a_question,_in_short&says_reader
+0.25 a_question,_in_short&spoken_of_after_so_long a_question,_in_short&spoken_of_self a_sentence_leads&host_memory
+0.25 a_sentence_leads&says_lower_it a_sentence_leads&spoken_of_happened a_sentence_leads&trouble
+0.25 a_setup,_in_short&says_when a_setup,_in_short&spoken_of_never a_short_text&alone a_short_text&begins_its_line
+0.25 a_short_text&says_numbered a_short_text&spoken_of_after_so_long a_short_text&spoken_of_labelled_symptom
+0.25 a_short_text&spoken_of_lately a_site's_lines&output_near a_thread's_page&often_may a_thread's_page&spoken_of_if
+0.25 a_whole_error_line&begins_the_text a_whole_error_line&output_near a_whole_error_line&trouble
+0.25 about_texts&in_quotes about_texts&on_a_stamped_line about_texts&other_near about_texts&remedies_below
+0.25 about_texts&somebody's_own,_in_short about_texts&spoken_of_example about_texts&spoken_of_labelled_symptom
+0.25 advised_by_nobody&blanks_near advised_by_nobody&says_words alone&ends_the_text alone&says_happened
+0.25 alone&says_laughs alone&says_numbered begins_its_line&may_happen begins_its_line&other_near
+0.25 begins_its_line&says_if begins_its_line&somebody's_own_machine,_in_short begins_the_text&says_people
+0.25 behind_a_prefix&cut_by_dots behind_a_prefix&host_memory behind_a_prefix&says_ask behind_a_prefix&says_means
+0.25 behind_a_prefix&spoken_of_numbered between_sections&spoken_of_if block_opened&ends_the_text
+0.25 block_opened&spoken_of_self block_opened&trouble code_near&ends_the_text code_near&says_lesson
+0.25 code_near&spoken_of_when comment&somebody's_own_machine,_in_short cut_by_dots&nobody_speaks cut_by_dots&record
+0.25 cut_by_dots&spoken_of_lower_it cut_by_dots&trouble ends_the_text&nobody_speaks ends_the_text&words_before
+0.25 figures&in_a_thread figures&other_near figures&output_near figures&says_lately figures&says_remedy
+0.25 figures&spoken_of_lately happened_to_somebody&says_lower_it heads_a_document&other_near host_memory&markup_near
+0.25 host_memory&other_near hypothetical_sentence&much_about_texts hypothetical_sentence&says_never
+0.25 in_a_thread&in_quotes in_a_thread&spoken_of_lesson in_a_thread&spoken_of_may in_a_thread&spoken_of_self
+0.25 in_quotes&other_near in_quotes&spoken_of_proposed in_quotes&spoken_of_self indented&on_a_stamped_line
+0.25 indented&somebody_speaks indented&spoken_of_people indented&spoken_of_self indented&trouble
+0.25 introduced_as_example&words_before item_of_a_list&somebody's_own,_in_short item_of_a_list&words_before
+0.25 its_hint_printed&somebody's_own its_hint_printed&somebody_speaks its_hint_printed&spoken_of_if
+0.25 its_place_behind&nothing_stated its_place_behind&other_near marked&nothing_stated
+0.25 markup_near&somebody's_own,_in_short markup_near&spoken_of_proposed markup_near&spoken_of_self
+0.25 markup_near&trouble mentioned&says_numbered mentioned&somebody's_own_question,_in_short mentioned&spoken_of_ask
+0.25 much_about_texts&says_example much_about_texts&says_looks_for much_about_texts&spoken_of_lesson
+0.25 much_about_texts&text_behind much_trouble&often_may names_the_words&says_self nobody_speaks&says_lately
+0.25 nobody_speaks&somebody's_own,_in_short nobody_speaks&spoken_of_changes nothing_stated&says_self
+0.25 nothing_stated&setting_near nothing_stated&traceback_above often_may&spoken_of_reader
+0.25 on_a_stamped_line&other_near on_a_stamped_line&says_lesson on_a_stamped_line&says_never
+0.25 on_a_stamped_line&somebody's_own on_a_stamped_line&trouble other_near&says_when other_near&somebody_speaks
+0.25 other_near&spoken_of_reader output_near&says_but output_near&says_example output_near&somebody_speaks
+0.25 record&somebody's_own_machine,_in_short record&spoken_of_looks_for record&spoken_of_lower_it
+0.25 says_after_so_long&spoken_of_if says_ask&says_reader says_but&says_proposed says_but&says_supposed
+0.25 says_but&spoken_of_self says_example&says_if says_example&says_reader says_example&spoken_of_looks_for
+0.25 says_happened&says_may says_happened&spoken_of_after_so_long says_happened&spoken_of_changes
+0.25 says_happened&spoken_of_may says_lesson&says_lower_it says_looks_for&spoken_of_self says_lower_it&somebody's_own
+0.25 says_lower_it&somebody's_own,_in_short says_may&says_numbered says_may&spoken_of_words says_means&says_self
+0.25 says_never&says_when says_remedy&somebody's_own,_in_short says_solved&text_behind says_words&spoken_of_happened
+0.25 somebody's_own&spoken_of_laughs somebody's_own,_in_short&spoken_of_when somebody's_own,_in_short&trace_near
+0.25 somebody's_own_question,_in_short&spoken_of_if somebody_speaks&spoken_of_labelled_symptom
+0.25 somebody_speaks&spoken_of_lately spoken_of_after_so_long&spoken_of_but spoken_of_after_so_long&spoken_of_words
+0.25 spoken_of_but&trace_near spoken_of_cause&spoken_of_happened spoken_of_cause&spoken_of_looks_for
+0.25 spoken_of_cause&spoken_of_when spoken_of_changes&spoken_of_lately spoken_of_happened&spoken_of_lately
+0.25 spoken_of_happened&trace_near spoken_of_if&spoken_of_solved spoken_of_labelled_cause&spoken_of_when
+0.25 spoken_of_lower_it&text_behind spoken_of_made_up&spoken_of_reader spoken_of_remedy&spoken_of_words
+0.25 spoken_of_signed&text_behind spoken_of_signed&trouble
+0.30 a_failed_run&indented a_failed_run&says_numbered a_question,_in_short&behind_a_prefix
+0.30 a_question,_in_short&may_happen a_question,_in_short&says_after_so_long a_question,_in_short&says_means
+0.30 a_question,_in_short&words_before a_report's_heading&figures a_report's_heading&nobody_speaks
+0.30 a_sentence_leads&much_about_texts a_sentence_leads&says_numbered a_setup,_in_short&says_if
+0.30 a_setup,_in_short&says_people a_setup,_in_short&spoken_of_reader a_setup,_in_short&trouble
+0.30 a_short_text&a_thread's_page a_short_text&blanks_near a_short_text&spoken_of_remedy
+0.30 a_short_text&spoken_of_signed a_short_text&spoken_of_when a_site's_lines&behind_a_prefix
+0.30 a_site's_lines&spoken_of_when a_thread's_page&spoken_of_reader a_whole_error_line&spoken_of_but
+0.30 about_texts&hypothetical_sentence about_texts&spoken_of_may advice_share&nothing_stated advice_share&output_near
+0.30 advice_share&says_ask advice_share&somebody's_own advised&nothing_stated advised&output_near advised&says_ask
+0.30 advised&somebody's_own advised_by_nobody&ends_the_text advised_by_nobody&says_ask advised_by_nobody&trouble
+0.30 alone&begins_its_line begins_its_line&happened_to_somebody begins_the_text&marked begins_the_text&markup_near
+0.30 begins_the_text&nobody_speaks begins_the_text&trace_near behind_a_prefix&nobody_speaks
+0.30 behind_a_prefix&says_laughs behind_a_prefix&spoken_of_lately behind_a_prefix&spoken_of_reader
+0.30 behind_a_prefix&spoken_of_self behind_a_prefix&trouble block_opened&nothing_stated code_near&says_words
+0.30 code_near&spoken_of_lesson comment&mentioned cut_by_dots&output_near cut_by_dots&says_if
+0.30 cut_by_dots&words_before ends_the_text&figures ends_the_text&happened_to_somebody figures&item_of_a_list
+0.30 figures&names_the_words happened_to_somebody&spoken_of_reader happened_to_somebody&words_before
+0.30 heads_a_document&spoken_of_reader heads_a_document&spoken_of_when hypothetical_sentence&in_quotes
+0.30 hypothetical_sentence&says_looks_for hypothetical_sentence&spoken_of_self in_quotes&spoken_of_may
+0.30 introduced_as_example&nothing_stated introduced_as_example&spoken_of_happened item_of_a_list&says_happened
+0.30 marked&mentioned markup_near&much_trouble markup_near&says_never may_happen&says_lower_it mentioned&says_lately
+0.30 names_the_words&nobody_speaks names_the_words&says_example nobody_speaks&says_happened
+0.30 nobody_speaks&spoken_of_signed nobody_speaks&trace_near nothing_stated&says_numbered
+0.30 nothing_stated&spoken_of_ask nothing_stated&spoken_of_happened nothing_stated&spoken_of_if
+0.30 nothing_stated&spoken_of_never on_a_stamped_line&somebody_speaks other_near&says_words
+0.30 output_near&says_labelled_symptom output_near&says_lesson output_near&says_words output_near&somebody's_own
+0.30 output_near&spoken_of_if output_near&spoken_of_labelled_symptom output_near&spoken_of_remedy record&says_ask
+0.30 record&spoken_of_lately record&spoken_of_self record&text_behind record&trace_near record&words_before
+0.30 says_but&somebody's_own says_changes&says_looks_for says_explained&says_help says_happened&says_if
+0.30 says_help&says_lower_it says_help&somebody's_own,_in_short says_help&somebody's_own_question,_in_short
+0.30 says_lately&says_when says_lately&text_behind says_lesson&says_made_up says_lower_it&says_self
+0.30 says_lower_it&somebody_speaks says_made_up&somebody's_own,_in_short says_made_up&somebody_speaks
+0.30 says_means&somebody's_own says_proposed&says_supposed says_when&setting_near setting_near&spoken_of_lately
+0.30 somebody's_own&trouble somebody's_own_machine,_in_short&spoken_of_words
+0.30 somebody's_own_machine,_in_short&words_before somebody_speaks&spoken_of_but somebody_speaks&trouble
+0.30 spoken_of_after_so_long&spoken_of_happened spoken_of_after_so_long&spoken_of_means spoken_of_but&spoken_of_help
+0.30 spoken_of_but&spoken_of_solved spoken_of_example&spoken_of_happened spoken_of_happened&spoken_of_looks_for
+0.30 spoken_of_happened&spoken_of_self spoken_of_help&spoken_of_reader spoken_of_if&spoken_of_never
+0.30 spoken_of_lower_it&spoken_of_numbered spoken_of_lower_it&spoken_of_self spoken_of_lower_it&spoken_of_words
+0.30 spoken_of_lower_it&trace_near spoken_of_may&spoken_of_self spoken_of_may&trace_near
+0.30 spoken_of_reader&words_before
+0.35 a_failed_run&a_sentence_leads a_failed_run&figures a_failed_run&somebody's_own_machine,_in_short
+0.35 a_failed_run&spoken_of_changes a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_numbered
+0.35 a_question,_in_short&cut_by_dots a_question,_in_short&heads_a_document a_question,_in_short&markup_near
+0.35 a_question,_in_short&says_looks_for a_question,_in_short&says_may a_question,_in_short&somebody's_own
+0.35 a_question,_in_short&spoken_of_help a_report's_heading&code_near a_report's_heading&markup_near
+0.35 a_sentence_leads&a_setup,_in_short a_sentence_leads&figures a_sentence_leads&spoken_of_self
+0.35 a_setup,_in_short&says_lately a_setup,_in_short&spoken_of_supposed a_short_text&says_after_so_long
+0.35 a_short_text&spoken_of_help a_short_text&trace_near about_texts&denied_in_front advice_share&alone
+0.35 advice_share&spoken_of_reader advised&alone advised&spoken_of_reader alone&cut_by_dots alone&says_solved
+0.35 begins_its_line&begins_the_text begins_its_line&spoken_of_help begins_its_line&traceback_above
+0.35 begins_the_text&code_near begins_the_text&says_lower_it behind_a_prefix&says_happened code_near&denied_in_front
+0.35 code_near&in_a_thread code_near&spoken_of_lower_it code_near&trouble code_near&words_before
+0.35 cut_by_dots&ends_the_text cut_by_dots&says_help ends_the_text&says_lower_it ends_the_text&says_numbered
+0.35 ends_the_text&setting_near ends_the_text&spoken_of_lower_it figures&its_hint_printed figures&says_help
+0.35 figures&says_lower_it figures&spoken_of_self figures&spoken_of_solved figures&trace_near
+0.35 happened_to_somebody&in_quotes happened_to_somebody&says_self happened_to_somebody&spoken_of_lesson
+0.35 heads_a_document&spoken_of_after_so_long host_memory&says_may hypothetical_sentence&says_changes
+0.35 in_a_thread&may_happen in_a_thread&spoken_of_reader in_a_thread&words_before in_quotes&spoken_of_never
+0.35 markup_near&spoken_of_labelled_symptom may_happen&says_means names_the_words&nothing_stated
+0.35 nobody_speaks&on_a_stamped_line nobody_speaks&says_solved nobody_speaks&somebody's_own_machine,_in_short
+0.35 nobody_speaks&spoken_of_happened nothing_stated&output_near nothing_stated&says_laughs
+0.35 nothing_stated&says_made_up nothing_stated&says_solved nothing_stated&spoken_of_means often_may&other_near
+0.35 often_may&spoken_of_lesson often_may&spoken_of_looks_for on_a_stamped_line&says_after_so_long
+0.35 other_near&somebody's_own_machine,_in_short says_after_so_long&text_behind says_ask&says_if
+0.35 says_people&somebody's_own says_remedy&somebody_speaks says_self&somebody's_own_machine,_in_short
+0.35 says_self&somebody's_own_question,_in_short somebody's_own&somebody's_own_question,_in_short
+0.35 somebody's_own&spoken_of_ask somebody's_own&spoken_of_lower_it
+0.35 somebody's_own_machine,_in_short&spoken_of_happened somebody's_own_machine,_in_short&spoken_of_looks_for
+0.35 somebody's_own_question,_in_short&spoken_of_help spoken_of_after_so_long&trace_near spoken_of_ask&text_behind
+0.35 spoken_of_help&spoken_of_self spoken_of_lately&spoken_of_self spoken_of_lower_it&spoken_of_when
+0.35 spoken_of_never&spoken_of_self spoken_of_numbered&spoken_of_people
+0.40 a_question,_in_short&nobody_speaks a_sentence_leads&hypothetical_sentence a_setup,_in_short&a_short_text
+0.40 a_setup,_in_short&block_opened a_setup,_in_short&nobody_speaks a_short_text&spoken_of_changes
+0.40 a_thread's_page&nobody_speaks a_whole_error_line&ends_the_text a_whole_error_line&spoken_of_help
+0.40 advice_share&ends_the_text advised&ends_the_text advised_by_nobody&spoken_of_reader advised_by_nobody&trace_near
+0.40 alone&says_but alone&somebody's_own,_in_short begins_its_line&somebody's_own begins_the_text&mentioned
+0.40 behind_a_prefix&somebody_speaks behind_a_prefix&spoken_of_if behind_a_prefix&trace_near ends_the_text&record
+0.40 ends_the_text&says_solved ends_the_text&says_when figures&somebody's_own,_in_short figures&spoken_of_but
+0.40 happened_to_somebody&may_happen host_memory&says_happened host_memory&words_before
+0.40 hypothetical_sentence&names_the_words hypothetical_sentence&says_solved indented&spoken_of_after_so_long
+0.40 item_of_a_list&says_when its_hint_printed&on_a_stamped_line its_hint_printed&trace_near its_hint_printed&trouble
+0.40 may_happen&spoken_of_looks_for may_happen&spoken_of_when mentioned&somebody_speaks nobody_speaks&output_near
+0.40 nobody_speaks&spoken_of_help nothing_stated&spoken_of_example output_near&spoken_of_words record&setting_near
+0.40 says_after_so_long&somebody's_own_question,_in_short says_happened&setting_near
+0.40 says_looks_for&spoken_of_after_so_long says_made_up&says_self says_people&says_self says_when&words_before
+0.40 setting_near&spoken_of_looks_for setting_near&spoken_of_reader setting_near&words_before
+0.40 spoken_of_happened&spoken_of_people spoken_of_if&spoken_of_lower_it spoken_of_lately&text_behind
+0.45 a_failed_run&much_about_texts a_failed_run&on_a_stamped_line a_failed_run&setting_near
+0.45 a_failed_run&spoken_of_looks_for a_question,_in_short&on_a_stamped_line a_sentence_leads&says_people
+0.45 a_sentence_leads&spoken_of_lower_it a_setup,_in_short&hypothetical_sentence a_setup,_in_short&spoken_of_words
+0.45 a_short_text&says_happened about_texts&spoken_of_self alone&mentioned begins_its_line&figures
+0.45 behind_a_prefix&says_people code_near&its_hint_printed cut_by_dots&mentioned cut_by_dots&says_after_so_long
+0.45 figures&nothing_stated figures&says_happened figures&says_may hypothetical_sentence&says_self
+0.45 in_a_thread&setting_near indented&output_near indented&somebody's_own indented&spoken_of_when
+0.45 indented&text_behind introduced_as_example&trouble may_happen&says_happened record&spoken_of_happened
+0.45 says_happened&words_before says_help&says_never says_help&says_solved says_if&says_lesson
+0.45 says_labelled_symptom&text_behind says_lower_it&words_before says_self&somebody's_own,_in_short
+0.45 says_words&setting_near setting_near&spoken_of_help spoken_of_ask&spoken_of_help spoken_of_words&words_before
+0.50 a_question,_in_short&in_quotes a_question,_in_short&mentioned a_setup,_in_short&says_words
+0.50 a_setup,_in_short&spoken_of_help a_setup,_in_short&spoken_of_looks_for a_short_text&says_when
+0.50 about_texts&spoken_of_ask advice_share&trace_near advised&trace_near begins_its_line&code_near
+0.50 begins_the_text&cut_by_dots ends_the_text&on_a_stamped_line in_quotes&spoken_of_lately
+0.50 in_quotes&spoken_of_lower_it indented&somebody's_own,_in_short markup_near&on_a_stamped_line
+0.50 markup_near&output_near may_happen&trace_near mentioned&nobody_speaks mentioned&says_people
+0.50 nobody_speaks&spoken_of_solved on_a_stamped_line&trace_near says_labelled_symptom&setting_near
+0.50 somebody_speaks&text_behind spoken_of_if&spoken_of_words spoken_of_made_up&text_behind
+0.55 a_failed_run&spoken_of_may a_sentence_leads&nobody_speaks a_sentence_leads&says_looks_for
+0.55 a_setup,_in_short&indented a_setup,_in_short&spoken_of_happened a_short_text&spoken_of_happened
+0.55 about_texts&spoken_of_lesson about_texts&spoken_of_lower_it alone&on_a_stamped_line alone&says_lower_it
+0.55 begins_the_text&other_near behind_a_prefix&its_hint_printed code_near&on_a_stamped_line figures&host_memory
+0.55 heads_a_document&spoken_of_self host_memory&hypothetical_sentence host_memory&nobody_speaks
+0.55 hypothetical_sentence&says_after_so_long hypothetical_sentence&says_happened in_quotes&spoken_of_after_so_long
+0.55 output_near&spoken_of_lower_it says_after_so_long&trouble says_if&somebody's_own
+0.55 somebody's_own,_in_short&text_behind
+0.60 a_sentence_leads&in_quotes a_sentence_leads&says_self denied_in_front&figures figures&somebody's_own
+0.60 happened_to_somebody&says_if hypothetical_sentence&says_reader its_hint_printed&output_near
+0.60 may_happen&names_the_words mentioned&says_laughs on_a_stamped_line&says_happened on_a_stamped_line&says_words
+0.60 other_near&output_near says_happened&text_behind
+0.65 a_failed_run&spoken_of_when a_question,_in_short&a_setup,_in_short behind_a_prefix&ends_the_text
+0.65 behind_a_prefix&setting_near block_opened&spoken_of_happened in_quotes&somebody's_own mentioned&trouble
+0.65 output_near&spoken_of_reader says_may&words_before somebody's_own_question,_in_short&words_before
+0.70 a_sentence_leads&says_means a_sentence_leads&spoken_of_when code_near&somebody's_own host_memory&nothing_stated
+0.70 nothing_stated&somebody's_own_machine,_in_short output_near&record says_after_so_long&says_changes
+0.70 says_happened&says_reader says_if&says_self text_behind&words_before
+0.75 a_question,_in_short&says_self a_setup,_in_short&in_quotes begins_its_line&output_near in_quotes&says_people
+0.75 spoken_of_if&spoken_of_lesson
+0.80 begins_its_line&ends_the_text begins_the_text&record names_the_words&says_means
+0.85 a_question,_in_short&says_help a_setup,_in_short&ends_the_text hypothetical_sentence&nothing_stated
+0.85 says_happened&says_supposed spoken_of_happened&spoken_of_when
+0.90 a_failed_run&about_texts says_self&text_behind spoken_of_after_so_long&spoken_of_self
""",
}

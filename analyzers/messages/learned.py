"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 0.56
SIGNS = {
    "spoken of words": -2.4,
    "text about texts": -1.9,
    "typeset": -1.7,
    "about texts": -1.6,
    "says buy": -1.6,
    "spoken of made up": -1.5,
    "spoken of reader": -1.5,
    "says looks for": -1.4,
    "within code": -1.4,
    "explained behind": -1.3,
    "spoken of lesson": -1.3,
    "says proposed": -1.2,
    "introduced as example": -1.1,
    "much about texts": -1.1,
    "names the words": -1.1,
    "says supposed": -1.1,
    "spoken of example": -1.1,
    "blanks near": -1.0,
    "says explained": -1.0,
    "its words taken up": -0.9,
    "nobody speaks": -0.9,
    "spoken of proposed": -0.9,
    "says ask": -0.8,
    "says lesson": -0.8,
    "says made up": -0.8,
    "says words": -0.8,
    "heads a document": -0.7,
    "hypothetical sentence": -0.7,
    "indented": -0.7,
    "says means": -0.7,
    "says reader": -0.7,
    "spoken of if": -0.7,
    "spoken of means": -0.7,
    "a site's lines": -0.6,
    "a whole error line": -0.6,
    "advised by nobody": -0.5,
    "comment": -0.5,
    "much advised": -0.5,
    "says lower it": -0.5,
    "spoken of labelled remedy": -0.5,
    "spoken of looks for": -0.5,
    "spoken of people": -0.5,
    "a short text": -0.4,
    "between sections": -0.4,
    "may happen": -0.4,
    "record": -0.4,
    "remedies above": -0.4,
    "says changes": -0.4,
    "says example": -0.4,
    "says signed": -0.4,
    "spoken of ask": -0.4,
    "spoken of buy": -0.4,
    "spoken of explained": -0.4,
    "spoken of lower it": -0.4,
    "a sentence leads": -0.3,
    "advised": -0.3,
    "answered by mail": -0.3,
    "marked": -0.3,
    "remedies below": -0.3,
    "says laughs": -0.3,
    "somebody speaks": -0.3,
    "beside a quotation": -0.2,
    "block opened": -0.1,
    "item of a list": -0.1,
    "much trouble": -0.1,
    "says if": -0.1,
    "says labelled cause": -0.1,
    "spoken of cause": -0.1,
    "spoken of remedy": -0.1,
    "spoken of self": -0.1,
    "traceback above": -0.1,
    "a failed test": 0.1,
    "code near": 0.1,
    "frames of a process near": 0.1,
    "often may": 0.1,
    "says labelled remedy": 0.1,
    "somebody's own machine, in short": 0.1,
    "spoken of labelled cause": 0.1,
    "value of a document": 0.1,
    "words before": 0.1,
    "boxes ticked": 0.2,
    "mentioned": 0.2,
    "on a stamped line": 0.2,
    "says self": 0.2,
    "somebody's own question, in short": 0.2,
    "somebody's own, in short": 0.2,
    "spoken of after so long": 0.2,
    "spoken of changes": 0.2,
    "spoken of laughs": 0.2,
    "steps that led to it": 0.2,
    "a picture near": 0.3,
    "a question, in short": 0.3,
    "in quotes": 0.3,
    "says remedy": 0.3,
    "a failed run's record": 0.4,
    "begins the text": 0.4,
    "markup near": 0.4,
    "nothing stated": 0.4,
    "says never": 0.4,
    "somebody's own": 0.4,
    "spoken of labelled symptom": 0.4,
    "a thread's title": 0.5,
    "cut by dots": 0.5,
    "spoken of happened": 0.5,
    "spoken of when": 0.5,
    "trace near": 0.5,
    "a thread's page": 0.6,
    "ends the text": 0.6,
    "other near": 0.6,
    "says happened": 0.6,
    "says numbered": 0.6,
    "spoken of signed": 0.6,
    "trouble": 0.6,
    "behind a prefix": 0.7,
    "denied in front": 0.7,
    "figures": 0.7,
    "says labelled symptom": 0.7,
    "setting near": 0.7,
    "spoken of but": 0.7,
    "advice share": 0.8,
    "says but": 0.8,
    "says help": 0.8,
    "text behind": 0.8,
    "says solved": 0.9,
    "spoken of help": 0.9,
    "in a thread": 1.0,
    "says lately": 1.0,
    "says when": 1.0,
    "spoken of numbered": 1.0,
    "alone": 1.1,
    "its place behind": 1.1,
    "spoken of lately": 1.1,
    "a report's heading": 1.2,
    "host memory": 1.2,
    "happened to somebody": 1.3,
    "spoken of solved": 1.3,
    "its hint printed": 1.5,
    "says after so long": 1.5,
    "a setup, in short": 1.6,
    "begins its line": 1.8,
    "output near": 2.2,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.15 cannot
-1.05 met
-1.00 we
-0.90 keeps memory
-0.85 bu
-0.80 holds into~the limit
-0.75 and~what driver fan into killed la ve without~it
-0.70 allocator amd cluster cpu ile nccl для ошибки
-0.65 allocate~pinned are do do~we no the~driver
-0.60 ask del der does~not http in~this oom or para per pinned precision przy shared tensor to~the what~do гб на чем
-0.55 below class close como cudaerrormemoryallocation drill errores figures like lo model~on name outofmemoryerror
-0.55 pamięci raise say scratch shown than the~line too which workspace write так 내
-0.50 antes~de byte closed data dónde empty_cache end event gb~cards is~left last~line line made~up must near next
-0.50 nobody ollama over please runtime server~is takes their the~number what~the where всё до драйвер
-0.45 are~red batch_size bytes by~the change cudamemgetinfo dans ein eine first halves is~too its jest la~scheda leave
-0.45 limits llama~cpp log~which mib on~gtx on~http own prints reason reset retry same~card size the~allocator
-0.45 the~last the~workspace throughput wiki
-0.40 and array avg between board caught cost cuda~error cupy~cuda des dir do~not een entry frecuentes grows
-0.40 is~listening je kernel~was last listening listening~on maintainer main~server ml more~than my~run needs numbers
-0.40 opened order outputs owner runbook save table tenant tensorflow the the~device the~message the~program tried~to
-0.40 true unified unified~memory usar vram writing year нет め 不 减 常~见 见
-0.35 again allocate and~your arena at~gb be~loaded bfloat bus cache cannot~allocate card cards change~it checkpoints
-0.35 conda constraint count cuda cuda~oom ends errors exceeded exec exit fine~tuning finishes fit five fixed
-0.35 gradient_checkpointing ha help hier hip hip~out how how~much job kv~cache la~tarjeta library log log~the long
-0.35 mal map modèle multi needs~gb normal no~gpu once operation options or~later oserror otter page pair pixels più
-0.35 printed program prompt queued real runtimeerror share since się slow still the~arena the~board the~cache this
-0.35 to~allocate traducción vae warn what when~the windows xid из падает 多 程
-0.30 about adapters adds asked attempt at~step canary cheat cheat~sheet choose closing codes condition consumer
-0.30 cudamallocasync cuda~version cupy cómo dataloader dataloader~worker delta dies~at drivers drop du et exits
-0.30 exits~with faq fit~on fleet for~all gb~on ggml_vulkan half hallo halve halves~the harmless has~to if illegal
-0.30 instance instead~of ist is~now key kind kv larger la~taille look medvram memoryerror mismo model~does ms much
-0.30 names nodo not~fit not~found number objects of~its only on~feb oomkilled ore output pager pasted pinned~host
-0.30 please~try pool pour pro px qlora raw registered registers reports saved~model scheduler seen sees server
-0.30 shared~memory sich single slurmstepd slurmstepd~error spill status switch taille that that~the therefore
-0.30 the~context the~desktop the~next throughput~tokens todos trainer tuning type typeinfo typeinfo~for unit until
-0.30 users weights welcome who wording yours you~know от что 不~足 大 最 看 足 가 고 장
-0.25 above algorithm and~the antes an~illegal api at~once auto autocast block bot but~it by by~me by~signal cannot~be
-0.25 capacity catches cell choose~smaller compile compile~with compiling completed count~in cpp cudamalloc cuda~out
-0.25 deep~learning device~cpu de~la die distributed dopo down~from due ecc el en ends~with end~of engineer
-0.25 entraînement event~in fallback falta fine~for fits fits~on form for~launch from~gib from~the fsdp full~card
-0.25 full~fine gib good gpu~memory guía hand~in hardware home illegal~memory installation is~free
-0.25 jax~resource_exhausted jobs karte kernel ksameasrequested las later lesson log~and log~cuda log~no log~you low
-0.25 many~resources match medium memory~access memory~you mixed mixed~precision modelo model~to nan nas need not~in
-0.25 npt number~of object oder of~jobs of~model of~this ones one~card one~gb on~by on~purpose opens order~of
-0.25 otter~opened outofmemoryerror~out padding peak pid~is pods prima processor purpose quantised quote refused regex
-0.25 remote requested requested~for required resources~requested return row sheet signal size~gb sizing staging step
-0.25 stops~with stop~with such sudo tab tarjeta tests the~caching the~cluster the~cpu the~free the~minimum the~table
-0.25 to~out true~the user validation venv versions vi vom whatever where~are whose will without~gpu with~zero worked
-0.25 worker~pid zum или при это 分 半 小 常 度 最~大 直 終 能 见~问 请 足~的 这 게 생 정~리
-0.20 about~gb above~gb above~it access access~was add address affiche allocate~memory als also and~data and~gpu
-0.20 and~you any~more any~other argument asked~for assert~triggered autotuning available~false available~true bar
-0.20 best bring buffers bus~error caching caching~allocator calls carry cc~failed channel classes co code connection
-0.20 cores cpus cudaerrormemoryallocation~out cuda~driver cuda~memory cuda~used da dashboard datasets deadline deep
-0.20 den desk detected deux device~side dmesg does drive edge either errno error~encountered error~means error~step
-0.20 example~of exc_info exclusive exit~code external fail feb finished for for~cuda from~it front für garbage gb~for
-0.20 gb~one generated ggml_cuda_host_malloc ggml_cuda_host_malloc~failed give go~into gpu~available grows~with hardly
-0.20 holds~the host in incidents inputs instead intel in~line in~ram is~available is~killed is~not its~last it~is
-0.20 it~the it~with jax~takes julia kb keep~the killed~by label large layers~on left~out left~to less limit~exceeded
-0.20 limit~is list loads looks~like los lost malloc managed~memory many matter max_length may~not mb mb~on
-0.20 memory~error memory~errors memory~grows memory~here memory~outofmemoryerror mig minimum mock mod model modelfile
-0.20 monitor more mps msa newer next~to niet nightly nov off~the one~of onto on~one or~choose or~there packages~torch
-0.20 paging param parse pending pick pinned~memory plugin preallocation priority process~exited pytorch pytorch~cuda
-0.20 qu quantiledmatrix quarter ran~tests recorded red release request requires resolution right~the roll
-0.20 second~process selected served sh share~of shipper side~assert sie signal~killed sizes size~and skip somewhat
-0.20 space sprawdź square step~exc_info step~on stopping stops storage support sync system~memory takes~of task~was
-0.20 tests~in than~is there~something the~compute the~count the~cuda the~docs the~inference the~job the~limit the~log
-0.20 the~nightly the~raw the~regex the~request the~same the~string the~wiki this~as this~the this~time tier to
-0.20 too~many top torch triggered true~cuda uncorrectable und under upstream used~true values~are venv~lib via
-0.20 vram~for was~encountered webui we~do where~does where~it which~of with~torch would wrap wraps writes wrong xpu
-0.20 xpu~out you~would zero zwei ещё не обучение сколько し~ま イ 中~的 么 么~办 二 値 全 减~小 办 否 很 或 所 把
-0.20 报~错 数 文 新 是~否 显~存 更~新 条 查 示 者 表 見 设 进 进~程 连 那 開 開~始 대 모 요 해
-0.15 __call__ _arraymemoryerror _arraymemoryerror~unable _k_m aber about~mb accept adam added advice against
-0.15 algorithm~eng alive allocate~bytes all~layers alphafold amount and~call and~mib and~on and~tell anything~else
-0.15 an~array apart apple arc array~with asking ask~for as~cuda as~is as~well at~load at~start avg~prompt backends
-0.15 backward~pass batch~in batch~too beyond bin blocks box~size breaks builds bytes~allocated bytes~down
-0.15 bytes~originally bytes~total by~default by~peer cached cache~usage can~allocate cap card~on caught~cuda
-0.15 checkpoint~is chrome ckpt closed~this collection collector comes~from commented~on compare compiler computed
-0.15 connection~reset console contact containers contains conv_algorithm_picker conv_algorithm_picker~cc copies
-0.15 coverage cudaerrorlaunchoutofresources cudaerrorlaunchoutofresources~too cudamalloc~failed cudamalloc~retry
-0.15 cuda~jl cupy~out data~type decoding defaultcpuallocator defaultcpuallocator~can depends depends~on
-0.15 detected~oom_kill device_map~auto diffusion dla dll does~it don double doubles double~the do~the elapsed eng
-0.15 entry~function errors~in error~cannot error~device error~on est~ce everybody everyone exception~is exercise
-0.15 exhausted~out exist export fail~at fehler file~train fills finished~in first~and first~step fixed~it for~gb
-0.15 for~our for~the found four fragmentation framebuffer frees free~the friday garbage~collector gi gib~than
-0.15 gigabytes gpu_oom gradients grafikkarte grafikspeicher groups half~the halve~the happened hardware~limit
-0.15 have~been helpful here~is hold how~the ignored including including~non injected instances int invalid
-0.15 in~__call__ in~deep in~our is~for is~insufficient is~never is~no is~out is~possible is~still it~falls it~from
-0.15 jenkins karta keeps~the kestrel large~for layers learning leaves leave~the leftovers level like~this limits~the
-0.15 lines line~is line~with lists~what loader log~ends log~this log~we loki long~prompt look~for look~like lowvram
-0.15 low~vram macos mail mar may md meaning means~that meet memory~after memory~failures memory~limit memory~use
-0.15 message~of mib~is mib~of mio model~requires more~system most much~memory much~shared más nccl~warn ninja notice
-0.15 not~exist not~give no~longer num nur of often of~bytes of~cuda of~pinned of~resource of~these of~vram ok one~and
-0.15 oom_kill oom_kill~event oom~killed originally or~lower otherwise out out_of_memory out~to packages~numba par
-0.15 parameter parser pass paste pdf peer pipe planner plat posted pre previous price print process~on
-0.15 prompt~throughput proposal quantization query quota raise~it range ratio read reboot reduced reicht
-0.15 release~notes rent reproduce requeued required~hardware requires~more reset~by resource
-0.15 resourceexhaustederror~out resource~shared resuming retry~failed round running~on runs~on
-0.15 runtimeerror~dataloader runtimeerror~resource say~which scale scenes scheda se search see~it sein serialization
-0.15 serialization~py service~gpu sessions settings shape should~not shuffle simulation six size~is slurm
-0.15 smaller~batch some~of so~is start~with stream_executor stream_executor~cuda subcommand supervisor synthetic
-0.15 tasks tensors~from test~result texts thanks~that that~all that~card then~the the~alert the~class the~difference
-0.15 the~environment the~failure the~file the~hint the~loss the~paging the~peak the~port the~step the~traceback
-0.15 the~weights this~on tile~size timeout timestamp took~the too~small torch~lib torch~outofmemoryerror
-0.15 torch~serialization total to~change to~find to~gib to~nothing to~runs traffic train~on tree triage true~and txt
-0.15 unchanged une unless update~the up~failed url usa user~sees uses uses~too use~the vendor version~is well~as wie
-0.15 wieder wiki~page will~do without with~context with~no with~oneapi worked~out xc xla_python_client_mem_fraction
-0.15 xla_python_client_preallocate your~own you~may you~still you~to you~tried you~ve занято карте う え が く こ~れ
-0.15 さ す で~は ま~す を~半 シ ズ~を テ ブ 一 一~下 中 为 他 会~看 例 修~复 做 先 其 其~他 减~半 分~に 半~分 占~着
-0.15 合 同 块 多~卡 大~き 字 存 就~是 年 并 必 怎 怎~么 慢 懂 打~开 放 文~件 显 有~其 的~报 着 置 置~文 要 论 赞 载
-0.15 连~续 附 글 기 럼 리 메~모 모~리 을 일 자 적 정 하
-0.10 _exceptions _exceptions~_arraymemoryerror _z aa about~the accumulation add~the add~up advise algorithms all
-0.10 alloc_cpu alloc_cpu~cpp allocate~gpu allocate~kmg along already~allocated am~writing and~later and~look
-0.10 and~nothing and~raise and~ready and~see and~we anon answers answer~with an~earlier an~exception an~out applies
-0.10 applies~to arbeitsspeicher arena_extend_strategy arena_extend_strategy~ksameasrequested are~below are~out
-0.10 arithmetic article artifact as assigner assistant as~in as~of as~the attention at~alloc_cpu at~run aucun aus
-0.10 available available~gib avg~generation axis backend~out backward badger bat batch batchgröße batch~sizes
-0.10 been~oom before~anything behaviour beispiel below~gb below~gib bias bias~self bios bis bit block~sizes bought
-0.10 bout~de break browser busy bytes~by bytes~error bytes~xc by~one by~rematerialization cached~blocks cache~on cada
-0.10 callable call~failed can~reduce capacty card~at card~for case catalogue caught~collective caused~by cc~can
-0.10 changed changed~in change~the chunk clear close~the code~cannot code~is colab commented compilation compiler~xla
-0.10 complete~error component compute~the conda~envs container context~and contiguous contributors conv~input corpus
-0.10 couldn counts cpp~err cpu~and cuda_driver cuda_driver~cc cuda~cuda_driver cuda~gib cuda~reclaim cumemcreate
-0.10 curious dan dann dataloader~workers data~bytes decoder decreasing decreasing~batch decreasing~the della
-0.10 der~grafikspeicher der~karte detected~for device_map device~is diese difference~between docs documented does~the
-0.10 don~fit do~that do~you draft draft~is drained driver~error driver~version earlier ecc~error el~mensaje
-0.10 encountered ends~like enforce~fail engine~profile enumerate enumerate~loader environment environment~variable
-0.10 equal errors~outofresources errors~py error~codes error~entry error~gn error~it error~model error~no
-0.10 error~uncorrectable err~defaultcpuallocator evaluation ever exact exam example~org exceeds exceed~the except
-0.10 exceptions execute expandable expandable~segments explain exported extension external~local_xla factor
-0.10 failed~out fails~and fails~on fall fallen fallen~off fall~back feature fern fewer~layers figure figures~are
-0.10 file~home filter find finding fine~with fired fired~up fires fixed~in fixes fix~it flag flash flat force forget
-0.10 format for~an for~gib for~requested for~small for~tactic fra free_all_blocks freeze free~including free~is
-0.10 from~models from~my full functional function~_z game gb~or gc~gc generation~throughput getting ggml
-0.10 ggml_gallocr_reserve_n ggml_gallocr_reserve_n~failed ggml~cuda gib~br gib~bytes give~the gn good~first
-0.10 gpu_memory_utilization~when gpu~errors gpu~it gpu~kv gpu~메 gradient~accumulation graphics grow happy has~fallen
-0.10 has~no header heads heap helps hence heron het high hints hip~hip hires hires~fix hits hlo_rematerialization
-0.10 hlo_rematerialization~cc host_oom how~do ibuilderconfig if~there ignore il im image~is img included info~core
-0.10 info~started input~weight inside~the insufficient insufficient~for in~code in~cuda in~cumemalloc in~enumerate
-0.10 in~every in~front in~it in~memory in~pytorch in~seconds in~stepid in~the in~worker is~about is~called
-0.10 is~disabled is~enough is~fired is~flat is~gb is~to is~wrong itself its~own it~again it~back it~be it~here
-0.10 it~looks it~off it~over it~takes it~that it~up ja jax jl job~script json keep kept~for key~value killer kmg
-0.10 kmg~ib know knowledge know~how larger~than largest last~br latest least leave~it lecture less~than let~the
-0.10 level~error like~so like~the limit~reducing link live live~tensors loading~checkpoint load~with local_xla
-0.10 local_xla~xla logger log~do log~jax log~shipper log~that longer looks loom losses lower~batch lower~ngl machines
-0.10 make makes~sense makes~the managed matching matrix may~help mein memory~allocating memory~at memory~back
-0.10 memory~can memory~please memory~pytorch memory~space memory~the memory~to memory~used memory~what memory~while
-0.10 million minute mlp mo model_lifecycle model_lifecycle~cc model~needs moves mpi~ranks mps~backend mxnet my~ti
-0.10 mémoire ncclsystemerror nccl~timeout needs~more need~more need~not node~gpu none~of norm notes~for nothing~has
-0.10 nothing~in nothing~is not~change not~help now~and no~half no~memory no~such num_stages num_stages~may
-0.10 num_workers numba~cuda numbers~in não off~to of~all of~detected of~device of~it of~shared of~yours older
-0.10 older~than onboarding oneapi one~rank only~reduced on~cpu on~friday on~linux on~oct on~our on~stack on~top
-0.10 on~your oomkilled~exit oom~killer oom~on opal operation~to ops optimiser orphan ort or~num_stages or~the ou
-0.10 outofresources outofresources~out overlap owns paddle paddle~resourceexhaustederror page~https page~that
-0.10 paging~file pairs panel parent partition parts passed~failed peaks peaks~at peak~is peft person per~process
-0.10 pickle pictures pid place plain plan~for platform please~use pool~size possible~that press pressure printed~by
-0.10 process~python product profile programa programming progress prüfen ptxas ptxas~error puts quantisation que~la
-0.10 quit raised~by raises ram~not ran rank~per reader reading ready ready~to read~the really reasons recently
-0.10 recompute reduce reduced~to reduce~memory reduce~the reducing~block refine region reicht~nicht rematerialization
-0.10 rematerialization~only rendering reqs reqs~gpu requested~buffer requested~size reserved resource_exhausted
-0.10 resource_exhausted~ran resources rest restart~the results returned returns return~conv right~now role rss run
-0.10 running~reqs runtimeerror~enforce runtime~errors run~stops run~time rusty same~gpu same~here sample sampling
-0.10 sandbox saw saying say~that scenario score see~also see~what segments self~stride send sense service~service
-0.10 setting~pytorch_cuda_alloc_conf several sharding shared~data share~one shm shrink shutdown signal~bus signature
-0.10 significa simply sind sitting sized sizes~or size~with slice slide smaller~model small~cards snapshot socket
-0.10 soft something~like sooner sooner~or so~that so~you space~vmem speicher splits ssd stable~diffusion standard
-0.10 standard~error stands stay stepid stepid~some step~tasks step~the step~with sticky stops~at stored stores story
-0.10 streams stride string strings students study subject succeeded success suggestions supported svc só table~of
-0.10 takes~gb takes~the taking talk targets tasks~have team ten tensorflow~compiler tensorflow~oom
-0.10 tensorflow~stream_executor tensors test~that than~the that~be that~dataloader that~failed that~from that~of
-0.10 that~should their~own then~it there~is there~was the~backward the~batch the~bus the~dashboard the~end the~first
-0.10 the~function the~graphics the~lab the~lines the~loader the~most the~node the~numbers the~order the~out
-0.10 the~output the~pre the~profile the~rank the~report the~requested the~retry the~scheduler the~shared the~slice
-0.10 the~user the~validation the~week the~wheel this~article this~br this~channel this~node this~one this~operation
-0.10 this~order this~page threads three~times thus tiene time~limit today tokenizer tokens~avg tokens~running tool
-0.10 too~high too~large touched to~complete to~end to~have to~know to~or to~raise to~roll to~say to~send to~take
-0.10 to~time to~write translate translation try~decreasing tue two~processes typical uncorrectable~ecc unreal~engine
-0.10 unstable upcast upgrade uploaded up~and up~is used~gb users~on use~below values vector verkleinern vmem vmm
-0.10 was~gb watchdog~caught watermark weeks~ago weight~bias we~want we~will wheel wheels when~they whole~card
-0.10 who~holds who~is why~the will~not will~see with~all with~big with~br with~full with~ibuilderconfig with~less
-0.10 with~shape with~your words workspace~size works~but xc~max xla_python_client_preallocate~false xlarge
-0.10 xla~stream_executor you~like you~set you~will い~う い~と か~ら が~出 く~だ こ こ~の さ~い し す~る だ~さ て~く
-0.10 て~み と~い の~が の~記 は~バ み~ま る~の れ を を~確 ス フ ラ~イ ル 一~直 三 下 习 于 什 什~么 件 何 值 出~现
-0.10 原~文 参 句 吗 够 够~了 够~用 太~多 存~不 学~习 实 差 往 心 手 打 接 提~示 故 是~一 更 有~别 果 查~看 标 梯
-0.10 梯~度 检~查 次~の 残 活~值 激 激~活 片 现~的 理~的 用~完 申 申~请 的~进 直~接 碎 碎~片 碰 確~保 示~例 空 章
-0.10 終~了 结~果 群 被 装 见~报 計 記~事 计~算 这~一 释 释~放 错 错~原 集 面 거 그 까~지 나 됐 문 으 의 이~고 한 합
-0.10 합~니
-0.05 _execution_engine _execution_engine~run_backward _k_m~gguf _utils about~it accelerators across actions
-0.05 activations activations~and activity actor actors actors~killed adding address~the adr af afraid after~epoch
-0.05 against~the age alerts alias alike alle alles allocated~is allocated~so allocate~enough allocate~gb allocation
-0.05 allocations~gb allocation~fails allocation~of allocators allowed~gb all~that all~you almost alone alter although
-0.05 although~nvidia and~allocated and~asked and~backward and~double and~everything and~for and~if and~other and~run
-0.05 and~so and~start and~tensors announce anon~rss another another~process anyone anything an~alias an~example
-0.05 an~igpu an~old appendix apps apps~pid april architecture area are~made are~there are~you arrays arrête
-0.05 article~helpful asked~questions asks~for assert assertions as~an as~before as~device as~long así at~about
-0.05 at~exit at~home at~most at~nvidia at~pytorch at~time auch author au~bout available~cpu available~kv avant badge
-0.05 batch~does batch~or batch~to be becomes been~allocated before~we before~you begins begin~with behind behind~it
-0.05 below~the best~fit beta between~these be~enough be~had be~ignored be~in be~read be~set be~that bfc billion
-0.05 binding bitte blame blender~cycles blocks~back blocks~to blocks~try block~that blog bool both~the bottom bout
-0.05 boxes bug~oom but~the but~there but~this but~unallocated bytes~in bytes~on bytes~the byte~size by~insufficient
-0.05 by~this cache~and cache~blocks cache~memory cache~of cache~size cake calls~into call~cuda call~is call~it
-0.05 call~socket call~torch candidate can~have capability~vmm capacity~of cap~the cards~with card~br card~by
-0.05 card~nvidia card~so card~that card~the card~was catch~the caused cc~nccl cc~please cc~xla cells cgroup
-0.05 changed~it changed~the changelog change~of channels checks class~is cleaning~up close~other coalescing code~cuda
-0.05 colleagues columns coming compute~apps configuration confirm constant content continue continue~with controlnet
-0.05 copied copies~of cordon core~_exceptions core~py correctly costs could~the counter count~the cpu~instructions
-0.05 crashed~due creating~shared critical~operations cs cublas_status_alloc_failed cudaerrormemoryallocation~in
-0.05 cudaerrormemoryallocation~is cuda~amp cuda~compiler cuda~failure cudnn~is cumemalloc cumemalloc~device_pointer
-0.05 cumemalloc~results custom~call cut czy daemon data~set date day deal decode~tiled default~is default~of
-0.05 delete~the demand dense desktop~with detail developer device_pointer device_pointer~size
-0.05 device~cuda_error_out_of_memory device~error device~gib device~has device~out dev~shm differently
-0.05 distbackenderror distbackenderror~nccl distributed~distbackenderror distributed~ncclutils distribution div dl
-0.05 documentation~on done~in don~have don~need drain driver~and driver~api driver~cuda driver~refused drops~the
-0.05 dummy dummy~requests dusky each~run early edited edited~by ee effective either~the else else~is empty~the
-0.05 enable~device encountered~in end~in end~with enforce engine~to en~latest erroroutofdevicememory errors~of
-0.05 error~an error~detected error~gpu error~out error~task error~that error~unexpected esta estimated eu every~rank
-0.05 every~sample every~second exceeds~the exceptions~outofmemoryerror exception~class exhaustion exit~codes
-0.05 exit~status expect expr expr~sum extend external~library failed~because failed~javascript failed~jobs failed~or
-0.05 failing failure~out fake far~bytes fault fb fc files~older file~and file~is file~or final finder finder~will
-0.05 finds finished~batch first~backward first~day first~epoch first~issue first~line first~long first~run fitting
-0.05 fit~into fit~with fixture fix~cuda flash~attention float flush fmt follow format~csv former forty forward~and
-0.05 for~about for~days for~each for~every for~gpu for~its for~one for~out for~platform for~step for~which found~no
-0.05 fourth fp~int fragmented frames~are frameworks free freed freed_by_count freed_by_count~the frequent frequently
-0.05 frequently~asked fresh friend friendlier from from~left from~monday from~torch full~log full~run games gap
-0.05 gather gb~max gb~was gb~which gb~の gc geforce geforce~rtx gen genau generate generic generic~thcstorage
-0.05 geometry ggml_cuda_init ggml_cuda_init~found gib~and gib~are gib~that gigabyte giving giving~up going~to go~for
-0.05 gpu_mem_limit gpus~detected gpu~at gpu~cannot gpu~gb gpu~gpu gpu~is gpu~layers gpu~on gpu~was gpu~の gpu~メ
-0.05 gradient graphics~card grep grep~for group groß grpc guard guest guild gx half~precision halving handles
-0.05 happy~to has~failed has~its has~less has~run has~terminated has~the have~no have~not heap~limit heap~out
-0.05 helpful~yes here~we his hit hold~the hook host~oom hours~on how~it how~large hpc hpc~support hpp~unhandled ib
-0.05 ibuilderconfig~setmemorypoollimit idle id~where if~cuda illegal~address increase~mem increasing
-0.05 increasing~gpu_memory_utilization info~gpu info~kv_cache_utils info~text_generation_launcher initialized
-0.05 initialized~for initializing~the inner install install~the instructions instructions~in insufficient~shared
-0.05 insufficient~to intermediate in~bit in~cuda_error_out_of_memory in~der in~file in~help in~job in~llama in~nvidia
-0.05 in~order in~performance in~predict in~processgroupnccl in~row in~some in~source in~step in~str in~text in~tiles
-0.05 in~two in~vram ipynb ip~id ip~over ist~der is~all is~at is~being is~bytes is~full is~given is~harmless is~larger
-0.05 is~nan is~on is~passed is~plenty is~raised is~read is~shown is~slow is~something is~started is~thrown is~using
-0.05 is~what its~maintainers its~share it~about it~and it~br it~but it~shows it~thanks it~would javascript
-0.05 javascript~heap job~and job~ends job~is job~runs job~with kann kb~anon keras kernels kernel~launch killed~due
-0.05 killed~this kleinere know~what kubelet kv_cache_utils kv_cache_utils~py lambda larger~card largest~batch
-0.05 large~model large~or last~edited last~time latency latent latter launched layer layers~and la~mémoire leak~of
-0.05 left~of left~over len~gib less~memory let~us library~call license lies life likely like~to limit~allocation
-0.05 lines~in lines~that lines~with line~and line~such links list~is little llama_model_loader
-0.05 llama_model_loader~loaded loaded~meta loading~weights local~memory logging login logs~and log~description
-0.05 log~for log~if log~line log~my log~tensorflow log~title log~was log~with long~as long~prompts looks~at looks~for
-0.05 loss~is lote lowering~max_num_seqs low~on mac machine~with macro made maintainers maintainers~and malloc~or
-0.05 many~gib map_location map_location~cpu mapping~of matched match~on max_bin max_memory_allocated max_num_seqs
-0.05 max_num_seqs~or maximum~pool max~batch may~exceed may~fail may~have may~stop meant meant~for mean~the measured
-0.05 memory_allocated memoryerror~unable memory~cgroup memory~during memory~exhausted memory~exhaustion memory~issue
-0.05 memory~killed memory~message memory~not memory~occurred memory~oom memory~or memory~out memory~pressure
-0.05 memory~segment memory~shm memory~was memory~where memory~怎 mempoolsize memória merge message~is message~such
-0.05 message~with meta metadata meta~data me~if me~with mib~per minus misc misc~shmutils mit ml~platform modell
-0.05 models~in models~max model~py model~that momentum month more~memory more~often more~with most~frequent
-0.05 most~recently move moved~to myself mémoire~du nada named names~the nccl_debug ncclsystemerror~system ncclutils
-0.05 ncclutils~hpp nccl~error nearly~always network~is never~gets new~gpu nine noch nodes node~id node~ip node~is
-0.05 node~running non~pytorch normal_vram notebooks notes note~that not~an not~get not~know not~load not~memory
-0.05 not~run not~what now~the no~available no~change no~device no~room no~the ns numpy numpy~core offload of~an
-0.05 of~card of~core of~free of~gpu of~job of~mib of~on of~ray of~scope of~ten of~tensor of~total of~weights of~what
-0.05 ollama~run once~per once~the one~is one~large one~line one~piece one~that one~the only~when on~allocators on~and
-0.05 on~cards on~demand on~disk on~gb on~its on~long on~mac on~memory on~requested on~shared on~small on~windows
-0.05 oom~error oom~kill oom~message oom~workers opened~on open~ticket operations operation~timeout opposite
-0.05 optimized~to optimizer~state op~model ordinal ort~failed or~external or~gpu_memory_utilization or~pick or~reduce
-0.05 others other~processes other~ranks other~reasons our~nightly outofmemory outofmemoryerror~in
-0.05 outofmemoryerror~task over~the packages packing pages pages~are page~the pairs~and parse_oom part particles
-0.05 partly pasa past patch pcie peak~gib peak~memory perfect performance performance~critical perform~the period
-0.05 phrase pick~smaller picture~is pid~used_memory pin_memory planned platform~cuda platform~team please~add plot
-0.05 pme pointers policy por portal pour~le power preallocates predicted preempted prefix prefix~cache prepare
-0.05 pressure~oom pretrained problems processes~on process~is progress~bar proj propose proxy pytest pytest~raises
-0.05 python~site pytorch_cuda_alloc_ pytorch_cuda_alloc_conf~expandable_segments pytorch~memory pytorch~で py~gpu
-0.05 query~compute questions quickest qué raised raised~when raise~the raise~your ram~the ran~all rapids rather~than
-0.05 raven ray~exceptions ray~killed reasons~at reason~for recently~scheduled reclaim recognises records recovery
-0.05 reference refiner refuse refuses regex~in registry regular related~to released relion remedies repeat repo
-0.05 report request~related request~that research reserved~and reserved~is residues resolved resourceexhaustederror
-0.05 resourceexhaustederror~oom resource~exhausted restoring result retries return~variable reviewed reviewer
-0.05 re~compile rid rid~of room room~for rows~columns rss~kb rtx~ti run_backward run_backward~calls runner~process
-0.05 running~low running~was runtimeerror~cuda run~out run~using rx~xt safetensors same~as same~text sampler
-0.05 sampler~with saves saving says~gb say~how say~what scan scanner scene~needs scheduled scheduled~task scope
-0.05 screenshots script~with seats section seeing seem seem~to see~something see~that segment~dev send~pr sentence
-0.05 sequences sequence~length servers server~process service~cc service~initialized servidor setmemorypoollimit sets
-0.05 setting~pytorch_cuda_alloc_ set~is set~mem shape~and shape~br sharing sheet~for shmutils shmutils~cc shm~nccl
-0.05 shouldn shows~the shows~up shrink~the side~assertions simplify since~it since~the sistema sit sits~on sitting~on
-0.05 size_t size~br size~exceeded size~finder size~on size~succeeded size~to size~tokens skipping skipping~tactic
-0.05 slack slides slower slowly slow~but small~one smi~query snippet socket~malloc something something~else so~in
-0.05 so~no so~there so~with speaks speicher~der stack stand start started started~by start~again start~and start~up
-0.05 state~to stats steht stop stopped~with stops~right straight stub style subclass subclass~of subject~patch
-0.05 subject~re subprocess succeeded~trying such~as suggest suites sum sum~by sum~of sur~la swap swapped switch~on
-0.05 system~call system~error sí tactic takes~about takes~minutes take~smaller tarjeta~no tasks~actors td tells~you
-0.05 tell~me tell~them tenants tensor~with term tessera test~suites text text_generation_launcher~starting texttt
-0.05 texture textures~and texture~limit text~and text~is text~of tf~oom thanks~to than~days than~there that~did
-0.05 that~don that~fits that~need that~nobody that~on that~this that~time thc thcstorage thcstorage~cu thc~generic
-0.05 them~to then there~could these~lines these~two they~are they~re the~available the~backend the~best the~big
-0.05 the~bios the~block the~bottom the~cards the~cell the~code the~current the~data the~decoder the~default
-0.05 the~engine the~exception the~exit the~failed the~failing the~faq the~figure the~figures the~following the~form
-0.05 the~former the~forum the~game the~gap the~input the~latest the~latter the~layers the~learning the~memory
-0.05 the~models the~module the~oom the~opposite the~other the~page the~parser the~platform the~pr the~previous
-0.05 the~process the~progress the~red the~render the~reserved the~right the~rule the~runtime the~scene the~server
-0.05 the~service the~share the~single the~size the~small the~source the~sum the~system the~ten the~tensor the~thing
-0.05 the~topic the~trainer the~training the~two the~usual the~vae the~whole the~words the~wrong this~answer this~from
-0.05 this~helpful this~pr this~when this~worker those~are threshold~of thursday tick tile time times~the time~period
-0.05 title~gpu tm tmp todo together~with too~long topic~of torch_use_cuda_dsa torch_use_cuda_dsa~to torch~torch
-0.05 torch~utils total~vm to~address to~and to~blame to~cumemalloc to~enable to~give to~keep to~normal_vram to~other
-0.05 to~problem to~run to~test to~torch to~us trace traces trained train~py treats trial triggers triton~runtime
-0.05 trt~unsupported_state trust try~lowering tuesday turn~it turn~on twenty type~reason typo typo~in ub unallocated
-0.05 unallocated~is unallocated~memory unexpected~bus unhandled~system unit~test unreal unsupported_state
-0.05 unsupported_state~skipping unter until~it until~the upgrading upper up~in up~sampler
-0.05 ur_result_error_out_of_device_memory usable usage~threshold used_memory used_memory~format used~to users~will
-0.05 uses~the use~available use~gpu use~smaller use~tactic using~batch using~the usual utils~data uvicorn vae~decode
-0.05 value~pairs variable~_execution_engine variant var~jenkins verbose verdict verified vllm~no vmm~yes vm~kb void
-0.05 votre vous vram~state vs walk warn~error was~full was~running was~this was~unable wav ways ways~to we~don we~get
-0.05 we~look what~each what~happens what~this what~users wheels~for when~an when~calling when~initializing when~it
-0.05 when~request when~warming which~exceeds which~free which~mib while~creating while~it while~trying why~does
-0.05 why~is will~continue will~get winerror winerror~the with~coalescing with~device with~dummy with~exit
-0.05 with~freed_by_count with~gpu with~key with~mem with~memory with~more with~nccl_debug with~ngl with~one
-0.05 with~pytest with~size with~this with~torch_use_cuda_dsa with~vllm work workers workers~are workers~crashed
-0.05 workers~tasks worker~this working work~in work~out would~have would~like would~not would~see wrap~the write~to
-0.05 writing~the written~to wrote ws xla xpu~xpu yes~no yolo your~card your~first your~shared you~asked you~call
-0.05 you~get you~ll you~open you~re you~say you~start zesty zusammen градиенты нужно почему свободно あ~る い い~の
-0.05 う~な え~る が~あ き~ま け さ~く さ~れ ぜ そ そ~の た~と た~め だ っ~た と と~が と~き な~い な~ぜ に に~し
-0.05 に~は の の~か の~は の~ま の~よ の~メ の~例 ま~で ま~と ま~ま み も や よ よ~う り~当 る~か る~こ れ~ま を~使
-0.05 を~見 ア ィ イ~ズ カ カ~ー キ~ャ グ サ~イ シ~ュ ス~が ス~テ ズ タ チ~サ ッ~シ デ デ~ル ド プ ム モ~デ ャ ャ~ッ
-0.05 リ~が リ~不 ロ~グ ロ~ー ン ー~ド ー~ム 一~块 一~行 不~下 也 了~可 人 今 从~改 任 会~这 位 体 余 你 例~如 便 保
-0.05 信 修 共 内 册 再 决~定 几 処 列 别~人 别~的 前 割~り 化 区 卡~内 原 反 发 只 可~能 右 合~精 同~一 含 型~大 場
-0.05 处 处~理 外 多~少 太 失~敗 好~了 如~果 存~没 存~用 完~了 実~際 容 容~量 对~照 対 就~会 左 左~右 己 常~用 序
-0.05 度~学 度~检 式 当 当~て 必~ず 思 我 或~推 或~者 手~册 找 把~batch 持 按 换 换~卡 据~集 推 推~理 推~荐 換 放~不
-0.05 敗 数~字 文~章 断~片 早 時 書 查~点 标~题 框 案 次~送 步 比~例 泄 泄~漏 注 活 深 深~度 混 混~合 漏 照~表 爆
-0.05 片~化 版 率 现~cuda 理~办 理~时 用 用~同 留 疑 的~大 的~提 的~样 的~模 相 看~看 確 社 积 程~占 空~い 空~き 空~闲
-0.05 端 答 练~或 终 续 维 缓 缓~存 老 能~是 自~动 自~己 荐 表~示 要~多 要~求 計~算 記 設~定 語 説 説~明 読 読~み 論
-0.05 记 讲 设~置 说 请~问 象 超 边 这~个 这~边 都~没 配 里 量~一 错~对 闲 際 際~の 高 默 默~认 개 결 교 기~를 닝 더
-0.05 델 려 를 리~가 메 면 모~델 번 법 사~용 실~제 쓰 용 으~로 은 주 트 프 프~로 할 해~결
+0.05 __main__ _bfc~br ab about~memory about~of about~this accelerate~utils acceleration accepted accepted~answer
+0.05 according according~to accumulate accuracy activation activations~grow adafactor additional add~repor after~few
+0.05 after~it after~restart again~and again~on ago air~gb alguien alguém allocated~by allocated~for allocated~mib
+0.05 allocate~buffer allocate~mb allocate~request allocate~the allocating~mib allocations~gib allocation~badalloc
+0.05 allocation~gib alloc~tot allowed~gib all~four all~good all~is all~loaded all~with alone~are already~have always
+0.05 amount~of am~doing am~not anaconda anaconda~envs analysis and~available and~br and~cupy and~device and~get
+0.05 and~how and~leave and~my and~never and~nvidia and~of and~report and~still and~take and~that and~version and~when
+0.05 annoying another~gpu any anybody anybody~know any~hint an~account an~error an~existing an~gb an~hour an~idea
+0.05 an~oom ao append~loss applications application~startup apply~node are~already are~done are~free are~on
+0.05 are~running are~too are~using args arguments around~the asked~years assertion assertion~failed assuming
+0.05 assuming~engine async as~many atoms attached attempting attempting~to attn at~batch at~br at~conv_ops
+0.05 at~iteration at~least at~night at~some at~that at~tokens autograd available~qualifiers available~vram avx
+0.05 away~with awq aws background bad badalloc badalloc~exception badly bank base~model batch_size_per_card
+0.05 batch_size~in batch_size~is batchsize batch~and batch~br batch~of batch~with because~the become become~available
+0.05 been~running beetle before~any before~the began beginner bei~mir below~might benchmark besides between~the
+0.05 be~allocated be~closed be~great be~incorrect be~made be~ready be~the be~used big bigger~gpu bigger~one
+0.05 bigger~scenes bild binary bin~total bitsandbytes ble blobs~sha boa bonjour bool~onnxruntime both~of branch
+0.05 bricht brisk broke bucketing budget buff buff~cache bug~reports builder builder~api build~on built built~by
+0.05 but~in but~no but~nothing but~that but~with bytes~limit bytes~of by~allocator by~my by~new by~setting cache~is
+0.05 call~so cann can~also can~get can~it can~try can~we capacity~gib capacty~of capture~consider capture~cuda
+0.05 capturing capturing~cudagraphs cards~are card~gb card~of cast catch~it caused~the cause~is cc~bin cc~op_requires
+0.05 cc~resource cc~successful cc~sum cedar ce~que cfg~file ch chainer~and changing checklist checkpointing~on
+0.05 check~failure chez child chunks chunks~chunks chunks~kib chunks~mib classification clean click client~requested
+0.05 client~session climbs clips code~br code~in code~internal code~or coffee collect comes~to comes~with come~back
+0.05 come~to comfyui comfyui~execution command~buffer command~is command~was common communicator comparison
+0.05 computecosts computecosts~error computing concat config~file confused connected connected~to consequences
+0.05 consequences~if content~is context context~for context~is context~with controller conv_ops conv_ops~cc
+0.05 conversation conversation~on convert convolution conv~conv conv~d_ con~la copy~of core~framework core~platform
+0.05 cpp~computecosts cpu_feature_guard cpu_feature_guard~cc cpu~is crane create~engine create~execution creating
+0.05 critical crop cross~entropy csrc csrc~distributed cu cu_stream_non_blocking cuda_error_out_of_memory
+0.05 cuda_gpu_executor cuda_gpu_executor~cc cuda_malloc_async cuda_malloc_async~will cudagraph cudagraphs
+0.05 cudagraphs~for cudagraph~capture cuda~bytes cuda~cu cuda~cuda_gpu_executor cuda~devices cuda~function
+0.05 cuda~runtime cuda~set_device cuda~to_device cur currently cur~usage custre custream custream~error cuts d_
+0.05 darknet darknet~src dask dead dear dec decoding~this decrease~the decreasing~max_model_len deepspeed
+0.05 deepspeed~runtime deep~neural deployment description description~of detection device~br device~cuda device~dtype
+0.05 device~failed device~ordinal device~was dgx did~the dies~on dies~with diffusers diffusers~models diffusion~webui
+0.05 dim direct_io direct_io~false distinct docker document does~anybody does~nvidia does~one doing downloaded
+0.05 do~need do~with draining driver~py dry dry~run dtype~if dtype~torch due~to during~cudagraph during~processing
+0.05 dès each~has each~time each~with eager~in edit editor eight elements else~none el~modelo ember enable
+0.05 enable_model_cpu_offload encountered~an ended~after ended~in ends~the enforce_eager enforce_eager~true
+0.05 enforce~eager enginecore enginecore_dp enginecore_dp~pid engines engine~build engine~built engine~core
+0.05 engine~from engine~version enough~for enough~to entropy environ environment~location env~lib eps erreur
+0.05 error~assertion error~br error~could error~cuda error~engine error~failed error~fields error~is error~job
+0.05 error~loading error~occurs error~source error~when error~while es estimate~is ethereum eval_accumulation_steps
+0.05 evaluate events every~iteration every~piece every~single every~step example~with exception~content
+0.05 exception~during exception~set exception~traceback exception~was except~torch excerpt execution~context
+0.05 execution~error execution~py exemple exhausted existing~issue exiting experience experimental explicit explodes
+0.05 external~org_tensorflow external~xla extra face failed failed~at failed~for failed~with fails~in fails~when
+0.05 failures~in failures~this failure~br failure~but failure~stack fail~on faiss faiss~gpu falcon falls fast
+0.05 faster_whisper fatal~operator feedback~and few fields~message files~are file~ai file~app file~assuming file~it
+0.05 file~on file~paddle file~tools file~users file~usr file~workspace fill fill~the fin finetune fine~tune
+0.05 finished~parsing firefox fit~use flow fold folder following~exception forgot for~and for~another for~any
+0.05 for~batch for~chunks for~decoding for~in for~lack for~memory for~my for~node for~now for~shard for~simplicity
+0.05 for~stream for~tokens for~us for~your found~cuda found~in found~vulkan fp~fp fraction~static fragmentation~maybe
+0.05 frames~at frames~from framework~op_kernel free~according free~of free~on free~process free~shared free~to
+0.05 from~checkpoint from~last from~me from~model from~step from~this from~vllm func function functional~py
+0.05 function~alloc function~failed func~init further gathered gb~and gb~are gb~before gb~each gb~free gb~it
+0.05 gb~memory gb~now gb~per gb~should gb~torch gb~tried gcc gc~collect geforce~gtx generation~not generator gets
+0.05 gets~to get~an get~runtimeerror get~through ggml_backend_cuda_buffer_type_alloc_buffer
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~allocating ggml_metal_graph_compute ggml_metal_graph_compute~command
+0.05 ggml_vulkan~found gh gib~allocated gib~already gib~at gib~max gib~non_torch_memory gib~other gib~tried given glm
+0.05 gnu goes~on goes~through got~an got~the go~on gpt gpu gpus gpus~to gpu~as gpu~device gpu~has gpu~in gpu~loading
+0.05 gpu~models gpu~pid gpu~runs gpu~when gracias gradients~and grande graph~execution graph~of gres gres~gpu
+0.05 grow~with grpo guess guten habe had~to handling hang happen hash has~been has~mib has~more has~nothing has~one
+0.05 has~removed has~two have~it have~searched have~to health height helped here~it here~on highest hit~an hi~all
+0.05 homelab homelab~ollama honest horas hunyuan ich if~is_floating_point if~out if~so if~that if~yes igpu igpu~and
+0.05 imagenet images~of import~llm import~torch include include~these increase index inference_mode inference~on
+0.05 inference~with information info~application info~engine info~fields info~source info~this info~using info~worker
+0.05 init initialised initialize~the initializing init~at inlet input~very inside installed~from instruct intended
+0.05 internal~frames interpolate into~it invalid~value in~available in~bf in~bin in~blender in~br in~capture
+0.05 in~cluster in~convert in~custre in~decorator in~eager in~for in~func in~general in~host in~kv in~paged in~python
+0.05 in~range in~sample in~thread in~update in~your ip ipex ipython iq is_floating_point is_floating_point~else
+0.05 issues~and issue~and issue~for is~above is~allocated is~an is~and is~created is~cuda is~empty is~export is~gib
+0.05 is~good is~gtx is~heavy is~just is~large is~loaded is~memory is~nearly is~none is~nothing is~smaller is~split
+0.05 is~this item items its~internal it~as it~by it~can it~did it~happens it~has it~if it~isn it~it it~loads it~needs
+0.05 it~never it~or it~prints it~ran it~renders it~so it~starts it~then it~uses it~wants it~went it~when jan
+0.05 jax_traceback_filtering jax_traceback_filtering~off jax~has jedes jetson~nano jobid job~of job~to job~was joined
+0.05 join~this jolly jul just~too keen kernel~of kib kib~allocated kib~in killed~it kills~the knob know~it koboldcpp
+0.05 kohya_ss kommt ksampler labels~bug label~fusion lack lack~of lantern lantern~opened large~try last~one launch
+0.05 lax lax~map layer~to lazily lead lead~to leaks leak~in leftover left~it left~on li libraries library~onednn
+0.05 light like~that limit~the line~out linux listed little~memory llama_init_from_gpt_params
+0.05 llama_init_from_gpt_params~error llama_init_from_model~failed llama_load_model_from_file
+0.05 llama_load_model_from_file~failed llama~instruct llama~server llm_load_tensors~offloaded
+0.05 llm_load_tensors~offloading llm~server load_model load_model~failed load_tensors~offloaded loaded~models
+0.05 loader~workers loading~llama load~sdxl load~the local~lib location logs log~before log~current log~during
+0.05 log~exit log~from log~gpu log~hint log~in log~memory log~not log~on log~oom log~out log~please log~same log~says
+0.05 log~there log~tried log~warning log~what log~when lol longest look~at lower~resolution lower~the lts luck lunar
+0.05 lunch läuft läuft~es lỗi ma mac~mini mailing mailing~list make~this manual~cast many~thanks mask matches
+0.05 max_batch_size max_input_length max_input_length~max_prefill_tokens max_model_len max_model_len~when
+0.05 max_prefill_tokens max_prefill_tokens~max_total_tokens max_prefill_tokens~warmup max_split_size_mb
+0.05 max_total_tokens max~approx max~seq max~tokens may~lead may~node mb~of mean median mehr memoria
+0.05 memoryerror~traceback memory~available memory~br memory~but memory~by memory~fragmentation memory~gb
+0.05 memory~growth memory~has memory~is memory~it memory~mb memory~mps memory~only memory~per memory~py
+0.05 memory~reserved memory~see memory~should memory~snapshot memory~than memory~that mem~fraction mensaje mesh
+0.05 message~and message~for message~server message~waiting method~of method~warmup metric metric~cur me~the mib~in
+0.05 mib~mib micro~batch middle middle~of mine~is mining minutos mira mir~das mistral mistral~nemo mit~gb mlx
+0.05 modeling modeling_utils modeling_utils~py models~and model~and model~br model~from model~gguf model~has model~in
+0.05 model~loads model~max model~parse model~root model~weight mode~set modules~module module~py moi mon months
+0.05 more~on most~of moving mpirun mps~allocated mr msg~error msg~new msg~waiting much~gpu much~vram multiple
+0.05 multiply mx~gb my~code my~training name~and name~nvidia name~usage nccl_buffsize ncclunhandledcudaerror
+0.05 ncclunhandledcudaerror~call nccl~version nearly~all needed needs~about needs~less need~for need~the
+0.05 network~library network~model never~appears newest new~builder new~one ng nichts nicht~mehr night nlp
+0.05 nn~functional noble node~that node~train non_blocking non_torch_memory non_torch_memory~takes none
+0.05 none~non_blocking nor nothing~changes nothing~else nothing~was noticed not~allocate not~be not~been not~come
+0.05 not~create not~find not~static not~to not~work no~card no~space no~that np npu num_ctx numba number~is nvcc
+0.05 nvidia occurred~when occurs occurs~during october odes odes~py offloading~output off~by of~each of~feedback
+0.05 of~mb of~one of~other of~pipeline of~std of~the of~today of~tokens of~two of~video of~which of~you oh
+0.05 ollama~blobs ollama~llama_load_model_from_file ollama~models ollama~time oneapi~deep onednn one~go one~gpu
+0.05 one~node one~or one~rtx one~tensor one~with only~the onnxruntime~core onnxruntime~gpu onnxruntime~stream on~an
+0.05 on~apr on~bigger on~both on~each on~for on~how on~jan on~jetson on~machine on~node on~single on~to ooms
+0.05 oom~after oom~the oom~unloading op_kernel op_kernel~cc op_requires op_requires~failed opencv opened~weeks
+0.05 opening openmm open~the operator operator~conv optimized~with optimizer~cpp option org_tensorflow
+0.05 org_tensorflow~tensorflow original ory or~decreasing or~file or~more or~start or~switching or~use
+0.05 other~allocations ought ought~to ours our~documentation outofmemoryerror~allocation output~layer out~the
+0.05 own~pictures oyelaran package packages~accelerate packages~deepspeed packages~diffusers packages~tensorflow
+0.05 packages~transformers paddlepaddle~on paddle~memory paged_adamw_ paged_adamw_~bit paged~kv page~file page~on
+0.05 paper parallel parameters parse~time parsing~network pass~and patches path peak~usage pebble~opened
+0.05 per_device_train_batch_size per~request phone photos picture pid~error pid~info piece~of pin_memory~false pip
+0.05 place~of plan platform~cpu_feature_guard please~decrease please~don please~stop plenty pod~trainer port por~qué
+0.05 pourquoi pp pr preallocated~temp preallocation~off present preset preview primary prints~the print~the
+0.05 private~pool private~pools problem~on proc processes processing~allocation process~for profiling project~is
+0.05 prompt~is protein pro~gb puis put~it put~the python~client python~pytorch pyto pytorch_cuda_alloc_conf
+0.05 pytorch~and py~capturing py~userwarning qualifiers qualifiers~see quant qui ram ram~and ranks rank~cuda
+0.05 rank~failed rank~is rather rather~not rc readme read~every read~it read~times rebuild receiving record reducing
+0.05 refer refer~to regards reject relu remember remove removed~its rendered~viewport renders render~fails repeats
+0.05 repor reporting reproducible requested~bytes requested~in requested~to rerank res reserved~in resolution~max
+0.05 resourceexhaustederror~graph response restarted~the retry~with return~to rfc right~after rocm rollout
+0.05 root~ollama rows rs~server rtx~ada rtx~laptop rtx~pci rtx~super rund running~in runs~at runs~for runs~the
+0.05 runtime_error runtimeerror~traceback runtime~error run~into run~of same~batch same~command same~on same~settings
+0.05 same~thing same~with samplingparams saturday says~cuda says~it says~that says~what say~it scenes~are
+0.05 scenes~through sched scheduler~hit sched~go scrypt searched~for searched~the seconds second~epoch seed
+0.05 seeing~the see~all see~our seg segment segmentation~fault seit~dem sep separate separate~crashes sequence
+0.05 seq~len series seriously server~does server~stops server~to serves serve~at serve~py serving session~py
+0.05 set_device setting~the setting~up setup set~enforce_eager set~jax_traceback_filtering set~subdivisions severity
+0.05 sgl sha shapes shard~to shared~buff short shorter short~test should~go shows~gb show~the si side sign silver
+0.05 simple simplicity simplicity~jax since~this since~yesterday single~gpu size~the skip~to smaller smaller~than
+0.05 small~model small~ones small~scenes smi~and smi~say smoke softmax software solved~it something~went sometimes
+0.05 sorry~if sorry~something source source~sched so~do so~don so~far so~gb so~guess so~not so~nothing so~please
+0.05 so~this so~why space~left sparrow~opened speech speed spilling split splitting src~utils srun srun~error srv
+0.05 srv~load_model stacktrace stacktrace~below stages starts~and startup~complete start~paddlepaddle state~batch
+0.05 state~dict state~metrics status~code stays~at std~runtime_error steps~and step~and still~alive still~there
+0.05 stopped~at stops~after stops~in stop~them store streaming stream~error stream~stderr studio subdivisions~in
+0.05 subject~job succeeds suite suppose supposed sure surfaces sur~le sweep switched~on switched~to switching
+0.05 switching~to systemerror systemerror~fatal system~ram tail~of taken takes~its take~gib take~while take~your
+0.05 target tell~us temp~allocation tensorrt~engine tensorrt~llm tensor~cores tensor~is terminated terminated~error
+0.05 tested testing text_generation_client~router text_generation_launcher~method text_generation_launcher~webserver
+0.05 text~generation tf~config tf~lib tgi thanks~in than~gb than~one than~that that~caused that~has that~in that~line
+0.05 that~may that~one that~was theirs them~is them~or then~at then~in there there~are there~it these~changes
+0.05 the~answer the~blender the~buffer the~checkpoint the~child the~chunk the~dag the~dataset the~detector the~dev
+0.05 the~draft the~embedding the~existing the~fix the~forward the~fraction the~gui the~guide the~handler the~image
+0.05 the~images the~index the~kernel the~key the~kv the~load the~logs the~long the~merge the~middle the~moment
+0.05 the~network the~newest the~older the~ones the~only the~owner the~pod the~ram the~reason the~recent the~release
+0.05 the~rendered the~repo the~resolution the~second the~stacktrace the~state the~text the~three the~total the~train
+0.05 the~value the~variable the~very the~vram the~weekend things~to think~so think~the this~branch this~conversation
+0.05 this~does this~expected this~isn this~question those though~the threshold through~the through~zluda thì tidy
+0.05 tiled~vae time~the tips title~of to_device tokens~in toml tomorrow tonight too~low topology torch_npu
+0.05 torch~autograd torch~csrc torch~cu torch~cuda torch~float torch~inference_mode torch~nn total~capacty
+0.05 total~chunks total~gib tot~alloc tot~freed to~all to~an to~become to~br to~bytes to~eager to~finish to~gb to~get
+0.05 to~include to~insufficient to~join to~leave to~me to~model to~read to~serve to~this to~tokens to~train
+0.05 to~unexpected to~upload to~work tp tpu tp~scheduler trainer~py training~from training~is transfer tried~the trl
+0.05 troubleshooting trtexec trt~skipping true~direct_io true~or try~smaller try~with turned~on turns two~boxes
+0.05 two~different two~separate two~things ubuntu uhd ui~with ultra~high uma un under~load unexpected~consequences
+0.05 uni unloading~all until~oom un~message upper~limit up~br up~for up~model up~on up~to up~verlet us usage~peak
+0.05 usage~tot used~free used~memory useful userwarning uses~gb use~enforce use~it use~kib use~lower use~process
+0.05 use~to usually~means ut utc utilization utilization~to utils~error utils~memory val validate valueerror~to
+0.05 variable variables variable~tf_gpu_allocator verlet verlet~run version~br version~found version~of version~or
+0.05 very~same very~seriously vgg video video~memory viewport~never views virtual vivid vl vllm~import vm vmap
+0.05 vocabulary voice vol vram~in vulkan~devices wait walltime wandb wanted~to warm warmup~encountered
+0.05 warmup~generation warmup~max_input_length warmup~text_generation_client warm~up warning~warning warp was
+0.05 was~kept was~printed was~still was~submitted was~too was~used watchdog webserver weekly weeks week~both
+0.05 weights~alone weights~of weights~take weight~dtype werden were~not we~keep we~read we~see what~am what~get
+0.05 what~is what~now what~see what~to what~tried what~would when~executing which~gib which~gpu which~is which~may
+0.05 while~you whoever why~would wide will~be will~fit within without~the with~and with~batch_size with~bigger
+0.05 with~cpu with~error with~half with~its with~mib with~non with~nothing with~out with~that with~vulkan word
+0.05 workload works~on work~with world worth would~be would~do would~you wrapper wsl xgboost xl xlaruntimeerror
+0.05 xlaruntimeerror~resource_exhausted xlaruntimeerror~traceback xla~will xla~xla yaml yarrow years~months yes
+0.05 yes~please your~batch your~data your~input your~vram you~might you~see you~seeing zluda zombie zu ça можно
+0.05 памяти спасибо あ あ~り い~て き~は こ~と す~か せ た~ら だ~け で で~し で~の な な~り に~す に~な に~変 は ま
+0.05 ま~り を~か を~に キ ク ジ~ョ セ セ~ス チ~を バ~ッ プ~ロ モ ョ ョ~ン ラ ロ~セ ン~ト ー ー~で 一~半 一~样 一~次
+0.05 一~步 一~点 一~般 上 上~跑 下~の 不~到 不~够 不~行 两 两~张 中~で 中~间 主 了~还 付 代 代~码 以~下 任~务 但~是
+0.05 佬 使 使~っ 使~用 像~度 刚 初 别~模 到~一 割 占 又 可 各~位 同~じ 吧 周 哪 四 图~片 変~わ 変~更 夜 大~佬 如
+0.05 学~習 它 定~し 小~一 就 就~好 就~报 就~挂 己~的 已 开 开~了 张 形 循 忘 快 总 您 意 成~了 我~这 批~量 投 挂~了
+0.05 指 指~点 提 教 整~理 方 日 昇 昇~腾 明 是 月 期 权 权~重 来 样 样~的 模 求~助 没~有 没~问 注~意 然 环 理 発 的
+0.05 的~数 的~问 知 码 确~认 確~認 第~二 系~统 练~时 统 習 般 补 要~显 解~像 認 认 证 识~别 试 试~试 该 读 调~到
+0.05 足~怎 跑~不 跑~到 转 返 还~剩 还~有 这~里 途 途~中 速 遇~到 问~题 间 限 页 题~描 验~证 감~사 계 과 까 노 는 다
+0.05 다~시 다~음 단 러 문~의 바 배 배~치 버 비 사 사~합 상 서~버 설~정 세~요 수 스 습~니 시~작 실 어~요 에~러 오 이
+0.05 인~데 있 재 제 조 종 종~료 처 추 치 크 크~기 파 하~세 학 행 호
+0.10 about~cuda account accounts~on account~related activation~peak active ada add~comment
+0.10 add~report_tensor_allocations_upon_oom advance advanced afterwards after~that after~the after~throwing
+0.10 again~with agent ago~by agree~to ah al alert alloc allocatable allocatable~device allocated~tensors allocate~br
+0.10 allocate~gib allocate~mib allocations allocations~mb allocation~failed allocator~gpu_ allowed~memory
+0.10 all~available all~models all~ranks amber and~after and~all and~gb and~got and~its and~keep and~privacy and~try
+0.10 and~use another~tab answered answering any~implementation an~empty approx apr are~in are~still asr as~far as~it
+0.10 as~they attack attention~cache at~first at~is at~of at~on at~the auf automatically backoff back~and back~the
+0.10 beforehand behavior beim bert be~created big~for blob body both~on branches branches~or buffer~failed buffer~for
+0.10 buffer~of bug~report bug~server building~engine building~the buy bytes~is by~clicking bị called called~after
+0.10 call~of can can~do can~one can~the can~use card~please card~too card~with cases cette chain chainer chair
+0.10 checked checking checkpointing check~whether chunked~prefill chunks~gib ci cli clicking clicking~sign client~src
+0.10 clip closes closing~the cnn colleague come~up comfy commits common_init_from_params
+0.10 common_init_from_params~failed common_runtime~gpu community complaint complete computer concurrency config~is
+0.10 consider~decreasing conv_ conv_~status conv~node could~you cpp~unhandled created created~from create~cuda
+0.10 creating~server cucontext cucontext~intern cuctxpopcurrent cuctxpopcurrent~null cuctxpushcurrent
+0.10 cuctxpushcurrent~device cuda_launch_blocking cudadrv cudadrv~driver cuda~cudadrv cuda~graph cuda~is cuda~or
+0.10 cuda~util cudf cudnn cycles~device danke das dat days~ago decode decreasing~gpu_memory_utilization deleted
+0.10 denoise det detach detect developers devices device~cucontext device~cudamalloc device~gpu device~name
+0.10 device~not device~the device~would dies~in disabled dismiss dismiss~alert display~backtrace distill distribute
+0.10 distributed~processgroupnccl dist~packages documents domain done do~about do~have drei drivererror
+0.10 drivererror~cuda_error_out_of_memory ds durch dynamic each~card eager~mode eats ed effect eleven emails
+0.10 enabled~n_copies engine~failed engine~is engine~py enough~allocatable entries env ep epoch~is era erro
+0.10 errors_impl error~at error~creating error~cublas_status_alloc_failed error~occurred
+0.10 error~text_generation_launcher error~using error~warmup every everything~is examples exceed~allowed
+0.10 exception~occurred executable executable~batch executing executor exhausted~oom expectation failed~exit
+0.10 failed~on fails~after far~as faster~whisper fatal~error features feedback field files find~any fine~but
+0.10 first~batch first~of fit~in flags followed foreignnode forums for~current for~details for~free for~github
+0.10 for~hours for~kv for~minutes for~self for~some for~that for~them for~traceback for~validation for~what for~you
+0.10 found~reached four~times fr framework framework~errors_impl free~memory from~network frozen funciona gateway
+0.10 gave~up gb~at gb~card gb~of gb~used gb~vram gb~で gemma gguf gib~is gib~memory gib~pytorch gib~rounded ging gio
+0.10 git github~you given~back gives~back gives~me global goes~up google go~away go~msg gp gpu_memory_utilization~or
+0.10 gpu~before gpu~by gpu~cuda gpu~node gpu~nvidia gpu~or gpu~out gpu~rendering gpu~with graph~failed greedy grid
+0.10 growth gráfica gtx~super gui gunicorn had~been halved hand happens~when harbor hashes has~not have~an have~gb
+0.10 hazel held here~for heute hidden hilft holding how~many how~to hybrid if~reserved if~this images~in
+0.10 implementation implementation~for improve improve~the incident incorrect inference info info~model_runner infra
+0.10 input~size installed instance~of insufficient~memory intern internal internal~error internal~failed
+0.10 intern~cycles invalid~context in~advance in~cuctxpopcurrent in~cuctxpushcurrent in~gpu in~my in~pieces in~place
+0.10 in~run in~torch in~total in~use is~already is~built is~gone is~known is~missing is~only is~ti is~with
+0.10 iteration~of itself~is its~memory it~dies it~does it~doesn it~fits it~for it~may it~only it~please it~trains
+0.10 it~what it~works jetson~orin jobs~on job~on journal journalctl jun jupyter~kernel kept kernel~image keys không
+0.10 kills kills~it known kokkos labels lammps leak learn lengths level~info le~message lib~rs limited line~of linked
+0.10 lives ll llama llama_init_from_model llama_kv_cache_update_impl llama_kv_cache_update_impl~failed
+0.10 llama_model_load llama_model_load~error llama_new_context_with_model~pipeline llm_load_tensors llm~info
+0.10 ll~occasionally lm~studio load_tensors~loading loaded loading loads~the load~all locked logits~on log~output
+0.10 log~runtimeerror log~traceback log~your look~into lot lots~of lower lowered lr machine~is main make~it mark
+0.10 matlab matmul max max_len max_memory maybe~the mb~max means~the memo memory~allocation memory~for memory~left
+0.10 memory~lower memory~problem memory~takes memory~tried memory~usage memory~when memory~with
+0.10 message~onnxruntime_src message~says message~summary method me~one mib~on mib~rounded mib~used micro might~be
+0.10 mint mir missing mmap mmap~true model_runner model_runner~py models~blobs model~fit model~is model~tensors
+0.10 model~with mode~is modified modules moe moment months~ago morning mossy moved~the mpi~rank much~for mx my~gtx
+0.10 même n_copies na nach name~conv_ nano nd ne needed~for nemo next~one node~foreignnode not notebook~is note~run
+0.10 note~the not~always not~go now~please no~branches no~executable no~kernel no~luck null null~intern numa
+0.10 nvidia~rtx nvidia~smi occasionally occasionally~send of~is of~mine of~our of~ram of~service of~them of~training
+0.10 okay ok~on ollama~llama_model_load one~batch one~more onnx onnxruntime_src onnxruntime_src~onnxruntime on~all
+0.10 on~any on~aug on~device on~jun on~may on~my on~private on~smaller on~two oom~when operating operating~system
+0.10 optimizer~step optix opt~conda op~conv orin~nx or~is or~not or~pull or~set or~window os~environ ot other~than
+0.10 our~terms out~and pack packages~cupy packed page~locked panicked panicked~at parallelism~enabled parsing passes
+0.10 passing password~length pessoal possible possible~solutions posting ppo predict pretraining privacy
+0.10 privacy~statement private prod properties proposed prototxt pth pull~requests python~dist python~framework
+0.10 pytorch~activation pytorch~but pytorch~limit py~model på qlora~on quality question~on rank~the ray rays
+0.10 reached~zero rebooted received recipe recording recover recover~from refresh refresh~your related~emails
+0.10 relevant relevant~log reload~to remat removed rendered repeated replica~task report_tensor_allocations_upon_oom
+0.10 report_tensor_allocations_upon_oom~to requested~by rerun reserved~for resize restarting~the restarts restore
+0.10 rest~of resume returned~entries rien right~at rolled router~client runners running~conv runtimeerror~mps
+0.10 runtimeerror~no run~is run~on rust_backtrace rust_backtrace~environment same~model same~node same~problem
+0.10 same~process same~script schon sd sec see~above see~https see~the segmentation seit self~attention send~you sent
+0.10 serve server~internal service service~and service~hlo_rematerialization session~dismiss session~you
+0.10 set_memory_growth set_per_process_memory_fraction setting~pytorch_hip_alloc_conf set~by set~the seven sharded
+0.10 shards shift should~be should~the show shutting shutting~down signed~in signed~out similar situation size~found
+0.10 size~per slices slicing smaller~number smallest smi~says solo solutions somewhere so~and so~close so~for spare
+0.10 sparrow spawn speaker src~lib stable~notes stacks startup start~the state statement statement~we status~message
+0.10 stopped structure studies submitted successfully suffice summary~info sum~total supplied supplied~memory
+0.10 supported~by switched~accounts sys tab~or tail take takes~gib take~of task~device task~exited te technical tells
+0.10 tell~the tensors~this terminating terms terms~of test~summary test~with text_generation_client
+0.10 text_generation_launcher text~was thank thank~you than~what than~your that~moment that~much that~no that~still
+0.10 that~we there~an there~any the~cause the~chat the~cli the~command the~container the~encoder the~fp the~frame
+0.10 the~issue the~large the~logits the~loop the~matrix the~notebook the~nvidia the~on the~pipeline the~pool
+0.10 the~problem the~quick the~record the~runner the~situation the~start the~tail the~tensors the~time the~title
+0.10 the~tutorial the~ui thing things this~attack this~can this~comes this~error this~here this~issue this~line
+0.10 this~model this~week thought thousand thread throwing throwing~an thu thx till timestamp~level time~and
+0.10 time~level today~on too~big topic total~by total~bytes total~of total~vram tout to~comment to~device to~display
+0.10 to~go to~no to~one to~our to~refresh to~requested to~set to~start traceback~oom trace~returned train_step
+0.10 trainnetwork transformer trying~to two~cards two~crashes two~failures typed ui unet unhandled units unset unused
+0.10 updated upscale up~by urchin usage~bytes used~up user~guide user~supplied use~chunks using~gpu util utils
+0.10 util~cpp value value~but value~in variable~to vary vega version version~and viewport viewport~render viola
+0.10 virtual~memory visible vit vllm~valueerror vocab volatile voll volume vram~is vram~used wall wan wanted wants~gb
+0.10 warmup was~fine was~it was~not was~on webserver~crashed weekend went~from went~wrong we~can we~need what~was
+0.10 when~start whether~there while~mmap while~the whisper whole width will~improve window window~reload
+0.10 without~trouble with~another with~gpus with~mb with~my with~rust_backtrace with~several with~status with~two
+0.10 with~what won worker~cc would~exceed would~fit wrapped xla~label xla~tsl xt yes~know your~job your~session
+0.10 you~account you~agree you~for you~post you~should you~signed you~switched you~try ² карта меня сообщение い~た
+0.10 い~で い~ま う~か お お~り し~い せ~ん た て~い て~お で~止 ば ま~せ ら り り~ま れ~ば ん エ~ラ サ サ~ー ジ
+0.10 ス~ト ッ~チ ト ノ ノ~ー ポ メ~ン ラ~ー ー~ジ ー~バ 之 以 但 候 停 写 写~法 出 到~第 剩 动 单~卡 卡~是 原~因
+0.10 号~卡 启~动 因 在~用 复 大~小 天 失 如~下 子 実 对 层 工 建 开~始 後 志 想 成 我~在 报 挂 描 描~述 日~志 时~候
+0.10 昨 是~不 有~问 本~文 机 检 止~ま 求 满 版~本 現 用~的 画 画~像 的~内 的~时 的~显 目 确 第~个 管 管~理 篇 系 练
+0.10 练~到 缩 网 腾 行 試~し 训 训~练 谢 起~来 越 越~多 输~入 运 运~行 还 还~是 述 通 里~的 같 것 까~요 네 네~요 녕
+0.10 녕~하 는~데 니~다 드~립 라 로 로~그 료 립 립~니 서 습 실~행 안~녕 어~제 었 었~습 에 인 입 입~니 작 죽 중 학~습
+0.10 했
+0.15 _bfc _bfc~op _bfc~ran abort above~exception above~for acc after~some air alla alloc_tensor_range
+0.15 alloc_tensor_range~failed alloca allocated~gib allocations~may allocation~info and~accumulate and~every and~now
+0.15 and~pytorch_cuda_alloc_conf and~shared and~with another~exception any~way an~assert an~option aparece apply
+0.15 are~fine as~one as~you at~line automatic available~memory avoid~fragmentation base batches batch~it because
+0.15 before~it before~that bei believe better be~done be~too bf blobs br brings bs build build~of but~not but~these
+0.15 by~an by~op by~then by~user ca caller call~to camera capture cause~system cc~allocator ce changes~nothing che
+0.15 checkpoint children chose client code~returned collective~operation come~from command compiled conv copy
+0.15 crashes~today create~context create~llama cuda_error_out_of_memory~out cudaexecutionprovider cuda~failed
+0.15 cuda~for cuda~graphs current customer cycles~gpu deepseek describe describe~the dev de~gb dia dict did~not
+0.15 different disable~the disable~upper display dist docs~stable down~with dropped dump dumped duration
+0.15 during~handling during~the each~one ema embed endpoint engine~could errors~were error~llama error~unable err~mem
+0.15 eval~bug evening every~time exactly exception~another exists exited failed~cuda failed~resource_exhausted
+0.15 failure falls~back fell fewer fields file file~opt filters filters~size finally finish first~iteration floats
+0.15 for~possible fp frame free~gib fused gable gb~gb gb~is gb~with general gestern gfx ggml_vulkan~device gib~free
+0.15 gib~gpu gib~on gib~the gigs glad going go~down gpu_ gpu_~_bfc gpu~oom gradient~checkpointing great gromacs
+0.15 gtx~ti guide had~no hair handling~of happens~add has~gb has~only have~look healthy here~the hey hint host~memory
+0.15 hours html https~docs https~github https~pytorch huge hung ignores ilse images input~output in~another in~float
+0.15 in~forward in~fp in~function in~loader in~one in~that in~train in~with isn~enough issue~on is~back is~more
+0.15 is~set is~written iterations it~all it~go it~ll it~should it~was it~will jaxlib jaxlib~xla_extension job~has
+0.15 job~localhost late layer~filters la~gpu leaving~this len lib limit~for limit~set lines~of
+0.15 llama_new_context_with_model llama~context load_tensors load_tensors~offloading localhost localhost~replica
+0.15 logged logits log~could log~error log~note log~so log~to looked lora loss~item macbook made~it main~error
+0.15 management~https manual mas max_split_size_mb~to may~cause memory~allocations memory~fraction memory~in
+0.15 memory~trying mem~types messages me~it mi might mind miner mini mixtral modelo~de model~of model~unable
+0.15 model~weights more~information mp msg my~card nano~gb neighbour neither nel neural neural~network ngl nn node
+0.15 node~name non~zero not~need no~difference no~effect no~problem nvidia~driver offloaded offloaded~layers of~in
+0.15 of~that ok~with ollama~panic one~process one~request only~in on~another on~it on~ti oom~happens opencl~platform
+0.15 optimizer org org~docs orin outofmemoryerror~as outofmemoryerror~cuda outofmemoryerror~traceback out~in
+0.15 paddlepaddle paged part~of passe passed~tests password people percent perhaps phase pieces please~check
+0.15 please~set pools pool~is pool~use probably process pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio
+0.15 pytorch_mps_high_watermark_ratio~to pytorch~if pytorch~org question~is quite raised~from raylet reached
+0.15 reconstruction references reload render rendering~documentation replicas reporter reserved~memory resident
+0.15 resnet resourceexhaustederror~see returned~while root root~cause rounded rounded~to running~out running~the
+0.15 runoptions runoptions~for run~with rx rx~gb same~time screenshot sdpa searched second seems see~list setting
+0.15 setting~max_split_size_mb sglang shard shared~host should~have shows shows~mib signed size~failed size~input
+0.15 skipped smi~showed solver some someone sont spelling stage started~the starten starting~the steam steps~to
+0.15 step~to student subdivisions successfully~but survive survives system system~failure task template
+0.15 tensorflow~python tensors~when tests~failed tests~passed text~encoder thanks~for thanks~lot these~errors the~box
+0.15 the~br the~build the~card the~config the~cycles the~maximum the~model the~noise the~readme the~result
+0.15 this~message tiling token too~little torch~zeros tower to~cuda to~decrease to~runoptions to~self to~use to~your
+0.15 trainer~main training~with trainworker trainworker~pid train~log trt ts type~float una unable~to unallocated~if
+0.15 understand unhandled~cuda updated~successfully upload use use~pytorch_mps_high_watermark_ratio va want~to
+0.15 warning weights~from well were~encountered what~can what~did what~does what~should what~we when~oom when~running
+0.15 willow will~look with with~batch with~dtype with~model with~the workstation works~with xla_extension
+0.15 xla_extension~xlaruntimeerror xla~service yes~that you~can you~have you~use zero~status zip всем всем~привет кто
+0.15 привет し~た し~て た~こ ち ち~ま っ っ~て で~す で~落 の~学 ま~し ろ エ エ~ポ セ~ー チ ッ ッ~セ バ ポ~ッ メ~ッ
+0.15 ー~メ 个~epoch 之~后 交 介 倍 关 卡 可~以 号 各 告 器 在 失~败 室 希 希~望 帮 待 微 微~调 我~的 改~成 文~档 档
+0.15 止 每 由 的~是 经 解 試 识 谢~谢 败 起~動 输 退 退~出 니 데 도 돌~리 시 업 에~서 올
+0.20 agree allocating all~of already~on an and~type an~image append application as~soon attach audio avoid backend
+0.20 batch~prefill between~and bfc_allocator bfc_allocator~cc by~hand call calling card~is carte chapter check
+0.20 check~the chunked collective comes~up commit common_runtime~bfc_allocator core core~dumped counted course cpu~it
+0.20 crashed cuda~device cuh có dataset de debug decrease~max device device~with does~this do~it dtype eager entrenar
+0.20 en~la even~with example expandable_segments~true failures falling falling~back fft first~one fix for~more
+0.20 fraction free~gpu fusion gb~ram gb~the gets~through gib~in gib~reserved github~com github~sign gives goes
+0.20 gpu_memory_utilization grad graph gt handle~prefill hashcat has~gib hint~if id idea if~your ik image~size impact
+0.20 initialization initialize in~execute is~in is~ok is~one is~reserved is~so it~goes it~runs it~says it~to
+0.20 job~ended job~failed jupyter já last~week le leaving left~for lief log~is log~of looked~at looking main~loop
+0.20 mais makes~no management~and master mdrun memory~gib merged metashape mib~gpu mindspore module monday mortem
+0.20 nearly network nie not~set no~idea no~more num_gpu nó occurred of~gib of~memory of~size old on~free on~host
+0.20 on~with oom~in op opened~this or~so parsed passed pid~ip pin pjrt pjrt~pjrt_stream_executor_client placa plus
+0.20 post~mortem preallocated py~in radeon raise~runtimeerror rd regression reported~by reproduce~the reserved~by rs
+0.20 runner runs~out runtimeerror~not same~box second~one see~documentation sentences session set~it showed sin smi
+0.20 solved soon~as source~file sprint st stable teacher tells~me tensorrt terminate terminate~called tesla textures
+0.20 there~way they the~above the~allocated the~gpu the~main the~run the~smallest the~vision the~worker think
+0.20 this~morning tokens~you too~much to~avoid to~disable to~initialize to~make to~see triton trouble tune types um
+0.20 umber unable used~mb very vision vllm vulkan waiting was~updated went~down what~went with~code with~cuda
+0.20 with~smaller workaround written written~by xla~pjrt xtx yolov your~account you~are you~do zeros то て の~エ 个
+0.20 作 务 動 启 問 建~议 批 服 服~务 望 本 正~常 测 第 第~一 络 网~络 落 落~ち 议 调 过 都 重 題 돌 안
+0.25 aborted~core afternoon allocate~compute allocation~summary all~the bien bigger~card blender cc~execution chat
+0.25 chạy come comes compute compute~buffers con confirmed could~not crashes cycles default~rank depth~maps doc
+0.25 docs~say dr each~of embedding enabled engine enough~memory error~code error~message execution~of fails faster
+0.25 fell~over file~src first~call float~on flux~dev forum for~this gan gave gmx gmx~mdrun gone graphs he
+0.25 host~cuda_error_out_of_memory iter it~on jax~errors join last~lines layers~to la~memoria length list~of llm
+0.25 loading~model load~model main~panicked make~the management maple maps maximum mem memory~management memory~of
+0.25 memory~on message mistake mode moved need~to never obtiens ocr offloading~repeating of~allocated of~course of~gb
+0.25 of~my of~replica onnxruntime on~github on~gpu on~job opencl opt orin~nano overflow paddleocr panic panic~unable
+0.25 parallelism pc pipeline~parallelism pjrt_stream_executor_client pjrt_stream_executor_client~cc pod
+0.25 prefill~tokens processing py repeating repeating~layers replica~failed reply rules samples self seq server~error
+0.25 set~to should~do sign~in smi~shows soon so~the stack~overflow stderr steps stuck summary~follows switched
+0.25 tensorflow~core the~gb the~gib the~gpus the~machine the~others though thread~main three ticket told to~be to~cpu
+0.25 to~gpu to~handle to~lower traceback~most tried turned ultra used~the using war went~through went~to went~well
+0.25 were when whether while~running whisper~large win worker you~need época как по 了 像 助 单 問~題 正 生 起
+0.30 accounts allocate~cuda and~gib and~it app arch around at back~to buffer caffe call~last can~take cfg
+0.30 common_runtime config core~common_runtime could cp crash cuda~buffer depth didn did~you died disable down~to er
+0.30 error~in error~not expandable_segments fine floor flux for~me fragmentation~see from~to get~this github has have
+0.30 ho how~can input in~to is is~fine is~there iteration kaggle lm loop lots machine maybe memory~try most~recent
+0.30 note offloading only~gb out~of pattern pattern~cuda point py~line quick qwen recent~call related replica restart
+0.30 restarting retrying rig samples~per set sorry~for sur the~full the~old the~test tiny titan tokens took to~ask
+0.30 to~load to~reproduce trains tts var waiting~for wird with~it your your~gpu you~want 到 回 图 时 编
+0.35 aborted allocated~memory and~then attempts away backtrace batch~is before came current~allocation default
+0.35 detector disk documentation~for esto eval everything exception execution exited~with follows get~the gpu~and
+0.35 happens hello if~you instance_group instance_group~count issue may~be min my my~own new now nx on open prefill
+0.35 put queue reported requests resolve resource_exhausted~out rule so~it stream su summary ta terminal test
+0.35 the~demo traceback van way~to why 后 改
+0.40 already but by~pytorch create decrease documentation each en~el err error forward frames gig go gtx~gb handle hi
+0.40 isso just les line~in me~on mine non notebook nothing not~enough per~gpu python quadro quiet rank recent script
+0.40 super termina th them through to~create training try used use~of ya yesterday you тема
+0.45 ai back batch~size bigger bo bug com dag days dos expected flax image minutes models noise os pipeline problem
+0.45 que running runs says see somebody src the~new train 跑
+0.50 action after di following gb https isn jetson net po restarted should starting the~third treino tutorial while
+0.50 вот
+0.55 down during encoder enough got here on~the same third timeline trying two
+0.60 cause comment demo epoch even get so way
+0.65 did sorry works за
+0.70 had rtx
+0.75 both load re ti
+0.80 gtx
+0.85 it
+1.10 went
+1.15 me
""",
    "near": r"""
-1.40 errno finished
-1.35 oom
-1.05 gib
-1.00 exc_info killed txt
-0.95 saved
-0.90 pipeline who
-0.85 creating cudaerrormemoryallocation
-0.80 epoch if kv mb ms tests
-0.75 cudnn hbm kb log memory notes there
-0.70 cpu cublas_status_alloc_failed long slice
-0.65 errors no sec size skipped true want
-0.60 accuracy class gpu grep mem request start type
-0.55 assert debug for invalid kind llama_kv_cache_init msg output retrying return running test the val_loss weights
-0.55 xla
-0.50 allocate author best cards classify commit dataloader info label pt scratch sh title tok
-0.45 as channel completed def detected format gemm_fusion_autotuner llama_kv_cache_unified message msgstr nan passed
-0.45 raise
-0.40 alert anon apple autotuning bat benchmark call config demo dir end fatal from group import infer io kernel
-0.40 logging match messages name null queued reason restored retry rss slurmstepd supported train_loss valueerror
-0.35 _check_cuda_python_error accumulation allocating amp are be black br cases chosen cluster configs created
-0.35 cuda_error_launch_out_of_resources device_memory do etc fake global_step gpu_device grad_norm guild
-0.35 hiperroroutofmemory img install llama loader nm ok or points reinitialize report runtimeerror sheet since so
-0.35 text timeout troubleshooting trt trtexec why yes you
-0.30 assistant attempt begin cannot capability compiling corpus cudaerror_t cudnn_status_not_supported data define
-0.30 ecc ep faq garbage_collection_threshold gpu_oom gpus gx json level limit limits llama_new_context_with_model
-0.30 local max_model_len max_split_size_mb mig mps mx need needs num_ooms of only oom_kill open parse pinned plan pth
-0.30 pull shapes shrink stdout str string strings struct swap train unit use val vm vram window write writing
-0.25 ac activation address algorithm allocator bot bytes ckpt commands component const count cuda_dnn cudaapierror
-0.25 dice div doc done dtype eng exact explain far fewer get gguf grüße input item learning_rate lgtm lines
-0.25 local_rank look loom loop lr mon nb ncclunhandledcudaerror nodes not nothing num_alloc_retries path patterns
-0.25 per_device_train_batch_size platform plus pytest quit reading red requirements resolved retcode returns save
-0.25 score setting sort space supervisor tail take taken tcp tensors than timestamp topic triggered uid urchin
-0.25 userwarning utf var verdict what wiki wrote 用
-0.20 activations alphafold also app ask asked back backends badge before block_k block_m block_n builds cancelled
-0.20 card case causes checkpoint collected common_runtime compiled concurrency connection constraint contained
-0.20 content conv_algorithm_picker coverage ctc cuda_visible_devices cudf cupy date deploy devices diff dmesg drill
-0.20 ds dunlin else empty empty_cache ended events example exc execution_count exhausted exported exports fired fixed
-0.20 fusions gc generation ggml_backend_cuda_buffer_type_alloc_buffer gold half handler hards has host_oom jest job
-0.20 kill kmg known lang language let linear login lustre lvl max maximum mbs medvram merged meta micro_batch mm
-0.20 native new np num_stages num_warps object offload_optimizer one outofmemory over per place pluggy processing
-0.20 profile pytorch_cuda_alloc_conf pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio questions quota reached
-0.20 remedy reports rg rootdir routes runbook safetensors saving sdpa section simulated small snapshot speech step_
-0.20 stop sudo symptom synthetic test_other_errors_pass_through thread thu umber under
-0.20 ur_result_error_out_of_device_memory url val_accuracy valid without xformers xid xml yaml yi
-0.15 accepted ad always args assertionerror attention attr bit body built bus byte captured caught cell_type changed
-0.15 checkpointing comfyui compile configuration copy counter cross cudadrv cudamalloc deps deviceerror diagnostics
-0.15 directory display_name does each echo ef elapsed encoding enforce epochs estimate exceeded external filename
-0.15 filenotfounderror final finetune first fits five ft generated golden grid guard hint hits idle images
-0.15 insufficient items js ksameasrequested la license loaded local_xla log_dist lower macos max_memory_allocated
-0.15 max_seq_length md mean median metadata metal method missing mémoire ngl notebooks oomkilled opened_zipfile
-0.15 operation options oserror others panels panic parameters paste patch pending petrel pp pr prod quantize
-0.15 reactions reference registers registry related removed reserved response rmm samples search sent serving set
-0.15 sharded shift sim skip slide slot slow span split_k static status stderr success sw sxm team testclassify three
-0.15 toml took tp train_step trainer tried try used value verbatim wall was watchdog wed while
-0.15 xla_python_client_preallocate 法
-0.10 __init__ ab acc acceptance activity af after agent apply arena_extend_strategy argument array artifact assert_eq
-0.10 attn_implementation avail average avg being bf bfc bfloat block bool bucket bump bye category charset
-0.10 checkpoints classname closed comments compiler contains context control corp creation criteria css ctx cublas
-0.10 cuda_error_launch_failed cuda_error_out_of_memory cudageterrorstring cudagetlasterror cudamemgetinfo
-0.10 cudnn_conv_algo_search cumemalloc_v current_context customer dc dcgm_fi_dev_fb_used debian debugging decision
-0.10 defaults defined depth diffusion domain du effective elastic encode endgroup engine est etl eval exited
-0.10 expandable_segments expect export fa faults feat fi field fieldconfig fixes flash_attention_ floor fmt fn
-0.10 forcausallm fp free fwd gi gives good gpu_executor gpu_helpers gpuwatch grad gradient_checkpointing guide gw had
-0.10 head helps heron heuristic hints hip history hours how ib id illegal impl increase index inference information
-0.10 initialized instance_group instead is_oom issues jobid jobs journalctl kestrel labels largest launch launcher
-0.10 leave lm_head load_in_ load_tensors localhost many map markdown marked maxrss memcpy merci merge mi might mira
-0.10 mit mlx mt names network nf nn ns numbers oncall onnx oom_count oom_score_adj oomd out_of_memory pack
-0.10 paged_adamw_ parquet parts pgtables physical pickle_module pip pos predict prngkey problems projects prompt pub
-0.10 py qps quillnet raw read ref regex rejected repeated req reqmem requests residues resource restarts rocm round
-0.10 rst runner sacct scripts sequences series service shmem site smaller smoke socket soft sources st std stepid
-0.10 systemd tb tenant tessera test_parse testcase testsuite testsuites that threads throughput timeseries to_string
-0.10 tomasz too tpu train_wall ts tue types unsigned unspecified user vae validation verbose wandb wanted watch well
-0.10 when wide with workspace yet your zeros 存 小 度 重
-0.05 __call__ _load_pretrained_model _utils abort access accum adam added ai all allow_growth allowed an annotations
-0.05 announce ansible answer anything api_server arg arrays article assign attempts attributes autocast awq bare
-0.05 barrier base_model baseexception batch_size bb behaviour between bfcallocator bld boot bootstrap branch break
-0.05 buffer builder caching calls cd cedar cell cf cfg change changelog changes checklist cheers chip choose
-0.05 chunked_prefill_size ckpt_ classifier clear clip co codes colab collective columns comm commandline_args compact
-0.05 compat completely completion components conf confidence confluence consumed containers contents copied
-0.05 count_over_time cpp crashes crates criterion cross_entropy cs cuda_error_not_initialized cuda_memory_manager
-0.05 cuda_memory_resource cudasuccess cudnn_status_alloc_failed cut dashboard de defaultcpuallocator dependencies
-0.05 derive desk device_oom deviceoutofmemory diag dies direct disk display distributed dl docs doctype don dp drive
-0.05 driver dropdown dropout during eager edges edit einsum element encoder entry enum env epilog eq errorf
-0.05 erroroutofdevicememory es evening event everything exercise exitcode expect_that expecting expr fault fd feature
-0.05 filetags fixtures flag flash fleet flush footer formatter fragmentation frecuentes frequently fri gauge gb_free
-0.05 generate geo get_default_memory_pool get_memory_info glossary gn gnorm goes gpu_mem gpu_memory gpu_nodes
-0.05 gradient gradient_accumulation_steps gradient_checkpointing_enable gradients grpc halve halving happened
-0.05 hassubstr header heading health healthy helm helpful highlights host hpp href idea ignored infra
-0.05 initial_pool_size inlet ipynb january jonas keyerror keys killer kl kv_cache_utils larger
-0.05 largestcontinuousfreespace last latency launching le learning legendformat li limitations linux listening lists
-0.05 logger loki lowvram maintenance make management mapping matches math max_bin max_input_tokens max_new_tokens
-0.05 max_num_seqs max_tokens meaning means medium memory_stats mesh micro mmlu mmu mnt mock model_runner
-0.05 modeling_utils more mr mu multiline mut nanny nbformat nbformat_minor never new_token_ratio nll_loss norm
-0.05 num_images_per_prompt num_shard number nvrm obj office often on_oom originally out outofdevicememory package
-0.05 pairs param parsers part partialeq pci persistent picked pinned_memory_manager pipeline_tag placeholder pme po
-0.05 pool port preflight pressure previous printed printf proc processes product proj project public pycuda quadro
-0.05 quick ra raises ran random range ranks rb rc readme recap reclaim reduce region register render requested
-0.05 requires rescued reshape resourceexhausted restarting retract retracted_reqs review reviewed rig role rows rs
-0.05 sample sbin scavenge scenarios schema schemaversion scope se_gpu_pjrt_client searched seconds see seen sharding
-0.05 shards shared showerror shows shuffle signal signatures sm sm_ snapshots solutions spare sprint step still story
-0.05 succeed successful such sum support sweep switch sync synopsis tbody td tensor tensor_parallel tensorrt
-0.05 test_retry testing textarea thcstorage they third_party thiserror tiles times tiny tmp toc tokens totalfreespace
-0.05 translation triage trying tts tuning typeinfo uint ul un unexpected unreachable utilization uv v_num val_dice
-0.05 validate validations variable vector venv vision vk_error_out_of_device_memory volume volumes votes waiting week
-0.05 weight were width within working world world_size wrong xpu yolo yolov zero_grad zu 原 因 太 目 碎 精
+0.05 __inference_train_function_ __main__ __version__ _apply _attempt_allocation _c _call_impl _call_tf_sessionrun
+0.05 _check_ctypes_error _contextlib _conv_forward _core _cuda_deserialize _init_group _load _malloc _nn _no _state
+0.05 _try_malloc according actions add adding again alertname alloc_tensor_range allocatememory allocaterawinternal
+0.05 allocations arc arch arena arguments asr assets attachments attic attn_weights aug auto axes ba backend
+0.05 background base bc become begin_example bench bert bfc_arena bfcarena bflops bge binary bins bits bitsandbytes
+0.05 blas both boxes bst bsz buf bufferassignment bugs but bytes_in_use bytes_limit bytesize callback called can
+0.05 can_shift capi capturing catch ccsrc cdist ce cgroup chainer channels chapter char check_call check_error checks
+0.05 classes clean clenqueuendrangekernel clips coder cols common_init_from_params concat concat_op concurrent
+0.05 connected continue conv_ops_impl cpu_mapped create_graph cuarrays cuda_v cudaexecutionprovider cumem_attach
+0.05 cumemalloc da dark_cuda datasets ddr deck decode_first_stage decorate_context deepseek default_restore_location
+0.05 den dense der det device_put died diffusers dilation directly disabled discussion dist distribution dlalocaldram
+0.05 dmatrix dp_rank dropout_p dso_loader due dump dumped duration eb edge_ edited efficientnet el emb enable
+0.05 end_example enforce_eager enough eps estimated ethminer eu ev evaluation exceptions exec execute
+0.05 execution_block_cb executor_base exllamav exp exp_avg_sq extractimagepatches face facebook faster_whisper fe
+0.05 fedora fern fields flash_causal_lm flow flux follow found fr freeze from_engine_args from_pretrained fsdp fun
+0.05 function functional gcc gen general generate_token geometry getfield ggml_cuda_init git google gp gpt gpu_hist
+0.05 gpu_id gpudevicemanager gpuid gpupooledstoragemanager graphs gres gz has_subgraph hash heads healthz held
+0.05 hidden_states high hires homelab hostname imgs impact imperative including ines inf inferencesession
+0.05 init_memory_pool inner_training_loop inp input_feed installed internalerror interpolate ipc ipex
+0.05 ipykernel_launcher is_causal isn jit jnp jupyter kernelspec key_states kind_gpu kofi ksampler kubernetes kv_size
+0.05 lab latent lc ldm libxgboost lightning live llama_init_from_model llama_load_model_from_file llama_model_load
+0.05 llama_model_loader llamarunner llm_engine llm_load_print_meta lm lmdeploy load_state_dict loads local_tsl
+0.05 location lock log_softmax logged logprobs logs loops losses lstm ma malloc managed managers map_location mar
+0.05 mark master max_batch_prefill_tokens max_depth max_length max_total_tokens maxpool mean_ memory_allocated
+0.05 memoryerror memorypool mempoolsize merge_chunk metrics mhz mindspore mine minibatch mistral mistralai ml mlp
+0.05 model_executor model_lifecycle model_path model_type modules momentum monitor months mpi mqllmengine much
+0.05 mxgetlasterror mxneterror n_batch n_ctx_per_seq n_seq_max n_ubatch nas ne nemo nfs ng nightly node noise
+0.05 non_blocking notebook nt nu numpy nv_gpu_memory_used_bytes oct october offline ollama_flash_attention
+0.05 ollama_gpu_overhead ollama_keep_alive ollama_llama_server ollama_max_loaded_models onnxruntime_pybind
+0.05 onnxruntime_src openai opencv operating optim optimization optshapes order org_tensorflow other outofmemoryerror
+0.05 output_names override own packing particles partitions patch_match_stereo pattern pd peft persistent_load phase
+0.05 pickle_load_args picture pin_memory pods pools port_args possible pow pre_execute_cb precision prefill probe
+0.05 process_name processor property provider ptr py_str qe query_states qwq raise_if_cache_size_invalid ray
+0.05 raytaskerror ready refvalue relevant relion rendering repeats reranker resident resnet responding response_ rest
+0.05 restore_location resume retries right rm rmmrapidsretryiterator rollout rounded router run_mp_engine run_options
+0.05 run_scheduler_process runtimeexception same sampler_output say says scale_factor sched scheduler sed sentence
+0.05 september sequential_executor serialization set_per_process_memory_fraction sgl share should shutting side
+0.05 sigmoid similar skipping slack solution solver some split sqrt squeue sr_x srt stablediffusion starting
+0.05 starting_batch_size state stem stopping stops storage strict stride student subdivisions subgraph_callable super
+0.05 systemerror taichi target tasksetmanager teacher temp tensor_parallel_size tensor_type tensorview
+0.05 text_generation_client text_generation_router text_generation_server texts tile timing tools torchrun tp_rank
+0.05 tracer train_net trained trainnetwork transport trust_remote_code type_k type_v uk unable undefinitializer unet
+0.05 unix unused up upscale upscaler used_gpu_memory uses utc util utils uuid validation_data variant vdl_writer
+0.05 venvs via visible vk vllm vmm wan wants warming went will win words workflow wpb ws xgb xs xtx year ze
+0.05 zeros_like zesty zip zusammen µs 境
+0.10 _alloc _conv _do_call _dummy_sampler_run _lib _zn aa accelerator actor adamw additional amdgpu any apiversion
+0.10 application architecture archive artifacts attempting attn_mask autograd available await axis backtrace bhqk ble
+0.10 blobs buffers caffe calcul caller calm cargo cb chunks ci cli clock collecting comfy command community complex
+0.10 conda console constant conv cp cpuexecutionprovider critical cron crop cu_stream_non_blocking cuarray cuda_host
+0.10 cuda_stream_ cudaallocator cufft cumemcreate curr_region_allocation_bytes_ currently custreamcreate d_ daemon
+0.10 dataset decoder deepspeed denoise detector did dim dims discussions disp dmlc docker documentation dot_general
+0.10 down dropped elif embedding encountered ends engine_args enginecore entries eog er errors_impl examples
+0.10 execution executor existing exit exits expansion falcon faster fftn fine flags flash_attn fold forkpoolworker
+0.10 forum forward_call fps freq_base freq_scale func gb generating get_output_data ggml_vulkan gh got gpu_options
+0.10 gpu_rendering gpu_worker graphics green gromacs gruß gs hpc html https hx ids ilse im_end implementation
+0.10 initialize inner input_data_all inputs intern iq iteration ivory jpg keras largestfreeblock last_hidden_state
+0.10 libmxnet llama_model_load_from_file_impl loadmodel lost lunch macbook machine macro mainprocess major makefile
+0.10 manual max_input_length max_prefill_tokens maybe_live_out memgetinfo memo memory_limit_ minibatchsize miniconda
+0.10 minor model_dir model_name_or_path module moe moin morning mp n_layer navi nchw ndarray ner newbie newest nhwc
+0.10 none normal nov now num_updates nvidia official offload ollama_context_length onnxruntimeerror opal ops ort
+0.10 otter output_data output_ui outputs oyelaran pages parallel params partition pbtxt pc peakreserved
+0.10 per_process_gpu_memory_fraction perf persistence pjit preds prefetch process profiling pwr pyx re recover
+0.10 replica rerank res restart restore ret retain_graph retro return_tensors reward run_id runbooks runners
+0.10 runtime_exception saveengine scala scale scaled_dot_product_attention script sd sd_hijack_optimizations serve
+0.10 sglang sigabrt singledevicememorypool sizeof sleep slurm softmax sorted source_file source_line spark spec
+0.10 split_cross_attention_forward sr starts startup state_dict stream_executor strides studio swin takes tasks
+0.10 terminated terminating th thank then threshold through tid tiling titan tm to to_device token tokenizer total
+0.10 total_gpu_memory total_region_allocated_bytes_ totalmemory tr trace trains transcribe transform
+0.10 tritonbackend_modelinstanceinitialize truncation ui ultra uncorr unset us usr vec vega version versions viola
+0.10 virtual vocab vol volatile warp worked wrapper wry wsl xc xl xx
+0.15 ____ _k_m _session accelerate actual alignment allocatable allocateimpl amd and answers apr backbone batches
+0.15 beta blender bug building cache candle cat caused chain condition container crash cuda current darknet day dec
+0.15 details detect device_id distill dt duplicates early en environ expected false feed_dict feeds fetch_list ffff
+0.15 find float game ggml_assert global go gpuarray harbor hi http initializing int into iter join jul jvp keep key
+0.15 kib left load_model logicaldeviceconfiguration main maple mask matmul mem_get_info memory_limit mib min mixtral
+0.15 mxnet my namespace note nproc_per_node offloading old ollama_num_parallel ooms op_kernel op_name op_requires
+0.15 output_type paddle parameter partial plain plugin pose posted ppl ppo problem prop ps python radv raylet recent
+0.15 relu repeating required reserve_size resources rtx rules run_metadata ryzen scan seg seqs
+0.15 set_logical_device_configuration settings severity short size_t solve source started stats successfully summary
+0.15 sun sur target_list text_generation_launcher this ticket timeline torch train_inner trainworker transformer
+0.15 triton ub ubuntu uploading ups view viewlayer vulkan we www xgboost xt
+0.20 aborted amber async atoms badger bd beetle bonjour box bt bvh callbacks ciao complete could cuda_driver cv
+0.20 cycles dag dask data_format dear default desktop devicebuffer dusky ed enc err executing failures fairseq
+0.20 fairseq_cli fan farm fft fit forums fra gemma gfx ggml_gallocr_reserve_n gin glad goroutine gt intel ip is
+0.20 jaxlib lan laptop latest layer learn len length list llm_load_tensors lo loading lora max_batch_size
+0.20 maxallocsize memusagechange microsoft mini models nccl nnet noheader num offloaded opencl operator output_dir
+0.20 padding pass peer phi pred processed program query qwen randn rec recon reproduction runtime scores server shell
+0.20 silver single ss stage stat stream system task tiled time train_ds training translate triangles tsl uma unknown
+0.20 updating video warn webui whisper willow xlaruntimeerror zero
+0.25 _bfc _device api assertion com core csv decode delta diffuse dt_float embed enginecore_dp failure ggml ghz
+0.25 handle hello inc init inlined jax jl julia layers libc matched mcu member minutes mo n_ctx na next non numallocs
+0.25 ollama our page paged powershell pro pytorch quiet ram rank regards reply root runs rx secs seq shape src svc
+0.25 tags tensorflow tgi today transformers trial tune variables vivid warning which wps xla_extension
+0.30 am anaconda at backward bin bs chunk client common compute con cuda_allocator envs fails forward frame gable
+0.30 github gpu_ hit image instance jolly jun large load maxinuse may mossy most nettle ocr onnxruntime posts
+0.30 print_info quarry radeon reproduce result rusty seed sentences session smi steps tesla tf thistle top turn
+0.30 unallocated update void webserver whole windows
+0.35 allocated allocation behavior build dev dgx exe fluid framework hashcat hazel incident internal inuse ipython
+0.35 issue jan kwargs lib like llama_context logits net opened opt pid received reporter rule run scene stacktrace
+0.35 thanks transpose young
+0.40 action alloc brisk crashed ember environment eta feats graph lantern me peak pebble png post warmup
+0.45 already append bfc_allocator keen noble on stopped ti users
+0.50 capacity crane cu exception frames lunar pm pod srv stack worker yarrow
+0.55 cc code line op os resource_exhausted resourceexhaustederror using
+0.60 continued fail llm works
+0.65 by org packages self sparrow traceback
+0.70 error failed
+0.75 commented gtx
+0.80 file
+0.85 geforce
+1.10 loss
+1.15 comment
+1.55 description
+1.75 it
""",
    "lead": r"""
-1.75 `
-1.50 „
-1.35 for
-1.15 like
-1.10 who
-1.00 info
-0.95 free tensorflow
-0.90 is there
-0.85 does memory that torch
-0.80 per ran
-0.75 allocator out question warning
-0.70 > exc_info or page we
-0.65 as cuda_driver device how ram read seen stop to —
-0.60 de ggml_cuda_host_malloc gib stream_executor {
-0.55 " der docs oom threw tried 的 问
-0.50 front once returns where
-0.45 an block den die engine if isn met mib msgid plan size throws virtualmemorybuffer will would
-0.40 ; are conv_ops docstring errors kind later limit llama_model_load only op_kernel op_requires pytorch shows
-0.40 skipping 。 题
-0.35 ' ? \ allocating back batch_size do fake fit guard have hint il level looks não red resizephysical said tests
-0.35 unit │
-0.30 / allocate allocated asked attempt below between conv counts cudaprogram fine has host idea jobs line metal note
-0.30 pool re regex starts the this una which you « » ト メ
-0.25 at cl_ cluster come config context cudnn difference en entry executekernel fp für gpu_oom just known lines needs
-0.25 please raise raising resource_exhausted sdxl see sequential_executor show small sooner strings tensor way whole
-0.25 не モ 是 니
-0.20 = algorithm ask c_api cudamalloc cudasuccess diffusion each echo end every explain fields gtx int its je lab lib
-0.20 many mar may modules never none number que raises sample scheduler texto through ti times ts userwarning warn
-0.20 whether workspace 在 文 错
-0.15 be cards catch compare compile conv_algorithm_picker cuda dans don driver em eng er everyone exit faq framework
-0.15 gb generate gpus hi hours into issues killed kv launcher look nit of paddle paste print problem reserved rtsafe
-0.15 runtime_exception scratch shared slide so some stable startup sweep tensorrt test tgi under unhandled vllm week
-0.15 windows work workstation … が ま 出
-0.10 ^ _state above allocation answers available bot cannot capi card caught console cpu cu cuh cycles debug
-0.10 device_helpers estimate even expected finetune fix gpu_memory_utilization http know local_xla logs longer loss
-0.10 lower makes matmul mb mock model much no onnxruntime_pybind onnxruntimeerror options other outofmemoryerror
-0.10 pattern people post real reason reported resourceexhaustederror return saferuntime saw say section site stops
-0.10 str stream string thanks think total txt un usually von want while wording words wrapper xgboosterror か こ の
-0.10 不 好 我 显 로
-0.05 # $ % & * [ aa add alert also and anybody anything app aug backbone bfcarena cache canned capacity classify
-0.05 command common common_runtime const content count_over_time crashed cublas cudaruntimeerror cupy empty ends
-0.05 except fault feature feb find_executable_batch_size forum game gets ggml_backend_cuda_buffer_type_alloc_buffer
-0.05 given grep help hip im infer init itself let list meldung merge model_lifecycle mps msg ncclunhandledcudaerror
-0.05 nicht notes ok ollama onnxruntime_src opt otherwise peak plain put reading refuses row runtime runtimeerror
-0.05 runtimeexception search sentence set should side_effect smaller someone state static std such system table
-0.05 textures three too tpu try tsl tune users utils vram wants weights were when width wiki ¿ 、 中 回 大 存 微 用
-0.05 调
+0.05 _driver accelerate acceleratorerror allocatenewregion api apr asr assertion avec backend backward because bit
+0.05 chat colleague comes commit compiler container create ctx decoder el else encountered ended enough et fails
+0.05 faiss find following forward function good hpp initialization instead ipex jaxlib jaxruntimeerror jit jun keeps
+0.05 kernel layers left llama logging matmul_ max_input_length max_prefill_tokens mein min minutes mixtral mon native
+0.05 nnet nodes non notebook nuc old operator optimizer org_tensorflow output pjrt pjrt_stream_executor_client prints
+0.05 proc project pycuda ranks rapids refine report rmm rmmerror router rs scene screenshot serve service side single
+0.05 size_t slurm something standardgpuresources still super takes tell text_generation_client tf thing ticket tid tm
+0.05 today torch_memory_saver traceback trained tree trt um une upscale us used video virtual wrong xgboost
+0.05 xla_extension xpu zero て に 日 昨 直 리
+0.10 ( _cl abi amd au before bei bf bool cause chain changed clcreatebuffer client com conv_ops_impl critical
+0.10 cudacall cudf decode dies directml doc due es execute executor exhausted external fixed flux frames fusedconv
+0.10 gemma ggml_vulkan graph home in internal it iteration kubernetes la layer level_zero libc loaderror memory_pool
+0.10 mining mistral next numpy nvidia opencl optix pass point pooled_ port processing prompt providers pyopencl
+0.10 radeon reads reports resource rocm rx script sd seq source srv stack_like_memory_pool steht studio team
+0.10 terminated terminating them third unexpected vae void waitnotificationfn | × と グ 个 提 练 训 里 다 ：
+0.15 ] _work ac again all am amrex anyone arc bitsandbytes body bonjour bricht ci conv_ cuda_call da das data del
+0.15 dialog doesn encoder est fail fell fraction function_node ggml_gallocr_reserve_n image inference internalerror
+0.15 keep keras long mean memoryerror mi mit na name new own pipeline request returned rtx sale seit self serving
+0.15 share since split status sur syncedmem taichi terminal they thread timestamp uncaught unwrap xt yes ~ гб 「 で
+0.15 は を ー 了 例 务 后 始 时 第 는 습
+0.20 ab attention bad been beim bfc_arena by cc clenqueuendrangekernel cudaapierror deep deepseek dem did dr
+0.20 exceptions faster folks found fragmentation from hey inside ist le learning localhost loop mac ml moved nano
+0.20 onnxruntime pc pr pro render rule runtime_error si src started trainworker trial two up workers xla yolov your
+0.20 一 卡 型 开 模 行
+0.25 abort ai bfc_allocator branch buffer can case cell class comment con cpp cuda_base days description died
+0.25 enginecore_dp example false float instance ip lm loading lora lost max mxnet night nothing ocr off one openmm
+0.25 openmmexception process program qwen raylet rows se session smi steps task tutorial use using value went without
+0.25 示
+0.30 _nvenc amber auf but candle catboosterror channel file forge frame full his hit jetson launch llm load mir open
+0.30 over raised ray replica running screen seeing step tile told trainnetwork 上 学 習 跑 데
+0.35 : al cuda_lib default done dreambooth errors_impl exc execution failure fairseq first give gpu had laptop large
+0.35 nach pod pre sglang until user works меня 到 요 중
+0.40 . caffe called code comfyui customer defaultallocator detail drivererror embedding failed fatal go images jax
+0.40 julia lol main matlab mx net pid text tokens triton type valueerror vulkan warmup what при 가 ，
+0.45 - answered blender crash darknet get job ksampler loader resolve runner sorry “
+0.50 , atoms base both catboost last mine nightly overnight python stage train update
+0.55 < bs davinci down here not time 就 报 에
+0.60 ! could during lightgbm message node same падает
+0.65 bug build colab eval our px run then with 서
+0.70 + stderr training на
+0.75 @ box err quick result server student whisper worker
+0.80 after gives rank says stopped title yesterday
+0.85 demo kaggle
+0.90 exception log
+0.95 generation second –
+1.00 )
+1.05 me trainer
+1.10 epoch
+1.15 hashcat
+1.25 →
+1.30 on
+1.55 error
""",
    "tail": r"""
-1.40 ;
-1.15 we
-1.05 available
-1.00 «
-0.90 ? use
-0.85 : la they were
-0.80 ` allocate into
-0.75 * peak
-0.70 " are por ti
-0.65 > by ist numbers “
-0.60 ) acity allocator page see since what wiki не 前
-0.55 capacity die of 本
-0.50 already as bytes don nicht nobody that » „ 、 の を 里
-0.45 and ein free seen size smi total tried worked → 会 아
-0.40 ' allocated block cudnn den gib job name no oom or path reserved source table thing up von well と 到 是 用
-0.35 che checkpointing counts di done failure five hand is mean mib much must three under windows – た 存
-0.30 blocks comes der for fragmentation logs may medvram mps names nur nvidia onnx people please raised rest runtime
-0.30 said se string this unknown why | は ら 不 多 부
-0.25 . bigger both caching context cublas_status_alloc_failed else error ever holds http list look md means
-0.25 memoryerror more most nccl printed question reads real task te today true until value ve which your ” す な ス
-0.25 一 为 数 確 解 문
-0.20 answer ask asked bei between buffer cards count driver du eight empty er es fewer figure flag gets gpu_oom here
-0.20 how il inside jax lines lost lower ngl niet number oder post requested retry row runtimeerror says start static
-0.20 step tells tensor turned un und version very wrong さ に ま め イ ク モ リ ー 例 出 就 显 空 自 足 는 서
-0.15 , allocation anywhere arena batch_size bitte cause check comfyui container down except failed follows full gives
-0.15 go happen hiperroroutofmemory ich je kann kernel kind layer less like live log memory nie nothing our out output
-0.15 pool possible prints readme resource_exhausted room server sizes skipped status stderr tell the type where yet
-0.15 。 い き く こ メ 分 占 张 明 的 表 라
-0.10 < added answered answers at behind bot buy caught close code cublascreate cudamalloc cudnn_status_not_supported
-0.10 data design does exception far find fixed fraction gave gradient has illegal isn its jobs kb last leave left lo
-0.10 loaded loads loop lowvram many map modelo nearly needs once only otherwise over pass plain point pr processes
-0.10 que raise reader reading scratch shape smaller some to us want wanted weights wording worker writing yes で ト
-0.10 バ 上 以 何 字 算 节 说 나 다 세 ？
-0.05 \ access algorithm api around bare below better big class client closed com come da do een eine en end et exit
-0.05 figures forward gpus guide halve hbm hip host im input issue kept killed kv larger long longer machine match max
-0.05 max_num_seqs mb mem na noch old part put pytorch read red restart results run si skipping steht summary só take
-0.05 taken tensorflow tf th than them though tiles times told unable used users va was who workspace xla zu что это
-0.05 せ も れ サ 么 人 大 文 片 行 것 니 려 어 지
+0.05 @ about allocating although any anything attention because bf call capture carte case chunk clip csrc
+0.05 cudaerrormemoryallocation during either est going have he incorrect instead later len line ll mi min missing ml
+0.05 moved next offload opencl other pipeline plus render rocm seq session somewhere stacktrace stays super system
+0.05 tensors test too torch traceback txt user usually vae validation vorher whether xla_python_client_preallocate
+0.05 zero し じ て る 内 小 成 改 正 第 这 리 면 에 이 인
+0.10 + above alloc another avec bit bug builds ci d_ default desktop details ends engine eval exits expected faq
+0.10 fault hint idea info int karte lora made make minutes mit never node none nr optimizer per px py python replica
+0.10 retrying rx sample schon shows side single solver stable still takes took try twice una when xt · гб 」 け チ ッ
+0.10 同 在 我 示 要 请 题 고 드 뜨 을 입 ，
+0.15 always an batch been cc could cuda_malloc_async cut day del device dtype errors even fix float frame gigs good
+0.15 half hat holding hours improve item just large le level limit logits lot main makes might need off own passed
+0.15 passes picture points problem ranks re resource runner situation somebody stage starts statefulpartitionedcall
+0.15 sur temporal ticket timeline token vllm whole workers } ¿ — が 使 因 配 가 를 ）
+0.20 all anyone array asynchronously but cache catch closing config docs em environment exists false flash got help
+0.20 hour images in keep laptop low native nodes now prefill prompt ran report right runs src tf_gpu_allocator thread
+0.20 variable will you だ ち ょ 落
+0.25 ! % alone chunked cu das decode example found fp func inputs jupyter lol looks mine moment new open quadro ram
+0.25 request restarted script second setting through way { же う り 只 止 问 시 오
+0.30 - again also atoms auf cpp darknet doesn el file first frames get graph high lief load net others process
+0.30 reported resnet running scene shard sorry textures there 已 样 重
+0.35 al am back before calling cuda de epoch four guess know loss message mx soon trains ~ 습
+0.40 # [ be black cpu didn goes maybe notebook same small tokens using went × 有 같
+0.45 came each everything gone had para pre set straight ya 卡 까 요
+0.50 / conv happens medium rank subdivisions tile training week
+0.55 ( one op time … 은
+0.60 = dev ollama rtx would
+0.65 after fine from image it with
+0.70 box every ok
+0.75 gpu loading
+0.80 card enough function no_grad
+0.85 checkpoint on split third works
+0.90 while
+1.10 на
+1.15 me
+1.20 gb gtx
+1.25 then
+1.40 model
+1.45 my
""",
    "ahead": r"""
-0.95 0
-0.80 «~runtimeerror~:
-0.75 „
-0.70 warning~:
-0.65 " ?
-0.60 resourceexhaustederror~:
-0.55 ^~runtimeerror~:
-0.45 :~runtimeerror~:
-0.40 `~resourceexhaustederror~: of~" │~runtimeerror~:
-0.35 ( .~. .~.~. runtimeerror~:
-0.30 *~" :~0~] :~resource_exhausted~: `~xlaruntimeerror~: in~` loading~model~: model~: read~" xlaruntimeerror~: «
-0.25 "~ggml_backend_cuda_buffer_type_alloc_buffer~: -~" ^~error~: cl_ r~" t~"
-0.20 / = ^~outofmemoryerror~: cuda~error~: on~" resource_exhausted~: std~:~: the~" with worker~0~:
-0.15 "~outofmemoryerror~: .~xlaruntimeerror~: 0~}~: [~trt~] ^~ggml_backend_cuda_buffer_type_alloc_buffer~: about~`
-0.15 for~" in~" no~" or~" outofmemoryerror~(~" stream~*~) trt~] }~:
-0.10 "~" "~or~" "~valueerror~: (~` )~- *~) ,~runtimeerror~: .~cudaruntimeerror~: .~outofmemoryerror~: 0~)~- :~"~"
-0.10 ^~>~" `~ggml_backend_cuda_buffer_type_alloc_buffer~: `~llama~runner about~" get~" outofmemoryerror~: prints~"
-0.10 see~" that~" to~" » „~runtimeerror~: 「
-0.05 "~,~" "~and~" # *~runtimeerror~: + -~' -~` 0~:~` ;~" <~code~> =~" ^~-~" ^~-~' ^~0 ^~resourceexhaustederror~: `~`
-0.05 `~error~: `~outofmemoryerror~: allocation~failed~: as~` a~" code~> cudaruntimeerror~: error~runtimeerror~: g~.~"
-0.05 memory~| of~memory~| reads~" runtimeerror~(~" with~` |
+0.05 "~> "~memoryerror~: "~xlaruntimeerror~: (~" (~)~: )~: )~:~cl_ )~runtimeerror~: - .~acceleratorerror~: .~cpp~]
+0.05 .~memoryerror~: .~resourceexhaustederror~: .~rmmerror~: /~it~] /~s~] 0~" 0~- 0~. :~*~* :~0~: :~llama~runner
+0.05 :~standardgpuresources~: >~valueerror~: [~gpu~] ]~error~: ^~# ^~valueerror~: ^~xlaruntimeerror~:
+0.05 acceleratorerror~: api~failed~. cc~:~0 cpp~] cudacall~] execution~failed~: fatal~error~: gpu~] it~] message~:~"
+0.05 outofmemoryerror~(~' proc~0~: rmmerror~: see~` standardgpuresources~: s~] t traceback~)~: |~runtimeerror~: │
+0.05 │~ggml_backend_cuda_buffer_type_alloc_buffer~: ：~runtimeerror~:
+0.10 "~error~: "~resourceexhaustederror~: '~runtimeerror~: -~0~: .~runtimeerror~: 0~,~" 0~]~: 0~failed~: 0~|
+0.10 :~loaderror~: :~valueerror~: :~waitnotificationfn~) >~runtimeerror~: [~e~] ]~runtimeerror~: ]~valueerror~:
+0.10 ^~memoryerror~: err~: exhausted~: e~] ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_vulkan~: level_zero
+0.10 loaderror~: node~0~: pooled_ resource~exhausted~: says title~: waitnotificationfn~)
+0.15 !~! !~!~! ) )~valueerror~: ,~' ,~bool~) .~exceptions~. 0~:~0 0~:~: :~drivererror~( :~level_zero [~error~] ]~:
+0.15 ^~` bool~) cuda~error c~0~] error~] exceptions~. f ggml_gallocr_reserve_n~: internalerror~: message~:
+0.15 runtimeerror~:~level_zero |~` “~runtimeerror~:
+0.20 ! "~:~" "~ggml_vulkan~: '~s~" .~openmmexception~: .~trainer~| 0~}~} :~0~) :~cl_
+0.20 :~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~0~: cudaapierror~: execution~error~: failed~: memoryerror~:
+0.20 openmmexception~: server~error~: s~" trainer~| |~ggml_backend_cuda_buffer_type_alloc_buffer~: } }~}
+0.25 "~llama~runner ' -~> 0~) 0~] 0~runtimeerror~: :~: :~outofmemoryerror~: :~„ ; llama~runner runner says~`
+0.25 with~exception~: 「~runtimeerror~:
+0.30 *~* 0~:~" :~0 :~« ^~" `~runtimeerror~: and~" buffer~failed~. exception~: me~"
+0.35 "~* .~` ^ error failed~. generation~(~"
+0.40 :~"~* > >~" ` drivererror~( error~" says~" valueerror~: →
+0.45 .~base~. :~error~: base~.
+0.50 prints~`
+0.55 , error~:
+0.60 .~" [~cuda~] cuda~]
+0.65 ,~` . runtimeerror~(~'
+0.70 (~' * 0~:
+0.75 "~runtimeerror~:
+0.80 ]
+0.85 :~`
+1.00 with~"
+1.20 :
+1.40 :~"
""",
    "behind": r"""
-1.05 0 were
-1.00 "~is
-0.95 .~$
-0.90 ) were~available were~available~.
-0.70 .~tried .~tried~to `~after
-0.60 acity
-0.50 <
-0.45 "~-
-0.40 0~. 0~.~0 `~( on » “
-0.35 acity~) for ”~.
-0.30 "~)~$ "~, (~0~) )~$ -~> `~? `~is that
-0.25 "~)~, "~.~$ "~} `~in~the n n~bytes
-0.20 "~,~$ "~-~> % .~"~$ <~/ `~:
-0.15 "~) "~and "~as "~for "~on~0 (~0 / `~) `~→
-0.10 "~$ "~,~" "~: "~or "~→ '~, '~,~' '~`~. ( (~requested (~requested~0 )~` .~' <~/~pre ? \ \~\ `~, `~,~so `~.~$
-0.10 `~and~` `~from of~which «
-0.05 "~,~the "~,~which "~.~the "~? "~anywhere "~or~" "~that "~with '~" '~` )~" *~*~$ - .~" .~"~) .~current
-0.05 .~current~allocation <~/~code \~. \~.~tried `~* `~`~$ `~at acity~;~. a~total~capacity i with~shape with~shape~[
-0.05 }
+0.05 "~)~) "~,~and "~when "~}~, "~– (~code *~bytes *~bytes~. .~`~$ .~`~, `~as `~| acity~; be be~asynchronously
+0.05 be~asynchronously~reported file file~= file~=~csrc if~reserved in~function in~function~' is of src src~/
+0.10 "~)~. "~,~so "~and~" # #~0~$ , .~0 .~gpu .~i ;~. ;~.~. `~i error if while~calling with | »~. ”
+0.15 "~i '~)~" -~- .~. .~.~. `~|~$ `~— a a~total |~$ — 」
+0.20 "~.~0 #~0 . :~file :~file~exists [~func [~func~: `~; `~`~` `~on~the `~the `~when and maybe maybe~the
+0.20 maybe~the~environment when while
+0.25 "~after "~in~the "~— '~)~$ '~. .~the [~op [~op~: `~" `~"~) `~in
+0.30 "~( `~on »~, “~.
+0.35 "~; ` `~with `~，
+0.40 * *~* `~` at
+0.45 " "~at "~in
+0.50 ' ; »~$
+0.55 "~from :
+0.60 [
+0.65 "~on '~$ `~.
+0.70 `~and
+0.90 '~)
+0.95 $
+1.00 `~$
+1.05 "~.
""",
    "pair": r"""
-1.20 ends_the_text&in_quotes
-1.15 a_setup,_in_short&says_self
-1.10 markup_near&text_behind
-1.05 nothing_stated&text_behind
-0.90 a_setup,_in_short&says_laughs says_self&words_before
-0.85 a_setup,_in_short&its_hint_printed a_short_text&output_near
-0.80 alone&says_words figures&hypothetical_sentence in_quotes&says_supposed in_quotes&trace_near
-0.80 output_near&spoken_of_happened says_may&text_behind
-0.75 a_setup,_in_short&output_near denied_in_front&nothing_stated record&somebody's_own says_happened&trace_near
-0.70 a_question,_in_short&ends_the_text a_sentence_leads&trace_near a_setup,_in_short&denied_in_front
-0.70 a_setup,_in_short&says_after_so_long behind_a_prefix&code_near cut_by_dots&setting_near
-0.70 ends_the_text&somebody_speaks indented&other_near output_near&says_when
-0.65 a_question,_in_short&spoken_of_when a_setup,_in_short&cut_by_dots alone&words_before
-0.65 begins_its_line&spoken_of_words begins_the_text&in_quotes cut_by_dots&nothing_stated cut_by_dots&other_near
-0.65 denied_in_front&in_quotes ends_the_text&somebody's_own its_hint_printed&spoken_of_when says_lately&says_people
-0.65 says_means&trouble spoken_of_after_so_long&spoken_of_looks_for
-0.60 a_question,_in_short&says_happened a_setup,_in_short&says_never a_setup,_in_short&setting_near
-0.60 a_setup,_in_short&spoken_of_lower_it a_setup,_in_short&words_before a_short_text&text_behind alone&in_quotes
-0.60 alone&says_lesson begins_the_text&setting_near begins_the_text&spoken_of_looks_for
-0.60 begins_the_text&spoken_of_when cut_by_dots&somebody's_own_machine,_in_short happened_to_somebody&spoken_of_when
-0.60 happened_to_somebody&text_behind host_memory&names_the_words in_quotes&mentioned in_quotes&record
-0.60 in_quotes&says_reader in_quotes&says_words mentioned&nothing_stated mentioned&says_lower_it
-0.60 names_the_words&says_may nothing_stated&record output_near&spoken_of_when says_happened&says_laughs
-0.60 says_laughs&text_behind spoken_of_after_so_long&words_before spoken_of_proposed&words_before
-0.55 a_sentence_leads&denied_in_front a_sentence_leads&ends_the_text about_texts&begins_the_text
-0.55 begins_its_line&text_behind behind_a_prefix&words_before denied_in_front&says_never ends_the_text&says_words
-0.55 ends_the_text&spoken_of_ask figures&spoken_of_made_up happened_to_somebody&says_solved in_quotes&markup_near
-0.55 in_quotes&names_the_words in_quotes&on_a_stamped_line in_quotes&says_if indented&spoken_of_lately
-0.55 item_of_a_list&nothing_stated mentioned&names_the_words mentioned&says_help on_a_stamped_line&says_self
-0.55 other_near&says_lower_it output_near&says_self says_after_so_long&somebody's_own_machine,_in_short
-0.55 says_solved&somebody's_own spoken_of_looks_for&spoken_of_when
-0.50 a_failed_run&spoken_of_solved a_question,_in_short&hypothetical_sentence a_question,_in_short&says_never
-0.50 a_sentence_leads&about_texts a_sentence_leads&says_when a_sentence_leads&spoken_of_may
-0.50 a_short_text&a_site's_lines about_texts&names_the_words about_texts&spoken_of_lately alone&says_people
-0.50 begins_its_line&nobody_speaks behind_a_prefix&in_quotes behind_a_prefix&on_a_stamped_line
-0.50 cut_by_dots&says_happened denied_in_front&words_before figures&spoken_of_example figures&traceback_above
-0.50 mentioned&setting_near nobody_speaks&spoken_of_words nobody_speaks&trouble on_a_stamped_line&output_near
-0.50 on_a_stamped_line&spoken_of_when output_near&spoken_of_after_so_long says_after_so_long&somebody's_own
-0.50 says_happened&somebody's_own_machine,_in_short says_lesson&says_never says_people&trouble
-0.50 says_proposed&says_self says_reader&words_before says_when&somebody_speaks says_when&trouble
-0.50 setting_near&somebody's_own_machine,_in_short spoken_of_when&text_behind
-0.45 a_failed_run&words_before a_sentence_leads&behind_a_prefix a_sentence_leads&code_near
-0.45 a_sentence_leads&other_near a_setup,_in_short&markup_near a_setup,_in_short&spoken_of_when
-0.45 a_short_text&spoken_of_looks_for a_short_text&text_about_texts a_site's_lines&figures
-0.45 a_whole_error_line&other_near about_texts&figures alone&figures begins_its_line&explained_behind
-0.45 begins_its_line&trouble begins_the_text&on_a_stamped_line begins_the_text&spoken_of_words behind_a_prefix&record
-0.45 behind_a_prefix&spoken_of_when code_near&in_quotes code_near&much_trouble cut_by_dots&figures
-0.45 ends_the_text&says_never ends_the_text&spoken_of_self explained_behind&text_behind figures&on_a_stamped_line
-0.45 figures&somebody's_own_machine,_in_short figures&spoken_of_means introduced_as_example&setting_near
-0.45 markup_near&nobody_speaks mentioned&says_supposed mentioned&spoken_of_happened nobody_speaks&nothing_stated
-0.45 nobody_speaks&spoken_of_reader nobody_speaks&text_about_texts nothing_stated&spoken_of_reader
-0.45 often_may&spoken_of_supposed says_but&words_before says_happened&says_never says_help&says_if
-0.45 says_lesson&says_may says_looks_for&somebody_speaks says_may&trouble
-0.45 says_solved&somebody's_own_machine,_in_short says_when&spoken_of_looks_for setting_near&somebody's_own
-0.45 setting_near&text_behind somebody's_own_question,_in_short&spoken_of_happened spoken_of_never&spoken_of_when
-0.40 a_question,_in_short&spoken_of_lesson a_sentence_leads&says_after_so_long a_sentence_leads&spoken_of_cause
-0.40 a_setup,_in_short&record a_setup,_in_short&spoken_of_but a_short_text&comment a_short_text&mentioned
-0.40 a_short_text&setting_near a_short_text&typeset advice_share&may_happen advice_share&says_lower_it
-0.40 advised&may_happen advised&says_lower_it alone&record behind_a_prefix&spoken_of_happened
-0.40 behind_a_prefix&spoken_of_looks_for blanks_near&output_near block_opened&markup_near block_opened&spoken_of_may
-0.40 code_near&other_near code_near&says_happened denied_in_front&says_reader ends_the_text&says_people
-0.40 figures&words_before happened_to_somebody&names_the_words hypothetical_sentence&says_if
-0.40 hypothetical_sentence&says_lately hypothetical_sentence&spoken_of_lower_it hypothetical_sentence&words_before
-0.40 in_quotes&nothing_stated in_quotes&says_but its_hint_printed&spoken_of_never markup_near&may_happen
-0.40 may_happen&other_near may_happen&record may_happen&says_if may_happen&spoken_of_if
-0.40 names_the_words&says_looks_for names_the_words&somebody's_own_machine,_in_short nobody_speaks&says_made_up
-0.40 nobody_speaks&typeset nothing_stated&says_lesson nothing_stated&says_supposed
-0.40 on_a_stamped_line&spoken_of_happened other_near&setting_near says_after_so_long&says_happened says_ask&trouble
-0.40 says_but&says_looks_for says_buy&text_behind says_explained&somebody's_own_question,_in_short
-0.40 says_explained&somebody_speaks says_happened&somebody's_own says_help&says_words says_looks_for&text_behind
-0.40 says_self&says_words says_self&spoken_of_self says_words&somebody's_own,_in_short setting_near&spoken_of_if
-0.40 somebody's_own,_in_short&spoken_of_lower_it somebody's_own_question,_in_short&spoken_of_ask
-0.40 spoken_of_after_so_long&trouble spoken_of_but&spoken_of_may spoken_of_cause&words_before
-0.40 spoken_of_changes&spoken_of_looks_for spoken_of_example&spoken_of_made_up
-0.40 spoken_of_happened&spoken_of_labelled_symptom spoken_of_happened&spoken_of_may
-0.40 spoken_of_happened&spoken_of_means spoken_of_help&spoken_of_looks_for spoken_of_help&spoken_of_solved
-0.40 spoken_of_if&spoken_of_lately spoken_of_if&spoken_of_may spoken_of_looks_for&words_before
-0.40 spoken_of_people&words_before trace_near&trouble
-0.35 a_failed_run&says_lately a_question,_in_short&nothing_stated a_question,_in_short&says_explained
-0.35 a_question,_in_short&says_when a_question,_in_short&trouble a_question,_in_short&typeset
-0.35 a_sentence_leads&says_help a_sentence_leads&spoken_of_ask a_short_text&begins_the_text a_short_text&marked
-0.35 a_short_text&says_buy a_short_text&says_looks_for a_short_text&says_proposed a_short_text&spoken_of_if
-0.35 a_short_text&spoken_of_made_up a_site's_lines&its_hint_printed a_whole_error_line&markup_near
-0.35 about_texts&indented about_texts&spoken_of_help advised_by_nobody&says_lower_it alone&behind_a_prefix
-0.35 alone&nobody_speaks begins_its_line&spoken_of_remedy begins_its_line&typeset
-0.35 begins_the_text&hypothetical_sentence begins_the_text&says_looks_for behind_a_prefix&figures
-0.35 behind_a_prefix&says_made_up behind_a_prefix&spoken_of_lesson behind_a_prefix&traceback_above
-0.35 code_near&within_code comment&spoken_of_happened cut_by_dots&names_the_words cut_by_dots&somebody's_own
-0.35 denied_in_front&says_after_so_long ends_the_text&says_but ends_the_text&says_happened
-0.35 explained_behind&markup_near explained_behind&nobody_speaks explained_behind&says_means figures&text_behind
-0.35 figures&within_code happened_to_somebody&mentioned hypothetical_sentence&other_near
-0.35 hypothetical_sentence&says_means in_quotes&item_of_a_list in_quotes&says_happened in_quotes&says_help
-0.35 in_quotes&says_laughs in_quotes&says_lesson in_quotes&says_made_up in_quotes&says_may in_quotes&says_when
-0.35 in_quotes&text_behind indented&markup_near introduced_as_example&nobody_speaks its_hint_printed&spoken_of_ask
-0.35 marked&trouble markup_near&spoken_of_reader may_happen&setting_near much_about_texts&spoken_of_after_so_long
-0.35 much_trouble&setting_near nobody_speaks&record nobody_speaks&spoken_of_lesson nothing_stated&says_never
-0.35 nothing_stated&somebody's_own_question,_in_short on_a_stamped_line&says_made_up on_a_stamped_line&words_before
-0.35 other_near&says_supposed other_near&text_about_texts output_near&says_numbered output_near&trouble
-0.35 says_after_so_long&says_but says_but&says_happened says_but&says_never says_example&trouble
-0.35 says_explained&somebody's_own,_in_short says_help&spoken_of_self says_if&says_may
-0.35 says_if&somebody's_own_question,_in_short says_labelled_symptom&spoken_of_ask
-0.35 says_lately&somebody's_own_question,_in_short says_lesson&says_when says_looks_for&somebody's_own,_in_short
-0.35 says_may&says_people says_means&text_behind says_never&says_proposed
-0.35 says_never&somebody's_own_question,_in_short says_reader&text_behind says_when&spoken_of_help
-0.35 setting_near&somebody's_own,_in_short somebody's_own&spoken_of_after_so_long
-0.35 somebody's_own_machine,_in_short&spoken_of_reader spoken_of_ask&spoken_of_never
-0.35 spoken_of_changes&spoken_of_reader spoken_of_looks_for&trouble spoken_of_reader&spoken_of_supposed
-0.35 spoken_of_solved&trouble trouble&typeset
-0.30 a_failed_run&in_quotes a_failed_run&says_means a_failed_run&says_self a_failed_run&spoken_of_happened
-0.30 a_failed_run&spoken_of_self a_question,_in_short&says_lately a_question,_in_short&spoken_of_words
-0.30 a_sentence_leads&mentioned a_sentence_leads&says_remedy a_setup,_in_short&says_help
-0.30 a_setup,_in_short&says_proposed a_setup,_in_short&says_solved a_setup,_in_short&somebody's_own
-0.30 a_setup,_in_short&spoken_of_numbered a_setup,_in_short&trace_near a_short_text&heads_a_document
-0.30 a_short_text&says_lesson a_short_text&says_may a_short_text&spoken_of_ask a_short_text&spoken_of_lower_it
-0.30 a_short_text&within_code a_whole_error_line&advice_share a_whole_error_line&advised
-0.30 a_whole_error_line&spoken_of_lower_it a_whole_error_line&spoken_of_remedy about_texts&trouble
-0.30 advice_share&between_sections advice_share&block_opened advice_share&happened_to_somebody
-0.30 advice_share&hypothetical_sentence advice_share&remedies_above advice_share&text_behind advised&between_sections
-0.30 advised&block_opened advised&happened_to_somebody advised&hypothetical_sentence advised&remedies_above
-0.30 advised&text_behind advised_by_nobody&may_happen advised_by_nobody&remedies_above
-0.30 begins_its_line&introduced_as_example begins_its_line&spoken_of_never begins_the_text&output_near
-0.30 begins_the_text&says_lesson begins_the_text&spoken_of_never behind_a_prefix&markup_near
-0.30 behind_a_prefix&may_happen behind_a_prefix&spoken_of_laughs block_opened&spoken_of_made_up
-0.30 code_near&introduced_as_example code_near&spoken_of_proposed code_near&spoken_of_self code_near&typeset
-0.30 comment&figures comment&output_near cut_by_dots&happened_to_somebody denied_in_front&mentioned
-0.30 ends_the_text&explained_behind ends_the_text&spoken_of_lesson ends_the_text&text_behind figures&says_laughs
-0.30 figures&says_people figures&says_words figures&spoken_of_ask figures&spoken_of_if figures&spoken_of_lesson
-0.30 happened_to_somebody&says_happened happened_to_somebody&somebody's_own_question,_in_short
-0.30 happened_to_somebody&trouble heads_a_document&mentioned heads_a_document&spoken_of_happened in_quotes&may_happen
-0.30 in_quotes&says_buy in_quotes&says_self in_quotes&spoken_of_but in_quotes&traceback_above indented&nobody_speaks
-0.30 indented&says_happened indented&says_when indented&spoken_of_looks_for item_of_a_list&text_behind
-0.30 marked&somebody's_own markup_near&mentioned markup_near&spoken_of_means may_happen&says_supposed
-0.30 mentioned&says_never mentioned&says_reader mentioned&spoken_of_lower_it much_about_texts&nobody_speaks
-0.30 nobody_speaks&says_remedy nothing_stated&says_lately nothing_stated&says_lower_it often_may&spoken_of_people
-0.30 on_a_stamped_line&setting_near on_a_stamped_line&spoken_of_after_so_long on_a_stamped_line&text_behind
-0.30 other_near&says_laughs other_near&spoken_of_never record&says_happened record&spoken_of_lesson
-0.30 says_after_so_long&words_before says_ask&somebody_speaks says_ask&spoken_of_self says_buy&words_before
-0.30 says_cause&says_happened says_example&says_words says_explained&says_self says_happened&says_solved
-0.30 says_happened&somebody's_own,_in_short says_happened&spoken_of_reader says_help&says_lesson says_help&trouble
-0.30 says_labelled_symptom&spoken_of_happened says_lately&trouble says_laughs&somebody's_own,_in_short
-0.30 says_laughs&somebody_speaks says_may&spoken_of_when says_means&says_words says_people&text_behind
-0.30 says_self&spoken_of_reader says_when&somebody's_own,_in_short says_when&somebody's_own_question,_in_short
-0.30 says_when&spoken_of_self says_words&somebody_speaks says_words&spoken_of_if setting_near&trouble
-0.30 somebody's_own&somebody's_own_machine,_in_short somebody's_own&spoken_of_people somebody's_own&spoken_of_solved
-0.30 somebody's_own,_in_short&spoken_of_but somebody's_own,_in_short&spoken_of_looks_for
-0.30 somebody's_own,_in_short&spoken_of_may spoken_of_after_so_long&spoken_of_when spoken_of_ask&spoken_of_cause
-0.30 spoken_of_ask&traceback_above spoken_of_example&trace_near spoken_of_explained&trace_near
-0.30 spoken_of_happened&trouble spoken_of_if&spoken_of_means spoken_of_laughs&spoken_of_self
-0.30 spoken_of_laughs&text_behind spoken_of_lesson&spoken_of_self spoken_of_lesson&text_behind
-0.30 spoken_of_lower_it&spoken_of_may spoken_of_made_up&spoken_of_words spoken_of_made_up&words_before
-0.30 spoken_of_may&typeset spoken_of_people&spoken_of_reader spoken_of_self&trouble
-0.25 a_failed_run&behind_a_prefix a_failed_run&traceback_above a_question,_in_short&a_site's_lines
-0.25 a_question,_in_short&alone a_question,_in_short&says_people a_question,_in_short&says_proposed
-0.25 a_question,_in_short&spoken_of_ask a_question,_in_short&spoken_of_proposed a_sentence_leads&cut_by_dots
-0.25 a_sentence_leads&says_cause a_sentence_leads&somebody's_own,_in_short a_sentence_leads&somebody_speaks
-0.25 a_sentence_leads&spoken_of_lesson a_sentence_leads&spoken_of_reader a_setup,_in_short&spoken_of_lesson
-0.25 a_setup,_in_short&traceback_above a_short_text&explained_behind a_short_text&hypothetical_sentence
-0.25 a_short_text&its_hint_printed a_short_text&says_explained a_short_text&somebody_speaks
-0.25 a_short_text&spoken_of_lesson a_short_text&spoken_of_self a_short_text&spoken_of_words
-0.25 a_site's_lines&a_whole_error_line a_site's_lines&spoken_of_lower_it a_site's_lines&spoken_of_never
-0.25 a_thread's_page&spoken_of_when a_whole_error_line&advised_by_nobody
-0.25 a_whole_error_line&somebody's_own_question,_in_short a_whole_error_line&spoken_of_after_so_long
-0.25 about_texts&heads_a_document about_texts&much_about_texts about_texts&setting_near about_texts&spoken_of_changes
-0.25 advice_share&heads_a_document advised&heads_a_document advised_by_nobody&between_sections
-0.25 advised_by_nobody&heads_a_document alone&says_buy alone&says_changes alone&says_proposed alone&says_when
-0.25 begins_its_line&much_about_texts begins_its_line&spoken_of_people begins_the_text&figures
-0.25 begins_the_text&says_happened begins_the_text&spoken_of_people begins_the_text&words_before
-0.25 behind_a_prefix&denied_in_front behind_a_prefix&spoken_of_example between_sections&its_hint_printed
-0.25 block_opened&spoken_of_ask block_opened&spoken_of_example code_near&says_looks_for
-0.25 code_near&spoken_of_labelled_symptom comment&nobody_speaks comment&trouble cut_by_dots&says_words
-0.25 cut_by_dots&spoken_of_self denied_in_front&happened_to_somebody denied_in_front&record ends_the_text&output_near
-0.25 ends_the_text&says_buy ends_the_text&says_proposed ends_the_text&says_self ends_the_text&spoken_of_happened
-0.25 explained_behind&nothing_stated figures&markup_near figures&spoken_of_explained figures&typeset
-0.25 happened_to_somebody&output_near host_memory&mentioned hypothetical_sentence&may_happen
-0.25 hypothetical_sentence&says_ask hypothetical_sentence&somebody_speaks hypothetical_sentence&spoken_of_help
-0.25 in_a_thread&trouble in_quotes&says_looks_for indented&setting_near indented&spoken_of_means
-0.25 indented&words_before item_of_a_list&mentioned item_of_a_list&setting_near
-0.25 item_of_a_list&spoken_of_after_so_long marked&output_near marked&spoken_of_happened markup_near&much_about_texts
-0.25 markup_near&spoken_of_looks_for markup_near&spoken_of_people may_happen&says_after_so_long may_happen&says_help
-0.25 may_happen&says_lesson may_happen&spoken_of_but may_happen&spoken_of_lesson may_happen&spoken_of_made_up
-0.25 may_happen&spoken_of_means mentioned&output_near mentioned&says_buy much_trouble&spoken_of_happened
-0.25 names_the_words&says_happened names_the_words&says_words nobody_speaks&says_buy nobody_speaks&says_words
-0.25 nobody_speaks&spoken_of_if nobody_speaks&spoken_of_made_up nobody_speaks&text_behind
-0.25 nothing_stated&somebody's_own,_in_short often_may&spoken_of_may often_may&spoken_of_means
-0.25 on_a_stamped_line&says_solved on_a_stamped_line&spoken_of_made_up on_a_stamped_line&spoken_of_reader
-0.25 other_near&remedies_below other_near&spoken_of_ask other_near&spoken_of_help
-0.25 other_near&spoken_of_labelled_remedy other_near&spoken_of_made_up other_near&spoken_of_supposed
-0.25 other_near&text_behind output_near&says_happened output_near&says_made_up output_near&somebody's_own,_in_short
-0.25 output_near&spoken_of_may output_near&spoken_of_means output_near&within_code output_near&words_before
-0.25 record&says_help record&says_never record&says_supposed record&somebody's_own_question,_in_short
-0.25 remedies_above&spoken_of_lower_it says_after_so_long&says_never says_ask&somebody's_own,_in_short
-0.25 says_explained&text_behind says_happened&somebody_speaks says_happened&spoken_of_ask says_happened&trouble
-0.25 says_if&says_words says_lately&words_before says_lesson&somebody's_own,_in_short says_lesson&somebody_speaks
-0.25 says_looks_for&trouble says_made_up&text_behind says_may&says_means says_may&says_never says_means&says_reader
-0.25 says_proposed&somebody's_own,_in_short says_reader&somebody's_own_machine,_in_short says_self&says_supposed
-0.25 says_self&spoken_of_after_so_long says_when&trace_near setting_near&spoken_of_numbered
-0.25 setting_near&spoken_of_people setting_near&spoken_of_when setting_near&spoken_of_words
-0.25 somebody's_own,_in_short&spoken_of_reader somebody's_own_machine,_in_short&spoken_of_self
-0.25 somebody's_own_question,_in_short&spoken_of_but somebody's_own_question,_in_short&trouble
-0.25 somebody_speaks&somebody's_own somebody_speaks&somebody's_own,_in_short somebody_speaks&spoken_of_happened
-0.25 somebody_speaks&spoken_of_people spoken_of_after_so_long&spoken_of_remedy spoken_of_ask&spoken_of_lower_it
-0.25 spoken_of_ask&trace_near spoken_of_but&spoken_of_never spoken_of_changes&spoken_of_never
-0.25 spoken_of_example&spoken_of_when spoken_of_example&spoken_of_words spoken_of_example&traceback_above
-0.25 spoken_of_explained&spoken_of_proposed spoken_of_explained&spoken_of_when spoken_of_explained&traceback_above
-0.25 spoken_of_help&spoken_of_never spoken_of_help&spoken_of_people spoken_of_labelled_symptom&trace_near
-0.25 spoken_of_lately&spoken_of_looks_for spoken_of_lesson&spoken_of_reader spoken_of_lesson&spoken_of_solved
-0.25 spoken_of_may&spoken_of_people spoken_of_may&text_behind spoken_of_means&spoken_of_reader
-0.25 spoken_of_numbered&spoken_of_when spoken_of_people&trace_near spoken_of_self&spoken_of_solved
-0.25 spoken_of_self&spoken_of_words
-0.20 a_failed_run&explained_behind a_failed_run&spoken_of_but a_failed_run&spoken_of_cause
-0.20 a_failed_run&spoken_of_help a_failed_run&spoken_of_never a_question,_in_short&begins_the_text
-0.20 a_question,_in_short&denied_in_front a_question,_in_short&spoken_of_example
-0.20 a_question,_in_short&spoken_of_made_up a_question,_in_short&spoken_of_numbered
-0.20 a_question,_in_short&text_about_texts a_sentence_leads&output_near a_sentence_leads&says_never
-0.20 a_sentence_leads&says_words a_sentence_leads&spoken_of_labelled_symptom a_sentence_leads&spoken_of_lately
-0.20 a_setup,_in_short&a_whole_error_line a_setup,_in_short&happened_to_somebody a_setup,_in_short&marked
-0.20 a_setup,_in_short&says_may a_setup,_in_short&says_reader a_setup,_in_short&says_supposed
-0.20 a_setup,_in_short&spoken_of_self a_setup,_in_short&spoken_of_solved a_short_text&about_texts
-0.20 a_short_text&behind_a_prefix a_short_text&code_near a_short_text&in_quotes a_short_text&its_words_taken_up
-0.20 a_short_text&may_happen a_short_text&says_ask a_short_text&says_example a_short_text&says_reader
-0.20 a_short_text&says_supposed a_short_text&spoken_of_may a_short_text&spoken_of_proposed
-0.20 a_site's_lines&advice_share a_site's_lines&advised a_site's_lines&begins_its_line a_site's_lines&indented
-0.20 a_thread's_page&says_self a_thread's_page&somebody_speaks a_thread's_page&spoken_of_explained
-0.20 a_thread's_title&says_happened a_whole_error_line&block_opened a_whole_error_line&introduced_as_example
-0.20 a_whole_error_line&somebody_speaks about_texts&begins_its_line about_texts&code_near
-0.20 about_texts&happened_to_somebody about_texts&in_a_thread about_texts&says_help about_texts&spoken_of_words
-0.20 about_texts&typeset advice_share&remedies_below advice_share&says_labelled_symptom
-0.20 advice_share&spoken_of_changes advice_share&spoken_of_labelled_symptom advised&remedies_below
-0.20 advised&says_labelled_symptom advised&spoken_of_changes advised&spoken_of_labelled_symptom
-0.20 advised_by_nobody&behind_a_prefix advised_by_nobody&code_near advised_by_nobody&happened_to_somebody
-0.20 advised_by_nobody&remedies_below advised_by_nobody&says_help advised_by_nobody&spoken_of_labelled_symptom
-0.20 alone&says_explained alone&says_reader begins_its_line&block_opened begins_its_line&heads_a_document
-0.20 begins_its_line&nothing_stated begins_its_line&remedies_below begins_its_line&spoken_of_lesson
-0.20 begins_its_line&spoken_of_made_up begins_its_line&spoken_of_proposed behind_a_prefix&says_numbered
-0.20 behind_a_prefix&says_self behind_a_prefix&somebody's_own_question,_in_short
-0.20 behind_a_prefix&spoken_of_after_so_long behind_a_prefix&spoken_of_made_up between_sections&trace_near
-0.20 blanks_near&figures block_opened&figures block_opened&nobody_speaks block_opened&spoken_of_supposed
-0.20 code_near&often_may code_near&somebody's_own_question,_in_short code_near&spoken_of_explained
-0.20 code_near&spoken_of_reader comment&heads_a_document comment&somebody's_own comment&spoken_of_if
-0.20 comment&spoken_of_lately comment&spoken_of_self comment&words_before cut_by_dots&says_lately
-0.20 cut_by_dots&says_when denied_in_front&says_when denied_in_front&somebody's_own_machine,_in_short
-0.20 denied_in_front&text_behind ends_the_text&hypothetical_sentence ends_the_text&names_the_words
-0.20 ends_the_text&nothing_stated ends_the_text&other_near ends_the_text&says_laughs ends_the_text&spoken_of_example
-0.20 explained_behind&says_happened explained_behind&trace_near figures&introduced_as_example
-0.20 figures&its_words_taken_up figures&marked figures&nobody_speaks figures&says_after_so_long figures&says_lesson
-0.20 figures&text_about_texts happened_to_somebody&hypothetical_sentence happened_to_somebody&marked
-0.20 happened_to_somebody&much_trouble happened_to_somebody&says_help happened_to_somebody&says_never
-0.20 heads_a_document&indented hypothetical_sentence&much_trouble hypothetical_sentence&says_lesson
-0.20 hypothetical_sentence&says_may hypothetical_sentence&says_proposed hypothetical_sentence&says_remedy
-0.20 hypothetical_sentence&spoken_of_but hypothetical_sentence&spoken_of_reader in_a_thread&marked
-0.20 in_a_thread&spoken_of_changes in_a_thread&spoken_of_explained in_a_thread&spoken_of_never
-0.20 in_a_thread&spoken_of_words in_quotes&says_ask in_quotes&says_proposed in_quotes&spoken_of_labelled_remedy
-0.20 in_quotes&text_about_texts indented&may_happen indented&says_labelled_symptom indented&spoken_of_may
-0.20 indented&spoken_of_supposed indented&spoken_of_words introduced_as_example&spoken_of_after_so_long
-0.20 introduced_as_example&spoken_of_means item_of_a_list&other_near item_of_a_list&spoken_of_never
-0.20 its_hint_printed&remedies_above marked&says_happened marked&somebody's_own,_in_short markup_near&other_near
-0.20 markup_near&remedies_above markup_near&says_example markup_near&spoken_of_after_so_long
-0.20 markup_near&spoken_of_words may_happen&mentioned may_happen&says_changes may_happen&says_proposed
-0.20 may_happen&somebody's_own_question,_in_short may_happen&spoken_of_lately may_happen&spoken_of_supposed
-0.20 mentioned&says_labelled_symptom mentioned&says_may mentioned&spoken_of_labelled_cause mentioned&spoken_of_lately
-0.20 mentioned&spoken_of_made_up mentioned&spoken_of_people mentioned&spoken_of_when mentioned&trace_near
-0.20 much_about_texts&says_after_so_long much_trouble&on_a_stamped_line much_trouble&spoken_of_solved
-0.20 names_the_words&on_a_stamped_line names_the_words&says_if names_the_words&says_proposed
-0.20 names_the_words&says_supposed names_the_words&spoken_of_labelled_symptom names_the_words&spoken_of_lesson
-0.20 names_the_words&trouble nobody_speaks&says_lesson nobody_speaks&says_lower_it nobody_speaks&says_proposed
-0.20 nobody_speaks&says_self nobody_speaks&spoken_of_example nobody_speaks&within_code nothing_stated&says_but
-0.20 nothing_stated&says_buy nothing_stated&says_explained nothing_stated&says_help nothing_stated&says_people
-0.20 nothing_stated&says_reader nothing_stated&spoken_of_but nothing_stated&spoken_of_labelled_symptom
-0.20 nothing_stated&spoken_of_may nothing_stated&spoken_of_proposed nothing_stated&text_about_texts
-0.20 nothing_stated&trace_near nothing_stated&words_before often_may&somebody's_own,_in_short
-0.20 often_may&somebody's_own_machine,_in_short often_may&somebody_speaks often_may&spoken_of_happened
-0.20 often_may&spoken_of_if often_may&spoken_of_self often_may&text_behind often_may&words_before
-0.20 on_a_stamped_line&says_numbered on_a_stamped_line&says_when on_a_stamped_line&spoken_of_looks_for
-0.20 other_near&spoken_of_after_so_long other_near&spoken_of_lower_it output_near&says_solved
-0.20 output_near&says_supposed output_near&somebody's_own_machine,_in_short output_near&spoken_of_numbered
-0.20 record&says_if record&spoken_of_example record&spoken_of_laughs record&spoken_of_made_up
-0.20 remedies_above&spoken_of_happened says_after_so_long&says_self says_after_so_long&says_supposed
-0.20 says_after_so_long&says_when says_after_so_long&spoken_of_lesson says_after_so_long&spoken_of_reader
-0.20 says_ask&says_people says_cause&text_behind says_changes&says_when says_example&says_made_up
-0.20 says_example&spoken_of_self says_explained&says_happened says_explained&somebody's_own
-0.20 says_happened&says_made_up says_happened&spoken_of_if says_happened&spoken_of_lower_it
-0.20 says_happened&spoken_of_solved says_happened&spoken_of_words says_help&says_may says_help&says_people
-0.20 says_if&says_people says_labelled_symptom&spoken_of_lesson says_lately&says_proposed says_lately&says_words
-0.20 says_laughs&somebody's_own says_lesson&says_reader says_looks_for&spoken_of_may says_lower_it&spoken_of_happened
-0.20 says_made_up&says_when says_means&somebody_speaks says_means&spoken_of_happened says_never&spoken_of_ask
-0.20 says_never&spoken_of_self says_people&somebody's_own,_in_short says_people&somebody_speaks
-0.20 says_people&trace_near says_proposed&text_behind says_proposed&trouble says_remedy&spoken_of_happened
-0.20 says_self&says_solved says_self&somebody's_own says_self&spoken_of_when says_solved&somebody_speaks
-0.20 says_when&spoken_of_after_so_long says_words&spoken_of_never says_words&spoken_of_self says_words&text_behind
-0.20 setting_near&spoken_of_never setting_near&text_about_texts somebody's_own&spoken_of_happened
-0.20 somebody's_own,_in_short&spoken_of_help somebody's_own,_in_short&spoken_of_solved
-0.20 somebody's_own_machine,_in_short&spoken_of_if somebody's_own_machine,_in_short&spoken_of_lesson
-0.20 somebody's_own_machine,_in_short&spoken_of_solved somebody's_own_question,_in_short&spoken_of_reader
-0.20 somebody's_own_question,_in_short&spoken_of_words somebody_speaks&spoken_of_help
-0.20 spoken_of_ask&spoken_of_explained spoken_of_but&spoken_of_labelled_symptom spoken_of_but&text_behind
-0.20 spoken_of_but&trouble spoken_of_buy&spoken_of_reader spoken_of_changes&spoken_of_when
-0.20 spoken_of_changes&spoken_of_words spoken_of_example&spoken_of_lesson spoken_of_explained&spoken_of_lesson
-0.20 spoken_of_explained&spoken_of_lower_it spoken_of_happened&spoken_of_lower_it spoken_of_happened&spoken_of_never
-0.20 spoken_of_happened&spoken_of_reader spoken_of_happened&spoken_of_solved spoken_of_help&text_behind
-0.20 spoken_of_help&trouble spoken_of_if&traceback_above spoken_of_lately&spoken_of_may
-0.20 spoken_of_lately&spoken_of_supposed spoken_of_looks_for&spoken_of_self spoken_of_looks_for&text_behind
-0.20 spoken_of_lower_it&spoken_of_means spoken_of_may&spoken_of_supposed spoken_of_may&spoken_of_when
-0.20 spoken_of_may&words_before spoken_of_means&spoken_of_people spoken_of_means&text_behind
-0.20 spoken_of_never&spoken_of_people spoken_of_proposed&spoken_of_words spoken_of_reader&spoken_of_when
-0.20 spoken_of_remedy&trouble spoken_of_supposed&spoken_of_words text_about_texts&words_before trace_near&within_code
-0.15 a_failed_run&a_short_text a_failed_run&comment a_failed_run&much_trouble a_failed_run&says_example
-0.15 a_failed_run&says_happened a_failed_run&says_looks_for a_failed_run&says_proposed
-0.15 a_failed_run&spoken_of_labelled_cause a_question,_in_short&code_near a_question,_in_short&happened_to_somebody
-0.15 a_question,_in_short&much_about_texts a_question,_in_short&says_but a_question,_in_short&says_made_up
-0.15 a_question,_in_short&setting_near a_question,_in_short&spoken_of_labelled_symptom
-0.15 a_question,_in_short&text_behind a_sentence_leads&advice_share a_sentence_leads&advised
-0.15 a_sentence_leads&explained_behind a_sentence_leads&indented a_sentence_leads&says_labelled_symptom
-0.15 a_sentence_leads&says_lately a_sentence_leads&says_proposed a_sentence_leads&setting_near
-0.15 a_sentence_leads&somebody's_own a_sentence_leads&spoken_of_help a_sentence_leads&spoken_of_never
-0.15 a_sentence_leads&spoken_of_solved a_sentence_leads&spoken_of_supposed a_sentence_leads&traceback_above
-0.15 a_setup,_in_short&names_the_words a_setup,_in_short&often_may a_setup,_in_short&says_ask
-0.15 a_setup,_in_short&spoken_of_laughs a_setup,_in_short&spoken_of_made_up a_short_text&advice_share
-0.15 a_short_text&advised a_short_text&says_made_up a_short_text&says_means a_short_text&spoken_of_but
-0.15 a_short_text&spoken_of_means a_short_text&spoken_of_reader a_short_text&words_before
-0.15 a_site's_lines&advised_by_nobody a_site's_lines&spoken_of_after_so_long
-0.15 a_site's_lines&spoken_of_labelled_symptom a_site's_lines&spoken_of_may a_thread's_page&says_after_so_long
-0.15 a_thread's_page&spoken_of_changes a_thread's_page&spoken_of_proposed a_thread's_page&spoken_of_signed
-0.15 a_thread's_page&traceback_above a_thread's_title&happened_to_somebody a_thread's_title&markup_near
-0.15 a_thread's_title&spoken_of_after_so_long a_thread's_title&spoken_of_happened a_whole_error_line&begins_its_line
-0.15 a_whole_error_line&explained_behind a_whole_error_line&figures a_whole_error_line&nobody_speaks
-0.15 a_whole_error_line&spoken_of_never a_whole_error_line&spoken_of_proposed a_whole_error_line&spoken_of_supposed
-0.15 a_whole_error_line&spoken_of_when about_texts&behind_a_prefix about_texts&says_after_so_long
-0.15 about_texts&says_lately about_texts&says_means about_texts&spoken_of_reader about_texts&text_behind
-0.15 about_texts&within_code advice_share&advised_by_nobody advice_share&nobody_speaks
-0.15 advice_share&says_after_so_long advice_share&says_help advice_share&says_lesson advice_share&says_proposed
-0.15 advice_share&somebody's_own_question,_in_short advice_share&spoken_of_lower_it advice_share&spoken_of_when
-0.15 advised&advised_by_nobody advised&nobody_speaks advised&says_after_so_long advised&says_help advised&says_lesson
-0.15 advised&says_proposed advised&somebody's_own_question,_in_short advised&spoken_of_lower_it
-0.15 advised&spoken_of_when advised_by_nobody&begins_its_line advised_by_nobody&block_opened
-0.15 advised_by_nobody&hypothetical_sentence advised_by_nobody&much_about_texts advised_by_nobody&nobody_speaks
-0.15 advised_by_nobody&on_a_stamped_line advised_by_nobody&says_changes advised_by_nobody&says_labelled_symptom
-0.15 advised_by_nobody&says_lesson advised_by_nobody&says_when advised_by_nobody&spoken_of_changes
-0.15 alone&names_the_words alone&somebody_speaks answered_by_mail&happened_to_somebody
-0.15 answered_by_mail&spoken_of_after_so_long begins_its_line&blanks_near begins_its_line&much_trouble
-0.15 begins_its_line&says_may begins_its_line&spoken_of_when begins_the_text&says_if
-0.15 begins_the_text&somebody's_own,_in_short begins_the_text&spoken_of_after_so_long behind_a_prefix&says_example
-0.15 behind_a_prefix&says_labelled_symptom behind_a_prefix&says_supposed behind_a_prefix&says_when
-0.15 behind_a_prefix&somebody's_own,_in_short behind_a_prefix&spoken_of_buy between_sections&mentioned
-0.15 between_sections&spoken_of_lower_it between_sections&spoken_of_means between_sections&spoken_of_reader
-0.15 between_sections&traceback_above blanks_near&code_near blanks_near&nobody_speaks blanks_near&nothing_stated
-0.15 blanks_near&on_a_stamped_line blanks_near&other_near blanks_near&says_happened blanks_near&spoken_of_help
-0.15 blanks_near&trouble blanks_near&words_before block_opened&code_near block_opened&often_may
-0.15 block_opened&spoken_of_reader code_near&says_lower_it code_near&somebody_speaks code_near&spoken_of_remedy
-0.15 code_near&text_behind comment&happened_to_somebody comment&hypothetical_sentence comment&in_a_thread
-0.15 comment&markup_near comment&other_near comment&says_happened comment&spoken_of_after_so_long
-0.15 comment&spoken_of_lower_it comment&spoken_of_solved comment&within_code cut_by_dots&says_lower_it
-0.15 cut_by_dots&says_means cut_by_dots&spoken_of_when denied_in_front&indented denied_in_front&names_the_words
-0.15 denied_in_front&says_happened denied_in_front&spoken_of_after_so_long denied_in_front&spoken_of_when
-0.15 denied_in_front&traceback_above ends_the_text&heads_a_document ends_the_text&says_example
-0.15 ends_the_text&says_explained ends_the_text&says_lesson ends_the_text&says_looks_for ends_the_text&says_reader
-0.15 explained_behind&setting_near explained_behind&traceback_above figures&heads_a_document figures&in_quotes
-0.15 figures&says_looks_for figures&says_never figures&spoken_of_labelled_remedy figures&spoken_of_people
-0.15 figures&spoken_of_proposed figures&spoken_of_remedy figures&spoken_of_supposed happened_to_somebody&markup_near
-0.15 happened_to_somebody&on_a_stamped_line happened_to_somebody&says_looks_for happened_to_somebody&says_proposed
-0.15 happened_to_somebody&setting_near happened_to_somebody&spoken_of_after_so_long
-0.15 happened_to_somebody&spoken_of_changes happened_to_somebody&spoken_of_looks_for
-0.15 happened_to_somebody&spoken_of_may happened_to_somebody&spoken_of_solved heads_a_document&much_about_texts
-0.15 heads_a_document&says_self heads_a_document&spoken_of_lower_it host_memory&somebody's_own_question,_in_short
-0.15 hypothetical_sentence&item_of_a_list hypothetical_sentence&markup_near hypothetical_sentence&mentioned
-0.15 hypothetical_sentence&says_cause hypothetical_sentence&says_people hypothetical_sentence&says_when
-0.15 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&spoken_of_if
-0.15 hypothetical_sentence&spoken_of_may hypothetical_sentence&text_behind hypothetical_sentence&trace_near
-0.15 in_a_thread&says_happened in_a_thread&somebody's_own in_a_thread&spoken_of_lately in_a_thread&spoken_of_people
-0.15 in_a_thread&text_behind in_a_thread&traceback_above in_quotes&says_changes in_quotes&spoken_of_lesson
-0.15 in_quotes&spoken_of_looks_for in_quotes&spoken_of_made_up in_quotes&spoken_of_reader indented&spoken_of_help
-0.15 indented&spoken_of_made_up introduced_as_example&markup_near introduced_as_example&spoken_of_if
-0.15 introduced_as_example&spoken_of_lower_it introduced_as_example&spoken_of_reader item_of_a_list&nobody_speaks
-0.15 item_of_a_list&says_example item_of_a_list&says_lower_it its_hint_printed&spoken_of_cause
-0.15 its_hint_printed&spoken_of_labelled_symptom its_words_taken_up&nobody_speaks its_words_taken_up&other_near
-0.15 its_words_taken_up&spoken_of_but its_words_taken_up&spoken_of_happened marked&spoken_of_if
-0.15 marked&spoken_of_lately marked&spoken_of_self marked&text_behind marked&within_code markup_near&record
-0.15 markup_near&says_cause markup_near&says_means markup_near&spoken_of_labelled_cause may_happen&often_may
-0.15 may_happen&says_example may_happen&says_explained may_happen&says_numbered may_happen&somebody_speaks
-0.15 may_happen&spoken_of_lower_it may_happen&spoken_of_people may_happen&spoken_of_remedy
-0.15 may_happen&spoken_of_solved mentioned&says_explained mentioned&says_if mentioned&says_solved
-0.15 mentioned&spoken_of_cause mentioned&spoken_of_help mentioned&spoken_of_may mentioned&spoken_of_reader
-0.15 mentioned&spoken_of_remedy mentioned&spoken_of_words much_about_texts&on_a_stamped_line
-0.15 much_about_texts&spoken_of_happened much_about_texts&spoken_of_supposed much_advised&spoken_of_lower_it
-0.15 much_trouble&spoken_of_changes much_trouble&spoken_of_people much_trouble&spoken_of_supposed
-0.15 much_trouble&text_behind names_the_words&says_after_so_long names_the_words&setting_near
-0.15 names_the_words&somebody's_own_question,_in_short names_the_words&spoken_of_self names_the_words&spoken_of_words
-0.15 nobody_speaks&other_near nobody_speaks&says_cause nobody_speaks&says_changes nobody_speaks&says_never
-0.15 nobody_speaks&says_supposed nobody_speaks&spoken_of_labelled_symptom nobody_speaks&spoken_of_means
-0.15 nobody_speaks&spoken_of_proposed nothing_stated&says_ask nothing_stated&says_looks_for
-0.15 nothing_stated&says_remedy nothing_stated&spoken_of_after_so_long nothing_stated&spoken_of_changes
-0.15 nothing_stated&spoken_of_labelled_cause nothing_stated&spoken_of_lately nothing_stated&spoken_of_lesson
-0.15 nothing_stated&spoken_of_solved nothing_stated&typeset often_may&output_near on_a_stamped_line&says_example
-0.15 on_a_stamped_line&says_labelled_symptom other_near&record other_near&says_means other_near&somebody's_own
-0.15 other_near&spoken_of_proposed other_near&spoken_of_remedy output_near&says_lower_it output_near&spoken_of_buy
-0.15 output_near&spoken_of_cause output_near&spoken_of_changes output_near&spoken_of_never record&says_but
-0.15 record&spoken_of_buy remedies_above&trace_near remedies_above&traceback_above remedies_below&spoken_of_happened
-0.15 says_after_so_long&says_lesson says_after_so_long&says_proposed says_after_so_long&spoken_of_may
-0.15 says_ask&says_lately says_ask&says_words says_ask&somebody's_own_machine,_in_short says_ask&text_behind
-0.15 says_but&says_reader says_but&somebody's_own_question,_in_short says_but&spoken_of_after_so_long
-0.15 says_but&spoken_of_ask says_buy&says_self says_buy&somebody's_own,_in_short says_buy&somebody_speaks
-0.15 says_cause&words_before says_changes&says_lower_it says_changes&says_self says_changes&says_words
-0.15 says_explained&trouble says_explained&words_before says_happened&spoken_of_but says_help&says_reader
-0.15 says_help&says_supposed says_help&spoken_of_after_so_long says_help&spoken_of_reader says_if&says_supposed
-0.15 says_if&spoken_of_after_so_long says_if&spoken_of_ask says_labelled_symptom&spoken_of_if
-0.15 says_labelled_symptom&spoken_of_lately says_labelled_symptom&spoken_of_lower_it says_lately&says_means
-0.15 says_lately&somebody's_own,_in_short says_lesson&says_words says_lesson&spoken_of_people says_lesson&text_behind
-0.15 says_looks_for&says_lower_it says_looks_for&says_self says_looks_for&says_supposed
-0.15 says_looks_for&somebody's_own_question,_in_short says_looks_for&spoken_of_reader says_lower_it&says_people
-0.15 says_lower_it&says_words says_lower_it&setting_near says_lower_it&trace_near says_lower_it&trouble
-0.15 says_made_up&spoken_of_when says_may&says_self says_may&spoken_of_ask says_may&spoken_of_changes
-0.15 says_may&spoken_of_if says_means&somebody's_own_question,_in_short says_means&spoken_of_lesson
-0.15 says_means&spoken_of_reader says_means&spoken_of_self says_never&says_self says_never&spoken_of_never
-0.15 says_people&spoken_of_happened says_people&spoken_of_people says_proposed&somebody's_own
-0.15 says_proposed&somebody_speaks says_reader&says_when says_reader&somebody's_own,_in_short
-0.15 says_reader&somebody_speaks says_reader&spoken_of_when says_remedy&says_when says_remedy&trouble
-0.15 says_self&spoken_of_ask says_self&spoken_of_happened says_self&spoken_of_help says_supposed&setting_near
-0.15 says_supposed&somebody's_own_question,_in_short says_supposed&spoken_of_after_so_long
-0.15 says_supposed&spoken_of_when says_supposed&text_behind says_when&spoken_of_example says_when&spoken_of_explained
-0.15 says_when&spoken_of_happened says_when&spoken_of_lesson says_when&spoken_of_people says_when&spoken_of_remedy
-0.15 says_when&traceback_above says_words&somebody's_own says_words&spoken_of_may setting_near&spoken_of_but
-0.15 somebody's_own&spoken_of_help somebody's_own&spoken_of_words somebody's_own,_in_short&spoken_of_made_up
-0.15 somebody's_own_machine,_in_short&spoken_of_after_so_long somebody's_own_question,_in_short&spoken_of_laughs
-0.15 somebody's_own_question,_in_short&spoken_of_proposed somebody's_own_question,_in_short&spoken_of_supposed
-0.15 somebody's_own_question,_in_short&spoken_of_when somebody_speaks&spoken_of_lower_it
-0.15 somebody_speaks&spoken_of_made_up somebody_speaks&spoken_of_solved spoken_of_after_so_long&spoken_of_help
-0.15 spoken_of_after_so_long&spoken_of_lately spoken_of_after_so_long&spoken_of_numbered
-0.15 spoken_of_after_so_long&text_behind spoken_of_ask&spoken_of_but spoken_of_but&spoken_of_changes
-0.15 spoken_of_but&spoken_of_reader spoken_of_buy&spoken_of_happened spoken_of_cause&spoken_of_labelled_remedy
-0.15 spoken_of_cause&spoken_of_made_up spoken_of_cause&spoken_of_means spoken_of_cause&spoken_of_remedy
-0.15 spoken_of_cause&trace_near spoken_of_changes&spoken_of_happened spoken_of_changes&spoken_of_help
-0.15 spoken_of_example&spoken_of_explained spoken_of_example&spoken_of_lower_it spoken_of_example&spoken_of_never
-0.15 spoken_of_example&spoken_of_remedy spoken_of_explained&spoken_of_happened spoken_of_explained&spoken_of_help
-0.15 spoken_of_help&typeset spoken_of_if&spoken_of_supposed spoken_of_labelled_symptom&traceback_above
-0.15 spoken_of_looks_for&spoken_of_never spoken_of_looks_for&spoken_of_numbered spoken_of_lower_it&spoken_of_solved
-0.15 spoken_of_made_up&trouble spoken_of_may&spoken_of_words spoken_of_means&spoken_of_numbered
-0.15 spoken_of_never&text_behind spoken_of_people&traceback_above spoken_of_proposed&spoken_of_supposed
-0.15 spoken_of_proposed&trace_near spoken_of_proposed&traceback_above spoken_of_self&spoken_of_signed
-0.15 spoken_of_self&within_code spoken_of_solved&spoken_of_supposed spoken_of_supposed&text_behind
-0.15 spoken_of_supposed&trace_near spoken_of_words&text_about_texts
-0.10 a_failed_run&begins_its_line a_failed_run&happened_to_somebody a_failed_run&introduced_as_example
-0.10 a_failed_run&item_of_a_list a_failed_run&markup_near a_failed_run&much_advised a_failed_run&says_ask
-0.10 a_failed_run&says_lower_it a_failed_run&somebody's_own a_failed_run&spoken_of_if a_failed_run&text_behind
-0.10 a_question,_in_short&other_near a_question,_in_short&says_changes a_question,_in_short&says_example
-0.10 a_question,_in_short&spoken_of_explained a_question,_in_short&spoken_of_reader a_report's_heading&advice_share
-0.10 a_report's_heading&advised a_sentence_leads&advised_by_nobody a_sentence_leads&between_sections
-0.10 a_sentence_leads&heads_a_document a_sentence_leads&markup_near a_sentence_leads&names_the_words
-0.10 a_sentence_leads&often_may a_sentence_leads&on_a_stamped_line a_sentence_leads&spoken_of_but
-0.10 a_sentence_leads&spoken_of_proposed a_sentence_leads&spoken_of_remedy a_sentence_leads&text_about_texts
-0.10 a_sentence_leads&text_behind a_sentence_leads&words_before a_setup,_in_short&introduced_as_example
-0.10 a_setup,_in_short&says_happened a_setup,_in_short&says_made_up a_setup,_in_short&spoken_of_if
-0.10 a_short_text&figures a_short_text&introduced_as_example a_short_text&much_advised a_short_text&names_the_words
-0.10 a_short_text&remedies_above a_short_text&says_changes a_short_text&says_if a_short_text&says_laughs
-0.10 a_short_text&says_never a_short_text&says_people a_short_text&says_words a_short_text&somebody's_own
-0.10 a_site's_lines&about_texts a_site's_lines&happened_to_somebody a_site's_lines&somebody's_own
-0.10 a_site's_lines&somebody_speaks a_site's_lines&spoken_of_ask a_site's_lines&spoken_of_help
-0.10 a_site's_lines&spoken_of_lesson a_site's_lines&spoken_of_self a_site's_lines&text_behind
-0.10 a_thread's_page&says_may a_thread's_page&spoken_of_after_so_long a_thread's_page&spoken_of_never
-0.10 a_thread's_page&spoken_of_remedy a_thread's_page&spoken_of_solved a_thread's_title&output_near
-0.10 a_thread's_title&somebody's_own a_thread's_title&spoken_of_lower_it a_thread's_title&spoken_of_solved
-0.10 a_thread's_title&text_behind a_whole_error_line&between_sections a_whole_error_line&blanks_near
-0.10 a_whole_error_line&heads_a_document a_whole_error_line&much_advised a_whole_error_line&spoken_of_example
-0.10 a_whole_error_line&spoken_of_explained a_whole_error_line&spoken_of_happened
-0.10 a_whole_error_line&spoken_of_labelled_remedy a_whole_error_line&spoken_of_labelled_symptom
-0.10 a_whole_error_line&spoken_of_lesson a_whole_error_line&spoken_of_people a_whole_error_line&spoken_of_words
-0.10 a_whole_error_line&trace_near about_texts&marked about_texts&mentioned about_texts&much_trouble
-0.10 about_texts&often_may about_texts&says_lesson about_texts&says_made_up about_texts&says_remedy
-0.10 about_texts&says_supposed about_texts&spoken_of_explained about_texts&spoken_of_happened
-0.10 about_texts&spoken_of_when about_texts&trace_near advice_share&begins_its_line advice_share&denied_in_front
-0.10 advice_share&figures advice_share&its_hint_printed advice_share&much_about_texts advice_share&much_advised
-0.10 advice_share&on_a_stamped_line advice_share&other_near advice_share&says_changes advice_share&says_looks_for
-0.10 advice_share&says_may advice_share&says_means advice_share&setting_near advice_share&spoken_of_remedy
-0.10 advice_share&text_about_texts advice_share&within_code advice_share&words_before advised&begins_its_line
-0.10 advised&denied_in_front advised&figures advised&its_hint_printed advised&much_about_texts advised&much_advised
-0.10 advised&on_a_stamped_line advised&other_near advised&says_changes advised&says_looks_for advised&says_may
-0.10 advised&says_means advised&setting_near advised&spoken_of_remedy advised&text_about_texts advised&within_code
-0.10 advised&words_before advised_by_nobody&explained_behind advised_by_nobody&its_hint_printed
-0.10 advised_by_nobody&much_advised advised_by_nobody&says_after_so_long advised_by_nobody&says_looks_for
-0.10 advised_by_nobody&says_may advised_by_nobody&setting_near advised_by_nobody&spoken_of_but
-0.10 advised_by_nobody&spoken_of_lately advised_by_nobody&spoken_of_never advised_by_nobody&spoken_of_remedy
-0.10 advised_by_nobody&within_code alone&host_memory alone&says_example alone&says_looks_for alone&says_never
-0.10 alone&somebody's_own_question,_in_short answered_by_mail&nothing_stated answered_by_mail&spoken_of_self
-0.10 answered_by_mail&spoken_of_when begins_its_line&much_advised begins_its_line&remedies_above
-0.10 begins_its_line&says_labelled_symptom begins_its_line&spoken_of_example begins_its_line&spoken_of_explained
-0.10 begins_its_line&spoken_of_happened begins_its_line&spoken_of_labelled_remedy begins_its_line&spoken_of_lower_it
-0.10 begins_its_line&spoken_of_reader begins_the_text&may_happen begins_the_text&much_advised
-0.10 begins_the_text&names_the_words begins_the_text&says_explained begins_the_text&says_lately
-0.10 begins_the_text&says_made_up begins_the_text&says_remedy begins_the_text&somebody's_own_question,_in_short
-0.10 begins_the_text&spoken_of_but begins_the_text&spoken_of_changes behind_a_prefix&says_if
-0.10 behind_a_prefix&says_words behind_a_prefix&somebody's_own behind_a_prefix&spoken_of_changes
-0.10 between_sections&code_near between_sections&comment between_sections&explained_behind between_sections&in_quotes
-0.10 between_sections&marked between_sections&nothing_stated between_sections&other_near
-0.10 between_sections&somebody's_own_question,_in_short between_sections&somebody_speaks
-0.10 between_sections&spoken_of_cause between_sections&spoken_of_labelled_symptom between_sections&text_behind
-0.10 between_sections&words_before blanks_near&heads_a_document blanks_near&much_trouble blanks_near&spoken_of_words
-0.10 block_opened&much_trouble block_opened&says_labelled_symptom block_opened&says_words
-0.10 block_opened&spoken_of_lately block_opened&spoken_of_proposed block_opened&spoken_of_words
-0.10 block_opened&trace_near boxes_ticked&item_of_a_list boxes_ticked&mentioned code_near&comment
-0.10 code_near&explained_behind code_near&nobody_speaks code_near&says_means code_near&spoken_of_buy
-0.10 code_near&spoken_of_example code_near&spoken_of_people code_near&spoken_of_supposed code_near&text_about_texts
-0.10 comment&marked comment&names_the_words comment&says_words comment&spoken_of_help cut_by_dots&says_self
-0.10 cut_by_dots&spoken_of_cause cut_by_dots&spoken_of_lately cut_by_dots&spoken_of_means cut_by_dots&spoken_of_words
-0.10 denied_in_front&ends_the_text denied_in_front&says_looks_for denied_in_front&says_means
-0.10 denied_in_front&says_numbered denied_in_front&says_self denied_in_front&somebody's_own_question,_in_short
-0.10 denied_in_front&spoken_of_happened denied_in_front&spoken_of_lower_it denied_in_front&spoken_of_self
-0.10 denied_in_front&trace_near ends_the_text&item_of_a_list ends_the_text&says_ask
-0.10 ends_the_text&somebody's_own_question,_in_short ends_the_text&spoken_of_explained ends_the_text&spoken_of_help
-0.10 ends_the_text&spoken_of_words explained_behind&heads_a_document explained_behind&may_happen
-0.10 explained_behind&spoken_of_looks_for figures&often_may figures&remedies_below figures&says_but figures&says_if
-0.10 figures&says_made_up figures&says_means figures&says_numbered figures&says_self figures&spoken_of_buy
-0.10 figures&spoken_of_lower_it figures&spoken_of_reader figures&spoken_of_words
-0.10 happened_to_somebody&much_about_texts happened_to_somebody&says_after_so_long
-0.10 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&spoken_of_example
-0.10 happened_to_somebody&spoken_of_happened happened_to_somebody&spoken_of_help
-0.10 happened_to_somebody&spoken_of_lower_it happened_to_somebody&spoken_of_self
-0.10 happened_to_somebody&spoken_of_signed heads_a_document&output_near heads_a_document&says_lately
-0.10 heads_a_document&says_lower_it heads_a_document&setting_near heads_a_document&spoken_of_cause
-0.10 heads_a_document&spoken_of_example heads_a_document&spoken_of_lesson heads_a_document&text_behind
-0.10 heads_a_document&trace_near heads_a_document&traceback_above host_memory&in_quotes
-0.10 host_memory&somebody's_own,_in_short hypothetical_sentence&often_may hypothetical_sentence&says_but
-0.10 hypothetical_sentence&says_explained hypothetical_sentence&says_supposed
-0.10 hypothetical_sentence&spoken_of_after_so_long hypothetical_sentence&spoken_of_proposed
-0.10 hypothetical_sentence&trouble in_a_thread&mentioned in_a_thread&much_trouble in_a_thread&often_may
-0.10 in_a_thread&spoken_of_after_so_long in_a_thread&spoken_of_help in_a_thread&spoken_of_proposed
-0.10 in_a_thread&spoken_of_solved in_quotes&its_words_taken_up in_quotes&much_trouble in_quotes&says_means
-0.10 in_quotes&spoken_of_changes in_quotes&spoken_of_explained in_quotes&spoken_of_happened in_quotes&spoken_of_help
-0.10 in_quotes&spoken_of_labelled_symptom in_quotes&words_before indented&introduced_as_example
-0.10 indented&item_of_a_list indented&mentioned indented&says_looks_for indented&says_words indented&spoken_of_ask
-0.10 indented&spoken_of_explained indented&spoken_of_if indented&spoken_of_lesson indented&spoken_of_reader
-0.10 indented&spoken_of_signed introduced_as_example&other_near introduced_as_example&spoken_of_supposed
-0.10 introduced_as_example&spoken_of_when introduced_as_example&traceback_above item_of_a_list&markup_near
-0.10 item_of_a_list&may_happen item_of_a_list&spoken_of_but item_of_a_list&spoken_of_changes
-0.10 item_of_a_list&spoken_of_help item_of_a_list&spoken_of_lesson item_of_a_list&spoken_of_looks_for
-0.10 item_of_a_list&spoken_of_reader item_of_a_list&spoken_of_solved item_of_a_list&spoken_of_words
-0.10 its_hint_printed&markup_near its_hint_printed&may_happen its_hint_printed&says_lower_it
-0.10 its_hint_printed&text_behind its_words_taken_up&output_near its_words_taken_up&spoken_of_labelled_symptom
-0.10 its_words_taken_up&spoken_of_may its_words_taken_up&spoken_of_self its_words_taken_up&trouble
-0.10 marked&somebody's_own_question,_in_short marked&somebody_speaks marked&spoken_of_lower_it
-0.10 marked&spoken_of_solved markup_near&much_advised markup_near&often_may markup_near&says_lesson
-0.10 markup_near&says_lower_it markup_near&spoken_of_changes markup_near&spoken_of_labelled_remedy
-0.10 markup_near&spoken_of_lately markup_near&spoken_of_solved may_happen&says_reader may_happen&spoken_of_ask
-0.10 may_happen&spoken_of_buy may_happen&spoken_of_explained may_happen&spoken_of_reader may_happen&spoken_of_words
-0.10 mentioned&much_about_texts mentioned&on_a_stamped_line mentioned&says_cause mentioned&says_remedy
-0.10 mentioned&says_self mentioned&says_words mentioned&somebody's_own mentioned&spoken_of_but
-0.10 mentioned&spoken_of_lesson mentioned&text_about_texts much_about_texts&output_near much_about_texts&says_made_up
-0.10 much_about_texts&says_when much_about_texts&spoken_of_labelled_symptom much_about_texts&spoken_of_when
-0.10 much_about_texts&spoken_of_words much_about_texts&trace_near much_advised&nobody_speaks
-0.10 much_advised&nothing_stated much_advised&spoken_of_reader much_advised&spoken_of_remedy
-0.10 names_the_words&other_near names_the_words&output_near names_the_words&record names_the_words&says_changes
-0.10 names_the_words&says_lately names_the_words&says_made_up names_the_words&somebody_speaks
-0.10 names_the_words&spoken_of_reader nobody_speaks&remedies_above nobody_speaks&remedies_below nobody_speaks&says_if
-0.10 nobody_speaks&says_reader nobody_speaks&spoken_of_ask nobody_speaks&spoken_of_but nobody_speaks&spoken_of_may
-0.10 nobody_speaks&words_before nothing_stated&says_after_so_long nothing_stated&says_cause
-0.10 nothing_stated&somebody's_own nothing_stated&spoken_of_self nothing_stated&spoken_of_supposed
-0.10 often_may&on_a_stamped_line often_may&somebody's_own often_may&spoken_of_buy often_may&spoken_of_changes
-0.10 on_a_stamped_line&record on_a_stamped_line&says_lower_it on_a_stamped_line&somebody's_own,_in_short
-0.10 on_a_stamped_line&spoken_of_cause on_a_stamped_line&spoken_of_help on_a_stamped_line&spoken_of_laughs
-0.10 on_a_stamped_line&spoken_of_remedy other_near&remedies_above other_near&says_but other_near&says_if
-0.10 other_near&says_proposed other_near&says_remedy other_near&spoken_of_changes other_near&spoken_of_happened
-0.10 other_near&spoken_of_if other_near&spoken_of_means other_near&trouble output_near&says_remedy
-0.10 output_near&spoken_of_made_up output_near&spoken_of_solved output_near&spoken_of_supposed
-0.10 output_near&traceback_above output_near&typeset record&says_may record&says_proposed record&says_when
-0.10 record&spoken_of_changes record&spoken_of_supposed remedies_above&spoken_of_cause remedies_above&trouble
-0.10 remedies_below&spoken_of_help remedies_below&spoken_of_people says_after_so_long&says_help
-0.10 says_after_so_long&says_made_up says_after_so_long&says_may says_after_so_long&setting_near says_ask&says_but
-0.10 says_ask&setting_near says_ask&spoken_of_ask says_ask&spoken_of_lower_it says_but&says_changes
-0.10 says_but&says_example says_but&says_lesson says_but&says_made_up says_but&says_when
-0.10 says_but&somebody's_own,_in_short says_but&spoken_of_lately says_but&spoken_of_when says_cause&says_when
-0.10 says_cause&trouble says_changes&somebody's_own,_in_short says_changes&text_behind says_changes&trouble
-0.10 says_example&says_means says_example&somebody's_own,_in_short says_example&somebody's_own_machine,_in_short
-0.10 says_example&spoken_of_after_so_long says_example&spoken_of_ask says_example&spoken_of_help
-0.10 says_explained&says_reader says_explained&spoken_of_help says_happened&spoken_of_happened
-0.10 says_happened&traceback_above says_help&says_lately says_help&says_remedy says_help&says_self
-0.10 says_help&spoken_of_happened says_help&spoken_of_may says_if&says_reader
-0.10 says_if&somebody's_own_machine,_in_short says_if&spoken_of_laughs says_labelled_symptom&spoken_of_may
-0.10 says_labelled_symptom&trouble says_lately&says_lower_it says_lately&spoken_of_lesson says_lately&spoken_of_when
-0.10 says_lesson&trouble says_looks_for&spoken_of_but says_looks_for&spoken_of_happened says_looks_for&spoken_of_help
-0.10 says_looks_for&spoken_of_when says_lower_it&spoken_of_if says_lower_it&spoken_of_labelled_symptom
-0.10 says_lower_it&spoken_of_lesson says_made_up&spoken_of_looks_for says_made_up&trouble says_may&somebody_speaks
-0.10 says_may&spoken_of_after_so_long says_may&spoken_of_but says_may&spoken_of_lower_it says_may&spoken_of_people
-0.10 says_means&says_people says_means&says_when says_means&somebody's_own,_in_short says_means&spoken_of_when
-0.10 says_never&spoken_of_help says_never&trouble says_numbered&trace_near says_people&says_reader
-0.10 says_people&spoken_of_but says_people&spoken_of_help says_people&spoken_of_reader says_people&spoken_of_when
-0.10 says_reader&somebody's_own says_self&somebody_speaks says_self&spoken_of_laughs says_self&spoken_of_looks_for
-0.10 says_self&spoken_of_proposed says_self&trouble says_solved&somebody's_own,_in_short
-0.10 says_solved&somebody's_own_question,_in_short says_supposed&somebody's_own
-0.10 says_supposed&somebody's_own,_in_short says_supposed&somebody_speaks says_supposed&spoken_of_may
-0.10 says_supposed&spoken_of_reader says_when&says_words says_when&spoken_of_laughs says_when&spoken_of_made_up
-0.10 says_words&somebody's_own_question,_in_short says_words&spoken_of_lower_it setting_near&spoken_of_lower_it
-0.10 somebody's_own&somebody's_own,_in_short somebody's_own&spoken_of_buy somebody's_own&spoken_of_if
-0.10 somebody's_own&spoken_of_lately somebody's_own&spoken_of_never somebody's_own&spoken_of_signed
-0.10 somebody's_own,_in_short&spoken_of_after_so_long somebody's_own,_in_short&spoken_of_happened
-0.10 somebody's_own,_in_short&spoken_of_proposed somebody's_own,_in_short&spoken_of_self
-0.10 somebody's_own_machine,_in_short&spoken_of_buy somebody's_own_machine,_in_short&spoken_of_may
-0.10 somebody's_own_machine,_in_short&spoken_of_numbered somebody's_own_question,_in_short&spoken_of_after_so_long
-0.10 somebody's_own_question,_in_short&spoken_of_cause somebody's_own_question,_in_short&spoken_of_example
-0.10 somebody's_own_question,_in_short&spoken_of_explained somebody_speaks&spoken_of_buy
-0.10 somebody_speaks&spoken_of_changes somebody_speaks&spoken_of_proposed somebody_speaks&spoken_of_self
-0.10 somebody_speaks&spoken_of_signed somebody_speaks&spoken_of_supposed somebody_speaks&spoken_of_when
-0.10 somebody_speaks&spoken_of_words spoken_of_after_so_long&spoken_of_if spoken_of_after_so_long&spoken_of_lesson
-0.10 spoken_of_after_so_long&spoken_of_may spoken_of_after_so_long&spoken_of_people spoken_of_after_so_long&typeset
-0.10 spoken_of_ask&spoken_of_example spoken_of_ask&spoken_of_if spoken_of_ask&spoken_of_words
-0.10 spoken_of_but&spoken_of_if spoken_of_but&spoken_of_people spoken_of_but&spoken_of_remedy
-0.10 spoken_of_buy&spoken_of_if spoken_of_buy&spoken_of_may spoken_of_buy&spoken_of_never
-0.10 spoken_of_buy&spoken_of_supposed spoken_of_cause&spoken_of_labelled_cause spoken_of_cause&spoken_of_numbered
-0.10 spoken_of_changes&spoken_of_lesson spoken_of_changes&spoken_of_people spoken_of_changes&text_behind
-0.10 spoken_of_changes&trouble spoken_of_example&spoken_of_people spoken_of_example&spoken_of_solved
-0.10 spoken_of_happened&traceback_above spoken_of_happened&typeset spoken_of_happened&within_code
-0.10 spoken_of_happened&words_before spoken_of_help&spoken_of_means spoken_of_if&within_code
-0.10 spoken_of_labelled_cause&spoken_of_labelled_remedy spoken_of_labelled_cause&spoken_of_remedy
-0.10 spoken_of_labelled_cause&words_before spoken_of_labelled_remedy&spoken_of_never
-0.10 spoken_of_labelled_symptom&spoken_of_lower_it spoken_of_labelled_symptom&spoken_of_people
-0.10 spoken_of_labelled_symptom&trouble spoken_of_lately&spoken_of_solved spoken_of_lately&trouble
-0.10 spoken_of_laughs&spoken_of_people spoken_of_lesson&spoken_of_lower_it spoken_of_lesson&spoken_of_may
-0.10 spoken_of_looks_for&spoken_of_may spoken_of_looks_for&spoken_of_proposed spoken_of_looks_for&spoken_of_remedy
-0.10 spoken_of_lower_it&spoken_of_never spoken_of_lower_it&text_about_texts spoken_of_lower_it&typeset
-0.10 spoken_of_lower_it&words_before spoken_of_made_up&spoken_of_may spoken_of_made_up&trace_near
-0.10 spoken_of_may&spoken_of_never spoken_of_may&steps_that_led_to_it spoken_of_may&trouble
-0.10 spoken_of_means&spoken_of_signed spoken_of_means&spoken_of_supposed spoken_of_means&spoken_of_words
-0.10 spoken_of_means&words_before spoken_of_never&spoken_of_words spoken_of_never&trace_near
-0.10 spoken_of_numbered&spoken_of_supposed spoken_of_people&spoken_of_solved spoken_of_people&spoken_of_supposed
-0.10 spoken_of_reader&spoken_of_remedy spoken_of_reader&spoken_of_solved spoken_of_remedy&spoken_of_self
-0.10 spoken_of_self&spoken_of_when spoken_of_self&text_about_texts spoken_of_self&trace_near
-0.10 spoken_of_solved&spoken_of_when spoken_of_solved&text_behind spoken_of_supposed&traceback_above
-0.10 traceback_above&words_before trouble&within_code
-0.05 a_failed_run&a_thread's_title a_failed_run&code_near a_failed_run&its_hint_printed a_failed_run&other_near
-0.05 a_failed_run&remedies_below a_failed_run&says_cause a_failed_run&says_remedy a_failed_run&somebody_speaks
-0.05 a_failed_run&spoken_of_buy a_failed_run&spoken_of_made_up a_failed_run&trace_near a_failed_run&trouble
-0.05 a_failed_run's_record&advice_share a_failed_run's_record&advised a_failed_run's_record&advised_by_nobody
-0.05 a_failed_run's_record&markup_near a_failed_run's_record&spoken_of_happened
-0.05 a_failed_run's_record&spoken_of_lower_it a_failed_run's_record&spoken_of_may a_failed_run's_record&trouble
-0.05 a_failed_test&nobody_speaks a_failed_test&output_near a_question,_in_short&a_whole_error_line
-0.05 a_question,_in_short&blanks_near a_question,_in_short&block_opened a_question,_in_short&figures
-0.05 a_question,_in_short&item_of_a_list a_question,_in_short&marked a_question,_in_short&output_near
-0.05 a_question,_in_short&record a_question,_in_short&says_supposed a_question,_in_short&spoken_of_but
-0.05 a_question,_in_short&spoken_of_cause a_question,_in_short&spoken_of_happened
-0.05 a_question,_in_short&spoken_of_laughs a_report's_heading&a_sentence_leads a_report's_heading&a_thread's_page
-0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&spoken_of_after_so_long
-0.05 a_report's_heading&spoken_of_lesson a_report's_heading&spoken_of_people a_report's_heading&spoken_of_solved
-0.05 a_sentence_leads&a_thread's_page a_sentence_leads&a_thread's_title a_sentence_leads&boxes_ticked
-0.05 a_sentence_leads&its_words_taken_up a_sentence_leads&may_happen a_sentence_leads&record a_sentence_leads&says_if
-0.05 a_sentence_leads&says_may a_sentence_leads&says_reader a_sentence_leads&says_solved
-0.05 a_sentence_leads&spoken_of_buy a_sentence_leads&spoken_of_laughs a_sentence_leads&spoken_of_looks_for
-0.05 a_sentence_leads&spoken_of_numbered a_setup,_in_short&a_site's_lines a_setup,_in_short&behind_a_prefix
-0.05 a_setup,_in_short&between_sections a_setup,_in_short&item_of_a_list a_setup,_in_short&says_example
-0.05 a_setup,_in_short&says_lesson a_setup,_in_short&says_numbered a_setup,_in_short&spoken_of_after_so_long
-0.05 a_setup,_in_short&spoken_of_example a_setup,_in_short&spoken_of_people a_short_text&advised_by_nobody
-0.05 a_short_text&boxes_ticked a_short_text&host_memory a_short_text&nothing_stated a_short_text&on_a_stamped_line
-0.05 a_short_text&says_but a_short_text&says_lower_it a_short_text&traceback_above a_site's_lines&may_happen
-0.05 a_site's_lines&nobody_speaks a_site's_lines&remedies_below a_site's_lines&spoken_of_example
-0.05 a_site's_lines&spoken_of_happened a_site's_lines&spoken_of_words a_site's_lines&trace_near
-0.05 a_thread's_page&about_texts a_thread's_page&ends_the_text a_thread's_page&hypothetical_sentence
-0.05 a_thread's_page&on_a_stamped_line a_thread's_page&says_happened a_thread's_page&says_lower_it
-0.05 a_thread's_page&says_when a_thread's_page&somebody's_own a_thread's_page&somebody's_own_machine,_in_short
-0.05 a_thread's_page&spoken_of_may a_thread's_page&spoken_of_supposed a_thread's_page&trouble
-0.05 a_thread's_title&comment a_thread's_title&in_quotes a_thread's_title&marked
-0.05 a_thread's_title&somebody's_own_question,_in_short a_thread's_title&spoken_of_looks_for a_thread's_title&trouble
-0.05 a_thread's_title&words_before a_whole_error_line&in_a_thread a_whole_error_line&its_words_taken_up
-0.05 a_whole_error_line&much_trouble a_whole_error_line&remedies_below a_whole_error_line&spoken_of_buy
-0.05 a_whole_error_line&spoken_of_cause a_whole_error_line&spoken_of_if a_whole_error_line&spoken_of_made_up
-0.05 a_whole_error_line&spoken_of_means about_texts&advised_by_nobody about_texts&beside_a_quotation
-0.05 about_texts&much_advised about_texts&says_when about_texts&spoken_of_after_so_long
-0.05 about_texts&steps_that_led_to_it about_texts&words_before advice_share&advised advice_share&explained_behind
-0.05 advice_share&introduced_as_example advice_share&its_words_taken_up advice_share&markup_near
-0.05 advice_share&says_example advice_share&says_reader advice_share&says_when advice_share&spoken_of_after_so_long
-0.05 advice_share&spoken_of_buy advice_share&spoken_of_happened advice_share&spoken_of_if
-0.05 advice_share&spoken_of_lately advice_share&spoken_of_may advice_share&spoken_of_never
-0.05 advice_share&spoken_of_people advice_share&spoken_of_solved advice_share&typeset advised&explained_behind
-0.05 advised&introduced_as_example advised&its_words_taken_up advised&markup_near advised&says_example
-0.05 advised&says_reader advised&says_when advised&spoken_of_after_so_long advised&spoken_of_buy
-0.05 advised&spoken_of_happened advised&spoken_of_if advised&spoken_of_lately advised&spoken_of_may
-0.05 advised&spoken_of_never advised&spoken_of_people advised&spoken_of_solved advised&typeset
-0.05 advised_by_nobody&host_memory advised_by_nobody&introduced_as_example advised_by_nobody&its_words_taken_up
-0.05 advised_by_nobody&mentioned advised_by_nobody&nothing_stated advised_by_nobody&says_example
-0.05 advised_by_nobody&says_made_up advised_by_nobody&says_means advised_by_nobody&spoken_of_after_so_long
-0.05 advised_by_nobody&spoken_of_explained advised_by_nobody&spoken_of_made_up advised_by_nobody&spoken_of_self
-0.05 advised_by_nobody&text_about_texts advised_by_nobody&typeset advised_by_nobody&words_before
-0.05 alone&denied_in_front alone&says_cause alone&says_help alone&says_lately alone&says_made_up alone&somebody's_own
-0.05 answered_by_mail&figures answered_by_mail&somebody's_own answered_by_mail&somebody_speaks
-0.05 answered_by_mail&trouble begins_its_line&its_words_taken_up begins_its_line&record begins_its_line&says_happened
-0.05 begins_its_line&somebody's_own_question,_in_short begins_its_line&spoken_of_but begins_its_line&spoken_of_laughs
-0.05 begins_its_line&spoken_of_looks_for begins_its_line&spoken_of_may begins_its_line&spoken_of_supposed
-0.05 begins_the_text&denied_in_front begins_the_text&its_hint_printed begins_the_text&often_may
-0.05 begins_the_text&says_help begins_the_text&says_means begins_the_text&says_when begins_the_text&spoken_of_cause
-0.05 begins_the_text&spoken_of_happened begins_the_text&spoken_of_help begins_the_text&spoken_of_lesson
-0.05 begins_the_text&spoken_of_lower_it begins_the_text&spoken_of_remedy begins_the_text&spoken_of_supposed
-0.05 behind_a_prefix&blanks_near behind_a_prefix&hypothetical_sentence behind_a_prefix&much_about_texts
-0.05 behind_a_prefix&much_advised behind_a_prefix&says_help behind_a_prefix&says_looks_for
-0.05 behind_a_prefix&says_lower_it behind_a_prefix&says_never behind_a_prefix&says_remedy
-0.05 behind_a_prefix&spoken_of_but behind_a_prefix&spoken_of_lower_it behind_a_prefix&spoken_of_means
-0.05 behind_a_prefix&spoken_of_solved behind_a_prefix&typeset beside_a_quotation&code_near
-0.05 beside_a_quotation&in_quotes beside_a_quotation&indented beside_a_quotation&nobody_speaks
-0.05 beside_a_quotation&nothing_stated beside_a_quotation&spoken_of_happened between_sections&blanks_near
-0.05 between_sections&happened_to_somebody between_sections&hypothetical_sentence between_sections&in_a_thread
-0.05 between_sections&item_of_a_list between_sections&remedies_above between_sections&says_happened
-0.05 between_sections&somebody's_own between_sections&somebody's_own,_in_short between_sections&spoken_of_may
-0.05 between_sections&spoken_of_supposed blanks_near&markup_near blanks_near&says_labelled_symptom
-0.05 blanks_near&says_words blanks_near&spoken_of_cause blanks_near&spoken_of_happened
-0.05 blanks_near&spoken_of_labelled_symptom blanks_near&spoken_of_lately blanks_near&spoken_of_people
-0.05 block_opened&its_words_taken_up block_opened&other_near block_opened&somebody's_own_question,_in_short
-0.05 block_opened&spoken_of_people block_opened&traceback_above block_opened&typeset boxes_ticked&in_quotes
-0.05 boxes_ticked&nothing_stated boxes_ticked&somebody's_own,_in_short boxes_ticked&text_behind code_near&markup_near
-0.05 code_near&may_happen code_near&nothing_stated code_near&says_ask code_near&says_help code_near&says_if
-0.05 code_near&says_numbered code_near&says_remedy code_near&says_self code_near&says_when
-0.05 code_near&somebody's_own_machine,_in_short code_near&spoken_of_ask code_near&spoken_of_cause
-0.05 code_near&spoken_of_laughs code_near&spoken_of_numbered code_near&spoken_of_signed comment&indented
-0.05 comment&much_trouble comment&says_help comment&says_labelled_symptom comment&says_means comment&setting_near
-0.05 comment&somebody's_own_question,_in_short comment&spoken_of_labelled_symptom comment&spoken_of_may
-0.05 comment&traceback_above cut_by_dots&markup_near cut_by_dots&somebody's_own,_in_short cut_by_dots&somebody_speaks
-0.05 cut_by_dots&spoken_of_ask cut_by_dots&spoken_of_looks_for cut_by_dots&spoken_of_may cut_by_dots&spoken_of_remedy
-0.05 cut_by_dots&spoken_of_solved cut_by_dots&spoken_of_supposed denied_in_front&much_trouble
-0.05 denied_in_front&says_lately denied_in_front&says_lower_it denied_in_front&spoken_of_but
-0.05 denied_in_front&spoken_of_changes denied_in_front&spoken_of_may ends_the_text&host_memory
-0.05 ends_the_text&may_happen ends_the_text&says_made_up ends_the_text&somebody's_own,_in_short
-0.05 ends_the_text&spoken_of_after_so_long explained_behind&hypothetical_sentence explained_behind&other_near
-0.05 explained_behind&spoken_of_happened explained_behind&spoken_of_means explained_behind&spoken_of_people
-0.05 figures&much_advised figures&remedies_above figures&says_changes figures&says_example figures&spoken_of_cause
-0.05 figures&spoken_of_happened figures&spoken_of_never figures&spoken_of_signed happened_to_somebody&indented
-0.05 happened_to_somebody&introduced_as_example happened_to_somebody&item_of_a_list happened_to_somebody&other_near
-0.05 happened_to_somebody&says_people happened_to_somebody&says_words happened_to_somebody&somebody's_own
-0.05 happened_to_somebody&somebody's_own_machine,_in_short happened_to_somebody&spoken_of_explained
-0.05 happened_to_somebody&spoken_of_means happened_to_somebody&spoken_of_numbered
-0.05 happened_to_somebody&spoken_of_people happened_to_somebody&spoken_of_proposed
-0.05 happened_to_somebody&spoken_of_supposed heads_a_document&hypothetical_sentence heads_a_document&item_of_a_list
-0.05 heads_a_document&its_words_taken_up heads_a_document&marked heads_a_document&markup_near
-0.05 heads_a_document&much_advised heads_a_document&nobody_speaks heads_a_document&often_may heads_a_document&record
-0.05 heads_a_document&says_example heads_a_document&says_labelled_symptom heads_a_document&says_lesson
-0.05 heads_a_document&says_may heads_a_document&says_people heads_a_document&spoken_of_labelled_symptom
-0.05 heads_a_document&words_before host_memory&text_behind host_memory&within_code hypothetical_sentence&in_a_thread
-0.05 hypothetical_sentence&much_advised hypothetical_sentence&nobody_speaks hypothetical_sentence&output_near
-0.05 hypothetical_sentence&says_help hypothetical_sentence&says_numbered
-0.05 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&spoken_of_cause
-0.05 hypothetical_sentence&spoken_of_changes hypothetical_sentence&spoken_of_example
-0.05 hypothetical_sentence&spoken_of_never hypothetical_sentence&spoken_of_people
-0.05 hypothetical_sentence&spoken_of_solved hypothetical_sentence&spoken_of_supposed in_a_thread&markup_near
-0.05 in_a_thread&says_after_so_long in_a_thread&says_people in_a_thread&says_when
-0.05 in_a_thread&spoken_of_labelled_symptom in_a_thread&spoken_of_lower_it in_a_thread&spoken_of_remedy
-0.05 in_a_thread&spoken_of_signed in_quotes&much_advised in_quotes&remedies_below in_quotes&says_cause
-0.05 in_quotes&says_remedy in_quotes&somebody's_own_machine,_in_short in_quotes&spoken_of_buy
-0.05 in_quotes&spoken_of_cause in_quotes&spoken_of_numbered in_quotes&spoken_of_remedy indented&its_hint_printed
-0.05 indented&marked indented&says_after_so_long indented&says_example indented&says_made_up indented&says_supposed
-0.05 indented&spoken_of_changes indented&spoken_of_example indented&spoken_of_labelled_cause
-0.05 indented&spoken_of_labelled_remedy indented&spoken_of_labelled_symptom indented&trace_near
-0.05 indented&traceback_above indented&typeset indented&within_code introduced_as_example&its_hint_printed
-0.05 introduced_as_example&spoken_of_ask introduced_as_example&spoken_of_cause
-0.05 introduced_as_example&spoken_of_labelled_symptom introduced_as_example&spoken_of_lately
-0.05 introduced_as_example&spoken_of_remedy introduced_as_example&spoken_of_words item_of_a_list&much_about_texts
-0.05 item_of_a_list&names_the_words item_of_a_list&says_looks_for item_of_a_list&says_made_up
-0.05 item_of_a_list&says_means item_of_a_list&says_self item_of_a_list&spoken_of_self item_of_a_list&trace_near
-0.05 its_hint_printed&somebody's_own_question,_in_short its_hint_printed&spoken_of_labelled_remedy
-0.05 its_hint_printed&spoken_of_may its_words_taken_up&markup_near its_words_taken_up&may_happen
-0.05 its_words_taken_up&nothing_stated its_words_taken_up&on_a_stamped_line its_words_taken_up&record
-0.05 its_words_taken_up&setting_near its_words_taken_up&somebody_speaks its_words_taken_up&spoken_of_ask
-0.05 its_words_taken_up&spoken_of_if its_words_taken_up&spoken_of_lower_it its_words_taken_up&spoken_of_means
-0.05 its_words_taken_up&spoken_of_never its_words_taken_up&spoken_of_reader its_words_taken_up&spoken_of_remedy
-0.05 its_words_taken_up&spoken_of_when its_words_taken_up&spoken_of_words its_words_taken_up&text_behind
-0.05 marked&may_happen marked&names_the_words marked&spoken_of_after_so_long marked&spoken_of_changes
-0.05 marked&spoken_of_supposed marked&spoken_of_when marked&traceback_above marked&words_before
-0.05 markup_near&names_the_words markup_near&remedies_below markup_near&says_changes markup_near&says_made_up
-0.05 markup_near&says_reader markup_near&says_remedy markup_near&says_self markup_near&spoken_of_lower_it
-0.05 markup_near&spoken_of_remedy markup_near&spoken_of_signed markup_near&text_about_texts
-0.05 may_happen&on_a_stamped_line may_happen&remedies_above may_happen&remedies_below may_happen&says_cause
-0.05 may_happen&says_made_up may_happen&somebody's_own,_in_short may_happen&spoken_of_example
-0.05 may_happen&spoken_of_labelled_remedy may_happen&spoken_of_never may_happen&steps_that_led_to_it
-0.05 may_happen&typeset mentioned&much_advised mentioned&other_near mentioned&remedies_above mentioned&remedies_below
-0.05 mentioned&says_but mentioned&says_changes mentioned&says_when mentioned&somebody's_own,_in_short
-0.05 mentioned&spoken_of_if mentioned&spoken_of_solved mentioned&traceback_above much_about_texts&other_near
-0.05 much_about_texts&record much_about_texts&spoken_of_lately much_about_texts&spoken_of_may
-0.05 much_about_texts&spoken_of_never much_about_texts&spoken_of_self much_advised&other_near
-0.05 much_advised&setting_near much_advised&spoken_of_but much_advised&spoken_of_example much_advised&spoken_of_if
-0.05 much_advised&spoken_of_labelled_symptom much_advised&spoken_of_lesson much_advised&spoken_of_looks_for
-0.05 much_advised&spoken_of_never much_advised&spoken_of_people much_advised&spoken_of_self
-0.05 much_advised&spoken_of_when much_advised&steps_that_led_to_it much_advised&trouble much_trouble&nobody_speaks
-0.05 much_trouble&says_words much_trouble&somebody's_own,_in_short much_trouble&spoken_of_ask
-0.05 much_trouble&spoken_of_example much_trouble&spoken_of_looks_for much_trouble&spoken_of_remedy
-0.05 much_trouble&spoken_of_when much_trouble&trouble much_trouble&words_before names_the_words&says_reader
-0.05 names_the_words&spoken_of_after_so_long names_the_words&spoken_of_ask names_the_words&spoken_of_lower_it
-0.05 names_the_words&spoken_of_may names_the_words&spoken_of_never names_the_words&spoken_of_remedy
-0.05 names_the_words&traceback_above nobody_speaks&says_people nobody_speaks&spoken_of_buy
-0.05 nobody_speaks&spoken_of_explained nobody_speaks&spoken_of_labelled_remedy nobody_speaks&spoken_of_laughs
-0.05 nobody_speaks&spoken_of_looks_for nobody_speaks&spoken_of_never nobody_speaks&spoken_of_remedy
-0.05 nothing_stated&says_example nothing_stated&spoken_of_cause nothing_stated&spoken_of_help
-0.05 nothing_stated&spoken_of_laughs nothing_stated&spoken_of_looks_for nothing_stated&spoken_of_numbered
-0.05 nothing_stated&spoken_of_words nothing_stated&trouble nothing_stated&within_code often_may&says_example
-0.05 often_may&says_happened often_may&says_labelled_symptom often_may&says_lower_it often_may&says_may
-0.05 often_may&says_reader often_may&says_self often_may&somebody's_own_question,_in_short
-0.05 often_may&spoken_of_example often_may&spoken_of_made_up often_may&spoken_of_signed often_may&spoken_of_solved
-0.05 often_may&spoken_of_when often_may&traceback_above on_a_stamped_line&says_help on_a_stamped_line&says_looks_for
-0.05 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&spoken_of_changes
-0.05 on_a_stamped_line&spoken_of_example on_a_stamped_line&spoken_of_labelled_symptom
-0.05 on_a_stamped_line&spoken_of_means on_a_stamped_line&spoken_of_solved other_near&says_looks_for
-0.05 other_near&says_numbered other_near&says_reader other_near&says_solved other_near&spoken_of_buy
-0.05 other_near&spoken_of_example other_near&spoken_of_explained other_near&typeset other_near&within_code
-0.05 output_near&says_ask output_near&says_may output_near&spoken_of_lesson output_near&spoken_of_people
-0.05 output_near&spoken_of_proposed output_near&steps_that_led_to_it record&says_made_up record&spoken_of_if
-0.05 record&spoken_of_people record&spoken_of_reader record&spoken_of_solved record&spoken_of_when
-0.05 record&traceback_above record&trouble remedies_above&remedies_below remedies_above&somebody's_own
-0.05 remedies_above&somebody_speaks remedies_above&spoken_of_if remedies_above&spoken_of_labelled_symptom
-0.05 remedies_above&spoken_of_may remedies_above&spoken_of_reader remedies_above&spoken_of_self
-0.05 remedies_above&text_behind remedies_below&says_words remedies_below&setting_near
-0.05 remedies_below&spoken_of_after_so_long remedies_below&spoken_of_lower_it remedies_below&spoken_of_may
-0.05 remedies_below&spoken_of_means remedies_below&spoken_of_never remedies_below&spoken_of_reader
-0.05 remedies_below&trace_near remedies_below&traceback_above says_after_so_long&says_cause
-0.05 says_after_so_long&says_example says_after_so_long&says_remedy says_after_so_long&spoken_of_after_so_long
-0.05 says_ask&says_example says_ask&says_looks_for says_ask&says_means says_ask&somebody's_own_question,_in_short
-0.05 says_ask&spoken_of_but says_ask&spoken_of_happened says_ask&spoken_of_lesson says_ask&spoken_of_words
-0.05 says_ask&trace_near says_but&says_cause says_but&says_lately says_but&says_may says_but&says_means
-0.05 says_but&somebody's_own_machine,_in_short says_cause&says_if says_cause&says_may says_cause&says_words
-0.05 says_cause&spoken_of_lower_it says_changes&says_if says_changes&says_made_up says_changes&says_people
-0.05 says_changes&somebody's_own_question,_in_short says_changes&somebody_speaks says_changes&words_before
-0.05 says_example&says_happened says_example&says_may says_example&says_people
-0.05 says_example&somebody's_own_question,_in_short says_example&somebody_speaks says_example&spoken_of_but
-0.05 says_example&spoken_of_lately says_example&spoken_of_lower_it says_example&spoken_of_may says_explained&says_if
-0.05 says_explained&says_lesson says_explained&says_words says_explained&setting_near says_explained&spoken_of_when
-0.05 says_happened&somebody's_own_question,_in_short says_happened&spoken_of_explained
-0.05 says_happened&spoken_of_labelled_symptom says_happened&spoken_of_looks_for says_happened&spoken_of_means
-0.05 says_happened&spoken_of_proposed says_happened&spoken_of_remedy says_happened&spoken_of_self
-0.05 says_help&says_means says_help&spoken_of_but says_help&spoken_of_help says_help&spoken_of_lesson
-0.05 says_help&spoken_of_looks_for says_help&spoken_of_lower_it says_help&spoken_of_solved says_help&spoken_of_words
-0.05 says_if&says_looks_for says_if&says_means says_if&setting_near says_if&spoken_of_example says_if&spoken_of_help
-0.05 says_if&spoken_of_lower_it says_if&spoken_of_never says_if&spoken_of_people says_if&spoken_of_remedy
-0.05 says_if&spoken_of_self says_if&traceback_above says_labelled_symptom&somebody's_own,_in_short
-0.05 says_labelled_symptom&somebody's_own_question,_in_short says_labelled_symptom&somebody_speaks
-0.05 says_labelled_symptom&spoken_of_but says_labelled_symptom&spoken_of_help
-0.05 says_labelled_symptom&spoken_of_looks_for says_labelled_symptom&spoken_of_means
-0.05 says_labelled_symptom&spoken_of_people says_labelled_symptom&spoken_of_self says_labelled_symptom&trace_near
-0.05 says_labelled_symptom&traceback_above says_lately&says_looks_for says_lately&says_may says_lately&says_numbered
-0.05 says_lately&says_remedy says_lately&says_solved says_lately&spoken_of_after_so_long
-0.05 says_lately&spoken_of_happened says_lately&spoken_of_may says_lately&trace_near says_lesson&setting_near
-0.05 says_lesson&spoken_of_self says_looks_for&says_reader says_looks_for&spoken_of_cause
-0.05 says_looks_for&spoken_of_changes says_looks_for&spoken_of_example says_looks_for&spoken_of_lesson
-0.05 says_looks_for&spoken_of_people says_looks_for&spoken_of_words says_looks_for&traceback_above
-0.05 says_lower_it&says_may says_lower_it&says_means says_lower_it&says_proposed says_lower_it&says_reader
-0.05 says_lower_it&says_remedy says_lower_it&says_supposed says_lower_it&spoken_of_ask says_lower_it&spoken_of_means
-0.05 says_lower_it&spoken_of_when says_lower_it&traceback_above says_made_up&says_may
-0.05 says_made_up&somebody's_own_question,_in_short says_made_up&spoken_of_happened says_may&says_proposed
-0.05 says_may&says_reader says_may&says_remedy says_may&spoken_of_cause says_may&spoken_of_lesson
-0.05 says_may&spoken_of_never says_may&spoken_of_self says_means&says_supposed says_means&setting_near
-0.05 says_means&somebody's_own_machine,_in_short says_means&spoken_of_but says_means&spoken_of_changes
-0.05 says_means&spoken_of_help says_means&spoken_of_looks_for says_means&spoken_of_lower_it
-0.05 says_means&spoken_of_means says_means&spoken_of_people says_means&spoken_of_words says_never&says_people
-0.05 says_never&says_reader says_never&spoken_of_after_so_long says_never&text_behind says_numbered&spoken_of_when
-0.05 says_people&says_supposed says_people&says_when says_people&spoken_of_changes says_people&spoken_of_if
-0.05 says_people&spoken_of_lesson says_people&spoken_of_looks_for says_people&spoken_of_lower_it
-0.05 says_people&spoken_of_words says_proposed&words_before says_reader&setting_near
-0.05 says_reader&spoken_of_after_so_long says_reader&spoken_of_may says_reader&spoken_of_people
-0.05 says_reader&spoken_of_supposed says_remedy&spoken_of_self says_self&spoken_of_explained says_self&spoken_of_if
-0.05 says_self&spoken_of_labelled_symptom says_self&spoken_of_lately says_self&spoken_of_lesson
-0.05 says_self&traceback_above says_supposed&spoken_of_happened says_supposed&spoken_of_if
-0.05 says_supposed&spoken_of_lower_it says_supposed&spoken_of_self says_supposed&spoken_of_supposed
-0.05 says_when&spoken_of_may says_when&spoken_of_words says_words&spoken_of_but says_words&spoken_of_lately
-0.05 says_words&spoken_of_lesson says_words&spoken_of_made_up setting_near&somebody's_own_question,_in_short
-0.05 setting_near&spoken_of_example setting_near&spoken_of_labelled_cause setting_near&spoken_of_lesson
-0.05 setting_near&spoken_of_means setting_near&spoken_of_supposed setting_near&typeset somebody's_own&spoken_of_means
-0.05 somebody's_own&spoken_of_remedy somebody's_own&spoken_of_when somebody's_own&traceback_above
-0.05 somebody's_own,_in_short&spoken_of_ask somebody's_own,_in_short&spoken_of_buy
-0.05 somebody's_own,_in_short&spoken_of_if somebody's_own_machine,_in_short&spoken_of_but
-0.05 somebody's_own_machine,_in_short&spoken_of_help somebody's_own_machine,_in_short&spoken_of_labelled_symptom
-0.05 somebody's_own_machine,_in_short&spoken_of_lately somebody's_own_machine,_in_short&spoken_of_means
-0.05 somebody's_own_machine,_in_short&spoken_of_signed somebody's_own_question,_in_short&spoken_of_labelled_symptom
-0.05 somebody's_own_question,_in_short&spoken_of_means somebody's_own_question,_in_short&spoken_of_self
-0.05 somebody's_own_question,_in_short&trace_near somebody_speaks&spoken_of_example
-0.05 somebody_speaks&spoken_of_explained somebody_speaks&spoken_of_labelled_remedy
-0.05 somebody_speaks&spoken_of_looks_for somebody_speaks&text_about_texts somebody_speaks&traceback_above
-0.05 spoken_of_after_so_long&spoken_of_buy spoken_of_after_so_long&spoken_of_signed
-0.05 spoken_of_after_so_long&spoken_of_supposed spoken_of_ask&spoken_of_buy spoken_of_ask&spoken_of_lately
-0.05 spoken_of_ask&spoken_of_lesson spoken_of_ask&spoken_of_made_up spoken_of_ask&spoken_of_numbered
-0.05 spoken_of_ask&spoken_of_people spoken_of_ask&spoken_of_proposed spoken_of_ask&spoken_of_when
-0.05 spoken_of_but&spoken_of_explained spoken_of_but&words_before spoken_of_buy&spoken_of_example
-0.05 spoken_of_buy&spoken_of_lower_it spoken_of_buy&spoken_of_self spoken_of_buy&text_behind spoken_of_buy&trouble
-0.05 spoken_of_cause&spoken_of_example spoken_of_cause&spoken_of_labelled_symptom spoken_of_cause&spoken_of_may
-0.05 spoken_of_cause&spoken_of_reader spoken_of_cause&spoken_of_supposed spoken_of_cause&traceback_above
-0.05 spoken_of_cause&typeset spoken_of_changes&spoken_of_if spoken_of_changes&spoken_of_labelled_symptom
-0.05 spoken_of_changes&spoken_of_solved spoken_of_changes&spoken_of_supposed spoken_of_changes&traceback_above
-0.05 spoken_of_example&spoken_of_help spoken_of_example&spoken_of_if spoken_of_example&spoken_of_labelled_remedy
-0.05 spoken_of_example&spoken_of_lately spoken_of_example&spoken_of_means spoken_of_example&spoken_of_proposed
-0.05 spoken_of_example&spoken_of_self spoken_of_example&trouble spoken_of_example&typeset
-0.05 spoken_of_example&words_before spoken_of_explained&spoken_of_if spoken_of_explained&spoken_of_lately
-0.05 spoken_of_explained&spoken_of_made_up spoken_of_explained&spoken_of_never spoken_of_explained&spoken_of_reader
-0.05 spoken_of_explained&spoken_of_remedy spoken_of_explained&spoken_of_words spoken_of_happened&spoken_of_if
-0.05 spoken_of_happened&spoken_of_labelled_remedy spoken_of_happened&text_about_texts spoken_of_happened&text_behind
-0.05 spoken_of_happened&value_of_a_document spoken_of_help&spoken_of_lower_it spoken_of_help&spoken_of_supposed
-0.05 spoken_of_help&spoken_of_when spoken_of_help&words_before spoken_of_if&spoken_of_when
-0.05 spoken_of_if&steps_that_led_to_it spoken_of_if&text_behind spoken_of_if&trouble
-0.05 spoken_of_labelled_remedy&spoken_of_may spoken_of_labelled_remedy&spoken_of_reader
-0.05 spoken_of_labelled_remedy&spoken_of_self spoken_of_labelled_remedy&spoken_of_when
-0.05 spoken_of_labelled_remedy&trace_near spoken_of_labelled_remedy&words_before
-0.05 spoken_of_labelled_symptom&spoken_of_lesson spoken_of_labelled_symptom&spoken_of_may
-0.05 spoken_of_labelled_symptom&spoken_of_means spoken_of_labelled_symptom&spoken_of_supposed
-0.05 spoken_of_lately&spoken_of_lesson spoken_of_lately&spoken_of_words spoken_of_lately&words_before
-0.05 spoken_of_laughs&spoken_of_when spoken_of_laughs&spoken_of_words spoken_of_lesson&spoken_of_supposed
-0.05 spoken_of_lesson&trouble spoken_of_looks_for&spoken_of_means spoken_of_looks_for&spoken_of_signed
-0.05 spoken_of_looks_for&within_code spoken_of_lower_it&spoken_of_remedy spoken_of_lower_it&steps_that_led_to_it
-0.05 spoken_of_lower_it&traceback_above spoken_of_lower_it&within_code spoken_of_made_up&spoken_of_proposed
-0.05 spoken_of_made_up&spoken_of_remedy spoken_of_made_up&traceback_above spoken_of_may&spoken_of_means
-0.05 spoken_of_may&spoken_of_remedy spoken_of_may&spoken_of_signed spoken_of_may&spoken_of_solved
-0.05 spoken_of_may&text_about_texts spoken_of_may&within_code spoken_of_means&spoken_of_remedy
-0.05 spoken_of_means&within_code spoken_of_never&spoken_of_supposed spoken_of_never&traceback_above
-0.05 spoken_of_numbered&spoken_of_solved spoken_of_numbered&text_behind spoken_of_numbered&words_before
-0.05 spoken_of_people&spoken_of_self spoken_of_people&spoken_of_signed spoken_of_reader&spoken_of_signed
-0.05 spoken_of_reader&steps_that_led_to_it spoken_of_reader&traceback_above spoken_of_remedy&trace_near
-0.05 spoken_of_signed&spoken_of_when spoken_of_signed&spoken_of_words spoken_of_solved&words_before
-0.05 spoken_of_supposed&typeset spoken_of_supposed&within_code spoken_of_when&traceback_above spoken_of_when&typeset
-0.05 spoken_of_words&trouble steps_that_led_to_it&trouble text_about_texts&text_behind trace_near&traceback_above
-0.05 traceback_above&trouble
+0.05 a_failed_run&block_opened a_failed_run&boxes_ticked a_failed_run&in_a_thread a_failed_run&marked
+0.05 a_failed_run&may_happen a_failed_run&record a_failed_run&says_after_so_long a_failed_run&says_if
+0.05 a_failed_run&says_labelled_symptom a_failed_run&spoken_of_ask a_failed_run&spoken_of_example
+0.05 a_failed_run&spoken_of_explained a_failed_run&spoken_of_lesson a_failed_run's_record&nobody_speaks
+0.05 a_failed_run's_record&other_near a_failed_run's_record&record a_failed_run's_record&says_labelled_symptom
+0.05 a_failed_run's_record&spoken_of_means a_failed_test&about_texts a_failed_test&code_near
+0.05 a_failed_test&on_a_stamped_line a_failed_test&trouble a_picture_near&begins_its_line a_picture_near&code_near
+0.05 a_picture_near&figures a_picture_near&in_a_thread a_picture_near&markup_near a_picture_near&nobody_speaks
+0.05 a_picture_near&nothing_stated a_picture_near&somebody_speaks a_picture_near&spoken_of_ask
+0.05 a_picture_near&spoken_of_but a_picture_near&spoken_of_happened a_picture_near&spoken_of_help
+0.05 a_picture_near&spoken_of_if a_picture_near&spoken_of_lower_it a_picture_near&spoken_of_may
+0.05 a_picture_near&spoken_of_reader a_picture_near&trace_near a_picture_near&trouble
+0.05 a_question,_in_short&a_short_text a_question,_in_short&comment a_question,_in_short&much_trouble
+0.05 a_question,_in_short&often_may a_question,_in_short&says_ask a_question,_in_short&says_solved
+0.05 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.05 a_question,_in_short&spoken_of_remedy a_question,_in_short&traceback_above a_report's_heading&a_whole_error_line
+0.05 a_report's_heading&begins_the_text a_report's_heading&behind_a_prefix a_report's_heading&block_opened
+0.05 a_report's_heading&boxes_ticked a_report's_heading&comment a_report's_heading&happened_to_somebody
+0.05 a_report's_heading&heads_a_document a_report's_heading&indented a_report's_heading&marked
+0.05 a_report's_heading&may_happen a_report's_heading&nothing_stated a_report's_heading&often_may
+0.05 a_report's_heading&on_a_stamped_line a_report's_heading&output_near a_report's_heading&says_happened
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&spoken_of_but
+0.05 a_report's_heading&spoken_of_example a_report's_heading&spoken_of_happened a_report's_heading&spoken_of_help
+0.05 a_report's_heading&spoken_of_looks_for a_report's_heading&spoken_of_self a_report's_heading&spoken_of_supposed
+0.05 a_report's_heading&spoken_of_words a_report's_heading&text_behind a_report's_heading&trace_near
+0.05 a_report's_heading&traceback_above a_report's_heading&words_before a_sentence_leads&block_opened
+0.05 a_sentence_leads&happened_to_somebody a_sentence_leads&in_a_thread a_sentence_leads&its_hint_printed
+0.05 a_sentence_leads&marked a_sentence_leads&says_example a_sentence_leads&somebody's_own_question,_in_short
+0.05 a_sentence_leads&spoken_of_made_up a_sentence_leads&spoken_of_means a_setup,_in_short&advised_by_nobody
+0.05 a_setup,_in_short&code_near a_setup,_in_short&figures a_setup,_in_short&host_memory
+0.05 a_setup,_in_short&in_a_thread a_setup,_in_short&mentioned a_setup,_in_short&other_near
+0.05 a_setup,_in_short&says_looks_for a_setup,_in_short&says_remedy a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_setup,_in_short&spoken_of_buy
+0.05 a_setup,_in_short&spoken_of_cause a_setup,_in_short&spoken_of_changes a_setup,_in_short&spoken_of_lately
+0.05 a_setup,_in_short&spoken_of_signed a_short_text&between_sections a_short_text&cut_by_dots a_short_text&indented
+0.05 a_short_text&markup_near a_short_text&remedies_below a_short_text&says_cause a_short_text&says_labelled_symptom
+0.05 a_short_text&somebody's_own,_in_short a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&somebody's_own_question,_in_short a_short_text&spoken_of_example a_short_text&spoken_of_explained
+0.05 a_short_text&spoken_of_laughs a_short_text&spoken_of_people a_short_text&spoken_of_solved
+0.05 a_site's_lines&code_near a_site's_lines&hypothetical_sentence a_site's_lines&in_a_thread
+0.05 a_site's_lines&says_happened a_site's_lines&says_if a_site's_lines&spoken_of_cause
+0.05 a_site's_lines&spoken_of_changes a_site's_lines&spoken_of_if a_site's_lines&spoken_of_people
+0.05 a_site's_lines&spoken_of_remedy a_thread's_page&a_whole_error_line a_thread's_page&advice_share
+0.05 a_thread's_page&advised a_thread's_page&advised_by_nobody a_thread's_page&begins_its_line
+0.05 a_thread's_page&between_sections a_thread's_page&comment a_thread's_page&happened_to_somebody
+0.05 a_thread's_page&marked a_thread's_page&names_the_words a_thread's_page&says_if
+0.05 a_thread's_page&says_labelled_symptom a_thread's_page&says_reader a_thread's_page&spoken_of_lesson
+0.05 a_thread's_page&spoken_of_looks_for a_thread's_page&spoken_of_lower_it a_thread's_page&spoken_of_self
+0.05 a_thread's_page&text_behind a_thread's_page&trace_near a_thread's_page&value_of_a_document
+0.05 a_thread's_title&about_texts a_thread's_title&advice_share a_thread's_title&advised a_thread's_title&figures
+0.05 a_thread's_title&mentioned a_thread's_title&much_trouble a_thread's_title&often_may
+0.05 a_thread's_title&spoken_of_if a_thread's_title&spoken_of_lesson a_thread's_title&spoken_of_proposed
+0.05 a_thread's_title&spoken_of_self a_whole_error_line&alone a_whole_error_line&boxes_ticked
+0.05 a_whole_error_line&happened_to_somebody a_whole_error_line&setting_near a_whole_error_line&somebody's_own
+0.05 a_whole_error_line&somebody's_own,_in_short a_whole_error_line&spoken_of_ask
+0.05 a_whole_error_line&spoken_of_changes about_texts&advice_share about_texts&advised about_texts&boxes_ticked
+0.05 about_texts&comment about_texts&host_memory about_texts&markup_near about_texts&output_near about_texts&says_if
+0.05 about_texts&says_looks_for about_texts&says_lower_it about_texts&says_may about_texts&says_never
+0.05 about_texts&says_people about_texts&spoken_of_laughs about_texts&spoken_of_numbered about_texts&spoken_of_signed
+0.05 about_texts&spoken_of_supposed advice_share&boxes_ticked advice_share&host_memory advice_share&item_of_a_list
+0.05 advice_share&mentioned advice_share&says_people advice_share&says_self advice_share&says_supposed
+0.05 advice_share&says_words advice_share&somebody_speaks advice_share&spoken_of_explained
+0.05 advice_share&spoken_of_lesson advice_share&spoken_of_made_up advice_share&spoken_of_words
+0.05 advice_share&steps_that_led_to_it advice_share&trouble advised&boxes_ticked advised&host_memory
+0.05 advised&item_of_a_list advised&mentioned advised&says_people advised&says_self advised&says_supposed
+0.05 advised&says_words advised&somebody_speaks advised&spoken_of_explained advised&spoken_of_lesson
+0.05 advised&spoken_of_made_up advised&spoken_of_words advised&steps_that_led_to_it advised&trouble
+0.05 advised_by_nobody&boxes_ticked advised_by_nobody&comment advised_by_nobody&cut_by_dots
+0.05 advised_by_nobody&denied_in_front advised_by_nobody&much_trouble advised_by_nobody&says_but
+0.05 advised_by_nobody&says_cause advised_by_nobody&says_reader advised_by_nobody&says_remedy
+0.05 advised_by_nobody&says_supposed advised_by_nobody&spoken_of_if advised_by_nobody&spoken_of_people
+0.05 advised_by_nobody&spoken_of_when advised_by_nobody&steps_that_led_to_it alone&nothing_stated alone&says_self
+0.05 alone&says_supposed alone&somebody's_own_machine,_in_short answered_by_mail&code_near
+0.05 answered_by_mail&spoken_of_happened answered_by_mail&spoken_of_reader begins_its_line&boxes_ticked
+0.05 begins_its_line&markup_near begins_its_line&says_lower_it begins_its_line&says_self begins_its_line&setting_near
+0.05 begins_the_text&happened_to_somebody begins_the_text&spoken_of_explained begins_the_text&spoken_of_proposed
+0.05 begins_the_text&spoken_of_reader begins_the_text&spoken_of_signed begins_the_text&spoken_of_solved
+0.05 begins_the_text&trouble behind_a_prefix&boxes_ticked behind_a_prefix&frames_of_a_process_near
+0.05 behind_a_prefix&indented behind_a_prefix&introduced_as_example behind_a_prefix&nothing_stated
+0.05 behind_a_prefix&often_may behind_a_prefix&says_may behind_a_prefix&says_solved behind_a_prefix&spoken_of_people
+0.05 behind_a_prefix&spoken_of_proposed behind_a_prefix&spoken_of_remedy behind_a_prefix&spoken_of_words
+0.05 behind_a_prefix&text_behind between_sections&heads_a_document between_sections&introduced_as_example
+0.05 between_sections&spoken_of_ask between_sections&spoken_of_but between_sections&spoken_of_explained
+0.05 between_sections&spoken_of_people between_sections&spoken_of_remedy between_sections&spoken_of_words
+0.05 blanks_near&denied_in_front blanks_near&in_quotes blanks_near&introduced_as_example blanks_near&much_advised
+0.05 blanks_near&often_may blanks_near&somebody's_own_machine,_in_short blanks_near&spoken_of_after_so_long
+0.05 blanks_near&spoken_of_but blanks_near&spoken_of_changes blanks_near&spoken_of_looks_for
+0.05 blanks_near&spoken_of_lower_it blanks_near&spoken_of_means blanks_near&spoken_of_when blanks_near&text_behind
+0.05 block_opened&says_happened block_opened&says_when block_opened&somebody's_own
+0.05 block_opened&spoken_of_after_so_long block_opened&spoken_of_cause block_opened&spoken_of_changes
+0.05 block_opened&spoken_of_lesson block_opened&spoken_of_remedy boxes_ticked&in_a_thread
+0.05 boxes_ticked&its_hint_printed boxes_ticked&markup_near boxes_ticked&may_happen boxes_ticked&nobody_speaks
+0.05 boxes_ticked&says_happened boxes_ticked&somebody's_own boxes_ticked&somebody_speaks
+0.05 boxes_ticked&spoken_of_example boxes_ticked&spoken_of_if boxes_ticked&spoken_of_lesson
+0.05 boxes_ticked&spoken_of_looks_for boxes_ticked&spoken_of_lower_it boxes_ticked&spoken_of_people
+0.05 boxes_ticked&spoken_of_reader boxes_ticked&spoken_of_self boxes_ticked&spoken_of_supposed
+0.05 code_near&happened_to_somebody code_near&mentioned code_near&much_about_texts code_near&says_cause
+0.05 code_near&says_example code_near&says_may code_near&somebody's_own,_in_short code_near&spoken_of_but
+0.05 code_near&spoken_of_happened code_near&spoken_of_help code_near&spoken_of_made_up code_near&traceback_above
+0.05 code_near&value_of_a_document comment&denied_in_front comment&introduced_as_example comment&much_about_texts
+0.05 comment&says_ask comment&somebody's_own,_in_short comment&spoken_of_ask comment&spoken_of_but
+0.05 comment&spoken_of_cause comment&spoken_of_explained comment&spoken_of_made_up comment&spoken_of_never
+0.05 comment&spoken_of_people comment&spoken_of_when cut_by_dots&item_of_a_list cut_by_dots&on_a_stamped_line
+0.05 cut_by_dots&says_ask cut_by_dots&says_may cut_by_dots&says_reader cut_by_dots&somebody's_own_question,_in_short
+0.05 cut_by_dots&spoken_of_happened cut_by_dots&spoken_of_made_up cut_by_dots&spoken_of_people
+0.05 cut_by_dots&spoken_of_reader denied_in_front&item_of_a_list denied_in_front&marked denied_in_front&markup_near
+0.05 denied_in_front&nobody_speaks denied_in_front&says_if denied_in_front&somebody's_own,_in_short
+0.05 denied_in_front&spoken_of_example denied_in_front&spoken_of_help denied_in_front&spoken_of_labelled_symptom
+0.05 denied_in_front&spoken_of_lesson denied_in_front&spoken_of_means denied_in_front&spoken_of_never
+0.05 denied_in_front&spoken_of_people denied_in_front&spoken_of_supposed ends_the_text&markup_near
+0.05 ends_the_text&often_may ends_the_text&says_after_so_long ends_the_text&says_cause ends_the_text&says_changes
+0.05 ends_the_text&spoken_of_if ends_the_text&spoken_of_lately ends_the_text&spoken_of_made_up
+0.05 ends_the_text&spoken_of_never ends_the_text&spoken_of_numbered ends_the_text&spoken_of_people
+0.05 ends_the_text&spoken_of_reader ends_the_text&traceback_above explained_behind&indented
+0.05 explained_behind&mentioned explained_behind&somebody's_own explained_behind&somebody's_own,_in_short
+0.05 explained_behind&somebody_speaks explained_behind&spoken_of_changes explained_behind&spoken_of_made_up
+0.05 explained_behind&spoken_of_never explained_behind&spoken_of_words figures&says_ask figures&setting_near
+0.05 figures&steps_that_led_to_it figures&trouble frames_of_a_process_near&nobody_speaks
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&spoken_of_supposed
+0.05 frames_of_a_process_near&spoken_of_when frames_of_a_process_near&trace_near
+0.05 frames_of_a_process_near&words_before happened_to_somebody&says_may happened_to_somebody&says_when
+0.05 happened_to_somebody&spoken_of_but happened_to_somebody&spoken_of_buy
+0.05 happened_to_somebody&spoken_of_labelled_symptom happened_to_somebody&spoken_of_laughs
+0.05 heads_a_document&in_a_thread heads_a_document&in_quotes heads_a_document&introduced_as_example
+0.05 heads_a_document&may_happen heads_a_document&much_trouble heads_a_document&names_the_words
+0.05 heads_a_document&remedies_above heads_a_document&says_but heads_a_document&says_if
+0.05 heads_a_document&somebody's_own_machine,_in_short heads_a_document&somebody_speaks
+0.05 heads_a_document&spoken_of_help heads_a_document&spoken_of_may heads_a_document&spoken_of_numbered
+0.05 heads_a_document&spoken_of_proposed heads_a_document&spoken_of_solved heads_a_document&spoken_of_words
+0.05 host_memory&in_a_thread host_memory&somebody_speaks host_memory&spoken_of_if
+0.05 host_memory&spoken_of_labelled_symptom host_memory&trace_near hypothetical_sentence&indented
+0.05 hypothetical_sentence&says_labelled_symptom hypothetical_sentence&spoken_of_explained
+0.05 hypothetical_sentence&spoken_of_lately hypothetical_sentence&spoken_of_when
+0.05 hypothetical_sentence&text_about_texts hypothetical_sentence&traceback_above in_a_thread&names_the_words
+0.05 in_a_thread&output_near in_a_thread&says_but in_a_thread&says_lower_it in_a_thread&says_means
+0.05 in_a_thread&says_self in_a_thread&somebody's_own_machine,_in_short in_a_thread&somebody's_own_question,_in_short
+0.05 in_a_thread&somebody_speaks in_a_thread&spoken_of_ask in_a_thread&spoken_of_buy in_a_thread&spoken_of_if
+0.05 in_a_thread&spoken_of_when in_quotes&indented in_quotes&marked in_quotes&output_near in_quotes&says_example
+0.05 in_quotes&says_explained in_quotes&says_solved in_quotes&spoken_of_example in_quotes&spoken_of_if
+0.05 in_quotes&spoken_of_means in_quotes&steps_that_led_to_it in_quotes&trouble in_quotes&within_code
+0.05 indented&much_trouble indented&says_but indented&somebody's_own_machine,_in_short indented&spoken_of_cause
+0.05 indented&spoken_of_laughs indented&spoken_of_lower_it indented&spoken_of_never
+0.05 introduced_as_example&much_trouble introduced_as_example&often_may introduced_as_example&on_a_stamped_line
+0.05 introduced_as_example&says_happened introduced_as_example&spoken_of_but introduced_as_example&spoken_of_help
+0.05 introduced_as_example&spoken_of_looks_for introduced_as_example&spoken_of_self item_of_a_list&much_trouble
+0.05 item_of_a_list&often_may item_of_a_list&says_labelled_symptom item_of_a_list&says_lately
+0.05 item_of_a_list&somebody's_own item_of_a_list&somebody's_own_question,_in_short item_of_a_list&spoken_of_cause
+0.05 item_of_a_list&spoken_of_example item_of_a_list&spoken_of_explained its_hint_printed&much_about_texts
+0.05 its_hint_printed&record its_hint_printed&says_but its_hint_printed&says_happened its_hint_printed&says_may
+0.05 its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&spoken_of_example
+0.05 its_hint_printed&spoken_of_lately its_hint_printed&spoken_of_people its_hint_printed&spoken_of_proposed
+0.05 its_place_behind&markup_near its_place_behind&output_near marked&much_about_texts marked&says_example
+0.05 marked&says_labelled_symptom marked&setting_near marked&spoken_of_explained marked&spoken_of_lesson
+0.05 marked&spoken_of_may marked&spoken_of_people marked&spoken_of_words markup_near&nothing_stated
+0.05 markup_near&says_if markup_near&says_may markup_near&says_proposed markup_near&says_when
+0.05 markup_near&spoken_of_ask markup_near&spoken_of_buy markup_near&spoken_of_example
+0.05 markup_near&spoken_of_explained markup_near&spoken_of_lesson markup_near&spoken_of_may
+0.05 markup_near&steps_that_led_to_it markup_near&trace_near markup_near&traceback_above markup_near&typeset
+0.05 may_happen&much_trouble may_happen&says_but may_happen&says_buy may_happen&says_looks_for may_happen&says_never
+0.05 may_happen&says_words may_happen&spoken_of_cause may_happen&spoken_of_help may_happen&spoken_of_numbered
+0.05 may_happen&spoken_of_proposed may_happen&text_behind may_happen&words_before mentioned&much_trouble
+0.05 mentioned&spoken_of_changes mentioned&spoken_of_means mentioned&spoken_of_never mentioned&spoken_of_signed
+0.05 mentioned&within_code much_about_texts&much_trouble much_about_texts&nothing_stated much_about_texts&often_may
+0.05 much_about_texts&says_may much_about_texts&says_words much_about_texts&somebody's_own,_in_short
+0.05 much_about_texts&spoken_of_example much_about_texts&spoken_of_if much_about_texts&spoken_of_numbered
+0.05 much_advised&much_trouble much_advised&often_may much_advised&output_near much_advised&spoken_of_after_so_long
+0.05 much_advised&spoken_of_cause much_advised&words_before much_trouble&says_happened much_trouble&says_if
+0.05 much_trouble&says_lower_it much_trouble&says_means much_trouble&says_reader much_trouble&says_when
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&spoken_of_after_so_long
+0.05 much_trouble&spoken_of_lately much_trouble&spoken_of_lower_it much_trouble&spoken_of_means
+0.05 much_trouble&spoken_of_proposed names_the_words&somebody's_own,_in_short names_the_words&spoken_of_changes
+0.05 names_the_words&spoken_of_example names_the_words&spoken_of_explained names_the_words&spoken_of_happened
+0.05 names_the_words&spoken_of_people nobody_speaks&says_may nobody_speaks&somebody's_own_question,_in_short
+0.05 nobody_speaks&spoken_of_after_so_long nobody_speaks&spoken_of_labelled_cause nobody_speaks&spoken_of_lately
+0.05 nobody_speaks&spoken_of_lower_it nobody_speaks&spoken_of_self nobody_speaks&steps_that_led_to_it
+0.05 nothing_stated&on_a_stamped_line nothing_stated&other_near nothing_stated&says_if
+0.05 nothing_stated&says_labelled_symptom nothing_stated&says_may nothing_stated&spoken_of_lower_it often_may&says_if
+0.05 often_may&setting_near often_may&spoken_of_after_so_long often_may&spoken_of_labelled_symptom
+0.05 often_may&spoken_of_lower_it often_may&spoken_of_numbered often_may&trouble on_a_stamped_line&says_ask
+0.05 on_a_stamped_line&says_but on_a_stamped_line&says_if on_a_stamped_line&spoken_of_lesson
+0.05 on_a_stamped_line&spoken_of_never on_a_stamped_line&spoken_of_people on_a_stamped_line&spoken_of_supposed
+0.05 on_a_stamped_line&traceback_above other_near&spoken_of_numbered other_near&spoken_of_signed
+0.05 other_near&spoken_of_solved other_near&spoken_of_when other_near&spoken_of_words other_near&trace_near
+0.05 output_near&says_cause output_near&says_means output_near&says_reader output_near&spoken_of_explained
+0.05 output_near&spoken_of_lately output_near&spoken_of_laughs output_near&trace_near record&says_cause
+0.05 record&says_lately record&says_laughs record&says_looks_for record&says_self record&spoken_of_after_so_long
+0.05 record&spoken_of_but record&spoken_of_cause record&spoken_of_help record&spoken_of_remedy
+0.05 remedies_above&spoken_of_but remedies_above&spoken_of_lesson remedies_above&spoken_of_looks_for
+0.05 remedies_above&spoken_of_means remedies_below&says_happened remedies_below&spoken_of_cause
+0.05 remedies_below&spoken_of_labelled_cause remedies_below&spoken_of_self remedies_below&trouble
+0.05 says_after_so_long&says_explained says_after_so_long&says_lately says_after_so_long&says_numbered
+0.05 says_after_so_long&says_people says_after_so_long&spoken_of_changes says_after_so_long&spoken_of_lower_it
+0.05 says_after_so_long&spoken_of_made_up says_after_so_long&spoken_of_people says_after_so_long&spoken_of_supposed
+0.05 says_after_so_long&spoken_of_when says_after_so_long&trace_near says_ask&says_never says_ask&says_when
+0.05 says_ask&somebody's_own says_ask&spoken_of_if says_ask&spoken_of_may says_but&says_help says_but&says_people
+0.05 says_but&says_solved says_but&somebody_speaks says_but&spoken_of_example says_but&spoken_of_happened
+0.05 says_but&spoken_of_if says_but&spoken_of_looks_for says_but&spoken_of_people says_buy&says_if
+0.05 says_cause&says_self says_cause&somebody's_own says_cause&spoken_of_labelled_symptom says_changes&says_help
+0.05 says_changes&says_never says_changes&says_proposed says_changes&says_supposed says_example&says_help
+0.05 says_example&says_never says_example&spoken_of_people says_explained&says_looks_for says_explained&says_may
+0.05 says_happened&says_labelled_symptom says_happened&says_lately says_happened&says_lower_it
+0.05 says_happened&says_self says_happened&spoken_of_never says_happened&spoken_of_people
+0.05 says_happened&spoken_of_when says_help&says_looks_for says_help&somebody's_own says_help&spoken_of_ask
+0.05 says_help&spoken_of_if says_if&says_made_up says_if&says_never says_if&says_remedy says_if&says_solved
+0.05 says_if&spoken_of_but says_if&spoken_of_supposed says_if&spoken_of_when says_if&text_behind
+0.05 says_labelled_symptom&somebody's_own says_labelled_symptom&somebody's_own_machine,_in_short
+0.05 says_labelled_symptom&spoken_of_after_so_long says_labelled_symptom&words_before says_lately&setting_near
+0.05 says_lately&spoken_of_if says_lately&spoken_of_looks_for says_lesson&says_self says_lesson&says_supposed
+0.05 says_lesson&somebody's_own_machine,_in_short says_lesson&spoken_of_but says_lesson&spoken_of_help
+0.05 says_lesson&spoken_of_reader says_lesson&words_before says_looks_for&says_may says_looks_for&says_words
+0.05 says_looks_for&setting_near says_looks_for&spoken_of_labelled_symptom says_looks_for&spoken_of_looks_for
+0.05 says_looks_for&spoken_of_never says_lower_it&says_made_up says_lower_it&spoken_of_but
+0.05 says_lower_it&spoken_of_changes says_lower_it&spoken_of_explained says_lower_it&spoken_of_help
+0.05 says_lower_it&spoken_of_made_up says_lower_it&spoken_of_reader says_lower_it&spoken_of_remedy
+0.05 says_lower_it&spoken_of_supposed says_lower_it&text_behind says_made_up&says_words says_made_up&spoken_of_self
+0.05 says_may&says_words says_may&somebody's_own_question,_in_short says_may&spoken_of_example
+0.05 says_may&spoken_of_happened says_may&spoken_of_lately says_may&spoken_of_means says_may&spoken_of_numbered
+0.05 says_may&spoken_of_remedy says_may&trace_near says_means&says_remedy says_means&spoken_of_ask
+0.05 says_means&spoken_of_example says_never&spoken_of_may says_never&spoken_of_when says_numbered&setting_near
+0.05 says_numbered&somebody's_own,_in_short says_numbered&spoken_of_happened says_numbered&spoken_of_lower_it
+0.05 says_numbered&spoken_of_numbered says_numbered&spoken_of_self says_numbered&words_before says_people&says_words
+0.05 says_people&somebody's_own_question,_in_short says_people&spoken_of_after_so_long says_people&spoken_of_never
+0.05 says_reader&spoken_of_help says_reader&spoken_of_reader says_reader&spoken_of_self says_reader&spoken_of_words
+0.05 says_remedy&spoken_of_reader says_self&spoken_of_cause says_self&spoken_of_means says_self&spoken_of_never
+0.05 says_self&spoken_of_people says_self&spoken_of_solved says_self&spoken_of_supposed says_when&somebody's_own
+0.05 says_when&spoken_of_numbered says_when&spoken_of_reader says_when&spoken_of_solved says_when&spoken_of_supposed
+0.05 says_when&spoken_of_when says_when&text_behind says_words&spoken_of_means says_words&spoken_of_proposed
+0.05 says_words&trouble setting_near&spoken_of_after_so_long setting_near&spoken_of_cause
+0.05 setting_near&spoken_of_explained setting_near&spoken_of_happened setting_near&spoken_of_labelled_symptom
+0.05 setting_near&spoken_of_may setting_near&spoken_of_proposed setting_near&spoken_of_self
+0.05 somebody's_own&spoken_of_but somebody's_own&spoken_of_may somebody's_own&spoken_of_numbered
+0.05 somebody's_own&spoken_of_reader somebody's_own&spoken_of_supposed somebody's_own&trace_near
+0.05 somebody's_own&typeset somebody's_own,_in_short&spoken_of_example somebody's_own,_in_short&spoken_of_lesson
+0.05 somebody's_own,_in_short&spoken_of_never somebody's_own,_in_short&spoken_of_remedy
+0.05 somebody's_own,_in_short&spoken_of_supposed somebody's_own,_in_short&typeset
+0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_machine,_in_short&spoken_of_ask
+0.05 somebody's_own_machine,_in_short&spoken_of_example somebody's_own_machine,_in_short&spoken_of_never
+0.05 somebody's_own_machine,_in_short&spoken_of_remedy somebody's_own_machine,_in_short&spoken_of_supposed
+0.05 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&spoken_of_looks_for
+0.05 somebody's_own_question,_in_short&spoken_of_solved somebody_speaks&spoken_of_if somebody_speaks&spoken_of_lesson
+0.05 somebody_speaks&spoken_of_never somebody_speaks&spoken_of_numbered somebody_speaks&typeset
+0.05 spoken_of_after_so_long&spoken_of_changes spoken_of_after_so_long&spoken_of_laughs
+0.05 spoken_of_after_so_long&spoken_of_lower_it spoken_of_after_so_long&spoken_of_made_up
+0.05 spoken_of_after_so_long&spoken_of_solved spoken_of_ask&spoken_of_may spoken_of_ask&spoken_of_means
+0.05 spoken_of_ask&spoken_of_reader spoken_of_ask&spoken_of_supposed spoken_of_but&spoken_of_cause
+0.05 spoken_of_but&spoken_of_lately spoken_of_but&spoken_of_made_up spoken_of_but&spoken_of_words
+0.05 spoken_of_but&traceback_above spoken_of_but&typeset spoken_of_buy&spoken_of_lesson spoken_of_buy&spoken_of_means
+0.05 spoken_of_buy&spoken_of_remedy spoken_of_buy&spoken_of_when spoken_of_buy&spoken_of_words
+0.05 spoken_of_cause&spoken_of_help spoken_of_cause&spoken_of_lately spoken_of_cause&spoken_of_never
+0.05 spoken_of_cause&spoken_of_people spoken_of_cause&spoken_of_proposed spoken_of_cause&spoken_of_self
+0.05 spoken_of_cause&spoken_of_solved spoken_of_cause&trouble spoken_of_changes&spoken_of_made_up
+0.05 spoken_of_changes&spoken_of_means spoken_of_example&spoken_of_signed
+0.05 spoken_of_explained&spoken_of_labelled_symptom spoken_of_explained&spoken_of_looks_for
+0.05 spoken_of_explained&spoken_of_may spoken_of_explained&spoken_of_self spoken_of_happened&spoken_of_help
+0.05 spoken_of_happened&spoken_of_remedy spoken_of_help&spoken_of_lately spoken_of_help&spoken_of_lesson
+0.05 spoken_of_help&spoken_of_proposed spoken_of_help&spoken_of_remedy spoken_of_if&spoken_of_labelled_symptom
+0.05 spoken_of_if&spoken_of_looks_for spoken_of_labelled_cause&text_behind spoken_of_labelled_remedy&spoken_of_remedy
+0.05 spoken_of_labelled_remedy&spoken_of_words spoken_of_labelled_remedy&text_behind
+0.05 spoken_of_labelled_symptom&spoken_of_lately spoken_of_labelled_symptom&spoken_of_looks_for
+0.05 spoken_of_labelled_symptom&spoken_of_reader spoken_of_labelled_symptom&spoken_of_solved
+0.05 spoken_of_lately&spoken_of_laughs spoken_of_lately&spoken_of_made_up spoken_of_lately&spoken_of_never
+0.05 spoken_of_lately&spoken_of_numbered spoken_of_lately&spoken_of_remedy spoken_of_laughs&spoken_of_looks_for
+0.05 spoken_of_lesson&spoken_of_made_up spoken_of_lesson&spoken_of_proposed spoken_of_looks_for&spoken_of_made_up
+0.05 spoken_of_lower_it&spoken_of_signed spoken_of_made_up&spoken_of_supposed spoken_of_means&spoken_of_proposed
+0.05 spoken_of_means&spoken_of_solved spoken_of_means&trouble spoken_of_never&spoken_of_reader
+0.05 spoken_of_never&spoken_of_solved spoken_of_never&words_before spoken_of_numbered&spoken_of_reader
+0.05 spoken_of_people&text_behind spoken_of_proposed&spoken_of_self spoken_of_proposed&spoken_of_signed
+0.05 spoken_of_proposed&spoken_of_solved spoken_of_proposed&text_behind spoken_of_remedy&words_before
+0.05 spoken_of_self&spoken_of_supposed spoken_of_solved&spoken_of_words spoken_of_solved&traceback_above
+0.05 spoken_of_supposed&words_before spoken_of_when&spoken_of_words spoken_of_when&trace_near
+0.05 spoken_of_when&words_before spoken_of_words&text_behind steps_that_led_to_it&text_behind
+0.05 text_behind&traceback_above text_behind&trouble text_behind&value_of_a_document trace_near&words_before
+0.05 trouble&words_before
+0.10 a_failed_run&a_failed_run's_record a_failed_run&a_setup,_in_short a_failed_run&a_site's_lines
+0.10 a_failed_run&a_whole_error_line a_failed_run&advised_by_nobody a_failed_run&mentioned a_failed_run&says_but
+0.10 a_failed_run&says_help a_failed_run&says_never a_failed_run&says_people a_failed_run&says_supposed
+0.10 a_failed_run&somebody's_own,_in_short a_failed_run&spoken_of_means a_failed_run&spoken_of_remedy
+0.10 a_failed_run's_record&a_short_text a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&output_near a_failed_run's_record&setting_near a_failed_run's_record&words_before
+0.10 a_failed_test&says_happened a_failed_test&words_before a_picture_near&other_near
+0.10 a_question,_in_short&a_report's_heading a_question,_in_short&explained_behind a_question,_in_short&in_a_thread
+0.10 a_question,_in_short&introduced_as_example a_question,_in_short&says_cause a_question,_in_short&says_looks_for
+0.10 a_question,_in_short&spoken_of_buy a_question,_in_short&spoken_of_changes a_question,_in_short&spoken_of_if
+0.10 a_question,_in_short&spoken_of_lately a_question,_in_short&spoken_of_never
+0.10 a_question,_in_short&spoken_of_supposed a_report's_heading&a_setup,_in_short a_report's_heading&begins_its_line
+0.10 a_report's_heading&in_a_thread a_report's_heading&its_hint_printed a_report's_heading&spoken_of_may
+0.10 a_report's_heading&spoken_of_means a_report's_heading&trouble a_sentence_leads&a_short_text
+0.10 a_sentence_leads&item_of_a_list a_sentence_leads&remedies_below a_sentence_leads&says_lesson
+0.10 a_sentence_leads&says_supposed a_sentence_leads&spoken_of_if a_sentence_leads&spoken_of_signed
+0.10 a_setup,_in_short&heads_a_document a_setup,_in_short&nothing_stated a_setup,_in_short&says_but
+0.10 a_setup,_in_short&says_lower_it a_setup,_in_short&spoken_of_labelled_symptom a_setup,_in_short&spoken_of_never
+0.10 a_setup,_in_short&spoken_of_proposed a_setup,_in_short&typeset a_short_text&item_of_a_list
+0.10 a_short_text&much_trouble a_short_text&says_remedy a_short_text&spoken_of_cause
+0.10 a_short_text&spoken_of_labelled_cause a_short_text&steps_that_led_to_it a_site's_lines&a_thread's_page
+0.10 a_site's_lines&on_a_stamped_line a_site's_lines&says_when a_site's_lines&spoken_of_but
+0.10 a_site's_lines&spoken_of_reader a_site's_lines&trouble a_site's_lines&words_before a_thread's_page&block_opened
+0.10 a_thread's_page&introduced_as_example a_thread's_page&its_hint_printed a_thread's_page&nothing_stated
+0.10 a_thread's_page&other_near a_thread's_page&setting_near a_thread's_page&somebody's_own_question,_in_short
+0.10 a_thread's_page&spoken_of_happened a_thread's_page&spoken_of_help a_thread's_page&spoken_of_labelled_symptom
+0.10 a_thread's_page&spoken_of_words a_thread's_title&begins_its_line a_thread's_title&begins_the_text
+0.10 a_thread's_title&in_a_thread a_thread's_title&nobody_speaks a_thread's_title&nothing_stated
+0.10 a_thread's_title&setting_near a_thread's_title&spoken_of_ask a_thread's_title&spoken_of_help
+0.10 a_thread's_title&spoken_of_may a_thread's_title&spoken_of_means a_thread's_title&trace_near
+0.10 a_whole_error_line&about_texts a_whole_error_line&code_near a_whole_error_line&spoken_of_may
+0.10 a_whole_error_line&spoken_of_numbered a_whole_error_line&spoken_of_solved about_texts&cut_by_dots
+0.10 about_texts&ends_the_text about_texts&explained_behind about_texts&other_near about_texts&remedies_above
+0.10 about_texts&says_but about_texts&says_example about_texts&says_labelled_symptom about_texts&says_words
+0.10 about_texts&somebody's_own about_texts&somebody's_own_machine,_in_short about_texts&spoken_of_labelled_remedy
+0.10 about_texts&spoken_of_made_up about_texts&spoken_of_never about_texts&spoken_of_people
+0.10 about_texts&spoken_of_remedy about_texts&traceback_above advice_share&behind_a_prefix advice_share&in_quotes
+0.10 advice_share&indented advice_share&marked advice_share&often_may advice_share&says_lately
+0.10 advice_share&says_remedy advice_share&spoken_of_ask advice_share&spoken_of_cause
+0.10 advice_share&spoken_of_looks_for advice_share&spoken_of_supposed advice_share&traceback_above
+0.10 advised&behind_a_prefix advised&in_quotes advised&indented advised&marked advised&often_may advised&says_lately
+0.10 advised&says_remedy advised&spoken_of_ask advised&spoken_of_cause advised&spoken_of_looks_for
+0.10 advised&spoken_of_supposed advised&traceback_above advised_by_nobody&figures advised_by_nobody&indented
+0.10 advised_by_nobody&markup_near advised_by_nobody&output_near advised_by_nobody&says_happened
+0.10 advised_by_nobody&says_lately advised_by_nobody&spoken_of_cause advised_by_nobody&spoken_of_lesson
+0.10 advised_by_nobody&spoken_of_proposed advised_by_nobody&spoken_of_supposed advised_by_nobody&traceback_above
+0.10 alone&happened_to_somebody alone&says_may alone&says_means begins_its_line&says_but
+0.10 begins_its_line&spoken_of_ask begins_its_line&spoken_of_changes begins_its_line&spoken_of_lately
+0.10 begins_the_text&in_a_thread begins_the_text&much_trouble begins_the_text&says_may begins_the_text&says_never
+0.10 begins_the_text&says_self begins_the_text&spoken_of_ask begins_the_text&spoken_of_labelled_symptom
+0.10 begins_the_text&spoken_of_laughs begins_the_text&spoken_of_may begins_the_text&spoken_of_means
+0.10 behind_a_prefix&block_opened behind_a_prefix&comment behind_a_prefix&heads_a_document behind_a_prefix&says_cause
+0.10 behind_a_prefix&says_explained behind_a_prefix&spoken_of_labelled_symptom between_sections&indented
+0.10 between_sections&output_near between_sections&spoken_of_after_so_long between_sections&spoken_of_looks_for
+0.10 blanks_near&block_opened blanks_near&indented blanks_near&its_hint_printed blanks_near&setting_near
+0.10 blanks_near&spoken_of_if blanks_near&spoken_of_may blanks_near&spoken_of_never blanks_near&trace_near
+0.10 blanks_near&traceback_above block_opened&boxes_ticked block_opened&heads_a_document
+0.10 block_opened&introduced_as_example block_opened&its_hint_printed block_opened&may_happen block_opened&mentioned
+0.10 block_opened&much_about_texts block_opened&says_self block_opened&somebody's_own,_in_short
+0.10 block_opened&somebody's_own_machine,_in_short block_opened&somebody_speaks block_opened&spoken_of_lower_it
+0.10 block_opened&spoken_of_never block_opened&text_behind block_opened&words_before boxes_ticked&code_near
+0.10 boxes_ticked&other_near boxes_ticked&spoken_of_may code_near&item_of_a_list code_near&its_place_behind
+0.10 code_near&says_after_so_long code_near&says_but code_near&says_labelled_symptom code_near&says_lately
+0.10 code_near&says_people code_near&says_supposed code_near&spoken_of_labelled_cause
+0.10 code_near&spoken_of_labelled_remedy comment&says_after_so_long comment&says_but comment&says_when
+0.10 comment&spoken_of_reader comment&spoken_of_signed comment&spoken_of_supposed cut_by_dots&spoken_of_after_so_long
+0.10 cut_by_dots&spoken_of_but cut_by_dots&spoken_of_example cut_by_dots&spoken_of_if cut_by_dots&trace_near
+0.10 denied_in_front&heads_a_document denied_in_front&hypothetical_sentence denied_in_front&in_a_thread
+0.10 denied_in_front&often_may denied_in_front&says_may denied_in_front&spoken_of_if denied_in_front&spoken_of_words
+0.10 ends_the_text&in_a_thread ends_the_text&indented ends_the_text&its_hint_printed ends_the_text&says_lately
+0.10 ends_the_text&says_means ends_the_text&says_supposed ends_the_text&spoken_of_remedy ends_the_text&trace_near
+0.10 explained_behind&in_quotes explained_behind&spoken_of_after_so_long explained_behind&spoken_of_if
+0.10 explained_behind&spoken_of_remedy explained_behind&spoken_of_self explained_behind&spoken_of_when
+0.10 explained_behind&trouble figures&record figures&says_labelled_symptom figures&says_reader figures&says_solved
+0.10 figures&somebody's_own_question,_in_short figures&somebody_speaks figures&spoken_of_after_so_long
+0.10 figures&spoken_of_help figures&spoken_of_may happened_to_somebody&its_hint_printed happened_to_somebody&says_ask
+0.10 happened_to_somebody&says_example happened_to_somebody&says_lately happened_to_somebody&spoken_of_ask
+0.10 happened_to_somebody&traceback_above heads_a_document&says_looks_for heads_a_document&somebody's_own
+0.10 heads_a_document&somebody's_own,_in_short heads_a_document&spoken_of_lately heads_a_document&spoken_of_means
+0.10 heads_a_document&spoken_of_never heads_a_document&typeset host_memory&introduced_as_example
+0.10 host_memory&says_reader host_memory&spoken_of_looks_for host_memory&spoken_of_may host_memory&spoken_of_self
+0.10 hypothetical_sentence&record hypothetical_sentence&somebody's_own_machine,_in_short
+0.10 hypothetical_sentence&spoken_of_ask in_a_thread&introduced_as_example in_a_thread&says_if
+0.10 in_a_thread&says_labelled_symptom in_a_thread&says_may in_a_thread&spoken_of_example
+0.10 in_a_thread&spoken_of_happened in_a_thread&spoken_of_looks_for in_quotes&much_about_texts in_quotes&says_lately
+0.10 in_quotes&says_lower_it in_quotes&says_numbered in_quotes&somebody's_own_question,_in_short
+0.10 in_quotes&somebody_speaks in_quotes&spoken_of_ask in_quotes&spoken_of_signed in_quotes&spoken_of_solved
+0.10 in_quotes&spoken_of_supposed in_quotes&spoken_of_when indented&names_the_words indented&spoken_of_buy
+0.10 indented&steps_that_led_to_it introduced_as_example&much_about_texts introduced_as_example&somebody's_own
+0.10 introduced_as_example&somebody's_own,_in_short introduced_as_example&somebody_speaks
+0.10 introduced_as_example&spoken_of_may introduced_as_example&text_behind item_of_a_list&on_a_stamped_line
+0.10 item_of_a_list&spoken_of_ask item_of_a_list&spoken_of_lately item_of_a_list&spoken_of_when
+0.10 item_of_a_list&trouble its_hint_printed&much_trouble its_hint_printed&often_may its_hint_printed&says_help
+0.10 its_hint_printed&says_if its_hint_printed&says_self its_hint_printed&says_when its_hint_printed&spoken_of_but
+0.10 its_hint_printed&spoken_of_help its_hint_printed&spoken_of_looks_for its_hint_printed&spoken_of_means
+0.10 its_hint_printed&spoken_of_solved its_hint_printed&words_before its_place_behind&somebody_speaks
+0.10 its_words_taken_up&trace_near marked&other_near marked&spoken_of_ask marked&spoken_of_means
+0.10 marked&spoken_of_signed markup_near&says_labelled_symptom markup_near&says_lately markup_near&says_looks_for
+0.10 markup_near&setting_near markup_near&somebody's_own markup_near&spoken_of_made_up markup_near&words_before
+0.10 may_happen&says_people may_happen&somebody's_own_machine,_in_short may_happen&traceback_above mentioned&says_ask
+0.10 mentioned&says_example mentioned&spoken_of_looks_for mentioned&spoken_of_numbered mentioned&text_behind
+0.10 much_about_texts&somebody's_own much_about_texts&somebody_speaks much_about_texts&spoken_of_help
+0.10 much_about_texts&spoken_of_looks_for much_about_texts&traceback_above much_trouble&output_near
+0.10 much_trouble&says_help much_trouble&says_may much_trouble&somebody's_own much_trouble&spoken_of_labelled_symptom
+0.10 much_trouble&spoken_of_lesson much_trouble&spoken_of_never much_trouble&spoken_of_reader
+0.10 much_trouble&spoken_of_self much_trouble&spoken_of_words much_trouble&trace_near names_the_words&says_ask
+0.10 names_the_words&says_never names_the_words&says_when names_the_words&spoken_of_help
+0.10 nobody_speaks&says_after_so_long nobody_speaks&says_laughs nobody_speaks&says_looks_for
+0.10 nobody_speaks&says_numbered nobody_speaks&spoken_of_people nobody_speaks&spoken_of_supposed
+0.10 nobody_speaks&traceback_above nothing_stated&remedies_below nothing_stated&says_proposed
+0.10 nothing_stated&says_words nothing_stated&spoken_of_buy nothing_stated&spoken_of_labelled_remedy
+0.10 nothing_stated&spoken_of_remedy nothing_stated&spoken_of_signed often_may&record often_may&remedies_above
+0.10 often_may&says_when often_may&spoken_of_laughs often_may&trace_near on_a_stamped_line&says_lately
+0.10 on_a_stamped_line&says_people on_a_stamped_line&spoken_of_signed other_near&says_ask other_near&says_made_up
+0.10 other_near&says_never other_near&says_people other_near&spoken_of_cause other_near&spoken_of_labelled_cause
+0.10 other_near&spoken_of_looks_for output_near&says_after_so_long output_near&says_help output_near&says_looks_for
+0.10 output_near&somebody's_own_question,_in_short output_near&spoken_of_but output_near&spoken_of_help
+0.10 output_near&spoken_of_labelled_remedy record&says_changes record&says_explained record&says_lower_it
+0.10 record&says_reader record&says_solved record&spoken_of_labelled_symptom record&spoken_of_may
+0.10 record&spoken_of_never record&spoken_of_proposed remedies_above&spoken_of_when remedies_above&spoken_of_words
+0.10 remedies_above&words_before remedies_below&spoken_of_words remedies_below&words_before
+0.10 says_after_so_long&says_means says_after_so_long&says_reader says_after_so_long&somebody_speaks
+0.10 says_after_so_long&spoken_of_happened says_after_so_long&spoken_of_help says_ask&spoken_of_reader
+0.10 says_but&says_self says_but&says_words says_but&spoken_of_but says_but&spoken_of_never says_cause&setting_near
+0.10 says_changes&says_may says_changes&says_reader says_example&spoken_of_example says_example&spoken_of_happened
+0.10 says_example&text_behind says_example&trace_near says_happened&spoken_of_lately says_happened&spoken_of_numbered
+0.10 says_help&setting_near says_help&somebody's_own_machine,_in_short says_help&spoken_of_example
+0.10 says_help&words_before says_if&somebody's_own,_in_short says_if&somebody_speaks says_if&spoken_of_looks_for
+0.10 says_if&spoken_of_may says_if&trouble says_labelled_symptom&spoken_of_example
+0.10 says_labelled_symptom&spoken_of_solved says_lately&says_never says_lately&says_reader says_lately&says_supposed
+0.10 says_lately&spoken_of_but says_lately&spoken_of_help says_laughs&trouble says_laughs&words_before
+0.10 says_lesson&somebody's_own says_lesson&somebody's_own_question,_in_short says_lesson&spoken_of_happened
+0.10 says_lesson&spoken_of_lower_it says_looks_for&spoken_of_if says_looks_for&spoken_of_lower_it
+0.10 says_made_up&words_before says_may&says_supposed says_may&setting_near
+0.10 says_never&somebody's_own_machine,_in_short says_numbered&says_self
+0.10 says_numbered&somebody's_own_machine,_in_short says_proposed&somebody's_own_question,_in_short
+0.10 says_reader&says_remedy says_reader&somebody's_own_question,_in_short says_remedy&somebody's_own
+0.10 says_remedy&spoken_of_may says_remedy&text_behind says_self&spoken_of_but says_self&spoken_of_made_up
+0.10 says_self&spoken_of_may says_when&spoken_of_ask says_when&spoken_of_lower_it says_when&spoken_of_means
+0.10 says_words&spoken_of_cause says_words&spoken_of_help says_words&spoken_of_people says_words&spoken_of_reader
+0.10 says_words&spoken_of_supposed says_words&spoken_of_when setting_near&somebody_speaks setting_near&spoken_of_buy
+0.10 setting_near&spoken_of_changes setting_near&spoken_of_laughs setting_near&spoken_of_solved
+0.10 somebody's_own&spoken_of_example somebody's_own&spoken_of_labelled_symptom somebody's_own&spoken_of_lesson
+0.10 somebody's_own,_in_short&spoken_of_changes somebody's_own,_in_short&spoken_of_explained
+0.10 somebody's_own,_in_short&spoken_of_lately somebody's_own,_in_short&spoken_of_laughs
+0.10 somebody's_own,_in_short&spoken_of_means somebody's_own,_in_short&spoken_of_people
+0.10 somebody's_own,_in_short&words_before somebody's_own_machine,_in_short&spoken_of_explained
+0.10 somebody's_own_question,_in_short&spoken_of_lesson somebody's_own_question,_in_short&spoken_of_lower_it
+0.10 somebody's_own_question,_in_short&text_behind somebody_speaks&spoken_of_laughs somebody_speaks&spoken_of_may
+0.10 somebody_speaks&spoken_of_reader somebody_speaks&trace_near spoken_of_after_so_long&spoken_of_reader
+0.10 spoken_of_ask&spoken_of_self spoken_of_but&spoken_of_happened spoken_of_buy&spoken_of_help
+0.10 spoken_of_buy&spoken_of_people spoken_of_cause&spoken_of_changes spoken_of_cause&spoken_of_lesson
+0.10 spoken_of_cause&spoken_of_words spoken_of_changes&spoken_of_example spoken_of_changes&spoken_of_lower_it
+0.10 spoken_of_changes&spoken_of_numbered spoken_of_example&spoken_of_labelled_symptom
+0.10 spoken_of_example&spoken_of_looks_for spoken_of_example&spoken_of_supposed spoken_of_happened&spoken_of_laughs
+0.10 spoken_of_happened&spoken_of_supposed spoken_of_happened&spoken_of_words spoken_of_if&spoken_of_proposed
+0.10 spoken_of_if&spoken_of_reader spoken_of_labelled_cause&spoken_of_words
+0.10 spoken_of_labelled_symptom&spoken_of_never spoken_of_lately&spoken_of_means spoken_of_lately&traceback_above
+0.10 spoken_of_laughs&spoken_of_lower_it spoken_of_laughs&spoken_of_may spoken_of_laughs&spoken_of_means
+0.10 spoken_of_laughs&spoken_of_reader spoken_of_lesson&spoken_of_looks_for spoken_of_lesson&spoken_of_never
+0.10 spoken_of_lesson&traceback_above spoken_of_lesson&words_before spoken_of_looks_for&spoken_of_people
+0.10 spoken_of_looks_for&spoken_of_reader spoken_of_looks_for&spoken_of_words spoken_of_looks_for&trace_near
+0.10 spoken_of_made_up&spoken_of_self spoken_of_made_up&spoken_of_when spoken_of_may&spoken_of_numbered
+0.10 spoken_of_never&spoken_of_proposed spoken_of_never&trouble spoken_of_numbered&spoken_of_words
+0.10 spoken_of_numbered&trace_near spoken_of_people&spoken_of_when spoken_of_people&spoken_of_words
+0.10 spoken_of_proposed&spoken_of_when spoken_of_proposed&trouble spoken_of_reader&spoken_of_words
+0.10 spoken_of_reader&text_behind spoken_of_reader&trace_near spoken_of_reader&trouble
+0.10 spoken_of_remedy&spoken_of_when spoken_of_self&typeset spoken_of_solved&trace_near spoken_of_words&trace_near
+0.10 spoken_of_words&traceback_above
+0.15 a_failed_run&a_question,_in_short a_failed_run&blanks_near a_failed_run&names_the_words a_failed_run&says_when
+0.15 a_failed_run&says_words a_failed_run&somebody's_own_question,_in_short a_failed_run&spoken_of_labelled_symptom
+0.15 a_failed_run&spoken_of_reader a_question,_in_short&a_thread's_page a_question,_in_short&cut_by_dots
+0.15 a_question,_in_short&names_the_words a_question,_in_short&says_numbered a_question,_in_short&says_remedy
+0.15 a_question,_in_short&spoken_of_self a_question,_in_short&spoken_of_solved a_report's_heading&a_short_text
+0.15 a_report's_heading&about_texts a_report's_heading&between_sections a_sentence_leads&a_setup,_in_short
+0.15 a_sentence_leads&begins_the_text a_sentence_leads&nothing_stated a_sentence_leads&says_but
+0.15 a_sentence_leads&says_changes a_sentence_leads&says_happened a_sentence_leads&says_made_up
+0.15 a_sentence_leads&spoken_of_after_so_long a_sentence_leads&trouble a_setup,_in_short&on_a_stamped_line
+0.15 a_setup,_in_short&says_when a_setup,_in_short&spoken_of_ask a_setup,_in_short&spoken_of_explained
+0.15 a_setup,_in_short&spoken_of_may a_setup,_in_short&spoken_of_remedy a_short_text&block_opened
+0.15 a_short_text&happened_to_somebody a_short_text&other_near a_short_text&says_help a_short_text&says_lately
+0.15 a_short_text&says_self a_short_text&spoken_of_after_so_long a_short_text&spoken_of_never
+0.15 a_site's_lines&markup_near a_thread's_page&begins_the_text a_thread's_page&code_near a_thread's_page&may_happen
+0.15 a_thread's_page&mentioned a_thread's_page&spoken_of_but a_thread's_title&other_near
+0.15 a_whole_error_line&output_near a_whole_error_line&somebody's_own_machine,_in_short
+0.15 a_whole_error_line&spoken_of_self about_texts&blanks_near about_texts&introduced_as_example
+0.15 about_texts&its_hint_printed about_texts&nobody_speaks about_texts&record about_texts&says_happened
+0.15 about_texts&somebody's_own_question,_in_short about_texts&somebody_speaks about_texts&spoken_of_if
+0.15 about_texts&spoken_of_labelled_cause about_texts&spoken_of_looks_for about_texts&spoken_of_may
+0.15 about_texts&spoken_of_means advice_share&names_the_words advice_share&says_but advice_share&says_never
+0.15 advice_share&says_numbered advice_share&somebody's_own_machine,_in_short advice_share&spoken_of_proposed
+0.15 advised&names_the_words advised&says_but advised&says_never advised&says_numbered
+0.15 advised&somebody's_own_machine,_in_short advised&spoken_of_proposed advised_by_nobody&says_numbered
+0.15 alone&comment alone&says_remedy alone&text_behind alone&trouble begins_its_line&its_place_behind
+0.15 begins_its_line&spoken_of_labelled_symptom begins_its_line&spoken_of_numbered begins_the_text&behind_a_prefix
+0.15 begins_the_text&nothing_stated begins_the_text&says_ask begins_the_text&says_words
+0.15 begins_the_text&somebody's_own begins_the_text&somebody's_own_machine,_in_short
+0.15 begins_the_text&spoken_of_example behind_a_prefix&in_a_thread behind_a_prefix&its_place_behind
+0.15 behind_a_prefix&marked behind_a_prefix&much_trouble behind_a_prefix&other_near behind_a_prefix&says_ask
+0.15 behind_a_prefix&says_changes behind_a_prefix&says_lately behind_a_prefix&spoken_of_ask
+0.15 behind_a_prefix&spoken_of_may between_sections&remedies_below between_sections&trouble
+0.15 block_opened&on_a_stamped_line block_opened&trouble boxes_ticked&figures boxes_ticked&spoken_of_happened
+0.15 code_near&cut_by_dots code_near&output_near code_near&remedies_below code_near&spoken_of_never
+0.15 code_near&spoken_of_solved code_near&spoken_of_when code_near&spoken_of_words comment&ends_the_text
+0.15 comment&host_memory comment&in_quotes comment&item_of_a_list comment&says_example comment&says_if
+0.15 comment&somebody_speaks comment&spoken_of_looks_for comment&spoken_of_means comment&trace_near
+0.15 cut_by_dots&in_quotes cut_by_dots&much_about_texts cut_by_dots&says_looks_for denied_in_front&may_happen
+0.15 denied_in_front&other_near denied_in_front&says_help denied_in_front&says_words denied_in_front&somebody_speaks
+0.15 denied_in_front&spoken_of_lately denied_in_front&trouble ends_the_text&introduced_as_example
+0.15 ends_the_text&says_if explained_behind&output_near figures&may_happen figures&other_near figures&says_cause
+0.15 figures&says_when figures&spoken_of_labelled_cause figures&spoken_of_looks_for figures&spoken_of_when
+0.15 happened_to_somebody&often_may happened_to_somebody&record happened_to_somebody&says_lesson
+0.15 happened_to_somebody&says_reader happened_to_somebody&spoken_of_never happened_to_somebody&spoken_of_words
+0.15 happened_to_somebody&trace_near heads_a_document&other_near heads_a_document&remedies_below
+0.15 heads_a_document&somebody's_own_question,_in_short heads_a_document&spoken_of_but heads_a_document&spoken_of_if
+0.15 heads_a_document&spoken_of_looks_for host_memory&marked host_memory&output_near host_memory&says_self
+0.15 host_memory&somebody's_own host_memory&spoken_of_words hypothetical_sentence&says_made_up
+0.15 hypothetical_sentence&setting_near hypothetical_sentence&somebody's_own hypothetical_sentence&spoken_of_happened
+0.15 hypothetical_sentence&spoken_of_made_up in_a_thread&its_hint_printed in_a_thread&other_near
+0.15 in_a_thread&says_reader in_quotes&its_hint_printed in_quotes&nobody_speaks in_quotes&says_labelled_symptom
+0.15 in_quotes&spoken_of_laughs in_quotes&spoken_of_people indented&record indented&spoken_of_but
+0.15 indented&spoken_of_remedy introduced_as_example&spoken_of_changes item_of_a_list&says_words
+0.15 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&spoken_of_if its_hint_printed&nobody_speaks
+0.15 its_hint_printed&other_near its_hint_printed&somebody_speaks its_hint_printed&spoken_of_if
+0.15 its_place_behind&nobody_speaks marked&spoken_of_example marked&spoken_of_reader marked&trace_near
+0.15 markup_near&says_happened markup_near&spoken_of_but markup_near&spoken_of_if may_happen&nobody_speaks
+0.15 may_happen&output_near may_happen&somebody's_own mentioned&spoken_of_after_so_long mentioned&spoken_of_explained
+0.15 mentioned&spoken_of_laughs much_about_texts&names_the_words much_about_texts&says_happened
+0.15 much_about_texts&spoken_of_people much_about_texts&spoken_of_remedy much_about_texts&words_before
+0.15 names_the_words&says_but nobody_speaks&says_ask nobody_speaks&says_but nobody_speaks&says_example
+0.15 nobody_speaks&says_explained nobody_speaks&says_lately nobody_speaks&setting_near
+0.15 nobody_speaks&spoken_of_changes nothing_stated&often_may nothing_stated&says_happened
+0.15 nothing_stated&somebody_speaks nothing_stated&spoken_of_when often_may&spoken_of_but
+0.15 often_may&spoken_of_proposed on_a_stamped_line&says_may on_a_stamped_line&says_supposed
+0.15 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&spoken_of_explained
+0.15 on_a_stamped_line&spoken_of_if on_a_stamped_line&spoken_of_lower_it on_a_stamped_line&spoken_of_may
+0.15 on_a_stamped_line&spoken_of_numbered on_a_stamped_line&spoken_of_words other_near&says_changes
+0.15 other_near&says_help other_near&says_labelled_symptom other_near&spoken_of_may other_near&spoken_of_people
+0.15 other_near&spoken_of_self output_near&remedies_above output_near&remedies_below output_near&says_never
+0.15 output_near&says_people output_near&setting_near output_near&spoken_of_example
+0.15 output_near&spoken_of_labelled_cause output_near&spoken_of_signed record&spoken_of_looks_for
+0.15 record&spoken_of_numbered record&spoken_of_words remedies_below&spoken_of_remedy says_after_so_long&says_ask
+0.15 says_after_so_long&says_if says_after_so_long&says_looks_for says_after_so_long&says_lower_it
+0.15 says_after_so_long&says_words says_after_so_long&somebody's_own,_in_short says_after_so_long&spoken_of_looks_for
+0.15 says_after_so_long&spoken_of_self says_ask&says_changes says_ask&says_lower_it says_but&says_explained
+0.15 says_but&says_if says_but&spoken_of_lower_it says_but&text_behind says_but&trouble
+0.15 says_cause&somebody's_own,_in_short says_cause&somebody_speaks says_changes&somebody's_own
+0.15 says_changes&somebody's_own_machine,_in_short says_example&says_looks_for says_example&spoken_of_reader
+0.15 says_happened&says_may says_happened&says_means says_help&says_when says_help&somebody_speaks
+0.15 says_if&words_before says_labelled_symptom&spoken_of_remedy says_labelled_symptom&spoken_of_when
+0.15 says_lately&spoken_of_self says_laughs&says_self says_lesson&says_lower_it says_lesson&says_people
+0.15 says_lesson&spoken_of_when says_looks_for&says_people says_looks_for&says_when says_lower_it&says_when
+0.15 says_lower_it&somebody's_own_machine,_in_short says_lower_it&spoken_of_self says_made_up&says_people
+0.15 says_made_up&somebody's_own says_may&somebody's_own says_may&somebody's_own_machine,_in_short
+0.15 says_may&traceback_above says_means&says_self says_means&somebody's_own says_never&says_words
+0.15 says_never&setting_near says_never&somebody's_own,_in_short says_never&spoken_of_reader says_numbered&says_when
+0.15 says_people&words_before says_reader&says_supposed says_remedy&spoken_of_if says_self&says_when
+0.15 says_supposed&somebody's_own_machine,_in_short says_when&somebody's_own_machine,_in_short
+0.15 says_when&spoken_of_but says_when&spoken_of_cause says_words&spoken_of_looks_for says_words&words_before
+0.15 setting_near&within_code somebody's_own&spoken_of_proposed somebody's_own&spoken_of_self
+0.15 somebody's_own,_in_short&spoken_of_numbered somebody's_own,_in_short&spoken_of_when
+0.15 somebody's_own,_in_short&spoken_of_words somebody's_own,_in_short&traceback_above
+0.15 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&spoken_of_changes
+0.15 somebody's_own_machine,_in_short&spoken_of_lower_it somebody's_own_machine,_in_short&spoken_of_when
+0.15 somebody's_own_machine,_in_short&trace_near somebody's_own_question,_in_short&spoken_of_lately
+0.15 somebody's_own_question,_in_short&spoken_of_never somebody's_own_question,_in_short&spoken_of_people
+0.15 spoken_of_after_so_long&spoken_of_ask spoken_of_after_so_long&spoken_of_never
+0.15 spoken_of_after_so_long&spoken_of_proposed spoken_of_after_so_long&traceback_above
+0.15 spoken_of_ask&spoken_of_laughs spoken_of_ask&spoken_of_remedy spoken_of_but&spoken_of_lesson
+0.15 spoken_of_but&spoken_of_proposed spoken_of_but&trace_near spoken_of_cause&spoken_of_lower_it
+0.15 spoken_of_changes&spoken_of_remedy spoken_of_example&text_behind spoken_of_happened&spoken_of_made_up
+0.15 spoken_of_help&spoken_of_if spoken_of_help&spoken_of_labelled_symptom spoken_of_help&spoken_of_signed
+0.15 spoken_of_help&spoken_of_words spoken_of_if&spoken_of_made_up spoken_of_if&spoken_of_numbered
+0.15 spoken_of_if&spoken_of_self spoken_of_if&trace_near spoken_of_labelled_symptom&text_behind
+0.15 spoken_of_lately&trace_near spoken_of_laughs&spoken_of_supposed spoken_of_lesson&spoken_of_means
+0.15 spoken_of_lesson&spoken_of_numbered spoken_of_lesson&spoken_of_when spoken_of_lesson&trace_near
+0.15 spoken_of_made_up&spoken_of_never spoken_of_means&spoken_of_when spoken_of_means&traceback_above
+0.15 spoken_of_numbered&spoken_of_self spoken_of_numbered&trouble spoken_of_people&spoken_of_proposed
+0.15 spoken_of_proposed&spoken_of_reader spoken_of_self&text_behind spoken_of_self&words_before
+0.15 spoken_of_signed&words_before spoken_of_supposed&trouble spoken_of_when&trouble
+0.20 a_failed_run&a_sentence_leads a_failed_run&advice_share a_failed_run&advised a_failed_run&cut_by_dots
+0.20 a_failed_run&its_place_behind a_failed_run&nothing_stated a_failed_run&output_near a_failed_run&says_lesson
+0.20 a_failed_run&says_reader a_failed_run&spoken_of_after_so_long a_failed_run&spoken_of_people
+0.20 a_question,_in_short&a_sentence_leads a_question,_in_short&about_texts a_question,_in_short&advice_share
+0.20 a_question,_in_short&advised a_question,_in_short&behind_a_prefix a_question,_in_short&says_may
+0.20 a_question,_in_short&says_reader a_question,_in_short&somebody's_own_machine,_in_short
+0.20 a_question,_in_short&spoken_of_after_so_long a_report's_heading&other_near a_report's_heading&spoken_of_if
+0.20 a_sentence_leads&says_laughs a_sentence_leads&spoken_of_words a_setup,_in_short&advice_share
+0.20 a_setup,_in_short&advised a_setup,_in_short&begins_the_text a_setup,_in_short&blanks_near
+0.20 a_setup,_in_short&says_changes a_setup,_in_short&says_labelled_symptom a_setup,_in_short&says_means
+0.20 a_setup,_in_short&somebody's_own_question,_in_short a_short_text&a_whole_error_line
+0.20 a_short_text&its_place_behind a_short_text&says_solved a_short_text&spoken_of_labelled_symptom
+0.20 a_short_text&spoken_of_numbered a_short_text&spoken_of_supposed a_site's_lines&setting_near
+0.20 a_thread's_page&in_quotes a_thread's_title&spoken_of_reader a_whole_error_line&its_hint_printed
+0.20 about_texts&between_sections about_texts&block_opened about_texts&on_a_stamped_line about_texts&remedies_below
+0.20 about_texts&spoken_of_cause advice_share&in_a_thread advice_share&spoken_of_numbered advised&in_a_thread
+0.20 advised&spoken_of_numbered advised_by_nobody&alone advised_by_nobody&begins_the_text
+0.20 advised_by_nobody&names_the_words advised_by_nobody&often_may advised_by_nobody&other_near
+0.20 advised_by_nobody&says_never advised_by_nobody&says_words advised_by_nobody&spoken_of_help
+0.20 advised_by_nobody&spoken_of_may advised_by_nobody&spoken_of_numbered advised_by_nobody&spoken_of_words
+0.20 alone&says_after_so_long alone&says_happened alone&says_labelled_symptom begins_its_line&somebody_speaks
+0.20 begins_its_line&spoken_of_after_so_long begins_its_line&spoken_of_solved begins_its_line&trace_near
+0.20 begins_the_text&code_near begins_the_text&comment begins_the_text&says_after_so_long
+0.20 begins_the_text&says_example begins_the_text&somebody_speaks begins_the_text&spoken_of_if
+0.20 begins_the_text&spoken_of_self begins_the_text&text_behind behind_a_prefix&happened_to_somebody
+0.20 behind_a_prefix&says_reader behind_a_prefix&somebody's_own_machine,_in_short blanks_near&much_about_texts
+0.20 blanks_near&spoken_of_ask blanks_near&spoken_of_reader block_opened&output_near block_opened&spoken_of_self
+0.20 block_opened&spoken_of_when code_near&host_memory code_near&record code_near&says_never
+0.20 code_near&spoken_of_after_so_long code_near&spoken_of_if comment&nothing_stated comment&on_a_stamped_line
+0.20 comment&says_self comment&somebody's_own_machine,_in_short comment&spoken_of_example
+0.20 cut_by_dots&hypothetical_sentence cut_by_dots&says_example cut_by_dots&says_lesson cut_by_dots&spoken_of_changes
+0.20 cut_by_dots&traceback_above cut_by_dots&trouble denied_in_front&setting_near denied_in_front&spoken_of_looks_for
+0.20 ends_the_text&figures ends_the_text&nobody_speaks ends_the_text&says_help ends_the_text&says_labelled_symptom
+0.20 ends_the_text&says_may ends_the_text&says_remedy ends_the_text&somebody's_own_machine,_in_short
+0.20 ends_the_text&spoken_of_looks_for ends_the_text&spoken_of_may ends_the_text&trouble figures&in_a_thread
+0.20 figures&spoken_of_changes figures&spoken_of_lately figures&spoken_of_numbered
+0.20 happened_to_somebody&nothing_stated happened_to_somebody&says_but heads_a_document&on_a_stamped_line
+0.20 heads_a_document&trouble host_memory&may_happen host_memory&other_near host_memory&spoken_of_happened
+0.20 host_memory&trouble hypothetical_sentence&in_quotes hypothetical_sentence&says_changes
+0.20 hypothetical_sentence&says_example hypothetical_sentence&says_lower_it hypothetical_sentence&spoken_of_looks_for
+0.20 hypothetical_sentence&spoken_of_words in_a_thread&nobody_speaks in_a_thread&spoken_of_but
+0.20 in_a_thread&spoken_of_lesson in_a_thread&spoken_of_may in_a_thread&spoken_of_means in_a_thread&spoken_of_self
+0.20 in_quotes&says_never in_quotes&setting_near in_quotes&spoken_of_self indented&says_self
+0.20 indented&somebody's_own_question,_in_short indented&somebody_speaks indented&spoken_of_numbered
+0.20 indented&spoken_of_proposed indented&spoken_of_solved indented&trouble item_of_a_list&output_near
+0.20 item_of_a_list&says_after_so_long item_of_a_list&says_never item_of_a_list&somebody_speaks
+0.20 item_of_a_list&spoken_of_happened item_of_a_list&spoken_of_supposed its_hint_printed&setting_near
+0.20 its_hint_printed&somebody's_own,_in_short its_hint_printed&spoken_of_after_so_long
+0.20 its_hint_printed&spoken_of_happened its_hint_printed&spoken_of_lesson its_hint_printed&spoken_of_lower_it
+0.20 its_hint_printed&spoken_of_supposed its_hint_printed&spoken_of_words its_place_behind&spoken_of_happened
+0.20 marked&on_a_stamped_line marked&spoken_of_looks_for markup_near&says_after_so_long markup_near&says_but
+0.20 markup_near&says_people markup_near&says_words markup_near&somebody's_own_machine,_in_short
+0.20 markup_near&spoken_of_help may_happen&much_about_texts may_happen&nothing_stated may_happen&says_lower_it
+0.20 may_happen&says_may may_happen&says_self may_happen&spoken_of_may mentioned&says_after_so_long
+0.20 mentioned&says_means mentioned&says_proposed mentioned&somebody's_own_machine,_in_short
+0.20 mentioned&somebody's_own_question,_in_short mentioned&spoken_of_example mentioned&spoken_of_self
+0.20 mentioned&spoken_of_supposed much_about_texts&spoken_of_lower_it names_the_words&says_lesson
+0.20 names_the_words&says_people names_the_words&spoken_of_looks_for names_the_words&spoken_of_when
+0.20 names_the_words&words_before nobody_speaks&often_may nobody_speaks&says_means nobody_speaks&says_when
+0.20 nobody_speaks&somebody's_own nobody_speaks&spoken_of_numbered nothing_stated&says_self
+0.20 nothing_stated&spoken_of_explained nothing_stated&spoken_of_made_up nothing_stated&traceback_above
+0.20 often_may&spoken_of_words on_a_stamped_line&other_near on_a_stamped_line&says_reader on_a_stamped_line&trouble
+0.20 other_near&says_happened other_near&says_lately other_near&says_lesson other_near&somebody_speaks
+0.20 other_near&words_before output_near&says_if output_near&spoken_of_looks_for record&says_means record&says_words
+0.20 record&spoken_of_ask record&text_behind remedies_below&spoken_of_labelled_remedy remedies_below&spoken_of_when
+0.20 says_after_so_long&spoken_of_if says_after_so_long&spoken_of_never says_ask&says_happened
+0.20 says_ask&spoken_of_never says_ask&words_before says_but&says_supposed says_but&setting_near
+0.20 says_example&says_lately says_example&words_before says_happened&says_lesson says_happened&says_remedy
+0.20 says_happened&says_words says_happened&spoken_of_changes says_happened&spoken_of_help says_happened&words_before
+0.20 says_help&says_proposed says_help&text_behind says_if&says_when says_labelled_symptom&says_words
+0.20 says_labelled_symptom&spoken_of_words says_lately&says_lesson says_lately&says_self says_lately&says_when
+0.20 says_lately&somebody's_own says_lately&somebody's_own_machine,_in_short says_lately&spoken_of_lower_it
+0.20 says_looks_for&somebody's_own says_looks_for&words_before says_lower_it&says_never says_lower_it&somebody's_own
+0.20 says_means&says_proposed says_never&says_solved says_never&says_when says_never&somebody's_own
+0.20 says_never&somebody_speaks says_never&words_before says_people&says_proposed says_reader&says_self
+0.20 says_reader&trouble says_remedy&somebody's_own_question,_in_short says_supposed&says_words
+0.20 says_words&somebody's_own_machine,_in_short setting_near&spoken_of_made_up setting_near&trace_near
+0.20 setting_near&traceback_above somebody's_own&spoken_of_explained somebody's_own&spoken_of_laughs
+0.20 somebody's_own&text_behind somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.20 somebody's_own_question,_in_short&spoken_of_if somebody_speaks&spoken_of_labelled_symptom
+0.20 spoken_of_after_so_long&spoken_of_explained spoken_of_ask&spoken_of_happened spoken_of_ask&spoken_of_solved
+0.20 spoken_of_ask&words_before spoken_of_but&spoken_of_lower_it spoken_of_but&spoken_of_means
+0.20 spoken_of_but&spoken_of_numbered spoken_of_but&spoken_of_self spoken_of_example&spoken_of_may
+0.20 spoken_of_happened&spoken_of_lately spoken_of_happened&spoken_of_numbered spoken_of_happened&spoken_of_proposed
+0.20 spoken_of_happened&spoken_of_self spoken_of_happened&trace_near spoken_of_help&spoken_of_numbered
+0.20 spoken_of_if&spoken_of_remedy spoken_of_if&spoken_of_solved spoken_of_if&words_before
+0.20 spoken_of_labelled_symptom&spoken_of_self spoken_of_labelled_symptom&spoken_of_words
+0.20 spoken_of_lately&spoken_of_people spoken_of_laughs&spoken_of_lesson spoken_of_lower_it&spoken_of_made_up
+0.20 spoken_of_lower_it&spoken_of_reader spoken_of_people&trouble spoken_of_signed&trouble
+0.25 a_failed_run&alone a_failed_run&begins_the_text a_failed_run&denied_in_front a_failed_run&ends_the_text
+0.25 a_failed_run&host_memory a_failed_run&indented a_failed_run&often_may a_question,_in_short&says_after_so_long
+0.25 a_question,_in_short&says_labelled_symptom a_question,_in_short&spoken_of_help
+0.25 a_question,_in_short&spoken_of_people a_report's_heading&figures a_sentence_leads&host_memory
+0.25 a_sentence_leads&says_numbered a_setup,_in_short&begins_its_line a_setup,_in_short&says_if
+0.25 a_setup,_in_short&spoken_of_means a_setup,_in_short&spoken_of_supposed a_short_text&alone
+0.25 a_short_text&blanks_near a_short_text&ends_the_text a_short_text&record a_short_text&says_numbered
+0.25 a_short_text&spoken_of_lately a_short_text&spoken_of_remedy a_short_text&trouble a_site's_lines&nothing_stated
+0.25 a_site's_lines&output_near a_thread's_page&a_thread's_title a_thread's_page&in_a_thread
+0.25 a_thread's_page&often_may a_thread's_page&spoken_of_if a_thread's_page&spoken_of_reader
+0.25 a_whole_error_line&begins_the_text a_whole_error_line&trouble about_texts&in_quotes about_texts&may_happen
+0.25 about_texts&spoken_of_labelled_symptom about_texts&spoken_of_solved advice_share&nothing_stated
+0.25 advice_share&somebody's_own advised&nothing_stated advised&somebody's_own advised_by_nobody&says_ask
+0.25 alone&ends_the_text alone&says_laughs alone&says_numbered begins_its_line&happened_to_somebody
+0.25 begins_its_line&its_hint_printed begins_its_line&other_near begins_its_line&says_if
+0.25 begins_its_line&somebody's_own,_in_short begins_its_line&somebody's_own_machine,_in_short
+0.25 begins_its_line&spoken_of_means begins_the_text&nobody_speaks behind_a_prefix&cut_by_dots
+0.25 behind_a_prefix&host_memory behind_a_prefix&says_after_so_long behind_a_prefix&spoken_of_lately
+0.25 behind_a_prefix&spoken_of_numbered behind_a_prefix&trouble between_sections&spoken_of_when
+0.25 block_opened&ends_the_text block_opened&nothing_stated block_opened&spoken_of_help block_opened&spoken_of_if
+0.25 code_near&in_a_thread code_near&says_lesson code_near&spoken_of_means cut_by_dots&may_happen
+0.25 cut_by_dots&nobody_speaks cut_by_dots&record cut_by_dots&says_help cut_by_dots&spoken_of_lower_it
+0.25 ends_the_text&happened_to_somebody figures&output_near figures&spoken_of_labelled_symptom
+0.25 happened_to_somebody&says_lower_it happened_to_somebody&spoken_of_if happened_to_somebody&spoken_of_reader
+0.25 host_memory&markup_near hypothetical_sentence&much_about_texts hypothetical_sentence&says_words
+0.25 in_a_thread&in_quotes in_quotes&other_near in_quotes&says_after_so_long in_quotes&spoken_of_proposed
+0.25 indented&on_a_stamped_line indented&spoken_of_self introduced_as_example&nothing_stated
+0.25 introduced_as_example&spoken_of_happened introduced_as_example&words_before item_of_a_list&says_happened
+0.25 item_of_a_list&somebody's_own,_in_short its_hint_printed&somebody's_own its_hint_printed&trace_near
+0.25 its_place_behind&nothing_stated its_place_behind&other_near markup_near&much_trouble
+0.25 markup_near&somebody's_own,_in_short markup_near&somebody's_own_question,_in_short
+0.25 markup_near&spoken_of_happened markup_near&spoken_of_proposed markup_near&spoken_of_supposed
+0.25 may_happen&spoken_of_happened mentioned&says_numbered mentioned&spoken_of_ask mentioned&words_before
+0.25 much_about_texts&says_example much_about_texts&says_looks_for much_about_texts&spoken_of_ask
+0.25 much_trouble&often_may names_the_words&says_example names_the_words&says_explained names_the_words&says_lower_it
+0.25 names_the_words&somebody's_own nobody_speaks&somebody's_own,_in_short nobody_speaks&spoken_of_signed
+0.25 nobody_speaks&spoken_of_when nothing_stated&spoken_of_never often_may&spoken_of_reader other_near&says_self
+0.25 other_near&somebody's_own_machine,_in_short other_near&spoken_of_labelled_symptom other_near&spoken_of_lesson
+0.25 output_near&says_but output_near&says_example output_near&says_labelled_symptom output_near&spoken_of_remedy
+0.25 output_near&spoken_of_self record&says_ask record&says_lesson record&somebody's_own_machine,_in_short
+0.25 says_ask&says_lesson says_ask&says_reader says_but&spoken_of_self says_example&spoken_of_looks_for
+0.25 says_happened&says_numbered says_happened&spoken_of_after_so_long says_looks_for&says_means
+0.25 says_looks_for&spoken_of_self says_lower_it&says_self says_lower_it&somebody's_own,_in_short
+0.25 says_lower_it&somebody's_own_question,_in_short says_made_up&somebody's_own,_in_short
+0.25 says_made_up&somebody_speaks says_may&spoken_of_words says_means&words_before says_numbered&says_people
+0.25 says_numbered&trouble says_remedy&somebody's_own,_in_short says_self&setting_near says_words&spoken_of_happened
+0.25 somebody's_own&spoken_of_ask somebody's_own&trouble somebody's_own,_in_short&trace_near
+0.25 somebody_speaks&spoken_of_but somebody_speaks&spoken_of_lately somebody_speaks&trouble
+0.25 spoken_of_after_so_long&spoken_of_example spoken_of_after_so_long&spoken_of_words
+0.25 spoken_of_ask&spoken_of_changes spoken_of_but&spoken_of_help spoken_of_cause&spoken_of_happened
+0.25 spoken_of_cause&spoken_of_looks_for spoken_of_cause&spoken_of_when spoken_of_changes&spoken_of_lately
+0.25 spoken_of_help&spoken_of_reader spoken_of_help&spoken_of_self spoken_of_if&spoken_of_lower_it
+0.25 spoken_of_labelled_cause&spoken_of_when spoken_of_may&spoken_of_self spoken_of_reader&words_before
+0.25 spoken_of_signed&text_behind
+0.30 a_failed_run&says_numbered a_failed_run&spoken_of_lower_it a_failed_run&spoken_of_numbered
+0.30 a_question,_in_short&indented a_question,_in_short&markup_near a_question,_in_short&somebody's_own
+0.30 a_question,_in_short&words_before a_report's_heading&markup_near a_report's_heading&nobody_speaks
+0.30 a_sentence_leads&much_about_texts a_sentence_leads&spoken_of_happened a_sentence_leads&spoken_of_self
+0.30 a_setup,_in_short&says_people a_setup,_in_short&spoken_of_reader a_setup,_in_short&trouble
+0.30 a_short_text&a_thread's_page a_short_text&begins_its_line a_short_text&nobody_speaks a_short_text&spoken_of_help
+0.30 a_short_text&spoken_of_signed a_short_text&spoken_of_when a_site's_lines&behind_a_prefix
+0.30 a_site's_lines&spoken_of_when a_whole_error_line&spoken_of_but about_texts&denied_in_front
+0.30 about_texts&hypothetical_sentence about_texts&nothing_stated about_texts&spoken_of_example
+0.30 advice_share&begins_the_text advice_share&blanks_near advice_share&output_near advice_share&says_ask
+0.30 advised&begins_the_text advised&blanks_near advised&output_near advised&says_ask advised_by_nobody&blanks_near
+0.30 advised_by_nobody&ends_the_text advised_by_nobody&in_quotes alone&begins_its_line alone&says_but
+0.30 begins_its_line&begins_the_text begins_its_line&spoken_of_help begins_the_text&marked
+0.30 begins_the_text&markup_near begins_the_text&says_people behind_a_prefix&output_near behind_a_prefix&says_laughs
+0.30 behind_a_prefix&says_means between_sections&spoken_of_if code_near&ends_the_text code_near&spoken_of_lower_it
+0.30 cut_by_dots&output_near cut_by_dots&says_if figures&item_of_a_list figures&names_the_words figures&says_happened
+0.30 figures&says_remedy figures&spoken_of_self happened_to_somebody&in_quotes happened_to_somebody&nobody_speaks
+0.30 happened_to_somebody&says_self heads_a_document&spoken_of_reader hypothetical_sentence&says_looks_for
+0.30 hypothetical_sentence&says_never indented&spoken_of_people item_of_a_list&words_before marked&mentioned
+0.30 marked&nothing_stated markup_near&says_never markup_near&spoken_of_labelled_symptom markup_near&spoken_of_self
+0.30 markup_near&trouble may_happen&says_happened may_happen&trouble mentioned&says_happened
+0.30 much_about_texts&spoken_of_lesson much_about_texts&text_behind names_the_words&text_behind
+0.30 nobody_speaks&on_a_stamped_line nobody_speaks&somebody's_own_machine,_in_short nobody_speaks&trace_near
+0.30 nothing_stated&says_solved nothing_stated&setting_near nothing_stated&spoken_of_ask
+0.30 nothing_stated&spoken_of_happened nothing_stated&spoken_of_means on_a_stamped_line&says_lesson
+0.30 on_a_stamped_line&somebody's_own on_a_stamped_line&somebody_speaks other_near&says_when other_near&says_words
+0.30 other_near&somebody's_own,_in_short other_near&spoken_of_reader output_near&says_lesson output_near&says_words
+0.30 output_near&spoken_of_if output_near&spoken_of_labelled_symptom record&says_people record&spoken_of_lately
+0.30 record&spoken_of_lower_it says_but&says_proposed says_but&somebody's_own says_example&says_if
+0.30 says_example&says_lesson says_example&says_reader says_explained&says_help says_happened&says_looks_for
+0.30 says_happened&spoken_of_may says_help&says_lower_it says_help&somebody's_own_question,_in_short
+0.30 says_looks_for&says_never says_looks_for&says_proposed says_may&says_numbered says_proposed&says_supposed
+0.30 says_solved&text_behind says_when&setting_near setting_near&spoken_of_lately
+0.30 somebody's_own&somebody's_own_question,_in_short somebody's_own&spoken_of_lower_it
+0.30 somebody's_own_machine,_in_short&spoken_of_words spoken_of_after_so_long&spoken_of_but
+0.30 spoken_of_after_so_long&spoken_of_happened spoken_of_after_so_long&trace_near spoken_of_but&spoken_of_when
+0.30 spoken_of_happened&spoken_of_looks_for spoken_of_if&spoken_of_never spoken_of_lately&spoken_of_self
+0.30 spoken_of_lower_it&spoken_of_self spoken_of_lower_it&text_behind spoken_of_lower_it&trace_near
+0.30 spoken_of_made_up&spoken_of_reader spoken_of_may&trace_near
+0.35 a_failed_run&figures a_failed_run&setting_near a_failed_run&spoken_of_changes
+0.35 a_question,_in_short&advised_by_nobody a_question,_in_short&heads_a_document a_question,_in_short&nobody_speaks
+0.35 a_question,_in_short&says_lower_it a_question,_in_short&says_means a_question,_in_short&spoken_of_may
+0.35 a_report's_heading&code_near a_setup,_in_short&block_opened a_setup,_in_short&nobody_speaks
+0.35 a_setup,_in_short&says_lately a_short_text&spoken_of_changes a_short_text&trace_near
+0.35 a_thread's_page&nobody_speaks a_whole_error_line&ends_the_text a_whole_error_line&spoken_of_reader
+0.35 about_texts&somebody's_own,_in_short advice_share&alone advice_share&ends_the_text advice_share&spoken_of_reader
+0.35 advised&alone advised&ends_the_text advised&spoken_of_reader advised_by_nobody&trace_near
+0.35 begins_its_line&may_happen begins_its_line&traceback_above begins_the_text&says_lower_it
+0.35 behind_a_prefix&nobody_speaks behind_a_prefix&spoken_of_reader behind_a_prefix&spoken_of_self
+0.35 behind_a_prefix&trace_near code_near&denied_in_front code_near&says_words code_near&spoken_of_looks_for
+0.35 code_near&words_before comment&mentioned ends_the_text&says_numbered ends_the_text&says_when
+0.35 ends_the_text&spoken_of_lower_it ends_the_text&words_before figures&its_hint_printed figures&says_help
+0.35 figures&says_lately figures&says_supposed figures&somebody's_own,_in_short figures&spoken_of_solved
+0.35 figures&trace_near happened_to_somebody&spoken_of_lesson happened_to_somebody&words_before
+0.35 heads_a_document&spoken_of_when hypothetical_sentence&spoken_of_self in_a_thread&spoken_of_reader
+0.35 in_a_thread&words_before in_quotes&spoken_of_may in_quotes&spoken_of_never indented&spoken_of_when
+0.35 its_hint_printed&on_a_stamped_line may_happen&says_means may_happen&spoken_of_looks_for mentioned&says_people
+0.35 mentioned&somebody_speaks names_the_words&nobody_speaks names_the_words&nothing_stated names_the_words&says_self
+0.35 nobody_speaks&output_near nobody_speaks&says_happened nothing_stated&output_near nothing_stated&says_laughs
+0.35 nothing_stated&says_made_up nothing_stated&says_numbered nothing_stated&says_when nothing_stated&spoken_of_if
+0.35 often_may&spoken_of_lesson often_may&spoken_of_looks_for on_a_stamped_line&says_after_so_long
+0.35 on_a_stamped_line&says_never output_near&somebody's_own output_near&somebody_speaks output_near&spoken_of_words
+0.35 record&spoken_of_self record&trace_near says_after_so_long&text_behind says_changes&says_lesson
+0.35 says_changes&says_means says_happened&says_if says_happened&setting_near says_help&somebody's_own,_in_short
+0.35 says_lately&text_behind says_lesson&says_made_up says_lower_it&somebody_speaks says_made_up&says_self
+0.35 says_means&says_never says_people&somebody's_own says_self&somebody's_own_question,_in_short
+0.35 says_supposed&trouble says_when&words_before setting_near&spoken_of_looks_for
+0.35 somebody's_own_machine,_in_short&spoken_of_looks_for somebody's_own_question,_in_short&spoken_of_help
+0.35 spoken_of_after_so_long&spoken_of_means spoken_of_ask&text_behind spoken_of_lower_it&spoken_of_numbered
+0.35 spoken_of_lower_it&spoken_of_when spoken_of_lower_it&spoken_of_words spoken_of_never&spoken_of_self
+0.35 spoken_of_remedy&spoken_of_words spoken_of_words&words_before
+0.40 a_failed_run&on_a_stamped_line a_failed_run&somebody's_own_machine,_in_short a_question,_in_short&may_happen
+0.40 a_question,_in_short&on_a_stamped_line a_sentence_leads&says_lower_it a_sentence_leads&says_people
+0.40 a_sentence_leads&spoken_of_lower_it a_setup,_in_short&a_short_text a_setup,_in_short&says_words
+0.40 a_short_text&says_after_so_long a_whole_error_line&spoken_of_help about_texts&spoken_of_ask
+0.40 advised_by_nobody&spoken_of_reader advised_by_nobody&trouble alone&cut_by_dots alone&mentioned alone&says_solved
+0.40 alone&somebody's_own,_in_short begins_its_line&figures begins_its_line&somebody's_own begins_the_text&mentioned
+0.40 begins_the_text&trace_near behind_a_prefix&says_happened behind_a_prefix&somebody_speaks cut_by_dots&mentioned
+0.40 cut_by_dots&says_never cut_by_dots&words_before ends_the_text&record ends_the_text&says_lower_it
+0.40 ends_the_text&setting_near figures&nothing_stated heads_a_document&spoken_of_after_so_long
+0.40 host_memory&says_happened host_memory&says_may in_a_thread&may_happen introduced_as_example&trouble
+0.40 markup_near&on_a_stamped_line may_happen&spoken_of_when mentioned&says_lately nobody_speaks&says_solved
+0.40 nobody_speaks&spoken_of_happened often_may&other_near record&words_before
+0.40 says_after_so_long&somebody's_own_question,_in_short says_after_so_long&trouble says_happened&says_proposed
+0.40 says_happened&says_when says_lesson&says_looks_for says_remedy&somebody_speaks
+0.40 says_self&somebody's_own,_in_short says_self&somebody's_own_machine,_in_short setting_near&words_before
+0.40 somebody's_own_machine,_in_short&spoken_of_happened somebody's_own_machine,_in_short&words_before
+0.40 spoken_of_ask&spoken_of_help spoken_of_but&spoken_of_solved spoken_of_example&spoken_of_happened
+0.40 spoken_of_numbered&spoken_of_people
+0.45 a_failed_run&much_about_texts a_question,_in_short&mentioned a_sentence_leads&hypothetical_sentence
+0.45 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&spoken_of_help a_setup,_in_short&spoken_of_looks_for
+0.45 about_texts&spoken_of_self advice_share&trace_near advised&trace_near begins_the_text&cut_by_dots
+0.45 behind_a_prefix&spoken_of_if code_near&spoken_of_lesson code_near&trouble cut_by_dots&says_after_so_long
+0.45 ends_the_text&on_a_stamped_line ends_the_text&says_solved figures&says_lower_it happened_to_somebody&may_happen
+0.45 host_memory&words_before hypothetical_sentence&says_laughs hypothetical_sentence&says_self
+0.45 in_a_thread&setting_near indented&output_near indented&somebody's_own indented&somebody's_own,_in_short
+0.45 indented&spoken_of_after_so_long item_of_a_list&says_when its_hint_printed&spoken_of_reader
+0.45 nobody_speaks&spoken_of_help nothing_stated&spoken_of_example on_a_stamped_line&says_happened
+0.45 record&setting_near record&spoken_of_happened says_ask&says_if says_changes&says_happened says_help&says_never
+0.45 says_help&says_solved says_if&somebody's_own says_labelled_symptom&text_behind says_lesson&says_means
+0.45 says_looks_for&spoken_of_after_so_long says_lower_it&words_before setting_near&spoken_of_help
+0.45 spoken_of_happened&spoken_of_people spoken_of_if&spoken_of_words spoken_of_lately&text_behind
+0.50 a_failed_run&spoken_of_looks_for a_sentence_leads&figures a_setup,_in_short&spoken_of_happened
+0.50 a_setup,_in_short&spoken_of_words a_short_text&says_happened a_short_text&says_when
+0.50 about_texts&spoken_of_lower_it begins_its_line&code_near behind_a_prefix&its_hint_printed
+0.50 behind_a_prefix&says_people code_near&on_a_stamped_line cut_by_dots&ends_the_text denied_in_front&figures
+0.50 figures&somebody's_own figures&spoken_of_but hypothetical_sentence&names_the_words
+0.50 hypothetical_sentence&says_after_so_long hypothetical_sentence&says_solved in_quotes&spoken_of_lately
+0.50 in_quotes&spoken_of_lower_it indented&text_behind its_hint_printed&output_near markup_near&output_near
+0.50 may_happen&trace_near mentioned&nobody_speaks nobody_speaks&spoken_of_solved on_a_stamped_line&trace_near
+0.50 output_near&spoken_of_lower_it says_changes&says_looks_for says_if&says_lesson
+0.50 says_labelled_symptom&setting_near says_may&words_before says_people&says_self says_words&setting_near
+0.50 somebody_speaks&text_behind
+0.55 a_failed_run&spoken_of_may a_sentence_leads&nobody_speaks a_sentence_leads&says_self
+0.55 a_short_text&spoken_of_happened about_texts&spoken_of_lesson alone&on_a_stamped_line
+0.55 block_opened&spoken_of_happened figures&host_memory figures&says_may heads_a_document&spoken_of_self
+0.55 host_memory&hypothetical_sentence its_hint_printed&trouble output_near&spoken_of_reader
+0.55 says_happened&text_behind setting_near&spoken_of_reader spoken_of_made_up&text_behind
+0.60 a_failed_run&spoken_of_when a_question,_in_short&in_quotes a_setup,_in_short&indented alone&says_lower_it
+0.60 begins_the_text&other_near behind_a_prefix&ends_the_text code_near&its_hint_printed host_memory&nobody_speaks
+0.60 hypothetical_sentence&nothing_stated hypothetical_sentence&says_reader mentioned&says_laughs
+0.60 nothing_stated&somebody's_own_machine,_in_short other_near&output_near says_after_so_long&says_changes
+0.60 says_if&says_self somebody's_own,_in_short&text_behind somebody's_own_question,_in_short&words_before
+0.65 a_question,_in_short&a_setup,_in_short a_sentence_leads&spoken_of_when behind_a_prefix&setting_near
+0.65 host_memory&nothing_stated hypothetical_sentence&says_happened in_quotes&somebody's_own
+0.65 in_quotes&spoken_of_after_so_long mentioned&trouble on_a_stamped_line&says_words says_happened&says_reader
+0.70 a_sentence_leads&in_quotes a_sentence_leads&says_looks_for begins_its_line&output_near code_near&somebody's_own
+0.70 happened_to_somebody&says_if may_happen&names_the_words output_near&record says_happened&says_supposed
+0.70 spoken_of_if&spoken_of_lesson
+0.75 a_sentence_leads&says_means begins_the_text&record names_the_words&says_means
+0.80 a_question,_in_short&says_self a_setup,_in_short&ends_the_text a_setup,_in_short&in_quotes in_quotes&says_people
+0.80 spoken_of_happened&spoken_of_when text_behind&words_before
+0.85 a_question,_in_short&says_help begins_its_line&ends_the_text spoken_of_after_so_long&spoken_of_self
+0.90 a_failed_run&about_texts says_self&text_behind
""",
}

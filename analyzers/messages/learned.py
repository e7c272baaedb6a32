"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.24
SIGNS = {
    "typeset": -2.2,
    "text about texts": -1.9,
    "within code": -1.5,
    "about texts": -1.4,
    "introduced as example": -1.3,
    "its words taken up": -1.3,
    "explained behind": -1.2,
    "indented": -1.1,
    "blanks near": -1.0,
    "in quotes": -1.0,
    "much about texts": -1.0,
    "comment": -0.8,
    "names the words": -0.8,
    "often may": -0.8,
    "remedies below": -0.8,
    "heads a document": -0.7,
    "advised": -0.6,
    "hypothetical sentence": -0.6,
    "mentioned": -0.6,
    "marked": -0.5,
    "block opened": -0.4,
    "nobody speaks": -0.4,
    "other near": -0.4,
    "record": -0.4,
    "a sentence leads": -0.3,
    "alone": -0.3,
    "answered by mail": -0.3,
    "markup near": -0.3,
    "may happen": -0.3,
    "much advised": -0.3,
    "remedies above": -0.3,
    "a site's lines": -0.2,
    "beside a quotation": -0.2,
    "between sections": -0.2,
    "traceback above": -0.2,
    "words before": -0.2,
    "advised by nobody": -0.1,
    "somebody's own": -0.1,
    "somebody's own, in short": -0.1,
    "trace near": -0.1,
    "a question, in short": 0.1,
    "a thread's title": 0.1,
    "boxes ticked": 0.1,
    "frames of a process near": 0.1,
    "somebody's own machine, in short": 0.1,
    "figures": 0.2,
    "much trouble": 0.3,
    "nothing stated": 0.3,
    "somebody speaks": 0.3,
    "somebody's own question, in short": 0.3,
    "steps that led to it": 0.3,
    "text behind": 0.3,
    "a failed run's record": 0.4,
    "cut by dots": 0.4,
    "a picture near": 0.6,
    "a failed run": 0.7,
    "a thread's page": 0.7,
    "on a stamped line": 0.7,
    "advice share": 0.8,
    "trouble": 0.8,
    "behind a prefix": 0.9,
    "its hint printed": 0.9,
    "a report's heading": 1.0,
    "begins the text": 1.0,
    "its place behind": 1.0,
    "setting near": 1.0,
    "in a thread": 1.2,
    "happened to somebody": 1.4,
    "begins its line": 1.5,
    "ends the text": 1.6,
    "a setup, in short": 1.7,
    "output near": 2.6,
}
# Each line a weight and the words that have it.
WORDS = {
    "said": r"""
-1.40 на
-1.30 se
-1.05 docs
-1.00 en
-0.95 como la
-0.90 что
-0.85 into log~the message память сколько
-0.80 allocator between der die http qlora wording would это
-0.75 cluster constraint keeps like mib oom
-0.70 in~this on~http our runtime si size which without~it
-0.65 met only pytorch reserved sie te из
-0.60 below empty_cache holds into~the limit near no output scheda server~is shared the~program vram
-0.55 bytes card ce class drill grows loader memory name nccl program single status takes the~allocator this workspace
-0.55 write writing you
-0.50 adam are del don due ein end errors free helped ja killed las line list maintainer most multi nicht not~fit
-0.50 no~gpu num_gpu order parameter planner requested tenant text the~cuda the~docs the~error to~allocate up~in от
-0.50 падает
-0.45 as capacity codes cuda~oom device does~not driver ends entry everybody five flag kept million more~than on~my
-0.45 para processor raise ram settings slurm subject the~log too~small what~the when 메~모 모~리 문 용
-0.40 allocate~bytes allocate~pinned also and~you ask~for board by~the cards choose ci closed closing do~not few
-0.40 fine~tuning full give gradient_checkpointing is~left layer look mb opened own owner pas per printed reicht
-0.40 request say table target team the~device the~free the~message the~number tuning windows 不 减 直 者 这 메 모
-0.35 and core count cpp cudaerrormemoryallocation drivers drop exhausted~out faq first fit full~card gradients
-0.35 happened has~to in inside~the ist item its it~takes label later made managed match meldung number numbers once
-0.35 on~our operation out pinned~memory place pr prints rest same~card scenes seconds sees see~it sheet then~the
-0.35 the~desktop the~driver the~nightly todos tp und use user want we when~the with~no workspace~size гб う 半 只 行
-0.30 _k_m add adds allocate anything appears cell close compare cost cpu cpu~and cuda~out decreasing~the den depends
-0.30 depends~on detach detected device~memory diese dies~at empty enumerate enumerate~loader exceeded failed
-0.30 fewer~layers first~step fit~on fixed für ha halves heap ibuilderconfig im included in~enumerate is is~full key
-0.30 kv~cache larger largest last~line la~tarjeta level like~so like~this llama~cpp log~and looks lower
-0.30 managed~memory may may~not memory~is mismo nobody none~of old ones or others over plain pro raw real reboot seen
-0.30 server share~of size~with space sur tactic tarjeta ten texts than the~cpu the~file the~process the~workspace
-0.30 this~one to~know trainer tried~to try~decreasing up ve warn warning wie with~ibuilderconfig xla year yes ま~す
-0.30 先 合 够 文 看 自 가 나 세 쓰 한
-0.25 ago alles als although and~gpu api array asked assert~triggered at~most aus auto bus bus~error can cap carry
-0.25 changes channel cudamemgetinfo does due~to error~device error~step exc_info failing fast fewer for for~cuda gib
-0.25 grande grows~with has~the is~taken is~too is~your it~out jobs julia karte killed~by lecture like~to lines
-0.25 line~is made~up memoria memoryerror message~of minimum model~does native need needs needs~more none normal notes
-0.25 number~of of~all of~the of~these ops options oserror outofmemoryerror page pager paging pair parse pictures
-0.25 pinned please please~try por print pytorch~cuda quarter quota reading reason refused registers report
-0.25 requested~size rest~of return shape shared~memory short shown side~assert six sizes skipping slide staging
-0.25 std~bad_alloc step~exc_info still subject~re supervisor tasks template the their there~is the~cache the~caching
-0.25 the~cluster the~node the~other the~size the~wording this~as this~pr top to~the under until upstream users uses
-0.25 use~the want~to weights which~of would~you く で~は れ イ 上 中 以 做 关 再 同 多 如~果 小 度 意 显~存 果 法 的
-0.25 被 请 面 스 제
-0.20 about~the above~gb allocation and~nothing and~tell an~exception arena asked~for asking asks~for as~well
-0.20 bad_alloc batch_size batch~too bot boxes bring broken but~it but~the byte cards~with card~and catches caught
-0.20 clear come comments compiled connection console contains corpus cuda~error day decoding des desk deux
-0.20 device~side draft ecc edit eine encountered end~of error~encountered example except exceptions exported external
-0.20 falls fatal figures fills fixture fleet form for~in front full~fine further gb~and gb~cards gb~or getting
-0.20 grafikspeicher grow have~not help helpful hip hip~out how~do ich id illegal insufficient in~our is~about is~no
-0.20 is~possible it~with keeps~the know left level~error logs log~is long looks~at look~for losses mail makes~the
-0.20 many matching max~model means~that model~len months move mps mémoire names nccl~warn nightly not~give not~in
-0.20 not~run not~use no~device objects of~an of~its of~std ollama once~for ooms or~later passed points pool~has
-0.20 portal posts press proposal px que quit range regex region requires resource retry returns right rmm roll
-0.20 runbook running~on runtimeerror same~here section sent sentence setmemorypoollimit sh shm small small~for source
-0.20 spill std steps stops~with storage string suggestions sum system task~was tell~me tensorflow that~can therefore
-0.20 the~arena the~first the~hint the~line the~most the~next the~paging the~pool the~raw the~red the~step the~table
-0.20 the~time this~on time~it title to~host to~keep to~run tried triggered true type un unified unified~memory
-0.20 welcome who whose why~does with~exit word would~have wrap xla_python_client_preallocate you~to не さ て~く は
-0.20 イ~ズ サ~イ 一 一~直 么~办 习 二 会 出~现 办 大 如 存 学~习 很 或 所 手 次 激 激~活 示 累 维 表 记 赞 连 는 를
-0.20 리 사~용 하
-0.15 ab aborted about~it above access~was address allocated~is allocating~tensor along and~on anything~else
-0.15 an~illegal assert as~the at~home at~once at~step autotuning back backend backend~out batch~or because~the
-0.15 before~you billion blame block box building builds but~unallocated by~one by~signal cache cached caching
-0.15 caching~allocator call~failed cannot chunk classifier colab come~up compiler compile~with contiguous copies
-0.15 creating ctrl cudamalloc cuda~memory cuda~used cut dask dataloader~worker date def description desktop
-0.15 documented does~it do~that do~the do~we du dumped error~means error~no error~when everyone exceeds exercise
-0.15 exit~status export fail failed~out fails feature file file~is find fine~with fired forget forty for~an
-0.15 for~launch four framebuffer frequently from~it from~the gb~card gb~for geometry gpu~available guest half~the
-0.15 have~been have~the heron hier how~much ibuilderconfig~setmemorypoollimit if~the illegal~memory img incident
-0.15 in~loader ip is~available is~free is~gb is~killed is~out itself it~at job~is job~log job~script json kb keep
-0.15 keep~the last~br layers la~memoria le left~to limits live log~title look~like lora low many~resources may~have
-0.15 memory~access memory~errors memory~grows memory~limit memory~outofmemoryerror memory~please memory~to mig minus
-0.15 mir mit modelo mps~backend myself newer ngl ninja notes~for nothing~is ns num num_stages numba nvidia~smi oct
-0.15 of~bytes of~device of~jobs of~them one~of only~that on~cuda on~memory on~oct on~shared on~this operation~to
-0.15 or~lower otherwise outofmemoryerror~out packages~torch paddle pages~are paging~file param past per~card physical
-0.15 pid plugin pressure prima priority propose pulled questions quote raises ram~not reads recently red reduce
-0.15 reduce~the refuses remote requested~for reset resourceexhaustederror~oom resources~requested resource~exhausted
-0.15 results run~out run~with saw scale search segments service~gpu share should~not signal slides smaller~batch
-0.15 snapshot spilling standard stands start~with stop stops~at strings su takes~gb take~the tell tensors that~does
-0.15 that~of then then~it there~was these the~class the~context the~environment the~example the~figures the~graph
-0.15 the~list the~loader the~old the~order the~render the~source the~sum think~it this~line this~operation this~page
-0.15 too~large too~many to~complete to~do to~have true~cuda typical una unallocated upgrading used~gb vendor walk
-0.15 wants was~encountered was~killed ways web webui week we~don what~is when~allocating where while~it whole wiki
-0.15 will~not with worker~pid worth writing~the xid xla_python_client_mem_fraction you~may you~will при сообщение
-0.15 く~だ す た だ~さ に れ~る ズ チ~サ テ バ~ッ 一~行 三 不~足 么 什 任 何 值 全 减~半 别~的 占~着 和 好 字 存~不
-0.15 容 常~见 建 当 怎 怎~么 或~者 接 推 是~显 更~新 条 的~显 直~接 相 种 程 答 缓 缓~存 能 见 足 것 게 공 다 면 은
-0.15 있 크
-0.10 aa address~the advice against agreed allocating allocating~bytes allocation~of alone amd an and~is and~why
-0.10 and~your answer answer~with an~example appendix are~out are~you ask asks assistant as~an as~cuda as~device as~of
-0.10 attn at~gb at~start at~time available~true backward~pass bare batch~to because~it been~allocated been~oom before
-0.10 being best be~enough bfc bitte block~sizes branch but~there by~op cache~blocks calls came canary candidate
-0.10 cannot~allocate card~at catch caught~collective caught~cuda causes changed checkpoints choose~smaller classes
-0.10 close~other code~br collective~operation commented~on computed condition content continue could~the counts
-0.10 cublas cuda cudamalloc~failed cuda~driver cuda~jl cuda~outofmemoryerror cuda~reclaim cudf cudnn cupy~cuda custom
-0.10 da dashboard dataloader~workers deck decoder decode~tiled decreasing detected~oom_kill dev~shm differ dmesg do
-0.10 documentation~on does~anyone dummy dummy~requests ecc~error eight el ends~with en~latest erroroutofdevicememory
-0.10 errors~in errors~outofresources error~an error~it error~message error~messages error~on estimate evaluation
-0.10 event~in exceeds~the exceed~the exceptions~outofmemoryerror exhausted explain failure far fault fill finds
-0.10 first~backward folder format for~requested for~the for~your fragmentation freeze free~including fresh from~my
-0.10 garbage gb~in gb~which generate get~the gib~br gigabytes goes goes~on gpu_memory_utilization~when gpus~detected
-0.10 gpu~cannot gpu~oom green halve~the hand hardware hardware~limit have~you header heads here~the hit hold
-0.10 holds~the home host hour html ib if~it ignored including including~non increasing inference info~started
-0.10 initializing~the inputs instance invented in~bytes in~float in~pytorch in~stepid in~the in~worker io issue~on
-0.10 is~from is~now is~off is~on is~wrong it~from it~here it~isn it~should killed~due large~for large~model
-0.10 learning~rate len library like~the limit~exceeded limit~reducing line~such line~that line~with link lists
-0.10 live~tensors lo logged looks~for loss lote lower~the low~on machines main main~memory mais malloc map mapping
-0.10 marked matched matches may~help md meant meet memory~allocating memory~at memory~by memory~error memory~issue
-0.10 memory~no memory~not memory~required memory~the memory~used memory~was memory~what memory~you merely
-0.10 message~with mode model~and model~requires model~with more~system much much~memory nano node~running not~be
-0.10 not~find not~have no~available num_stages~may off~the of~it of~job of~resource of~shared of~that of~this of~vram
-0.10 once~per one~in one~line onnx~runtime on~small on~top on~windows on~your oom_kill oom_kill~event oomkilled
-0.10 oom~killed operation~timeout or~num_stages outofmemoryerror~task outofresources outofresources~out packages
-0.10 page~the parser parts patch pdf people performance pick pickle pid~is pipe plat platform pool port possible~that
-0.10 pp preallocates preallocation preferences prefix print~the production programming prompt ptxas question
-0.10 raised~by raising random rank~torch ratio ray~exceptions read~this reclaim reducing~block refuses~to released
-0.10 remedies requested~by required~hardware requires~more reserved~is resource_exhausted resource~shared retried
-0.10 running~low runtimeerror~dataloader runtime~errors say~which scheduled scratch see~the sequence~length served
-0.10 server~process service shape~and show signal~bus similar simply site site~packages sized sizes~or size~of slow
-0.10 slowly slurmstepd slurmstepd~error small~cards snippet socket something~like some~of sooner sooner~or spark
-0.10 speaks standard~error started~server stay step stepid step~tasks studio study submit suppose switch table~of
-0.10 taken takes~the tasks~have tensorrt texture texture~limit text~and thanks that~dataloader that~failed there~no
-0.10 the~cards the~code the~compiler the~dashboard the~difference the~end the~exception the~failure the~form
-0.10 the~former the~inference the~last the~layers the~learning the~lines the~loss the~micro the~numbers the~output
-0.10 the~right the~scheduler the~session the~system the~text the~usual the~very the~weights the~whole the~words
-0.10 this~error this~issue throws tile tiled tiles told tools torch total total~capacity to~address to~and to~enable
-0.10 to~fix to~get to~or to~requested to~take to~try training~on triton~runtime tsl turns turn~on usual usually
-0.10 vae~decode var venv~lib verbose was~gb was~running watchdog~caught weeks we~want we~will what what~happens
-0.10 what~this what~to what~would whenever when~initializing when~it where~the which~mib who~is will with~dummy
-0.10 with~its with~less with~ngl words writes write~to xformers xla~service xpu~out xx you~call you~get you~like
-0.10 you~re zero い い~う い~と が~あ こ こ~の さ~い し し~ま し~ょ す~る ず と と~い ど に~し ま~で め も ょ ょ~う
-0.10 る~こ る~の れ~ま を を~使 フ メ モ~リ リ 一~次 不~够 中~的 事 于 什~么 件 候 减~小 分 合~精 含 块 多~少 容~量
-0.10 工 差 己 常 张~量 录 往 思 情 把 推~理 时~候 显 显~卡 期 查 梯 梯~度 检 检~查 残 没~有 注 注~意 活 混~合 照 版
-0.10 率 申 申~请 的~大 的~报 的~提 的~时 看~到 看~看 知 碎 碎~片 程~占 空 算 終 线 自~己 见~问 论 试 误 说 这~一
-0.10 错~误 開 開~始 间 需 需~要 과 약 으 의
-0.05 __init__ about~gb accelerator accept access activation activations activity added adding algorithm alias
-0.05 allocated~and allocates allocate~buffer allocate~gpu allocator~keeps almost already~allocated and~are and~cuda
-0.05 and~free and~goes and~mib and~one and~raise and~the and~what another another~process an~allocation an~out
-0.05 applications april arc archive arrays article asked~questions as~in attached attempt at~that avail available
-0.05 available~kv avail~mem bad batch~in batch~that because because~of been before~and begin~this behind bei~mir
-0.05 belonging belonging~to below~are best~fit between~cuda be~set be~stored bf bfc_allocator bfcarena blocks~try
-0.05 bool both~of both~the bucket budget buffer~of builder~pass but~is bytes~allocated bytes~error bytes~from by~hand
-0.05 cached~blocks cache~in cache~is cache~memory callback call~socket capacity~of capacty card~br card~nvidia
-0.05 card~of card~that case cgroup changed~the changelog checks check~that chosen chrome classify clean cloud
-0.05 coalescing code codes~of code~is coffee collective comes~from comfyui complete computing consumer context~and
-0.05 core~py correct could~not creating~shared creation cudaerrormemoryallocation~out cuda~failure cumemalloc
-0.05 cumemalloc~device_pointer cupy dead decorator device_pointer device_pointer~size device~cuda_error_out_of_memory
-0.05 device~error device~is de~la did~not did~the difference difference~between differently docs~say done~in doubles
-0.05 do~need drain driver~api driver~refused driver~version drop~the dtype each~backend earlier else~on ended~with
-0.05 engine~to english ensemble entries envs errors~of error~core error~loading estimated et event ever exceeding
-0.05 exception~is excluded execute exhaustion exit exit~code exit~codes expandable expandable~segments
-0.05 external~library factor failed~or failed~with fails~on failure~out fail~with fake fallback fallen fallen~off
-0.05 family fatal~error feature~request february files files~belonging filled fill~the filter final finder find~the
-0.05 fine finished first~epoch first~line fit~with fixed~it flat follow followed~by follow~the former forward~pass
-0.05 for~another for~days for~example for~gpu for~kv for~one for~which found~files four~times fp~int
-0.05 framework~bfc_allocator frequent frequently~asked friday from~device gap gb~on gb~with generated get~past gi
-0.05 gib~kv gib~rounded goes~to good gpu~gb gpu~layers gpu~memory gpu~の gpu~メ gradient~accumulation graph graphics
-0.05 graphics~card graph~begin graph~for grep grep~for groups guess half~of half~precision halve handles happens
-0.05 harmless has~fallen has~terminated have have~it high highest hints hip~hip history hits host~oom how~the
-0.05 https~docs hundred if if~not if~this ignore import increasing~gpu_memory_utilization index info information
-0.05 inside insufficient~for intel in~all in~another in~bf in~cumemalloc in~gb in~memory in~order in~place in~seconds
-0.05 in~str in~training in~two is~bytes is~called is~enough is~expected is~harmless is~host is~insufficient is~larger
-0.05 is~still is~used is~what its~workspace it~br it~by it~could it~does it~has it~looks it~starts it~stops it~that
-0.05 jobid jobs~that job~page kept~for kernel~launch keys killed~process knowledge know~it kv lab labels lang large
-0.05 larger~than last latter learned least leaves left~for left~on len~gib les lesson let~us lib library~call likely
-0.05 limit~of lines~that llama_kv_cache_init llama_kv_cache_init~failed llama~runner loaded load~the local~timing
-0.05 login log~description log~ends log~has log~if log~of log~you lol long~prompts look~at loss~item lost lot
-0.05 lowering~max_num_seqs mac malloc~or map_location matrix matter matters max_num_seqs~or max_split_size_mb
-0.05 maximum~pool max~num mean~the measured medvram meets memory~although memory~exhausted memory~goes memory~killed
-0.05 memory~message memory~occurred memory~or memory~ran memory~segment memory~space mem~gb merged messages
-0.05 message~for message~is me~with minute minutes~avail missing mock models~max model~is month more more~with moves
-0.05 must my~run ncclsystemerror ncclsystemerror~system needed~which need~more network next next~week nit noch nodo
-0.05 nothing~to notice not~change not~help not~know not~load not~of not~what now now~and no~job no~longer no~other
-0.05 no~room no~such no~the null nvidia occurred~when odd oder often of~core of~cuda of~each of~mib of~two of~what
-0.05 older~than one~card one~is one~large one~that only~mb only~one on~by on~cards on~gb on~mig on~one on~purpose
-0.05 oom~kill oom~on open~the operator opposite optimiser optimizer~state org or~device or~external
-0.05 or~gpu_memory_utilization or~reduce or~the out_of_memory outside owns page~that parallel pass~will paste pattern
-0.05 piece place~of plan please~don please~read plenty plus pool~size possible post preempted price process~is
-0.05 profiling~results programs purpose pytorch_cuda_alloc_ quantization question~about quiz quoted ran~out rate read
-0.05 reader readme ready reasons recognises render request~is request~that require required reserved~by reserved~in
-0.05 resource_exhausted~ran resourceexhaustederror~out restoring results~in returns~the reviewer role room~left
-0.05 roughly round rounded rounded~to row runner~process runtime~version same~thing sampler sampler~with says~it
-0.05 say~that say~what scripts see~something segment~dev servers sets setting~pytorch_cuda_alloc_ several~minutes
-0.05 sharding shipper shm~nccl shows~the shows~what shrink sind size~exceeded size~finder size~or size~to skipped
-0.05 smaller~than socket~malloc solve some source~files so~that so~you space~left space~vmem stack staff stage stale
-0.05 stand start~up stops str stream_executor~cuda students succeeded sum~of suspect svc swap synthetic system~call
-0.05 system~is system~memory tables take~up talk targets tells~you tell~from tell~them temp term terminated
-0.05 textures~and text~is text~of text~to that~did that~it that~was there these~lines the~activations the~available
-0.05 the~backward the~block the~bus the~call the~compute the~documentation the~estimate the~full the~input the~job
-0.05 the~largest the~latter the~library the~models the~out the~page the~peak the~platform the~pod the~problem the~ram
-0.05 the~request the~reserved the~retry the~same the~sampler the~scene the~sentence the~small the~status the~test
-0.05 the~th the~total the~way thing this~article this~builder this~the this~time threads through~the thrown tickets
-0.05 time timing timing~cache too took~the too~big too~long topic torch~no_grad touched to~bytes to~change to~end
-0.05 to~free to~gb to~read to~reduce to~several to~solve to~start to~tell trace trained training~job training~loop
-0.05 tries trt trt~local try~increasing try~lowering tsl~framework two~of ty um under~the unhandled~system unit~test
-0.05 unloading until~the update~the upgrade up~on up~sampler us user~what use~profiling valid venv versions
-0.05 version~is vllm~no vmem vram~for want~the warming warming~up was~the was~too wednesday weights~are we~have
-0.05 what~do what~each wheel when~an when~warming while~creating while~the whole~card who~has why why~is why~the
-0.05 will~see without with~adam with~an with~coalescing with~full with~mem with~mib with~one with~shape wording~of
-0.05 workers~are workflow would~not wrong years yes~but you~asked you~have you~see you~would всё но い~る え が~出
-0.05 さ~れ し~た た~め で~も と~き な~い に~な ま ま~し よ よ~う り~ま ア ズ~を セ チ ッ~チ デ デ~ル メ~モ モ~デ
-0.05 リ~不 ル ー~ド 下~面 为~什 主 义 也 今 从~改 他 任~务 余 你 使 使~っ 例 保 信 信~息 修~复 决 决~办 出 剩 剩~余
-0.05 办~法 化 占 占~用 原~文 只~算 可~能 同~时 向 吗 含~义 哪 在 增 外 大~小 太 太~多 完 完~了 实 对 対 小~batch 少
-0.05 少~显 序 度~学 度~检 度~累 息 成 我 护 提~示 整 时 時 有~别 本~太 权 权~重 查~点 样~本 案 次~の 深 深~度 混 片
-0.05 现 理 理~训 用 用~完 的~cuda 的~样 的~问 看~谁 着 確~保 积 程~序 算~推 精 精~度 系 累~积 练~推 练~时 结 统 续
-0.05 维~护 考 行~就 要~多 見 见~报 解~决 試 読 计~算 说~明 谁 超 这~样 通 那 部 释 里 错 阅 阅~读 页 결 기 다~음 래
-0.05 로 버 부 사 아~래 을 음 자 장 정 줄 터 합 합~니 해~결
+0.05 _bfc _bfc~ran aber about~memory accelerate acceleration according according~to accumulate actor afterwards
+0.05 again~with algorithm~this allocated~so allocate~cuda allocate~gib allocate~mb allocate~memory allocations
+0.05 allocations~mb allocator~gpu_ all~available all~loaded all~models alone~are amount and~after and~available
+0.05 and~file and~its and~no and~take and~with another~gpu answers an~existing apply around~it asynchronously
+0.05 asynchronously~reported as~it as~they attach at~all at~batch at~first at~least at~line at~some au author authors
+0.05 automatic available~qualifiers available~when awq based batches batch~and became before~it below~might benchmark
+0.05 between~the be~asynchronously be~in be~incorrect be~on be~the be~used bigger~one bigger~scenes bigger~than bit
+0.05 bitsandbytes ble blob blobs~sha body book branches branches~or bricht bug~in bug~reports build~on built but~this
+0.05 by~itself caller caller~indicates calling camera can~it can~the can~you capacty~of card~has card~or cases
+0.05 cause~first cause~is change changing chapter check check~and check~the child child~failed cleaning~up client~src
+0.05 clip clips closes code~and collected comfy command commented commit common_runtime common_runtime~bfc_allocator
+0.05 communicator configuration contact convert convolution convolution~algorithm copied core~common_runtime
+0.05 could~you counted cp created create~cuda create~llama cross csrc cuda~and cuda~buffer cuda~failed cuda~graph
+0.05 cuda~kernel cuda~runtime cuda~version das dass dataloader dataset data~loader de dear decrease~the
+0.05 decreasing~max_model_len dem describe desired desired~gpu detail details~nccl device~cpu dgx different direct
+0.05 directory distributed~processgroupnccl docs~stable doing do~with during~processing ed eleven encountered~an
+0.05 ended enginecore_dp enginecore_dp~pid engine~build engine~core enough~memory environment epochs errors~might
+0.05 error~and error~is error~system error~the error~unexpected error~warmup error~while est evening every~piece exc
+0.05 exception~content exception~during exception~set exception~traceback executable executable~batch executing
+0.05 execution existing existing~issue existing~issues exiting exits~with failed~cuda failed~for failure~but feedback
+0.05 feedback~and fields~message figure finish first~observed flags flags_fraction_of_gpu_memory_to_use flux~dev
+0.05 forum for~any for~batch for~model for~more for~now for~shard for~simplicity for~that for~them for~two
+0.05 found~reached fp fragmentation~maybe frame frames~from framework gains gb~gb gb~the gfx gib~and gib~reserved
+0.05 giving~up got~an go~away go~msg gpu_~_bfc gpu~in grad graph~capture graph~failed grid gromacs growing gtx~gb
+0.05 habe hang happen happy hard has~been has~it has~nothing has~removed have~gtx hbm head heavy higher hires hit~an
+0.05 hi~all honest hosts host~ram hpp https~pytorch huge hung idle if~more if~out if~yes igpu include~these increases
+0.05 increases~the increase~mem indicates indicates~that info~this info~using init initialization installation
+0.05 installed internal~failed internal~frames interview in~general in~kv in~nvidia in~single in~that issues~and
+0.05 issue~for is~above is~already is~and is~broken is~good is~it is~less is~my is~the is~with is~written
+0.05 iteration~on its~internal it~again it~as it~can it~comes it~fits it~in it~means it~seems it~trains it~usually
+0.05 it~will it~would jax_traceback_filtering jax_traceback_filtering~off jax~has je jl jobs~on journalctl
+0.05 kernel~errors kib known know~how last~night launch launcher learn less~memory lib~rs limit~is linux
+0.05 llama_model_load_from_file_impl llama_model_load_from_file_impl~failed llama~context load_tensors~loading
+0.05 loaded~models loads load~all localhost~replica log~error log~how log~says log~what longest looks~like lowering
+0.05 main~error makes mapped mar march mark mask max_model_len~when max~seq maybe~the may~node mb~max mean~that mem
+0.05 memory~allocation memory~and memory~fragmentation memory~gib memory~it memory~per memory~pool memory~utilization
+0.05 memory~when message~and message~server message~user method~of method~warmup me~one mib~gpu mib~is mib~on mind
+0.05 mixed~precision ml mmap~true mo model~in model~max model~of model~root model~tensors model~weights model~will
+0.05 mpi~rank multiple my~laptop never~appears new~to night nn node~train nothing~for not~allocate not~failure
+0.05 not~set not~work no~branches no~change no~executable npu observed~failure of~every of~feedback of~free of~one
+0.05 of~ours of~thrust of~your oh older once~more once~the one~the only~the on~an on~and on~bigger on~card on~gpu
+0.05 on~startup oom~unloading optimized optimizer org~docs or~decreasing or~pull or~smaller or~start other
+0.05 other~allocations other~api other~process our~documentation outputs output~of overnight padding paddlepaddle
+0.05 paddlepaddle~on pages par parameters partition pass~and patience peak per~batch phone picks pid~error piece~of
+0.05 please~stop po posting predict prefill probably probe proc process~holds project pull~requests
+0.05 pytorch_cuda_alloc_conf~expandable_segments pytorch~and pytorch~org py~userwarning py~valueerror qualifiers
+0.05 qualifiers~see quant ram~mb rank rank~cuda rank~failed rank~ncclunhandledcudaerror rank~the rank~traceback
+0.05 rather reached~zero read~every read~it really recommended recompute reducing ref release remember removed~its
+0.05 rendered~viewport reported~at reproduce reproduce~the request~of request~with reserved~memory resident
+0.05 restarting~the root~ollama router router~client rs~server rtx~gb running~in runtime_error runtimeerror~mps
+0.05 runtimeerror~no runtimeerror~not runtime~error runtime~out run~the same~script same~with saves says~that
+0.05 says~what scenes~are scenes~through scheduler~hit sd sdxl searched~for searched~the seed see~all see~our seq~len
+0.05 server~stops serve~at setup set~jax_traceback_filtering set~the several severity should~be should~have
+0.05 simplicity simplicity~jax sit size~found slice smaller~model smallest small~scenes software solution
+0.05 something~else something~went sort so~far so~nothing sprint src~lib srun~job stacktrace stacktrace~below started
+0.05 startup~is start~of start~paddlepaddle start~the std~runtime_error steps~to stop~them student style successfully
+0.05 such supports tags take~it take~your tensor tensorflow~core tensors~this tensor~cores terminate terminate~called
+0.05 tesla test tested tests text_generation_launcher tf than~desired than~what that~are that~has that~one them~or
+0.05 there~an the~child the~data the~display the~draft the~existing the~exit the~fix the~four the~kernel the~lab
+0.05 the~large the~launch the~notebook the~ones the~only the~optimizer the~others the~paper the~picture the~quick
+0.05 the~readme the~rendered the~sample the~script the~search the~server the~stacktrace the~start the~tensors
+0.05 the~terminal the~three the~trainer the~use the~vae the~weekend this~card this~isn thread through~zluda thrust
+0.05 tiled~vae timestamp~level ti~gb together tool torch_npu torch~cu total~capacty total~of to~ask to~build to~each
+0.05 to~find to~gib to~include to~increase to~serve to~smaller to~use to~work tpu tp~scheduler traceback~of
+0.05 training~with train~on transformer trial true~or true~to try~setting try~smaller try~the try~to ts~text turn
+0.05 twice txt type~message ubuntu unhandled unit unloading~all unsubscribe upscale up~and up~the usage userwarning
+0.05 using usually~means utilization~gib vae valueerror~free valueerror~to value~but value~of variables
+0.05 variable~tf_gpu_allocator vectors verlet very very~first view viewer viewport~never virtual vllm~valueerror vol
+0.05 warm warmup~encountered warm~up was~in was~not was~on was~used watchdog way~is we~read whatever what~could
+0.05 what~get when~you which~is which~may without~the without~trouble with~batch with~batch_size with~bigger
+0.05 with~code with~cuda with~gb with~memory with~out with~status worked~before worker~cc works~with xlaruntimeerror
+0.05 xlaruntimeerror~resource_exhausted yes~please your your~card your~input your~job あ~り い~ま き す~か す~が せ
+0.05 せ~ん た~と だ っ~た っ~て で~す ば ま~せ ん キ ク サ シ セ~ー ッ~セ ッ~プ ト バ ブ メ~ッ ュ ロ ロ~グ ン ン~ト
+0.05 ー ー~ジ 一~个 一~张 一~点 上~跑 不~到 不~是 不~行 两 为 之 代 作 可 号 在~用 均 型 変 学 己~的 年 并 建~议 张
+0.05 张~卡 微 微~调 总 想 打 报~错 挂~了 按 据 提 放 数~据 文~档 方 时~报 昇 昇~腾 是 样~的 档 止 没 满 点 画 的~数
+0.05 示~例 第 第~个 終~了 约 练 练~到 组 老 能~跑 腾 腾~上 要 解 训~练 设 证 识 请~问 質 跑~到 返 进 退 退~出 重 长
+0.05 集 验 验~证 감 도 만 보 서 세~요 입 입~니 해
+0.10 abort about~gib about~of add~report_tensor_allocations_upon_oom advance allocations~may allocation~info allowed
+0.10 allowed~memory all~the always amp and~get and~gib and~shared and~try and~type any~other an~error an~option
+0.10 append application~startup approved approx are~fine are~no are~not attempts attention audio automatically
+0.10 avoid~fragmentation batch~prefill begin believe belongs belongs~to be~allocated be~created bigger~card bios
+0.10 blender blobs but~with by bytes~on by~pytorch by~setting by~user calling~cublascreate can~be can~do
+0.10 capture~consider capturing capturing~cudagraphs card~the card~with cause~system chair check~whether chunks
+0.10 cleaning click code~returned colleagues command~line common_init_from_params common_init_from_params~failed
+0.10 compile compute~buffer conda confused consequences consequences~if consider~decreasing context context~is
+0.10 context~with conv~node copy costs could~it course cpp~unhandled crop cross~attention csrc~distributed
+0.10 cublas_status_alloc_failed~when cublascreate cublascreate~handle cuda_malloc_async~will cuda_visible_devices
+0.10 cudagraph cudagraphs cudagraphs~for cudagraph~capture cuda~function cuda~graphs cycles cycles~gpu dag darknet
+0.10 debug debugging decoding~this decrease~max decreasing~gpu_memory_utilization delete depth developers
+0.10 device~would disable~upper docker doesn does~the done do~have do~it dropped during~cudagraph each each~step
+0.10 either enforce enforce~eager error~cublas_status_alloc_failed error~failed error~not error~occurred error~occurs
+0.10 etc eval_accumulation_steps events exceed~allowed exhausted~oom exists exited exiting~due expandable_segments
+0.10 expandable_segments~true expect experimental fails~in finetune fine~but fixes flash~attention float~on forward
+0.10 for~all for~current for~debugging for~decoding for~it fraction frame~buffer free~process from~last
+0.10 function~failed gb~are gb~tried gb~で general get~this gib~of git giving go~on go~through gpu_
+0.10 gpu_memory_utilization~or gpu~by gpu~ran gpu~rendering graph~of handle handle~prefill hangs have~searched
+0.10 here~is here~with how if~reserved if~you image image~is image~size improve improve~the inference_mode
+0.10 info~application info~model_runner input~size instances in~advance in~eager in~its in~one in~python in~with
+0.10 issues is~allocated is~any is~just is~only is~set is~to items its~log it~gb it~go it~prints it~ran it~says
+0.10 it~works java jaxlib~xla_extension job~localhost job~of kernels kernel~of knob latest lax layers~to lead lead~to
+0.10 let lib~python light limit~for limit~set lines~of llama_load_model_from_file llama_load_model_from_file~failed
+0.10 llm load_model load_model~failed load_tensors loading~error localhost log longer looked~at main~exiting make
+0.10 make~sure management~and management~https max_split_size_mb~to may~cause may~lead memory~allocations memory~for
+0.10 memory~fraction memory~on memory~than memory~this memory~tried memory~use merge mistral mixed model models~blobs
+0.10 model~loading more~memory mpi msg much~gpu nach ncclunhandledcudaerror ncclunhandledcudaerror~call ne newest
+0.10 node~name noise non~pytorch notebooks not~static not~to no~card no~difference numa nvidia~geforce object
+0.10 observed occurs occurs~during offloading offloading~repeating of~and of~in ok ollama~models ollama~panic
+0.10 once~and one~with on~another on~device on~gtx on~how on~job on~private on~that on~two on~with opencl
+0.10 or~switching our~own outofmemoryerror~traceback package packing panic panic~unable path
+0.10 per_device_train_batch_size picture planned please~run pool~use precision prefill~tokens prints~the private
+0.10 private~pool problems process~using python~site pytorch_cuda_alloc_conf pytorch_mps_high_watermark_ratio
+0.10 pytorch_mps_high_watermark_ratio~to pytorch~but pytorch~limit pytorch~memory py~capturing radeon
+0.10 raise~runtimeerror ranks re receiving record relevant relion removed rendering~documentation render~fails
+0.10 repeating repeating~layers report_tensor_allocations_upon_oom report_tensor_allocations_upon_oom~to requests
+0.10 rerun res reserve response restarts restart~the rest~is returned~while root~cause rule running~conv runoptions
+0.10 runoptions~for runs~out run~it run~on same~process samples scope score see~if send separate serve server~error
+0.10 serving sessions setting~max_split_size_mb set~by set~to shard shared~host shows sin sits situation skip slower
+0.10 smaller~number solver somebody~else something split srun~error srv~load_model starts startup~complete states
+0.10 stored~in structure subdivisions supplied supplied~memory survives switching switching~to sys system~failure
+0.10 take~while task tell~the textures than~gb that that~there there~are they~are the~bottom the~box the~command
+0.10 the~community the~container the~frame the~image the~latest the~logits the~longest the~maximum the~on the~one
+0.10 the~oom the~reason the~rest the~result the~runner the~situation the~vram this~process threshold titan tokens~you
+0.10 tonight torch~csrc to~eager to~me to~model to~one to~reproduce to~runoptions to~set to~train to~unexpected
+0.10 to~your trainer~main true~for two~boxes two~cards type~float unexpected~consequences unhandled~cuda upper~limit
+0.10 up~to used~by user~supplied use~pytorch_mps_high_watermark_ratio using~the utc variable vector video~memory
+0.10 viewport viewport~render wait waiting waiting~for wait~for warmup was was~fine was~kept wav weights~alone well
+0.10 went~to went~wrong we~keep what~did what~it what~should whether~there while~mmap while~running whoever wiki~page
+0.10 will~improve with~error with~model with~several with~two workers working would~be would~exceed wrapper
+0.10 xla_extension xla_extension~xlaruntimeerror xt yet your~gpu you~do you~for you~need you~use zero~status zluda zu
+0.10 то お け こ~と し~て じ そ そ~の た~ら ち て~い な ら~に り ジ ッ~ク メ~ン ョ 一~下 一~样 个~epoch 代~码 但 修
+0.10 倍 像 别 别~人 到~第 加 单~卡 卡 原 参 台 号~卡 器 复 失 好~了 如~下 始 就~报 就~挂 已 平 平~台 开 开~始 我~的
+0.10 挂 本 机~器 步 没~问 現 由 画~像 的~是 目 码 经 网 習 試~し 认 评 谢 起~動 载 还~是 配~置 고 니~다 러 배 배~치
+0.10 번 어 어~요 이 치 하~세 했
+0.15 about accepted account~to ada affected after~some agent agree allocated allocated~by allocated~tensors
+0.15 allocation~failed all~of amount~of and~an and~contact and~got and~in and~look and~memory and~not and~that
+0.15 an~issue an~old are~still atoms but~not but~these by~an call~so cannot~be chat checked checkpointing cli client
+0.15 colleague come~from computer config contact~its container crashed created~from create~context
+0.15 cuda_error_out_of_memory~out cuda_launch_blocking days decode default~rank deleted details devices dies~in
+0.15 disabled during~the dynamic eager~mode eats el~modelo em ended~in ends~in engine engine~could errors_impl
+0.15 errors_impl~resourceexhaustederror errors~were error~in error~job even~with exits failed~exit faster fields
+0.15 following for~and for~possible for~this framework~errors_impl freed free~github free~memory from~network gb~of
+0.15 gb~ram gc~collect geforce generation gib~the github~account given~back goes~through go~to gpu~has gradient great
+0.15 growth gtx~ti has has~gb has~not have~question hence hint ho holding how~can how~many hpc https~github if~no il
+0.15 incorrect infra instead~of int internal in~fp in~my in~torch in~your is~known is~large is~memory is~nearly
+0.15 is~there iteration iterations it~and it~doesn it~on jaxlib job~failed job~on join kill length less li little
+0.15 lives llama_model_load llama_model_load~error loading~model los läuft makes~it management mdrun mean means~the
+0.15 meeting memory~after memory~left memory~management memory~trying memory~usage micro micro~batch might miner
+0.15 mining model_runner model_runner~py model~on model~unable more~information mortem moved mx my my~own nearly
+0.15 neighbour non~zero not~at not~the no~please of off~to of~service onnxruntime on~all on~cpu on~its on~node open
+0.15 open~an optix or~set or~so or~use page~on paper parallelism particles pc perhaps per~gpu pod~trainer point pools
+0.15 pool~is possible~solutions post~mortem project~sign python~framework quality queue ray raylet remat rendered
+0.15 renders repeated replicas resources restart resume retries rollout root runner running~the runtimeerror~cuda
+0.15 said same~error sampling scan searched see sequences since~the since~yesterday slices solutions spelling srun
+0.15 start startup start~it statement step~and successfully~but sure tab tail take task~exited tells
+0.15 tensorflow~python terms text~was thank thank~you these~errors the~build the~cause the~cycles the~following
+0.15 the~issue the~kv the~loop the~machine the~memory the~merge the~newest the~run the~second the~vision the~worker
+0.15 this~in this~is this~may this~project this~question though thought tips todo too~little torch~xpu to~be to~cpu
+0.15 to~cuda to~decrease to~gpu to~handle to~it to~make to~open traceback traceback~most typed unable~to
+0.15 unallocated~memory updated updated~successfully up~for used using~gpu version video von vram~is weekend weekly
+0.15 were~encountered we~ll what~was what~you when~running which~gib while whisper~large with~another work worked
+0.15 you~try всем как い~た い~で だ~け っ て の ら ろ エ~ラ グ ポ ラ ラ~ー 下 人 写 务 动 助 各 启~动 問 問~題 因 图
+0.15 学~習 定 志 才 批 投 改~成 数 日~志 明 是~不 最 机 求~助 用~的 第~一 置 落 落~ち 输 过 还~有 都 问 问~题 題 题
+0.15 그 니 되 로~그 습~니 요 주 중
+0.20 above~exception above~for again allocation~summary already~on and~now and~still and~then another~exception any
+0.20 application at~the avoid base beforehand before~the better black br call~last can~take cards~are collect
+0.20 consider could~be create cu customer dec decrease deepseek demo device~with died diffusion dir durch each~of
+0.20 else~is embedding enough~for ep error~out every~time exception~another exception~occurred fell field fold
+0.20 fragmentation~see frames free~of gan gc gemma gets gguf github~com github~sign goes~up gone gpu gpu_mem_limit
+0.20 gpu~is gpu~with gradient~checkpointing graphs have~gb idea increase initialize issue~and is~an is~fine is~in
+0.20 is~ok is~reserved is~so it~may it~only it~runs it~what jupyter kaggle keras killed~it kills large~try last~lines
+0.20 last~week leak leaving lengths lm load loading looking lowered maintainers maps may~be memory~try method mi
+0.20 mixtral nemo never node nodes non not note nothing~else nov no~idea no~memory no~more occurred of~ram okay
+0.20 only~gb on~call on~github on~it oom~in opt option paged panel passing please~check problem processing
+0.20 process~has progress ps python ran run~of saved says second~one seems~to segmentation session setting sha shift
+0.20 shorter showed sign~up someone so~the st stable~diffusion starting~the stderr steht summary~follows tensors~when
+0.20 thanks~for there~way they the~above the~allocated the~batch the~gib the~model the~value think this~comes those
+0.20 tiling tiny to~avoid to~disable to~go trying tuesday turned unable unallocated~if utilization value values
+0.20 vulkan wanted~to with~it won yolov your~account you~are zombie по の~エ ー~バ 之~后 原~因 失~败 指 服 模~型 每
+0.20 生 计 谢~谢 败 실 안 에
+0.25 account after~the allocated~memory are~the avec bar batch be between~and bs build call card~is changes~nothing
+0.25 comment community detector didn display during~handling eager error~code exception exited~with failed~on
+0.25 failures for~details function gb~is going gpu_memory_utilization gpus gpu~and gpu~out had~no handling
+0.25 handling~of happens~add hash has~gib hat helps here hint~if host~memory https if~your in~to in~use is~not
+0.25 is~that it~was load~model log~torch make~the manual maximum max~batch memory~out metashape me~it moment morning
+0.25 net of~allocated of~memory on~host oom~happens op orin or~is ours outofmemoryerror~cuda present put qwen reply
+0.25 resnet returned rocm screen see~documentation see~list seq sequence set sign sign~in since solved sorry~for
+0.25 speech super that~the them the~engine the~main this~message token tokens too~much to~initialize to~lower trains
+0.25 trouble trying~to unexpected wanted was~it was~updated werden when~oom whether window wird with~smaller with~the
+0.25 written~by し~い エ サ~ー 个 入 到 参~数 启 告 後 起 还 같 녕 녕~하 는~데 데 수 습 안~녕 작
+0.30 allocate~mib around as~soon at auf back~to batch~is batch~size be~done big capture checkpoint could crash
+0.30 current current~allocation did~you documentation does~this en~el er err es false features force for~free for~me
+0.30 gb~vram gib~gpu gib~is gib~memory gib~on given gives go heute hi install instead issue is~one it~goes lief
+0.30 list~of logits lowvram memory~in models monday need~to not~need of~course on~the os quadro reported~by
+0.30 resource_exhausted~out restarting retrying same self soon~as src the~config the~gpu the~new the~third things
+0.30 three took to~this triton ts unet validation whisper worker workstation you~want 来 돌 시 에~서 학~습
+0.35 action al all documentation~for down~to en~la even everything first~one gestern github jetson job~ended loop min
+0.35 new notebook of~gib of~my out~of passes pipeline pod py raised related rs rx script second seit should~the soon
+0.35 stable starting stopped switched terminal th this~morning train use~of vllm way~to what~can what~does written до
+0.35 月 月~日 었 학
+0.40 about~this already am buffer compute compute~buffers disable epoch every expected fix float follows from~to gave
+0.40 hello it job maybe mehr minutes most~recent nothing ocr off on process recent recent~call runs seems summary
+0.40 the~gb third to~create to~load tutorial went~through 까 드 인
+0.45 ai backtrace crashes encoder eval get isn just mine smaller stream the~default through to~see training volume 报
+0.45 日
+0.50 con default got max not~enough no~half of~size the~card update yesterday 后 求
+0.55 comes did down during floor input reported restarted rtx sorry two way works 跑
+0.60 bigger cause enough
+0.65 after so 改
+0.70 gb running 了
+0.75 com gtx memory~of somebody
+0.80 but ti
+0.85 both should
+0.95 had
+1.00 na
+1.15 me went
""",
    "near": r"""
-1.50 finished
-1.25 oom
-1.15 demo
-1.10 host
-1.05 gib ms txt
-1.00 memory
-0.95 card raise
-0.90 cannot log
-0.85 cpu exc_info killed long pinned
-0.80 creating dataloader grep po pool
-0.75 detected for lesson pamięci retrying saved vram
-0.70 cpp do from gemm_fusion_autotuner llama_kv_cache_unified messages return you
-0.65 amp autotuning closed const epoch if limit limits local mem pro reason that ve want
-0.60 channel cudnn data errno errors job known loop no queued scratch shapes sheet size skipped test tests writing
-0.55 are assert completed date guild kv mit monkeypatch name need null oserror per tensorflow true was
-0.50 algorithm also author br cudaerrormemoryallocation eng exec fake format gc global_step hbm info jest json label
-0.50 logging md model moved needs notes pipeline quit request slice timeout title uid utils
-0.45 accuracy allocator bytes caught compile compiling configs count cublas_status_alloc_failed debug drill ecc else
-0.45 etc faq illegal invalid kill max_length mean parse runner running runtimeerror saving score simulated slurmstepd
-0.45 tail tensor to trtexec type typeinfo
-0.40 an attempt bfloat bot checkpoint co commit conv_algorithm_picker dice dir distributed ep exceeded
-0.40 expandable_segments fits fixed guard hards hiperroroutofmemory initialized kind lgtm loader lowvram merged mock
-0.40 multiprocessing na nan nas nm no_grad oom_kill oomkilled pull red reset sec serving site speech te tenant
-0.40 troubleshooting yes
-0.35 af argument avg begin below best bit capability cases chosen class con constraint corpus created del deps des
-0.35 empty_cache entry env erroroutofdevicememory explain fresh fusions generation gpu_device ile import infer je
-0.35 lower medvram message metadata mixed only or outofmemoryerror pager reading reference registers reinitialize
-0.35 review rmm round rss seed sh sim state std str supervisor than timestamp unit val val_loss weights welcome yaml
-0.30 ad alert allocate apply assistant backends bad_alloc bash batch_size byte checkpoints component cublascreate
-0.30 cuda_visible_devices defaultcpuallocator define device_memory die diff driver due elapsed enforce event
-0.30 exhausted exported fewer fixes fprintf garbage_collection_threshold gcs golden gpu_oom gpus gx handler kb kernel
-0.30 kmg labels lang language llama loom map match max_model_len mb mps msg mx mémoire nb nie ns num_alloc_retries
-0.30 num_ooms ok precision predict reached removed report response results role selected sm_ space stderr string sudo
-0.30 sw taken test_other_errors_pass_through this throughput tok un unchanged user utf vae valid venv wiki write xla
-0.30 yolo
-0.25 __init__ _check_cuda_python_error _exceptions address alphafold anon anything app assertionerror average black
-0.25 canary cell_type changed changes check checkpointing classify closing cluster codes colab collected commands
-0.25 config controlnet coverage creation cuda_error_launch_out_of_resources cupy day deploy deviceerror doc docs done
-0.25 empty engine events except execution_count exit far few final four gi half hardware hip hits injected keyerror
-0.25 lab lambda largest launch local_rank local_xla login look measured might nicht nightly object one options order
-0.25 otherwise pending plan pluggy previous profile pt questions quota ran random read regexp registry req requested
-0.25 restored retry rootdir routes runbook safetensors save scavenge sdxl shorter stdout streamexecutor struct
-0.25 succeed supported sync target team text topic uncorrectable under unsigned url verdict we what xformers
-0.20 _arraymemoryerror _utils ac activations ada all alloc_cpu allocatememory apple array artifact ask asked asr
-0.20 backend badge benchmark big block block_n broken builds bump captured cell ci ckpt clip compilation
-0.20 configuration connection content context count_over_time cuda_dnn cuda_error_out_of_memory cudaapierror datetime
-0.20 defaults depth der device diffusion dmesg domain ds dtype end eu expect exports expr feat fi five fork fp
-0.20 generate get_memory_info grid grow how img information insufficient io issues items jonas js kestrel later les
-0.20 lines lr lvl mail markdown matte max_seq_len medium memoryerror meta mm mod mon more mu names not num_stages
-0.20 numbers nvrm once onnx outofmemory output owner pack par para path place pr printed prompt
-0.20 pytorch_mps_high_watermark_ratio qué ready real reduced render reports requirements resource retcode rg sampling
-0.20 scripts search section sent slug small snapshot somebody stream_executor strings study success sweep synthetic
-0.20 take tensorrt testclassify the tickets to_string trainable typo unspecified upstream usable use used variant
-0.20 vnet watch width working written xla_python_client_preallocate
-0.15 __call__ accelerators access added al any apache arc arrays autocast avail avec be before bfc block_k block_m
-0.15 bus buy caching calls cancelled capacty cf change changelog clear collect compiler completely conda contained
-0.15 counter ctc cublas cudaerror_t cudf cudnn_status_not_supported datasets defined desk diagnostics difference
-0.15 directory display_name div el elastic encoding epochs errorf est estimate everything exitcode export fallback
-0.15 fatal fc fd ff field figures filtered fired fit fix fixtures fmt forcausallm ft get get_default_memory_pool gets
-0.15 ggml_vulkan gives gpu gpu_executor gpuoom gradient_accumulation_steps gres guide has heading highlights
-0.15 hlo_rematerialization host_oom hostoom ib idle ignore ignored in install item keeps kernels killer
-0.15 ksameasrequested last let libtpu license linux ll llama_new_context_with_model load_tensors localhost longer
-0.15 lustre mailing many max_seq_length maximum merci merge mib n_layer new nice norm notebooks num_warps of
-0.15 originally others out out_of_memory parameters passed passes per_device_train_batch_size performance physical
-0.15 pipe policy por posted prints priority priya prod properties ptxas pytest qps quadro quantization quick quillnet
-0.15 ra ranks raw reduce regex rejected rematerialization repeated residues resolution returned returns reviewed rst
-0.15 say schema seen sequences set set_limit shared shuffle signal signatures since so sources split_k step step_
-0.15 stepid swap symptom tcp test_parse thread threads too tp train_step tue tuning uint uploading
-0.15 ur_result_error_out_of_device_memory users val_accuracy validation value values visible vk vm wall watchdog wav
-0.15 wheels while why window without worked xml zeros 小
-0.10 acc accelerator acceptance accepted active adamw agent allocators allowed allreduce alternatives and annotations
-0.10 answers article attached attributes automatic awq backoff bc bf board body boot buffer build builder bye cache
-0.10 cap cards causes checking checks choose classname comments concurrency container contains copy corp criteria
-0.10 cuda_error_launch_failed cudaerrorlaunchoutofresources cudageterrorstring cudamallocasync cudasuccess
-0.10 cudnn_status_alloc_failed decision den dependencies destroyed deviceoutofmemory does drop dunlin ef eq etl
-0.10 evaluate evening exc executed faults filename filenotfounderror files first framebuffer from_pretrained front
-0.10 func function gauge generated given gold gpu_memory gpudevicemanager gpuid grad gradient group gw halving head
-0.10 heap height here heron hints holds il im images increase infra inputs invoked ipynb january jenkins keras larger
-0.10 latency latest launcher link links lists load_in_ lock loki looks maintenance make march mark mat matches
-0.10 max_tokens maxrss meaning means memory_stats method mi model_runner modulenotfounderror much multiline museum
-0.10 named native nbformat nbformat_minor ncclunhandledcudaerror never ngl nodes noise normal_vram np office often
-0.10 ollama omp_num_threads on_oom oncall oom_score_adj oomd open opened_zipfile optype outputs over panels params
-0.10 parquet patience pcie people persistent placeholder pp pre preallocation preflight prepare pressure pretrain
-0.10 private problems proc process product qa quote range rb reactions reads reboot remap reqmem requires restarting
-0.10 resuming retryable reviewer revision room runtime scan scope seg sep seqnum sharded shm short showerror shows
-0.10 shrink shutdown size_t skipping smaller snapshots socket something span spawn speicher sprint stopping sum
-0.10 support switch sys systemd tasks template terminating tessera testcase testsuite testsuites textarea these
-0.10 third_party throw thursday tile timed timeseries toml tool trace triage triggered ts tuesday usage userwarning
-0.10 uses util validations variable verbatim warn warnings were who worknccl world would xid xla_bridge xpu your yyyy
-0.10 zh zu 度 法
-0.05 _core _execution_engine _k _k_m _run_code aa accumulation acme activation activation_checkpointing actors advice
-0.05 ae against alerts algorithms alloc alone always ansible api_server arena_extend_strategy args assert_eq attack
-0.05 auc badges base base_model based because being beispiel blocks break bronze bucket busy cake can capable case
-0.05 catalogue category cd cdata ce cgroup charset chip chunked_prefill_size ckpt_ classifier cleanup close cmd
-0.05 cnmem_status_out_of_memory compare completions components concurrent confluence consumed context_len control
-0.05 crit cs csrc css cuda_error_illegal_address cuda_error_no_device cuda_error_not_initialized cuda_graph_max_bs
-0.05 cuda_memory_resource cuda_runtime cudamalloc cudamemgetinfo cumemalloc cut dans dashboard dask dcgmi dd def
-0.05 deletions dense detection detector device_oom diag dict digest disp distbackenderror dl doctype double drain
-0.05 dropdown dropout dry edges ee embeddings engineer enum envs estimated eth evaluation evidence exclusive exercise
-0.05 exhaustion expecting experimental falsepositives family fast fb feature feb filetags flush footer force freeze
-0.05 frequently fri further fwd gateway gen generic git gm goes gpu_mem gpu_mem_limit gpu_memory_utilization gpuwatch
-0.05 grad_norm gradient_checkpointing gradient_checkpointing_enable gradients grads green groups grpc help helpful
-0.05 helps hint hooks hostname hpp href human idx igpu improve index initial_pool_size insertions instead integer
-0.05 interface interval is_oom java junit kv_cache_utils kw la larkspur layout leave legendformat less level
-0.05 libcudart licence linear lm_head loggers logs logsource low malloc marked marking max_input_tokens max_len
-0.05 max_new_tokens max_num_seqs max_running_requests max_total_num_tokens median mem_fraction_static metal micro
-0.05 micro_batch_size mig ml models month mr multi multiple nbytes needed new_token_ratio newer nf normal number nvcc
-0.05 oct older ones oom_text oomwatch ops option ort other outofdevicememory outofresources overlap overview packing
-0.05 pad paged_adamw_ part parts passing patch pelican persistence picked pipeline_tag play pool_memory_resource
-0.05 prefix press price processing progress project property pth pub public pwr queue ram rate reader readme reasons
-0.05 recap reclaim recommended recompute ref region related release released reply rescued reserve resolved
-0.05 resourceexhausted responses retract retracted_reqs retries right roll rs ruff run_backward runpy samples
-0.05 scenarios schemaversion searched sequence serverargs severity sharding share signature sigterm silver skip slot
-0.05 sm smoke solution sort spare spill stablediffusion strict suites sxm synopsis tables tactic targets tb tensors
-0.05 terminated test_guard test_retry tested texture thc thcstorage third thu tiny toc torch_ total tpu train_loader
-0.05 train_wall tritonserver typical ui uncorr unreachable updated upgrade upscale v_num val_dice validate versions
-0.05 vision vk_error_out_of_device_memory vocabulary volatile volumes vulkan wandb wanted weekly when wide within
-0.05 wording xmlns zero_grad 半 精
+0.05 __inference_train_function_ _c _call_impl _contextlib _conv_forward _dummy_sampler_run _initialize_kv_caches
+0.05 _lib _nn _no _run_module_as_main _try_malloc _zn abort about accelerated acceleration actor adding additional
+0.05 alertname allocaterawinternal amber another apps arena arguments argv attention attic audio autoencoders
+0.05 automatically automodelforcausallm available axis bar bare bd beta bfc_arena bfcallocator bfcarena bld bool
+0.05 branch bsz budget bufferassignment bug built ca cached calloc cam capturing ch char checklist child chrome clips
+0.05 cls coder collecting cols comes comfyui_windows_portable communicator completing complex computing concat_op
+0.05 conf connected context_length contextlib conv_ops copied crashes ct ctk cuarray cuda_settings cumemcreate
+0.05 curriculum custom custom_nodes d_ da daemon data_format dataframe db dc debian decorate_context deepseek
+0.05 deepspeed describe detect device_id device_map device_put df disable disabled discussion doesn dump echo edited
+0.05 effective elementwise em embedding encode environ err error_handler every example exceed execution_block_cb
+0.05 executor exist exp_avg_sq extension fa faiss falcon falling fault fe february feeds fields filtered_tb
+0.05 flags_fraction_of_gpu_memory_to_use flags_passthrough flash_causal_lm flat fname fold follow forge
+0.05 forkpoolworker forward_call gave generate_token geo get_output_data ggml_backend_cuda_buffer_type_alloc_buffer
+0.05 ggml_metal_graph_compute githubusercontent gnorm gpu_worker gradient_tape gradio graphics happens has_subgraph
+0.05 hash heads healthz hidden_states hist http hyun_k id imperative including initialize_cache inner_training_loop
+0.05 inp input_data_all instruct internalerror interpolate ipc ipex is_floating_point isn iters its jetson jl joined
+0.05 june jvp key keys kfloat killing kind_gpu kofi kubernetes kv_size largestfreeblock latents launch_server lax
+0.05 layers ldm learner learning_rate libbitsandbytes_cuda lightning likes live llama_model_loader llamarunner
+0.05 llm_load_print_meta lm lmdeploy loaded local_tsl logged longest lost mac macos mainprocess maintainer managed
+0.05 managers mapping margin martenhq master math max_batch_prefill_tokens maxpool maybe maybe_live_out meeting
+0.05 memcpy memory_format merge_chunk mini minibatch mirkolz mlp model_type modeling module momentum mpi_abort
+0.05 mpi_comm_world n_ctx n_ctx_train nd nfs node nu nuc numa numpy obs october odes offload ollama_num_parallel
+0.05 oneapi onnxruntime_src operations opt_state optix output_data output_ui override paddle parsing pass pc
+0.05 peakreserved peaks peft picture pid positions possible powershell pre_execute_cb pred prefetch prompts provider
+0.05 providers proxy pts px quarry raise_if_cache_size_invalid rapids ray raytaskerror refine refiner refresh relu
+0.05 remedy rendering repeats reranker resizephysical resources response_ restarts reward rl rmm_pool_size
+0.05 rmmrapidsretryiterator rollout router run_id run_scheduler_process says scala scale_factor schedule scores
+0.05 sd_hijack_optimizations se sed sentence seqs sequential_executor serve service set_per_process_memory_fraction
+0.05 shard shift show si side sigmoid sizeof sizes slices slow spark spec split split_cross_attention_forward srun st
+0.05 stable stages start states stdin student style sub submitted subprocess summary svc swin symbol system tag takes
+0.05 temp tensor_parallel_size tensorview text_generation_router text_generation_server texts tid tif tiling timer
+0.05 timereformat titan tm tobe todo tokens took torch_dtype tot tower tr traceback_utils tracer train_ds transformer
+0.05 transport tree triangles tried type_k type_v unified unnamed until us utilization uvicorn valueerror vdl_writer
+0.05 venvs via virtual vit vl vmap vs wants week whole with_traceback words work workerdict wpb wrapper wsl xc
+0.05 zeros_like 片
+0.10 __main__ __version__ _alloc _cuda_deserialize _kernel _load _malloc _ndarray_base actual adam again allocations
+0.10 api apiversion assertion assets attempts attn_implementation auf aug await batches become bert bge ble buffers
+0.10 cat ccpem ccsrc cfg check_error cl_mem_object_allocation_failure classes cn compiled condition constant convert
+0.10 create cron cu_stream_non_blocking cuda cuda_stream_ cudaallocator curr_region_allocation_bytes_ custreamcreate
+0.10 cxx darknet deck decorator default_restore_location det devices dgx died dim distill du dynamic eb ema emb enc
+0.10 endgroup errors_impl exactly executing face failure ffff flags flash_attn fr fsdp fun functional gb general
+0.10 geometry ggml_cuda_init google gpt gpu_rendering graphs had held high hires history home hx impact inc inf
+0.10 init_memory_pool inner inside instance instance_group int ipython ish jit jobs kaggle know li libc lint
+0.10 listening llama_kv_cache_update_impl llm_engine loadmodel loads lumen macbook machine macro main makefile manual
+0.10 mar max_prefill_tokens max_total_tokens mean_ memory_limit_ memorypool metrics model_executor moe monday months
+0.10 morning n_batch namespace navi ndarray neighbour nemo newbie newest nlp non_blocking non_torch_memory notebook
+0.10 nothing num_updates op_name optim opts org output_type own panicked parallel param parameter partition patterns
+0.10 pbtxt phi pin pin_memory pip ppl preds prefill print process_name prop ptr raised raises recording records
+0.10 rerank res reserve_size resident resnet responding restore_location rm rollback rounded row rt sampler
+0.10 saveengine scaled_dot_product_attention scene sd session sgl single slower slurm sorted splits sr stage stat
+0.10 status stem stop stride successfully sur table teacher text_generation_client text_generation_launcher textures
+0.10 tgi thank then threshold tiled tiles time times token total_region_allocated_bytes_ trainer trains transcribe
+0.10 tritonbackend_modelinstanceinitialize trt tts tune tuple ufunc uk unallocated unset updating upscaler
+0.10 used_gpu_memory used_memory var version view viewlayer vmm von waiting warm warming warp webui where workflow
+0.10 wrote xl xs yesterday zephyr
+0.15 _apply _attempt_allocation _device ab according after air alignment allocateimpl allocating allocation anaconda
+0.15 application approved arch architecture attachments attn_weights auto autograd ba backbone begin_example binary
+0.15 bits buf building bvh caffe calcul ciao cli com comfyui common_init_from_params community computecosts concat
+0.15 console create_graph critical crop cuh dataset denoise down dropped dumped enable encountered end_example enough
+0.15 er es examples exited exp expansion fedora flow flux fn forum fra framework freq_base full gcc gemma
+0.15 getbesttactic ggml_assert ggml_gallocr_reserve_n gnu gpuarray gz ha head_dim ids implementation intern ip
+0.15 iterations jax jpg jun jupyter key_states library like llama_model_load_from_file_impl losses lunch map_location
+0.15 matched max_batch_size max_input_length max_split_size_mb mem_get_info member memory_allocated microsoft
+0.15 minibatchsize mixtral monitor más nccl ng noheader obj offloading op_kernel op_requires operating optimization
+0.15 org_tensorflow our padding paddleocr pages partial pattern pci peer plugin plus png pools ppo profiling pytorch
+0.15 pyx que query_states quiet record recover relevant repeating reserved runbooks runners scale setup sha shutting
+0.15 slide solve some srt stats still stops storage studio subject ticket today tools torchvision total_gpu_memory
+0.15 trainnetwork trainworker triton trying types uma unable units ups video viewed virtualmemorybuffer wan
+0.15 xlaruntimeerror xtx yolov zero ça 境
+0.20 artifacts backtrace backward bench bias bins blobs but candle carte cb chain clock code conv crash
+0.20 cudaexecutionprovider currently dag de dec decoder disk docker eta faster find fine finetune follows
+0.20 fragmentation frame gguf gin gone gromacs happened hpc image init inlined intel issue itself jaxlib journal
+0.20 julia ksampler learning left lindqvist llama_load_model_from_file llm_load_tensors loading location
+0.20 logicaldeviceconfiguration lol memory_limit mesh micro_batch min mindspore miniconda model_lifecycle mp nano ne
+0.20 nn nnet num_workers ocr ooms output_dir paged particles pas peak phase pod preallocated processed question
+0.20 radeon radv raylet re rec relion reproduction rest retain_graph rolled script secs segmentation sentences
+0.20 set_logical_device_configuration shell singledevicememorypool solved sqrt statistics subdivisions tags th three
+0.20 through to_device tout train_inner transformers translate try two ultra une usr utc vec vocab warmup webserver
+0.20 weight which wrong www
+0.25 ____ accelerate alloc_tensor_range answer as attempting badalloc bin bitsandbytes bo bugs chapter chunked
+0.25 collective complete cp cuda_allocator cycles dear decode default desktop details devicebuffer did diffuse
+0.25 dt_float duration during embed enginecore_dp execute expectation fairseq_cli false farm features fft follower
+0.25 fraction freed goroutine got hello ilse jo jul kib kwargs lan learn libmxnet llama_kv_cache_init
+0.25 llama_model_load lora ma matmul matrix maxallocsize mcu memusagechange mine mxnet next nov numallocs please port
+0.25 protein python restarted rows ryzen select softmax source stand starting static super systemerror thanks trial
+0.25 ubuntu up warning well win with xla_extension years
+0.30 _bfc am amd append at batch blender caller cause caused chat client command common ctx cu cuda_host deep dist dt
+0.30 enabled encoder ends external fail floor fluid game go gs incident join já laptop mais maxinuse minutes note
+0.30 onnxruntime opencl opened opt optimizer outcome posts problem query qwen recon setting sigabrt sorry stacktrace
+0.30 started startup stream there variables volume wps xgboost
+0.35 add ai already archive been bt cargo common_runtime current cv decrease ed fails fairseq feats forums global
+0.35 gpu_ graph hi hit html https inuse layer len load_model mistral most my non offloaded old operator overflow pjrt
+0.35 pjrt_stream_executor_client print_info regards restart result rtx seq sglang smi stopped tesla timeline tmp
+0.35 training tsl void
+0.40 ago avoid bonjour chunks core en environment expected frames gfx le length llama_context lo network num received
+0.40 recent replica root runs rx seconds ti top xt
+0.45 action apr behavior compute crashed failures hashcat is iteration lib logits management os see src steps unknown
+0.45 whisper
+0.50 aborted allocated by chunk could et github large llm may modules on packages post rank self server srv tf
+0.50 tokenizer transpose worker
+0.55 cc commented csv dev exception exe failed net resourceexhaustederror rule same stack using went
+0.60 back bs continued error forward jan max me reproduce turn windows works
+0.65 capacity documentation execution list resource_exhausted update
+0.70 bfc_allocator geforce op pm run traceback
+0.75 following line
+0.85 comment
+0.90 file loss
+0.95 description load
+1.10 gtx
+1.65 it
""",
    "lead": r"""
-1.60 „
-1.15 `
-1.05 for
-0.95 info
-0.90 # or there
-0.85 is out who would »
-0.80 red torch under you
-0.75 " fixed we
-0.70 ? exc_info gib mib ram tried
-0.65 core memory paddle
-0.60 = > cudamalloc docs es every la metal raise tensorflow un una where {
-0.55 cuda_driver more no plan refuses stream_executor to 的
-0.50 allocator are command into later que sdxl service site tests
-0.45 answers de does il isn level note what « 。
-0.40 as autotuning conv_algorithm_picker crashed em end fit like met my pr pytorch read seen virtualmemorybuffer will
-0.35 allocating back conv_ops if known other question resource_exhausted runs said see skipping that vram メ
-0.30 \ conv executekernel file fix free grep host issues jobs line none now numba people re resourceexhaustederror
-0.30 say sequential_executor shows steht string tensor 到
-0.25 ' / ; algorithm cuda_error_out_of_memory den do eng entry errors faq guard hiperroroutofmemory logs only
-0.25 op_kernel op_requires paste rtsafe scratch should si stop ts userwarning warning │ 出 时
-0.20 alert answer block cache card catch cudasuccess exit fake fields hint hip init its kv level_zero next number oom
-0.20 page pattern pool saferuntime so test than true two warn which words your 一 是 第 行 로
-0.15 above before between buffer ci cluster depth die don each ended explain graph have holds how it launcher lib
-0.15 limit lines llama_model_load local_tsl loop mac match may merge mps never own per please resizephysical
-0.15 scheduler seq shared small some state table too want width wording に
-0.10 $ about allocation an backend bfcarena c_api canned caught counts cudadrv cudaerrormemoryallocation cupy cycles
-0.10 debug expect fails find_executable_batch_size ggml_backend_cuda_buffer_type_alloc_buffer gpu has instead itself
-0.10 jaxlib kernel le ll longer mi offload old once options post raising reserved retry sample search side smaller
-0.10 stem stream summary tgi tree trt when whole why 跑
-0.05 [ ^ aa allocate and batch_size be bytes caller cdata content device difference driver echo enginecore_ feb
-0.05 ggml_vulkan given gpu_oom hello layers let llama mar one permanent plain print printed program prompt python
-0.05 reads return runtime size starts status such system take this throws total tsl txt use weights write
-0.05 xgboosterror ー 不 我 问
+0.05 _work anyone apr asr been bei bit cannot chain check class common_runtime const conv_ cpu cudaapierror decode
+0.05 exhausted following frames goes ich in inference int know lab large layer left long max_input_length
+0.05 max_prefill_tokens model native new nnet non nuc onnxruntimeerror opencl outofmemoryerror peak proc pycuda
+0.05 resource rocm sched size_t standardgpuresources still text_generation_client thanks they tile tm tower traceback
+0.05 utils virtual xgboost ¿ 「 す を 上
+0.10 - ab acceleratorerror ai attention because bricht bug but by can cell chat cl_ common context create cuda cuh
+0.10 device_helpers el executor faiss forge good gpus gtx initialization jit lm mem memory_pool mini mistral msg
+0.10 nothing nvidia onnxruntime_src output pc processing project providers rmm router rs runtimeerror rx source srv
+0.10 stack_like_memory_pool stops tells text thing tid timestamp today told tpu up vae was were workspace yes ~ “ •
+0.10 、 ま 就
+0.15 _state abi ac api beim bool call called capi cards cuda_call cudacall cudf decoder doesn down drivererror due
+0.15 fail failure finetune fp framework full fusedconv gave id jan keeps libc loss message nccl ok onnxruntime_pybind
+0.15 optimizer pjrt_stream_executor_client pro py radeon ranks reports rmmerror runtimeexception self start tensorrt
+0.15 terminated terminating them torch_memory_saver triton us void waitnotificationfn zero … が で の
+0.20 % bf bfc_arena body das detail directml else encoder ends engine example exceptions false faster get gets hi
+0.20 inside instance loaderror max mxnet net openmm openmmexception org_tensorflow over qwen raised request screen
+0.20 thread trainworker uncaught using xla на — た 练 ：
+0.25 al client code com commit compile crash critical data description during enginecore_dp fairseq fatal from help
+0.25 internalerror ip iteration keep laptop last llm memoryerror na ocr open process render rule run running set
+0.25 short steps tf time type version vllm while xlaruntimeerror xt | し
+0.30 amrex bad bfc_allocator con died enough errors_impl exc fine got jax kaggle lora night pipeline ran raylet
+0.30 result taichi task ti tokens trial value went works 学 習
+0.35 execution hey mit ollama pod pre ray returned session src valueerror vulkan whisper yolov 个 训 다
+0.40 ) abort all base default defaultallocator here lol main step then with 报
+0.45 ( bs build case catboosterror internal load lost mine ml name onnxruntime prints replica runner train
+0.50 + auf box cpp had hit our ticket
+0.55 am avec catboost comfyui cuda_lib demo eval hashcat ksampler nach pid rtx since stderr update yesterday 에
+0.60 , blender dem dies epoch first not se stopped
+0.65 failed just title
+0.70 ! < again at bonjour colab gb rank warmup –
+0.75 err gives says stage
+0.80 nightly sglang
+0.85 quick ，
+0.90 could exception same trainer
+0.95 @ after job node second server
+1.00 on training 서
+1.05 generation log
+1.10 student user
+1.15 worker →
+1.20 error
+1.55 me
""",
    "tail": r"""
-1.25 windows
-1.10 what
-1.05 ; cudaerrormemoryallocation
-0.95 no
-0.90 available
-0.85 > who
-0.75 " are post see though your „
-0.70 * bytes driver so that
-0.65 ? they were you
-0.60 allocate allocator «
-0.55 ` acity answer backend data failure job look name retry user
-0.50 already block ist memory outofmemoryerror page reserved runtime this true 分 을
-0.45 : as even our ram se string we will 一 用 里 나
-0.40 call checkpointing gib has much nicht once onnx plain queue smaller static such table would » の を
-0.35 # ) . batch_size buffer can comes cuda der needs never not why не と れ 文
-0.30 ' < allocated be caching carte cpp cudamalloc den different else empty error failed gradient je kept lower may
-0.30 mean means number put three trying use ” 的
-0.25 \ algorithm and answers api could device en fewer for go how inside is pool reported runtimeerror size smi start
-0.25 try up wanted without 、 か 个 为 示 하
-0.20 an bare context counts de die exception halve into kv larger left like many max or says should status tells type
-0.20 us vram where which yes “ 。 す た 使 出 는 로 면
-0.15 ] any build by cards caught check come cublas_status_alloc_failed does full half here hip il isn jax leave logs
-0.15 mem more of question resource_exhausted sample say seen shape since some step taken than thing think times until
-0.15 value → さ ら 上 显 表 请 에
-0.10 allocation default don end es four fraction get hiperroroutofmemory holds if instead layers lines list nccl ngl
-0.10 nur oom path que raised room shows src takes twice two users ve want when won で な は る メ
-0.05 asked attention below cannot cause class code cpu defaultcpuallocator did except far figure fit gets gpu_oom ich
-0.05 large later limit loop mb micro ml nothing old only open ordinal over pass raise restart results rocm same side
-0.05 skipping someone source tensor tensorflow text torch tried used way weights word | て に ま 下 不 存 解
+0.05 & , allocating also asynchronously back capacity card changed cut enough er example exit he info last less line
+0.05 loaded loading loads log made most need node para per please pytorch requested rest rtx second server solver
+0.05 starts third total zero い し せ ん 가 다
+0.10 about above bs cache csrc details el follows in le llama logits makes message next nodes optimizer out plus re
+0.10 summary txt un xpu zu { × – う っ 니
+0.15 alloc auf because before cuda_malloc_async doesn during float free graph hours improve int karte know lowvram mi
+0.15 new one ran restarted right situation somebody ti 」 が り
+0.20 % + - [ although conv das environment epoch found frames had it its itself keep loss minutes native net prefill
+0.20 shard tf_gpu_allocator through to too … 有
+0.25 bug change current do docs fix from func gone kernel ll needed own report single there today variable well
+0.25 whether } ？
+0.30 ^ con decode del gpus have image now run script set test tokens ¿ 고
+0.35 all calling cu guess maybe mib my notebook off still tile was went
+0.40 batch both got gpu help jupyter on other 同 이
+0.45 = da first just load pre ranks runs 了
+0.50 / file time training ，
+0.55 but est every frame images process with на
+0.60 dev ok small 요
+0.65 ( bit checkpoint goes gtx mit python
+0.70 ! good op rank
+0.75 at exits function me split while
+0.80 works
+0.85 fine
+1.05 after then
+1.15 gb model
""",
    "ahead": r"""
-1.15 =
-1.00 „
-0.75 «
-0.70 cuda~error~:
-0.55 >~runtimeerror~:
-0.50 with
-0.45 :~runtimeerror~:
-0.40 ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~outofmemoryerror~: ^~runtimeerror~: failed~:
-0.35 / resourceexhaustederror~:
-0.30 .~xlaruntimeerror~: outofmemoryerror~(~" read~" runtimeerror~:
-0.25 0~}~: `~outofmemoryerror~: }~:
-0.20 " "~" , ,~" .~.~. 0 ? allocation~failed~: error level_zero “ 「
-0.15 "~ggml_backend_cuda_buffer_type_alloc_buffer~: )~- .~. 0~)~- :~"~" :~resource_exhausted~: `~`
-0.15 error~runtimeerror~: in~" see~" to~"
-0.10 "~,~" "~:~" "~ggml_vulkan~: "~valueerror~: #~" (~` + -~" -~' -~` .~` .~cudaapierror~: .~cuda~. 0~:~` ;~" [~trt~]
-0.10 ^~resourceexhaustederror~: `~valueerror~: as~` cuda~. says~` s~" trt~] xlaruntimeerror~:
-0.05 '~s~" .~jaxruntimeerror~: .~memoryerror~: 0~" :~0~] <~code~> ^~#~" ^~-~` ^~│
-0.05 `~ggml_backend_cuda_buffer_type_alloc_buffer~: code~> error~. for~" ggml_vulkan~: g~.~" jaxruntimeerror~: on~"
-0.05 permanent~error~. resource_exhausted~: t with~` │ │~runtimeerror~:
+0.05 )~runtimeerror~: ,~0~error ,~bool~) -~0~: .~internalerror~: 0~)~: 0~error 0~runtimeerror~:
+0.05 :~standardgpuresources~: :~valueerror~: > ]~valueerror~: ^ ^~error~: ^~memoryerror~: bool~) cudaapierror~:
+0.05 error~]~: ggml_backend_cuda_buffer_type_alloc_buffer~: is~" prints~" proc~0~: standardgpuresources~: std~:~:
+0.05 tp~0~] |~runtimeerror~: »
+0.10 # (~)~: )~valueerror~: -~> .~acceleratorerror~: 0~,~" 0~:~0 0~]~: =~" [~gpu~] ]~error~: ]~runtimeerror~: ^~0~:
+0.10 ^~` ^~xlaruntimeerror~: acceleratorerror~: cc~:~0 cl_ cudacall~] exhausted~: gpu~] memoryerror~:
+0.10 outofmemoryerror~: resource~exhausted~:
+0.15 !~! !~!~! "~llama~runner .~cpp~] .~openmmexception~: .~resourceexhaustederror~: .~rmmerror~: .~runtimeerror~:
+0.15 .~trainer~| :~' :~waitnotificationfn~) ]~: ^~> cpp~] drivererror~( internal~: node~0~: rmmerror~: trainer~|
+0.15 waitnotificationfn~) | |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.20 ! )~: .~" .~exceptions~. .~outofmemoryerror~: 0~) 0~| :~0~) :~cl_ :~loaderror~: [~e~] ^~valueerror~:
+0.20 buffer~failed~. exceptions~. e~] failed~. loaderror~: openmmexception~: outofmemoryerror~(~' says server~error~:
+0.25 - 0~failed~: :~0 :~drivererror~( :~ggml_backend_cuda_buffer_type_alloc_buffer~: ; >~" >~outofmemoryerror~: ^~#
+0.25 fatal~error~: internalerror~: llama~runner runner |~`
+0.30 ( ) *~* ,~` 0~:~: :~error~: [~error~] error~]
+0.35 . .~base~. 0~:~" 0~] base~. error~: exception~: valueerror~: with~exception~:
+0.40 "~error~: "~resourceexhaustederror~: ' :~outofmemoryerror~: ^~"
+0.45 :~: ` `~runtimeerror~: prints~`
+0.50 :~0~: ]
+0.55 "~runtimeerror~: #~runtimeerror~: runtimeerror~(~'
+0.60 generation~(~" with~"
+0.65 says~"
+0.75 (~' :~`
+0.80 (~"
+0.85 *
+1.10 0~:
+1.30 :
+1.40 :~"
""",
    "behind": r"""
-1.15 0
-1.05 "~is
-1.00 were
-0.95 ( .~$
-0.85 were~available were~available~.
-0.80 "~-
-0.75 0~.
-0.70 `~is
-0.65 »~.
-0.60 ) < `~,
-0.55 acity
-0.50 "~)~$
-0.45 "~,~$ / `~( acity~) error
-0.40 -~>
-0.35 "~.~$ acity~;~.
-0.30 "~: "~? .~'
-0.25 "~,~the "~that )~$ on
-0.20 "~-~> "~and .~"~$ `~:
-0.15 "~} '~, .~` {
-0.10 "~;~$ "~and~" "~with "~}~$ # '~,~' (~requested (~requested~0 .~tried .~tried~to \ ` `~) `~,~so `~? `~at `~in~the
-0.10 error~` with~shape “
-0.05 "~) "~)~, "~,~" "~in .~"~) .~"~, <~/ <~/~code of | }
+0.05 "~( "~0 "~}~, '~. - .~" <~/~pre a~total~capacity be be~asynchronously be~asynchronously~reported i in~function
+0.05 in~function~' is src src~/ with «
+0.10 #~0 (~0~) )~" .~0 .~current~allocation `~in `~on a a~total file file~= file~=~csrc — ”
+0.15 "~.~the (~0 , .~current .~the ; [~func [~func~: while
+0.20 '~" .~. .~.~. .~`~$ .~gpu .~i [~op [~op~: if maybe maybe~the maybe~the~environment 」
+0.25 "~,~0 "~i '~"~$ `~`~` `~when `~| in when |~$
+0.30 "~$ "~on '~)~$ '~` *~* `~. »
+0.35 * `~"
+0.40 . and at
+0.50 "~at `~"~)
+0.55 ' `~`
+0.60 " "~from `~and
+0.65 $ [
+0.70 “~.
+0.75 '~)
+0.90 :
+1.10 `~$
+1.20 "~.
""",
    "pair": r"""
-1.35 ends_the_text&in_quotes
-1.10 figures&hypothetical_sentence nothing_stated&text_behind
-1.05 item_of_a_list&nothing_stated
-0.90 somebody's_own_machine,_in_short&trouble
-0.85 begins_the_text&in_quotes ends_the_text&text_behind markup_near&text_behind on_a_stamped_line&output_near
-0.70 a_site's_lines&its_hint_printed begins_the_text&output_near hypothetical_sentence&other_near
-0.65 a_question,_in_short&hypothetical_sentence a_setup,_in_short&a_site's_lines a_setup,_in_short&output_near
-0.65 cut_by_dots&figures ends_the_text&somebody_speaks
-0.60 a_short_text&about_texts a_short_text&mentioned a_short_text&output_near begins_its_line&explained_behind
-0.60 behind_a_prefix&markup_near behind_a_prefix&somebody's_own code_near&in_quotes cut_by_dots&other_near
-0.60 ends_the_text&item_of_a_list explained_behind&text_behind figures&markup_near in_quotes&trace_near
-0.55 a_setup,_in_short&its_hint_printed a_setup,_in_short&trace_near a_site's_lines&begins_its_line
-0.55 behind_a_prefix&code_near code_near&text_behind figures&traceback_above hypothetical_sentence&item_of_a_list
-0.55 hypothetical_sentence&words_before introduced_as_example&nobody_speaks nobody_speaks&setting_near
-0.50 a_failed_run&item_of_a_list a_failed_run&somebody's_own a_sentence_leads&ends_the_text
-0.50 a_setup,_in_short&cut_by_dots a_short_text&may_happen a_short_text&typeset a_whole_error_line&other_near
-0.50 about_texts&figures alone&behind_a_prefix behind_a_prefix&record code_near&setting_near
-0.50 happened_to_somebody&somebody's_own_question,_in_short hypothetical_sentence&somebody's_own_machine,_in_short
-0.50 hypothetical_sentence&trouble in_quotes&record markup_near&may_happen markup_near&other_near
-0.50 mentioned&trace_near nothing_stated&record record&somebody's_own text_behind&trace_near
-0.45 a_failed_run&hypothetical_sentence a_question,_in_short&typeset a_setup,_in_short&traceback_above
-0.45 a_setup,_in_short&trouble a_short_text&a_site's_lines a_short_text&comment a_short_text&figures
-0.45 a_short_text&its_hint_printed a_site's_lines&mentioned a_site's_lines&text_behind
-0.45 a_whole_error_line&advice_share a_whole_error_line&advised begins_its_line&nobody_speaks
-0.45 begins_the_text&on_a_stamped_line behind_a_prefix&output_near blanks_near&figures comment&on_a_stamped_line
-0.45 explained_behind&nothing_stated happened_to_somebody&output_near heads_a_document&indented
-0.45 in_quotes&on_a_stamped_line may_happen&mentioned may_happen&record much_trouble&on_a_stamped_line
-0.45 names_the_words&nothing_stated nothing_stated&trouble somebody's_own_question,_in_short&trouble
-0.40 a_failed_run&somebody's_own,_in_short a_failed_run&somebody_speaks a_question,_in_short&may_happen
-0.40 a_sentence_leads&behind_a_prefix a_sentence_leads&nobody_speaks a_sentence_leads&output_near
-0.40 a_sentence_leads&trace_near a_setup,_in_short&a_whole_error_line a_setup,_in_short&hypothetical_sentence
-0.40 a_setup,_in_short&words_before a_short_text&somebody's_own a_short_text&text_about_texts
-0.40 a_short_text&text_behind a_thread's_page&somebody_speaks a_thread's_title&output_near
-0.40 a_whole_error_line&advised_by_nobody about_texts&indented about_texts&often_may advice_share&figures
-0.40 advice_share&remedies_above advised&figures advised&remedies_above alone&words_before
-0.40 begins_the_text&nobody_speaks begins_the_text&setting_near behind_a_prefix&on_a_stamped_line
-0.40 blanks_near&code_near blanks_near&on_a_stamped_line code_near&within_code ends_the_text&somebody's_own
-0.40 figures&introduced_as_example in_quotes&names_the_words indented&nobody_speaks indented&typeset
-0.40 its_hint_printed&somebody's_own_question,_in_short may_happen&text_behind mentioned&other_near
-0.40 somebody's_own&somebody's_own,_in_short
-0.35 a_failed_run&code_near a_failed_run&in_quotes a_failed_run&trouble a_question,_in_short&happened_to_somebody
-0.35 a_sentence_leads&code_near a_sentence_leads&somebody's_own a_setup,_in_short&figures
-0.35 a_setup,_in_short&setting_near a_short_text&block_opened a_short_text&introduced_as_example a_short_text&marked
-0.35 a_thread's_title&on_a_stamped_line about_texts&behind_a_prefix advice_share&somebody's_own,_in_short
-0.35 advised&somebody's_own,_in_short advised_by_nobody&item_of_a_list alone&record
-0.35 begins_the_text&somebody's_own,_in_short begins_the_text&text_behind begins_the_text&words_before
-0.35 block_opened&code_near code_near&much_trouble comment&output_near cut_by_dots&setting_near
-0.35 ends_the_text&indented ends_the_text&output_near explained_behind&markup_near happened_to_somebody&setting_near
-0.35 hypothetical_sentence&text_behind in_a_thread&trace_near indented&introduced_as_example marked&on_a_stamped_line
-0.35 markup_near&names_the_words mentioned&names_the_words mentioned&output_near mentioned&somebody's_own
-0.35 much_trouble&setting_near nobody_speaks&record nobody_speaks&text_about_texts
-0.35 nothing_stated&somebody's_own_machine,_in_short
-0.30 a_failed_run&happened_to_somebody a_failed_run&much_trouble a_failed_run&words_before
-0.30 a_question,_in_short&a_site's_lines a_question,_in_short&alone a_question,_in_short&indented
-0.30 a_question,_in_short&its_hint_printed a_question,_in_short&trouble a_sentence_leads&a_site's_lines
-0.30 a_sentence_leads&a_thread's_page a_setup,_in_short&somebody_speaks a_short_text&explained_behind
-0.30 a_short_text&hypothetical_sentence a_short_text&within_code a_site's_lines&figures
-0.30 a_site's_lines&names_the_words a_thread's_page&hypothetical_sentence a_whole_error_line&code_near
-0.30 a_whole_error_line&may_happen about_texts&code_near about_texts&within_code advice_share&happened_to_somebody
-0.30 advice_share&hypothetical_sentence advice_share&text_behind advised&happened_to_somebody
-0.30 advised&hypothetical_sentence advised&text_behind advised_by_nobody&may_happen advised_by_nobody&remedies_above
-0.30 begins_the_text&somebody's_own begins_the_text&trace_near behind_a_prefix&in_quotes behind_a_prefix&may_happen
-0.30 code_near&comment code_near&other_near comment&somebody's_own explained_behind&nobody_speaks
-0.30 figures&nobody_speaks figures&typeset figures&within_code figures&words_before happened_to_somebody&other_near
-0.30 heads_a_document&output_near heads_a_document&text_behind hypothetical_sentence&somebody's_own,_in_short
-0.30 hypothetical_sentence&somebody_speaks in_a_thread&traceback_above in_quotes&setting_near indented&trouble
-0.30 introduced_as_example&other_near marked&nobody_speaks markup_near&nothing_stated markup_near&record
-0.30 may_happen&other_near mentioned&nothing_stated much_about_texts&on_a_stamped_line names_the_words&trouble
-0.30 nobody_speaks&within_code often_may&somebody's_own_machine,_in_short often_may&text_behind
-0.30 output_near&somebody's_own,_in_short output_near&text_behind somebody_speaks&somebody's_own_machine,_in_short
-0.30 somebody_speaks&trouble
-0.25 a_failed_run&a_short_text a_question,_in_short&ends_the_text a_question,_in_short&figures
-0.25 a_question,_in_short&nothing_stated a_question,_in_short&text_about_texts a_sentence_leads&may_happen
-0.25 a_setup,_in_short&begins_the_text a_setup,_in_short&often_may a_setup,_in_short&text_behind
-0.25 a_short_text&in_a_thread a_short_text&its_words_taken_up a_short_text&words_before
-0.25 a_site's_lines&a_whole_error_line a_site's_lines&may_happen a_site's_lines&words_before
-0.25 a_thread's_page&somebody's_own a_thread's_page&somebody's_own,_in_short a_thread's_page&words_before
-0.25 a_whole_error_line&markup_near a_whole_error_line&trouble about_texts&happened_to_somebody
-0.25 about_texts&heads_a_document about_texts&much_about_texts about_texts&text_behind advice_share&block_opened
-0.25 advice_share&on_a_stamped_line advised&block_opened advised&on_a_stamped_line advised_by_nobody&markup_near
-0.25 alone&in_quotes alone&nobody_speaks begins_its_line&remedies_below begins_its_line&somebody's_own,_in_short
-0.25 begins_the_text&trouble behind_a_prefix&traceback_above between_sections&in_quotes blanks_near&output_near
-0.25 code_near&typeset comment&trouble ends_the_text&markup_near ends_the_text&may_happen ends_the_text&mentioned
-0.25 explained_behind&trace_near figures&its_words_taken_up figures&on_a_stamped_line
-0.25 happened_to_somebody&much_trouble happened_to_somebody&names_the_words heads_a_document&markup_near
-0.25 hypothetical_sentence&markup_near hypothetical_sentence&much_trouble
-0.25 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&trace_near in_a_thread&often_may
-0.25 in_a_thread&on_a_stamped_line in_a_thread&somebody's_own in_quotes&traceback_above indented&markup_near
-0.25 indented&other_near introduced_as_example&markup_near item_of_a_list&mentioned its_hint_printed&may_happen
-0.25 its_words_taken_up&other_near marked&output_near may_happen&nobody_speaks
-0.25 may_happen&somebody's_own_question,_in_short may_happen&somebody_speaks names_the_words&nobody_speaks
-0.25 names_the_words&other_near nobody_speaks&remedies_below nothing_stated&somebody's_own_question,_in_short
-0.25 nothing_stated&words_before often_may&setting_near often_may&somebody's_own often_may&somebody's_own,_in_short
-0.25 often_may&somebody_speaks other_near&text_about_texts remedies_above&text_behind remedies_above&trouble
-0.25 somebody_speaks&text_behind trace_near&trouble
-0.20 a_failed_run&advice_share a_failed_run&advised a_question,_in_short&a_sentence_leads
-0.20 a_question,_in_short&comment a_question,_in_short&other_near a_question,_in_short&setting_near
-0.20 a_report's_heading&advice_share a_report's_heading&advised a_sentence_leads&indented a_sentence_leads&mentioned
-0.20 a_sentence_leads&much_trouble a_setup,_in_short&markup_near a_setup,_in_short&record a_short_text&advice_share
-0.20 a_short_text&advised a_short_text&on_a_stamped_line a_short_text&setting_near a_short_text&traceback_above
-0.20 a_thread's_page&about_texts a_thread's_page&behind_a_prefix a_thread's_page&happened_to_somebody
-0.20 a_thread's_page&output_near a_thread's_page&traceback_above a_thread's_title&somebody's_own
-0.20 a_thread's_title&trace_near a_whole_error_line&introduced_as_example
-0.20 a_whole_error_line&somebody's_own_question,_in_short a_whole_error_line&somebody_speaks
-0.20 about_texts&begins_the_text about_texts&may_happen about_texts&names_the_words about_texts&somebody's_own
-0.20 about_texts&trace_near about_texts&trouble advice_share&between_sections advice_share&remedies_below
-0.20 advised&between_sections advised&remedies_below advised_by_nobody&begins_its_line
-0.20 advised_by_nobody&behind_a_prefix advised_by_nobody&hypothetical_sentence advised_by_nobody&names_the_words
-0.20 advised_by_nobody&on_a_stamped_line advised_by_nobody&remedies_below advised_by_nobody&words_before
-0.20 alone&somebody's_own_question,_in_short answered_by_mail&figures between_sections&comment
-0.20 between_sections&mentioned blanks_near&markup_near block_opened&remedies_above block_opened&text_behind
-0.20 code_near&marked code_near&may_happen code_near&nothing_stated comment&figures comment&heads_a_document
-0.20 comment&nothing_stated comment&somebody's_own_question,_in_short cut_by_dots&nothing_stated
-0.20 ends_the_text&other_near ends_the_text&trouble explained_behind&heads_a_document figures&heads_a_document
-0.20 figures&nothing_stated in_a_thread&output_near in_quotes&nothing_stated in_quotes&output_near
-0.20 in_quotes&text_about_texts in_quotes&text_behind indented&nothing_stated item_of_a_list&may_happen
-0.20 item_of_a_list&trouble its_hint_printed&setting_near its_words_taken_up&markup_near
-0.20 its_words_taken_up&nobody_speaks marked&somebody's_own markup_near&remedies_above markup_near&trace_near
-0.20 may_happen&often_may may_happen&setting_near may_happen&somebody's_own,_in_short may_happen&traceback_above
-0.20 mentioned&setting_near much_about_texts&output_near names_the_words&on_a_stamped_line
-0.20 names_the_words&output_near often_may&somebody's_own_question,_in_short often_may&trouble often_may&words_before
-0.20 other_near&record other_near&setting_near other_near&words_before output_near&trouble
-0.20 setting_near&somebody's_own_machine,_in_short setting_near&text_behind
-0.20 somebody's_own_machine,_in_short&text_behind somebody_speaks&traceback_above traceback_above&trouble
-0.20 trouble&typeset
-0.15 a_failed_run&ends_the_text a_failed_run&its_hint_printed a_failed_run&other_near
-0.15 a_question,_in_short&between_sections a_question,_in_short&cut_by_dots a_question,_in_short&often_may
-0.15 a_sentence_leads&explained_behind a_sentence_leads&other_near a_sentence_leads&traceback_above
-0.15 a_setup,_in_short&between_sections a_setup,_in_short&marked a_setup,_in_short&much_trouble
-0.15 a_setup,_in_short&nothing_stated a_short_text&a_whole_error_line a_short_text&behind_a_prefix
-0.15 a_short_text&heads_a_document a_short_text&much_advised a_short_text&names_the_words a_short_text&remedies_above
-0.15 a_site's_lines&somebody_speaks a_site's_lines&trouble a_thread's_title&comment a_thread's_title&marked
-0.15 a_whole_error_line&block_opened about_texts&item_of_a_list about_texts&markup_near about_texts&much_trouble
-0.15 advice_share&advised advice_share&begins_its_line advice_share&comment advice_share&markup_near
-0.15 advice_share&may_happen advice_share&text_about_texts advised&begins_its_line advised&comment
-0.15 advised&markup_near advised&may_happen advised&text_about_texts advised_by_nobody&between_sections
-0.15 advised_by_nobody&code_near advised_by_nobody&much_advised advised_by_nobody&nothing_stated
-0.15 answered_by_mail&happened_to_somebody answered_by_mail&output_near begins_its_line&block_opened
-0.15 begins_its_line&much_trouble begins_its_line&remedies_above begins_the_text&comment begins_the_text&figures
-0.15 begins_the_text&somebody_speaks behind_a_prefix&much_about_texts behind_a_prefix&typeset
-0.15 between_sections&explained_behind between_sections&setting_near between_sections&text_behind blanks_near&comment
-0.15 blanks_near&somebody's_own,_in_short block_opened&markup_near block_opened&nobody_speaks
-0.15 block_opened&setting_near boxes_ticked&text_behind code_near&ends_the_text code_near&explained_behind
-0.15 comment&marked comment&may_happen comment&nobody_speaks comment&trace_near cut_by_dots&names_the_words
-0.15 cut_by_dots&somebody's_own ends_the_text&in_a_thread explained_behind&setting_near figures&much_advised
-0.15 figures&text_about_texts happened_to_somebody&heads_a_document happened_to_somebody&hypothetical_sentence
-0.15 happened_to_somebody&much_about_texts happened_to_somebody&on_a_stamped_line happened_to_somebody&trouble
-0.15 heads_a_document&hypothetical_sentence heads_a_document&mentioned heads_a_document&much_about_texts
-0.15 heads_a_document&remedies_above heads_a_document&traceback_above hypothetical_sentence&in_a_thread
-0.15 indented&mentioned indented&within_code item_of_a_list&nobody_speaks item_of_a_list&setting_near
-0.15 item_of_a_list&words_before marked&trace_near mentioned&much_about_texts much_advised&nobody_speaks
-0.15 much_trouble&other_near much_trouble&output_near much_trouble&text_behind names_the_words&record
-0.15 names_the_words&somebody's_own nobody_speaks&nothing_stated nothing_stated&setting_near
-0.15 often_may&on_a_stamped_line often_may&output_near often_may&record often_may&traceback_above
-0.15 other_near&remedies_below other_near&typeset output_near&somebody's_own
-0.15 output_near&somebody's_own_machine,_in_short output_near&within_code record&somebody_speaks
-0.15 remedies_below&trace_near remedies_below&trouble setting_near&somebody's_own,_in_short
-0.15 setting_near&somebody_speaks somebody's_own&words_before somebody's_own,_in_short&trouble trace_near&within_code
-0.10 a_failed_run&a_thread's_title a_failed_run&comment a_failed_run&much_advised a_failed_run&output_near
-0.10 a_failed_run&traceback_above a_question,_in_short&a_whole_error_line a_question,_in_short&advised_by_nobody
-0.10 a_question,_in_short&begins_its_line a_question,_in_short&blanks_near a_question,_in_short&much_about_texts
-0.10 a_question,_in_short&words_before a_report's_heading&advised_by_nobody a_sentence_leads&about_texts
-0.10 a_sentence_leads&record a_sentence_leads&somebody's_own,_in_short
-0.10 a_sentence_leads&somebody's_own_machine,_in_short a_setup,_in_short&begins_its_line a_short_text&alone
-0.10 a_short_text&boxes_ticked a_short_text&often_may a_short_text&remedies_below a_short_text&somebody_speaks
-0.10 a_site's_lines&ends_the_text a_site's_lines&much_trouble a_site's_lines&nobody_speaks a_site's_lines&other_near
-0.10 a_site's_lines&remedies_below a_thread's_page&in_quotes a_thread's_title&about_texts
-0.10 a_thread's_title&behind_a_prefix a_whole_error_line&often_may a_whole_error_line&remedies_above
-0.10 a_whole_error_line&traceback_above advice_share&introduced_as_example advice_share&item_of_a_list
-0.10 advice_share&its_words_taken_up advice_share&much_about_texts advice_share&much_advised advice_share&other_near
-0.10 advice_share&setting_near advice_share&somebody_speaks advice_share&within_code advice_share&words_before
-0.10 advised&introduced_as_example advised&item_of_a_list advised&its_words_taken_up advised&much_about_texts
-0.10 advised&much_advised advised&other_near advised&setting_near advised&somebody_speaks advised&within_code
-0.10 advised&words_before advised_by_nobody&much_about_texts advised_by_nobody&output_near
-0.10 advised_by_nobody&text_about_texts advised_by_nobody&within_code alone&ends_the_text alone&figures
-0.10 alone&somebody's_own answered_by_mail&other_near answered_by_mail&setting_near answered_by_mail&somebody's_own
-0.10 begins_its_line&blanks_near begins_its_line&its_words_taken_up begins_its_line&much_advised
-0.10 begins_the_text&names_the_words begins_the_text&somebody's_own_machine,_in_short behind_a_prefix&nothing_stated
-0.10 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&text_behind between_sections&heads_a_document
-0.10 between_sections&item_of_a_list between_sections&its_hint_printed between_sections&marked
-0.10 between_sections&nobody_speaks between_sections&nothing_stated between_sections&other_near
-0.10 between_sections&remedies_above between_sections&trace_near between_sections&traceback_above
-0.10 blanks_near&nothing_stated block_opened&in_quotes block_opened&somebody's_own,_in_short block_opened&trouble
-0.10 boxes_ticked&in_quotes boxes_ticked&mentioned boxes_ticked&words_before code_near&cut_by_dots
-0.10 code_near&hypothetical_sentence code_near&its_words_taken_up code_near&trace_near
-0.10 comment&somebody's_own,_in_short comment&somebody_speaks comment&within_code ends_the_text&hypothetical_sentence
-0.10 ends_the_text&traceback_above explained_behind&may_happen figures&in_quotes figures&much_trouble
-0.10 figures&remedies_above happened_to_somebody&introduced_as_example happened_to_somebody&remedies_above
-0.10 heads_a_document&names_the_words heads_a_document&setting_near heads_a_document&trace_near
-0.10 hypothetical_sentence&nobody_speaks hypothetical_sentence&often_may in_a_thread&remedies_above
-0.10 in_a_thread&somebody's_own,_in_short in_a_thread&somebody_speaks in_quotes&indented in_quotes&much_trouble
-0.10 in_quotes&somebody_speaks introduced_as_example&nothing_stated introduced_as_example&setting_near
-0.10 introduced_as_example&traceback_above item_of_a_list&names_the_words its_words_taken_up&output_near
-0.10 its_words_taken_up&somebody_speaks its_words_taken_up&text_behind its_words_taken_up&trouble marked&trouble
-0.10 marked&within_code markup_near&mentioned markup_near&often_may may_happen&nothing_stated
-0.10 mentioned&on_a_stamped_line names_the_words&words_before nothing_stated&often_may nothing_stated&remedies_below
-0.10 nothing_stated&somebody_speaks nothing_stated&typeset on_a_stamped_line&text_behind
-0.10 on_a_stamped_line&words_before other_near&traceback_above other_near&within_code
-0.10 output_near&somebody's_own_question,_in_short output_near&words_before record&traceback_above
-0.10 remedies_above&somebody's_own remedies_above&somebody_speaks remedies_below&setting_near
-0.10 setting_near&somebody's_own_question,_in_short somebody_speaks&somebody's_own,_in_short
-0.10 text_about_texts&text_behind text_about_texts&words_before text_behind&typeset trouble&words_before
-0.10 typeset&words_before
-0.05 a_failed_run&a_report's_heading a_failed_run&begins_the_text a_failed_run&its_words_taken_up
-0.05 a_failed_run&remedies_below a_failed_run&trace_near a_failed_run's_record&markup_near
-0.05 a_failed_run's_record&trouble a_failed_test&code_near a_question,_in_short&behind_a_prefix
-0.05 a_question,_in_short&code_near a_question,_in_short&item_of_a_list a_question,_in_short&trace_near
-0.05 a_report's_heading&behind_a_prefix a_report's_heading&indented a_report's_heading&much_trouble
-0.05 a_report's_heading&setting_near a_sentence_leads&a_setup,_in_short a_sentence_leads&a_short_text
-0.05 a_sentence_leads&advised_by_nobody a_sentence_leads&block_opened a_sentence_leads&boxes_ticked
-0.05 a_sentence_leads&item_of_a_list a_sentence_leads&its_words_taken_up a_sentence_leads&text_about_texts
-0.05 a_sentence_leads&words_before a_setup,_in_short&a_thread's_page a_setup,_in_short&happened_to_somebody
-0.05 a_short_text&a_thread's_page a_short_text&nobody_speaks a_site's_lines&advice_share a_site's_lines&advised
-0.05 a_site's_lines&code_near a_site's_lines&comment a_site's_lines&cut_by_dots a_site's_lines&happened_to_somebody
-0.05 a_site's_lines&introduced_as_example a_site's_lines&markup_near a_site's_lines&often_may
-0.05 a_site's_lines&somebody's_own a_thread's_page&heads_a_document a_thread's_page&indented
-0.05 a_thread's_page&somebody's_own_machine,_in_short a_thread's_page&somebody's_own_question,_in_short
-0.05 a_thread's_title&nobody_speaks a_thread's_title&nothing_stated a_whole_error_line&blanks_near
-0.05 a_whole_error_line&in_a_thread a_whole_error_line&its_hint_printed a_whole_error_line&much_advised
-0.05 a_whole_error_line&much_trouble a_whole_error_line&nobody_speaks a_whole_error_line&remedies_below
-0.05 a_whole_error_line&somebody's_own,_in_short a_whole_error_line&trace_near about_texts&beside_a_quotation
-0.05 about_texts&block_opened about_texts&cut_by_dots about_texts&marked about_texts&nobody_speaks
-0.05 about_texts&nothing_stated about_texts&typeset advice_share&advised_by_nobody advice_share&behind_a_prefix
-0.05 advice_share&boxes_ticked advice_share&code_near advice_share&cut_by_dots advice_share&marked
-0.05 advice_share&nobody_speaks advice_share&steps_that_led_to_it advice_share&typeset advised&advised_by_nobody
-0.05 advised&behind_a_prefix advised&boxes_ticked advised&code_near advised&cut_by_dots advised&marked
-0.05 advised&nobody_speaks advised&steps_that_led_to_it advised&typeset advised_by_nobody&block_opened
-0.05 advised_by_nobody&boxes_ticked advised_by_nobody&cut_by_dots advised_by_nobody&happened_to_somebody
-0.05 advised_by_nobody&heads_a_document advised_by_nobody&its_words_taken_up advised_by_nobody&nobody_speaks
-0.05 advised_by_nobody&somebody's_own,_in_short advised_by_nobody&steps_that_led_to_it advised_by_nobody&typeset
-0.05 alone&somebody_speaks alone&trouble answered_by_mail&somebody_speaks begins_its_line&introduced_as_example
-0.05 begins_its_line&record begins_its_line&somebody's_own_question,_in_short begins_its_line&trouble
-0.05 begins_the_text&code_near begins_the_text&often_may behind_a_prefix&blanks_near
-0.05 behind_a_prefix&happened_to_somebody behind_a_prefix&in_a_thread behind_a_prefix&introduced_as_example
-0.05 behind_a_prefix&its_words_taken_up behind_a_prefix&nobody_speaks behind_a_prefix&often_may
-0.05 behind_a_prefix&remedies_below behind_a_prefix&within_code beside_a_quotation&code_near
-0.05 beside_a_quotation&indented beside_a_quotation&nobody_speaks beside_a_quotation&nothing_stated
-0.05 beside_a_quotation&other_near beside_a_quotation&trouble beside_a_quotation&words_before
-0.05 between_sections&blanks_near between_sections&somebody's_own,_in_short
-0.05 between_sections&somebody's_own_question,_in_short blanks_near&happened_to_somebody blanks_near&item_of_a_list
-0.05 blanks_near&record blanks_near&setting_near blanks_near&somebody's_own_question,_in_short blanks_near&trouble
-0.05 blanks_near&words_before block_opened&figures block_opened&happened_to_somebody
-0.05 block_opened&introduced_as_example block_opened&trace_near block_opened&traceback_above
-0.05 boxes_ticked&nobody_speaks boxes_ticked&nothing_stated boxes_ticked&somebody's_own,_in_short
-0.05 code_near&happened_to_somebody code_near&introduced_as_example code_near&much_advised code_near&remedies_below
-0.05 code_near&traceback_above comment&hypothetical_sentence comment&traceback_above cut_by_dots&markup_near
-0.05 cut_by_dots&somebody's_own,_in_short cut_by_dots&somebody's_own_question,_in_short
-0.05 ends_the_text&its_place_behind ends_the_text&setting_near explained_behind&item_of_a_list
-0.05 figures&happened_to_somebody figures&marked figures&may_happen figures&often_may figures&remedies_below
-0.05 figures&somebody's_own_machine,_in_short happened_to_somebody&nothing_stated heads_a_document&item_of_a_list
-0.05 heads_a_document&its_hint_printed heads_a_document&marked heads_a_document&nothing_stated
-0.05 heads_a_document&often_may heads_a_document&somebody_speaks heads_a_document&words_before
-0.05 hypothetical_sentence&remedies_above hypothetical_sentence&text_about_texts
-0.05 hypothetical_sentence&traceback_above in_a_thread&marked in_a_thread&much_trouble in_quotes&its_words_taken_up
-0.05 in_quotes&remedies_above indented&its_hint_printed indented&marked indented&may_happen indented&much_about_texts
-0.05 indented&much_trouble indented&words_before introduced_as_example&text_behind item_of_a_list&much_about_texts
-0.05 item_of_a_list&text_behind its_hint_printed&remedies_below its_hint_printed&somebody's_own,_in_short
-0.05 its_hint_printed&text_behind its_hint_printed&traceback_above its_words_taken_up&names_the_words
-0.05 its_words_taken_up&nothing_stated its_words_taken_up&record its_words_taken_up&words_before marked&may_happen
-0.05 marked&traceback_above markup_near&much_about_texts markup_near&much_advised markup_near&text_about_texts
-0.05 markup_near&within_code may_happen&remedies_below may_happen&typeset mentioned&remedies_above
-0.05 mentioned&within_code much_about_texts&somebody's_own much_about_texts&somebody's_own,_in_short
-0.05 much_about_texts&somebody_speaks much_advised&other_near much_advised&output_near much_trouble&words_before
-0.05 names_the_words&traceback_above names_the_words&within_code nobody_speaks&remedies_above
-0.05 nobody_speaks&steps_that_led_to_it nobody_speaks&typeset nothing_stated&within_code often_may&remedies_below
-0.05 on_a_stamped_line&somebody's_own,_in_short other_near&steps_that_led_to_it output_near&setting_near
-0.05 output_near&steps_that_led_to_it output_near&trace_near record&somebody's_own_question,_in_short
-0.05 remedies_above&trace_near remedies_above&traceback_above remedies_below&text_behind
-0.05 remedies_below&traceback_above setting_near&trouble setting_near&typeset steps_that_led_to_it&trouble
-0.05 text_behind&within_code trace_near&traceback_above trouble&within_code within_code&words_before
+0.05 a_failed_run&a_sentence_leads a_failed_run&advised_by_nobody a_failed_run&begins_its_line
+0.05 a_failed_run&behind_a_prefix a_failed_run&in_a_thread a_failed_run&introduced_as_example
+0.05 a_failed_run's_record&a_short_text a_failed_run's_record&nobody_speaks a_failed_run's_record&other_near
+0.05 a_picture_near&a_thread's_title a_picture_near&begins_its_line a_picture_near&begins_the_text
+0.05 a_picture_near&figures a_picture_near&happened_to_somebody a_picture_near&markup_near
+0.05 a_picture_near&nothing_stated a_picture_near&output_near a_picture_near&setting_near
+0.05 a_picture_near&somebody's_own a_picture_near&somebody_speaks a_picture_near&trace_near a_picture_near&trouble
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text a_question,_in_short&a_thread's_page
+0.05 a_question,_in_short&advice_share a_question,_in_short&advised a_question,_in_short&in_a_thread
+0.05 a_question,_in_short&record a_question,_in_short&somebody's_own,_in_short
+0.05 a_question,_in_short&somebody's_own_question,_in_short a_report's_heading&a_setup,_in_short
+0.05 a_report's_heading&a_whole_error_line a_report's_heading&block_opened a_report's_heading&in_quotes
+0.05 a_report's_heading&may_happen a_report's_heading&mentioned a_report's_heading&on_a_stamped_line
+0.05 a_report's_heading&somebody's_own_machine,_in_short a_report's_heading&somebody_speaks
+0.05 a_report's_heading&traceback_above a_report's_heading&words_before a_sentence_leads&blanks_near
+0.05 a_sentence_leads&comment a_sentence_leads&heads_a_document a_sentence_leads&its_hint_printed
+0.05 a_sentence_leads&much_advised a_sentence_leads&on_a_stamped_line a_setup,_in_short&comment
+0.05 a_setup,_in_short&may_happen a_setup,_in_short&much_about_texts a_setup,_in_short&on_a_stamped_line
+0.05 a_setup,_in_short&other_near a_setup,_in_short&somebody's_own,_in_short
+0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_short_text&blanks_near a_short_text&code_near
+0.05 a_short_text&much_trouble a_short_text&other_near a_short_text&somebody's_own_machine,_in_short
+0.05 a_short_text&somebody's_own_question,_in_short a_site's_lines&advised_by_nobody a_site's_lines&begins_the_text
+0.05 a_site's_lines&between_sections a_site's_lines&hypothetical_sentence
+0.05 a_site's_lines&somebody's_own_question,_in_short a_thread's_page&between_sections a_thread's_page&boxes_ticked
+0.05 a_thread's_page&markup_near a_thread's_page&may_happen a_thread's_page&often_may a_thread's_page&setting_near
+0.05 a_thread's_page&trouble a_thread's_title&begins_its_line a_thread's_title&figures a_thread's_title&much_trouble
+0.05 a_thread's_title&other_near a_whole_error_line&alone a_whole_error_line&happened_to_somebody
+0.05 a_whole_error_line&somebody's_own about_texts&advised_by_nobody about_texts&blanks_near about_texts&boxes_ticked
+0.05 about_texts&output_near about_texts&record about_texts&remedies_below advice_share&explained_behind
+0.05 advice_share&much_trouble advice_share&traceback_above advice_share&trouble advised&explained_behind
+0.05 advised&much_trouble advised&traceback_above advised&trouble advised_by_nobody&comment advised_by_nobody&figures
+0.05 advised_by_nobody&setting_near answered_by_mail&code_near answered_by_mail&nothing_stated
+0.05 begins_its_line&boxes_ticked begins_its_line&cut_by_dots begins_its_line&figures begins_its_line&often_may
+0.05 begins_its_line&traceback_above behind_a_prefix&comment behind_a_prefix&figures behind_a_prefix&indented
+0.05 behind_a_prefix&somebody's_own,_in_short between_sections&block_opened between_sections&figures
+0.05 between_sections&markup_near between_sections&much_trouble between_sections&on_a_stamped_line
+0.05 between_sections&output_near between_sections&somebody's_own blanks_near&block_opened blanks_near&indented
+0.05 blanks_near&introduced_as_example blanks_near&its_hint_printed blanks_near&its_words_taken_up blanks_near&marked
+0.05 blanks_near&much_advised blanks_near&other_near blanks_near&somebody_speaks block_opened&boxes_ticked
+0.05 block_opened&much_about_texts block_opened&nothing_stated block_opened&typeset block_opened&words_before
+0.05 boxes_ticked&its_hint_printed boxes_ticked&often_may boxes_ticked&somebody's_own boxes_ticked&trouble
+0.05 code_near&heads_a_document code_near&much_about_texts comment&cut_by_dots comment&ends_the_text
+0.05 comment&introduced_as_example comment&names_the_words comment&often_may cut_by_dots&in_quotes
+0.05 cut_by_dots&may_happen cut_by_dots&trouble ends_the_text&nothing_stated ends_the_text&somebody's_own,_in_short
+0.05 explained_behind&in_quotes explained_behind&trouble figures&indented figures&other_near
+0.05 frames_of_a_process_near&nobody_speaks frames_of_a_process_near&nothing_stated
+0.05 happened_to_somebody&somebody's_own happened_to_somebody&text_behind heads_a_document&in_a_thread
+0.05 heads_a_document&somebody's_own_question,_in_short hypothetical_sentence&mentioned in_a_thread&mentioned
+0.05 in_a_thread&nothing_stated in_a_thread&somebody's_own_machine,_in_short in_quotes&introduced_as_example
+0.05 in_quotes&marked in_quotes&much_advised in_quotes&somebody's_own_question,_in_short in_quotes&within_code
+0.05 indented&somebody's_own_question,_in_short indented&trace_near introduced_as_example&often_may
+0.05 item_of_a_list&often_may item_of_a_list&other_near item_of_a_list&somebody's_own_machine,_in_short
+0.05 item_of_a_list&somebody_speaks its_hint_printed&nobody_speaks its_place_behind&markup_near
+0.05 its_words_taken_up&trace_near marked&much_trouble marked&other_near markup_near&remedies_below
+0.05 markup_near&somebody's_own may_happen&much_trouble mentioned&much_advised mentioned&nobody_speaks
+0.05 much_about_texts&much_trouble much_about_texts&often_may much_about_texts&other_near
+0.05 much_about_texts&words_before much_advised&nothing_stated much_advised&setting_near much_advised&somebody's_own
+0.05 much_advised&text_behind much_advised&words_before much_trouble&somebody's_own,_in_short
+0.05 much_trouble&somebody_speaks much_trouble&trace_near much_trouble&trouble nobody_speaks&often_may
+0.05 nobody_speaks&text_behind nothing_stated&on_a_stamped_line often_may&remedies_above
+0.05 on_a_stamped_line&remedies_below on_a_stamped_line&somebody's_own
+0.05 on_a_stamped_line&somebody's_own_machine,_in_short on_a_stamped_line&somebody's_own_question,_in_short
+0.05 on_a_stamped_line&traceback_above remedies_above&remedies_below remedies_above&words_before
+0.05 remedies_below&words_before somebody's_own_machine,_in_short&somebody's_own,_in_short
+0.05 somebody's_own_question,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&text_behind
+0.05 somebody's_own_question,_in_short&traceback_above text_behind&traceback_above text_behind&trouble
+0.05 traceback_above&words_before
+0.10 a_failed_run&a_failed_run's_record a_failed_run&block_opened a_failed_run's_record&in_quotes
+0.10 a_failed_run's_record&nothing_stated a_failed_run's_record&setting_near a_failed_run's_record&words_before
+0.10 a_failed_test&on_a_stamped_line a_failed_test&trouble a_failed_test&words_before a_picture_near&code_near
+0.10 a_picture_near&mentioned a_picture_near&nobody_speaks a_question,_in_short&begins_the_text
+0.10 a_question,_in_short&traceback_above a_report's_heading&a_sentence_leads a_report's_heading&about_texts
+0.10 a_report's_heading&happened_to_somebody a_report's_heading&its_hint_printed a_report's_heading&output_near
+0.10 a_report's_heading&text_behind a_report's_heading&trace_near a_report's_heading&trouble
+0.10 a_sentence_leads&advice_share a_sentence_leads&advised a_sentence_leads&cut_by_dots a_sentence_leads&in_a_thread
+0.10 a_sentence_leads&marked a_sentence_leads&markup_near a_sentence_leads&remedies_below
+0.10 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&somebody_speaks
+0.10 a_short_text&advised_by_nobody a_short_text&cut_by_dots a_short_text&in_quotes a_short_text&much_about_texts
+0.10 a_site's_lines&a_thread's_page a_site's_lines&in_a_thread a_thread's_page&a_whole_error_line
+0.10 a_thread's_page&figures a_thread's_page&in_a_thread a_thread's_page&mentioned a_thread's_page&nothing_stated
+0.10 a_thread's_page&other_near a_whole_error_line&much_about_texts about_texts&begins_its_line
+0.10 about_texts&ends_the_text about_texts&explained_behind about_texts&introduced_as_example
+0.10 about_texts&somebody's_own,_in_short about_texts&somebody's_own_machine,_in_short advice_share&ends_the_text
+0.10 advice_share&mentioned advice_share&names_the_words advised&ends_the_text advised&mentioned
+0.10 advised&names_the_words advised_by_nobody&in_a_thread advised_by_nobody&mentioned alone&its_hint_printed
+0.10 alone&names_the_words alone&text_behind answered_by_mail&trouble begins_its_line&its_place_behind
+0.10 begins_its_line&nothing_stated begins_the_text&much_trouble behind_a_prefix&heads_a_document
+0.10 behind_a_prefix&hypothetical_sentence behind_a_prefix&marked behind_a_prefix&much_advised blanks_near&mentioned
+0.10 blanks_near&much_about_texts block_opened&ends_the_text block_opened&output_near
+0.10 block_opened&somebody's_own_machine,_in_short block_opened&somebody_speaks boxes_ticked&code_near
+0.10 boxes_ticked&figures boxes_ticked&in_a_thread boxes_ticked&somebody_speaks code_near&item_of_a_list
+0.10 code_near&its_place_behind code_near&markup_near code_near&output_near code_near&trouble comment&setting_near
+0.10 comment&somebody's_own_machine,_in_short cut_by_dots&on_a_stamped_line ends_the_text&words_before
+0.10 explained_behind&other_near figures&in_a_thread figures&steps_that_led_to_it happened_to_somebody&marked
+0.10 happened_to_somebody&mentioned happened_to_somebody&somebody's_own,_in_short
+0.10 happened_to_somebody&traceback_above heads_a_document&introduced_as_example heads_a_document&may_happen
+0.10 heads_a_document&much_trouble heads_a_document&nobody_speaks heads_a_document&somebody's_own_machine,_in_short
+0.10 hypothetical_sentence&indented hypothetical_sentence&marked hypothetical_sentence&output_near
+0.10 in_a_thread&in_quotes in_a_thread&names_the_words in_quotes&item_of_a_list in_quotes&its_hint_printed
+0.10 indented&setting_near indented&steps_that_led_to_it indented&traceback_above
+0.10 introduced_as_example&much_about_texts introduced_as_example&much_trouble introduced_as_example&output_near
+0.10 introduced_as_example&somebody's_own item_of_a_list&somebody's_own,_in_short its_hint_printed&markup_near
+0.10 its_hint_printed&somebody's_own_machine,_in_short its_place_behind&nobody_speaks its_place_behind&output_near
+0.10 marked&text_behind marked&words_before markup_near&somebody_speaks markup_near&steps_that_led_to_it
+0.10 markup_near&traceback_above may_happen&much_advised mentioned&much_trouble mentioned&often_may
+0.10 mentioned&somebody's_own_question,_in_short mentioned&trouble much_about_texts&names_the_words
+0.10 much_about_texts&nothing_stated much_about_texts&record much_about_texts&setting_near
+0.10 much_about_texts&trace_near much_advised&much_trouble much_advised&often_may much_trouble&record
+0.10 much_trouble&somebody's_own_machine,_in_short names_the_words&trace_near nobody_speaks&on_a_stamped_line
+0.10 nobody_speaks&trace_near nobody_speaks&trouble nothing_stated&remedies_above nothing_stated&trace_near
+0.10 on_a_stamped_line&trouble output_near&somebody_speaks record&setting_near setting_near&somebody's_own
+0.10 somebody's_own&trace_near somebody's_own,_in_short&traceback_above
+0.10 somebody's_own_machine,_in_short&traceback_above somebody's_own_machine,_in_short&words_before
+0.10 somebody_speaks&trace_near
+0.15 a_failed_run&a_setup,_in_short a_failed_run&a_whole_error_line a_failed_run&blanks_near
+0.15 a_failed_run's_record&output_near a_picture_near&in_a_thread a_picture_near&other_near
+0.15 a_question,_in_short&much_trouble a_question,_in_short&on_a_stamped_line a_question,_in_short&text_behind
+0.15 a_report's_heading&figures a_report's_heading&nobody_speaks a_report's_heading&nothing_stated
+0.15 a_report's_heading&other_near a_report's_heading&somebody's_own a_sentence_leads&setting_near
+0.15 a_sentence_leads&trouble a_setup,_in_short&behind_a_prefix a_setup,_in_short&blanks_near
+0.15 a_setup,_in_short&code_near a_short_text&begins_its_line a_short_text&its_place_behind a_short_text&record
+0.15 a_site's_lines&about_texts a_site's_lines&block_opened a_site's_lines&heads_a_document a_site's_lines&record
+0.15 a_site's_lines&somebody's_own,_in_short a_thread's_page&advice_share a_thread's_page&advised
+0.15 a_thread's_page&advised_by_nobody a_thread's_page&begins_its_line a_thread's_page&block_opened
+0.15 a_thread's_page&on_a_stamped_line a_thread's_title&happened_to_somebody
+0.15 a_thread's_title&somebody's_own,_in_short a_whole_error_line&between_sections a_whole_error_line&ends_the_text
+0.15 a_whole_error_line&heads_a_document a_whole_error_line&somebody's_own_machine,_in_short
+0.15 a_whole_error_line&typeset about_texts&somebody's_own_question,_in_short about_texts&traceback_above
+0.15 about_texts&words_before advice_share&alone advice_share&in_quotes advice_share&indented
+0.15 advice_share&its_hint_printed advice_share&nothing_stated advice_share&often_may
+0.15 advice_share&somebody's_own_machine,_in_short advice_share&somebody's_own_question,_in_short advised&alone
+0.15 advised&in_quotes advised&indented advised&its_hint_printed advised&nothing_stated advised&often_may
+0.15 advised&somebody's_own_machine,_in_short advised&somebody's_own_question,_in_short
+0.15 advised_by_nobody&begins_the_text advised_by_nobody&its_hint_printed advised_by_nobody&much_trouble
+0.15 advised_by_nobody&other_near alone&somebody's_own_machine,_in_short begins_its_line&setting_near
+0.15 begins_its_line&somebody_speaks begins_its_line&text_behind begins_the_text&in_a_thread begins_the_text&marked
+0.15 behind_a_prefix&item_of_a_list behind_a_prefix&much_trouble behind_a_prefix&names_the_words
+0.15 between_sections&indented between_sections&trouble blanks_near&nobody_speaks blanks_near&often_may
+0.15 blanks_near&trace_near blanks_near&traceback_above block_opened&remedies_below boxes_ticked&other_near
+0.15 code_near&figures code_near&indented code_near&its_hint_printed code_near&mentioned code_near&nobody_speaks
+0.15 code_near&remedies_above comment&text_behind cut_by_dots&indented cut_by_dots&nobody_speaks
+0.15 cut_by_dots&trace_near ends_the_text&much_trouble ends_the_text&somebody's_own_machine,_in_short
+0.15 explained_behind&figures explained_behind&words_before figures&somebody's_own_question,_in_short
+0.15 hypothetical_sentence&may_happen hypothetical_sentence&record in_a_thread&indented in_a_thread&text_behind
+0.15 in_quotes&much_about_texts item_of_a_list&much_trouble marked&mentioned marked&setting_near
+0.15 markup_near&much_trouble markup_near&somebody's_own_machine,_in_short
+0.15 may_happen&somebody's_own_machine,_in_short may_happen&trouble mentioned&words_before
+0.15 much_about_texts&nobody_speaks much_trouble&nothing_stated much_trouble&somebody's_own
+0.15 much_trouble&somebody's_own_question,_in_short nobody_speaks&other_near often_may&trace_near
+0.15 on_a_stamped_line&record on_a_stamped_line&setting_near output_near&remedies_below
+0.15 record&somebody's_own,_in_short record&somebody's_own_machine,_in_short setting_near&within_code
+0.15 somebody's_own,_in_short&trace_near somebody's_own,_in_short&words_before somebody_speaks&somebody's_own
+0.20 a_failed_run&a_question,_in_short a_failed_run&record a_failed_run&remedies_above
+0.20 a_failed_run&somebody's_own_question,_in_short a_question,_in_short&about_texts
+0.20 a_question,_in_short&somebody_speaks a_report's_heading&a_short_text a_report's_heading&between_sections
+0.20 a_report's_heading&in_a_thread a_setup,_in_short&alone a_setup,_in_short&somebody's_own
+0.20 a_short_text&happened_to_somebody a_short_text&item_of_a_list a_short_text&nothing_stated
+0.20 a_site's_lines&indented a_site's_lines&much_about_texts a_site's_lines&on_a_stamped_line
+0.20 a_site's_lines&setting_near a_thread's_page&comment a_thread's_page&introduced_as_example
+0.20 a_thread's_page&its_hint_printed a_thread's_page&marked a_thread's_title&markup_near a_thread's_title&mentioned
+0.20 a_thread's_title&text_behind a_whole_error_line&about_texts about_texts&other_near about_texts&somebody_speaks
+0.20 advice_share&in_a_thread advised&in_a_thread advised_by_nobody&trouble begins_its_line&between_sections
+0.20 begins_its_line&happened_to_somebody begins_its_line&its_hint_printed begins_its_line&may_happen
+0.20 begins_its_line&somebody's_own_machine,_in_short behind_a_prefix&cut_by_dots behind_a_prefix&ends_the_text
+0.20 behind_a_prefix&other_near behind_a_prefix&somebody's_own_machine,_in_short block_opened&its_hint_printed
+0.20 comment&in_quotes comment&mentioned comment&words_before cut_by_dots&much_about_texts cut_by_dots&text_behind
+0.20 cut_by_dots&traceback_above ends_the_text&its_hint_printed ends_the_text&names_the_words
+0.20 explained_behind&output_near figures&names_the_words figures&output_near happened_to_somebody&in_a_thread
+0.20 happened_to_somebody&nobody_speaks happened_to_somebody&somebody_speaks heads_a_document&trouble
+0.20 hypothetical_sentence&setting_near in_a_thread&its_hint_printed in_quotes&somebody's_own
+0.20 in_quotes&somebody's_own_machine,_in_short indented&on_a_stamped_line indented&record indented&remedies_above
+0.20 introduced_as_example&may_happen introduced_as_example&somebody_speaks item_of_a_list&output_near
+0.20 its_hint_printed&much_trouble its_hint_printed&often_may its_hint_printed&somebody_speaks
+0.20 its_hint_printed&words_before markup_near&somebody's_own,_in_short markup_near&words_before
+0.20 may_happen&trace_near may_happen&words_before mentioned&somebody_speaks much_about_texts&traceback_above
+0.20 names_the_words&somebody's_own_machine,_in_short names_the_words&somebody's_own_question,_in_short
+0.20 nobody_speaks&somebody's_own_machine,_in_short nothing_stated&output_near setting_near&traceback_above
+0.20 somebody's_own&somebody's_own_machine,_in_short somebody_speaks&somebody's_own_question,_in_short
+0.20 somebody_speaks&words_before
+0.25 a_failed_run&its_place_behind a_failed_run&mentioned a_failed_run&names_the_words a_failed_run&nobody_speaks
+0.25 a_failed_run&somebody's_own_machine,_in_short a_question,_in_short&block_opened a_question,_in_short&output_near
+0.25 a_report's_heading&markup_near a_setup,_in_short&advised_by_nobody a_setup,_in_short&indented
+0.25 a_setup,_in_short&item_of_a_list a_short_text&begins_the_text a_site's_lines&nothing_stated
+0.25 a_thread's_page&begins_the_text a_thread's_title&setting_near a_whole_error_line&begins_the_text
+0.25 advised_by_nobody&ends_the_text advised_by_nobody&indented advised_by_nobody&often_may
+0.25 begins_its_line&trace_near begins_the_text&behind_a_prefix begins_the_text&mentioned
+0.25 behind_a_prefix&its_place_behind behind_a_prefix&somebody_speaks between_sections&remedies_below
+0.25 blanks_near&in_quotes block_opened&heads_a_document block_opened&on_a_stamped_line block_opened&other_near
+0.25 code_near&somebody's_own,_in_short code_near&somebody's_own_machine,_in_short code_near&somebody_speaks
+0.25 cut_by_dots&hypothetical_sentence cut_by_dots&output_near cut_by_dots&record
+0.25 happened_to_somebody&its_hint_printed happened_to_somebody&record heads_a_document&in_quotes
+0.25 heads_a_document&on_a_stamped_line heads_a_document&remedies_below in_a_thread&may_happen in_a_thread&other_near
+0.25 indented&somebody_speaks indented&text_behind introduced_as_example&somebody's_own,_in_short
+0.25 its_hint_printed&record its_place_behind&nothing_stated marked&markup_near
+0.25 markup_near&somebody's_own_question,_in_short markup_near&typeset may_happen&much_about_texts
+0.25 may_happen&on_a_stamped_line much_about_texts&text_behind names_the_words&text_behind
+0.25 nobody_speaks&somebody's_own_question,_in_short nobody_speaks&words_before nothing_stated&somebody's_own
+0.25 other_near&text_behind output_near&remedies_above remedies_above&setting_near setting_near&trace_near
+0.25 somebody's_own_machine,_in_short&trace_near
+0.30 a_failed_run&a_site's_lines a_failed_run&on_a_stamped_line a_question,_in_short&markup_near
+0.30 a_question,_in_short&mentioned a_question,_in_short&names_the_words a_report's_heading&code_near
+0.30 a_sentence_leads&much_about_texts a_sentence_leads&names_the_words a_sentence_leads&nothing_stated
+0.30 a_thread's_page&a_thread's_title a_whole_error_line&output_near advice_share&blanks_near
+0.30 advice_share&output_near advised&blanks_near advised&output_near advised_by_nobody&alone
+0.30 advised_by_nobody&blanks_near begins_its_line&markup_near begins_its_line&somebody's_own
+0.30 begins_the_text&happened_to_somebody begins_the_text&hypothetical_sentence begins_the_text&markup_near
+0.30 behind_a_prefix&trace_near code_near&record cut_by_dots&words_before explained_behind&indented
+0.30 figures&setting_near figures&somebody's_own happened_to_somebody&trace_near heads_a_document&other_near
+0.30 hypothetical_sentence&much_about_texts hypothetical_sentence&names_the_words
+0.30 hypothetical_sentence&nothing_stated in_a_thread&nobody_speaks in_a_thread&words_before in_quotes&other_near
+0.30 in_quotes&somebody's_own,_in_short in_quotes&words_before item_of_a_list&markup_near its_place_behind&other_near
+0.30 may_happen&names_the_words nobody_speaks&output_near nobody_speaks&somebody's_own other_near&trace_near
+0.30 other_near&trouble output_near&traceback_above record&trace_near
+0.35 a_failed_run&alone a_failed_run&figures a_failed_run&often_may a_question,_in_short&in_quotes
+0.35 a_question,_in_short&somebody's_own a_sentence_leads&begins_the_text a_setup,_in_short&heads_a_document
+0.35 a_setup,_in_short&names_the_words a_short_text&indented a_short_text&markup_near about_texts&between_sections
+0.35 about_texts&remedies_above advised_by_nobody&in_quotes alone&cut_by_dots alone&hypothetical_sentence
+0.35 behind_a_prefix&mentioned blanks_near&text_behind code_near&in_a_thread comment&item_of_a_list
+0.35 comment&markup_near cut_by_dots&ends_the_text ends_the_text&figures ends_the_text&on_a_stamped_line
+0.35 figures&its_hint_printed figures&somebody's_own,_in_short happened_to_somebody&may_happen
+0.35 hypothetical_sentence&on_a_stamped_line in_a_thread&setting_near in_quotes&trouble
+0.35 item_of_a_list&on_a_stamped_line its_hint_printed&trace_near nobody_speaks&traceback_above
+0.35 nothing_stated&traceback_above other_near&somebody's_own_machine,_in_short record&text_behind
+0.35 record&words_before setting_near&words_before somebody's_own&somebody's_own_question,_in_short
+0.40 a_failed_run&cut_by_dots a_sentence_leads&text_behind a_setup,_in_short&a_short_text
+0.40 a_setup,_in_short&advice_share a_setup,_in_short&advised a_setup,_in_short&nobody_speaks a_short_text&trouble
+0.40 about_texts&advice_share about_texts&advised alone&on_a_stamped_line begins_the_text&nothing_stated
+0.40 begins_the_text&record behind_a_prefix&setting_near happened_to_somebody&in_quotes
+0.40 its_hint_printed&on_a_stamped_line its_hint_printed&somebody's_own markup_near&trouble may_happen&output_near
+0.40 much_trouble&often_may names_the_words&setting_near on_a_stamped_line&other_near
+0.40 other_near&somebody's_own,_in_short
+0.45 a_failed_run&may_happen a_failed_run&much_about_texts a_failed_run&nothing_stated
+0.45 a_question,_in_short&heads_a_document a_setup,_in_short&about_texts a_thread's_page&code_near
+0.45 about_texts&hypothetical_sentence advice_share&trace_near advised&trace_near advised_by_nobody&trace_near
+0.45 alone&somebody's_own,_in_short begins_its_line&code_near begins_its_line&output_near code_near&on_a_stamped_line
+0.45 code_near&somebody's_own figures&item_of_a_list trace_near&words_before
+0.50 a_short_text&trace_near a_whole_error_line&setting_near about_texts&in_quotes advice_share&somebody's_own
+0.50 advised&somebody's_own alone&begins_its_line ends_the_text&record figures&trace_near in_quotes&nobody_speaks
+0.50 indented&somebody's_own,_in_short mentioned&somebody's_own,_in_short nobody_speaks&somebody's_own,_in_short
+0.50 on_a_stamped_line&somebody_speaks
+0.55 a_setup,_in_short&mentioned a_site's_lines&behind_a_prefix a_site's_lines&output_near
+0.55 a_thread's_page&nobody_speaks about_texts&on_a_stamped_line hypothetical_sentence&somebody's_own
+0.55 indented&output_near its_hint_printed&output_near other_near&output_near somebody's_own,_in_short&text_behind
+0.55 somebody's_own_question,_in_short&words_before
+0.60 a_sentence_leads&in_quotes begins_its_line&begins_the_text begins_the_text&other_near code_near&words_before
+0.60 figures&somebody_speaks hypothetical_sentence&in_quotes markup_near&output_near mentioned&text_behind
+0.60 on_a_stamped_line&trace_near
+0.65 a_sentence_leads&figures a_sentence_leads&hypothetical_sentence a_setup,_in_short&block_opened
+0.65 a_short_text&ends_the_text cut_by_dots&mentioned indented&somebody's_own its_hint_printed&trouble
+0.70 a_failed_run&setting_near a_question,_in_short&a_setup,_in_short a_setup,_in_short&ends_the_text
+0.70 alone&happened_to_somebody alone&mentioned ends_the_text&happened_to_somebody markup_near&on_a_stamped_line
+0.70 somebody's_own&trouble
+0.75 behind_a_prefix&its_hint_printed nothing_stated&somebody's_own,_in_short other_near&somebody_speaks
+0.75 somebody's_own&text_behind
+0.80 a_setup,_in_short&in_quotes begins_its_line&ends_the_text text_behind&words_before
+1.05 output_near&record
+1.10 a_failed_run&about_texts
+1.30 a_question,_in_short&nobody_speaks
""",
}

"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""

BIASES = {
    "absurd_request": -0.02,
    "activations": -0.31,
    "attention": -0.27,
    "budget": -0.73,
    "checkpoint_loading": -0.78,
    "cuda_graphs": -0.25,
    "exception_holds_tensors": -0.24,
    "fragmentation": 0.51,
    "gradients_enabled": 0.16,
    "host_memory": 0.07,
    "kept_tensors": 0.36,
    "kv_cache": -0.5,
    "library_workspace": -0.17,
    "logits": -0.21,
    "model_weights": -0.45,
    "non_torch_memory": 0.05,
    "none": 5.24,
    "optimizer_state": -0.08,
    "other_processes": 0.31,
    "own_workers": -0.8,
    "previous_allocation": 0.03,
    "process_limit": -0.84,
    "retained_graph": 0.19,
    "wrong_device": -1.25,
}
# Each line a weight and the words that have it.
WORDS = {
    "absurd_request": r"""
-0.80 gb
-0.60 at but cache gpu memory same split we ~train
-0.40 back block buffers can can't card context cpu cuda device dies every forward go half head heads it its keeps
-0.40 layer load map model never new nothing now only passes run script second softmax state still takes them there
-0.40 this tokens took total true used what when ~conte ~cusol ~forwa ~memor ~nothi ~reser ~scrip ~serve ~store ~throu
-0.40 é
-0.20 =0 =3 a10 a100 a6000 above active adam adamw admin after ahead allocator always another any app argmax attention
-0.20 attn auf auto available backbone base batch batches beam benchmark beside beyond bf16 bias big biggest blocks
-0.20 board bs call called cap capture cards case categorical causal ce cell chance changed checkpoint chunk class
-0.20 classifier clear cloud coco coefficient collator come comes compare component concat confession container copy
-0.20 cpp crash crops cross crossentropy crowd ctx cudnn cusolver cutlass day debug decode default del desktop dev
-0.20 dict did difference done down downsample dropout dtype each earlier early edges eigh eight einsum el else enable
-0.20 encoder ends engine enough entropy env epoch evaluation even everything excluded exllama expandable experts fail
-0.20 failed fails failure false far fc fell first fits fixed flash flat float fp16 fp32 fraction free from full fused
-0.20 g gat gc gigabytes gigs give goes going gone gpus grad gradients graph's grows gt heap held help here high hires
-0.20 history hold holds hopeless host hour i'm i've if ignored implementation inference inference_mode initialised
-0.20 inside instance it's item itself j job jobs joint json karte kept kv l lab large last layers leaves less lidar
-0.20 limit linalg list live llama llm loaded loading loads local log loop lora lost lower lowered machine magma maps
-0.20 max_batch_size max_split_size_mb maximum mb me mean mem mib micro mine mode models module modules momentum more
-0.20 moved mxnet nccl needed needs neighbourhood network night no_grad non nor not notebook num_workers nvidia o off
-0.20 ok old on once ones onto open optim optimizer or os other others our out paged paper parallel params part past
-0.20 patches path peak phi pipeline place plain plan plus pod point policy pool post precision preconditioners
-0.20 predictions process profile prompt protein py python pytorch q q4 queue ram ran rank rays re real reduce
-0.20 released remember renders requests reserve reserved resnet result retry rmm room rtx running runs s sampler sat
-0.20 saved scene score scores scratch sdpa see segments self sentences sequence server session setting seven shampoo
-0.20 share shared short single six sizes slice smaller smi sorting splits stable stack stage startup states stays
-0.20 step stop stops stored stores streams sum t4 targets temporal ten tensorflow tensorrt tensors test their theta
-0.20 they those through tile tiled tiles titan to together top torch_dtype trace traceback train trained trainer
-0.20 trains transformer trt u under until update us usage users usual v vae values variant version video vit vm vram
-0.20 weights well went which with without wonder words work worker workers works workspace x1024 xformers ~20000
-0.20 ~accum ~activ ~alway ~anoth ~appen ~argma ~atten ~backb ~backe ~batch ~bench ~besid ~beyon ~bigge ~block ~bucke
-0.20 ~buffe ~cache ~calle ~causa ~chanc ~chang ~check ~chunk ~close ~coeff ~colle ~commu ~compi ~compl ~compo ~confe
-0.20 ~const ~copie ~creat ~cutla ~defau ~deskt ~detec ~devic ~disab ~docke ~dropo ~earli ~einsu ~engin ~enoug ~envir
-0.20 ~exclu ~exlla ~exper ~exten ~faile ~failu ~finis ~fract ~freez ~funct ~gener ~gigab ~gradi ~graph ~handl ~happe
-0.20 ~helpe ~hopel ~impor ~initi ~insid ~insta ~itera ~itsel ~launc ~layer ~leave ~libra ~limit ~linal ~loade ~loadi
-0.20 ~lower ~machi ~maxim ~model ~modul ~momen ~monit ~neede ~neigh ~netwo ~noteb ~nvidi ~objec ~optim ~other ~paral
-0.20 ~parti ~patch ~perce ~pipel ~preci ~preco ~predi ~prefi ~proce ~profi ~progr ~proje ~promp ~prote ~pytho ~pytor
-0.20 ~quadr ~raise ~rando ~recom ~recor ~reduc ~refer ~remai ~remov ~rende ~repla ~repli ~repor ~resid ~resne ~resta
-0.20 ~resul ~retri ~retur ~runni ~score ~scrat ~segme ~separ ~seque ~servi ~sessi ~setti ~shamp ~shard ~share ~simpl
-0.20 ~simul ~singl ~small ~softm ~solve ~sorti ~split ~stabl ~start ~state ~stopp ~switc ~tempo ~tenso ~toget ~trace
-0.20 ~track ~trito ~upgra ~utili ~valid ~value ~varia ~versi ~witho ~wonde ~worke ~yeste á ó гб гигов и на не с に ら
-0.20 を 니 다 어
+0.20 =4 across add added addition against align all allocated an and anywhere api arange argparse arguments bake
+0.20 batch_size batching be becomes before bins bounding box broadcasts buffer build buy c c++ cada calculation cam
+0.20 camera cams candidates catalogue cause cfg channels_last characters client clips collate columns combos comfy
+0.20 compares compute config confusion contrastive conv3d coordinates could count counted course crazy csr cudamalloc
+0.20 cudf custom data decoder degrees dgl diagonal distance divide dot due e e30 edge_index elements elementwise
+0.20 encoded entries epoch's era evaluate ever exist expects exporter extra fake feature ficou figure firmware flag
+0.20 float64 floats followed found four frames gathering gathers gdf gib giving gram grids gts hash have hence hey
+0.20 hidden hop huge hundred hz i img impossible in indexing init input inputs intended interleave interpolate iou
+0.20 jaja join junk kilobytes knn largest lazy le left len lenght literally look makes masked masks max_len
+0.20 max_length mel mesh metashape micrometres microns mil millimetres min mind miner mistake mixed ms mt
+0.20 multiplication multiplies nearest neat need nhwc nils nms normalised note num_embeddings num_nodes numpy option
+0.20 overflow overflowed pad padded pads pd ped petabyte pictures porque pos positional preds printed printing
+0.20 processor protobuf pyg questions ragged ranking raw reasonable region regression remapped repeat_interleave
+0.20 reshape resize restrict ridiculous roi row sample sample's sanity scatter seed sentence sentinel seq_len serve
+0.20 shapes should shuffle slot small some somebody someone somewhere spacing stacking starts straight stray style
+0.20 subtract such svd table taken terabytes terms text that's thats themselves there's thousand to_dense todos token
+0.20 trick trying turned twice typo typo'd uint16 unit unix updated upper upsample upstream use volume voxels vs w
+0.20 warning wav weight whatever while whole whose wide wrapped wrote x2 xy yes yields your zero ~10240 ~20240 ~acros
+0.20 ~adapt ~addit ~again ~annot ~anywh ~arang ~argpa ~befor ~bound ~calcu ~camer ~canva ~catal ~chara ~clien ~colla
+0.20 ~colou ~combo ~confu ~conti ~contr ~conv3 ~coord ~cours ~degre ~diago ~divid ~divis ~dupli ~entri ~epoch ~expec
+0.20 ~expor ~featu ~figur ~firmw ~folde ~forme ~givin ~hidde ~hundr ~ignor ~impos ~index ~integ ~inver ~kilob ~large
+0.20 ~liter ~maske ~metas ~micro ~mista ~multi ~neare ~norma ~numbe ~padde ~parse ~passe ~pictu ~porqu ~posit ~print
+0.20 ~proto ~ragge ~ranki ~raste ~regio ~regre ~remap ~resha ~resiz ~ridic ~sanit ~scene ~senti ~shade ~shape ~shoul
+0.20 ~someb ~someo ~somew ~spaci ~strai ~strid ~subtr ~targe ~that' ~thems ~thous ~thres ~token ~trans ~trill ~tryin
+0.20 ~turne ~typo' ~uint1 ~upsam ~upstr ~volum ~voxel ~warni ~whate ~wrapp ~yield ~запро ã а в из по там 、 さ と り
+0.20 れ チ ネ ャ ル ン 两 个 减 和 多 好 张 形 成 数 状 番 直 解 量 결 계 고 기 네 됐 면 바 산 스 여 인 크 터 필
+0.40 =5 adaptive anchors args argument asked axis because bin boxes broadcast bug built by bytes canvas cartesian
+0.40 centimetres channel check code computed contiguous corrupt counts covariance cv2 d dim dims do dummies duration
+0.40 e12 e5 e6 edge encoding everything's exabytes exploded f faiss flattened formed garbage get_dummies gigantic
+0.40 gives h hashes header hessian hwc idea idf ignore image index instead integer into is kernel key labels linspace
+0.40 lol loss many matmul matter max_seq_len metres milliseconds mining minus mm negative nodes none num number of
+0.40 one_hot pca pixels rather request root says scale_factor scipy sent seq side sides silly sim similarity sized
+0.40 something sparse square squared string t target tensor tfidf thinks tib timestamp timestamps todense transposed
+0.40 two uninitialised value vecs vocab want was were will would x64 yaml ~42949 ~alloc ~ancho ~becau ~carte ~centi
+0.40 ~corru ~covar ~durat ~encod ~exaby ~explo ~frame ~garba ~gigan ~hashe ~heade ~hessi ~inste ~kerne ~label ~linsp
+0.40 ~matmu ~matte ~metre ~minin ~negat ~overf ~petab ~pixel ~rathe ~repea ~reque ~secon ~simil ~somet ~spars ~strin
+0.40 ~terab ~think ~toden ~unini í
+0.60 a allocate as asks axes b became billion cast classes conv dimension docs empty eye field flatten gave given got
+0.60 grid height id kron made million nn num_classes outer pairs pairwise passed permute plainly points pred product
+0.60 rate read repeat rows samples shape so squeeze swapped toarray tries triplet typed unsigned unsqueeze user view
+0.60 voxel wanted wants you ~10000 ~argum ~becam ~broad ~colum ~compu ~count ~dimen ~dista ~eleme ~facto ~float
+0.60 ~heigh ~histo ~nanos ~pairw ~permu ~plain ~point ~produ ~squee ~swapp ~times ~toarr ~tripl ~unsig ~unsqu ~wante
+0.80 adjacency bincount column dense e9 expand factor histogram ids label linear matrix max meant n padding scale
+0.80 seconds size tokenizer wrong ~adjac ~billi ~binco ~expan ~matri ~paddi ~sampl ~squar
+1.00 channels hot int k length meshgrid model_max_length np tb torch where width x zeros ~chann ~flatt ~linea ~meshg
+1.20 # ~milli
+1.40 cdist
""",
    "activations": r"""
-1.00 torch
-0.80 b cache cuda each start
-0.60 after gpu line load loss model our state then ~alloc ~param
-0.40 =3 again alive an attention back being board bytes card classes copy ctx dies don't end ended enough first for
-0.40 free g gave gb gib job kernel later left loads logits lora luck mb memory mode moved next only outside over
-0.40 parallel parameters past pool process queue ram rank read run same says self session share softmax still sum
-0.40 table tensor thing token until users validation when while whisper why workers zero ~atten ~blend ~conte ~enoug
-0.40 ~kerne ~lengt ~model ~outsi ~parti ~predi ~remov ~reque ~reser ~sched ~scrip ~sessi ~start ~tenso ~varia ~whisp
-0.20 8bit =4 a10 a100 a5000 above across adafactor adam adamw add afterwards allocated allocates allocator alone
-0.20 along already also another answers any app append args array ask asked asks attends attn audio authors auto
-0.20 autograd autotune away axial axis background bank before behaves belonged below benchmark beside better billion
-0.20 bit blender both box break buckets buffer buffers bug build builds built busy by c cached caches caching
-0.20 callback calls canvas capture case cast cdist ce cell chain changed chat class clear closed cluster code
-0.20 collection comes compile completions computed constant container context contiguous copies core cores corrupt
-0.20 could course cpp cpu crashed created creation cross csv ct2 cudagraph cudnn custom cutting day days dead dear
-0.20 death debug decord default del deleted demo dense der des desktop detach dev dict die different diffusion dim
-0.20 disk distillation do docker docs doing double dqn dropped dummy e9 eager earlier eats effect el empty ends
-0.20 engine env eval_accumulation_steps evaluate even evicted exc except exception experts export extension extractor
-0.20 f factor fail failed failing fails fake faq far feeds few fid file files final fit fixed flag flags flattened
-0.20 flips float float32 found fp32 fraction frame's freed fresh front fsdp function funny fused fwd gather gemma
-0.20 generator get gguf give global gpus grad graphs grew grid group groups grow grows growth grpo handler happy
-0.20 heads hear held history hold holding holds home host hot hours hundred i'll i've id idea ids img indent index
-0.20 inference inference_mode info init init__ inside instance instance_group int interesting isn't item iteration
-0.20 itself jobs json kept keras key keys knn know label large larger launcher leak leaves lengths let lightning
-0.20 limited linear list little live llm lm lm_head lmdeploy loaded loading logprob logprobs logps look looks losses
-0.20 lost low lowered machine mail main make manager map matrix matter max_num_seqs max_split_size_mb maximum me mean
-0.20 meant mem meshgrid mid mixed mlm mm model's model_max_length models module moe monitor more mpi mps ms
-0.20 multiplies mxnet n_jobs nccl need nice night nn no_grad node non normal normalised notebook noticed np num_ctx
-0.20 num_workers numbers numpy nvidia offload offloaded old ollama on onnx onto opens optimiser optimization other
-0.20 out output page paged param params part partition passed path peak percent persistent pick pictures pid placa
-0.20 plain plug plus pod positions prediction predictions prefix pretrained previous print prints product profiler
-0.20 profiling program py pytorch q quadratic queries quick raise ranks rate ray record recorded records ref refiner
-0.20 release remain removed renderer replay replica replicas reply repo request reserve reset resident resnet50
-0.20 result reused room rows runtime sam's saved scheduler scope score scores scratch script sd sdpa search seed seen
-0.20 sees sent seqs sequences session_len settings sgd sglang shapes shard shared shm should shuffled since sits six
-0.20 sixteen sixteenth sized slack slicing slow small smaller smi something sooner sorry sorting space squared stages
-0.20 started starting startup states static stays stops store stored straight strategy streams structure suppose swap
-0.20 switching t t4 t5 tape target task tasks tb teacher tells tensorflow tensors tests textures tgi tgi's than the
-0.20 there things think though thought thread thus tick tied till tokenizer told took top tp traceback trained
-0.20 trainer transformer triangle triangles tries tune turn twice type typed und unsqueeze upscale upstream usage
-0.20 uses using utilisation v v3 value values variable variant version vgg vit vllm vocab vocabulary volatile vram
-0.20 wanted wants warm warmup warning waste webui week weights were will window windows word worker would wrap
-0.20 wrapper writes wrong wrote x128 x64 yet zeros ~20000 ~42949 ~accel ~acros ~adafa ~adapt ~after ~algor ~alrea
-0.20 ~alter ~anima ~anoth ~answe ~appen ~attem ~autho ~autog ~backg ~becom ~befor ~behav ~belon ~bench ~besid ~bette
-0.20 ~billi ~buffe ~build ~cache ~cachi ~calcu ~callb ~camer ~canva ~captu ~carri ~chang ~class ~clust ~colle ~compa
-0.20 ~compi ~concu ~const ~conve ~copie ~corru ~count ~cours ~creat ~cudag ~custo ~cutti ~decor ~decre ~deeps ~defau
-0.20 ~delet ~denoi ~depth ~deskt ~detac ~diffu ~displ ~disti ~divid ~docke ~drive ~earli ~embed ~engin ~ensem ~evict
-0.20 ~excep ~execu ~expan ~expec ~exper ~expor ~exten ~extra ~facto ~faile ~faili ~fasta ~flatt ~forme ~fract ~funct
-0.20 ~gathe ~gigab ~globa ~group ~happe ~histo ~holdi ~hundr ~inden ~infer ~insid ~insta ~itera ~itsel ~kobol ~label
-0.20 ~launc ~learn ~leave ~light ~limit ~linea ~littl ~lmdep ~loadi ~local ~logit ~logpr ~losse ~lower ~machi ~matri
-0.20 ~maxim ~memor ~meshg ~modul ~momen ~monit ~multi ~netwo ~night ~norma ~noteb ~notic ~nvidi ~offic ~offlo ~ollam
-0.20 ~optun ~paddl ~paral ~perce ~persi ~posit ~prefi ~previ ~print ~profi ~progr ~proje ~pytor ~quart ~queri ~rebui
-0.20 ~recur ~refer ~refin ~refus ~relea ~remai ~repla ~repli ~repor ~repro ~resul ~resum ~retri ~reuse ~rollo ~round
-0.20 ~runti ~score ~scrat ~searc ~servi ~sglan ~shape ~share ~simul ~sixte ~small ~snaps ~softm ~somet ~soone ~spawn
-0.20 ~stage ~stand ~stati ~strai ~strea ~struc ~studi ~suppo ~switc ~targe ~teach ~textu ~there ~thing ~thoug ~threa
-0.20 ~torch ~trace ~track ~trian ~unsqu ~upstr ~utili ~value ~versi ~vocab ~volat ~wante ~warmu ~warni ~weigh ~windo
-0.20 ~worke ~wrapp ~write à í в гб い て の 一 가 어
+0.20 a100s about acc according agents all alphafold alright always anchor anchors and anymore anything applied auf
+0.20 batch_size batches batching began biggest bloc blocks blow book bptt brain broke bucket bucketed bucketing caffe
+0.20 can candidate cap capped cards carry chance channels checked checkpoint chose chunk_length_s chunked chunks
+0.20 cityscapes closes closing clouds cm collected component compute concatenated config contains costs count crashes
+0.20 crowded ct cut d'un da dans das dataset decides decode deep demucs detector dialogue diarisation difference
+0.20 disabled down downsample drop dropout during efficientnet else em embed en enabling encoded endpoint entrena
+0.20 envs epoch es every exclusive falls false fans faster features fft filling fills filter finder fine finished
+0.20 five forgot forty four fp16 fp8 fragments freezing friendly gap gate generate generated generation genome giant
+0.20 giga git given gnn got gradients graph's greedy ground had half handles happily has head's heavy hence here him
+0.20 horizon hub infra inputs instances instead intermediates interpolation it iter jax k karte kb keep killed lab
+0.20 largest layer layer's leaks least leaving length loader logged mais many matching max_new_tokens medvram merge
+0.20 mesh mini minute minutes mit mlp mmdet mul multimer must my n_fft needed neighbourhood neighbours netz new news
+0.20 nine ninety no normally noted novo num_beams num_images_per_prompt number o objects ode off ogbn ok okay oops
+0.20 optimisation or originals outer outputs overlap p99 packing pads pages paper's par parou pass passait passes
+0.20 phone picked piece pixels planned planner please png poca poster postmortem problem processed products proper
+0.20 proposals pushes put px quadruples quantisation query r raised random range really reason reducing remains
+0.20 render residuals residue rest restarts restrict retains return returns reverse reverted rises roi sample sampler
+0.20 samples samples_per_gpu sampling saves scales scenes seau seconds seeds segment segmentation selective sending
+0.20 sends separate sequential she shouldn't showed silu single size skip slices slides sliding slower slowfast so
+0.20 solver some sorted spare speaker speed spikes splitting square ssd300 stack stacked step's stitched stride study
+0.20 style supervision surprise sweeps taken tem tensorrt textos texts themselves these they're they've thinking
+0.20 three throughput ti tient tipped titan topaz touched training trouble truth turned twelve uft uint16 unfreezing
+0.20 unroll unrolled unrolls unset upgrading uploaded upscaling ur used usual utterance val varies vgg19 vid views
+0.20 volume volumes von w wasn't wav wav2vec2 weren't whenever wide width within without won't working x1216 x128x128
+0.20 x192x192 x800 x_test yaml yes yolov8x ~accor ~accum ~agent ~alpha ~alrig ~alway ~ancho ~anymo ~anyth ~assig
+0.20 ~bigge ~bisec ~block ~candi ~cappe ~chanc ~chann ~citys ~closi ~cloud ~compl ~conca ~crash ~cropp ~crowd ~decid
+0.20 ~demuc ~dense ~detec ~dialo ~diari ~disab ~doubl ~dropo ~dropp ~durin ~dynam ~encod ~endpo ~entre ~every ~faste
+0.20 ~filli ~finde ~finis ~folde ~freez ~frien ~genom ~gradi ~greed ~groun ~happi ~head' ~hidde ~horiz ~input ~inste
+0.20 ~layer ~leavi ~manag ~match ~medvr ~neede ~ninet ~objec ~optio ~origi ~other ~packi ~paper ~passa ~pleas ~poste
+0.20 ~postm ~probi ~probl ~promp ~prope ~propo ~pushe ~raise ~rando ~reall ~reaso ~rebas ~recor ~restr ~retai ~sampl
+0.20 ~scene ~secon ~selec ~sendi ~showe ~singl ~slide ~slidi ~slowe ~slowf ~sorte ~spcon ~speak ~spike ~split ~ssd30
+0.20 ~step' ~stitc ~stret ~strid ~summa ~super ~surpr ~survi ~sweep ~texto ~thems ~think ~tilin ~tippe ~token ~touch
+0.20 ~trans ~troub ~trunc ~turne ~twelv ~uint1 ~unfre ~uploa ~varie ~volum ~voxel ~wasn' ~wav2v ~weren ~whene ~withi
+0.20 ~witho ~worki ~x128x ~x192x ~x2048 ~yolov ä ç é и на не う き ぎ だ と よ 不 中 了 从 入 出 列 到 力 効 图 小 就
+0.20 批 报 改 是 有 的 输 長 間 갑 까 너 네 니 다 도 돌 드 로 무 배 서 아 에 이 줄 치 카
+0.40 =1 =5 activations ambitious amp assign backward base beams beyond big bild block chunk cloud collator conv crash
+0.40 cube cubed d de decoding dino doc document done doubled dropping dynamic early eight esrgan exploded feature
+0.40 filters folds frame freq from generating gets ging gives goes gpu_assign_thr gradient_checkpointing gt halve if
+0.40 in input into is kacheln latents levels listing lstm megapixels min mine most multi native negatives
+0.40 neighborloader ner nerf neural nlp nodes notes ones others overnight p pair patches per_device_train_batch_size
+0.40 photos picks placed point processing prompt protein pyg quadrupled reduced remat rendering renders
+0.40 representation resized resnet resolution rpc s scan see sentences set short side slide stage stay steps stock
+0.40 stores survives swin take temporal that them thr tiled tiling to trains transform trf tried truncate u ub under
+0.40 unet unrolling upscaler utterances very voxel voxels was way went what with work x x1024 x512 ~activ ~ambit
+0.40 ~backw ~batch ~beyon ~check ~colla ~downs ~enabl ~esrga ~evalu ~explo ~frame ~image ~kache ~laten ~level ~listi
+0.40 ~megap ~micro ~milli ~minut ~nativ ~negat ~neura ~overn ~patch ~pixel ~place ~plane ~plann ~point ~prote ~quadr
+0.40 ~repre ~resid ~resne ~resol ~rever ~segme ~sente ~seque ~solve ~stack ~store ~tempo ~they' ~upsca ~разме до
+0.40 карты размере с 大
+0.60 are at augmentation brought bs clip clips come complete crowd cured edges effective entire evaluation fits
+0.60 forward halving image images just keeps len lidar long mask max_length microscopy million minibatch mosaic much
+0.60 net nnu num once outlier panorama photo points recompute recording residues resize scale sequence stem tiles
+0.60 times tokens too train upsamples vae your ~augme ~broug ~bucke ~chunk ~decod ~effec ~entir ~filte ~forwa ~halvi
+0.60 ~inter ~longe ~minib ~outli ~panor ~pictu ~reduc ~separ ~upsam ~utter
+0.80 boxes enable feed film fix frames full gradient_checkpointing_enable hour imgsz inner intermediate longest maml
+0.80 one patch per picture podcast rays ten through tile video works ~featu ~mosai ~photo ~podca ~rende ~resiz ~throu
+1.00 crops gradient maps scene whole ~neigh ~recom ~unrol
+1.20 # checkpointing crop fed hires
+1.80 batch
""",
    "attention": r"""
-0.60 cache gpu loss max only
-0.40 after an batch cpu cuda device file first grad had have its log loop m mb model more never new none our run
-0.40 samples start steps then time two up v vocab we were ~devic ~funct ~outpu
-0.20 =0 a across active adam adds allocated allocator along also and another answers api around as auf augmentation b
-0.20 backbone backward bank batches be beams been bf16 bit board both boxes bs buffers but c call card cdist
-0.20 checkpoint chunks classes columns come commit configured contiguous conv copy costs count crash crop cudnn
-0.20 cutting data decode decoding default dict difference do dtype e eight embedding empty enabled end engine enough
-0.20 entropy epoch eval fails fills finetune fit flag flags forgot forward fp8 fraction free functional g gave gb
-0.20 generate gives gpus graph gt half held hf hidden holds host i image inference input job kb keeps kept lab label
-0.20 large largest last launch leak least leaves left len let limit linear list live lm lm_head load loaded loads
-0.20 logits logprobs longest many max_length means meant micro million mlp mmap mosaic much net network next ngl
-0.20 night node not notebook num of offload on ones open order own parameters past pca perplexity pipeline plus pool
-0.20 pretrained printed process profiler python quot r raised ram ran random really removing requests reserved rest
-0.20 room runs saved says scipy scratch script search see seq sequences server session setting sglang share shows
-0.20 side sim smaller some space square starts state states stay steady step still stores style take target teacher
-0.20 ten tensors test text tf than them theory these they third this three tokenizer too torch_dtype total train
-0.20 trainer training transformers turn under units until usage user values variable vocabulary vram when where while
-0.20 whisper whole wide word words worked workspace worth would yet zero ~acros ~activ ~adapt ~after ~alloc ~anoth
-0.20 ~answe ~aroun ~augme ~backb ~backw ~batch ~besid ~cache ~check ~class ~commi ~confi ~conta ~conti ~copie ~cusol
-0.20 ~cutti ~datas ~decod ~defau ~diffe ~distr ~drive ~dupli ~embed ~enabl ~engin ~enoug ~entro ~envir ~evalu ~failu
-0.20 ~finet ~forgo ~forwa ~fract ~graph ~group ~handl ~happe ~histo ~infer ~launc ~leave ~linea ~liste ~loade ~logit
-0.20 ~longe ~lower ~milli ~model ~momen ~mosai ~netwo ~noteb ~numbe ~objec ~offlo ~optio ~param ~parti ~perpl ~piece
-0.20 ~pipel ~predi ~print ~profi ~progr ~proje ~pytho ~quant ~raise ~rando ~reall ~reaso ~recom ~reduc ~refus ~regis
-0.20 ~remai ~rende ~reser ~resta ~rollo ~sampl ~sched ~scrat ~scrip ~searc ~secon ~segme ~serve ~servi ~sessi ~shamp
-0.20 ~share ~simpl ~small ~start ~state ~stead ~strea ~survi ~targe ~teach ~theor ~thoug ~torch ~train ~value ~verif
-0.20 ~vocab ~worke ~works é 니
+0.20 # 0 =2 =3 a100 aa above added all allocation alone amd ampere anyway are asked asking asks attention_scores
+0.20 attn_impl attn_weights audio automatic1111 averaging avoids away back backend backends becomes bigger blame
+0.20 block_size box broke bucket building builds byte calculate character chose chosen chunk_size cloud cls code
+0.20 comes comfyui coming command compare complex compute computed cpp crashes cubed culprit custom dead deformable
+0.20 detr did didn't diffusers dim disabled disables documents doggettx down downsample dropping e10
+0.20 enable_xformers_memory_efficient_attention encoder entire entries esm esm2 evoformer expanded experimental
+0.20 explodes extended extension f fall fallback falls false figures fits fixes flipping for fp32 fragment frames
+0.20 friend's fyi generating get giant gigantic gigs h haha head_dim here hires hit hour huge identical if
+0.20 intermediate is_causal j joint keys killer knn kq kt lacks laptop latent latents layer lenght long looking lost
+0.20 make manual materialises matmul mbs me mem mem_efficient message minutes move mps mpt msa my n_ctx nh nxn o odd
+0.20 off ok once op opt out pairwise paper parallel part pattern peak pick plain plotted points pos position
+0.20 processors products prompt protein py3 qk quad quadratically quadrupled query rank rather rca record regression
+0.20 removed replaced reporter reproducibility results returned right rolled route sam's sample sampling scaled
+0.20 scaled_dot_product_attention set set_use_memory_efficient_attention_xformers sets settings shape shift silently
+0.20 sixteenth size sliced slow sparse speech split stopped stops stored structure subbatch subbatch_size subsampling
+0.20 support supported swin switched term that the their themselves thus tick tiled times titin token trainer's
+0.20 transposed triangles trick tried tries type upcast upgrading upscale upscaling use uses v100 version w want
+0.20 wanted week wheel windows with working works wrote x x1024 x128 x512 x768 xt ya yours ~amper ~anima ~anywa
+0.20 ~askin ~autom ~avera ~avoid ~becom ~bigge ~bucke ~buffe ~calcu ~canva ~chara ~chose ~chunk ~comfy ~comin ~comma
+0.20 ~confo ~crash ~cross ~culpr ~custo ~defor ~didn' ~disab ~dogge ~downs ~dropp ~encod ~entir ~entri ~evofo ~expan
+0.20 ~explo ~exten ~fallb ~figur ~flatt ~flipp ~float ~frame ~frien ~genom ~gigan ~ident ~imple ~invok ~kille ~lapto
+0.20 ~layer ~lengh ~lengt ~looki ~manua ~mater ~matmu ~messa ~minut ~optim ~pairw ~paral ~patte ~perfo ~plott ~prote
+0.20 ~rathe ~regre ~reins ~repro ~rolle ~silen ~sixte ~spars ~speec ~stopp ~struc ~switc ~tenso ~thems ~upcas ~upgra
+0.20 ~wante ~worki ~падал для падало け さ だ れ コ ス 入 列 効 求 無 直 行 要 通 결 길 꾸 더 라 바 번 션 수 제 청 텐
+0.20 토 한 행
+0.40 alibi args att attention_window attnprocessor attnprocessor2 attnprocessor2_0 axial bert bhid bhij bhjd blocks
+0.40 book buffer build by bytes chunking compares computes cp cross dot einsum enable_attention_slicing every exactly
+0.40 fine float float32 forces gets gib global go hence install is length line looks makes maps matrix mid module
+0.40 naive nanogpt need needs optimisation other others output over pair phi picture pipe pixels point positions
+0.40 product rel relative ring rocm row same self single stride sub tensor theta to torch trains transformer
+0.40 transpose wants webui well window without written x1536 yields ~attnp ~backe ~block ~build ~causa ~conte ~dense
+0.40 ~einsu ~exact ~force ~laten ~matri ~modul ~multi ~nanog ~other ~outgr ~pictu ~pixel ~produ ~promp ~relat ~reque
+0.40 ~resid ~seque ~singl ~slice ~slici ~strid ~suppo ~upsca ~windo ~witho ~writt ~yield
+0.60 again at attn_implementation bmm causal chunk coefficient context dense does doubling fa full gat implementation
+0.60 kernel local longformer math multiheadattention n need_weights nodes patch patches path px request residues sdp
+0.60 sequence triangle weights ~coeff ~compa ~doubl ~effic ~globa ~patch ~posit ~squar ~token ~trans ~trian
+0.80 attends attentions baddbmm bias enable fused l map non output_attentions q score slicing softmax squared tokens
+0.80 true vit ~baddb ~compu ~kerne ~longf ~softm
+1.00 eager efficient queries t ~queri ~score
+1.20 attn head k mask quadratic scores table ~xform
+1.40 block flash xformers
+1.60 ~atten ~quadr
+1.80 sdpa
+2.20 heads
+2.40 attention
""",
    "budget": r"""
-1.00 batch
-0.80 k
-0.60 all device every gb in me or torch when
-0.40 ai always been build c call cards code config cuda eager epoch error fails false file flag four from full g get
-0.40 gib graph graphs llama loads log m many moved net never new node off pytorch right split step steps this times
-0.40 went x you ~alloc ~alway ~compl ~devic ~diffe ~graph ~loade ~proce ~recor ~value ~windo
-0.20 =0 =1 a a10g a6000 aborts adam added allocate allocation any anything app apps are around array as attempting
-0.20 autumn b bar base batches beam before behind being benchmark between bf16 bottom box brought bs bucket buffer
-0.20 bug built but calls can cap capture cause cell chance channels checkpoint chunk close column comes compile
-0.20 complete compute computing context conv cooling copies cpp cpu created cross crumbs cudnn culprit cupy current
-0.20 customer d'un data dataset de debugging decoder decoder's del demo dense deployed der details detector
-0.20 device_map dict did difference different disabled disk dockerfile done drops during e each eight empty ended
-0.20 endpoint ends enforce entries env eval exactly exceeded excinfo export exported f fail failing failure faiss
-0.20 faiss's far feature find finish fit fits fix fixes float float32 follow forward fp16 fp32 frame frames freed
-0.20 function gc gigs goes going gone good grad grid group gt h handle happens have he heap held here him hit home
-0.20 host hour how i'm i've id if imgsz index info input inputs install instance_group instead into is it it's
-0.20 iteration jax's jetson jobs keeps kept kernel key keys killed l la lab large latents launcher layer layers leak
-0.20 len length let library life like limit limited line list listed loaded loader local look loss lru luck main
-0.20 manager map maps mask matrix max max_batch_size max_model_len max_num_seqs maximum mb message mib million mine
-0.20 module monitors mortem mps ms mujoco mxnet my n network nn no_grad nobody nodeselector normal noticed num nvidia
-0.20 object of old one ones onto op open optimizer out output overcommit paddle paddle's paddleocr paged pages
-0.20 parallel parameters passed past path pid pin pipe pipeline place plain pod point policy post power prefix print
-0.20 printed profiler psu put px py py3 pytest q que query question qwen r raises ram ran rapids ratio read recording
-0.20 red reduce release reload removed report reproduced reservable resource restarting results rises rnn rows
-0.20 running runtimeerror s sample samples saved saw sched scope script seconds see self seqs sequences session
-0.20 sessions set_per_process_memory_fraction sets setup several shape shapes shard shared six slider slightly slots
-0.20 slowly slurm small smi snapshot somebody sort space speech spring stack stage started state stay summary
-0.20 switching t4 taint taken target tb team temp temperature ten tensor tensorflow tensorrt tested text that that's
-0.20 the their there these thing through ti titan token tokens took touched train training trial tried trt true try
-0.20 turned twice type unet unit unload usage use users v v100 vae valueerror values variable video virtual vm w was
-0.20 watermark way we're we've well were wheel where which window windows without workers worth wrapper wrong wrote
-0.20 xformers you'll ~13107 ~abort ~accep ~adapt ~answe ~anyth ~argum ~aroun ~attem ~autom ~autos ~autum ~befor
-0.20 ~behin ~bench ~betwe ~botto ~broug ~bucke ~build ~cache ~calle ~captu ~chanc ~chann ~check ~chunk ~class ~clien
-0.20 ~clust ~colle ~colum ~compa ~compi ~conti ~cooli ~creat ~cresc ~crumb ~cudag ~culpr ~datas ~debug ~delet ~detai
-0.20 ~detec ~disab ~durin ~effec ~endpo ~enfor ~entir ~entri ~evalu ~evict ~exact ~excin ~execu ~exper ~expor ~faili
-0.20 ~failu ~faiss ~featu ~float ~follo ~forgo ~forwa ~fragm ~frame ~funct ~gigab ~gradi ~handl ~happe ~histo ~impor
-0.20 ~initi ~input ~inste ~itera ~jetso ~kille ~kobol ~laten ~layer ~lengt ~libra ~light ~limit ~liste ~manag ~matri
-0.20 ~memor ~messa ~milli ~modul ~momen ~morte ~mujoc ~netwo ~nobod ~nodes ~norma ~notic ~nvidi ~objec ~optim ~optio
-0.20 ~outpu ~paddl ~paral ~param ~parti ~passe ~physi ~pipel ~polic ~posit ~preci ~preco ~predi ~prefe ~previ ~print
-0.20 ~proje ~pytes ~pytho ~pytor ~quadr ~quest ~rapid ~reduc ~relea ~remov ~rende ~repla ~repor ~resid ~resou ~resta
-0.20 ~resul ~retur ~runni ~scale ~scene ~sched ~scrip ~segme ~separ ~seque ~sessi ~sever ~shape ~simul ~slide ~sligh
-0.20 ~slowl ~snaps ~someb ~somet ~speec ~sprin ~state ~store ~strea ~stude ~summa ~swapp ~switc ~syste ~targe ~tempe
-0.20 ~tenso ~teste ~that' ~threa ~throu ~token ~torch ~touch ~trans ~turne ~unloa ~upsca ~vanis ~varia ~versi ~virtu
-0.20 ~witho ~wrapp ~xform ~you'l в гб до с を ー 一 上 에 이
+0.20 =3 =5 a10 a100 activations actor's again allow allow_growth alone also api arg args asks attached aucun auf
+0.20 available become below beside better bloc boot breathe brim cache_max_entry_count cada case changed chart chat
+0.20 check claims client closed come computed container copied counts crash crashes currently custom cutting d da
+0.20 dask death decode dej died dies docker docs down draft dropped dummy edge edit else em embedding en enabling
+0.20 encoder engine_kwargs estimate even everything everywhere exceed exceeds exit explicitly extra fell fewer figure
+0.20 finishes first fixed for fp8 free_gpu_memory_fraction frees front generator generator's genes gets gist given
+0.20 gpu gpu_options granted growth grpo guess h20 had hand happy hard has head headroom healthy high hold holds
+0.20 honoured hours i'd idle im image immediate included increase instance itself k80 k8s keep kills know knows kv
+0.20 kv_cache_free_gpu_mem_fraction kwargs l4 larger last later launch le les llm's lm lm_head lmdeploy's loading
+0.20 lower lowered lowering manually marre means meant mem_fraction mem_fraction_static minus mit mm model models
+0.20 monitor more multimodal nccl ne need negative neither note nothing num_gpus offload okay on onnx ooms options
+0.20 ordering others ours over overlap packed pair para paste pd pedia per pinned placa plan planned poids pool
+0.20 pool_allocator possible pp preallocates preset program prompts puse python quantisation quarters qwen2 raised
+0.20 raising real refused refuses reinitialize remain remained remaining replica's request requests requires reserve
+0.20 resolution rest retract rise rps run runtime sampler's secret seq served server servers services serving sglang
+0.20 smaller solved someone son speculative spikes squeeze stages staging standard starting startup stops suits
+0.20 surprised survived table tei temporary tenth tgi's then there's though throughput thus time tips together top
+0.20 traffic trainer trainer's transfer triton tuned um une unoccupied upgrading user uses verl vez want wanted warm
+0.20 wasn't we while whisper whole work workspace wsl xla ~activ ~actor ~assum ~attac ~avail ~becom ~besid ~bette
+0.20 ~breat ~claim ~close ~comme ~compo ~confi ~conte ~custo ~cutti ~disag ~divid ~dropp ~enabl ~encod ~estim ~expli
+0.20 ~figur ~grant ~headr ~healt ~honou ~immed ~inclu ~inten ~itsel ~kerne ~large ~launc ~loadi ~logit ~manua ~negat
+0.20 ~neith ~nothi ~order ~overl ~overr ~packe ~pinne ~plann ~possi ~preal ~prese ~promp ~quart ~raisi ~reini ~reque
+0.20 ~retra ~rever ~runti ~secre ~sglan ~small ~someo ~specu ~spike ~stage ~stagi ~stati ~surpr ~survi ~tempo ~there
+0.20 ~thoug ~toget ~traff ~train ~unocc ~updat ~wante ~wasn' ~whisp ~works à é ó на う か き げ す ず れ 下 不 从 会
+0.20 使 到 動 時 求 画 示 空 表 请 起 跑 长 降 面 가 나 니 다 되 두 로 모 버 번 서 습 어 있 째
+0.40 above advance afterwards already aphrodite ask backend boots budget calc can't card colocate colocated comfyui
+0.40 comment compose contexts counted covers cuml design desired doing eats einer embedder engines filling
+0.40 flashinfer's further gemma generous give go grabs greedy h100 half having infinity instances isn't je jetzt
+0.40 karte kernels launches learner leave leaves left less lets little live lmdeploy load logprobs long margin needed
+0.40 nicht ninety not now ollama ought per_process_gpu_memory_fraction picks plus profile refers replica reserved
+0.40 reserves rl rmm rollout say segundo setting slack sleep slice so some starts starves story sum take takes test
+0.40 tf tgi third tight to told total typed und under up update used v0 vllm_gpu_memory_utilization vram week what's
+0.40 xla_python_client_mem_fraction ~21474 ~advan ~after ~alrea ~aphro ~backe ~budge ~comfy ~confe ~cover ~crash
+0.40 ~desig ~desir ~displ ~every ~excee ~filli ~furth ~gener ~havin ~infin ~learn ~leave ~littl ~lower ~margi ~neede
+0.40 ~ninet ~prefi ~refer ~refus ~segun ~setti ~share ~starv ~trito ~what' ~поста ö и не поставил
+0.60 allotment an at awq blocks byte confess configured count dedicated display engine finds gave gmu
+0.60 gpu_memory_utilization initial initial_pool_size knob lives lora mode ollama_gpu_overhead overhead part peak
+0.60 peaks portion prefill profiling raise replicas reranker shares three util vision wants weights ~allot ~block
+0.60 ~count ~dedic ~embed ~flash ~greed ~lmdep ~logpr ~perce ~porti ~remai ~reran ~rollo ~secon ~start ~visio без
+0.80 cache default its llm mem memory no percent server's static than two ~coloc ~defau ~engin ~insta ~sampl ~weigh
+1.00 entry sampler second start ~deskt ~fract ~profi ~repli ~servi
+1.20 both desktop free utilization vllm ~reser
+1.40 too utilisation ~serve ~utili
+1.60 #
+2.20 fraction share
""",
    "checkpoint_loading": r"""
-0.60 #
-0.40 =1 by cache call deepcopy down fails half has is made mb moved nothing or per pool see shows time up ~deepc
-0.40 ~nothi
-0.20 =0 accumulation activations adapter added adding again allocate another anything app are aren't asked backward
-0.20 base batch batches been bit bitsandbytes block buffer but bytes called calls can can't cannot case check coco
-0.20 code compute context conv could custom data dataset default delete deleting device_ids didn't do docs dropdown
-0.20 dropped duplicate each else embedding encoder ends engine ensemble environment error eval evaluate evaluation
-0.20 ever everything failed false feature fell finder five fixed float float32 fraction frame frames free fuser
-0.20 gather get gets gives got gptq gpus grad gru had hard hidden history i'd ids image images in index instead isn't
-0.20 it's job just k keep keeps kernel large layer layers leaves left length let limit llama look loop loss lr m make
-0.20 makes many masks max me mem memory message mode my needed neither no none nor notebook now np num object of
-0.20 offload offload_optimizer one's order other others output outputs page parallel pass passes pipe pipeline
-0.20 placement plain pod policy precision prompt python quantised quantize ram recommended request reset results
-0.20 running said says sdxl seconds separate server setting seven shard share showed sixteen size sleep slow small so
-0.20 some space spawn split started starts steps stops t4 take takes tb tensorflow tf thanks that's their third this
-0.20 three together took tools traceback trainable turns under uses using v version visible w wait wasn't went why
-0.20 wiki windows work yaml yet ~activ ~addin ~alloc ~anoth ~anyth ~aren' ~backw ~batch ~bigge ~bitsa ~cache ~calle
-0.20 ~canno ~compl ~compu ~confi ~custo ~datas ~decod ~defau ~delet ~dequa ~detec ~didn' ~dropd ~dupli ~embed ~encod
-0.20 ~engin ~ensem ~envir ~evalu ~every ~faile ~featu ~finde ~float ~forgo ~frame ~gradi ~helpe ~hidde ~histo ~image
-0.20 ~inste ~inter ~itera ~kerne ~layer ~leave ~lengt ~matri ~memor ~messa ~multi ~neede ~neith ~noteb ~numbe ~objec
-0.20 ~offlo ~outpu ~paral ~parti ~passe ~pictu ~pipel ~polic ~preci ~profi ~promp ~pytho ~quadr ~quant ~reach ~recom
-0.20 ~recor ~repla ~repor ~reque ~reser ~resul ~runni ~sampl ~separ ~seque ~serve ~servi ~setti ~share ~showe ~sixte
-0.20 ~stabl ~thank ~that' ~they' ~threa ~toget ~token ~trace ~trans ~unloa ~valid ~wasn' ~whisp ~windo é
+0.20 40 =3 =4 =5 a about accelerator adam's after alive all allocated along an ana's answering antes archive args
+0.20 argument arguments attribute authors avg backup bad because behaves being best_state bin board buffers bug built
+0.20 cards checkpoints collect come contains content continue converted converting copied costs days dcp de deepspeed
+0.20 deepspeed's deserialise deserialize dicts did diff directly doubled dropping during eight enough entry epoch_40
+0.20 even exactly exists exp exp_avg f f'cuda falls fault filename files for freshly function further g gathers gc
+0.20 gigabytes good hangs happens held hm hub includes including inference innocent inside instance instantiating
+0.20 inteiro into issue itself kept keras lambda last launch learned like loaded longer main materialised meaning
+0.20 megatron member memory_allocated merely merge missing models moment more na needs never new next nobody o
+0.20 offline offload_to_cpu only open opens optim orbax otherwise own params patched peaks pickle pile placa place
+0.20 ppo pra preempted present printed printing problem procs pulled pulls pushes puts py rank0_only rebuild rebuilt
+0.20 released relevant restore_args resuming right rollback room run's s safety same saver say saying scratch sd seen
+0.20 sets setup sharded sharding shards should silly snapshots source spot stage stayed stays steady stored sumiu
+0.20 swapped swaps switching tags taken teacher's tensor testing than the they thirds though thrown thus to today top
+0.20 training trains tuning two universal unpacked unpickle unpickling unsharded until values was we where without
+0.20 would wrapped you ~adam' ~answe ~archi ~argum ~attri ~autho ~avera ~backu ~becau ~behav ~carre ~conta ~conve
+0.20 ~copie ~criti ~curre ~deeps ~direc ~discr ~doubl ~durin ~enoug ~espne ~exact ~f'cud ~filen ~fresh ~funct ~furth
+0.20 ~gigab ~happe ~hundr ~infer ~initi ~innoc ~insid ~insta ~intei ~itsel ~lambd ~longe ~meani ~megat ~membe ~merel
+0.20 ~missi ~model ~nobod ~offli ~patch ~prese ~print ~probl ~pulle ~pushe ~rebui ~refer ~relea ~relev ~rollb ~sayin
+0.20 ~scrat ~secon ~shoul ~sourc ~staye ~stead ~store ~swapp ~teach ~testi ~third ~thoug ~throw ~tunin ~unive ~unpac
+0.20 ~unsha ~value ~versi ~witho 存
+0.40 adam also around averaging before card ckpt_path coexist commented continued cured del deserialised device
+0.40 dictionary drops ema end epoch every first h5 initialised lightning line load_checkpoint loader loads
+0.40 materialises mmdet model moments much net network old on once one ones opened parameters path pickled preemption
+0.40 processes referenced reload reloaded remembers restoring safetensors scope second starting straight them then
+0.40 those too trainer usage use utils variable versions when which works ~aroun ~befor ~coexi ~comme ~conso ~inclu
+0.40 ~light ~mater ~netwo ~opene ~proce ~remem ~start ~strai ~tenso ~train ~varia
+0.60 beside brings came continuing copy copying cuda file's from it load_state_dict loading peak rank ranks reading
+0.60 restart restored resumed tensors there twice warm while whole ~besid ~bring ~copyi ~dicti ~file' ~loade ~loadi
+0.60 ~momen ~param ~pickl ~preem ~readi ~reloa ~resta ~safet ~shard
+0.80 gpu map optimizer reads start torch weights ~check ~deser ~devic ~optim ~unpic ~weigh
+1.00 back best map_location pretrained restore snapshot state ~conti ~pretr
+1.20 checkpoint fresh location pt pth resume ~snaps
+1.40 cpu onto saved ~resum
+1.60 dict file read
+1.80 ~resto
+2.00 ckpt load
""",
    "cuda_graphs": r"""
-0.40 a all also an avail device e error first fixed from k mem nodes of the you ~encod ~sampl ~train
-0.20 =0 =4 =5 a100 access allocated alone and as asked because bigger board buffer build builds built but byte bytes
-0.20 can card cc cli client closed come compute cpu cudnn cupy cut data deleted die do driver dtype embedding
-0.20 empty_cache encoder encountered enough epoch even exception fail fed file forty four fp16 frame frames freed get
-0.20 gib go goes gpu grad gradient half has have here host hour huge i i'm if illegal image images inference info
-0.20 init init__ instance into job just keeps large lead len limit line live load loaded log long loss luck m main
-0.20 map may mb mib million minutes model model_runner n need neither net network never node nor notebook nothing num
-0.20 number old out pair part past performance persistent pieces pod post1 process py python ram rank rather reason
-0.20 recommended request reserved retain retain_graph reward rmm rollout running same sampler samples says script
-0.20 self session set several since so split started steps still take tape teacher ten tensor tf therefore third this
-0.20 three tile time times to tokens too training try under unexpected update using w was wasn't where whole work x
-0.20 your ~acces ~accum ~batch ~becau ~bench ~bigge ~chang ~check ~close ~colle ~compu ~conne ~conse ~const ~conta
-0.20 ~crash ~creat ~delet ~detac ~detec ~devic ~drive ~embed ~encou ~enoug ~excep ~featu ~float ~frame ~gradi ~helpe
-0.20 ~illeg ~image ~kerne ~loade ~milli ~minut ~neigh ~neith ~netwo ~noteb ~nothi ~numbe ~optim ~param ~perfo ~persi
-0.20 ~polic ~predi ~proce ~pytho ~rathe ~reaso ~refer ~remov ~reque ~reser ~rewar ~rollo ~score ~scrip ~sever ~store
-0.20 ~teach ~tenso ~token ~trans ~unexp ~updat ~wasn' ~windo ~worke é 로
+0.20 =3 about activations addition additional after alive along already app asr at back been beside bisected bpw
+0.20 buckets budget cada can't cannot captures cloned com comes common compilation completes config contexts counted
+0.20 counts cudagraph_capture_sizes cudagraph_mark_step_begin cures default demo different diffusion disabled
+0.20 disabling doesn't double dynamic each eager_mode enforcing env est eval everything exllamav2 failure fewer ficou
+0.20 filled fit five flag followed former forward freeing gb generations gigabytes gigs got gpu_memory_utilization
+0.20 grafo graph's h had handle heap hope i've inductor input instantiating instantiation it iteration itself keep
+0.20 kept keyed later least list lives llama lmdeploy lora lower mark max_batch me memory modules needs nightly novo
+0.20 nsys ok once only our outro padded pass passes passing phase place pr progress quedaba raised recompile
+0.20 recordings records render replays reported reproduce rest return returned reused rises rl room said sd segments
+0.20 separate separately sequence serve server setting share shared sits skipping snapshot some space spare speed
+0.20 stays steady step stopped successful switched tensorrt's th that that's their them then though thus tirei tok
+0.20 took tp tree triggered trimmed triton trt unavailable uncompiled upstream use_cuda_graph utilisation utilization
+0.20 v1 vae vel vllm warning we well works xla xla_gpu_enable_command_buffer ~alloc ~alrea ~belon ~besid ~bucke
+0.20 ~budge ~buffe ~canno ~clone ~commo ~conte ~defau ~diffu ~doesn ~doubl ~dynam ~every ~execu ~exlla ~failu ~fille
+0.20 ~follo ~forme ~forwa ~fract ~freei ~gigab ~handl ~induc ~itsel ~lmdep ~memor ~narro ~night ~padde ~passe ~passi
+0.20 ~piece ~profi ~progr ~raise ~recom ~reuse ~runne ~seque ~serve ~servi ~setti ~share ~skipp ~snaps ~stead ~stopp
+0.20 ~succe ~switc ~that' ~there ~thoug ~trigg ~trimm ~trito ~trtll ~unava ~uncom ~upstr ~utili ~warni ~weigh á ó ご
+0.20 め や よ グ フ プ 个 保 候 加 动 启 图 多 就 形 捕 时 状 的 確 能 获 要 認 还 가 겨 그 기 까 끄 너 니 다 래 무
+0.20 서 았 어 여 크 프
+0.40 =1 allocation are autotune bar being breaks cache came cudagraph_trees cudagraphinstantiate disable enable
+0.40 enable_cuda_graph enforce_eager engine fails fits for forever gpu_model_runner holds makes max_capture_size mode
+0.40 new off outputs outside padding piecewise profiles resolution resolutions runner s serving sglang starts startup
+0.40 tgi there's top train up us warmup which without ~addit ~autot ~break ~comma ~count ~enfor ~engin ~forev ~norma
+0.40 ~outpu ~outsi ~paddi ~resol ~retur ~separ ~sglan ~warmu ~witho
+0.60 batch buffers capture_model command compiled costs cuda_graphs decode false instantiated jax lengths normal
+0.60 pools private profile replay shape shapes static ~decod ~disab ~lengt ~priva ~shape ~stati
+0.80 bs callables captured capturing compile cudagraphs enforce graphed make make_graphed_callables max overhead
+0.80 recorded recording reduce trees ~insta ~overh ~reduc ~repla ~start
+1.00 cuda
+1.20 pool sizes
+1.40 cudagraph ~compi ~graph
+1.60 eager graphs ~cudag
+2.20 capture ~recor
+2.80 ~captu
+3.00 graph
""",
    "exception_holds_tensors": r"""
-1.20 #
-0.60 no up use
-0.40 =1 an are at card cuda device each for jax old one per same set two was were ~devic ~remov
-0.20 =0 about add already attention b backward benchmark between blocks board both buffer build built came cards case
-0.20 checkpoint ckpt class clip clips comes compiled conv copy cpu created cut data default dict dies during encoder
-0.20 engine epoch eval every exactly features fix float float64 found four free g get giving got gpu h half handle
-0.20 have heap here host i'm include input internal it itself just kv layer layers length limit line load loaded
-0.20 loader loading loads m main many max min mode model module more most much my n need needs net network nightly
-0.20 node number nvidia of off optimizer or other output outputs over part past peak pipeline please plug pool put q
-0.20 ram ran rank recent removed reports right room runs s says scheduler score script see share shows side
-0.20 simplicity since solved some space start started state stops takes ten tensor tensorflow tf than these third
-0.20 thought three times to together tokens took torch total training true twice under update us v version video
-0.20 wasn't weights went wheels when whisper why without workers you your ~alrea ~atten ~backw ~bench ~betwe ~block
-0.20 ~buffe ~build ~cache ~chang ~check ~compi ~compl ~compu ~confi ~conta ~conve ~count ~creat ~cudam ~defau ~detac
-0.20 ~detec ~durin ~embed ~encod ~engin ~every ~exact ~execu ~featu ~float ~forgo ~givin ~globa ~graph ~insta ~itsel
-0.20 ~launc ~layer ~lengt ~loade ~loadi ~longe ~modul ~netwo ~night ~numbe ~nvidi ~optim ~other ~outpu ~param ~pictu
-0.20 ~pipel ~pleas ~point ~predi ~previ ~profi ~progr ~recen ~reduc ~reser ~sampl ~sched ~scrip ~servi ~setti ~simpl
-0.20 ~solve ~start ~switc ~toget ~token ~train ~trans ~updat ~versi ~wasn' ~weigh ~wheel ~whisp ~windo ~witho é
+0.20 =4 =5 a actor adaptive afterwards alive all alone also answers appeared append attach attempt's away back
+0.20 batching be because body box broken bs button c cache called catch catching cause celery's chain chained
+0.20 clearing click code collected composer concurrent console contextlib continue crash crashed ctrl debugger decode
+0.20 decoding decorator deleted demo details died doesn't don't dying empty end endpoint enough evaluating exitstack
+0.20 f failure's fairseq fastai's finder fit fixed flush fresh from future futures gb go gone gradio halve halved
+0.20 halving hang hanging happened health help helps hold i images in indent inherits ipython's is its kernel la lab
+0.20 last_exception last_type leaks leaves left less let level list lived log logger logic logits loop mb meanwhile
+0.20 memory memoryhandler micro middle models moved must myerror nd nested new next nothing once our outer outside
+0.20 owned pass passes pins poisoned pressing properly quit ray re reachable record records recursion refer
+0.20 references released remainder remembers replaced reporting repr restarted result retained retains retried
+0.20 retrying runner running runtimeerror safe saved saves scaler sdk search self serialised shadow small so spyder
+0.20 starve stay stays step step's store storing strings stuck study subprocess succeeds survive survives terminal
+0.20 test that that's those tiled till tiny too touches trace tracebacks train_step trial type typo typo'd ui un var
+0.20 variable vram w what while with within won't worker's works wrapper x1 zero_grad ~after ~appen ~becau ~broke
+0.20 ~butto ~calle ~cance ~chain ~clear ~compo ~concu ~conso ~conte ~crash ~debug ~decor ~delet ~doesn ~endpo ~enoug
+0.20 ~exits ~fairs ~finde ~halve ~halvi ~hangi ~happe ~healt ~image ~inclu ~inden ~inher ~inter ~kerne ~leave ~logge
+0.20 ~logit ~meanw ~middl ~model ~myerr ~neste ~nothi ~outsi ~passe ~print ~prope ~reach ~refer ~remem ~repla ~reque
+0.20 ~resul ~retai ~retri ~retry ~runne ~runni ~runti ~scale ~searc ~seria ~shado ~spyde ~starv ~step' ~stori ~subpr
+0.20 ~suppr ~that' ~typo' ~varia ~watch ~withi ~wrapp ~перво батч в и не первой после 一
+0.40 =3 activations again allocated auto bound call catches cell's clause clear clear_frames collect could del did
+0.40 does einfo empty_cache errors even excinfo fail failing first followed forward frame's frees function included
+0.40 info ipython jupyter last_traceback last_value later leftovers local none normally notebook object only open pm
+0.40 prints raise raises recovery red remain repl report request restart returns run sat session showed skip stop
+0.40 stored stores str succeed task tests then until value worker zero ~activ ~celer ~cell' ~claus ~colle ~error
+0.40 ~excin ~faili ~follo ~forwa ~funct ~futur ~ipyth ~lefto ~memor ~norma ~noteb ~objec ~poiso ~raise ~recur ~repor
+0.40 ~resta ~retur ~secon ~sessi ~showe ~strin ~survi ~tenso ~worke
+0.60 bad caught do err exc_info fails fallback freed full gc held holds interrupted kept keyboardinterrupt mortem oom
+0.60 post pytest scope second sentry still tensors the try ~catch ~caugh ~fallb ~jupyt ~keybo ~morte ~pytes ~recov
+0.60 ~remai ~sentr ~succe
+0.80 after attempt batch dead debug exception failure frames keeps pdb sys tb traceback__ ~failu ~frame ~store ~trace
+1.00 failed last locals retry ~attem ~faile ~local
+1.20 cell stack ~handl
+1.40 e error exc handler
+1.60 except frame traceback
+2.40 ~excep
""",
    "fragmentation": r"""
-0.80 card
-0.60 avoid full model set takes this
-0.40 # call count device difference failed false free_all_blocks g gpu graph help its loop loss me n native on once
-0.40 out per second still tokens tried was when you your ~confi ~faile ~nativ ~preve ~proce ~secon ~token
-0.20 =2 a100 about adam adamw add added address adds advance afterwards allocate allocates already also and app asks
-0.20 at attention available b backends backward bad bar base behind benchmark bit board both box bug byte c came
-0.20 capture cards cell checked clear clips comes compared config conv copy counts cpu cross cudnn cufft
-0.20 cufft_plan_cache cupy's d decoder del dense desktop detach dev dict docs does doesn't done down dtype during
-0.20 eager eight embedding en enable encoder engine entire entry even exactly exception expand extra falls far
-0.20 feature file flag float float32 forward found four fp16 fp8 fraction fragment fragmentation frame frames frees
-0.20 function fwiw gave gc gets gib good grad graph's grid had handle handler has head heads hence history hold
-0.20 holding holds hook host i if igual includes index inference info init instance isn't iteration itself keep keras
-0.20 kernel keys kills know kv larger last layer le len less lets library line list llm lm lmdeploy loaded loads
-0.20 logits look lora machine main maps max_size maximum may means message million mine minutes mode most mps my nada
-0.20 needed needs net network night nightly node nor normal not notebook now number nvidia off ok only onto open or
-0.20 output outputs outside p page parallel part passed path percent pid pinned pipeline plan plans please plus
-0.20 pool_allocator pools portion possible post precision prefill preprocessing private prob process profile progress
-0.20 prompt put python queries raised ram ran rank ranks re reinitialize released remember removing replay requested
-0.20 reserve reserves reserving resources rest results saved scores scratch script sdpa seconds self session seven
-0.20 seventh share shared side sigue six slice smi softmax stack state static stops stored swap swapped t t4 table
-0.20 take tb temporary ten tensor tensorrt test that's the they third three thus till times to together top torch
-0.20 torch's trace trainer tries triton try turned ubuntu unavailable under until update user users util utilisation
-0.20 v3 va vae validation value values variant version very view virtual vllm vm vram vsz wants wasn't we weights
-0.20 well were what whatsoever which whisper whole will window with without wrong wrote x y zero ~67108 ~abort ~accum
-0.20 ~adapt ~addre ~advan ~after ~alrea ~answe ~atten ~avail ~backw ~behin ~belon ~bench ~build ~captu ~check ~compi
-0.20 ~compl ~compu ~conte ~conve ~copie ~count ~creat ~cupy' ~decod ~delet ~deskt ~detac ~devic ~docke ~docum ~doesn
-0.20 ~dropp ~durin ~embed ~encod ~engin ~ensem ~entir ~evalu ~exact ~excee ~excep ~execu ~exper ~featu ~figur ~float
-0.20 ~follo ~forgo ~forwa ~fract ~frame ~funct ~gener ~gradi ~handl ~happe ~holdi ~inclu ~infer ~insta ~inter ~itsel
-0.20 ~kerne ~libra ~lmdep ~loade ~lower ~machi ~matri ~maxim ~messa ~milli ~minut ~momen ~monit ~neede ~netwo ~norma
-0.20 ~noteb ~nvidi ~objec ~offlo ~optim ~optio ~outpu ~outsi ~paral ~patch ~pipel ~pleas ~point ~porti ~posit ~possi
-0.20 ~preci ~prefi ~prepr ~priva ~profi ~progr ~promp ~pytho ~queri ~raise ~recor ~reduc ~reini ~relea ~remai ~remem
-0.20 ~rende ~repla ~repli ~repro ~resid ~resul ~retur ~sched ~score ~scrat ~scrip ~searc ~sessi ~seven ~shard ~share
-0.20 ~simpl ~simul ~store ~sugge ~tempo ~tenso ~thank ~threa ~toget ~torch ~trans ~trito ~turne ~ubunt ~unava ~updat
-0.20 ~upsca ~valid ~value ~versi ~virtu ~wasn' ~weigh ~whats ~whisp ~windo ~witho ~wrapp ~полны ~пробо é даже и кэш
-0.20 не полный пробовал я す り を 다
+0.20 acab accelerator advice again all alloc allocation allocator's alone alternating although always amount ample
+0.20 any apart arbitrary around arrays ask asked audio auto avoided batch batches because been before being bigger
+0.20 bucket bucketed buffers bytes caching cada calling carved case chainer change changing chop chunk climbing
+0.20 clings coco colleague's come compaction conf container crashes crumbs cuda dali days death deepspeed defrag
+0.20 defragmentation defragmenting detection doing dummy dump e either em emptying encontraba end enough et exact
+0.20 export fail fails failure fall finish first fit fits flat flush flushes for fragments freed frei gb
+0.20 get_accelerator give go goes got gradients growing handful hat hit hundreds idea idle image imgs import is iters
+0.20 j'ai job jpeg knextpoweroftwo knob ksameasrequested l later lay layers layout leads leak learned leave leaves
+0.20 left les lies limit listed lived longer lost lots made map matter mattered max_memory_allocated memory_reserved
+0.20 memoryasyncpool miss mix moe moire more moved multi multiscale mxnet mxnet's mxnet_gpu_mem_pool_type naive near
+0.20 new newer nice none note nothing num_alloc_retries nur ocr oddly oh one onednn onnx os our padded paddleocr par
+0.20 parou partitions pattern persistent platform pods point powers pre preallocation proc proposals
+0.20 pytorch_no_cuda_memory_caching r ragged ratio ratios regions reload remaps repeat requests resolution resource
+0.20 restarts retries reusable reverse rid rl rmm round rounding runs runtime's said same saw scale seen segment
+0.20 sentences serv setting shape shrank shred shreds shuffled sin single sits slowly solved sooner sort speed splits
+0.20 splitting st stage3 start statistic stay stays stop stopped strategy stripes survive swapping switch switching
+0.20 tailles tait tear tensors text textures tf that'd them there there's things though through thru tient tile time
+0.20 tip token too total_bytes toute train trains trick true turns type ugly upgrading us usage usar used uses vanish
+0.20 vanished variables vary viewer viz w waren went where width widths within workaround x1333 xla yet ~advic ~altho
+0.20 ~alway ~amoun ~arbit ~aroun ~array ~ascen ~avoid ~batch ~becau ~befor ~bloqu ~break ~buffe ~calli ~carve ~chain
+0.20 ~chunk ~climb ~cling ~confe ~crash ~creep ~cresc ~crumb ~deeps ~detec ~diagn ~diffe ~eithe ~empty ~encon ~enoug
+0.20 ~finis ~flush ~fragm ~growi ~growt ~handf ~helpe ~hundr ~impor ~itera ~klein ~knext ~ksame ~layou ~leave ~liste
+0.20 ~mallo ~matte ~mxnet ~night ~nothi ~onedn ~padde ~paddl ~parti ~passe ~patte ~perio ~persi ~pictu ~platf ~power
+0.20 ~propo ~ragge ~ratio ~recei ~recyc ~regio ~reloa ~remap ~remov ~repea ~resou ~reusa ~rever ~segui ~sente ~setti
+0.20 ~shran ~shuff ~singl ~slowl ~solve ~soone ~stand ~stopp ~strat ~strip ~taill ~textu ~that' ~there ~thing ~upgra
+0.20 ~viewe ~width ~withi ~worka ~занят ~помог ç ü а в всё помогло え く さ っ な れ キ シ ッ バ ャ ュ ラ 予 倍 入 力
+0.20 増 数 量 長
+0.40 =0 after allocated another antes aspect auto_growth between big biggest break can can't chunks
+0.40 contiguous_gradients could crop cuda_malloc_async cured defragment divisions don't dynamic empty ended ends eval
+0.40 failures finally find gap gone growth half hasn't helped hint images inactive_split inactive_split_bytes infer
+0.40 input it's iterations jobs lens let like long looks lote makes many max middle mixed mixture multiple multiples
+0.40 never night's no nodes odd of other over padding passes pictures piece place plenty power2 preallocate problem
+0.40 px pytorch refused removed reports reservado resolutions restarting reuse room roundup_power2_divisions run
+0.40 scraps since sized slightly slivers smaller snapshot stable steps straight stretch sum tf_gpu_allocator then
+0.40 unoccupied unusable unused varying what's ~alter ~anoth ~aspec ~betwe ~chang ~coale ~dimen ~dynam ~failu ~final
+0.40 ~hasn' ~image ~inact ~middl ~mixtu ~multi ~paddi ~perfo ~plent ~preal ~probl ~refus ~repor ~resol ~resta ~round
+0.40 ~scrap ~shatt ~shred ~sligh ~slive ~small ~snaps ~split ~stabl ~strai ~stret ~switc ~taman ~unocc ~unusa ~unuse
+0.40 ~vanis ~varyi ~what'
+0.60 backend blocks buckets cached cheese chopped constant cut day different empty_cache epoch every garbage helps
+0.60 here hole it little longest malloc match max_split_size_mb mb ones order request reused roundup shapes size
+0.60 sorting splintered swiss thousands tiny total up variable waste yes ~backe ~bigge ~cache ~chees ~chopp ~const
+0.60 ~conti ~expan ~large ~littl ~longe ~reuse ~segme ~sorti ~thous ~varia
+0.80 allocator bfc but collection expandable_segments garbage_collection_threshold heap hours largest lengths live
+0.80 pad random scattered threshold ~block ~bucke ~lengt ~rando ~reque ~scatt ~shape ~splin
+1.00 arena bits block cache cudamallocasync gaps inactive large pieces ~alloc ~cudam ~defra ~piece
+1.20 async contiguous fixed holes pool segments small ~reser
+1.40 expandable free reserved sizes
+1.80 split
""",
    "gradients_enabled": r"""
-0.80 # card
-0.60 already and cuda gpu made same to ~alrea
-0.40 =4 =5 b cache can cause device eager every four held k keeps log m makes moments order second size t tf them up
-0.40 use whole zero zero_grad ~buffe ~devic ~secon
-0.20 a about accumulation adam adamw adapters all allocated amp append asked base batches been best between bit
-0.20 blocks both bptt breaks bs buffer buffers bytes c cam can't cards carlo case cell change changed clear clones
-0.20 code collects comes compile compute con config contrastive copies could cpu crash create create_graph crop crops
-0.20 cross ctrl+z cudnn cycle data day debug del dense dict did diff difference different disabled do e eight ema
-0.20 empty empty_cache encoder_k engine failed failure far fed file filter find first fit flag flat float flushed
-0.20 former forty fp16 fp32 frames free full gc gib gives goes gone good grow grows half handle have hist hit holds
-0.20 hook hour i'd idea instead iteration job keep kernel keys l labels last learner length lib like limit list
-0.20 little llama load loaded loader loading loads logger logits long longer loss low lower machine many map match mb
-0.20 mean mem memory monte ms myself n need new nodes none norm normal num number nvidia of once one ones open or
-0.20 other others otherwise our over overlap own params part passed peft penalty per place plus pool predictions
-0.20 problem process proj queue ram rank really reference reserves result retain retain_graph return returned reuse
-0.20 rl room s sample save save_for_backward scores scratch sequence session shape share shut sizes slow small smi
-0.20 softmax solved space split start states stays stops store stores sum suspended swallowed tensors thank that the
-0.20 there's they're thing third tiles tokens torchmetrics total trains twice two u us v validation_epoch_end
-0.20 visitors wandb wanted wants weights when which windows works xformers y yaml you ~accum ~adapt ~alloc ~appen
-0.20 ~betwe ~break ~chang ~clone ~colle ~compi ~compl ~confi ~conta ~conti ~contr ~copie ~crash ~creat ~ctrl+ ~doubl
-0.20 ~engin ~enque ~excep ~faile ~failu ~filte ~finis ~float ~flush ~forme ~frame ~happe ~insta ~inste ~itera ~kerne
-0.20 ~label ~large ~launc ~learn ~lengt ~littl ~loade ~loadi ~logge ~logit ~longe ~machi ~matri ~model ~momen ~multi
-0.20 ~mysel ~norma ~numbe ~nvidi ~objec ~other ~overl ~parti ~patch ~penal ~point ~preci ~probl ~proce ~produ ~profi
-0.20 ~progr ~reall ~recom ~reduc ~refer ~rende ~reque ~reser ~resta ~retur ~scrat ~segme ~seque ~sessi ~setti ~solve
-0.20 ~somet ~squar ~start ~stude ~survi ~suspe ~swall ~tenso ~they' ~thous ~torch ~trans ~unfre ~unrel ~vanis ~visit
-0.20 ~wante ~weigh ~xform 了 已 没 经
+0.20 =1 =3 above accident active add adding admit adversarial again allocates also an any argmax attack automodel
+0.20 backbone's bare be become big block's bn branch builds c++ caching callback calling canvas captum chainer's
+0.20 changes checked chunks clean clip collection commented copy costs ct custom decoding deleted detect detection
+0.20 dev differentiable diffusion directly disables disappear doesn't don't down drop early effect embedding
+0.20 embeddings enable_input_require_grads enc encoder end ended endpoint ends evaluation everything experiment
+0.20 export extract extractor fail fastapi fault feature features feeds for fork freeze from g generator got grad_fn
+0.20 gradcam gradienttape greedy guard guidance hand handler handlers has helper i'm ids inc indent indentation input
+0.20 inputs inside is it's its keeping kept lacked lacks latents layer layers leaves libtorch lightning line linear
+0.20 local lol lora's maps method mid middle missing moco momentum more much net nets next no_backprop_mode
+0.20 nogradguard not notebook off on on_train_epoch_end opens optimizer overwritten p paddle paddlepaddle paper's
+0.20 parameters parentheses passes picture pictures piled plain plug policy port ported pretrained print prints
+0.20 prompts pure px q question ran rather raw reason refactored refactoring remembers removed renamed repo require
+0.20 requires_grad requires_grad_ resnet results reused rises rollout root route run running runs saliency sam's
+0.20 sampler samples sanity saved saw see sentences serving sets since some stay step still storing style switch
+0.20 switched tell tells than that's there therefore threads three tile tiled times tokenizer told took top tower
+0.20 trace tracked trainable tuning turned turning tutorial unaffected update_bn upscaling used validate
+0.20 validation_step variable version via volume warning was wasn't went what while window without worked worker
+0.20 would wrap wrapping wraps written x yet yield yolo ~accid ~addin ~adver ~argma ~attac ~autom ~avera ~backp
+0.20 ~batch ~becom ~branc ~build ~cachi ~callb ~calli ~canva ~chain ~comme ~compu ~custo ~delet ~detec ~diffu ~direc
+0.20 ~disap ~doesn ~effec ~enabl ~endpo ~ensem ~every ~exper ~expor ~exten ~fasta ~freez ~gener ~gradc ~greed ~guida
+0.20 ~helpe ~input ~insid ~keepi ~lacke ~laten ~leave ~libto ~light ~linea ~lora' ~metho ~middl ~missi ~nogra ~noteb
+0.20 ~optim ~overw ~paddl ~paper ~paren ~polic ~porte ~pretr ~quest ~rathe ~reaso ~remem ~remov ~renam ~resto ~reuse
+0.20 ~rollo ~runni ~salie ~sanit ~score ~sente ~servi ~stori ~suppo ~switc ~that' ~tunin ~turne ~turni ~tutor ~unaff
+0.20 ~upsam ~versi ~warni ~wasn' ~windo ~witho ~worke ~wrapp ~writt
+0.40 =0 across activations along anywhere authors averages backbone backprop backward batch beam being block but
+0.40 calibration call calls computation demo dies differentiation disable done dqn dropout during enable enable_grad
+0.40 encode enough ensemble epoch evaluate extension extraction flask flips forgot frozen function fwd generate i
+0.40 image images inception intermediate intermediates manager model my needlessly nobody ok out outputs outside
+0.40 perceptual probe py recording ref reward rlhf sampling search set should sliding stop stored stuff suppose takes
+0.40 target testing thought till time tracking tracks upscale uses vae were where ~acros ~anywh ~autho ~calib ~conte
+0.40 ~disab ~dropo ~durin ~enoug ~featu ~forgo ~froze ~funct ~handl ~image ~incep ~inden ~manag ~needl ~nobod ~outpu
+0.40 ~outsi ~perce ~pictu ~prepa ~refac ~rewar ~sampl ~searc ~shoul ~slidi ~state ~store ~targe ~teach ~testi ~thoug
+0.40 ~threa ~updat ~upsca
+0.60 batchnorm built context distillation false fid gradients grads img lost nothing pass predict prediction recorded
+0.60 requires scoring script set_grad_enabled statement teacher thread torch training updated val validation vgg with
+0.60 ~activ ~backb ~backw ~disti ~embed ~encod ~inter ~nothi ~scori ~scrip ~train
+0.80 called does enabled forward inference_mode just loop needs only train true ~calle ~diffe ~evalu ~extra ~forwa
+0.80 ~infer ~valid
+1.00 decorator no tape ~decor
+1.20 autograd eval no_grad test ~autog ~gradi ~predi ~recor ~track
+1.40 mode
+1.60 inference volatile ~volat
+2.40 grad
""",
    "host_memory": r"""
-1.00 i
-0.60 its one over
-0.40 # a a100 a30 after an back batch card compared crash device epyc give image isn't keeps model my new now per
-0.40 reserved result running same step tb that them there's total two your ~compa ~confi ~print ~resul ~runni ~there
-0.40 ~trans
-0.20 =3 =5 allocate allocated alone already and any app apparently are arena around attention auto backend backward
-0.20 bank base because being bits board both bug but byte bytes can cards case cc change check checked client comes
-0.20 compute config context crashes ctx cut d de decode decoder did difference display does don't earlier el else
-0.20 embedding enable enabled encoder end env epoch eval everything exactly expandable exported faiss fault fine fit
-0.20 fits flags flat float for forty forward found four fp16 fraction freed function game get ggml gib gigs grad head
-0.20 here htop i'd id if inference info init__ instance it jax jobs json k keep kept kernels kv lab last layer layers
-0.20 least leaves left length library line little live lm loop lora loss low_vram made manager many math matrix
-0.20 maximum may metal mib middle mig million missing mode module modules more mps much n net network never next
-0.20 night nodes notebook nvcr nvidia off okay once only onto operator other out outputs outside own paddle params
-0.20 pass past patch peak pid pipeline plug policy pool previous printed prompt pt py3 pytorch q4 queue quota raise
-0.20 rather re really recommended removed replay reproducible request resolution rest returned rmm room rtx s saved
-0.20 scratch second see self settings setup sits sizes slice smi snapshot so some split started startup stayed stays
-0.20 steps still stops stored sum summary switching t take takes task temp ten test that's their there thirds thought
-0.20 three thus ti today token torch train triton try type user utilization uvicorn vae values version via video w
-0.20 warn warning wasn't way we weights were which whole why will window within working workspace x xla you ~activ
-0.20 ~adapt ~alrea ~answe ~appar ~appen ~appli ~argum ~aroun ~assig ~atten ~backe ~backw ~becau ~captu ~chang ~colle
-0.20 ~compi ~compu ~consu ~conte ~conti ~count ~creat ~cumem ~detec ~devic ~diffe ~displ ~docum ~earli ~embed ~enabl
-0.20 ~encod ~every ~exact ~expan ~forgo ~forme ~forwa ~fract ~frame ~funct ~gradi ~graph ~handl ~histo ~incre ~inter
-0.20 ~launc ~layer ~learn ~leave ~lengt ~littl ~manag ~mater ~matri ~matte ~middl ~milli ~missi ~model ~modul ~momen
-0.20 ~multi ~netwo ~norma ~numbe ~nvidi ~opera ~outpu ~outsi ~paddl ~parti ~persi ~pipel ~plent ~polic ~possi ~preci
-0.20 ~previ ~produ ~progr ~promp ~pytor ~rathe ~reall ~recom ~recor ~reduc ~remai ~rende ~repla ~repor ~repro ~reque
-0.20 ~resol ~resto ~retur ~scrat ~secon ~seque ~simul ~snaps ~start ~staye ~store ~strea ~stude ~switc ~tenso ~termi
-0.20 ~that' ~third ~throu ~token ~train ~trito ~utili ~uvico ~value ~varia ~versi ~warni ~wasn' ~weigh ~whisp ~withi
-0.20 ~worki ~works é в が す で の 니 로 에
+0.20 =0 =1 =4 accelerate's added adding alloc allocator allows almost anon asked at be before between big bigger bin
+0.20 bit broadcast browser cache cached caching can't cannot card's ceiling chunksize closed cluster cluster's colab
+0.20 colab's column comfyui's complaining complete concatenate conf constants container copies cpuadam crashed cuda
+0.20 cuda's cupyx cured data dataloader decoded desktop df dicts die diffusion disabled docker's doubled dry eaten
+0.20 effects em enomem enough entire error estava experts export failure far fedora few fill filled finish finished
+0.20 float64 free gathered gave given gives got grows h had half happens have hit hits hpc huge idle in index
+0.20 infinity initialises install installed integrated is it's jetson's job jupyterhub kernel kubelet laptop larger
+0.20 leftover leftovers limitmemlock list loading logs low low_cpu_mem_usage lowering m machine machine's mapped
+0.20 mapping merge merge_and_unload meta mortem mounted moving nano nearly no none notebook's nothing num_workers
+0.20 offer offloaded ok opening optimizer or ordinary param parquet pd pickle pickled pinning plus point post pra
+0.20 preallocate prefetch_factor preprocessing prior processes public puts range rank0 rdma reached reads real red
+0.20 refcount refuse refused remove reservation reserving ring rise rlimit rm safetensors said sandbox save segment
+0.20 segments server's service set sharded shares short size sleep slices slow solved sometimes stable starts sticks
+0.20 suffice sysctl tables taken tf's these those though time tmp too took torch_ touched tp ultralytics unified
+0.20 unload untouched upload used uva vllm vram we'd weren't what when wiki write wsl2 zram ~10485 ~accel ~addin
+0.20 ~alloc ~almos ~befor ~betwe ~bigge ~broad ~brows ~buffe ~build ~cache ~cachi ~canno ~card' ~ceili ~check ~close
+0.20 ~clust ~colab ~conca ~const ~conta ~copie ~cpuad ~cuda' ~datal ~deskt ~disab ~effec ~enome ~enoug ~entir ~estav
+0.20 ~exhau ~failu ~fedor ~fille ~finis ~happe ~infin ~integ ~kerne ~kubel ~lapto ~lefto ~liber ~loadi ~lower ~mappe
+0.20 ~mappi ~morte ~mount ~movin ~nearl ~openi ~ordin ~parqu ~permi ~pickl ~pinni ~preal ~prefe ~prepr ~proce ~publi
+0.20 ~reach ~refco ~reser ~safet ~sandb ~serve ~servi ~solve ~somet ~spill ~stabl ~stage ~stick ~suffi ~sysct ~table
+0.20 ~thoug ~touch ~ultra ~unifi ~untou ~uploa ~weren ~буфер ~драйв ~занят á ã а всё даже карта по せ っ は み め も
+0.20 や ん イ フ ル ー 使 分 半 増 読 込 가 너 는 다 델 라 리 메 모 었 였 은 음 이 읽 있 제 죽 한
+0.40 add allocation anymore anything apps arrow available bad bad_alloc box buffers building bus checkpoint commit
+0.40 completes converting copy couldn't cpp cudaerrormemoryallocation cudahostregister cudamalloc cudamallochost
+0.40 cuinit cupy disk dmesg drop eats enlarging even exhausted exit fails false gets gguf go images into jetson kb
+0.40 killer kills limits llama loaders loads lock lockable locking memlock not of oom oomkilled pages passing pins
+0.40 pod prefetch python raised ran read registering shards shows small state true unlimited v wants was wsl zero
+0.40 ~anymo ~anyth ~avail ~compl ~conve ~could ~cudae ~cuini ~enlar ~image ~limit ~locka ~locki ~machi ~memlo ~oomki
+0.40 ~passi ~pytho ~raise ~regis ~segme ~unlim ~добав ~оптим до добавил и
+0.60 array cgroup count dataset empty failed full l loader login map mb named needs nvme overcommit_memory paging pin
+0.60 pin_memory ranks reading rss shared staging tmpfs trace virtual wslconfig ~cgrou ~commi ~cudam ~datas ~faile
+0.60 ~jetso ~memor ~overc ~pagin ~readi ~refus ~shard ~stagi ~virtu ~windo ~wslco гб при
+0.80 address defaultcpuallocator docker killed load locked max_map_count mem node offload rank side slurm space
+0.80 windows ~addre ~defau ~loade ~locke ~pinne ~share
+1.00 cudahostalloc gb gi limit main mlock numpy overcommit pinned system vm workers ~docke ~offlo ~worke
+1.20 dev file memory mmap page ulimit ~cudah ~kille ~syste ~ulimi
+1.40 cpu g
+1.60 host swap
+1.80 shm
+3.20 ram
""",
    "kept_tensors": r"""
-0.80 gb
-0.60 empty one same two ~train
-0.40 # =1 again alive b big both default detach empty_cache error failed first fit from g goes it loss model models
-0.40 more needs net other part process room run runs script second so start their three through too took training use
-0.40 was went where which while with works ~check ~confi ~defau ~kerne ~model ~optim ~param ~scrip ~secon ~start
-0.40 ~token ~varia ~weigh
-0.20 =2 about above accumulates activations actors adam adamw afterwards agent alloc allocator alone along also an
-0.20 any arena array arrays asked at attached attentions auto autograd autotune available back backbone backend base
-0.20 baselines be beams because been benchmark block blocks board box boxes build builds built byte came can can't
-0.20 cards carry case cast cause cell centers chain change checkpoint checkpoints ci classifier clip collate
-0.20 combination come comes complete computed con config container context contrastive copied copy costs could crash
-0.20 crashes create creating cross ct cudagraph current curve cut decoder decord del demo detector died diffusion do
-0.20 does doesn't don't done doubled drags driver during e earlier edit eight ema enable encoder enough episodes
-0.20 equal errors even everything exception export extra fail failing fails failure false feed fewer file file's
-0.20 files fine fits five fixtures float flush fold folds fork found four fp32 fraction frame's framework freed gave
-0.20 generate generated gib gigs go got gpus grad_fn grads graph grid group gru gt ha hand handler head heads hence
-0.20 here hit holes hundred i ids info inner input instance intermediates is item iterations its jax job just kernel
-0.20 killed kills ksameasrequested l la large launch layer le leaf learner learning less let limited line lived llama
-0.20 lm lmdb loading loads local local_rank log_probs long losses lstm machine main maml many map matrix max me meant
-0.20 mem merge metric mixed mode mp mpi nccl need nets network networks next nodes non not note num numba number
-0.20 nvdec nvidia odd once ones only onnx oom open opens optimizer or otherwise output_attentions outside own pad
-0.20 padded param parameters passed pattern peak pinned place plain plan plotting pod point points pool positions
-0.20 prefill previous print probs processes put py q que query r ran random recorded recording reduce remains
-0.20 rendering requested reserved resolution resolutions rest reward rises rl row runner sampling sat says scan scene
-0.20 search see sequences setup shard share shared side sim single sit sits six sixteen size sized sizes small
-0.20 smaller smi softmax space sparse split stage static step's still stopped streamlit stuff switching t takes tape
-0.20 tasks tb teacher tensorflow tests there they third this though times tmux today token tokens top torch's total
-0.20 traceback train trained trainer trial tried triton try turn turned turns type u units updated us used uses
-0.20 utilization v vae validate variable versions vocab vocabulary wants wasn't weights were what width window
-0.20 windows workers your zero ~42949 ~after ~alloc ~array ~attac ~augme ~autog ~autot ~avail ~avera ~backb ~backe
-0.20 ~backp ~backw ~basel ~becau ~bench ~block ~branc ~bucke ~build ~captu ~cente ~chunk ~combi ~compa ~compl ~compo
-0.20 ~compu ~conta ~conte ~contr ~copie ~count ~crash ~cudag ~curre ~decod ~decor ~diffe ~diffu ~dimen ~disab ~distr
-0.20 ~doesn ~drive ~durin ~earli ~effec ~engin ~enoug ~envir ~error ~every ~excep ~explo ~expor ~extra ~faile ~faili
-0.20 ~failu ~figur ~file' ~fixtu ~follo ~fract ~handl ~happe ~impor ~inclu ~initi ~insta ~kille ~ksame ~large ~launc
-0.20 ~learn ~linea ~loadi ~logge ~losse ~lower ~machi ~moder ~momen ~netwo ~norma ~numbe ~nvidi ~offlo ~open3 ~other
-0.20 ~outsi ~padde ~patte ~penal ~pinne ~plott ~polic ~preal ~prepr ~previ ~print ~proce ~propo ~raise ~rando ~reade
-0.20 ~reduc ~reloa ~rende ~repli ~repor ~reser ~resol ~resto ~resum ~rewar ~runne ~runti ~searc ~seque ~sever ~shard
-0.20 ~share ~simul ~singl ~sixte ~skorc ~small ~smoot ~softm ~spars ~stati ~stopp ~subpr ~tacti ~teach ~thoug ~ticke
-0.20 ~trito ~trunc ~turne ~utili ~vocab ~wasn' ~windo ~worke ~works è и на 가 로 서
+0.20 =5 a5000 aborted accumulate add added age ago all_emb all_embeddings all_gather all_preds allocated alpha app
+0.20 appended appending argument as asr attention auc auf auroc away baked batch's beginning behind being between
+0.20 bind bit blender blieb book bug by c++ callback calling cam card changelog chaque cifar class clear_session
+0.20 clever clients clones coco collected column com concatenates constants consumer conv convert convert_to_tensor
+0.20 corpus couldn't creep csv culprit custom customers dans dataset day de debug_outputs decode delete_adapter
+0.20 delete_adapters deleted depth deque der destroyed detached detail detect detections detectron2 diarisation did
+0.20 didn't dies disk dist distinct document double dropout dump dynamo eine el elements emb empties ended ensemble
+0.20 entire entries entry episode estaba estimate events executor existed explain extension fid fin float32 flushed
+0.20 forgets forgotten former forward frequency functions funny gather gathers gc get get_objects ggml's gloo going
+0.20 good gpu's grad gradients gradio grids guard hangs harmless has helps hidden hist hits host hundreds hypotheses
+0.20 i'd id image inference_mode influence intermediate ints iobinding isn't issue iteration june karte keeps keyed
+0.20 knn latent layer's leaves length les lets level lib library libtorch liegen like link linked lo load_adapter
+0.20 load_lora_weights loaded loader locust making manager mark mark_dynamic matrices matting max_age mc mehr members
+0.20 memmap memory memory_summary mentions mine ml monitor mosaic multimodal myself na nach nerf newer nn no_grad
+0.20 noise numpy object of offload_state_to_cpu on_validation_epoch_end our output owned package pandas parent parked
+0.20 particle pas patched perceptual persons piled pinning placa plug pooling por pr precision pred prefetch
+0.20 processor processors producer profile program projects prompts push puts quadro radix range rather ration rd re
+0.20 record ref reference register register_forward_hook registration registry reid released remain remove render
+0.20 resident resnet50 response restart retained retains retrieval returns reuse rle rollouts round rows sam2 sample
+0.20 samples save_for_backward saved saves saving saw schedule seemed sem sentences sessions set settings sglang
+0.20 shapes shown shrank shut silently simple slice slide slope slow snapshot snapshots some spacy speaker state_dict
+0.20 stayed stays std step storage stores stream stub style styles summary survived take tenants text thank the
+0.20 there's they're things thirty thousand thousands thresholds tiles till time tracer track tracks trajectory
+0.20 transitions tries trimmed troquei ttl tts turning um unity unless unloading unset upgraded upgrading upscaler
+0.20 user's using val validation_epoch_end validation_step vector vectors vid viewer volume wandb warning web webui
+0.20 week weeks weight well who writer x128 x1333 x84x4 yes you ~abort ~argum ~atten ~begin ~behin ~betwe ~break
+0.20 ~cache ~callb ~calli ~chaqu ~cleve ~clien ~clone ~colum ~condi ~corpu ~could ~creat ~cresc ~culpr ~custo ~datas
+0.20 ~destr ~diari ~didn' ~disti ~docum ~downg ~dropo ~eleme ~empti ~enabl ~ensem ~entir ~entra ~entri ~estab ~estim
+0.20 ~event ~exist ~expla ~exten ~float ~flush ~forge ~forgo ~frequ ~funct ~ggml' ~harml ~hypot ~image ~imple ~impro
+0.20 ~influ ~iobin ~leave ~lengt ~libra ~libto ~liege ~linke ~loade ~locus ~makin ~manag ~matti ~membe ~memma ~menti
+0.20 ~monit ~mosai ~mysel ~occup ~ortva ~packa ~panda ~parke ~perso ~pinni ~pooli ~preci ~rathe ~ratio ~recon ~remov
+0.20 ~repet ~resam ~respo ~retri ~rollo ~sampl ~savin ~seeme ~sente ~serve ~sglan ~shran ~silen ~simpl ~sorti ~speak
+0.20 ~stack ~staye ~stora ~strea ~style ~suffi ~survi ~tenan ~they' ~thing ~thirt ~thres ~trace ~trans ~trimm ~troqu
+0.20 ~turni ~unles ~upsca ~user' ~viewe ~visib ~volum ~warni ~write ó в не く ち め ス ト リ 万 上 予 原 回 因 枚 果
+0.20 毎 每 決 留 結 落 表 解 还 都 간 계 고 너 넣 늘 두 를 리 만 세 셔 션 속 시 아 안 았 에 우 으 지 캐
+0.40 =0 accumulated accumulation adapter after ahead all all's caches carlo cat clear cleared climbs clips clone
+0.40 closed collects concat conversation coreset cos created crops cuda delete device dictionary die dims disposed
+0.40 editor embeds en epoch epochs eval eval_accumulation_steps ever evicted eviction feature fills finished for
+0.40 frame front full gallery grew grow held hidden_states history holds hours images in index inference init instead
+0.40 it's iter key latents later lives logits loras lost lru_cache m maxlen maxsize million mmcv module monte moved
+0.40 name negatives no none norm onto ours past_key_values patchcore positional prefetcher prefix preloading
+0.40 profile_memory profiler prompt record_shapes recordings references registered reset result retracing save scans
+0.40 sdpa server session shape sin stacks state stay steady stored switch tabs targets tensor test textures
+0.40 throughout thus tracker trajectories uint8 un undo unloaded up upgrade user users validation_step_outputs values
+0.40 verified video w weren't whole writing wurden ~activ ~clear ~climb ~close ~conca ~consu ~conve ~cores ~devic
+0.40 ~dicti ~dispo ~edito ~epoch ~finis ~frame ~galle ~gathe ~globa ~histo ~inste ~laten ~layer ~logit ~maxle ~maxsi
+0.40 ~memoi ~memor ~milli ~modul ~negat ~outpu ~prefi ~prelo ~proje ~refer ~repla ~reque ~retai ~snaps ~state ~stead
+0.40 ~switc ~targe ~thous ~torch ~track ~vecto ~verif ~versi ~weren ~writi ~wurde ~больш ~запро ~кажды ~памят больше
+0.40 была до после с
+0.60 activation adapters buffer embeddings encode end feats features fixed flat forever frames frees global gpu grows
+0.60 init__ k kept leaks loop objects on over past pile predictions preds release replay request results slots steps
+0.60 store tensors them torchmetrics under validation version visualisation ~accum ~adapt ~batch ~buffe ~colle ~forev
+0.60 ~objec ~patch ~predi ~prefe ~promp ~regis ~retra ~sessi ~store ~textu ~traje ~unloa ~visua
+0.80 adds append bank batches call data debug dict every hook hooks keep known lora lru maps maximum mb night nightly
+0.80 outputs self states ~embed ~evict ~featu ~maxim ~night ~profi ~relea ~tenso ~upgra
+1.00 list masks new queue until
+1.20 cpu each ~resul
+1.40 cache never per ~appen
+1.60 leak
""",
    "kv_cache": r"""
-0.60 cuda holds rank step torch valueerror
-0.40 =4 a as because before bf16 block buffers bytes compute count cp device does eager entry every everything info
-0.40 into large loss makes memory needs never of our rank0 ring split still true two vocab you ~becau ~befor ~memor
-0.40 ~recor
-0.20 =0 =5 a100 about above accumulation across activations adam adapter add added again all allocated allocator
-0.20 already always anything app are asked auto autotune backward becomes between bigger both box bs but call called
-0.20 can't capped capture cdist chrome chunked classes code come compile compiled completo container contexts corpus
-0.20 could cpu crops cudagraphs cudnn data dataset day del dense desktop dev dict die different disk docker doubling
-0.20 during else embedding empty empty_cache end ends enforce enforce_eager entries epoch error eval evaluated
-0.20 eviction exactly expandable false far feature first fixed flash float float32 floats force forward found four
-0.20 fp16 fp32 frame from function g gemma generation generator gets gib gigabyte given gives gl gpu gpus grad
-0.20 gradient grads graph graphs grew h has head hence hidden him host hours i'd i'm id if image images in inference
-0.20 init is job keeps kernel kq l last later least lengths less list little lives lmdeploy's loader logits
-0.20 logits_all logprobs longer loop lora lower lru map maps matrix matter max_length max_split_size_mb mb me
-0.20 mentions mere micro minus missing mixed mlock model_max_length modelo models most moved ms my need net network
-0.20 next ngl node none noticed num_beams num_speculative_tokens num_workers nvdiffrast nvidia o offload on ones only
-0.20 open order other others out output overhead p padding pairwise parameters params patches peak perhaps pid piece
-0.20 pipeline placa plain played please pod points positional prefetch printed probs process profile px py python
-0.20 pytorch q q4_k_m quantisation question r raise raised ram ran ranks rather record recording refused result
-0.20 return rmm row rows runs sample sampler saved say scene score scores scratch script sdpa see segments serve
-0.20 servereplica setting shape sim sizes slack small smi softmax solved someone sorry stable stack states stay steps
-0.20 stock stopped stops store stores surfaces t table temporal tensor tensors that's the them themselves there
-0.20 there's thing third three tiene tile till time to together tokenizer trace train trainer training trains
-0.20 transformer tried triton try twice ub usage used user uses utilisation utilization v0 value versi version video
-0.20 vit vllm vram was wasn't we've well who wide windows without words workers workspace yaml your zero zeros ~accum
-0.20 ~acros ~activ ~adapt ~alloc ~alrea ~alway ~anyth ~backw ~belie ~betwe ~bigge ~calle ~cappe ~captu ~chang ~check
-0.20 ~chrom ~chunk ~colle ~compa ~compi ~compu ~conta ~copie ~corpu ~count ~creat ~cudag ~datas ~decor ~delet ~deskt
-0.20 ~devic ~docke ~durin ~effec ~eight ~embed ~entri ~evalu ~every ~evict ~exact ~expor ~featu ~float ~folde ~forge
-0.20 ~forwa ~funct ~gigab ~gradi ~graph ~handl ~hidde ~image ~infer ~initi ~insta ~inter ~itera ~kerne ~large ~launc
-0.20 ~littl ~loade ~matri ~matte ~menti ~missi ~negat ~netwo ~norma ~notic ~nvdif ~nvidi ~optim ~outpu ~paddi ~pairw
-0.20 ~param ~patch ~perha ~pipel ~playe ~pleas ~point ~polic ~preco ~prefe ~print ~proce ~profi ~progr ~proje ~pytho
-0.20 ~pytor ~quadr ~quest ~raise ~rathe ~refer ~refus ~relea ~rende ~repla ~resid ~resol ~resta ~resul ~retur ~rever
-0.20 ~sampl ~score ~scrat ~scrip ~segme ~sente ~sessi ~setti ~softm ~solve ~someo ~squar ~stabl ~stopp ~suppo ~surfa
-0.20 ~swapp ~syste ~tempo ~tenso ~that' ~thems ~there ~threa ~throu ~toget ~torch ~train ~trans ~trito ~utili ~varia
-0.20 ~versi ~wasn' ~witho ~works à
+0.20 =2 aborts admission agents allocating alone answers aphrodite architecture available backend baj be begin beside
+0.20 boom bpw branches brings build builds cache_implementation caching can cap card case cat cd cells chunk cleared
+0.20 complete completes computed confession copy ct2 ctranslate2 cutting de decoder deepspeed default demands docs
+0.20 doesn't draft's dynamiccache each eats edit el en enc encoder exllamav2 exllamav2cache fa factor faster filled
+0.20 forty front frontend gb goes going gone good greedy grown guilty hand here hf hi hold holding implementation
+0.20 incl input it's json keep kills lacked late leaves limited limits llama_new_context llm lm load loading longest
+0.20 made main max_batch_total_tokens max_cache_len max_model_len max_num_tokens maximum mean mib mistake mistral
+0.20 much multi multiplied multiplies n now number obviously offloaded old once ooba ours overflowed own panel paste
+0.20 pdf pick pile pin pinned planned positions preallocated prefill primera profiling prompts ps pulled put
+0.20 quantising qwen ragged remained remaining replicates reply requests reservation reserves reserving restores
+0.20 rollout samples scaling search seconds self sequence session set shared shift shorter simply simultaneous single
+0.20 sixth sliding slot so spec splits start starts startup stored streaming survive take tells ten tensorrt these
+0.20 thought ticked took tp tracked trained translation tree turn turns until up use_cache using v v3 way went what's
+0.20 when where whereas worked wrote x yes ~abort ~admis ~agent ~answe ~aphro ~archi ~arran ~atten ~autos ~avail
+0.20 ~branc ~bring ~buffe ~cachi ~clear ~compl ~confe ~conve ~ctran ~cutti ~deeps ~defau ~docum ~doesn ~dynam ~facto
+0.20 ~faste ~fille ~front ~greed ~guilt ~holdi ~lacke ~leave ~limit ~lmdep ~loadi ~lower ~milli ~mista ~mistr ~multi
+0.20 ~numbe ~obvio ~offlo ~overf ~paral ~pinne ~plann ~preal ~preem ~prime ~pulle ~quant ~resto ~rollo ~scali ~searc
+0.20 ~secon ~serve ~share ~short ~simpl ~simul ~singl ~slidi ~start ~studi ~ticke ~what' ~where ó гигов из кэш на по
+0.20 き に の を キ コ ス ッ テ ト メ モ リ ロ ン 倍 分 列 動 要 起 가 개 네 됨 류 시 어 에 였 이 있 잡 줄 캐
+0.40 # =1 b batch beams blocks board caches carry config configured context_window_size contexto costs cross ctk ctv
+0.40 documents engine even exllama f16 fit for full generations grouped growing heads held history isn't keeping
+0.40 lmdeploy lowering many max_batch max_batch_size max_seq_len means message mha million mlc model's np ok
+0.40 overrides page paged pages phone pool possible q8 rebuild reduce says send server sglang since sixteen sized
+0.40 slider smaller speculative static staticcache studio takes tgi tgi's this times too under warmup whisper with
+0.40 yesterday ~20000 ~26214 ~block ~cache ~deman ~engin ~gener ~group ~growi ~keepi ~maxim ~messa ~ollam ~outgr
+0.40 ~overr ~possi ~prefi ~promp ~rebui ~reduc ~remai ~sglan ~sixte ~slide ~small ~specu ~token ~trimm ~value ~warmu
+0.40 ~whisp ~yeste
+0.60 0 after buffer chats concurrent decoder's down draft eight fails fits gguf give halved kb kv left length llama
+0.60 loads log modelfile more n_ctx ollama_num_parallel prefix q8_0 room session_len than top weights what ~concu
+0.60 ~confi ~exlla ~halve ~layer ~model ~weigh
+0.80 beam chat contextsize dtype fp8 gqa koboldcpp layers max_num_seqs model num_ctx ollama parallel seqs sequences
+0.80 slots tokens total users ~decod ~histo ~kobol ~lengt ~reser ~seque ~stati ~windo
+1.00 len long their token values
+1.20 context window
+1.40 ctx keys num past ~conte
+1.60 c max
+2.00 cache k
""",
    "library_workspace": r"""
-0.60 from model so
-0.40 b cuda graph is one request run you your ~train
-0.20 =5 adam adamw afterwards again ai allocation app arena around attention back backend beam been before being
-0.20 between block blocks board both box but by c came cards cases cc checkpoint cl column command context contexts
-0.20 contiguous count cpp cpu ctx cudagraphs cudamalloc cv2 dataset dense detected dev device doesn't e effect eight
-0.20 embedding empty encoder ends entire error eval even executor faiss feature feed file five flashinfer's forward
-0.20 four fp16 frame frames frees gets ggml given got gpu grad gradients graphs greedy grid growth h half handler
-0.20 hence here hidden hold holds host i i'd i've ibuilderconfig if images included inference intermediate into isn't
-0.20 iter jax keeps kept kilobytes len like line live llama llm load loads log loop loss machine map maps
-0.20 max_split_size_mb me mem memory missing mmcv moved network never next no_grad notebook nothing now num number of
-0.20 once only open optimisation optimizer option order other others our outcome over p page parameter part past pin
-0.20 place please points preallocate prefill profile program python quadro ram recorded replay reserved reserves
-0.20 resolution resource rest rises rmm rtx s says second self send server session shape shows side sits splitting
-0.20 start state static steady still straight stream_executor summary table tensorflow test them then third time
-0.20 together total train training turned turning two under until update us used version vram wasn't we weights
-0.20 whatever which whisper whole window without works yes zero ~activ ~adapt ~after ~aroun ~autog ~befor ~betwe
-0.20 ~block ~captu ~chang ~check ~colum ~compa ~compl ~compu ~conta ~conte ~conti ~cudag ~cudam ~datas ~decod ~deeps
-0.20 ~devic ~diffe ~disab ~doesn ~dropp ~effec ~embed ~encod ~entir ~excep ~featu ~float ~forwa ~frame ~funct ~gener
-0.20 ~gradi ~graph ~growt ~hidde ~histo ~ibuil ~image ~impor ~inclu ~infer ~insta ~inter ~kilob ~launc ~machi ~milli
-0.20 ~missi ~momen ~netwo ~noteb ~nothi ~numbe ~offlo ~optio ~other ~outco ~param ~pictu ~pleas ~point ~predi ~prefe
-0.20 ~profi ~progr ~promp ~pytho ~quadr ~recor ~relea ~rende ~repla ~resol ~resou ~resta ~resul ~runti ~secon ~seque
-0.20 ~serve ~shoul ~stati ~stead ~store ~strai ~summa ~toget ~turne ~turni ~updat ~versi ~wasn' ~weigh ~whate ~whisp
-0.20 ~windo ~witho ~worke
+0.20 =1 a alg1 alg2 algo_bwd_filter algo_fwd all_gather all_reduce alloc allocate allocates allreduce an and
+0.20 arbeitsspeicher areas as aside asked autotuner autotuner's avec balanced based batch batched be bench
+0.20 benchmarking benchmarks bilstm brim bucket_cap buffersize building cache cached caffe choice chooses chosen
+0.20 chunk clones comm communicators compile compiles configs convolutions cost could couldn't crash create created
+0.20 creating creation csr cub cublas_status_alloc_failed cudnn_conv_algo_search cudnngetrnntrainingreservesize
+0.20 cudnnrnn cufftplanmany cures davinci's dead decreasing deepep deterministic die dilated dispatch do double
+0.20 doubles dp driver duit dummy dying each eigh enable engine ep equal estimation every exceeded external factor
+0.20 fails fait far fastest finally fit flag flags flags_conv_workspace_size_limit flashinfer flush found freed full
+0.20 fwd gesvdj gigantic gigs go goes grabbed grouped handle's handles held helped heuristics high hopper hundred
+0.20 hungry implementation init initial initialized insufficient ints iterations j'ai jetson just k keys know late
+0.20 lazily leads leave leaving less linalg lives loaded long longer made malloc many matmul mempoolsize
+0.20 miopen_find_mode misleading models moe mxnet nccl's nccl_nvls_enable net new nine nms nnu no node nodes non none
+0.20 null nvls nvshmem nvshmem_symmetric_size off ok one's ones onnxruntime or outs outside padded paddle particular
+0.20 pass peak peers per picks plug plugin power pp process profiling prune pytorch's query r raising re refused
+0.20 returns rocm said same script ses sets settings seventh several skipped small smaller somewhere sparse spike
+0.20 splits startup steps straw streams survives syevd symmetric syncbn t takes tampons th theano they're those
+0.20 thread threads three thrown tiles time_once timing took torch torch's trace trial trials triggered triton trt
+0.20 trtexec up use variants varying very w warnings weren't wise workspace_limit_bytes workspaces xt ~10737 ~alloc
+0.20 ~allre ~arbei ~balan ~bilst ~cache ~choic ~choos ~chose ~clone ~colle ~compi ~conv3 ~copie ~could ~cufft ~davin
+0.20 ~decre ~deepe ~deter ~dilat ~dispa ~doubl ~engin ~estim ~excee ~exter ~facto ~faste ~filte ~final ~gesvd ~gigan
+0.20 ~grabb ~hoppe ~hundr ~hungr ~imple ~initi ~insuf ~itera ~jetso ~lazil ~leavi ~linal ~loade ~matmu ~mempo ~misle
+0.20 ~model ~nccl' ~nvshm ~onnxr ~outsi ~padde ~paddl ~picke ~plugi ~produ ~pytor ~raisi ~reduc ~refus ~scrip ~setti
+0.20 ~seven ~sever ~skipp ~small ~somew ~spars ~speed ~statu ~strea ~symme ~syncb ~tampo ~thean ~they' ~threa ~throw
+0.20 ~timin ~trial ~trigg ~trito ~trtex ~varyi ~weren à 会 掉 算 设 间
+0.40 already are array asks autotuning backends big buffers buffsize build byte call candidate candidates channel
+0.40 channels config copies cublas_workspace_config cudnncreate cufft_plan_cache cusolver's cusparse cutlass default
+0.40 detector's dnn down exhaustive fail failing fast few filter for gb group groups had heuristic huge it's itself
+0.40 large last left level library magma max max_size miopen mxnet_cudnn_autotune_default nccl_buffsize
+0.40 nccl_max_nchannels nchannels needs plans plus reduce requested room setup slow solver sort split status svd tf
+0.40 tf_cudnn_use_autotune thrust times tries trying what when winograd x xla xla's xla_gpu_autotune_level ~alrea
+0.40 ~backe ~cuspa ~cutla ~exhau ~faile ~faili ~itsel ~libra ~miope ~reser ~solve ~tenso ~thrus ~torch ~tryin ~winog
+0.40 ~буфер гигов
+0.60 algorithm algorithms buffer builder bwd communicator cublascreate failed false fft find gemm its kernels layer
+0.60 limit matrix max_workspace_size own reserve rnn search size tactic tactics temp tensorrt ~build ~candi ~creat
+0.60 ~group ~heuri ~kerne ~matri ~searc
+0.80 algo area convolution cufft cusolver first input mb mode ncclcomminitrank plan runs storage temporary wants
+0.80 ~chann ~cudnn ~ncclc ~stora ~tempo
+1.00 benchmark cublas handle space work ~cubla ~cusol ~tacti
+1.20 conv ~algor ~buffe ~commu ~convo ~works
+1.40 nccl scratch ~autot ~bench ~handl ~scrat
+1.60 autotune
+2.20 cudnn
+2.60 workspace
""",
    "logits": r"""
-0.60 first gpu no
-0.40 a and be by cache card cpu cuda dense epoch got graph had heads list mb nothing on pool since table torch was
-0.40 which ~batch ~buffe ~nothi ~proce
-0.20 =2 about adam after alive alone an any anything around attention attentions back base batches batching being
-0.20 bert bias billion bit block buffer buffers build built but calls came can't cards cat chain code comes completes
-0.20 config could custom d dataset debug default device does doubling dtype dynamiccache e eager ema embed
-0.20 embed_tokens embeddings epoch's error even fail failed features file flash found fp16 frame free g gave genome
-0.20 gigs gives giving goes gradients growing has hey history hit hold host i i'd if image images indexing inference
-0.20 input intermediate into isn't job kb keys la later layers leaves left like load loaded looks loop make map maps
-0.20 mask max memory message missing mode modules modules_to_save moments momentum neat new next nobody nodes none
-0.20 notebook np num_classes number nvidia o old one onto optimizer out output_attentions outputs own pairwise
-0.20 parameters past pattern per pixels place plugin point points pooling pp precision pred process processor prompts
-0.20 put px q quadratic ram ran ranking ranks relative resolution results room running runs said sample sampler
-0.20 samples save saved says scale scatter seq session shard shows single size smi some space squared stack stages
-0.20 start state static still stops store stored ten tensorrt test their then through together too total trace train
-0.20 trained twice use used uses vae validation very vit w want warmup way were what whole windows works wrong you
-0.20 your zero ~alloc ~anyth ~appen ~aroun ~attac ~atten ~besid ~billi ~confi ~const ~conve ~custo ~datas ~defau
-0.20 ~detac ~devic ~dynam ~encod ~exten ~faile ~featu ~figur ~genom ~givin ~graph ~growi ~histo ~image ~index ~inter
-0.20 ~laten ~leave ~loade ~loadi ~longe ~longf ~memor ~messa ~missi ~momen ~netwo ~nobod ~noteb ~numbe ~nvidi ~optim
-0.20 ~pairw ~patch ~patte ~perce ~pictu ~pixel ~plugi ~point ~pooli ~preci ~print ~quadr ~ranki ~recor ~reduc ~relat
-0.20 ~relea ~remai ~remov ~repla ~resta ~runni ~servi ~sessi ~shard ~singl ~squar ~stage ~start ~strea ~strin ~survi
-0.20 ~terab ~throu ~toget ~trunc ~upgra ~valid ~varia ~warmu ~windo ~worke на 다 에 이
+0.20 # actual adaptive adding again against all appears arcface array ate axis backbone backprop beam beyond bf16
+0.20 blew bonus both bpe breaks bring builds calculate call casts categorical chosen classifier collects computation
+0.20 computes coup criterion crossentropy ctc cut_cross_entropy decoder del disappear distillation distributions div
+0.20 do doing done down drop duplicate echo either end engine enormous epochs equal era extra far fc fell fine flag
+0.20 float32 floats follow for forced four freq from frozen gather gathered gathers generate generated get gets gib
+0.20 go grad grew hardly have head's hello helped hidden holds hot identities ids in inside install issue items k+1
+0.20 k2 keep keeps kl_div labels languages large largest last layer len line listo llama3 lo loglikelihood magic
+0.20 mainly margin model modelo monster moved multilingual multiplied multiplies n n_ctx need needed negatives never
+0.20 noticed num_logits_to_keep of off offline once one_hot ones only ont option or order ordinary original partial
+0.20 pass passed patch piece pieces pip please plus policy por ppo precompute precomputed prefill prob profiler
+0.20 projected python qlora que qwen's r receives ref reference rejected reporting resolved response return
+0.20 return_dict_in_generate returning rnn rnnt rows run same sampling sasrec scoring seen segmentation sequence
+0.20 servers sft shape shift shift_logits shifts simple sized slice solves soon sorts sparse speculative speech
+0.20 states student surprised swapping tables targets tasks temperature tensor tf that's the thing though thus tied
+0.20 to took trainer transducer's transformer trl trouble tune turn unmasked unsloth upcast ur vanish version vllm
+0.20 wants when where why wins wonder would x xlm yet you'll ~12825 ~15206 ~25000 ~26214 ~actua ~adapt ~addin ~again
+0.20 ~appea ~arcfa ~backb ~backp ~beyon ~break ~build ~calcu ~chose ~clien ~crite ~deman ~disap ~disti ~dupli ~eight
+0.20 ~eithe ~embed ~enorm ~follo ~forwa ~froze ~hardl ~head' ~helpe ~hidde ~ident ~insid ~label ~langu ~large ~llama
+0.20 ~logli ~mainl ~margi ~mater ~model ~monst ~neede ~notic ~offli ~ordin ~origi ~passe ~piece ~pleas ~polic ~preco
+0.20 ~profi ~promp ~pytho ~qwen' ~recei ~recog ~rejec ~repai ~resol ~respo ~sampl ~sasre ~scori ~seq2s ~serve ~spars
+0.20 ~specu ~speec ~state ~stude ~suffe ~surpr ~table ~tempe ~that' ~thoug ~troub ~unmas ~unslo ~upcas ~value ~vanis
+0.20 ~versi ~wonde ~you'l ~выход ~разме ~слова батч перед словарь это 가 개 결 계 까 나 너 라 마 만 무 산 손 실 을 지
+0.20 청 크 텐 하 해 휘
+0.40 =5 along always argmax at beams big bytes cewithchunkedoutputloss chunked chunking columns complete compute
+0.40 compute_metrics computing cpp cross_entropy cut dictionary distribution dpo embedding entries error's every
+0.40 exactly failing forward full gemma's gradient guilty label length liger liger's linear llama logits_all
+0.40 logits_to_keep logprob logps long masked million mlm more needs nn output_scores predictions preprocess
+0.40 preprocess_logits_for_metrics probabilities prompt_logprobs pruned request sampled score smoothing sort teacher
+0.40 times tokenizer tokens torchtune units word ~alway ~argma ~colum ~dicti ~entri ~error ~exact ~faili ~float
+0.40 ~gemma ~gradi ~guilt ~lengt ~liger ~linea ~logpr ~maske ~milli ~predi ~prefi ~proba ~prune ~refer ~reque ~resul
+0.40 ~shift ~smoot ~targe ~teach ~torch ~trans
+0.60 b chunk classes completions contiguous crossentropyloss eval evaluation final gemma grpo joint kl lm_head
+0.60 log_softmax made makes metrics micro peak perplexity position probs prompt qwen result row sequences true u v
+0.60 wide ~cewit ~chunk ~compl ~compu ~conti ~cross ~distr ~evalu ~gathe ~multi ~perpl ~seque
+0.80 ce copy fp32 fused lm logprobs over positions projection t ~15193 ~class ~entro ~logit ~token
+1.00 batch cross token vocab ~outpu ~proje ~score ~softm
+1.20 log words
+1.40 entropy float k output scores vocabulary ~posit ~vocab
+1.60 softmax
+1.80 head loss
+2.40 logits
""",
    "model_weights": r"""
-0.80 cache mb ~train
-0.60 adam batch free k pool run torch true ~buffe ~memor
-0.40 =4 box buffer chunk docs each fail fails fine grad grads graph head id if inference itself job last len limit
-0.40 long loss made master mem models moments more needs never new num optimizer our output peak s start state step t
-0.40 test top train used uses using v with ~alloc ~compu ~conte ~inter ~itsel ~maste ~optim ~repli ~reque ~reser
-0.40 ~sampl ~seque ~updat ~windo ~works
-0.20 =0 =5 above accumulation actor adafactor adamw adapters adaptive add added after alloc allocated allocator also
-0.20 always amp another apex app append applied aren't args argument around array aside attention attn available avg
-0.20 backend backward bang batches be behind believed best between big bin blocks brought buffers builds c called
-0.20 capped capture cdist cell cells change channels checker checkpointing chunks ckpt clear closed column common
-0.20 comparison computed con container context conv copied costs could course cpu crash crashes created ctk ctv ctx
-0.20 cublas cured current cut d data dataparallel dataset days de debug decoder deepspeed deepspeed's default del
-0.20 demand demo deserialised desired desktop devices diffusers disabled display doubt dreambooth dropping e earlier
-0.20 end ended entirely environment epoch error eval exactly exit exp exp_avg extra f fa failed failing false fast
-0.20 feature features figure fills fits fix fixed fixture flash flat float64 folder for fraction frames freed fresh
-0.20 function g galore game gc generator gone gpu_id gpu_memory_utilization gpus gqa gradient gradients grid h hadn't
-0.20 hand heads hence here heron high host hot hour idle images immediate import index info inputs instance intended
-0.20 interesting issue it's j jax jobs k80 keras kernels keys killed know kron kv l label lands latest layer's leave
-0.20 leaves length less let lets list listing lives load_model load_tensors local location logits look looks loop
-0.20 lora lot machine map_location maps mask masks mean meant memory message micro mig mine minimised mining minutes
-0.20 mixed mlock mode model_runner modelfile mostly nanogpt next nn no_grad no_shard node nodes noise none normal
-0.20 notebook np num_ctx numpy nvidia nvtop off ok old ollama once one's ones oom op open optix others out p page
-0.20 paging pairs parameter partition passes past patch per percent perhaps pid pile pinned plan post ppo prefetch
-0.20 prefill preset printout prior process processing profiling program pt pth py python pytorch qlora quadratic
-0.20 queue raise raised ran ranks rather read reduce reduced released removing replicas request requires reserve
-0.20 restore results resume resuming row rpc rtx runner running runs safety same samples sampling sat saw say scaling
-0.20 scene scheduler scratch search seconds see sees seq sequence server service set settings seven sglang shape
-0.20 sharded shared shares side sitting slide slower slurm small smi snapshot softmax some someone sorry source space
-0.20 sparse speed spreads stable starting states stays steps still stock store story strategy stuff sums sure
-0.20 surprised swap system systemd target tasks tenant tensorflow tensors tf th that their there there's think third
-0.20 those threads ti time today tokens trace trained trainer trains tried triton tuning turned tutorial ub until
-0.20 update upscaler us usage use user utilisation values variable variables very virtual vllm vm voxel w wanted warm
-0.20 we webui weekend weight weighting well what where whereas which whilst whose why wide window windows work worker
-0.20 workers workspace workstation would wrap xformers yes zero ~accum ~adafa ~alway ~anoth ~appen ~appli ~aren'
-0.20 ~aroun ~autho ~backe ~backw ~batch ~behin ~belie ~betwe ~block ~broug ~budge ~cache ~calle ~cappe ~captu ~chang
-0.20 ~chann ~chunk ~class ~close ~colle ~colum ~combi ~comfy ~commi ~compa ~concu ~conta ~cours ~crash ~cudam ~custo
-0.20 ~datap ~datas ~decod ~delet ~deman ~desir ~deskt ~detec ~diffe ~disab ~displ ~dream ~dropp ~earli ~enabl ~envir
-0.20 ~exact ~excep ~execu ~faili ~featu ~finis ~fixtu ~forme ~fract ~frame ~freez ~funct ~galor ~gathe ~gemma ~gradi
-0.20 ~hadn' ~handl ~histo ~image ~immed ~impor ~infer ~input ~inten ~itera ~kille ~lates ~launc ~learn ~leave ~lengt
-0.20 ~light ~listi ~longe ~machi ~manag ~mater ~messa ~minim ~minin ~minut ~model ~momen ~monit ~mostl ~multi ~nanog
-0.20 ~norma ~noteb ~nvidi ~ollam ~outpu ~overr ~pagin ~parti ~perce ~perha ~pickl ~pictu ~pinne ~point ~posit ~preco
-0.20 ~predi ~prefe ~prefi ~prese ~pretr ~print ~proba ~proce ~produ ~profi ~progr ~proje ~pytho ~pytor ~quadr ~raise
-0.20 ~rathe ~recor ~reduc ~relea ~remai ~rende ~repea ~repla ~repor ~requi ~resta ~resto ~resul ~resum ~runni ~runti
-0.20 ~scali ~scann ~sched ~score ~scrat ~searc ~segme ~serve ~sglan ~share ~shoul ~sitti ~slowe ~snaps ~someo ~sourc
-0.20 ~spars ~stabl ~stack ~start ~state ~surpr ~syste ~targe ~tenan ~torch ~trito ~tunin ~turne ~tutor ~upgra ~upsca
-0.20 ~value ~virtu ~wante ~weeke ~where ~whils ~worke ~yeste гб на 서
+0.20 # =1 =3 a40 a5000 aborts about accelerate act active afterwards altered any anything architecture are arguments
+0.20 arithmetic arrives at auf avec backbone baj basically became been being besides bigger bits blew bloom bnb
+0.20 boards breaks bs bug building built bumped byte calculation calls can't card's carry carte cast chance changes
+0.20 chart chat checked code come comfy commenting compare compiled complete completo compute confess constructor
+0.20 contained continues controlnet converts copies correct counted covers culprit das deepseek deploy deprecation
+0.20 dequantises der des die dimension disk document done double downgrade download duplicate early eight el elegant
+0.20 ema embed embeddings enable_model_cpu_offload encoder es esm2 everything exist existed expand exported extended
+0.20 falling ffn fifth figured file find flan flatten float16 force forget friendly full generate get gguf giant
+0.20 gigabytes given grabbed grows had halved happened happening hash hashing hat have hf hf_device_map hidden hint
+0.20 hold hundred idiot increased init init__ inpainting input installed int4 involved is it it'd jetson jo just
+0.20 kaggle karte kicked koboldcpp koboldcpp's kwarg la laptop larger latter left les like llama llm
+0.20 llm_int8_skip_modules lm loaded lost lower lowered lowering main makes many mark matrix matter me medium members
+0.20 merge_and_unload merging million missing mixture modelo moment moves my mystery nan native need needed networks
+0.20 nf4 nicht night nobody not note now num_speculative_tokens number o offload ops original other otherwise outside
+0.20 paper piecewise placa place placed placement poids posting precis premi printed processor pushes q5_k_m
+0.20 quantization_config quantize_config quatre qwen r rca reach really recipe recommender ref repo's rest review
+0.20 rolling room safetensors said scope script sd3 sdxl se serving settled sharding sharing shorter simple since
+0.20 sixteen size skip slice slider slowly smaller so solved somebody sounds spare split splits spread stability
+0.20 starts studio's super support sur sven swaps switch switched t4 tables takes teacher tensor tensor_parallel_size
+0.20 that's thereby thirteen tie tie_word_embeddings tied tiene to tokenizer too tout transformer transformers
+0.20 trouble try twenty unchanged under unet unets unload untied up upcast users value vector versi version versus
+0.20 video volta watch weil went whisper whole width won't word worked working x x12 xa100 ~13107 ~abort ~activ
+0.20 ~after ~alter ~anyth ~arith ~arriv ~balan ~basic ~becam ~becom ~besid ~bigge ~board ~break ~bumpe ~card' ~chanc
+0.20 ~compi ~confe ~confi ~const ~conti ~corre ~count ~cover ~culpr ~deplo ~depre ~dimen ~direc ~doubl ~dupli ~elega
+0.20 ~exlla ~expan ~expor ~exten ~falli ~flatt ~footp ~forge ~frien ~gigab ~grabb ~halve ~hashi ~hidde ~initi ~inpai
+0.20 ~insta ~invol ~jetso ~kaggl ~kicke ~lapto ~large ~latte ~linea ~lower ~matri ~matte ~maxim ~mediu ~mergi ~metta
+0.20 ~milli ~missi ~mixtu ~myste ~nativ ~neede ~nobod ~origi ~outsi ~passe ~picke ~posti ~pushe ~quatr ~reall ~recip
+0.20 ~recom ~remov ~repo' ~revie ~setti ~settl ~shard ~shari ~short ~sixte ~slide ~slowl ~small ~solve ~someb ~sound
+0.20 ~split ~sprea ~stabi ~studi ~suppo ~table ~teach ~that' ~thirt ~trans ~troub ~twent ~uncha ~unslo ~untie ~upcas
+0.20 ~varia ~versi ~versu ~warni ~whisp ~worki ~загру ~модел è é ó ü модель одну уже это が げ せ に の ら イ レ ー
+0.20 下 全 動 原 因 起 載 部 重 고 꾸 당 델 됐 되 드 려 리 모 바 안 연 올 을 카 하 한 히
+0.40 8bit =2 a10g adapter again ambitious and automodel balanced because bfloat16 branch but call came cards check
+0.40 class compute_type conversion copy creation cuda deepcopy dequantised device_map dies directory doesn't draft
+0.40 during e9 edge empty ensemble exllama expected far fat fell fit five flag footprint forty found four
+0.40 get_memory_footprint gets gib go goes gpu_split has he heavy helm hfdeepspeedconfig ignored instantiates instead
+0.40 into isn't loader low low_vram lowvram max_memory meaning merge merged meta mistake modules moe moved moving
+0.40 must n_gpu_layers no object on onto outweigh passed pick picked plain plus policy q4_k_m q5 quant quantised
+0.40 quantize reached removed repo rows sent setting silently sit stops student t5 than themselves thing this thought
+0.40 tipped together tower twice type unquantised vision wasn't were wonder xxl you your ~ambit ~autom ~backb ~becau
+0.40 ~bfloa ~branc ~compl ~contr ~deepc ~devic ~doesn ~durin ~eight ~ensem ~expec ~hfdee ~ignor ~inste ~kobol ~lowvr
+0.40 ~meani ~merge ~mista ~movin ~objec ~offlo ~outwe ~place ~polic ~reach ~resid ~revis ~secon ~silen ~stude ~switc
+0.40 ~thems ~thoug ~tippe ~toget ~visio ~wasn' ~wonde
+0.60 4bit bar billion bitsandbytes checkpoint config controlnets dense device downloaded embedding encoders even fp8
+0.60 gb going gpu large layer load_in_4bit load_in_8bit loading m model n network pipeline precision put q8
+0.60 quantization refiner resident reward second table text tp two unpacked v3 vae variant ~billi ~bitsa ~check
+0.60 ~conve ~downl ~embed ~encod ~happe ~loade ~paral ~pipel ~quant ~refin ~rewar ~unpac ~unqua ~weigh
+0.80 auto awq bit card comes dev falcon float float32 flux gigs gptq half load map mixtral parallel pretrained simply
+0.80 torch_dtype weights ~exper ~falco ~float ~loadi ~mixtr ~netwo ~preci
+1.00 alone board dtype experts fp32 from_pretrained int8 ngl q4 ~dequa ~layer ~simpl
+1.20 base loads parameters ~param
+1.40 bf16 layers shard
+1.60 fp16
+2.00 b
""",
    "non_torch_memory": r"""
-0.80 # every
-0.60 a full i on was
-0.40 =5 at b buffer do file finds fixed from is it just last limit more needs no out over second sizes than time too
-0.40 two we weights ~block ~secon ~serve ~varia ~weigh
-0.20 =0 a100 about according actor adam adamw again allocate allocation an another are around as async autocast
-0.20 available backward baddbmm base batch because been being below benchmark between bfc bigger bit board but byte
-0.20 bytes called cards carried case cdist channel check checkpoint child chunk close closed cluster collect comes
-0.20 command compile compute config container copies copy could crash cu121 cuda_visible_devices cudnn custom dataset
-0.20 debugger decode design desktop detector's die dies different diffusion docs does done down draft dtype dump
-0.20 during dynamic e each eight empty enable end entire environ epoch equal error even ever everything expandable
-0.20 expandable_segments f failure flag flash for former four fp32 frees function gib go goes good grabs grad
-0.20 gradients graphs h had has helper hence hf hold holes i'd i'm id if increase inference_mode initial
-0.20 initial_pool_size into job jobs keep killed kv la larger launch layers length like line load log long look loop
-0.20 m main makes many map matrix maximum maximum_pool_size means mem mine minute mit mode models my n nccl need new
-0.20 no_grad nodes none normal not now null num object of offload old one ones onto optim optimizer os ours output p
-0.20 parent partition pass past path per per_process_gpu_memory_fraction persistent pinned place plan planned points
-0.20 predictions printed private processes profiler prompt put py quarter ram rank ranks reduce removed request retry
-0.20 returns right rl rows run running runs s saved say says sb3 segments self server serving setup shapes shared
-0.20 since size sized snapshot so somebody someone's sparse spawn split starts state stayed steps still stops
-0.20 subprocvecenv table task ten tensor test them there thing thread thus times tokens told torch_dtype total trace
-0.20 train tried triton true twice ubuntu under up update us usage using utilization v100 variable version vision
-0.20 vllm vs wants warm went what where while whole will windows with without worker workers workspace x
-0.20 xla_python_client_mem_fraction y you your z zero ~accor ~adapt ~anoth ~answe ~aroun ~autoc ~backe ~backw ~baddb
-0.20 ~batch ~becau ~bench ~betwe ~bigge ~budge ~build ~calle ~captu ~carri ~chang ~chann ~check ~chunk ~close ~colle
-0.20 ~colum ~comma ~compi ~compu ~copie ~curre ~custo ~datas ~debug ~defau ~desig ~deskt ~disab ~docke ~doubl ~durin
-0.20 ~dynam ~entir ~every ~excep ~execu ~failu ~forme ~forwa ~funct ~gener ~gradi ~greed ~handl ~happe ~healt ~helpe
-0.20 ~incre ~insta ~itera ~kille ~large ~launc ~layer ~lefto ~lengt ~matri ~maxim ~minut ~model ~multi ~night ~norma
-0.20 ~objec ~offlo ~optim ~outpu ~param ~paren ~parti ~pinne ~plann ~point ~preci ~predi ~print ~priva ~quadr ~reduc
-0.20 ~refer ~refus ~remai ~repla ~reque ~resol ~resul ~rollo ~runni ~segme ~share ~snaps ~someb ~someo ~spars ~staye
-0.20 ~store ~subpr ~switc ~termi ~threa ~trace ~trito ~ubunt ~updat ~versi ~visio ~windo ~witho ~worke ~works ~wrapp
-0.20 и い て に 上 이
+0.20 =1 =2 =3 account against agent allow allow_growth also anything arch aren't arena_extend_strategy aside
+0.20 augmentation auto_growth back based began blocks booster both bst bvh by caching call calls came camera can
+0.20 can't caught claim client come comfy core couldn't cp create created crumbs ctranslate2 cuda cudf's cupy's cv2
+0.20 cycles data's datasets decoded decoders deepep denoise denoiser dense depth device_memory_fraction
+0.20 device_memory_gb devices difference dlpack dmatrix dnn don't dtrain encoder engine engines env environments envs
+0.20 exec extend face fails faiss's feature fewer ffmpeg files flags_allocator_strategy flush_malloc_cache follow
+0.20 forgot frame free freed g gbs gc get_default_memory_pool gets giga gigabytes give global gone gpu_hist gpu_mem
+0.20 gpuarray gpumat grabbed graphics gym's habitat hash heap held helps hide hist importing infers init initialises
+0.20 innocent inside insightface interpreter isn't kernels kornia ksameasrequested library libtorch lightgbm little
+0.20 live managed management matlab max_gpu_contact_pairs me mem_fraction memory_stats mempool mesh mesmo metric
+0.20 mitsuba ml most much mujoco mxnet mxnet's na neither nerf neural nor notebook nsys nvshmem
+0.20 nvshmem_symmetric_size o3d occupied ocr once onnx op opencl opencv opencv's opened or our paddle's pairs pas
+0.20 pids platform plugin plus point pool_allocator pools prefetch_queue_depth preprocess preprocessing proc
+0.20 processing projector pulled pyannote pynvvideocodec quality quedaba queue ran rasterizecudacontext read reader
+0.20 readers reading reclaim records reinitialize release_cache released renders returned runtime scan scenes scratch
+0.20 se see service session sessions set set_mempool_release_threshold setbufferpoolusage shrink shrinks sit sits smi
+0.20 space stack stage started starved starves stats step streaming swallowed t4 tables target tensorboard's texture
+0.20 tf's tfrecords the therefore thinks thirty this three threshold through ti to to_device together tokeniser
+0.20 tokenizer top training transforms trt tudo turn unity unreal upscaler use_pytorch_for_gpu_memory uses ve very
+0.20 via viewer viewport vram w were when wp writer xla ~accel ~accou ~again ~anyth ~appli ~aren' ~boost ~cachi
+0.20 ~camer ~caugh ~claim ~compe ~conta ~could ~creat ~crumb ~ctran ~cudac ~cudf' ~cupy' ~cycle ~data' ~deepe ~detec
+0.20 ~devic ~dispo ~dlpac ~dmatr ~dtrai ~embed ~encod ~envir ~faiss ~featu ~ffmpe ~gigab ~gldel ~gluon ~gpuar ~gpuma
+0.20 ~grabb ~habit ~infer ~initi ~innoc ~insid ~insig ~korni ~ksame ~libcu ~libra ~libto ~light ~littl ~loade ~manag
+0.20 ~matla ~mempo ~metri ~mitsu ~moder ~momen ~mujoc ~mxnet ~neith ~neura ~noteb ~nvshm ~occup ~opene ~perce ~physi
+0.20 ~postp ~promp ~pulle ~pyann ~pynvv ~pytho ~quali ~quart ~queda ~reade ~readi ~recla ~recor ~reini ~relea ~resou
+0.20 ~runti ~scene ~scrat ~senti ~setbu ~shrin ~splat ~stati ~swall ~table ~tfrec ~think ~thirt ~thres ~throu ~toget
+0.20 ~token ~train ~unrea ~upsca ~viewp çã в гб на え か す と り る ん プ メ モ リ ル ー 呼 推 論 通 갑 같 고 도 돌
+0.20 를 세 스 아 었 은 있 잡 치 켜 텐 토 프
+0.40 acceleration allocated belongs beside brax card configured contact context contexts control cpu cugraph cuml
+0.40 dali dali's data dataframe del detector eats egl embedding engine's false fine flax found framebuffers frames
+0.40 grid grown half headless holds hw hw_decoder_load in index interop invisible isaac itself jax's keeps kept lang
+0.40 leaves left loaded lower mb moment net only open3d's outside own paddleocr physics pipeline plug policy
+0.40 preallocate prefetch program pyrender python pytorch's pytorch3d quarters release render renderer res reset rmm
+0.40 script sees set_visible_devices settempmemory simulator soon statistics strategy streams structure summary
+0.40 surfaces taichi temp tensorrt then touch umap use video vulkan within xgboost xla_python_client_preallocate yet
+0.40 ~belon ~besid ~conte ~cudam ~cugra ~dali' ~dataf ~denoi ~headl ~inter ~invis ~itsel ~leave ~open3 ~outsi ~pipel
+0.40 ~polic ~prefe ~prepr ~progr ~pyren ~raste ~scrip ~sessi ~sette ~stand ~starv ~strea ~struc ~summa ~surfa ~taich
+0.40 ~viewe ~visib ~vulka ~withi ~xgboo ~проце же при сеть том тут
+0.60 allocator app arena cache ctx cudamalloc cudf decoder device dgl faiss free_all_blocks gnn growth keras memory
+0.60 network next numba nvdec nvdiffrast onnxruntime's opens paddle physx preallocates pytorch rapids reserves sim
+0.60 spacy standardgpuresources takes tfds visible voxel warp ~alloc ~buffe ~decor ~frame ~netwo ~nvdif ~onnxr ~openc
+0.60 ~preal ~rapid ~reser ~simul ~tenso
+0.80 arrays cupy decord import its opengl process scene tensorflow textures took ~array ~decod ~engin ~impor ~openg
+0.80 ~paddl ~textu
+1.00 buffers gl gpu jax part same tf torch's ~rende ~torch
+1.20 gb optix ~proce ~pytor
+1.60 pool
+2.60 torch
""",
    "none": r"""
-1.40 gb
-1.20 =2 made pool was whole
-1.00 =5 big fits float frame gave gigs got had its keeps took
-0.80 =3 alone board cell copy cudahostalloc cured eats every fit full gets gone half held hence k k80 kept long needs
-0.80 never old onto per put ranks request room stage the torch volatile while ~belon ~buffe ~cudah ~embed ~jupyt
-0.80 ~predi ~recor ~refus ~store ~volat
-0.60 adds arena args autotune belong buffers built bus came cap chunk contiguous cupy defaultcpuallocator dense dict
-0.60 die drop each en enable false film fine first forever forgot frames g go head hires holds hour index inside l
-0.60 leaves left little lives lm loads makes maps max million ok ones over pipe pretrained q8 remain sdpa server's
-0.60 session sizes slots small starts state stores tape tf thought traceback__ turned typed up wants went were
-0.60 whisper wide workspace yes zeros ~autot ~batch ~confe ~conti ~cudam ~defra ~doubl ~forev ~forgo ~histo ~insid
-0.60 ~leave ~light ~littl ~milli ~passe ~quadr ~resto ~sessi ~solve ~that' ~turne ~whisp в на た 就 어
-0.40 a10 accumulated adamw8bit adjacency after ai algorithm alive allocates along aphrodite append asks async
-0.40 autograd avg awq b batch batchnorm because been being beside billion bincount bits book brought bs build byte
-0.40 checkpoint cleared clips collate complete computation confess configured contextsize converting cost counted
-0.40 covers crop cross cudagraph cudamallocasync de decode dedicated deleted dev dropped dynamic e9 effective el em
-0.40 ema ema_loss embedding enabling entire entries evaluation exc extra factor faiss falcon feature fell fills
-0.40 finally find flat float32 fn followed former forty forward fp32 fp8 fraction fused fuser gaps gigantic gl global
-0.40 going gpu gpumem gpustat gradient_checkpointing_enable gradients greedy grid gromacs grows growth gt guilty
-0.40 gunicorn h100 halved hami handed handler happily having heads high history hold hole idle implementation in
-0.40 inactive init instantiated instead intermediate interpreter into jax jupyter karte keep kills koboldcpp lab le
-0.40 leak leaks learn length les lightning limit loading local locals locked logits lol longest loop lost match mb
-0.40 meant merge mining missing mixtral mlock mmdet mode model_max_length moment morning mortem named nearly needed
-0.40 none normally not numbering o okay once one onnxruntime's optix outer outside overcommit overhead pad panorama
-0.40 parallel param passed pasted patch pdb pick picks pieces pile pins plainly plugin plus preds previous profile ps
-0.40 pull pytest pytorch's quit ran re recorded references refused refuses requires residues resize runs saved scale
-0.40 scattered scores self sent serve serving seven shapes shard shards shm showed silly since sit sixteen sized skip
-0.40 slice slurm softmax solved space spacy splintered squared states stay stays stop stopped story straight sudo
-0.40 sweep t tasks tells tenant tgi than that that's their them themselves threads thus times together token top
-0.40 total_loss tracks trains trees trial tries true twice upgrading uvicorn validation_step_outputs vgpu video vit
-0.40 vm wasn't weights where width works x your yours ~10000 ~26214 ~adamw ~adapt ~adjac ~algor ~allow ~annot ~aphro
-0.40 ~appen ~argum ~autog ~backb ~becau ~besid ~billi ~binco ~broug ~captu ~clear ~coloc ~colum ~concu ~const ~conve
-0.40 ~convo ~count ~cudag ~decod ~decor ~dedic ~deeps ~defau ~dimen ~dropp ~dynam ~encod ~engin ~entri ~expan ~explo
-0.40 ~falco ~featu ~flatt ~forme ~gathe ~gener ~gigab ~gigan ~globa ~gpume ~gpust ~greed ~groma ~growt ~guilt ~gunic
-0.40 ~hande ~handl ~happi ~havin ~hundr ~impor ~inste ~ipyth ~labma ~lefto ~loadi ~locke ~logit ~longe ~minin ~missi
-0.40 ~mixtr ~morni ~morte ~multi ~nearl ~neede ~negat ~neigh ~objec ~openc ~outsi ~overw ~paddl ~panor ~paste ~piece
-0.40 ~plain ~plugi ~posit ~preal ~pretr ~previ ~promp ~pytes ~recip ~refer ~reloa ~remai ~rende ~resid ~rollo ~scatt
-0.40 ~score ~shard ~share ~showe ~simul ~sixte ~slide ~softm ~splin ~squee ~start ~state ~strai ~stude ~survi ~swapp
-0.40 ~switc ~teach ~tenan ~tenso ~thems ~thoug ~thous ~toget ~track ~upsam ~upsca ~uvico ~wasn' ~works ~буфер всё гб
-0.40 гигов до с い が に ら 了 고 니 로 에
-0.20 # 0 32bit 4bit a100s a5000 aborts acc acceleration activations active actor adafactor adam adamw_8bit
-0.20 adamw_torch adapter addbackward0 added adding against agents algo aliyun all all_preds allocator's allocfraction
-0.20 allotment allowed almost alongside alright als although ambitious animation annotation anon antes apiece app
-0.20 appending applied apps arange area arg argmax argument arithmetic around array arrow artificial aside aspect
-0.20 assign assignment assumed at ate attends attentions attn_implementation attn_weights attribute auf automatic1111
-0.20 autotuning avant average averages avoided away axes backbone background baddbmm bail bank bar bash batch_size
-0.20 batched batches beam became before behaves believed belonged between bhid bhij bhjd bin binds bins bisected
-0.20 blender blieb bloc block blocks bmm boards body booking box bptt bpw branch brand break breaks brings broadcast
-0.20 broke bucket buckets buffsize builder building button caching cada caffe calibration call callables callback
-0.20 candidate capped capture_model captured capturing card card's carregava carry catching caught cdist ceiling
-0.20 celery cgpu chain changed changelog channels checkpoints cheese children chips choice choosing chopped chosen
-0.20 chunking chunksize cityscapes ckpt clause clear clear_frames clear_session click client climbing clings clone
-0.20 closed coefficient collected collection collects colmap colocate column columns com comes comfyui commented
-0.20 communicators completes compose computes concurrent console constant contrastive conversion convolution copied
-0.20 costs coube count cp cpuadam creation creep crops crowd crowded ctrl ctrl+z ctx cubed cublas_workspace_config
-0.20 cublascreate cuda_graphs cuda_visible_device cudagraph_capture_sizes cudagraph_trees cudagraphinstantiate
-0.20 cudamalloc cudf cufft cufftplanmany culprit cures cut cutting cv2 cyberpunk da dans darktable's das dask davinci
-0.20 dead debug decoded decoding decorator deepseek deepspeed defragment defragmentation del depth der desktop device
-0.20 device_map device_memory_gb device_put diarisation died dies differentiable differentiation diffusers dim
-0.20 dimension directly directory disposed docker doesn't donc dos double doubled doubling draft dragged drives
-0.20 dropout dumb during e10 e12 eager earlier early edge edge_index efficient egpu einer elements eleven embedder
-0.20 embeddings embeds encode encoded encoding ended endpoint enforces engine enlarging enormous entrena entropy
-0.20 entry environ episode err error's esrgan estaba et etc eval even ever everything's evicted exactly exc_info
-0.20 except exclusive executes exhaustive existed exllamav2 exp exp_avg exp_avg_sq expand experiment experts exploded
-0.20 explodes export extend extension extraction f16 fairseq fake fallback falls fastapi fastest fat features fed
-0.20 feed fewer ffmpeg fft ficou fid field filled final finder finished fix fixed flashinfer's flask flatmate flatten
-0.20 flipping floats flushes flux folds follow footprint for force forces forgotten four frac fragments framebuffer
-0.20 freed frei freq friend's from from_pretrained front frozen fsdp function future futures galore gan garbage
-0.20 garbage_collection_threshold gat gemma gemma's generating generations generator get_device_name getitem giant
-0.20 gigabyte gigabytes give gives gmu gnn gnu gptq gpu_assign_thr gpu_id gqa grabbed grabs grad_fn gradient grads
-0.20 granted graph graphed graphics graphs green gres group growing gui halving handlers handles hang happened
-0.20 happening hashcat hasn't hat headless headroom heap heavy helper helps heuristic hf hint histogram hit hogging
-0.20 holding holes horizon hot hub hundred hundreds hung hwc hyperparameter id ids ignored imagenet img img2img imgs
-0.20 import inactive_split inactive_split_bytes inception infinity inherits init_group initial initialised inner
-0.20 instance instances int int8 integer interop interrupted invisible ipython irrelevant isaac isn't isolate it
-0.20 itself jetson jetzt jobs joint jumps jupyter's kb keras keyed keys killer knob known kron la labmate labmate's
-0.20 lacked lacks lambda landed laptop largest last last_traceback last_value later launcher launches launching lay
-0.20 lazy lbfgs learner leftover len lenght let lets level lies lifts liger's limits linear listing lists live lived
-0.20 llama lm_head lmdeploy lo loaders local_rank lock lockable log_probs login logprobs loras los loss lowering
-0.20 lr_find lru lru_cache lstm mac maintenance make_graphed_callables maml manually many map marketing marre mask
-0.20 masks master matched math matlab matmul matrix matter max_batch max_length max_map_count max_num_seqs
-0.20 max_seq_len maxsize meaning means megapixels mehr memory_allocated merge_and_unload merging meshgrid mesmo
-0.20 metashape microscopy mig minibatch minimised minus mistake modelo module moments monitors monstrous month more
-0.20 mosaic moved moving multi multiscale must mxnet's mxnet_cudnn_autotune_default myerror n n_ctx n_gpu_layers
-0.20 n_jobs na nach naive nccl_buffsize ncclcomminitrank ne near needlessly negative negatives neighborloader
-0.20 neighbour ner nerf net nets network networks ngl nine nlp nnu no_shard noise norm note notebook's novo now np
-0.20 num num_alloc_retries num_gpus num_processes numbered numpy nvdiffrast nvidia0 nvme object objects occupied
-0.20 occupies office offloading ollama ollama_num_parallel on_train_epoch_end one_hot oomkilled ooms opengl optim
-0.20 optimiser optimizer optimizers optuna optuna's orphan ort os otherwise outlier output output_attentions outputs
-0.20 outweigh overcommit_memory overflowed overwrites overwrote own owned p400 padded padding paddle pads page
-0.20 paged_adamw_32bit pair paper's par parameter parent parentheses parou parquet partitioned pas pass passing past
-0.20 patches pd peaks ped peft per_process_gpu_memory_fraction permute photo physical picked pickled picture pids
-0.20 piece piled pin pinned pixels placa place planned plenty plex plug podcast pods poids pointed poll porque port
-0.20 position positions powers pr pra pre preallocate preallocates preallocation precisely preconditioners pred
-0.20 prediction preferences prefetcher prefix premi preprocessing prev priya's probs process produced profiles
-0.20 profiling project's projection projector prompt protein pt pth pure puse puts px pycharm pyg pyrender python
-0.20 pytorch3d q8_0 quad quadratic quadrupled quantising quarters query queue quota qwen qwen's radix raised rapids
-0.20 rate ratio reached read real recipe recompute recording recordings records refers refiner regions registered
-0.20 registering regulariser rel relative released reload remained remembers rendering repackage repackage_hidden
-0.20 repeat repl reporter reports requires_grad reranker res reservation reset resident resolutions resolve rest
-0.20 restarts restore restored restoring restricts results retain retain_graph returned reuse reused revert reward
-0.20 rid rife right rl rmm rnn rollout root roundup row rows rss s said sampler's samples sampling sandbox sat saves
-0.20 says scalars scale_factor scan scene scope scoring scraps sdxl se search second secret segment semaphore
-0.20 sentences sentry separately seqs serv services ses sessions set set_per_process_memory_fraction seventh sglang
-0.20 shampoo's shape sharding_strategy share shared shares sharp she sheet shell shift shorter shut side silently
-0.20 simple simply simultaneous simultaneously sin sixteenth skorch sliced slicing slide slider sliding slot so soft
-0.20 solver sort spare spark sparse speculative speech spikes spread spyder sq squatting squeeze ssh st stacked
-0.20 standardgpuresources startup starves statement static stayed stem step step's sticks store stored streamed
-0.20 stretch stride student student's studio study sub subprocess subsampling succeed succeeds successful sum
-0.20 surfaces survived survives suspended suspends svd swallowed swap swapped swapping swaps swin swiss switch
-0.20 switching sys t4 table tabs taichi tailles tait taken talk tampons target target_modules targets teacher teams
-0.20 tear temp tensor tensor_parallel_size tensorboard's tensors term terms test textures tf's tf_cudnn_use_autotune
-0.20 tfds tfidf tgi's thats theanorc they're thinks thirds thirteen thousand thousands thr threadpoolexecutor
-0.20 throughout thru ticked tient tight tiny titan tmpfs tmux toarray todos tokenizer told too torch's torchmetrics
-0.20 torchrun touched toute tp tracebacks train trainable training trainings trajectories transcoding transducer's
-0.20 transform transitions transpose transposed trf trials trick trimmed triton trtexec truncated truth tune turns
-0.20 twelve twenty txt2img uint16 ulimit ultralytics um under underscore unfreezing unity unload unloaded unpacked
-0.20 unrolling unset unsigned unsqueeze untouched unusable unused update updated upsample upsamples upscale upscaler
-0.20 upscaling us user user's utils uva vae val validate validation_step value vanish var varies varying vasp vdi
-0.20 vecs vision vllm_gpu_memory_utilization voxel voxels vram wallpaper wanted waren warnings watermark weak webui
-0.20 weren't whenever whereas whichever who's whose winograd without won't work wouldn't wrapper writer wsl wslconfig
-0.20 x12 x1333 x192x192 x512 xa100 xargs xformers xla xla's xla_gpu_autotune_level xla_python_client_mem_fraction xp
-0.20 y ya yaml yesterday's yields you've ~15193 ~accel ~activ ~actor ~adafa ~addba ~addin ~admin ~again ~agent ~allot
-0.20 ~almos ~along ~alrig ~altho ~ambit ~amper ~anima ~apiec ~arang ~argma ~arith ~aroun ~arran ~artif ~aspec ~assum
-0.20 ~attri ~avera ~avoid ~backe ~backg ~baddb ~balan ~becam ~belie ~betwe ~bigge ~blend ~board ~booki ~branc ~break
-0.20 ~bring ~broad ~bucke ~build ~butto ~cachi ~calcu ~calib ~callb ~cance ~candi ~canva ~cappe ~card' ~carga ~carre
-0.20 ~catch ~caugh ~ceili ~celer ~chain ~chann ~chees ~child ~choic ~choos ~chopp ~chose ~chunk ~citys ~claus ~climb
-0.20 ~cling ~close ~coeff ~colla ~colma ~comfy ~compl ~compo ~compu ~conso ~conte ~contr ~copie ~cover ~cpuad ~crowd
-0.20 ~ctrl+ ~cubla ~cudnn ~cufft ~culpr ~cutti ~cyber ~darkt ~davin ~delet ~dense ~depen ~deplo ~dequa ~deser ~deskt
-0.20 ~diagn ~diari ~dicti ~diffu ~direc ~dispo ~dista ~divid ~docke ~doesn ~downs ~dragg ~dropo ~durin ~earli ~effic
-0.20 ~eight ~eleme ~endpo ~enfor ~enlar ~enorm ~ensem ~entir ~entre ~entro ~episo ~esrga ~estab ~evalu ~evict ~exhau
-0.20 ~exlla ~exper ~exten ~extra ~facto ~fairs ~fallb ~fasta ~ffmpe ~fille ~final ~finde ~fixtu ~flash ~flatm ~flipp
-0.20 ~float ~flush ~force ~forwa ~frame ~friga ~froze ~futur ~galor ~gemma ~grabb ~grant ~group ~growi ~guard ~halve
-0.20 ~halvi ~hardc ~hashc ~hasn' ~headl ~headr ~helpe ~heuri ~hoggi ~holdi ~horiz ~ignor ~image ~img2i ~imple ~incep
-0.20 ~inpai ~integ ~intei ~invis ~irrel ~isola ~itsel ~jetso ~jobli ~kerne ~kobol ~lacke ~lambd ~lande ~lapto ~launc
-0.20 ~lengh ~liger ~limit ~linea ~listi ~lmdep ~loade ~local ~locka ~logpr ~manua ~maste ~mater ~matla ~matmu ~matri
-0.20 ~maxsi ~meani ~memlo ~mempo ~mergi ~meshg ~metas ~micro ~minib ~miope ~mista ~modul ~momen ~monst ~mosai ~movin
-0.20 ~mxnet ~myerr ~nanos ~narro ~ncclc ~needl ~netwo ~ninet ~noteb ~nvdif ~occup ~onnxr ~oomki ~openg ~optun ~order
-0.20 ~orpha ~outgr ~outli ~outwe ~overc ~overf ~overh ~overl ~overr ~padde ~paddi ~paper ~paral ~param ~paren ~parqu
-0.20 ~parse ~parti ~passi ~patch ~penal ~permu ~physi ~picke ~pickl ~pinne ~pixel ~plane ~podca ~polic ~porqu ~power
-0.20 ~prece ~preco ~prepr ~priya ~produ ~prote ~proto ~pycha ~pyren ~quart ~queda ~qwen' ~raise ~rapid ~ratio ~reach
-0.20 ~recon ~refin ~regio ~reran ~reser ~resol ~restr ~retai ~retur ~reuse ~revis ~rewar ~runne ~sandb ~scala ~scori
-0.20 ~scrap ~searc ~secre ~semap ~sente ~sentr ~seria ~servi ~seven ~sglan ~shade ~shamp ~shape ~shred ~silen ~skorc
-0.20 ~slice ~slici ~slidi ~sorti ~spars ~spawn ~specu ~speec ~spike ~sprea ~spyde ~squat ~stabl ~stack ~stage ~starv
-0.20 ~stati ~staye ~step' ~stepp ~stick ~stopp ~stret ~strid ~studi ~subpr ~subsa ~succe ~suffe ~surfa ~swall ~taich
-0.20 ~tampo ~targe ~tempo ~textu ~thean ~they' ~think ~third ~thirt ~throu ~times ~toarr ~torch ~touch ~traje ~trans
-0.20 ~trial ~trimm ~trito ~trtex ~trtll ~trunc ~twelv ~twent ~txt2i ~uint1 ~ulimi ~ultra ~unfre ~unloa ~unpac ~unpic
-0.20 ~unrol ~unsig ~unsqu ~untou ~unusa ~unuse ~updat ~upgra ~user' ~varie ~varyi ~vecto ~verla ~viewe ~visib ~visio
-0.20 ~voxel ~wallp ~wante ~warmu ~water ~weren ~whene ~where ~which ~wiede ~winog ~witho ~worke ~would ~wrapp ~wslco
-0.20 ~x192x ~x2048 ~yield ~yolov ~you'v ~добав ~занят ~запро ~кажды ~модел ~оптим ~памят ~перво ~поста à í а больше
-0.20 для добавил и модель не первой перед по после поставил при き げ し ち っ つ と な の ま め や よ り れ コ ス ト
-0.20 ャ ル ン ー 一 上 下 个 中 之 从 作 入 列 到 力 卡 后 増 好 常 掉 数 次 決 状 番 的 直 落 行 跑 通 部 里 面 갔
-0.20 개 계 그 까 너 넣 다 델 됩 두 때 라 를 리 마 만 모 무 변 산 서 속 스 아 었 요 잡 정 죽 캐 크 텐 하 할
+0.20 =1 a a6000 abort aborted access acknowledged activity add affected again ages agreed ah alert alerts alguien
+0.20 alike allocating allocation allocations allocator altered ana another answered anybody anyway apart appears
+0.20 appendix applies approx april are aren't asked asking assertions assigning aten attention attic attn auch
+0.20 autobatch autocast automatically auxiliary backoff bat batchgr beforehand beginner behave behaviour benchmark
+0.20 best bf16 binary bisect bit bn booked boot bottom bridge browser builds bump bumping but buy by bytes c++ c10
+0.20 cache cached callbacks calling calls cannot capability captions cases catch centre ch channels_last ci class
+0.20 classes classifier classify clean cleaned cli cluster code's coffee cold colleague collect_env comment commit
+0.20 commits communicator comparison compile compiled complain complaints completed completeness component compute
+0.20 conclusion condition configs confirm confirms confuses connected connection consumer container conv2d convert
+0.20 core corpus correct corrected counts cpu cpus crashes crnn csrc ctc cuda0 cuda_error_out_of_memory
+0.20 cuda_graph_runner cuda_launch_blocking cudacachingallocator cudatoolkit cudnn current customer's customers
+0.20 cycles d d_model dark dashboard dataloader ddp debugging decrease decreasing degrees delete den denoising
+0.20 deprecated des detaching detail devices did didn't differences different differs disable discord discussion disk
+0.20 distbackenderror dmesg do done downgraded download dp0 drained drill dsa dst dtype dump duplicate eagerconst ecc
+0.20 edit effet ein einsum elsewhere enabled encountered enforce_eager enginecore enginecore_dp0 enough entirely
+0.20 environment ep errno est estimate estou evening event events everything everywhere exactamente example
+0.20 execution_engine executor expected experiments explain explicitly extensions f failing failure falling fan fancy
+0.20 far faster fault feb fedora feeds feel feeling few fields firefox flags float64 fold folder forget fourth
+0.20 fragment freeze friday friend functions fwiw g5 gallocr gateway gc gcc generates generation genes german gib
+0.20 gist giving goat goes gpu_0_bfc gpu_mem gracias graph_reserve grateful great grpc guide gut h h100s h2 habe
+0.20 hangs happy hardware he healthy hello hi hiperroroutofmemory his hopeless hopes host hours hpa html htop http
+0.20 https huggingface hunch hyperparameters hypothesis ibuilderconfig ich idea ideas idk igpu igual illegal im impl
+0.20 improve incident incidents increases increasing inference infiniband information infra init__ initialize
+0.20 initialized initializing input installed instruct insufficient interest invalid invoked io ip is_available issue
+0.20 issues ist j january jaxruntimeerror jemand joke json jul just kann khz killed knobs knowledge knows l4 latency
+0.20 lead less levels like likely lines linux list listening llama_init_from_model llm_load_tensors lmdb load_in_8bit
+0.20 loader located logger longer look looked looking lora losses lote loud love low lowvram lr m m55s machine
+0.20 machines mail mails mainly maintainers man mapping matches matters max_memory max_model_len md5 meantime medium
+0.20 meet meeting memory memory_summary memtest mention metal micro migration milestone min mine minimal minimum
+0.20 misunderstanding mixed mlund model_executor momentum mon monitor monitoring months moves mpi mpi_abort
+0.20 mpi_comm_world mps much multiplication multiprocessing music my nada name names native need newest news nf4 nfs
+0.20 ngc nice nicely no nobody non non_blocking normalised normalises noticed nov numbers nvcr nvlink observation
+0.20 observed obvious occurs off offload ohne on onnx onnxruntime opening operation opset opt optimal optimization
+0.20 optimus order oserror other others ou ought outcome overnight p pager pairs part particles party path patient
+0.20 patients pattern pc peer people per_process_memory_fraction percent performance persistence persistent_workers
+0.20 person photographs pictures ping pixel pixelpipe placement plan played plugged point pools por possibly post1
+0.20 posted pp predict_with_generate preemptively preferred present preset print printed printout prior priority prob
+0.20 processes programs proj proof proposed providers psu puzzled py3 python3 pytorch_cuda_alloc_conf pyxis q4_k_m q5
+0.20 q5_k_m q7 q_proj qu quantisation quelqu'un quiet quot raise rank rank1 rank3 rank7 ranker raten ray reader
+0.20 really reasons reboot rebooted rebuilt redshift reduce reference regarding regards registry reinstalled rejected
+0.20 related release remaining remains remark removed rented reopen reopening repeated repetition repetition_penalty
+0.20 replicas replies reported repository reproduce reproducer requesting requests reservable residual resizes
+0.20 resnet50 resource resource_exhausted restarting resuming retried retrying rewrite rig riser roberta rodou rope
+0.20 round run_backward runtime s3 sacrifice sadly safety satellite sato save scaled scalingreplicaset scans schedule
+0.20 scheduled scheduler score screen sdf seconds section seeing seems segmentation sein semana server service
+0.20 session_state sets setting sgd sgl should shouldn't show shows sigkill sigue similar simplicity situation size_t
+0.20 slack sleep slope slow slowly smaller smallest smi solve somebody something sometimes special split splitting
+0.20 spring sprint srt ssd stack standard stands stapel start status std steps stopping stops stream stream_executor
+0.20 stuck such suffice sufficient suggestion suggestions summary sung supplied supported supposed suspect suspicion
+0.20 swear t03 tag tagger tags takes tambi task tau tb template tensorrt tesla th then there there's therefore think
+0.20 thread threadripper throwing thursday ti ticket tickets till timeline to today tokens tomorrow tonight top_p
+0.20 topic torch_dtype torch_use_cuda_dsa torchvision touch tp0 trainer transport treiber tsl tudo tue turn turning
+0.20 tutorial types typically typo uma understand unexpected unfortunately unrelated until unusual upgraded uploaded
+0.20 upper userwarning usr usual utilisation utilization v v0 v100s v3 v_proj va vanished verified versi versions
+0.20 very vgg view void vsz waiting wakes wandb we'll we're wednesday weeks weight weights_only weird whatever wheel
+0.20 wheels why wiki wild wording worked worker workstation world wow xla_flags xla_gpu_enable_command_buffer xlarge
+0.20 yarnallocator years yesterday yet you zero ~12079 ~13107 ~21474 ~53687 ~a1b2c ~acces ~accum ~ackno ~affec ~after
+0.20 ~agree ~alert ~algui ~alter ~anoth ~anybo ~anywa ~appli ~appre ~appro ~aren' ~askin ~asser ~attem ~atten ~autob
+0.20 ~autoc ~auxil ~avail ~backo ~banne ~behav ~bench ~binar ~booke ~botto ~bridg ~brows ~bumpi ~burst ~calle ~calli
+0.20 ~canno ~capab ~capti ~centr ~clean ~clust ~code' ~coffe ~combi ~commi ~commo ~compa ~concl ~condi ~confi ~confu
+0.20 ~conse ~consu ~conta ~conv2 ~corpu ~cudac ~cudat ~cuent ~cumem ~curre ~cycle ~dashb ~datal ~deadl ~debug ~defin
+0.20 ~degre ~descr ~didn' ~difer ~disab ~disco ~discu ~distb ~docum ~downg ~downl ~drain ~dupli ~eager ~einsu ~elsew
+0.20 ~enabl ~encou ~enoug ~envir ~error ~eveni ~event ~examp ~exclu ~expla ~expli ~expor ~faili ~falli ~fedor ~feeli
+0.20 ~field ~figur ~firef ~flick ~forge ~forma ~fourt ~freez ~frida ~funct ~gatew ~germa ~githu ~givin ~graci ~grate
+0.20 ~hardw ~healt ~hiper ~hopel ~hypot ~ibuil ~illeg ~impro ~incid ~infor ~inher ~instr ~insuf ~inter ~inval ~inver
+0.20 ~issue ~janua ~jaxru ~jeman ~knowl ~large ~level ~likel ~looke ~looki ~lower ~lowvr ~mainl ~maint ~mappi ~match
+0.20 ~matte ~meant ~mediu ~meeti ~memte ~metri ~migra ~miles ~misun ~monit ~month ~nativ ~newes ~nicel ~night ~nobod
+0.20 ~node0 ~notic ~numbe ~nvlin ~obvio ~occas ~occur ~ollam ~openi ~opini ~optim ~optio ~oserr ~outco ~overn ~patie
+0.20 ~patte ~peopl ~perfo ~perso ~place ~playe ~plugg ~preem ~prior ~proba ~probi ~profi ~propo ~provi ~pytho ~pytor
+0.20 ~quelq ~ranke ~reade ~reall ~rebui ~recom ~redsh ~reduc ~rejec ~relat ~relea ~remar ~remem ~rente ~repla ~repor
+0.20 ~repos ~reque ~requi ~rerai ~resou ~resta ~resum ~retry ~revie ~rewri ~rober ~runni ~sacri ~satel ~scale ~scali
+0.20 ~scann ~scarc ~scrol ~secti ~seein ~segme ~serve ~setti ~sigki ~simil ~situa ~slowl ~small ~someb ~speci ~spect
+0.20 ~stand ~stape ~statu ~strat ~subje ~suffi ~suppl ~suspi ~tagge ~templ ~termi ~thres ~throw ~thurs ~ticke ~tiene
+0.20 ~timel ~token ~toler ~tomor ~tonig ~total ~treib ~troub ~turni ~tutor ~typic ~unall ~unexp ~unfor ~unive ~unrel
+0.20 ~unusu ~uploa ~upvot ~userw ~verif ~waiti ~warni ~wedne ~whate ~wheel ~windo ~wordi ~xlarg ~yarna ~верси ~включ
+0.20 ~выход ~драйв ~покаж ~полны ~пробо ñ ö öß быть даже драйвера же кэш может покажите полный пробовал что я 、 。
+0.20 か ご じ せ だ は わ ん グ サ ズ デ バ ロ 人 先 决 办 同 回 境 変 复 学 小 已 张 感 成 我 把 方 明 样 段 法 环
+0.20 留 经 習 認 试 谢 足 错 问 같 게 과 기 내 려 류 문 분 사 수 시 신 실 알 여 있 주 중 체 학 혹
+0.40 a100 a30 above according accuracy afterwards alloc already am an answer answers anyone attached attempting
+0.40 author auto avail available below bios buying can't capacity cards changes check checked checker cl close clue
+0.40 coco collect common compared conda consider cooling cosine creating csv cu cu121 curve customer data day days
+0.40 decay decoder detached details detected device_count diff docs documentation don't doubt due effect else ends
+0.40 english errors evaluated exact exceeded exclusively exported extreme fails fans faq figure flash float16 forum
+0.40 fp16 fragmentation framework functional funny further getting ggml good grow guess haha hear here's heron hoped
+0.40 i'd image include inherited install interesting internal investigated ipc it's job killing kind larger late
+0.40 latest lib line link load_tensors localhost log logs lower lowered measured mib mind minutes model_runner models
+0.40 monday most mostly neither nope nor nowadays num_beams number nvidia official oom open operator pack packages
+0.40 paper parts peak plot possible power private progress question rank0 readme reinstall remember replayed replica
+0.40 reply reproduced reproducible requirements reserve reserved restarted retries roughly run runner seq
+0.40 servereplica set_to_none setup shown si sim six slightly solution source spot square srv starting stock strange
+0.40 success suggested team temperature text thank theory these thing things time title tools traffic transformer
+0.40 transformers u unable unchanged usable usage use uso validation version warning watch watching way week
+0.40 whatsoever when whether will workaround worth wrong x256 xid year ~accor ~accur ~alrea ~anyon ~autho ~buyin
+0.40 ~capac ~conne ~cooli ~cosin ~crash ~custo ~decre ~detac ~detec ~diffe ~engli ~estim ~excee ~excep ~expec ~extre
+0.40 ~faile ~follo ~fragm ~furth ~getti ~here' ~huggi ~inclu ~incre ~inves ~killi ~lates ~liste ~losse ~machi ~measu
+0.40 ~minim ~monda ~mostl ~neith ~nowad ~nvidi ~offic ~opera ~packa ~possi ~preci ~preve ~print ~priva ~proje ~puzzl
+0.40 ~quest ~readm ~reboo ~regar ~reope ~resne ~resul ~rough ~sched ~scree ~shoul ~sligh ~solut ~sourc ~sprin ~stran
+0.40 ~suppo ~tempe ~theor ~thing ~threa ~trace ~traff ~unabl ~uncha ~usabl ~watch ~whats ~wheth ~worka á す も 도 해
+0.60 about accumulation admin also avoid be beginning better blocking both c cause code crash cuda_visible_devices
+0.60 dataset does epoch epochs epyc execution failed file gpu_memory_utilization gpus has haven't home is know launch
+0.60 least let's max_split_size_mb maybe mentions message might minute no_grad nodes num_workers older out
+0.60 outofmemoryerror pid pip please pod precision project pytorch quick recent recommended report result rtx
+0.60 runtimeerror sample see several site some somewhere src stderr still t07 tell tensorflow thanks third trace
+0.60 using warn we weekend well which workers would wrap write z zero_grad ~answe ~attac ~begin ~bette ~class ~compi
+0.60 ~consi ~corre ~datas ~detai ~drive ~epoch ~happe ~haven ~menti ~messa ~norma ~obser ~pleas ~prese ~progr ~recen
+0.60 ~reins ~retri ~sever ~somet ~somew ~stder ~thank ~valid ~versi ~weeke ~write
+0.80 any api can change difference driver empty_cache exception following happens have kv looks luck may me node
+0.80 normal or perhaps post profiler ram requested same say sorry sure tested this trained ubuntu uses valueerror
+0.80 we've writes ~alloc ~chang ~memor ~minut ~outof ~perha ~repli ~runti ~sugge ~teste ~ubunt
+1.00 allocate case cc help how i i'll ~check ~repro ~value
+1.20 =4 py tried try
+1.40 could info ms
+1.60 error i'm if
+2.00 i've
+2.20 =0
""",
    "optimizer_state": r"""
-0.60 load takes
-0.40 # cache call came checkpoint cuda dict end free graph has into its k kept linear max mb memory n node on our
-0.40 pool same start stays still test time training we while ~conte ~lengt ~linea ~loade ~minut ~outpu ~proce ~serve
-0.40 ~tenso ~trans
-0.20 =0 =4 =5 a activations again alive allocator along already also any asked attention away awq backbone's batch be
-0.20 beam before being benchmark beside best blocks box brings by c can't cell chunk chunks ckpt clear coexist colab
-0.20 compute context contiguous continuing conv copied could create crop ctx cudnn cut de debug decay del deleted
-0.20 desktop device did die disk do docs done down dtype during each eager empty enable epochs error eval even ever f
-0.20 fail failed feature file fixed flash former forty fraction frame frames freed fresh freshly g gathers gc gets
-0.20 gib gigabytes global going gone gpu grow hash heads heap held help here hidden host how i've ids if image in
-0.20 index inference input intermediate is item jax job jobs keep kernel kv la last later leaves left length line
-0.20 link live lives llm load_state_dict loaded loader logits long loop lost lower main make many map maps matter
-0.20 merge message million minute mode moment much my name nccl need net next night no_grad none notebook num number
-0.20 nvidia nvme o ok old onto open order other output outputs outside own page parallel part phase picture pinned
-0.20 pins pipeline positions preemption prefetch prints probe problem process prompt pth pulled python q quantisation
-0.20 ram ran read reads reduce reloaded replay request reserved restored resume resumed return run s say scale scope
-0.20 scores script search segments sequence server session shape share shows side simply since sizes sleep slice
-0.20 slower small smaller smi snapshot some sorry spot started starts stayed stops stored storing stream suppose t t4
-0.20 tb teacher ten tensors the them there though three to token top torch_dtype transformer tried try until up
-0.20 updated us uses using utilization vae validation values variable version vllm vram w wants what when which why
-0.20 will window windows workers works workspace xformers y ~accum ~activ ~alrea ~atten ~befor ~bench ~besid ~block
-0.20 ~bring ~broad ~check ~chunk ~coexi ~colle ~compi ~compu ~conti ~decod ~delet ~deskt ~detac ~downl ~durin ~encod
-0.20 ~ensem ~epoch ~expor ~extra ~faile ~featu ~forme ~frame ~fresh ~gathe ~gener ~gigab ~globa ~graph ~handl ~hidde
-0.20 ~image ~insta ~inter ~kerne ~kille ~leave ~light ~longe ~matte ~memor ~messa ~milli ~modul ~multi ~noteb ~numbe
-0.20 ~nvidi ~objec ~outsi ~paral ~pictu ~pinne ~pipel ~polic ~posit ~preal ~predi ~preem ~prefe ~pretr ~probl ~produ
-0.20 ~profi ~promp ~pulle ~pytho ~quant ~recor ~refer ~regis ~relea ~reloa ~rende ~reque ~reser ~resto ~resum ~sampl
-0.20 ~score ~scrip ~searc ~segme ~sente ~seque ~servi ~sessi ~setti ~share ~simpl ~slowe ~small ~snaps ~staye ~stori
-0.20 ~suppo ~targe ~teach ~token ~unrol ~valid ~versi ~windo ~worke ~xform 。
+0.20 32bit =2 about accumulate adam's adamw_bnb_8bit adapter add afraid all allocates although always amp and apply
+0.20 ate au avant batches bear been between bf16 bfgs billion bitsandbytes blew bnb break breaks broke brought
+0.20 budgeted building built c'est calculation can case changed closed complete config configure configure_optimizers
+0.20 contained copy cost counted cpuadam created creation day deepspeed deepspeed's didn't diffusers dim divided
+0.20 doesn't dp ds ds_config duplicates eight embed embed_tokens entirely equal et everyone exactly example excluded
+0.20 expect explode factory failing falls fell figures finally fits flag float foreach_sqrt forgot freeze_backbone
+0.20 freezing friends full_shard gave get go goes got gpus gradient_accumulation_steps had hadn't happening happily
+0.20 having he head hence hog hold holds i i'd initialize inside int8 irrelevant it it's j'ai kidding kills l lazily
+0.20 le lets life like lm_head loading lot lots makes masters match matched max_preconditioner_dim me megatron mem
+0.20 mentioned micro mixed models modules_to_save monstrous moved mu multi multi_precision muon myself named nanogpt
+0.20 needs network never nicely nothing nothing's notice nu o2 of once one oom op opt_state optax optimization
+0.20 ordinary otherwise over p paged_adamw_32bit parameters partition partitions pas passing path pattern pay peak
+0.20 per picked place placement plain plan plenty plus port precision printout pure py qlora random rather reducing
+0.20 remaining replaced required resource roots rows rule running runs save saved saves scheduler second section ses
+0.20 seven sft shadow sharded she sixteen sixteenth solves sparseadam speed spikes spill sqrt straw string succeed
+0.20 sum sums sur swapping switched t5 table tampons target_modules temporaries than that's their there's think those
+0.20 thought times tipped too took tracked trainer trainings true trying twelve type unfroze usage use_8bit_adam
+0.20 usual variance variant vectors very viewer vocab wanted wasn't weight weights well went world wrapped wrong
+0.20 x8192 xl yet zero_optimization zeros zeros_like ~adam' ~afrai ~alloc ~altho ~alway ~backb ~betwe ~billi ~bitsa
+0.20 ~break ~broug ~budge ~build ~chang ~close ~copie ~count ~cpuad ~didn' ~direc ~divid ~docum ~doesn ~dupli ~entir
+0.20 ~exact ~examp ~exclu ~expec ~facto ~faili ~float ~frien ~hadn' ~happe ~happi ~havin ~histo ~hybri ~insid ~irrel
+0.20 ~kiddi ~lazil ~loadi ~match ~menti ~monst ~mysel ~nanog ~netwo ~nicel ~notic ~ordin ~passi ~patte ~picke ~plent
+0.20 ~premi ~rando ~rathe ~runni ~secon ~secti ~shado ~shard ~spike ~stepp ~store ~strin ~swapp ~switc ~tampo ~that'
+0.20 ~there ~tippe ~tryin ~twelv ~unfro ~vecto ~viewe ~wante ~wasn' ~wrapp ~включ ~парам à ç в гб для на это つ タ パ
+0.20 メ 状 習 과 그 까 꾸 는 를 마 만 바 스 었 이 저 전 죽 합
+0.40 =3 adamw_8bit adds amsgrad apex applied are as averages backward buffer buffers cards carries comes copies dense
+0.40 difference documenting doing embedding embeddings everything existed exp_avg false finetune finetuning flat
+0.40 foreach four frozen grads group groups history_size init_group jumps layers lazy lion low matrices meant modules
+0.40 more now off offload offloading optimiser optimizers paged params partitioned past precisely preconditioner
+0.40 print print_trainable_parameters replicated requires requires_grad rest shampoo's sharding sharding_strategy
+0.40 single size sparse starting stores strategy tells that thing third trained trains tune tuning turned twice two
+0.40 under unfreezing were where whole wide you ~amsgr ~appli ~avera ~backw ~carri ~creat ~deeps ~diffe ~embed ~every
+0.40 ~exist ~finet ~forea ~froze ~group ~hundr ~layer ~matri ~megat ~nothi ~offlo ~repli ~singl ~sixte ~spars ~tunin
+0.40 ~turne ~unfre
+0.60 8bit adamw8bit adamw_torch adapters avg backbone bit cpu crash distributed dreambooth exp_avg_sq extra fine
+0.60 first fit float32 fsdp galore gb history hundred init m made momentum offload_optimizer printed rank room sgd
+0.60 shampoo shard we're yaml zero ~adamw ~buffe ~distr ~dream ~galor ~gradi ~parti ~preci ~print ~state ~weigh
+0.80 bytes exp full gradients iteration json keeps lbfgs master no_shard optim param parameter peft preconditioners
+0.80 sq states trainable v ~adapt ~itera ~maste
+1.00 adafactor lora stage update ~adafa ~optim ~preco ~shamp ~train
+1.20 b fp32 state ~param ~updat
+1.40 optimizer
+1.60 step
+1.80 moments
+2.00 ~momen
+2.40 adamw
+2.60 adam
""",
    "other_processes": r"""
-0.80 one too
-0.60 # =1 are each full no per pool set step
-0.40 as be cache config context cpu fails fit for gives half i've in instead is limit load made n out peak processes
-0.40 ram said then times total true w weights what ~buffe ~expor ~inste ~optim ~passe ~thoug ~token ~varia ~weigh
-0.20 =0 =4 a100 above activations adam adapters add affect ai all alloc allocate allocator allow also although always
-0.20 anything app arena asking assigned auto available backward bare base batch batches being big bigger bit block
-0.20 both buffer buffers built bumped caches call callback calls can't ceiling cell cell's changed chat chunk chunks
-0.20 ckpt clear client collect com comes comment contexts conv count crashes created cupy d data dead del deleted
-0.20 dense dict difference disk do doesn't doubled drop dropping edge egpu eight else embeddings en enable encoder
-0.20 endpoint ends ensemble entry env epoch error eval exclusively export extra failure false feature fed fell first
-0.20 fits fixed flag float followed forum forward fp32 fraction frame frames frontend function gc gets give given
-0.20 goes grad gradient graph graphs grid groups growth handler head hidden history how huge i'll ideas ids images
-0.20 import inherited input inside integrated into issue it's item itself json just k80 keys kl late latents later
-0.20 launches layer layers leak learner len length llm loader loading loads local logs longer looking looks loop lora
-0.20 loss lost low lowvram main make many map mask matrix max means memory merge metal mig million model module
-0.20 monday monitor much mx150 name need needs net network networks no_grad nobody nodes normal num number o object
-0.20 offload ok older ones onnx onto optimizer order others ought output over p page paper parallel params part
-0.20 partition parts pass passes past path pile pipe pipeline place placed placement plain plan points policy
-0.20 possible power preferences printed prior problem profile pulled quota quoted raised rank ray re read reading
-0.20 removed replicas resolution restart result rows s saved saving say scale scene scope scratch second sees
-0.20 sequence sequences sets setting seven shape shard shm should size slices slow slower smaller snapshot so solved
-0.20 some somewhere split stack stage startup stay steps stops store stored streams subprocess sure swap swapped
-0.20 system table tasks tb teacher tensor tensors text than thanks there's these third those though thought thread
-0.20 thus timestamps token tokenizer tokens told top torch trace traceback trainable trained trial trouble tutorial
-0.20 twelve type until upgrade used uses vae validation variable variables video visible waiting wanted wants warning
-0.20 watch weeks where without work working works workspace would write x ~activ ~adapt ~affec ~altho ~alway ~anyth
-0.20 ~askin ~assig ~attac ~autog ~avail ~backe ~backw ~batch ~begin ~bigge ~bumpe ~cache ~callb ~captu ~ceili ~cell'
-0.20 ~chang ~check ~chunk ~comme ~compi ~confi ~confu ~conte ~conti ~contr ~conve ~copie ~count ~creat ~custo ~deadl
-0.20 ~decod ~delet ~detac ~doesn ~drive ~embed ~encod ~endpo ~ensem ~envir ~excep ~expla ~expos ~failu ~featu ~float
-0.20 ~follo ~forwa ~fract ~frame ~front ~funct ~globa ~gradi ~group ~halve ~handl ~happe ~histo ~image ~inher ~initi
-0.20 ~insid ~itera ~itsel ~label ~laten ~layer ~learn ~lengt ~limit ~loadi ~local ~longe ~looki ~lowvr ~matri ~milli
-0.20 ~model ~modul ~monda ~multi ~netwo ~nobod ~norma ~objec ~offlo ~other ~outpu ~param ~parti ~perce ~pictu ~pipel
-0.20 ~place ~point ~polic ~posit ~possi ~predi ~prefe ~prefi ~prese ~produ ~promp ~prope ~pulle ~quote ~raise ~readi
-0.20 ~refer ~regis ~reloa ~remai ~remov ~repli ~reque ~resul ~retur ~sampl ~savin ~scrat ~segme ~separ ~seque ~setti
-0.20 ~silen ~slice ~slowe ~small ~snaps ~solve ~somew ~store ~subpr ~swapp ~targe ~teach ~thank ~there ~threa ~times
-0.20 ~trace ~traff ~troub ~tutor ~twelv ~unloa ~updat ~upgra ~upsca ~utili ~valid ~visib ~waiti ~wante ~warni ~witho
-0.20 ~worki ~wrapp в и 가 어 이
+0.20 a6000 aborts about acceleration access according actually after afternoon again ago allocations alongside
+0.20 another any apparently appear apps around ask at ate automatic1111 autumn aux back backup bail because behind
+0.20 believe benchmark bert beside between board bot bug build busy byte c c'd can card carte cause chance chatbot
+0.20 children click code colab colleague colmap column come comfyui commit complaining compositor compute con
+0.20 connection could crashed crumbs crypto ctrl+c cuaderno cv daemon danach darknet darktable's day dcgm dear debug
+0.20 dedicated definition dem deployed deployment der details detector detectron2 dev differ don't dropped dump
+0.20 during earlier eating eats edit einem either el entrena evaluation evening everybody everything exactly executes
+0.20 exit exited experiment failed fairseq fan fg figure finds firefox five fix folding folks forgotten former free
+0.20 frei from gaussian general generator get gig gigabyte gigabytes go going gpu gpus graphics grep gres gt guy gym
+0.20 handed hanging happily hashcat have help helper hence htop i if il image imported info informed instance j kept
+0.20 kernel kernels know kohya kubernetes l labmate launched launching le lightning list listed listing little lived
+0.20 lo loaded login lunch m maintenance manager march match max_batch_size may mb mem_get_info met mib middle
+0.20 midnight min miner minutes mit mmdet moment mortem most nach namespace nccl needed neighbour next nights nine
+0.20 nnu nodeselector noon notebook notebooks numbers occupied occupies occupying ocr once only ops or orphan
+0.20 orphaned otro ours owns pc people petra physical pids pinned pinning plugin plugin's point poll posterity prend
+0.20 pressed prolog pull pytorch quadro quarters qui quickly record red release rented reports reranker resident
+0.20 resolved rest restarted runs rx says scheduled screenshot script seconds security see serve serving sh share
+0.20 shares sharp she short shouldn't show shows shutdown side sigkill simply sin since sits sitting small something
+0.20 sorry speech spinning square staging starts state stays stream stuck students succeeds sur survived suspends
+0.20 swallowed sweeps switching systemctl systemd t4 taint tait take takes task tenant tenants tensorboard's
+0.20 terminate terminated tests that that's thats they threads three through time titan took topaz torchrun tourne
+0.20 transcribing transcription tried triggered tuesday twenty ui under us usage user's users using util uuid v venv
+0.20 very virtual vision visitors vs wait waren wasn't we're web webui week's whatever whereas which while who's
+0.20 whoever whose why wieder will window windows wouldn't y ya yes you'll z'd zeros ~abort ~accel ~acces ~accor
+0.20 ~actua ~after ~along ~anoth ~appar ~appea ~aroun ~autos ~autum ~backu ~becau ~befor ~behin ~bench ~besid ~betwe
+0.20 ~carga ~chanc ~chatb ~child ~colle ~colma ~colum ~comfy ~commi ~compl ~compu ~crash ~crumb ~crypt ~cuade ~daemo
+0.20 ~danac ~darkn ~darkt ~dedic ~defin ~depen ~detai ~detec ~durin ~earli ~eatin ~eithe ~entre ~evalu ~eveni ~exact
+0.20 ~execu ~exite ~faile ~fairs ~figur ~finis ~firef ~foldi ~forgo ~forme ~friga ~gauss ~gener ~gigab ~graph ~hande
+0.20 ~hangi ~happi ~hashc ~infor ~kuber ~lefto ~light ~liste ~listi ~littl ~maint ~manag ~memor ~middl ~midni ~minut
+0.20 ~morte ~names ~neede ~neigh ~ninet ~nodes ~outli ~overl ~peopl ~physi ~pinne ~pinni ~poste ~proce ~progr ~prolo
+0.20 ~proze ~pytor ~quick ~relea ~rente ~repor ~reran ~resid ~resub ~sched ~scree ~scrip ~secur ~shutd ~sigki ~simpl
+0.20 ~sitti ~somet ~speec ~spinn ~squar ~stagi ~strea ~submi ~succe ~swall ~sweep ~syste ~that' ~throu ~ticke ~tourn
+0.20 ~trigg ~tuesd ~twent ~user' ~virtu ~visio ~visit ~wasn' ~week' ~weite ~whate ~where ~whoev ~wiede ~would ~you'l
+0.20 à é ê í か き つ ほ ぼ ん シ セ ッ ト ネ ャ ル ン 一 上 了 全 前 動 占 卡 号 回 在 多 好 挂 掉 昨 晚 残 用 的 看
+0.20 练 让 训 还 通 部 고 그 끄 나 네 다 됩 랬 로 를 미 바 안 에 터
+0.40 =3 a a10 allocates already amp and animation been before blender boot box brand child ci close closed closing
+0.40 cluster confirmed cp crash ctrl cyberpunk davinci debugger demo desktop dgx died different diffusion docker down
+0.40 evicted fills flatmate forty friday fsdp gdm gnome gone grabbed grabs hardly hardware here hogging holding home
+0.40 host ide idle inference interpreter isolate its jobs jupyter keeps killed killing lab labmate's last launcher
+0.40 left leftover lists llama lol machine marek marketing me missing monitors moved nearly neither never node noise
+0.40 nor not note nothing now nvenc nvidia nvidia0 office old on our own owned parked plex plus pod previous priya's
+0.40 prod profiler program py python python3 reboot resolve right root runner running seen session sessions shared
+0.40 shell showed shutting slurm smi software someone's squatting stable stale story student's suspended sweep tab
+0.40 talk teams tensorboard tensorflow terminal terminating tf there thing this ticket today train transcoding turned
+0.40 v100 vasp wallpaper we were when workstation xorg yesterday yesterday's z ~alrea ~anima ~blend ~close ~closi
+0.40 ~clust ~compo ~conne ~cyber ~davin ~debug ~deskt ~devic ~diffe ~diffu ~disco ~docke ~entir ~every ~evict ~exclu
+0.40 ~flatm ~frida ~grabb ~hardl ~hardw ~hoggi ~holdi ~infer ~isola ~jupyt ~kerne ~kille ~killi ~machi ~marke ~missi
+0.40 ~monit ~nearl ~neith ~noteb ~nothi ~occup ~offic ~ollam ~parke ~plugi ~press ~priya ~resol ~runne ~runni ~servi
+0.40 ~shade ~showe ~shutt ~softw ~someo ~squat ~stabl ~start ~stopp ~train ~trans ~turne ~wallp ~windo ~works ~проце
+0.40 всё гигов меня на процесс с у
+0.60 =5 alive am belonged booking container cron ctrl+z defunct entire exclusive found gib gigs gromacs he him hung
+0.60 job jonas lm look matlab minimised mining my night obs ollama parent process pycharm quit really rendering run
+0.60 server service sheet shut somebody start started stop stopped studio tabs training triton user whisper who you
+0.60 your zombie ~booki ~conta ~ctrl+ ~defun ~deplo ~groma ~labma ~matla ~minim ~minin ~morni ~nvidi ~orpha ~paren
+0.60 ~previ ~pycha ~reall ~reboo ~rende ~share ~studi ~suspe ~tenan ~trito ~whisp ~zombi
+0.80 belong chrome even fuser gpustat his kill mine morning other ps same ssh team tmux was went yours ~chrom ~gpust
+0.80 ~launc ~pytho ~someb ~stude ~yeste
+1.00 game had hour open still ~sessi
+1.20 background pid ~backg ~termi
+1.40 two ~belon
""",
    "own_workers": r"""
-0.60 gb k keeps memory not that then
-0.40 =1 again b block cache can't free from full grad has image in is it it's kept layers load new read running sees
-0.40 size still tensor tf than too where ~memor ~place ~runni
-0.20 =0 =4 after ahead alive all_gather allocated allocator already always api args argument arrow as asked at
-0.20 attention back backward base bashrc batches beam behind beside best between big blocks bs buffer bug byte bytes
-0.20 cap cards cause cell change check ckpt class classes clear cluster comes comparison complete compute container
-0.20 correct could cpu crash ctx cublas cuda_visible_devices d data days de decoder deepspeed del deserialise devices
-0.20 dict dicts died docker does don't done dummy eager earlier edit empty engine engine_kwargs enough ensemble
-0.20 entire epoch epochs error export f failed failing fails false file fine flag float32 found fp32 fraction frames
-0.20 freed g gave gc generator gib gives go going good gradient grads graph greedy grows h100 half hand handle hard
-0.20 head heap helps hfdeepspeedconfig hold holds hours i'm i've images increases initial input instead isn't
-0.20 iteration k80 keras kernel killed kind kwargs last late layer leave leaves length less limit list live lives
-0.20 llama llm long lora loss low lower makes map mask masks matter mem meta million min mixed moments ms much name
-0.20 need needed neither never night no no_grad nodes none nothing numpy ok old ollama_num_parallel ones open
-0.20 optimizer order others outputs outside pack parameters part past path percent pickle pin_memory placement plus
-0.20 post prefetch process prompts px quadro quarter ram reading reads ref refcount remembers replaced replica
-0.20 replica's report request requested reserved reset rest restart restarting result reward rmm root row rss samples
-0.20 saved says scope sequence serving shape share slice small snapshot space speed split ssh stage state stay step
-0.20 steps stop store stored streams sum swapped table tags take tb tensorflow test text that's their there's those
-0.20 through token torch total touch trained trains true tuning tutorial type under unet unpacked until update users
-0.20 utilization v vae value variable version via view visible vllm warm we're weights when whole window work worked
-0.20 workspace yet zero ~accum ~adapt ~alloc ~alrea ~alway ~archi ~argum ~atten ~autom ~backw ~bashr ~behin ~besid
-0.20 ~betwe ~bigge ~block ~bucke ~buffe ~check ~class ~clust ~colle ~compa ~compl ~compu ~conta ~conve ~corre ~crash
-0.20 ~decod ~decor ~deeps ~defau ~delet ~deser ~docke ~docum ~earli ~embed ~engin ~enoug ~ensem ~entir ~epoch ~excep
-0.20 ~exclu ~exist ~expor ~faile ~faili ~finis ~float ~follo ~fract ~gener ~gradi ~greed ~hfdee ~histo ~ignor ~image
-0.20 ~inclu ~incre ~inste ~inter ~itera ~kerne ~kille ~laten ~layer ~leave ~lengt ~longe ~manag ~matri ~matte ~milli
-0.20 ~momen ~monit ~neede ~neith ~noteb ~nothi ~outsi ~perce ~pictu ~posit ~poste ~prefe ~prese ~pretr ~progr ~quart
-0.20 ~readi ~refco ~refer ~relea ~remai ~remem ~reser ~resta ~resul ~resum ~rewar ~runti ~sampl ~segme ~servi ~shard
-0.20 ~snaps ~someo ~split ~store ~swapp ~tenso ~that' ~there ~tunin ~tutor ~unpac ~unpic ~updat ~utili ~varia ~weigh
-0.20 ~works ~yeste é 서
+0.20 # =3 =5 a10 a100 a3c a40 actions active added agents airflow allocate alone altogether among an and anew another
+0.20 anything apiece app's are around array async atari ate auf auto away backbone backend basecallers baselines
+0.20 before began begin behaves below bge both browser builds busy by can cannot carried cellpose changed choosing
+0.20 chosen chunk chunks colbert collate_fn compose configs constructs contexts copied copies core crowd current dali
+0.20 dans dataset dataset's datasets ddp decoders def defaults device_id did dist doesn't doing donc einem else en
+0.20 encoders ends entry env environ environment environments es evaluator everywhere example executed executor
+0.20 extraction face fastapi faster feature fell files folder folders footprint for forgot former framework function
+0.20 generation gigabyte grid guessed handler handles hat have heads hence hf hit hosting hundred hydra hypercorn i
+0.20 i'd idea ids imported importing inference init_process_group inside instantiated into itself j'avais jeder karte
+0.20 kenji kokkos kornia l lammps launched limited lines listo lived loader's localcluster lock los lowering made
+0.20 make many mel member met method mine mis misma mit model modell module more moved moves multiplication must my
+0.20 nccl net network np nproc nproc_per_node nprocs number nvidia object objective of okay ompi on once onnx
+0.20 optimize optuna os otro output over overflow overlap p parallelism parameter parsed partitions persistent pick
+0.20 pickles pids pin pinning pipeline pipelines play please policy pop pre predict predictions preferred previously
+0.20 proc processpoolexecutor producer properties puse pushed python quadrupled raised random re realesrgan renderer
+0.20 replacing reporting resource resources rife rollout rule run_all runs sam sat saw sb3 sdxl search second seed
+0.20 seeds sein send sequential serve server servers session several sh showed simple simultaneous sit sits slower
+0.20 slurm solo solved some spark spectrogram st stable start startup stray streamlit study subprocess subprocvecenv
+0.20 suddenly sur sweep t4 tab tarjeta temps there they thing thirty thought threadpool three throughput todos told
+0.20 torchserve training transcribing transform trial twelve twice twin uft und une unets uno user v100 val vanished
+0.20 video vision w waiting web whenever which whispers will with without worker world xdist yolo your ~actio ~agent
+0.20 ~altog ~anoth ~answe ~anyth ~apiec ~aroun ~backb ~backe ~balan ~basec ~basel ~brows ~canno ~carri ~cellp ~choos
+0.20 ~chose ~chunk ~colbe ~colla ~doesn ~dropp ~every ~examp ~fasta ~faste ~featu ~footp ~forme ~funct ~globa ~guess
+0.20 ~helpe ~hosti ~index ~infer ~initi ~insid ~insta ~itsel ~j'ava ~kokko ~korni ~lammp ~learn ~limit ~lower ~metho
+0.20 ~modul ~netwo ~nproc ~nvidi ~overf ~overl ~packe ~parse ~passe ~pinni ~pleas ~polic ~predi ~prepr ~previ ~pushe
+0.20 ~pytho ~raise ~rando ~reale ~repli ~resou ~retur ~runne ~searc ~separ ~serve ~sessi ~sever ~showe ~slowe ~solve
+0.20 ~stabl ~strea ~sudde ~tarje ~thirt ~throu ~train ~trans ~tripl ~twelv ~vanis ~visio ~visit ~waiti ~whene ~witho
+0.20 ~больш ~запус ~падае ~поста ä ê больше за из карту не одну падает по поставил え っ な れ キ ク コ ス テ ト ラ
+0.20 ン 作 入 全 初 前 常 正 每 番 計 개 까 됐 부 세 스 습 었 올 있 전 정 지 프 하
+0.40 =2 a accelerate actors all all_gather_object ampersand answers augmentation autoscaling binds board brought but
+0.40 calls collate context dag deployment detector device_ids do dropped during eleven encoder entries extra five fn
+0.40 folds forked gather getitem__ green here holding horovod hvd import its joblib launcher line loaded local
+0.40 machine math mb me mpirun normally num_gpus num_processes num_workers optuna's other our out packed passes place
+0.40 plain prefork preprocessing problem put py queue relion requests run see semaphore set set_device seven side
+0.40 silly since six sixteen smi snakemake so spawns started subprocesses ten tensors tests them themselves third
+0.40 thread threadpoolexecutor threads times trainings trials triton tune twenty up use we were whisper xargs ~accel
+0.40 ~actor ~airfl ~amper ~augme ~autos ~behav ~broug ~conte ~copie ~deplo ~depth ~detec ~durin ~eleve ~encod ~entri
+0.40 ~envir ~execu ~extra ~folde ~forke ~handl ~holdi ~horov ~hyper ~machi ~mpiru ~norma ~pipel ~prefo ~probl ~relio
+0.40 ~reloa ~rollo ~scrip ~semap ~sixte ~snake ~squee ~thems ~torch ~trial ~trito ~twent ~whisp
+0.60 actor barrier bash celery children concurrency count debug eight flask fork forks getitem gnu init instance
+0.60 instance_group j launches let local_rank loop means mp mpi multiprocessing onto own per reloader replicas script
+0.60 simultaneously single spawned time together torchrun wait ~barri ~celer ~child ~concu ~datas ~devic ~impor
+0.60 ~jobli ~loade ~optun ~singl ~start ~toget
+0.80 card child cores cuda one parallel pool pytest ran rank ray same tasks ~multi ~proce ~pytes ~simul
+1.00 app device each every four gpu group gunicorn jobs n n_jobs num uvicorn ~gunic ~spawn ~subpr ~threa
+1.20 spawn ~launc ~paral ~uvico ~worke
+1.40 processes
+1.60 ranks
+1.80 workers
""",
    "previous_allocation": r"""
-0.80 batch full
-0.60 code gpu pool tensors torch with
-0.40 # cache card ckpt config could debug device epoch error even every grad graph have image inner is just k log
-0.40 long maml max mb me memory no off our read saved size stack steps stop than this too took use what ~buffe ~conte
-0.40 ~devic ~reque ~reser ~sampl ~servi
-0.20 =0 =1 a10 a100 activations adapter adapters add adding all allocator along and are arena asked attached attempt
-0.20 attention auto autograd backbone backward bad batches be bf16 bit block blocks book box browser bs buffer
-0.20 buffers bytes calling calls can cap capture capture_model cards case ceiling changed changes channels check ci
-0.20 ckpt_path cluster come comment complete con confess connection container context controlnets conv copies copy
-0.20 count course creating cudnn cut d day days de decorator default defunct dense desktop dictionary down dpo draft
-0.20 eight ema embedding emptied empty empty_cache encoders entire entries entry env epochs era exactly except
-0.20 exception executor exported fail failed failing failure false far features file fits five fix fixed flag flask
-0.20 float float32 for forks forward found fp16 fp32 fraction frame frames fresh from_pretrained gave gib gigabytes
-0.20 gives go goes got gpu_model_runner gpus gradients group grows happens hard he head heap help helps hence here
-0.20 hidden his history host hour hub hung hw hw_decoder_load i'd i'm idle import incident inference init init__
-0.20 input inside install interrupted into issue it it's keyboardinterrupt know latents layer layers leak left length
-0.20 like limit listo live llama lo loader loading log_softmax logits looks lora loss low lower lstm m machine
-0.20 manager map masks mean mem message met million min mine minutes mode moments more morning moving much my n
-0.20 ncclcomminitrank night nobody node nodes not note numba's nvidia ollama on once onnx onto oom opened ops others
-0.20 ours outputs p parent parts pass passes past patch peak percent picture pinning place plain plug plus pod por
-0.20 precision prefetch pretrained problem processes profile projects ps pt pth pulls py python q ram rank rather
-0.20 reads reboot registry release remember removed report reporting request reserve reserved rest restarted resume
-0.20 review reward rmm round row sample samples saw scene seconds see segments server service serving set sh shapes
-0.20 shows side sigkill simply since single slices slow small smaller smi softmax some somebody space spawned ssh
-0.20 startup state states stopped stored subprocesses switch switched sys t t5 tab taken takes tb terminal text
-0.20 textures tf that's they thing thirty those though ti tile till tmux to tokens total trace traceback try tutorial
-0.20 type typo u umap under update us user's uses v v3 value values variant versions very visible volume wait waiting
-0.20 want wanted wants warning way we web week weights were which whole window worker workers would wrapped writes x
-0.20 xxl yet ~adapt ~addin ~answe ~attac ~attem ~atten ~avail ~avera ~backw ~batch ~behav ~belie ~besid ~block ~break
-0.20 ~brows ~calli ~ceili ~chunk ~close ~clust ~comme ~compi ~compu ~confe ~conne ~conta ~conti ~conve ~corre ~cours
-0.20 ~custo ~debug ~decor ~defau ~defun ~deplo ~deskt ~detac ~detec ~dicti ~docum ~doubl ~dupli ~empti ~entir ~entri
-0.20 ~envir ~epoch ~exact ~excep ~expor ~exten ~faile ~faili ~failu ~float ~forwa ~fract ~frame ~gigab ~gradi ~happe
-0.20 ~histo ~impor ~incid ~infer ~inher ~insid ~inter ~keybo ~large ~laten ~launc ~layer ~lengt ~linea ~loadi ~machi
-0.20 ~matri ~memor ~messa ~milli ~minut ~movin ~multi ~ncclc ~night ~nobod ~norma ~numba ~nvidi ~ollam ~opene ~paral
-0.20 ~paren ~passe ~perce ~pinni ~posit ~prefe ~probl ~produ ~profi ~pytho ~quadr ~rathe ~reboo ~recom ~recor ~remem
-0.20 ~remov ~rende ~repli ~respo ~retur ~revie ~rewar ~runti ~segme ~seque ~shape ~shard ~shoul ~sigki ~simpl ~singl
-0.20 ~slice ~small ~snaps ~someb ~spawn ~store ~syste ~targe ~tenso ~termi ~textu ~that' ~thirt ~threa ~ticke ~torch
-0.20 ~trace ~tutor ~updat ~user' ~value ~volum ~waiti ~wante ~warni ~windo ~worke ~wrapp ~write 서 어
+0.20 =2 =3 =5 a a1111 about accelerator actors again albeit aligner alone alter always antes any anymore append as
+0.20 assigned assignment attribute autogluon avant been began begins behind best_model big binds bound builds but by
+0.20 cached caches callbacks called candidate captured carregava catboost change changing chapter checkpoint chunk
+0.20 classifier clean clear_caches click close closing cnn cnn_learner collect collecting com comparing complain
+0.20 components console constructed controlnet copied coube created cuda cures dead decoder deleted demand depth
+0.20 destroy destroyed detector's diarisation different disk displays distillation done downtime drop each el else en
+0.20 encoder end ended endpoint engine enough ensembles equal esrgan etc eval evaluate evaluated executed executing
+0.20 expected explicit f face fails fastai feb finder finetune finetuning finish finished fitted flags flux forgot
+0.20 gan gap get get_model given globals gone h20 halves hand harness has headroom held hf hint hold holds i've if
+0.20 include incoming inpaint inpainting instance interrupt its je judge jupyter's kills la lambda language last
+0.20 later le learn lesson lets life lightning lives llm's lm load_model locals logger loops made main makes maps
+0.20 maximum memory_allocated merge merged metashape method mod modelo moment move na nd need needed net2 now numbers
+0.20 objects occupied occupies occupying of okay ones opt order otherwise overwritten page par parametrised partial
+0.20 paused per placa played points pr pra precedes precisely prediction predictor pretraining prints project put
+0.20 puts px pyannote quantising que question rd ready real reassigning refer referenced references refers register
+0.20 registered released releases reload reloaded remain remained remains repl replacing reporter repr rerunning
+0.20 reset restait restoration result resumes return reuse reverse right running sam same save scheduler scoped
+0.20 script scripts second's seed seeds serves seventh shares sit sits sitting spawn speech splitting st
+0.20 stablediffusionimg2imgpipeline stacking stage1 stages starts stay stops streamlit study subprocess summarization
+0.20 survived swap swapping swaps switches taking ten tf1 their there's they're thought through times tokenizer top
+0.20 tp1 trainable trained translator trial's trick tts turn unittest unloading until usage used using v1 v2
+0.20 validation var variable variables verification vram w wasn't weakref weighting well whatever while whilst
+0.20 whisper whisperx without workflow works you ~accel ~albei ~align ~alway ~anymo ~appen ~archi ~attri ~autog
+0.20 ~backb ~begin ~behin ~build ~calle ~carre ~catbo ~chang ~chapt ~class ~clean ~closi ~colle ~compo ~conso ~deman
+0.20 ~diari ~diffu ~displ ~disti ~downt ~dropp ~endpo ~engin ~enoug ~esrga ~expli ~featu ~finde ~finet ~finis ~fitte
+0.20 ~forgo ~gener ~harne ~headr ~hooke ~incom ~jupyt ~label ~lambd ~langu ~lesso ~light ~local ~longe ~maxim ~metas
+0.20 ~metho ~morni ~neede ~numbe ~optim ~outpu ~param ~pause ~playe ~popul ~prece ~preco ~predi ~pyann ~quest ~reass
+0.20 ~recog ~reloa ~repla ~rerun ~resid ~resto ~runni ~sched ~scope ~seven ~sitti ~speec ~split ~stack ~start ~subpr
+0.20 ~summa ~survi ~swapp ~takin ~there ~they' ~trans ~unitt ~valid ~verif ~wasn' ~weakr ~whate ~whils ~witho ~workf
+0.20 ~добав ~запус ~модел ~остав ~перво à è é добавил и карта модель не памяти первой я デ プ モ 一 上 下 个 之 作 删
+0.20 前 后 型 完 後 最 模 次 残 没 的 能 跑 갔 고 나 네 더 델 드 때 라 마 모 변 수 시 실 아 올 을 전 할 행
+0.40 above adds after ahead alive allocated away backbones baseline being benchmark callback captioner cells class
+0.40 clone closure combination comes compared configuration creates cross cycle delete deleting die dies diffusion
+0.40 dos dropdown dropped ensemble estimator ever experiment extractor feature find fit fixture fixtures freed global
+0.40 gui hadn't holding hot hyperparameter ipython isn't keep keras leaves leftover llm longer los member memoria
+0.40 model's module name network next o object one one's optuna or output phase pointed project's ran reference rerun
+0.40 resident runs scope search second self semicolon separate setup skorch started stayed store student suite
+0.40 teardown tensor test tests th them there third three trainer translation trials twice underscore unload unloaded
+0.40 up upscaler validate vit warm webui why ~assig ~basel ~befor ~bench ~capti ~closu ~combi ~creat ~destr ~dropd
+0.40 ~evalu ~execu ~exper ~extra ~fasta ~hadn' ~holdi ~inpai ~ipyth ~learn ~leave ~lefto ~loade ~membe ~modul ~occup
+0.40 ~optun ~point ~pretr ~proje ~queda ~relea ~scrip ~searc ~secon ~semic ~separ ~skorc ~stage ~staye ~stude ~teard
+0.40 ~under ~upsca ~varia ~whisp перед
+0.60 agent b before between both build built checkpoints clear clear_session comparison former from function gc grid
+0.60 img2img in keeps kept learner load loaded loop lr lr_find models networks never notebook ok optimizer out
+0.60 previous refiner restarting results room run s sdxl session sweep switching teacher txt2img ~betwe ~callb ~check
+0.60 ~const ~fixtu ~forme ~funct ~globa ~img2i ~noteb ~objec ~previ ~proce ~refin ~remai ~resta ~switc ~teach ~trial
+0.60 ~txt2i
+0.80 first fold new pipeline process stays then when ~ensem ~hyper ~netwo ~pipel ~refer ~resul ~train ~unloa
+1.00 base earlier net nets none pipe stage trial ~delet ~earli
+1.20 old ~compa ~model
+1.60 del model still
+2.00 cell
""",
    "process_limit": r"""
-0.60 all b batch cache first i k load never ~memor
-0.40 about after allocate allocated are because before cpu dev for frames free left nothing once peak second shm step
-0.40 takes tensor then time torch two up wants weights works ~becau ~befor ~featu ~loade ~nothi ~pytor ~secon ~start
-0.40 ~tenso ~token ~weigh
-0.20 =0 =3 =5 a6000 accumulation activations adam again alone already also and another any anymore around array
-0.20 arrays as assumed async attached attention auto back backward bad bar be being beside bfc billion block boards
-0.20 book both buffers built but bytes c cached capture cell cgroup checkpoint chunk closed column come command
-0.20 commit con conv copy could count counts cpp crash ctx cublas cudamallochost cudnn cuml cured d data dataset
-0.20 decoding del dense devices dgl dict died dies difference disable disk display do docker does doesn't doing down
-0.20 dropped during each eight else embedding enable enabled encoder engine engine's epoch eval ever everything
-0.20 exceeded exit fact failing false fans feature features float32 forward fp16 fp32 freed gguf gi given goes gone
-0.20 gpu_memory_utilization gpus grabs grad graph graphs gt had hand have head held hence here hold host hour id if
-0.20 images import index info initialised input int8 it's json just keep kept keras keys killed killing kills kv l40s
-0.20 lab label last layer layers leak least len length let libtorch line list listing live llama lm loaded loader
-0.20 loading log login long looked loop lora loss lower main map max_capture_size max_split_size_mb
-0.20 max_workspace_size micro missing mmap mode models moving much my n nccl net network next no_grad node nodes
-0.20 normal num number off offload ok old on one onnx onto oomkilled op open optimizer or other outofmemoryerror
-0.20 output overcommit overcommit_memory overhead paper parallel pid pin place please points power preemptively
-0.20 prefetch prefill printed private profiler prompt put py r ram rank ranks rather ray reached read reading
-0.20 rejected reranker reserved reserves rest restart room rtx running runs s samples samples_per_gpu saved scratch
-0.20 search see seed self send set_visible_devices setup sglang shape single sized sizes slurm smaller snapshot
-0.20 something space stack stage staging start starts state static stay stored streaming studio sum summary supplied
-0.20 swap sweep switching table tactics task teacher tensorrt that's though threshold tile times titan to together
-0.20 token tokens top torch's traceback train tried true tune twice type typo ulimit under unlimited until update
-0.20 upper user using utilization v v100s variable variant version visible vllm voxel w wait warp wasn't way well
-0.20 were where whisper window with without workers workspace would x yes yet you z zero ~accum ~alloc ~alrea ~anoth
-0.20 ~anymo ~aroun ~array ~assum ~attac ~atten ~backw ~belon ~besid ~billi ~board ~buffe ~build ~cache ~captu ~cgrou
-0.20 ~check ~chunk ~close ~commi ~compu ~conti ~count ~crash ~cubla ~cudam ~curre ~datas ~diffe ~disab ~displ ~doesn
-0.20 ~dropp ~durin ~embed ~enabl ~encod ~engin ~entir ~evalu ~every ~excee ~expan ~faili ~finis ~float ~follo ~forwa
-0.20 ~gener ~gradi ~graph ~handl ~helpe ~histo ~image ~initi ~kille ~killi ~lapto ~layer ~lengt ~libto ~listi ~loadi
-0.20 ~looke ~lower ~milli ~missi ~model ~momen ~monit ~morni ~movin ~multi ~netwo ~norma ~numbe ~obser ~occup ~offlo
-0.20 ~oomki ~optim ~outof ~paral ~param ~pinne ~pleas ~point ~predi ~preem ~prefi ~print ~priva ~proce ~progr ~proje
-0.20 ~promp ~pytho ~quadr ~rathe ~reach ~readi ~recor ~reduc ~refer ~remai ~repli ~reque ~reran ~reser ~resid ~resol
-0.20 ~resta ~resul ~runni ~sampl ~scrat ~searc ~separ ~seque ~serve ~sglan ~singl ~small ~snaps ~somet ~split ~stagi
-0.20 ~stati ~store ~studi ~summa ~suppl ~switc ~tacti ~teach ~that' ~thoug ~threa ~toget ~torch ~trace ~trans ~ulimi
-0.20 ~unlim ~upsca ~varia ~versi ~wasn' ~whisp ~windo ~witho ~worke の を
+0.20 a a16 a30 a40 above actor adapter add admin admins an annotation anything app applies ask base bashrc bat
+0.20 batching benchmark bigger bot box came can can't case cgpu changed checked chrome cluster cluster's colleague's
+0.20 comes comfy commented config configured confirmed conftest const copied creating creation
+0.20 cuda_mps_pinned_device_mem_limit cupy customers cuts d'un daemon dans darktable's de debugging decode decoder
+0.20 design device_memory_gb device_memory_limit dir earlier eighth empty enforced enforces environment eta exactly
+0.20 executor exported fail fails faiss's farm files fits fixture flag flags flags_fraction_of_gpu_memory_to_use
+0.20 flags_gpu_memory_limit_mb forgot forgotten former fourth funciona gaming gets ggml ggml's gigabytes grid_t4
+0.20 guest guide ha half he higher hook horizon hosting hyper imported imports in inherited initial inside inteiro
+0.20 interactive intercepts irrelevant issue its jax job's jobs join julia key l4 land launcher ld leaked learner
+0.20 lets libvgpu licence license lift loads lose machine mail maintenance manager matter max max_mem
+0.20 maxallocfraction maxbuffersize maxbytes means mempool merges mining mixed mlx monday most moved multi mx mxnet
+0.20 mxnet_gpu_mem_pool_reserve mystery no nobody not notebook now numba's octane octane's of okay ollama's opencl
+0.20 operator ops option org ort ours outputs override paid param parquet part ped physical pi pins plan pods policy
+0.20 pool_allocator pra preload pro procs production profil prolog provider pulled query raised re reads recommended
+0.20 refused reinitialize removed renders reserve returns revert rodou rows said sandbox savedmodel scene sched
+0.20 scheduler script sees segmentation sets setting shard shards share side simulated sitecustomize size sliced
+0.20 slicing slider so someone's sorry split still stood stopped streams students such suite sunday support surface
+0.20 surfaces sven systemd taichi temp tensorflow tests the there's third thirds throughout tinha today tomorrow
+0.20 trains trt tutorial una unchanged unoccupied unused upgrade utils variables vendor vk wanted warm we we'd webgl
+0.20 webgpu which whoever whole why working wsl xla xla_python_client_mem_fraction ~10737 ~activ ~anyth ~appli ~arena
+0.20 ~bashr ~bench ~bigge ~blend ~chrom ~clien ~colle ~concu ~conft ~creat ~cudad ~custo ~daemo ~darkt ~debug ~desig
+0.20 ~devic ~earli ~eight ~enter ~envir ~exact ~expor ~faiss ~fixtu ~fourt ~funci ~gamin ~ggml' ~grand ~highe ~horiz
+0.20 ~hosti ~impor ~inher ~insid ~insta ~intei ~inter ~irrel ~launc ~leake ~learn ~libvg ~light ~logic ~maint ~mallo
+0.20 ~manag ~matte ~maxal ~maxbu ~maxby ~mempo ~merge ~minin ~monda ~myste ~nobod ~noteb ~numba ~ollam ~openc ~opera
+0.20 ~parqu ~physi ~platf ~polic ~prefe ~produ ~prolo ~provi ~pulle ~raise ~recom ~recon ~regre ~rejec ~resea ~resou
+0.20 ~retur ~rever ~sandb ~saved ~sched ~scrip ~servi ~setti ~simul ~sitec ~slici ~slide ~stopp ~stude ~suffe ~sunda
+0.20 ~suppo ~suppr ~surfa ~syste ~taich ~third ~tomor ~tutor ~uncha ~unocc ~unuse ~upgra ~utili ~vendo ~wante ~webgp
+0.20 ~whoev ~worki ~works ~поста ~работ в всё после поставил работает 上 정 체
+0.40 a10 active aliyun alloc allocfraction although artificial bare beyond blender board bumped byte caps card card's
+0.40 ci client cloud cnmem code com course dask days deleted denoise env extend force frac framebuffer from full gave
+0.40 gigs gpu_mem_limit gres grow guard hands hardware has headroom heap hub igpuallocator instance isn't job less
+0.40 lifts limited limits logical mac made memory_limit message module more must need needs null options partitioned
+0.40 per per_process_gpu_memory_fraction plug preferences process pytorch_mps_high_watermark_ratio raise rapids
+0.40 refuses resources set_limit shared six slices smi someone spark t4 template test tf theanorc they this tier
+0.40 total triton's unit units use vdi ~67108 ~admin ~altho ~annot ~artif ~beyon ~bumpe ~card' ~clust ~conta ~cours
+0.40 ~denoi ~deskt ~docke ~execu ~exten ~forgo ~hardw ~headr ~igpua ~licen ~messa ~modul ~nvidi ~octan ~optio ~rapid
+0.40 ~seven ~slice ~someo ~templ ~tenan ~thean ~trito ~water
+0.60 =1 a100 arena asked at capped container device dockerfile fixed gives grid high hit increase kubernetes low
+0.60 maximum mb metal nvidia partition past percent pod quarter ratio removing restricts
+0.60 set_per_process_memory_fraction seventh small stops ten tenant unset virtual vm vram was wrapper your ~cappe
+0.60 ~delet ~enfor ~incre ~kuber ~perce ~premi ~quart ~refus ~restr ~share ~virtu ~wrapp
+0.80 # gpu gpumem h100 hard maximum_pool_size our plugin pool profile rmm says seven us watermark ~confi ~fract
+0.80 ~gpume ~limit ~plugi ~profi ~remov
+1.00 allowed ceiling gb gib hami into mem memory q quota run ~allow ~ceili ~parti
+1.20 mps set slice vgpu
+1.40 ai mig
+1.60 cap fraction
+1.80 g
+2.40 limit
""",
    "retained_graph": r"""
-0.80 gb gpu
-0.60 # but cuda fails same
-0.40 at b big cache card copy cpu crash device eval even for full had inference input max model new no plot pool run
-0.40 set size ten thing under used zero ~alloc ~check ~devic ~proce
-0.20 =0 about above accumulation adam's allocated already another any are asked averages away best_state block blocks
-0.20 board both buffers builds bytes calls came can't cards cat chainer's change checked checkpointing chunking clean
-0.20 clone clones code collected come comes config context conv count created dataloader dead debug default dense
-0.20 dictionary did die different doesn't don't done down dropout during e eight embedding empty en engine enough
-0.20 ensemble error estimate evaluation everywhere export failed falls false feats feature fell fid file finished fit
-0.20 fits fixed flag float32 flushed four fp32 free friends fused gave generate get gib go good
-0.20 gradient_checkpointing half happens has head hist hooks host if image inputs instead into isn't it's keras
-0.20 kernel label large later layer's layers lbfgs load loaded loading local long looks lots main map maps masks
-0.20 matrix me metrics micro million mine momentum moved much need net no_backprop_mode nobody noise none notebook
-0.20 nothing now off ones optimizer original other our own p passes peak perceptual policy position process profile
-0.20 project ran random ranks reading recording ref removed request rest retained right room runs sample sampler says
-0.20 scheduler scores script search sequence server session set_to_none sets setting settings shape share single
-0.20 slice slope split square still study suspicion table team test text then there's think third thought thread
-0.20 three tile times titan token tokens too top torch torchvision trace truncate try turned two u unchanged us use
-0.20 val version vgg we weights well what what's when where while wrong yaml zero_grad ~accel ~adam' ~alrea ~anoth
-0.20 ~block ~build ~chang ~chunk ~clone ~confi ~conte ~conti ~crash ~creat ~datal ~decod ~defau ~detec ~dicti ~disab
-0.20 ~docum ~doesn ~dropo ~dropp ~durin ~encod ~engin ~enoug ~ensem ~estim ~evalu ~every ~excep ~exper ~expor ~faile
-0.20 ~finis ~frien ~gathe ~handl ~happe ~hundr ~impor ~infer ~input ~insta ~inste ~inter ~kerne ~launc ~layer ~loade
-0.20 ~loadi ~machi ~matri ~milli ~model ~multi ~nobod ~noteb ~nothi ~objec ~origi ~parti ~perce ~pictu ~profi ~proje
-0.20 ~promp ~quadr ~rando ~readi ~reduc ~repor ~reque ~reser ~resol ~resto ~resum ~sampl ~sched ~score ~scrip ~searc
-0.20 ~secon ~seque ~serve ~servi ~sessi ~setti ~share ~singl ~start ~suppo ~suspi ~switc ~there ~thoug ~threa ~token
-0.20 ~trace ~turne ~uncha ~weigh ~what' ~worke ó
+0.20 =4 accumulate accumulated accuracy actions activations add_scalar addbackward0 adversarial after al also an
+0.20 ancestors anyway appending as attribute avg backprop baseline batch before being beta between break bs buffer
+0.20 calibration callback cell centers chaining chains closure colleagues com compare compute conf converting
+0.20 convnext copies criterion cured current curve cutting cycle days dear debugging deep deleted deleting deque
+0.20 detach_ detached diag dice differentiable discriminator does double dqn drag dragged eager earlier ed em encoder
+0.20 entry episodes epoch_acc epoch_loss ever example fast fast_weights feat feed ficou finder finish first floats
+0.20 forward forwards frames from function gan's generator gets goes gone gp gradient gradienttape grads grafo
+0.20 guardaba hangs hat held hence here hessian hold holds how imagenet keeps keys las leaf leaks len lightning line
+0.20 lines link links lists lived logger logs looked loss_dict maml master mb meter moment mul my na network no_grad
+0.20 non noticed number okay old once onehot optimiser order otherwise outputs outside over para params pays
+0.20 penalties piled place plain plotting policy's port positions pre preceding prediction predictions preds prev
+0.20 print printed progress puse put query r ram ramp rank rather re reaches reason recorded records reinforce
+0.20 remember remove removing rendering replaced replay rerun reset resets reuse rl rollout row running_loss samples
+0.20 sawtooth scalar scalars score seems sentence silence simulator since smoothing soft softmax stable stacked stat
+0.20 states step's stopped store stored straight su swallowed task task's tb tbptt tensorboard tf than that there
+0.20 they thousand through tied to together torchmetrics tout tracker train training_step trajectory truncating
+0.20 truncation tutorial unrolled usage value values wandb warm was which without word works worth wrapped writer
+0.20 wrongly x ya your ~accur ~activ ~addba ~adver ~ances ~anywa ~basel ~befor ~betwe ~buffe ~calcu ~calib ~callb
+0.20 ~cente ~chain ~closu ~colle ~const ~conve ~convl ~convn ~copie ~creep ~crite ~curre ~cutti ~debug ~delet ~discr
+0.20 ~earli ~epoch ~examp ~featu ~finde ~frame ~funct ~gradi ~guard ~hessi ~intei ~learn ~light ~linea ~looke ~maste
+0.20 ~metri ~modif ~ndarr ~netwo ~norma ~notic ~numbe ~oneho ~optim ~other ~outpu ~outsi ~param ~passe ~prece ~predi
+0.20 ~produ ~proto ~rathe ~ratio ~reach ~reaso ~recor ~reinf ~remai ~remem ~remov ~repla ~reset ~rollo ~runni ~sawto
+0.20 ~scala ~shoul ~simul ~smoot ~softm ~stabl ~stack ~state ~stopp ~strai ~swall ~task' ~thous ~throu ~toget ~traje
+0.20 ~trans ~tutor ~unrel ~value ~witho ~wrapp ~write ~wrong ~кажды ~поста é за поставил тут 겨 넘 래 배 속 음 일 정
+0.20 합
+0.40 acc accumulates across add added alive all along around average back bank behind book bptt carried carry climbs
+0.40 collects computation computed connected constant converted creep critic dict drags emptied encoder_k end ends
+0.40 episode every features forever frame's freed gan grows gru i iteration iterations its just kept learning
+0.40 log_probs logged logging memory meta metric missing next of out passed per poca postfix produced queue raw reach
+0.40 recurrent regulariser remained repackage repackage_hidden returned reward s secret slower stores storing t tasks
+0.40 tensor tensors term their tqdm training undetached update updated wasn't ~acros ~aroun ~attri ~avera ~backp
+0.40 ~behin ~carri ~climb ~conne ~contr ~criti ~dragg ~empti ~enque ~episo ~forev ~forwa ~hidde ~loggi ~memor ~missi
+0.40 ~plott ~postf ~recur ~regul ~retur ~rewar ~secre ~slowe ~stori ~undet ~wasn'
+0.60 adding append autograd contrastive create create_graph data ema_loss fake flat fn graphs growth hidden inner
+0.60 list live log loop penalty persistent previous self total_loss truncated w whole y ~accum ~addin ~attac ~autog
+0.60 ~backw ~graph ~growt ~logge ~persi ~previ ~store ~trunc ~updat
+0.80 attached backward batches each float grad_fn lstm never running saved tape total true ~appen ~batch ~compu
+0.80 ~itera ~losse ~penal
+1.00 chain cut epoch losses mean probs retain retain_graph state step steps sum ~histo ~tenso
+1.20 grad history
+1.40 ema graph
+1.60 detach ~detac
+1.80 item
+2.80 loss
""",
    "wrong_device": r"""
-0.80 at of per size
-0.60 every k max memory ranks same
-0.40 after b batch before bit both buffer cpu crash does don't each end error failed fails found fp32 full g gets
-0.40 graph image init isn't its just keeps kept layers left limit long m makes mem num open or over own pool post
-0.40 processes ram rank saved side state step through times too train training w watch when whole ~befor ~buffe
-0.40 ~conte ~faile ~large ~reser ~throu ~torch
-0.20 0 =0 =1 =4 above adam add added all_gather_object alloc allocator alone am answers any anything api app arena
-0.20 array arrays ask asked assign async attention auto away back backbone backend background backward bad balanced
-0.20 barrier base batches between bf16 block blocks brax builds built buying by bytes c cache cached calculation call
-0.20 can capture carry case ceiling channels check checkpoint chunk close collect come comes complete computed
-0.20 configured confirmed context control conv copies costs could couldn't count cross
-0.20 cuda_mps_pinned_device_mem_limit cudnn dali data days decoders del dense detector dev device_count didn't dies
-0.20 diffusion disabled displays docs down drop dropping dst during eager eagerconst eight else enable engine english
-0.20 enough ensemble entire eval evaluation even exactly example exclusive extra failing failure false features file
-0.20 fine finished fit five fix flash float fn for forgot forward fp16 fraction frames free friendly from further gc
-0.20 give given go goes gone gpu_options grabs grad graphs grid group guessed h hami happens hardware hash have he
-0.20 head heap held hf holding holds horovod host hosting hot how i'm i've identical ignore in inference init__
-0.20 init_process_group initialized install installed issue item iteration j json keep kernels kill know large larger
-0.20 launch leave leaves length like lines list llm load loaded loading location longer loop lora lost low mail
-0.20 malloc many map_location matrix max_memory maximum may maybe mb message mig million minutes modelfile module
-0.20 moment more most moves mp mps ms much must n n_jobs named need needed net next night no now np nprocs num_ctx
-0.20 object offload ok okay ollama once oom opened optimizer page parallel parameters part pass passes path peak
-0.20 percent pid pin pinned pipeline pipelines place plan plugin plus pod point policy possible precision prefill
-0.20 pretrained print profile project prompt ps pth px pytorch queue r ray reading reason red reduce release removed
-0.20 rendering request reserved reserves reset result results right room run save say script search second semicolon
-0.20 seq server set set_visible_devices sets shape share showed simply slice small smaller snapshot softmax solution
-0.20 solved some somebody soon spawn spawned splits stage starting stay steps still stopped stored stores strategy
-0.20 sum swap switching table tell ten tensorboard test tests text tf than their them there threshold to tokens
-0.20 torchrun tp trace trains tried tries true try twice ubuntu under user utilization v v100 vae values verified
-0.20 vgpu virtual vllm vram want wants warm we're weights well whatever whisper why width window without workers
-0.20 world would yet ~21474 ~accel ~addit ~anyth ~atten ~backb ~backe ~backg ~backw ~barri ~batch ~betwe ~bigge
-0.20 ~block ~build ~buyin ~cache ~captu ~ceili ~chann ~check ~close ~compa ~compi ~conve ~could ~crash ~cudam ~custo
-0.20 ~datas ~debug ~decod ~delet ~deser ~didn' ~diffe ~diffu ~disab ~docum ~doubl ~durin ~eager ~embed ~enfor ~engin
-0.20 ~engli ~enoug ~ensem ~entir ~evalu ~exact ~examp ~exclu ~execu ~faili ~failu ~faste ~featu ~finis ~float ~forgo
-0.20 ~forwa ~fract ~frame ~frien ~funct ~furth ~graph ~guess ~handl ~hardw ~histo ~holdi ~horov ~hosti ~ident ~image
-0.20 ~infer ~itera ~kille ~layer ~leave ~lengt ~limit ~loade ~loadi ~longe ~lower ~matri ~memor ~messa ~milli ~minut
-0.20 ~model ~momen ~multi ~neede ~netwo ~norma ~nproc ~offlo ~ollam ~opene ~optim ~outpu ~overl ~paral ~param ~perce
-0.20 ~pictu ~pipel ~plugi ~polic ~possi ~preci ~predi ~prese ~pretr ~previ ~profi ~proje ~promp ~pytor ~quant ~readi
-0.20 ~reaso ~reboo ~recor ~reduc ~relea ~remov ~repli ~reque ~resid ~resta ~resul ~retur ~safet ~searc ~secon ~semic
-0.20 ~seque ~serve ~showe ~simpl ~simul ~small ~snaps ~solut ~solve ~someb ~spawn ~split ~squar ~state ~stopp ~store
-0.20 ~strat ~suppo ~switc ~tenan ~tenso ~train ~trans ~ubunt ~unpic ~upgra ~utili ~value ~verif ~virtu ~weigh ~witho
-0.20 ~zombi で
+0.20 a a10 a100s a10g accumulation affect afresh agreed aha allocation allow_soft_placement along alpha als also and
+0.20 another answer argparse around arrived asking auf available bang bare because behind believe belongs big bios
+0.20 blender's boards book booked bought btw bug build came capacity checks chip choosing chose clear codes comfyui
+0.20 complained compose computing con config config's container contrary copied copy cpp cuda_visible_device cupy
+0.20 cure d das davinci's de deepspeed der detectron device_id device_put did docker drives dropped e easily ebay
+0.20 effect el else's env errors estaba everywhere exe experiment explains exported facepalm fact fault feel figure
+0.20 fills finally folks follow force forty gathers gb geforce generator get_device_name get_device_properties going
+0.20 gpu1 gpu_ids gpustat great gut hand hang happened has hit hmm idled idles if igpu importing incident include
+0.20 index_cpu_to_gpu inputs intended is_available itself jupyter kind l40s la lab label last late launcher layer
+0.20 less library lief listed listing llama lm loader local local_rank looked looking luck machine made manager
+0.20 manual mask masks master means mem_get_info mib micro micro_batch mine misunderstanding mit mixed morning moving
+0.20 mx my never new nodeselector notebook's number nvtop only onto orders other our out output_device overriding
+0.20 overwrites overwrote p100 p40 p620 paper passed pcie picked piled pins places plain planned platform plug
+0.20 pointed pointers power prefer prefer_gpu primary printed process program projector provider put pycharm python
+0.20 quotes radix ran reached readme real really recipe reid remains remaps remote render rented replace repo report
+0.20 res resolved resource runs s said samples saving sbatch scheduler screen scripts seed selection seller
+0.20 set_device settings shards silently sitting skript slot slots smi so soft sold space spare split spread stacked
+0.20 start starts startup statt stayed studio stuff summary systemd t4s takes tarjeta task terminal terraform tf1
+0.20 thanks therefore thread threads tick ticked tile time tokenizer's took tool total_memory trained trainer turns
+0.20 twelve und unit up update usable usando used using usually var vast wait whereas whichever whoever whose with
+0.20 worker wrapper wrong wrote xlarge xp yaml you're you've ~accum ~affec ~afres ~agree ~anoth ~argpa ~argum ~aroun
+0.20 ~arriv ~askin ~becau ~behin ~belon ~blend ~board ~booke ~bough ~calcu ~capac ~comfy ~compo ~compu ~confi ~conta
+0.20 ~curre ~davin ~docke ~drive ~easil ~effec ~else' ~embar ~enume ~equiv ~error ~estab ~expos ~facep ~figur ~final
+0.20 ~gefor ~gigab ~gpust ~hardc ~impor ~incid ~input ~inten ~itsel ~jupyt ~kerne ~libra ~liste ~listi ~looke ~looki
+0.20 ~machi ~manag ~manua ~maste ~matte ~misse ~missp ~misun ~morni ~movin ~neigh ~nodes ~offer ~optio ~ordin ~overr
+0.20 ~picke ~place ~plann ~platf ~point ~prefe ~prima ~print ~progr ~provi ~pycha ~pytho ~readm ~reall ~recip ~recon
+0.20 ~remap ~remot ~rente ~repor ~resou ~runti ~savin ~sbatc ~scree ~selle ~shard ~silen ~sitti ~skrip ~staye ~studi
+0.20 ~submo ~subsh ~summa ~syste ~targe ~tarje ~terra ~thank ~there ~ticke ~tutor ~twelv ~usabl ~usand ~usual ~where
+0.20 ~which ~whoev ~windo ~wrapp ~xlarg ~you'r ~you'v í в всё и на нет 、 え き っ つ も り コ ド ー 一 上 了 全 内
+0.20 卡 号 后 在 定 指 換 放 本 決 没 生 番 直 程 置 解 跑 那 部 面 갔 데 드 를 리 번 부 안 인 전 카
+0.40 =5 a5000 adapter already always an argument bashrc been board busy but calculating carve choice choose coded
+0.40 command created cuda_visible_devices despite device_map drops dumb empty ended ent environment faiss fell flag
+0.40 followed four g5 get gigabyte got ha had handed hashcat helper i i'd idle ids ignored ignores inside instance
+0.40 instead intel is it kernel landed lands laptop laptop's little lives main matter me meant mesmo mg monitor
+0.40 monitors month mx150 name neighbours node noise notebook numbered o ones opencl ordered ordinal p400 parsed
+0.40 partition pasted pci pci_bus_id picks placa preferences pull que quoted radeon rather rtx sat sees selected sent
+0.40 seven shell shipped shows sized sm spreads tensor tesla think thought today told top touched truth turned typo
+0.40 v100s variable version went were what which windows you your ~adapt ~alrea ~alway ~assig ~bashr ~chang ~choic
+0.40 ~comma ~creat ~despi ~follo ~gathe ~hande ~hashc ~helpe ~initi ~insid ~inste ~lande ~littl ~openc ~order ~other
+0.40 ~overw ~parse ~parti ~paste ~quote ~radeo ~rathe ~shipp ~thoug ~touch ~turne ~versi ~visib ~скрип ã é карту
+0.40 скрипт уже 行
+0.60 a100 a6000 args assigned assumed be believed bus changed dataparallel default environ gave gpu_id gtx hard hence
+0.60 initialised integrated k620 learn numbering nvidia os others quadro says swapped t4 ti titan torch type us
+0.60 variant weak where while ~assum ~choos ~datap ~defau ~devic ~ignor ~integ ~noteb ~nvidi ~quadr ~selec ~sprea
+0.60 ~swapp
+0.80 # box cards chips colab devices display egpu export first g4dn gpus job line not old one sudo was we ~belie
+0.80 ~displ ~envir ~monit
+1.00 card gt id index the visible ~expor ~lapto ~numbe ~varia
+1.20 gpu zero
+1.60 device k80
+1.80 cuda
""",
}

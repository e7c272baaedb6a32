"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""

BIASES = {
    "absurd_request": -0.02,
    "activations": -0.25,
    "attention": -0.27,
    "budget": -0.72,
    "checkpoint_loading": -0.78,
    "cuda_graphs": -0.29,
    "exception_holds_tensors": -0.27,
    "fragmentation": 0.49,
    "gradients_enabled": 0.07,
    "host_memory": 0.08,
    "kept_tensors": 0.37,
    "kv_cache": -0.49,
    "library_workspace": -0.18,
    "logits": -0.21,
    "model_weights": -0.41,
    "non_torch_memory": -0.02,
    "none": 5.33,
    "optimizer_state": -0.1,
    "other_processes": 0.27,
    "own_workers": -0.77,
    "previous_allocation": 0.0,
    "process_limit": -0.77,
    "retained_graph": 0.16,
    "wrong_device": -1.22,
}
# Each line a weight and the words that have it.
WORDS = {
    "absurd_request": r"""
-0.80 cache gb
-0.60 at but cuda go heads memory same second split true ~train
-0.40 back block blocks buffers can can't card context cpu device dies down encoder epoch every failed forward gpu
-0.40 grad half head it keeps load map mb model never new nothing now only passes plain run single softmax state still
-0.40 stops takes them through tokens took used we what when ~conte ~cusol ~faile ~forwa ~memor ~nothi ~reser ~seque
-0.40 ~serve ~singl ~throu é
-0.20 =0 =2 =3 a100 a6000 above active adam adamw admin ahead allocation allocator also always anchor another app
-0.20 arena argmax attention attn auf auto backbone backend base batch batches benchmark bert beside beyond bf16 big
-0.20 biggest board broke bs call called cap capture cards case categorical causal ce cell chance checkpoint chunk
-0.20 class classifier closed cloud coco coefficient collator collection come comes compare component concat
-0.20 confession container copy cpp crash crops cross crossentropy crowd ctx cubed cudnn cusolver cut cutlass dataset
-0.20 day days de debug default defaults del demucs desktop dict died difference done downsample dropout dtype earlier
-0.20 early edges edit eigh einsum el else enable ends engine enough entropy env evaluation even everything exactly
-0.20 excluded exllama expandable experts fail fails failure false far fc fell fft find fits fixed flash flat fp16
-0.20 fp32 fp8 fraction free full fused g gat gigabytes gigs give goes going gone gpus gradients graph's grows gt heap
-0.20 heavy held help here high hires history hold holds hopeless host hour i'm i've if ignored implementation import
-0.20 inference initialised inside instance it's item iteration its itself j job jobs joint json kept kv l lab large
-0.20 last layer layers lbfgs leak leaves less lidar limit linalg line list little live llama llm lm loaded loading
-0.20 loads local log long loop lora lost lower lowered machine magma maps max_batch_size max_split_size_mb maximum me
-0.20 mean mem mib micro mine mode models module modules momentum more mxnet n_samples nccl needed needs neighbourhood
-0.20 network night no_grad non nor not notebook num_workers nvidia o off ok old on once ones onto open optim
-0.20 optimizer or os others our out paged paper parallel params part past patches peak phi pinned pipeline place plus
-0.20 pod point policy pool post precision preconditioners predictions process profile prompt py python pytorch q q4
-0.20 queue ram ran random rank rays re real reduce reference remember removed requests reserve reserved resnet result
-0.20 retry rmm room rtx running runs s sampler sat save saved say scene score scratch script sdpa see segments self
-0.20 sentences sequence server service session setting shampoo share shared short sits six sizes slice smaller smi
-0.20 soon space stable stack stage started startup states stays step stored streams sum t4 targets temporal ten
-0.20 tensorflow tensors test their there theta they this those thread ti tile tiled tiles to together top torch_dtype
-0.20 total trace traceback train trained trainer training trains transformer trt u under unset until update us usage
-0.20 users uses usual v v100 vae values version video vm vram weights well went which with without wonder work worker
-0.20 workers works workspace xformers ~20000 ~accum ~activ ~alway ~anoth ~appen ~argma ~atten ~attri ~autot ~backb
-0.20 ~backe ~batch ~bench ~besid ~beyon ~bigge ~block ~bucke ~buffe ~cache ~calle ~causa ~chanc ~chang ~check ~chunk
-0.20 ~close ~coeff ~colle ~commu ~compi ~compl ~compo ~conca ~confe ~copie ~creat ~cutla ~datas ~defau ~demuc ~deskt
-0.20 ~detac ~detec ~devic ~diari ~disab ~displ ~docke ~dropo ~earli ~einsu ~engin ~enoug ~envir ~exact ~exclu ~exlla
-0.20 ~exper ~exten ~failu ~finis ~funct ~gener ~gigab ~gradi ~graph ~handl ~happe ~hopel ~imple ~impor ~initi ~insid
-0.20 ~insta ~itera ~itsel ~launc ~layer ~leave ~limit ~linal ~littl ~loade ~loadi ~lower ~machi ~maxim ~model ~modul
-0.20 ~momen ~monit ~neede ~neigh ~netwo ~noteb ~nvidi ~optim ~paral ~parti ~patch ~perce ~piece ~pipel ~polic ~preci
-0.20 ~preco ~prefi ~proce ~profi ~proje ~promp ~pytho ~pytor ~quadr ~raise ~rando ~recom ~recor ~reduc ~refer ~relea
-0.20 ~remai ~remov ~rende ~repla ~repli ~repor ~resid ~resne ~resta ~resul ~retri ~retur ~rever ~runni ~scrat ~scrip
-0.20 ~separ ~servi ~sessi ~setti ~shamp ~shard ~share ~simpl ~simul ~small ~smoot ~softm ~solve ~sorti ~split ~stabl
-0.20 ~start ~state ~stopp ~store ~survi ~switc ~teach ~tempo ~tenso ~they' ~toget ~trace ~track ~upgra ~utili ~valid
-0.20 ~value ~varia ~versi ~whisp ~witho ~wonde ~worke ~xform ~yeste á ó гб и на не с に ら を 니 다 어
+0.20 =4 across add added addition adj against align all allocated an anchors and anywhere api arange argparse
+0.20 arguments bake batch_size batching be becomes been before bounding box broadcasts broken buy c c++ cada
+0.20 calculation cam camera cams candidates carried cartesian catalogue cfg channels_last characters client colours
+0.20 columns combos comfy compares compute con config confusion contrastive conv3d coordinates correct count counted
+0.20 course crazy csr cudamalloc cudf custom decoder degrees diagonal digits distance divide dot due e5 edge_index
+0.20 elements elementwise emb encoded end endianness entries entry epoch's era evaluate ever exabytes exist expects
+0.20 export exporter extra fake feats feature features ficou figure file files fine firmware flag float32 float64
+0.20 folded followed found fps garbage gathering gathers gcn gdf giving gram grids gts hash hence hey hidden hop
+0.20 hours hundred hz i img impossible in init input insert int32 int64 integer interpolate iou jaja join junk khz
+0.20 kilobytes km knn largest latents lazy le left lenght literally look m makes masked masks max_len mel mesh
+0.20 metashape micrometres microns mil millimetres mind miner mistake mixed mm mt multiplication multiplied
+0.20 multiplies music my nearest neat need nhwc nils nms normalised noticed num_embeddings num_nodes number numpy one
+0.20 option over overflow overflowed pad parameters parsed pd ped petabyte pictures porque pos positional preds
+0.20 printed printing processor produces protobuf pushed pyg questions ragged ranking raw reasonable region
+0.20 regression remapped requested resampler resize restrict ridiculous roi row sample sample's sanity scatter seed
+0.20 sentence sentinel seq seq_len serve shapes should silence small some somebody someone somewhere spacing srt
+0.20 stacking starts steps straight stray string style subtract such svd table taken terabytes terms text that's
+0.20 thats themselves then there's thousand threshold timestamps to_dense to_dense_adj todos token tool torchvision
+0.20 toy trying turned twice typo typo'd uint16 unaffected unit unix updated upper upsample upstream use v1 voice
+0.20 volume voxels vs w warning weight whatever while whole whose wide wrapped wrote x2 xy yes yields your zero
+0.20 ~10240 ~20240 ~acros ~adapt ~addit ~again ~ancho ~annot ~anywh ~arang ~argpa ~befor ~bound ~broke ~calcu ~camer
+0.20 ~canva ~carri ~carte ~catal ~chara ~clien ~colla ~colou ~combo ~confu ~conti ~contr ~conv1 ~conv3 ~coord ~corre
+0.20 ~cours ~degre ~diago ~digit ~divid ~divis ~dupli ~endia ~enlar ~entri ~epoch ~exaby ~expec ~featu ~figur ~firmw
+0.20 ~folde ~forme ~givin ~hidde ~hundr ~ignor ~impos ~inser ~integ ~inver ~kilob ~large ~liter ~maske ~metas ~micro
+0.20 ~mista ~multi ~neare ~norma ~numbe ~padde ~parse ~passe ~pictu ~porqu ~posit ~print ~proto ~quest ~ragge ~ranki
+0.20 ~raste ~regio ~regre ~resam ~ridic ~scene ~senti ~shade ~shape ~shoul ~silen ~someb ~someo ~somew ~spaci ~strai
+0.20 ~strid ~strin ~targe ~that' ~thems ~thous ~thres ~token ~trans ~trill ~tryin ~turne ~typo' ~uint1 ~unaff ~upsam
+0.20 ~upstr ~volum ~voxel ~warni ~whate ~wrapp ~yield ~запро ã а в из по там 、 さ と り れ チ ネ ャ ル ン 下 两 个
+0.20 减 和 多 好 张 形 成 数 状 番 直 解 量 결 계 고 기 네 됐 면 바 산 스 여 인 크 터 필
+0.40 =5 adaptive args argument asked asks axis b because bin bins boxes broadcast bug built by bytes canvas cause
+0.40 centimetres channel clips code collate computed contiguous corrupt counts covariance cv2 d dims do dummies e e12
+0.40 e30 e6 edge encoding everything's exploded f faiss flattened floats formed frames get_dummies gib gigantic given
+0.40 h hashes header hessian huge hwc idea idf ignore image index instead interleave into is key labels len linspace
+0.40 lol loss many matmul matter max_length max_seq_len metres milliseconds mining minus negative nodes none num of
+0.40 one_hot outer padded pads pca pixels plainly rate rather repeat_interleave request root says scale_factor scipy
+0.40 sent side sides silly sim similarity sized slot something sparse square squared t target tensor tfidf thinks
+0.40 timestamp todense transposed two uninitialised value vecs vocab want was were will would x64 yaml ~42949 ~alloc
+0.40 ~becau ~centi ~corru ~covar ~eleme ~encod ~explo ~expor ~frame ~garba ~gigan ~hashe ~heade ~hessi ~inste ~kerne
+0.40 ~label ~linsp ~matmu ~matte ~metre ~minin ~negat ~overf ~petab ~pixel ~plain ~rathe ~repea ~reque ~sanit ~secon
+0.40 ~simil ~somet ~spars ~subtr ~swapp ~terab ~think ~toden ~unini í
+0.60 a allocate as axes became cast check classes conv dim dimension docs duration e9 empty eye field flatten gave
+0.60 gives got grid height id ids kernel kron made million nn num_classes pairs pairwise passed permute points pred
+0.60 product read repeat rows samples shape so squeeze swapped tib toarray tries triplet typed unsigned unsqueeze
+0.60 user view voxel wanted wrong you ~10000 ~argum ~becam ~broad ~colum ~compu ~count ~dimen ~dista ~durat ~facto
+0.60 ~float ~heigh ~histo ~nanos ~pairw ~permu ~point ~squee ~times ~toarr ~tripl ~unsig ~unsqu ~wante
+0.80 adjacency billion bincount column dense expand factor histogram k label linear matrix max meant n padding scale
+0.80 seconds size tokenizer wants ~adjac ~billi ~binco ~expan ~matri ~paddi ~produ ~sampl ~squar
+1.00 channels hot int length meshgrid model_max_length np tb torch where width x zeros ~chann ~flatt ~linea ~meshg
+1.20 # ~milli
+1.40 cdist
""",
    "activations": r"""
-0.80 b cache each start torch
-0.60 after cuda gib gpu line load lora model our over state ~alloc
-0.40 =3 again alive also an another attention back being blender board bytes card classes code copy cpu cross ctx
-0.40 dead dev dies don't end ended failing first for fraction free g gave gb heads init job kernel later loads logits
-0.40 looks loss luck mb memory mode moved next only other outside parallel parameters past pool process py q queue
-0.40 ram rank read run same says scores script self session share small softmax stays still sum table tensor then
-0.40 thing token trainer until users validation were when whisper why workers zero ~anoth ~appen ~atten ~blend ~const
-0.40 ~faili ~kerne ~lengt ~model ~outsi ~param ~parti ~predi ~remov ~reque ~reser ~sched ~scrip ~start ~strea ~switc
-0.40 ~targe ~tenso ~thoug ~varia ~whisp
-0.20 a10 a100 a5000 above across adafactor adam adamw add afterwards allocated allocator alone along already answers
-0.20 app append args array ask asked asks attempt attends attn audio auto autograd autotune available away axial bank
-0.20 bar based before behaves behind belonged below benchmark beside billion binary both box branch break breaks
-0.20 buckets buffers bug build builds built by c cached caches caching callback calls camera canvas capture case cast
-0.20 cat cause cdist ce cell changed chat check class clear closed cluster colleague's collection comes compile
-0.20 completions computed constant container context contiguous continue copies cores corrupt course covariance cpp
-0.20 crashed created creation csv ct2 cuda_graph_max_bs cudnn custom cutting day dear death debug decord del deleted
-0.20 dense der des desktop detach dict die diffusion dim disk distillation dmesg do docker docs documents doing
-0.20 double dqn driver dropped dummy e5 e9 eager earlier eats edit effect el embedding empty encode ends engine
-0.20 enough eval_accumulation_steps evaluate even evicted except exception exp experts export extension extra
-0.20 extractor f factor fail failed fails faq far feeds few fid file files final find fit fixed fixes flag flips
-0.20 float float32 flux forgotten found fp32 fps frame's freed front fsdp function funny further fused fwd garbage
-0.20 gather gemma generator get gguf gl global gpus grad gradient_accumulation_steps graphs green grew grid group
-0.20 grow grows growth grpo hadn't hand handler happens happy hardware hear held history hit hitch hold holds home
-0.20 host hot hours hundred i'll i've id idea ids img indent index init__ inside instance instance_group int8
-0.20 interesting isn't item iteration itself jobs json jupyter kept key keys knn know label labels language large
-0.20 larger launcher leak leaves left lengths let let's lightning limited linear list little live lived lives llm lm
-0.20 lm_head lmdeploy loaded log logits_to_keep logprob logprobs logps look losses lost low lowered lr machine macos
-0.20 mail main make makes manager map matrix matter max_num_seqs max_split_size_mb maximum may me mean meant mem
-0.20 meshgrid message micro_batch mid mixed mlm mm model's model_max_length models module monitor more move mpi mps
-0.20 ms multiplies mxnet name nccl neither never night nightly nn node non normal normalised notebook noticed np
-0.20 num_workers numbers numpy nvidia object of official offload offloaded old ollama on onnx onto opens optimiser
-0.20 optimization otherwise out output own paddle param params partition passed path peak percent persistent pick pid
-0.20 placa plain plug plus pod position positions prediction predictions preferences prefix premiere pretrained
-0.20 previous print prints product profiler python pytorch quadratic queries quick raise ranks ray record recorded
-0.20 records red ref reference refiner release remain removed renderer replay replica replicas reply repo request
-0.20 reserve reserved reset resident resnet50 result resume reused room root rows runtime sam's scaler scans schedule
-0.20 scheduler scope score scratch sdpa sdxl search seen sees sent seqs sequences session_len settings seven sgd
-0.20 sglang shapes shard shards shared shm should shows shuffled silly since sits six sixteen sixteenth sized slack
-0.20 slicing smaller smi sometimes sooner sorry sorting space squared stages started startup states static store
-0.20 stored straight strategy streaming streams structure suite suppose swap switch switching t t4 t5 tape target
-0.20 task tasks tb teacher team tells tensorflow tensors testing tests textures tgi tgi's than the their there things
-0.20 think third though thought threads threshold thus tib tick tied till today tokenizer told took top tp traceback
-0.20 trained transformer triangle triangles tries triggered tune turn tutorial twice two type ulimit und unit
-0.20 unsqueeze up upgrade upstream usage utilisation utilization v v3 value values variable variant version vgg vit
-0.20 vllm vocab vocabulary voice volatile vram want wanted warm warmup warning waste webui week weights window word
-0.20 worker would wrap wrapper writes wrong wrote x128 x64 xformers yeah yet zeros ~20000 ~42949 ~accel ~acros ~adafa
-0.20 ~adapt ~after ~algor ~alrea ~alter ~answe ~archi ~argum ~attac ~attem ~autho ~autog ~backe ~becom ~befor ~begin
-0.20 ~behav ~behin ~belon ~bench ~besid ~billi ~binar ~branc ~break ~buffe ~build ~cache ~cachi ~calcu ~callb ~camer
-0.20 ~canva ~captu ~carri ~chang ~class ~clust ~colle ~colum ~compa ~compi ~concu ~conte ~conti ~conve ~copie ~count
-0.20 ~cours ~covar ~creat ~cudag ~custo ~cutti ~decor ~decre ~defau ~delet ~denoi ~depth ~deskt ~detac ~diffu ~displ
-0.20 ~disti ~divid ~docke ~drive ~earli ~embed ~engin ~enoug ~envir ~epoch ~evict ~excep ~expan ~expec ~exper ~expor
-0.20 ~exten ~extra ~facto ~faile ~fasta ~flatt ~forme ~fract ~funct ~furth ~gathe ~gigab ~globa ~group ~hadn' ~happe
-0.20 ~hardw ~helpe ~histo ~hundr ~ignor ~inden ~initi ~insid ~insta ~itera ~itsel ~jupyt ~kobol ~label ~langu ~launc
-0.20 ~learn ~leave ~light ~linea ~littl ~lmdep ~loade ~logit ~logpr ~longf ~losse ~lower ~machi ~matri ~matte ~maxim
-0.20 ~memor ~meshg ~momen ~monit ~multi ~neith ~night ~norma ~noteb ~notic ~nvidi ~obser ~offic ~offlo ~ollam ~optun
-0.20 ~paddl ~paral ~perce ~persi ~posit ~preal ~premi ~pretr ~previ ~profi ~progr ~proje ~pytho ~pytor ~quart ~queri
-0.20 ~reach ~rebui ~recov ~recur ~refer ~refin ~refus ~relea ~remai ~repla ~repli ~repor ~repro ~resam ~resum ~retri
-0.20 ~reuse ~rollo ~score ~scrat ~searc ~servi ~sessi ~sglan ~shape ~share ~simpl ~simul ~sixte ~small ~snaps ~softm
-0.20 ~soone ~spawn ~stage ~stand ~state ~stati ~strai ~struc ~studi ~suppo ~teach ~testi ~textu ~there ~thing ~threa
-0.20 ~torch ~trace ~track ~trian ~trigg ~tutor ~ulimi ~unsqu ~upstr ~utili ~value ~vecto ~versi ~vocab ~volat ~wante
-0.20 ~warmu ~warni ~weigh ~windo ~worke ~wrapp ~write ~xform à í в гб гигов い て の 一 成 가 어
+0.20 =5 a100s about according adamw8bit agents all alphafold alright always among anchor anchors and annotated
+0.20 anymore anything applied aside assumed auf b3 b7 base batch_size batches batching began biggest bisect bloc
+0.20 blocks blow book bptt brain broke bucket bucketed bucketing caffe can candidate capped cards carry chance
+0.20 channels checked checkpoint chose chunk_length_s chunked chunks cityscapes closes closing clouds cm collected
+0.20 component compute concatenated config contains convnext convs corpus corrupted costs count crashes crowded ct
+0.20 curve cut d'un da dans das dataset decides deep demo demucs detection detector dialogue diarisation difference
+0.20 disabled document doesn't down downsample drop during efficientnet else em embed en enabling encoded encoding
+0.20 endpoint entrena envs epoch equivalent es estimated every everybody exclusive exist face faces falls faster
+0.20 features ffmpeg fft filling fills filter finder fine finished five flow forgot format forty four fp16 fragments
+0.20 freezing friendly from gap gate generate generated generating generation genome giant giga git given gone got
+0.20 gradients graph's great greedy ground gtx h had handles happily have head's heavy hence here him horizon hub
+0.20 hunyuanvideo i'd identical if impact importance infra inputs instances instead intermediates interpolation it
+0.20 jax k karte kb killed lab largest layer layer1 leaks least length limiting listing loader local logged looked
+0.20 mais many matching max_new_tokens max_tokens means medvram merge mesh migration mini minute minutes mit mmdet
+0.20 mul multimer my n_batch n_fft n_samples ncnn needed neighbourhood neighbours netchunk netz new news nice nine
+0.20 ninety no normally not noted novo num_beams num_envs num_images_per_prompt o ode off ogbn ok okay oops
+0.20 optimisation optimizer option optional order originals outer outputs overnight p99 packing padding pads pages
+0.20 paper paper's par parou pascal pass passait passes perhaps phone picked picks piece pixels placed planned
+0.20 planner please png poca poster postmortem precision preds preset printed problem products proper proposals
+0.20 pushes put px quadruples quantisation query r random range real really reason reducing remains res residue rest
+0.20 restarts restrict results retains return reverse reverted rises roi runtimeerror sage sample sampler satellite
+0.20 saves scales scenes seau seconds seeds segment segmentation selective sending sends separate separator seq
+0.20 sequential shouldn't showed shrinks shuffling silu size skip slices slides sliding slower slowfast so solver
+0.20 some sorted spare speaker speed spikes ssd300 stacked stacks stateful step's stitched stride study style
+0.20 summaries supervision surprise swapper sweeps tab taken tem tensorrt textos that themselves they're they've
+0.20 thinking three throughput ti ticked tient time timm tipped titan topaz touched training tried trouble truth
+0.20 turned twelve ubuntu uft uhd uint16 understand unroll unrolled unrolls unset unticked upgrading uploaded
+0.20 upscaler ur usual utterance val varies vgg19 vid views volume volumes von w was wav wav2vec2 way we're weren't
+0.20 what whenever where wide within without won't worked working x x1024 x1216 x128x128 x192x192 x4 x480 x6000 x800
+0.20 x960 x_test ya yaml yes yolov8x ~accor ~accum ~adamw ~agent ~alpha ~alrig ~alway ~ancho ~anymo ~anyth ~appli
+0.20 ~assig ~assum ~bigge ~bisec ~block ~candi ~cappe ~chanc ~chann ~citys ~closi ~cloud ~compl ~compo ~conca ~convn
+0.20 ~corpu ~crash ~crowd ~datas ~decid ~deepl ~demuc ~dense ~detec ~dialo ~diari ~disab ~doesn ~doubl ~dropp ~durin
+0.20 ~editi ~effic ~encod ~endpo ~enhan ~entre ~equiv ~faste ~ffmpe ~filli ~finde ~finis ~forma ~frame ~freez ~frien
+0.20 ~genom ~gradi ~greed ~groun ~happi ~head' ~horiz ~hunyu ~ident ~impac ~input ~inste ~layer ~listi ~looke ~manag
+0.20 ~match ~medvr ~migra ~neede ~netch ~ninet ~objec ~optio ~origi ~other ~overn ~packi ~paddi ~paper ~pasca ~passa
+0.20 ~perha ~place ~pleas ~poste ~postm ~prese ~probi ~probl ~promp ~prope ~propo ~raise ~rando ~reall ~reaso ~rebas
+0.20 ~recor ~restr ~retai ~sampl ~satel ~scann ~scene ~selec ~sendi ~showe ~shrin ~slide ~slidi ~slowe ~slowf ~sorte
+0.20 ~spcon ~speak ~spike ~ssd30 ~step' ~stitc ~stret ~strid ~summa ~super ~surpr ~survi ~sweep ~texto ~thems ~they'
+0.20 ~tilin ~tippe ~token ~touch ~trans ~troub ~turne ~twelv ~ubunt ~uint1 ~under ~untic ~uploa ~varie ~volum ~voxel
+0.20 ~wav2v ~weren ~whene ~withi ~witho ~worki ~works ~x128x ~x2048 ~yolov ä ç é и на не う ぎ だ よ 不 中 了 从 入
+0.20 出 到 力 効 图 小 就 批 报 改 是 的 输 長 間 갑 까 너 네 니 다 도 돌 드 로 무 배 아 에 이 줄 치 카
+0.40 =1 activations ambitious amp assign at backward beams beyond big bild block cap chunk cloud collator conv crash
+0.40 cube cubed cured de decode decoding dino doc doubled dropping dynamic early eight entire esrgan exploded fans
+0.40 feature filters folder folds frame freq gets ging gives goes gpu_assign_thr gradient_checkpointing gt half halve
+0.40 in input into is just kacheln keep latents levels lstm megapixels microscopy mine mlp most multi must native
+0.40 negatives neighborloader ner nerf net neural nlp nodes number objects ones others p patches
+0.40 per_device_train_batch_size photos point processing prompt protein pyg quadrupled raised reduced remat rendering
+0.40 renders representation resized resolution rpc s samples samples_per_gpu scan see sentences sequence set short
+0.40 side single slide splitting stack stage stay stock survives swin take temporal test texts them these thr tiled
+0.40 tiling times to trains transform trf truncate u ub under unet unrolling upscaling used utterances very voxel
+0.40 voxels went width with work x3000 x512 ~activ ~ambit ~backw ~batch ~beyon ~check ~colla ~downs ~dynam ~enabl
+0.40 ~entir ~esrga ~evalu ~explo ~folde ~image ~kache ~laten ~level ~micro ~milli ~minut ~nativ ~negat ~neura ~patch
+0.40 ~pixel ~plane ~plann ~point ~prote ~quadr ~repre ~resol ~rever ~segme ~sente ~seque ~singl ~solve ~split ~stack
+0.40 ~store ~tempo ~trunc ~x192x ~разме до карты размере с 大
+0.60 are augmentation brought bs clip clips come complete crowd d done edges effective evaluation fits forward
+0.60 halving image images keeps len lidar long mask max_length million min minibatch mosaic much nnu notes num once
+0.60 outlier pair panorama patch photo points recompute recording residues resize resnet scale stem steps stores
+0.60 through tokens train upsamples vae video your ~augme ~broug ~bucke ~chunk ~decod ~effec ~featu ~filte ~forwa
+0.60 ~halvi ~inter ~longe ~megap ~minib ~mosai ~outli ~panor ~pictu ~reduc ~resid ~resne ~separ ~upsam ~upsca ~utter
+0.80 boxes enable feed film fix frames full gradient_checkpointing_enable hour imgsz inner intermediate longest maml
+0.80 one per picture podcast rays ten tiles too works ~photo ~podca ~rende ~resiz ~throu
+1.00 crops gradient maps scene tile whole ~neigh ~recom ~unrol
+1.20 # checkpointing crop fed hires
+1.80 batch
""",
    "attention": r"""
-0.60 cache gpu loss max
-0.40 after cpu cuda device file first functional grad had its loop m mb model more never new only run samples step
-0.40 steps then time two up v vocab we were ~decod ~devic ~funct ~outpu ~worke
-0.20 =0 a about across active adam adds allocate allocated allocator along also an and another answers around as
-0.20 augmentation b backbone backward bank base batch batches be beams been bf16 bit board both boxes bs buffers but
-0.20 c call can card cdist checkpoint chunks classes columns come config configured contiguous copy costs crash crop
-0.20 cudnn cutting data decode decoding default dict difference do docs driver dtype e eight embedding empty enabled
-0.20 end engine enough entropy env epoch eval fails fills finetune fit flag flags forgot forward fp8 fraction free g
-0.20 gave gb generate gives graph gt half have held hf hidden holds host i image inference init input job kb keeps
-0.20 kept lab label large largest last later launch leak least leaves left len let limit linear list live lm lm_head
-0.20 load loaded loads log logits logprobs longest lower main many max_length means micro million mlp mmap mosaic
-0.20 much multi neither net network next ngl night node none not notebook num number nvidia of offload on open order
-0.20 our output_scores own parameters past pca perplexity pipeline plus pool printed process profiler python quot
-0.20 qwen r ram ran random really representation requests res reserve reserved room runs s sampled saved says scipy
-0.20 script search see segments seq sequences server session sglang share shows side sim since smaller so some start
-0.20 starts state states stay steady still stores style take target teacher ten tensors test text than them theory
-0.20 these they third this three tile tokenizer too total train trainer training transformers try turn under units
-0.20 until us user values variable vocabulary vram when where while whisper whole wide word words worked workers
-0.20 workspace worth would yet zero zeros ~acros ~activ ~adapt ~alloc ~anoth ~answe ~appen ~aroun ~augme ~backb
-0.20 ~backw ~batch ~besid ~cache ~check ~class ~commi ~confi ~conti ~copie ~cusol ~cutti ~datas ~deeps ~defau ~detac
-0.20 ~diffe ~distr ~drive ~dupli ~embed ~enabl ~engin ~enoug ~entro ~envir ~evalu ~failu ~finet ~finis ~forgo ~forwa
-0.20 ~fract ~gener ~graph ~group ~handl ~happe ~histo ~infer ~launc ~leave ~linea ~loade ~logit ~longe ~lower ~memor
-0.20 ~milli ~model ~momen ~mosai ~neith ~netwo ~noteb ~numbe ~nvidi ~objec ~offlo ~optio ~param ~parti ~perpl ~piece
-0.20 ~pipel ~predi ~print ~profi ~progr ~proje ~pytho ~quant ~raise ~rando ~reall ~recom ~refer ~refus ~regis ~remai
-0.20 ~rende ~repre ~reser ~resta ~rollo ~sampl ~sched ~scrat ~scrip ~searc ~secon ~segme ~serve ~servi ~sessi ~share
-0.20 ~simpl ~small ~start ~state ~stead ~strea ~survi ~targe ~teach ~theor ~thoug ~threa ~torch ~train ~value ~vocab
-0.20 ~whisp ~works é 니
+0.20 # 0 =2 a100 aa above added all allocation alone amd ampere anyway are asked asking asks attention_type
+0.20 attn_weights audio automatic1111 averaging avoids away backend backends becomes bert bigger blame block_size
+0.20 bother box bucket building builds byte calculate changed chose chosen chunk_size cloud cls code comes comfyui
+0.20 coming command compare compatible complex compute computed cpp crashes cubed culprit custom dead deformable
+0.20 demand detr did didn't diffusers disabled disables documents dot down downsample dropping e10
+0.20 enable_xformers_memory_efficient_attention encoder entire entries esm esm2 events evoformer expanded explodes
+0.20 extended extension f failing fall fallback falls false figures fits fixes flipping for fp32 frames friend's fyi
+0.20 giant gigantic gigs h haha head_dim here hires hit hour how huge identical if intermediate invokeai is_causal
+0.20 isn't j joint keys killer knn kq kt lacks laptop latent latents lenght long looking lost make manual
+0.20 materialises matmul mbs mem mem_efficient message minutes mps msa music my n_ctx n_ubatch need_head_weights
+0.20 newer nh nxn o odd ok once op opt out p40 pairwise paper parallel part pascal pattern peak performer pick plain
+0.20 plotted points pos position processor products prompts protein py3 qk quad quadratically quadrupled query rank
+0.20 rate rather record regression removed replaced reporter reproducibility resolution results returned right rolled
+0.20 route sam's sampling scaled scaled_dot_product_attention sd served set set_attn_processor
+0.20 set_use_memory_efficient_attention_xformers sets settings shape shift silently sixteenth size sliced slow sparse
+0.20 speech split stopped stops stored structure subbatch subbatch_size subsampling support supported supports swin
+0.20 term that the their themselves thus tick tiled times titan token trainer's transposed triangles trick tried
+0.20 tries type ubatch upcast upgrading upscale upscaling use uses v100 version w want wanted week wheel window_size
+0.20 windows with working works wrote x x1024 x128 x32 x512 x768 ya yields ~amper ~anima ~anywa ~askin ~autom ~avera
+0.20 ~avoid ~becom ~bigge ~bothe ~bucke ~buffe ~calcu ~canva ~chara ~chose ~chunk ~comin ~comma ~confo ~culpr ~custo
+0.20 ~defor ~deman ~didn' ~diffu ~disab ~downs ~dropp ~encod ~entir ~entri ~event ~evofo ~expan ~explo ~exten ~faili
+0.20 ~fallb ~figur ~flatt ~flipp ~float ~frame ~frien ~genom ~gigan ~ident ~imple ~invok ~kille ~lapto ~layer ~lengh
+0.20 ~lengt ~looki ~manua ~mater ~matmu ~messa ~minut ~optim ~pairw ~paral ~pasca ~patte ~perfo ~plott ~rathe ~regre
+0.20 ~reins ~remov ~repro ~rolle ~setti ~silen ~sixte ~spars ~spati ~speec ~stopp ~struc ~subsa ~switc ~tenso ~thems
+0.20 ~upcas ~upgra ~versi ~wante ~worki ~yield ~падал для на падало け さ だ れ コ ス 入 列 効 求 無 直 行 要 通 결
+0.20 길 꾸 더 라 바 번 션 수 제 청 텐 토 한 행
+0.40 alibi args att attention_window attnprocessor attnprocessor2 attnprocessor2_0 axial back bhid bhij bhjd blocks
+0.40 book buffer build by bytes chunking compares computes cp cross dim doggettx einsum enable_attention_slicing
+0.40 every exactly fine float float32 forces gets global go hence install is length line looks makes maps matrix mid
+0.40 module naive nanogpt needs optimisation other others output over pair phi picture pipe pixels point positions
+0.40 product rel ring rocm row same self single stride sub tensor theta to torch trains transformer transpose wants
+0.40 webui well window without written x1536 ~attnp ~backe ~block ~build ~causa ~conte ~dense ~dogge ~einsu ~exact
+0.40 ~force ~globa ~laten ~matri ~modul ~multi ~nanog ~other ~outgr ~pictu ~pixel ~produ ~promp ~prote ~relat ~reque
+0.40 ~resid ~seque ~singl ~slice ~slici ~strid ~suppo ~upsca ~windo ~witho ~writt
+0.60 again at attn_implementation bmm causal chunk coefficient context dense does fa full gat gib implementation
+0.60 local longformer multiheadattention n need need_weights nodes patch patches path relative request residues sdp
+0.60 sequence squared triangle weights ~coeff ~compa ~doubl ~effic ~patch ~posit ~squar ~token ~trans ~trian
+0.80 attends attentions baddbmm bias doubling enable fused kernel l map math non output_attentions px q score slicing
+0.80 softmax tokens true vit ~baddb ~compu ~kerne ~longf ~softm
+1.00 eager efficient queries t ~queri ~score
+1.20 head k mask quadratic scores table ~xform
+1.40 attn block flash xformers
+1.60 ~atten ~quadr
+1.80 sdpa
+2.40 attention heads
""",
    "budget": r"""
-1.00 batch
-0.60 all device every gb in k me torch when
-0.40 ai always as been build but c call cards config cuda eager epoch file flag four from full g gib graph graphs
-0.40 length limit loads log m many my net never new node off or py pytorch right split step steps this times went x
-0.40 you ~alloc ~alway ~check ~diffe ~proce ~recor ~tenso ~token ~value ~windo
-0.20 =0 =1 a a10g a6000 aborts acceptance adam added admin alerts allocate allocation another any anything app april
-0.20 around array attempting autoscaling autumn b bar base batches beam before behind being benchmark between bottom
-0.20 box boxes brings brought bs bucket buffer bug built calls can cap capture capturing cause cd cell channels
-0.20 checkpoint chunk cleared close code column comes compile complete compute computing context conv cooling copies
-0.20 cores cpp cpu created crop cross crumbs cudagraph cudnn culprit cupy current customer d'un data dataset de
-0.20 debugging decoder decoder's del demo dense deployed detector dev device_map dict did difference different
-0.20 disabled disk do dockerfile don't done drops during dynamic e each eat eight empty ended endpoint ends enforce
-0.20 entries env environment error eval exactly exceeded excinfo exported f fail failing fails failure faiss faiss's
-0.20 false far feature find finish fit fits fix flags float float32 follow fp16 fp32 frame frames freed fresh
-0.20 function gc generate get gigabyte gigs goes going gone good grad grid group gt h handle have he heap held here
-0.20 him his hit home host hour how i'm i've id if imgsz index info input inputs install instance_group instead into
-0.20 it iteration jax's jetson jobs keeps kept kernel key keys killed l la lab laptop large latents launcher layer
-0.20 layers leak len let library life like limited line list listed llama loader local look loss lru luck manager map
-0.20 maps mask matrix max_batch_size max_model_len max_num_seqs maximum message mib migration million mine module
-0.20 moment monitors mortem moved mps ms mujoco muted mxnet n needs network nn no_grad nobody nodes nodeselector
-0.20 noise normal noticed num_ctx nvidia object of old ones onto open optimizer out output overcommit paddle paddle's
-0.20 paddleocr paged pages parallel parameters passed past patch path pid pin pipe pipeline plain pod point policy
-0.20 post power precision previous print printed problem profiler progress psu put px pytest q que query question
-0.20 qwen r raises ram ran rapids read recording red reduce release reload removed report reproduced reservable
-0.20 resource restarting rises rnn rows running runtimeerror s sample samples saved saw sched scope score script sd
-0.20 seconds see self seqs sequences session sessions set_per_process_memory_fraction sets settings setup several
-0.20 shape shard shared shorter six slider slightly slots slow slowly slurm small smi snapshot somebody sort speech
-0.20 stack stage state stay stores stream studio summary switching t t4 taint taken target task tb team temp
-0.20 temperature tensor tensorrt tested text thanks that that's their there these thing those through ti tile titan
-0.20 touched trace train training trial tried trt true try turned twice type unet unit unload usage use users using v
-0.20 v100 vae valueerror values variable video virtual vm w was way we've well were wheel where which window windows
-0.20 workers worth wrapper wrong xformers yes you'll ~13107 ~abort ~accep ~adapt ~alert ~anoth ~answe ~anyth ~argum
-0.20 ~aroun ~attem ~autom ~autos ~autum ~befor ~behin ~bench ~betwe ~bigge ~botto ~broug ~bucke ~build ~cache ~calcu
-0.20 ~captu ~chann ~clear ~clien ~clust ~colle ~colum ~compa ~compi ~compl ~conti ~conve ~cooli ~creat ~cresc ~crumb
-0.20 ~cudag ~culpr ~datas ~debug ~delet ~deplo ~detai ~detec ~devic ~diffu ~disab ~disti ~durin ~dynam ~effec ~endpo
-0.20 ~enfor ~entir ~entri ~envir ~evalu ~evict ~exact ~excin ~execu ~exlla ~exper ~expor ~faili ~failu ~faiss ~featu
-0.20 ~flatt ~float ~follo ~fragm ~frame ~funct ~gigab ~gradi ~graph ~group ~handl ~happe ~histo ~impor ~initi ~input
-0.20 ~inste ~itera ~jetso ~kille ~kobol ~lapto ~laten ~layer ~lengt ~libra ~light ~limit ~liste ~loade ~manag ~matri
-0.20 ~matte ~maxim ~memor ~messa ~migra ~milli ~modul ~momen ~morte ~mujoc ~netwo ~nobod ~nodes ~norma ~notic ~nvidi
-0.20 ~objec ~optim ~outpu ~paddl ~paral ~param ~parti ~passe ~physi ~pipel ~polic ~posit ~preci ~preco ~predi ~prefe
-0.20 ~previ ~print ~probl ~proje ~pytes ~pytho ~pytor ~quadr ~quest ~rapid ~reduc ~relea ~remov ~rende ~repla ~repor
-0.20 ~resid ~resou ~resta ~resul ~retur ~runni ~scale ~scali ~sched ~scrip ~segme ~separ ~seque ~sessi ~sever ~short
-0.20 ~simul ~slide ~sligh ~slowl ~snaps ~someb ~speec ~stabl ~state ~store ~strea ~stude ~studi ~summa ~swapp ~switc
-0.20 ~syste ~targe ~tempe ~teste ~thank ~that' ~threa ~throu ~torch ~touch ~trans ~turne ~unloa ~upsca ~vanis ~varia
-0.20 ~wonde ~worke ~wrapp ~xform ~you'l в гб до с を ー 一 上 에 이
+0.20 =3 =5 a10 activation activations actor's again allow allow_growth alone api arg args asking asks attached aucun
+0.20 auf available batched because become below beside better bloc boot breathe brim cache_max_entry_count cada case
+0.20 changed chart chat check claims client closed come command comment complaint computed concurrent copied counts
+0.20 crash crashes cuml currently custom cutting d da dask death decode decoding dej depend died docker docs doing
+0.20 down draft draft's dropped dummy eagle edge edit em embedding enabling encoder engine_kwargs estimate even
+0.20 everything everywhere exceeds exit explicitly extra falls fell few fewer figure finishes fixed for fp8
+0.20 free_gpu_memory_fraction frees front further generator generator's genes gets gist given gnome gpu_options
+0.20 granted growth grpo guess hand happy hard has headless headroom healthy high hold holds honoured hours idle im
+0.20 image immediate included increase instance internvl itself k80 k8s keep kills know knows
+0.20 kv_cache_free_gpu_mem_fraction kwargs l4 l40s larger last later le les llm's lm lm_head lmdeploy's loading lower
+0.20 lowered lowering manually marre means meant mem_fraction mem_fraction_static minus mistral mit mm model models
+0.20 monitor multimodal nccl ne need negative neither nicht non note nothing num_gpus offload okay on onnx ooms
+0.20 options order ordering ours over overlap packed para paste pedia per pinned placa plan planned poids pool
+0.20 pool_allocator possible pp preallocates preset prior program prompts purpose puse python quantisation quarters
+0.20 qwen2 raised raising rate ready real refused refuses reinitialize remain remained remaining replica's request
+0.20 requires reserve resolution responsive rest retract revert rise rollouts rose rps runtime sampler's say says
+0.20 secret seq served server servers services sglang sized slicing smaller solved someone speculative squeeze stages
+0.20 staging standard starts startup stops suits surprised survived swap table tasks tei temporary tenth tgi's then
+0.20 there's they're throughput thus tips together tp trainer trainer's transfer triton tuned tuning um une
+0.20 unoccupied update upgrading user uses verl vez vl want warm wasn't we while whisper won't work workspace wsl xla
+0.20 xorg ~activ ~actor ~askin ~assum ~attac ~avail ~becau ~becom ~besid ~bette ~breat ~claim ~comma ~comme ~compo
+0.20 ~concu ~confi ~conte ~crash ~custo ~cutti ~disag ~divid ~draft ~dropp ~enabl ~encod ~estim ~expli ~figur ~furth
+0.20 ~gener ~grant ~guide ~headl ~headr ~healt ~honou ~immed ~inclu ~infer ~inten ~itsel ~large ~loadi ~logit ~manua
+0.20 ~mistr ~negat ~neith ~nothi ~order ~overl ~overr ~overs ~packe ~pinne ~plann ~possi ~postp ~preal ~prese ~promp
+0.20 ~purpo ~quart ~raisi ~reini ~reque ~requi ~retra ~rever ~secre ~setti ~sglan ~slici ~small ~someo ~specu ~squee
+0.20 ~stage ~stagi ~stati ~surpr ~survi ~tempo ~they' ~thoug ~toget ~train ~tunin ~unocc ~updat ~upgra ~wasn' ~whisp
+0.20 ~works à é ó на う か き げ す ず れ 下 不 从 会 使 到 動 時 求 画 示 空 表 请 起 跑 长 降 面 가 나 니 다 되 두
+0.20 로 모 버 번 습 어 있 째
+0.40 a100 above advance afterwards already also aphrodite ask backend blocks boots budget calc card colocate
+0.40 colocated comfyui compose contexts covers design desired eats einer embedder engines exceed filling first
+0.40 flashinfer's gemma generous give go grabs greedy h20 half having head infinity instances isn't je jetzt karte
+0.40 kernels kv launch launches learner leaves left less lets little live lives lmdeploy load logprobs margin more
+0.40 needed ninety not now ollama ought per_process_gpu_memory_fraction picks plus profile refers replica reserved
+0.40 reserves rl rmm rollout run segundo serving setting slack slice so some starves story sum take test tf tgi third
+0.40 though tight to told total traffic typed und under up used util v0 vllm_gpu_memory_utilization vram week what's
+0.40 xla_python_client_mem_fraction ~21474 ~advan ~after ~alrea ~aphro ~backe ~budge ~comfy ~confe ~cover ~desig
+0.40 ~desir ~every ~excee ~filli ~havin ~infin ~launc ~learn ~leave ~littl ~lower ~margi ~neede ~ninet ~prefi ~refer
+0.40 ~refus ~segun ~share ~starv ~traff ~trito ~what' ~поста ö и не поставил
+0.60 allotment an at awq byte can't confess count counted dedicated default display engine finds gave gmu
+0.60 gpu_memory_utilization h100 initial initial_pool_size knob leave long lora mode ollama_gpu_overhead overhead
+0.60 part peak peaks portion prefill profiling raise replicas reranker shares sleep takes three vision weights ~allot
+0.60 ~block ~dedic ~defau ~displ ~embed ~flash ~greed ~lmdep ~logpr ~perce ~porti ~remai ~reran ~rollo ~secon ~start
+0.60 ~visio без
+0.80 cache configured its llm mem memory no percent second server's static than two wants ~coloc ~count ~engin ~insta
+0.80 ~profi ~sampl ~servi ~weigh
+1.00 desktop entry sampler start ~deskt ~fract ~repli
+1.20 both utilisation utilization vllm ~reser
+1.40 free too ~serve ~utili
+1.60 #
+2.20 fraction share
""",
    "checkpoint_loading": r"""
-0.60 # made
-0.40 =1 cache call deepcopy down fails has is left loss moved nothing or per pool see time ~deepc ~nothi ~token
-0.20 =0 activations adapter added adding again allocate another any anything app are aren't as asked backward batch
-0.20 batches been bf16 bit bitsandbytes block breaks buffer but by bytes called calls can can't cannot case check
-0.20 coco code compute context conv count data dataset debug default delete deleting demo detector device_ids didn't
-0.20 do docs dropped duplicate each else embedding encoder ends engine ensemble environment epochs error eval
-0.20 evaluation ever everything failed false feature fell finder five fixed float float32 fp8 fraction frame frames
-0.20 free fuser gather get gets gives got gptq gpus grad grid group gru had half hard helper hidden history i'd ids
-0.20 if image images in index instead isn't it's just k keeps kernel large layer layers leaves length less let limit
-0.20 list llama llm log look loop lr m make makes many masks max mb me mem memory message min mode my name needed
-0.20 neither no none nor notebook now np num object of offload offload_optimizer one's order other out output outputs
-0.20 page pass passes picture piled pipe pipeline placement plain pod policy precision px quantised quantize ram
-0.20 rather recommended reserved reset runner said says separate server setting seven share showed shows side sixteen
-0.20 size sleep slow small smaller so some space split started steps still swap take takes tb tensorflow tf thanks
-0.20 that third this three together tokenizer tokens took tools traceback trainable turns type under unet unloading
-0.20 up user uses using v val visible w wait wasn't weight went whenever wiki window windows words work wrapper yaml
-0.20 zombie ~activ ~addin ~alloc ~anoth ~anyth ~aren' ~backw ~batch ~bigge ~bitsa ~break ~cache ~calle ~canno ~chang
-0.20 ~choos ~compl ~compu ~confi ~custo ~datas ~decod ~defau ~delet ~dequa ~detec ~didn' ~dupli ~embed ~encod ~engin
-0.20 ~ensem ~envir ~epoch ~evalu ~every ~faile ~featu ~finde ~finis ~float ~frame ~gradi ~helpe ~hidde ~histo ~image
-0.20 ~inste ~inter ~kerne ~layer ~leave ~lengt ~matri ~messa ~multi ~neede ~neith ~noteb ~numbe ~objec ~offlo ~outpu
-0.20 ~parti ~passe ~pictu ~pipel ~polic ~preci ~profi ~progr ~promp ~pytho ~quadr ~quant ~rathe ~reach ~recom ~recor
-0.20 ~repla ~repor ~reque ~reser ~resul ~sampl ~separ ~seque ~serve ~servi ~sessi ~setti ~seven ~share ~showe ~singl
-0.20 ~sixte ~small ~sprea ~stabl ~stude ~thank ~threa ~throu ~toget ~unloa ~wasn' ~whene ~windo ~zombi é
+0.20 40 =2 =3 =5 a about accelerator adam's after afterwards all allocated along also amp an ana's answer answering
+0.20 antes archive args argument arguments assign attribute authors avg backup bad behaves being best_state bin
+0.20 buffers bug built cards checkpoints collect come contains content continue converted converting copied costs
+0.20 days dcp ddp de deepspeed deepspeed's deserialise dicts did diff directly discriminator doubled dropping during
+0.20 eight end enough entry epoch_40 even exactly executes exists exp exp_avg f f'cuda falls fault files for freshly
+0.20 function further g gathers gc gigabytes good hangs happens held here hm hub identical includes including
+0.20 inference innocent inside insists instance instantiated instantiating inteiro into issue itself keras lambda
+0.20 last latest launch learned like line loaded longer loops main materialised matters meaning megatron member
+0.20 memory_allocated merely merge minutes missing models moment more na never next nobody o offline offload_to_cpu
+0.20 only open opens opt optim orbax otherwise our params patch patched peaks pickle pile placa place ppo pra
+0.20 preempted present printed printing procs pulled pulls pushes puts py rank0_only rebuild rebuilt ref released
+0.20 relevant restore_args resuming right rollback room run's s safety same saver say saying scratch sd second seen
+0.20 sets setup sharded sharding shards should silly six source spot stage stayed stays steady step stored straight
+0.20 strip sumiu swapped swaps switching tags taken teacher's tensor testing than the they thirds though thrown thus
+0.20 today top training trains trouble tuning two universal unpacked unpickle unpickling unsharded until upgraded
+0.20 values variables we where without wrapped written xa100 you ~adam' ~after ~answe ~archi ~argum ~arriv ~attri
+0.20 ~autho ~avera ~backu ~behav ~carre ~conta ~conve ~copie ~criti ~curre ~deeps ~direc ~discr ~doubl ~durin ~enoug
+0.20 ~espne ~exact ~f'cud ~fresh ~funct ~furth ~gigab ~happe ~hundr ~ident ~infer ~innoc ~insid ~insis ~insta ~intei
+0.20 ~itsel ~lambd ~lates ~learn ~longe ~meani ~megat ~membe ~merel ~missi ~model ~nobod ~offli ~patch ~prese ~pulle
+0.20 ~pushe ~rebui ~refer ~relea ~relev ~rollb ~sayin ~scrat ~secon ~shoul ~sourc ~staye ~stead ~store ~strai ~swapp
+0.20 ~teach ~testi ~third ~thoug ~throw ~troub ~tunin ~unive ~unpac ~unsha ~upgra ~value ~versi ~witho ~writt 存
+0.40 adam around averaging before board card ckpt_path coexist commented continued cured del deserialised device
+0.40 dictionary drops ema epoch every first h5 initialised kept lightning load_checkpoint loader loads materialises
+0.40 mmdet model moments much needs net network old once one ones opened own parameters path pickled preemption
+0.40 processes referenced reload reloaded remembers safetensors scope starting them then those to too trainer usage
+0.40 use utils variable versions when which works would ~aroun ~befor ~coexi ~comme ~conso ~inclu ~initi ~light
+0.40 ~mater ~netwo ~opene ~print ~proce ~remem ~start ~train
+0.60 beside brings came continuing copy copying cuda file's from it load_state_dict loading on optimizer peak rank
+0.60 reading restart restored restoring resumed tensors there twice warm while whole ~besid ~bring ~check ~copyi
+0.60 ~dicti ~file' ~loade ~loadi ~param ~pickl ~preem ~readi ~reloa ~resta ~safet ~shard ~tenso ~varia
+0.80 gpu ranks reads start torch weights ~deser ~devic ~momen ~optim ~weigh
+1.00 back best map pretrained restore snapshot state ~conti ~pretr ~unpic
+1.20 checkpoint cpu location map_location pt resume ~snaps
+1.40 fresh onto pth saved ~resum
+1.60 dict file read
+1.80 ~resto
+2.00 ckpt
+2.20 load
""",
    "cuda_graphs": r"""
-0.60 k
-0.40 =5 a all also device e error first fixed mem nodes of the you your ~sampl ~train
-0.20 =0 a100 access allocated alone an and as asked auto avail bit both buffer build builds built but byte bytes can
-0.20 card cli client closed compute cpu cudnn cupy cut data day deleted die do dtype embedding empty_cache encoder
-0.20 encountered enough epoch even exception fed file forty four fp16 frame frames freed from front get go goes gpu
-0.20 grad gradient has have here host hour huge i'm if illegal image images inference info init instance into job
-0.20 keeps large lead len limit line live loaded log long loss luck m main map maximum mib million model model_runner
-0.20 n need neither net network never next node nor notebook nothing num old out part past performance persistent
-0.20 pieces pod post1 process py python ram rank rather reason recommended request reserved resource retain
-0.20 retain_graph reward rmm rollout sampler samples says script self session set several side since so split started
-0.20 steps still take tape teacher ten tensor tf therefore third three tile time times to too try under unexpected
-0.20 update using w wants was wasn't where whole work workers ~acces ~accum ~backe ~batch ~bench ~bigge ~check ~close
-0.20 ~colle ~compu ~conne ~conse ~conta ~crash ~creat ~delet ~detac ~detec ~devic ~embed ~encod ~encou ~enoug ~error
-0.20 ~excep ~featu ~float ~frame ~gradi ~helpe ~histo ~illeg ~image ~impor ~infer ~kerne ~loade ~milli ~minut ~neigh
-0.20 ~neith ~netwo ~noteb ~nothi ~numbe ~optim ~param ~perfo ~persi ~predi ~proce ~produ ~pytho ~rathe ~reaso ~refer
-0.20 ~remov ~reque ~reser ~rewar ~rollo ~score ~scrip ~sever ~store ~teach ~tenso ~threa ~trans ~unexp ~updat ~wasn'
-0.20 ~worke é 로
+0.20 about activations addition additional after alive along app arena asr b back been beside big bisected bpw
+0.20 buckets budget cada cannot captures cloned com comes common compilation completes config contexts counted counts
+0.20 cuda_graph_max_bs cudagraph_capture_sizes cudagraph_mark_step_begin cures default demo different diffusion
+0.20 disabled disabling doesn't double each eager_mode either enforcing est estimate eval everything exllama
+0.20 exllamav2 failure fewer ficou filled fit five fix flag followed former forward freeing gb gigabytes gigs got
+0.20 gptq gpu_memory_utilization grafo graph's h had hags handle haven't heap hope inductor input instantiating
+0.20 instantiation it iteration itself keep kept keyed later least lives llama lmdeploy loop lora lose mark max_batch
+0.20 memory modules narrowed needs newest nightly no novo nsys o0 only ort our outro outside padded passes passing
+0.20 per place pr prefill progress q6 qwen raised recompile recordings render replays reported rest return returned
+0.20 reused rises rl room said sd segments separate separately sequence serve server setting share shared sits
+0.20 skipping snapshot some space spare speed speed's stays steady step stopped successful switched tensorrt's th
+0.20 that's their then though thus tirei tok tree triggered trimmed triton trt unavailable uncompiled upstream us
+0.20 use_cuda_graph util utilisation utilization v1 vae vel vllm warms warning we well works xla
+0.20 xla_gpu_enable_command_buffer ~alloc ~belon ~besid ~block ~bucke ~budge ~buffe ~canno ~clone ~commo ~diffu
+0.20 ~doesn ~doubl ~dynam ~eithe ~estim ~execu ~failu ~fille ~follo ~forme ~forwa ~freei ~gigab ~growt ~handl ~haven
+0.20 ~induc ~itsel ~lmdep ~memor ~modul ~narro ~newes ~night ~outsi ~padde ~passe ~passi ~piece ~profi ~progr ~raise
+0.20 ~reuse ~runne ~seque ~serve ~setti ~share ~skipp ~snaps ~speed ~stead ~stopp ~succe ~switc ~that' ~there ~thoug
+0.20 ~trigg ~trimm ~trito ~trtll ~unava ~uncom ~upstr ~usecu ~warni ~weigh á ó ご め や よ グ フ プ 个 保 候 加 动 启
+0.20 图 多 就 形 捕 时 状 的 確 能 获 要 認 还 가 겨 그 기 까 끄 너 니 다 래 무 서 았 어 여 크 프
+0.40 =1 allocation are at autotune bar batch being breaks cache came can't cudagraph_trees cudagraphinstantiate
+0.40 disable dynamic enable enable_cuda_graph enforce_eager engine env fails fits forever gpu_model_runner holds list
+0.40 lower makes max_capture_size mode new off ok outputs padding piecewise profiles records resolution resolutions
+0.40 runner s serving sglang starts tgi there's took top train up warmup which without ~addit ~autot ~break ~comma
+0.40 ~count ~defau ~engin ~exlla ~forev ~norma ~outpu ~paddi ~resol ~retur ~separ ~servi ~sglan ~stati ~warmu ~witho
+0.60 buffers capture_model command compiled costs cuda_graphs decode false for instantiated jax lengths normal pools
+0.60 private profile replay shape shapes startup static ~decod ~disab ~enfor ~lengt ~priva ~shape
+0.80 bs callables captured capturing compile cudagraphs enforce graphed make make_graphed_callables max overhead
+0.80 recorded recording reduce trees ~insta ~overh ~reduc ~repla ~start
+1.00 cuda
+1.20 pool sizes
+1.40 cudagraph ~compi ~graph
+1.60 eager ~cudag
+1.80 graphs
+2.20 capture ~recor
+2.80 ~captu
+3.00 graph
""",
    "exception_holds_tensors": r"""
-1.00 #
-0.60 no use
-0.40 =1 an are card cuda device each for get jax load one per same set two up was were ~devic ~remov
-0.20 =0 about add any at attention b backward benchmark between blocks board both buffer built came case checkpoint
-0.20 ckpt class clips comes conv copy count cpu created cut d data default dict dies encoder engine epoch eval every
-0.20 features fix float float32 found four free g gib giving global got gpu group h half hand handle have heap here
-0.20 host include input internal it just k kv layer layers length line llama loaded loader loading loads m main makes
-0.20 many maps max min mode model module more most much my need needs net network nightly node number nvidia of off
-0.20 old optimizer or other output outputs over p part past peak pipeline plug pool put py q ram rank recent removed
-0.20 reports room s says scheduler score script see share shows side simplicity since single solved some space split
-0.20 start started state steps stops takes ten tensor tensorflow tf than their these third thought three times to
-0.20 together tokens took top torch total trainer training twice under update us video wasn't week weights went
-0.20 whisper why workers you your ~atten ~backw ~bench ~betwe ~block ~buffe ~build ~cache ~chang ~check ~compi ~compl
-0.20 ~compu ~confi ~conta ~conve ~creat ~cudam ~defau ~detac ~detec ~diffe ~embed ~encod ~engin ~exact ~execu ~featu
-0.20 ~float ~gener ~givin ~globa ~graph ~insta ~launc ~layer ~lengt ~loade ~loadi ~longe ~modul ~netwo ~night ~numbe
-0.20 ~nvidi ~optim ~outpu ~param ~pictu ~pipel ~point ~predi ~previ ~profi ~progr ~recen ~reduc ~reser ~sampl ~sched
-0.20 ~scrip ~servi ~setti ~share ~simpl ~singl ~solve ~start ~switc ~toget ~token ~train ~trans ~updat ~versi ~wasn'
-0.20 ~weigh ~windo é
+0.20 =3 =4 =5 a actor adaptive afterwards all allocated alone also always answers appeared append as attach attempt's
+0.20 back batching be because body box broken button c cache called cancel catch catching cause celery's chain
+0.20 chained clearing click code collected composer concurrent contextlib continue course crash crashed ctrl decode
+0.20 decoding decorator deleted demo details died does doesn't dying empty end endpoint enough evaluating ex
+0.20 exitstack explanation f failure's fairseq fastai's finder fit fixed flush fresh from future futures gb go gone
+0.20 gradio halve halved halving hang hanging happened happens health help helps hold i images in indent inherits
+0.20 interactive ipython's is its kernel la lab last_exception last_type leaves left less let level list lived logger
+0.20 logic logits loop mb meanwhile memory memoryhandler micro middle models moved must myerror nested new next
+0.20 nothing once optuna our outer outside owned pass passes pins poisoned pressing properly quit ray reachable
+0.20 record records recursion refer referenced released remainder remembers replaced reporting repr restart restarted
+0.20 result retains retried retrying runner running safe saved saves scaler search self sends serialised shadow small
+0.20 sole spyder starve stay stays step step's store storing strings stuck study subprocess succeeds summary survive
+0.20 survives terminal test that that's those tiled till tiny touches trace tracebacks train_step trial type typo
+0.20 typo'd ui un upload var variable vram w what while with within worked worker's wrapper wrote x1 x6000 zero_grad
+0.20 ~after ~alway ~appea ~appen ~becau ~broke ~butto ~calle ~cance ~celer ~chain ~clear ~clien ~compo ~concu ~conte
+0.20 ~cours ~crash ~decor ~delet ~doesn ~endpo ~enoug ~exits ~expla ~fairs ~finde ~halve ~halvi ~hangi ~happe ~healt
+0.20 ~image ~inclu ~inden ~inher ~kerne ~leave ~logge ~logit ~meanw ~middl ~model ~myerr ~neste ~optun ~outsi ~overs
+0.20 ~passe ~print ~prope ~reach ~refer ~remem ~reque ~resul ~retai ~retri ~retry ~runne ~runni ~scale ~searc ~seria
+0.20 ~shado ~spyde ~starv ~step' ~stori ~subpr ~summa ~suppr ~that' ~trial ~typo' ~uploa ~varia ~withi ~wrapp ~перво
+0.20 батч в и не первой после 一
+0.40 activations again alive auto bound bs call catches cell's clause clear clear_frames collect console could
+0.40 debugger del did einfo empty_cache even excinfo failing first followed forward frame's frees function held
+0.40 included ipython jupyter last_traceback last_value later leftovers local none normally notebook object only open
+0.40 pm prints raise raises re recovery red remain repl report request returns run runtimeerror sat session showed
+0.40 skip so stop stored stores str succeed task tests then too until value worker works zero ~activ ~cell' ~claus
+0.40 ~colle ~conso ~debug ~excin ~faili ~follo ~forwa ~funct ~futur ~inter ~lefto ~memor ~norma ~noteb ~objec ~poiso
+0.40 ~raise ~recur ~repor ~resta ~retur ~runti ~secon ~sessi ~showe ~strin ~succe ~survi ~tenso ~worke
+0.60 batch caught do err errors exc_info fail fails failure fallback freed full gc holds info interrupted kept
+0.60 keyboardinterrupt mortem oom post pytest scope second sentry still tensors the ~catch ~caugh ~error ~fallb
+0.60 ~ipyth ~jupyt ~keybo ~morte ~pytes ~recov ~remai ~sentr
+0.80 after attempt bad dead debug frames keeps pdb sys tb traceback__ try ~failu ~frame ~store
+1.00 exception failed last locals retry ~attem ~faile ~local ~trace
+1.20 cell e stack ~handl
+1.40 exc handler
+1.60 error except frame traceback
+2.40 ~excep
""",
    "fragmentation": r"""
-0.60 card full set takes this
-0.40 # avoid call count del device difference failed false fragmentation free_all_blocks g gpu graph help its loss me
-0.40 model n native on once out per second still tried was were you your ~confi ~embed ~faile ~nativ ~norma ~preve
-0.40 ~secon
-0.20 =2 =3 a100 about adam adamw added address adds advance afterwards allocates along already also and app asks at
-0.20 attention available b backends backward bad bar base behind benchmark bit board both box bug byte c caches
-0.20 capacity capture cards cell checked chunking clear clip clips comes config configured contains conv copy counts
-0.20 cpu cross cudnn cufft cufft_plan_cache cupy's d decoder dense desktop detach dev dict docs does doesn't done
-0.20 down dtype during eager eight embedding en enable enabled encoder engine entire entry even exactly exception
-0.20 expand extension extra falls far feature features few file fine flag float float32 forward found four fp16 fp32
-0.20 fp8 fraction fragment frame frames frees function fwiw gave gc gets gib good grad graph's grid had handle
-0.20 handler has head hence history hold holds hook host i igual includes index inference info init instance isn't
-0.20 iteration itself keep keras kernel keys kills kv larger last latents layer le len library line llm lm lmdeploy
-0.20 load loaded loads logits look loop lora machine main maps max_size maximum may mean means message million mine
-0.20 minutes mode module moments mortem most mps my nada nccl needs net network node non nor normal not notebook now
-0.20 number nvidia only onto oom open option or output outputs outside p page parallel part pass passed percent
-0.20 pinned pipeline plan plans please plus pool_allocator pools possible post precision prefill preprocessing
-0.20 private prob process profile progress prompt put py python queries raised ram ran rank ranks re reinitialize
-0.20 released remember removing requested reserve reserves reserving resources rest results saved scores scratch
-0.20 script sdpa search seconds self session seven seventh share shared side sigue six slice smi softmax stack state
-0.20 static stops stored swap swapped symmetric t t4 table take temporary ten tensor tensorrt test tested tests than
-0.20 thanks that's the these they third thought thread thus till times to today together tokens top torch torch's
-0.20 trace trainer triton try turned twice ubuntu unavailable under until util utilisation v v3 va vae validation
-0.20 value values variant version very view virtual vllm vm vram vsz wants warm wasn't we weights well what
-0.20 whatsoever when whisper whole will window with without workers works write x y zero ~67108 ~abort ~accum ~adapt
-0.20 ~addre ~advan ~after ~alrea ~attac ~atten ~avail ~backw ~behin ~belon ~bench ~build ~calle ~capac ~captu ~chann
-0.20 ~check ~clien ~compi ~compl ~compu ~conte ~conve ~copie ~corre ~creat ~cupy' ~decod ~deepe ~delet ~deskt ~detac
-0.20 ~devic ~docke ~docum ~doesn ~dropp ~durin ~encod ~engin ~ensem ~entir ~evalu ~exact ~excee ~excep ~execu ~exper
-0.20 ~expla ~featu ~float ~follo ~forgo ~forwa ~fract ~frame ~funct ~gradi ~graph ~handl ~happe ~inclu ~infer ~insta
-0.20 ~inter ~itsel ~kerne ~libra ~lmdep ~loade ~lower ~machi ~matri ~maxim ~messa ~milli ~minut ~modul ~momen ~monit
-0.20 ~morte ~netwo ~noteb ~numbe ~nvidi ~objec ~offlo ~openc ~optio ~outpu ~outsi ~paral ~patch ~pipel ~pleas ~point
-0.20 ~posit ~possi ~preci ~predi ~prefi ~prepr ~priva ~proce ~profi ~progr ~promp ~pytho ~queri ~raise ~recor ~reduc
-0.20 ~refer ~reini ~relea ~remai ~remem ~rende ~repla ~repli ~repro ~resid ~resto ~resul ~sched ~score ~scrat ~scrip
-0.20 ~sessi ~seven ~shard ~share ~simpl ~simul ~store ~summa ~symme ~tempo ~tenso ~teste ~thank ~threa ~toget ~token
-0.20 ~torch ~trans ~trito ~turne ~ubunt ~unava ~updat ~upsca ~utili ~utter ~valid ~value ~versi ~virtu ~wasn' ~weigh
-0.20 ~whats ~whisp ~windo ~witho ~worke ~wrapp ~полны ~пробо à é даже и кэш не полный пробовал я す り を 다
+0.20 acab accelerator advice all alloc allocating allocator's alone alternate alternating always ample any apart
+0.20 arbitrary around arrays ascending ask asked audio auto avoided batch batches because been before being below
+0.20 bigger bucket bucketed buffers bytes caching cada calling carved case chainer checkpoint chop chunk climbing
+0.20 clings coco colleague's come compaction conf conformer container crops cycle dali days death defrag
+0.20 defragmentation defragmenting descending detection didn't doing dummy dump e either em emptying encontraba end
+0.20 enough es et everything exact export fail failing fails failure fall first fits fitted flat flush flushes for
+0.20 fragments freed frei gb generate get_accelerator give goes got gradients grows hadn't handful hat helped hides
+0.20 histogram hit hour hundreds i'd idea identical idle image imgs import iters j'ai job join jpeg knextpoweroftwo
+0.20 knob ksameasrequested l l40s la lab later lay layers layout leads leak learned leave leaves les lies limit
+0.20 listed lived log lost lote made many map mattered matters max_memory_allocated memory_reserved memory_viz
+0.20 memoryasyncpool miss mix moe moire more moved multi multiscale mxnet mxnet's mxnet_gpu_mem_pool_type naive
+0.20 naive_best_fit near newer nice none note nothing num_alloc_retries nur ocr oddly oh onednn onnx os our padded
+0.20 paddleocr par parou partitions pattern persistent platform pods port powers pre preallocate_width_hint
+0.20 preallocation proc progressive proposals px pytorch_no_cuda_memory_caching r ragged ratio ratios regions reload
+0.20 remaps repeat res resolution resource restart restarting restarts retries reusable reversed rid rl rmm round
+0.20 rounding run running runs runtime's said same sample saw scale seen segment sentences serv server setting shape
+0.20 shred shreds shuffled single sits slowly solved sooner sorted speed splits splitting st stable stage3 start
+0.20 statistic stay steps stop stopped strategy stripes survive swapping switch switching tailles tait tear tensors
+0.20 text tf that'd them there things though through thru ti tient tile time tip token too toute train trains trick
+0.20 true turns type ugly unallocated understand upgrading upward usage usar used uses using vanish variables viewer
+0.20 viz volumes w waren went where why width widths within x1333 xla yet ~advic ~alway ~arbit ~aroun ~ascen ~avoid
+0.20 ~batch ~becau ~befor ~bloqu ~break ~buffe ~calli ~carve ~chunk ~climb ~cling ~compa ~confe ~confo ~crash ~cresc
+0.20 ~crumb ~deeps ~desce ~diagn ~didn' ~eithe ~empty ~encon ~enoug ~every ~faili ~finis ~fitte ~flush ~fragm ~growt
+0.20 ~hadn' ~handf ~helpe ~hundr ~ident ~itera ~klein ~knext ~ksame ~layou ~leave ~liste ~mallo ~mxnet ~nobod ~nothi
+0.20 ~onedn ~padde ~paddl ~parti ~passe ~patte ~perio ~persi ~pictu ~platf ~power ~propo ~ragge ~ratio ~recei ~recyc
+0.20 ~regio ~reloa ~remap ~remov ~repea ~resou ~reusa ~rever ~runni ~sampl ~segui ~sente ~shuff ~singl ~slowe ~slowl
+0.20 ~small ~solve ~soone ~sorte ~stabl ~stand ~stopp ~strat ~strip ~style ~taill ~textu ~there ~thing ~unall ~under
+0.20 ~upgra ~upwar ~viewe ~width ~withi ~помог ç ü а в всё помогло え く さ っ な れ キ シ ッ バ ャ ュ ラ 予 倍 入 力
+0.20 増 数 量 長 각 조
+0.40 =0 after allocated although another antes aspect auto_growth between big break can can't change changing chunks
+0.40 comb contiguous_gradients could crashes crop cuda_malloc_async cured deepspeed defragment divisions don't
+0.40 dynamic empty ended ends failures finally find finish fit gap gone growing growth half hasn't hint images
+0.40 inactive_split inactive_split_bytes infer input it's iterations jobs lens let like long looks lots makes max
+0.40 middle mixture multiple multiples never new night's no nodes odd of other over padding passes peak pictures
+0.40 piece place plenty power2 preallocate problem pytorch refused removed reports requests reservado resolutions
+0.40 reuse reused room roundup_power2_divisions scraps since sized slightly slivers smaller snapshot sort straight
+0.40 stretch sum tf_gpu_allocator then unoccupied unusable unused us vary varying what's ~alter ~altho ~anoth ~array
+0.40 ~aspec ~betwe ~chang ~coale ~diffe ~dimen ~dynam ~final ~growi ~hasn' ~image ~inact ~matte ~middl ~mixtu ~multi
+0.40 ~night ~paddi ~perfo ~plent ~preal ~probl ~refus ~repor ~reuse ~scrap ~shatt ~shred ~sligh ~slive ~snaps ~split
+0.40 ~strai ~stret ~switc ~taman ~unocc ~unusa ~unuse ~vanis ~varyi ~what' ~занят
+0.60 backend biggest blocks buckets but cached cheese chopped constant cut day empty_cache epoch eval helps here hole
+0.60 hours it little live longest malloc match max_split_size_mb mb mixed ones request roundup shapes size sorting
+0.60 splintered swiss thousands tiny up variable waste yes ~backe ~bigge ~cache ~chees ~chopp ~const ~conti ~expan
+0.60 ~failu ~large ~littl ~resol ~resta ~round ~segme ~sorti ~thous ~varia
+0.80 bfc collection different every expandable_segments garbage garbage_collection_threshold largest lengths order
+0.80 pad random scattered threshold total ~block ~bucke ~lengt ~longe ~rando ~reque ~scatt ~shape ~splin
+1.00 allocator arena bits block cache cudamallocasync fixed gaps heap large pieces ~alloc ~cudam ~defra ~piece
+1.20 async contiguous holes inactive pool segments small ~reser
+1.40 expandable free reserved sizes
+1.80 split
""",
    "gradients_enabled": r"""
-0.80 card cuda
-0.60 # already gpu made size ~alrea
-0.40 =4 and append b between both cache data device eager every four goes have held k keeps last log m moments need
-0.40 order other preds small t tf them to twice up use whole zero zero_grad ~appen ~betwe ~buffe ~contr ~devic
-0.20 =5 a about accumulation adam adamw all allocated amp asked average away base batch_size batches been best bigger
-0.20 bit blocks bptt breaks bs buffer buffers bytes c can can't cards carlo case cat cause cell change changed
-0.20 checkpointing ckpt clear cleared code collects comes compile compute config contrastive copies could cpu crash
-0.20 create create_graph crop crops cross ctrl+z ctx cudnn cycle day debug del dict did diff difference different dir
-0.20 disabled double e each eight ema empty empty_cache encoder_k engine entries executed failed fails failure far
-0.20 fed file filter find first fit flag flat float folder former forty fp16 frames free full gc gib gigs gives go
-0.20 gone good gradient_checkpointing grow grows gt gtx half happens heads holds hook hour i'd idea iteration job
-0.20 keep kernel keys l labels large later layer1 learner length lib like limit list little llama load loaded loading
-0.20 loads logger logits long longer loss low lower lstm machine makes many map mask match mb mean means mem metrics
-0.20 min monte ms n name new nice nodes none norm num number nvidia of once one ones open or others our own part
-0.20 passed past patches peft penalty per place plus pool pred predictions printed problem process queue ram rank
-0.20 really reference reserves reset result retain retain_graph return returned reuse rl room same sample satellite
-0.20 save save_for_backward scale scores second sequence session sgd shadow share shows sizes slow smi softmax solved
-0.20 space split stack start starts states stays stops store stores sum suspended swallowed table th thank that the
-0.20 then there's they're thing those tiles too total trains tried two u ubuntu us v v100 validation_epoch_end wandb
-0.20 wanted wants way weight weights when which whisper width windows works xformers y yaml you ~accum ~adapt ~after
-0.20 ~alloc ~assig ~bigge ~break ~chang ~clear ~clone ~colle ~compi ~compl ~confi ~conta ~conti ~crash ~creat ~ctrl+
-0.20 ~deepl ~doubl ~engin ~enque ~entri ~excep ~faile ~failu ~filte ~finis ~float ~folde ~forme ~frame ~happe ~insta
-0.20 ~itera ~kerne ~label ~large ~launc ~learn ~lengt ~littl ~loade ~loadi ~logge ~logit ~longe ~machi ~matri ~minut
-0.20 ~model ~momen ~norma ~numbe ~nvidi ~objec ~other ~parti ~patch ~penal ~point ~print ~probl ~proce ~produ ~profi
-0.20 ~progr ~reall ~recom ~reduc ~refer ~remai ~repla ~reque ~reser ~resta ~resul ~satel ~scale ~secon ~segme ~seque
-0.20 ~sessi ~shado ~solve ~somet ~squar ~stand ~start ~stude ~survi ~suspe ~swall ~tenso ~they' ~thous ~torch ~trans
-0.20 ~ubunt ~unfre ~unrel ~wante ~weigh ~whisp ~xform 了 已 没 经
+0.20 =1 =3 above accident active added adding admit adversarial again against allocates also an any are argmax around
+0.20 attack automodel backbone's bare become begins block's bn branch builds bumped caching callback calling canvas
+0.20 captum chainer's changes checked chunks clip collection commented compared copied copy costs custom decoding
+0.20 deleted detect detection dev died differentiable diffusers diffusion directly disappear docs doesn't don't done
+0.20 down effect embedding embeddings en enable_input_require_grads enc encoder end ended endpoint ends enough
+0.20 evaluation everything experiment extract extractor fail fastapi fault feature features feeds fn for fork freeze
+0.20 from g generate generator got grad_fn gradienttape graph greedy guard guidance handler handlers helper hf's i'm
+0.20 ids images inc indentation infer inputs inside it's its jupyter keeping kept lacked lacks latents layer layers
+0.20 leaves libtorch lightning line linear local lol loops lora's maps method mid middle missing moco model module
+0.20 momentum month more moved mp3 much net next no_backprop_mode nogradguard not notebook on on_train_epoch_end
+0.20 opens optimizer overwritten p paddle paddlepaddle paper's parameters passes path picture pictures piled pipeline
+0.20 plain plug policy pooled port ported pretrained print prints probe prompts pure put py pytorch q question ran
+0.20 rather reason ref refactored refactoring remembers removed renamed repo require requires_grad_ reused rollout
+0.20 root route run running runs saliency sam's samples sanity saved saw self sentences serving set sets since some
+0.20 soundfile stay step still stitches storing stuff style submit switch switched tell that's theirs therefore
+0.20 threads through tile tiled times told took top tower trace tracked trainable trainer tuning turned turning
+0.20 tutorial unaffected unet update_bn upscaling uses variable vector version via volume warning wasn't we went what
+0.20 where without worker would wrap wrapping wraps written yet yield yolo ~accid ~addin ~adver ~again ~argma ~aroun
+0.20 ~attac ~autom ~avera ~backp ~batch ~becom ~branc ~build ~bumpe ~cachi ~callb ~calli ~canva ~chain ~comme ~compa
+0.20 ~compu ~custo ~delet ~detec ~direc ~disap ~doesn ~effec ~endpo ~enoug ~every ~exper ~expor ~exten ~fasta ~freez
+0.20 ~greed ~guard ~guida ~helpe ~input ~insid ~jupyt ~keepi ~lacke ~laten ~leave ~libto ~light ~linea ~lora' ~memor
+0.20 ~metho ~middl ~missi ~nogra ~noteb ~optim ~overw ~paddl ~paper ~pipel ~polic ~poole ~porte ~pretr ~pytor ~quest
+0.20 ~rathe ~reaso ~remem ~remov ~renam ~resto ~reuse ~runni ~salie ~sanit ~score ~sente ~servi ~sound ~stori ~submi
+0.20 ~suppo ~switc ~that' ~their ~throu ~token ~tunin ~turne ~turni ~tutor ~unaff ~upsam ~varia ~vecto ~versi ~warni
+0.20 ~wasn' ~witho ~wrapp ~writt
+0.40 =0 across along authors averages backbone backprop backward beam being big block but calibration call
+0.40 computation ct demo dies differentiation disable dqn drop dropout during early enable enable_grad encode
+0.40 ensemble epoch export extension extraction flask flips forgot frozen fwd hand i image inception indent
+0.40 intermediate intermediates manager my needlessly nets nobody off ok out outputs parentheses perceptual px
+0.40 recording requires_grad reward rises rlhf sampling search should sliding stop stored suppose target testing than
+0.40 thought till time torch tracking tracks upscale used vae validate was were window with x ~acros ~autho ~calib
+0.40 ~conte ~diffu ~disab ~dropo ~durin ~ensem ~featu ~forgo ~froze ~funct ~gener ~handl ~image ~incep ~inden ~manag
+0.40 ~needl ~nobod ~outpu ~paren ~perce ~pictu ~prepa ~refac ~rewar ~sampl ~searc ~shoul ~slidi ~state ~store ~targe
+0.40 ~testi ~thoug ~threa ~updat ~upsca ~worke
+0.60 activations anywhere batch batchnorm built calls context distillation evaluate false fid function gradients
+0.60 grads img lost nothing outside pass predict prediction recorded requires scoring script set_grad_enabled
+0.60 statement takes teacher thread training updated val validation vgg ~activ ~anywh ~backb ~backw ~disti ~embed
+0.60 ~encod ~infer ~inter ~nothi ~outsi ~scori ~scrip ~teach ~train
+0.80 called does enabled forward just loop needs only train true ~calle ~evalu ~extra ~forwa ~valid
+1.00 decorator inference_mode no tape ~decor ~diffe
+1.20 autograd no_grad test ~autog ~gradi ~predi ~recor ~track
+1.40 eval inference
+1.60 mode volatile ~volat
+2.40 grad
""",
    "host_memory": r"""
-0.80 i its
-0.60 back batch one over
-0.40 # =3 a100 a30 after an both card compared crash device end epyc image isn't mode model now reserved result
-0.40 running same step sxm4 tb them torch total two we which your ~compa ~every ~print ~resul ~runni ~trans
-0.20 =5 a adamw allocate allocated allowed alone already and app are arena args around attention backend backward
-0.20 bank base because being bits board bug but byte c cards case cc channels checked client comes command compile
-0.20 compute config context conv counts ctx cu118 cut d ddp de debug decode decoder del did difference displayed does
-0.20 doesn't don't eager earlier el else embedding enable enabled encoder env epoch epochs eval everything everywhere
-0.20 exactly expandable exported extra faiss fine fit fits float for forty forward found four fp16 fraction freed
-0.20 function fused game ggml gib gigs give grad gtx h2 here htop i'd i'm i've id if inference info input instance it
-0.20 itself jax jobs json k keep keeps kept kernels kv last launch layer layers least leaves left length library line
-0.20 little live lm loop lora loss low_vram made makes math matrix matter maximum may meant medvram metal mib mig
-0.20 module modules mps much my n name net network never new next night no_grad nodes normal notebook nvcr nx off
-0.20 okay old once ones only onto operator orin other otherwise out outputs outside own paddle parameters params pass
-0.20 past patch peak per pid pipeline plug policy pool power previous printed program prompt pt put py3 pytorch q q4
-0.20 quota raise rather re really recommended removed render replay reproducible request resolution rest returned rmm
-0.20 room rows runs s saved scratch search second see self settings setup should sits sizes slice smaller snapshot so
-0.20 some speech split start started startup static stayed stays steps still stops stored studio sum summary super
-0.20 switching systems t t4 take takes temp ten test text that that's their there there's thirds thought three ti
-0.20 times today token tokens train triton try type units us user users utilization uvicorn vae values version video
-0.20 w warn warning way webui weights were where whole why within working workspace worth x xformers xid xla you
-0.20 ~activ ~adapt ~alrea ~answe ~appen ~appli ~argum ~aroun ~assig ~atten ~backe ~backw ~becau ~calle ~captu ~chang
-0.20 ~colle ~compi ~confi ~conte ~conti ~contr ~count ~cumem ~detai ~devic ~diffe ~displ ~docum ~doesn ~earli ~embed
-0.20 ~enabl ~encod ~epoch ~exact ~execu ~expan ~forgo ~forme ~forwa ~fract ~funct ~gener ~gradi ~handl ~histo ~incre
-0.20 ~infer ~inter ~itsel ~launc ~layer ~learn ~leave ~lengt ~littl ~matri ~matte ~medvr ~model ~modul ~multi ~netwo
-0.20 ~norma ~opera ~optio ~other ~outpu ~outsi ~paddl ~param ~parti ~persi ~pipel ~plent ~plugi ~polic ~possi ~preci
-0.20 ~predi ~prefi ~previ ~produ ~progr ~promp ~pytor ~rathe ~reall ~recom ~recor ~relea ~remai ~rende ~repla ~repor
-0.20 ~repro ~reque ~resol ~resto ~retur ~sampl ~scrat ~secon ~seque ~setti ~shoul ~simul ~small ~snaps ~speec ~start
-0.20 ~staye ~store ~strea ~stude ~studi ~switc ~tenso ~termi ~that' ~there ~third ~throu ~token ~train ~trito ~utili
-0.20 ~uvico ~value ~varia ~versi ~warni ~weigh ~withi ~worki ~works ~xform é в が す で の 니 로 에
+0.20 =0 =1 =4 accelerate's adam add added adding alloc allows almost anon as asked at b bad bar be before between big
+0.20 bigger bin bit broadcast cache cached caching can't cannot card's ceiling chunksize closed cluster cluster's
+0.20 colab colab's comfy comfyui's complaining complete completes computer concatenate conf constants container
+0.20 copies cpuadam crashed crashes csv cuda cuda's cupyx cured data dataloader desktop dict die died dies diffusion
+0.20 disabled docker's doubled dry eaten effects em enough entire error estava experts export failure far features
+0.20 fedora few fill filled finish finished float64 free gathered gave generator gets given gives go goes gone got
+0.20 gpu's grows h had half happens hit hits hpc huge idle in index infinity initialises install installed is it's
+0.20 jetson's job jupyterhub kernel kubelet laptop larger leftover leftovers limitmemlock linux loading lockable logs
+0.20 low low_cpu_mem_usage lowering m machine make mapped mapping memmap memorymax merge merge_and_unload message
+0.20 meta mmaps mortem mount mounted moving nano native nearly non not notebook's np offer offloaded ok opening
+0.20 optimizer ordinary paged param parquet pd pickle pickled pinning plus post pra preallocate preprocessing press
+0.20 prior processes profile public puts range rank0 rdma reached reads real red refcount refuse refused remove
+0.20 reservation reserving rise rlimit rm safetensors said sandbox save saving segment segments service set shard
+0.20 sharded shares shell short sigkill silently size sleep slices solved sometimes stable starts states sticks story
+0.20 suffice sysctl t5 tables taken tf's these those though tmp too took torch_ touched tp ubuntu ultralytics under
+0.20 unified unload until untouched upload use used uva vllm vram wants we'd well weren't when while wiki winerror
+0.20 write zram ~10485 ~accel ~addin ~alloc ~almos ~befor ~betwe ~bigge ~broad ~buffe ~cache ~cachi ~canno ~card'
+0.20 ~ceili ~check ~close ~clust ~colab ~conca ~const ~conta ~copie ~cpuad ~crash ~cuda' ~datal ~deskt ~effec ~enoug
+0.20 ~entir ~estav ~exhau ~failu ~fedor ~fille ~finis ~gathe ~happe ~infin ~kerne ~kubel ~lapto ~lefto ~liber ~loadi
+0.20 ~locka ~lower ~mappe ~mappi ~memma ~messa ~morte ~mount ~movin ~nativ ~nearl ~openi ~optim ~ordin ~parqu ~permi
+0.20 ~pickl ~pinni ~preal ~prefe ~prepr ~proce ~profi ~publi ~reach ~refco ~reser ~safet ~sandb ~savin ~serve ~sigki
+0.20 ~silen ~solve ~somet ~stabl ~stage ~state ~stick ~stopp ~suffi ~sysct ~table ~thoug ~touch ~ubunt ~ultra ~unifi
+0.20 ~untou ~uploa ~weren ~winer ~буфер ~драйв ~занят á ã а всё даже карта по せ っ は み め も や ん イ フ ル ー 使
+0.20 分 半 増 読 込 가 너 는 다 델 라 리 메 모 었 였 은 음 이 읽 있 제 죽 한
+0.40 allocation allocator anymore anything apps arrow available bad_alloc box browser buffers building bus checkpoint
+0.40 commit converting copy couldn't cpp cudaerrormemoryallocation cudahostregister cudamalloc cudamallochost cuinit
+0.40 cupy decoded dicts drop eats enlarging even exhausted exit fails false gguf has images into jetson kb killer
+0.40 kills limits list llama loaders lock locking memlock no of oom oomkilled or pages passing pins prefetch python
+0.40 raised ran registering server's shards shows small time true unlimited v was wsl wsl2 zero ~anymo ~anyth ~avail
+0.40 ~brows ~build ~compl ~conve ~could ~cudae ~cuini ~enlar ~image ~limit ~locki ~machi ~memlo ~oomki ~passi ~pytho
+0.40 ~raise ~regis ~segme ~spill ~unlim до и
+0.60 cgroup count dataset disk dmesg empty failed full killed l loader loads login map mb named needs nvme
+0.60 overcommit_memory paging pin pin_memory pod ranks read reading rss shared staging state tmpfs trace virtual
+0.60 ~cgrou ~commi ~datas ~faile ~jetso ~memor ~overc ~pagin ~readi ~refus ~shard ~stagi ~virtu ~добав ~оптим гб
+0.60 добавил при
+0.80 address array defaultcpuallocator docker load locked max_map_count mem node offload rank side slurm space
+0.80 windows wslconfig ~addre ~cudam ~defau ~locke ~pinne ~share ~windo ~wslco
+1.00 cudahostalloc gb gi limit main mlock mmap numpy pinned system workers ~docke ~loade ~offlo ~worke
+1.20 dev file memory overcommit page ulimit vm ~cudah ~kille ~syste ~ulimi
+1.40 cpu g
+1.60 host swap
+1.80 shm
+3.00 ram
""",
    "kept_tensors": r"""
-0.80 gb
-0.60 empty one run same ~train
-0.40 # =1 again alive an b big block both build default empty_cache error everything failed first fit fits from g
-0.40 goes it line llama loss losses max model models more net part process room script second see size so their three
-0.40 through token took total training two use vae was went where which while with works ~check ~confi ~defau ~faile
-0.40 ~failu ~kerne ~model ~optim ~param ~proce ~scrip ~secon ~start ~token ~varia ~weigh
-0.20 =2 a100 above acc accumulates activations actors adam agent alloc allocator alone along any arena array arrays
-0.20 asked at attached attentions augmentation auto autograd autotune available back backend backprop base baselines
-0.20 be beams because been board box boxes branch bs builds built byte came can can't cards carry case cause cell
-0.20 centers chain change checkpoint checkpoints ci classifier clip collate combination comes compile complete
-0.20 computed config container context contrastive copied copy costs could crash crashes create creating cross ct
-0.20 cudagraph current cut decoder decord del detach detector detectors dicts died diffusion do does doesn't don't
-0.20 done doubled drags driver during e eager earlier edit eight ema enable encoder ends enough environment episodes
-0.20 equal errors even export extra extractor failing failure false far feed fewer file file's files fine five
-0.20 fixtures flush fn fold folds fork found four fp32 fraction frame's framework freed game gave generate generated
-0.20 gib gigs got gpus grad_fn grads graph grid group gru gtx h hand handler head heads hence here hint holes hundred
-0.20 i idf ids included info inner input instance intermediates iterations its jax job jobs just kernel killed kills
-0.20 ksameasrequested l la large launch layer le leaf learner learning len less let limited linearly lived llm lm
-0.20 lmdb loading loads local local_rank log_probs long looks lower lstm machine made main many map matrix me meant
-0.20 merge message metric mixed mp much my nccl need needs nets network networks next nodes non not note num numba
-0.20 number nvdec nvidia odd ok once ones only onnx oom open opens optimiser optimizer or other otherwise
-0.20 output_attentions outside overwritten own pad padded pair param parameters params pass passed pattern peak
-0.20 pinned place plain plan plotting pod point points pool positions prefill previous print prints probs processes
-0.20 put py q que query ran random read recorded recording remains rendering requested reserved resolution
-0.20 resolutions rest resume returned reward rises rl root row runner runs sampling sat says scan scene setup shard
-0.20 share shared side sim sit sits sixteen sized sizes slower small smi smoothing softmax space sparse split st
-0.20 stage start starts static step's still stop stopped streamlit stuff switching takes tape target tasks tb teacher
-0.20 tensorflow tests there they thing third this though ti times tmux today tokens too top torch's traceback train
-0.20 trained trainer trial triton truncated try turn turned turns type units updated us utilization v validate
-0.20 variable versions vit vocabulary wanted wants wasn't way weights were what when width will window windows
-0.20 workers workspace would your ~alloc ~alter ~appli ~array ~attac ~augme ~autog ~autot ~avail ~avera ~backe ~backp
-0.20 ~backw ~basel ~becau ~branc ~bucke ~build ~captu ~cente ~combi ~compl ~compo ~compu ~conta ~conte ~contr ~copie
-0.20 ~count ~crash ~curre ~decod ~decor ~diffe ~dimen ~disab ~distr ~doesn ~drive ~durin ~earli ~effec ~engin ~enoug
-0.20 ~envir ~error ~every ~excep ~explo ~expor ~extra ~faili ~figur ~file' ~fixtu ~follo ~fract ~handl ~happe ~hidde
-0.20 ~impor ~inclu ~initi ~insta ~inter ~kille ~ksame ~large ~launc ~learn ~linea ~loadi ~logge ~longe ~losse ~lower
-0.20 ~machi ~matte ~messa ~moder ~momen ~netwo ~norma ~numbe ~nvidi ~offlo ~open3 ~optio ~other ~outsi ~overw ~padde
-0.20 ~passe ~patte ~penal ~perfo ~pinne ~plott ~polic ~preal ~prepr ~previ ~print ~probl ~raise ~rando ~reade ~reduc
-0.20 ~reloa ~rende ~repli ~repor ~requi ~reser ~resol ~resto ~resum ~rewar ~runne ~runti ~seque ~sever ~shard ~share
-0.20 ~simul ~sixte ~skorc ~slowe ~smoot ~softm ~spars ~squar ~stati ~stopp ~subpr ~tacti ~teach ~thoug ~ticke ~trito
-0.20 ~troub ~trunc ~turne ~updat ~utili ~valid ~vocab ~wante ~wasn' ~windo ~works à è í и на 가 로 서
+0.20 =5 a4000 a5000 aborted accumulate acts add added age ago all_emb all_embeddings all_gather all_preds allocated
+0.20 app appended appending are argument as asr assigned attention auc auf auroc away baked batch's beginning behind
+0.20 being bind bit blender blieb breaks by c++ callback card changelog chaque cifar class clever clients clones coco
+0.20 collected column com compare compute concat concatenates constants consumer conv conversations convert
+0.20 convert_to_tensor converter corpus couldn't creep csv culprit custom customers d dans dataset days de
+0.20 debug_outputs decode delete_adapters deleted densenet depth deque der destroyed detached detail detect
+0.20 detections detectron2 diarisation didn't dies dims disk dist distinct document double downgrading dropout
+0.20 dropped dump dynamo eine el elements emb empties ended ensemble entire entries entry env estaba estimate
+0.20 evaluated events evict executor existed expire explain extend extension fc fid fills fin float32 fluid flushed
+0.20 fly for forgets forgotten former forward frequency functions funny gather gathers get_objects ggml's gloo going
+0.20 good gpu's gradients gradio grids guard hangs harmless has helped hidden hist hits host hundreds hunt hypotheses
+0.20 i'd id image improves influence intermediate ints iobinding isn't issue iteration june karte keys knn latent
+0.20 layer's leaves length les lets level lib libtorch liegen lightning link linked live lo load_lora_weights loaded
+0.20 loader locust making manager mark mark_dynamic matrices matting max_age mc mehr members memmap memory
+0.20 memory_summary mentions merely min mine minutes ml monitor mosaic multimodal na nach nerf newer nn noise none
+0.20 now nowhere numpy object offload_state_to_cpu often on_validation_epoch_end our output owned package pandas
+0.20 parent parked particle pas patched perceptual persist persons piled pinning pixel placa plug por pr pred
+0.20 prefetch preview processor processors producer program projects prompts push quadro radix ram range rather
+0.20 ration rd re reaches record ref reference register_forward_hook registration registry regression reid remain
+0.20 remove render res resampling reset resident resnet50 response restart retained retains retrieval reuse rle
+0.20 rollouts round rows sam2 sample samples save_for_backward saves saving saw schedule seed seeds seemed sem set
+0.20 settings sglang shapes shown shrank silently simple slice slide slope slow snapshot snapshots some spacy speaker
+0.20 state_dict stayed stays std step storage stores stream streaming stripped stub style styles summary survived
+0.20 table take tenants text thank there's they're things thirty thousand thousands thresholds tiles till time tracer
+0.20 tracks trajectory transitions tries trimmed troquei ttl turning um unity unless unlimited unloading unset
+0.20 upgraded upgrading upscaler user user's using v1 val validation_epoch_end validation_step vector vectors vid
+0.20 video viewer voice volume wandb warning web week weeks well who wrapper writer x x128 x1333 x84x4 yes you ~10000
+0.20 ~abort ~activ ~argum ~atten ~behin ~blend ~break ~callb ~chaqu ~chatb ~cleve ~clien ~clone ~colum ~condi ~corpu
+0.20 ~could ~creat ~cresc ~culpr ~custo ~datas ~delet ~destr ~diari ~didn' ~disti ~docum ~downg ~dropo ~dropp ~eleme
+0.20 ~empti ~ensem ~entir ~entra ~entri ~estab ~estim ~evalu ~event ~exist ~expir ~expla ~exten ~finis ~float ~flush
+0.20 ~forge ~forgo ~frame ~frequ ~funct ~ggml' ~harml ~hypot ~image ~imple ~impro ~influ ~iobin ~leave ~lengt ~libto
+0.20 ~liege ~linke ~loade ~locus ~makin ~manag ~matti ~membe ~memma ~menti ~merel ~minut ~monit ~mosai ~nowhe ~occup
+0.20 ~openc ~ortva ~packa ~panda ~parke ~persi ~perso ~pinni ~rathe ~ratio ~reach ~recon ~recor ~remov ~repet ~resam
+0.20 ~resid ~respo ~resta ~retri ~rollo ~sampl ~savin ~seeme ~sente ~serve ~setti ~sglan ~shran ~silen ~sorti ~speak
+0.20 ~stack ~staye ~stora ~strip ~style ~suffi ~survi ~tenan ~they' ~thing ~thirt ~trans ~trimm ~troqu ~turni ~unles
+0.20 ~unlim ~user' ~verif ~viewe ~visib ~volum ~warni ~wrapp ~write ó в く ち め ス ト リ 万 上 予 原 回 因 枚 果 毎
+0.20 每 決 留 結 落 表 解 都 간 계 고 너 넣 늘 두 를 리 만 세 셔 션 속 시 아 안 았 에 우 으 지 캐
+0.40 =0 accumulated accumulation adapter ahead all all's between bug caches carlo cat clear climbs clips closed
+0.40 collects conversation coreset cos created crops cuda day delete device dictionary die disposed editor embeds en
+0.40 epoch epochs eval eval_accumulation_steps ever evicted eviction feature finished frames front full gallery grad
+0.40 grew grow held helps hidden_states history holds hours images in index inference inference_mode instead it's
+0.40 iter key latents library lives logits loras lost lru_cache m maxlen maxsize million mmcv module monte moved
+0.40 negatives no no_grad norm of onto ours past_key_values patchcore pooling positional prefetcher prefix preloading
+0.40 profile_memory profiler prompt puts record_shapes recordings references register registered released result
+0.40 retracing save saved scans sdpa sentences server session sessions shape sin stacks stay steady stored switch
+0.40 tabs targets tensor test throughout thus track tracker trajectories uint8 un undo unloaded up upgrade validation
+0.40 validation_step_outputs values verified w weight weren't whole writing wurden x1024 ~betwe ~cache ~climb ~close
+0.40 ~conca ~consu ~cores ~dicti ~dispo ~edito ~epoch ~galle ~gathe ~globa ~histo ~inste ~laten ~layer ~libra ~maxle
+0.40 ~maxsi ~memoi ~memor ~milli ~modul ~negat ~objec ~outpu ~pooli ~prefi ~prelo ~proje ~refer ~repla ~reque ~retai
+0.40 ~snaps ~state ~stead ~strea ~switc ~targe ~thous ~torch ~trace ~track ~vecto ~versi ~weren ~writi ~wurde ~больш
+0.40 ~запро ~кажды ~памят больше была до не после с
+0.60 activation adapters after buffer cleared data embeddings encode end feats features fixed flat forever frame
+0.60 frees global gpu grows init init__ k kept later loop name objects on over past predictions preds release replay
+0.60 request results slots state steps store tensors textures them torchmetrics users version visualisation ~accum
+0.60 ~adapt ~batch ~buffe ~clear ~colle ~conve ~devic ~forev ~logit ~night ~patch ~profi ~promp ~regis ~retra ~sessi
+0.60 ~store ~textu ~traje ~unloa ~visua
+0.80 adds batches call clone debug dict every hook hooks keep known leaks lora lru maps maximum mb night nightly
+0.80 outputs pile queue self states under ~embed ~evict ~featu ~maxim ~predi ~prefe ~relea ~tenso ~upgra
+1.00 append bank cpu new until
+1.20 each list masks ~resul
+1.40 cache never per ~appen
+1.60 leak
""",
    "kv_cache": r"""
-0.60 compute cuda holds never rank step torch
-0.40 =4 =5 a as because before bf16 block buffers bytes chunked count cp device does entry every everything first
-0.40 forward gib gpu info into large loss makes memory needs peak rank0 ring split still them true two valueerror
-0.40 vocab you your ~becau ~befor ~chunk ~embed ~every ~float ~forwa ~insta ~launc ~memor ~proce ~recor ~tenso
-0.20 =0 a100 about above accumulation across activation adam add added again all allocator already also always
-0.20 anything api are asked asking autotune backward base becomes between boot box bs bug but call called can't
-0.20 capped capture cdist changed chunks classes come compiled completo container contexts copied corpus could
-0.20 counted cpu crops cudagraphs cudnn data dataset day days del dense desktop dev dict different disk docker
-0.20 doubling drop during eager eagle else embedding empty empty_cache end ends enforce entries epoch error eval
-0.20 evaluated exactly expandable f false far feature file five fix fixed flash float float32 floats force found four
-0.20 fp16 fp32 frame from function g gemma generation generator get gets gigabyte given gives gl gpulayers gpus grad
-0.20 gradient gradients grads graph graphs grew h h100 has head hence hidden him host i'd i'm id idle ids if image
-0.20 images in inference instruct its job kernel kq l l4 last later launch least lengths less list listen little
-0.20 lmdeploy's loaded loader logits logits_all logprobs longer loop lora lower lru map maps matrix max_length
-0.20 max_split_size_mb mb me mentions mere micro min minus missing mixed mlock model_max_length modelo models most ms
-0.20 my need net network next no node non none note noticed num_beams num_speculative_tokens num_workers nvdiffrast
-0.20 nvidia o of offload on ones only oom order others our out output overhead p padding pairwise parameters params
-0.20 patches perhaps pid pipeline placa plain please plus pod points positional prefetch printed probs process prod
-0.20 profile px py python pytorch q q4_k_m quantisation question qwen2 r raise raised ram ran ranks rate rather ready
-0.20 real record recording reducing refused resolution result return returns rose row rows run sampler sampling saved
-0.20 say scale scene score scores scratch script sdpa see segments serve servereplica setting several shape should
-0.20 sim sizes small smi softmax solved someone squared stack states stay steps stock stopped stops store stores
-0.20 studio's style surfaces swap swiglu t table taken tasks temporal tensor tensors tf that's the themselves there
-0.20 they're thing third though threads three through tiene tight tile time to together tokenizer trace traffic train
-0.20 trainer training trains transformer triton try turned twice ub usage user uses utilisation utilization v0 v1
-0.20 v100 vae value verbose versi version video vit vram w was well who wide will windows without words workers
-0.20 workspace yaml zero zeros ~accum ~acros ~activ ~adapt ~alrea ~alway ~anyth ~askin ~backw ~batch ~belie ~betwe
-0.20 ~bigge ~blasb ~calle ~cappe ~captu ~chang ~chann ~check ~colle ~compa ~compi ~compu ~conta ~copie ~corpu ~count
-0.20 ~creat ~cudag ~datas ~decor ~delet ~deskt ~devic ~docke ~durin ~effec ~eight ~entri ~evalu ~exact ~expor ~featu
-0.20 ~folde ~forge ~funct ~gigab ~gpula ~gradi ~graph ~handl ~hidde ~image ~infer ~initi ~instr ~inter ~itera ~kerne
-0.20 ~large ~linea ~liste ~littl ~loade ~matri ~menti ~missi ~negat ~netwo ~norma ~notic ~nvdif ~nvidi ~optim ~outpu
-0.20 ~overh ~overs ~paddi ~pairw ~param ~patch ~perha ~pipel ~pleas ~polic ~postp ~preco ~prefe ~print ~profi ~proje
-0.20 ~pytho ~pytor ~quadr ~quest ~raise ~rathe ~refer ~refus ~relea ~rende ~repla ~resid ~resol ~resta ~resul ~retur
-0.20 ~rever ~sampl ~score ~scrat ~scrip ~segme ~sente ~sessi ~setti ~sever ~shoul ~softm ~solve ~someo ~squar ~stabl
-0.20 ~stopp ~suppo ~surfa ~swapp ~swigl ~tempo ~that' ~thems ~there ~they' ~threa ~throu ~toget ~torch ~traff ~train
-0.20 ~trans ~trito ~turne ~utili ~varia ~verbo ~versi ~witho ~works à
+0.20 aborts admission agents albeit allocates allocating alone along answers aphrodite architecture attention
+0.20 available avec b backend baj be begin beside boom bpw branches brings build builds cache_implementation caching
+0.20 can cap card case cases cat cd cells chunk cleared complete completes computed configured contexto copy cpp
+0.20 crash ct2 ctranslate2 cutting de decoder deepspeed default demands docs documents doesn't dynamiccache each eats
+0.20 edit el en enc encoder even exllamav2cache fa factor faster fewer filled forty free front frontend goes going
+0.20 gone good got grown grows guilty hand have here hf hi holding implementation incl input json keep kills lacked
+0.20 late leaves like limited limits line llama_new_context llm lm load loading longest lowering made max_cache_len
+0.20 max_model_len max_num_tokens max_seq_len mean messages mib mistake mistral much multiplied n now number
+0.20 obviously offloaded old ooba otherwise ours overflowed own panel paste pdf per phi pick pile pin pinned planned
+0.20 positions preallocated prefill prefixes primera prompt prompts ps pulled put q4 quant quantising qwen rag ragged
+0.20 reasoning reduce refuses remained remaining replicates reply requests reservation reserving rest restores
+0.20 rollout running samples scaling search seconds self sequence server set shared shift shorter simply simultaneous
+0.20 sixth sliding slot spec splits start startup stored streaming survive tells then these this thought ticked too
+0.20 tracked trained translation tree turn turns until up use_cache v v3 vs way we webui what's when whereas worked
+0.20 wrote x16 yes ~13107 ~26843 ~abort ~accep ~admis ~agent ~albei ~answe ~aphro ~archi ~arran ~atten ~autos ~avail
+0.20 ~branc ~bring ~buffe ~cachi ~clear ~compl ~confe ~conve ~ctran ~cutti ~deeps ~deman ~docum ~doesn ~dynam ~facto
+0.20 ~faste ~fille ~front ~guilt ~holdi ~lacke ~leave ~limit ~lmdep ~loadi ~lower ~milli ~mista ~mistr ~multi ~numbe
+0.20 ~obvio ~offlo ~overf ~paral ~pinne ~plann ~preal ~preem ~prime ~pulle ~quant ~reaso ~reduc ~remai ~resto ~rollo
+0.20 ~runni ~scali ~searc ~secon ~share ~short ~simpl ~simul ~slidi ~start ~studi ~ticke ~what' ~where ó гигов из кэш
+0.20 на по き に の を キ コ ス ッ テ ト メ モ リ ロ ン 倍 分 列 動 要 起 가 개 네 됨 류 시 어 에 였 이 있 잡 줄 캐
+0.40 # =1 =2 after batch beams blocks board caches carry confession config context_window_size cross ctk ctv eight
+0.40 engine exllama f16 fit for full generations greedy grouped growing held history hold isn't keeping lmdeploy log
+0.40 many max_batch max_batch_size maximum means message mha million mlc model's more multiplies np ok overrides page
+0.40 paged pages phone pool possible q8 rebuild reserves send session sglang since sixteen sized slider smaller
+0.40 speculative static staticcache studio takes tgi's times under using warmup whisper with yesterday ~20000 ~26214
+0.40 ~block ~cache ~defau ~engin ~exlla ~gener ~greed ~group ~growi ~keepi ~maxim ~messa ~ollam ~outgr ~overr ~possi
+0.40 ~prefi ~promp ~rebui ~sglan ~sixte ~slide ~small ~specu ~trimm ~value ~warmu ~whisp ~yeste
+0.60 0 buffer chats concurrent costs decoder's down draft fails fits gguf give halved heads kb left length llama
+0.60 loads modelfile n_ctx ollama_num_parallel prefix q8_0 room says session_len tgi than top weights what ~concu
+0.60 ~confi ~halve ~kobol ~model ~token ~weigh
+0.80 beam chat contextsize dtype fp8 gqa koboldcpp kv layers long max_num_seqs model ollama parallel sequences tokens
+0.80 total users ~decod ~histo ~layer ~lengt ~reser ~seque ~stati ~windo
+1.00 num_ctx seqs slots their token values
+1.20 context len num window
+1.40 keys past ~conte
+1.60 ctx max
+1.80 c
+2.00 cache k
""",
    "library_workspace": r"""
-0.80 so
-0.60 from model
-0.40 b cuda graph is one request run you your ~train
-0.20 =3 adam adamw afterwards again ai all allocation alone app arena around attention back backend base beam been
-0.20 before being between block blocks board both box but by c came cases cc checkpoint cl column command context
-0.20 contexts contiguous count cpp cpu ctx cudagraphs cudamalloc cv2 dataset decoder dense detected dev device
-0.20 doesn't e effect eight embedding empty encoder ends entire error eval executor faiss feed file five flashinfer's
-0.20 forward four fp16 frames frees gets ggml given gives got gpu grad gradients graphs greedy grid growth h half
-0.20 handler hence here hidden holds host hours i i'd ibuilderconfig images included intermediate into isn't iter jax
-0.20 keeps kept kilobytes len like line list live llama llm load loader loads log loop loss machine main map maps
-0.20 max_split_size_mb me mem memory missing mmcv moved network never next no_grad notebook nothing now num number of
-0.20 once only open optimisation optimizer option order other others outcome over page parameter part past place
-0.20 please prefill profile program py python quadro ram recorded replay reserved resolution resource rest rmm
-0.20 runtimeerror s says second self send separate server set shape shows side single sits splitting start state
-0.20 static steady still straight stream_executor summary table tensorflow test them then third time together too
-0.20 total train training try turned turning two under until update us used version vram wasn't we weights which
-0.20 whisper whole window within without works yes zero ~activ ~adapt ~after ~aroun ~atten ~autog ~befor ~betwe
-0.20 ~block ~captu ~chang ~check ~colum ~compl ~conta ~conte ~conti ~cudag ~cudam ~datas ~decod ~deeps ~diffe ~disab
-0.20 ~doesn ~dropp ~effec ~embed ~encod ~entir ~excep ~featu ~float ~follo ~forwa ~frame ~gathe ~gener ~gradi ~graph
-0.20 ~growt ~hidde ~histo ~ibuil ~image ~inclu ~insta ~inter ~kilob ~launc ~machi ~milli ~missi ~momen ~netwo ~noteb
-0.20 ~nothi ~numbe ~offlo ~optio ~other ~outco ~param ~pictu ~pleas ~predi ~prefe ~prefi ~profi ~progr ~promp ~pytho
-0.20 ~quadr ~recor ~relea ~rende ~repla ~resol ~resou ~resta ~resul ~runti ~score ~secon ~separ ~seque ~serve ~shoul
-0.20 ~singl ~stati ~stead ~store ~strai ~summa ~toget ~turne ~turni ~updat ~versi ~wasn' ~weigh ~whisp ~windo ~withi
-0.20 ~witho ~worke
+0.20 =1 a alg1 alg2 algo_bwd_filter algo_fwd all_gather all_reduce allocate allocates allreduce an and
+0.20 arbeitsspeicher areas as aside ask asked astronomy at autotuner autotuner's available avec balanced based batch
+0.20 batched be bench benchmarking benchmarks bilstm brim bucket_cap buffersize building cache cached choice chooses
+0.20 chunk clones comm compile compiles configs convolutions cost could couldn't crash create created creating
+0.20 creation csr cub cublas_status_alloc_failed cudnn_conv_algo_search cudnn_conv_layer
+0.20 cudnngetrnntrainingreservesize cudnnrnn cufft_plan_cache cures data davinci's dead decreasing deepep
+0.20 deterministic die dilated dispatch double doubles dp duit dummy each eigh enable engine ep equal estimation
+0.20 every exceeded external factor fails fait far fastest filled finally fit flag flags
+0.20 flags_conv_workspace_size_limit flashinfer flush found free freed full fwd gesvdj gigantic gigs go grabbed
+0.20 grouped handle's handles held helped here's heuristics high hopper hundred hungry implementation init initial
+0.20 initialized insufficient ints iterations itself j'ai jetson k keys kills know large late later lazily leads
+0.20 leave leaving less let linalg lives loaded long longer made malloc many matmul max max_size mempoolsize
+0.20 misleading models moe multi mxnet mxnet_cudnn_autotune_default nccl's nccl_nvls_enable net new nine nms no nodes
+0.20 non none null nvls nvshmem nvshmem_symmetric_size off ok one's ones onnxruntime or outs outside padded paddle
+0.20 par particular pass peak peers per picks plug plugin point power pp process profiling prune pytorch's query r
+0.20 radio raising re refused requested returns rocm room said same script searches ses sets settings setup seventh
+0.20 several skipped small smaller somewhere sparse speed's spike splits startup steps straw streams survives syevd
+0.20 symmetric syncbn t takes tampons tf th theano they're those thread threads three thrown tiles time_once timing
+0.20 took torch torch's tp trace transformed trial trials triggered triton trt up use variants varying very w
+0.20 warnings weren't wise workspace_limit_bytes workspaces xgboost's xla xt ~10737 ~alloc ~allre ~arbei ~astro
+0.20 ~avail ~balan ~bilst ~cache ~choic ~choos ~clone ~colle ~compi ~conv3 ~copie ~could ~davin ~decre ~deepe ~deter
+0.20 ~dilat ~dispa ~doubl ~engin ~estim ~excee ~exter ~facto ~faste ~fille ~filte ~gesvd ~gigan ~grabb ~here' ~hoppe
+0.20 ~hundr ~hungr ~imple ~initi ~insuf ~itera ~itsel ~jetso ~lazil ~leavi ~linal ~loade ~matmu ~mempo ~misle ~model
+0.20 ~nccl' ~nvshm ~onnxr ~outsi ~padde ~paddl ~picke ~plugi ~produ ~pytor ~raisi ~reduc ~refus ~scrip ~setti ~seven
+0.20 ~sever ~skipp ~small ~somew ~spars ~speed ~statu ~strea ~symme ~syncb ~tampo ~thean ~they' ~threa ~throw ~timin
+0.20 ~trial ~trigg ~trito ~varyi ~weren ~xgboo à 会 好 掉 时 法 算 设 试 间
+0.40 alloc already are array asks autotuning backends big buffers buffsize build byte caffe call candidate candidates
+0.40 channel channels communicators config copies cublas_workspace_config cudnncreate cufftplanmany cusolver's
+0.40 cutlass default detector's dnn down exhaustive fail failing fast few filter gb group groups had heuristic huge
+0.40 it's last left level library magma miopen miopen_find_mode nccl_buffsize nccl_max_nchannels nchannels needs own
+0.40 plans plus reduce slow solver sort split svd tf_cudnn_use_autotune thrust times tries trtexec trying what when
+0.40 winograd x xla's xla_gpu_autotune_level ~alrea ~backe ~creat ~cufft ~cutla ~exhau ~faile ~faili ~libra ~miope
+0.40 ~reser ~solve ~tenso ~thrus ~torch ~trtex ~tryin ~winog ~буфер гигов
+0.60 algorithms buffer builder bwd communicator cublascreate cusparse failed false fft find for gemm its kernels
+0.60 layer limit matrix max_workspace_size reserve rnn search size status tactic tactics temp tensorrt ~build ~candi
+0.60 ~cuspa ~group ~heuri ~kerne ~matri ~searc
+0.80 algo algorithm area convolution cublas cusolver first input mb mode ncclcomminitrank plan runs storage temporary
+0.80 wants ~chann ~cudnn ~ncclc ~stora ~tempo
+1.00 benchmark cufft handle space work ~buffe ~cubla ~cusol
+1.20 ~algor ~commu ~convo ~tacti ~works
+1.40 conv ~autot ~bench ~handl
+1.60 autotune nccl scratch ~scrat
+2.20 cudnn
+2.60 workspace
""",
    "logits": r"""
-0.60 first gpu no
-0.40 a after and be by cache cpu cuda dense epoch got graph has heads i list mb nothing on pool since table torch was
-0.40 ~alloc ~batch ~buffe ~nothi ~proce
-0.20 =2 about above adam afterwards alone an any around attention attentions back base batches batching being bert
-0.20 bias billion block buffer buffers build built calls came can't card cards cat chain chunks code comes completes
-0.20 config could custom d dataset decode default device does doesn't don't doubling dynamiccache e eager ema embed
-0.20 embed_tokens embeddings enable epoch's error fail failed features file flash found fp16 frame free function g
-0.20 gave generation genome gigs gives giving goes gpus gradients graphs growing had hadn't hey history hit hold host
-0.20 i'd if image images indexing inference inference_mode input intermediate into isn't job kb keys kv la latents
-0.20 later layers leaves left like load loaded looks loop map maps mask max memory message missing mode modules
-0.20 modules_to_save moments momentum multi neat new next nobody nodes none notebook np num_classes number nvidia o
-0.20 ok old onto optimizer our out output_attentions own pairwise parameters past path pattern per pixels place
-0.20 plugin point points pooling pp pred process processor prompts put px pytorch q quadratic ram ran ranking
-0.20 relative requires resolution results room running runs said sample sampler samples save saved says scale scatter
-0.20 session shard share shows single size smi space squared stack stages start starts state static still store swap
-0.20 ten tensorrt test text than their then through together too total trace train twice under use used vae
-0.20 validation vit w want warmup way weights well were what which whole windows works wrong you your zero ~after
-0.20 ~appen ~aroun ~attac ~atten ~besid ~billi ~compa ~confi ~const ~conve ~custo ~datas ~defau ~detac ~devic ~dynam
-0.20 ~encod ~exten ~faile ~featu ~figur ~genom ~givin ~graph ~growi ~hadn' ~histo ~image ~index ~inter ~laten ~leave
-0.20 ~loade ~loadi ~longe ~longf ~memor ~messa ~minut ~missi ~momen ~netwo ~nobod ~noteb ~numbe ~nvidi ~optim ~other
-0.20 ~pairw ~param ~patch ~patte ~perce ~pictu ~pixel ~plugi ~point ~pooli ~preci ~print ~pytor ~quadr ~ranki ~recor
-0.20 ~reduc ~relat ~remai ~remov ~repla ~resta ~runni ~secon ~servi ~sessi ~shard ~singl ~squar ~stage ~start ~strea
-0.20 ~strin ~survi ~terab ~throu ~toget ~upgra ~varia ~warmu ~windo ~worke на 다 에 이
+0.20 # =5 actual adaptive again against appears arcface array at ate axis backbone backprop beam beyond bf16 blew
+0.20 bonus both bpe breaks bring builds calculate call candidates casts categorical chosen classifier collects
+0.20 complete computes concatenate coup criterion crossentropy ctc cut_cross_entropy cutoff decoder del differ
+0.20 disappear distillation distributions div do doing down drop duplicate echo end enormous entire equal era extra
+0.20 far fc fell flag float32 follow for forced four freq from frozen functional gather gathered gathers generate
+0.20 generated get gets go grad grew hardly have head's hello helped hidden holds hot identities ids in inside
+0.20 install issue items just k2 keep keeps kl_div labels languages large last layer len let line listo llama3 lo
+0.20 loglikelihood magic mainly margin mlm model modelo monster moved multiplied multiplies n n_ctx need needed
+0.20 negatives never noticed num_logits_to_keep of off offline one_hot ones only ont option or order ordinary
+0.20 original partial pass passed patch piece pieces pip plain please plus policy por ppo precompute precomputed
+0.20 predict_with_generate prob profile profiler projected python qlora que qwen's r recognition ref reference
+0.20 rejected repair reporting resolved response return_dict_in_generate returning rnn rnnt rows run sampling sasrec
+0.20 scoring seen segmentation seqs sequence servers setting several sft shape shift shift_logits shifts simple sized
+0.20 slice solves soon sorts sparse speculative speech states student surprised swapping tables targets tasks
+0.20 temperature tensor tf that's the third though thus tied to took top trainer transducer's transformer trl trouble
+0.20 tune turn unmasked unsloth upcast ur vanish version vllm wants weirdly where why widened wins wonder would x xlm
+0.20 yet ~12825 ~15206 ~25000 ~25600 ~26214 ~actua ~adapt ~again ~appea ~arcfa ~backb ~backp ~beyon ~break ~calcu
+0.20 ~chose ~crite ~deman ~dimen ~disap ~disti ~dupli ~eight ~embed ~enorm ~entir ~follo ~forwa ~froze ~gener ~hardl
+0.20 ~head' ~helpe ~hidde ~ident ~insid ~label ~langu ~large ~llama ~logli ~mainl ~margi ~mater ~model ~monst ~neede
+0.20 ~notic ~offli ~optio ~ordin ~origi ~passe ~piece ~pleas ~polic ~preco ~profi ~promp ~prune ~pytho ~qwen' ~recog
+0.20 ~refer ~rejec ~repai ~resol ~respo ~retur ~sampl ~sasre ~scori ~seq2s ~serve ~setti ~sever ~spars ~specu ~speec
+0.20 ~state ~stude ~suffe ~surpr ~table ~targe ~tempe ~that' ~thoug ~trans ~troub ~unmas ~unslo ~upcas ~value ~vanis
+0.20 ~versi ~weird ~widen ~wonde ~выход ~разме ~слова батч перед словарь 가 개 결 계 까 나 너 라 마 만 무 산 손 실 을
+0.20 지 청 크 텐 하 해 휘
+0.40 all along always argmax beams big bytes cewithchunkedoutputloss chunked chunking columns compute compute_metrics
+0.40 computing cpp cross_entropy cut dictionary distribution dpo embedding entries error's every exactly failing
+0.40 floats forward full gemma's gib gradient guilty label length liger liger's logits_all logits_to_keep logprob
+0.40 logps long masked million more multilingual needs nn output_scores predictions prefill preprocess
+0.40 preprocess_logits_for_metrics probabilities prompt_logprobs pruned request return row sampled score smoothing
+0.40 sort teacher times tokenizer tokens torchtune units word ~alway ~argma ~colum ~compu ~dicti ~entri ~error ~exact
+0.40 ~faili ~float ~gemma ~gradi ~guilt ~lengt ~liger ~logpr ~maske ~milli ~predi ~prefi ~proba ~reque ~resul ~shift
+0.40 ~smoot ~teach ~torch
+0.60 b chunk classes completions contiguous crossentropyloss eval evaluation final grpo joint kl linear llama lm_head
+0.60 log_softmax made makes metrics micro peak perplexity position probs projection prompt qwen result sequences true
+0.60 u v wide ~cewit ~chunk ~compl ~conti ~cross ~distr ~evalu ~gathe ~linea ~multi ~perpl ~seque
+0.80 batch ce copy fp32 fused gemma lm over positions t ~15193 ~class ~entro ~logit ~token
+1.00 cross logprobs token ~outpu ~proje ~score ~softm
+1.20 log vocab words
+1.40 entropy float k output scores vocabulary ~posit ~vocab
+1.60 softmax
+1.80 head loss
+2.40 logits
""",
    "model_weights": r"""
-0.80 batch cache k mb run ~train
-0.60 adam free loss pool torch true used ~buffe ~memor
-0.40 =4 above add after box buffer cell context docs each fail fails fine grad graph head id inference itself job
-0.40 last limit long master mem models moments more needs new none num nvidia off ok optimizer our output peak runs
-0.40 same start state step steps t test time top train uses using v we where with would ~alloc ~chang ~compu ~conte
-0.40 ~inter ~itsel ~maste ~nvidi ~prese ~repli ~reque ~reser ~sampl ~windo ~works
-0.20 =0 =5 accumulation activations actor adafactor adamw adapters adaptive alloc allocated allocator along also
-0.20 always amp another answer apex app append applied args argument around array aside attention attn available
-0.20 backend backward bang batches be behind believed beside best between big bin blocks buffers builds by c called
-0.20 capped capture cdist cells change channels chats checker checkpointing chunk chunks ckpt clear closed colab
-0.20 column combinations comfyui comparison computed con concatenate concurrency concurrent container contiguous conv
-0.20 copied costs could course cpp cpu crash crashes created crops ctk ctv ctx cured current cut d data dataparallel
-0.20 dataset days de debug decoder deepspeed deepspeed's del delete demand demo deserialised desktop devices died
-0.20 diffusers disabled display distillation doubt draft's dreambooth dropping e earlier enable enable_vae_tiling
-0.20 encode end ended entirely environment epoch equal error eval exactly exit extra f fa failing false fast feature
-0.20 features ffmpeg figure fills fits fix fixed flash flask flat float64 folder followed for fraction frames freed
-0.20 function g galore game gc generator ggml gone got gpu_id gpu_memory_utilization gpus gradient gradients grads
-0.20 graphs grid growth gui h hadn't hand heads hence here heron hi high host hot hours i'll idle if images immediate
-0.20 import index info inputs instance intended interesting issue it's its j jax jobs keras kernels keys khz killed
-0.20 know kron kv l l4 label latents latest layer's lazy leave leaves len length less let lets line list little lives
-0.20 load_model load_tensors local location log logits look looked looks loop lora lot machine made map_location maps
-0.20 mask masks max mean meant memory message micro mig min mine minimised mining minutes mixed mlock mode
-0.20 model_runner modelfile momentum mostly nanogpt never next no_grad no_shard nodes noise normal notebook np
-0.20 num_ctx numpy nvtop offload_optimizer okay old older ollama once one's ones oom op open optix others out own p
-0.20 page pages paging pairs parameter partition passes past patch per percent perhaps picture pid pin pinned plan
-0.20 post ppo prefetch prefill preset printout prior pro process profile profiling program pt pth px py python
-0.20 pythons qlora quadratic question queue raise raised ranks rather read reduce reduced release released replicas
-0.20 request requires reserved reset restarting restore results resume resuming rtx runner running runtime s safety
-0.20 samples sampling sat saw say says scaling scene scheduler scipy scores scratch sd search see sees seq sequence
-0.20 server service settings seven sglang shape sharded shared shares side sitting sized slide slot slots slower
-0.20 slurm smi snapshot softmax some someone sorry source speed spreads stable starting stat states still store story
-0.20 straight strategy such sure surprised swap system systemd tab target task tasks tell tenant tensorflow tensors
-0.20 tf th that their then there think third those threads through ti tile tiling today token tool trace trainable
-0.20 trained trainer trains tried triton tuning tutorial ub unloading until update upscaler us usage use user v2
-0.20 validation values variable variables very virtual vm vocabulary voxel w wanted warm we're web webui weekend
-0.20 weight weighting well what whereas which whichever whilst whose why wide window windows work worker workers
-0.20 workspace workstation wrap wrote x1024 xformers yes zero ~accum ~adafa ~alway ~anoth ~answe ~appen ~appli ~aroun
-0.20 ~backe ~backw ~batch ~behin ~belie ~betwe ~block ~budge ~cache ~calle ~cappe ~captu ~chann ~chunk ~class ~close
-0.20 ~colle ~colum ~combi ~comfy ~compa ~conca ~concu ~conta ~cours ~crash ~cudam ~custo ~datap ~datas ~decod ~delet
-0.20 ~deman ~deskt ~detac ~detec ~diffe ~disab ~displ ~disti ~distr ~dream ~earli ~envir ~exact ~excep ~execu ~faili
-0.20 ~fasta ~featu ~ffmpe ~finis ~follo ~forme ~fract ~frame ~freez ~funct ~galor ~gathe ~gemma ~gradi ~graph ~hadn'
-0.20 ~handl ~histo ~image ~immed ~impor ~infer ~input ~inten ~itera ~jupyt ~kille ~laten ~lates ~launc ~learn ~leave
-0.20 ~lengt ~light ~littl ~looke ~machi ~manag ~mater ~menti ~messa ~minin ~minut ~model ~momen ~monit ~mostl ~multi
-0.20 ~nanog ~norma ~noteb ~ollam ~optim ~outpu ~overl ~overr ~pagin ~parse ~parti ~perha ~pickl ~pictu ~pinne ~point
-0.20 ~posit ~preco ~predi ~prefe ~prefi ~pretr ~print ~proce ~produ ~profi ~progr ~proje ~pytho ~quadr ~quest ~quote
-0.20 ~raise ~rathe ~reaso ~recor ~reduc ~relea ~remai ~rende ~repea ~repla ~repor ~requi ~resta ~resto ~resul ~resum
-0.20 ~retur ~runni ~runti ~scali ~scann ~sched ~score ~scrat ~searc ~segme ~seque ~serve ~sglan ~share ~shoul ~sitti
-0.20 ~slowe ~snaps ~softm ~someo ~sourc ~stabl ~stack ~start ~state ~store ~strai ~succe ~surpr ~syste ~targe ~tenan
-0.20 ~throu ~torch ~trito ~tunin ~tutor ~updat ~upgra ~upsca ~valid ~value ~virtu ~vocab ~wante ~weeke ~where ~which
-0.20 ~whils ~worke ~wrapp ~write ~yeste гб на で 다 서
+0.20 # 0 =1 =3 a40 a5000 about accelerate acceptance act adapter afterwards already altered ambitious architecture
+0.20 are arguments arithmetic arrives as at auf automodelforcausallm avec away back backbone backup baj basically
+0.20 became been being besides bigger bits blew bloom bnb boards breaks building built bumped byte bytes calculation
+0.20 calls can't card's carry carte cast chance changes chart checked come comfy commenting compare compiled
+0.20 complained complete completo compute confess constructor contained continues controlnet converts copies correct
+0.20 count counted covers culprit das deepseek deploy deprecation dequantises der des die disk done double down
+0.20 downgrade download driver early edge eight el elegant embed enable_model_cpu_offload encoder es esm2 exceed
+0.20 exist existed exllama expand exported extended falling ffn fifth figured file find flan flatten float16 force
+0.20 forget friendly full generate gguf giant gigabytes go good grabbed grows guarded had halved happened happening
+0.20 happens hash hat helped hf_device_map hold hundred idiot ids improved increased init init__ inpainting input
+0.20 installed int4 involved irrelevant is it it'd jetson jo just kaggle karte kicked koboldcpp koboldcpp's kwarg la
+0.20 laptop latter left les linear llm llm_int8_skip_modules lm loaded loras lost lowered lowering lowvram mac main
+0.20 makes mark matrix matter maximum me members merge_and_unload merging million mine's missing mixture modelo
+0.20 moment moves mx450 my mystery nan narrowed native need needed networks nf4 nicht night nobody note nothing now
+0.20 num_speculative_tokens number offload offloaded onnx ops original otherwise outside paper piecewise piles pipe
+0.20 placa place placed placement poids posting precis premi printed processor pushes q5_k_m quantization_config
+0.20 quantize_config quatre r rca re reach reads really recipe ref rest review rolling room safetensors said scaled
+0.20 scope script sd3 sdxl sdxl's se sensible serving session settled setup sharding shards sharing shorter silently
+0.20 simple since sixteen size skip slice slow slowly smaller so solved somebody sounds spare split splits stability
+0.20 starts strength studio's sum super support sur sven swaps switch switched t4 tables takes teacher tensor
+0.20 tensor_parallel_size that's thats thereby thirteen tie tie_word_embeddings tied tiene tip tipped to tokenizer
+0.20 too tout trouble try turns twenty unchanged under unets untied up upcast users value versi version versus video
+0.20 vit volta warning watch went whisper whole widened width won't word worked works x x12 x3090 x7b xa100 ~13107
+0.20 ~abort ~activ ~after ~alrea ~alter ~ambit ~arith ~arriv ~backu ~balan ~basic ~becam ~besid ~bigge ~board ~break
+0.20 ~bumpe ~calcu ~card' ~chanc ~compi ~confe ~confi ~const ~conti ~corre ~count ~cover ~culpr ~deplo ~depre ~direc
+0.20 ~doubl ~drive ~dupli ~elega ~exlla ~expan ~expor ~exten ~falli ~flatt ~footp ~forge ~frien ~gigab ~grabb ~guard
+0.20 ~halve ~hidde ~initi ~inpai ~insta ~invol ~irrel ~jetso ~kaggl ~kicke ~lapto ~large ~latte ~linea ~lower ~lowvr
+0.20 ~matri ~matte ~maxim ~mergi ~metta ~milli ~mine' ~missi ~mixtu ~myste ~narro ~nativ ~neede ~nobod ~origi ~outsi
+0.20 ~passe ~picke ~platf ~posti ~pushe ~quatr ~reall ~recip ~recom ~remov ~revie ~sdxl' ~sensi ~setti ~settl ~seven
+0.20 ~shard ~shari ~short ~silen ~sixte ~slowl ~small ~solve ~someb ~sound ~split ~sprea ~stabi ~stren ~studi ~suppo
+0.20 ~table ~teach ~that' ~thirt ~tippe ~trans ~troub ~twent ~uncha ~unslo ~untie ~upcas ~varia ~versu ~warni ~whisp
+0.20 ~widen ~загру ~модел è é ó ü модель одну уже это が げ せ に の ら イ レ ー 下 全 動 原 因 起 載 部 重 고 꾸 당
+0.20 델 됐 되 드 려 리 모 바 안 연 올 을 카 하 한 히
+0.40 8bit =2 aborts active and any automodel balanced bar because branch but call came cards check checkpoint class
+0.40 compute_type conversion copy creation cuda deepcopy dequantised device_map dies directory doesn't draft
+0.40 duplicate during e9 eighty ema ensemble expected far fat fell five flag footprint forty found four fp8
+0.40 get_memory_footprint gets gib given goes gpu gpu_split has have he heavy helm hfdeepspeedconfig hint ignored
+0.40 instantiates instead into isn't larger loader low low_vram lower many max_memory meaning merge merged meta
+0.40 mistake modules moe moved moving must n n_gpu_layers no object on onto other outweigh passed pick picked plain
+0.40 plus policy q5 quant quantised quantize reached recommender removed repo repo's rows sent setting sit spread
+0.40 student t5 than themselves thing thought together tower transformer transformers twice type unet unload
+0.40 unquantised vae vision wasn't weil were wonder xxl you your ~backb ~becau ~branc ~compl ~contr ~deepc ~devic
+0.40 ~doesn ~durin ~eight ~embed ~ensem ~expec ~hfdee ~ignor ~inste ~kobol ~meani ~merge ~mista ~movin ~objec ~outwe
+0.40 ~place ~polic ~reach ~repo' ~resid ~revis ~secon ~stude ~switc ~thems ~thoug ~toget ~versi ~visio ~wasn' ~wonde
+0.60 4bit a10g again bfloat16 billion bitsandbytes comes config controlnets dense device downloaded embedding empty
+0.60 encoders even fit gb going gptq large layer load_in_4bit load_in_8bit loading m model network pipeline precision
+0.60 put q4_k_m q8 quantization refiner resident reward second stops text this tp two unpacked v3 variant weights
+0.60 ~autom ~bfloa ~billi ~bitsa ~check ~conve ~downl ~encod ~happe ~loade ~loadi ~offlo ~paral ~pipel ~quant ~refin
+0.60 ~rewar ~unpac ~unqua ~weigh
+0.80 auto awq bit card dev falcon flux gigs half load map mixtral parallel pretrained simply table torch_dtype ~exper
+0.80 ~falco ~float ~mixtr ~netwo ~preci
+1.00 alone base board dtype experts float float32 fp32 from_pretrained ngl q4 ~dequa ~layer ~param ~simpl
+1.20 bf16 int8 loads parameters shard
+1.40 fp16 layers
+2.00 b
""",
    "non_torch_memory": r"""
-0.80 # every
-0.60 a full i on was
-0.40 =5 at b buffer do file fixed from grad is it last limit loop more needs new no out over ram second sizes than
-0.40 two we weights went ~block ~reque ~secon ~serve ~varia ~weigh
-0.20 =0 a100 about according actor adam adamw again allocate allocation an are args around as async autocast
-0.20 available backend backward baddbmm base batch because been being benchmark bfc bigger bit board but byte bytes
-0.20 called cards carried case cdist channel check checkpoint child chunk chunks close closed cluster collect comes
-0.20 command compile compute config container copies copy could crash cuda_visible_devices cudnn custom d dataset
-0.20 dead debugger decode design desktop detector's die dies different dockerfile docs does done down draft dtype
-0.20 dump during dynamic e each eight empty enable end entire epoch equal error even ever everything expandable
-0.20 expandable_segments f failure finds flag flash for four fp32 frees gib go goes good gradients graphs h had has
-0.20 healthy helper hence hf hold holes i'd id increase inference_mode initial_pool_size into it's job jobs just keep
-0.20 killed kv la larger launch layers len length line llama load log long look loss lost m makes many map matrix
-0.20 maximum maximum_pool_size means mem mine minute mit mode models my n name nccl need no_grad nodes none normal
-0.20 not now null num object old one ones onto optimizer os ours output paddlepaddle parent pass past per
-0.20 per_process_gpu_memory_fraction pinned pip place plan planned points precision predictions print printed private
-0.20 processes profiler prompt put py quarter rank ranks reduce removed request retry returns right rl rows rps run
-0.20 running runs s saved say says sb3 segments self server serving sets settings setup shapes shared shut since size
-0.20 sized slow snapshot so someone's sparse spawn split starts state stayed steps still stops subprocvecenv table
-0.20 task ten tensor test them there there's those thread thus time times tokens told too torch_dtype total trace
-0.20 train tried triton true twice ubuntu under up update us usage using utilization v1 v100 variable version vision
-0.20 vllm vs wants warm what where while whole will windows with without workers workspace x
-0.20 xla_python_client_mem_fraction you your z zero ~accor ~adapt ~answe ~appen ~aroun ~autoc ~autog ~avail ~backe
-0.20 ~backw ~baddb ~batch ~becau ~bench ~bigge ~build ~calle ~captu ~carri ~chang ~chann ~check ~chunk ~close ~colle
-0.20 ~comma ~compi ~compu ~copie ~curre ~custo ~datas ~debug ~defau ~desig ~deskt ~disab ~docke ~doubl ~durin ~dynam
-0.20 ~entir ~evalu ~excep ~failu ~funct ~gener ~gradi ~greed ~handl ~happe ~healt ~helpe ~ignor ~incre ~insta ~itera
-0.20 ~kille ~large ~laten ~launc ~layer ~lefto ~lengt ~matri ~maxim ~messa ~minut ~model ~multi ~night ~norma ~objec
-0.20 ~offlo ~optim ~outof ~outpu ~param ~paren ~parti ~pictu ~pinne ~place ~plann ~point ~preci ~predi ~print ~priva
-0.20 ~quadr ~reduc ~refer ~refus ~repla ~resol ~resul ~rollo ~runni ~segme ~setti ~shape ~snaps ~someb ~someo ~spars
-0.20 ~staye ~store ~subpr ~switc ~termi ~threa ~trito ~ubunt ~updat ~versi ~visio ~windo ~witho ~worke ~works ~wrapp
-0.20 и い て に 上 이
+0.20 =1 =2 account after against agent allow_growth anything arch aren't arena_extend_strategy aside augmentation
+0.20 auto_growth back based basic before began big blocks booster both bst bvh by caching call calls camera can can't
+0.20 caught claim clear client clustering comfy contacts context control core couldn't count counter cp create crf
+0.20 crumbs ct2_cuda_allocator ctranslate2 cuda cudf's cupy's current_context cv2 cycles data's datasets deallocation
+0.20 deallocations decoded decoders deepep demucs denoise denoiser depth device_memory_fraction device_memory_gb
+0.20 devices difference dmatrix dnn doesn't don't dtrain encoder engine engines env env's environments envs exec
+0.20 exports extend face fail fails faiss's ffmpeg files fine flags_allocator_strategy flush_malloc_cache follow
+0.20 forgot frame frames freed front g gbs gc get_default_memory_pool gets giga gigabytes give global gpu_hist
+0.20 gpu_mem gpuarray gpumat grabbed gym's habitat hash heap held helps hide hist hm3d importing infers init
+0.20 initialises innocent insightface interpreter isn't itself kernels kornia ksameasrequested library libtorch
+0.20 lightgbm little live made managed management max_gpu_contact_pairs mem_fraction memory_stats mempool mesh mesmo
+0.20 metric mitsuba ml most much mujoco mxnet mxnet's na neither neural never news nms nor notebook nsys numba's
+0.20 nvshmem nvshmem_symmetric_size o3d occupied once onnx op open3d opencl opencv opencv's opened or our paddle's
+0.20 paddleocr pairs pas pitch platform plugin plus point pool_allocator pools predictor prefetch_queue_depth
+0.20 preprocess preprocessing proc processing projector pulled pyannote quality quedaba queue ran
+0.20 rasterizecudacontext read reader readers reading records reinitialize release_cache released renderer's renders
+0.20 returned runtime scan scenes script se see service session sessions set set_mempool_release_threshold
+0.20 setbufferpoolusage shrinks sit sits smi soon space stage started starved starves stems step streaming swallowed
+0.20 t4 tables target tensorboard's texture tf's tf_force_gpu_allow_growth tfrecords the therefore thinks thirty this
+0.20 three threshold through ti to together tokeniser tokenizer top training transforms trt tudo turn unity unload
+0.20 unreal upscaler use_pytorch_for_gpu_memory uses ve very via viewer viewer's viewport vram w were when wp writer
+0.20 xla ~accel ~accou ~again ~anyth ~appli ~aren' ~befor ~belon ~boost ~cachi ~camer ~caugh ~claim ~class ~compe
+0.20 ~conta ~could ~creat ~crumb ~ctran ~cudac ~cudf' ~cupy' ~cycle ~data' ~deall ~deepe ~demuc ~detec ~devic ~dispo
+0.20 ~dmatr ~doesn ~dtrai ~embed ~encod ~envir ~faiss ~featu ~ffmpe ~gigab ~gldel ~gluon ~gpuar ~gpuma ~grabb ~habit
+0.20 ~infer ~initi ~innoc ~insig ~itsel ~kerne ~korni ~ksame ~libcu ~libra ~libto ~light ~littl ~loade ~manag ~mempo
+0.20 ~metri ~mitsu ~moder ~momen ~mujoc ~mxnet ~neith ~neura ~noteb ~numba ~nvshm ~occup ~opene ~perce ~physi ~plugi
+0.20 ~postp ~pulle ~pyann ~pytho ~quali ~quant ~quart ~queda ~reade ~readi ~recor ~reini ~relea ~resou ~runti ~scene
+0.20 ~scrip ~senti ~setbu ~shrin ~splat ~stati ~swall ~table ~tfrec ~think ~thirt ~thres ~throu ~toget ~token ~train
+0.20 ~unrea ~upsca ~viewp ~visib çã в гб на え か す と り る ん プ メ モ リ ル ー 呼 推 論 通 갑 같 고 도 돌 를 세
+0.20 스 아 었 은 있 잡 치 켜 텐 토 프
+0.40 acceleration allow belongs beside brax card configured contact contexts cpu cugraph cuml dali dali's dataframe
+0.40 dense detector dgl dlpack eats egl embedding engine's false feature flax found framebuffers gone grid grown half
+0.40 headless holds hw hw_decoder_load in index inside interop invisible jax's keeps kept lang leaves left loaded
+0.40 lower mb moment nerf net ocr only open3d's outside own physics pipeline plug policy preallocate prefetch
+0.40 pyrender python pytorch pytorch's pytorch3d quarters release render renderer res reset rmm rmm's sees
+0.40 set_visible_devices settempmemory simulator statistics stats strategy streams structure summary surfaces taichi
+0.40 takes temp tensorrt then to_device touch umap use video vulkan within xgboost xla_python_client_preallocate yet
+0.40 ~besid ~conte ~cudam ~cugra ~dali' ~dataf ~denoi ~dlpac ~headl ~insid ~inter ~invis ~leave ~open3 ~outsi ~pipel
+0.40 ~polic ~prefe ~prepr ~progr ~pyren ~raste ~sette ~stand ~starv ~strea ~struc ~summa ~surfa ~taich ~viewe ~vulka
+0.40 ~withi ~xgboo ~проце же при сеть том тут
+0.60 allocated allocator app arena cache ctx cudamalloc cudf data decoder del device faiss free_all_blocks gnn growth
+0.60 isaac keras memory network next nvdiffrast onnxruntime's opens paddle physx preallocates program rapids reserves
+0.60 sim spacy standardgpuresources tfds visible voxel warp ~alloc ~buffe ~decor ~frame ~netwo ~nvdif ~onnxr ~openc
+0.60 ~paddl ~preal ~rapid ~reser ~sessi ~simul ~tenso
+0.80 arrays cupy decord import its numba nvdec opengl process scene tensorflow textures took ~array ~decod ~engin
+0.80 ~impor ~openg ~textu
+1.00 buffers gl gpu jax part same tf torch's ~rende ~torch
+1.20 gb optix ~proce ~pytor
+1.60 pool
+2.80 torch
""",
    "none": r"""
-1.40 =5 gb
-1.20 its pool was whole
-1.00 =2 big fits float frame gave gets gigs had keeps made took
-0.80 alone board cell cudahostalloc cured eats fit full go gone got held hence index k k80 kept never old ones onto
-0.80 over per put ranks request room stage tf the volatile wants went were while workspace ~belon ~buffe ~cudah
-0.80 ~embed ~jupyt ~milli ~predi ~recor ~refus ~store ~volat на
-0.60 adds arena args autotune b because belong billion bs buffers built came cap chunk configured contiguous copy
-0.60 cross cudagraph cupy defaultcpuallocator dense dict die drop each embedding en enable every fine first float32
-0.60 forever forgot frames g gaps half hires holds in inside instead keep l leaves left limit little lives lm loads
-0.60 long longest makes maps max million needs normally np ok pipe pretrained px q8 remain sdpa self sent server's
-0.60 session shard since sizes slots small starts state stores tape their thought torch traceback__ turned typed up
-0.60 vm weights where whisper wide zeros ~autot ~backb ~batch ~becau ~billi ~confe ~conti ~cudam ~defra ~doubl ~forev
-0.60 ~forgo ~histo ~insid ~inste ~leave ~light ~littl ~objec ~piece ~preal ~quadr ~resto ~sessi ~share ~solve ~survi
-0.60 ~turne ~upsca в た 就 어
-0.40 =3 a10 adamw8bit after ai algorithm alive allocates along append asks assumed async attends autograd avg awq
-0.40 bank batch batchnorm been being beside bincount bits book brought bus byte cada checkpoint clips collate
-0.40 computation confess cost count counted covers creation crop crops ctrl cudamallocasync de decode dedicated
-0.40 deleted dev dim dropped dynamic e9 effective el em ema_loss enabling entire entries evaluation exc exc_info
-0.40 except exp experiment extra falcon false fell fills film finally flat fn followed former forty forward fp32 fp8
-0.40 fraction from_pretrained fuser gemma gigantic gl global going gptq gpu gpumem gpustat
-0.40 gradient_checkpointing_enable gradients greedy grid gromacs grows growth gt gunicorn h100 halved hami handed
-0.40 handler happily having head heads high history hit hold hole hour idle ids implementation inactive init instance
-0.40 instantiated intermediate interpreter into jax jobs jupyter karte keras kills la lab launches le leak leaks
-0.40 learn length les level lightning live loading local locals lock locked logits lol loop loss lost lr_find match
-0.40 mb meant merge mining mixtral mlock mmdet model_max_length module moment morning mortem moved multi must named
-0.40 nearly needed none not numbering o okay once one onnxruntime's optix otherwise outer outputs outside overcommit
-0.40 overhead panorama parallel param pasted patch pdb peaks pick picks pieces pile pins plainly plugin plus
-0.40 preallocates preds previous profile ps pt pull pytest pytorch's quit raised re read recorded references refused
-0.40 refuses res residues resize rss saved scale scattered scores sdxl serve serving set seven shapes shards shares
-0.40 showed silly sit sized skip slice slicing slurm softmax solved space splintered squared states stay stayed stop
-0.40 stopped story sudo swapped sweep t tasks teacher tells tgi than that's themselves thus times titan together
-0.40 token tokenizer total_loss tracks trains trial true twice upgrading us user's uvicorn validation_step_outputs
-0.40 vgpu vision vit wasn't webui width wslconfig x yes your yours ~10000 ~26214 ~adamw ~adapt ~algor ~allow ~annot
-0.40 ~appen ~argum ~autog ~besid ~binco ~break ~broug ~calcu ~captu ~clear ~colla ~coloc ~compu ~concu ~const ~conve
-0.40 ~convo ~copie ~count ~cudag ~decod ~decor ~dedic ~deeps ~deskt ~dimen ~direc ~dropp ~dynam ~effic ~enfor ~engin
-0.40 ~entri ~expan ~explo ~falco ~featu ~flatt ~forme ~gathe ~gener ~gigab ~gigan ~globa ~gpume ~gpust ~greed ~groma
-0.40 ~growt ~gunic ~hande ~handl ~happi ~havin ~helpe ~hundr ~impor ~ipyth ~labma ~lefto ~loadi ~locke ~logit ~matri
-0.40 ~minin ~mixtr ~morni ~morte ~multi ~nearl ~neede ~negat ~neigh ~outsi ~overw ~panor ~passe ~paste ~plain ~plugi
-0.40 ~posit ~produ ~promp ~pytes ~reach ~reloa ~remai ~rende ~reser ~resid ~restr ~rollo ~scatt ~score ~searc ~servi
-0.40 ~shard ~showe ~simul ~sixte ~slide ~softm ~spars ~splin ~squee ~start ~state ~staye ~stude ~swapp ~switc ~teach
-0.40 ~tenan ~tenso ~that' ~thems ~thous ~toget ~track ~upsam ~user' ~uvico ~wasn' ~where ~whisp ~wslco ~буфер а всё
-0.40 гб гигов до и с い が に ら 了 고 까 니 라 로 아 에 요
-0.20 # 0 32bit 4bit a100s a40 a5000 aborts acc accelerate's acceleration accelerator accumulated across activations
-0.20 active actor adafactor adam adamw_8bit adamw_torch adapter added adding adjacency afternoon against agents algo
-0.20 aliyun all all_preds allocfraction allotment allowed allows almost alongside alright als although ambitious
-0.20 animation annotation anon antes aphrodite apiece app appeared appending arange area arg argmax argparse argument
-0.20 around array arrow artificial aside aspect assign assignment astronomy at ate attentions attn_implementation
-0.20 attnprocessor attnprocessor2 attnprocessor2_0 attribute auf automatic1111 autotuning avant average averages
-0.20 avoided away axes b3 b7 backbone backbones background bad baddbmm bail batched became before behaves believed
-0.20 belonged belongs between beyond bhid bhij bhjd bias binds bins bisected bitsandbytes blender blieb bloc block
-0.20 bmm boards body booking boots bound bptt bpw branch brand break breaks breathe brings broadcast bucketed buckets
-0.20 buffer buffsize build builder building bumped busy button caching caffe calculating calibration call callables
-0.20 callback capped captioner capture capture_model captured capturing card card's carregava carried carry catching
-0.20 caught cdist ceiling celery cfg cgpu chain changed changelog channels checkpoints cheese children chips choice
-0.20 choosing chopped chose chosen chrome chunking chunksize cityscapes ckpt clause clear clear_frames clear_session
-0.20 cleared click client climbing clings clone clones closed cnn coefficient colab collected collection collects
-0.20 colmap colocate column com comes comfy comfyui commented communicators compares complaining complete completes
-0.20 compose computes concurrency concurrent console constant contextsize contrastive controlnet conv conversion
-0.20 converting convolution copied copies costs coube cp cpuadam creep criterion cron crowd ctrl+c ctrl+z ctx cubed
-0.20 cublas_workspace_config cublascreate cuda_graphs cuda_visible_device cudagraph_capture_sizes cudagraph_trees
-0.20 cudagraphinstantiate cudagraphs cudamalloc cudf cufft cufftplanmany culprit cure cures custom cut cutting cv2
-0.20 cyberpunk da dans darktable's das dask davinci dead debug debugger decoded decoding decorator deepseek deepspeed
-0.20 defragment defragmentation defunct del demo depth der descending desktop detach detection device device_map
-0.20 device_put diarisation dicts died dies differ differentiable differentiation diffusers dimension directly
-0.20 directory disposed dnn documents doesn't donc dos double doubled doubling dqn draft dragged dreambooth drivers
-0.20 drives dropout dumb duration during e10 e12 eager earlier early edge edge_index efficient efficientnet egpu
-0.20 eighty einer elements eleven ema embedder embeds encode encoded encoding end ended endianness enforces engine
-0.20 enlarging enormous ensemble entrena entropy entry environ episode era err esrgan estaba et etc eval even ever
-0.20 everybody everything's exactly exclusive exist existed exited exllamav2 exp_avg exp_avg_sq expand experts
-0.20 exploded explodes extend extraction f16 factor faiss fake fallback falls fastapi fastest fat feature features
-0.20 fed fewer fft ficou fid field filled final find finder finished fix fixed flag flashinfer's flask flatmate
-0.20 flatten flipping floats flushes flux folds follow footprint for force forces fork frac fragments framebuffer
-0.20 freed frei freq friend's friendly friends from front fsdp function fused future futures g4dn galore gan garbage
-0.20 garbage_collection_threshold gat gemma's generate generating generations generator get_device_name getitem
-0.20 getitem__ giant gigabyte gigabytes give given gives gmu gnn gnu gpu_assign_thr gpu_mem_limit gpuarray gqa
-0.20 grabbed grabs grad_fn gradient grads granted graph graphed graphics graphs gres group growing guest guilty
-0.20 halving handlers handles hands hang happened happening hashcat hat headless headroom heap heavy helped helper
-0.20 helps heuristic hint histogram hogging holding holes horizon hot hub hundred hundreds hung hwc hyperparameter
-0.20 ignored imagenet img img2img imgs import imports inactive_split inactive_split_bytes inception infinity inherits
-0.20 init_group initial initialised inner innocent instances int int64 int8 integer inteiro interactive interleave
-0.20 invisible invokeai ipython ipython's irrelevant isaac isolate it itself j'avais jetson jetzt joint jumps
-0.20 jupyter's k620 kb kernels key keys killer knn knob known koboldcpp kron label labmate labmate's lacked lacks
-0.20 lambda landed largest last last_traceback last_value latents launcher launching lay lazy lbfgs learner leftover
-0.20 len lenght lengths lets letters lies lifts liger's limits linear listing lived llama lm_head lmdeploy lo
-0.20 load_in_4bit loaded loaders local_rank lockable log_probs login logprobs loops loras los lose lots lowering lru
-0.20 lru_cache lstm mac maintenance mais make_graphed_callables maml manually many map marre mask masks master
-0.20 matched math matlab matmul matrix matter max_batch max_length max_map_count max_num_seqs max_seq_len maxsize
-0.20 means megapixels mehr memmap mempoolsize merely meshgrid mesmo microscopy mig mil milliseconds minecraft
-0.20 minibatch minimised minus missing mistake mit mlc mmap mode modelo moments monitors monstrous month more mosaic
-0.20 moving multiscale mxnet's myerror n n_ctx n_gpu_layers n_jobs na nach naive narrowed nccl_buffsize
-0.20 ncclcomminitrank ne near needlessly negative negatives neighborloader neighbour ner nerf net nets network
-0.20 networks new ngl nils nine nlp nn nnu no_shard noise notebook notebook's noted notes novo now num
-0.20 num_alloc_retries num_classes num_gpus num_processes numbered nvdec nvdiffrast nvidia0 nvme object objects obs
-0.20 occupied occupies office offloading ollama ollama_num_parallel on_train_epoch_end one_hot oomkilled op opengl
-0.20 optim optimiser optimizer optimizers optuna optuna's orphan ort ours outlier output output_attentions outweigh
-0.20 overcommit_memory overflowed overwrites overwrote own owned p400 pad padded padding paddle pads
-0.20 paged_adamw_32bit pair pairwise panel par parent parentheses parou parquet parsed partitioned pas pascal pass
-0.20 passed passes passing past patches pd ped peft per_process_gpu_memory_fraction permute photo physical picked
-0.20 pickled pids piece piled pin pinned pixels placa planned plans plex plug podcast pods poids pointed pointers
-0.20 poll porque position positions powers pr pra preallocate preallocation precisely preconditioners pred prediction
-0.20 preferences prefetcher prefix premi preprocessing prev prints priya's probs produced profiles profiling
-0.20 project's projection projector prompt protein pth pulled pure puse puts pycharm pyg pyrender python pytorch3d q4
-0.20 q8_0 quad quadratic quadrupled quantising quarters query queue quota qwen qwen's radio radix ran rapids rate
-0.20 ratio raw reached reaches real recipe recommender recompute recording recordings records recovery ref refers
-0.20 refiner regions registered registering regulariser reinstalling rel relative released reload remained remembers
-0.20 rendering renders repackage_hidden repeat repeat_interleave repl repo's reporter reports requires requires_grad
-0.20 reranker reservado reservation reserves reset resident resolution resolutions resolve rest restart restarts
-0.20 restore restored restoring restricts results retain retain_graph returned reuse reused reversed reward rid rife
-0.20 rl rmm rnn rollout root roundup row rows runs s sam sampler's samples sampling sandbox sat saves says scalars
-0.20 scale_factor scaler scan scene scope scoring scraps se search seat second secret segment semaphore sentences
-0.20 sentry separately seqs serv services ses sessions set_per_process_memory_fraction seventh sglang shampoo's shape
-0.20 sharding_strategy share shared sharp she sheet shell shift shm shorter shut silently simple simply simultaneous
-0.20 simultaneously sitting sixteen sixteenth sizing skorch sliced slide slider sliding snapshot so soft software
-0.20 solver sort sorted soundfile spacy spare spark sparse spawn speculative speech spikes spread spyder sq squatting
-0.20 squeeze stacked standardgpuresources startup starves statement static stays stem step step's store stored
-0.20 straight stretch stride student student's study sub submit subprocess subsampling succeed succeeds sum sumiu
-0.20 surfaces survive survived survives suspends svd swallowed swapping swaps swears sweeps swin swiss switch
-0.20 switched switching sys systemd t4 t5 tab table tables tabs taichi tailles tait taken talk tampons target
-0.20 target_modules targets teams tear tem tenant tensor tensor_parallel_size tensorboard's tensors term terms test
-0.20 textos textures tf's tf_cudnn_use_autotune tfds tfidf tgi's that thats theanorc theirs them thinks thirds
-0.20 thirteen thousand thousands thr threadpoolexecutor throughout thru tick ticked tient tight timestamp tiny tmpfs
-0.20 tmux toarray todos told too top torch's torchmetrics torchrun touched toute tp tracebacks train trainable
-0.20 training trainings trajectories transcoding transducer's transform transitions transpose transposed trees trf
-0.20 trials trick tries trimmed triton trtexec truncated truth tts tune turns twelve twenty twin txt2img uint16
-0.20 ulimit ultralytics um und underscore understand unfreezing unit unittest unity unload unloaded unpacked
-0.20 unrolling unset unsigned unsqueeze unticked untouched unusable unused update updated upsample upsamples upscale
-0.20 upscaler upscaling upward user utils uva val validate validation_step value vanish var varies varying vasp vdi
-0.20 vecs video viewer's virtual vllm_gpu_memory_utilization voxel voxels vram wallpaper wanted waren warned
-0.20 watermark weak weren't whereas whichever who's whose widened window_size winograd with within without won't work
-0.20 works wrapper wrote wsl wsl2 x1024 x12 x1333 x192x192 x3000 x512 xa100 xargs xgboost's xla xla's
-0.20 xla_gpu_autotune_level xla_python_client_mem_fraction xp xtts y ya yaml yesterday's yields you've zombie ~15193
-0.20 ~accel ~acros ~activ ~adafa ~addin ~addit ~adjac ~again ~agent ~allot ~almos ~along ~alrig ~altho ~ambit ~amper
-0.20 ~anima ~aphro ~apiec ~appea ~arang ~argma ~argpa ~aroun ~arran ~artif ~aspec ~assig ~assum ~astro ~attnp ~attri
-0.20 ~avera ~avoid ~backg ~baddb ~becam ~betwe ~beyon ~bigge ~bitsa ~blend ~board ~booki ~branc ~bring ~broad ~bucke
-0.20 ~build ~bumpe ~butto ~cachi ~calib ~callb ~cance ~candi ~canva ~cappe ~card' ~carga ~carre ~carri ~catch ~caugh
-0.20 ~ceili ~celer ~chain ~chann ~chees ~child ~choic ~choos ~chopp ~chose ~chrom ~chunk ~citys ~claus ~climb ~cling
-0.20 ~close ~coeff ~colma ~colum ~comfy ~compl ~compo ~confo ~conso ~conte ~contr ~cover ~cpuad ~cresc ~crite ~ctrl+
-0.20 ~cubla ~cudnn ~cufft ~culpr ~cutti ~cyber ~darkt ~davin ~deepl ~defau ~defun ~delet ~dense ~deplo ~dequa ~desce
-0.20 ~deser ~dicti ~diffu ~dispo ~dista ~divid ~docke ~doesn ~downs ~dragg ~dream ~dropo ~durat ~durin ~earli ~eight
-0.20 ~eleme ~encod ~endia ~enlar ~enorm ~ensem ~entre ~entro ~episo ~equiv ~esrga ~estab ~evalu ~evict ~execu ~exhau
-0.20 ~exite ~exlla ~exper ~exten ~extra ~facto ~fallb ~fasta ~faste ~fille ~filte ~final ~finde ~flash ~flatm ~flipp
-0.20 ~float ~flush ~force ~forwa ~frame ~frien ~friga ~futur ~galor ~gemma ~gpuar ~grabb ~gradi ~grant ~graph ~group
-0.20 ~growi ~guard ~guilt ~halve ~halvi ~hardc ~hashc ~headl ~headr ~heuri ~hoggi ~holdi ~horiz ~hyper ~ident ~ignor
-0.20 ~img2i ~imple ~incep ~innoc ~inpai ~integ ~intei ~invis ~irrel ~isola ~itsel ~j'ava ~jetso ~jobli ~kerne ~kobol
-0.20 ~lacke ~lambd ~lande ~launc ~learn ~lengh ~lengt ~liger ~limit ~linea ~listi ~lmdep ~loade ~local ~locka ~logpr
-0.20 ~longe ~maste ~mater ~matla ~matmu ~maxsi ~megap ~memlo ~memma ~mempo ~merel ~meshg ~micro ~minec ~minib ~miope
-0.20 ~missi ~mista ~modul ~momen ~monst ~mosai ~movin ~mxnet ~myerr ~nanos ~narro ~ncclc ~needl ~netwo ~ninet ~noteb
-0.20 ~nvdif ~occup ~onnxr ~oomki ~openc ~openg ~optun ~order ~orpha ~other ~outgr ~outli ~outwe ~overc ~overf ~overh
-0.20 ~overl ~overr ~padde ~paddi ~paddl ~pairw ~paral ~paren ~parqu ~parti ~pasca ~passi ~patch ~penal ~permu ~picke
-0.20 ~pickl ~pinne ~pixel ~plane ~podca ~point ~porqu ~power ~prece ~preco ~prefe ~premi ~prepr ~pretr ~previ ~priya
-0.20 ~prote ~proto ~pulle ~pycha ~pyren ~quart ~queda ~qwen' ~rapid ~ratio ~recip ~recon ~refer ~refin ~regio ~repo'
-0.20 ~reran ~resol ~retai ~reuse ~rever ~revis ~rewar ~runne ~safet ~sandb ~scala ~scori ~scrap ~secre ~semap ~sente
-0.20 ~sentr ~separ ~seria ~seven ~sglan ~shamp ~shape ~shred ~silen ~sitti ~sizin ~skorc ~slici ~slidi ~smoot ~softw
-0.20 ~sorte ~sorti ~spawn ~specu ~speec ~spike ~spill ~sprea ~spyde ~squat ~stabl ~stack ~starv ~stati ~step' ~stopp
-0.20 ~strai ~stret ~strid ~submi ~subpr ~subsa ~succe ~suffe ~surfa ~swall ~swear ~sweep ~table ~taich ~tampo ~targe
-0.20 ~teard ~tempo ~texto ~textu ~thean ~their ~third ~thirt ~thoug ~throu ~toarr ~torch ~touch ~traje ~trans ~trial
-0.20 ~trimm ~trito ~trtex ~trunc ~twelv ~twent ~txt2i ~uint1 ~ultra ~under ~unfre ~unitt ~unloa ~unpac ~unpic ~unrol
-0.20 ~unsig ~unsqu ~untic ~untou ~unusa ~unuse ~updat ~upgra ~upwar ~varia ~varie ~varyi ~vecto ~verla ~viewe ~virtu
-0.20 ~visib ~visio ~voxel ~wallp ~wante ~warne ~water ~weren ~which ~widen ~wiede ~winog ~withi ~witho ~worke ~works
-0.20 ~x192x ~xgboo ~yield ~yolov ~you'v ~zombi ~добав ~занят ~запро ~кажды ~модел ~оптим ~памят ~перво ~поста à é í
-0.20 больше для добавил модель не первой перед по после поставил при き げ し ず ち っ つ て な の ま め や よ り れ
-0.20 コ ス ト ャ ル ン ー 一 上 下 不 个 之 从 作 入 列 到 卡 后 増 好 常 掉 数 显 次 決 状 番 的 直 能 落 行 要 跑
-0.20 通 部 里 面 가 갔 개 계 그 너 넣 다 델 됐 됩 두 때 를 리 마 만 모 무 번 변 산 서 속 스 었 잡 정 죽 째 캐 크 텐
-0.20 하 할 행
+0.20 =1 a30 a6000 abort aborted acknowledged action activity add affected again ages ah alert alerts alguien alike
+0.20 allocating allocation allocations altered amount ana another answer answered anybody anyway apart approx april
+0.20 archived aren't ask asked asking assertions assigning aten attach attachment attention attic attn auch audio
+0.20 authors autobatch automatically averaged averaging backend balanced bashrc batchgr beforehand beginner behave
+0.20 behaviour believe benchmark bf16 binary bios bisect blame blue bn booked bought bridge builds bump but buy by
+0.20 bytetrack c++ c10 cache cached callbacks calling calls capability captions centre ch channels_last chassis chat
+0.20 chatgpt check cheers ci class classes classifier cleaned cli clipping cloned cluster code's coffee cold
+0.20 colleague collect_env comment commit commits common community comparison compiled complain completed
+0.20 completeness component compute_type conclusion condition configs confirms confuses connected connection consists
+0.20 consumer container containers contradict conv2d convert core corpus correct corrected course covered cpu cpus
+0.20 crashed crashes crnn cropped csrc ct ctc cu117 cu118 cuda0 cuda_device_order cuda_error_out_of_memory
+0.20 cuda_graph_runner cuda_launch_blocking cudacachingallocator cudart cudatoolkit cudnn current curve customers d
+0.20 d_model dashboard dataloader ddp ddr4 ddu debian debugging decrease decreasing defaults defective degrees delete
+0.20 dell den denoise des desk det det_limit_side_len detaching detail developer diarize did didn't differences
+0.20 differs discord discussion distbackenderror dmesg do doc downgraded download dp0 drained drill drive drops dsa
+0.20 dst dtype duit dump duplicate eagerconst ebay ecc edit effet ein einsum elsewhere encountered enforce_eager
+0.20 enginecore enginecore_dp0 english enhance enough errno est estimate estou eval_accumulation_steps evening event
+0.20 everything everywhere exactamente example executable execution_engine executor existing exits expected
+0.20 experiments explain explicitly f face failing falling fancy farm fast fault feb fedora feeds feel feeling few
+0.20 finalize firefox flags flash flickers float64 fold folder forget formatting formulas forwarded fourth fp16
+0.20 fragment friday friend frontend further fwiw g5 gallocr gap gateway gc gcc general generates generation genes
+0.20 german get getting gh200 gib gist giving glance goat goes gpu_0_bfc gpu_mem gpulayers gracias graph_reserve
+0.20 grateful great guide gut h h100s habe hand happy hardware he healthy hello here hf hi hidden_size
+0.20 hiperroroutofmemory his hope hopeless hopes html http https hugging huggingface hunch hyperparameters hypothesis
+0.20 i'd i5 ibuilderconfig ich idea ideas idk ignore igual illegal image impl improve incident incidents increases
+0.20 increasing infiniband information infra init__ initialize initialized initializing input install installer
+0.20 instantiate insufficient interest internally invalid investigated invoked io ip is_available issues ist j
+0.20 january jaxruntimeerror jemand joke journalctl jul kann khz killed killing knobs knowledge knows l4 labels
+0.20 language lasts latency latest lead less levels like line lines linux listen listening llama_init_from_model
+0.20 llm_load_tensors lmdb loader located log log's logger logging longer look looked looking lora losses lote loud
+0.20 love low lowvram lr m m40 m55s machines macos mail mails mainly maintainers man management mapping matches
+0.20 max_memory max_model_len max_position_embeddings md5 meantime measurements median medium medvram meeting
+0.20 memory_summary memoryerror memtest mention meta metal method metrics mib micro migration milestone min mine
+0.20 minimal minimum mistral misunderstanding mlund mmq model_executor momentum mon monday monitor monitoring months
+0.20 moves mpi mpi_abort mpi_comm_world mps multiprocessing muted nada names native nccl's newest news nf4 nfs ngc
+0.20 nicely nifti no nobody non non_blocking normalised normalises notebooks noticed nov null nvcr
+0.20 nvidia_visible_devices nvtop observation observed obvious ohne omp omp_num_threads on onnx onnxruntime operation
+0.20 opinions opt optimal optimization optimus order oserror others ou ought outcome outro p2000 paddlepaddle
+0.20 paged_adamw_8bit pager pairs parallelism part particles party passthrough path paths patient patients pc peak
+0.20 people per_process_memory_fraction percent persistence persistent_workers person physically pictures ping pixel
+0.20 placement plan played plugged png pointer pools por pose possible possibly post1 posted pp predict_with_generate
+0.20 preemptively preferred present preview print printed printout prior priority prob probably problems processes
+0.20 programs proj proof proposed proxmox psu puzzled py3 python3 pytorch_cuda_alloc_conf pyxis q3 q4_k_m q5 q5_k_m
+0.20 q_proj qa qu quantisation quelqu'un quiet quot qwen2 raise random rank rank1 rank3 rank7 ranker raten ray reader
+0.20 really reason reasons reboot rebooted rebuilt record recover recreated red reddit redshift reduce regarding
+0.20 regards registry reinstall reinstalled rejected related releasable release remains removed reopen reopening
+0.20 repeated replicas replies repo reported repository reproduce requester requesting reservable residual resizable
+0.20 resizes resnet50 resource_exhausted resuming retried retrying reverted review rewrite rig roberta rodou rope
+0.20 run_backward ryzen s3 safe safety sake scaling scalingreplicaset schedule scheduled scheduler score screen
+0.20 screenshots sd sdf seconds section seeing seems segmentation semana send separate september server servereplica
+0.20 session_state settings sgd sgl show si sigkill sigue similar simplicity situation size_t skipping slack sleep
+0.20 slightly slope slow smaller smallest smartcontext solve somebody something sometimes sounds source speakers
+0.20 special spring srt ssd stack standard stands stapel static_graph status std steps stops stream stream_executor
+0.20 stuck success such sufficient suggestion suggestions summarise summary sunday sung super supplied supported
+0.20 supposed suspect swear swiglu switches systems tabular tag tagger tambi task tau template tensorrt tesla tf32 th
+0.20 thebloke then there there's they things thinking those though threadripper three throwing thursday ticket
+0.20 tickets tile_pad till timeline to today tokenizers tokenizers_parallelism tokens tomorrow tonight toolkit topic
+0.20 torch_dtype torch_use_cuda_dsa torchaudio torchvision touch tp0 tr tracker traffic trainer transcriptions
+0.20 transformers treiber tsl tudo tue turn turning tutorial type types u ulimits uma unchanged unexpected
+0.20 unfortunately unhealthy uninstalled universal unraid unrelated unusual upgraded uploaded upon upper upstream
+0.20 upvotes usage usando userwarning usr usual utilization v v1 v100s v2 v3 v_proj va venv verbose verified versi
+0.20 vgg view visible void vsz waiting wandb warning watchdog wav we'll we're wednesday weeks weights_only weird
+0.20 wheel wheels when whisperx why wiki wild win wording worked worker workstation world wow wrapper's wrong x200
+0.20 x264 x4plus xla_client_mem_fraction xla_flags xla_gpu_enable_command_buffer yarnallocator yeah year years
+0.20 yesterday you zero zip zone zsh ~12079 ~13107 ~21474 ~53687 ~a1b2c ~accum ~ackno ~actio ~affec ~after ~alert
+0.20 ~algui ~alter ~amoun ~anoth ~anybo ~anywa ~appre ~appro ~archi ~aren' ~askin ~asser ~attem ~atten ~autob ~avail
+0.20 ~bashr ~behav ~bench ~binar ~blasb ~booke ~bough ~bridg ~bytet ~calle ~calli ~capab ~capti ~categ ~centr ~chass
+0.20 ~chatg ~cheer ~clari ~clean ~clipp ~clust ~code' ~coffe ~commu ~concl ~confu ~congr ~conse ~consu ~conv2 ~corpu
+0.20 ~cours ~cropp ~cudac ~cudat ~cuent ~cumem ~dashb ~datal ~deadl ~debia ~decis ~defec ~degre ~denoi ~descr ~devel
+0.20 ~didn' ~difer ~disab ~disco ~discu ~distb ~downg ~downl ~drain ~dupli ~eager ~effec ~einsu ~elsew ~enabl ~encou
+0.20 ~engli ~enoug ~error ~eveni ~examp ~exclu ~expli ~expor ~faili ~falli ~fedor ~feeli ~figur ~firef ~flick ~follo
+0.20 ~forma ~formu ~fourt ~freez ~frida ~funct ~furth ~gatew ~germa ~getti ~githu ~givin ~glanc ~gpula ~graci ~grate
+0.20 ~hardw ~hijac ~hiper ~hopel ~hypot ~ibuil ~illeg ~impro ~incid ~indep ~infor ~inher ~insuf ~inter ~inval ~inver
+0.20 ~inves ~issue ~janua ~jaxru ~jeman ~journ ~killi ~knowl ~label ~langu ~large ~lates ~level ~loggi ~looke ~looki
+0.20 ~lower ~lowvr ~mainl ~maint ~mappi ~match ~meant ~media ~mediu ~medvr ~meeti ~metho ~migra ~miles ~mistr ~misun
+0.20 ~monda ~month ~nativ ~nccl' ~newes ~nicel ~nobod ~node0 ~notic ~numbe ~obvio ~occas ~ollam ~opini ~optio ~oserr
+0.20 ~outco ~passt ~patie ~peopl ~perfo ~perso ~pictu ~playe ~plent ~plugg ~poste ~prior ~proba ~probi ~probl ~promi
+0.20 ~propo ~proxm ~puzzl ~pytor ~quelq ~rando ~ranke ~reade ~reaso ~rebui ~recre ~reddi ~redsh ~reduc ~regar ~reins
+0.20 ~rejec ~relat ~relea ~remem ~repla ~repor ~repos ~reque ~requi ~rerai ~resam ~resou ~resum ~retry ~revie ~rewri
+0.20 ~rober ~runni ~sacri ~scann ~scarc ~scrol ~secti ~seein ~segme ~segui ~septe ~serve ~setti ~sigki ~simil ~situa
+0.20 ~skipp ~sligh ~small ~smart ~someb ~sourc ~speci ~spect ~sprin ~stape ~strat ~subje ~suffi ~sunda ~suppl ~suspi
+0.20 ~swigl ~symbo ~tabul ~tagge ~templ ~termi ~thebl ~there ~thing ~thres ~throw ~thurs ~ticke ~tiene ~timel ~token
+0.20 ~toler ~tomor ~tonig ~toolk ~total ~traff ~treib ~turni ~tutor ~unall ~uncha ~unexp ~unfor ~unhea ~unins ~unive
+0.20 ~unplu ~unrai ~unrel ~unusu ~uploa ~upstr ~upvot ~usand ~userw ~verbo ~verif ~waiti ~warni ~wedne ~wheel ~windo
+0.20 ~wordi ~x4plu ~xform ~yarna ~верси ~выход ~драйв ~покаж ~полны ~пробо ñ ö öß быть даже драйвера же кэш может
+0.20 покажите полный пробовал что я 、 。 あ か ご じ せ だ は わ ん グ サ ズ デ バ 两 人 先 决 办 另 同 回 境 変 复
+0.20 学 小 已 张 感 我 把 方 明 样 法 环 理 留 经 計 認 试 说 谢 足 错 问 같 과 기 데 려 류 문 분 사 수 시 신 실 알
+0.20 여 있 주 중 체 학 해 혹
+0.40 a a100 access accuracy afterwards alloc already am an answers anyone appendix are attached attempting author
+0.40 auto autocast avail available beginning below blocking bottom buying can't capacity cards catch changes checker
+0.40 cl clean close clue coco collect combinations compile compute confirm consider cooling cosine creating cu cu121
+0.40 cuda_visible_devices customer data day decay decoder detached details detected device_count devices different
+0.40 disable disk docs documentation doubt due effect else ends entirely environment errors evaluated exact exceeded
+0.40 exclusively exported extreme failed fails fan fans faq far figure fragmentation framework freeze functional
+0.40 funny good guess h2 haha has haven't hear here's heron hoped hours htop include inherited installed instruct
+0.40 interesting internal ipc issue it's job json kind larger late lib load_tensors localhost lower lowered machine
+0.40 measured mentions mind minutes model_runner most mostly neither no_grad nope nor nowadays num_beams number
+0.40 numbers nvidia nvlink occurs off official older oom open operator p pack packages performance pod point power
+0.40 private progress quality question quick raises rank0 readme recent reference remark remember replayed replica
+0.40 reply reproduced reproducible requirements reserve reserved resource retries roughly rtx run runner runtime
+0.40 sadly sample scaled scans seq set_to_none sets should shown shows sim six solution somewhere spot square srv
+0.40 start starting stock stopping strange suggested suspicion sxm4 team tell temperature thank thanks theory thing
+0.40 think time title tools transformer unable usable use uso v0 validation vanished version watching way week weight
+0.40 whatsoever whether workaround x256 xid ~acces ~accur ~alrea ~anyon ~autho ~autoc ~botto ~buyin ~capac ~combi
+0.40 ~commi ~compa ~condi ~conne ~conta ~cooli ~cosin ~crash ~curre ~custo ~decre ~detac ~detec ~diffe ~docum ~estim
+0.40 ~excee ~excep ~expec ~extre ~faile ~fragm ~haven ~healt ~here' ~huggi ~inclu ~incre ~instr ~liste ~losse ~metri
+0.40 ~minim ~mostl ~neith ~nowad ~nvidi ~nvlin ~occur ~offic ~opera ~packa ~possi ~preci ~prese ~preve ~print ~priva
+0.40 ~proje ~pytho ~quali ~quest ~readm ~reall ~reboo ~remar ~reope ~resne ~resta ~resul ~rough ~scali ~sched ~scree
+0.40 ~shoul ~solut ~somet ~somew ~stran ~suppo ~tempe ~thank ~theor ~threa ~trace ~unabl ~usabl ~whats ~wheth ~worka
+0.40 á す も ロ 도
+0.60 about above according accumulation admin also avoid better both c cause change checked code compared conda crash
+0.60 csv dataset days diff does don't epoch epochs epyc execution file float16 forum ggml gpu_memory_utilization gpus
+0.60 grow have is least let's link logs max_split_size_mb maybe message minute models node nodes num_workers out
+0.60 outofmemoryerror paper parts perhaps pid pip please plot precision pytorch recommended report requested
+0.60 restarted result runtimeerror setup several site some src stderr still t07 tensorflow text these third trace
+0.60 ubuntu uses using warn watch we weekend well which will workers worth wrap write writes z zero_grad ~accor
+0.60 ~answe ~attac ~begin ~bette ~class ~compi ~consi ~corre ~datas ~detai ~drive ~epoch ~happe ~machi ~measu ~menti
+0.60 ~norma ~obser ~perha ~pleas ~progr ~recen ~retri ~sever ~stder ~ubunt ~valid ~versi ~watch ~weeke ~write
+0.80 allocate any api be can difference empty_cache exception following happens help home know kv launch me might
+0.80 normal or post profiler project ram same see sorry sure tested trained valueerror we've would ~alloc ~chang
+0.80 ~memor ~messa ~minut ~outof ~repli ~runti ~sugge ~teste
+1.00 case cc driver how i i'll looks luck may say this ~check ~repro ~value
+1.20 py tried try
+1.40 =4 could if info ms
+1.60 error i'm
+2.00 =0
+2.20 i've
""",
    "optimizer_state": r"""
-0.60 load
-0.40 # cache call came checkpoint cuda dict end gpu graph has if into its k linear loop mb memory minute n node on
-0.40 pool spot stays still t takes test training we while ~conte ~lengt ~linea ~loade ~minut ~outpu ~proce ~serve
-0.40 ~trans
-0.20 =0 =4 =5 a activations again alive allocator along also any asked at attention averaging awq backbone's base
-0.20 batch be beam before being benchmark beside best blame blocks box brings by c can't cell chunk chunks ckpt clear
-0.20 clip coexist colab compute context contiguous continuing conv copied could crop ctx cudnn cut de debug decay del
-0.20 deleted desktop detach detected device did die disk do docs done down driver dtype during each eager empty
-0.20 enable ends error eval even ever exit extension f fail failed feature file fix fixed former forty fraction frame
-0.20 frames free freed fresh freshly g gathers gc generator gets gib gigabytes global going gone grow hash heads heap
-0.20 held help here hidden host how i've id ids in index inference inner input inputs intermediate is isn't item jax
-0.20 job jobs keep kept kernel keys kill kv la later left length line live lives llm load_state_dict loaded loader
-0.20 logits long lost lower main make many map maps matter max message million mine mode moment much my name nccl net
-0.20 next night no_grad none notebook num number nvidia o ok old onto open order our output outputs outside own page
-0.20 parallel part phase picture pinned pins pipeline point positions preemption prefetch pretrained probe problem
-0.20 process prompt pth pulled python pytorch q quantisation query ram ran re read reads recording reduce reloaded
-0.20 replay request reserved restored resume resumed return run s same say scale scope scores script search segments
-0.20 sequence server session settings shape share short side simply since sizes sleep slice slower slurm small smi
-0.20 snapshot some sorry start started starts stayed stops stored stream swap t4 tb teacher ten tensors the them
-0.20 there though three time to token top torch_dtype transformer tried try until up updated us uses using
-0.20 utilization vae validation values variable version vllm vram vs w wants what which will window windows words
-0.20 workers works workspace y ~activ ~backe ~befor ~bench ~block ~bring ~broad ~cache ~check ~chunk ~coexi ~colle
-0.20 ~compa ~compi ~compu ~const ~conti ~decod ~delet ~deskt ~detac ~detec ~downl ~drive ~durin ~encod ~ensem ~expor
-0.20 ~exten ~extra ~faile ~featu ~forme ~frame ~fresh ~gathe ~gener ~gigab ~globa ~graph ~handl ~hidde ~image ~inclu
-0.20 ~infer ~input ~insta ~inter ~kerne ~kille ~lapto ~light ~longe ~matte ~membe ~memor ~messa ~milli ~modul ~multi
-0.20 ~noteb ~numbe ~nvidi ~objec ~outsi ~paral ~pictu ~pinne ~pipel ~point ~polic ~posit ~preal ~predi ~preem ~prefe
-0.20 ~pretr ~probl ~produ ~profi ~promp ~pulle ~pytho ~pytor ~quant ~reall ~recor ~refer ~regis ~relea ~reloa ~rende
-0.20 ~reque ~reser ~resid ~resne ~resta ~resto ~resum ~retur ~sampl ~score ~scrip ~searc ~sente ~seque ~servi ~sessi
-0.20 ~setti ~share ~simpl ~slowe ~snaps ~staye ~stopp ~suppo ~targe ~teach ~tenso ~threa ~token ~unrol ~valid ~versi
-0.20 ~windo ~worke ~works 。
+0.20 32bit =2 about accumulation adam's adamw_bnb_8bit adapter add all although always and apply args as ate au avant
+0.20 axolotl batches bear because been between bf16 bfgs billion bitsandbytes blew bnb both break breaks broke
+0.20 brought bs budgeted built but c'est calculation can case changed checkpointing closed complete config configure
+0.20 configure_optimizers contained copy counted created creation dead deepspeed deepspeed's didn't diffusers dim
+0.20 divided doesn't don't dp ds ds_config duplicates eight embed embed_tokens enabled entirely equal et evaluation
+0.20 every exactly example excluded expect explode factory falls fell figures finally fits flag float footprint
+0.20 foreach_sqrt forgot fp16 freeze_backbone freezing friends frozen full_shard fused get go goes good got grad
+0.20 gradient_accumulation_steps had hadn't happening happily having he head hence hog hold holds initialize inside
+0.20 int8 irrelevant it j'ai just kidding kills kohya l lazily le lets life like lm_head loading lot lots makes
+0.20 masters match matched max_preconditioner_dim me megatron mem mentioned micro mixed models modules_to_save
+0.20 monstrous moved mu multi multi_precision muon myself named nanogpt network never nicely nothing nothing's notice
+0.20 nu o2 of once one ones oom op optax optimization ordinary otherwise out over p paged_adamw_32bit parameters
+0.20 partition partitions pas passes passing path pattern pay per picked place placement plain plan plenty plus port
+0.20 printout prints qlora random rather reducing remaining replaced required res resource right roots rows rule
+0.20 running runs save saved saves scheduler sdxl second ses seven sft shadow she sixteen sixteenth solves sparseadam
+0.20 speed spikes spill sqrt steps straw string succeed sum sums sur survive swapping switching t5 table tampons
+0.20 target_modules temporaries text than that's their think those thought times tipped too took torch tracked
+0.20 trainer trainings true trying twelve type unfroze usage use_8bit_adam usual variance variant vectors very viewer
+0.20 vocab wanted was wasn't weight weights well went with world wrap wrapped wrapper wrong x8192 xformers xl you're
+0.20 your zero_optimization zeros zeros_like ~adam' ~alloc ~altho ~alway ~axolo ~backb ~becau ~betwe ~billi ~bitsa
+0.20 ~broug ~budge ~chang ~close ~confl ~copie ~count ~didn' ~direc ~divid ~docum ~doesn ~dupli ~enabl ~entir ~exact
+0.20 ~examp ~exclu ~expec ~facto ~footp ~freez ~frien ~froze ~group ~hadn' ~happe ~happi ~havin ~histo ~hybri ~insid
+0.20 ~irrel ~kiddi ~lazil ~match ~menti ~monst ~mysel ~nanog ~netwo ~nicel ~notic ~ordin ~passi ~patte ~picke ~plent
+0.20 ~premi ~rando ~rathe ~runni ~scale ~secon ~shado ~shard ~spike ~stepp ~store ~strin ~swapp ~tampo ~tempo ~that'
+0.20 ~tippe ~tryin ~twelv ~unfro ~vecto ~viewe ~wante ~wasn' ~wrapp ~xform ~you'r ~включ ~парам à ç в гб для на это
+0.20 タ パ 状 習 과 그 까 꾸 는 를 마 만 바 스 었 이 저 전 죽 합
+0.40 =3 adamw_8bit adds allocates amsgrad apex applied are backward buffer buffers cards carries comes copies cost
+0.40 cpu cpuadam dense difference documenting doing embedding embeddings everything existed exp_avg false finetune
+0.40 finetuning flat foreach four grads group groups history_size init init_group jumps layers lazy lion low matrices
+0.40 meant modules more now off offload offloading optimiser optimizers paged params partitioned past precisely
+0.40 precision preconditioner print print_trainable_parameters printed py replicated requires requires_grad rest
+0.40 scaler section shampoo's shard sharding sharding_strategy single size sparse starting stores strategy switched
+0.40 tells that thing third trained trains tune tuning turned twice two under unfreezing were where whole wide you
+0.40 ~amsgr ~appli ~avera ~backw ~carri ~cpuad ~creat ~deeps ~diffe ~embed ~every ~exist ~finet ~float ~forea ~hundr
+0.40 ~layer ~matri ~megat ~nothi ~offlo ~repli ~secti ~singl ~sixte ~spars ~switc ~tunin ~turne ~unfre
+0.60 adamw8bit adamw_torch adapters averages backbone bit crash distributed dreambooth exp_avg_sq extra fine first
+0.60 fit float32 fsdp galore gb history hundred m made momentum offload_optimizer rank room sgd shampoo we're yaml
+0.60 zero ~adamw ~buffe ~distr ~dream ~galor ~gradi ~parti ~preci ~state ~weigh
+0.80 8bit avg bytes exp full gradients iteration json keeps lbfgs master no_shard optim parameter peft
+0.80 preconditioners sq stage states trainable v ~adapt ~itera ~maste ~print
+1.00 adafactor lora param update ~adafa ~optim ~preco ~shamp ~train
+1.20 ~param ~updat
+1.40 b fp32 optimizer state
+1.60 step
+1.80 moments
+2.00 ~momen
+2.40 adamw
+2.60 adam
""",
    "other_processes": r"""
-0.80 set too
-0.60 # =1 are each full one per pool
-0.40 as be cache config context cpu doesn't fails fit for half in is load made n no out peak processes ram said step
-0.40 then third thread total true weights ~buffe ~doesn ~expor ~optim ~passe ~pictu ~token ~upgra ~varia ~weigh
-0.20 =0 =4 a100 above activations adam adamw adapter adapters add affect against ahead ai all alloc allocate
-0.20 allocator allow alone also although always an answers anymore anything app arena asking assigned attention auto
-0.20 available awq backend backward bar bare base batch batches being below big bigger bit block both buffer buffers
-0.20 built bumped cached caches call callback calls can't ceiling cell cell's changed chunk chunks ckpt clear client
-0.20 cloud collect com comes compared comparison complete contexts conv count crashes created cupy d data dead
-0.20 defaults del dense dict difference disk do does drop dropping egpu eight else embeddings en enable encoder
-0.20 endpoint ends ensemble entry env environment epoch error eval exclusively export extra failure false feature fed
-0.20 fell first fits fixed flag flask float followed fork forum forward fp16 fp32 fraction frame frames frontend
-0.20 function gc gets give given gives got grad graph graphs grid groups growth gtx handler hidden history hours how
-0.20 i'll i've idea ideas ids images import inherited input inside instead integrated into isn't issue it's item
-0.20 itself json just k80 keys knowledge late latents later launches layer leak learner len limit linux llm loader
-0.20 loading loads local logs longer looked looks loop lora loss lost low lowvram main make many map matrix max maybe
-0.20 means memory metal mig million mode model module moving much mx150 name need needs net network networks no_grad
-0.20 nobody nodes normal np num number o object offload ok older ones onnx onto optimizer options order others ought
-0.20 over p paper parallel params part partition parts pass passed passes past path persistent picture pipe pipeline
-0.20 place placed placement plain plan plug points policy possible power preferences print printed prior problem
-0.20 profile pulled px q quota ran rank rather ray read reading reduce removed replicas resolution restart result
-0.20 rows s saved saving say scene scope scratch second sequence sequences sets setting seven shape shard shm should
-0.20 single size slices slots slow slower smaller snapshot so solved some somewhere split stack stage startup stay
-0.20 stops stored streams subprocess summary swap swapped system table tasks tb teacher tensor tensors text tf1 th
-0.20 than thank thanks there's these think though thus times timestamps to token tokenizer tokens told top torch
-0.20 trace traceback trainable trained transformer trial trouble tutorial twelve type until upgrade upgraded used
-0.20 uses utilization vae validation variable variables video visible w waiting wanted wants warning watch what where
-0.20 without work working works would write wrong wrote x ~accum ~activ ~adapt ~affec ~again ~altho ~alway ~anymo
-0.20 ~anyth ~askin ~assig ~attac ~autog ~avail ~backe ~backw ~batch ~begin ~bigge ~build ~bumpe ~cache ~callb ~captu
-0.20 ~ceili ~cell' ~chang ~check ~chunk ~comme ~compa ~compi ~confi ~confu ~conte ~conti ~contr ~conve ~copie ~count
-0.20 ~creat ~custo ~decod ~delet ~detac ~displ ~embed ~encod ~endpo ~ensem ~envir ~excep ~failu ~featu ~float ~folde
-0.20 ~follo ~forwa ~fract ~frame ~front ~funct ~globa ~gradi ~group ~halve ~handl ~happe ~histo ~image ~inher ~initi
-0.20 ~insid ~inste ~itera ~itsel ~knowl ~laten ~learn ~limit ~loadi ~local ~longe ~looke ~lowvr ~matri ~messa ~milli
-0.20 ~model ~modul ~movin ~multi ~netwo ~nobod ~norma ~objec ~offlo ~openc ~other ~outpu ~paral ~param ~parti ~perce
-0.20 ~persi ~point ~polic ~posit ~possi ~predi ~prefe ~prefi ~prese ~print ~proba ~produ ~pulle ~quant ~quote ~raise
-0.20 ~rathe ~reach ~readi ~refer ~regis ~reloa ~remai ~remov ~repli ~resta ~resul ~runti ~sampl ~savin ~scrat ~segme
-0.20 ~selec ~separ ~seque ~setti ~silen ~singl ~slice ~slowe ~small ~snaps ~solve ~somew ~stand ~store ~subpr ~swapp
-0.20 ~teach ~thank ~there ~thoug ~threa ~times ~trace ~troub ~tutor ~twelv ~ulimi ~updat ~uploa ~upsca ~utili ~valid
-0.20 ~visib ~waiti ~wante ~warni ~witho ~worki в и 가 어 이
+0.20 a10 a6000 aborts about accelerated acceleration access according actually after afternoon ago allocations
+0.20 alongside another any apparently appear around at ate automatic1111 autumn aux back backup bail because been
+0.20 believe belongs benchmark bert beside between binary board bug busy byte c'd can card carte cause chance chatbot
+0.20 children click code colab colmap column come commit complaining completed compositor compute con connection
+0.20 could cp crashed crumbs crypto ctrl+c cuaderno cv daemon danach darknet darktable's days dcgm dear debug
+0.20 dedicated definition dem deployed der details detectron2 dev differ don't drained drives dropped dump during
+0.20 earlier eating eats edit effects einem either el empty enabled enginecore entrena epochs evaluation evening
+0.20 everybody everything exactly exclude executes exit exited experiment failed fairseq fan fg figure films finds
+0.20 finish firefox fix folding forgotten former forty free frei from g gaussian gdm general generator gig gigabyte
+0.20 gigabytes go going gpu gpu3 gpus grep gres gt guy gym handed hanging happily hashcat have help helper hence here
+0.20 hitch hosted i'm if il image imported inference info informed instance j kde kept kernel kernels kohya l
+0.20 labelling labmate lately launched launching le lightning line listed listing little lived lo loaded login lunch
+0.20 m manager march marketing match max_batch_size max_memory_allocated may mb met middle midnight min miner minutes
+0.20 missing mit mmdet moment mortem most multi nach namespace nccl needed neighbour next nights nine nnu
+0.20 nodeselector noon notebook notebooks numbers nvenc occupied occupies ocr once only ops or orphan orphaned otro
+0.20 ours own owns pc petra physical picks pids pinned pinning playing plugin plugin's point poll posterity prend
+0.20 pressed professor prolog pt pull pushed puzzles py pytest pytorch q6 quarters qui quickly recognition record
+0.20 regarding rented reports requeued reranker resident resnet rest restarted runlevel runs rx sam says scheduled
+0.20 screens script seconds security see self serve serving sh share shares she short shouldn't show shows shutdown
+0.20 side sidecar sigkill simply sin sits sitting small somebody's something soon sorry speak speech spinning square
+0.20 staging starts state stays stream stuck students succeeds sur survived suspends swallowed sweeps switching
+0.20 systemctl t t4 taint tait task tenant tenants tensorboard's terminate terminated test tests that thats their
+0.20 they this threads three through ti time timeline timeout titan took tool topaz torchrun tourne transcoder
+0.20 transcribing tried tty tuesday twenty ui ultralytics us user's users using util uuid v venv very virtual vision
+0.20 visitors vs waren wasn't we're web webui week's were whatever whatsoever whereas which while who's whoever whole
+0.20 whose why wieder will window windows wouldn't xdist y ya yesterday yet yolo you'll z'd zeros ~abort ~accel
+0.20 ~acces ~accor ~actua ~after ~along ~anoth ~appar ~aroun ~assis ~autos ~autum ~backu ~becau ~befor ~besid ~betwe
+0.20 ~binar ~carga ~chanc ~child ~colle ~colma ~comfy ~compl ~crash ~crumb ~crypt ~cuade ~daemo ~danac ~darkn ~darkt
+0.20 ~dedic ~defin ~depen ~detai ~detec ~devic ~diffe ~diffu ~disco ~drain ~durin ~earli ~eatin ~eithe ~entre ~epoch
+0.20 ~evalu ~eveni ~exact ~exite ~fairs ~figur ~finis ~firef ~foldi ~forgo ~forme ~friga ~gauss ~gener ~gigab ~graph
+0.20 ~hande ~hangi ~happi ~hashc ~helpe ~hoste ~infor ~latel ~lefto ~light ~liste ~listi ~littl ~maint ~manag ~marke
+0.20 ~memor ~middl ~midni ~minut ~missi ~morte ~names ~neede ~neigh ~ninet ~nodes ~noteb ~physi ~pinne ~pinni ~playi
+0.20 ~poste ~probl ~proce ~profe ~prolo ~proze ~pushe ~pytes ~pytor ~quick ~recog ~relea ~rente ~repor ~reran ~resid
+0.20 ~resne ~resub ~runle ~sched ~scrip ~secur ~shutd ~sidec ~sigki ~sitti ~somet ~speec ~spinn ~squar ~stagi ~strea
+0.20 ~succe ~swall ~sweep ~syste ~throu ~ticke ~timel ~timeo ~tourn ~tuesd ~twent ~ultra ~user' ~virtu ~visio ~visit
+0.20 ~wasn' ~week' ~weite ~whate ~whats ~where ~whoev ~wiede ~worke ~works ~would ~yolov ~you'l à é ê í か き つ ほ
+0.20 ぼ ん シ セ ッ ト ネ ャ ル ン ー 一 上 了 全 前 動 占 卡 号 回 在 多 好 挂 掉 昨 晚 残 用 的 看 练 让 训 还 通
+0.20 部 고 그 끄 나 네 다 됩 랬 로 를 미 바 안 에 터
+0.40 =3 a allocates already amp and animation before behind blender boot box brand child ci close closing cluster
+0.40 colleague comfyui confirmed crash cyberpunk davinci day debugger demo desktop dgx died different diffusion
+0.40 docker down eat evicted fills flatmate friday fsdp get gnome gone grabbed grabs graphics hardly hardware he
+0.40 hogging holding home host i ide idle interpreter isolate its jobs jonas jupyter keeps killed killing lab
+0.40 labmate's last launcher left leftover llama lol marek me mem_get_info mib minecraft monitors moved nearly
+0.40 neither never node noise nor now nvidia nvidia0 office old on our owned parked people plex plus pod priya's prod
+0.40 profiler program python python3 really release resolve right root runner running seen session sessions shaders
+0.40 shared sharp shell showed shutting slurm smi software someone's squatting stable stale student's suspended
+0.40 swears sweep systemd tab talk teams tensorflow terminal terminating tf there thing ticket today train training
+0.40 transcoding transcription turned usage v100 vasp wallpaper we when workstation xorg yes ~alrea ~anima ~behin
+0.40 ~blend ~close ~closi ~clust ~compo ~conne ~cyber ~davin ~debug ~deplo ~deskt ~docke ~entir ~every ~evict ~exclu
+0.40 ~faile ~flatm ~frida ~grabb ~hardl ~hardw ~hoggi ~holdi ~infer ~isola ~jupyt ~kerne ~kille ~killi ~minec ~monit
+0.40 ~nearl ~neith ~occup ~offic ~ollam ~overl ~parke ~peopl ~plugi ~press ~priya ~progr ~reall ~resol ~runne ~runni
+0.40 ~scree ~shade ~showe ~shutt ~softw ~someo ~squat ~stabl ~start ~stopp ~swear ~train ~trans ~turne ~wallp ~проце
+0.40 всё гигов меня на процесс с у
+0.60 alive am belonged booking closed container cron ctrl ctrl+z defunct entire exclusive gib gigs gromacs him hung
+0.60 job lists lm look machine matlab minimised mining my night not note nothing obs ollama parent previous process
+0.60 pycharm quit reboot rendering run server service sheet shut somebody start started stop stopped story studio
+0.60 tabs tensorboard user whisper who yesterday's you your z zombie ~booki ~conta ~ctrl+ ~defun ~groma ~labma ~machi
+0.60 ~matla ~minim ~minin ~nothi ~nvidi ~orpha ~paren ~previ ~pycha ~reboo ~rende ~servi ~share ~stude ~studi ~suspe
+0.60 ~tenan ~trito ~whisp ~windo ~zombi
+0.80 =5 belong chrome even found fuser gpustat his kill mine morning other ps same ssh team tmux triton was went
+0.80 yours ~chrom ~gpust ~morni ~pytho ~someb ~yeste
+1.00 game had hour open still ~launc ~sessi
+1.20 background pid ~backg ~termi
+1.40 two ~belon
""",
    "own_workers": r"""
-0.80 not
-0.60 again full gb k keeps memory new
-0.40 =1 allocated b block cache can't empty export free grad graph has image in it it's kept layers load no ok part
-0.40 read sees size tensor tf that then too via when where ~corre ~expor ~memor ~place ~there
-0.20 =0 =4 adam after afterwards ahead alive all_gather allocator always api args argument arrow as asked at
-0.20 attention automodel back backward base bashrc beam behind benchmark beside best between bf16 big blocks boxes bs
-0.20 buffer bug byte bytes c cap cause cell check ci ckpt class classes clear cluster code coded command comparison
-0.20 complete compute container correct could cpu crash ctx cublas cuda_visible_devices cuml d data day days de
-0.20 decoder deepspeed del deserialise devices dict dicts died docker does don't draft dummy e eager earlier edit
-0.20 embed enable engine engine_kwargs enough ensemble entire epoch epochs eval everything expected f failed fails
-0.20 false file fills fine first flag float float32 found fp32 fraction frame frames freed from g gave gc generator
-0.20 get gib gives go good gradient grads greedy grows h100 half handle hard head heap helps hfdeepspeedconfig hold
-0.20 holds hosted hours i'm i've images increases initial initial_pool_size input instead is isn't iteration k80
-0.20 keras kernel kill killed kind kwargs labelling last late later leak leave leaves length less like limit list
-0.20 live llm long lora loss low lower m makes map mask max_memory_allocated mem merge message meta million min mixed
-0.20 moments most ms much name need neither never no_grad nodes none notebook nothing numpy old ollama
-0.20 ollama_num_parallel ones open optimizer order others outputs outside pack pairs parameters params passed past
-0.20 pickle picks pin_memory placement places post precision prefetch process program prompts pt quadro ram rather
-0.20 reading reads ref refcount remains remembers replica's report request requested reserved rest restart result
-0.20 reward rmm root row rss runner running samples saved say says scope self sequence serving shape share slice
-0.20 small snapshot space speed split spread square stack stage state stay stayed step steps still store stored
-0.20 streams sum swapped table tags take tb tensorflow test text than that's their there's this those through token
-0.20 tool torch total touch tracker trained trains true tuning type ultralytics unchanged unet unpacked until update
-0.20 users utilization v value variable version visible vllm warm wasn't we're well whole window work worked
-0.20 workspace write yet z ~accum ~adapt ~alloc ~alway ~archi ~argum ~assis ~atten ~autom ~avail ~backw ~bashr ~behin
-0.20 ~bench ~besid ~betwe ~block ~buffe ~captu ~class ~clust ~colle ~comma ~compa ~compl ~compu ~conta ~conve ~crash
-0.20 ~cubla ~decor ~deeps ~defau ~delet ~deser ~diffe ~docke ~docum ~doubl ~drive ~earli ~embed ~engin ~enoug ~ensem
-0.20 ~entir ~epoch ~excep ~exclu ~exist ~expec ~faile ~float ~follo ~fract ~gener ~gradi ~greed ~hfdee ~histo ~hoste
-0.20 ~ignor ~inclu ~inste ~inter ~itera ~kerne ~kille ~label ~large ~layer ~leave ~lengt ~manag ~matri ~matte ~messa
-0.20 ~milli ~momen ~monit ~neith ~noteb ~nothi ~openc ~other ~outsi ~patch ~pictu ~poste ~prefe ~prese ~pretr ~print
-0.20 ~progr ~promp ~rathe ~recor ~refco ~refer ~relea ~remai ~remem ~reser ~resul ~resum ~rewar ~runni ~runti ~segme
-0.20 ~servi ~shard ~snaps ~someo ~split ~squar ~staye ~stopp ~store ~swapp ~tenso ~that' ~track ~tunin ~ultra ~uncha
-0.20 ~unpac ~unpic ~updat ~upgra ~utili ~varia ~wasn' ~works ~yeste ~yolov é ó で 서
+0.20 # =3 =5 a3c a40 actions active added agents allocate alone altogether among and anew another anything app's are
+0.20 around array async atari ate away backbone backend basecallers baselines began begin behaves below bookkeeping
+0.20 both breaks browser builds busy by cache_resource camera can cannot carried cellpose choosing chosen chunk
+0.20 chunks cli colbert collate_fn configs constructs contexts copies core create crowd current dali dans dataset
+0.20 dataset's datasets ddp decoders def defaults deploy deterministic device_id die dist doesn't donc dynamic einem
+0.20 else en encoders ends entry env environ environment environments equal es evaluator everywhere example executed
+0.20 executor exllama failure fastapi faster feature fell folder folders footprint for forgot former fp16 framework
+0.20 from_pretrained function generation gigabyte gptq gpus grid guessed handler handles happily hardcoded hat have
+0.20 hence hf hit holding host hosting hundred hydra hypercorn i i'd idea ids import imported importing imports
+0.20 inference init_process_group initialisation initialize instances instantiated into itself j'avais jeder karte
+0.20 kenji kokkos kornia lammps launch launched left limited lines listo lived loaded loader's loads localcluster log
+0.20 los lowering main make many mb me mel member met method mine minutes mis misma model modell module moved moves
+0.20 multiplication must n_steps nccl net network nginx ninth np nproc nproc_per_node nprocs number nvidia object
+0.20 objective observations of okay ompi on opened openmpi optimize optuna os otro our output over overflow overlap p
+0.20 parallelism parameter parsed partitions peaks persistent pick pickles pids pin pinning pipelines play please
+0.20 plenty pods pop pre predict predictions preprocessing previously proc processpoolexecutor prod producer
+0.20 properties puse python pythons quadrupled raised random ready realesrgan renderer replacing reporting requests
+0.20 reranker resource resources restarting rife rollout rtx rule run run_all runs saw sb3 sdxl search second seeds
+0.20 sein send separate sequential serve server servers session sh showed shows side simple simultaneous sit sits
+0.20 slow slurm solo solved sometimes spark spectrogram spins stable start startup stat stray streamlit study
+0.20 subprocess suddenly sur survive sweep t4 tab takes tarjeta task teachers temps there thing thought threadpool
+0.20 three throughput titan todos told torchserve traceback training transcribing transform triton triton's trouble
+0.20 twelve twin two uft und une unets unless uno up user v100 val vanished video vision w waiting what whenever
+0.20 whispers will with without worker world xdist your ~actio ~agent ~altog ~anoth ~answe ~anyth ~aroun ~backb
+0.20 ~backe ~balan ~basec ~basel ~bookk ~break ~brows ~canno ~carri ~cellp ~choos ~chose ~chunk ~colbe ~colla ~depth
+0.20 ~detec ~doesn ~dropp ~dynam ~every ~examp ~exlla ~failu ~fasta ~faste ~featu ~footp ~forme ~funct ~globa ~guess
+0.20 ~happi ~helpe ~holdi ~hosti ~index ~infer ~initi ~insta ~itsel ~j'ava ~kokko ~korni ~lammp ~learn ~limit ~machi
+0.20 ~metho ~minut ~modul ~netwo ~nproc ~nvidi ~obser ~opene ~openm ~overf ~overl ~passe ~pinni ~pipel ~pleas ~plent
+0.20 ~predi ~prepr ~previ ~raise ~rando ~reale ~rende ~repli ~reran ~resou ~retur ~searc ~secon ~separ ~serve ~sessi
+0.20 ~showe ~solve ~squee ~strea ~sudde ~tarje ~train ~trans ~tripl ~twelv ~unles ~vanis ~visio ~visit ~waiti ~whene
+0.20 ~witho ~wonde ~больш ~запус ~падае ~поста ä ê больше за из карту не одну падает по поставил え っ な れ キ ク コ
+0.20 ス テ ト ラ ン 作 入 全 初 前 常 正 每 番 計 개 까 됐 부 세 스 습 었 올 있 전 정 지 프 하
+0.40 =2 a accelerate actors airflow all all_gather_object ampersand answers apiece augmentation autoscaling binds
+0.40 board brought calls collate context copied dag deployment detector device_ids do dropped during eleven encoder
+0.40 entries extraction files fires five fn folds forked gather getitem__ horovod hvd inside its joblib launcher line
+0.40 local lock machine math more mpirun my normally num_gpus num_processes num_workers once optuna's other out
+0.40 packed passes place plain policy prefork problem put py queue relion reloader see seed semaphore set set_device
+0.40 seven silly since six sixteen smi snakemake so spawns started subprocesses subprocvecenv ten tensors tests them
+0.40 themselves third thread threadpoolexecutor threads times torchrun trainings trial trials tune twenty use we web
+0.40 were which whisper xargs ~accel ~actor ~airfl ~amper ~apiec ~augme ~autos ~behav ~broug ~copie ~durin ~eleve
+0.40 ~entri ~execu ~extra ~folde ~forke ~handl ~horov ~hyper ~insid ~mpiru ~norma ~packe ~polic ~prefo ~probl ~pytho
+0.40 ~relio ~reloa ~rollo ~semap ~sixte ~snake ~stabl ~thems ~torch ~trial ~trito ~twent ~whisp
+0.60 actor barrier bash but children count debug extra fork forks getitem gnu green here init instance j launches let
+0.60 local_rank loop means mp mpi multiprocessing onto own per replicas script simultaneously single spawned time
+0.60 together wait ~barri ~child ~concu ~conte ~datas ~deplo ~devic ~encod ~envir ~impor ~jobli ~loade ~optun ~scrip
+0.60 ~singl ~start ~toget
+0.80 card celery child concurrency cores cuda eight flask instance_group jobs one parallel pool pytest ran rank ray
+0.80 same tasks ~celer ~multi ~proce ~pytes ~simul
+1.00 device each every four gpu group gunicorn n n_jobs num spawn uvicorn ~gunic ~spawn ~threa
+1.20 app processes ~launc ~paral ~subpr ~uvico ~worke
+1.60 ranks
+1.80 workers
""",
    "previous_allocation": r"""
-0.80 full torch
-0.60 batch code epoch mb pool tensors than
-0.40 # calls config controlnets debug device error even every fresh gpu graph have here image inner k loader log long
-0.40 maml max memory mode no off once our outputs read saved set stack steps stop this too took under use what whole
-0.40 with ~buffe ~conta ~devic ~reque ~reser ~sampl ~servi ~termi
-0.20 8bit =0 =1 a10 a100 activations adapter adapters add adding afterwards ai all allocator along and are arena
-0.20 around asked at attached attempt attention audio auto avg backbone backward bad bar batches be bf16 blocks book
-0.20 box browser buffer buffers busy bytes c cache calling can cap capture capture_model card cards case ceiling
-0.20 changed changes channels check ckpt ckpt_path cluster come comment complete confess connection container context
-0.20 conv copy could count course creating creation cudnn cut d day days de decode decorator default defunct dense
-0.20 desktop dictionary don't down dpo draft eight ema embedding emptied empty empty_cache encoders entire entry env
-0.20 epochs era exactly except exception executor export exported fail failing failure false features file fires fix
-0.20 fixed flag flask flat float for forward found four fp32 fraction frame frames from_pretrained gave gib gigabytes
-0.20 glance goes got gpu_model_runner gpus grad gradients group grows happens hard he head heap helps hidden his
-0.20 history hook host hour hours hub hung hw hw_decoder_load i'd i'm idle import incident inference inference_mode
-0.20 inherited init__ input inside install interrupted into is issue it it's item just kernel keyboardinterrupt know
-0.20 layer layers leak left len length less level like limit link listo live llama lo load_state_dict log_softmax
-0.20 logits looks lora loss low lower m machine manager map masks matrix me mean mem message met million min mine
-0.20 minutes missing moments morning moving much multi n ncclcomminitrank needs night nobody node nodes non not note
-0.20 num numba's nvidia ocr offload ollama on onnx onto oom opened opens ops others ours p parallel parent parts pass
-0.20 passes past patch peak peft percent pinning place plain plug plus pod por precision prefetch pretrained problem
-0.20 processes profile projects ps pt pth pulls py pytest pytorch ram rank ranks rather reads reboot remember report
-0.20 reporting request requires reserve reserved response rest restarted resume review reward rmm row runtime said
-0.20 sample samples saw scene seconds segments sentences server service sh shapes should shows side sigkill simply
-0.20 since size slices slow small smaller smi softmax some somebody spawned ssh stable startup state states stopped
-0.20 stored subprocesses switched sys t t4 t5 taken takes tb terminal text textures tf that's thing think thirty
-0.20 those though tile till time tmux to tokens total tp trace traceback tries trouble tutorial u umap unaffected
-0.20 update us user's uses v v3 val value values variant very visible vocab wait waiting want wanted wants warning we
-0.20 web week weights were which will window within worker workers wrapped x xgboost xxl yet zero ~activ ~adapt
-0.20 ~addin ~after ~answe ~aroun ~attac ~attem ~atten ~avail ~avera ~backw ~batch ~behav ~belie ~besid ~block ~brows
-0.20 ~calli ~carri ~ceili ~chunk ~close ~clust ~comfy ~comme ~compi ~compl ~compu ~confe ~conne ~conte ~conti ~conve
-0.20 ~corre ~cours ~custo ~debug ~defau ~defun ~deplo ~deskt ~detac ~dicti ~doubl ~empti ~entir ~envir ~epoch ~error
-0.20 ~exact ~excep ~expor ~faili ~failu ~figur ~filte ~float ~forwa ~fract ~frame ~gigab ~glanc ~gradi ~happe ~histo
-0.20 ~impor ~incid ~inher ~insid ~inter ~itera ~kerne ~keybo ~kille ~large ~launc ~layer ~lengt ~linea ~logit ~machi
-0.20 ~manag ~matri ~messa ~milli ~minut ~missi ~movin ~multi ~ncclc ~night ~nobod ~norma ~numba ~nvidi ~ollam ~opene
-0.20 ~paren ~passe ~perce ~picke ~pinni ~posit ~preal ~prefe ~probl ~produ ~profi ~pytes ~pytor ~quadr ~rathe ~reboo
-0.20 ~recor ~remem ~remov ~rende ~repli ~respo ~retur ~revie ~rewar ~runti ~scree ~segme ~sente ~seque ~shape ~shard
-0.20 ~shoul ~sigki ~simpl ~skipp ~slice ~small ~snaps ~solve ~someb ~spawn ~stopp ~store ~style ~syste ~targe ~tenso
-0.20 ~textu ~that' ~thirt ~threa ~ticke ~torch ~trace ~troub ~tutor ~unaff ~updat ~user' ~value ~volum ~waiti ~wante
-0.20 ~warni ~weigh ~windo ~withi ~worke ~wrapp ~write ~yeste 서 어
+0.20 =5 a accelerator accept actors adds again albeit aligner alter always antes anymore architectures as assign
+0.20 assigned assignment attribute autogluon avant been began begins behind best best_model big binds bisected bound
+0.20 breaks builds but button by cached caches callbacks called candidate captured carregava catboost cells cfg
+0.20 changing chapter checkpoint chunk classifier clean clear_caches close closing cnn cnn_learner collect collecting
+0.20 com compare compared complain configs configurations console constructed construction controlnet copied coube
+0.20 created cuda cures cycle dead decoder defined del'd deleted demand depth destroy destroyed detector detector's
+0.20 detectors diarisation didn't differs diffusion dir disk displays distillation do done downtime dropped each el
+0.20 en enable_vae_tiling end ended endpoint ends engine ensembles equal esrgan eval evaluate ever expected explicit
+0.20 f fails feb finder finetune finetuning finished finishes fitted flux folds followed forgot functions gan gap
+0.20 generate get get_model given globals h20 halves hand harness has headroom held hf hold holds i i've include
+0.20 incoming inpaint inpainting instance interrupt its je judge jupyter's keep kills kv la labels lambda language
+0.20 later le learn lets life lightning line llm's load_model loads locals logger longer loops made main makes making
+0.20 maps merge metashape mmdet mod model's modelo moment move mxnet's na nd need needed net2 now numbers objects
+0.20 occupied occupies occupying of okay ones opt order orig original otherwise over overwritten par parametrised
+0.20 partial paused per pick placa points pr pra precedes precisely prediction predictor pressed pretraining pro
+0.20 progressive project put puts px pyannote quantised quantising que rd reaches ready reassigning referenced
+0.20 references refers refs register registered released releases reload reloaded remain remained remains repl
+0.20 replacing reporter repr required restait restart restoration result resumes return reuse reuse_actors reverse
+0.20 rid right runner's running sam same save saying says sb3 scheduler scoped script scripted scripts second's seed
+0.20 semicolon separate separately serves seventh shares shuffled sit sits sitting skip spawn speech splitting st
+0.20 stablediffusionimg2imgpipeline stacking stage1 stages standalone started starts stay stops streamlit study
+0.20 subprocess summarization survived swap swapping swaps switches taking teardownclass tell ten tf1 their there's
+0.20 they're through tiling tokenizer top tp1 trainable translator trial's trick tts unload unloading unloads until
+0.20 up usage used user using v1 vae validation var variable variables verification vit voices vram w wan wasn't way
+0.20 weakref weighting well whatever where whichever while whilst whisper whisperx why without worked workflow
+0.20 working wrap x1024 you you'd ~accep ~albei ~align ~alway ~anymo ~appen ~archi ~attri ~autog ~backb ~begin ~behin
+0.20 ~break ~build ~butto ~carre ~catbo ~chang ~chapt ~class ~clean ~closi ~colle ~compo ~conso ~deman ~diari ~didn'
+0.20 ~diffu ~displ ~disti ~downt ~dropp ~endpo ~engin ~esrga ~featu ~finde ~finet ~fitte ~forgo ~harne ~headr ~hooke
+0.20 ~incom ~inpai ~label ~lambd ~langu ~light ~local ~longe ~makin ~metas ~metho ~morni ~mxnet ~neede ~numbe ~origi
+0.20 ~outpu ~overw ~param ~pause ~popul ~prece ~predi ~progr ~proje ~pyann ~reass ~relea ~reloa ~resid ~resto ~runne
+0.20 ~runni ~sayin ~sched ~scope ~semic ~setup ~seven ~sitti ~speec ~spinn ~split ~stand ~subpr ~summa ~swapp ~takin
+0.20 ~they' ~trans ~valid ~verif ~voice ~wasn' ~weakr ~whate ~which ~whils ~whisp ~witho ~workf ~worki ~добав ~запус
+0.20 ~остав ~парам ~перво à è é добавил и карта не памяти первой я デ プ モ 一 上 下 个 之 了 作 删 前 后 型 完 就 後
+0.20 最 模 次 残 没 的 能 跑 갔 고 나 네 더 델 드 때 라 마 모 변 수 시 실 아 올 을 전 할 행
+0.40 above after ahead alive allocated alone append away backbones baseline before benchmark callback captioner
+0.40 change class click clone closure combination comes components configuration creates cross delete deleting die
+0.40 dies dos drop dropdown ensemble estimator executed experiment fastai feature find fit fixture fixtures freed
+0.40 global gui hadn't holding hot hyperparameter if in ipython isn't keras last leaves leftover lesson lives llm los
+0.40 member memoria module network next o one one's optuna or phase pointed project's ran reference rerun rerunning
+0.40 resident runs s scope search self setup skorch stayed store student suite teardown tensor test tests them there
+0.40 third times trained trainer translation trials turn underscore unittest unloaded upscaler validate warm webui
+0.40 ~assig ~basel ~befor ~bench ~capti ~closu ~combi ~creat ~destr ~dropd ~evalu ~exper ~extra ~fasta ~finis ~gener
+0.40 ~hadn' ~holdi ~ipyth ~learn ~leave ~lefto ~lesso ~loade ~membe ~modul ~noteb ~occup ~optim ~optun ~preco ~pretr
+0.40 ~queda ~rerun ~scrip ~searc ~separ ~skorc ~stage ~start ~staye ~stude ~under ~unitt ~upsca ~модел модель перед
+0.60 agent b being between both build built checkpoints clear clear_session comparison extractor former from function
+0.60 gc grid img2img keeps kept learner loaded loop lr_find models name networks never notebook object ok optimizer
+0.60 out output process refiner reset restarting results room run sdxl second session sweep switching teacher th
+0.60 three twice txt2img ~betwe ~callb ~check ~const ~ensem ~execu ~fixtu ~forme ~funct ~globa ~img2i ~point ~previ
+0.60 ~proce ~refin ~remai ~resta ~secon ~switc ~teach ~teard ~trial ~txt2i ~varia
+0.80 first fold load lr nets new pipeline previous stays then ~hyper ~netwo ~objec ~pipel ~refer ~resul ~train ~unloa
+1.00 base earlier net none pipe stage trial when ~delet ~earli
+1.20 old ~compa ~model
+1.60 del model still
+2.20 cell
""",
    "process_limit": r"""
-0.80 all
-0.60 after b batch cache first i k load never takes ~memor
-0.40 =3 about allocated are because before crash dev dies disable display for frames free goes left nothing once peak
-0.40 second shm step then time torch two up wants weights works x ~becau ~befor ~featu ~loade ~nothi ~pinne ~pytho
-0.40 ~pytor ~secon ~start ~tenso ~token ~weigh
-0.20 =0 =5 accumulation activations adam again alive allocate already also and another any around array arrays as
-0.20 assumed async attached attention auto back backward bad bar be being bfc billion bits block book both buffers
-0.20 build built but by bytes c cached capture cards cell cgroup checkpoint chunk column comb come commit con conv
-0.20 copy could count cpp cpu crashes cublas cuda's cudamallochost cudnn cured d data dataset decoding del dense
-0.20 devices dgl dict did died difference disk do does doing down dropped during each eager eight else enable enabled
-0.20 encoder engine engine's epoch eval ever everything exceed exceeded exit export fact failing failure false fans
-0.20 feature features flat float32 forward fp16 fp32 freed gguf gi given gone gpus grabs grad gradient graph graphs
-0.20 gt gtx had hand have head held hence here hits hold hour i'm id if images import inactive index info initialised
-0.20 input is it's json just keep keeps kept keras killed killing kills kind kv l40s label last layer layers leak
-0.20 least len length let libtorch line list listing live llama lm loaded loader loading local log login long looked
-0.20 loop lora loss lower main map max_split_size_mb max_workspace_size micro min missing mm mmap models morning
-0.20 moving much my n nccl net network next node nodes none normal num number off offload ok old on one onnx
-0.20 oomkilled op open optimizer or other outofmemoryerror output overcommit overcommit_memory page paper parallel
-0.20 parameters per_process_memory_fraction pid pin place please point points preemptively prefetch prefill printed
-0.20 private profiler program prompt python queue r ram rank ranks rather ray reading rejected reranker reserved
-0.20 reserves resident resolution rest room rtx running runs s same samples samples_per_gpu saved scratch search seed
-0.20 self send separate set_visible_devices setup sglang shape sim single sized sizes slurm smaller snapshot
-0.20 something space splitting stack stage staging start starts state states static stay stored streaming studio sum
-0.20 summary supplied swap sweep switching table tactics take task teacher tensor tensorrt them though thought thread
-0.20 threshold tile times titan to together token tokens top torch's traceback train true twice type typo ulimit
-0.20 under until update upper upscaler usage user using utilization v v100s variable variant version visible voxel w
-0.20 wait warmup warp wasn't way well were what's where whisper window with without workers workspace would wslconfig
-0.20 yet you z zero ~accum ~alloc ~alrea ~anoth ~aroun ~array ~assum ~attac ~atten ~autot ~backw ~belon ~besid ~billi
-0.20 ~buffe ~build ~cache ~captu ~cgrou ~check ~chunk ~close ~commi ~compu ~const ~conti ~conve ~crash ~cubla ~cuda'
-0.20 ~cudam ~curre ~datas ~diffe ~disab ~docum ~dropp ~durin ~embed ~enabl ~encod ~engin ~entir ~evalu ~every ~excee
-0.20 ~expan ~faili ~failu ~finis ~float ~follo ~forwa ~gener ~gradi ~graph ~handl ~helpe ~histo ~ignor ~image ~initi
-0.20 ~kille ~killi ~lapto ~large ~layer ~lengt ~libto ~listi ~loadi ~longe ~looke ~lower ~matri ~milli ~missi ~model
-0.20 ~momen ~monit ~morni ~movin ~multi ~netwo ~norma ~numbe ~obser ~occup ~offlo ~oomki ~optim ~outof ~paral ~param
-0.20 ~pictu ~pleas ~point ~predi ~preem ~prefi ~priva ~proce ~progr ~proje ~promp ~quadr ~rathe ~readi ~recor ~reduc
-0.20 ~refer ~relea ~remai ~repla ~repli ~repor ~reque ~reran ~reser ~resid ~resol ~resta ~resul ~runni ~runti ~scrat
-0.20 ~searc ~separ ~seque ~serve ~sglan ~singl ~small ~snaps ~somet ~split ~stagi ~stati ~store ~studi ~summa ~suppl
-0.20 ~switc ~tacti ~teach ~thoug ~threa ~toget ~torch ~trace ~trans ~ulimi ~upsca ~versi ~warmu ~wasn' ~what' ~whisp
-0.20 ~windo ~witho ~worke ~wslco の を 的
+0.20 a a16 a30 a40 a6000 above actor adapter add admins allocator an annotation announced anything applies ask
+0.20 available base bashrc bat batching benchmark bigger blender block_size blocks board bot box came can can't case
+0.20 cgpu change changed checked chrome cluster cluster's codec colleague's comes config confirmed conftest const
+0.20 creating creation cuda_mps_pinned_device_mem_limit cudaexecutionprovider cupy customers cuts d'un daemon dans
+0.20 darktable's de debugging decode decoder dedupe demo design device_memory_gb device_memory_limit dir displayed
+0.20 drivers earlier eighth enforced enforces environment eta exactly executor experimental exported fail fails
+0.20 faiss's farm files fits fixture flag flags flags_fraction_of_gpu_memory_to_use flags_gpu_memory_limit_mb forgot
+0.20 forgotten former fourth funciona gaming gets ggml ggml's gigabytes gpu_options grid_t4 guest guide ha half
+0.20 higher hook horizon hosting hyper imported imports in inherited inside installer inteiro interactive intercepts
+0.20 irrelevant issue its java jax jetson job's jobs join julia key knn land launcher ld leaked learner less lets
+0.20 libvgpu licence license lift limits llm loads lose m machine mail maintenance manager max max_mem
+0.20 maxallocfraction maxbuffersize maxbytes means mempool merges mib mining mixed monday most moved multi must mxnet
+0.20 mxnet_gpu_mem_pool_reserve mystery new nobody not notebook noticed now numba's nx octane octane's of ollama's
+0.20 opencl operator ops org orin ort ours outputs override paid param parquet part pass ped
+0.20 per_process_gpu_memory_fraction physical pi pins plan pods policy pool_allocator pra preload procs production
+0.20 prof prolog query raised re reads recommended refused reinitialize reinstall removed renders reserve returns
+0.20 revert rodou said sandbox savedmodel scene sched scheduler script sdxl seat sees session sets setting shard
+0.20 shards simulated since sitecustomize size sliced slicing someone's sorry speech split still stood stopped
+0.20 streams students such suite sunday support surfaces sven swears systemd t4 taichi temp tensorflow tests the
+0.20 there's they third thirds through throughout tinha today told tomorrow trt tutorial una unchanged unoccupied
+0.20 unused upgrade utils variables vectors vendor vk wanted warm we we'd webgl webgpu when where's which whoever
+0.20 whole why working workstation xla xla_python_client_mem_fraction xtts ~10737 ~activ ~annou ~anyth ~appli ~arena
+0.20 ~avail ~bashr ~bench ~bigge ~blend ~block ~chang ~chrom ~clien ~colle ~concu ~conft ~creat ~cudad ~custo ~daemo
+0.20 ~darkt ~debug ~dedup ~desig ~devic ~drive ~earli ~eight ~enter ~envir ~exact ~execu ~expor ~faiss ~fixtu ~fourt
+0.20 ~funci ~gamin ~ggml' ~grand ~highe ~horiz ~hosti ~impor ~inher ~insid ~intei ~inter ~irrel ~launc ~leake ~libvg
+0.20 ~logic ~machi ~maint ~mallo ~manag ~matte ~maxal ~maxbu ~maxby ~mempo ~minin ~monda ~myste ~nobod ~noteb ~notic
+0.20 ~numba ~ollam ~openc ~opera ~parqu ~physi ~platf ~polic ~prolo ~provi ~raise ~regre ~reini ~reins ~rejec ~resea
+0.20 ~resou ~retur ~rever ~sandb ~saved ~sched ~scrip ~servi ~sessi ~setti ~shard ~simul ~sitec ~slici ~speec ~stopp
+0.20 ~stude ~suffe ~sunda ~suppo ~suppr ~surfa ~swear ~syste ~taich ~templ ~there ~third ~throu ~tomor ~tutor ~uncha
+0.20 ~unocc ~unuse ~upgra ~utili ~vecto ~vendo ~wante ~webgp ~whoev ~worki ~works ~поста ~работ в всё после поставил
+0.20 работает 上
+0.40 a10 a100 active admin aliyun alloc allocfraction although app artificial bare beyond bumped byte caps card
+0.40 card's ci client cloud cnmem code com configured course dask days deleted denoise env extend force frac
+0.40 framebuffer from full gigs gpu_mem_limit gres grow guard hardware has headroom heap hit hub igpuallocator
+0.40 instance isn't job kubernetes lifts limited logical low mac made matter memory_limit module more needs null
+0.40 options partitioned per plug premiere process pytorch_mps_high_watermark_ratio raise rapids refuses resources
+0.40 set_limit seventh share shared six slices slider smi someone spark surface template test tf theanorc this tier
+0.40 total triton's unit units use vdi ~67108 ~admin ~altho ~annot ~artif ~beyon ~bumpe ~card' ~clust ~conta ~cours
+0.40 ~delet ~denoi ~deskt ~docke ~exten ~forgo ~hardw ~headr ~igpua ~insta ~kuber ~licen ~light ~modul ~nvidi ~octan
+0.40 ~optio ~prefe ~premi ~rapid ~seven ~share ~slice ~slide ~someo ~tenan ~thean ~trito ~water ~wrapp
+0.60 =1 arena asked at capped container device dockerfile fixed gave gives hands high increase mb message metal need
+0.60 nvidia partition past percent pod preferences quarter removing restricts says set_per_process_memory_fraction
+0.60 small stops ten tenant unset virtual vm vram was wrapper your ~cappe ~enfor ~incre ~limit ~messa ~perce ~plugi
+0.60 ~quart ~refus ~restr ~virtu
+0.80 # gpu gpumem grid h100 hard maximum maximum_pool_size our plugin pool profile ratio rmm run seven us watermark
+0.80 ~confi ~fract ~gpume ~profi ~remov
+1.00 allowed ceiling gb gib hami into mem q quota ~ceili ~parti
+1.20 memory mps set slice ~allow
+1.40 ai mig vgpu
+1.60 cap fraction
+1.80 g
+2.40 limit
""",
    "retained_graph": r"""
-0.80 gb gpu
-0.60 # b cuda device fails same
-0.40 at big blocks but cache card copy crash doesn't eval even for full inference input load max model no plot pool
-0.40 run set size ten then too under used zero ~alloc ~block ~check ~devic ~doesn ~layer ~proce ~token
-0.20 =0 about above accumulation adam's again allocated already another any are asked attention averages away
-0.20 best_state block board both buffers builds built bytes calls came can can't cards cat change changes checked
-0.20 checkpointing chunking clips clone clones code collected come config context conv cpu created dataloader dead
-0.20 debug default dense dictionary did die different don't done down driver during e eight embedding en engine
-0.20 enough ensemble env error estimate evaluation everywhere export failed falls false feats feature fell fid file
-0.20 fit fits fixed flag float32 flushed four fp32 free friends fused gave generate get gib go good got
-0.20 gradient_checkpointing had half happens has hasn't head hist hooks host image inference_mode inputs instead into
-0.20 is it's keras kernel label large later layer layer's layers lbfgs left loaded loading local long looks lots
-0.20 lower main map maps masks matrix maxlen me metrics micro million mine minutes mode module momentum moved much
-0.20 name need needs new nobody noise notebook nothing off ones only optimizer original other own passes peak
-0.20 perceptual pipeline policy position process profile project push puts px ran random ranks reading recording
-0.20 recordings ref register request resolved rest retained right room runs sample says scheduler scores search
-0.20 sequence server session set_to_none sets setting settings shape share single slice slicing slope smaller solver
-0.20 sorry split square still study suspicion table team test text them there's thing third thought thread three tile
-0.20 tiled times token tokens top torch torchvision trace tried truncate try turned two unchanged unroll us use val
-0.20 version vgg we weights well what what's when while will work wrapper wrong yaml zero_grad ~accel ~adam' ~alrea
-0.20 ~anoth ~backb ~blend ~build ~chang ~chunk ~clone ~confi ~conte ~crash ~creat ~datal ~decod ~defau ~detec ~dicti
-0.20 ~disab ~docum ~drive ~dropp ~durin ~encod ~engin ~enoug ~ensem ~estim ~evalu ~every ~excep ~exper ~expor ~faile
-0.20 ~finis ~frien ~gathe ~handl ~happe ~hasn' ~hundr ~impor ~infer ~input ~insta ~inste ~inter ~kerne ~launc ~loade
-0.20 ~loadi ~machi ~matri ~maxle ~milli ~minut ~model ~modul ~multi ~nobod ~noteb ~nothi ~objec ~obvio ~origi ~parti
-0.20 ~perce ~pictu ~pipel ~profi ~proje ~promp ~quadr ~rando ~readi ~reduc ~repor ~reque ~reser ~resto ~resum ~sampl
-0.20 ~sched ~score ~scrip ~searc ~seque ~serve ~servi ~sessi ~setti ~share ~singl ~slici ~small ~start ~suspi ~switc
-0.20 ~there ~thoug ~threa ~trace ~turne ~uncha ~upsca ~weigh ~what' ~worke ó
+0.20 =4 =5 accumulate accumulated accuracy actions activations add_scalar addbackward0 adversarial after al also an
+0.20 ancestors anyway appending as attribute avg baseline batch before being best beta between break bs buffer
+0.20 calibration callback camera cell centers chaining chains cleared closure com compare conf converting convnext
+0.20 copies criterion cured current curve cutting cycle days debugging deep deleted deleting delta detach_ detached
+0.20 diag dice died differentiable discriminator does double dqn drag dragged eager earlier ed em encoder encoder_k
+0.20 entry episodes epoch_loss ever everything example fast fast_weights feat feed finder finish floats forward
+0.20 forwards frame from function gamma gan's gaussian generator gets goes gone gp gradient grads grafo guardaba
+0.20 guidance h hangs hat held hence here hessian hold holds how imagenet iterations keeps keys l las leaf leaks
+0.20 lightning line linearly lines links lists little lived logger looked loss_dict loss_ema maml master mb meter
+0.20 moment mul na network next no_grad non noticed number ok okay old older omniglot once onehot optimiser order
+0.20 otherwise outputs outside over para params pays penalties perturbation piled place plain plotted plotting
+0.20 policy's port pose positions pre preceding pred prediction predictions preds print printed progress puse put q
+0.20 query r ram ramp re reason recorded records reinforce remember remove removing rendering replaced rerun reset
+0.20 resets reuse rising rl rollout row running_loss samples save sawtooth scalar scalars score seems shadow silence
+0.20 simulator since smoothing soft softmax stable stacked stat states step's stopped store straight su swallowed
+0.20 tapes target task task's tasks tb tbptt teacher tensorboard tf than that there they thousand through tied to
+0.20 together torchmetrics tout tracker train training_step trajectory truncating truncation tutorial unrolled usage
+0.20 uses value values wandb want warm was without word works worth wrapped writer x y_hat ya your ~accur ~activ
+0.20 ~addba ~adver ~ances ~anywa ~basel ~befor ~betwe ~buffe ~calcu ~calib ~callb ~camer ~cente ~chain ~closu ~const
+0.20 ~conve ~convl ~convn ~copie ~creep ~crite ~curre ~cutti ~discr ~earli ~epoch ~examp ~featu ~finde ~frame ~funct
+0.20 ~gauss ~gradi ~guida ~hessi ~learn ~light ~linea ~littl ~logit ~looke ~maste ~metri ~modif ~ndarr ~netwo ~norma
+0.20 ~notic ~numbe ~omnig ~oneho ~optim ~other ~outpu ~outsi ~param ~passe ~pertu ~prece ~produ ~proto ~ratio ~reach
+0.20 ~reaso ~recor ~reinf ~remai ~remem ~repla ~reset ~risin ~rollo ~runni ~sawto ~scala ~shado ~shoul ~simul ~softm
+0.20 ~stabl ~state ~stopp ~strai ~swall ~task' ~teach ~thous ~toget ~traje ~trans ~tutor ~unrel ~value ~witho ~write
+0.20 ~кажды ~поста é за поставил тут 겨 넘 래 배 속 음 일 정
+0.40 acc accumulates across add added alive all along append around average back backprop bank behind book bptt
+0.40 carried carry climbs collects computation computed connected constant converted creep critic dict drags emptied
+0.40 ends episode every features ficou forever frame's frames freed gan grows growth gru i iteration its just kept
+0.40 learning live logged logging loop memory meta metric missing of out passed per poca postfix prev produced queue
+0.40 raw reach recurrent regulariser remained repackage repackage_hidden returned reward s secret stored stores
+0.40 storing t tensor tensors term their tqdm undetached update updated wasn't whole ~acros ~aroun ~attri ~avera
+0.40 ~backp ~behin ~carri ~climb ~colle ~conne ~contr ~criti ~delet ~dragg ~empti ~enque ~forev ~forwa ~hidde ~intei
+0.40 ~loggi ~memor ~missi ~plott ~postf ~predi ~recur ~regul ~remov ~retur ~rewar ~secre ~smoot ~stori ~undet ~wasn'
+0.60 adding autograd contrastive create create_graph data ema_loss end fake flat fn graphs hidden inner log log_probs
+0.60 never penalty persistent previous slower total_loss training truncated w y ~accum ~addin ~attac ~autog ~backw
+0.60 ~compu ~episo ~graph ~growt ~logge ~persi ~previ ~slowe ~trunc ~updat
+0.80 attached backward batches each float grad_fn list lstm running saved self state tape total true ~appen ~batch
+0.80 ~itera ~losse ~penal ~store
+1.00 chain cut epoch losses mean probs retain retain_graph step steps sum ~histo ~tenso
+1.20 grad history
+1.40 ema
+1.60 detach graph ~detac
+1.80 item
+3.00 loss
""",
    "wrong_device": r"""
-0.80 at of per size
-0.60 init k max memory num ranks same
-0.40 =4 after b before between bit both buffer cache can could crash does don't each end error every failed false
-0.40 found fp32 from g gets graph hf i've image isn't its just keeps kept layers left limit long m makes mem more ok
-0.40 open or over own post processes ram rank saved side some steps times too train training true w watch whole would
-0.40 ~befor ~betwe ~buffe ~decod ~faile ~large ~layer ~recor ~relea ~reser ~resul ~torch
-0.20 0 =0 =1 above access add added admin all_gather_object alloc allocator alone am answers any anything api app
-0.20 apps arch arena array arrays ask asked assign async attention auto away back backbone backend background
-0.20 backward bad balanced barrier base based batch batches below bf16 bfc billion block blocks brax builds built
-0.20 buying bytes c cached calculation can't carry case ceiling channels chart check checkpoint children chunk
-0.20 classes close collect come comes computed configured confirmed conv copies count cpu cross cudnn cured dali data
-0.20 days dead debug decoders defaultcpuallocator del demucs dense detector dev developer device_count didn't dies
-0.20 diffusion disabled disk displays do docs double down drained drop dropping dst during eager eagerconst eight
-0.20 else ema enable engine enough ensemble entire entry env's eval evaluation even exactly example exclusive exllama
-0.20 extra failing fails far faster feature file fine finished five fix flash float float32 fn for forgot forward
-0.20 fraction frame frames free friendly full function further fuser gc gguf gist give given go gone gptq gpu_options
-0.20 gpu_split gpumem grabs grad graphs gromacs group growth guessed h hami hangs happens hardware hash have he head
-0.20 heap held helm helped helps holding holds home horovod host hosting hot hour how i'm identical ignore images
-0.20 inference init_process_group initialized installed item iteration j json keep kernels kill kills know large
-0.20 larger latents launch leave leaves length like lines linux list llm load loaded location longer loop lora lost
-0.20 low m40 mail malloc many map_location matrix max_memory maximum may maybe mb merge mig million minutes modelfile
-0.20 models module moment moments most moves mp mps ms much must named need needed needs net next night no nothing
-0.20 now np nprocs null num_ctx numba object occurs offload okay older ollama omp omp_num_threads once oom opened
-0.20 optimizer p p2000 parallel parallelism part passes paste path peak percent physically pid pin pipe pipeline
-0.20 pipelines place plan please plugin plus pod points policy pool port precision prefill pretrained print profile
-0.20 project prompt ps pth pytorch queue r ray reading reason record red reduce regression release reload removed
-0.20 rendering request reserved reset resolution result results returns right room row run safetensors save scratch
-0.20 sd sdxl search second self semicolon sequence set set_visible_devices sets setup shape share showed simply
-0.20 single six slice small smaller snapshot softmax solution somebody something spawn spawned splits ssh stable
-0.20 stack stage starting state stay stems step still stopped stored stores strategy sum swap switching table taichi
-0.20 tell ten tensorboard tensorflow test tests text tf th than their there there's these those though through ticket
-0.20 to tokenizers tokenizers_parallelism tokens torchrun tp trace trains tried tries try twice ubuntu under unless
-0.20 user utilization v v100 vae values verified vgpu video virtual vllm vram want wants warm way we're weights well
-0.20 whatever when whether whisper why width window without worked workers world xla zsh ~21474 ~acces ~activ ~anyth
-0.20 ~array ~atten ~autho ~backb ~backe ~backg ~backw ~barri ~batch ~besid ~bigge ~billi ~block ~build ~buyin ~cache
-0.20 ~captu ~ceili ~chann ~check ~child ~class ~comme ~commu ~compa ~compi ~concu ~conte ~conve ~crash ~cudam ~delet
-0.20 ~demuc ~deser ~devel ~didn' ~diffe ~diffu ~disab ~doubl ~drain ~durin ~eager ~embed ~encod ~enfor ~engin ~enoug
-0.20 ~ensem ~entir ~evalu ~exact ~examp ~exclu ~execu ~exlla ~faili ~faste ~featu ~finis ~float ~forgo ~forwa ~fract
-0.20 ~frame ~frien ~funct ~furth ~gpume ~graph ~groma ~guess ~handl ~hardw ~histo ~holdi ~horov ~hosti ~ident ~image
-0.20 ~infer ~itera ~kille ~laten ~leave ~lengt ~limit ~loade ~longe ~lower ~matri ~maxim ~memor ~milli ~minut ~model
-0.20 ~momen ~multi ~neede ~nothi ~nproc ~occur ~offlo ~ollam ~opene ~optim ~outpu ~overl ~paral ~param ~perce ~physi
-0.20 ~pictu ~pipel ~pleas ~plugi ~polic ~preci ~predi ~pretr ~previ ~profi ~promp ~puzzl ~pytor ~raise ~readi ~reaso
-0.20 ~reboo ~recom ~reduc ~regre ~reloa ~remov ~repli ~reque ~resid ~resta ~retur ~safet ~scrat ~searc ~secon ~semic
-0.20 ~seque ~serve ~shade ~showe ~simpl ~simul ~singl ~small ~snaps ~solut ~solve ~someb ~somet ~spawn ~split ~squar
-0.20 ~stabl ~state ~stopp ~store ~strat ~suppo ~survi ~switc ~taich ~tempo ~tenan ~tenso ~throu ~train ~trans ~ubunt
-0.20 ~unles ~unpic ~unplu ~upgra ~utili ~value ~verif ~virtu ~weigh ~wheth ~witho ~worke ~zombi で
+0.20 a10 a100s a10g accept accumulation affect afresh agreed aha allocation allow_soft_placement along als also an
+0.20 ana's anchor and another answer argparse around auf augmentations available aws bang bar bare because believe
+0.20 belongs big bios blender blender's boards book booked bought btw build called calls came capacity checks chip
+0.20 choose choosing chose class clear cluster code codes colleague comfyui complained complains compose computing
+0.20 con config config's container contrary copy cure d das davinci's de der detectron device_id device_put did
+0.20 directml drag dreambooth drives driving dropped drops e easily effect el else's embarrassingly env errors estaba
+0.20 everywhere exe experiment explains exported facepalm fact fault feel figure fills finally folks follow force
+0.20 forty frontend g5 gathers gb geforce generator get_device_name got gpu1 gpu_ids great gui gut hair hand hang
+0.20 happened has hit hmm idled idles if igpu import importing incident include index_cpu_to_gpu inputs intended
+0.20 itself jupyter kind l40s la lab last late launcher layer leak less library lief lightning's listed listing llama
+0.20 lm loader local_rank log looked looking loss machine made main_gpu manager manual mask masks master means mib
+0.20 micro micro_batch mine misses misspelt misunderstanding mit mixed months morning moving mx my new nodeselector
+0.20 notebook's number nvtop onboard one's only onto orders other out output_device overriding overwrites overwrote
+0.20 owners p100 p620 paper passed pci_bus_id pcie picked piled pins places plain planned platform plug pointed
+0.20 pointers power prefer prefer_gpu preset primary printed process program projector provider pt put putting
+0.20 pycharm python q4 quietly quotes ran reached real really recipe reid remains remaps remote render rented replace
+0.20 repo report reports requested res resolved resource s said samples saving sbatch scheduler screen screens
+0.20 scripts see seed seems selection seller set_device settings shards sheet shows silently sitting sizing skript
+0.20 slot slots so soft sold space spare spec split stacked starts startup statt stayed strict string studio stuff
+0.20 summary systemd t4s t600 tarjeta task terminal terraform tf1 thanks therefore tick ticked tile time tokenizer's
+0.20 took tool total total_memory trained trainer turns tutorial twelve uhd und unlock up update usable usando used
+0.20 using usually var vast via wait weekend whereas whichever whisper's whoever whose with work worker wrapper wrong
+0.20 wrote xlarge xp yaml yolox you're you've ~accum ~affec ~afres ~agree ~anoth ~argpa ~aroun ~arriv ~avail ~becau
+0.20 ~belon ~board ~booke ~bough ~calcu ~calle ~capac ~clust ~comfy ~compo ~compu ~confi ~conta ~contr ~copie ~curre
+0.20 ~davin ~dream ~drive ~drivi ~easil ~effec ~else' ~embar ~enume ~equiv ~error ~estab ~expos ~facep ~figur ~final
+0.20 ~front ~gefor ~gener ~gigab ~hardc ~impor ~incid ~inclu ~input ~inten ~itsel ~jupyt ~kerne ~libra ~liste ~listi
+0.20 ~looke ~looki ~machi ~manag ~manua ~maste ~matte ~misse ~missp ~misun ~month ~morni ~movin ~neigh ~nodes ~offer
+0.20 ~onboa ~ordin ~overr ~owner ~parti ~picke ~place ~plann ~platf ~point ~prima ~print ~progr ~provi ~putti ~pycha
+0.20 ~pytho ~quiet ~reall ~recip ~recon ~remap ~remot ~rente ~resou ~runti ~savin ~sbatc ~scree ~scrip ~selle ~setti
+0.20 ~shard ~silen ~sitti ~sizin ~skrip ~staye ~stric ~strin ~studi ~submo ~subsh ~summa ~syste ~targe ~tarje ~terra
+0.20 ~thank ~there ~thoug ~threa ~ticke ~tutor ~twelv ~unloc ~untic ~usabl ~usand ~usual ~versi ~weeke ~where ~which
+0.20 ~whoev ~wrapp ~xlarg ~you'r ~you'v í в всё и на нет 、 え き っ つ も り コ ド ー 一 上 了 全 内 卡 号 后 在 定
+0.20 指 換 放 本 決 没 生 番 直 程 置 解 跑 那 部 面 갔 데 드 를 리 번 부 안 인 전 카
+0.40 =5 a5000 adapter already always argument arrived bashrc be been board bug bus busy calculating carve changed
+0.40 coded command copied cpp created cuda1 cuda_visible_device cuda_visible_devices cupy despite device_map dumb
+0.40 empty ended ent environment faiss fell flag followed four get gigabyte going ha had handed hashcat helper i i'd
+0.40 idle ids ignored ignores inside instance is it kernel label landed lands laptop's little lives main matter me
+0.40 meant mesmo mg monitor month mx150 name neighbours noise notebook numbered o ones opencl ordered ordinal os p400
+0.40 parsed partition pasted pci picks placa preferences pull que quoted radeon rather readme rtx sat sees selected
+0.40 sent shell shipped sized sm smi spread spreads tensor tesla think thought thread top torch touched truth turned
+0.40 typo unit v100s variable version went were what where which you your ~adapt ~alrea ~alway ~argum ~assig ~bashr
+0.40 ~blend ~comma ~creat ~defau ~despi ~follo ~gathe ~hande ~hashc ~helpe ~initi ~insid ~lande ~littl ~nvidi ~openc
+0.40 ~order ~other ~overw ~parse ~paste ~prefe ~quote ~radeo ~rathe ~readm ~repor ~shipp ~touch ~turne ~visib ~windo
+0.40 ~скрип ã é карту скрипт уже 行
+0.60 # a100 a6000 args assigned assumed believed but choice dataparallel default environ gave gpu_id gtx hard hence
+0.60 initialised instead integrated intel k620 laptop learn line monitors node numbering nvidia others says seven
+0.60 swapped t4 ti titan today told type us variant we weak while windows ~assum ~chang ~choic ~choos ~datap ~devic
+0.60 ~inste ~integ ~noteb ~quadr ~selec ~sprea ~swapp
+0.80 box cards chips colab devices display egpu export first g4dn gpus job not old one quadro was ~belie ~displ
+0.80 ~envir ~expor ~ignor ~monit
+1.00 card id index sudo the visible zero ~lapto ~numbe ~varia
+1.20 gpu gt
+1.60 device
+1.80 cuda k80
""",
}

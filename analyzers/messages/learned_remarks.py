"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""

BIASES = {
    "absurd_request": -0.09,
    "activations": -0.83,
    "attention": -0.61,
    "budget": -1.09,
    "checkpoint_loading": -1.38,
    "cuda_graphs": -0.11,
    "exception_holds_tensors": -0.17,
    "fragmentation": 0.08,
    "gradients_enabled": -0.03,
    "host_memory": 0.34,
    "kept_tensors": 0.29,
    "kv_cache": -0.38,
    "library_workspace": -0.19,
    "logits": -0.7,
    "model_weights": -0.58,
    "non_torch_memory": 0.28,
    "none": 8.56,
    "optimizer_state": -0.18,
    "other_processes": -0.03,
    "own_workers": -1.13,
    "previous_allocation": 0.32,
    "process_limit": -0.97,
    "retained_graph": 0.31,
    "wrong_device": -1.72,
}
# Each line a weight and the words that have it.
WORDS = {
    "absurd_request": r"""
-1.00 gb
-0.80 at memory model same ~train
-0.60 back but cache cuda device gpu it now only passes split true we ~cusol ~memor
-0.40 also block buffers can card chunk cpu crash cusolver default dies down dtype encoder epoch every everything
-0.40 fails false forward fp32 fraction free g go goes grad half head heads its keeps l lidar llama load log magma map
-0.40 maps mb mem never new non nothing ok ones own per q ram run runs s scene script second server softmax startup
-0.40 state states still tensors them thing this to tokens took top total well when works ~20000 ~batch ~class ~conte
-0.40 ~defau ~devic ~exlla ~exper ~forwa ~momen ~nothi ~proce ~pytho ~rende ~reser ~scrip ~serve ~setti ~softm ~varia
-0.40 é на
-0.20 0 a10 a100 a5000 a6000 above active adam adamw admin ahead allocator always amp another any app area arena
-0.20 around array asked assign attached attention attn attribute auf auto autotune available avg backbone backward
-0.20 base batches beside between beyond bf16 bias big blocks bool breaks broke bs building cached call called can't
-0.20 cap capacity capture cards case causal changed checkpoint chunks cloud cm coco collator come compare compile
-0.20 concat confession container context copy could count counted cpp crashes crops cross cross_entropy crowd ctx
-0.20 cudnn cufft cutlass da day de decode del demo desktop detach dev dict did didn't doesn't don't done doubling
-0.20 eager earlier efficient eight einsum el else ema en enable ends engine enough entropy env es esrgan eval even
-0.20 excluded exllama expandable experts fail failed failing failure fc feed fell ffn fft fid file final fine fits
-0.20 fix fixed flash float forced fp16 fp8 frame freeze freeze_backbone from full fused g4dn gather gc generate get
-0.20 gets gigs give good gpu_assign_thr gpus gradient gradients graph grows growth gt hashcat here hf high hires
-0.20 history history_size holds hopeless host hours i'd i'm if igpu images import inference inference_mode inside
-0.20 instance intel is_causal isn't iter itself j job joint json k80 karte keeping kept kv lab large last layer
-0.20 layers leaves less limit linalg list live llm lm loaded loading loads local logits logprobs longest lora lost
-0.20 lot lower machine matching max_capture_size max_split_size_mb max_tokens me mean means message mib micro mine
-0.20 mmdet mode module modules momentum monitor more moved multiheadattention nanogpt nccl need_weights needs nerf
-0.20 net network next nicht night no_grad normal not note notebook noticed novo num_workers nvidia o off ollama on
-0.20 once one onto oom open optimizer or other otherwise out p paper parallel params parou past peak phi picture
-0.20 pinned pipe pipeline placa place plain plan please plus poca pod point policy pool pooling post power
-0.20 preconditioners prefetch problem process profile projection prompt protein px py python pytorch q4 q4_k_m q8
-0.20 queries queue raised random rank ranks rays real reduce render renders res resident resnet resolution rest
-0.20 result results retry returned room running sampled sampler saved score scratch sdpa see segment segments self
-0.20 sentences seqs session sets setting shampoo share short single sized slice slots smaller smi soon sparseadam
-0.20 splits stable stack stage stays steps stopped stops store stored stores stride subbatch subbatch_size such sum
-0.20 t4 takes targets teacher temporal ten tensorflow test tf then there theta those thr through tile tiled tiles
-0.20 together tomorrow torch_dtype traceback train trainable trained trainer training trains transformer transformers
-0.20 triangle triton trt tune u ulimit under unet units until update upgrading us usage used users uses using usual v
-0.20 vae val variable version video vllm vm vram wasn't way went what whisper why window windows with without words
-0.20 work workers workspace x256 y yesterday your ~12825 ~15193 ~accum ~activ ~alloc ~alway ~anoth ~appli ~aroun
-0.20 ~attac ~atten ~attri ~backe ~backw ~besid ~betwe ~beyon ~block ~break ~bucke ~buffe ~cache ~calle ~capac ~causa
-0.20 ~chang ~check ~chunk ~colle ~commu ~compa ~compi ~compl ~conca ~confe ~crash ~cutla ~decod ~deeps ~deskt ~detac
-0.20 ~detec ~didn' ~disab ~docke ~doesn ~downl ~downs ~dropp ~earli ~effic ~einsu ~embed ~engin ~enoug ~enque ~envir
-0.20 ~error ~esrga ~exclu ~execu ~exten ~faile ~faili ~failu ~final ~follo ~force ~fract ~freez ~gradi ~graph ~handl
-0.20 ~happe ~hashc ~helpe ~hopel ~image ~impor ~initi ~insid ~insta ~inter ~itera ~itsel ~keepi ~launc ~layer ~leave
-0.20 ~limit ~linal ~loade ~loadi ~logit ~logpr ~longe ~lower ~machi ~messa ~model ~modul ~monit ~nanog ~netwo ~night
-0.20 ~noteb ~notic ~nvidi ~objec ~optim ~order ~other ~paral ~param ~parti ~patch ~pinne ~pipel ~pleas ~polic ~pooli
-0.20 ~preco ~prefe ~prefi ~probl ~profi ~proje ~promp ~prote ~pytor ~queri ~raise ~rando ~recor ~reduc ~remai ~repla
-0.20 ~repli ~repor ~resid ~resne ~resta ~resul ~retur ~runni ~runti ~scrat ~segme ~seque ~servi ~sessi ~shamp ~shard
-0.20 ~share ~simpl ~simul ~singl ~small ~snaps ~split ~stabl ~start ~state ~stati ~stopp ~store ~strea ~suppo ~switc
-0.20 ~teach ~tempo ~tenso ~threa ~throu ~toget ~tomor ~torch ~trace ~trian ~trito ~ulimi ~unrol ~updat ~upgra ~valid
-0.20 ~versi ~wasn' ~whisp ~windo ~witho ~worke ~works ~yeste á ó всё гб гигов до и не с это に ら を 上 的 까 나 니
-0.20 다 어
+0.20 across add again aha all alone an anchors anything asking audio axis based batch_size became because becomes
+0.20 been before being box broadcast broadcasts buffer build builds built by c c'est cada came camera canvas cat cfg
+0.20 claims classes client clip clips code collate compact con confusion contained contrastive conv3d corrupt crazy
+0.20 cuml depth df dgl diagonal differs dim_size distance divided donc double drop du due e e30 e8 elements end
+0.20 endian era et evaluate everybody exact expected extra faiss fake feats features ficou field figure flag float32
+0.20 folded folder forgot found further gathers gaussian giant given grids has have having hence hz i idea img2img
+0.20 inferred instead intended ints is jpeg junk knn larger later lazy len lenght lengths like m many matched max_len
+0.20 maybe mel mesh metashape metres miner minus mix mixed moving ms much multiplied multiplies my myself nan nearest
+0.20 neighbour normalised num_embeddings number numpy nxn oh opposed order our outlier output over overflowed padded
+0.20 pads partait paste pb ped pr prediction preds printed printing product pyg quote ragged ran raw refused region
+0.20 regression remapped reshape resize resolved rounding sample's scan scores seed sentence set shapes size_t small
+0.20 some something spatial stacking swap taken tensor text that thats these times to_dense todos too trick truncated
+0.20 trying turned twice two typo typo'd uint16 uninitialised unit unix use v3 value via volume w warning was wav
+0.20 weight whoops wide wish world wrote yaml zero ~21474 ~acros ~ancho ~anyth ~askin ~becam ~becau ~becom ~befor
+0.20 ~belie ~camer ~canva ~claim ~clien ~confi ~confu ~conv3 ~corru ~count ~cudam ~diago ~diffe ~endia ~expec ~expor
+0.20 ~facto ~figur ~flick ~folde ~forgo ~furth ~gauss ~gener ~havin ~ignor ~img2i ~inste ~inten ~inver ~large ~lengt
+0.20 ~light ~metas ~metre ~movin ~mysel ~neare ~numbe ~oppos ~outli ~outpu ~overf ~packe ~padde ~parta ~passe ~pictu
+0.20 ~posit ~proto ~ragge ~regio ~regre ~remap ~resiz ~round ~score ~shape ~somet ~stack ~strid ~tryin ~turne ~typo'
+0.20 ~uint1 ~unini ~volum ~warni ~weigh ~whoop ã в 、 さ と り れ チ ネ ャ ル ン 下 两 个 减 和 多 好 张 形 成 数 状
+0.20 番 直 要 解 量 가 결 계 고 기 네 됐 면 바 산 스 에 여 이 인 크 터 하 해
+0.40 a adaptive added and api arange bake bins boxes bug bytes c++ cast cause channel check columns computed config
+0.40 contiguous coordinates counts course covariance cudamalloc cv2 d data dimension dims divide e12 e5 e6
+0.40 everything's exporter feature flattened float64 four frames generator gives giving got gram h hash hashes header
+0.40 hidden hwc idf ignore image img index interleave iou jaja key know label labels le left look made masks matmul
+0.40 min multiplication nodes num_classes of pad pairs pd pictures porque positional rather repeat_interleave roi
+0.40 root sample should silly squared starts straight style subtract table terms tfidf that's thinks timestamp typed
+0.40 up upper upsample upstream view vocab voxels vs want wants while whose will yes ~20240 ~adapt ~arang ~argum
+0.40 ~broad ~compu ~conti ~contr ~coord ~cours ~covar ~dimen ~divid ~divis ~eleme ~encod ~epoch ~featu ~float ~givin
+0.40 ~hashe ~heade ~hidde ~histo ~label ~matmu ~multi ~pixel ~point ~porqu ~print ~rathe ~reque ~secon ~shade ~shoul
+0.40 ~simil ~squar ~strai ~targe ~that' ~think ~token ~upsam ~upstr ~voxel ~запро а из по там
+0.60 args arguments as axes b column do docs dot duration edge empty factor gib grid height histogram id int kernel
+0.60 kron linspace lol loss makes matter max_length million mining mm nn none num one_hot outer padding pairwise
+0.60 pixels points rate read request samples says scale_factor sent shape sim so sparse string swapped t toarray
+0.60 todense transposed unsigned unsqueeze vecs were whole width would x64 you ~42949 ~dista ~durat ~expan ~frame
+0.60 ~heigh ~kerne ~linsp ~matte ~minin ~paddi ~pairw ~produ ~repea ~scene ~strin ~subtr ~swapp ~toarr ~toden ~unsig
+0.60 ~unsqu í
+0.80 adjacency asks conv dim encoding expand flatten gave ids linear matrix max meant model_max_length passed pca
+0.80 permute pred repeat rows scale seconds side squeeze target tokenizer triplet user voxel ~10000 ~adjac ~colum
+0.80 ~matri ~permu ~spars ~squee ~times ~tripl
+1.00 billion bincount channels e9 hot k length n np size wanted wrong zeros ~binco ~chann ~linea ~sampl ~wante
+1.20 meshgrid torch x ~billi ~flatt ~meshg ~milli
+1.40 # cdist dense tb where
""",
    "activations": r"""
-1.00 b cuda each torch
-0.80 cache dies loss mb model only
-0.60 after attention g gb gib gpu grad job line load memory moved our over pool says self start state there when
-0.60 ~buffe ~tenso
-0.40 accumulation adam alone also back bit blender blocks both buffer bytes c can't card chat classes code context
-0.40 copy cpu cross ctx data decoder don't ended first for found free gave holds i've ids init its jobs kernel knn
-0.40 large later left llama lm loads lora luck makes me next no_grad num_workers of other parallel past process
-0.40 pytorch q queue ram rank ranks run same scores sdpa sequences session shard small softmax sum target tensor tgi
-0.40 than their then thing together token triangle tried two until used users v3 validation wants weights were while
-0.40 whisper why workers wrong zero ~alloc ~atten ~blend ~block ~build ~compu ~conte ~creat ~custo ~diffe ~embed
-0.40 ~kerne ~memor ~model ~param ~remov ~reque ~reser ~start ~switc ~targe ~toget ~weigh ~whisp ~windo ~worke
-0.20 8bit a a10 above across adamw add adds again alive alloc allocated allocator already although an another answers
-0.20 antes any aren't args arguments around ask asked asks attempting attention_window attn aucun audio authors auto
-0.20 autograd autotune away backprop baddbmm based batched become becomes before behaves being benchmark beside bf16
-0.20 billion boots bot bound box break buckets buffers bug build builds by caches caching cada calculate call
-0.20 callback called calls came capture cards carry case cell chain changed check chunk_size chunks ckpt class clear
-0.20 closed colleague's comes compare computed concurrency container contiguous continue copies could covariance cpp
-0.20 created crossentropyloss csv ct2 cudnn cudnncreate custom day days dead death decrease decreasing deepspeed
-0.20 default del deleted demo dense der des detach dev devices dict different diffusion dim distillation divide dmesg
-0.20 docker documenting doing dqn dreambooth driver dropped e5 e9 eager earlier eats edge edit eight el else ema
-0.20 embedding embeddings empty encoding end ends engine enough entropy env error eval_accumulation_steps evaluation
-0.20 even exc executed expand experimental exporter extension extra f factor fail failed failing failure fake falls
-0.20 far feeds few fixed fixes flag flash float float32 floats four fp32 fraction front fsdp function fused fwd
-0.20 gather gemma generator getitem getitem__ gguf give given gl global go gone gpus graphs grew grid group groups
-0.20 handler he header heads held helped hence history history_size hold hot hours hundred id idea img indent index
-0.20 inference_mode inferred init__ inside instance iteration itself json jupyter kept key keys kill label last late
-0.20 launcher layers leak leaves lenght lengths like linear list little live llm lm_head lmdeploy loaded loading
-0.20 locals log log_softmax logits logprob logprobs logps longer longformer look loop losses lost low lowering lr m
-0.20 machine made main many map marre masked matter max_batch max_num_seqs max_split_size_mb maximum maxsize mean
-0.20 meant mel mem merged meshgrid message metres mha mid missing mixed ml mode model_max_length modelfile monitor
-0.20 mpi mps multiples mxnet nccl nicht night nn no_shard nobody node non normal notebook noticed np num_classes
-0.20 num_ctx num_logits_to_keep numbers nvidia offload old ollama on one_hot onnx onto op opens optimizer output
-0.20 outside padding paged pages param parameters params part passed past_key_values path permute phi pick pid pile
-0.20 pin pin_memory pinned pipeline placa plain plus pod pods pools positional positions power prediction prefetcher
-0.20 prefix preloading pretrained print prints product program prompts py pytest python quadratic quality queries
-0.20 quick qwen ragged raise ran rate read rebuild recorded records recover reduced regression relion removed
-0.20 renderer repl replay replica reply reproduced request requests reserve reserved rest restart result results
-0.20 retrying room row rows runs sam's sample's save scaler scans scheduler scope score script search seen segments
-0.20 send seqs server service session_len set settings seven sglang shape shapes sharding shards share shared sim
-0.20 sits sized sizes slot slower smi snapshot somebody something sooner sorting space sparse spawns squared stage
-0.20 stages staging started starting startup states static staticcache stays still stop stops store straight strategy
-0.20 stream streams studio suppose switching t t4 table tasks tb teacher tells temps tensorrt tensors testing tests
-0.20 texture textures tf the these theta think this though thought thread threads thus tick tokenizer trace traceback
-0.20 traffic trained trainer training transformer tries tuning turn twice type typed typo ulimit und unity unsqueeze
-0.20 upgrade upstream usage using utilisation v value values var variable via virtual vit vllm vocab vocabulary vram
-0.20 wanted warm warmup warning we webui week weight whose window windows within worker workspace would wrap wrapper
-0.20 writes wrote x128 x1536 x64 xformers xid yet you you've zeros ~15193 ~20000 ~42949 ~accel ~accum ~acros ~adapt
-0.20 ~alrea ~altho ~anima ~anoth ~answe ~appen ~aren' ~argum ~aroun ~attac ~attem ~autho ~autog ~autom ~baddb ~becom
-0.20 ~befor ~behav ~bench ~besid ~billi ~cache ~cachi ~calcu ~callb ~calle ~captu ~chain ~choos ~colle ~comme ~commi
-0.20 ~compa ~compi ~concu ~confu ~const ~contr ~count ~covar ~cross ~cudam ~cudnn ~datap ~decor ~decre ~deeps ~defau
-0.20 ~delet ~depth ~deskt ~detac ~devic ~diffu ~disti ~divid ~docke ~doubl ~downl ~dream ~drive ~earli ~encod ~engin
-0.20 ~enoug ~epoch ~excep ~execu ~exlla ~expan ~exper ~expli ~expor ~exten ~facto ~faile ~faili ~failu ~flatt ~float
-0.20 ~fract ~funct ~gathe ~globa ~graph ~group ~happe ~heade ~helpe ~histo ~hundr ~ignor ~impor ~incre ~inden ~infin
-0.20 ~initi ~insid ~itera ~itsel ~jupyt ~kobol ~launc ~learn ~leave ~lengt ~light ~limit ~linea ~littl ~lmdep ~loadi
-0.20 ~local ~logpr ~longf ~lower ~machi ~maske ~matte ~maxsi ~merge ~meshg ~messa ~metre ~missi ~momen ~monit ~nobod
-0.20 ~norma ~noteb ~notic ~nvidi ~offlo ~optim ~outpu ~outsi ~paddi ~paddl ~paral ~parti ~passe ~patch ~permu ~pinne
-0.20 ~pipel ~posit ~preco ~predi ~prelo ~print ~profi ~progr ~proje ~promp ~pytes ~pytho ~pytor ~quadr ~quali ~queri
-0.20 ~ragge ~rebui ~recor ~recov ~refer ~regre ~relio ~repla ~repli ~repor ~repro ~resul ~retri ~retry ~runti ~scale
-0.20 ~sched ~score ~scrip ~searc ~serve ~servi ~sessi ~sglan ~shape ~shard ~share ~shuff ~simul ~slowe ~snaps ~softm
-0.20 ~someb ~somet ~soone ~sorti ~spars ~spawn ~sprea ~squar ~stage ~stagi ~state ~stati ~strai ~strea ~studi ~subpr
-0.20 ~suppo ~survi ~taill ~teach ~testi ~textu ~thoug ~threa ~torch ~trace ~traff ~trian ~tunin ~ulimi ~unsqu ~upstr
-0.20 ~utili ~varia ~virtu ~vocab ~wante ~warmu ~warni ~withi ~wrapp ~write ~xform ~yeste ~you'v ~больш ~добав ~запро
-0.20 ~кажды ~памят ~поста ~проце à ã í ü больше в всё гб гигов добавил из по после поставил при процесс у い て の 一
-0.20 成 把 样 还 가 어
+0.20 a100s about acc according accumulate activations added air alphafold always ambitious among and anymore arg at
+0.20 auf average backbone batch_size batching beam because been began bfgs bigger bloc blow bptt brain breaks
+0.20 bucketed bucketing change channels chose chosen classifier client closing cloud collate concatenate concatenated
+0.20 contains corpus cost costs count cropping cubed d d'un dans deep depth detection dialogue documents doesn't
+0.20 downsample dropout duration during dynamic em embed en entrena envs errors ever explain explode fails false
+0.20 faster feats features fft figured filling fills finder fine folded folder follow forgot forwards fp16 fpn
+0.20 friendly generate generation gnn gradients handles has height here hf high hog horizon hub i identical impact in
+0.20 includes it jax jumps keep keeps khz l lab laptop latent less local lower lowvram max mc means medvram mesh
+0.20 minibatch minibatches mmdet modules needs neighbours new news no noise now num_beams number o objects ogbn okay
+0.20 oops overnight own p packing pads par picked picture pictures piece pipe pixels planned point postmortem ppo
+0.20 precision predict preferred processed prompt push r random range real really reason recording released repeated
+0.20 residue resolution returns reverse reverted rid roi running said second seconds seeds segment segmentation
+0.20 sentence separately seq sequential she shouldn't showed side single size slices slide slowfast so solved some
+0.20 someone sorted speed square stacked stacking stacks stopped stores stride string style surprise sweep sweeps
+0.20 takes texts that they they're thinking third those tiled times titan topaz transfer transitions triton trouble
+0.20 truncated turning u unfreezing unroll update upgrading upsample upscaler upscaling ur use user utterance v100
+0.20 validate vid view w wasn't wav2vec2 we're went weren't what wide width without words working x128x128 x192x192
+0.20 x2048 ya you'll ~accor ~activ ~alpha ~alway ~ambit ~anymo ~assig ~backb ~basec ~becau ~bigge ~bisec ~break
+0.20 ~chann ~chose ~clien ~close ~closi ~conne ~corpu ~corre ~cropp ~datas ~decod ~dialo ~disab ~doesn ~domai ~dropo
+0.20 ~durat ~durin ~dynam ~effic ~enabl ~entre ~expla ~faste ~filli ~finde ~forgo ~fragm ~frame ~frien ~genom ~heigh
+0.20 ~horiz ~ident ~impac ~inter ~lapto ~laten ~loade ~longe ~lowvr ~match ~medvr ~minib ~modul ~origi ~overn ~packi
+0.20 ~picke ~postm ~preci ~produ ~prope ~quant ~rando ~raste ~reall ~reaso ~remai ~repea ~resol ~resta ~restr ~runni
+0.20 ~sampl ~scene ~selec ~setti ~showe ~singl ~slice ~slowf ~solve ~someo ~sorte ~stopp ~summa ~surpr ~sweep ~think
+0.20 ~times ~token ~trito ~troub ~turni ~unfre ~updat ~uploa ~valid ~voxel ~wasn' ~wav2v ~weren ~witho ~worki ~x128x
+0.20 ~you'l ç на う き す だ と よ り 不 中 了 出 列 力 効 就 报 改 是 有 的 長 間 까 너 네 니 다 로 무 에 이
+0.40 agents anchors anything applied assign batches bild block broke brought but cap checkpoint chunked cityscapes
+0.40 clouds collator complete crash crashes cut da das dataset de decoding device disabled down drop entire epoch es
+0.40 every fans feature filters gap generated genome gets giga ging goes graph gt had inner instances instead is it's
+0.40 just karte kb layer least loader long longest maml matching max_new_tokens max_tokens merge min mine mit
+0.40 multimer must needed net neural nodes novo ode order others outer pair paper's parou phone photos please poca
+0.40 products proper px pyg raised reduce reducing remains remat renders representation resize resized restarts
+0.40 restrict sampling scan scenes see selective sentences setting skip spare spikes split splitting stack steps swin
+0.40 take ten text them ti tient time tipped too touched transform truncate uft uint16 under uploaded usual
+0.40 utterances val von whenever won't work x1024 yaml ~agent ~ancho ~anyth ~appli ~broug ~bucke ~check ~chunk ~citys
+0.40 ~cloud ~conca ~confi ~crash ~detec ~dropp ~entir ~explo ~filte ~folde ~image ~inste ~micro ~minut ~neede ~neura
+0.40 ~other ~paper ~pictu ~plann ~pleas ~raise ~repre ~secon ~segme ~spike ~split ~they' ~tippe ~touch ~uint1 ~upsam
+0.40 ~whene ~x192x ~yolov ä é и не 从 入 到 图 小 批 갑 도 돌 드 배 아 줄 치 카
+0.60 amp backward base beams big book capped clip cm config conv crowd cube diarisation doc dropping folds frame from
+0.60 gives gpu_assign_thr hour image images intermediate into length mask megapixels mini minute much multi
+0.60 neighborloader nerf nlp nnu notes ok ones panorama per per_device_train_batch_size picks points problem protein
+0.60 put rendering residues resnet s samples scale speaker thr three to tokens total train trains trf unet unrolling
+0.60 vae voxels was wav with x x512 your ~backw ~batch ~cappe ~colla ~diari ~downs ~featu ~megap ~panor ~photo ~pixel
+0.60 ~point ~probl ~prote ~recom ~reduc ~resne ~rever ~sente ~seque ~speak ~stack ~tilin ~trans ~trunc ~upsca ~utter
+0.60 ~x2048 до с 大
+0.80 boxes chunk come cured done esrgan fed fits forward halve len lstm maps max_length num one photo rays recompute
+0.80 sequence short temporal through tiles video voxel whole ~effec ~esrga ~neigh ~resid ~resiz ~tempo ~throu ~unrol
+0.80 ~разме карты
+1.00 are bs clips crops effective enable feed fix frames full gradient_checkpointing_enable lidar podcast tile tiling
+1.00 ~forwa ~podca ~rende
+1.20 gradient hires imgsz patch scene works
+1.40 checkpointing
+1.80 crop
+2.00 # batch
""",
    "attention": r"""
-0.80 gpu
-0.60 a cache card cuda loss m max only up v whole
-0.40 after also an batch cpu crash device do every file functional has have image limit load log loop model never not
-0.40 num own run start then this time two while ~decod ~funct ~outpu
-0.20 about adam adamw add allocated along already and another app around as auf auto backward bank batches be beams
-0.20 because big boxes bpe bs buffers c call called can't cards cdist chat checkpoint checkpointing chunked classes
-0.20 clip closing columns come conv copy coreset corpus crossentropyloss cudnn data dataset day decode decoding depth
-0.20 detection dict docs doesn't driver dropped dtype each edit embedding empty enabled end ended engine enough
-0.20 entropy env epoch eval expandable fails feed fell fills first fit float forward fraction free g gb generate goes
-0.20 grad gradient gt had hidden holds hooks hot i'd imgsz import inference init input installed its itself jax job
-0.20 just karte kb keep keeps kept kv last leak len let list live llm lm lm_head loaded loads logits logprobs longest
-0.20 lower matter mb meant micro million min minute mode more much multiplies neither net network new next night node
-0.20 none nor notebook num_logits_to_keep nvidia objects of offload old ollama once optimizer order our outputs
-0.20 params past patchcore pca perplexity pieces pinned pipeline plus pool prefill printed process profiler
-0.20 prompt_logprobs python qwen raised ram ran random read registration reserve restarts result rollouts room
-0.20 running runs said sampled samples saved says scale scratch script seconds see seen segments seq sequences
-0.20 sequential server session setting sglang shampoo share shows side sim small smaller so some space spare starts
-0.20 state states stays step steps still stored stores style suggestion switching take takes target teacher tensorrt
-0.20 tensors test text tf than that there they third three ti tile tipped token tokenizer too total tp train trainer
-0.20 training transformers turned uint16 under units until us usage used user variable vocab vocabulary voxel vram vs
-0.20 was we were when why words workspace worth would y yaml zero zeros ~26214 ~accel ~activ ~adapt ~alrea ~anoth
-0.20 ~appen ~aroun ~backw ~batch ~becau ~behav ~besid ~calle ~chang ~check ~class ~closi ~confi ~conti ~copie ~cores
-0.20 ~corpu ~cusol ~datas ~detec ~devic ~diffe ~disti ~doesn ~drive ~embed ~engin ~enoug ~evalu ~excep ~forwa ~gathe
-0.20 ~gradi ~happe ~hidde ~impor ~infer ~inter ~itera ~itsel ~launc ~linea ~loade ~longe ~lower ~milli ~model ~momen
-0.20 ~neith ~netwo ~noteb ~nvidi ~objec ~offlo ~param ~parti ~perpl ~piece ~pinne ~pipel ~preci ~preco ~predi ~prefi
-0.20 ~print ~profi ~pytho ~raise ~rando ~reduc ~regis ~remai ~rende ~reser ~resta ~rollo ~scrat ~scrip ~secon ~segme
-0.20 ~serve ~servi ~sessi ~sglan ~shamp ~share ~small ~start ~store ~strea ~stude ~sugge ~survi ~targe ~teach ~thoug
-0.20 ~throu ~tippe ~torch ~train ~turne ~uint1 ~varia ~vocab ~weigh ~whisp ~worke ~works é が の 니
+0.20 # 0 a100 above added all allocation alone alphafold als amd ampere answer antes any anyway asks attention_window
+0.20 attn_impl automatic1111 available averaging avoids away backend backends before below bigger blame bool box
+0.20 build building builds by byte code column coming command compare compute con controlnet crashes custom de dead
+0.20 deformable demand design didn't diffusers dilated dim dot doubled down downsample dropping durch error esm esm2
+0.20 even evoformer exists experimental extension failing fait fall fallback falls faut fits fix fixed fixes found
+0.20 four frames from full fun generating gigs ging go got gtx halving head_dim helper hence here hit identical il
+0.20 impl in into joint kernels know laptop larger layer lenght length like llama long lora lost low made make manual
+0.20 materialised mbs me memory message minutes move moved mps mpt n_ctx naive nodes o one ones or original otherwise
+0.20 out output over packing pair pairs par parallel patch peak pedia pick piece place points prompt's put py3
+0.20 pytorch quad rca regression replaced reset resolution results returned right rows sam's sample sampling
+0.20 set_use_memory_efficient_attention_xformers sets several shape shift sixteenth slices sm solved soon spatial
+0.20 speech split stable stack started statt stopped stops store sub subbatch subbatch_size support supported swapped
+0.20 switch temporal that's times trick triton upgrading uses using v100 vanished version vez via want well werden
+0.20 wheel which within writing wrote x x1024 x128 x256 x512 xt ya yields you you're your yours ~absol ~alpha ~amper
+0.20 ~anywa ~autom ~avail ~avera ~avoid ~befor ~bucke ~buffe ~calcu ~canva ~causa ~chunk ~comin ~comma ~compa ~confo
+0.20 ~contr ~crash ~cross ~custo ~defor ~desig ~didn' ~diffu ~dilat ~disab ~downs ~encod ~evofo ~exist ~exten ~faili
+0.20 ~fallb ~figur ~flatt ~fragm ~frame ~frien ~halvi ~helpe ~ident ~image ~invok ~kompl ~lapto ~large ~lengh ~lengt
+0.20 ~manua ~matri ~memor ~messa ~minut ~neigh ~packi ~paral ~passe ~patch ~perce ~point ~pytor ~recor ~regre ~reins
+0.20 ~repor ~repro ~resul ~retur ~setti ~sever ~sixte ~slici ~spati ~speec ~stabl ~stopp ~swapp ~tempo ~that' ~trito
+0.20 ~upgra ~versi ~werde ~withi ~writi ~yield ~you'r à на け さ だ と も り れ を コ ス 入 列 効 求 直 行 要 通 결
+0.20 고 꾸 더 라 바 번 션 수 에 이 제 청 텐 토 하 한 해 행
+0.40 aa alibi asked att attnprocessor attnprocessor2 attnprocessor2_0 back becomes bert bhid bhij bhjd bucket buffer
+0.40 bytes calculate chunk_size chunking cloud comes computed cpp cross dense disabled einsum encoder f false fine
+0.40 flipping float32 for fp32 giant global hires install is is_causal j knn kt lacks latents line makes mem mha mid
+0.40 my nanogpt needs nxn ok opt patches per positions prompt qk query rank record rel relative reporter residues
+0.40 rocm row same score self set settings silently size sliced slow stride tensor the tick tiled to trainer's trains
+0.40 transpose tries type upscaling use w wanted wants week went window without working works ~anima ~attnp ~backe
+0.40 ~becom ~build ~einsu ~flipp ~genom ~laten ~mater ~multi ~nanog ~optim ~perfo ~posit ~produ ~relat ~remov ~reque
+0.40 ~resid ~scale ~silen ~strid ~suppo ~tenso ~upsca ~wante ~windo ~witho ~worki ~падал для падало
+0.60 args at blocks bmm causal chunk cp enable_attention_slicing exactly fa forces fused gib h if it longformer math
+0.60 need off optimisation output_attentions path phi picture pipe plain point product q quadratic removed request
+0.60 ring single squared swin theta transformer webui weights x1536 ~block ~compu ~conte ~effic ~exact ~float ~force
+0.60 ~globa ~pictu ~promp ~seque ~singl ~slice ~squar ~token ~trian
+0.80 again attentions attn_implementation bias context does doubling implementation kernel l local map
+0.80 multiheadattention need_weights non px sequence slicing tokens torch triangle true vit ~doubl ~longf ~trans
+1.00 baddbmm eager enable mask n queries scores sdp ~baddb ~kerne ~queri ~score
+1.20 efficient head k softmax t ~quadr ~softm
+1.40 ~atten ~xform
+1.60 block
+1.80 attn xformers
+2.00 flash heads
+2.20 sdpa
+3.00 attention
""",
    "budget": r"""
-0.80 batch gb k torch
-0.60 all device every from graph in length limit log me never or went x
-0.40 ai always before buffer but cards comes config context cuda decoder during e eager empty epoch error fails file
-0.40 full g gib have here large loads loop loss makes map mine moved n net new node policy put py pytorch ram right
-0.40 session shared split step swap tensorflow text the times try use valueerror when where which you ~alway ~befor
-0.40 ~conte ~diffe ~durin ~initi ~lengt ~loade ~paddl ~passe ~proce ~pytor ~sessi ~token ~trans ~value ~varia
-0.20 a6000 aborts adamw added adding alloc allocate allocates allocation another antes any anyone app apps are arena
-0.20 around as attempting attention autotune bad bar bare base batches beam beams because been benchmark between bf16
-0.20 big bigger block boom bottom box boxes bs bug build built c call called calls came cap capture cause cell change
-0.20 checkpoint chips chose chunk cleared climbs closing code colab column com compile compute computing conftest
-0.20 conv copies cpp cpu created crop cross crumbs cublascreate cudagraph cudnn cupy cut d'un dans das data dataset
-0.20 days de dead debugging del delete demo der des dev device_map dict didn't difference different docker does don't
-0.20 done drop eight el embed enable encoders endpoint enginecore enough entire entries env environment errors es eta
-0.20 eval exactly excinfo exllama export f fail failed failing failure false fault files find fine finish fit fits
-0.20 fix flag flags flags_fraction_of_gpu_memory_to_use flat float follow forgotten forward four fp32 frame fresh
-0.20 function generate get gigs going gone grad gradient graphs grid group gt h handle happens hash hidden him his
-0.20 history hit host hour i'm id ids imgsz imported index inference info init input install instance_group instead
-0.20 into it iteration jax's jobs join keeps kept kernel key killed l la lab laptop launcher layer layers leak least
-0.20 len let like limited linear list llama llm_load_tensors loaded loader loading local logits look lowvram lru m
-0.20 main make manager many mask matrix max_memory max_num_seqs max_split_size_mb maximum maximum_pool_size meant
-0.20 message mib mmdet monitors mortem mps mujoco must mxnet my na needs network ngl nn nobody none normal np num
-0.20 number nvidia object of off old older one ones only oom op open opencl os output outputs outside overcommit
-0.20 padded paddle paddle's paddleocr paged pages parallel parameters params parou passed passes past patch path pid
-0.20 pin pipe pipeline place pod point por positions post prefix previous printed proc profiler prompt's
-0.20 prompt_logprobs px pytest pytorch_mps_high_watermark_ratio q quantization que qwen r raises ran random rapids
-0.20 ratio read record recording reduce ref reload remains removed repl replay requested reservable resolved results
-0.20 reuse rows running runtimeerror s sample samples saved saw says scaled sched scheduled scope scratch seconds
-0.20 segments self seqs sequence sequences session_len sessions set_per_process_memory_fraction sets shape shapes
-0.20 shard sharing shell short sizes slots slowly slurm smi snapshot softmax solves somebody space speech spread
-0.20 started state states stay steps summary sur swapped system systemd t t4 tables task ten tensor tensorrt tesla
-0.20 test tested that's their there these thing third this thread ti titan token tokens top tp train trains trial trt
-0.20 true trying tune turned twice type unet unit unload unpacked unset usage users using v v100 vae variable variant
-0.20 vgpu video virtual visible vm voxel w wait warning was watermark way we we'd well wheel why width window windows
-0.20 work workers works workstation wrapper write wrong wrote xformers yours ~13107 ~abort ~addin ~alloc ~anoth
-0.20 ~anyon ~argum ~aroun ~assig ~attem ~autot ~becau ~bench ~betwe ~bigge ~botto ~bucke ~buffe ~build ~cache ~calle
-0.20 ~captu ~chann ~check ~clear ~clien ~climb ~closi ~colle ~colum ~compa ~compi ~compl ~compu ~conft ~copie ~creat
-0.20 ~cresc ~crumb ~cudag ~cudam ~datas ~davin ~debug ~delet ~detec ~devic ~didn' ~docke ~docum ~effec ~endpo ~enoug
-0.20 ~entir ~entri ~envir ~error ~evict ~exact ~excin ~execu ~exlla ~exper ~expor ~faile ~faili ~failu ~featu ~float
-0.20 ~follo ~forgo ~forwa ~frame ~funct ~gener ~gradi ~graph ~growt ~handl ~happe ~hidde ~histo ~impor ~infer ~inste
-0.20 ~inter ~itera ~jetso ~kille ~kobol ~lapto ~layer ~limit ~linea ~liste ~loadi ~logit ~lowvr ~manag ~matri ~messa
-0.20 ~minut ~model ~momen ~morte ~mujoc ~multi ~netwo ~nobod ~norma ~numbe ~nvidi ~objec ~offlo ~openc ~outpu ~outsi
-0.20 ~padde ~paral ~param ~parti ~photo ~piece ~pipel ~polic ~posit ~preci ~preco ~predi ~previ ~print ~proje ~pytes
-0.20 ~pytho ~rando ~rapid ~recor ~reduc ~reloa ~remov ~rende ~repla ~repro ~resid ~resto ~restr ~resul ~resum ~retur
-0.20 ~runni ~scale ~scene ~sched ~scrat ~segme ~selec ~seque ~shard ~shari ~simul ~slowl ~snaps ~softm ~someb ~speec
-0.20 ~sprea ~state ~stopp ~strea ~stude ~swapp ~switc ~syste ~table ~tacti ~tenso ~teste ~that' ~threa ~throu ~torch
-0.20 ~tryin ~turne ~unloa ~unpac ~vanis ~virtu ~warni ~windo ~wrapp ~xform ~больш ~падае ~проце ~разме больше в всё
-0.20 гб гигов до за из карту карты одну падает по после при с 、 を ル ー 一 上 删 卡 好 把 掉 有 里 까 너 라 었 에
-0.20 이 하
+0.20 a10 actor's after allocated allocator also api auto batched be become better boot bring buffers bump can't
+0.20 capped card changed check closed coexist colocated come comfy coming container containers copy couldn't counted
+0.20 counts crashed crashes cured d day decode decoding dej desired die docs doubled down dropped dropping dummy edit
+0.20 embedder enabling encoder estimate even everywhere fell few figure for found free_gpu_memory_fraction frees
+0.20 front genes gives goes got gpu_options gpus growth grpo hadn't hard head headroom helm here's high hundred im
+0.20 image increase inside instances is job k8s knows kv_cache_free_gpu_mem_fraction kwargs l40s launch le leaves
+0.20 level llm's lm longer low lowered made margin missing much multimodal need negative neither ninety notebook
+0.20 nothing offload once options order others ours own packed pass peaks percent plus pods points pool_allocator
+0.20 possible pre preset process program puse python quarter quick rank ranks ray really recommended reinitialize
+0.20 remainder remaining request requires reservation reserved reserving restarts rise runtime said same say seen
+0.20 serve servers service set sglang shows simply since single sits slicing solved someone spikes squeeze starting
+0.20 starts such sum surprised survived table tei tensorrtllm tgi's them then there's they though three ticket
+0.20 together tower trainer triton's upgrading used user uses v0 version vez vit warm weren't what's with would wsl
+0.20 your zero ~activ ~actor ~assum ~becom ~bette ~cappe ~close ~coexi ~comin ~compo ~conta ~could ~decod ~desir
+0.20 ~enabl ~every ~figur ~finis ~hadn' ~headr ~here' ~incre ~insid ~inten ~kerne ~large ~launc ~leave ~longe ~manua
+0.20 ~margi ~missi ~monit ~negat ~neith ~ninet ~nothi ~packe ~perce ~point ~possi ~prese ~progr ~quart ~raise ~reall
+0.20 ~reini ~requi ~resol ~respo ~sglan ~share ~simpl ~singl ~slici ~someo ~spike ~squee ~stati ~surpr ~survi ~there
+0.20 ~toget ~train ~upgra ~weren ~what' à á ó き げ す で れ 下 不 从 会 到 動 求 请 起 跑 长 가 니 다 로 서 어 요
+0.40 a100 above activations allow allow_growth alone arg args at attached aucun auf backend beside bloc blocks boots
+0.40 cache_max_entry_count cada chart chat client colocate comfyui comment compose configured cuml custom da dask
+0.40 death design died display doing draft eats edge em embedding engines exceed exit explicitly extra finishes first
+0.40 further gave gist go granted h100 half hand has hold holds honoured hours idle infinity itself karte keep
+0.40 kernels knob kv l4 larger last launches leave left les less lets lm_head load long marre mem_fraction minus mit
+0.40 monitor more nccl ne needed nicht not now num_gpus okay ollama ooms para paste pd pedia
+0.40 per_process_gpu_memory_fraction picks pinned placa planned poids pool pp prefill profile prompts raise raised
+0.40 raising remain requests resolution rest retract rmm room seq served server services serving speculative stages
+0.40 staging startup stops suits take tells tf tgi than thus tips total trainer's triton um under une update us verl
+0.40 vllm_gpu_memory_utilization want wanted wants weight while whisper workspace xla ~21474 ~allot ~attac ~backe
+0.40 ~besid ~block ~comfy ~comme ~count ~crash ~custo ~desig ~displ ~divid ~dropp ~excee ~expli ~furth ~grant ~honou
+0.40 ~infin ~itsel ~lower ~neede ~order ~pinne ~plann ~prefi ~promp ~raisi ~reque ~retra ~specu ~stage ~stagi ~updat
+0.40 ~wante ~whisp ~works é на う か ず 使 時 示 空 表 面 나 되 두 모 번 습 있 째
+0.60 advance an aphrodite ask awq byte calc case confess count crash dedicated dies einer filling gemma give gmu
+0.60 gpu_memory_utilization grabs greedy having initial isn't its je jetzt little live lives logprobs lower no
+0.60 ollama_gpu_overhead on ought over overhead part replica replicas reranker reserve rollout shares so some takes
+0.60 to told typed und up vision vram week xla_python_client_mem_fraction ~advan ~aphro ~coloc ~confe ~dedic ~filli
+0.60 ~flash ~greed ~havin ~littl ~remai ~reran ~rollo ~setti ~trito ~visio ö
+0.80 afterwards default engine initial_pool_size lmdeploy mode profiling setting sleep static story two util
+0.80 utilisation weights ~after ~defau ~embed ~engin ~insta ~lmdep ~logpr ~secon ~start ~поста и не поставил
+1.00 cache entry memory peak second start ~sampl ~serve ~weigh
+1.20 llm mem sampler too ~deskt ~fract ~profi ~repli ~reser ~servi
+1.40 desktop free ~utili
+1.60 both utilization vllm
+2.00 # share
+2.40 fraction
""",
    "checkpoint_loading": r"""
-0.80 #
-0.60 but fails made see
-0.40 already call deepcopy free get has is it's k keep nothing or per run time ~alrea ~compl ~deepc ~kerne ~nothi
-0.40 ~token
-0.20 4bit 8bit accelerate's accumulation adamw added adding afterwards allocate another any app ask auto backward
-0.20 base bfloat16 bit bitsandbytes both buffer bytes cache called calls can can't cannot cell checked chunk code
-0.20 complete completes compute context contiguous continues conv cpp created data dataset default delete device_ids
-0.20 device_map dies disk distributed don't down else embedding ends engine env error eval evaluate everything
-0.20 experiment extension failed false feature fell filled finder fits five float forward fraction frames gather gets
-0.20 gguf gi gives going got gptq grad grew group half hard having helper history i'd id ids ignored image images
-0.20 input instead its keeps keras kernel kubelet large layer layers leaves left length let limit lion llama llm
-0.20 load_in_4bit load_in_8bit loaded look loop loss lr m make max mb me measured mem memory message min mode moved
-0.20 my myself nccl needed nets note now num number object off offload offload_optimizer one's order our
-0.20 outofmemoryerror over page parallel pass passes pipe pipeline placement plain plus pod policy pool precision
-0.20 pretraining prompt python quantised ram reached ready refiner says scripts sdxl segments separate server setting
-0.20 share should shows side since size slow slowly small solved some someone spawn split starts stays stops summary
-0.20 t4 take takes tf th this three together token tokenizer tokenizer's took traceback try turns unet up users uses
-0.20 using v validation version very warning wasn't way well whisper will windows winerror words work would wrote
-0.20 yaml your zeros ~accel ~addin ~after ~anoth ~backw ~bfloa ~bigge ~bitsa ~calle ~canno ~compi ~conte ~creat
-0.20 ~datas ~decod ~defau ~defra ~delet ~dequa ~distr ~embed ~encod ~engin ~ensem ~every ~excep ~exper ~exten ~faile
-0.20 ~featu ~fille ~finde ~float ~frame ~gener ~halve ~havin ~helpe ~histo ~ignor ~image ~inste ~inter ~itera ~kubel
-0.20 ~layer ~leave ~lengt ~measu ~messa ~multi ~mysel ~neede ~noteb ~numbe ~nvidi ~objec ~offlo ~outof ~outpu ~paral
-0.20 ~passe ~pipel ~preci ~predi ~previ ~promp ~pytho ~quant ~reach ~refin ~repla ~repor ~reque ~reser ~resul ~sampl
-0.20 ~separ ~serve ~servi ~setti ~seven ~shoul ~slowl ~small ~solve ~someo ~syste ~toget ~trace ~trans ~trito ~unloa
-0.20 ~valid ~warni ~wasn' ~whisp ~windo ~winer é
+0.20 a about actor adam adam's adds alive all and answering architecture aren't argument arguments assign attribute
+0.20 auf authors avg b backbone because beim being best_state blame blieb box brings bs buffers bug builds business
+0.20 came ceiling change changed coexist collect come comes computed config contains continuing converted converting
+0.20 copied copies crash critic d das days ddp de deepspeed dem der dictionary dicts diff discriminator discussion
+0.20 does doubles dropping drops during eight end epoch es even executes exists exit exp exp_avg explained explicit
+0.20 f'cuda fail failure fault few files final fit fork found fp16 full_state_dict function further gan gathers gb gc
+0.20 generator gone good had hanging have here hm host hub i identical import includes initialised inside instance
+0.20 instantiated instantiating into issue it'd itself known l la lambda larger latter launch learned liegen
+0.20 lightning lived long looks loops lot machine main mapping matters meaning megatron memory_allocated merely
+0.20 merging missing mistake mit mortem n nach need needs next nice nightly node node's normal o one ones open opened
+0.20 opens opt optim orbax otherwise params passt past peaks pick pickle pickled pods post ppo preemption printed
+0.20 printing problem processes procs published pushes put puts py ran rank0 ref referenced relevant reload reloaded
+0.20 remapped remember remembers rest restore_args restored resuming return reward runs save scheduler scope second
+0.20 seen sees sets setup sharding short show silly six snapshots so sorted startup stay stayed step stored swapped
+0.20 switching taking target testing then therefore these thing things thirds though thought thus till today too
+0.20 training tree true universal until us usage use used variables wants was we we'd weird went where whichever
+0.20 whole wieder with without wonder workaround world wrapped written x ~adam' ~answe ~archi ~aren' ~assig ~attri
+0.20 ~autho ~backb ~becau ~bring ~busin ~ceili ~chang ~coexi ~conta ~criti ~dicti ~discr ~discu ~doubl ~dropp ~durin
+0.20 ~execu ~exist ~expla ~expli ~f'cud ~failu ~funct ~furth ~gelad ~gigab ~hangi ~ident ~inclu ~infer ~initi ~insid
+0.20 ~itsel ~lambd ~large ~latte ~launc ~learn ~liege ~machi ~mappi ~matte ~meani ~megat ~merel ~merge ~mergi ~missi
+0.20 ~mista ~morte ~night ~node' ~norma ~opene ~other ~param ~pickl ~probl ~proce ~publi ~pushe ~refer ~relea ~relev
+0.20 ~reloa ~remap ~remem ~remov ~resid ~retur ~rewar ~sched ~secon ~sorte ~staye ~store ~swapp ~tagge ~takin ~teach
+0.20 ~testi ~there ~thing ~third ~unive ~which ~wiede ~witho ~wonde ~worka ~wrapp ~writt う け だ ち は み よ る ん
+0.20 ク ラ ン 保 再 原 因 変 存 時 落 読 込 같 고 넣 더 델 됩 두 라 를 모 바 배 이 인 읽 잡 체 크 하 히
+0.40 after also an antes args around at averaging bad continue del deserialise device f falls fix for fp32 fsdp g
+0.40 holds inteiro it kept last later line load_checkpoint loads local longer materialises models moment more na net
+0.40 network never new not offload_to_cpu old own placa place pra preempted pulled pulls rank rank0_only ranks
+0.40 rebuild removed resumed right s safetensors safety same say scratch sd shards spot stage steady still straight
+0.40 sumiu tags tensor them there those trainer trains twice two unpickling were while works you ~argum ~aroun ~avera
+0.40 ~carre ~check ~comme ~deeps ~espne ~hundr ~insta ~intei ~light ~loade ~longe ~mater ~model ~momen ~netwo ~print
+0.40 ~pulle ~scrat ~shard ~stead ~strai ~thoug
+0.60 allocated before beside card ckpt_path commented ema every first gpu load_state_dict loader loading mmdet model
+0.60 on only path peak reading restart restoring tensors than utils variable warm which ~befor ~besid ~conve ~copie
+0.60 ~deser ~devic ~loadi ~preem ~readi ~resta ~tenso ~train ~unpic ~weigh
+0.80 cuda from once pretrained reads snapshot weights when ~conti ~pretr ~safet ~varia
+1.00 back best optimizer pt torch ~snaps
+1.20 checkpoint fresh map map_location onto restore start state ~optim
+1.40 location pth read resume saved ~resum
+1.60 cpu dict file
+1.80 ~resto
+2.00 ckpt
+2.60 load
""",
    "cuda_graphs": r"""
-0.60 k mem not
-0.40 a all and avail device error first fixed from info loss m model_runner nodes of out py several that the this you
-0.40 your ~sever
-0.20 a100 above adamw again alone also an as asked available backend batches be bigger build builds byte bytes c can
-0.20 card case cc chunk client closed come connection cpu cudnn cupy cut data day detector did die distillation do
-0.20 down driver e embedding empty_cache epoch even exception executor fa fail failed file find flags four fraction
-0.20 frame frames full gemm get give gloo goes gpu grad high host huge i'm if image images init init__ instance into
-0.20 is isn't job keeps l large layer le limit line live load loaded loading long looks map may means mib mine model
-0.20 more moved my n need net never night no_grad node nothing num old once or pair pass peer performance pieces pod
-0.20 process python pytorch ram random rank rather recommended remove request resource retain retain_graph rmm
-0.20 running script see self session set since small so split started steps still take teacher tensor tf than third
-0.20 three times to too total trainer transport triton's try trying type under unexpected until update use used using
-0.20 w wanted we weekend were where while whole work worker would x xla_gpu_autotune_level y ~67108 ~avail ~backe
-0.20 ~batch ~bench ~bigge ~check ~close ~compu ~conne ~conse ~const ~creat ~detac ~detec ~devic ~disti ~drive ~embed
-0.20 ~encod ~error ~excep ~exten ~faile ~featu ~frame ~gradi ~histo ~image ~impor ~kerne ~loade ~loadi ~manag ~multi
-0.20 ~neigh ~noteb ~nothi ~numbe ~optim ~origi ~parti ~perfo ~prefi ~proce ~pytho ~rando ~rathe ~remai ~remov ~reque
-0.20 ~reser ~resto ~runni ~sampl ~scrip ~searc ~store ~strea ~teach ~train ~trans ~tryin ~unexp ~updat ~varia ~wante
-0.20 ~weeke ~windo ~worke é в の 로 에 이
+0.20 according active adding after alive allocating along ample app are aren't being big blocks boots breaks budget
+0.20 buffer builder c'est cada capped captures cards choosing com comes compilation con config context count counts
+0.20 cudagraph_capture_sizes cudagraph_mark_step_begin cures default demo different diffusion documenting doesn't
+0.20 double du during dynamic eager_mode enforce_eager equal est eval ever exec faster fewer ficou filled finished
+0.20 fix flag forever forward fp8 free funny g garde gb generation generations got gpu_memory_utilization grads grafo
+0.20 graphing h had halves handle happened haven't hope i'd i've in input inputs instantiating ish it keep keyed kv
+0.20 l40s la later leave leaves length limited list lives llama lmdeploy lo loop lora lower made makes margin
+0.20 max_seq_len_to_capture mean memory_summary microbatch modules nano needs novo nsys o ort outside own passes
+0.20 passing phase pour pr prend progress quatre que quedaba raised ranks ready recompile record recordings render
+0.20 replay replays reproduce reuse rises rl run runner said sat sd se secs segments separate seq server settings
+0.20 share shared skip slower solves some specialize speculative step stop stopped tailles taken takes target test
+0.20 them then there's took tp train tree triton true turning unavailable uncompiled unet up upstream use_cuda_graph
+0.20 utilization vllm warm warmed warning well what which whisper why wide workspace xla ~accor ~addin ~aren' ~arran
+0.20 ~belon ~block ~budge ~cappe ~clone ~comma ~compl ~conte ~count ~defau ~diffe ~diffu ~doesn ~dupli ~durin ~dynam
+0.20 ~engin ~failu ~faste ~fille ~finis ~follo ~forev ~forwa ~gener ~halve ~handl ~haven ~input ~leave ~lmdep ~margi
+0.20 ~memor ~micro ~modul ~other ~outsi ~passi ~piece ~profi ~progr ~quatr ~queda ~raise ~rende ~restr ~retur ~segme
+0.20 ~separ ~serve ~share ~slowe ~specu ~stopp ~switc ~taill ~targe ~there ~trito ~turni ~unava ~uncom ~upstr ~utili
+0.20 ~warme ~warni ~whisp ~works ~загру ~падал á ó а падало う さ と め や よ れ グ フ プ ラ ル 个 了 保 候 加 动 图
+0.20 多 就 形 时 状 用 的 直 確 能 要 認 还 가 그 까 너 니 다 무 서 어 크 프
+0.40 about already asr at autotune bar batch buckets buffers cache can't capturing command completes costs each
+0.40 enable_cuda_graph engine env failure fit followed for gpu_model_runner inductor instantiated instantiation jax
+0.40 least lengths mark memory new nightly ok only outputs over padding piecewise place pools private recording
+0.40 records resolution resolutions returned snapshot speed starts static stays switched th that's thus tok top us
+0.40 util v1 works xla_gpu_enable_command_buffer ~alrea ~autot ~bucke ~disab ~enfor ~induc ~night ~outpu ~paddi
+0.40 ~passe ~priva ~repla ~resol ~snaps ~stati ~that' ~weigh 겨 기 끄 래 았 여
+0.60 cudagraph_trees cudagraphinstantiate decode disable enable enforce exllamav2 fails max_capture_size normal our
+0.60 profiles s sglang shape shapes startup trt warmup without ~decod ~exlla ~lengt ~norma ~sglan ~shape ~warmu
+0.60 ~witho
+0.80 bs callables capture_model compiled cuda_graphs cudagraphs fits graphed make make_graphed_callables max mode
+0.80 profile recorded reduce tgi trees ~insta ~reduc ~start
+1.00 captured compile cuda false off overhead ~overh
+1.20 pool ~graph
+1.40 sizes
+1.60 cudagraph graphs ~compi
+2.00 ~cudag ~recor
+2.20 eager
+2.40 capture
+2.60 ~captu
+3.60 graph
""",
    "exception_holds_tensors": r"""
-1.20 #
-0.60 no set up
-0.40 are b card cuda device epoch for get jax load old per pool put removed same takes two was when your ~remov
-0.40 ~simpl ~train
-0.20 a100 about added adding allocator an and apparently at backward be because between both box buffer build came
-0.20 can't cards change checkpoint class comes conv crash data default dict dies each encoder ends eval every exactly
-0.20 false filtered float32 flux found four free g gib giving global gpu graph graphs h half handle have head here
-0.20 i'd include instance internal into iteration key kv l launch layer layers length like limit line llama loaded
-0.20 loader loading loads m make manager max min mode model more most much needs net nightly not notebooks number
-0.20 nvidia of off optimizer order other output outputs over parallel part peak pipeline please py q ram ran rank
-0.20 recent right runs says scheduler score script sdxl seconds see shows simplicity since single solved some split
-0.20 start starts stops take tensor tensorflow tf there's these thought thus time times today tokens took torch total
-0.20 trainer true under update us usage use v v100 values wanted wasn't weights went whisper whole why with_traceback
-0.20 without workers x ~addin ~appar ~backw ~becau ~betwe ~build ~chang ~check ~conta ~creat ~cudam ~defau ~devic
-0.20 ~diffe ~embed ~encod ~engin ~exact ~execu ~featu ~float ~givin ~globa ~graph ~insta ~itera ~launc ~layer ~learn
-0.20 ~lengt ~loade ~loadi ~longe ~manag ~multi ~night ~numbe ~nvidi ~optim ~outpu ~param ~patie ~pipel ~pleas ~profi
-0.20 ~progr ~recen ~reduc ~rende ~reser ~resto ~sched ~scrip ~setti ~singl ~solve ~start ~strea ~token ~torch ~trans
-0.20 ~updat ~valid ~wante ~wasn' ~weigh ~whisp ~windo ~witho é
+0.20 adaptive afterwards ago alive alone also always another answers antes appeared append async asyncio attach away
+0.20 batching button c called cannot captures chain chunked click close code comfyui con concurrent continue ctrl
+0.20 debugger decorator demo der des details did died don't done doubles end endpoint enough erst evaluating
+0.20 everything exit explain f fairseq fastai's field finally finder fine flushed fn following freed frei futures gb
+0.20 gc_after_trial go goes gone guardaba halve halving hang happened health help helps honest i if import in
+0.20 included indent intended intermediates ipython ipython's is jobs k la lab last_error last_type leaving left
+0.20 legit less let list lives logged logic logits los made mb me meant mem memory memoryhandler micro mid model's
+0.20 models moment morning moving must nach nd needed nested none novo nulled odd oom's open optuna our out outside
+0.20 own para pinned properly raised raising rebooting record records recover red refer referenced registry released
+0.20 remainder report repr res reset restarting retrying returned running runtimeerror safe search showed sit skip
+0.20 small so solo starting store stored storing succeed sufficient summary survive survives tasks tenacity terminal
+0.20 test tests there they're this tiled todos trace trial tudo turned typo typo'd ui un una unload variable
+0.20 variables vram we what whenever wird with with_locals within won't work worker's wrapper wrote x1 yet ~activ
+0.20 ~adapt ~after ~alway ~anoth ~appea ~async ~batch ~butto ~calle ~cance ~canno ~chunk ~colle ~comfy ~compo ~concu
+0.20 ~conti ~custo ~debug ~decor ~endpo ~enoug ~event ~expla ~fairs ~fasta ~finde ~flush ~guard ~halvi ~happe ~healt
+0.20 ~impor ~inden ~infor ~initi ~inten ~inter ~leavi ~liber ~logge ~logit ~model ~morni ~movin ~neede ~neste ~noteb
+0.20 ~nulle ~optun ~outsi ~pinne ~prope ~raisi ~recov ~refer ~regis ~relea ~resul ~retai ~retri ~retry ~runni ~runti
+0.20 ~searc ~showe ~starv ~stori ~subpr ~suffi ~summa ~suppr ~tenac ~tenso ~termi ~they' ~touch ~turne ~typo' ~unloa
+0.20 ~varia ~watch ~whene ~wiede ~withi ~wrapp ~перво à ó батч в и не первой после ち と は め も る ク セ フ レ 一
+0.20 再 到 在 常 度 张 次 用 直 落 行 试 跑 还 那 里 重 量 面 대 메 빼 였 으 임
+0.40 a activations again all attempt attempt's auto back bound bs cache call catch catches caught celery's clause
+0.40 clear_frames collect console contextlib dead debug does doesn't einfo empty empty_cache errors even excinfo
+0.40 exitstack first fixed flush followed forward frees fresh function future gradio info interrupted isn't leaves
+0.40 level middle moved myerror new next normally notebook once only outer pass passes raise re recursion remain
+0.40 reporting request restart result retried returns scaler sdk self sentry session spyder stay stop stores str
+0.40 stuck subprocess succeeds tensors that that's the try var w worker works zero_grad ~catch ~caugh ~celer ~claus
+0.40 ~conso ~conte ~doesn ~error ~excin ~exits ~frame ~funct ~futur ~gradi ~ipyth ~leave ~middl ~myerr ~norma ~passe
+0.40 ~print ~recur ~repor ~reque ~resta ~scale ~sessi ~spyde ~succe ~survi ~that'
+0.60 bad clear del do exc_info fail failing fails failure fallback full keyboardinterrupt last_traceback last_value
+0.60 later local object oom prints pytest quit raises repl run scope second stays still task then till value zero
+0.60 ~faili ~failu ~fallb ~follo ~forwa ~keybo ~memor ~objec ~pytes ~raise ~remai ~retur ~secon ~sentr ~store ~strin
+0.60 ~worke
+0.80 batch err exception failed frames gc holds jupyter kept mortem post too until ~attem ~jupyt ~local ~morte ~trace
+1.00 after keeps last locals pdb stack sys tb ~faile
+1.20 cell error retry traceback__
+1.40 e frame ~handl
+1.60 handler traceback
+1.80 exc except
+2.80 ~excep
""",
    "fragmentation": r"""
-0.60 card difference full model per set you
-0.40 # about already also available avoid by call config count del device during false g graph i its kv loss mode
-0.40 native normal not on only private prob takes this too tried triton vllm weights which x your ~alrea ~avail
-0.40 ~check ~confi ~durin ~nativ ~norma ~preve ~priva ~secon ~start ~token ~trito ~weigh
-0.20 a a100 according adam adamw add added address adds advance again allowed along always among an and answer app
-0.20 are areas arguments asks at ate attention b back backends backward bar base began benchmark beside bit both box
-0.20 buffer builds c callback capture cards cell changed checked checkpoint checkpointing children clear clips clue
-0.20 collate collect come comes comfy compiled compute con conv copies copy cpu cross cudnn cufft cufft_plan_cache
-0.20 cupy's d dead decoder deleted desktop detach dev dict died docs documentation doesn't done dtype eight embedding
-0.20 enable encoder engine entry even ever exactly exception experiment failed fan far fell figure file finder fn
-0.20 forgot found four fp8 fraction fragmentation frame frames free_all_blocks frees from function fwiw gave gc gets
-0.20 gib good gpu gpus gradient grid had handle handler happens head help hence history hold holds hook html https in
-0.20 inference info init into isn't iteration itself kept keras kernel kills layer le less level list llm lmdeploy
-0.20 loaded loader loads local look loop lora lowering management many mark matrix max_size may me message metrics
-0.20 mine module mps must my n na name nccl neither net network next nor notebook notes now number nvidia offload ok
-0.20 ollama once oom open optimizer out output outputs outside paddle parallel peak peaks pinned pipeline pixel placa
-0.20 plan plans please plus pod pool_allocator pools post precision preprocessing process progress prompt raise
-0.20 raised ram rank re read rebuild record reinitialize released replay requested reservation reserve reserving rest
-0.20 results resume returns running runtime saved scene scratch script second see self session settings sharding
-0.20 share shared side smi softmax space spawn starts states steady still stops suggested survives swap switched
-0.20 switching t take tb temporary ten tensor tensorflow tensorrt test that's there thought three thus till times to
-0.20 tokens top torch torch's trainer trials true turned twice two unavailable under until update upgrade user users
-0.20 util utilisation utterance v v3 vae value version virtual vm vram wanted was wasn't well what whatsoever whisper
-0.20 whole will window without worker workers works workspace wrong y you'll zero ~accor ~adapt ~addre ~advan ~allow
-0.20 ~alway ~answe ~argum ~atten ~backw ~belon ~bench ~besid ~build ~cachi ~callb ~captu ~child ~clien ~colla ~comfy
-0.20 ~compi ~compu ~conca ~copie ~creat ~cubla ~cupy' ~delet ~deskt ~detac ~docum ~doesn ~dropp ~embed ~encod ~engin
-0.20 ~exact ~excep ~execu ~exper ~faile ~featu ~figur ~finde ~float ~forgo ~fract ~fragm ~frame ~funct ~gradi ~handl
-0.20 ~happe ~infer ~insta ~itsel ~kerne ~laten ~lmdep ~loade ~lower ~matri ~memor ~messa ~metri ~minut ~neith ~netwo
-0.20 ~noteb ~nvidi ~objec ~obser ~offlo ~openc ~optim ~outpu ~outsi ~paral ~param ~patch ~pinne ~pipel ~pleas ~point
-0.20 ~posit ~preci ~prefi ~prepr ~proce ~profi ~progr ~promp ~pytho ~raise ~recor ~reduc ~reini ~reins ~remai ~rende
-0.20 ~repla ~resid ~resto ~resul ~retur ~runni ~sampl ~scrat ~scrip ~searc ~servi ~sessi ~shard ~share ~softm ~state
-0.20 ~stead ~store ~sugge ~swapp ~tempo ~tenso ~torch ~trans ~trial ~turne ~unava ~updat ~utili ~utter ~valid ~versi
-0.20 ~virtu ~wante ~wasn' ~whats ~whisp ~windo ~witho ~worke ~wrapp ~you'l é же на не там す り を ル ー 다 로
+0.20 alive alone although amount ample any anything arbitrary around ask auto batch before bits brings caching carved
+0.20 case chunk coalescing column compact conf const constant context could cpp's crashes creep creeps cuda cupy dali
+0.20 days de death decode detection dies doing doubled dump each enabling encontraba end ends enough env epochs error
+0.20 es eval fail failing fails failure failures fall fft filled flags_allocator_strategy flips flush flushes for
+0.20 fork frei fresh gather gb generate goes got graphs grows hadn't hat have held helps histogram hour idea images
+0.20 import inc iters job join jpeg k knob l la later launch layers leads learned leaves left length life limiting
+0.20 listed loading log long longer m made manager match matter mattered megatron memory_reserved memory_summary
+0.20 merely merged mix moe monai moved multi multiscale mxnet mxnet's mxnet_gpu_mem_pool_type naive_best_fit
+0.20 neighbours newer nice none noticed numbers nur ocr oh old over paddleocr paddlepaddle pages param parameters
+0.20 partition partitions paused platform pods point power ppo preallocated prefetch proc proposals px r ragged range
+0.20 refused regions reload removed requests res resolutions restarted restarts resuming reuse reverse rl rmm
+0.20 rounding row runs runtime's saving scale se seed seen segment serve showed shrank sin since single slices
+0.20 sliding slightly slow slowly solution solved sooner sort sorted speed splits st stable stage stage3 start
+0.20 statistic stay stays steps stop such summary survive text texture them there's thing though thousands through
+0.20 tiny train trains type un upgrading us usar using vanished variables volumes vs vulkan waren warmup we went
+0.20 where while width widths within workaround would x1333 yet ~altho ~amoun ~anyth ~arbit ~aroun ~ascen ~befor
+0.20 ~bloqu ~bring ~buffe ~carve ~chunk ~coale ~colum ~const ~creep ~detec ~encon ~enoug ~epoch ~faili ~fille ~flush
+0.20 ~gathe ~growt ~hadn' ~image ~impor ~itera ~klein ~layer ~learn ~leave ~liste ~loadi ~mallo ~megat ~merel ~merge
+0.20 ~mxnet ~notic ~paddl ~parti ~pause ~perio ~platf ~propo ~ragge ~recei ~refus ~regio ~reloa ~remap ~resiz ~rever
+0.20 ~savin ~shade ~showe ~shran ~singl ~slice ~slidi ~sligh ~slowl ~smoot ~solut ~solve ~soone ~sorte ~splin ~split
+0.20 ~stabl ~survi ~textu ~that' ~there ~thoug ~thous ~throu ~volum ~vulka ~warmu ~width ~withi ~worka í ó ü い え く
+0.20 さ っ て な に ら れ キ シ ッ バ ャ ラ 予 倍 入 力 増 数 量 長 각 같 데 됨 랬 시 안 은 인 일 조 주 죽 째 캐
+0.40 advice after alloc alternating asked auto_growth between big break cada calling can chop chunks colleague's
+0.40 deepspeed dummy dynamic e em ended et everything finally finish first fit flat gap gaps give h100 helped hint
+0.40 hit hole image iterations j'ai ksameasrequested leak lens les lote map max mixed moire multiple naive no
+0.40 num_alloc_retries odd one onnx os padded par parou pattern piece plenty ratios request resolution resource
+0.40 retries reused round run same saw sentences shape shapes smaller snapshot sorting strategy sum tailles tait
+0.40 tensors tf than then things thru tient time unused usage uses vanish viewer w waste xla yes ~advic ~alter ~array
+0.40 ~batch ~betwe ~calli ~chang ~climb ~compa ~conti ~crash ~cresc ~deeps ~diagn ~diffe ~every ~failu ~final ~finis
+0.40 ~helpe ~inact ~ksame ~matte ~padde ~passe ~patte ~plent ~ratio ~repor ~reque ~resou ~resta ~reuse ~round ~sente
+0.40 ~shuff ~small ~snaps ~sorti ~strat ~switc ~taill ~thing ~unuse ~viewe ç в
+0.60 allocated antes aspect batches block blocks bucket buckets buffers but bytes can't change cheese chopped
+0.60 contiguous_gradients cuda_malloc_async divisions empty epoch every gradients growth here hours
+0.60 inactive_split_bytes infer input lengths let like longest looks lots max_split_size_mb more multiples never new
+0.60 of ones order other our padding passes power2 preallocate pytorch reports reservado roundup
+0.60 roundup_power2_divisions straight swiss switch tf_gpu_allocator total unoccupied up used varying ~alloc ~aspec
+0.60 ~backe ~chees ~chopp ~defra ~dynam ~expan ~multi ~paddi ~preal ~resol ~shape ~shatt ~strai ~unocc ~vanis ~varyi
+0.60 ~помог а всё помогло
+0.80 allocator arena backend biggest cached cut empty_cache expandable_segments find garbage it largest live makes
+0.80 malloc nodes pad room size variable ~bigge ~block ~cache ~large ~longe ~segme ~varia
+1.00 bfc collection day different garbage_collection_threshold holes mb pieces random small threshold ~bucke ~lengt
+1.00 ~piece ~rando
+1.20 async contiguous cudamallocasync free inactive large pool segments sizes ~cudam
+1.40 cache expandable
+1.60 fixed reserved ~reser
+2.20 split
""",
    "gradients_enabled": r"""
-0.80 # card gpu
-0.60 b cuda graph k keeps same size them up
-0.40 all already both cache cause cpu create device goes gradients have i'd keep last like log logits made need none
-0.40 or our over s second t tf the trains use ~alrea ~colle ~confi ~creat ~loade ~secon
-0.20 a aborts about acc accumulate accumulation adam adamw adapters again allocated amp and another anyway append
-0.20 around as asked attention base batch_size batches beams been benchmark best between billion blocks box bptt
-0.20 breaks buffer building bytes c came can can't cards carried cat chain chains change changed cityscapes clear
-0.20 closure clue code collects comparison compute config contiguous contrastive copies crash create_graph cron crops
-0.20 cross ctrl+z cudnn cut cycle data debug del delete dense dict diff difference do e eager empty engine entire
-0.20 entries eval_accumulation_steps every everything example executed fails failure file find first fit flag flat
-0.20 float four fp16 fp32 frame frames gc general get get_peft_model gib gives global going grow grows half hat head
-0.20 help here hi holds hook hour idea if instead iteration its job kb kernel keys l lab labels later leak leaves len
-0.20 level limit list lives llama lm load loader loading loads lock logger long look loss lower m makes map matter mb
-0.20 mc means mem memory_allocated mini mmdet modules moments ms myself n never new nn nnu node nodes norm note now
-0.20 num number nvidia okay once one ones open other output params part peak peft penalty per please plus pool
-0.20 predictions preds printout problem probs process proj push python queue quickly r ram rank reference reloaded
-0.20 requests reserved result resume return returned right room runs save sequence session shape share shared shell
-0.20 side sizes sleep slower small smi soft softmax solved sorry split start starts state states stays stops stores
-0.20 string student suspended take tbptt tensors thank there's they're thing to tokens torchmetrics total traceback
-0.20 trained truncated try twice two u under unfreezing v v100 vanished varying vram wandb wanted wants we weights
-0.20 when which whisper who whole works y yaml zero ~abort ~accum ~adapt ~anoth ~anywa ~appen ~archi ~aroun ~bench
-0.20 ~betwe ~billi ~block ~break ~buffe ~build ~carri ~chang ~citys ~closu ~compi ~compl ~conta ~conti ~contr ~crash
-0.20 ~creep ~ctrl+ ~devic ~engin ~enque ~entir ~entri ~every ~examp ~execu ~failu ~finis ~float ~frame ~gathe ~globa
-0.20 ~happe ~hyper ~insta ~inste ~kerne ~label ~large ~launc ~leave ~loadi ~logge ~logit ~longe ~matte ~momen ~multi
-0.20 ~mysel ~norma ~numbe ~nvidi ~objec ~other ~penal ~pleas ~prece ~probl ~proce ~profi ~progr ~pytho ~quick ~reduc
-0.20 ~refer ~reins ~reloa ~rende ~reser ~resta ~resul ~retur ~segme ~seque ~sessi ~setti ~share ~slowe ~small ~solve
-0.20 ~squar ~start ~strin ~stude ~suspe ~tenso ~there ~they' ~token ~torch ~trace ~trans ~trunc ~unfre ~vanis ~varyi
-0.20 ~wante ~weigh ~whisp ~write 了 加 已 没
+0.20 aa above accident added adversarial allocates apply are aren't argmax attached attack automodel back backprop
+0.20 because become being below block bn by c++ c10 caching calibration calling canvas chained chainer checked class
+0.20 clean commented compare copy costs ctx custom detach detect detection dev died diffusion disable disappear docs
+0.20 doesn't don't done down drop dropped during effect embedder embedding en enable_grad enc encoder encoder's
+0.20 endpoint epoch esm evaluation experiment export extractor feature features feeds fine fix fixed forgot fork
+0.20 freed from function g gb generator go got gradcam gradient greedy guard had handler hence hold inc including
+0.20 indentation input into is isn't it it's jupyter kept keras libtorch lightning linear logprobs merge method
+0.20 metric middle month more much must net network next old ordinary outer overwritten paddle pair paper's passes
+0.20 path perceptual policy pretrained print prompts pure put px pytorch q ran raw record released remembers removed
+0.20 renamed repo restored results reused reward root running sam's samples sampling sanity sat saved say scoring
+0.20 sentences set should shouldn't so somebody startup std stored taken te tell tells ten text texts that's their
+0.20 this though thought threads tile tiled trace tracked trainer tutorial ugh update_bn upscaling using vae
+0.20 validation_step variable via w warning what window without worked workers written yolo you you've your yours
+0.20 ~accid ~adver ~aren' ~argma ~autom ~avera ~batch ~becau ~becom ~calib ~calli ~canva ~chain ~comme ~custo ~decod
+0.20 ~delet ~detac ~diffu ~disap ~doesn ~durin ~effec ~endpo ~exper ~expor ~forgo ~funct ~gener ~gradc ~greed ~guard
+0.20 ~image ~inclu ~jupyt ~libto ~light ~linea ~logpr ~memor ~metho ~metri ~middl ~netwo ~ordin ~overw ~paddl ~paper
+0.20 ~param ~passe ~perce ~polic ~pretr ~pytor ~quant ~quest ~relea ~remem ~remov ~renam ~resne ~resto ~reuse ~rewar
+0.20 ~runni ~sanit ~scori ~searc ~sente ~shoul ~someb ~state ~surro ~that' ~threa ~tutor ~upsca ~varia ~warni ~windo
+0.20 ~witho ~writt ~you'v
+0.40 across activations add also an averages backward bare beam callback calls clip computation context ct decoding
+0.40 deleted does dqn early embeddings enable encode ended ends enough ensemble evaluate extraction fault flask
+0.40 freeze frozen gradienttape hand has ids image images inception indent intermediate lacks latents local lol lpips
+0.40 mid model my nets nobody off ok on optimizer out outside p paddlepaddle parameters parentheses persistent
+0.40 picture prediction prints probe question recording ref refactored require requires_grad rises script search see
+0.40 sets since sliding some statement step steps stuff suppose teacher than there thread times too top tower tuning
+0.40 update used uses validate went where wrap wrapped ~acros ~activ ~attac ~backb ~cachi ~callb ~compu ~conte ~detec
+0.40 ~disab ~enoug ~ensem ~featu ~freez ~froze ~gradi ~incep ~inter ~laten ~nobod ~optim ~outsi ~paren ~persi ~pictu
+0.40 ~scrip ~slidi ~suppo ~teach ~thoug ~track ~tunin ~worke ~wrapp
+0.60 anywhere authors batch batchnorm big call called demo dies dropout enabled false flips fwd generate i i'm just
+0.60 line lost manager outputs pass predict py requires_grad_ rlhf set_grad_enabled takes target testing till took
+0.60 torch val vgg with ~anywh ~autho ~backw ~calle ~dropo ~evalu ~extra ~inden ~manag ~outpu ~refac ~targe ~testi
+0.80 autograd decorator distillation fid forward img nothing only recorded tape time train true validation was ~autog
+0.80 ~disti ~embed ~encod ~forwa ~train
+1.00 grads needs requires training ~decor ~infer ~nothi ~predi ~valid
+1.20 inference_mode loop no no_grad ~recor
+1.40 test
+1.60 mode volatile ~volat
+1.80 eval
+2.00 inference
+3.00 grad
""",
    "host_memory": r"""
-1.00 a100 i tb
-0.80 card one
-0.60 an its model so total
-0.40 # a after are back batch blocks but case device fine for fraction gib image isn't it keeps last line manager my
-0.40 n new now nvcr over peak per running same step that's them today two weights which within you your ~block ~chang
-0.40 ~confi ~manag ~print ~reque ~runni ~tenso ~that' ~trans ~weigh ~withi
-0.20 a10 adamw all alloc allocate allocated alone also and another any apparently arena arguments around ask asked
-0.20 assigned attempting attention auf auto backend backward base because beyond bf16 both bottom bs by byte c called
-0.20 came capture cards cc change changed check checked chunk client close commented con conda config context
-0.20 contiguous conv crash ctx cu121 custom d das dask de decoder default del dem der did didn't disabled dockerfile
-0.20 does doesn't don't done el else embedding enable encoder end ends env epoch es eval exe executor expandable
-0.20 faiss fault fell fit fits flags forward found four fp16 fp32 frame freed function further game gc get ggml gigs
-0.20 global gpu_mem_limit grad graphs gres hand hard hat hbm here hidden history hold i'd i'm id if inference info
-0.20 init__ instance isaac itself jax jobs json karte keep know kv lab layer layers learned least leaves left len
-0.20 length like live llm lm local location logged logits logits_all loop lora loss makes map_location materialises
-0.20 math may means memory_summary mempool mib mig mine mit mixed mode modules more mps mx150 mxnet n_ctx need needed
-0.20 net network next ngl no_grad nobody nodes notebook nvidia octane's offload_to_cpu okay old once ones only onnx
-0.20 ops options optix out output outside own paddle params part partitions pass past patch picks pid pipeline placa
-0.20 pods pool possible power printed processes pytorch q quota r raise ran rank0_only re really reduce removed
-0.20 render renders replay repo request reservable reserved resolution rest restart returned right rmm root rows rtx
-0.20 runtimeerror s saved scratch second see sees self server set_limit settings setup sim single sizes slice sliced
-0.20 smaller smi snapshot somebody split src stage standardgpuresources start starting startup static stay stays
-0.20 steps still stops stream studio sum summary survived t take takes task temp tensorflow tensors test text that
-0.20 the then there thought three threshold thus tokens torch train trainer transformers tried triton trt try tudo
-0.20 type ubuntu uft uint8 unchanged unet units until us usage user users using util utilization uvicorn v3 values
-0.20 variable version via w want warn warning warp way we we're went were what while whisper whole why will window
-0.20 without worker working works workspace would x xla y yaml yet ~adapt ~anoth ~appar ~argum ~aroun ~assig ~attem
-0.20 ~backe ~backw ~becau ~beyon ~botto ~calle ~captu ~choos ~colle ~comme ~compi ~compu ~consu ~conte ~conti ~count
-0.20 ~creat ~cumem ~custo ~denoi ~detec ~devic ~didn' ~diffe ~disab ~docum ~doesn ~embed ~encod ~evict ~excee ~execu
-0.20 ~follo ~forwa ~fract ~funct ~furth ~graph ~handl ~hidde ~histo ~impor ~incre ~infer ~inter ~itsel ~launc ~layer
-0.20 ~learn ~leave ~lengt ~logge ~manua ~mater ~mempo ~milli ~modul ~multi ~neede ~netwo ~nobod ~norma ~noteb ~nvidi
-0.20 ~octan ~optio ~other ~outpu ~outsi ~paddl ~parti ~pipel ~possi ~preci ~predi ~prefi ~previ ~promp ~pytor ~reall
-0.20 ~reduc ~relea ~remai ~rende ~repla ~resol ~resou ~resta ~resul ~resum ~retur ~runti ~sampl ~scrat ~secon ~serve
-0.20 ~simul ~singl ~small ~snaps ~someb ~start ~store ~strea ~stude ~studi ~survi ~switc ~torch ~train ~trito ~ubunt
-0.20 ~uncha ~uvico ~value ~varia ~versi ~warni ~whisp ~witho ~worki ~works ä é ó в на не с が き す で の 上 고 까 네
-0.20 니 로 아 에
+0.20 accelerate's adam adding admin again allocation anything arrow at ate available began bfc blender browser
+0.20 buffer_count buffers building cache caching can't cannot card's closed cloud collate column complete constants
+0.20 copies couldn't cpuadam crashed cuda cupy dataloader dead dense describe desktop df dict dicts died diffusion
+0.20 dispatch doubled e8 e9 each error estava factor fairseq far features finish float64 from gathered gave generator
+0.20 gets gives gpu's grows h half happens have having headless huge i'll impl infinity initialises install installed
+0.20 integrated into is it's jupyterhub kernel kernel's kills laptop larger leftover leftovers lets limits lmdb
+0.20 loading locked logs longer low m make me merge message metashape min models nano never none np num_workers off
+0.20 ok oom opening or our pandas parameter piecewise plus point pra preallocate prior process puts py raised range
+0.20 rank0 reached reads ready recipe refcount reference refused refuses registering remove reservation ring rise run
+0.20 said save script segments service set setting several shard sharded share since size slices stable stands starts
+0.20 sticks stopping story systemd textures tf's thing to took touched turned unified unit untouched upgrade upload
+0.20 uva vram was watch winerror write wsl you've ~10485 ~accel ~addin ~anyth ~blend ~cache ~cachi ~canno ~card'
+0.20 ~close ~clust ~colla ~colum ~comfy ~conca ~const ~could ~cpuad ~datal ~descr ~deskt ~diffu ~dispa ~doubl ~estav
+0.20 ~fairs ~finis ~gathe ~happe ~havin ~headl ~hones ~integ ~kerne ~lapto ~large ~liber ~loadi ~locke ~longe ~mallo
+0.20 ~messa ~metas ~openi ~overs ~panda ~piece ~preal ~publi ~raise ~reach ~recip ~refco ~regis ~scrip ~segme ~sever
+0.20 ~stabl ~stick ~suffi ~textu ~touch ~turne ~unifi ~untou ~uploa ~winer ~you'v á ã せ っ は み め も や を ん イ
+0.20 フ ル ー 使 内 分 増 够 完 読 载 込 가 너 는 다 델 라 리 메 모 었 였 은 이 있 제 한
+0.40 add allocator anymore apps be bigger bin bit box broadcast cached colab's completes concatenate conf copy cuda's
+0.40 cuinit die empty even exit export failure few fill flag gguf given goes had hits htop idle images in jetson kb
+0.40 killer kubelet lines list loader loaders lock locking low_cpu_mem_usage lowering machine main mb
+0.40 merge_and_unload nearly needs no on param rank real rlimit rm safetensors sandbox shared shows small sometimes
+0.40 staging sysctl this those though tmpfs too torch_ tp true ultralytics unload v vllm we'd when wsl2 wslconfig
+0.40 zero zram ~anymo ~avail ~bigge ~broad ~brows ~colab ~commi ~cuda' ~cudae ~cudam ~cuini ~effec ~expor ~failu
+0.40 ~image ~infin ~kubel ~lefto ~limit ~locki ~lower ~machi ~memor ~nearl ~prefe ~refus ~reser ~safet ~sandb ~share
+0.40 ~somet ~stage ~stagi ~sysct ~thoug ~ultra ~wslco 음 읽 죽
+0.60 address array bus cgroup commit cpp cudaerrormemoryallocation cudahostregister cudamallochost dataset disk drop
+0.60 enough failed fails false free llama login map memlock not of oomkilled overcommit_memory page pages paging pins
+0.60 pod prefetch python ranks read shards side time unlimited wants ~addre ~cgrou ~compl ~datas ~enoug ~faile ~jetso
+0.60 ~memlo ~offlo ~oomki ~overc ~pagin ~unlim ~windo
+0.80 count cudahostalloc dmesg docker full killed l load loads max_map_count named node numpy offload pin pin_memory
+0.80 state virtual windows ~loade ~pytho ~shard ~virtu ~worke ~добав гб до добавил и при
+1.00 gi mem nvme overcommit rss slurm space system trace vm workers ~defau ~docke ~syste
+1.20 cpu defaultcpuallocator dev file limit mmap pinned ~kille ~pinne
+1.40 gb memory mlock ~cudah
+1.60 ulimit ~ulimi
+1.80 g host swap
+2.00 shm
+3.40 ram
""",
    "kept_tensors": r"""
-1.00 gb
-0.80 b size training ~train
-0.60 back it loss one process run same so works
-0.40 # again alive an both came config context default del detach empty empty_cache error first fits fraction g
-0.40 generate go got graph had ids just l line local losses matrix model models more num own pass place py script
-0.40 second see start step's three through tokens two use vae variable was when while with ~alloc ~build ~check
-0.40 ~confi ~defau ~diffe ~every ~inter ~kerne ~losse ~model ~optim ~print ~scrip ~secon ~start ~throu ~token ~updat
-0.40 ~varia ~weigh
-0.20 a100 about acc actors adam adamw add allocator also anchors antes any applied array asked attached attribute
-0.20 auto autograd aux available backend base batched batchnorm be beams begin being benchmark big block box branch
-0.20 broadcast bs buckets build building builds built bytes caching can't cards case cast cause cell centers change
-0.20 checkpoint checkpoints cl clip closing collate come comes compare computed con contrastive copied copies copy
-0.20 core could crashes create creating cross cudagraph cudagraph_mark_step_begin current cut decoder decoding decord
-0.20 dev devices died diff different dimension do does done driver during eager edit eight em ema enable enabled enc
-0.20 encoder's enough errors estimator even everything except exception extra fail failed failing fails failure false
-0.20 fast feed fewer file files fine fit five float flush fold following found fp16 fp32 from fsdp game gave
-0.20 generated gets gib gigs gives goes going gpus grad_fn grads greedy grid group gt handler harness head heads hit
-0.20 hundred i identical idf if import included increasing info inner input instance intermediate iou is isn't item
-0.20 iteration iterations jax kernel killed know ksameasrequested la large late launch layer le learning len length
-0.20 less let lightning limited llama llm lm lmdb loading loads logger logprobs lower lowering lstm machine main
-0.20 makes malloc map mask max me mem merge message meta mit must n nccl needed needs net nets network next node
-0.20 nodes note notebook nothing numba numbers nvdec nvidia o3d offload_optimizer ok ollama ones oom op opens
-0.20 optimizer optix order other otherwise out outer output output_scores outside pad param params part passed peak
-0.20 peaks persistent_workers pinned plain pod pods point points policy pool pools positions pra preallocate prefill
-0.20 previous print printing prints probs px pytorch q queries query r random rank rank0 rather raw reduce referenced
-0.20 release_cache remains rendering repo reporter requires resolutions resource return_dict_in_generate returned
-0.20 room root row runs samples says scan scores serving setup several shard share shared short side simulation
-0.20 single six sizes skorch smi smoothing softmax sparse stack stacking stage staging starts startup still stop
-0.20 stopped streamlit stride stuff sum switching t takes tasks tb teacher tensorflow tests their there they thing
-0.20 this though thread tiled tmux to today together token too took top total traceback trainer trial tried trouble
-0.20 turn turns type unet unittest updated upscaling usage uses utilization v validate value vllm vocab want wants
-0.20 warm wasn't we went were where which why width window workers worth yaml zeros ~42949 ~actor ~after ~ancho
-0.20 ~answe ~appli ~attac ~attri ~autog ~avail ~avera ~backe ~bench ~branc ~broad ~bucke ~cachi ~captu ~carre ~cente
-0.20 ~chain ~closi ~compa ~compl ~compo ~compu ~concu ~conte ~contr ~copie ~count ~crash ~creat ~cubla ~cudag ~decod
-0.20 ~decor ~deeps ~denoi ~detac ~dimen ~disab ~drive ~durin ~effec ~enoug ~episo ~error ~excep ~exclu ~expor ~extra
-0.20 ~faile ~faili ~failu ~figur ~follo ~forgo ~fract ~greed ~harne ~hidde ~hundr ~ident ~impor ~inclu ~incre ~initi
-0.20 ~insta ~itera ~kille ~ksame ~launc ~learn ~lengt ~light ~linea ~loadi ~local ~logge ~lower ~machi ~matri ~messa
-0.20 ~momen ~neede ~netwo ~norma ~noteb ~nothi ~nvidi ~open3 ~outsi ~param ~pictu ~pinne ~plott ~point ~polic ~posit
-0.20 ~preal ~preco ~previ ~proce ~pytor ~queri ~raise ~rando ~rathe ~reaso ~recor ~reduc ~rende ~repli ~repor ~reser
-0.20 ~resiz ~resol ~resto ~resum ~runti ~safet ~scala ~sever ~shard ~share ~simul ~singl ~skorc ~small ~smoot ~softm
-0.20 ~spars ~stack ~stagi ~stopp ~strid ~subpr ~teach ~threa ~toget ~trimm ~trito ~troub ~trunc ~unitt ~utili ~wasn'
-0.20 ~windo ~worke ~works à ç í и на 全 가 로 서 이
+0.20 aborted across added adding all_embeddings allocated alpha another anything app appended are as asr attention
+0.20 away backward baked beam becomes beginning best_state blender c++ calling camera canvas capped changes class
+0.20 clips closed closure collect column columns com commit concatenates confirmed confusion constants contexts
+0.20 continue conversations corpus count cp created creep crops csv ctx curve d dans debugger decode deque detached
+0.20 detail detect device diarisation did didn't dies dims directly disk dist doc downgraded dropped drops dump
+0.20 dynamic dynamo eats editor el elements embedding ended ensemble entries epochs estimate eta
+0.20 eval_accumulation_steps evaluate evaluation events evicted eviction executor expire extension faster fid filter
+0.20 final fixed float32 floats forever forward gather generation generator get_objects getting gloo good gradients
+0.20 gradio grids growing growth guard have heap hidden hits hold holding holds hopeless host hour hours i'm images
+0.20 index inference_mode inside into iobinding keeps knn latent latents layer's les lib library libtorch like link
+0.20 live lives lo logits looking making mark mark_dynamic matrices memmap memory memory_allocated memory_summary
+0.20 mentions modified module monday monitor moved multimodal myself na nerf noise now object old only ortvalue
+0.20 others our owned p package pandas parent pas passes past people perceptual picks pinning pixel placa plugin pr
+0.20 precision pred prediction prefetch processor profile profiler prompt's prune push python ram ran rd record ref
+0.20 reference registered registration registry regression reid release remain render reset resident restart result
+0.20 retrieval returns right rows running sam2 sample sampler sanity save_for_backward saves saving scale scenes
+0.20 score segments sentences service session sessions set settings shape shows shrank shut silently simple slam
+0.20 sleep slope snapshot snapshots someone spacy speaker speech stable state_dict stayed std step storage store
+0.20 stored streaming streams style styles summary survives swa swap switched tables tabs text tf than thank that
+0.20 these they're things thirty thousand thus tile tracks traffic transitions tts turning ui unload unloaded
+0.20 unloading up upgraded upgrading uploads upscaler using val validation_step vector vid video viewer visible
+0.20 visualisation volume w wandb warning webui weeks well what without work writer x128 x1333 yes yet ~abort ~acros
+0.20 ~addin ~anoth ~anyth ~atten ~begin ~blend ~cache ~calli ~camer ~canva ~cappe ~clien ~clone ~close ~closu ~commi
+0.20 ~compi ~confu ~corpu ~debug ~delet ~destr ~detai ~detec ~devic ~diari ~didn' ~direc ~disti ~doubl ~downg ~dropp
+0.20 ~dynam ~edito ~eleme ~empti ~encod ~ensem ~entri ~epoch ~estim ~evalu ~event ~examp ~execu ~expir ~exten ~faste
+0.20 ~filte ~flush ~forev ~getti ~gldel ~gradi ~growi ~growt ~holdi ~hopel ~image ~impro ~infin ~insid ~inver ~iobin
+0.20 ~libra ~libto ~limit ~logit ~looki ~makin ~memma ~menti ~modul ~monda ~monit ~mysel ~occup ~onnxr ~ortva ~packa
+0.20 ~panda ~paren ~peopl ~perce ~persi ~pinni ~plugi ~preci ~profi ~progr ~pytho ~rebui ~regre ~remov ~resid ~resta
+0.20 ~retri ~runni ~sanit ~savin ~scene ~sente ~setti ~shran ~silen ~simpl ~someo ~speak ~speec ~stabl ~state ~staye
+0.20 ~stora ~style ~suffi ~table ~targe ~textu ~they' ~thing ~thirt ~thous ~thres ~torch ~traff ~trans ~turni ~uploa
+0.20 ~vecto ~viewe ~visib ~volum ~warni ~witho ~write é ó 、 く ち め ス ト リ 万 不 个 予 列 到 加 卡 原 回 因 在 显
+0.20 果 毎 每 決 留 的 結 落 表 解 还 都 里 간 계 고 너 넣 니 다 두 를 리 만 세 셔 션 속 시 아 안 았 어 에 으 지 캐
+0.40 accumulation adapter adds age ahead all_gather argument around auf auroc bank bind caches callback cat climbs
+0.40 clone coco collects concat conv convert culprit dataset de delete delete_adapters deleted depth der die distinct
+0.40 document double dropout emb en entire epoch estaba eval ever feature finished flushed frames frees front gathers
+0.40 get gpu gpu's grad grows held hidden_states hist i'd id image in inference instead ints iter its k karte keyed
+0.40 level liegen load_lora_weights m max_age mc members ml mmcv mxnet nach nightly nn norm numpy of
+0.40 offload_state_to_cpu on_validation_epoch_end patched pile placed pooling por predictions program prompt prompts
+0.40 puts ration register released remove reuse rle rollouts saved scans sglang shapes slide some stays steady steps
+0.40 stores stream switch targets tensor time torchmetrics tracer tracker troquei um unity user users values verified
+0.40 version web weight weren't ~activ ~argum ~aroun ~batch ~callb ~chang ~climb ~colum ~conve ~cresc ~culpr ~datas
+0.40 ~dicti ~dispo ~docum ~dropo ~entir ~estab ~evict ~finis ~float ~frame ~gathe ~gener ~globa ~hypot ~inste ~laten
+0.40 ~liege ~membe ~memoi ~night ~objec ~outpu ~place ~pooli ~ratio ~repla ~reque ~rollo ~serve ~sessi ~sglan ~snaps
+0.40 ~sorti ~stead ~switc ~trace ~track ~troqu ~verif ~versi ~weren в до не с 上
+0.60 activation adapters after all batches blieb call cleared cuda data eine embeddings embeds every feats fills flat
+0.60 for full gallery grew history hook it's kept key later leaks loras lost maxlen mehr million name new night
+0.60 no_grad objects on onto past_key_values preloading replay request save sdpa server state stay uint8 un under
+0.60 undo upgrade validation whole ~adapt ~buffe ~clear ~conca ~galle ~histo ~maxle ~milli ~prefi ~prelo ~regis
+0.60 ~relea ~retra ~strea ~unloa ~visua ~больш ~запро ~кажды ~памят больше после
+0.80 buffer clear coreset debug encode features frame global init known loop lora lru_cache maps maxsize ours outputs
+0.80 over patchcore prefetcher prefix queue results states tensors test them ~colle ~cores ~maxsi ~predi ~prefe
+0.80 ~promp ~store
+1.00 dict end hooks init__ lru masks mb preds self until ~embed ~featu ~patch ~resul ~tenso
+1.20 append cache keep list ~upgra
+1.40 cpu each never ~appen
+1.80 leak per
""",
    "kv_cache": r"""
-0.80 gib of
-0.60 code cuda does first info larger memory our rank torch valueerror vocab ~large
-0.40 a above allocated alone before bf16 bs bytes capped compute cp eager eval every file flash g gpu graph images in
-0.40 loss me mentions num_beams on over peak placa q4_k_m rank0 ring scratch step still that's the to tokenizer
-0.40 trainer true try update were you your ~befor ~cappe ~compu ~embed ~evalu ~insta ~memor ~menti ~proce ~recor
-0.40 ~resta ~scrat ~secon ~tenso ~that' ~trans ~updat
-0.20 a100 about across activations adam added again all already and as ask asked at attention attn autotune backend
-0.20 because between big block both breaks buffers but calculating call came capture cdist changed chrome chunked
-0.20 classes clouds cm come compile contexts contiguous corpus count cpu crashed crop cudagraphs cured data dataset
-0.20 day days del desktop dev device dict did die different disk done drop dummy effective embedding empty_cache
-0.20 encoding end ends enforce enforce_eager entries entry epoch error evaluated ever everything expandable f false
-0.20 far feature fix fixed flag float force forward found fp16 fp32 frame gemma generated generation get gigs gives
-0.20 gl got gpus grad grads graphs grew h happened hardly has hashes head head's heron hidden hidden_states high host
-0.20 hour i'm id ids if il image inference init installed int8 into is job keeps kept kernel l large last later
-0.20 latest least left lengths less lidar line list little loader logits longer loop lora lowered makes map margin
-0.20 matrix matter max_split_size_mb meta micro minus missing mixed model_max_length modelo models moved ms much my
-0.20 nano need needed needs net never next ngl nice nn node nodes none not note noticed num_workers nvdiffrast nvidia
-0.20 o offload one only open order output overhead p padding pairs parameters pid piece pipeline plain please pod
-0.20 point points prefetch printed problem process processed profile projection px py python pytorch q q4 q5 q5_k_m
-0.20 qwen's r raise raised ram ran record recording removing repl request res reserve restarted restarts result
-0.20 returns rows run sample scene scores script sdpa second see segments sent sentence sentences sequential service
-0.20 setting shape share sim single small smi softmax solved someone sorry split squared states stays steps stock
-0.20 stopped stops store stores style support sur surprised swap systemd t taken temporal tensor tensors th that them
-0.20 there's they thing though three tile time tipped told topaz train training trains transformer triton two uft
-0.20 ultralytics upgrading usage user uses using util utilisation utilization v100 value versi version video vision
-0.20 vit vocabulary voxel voxels vram was well while whole will without word words work workers workspace would x12
-0.20 zero ~10000 ~accel ~acros ~activ ~alrea ~appli ~backe ~becau ~betwe ~bigge ~billi ~break ~buffe ~calcu ~captu
-0.20 ~chang ~check ~chrom ~cloud ~compi ~corpu ~creat ~cudag ~datas ~deskt ~devic ~effec ~entri ~every ~expan ~expli
-0.20 ~featu ~float ~forwa ~frien ~gradi ~graph ~handl ~hardl ~hashe ~hidde ~image ~infer ~initi ~inter ~kerne ~lates
-0.20 ~launc ~linea ~littl ~longe ~longf ~margi ~matri ~matte ~missi ~monit ~neede ~negat ~norma ~notic ~nvdif ~nvidi
-0.20 ~outpu ~overh ~paddi ~param ~piece ~pipel ~pleas ~point ~polic ~prefe ~print ~probl ~progr ~proje ~pytho ~pytor
-0.20 ~quadr ~qwen' ~raise ~raste ~remov ~rende ~reque ~resol ~resul ~retra ~retur ~rever ~sampl ~score ~scrip ~segme
-0.20 ~sente ~servi ~setti ~singl ~softm ~solve ~someo ~squar ~stopp ~suppo ~surpr ~swapp ~syste ~tempo ~there ~think
-0.20 ~tippe ~torch ~trito ~ultra ~upgra ~utili ~value ~versi ~visio ~vocab ~voxel ~witho à ä ê ö в и не す り れ ー
-0.20 다
+0.20 aborts advertised alloc allocates allocating allocation another answers aphrodite avec baj batched be become
+0.20 begin benchmark bleibt boom bot branches brings build builds bumping cache_implementation caching can card cards
+0.20 cat cd cells chunks cleared completes concurrency costs crashes decode decoding dies difference docs don't
+0.20 doubled edit el en encoder engine factor fail faster figure filled fills finished fit free gave gb good growing
+0.20 grows guilty hadn't hand happening held hi hold holding i implementation increasing input it it's its just knew
+0.20 lacked layer lets lib limit limited llm lm lot lowering marre max_batch_total_tokens max_tokens mean mehr mib
+0.20 mistake modell multiplied new night number offloaded old once op page passes passt per pick pin pinned planned
+0.20 positions precision print profiling prompt prompts proper ps pulled put qwen really reduced remains reserves
+0.20 right room rtx same self sessions shared short shorter showed sixth size sliding slot spec speculative splits
+0.20 start started starts static stored studio survive take tells ten their there these thought too took top tp
+0.20 tracked tree turn under up use_cache v3 way when whereas which width worked works y you're you've ~13107 ~abort
+0.20 ~adver ~anoth ~answe ~aphro ~autos ~batch ~becom ~bench ~besid ~bleib ~branc ~bring ~build ~bumpi ~cachi ~clear
+0.20 ~dynam ~engin ~faste ~figur ~fille ~finis ~fract ~gemma ~growi ~guilt ~hadn' ~holdi ~lacke ~limit ~mista ~multi
+0.20 ~numbe ~pinne ~plann ~posit ~preem ~pulle ~quant ~reall ~reaso ~remai ~scali ~seque ~serve ~share ~short ~showe
+0.20 ~simul ~slidi ~start ~strea ~studi ~survi ~where ~worka ~you'r ~you'v ç ó き に を キ コ ス ッ テ ト メ モ リ ロ
+0.20 ン 倍 分 列 動 要 起 가 개 네 니 됨 류 시 에 였 이 있 잡 줄 캐
+0.40 after available beside blocks caches chats chunk concurrent confession config copy cpp crash ct2 de decoder
+0.40 deepspeed default documents down eight enc fa fits goes gone gqa grouped half have here hf isn't itself json kb
+0.40 keeping kills late let lmdeploy made many max_batch max_batch_size max_cache_len max_seq_len maximum means
+0.40 mistral model's multiplies n_ctx np ok overflowed overrides paged pages past_key_values pdf phone prefix ragged
+0.40 reduce reservation restores send server session shift sized so than this times trimmed turns v warmup we went
+0.40 wrote yes ~26214 ~avail ~block ~cache ~confe ~confi ~deeps ~defau ~docum ~group ~itsel ~keepi ~lmdep ~maxim
+0.40 ~mistr ~ollam ~overf ~promp ~rebui ~resto ~specu ~token ~warmu гигов из на по
+0.60 # 0 batch context_window_size contexto cross draft exllama f16 fails give going greedy heads length loads
+0.60 message mha mlc model q8 q8_0 rebuild sequences session_len since slider smaller staticcache takes tgi total
+0.60 trained values what whisper with yesterday ~20000 ~arran ~concu ~exlla ~greed ~messa ~overr ~prime ~reduc ~reser
+0.60 ~slide ~small ~whisp ~windo ~yeste
+0.80 beam chat ctk ctv halved history layers log modelfile parallel prefill says sglang slots ~decod ~halve ~histo
+0.80 ~layer ~lengt ~model ~prefi ~sglan ~trimm
+1.00 contextsize gguf keys koboldcpp long max_num_seqs num_ctx ollama_num_parallel token tokens weights ~kobol ~stati
+1.00 ~weigh
+1.20 context dtype fp8 ollama seqs users window
+1.40 kv len llama past
+1.60 c ctx num ~conte
+1.80 cache max
+2.40 k
""",
    "library_workspace": r"""
-0.80 from
-0.60 model
-0.40 b context cuda device is made one so start that the you ~conte ~train
-0.20 a100 adamw add after afterwards again allocated allocation allocator also app arena around back backend be
-0.20 because between block blocks both breaks bs but c capture cards cc cl column con copy count cpp ctx cudagraphs
-0.20 cudamalloc cv2 dali dataset dense detected dev didn't different distributed doesn't embedding empty en encoder
-0.20 epoch equal error eval even exactly executor faiss feature features fell float forever forward four fp32 frame
-0.20 frames full g gave generate ggml gives go got gpus grad graph graphs greedy h had half handler here hidden
-0.20 history hold holds host hours i i'd i'm ids if images inference inputs instead into iter jax job just keeps kept
-0.20 kv l le leak len length like line live llama llm loading loads log longer loop loss machine main make map
-0.20 max_split_size_mb me mem memory min moved network nothing now num number numpy nvidia off only open optimizer
-0.20 other outputs p past place please points policy pool preallocate private profile py python ram rank recorded
-0.20 request reserves right rises run s said samples saved second self server set settempmemory shows side speed
-0.20 splitting standardgpuresources state static stays steady still straight tb tensorflow tensors test that's them
-0.20 then third this time to tokens too total train training two under unet until up update us v version vram weights
-0.20 well went while whisper whole window with without works your zero ~activ ~after ~aroun ~batch ~becau ~betwe
-0.20 ~block ~break ~captu ~chang ~check ~colum ~cudag ~cudam ~datas ~decod ~deeps ~detec ~devic ~didn' ~diffe ~distr
-0.20 ~doesn ~dropp ~embed ~encod ~every ~exact ~featu ~flash ~float ~forev ~forwa ~fract ~frame ~gener ~graph ~greed
-0.20 ~growt ~hidde ~image ~impor ~infer ~input ~insta ~inste ~lengt ~loadi ~longe ~machi ~netwo ~noteb ~nothi ~numbe
-0.20 ~nvidi ~other ~paral ~param ~pictu ~pleas ~point ~priva ~profi ~pytho ~recor ~remai ~rende ~repla ~resol ~resta
-0.20 ~retur ~sampl ~secon ~serve ~servi ~sette ~stand ~stati ~stead ~strai ~that' ~thoug ~throu ~token ~trans ~updat
-0.20 ~varia ~versi ~weigh ~whisp ~windo ~witho ó на 서
+0.20 # about al algo_bwd_filter algorithm algos all all_gather allocates and another as ask autotuning available avec
+0.20 based bench benchmarks bidirectional bit built bump cached candidates card cells choose chosen comm
+0.20 communicators config copies crash create created creating creation crops cublas_status_not_initialized
+0.20 cudnn_conv_algo_search cudnn_conv_layer cures cusolver's darknet data dead dej die dies dlib do don't doubles
+0.20 down dp driver duit dummy durch dying eine enable enabled encontraba ep estimation exhaustive extension extra
+0.20 fails fait far fewer finally finds fits flag flags flush freed gather gb gib give gone halves handles has helped
+0.20 heuristic heuristics high hopper huge i've implementation in inc initialized insufficient ints it j'ai jetson k
+0.20 kernel keys kills know lab late later layers leads leave leaves leaving less library linear listo lives loaded
+0.20 long lstm many matmul mempoolsize models moe more mxnet nano native needs net new nnu node normal
+0.20 not_initialized ok on ones ort outs outside par pass passes passou peaks peer peers per picks piece pinned
+0.20 plugin pods porque pp pre preallocated prefer process prune pytorch's r ran re reduces requested reservation
+0.20 reshape rocm running script serve ses settings several share since slow slower small smaller smallest solved
+0.20 spike split splits startup streams survives switching t tactics tampons temporary th there's thread threads
+0.20 three thrust time_once times took top torch tp trace transport triggered triton trt true trying ugh unpacked use
+0.20 used vae values varying very w wanted were what winograd workspace_limit_bytes workspaces xt ~10737 ~42949
+0.20 ~91268 ~alloc ~anoth ~avail ~bidir ~cache ~candi ~chose ~compi ~confi ~copie ~darkn ~drive ~enabl ~encon ~estim
+0.20 ~exhau ~faste ~filte ~final ~force ~halve ~hoppe ~insuf ~jacob ~jetso ~kerne ~layer ~leave ~leavi ~libra ~linea
+0.20 ~loade ~matmu ~mempo ~model ~nativ ~norma ~optim ~outsi ~paddl ~passe ~passo ~pinne ~plugi ~porqu ~preal ~proce
+0.20 ~proto ~reduc ~reser ~resha ~runni ~scrip ~setti ~seven ~sever ~slowe ~small ~solve ~split ~statu ~strea ~survi
+0.20 ~switc ~tampo ~tempo ~tenso ~there ~threa ~torch ~trigg ~trito ~tryin ~unpac ~value ~varyi ~wante ~warni ~winog
+0.20 à ç ち 会 作 保 大 好 成 掉 时 法 確 空 算 落 要 设 试
+0.40 a algo_fwd algorithms all_reduce alloc allocate already are area areas autotuner backends buffers build building
+0.40 caffe channel channels configs convolution cublas_status_alloc_failed cublas_workspace_config cudnncreate
+0.40 cudnnrnn cufft_plan_cache cutlass davinci's decreasing default deterministic each engine external factor fast
+0.40 fastest few filter for fwd gesvdj hundred init input it's iterations its itself large level limit linalg max
+0.40 max_size miopen miopen_find_mode mxnet_cudnn_autotune_default nccl's nccl_nvls_enable non none nvls or own
+0.40 padded paddle power reduce reserve rnn room runs search setup sizes skipped sort status svd syevd tactic takes
+0.40 temp tf theano those trials tries trtexec xla ~alrea ~backe ~choos ~convo ~cutla ~davin ~decre ~engin ~exter
+0.40 ~facto ~gesvd ~hundr ~imple ~itera ~itsel ~linal ~miope ~nccl' ~padde ~pytor ~searc ~skipp ~thean ~thrus ~trial
+0.40 ~trtex
+0.60 alg1 alg2 array asks buffer buffsize builder bwd chunk communicator cublascreate dnn fail failing find gemm
+0.60 group groups layer left magma max_workspace_size nccl_buffsize nccl_max_nchannels nchannels plus size space
+0.60 storage tensorrt tf_cudnn_use_autotune when x xla_gpu_autotune_level ~chann ~deter ~faile ~faili ~heuri ~matri
+0.60 ~stora ~tacti
+0.80 cufft cusparse failed first matrix mb wants work ~algor ~build ~creat ~cuspa ~group
+1.00 algo benchmark cublas cusolver false handle mode ncclcomminitrank ~commu ~ncclc гигов
+1.20 fft plan ~bench ~buffe ~cubla ~cudnn ~cusol ~handl
+1.40 nccl scratch ~scrat ~works
+1.60 conv ~autot
+2.40 autotune
+2.80 cudnn
+3.00 workspace
""",
    "logits": r"""
-0.60 first gpu max no
-0.40 a after and cache cpu cuda epoch got graph heads i is mb on past sampler since start still too torch total w
-0.40 ~buffe ~encod ~momen
-0.20 adam alive an anything append around asks attached attention attn back backbone backward batches be beam below
-0.20 bert beside bias bit block boxes buffer buffers but by c came can't card cat chunks code collator comes
-0.20 completes computed config context corpus count crash d data dataset dense device dim docs don't doubling due e
-0.20 each eager ema embed embed_tokens embeddings enable encoder encoding error even factor fail failed fails false
-0.20 features file fills fit fixed flash found four fraction frame frames free function gave gb genome gigs gives
-0.20 giving global goes gone good growing h had hadn't has hf history hit if image images inference init into isn't
-0.20 it job kb key kv la latents later layers leaves left len list llm load loaded loading local longformer loop made
-0.20 map mask max_length maximum mem memory message mha mine mit mode modules modules_to_save moments momentum my new
-0.20 next nobody nodes none notebook nothing np number nvidia offload ok old onto optimizer padded pairwise
-0.20 parameters per pixels point points pool pp precision pred printed process prompts proper put px py q q4 queries
-0.20 ram ran rather reduce remove repr reset resolution results running runs said sample save saved says scale sdpa
-0.20 setting shampoo sharding shows single sizes slots slower smi spare squared stage stages starts state store str
-0.20 string survive swap swin switched table take takes tb ten tensors test than then they train trained training
-0.20 type under upstream user uses using vae validation values vit vram want way were which windows within works
-0.20 wrong you you've your zero ~alloc ~anyth ~appen ~aroun ~attac ~atten ~backb ~backw ~batch ~becom ~besid ~build
-0.20 ~calle ~colla ~confi ~const ~conte ~corpu ~creat ~datas ~detac ~devic ~docum ~doubl ~dynam ~epoch ~exten ~facto
-0.20 ~faile ~featu ~figur ~frame ~freez ~genom ~givin ~globa ~growi ~hadn' ~histo ~image ~infer ~itera ~laten ~launc
-0.20 ~layer ~leave ~loade ~loadi ~longe ~longf ~matte ~maxim ~messa ~nobod ~norma ~noteb ~nothi ~numbe ~nvidi ~objec
-0.20 ~offlo ~optim ~padde ~pairw ~patch ~perce ~pictu ~pixel ~point ~preci ~print ~proce ~produ ~prope ~quadr ~queri
-0.20 ~rathe ~recor ~reduc ~repla ~reser ~resta ~runni ~scrat ~sessi ~setti ~shamp ~shard ~simil ~singl ~slowe ~squar
-0.20 ~stage ~start ~strea ~strin ~survi ~switc ~updat ~upgra ~upstr ~valid ~withi ~worke ~you'v на 고 다 에 이
+0.20 # accelerate accumulates actual adaptive again all along another answering anymore apparently apply arcface are
+0.20 at axis backprop bei ber beyond bf16 big blocks blow body bonus breaks bring calculate call candidate candidates
+0.20 choice chunking client collects come complete computation ctc ctx cut_cross_entropy cutting d'un de decoder del
+0.20 demand dictionary disabled distillation distributions do doing down drop dropped du during el en end ended
+0.20 enough equal era et eval_accumulation_steps evaluation everything exactly extra face failing family fc fell fine
+0.20 fits floats for forced functional garde gather generated get gets grad gradient grew hardly helped identities
+0.20 ids inputs inside install installed instead itself just k2 keeping labels last layer length les listo llama3 lo
+0.20 loglikelihood logp long lora margin matrix me mistake modeling modelo monster moved mt5 much multiplies n
+0.20 n_batch n_ctx ne needed negatives net noticed now of once one or order ordinary original out p packing params
+0.20 partial pass passes patch pip plain please plus policy por post pour ppo precompute predict prefill prob
+0.20 probabilities problem profiler python r rank recompute ref reference rejected removed reporting resolved
+0.20 response rest return_dict_in_generate returning returns rnn row run s schon score scoring seen segmentation
+0.20 selective selective_log_softmax sequence servers set shape shorter simple soon sorts sparse split standard stay
+0.20 stored student swapping target tasks temps tf third though three tied till topk trains transformers trouble turn
+0.20 turns two units unsloth upcast ur useless vanish version view vllm went when where while why wins wird without
+0.20 wonder work x xlm ~25000 ~actua ~adapt ~anoth ~answe ~anymo ~appar ~arcfa ~backp ~beyon ~block ~break ~candi
+0.20 ~choic ~clien ~cutti ~decod ~deman ~dicti ~dispa ~disti ~dropp ~durin ~enoug ~evalu ~every ~exact ~faili ~famil
+0.20 ~force ~gradi ~hardl ~helpe ~ident ~input ~insid ~insta ~inste ~itsel ~keepi ~label ~langu ~llama ~logli ~margi
+0.20 ~matri ~mista ~model ~monst ~neede ~negat ~notic ~ordin ~origi ~packi ~parti ~passe ~pleas ~polic ~predi ~prefi
+0.20 ~proba ~probl ~profi ~promp ~pytho ~recog ~rejec ~respo ~resul ~retur ~scori ~segme ~serve ~short ~simpl ~solve
+0.20 ~spars ~stand ~store ~stude ~thoug ~train ~troub ~unslo ~upcas ~usele ~vanis ~verif ~versi ~witho ~wonde ~выход
+0.20 ~разме ~слова батч в гб перед словарь это 万 那 가 개 결 계 까 나 너 니 라 로 무 서 어 을 지 청 크 텐 하 해
+0.40 add appears argmax beams bpe bytes chosen chunk chunked computing cpp dies distribution entries every f final
+0.40 flag float32 fp32 gathers gemma's generate gib go head's hidden hot in items kl liger logits_all logprob logps
+0.40 masked mlm model more multiplied need never num_logits_to_keep one_hot pieces position predictions preprocess
+0.40 preprocess_logits_for_metrics que qwen's request result return rnnt shift shift_logits smoothing solves states
+0.40 surprised targets teacher that's the times to tokens took trainer transformer trl tune wants ~26214 ~appea
+0.40 ~argma ~calcu ~chose ~chunk ~compl ~compu ~distr ~embed ~entri ~forwa ~gemma ~hidde ~lengt ~logpr ~maske ~multi
+0.40 ~piece ~prune ~qwen' ~refer ~reque ~smoot ~state ~surpr ~targe ~teach ~that' ~trans 마 만 산 실
+0.60 cewithchunkedoutputloss classes columns completions compute compute_metrics cross_entropy cut dpo embedding eval
+0.60 forward from full fused grpo joint label liger's linear lm_head metrics micro needs off output_scores perplexity
+0.60 positions probs prompt pruned sampled tokenizer torchtune u wide ~12825 ~class ~colum ~conti ~entro ~error
+0.60 ~float ~gathe ~liger ~perpl ~score ~torch
+0.80 always ce contiguous crossentropyloss llama log_softmax logprobs makes nn over peak projection prompt_logprobs
+0.80 qwen sequences t true vocabulary ~alway ~cewit ~cross ~linea ~logit ~outpu ~proje ~seque ~vocab
+1.00 b copy lm scores v vocab words ~softm
+1.20 batch cross gemma log token ~15193 ~posit ~token
+1.40 entropy k
+1.60 float output
+2.00 loss softmax
+2.20 head
+2.40 logits
""",
    "model_weights": r"""
-1.00 batch ~memor
-0.80 box cache free k mb run torch
-0.60 fine heron loss made models num our same small start too used using v zero ~train
-0.40 adam add after amp around attention block chunk context crash ctx e eager fail fails first function grad grads
-0.40 graph head inference jax job last limit long master mem moments more net new next none ok optimizer out output
-0.40 pairs peak pool s saw see side starting state step steps t test took train trainer true tuning uses where whose
-0.40 with workstation ~alloc ~aroun ~buffe ~chang ~compu ~conta ~conte ~decod ~delet ~deskt ~entir ~funct ~infer
-0.40 ~machi ~maste ~optim ~remai ~repor ~reque ~reser ~share ~syste ~tunin ~windo ~works
-0.20 a100s above adafactor adamw added adds alloc allocated allocator along always an another answering any app
-0.20 append are arena args array att attribute available avg backend backward been beside best big bin brought buffer
-0.20 buffers build builds bytes c calc candidate cannot capped capture cause cdist cell change changed chips chunks
-0.20 clear closed closing cluster column columns comfyui common complete completes components computed con
-0.20 concatenate container conv copies costs couldn't cpu crashes create crop ctk ctv cudnn cured cut d dataset days
-0.20 de dead debug decoder deepspeed default del delete deleting depth desktop devices diffusion disabled dispatch
-0.20 display do doc docs does doubt down draft dropping each earlier efficient enabling engine entire env epoch eval
-0.20 evaluated ever every exactly except exit exp exp_avg experiment extra f f16 fa failed failing false faster
-0.20 feature features figure fills finetuning fits fix fixed fixture flags flask flatten float64 followed fraction
-0.20 frame framebuffer frames freed freeze fsdp g g4dn galore game gave gc gemma's gpu_id gpus gqa gradient graphs
-0.20 group growth h hadn't halve halved hard heads help high history host hot hour i'll id images imgsz import index
-0.20 issue it's iteration itself k80 keras killed know kron kv l lands laptop larger latest least leave leaves len
-0.20 length less lets list lm_head load_checkpoint load_model load_tensors local location log logits look loop lora
-0.20 lost lot low_cpu_mem_usage machine main makes manual many map_location maps mask max_workspace_size maximum mean
-0.20 meant memory message mig mine minimised mining minus mit mixed mode modelfile momentum ms much multi nanogpt
-0.20 nccl need needs neither nice nn no_grad nodes noise nope normal notebook np num_ctx nvidia of off
-0.20 offload_optimizer offloaded old ollama oom open opencl outofmemoryerror override p padding paddle page parameter
-0.20 part partition pass past path pay pid pieces pins please plus point positions post prefetch preset print
-0.20 printout prints process procs profiling program pt pth pure puts px py pyannote python pytorch queue raise
-0.20 raised random ranks reads reduce released reloader remain remains remat removing replace replay reporter reports
-0.20 request requires reserve reset resolution restore results resume rope row rtx runs said samples say scan scene
-0.20 scratch sd search seconds seen sees seq seqs sequence server service sessions set_device settings sglang shape
-0.20 sharded shared shares should sim single sitting slider slurm smi so softmax some sorry space speculative speech
-0.20 spreads stable stacks states still store stores story straight strategy stuff sums surprised swap swin switching
-0.20 system systemd target task ten tf th their there's they things think third those threads three ti till time
-0.20 today tok top total trains translation triplet triton update upscale upscaler us usage user variable variables
-0.20 very video virtual vram w wanted warm was we're webui weight well what whereas which while whoever why window
-0.20 windows work worker workers workspace would wrap wrote xformers xl yaml yes zeros ~adafa ~alway ~anoth ~answe
-0.20 ~appen ~appli ~atten ~attri ~autho ~backe ~backw ~batch ~broug ~candi ~canno ~cappe ~captu ~chunk ~close ~closi
-0.20 ~clust ~colle ~colum ~comfy ~compo ~conca ~could ~crash ~cubla ~cudam ~custo ~datas ~detec ~diffe ~diffu ~disab
-0.20 ~displ ~distr ~divid ~earli ~enabl ~enfor ~engin ~envir ~exact ~excep ~exclu ~expor ~faile ~faili ~faste ~featu
-0.20 ~figur ~finet ~fixtu ~fract ~frame ~freez ~galor ~gathe ~gemma ~gradi ~hadn' ~halve ~histo ~image ~inclu ~inter
-0.20 ~itera ~itsel ~jupyt ~kille ~lapto ~large ~lates ~launc ~leave ~lengt ~light ~manua ~messa ~minim ~minin ~momen
-0.20 ~multi ~nanog ~neigh ~neith ~norma ~noteb ~nvidi ~octan ~ollam ~openc ~outof ~outpu ~overr ~paddi ~paddl ~pictu
-0.20 ~pleas ~point ~posit ~preal ~preco ~predi ~prefe ~prese ~pretr ~print ~profi ~progr ~proje ~pyann ~pytho ~pytor
-0.20 ~quadr ~quote ~raise ~rando ~reass ~recor ~reduc ~relea ~rende ~repea ~repla ~repli ~requi ~resta ~resto ~resul
-0.20 ~resum ~rever ~safet ~sampl ~scali ~sched ~scrat ~scree ~segme ~seque ~serve ~sglan ~shoul ~singl ~sitti ~slide
-0.20 ~snaps ~softm ~specu ~speec ~stabl ~stack ~state ~strai ~strea ~subpr ~surpr ~targe ~thing ~token ~tripl ~trito
-0.20 ~unive ~updat ~upgra ~upsca ~virtu ~wante ~where ~whoev ~wrapp ~yeste í гб для на き っ で れ 다 서 이
+0.20 # 0 a100 a6000 accelerate adapter adding again ahead also although and arguments ask at avec away backbone be
+0.20 become being besides billion bloom bnb both building built called came can't card's cards carte class classes
+0.20 climbs come comfy compare confess confirmed correct count critic ctranslate2 cuda ddp dequantised did document
+0.20 doubling downgrade drop dropped el else em embeddings enable encoder ends enough evaluation everything explicit
+0.20 extended extension falling far fc fewer fifth filled finally flag flattened floats fork friendly from generate
+0.20 generating gguf goes got grabbed h100 had happening hash held helm hint hits how image in infer init__
+0.20 initialised into is its jo kaggle keep keeps knows kwarg lab le leaving les linear llama llm lm lol lowered
+0.20 lowering matter max me megatron merely missing mistake module moe moves needed nf4 nobody node note nothing
+0.20 noticed now number o offloading once opened ops or original other p100 params passed passing picked piecewise
+0.20 place plain poids pooling posting premi printed processor prompt properly pushes quant quantised quatre qwen
+0.20 rank re reach reached reaches read ready recipe reload removed resolved rolling room says scope script se
+0.20 servers serving session set setup sharding shards sharing shows since six solution somebody somewhere spare
+0.20 splits stack stage stay stored student sum super sur swapped switched tables take tensor thats them then
+0.20 therefore this thought thread thus token tout training transformer tune turn unchanged under unets unfrozen
+0.20 units unpacked upload users value vector version versions vez vision vit vocab wants warning watch wav2vec2
+0.20 weights weren't when whole width will won't word worked working works write wrong x12 xxl y yet you ~accel
+0.20 ~addin ~altho ~argum ~backb ~besid ~billi ~calle ~card' ~climb ~comme ~compl ~confe ~const ~conti ~corre ~creat
+0.20 ~criti ~ctran ~deeps ~dispa ~docum ~doubl ~downg ~enoug ~every ~expli ~exten ~falli ~falta ~fille ~final ~frien
+0.20 ~grabb ~incre ~initi ~inpai ~kaggl ~leavi ~linea ~matte ~megat ~merel ~missi ~mista ~neede ~nobod ~nothi ~notic
+0.20 ~numbe ~opene ~origi ~other ~passe ~passi ~picke ~piece ~pooli ~posti ~promp ~pushe ~quatr ~recip ~recom ~resid
+0.20 ~scrip ~secon ~sessi ~setti ~settl ~seven ~shard ~shari ~solut ~solve ~someb ~somew ~sprea ~studi ~swapp ~table
+0.20 ~tenso ~thoug ~trans ~uncha ~unpac ~unslo ~uploa ~varia ~vecto ~visib ~visio ~warni ~wav2v ~weigh ~weren ~worki
+0.20 ã è é ó в это げ せ の を イ レ ー 之 全 加 動 原 后 因 型 放 是 权 模 能 起 载 部 重 고 꾸 당 델 됐 되 드 리 모
+0.20 바 안 에 연 올 을 카 하 한 히
+0.40 8bit a5000 aborts active already altered auf baj basically because bfloat16 breaks bs bug bumped calls checked
+0.40 checkpoint compute continues controlnet creation culprit das dense deploy der des die dies dimension done during
+0.40 early embed embedding enable_model_cpu_offload es esm2 even exllama ffn file fit five float16 footprint four
+0.40 get_memory_footprint given go gpu gpu_split happened has hat have hold i'd ignored input it'd karte koboldcpp la
+0.40 layer load_in_8bit loaded lower mark merge_and_unload meta modelo moment moving my n nan network nicht night not
+0.40 outside paper pick placa quantization_config r rca ref refiner remove repo's resident rest rows sdxl second
+0.40 setting sit size skip slice slowly smaller solved spread starts studio t5 tb tensor_parallel_size that's tp
+0.40 transformers twice unet unload upcast versi wasn't weil went x your ~13107 ~abort ~activ ~alrea ~alter ~balan
+0.40 ~basic ~becau ~bfloa ~break ~bumpe ~confi ~count ~cover ~culpr ~deplo ~devic ~dimen ~direc ~durin ~embed ~exlla
+0.40 ~gener ~ignor ~loade ~lower ~modul ~movin ~netwo ~outsi ~quant ~reach ~refin ~remov ~repo' ~slowl ~small ~that'
+0.40 ~upcas ~versi ~wasn' ~whisp ~загру ~модел ü модель одну уже 下
+0.60 a10g automodel awq balanced call card config copy counted device_map disk doesn't downloaded e9 ema empty
+0.60 encoders float fp8 gb instead isn't it large low lowvram merge merged modules moved must no object on parameters
+0.60 pipeline policy precision put q4_k_m q5 reward simply split stops text to try type up vae variant whisper ~branc
+0.60 ~doesn ~inste ~lowvr ~merge ~objec ~offlo ~paral ~pipel ~polic ~rewar ~simpl
+0.80 alone auto bitsandbytes branch but controlnets deepcopy device float32 flux found fp32 gets gigs going gptq map
+0.80 max_memory mixtral model offload parallel pretrained q8 quantization repo table two v3 ~autom ~bitsa ~contr
+0.80 ~deepc ~dequa ~downl ~encod ~exper ~happe ~kobol ~mixtr ~preci
+1.00 4bit base bit comes dev experts from_pretrained load load_in_4bit loading m torch_dtype ~check ~loadi ~param
+1.20 bar dtype falcon layers loads q4 ~falco ~float ~layer
+1.40 half int8
+1.60 bf16 fp16 shard
+1.80 ngl
+2.20 b
""",
    "non_torch_memory": r"""
-0.80 # every i was
-0.60 a it's you
-0.40 at b buffer but bytes do each enable file from grad it last limit log map mode more nccl needs new no on out per
-0.40 put py ram runs second so there time times true used we whole ~block ~compi ~insta ~reque ~secon ~start ~varia
-0.40 ~weigh ~worke
-0.20 0 8bit a100 about according adamw added again all_reduce allocate allocates allocation an are args asks async
-0.20 autocast available away baddbmm base batch been beginning below best bfc bfloat16 bigger bit box bucket buffsize
-0.20 byte c called cards case cdist change channel checkpoint child chunk close cluster column com command compile
-0.20 config copies copy counts crash created cu121 cuda_malloc_async cuda_visible_devices cudaerrormemoryallocation
-0.20 cudagraph cudnn custom cut d dask dataset decode design dev device_count device_map dict die dies different
-0.20 dockerfile docs done doubled down drop dtype dump during dynamic e eager elements empty end ends enough environ
-0.20 epoch error errors even everything expandable expandable_segments f failure features figure finds fit fixed flag
-0.20 float float32 four fp32 full function generate gib gives good got gpu_memory_utilization gpus graph graphs h had
-0.20 hadn't has have headroom helper hf host i'd i'm id if image imported increase inductor inference_mode info
-0.20 init__ initial initial_pool_size instantiation internal into is is_available job just kernel knn kv l la larger
-0.20 launch layers leak left len length like listed llama loading local long look loop main matrix maximum
-0.20 maximum_pool_size mem memory_summary merged message mine minute mit module n nccl_buffsize need never nightly
-0.20 no_grad node nodes normal not now num number occupies old ones oom optimizer original os outofmemoryerror output
-0.20 over owns parent pass past path percent perplexity pinned place placed planned points pra predict preferences
-0.20 print printed private processes procs profiler prompt ps quantised quarter rank ranks record reduce removed
-0.20 request resource retry returns right room running s saved say says segments self server serving set_device setup
-0.20 shapes shared showed shut simplicity since sizes slow snapshot solved someone's space spawn split st stage
-0.20 starts step steps still stops streamlit subprocvecenv survived switched system take task ten tensor tensors test
-0.20 tf_gpu_allocator than the there's thing thus tokens too torch_dtype total traceback train transformer
-0.20 translation trees tries triton two type ubuntu under update upstream us usage using utilization utils v100 vae
-0.20 variable version vllm vs weights went what where while who will windows without work worker workers workspace
-0.20 wrote x xla_gpu_enable_command_buffer xla_python_client_mem_fraction y yes your z zero ~accor ~adapt ~answe
-0.20 ~appen ~autoc ~avail ~baddb ~batch ~begin ~bfloa ~bigge ~bucke ~build ~calle ~captu ~chang ~chann ~check ~chunk
-0.20 ~clust ~colle ~colum ~comma ~compa ~compu ~copie ~cudae ~curre ~custo ~datas ~defau ~desig ~disab ~docke ~doubl
-0.20 ~dropp ~durin ~dynam ~eleme ~enoug ~error ~excep ~execu ~failu ~figur ~float ~funct ~gener ~hadn' ~headr ~helpe
-0.20 ~incre ~induc ~intei ~itera ~kerne ~kille ~large ~launc ~layer ~learn ~lengt ~liste ~loadi ~matri ~merge ~messa
-0.20 ~minut ~modul ~multi ~neigh ~night ~norma ~numbe ~objec ~occup ~optim ~origi ~outof ~outpu ~param ~paren ~parti
-0.20 ~perpl ~pinne ~place ~plann ~point ~posit ~print ~priva ~promp ~quart ~recog ~recom ~reduc ~repla ~resol ~resta
-0.20 ~resul ~runni ~segme ~serve ~share ~showe ~simpl ~snaps ~someo ~store ~subpr ~survi ~switc ~syste ~there ~times
-0.20 ~trace ~trito ~ubunt ~updat ~uploa ~upstr ~versi ~windo ~witho ~works ~wrapp всё и い っ て に 上 卡 后 在 没 直
-0.20 行 跑 面 까 너 네 라 이
+0.20 acceleration account after against also arch array as augmentation auto_growth back based be before blame blocks
+0.20 bst built calls camera can't card caught cell clear client closing clouds cnn code come complains con contexts
+0.20 convert core couldn't cp create crumbs ctranslate2 cuda cudf's cupy's current_context cv2 cycles dali's
+0.20 deallocation deallocations decoders deleted denoise denoiser depth device_memory_fraction device_memory_gb df
+0.20 difference dmatrix dnn don't drjit eats egl embedding emptied empty_cache encoder env environment envs eval
+0.20 everything's fails fastapi fewer fine flags_allocator_strategy flush flush_malloc_cache follow for forgot found
+0.20 fraction frame frames free front gardait gave gc get_default_memory_pool gets giga global gpu_hist gpu_mem
+0.20 gpuarray grid half hatte heap here hidden hist in index kaolin kept know lab layer lightgbm limited little live
+0.20 lo lpips made magma managed matlab mem_fraction memory_reserved mesh mesmo mitsuba modell mxnet's na neither
+0.20 news next nms non nor notebook numba's o3d onnxruntime open open3d opencl ops otherwise our own paddle's page
+0.20 pas peak perceptual pid platform plugin plus point pool_allocator por post predictor pyannote pytorch's
+0.20 pytorch3d quality que quedaba r raw release_cache released removing renders reporter rest returned runtime
+0.20 sampling scan scenes schon se sees session set set_gpu_allocator set_mempool_release_threshold
+0.20 setbufferpoolusage show side simulation sits skript slam small smi statistics stream streaming summary tables
+0.20 target texture tf1 their thinks this threshold through ti took torchani training transforms tudo turned until
+0.20 use_pytorch_for_gpu_memory uva via viewer vram vulkan w when writer xla you've ~accel ~accou ~again ~augme
+0.20 ~befor ~belon ~boost ~camer ~caugh ~class ~closi ~cloud ~confi ~conve ~could ~count ~crumb ~ctran ~cudac ~cudf'
+0.20 ~cupy' ~cycle ~dali' ~deall ~delet ~devic ~dispo ~dmatr ~empti ~encod ~fasta ~forgo ~fract ~garda ~gpuar ~growt
+0.20 ~hidde ~kaoli ~light ~limit ~littl ~manag ~matla ~mempo ~minko ~mitsu ~mxnet ~neith ~noteb ~numba ~passe ~plugi
+0.20 ~pyann ~pytho ~quali ~queda ~runti ~scene ~setbu ~skrip ~struc ~summa ~surro ~table ~think ~thres ~throu ~token
+0.20 ~train ~turne ~vulka ~write ~you'v çã í え か す と り る ん プ メ モ リ ル ー 呼 推 論 通 갑 같 고 도 돌 를 세
+0.20 스 아 었 은 있 잡 치 켜 텐 토 프
+0.40 agent allocated arena_extend_strategy beside both brax bvh by cache caching call can configured contact context
+0.40 cudamalloc cuml dataframe datasets detector devices engine engine's engines exec extend face false files fits
+0.40 flax framebuffers freed g gbs gnn gpumat growth gym's habitat hash helps hide holds init initialises insightface
+0.40 jax's keeps ksameasrequested libtorch mb me memory_stats mempool metric ml mujoco mxnet nerf nsys ocr once onnx
+0.40 onnxruntime's op opencv outside paddleocr pairs physx policy prefetch_queue_depth preprocessing proc processing
+0.40 queue rasterizecudacontext read reinitialize release render script sessions simulator soon spacy starves stats
+0.40 streams surfaces symmetric taichi takes tf's then to_device top unity unreal use uses visible within wp xgboost
+0.40 yet ~alloc ~besid ~cachi ~compe ~conte ~cudam ~dataf ~deepe ~detec ~featu ~gldel ~gpuma ~habit ~infer ~initi
+0.40 ~insig ~inter ~ksame ~libcu ~libto ~loade ~metri ~moder ~mujoc ~open3 ~outsi ~polic ~preal ~prefe ~reini ~scrip
+0.40 ~simul ~starv ~surfa ~symme ~taich ~unrea ~withi ~xgboo в на
+0.60 app arena came cpu cudf cupy dali data del device faiss feature gone grown headless hw hw_decoder_load interop
+0.60 isaac keras lang loaded lower nvdiffrast only opened paddle pipeline preallocate preallocates prefetch python
+0.60 ran rapids renderer res reset rmm scene see set_visible_devices settempmemory strategy temp tensorrt tfds video
+0.60 xla_python_client_preallocate ~denoi ~frame ~headl ~impor ~onnxr ~opene ~pipel ~prepr ~rapid ~raste ~sessi
+0.60 ~sette ~strea ~tenso ~viewe ~проце гб же при тут
+0.80 ctx decoder decord dgl free_all_blocks leaves memory net numba nvdec opens optix process pyrender pytorch
+0.80 reserves sim standardgpuresources umap warp ~array ~buffe ~decod ~decor ~leave ~nvdif ~openc ~paddl ~pyren
+0.80 ~reser ~stand ~textu
+1.00 allocator arrays buffers gpu import opengl same textures ~engin ~openg ~pytor
+1.20 gl its jax part tensorflow tf torch's ~proce ~rende ~torch
+1.40 gb pool
+2.80 torch
""",
    "none": r"""
-1.80 #
-1.60 per tf
-1.40 false gave gb never was went в на
-1.20 autotune first fits half o pool wants ~defau ~jupyt ~that' и
-1.00 after b big cell die drop each ema en find fixed g gets got had head holds in jupyter k keeps l llama max mlock
-1.00 old one over pipe put says self since them torch true w where works ~autot ~belon ~buffe ~torch é гигов 就
-0.80 alone args bs chunk copy cudamallocasync cupy de defaultcpuallocator dense der dict e9 el ema_loss enable end
-0.80 falcon fine fix fp8 fraction frame frames from full gemma gigs gone hires implementation inside instead karte la
-0.80 lab last le leaves lives n needs ones only ranks request sdpa shard sizes stage starts state tells that's took
-0.80 traceback__ trains up volatile wanted whole workspace zero ~concu ~cudah ~doubl ~embed ~falco ~float ~histo
-0.80 ~insid ~inste ~launc ~leave ~predi ~recor ~remov ~reser ~solve ~start ~volat ~wante всё
-0.60 a10 adam alive allowed antes append arena auf back because been belong book buffers bus checkpoint clear conv
-0.60 crop cross cudahostalloc dans default del dev dies doesn't dropout drops dtype eval every exc except extra
-0.60 factor fft finally flat float float32 followed forward fp32 freed give go goes grad
-0.60 gradient_checkpointing_enable grows happening having hence history hold inactive inactive_split_bytes index
-0.60 isn't it its jobs keep kept keras koboldcpp laptop learn len les linear lm loads local lol long loop loss made
-0.60 makes maps mb morning mortem na nach named ngl none now nvme off ok optim our outputs own parallel param past
-0.60 pick picks pinned placa preds python q8 que quit reports residues resize rss s saved second shm slurm small
-0.60 softmax solved startup stay stays sudo swap swapped switch t ten tgi their total_loss user video vllm webui
-0.60 weights whisper with without x y yes your yours ~allow ~appea ~becau ~count ~cudam ~deeps ~doesn ~dropo ~engin
-0.60 ~featu ~final ~finis ~forwa ~fract ~globa ~havin ~kobol ~lapto ~light ~linea ~morni ~morte ~multi ~openc ~passe
-0.60 ~pinne ~promp ~rende ~resid ~resto ~sessi ~softm ~state ~store ~succe ~swapp ~switc ~targe ~tenan ~whisp ~witho
-0.60 ~worke ~добав ~поста í а гб до добавил не поставил с た 了 니 로 어 요
-0.40 32bit a10g aborts across activations adafactor adamw adamw8bit adamw_torch adding adjacency again ai algo all
-0.40 allocates allocator allocfraction annotation anywhere aphrodite arg as at attn_implementation autograd avant
-0.40 background bar base batchnorm beam before belongs beside bigger billion bincount blender blieb block box bptt
-0.40 build builder by byte caching cada call captured channels cleared clips collection com comes comfyui complete
-0.40 concurrent confess config contextsize contiguous counted cpp ctrl cuda_graphs cudagraph day debugger decode
-0.40 dedicated deepspeed depth desktop died disk doing dropped e eager eats edit effective em embedding encoder
-0.40 enforces engines env esrgan et evaluation exc_info exit exllamav2 explanation failing fairseq faiss feature
-0.40 features fed feed few fills finish finished flux fn folds for forgot frees fresh fuser galore
-0.40 garbage_collection_threshold generate giga gives gl global gmu going gpumem gpustat gradio grads greedy grid
-0.40 gromacs group growth gunicorn h100 ha hami handler hard he headless heads held horizon hour id idle ids increase
-0.40 init_group instance int8 into isaac jax je k80 kernel keys kills lacks large largest later launches leak leave
-0.40 left leftover let lets lifts lightning lists live lmdeploy lo load locals logits logprobs loras los lr_find lru
-0.40 lru_cache lstm manager map math matrix max_length mean mehr mem merge mig million mining mit mode modelo moment
-0.40 moments moved moving multi must mxnet name nccl nearly net nets new nlp noise normally not np numba's nvidia0
-0.40 object on onnx onto oomkilled order ours outer outside overcommit overhead pad padded padding paged_adamw_32bit
-0.40 panorama par passed pasted patch pdb photo pids pins plugin plus point policy pra preallocate pred predict
-0.40 prefetch prefetcher pretrained probs profile profiles prompt prompts protein ps pull puts pyg pytest rapids re
-0.40 real really recompute recorded ref released remove rendering repeat requires res resolution results retain
-0.40 retain_graph reuse right rmm room rows sampling scale scale_factor scope scores sdp se sees serve serving
-0.40 session sessions shards shift silly skip slice slicing smaller snakemake so some someone spikes
-0.40 standardgpuresources states stop stopped store stores story straight strategy succeeds sys t4 t5 tape target
-0.40 teacher tensor test textures tf's tf_cudnn_use_autotune that the then they're those three thru thus till times
-0.40 tokenizer torch's tp trainable trees trf trial trials turned typed units unload update upgrading upsample
-0.40 upscaling util uvicorn vanish vgpu vm vram want wasn't we're were weren't while wide work xargs ya zeros ~15193
-0.40 ~acros ~actua ~adafa ~adamw ~addin ~adjac ~annot ~anywh ~aphro ~appen ~autog ~autom ~avera ~backg ~basec ~batch
-0.40 ~becom ~befor ~besid ~bigge ~billi ~binco ~blend ~bucke ~carre ~celer ~chann ~clear ~colum ~comfy ~compl ~compo
-0.40 ~confe ~const ~conti ~contr ~cross ~cudag ~decod ~decor ~dedic ~deskt ~direc ~dropp ~effec ~encod ~esrga ~exlla
-0.40 ~expan ~exten ~faili ~fairs ~faste ~flash ~folde ~force ~forgo ~galor ~gener ~gpume ~gpust ~greed ~groma ~group
-0.40 ~growt ~gunic ~headl ~horiz ~insta ~ipyth ~kerne ~labma ~lefto ~limit ~lmdep ~logpr ~manag ~matri ~memlo ~mempo
-0.40 ~milli ~minin ~model ~momen ~monit ~movin ~nearl ~neigh ~numba ~objec ~oomki ~other ~outpu ~outsi ~padde ~paddi
-0.40 ~paddl ~panor ~paren ~paste ~piece ~plugi ~polic ~posit ~preal ~prefe ~previ ~prote ~pytes ~quadr ~queda ~raise
-0.40 ~rapid ~refer ~refus ~reloa ~resol ~rever ~rollo ~score ~scrip ~secon ~share ~sixte ~slice ~snake ~someo ~spike
-0.40 ~stage ~stand ~strai ~stude ~survi ~teach ~tenso ~textu ~they' ~times ~train ~trial ~trito ~trunc ~turne ~upsam
-0.40 ~upsca ~uvico ~varia ~viewe ~wasn' ~weren ~кажды ~проце è ó из по при い が し に ら 一 上 个 从 到 的 直 跑 里
-0.40 가 고 그 나 다 를 서 아 안 에 이
-0.20 4bit 8bit a100s a40 acc acceleration account activation actor's actors adamw_8bit add_scalar addbackward0 adds
-0.20 admins advice agent agents ahead alg1 alg2 algorithms aliyun allocated along alongside alphafold als alternating
-0.20 although ambitious amp ample and apex api app appear appeared appears applied apps arange aren't argument around
-0.20 array ask asr assumed async attention attentions attnprocessor attnprocessor2 attnprocessor2_0 attribute au
-0.20 augmentation automatic1111 automodel aux avec average averages averaging avg away awq axes backward baddbmm bake
-0.20 bank basically batch become becomes begins believe bert between bhid bhij bhjd biggest bins bitsandbytes blame
-0.20 bloc blocks bmm board boards boots bound branch break breaks bring brings broadcast brought browser bucket
-0.20 buckets buffsize built bumped busy button bwd c'est cache cache_implementation caches caffe calculate callbacks
-0.20 calls came cap capture capture_model card's carregava cat caught cd cdist ceiling celery celery's cells cgpu
-0.20 chain chats cheese child children chips chopped chose chosen chrome ci ckpt clause clear_frames clear_session
-0.20 click client clip clone closed closing closure cloud coexist colab's collate colleague's colocate column columns
-0.20 comment commit completes completions compose computation computed con concurrency configured confirmed confusion
-0.20 console constant contact context_window_size contrastive controlnet converted convolution copied cores coreset
-0.20 costs coube count counts course cp cpu cpuadam created creates creation creep criterion cron crops cross_entropy
-0.20 crossentropyloss crypto ct2 cublas cublascreate cuda cuda_malloc_async cuda_visible_device
-0.20 cudaerrormemoryallocation cudagraph_trees cudagraphinstantiate cudagraphs cudahostregister cudf cudnn
-0.20 cudnn_conv_algo_search cufft culprit cured cures cusparse custom cut cyberpunk da dali darktable's das dask
-0.20 dataframe dataloader datasets davinci dead death decoding decorator default_device defunct deleted dem deploy
-0.20 design detach detach_ detector detectron2 device device_memory_gb device_memory_limit df dgl diarisation
-0.20 diffusion dim dimension divide divisions dnn docker documents donc dot double doubled doubles doubling
-0.20 downsample dqn draft dropdown dumb dummy durch during dynamic e12 e6 early edge edited efficient eine einem
-0.20 einer einfo eleven embedder embeddings embeds enable_attention_slicing enable_cuda_graph enabling encoding
-0.20 encontraba ended engine ensemble entire entrena entropy entry environ envs epoch_loss equal era err erst es
-0.20 estaba estimate estimator everybody exactly exec executes expand expect experts extend extension extraction f
-0.20 face fail failures fake fallback falls fast fastest fault feat feats fewer ficou fid figured files filling
-0.20 filter finder finetuning fit fixture flag flash flatten flax flipping flips floats flush flushed fold folder
-0.20 follow forces forever forget forks former found fp16 frac frei from_pretrained frozen fsdp function fused future
-0.20 futures g4dn game gan gap gaps gardait gather gathers gc generator get_device_name getitem gguf gi giant ging
-0.20 given globals gnu gptq gpu gpu1 gpu_id gpu_mem_limit gpuarray grabbed grabs grad_fn gradienttape grafo granted
-0.20 green grep groups growing gt gtx guardaba gui gym's habitat hah halve halved hand handles happened happy hardly
-0.20 has hashcat hat headroom heap height helps here heuristic hf hidden his hist histogram history_size hits hole
-0.20 holes honoured hooks horovod hot htop hundred hvd hwc hz i'd idles ignored img img2img imgsz imports inc
-0.20 inception indent index_cpu_to_gpu infer inference inference_mode infinity init initial initialised initialises
-0.20 instances instantiated int inteiro intel interactive intermediate interop interrupt ints ipython ipython's
-0.20 isolate item iterations itself j j'avais jaja jetson jetzt joblib join joint jonas jump jumps jupyter's k8s
-0.20 keyboardinterrupt keyed kill killer know known kohya kornia ksameasrequested kt kubernetes labels labmate lambda
-0.20 landed last_traceback last_value latents launcher launching layer layers lazily lbfgs leads leaks learned
-0.20 learner leftovers lenght length lengths level libtorch lidar liegen life liger's lightning's like limit limits
-0.20 linspace little load_in_4bit loaders loading local_rank lock log_probs log_softmax logger logical longer lora
-0.20 lost lots low low_cpu_mem_usage m m1 make malloc marek marre mask masks master matlab matter max_batch
-0.20 max_cache_len max_map_count max_new_tokens max_num_seqs maximum_pool_size maxsize means meant megapixels
-0.20 megatron memlock memmap memoria memory memory_limit mempool mempoolsize merely merge_and_unload meshgrid mesmo
-0.20 metashape mha mid middle miner minibatches minimised mis missing mixed mixtral mlc mm mmap mmdet mod model
-0.20 model's model_max_length modell modules monitors more multimer mxnet's mxnet_gpu_mem_pool_type my myerror myself
-0.20 n_ctx n_jobs naive nccl_buffsize nccl_nvls_enable ncclcomminitrank ne needed neighborloader nerf net2 nicht
-0.20 ninety nn nnu no_shard noch note notes novo nulled num_alloc_retries num_gpus num_processes numpy nvdec
-0.20 nvdiffrast nvls nxn o2 ocr of office oh okay ollama ollama_gpu_overhead ollama_num_parallel
-0.20 on_validation_epoch_end once one_hot onehot ooms op opencl opencv opengl opens optimisation optimiser optimizer
-0.20 optix optuna ordinary ort os others otherwise otro outlier output output_attentions overcommit_memory overflowed
-0.20 overlap overwritten p p100 p400 packing paddle paddlepaddle page pages paging paper's para parent parentheses
-0.20 parou parsed partition partitions pas pass passes passou paste patchcore paused pd ped pedia penalty
-0.20 per_device_train_batch_size per_process_gpu_memory_fraction permute persistent phi phone physical physx picked
-0.20 picture piece pieces piecewise pin pin_memory pinning pixels plan planned platform play plenty poca podcast pods
-0.20 poids pointed porque port position positions posterity postfix power2 ppo pr pre preallocates precedes preceding
-0.20 precisely prediction predictions prefix prefork premi prev previous print printed printing probe proc processing
-0.20 procs profiling prolog prompt_logprobs pruned pth pure puse push pyrender pytorch's
-0.20 pytorch_mps_high_watermark_ratio quadratic quadro quant quarter quatre quedaba queries queue quota qwen r ragged
-0.20 raised raising ramp ran rate ration raw rca read rebuild record recording red refactored refer referenced
-0.20 references refiner refused refuses regions registering rel relevant reload remain remembers removed removing
-0.20 render repackage repackage_hidden repl repo repo's representation requests require requires_grad reranker
-0.20 rerunning reservado reservation reserves reset resident resized resolve resources restarts restore restoring
-0.20 restrict retries returned reused reverse reverted reward ring rise rl rnnt rocm roi rollout root roundup
-0.20 roundup_power2_divisions row running_loss runs safetensors sam samples sandbox sat saving scalar scalars scan
-0.20 scene script sdxl search seed selective semaphore send sentences sentry seqs sequence sequences services ses
-0.20 session_len set set_gpu_allocator set_visible_devices sets settempmemory setting seven sgd sglang sh shape
-0.20 shapes share shared shares she shell shipped shorter shouldn't showed shows shut silently simple simulator
-0.20 simultaneously sin sit sits sixteen sixteenth sized skipped skorch sliced slices slider sliding slots sm
-0.20 smoothing snapshot soft solves soon sort space spacy spark sparse spawn spawned speaker speculative speech speed
-0.20 spill spyder squared squeeze ssh st stable stack stacking starves statement statt stayed step sticks storage
-0.20 stored streams string student students studio stupid subprocess subtract succeed suite suits sumiu survive
-0.20 survives suspended suspends sweep sweeps swiss switching symmetric systemd tab tabs taichi tailles tait taken
-0.20 tampons targets temp template temporal tensorboard tensorboard's term terminal terms terraform testing tests
-0.20 tf_gpu_allocator tfds tfidf thats theanorc there's theta thinks thirds thought thousands threadpoolexecutor
-0.20 threads tient tight tiling tmpfs tmux to toarray todos together tok token too top torchmetrics torchrun total
-0.20 tower tqdm trace tracer train training trainings transcribing transforms transitions transpose transposed trick
-0.20 triplet triton triton's trt trtexec truncate truncated tune turns twenty txt2img type typo'd uint16 ulimit
-0.20 ultralytics um un und under une unets unfreezing unity unlimited unrolling unset unsigned unused update_bn
-0.20 upscaler us user's users utils uva vae val validate validation_step var variable variant varying vecs vectors
-0.20 verl vid viewer virtual visible vision vit vllm_gpu_memory_utilization voxel voxels vs waren warm warp waste
-0.20 watermark wav we'd web whenever whoops width wieder windows wird with_locals within won't wrapped writer wrong
-0.20 wrote wsl wsl2 wslconfig wurde x512 x64 xla xla_gpu_autotune_level xla_python_client_mem_fraction
-0.20 xla_python_client_preallocate xorg you you're you've zeros_like zram ~10000 ~10737 ~20240 ~26214 ~42949 ~accou
-0.20 ~activ ~actor ~adapt ~addba ~admin ~advic ~agent ~algor ~along ~alpha ~altho ~ambit ~arang ~aren' ~argum ~aroun
-0.20 ~arran ~assum ~attnp ~attri ~augme ~backb ~backw ~baddb ~basic ~belie ~betwe ~bitsa ~block ~bloqu ~board ~branc
-0.20 ~break ~bring ~broad ~broug ~brows ~bumpe ~butto ~cache ~cachi ~calcu ~callb ~canva ~captu ~card' ~carga ~caugh
-0.20 ~ceili ~chees ~child ~choos ~chopp ~chose ~chrom ~claus ~climb ~close ~closi ~closu ~coexi ~colab ~colla ~colle
-0.20 ~coloc ~confu ~conso ~conte ~conve ~convo ~cores ~cours ~cover ~cpuad ~creat ~cresc ~crite ~crypt ~ctrl+ ~cubla
-0.20 ~cudnn ~culpr ~cuspa ~cyber ~darkt ~dataf ~davin ~debug ~deepe ~defun ~denoi ~depen ~deplo ~dequa ~desig ~deter
-0.20 ~diagn ~diari ~dicti ~diffu ~dimen ~dispo ~dista ~divid ~docke ~downs ~dropd ~durin ~dynam ~edite ~effic ~encon
-0.20 ~enfor ~ensem ~entir ~entro ~episo ~espne ~estab ~exact ~exist ~explo ~extra ~facto ~failu ~fallb ~fasta ~filli
-0.20 ~filte ~finde ~finet ~fixtu ~flatm ~flatt ~flipp ~flush ~forev ~forge ~forme ~frame ~froze ~futur ~garda ~gathe
-0.20 ~gelad ~gldel ~gpuar ~grabb ~grant ~growi ~guard ~habit ~halve ~handl ~hardl ~hashc ~heade ~headr ~heigh ~heuri
-0.20 ~honou ~hooke ~horov ~hundr ~ignor ~img2i ~imple ~impor ~incep ~inden ~infin ~inpai ~intei ~inter ~isola ~itsel
-0.20 ~j'ava ~jetso ~jobli ~keybo ~kompl ~korni ~ksame ~kuber ~label ~lambd ~lande ~laten ~layer ~lazil ~lengh ~libto
-0.20 ~liege ~liger ~linsp ~littl ~loade ~loadi ~logit ~longe ~longf ~mallo ~manua ~maste ~matla ~maxsi ~megat ~memma
-0.20 ~memoi ~merel ~meshg ~metas ~micro ~middl ~missi ~mixtr ~moder ~mxnet ~myerr ~mysel ~ncclc ~neede ~ninet ~nulle
-0.20 ~nvdif ~offic ~oneho ~openg ~optim ~optun ~order ~ordin ~outli ~overc ~overf ~overh ~overr ~overw ~packi ~pagin
-0.20 ~paper ~paral ~parse ~passo ~pause ~penal ~permu ~persi ~physi ~picke ~pickl ~pictu ~pinni ~pixel ~place ~plann
-0.20 ~platf ~plent ~podca ~point ~porqu ~postf ~prece ~preco ~prefi ~prefo ~pretr ~probl ~produ ~profi ~prolo ~proto
-0.20 ~prune ~pyren ~quart ~quatr ~queri ~raisi ~raste ~ratio ~reach ~reall ~refac ~refin ~regio ~regul ~relea ~relev
-0.20 ~remai ~remap ~remem ~repla ~repo' ~repor ~repre ~reran ~rerun ~resiz ~restr ~retur ~reuse ~rewar ~runne ~safet
-0.20 ~sandb ~savin ~scala ~scene ~selec ~semap ~sente ~sentr ~separ ~sette ~sglan ~shade ~shape ~shard ~shatt ~shipp
-0.20 ~short ~showe ~silen ~simul ~skorc ~slici ~slide ~slidi ~smoot ~snaps ~sorti ~spars ~spawn ~speak ~specu ~speec
-0.20 ~sprea ~spyde ~squar ~squee ~stabl ~starv ~staye ~stick ~stopp ~stora ~strin ~struc ~studi ~stupi ~subpr ~subtr
-0.20 ~summa ~suspe ~sweep ~symme ~taich ~tampo ~templ ~terra ~testi ~thean ~there ~think ~third ~thoug ~thous ~thrus
-0.20 ~tilin ~toarr ~toget ~token ~track ~trimm ~tripl ~trtex ~twent ~txt2i ~typo' ~uint1 ~ulimi ~ultra ~unfre ~unlim
-0.20 ~unloa ~unrol ~unsig ~unuse ~upgra ~user' ~varyi ~vecto ~virtu ~visib ~visio ~voxel ~weigh ~whene ~whoop ~wiede
-0.20 ~withi ~wrapp ~wslco ~x192x ~x2048 ~yolov ~you'r ~you'v ~больш ~загру ~запро ~модел ~падал ~памят ~перво ~помог
-0.20 ~разме à ã ä ç çã ê ü батч больше для за карту карты модель нет одну падало первой перед помогло после процесс
-0.20 тут у уже это う き ち っ つ て で と の ま め よ り れ を コ シ ッ ト ネ フ ャ ル ン ー 下 不 之 会 候 入 全 再
-0.20 列 删 動 卡 号 后 图 在 多 大 好 存 完 常 批 掉 放 数 时 显 次 残 每 求 状 用 算 能 落 行 要 请 通 那 部 都 重
-0.20 量 长 面 간 계 까 끄 너 넣 네 델 되 됩 두 드 때 라 랬 리 마 만 모 번 산 세 속 스 습 았 었 은 을 인 있 전 죽 째
-0.20 치 캐 크 터 텐 프 하 할
+0.20 a abort aborted accelerate access activity ages allocating allocation alpha am amount ana apart apparently
+0.20 application applies approx assertions asynchronously aten audio author authors auto backend bad_alloc baseline
+0.20 batchgr began begin bei bellweather below benchmark bf16 bfc_allocator bit bn boot bot both bought building
+0.20 builds but bytes c c10 cancelled capability capturing chat check clean climbs close coffee cold collect_env
+0.20 collector command comments common_runtime communicator compared completed completeness condition connected
+0.20 connection consumers container contexts conv2d core crash crashed create creating csrc ct
+0.20 cuda_error_out_of_memory cuda_graph_runner cudacachingallocator cudamalloc dashboard data dataloaders ddp
+0.20 decoder decreasing degrees delete detached detail dialogue did differences differs discussion distbackenderror
+0.20 distributed do documentation does done dsa duit dup duplicate dying eagerconst ein einsum enabled encountered
+0.20 ends enforce enforce_eager enqueue errno errors_impl eval_accumulation_steps even evening event everywhere
+0.20 exceed exceeded exceeds execution_engine exhausted expandable_segments expected exported falling fan faq feb
+0.20 feeds fifteen filtered firefox freeze further fwiw gateway geforce general genes get getting giving gpu_0_bfc
+0.20 gpu_mem gpus great grow guess guide handle happen hasn't here's him hint hog home hours html http https huge
+0.20 hyperparameters i idk illegal im impl included incorrect increases increasing infra initialized initializing
+0.20 inputs installed instantiate interesting internally invalid invoked ip ipc is issues iter jaxruntimeerror just
+0.20 kernels key killing knowledge language late ldm learning lee less lesson let's likely link linked linux list
+0.20 listening llm lmdb load_model located logged logging lower lowered lowvram lua machine machines man management
+0.20 many mapping matches matters maximum mel memory_summary message metal metrics micro might milestone mind
+0.20 minibatch minimal mlflow model_executor monday month mpi mpi_abort mpi_comm_world mps msg msgl need neither
+0.20 network nf4 nfs night nightly nlmeans nobody nodes notebooks number numbers nvlink occurs ohne open operation
+0.20 operator opt org oserror packed pager params pc peer people per_process_memory_fraction percent perhaps period
+0.20 photos ping pip pixelpipe plain plot pm pod posted pp preemptively preferred present preset printout prints
+0.20 probably processes programs providers puzzles python3 pytorch_cuda_alloc_conf q q4 q5 q7 quality quantised
+0.20 quantity quot raise rank3 rank7 ranker raylet reads reason reasons rebooted rebuilt recover redshift reduced
+0.20 reinstalled rejected related release remaining replay replied repository reproducible requester reserve resnet34
+0.20 resnet50 resource resource_exhausted resourceexhaustederror retried retry retrying review rig rises run
+0.20 run_backward runtime rust rx said sample sanity satellite sato scaled_dot_product_attention scalingreplicaset
+0.20 scans scheduled screenshot screenshots sdf section seeds seen segmentation segments sein sep sequential server
+0.20 servereplica settings sgl sharding should show si sim similar simulation single situation size skipping sleep
+0.20 slower solve somebody something source split splitting srt stacktrace staging start status stopping
+0.20 stream_executor stuck success suggestion summary super supplied supported suspect swear tagger tags take tau
+0.20 team temporary temps text texture thing thread throwing thursday timeline tom tool tools topic
+0.20 torch_use_cuda_dsa touch tpu traceback trainhost transformers transport trying tsl tudo tuning tutorial types
+0.20 typo ui unable unallocated unchanged underlying unexpected unknown updated upgraded used userwarning usr v0 v100
+0.20 v3 va value very view vocab void volume vsz waiting watcher wednesday weeks when whether which window
+0.20 with_traceback workaround workers world wraps written x1216 x1536 xla_client_mem_fraction xla_flags
+0.20 xla_gpu_enable_command_buffer xpu yarnallocator years ~20000 ~21474 ~48211 ~53687 ~a41ca ~acces ~amoun ~answe
+0.20 ~appar ~appli ~appre ~appro ~asser ~atten ~avail ~basel ~behav ~bellw ~bench ~bisec ~bough ~calle ~capab ~coffe
+0.20 ~comma ~compa ~confo ~consu ~conv2 ~cudac ~cumem ~dashb ~defin ~degre ~detai ~devic ~dialo ~disco ~discu ~distb
+0.20 ~downg ~dupli ~eager ~einsu ~enabl ~encou ~enque ~envir ~eveni ~exclu ~execu ~expec ~falli ~fifte ~figur ~findi
+0.20 ~firef ~flick ~freez ~frien ~funct ~furth ~garba ~gatew ~gefor ~getti ~givin ~gradi ~graph ~hasn' ~here' ~hypot
+0.20 ~illeg ~image ~incid ~incor ~initi ~input ~inval ~issue ~jaxru ~kille ~killi ~knowl ~lesso ~likel ~linke ~local
+0.20 ~loggi ~losse ~lowvr ~maint ~mappi ~match ~messa ~metri ~miles ~minib ~misle ~mlflo ~modul ~monda ~neith ~night
+0.20 ~nobod ~node0 ~numbe ~nvlin ~occur ~ollam ~onnxr ~oserr ~packe ~peopl ~perce ~perha ~perio ~preci ~preem ~print
+0.20 ~proce ~provi ~puzzl ~quali ~quant ~ranke ~rayle ~reade ~reaso ~rebui ~recov ~redsh ~reduc ~relat ~repea ~repos
+0.20 ~reque ~requi ~rerai ~resne ~resul ~resum ~retri ~retry ~revie ~sanit ~satel ~scale ~scali ~secti ~shoul ~simil
+0.20 ~simpl ~singl ~situa ~slowe ~someb ~somet ~sourc ~speci ~split ~stagi ~statu ~suffi ~suppl ~suppo ~syste ~tagge
+0.20 ~taill ~throw ~thurs ~timel ~tryin ~tunin ~tutor ~unabl ~unall ~uncha ~under ~unexp ~unkno ~updat ~userw ~utili
+0.20 ~verif ~volum ~waiti ~wedne ~wheth ~worka ~writt ~yarna á öß こ す も デ モ 人 决 同 学 已 成 把 段 留 習 足 같
+0.20 과 도 해
+0.40 a100 admin ago alert alloc allocations another answer avail available beams beginning better bfloat16 bisect
+0.40 bottom calling can't capacity changes checked cl classes coco compile confirm csv cu cu121 cuda_launch_blocking
+0.40 cuda_visible_devices current customer days decrease des didn't diff disable disabled doubt downgraded dp0 drill
+0.40 dst due eight enginecore enginecore_dp0 english enough environment errors evaluated executed execution executor
+0.40 explain fans figure forum framework friday friend functional ggml gib haha hardware have haven't healthy hello
+0.40 hi hiperroroutofmemory hopeless hunch i'll idea images include information insufficient is_available iteration
+0.40 killed kv launch lib llm_load_tensors load_tensors loader localhost logs look march max_model_len maybe mentions
+0.40 meta mine minute model_runner momentum moves native nicely non_blocking nope nowadays num_beams nvcr nvidia
+0.40 offloaded onnxruntime optimal packages particles performance pixel plugged pools post power precision prob
+0.40 profiler progress q4_k_m q5_k_m quick rank rank1 readme recommended reopen replica reply report reported
+0.40 reproduce requirements reservable reserved restarted rtx runner scaled schedule score see seq service several
+0.40 simplicity site slightly smallest smi srv steps strange stream such sufficient sure system tag takes task tell
+0.40 thanks these time title trainer transformer tue u universal upper usable usage using utilisation validation
+0.40 vanished verified watching we weird whatsoever worker worth wrap write xid year you'll z ~13107 ~anoth ~autho
+0.40 ~bette ~bfloa ~botto ~calli ~capac ~capti ~class ~compi ~condi ~conne ~conse ~crash ~curre ~detec ~didn' ~distr
+0.40 ~engli ~enoug ~frida ~happe ~hardw ~haven ~healt ~hiper ~hopel ~insuf ~large ~lower ~machi ~maxim ~menti ~nativ
+0.40 ~nicel ~nowad ~nvidi ~obser ~opera ~packa ~patie ~perfo ~plugg ~preve ~progr ~readm ~reope ~repli ~runni ~sched
+0.40 ~segme ~serve ~sever ~sligh ~stran ~thank ~thres ~trace ~unive ~usabl ~valid ~versi ~warni ~whats ~you'l 样
+0.60 a6000 about above also anyone autocast be blocking bug buying cards case clue code common conda consider corpus
+0.60 cosine detected difference else empty_cache epoch epochs far flags following fragmentation funny
+0.60 gpu_memory_utilization help image internal issue kind latest line log luck main measured mib minutes models most
+0.60 node older oom out paper pid possible project pytorch ram rank0 recent reproduced result rope roughly say
+0.60 somewhere sorry spot src starting stderr still stock suggested t07 tensorflow traffic ubuntu version warn
+0.60 warning watch weekend well why will workstation x256 ~accum ~anyon ~attem ~autoc ~begin ~buyin ~corpu ~cosin
+0.60 ~datas ~decre ~diffe ~disab ~epoch ~excee ~faile ~fragm ~inclu ~lates ~measu ~norma ~possi ~prese ~pytor ~recen
+0.60 ~reins ~rough ~scree ~somew ~stder ~traff ~ubunt ~watch ~weeke ~write
+0.80 accumulation already attempting avoid can cause change dataset exception failed file how if job larger looks may
+0.80 me mlund no_grad normal num_workers or outofmemoryerror please requested runtimeerror same tested this trained
+0.80 ~alrea ~consi ~drive ~offlo ~pleas ~runti ~teste
+1.00 device_count driver happens heron least max_split_size_mb much private valueerror way would writes ~alloc ~check
+1.00 ~minut ~outof ~priva ~proje ~sugge
+1.20 any cc i've ms try ~chang ~memor ~repro ~value
+1.40 could py
+1.60 allocate
+1.80 error info
+2.00 tried
""",
    "optimizer_state": r"""
-0.80 load
-0.60 dict its same takes test
-0.40 # alone cache call cuda did fixed gpu graph has into linear mb minute mode n node none on output spot start
-0.40 stays still t training wants we when while works ~conti ~delet ~lengt ~linea ~matte ~minut ~proce
-0.20 a again also am any anything asked attention autograd averaging away awq batch be beam been before being
-0.20 benchmark beside blocks box broadcast buffers c came can cell change checkpoint checkpointing chunk chunks ckpt
-0.20 clear clip collects commented compile compute context contiguous contiguous_gradients continuing conv copied
-0.20 could crashes create crop ctx cudnn cured dataset debug del delete deleted detach dev device die dies do docs
-0.20 done down dqn dtype during eager ema empty empty_cache enable end env error eval even ever exit experts
-0.20 explained extractor f fail failed feature file finished for former fraction frame frames free fresh
-0.20 from_pretrained g gather gc gemma's generate gets gib global going gone graphs hash hashcat heads here hidden
-0.20 host how ids if image images index inner input inputs isn't item itself jax k k80 keep kept kernel kv la lab
-0.20 last later leaves length lightning limit line link live lives llm load_state_dict loader local log logits long
-0.20 longest looks loop lost lower machine main map matter max means memory merge merged meta metrics mine mmdet
-0.20 models much must my nccl needs network neural night nn no_grad note notebook noticed num number numpy nvidia
-0.20 nvme obs ode ones open order other our outer outside over own parallel passed phase pinned pins pipeline please
-0.20 pool positions pretrained prints probe process prompt pth pulled python pytorch ram ran rather read recorded
-0.20 reduce reference released remove replay request reserved restore resume resumed return s say scale scope scratch
-0.20 script search sentences sequence server session settings shape share shared short side since sleep slice slower
-0.20 small smaller smi some sorry spare split started starts steady stopped stops stored sum suppose surprised
-0.20 swapped table tb teacher tensors the them threshold ti time times to token torch_dtype total transformer trick
-0.20 tried triton try u unless unload unrolling until updated user using utilization validation variable version vram
-0.20 w what which whisper why will window won't words workers x yet you've ~activ ~anyth ~autho ~autog ~backb ~befor
-0.20 ~bench ~besid ~block ~broad ~captu ~check ~chunk ~colle ~comfy ~comme ~compa ~compi ~compu ~conta ~conte ~custo
-0.20 ~datas ~decod ~detac ~detec ~disab ~displ ~doubl ~durin ~encod ~ensem ~exten ~extra ~faile ~featu ~finis ~forme
-0.20 ~frame ~gathe ~gemma ~gener ~globa ~graph ~hashc ~hidde ~histo ~hypot ~image ~input ~insta ~inter ~itsel ~kerne
-0.20 ~leave ~light ~loade ~longe ~machi ~manag ~merge ~messa ~metri ~model ~modul ~multi ~netwo ~neura ~noteb ~numbe
-0.20 ~nvidi ~objec ~outpu ~outsi ~paral ~passe ~pinne ~pipel ~pleas ~point ~polic ~posit ~pretr ~profi ~promp ~pulle
-0.20 ~pytho ~pytor ~rathe ~recom ~recor ~refer ~relea ~reloa ~rende ~reque ~reser ~resol ~resto ~resum ~retur ~rollo
-0.20 ~sampl ~scrat ~scrip ~searc ~sente ~seque ~serve ~sessi ~setti ~share ~simpl ~slowe ~small ~somet ~stead ~stopp
-0.20 ~store ~strea ~suppo ~swapp ~targe ~teach ~tenso ~thous ~threa ~trans ~trito ~unles ~unpic ~unrol ~upgra ~valid
-0.20 ~varia ~versi ~whisp ~windo ~worke ~you'v 。 ら 고
+0.20 a100 a100s above accumulate adam's adapter add adds all allocated always an apply aren't attached au avant
+0.20 batches bfgs big billion bnb boom break bs building built but c'est calculation cannot card carries check closed
+0.20 closing come complete counted d dense didn't dim divided does doing don't dp ds edit else embed embed_tokens
+0.20 embedding enabling encoder et evaluation everyone exp_avg exp_avg_sq expect experiment explode extra fails fell
+0.20 fewer finally fits flag flipping float float32 followed forgot freeze freeze_backbone friends from frozen gave
+0.20 get get_peft_model good had hbm hence hog holds hundred i i'd inside int8 is it it's j'ai jump just keras know
+0.20 kohya lazy le let lets like llama lm_head loading look loss lots makes matched matrices matrix meant megatron's
+0.20 mentioned missing mixed modules modules_to_save moment momentos moved moving named nanogpt never normal nothing
+0.20 numbers offloading oh once op or otherwise paged_adamw_8bit parameters passing pay per placement policy port
+0.20 precision pure q random rank ranks reducing replaced replicated reporting resource rest right rule said sat save
+0.20 saves saw scheduler second section ses sft sharded she show silly solves sparse sparseadam speed spikes stack
+0.20 statistics string succeed sur survive switched t5 tampons target_modules temporaries tenth then they those
+0.20 thought through tight tokens torch's tp trainings trying tune turn turned tutorial type typo unfroze unfrozen
+0.20 usage used usual var vocab wanted was wasn't weight went were wide with wrap x8192 you're your zeros zeros_like
+0.20 ~accum ~adam' ~alway ~appli ~aren' ~attac ~avera ~billi ~budge ~build ~calcu ~canno ~carri ~chang ~close ~closi
+0.20 ~copie ~count ~creat ~deeps ~didn' ~direc ~divid ~entir ~examp ~expec ~expla ~explo ~final ~flipp ~follo ~forgo
+0.20 ~frien ~froze ~group ~hundr ~insid ~loadi ~match ~memor ~menti ~missi ~movin ~nanog ~notic ~offlo ~other ~passi
+0.20 ~rando ~repli ~sched ~secon ~secti ~shard ~solve ~spars ~spike ~strat ~strin ~succe ~survi ~switc ~tampo ~throu
+0.20 ~tryin ~turne ~tutor ~viewe ~wante ~wasn' ~you'r à ç 、 え け だ つ な も タ メ ラ 全 学 状 習 과 그 까 꾸 는 다
+0.20 를 마 만 바 스 어 었 에 이 저 전 죽 합
+0.40 32bit accumulation adamw_8bit adapters amp amsgrad applied as averages avg backbone between bit bitsandbytes
+0.40 case changed copies cpu cpuadam created deepspeed documenting doesn't dreambooth eight equal everything exactly
+0.40 example excluded explanation fine fit foreach foreach_sqrt freezing full_shard go goes got grads groups hadn't
+0.40 happening having head i'm initialize jumps l layer lazily life lot mem micro multi myself nicely nothing's
+0.40 notice off oom optimizers p paged_adamw_32bit partitions pas path peak plenty precisely preconditioner
+0.40 print_trainable_parameters printout proj py requires requires_grad room rows saved sharding single sixteen
+0.40 sixteenth size spill sq sqrt sums that thing think third took trains true tuning under unfreezing vectors very
+0.40 viewer weights well would wrong xl ~amsgr ~betwe ~bitsa ~cpuad ~diffe ~docum ~doesn ~dream ~every ~exact ~exclu
+0.40 ~exist ~facto ~forea ~freez ~gradi ~hadn' ~happe ~havin ~lazil ~matri ~mysel ~nicel ~nothi ~plent ~preci ~singl
+0.40 ~sixte ~tunin ~unfre ~unfro ~vecto в гб для на это
+0.60 and apex are backward bytes comes difference embeddings exp false finetune finetuning fsdp gb gradients group
+0.60 history init_group iteration lbfgs made megatron momentum now o2 offload optim paged params past peft print runs
+0.60 shard starting strategy tells their two where whole you ~adapt ~backw ~buffe ~distr ~embed ~finet ~itera ~megat
+0.60 ~parti
+0.80 8bit adamw8bit adamw_torch cards distributed first history_size init lion master no_shard offload_optimizer
+0.80 parameter preconditioners printed shampoo we're yaml ~adamw ~maste ~optim ~print ~state ~train ~updat ~weigh
+1.00 adafactor buffer crash full galore json keeps m param sgd state states trainable update zero ~adafa ~galor
+1.00 ~preco ~shamp
+1.20 lora stage v ~param
+1.40 b fp32 optimizer
+1.80 moments
+2.00 step
+2.40 ~momen
+2.80 adam
+3.00 adamw
""",
    "other_processes": r"""
-0.80 # no out per set
-0.60 are config cpu fails fit full load one processes too what ~confi
-0.40 above as batch be cache call comes copy del did each else for forward gets gives half in instead isn't it's
-0.40 itself k80 limit line loader made max more much n need nobody num ok pass pool ram read said size step stops
-0.40 tensor total true uses w where without ~chang ~check ~encod ~expor ~forwa ~inste ~itsel ~nobod ~optim ~param
-0.40 ~remai ~thoug ~witho
-0.20 8bit a6000 accelerate activations adam adamw adapter affect all alloc allocate allocator allow also although
-0.20 always an any anymore app arena args array assigned auto available backward base being best bf16 big bigger bit
-0.20 block blocks bought bound bs buffers build building built caches callback calls can't card's ceiling cell
-0.20 changed chat checkpoint chunk ckpt class clear client climbs collect com context controlnets conv copies count
-0.20 crashes created cudnn current data dead debug delete deleted depth device_map dict do does doubled driver drop
-0.20 dropping e eager egpu embeddings empty en enable encoder end ends engine entry env epoch eval exception explain
-0.20 export extra fail failure false fell file fits fixed flag float following forum fp16 fp32 fraction frames freed
-0.20 function further g4dn gc give global grad grads graph group growth h happens haven't head hi hidden history hit
-0.20 hold how huge i've ids images import index input inside instance_group intel is iteration jax just large larger
-0.20 later launches layer leak learn length let live llm loading loads local logs looking lora losses luck main make
-0.20 map maybe mean means measured mem merge metashape mig mixed model models module monday mx150 name needs nets ngl
-0.20 normal num_processes o object offload older ones onnx opencl optimizer options others ought output overhead p
-0.20 p100 paper parallel parameters params part passes path pdb peak picks pile pipe pipeline place plain points
-0.20 policy possible power preempted pretrained print printed problem profile prompt pth q range rank ranks rather
-0.20 ray reduce ref refiner remained replicas reserved restart returns rlimit room rows rtx s sandbox saving say
-0.20 scale scene scope search second segments sets setting shape shard share shm should similar slow slower smaller
-0.20 so solved some split spot stack stage startup stay steps stored streams string stuck subprocess summary swap
-0.20 swapped switched sys system takes target tb teacher tell tensors text than that's the think third those though
-0.20 thought thread thus times token tokens tool top torch traceback trained transformer try tutorial twelve twice
-0.20 type ulimit unlimited unload until update use used utilization validation values variable variables vector via
-0.20 video visible wants warning watch weights with workers working would x xla yaml zero ~activ ~adapt ~affec ~alloc
-0.20 ~altho ~alway ~anymo ~assig ~assum ~avail ~backw ~batch ~bigge ~block ~bough ~buffe ~cache ~calcu ~callb ~captu
-0.20 ~card' ~ceili ~chunk ~climb ~compa ~conti ~contr ~conve ~copie ~corre ~count ~creat ~cudam ~curre ~custo ~decod
-0.20 ~decor ~delet ~detac ~displ ~drive ~embed ~excep ~expla ~failu ~featu ~float ~fract ~frame ~frien ~funct ~furth
-0.20 ~globa ~gradi ~halve ~handl ~happe ~haven ~histo ~image ~initi ~insid ~itera ~label ~large ~learn ~lengt ~loadi
-0.20 ~local ~looki ~losse ~lower ~measu ~metas ~model ~modul ~monda ~multi ~norma ~objec ~offlo ~onnxr ~openc ~other
-0.20 ~outpu ~overw ~parti ~passe ~pipel ~point ~possi ~predi ~preem ~prefi ~pretr ~promp ~rathe ~recon ~recor ~reduc
-0.20 ~refer ~refin ~regre ~reloa ~remov ~repro ~resto ~resul ~resum ~retur ~sampl ~sandb ~savin ~scene ~segme ~separ
-0.20 ~seque ~serve ~setti ~simil ~slowe ~small ~snaps ~solve ~store ~strin ~subpr ~summa ~swapp ~targe ~teach ~that'
-0.20 ~token ~tutor ~twelv ~ulimi ~under ~unlim ~unloa ~updat ~upgra ~valid ~varia ~vecto ~visib ~warni ~weigh ~worki
-0.20 ~works ~wrapp в и не も 가 어 이
+0.20 a acceleration access according afterwards ago almost alone alongside already another appear apps ask asked
+0.20 attempt automatic1111 bail because behind beside besides between both breakpoint browser bug builds byte bytes c
+0.20 cause check ci click colab column commit completeness compose compute connect course crash crumbs cv cycles
+0.20 daemon day days dcgm de dear dedicated definition demo denoise deployment desktop detector detectron2 didn't
+0.20 differ don't dropped dump during earlier edit either el enginecore evaluation ever every everybody everything
+0.20 evicted exact example executes exited failing fairseq fault feel figure find fine finished firefox five fix
+0.20 folks follow free from gaussian general gig go got gpus grabbed gt gym hah happily happy hardware has hashcat
+0.20 headless held helper hence here hours id if imported imports inference info interactive isaac isolate it j
+0.20 jupyter kept keras killed killer know kubernetes l la landed laptop launch launched le least leave leaves
+0.20 leftovers lesson list lived llama log login makes maps match may mem_get_info minute mit monitor monitors
+0.20 namespace nearly never next night's nightly nights nnu noon notebook notebooks numbers occupied occupies ocr
+0.20 owns pc pinning play plot plugin plus pod prints professor projector prolog pull put quadro reaped reason
+0.20 rebooted recovered remember remote rendering rented replay replica reporter reports reserving resnet resolved
+0.20 restarted row runner saw scheduled scheduler screenshot seconds serve sh sharing short shouldn't side sigkill
+0.20 sim since single sitting six small someone something speech square stable starts state stays stream students
+0.20 stupid sudo sur survived sweeps switching systemctl systemd t4 take ten tensorboard's tensorflow terminal
+0.20 terminated tests thats their them they they're threads till titan to today topaz torchrun trains transcribing
+0.20 turned turns uid under us user's users venv very vs wallpaper we're web webui well went which whoever whoops why
+0.20 window won't y yes yet ~acces ~accor ~advis ~after ~almos ~along ~alrea ~anoth ~appea ~autos ~becau ~behin
+0.20 ~besid ~betwe ~brows ~clean ~clust ~colle ~colum ~commi ~compo ~compu ~conne ~cours ~crumb ~cycle ~daemo ~dedic
+0.20 ~defin ~denoi ~deskt ~detec ~devic ~didn' ~doubl ~durin ~earli ~eithe ~every ~evict ~examp ~execu ~exite ~faili
+0.20 ~fairs ~figur ~finis ~firef ~flatm ~friga ~gauss ~grabb ~happi ~hardw ~hashc ~headl ~helpe ~impor ~infer ~insta
+0.20 ~inter ~isola ~jupyt ~kuber ~lande ~leave ~lesso ~light ~minut ~names ~nearl ~numbe ~orpha ~outli ~photo ~pinni
+0.20 ~poste ~probl ~proce ~profe ~profi ~prolo ~quadr ~reape ~reaso ~recov ~remem ~remot ~rende ~rente ~repla ~repor
+0.20 ~resne ~runne ~scree ~scrip ~shari ~sigki ~singl ~sitti ~somet ~speec ~stabl ~stupi ~submi ~survi ~sweep ~syste
+0.20 ~they' ~turne ~user' ~wallp ~whoev ~whoop ~yolov 、 か き す っ つ に ん シ セ ッ ト ネ ャ ル ン ー 一 上 了 全
+0.20 前 動 占 卡 号 回 在 多 好 就 挂 掉 晚 残 用 的 看 练 让 训 还 通 部 고 그 네 니 다 로 를 서 안 에 요
+0.40 a10 aborts about account after alive allocates and apparently at aux back before belongs bert box but c'd came
+0.40 card carte chance child children close closing cluster code colleague comfyui con could cron crypto darknet
+0.40 darktable's debugger dem der details dev dgx different docker double eating eats einem entire entrena exactly
+0.40 exit failed fan folding frei friday fsdp gb get gnome going grep hardly have help home host i ide idle il
+0.40 instance interpreter its job jobs kernel killing kohya labmate launcher launching like listing lists lo lol
+0.40 lunch m manager me mib min miner mmdet nach nccl neither new node nvidia of old only otro owned physical pids
+0.40 pinned point posterity prend pressed profiler py python python3 pytorch quickly ran reboot red resolve root
+0.40 running rx says script seen serving session showed shows shut shutdown sin smi someone's sorry stale started
+0.40 stayed stopped succeeds suspended suspends tab tabs tait task team tensorboard terminate that thing three time
+0.40 training tuesday up usage util v vision waren wasn't were whereas while wieder will windows ya yesterday's zeros
+0.40 ~abort ~accou ~actua ~appar ~befor ~carga ~chanc ~child ~closi ~comfy ~compl ~crypt ~darkn ~darkt ~davin ~debug
+0.40 ~depen ~deplo ~detai ~docke ~eatin ~entir ~entre ~exact ~faile ~foldi ~frida ~hardl ~infor ~kerne ~kille ~killi
+0.40 ~listi ~loade ~manag ~memor ~monit ~neith ~night ~noteb ~occup ~ollam ~physi ~pinne ~plugi ~press ~progr ~pytor
+0.40 ~quick ~resid ~resol ~resub ~runni ~sched ~showe ~shutd ~start ~staye ~stopp ~stude ~succe ~train ~trito ~tuesd
+0.40 ~visio ~wasn' ~weite ~where ~wiede ~zombi à é ê í 끄 나 됩 랬 미 바 터
+0.60 amp been blender boot closed cp ctrl+z cyberpunk davinci defunct died diffusion down found fuser gib grabs hour
+0.60 i'm jonas keeps last left leftover lm machine marek matlab minimised mining morning moved my noise nor not note
+0.60 nothing nvidia0 obs office ollama on our parent previous process prod program pycharm quit really resident right
+0.60 run server service sessions shared ssh start tf there ticket train triton using v100 we whisper xorg yesterday
+0.60 your ~blend ~close ~ctrl+ ~cyber ~defun ~diffe ~diffu ~exclu ~labma ~lefto ~machi ~matla ~minim ~minin ~morni
+0.60 ~nothi ~offic ~paren ~previ ~pycha ~reall ~reboo ~servi ~share ~someo ~ticke ~whisp ~windo на
+0.80 am belong chrome container ctrl even exclusive gigs gromacs had him his lab loaded look mine now ps shell slurm
+0.80 somebody stop studio user when who you yours z ~chrom ~conta ~groma ~nvidi ~someb ~studi ~suspe ~tenan ~termi
+0.80 ~yeste ~проце всё гигов процесс с у
+1.00 game gpustat he same tmux was ~gpust ~launc ~pytho
+1.20 background other pid still ~backg ~belon ~sessi
+1.40 kill two
+1.60 open
""",
    "own_workers": r"""
-0.80 k memory not then
-0.60 from full gb it keeps load size that
-0.40 after again as can't crash ctx empty export free grad hand hard has holds image is kept list new no nothing ok
-0.40 or replica steps still tensor tf too via weights when where ~alloc ~buffe ~expor ~follo ~memor ~nothi ~repli
-0.40 ~weigh
-0.20 about accumulation adds agent agents alive all_gather allocate allocated always answer argmax args argument
-0.20 arrow asked at automodel b backward baked base bashrc batches be beams best between bf16 big bit block blocks
-0.20 both bs buffer buffers bug bytes c cache came cards case cause cell change check class clear climbs code coded
-0.20 command comparison complains compute config's container cpp cpu crops cublas cublas_workspace_config
-0.20 cuda_visible_devices culprit cuml d dashboard data de decoder decord deepspeed del delete deserialise dev
-0.20 device_count devices dict dicts died docker does done e earlier edit ema embed embeddings enable ended engine
-0.20 enough ensemble entire error everywhere exactly f failed few file finishes flag fold follow found fp32 fraction
-0.20 frames g gathers gc gib gives go goes going good gpustat gradient grads graph graphs greedy grows growth gt half
-0.20 handle head hence hmm host hours if images in inc include info initial initial_pool_size input instead isn't
-0.20 it's iteration job k80 keep kernel killed kind lab large last late later layer layers least leaves length
-0.20 lengths less like limit live llama llm llm's loads localhost location log long longer lora loss lowering m makes
-0.20 map_location max meant mem message meta mib million mine mode mortem much multiplied need needed nets night nnu
-0.20 no_grad node nodes none now num_ctx numpy off offload old ollama ollama_num_parallel ones oom open optimizer
-0.20 order outputs outside padding parameters path pin_memory post previous prints program pt px pytorch ram read
-0.20 reading reads ref refcount remains replaced reserved reset rest restart returns reward rmm room rss running
-0.20 samples saved say says scope score self sequence serving shape shared shows slice snapshot split splitting ssh
-0.20 stack stacked stage starting state stay stayed stops stores streams suits sum swapped tags take tensorflow text
-0.20 th than that's their there's those though ti tmux today token tokens total trained trains true tuning tutorial
-0.20 two type unet until update us usage users utilization utils v vae value variable version view visible vllm
-0.20 wanted warm well whoever whole window work worked workspace x yaml yesterday yet your zero ~accum ~agent ~alway
-0.20 ~argma ~argum ~autom ~avail ~backw ~bashr ~batch ~begin ~betwe ~block ~check ~climb ~close ~colle ~comma ~compa
-0.20 ~compl ~conca ~conta ~conti ~contr ~conve ~crash ~cudam ~culpr ~dashb ~decod ~decor ~deeps ~delet ~deser ~diffe
-0.20 ~docke ~earli ~embar ~enfor ~engin ~enoug ~ensem ~entir ~error ~exact ~excep ~faile ~figur ~finis ~float ~fract
-0.20 ~frame ~gpust ~gradi ~greed ~happe ~ignor ~image ~inclu ~infin ~inste ~itera ~kerne ~kille ~layer ~leave ~lengt
-0.20 ~longe ~lower ~megat ~messa ~milli ~momen ~monit ~morte ~neede ~offlo ~outsi ~paddi ~param ~pictu ~point ~posit
-0.20 ~prefe ~prese ~profi ~progr ~readi ~refco ~refer ~relea ~remai ~remem ~reser ~resid ~resta ~resul ~resum ~retri
-0.20 ~rewar ~runni ~safet ~sampl ~sente ~shard ~share ~small ~snaps ~someo ~split ~stack ~staye ~stopp ~survi ~swapp
-0.20 ~syste ~tenso ~that' ~there ~tunin ~tutor ~updat ~upgra ~varia ~verif ~versi ~wante ~whoev ~works ~yeste é í ó в
-0.20 で ー 서
+0.20 a100 a3c actions actor added alone altogether an and another anything are ate auf auto away backend bad batch
+0.20 batched been begin bert binary blender bloom breaks builds busy cada can carregava changed chunk ci cleared con
+0.20 concurrently configs contexts copies core coube create created cron custom dali dans dask dataloader dataset
+0.20 datasets decoders def defaults detector device_id dist doing donc doubled einem encoder endpoint ends entry
+0.20 environ es evaluation evaluator ever everyone executed experiment face fans fastapi faster fell fits folder for
+0.20 forget fork forum friends function game generation gets global got gpus gres grid guilty had handles hardcoded
+0.20 hat heads hf hit hosting htop hundred i ids inside instances j'avais karte kokkos l lammps landed launch lazy
+0.20 limited lines listo load_model localcudacluster los made mapped mel method minutes mis missing mit modell moves
+0.20 multiplication needs net next number nvidia odd onto op optuna os other otro output parallelism parent parsed
+0.20 partitions pass passes persistent persistent_workers pick pids pile piled pipe pipelines plain play please
+0.20 plenty pods pop predict predictor preprocessing print printed problem procs properties puse push put puzzles py
+0.20 python ran re renderer reporting requests run runs said sat saw search seeds segment sein send sequential server
+0.20 session setup several side simulation since sit six sixteen solo some spectrogram speed spreads start started
+0.20 starts startup strategy study suddenly sur switching t5 tag targets tarjeta temps tensors test thing threadpool
+0.20 three thumb time todos tokenizer training transcribing triton's trouble twelve uft um und une unets using v100
+0.20 vanished visible_device_list vram whenever while whispers will windows with without world would wrapped xdist
+0.20 xgboost xxl ~actio ~altog ~anoth ~answe ~anyth ~backe ~binar ~blend ~break ~carre ~clear ~copie ~creat ~curre
+0.20 ~custo ~datal ~endpo ~envir ~execu ~exper ~extra ~fasta ~faste ~forge ~funct ~globa ~guilt ~hardc ~hosti ~hundr
+0.20 ~hyper ~index ~initi ~insid ~j'ava ~kokko ~lammp ~lande ~local ~mappe ~membe ~metho ~missi ~numbe ~nvidi ~objec
+0.20 ~openm ~outpu ~paren ~parse ~passe ~pleas ~plent ~popen ~predi ~prepr ~previ ~probl ~puzzl ~pytho ~repla ~repor
+0.20 ~reque ~resne ~runne ~searc ~serve ~sessi ~sever ~sixte ~spect ~strat ~sudde ~tarje ~thoug ~throu ~token ~train
+0.20 ~trans ~tripl ~troub ~twelv ~vanis ~whene ~windo ~witho ~xgboo ~больш ~падае ~поста ä ê больше за из карту на не
+0.20 одну падает по поставил え っ な れ キ ク コ ス テ ト ラ ン 个 从 作 入 全 前 就 常 成 改 次 每 番 都 里 面 개
+0.20 까 됐 부 세 스 습 었 올 있 전 정 지 프 하
+0.40 # a a10 a40 accelerate active actors airflow all_gather_object answers around barrier bash behaves below browser
+0.40 child chunks collate collate_fn context copy current device_ids did doesn't dropped during eleven else en
+0.40 encoders entries env example files fn gather getitem__ gnu guessed here i'd import imported inference init
+0.40 init_process_group into joblib kornia launcher let loader loading local localcluster lock machine make mb member
+0.40 more multiprocessing my nccl np nprocs num_workers object objective okay optimize optuna's our out overlap p pin
+0.40 pinning pipeline policy previously proc queue raised random relion replacing resource resources rule sam script
+0.40 semaphore serve set sh silly single sits smi solved spawned st streamlit subprocess subprocvecenv t4 tab tasks
+0.40 ten the they thought thread throughput train trainings trial trials triton tune twenty up use user video w we
+0.40 which whisper worker ~accel ~actor ~aroun ~barri ~basec ~behav ~brows ~chunk ~conte ~depth ~doesn ~dropp ~durin
+0.40 ~eleve ~encod ~entri ~examp ~guess ~infer ~korni ~loade ~loadi ~machi ~norma ~nproc ~overl ~pickl ~pinni ~polic
+0.40 ~raise ~rando ~relio ~resou ~scrip ~semap ~singl ~solve ~stabl ~trial ~twent
+0.60 all augmentation calls dag debug do eight five flask getitem green horovod hvd instance_group j line local_rank
+0.60 loop math me means model mpi normally num_gpus num_processes prefork reloader same see set_device simultaneously
+0.60 snakemake so spawns subprocesses them threadpoolexecutor threads times torchrun xargs ~airfl ~augme ~devic
+0.60 ~folde ~horov ~jobli ~multi ~optun ~pipel ~prefo ~reloa ~rollo ~snake ~start ~trito ~whisp
+0.80 but card celery children concurrency count device extra folds forks four instance launches mp one own parallel
+0.80 per pool pytest seven tests together wait ~celer ~child ~concu ~datas ~impor ~proce ~pytes ~toget ~torch
+1.00 cores cuda each every group jobs n_jobs num rank uvicorn ~simul ~spawn ~threa ~uvico
+1.20 app gunicorn n ray spawn ~gunic ~subpr ~worke
+1.40 gpu processes ~paral
+1.60 ranks ~launc
+2.00 workers
""",
    "previous_allocation": r"""
-0.80 # batch card memory no pool
-0.60 device full have just k mb me once torch with x ~tenso
-0.40 and calls can ckpt code config dataset de ema enable epoch even every false got gpu grad graph here image log
-0.40 max mode on read saved since state step stop tensors than tmux too traceback we which ~datas ~devic ~passe
-0.40 ~servi ~termi
-0.20 8bit a100 a6000 adamw adapter adapters add added adding afterwards allocator along already are arena args auf
-0.20 auto backward bad bar batches beside bf16 blame block blocking blocks box browser bs buffer bug but bytes c
-0.20 cache calling capture capture_model cards case changed changes check checked checkpointing ckpt_path come con
-0.20 confess container context continue controlnets conv copy could count cpu ct ctx cudnn cut d dali dans
-0.20 dataloaders day days ddp debug decode default defunct detach diff disabled distillation do done down dpo eight
-0.20 emptied empty enable_model_cpu_offload encoders enough ent entries env epochs era error es evaluator everything
-0.20 exactly exc except exception excinfo executor exit fail failed failing features figure file filter fits five fix
-0.20 flag flask flat float float32 folds forks forward fp32 fraction frame frames frees fresh from_pretrained g
-0.20 garbage gguf gib gives go going gone good gpu_model_runner gpus gradient group half happened head helped helps
-0.20 heron hidden history hub hw hw_decoder_load i i'd i'm idle import inference init inner input inside interrupted
-0.20 is it it's jobs json keyboardinterrupt l last_value layer layers leak len length les level liger limit link list
-0.20 listing listo live lived llama lo load_state_dict loader loading log_softmax logs long loss lower m machine maml
-0.20 manager map masks means meant mem mesmo message meta min mine minutes mit mlflow mlund month moves moving much
-0.20 mxnet my n ncclcomminitrank nfs nightly no_grad nobody non note num nvidia off offload ollama onnx onto oom open
-0.20 opens others our ours outer outputs outside p param parent pass passes past patch peak plain pod policy por
-0.20 precision prefetch pretrained print problem profile projection prompt pt pth pulls py pytest pytorch q q4 q4_k_m
-0.20 ram rank rapids rather reads reboot reloader removed render reporting request requires reserved resource
-0.20 restarted resume rmm runner running sample sanity save saw scans scene sd seconds segments sequence server
-0.20 service sessions setting sgd sh shows silly simply single size slow small smaller smi snapshot softmax solved
-0.20 some somebody stack stayed steps stored straight subprocesses switched sys t t5 tab take target tb tensor
-0.20 terminal text tf that's this those though thread threads threshold ti tient tile till tokens took total trace
-0.20 trained training try two type u umap under us use uses v value version very visible volume wait wanted wants
-0.20 warning was we're web week weights what window words workers would wrapped wraps writes xgboost yet your yours
-0.20 zero ~activ ~adapt ~addin ~after ~alrea ~attem ~avera ~backw ~batch ~besid ~block ~brows ~buffe ~calli ~comfy
-0.20 ~compu ~confe ~conta ~conte ~conti ~conve ~count ~cudam ~datal ~defau ~defun ~detac ~disab ~disti ~doubl ~empti
-0.20 ~enoug ~entri ~epoch ~every ~exact ~excep ~excin ~exten ~faile ~faili ~failu ~featu ~figur ~filte ~float ~forwa
-0.20 ~frame ~gigab ~gradi ~handl ~happe ~helpe ~histo ~impor ~infer ~insid ~insta ~keybo ~large ~laten ~launc ~layer
-0.20 ~lengt ~linea ~listi ~loadi ~machi ~manag ~matte ~messa ~mlflo ~momen ~movin ~multi ~ncclc ~night ~nobod ~norma
-0.20 ~nvidi ~offlo ~ollam ~outsi ~paral ~paren ~parti ~polic ~preci ~prefe ~print ~probl ~profi ~promp ~pytes ~pytor
-0.20 ~rapid ~rathe ~reboo ~recor ~remov ~rende ~reque ~reser ~resiz ~retur ~runni ~sampl ~sanit ~scale ~scene ~scree
-0.20 ~segme ~seque ~sessi ~setti ~shard ~simpl ~singl ~small ~snaps ~solve ~someb ~staye ~strai ~syste ~targe ~textu
-0.20 ~that' ~threa ~touch ~trace ~trito ~upgra ~versi ~volum ~wante ~warni ~weigh ~windo ~worke ~wrapp ~write ~xgboo
-0.20 ã ç ó в на に 서 어
+0.20 1 a1111 about alone als always another anymore apparently appears assign assigned avant away back began begins
+0.20 behind being best_model builds built button cached caches called can't candidate captured catboost cause chapter
+0.20 clean clear_caches closing cnn compare configuration confirmed controlnet copied created cures decoder
+0.20 destroy_model_parallel detector dict didn't die died different discriminator displayed docs don't drop e early
+0.20 einer el embedder encoder endpoint engine's enter erste esrgan evaluated evaluation ever executed executing
+0.20 execution expected extractor face fails feb finder finetuning finish finished fit fitted follow followed force
+0.20 four from functions gan generate generation get gets given hadn't halves hang has headroom hf holding i've if im
+0.20 instead interrupt jax je jupyter's keeping kv labels lambda later le lightning listed llm's lm load_model loaded
+0.20 local locals logger made makes many maps memory_allocated merge method metrics more mxnet's nd needed network
+0.20 never next noch not noticed numbers objects occupies okay older order original otherwise over overwritten page
+0.20 par params per perplexity phase placa please plus pointed precedes prediction puts quantised que r rd re readers
+0.20 rebuilt refer references refs reicht released reload reloaded remains replaced replacing reply reporter reranker
+0.20 resident resolution restarts reverse rid room sam same score scratch script scripts seed shard sits sitting
+0.20 splitting st stacking stages start starts sticks stopping stores streamlit survived swap swapping taking
+0.20 teardown tests tf1 that their them therefore to tokenizer trainable trick tried tts tuning twice ui unet
+0.20 unloading until upscale using vae validation var video vit vllm vram w warmup ways well whatever whereas whisper
+0.20 whisperx whoops work workflow works wrap wurde y yes yield ~align ~alloc ~alway ~anoth ~anymo ~appar ~appea
+0.20 ~appen ~autog ~begin ~behin ~butto ~cache ~candi ~captu ~catbo ~chang ~chapt ~closi ~combi ~copie ~crash ~didn'
+0.20 ~discr ~endpo ~esrga ~extra ~finde ~finet ~fitte ~follo ~hadn' ~halve ~headr ~holdi ~index ~inpai ~inste ~keepi
+0.20 ~label ~lambd ~light ~liste ~loade ~logge ~metho ~metri ~mxnet ~neede ~netwo ~nothi ~notic ~numbe ~occup ~optim
+0.20 ~origi ~overl ~overw ~param ~perpl ~pleas ~prece ~predi ~proje ~reass ~rebui ~recog ~reich ~relea ~repla ~reran
+0.20 ~resto ~resum ~rever ~scrat ~sitti ~split ~stabl ~stack ~stick ~subpr ~summa ~survi ~suspi ~swapp ~takin ~there
+0.20 ~thoug ~tunin ~under ~valid ~verif ~warmu ~whate ~where ~whisp ~whoop ~workf à è и не り デ プ モ 一 上 下 个 之
+0.20 了 作 删 前 后 型 完 就 後 最 模 次 残 没 的 能 跑 通 갔 고 나 네 더 델 드 때 라 마 모 변 수 시 실 아 올 을 이
+0.20 전 하 할 행
+0.40 a actors after alive antes any append as attribute autogluon baseline before best by callback callbacks
+0.40 carregava change chunk class click close closure com comes comparison constructed coube creates cross dead
+0.40 deleting depth destroy dies displays each en end ended ensemble ensembles f fastai flux freed global globals
+0.40 grid gui harness hold holds in isn't keeps keras kills la learn lives longer main metashape mod modelo module na
+0.40 need net2 nothing now object one one's ones optuna paused points pra pretraining previous project pyannote
+0.40 reference referenced remain remained repl repr rerunning reset restarting resumes return reuse runs sdxl self
+0.40 semicolon separate sit spawn speech stay stops study subprocess ten there thought times together trains trial's
+0.40 trials unittest unload upscaler usage used warm when why without ~archi ~assig ~attri ~basel ~befor ~carre
+0.40 ~closu ~colle ~compo ~destr ~displ ~evalu ~fasta ~finis ~harne ~hooke ~learn ~longe ~metas ~modul ~optun ~outpu
+0.40 ~pause ~popul ~preco ~previ ~pyann ~reloa ~rerun ~scrip ~searc ~semic ~separ ~speec ~stage ~teard ~toget ~trans
+0.40 ~unitt ~upsca ~varia ~witho ~добав ~модел ~перво é добавил модель первой перед
+0.60 adds again agent allocated bound clear_session clone collect components cycle dropdown estimator experiment
+0.60 fixture former gc hyperparameter img2img ipython its keep last learner llm loop los memoria name o ok optimizer
+0.60 out output process refiner rerun run s scope search second session setup skorch started stays store student test
+0.60 th three translation txt2img validate variable webui while ~creat ~dropd ~execu ~exper ~fixtu ~forme ~gener
+0.60 ~img2i ~ipyth ~noteb ~objec ~point ~pretr ~proce ~queda ~refin ~resta ~resul ~secon ~skorc ~start ~stude ~trial
+0.60 ~txt2i ~unloa
+0.80 between both build checkpoints clear delete earlier find fold function lr lr_find models none notebook pipeline
+0.80 ran results suite switching teacher third trainer ~betwe ~callb ~check ~compa ~const ~earli ~ensem ~funct ~globa
+0.80 ~hyper ~pipel ~refer ~remai ~teach
+1.00 b first load net new sweep trial ~switc ~train
+1.20 base still then ~model
+1.40 nets old pipe stage ~delet
+1.60 cell
+1.80 del model
""",
    "process_limit": r"""
-1.00 ~memor
-0.80 each k
-0.60 allocated b batch cache first i is load takes then two up with workspace ~thoug
-0.40 after all allocate as before both cpu dev error for frames free goes had it's line loading log login lower map
-0.40 never nothing ok once or other peak put split staging step than time to torch user utilization weights would
-0.40 ~befor ~displ ~engin ~featu ~loadi ~nothi ~pinne ~proce ~pytor ~reser ~stagi ~stati ~tenso ~token ~weigh
-0.20 about add again also always and another anymore arch are around arrays assumed async attached attention auf auto
-0.20 backend backward be because beside bfc block boards book bought buffers builds built but bytes cached call can
-0.20 capture cards cdist cell cgroup change chunk chunks closed column come commit compute con configured conv copy
-0.20 could count cpp crash cuda's cudaerrormemoryallocation cudamallochost cudnn cuml current d data dataset dej del
-0.20 desktop detector device_memory_fraction devices dgl dict dies diffusion disable display dmesg do does doesn't
-0.20 doing don't down dropped duration during eager el else em embedding enable encoder end engine engine's enough
-0.20 epoch es eval everything exceed export failed failing failure false fans feature fine fix forward fp16 fp32
-0.20 front gc generator genes gguf gi given gpu_memory_utilization gpus grabbed grabs grad graph graphs gt gtx h
-0.20 hadn't halve hand have here hold holds host hours id idle if im images img import index info initial_pool_size
-0.20 input insufficient its itself just keep keras kernels killing kv kv_cache_free_gpu_mem_fraction l40s lab label
-0.20 lang laptop last least left len length let libtorch linear list listing live llama llm lm loaded loader local
-0.20 long looks loop loss m machine matrix max_split_size_mb max_workspace_size mem_fraction mem_get_info mode moe
-0.20 much my n net nn no_grad node none normal notebook num number off offload old on one oom oomkilled op open
-0.20 outofmemoryerror output overcommit overcommit_memory pages passes per_process_memory_fraction picks pid pin
-0.20 pinned place power preemptively prefetch prefill printed private prompt puse py python r raising ram rank ranks
-0.20 ray read really rejected release replicas reserved reserves resident resource rows rtx running said samples
-0.20 sbatch second see self server service set_device set_visible_devices setup sglang shape shm sim single sized
-0.20 sizes skipped slurm smaller something space spawn stage start starts state static statistic stays steps still
-0.20 stream streaming studio sum summary supplied survived swap sweep switching t tactic task tb teacher tensor
-0.20 tensorrt tensors tgi them they though thought threshold thus times titan token tokens told top torch's trainer
-0.20 tried true type typo ulimit under unoccupied unreal until update upper uses using variable version vez vision
-0.20 vllm voxel w wait want wanted wants warmup warp wasn't we were where whisper will window windows without workers
-0.20 works wrap yes yet z zero ~91268 ~activ ~alway ~anoth ~anymo ~aroun ~array ~assum ~attac ~backe ~backw ~batch
-0.20 ~becau ~besid ~board ~bough ~build ~cache ~captu ~cgrou ~chunk ~close ~colum ~commi ~compi ~compu ~count ~cubla
-0.20 ~cuda' ~curre ~datas ~detec ~diffe ~diffu ~disab ~doesn ~dropp ~durat ~durin ~embed ~encod ~enoug ~error ~excee
-0.20 ~faile ~faili ~failu ~finis ~float ~forwa ~gener ~grabb ~graph ~hadn' ~handl ~helpe ~image ~inclu ~infer ~insuf
-0.20 ~itsel ~kille ~killi ~lapto ~lengt ~libto ~linea ~listi ~loade ~machi ~matri ~metri ~milli ~missp ~model ~monit
-0.20 ~multi ~netwo ~norma ~noteb ~numbe ~objec ~offlo ~oomki ~optim ~outof ~passe ~point ~preal ~predi ~preem ~prefe
-0.20 ~prefi ~print ~priva ~progr ~proje ~promp ~pytho ~quadr ~raisi ~reall ~recor ~reduc ~remai ~repla ~repli ~repor
-0.20 ~resid ~resol ~resta ~resul ~runni ~sampl ~sbatc ~scrat ~secon ~seque ~serve ~servi ~sglan ~simul ~singl ~skipp
-0.20 ~small ~somet ~split ~start ~store ~studi ~summa ~suppl ~survi ~switc ~tacti ~teach ~threa ~torch ~train ~trans
-0.20 ~ulimi ~unocc ~unrea ~updat ~versi ~visio ~wante ~warmu ~wasn' ~whisp ~windo ~witho ~worke и не с の を 了 号 在
-0.20 多 就 用 的 要 还 다 로
+0.20 a a10 above actor adapter allocation applies ask at available base bashrc bat been benchmark bit blocks blog
+0.20 bumped c++ came can't caps card card's case catch changed checked client com comfy commented confession
+0.20 confirmed const copied core created creating cuda_mps_pinned_device_mem_limit cudaexecutionprovider custom d'un
+0.20 dans de debugging deep default delete deleting dem demo denoiser design device_memory_gb dgx die doubled driver
+0.20 durch e ein empty environment eta everyone experimental fail farm file fit fits flag flags
+0.20 flags_gpu_memory_limit_mb forgotten fourth funciona get ggml gigs go gpu_options growth guide ha half hands
+0.20 hidden higher hit hosting imported imports in inc inherited initial inside installed interactive isn't issue it
+0.20 java job's jobs julia jupyterhub kaggle kernel learner library libvgpu lowered m1 mac made malloc matter max_mem
+0.20 maxallocfraction maxbuffersize maxbytes maxsize means meant mempool metashape mine mining mlx module more moved
+0.20 mx mxnet mxnet_gpu_mem_pool_reserve mystery nightly no note nur octane ollama one's ones org otherwise outside
+0.20 over override paddle pass ped plan platform's plus preferences preload pro procs prolog provider pulled purpose
+0.20 pytorch raised re reads refused removed renders request reserve returns reverted same sample's sandbox scheduler
+0.20 script serving session sets setting settings shards shared sharing shell shuffle side simply sitecustomize size
+0.20 slider so solved someone's spill startup stopped student students such support taichi taken tenant tensorflow
+0.20 terraform that their there this through today tomorrow took trains tutorial uft una unused us use utils vendor
+0.20 via was we'd webgpu went what when whoever within workstation wraps written wsl xla_python_client_mem_fraction
+0.20 yaml you you're ~10737 ~adapt ~alloc ~appli ~avail ~bashr ~bench ~block ~broke ~bumpe ~card' ~chang ~comme
+0.20 ~confe ~debug ~decod ~defau ~denoi ~desig ~devic ~docke ~drive ~enter ~envir ~expor ~fourt ~frame ~funci ~growt
+0.20 ~hidde ~highe ~hooke ~hosti ~inher ~initi ~insid ~insta ~intei ~jupyt ~kaggl ~learn ~libra ~libvg ~logic ~mallo
+0.20 ~matte ~maxal ~maxbu ~maxby ~maxsi ~mempo ~metas ~minin ~modul ~myste ~night ~ollam ~openc ~optio ~outpu ~outsi
+0.20 ~overr ~paddl ~perce ~platf ~prolo ~provi ~pulle ~purpo ~raise ~recon ~regre ~rejec ~rende ~resou ~retur ~rever
+0.20 ~sandb ~scrip ~sessi ~shard ~shari ~shuff ~sitec ~slice ~slide ~solve ~stopp ~suppo ~suppr ~taich ~tenan ~terra
+0.20 ~throu ~tomor ~tutor ~unuse ~upgra ~value ~vendo ~visib ~water ~webgp ~whoev ~withi ~writt ~you'r ~поста ä í в
+0.20 на поставил 上 删 定 把 推 有 論 里 각 당 배 부 연 전 정 조 체 히
+0.40 admin admins annotation bare big bigger board bot byte cgpu chrome cluster config conftest container cupy
+0.40 darktable's decode decoder deleted device_memory_limit dockerfile every exactly executor exported extend
+0.40 flags_fraction_of_gpu_memory_to_use forgot from gave gres grid_t4 has he high hook horizon inteiro jax job join
+0.40 kubernetes land large launcher ld lets limits loads logical mail max mb memory_limit mixed monday multi must
+0.40 need nobody null numba's octane's opencl ops options ort ours outputs per_process_gpu_memory_fraction pods pra
+0.40 quarter refuses removing resources scene sched shard shares since sliced smi someone streams surfaces systemd
+0.40 template ten tier triton's trt unchanged upgrade used variables virtual vk webgl while whole your ~67108 ~admin
+0.40 ~annot ~bigge ~chrom ~clust ~colle ~concu ~conft ~conta ~creat ~cudad ~custo ~darkt ~deskt ~exact ~horiz ~impor
+0.40 ~inter ~kuber ~launc ~limit ~monda ~nobod ~numba ~nvidi ~quart ~refus ~restr ~sched ~setti ~someo ~stude ~surfa
+0.40 ~syste ~templ ~thean ~trito ~uncha ~virtu всё после
+0.60 a100 aliyun alloc allocfraction although arena beyond box cnmem colleague's dask days device enforces env fails
+0.60 fixed force frac framebuffer gpu_mem_limit grow headroom heap manager metal nvidia per percent plugin process
+0.60 pytorch_mps_high_watermark_ratio raise rapids ratio sees set_limit set_per_process_memory_fraction stops t4 tf
+0.60 theanorc unset vm vram ~altho ~beyon ~confi ~execu ~exten ~forgo ~headr ~manag ~octan ~plugi ~rapid ~remov
+0.60 ~share
+0.80 ceiling gb gives gpumem grid hami hard lifts maximum message our partition past pod profile quota run says small
+0.80 spark total units watermark wrapper ~ceili ~delet ~enfor ~gpume ~messa ~wrapp
+1.00 asked cap gpu increase maximum_pool_size q rmm slice ~fract ~incre ~parti ~profi
+1.20 allowed mem memory pool ~allow
+1.40 # ai gib mps set vgpu
+1.60 fraction
+2.00 g mig
+2.60 limit
""",
    "retained_graph": r"""
-0.80 # cuda fails gb gpu same
-0.60 b run size
-0.40 at big both but cache crash device down e eval for full good in looks made max need new room session set still
-0.40 test then time trainer two under validation yes ~check ~evalu ~sessi ~thoug ~train
-0.20 above adam's again allocated already another answer are arena argument asked attack attention averages away
-0.20 batch because bert best best_state block blocks buffers build bytes called can't canvas cat change check checked
-0.20 checkpointing chunk clean clear code come comes config context contiguous conv copy count cpu culprit dead debug
-0.20 default dense did disk do doesn't dropped due during embedding empty empty_cache en engine enough ensemble
-0.20 estimate evaluation even everywhere failed failure false fault feats feature fell file first fit fits fix fixed
-0.20 flag float32 flushed four fp32 frame free friends fused gathers gave generate get gib go got gradients gradio
-0.20 grow guard had half happens has have head healthy hist hooks host i'd ids image import inference init input into
-0.20 ints it's joint keras kernel key label large later layer layers llama load loaded loader loading loads local lol
-0.20 long lora lots machines makes manager map maps matrices micro model module momentum moved much mxnet needed
-0.20 nicely noise nothing now num numpy off on on_validation_epoch_end ones onto open optimizer other our p
-0.20 parameters passes path peak perceptual pool post process profile prompts pruned python ran read real ref
-0.20 registered released reporting request requires requires_grad result right rlhf runs sample sampler scale score
-0.20 scores script search sequence server sets setting settings shape share single sleep slope small some split
-0.20 startup str survive tabs ten text tf there's thing third thought three through tile tiled times titan to token
-0.20 tokens torch trace trains turn u unchanged upscaling use used val variant version vgg were what while wrong zero
-0.20 ~activ ~adam' ~alloc ~alrea ~anoth ~answe ~argum ~assig ~becau ~bigge ~block ~bucke ~build ~calle ~canva ~chang
-0.20 ~clone ~confi ~conti ~crash ~culpr ~decod ~decor ~defau ~devic ~disab ~doesn ~dropp ~durin ~encod ~engin ~enoug
-0.20 ~ensem ~estim ~excep ~faile ~flush ~frien ~gathe ~gener ~handl ~happe ~healt ~impor ~infer ~insta ~kerne ~layer
-0.20 ~loade ~loadi ~longe ~machi ~manag ~matri ~model ~modul ~multi ~neede ~nicel ~nothi ~perce ~piece ~proce ~produ
-0.20 ~profi ~promp ~prune ~reduc ~relea ~repor ~reque ~reser ~resol ~resto ~retra ~scrip ~searc ~segme ~seque ~serve
-0.20 ~setti ~simil ~singl ~snaps ~start ~strin ~suppo ~switc ~there ~throu ~token ~trimm ~uncha ~upgra ~upsca ~valid
-0.20 ~versi ~wonde ~worke à ó на
+0.20 a a3c accumulate accumulates accuracy adaptive add add_scalar after al all along also anyway around aux
+0.20 batchnorm be before best_loss beta bs c call carried centres changed chunks class clip closure collects compare
+0.20 complete compute computing conf confusion constant content copied copies copying creep current curve cutting
+0.20 cycle debugging deep deleting depends detach_ detached dice diff directly discriminator does dqn drag drags
+0.20 eager ed edit encoder episodes epoch_loss est ever everything example extended f failures fast fastai features
+0.20 fed feed final finder floats forever forwards frame's from function game gardait goes gradient gradienttape
+0.20 grafo guardaba guys h hanging hat helped hence here hold holds hundred iterations itself je job keys kornia l
+0.20 lambda last leaks learn left len let lightning lines link lived log_prob logits logs look looked loss_dict m mb
+0.20 meta meter minibatches missing moment move mu must mx my networks night norm note noticed number nvidia once
+0.20 outside para params passed place plain port pred predictions preds premi prior progress puse q query question r
+0.20 ram rank rather ration ratios reason reinforce replaced replay rerun reset results return rl saved_log_probs
+0.20 scalars should shows silence smi so softmax solved sooner squared stack stat stays stick stopped stops stored
+0.20 storing stream takes tape task tasks tau teacher tens tensors term their them there this thousand thus took tout
+0.20 tracker train training_step trick tutorial usage uses v values variable wandb warm way we which whole why word
+0.20 worth wrapped writer x your ~accur ~after ~anywa ~aroun ~avera ~befor ~buffe ~calcu ~carri ~centr ~closu ~colle
+0.20 ~compa ~compl ~confu ~const ~copie ~copyi ~creep ~curre ~cutti ~delet ~depen ~diffe ~direc ~discr ~empti ~examp
+0.20 ~fasta ~featu ~finde ~forev ~forwa ~funct ~garda ~gradi ~hangi ~helpe ~itsel ~korni ~lambd ~learn ~light ~linea
+0.20 ~logit ~looke ~minib ~missi ~modif ~netwo ~norma ~notic ~numbe ~nvidi ~optim ~outsi ~plott ~point ~polic ~posit
+0.20 ~predi ~proto ~quest ~rathe ~ratio ~reaso ~recom ~recur ~reinf ~rende ~requi ~resul ~rollo ~runni ~sampl ~shoul
+0.20 ~silen ~solve ~soone ~squar ~stopp ~stori ~teach ~thous ~torch ~track ~trans ~tutor ~unrol ~value ~weigh ~wrapp
+0.20 ~write ~кажды ~поста è за и поставил тут 以 候 存 平 放 用 算 累 겨 계 래 배 속 안 은 음 일 정 주 치 프 하 합
+0.40 across addbackward0 added alive an as attribute average avg back batches break carry centers chains climbs com
+0.40 computed converted create create_graph criterion dict earlier em emptied episode every fake feat ficou frames
+0.40 freed gan gone grads graphs growth i just keeps learning list lists live log logged lstm maml master memory na
+0.40 onehot optimiser order over penalty positions postfix pre preceding prev previous print put queue ramp raw
+0.40 records remove removing rendering repackage repackage_hidden returned running_loss samples saved scalar
+0.40 simulator smoothing soft states step's straight tb tbptt than torchmetrics tqdm truncating update wasn't ~accum
+0.40 ~acros ~addba ~attac ~attri ~cente ~chain ~climb ~compu ~contr ~conve ~crite ~earli ~enque ~frame ~graph ~growt
+0.40 ~hidde ~intei ~maste ~oneho ~outpu ~penal ~postf ~prece ~previ ~recor ~regul ~repla ~retur ~scala ~simul ~smoot
+0.40 ~softm ~state ~strai ~wasn' é
+0.60 adding append attached autograd bank bptt contrastive cut each end ends flat grows inner kept log_probs logger
+0.60 never not of one out per poca s slower store t tensor total training truncated updated w ~addin ~autog ~batch
+0.60 ~episo ~memor ~remov ~slowe ~trunc
+0.80 acc backward chain float fn grad_fn hidden iteration loop next probs self state stores total_loss true y ~appen
+0.80 ~backw ~itera ~store ~tenso ~updat
+1.00 ema_loss retain retain_graph running step steps ~histo ~logge ~losse
+1.20 data epoch history mean sum
+1.40 grad losses
+1.80 ema graph item
+2.00 detach ~detac
+3.40 loss
""",
    "wrong_device": r"""
-1.00 batch
-0.80 at memory per ranks same size
-0.60 count device_count init its k limit of whole
-0.40 before both can could data end error every extra file for found fp32 gets go graph image just kept left load
-0.40 long loop m makes max needs net new num object or own passes ram ran rank set side spawn starting step tf
-0.40 through times train true w watch when why ~backe ~befor ~throu ~torch
-0.20 0 4bit about above accelerate according add added after ai all_gather_object alloc allocator allow_growth alone
-0.20 am answers any anything array arrays ask assign attention auto b backbone backend backward bad balanced base
-0.20 bash batches below between bf16 bfc bit bitsandbytes blocking blocks brax breaks buffer bug builds buying by
-0.20 bytes c c++ cache cached calculation cap case cc channel channels chrome chunk column columns come comes
-0.20 commented compare completeness context conv conv3d cpu crash cross ctx cuda_launch_blocking
-0.20 cuda_mps_pinned_device_mem_limit cudamalloc cured dali dataset decoders defaultcpuallocator del demo desired
-0.20 detector dev disabled displays distributed does doesn't don't double down drop dropping dst each eagerconst
-0.20 eight en enable engine enough entire esrgan eval evaluation even ever everything exactly example exclusive
-0.20 exllama exported failed fails failure false faster fit fix float forgot fork forward fp16 fraction frames free
-0.20 freed friendly from full function further g gguf gist give global goes gpu_options grabs grad graphs grid growth
-0.20 guessed hash head heap here hint holding holds hopeless horovod host hosting hot hvd i'm i've inference init__
-0.20 init_process_group initialized install ipython isn't json keep keeps kill know large larger later launch layers
-0.20 le least leaves length level limits lines list llm lo load_in_4bit loaded loading lora low lowering malloc
-0.20 matrix max_memory maxsize may mb mem mesh mig million mode model modelfile moment more moves mp mps ms much must
-0.20 n_jobs named nccl nearly need needed never no no_grad now np nprocs null num_ctx numba off offload ok okay
-0.20 ollama once oom open opened optimizer optuna's order over p parallel parameters part pas pass past path peak pid
-0.20 pin pinned pinning pipe pipeline pipelines place please plugin plus pod point pool possible post posting
-0.20 precision pretrained previously print processes profile profiler project ps pth put pytorch queue r ray re read
-0.20 reason recommended removed request reset rest restore result retry room running save saved saw scheduler script
-0.20 sd se search second seeds semicolon server session set_visible_devices shape shard shards shares show showed
-0.20 single sit small smaller solution some somebody soon spawned split stage state stay steps stopped stored stores
-0.20 straight strategy studio study swap switching t takes target tensorboard tensorflow tensors test text their them
-0.20 they though thus time to tokens torchrun trace training trains tried turned twice under unet user v vae values
-0.20 verified vgpu vllm vram want wants warm wasn't wav2vec2 way weights weren't whisper window workers world would
-0.20 wrapped xla yet ~21474 ~accel ~accor ~adapt ~anyth ~array ~backb ~backw ~batch ~betwe ~bitsa ~block ~boost
-0.20 ~break ~buffe ~buyin ~cache ~chann ~chrom ~close ~colum ~comme ~compa ~conte ~conti ~conv3 ~copie ~crash ~cudam
-0.20 ~datas ~decod ~delet ~desir ~diffe ~diffu ~disab ~doesn ~doubl ~dropp ~eager ~engin ~enoug ~entir ~esrga ~evalu
-0.20 ~exact ~examp ~execu ~exlla ~exper ~facto ~faile ~failu ~faste ~featu ~float ~forwa ~fract ~frame ~frien ~funct
-0.20 ~furth ~gener ~globa ~guess ~handl ~happe ~histo ~holdi ~hopel ~horov ~hosti ~infer ~infin ~inter ~ipyth ~kille
-0.20 ~large ~layer ~leave ~lengt ~limit ~loade ~loadi ~longe ~lower ~mallo ~matri ~maxsi ~memor ~milli ~model ~momen
-0.20 ~multi ~nearl ~neede ~norma ~nproc ~objec ~offlo ~ollam ~opene ~optun ~outpu ~paral ~param ~passe ~pinne ~pinni
-0.20 ~pipel ~pleas ~plugi ~possi ~posti ~preci ~pretr ~previ ~profi ~proje ~pytor ~reaso ~recom ~reduc ~relea ~remov
-0.20 ~reque ~reser ~resid ~resto ~resul ~runni ~sched ~searc ~secon ~semic ~seque ~serve ~shard ~showe ~singl ~small
-0.20 ~solut ~someb ~spawn ~split ~stopp ~store ~strai ~strat ~studi ~switc ~targe ~tenan ~tenso ~trans ~turne ~upgra
-0.20 ~utili ~value ~verif ~wasn' ~wav2v ~weigh ~weren ~whisp ~yeste ó で れ ス ト 니 다
+0.20 a a100 affect again against agents aha all allocation also although answer arg available baked be because
+0.20 believe belongs beside blender build building capacity child clear cluster complains config config's container
+0.20 copy counts created creation criterion cuda_device_order cudaexecutionprovider cure deepspeed defaults der
+0.20 detectron device_id device_ids device_put docker edited effect el else's equal errors everybody everywhere
+0.20 exclude fail falls figure figured follow follows forced forget forgotten four gather gb geforce good gpu0
+0.20 gpu_ids gres grew had half hardcoded helper hmm idle if ignored incident include info initialised inputs inside
+0.20 int integrated internal into is_available it's jobs k8s kind l40s la lab label landed last learner lives llama
+0.20 local_rank log looking machine machines made map me meant mem_get_info mib mine missing mit monitor morning
+0.20 myself network node none not note nothing octane often only onnx others ought output overriding p620 passed
+0.20 picked picking pickled pins pl planned platform pointed prefer prefer_gpu provider pt q recipe regardless reid
+0.20 remains render repo report reports resolved runtime's sbatch see sees sends set_device sets settings shared
+0.20 shell shift since sitting slots slurm smi so soft sorry space spacy's spare spread ssh stacked
+0.20 standardgpuresources start started starts string systemd t400 take task terminal terraform that then there's
+0.20 thread threads three tick together tokenizer's traceback trained trainer twelve two unit up update usage use
+0.20 used user's usually variable via wanted week weekend went what whereas whoever with worker working works wrong y
+0.20 yes you're z ~affec ~again ~agent ~altho ~argum ~becau ~belie ~belon ~blend ~capac ~clust ~confi ~conta ~crite
+0.20 ~cudae ~curre ~deeps ~docke ~edite ~else' ~embar ~fasta ~follo ~force ~forge ~gefor ~hardc ~incid ~inclu ~input
+0.20 ~insid ~insta ~integ ~kerne ~lande ~light ~looki ~matte ~misse ~missi ~morni ~mysel ~netwo ~octan ~optio ~other
+0.20 ~overr ~overw ~parti ~picke ~picki ~place ~plann ~platf ~prefe ~print ~provi ~recip ~regar ~rende ~repla ~runti
+0.20 ~sbatc ~scrip ~setti ~sitti ~spacy ~stack ~strin ~syste ~termi ~terra ~thoug ~threa ~ticke ~toget ~trace ~twelv
+0.20 ~updat ~user' ~usual ~visib ~wante ~weeke ~where ~whoev ~worki ~you'r 、 え き っ つ も り コ ド ー 一 上 了 全
+0.20 内 卡 号 在 定 換 決 番 直 置 解 部 面 갔 그 데 드 라 로 를 리 번 부 안 에 이 인 전 카
+0.40 a10 a100s a10g a6000 along already als always and argument around auf bashrc being bios book bought bus busy but
+0.40 calculating called changed choose chose code coded comfyui command con cpp cuda_visible_device cupy d das
+0.40 davinci's de default_device did dumb e egpu env estaba exe faiss fault feel g5 get get_device_name gives going
+0.40 gpu1 gut ha hand hashcat i idles ignores igpu index_cpu_to_gpu instead it itself jupyter kernel late less
+0.40 lightning's listing lists little main manager manual matter means mixed monitors name number o ones
+0.40 output_device p100 parsed partition pci pci_bus_id plain power preferences printed program pull python rather
+0.40 readme real rented replace res runs saving scripts selection should shows silently skript slot sm spreads
+0.40 startup statt stuff summary tarjeta thanks third thought tile tool total typo und us using wait whose windows
+0.40 your ~alrea ~alway ~aroun ~assig ~bashr ~bough ~calcu ~calle ~chang ~comfy ~comma ~creat ~davin ~defau ~enume
+0.40 ~envir ~error ~estab ~figur ~hashc ~helpe ~inste ~itsel ~jupyt ~listi ~littl ~machi ~manag ~manua ~missp ~nvidi
+0.40 ~parse ~point ~progr ~pytho ~rathe ~readm ~recon ~rente ~repor ~savin ~selec ~shoul ~silen ~skrip ~start ~summa
+0.40 ~tarje ~thank ~versi ~windo í в и на 后 放 没 程 跑 那
+0.60 a5000 an assigned assumed been boards colab dataparallel default device_map display drops ent environ fell fills
+0.60 gpu_id gtx hard has instance is k620 lands mesmo mg mx150 notebook nvidia old one opencl os p400 pasted picks
+0.60 placa que rtx says shipped sized swapped t4 tensor tesla told torch turns variant version we where which wrote
+0.60 you ~assum ~board ~choos ~devic ~displ ~gathe ~ignor ~numbe ~openc ~order ~paste ~quote ~shipp ~sprea ~swapp ã é
+0.60 всё карту нет уже 行
+0.80 # args cuda_visible_devices first gave got gpus hence i'd ids intel job line sudo think ti titan type were
+0.80 ~datap ~monit ~noteb ~varia
+1.00 box card cards chips export laptop learn quadro the today was ~expor ~lapto ~quadr
+1.20 g4dn gt id index visible zero
+1.40 devices
+1.60 gpu
+1.80 cuda
+2.00 device k80
""",
}

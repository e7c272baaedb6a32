"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""

BIASES = {
    "absurd_request": -0.11,
    "activations": -0.84,
    "attention": -0.34,
    "budget": -0.71,
    "checkpoint_loading": -0.67,
    "cuda_graphs": -0.17,
    "exception_holds_tensors": -0.0,
    "fragmentation": -0.01,
    "gradients_enabled": -0.1,
    "host_memory": 0.07,
    "kept_tensors": 0.28,
    "kv_cache": -0.61,
    "library_workspace": -0.29,
    "logits": -0.36,
    "model_weights": -0.58,
    "non_torch_memory": 0.11,
    "none": 6.57,
    "optimizer_state": -0.08,
    "other_processes": 0.42,
    "own_workers": -0.96,
    "previous_allocation": 0.28,
    "process_limit": -1.1,
    "retained_graph": 0.41,
    "wrong_device": -1.2,
}
# Each line a weight and the words that have it.
WORDS = {
    "absurd_request": r"""
-1.00 gb
-0.80 memory same ~train
-0.60 at back but cache can cpu cuda go gpu half heads model now split true we ~cusol ~memor
-0.40 =3 buffers card chunk cloud context crash cusolver default device dies down dtype encoder epoch every everything
-0.40 exllama fails false fits forward fp32 fraction g goes grad head here if it its keeps layer lidar llama load
-0.40 loads magma map maps me mem never new non nothing once only paper passes plain process python q ram run runs s
-0.40 score script second self sizes softmax startup state states still stops t4 takes tensors test them to tokens
-0.40 took top total until used well when work works ~conte ~defau ~devic ~exlla ~forwa ~nothi ~promp ~pytho ~rende
-0.40 ~reser ~scrip ~serve ~softm ~throu ~varia ~worke é на
-0.20 0 =0 =2 a10 a100 a5000 a6000 above accelerate active adam adamw admin ahead allocator always anchor another any
-0.20 apex app append area arena arg around asked assign attached attention attn attribute auf auto autotune available
-0.20 avg backbone backend backward bar base batch batches beam beams below benchmark beside beyond bf16 bias big
-0.20 block blocks bloom bother breaks broke bs bucket buffersize cached call called can't cap capacity capture cards
-0.20 case categorical causal ce cell changed checkpoint class clear coco coefficient colab collator collection com
-0.20 come comes compare compile concat confession container copy could count counted cpp crashes crops cross
-0.20 cross_entropy crossentropy crowd ctc ctx cudnn cufft cutlass da day de dead debug decode del demo demucs desktop
-0.20 detector dev dict did didn't difference don't done downsample driver dropout drops eager efficient eigh eight
-0.20 einsum el else ema embedding en enable ends engine enough entropy env eval evaluation ever everywhere example
-0.20 excluded expandable experts fail failed failure fairseq fc feed fell ffn fft fid file fixed flash float float16
-0.20 forced forever fp16 fp8 free freeze freeze_backbone full function fused g4dn g5 garbage_collection_threshold
-0.20 gather gc gemm generate generation gigs give gone gpu_assign_thr gpus gradients graph ground grows growth gt
-0.20 help high hires history history_size hold holds hoped hopeless host hour hours how i'd i'm ignored images
-0.20 implementation import inference inference_mode info initialised inside instance is_causal it's item iteration
-0.20 itself j job jobs joint json k80 karte keeping kept keys kv kwarg l lab large last layers lbfgs leaves less
-0.20 limit linalg list live llm lm loaded loading local log logits logprobs lora lost lot lower lowered lr machine
-0.20 matching max_batch_size max_capture_size max_split_size_mb max_tokens mb mean metrics mib micro mine mmdet mode
-0.20 models module modules momentum monitor more moved msa multi multiheadattention mxnet name nanogpt nccl
-0.20 need_weights needs net network nicht night no_grad nor not notebook num_workers nvidia nvlink o o1 off ok ollama
-0.20 on one ones onto oom open opt optimizer others out paged parallel param params parou part past patches path peak
-0.20 per phi pinned pipe pipeline placa place plan plus poca pod point policy pool pooling post power preconditioners
-0.20 prefill prints probs profile projection prompt prompts protein pruned py pytorch q4 q4_k_m q8 queue raise raised
-0.20 random rank rays real reduce removed render renders replay report res reserve reserved resident resnet result
-0.20 retry returned rtx running sampler sato save saved scene scratch sdpa see seeds segment segments sentences seqs
-0.20 sequence server servers service session sessions sets setup shampoo shard sharding share shared shm short show
-0.20 silently simply single site six sized slice slots slower smaller smi snapshot soon sparseadam splits stable
-0.20 stack stage stay stays step steps stopped store stored stores streams stride subbatch subbatch_size sum summary
-0.20 targets teacher temporal ten tensorflow tf their there theta they thing this those thr through tile tiled tiles
-0.20 titan together told torch_dtype tp trace traceback train trained trainer trains transformer triangle triton trt
-0.20 truth turns u ubuntu ulimit unchanged under unet unload unset update upgrading us usage users usual utilisation
-0.20 v vae variable variant vector version video vm vram warmup warn wasn't way weights went what window with won't
-0.20 words workers workspace x256 yesterday ~15193 ~20000 ~accel ~accum ~activ ~alway ~anoth ~appen ~aroun ~attac
-0.20 ~attri ~autom ~avail ~backe ~batch ~bench ~besid ~beyon ~bigge ~block ~bothe ~break ~bucke ~buffe ~cache ~calle
-0.20 ~capac ~causa ~chang ~check ~chunk ~class ~coeff ~colle ~commu ~compa ~compi ~compl ~conca ~confe ~copie ~crash
-0.20 ~cutla ~datas ~demuc ~deskt ~detac ~detec ~didn' ~disab ~distr ~docke ~doesn ~downs ~dropo ~effic ~einsu ~embed
-0.20 ~engin ~enoug ~envir ~error ~examp ~exclu ~execu ~exper ~exten ~faile ~failu ~fairs ~finis ~follo ~force ~forev
-0.20 ~fract ~freez ~funct ~gradi ~graph ~groun ~handl ~happe ~helpe ~hopel ~image ~imple ~impor ~incre ~initi ~insid
-0.20 ~insta ~inter ~itera ~itsel ~keepi ~langu ~launc ~layer ~leave ~limit ~linal ~loade ~loadi ~longf ~lower ~machi
-0.20 ~mater ~messa ~model ~modul ~momen ~monit ~nanog ~neigh ~netwo ~noteb ~nvidi ~nvlin ~objec ~optim ~origi ~paral
-0.20 ~param ~parti ~patch ~piece ~pinne ~pipel ~polic ~pooli ~preco ~prefe ~prefi ~probl ~proce ~profi ~progr ~proje
-0.20 ~prote ~pytor ~quadr ~raise ~rando ~recom ~recor ~reduc ~remai ~remov ~repla ~repli ~repor ~resid ~resne ~resta
-0.20 ~resto ~resul ~retri ~retur ~runni ~scrat ~segme ~separ ~seque ~servi ~sessi ~setti ~shamp ~shard ~share ~simpl
-0.20 ~simul ~singl ~slowe ~small ~snaps ~solve ~split ~stabl ~start ~state ~stopp ~store ~summa ~switc ~teach ~tempo
-0.20 ~tenso ~they' ~toget ~trace ~trian ~trito ~ubunt ~ulimi ~uncha ~unslo ~upgra ~utili ~valid ~versi ~warmu ~wasn'
-0.20 ~works ~yeste á ó всё гб гигов до и кэш не при с っ に ら を 上 的 까 니 다 어
+0.20 =4 across add adj again aha align all allocate alone an annotations are argparse asking axis bake based
+0.20 batch_size batching be became because becomes before behind being believes billions binary binding bit blows box
+0.20 broadcast buffer bug build builds built by c c'est cada calls cam came camera cams cat cells cfg channels_last
+0.20 claims classes clip code comfy commits compact compute con config confusion contained conv3d coordinates correct
+0.20 corrupt crazy csr csv cudamalloc cuml custom decoder depth device_array dgl diagonal different differs dilation
+0.20 dim_size distance divide donc double drop du due e10 e30 e8 edge_index elements endian epoch's era etc evaluate
+0.20 everybody exact expected exporter factorize fake feats features ficou figure firmware flag float32 floats folded
+0.20 forgot found fps gathers gdf generator given grids has hashes have hey hop hz i img2img impossible indexing
+0.20 inferred init innocent input inputs insert instant intended interpolate interpreted ints jaja junk kernel's khz
+0.20 larger laugh lazy lenght lengths m main matched max_len maybe mel mesh metashape mil min mind miner minus mix
+0.20 mmd model's moving ms mt much multiplication multiplied multiplies my myself nan naturally near nearest neat
+0.20 need nils no nobody nodes normal normalised note noticed num_embeddings num_nodes number nxn oh order outlier
+0.20 output overflowed padded parser partait paste pb ped petabyte porque portable pos prediction preds printing
+0.20 processor produces product protobuf pruner pyg pytorch3d questions radius ragged ranking raw region regression
+0.20 release remapped reshape resolved restrict rounding said sample's sanitizer sanity scatter sentence seq_len set
+0.20 shapes should shuffle sides size_t sklearn small some someone somewhere spacing spatial square stacking starts
+0.20 stft stream style such svd swap sync take taken than that thats the there's these thought tib to_dense todos
+0.20 token torchvision toy transpose trick tries truncated trying turned twice type typo'd uint16 unix up updated
+0.20 upscale user_id v3 value vocab voxels vs w warned warning was wav weight whenever whoops whose wide wonder world
+0.20 wrote x2 xx xy yaml zero ~acros ~argpa ~askin ~becam ~becau ~befor ~behin ~belie ~binar ~bindi ~build ~camer
+0.20 ~chara ~claim ~colla ~commi ~confi ~confu ~conti ~conv3 ~coord ~corre ~count ~cudam ~custo ~deliv ~diago ~diffe
+0.20 ~dilat ~divis ~encod ~endia ~enlar ~epoch ~expor ~figur ~firmw ~folde ~forgo ~garba ~gathe ~hashe ~hidde ~ignor
+0.20 ~img2i ~impos ~index ~innoc ~input ~inser ~inten ~inver ~large ~light ~metas ~movin ~mysel ~natur ~neare ~nobod
+0.20 ~norma ~notic ~outli ~outpu ~overf ~packe ~padde ~parse ~parta ~passe ~petab ~porqu ~porta ~proto ~radiu ~ragge
+0.20 ~ranki ~regio ~regre ~remap ~resam ~resha ~resiz ~round ~score ~shade ~shape ~shoul ~simil ~sklea ~someo ~somew
+0.20 ~spaci ~stack ~terab ~thoug ~trans ~trunc ~tryin ~turne ~typo' ~uint1 ~upsam ~warne ~warni ~weigh ~whene ~whoop
+0.20 ~wonde ã ü в из по 、 さ と り れ チ ネ ャ ル ン 下 两 个 减 和 多 好 张 形 成 数 状 番 直 要 解 量 가 결 계 고
+0.20 기 네 됐 면 바 산 스 에 여 이 인 크 터 필 하 해
+0.40 =5 a adaptive added anchors and api arange arguments axes bins boxes broadcasts c++ canvas cast cause channel
+0.40 client clips collate columns combos contiguous contrastive counts course covariance cv2 d data dims e e12 e5 e6
+0.40 everything's extra eye f faiss feature field flattened float64 four frames gives giving got gram gts h hash
+0.40 hidden idea idf ignore image img index instead interleave iou is knn know labels le left linspace look many
+0.40 masks matmul metres milliseconds mm numpy of pad pads pairs pd pictures points positional printed rather
+0.40 repeat_interleave resize roi root sample scipy seed silly something sparse squared straight string subtract
+0.40 table tensor terms tfidf that's timestamp timestamps typo uninitialised unit upper upsample upstream use view
+0.40 volume want wants while whole will x64 yes ~10240 ~20240 ~42949 ~adapt ~ancho ~arang ~argum ~canva ~clien ~combo
+0.40 ~corru ~cours ~covar ~divid ~eleme ~facto ~featu ~givin ~inste ~label ~linsp ~matmu ~metre ~multi ~pictu ~pixel
+0.40 ~point ~posit ~print ~rathe ~reque ~sanit ~somet ~strai ~strin ~subtr ~targe ~that' ~token ~unini ~upstr ~volum
+0.40 ~voxel ~запро í а там
+0.60 args as b bytes column computed dimension do docs dot duration edge empty encoding gave gib grid header height
+0.60 histogram hwc id kernel key kron label lol loss made makes matter max_length million mining none num num_classes
+0.60 outer pca pixels read request samples says scale_factor sent shape sim so swapped t thinks toarray todense
+0.60 transposed typed unsigned vecs width would ~colum ~compu ~contr ~dimen ~dista ~durat ~float ~frame ~heade ~heigh
+0.60 ~histo ~kerne ~matte ~minin ~produ ~repea ~scene ~secon ~spars ~squar ~swapp ~think ~toarr ~toden ~unsig
+0.80 adjacency asks billion check conv dim expand factor flatten ids int linear matrix max meant nn one_hot padding
+0.80 pairwise passed permute pred rate repeat rows seconds side squeeze target tokenizer triplet unsqueeze user voxel
+0.80 were you ~10000 ~adjac ~broad ~expan ~matri ~paddi ~pairw ~permu ~squee ~times ~tripl ~unsqu
+1.00 bincount channels e9 hot k length model_max_length n np scale size wanted wrong zeros ~billi ~binco ~chann
+1.00 ~linea ~sampl ~wante
+1.20 dense meshgrid where x ~flatt ~meshg ~milli
+1.40 # tb torch
+1.60 cdist
""",
    "activations": r"""
-1.20 b
-1.00 cuda each torch
-0.80 cache line model start
-0.60 =4 attention back can't dies don't gib gpu its job large load lora loss luck mb memory moved over past self
-0.60 session state when whisper why workers ~alloc ~param ~start ~whisp
-0.40 =3 after again also ask away blender by bytes c call card cards chat classes code copy cpu created cross ctx
-0.40 data day dense dev dropped empty end ended enough error even factor failing first flag for free g gave gb graphs
-0.40 grid heads holds i've ids init jobs kernel key knn later lm loads look mode nccl next nn num_workers of only
-0.40 onnx other our outside padding parallel parameters pool process py pytorch q queue ram rank ranks read run says
-0.40 sdpa sglang shard small softmax sum t target tb tgi than their then there thing together token tokenizer trainer
-0.40 transformer triangle tried two until used users v3 validation warmup while window wrong zero ~atten ~blend
-0.40 ~build ~colle ~custo ~delet ~embed ~enoug ~expor ~faili ~graph ~kerne ~launc ~lower ~model ~outsi ~paddi ~parti
-0.40 ~pytor ~remov ~repli ~reque ~sched ~scrip ~sessi ~sglan ~softm ~somet ~stati ~strea ~switc ~targe ~thoug ~toget
-0.40 ~varia ~warmu ~windo
-0.20 8bit a10 a5000 above accumulation across adafactor adam adamw add adjacency afterwards alive alloc allocated
-0.20 allocator alone already an another answers any api app append args arguments around asked asking asks attached
-0.20 attempting attention_window attn aucun audio author auto autograd autotune available avg awq background baddbmm
-0.20 based become becomes before behaves bei being below benchmark beside biggest billion bit boom boots bot both
-0.20 bound box break bring buckets buffer buffers bug build builds built caches caching cada calculate callback calls
-0.20 came canvas capture carry case cast cause ce cell chain changed check chunk_size ckpt class clear closed cluster
-0.20 colleagues comes comfyui commented common compile completions complex computed concurrency constant context
-0.20 contiguous continue copies corrupt could couldn't covariance cpp create crossentropyloss csv ct2 cudnn
-0.20 cudnncreate cupy custom days dead dear death debug decord decrease decreasing deepspeed default del deleted demo
-0.20 denoising der des desktop detach devices dgx dict did different diffusion dim disable disk distillation dmesg
-0.20 docker docs documenting doing dot dqn dreambooth du dummy e e5 e9 eager earlier eats edge edit effect either el
-0.20 ema embedding embeddings empty_cache encode encoding ends engine entropy env eval_accumulation_steps evaluation
-0.20 exact exc except exception exp expand expandable exported exporter extension extra f fail failed failure fake
-0.20 faq far fast feeds few figure file final fixed fixes flags flips float float32 found fp32 fraction front fsdp
-0.20 function funny further fused fwd gateway gather gemma generator get gguf give given gl global gone gpus grad
-0.20 green grew group groups growth grpo guilty haha halved hand handler happy have he header helped hence hi history
-0.20 history_size hit hold holding home host hot hours hundred hwc i'll ich id idea img indent index infer
-0.20 inference_mode inferred info init__ inputs inside install instance instance_group int int8 interesting isn't
-0.20 item iteration iterations itself jetzt joint json jupyter kept keras keys know koboldcpp label labels larger
-0.20 last launcher leak leaves left lenght lengths life lightning linear lines list lists little llm lm_head lmdeploy
-0.20 loaded loading locals log log_softmax logger logging logits logprob logprobs logps longer looks loop losses lost
-0.20 low lowered lr machine mail main make map masked matrix matter max_batch max_num_seqs max_split_size_mb maximum
-0.20 maxsize me mean meant mem meshgrid message meta metres mha mib micro_batch mid mig mistake mixed mlm mm mmap
-0.20 model's model_max_length module monitor mpi mps ms multiples mxnet n_ctx n_jobs neither network nice nicht night
-0.20 nightly no_grad no_shard node non normal notebook noticed np num_classes num_ctx numbers numpy nvidia offload
-0.20 old ollama onto oom opens optimization otherwise out output paddle page paged pages param parameter params
-0.20 partition passed past_key_values path pca permute phi pick pid pin pin_memory ping pinned placa plain platform
-0.20 plenty plus pods position positional positions power pp prediction predictions preferences prefetch prefix
-0.20 pretrained previous print product profiler profiling program project prompts pytest python quadratic quality
-0.20 quantization queries query quick qwen ragged raise ran rate raw rebuild record recorded records recover reduced
-0.20 ref regression release relion remain removed renderer replay replica reply repo reporter reproduce reproduced
-0.20 request requests reserve reset resident resnet50 result results reused rmm room root rounding row rows runs
-0.20 runtime sam's same sample's scaler scans schedule scheduler scope scores scratch script sd search seed seen sees
-0.20 sent seq_len seqs sequences session_len settings setup seven shapes shards share shared shm should show shuffled
-0.20 sim since sits six sized slack slow smi snapshot something sometimes sooner sorry space spatial spawns squared
-0.20 st stages staging standard started starting startup states static staticcache stays still stop straight strategy
-0.20 stream streaming streams studio suppose swap switched switching t4 t5 table task tasks teacher tells temperature
-0.20 tensor tensors tests texture textures thanks the there's these things think this though thought thread threads
-0.20 thus tick till today tools top tp traceback tracker traffic trained training transformers trick tries truncating
-0.20 tune tuning turn twice type typo ulimit unchanged und unity unsqueeze upgrade upscale upstream usable usage
-0.20 use_8bit_adam uses using utilisation utilization v value values var variable variant vgg vgpu via virtual vit
-0.20 vllm vm vocab vocabulary voice volatile vram wanted wants warm warning webui week weight wheel whose will
-0.20 windows within word worker would wrap wrapper writes wrongly wrote x128 x64 xformers xla yet you're yours zeros
-0.20 ~15193 ~20000 ~42949 ~accel ~acros ~adafa ~adapt ~adjac ~after ~alrea ~alter ~anima ~anoth ~answe ~appen ~archi
-0.20 ~argum ~aroun ~askin ~attac ~attem ~autho ~autog ~autom ~avail ~backg ~baddb ~becom ~befor ~behav ~bench ~besid
-0.20 ~billi ~buffe ~cache ~cachi ~calcu ~callb ~camer ~canva ~captu ~chain ~chang ~chara ~class ~clust ~comfy ~comme
-0.20 ~commi ~commo ~commu ~compa ~compi ~compo ~concu ~const ~conte ~conti ~contr ~conve ~copie ~corru ~could ~count
-0.20 ~covar ~creat ~cross ~cudam ~cudnn ~datap ~debug ~decor ~decre ~deeps ~denoi ~depth ~deskt ~detac ~diffu ~disti
-0.20 ~divid ~docke ~docum ~doubl ~downl ~dream ~drive ~earli ~eithe ~encod ~engin ~enlar ~evalu ~excep ~execu ~exlla
-0.20 ~expan ~exper ~expli ~exten ~extra ~facto ~faile ~failu ~fasta ~flatt ~forme ~fract ~funct ~furth ~gatew ~gathe
-0.20 ~gener ~globa ~gradi ~group ~guilt ~halve ~happe ~heade ~helpe ~histo ~holdi ~hundr ~ignor ~inden ~infin ~initi
-0.20 ~input ~insid ~inten ~inver ~itera ~itsel ~jupyt ~kobol ~label ~langu ~large ~learn ~leave ~lengt ~light ~limit
-0.20 ~linea ~littl ~lmdep ~loadi ~local ~loggi ~logit ~logpr ~longf ~losse ~machi ~maske ~matri ~matte ~maxsi ~megat
-0.20 ~memor ~meshg ~messa ~metre ~mista ~momen ~monit ~neith ~night ~norma ~noteb ~notic ~nvidi ~offic ~offlo ~ollam
-0.20 ~optun ~paddl ~paral ~permu ~pinne ~plent ~posit ~preco ~predi ~previ ~print ~profi ~progr ~proje ~pytes ~quadr
-0.20 ~quali ~queri ~ragge ~rebui ~recor ~recov ~refer ~refus ~regre ~relio ~remap ~repla ~repor ~repro ~reser ~resul
-0.20 ~resum ~retri ~reuse ~round ~runti ~score ~scrat ~searc ~senti ~servi ~shape ~share ~shuff ~simul ~snaps ~soone
-0.20 ~spawn ~sprea ~squar ~stage ~stagi ~stand ~state ~strai ~strat ~stude ~studi ~suppo ~survi ~teach ~tempe ~tenso
-0.20 ~textu ~thank ~there ~threa ~ticke ~torch ~trace ~track ~train ~trial ~trian ~tunin ~ulimi ~uncha ~unsqu ~upstr
-0.20 ~usabl ~utili ~vecto ~virtu ~vocab ~volat ~wante ~warni ~withi ~worke ~wrapp ~write ~wrong ~xform ~you'r ~запро
-0.20 ~поста ~проце à á ã í ö ü а без в всё гб гигов по после поставил при い て の 一 成 我 样 还 가 어
+0.20 =1 =5 a100s a2 about acc according activations added agents ages air alphafold alright always ambitious among
+0.20 anchor anchors anymore arg auf average batching beam because been began believe bfgs bigger bisecting bloc blow
+0.20 bottleneck bptt brain breaks bucketed caffe candidate change checked checkpointed choice chose chosen
+0.20 chunk_length_s chunksize cityscapes classifier closing cls collate compute concatenate concatenated contains
+0.20 corpus costs cropping ctc cubed d d'un da dans das dataset decoding depth descending detection detector device
+0.20 dialogue died discussions does doesn't downsample drop dropout duration during edsr efficientnet em embed en
+0.20 enabled entrena entries envs es everybody evoformer exclusive explain explode explodes fails fairseq false
+0.20 faster feats features ffmpeg fft figured filling fills finder finished flat float16 folded folder fp8 fpn
+0.20 fragments freezing friendly ft gate generate generated generation gets git gnn got gradients graph handles has
+0.20 height here high him hog horizon hub i i'd i'm imgs immediately impact includes infra input it it's jax jumps
+0.20 keep keeps l l4 lab latent latents layer's leaks least leaving like limit_mm_per_prompt local logged looked mae
+0.20 manifest many matching matters max_tokens mc means medvram merge mesh minibatch minibatches mit mlp modules most
+0.20 mul multi_scale n n_fft near needed neighbours new news none normally noted nothing now num_beams num_envs
+0.20 num_images_per_prompt number o objects off ogbn oops or order originals outputs overlap p packing pads par parou
+0.20 pass patches peaks photos picked picture pictures piece pieces pipe planned png poca point policy pooling
+0.20 postmortem predict preferred prefill processed push quantisation qwen2 r random real reason recording reduce
+0.20 related relation remains rembg repeated residuals residue resized resizes resnext resolution retains reverse rid
+0.20 roi rps running saves scales second seconds segmentation sending sends separate separately seq sequential
+0.20 sequentially setting she shouldn't showed shrank shuffles side silu size slices slide slower slowfast so solved
+0.20 some someone stack stacking stacks stay step step's stopped stores stride string study subject subjects surprise
+0.20 sweep sweeps takes tei templates tensorrt text texts that that's them they're they've thinking those throughput
+0.20 ti tient tiled time times topaz transfer transitions trouble turned turning u under unfreezing unroll unrolls
+0.20 unset upgrading uploaded upscaler ur user utils utterance v100 vad validate varies very vgg19 vid views w wasn't
+0.20 wav2vec2 wei went weren't what wide width words working x1216 x128x128 x192x192 x2048 x800 ya yaml yes you'll
+0.20 ~10485 ~accor ~activ ~agent ~alpha ~alrig ~alway ~ambit ~ancho ~anymo ~assig ~basec ~becau ~bisec ~bottl ~break
+0.20 ~candi ~choic ~chose ~citys ~clien ~close ~closi ~confi ~conne ~corpu ~corre ~crash ~cropp ~datas ~desce ~dialo
+0.20 ~disab ~discu ~doesn ~domai ~dropo ~dropp ~durat ~durin ~effic ~enabl ~entre ~entri ~every ~evofo ~explo ~fairs
+0.20 ~faste ~ffmpe ~filli ~finde ~fragm ~freez ~frien ~genom ~heigh ~hidde ~horiz ~immed ~impac ~inter ~layer ~leavi
+0.20 ~loade ~longe ~looke ~manif ~match ~medvr ~minib ~modul ~neede ~nothi ~objec ~optio ~origi ~other ~outpu ~overl
+0.20 ~packi ~patch ~picke ~pooli ~porti ~postm ~probi ~proce ~prope ~quant ~reaso ~rebas ~relat ~resol ~resta ~restr
+0.20 ~retai ~runni ~sampl ~scene ~sendi ~showe ~shran ~slice ~slowe ~slowf ~solve ~someo ~spcon ~step' ~stopp ~store
+0.20 ~strid ~subje ~summa ~surpr ~sweep ~that' ~times ~troub ~turne ~turni ~unfre ~upsam ~valid ~varie ~wasn' ~weren
+0.20 ~worki ~works ~x128x ~you'l ç é на う き ぎ す だ と よ り 不 中 了 入 出 列 到 力 効 图 小 就 报 改 是 有 的 長
+0.20 間 까 너 네 니 다 도 로 서 에 이
+0.40 =0 amp and anything applied at batch_size batches bild block broke brought bucketing cap channels checkpoint
+0.40 chunked cloud clouds cm collator complete config count crashes cut de deep demucs diarisation difference dino
+0.40 disabled down epoch every fans feature filters fine fp16 gap genome giga ging ground gt had heavy if image in
+0.40 inner instances instead just kacheln karte kb layer listing loader long longest mais maml max max_new_tokens
+0.40 microscopy mine mini minute mmdet multimer must netz neural no novo ode ok okay optimisation others outer
+0.40 overnight p99 passait phone pixels placed planner please problem processing products prompt proper put px pyg
+0.40 raised range really reducing remat renders representation restarts restrict return reverted rpc samples_per_gpu
+0.40 sampling scenes seau see seeds segment selective sentences skip sorted spare speaker speed spikes splitting
+0.40 ssd300 steps stock style supervision swin take tem ten textos themselves three tipped titan too total touched
+0.40 transform truncate truth ub uft uint16 unrolling upscaling usual val von wav whenever won't work x1024 x512
+0.40 x_test yolov8x ~anyth ~appli ~broug ~chann ~check ~cloud ~conca ~decod ~demuc ~dense ~detec ~diari ~folde ~frame
+0.40 ~groun ~inste ~kache ~laten ~listi ~micro ~minut ~neura ~overn ~passa ~pictu ~place ~pleas ~probl ~raise ~rando
+0.40 ~reall ~repre ~secon ~segme ~selec ~sente ~separ ~sorte ~speak ~spike ~split ~ssd30 ~stack ~super ~texto ~thems
+0.40 ~they' ~tilin ~tippe ~token ~touch ~trans ~trunc ~uint1 ~uploa ~upsca ~voxel ~wav2v ~whene ~x192x ~x2048 ~yolov
+0.40 ä до и не с 从 大 批 输 갑 돌 드 무 배 아 줄 치 카
+0.60 assign backward base beams big book capped come conv crash cube doc dropping entire esrgan folds frame freq from
+0.60 gives goes gpu_assign_thr gradient_checkpointing halve hour into is length max_length megapixels min multi
+0.60 neighborloader ner nerf net nlp nodes notes ones pair panorama paper's per_device_train_batch_size picks points
+0.60 protein rendering resize resnet s samples scan sequence temporal thr tiles to tokens train trains trf unet
+0.60 utterances vae voxels was with x your ~backw ~batch ~bucke ~cappe ~chunk ~colla ~downs ~entir ~esrga ~filte
+0.60 ~image ~megap ~panor ~paper ~photo ~pixel ~plann ~point ~prote ~reduc ~resne ~rever ~seque ~tempo ~разме карты
+0.60 размере
+0.80 boxes chunk clip clips crowd cured done fed forward images lstm maps mask much nnu one per photo rays residues
+0.80 scale short through tiling video voxel ~featu ~recom ~resid ~unrol ~utter
+1.00 are bs crops effective feed fits fix full imgsz intermediate len lidar num podcast recompute scene whole ~effec
+1.00 ~forwa ~neigh ~podca ~rende ~resiz ~throu
+1.20 enable frames gradient gradient_checkpointing_enable patch tile works
+1.40 checkpointing hires
+1.60 crop
+1.80 batch
+2.00 #
""",
    "attention": r"""
-0.80 gpu
-0.60 after cache card cuda loss m max only then up v whole
-0.40 =1 a an and cpu crash device do each every file first free functional grad have image keep lm load log logits mb
-0.40 model more never none not num our python run see start step steps take test time two until vocab ~activ ~decod
-0.40 ~funct ~outpu ~param ~pytho ~reser
-0.20 =0 a10g active adam adaptive adds afterwards all's allocated allocator along also always answers apex api app
-0.20 appears around as ask auf auto b backward bank batch batches be beams been between bf16 big bit blows both boxes
-0.20 bpe bs buffers call called calls can't cards cdist checkpoint checkpointing chunked chunks classes clip closing
-0.20 come commit config conv copy coreset crossentropyloss cudnn dark data day decode decoder decoding deepspeed
-0.20 default dict difference docker doesn't driver dropped dtype during e edit embedding empty enabled end ended
-0.20 engine enough entropy env environment epoch eval everything exact expandable fails fault feed fell fills
-0.20 finetune flags float16 forgot forward fp8 fraction from_pretrained g generate gives gpus graph graphs gt had
-0.20 half has hf hidden hidden_states history holds hot i'm imgsz inference init input item its itself jax job jobs
-0.20 karte kb keeps kv lab label last later launch leak least leaves len let limit list live llm lm_head loaded loads
-0.20 logprobs loop lower many matrices means meant micro million min minute mlp mmap multiplies mxnet neither net
-0.20 network new next ngl night no node notebook now np nvidia objects of offload okay old ollama on once open order
-0.20 output_scores own parameters params past patchcore pca peaks perplexity pieces pinned pipeline plus pool pred
-0.20 pretrained printed process profiler q8_0 quality quot qwen r raise raised ram ran random reach read really
-0.20 reason reduce removing reserve rest restarts result roi rollouts room runs s sampled samples says scale scratch
-0.20 script seen segmentation segments seq sequential server session setting sglang shampoo share should shows side
-0.20 sim small smaller smi so some space spare starts state states stays steady still stored style summary survive
-0.20 svd switching table target tb teacher ten tensorrt tensors text tf than that them there these they third this
-0.20 three through ti tile tiling tokenizer too torch_dtype total tp train trainable trainer training transformers
-0.20 try turn turning uint16 under us used user values variable vocabulary voxel vram we were when where while
-0.20 whisper words workers workspace would yaml yet zero zeros ~26214 ~accel ~adapt ~after ~alway ~answe ~appea
-0.20 ~aroun ~backw ~batch ~behav ~besid ~betwe ~cache ~calle ~captu ~check ~class ~closi ~colle ~commi ~conti ~copie
-0.20 ~cores ~creat ~cusol ~datas ~deeps ~defau ~detec ~devic ~diffe ~distr ~docke ~doesn ~drive ~durin ~embed ~engin
-0.20 ~enoug ~envir ~evalu ~every ~excep ~exper ~finet ~forgo ~forwa ~fract ~graph ~group ~handl ~happe ~histo ~infer
-0.20 ~inter ~itera ~itsel ~launc ~leave ~linea ~liste ~loade ~logit ~lower ~milli ~model ~momen ~neith ~netwo ~noteb
-0.20 ~numbe ~nvidi ~objec ~optio ~parti ~perpl ~piece ~pinne ~pipel ~preco ~predi ~prefi ~print ~profi ~proje ~quali
-0.20 ~quant ~raise ~rando ~reall ~reaso ~recom ~reduc ~refus ~regis ~remai ~rende ~resne ~resta ~resto ~rollo ~scene
-0.20 ~scrat ~scrip ~secon ~segme ~serve ~servi ~sessi ~sglan ~shamp ~share ~shoul ~simpl ~small ~start ~state ~stati
-0.20 ~stead ~store ~strea ~succe ~summa ~survi ~targe ~teach ~thoug ~throu ~torch ~train ~turni ~uint1 ~value ~varia
-0.20 ~verif ~vocab ~weigh ~whisp ~worke ~works é が の 가 니
+0.20 # 0 =2 =3 a100 added all allocation alone alphafold als amd ampere angelegt animatediff any anyway asking asks
+0.20 attention_scores attn_impl attn_weights automatic1111 available averaging avoids away backend backends becomes
+0.20 before blame block_size bool bother box build building builds by byte calculate character cityscapes cls
+0.20 coefficient column comes coming command compare complex con confirming context_length controlnet crashes custom
+0.20 de deformable demand design detr did didn't diffusers disabled documents down downsample dropout dropping durch
+0.20 e10 edge edge_index else enable_xformers_memory_efficient_attention entries error esm esm2 even evoformer
+0.20 experimental export extended extension failing fait fall fallback false faut figures fits fixed fixes flax float
+0.20 for found four fp32 fragment frames friend's fun generating get gets giant go gone gtx haha halving head_dim
+0.20 helper hence here hires hit il impl index into is isn't it's joint just kernels know kq lacks laptop larger
+0.20 learning lenght line llama lora lost low make makes manual maps materialised materialises matmul matrix mbs me
+0.20 mem_efficient memory mere message minutes mlock moved mps mpt msa n_ctx naive nh nodes numa nxn o ok onnx op or
+0.20 output over p40 packing pair pairs paper par parallel pascal patch patches peak pedia per pick piece place
+0.20 plotted points pos position power products prompt prompt's prompts protein put py3 pytorch rate rca re record
+0.20 regression replaced reproducibility results returned rolled rows sample sampling scaled
+0.20 scaled_dot_product_attention scales self served set_use_memory_efficient_attention_xformers sets settings shape
+0.20 shift sixteenth sizes sliding sm solved sorry sparse spatial speech split square stack standard started statt
+0.20 stopped stops store subbatch subbatch_size subsampling swapped switch temporal that's timm's titan titin took
+0.20 type ub use_flash_attn uses using vanilla version vez via volta want wanted warning way well went werden which
+0.20 windows wise within wrote x x1024 x128 x512 xt ya yields you your yours ~absol ~alpha ~amper ~angel ~anima
+0.20 ~anywa ~askin ~autom ~avail ~avera ~avoid ~becom ~befor ~bothe ~bucke ~buffe ~calcu ~canva ~causa ~chara ~chunk
+0.20 ~citys ~coeff ~comin ~comma ~compa ~confo ~cross ~custo ~defor ~desig ~didn' ~diffu ~disab ~docum ~downs ~dropo
+0.20 ~dropp ~entri ~evofo ~expor ~faile ~faili ~fallb ~figur ~flatt ~fragm ~frame ~halvi ~helpe ~ident ~image ~imple
+0.20 ~insta ~invok ~kompl ~lapto ~learn ~lengh ~lengt ~manua ~mater ~matmu ~matri ~messa ~neigh ~packi ~paral ~pasca
+0.20 ~passe ~patch ~perce ~plott ~point ~prote ~pytor ~recor ~regre ~reins ~remov ~repla ~repor ~repro ~resul ~retur
+0.20 ~rolle ~scale ~sixte ~slici ~slidi ~solve ~spars ~spati ~speec ~stand ~stopp ~subsa ~swapp ~switc ~tempo ~tenso
+0.20 ~that' ~timm' ~upgra ~vanil ~versi ~wante ~warni ~werde ~withi ~yield à на け さ だ と も り れ コ ス 入 列 効
+0.20 求 無 直 行 要 通 결 고 길 꾸 더 라 바 번 션 수 제 청 텐 토 하 한 해 행
+0.40 aa above alibi asked att attention_window attnprocessor attnprocessor2 attnprocessor2_0 back bert bhid bhij bhjd
+0.40 bucket buffer bytes chunk_size chunking cloud code compute computed cpp dead dim doggettx dot encoder f falls
+0.40 fine flipping float32 full fyi h identical if install is_causal it j knn kt latents layer length mem mha mid my
+0.40 nanogpt needs off opt optimisation plain positions qk quad query rank rel relative removed reporter residues
+0.40 right rocm row same score set silently single size sliced slow stride sub support tensor the tick tiled to
+0.40 trainer's trains trick tries upgrading upscaling v100 w wants week wheel without working works x1536 x768 ~attnp
+0.40 ~backe ~build ~conte ~dogge ~encod ~exten ~flipp ~float ~frien ~genom ~laten ~nanog ~optim ~perfo ~relat ~reque
+0.40 ~resid ~silen ~singl ~slice ~strid ~suppo ~upsca ~witho ~worki ~падал для падало
+0.60 args at blocks bmm causal context cp cross dense doubling einsum enable_attention_slicing exactly fa forces gib
+0.60 global longformer need path phi pipe point product q quadratic request ring squared swin theta torch transformer
+0.60 transpose use webui weights window ~block ~compu ~effic ~einsu ~exact ~force ~globa ~multi ~pictu ~posit ~produ
+0.60 ~promp ~seque ~token ~trans ~trian ~windo
+0.80 again attentions attn_implementation bias chunk does fused kernel l local map math multiheadattention
+0.80 need_weights non output_attentions picture px sdp sequence slicing tokens triangle true vit ~doubl ~kerne ~score
+0.80 ~squar
+1.00 baddbmm eager enable implementation n queries scores softmax ~baddb ~longf ~quadr ~queri
+1.20 efficient head k mask ~softm
+1.40 t ~atten ~xform
+1.60 attn block flash
+1.80 xformers
+2.20 sdpa
+2.40 heads
+3.00 attention
""",
    "budget": r"""
-1.00 batch
-0.80 gb k me or torch x
-0.60 always but cards device every fails in log never right use went when ~alway ~value
-0.40 ai all before big buffer bug build c call chunk code config cpu cuda decoder does during e eager empty epoch
-0.40 error failure false file flag four fp16 from full g get gib graph have here into large layers length limit llama
-0.40 loads loop m makes map mine moved net new node off policy put py pytorch qwen ram seconds session shared split
-0.40 stay step the there this times try valueerror vm w where which you ~13107 ~befor ~check ~diffe ~durin ~expor
-0.40 ~failu ~follo ~initi ~layer ~limit ~loade ~notic ~paddl ~proce ~pytor ~recor ~sessi ~varia ~windo
-0.20 =0 =1 =2 a10g a16 a6000 aborts acceptance adamw added alerts alloc allocate allocation another any anyway
-0.20 anywhere app apps april are around as attempting automatically autotune autumn avec bad bar base bashrc batches
-0.20 beam beams been behind benchmark between bf16 bottom bound box boxes bs bucket buckets built called calls cap
-0.20 capture captured cause cd cell chance channels checkpoint chips choose chrome cleared climbs close closing
-0.20 cluster coco column com comes compile compute computing conftest context conv cooling copies cpp created cross
-0.20 crumbs cublascreate cudagraph cudnn cupy current customer cut d'un dans das data dataset days ddp de debugging
-0.20 del delete demo deployed der des detector dev device_map dict did didn't difference different dir disable
-0.20 disabled disk don't done dp draft's drop drops du dump each eight ema embed enable encoders ended endpoint
-0.20 enforce enginecore enough entirely entries env errors eta eval exactly excinfo export exported f fail failing
-0.20 far fault feature feel files find fine finish fits fix flags flat float follow forgotten forward fp32 frame
-0.20 framebuffer fresh function fused gap generate generated getting gigs going gone good grad gradient graphs grid
-0.20 group gt h handle happens hash he hidden his history hit holes home host hot hour how i'm i've id ids imgsz
-0.20 imported index inference info inherited init input install instance_group instead it iteration jax's jetson jobs
-0.20 join keeps keras kernel key keys killed l la lab laptop latents launched launcher layer leak least let library
-0.20 life lifts like limited linear lines list loaded loader loading local look loss lote lowvram lru lru_cache main
-0.20 manager many mask matrix max max_batch_size max_memory max_model_len max_num_seqs maximum maximum_pool_size
-0.20 meant mib migration min mmdet model's mortem mps mujoco must mxnet mxnet_gpu_mem_pool_reserve my n needs network
-0.20 news next ngl nn no_grad nobody nodeselector none nor normal noticed num num_ctx nvidia object of old ones only
-0.20 oom op open opencl optimizer os output outputs overcommit overcommit_memory padded paddle paddle's paddleocr
-0.20 paged pages parallel param parameters params parou passed passes past patch path pid pin pipe pipeline place
-0.20 plain played point positions post power preallocate prefix previous print printed priority proc profiler
-0.20 profiles prompt's prompt_logprobs psu px pytest pytorch_mps_high_watermark_ratio q que question queue r raises
-0.20 rapids ratio read recording red reduce ref regarding release relevant reload removed render repl replay report
-0.20 reproduced requested reservable resolved restarted restarting results retry return reuse rows running
-0.20 runtimeerror s sample samples saved savedmodel saw says scale scaled scalingreplicaset sched scheduled scope
-0.20 scratch segments self seqs sequence sequences serves sessions set_per_process_memory_fraction sets sgl shape
-0.20 shapes shard shell short shorter sim simulation size slider slots slow slurm smi snapshot softmax solves
-0.20 somebody something space spark speech speed spread stable stack stage started state steps stopped studio sur
-0.20 swap switching system systemd t t4 t5 tables taint target task tb team temperature ten tensor tensorflow
-0.20 tensorrt tesla tested text that their these thing third through ti tile till titan token tokenizer took torch's
-0.20 touched trace train trained training transformer trial tried trt true trying tune turned twice type unet unit
-0.20 unload usage users using v v100 vae values vanished variable variant video virtual visible voxel warning was
-0.20 watermark way we we'd we're we've well were width window windows work worked workers works workstation worth
-0.20 wrapper write wrong wrote xformers yes you'll yours z ~abort ~accep ~adapt ~alert ~alloc ~allow ~anoth ~anywa
-0.20 ~anywh ~argum ~aroun ~attem ~autom ~autot ~autum ~bashr ~behin ~bench ~betwe ~bigge ~botto ~bucke ~build ~calcu
-0.20 ~calle ~captu ~chanc ~chann ~choos ~chrom ~chunk ~class ~clear ~clien ~climb ~closi ~clust ~colle ~colum ~compa
-0.20 ~compi ~compl ~compu ~conft ~contr ~cooli ~creat ~cresc ~crumb ~cudag ~cudam ~curre ~datas ~davin ~debug ~delet
-0.20 ~detec ~devic ~didn' ~diffu ~disab ~disti ~draft ~effec ~endpo ~enoug ~entir ~entri ~envir ~error ~evalu ~evict
-0.20 ~exact ~excin ~execu ~exlla ~expec ~exper ~faili ~featu ~float ~forgo ~forwa ~frame ~funct ~gener ~getti ~gradi
-0.20 ~graph ~group ~growt ~handl ~happe ~helpe ~hidde ~histo ~impor ~infer ~inher ~inste ~itera ~jetso ~kille ~kobol
-0.20 ~lapto ~laten ~lengt ~libra ~linea ~liste ~loadi ~lowvr ~manag ~matri ~merge ~migra ~model ~modul ~momen ~morte
-0.20 ~mujoc ~netwo ~nobod ~nodes ~norma ~numbe ~nvidi ~objec ~offlo ~onnxr ~openc ~optim ~outpu ~padde ~paral ~param
-0.20 ~parti ~passe ~photo ~piece ~pipel ~playe ~plugi ~polic ~posit ~preci ~preco ~predi ~preem ~prefe ~previ ~print
-0.20 ~prior ~proje ~pytes ~pytho ~quest ~rando ~rapid ~reduc ~regar ~relea ~relev ~remov ~rende ~repla ~repor ~repro
-0.20 ~resid ~resne ~resta ~resto ~restr ~resul ~resum ~retur ~runni ~saved ~scale ~scali ~scene ~sched ~scrat ~segme
-0.20 ~selec ~separ ~seque ~shape ~short ~shoul ~simul ~skipp ~slide ~snaps ~someb ~somet ~speec ~sprea ~stabl ~stopp
-0.20 ~strea ~stude ~studi ~subpr ~swapp ~switc ~syste ~table ~tacti ~targe ~tempe ~tenso ~teste ~that' ~threa ~token
-0.20 ~torch ~touch ~trans ~tryin ~turne ~unloa ~upsca ~vanis ~virtu ~warni ~wrapp ~xform ~you'l ~больш ~разме ç í
-0.20 больше в всё гб до из карты одну по после при размере с 、 り を モ ル ー 一 上 代 删 卡 好 把 掉 有 码 里 까 너
-0.20 라 었 에 이 하
+0.20 =5 a10 about actor actor's again allocated allocator allow allow_growth also apiece arg aside asks batched be
+0.20 become believe better block boot bring bump burst can't capped card changed changelog chart chat closed coexist
+0.20 comfy consistent container contexts copied copy cost counted cublas cured day decode decoding dej depend desired
+0.20 die docker docs dos doubled dropped dropping edit else em embedder en enabling encoder engine_kwargs engines
+0.20 estimate exceed falls fell few fewer figure for fp8 free_gpu_memory_fraction front generator genes gets got
+0.20 gpu_options gpus growth grpo happy hard head healthy hence here's high i'd im image increase inside instances
+0.20 internvl itself job know knows kv kv_cache_free_gpu_mem_fraction kwargs l40s launch le level lm longer lowered
+0.20 made manually margin may misma mistral mm models much negative neighbour's neither night ninety note notebook
+0.20 nothing occur offload onnx options order other others ours own packed pair paste pbtxt pd per percent pinned
+0.20 placa plus pods points pool possible pre preset process profiled program purpose puse quantisation quarter quick
+0.20 qwen2 raised raising rank ranks ray really recommended recommends reinitialize remainder remaining replica's
+0.20 reproduce request requests requires reservation reserved reserves resolution responsive restarts revert rise
+0.20 rollouts room rps runs said same say seen sees service services set shows simply since single slicing solved son
+0.20 spikes squeeze standard starting starts su sum surprised survived table take tei tells tensorrtllm tgi's then
+0.20 there's they think though three throughput thus tight together tower trainer transfer triton's um uno upgrading
+0.20 used user uses versi vez vit vl wants warm weight what's while whisper will with won't worker would wsl your
+0.20 zero ~actor ~allot ~apiec ~becom ~belie ~bette ~cappe ~close ~coexi ~conta ~custo ~depen ~desir ~docke ~enabl
+0.20 ~encod ~estim ~excee ~here' ~insid ~inten ~itsel ~kerne ~large ~launc ~manua ~margi ~mistr ~monit ~negat ~neith
+0.20 ~ninet ~noteb ~nothi ~other ~overf ~packe ~perce ~point ~possi ~prese ~progr ~purpo ~quant ~quart ~raisi ~reall
+0.20 ~recom ~reini ~reque ~rever ~runti ~share ~simpl ~singl ~slici ~spike ~squee ~stand ~surpr ~survi ~there ~toget
+0.20 ~train ~upgra ~what' ~whisp à á é ó か き げ す れ 下 不 从 会 到 動 求 请 起 跑 长 降 가 나 니 다 로 모 서 어
+0.20 있
+0.40 a100 above activations alone api args ask attached aucun auf backend beside bloc blocks boots brim buffers
+0.40 cache_max_entry_count cada case check client colocate colocated come comfyui comment compose configured counts
+0.40 crash crashes cuml custom d da dask death died dies display doing down draft dummy eats edge embedding
+0.40 everything everywhere exit explicitly extra finishes first frees further gist go granted h100 h20 hand has
+0.40 headroom hold holds honoured hours idle immediate isn't its k8s karte keep kernels knob l4 larger last launches
+0.40 leave leaves left les lets llm's lm_head load long marre mem_fraction minus mit monitor more multimodal nccl ne
+0.40 need needed nicht not num_gpus okay on once ooms over para part peaks pedia picks planned poids pool_allocator
+0.40 pp prefill prompts python refused retract runtime seq serve served server servers serving so some someone
+0.40 speculative stages staging stops suits test tf tgi than tips to total trainer's triton under une up update us v0
+0.40 verl vllm_gpu_memory_utilization want wanted workspace xla ~activ ~assum ~attac ~backe ~besid ~comfy ~comme
+0.40 ~compo ~crash ~disag ~displ ~divid ~dropp ~expli ~furth ~grant ~headr ~healt ~honou ~immed ~infin ~leave ~lower
+0.40 ~neede ~order ~pinne ~plann ~prefi ~promp ~refus ~retra ~someo ~specu ~stage ~stagi ~stati ~updat ~wante ~works
+0.40 на う ず 使 時 画 示 空 表 面 되 두 버 번 습 째
+0.60 advance afterwards an aphrodite at byte calc count design einer filling gemma give gmu gpu_memory_utilization
+0.60 grabs greedy half having infinity je jetzt less little live lives logprobs lower no now ollama ought overhead
+0.60 per_process_gpu_memory_fraction profile raise remain replica replicas reranker reserve rest rmm rollout segundo
+0.60 setting shares startup story takes told typed und utilisation vram week xla_python_client_mem_fraction ~21474
+0.60 ~advan ~after ~aphro ~block ~confe ~count ~desig ~embed ~every ~filli ~greed ~havin ~littl ~reran ~segun ~setti
+0.60 ~trito ~поста ö и не поставил
+0.80 awq confess dedicated default engine flashinfer's gave initial initial_pool_size lmdeploy mode
+0.80 ollama_gpu_overhead peak profiling sleep static two util vision weights ~coloc ~dedic ~defau ~engin ~flash
+0.80 ~insta ~lmdep ~logpr ~remai ~rollo ~secon ~start ~visio без
+1.00 cache entry mem memory second start ~sampl ~serve ~weigh
+1.20 llm sampler ~deskt ~fract ~repli ~reser ~servi ~utili
+1.40 desktop free too vllm ~profi
+1.60 both utilization
+2.00 # share
+2.40 fraction
""",
    "checkpoint_loading": r"""
-1.00 #
-0.60 both but fails has made or
-0.40 =1 =2 call can deepcopy i'd instead is it's k loss mb message moved nothing per pool run see shows thanks time
-0.40 ~compl ~deepc ~inste ~messa ~nothi ~recom ~thank ~token ~windo
-0.20 8bit accumulation activations adamw adapter added adding again aha allocate already another any anything app are
-0.20 asked auto backward base bfloat16 bit bitsandbytes bottom btw buffer building by bytes cache cached called
-0.20 calling calls can't cannot case check checked chunk coco code colleague's complete completes compute context
-0.20 conv cpp created crop ctx custom data dataset debug decoder default delete deleting device_ids devices didn't
-0.20 diffusion disk distributed do docs down dropdown duplicate each else embedding enable encoder ends engine
-0.20 ensemble env equal error eval evaluate ever extension failed false feature fell filled finder five float float32
-0.20 frames free gather get gets gi gives going got gptq grad grew group h half hard head helper hence hidden hint
-0.20 history i'm id idle ids image images in index info input int8 isn't its keep keeps kernel kubelet large layer
-0.20 layers leave leaves left length let lets like limit llama llm look loop lr m mainly make many masks max me mem
-0.20 memory min mode must my name nccl needed neither nets node nor note now num number object off offload
-0.20 offload_optimizer one's order other outofmemoryerror output outputs over overriding page parallel pass passes
-0.20 pipe pipeline placement plain pod policy precision pretraining prompt px python q5 quantised quantize question
-0.20 reached ready recommended refiner request reset results running says scripts sdxl seconds segments separate
-0.20 server setting share shot side sigkill since size sizes sleep slowly small so some space spawn split stable
-0.20 stays stops stores take takes tb tensorflow text tf th they're third this thread three together tokenizer's
-0.20 tokens took tools total traceback triton try turns under up user users uses using v very visible vllm w wait
-0.20 wasn't way well wiki will windows winerror words work working would yaml yet your zero zeros ~abort ~activ
-0.20 ~addin ~after ~alloc ~alrea ~anoth ~anyth ~backw ~batch ~bfloa ~bitsa ~botto ~cache ~calle ~calli ~canno ~conte
-0.20 ~creat ~custo ~datas ~decod ~defau ~delet ~dequa ~detec ~didn' ~diffu ~distr ~dropd ~dupli ~embed ~encod ~engin
-0.20 ~enlar ~ensem ~evalu ~every ~excep ~exper ~exten ~faile ~featu ~fille ~finde ~float ~frame ~gradi ~halve ~helpe
-0.20 ~hidde ~histo ~hybri ~image ~inter ~kerne ~kubel ~layer ~leave ~lengt ~mainl ~multi ~neede ~neith ~numbe ~objec
-0.20 ~offlo ~outof ~outpu ~overr ~paral ~parti ~passe ~pictu ~pipel ~polic ~preci ~profi ~promp ~pytho ~quadr ~quant
-0.20 ~quest ~reach ~recor ~refin ~regar ~repla ~repor ~reque ~reser ~resul ~runni ~sampl ~segme ~separ ~seque ~serve
-0.20 ~servi ~sessi ~setti ~seven ~sigki ~slowl ~small ~someo ~split ~sprea ~stabl ~survi ~syste ~they' ~threa ~toget
-0.20 ~torch ~trace ~trans ~trito ~unloa ~valid ~warni ~wasn' ~whisp ~winer ~worki é
+0.20 =3 =4 =5 a a100 adagrad adam adam's alive ana's answering antes architecture argument arguments around assign at
+0.20 attribute auf authors backbone bad because beim being best_state bin blame blieb blob box brings bug builds
+0.20 built business came cards ceiling checkpoints climbs coexist collect come comes computed config consolidated
+0.20 contains continuing converting copied copies copy copying crash das days dcp ddp de deepspeed dem der
+0.20 deserialize dictionary diff discriminator discussion does doubles dropping drops during eight end es even
+0.20 executes exists explained explicit extra f'cuda fail fault few filename files final fit fix for found fp32
+0.20 full_state_dict function further gan gathers gb gc gone had hanging have here hi hiro hm home hub i identical
+0.20 import includes incoming inference innocent inside instance instantiated instantiating into issue it'd itself
+0.20 jump keyword known lambda last latency later latter learned liegen live lived local local_rank looks loops lot
+0.20 machine main mapping matters meaning meantime megatron memory_allocated merely merging missing mit moments more
+0.20 much n na nach needs next nice nightly node's normal not o offline offload_to_cpu ok one ones open opens opt
+0.20 optim orbax otherwise params passt past peaks pick pickle pickled placa pods ppo pra preemption printed printing
+0.20 problem processes procs published pulled pulls pushes put puts ran rank rank0 ranks reason ref relevant reload
+0.20 reloaded remapped remember remembers rest restarted restore_args restores right runs safe save saver scheduler
+0.20 scope script second seen sets setup sharding show silly six slice snapshots sorted spot startup stayed step
+0.20 still stored strip suspected swapped switching tagged teacher's ten then there there's these things thirds
+0.20 though thought thus today too top training trains tree tuning universal university unsharded until us use v2
+0.20 variables viewer waiting wants we we'd webui weird went were where whichever wieder with workaround works
+0.20 wrapped written ~adagr ~adam' ~answe ~archi ~aroun ~assig ~attri ~autho ~backb ~becau ~bring ~busin ~carre
+0.20 ~ceili ~climb ~coexi ~conso ~copyi ~criti ~curre ~dicti ~direc ~discr ~doubl ~dropp ~durin ~exist ~expla ~f'cud
+0.20 ~filen ~funct ~furth ~gelad ~gigab ~hangi ~ident ~inclu ~incom ~infer ~innoc ~insid ~itsel ~keywo ~lambd ~latte
+0.20 ~launc ~learn ~liege ~machi ~mappi ~meani ~meant ~megat ~merel ~mergi ~missi ~night ~node' ~norma ~offli ~param
+0.20 ~pickl ~probl ~proce ~publi ~pulle ~pushe ~reaso ~relea ~relev ~remap ~remem ~resid ~sched ~sorte ~staye ~swapp
+0.20 ~tagge ~teach ~there ~thing ~third ~thoug ~tunin ~unsha ~viewe ~waiti ~which ~wiede ~worka ~wrapp ~writt よ ク
+0.20 保 再 各 変 存 時 更 같 넣 더 델 됩 두 모 바 배 인 읽 잡 체 크 히
+0.40 after allocated also an args avg continue converted del deserialise dicts exp exp_avg f falls first fsdp g holds
+0.40 initialised inteiro it kept launch lightning line load_checkpoint loads longer materialises models moment net
+0.40 never new old on only own preempted py rank0_only rebuild referenced restored s safetensors safety same say
+0.40 scratch sd shards stage steady straight sumiu tags tensor than them those twice two unpickling usage which whole
+0.40 without you ~argum ~comme ~conta ~copie ~espne ~hundr ~initi ~insta ~intei ~light ~longe ~mater ~model ~momen
+0.40 ~preem ~print ~refer ~reloa ~scrat ~stead ~strai ~unive ~witho
+0.60 averaging before beside card ckpt_path commented device ema every from gpu loader loading mmdet model network
+0.60 path place reading restart restoring resumed trainer utils variable warm when while ~avera ~befor ~besid ~check
+0.60 ~conve ~deeps ~deser ~loade ~loadi ~netwo ~pretr ~readi ~resta ~shard ~tenso ~unpic ~varia ~weigh
+0.80 cuda load_state_dict once peak pretrained snapshot tensors weights ~conti ~devic ~safet ~train
+1.00 back best optimizer reads torch
+1.20 checkpoint fresh map map_location pt restore start state ~optim ~resum ~snaps
+1.40 location onto resume saved
+1.60 cpu file pth read
+1.80 dict ~resto
+2.20 ckpt
+2.60 load
""",
    "cuda_graphs": r"""
-0.80 mem
-0.60 k
-0.40 a all also and avail device e encoder error failed file first fixed from loss m n nodes not of py set several
-0.40 that this to we you your ~encod ~excep ~faile ~sever ~train ~trans
-0.20 =0 =4 =5 a100 access again allocated alone always an another asked auto available backward batches be benchmark
-0.20 bigger build builds byte bytes c can card cc chunk cli client closed come compute connection cpu
-0.20 cuda_graph_runner cudnn cupy cut data day del detector did die distillation do driver dtype embedding
-0.20 empty_cache encountered epoch even exactly exception fail find four fp16 frame frames full gemm get give gloo
-0.20 goes grad have head here high host huge i'm illegal image info init init__ instance into is isn't job just keeps
-0.20 l large layer le len limit line live load loaded loading long look looks luck main map maps may mib minutes
-0.20 model_executor model_runner more need neither net never night node nor notebook nothing num number old once open
-0.20 out pair party peer performance pieces please pod post1 process python ram random rank rather recommended remove
-0.20 request retain retain_graph rmm running script self session sgl since so split srt started steps stream take
-0.20 teacher tensor tf than the third three times too total tp1 trainer transport triton's try type under until
-0.20 update used using version w wanted were where while whole work worker workers would x xla_gpu_autotune_level y
-0.20 ~67108 ~acces ~alway ~anoth ~avail ~backe ~batch ~bench ~bigge ~check ~close ~compu ~conne ~conse ~const ~conta
-0.20 ~crash ~creat ~detac ~detec ~devic ~disti ~drive ~embed ~encou ~exact ~exten ~featu ~float ~forgo ~frame ~gradi
-0.20 ~helpe ~histo ~illeg ~impor ~kerne ~loade ~loadi ~machi ~manag ~minut ~multi ~neigh ~neith ~noteb ~nothi ~numbe
-0.20 ~optim ~param ~perfo ~pleas ~prefi ~proce ~pytho ~rando ~rathe ~remai ~remov ~reque ~reser ~resta ~resto ~runni
-0.20 ~sampl ~scrip ~searc ~store ~strea ~teach ~updat ~versi ~wante ~windo ~worke ~wrapp é の 로 에 이
+0.20 =3 about according active adding alive allocating along ample app are aren't arena back being big bisected
+0.20 blocks boots budget buffer by c'est cache cada capped captures cards choosing cloned com comes compilation con
+0.20 config context count counts cudagraph_capture_sizes cudagraph_mark_step_begin cures cutting default demo
+0.20 different diffusion disable_cuda_graph docs documenting doesn't don't double draft drops du duplicates during
+0.20 dynamic eager_mode enforce_eager env equal est eval ever exec faster fewer ficou filled finished fix forever
+0.20 forward fp8 free g garde gb generations ggml got gpu_memory_utilization grafo graph's graphing h had halves
+0.20 happened haven't hope i've in input inputs inside instantiating ish keep keyed l40s la later least leave length
+0.20 limited list lives llama lmdeploy lo loop lower made makes margin max_batch max_seq_len_to_capture mel
+0.20 memory_summary microbatch missing modules nano needed needs novo nsys o ok only ort outro outside over passes
+0.20 passing phase pour pr prend progress quatre que quedaba raised ranks ready recompile record recordings reduced
+0.20 render replay replays reported reproduce reuse rises rl run runner said sd se secs segments separate seq server
+0.20 settings share shared six skip slots slower solves some specialize speculative stop stopped successful tailles
+0.20 taken takes target test them there's they they'd tirei took torch torchinductor tp train tree triton true tts
+0.20 unavailable uncompiled unet unless up upstream use_cuda_graph utilization vae vel vllm vocoder warm warmed
+0.20 warning weights well what which whisper wide will xla ~accor ~addin ~addit ~aren' ~arran ~belon ~block ~budge
+0.20 ~cappe ~choos ~clone ~comma ~compl ~conte ~count ~cutti ~deeps ~defau ~diffe ~diffu ~doesn ~doubl ~dupli ~durin
+0.20 ~dynam ~engin ~execu ~failu ~faste ~fille ~finis ~follo ~forev ~forwa ~fract ~gener ~halve ~handl ~haven ~input
+0.20 ~insid ~lmdep ~margi ~memor ~micro ~missi ~modul ~narro ~neede ~outsi ~passe ~passi ~piece ~profi ~progr ~quatr
+0.20 ~queda ~raise ~rende ~repro ~retur ~segme ~separ ~serve ~setti ~share ~slowe ~specu ~stopp ~switc ~taill ~targe
+0.20 ~there ~trito ~trtll ~unava ~uncom ~unles ~upstr ~vocod ~warme ~warni ~whisp ~загру ~падал á ó а падало う ご さ
+0.20 と め や よ れ グ フ プ ラ ル 个 了 保 候 加 动 启 图 多 就 形 捕 时 状 用 的 直 確 能 获 要 認 还 가 그 기 까
+0.20 끄 너 니 다 무 서 어 여 크 프
+0.40 =1 after already asr at autotune bar batch buckets buffers can't command completes cudagraphinstantiate decode
+0.40 each enable_cuda_graph enforcing engine failure fit flag followed for gpu_model_runner handle inductor
+0.40 instantiated instantiation jax lora mark memory nightly outputs piecewise place pools private records resolution
+0.40 resolutions returned s sglang shapes snapshot speed stays switched th that's then thus tok top us v1 warmup
+0.40 without works xla_gpu_enable_command_buffer ~alrea ~autot ~bucke ~exlla ~induc ~night ~norma ~outpu ~paddi
+0.40 ~priva ~resol ~sglan ~snaps ~stati ~that' ~weigh ~witho 겨 래 았
+0.60 bpw capture_model capturing costs cudagraph_trees disable enable enforce exllamav2 fails lengths
+0.60 max_capture_size mode new normal our padding profiles recording shape starts startup static tgi trt ~decod
+0.60 ~disab ~enfor ~lengt ~repla ~shape ~warmu
+0.80 bs compiled cuda_graphs cudagraphs fits make max profile reduce ~insta ~reduc
+1.00 callables captured compile false graphed make_graphed_callables off overhead recorded trees ~overh ~start
+1.20 cuda pool ~graph
+1.40 sizes
+1.60 graphs ~compi
+1.80 cudagraph
+2.00 eager ~cudag ~recor
+2.40 capture
+2.80 ~captu
+3.40 graph
""",
    "exception_holds_tensors": r"""
-1.40 #
-0.60 no up was
-0.40 =1 are card cuda device epoch for get load net old per put same score set two use when your ~remov ~updat
-0.20 =0 a100 about add adding adds an answer around at b backward be because benchmark between both box buffer build
-0.20 came can't cards case change checkpoint class clip comes compiled confirmed conv crash cudamalloc d data
-0.20 debug_outputs decoder default dict dies different each encoder engine eval every exactly false fix float64 flux
-0.20 four g gib giving global got gpu graph graphs group h handle have head here i'd i'm input instance internal into
-0.20 jax key kv l launch layer layers length limit line llama loaded loading loads looking lr m machine main make
-0.20 manager many max min mode model module more most much my n need needs nightly notebooks number nvidia o of off
-0.20 one optimizer or order other output outputs over p part peak pipeline please pool print py q ram ran rank recent
-0.20 removed right runs says scheduler script sdxl seconds see service settings shows side simplicity since single
-0.20 smi solved some split stage start started starts stops take takes teacher tensor tensorflow tf th there's these
-0.20 third thought three time times tokens took torch total trainer true under update us usage v v100 validation
-0.20 version video wanted wasn't weights went wheels whisper whole why will window without workers you ~addin ~aroun
-0.20 ~backw ~becau ~bench ~betwe ~build ~chang ~check ~compi ~compl ~compu ~confi ~conta ~creat ~cudam ~decod ~defau
-0.20 ~devic ~diffe ~embed ~encod ~engin ~exact ~execu ~float ~forgo ~givin ~globa ~graph ~insta ~launc ~layer ~learn
-0.20 ~lengt ~loade ~loadi ~longe ~looki ~machi ~manag ~modul ~multi ~night ~numbe ~nvidi ~optim ~other ~outpu ~param
-0.20 ~pipel ~pleas ~point ~predi ~previ ~profi ~progr ~pytor ~recen ~reduc ~rende ~reser ~resol ~resto ~sampl ~sched
-0.20 ~scrip ~seque ~servi ~setti ~simpl ~singl ~solve ~start ~strea ~teach ~token ~toler ~torch ~train ~trans ~valid
-0.20 ~versi ~wante ~wasn' ~weigh ~wheel ~whisp ~windo ~witho é ま
+0.20 =4 =5 adaptive afterwards ahora alive allocated alone also always another answers appeared append async asyncio
+0.20 attach away batching big body but button c cache caching call called cannot captures cause__ chain chunked click
+0.20 close collection comfyui composer concurrent cost decorator demo details did doesn't don't done end endpoint
+0.20 enough evaluating event's exceptions exit explain extension f failures fastai's field finally finder fine first
+0.20 fit fixed flushed following format format_exc fragmentation freed futures garbage garbage_collection_cuda gb
+0.20 gc_after_trial go goes gone good gr guardaba halve halving hang happened happens health held help helps high
+0.20 honest i if in include_local_variables included indent intended intermediates ipython's is isn't it's jupyter's
+0.20 kernel la lab last_error last_exception last_type less list lista log logic logits made mb me meant meanwhile
+0.20 mem memory memoryhandler micro mid models moment morning moving must myerror nd needed nested novo nulled odd
+0.20 only oom's open our out outside para passes properly raised record records recover red refer referenced registry
+0.20 released remainder replaces report repr res reset restarting retained retried retrying returned running safe
+0.20 saves showed sit skip small so solo starting store stored storing strings subprocess succeed succeeds summary
+0.20 survive survives tasks tenacity terminal test tests texto they're this though tiled todos touch touches trace
+0.20 train_step trial tudo typo typo'd ui una unload upgrade used_bytes variables vram vs we well what which with
+0.20 with_locals within won't work worked worker's wrote x1 xp ~accel ~adapt ~after ~alway ~anoth ~appea ~appen
+0.20 ~async ~await ~butto ~cachi ~calle ~cance ~canno ~chain ~chunk ~clear ~comfy ~compo ~concu ~conte ~conti ~decor
+0.20 ~doesn ~endpo ~enoug ~event ~expla ~fasta ~figur ~finde ~flush ~fragm ~gradi ~guard ~halvi ~healt ~hones ~inden
+0.20 ~initi ~inten ~inter ~kerne ~liber ~logit ~meanw ~morni ~movin ~myerr ~neede ~neste ~noteb ~nulle ~outsi ~passe
+0.20 ~recov ~refer ~retai ~retri ~retry ~runni ~runti ~seman ~showe ~starv ~stori ~subpr ~summa ~suppr ~tenac ~tenso
+0.20 ~termi ~they' ~touch ~typo' ~unloa ~watch ~withi ~wrapp ~перво à батч в и не первой после ち は め る ク セ フ
+0.20 ム レ 一 再 外 常 度 次 着 落 象 重 대 때 메 변 빼 였 으 임 할
+0.40 =3 a activations again all attempt attempt's auto back bound bs catch catches caught celery's clause clear
+0.40 clear_frames console contextlib continue ctrl dead debugger del does einfo empty empty_cache errors even
+0.40 exitstack fairseq flush followed forward fresh function future gradio info interrupted ipython later leaves left
+0.40 level middle moved new next none normally notebook object once outer raises re recursion remain reporting
+0.40 request restart result returns runtimeerror scaler sdk self sentry session spyder stay stop stores str stuck
+0.40 tensors that that's the till try var w works wrapper zero_grad ~activ ~catch ~caugh ~celer ~claus ~colle ~conso
+0.40 ~debug ~error ~exits ~fairs ~forwa ~frame ~funct ~futur ~happe ~leave ~middl ~norma ~objec ~print ~recur ~repor
+0.40 ~reque ~resul ~scale ~sentr ~sessi ~spyde ~succe ~survi ~that'
+0.60 collect debug do exc_info excinfo fail failing fails failure fallback frees full jupyter kept keyboardinterrupt
+0.60 last_traceback last_value local oom pass prints pytest quit raise repl run scope second stays still task then
+0.60 until value worker zero ~excin ~faili ~fallb ~follo ~ipyth ~keybo ~memor ~pytes ~raise ~remai ~resta ~retur
+0.60 ~secon ~store ~strin ~trace ~worke
+0.80 bad batch err frames gc holds mortem pdb post too ~attem ~faile ~failu ~jupyt ~morte
+1.00 after exception failed keeps stack sys ~local
+1.20 cell frame last locals tb traceback__
+1.40 error retry ~handl
+1.60 e handler
+1.80 exc traceback
+2.00 except
+2.80 ~excep
""",
    "fragmentation": r"""
-0.60 avoid device difference model set this you your ~preve
-0.40 about already also bit call card config count del during false full g good graph i its kv loop loss me mode n
-0.40 native normal not now on only out per private side starts still takes tokens too tried vllm which worker x
-0.40 ~alrea ~confi ~durin ~embed ~nativ ~norma ~outpu ~priva ~proce ~promp ~secon ~token ~trito ~weigh
-0.20 # =0 =1 a a100 according accumulation adam add added address adds advance afterwards again allocates allowed
-0.20 along an and app are area areas asks ate attached attention available b back backends backward bad bar base
-0.20 began being benchmark benchmarked beside bisect both box bs buffer bug builds by byte c caches cap capacity
-0.20 capture cards cell channels checked clear clip clips closing come comes comfy comfyui compiled compute conv copy
-0.20 cp cpu cross ctx cudnn cufft cufft_plan_cache cupy's d ddp decoder desktop detach dev dict doc docs doesn't done
-0.20 dtype eager ema embedding en enable enabled encoder engine ensemble entire entry evaluate even exactly exception
-0.20 extension f failed falls far features fell figure file flag forgot found four fp16 fp32 fp8 fraction
-0.20 fragmentation frame frames free_all_blocks frees from function fwiw gave gc get_default_memory_pool gets ggml's
-0.20 gpu gpus graph's great grid had handle handler happens hard he head help hence history hold holding holds hook
-0.20 id igual in indent inference info init initial_pool_size install into irrelevant isn't iteration itself kept
-0.20 keras kernel kills know larger latents layer le less level limits line list llm lmdeploy loaded loads local look
-0.20 lowered machine main make mark matrix max_size may message mine models module moments mps my nada nccl need
-0.20 needed neither net next ngl nightly node notebook number nvidia ok once oom open or ours output outputs outside
-0.20 p parallel path peaks picks pid pinned pipeline pixel plan plans please plus pool_allocator pools post precision
-0.20 prefill preprocessing prob process profile progress prompt queries raise raised ram ran rank ranks re read
-0.20 rebuild record regression reinitialize removing replay replicas requested reservation reserve reserving
-0.20 resources rest results resume running runtime saved scratch script second seconds see self server session
-0.20 sessions seventh share shared shm sigue six slurm smi softmax space spawn stack steady stops store stuck
-0.20 suggested swap swapped sweep switched switching t table take tb temporary ten tensor tensorflow tensorrt test
-0.20 thanks that's there these third those thought three thus till times to together tool top torch torch's trainer
-0.20 trials tries triton turned two ubuntu unavailable under until update upgrade user util utilisation utterance v
-0.20 v2 v3 validation value version vm vram wanted wants warm warning was wasn't weights well whatsoever whisper
-0.20 whole will window without works workspace wrong wrote y yaml zero ~67108 ~abort ~accor ~accum ~adapt ~addre
-0.20 ~advan ~after ~allow ~answe ~attac ~atten ~avail ~backw ~belon ~bench ~besid ~bisec ~build ~cachi ~capac ~captu
-0.20 ~chann ~check ~clien ~closi ~compi ~compu ~concu ~conta ~conve ~copie ~corre ~creat ~cubla ~cupy' ~decod ~delet
-0.20 ~deskt ~detac ~devic ~docke ~docum ~doesn ~dropp ~effec ~encod ~engin ~ensem ~entir ~exact ~excep ~execu ~exper
-0.20 ~expla ~faile ~featu ~figur ~float ~forgo ~fract ~fragm ~frame ~funct ~ggml' ~group ~handl ~happe ~holdi ~inden
-0.20 ~infer ~insta ~irrel ~itsel ~kerne ~laten ~lmdep ~loade ~lower ~machi ~matri ~memor ~messa ~metri ~minut ~momen
-0.20 ~monit ~neede ~neith ~night ~noteb ~nvidi ~objec ~openc ~optim ~optio ~outsi ~paral ~patch ~pinne ~pipel ~pleas
-0.20 ~point ~posit ~preci ~preem ~prefi ~prepr ~profi ~progr ~pytho ~pytor ~queri ~raise ~reall ~recor ~reduc ~regre
-0.20 ~reini ~rende ~repla ~repli ~repro ~resid ~resto ~retur ~runni ~sched ~scrat ~scrip ~searc ~serve ~sessi ~seven
-0.20 ~shard ~share ~simul ~softm ~someo ~start ~stead ~store ~strin ~sugge ~swapp ~tempo ~thank ~threa ~toget ~torch
-0.20 ~trans ~trial ~turne ~ubunt ~unava ~updat ~utter ~valid ~versi ~virtu ~wante ~wasn' ~whats ~whisp ~windo ~witho
-0.20 ~worke ~works ~wrapp ~полны ~пробо é даже и кэш на не полный пробовал я す も り を ん ー 다
+0.20 =2 aber acab accelerator activations alive all allocator's als although always amount ample another arbitrary
+0.20 around arrays ask batch be been before bei bits brings caching calling cameras carved case changing chop chunk
+0.20 climbing coalescing coco colleague's column compact compaction const constant could cpp's crashes creeps cuda
+0.20 cupy dali days death decided defrag detection dies doing don't doubled driver dry dummy dump each else enabling
+0.20 encontraba end ends enough env epochs es exact export extends fail fails fall filled fit flush flushes for fork
+0.20 frei fresh gather gb generate get get_accelerator goes gone got graphs growing grows hadn't half hat have held
+0.20 helps histogram idea im images imgs import inc iters jede job jobs join k knextpoweroftwo knob l la lab later
+0.20 layers layout leads learned leaves length limit limiting listed lived llama loading log long longer lower made
+0.20 manager match matter mattered max_memory_allocated megatron memory_reserved memory_summary memory_viz merged mib
+0.20 middle mir mix moe monai multiscale mxnet mxnet's naive_best_fit near nearest neighbours newer nichts none note
+0.20 numbers ocr oh old onnx over own paddleocr pages param parameters partitions past pattern paused phases platform
+0.20 plenty pods point power ppo pre preallocated preallocation proc produces proposals queue r ragged range ratio
+0.20 reached reduce_bucket_size regions reload removed requests resolution restarted restarts resuming reuse reverse
+0.20 rmm rounding row runs runtime's same saving says schon se seen segment serve setting showed shrank sin since
+0.20 single slices sliding slightly slow slowly smoothed solution solved sooner sort speed splits st stage3 start
+0.20 statistic stay stays step stripes summary survive text texture than them there's thing though through tiny token
+0.20 total_bytes train trains type ugly unallocated upgrading us usar used_bytes vanished variables vary verlangt viz
+0.20 volumes vulkan w war waste we went where width widths workaround x1333 xla_python_client_allocator yes yet yolo
+0.20 zwischen ~altho ~alway ~amoun ~anoth ~arbit ~aroun ~ascen ~befor ~bloqu ~bring ~buffe ~calli ~camer ~carve
+0.20 ~charg ~chunk ~climb ~coale ~colle ~colum ~const ~creep ~detec ~diagn ~drive ~encon ~enoug ~epoch ~every ~expor
+0.20 ~fehle ~fille ~gathe ~gener ~growi ~growt ~hadn' ~image ~impor ~itera ~klein ~knext ~layou ~learn ~leave ~lengh
+0.20 ~lette ~liste ~loadi ~mallo ~matte ~megat ~middl ~mxnet ~neare ~neigh ~nicht ~paddl ~parti ~patte ~pause ~perio
+0.20 ~phase ~pictu ~platf ~plent ~propo ~ragge ~reach ~recei ~recyc ~regio ~reloa ~remap ~resiz ~rever ~savin ~segui
+0.20 ~shade ~showe ~shran ~singl ~slice ~slidi ~sligh ~slowl ~smoot ~solut ~solve ~soone ~splin ~stabl ~stand ~stati
+0.20 ~strip ~survi ~textu ~train ~unall ~upgra ~verla ~volum ~vulka ~width ~worka ~zwisc ü い え く さ っ な に ら れ
+0.20 キ シ ッ バ ャ ュ ラ 予 倍 力 増 数 量 長 각 같 데 됨 랬 은 인 일 조 주 죽 째 캐
+0.40 advice after alloc alone alternating any asked auto auto_growth batches between big break bucket buffers bytes
+0.40 cada can chunks conf deepspeed defragmenting dynamic e em ended et eval everything failure finally first flat
+0.40 gaps give h100 helped hint hit hole image iterations j'ai jpeg ksameasrequested leak left lens les lote map
+0.40 memoryasyncpool miss mixed moire moved multi multiple mxnet_gpu_mem_pool_type naive new nice no
+0.40 num_alloc_retries nur odd one os padded padding par parou px pytorch pytorch_no_cuda_memory_caching ratios
+0.40 request resolutions resource retries rl round run saw scale sentences serv shape shuffled smaller snapshot
+0.40 sorting stable steps strategy sum tailles tait tensors tf that'd then things thousands thru tient time tip toute
+0.40 unused up usage uses vanish varying viewer waren xla ~advic ~array ~batch ~betwe ~compa ~conti ~crash ~cresc
+0.40 ~deeps ~diffe ~failu ~final ~finis ~flush ~helpe ~inact ~ksame ~padde ~paddi ~passe ~ratio ~reque ~resou ~resta
+0.40 ~round ~sente ~shatt ~shuff ~small ~snaps ~sorti ~strat ~switc ~taill ~taman ~there ~thing ~thous ~unuse ~varyi
+0.40 ~viewe ~помог ç а в всё помогло 入
+0.60 antes aspect blocks but can't change cheese chopped contiguous_gradients cuda_malloc_async divisions empty every
+0.60 find finish gap gradients growth here hours inactive_split_bytes infer input it let like longest looks lots
+0.60 makes max more multiples never of ones order other our passes piece power2 preallocate reports reservado reused
+0.60 room roundup roundup_power2_divisions shapes size straight swiss switch tf_gpu_allocator unoccupied ~alter
+0.60 ~aspec ~backe ~chang ~chees ~chopp ~defra ~dynam ~large ~multi ~preal ~repor ~resol ~reuse ~shape ~strai ~unocc
+0.60 ~vanis ~занят
+0.80 allocated allocator arena backend biggest block buckets cached collection cut empty_cache epoch
+0.80 expandable_segments garbage garbage_collection_threshold holes largest lengths live malloc max_split_size_mb
+0.80 nodes threshold total used variable ~alloc ~bigge ~block ~cache ~expan ~longe ~segme ~varia
+1.00 bfc day different mb pad pieces random ~bucke ~lengt ~piece ~rando
+1.20 async contiguous cudamallocasync free inactive large pool small
+1.40 cache fixed reserved segments sizes ~cudam ~reser
+1.60 expandable
+2.00 split
""",
    "gradients_enabled": r"""
-0.80 # cuda
-0.60 already b cache card gpu k keeps made same size t them use ~alrea
-0.40 =4 =5 all and append base batches both carlo cause code cpu device eager fp16 goes graph last log logits m makes
-0.40 monte need none or other our s second small split tf the to up ~appen ~chang ~colle ~confi ~creat ~loade ~logit
-0.40 ~secon
-0.20 =0 a aborts about accumulate accumulation adam adamw adapters again algo allocated along amp another anyway as
-0.20 asked aug batch_size been benchmark best between bf16 bit blocks box bptt buffer bytes c cam came can can't
-0.20 cards carried case chains change changed checklist clear closure clue colab collects comes comparison compile
-0.20 compute con config contiguous contrastive copies could crash create create_graph cron crop crops cross ctrl+z
-0.20 cudnn cut cycle data days debug decoder del delete dense dict didn't diff difference different disabled do e ema
-0.20 empty empty_cache engine entire entries every everything example face failed fails failure far file filter find
-0.20 first fit flag flat float float32 flushed four fp32 fraction frames frees gc general get gib give gives global
-0.20 going good gradients grow grows half handle hat have he heads help here high hist holds hook hooks hour i'd idea
-0.20 if instead iteration iterations its job k80 kb keep kernel keys l lab labels later leak leaves len length lib
-0.20 like limit list little llama lm load loader loading loads logger long loss lower lstm machine many map mb means
-0.20 meant mem memory memory_allocated metrics micro mini mmdet modules moments ms multi myself n name nn nnu node
-0.20 nodes norm normal num number nvidia once one ones oom open opened others otherwise ours over overlap params
-0.20 passed peft penalty per pid please plus pool precisely predict_with_generate predictions preds preprocessing
-0.20 printout problem probs process profile proj prompt push q_proj que queue quickly r ram rank re really records
-0.20 reference register remove reserved reset resnet50 result resume retain_graph returned returns right room save
-0.20 save_for_backward saves scratch segmentation sequence session sglang shape share shell short side sizes sleep
-0.20 slow smi smooth soft softmax solved somewhere sorry source standard start starts state states stays stops string
-0.20 student survives suspended t5 take tbptt tensors thank then there's they're thing those three through tokens
-0.20 torchmetrics total trainable trains trouble truncated twice two u under unfreezing unless v v100 v_proj
-0.20 validation_epoch_end vanished very vram wandb wanted wants we weights when which whisper whole will windows
-0.20 works x_test xformers y yaml zero ~abort ~accum ~adapt ~anoth ~anywa ~archi ~backe ~bench ~betwe ~block ~buffe
-0.20 ~build ~carri ~check ~clone ~closu ~compi ~compl ~const ~conta ~conti ~contr ~copie ~crash ~ctrl+ ~cudag ~devic
-0.20 ~didn' ~engin ~enque ~entir ~entri ~every ~examp ~faile ~failu ~figur ~filte ~finis ~float ~flush ~frame ~gathe
-0.20 ~globa ~happe ~huggi ~impre ~insta ~inste ~kerne ~label ~large ~launc ~leave ~lengt ~littl ~loadi ~logge ~longe
-0.20 ~machi ~multi ~mysel ~norma ~numbe ~nvidi ~objec ~opene ~other ~overl ~penal ~pleas ~point ~porti ~prece ~preci
-0.20 ~prepr ~proba ~probl ~proce ~profi ~progr ~quick ~reall ~reduc ~refer ~reins ~reloa ~rende ~repor ~repro ~reser
-0.20 ~resta ~resum ~rollo ~scale ~scrat ~segme ~seque ~sessi ~sglan ~solve ~somew ~sourc ~squar ~stand ~start ~strin
-0.20 ~stude ~surpr ~survi ~suspe ~there ~they' ~thous ~throu ~token ~torch ~trans ~troub ~trunc ~unfre ~unles ~vanis
-0.20 ~wante ~weigh ~whisp ~xform 了 加 已 没 经
+0.20 =2 =3 aa above accident add added admit adversarial against allocates an app apply aren't argmax attached attack
+0.20 automodel back backprop bang beam beautiful become being below bien bn branch by c++ c10 calibration calling
+0.20 canvas captum care chained chainer checked chunks class classic clean commented compare cos costs ctx custom db
+0.20 ddpm decorate detach detect detection died diffusion disable disappear docs doesn't done down during effect
+0.20 embedder embedding embeddings en enable_input_require_grads enc encoder's ended enough esm eso etc evals
+0.20 evaluation experiment explanation export extractor fault features feeds fine fix fixed forgot fork freed from g
+0.20 generator gets go got gradcam gradient greedy had handler helper hold im images inc including indentation
+0.20 internals into is isn't j'avais jit jupyter kept keras libtorch lightning linear logprobs lol lora's lpips lr
+0.20 manually maps merge method metric middle mind mlp moco model module momentum month much n_steps net network next
+0.20 nogradguard not old onnx opencv optimizer ordinary outer overwritten paddle paddlepaddle pair paper's parameters
+0.20 passes path peak perceptual picture policy port ported premi pretrained print prints prompts pure put pytorch q
+0.20 query ran raw released removed renamed repo resnet restored restoring results reused reward root running sam's
+0.20 samples sanity sat say scoring sentences settled should shouldn't somebody std steps stored taken te tells ten
+0.20 text texts that's this threads tile tiled too tower trace traced tracked tracking trainer tutorial ugh
+0.20 unaffected update update_bn upscaling vae vector volume warning went what without worked worker wrapping written
+0.20 x yet yolo you you're you've your yours ~accid ~adver ~again ~aren' ~argma ~autom ~avera ~batch ~beaut ~becom
+0.20 ~branc ~calib ~calli ~canva ~captu ~chain ~comme ~custo ~decod ~delet ~detac ~detec ~diffu ~disap ~doesn ~durin
+0.20 ~effec ~enoug ~ensem ~explo ~expor ~falta ~forgo ~freez ~funct ~gener ~gradc ~graph ~greed ~guard ~image ~inclu
+0.20 ~integ ~j'ava ~laten ~libto ~light ~linea ~logpr ~lora' ~memor ~metho ~metri ~middl ~netwo ~nogra ~ordin ~overw
+0.20 ~paddl ~paper ~perce ~pictu ~polic ~porte ~pretr ~pytor ~quant ~relea ~remov ~renam ~resne ~reuse ~rewar ~runni
+0.20 ~sampl ~scori ~searc ~sente ~settl ~shoul ~someb ~state ~store ~surro ~switc ~thoug ~tutor ~unaff ~upsca ~varia
+0.20 ~warni ~windo ~witho ~writt ~you'r ~you'v è 中 果 部
+0.40 across activations also averages backbone's backward bare block caching callback calls clip computation context
+0.40 copy ct decoding deleted dev does don't drop early enable enable_grad encode encoder ends ensemble epoch
+0.40 evaluate extraction feature flask freeze frozen function gradienttape guard hand has i'm ids inception indent
+0.40 latents local lost mid my nets nobody off ok on on_train_epoch_end outside p parentheses persistent probe px
+0.40 question recording refactored remembers require requires_grad requires_grad_ rises sampling saved search see set
+0.40 sets since sliding some statement stuff suppose target teacher tell testing than their there thread till times
+0.40 top tuning used uses val validate validation_step variable where window wrap wrapped ~acros ~activ ~attac ~backb
+0.40 ~backw ~cachi ~callb ~compu ~conte ~disab ~featu ~froze ~incep ~inter ~nobod ~optim ~outsi ~paren ~persi ~quest
+0.40 ~refac ~remem ~resto ~slidi ~suppo ~targe ~teach ~testi ~threa ~track ~tunin ~worke ~wrapp
+0.60 =1 authors batch batchnorm big call demo dies dqn dropout enabled fid flips forward fwd generate i image
+0.60 intermediate lacks line manager out outputs pass predict prediction py ref rlhf script set_grad_enabled step
+0.60 takes time took torch true validation vgg was with ~dropo ~embed ~evalu ~extra ~gradi ~inden ~manag ~outpu
+0.60 ~scrip
+0.80 anywhere autograd called decorator distillation false img just nothing only recorded tape train ~anywh ~autho
+0.80 ~calle ~disti ~encod ~forwa ~infer ~nothi ~train ~valid
+1.00 grads needs no requires training ~autog ~predi
+1.20 inference_mode loop ~decor ~recor
+1.40 mode no_grad
+1.60 test
+1.80 eval inference volatile ~volat
+3.20 grad
""",
    "host_memory": r"""
-1.20 i
-0.80 card one over tb
-0.60 a100 back batch epyc its my same total ~compa ~resul
-0.40 # =3 =5 a30 after all an are blocks both case compared crash device fine fraction gib give image isn't it keeps
-0.40 line manager mig model mps n new now only per result running so step take takes them two which within you your
-0.40 ~chang ~confi ~every ~nvidi ~print ~rende ~runni ~tenso ~withi
-0.20 =0 a a10 adamw aliyun allocated allowed am and another any apparently approx arena arguments around ask
-0.20 attempting attention auf auto backend backward base beyond bios bs builds but byte bytes c called came cards cc
-0.20 change changed check checked choose chunk client clip close commented compiled compute con config configured
-0.20 context contiguous conv ctx cublas custom cut d dcp de decoder del der dgl did didn't difference does doesn't
-0.20 don't eager el else embedding enable enabled encoder end ends env epoch eval everywhere exactly exe executor
-0.20 faiss fault feature fell fit fits flags float flux for forward found four fp16 frame freed front fsdp function
-0.20 further game gc get ggml ggml_cuda_host_malloc gigs gpu_mem_limit grad hard hidden htop i'd i'm i've id if
-0.20 inference info init__ instance isaac itself jax jobs json keep kernels know kv lab last layer layers lazy
-0.20 learned least leave leaves left len length live llm lm local_rank location logged logits loop lora loss made
-0.20 malloc manually materialises math maximum may memory_summary mempool mib million mine mit mixed mode model's
-0.20 modules monitor more much mxnet n_ctx need net network next ngc no_grad nobody nodes normal notebook nvcr nvidia
-0.20 octane's off okay old ollama ones onnx ops options os otherwise out outputs outside own paddle params pass patch
-0.20 peak pid pipeline pods policy pool possible power previous printed processes prompt py3 pytorch pyxis q q4 que
-0.20 queue quota r raise ran rank0_only rather re really recommended removed render renders replay reproducible
-0.20 request requested reservable reserved resolution rest return rmm root rows rtx runner runtimeerror s saved
-0.20 second see self seq set_limit settings setup sglang sim simply sizes slice smaller smi snapshot somebody someone
-0.20 split src standardgpuresources start started starting startup static stays still stops stored stream studio sum
-0.20 summary t task temp tensors test that that's the there thought threadripper three ti ticket today token tokens
-0.20 torch train trainer tried triton try type unchanged unet units until usage user users util utilization uvicorn
-0.20 v3 values variable version via w warn warning warp way we we're webui weights went what while whisper whole why
-0.20 will window without worker working workspace x xid xla y z ~activ ~adapt ~anoth ~answe ~appar ~appro ~argum
-0.20 ~aroun ~assig ~attem ~backe ~backw ~bench ~beyon ~block ~calle ~captu ~check ~choos ~colle ~comme ~compi ~compu
-0.20 ~conte ~conti ~count ~cumem ~custo ~detec ~didn' ~diffe ~docum ~doesn ~embed ~enabl ~encod ~evict ~exact ~excee
-0.20 ~execu ~forwa ~fract ~funct ~furth ~handl ~hidde ~histo ~inclu ~incre ~inter ~itsel ~launc ~layer ~learn ~leave
-0.20 ~lengt ~logge ~manag ~manua ~mater ~matte ~mempo ~milli ~modul ~momen ~multi ~netwo ~nobod ~norma ~noteb ~octan
-0.20 ~ollam ~opera ~optio ~outpu ~outsi ~paddl ~parti ~persi ~pipel ~possi ~preci ~predi ~prefi ~previ ~progr ~promp
-0.20 ~pytor ~rathe ~reall ~recom ~reduc ~relea ~remai ~repla ~repor ~repro ~reque ~resiz ~resol ~resta ~retur ~sampl
-0.20 ~scrat ~secon ~sglan ~shuff ~simpl ~simul ~small ~snaps ~someb ~someo ~start ~store ~strea ~stude ~studi ~survi
-0.20 ~switc ~that' ~ticke ~train ~trans ~trito ~uncha ~uvico ~value ~varia ~versi ~warni ~weigh ~whisp ~witho ~worki
-0.20 ~works é ó в после が す で の り 고 니 로 아 에
+0.20 =2 =4 accelerate's adam added adding again allocation annotations anything arrow ate b been began bfc bin
+0.20 blender browser buffer_count building cache cached caching can't cannot caps card's cases checkpoint chrome
+0.20 chunksize closed cloud cluster cluster's code colab colab's collate column comfyui's complete constants
+0.20 container copies couldn't cpuadam crashed csv cuda cupyx dataloader dead demand dense describe desired desktop
+0.20 df died dies diffusion dlls do docker's doubled during e8 e9 each em enomem entire error estava factor fairseq
+0.20 features fedora finish float64 gathered gave generator gives goes gpu gpu's grows h half happens has have having
+0.20 headless helpdesk helped high honestly hpc huge i'll images infinity infinity's initialises install installed
+0.20 integrated into is it's jupyterhub keras kubectl laptop larger layer's leftover leftovers lets limitmemlock
+0.20 limits lmcache lmdb loading locked logs longer look m make message meta metashape models mortem mounted nano
+0.20 none nothing np num_workers ok oom opening pandas param parameter pd piecewise plus point post pra preallocate
+0.20 prefetch_factor prior public puts py raised range rank0 rdma reached reading reads ready red refcount refcounts
+0.20 reference refused refuses reservation ring rise runtime said script segments service session set several shard
+0.20 sharded share shot sigkill since size sleep slow stable stands starts sticks stopping story suffice systemd
+0.20 textures tf's thing to together took touched tp turned unable unified unit unload untouched upgrade upload use
+0.20 used uva vram was watch wiki winerror would write wsl you've ~10485 ~accel ~addin ~anyth ~blend ~buffe ~cache
+0.20 ~cachi ~canno ~card' ~chrom ~chunk ~close ~colab ~colla ~colum ~comfy ~conca ~const ~copie ~could ~cpuad ~datal
+0.20 ~decod ~deman ~descr ~desir ~deskt ~diffu ~doubl ~durin ~enlar ~enome ~estav ~expor ~fairs ~fedor ~finis ~gathe
+0.20 ~happe ~havin ~headl ~helpd ~hones ~initi ~integ ~jupyt ~kerne ~kubec ~lapto ~large ~liber ~lmcac ~loadi ~locke
+0.20 ~longe ~lower ~mallo ~messa ~metas ~morte ~mount ~nothi ~openi ~overs ~panda ~piece ~preal ~publi ~raise ~reach
+0.20 ~readi ~regis ~remov ~restr ~scrip ~segme ~sever ~sigki ~somet ~stabl ~stick ~suffi ~textu ~toget ~touch ~turne
+0.20 ~unabl ~unifi ~untou ~uploa ~winer ~you'v ~буфер ~драйв ~занят á ã а всё даже карта по せ っ は み め も や ん
+0.20 イ フ ル ー 使 内 分 加 半 増 够 存 完 显 有 読 载 込 가 너 는 다 델 라 리 모 었 였 은 이 있 제 한
+0.40 add allocator anon apps at available be bigger bit box broadcast buffers completes concatenate conf copy cuda's
+0.40 cupy decoded dicts die effects enough even exit export failed failure far few fill flag gguf given had hits idle
+0.40 in jetson kb kernel killer kubelet lines list llama loader loaders lock locking low low_cpu_mem_usage lowering
+0.40 machine main mb memlock merge merge_and_unload nearly needs no of on or real registering remove rlimit rm
+0.40 sandbox shared slices small sometimes sysctl this those tmpfs too torch_ ultralytics v vllm wants we'd when wsl2
+0.40 wslconfig zero zram ~avail ~bigge ~broad ~brows ~clust ~cuda' ~cudae ~cudam ~effec ~enoug ~faile ~failu ~image
+0.40 ~infin ~kubel ~lefto ~limit ~locki ~machi ~memor ~nearl ~prefe ~refco ~refus ~reser ~safet ~sandb ~share ~stage
+0.40 ~sysct ~thoug ~ultra ~wslco 메 음 읽 죽
+0.60 =1 anymore array bus cgroup commit count cpp cudaerrormemoryallocation cudahostregister cudamallochost cuinit
+0.60 dataset disk dmesg drop empty fails false free full gets kills login map not oomkilled overcommit_memory page
+0.60 pages paging pins pod prefetch python rank safetensors shards shows side staging state though time true
+0.60 unlimited ~anymo ~cgrou ~commi ~compl ~cuini ~datas ~jetso ~memlo ~offlo ~oomki ~overc ~pagin ~pytho ~stagi
+0.60 ~unlim ~windo до и
+0.80 address cudahostalloc docker killed l loads max_map_count named numpy offload ranks read slurm virtual windows
+0.80 ~addre ~loade ~shard ~virtu ~добав ~оптим гб добавил при
+1.00 gi load mem node nvme overcommit pin pin_memory rss space system trace ~docke ~syste ~worke
+1.20 defaultcpuallocator dev memory pinned vm workers ~defau ~kille ~pinne
+1.40 cpu file gb limit mlock mmap ~cudah ~ulimi
+1.60 swap ulimit
+1.80 g host shm
+3.40 ram
""",
    "kept_tensors": r"""
-0.80 gb ~train
-0.60 b empty first it loss one same size start training works ~weigh
-0.40 # again alive back block both came config decoder default del detach empty_cache error false fits fraction g
-0.40 goes got input just l la large let llama local losses main matrix model models more needs net nets num other
-0.40 pass place process room run script second see so step's their three tokens took two updated use vae variable was
-0.40 went were where while with ~alloc ~check ~compl ~decor ~defau ~inclu ~insta ~inter ~kerne ~learn ~losse ~model
-0.40 ~optim ~print ~proce ~scrip ~secon ~start ~throu ~token ~updat ~varia
-0.20 =0 =1 a100 above activations actors adam adamw adaptive add alloc allocator alone along also an anchors answers
-0.20 antes any api applied args array asked async at attached attribute augmentation auto autograd autotune aux
-0.20 available averages backend base baselines batched batchnorm beams been begin being benchmark best bf16 big box
-0.20 boxes branch broadcast bs buckets build building builds built caching can't card cards carry case cast cause
-0.20 cell centers change checkpoint checkpoints cl click clip cloned closing collate come comes computed con
-0.20 container context contrastive converted copied copy costs cpp crash crashes create creating cross cudagraph
-0.20 cudagraph_mark_step_begin current cut dali decoding decorator decord dev devices dice dicts died diff dimension
-0.20 do does don't done doubled driver drop during e eager earlier edit eight else ema enable enc encoder endpoint
-0.20 enough equal errors even everything exc exception exit export extra fail failed failing fails failure feed fewer
-0.20 figure files fine fit five flush fn fold folds following forgot fork found fp32 frame's framework fresh from
-0.20 fsdp game gave generate generated gib gigs give go going gpus grad_fn grads graph group gt gts h ha had hand
-0.20 handler hanging harness head heads here hint hit hundred i i've identical idf ids il include included info inner
-0.20 instance intermediate iou is item iterations jax job jobs keras kernel killed kills know ksameasrequested late
-0.20 launch layer layers le learner learning less limit limited line lists llm lm lmdb loading loads log_probs logger
-0.20 logprobs long look lot lots lstm machine makes malloc map mask max me mem merge message meta metric mit mixed
-0.20 mlp mp mpi multiprocessing nccl next node nodes non nor note notebook numba numbers nvdec nvidia o3d odd
-0.20 offload_optimizer okay ollama once ones oom op opens optimizer optix or otherwise out outer output outside own
-0.20 pad padding param params part pattern peak peaks persistent_workers picture pinned plain pod point points pools
-0.20 port positions post postfix pra preallocate prefill previous print printing prints probs processes pt put py q
-0.20 que queries query r raises random rank0 rather raw reduce release_cache remains rendering renders replaced
-0.20 reporter repr requested reserved resized resnet resolution resolutions resource rest resume retry reward rl root
-0.20 row runs safetensors says scan scores scratch set_grad_enabled setup shard share shared short side sim single
-0.20 sit sits six sized sizes small smaller smi smoothing softmax somebody sparse split st stage staging startup
-0.20 static still stop stopped strategy streamlit study stuff switching t t4 takes target tb teacher tensorflow tests
-0.20 tgi they third this though thread through ti tmux today together token too top total traceback train trained
-0.20 trainer trainer's trains transform trial tried triton trl truncated try turn turned turns type unet unittest
-0.20 update upscaling uses uso utilization v validate versions vit vllm vocab vocabulary want wanted wants warm
-0.20 wasn't weights when which width will window windows workaround workers workspace would your zero zeros ~42949
-0.20 ~actor ~after ~alter ~ancho ~answe ~appli ~attac ~attri ~augme ~autog ~autot ~avail ~avera ~backe ~basel ~bench
-0.20 ~branc ~broad ~bucke ~build ~cachi ~captu ~cente ~chain ~chann ~chunk ~closi ~compa ~compo ~compu ~concu ~confi
-0.20 ~conta ~conte ~contr ~copie ~count ~crash ~creat ~cubla ~cudag ~curre ~decod ~deeps ~denoi ~diffe ~dimen ~disab
-0.20 ~drive ~durin ~earli ~effec ~endpo ~enoug ~episo ~error ~every ~excep ~explo ~expor ~extra ~faile ~faili ~failu
-0.20 ~figur ~flatt ~follo ~forwa ~fract ~hangi ~happe ~harne ~healt ~hidde ~hundr ~ident ~impor ~initi ~itera ~kille
-0.20 ~ksame ~launc ~linea ~loadi ~local ~logge ~longe ~lower ~machi ~matte ~messa ~momen ~netwo ~norma ~noteb ~nothi
-0.20 ~numbe ~nvidi ~open3 ~outsi ~paddi ~paddl ~param ~patte ~pictu ~pinne ~plott ~polic ~preco ~previ ~produ ~queri
-0.20 ~raise ~rando ~rathe ~reaso ~recor ~reduc ~remai ~rende ~repli ~repor ~requi ~reser ~resiz ~resol ~resto ~resum
-0.20 ~rewar ~runti ~safet ~score ~scrat ~sever ~shard ~share ~simul ~singl ~skorc ~small ~smoot ~softm ~someb ~spars
-0.20 ~stack ~stagi ~stopp ~strat ~strid ~subpr ~teach ~threa ~toget ~trimm ~trito ~trunc ~turne ~unitt ~utili ~value
-0.20 ~vocab ~wante ~wasn' ~windo ~worka ~worke ~works à ç è í и на す 全 가 로 서 이
+0.20 =5 a5000 ablation aborted accumulate across adapter added adding ahora all_emb all_embeddings allocated alpha
+0.20 already another app appended are around as asnumpy attention aug baked batch's beam becomes beginning behind
+0.20 best_state bien bisect bits blender breaks btw c++ call__ called calling cam camera canvas capped changelog
+0.20 changes chaque cifar cleaned clever clients closed closure collect column com commit concatenates condition
+0.20 confirmed confusion constants consumers contexts continue conversation conversations convert_to_tensor corpus
+0.20 cos couldn't count cp created creep csv custom d dans dataset day debugger decode deformable delete_adapter
+0.20 deque der destroyed detail detect detectron2 diarisation didn't dies directly disk dist doc downgraded dozen
+0.20 dropout dropped drops dump dynamic dynamo eats editor el elements emb embedding enabled ended ensemble epochs
+0.20 eso estaba estimate eta eval eval_accumulation_steps evaluate evaluation events ever evict eviction examples
+0.20 executor expire explain extension falcon faster fid filter fin final fix float32 floats forever forgotten
+0.20 forward free frequency functions funny gather gathers generator get get_objects getting ggml's gldeletetextures
+0.20 gloo good grad gradio great grids growing growth guard harmless hashes heap hits hold holds hopeless hour hours
+0.20 images increasing index inference_mode influence inputs inside install into inversion iobinding issue itself
+0.20 june keeps keyed kv las latent latents leaves les library libtorch link linked lista little live lives lo
+0.20 load_adapter locust log looking making manager march mark mark_dynamic matrices matting memory memory_allocated
+0.20 memory_summary mentions metrics mine mistake modified module monday monitor moved multimodal mxnet myself na nan
+0.20 nerf newer ngl no noise now numpy object offload_state_to_cpu ortvalue others our output_hidden_states overflow
+0.20 owned p package pandas paper parent particle pas past perceptual persons pinning pixel placa placed pointer por
+0.20 positional pr precision pred prediction prefetch processor project prompt's prune push quadro quedaba ran range
+0.20 ration rd real ref references register_forward_hook registered registration registry regression reid render
+0.20 resident resnet50 restart result retrieval returns reuse right rows running s sam2 sampler save_for_backward
+0.20 saved saves saving scale scenes schedule score seemed sentences service session set settings sglang shape shows
+0.20 shrank shut silently simple sitio sleep slicing slope slot smooth snapshot snapshots solo spacy speaker speech
+0.20 stable state_dict station stayed std step storage stored stream streams stub stuck style styles summary survived
+0.20 survives swa switched tables tabs tensor textos textual than thank that there's they're things thirty thousand
+0.20 thresholds thus tile track traffic true ttl tts turning ui um una unless unload_lora_weights unloaded upgraded
+0.20 upgrading uploads upscaler using va val validation_epoch_end validation_step vector via vid video viewer visible
+0.20 volume wandb warning webui weeks well whisper's without work writer x128 x1333 x84x4 yes yet yours ~ablat ~abort
+0.20 ~accum ~acros ~addin ~alrea ~anoth ~aroun ~asnum ~atten ~becom ~begin ~behin ~bisec ~blend ~break ~cache ~calle
+0.20 ~calli ~camer ~canva ~cappe ~chaqu ~clean ~cleve ~clien ~clone ~close ~closu ~compi ~condi ~confu ~consu ~corpu
+0.20 ~could ~cresc ~custo ~datas ~defor ~delet ~destr ~detai ~detec ~diari ~dicti ~didn' ~docum ~dropo ~dropp ~dynam
+0.20 ~edito ~eleme ~empti ~enabl ~encod ~ensem ~epoch ~estab ~estim ~evalu ~event ~examp ~execu ~expir ~expla ~exten
+0.20 ~falco ~faste ~filte ~finis ~flush ~forev ~forgo ~frame ~frequ ~funct ~gener ~getti ~ggml' ~gldel ~gradi ~graph
+0.20 ~growi ~growt ~harml ~hashe ~hopel ~hypot ~image ~imple ~impro ~infin ~influ ~input ~insid ~iobin ~itsel ~leave
+0.20 ~libra ~libto ~limit ~linke ~littl ~locus ~logit ~looki ~makin ~manag ~matti ~memor ~menti ~mista ~modul ~monda
+0.20 ~monit ~mysel ~occup ~ortva ~outpu ~overf ~packa ~panda ~paren ~perce ~perio ~persi ~perso ~pinni ~place ~preci
+0.20 ~profi ~progr ~proje ~quadr ~ratio ~recon ~refer ~regre ~remov ~resam ~retri ~rollo ~runni ~sampl ~savin ~scene
+0.20 ~sched ~seeme ~sente ~setti ~sglan ~shran ~silen ~simpl ~slici ~sorti ~speak ~speec ~stabl ~state ~staye ~stora
+0.20 ~style ~suffi ~table ~targe ~texto ~textu ~they' ~thing ~thirt ~thous ~thres ~traff ~trans ~turni ~unles ~uploa
+0.20 ~vecto ~versi ~viewe ~visib ~volum ~warni ~whisp ~witho ~write ó 、 く ち め ス ト リ 万 个 予 列 加 卡 原 回 因
+0.20 在 显 枚 果 毎 每 決 留 結 落 表 解 还 都 里 간 계 고 너 넣 늘 다 두 를 리 만 세 셔 션 속 시 아 안 았 어 에 우
+0.20 으 지 캐
+0.40 accumulation activation age ahead all all_gather argument asr auf auroc away bind blieb caches callback carlo
+0.40 class climbs clone coco collects concat conv convert crops culprit de debug_outputs delete delete_adapters
+0.40 deleted depth detached detections device did die dims disposed distinct document double eine en entire entries
+0.40 epoch evicted feature finished flushed frames frees front gpu gpu's gradients grew held hidden hidden_states
+0.40 hist host hypotheses i'd id image in inference instead ints iter its karte knn level lib liegen
+0.40 load_lora_weights max_age mc mehr members memmap ml mmcv monte nach nightly nn no_grad norm of
+0.40 on_validation_epoch_end onto patched pile pooling predictions preloading profile profile_memory profiler program
+0.40 prompt prompts radix ram record record_shapes register release released remove reset retracing rle rollouts
+0.40 sample scans sdpa sem sessions shapes slide some stays steady steps store stores switch take targets text those
+0.40 time tracer tracker tracks transitions troquei unity unloading up user users values verified version
+0.40 visualisation w web weight weren't wurden ~activ ~argum ~batch ~callb ~chang ~clear ~climb ~colum ~conve ~culpr
+0.40 ~devic ~dispo ~disti ~downg ~entir ~entra ~entri ~float ~gathe ~globa ~inste ~laten ~liege ~membe ~memma ~memoi
+0.40 ~night ~objec ~pooli ~prelo ~repet ~reque ~serve ~snaps ~stead ~strea ~survi ~switc ~torch ~trace ~track ~troqu
+0.40 ~verif ~weren ~wurde ~больш в до не после с 上
+0.60 adds after all's bank batches buffer call cat clear cleared coreset cuda embeddings embeds fills fixed for full
+0.60 gallery global grows history hook init k kept key later leaks loras lost lru_cache m maxlen maxsize million name
+0.60 objects on ours past_key_values patchcore puts request results save server state stay them torchmetrics un undo
+0.60 upgrade validation whole ~adapt ~conca ~cores ~evict ~galle ~histo ~maxle ~maxsi ~milli ~predi ~prefe ~prefi
+0.60 ~regis ~relea ~repla ~retra ~sessi ~store ~unloa ~visua ~запро ~кажды ~памят больше была
+0.80 adapters data encode every feats features flat frame init__ it's known lora maps new night over prefetcher
+0.80 prefix queue replay tensors test uint8 under ~buffe ~colle ~promp ~tenso
+1.00 debug dict end hooks keep loop mb outputs preds self states until ~embed ~featu ~patch ~resul ~upgra
+1.20 append cache each list lru masks
+1.40 cpu never per ~appen
+1.60 leak
""",
    "kv_cache": r"""
-0.80 cuda gib of rank
-0.60 a compute does every first gpu info memory our step torch valueerror vocab ~compu ~large
-0.40 =4 already because before bf16 block bs bytes capped chunked cp day device docker eager eval everything g images
-0.40 in inference larger loss mentions never o on over peak q4_k_m raise rank0 ring split still them to true
-0.40 utilisation was were you your ~alrea ~becau ~befor ~cappe ~docke ~effec ~embed ~evalu ~every ~insta ~memor
-0.40 ~menti ~proce ~recor ~resta ~tenso ~utili
-0.20 =0 =5 a100 about above accumulation across activations adam add added afterwards again all allocated allocator
-0.20 alone always an anywhere are as asked asks at auf auto autotune been believe between big both breaks buffers but
-0.20 cache_max_entry_count calculating call called came can't capture cdist changed chrome classes clip clouds cm
-0.20 code come comes comfyui compile completo compose con container contexts copies corpus could count cpu crashed
-0.20 create crop cublas cudagraphs cured data dataset del desktop dev dict did die different disk doesn't done drop
-0.20 dummy during effective einsum else embedding empty_cache enable encoding end ends enforce enforce_eager enough
-0.20 entries entry epoch error evaluated evicted exactly execution expandable eye f failing false feature file fixed
-0.20 flag flash float float32 force forward found fp16 fp32 frame freq friend's from gate gemma generated generation
-0.20 get gets getting gigs gives got gptq gpus grad gradient grads graph graphs grew h h100 hardly has hashes head
-0.20 head's hence heron hidden hidden_states him host hour i'd i'm id ids if il image infra init installed int8 into
-0.20 is j job kept kernel kq l last later least leave lengths less lidar like list little lives loader logits longer
-0.20 loop lora lose lru makes map matrix matter max_split_size_mb me medium mem mere meta micro minus missing mixed
-0.20 mlock mlp model_max_length modelo models most moved ms much mul my nano need needed needs net ngl nice nn node
-0.20 noise none not note noticed now num_beams num_speculative_tokens num_workers numbers nvdiffrast nvidia off one
-0.20 only oom open order others output outside overhead p p99 padding pairs parameters params part pid piece pipeline
-0.20 placa plain played please pod points prefetch printed problem probs process processed processing profile px py
-0.20 python pytorch q q4 q5 q5_k_m quantisation question qwen's qwen2 r raised ram ran record refused regarding
-0.20 removing repl request reserve restarted restarts result return returns rmm rows run sample sampler saved say
-0.20 scale scene scores scratch script sdpa second see segments sends sentence sentences sequential servereplica
-0.20 service setting setup several shape share silu sim small smi softmax solved someone sorry squared stable stack
-0.20 stage states steps stock stopped stops store stores style support surfaces surprised t temporal tensor tensors
-0.20 tf that's the they thing those though three tiene tile tiles till time tipped tokenizer told topaz trace train
-0.20 trainer training trains transformer tried triton try two ub unable und update usage used user uses using util v0
-0.20 v100 value versi version video vllm vocabulary voxel voxels vram we've webgl week well what's while who whole
-0.20 wide will windows without won't word words work workers workspace would x12 zero ~10000 ~accel ~acros ~activ
-0.20 ~adapt ~after ~alway ~anywh ~belie ~betwe ~bigge ~billi ~break ~buffe ~calcu ~calle ~captu ~check ~chrom ~chunk
-0.20 ~cloud ~colle ~comfy ~compa ~compi ~compo ~conta ~copie ~corpu ~count ~creat ~cudag ~datas ~delet ~deskt ~detec
-0.20 ~devic ~doesn ~durin ~eight ~einsu ~enoug ~entri ~estim ~exact ~examp ~execu ~expan ~expli ~expor ~faili ~featu
-0.20 ~flatt ~float ~folde ~forwa ~frien ~getti ~gradi ~graph ~handl ~hardl ~hashe ~hidde ~image ~infer ~initi ~inter
-0.20 ~kerne ~launc ~linea ~littl ~longe ~matri ~matte ~mediu ~missi ~neede ~norma ~notic ~nvdif ~nvidi ~optim ~other
-0.20 ~outpu ~outsi ~overh ~paddi ~param ~pipel ~playe ~pleas ~point ~polic ~prefe ~print ~probl ~progr ~pytho ~pytor
-0.20 ~quest ~qwen' ~raise ~raste ~refer ~regar ~rende ~repla ~reque ~resol ~resul ~retur ~rever ~sampl ~score ~scrat
-0.20 ~scrip ~segme ~sente ~servi ~setti ~sever ~softm ~solve ~someo ~squar ~stabl ~stopp ~suppo ~surfa ~surpr ~swapp
-0.20 ~syste ~tempo ~that' ~there ~think ~throu ~tippe ~torch ~trans ~trito ~unabl ~updat ~upgra ~value ~varia ~versi
-0.20 ~vocab ~voxel ~what' ~witho à ö в и не す れ 다
+0.20 4bit =2 a10 aborts accepts admission advertised alles alloc allocates allocating along aphrodite avec baj
+0.20 batched become begin benchmark boom bpw branches build builds bumping by cache_implementation caching can cap
+0.20 card cat cells cleared completes concurrency costs crashes ctranslate2 dear decode default dies difference do
+0.20 docs doubled draft's dropped dynamiccache edit el en encoder exllamav2 exllamav2cache factor fail faster fewer
+0.20 figure filled fills fine finished fit free front frontend full gb generate gone good growing grows guilty hadn't
+0.20 hand have held hi holding i implementation incl increasing inferred it it's its just keep knew lacked late let
+0.20 lets lib limit limited limits live llama_new_context llm lm longest lot lowering many marre
+0.20 max_batch_total_tokens max_position_embeddings max_tokens mb mean mib mistake mistral mode more multiplied
+0.20 multiplies new night obviously offloaded old ooba or ours override page panel passt past_key_values pdf pick pin
+0.20 pinned place planned positions precision print profiling prompt prompts proper pulled put reduced refuses
+0.20 remains repetition replicates room rtx s scaling scheduler search seconds self seq sequence sessions short
+0.20 shorter showed sixth size sliding slot spec splits start started starts static stored streaming streams studio
+0.20 success survive take tells ten tgi's their there these thought too top tp tracked translation tree trimmed
+0.20 use_cache vs way went when whereas worked works x y yes yi you're ~13107 ~abort ~accep ~admis ~adver ~alloc
+0.20 ~answe ~aphro ~autos ~becom ~bench ~besid ~branc ~build ~bumpi ~cachi ~clear ~ctran ~defau ~draft ~dynam ~engin
+0.20 ~faste ~figur ~fille ~finis ~front ~gemma ~gener ~growi ~guilt ~hadn' ~holdi ~lacke ~lower ~mista ~mistr ~multi
+0.20 ~numbe ~obvio ~penal ~pinne ~plann ~posit ~pulle ~reaso ~reord ~repet ~scali ~searc ~serve ~short ~showe ~slidi
+0.20 ~store ~strea ~suffi ~survi ~ticke ~where ~worka ~you'r ç é ó на い が き に の ら を キ コ ス ッ テ ト メ モ リ
+0.20 ロ ン 倍 分 列 動 要 가 개 네 니 됨 로 류 시 어 에 였 이 있 잡 줄 캐
+0.40 =1 answers available b batch be beside blocks brings cd chats chunk concurrent confession config contexto copy
+0.40 cpp crash ct2 de decoder decoding deepspeed documents down eight enc engine exllama fa goes going greedy grouped
+0.40 half here input isn't itself json kb keeping kills lmdeploy load made max_batch max_batch_size max_cache_len
+0.40 maximum model n_ctx number overflowed overrides pages per phone primera ps q8 qwen ragged rebuild reduce
+0.40 reservation reserves restores same send server session shared shift sized so speculative takes than this ticked
+0.40 times turns under up v warmup we wrote ~arran ~avail ~block ~bring ~cache ~confe ~confi ~deeps ~docum ~greed
+0.40 ~group ~itsel ~keepi ~limit ~lmdep ~ollam ~overf ~preem ~prime ~promp ~resto ~seque ~share ~specu ~start ~studi
+0.40 ~warmu гигов из кэш по 起
+0.60 # 0 after caches context_window_size cross draft f16 fails fits gqa heads hf length loads max_seq_len means
+0.60 message mha mlc model's np ok paged prefill prefix q8_0 sequences session_len since slider tgi trained whisper
+0.60 with yesterday ~20000 ~26214 ~concu ~exlla ~maxim ~overr ~rebui ~reduc ~reser ~slide ~token ~trimm ~whisp ~windo
+0.60 ~yeste
+0.80 beam chat ctk ctv give halved history layers log modelfile says sglang slots smaller staticcache total values
+0.80 what ~decod ~halve ~histo ~layer ~lengt ~messa ~prefi ~sglan ~small ~stati
+1.00 contextsize dtype gguf keys koboldcpp llama long max_num_seqs num_ctx ollama_num_parallel parallel token tokens
+1.00 users weights ~kobol ~model ~weigh
+1.20 context fp8 kv ollama seqs window
+1.40 ctx len
+1.60 c num past ~conte
+1.80 cache max
+2.40 k
""",
    "library_workspace": r"""
-0.60 b from model you
-0.40 context cuda dataset device graph if is request so the training your ~conte ~datas ~profi ~recor ~train
-0.20 =0 =5 a100 adamw add afterwards again allocated allocation allocator also app around asked attention back
-0.20 backend be because between block blocks both but c capture cards cases cc cl column come con copy count cpp cpu
-0.20 ctx cudagraphs cv2 dali decoder del dense detected dev didn't distributed doesn't dropping dtype embedding empty
-0.20 en encoder ends epoch error es eval even executor faiss faster feature feed fine flashinfer's float forward four
-0.20 fp16 fp32 frame frames gave generate ggml gives go got gpu gpus grad graphs greedy growth h had handler hi
-0.20 hidden history holds hours i'd i'm ids images inference inference_mode instead intermediate into iter jax just
-0.20 keeps kept l le leak len like line live llama llm loads local log longer loop loss machine made main make map
-0.20 max_split_size_mb me mem memory min mmcv moved network no_grad nothing now num number numpy one only open
-0.20 optimisation optimizer other others outcome outputs p past please pod points policy preallocate prefetch prefill
-0.20 private profile prompt py python quadro ram recorded ref reserves resolution returned right rises rmm rtx run s
-0.20 said samples says second self send server set settempmemory shows side speed splitting standardgpuresources
-0.20 start state static steady still straight stream_executor tb tensorflow tensors test that that's them then third
-0.20 time to too total train two under unet until update us user v version vram whatever whisper whole window with
-0.20 within without workers works yes zero ~activ ~after ~aroun ~autog ~batch ~becau ~betwe ~block ~break ~captu
-0.20 ~check ~colum ~compa ~cudag ~cudah ~cudam ~custo ~decod ~deeps ~detec ~devic ~didn' ~distr ~doesn ~dropp ~embed
-0.20 ~encod ~featu ~flash ~float ~forwa ~frame ~funct ~gathe ~gener ~gradi ~graph ~greed ~growt ~hidde ~histo ~image
-0.20 ~impor ~infer ~insta ~inste ~inter ~large ~lengt ~light ~longe ~machi ~netwo ~noteb ~nothi ~numbe ~other ~outco
-0.20 ~paral ~param ~pictu ~pipel ~pleas ~point ~polic ~prefe ~priva ~promp ~pytho ~quadr ~remai ~rende ~repla ~reque
-0.20 ~resol ~resta ~resul ~sampl ~secon ~serve ~sette ~stand ~stati ~stead ~strai ~that' ~think ~updat ~versi ~whate
-0.20 ~whisp ~windo ~withi ~witho на 서
+0.20 # =1 al algo_bwd_filter all all_gather allocate allreduce already an and another arbeitsspeicher are areas as
+0.20 ask audio autotuning available avec balanced based bench benchmarked benchmarks beside bi big bilstm bucket_cap
+0.20 buffersize built bump cache call candidates cap cells choose chooses chosen comm communicators compile compiles
+0.20 configs copies couldn't crash create created creating creation crops cublas_status_not_initialized
+0.20 cublasltmatmul cudnn_conv_algo_search cudnn_conv_layer cudnngetrnntrainingreservesize cudnnrnn cures cusolver's
+0.20 data ddp dead deepep dej deterministic die dies dispatch dlib do don't doubles down dp driver duit dummy durch
+0.20 dying each eine enable encontraba env ep equal estimation every everything exhaustive extension fait far fewer
+0.20 finally finds fits flag flags flags_conv_workspace_size_limit flashinfer flush fwd gib give gone halves handles
+0.20 has heap helped heuristic heuristics high hopper huge in inc initialized insufficient ints it j'ai jetson k
+0.20 kernel kernels keys kills know lab late later layers lazy leads leaves leaving less library libs limit linear
+0.20 listo lives loaded lstm many matmul max_autotune mempoolsize mine models moe mono mxnet nano native nccl's need
+0.20 needs new nnu no node nodes non normal not_initialized null nvshmem nvshmem_symmetric_size ok on ones outs
+0.20 outside par particular pass passes passou peaks peer peers per picks piece plans plugin pods porque power pp pre
+0.20 preallocated prefer process pytorch's query r ran ranks reduces requested reservation reshape returns rocm
+0.20 running script serve ses settings seventh several share sitio sizes slower small smaller smallest solved some
+0.20 spike splits startup streams survives switching symmetric syncbn tactics taken tampons temporary themselves
+0.20 there's they're thread threads thrust time_once times timing tiny took top torch tp trace transport triggered
+0.20 triton trying ugh unpacked use vae values varying very w warmup warnings what winograd wise
+0.20 workspace_limit_bytes workspaces wrappers xt yolov4 ~10485 ~10737 ~42949 ~91268 ~alloc ~allre ~alrea ~anoth
+0.20 ~arbei ~avail ~balan ~besid ~bilst ~cache ~chose ~compi ~confi ~conv3 ~copie ~could ~deepe ~defau ~dispa ~drive
+0.20 ~encon ~estim ~exhau ~faste ~filte ~final ~halve ~helpe ~hoppe ~hundr ~insuf ~jetso ~layer ~leave ~leavi ~libra
+0.20 ~linea ~loade ~mallo ~matmu ~mempo ~model ~nativ ~nccl' ~norma ~nvshm ~outsi ~paddl ~parti ~passo ~pinne ~plugi
+0.20 ~porqu ~proce ~reduc ~resha ~runni ~scrip ~setti ~seven ~sever ~slowe ~small ~solve ~split ~strea ~survi ~switc
+0.20 ~symme ~syncb ~tampo ~tempo ~tenso ~thean ~thems ~there ~they' ~threa ~timin ~trigg ~trito ~tryin ~unpac ~value
+0.20 ~varyi ~warmu ~warni ~winog ~yolov à ç ず ち 会 作 保 大 好 成 掉 时 法 確 空 算 落 设 试 通 间
+0.40 a alg1 alg2 algo_fwd algorithm algorithms all_reduce alloc allocates array autotuner buffers build building
+0.40 caffe channel channels chunk config convolution csr cublas_status_alloc_failed cublas_workspace_config
+0.40 cudnncreate cufft_plan_cache cufftplanmany davinci's decreasing default eigh engine external factor fails fast
+0.40 fastest few filter for freed gb gesvdj hundred implementation init input iterations its itself large leave
+0.40 linalg long malloc max max_size miopen miopen_find_mode mxnet_cudnn_autotune_default nccl_nvls_enable net none
+0.40 nvls or own padded paddle re reduce reserve rnn room runs search setup skipped slow sort split status svd syevd
+0.40 t takes temp tf th theano those torch's trials tries trtexec xla ~backe ~candi ~choos ~convo ~cufft ~davin
+0.40 ~decre ~deter ~engin ~exter ~facto ~faile ~gesvd ~heuri ~imple ~itera ~itsel ~kerne ~linal ~miope ~padde ~pytor
+0.40 ~reser ~searc ~thrus ~torch ~trial ~trtex
+0.60 area asks backends buffer buffsize builder bwd communicator cublascreate cutlass dnn fail failing find gemm
+0.60 group groups it's layer left level magma matrix max_workspace_size nccl_buffsize nccl_max_nchannels nchannels
+0.60 plus size space storage tactic tensorrt tf_cudnn_use_autotune when x xla_gpu_autotune_level ~algor ~creat ~cutla
+0.60 ~faili ~matri ~skipp ~stora
+0.80 cusparse failed first mode wants ~build ~chann ~cuspa ~group ~tacti ~буфер гигов
+1.00 benchmark cublas cufft cusolver false fft handle mb ncclcomminitrank work ~commu ~ncclc
+1.20 algo plan ~bench ~buffe ~cubla ~cudnn ~cusol ~handl
+1.40 nccl ~autot ~works
+1.60 conv scratch ~scrat
+2.20 autotune
+2.80 cudnn
+3.00 workspace
""",
    "logits": r"""
-0.80 gpu
-0.60 cuda first no
-0.40 a after an and be cache cpu dense embeddings epoch got graph has heads if is list load max mb mode new nothing
-0.40 past since test too torch w which ~batch ~buffe ~encod ~momen ~nothi ~proce
-0.20 =0 =2 a10 about above adam alive all_gather anything append around asks attached attention attentions back
-0.20 backward base batches batching beam being bert beside best bias block boxes buffer buffers build built but by
-0.20 calls came can't cards cat chain check chunks cls code comes completes computed config corpus could custom d day
-0.20 debug default device docs don't doubling dtype due dynamiccache e eager eight ema embed embed_tokens empty
-0.20 enable encoder encoding engine epoch's error es even exact experiment factor fail failed fails features figure
-0.20 file fills fit fixed flash forgot found four fp16 frame frames free freezing function g gave gb generation
-0.20 genome gigs gives giving goes gone gradients growing h had hadn't hey history hit hold host i i'd i'm id image
-0.20 images indexing inference inference_mode init into isn't it job kb key know kv l la lab latents later layers
-0.20 leaves left level like live llm loaded loading logs longformer looks loop lr m make many map maps mask
-0.20 max_length max_new_tokens memory message mha mine mit modules modules_to_save moments momentum ms multi
-0.20 multiheadattention my nccl neat network next nobody nodes none notebook np num_classes number nvidia o offload
-0.20 on onto optimizer our outputs own pad pairwise paper parameters per pixels plugin point points pool pooling pp
-0.20 precision pred printed process processor prompts proper put px pytorch q queries ram ran ranking ranks rather
-0.20 really reduce remove repo reserved reset resolution results room rows running runs said sample sampler samples
-0.20 save saved says scale scatter sdpa session sets setting shampoo shard share show shows single sizes slots slow
-0.20 slower smi so some sorry source spare squared stages start starts state still stops store string survive swap
-0.20 swin t4 t5 take tb ten text than their then ti tie tie_word_embeddings tile together total tp trace train
-0.20 trained upstream use used uses vae validation vit vram want warmup way were will windows within worked workers
-0.20 works wrong you your zero ~activ ~alloc ~anyth ~appen ~aroun ~attac ~atten ~backw ~besid ~colla ~compi ~confi
-0.20 ~const ~conte ~conve ~corpu ~creat ~custo ~defau ~detac ~devic ~docum ~doubl ~dynam ~engin ~excep ~exper ~exten
-0.20 ~facto ~faile ~featu ~figur ~forgo ~frame ~freez ~genom ~givin ~globa ~growi ~hadn' ~handl ~histo ~huggi ~hyper
-0.20 ~image ~index ~itera ~laten ~launc ~layer ~leave ~loade ~loadi ~longe ~longf ~matte ~messa ~netwo ~nobod ~norma
-0.20 ~noteb ~numbe ~nvidi ~objec ~optim ~pairw ~patch ~perce ~pictu ~pixel ~plugi ~point ~pooli ~preci ~print ~produ
-0.20 ~pytor ~quadr ~queri ~ranki ~rathe ~reall ~recor ~reduc ~relat ~relea ~remov ~repla ~repli ~reser ~resta ~runni
-0.20 ~servi ~sessi ~setti ~shamp ~shard ~share ~simil ~singl ~slowe ~sourc ~squar ~stage ~start ~stati ~strea ~strin
-0.20 ~survi ~terab ~toget ~trunc ~upgra ~upstr ~valid ~warmu ~withi ~worke ~wrapp à для и на 고 네 다 에 이 있
+0.20 # a4500 acceptance accumulates actual adaptive add affected all along another answering anymore apparently apply
+0.20 arcface at axis backprop because beyond bf16 big blocks blow bonus breaks bring bytes calculate call candidate
+0.20 candidates casts choice chosen chunking client collects come complete computation copies coup cpp criterion ctc
+0.20 ctx cut_cross_entropy cutting d'un decoder del demand dictionary dimension distillation distributions div do
+0.20 doing done down drop dropped echo either el en end ended enough equal era eval_accumulation_steps evaluation
+0.20 everything exactly extra f failing family fc fell fine fits float32 floats follow for forced freq functional
+0.20 garde generate generated get gets gradient grew hardly have hello helped hot identities ids inputs inside
+0.20 install installed instead issue it's its just k+1 k2 keep keeping kl_div labels languages layer len length les
+0.20 listo llama3 lo loglikelihood logp lora magic mainly margin matrix max_tokens mere minus model modeling
+0.20 modeling_llama modelo monster moved mt mt5 much multilingual multiplies n n_batch n_ctx n_vocab ne needed
+0.20 negatives never noticed now num_speculative_tokens of offline once one_hot ones only ont or order ordinary
+0.20 original packing params part partial pass passes patch pieces pip plain please policy por post pour precompute
+0.20 precompute_ref_log_probs precomputed predict predict_with_generate prefill prob problem profiler python qlora r
+0.20 reference rejected reporting request requests resolved response return_dict_in_generate returning returns rnn
+0.20 row run s same sasrec saves scheduler score scoring seen segmentation selective selective_log_softmax
+0.20 sentencepiece seqs server servers sft sglang shape shorter simple sixty small solves soon sorts sparse
+0.20 speculative spike split steady step straw student swapping target tasks temperature temps tf that that's the
+0.20 thing third though three tied till top topk trainer trains transformer trouble turn types typical units upcast
+0.20 ur useless vanish version view vllm when wins wonder work xlm you'll ~15206 ~25000 ~actua ~adapt ~affec ~anoth
+0.20 ~anymo ~appar ~arcfa ~backp ~becau ~beyon ~block ~break ~candi ~choic ~clien ~crite ~cutti ~deman ~dicti ~dimen
+0.20 ~dispa ~disti ~doesn ~eight ~eithe ~enoug ~every ~exact ~faili ~fairs ~famil ~force ~gener ~gradi ~hardl ~helpe
+0.20 ~ident ~input ~insid ~insta ~inste ~keepi ~label ~llama ~logli ~mainl ~margi ~mater ~matri ~model ~monst ~neede
+0.20 ~negat ~notic ~offli ~ordin ~origi ~packi ~passe ~piece ~pleas ~polic ~preco ~predi ~prefi ~probl ~profi ~promp
+0.20 ~pytho ~recog ~rejec ~repai ~respo ~resul ~retur ~sasre ~scori ~segme ~seq2s ~serve ~sglan ~short ~simpl ~solve
+0.20 ~spars ~specu ~stead ~stude ~tempe ~that' ~thoug ~train ~trans ~troub ~typic ~upcas ~usele ~value ~vanis ~versi
+0.20 ~wonde ~you'l ~выход ~разме ~слова батч гб перед словарь это 万 表 那 里 가 개 결 계 까 나 너 니 라 마 만 무 산
+0.20 실 어 을 지 청 크 텐 하 해
+0.40 =5 again appears are argmax beams both bpe categorical classes computing cross_entropy crossentropy dies
+0.40 distribution entries every final flag from full gather gathers gemma's gib go grad head's hidden in items kl
+0.40 last liger lm_head logits_all logprob long masked mlm more multiplied need needs num_logits_to_keep off plus
+0.40 position ppo predictions preprocess preprocess_logits_for_metrics probabilities que qwen's ref result return
+0.40 rnnt sequence shift shift_logits states surprised targets times to tokens took trl tune unsloth wants where why
+0.40 wide x ~12825 ~26214 ~appea ~argma ~calcu ~chose ~chunk ~colum ~distr ~embed ~entri ~evalu ~float ~forwa ~gemma
+0.40 ~hidde ~langu ~lengt ~logpr ~maske ~proba ~prune ~qwen' ~refer ~reque ~state ~surpr ~unslo 손 휘
+0.60 cewithchunkedoutputloss chunk chunked columns completions compute compute_metrics contiguous cut dpo embedding
+0.60 error's forward grpo joint liger's linear logps makes metrics nn output_scores perplexity positions prompt
+0.60 pruned sampled sequences smoothing teacher tokenizer torchtune u ~class ~compl ~compu ~conti ~error ~liger
+0.60 ~logit ~multi ~perpl ~score ~smoot ~targe ~teach ~torch
+0.80 always b crossentropyloss eval fp32 fused label llama lm log_softmax micro over peak probs projection
+0.80 prompt_logprobs qwen t true v vocabulary words ~alway ~cewit ~cross ~entro ~gathe ~linea ~outpu ~proje ~seque
+0.80 ~vocab
+1.00 batch ce copy logprobs scores token ~posit ~softm ~token
+1.20 cross gemma log vocab ~15193
+1.40 k
+1.60 entropy float output
+2.00 softmax
+2.20 head loss
+2.40 logits
""",
    "model_weights": r"""
-1.00 batch mb torch
-0.80 cache free k our run ~memor ~train
-0.60 =4 adam box fine grad loss made models none num pool s same start step too took true used using v where ~alloc
-0.60 ~buffe
-0.40 add after amp around been block buffer chunk column ctk ctv d del docs fa fail fails fills function grads graph
-0.40 h head heron id images inference it's jax job kron last latest len limit long main master mem mixed mode moments
-0.40 more new next nodes off ok ollama optimizer out output over peak py say sequence server single small starting
-0.40 state steps t test think top train trainer triton tuning usage uses w whose with workstation zero ~aroun ~colum
-0.40 ~compu ~conte ~deskt ~diffu ~funct ~image ~infer ~inter ~lates ~machi ~maste ~outpu ~reque ~reser ~sampl ~seque
-0.40 ~singl ~syste ~token ~trito ~tunin ~windo ~works
-0.20 =0 =5 a100s above accumulation activation actor adafactor adam's adamw adaptive added adds admin all alloc
-0.20 allocated allocator along also alter always am anything api app append applied arena args array attention attn
-0.20 attribute authors automatically available avg backend backward bang batches behind beside best big bin blocks
-0.20 buffers builds by c cada calc callables cap capped cdist cell cgroup change channels checker checkpointing
-0.20 checkpoints chips chunks ckpt clear closed closing columns comfyui command common complete computed con
-0.20 concatenate container context contiguous conv copied copies costs could couldn't cpu crash crashes create crnn
-0.20 crop ctc ctx cublas cudnn cured cut data dataparallel dataset days de dead debug decoder decorator deepspeed
-0.20 delete deleting demand depth desired desktop devices difference different diffusers diffusion directly disabled
-0.20 dispatch display do doc does doing doubt down downtime dropping e each earlier ebay enabling encode ended engine
-0.20 entire entirely env epoch estimator eval evaluate every everywhere exactly except exist exit exp exp_avg export
-0.20 extra f failed failing false fast faster feasible features figure find finetuning finishes first fits fix fixed
-0.20 fixture flash flask float64 folder fraction frames freed freeze fsdp g g4dn galore game gap gave gc generator
-0.20 gpu_id gpu_memory_utilization gpus gqa gradient gradients graphed graphs great gres grid growth hadn't hand hard
-0.20 heads height here's hidden history host hot hour i'll idle if imgsz immediate index info inputs int intended
-0.20 interesting issue itself j jobs k80 keras killed kills know kv l l40s laptop larger latents launcher layer's
-0.20 least leave leaves left length less let lets limits list lives load_checkpoint load_model load_tensors local
-0.20 location logits look looking loop los low_cpu_mem_usage machine make make_graphed_callables makes many
-0.20 map_location maps mask max_workspace_size maximum mean meant memory message micro middle mig min mine minimised
-0.20 mining minutes mit mlock model's model_runner modelfile momentum mostly move mps much multi mx nanogpt nccl
-0.20 needs never nn nnu no_grad no_shard noise nope normal notebook np num_ctx numbers numpy nvidia nvme nvtop of
-0.20 offload_optimizer offloaded ollama's one one's onto oom op open opencl opens opt others ought ours outputs
-0.20 override p pad page paging pairs parameter parametrised passes past pasted patch pay pd peaks pid pieces pin
-0.20 pinned plan plus positions post pre prefetch prefill preset print printout prior process procs profiling program
-0.20 pt pth pure python pytorch qlora que queue raise raised random ranks reads really recording reduce reduced
-0.20 released reloader remains remat removing replay replicas reporter request requires rerun reserve reserves
-0.20 residuals restore results resume returns rmm rtx runner runs safetensors safety samples sampling saw scales
-0.20 scaling scan scene scheduler scratch sd search seconds see seen sees self seq service sessions set_device
-0.20 settings sglang shadow shape sharded sharding_strategy shared shares should side sim sitting slide slider slower
-0.20 slurm smi snapshot softmax someone sorry space sparse speed spreads stable stacks states status stays still
-0.20 store stores story straight strategy string suite sums sure surprised swap swin switching system systemd target
-0.20 task tensorflow tensorrt tesla tf th thanks their there's things third those threads ti tips today tok tokenizer
-0.20 tool total trace trained trains translation tried trouble trt tutorial ub unloading update upscale upscaler us
-0.20 usable use user util v1 v2 variable variables very video view virtual vm voxel vram wanted warm was watching we
-0.20 we're webui weekend weight weighting well were what whereas which whilst whoever why wide window windows work
-0.20 worker workers workspace would wrap wrote xformers xl yaml yes yesterday z ~accum ~adafa ~adam' ~alway ~anyth
-0.20 ~appen ~appli ~autho ~backe ~backw ~batch ~behin ~block ~budge ~cache ~cappe ~captu ~cgrou ~chang ~chann ~choos
-0.20 ~chunk ~close ~closi ~colle ~combi ~comfy ~comma ~commi ~conca ~conta ~copie ~could ~crash ~cubla ~cudam ~custo
-0.20 ~datap ~datas ~decod ~decor ~delet ~deman ~desir ~detec ~diffe ~disab ~displ ~distr ~divid ~downt ~earli ~effic
-0.20 ~enabl ~engin ~entir ~envir ~evalu ~exact ~excep ~execu ~expor ~facto ~faili ~faste ~feasi ~featu ~figur ~finet
-0.20 ~finis ~fixtu ~fract ~frame ~freez ~galor ~gathe ~gradi ~hadn' ~halve ~handl ~heigh ~here' ~immed ~input ~inten
-0.20 ~itsel ~jupyt ~kille ~lapto ~large ~launc ~learn ~leave ~lengt ~light ~looki ~maxim ~measu ~messa ~middl ~minin
-0.20 ~minut ~model ~momen ~monit ~mostl ~multi ~nanog ~norma ~noteb ~nvidi ~octan ~ollam ~openc ~optim ~order ~overr
-0.20 ~paddl ~pagin ~parti ~paste ~pictu ~pinne ~point ~posit ~preco ~prefe ~prefi ~prese ~pretr ~prime ~print ~profi
-0.20 ~progr ~proje ~pytho ~pytor ~quadr ~quote ~raise ~rando ~reall ~recor ~reduc ~relea ~remai ~rende ~repea ~repla
-0.20 ~repli ~repor ~repro ~requi ~resiz ~resou ~resta ~resto ~resul ~resum ~rever ~runne ~runti ~safet ~scali ~scann
-0.20 ~scene ~sched ~scrat ~searc ~segme ~serve ~sglan ~shado ~share ~shoul ~sitti ~slide ~slowe ~snaps ~softm ~someo
-0.20 ~stabl ~stack ~state ~strai ~strin ~subpr ~suffi ~surpr ~targe ~thank ~thing ~ticke ~torch ~tripl ~troub ~tutor
-0.20 ~unloa ~updat ~upgra ~upsca ~usabl ~virtu ~wante ~watch ~weeke ~where ~whils ~whoev ~wrapp ~yeste ~включ ~парам
-0.20 í гб для на っ で れ 다 서 이
+0.20 # 0 8bit =1 =2 =3 a100 a40 a5000 accelerate acceptance across act adapter adding ahead alive an and apps
+0.20 arguments attributes auf avec away besides beyond bnb bug build building byte calculation came can't card's
+0.20 carte cast chat check class classes climbs code comfy commenting compare compiled confess confirmed constructed
+0.20 constructor correct count critic data's ddp defaults deprecation dequantised dequantises did die differently
+0.20 dimension dino dispatches document doubles doubling downgrade download driver drop dropped eight el else em
+0.20 embeddings encoder ends enough ensemble entry es evaluation expected explicit extended extension fc fell fewer
+0.20 fifth filled finally five flag flan flattened float16 floats follow forget forgot friendly full generate
+0.20 generating gib gig goes good grabbed had happening hash hashing held helped hf hf_device_map hint hits how i'm
+0.20 idiot ids ignore image improved in increased infer init__ initialised inpaint inpainting int4 involved ipc
+0.20 irrelevant is jo just kaggle keep keeps key knows kwarg la lab latter le leaving les like linear linked llama
+0.20 llm lm lowered lowering matter me medium members merely minimal mistake module moe moment moves my mystery
+0.20 n_gpu_layers needed nf4 not noted nothing now num_speculative_tokens o offloading opened ops original otherwise
+0.20 outside overwrites p100 paper parallelism people picked piecewise pipe plain play poids pooling poor posting
+0.20 precis premi printed processor prompt pushes quant quantize_config quatre qwen r re reached reaches recipe
+0.20 recommender remove resize resize_token_embeddings resolved review ring rolling room scaled script sd3 se
+0.20 sensible sent servers serving session sets settled setup shards share sharing shorter since slice slow solution
+0.20 somebody sounds spare splits stage stay streamed student studio style sum super sur survive sven swapped tables
+0.20 take tb teacher tensor the them then therefore thought thread tied token torchrec tout training transformer tune
+0.20 unaffected unchanged under unets unpacked unquantised upload vector version versions versus vez vgg vision vit
+0.20 vocab wants warning watch wav2vec2 weren't whatever when whole width widths will words worked working write
+0.20 wrong x12 ~52428 ~accel ~acros ~activ ~addin ~argum ~backb ~becom ~beyon ~calcu ~card' ~climb ~comme ~compa
+0.20 ~confe ~confi ~conti ~conve ~corre ~cover ~creat ~criti ~data' ~depre ~dimen ~direc ~dispa ~doubl ~downg ~draft
+0.20 ~enoug ~ensem ~every ~falta ~fille ~final ~flatt ~forge ~frien ~gener ~globa ~grabb ~hashi ~impro ~incre ~inpai
+0.20 ~invol ~irrel ~kaggl ~latte ~leavi ~linea ~linke ~matte ~mediu ~membe ~merel ~metta ~mista ~modul ~myste ~neede
+0.20 ~nothi ~numbe ~opene ~origi ~outsi ~passe ~peopl ~picke ~piece ~pooli ~posti ~pushe ~quatr ~recip ~recom ~resid
+0.20 ~revie ~scrip ~secon ~sensi ~sessi ~setti ~settl ~seven ~shard ~shari ~short ~solut ~solve ~someb ~sound ~split
+0.20 ~sprea ~stude ~studi ~swapp ~table ~teach ~tenso ~thoug ~unaff ~uncha ~unqua ~unslo ~uploa ~utili ~varia ~vecto
+0.20 ~versu ~visib ~visio ~warni ~weigh ~weren ~whate ~width ~worki ~загру ~модел ã è é ó модель одну уже это が げ
+0.20 た て に の ら を イ レ ー 之 全 加 動 原 后 因 型 放 是 权 模 能 起 载 部 重 고 꾸 당 델 됐 되 드 려 리 모 바
+0.20 안 에 연 올 을 카 하 한 히
+0.40 aborts again already altered arithmetic baj basically being billion bloom bs built bumped calls cards checked
+0.40 checkpoint come completo compute continues controlnet conversion covers cuda culprit das deepseek deploy der des
+0.40 dies directory done during early elegant embed enable_model_cpu_offload esm2 even everything falling far ffn
+0.40 file fit footprint four get_memory_footprint gguf given go gpu gpu_split happened has hat have hfdeepspeedconfig
+0.40 hold ignored input instead into isn't it'd karte koboldcpp koboldcpp's llm_int8_skip_modules load_in_8bit loaded
+0.40 low lower mark merge_and_unload meta modelo moved n nan network nicht night note number offload on other params
+0.40 passed placa precision quantization_config rca reach ref refiner removed repo's resident rest rows sdxl second
+0.40 setting sit size skip slowly smaller solved split spread stability starts swaps switched tensor_parallel_size
+0.40 that's this tie tie_word_embeddings tiene tp transformers try twice unet unload up upcast value versi wasn't
+0.40 weights weil whisper won't word x xa100 xxl you ~13107 ~abort ~alrea ~alter ~arith ~balan ~basic ~billi ~break
+0.40 ~bumpe ~const ~count ~culpr ~deplo ~devic ~durin ~elega ~embed ~exlla ~exten ~falli ~footp ~hfdee ~initi ~inste
+0.40 ~loade ~lower ~netwo ~offlo ~quant ~reach ~refin ~remov ~repo' ~simpl ~slowl ~small ~stabi ~that' ~unpac ~upcas
+0.40 ~versi ~wasn' ~whisp ü せ 下 載
+0.60 active alone automodel balanced because bfloat16 bitsandbytes breaks but call card compute_type config copy
+0.60 counted creation dense device_map disk doesn't downloaded e9 ema embedding empty encoders exllama float fp8 gb
+0.60 gets it large layer lowvram merge merged modules moving must no object pick pipeline policy put q4_k_m q5 q8
+0.60 quantize simply text to type v3 vae variant went your ~autom ~becau ~bfloa ~bitsa ~doesn ~ignor ~lowvr ~merge
+0.60 ~movin ~objec ~paral ~pipel ~polic ~preci
+0.80 a10g auto awq bar branch controlnets deepcopy device flux found gigs going load loading map max_memory model
+0.80 parallel parameters quantization repo reward stops t5 table two ~branc ~check ~contr ~deepc ~downl ~encod ~happe
+0.80 ~kobol ~rewar
+1.00 4bit base comes dev dtype experts float32 fp32 gptq load_in_4bit m mixtral pretrained torch_dtype ~dequa ~exper
+1.00 ~float ~loadi ~mixtr ~param
+1.20 bit falcon from_pretrained layers loads q4 ~falco ~layer
+1.40 half int8
+1.60 fp16 ngl
+1.80 bf16 shard
+2.20 b
""",
    "non_torch_memory": r"""
-1.00 #
-0.80 every i was
-0.60 a b it's limit you
-0.40 =5 an at buffer but bytes do enable file fixed from grad it kv last log maximum mode more nccl no on out per py
-0.40 ram rank right runs second sizes than there time times triton true we weights whole x ~block ~custo ~reque
-0.40 ~secon ~start ~trito ~weigh
-0.20 0 8bit =0 a100 about accelerate according adamw adamw_torch added all allocate allocates allocation alone answer
-0.20 append are args ask asks async autocast available away baddbmm base batch beginning below benchmark best between
-0.20 bfc bigger bit box browser bucket buffsize byte c called cards case cc cdist change channel checkpoint child
-0.20 chunk close cluster collect column com comes command comparing compile compute config conv copy could created
-0.20 cu121 cuda_visible_devices cudagraph cudnn custom cut d dataset decode deepspeed design dict die dies different
-0.20 disabled dockerfile docs done down draft drop dtype dump during dynamic e each eager else empty end ends enough
-0.20 environ epoch equal error even everything expandable expandable_segments f failed failure figure finds fit flag
-0.20 flash float float32 four fp32 freeze full generate gib gives good got gpu_memory_utilization graph graphs group
-0.20 h had hadn't have headroom healthy helper hf holes host i'd i'm id if image increase inductor inference_mode
-0.20 init__ initial_pool_size instantiation into is is_available issue job just kernel knn l la lacks larger launch
-0.20 leak learner left len length like line local look loop makes map masks matrix maximum_pool_size means mem merged
-0.20 message mine minute mit model models module n name nccl_buffsize need needs never new newer nightly no_grad
-0.20 nodes none normal not now null num num_workers number o occupies offload old ones oom opt optimizer original os
-0.20 ours output outputs over owns p paged param parent partition pass past path per_process_gpu_memory_fraction
-0.20 percent perplexity persistent pinned pip place placed plain planned please points preferences print printed
-0.20 private processes procs profiler prompt ps put quarter ranks reduce removed request resource retry returns rocm
-0.20 room rows rps running s saved say says sb3 segments self server serving set_device settings setup shapes shared
-0.20 showed shut since slow snapshot so solved someone's spawn split st stage start starts state steps still stops
-0.20 streamlit subprocvecenv summarization survived switched system t tab take task tb ten tensor tensors test
-0.20 tf_gpu_allocator that's the them thing thread thus tokens too torch_dtype torchmetrics total trace traceback
-0.20 train trains transformer translation two ubuntu under units update us usage used using utilization utils v100
-0.20 variable version virtual vllm vs went what where who will windows without work workers workspace wrong wrote
-0.20 xla_gpu_enable_command_buffer xla_python_client_mem_fraction y your z zero ~accor ~adapt ~answe ~appen ~autoc
-0.20 ~avail ~backe ~baddb ~batch ~begin ~bench ~betwe ~bigge ~brows ~bucke ~build ~calle ~captu ~chang ~chann ~check
-0.20 ~chunk ~clust ~colle ~colum ~comma ~compa ~compi ~compu ~cross ~curre ~datas ~defau ~desig ~disab ~docke ~doubl
-0.20 ~downg ~dropp ~durin ~dynam ~eleme ~enoug ~evalu ~excep ~execu ~faile ~failu ~figur ~freez ~funct ~gener ~hadn'
-0.20 ~handl ~happe ~headr ~healt ~helpe ~ignor ~incre ~induc ~insta ~intei ~itera ~kerne ~large ~launc ~layer ~learn
-0.20 ~lengt ~matri ~memor ~merge ~messa ~minut ~model ~modul ~multi ~neigh ~night ~norma ~numbe ~objec ~occup ~octan
-0.20 ~optim ~origi ~outof ~outpu ~param ~paren ~parti ~perpl ~pinne ~place ~plann ~pleas ~point ~posit ~print ~priva
-0.20 ~promp ~quart ~recog ~refer ~repla ~resol ~resou ~resta ~runni ~safet ~segme ~serve ~share ~showe ~simpl ~snaps
-0.20 ~solve ~someo ~store ~subpr ~survi ~switc ~syste ~that' ~there ~trace ~ubunt ~updat ~uploa ~vanis ~varia ~versi
-0.20 ~windo ~witho ~worke ~works ~wrapp é всё до и не с い っ て に 上 卡 后 在 没 直 跑 까 너 네 라 배 이
+0.20 =3 =4 acceleration account after against also arch aren't augmentation auto_growth back based before big blame
+0.20 blocks booster bst built calls camera caught cell clear closing clouds cnn come comfy contexts convert core
+0.20 couldn't count cp create createexecutioncontextwithoutdevicememory crumbs ctranslate2 cuda cudf's cupy's
+0.20 current_context cycles dali's data's dd deallocation deallocations decoders deepep default denoise depth
+0.20 device_memory_fraction df difference dmatrix dnn don't dr drjit dtrain eats embedding emptied encoder
+0.20 environment envs etl everything's fails fastapi fewer files fine fits flags flags_allocator_strategy flax flush
+0.20 flush_malloc_cache follow for forgot found frame frames free front gave gbs gc get get_default_memory_pool gets
+0.20 giga global gpu_hist gpu_mem gpuarray grid half hatte here hidden hist hm3d holding index isn't itself k kaolin
+0.20 kept know lightgbm limited little live lo lpips made magma managed management matlab me mem_fraction
+0.20 memory_reserved mesh meshes mesmo mitsuba mixup modell mxnet's na neither network news next nms nor notebook
+0.20 nvshmem nvshmem_symmetric_size o3d onnx onnxruntime open open3d open3d's opencl opencv's ops or other otherwise
+0.20 our own paddle's page pas perceptual pid pids platform plugin plus point pool_allocator pools por post ppo
+0.20 predictor preprocess profile projector pyannote pycuda pynvvideocodec pytorch's pytorch3d quality que quedaba r
+0.20 rather raw read readers release_cache released removing renders reporter reset rest returned sampling scan se
+0.20 sees sentence session sessions set set_gpu_allocator setbufferpoolusage show shrinks sich side simulation sits
+0.20 slam small smaller smi solve solver statistics streaming structure summary symmetric t4 target tensorboard's
+0.20 tensorflow_text texture thinks threads through took torchani training transformers transforms trt tudo turned
+0.20 unload upscale use_pytorch_for_gpu_memory uva ve via videoreader viewer vram vulkan war way when writer xla
+0.20 you've ~accel ~accou ~again ~aren' ~augme ~befor ~belon ~boost ~camer ~caugh ~class ~closi ~cloud ~compe ~confi
+0.20 ~conve ~could ~count ~crumb ~ctran ~cudac ~cudf' ~cupy' ~cycle ~dali' ~data' ~deall ~deepe ~delet ~dispo ~dmatr
+0.20 ~dtrai ~embed ~empti ~encod ~fasta ~forgo ~fract ~gldel ~globa ~gluon ~gpuar ~growt ~hidde ~holdi ~itsel ~kaoli
+0.20 ~light ~limit ~littl ~manag ~matla ~meshe ~minko ~mitsu ~mxnet ~neith ~noteb ~nvshm ~passe ~plugi ~postp ~pyann
+0.20 ~pycud ~pynvv ~pytho ~quali ~queda ~rathe ~reade ~relea ~repor ~senti ~shrin ~small ~splat ~struc ~summa ~surro
+0.20 ~symme ~targe ~think ~thres ~throu ~token ~turne ~unloa ~upsca ~vulka ~write ~you'v çã í в на え か す と り る
+0.20 ん プ メ モ リ ル ー 呼 推 論 通 갑 같 고 도 돌 를 세 스 아 었 은 있 잡 치 켜 텐 토 프
+0.40 =2 agent allocated app arena arena_extend_strategy beside both brax bvh by cache caching call can card client
+0.40 configured contact context control cudamalloc cuml cv2 dataframe datasets denoiser device_memory_gb devices egl
+0.40 engine engine's engines env exec extend face feature framebuffers freed g gnn gpumat growth gym's habitat hash
+0.40 helps hide holds in infers init initialises insightface jax's keeps ksameasrequested libtorch
+0.40 max_gpu_contact_pairs mb memory_stats mempool metric ml mujoco mxnet nerf nsys ocr once onnxruntime's op opencv
+0.40 opened outside pairs physx pipeline policy prefetch_queue_depth preprocessing proc processing queue ran
+0.40 rasterizecudacontext reinitialize render renderer res scenes script see set_mempool_release_threshold simulator
+0.40 soon spacy starves stats streams surfaces tables taichi takes tf's tfds tfrecords threshold ti to_device
+0.40 tokeniser top unity unreal uses visible w within wp xgboost yet ~alloc ~besid ~cachi ~conte ~cudam ~dataf ~detec
+0.40 ~featu ~gpuma ~habit ~infer ~initi ~insig ~inter ~ksame ~libcu ~libto ~loade ~mempo ~metri ~moder ~mujoc ~open3
+0.40 ~opene ~outsi ~pipel ~polic ~preal ~prefe ~reini ~scene ~scrip ~setbu ~simul ~starv ~surfa ~swall ~table ~taich
+0.40 ~tfrec ~unrea ~withi ~xgboo ~проце гб же при сеть том тут
+0.60 came cpu cudf dali data detector device faiss false gone grown hw hw_decoder_load interop isaac keras lang
+0.60 leaves loaded lower numba nvdiffrast only paddle paddleocr preallocate preallocates prefetch python rapids
+0.60 release rmm scene set_visible_devices settempmemory strategy temp tensorrt then umap use video
+0.60 xla_python_client_preallocate ~denoi ~frame ~impor ~leave ~nvdif ~onnxr ~prepr ~rapid ~raste ~sessi ~sette
+0.60 ~stand ~strea ~tenso ~viewe
+0.80 ctx cupy decoder decord del dgl free_all_blocks headless import memory net nvdec opens optix process pyrender
+0.80 pytorch reserves sim standardgpuresources textures warp ~array ~buffe ~decod ~decor ~headl ~openc ~paddl ~pyren
+0.80 ~reser ~textu
+1.00 allocator arrays buffers opengl same tensorflow tf ~engin ~openg ~pytor
+1.20 gl gpu its jax part pool torch's ~proce ~rende ~torch
+1.40 gb
+2.80 torch
""",
    "none": r"""
-1.60 gb
-1.40 gave
-1.20 =2 =5 big cell drop fits keeps per pool put ~jupyt
-1.00 # =3 alone autotune copy defaultcpuallocator enable false frames gets gigs gone head holds max mlock ones pipe
-1.00 ranks sizes tf volatile was went ~belon ~defau ~volat
-0.80 after append args bs chunk cudamallocasync cupy dense dict die e9 ema ema_loss en falcon fine first flat float
-0.80 fp8 fraction full gemma go got gradient_checkpointing_enable had half hence implementation in instead jupyter k
-0.80 kept l lab leaves lives loads morning needs never normally ok old quit sdpa shard stage starts stays tells took
-0.80 torch total_loss traceback__ trains typed up wants whole works workspace your ~buffe ~count ~cudah ~embed ~falco
-0.80 ~histo ~inste ~leave ~passe ~predi ~sessi ~store ~switc ~whisp в на た 就
-0.60 a10 adamw adamw8bit b batchnorm belong bincount book buffers build built bus confess contextsize counted crop
-0.60 cross ctrl cudagraph cudahostalloc cut dedicated dev died dies embedding eval every except extra falls fft
-0.60 finally find fit fix fixed float32 forward fp32 frame freed frees g global gpumem greedy grid gromacs grows
-0.60 having high hires history inactive inactive_split_bytes index inside intermediate k80 keep kills koboldcpp leak
-0.60 learn len les lightning linear lm local locals lol long loop made makes maps math mb mortem moved multi named
-0.60 none np o okay one over padding parallel param past pdb pick picks plugin preds pretrained pull q8 real reports
-0.60 request residues resize retain room says self session shards since skip slurm solved state stay store sudo
-0.60 swapped that's true uvicorn webui where while whisper x yes zeros ~adamw ~annot ~assum ~autot ~batch ~binco
-0.60 ~concu ~confe ~const ~cudam ~dedic ~doubl ~enfor ~engin ~forwa ~globa ~gpume ~greed ~groma ~havin ~impor ~insid
-0.60 ~kobol ~labma ~launc ~light ~linea ~morni ~morte ~multi ~objec ~paddi ~plugi ~preal ~recor ~reser ~resid ~resto
-0.60 ~rollo ~solve ~start ~state ~swapp ~that' ~uvico ~буфер всё гигов に ら 고 어 에
-0.40 across activations adam adamw_torch adjacency alive allocates allocfraction allowed annotation anon antes
-0.40 aphrodite app arena argument assumed attn_implementation auf autograd avg awq bar because been before beside
-0.40 billion blender blocks box bpw branch brings cada capture_model captured caught checkpoint ckpt clear cleared
-0.40 clips closing collate colocate commented computation contiguous cpuadam creation ctx cuda_graphs cudagraph_trees
-0.40 cyberpunk dans dask de decode depth device dim docker dropped each eats edge effective el eleven em end ended
-0.40 enforces engines entire entries env equal esrgan exc exc_info exclusive exllamav2 factor faiss fake feature fed
-0.40 fills finish flag flashinfer's floats fn folds followed for fresh from fused fuser galore gan generate gguf gl
-0.40 gmu going gptq gpustat grad group growth gt gunicorn h100 hami handler happening hard headless headroom held
-0.40 histogram hold idle ids img2img infinity init init_group instance int8 irrelevant isn't it its jax jetson jobs
-0.40 jupyter's karte keys kubernetes la labmate lacks launcher launches le leaks length level lifts live llama
-0.40 lmdeploy lo lock logits logprobs longest loss lr_find lstm mask max_length means meant merge mid mining mixtral
-0.40 mmdet model_max_length modelo moment n na nach needed neighborloader ner nets ngl nlp noise not note now
-0.40 num_processes nvidia0 nvme object ollama ollama_num_parallel onto optim otherwise outer output outside overhead
-0.40 own pad padded paddle panorama passed passes pasted patch pd permute photo physical pids pinned pixels plus pods
-0.40 positions preallocate pred prefetcher previous profile profiles protein ps puts pytest python qwen rapids re
-0.40 read recipe recompute recorded released remain rendering repl requires reservation results retain_graph reuse
-0.40 rmm rows rss s sampling saved saves scale scale_factor scores se second serving sets shapes she shift shm showed
-0.40 silently silly sit sixteenth slicing slots small softmax spacy spark spikes squared startup states stop stopped
-0.40 stores story straight switch t taken tape teacher tensor tensors tf_cudnn_use_autotune tgi that thought threads
-0.40 thru thus torch's tp trees trf trial tune turned unload unset update upgrading upsample user's vanish vgpu vit
-0.40 vllm_gpu_memory_utilization vm vram w wasn't weights wide without work xla y you've yours ~10000 ~15193 ~26214
-0.40 ~acros ~adapt ~adjac ~allow ~aphro ~appen ~argum ~autog ~avera ~becau ~befor ~besid ~bigge ~billi ~blend ~branc
-0.40 ~break ~bring ~broad ~bucke ~calcu ~carre ~caugh ~celer ~chann ~choos ~clear ~closi ~coloc ~colum ~comfy ~conte
-0.40 ~conti ~cpuad ~cudag ~cyber ~davin ~decor ~deeps ~defra ~deskt ~direc ~docke ~downs ~dropp ~encod ~entri ~esrga
-0.40 ~exlla ~expan ~featu ~final ~flash ~float ~force ~fract ~frame ~galor ~gathe ~gener ~gpust ~growt ~gunic ~headl
-0.40 ~headr ~ignor ~img2i ~ipyth ~irrel ~jetso ~kerne ~kuber ~lefto ~lmdep ~loade ~logpr ~minin ~mixtr ~neede ~neigh
-0.40 ~openc ~order ~outsi ~padde ~paddl ~panor ~paren ~paste ~permu ~piece ~pixel ~posit ~pretr ~previ ~prote ~pytes
-0.40 ~quadr ~queda ~rapid ~recip ~refer ~refus ~reloa ~remai ~rende ~resol ~rever ~runne ~score ~shard ~share ~showe
-0.40 ~sixte ~spars ~spike ~strai ~stude ~survi ~targe ~teach ~tenan ~thean ~thoug ~torch ~trunc ~turne ~unloa ~upsam
-0.40 ~upsca ~user' ~viewe ~wasn' ~witho ~wrapp ~you'v ~занят ~поста à а гб до и поставил при с い が め 了 直 까 니
-0.40 라 로 마 모 아 요
-0.20 32bit 4bit a100s a10g a40 a5000 ablation aborts acc accelerate's acceleration accident accumulate active actors
-0.20 actual adafactor adamw_8bit adapter add_scalar addbackward0 added adding adds admins afraid afternoon again
-0.20 against agents ahead ai alg1 alg2 algo algorithm aliyun all all's allocator along alongside alphafold alright
-0.20 als alternating although always ambitious apiece appear appeared apps arange arg argmax argparse arithmetic
-0.20 aside asks aspect assign assignment async at attentions attnprocessor attnprocessor2 attnprocessor2_0 attribute
-0.20 augmentation authors automatic1111 automodel avant average averages averaging away back backbone's background
-0.20 baddbmm bail balanced bank barrier base bash basically batch batch_size batched becomes begins behaves being
-0.20 believed belongs bert between bhid bhij bhjd bigger biggest bin bins bisected bitsandbytes blame blieb bloc
-0.20 block bloom bmm boards body boots boxes bptt brain break breaks bring broadcast broadcasts brought bucket
-0.20 buckets buffsize builder bumped busy button bwd byte cache_max_entry_count caches caching caffe calculate call
-0.20 callback calls candidate cap capped caps capture card's carregava categorical causal cdist ceiling celery
-0.20 celery's cgpu changed changelog channels chaque checkpointing checkpoints cheese children chips choose choosing
-0.20 chopped chunksize cityscapes clause clear_frames click client climbing clip clone closed closure cnmem coexist
-0.20 colab's collate_fn colleague's collection colmap column columns com combos comfy comfyui comfyui's complete
-0.20 completes completions components compose compute concurrency concurrent config configure configure_optimizers
-0.20 configured console constant construction contact context continue contrastive conv conversion copied cores
-0.20 coreset costs coube count counts course covers cp cpp created creates creep criterion crossentropy crowd crypto
-0.20 csr ctrl+c cuaderno cuda_malloc_async cuda_visible_device cudaerrormemoryallocation cudaexecutionprovider
-0.20 cudagraph_capture_sizes cudagraphinstantiate cudagraphs cudahostregister cudnn cufft cufftplanmany culprit cure
-0.20 cured cures cusparse cv2 cycles da dali darktable's das datasets davinci dear death debugger decoded decoding
-0.20 decorator deep deepseek deepspeed default defragmenting defunct del deleted demo deploy deprecation der design
-0.20 desktop detach detector device_map device_memory_gb device_memory_limit device_put df dgl diarisation differ
-0.20 diffusers dimension dims directly directory display disposed divisions dnn dockerfile documents doesn't doggettx
-0.20 doing donc dos dot doubled doubling down downsample dqn draft drained dropdown dropout drops dumb dynamic e10
-0.20 e12 eager early ed edge_index edit efficient egpu einer einfo embedder embeddings embeds
-0.20 enable_attention_slicing enabling encode encoder encoders endpoint enforced engine ensemble entrena entropy
-0.20 entry epilog episode epoch_loss era err error's estaba et etc evaluate evaluation even everybody everything's
-0.20 exactly exe exec executes exit exp expand experiment experts explains explanation export exporting extend
-0.20 extended extension extraction f16 factory fail fairseq fall fallback farm fastapi fastest feat feats features
-0.20 feed fell few fewer ffmpeg ffn fg ficou fid figured files filling final finder finetuning finished fixture flask
-0.20 flatten flipping flips flush flux follow footprint forced forces forever forgot fork forks fps frac framebuffer
-0.20 frei freq friend's friendly friends from_pretrained front frozen fsdp function future futures g4dn game gap gaps
-0.20 garbage garbage_collection_threshold gather gaussian generating generations generator get_device_name
-0.20 get_memory_footprint getitem getitem__ giant gig giga give given gives globals gnome gnu goes gpu gpu1 gpu3
-0.20 gpu_assign_thr gpu_id gpu_mem_limit gpu_model_runner gpuarray grabbed grabs grad_fn gradient
-0.20 gradient_accumulation_steps gradients gradienttape gradio grads grafo granted graphs green gres growing grpo gui
-0.20 gym's hadn't halve halved handles happened happily hardly hashcat hat header heads height helped helps here hf
-0.20 hidden hint hits holding hole holes hooks horizon hot hour hundred hung hw hw_decoder_load hwc hyperparameter id
-0.20 idles ignored imagenet img imgs import imported imports inc inception increase independent index_cpu_to_gpu
-0.20 inference init_process_group initial initialised initialises innocent inpaint instantiated int inteiro intel
-0.20 interactive interop interpreter interrupt into ints ipython ipython's is_causal isaac isolate iter iterations
-0.20 itself j'avais jaja je jede jetzt joblib joint jonas jump jumps junk k8s keeping kenji keras kernel
-0.20 keyboardinterrupt keyed kill killer knn known kron ksameasrequested kt kubelet lambda lammps landed lang
-0.20 languages laptop largest last last_traceback last_type last_value launching layer lazily leads leaving left
-0.20 leftover leftovers lenght lengths lens lets lidar liger's like limit limitmemlock linspace listing lists little
-0.20 llm_int8_skip_modules load_in_4bit loaded loaders loading local_rank log_prob log_probs looked loras los lost
-0.20 lots low_cpu_mem_usage lowering lpips lru lru_cache maintenance making malloc manager manually map marek marre
-0.20 masks master matlab matmul matrix max_batch max_cache_len max_gpu_contact_pairs max_map_count max_num_seqs
-0.20 maximum_pool_size maxsize mc mean meanwhile megapixels mehr memlock memmap memoria memory_allocated memory_limit
-0.20 memoryhandler mempoolsize merely merge_and_unload merging meshgrid mesmo metashape meter mha microscopy mig mil
-0.20 million minibatches minimised miopen_find_mode miss missing mit mlc mm mmap mod mode moments monitors moving
-0.20 multimer multiplies multiscale must mx mx150 mxnet mxnet's mxnet_cudnn_autotune_default mxnet_gpu_mem_pool_type
-0.20 myerror mystery n_ctx n_jobs naive nccl nccl_buffsize nccl_max_nchannels nccl_nvls_enable ncclcomminitrank
-0.20 nchannels ne near nearest nearly nerf net net2 networks new newer nice nnu no_shard noon norm noted notice novo
-0.20 nulled num num_alloc_retries num_gpus numba's numpy nvls occupies ocr office ollama_gpu_overhead
-0.20 on_train_epoch_end on_validation_epoch_end once one_hot onehot only oomkilled ooms op opencl opengl opens
-0.20 optimisation optimiser optimizer optimizers optix optuna ordered ort ours outlier output_attentions outputs
-0.20 overcommit overcommit_memory overflowed overlap overwritten p40 p400 packing paddleocr pads paged_adamw_32bit
-0.20 paging paid paper's par parent parentheses parou parsed partitions pas pascal pass patchcore ped peft
-0.20 per_process_gpu_memory_fraction perceptual perfect phase phases phi physx pickled picture piece pieces piecewise
-0.20 pile pin pinning pins pl placa planned play plays plenty podcast poids pointed pointers policy's poll poor
-0.20 porque port position posterity power2 ppo pr pra pre preallocates preallocation preceding precisely predict
-0.20 prediction prefix prefork premi prend prev prints pro probs proc process processing procs profiled profiling
-0.20 projector prompt prompt_logprobs prompts pruned pt pth published pure puse push px pyg pyrender pytorch3d qk
-0.20 quad quadratic quadro quantization que quedaba query queue quota qwen's radix ragged raised ramp ran rate ratio
-0.20 ration raw rca reached rebuild recommends record recording records ref refer referenced references refiner
-0.20 refused refuses regions registering regulariser reinforce rel reload reloaded remembers remove repackage
-0.20 repackage_hidden repeat replicated repo repo's reporter reporting representation requires_grad reranker res
-0.20 reservado reserves reset resets resident resolve resources rest restait restarts restore restores restoring
-0.20 retries returned reused reverse revert reward rife right ring rise rl rocm roi rollout root roundup
-0.20 roundup_power2_divisions run_all running_loss runs sam sampler sandbox sat saving scalar scalars scan scene
-0.20 scope scoped scripts sdp sdxls search security selective seller semaphore sent sentences sentry seqs sequences
-0.20 serv serve servers services ses sessions set set_gpu_allocator set_visible_devices seven sglang
-0.20 sharding_strategy shared shares sharing sharp shipped shorter shows shut simple simultaneously sits sitting
-0.20 sixteen sized skipped skorch slice sliced slider sliding slow sm smoothing snakemake snapshot so soft solves
-0.20 sooner sort sparse spawn spawns speaker speculative speech spill spread spyder squeeze ssd300 ssh st stacking
-0.20 stage1 standardgpuresources starves stat statement static stayed sticks stops stored streamed stride strings
-0.20 student students studio study stuff sub subprocess subsampling succeed succeeds suits sumiu supervision surfaces
-0.20 survive survived suspends svd swap swapping swaps sweep sweeps swin swiss switches switching sys sysctl systemd
-0.20 tabs taichi tailles tait talk tampons targets tasks tei temporal ten tensor_parallel_size tensorboard's term
-0.20 terms test textures tf's tf_gpu_allocator tfds tfidf tgi's thats the theanorc their them then theta they're
-0.20 think thinks thirds thousands thr threadpool threadpoolexecutor ticked tient tiling tiny tip titan tmpfs tmux
-0.20 toarray todos together tok token tokenizer top torchmetrics torchrun touched toute tower tracer train trainable
-0.20 training trainings transcribing transitions transpose transposed trials trick tries triplet triton trtexec
-0.20 truncated tts turns twenty twice txt2img type uint16 uint8 ulimit ultralytics um und under unet unfreezing unit
-0.20 unity unless unlimited unloading unpacked unrolling unsigned unsqueeze untouched unused upscaler upscaling
-0.20 use_pytorch_for_gpu_memory user users util utils utterances uuid uva v100 vae val validate validation_step var
-0.20 variables varies vasp vdi vecs verl verlangt very video viewer virtual visible vision vllm vocabulary voxel
-0.20 voxels vs vulkan want wanted war waren warnings waste wav week's were weren't whenever whereas whichever who's
-0.20 whoever whoops with won't working wouldn't wrapped wrapper writer wsl wsl2 wslconfig wurde wurden x12 x1333 x512
-0.20 xa100 xargs xdist xformers xla_gpu_autotune_level xla_python_client_mem_fraction xla_python_client_preallocate
-0.20 xorg xp xy ya yolo yolov8x you you're zero zeros_like zram zwischen ~10240 ~10485 ~10737 ~12825 ~20000 ~20240
-0.20 ~ablat ~accel ~accid ~actor ~actua ~adafa ~addba ~addin ~admin ~afrai ~again ~agent ~algor ~along ~alpha ~alrig
-0.20 ~altho ~alway ~ambit ~apiec ~appea ~arang ~argma ~argpa ~arith ~arran ~aspec ~assig ~attnp ~attri ~augme ~autos
-0.20 ~backe ~backg ~baddb ~balan ~barri ~basec ~basic ~becom ~betwe ~bitsa ~block ~bloqu ~board ~broug ~build ~bumpe
-0.20 ~butto ~cache ~cachi ~callb ~cance ~candi ~canva ~cappe ~captu ~card' ~carga ~ceili ~chain ~chaqu ~charg ~chees
-0.20 ~child ~chopp ~chose ~citys ~claus ~close ~closu ~coexi ~colab ~colla ~colma ~combo ~compl ~compo ~conca ~conso
-0.20 ~contr ~conve ~copie ~cores ~cours ~cresc ~crite ~crypt ~ctrl+ ~cuade ~cubla ~cudae ~cudnn ~cufft ~culpr ~cuspa
-0.20 ~cycle ~darkt ~dataf ~decod ~defun ~delet ~depen ~deplo ~dequa ~deser ~desig ~diagn ~diari ~dicti ~diffu ~dimen
-0.20 ~displ ~dispo ~dista ~divid ~doesn ~dogge ~drain ~dropd ~dropo ~dynam ~effec ~effic ~eleme ~eleve ~embar ~endpo
-0.20 ~ensem ~entre ~entro ~epilo ~episo ~estab ~exist ~exper ~explo ~exten ~extra ~facto ~fairs ~fallb ~fasta ~fehle
-0.20 ~ffmpe ~filli ~finde ~finet ~finis ~fixtu ~flatm ~flatt ~flipp ~flush ~folde ~forev ~forgo ~forme ~frien ~friga
-0.20 ~froze ~futur ~gauss ~gelad ~gluon ~gpuar ~grabb ~grant ~group ~growi ~guard ~hadn' ~halve ~handl ~happi ~hardl
-0.20 ~hashc ~heade ~heigh ~helpe ~heuri ~holdi ~hooke ~horiz ~hundr ~ident ~imple ~incep ~infer ~infin ~innoc ~inpai
-0.20 ~intei ~isola ~itsel ~j'ava ~jobli ~keepi ~keybo ~ksame ~kubel ~lambd ~lammp ~lande ~lapto ~lazil ~leavi ~lengh
-0.20 ~libvg ~liger ~limit ~linsp ~listi ~littl ~loadi ~logit ~longe ~longf ~looke ~makin ~mallo ~manag ~manua ~maste
-0.20 ~matla ~matmu ~matri ~maxsi ~meanw ~memlo ~memma ~mempo ~merel ~mergi ~meshg ~metas ~micro ~milli ~missi ~momen
-0.20 ~monit ~movin ~mxnet ~myerr ~myste ~narro ~ncclc ~neare ~nearl ~nulle ~numba ~occup ~oneho ~oomki ~openg ~openm
-0.20 ~optun ~orpha ~outli ~outpu ~overc ~overf ~overh ~overr ~overw ~packi ~pagin ~paper ~parse ~pasca ~penal ~phase
-0.20 ~physi ~pictu ~pinne ~pinni ~plann ~plent ~podca ~porqu ~prece ~preco ~prefe ~prefi ~prefo ~profi ~promp ~proto
-0.20 ~prune ~pyren ~qwen' ~raise ~ratio ~reach ~recon ~refin ~regio ~regul ~reinf ~relea ~remov ~repo' ~repre ~reran
-0.20 ~reset ~restr ~resub ~retai ~retur ~reuse ~rewar ~safet ~sandb ~savin ~scala ~scope ~scrip ~searc ~secon ~secur
-0.20 ~selle ~semap ~sente ~sentr ~servi ~sglan ~shape ~shari ~shipp ~short ~silen ~simul ~sitti ~skorc ~slici ~slide
-0.20 ~slidi ~smoot ~snake ~snaps ~softm ~soone ~sorti ~spawn ~speak ~specu ~speec ~sprea ~spyde ~squar ~squee ~ssd30
-0.20 ~stack ~stage ~starv ~stati ~staye ~stepp ~stick ~stopp ~strid ~strin ~studi ~subpr ~subsa ~succe ~summa ~surfa
-0.20 ~sweep ~sysct ~taich ~tampo ~tempo ~tenso ~textu ~there ~they' ~think ~third ~thous ~tilin ~times ~toarr ~toget
-0.20 ~touch ~traje ~trial ~tripl ~trito ~trtex ~twent ~txt2i ~uint1 ~ulimi ~ultra ~unfre ~unles ~unlim ~unpac ~unrol
-0.20 ~unsig ~unsqu ~untou ~unuse ~upgra ~utter ~vanis ~varia ~varie ~vecto ~verla ~virtu ~visib ~visio ~vocab ~voxel
-0.20 ~vulka ~wante ~week' ~weigh ~weren ~whene ~where ~which ~whoev ~whoop ~wiede ~worke ~worki ~works ~wslco ~wurde
-0.20 ~x192x ~x2048 ~yolov ~you'r ~zwisc ~добав ~запро ~кажды ~модел ~оптим ~падал ~памят ~перво ~проце é í больше для
-0.20 добавил карту карты модель не падало первой перед по после тут уже き げ し ず ち っ つ で と な の ま や よ り
-0.20 れ コ ス ト ネ フ ャ ル ン ー 一 上 下 不 个 中 之 从 会 作 入 全 列 到 力 効 卡 号 后 増 好 常 形 掉 換 数 时
-0.20 显 次 残 求 決 状 番 的 能 落 行 跑 输 通 部 里 長 长 間 降 面 간 갑 갔 개 계 그 꾸 너 넣 늘 다 델 돌 됐 됩 두
-0.20 때 를 리 만 무 변 산 서 션 속 스 안 았 었 음 이 잡 전 정 죽 치 캐 켜 크 텐 토 프 하 할 행
+0.20 abort aborted accelerate accepted access account acknowledged act activation add adversarial affected agreed
+0.20 alguien alike allo allocation alpha altered ana another answered answers anybody anything apart apex apparently
+0.20 appears applies appreciate approx apr apt architecture are aren't arrays ask asking assertions asynchronously
+0.20 aten attempt attic attn auch aucun autobatch autumn avec backoff bad_alloc bare bat batchgr bearing begin
+0.20 behaviour behind benchmark bf16 bfc_allocator bfloat16 bi binary bisect bit bn boom browser budget builds bump
+0.20 buy by bytes c++ c3 call_queue callbacks calling capability captions carried cases centre ch chat check checker
+0.20 checklist chunked class classify clean cleaned climbs code's cold colleague collect collect_env combination
+0.20 commit commits communicator comparison completed completeness completo computed con conclusion configs
+0.20 configuration connected connection consumers contexts contributions conv2d corrected covered cpus crashed
+0.20 crashes crnn crossed csrc ctc cu118 cublas cuda0 cuda_error_out_of_memory cuda_graph_runner cudamalloc
+0.20 cudatoolkit current curve customer's customers cuts d d_model dark dashboard data deadline debugging decide
+0.20 decrease decreasing defined degrees delay den denoising des described desk detached detail details did differs
+0.20 disabling discussion distbackenderror distributed dmesg doc docs done downgraded dsa du dump ebay ecc ein either
+0.20 elsewhere emptied empty enabled ends enforce enforce_eager ep errno est estimated estimator estou event events
+0.20 everything exactamente example exceed exceeds execution_engine exhausted expected experiments explain explained
+0.20 explicitly extensions f9 face failing falling fan fancy far faster fault feeds feel feeling fingers finnish
+0.20 firefox five float64 folder fourth freeze friday friend funny further fusion g5 gallocr gateway gc geforce
+0.20 general generation ggml_cuda_host_malloc gib github giving gloo goat gpu_0_bfc gpu_mem gracias graph_reserve
+0.20 grateful grow grpc guess guide gut h100s h2 hangs has hasn't he's him hip his hook host hours hpa html htop http
+0.20 https huge hunch i'd ibuilderconfig ideas idk il illegal im images impact impl improve incident incidents
+0.20 included incorrect increases increasing information infra init__ initialize initializing inputs installed
+0.20 instruct int4 invalid invoked involved ip is_available issues ist item items iteration j jaxruntimeerror json
+0.20 jul just kann key kh khz killing knobs knowledge kohya l4 l40s language late latency latents launched lead less
+0.20 lesson likely list listening llama_init_from_model llm_load_tensors lmdb load_in_8bit located logger longer look
+0.20 lote loud love low lr lua m mail man management many mapping march marked matches max_memory mbs measure medium
+0.20 medvram meeting memory_summary memoryerror meta metal metric micro might migration milestone min mind mine
+0.20 minimal misunderstanding mixed mixed_float16 model_executor module moire mon monday monitoring mono months moves
+0.20 mpi mpi_abort mpi_comm_world msgl music nada namespace nccl's need network newest next nf4 ng nh nicely night
+0.20 nightly no non non_blocking notebook nothing nov numba numbers obvious off offloaded ohne operation opinions
+0.20 opset optimal optimization oserror ou outcome overnight owe p packed paged_adamw_8bit pager pairs parallelism
+0.20 parameters part particles party paste patches paths patient patients pattern pdf peak peer people
+0.20 per_process_memory_fraction persistence persistent_workers person photographs photos pixel pixelpipe placement
+0.20 plugged png point pointer pools post1 posted pp preemptively preferred prefill preset press printed printout
+0.20 production programs progress proj providers puzzled py3 python3 pytorch_cuda_alloc_conf pyxis q q7 q_proj qu
+0.20 quelqu'un queries quiet quot qwen2 raise rank rank3 rank7 ranker raten ray reading reads ready reasons reboot
+0.20 rebooted rebuilt recommend recover reduce reduced regards registry regression rejected related release remember
+0.20 removing repeated repetition repetition_penalty replied replies repository reproducer requester requesting
+0.20 resizes resnet50 resource resource_exhausted retrying review rewritten rig riser roberta rodou roughly round
+0.20 run_backward running s3 sacrifice sadly sang satellite scaled_dot_product_attention scans sched sched_reserve
+0.20 scheduler scratchpad screen sdf seconds section segmentation segments sein semana september sequential server
+0.20 servereplica service session_state setup seventh sh short show similar simplicity simply single situation six
+0.20 size_t skipping slices slowly smallest some sometimes special specific split splitting spring sprint square srt
+0.20 stable stacktrace staging standard stapel start status stopping stream_executor success suffice sufficient
+0.20 suggestion suggestions sum summary sunday sung supported supposed suspect symbols system t03 tag tagger take
+0.20 takes tambi task tau tb template temps tenants tensorrt tenth tesla texture th than theory there they thing
+0.20 things those thread three through throwing ti tickets till time timeline times to today tokens tomorrow tonight
+0.20 toolkit top_p topic torch_dtype torch_use_cuda_dsa torchvision touch tp0 tp1 tpu tr transport treiber triage
+0.20 trouble trust trying tsl tudo tue tuesday tuning tutorial txt types typically uma unallocated understand
+0.20 unexpected unrelated until unusual updated upgraded urgent us usando use userwarning usr utilization v0 v1 v100s
+0.20 v3 v_proj va value vanished ve venv versi versions vgg view void vsz waiting wakes wall we'll wednesday week
+0.20 weeks weights_only welcome what whatever wheel wheels when wiki window windows wondering wording worked world
+0.20 wow xla_flags xla_gpu_enable_command_buffer xlarge xpu yarnallocator year years yesterday yet zero_grad ~12079
+0.20 ~53687 ~a41ca ~accep ~acces ~accou ~ackno ~adver ~affec ~after ~agree ~algui ~alter ~anoth ~anybo ~anyth ~appar
+0.20 ~appre ~appro ~archi ~aren' ~askin ~asser ~async ~autob ~autum ~backb ~backo ~beari ~behin ~bench ~bfloa ~binar
+0.20 ~breat ~budge ~burst ~calli ~capab ~capti ~carri ~centr ~clean ~clien ~code' ~comma ~commo ~commu ~concl ~conse
+0.20 ~consu ~conta ~conv2 ~cudac ~cudat ~cuent ~cumem ~dashb ~datal ~degre ~descr ~detac ~difer ~disco ~discu ~distb
+0.20 ~distr ~docum ~downg ~eithe ~elsew ~error ~event ~every ~examp ~excep ~exclu ~expla ~expli ~expor ~faili ~falli
+0.20 ~feeli ~finge ~finni ~firef ~flick ~follo ~forma ~fourt ~freez ~frida ~funct ~furth ~gatew ~gefor ~githu ~givin
+0.20 ~graci ~gradi ~graph ~grate ~hasn' ~hidde ~hypot ~ibuil ~illeg ~impac ~impro ~incid ~incor ~incre ~infor ~initi
+0.20 ~input ~instr ~inter ~inval ~inver ~invol ~issue ~jaxru ~kille ~killi ~knowl ~laten ~lesso ~libcu ~likel ~locat
+0.20 ~logge ~losse ~mappi ~marke ~match ~matte ~maxim ~mediu ~medvr ~meeti ~metri ~migra ~miles ~modul ~monda ~month
+0.20 ~names ~nccl' ~newes ~nicel ~night ~node0 ~nothi ~notic ~obvio ~occas ~onnxr ~opini ~optim ~optio ~oserr ~outco
+0.20 ~overn ~packe ~patch ~patie ~patte ~peopl ~perso ~photo ~place ~plugg ~preem ~prepa ~proba ~probi ~proce ~provi
+0.20 ~puzzl ~pytho ~quelq ~queri ~ranke ~readi ~reall ~reaso ~rebui ~recov ~reduc ~rejec ~relat ~repea ~repos ~requi
+0.20 ~rerai ~resne ~resta ~retry ~revie ~rewri ~rober ~rough ~sacri ~sanit ~satel ~scale ~scrat ~scree ~secti ~senso
+0.20 ~septe ~seque ~seven ~shift ~shoul ~simil ~singl ~situa ~slowl ~small ~split ~stagi ~stape ~statu ~subje ~suffi
+0.20 ~summe ~sunda ~symbo ~tagge ~templ ~theor ~thing ~thres ~throu ~throw ~thurs ~ticke ~tiene ~timel ~token ~toler
+0.20 ~tomor ~tonig ~toolk ~total ~treib ~triag ~troub ~tryin ~tuesd ~tunin ~tutor ~typic ~unall ~under ~unexp ~unive
+0.20 ~unrel ~unusu ~uploa ~upvot ~urgen ~usand ~userw ~waiti ~wedne ~welco ~whate ~wheel ~wordi ~xlarg ~yarna ~верси
+0.20 ~включ ~драйв ~покаж è ê ì ñ ô ö öß быть даже драйвера же карта кэш меня может покажите у что я 、 。 あ え こ
+0.20 ご じ せ だ ど は み る わ ん イ グ サ ズ デ バ モ 两 人 先 共 再 决 办 反 另 同 吗 呼 回 変 复 字 学 小 已 张
+0.20 後 总 感 成 我 把 方 明 最 来 概 段 法 环 理 留 经 習 节 計 認 読 试 说 谢 足 込 这 错 问 闲 题 게 결 과 기 내
+0.20 데 려 류 문 부 습 시 신 실 알 여 있 제 중 체 학 험 혹
+0.40 a a30 a6000 accuracy activity afterwards alert alerts allocating allocations am an answer anyway appendix april
+0.40 asked author auto automatically backbone beams beginner beginning behave below better bios bottom buying c10
+0.40 cards changes cli close coco coffee come comment compile compiled condition confirm core corpus correct crash
+0.40 creating csv cuda_launch_blocking cuda_visible_devices cudacachingallocator day ddp didn't diff disable
+0.40 documentation does doubt download dp0 drill dst due duplicate eagerconst effect effet eight einsum else
+0.40 encountered enginecore enginecore_dp0 english enough entirely errors evaluated evening everywhere exceeded
+0.40 exclusively exported fans faq feb flash float16 forum framework functional fwiw gcc generates genes german
+0.40 getting ggml gpus habe haha haven't he healthy here's hi hiperroroutofmemory home hoped hopeless huggingface
+0.40 hyperparameters ich idea igual include inherited initialized input install insufficient interest interesting
+0.40 internal investigated io ipc issue january joke killed kind know latest let's line linux load_tensors loader
+0.40 localhost log logging lowered lowvram machine mails main mainly matters max_model_len meantime mentions message
+0.40 mib minutes mlund momentum most mostly mps multiprocessing native neither news nfs ngc nobody nor normalises
+0.40 noticed nowadays num_beams number nvcr nvlink observation occurs official onnxruntime operator opt others pack
+0.40 paged pc performance ping plain played pm pod por power predict_with_generate present prior priority processes
+0.40 psu q4_k_m q5 q5_k_m quantisation rank1 readme regarding reinstall remark reopen replayed replica replicas reply
+0.40 reported reproduce reproduced reproducible requirements reservable reserve reserved residual resuming retried
+0.40 rope run runner runtime sample sato scaled scalingreplicaset schedule score seq set_to_none several sgl should
+0.40 shown si sigue sim slack sleep slightly smi solve somebody ssd steps stock strange such supplied table team
+0.40 threadripper title too trace traffic trainer transformers turn unable unchanged upper uses v verified version
+0.40 vocab warning we're weird what's whatsoever whether why workaround worker workstation worth wrong ~13107 ~21474
+0.40 ~a1b2c ~accur ~alert ~anywa ~appli ~atten ~autho ~avail ~behav ~bette ~botto ~buyin ~coffe ~combi ~commi ~condi
+0.40 ~confi ~conne ~corpu ~crash ~curre ~deadl ~decre ~detai ~detec ~devic ~didn' ~diffe ~disab ~downl ~dupli ~eager
+0.40 ~einsu ~enabl ~encou ~engli ~enoug ~envir ~estim ~eveni ~expec ~extre ~figur ~fragm ~germa ~getti ~happe ~haven
+0.40 ~healt ~here' ~hiper ~hopel ~inher ~insuf ~inves ~janua ~lates ~level ~liste ~loggi ~lower ~lowvr ~machi ~mainl
+0.40 ~meant ~menti ~messa ~misun ~mostl ~nativ ~neith ~nobod ~norma ~nowad ~numbe ~nvlin ~obser ~occur ~offic ~offlo
+0.40 ~ollam ~packa ~perfo ~playe ~preci ~print ~prior ~quant ~readm ~reboo ~recom ~regar ~reins ~remar ~reope ~reque
+0.40 ~retri ~runni ~scali ~scann ~sched ~scrol ~segme ~serve ~sligh ~someb ~speci ~spect ~sprin ~stran ~strat ~suppl
+0.40 ~suppo ~threa ~trace ~traff ~unabl ~uncha ~utili ~verif ~warni ~what' ~whats ~wheth ~windo ~worka ~полны ~пробо
+0.40 полный пробовал か す も ロ 境 样 같 도 분 사 주 해
+0.60 a100 admin alloc already also anyone attached attempting autocast avail available be bug but c capacity change
+0.60 checked cl classes clue code common compared consider cooling cosine cu cu121 customer days decoder detected
+0.60 don't environment epoch epochs exact executor failed figure fp16 fragmentation good h hardware help is it's job
+0.60 kv lib link logs measured minute model_runner models much node nodes nope nvidia older oom open out packages
+0.60 paper parts plot possible precision profiler pytorch question quick rank0 recent restarted see solution
+0.60 something somewhere source spot srv starting stream suggested temperature text thank thanks third tools
+0.60 transformer u usable using uso validation watch watching way well will workers wrap write x256 xid ~accum ~alrea
+0.60 ~answe ~anyon ~attac ~attem ~autoc ~begin ~capac ~compa ~consi ~cooli ~corre ~cosin ~custo ~datas ~epoch ~excee
+0.60 ~faile ~hardw ~huggi ~inclu ~large ~nvidi ~opera ~possi ~preve ~pytor ~quest ~resul ~resum ~sever ~simpl ~solut
+0.60 ~somew ~sourc ~tempe ~thank ~usabl ~valid ~watch ~write á
+0.80 =1 about above accumulation api avoid blocking both can't cause conda dataset device_count difference driver
+0.80 exception execution file following gpu_memory_utilization have heron i image larger launch max_split_size_mb may
+0.80 maybe me no_grad num_workers outofmemoryerror perhaps pid pip please post private project report rtx
+0.80 runtimeerror same site sorry src stderr still sure t07 tell tensorflow these trained utilisation warn weekend
+0.80 which writes z ~class ~compi ~drive ~measu ~perha ~pleas ~prese ~priva ~progr ~proje ~recen ~somet ~stder ~sugge
+0.80 ~weeke
+1.00 case empty_cache happens i'll if least looks luck normal or ram recommended requested result say tested this
+1.00 ubuntu we we've would ~alloc ~chang ~minut ~outof ~repli ~runti ~teste ~ubunt ~value ~versi
+1.20 allocate any can epyc py valueerror ~check ~memor ~repro
+1.40 =4 cc how i'm ms try
+1.60 could
+1.80 tried
+2.00 error info
+2.60 i've
+3.00 =0
""",
    "optimizer_state": r"""
-0.80 load
-0.60 cuda dict has its n same takes test
-0.40 # =5 alone being cache call did dies dtype end fixed free gpu graph here if into kept mb minute node on ones
-0.40 other our own pool spot start stays still t them time training wants we when which while ~conti ~delet ~minut
-0.40 ~outpu ~proce ~trans ~versi
-0.20 =0 =4 a activations again allocator already also any anyway appears ask asked at attention autograd averaging
-0.20 away awq backbone's batch be beam been before benchmark beside best blocks box by c can't cell checkpoint chunk
-0.20 chunks ckpt clear clip colab collect collects comfyui compile compute computed context contiguous
-0.20 contiguous_gradients continuing conv copied could crashes create crop ctx cudnn cured cut de debug decoder del
-0.20 delete deleted desktop detach device die disk do docs done down download dqn during eager empty en enable epochs
-0.20 error eval even ever explained extractor f fail failed feature file finished flash for former fp8 fraction frame
-0.20 frames freed fresh from_pretrained g gather gathers gc gemma's generate gets gib global going gone
-0.20 gpu_memory_utilization graphs h100s hash he heads heap hidden host how i've ids image index initialised inner
-0.20 input inputs install int4 issue item jax jobs k keep kernel key killed kv la lab last later leaves length level
-0.20 limit line linear link live lives llm load_state_dict loaded loader local log logits long loop lost lower
-0.20 machine main mainly make maml map matter max memory merge merged message meta mine mmdet mode model models much
-0.20 must my name nccl needs net neural night nn no no_grad none noticed num number numpy nvidia nvme object obs ode
-0.20 old open order outer output outputs outside parallel passed phase picture pinned pins please positions post
-0.20 prefetch pretrained prints probe problem process prompt pth pulled python pytorch quantisation ram ran rather
-0.20 read reads reason recorded reduce remove replay request reserved reset resident resume resumed return rid rmm
-0.20 run s safetensors say scale scope scores script search segments sentences sequence serve server session setting
-0.20 sh shape share short shows side simply sit sizes sleep slice slower small smaller smi softmax some sorry space
-0.20 spare started starts steady stopped stops stored straight stream student sum suppose swap t4 table tb teacher
-0.20 tensors tesla than the three ti titan to token torch_dtype total transformer trick tried triton try u unless
-0.20 unload unrolling until up updated using utilization validation values variable version vram w webui what will
-0.20 window windows worked workers works xformers y yet ~activ ~alrea ~anywa ~appea ~atten ~autog ~backe ~befor
-0.20 ~bench ~besid ~block ~broad ~captu ~chann ~check ~chunk ~colle ~comfy ~commi ~compi ~compu ~const ~conta ~conte
-0.20 ~decod ~deskt ~detac ~doubl ~downl ~durin ~ensem ~epoch ~exten ~extra ~faile ~featu ~forme ~frame ~gathe ~gemma
-0.20 ~gener ~globa ~graph ~handl ~hidde ~histo ~image ~input ~insta ~inter ~kerne ~kille ~leave ~lengt ~linea ~loade
-0.20 ~longe ~machi ~mainl ~manag ~matte ~merge ~messa ~metri ~model ~modul ~multi ~netwo ~neura ~numbe ~nvidi ~objec
-0.20 ~outsi ~paral ~passe ~pictu ~pinne ~pleas ~point ~polic ~posit ~predi ~prefe ~pretr ~probl ~profi ~promp ~pulle
-0.20 ~pytho ~pytor ~quant ~rathe ~reaso ~recom ~recor ~refer ~relea ~reloa ~remai ~rende ~reque ~reser ~resid ~resta
-0.20 ~resto ~resum ~retur ~safet ~sampl ~scrat ~searc ~segme ~sente ~seque ~serve ~servi ~sessi ~setti ~share ~simpl
-0.20 ~slowe ~small ~squar ~stead ~stopp ~store ~strai ~stude ~suppo ~targe ~teach ~tenso ~threa ~trito ~unles ~unpic
-0.20 ~unrol ~upgra ~valid ~varia ~windo ~worke ~xform á ê 。 가 네
+0.20 =1 =2 a100s accumulate accumulation adamw_bnb_8bit adapter add adds afraid all always amp an another applied
+0.20 apply as aside au auto_wrap_policy automatically avant batches bf16 bfgs big billion bit bitsandbytes blew
+0.20 blunder bnb boom break bs budget building built but c'est calculation cannot card carries check closed closing
+0.20 code common complete counted crashed d day devices didn't differences diffusers dim divided divides doing ds
+0.20 ds_config edit eight else embed_tokens enabling encoder entirely et evaluation everyone example expect
+0.20 explanation explode extra failing fails falls feasible fell figures finally finishes fits flat flipping followed
+0.20 forgot fp16 freeze freeze_backbone friends gained get get_peft_model go good gpus had happening happy head hence
+0.20 hey hint hog i i'd i'm inside int8 irrelevant it j'ai jump just keras kidding kohya l layer lazily lazy le leak
+0.20 let lets like lm_head loss lot lots makes making masters matrices matrix max_preconditioner_dim me mem mentioned
+0.20 micro missing mixed modules moment more moved moving mu multi_precision named nanogpt nothing's notice num_nodes
+0.20 offloading oh once opt opt_state optax optimiser optimization or otherwise partitioned partitions passing path
+0.20 pay peak per plain policy port precision pretty proj pure py q_proj qlora random rank ranks reducing replaced
+0.20 replicated reporting required resource rest right roots rule said sat save saves saw scheduler sd second section
+0.20 ses set sft shadow shard_grad_op sharded she show single solves sparse sparseadam speed spikes spill stack
+0.20 streaming string succeed sur survive switched t5 tampons target_modules temporaries tenth that's they think
+0.20 those thought through tips tokens torch's tp trained trainer trainings trying tune tuned turn tutorial type typo
+0.20 unfroze unfrozen usage use use_8bit_adam used v_proj var variance viewer vocab voice wanted was wasn't way
+0.20 weight weights were wide with would wrap wrong x3 x8192 you're your zero_optimization zeros zeros_like ~afrai
+0.20 ~alway ~anoth ~appli ~avera ~batch ~billi ~bitsa ~blund ~budge ~build ~calcu ~canno ~carri ~chang ~close ~closi
+0.20 ~commo ~compl ~copie ~count ~creat ~deeps ~devic ~didn' ~diffu ~direc ~docum ~entir ~examp ~exist ~expec ~explo
+0.20 ~faili ~feasi ~final ~flipp ~follo ~forgo ~frien ~gaine ~gradi ~group ~happe ~hundr ~hybri ~insid ~irrel ~kiddi
+0.20 ~lazil ~loadi ~makin ~menti ~missi ~movin ~nanog ~notic ~offlo ~other ~pasca ~passi ~prett ~rando ~repli ~sched
+0.20 ~secon ~secti ~shado ~shard ~singl ~solve ~spars ~spike ~stepp ~strat ~strin ~succe ~survi ~switc ~tampo ~tempo
+0.20 ~that' ~thoug ~throu ~tryin ~tutor ~uncom ~viewe ~wante ~wasn' ~you'r à ç в гб на 、 え け だ つ な も り タ パ
+0.20 メ ラ ー 全 学 状 習 과 그 까 꾸 는 다 를 마 만 바 스 어 었 에 이 저 전 죽 합
+0.40 32bit =3 adam's adamw_8bit adapters amsgrad apex are averages backbone between case changed configure
+0.40 configure_optimizers copies cpu cpuadam created deepspeed dense difference documenting doesn't dp dreambooth
+0.40 embed embedding embeddings equal everything exactly excluded exp_avg exp_avg_sq factory fit flag float float32
+0.40 foreach_sqrt freezing full_shard gave goes got gradient_accumulation_steps gradients grads group groups hadn't
+0.40 having holds hundred initialize life loading made meant megatron modules_to_save multi myself nicely o2 off oom
+0.40 op optimizers p paged paged_adamw_32bit parameters pas placement plenty preconditioner
+0.40 print_trainable_parameters printout requires requires_grad room rows runs saved sharding sixteen sixteenth size
+0.40 sqrt sums that thing third took trains true tuning under unfreezing usual vectors very well went whole xl ~adam'
+0.40 ~amsgr ~betwe ~cpuad ~diffe ~divid ~doesn ~dream ~every ~exact ~exclu ~facto ~freez ~hadn' ~havin ~matri ~mysel
+0.40 ~nicel ~nothi ~plent ~preci ~sixte ~tunin ~unfro ~vecto ~включ ~парам для это
+0.60 and avg backward cards comes exp false fine finetune finetuning foreach fsdp gb history init_group jumps lbfgs
+0.60 lion momentum now offload optim params past precisely printed shard sharding_strategy sq starting strategy tells
+0.60 their two yaml you ~adapt ~backw ~buffe ~embed ~finet ~forea ~itera ~megat ~optim ~parti ~unfre ~weigh
+0.80 8bit adamw8bit adamw_torch buffer bytes first history_size init iteration json m no_shard parameter peft
+0.80 preconditioners print we're where zero ~distr ~print ~state ~train
+1.00 crash distributed full galore keeps lora master offload_optimizer param sgd shampoo state trainable update v
+1.00 ~adamw ~galor ~maste ~preco ~shamp ~updat
+1.20 adafactor stage states ~adafa
+1.40 fp32 optimizer ~param
+1.60 b
+1.80 moments
+2.00 step
+2.40 ~momen
+2.80 adam
+3.00 adamw
""",
    "other_processes": r"""
-0.80 # =1 no one per set too
-0.60 are cpu fails fit for full out pool processes step what
-0.40 above also an as be block cache call comes config context copy del each else encoder end export fraction gets
-0.40 gives half i've in input instead it's itself k80 limit llm load loads lora made max more much n need nobody num
-0.40 part pass pipeline profile ram said startup tensor than third tokens top true uses video w weights where ~confi
-0.40 ~encod ~expor ~forwa ~inste ~itsel ~nobod ~optim ~param ~passe ~setti ~thoug ~token ~upgra ~varia ~weigh
-0.20 =0 =4 a100 a6000 accelerate activations adam adamw add adding adds affect ai all alloc allocate allocation
-0.20 allocator allow allow_growth always any anymore anything app arena args asking asr assigned auto available
-0.20 backend backward bare base bat batch batches beginner being believe below best beyond bigger bios bit blocks bs
-0.20 buffers build building built by c++ caches callback calls can't card's catch ceiling changed chat chunk chunks
-0.20 ckpt class clear client climbs clip coffee collect com controlnets conv copies core couldn't count counts
-0.20 crashes created ctx custom cut d data dead decoder default_config deleted depth dict did difference disk do does
-0.20 doesn't doubled driver drop dropping egpu eight ema embeddings empty empty_cache en enable endpoint ends engine
-0.20 entry env error eval exception exclusively extra f failure false feature fell file files fits fixed flag float
-0.20 followed following forum forward fp16 fp32 fp8 frame frames freed frontend function further gc give global gpu
-0.20 gpu_options grad gradient grads graph graphs grid groups grown growth handler haven't head hello hidden history
-0.20 how huge i'll ideas ids images import inherited init inside instance_group involved is isn't issue item
-0.20 iteration january joke json just k karte keep kind kl knowledge ksameasrequested large larger late latents later
-0.20 launches layer leak learn len length let let's line live loader loading local logs long longer looked looking
-0.20 looks loss losses lost lowvram main make many map mean means meantime memory merge metal metashape mig model
-0.20 models module monday must mx150 name native needs nets no_grad nodes nope normal noticed num_processes o object
-0.20 observation offline offload ok older ones onnx oom's opencl optimizer optimus options order ort others ought
-0.20 output p p100 paper parameters params partition parts passed passes path peak peaks people picks pipe place
-0.20 placed placement places plain points policy possible power preempted pretrained print printed prior problem proc
-0.20 prompt pth public pulled px que r raised range rank ray re read reading reduce refiner reload remained replaced
-0.20 replicas reproduce requested reserved reset resolution restart result returns rlimit room rows s sandbox save
-0.20 saving say scale scene scope sdxl second sees segments send served services sets setting seven shape shapes
-0.20 shard share shm should silence size sizes sleep slices slow slower smaller snapshot so soft solution solve
-0.20 solved some split spot stack stage stay steps stops stored streams subprocess such summary summed sure swap
-0.20 swapped switched sys system table target tb teacher temperature tensorrt tensors text tf1 th thanks the then
-0.20 there's these those though thought thread threshold thus tickets times timestamps token told tomorrow tool torch
-0.20 torch's total trace traceback traffic transformer triton's trouble try tutorial twelve type ulimit unlimited
-0.20 unload until upgrade upgraded used validation variable variables vector visible voxel waiting wanted wants warm
-0.20 warning watch wednesday week weekend with without working works would wrapper write wrote x xla ~activ ~adapt
-0.20 ~addin ~affec ~alloc ~alway ~anymo ~anyth ~askin ~assig ~attac ~autog ~avail ~backe ~backw ~begin ~belie ~beyon
-0.20 ~bigge ~block ~buffe ~cache ~callb ~captu ~card' ~ceili ~check ~chunk ~climb ~coffe ~comme ~compi ~confu ~const
-0.20 ~conti ~contr ~conve ~copie ~corre ~could ~count ~creat ~cudam ~custo ~deadl ~decod ~delet ~detac ~doesn ~drive
-0.20 ~dropp ~embed ~endpo ~envir ~excep ~expla ~expos ~exten ~failu ~featu ~float ~follo ~fract ~frame ~front ~funct
-0.20 ~furth ~globa ~gradi ~graph ~group ~halve ~handl ~happe ~haven ~hidde ~histo ~hones ~image ~inher ~initi ~insid
-0.20 ~invol ~itera ~janua ~knowl ~ksame ~label ~large ~laten ~lengt ~loadi ~local ~longe ~looke ~looki ~losse ~lowvr
-0.20 ~meant ~metas ~metri ~model ~modul ~monda ~multi ~nativ ~norma ~objec ~obser ~offli ~offlo ~onnxr ~openc ~other
-0.20 ~outpu ~overw ~parti ~peopl ~pictu ~pipel ~place ~point ~polic ~possi ~preco ~predi ~preem ~prefe ~prefi ~prese
-0.20 ~pretr ~proba ~promp ~publi ~pulle ~puzzl ~raise ~rando ~readi ~recom ~refer ~refin ~regis ~regre ~reloa ~remai
-0.20 ~remov ~repro ~requi ~resea ~resiz ~resto ~resul ~retur ~sampl ~sandb ~savin ~scene ~scrat ~segme ~separ ~seque
-0.20 ~silen ~simpl ~slice ~slowe ~small ~snaps ~solut ~solve ~somew ~store ~subpr ~summa ~summe ~swapp ~targe ~teach
-0.20 ~tempe ~thank ~that' ~times ~tomor ~trace ~traff ~troub ~tutor ~twelv ~ulimi ~under ~unlim ~unloa ~updat ~uploa
-0.20 ~upsca ~uvico ~valid ~vecto ~visib ~waiti ~wante ~warni ~wedne ~weeke ~witho ~worki ~wrapp ó в и не り 가 어 이
+0.20 a about access according account actually afternoon afterwards again alles almost alongside anyone appear apps
+0.20 around ask asked automatic1111 autumn aux away backup bail because behind belonged benchmark beside besides
+0.20 between bildgr bot bottom breakpoint browser but byte bytes c called came can cancelled carte change
+0.20 channels_last child click colab colleague colleagues colmap column come complaining completeness compute con
+0.20 connect course cron crumbs ctrl+c cv cycles daemon danach days dear dedicated definition demo denoise deployed
+0.20 deployment der desktop detector detectron2 discord don't double drained dump during earlier eating edit effect
+0.20 either el electron ended enginecore epilog evaluation ever every everybody exclude executes failing fairseq
+0.20 fault fg figure finds finish finished firefox five fix folks follow forget free frei frigate from gaussian gb
+0.20 general generate gig go gpu3 grabbed grep gt gym h100 hah happily happy hardware hashcat held help helper hence
+0.20 here hielt htop i'm id identical image imported inference info informed interactive isaac it j jupyterhub kept
+0.20 keras killed know kohya kubernetes l landed laptop launch le least leave leaves leaving leftovers less lesson
+0.20 lightning like list listed lived logged login m maintenance makes maps match max_batch_size may mem_get_info
+0.20 micro minute minutes misses mit monitors mortem nach namespace nccl ndert nearly never new next night night's
+0.20 nightly nights nnu noch nodeselector notebook notebooks notice numbers occupied occupies ocr only ops orphaned
+0.20 orphans owns phd pinning play plays please plugin plugin's plus pod poll prints professor prolog pull put python
+0.20 pythons quadro query ran reaped reason rebooted record reduced regarding release remember remote render
+0.20 rendering rented replay replica reporter reports reranker reserving resnet resolved restarted resubmitted
+0.20 resumed saw screenshot script sd seconds security serve servers sh sharing she short shouldn't side sigint
+0.20 sigkill since single sits sitting six someone something soon square ssd300 stable staging starts state stayed
+0.20 stays stream stupid submission succeeded sur survived sweeps systemctl systemd t4 taint take tenants
+0.20 tensorboard's terminated tests thats their them thereby threads three through time timeout titan today topaz
+0.20 torchrun touched trains transcribing triggered tty turing turn turned under unet unver usual uuid venv virtual
+0.20 vs wait wallpaper we're web went whatever whatsoever which who's whoever whole whoops wieder will windows within
+0.20 worker workstation wouldn't y yes you'll z'd zombie zoo ~accel ~acces ~accor ~accou ~actua ~advis ~after ~almos
+0.20 ~along ~anyon ~appea ~aroun ~autos ~autum ~backu ~becau ~behin ~bench ~betwe ~bildg ~botto ~brows ~calle ~cance
+0.20 ~clean ~colma ~colum ~compu ~conne ~cours ~crumb ~cycle ~daemo ~danac ~debug ~dedic ~defin ~denoi ~depen ~deskt
+0.20 ~devic ~disco ~drain ~durin ~earli ~eatin ~eithe ~elect ~epilo ~execu ~faili ~fairs ~figur ~finis ~firef ~flatm
+0.20 ~gauss ~gener ~grabb ~happi ~hardw ~hashc ~helpe ~ident ~impor ~infer ~infor ~insta ~inter ~kuber ~lande ~lapto
+0.20 ~leave ~leavi ~lesso ~liste ~logge ~maint ~minut ~misse ~monit ~morte ~names ~nearl ~night ~nodes ~numbe ~outli
+0.20 ~photo ~pinni ~pleas ~poste ~priya ~probl ~proce ~profe ~profi ~prolo ~proze ~quadr ~reape ~reaso ~relea ~remem
+0.20 ~remot ~rende ~rente ~repor ~reran ~resne ~scree ~scrip ~secur ~shari ~sigin ~sigki ~singl ~sitti ~squar ~ssd30
+0.20 ~stabl ~stagi ~staye ~stupi ~submi ~survi ~sweep ~syste ~tenso ~ticke ~timeo ~trigg ~turin ~turne ~virtu ~wallp
+0.20 ~weite ~whate ~whats ~whoev ~whoop ~wiede ~withi ~works ~would ~yolov ~you'l ~zombi à é ê 、 か き っ つ ほ ぼ
+0.20 ん シ セ ッ ト ネ ャ ル ン ー 一 上 了 全 前 動 占 卡 号 回 在 多 好 就 挂 掉 晚 残 用 的 看 练 让 训 还 通 部
+0.20 고 그 끄 나 네 니 다 됩 로 를 바 서 안 에 터
+0.40 =3 a10 aborts acceleration ago allocates already and another apparently at back before belongs bert booking boot
+0.40 box bug c'd card cause chance children ci close closing code comfyui could crash crypto cuaderno darknet
+0.40 darktable's dcgm debugger dem details dev dgx differ different down eats einem entire entrena evicted exactly
+0.40 exit exited failed fan folding friday fsdp gdm get going gpus hardly home host hung i ide idle il instance
+0.40 isolate job jobs jupyter kernel killing last launcher launching left leftover listing lists llama lo lunch
+0.40 machine manager me mib min miner mmdet neither node noon nvidia of office otro owned physical pids pinned point
+0.40 posterity prend pressed program py python3 pytorch qui quickly reboot red resolve runner rx says scheduled seen
+0.40 shared sharp showed shows shut shutdown sin smi someone's sorry speech spinning stale start students succeeds
+0.40 suspended suspends switching tab tabs tait talk task tensorboard tensorflow terminal terminate that there thing
+0.40 ticket tourne tried tuesday up user's users using util v very vision waren wasn't webui week's were whereas
+0.40 while why window ya yesterday yesterday's zeros ~abort ~alrea ~anoth ~appar ~befor ~besid ~booki ~carga ~chanc
+0.40 ~child ~closi ~clust ~colle ~comfy ~compl ~crypt ~cuade ~darkn ~darkt ~detai ~detec ~docke ~entir ~entre ~every
+0.40 ~evict ~exact ~exite ~faile ~foldi ~frida ~friga ~hardl ~isola ~jupyt ~kerne ~kille ~killi ~light ~listi ~loade
+0.40 ~machi ~manag ~memor ~neith ~noteb ~occup ~offic ~ollam ~orpha ~physi ~pinne ~plugi ~press ~progr ~pytor ~quick
+0.40 ~resid ~resol ~resub ~runne ~sched ~share ~showe ~shutd ~speec ~spinn ~start ~stopp ~stude ~succe ~tourn ~tuesd
+0.40 ~user' ~visio ~wasn' ~week' ~where í всё на 昨 랬 미
+0.60 alive amp been blender closed cluster container cp ctrl+z cyberpunk davinci died diffusion docker fuser gib
+0.60 gnome grabs have his interpreter its keeps lab labmate loaded lol marek matlab mining moved my nor not note
+0.60 nothing now nvidia0 obs old ollama on our parent previous process prod profiler pycharm resident right root run
+0.60 running server service serving session sessions shell slurm started stopped tf training triton usage user v100
+0.60 vasp we when xorg you ~close ~conta ~cyber ~davin ~deplo ~diffe ~diffu ~exclu ~lefto ~matla ~minin ~nothi ~paren
+0.60 ~previ ~pycha ~reboo ~runni ~servi ~someo ~suspe ~tenan ~train ~trito ~whisp ~windo ~проце гигов меня процесс с
+0.60 у
+0.80 =5 am chrome ctrl defunct exclusive found game gigs had he him hour jonas lm look mine minimised morning noise
+0.80 quit really same somebody ssh studio team train was whisper who your z ~blend ~chrom ~ctrl+ ~defun ~labma ~minim
+0.80 ~morni ~nvidi ~reall ~someb ~studi ~yeste
+1.00 belong even gpustat gromacs other ps stop tmux yours ~gpust ~groma ~launc ~pytho ~termi
+1.20 background kill still two ~backg ~sessi
+1.40 open pid ~belon
""",
    "own_workers": r"""
-0.80 k memory
-0.60 again free full gb has it keeps load new not size that then
-0.40 api as b block blocks can't correct ctx cuda_visible_devices data empty from grad graph hard holds i've image in
-0.40 is it's layers list llama no nothing ok ram read running says sees split still tensor tf too via visible warm
-0.40 we're weights when where ~alloc ~block ~buffe ~corre ~follo ~kerne ~layer ~memor ~nothi ~param ~runni ~there
-0.40 ~weigh
-0.20 =0 =1 =4 a16 above after afterwards agent agents ai alive all_gather allocate allocated allocator already always
-0.20 answer anyone argmax args arrow asked at attached attention automodel backward baked base bashrc batches beam
-0.20 beams beginning best between bf16 big bit blocking board both bs buffer buffers bug by bytes c cache came case
-0.20 cause cell change check class classes clear climbs code coded colleague comes comfyui command comparison compute
-0.20 confess config's container controlnet converted cpu crash crops cublas cudnn cuml d de decoder decord deepspeed
-0.20 del delete deserialise desktop devices dict dicts died docker does don't done dummy e e6 eager earlier edit ema
-0.20 embed embeddings empty_cache enable ensemble entire epochs error everywhere exit export f failed failing fails
-0.20 false few float float32 follow followed found fp32 fraction frames g gathers gave gc generate generator get gib
-0.20 gives go goes going good gpu_ids gpustat gradient grads graphs greedy grows h half hand handle head hence
-0.20 hfdeepspeedconfig hmm hold host hours hung i'm idle images include increases initial initial_pool_size input
-0.20 instead int iteration json k80 kept keras kernel key kill killed kind l4 last late later layer leaves length
-0.20 lengths less limit live llm llm's load'ed localhost location long longer lora loss lower m makes manager
-0.20 map_location mapping matter mem message meta mib micro million min mine mixed mode mortem ms much multiplied
-0.20 name need needed neither nets nnu no_grad node nodes none now numpy off offload old ollama ones oom open
-0.20 optimizer or order others outputs outside overhead pack padding parameters params part partition passed past
-0.20 path pin_memory placement post previous pt pth px quarter raise reading reads ref refcount remains replaced
-0.20 replica report request reserved reset resident rest restart resuming reward right rmm root rows rss samples
-0.20 saved say scope self sequence serving sglang shape shared short simply sitting slice smaller snapshot speed
-0.20 splitting ssd ssh stack stacked stage starting state stay stayed step steps stop stopped stops stores strategy
-0.20 stream streams suits sum swap swapped t table tags take tb tensorflow text th than that's their there's those
-0.20 though ti tmux today token tokens total touch trace trained trains tried true try tuning tutorial two type unet
-0.20 until update usage users utilisation utilization utils v vae value variable version view vllm wanted went
-0.20 whoever whole window work worked workspace write x xla yaml yesterday yours z zero ~accum ~after ~agent ~alrea
-0.20 ~alway ~anyon ~archi ~argma ~attac ~atten ~autom ~avail ~avera ~backw ~bashr ~batch ~begin ~betwe ~check ~class
-0.20 ~climb ~clust ~colle ~comfy ~comma ~compa ~compl ~compu ~conta ~contr ~conve ~crash ~cudam ~decod ~decor ~deeps
-0.20 ~delet ~deser ~deskt ~disab ~docke ~docum ~earli ~embar ~embed ~enfor ~engin ~ensem ~entir ~epoch ~excep ~exclu
-0.20 ~expor ~faile ~faili ~finis ~float ~fract ~gpust ~gradi ~greed ~hfdee ~histo ~ignor ~inclu ~inste ~inter ~itera
-0.20 ~kille ~laten ~leave ~lengt ~load' ~logge ~longe ~lower ~manag ~mappi ~matte ~megat ~messa ~milli ~monit ~morte
-0.20 ~neede ~neith ~noteb ~onnxr ~openc ~outsi ~paddi ~pictu ~place ~point ~posit ~poste ~prefe ~prese ~pretr ~print
-0.20 ~progr ~quart ~readi ~refco ~refer ~relea ~remai ~remem ~repli ~reser ~resid ~resta ~resul ~resum ~retri ~rewar
-0.20 ~runti ~sampl ~segme ~sente ~sglan ~share ~silen ~simpl ~sitti ~small ~snaps ~someo ~split ~stack ~staye ~stopp
-0.20 ~store ~survi ~swapp ~syste ~tenso ~that' ~tunin ~tutor ~updat ~upgra ~utili ~varia ~wante ~warni ~whoev ~works
-0.20 ~yeste é ó в и で 서
+0.20 =5 a10 a100 a3c a40 actions actor add added ah allow alone also altogether ampersand another anything apiece are
+0.20 atari ate audio auf auto away backend baselines batch batched be begin behaviour bge binary blender bloom breaks
+0.20 build builds busy calling cannot captioning carregava cellpose changed chunk colbert compose configs contexts
+0.20 copies core coube create created cron dali dans dask dataloader dataset dataset's datasets decoders def
+0.20 default_config defaults detector device_id dgpu did dist doing doubled einem en encoder end endpoint ends entry
+0.20 environ environments es evaluation evaluator everyone executed experiment extraction face faster fell ffmpeg
+0.20 fits folder folders for forty forum fourth framework friends function game generation gets got gpus gres grid
+0.20 guilty had hadn't hardcoded hat have heads hf hit holding hosting hour htop hundred hydra i ids import importing
+0.20 imports inside j'avais jeder karte kenji kokkos l la landed launch launching learner listo llava load_model
+0.20 loader loading localcudacluster los made many mapped mb mel member method minutes mis misma missing mit modell
+0.20 module moves mpirun multiplication must nccl needs net next nginx nine nproc nproc_per_node num_workers number
+0.20 nvidia objectives okay ompi onnx onto opened optuna os other otro our output over parallelism parent parsed
+0.20 partitions passes persistent persistent_workers pick pids pile piled pipe pipelines play please plenty policy
+0.20 pop predict predictor predictors preferred preprocessing procs producer projector properties puse push put
+0.20 puzzles python ran re realesrgan reason renderer replacing replicas reporting resource resources rife roughly
+0.20 rule runs sam sat saw sb3 sdxl search segment sein send sent sequential server service set setup several side
+0.20 simulation since sit skorch slower slurm's solo some spectrogram spreads srun stable start starts startup study
+0.20 suddenly sur switching t5 targets tarjeta temps thought threadpool thumb time todos tokenizer torchserve train
+0.20 training transcribing transcription trouble twelve uft um und une unets uno v100 v2 val vanished verl
+0.20 visible_device_list vram what whenever while whispers windows without worker world would wrapped xdist xxl yolo
+0.20 you your ~actio ~altog ~amper ~anoth ~answe ~anyth ~apiec ~backe ~balan ~basel ~binar ~blend ~break ~build
+0.20 ~calli ~canno ~carre ~cellp ~colbe ~compo ~copie ~creat ~encod ~endpo ~envir ~execu ~exper ~extra ~fasta ~faste
+0.20 ~ffmpe ~fourt ~funct ~globa ~guilt ~hadn' ~handl ~hardc ~holdi ~hosti ~hundr ~hyper ~index ~initi ~insid ~j'ava
+0.20 ~kokko ~lande ~learn ~loadi ~local ~membe ~metho ~missi ~modul ~mpiru ~numbe ~nvidi ~objec ~opene ~openm ~outpu
+0.20 ~paren ~parse ~passe ~pickl ~pleas ~plent ~popen ~power ~predi ~prepr ~previ ~probl ~puzzl ~pytho ~reale ~resou
+0.20 ~rough ~runne ~searc ~separ ~serve ~sessi ~sever ~skorc ~slowe ~slurm ~sudde ~targe ~tarje ~throu ~token ~trans
+0.20 ~tripl ~troub ~twelv ~vanis ~whene ~witho ~wrapp ~больш ~запус ~падае ~поста ä ê больше за из карту на не одну
+0.20 падает по поставил え っ な れ キ ク コ ス テ ト ラ ン 个 从 作 入 全 初 前 常 成 改 次 正 每 番 計 都 里 面 개
+0.20 까 됐 부 세 스 습 었 에 올 있 전 정 지 프 하
+0.40 # a active actors airflow and answers around barrier behaves below browser can chunks collate collate_fn context
+0.40 copy current doesn't donc dropped during eight else encoders entries env example fastapi files fn fork gather
+0.40 getitem__ guessed handles here i'd imported inference init init_process_group into joblib kornia lammps let
+0.40 lines local localcluster lock machine make model multiprocessing my np nprocs object objective optimize optuna's
+0.40 out overlap p pickles pin pinning pipeline previously problem proc processpoolexecutor py queue raised random
+0.40 requests run run_all script see seeds semaphore serve session sh silly single sits six sixteen smi solved
+0.40 spawned st streamlit subprocess subprocvecenv t4 tab tasks ten tensors the they thing thread three throughput
+0.40 trainings trial trials triton tune twenty up use user video w we which whisper will ~accel ~actor ~aroun ~augme
+0.40 ~barri ~basec ~brows ~chunk ~conte ~depth ~devic ~doesn ~dropp ~durin ~entri ~examp ~folde ~guess ~infer ~korni
+0.40 ~lammp ~loade ~machi ~norma ~nproc ~overl ~pinni ~polic ~raise ~rando ~scrip ~semap ~singl ~sixte ~solve ~stabl
+0.40 ~trial ~trito ~twent
+0.60 accelerate all all_gather_object augmentation bash calls child children dag debug device_ids do eleven extra
+0.60 five flask folds getitem gnu green horovod hvd j launcher line loop math me means more normally num_gpus
+0.60 num_processes own per prefork relion reloader set_device seven simultaneously snakemake so spawns subprocesses
+0.60 tests them threadpoolexecutor threads times torchrun xargs ~airfl ~behav ~child ~eleve ~horov ~jobli ~optun
+0.60 ~pipel ~prefo ~relio ~reloa ~rollo ~snake ~start ~torch ~whisp
+0.80 but card celery concurrency count device forks four instance instance_group launches local_rank mpi one parallel
+0.80 pytest same together wait ~celer ~concu ~datas ~impor ~multi ~pytes ~simul ~toget
+1.00 cores cuda every gunicorn jobs mp n n_jobs pool rank ray ~gunic ~proce ~spawn
+1.20 app each gpu group num uvicorn ~subpr ~threa ~worke
+1.40 processes spawn ~paral ~uvico
+1.60 ~launc
+1.80 ranks
+2.00 workers
""",
    "previous_allocation": r"""
-0.80 # batch full pool
-0.60 =1 card code even have just k log mb me memory no torch which with x ~tenso
-0.40 and can ckpt config controlnets dataset de device done ema epoch error five fp32 frame go gpu grad group here
-0.40 image inner maml max note off on once read saved since some step stop than that's this two use wait weights
-0.40 ~datas ~devic ~excep ~passe ~reser ~sampl ~servi ~that'
-0.20 =0 a100 adamw adapter adapters add adding allocator along already an arena args ask asked at attached attention
-0.20 auf auto avg awq backward bad bar batches be beside bf16 bit blame block blocks box browser bs buffer bug but
-0.20 bytes c cache calling calls capture capture_model cards case changed changes channels check checkpointing child
-0.20 ckpt_path cluster come comment computed con confess container context conv converting copy could count cpp cpu
-0.20 creating ct cudamalloc cudnn cut d dali das day days debug decode default defunct detach down dpo eight
-0.20 embedding emptied empty empty_cache enable encoders entries env epochs era es evaluator every everything exactly
-0.20 exc except exception excinfo executor exp exp_avg export fail failing false far features file filter fits fix
-0.20 fixed flag flan flask float float32 fork forks forward fp16 fraction frames fresh from_pretrained g generating
-0.20 gib gives goes going got gpu_model_runner gpus gradient graph half happens happy he head help helped helps
-0.20 hidden history hour hub hw hw_decoder_load i i'd i'll i'm id idle import inference info init init__ input inside
-0.20 install intended interrupted is it it's jupyter jupyterhub keyboardinterrupt know known last_value latents
-0.20 launch layer layers leak left len length les let level liger limit link listing listo live lived llama lo loader
-0.20 loading location log_softmax logits long looks loss low lower m machine manager map map_location masks matter
-0.20 mean means measured mem mesmo message meta million min mine minutes misunderstanding mit mode moments moved
-0.20 moving much multi must my n named nan nccl ncclcomminitrank night nightly nnu no_grad nobody node nodes non
-0.20 numba's nvidia offload ollama onnx onto oom open opens ops others our ours outer outputs outside p param parent
-0.20 particle passes past patch peak picture pieces plain policy por post precision prefetch pretrained problem
-0.20 profile projection pt pth pulls py pytest pytorch q ram rank rapids rather reads reason reboot registry release
-0.20 reloader removed removing render report reporting request requires reserve reserved resource rest restarted
-0.20 result resume review rmm rolling running runtime sample samples saw scans scene scenes sd seconds see segments
-0.20 sequence server service serving sgd sh shapes shows side silly single size slices slicing slide slow small
-0.20 smaller smi softmax solved somebody sorry space speed stack startup state states stayed steps stored straight
-0.20 strip subprocesses switched sys t t5 tab take takes target task tb tensor tensors terminal text tf they thing
-0.20 those though threads through ti tile till tmux tokens too took total trace traceback training true try tutorial
-0.20 type u umap unaffected under up update us uses v v3 value values variant versions very visible want wanted wants
-0.20 warning was way we we're web week what window within words workers would wrapped writes xgboost xxl yet your
-0.20 yours ~adapt ~addin ~alrea ~answe ~attac ~attem ~atten ~avail ~avera ~backw ~besid ~block ~brows ~buffe ~calli
-0.20 ~chunk ~clust ~comme ~compi ~confe ~confi ~conta ~conte ~conti ~conve ~corre ~cudag ~cudam ~custo ~defau ~defun
-0.20 ~denoi ~detac ~diffu ~disab ~disti ~doubl ~embed ~empti ~entri ~epoch ~every ~exact ~excin ~expor ~exten ~faili
-0.20 ~failu ~featu ~figur ~filte ~float ~forwa ~frame ~gigab ~gradi ~happe ~helpe ~histo ~image ~impor ~insid ~insta
-0.20 ~inten ~keybo ~large ~laten ~launc ~layer ~lengt ~linea ~listi ~loadi ~machi ~manag ~matri ~matte ~memor ~messa
-0.20 ~milli ~minim ~misun ~movin ~multi ~ncclc ~night ~nobod ~norma ~numba ~nvidi ~ollam ~outsi ~paral ~paren ~parti
-0.20 ~piece ~polic ~posit ~prefe ~probl ~profi ~pytes ~pytor ~raise ~rapid ~rathe ~reaso ~reboo ~recom ~recor ~remov
-0.20 ~rende ~repai ~reque ~resam ~resiz ~respo ~retur ~revie ~runni ~runti ~scale ~scene ~segme ~seque ~serve ~sessi
-0.20 ~shape ~shard ~shoul ~silen ~simpl ~singl ~slice ~slici ~small ~snaps ~solve ~someb ~spawn ~squar ~starv ~staye
-0.20 ~strai ~suspe ~targe ~termi ~textu ~threa ~throu ~token ~torch ~trace ~tutor ~unaff ~updat ~versi ~volum ~wante
-0.20 ~warni ~weigh ~windo ~withi ~worke ~wrapp ~write ~xgboo ã ó す に 가 서 어 에
+0.20 1 =3 =4 =5 a1111 ablation after albeit aligner all als alter always annotation antes anymore app appears append
+0.20 assigned assignment atari attrs autogluon avant away back baseline begins behind being below benchmark bge big
+0.20 bisected broken builds cached caches called candidate captured catboost cause chapter checkpoint chunk clean
+0.20 clear_caches click closing cnn cnn_learner com combination command compare comparing complain compute
+0.20 configuration confirmed constructed construction controlnet convenience copied crashes created cuda cures
+0.20 decoder depth dict didn't die different discriminator disk displayed don't downtime drop einer el else encoder
+0.20 endpoint enough ensemble ensembles enter erste esrgan etc eval evaluate evaluated ever excluded executed
+0.20 executing execution exist expected explicit extractor f face feb finder finetuning finish finished fitted flags
+0.20 follow force free freed from functions gan gap gb generate generation get get_model gets given gluoncv gui
+0.20 guidance h20 hadn't halves hand handle has hash headroom hf hint holding holds hot hurry hybridize
+0.20 hyperparameters if im include indexing inferencesession inpaint interrupt je judge keeping kv la labels lambda
+0.20 latest le learn life lightning line listed llm's lm load_model loads local locals logger longer made makes many
+0.20 maps maximum memory_allocated merge method metrics moment move mx mxnet's na nd needed ner network networks next
+0.20 noch nothing noticed num_workers numbers objects occupies of okay older only opt order original other otherwise
+0.20 overlooked overwritten page par parametrised params partial per perplexity pictures placa played please points
+0.20 pr precedes precisely prediction predictor prints prior puts px quantised que rd re rebuilt refer refs register
+0.20 registered reicht reloaded remain replaced replacing reporter repr required reranker resident resolution restait
+0.20 restarts restoration return reuse reverse rid right runs same save sb3 scoped script scripts sdxls second's seed
+0.20 seeds serves shard shares sit sits sitting spawn splitting st stablediffusionimg2imgpipeline stacking stage1
+0.20 stages start sticks stopping streamlit summarization survived suspicion swap swapping taking ten tests tf1 that
+0.20 their there's they're times to together top tp1 trainable trains translator trial's trick tried tts tuning turn
+0.20 until upscale user_attrs v1 v2 validation var variants verification via video vllm vram w warmup weakref
+0.20 weighting welcome whatever whereas whilst whisper whisperx whoops work workflow works wrap wurde xformers y yes
+0.20 yield zoo ~ablat ~albei ~align ~alway ~annot ~anymo ~appea ~appen ~attri ~autog ~basel ~begin ~behin ~bench
+0.20 ~broke ~cache ~calle ~candi ~captu ~catbo ~chapt ~closi ~combi ~comma ~copie ~didn' ~discr ~donat ~downt ~endpo
+0.20 ~enoug ~esrga ~expec ~extra ~finde ~fitte ~follo ~gluon ~guida ~hadn' ~halve ~handl ~headr ~holdi ~hooke ~inclu
+0.20 ~index ~jupyt ~keepi ~label ~lambd ~lates ~learn ~light ~liste ~loade ~local ~logge ~longe ~maxim ~metho ~modul
+0.20 ~mxnet ~neede ~notic ~occup ~origi ~overl ~perpl ~playe ~pleas ~prece ~predi ~proje ~reass ~rebui ~recog ~reduc
+0.20 ~reich ~relea ~reran ~resto ~resum ~rever ~runne ~scope ~share ~sitti ~split ~stabl ~stack ~stick ~subpr ~summa
+0.20 ~survi ~suspi ~swapp ~takin ~there ~they' ~toget ~trans ~tunin ~under ~valid ~verif ~warmu ~weakr ~welco ~whate
+0.20 ~where ~whils ~whisp ~whoop ~workf ~xform ~добав ~запус ~остав ~памят ~парам à è é добавил же и карта памяти
+0.20 сеть я っ り デ プ モ ル 一 上 下 个 之 了 作 删 前 后 型 完 就 後 最 模 次 残 没 的 能 跑 通 갔 고 나 네 더 델
+0.20 드 때 라 마 모 변 수 시 실 아 올 을 이 전 하 할 행
+0.40 =2 a actors alive alone any as attribute before best best_model bound built by callback callbacks carregava
+0.40 change class close closure comparison coube creates cross dead deleting destroy dies displays each en end ended
+0.40 equal estimator fails fastai flux global globals grid harness hold hyperparameter i've in isn't jupyter's keep
+0.40 keras kills last later lives loaded los main metashape mod modelo module need net2 never now object one's ones
+0.40 optuna or paused phase pointed pra pretraining project pyannote reference referenced references released reload
+0.40 remained remains rerun rerunning reset restarting resumes sam sdxl semicolon separate session skorch speech stay
+0.40 stops study subprocess switches teardown them there thought three translation trials twice unittest unloading
+0.40 upscaler usage used using validate variable vit warm when while why without ~archi ~befor ~carre ~closu ~colle
+0.40 ~compo ~destr ~displ ~fasta ~finet ~finis ~gener ~harne ~inpai ~metas ~netwo ~numbe ~optim ~optun ~outpu ~param
+0.40 ~pause ~point ~popul ~preco ~pyann ~reloa ~repla ~rerun ~semic ~separ ~skorc ~speec ~stage ~teard ~unitt ~upsca
+0.40 ~witho ~модел ~перво модель первой перед
+0.60 adds again allocated b build clear_session clone collect comes components cycle dos dropdown earlier experiment
+0.60 find fit fixture img2img ipython its keeps learner llm loop memoria name notebook o ok one optimizer out output
+0.60 previous refiner repl room run s scope search second self setup started store student suite test trainer txt2img
+0.60 unload webui ~assig ~const ~creat ~dropd ~earli ~evalu ~execu ~exper ~fixtu ~img2i ~ipyth ~noteb ~objec ~pretr
+0.60 ~previ ~proce ~queda ~refin ~resta ~resul ~scrip ~searc ~secon ~start ~stude ~trial ~txt2i ~varia
+0.80 agent between both clear delete first fold former function gc lr_find models new pipeline process ran results
+0.80 stays sweep switching teacher th third ~betwe ~callb ~check ~compa ~ensem ~forme ~funct ~globa ~pipel ~teach
+0.80 ~unloa
+1.00 checkpoints load lr net none trial ~hyper ~refer ~remai ~switc ~train
+1.20 base pipe then ~delet ~model
+1.40 nets old stage still
+1.60 cell
+1.80 model
+2.00 del
""",
    "process_limit": r"""
-1.00 ~memor
-0.80 each k
-0.60 all allocated b cache first i load step takes then workspace
-0.40 =3 about after allocate attached batch before cpu crash data dev dies disable display end error for goes is just
-0.40 line loading log login lower map never nothing old once or peak ram smaller staging static task time told torch
-0.40 two up upper user utilization weights with works would zero ~attac ~befor ~displ ~featu ~loadi ~nothi ~pinne
-0.40 ~pytho ~pytor ~reser ~secon ~small ~stagi ~stati ~tenso ~thoug ~weigh
-0.20 =0 =2 =5 a100s accumulation add advance again allocations and another any anymore arch are args around arrays as
-0.20 asks assumed async attention auto autotune back backward bad be because beside bfc bits block boards book boots
-0.20 both bs buffers built but bytes cached call capture cdist cell cgroup chunk chunks climbs closed column come
-0.20 commit compute con conda configured conv copies copy could count counts cpp crashes ctx cublas cuda's
-0.20 cudaerrormemoryallocation cudamallochost cudnn cuml current d dataset decoding dej del dense desktop
-0.20 device_memory_fraction devices dgl dict did difference different diffusion do docker's does doesn't doing down
-0.20 dropped dump during eager eight em embedder embedding enable enabled encoder engine's enough epoch es etl eval
-0.20 even ever everything exceed exceeded exit f fact failed failing failure false fans far feature features
-0.20 flags_conv_workspace_size_limit float32 forward found fp32 frames free fsdp game gc genes gguf gi given gpu_mem
-0.20 gpu_memory_utilization gpus grabbed grabs grad graph graphs gt gtx h had hadn't hand have heads helped hence
-0.20 here hold holds hour i've id idle if im images img import index infers info input insufficient int8 it's itself
-0.20 json kb keep kept keras kernels killing kills kv l40s lab label laptop last least left len length let libtorch
-0.20 linear list listing live llama llm lm loaded loader local logs long looked loop loss machine matrix
-0.20 max_capture_size max_split_size_mb max_workspace_size mem_fraction mem_get_info memory_summary memoryasyncpool
-0.20 micro micro_batch mm mode models much multimodal my n nccl net network no_grad nodes nodeselector normal
-0.20 notebook num number off offload ok ollama_gpu_overhead on one only onnx oom oomkilled op open optimizer other
-0.20 outofmemoryerror output overcommit overcommit_memory overhead paddleocr pages per_process_memory_fraction picks
-0.20 pid pin pinned place plain please point power preallocates preemptively prefetch prefill printed private
-0.20 profiler program prompt puse put py python r rank ranks ray reached read really rejected release replicas
-0.20 reranker reserved reserves resident resource restart roi rtx running runs said samples samples_per_gpu search
-0.20 second see seed self send separate service set_device sglang shape shm sim single sized sizes skipped slurm some
-0.20 something space speed spikes split stage standard start starts state statistic stream streaming studio sum
-0.20 summary supplied survived swap sweep switching t tactic tb teacher tensor tensorrt test than these they though
-0.20 thought thread three threshold times titan to token tokens too top torch's traceback train transformers tried
-0.20 true try type typo ulimit under unoccupied unreal until update variable variant version vez video vllm voxel w
-0.20 wait want wants warmup warning warp wasn't way well where whisper why window without workers wrap yes yet z
-0.20 ~accum ~activ ~advan ~anoth ~anymo ~aroun ~array ~assum ~autot ~backe ~backw ~becau ~belon ~besid ~board ~buffe
-0.20 ~build ~cache ~captu ~cgrou ~chunk ~climb ~close ~colum ~commi ~compi ~compu ~conve ~count ~crash ~cubla ~cuda'
-0.20 ~curre ~datas ~diffe ~diffu ~disab ~doesn ~dropp ~durin ~embed ~enabl ~encod ~engin ~enoug ~error ~every ~excee
-0.20 ~exclu ~faile ~faili ~fasta ~float ~follo ~forwa ~gener ~grabb ~graph ~hadn' ~handl ~helpe ~image ~inclu ~insuf
-0.20 ~itsel ~kille ~killi ~lapto ~laten ~lengt ~libto ~linea ~listi ~loade ~looke ~machi ~matri ~metri ~milli ~missp
-0.20 ~model ~momen ~monit ~multi ~netwo ~node0 ~nodes ~norma ~noteb ~numbe ~offlo ~oomki ~optim ~outof ~plann ~pleas
-0.20 ~point ~predi ~preem ~prefi ~print ~priva ~proce ~progr ~proje ~promp ~reach ~reall ~recor ~reduc ~relea ~remai
-0.20 ~repla ~repli ~repor ~reran ~resid ~resol ~resta ~resul ~runni ~scrat ~separ ~seque ~sglan ~singl ~skipp ~somet
-0.20 ~spike ~split ~stand ~start ~store ~studi ~summa ~suppl ~survi ~switc ~tacti ~teach ~they' ~threa ~token ~torch
-0.20 ~trace ~trans ~ulimi ~unocc ~unrea ~versi ~warmu ~warni ~wasn' ~whisp ~windo ~witho ~worke и не の を 多 的 要
-0.20 还 다 로
+0.20 a a10 a40 above actor adapter allocator an app's applies at base bat batching been benchmark between big bit
+0.20 blocks blog budget bumped c++ callback came can't caps card card's case catch changed checked chrome ci client
+0.20 code comfy commented company complex64 confession confirmed context copied course created creating creation cron
+0.20 cuda cudaexecutionprovider cupy_gpu_memory_limit customers d'un dans de debugging deep default delete deleting
+0.20 dem demo denoiser design device_memory_gb die dir disabled driver durch earlier ein empty environment eta
+0.20 everyone executors experimental failures farm files fits flags flags_fraction_of_gpu_memory_to_use flax
+0.20 forgotten fourth fractional full funciona gaming get ggml ggml's go good gpu_options grid_t4 growth guest guide
+0.20 ha hands higher hit hosting however hyper idea image imported imports in inc initial inside installed inteiro
+0.20 interactive intercepts irrelevant issue it java job job's julia jupyterhub kaggle kernel key l4 large larger
+0.20 learner library libvgpu licence lift like loads m1 mac mail maintenance max_mem maxallocfraction maxbuffersize
+0.20 maxbytes maxsize may means meant merges metashape mining mlx module multi mx mxnet mystery new nightly noticed
+0.20 now octane okay ollama's ones onnxruntime ops option org ort os otherwise ours outside over override own paid
+0.20 param parquet partitioned pass ped pi pipeline pl plan platform's polite pool_allocator pra preferences preload
+0.20 pro processing procs prof profil prolog provider pulled purpose qubits raised reads recommended refused
+0.20 reinitialize removing renders request requested reserve returns revert reverted rodou rows same sample's sandbox
+0.20 savedmodel scheduler script segmentation services session set_logical_device_configuration settings shards shell
+0.20 shuffle simply since sitecustomize sits size sliced slider snippet so solved someone's sorry spec st stopped
+0.20 students sunday support sven taichi taken tenant terraform the their there there's thing this through throughout
+0.20 tinha today tool topaz trains trt tutorial uft una unused upstream us use used utc value values variables vendor
+0.20 via vk warm was wddm we'd webgpu went when which whichever while whoever within workstation wsl xgboost
+0.20 xla_python_client_mem_fraction ~adapt ~alloc ~appli ~avail ~bench ~betwe ~block ~budge ~bumpe ~callb ~card'
+0.20 ~chrom ~comme ~confe ~cours ~custo ~debug ~defau ~denoi ~desig ~deskt ~devic ~docke ~drive ~earli ~enter ~envir
+0.20 ~exper ~fourt ~frame ~funci ~gamin ~ggml' ~grand ~growt ~highe ~hooke ~hosti ~howev ~inher ~insid ~intei ~irrel
+0.20 ~jupyt ~kaggl ~learn ~libra ~libvg ~licen ~logic ~maint ~mallo ~matte ~maxal ~maxbu ~maxby ~maxsi ~merge ~metas
+0.20 ~minin ~modul ~myste ~ollam ~openc ~other ~outpu ~outsi ~overr ~paddl ~parqu ~passe ~platf ~prolo ~provi ~pulle
+0.20 ~purpo ~qubit ~raise ~recon ~regre ~rejec ~rende ~resea ~retur ~sandb ~saved ~sched ~scrip ~sessi ~setti ~shard
+0.20 ~shuff ~simpl ~sitec ~slice ~slide ~snipp ~stopp ~sunda ~suppo ~suppr ~taich ~tenan ~terra ~throu ~tutor ~unuse
+0.20 ~upgra ~upstr ~value ~vendo ~visib ~water ~webgp ~which ~whoev ~withi ~xgboo ~поста ä í в всё на после поставил
+0.20 さ 上 代 删 定 把 推 有 码 設 論 里 각 당 배 부 아 었 연 전 정 조 체 히
+0.40 a16 a30 admin admins alloc although annotation ask bare bashrc bigger board bot byte cgpu cluster com config
+0.40 conftest const cuda_mps_pinned_device_mem_limit cupy darktable's decode decoder deleted device_memory_limit
+0.40 dockerfile enforced enforces every exactly executor exported extend fail flag flags_gpu_memory_limit_mb forgot
+0.40 from gave has he high hook horizon igpuallocator inherited jax jobs join land launcher ld lets limits logical
+0.40 lose made matter max mb mempool mixed monday more moved must mxnet_gpu_mem_pool_reserve no nobody null numba's
+0.40 octane's opencl options outputs per per_process_gpu_memory_fraction pods process re refuses resources scene
+0.40 sched sets shard shared shares side smi someone streams such surface surfaces systemd t4 template ten tier
+0.40 tomorrow took unchanged upgrade utils vdi virtual webgl whole ~10737 ~admin ~altho ~annot ~bashr ~bigge ~clust
+0.40 ~colle ~concu ~conft ~conta ~creat ~cudad ~darkt ~exact ~expor ~horiz ~igpua ~impor ~inter ~launc ~manag ~mempo
+0.40 ~monda ~nobod ~numba ~nvidi ~optio ~perce ~refus ~resou ~restr ~rever ~someo ~stude ~surfa ~syste ~templ ~thean
+0.40 ~tomor ~uncha ~virtu ~работ работает
+0.60 =1 a100 aliyun allocfraction arena beyond box cnmem colleague's container dask days device env fails fixed force
+0.60 frac framebuffer gpu_mem_limit gres grow headroom heap kubernetes manager memory_limit metal need our percent
+0.60 plugin pytorch_mps_high_watermark_ratio quarter raise rapids ratio removed sees set_limit stops tf theanorc
+0.60 total triton's ~67108 ~beyon ~confi ~execu ~exten ~forgo ~headr ~kuber ~limit ~octan ~plugi ~quart ~rapid ~share
+0.60 ~trito
+0.80 asked ceiling gb gives grid hami lifts message nvidia partition past pod profile quota run says
+0.80 set_per_process_memory_fraction small spark units unset vram watermark wrapper your ~ceili ~delet ~enfor ~fract
+0.80 ~messa ~remov ~wrapp
+1.00 cap gpu gpumem hard increase maximum rmm vm ~gpume ~incre ~parti ~profi
+1.20 # allowed maximum_pool_size mem pool q set slice ~allow
+1.40 ai gib memory mps
+1.60 vgpu
+1.80 fraction
+2.00 g mig
+2.60 limit
""",
    "retained_graph": r"""
-1.00 gb
-0.80 # b cuda fails gpu
-0.60 but eval same size ~check
-0.40 at big cache cat checked crash device doesn't down e everywhere fits fixed for free full get had has inference
-0.40 input into load made max momentum need new run session set still test thing through two under use validation
-0.40 zero ~doesn ~sessi ~throu ~train ~valid
-0.20 =0 a100 ablation about above adafactor adam adam's adamw8bit again allocated allocator already and another
-0.20 answer applies are aren't arena argument asked attention averages away axis beam because bert best_state block
-0.20 blocks both buffers build bytes called can can't canvas change changes check classes clean clear clear_session
-0.20 clips come condition config context contiguous conv copy could count cpu created crossentropyloss dataloader
-0.20 dead debug default dense details did dies different dims disable do don't dropout dropped due during embedding
-0.20 empty en engine enough ensemble error estimate evaluation even failed failure false fault feats feature fell
-0.20 file fit flag float32 flushed four fp32 frame friends fused gave generate gib go going good got gpus gradio grow
-0.20 guard half happens head healthy held him hist hooks host huge i'd i'm i've ids image import in inference_mode
-0.20 ints isn't it's joint keras kernel know label large later layer layers limit llama loaded loading loads local
-0.20 log_softmax lol long looks lots makes map maps matrices micro mine moco model models module more moved much
-0.20 mxnet nicely no noise none nothing now num objects off old on ones onto optimizer original other our outer p
-0.20 paper parameters pass past path peak performance pipeline plot plus pointer pool post predict process profile
-0.20 program project prompts pruned puts px que quit ran random ranks reading real really recommended recorded
-0.20 recording reduce ref released render reporting request requires requires_grad reserved result retained retracing
-0.20 right rlhf room rows runs sample sampler sanity says scale scheduler score script search second seeds sequence
-0.20 server set_to_none sets setting settings shape shapes share short sin single sleep slicing slope some split
-0.20 square stage startup static study such suppose suspicion tabs team ten tensorrt text tf that's then there's
-0.20 things think third thought thread three tile tiled time times titan to token tokens too top torch torchvision
-0.20 trace trainer trains truncate turn turned u unchanged unrolls upscaling used using val version vocab weights
-0.20 were what what's where while will without work wrapper wrong yes yet zero_grad ~ablat ~adafa ~adam' ~adamw
-0.20 ~advis ~alloc ~alrea ~anoth ~answe ~appli ~aren' ~argum ~becau ~block ~branc ~build ~calle ~canva ~chang ~class
-0.20 ~clone ~condi ~confi ~conte ~conti ~crash ~cross ~datal ~decod ~decor ~defau ~detai ~detec ~devic ~disab ~disti
-0.20 ~dropo ~dropp ~durin ~encod ~engin ~enoug ~ensem ~estim ~evalu ~every ~excep ~expan ~exper ~faile ~figur ~flush
-0.20 ~frien ~gathe ~handl ~happe ~healt ~hyper ~impor ~inclu ~infer ~insta ~kerne ~layer ~loade ~loadi ~machi ~manag
-0.20 ~matri ~model ~modul ~multi ~nicel ~nothi ~origi ~paral ~parti ~perfo ~piece ~pipel ~probi ~probl ~proce ~produ
-0.20 ~profi ~proje ~promp ~prune ~rando ~readi ~reall ~reduc ~repor ~reque ~reser ~resto ~retai ~retra ~sanit ~sched
-0.20 ~scrip ~searc ~secon ~seque ~serve ~servi ~setti ~share ~simil ~singl ~slici ~start ~suppo ~suspi ~switc ~that'
-0.20 ~there ~thing ~thoug ~threa ~token ~trace ~trimm ~turne ~uncha ~upgra ~weigh ~what' ~witho ~worke í ó на
+0.20 a a3c accumulate accumulating accuracy action adaptive add_scalar after al all along also anyway appending as
+0.20 asscalar attributes aux back backpropagates batchnorm be before beta break bs call came carried centres changed
+0.20 chunks class cleared closure colleagues collects compare complete compute computed computing conf confusion
+0.20 content convnext copied copies copying creep criterion cuts cutting cycle d dear debugging deep deleting depends
+0.20 detach_ diag dice diff directly discriminator does done dqn drag drags eager ed edit embeddings encoder episodes
+0.20 epoch_acc epoch_loss epochs est et ever everything example failures farid fast_weights fastai features fed feed
+0.20 final finder floats forever forwards frame's frames from game gardait goes gp gradient gradienttape grads grafo
+0.20 great guardaba guys h hanging hat helped hence here hold holds huggingface identical imagenet intermediates
+0.20 itself job k80 keys l lambda larger last lasted leaks learn len let lightning lines link links lists log_prob
+0.20 logging logits logs look loss_dict loss_list mb meta mini minibatches moment mu mul must my ndarrays networks
+0.20 no_grad nodes note noticed number nvidia ok okay otherwise outside para params passed perfect persistent plain
+0.20 plotted policy's positions pred predictions preds premi preprocessing printed progress puse put q query rank
+0.20 rather ration ratios reason reinforce remove rendering replaced replay rerun resets results return reward
+0.20 rewards samples saved saved_log_probs scalars seems sees shadow should sign silence smi softmax solved sooner
+0.20 squared stack stacked stat stays step's stopped stops stored storing stream students su summed tape teacher tens
+0.20 tensorboard tensors them this thousand thus took tout tracker train training_step transitions trick tuple
+0.20 tutorial uses v values variable vocabulary wandb warm way weighting which whole why word worth wrapped writer
+0.20 wrongly x xl your ~accur ~actio ~adapt ~after ~anywa ~assca ~avera ~backp ~befor ~buffe ~calcu ~carri ~centr
+0.20 ~clear ~closu ~colle ~compa ~compl ~confu ~const ~convn ~copyi ~crite ~cutti ~debug ~delet ~depen ~diffe ~discr
+0.20 ~examp ~exten ~finde ~forev ~forme ~frame ~funct ~garda ~gradi ~hangi ~hidde ~huggi ~ident ~image ~itsel ~lambd
+0.20 ~laste ~learn ~light ~loggi ~logit ~modif ~ndarr ~netwo ~norma ~notic ~numbe ~nvidi ~optim ~other ~outpu ~outsi
+0.20 ~param ~passe ~perfe ~persi ~plott ~posit ~prepr ~print ~proto ~rathe ~reaso ~recom ~recur ~reinf ~rende ~reset
+0.20 ~rewar ~rollo ~runni ~shado ~shoul ~simul ~softm ~solve ~soone ~stack ~state ~stopp ~stori ~summe ~teach ~thous
+0.20 ~track ~tutor ~unrol ~value ~vocab ~wrapp ~write ~wrong ~кажды ~поста é за и поставил тут 以 候 存 平 放 累 겨
+0.20 계 넘 래 배 속 은 음 일 정 주 합
+0.40 =4 across add addbackward0 added adding alive an around attribute average avg bank carry centers chains climbs
+0.40 com constant converted create_graph current differentiable earlier em emptied encoder_k episode fast feat ficou
+0.40 freed function gan growth i iterations just keeps kept learning list live log logged logger looked maml master
+0.40 memory meter na not once one onehot optimiser order over place port postfix pre preceding prev print queue r ram
+0.40 ramp raw records regulariser removing repackage repackage_hidden reset returned rl running_loss scalar simulator
+0.40 smoothing soft states store straight task tasks tb tbptt term than their there torchmetrics tqdm truncating
+0.40 unrolled update usage w wasn't ~accum ~acros ~addba ~addin ~aroun ~attac ~attri ~cente ~chain ~climb ~compu
+0.40 ~contr ~conve ~convl ~copie ~curre ~earli ~empti ~enque ~forwa ~growt ~intei ~linea ~looke ~maste ~oneho ~postf
+0.40 ~prece ~ratio ~recor ~regul ~remov ~repla ~retur ~scala ~smoot ~strai ~traje ~trans ~wasn'
+0.60 acc attached batches bptt contrastive create cut dict each end ends every fake flat gone graphs grows hidden
+0.60 inner iteration log_probs lstm never next of out penalty per poca previous s slower state t training truncated
+0.60 updated ~batch ~episo ~graph ~memor ~penal ~previ ~slowe
+0.80 append autograd backward float fn grad_fn loop probs self stores tensor total true y ~appen ~autog ~backw ~logge
+0.80 ~trunc ~updat
+1.00 chain ema_loss running step steps sum total_loss ~itera ~losse ~store ~tenso
+1.20 data epoch history mean retain retain_graph ~histo
+1.40 grad losses
+1.80 ema graph
+2.00 item ~detac
+2.20 detach
+3.40 loss
""",
    "wrong_device": r"""
-1.00 per
-0.80 at memory ranks same size
-0.60 batch count device_count every found init its k limit m max of or own train w whole
-0.40 =1 b before buffer bytes can cpu crash does don't down drop end error fails file fp32 fraction g gets graph how
-0.40 i've image isn't just kept layers left like list long loop makes need net num object ok passes pool post
-0.40 processes pytorch ram rank side small some spawn state step through times training true watch when workers
-0.40 ~befor ~float ~large ~layer ~momen ~profi ~proje ~reser ~tenso ~throu ~torch
-0.20 0 4bit =0 =2 =4 about above add added admin after all_gather_object alloc allocator allow_growth alone am
-0.20 answers any anything anyway api apps array arrays ask assign attention auto away back backbone backend
-0.20 background backward bad balanced base batches below between bf16 bfc bit block blocking blocks both brax breaks
-0.20 builds buying c c++ cache cached calculation calls cap case cc channels check checked checkpoint chrome chunk
-0.20 climbs close collect columns come comes compare completeness context control conv copies could couldn't cp cross
-0.20 cuda_mps_pinned_device_mem_limit cudamalloc cudnn cut dali data days decoders del demo dense desired detector
-0.20 dev died diffusion disable disabled displays docs double dropping dst dtype during each eager eagerconst earlier
-0.20 eight else ema embeddings en enable engine enough entire entry epochs eval evaluation even ever everything
-0.20 exactly example exclusive exllama exported extra failed failing failure false faster fine fix float float32
-0.20 float64 fn for forgot forward fourth fp16 frames free friendly fsdp full further gc ggml gguf gist give global
-0.20 goes gone gpu_options gpu_split grabs grad graphs grid guessed h happens hash have he head heads heap hf
-0.20 hf_device_map hidden holding holds horovod host hosting hot hvd i'll i'm identical ignore in inference influence
-0.20 init__ init_process_group initialized install ipc iteration j joblib json keep keeps kill killed know large
-0.20 larger later launch le learned leave leaves length les level limits lines linked llm lo load load_in_4bit loaded
-0.20 loader loading longer look lora low mail malloc many matrix matters max_memory maxsize may maybe mb mem message
-0.20 meta mig million minutes mode modelfile module moe moment more moves mp mps ms much must my n n_jobs nearly
-0.20 needed never new next no now np nprocs null num_ctx numba numbers off offload okay older ollama on once
-0.20 onnxruntime oom open opened optimizer order our over p pack page parallel part partitioned past path peak
-0.20 pickles pid pin pinned pinning pip pipeline pipelines place plugin plus pod point points policy possible posting
-0.20 precision present pretrained print prior profile profiler project prompt ps pth px pytest quantization quantize
-0.20 queue r ran raw ray re read reason rebooted release remember removed request reserved reserves reset resident
-0.20 resolution rest results retry reverted right room running save saved say scale scheduler script sd se search
-0.20 second seeds semicolon server session set set_visible_devices shape shard shards shares short showed slower
-0.20 smaller softmax solution somebody someone something soon spawned split splits src stage starting stay steps
-0.20 stopped stored stores strategy swap switching tab table takes target tb tell ten tensorboard tensorflow tensors
-0.20 test tests text tf tgi their them there these this to token tokens torchrun tp trace trains tried triton twice
-0.20 ubuntu under unet user util utilization v v100 vae values verified vgpu vllm vram want wants warm wasn't
-0.20 wav2vec2 we're well weren't whatever whisper why width window worked world would wrapped xformers xla yet ~21474
-0.20 ~a1b2c ~accel ~alter ~anyth ~anywa ~array ~backb ~backe ~backg ~backw ~batch ~betwe ~block ~break ~bucke ~buffe
-0.20 ~buyin ~cache ~chann ~check ~chrom ~climb ~colum ~comme ~compa ~compi ~conte ~contr ~conve ~could ~crash ~cudad
-0.20 ~cudam ~custo ~datas ~decod ~delet ~desir ~diffe ~diffu ~disab ~doubl ~dropp ~durin ~eager ~earli ~enabl ~enfor
-0.20 ~engin ~enoug ~entir ~epoch ~evalu ~exact ~examp ~execu ~exlla ~faile ~faili ~failu ~faste ~featu ~finis ~forwa
-0.20 ~fourt ~fract ~frame ~frien ~furth ~gener ~globa ~guess ~handl ~happe ~histo ~holdi ~horov ~hosti ~ident ~impro
-0.20 ~infer ~influ ~ipyth ~itera ~jobli ~kille ~laten ~leave ~lengt ~limit ~linke ~loade ~loadi ~longe ~lower ~mallo
-0.20 ~matri ~maxsi ~messa ~milli ~minut ~model ~modul ~multi ~nearl ~neede ~nproc ~objec ~offlo ~ollam ~onnxr ~opene
-0.20 ~optim ~outpu ~paral ~param ~pictu ~pinni ~pipel ~plugi ~polic ~posit ~possi ~posti ~preci ~predi ~prese ~pretr
-0.20 ~previ ~promp ~pytes ~pytor ~quant ~reaso ~reboo ~recor ~reduc ~refer ~relea ~remem ~remov ~repli ~reque ~resid
-0.20 ~resiz ~resto ~resul ~rever ~runni ~sched ~scrol ~searc ~secon ~semic ~seque ~serve ~sessi ~shard ~showe ~simpl
-0.20 ~slice ~slowe ~small ~solut ~someb ~someo ~somet ~spawn ~split ~stabl ~state ~stopp ~store ~strat ~switc ~targe
-0.20 ~tenan ~train ~trans ~trito ~ubunt ~upgra ~utili ~value ~verif ~virtu ~wasn' ~wav2v ~weigh ~weren ~xform ~yeste
-0.20 ç ó из で れ ス ト ラ ン 가 니 다
+0.20 =3 a a100 a4000 affect again agents aha all allocate allocation allow_soft_placement alpha als and answer apex
+0.20 are argparse as auf automatic1111 available baked bang bashrc be because being believe believed belongs blender
+0.20 board btw bug building busy called capacity checks cluster code colleague complained complains con config
+0.20 config's container copied copy counts created creation cuda_device_order cudaexecutionprovider cupy cure das
+0.20 deepspeed default_device der detectron device_id device_ids device_put docker driving easily ebay el else's
+0.20 enumeration equal errors exclude experiment explains exporting extension fault ffmpeg figure figured folks
+0.20 follow follows forced forgotten gather gb geforce get_device_properties gives gluoncv gpu0 gpu1 gpustat great
+0.20 grew half hardcoded harmless helper hmm incident include info initialised initializer inputs inside int
+0.20 integrated intended internal into is_available it itself jobs k8s l40s la lab label landed launcher leak learner
+0.20 lief lightning's listing lists lives llama load'ed load_model loads local_rank log looked looking loss lot luck
+0.20 machine machines made manager map me meant mem_get_info micro mine misses missing misunderstanding mit moved mx
+0.20 mxnet myself native needs node nodeselector none not number nvtop o1 octane odd one's onnx optimus other others
+0.20 output overriding p40 p620 paper passed pcie people picked picking pickled pins pl places planned platform
+0.20 pointed pre prefer prefer_gpu printed process production properties provider pt python qlora quietly quotes
+0.20 radix reid remains render rented renumbers repo report reports resolved runtime's s sampler sbatch see seller
+0.20 sends sent services set_device sets settings seven shared shell shift since skript slept slots smi soft space
+0.20 spacy's spare spread stacked standardgpuresources start started starts startup string summary surprised systemd
+0.20 t400 take task terminal terraform tf1 that then therefore thread threads three ticked together tokenizer's top
+0.20 total total_memory touch traceback trainer tutorial twelve two und unit unticked up update usable usage use
+0.20 user's usually variables vast vendor via wanted week weekend went what whereas whisper's whoever whose with
+0.20 worker working works wouldn't wrapper xp y yaml yes you're you've ~affec ~agent ~alloc ~argpa ~argum ~autom
+0.20 ~bashr ~becau ~belon ~blend ~calle ~capac ~clust ~conta ~cudae ~curre ~davin ~docke ~drivi ~easil ~else' ~embar
+0.20 ~error ~expla ~expos ~fasta ~ffmpe ~follo ~force ~gefor ~gluon ~gpust ~hardc ~harml ~incid ~inclu ~input ~insid
+0.20 ~insta ~integ ~inten ~itsel ~kerne ~lande ~lette ~light ~listi ~load' ~looke ~looki ~manag ~matte ~misse ~missi
+0.20 ~missp ~misun ~mysel ~nativ ~nodes ~octan ~offer ~optio ~other ~overf ~overr ~overw ~peopl ~picke ~picki ~place
+0.20 ~plann ~platf ~prefe ~print ~progr ~provi ~pytho ~quiet ~rende ~rente ~renum ~repla ~runti ~sbatc ~selec ~selle
+0.20 ~setti ~skrip ~spacy ~stack ~start ~strin ~surpr ~syste ~termi ~terra ~there ~ticke ~toget ~tutor ~twelv ~untic
+0.20 ~updat ~usabl ~user' ~usual ~vendo ~visib ~wante ~weeke ~where ~whoev ~windo ~worki ~would ~you'r ~you'v í в на
+0.20 、 え き っ つ も り コ ド ー 一 上 了 全 内 卡 号 后 在 定 指 換 放 本 決 没 生 番 直 程 置 解 跑 那 部 面 갔
+0.20 그 데 드 라 로 를 리 번 부 안 에 이 인 전 카
+0.40 =5 a10 a100s a10g a6000 accumulation along already always an argument around assigned bios book bought build bus
+0.40 but changed choose chose clear coded codes comfyui command cpp cuda_visible_device d davinci's de e env environ
+0.40 estaba everywhere exe facepalm fact faiss feel four g5 get_device_name gpu_ids gut had hand hashcat i idle idles
+0.40 if ignored ignores igpu index_cpu_to_gpu instead jupyter kernel kind late less little manual matter means mg mib
+0.40 micro_batch mixed monitor morning o os output_device p100 parsed pci pci_bus_id plain pointers power preferences
+0.40 program pull que quoted rather readme real recipe replace res runs saving says scripts seed sees selection
+0.40 silently sitting slot sm spreads statt stuff tarjeta tensor thanks third thought tick tile tool torch trained
+0.40 turns typo us usando using variable variant wait we which while windows xlarge ~accum ~alrea ~alway ~aroun
+0.40 ~assig ~belie ~bough ~calcu ~chang ~comfy ~comma ~confi ~creat ~defau ~devic ~enume ~envir ~equiv ~estab ~facep
+0.40 ~figur ~hashc ~helpe ~inste ~jupyt ~littl ~machi ~manua ~morni ~parse ~parti ~point ~rathe ~readm ~recip ~recon
+0.40 ~repor ~savin ~silen ~sitti ~summa ~tarje ~thank ~thoug ~usand ~xlarg ~скрип всё и карту нет скрипт уже
+0.60 # a5000 been boards calculating colab dataparallel default device_map did drops dumb egpu ent fell fills get
+0.60 going gtx ha has hence instance intel is k620 lands main mesmo monitors mx150 name notebook nvidia old ones
+0.60 opencl ordered p400 partition pasted picks placa rtx shipped shows swapped t4 told type version were where wrote
+0.60 you your ~board ~displ ~gathe ~ignor ~numbe ~nvidi ~openc ~order ~paste ~quote ~shipp ~sprea ~swapp ~versi ã é
+0.60 行
+0.80 args assumed cards cuda_visible_devices display first gave got gpu_id gpus hard i'd ids job laptop one sized
+0.80 sudo tesla think ti titan today ~assum ~choos ~datap ~monit ~noteb ~varia
+1.00 box card export g4dn learn line quadro the was ~expor ~lapto ~quadr
+1.20 chips gt id visible zero
+1.40 devices gpu index
+2.00 cuda device k80
""",
}

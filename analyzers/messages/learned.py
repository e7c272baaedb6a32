"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.73
SIGNS = {
    "text about texts": -1.9,
    "about texts": -1.7,
    "introduced as example": -1.7,
    "within code": -1.6,
    "indented": -1.5,
    "typeset": -1.4,
    "much about texts": -1.1,
    "blanks near": -1.0,
    "heads a document": -1.0,
    "in quotes": -1.0,
    "its words taken up": -1.0,
    "comment": -0.9,
    "explained behind": -0.9,
    "may happen": -0.8,
    "mentioned": -0.8,
    "names the words": -0.8,
    "code near": -0.7,
    "other near": -0.7,
    "between sections": -0.6,
    "block opened": -0.6,
    "hypothetical sentence": -0.5,
    "marked": -0.5,
    "often may": -0.5,
    "alone": -0.4,
    "text behind": -0.4,
    "a sentence leads": -0.3,
    "markup near": -0.3,
    "record": -0.3,
    "words before": -0.3,
    "beside a quotation": -0.2,
    "somebody's own machine, in short": -0.2,
    "a failed test": -0.1,
    "a whole error line": 0.1,
    "begins the text": 0.1,
    "frames of a process near": 0.1,
    "much trouble": 0.1,
    "nothing stated": 0.1,
    "steps that led to it": 0.1,
    "traceback above": 0.2,
    "figures": 0.3,
    "setting near": 0.3,
    "item of a list": 0.4,
    "cut by dots": 0.5,
    "behind a prefix": 0.6,
    "somebody's own question, in short": 0.6,
    "trouble": 0.7,
    "a failed run's record": 0.8,
    "a short text": 0.8,
    "trace near": 0.9,
    "a report's heading": 1.1,
    "its place behind": 1.1,
    "on a stamped line": 1.2,
    "somebody's own": 1.2,
    "happened to somebody": 1.3,
    "a failed run": 1.4,
    "ends the text": 1.5,
    "its hint printed": 1.5,
    "output near": 1.7,
    "a setup, in short": 2.0,
    "begins its line": 2.0,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-1.45 memory
-1.25 ms
-1.05 gib you
-1.00 epoch
-0.95 oom runtime text txt
-0.90 met
-0.85 long want
-0.80 bytes host jest that this
-0.75 allocator drill en killed queued saved was
-0.70 cpu detected docs errors grep local message pinned raise write чем
-0.65 bfloat driver like mb pool size true vram
-0.60 backend card closed data end four gemm_fusion_autotuner illegal import kv label map order please quit return se
-0.60 small takes tests tok wording writing
-0.55 author batch_size cudaerrormemoryallocation do für hip into kb la loader once opened options output reason
-0.55 render shared space tenant thanks too type user yes
-0.50 access answers assert assistant autotuning best choose const constraint corpus done due ecc encountered eng
-0.50 fatal hiperroroutofmemory ibuilderconfig lines mem needs null owner precision prints program requested string
-0.50 typeinfo und under valid what
-0.45 address before cannot caught changes channel class closing cluster compare completed cublas_status_alloc_failed
-0.45 date die exit five gpu_device gradient_checkpointing guard guild het in information io kill logging messages
-0.45 micro oserror over pager parse processor pt scratch sh shown sie skipped still support these try una ve verdict
-0.45 without xla гиб на 示
-0.40 as avg bot br bus capacty compiling count empty env exceeded export finished fixed im invalid kind las lesson
-0.40 limit limits llama_kv_cache_unified log logs loom md memes metadata minimum name nicht não only operation
-0.40 purpose questions real reference registers reports roses safetensors sample sec sent starts tactic uid
-0.40 uncorrectable unit upstream val would свободно что
-0.35 answer bash between blue broken canary chosen contains conv_algorithm_picker dat debug device_memory drift eine
-0.35 engine entry exc_info exec fake for gerade gi grow hards http inputs item listening maintainer many memoria mps
-0.35 must mémoire native nm no none oomkilled outofmem parameters per planner plus previous pytest quarter quota
-0.35 reading registry remark removed request results retrying right saving score sentence signal skipping slice their
-0.35 threads unsigned ur_result_error_out_of_device_memory where worked wrap из さ れ 不
-0.30 allocatememory amp apr argument attempted autocast benchmark block caching cards cases cell checkpoint classify
-0.30 cmakefiles compiler component concurrency config configs content cudnn detach don ein erroroutofdevicememory
-0.30 estimate event everybody execution_count explain exported far fired fits format front function gets golden hbm
-0.30 holds infer ist kmg known less looks lower made matte meldung mesa minus mixed msg need notes np num_gpu onnx
-0.30 oom_kill ops opset registered reicht remaining report rest role roll round say seen setmemorypoollimit settings
-0.30 socket staging standard synthetic te test tier tiles timeout title topic tried unchanged usar venv vk vídeo
-0.30 workspace yet że занято う 办 够 如 存 显 答
-0.25 accelerator accuracy activations alert algorithm all allocators also although annotation ask attempt begin bei
-0.25 broker cache calls capability cell_type clear close co columns commands comments contain created cublascreate
-0.25 cudamalloc dan demande den dependencies depends der dispatcher div ends errno expandable_segments exports fast
-0.25 final fit fixes frei fusions fyi gb ggml_vulkan give goal grande groups gx half hardware have headers helpful
-0.25 hier ib importing included injected install insufficient ja jobs json karte lang language lat launch linux login
-0.25 measured memoryerror mensaje mib minute names nas num_alloc_retries numbers of ou paging part più place
-0.25 placeholder plugin prima prompt propose ran red reduce reduced response returns rg served server sim simply
-0.25 size_t slurmstepd snapshot step streams su supervisor symptom sysctl tensors textarea the throughput tickets
-0.25 torch traffic un url usable use uses vm warn watch when wie yaml year не но память た メ 下 会 先 减 合 字 次 照
-0.25 理 用 메 모 용
-0.20 _error_if_any_worker_fails acc algo along an andere ao apache are arena attributes aus avail available backends
-0.20 badge bare base below byte chaos codes components console covers cudaerrorlaunchoutofresources cycle dashboard
-0.20 decide def delta deploy deps device di dice dies dir dmesg empty_cache exemple exercise falls fi fixture
-0.20 fixtures forget form fragmentation frame friend from garbage_collection_threshold gc gen generated git gold good
-0.20 gpu_executor handbuch handler headroom help idle incidents index info knowledge ksameasrequested lane lecture
-0.20 localhost loki look lustre mais malloc match matches meaning meet might mk mlx mod more most nb newer nie nobody
-0.20 not_empty num_ooms object often originally others outofgpumemoryerror paddle pages parameter physical piece pipe
-0.20 placed platform points pp predicted prefix press profile pulled ranker rate reached react reclaim region reject
-0.20 repeated requires reset restored routes samples sandbox satz scheda section seeing selected sequence serving
-0.20 sharded shell shipper shows signal_handling simulated sind site smem speaks sshd str strings study such sxm
-0.20 taken tell test_other_errors_pass_through texts throws timed timestamp to today took tp turn until upgrading
-0.20 usage users vendor walk which who whose word worth xpu your yours zeros ни от программа сколько чём い が し と
-0.20 一 么 只 小 文 直 要 见 请 것 문 스 쓰 은 의 전
-0.15 _____________________________ _exceptions _utils _z ad alerts alles allocations allowed als and answered
-0.15 arithmetic array asked asking at aten autotuned autotuner average axis bb becomes being bfc billion blockdim
-0.15 bought buggy build business calling candidate captured catches causes checkpoints come compile configuration
-0.15 contained ctrl cublas cuda_error_launch_out_of_resources cudnn_status_not_supported custom dataloader day
-0.15 debuginfo decoding define demo described_class description desk deviceerror diagnostics dll documented donate
-0.15 dropout déjà easier eight el elapsed erro evening evicting exc except expandable external fan faq fault fd few
-0.15 figures filename fires flash forcausallm forty free fresh ft gcs generation gigabytes gnu
-0.15 gpu_conv_algorithm_picker gpu_memory gpu_oom grafikkarte graphics grpc gs hbm_gib heap hello heron highlight how
-0.15 hybrid id if ignore ignored interactions interval ip ish its java jl journalctl keeps kernel kernels kestrel key
-0.15 kv_cache_utils kw learning les lite live logger longer losses machines makes mapping march markdown matching
-0.15 max_tokens merely merge merged missing much multiline multiple myself nccl nearest neither nice ninja no_grad
-0.15 normal not number nur oct oder omitted oncall open outofmemory outofmemoryerror own par params peak petrel peut
-0.15 plan planning plenty plover pluggy policy por possible potentially pre pressure print printed problems procs
-0.15 proj properties ptxas quantization quartz que ram raw rdb reactions ready recommended recorded refused rejected
-0.15 rematerialisation rematerialization renders reqs requeue required requirements retry rootdir rss runbook
-0.15 scenarios schema sees segments sep serial sets sharding shuffle signatures się slide slug sm_ sort source span
-0.15 speech stands stdout sticky story struct students studio succeed svc sys systemd table tasks td tensorflow
-0.15 third_party traces triggered trt tuning typical typo uma unittests unoptimized unused uvicorn validate value
-0.15 variant viele vit vnet void votes watchdog wenn wren ws xid драйвера как кэш меня обучение при сообщение только
-0.15 это こ め リ 三 保 半 含 場 当 怎 思 我 新 果 查 案 检 的 看 第 线 维 者 自 表 足 这 里 가 기 는 를 설 음 있 정
-0.15 크 터 한
-0.10 __ _arraymemoryerror _check_cuda_python_error _execution_engine aa accelerators accepted actions actors adapter
-0.10 adapters added advice af against age al algorithms alias announce anon anything apart applications arc archive
-0.10 artifact assertionerror awq bad be bea beneath block_k block_m block_n board boot branch bss buffer bump busy
-0.10 button cached calcul calloc cancelled catch category cf changelog chatcmpl checks cheers chunked_prefill_size
-0.10 classes clip collected comm commit compilation compiled completely computed conf configured connected connection
-0.10 consumed containers copyof counts csrc cuda_driver cudafree cudageterrorstring cudagetlasterror cudamallocasync
-0.10 cudamemgetinfo cupy davon dead dec deck decreasing defaultcpuallocator demand dense deployment depth deux
-0.10 devices df differs digest discussion doc dp draft ds earlier ee ef effective effnet else endgroup enforce
-0.10 ensemble eq erschöpft est etc etl events example exceeds expect expression extend fabric fails fallback feb
-0.10 fewer filenotfounderror filter finds flag flush fluxclipmodel_ fmt fprintf frage fragile framebuffer fri func
-0.10 further gap goes gpus grad_norm gradients grads grafikspeicher grid guest hallo halving haven heading heuristics
-0.10 hex highlights hints hits hlo_rematerialization hold initial_pool_size interview is issues itemize job js killer
-0.10 kubelet labels latent ld_preload least leaves let libtpu license llama_new_context_with_model local_xla lock
-0.10 loggers loop low lowering lr mac machine mailed make_loader margin max_model_len max_split_size_mb
-0.10 max_total_num_tokens maxrss median meta migrate mir misc ml mon mt mu named nan ncclsystemerror
-0.10 ncclunhandledcudaerror nein newcomers nf nid nightly noch node_manager notebooks notice notification num_beams
-0.10 num_stages num_warps objects off office ones ont oomd oomguard oomwatch ordinal out_of_memory page paragraph
-0.10 parquet partial partitions passed past pending perfect period pick pods pool_allocator pour pray preallocation
-0.10 preflight price priority processing production programming programs prompts py qps quillnet quote readme reasons
-0.10 recently recompute recovery ref refuse regex regexp reinitialize release remapped remapping remedy req reqmem
-0.10 resolved retirement retrain review rmm room rows rst run_backward runner scanned scoped search seat seats
-0.10 segment send shall sharing sheet shm shmutils shorter sigterm sizing slow slurmd speed speicher split_k state
-0.10 stderr stepid stopping storage stream_executor strict suele suppressed swap systems target task tb tbody team
-0.10 temp temperature temporaries ten tensor_parallel_size tensorrt tern tessera test_parse therefore thing thread
-0.10 thu tib tip tomasz top tr train_lib train_step triage trials troubleshooting trtexec ty ubuntu um understands
-0.10 unsupported_state unter update_slots uploading uri userwarning utf util val_loss validation validations versions
-0.10 view vision vite vmem volumes vous vs wanted warehouse watcher wav week wheels whom wiki windows wir within work
-0.10 workspaces world wraps writes wrote xla_bridge zahlen zh zusammen было ли нужно разбор え く も ょ よ わ イ フ
-0.10 ン 上 中 也 以 例 出 占 可 吗 在 多 大 容 就 己 度 录 志 意 手 推 提 数 既 是 更 梯 法 版 申 相 程 算 系 能 語
-0.10 読 记 试 超 量 问 需 面 다 리 버 세 아 약 으 제 하
-0.05 __call__ __cause__ __init__ _core _tensor ab acceptance accumulate activation_checkpointing active adding agent
-0.05 ago agreed align alike allocates allreduce aloud announcements ansible antwort anyone apple april
-0.05 arbeitsspeicher arena_extend_strategy args article assert_eq atoms attn attn_implementation attr aucun
-0.05 auto_growth aux backoff bad_alloc bar basicstyle batches beginners begins belongs beta bien bind black blender
-0.05 blog boolean brief bring bugs bye cake called candidates canned catalogue_v cd cgroup changed charset chart
-0.05 checking chip ckpt ckpt_ classic classifier clips cmake cmem cnmem_status_out_of_memory coalescing collection
-0.05 combination common completion completions computing concurrent condition connect connectionreseterror constants
-0.05 constraint_memcg contents context contributor cordon corp correct cost count_over_time coverage cpu_mapped crash
-0.05 crates criteria cross css ctk cuando cuda_error_launch_failed cudamallocmanaged cudasuccess
-0.05 cudnn_status_alloc_failed cumemalloc cumemalloc_v cumemcreate cv cxx da dark das dash dashboards dass datasource
-0.05 dd debian decision del delivery des describe destroyed details dev device_oom deviceoom deviceoutofmemory
-0.05 disabled dl double draait drain drained draws drop dropdown dtype dummy dunlin duplicate eats eb een emph
-0.05 encoding engines entropy ep epochs erreur errorf este eth eu everyone exceptions exclude excluded exhausted
-0.05 exhaustion expecting expired explains factor failure fall fallen falta faults faut fb fc ff figure files fill
-0.05 fills filtered find flags_allocator_strategy flags_fraction_of_gpu_memory_to_use flash_attention_ fleet fn fps
-0.05 fragment frameworks frecuentes frees freeze frequently frontend fwd gameday gb_free gcc gemm_fusion_dot generate
-0.05 gigs gpu_helpers gpuerror grad grafana grammar green group gruß gsm guten gw habe halves handles happen happy
-0.05 harbor harmless head helix hides home homework hook host_oom hosts hours hpp href human ich ik img init
-0.05 initialized inject input_tokens insuffisante int integer interface invented ipynb items jan january jenkins
-0.05 joined jonas jul june junit kann kept keyerror kubectl kubernetes largest latency_ms latest launched launcher
-0.05 launching layers layout lazy ldquo lead legendformat level lg lgtm library licence lifts likely literal ll
-0.05 lm_head looked lot lowvram lstlisting lvl maintenance mal mar marked marks matter max_input_tokens max_num_seqs
-0.05 max_seq_len mbs medvram mem_fraction_static memplan mensajes mention metal mi micro_batch_size mid mig miss
-0.05 missed mit mlp mmlu mock model_path module months move moved mxnet même ncclutils niet nlp norm normal_vram nox
-0.05 nranks ns nvmldev nvrm ok older onboarding onchip oob oom_text opened_zipfile operators optional optype or orden
-0.05 original our outofdevicememory output_tokens pad paddle_oom pairs panel parser path pcie persistent picked picks
-0.05 ping plat pme pourquoi preempted preguntas primeiro primera private problem profiler profiling proposal provided
-0.05 proxy ptarmigan pth pub publish pytb pytorch_mps_high_watermark_ratio qa quantisation quantize quoted ra random
-0.05 rb rdquo reader rebuild recognises recording recovered reducir refer refid refiner refuses regular related remap
-0.05 remapper remedies remember reminder remote rent repo repository requestedbytes requeued research reserved
-0.05 resources responses resumed resuming retcode retract retries retryable reviewed revision row ruff runtimeerror
-0.05 sacct save saw says scan scenario scene scheduled scheduling schemas scores sdxl sein selective seqnum sequences
-0.05 serialization server_args serverargs sft share shim si sigusr similar sized skein slack slicing slot smaller
-0.05 snapshots snippet solution solutions solve sooner sorted spectra sre stacktrace staff stages stat statements
-0.05 status stay stays std step_ stops stores streamexecutor strong structured subclass submit successful supported
-0.05 survived swapped switch synopsis tab taille take taking talk talked targets tarjeta tcp tcuda template tenants
-0.05 term test_engine test_guard testclassify tested texported text_generation_router_v texttt texture tfrom than
-0.05 thcstorage theirs thost throw thursday tight tile times timeseries tno to_string token told toml topology torch_
-0.05 tous tp_size tracebacks train_wall trainable transport tree trim ttfamily tto twenty ui unclear unified
-0.05 unspecified upload uploaded ur_result_error_out_of_resources uv uvm val_accuracy val_dice variable vendors
-0.05 verbatim vocabulary vom warning warnings warns ways wed weight wheel wide width win wird with worknccl xc
-0.05 xformers xk xml years être без гб градиенты кто падает то せ だ で に は を ア ス ト ド モ ル 义 二 人 他 余 便
-0.05 修 全 内 分 剩 单 卡 周 增 处 失 完 定 平 序 打 把 护 敗 教 有 機 混 现 由 知 確 积 累 编 解 計 训 进 重 래 로
-0.05 류 오 을 자 장 조
+0.05 ____ ________________________ __inference_train_function_ _and_ _c _call_impl _check_ctypes_error _conv
+0.05 _conv_forward _handle _kernel _ndarray_base _require_cuda_context _try_malloc abi aborts about absl acceleration
+0.05 account act activation activity actor actor_id admission after afternoon alertname all_reduce allocat
+0.05 allocaterawinternal ama among anaconda api apply approx apps architecture arrays asnumpy asr assignment async
+0.05 attic attribute au authors autograd available_size axes backbones background backtrace backward badly bag
+0.05 base_module batchgröße began behind believe bert bfcallocator bias bigger bins blocks bnb book boxes browser
+0.05 budget buf bufferassignment builder bvh c_size_t ca camera capture carry carte cate causing chainer channels
+0.05 check_call checkpoint_last child chunking ci ck cli click coder coffee colleagues collecting column comment
+0.05 common_ksampler communicator comparing complete con concat concat_op conda confirm consumer contexts continue
+0.05 conv_ conv_ops convert critical ctest ctypes cuda_call cuda_error_out_of_memory cuda_malloc_async cudaallocator
+0.05 cudacachingallocator cudacall cudagraphs cupy_gpu_memory_limit curl cyberpunk d_ dans darknet data_batch
+0.05 data_format dcgm_fi_dev_fb_free ddf debugging decoder decorator defined desc desired det detect developers
+0.05 device_id device_name device_put deviceid dict different diffusion dire directml directory disable disk display
+0.05 distbackenderror distributed dlalocaldram dlasram documents doing download dp_rank draining dropped drops
+0.05 dso_loader dune durch echo edge effect eleven ema embeddings emory emptied encode entrenar envs epilog equal
+0.05 errorcode errored está eval evaluate evaluation event_loop_overlap evictable_size ex exceed executable executed
+0.05 executor_base exitcode expert extensions fa falling feeds fftn filled finetune firing fit_masks flame flash_attn
+0.05 flash_causal_lm fname fork forkpoolworker forward_call fra free_swap freed_by_count fsdp full fun fusedconv
+0.05 fusion garbage gaussians general generator generic geo get_default_memory_pool get_memory_info get_output_data
+0.05 get_rec_iter getbesttactic gh ging given gnome go gptq gpu_options gpupooledstoragemanager greedy growth hard
+0.05 has has_subgraph hat health healthy heavy helps hidden higher highest ho hola hostname hub hypothesis idea ilse
+0.05 imagerecordioparser improve increase indicates ines inf inferencesession ing ingest init_memory_pool
+0.05 initialization initializing inner_training_loop input_data_all instance_state ion ipc ipex ir
+0.05 iter_image_recordio_ janvier je jnp joy julia jun keys killing kim knextpoweroftwo kv_size kws labelling
+0.05 last_hidden_state latents layout_det ldm learning_rate left_on leftover lena lh libbitsandbytes_cuda lief light
+0.05 lightning lindqvist lists llama llama_init_from_model llama_kv_cache_init llama_model_load llm_load_print_meta
+0.05 llocated lm load_in_ load_state_dict loads loc logicaldeviceconfiguration looking lowered luck mainprocess
+0.05 manager managers manifest mark masknet mat math matters matting max_len maxshapes maybe maybe_live_out mdrun
+0.05 mean media megabytes memo memory_allocated memory_stats mempoolsize merge_chunk min minshapes mittel mm mmap mnt
+0.05 model_executor model_id models msa multiprocessing museum mxgetlasterror mxnet_cudnn_autotune_default mxneterror
+0.05 n_batch n_ctx_per_seq n_ctx_train naive namespace nd neck noheader noise nope note now nt nu nuc num_layers
+0.05 num_shard num_updates num_workers nv_gpu_memory_used_bytes nvcc observed odes ollama_keep_alive
+0.05 ollama_max_loaded_models online opt_state optim optimisation option optshapes ory outer output_data output_ui
+0.05 outputs overnight paged_adamw_ panicked para parallel param parental partition_parameters patch patterns pci pcs
+0.05 pdf peaked peft per_process_gpu_memory_fraction perception pid pinned_memory_manager pjit placa plans pls png
+0.05 pod_name port_args positive poster pot pp_rank ppl ppocr predicting prefetch primary proc progress project
+0.05 properly proposes protein protokoll ps purchase put puts px py_str pyto pytorc pytorch_cuda_alloc_conf
+0.05 pywrap_tfe quick_execute quill qwen rag raise_if_cache_size_invalid raises randomuniform range ranks raylet
+0.05 raytaskerror rc records recycles remat renderer replicas reporter reporting reserve resizephysical
+0.05 resourceexhausted responde restoring resumes ret retain_graph retried reuse reward rm rmm_maximum_pool_size
+0.05 rmm_pool_size rmmrapidsretryiterator rollout rs run_tiles runs runtime_error rust_backtrace ry
+0.05 safe_cuda_api_call sampler_name sat scale_factor scheduler sdpa secs seed segformer segmentation sending
+0.05 sequential_executor services session_id sessions set_logical_device_configuration sev seven sha shard show side
+0.05 sigkill_handler sigquit situation sizeof skip slave slides slowly solo spawned spilling squeue sr stage_ stayed
+0.05 steam student subdivisions subject subprocess subshape successfully suites sunday supports suspect switched sym
+0.05 tap teacher ted tensorrt_llm terminate text_embeddings_router text_generation_server textures tf_gpu_allocator
+0.05 tfe_py_execute theory there thesis think thought throwing thus tobe tokenization tomorrow tools tor torch_npu
+0.05 torchrun tot total_gpu_memory tower tp_rank trace tracing train_data train_ds trained trainer transcribe
+0.05 transcription trick trouble tuesday tune turned turns twice type_k type_v typed ufunc unloading unser up upd
+0.05 update_metric updating upscale upscaler used_memory usually ut utc vae_decoder val_data validation_data vec vega
+0.05 venvs versioning via viewer viewlayer vmap voici walls wandb warp water webui welcome wi withretry words writer
+0.05 wrong xception xla_python_client_preallocate xlaruntimeerror ze zq всем всё до коллеги привет お き て ば ほ み
+0.05 り る キ グ ッ ブ プ ュ ョ ラ ー 个 为 但 作 佬 写 别 午 器 境 夜 好 并 开 後 微 投 挂 指 掉 接 昨 時 最 本 机
+0.05 标 档 止 正 步 测 环 画 目 确 記 試 调 象 質 返 都 配 验 고 납 네 델 도 른 만 면 보 부 올 했
+0.10 _create_fp _device _dummy_sampler_run _k _k_m _lib _malloc _partitions abend aber accelerate actual adafactor
+0.10 adamw afterwards alive alle allocateimpl analysis annotations another anywhere appears around asks ation attack
+0.10 attn_ audio avec await backbone behavior behaviour bfc_arena bfcarena bios blobs both box bricht bucketing but
+0.10 capturing cat ch change char che checked ciao cl_mem_object_allocation_failure cloud cmd colab collective comes
+0.10 commented complex computecosts convolution copied cores counted crashes crashloopbackoff cron csv ct cuaderno
+0.10 cuda_memory_manager cudadevice cudadrv cudnn_algoreg cufft customers cuts dask deep deepspeed dem detail
+0.10 difference distance distill domain domani downloaded du dès em emb enabled enginecore entraînement error_handler
+0.10 eserved eval_metric excerpt executor existing exiting exits exllamav experimental explicit exporting falcon
+0.10 filtered_tb finder finish fit_one_cycle fitted fix flags flat flux freed friday functional fuser game gemm
+0.10 geometry getting ggml ggml_backend_cuda_buffer_type_alloc_buffer ggml_metal_graph_compute gin github giving
+0.10 gluoncv goroutine gpu_mem_limit gpu_memory_utilization gradient gromacs grüße guarantee guide ha halve hand
+0.10 handling hang hangs hay heads helped high https igpu imperative inc infra inl internalerror interpolate intptr
+0.10 jvp kaggle keep kills kind_gpu kofi lack lanes late lattice layer lbm learner left length li libraries
+0.10 limitation little lives llama_load_model_from_file llama_model_loader llamarunner llm_engine llm_load_tensors
+0.10 llocate loaded loadengine loadmodel longest läuft macbook main map_location mapped mask matched matlab
+0.10 max_batch_prefill_tokens measurement mem_get_info memcpy memor memory_limit merci minibatch miniconda mismo
+0.10 modeling modules moe moin mory moving mpirun mx más n_layer nach nativeapistatus nativestatus navi nbytes
+0.10 ndarray ne nerf network neue next nfs nichts nodo nothing numa obtiens october okay ollama_num_parallel
+0.10 onnxruntime_src outcome packed paddleocr parsing particles patches pbtxt people phase play point pointer pools
+0.10 port preallocate predict preds pretraining printmemoryusage priya pro probe process_name processed
+0.10 processgroupnccl prop provider providers quarry question qué radv rather ray rays regards relevant relu
+0.10 rendering replaced reproduction res reserve_size resident resnet restarting restarts resubmit result resume
+0.10 rollouts roughly rounded rules run_id run_scheduler_process runners running salida saveengine saves scanner
+0.10 schedule schon schritt scope screen sd see seit sequential service setup sgl sglang shapes silenced
+0.10 singledevicememorypool slower solves source_file source_line spec spelling srt start starting_batch_size
+0.10 startsat stem steps stub stuck suggestions suite sul sum sur sure survives swin tag tail text_generation_router
+0.10 tgi they thrown time tiny titan tokens torchvision tout traceback_utils tracer train_inner trainworker transfer
+0.10 tritonbackend_modelinstanceinitialize tstatus tts types understand unix unload unset upgrade us used
+0.10 used_gpu_memory useful usr v_num vae values verifysuccess vgg video visible vkallocatememory vol volatile vulkan
+0.10 we wer wieder with_traceback won workaround wsl xl xlarge xt xx yep yolov zu ça équipe почему け ち な ろ エ デ
+0.10 ロ 从 候 像 其 务 原 发 同 因 实 室 建 成 据 时 朝 水 求 終 经 習 落 计 认 议 设 谢 集 題 니 단 데 돌 되 러 마
+0.10 막 번 수 시 주 중
+0.15 _attempt_allocation ada adam affected again air alloc alloc_tensor_range approved après arch artifacts ate
+0.15 automatic availa badalloc based bd because beim bench big bitsandbytes bpw brings bug builds captions case cast
+0.15 cet cfg chain chair checklist checkpointing chunked cleaning code comfy control cpu_feature_guard crop
+0.15 curr_region_allocation_bytes_ default deleted desde dgx diffuse dim dpi dt_float ed enable entered error ersten
+0.15 es et executing executioncontext fairseq_cli feats field first float flow fold force foreignnode found fr frames
+0.15 funciona gemma gfx ggml_cuda_host_malloc ggml_gallocr_reserve_n happened happens height hence her heute him hint
+0.15 history holding honest hx including initialize inner inside instances jaxlib jupyter já laugh lax le learn
+0.15 leaving leider len libmxnet limited line logged mail make makefile mas matrix max_input_length
+0.15 max_prefill_tokens max_total_tokens may medium meeting memory_limit_ mempool metrics microsoft model_lifecycle
+0.15 modèle morning mortem n_ctx nada nbformat nbformat_minor neighbour ner neural news ng node nov numba occurred
+0.15 offloaded oneapi onednn op_kernel op_requires opencl optimized overflow panic pass passe pattern pc peer
+0.15 performance perhaps physx pin_memory pip planned pm ppo pyx rapids re reboot reproduce residues retro ring
+0.15 runbooks said sam saturday screenshot searched seqs set_limit severity shift smallest solved some someone
+0.15 speaker spill splitting stand static steht stop style sun survive systemerror tentei terminated terminating
+0.15 text_generation_client text_generation_launcher then those though timeline to_device
+0.15 total_region_allocated_bytes_ trains transformers triton tsl unallocated unexpected unknown ups vllm volume
+0.15 warming were whisper why window workers workflow xavier xla_extension xla_python_client_mem_fraction yml yolo
+0.15 zombie по チ バ ポ 之 事 到 前 動 問 改 日 没 生 跑 退 限 같 그 드 립 사 습 실 안 어 요 줄 탁 확
+0.20 _b additional attention auto begin_example bin binary ble bo building built came cette climate clock
+0.20 common_runtime complaint create crit cu cudaexecutionprovider cudf dataset decode deepseek denoise desktop
+0.20 device_map diffusers docker documentation doesn días embedding end_example er exactly exp failed features
+0.20 find_executable_batch_size flaky fraction get gitlab gives got gres handle il images implementation incident
+0.20 increasing ipython iter itself journal kwargs laptop leave llama_model_load_from_file_impl load_model lunch
+0.20 manual max_batch_size measure memusagechange mesh micro_batch model_runner nearly needed never newest night
+0.20 noticed num nvidia nx on ooms op_name optimization output_type pas patient pr prefill present pytorch query
+0.20 queue quiet radeon record reducing replica resourceexhaustederror sampling sched second seems seg select
+0.20 set_per_process_memory_fraction shards shutting slurm smoke so softmax something sph src srun ss stage store
+0.20 supplied tesla test_long_context through tiled tiling tmp todo tracker train translate trying ts ultralytics une
+0.20 units va virtualmemorybuffer war warmup whether wrapped wrapper échec っ ら ク 入 后 复 始 报 月 起 까 녕 배 었
+0.20 작 치 학
+0.25 according alloca any application auf avoid bt burn caller cause ce chars chat chrome closes command
+0.25 common_init_from_params course cp ctx cuda_allocator currently device_memory_limit dia died dist eager ename
+0.25 enginecore_dp enough environment err errors_impl execute expected failures fairseq fell fft fields flax floor
+0.25 forgot fp geforce gestern gguf global going growing halved hit html instance instance_group isso issue jetson
+0.25 larger list lost ma management maps marta maxallocsize mehr mixtral mo mode modelo monitor my net nn nnet nodes
+0.25 numallocs numpy ocr org out parsed passing pjrt pjrt_stream_executor_client print_info read rec received
+0.25 regression repeating report_tensor_allocations_upon_oom requests rerun rocm rolled root router setting since
+0.25 split srv st stack started startup states statuscode stream super them things threshold tonight training treino
+0.25 unable using utilization waiting warm well werden will wps xtx zero サ 学 인
+0.30 aborted attempting back call chapter copy customer days didn dos duration each encoder endpoint everything exe
+0.30 exited farm fluid follows gig gone gpu_host_allocator graph he heb hij hpc jax jaxruntimeerror jo join keras
+0.30 leak lo logo lora na nano notebook ollama op operator ours packages paged paper pose post probably recover
+0.30 retrieval runoptions rx sentences set stable starten tags tokenizer total trial two unet valueerror variables
+0.30 version way webserver
+0.35 _bfc above antes bonjour caused chunk embed false following hi image impact isn iteration llm merging mistake
+0.35 monday offloading opnieuw os parallelism pod raised randn rank recent recon rtx run series session shape should
+0.35 slices sonar terminal three ti transpose ultra van var voice 了
+0.40 already been buffers chunks client dear did down during eta every fine forward framework gpu_ here inuse job_id
+0.40 just kib lan maxinuse non onnxruntime process reported restart script solène th weekend works
+0.45 allocating am bfc_allocator capacity com even gave gtx had internal lib llama_context loading max opt optimizer
+0.45 paddlepaddle pin resource_exhausted rule same seq smi starting stats summary third tutorial yesterday
+0.50 bs compute mine python restarted tf
+0.55 cc crashed current exception fail minutes somebody sorry update worker
+0.60 append could execution file logits workstation
+0.65 action ai decrease pipeline
+0.70 allocated it load traceback
+0.75 batch large stopped
+0.90 me self
+0.95 allocation loss went
""",
    "lead": r"""
-1.50 „
-1.20 #
-0.85 ? ` info there
-0.80 out
-0.75 ggml_cuda_host_malloc tensorflow
-0.65 for memory or to would
-0.60 exc_info tried
-0.55 em level seen stream_executor torch
-0.50 and cuda_driver into note two you
-0.45 read see skipping we { « │
-0.40 " ' > can cards docs es mib only ram site that un »
-0.35 back command core de do free gib later line no none other re reads this
-0.30 as des docstring executekernel front host if in my own paste pattern plan que sequential_executor sh smaller so
-0.30 stops userwarning virtualmemorybuffer
-0.25 ; algorithm allocate allocating autotuning buffer cu does end eng entry guard level_zero may now refuses start
-0.25 state warn words 。
-0.20 = \ answers arena ask before close cudasuccess driver every hip init injected launcher lib likely metal next old
-0.20 paddle page people phrase predict py red say shows stop stream string tensor tgi ts una what which will 的 直
-0.15 . answer attempt bfcarena by cache capacity cluster come conv conv_algorithm_picker depth errors explain fake
-0.15 feb fix gpu_conv_algorithm_picker graph grep guest had has jaxlib jobs known mem more number once options
-0.15 question raises seq shared simulated small smi some stem strings summary tests tip too triage was when
-0.15 workstation wrong · — 「 に ト
-0.10 $ % - / about alert allocaterawinternal backends been best canned card carries catch common_runtime cpu cycles
-0.10 da debug der don embed except expect fit fixed get ggml_backend_cuda_buffer_type_alloc_buffer gpu hand have kv
-0.10 ll loaded logs mac mar matmul mb mir mit never ngl numba of passed peak post put raising retry_exceptions
-0.10 reviewer runtime_error runtime_exception search sep service should size size_t slides status svc terminal than
-0.10 thanks think three told tsl vram where why width wording xgboost い を ー 跑
-0.05 & [ allocator also an answered backbone check classes classifier colleague config console content counts
-0.05 cudamalloc dec den earlier echo el en enough est ever execution fails false faq fields figure file fluid
-0.05 followed forum fraction given gpu_mat gx here hint im is issues itself jaxruntimeerror kb kind la let like limit
-0.05 lines local_tsl logger longer lower lvl meldung met msg ncclunhandledcudaerror notebook nvidia offload opencv
-0.05 parse plain please pr print printed prompt python raise readers reading refused release reserved said scheduler
-0.05 scratch serve short shown si side slide snippet static std str sum system take test texttt txt under unhandled
-0.05 us von way whole wrapper write xgboosterror xla_extension } て と グ リ 志 日 是 第
+0.05 ^ _cl _state _work ab abort above ac acceleratorerror actor all allocatenewregion amd apr arc are asr attic attn
+0.05 backend_model be bei beim bench bit block bool bricht called capi caught chat ci commit concurrency
+0.05 conditional_t const crashed cudf das decode detector die died diffusion done else encountered errorcode event
+0.05 fell flux following forkpoolworker function gets ggml_gallocr_reserve_n hires https int iteration jan jul lab
+0.05 laptop large le len list long malloc_or_wait max_len mi microsoft nnet nothing nuc oct onnxruntime_pybind
+0.05 op_kernel op_requires opt optimizer parameters pass pc per pjrt pjrt_stream_executor_client plugin plus pro
+0.05 pyopencl pytorch radeon rag ranks rapids render reported resourceexhaustederror return returns rtsafe
+0.05 runtimeexception rx saferuntime screen seeing span starts table tasksetmanager thing thread throws thrw tid tp
+0.05 tritonserver unwrap utils value void warm whisper works written yolov zero ¿ “ 、 が し た 上 出 到 学 就 習 行
+0.05 问 ：
+0.10 : ai asked backward bfc_arena blender build bytes cell class com comfy context create cuda_launch_blocking cuh
+0.10 cupy device device_helpers drivererror enginecore exceptions fail faiss forge forward good help image
+0.10 initialization instance ip just kernel layer lm loading loss max_input_length max_prefill_tokens mini
+0.10 model_lifecycle native nightly one openmm openmmexception org_tensorflow our outofmemoryerror output providers
+0.10 request result right rmm rmmerror rocm router rror rs runtime self session shard share source started steht stub
+0.10 sweep text_generation_client the timestamp title torch_memory_saver tpu trainworker trt unavailable update
+0.10 version vulkan worked xlaruntimeerror your • す 个 리
+0.15 _ffi aa abi am attention body call cl_ client comment common conv_ crash cuda_call cudacall day deep directml
+0.15 due ended ensemble executor external failure finetune float fork from full fusedconv goes gtx hashcat hi keep
+0.15 left libc load macro min model name nano nccl not ollama pipeline process processing qwen raised ray reason
+0.15 runtimeerror sdxl serving steps sur tensorrt terminated terminating text ti traceback triton type uncaught
+0.15 unexpected upscale waitnotificationfn workspace | ~ época логе 练 训 错 는
+0.20 al bad because cc code comfyui cudaapierror didn dies encoder engine enginecore_dp execute fine frame
+0.20 ggml_vulkan go inside keras llm loader max_batch_size ml nach non open point resource_exhausted retry returned
+0.20 runner sale sched slurm someone step task tf vae were while на 报 时 没
+0.25 * after bf bfc_allocator box con data defaultallocator detail did during ends epoch errors_impl eval evalue
+0.25 found frames framework lost main max memoryerror mxnet ok px run says seit src student trial up using went
+0.25 worker 成
+0.30 bonjour compile default doesn down example exc fairseq find got id kaggle llama mine na ocr pre ran raylet
+0.30 replica rule second sglang then today tokens train vllm xt
+0.35 < bug compiler cpp hey longest night pid pod rtx running valueerror 서
+0.40 ( base case gone internal ist last prints quick same time und yesterday – 务
+0.45 + again auf dem gb log lora onnxruntime over se since stage xla 에
+0.50 @ ] avec both bs it job training with
+0.55 colab first julia
+0.60 ! ) au gives stderr stopped warning
+0.65 err oom ，
+0.70 user warmup
+0.75 failed on
+0.80 at rank server trainer
+0.85 exception
+0.90 error →
+0.95 ,
+1.00 node
+1.05 generation me
""",
    "tail": r"""
-1.15 windows
-1.00 ;
-0.90 " what
-0.80 available no
-0.75 . you
-0.70 > acity were „
-0.65 are
-0.60 ` ”
-0.55 * reserved they
-0.50 ist look se string «
-0.45 : for gib why your
-0.40 backend memory see start true user
-0.35 ) allocator der di driver first la mean na our reader that times und we »
-0.30 bfcarena bytes cudamalloc de device die max may never nur onnx runtime show size text will не 这 을
-0.25 asked batch_size could don explain fewer figures is its mib non requested since stays this turned until where
-0.25 without 为 字 数 里 입
-0.20 ? allocated app context cpp du far go halve has here hit il instance jax job leave line loop mb megabytes mem
-0.20 native not number or outofmemoryerror pool pytorch shm smaller so tells th too twenty won | — た と の ら を 一
-0.20 存 用 的 示 请 题
-0.15 & < \ ] allocate already answer before cell check code come comes counts das en find from gpu_mem_limit host how
-0.15 in into kept larger limit many mps needs paddle part path point printed ram restart retry row said say says
-0.15 second should skipped step takes team two type un use would yes け さ る 出 显 表 가 문 시 에
-0.10 , - an arena as bare block buffer card caught cause creation end es exception fit four fp full holds hours ich
-0.10 karte kv list long lost lower machine much name ngl nightly pas prefill prints profiling question raise replica
-0.10 resource_exhausted sample schon scratch search shape status synthetic taken tensors them though tried try trying
-0.10 under up users version wasn way zero い イ 不 个 文 本 足 마 하
-0.05 # be box bug cache caching call cards carte chunk chunked cublas_status_alloc_failed cublascreate
-0.05 cudaerrormemoryallocation did empty error five fraction graphs hip http idea illegal item itself layers llama
-0.05 macro means of offload otherwise over page people plain raised reads red remat reported request running shared
-0.05 source spill system table tactic te thing think three traceback used value voor vram wanted week weights whole
-0.05 wiki written → 、 」 す て で に も れ 问 다 면 서
+0.05 alloc and anyone api auf below bitte by calling cu_mem_create dans details even every exits fragmentation frame
+0.05 free funcerrorreason half halving hand home if incorrect issue later like load logs loss march max_num_seqs
+0.05 message might neighbour net next old open optimizer pin pipeline please process re read recent resnet seen
+0.05 somebody someone somewhere sorry src state test than the utilization ve volume well which who ~ × 。 じ っ は ょ
+0.05 ッ 保 占 는 로 아
+0.10 % adapter again am another answers asynchronously because bucket changed csrc docs een et gone got he import
+0.10 info int je large loading logits more nccl nccl_debug one plus py que report retrying sentences shard stacktrace
+0.10 started starts target tensorflow tiles to tokens torch_memory_saver txt va watchdog zu り 고
+0.15 + alloca although anything asks at bs clip decode desktop does each error_message_manage failure false follows
+0.15 found gigs gives gpus https it just keep lattice le log new notebook nothing other probs processes queue right
+0.15 smi summary tell ti twice with … │ 在 有 요 ？
+0.20 above ai al allocation big builds capacity cc change conv cpu cross cuda_malloc_async current del doesn during
+0.20 environment exit file followed frames goes hal help image improve jupyter laptop lo minutes others per por
+0.20 prompt rtx situation tf_gpu_allocator tile total vae variable went на 了 나 이
+0.25 = [ ^ back bad came cuda enough epoch gtx guess had invoking kernel left ll makes mx now nvidia op peak pipe ran
+0.25 runs si stage through today torch ¿ –
+0.30 ! bit both didn est func have mit on run single whether ya }
+0.35 con cu default fine float läuft maybe set split still time
+0.40 after array but do function good only pre same was 同 ，
+0.45 me mi ok ranks there
+0.50 ( batch gpu script works
+0.55 about while
+0.60 all
+0.65 / rank then
+0.80 model
+0.90 my
+1.00 gb
""",
    "ahead": r"""
-0.75 „
-0.70 ggml_cuda_host_malloc~: «
-0.60 :~runtimeerror~:
-0.45 runtimeerror~:
-0.40 " >~runtimeerror~: read~"
-0.35 =
-0.30 "~ggml_backend_cuda_buffer_type_alloc_buffer~: `~error~: outofmemoryerror~(~" reads~" «~runtimeerror~:
-0.25 , 0 0~, 0~}~: :~llama~runner level_zero warning~: }~:
-0.20 # ,~" .~. .~.~. / ;~" \~: cuda~error~: of~"
-0.15 "~outofmemoryerror~: #~runtimeerror~: '~s~" *~) .~xlaruntimeerror~: :~« ^~error~: ^~runtimeerror~:
-0.15 `~llama~runner execution~failed~: in~" see~" stream~*~) s~"
-0.10 "~" "~,~" "~ggml_vulkan~: (~` -~' 0~:~` :~"~" :~0~] ?~" `~` `~ggml_backend_cuda_buffer_type_alloc_buffer~:
-0.10 caught~: fail~with~" in~' outofmemoryerror~: │~runtimeerror~: 「
-0.05 "~> "~valueerror~: #~" '~,~' + ,~' ,~` ,~cl_ -~" -~> .~` .~jaxruntimeerror~: 0~] :~0~: <~code~> >
-0.05 >~ggml_backend_cuda_buffer_type_alloc_buffer~: [~trt~] ^~# ^~-~' ^~`~` `~runtimeerror~: `~xlaruntimeerror~:
-0.05 allocation~failed~: and~" code~> execution~error~: for~" g~.~" it~says jaxruntimeerror~: message~:~" pytorch~,~"
-0.05 t text~" that~" trt~] with xlaruntimeerror~: {
+0.05 "~* (~" ) )~- )~valueerror~: .~acceleratorerror~: .~outofmemoryerror~: .~resourceexhaustederror~: 0~)~- 0~)~:
+0.05 0~,~" 0~cudacall~] 0~error :~' :~: :~:~cudacall :~cudacall :~resource_exhausted~: :~valueerror~: [~gpu~]
+0.05 [~malloc_or_wait~] ]~valueerror~: ^~memoryerror~: ^~valueerror~: ^~xlaruntimeerror~: `~valueerror~:
+0.05 acceleratorerror~: allocaterawinternal at~0~: concurrency~manager~: cudacall cudacall~]
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_gallocr_reserve_n~: gpu~] malloc_or_wait~] manager~:
+0.05 outofmemoryerror~(~' stderr~f std~:~: title~: tp~0~] with~` z~stderr~f
+0.05 |~ggml_backend_cuda_buffer_type_alloc_buffer~: |~valueerror~: |~warning~: “
+0.10 "~xlaruntimeerror~: )~: .~" .~cpp~] .~exceptions~. .~openmmexception~: .~rmmerror~: .~trainer~| 0~" 0~]~:
+0.10 0~failed~: 0~runtimeerror~: :~fail~: :~internal~: :~level_zero ; =~" =~' >~outofmemoryerror~: ]~error~:
+0.10 ]~internal~- ^~* ^~outofmemoryerror~: ^~│ ` cc~:~0 cpp~] drivererror~( engine~: exceptions~. fail~: internal~-
+0.10 internal~: llama~runner loading~model~: memoryerror~: message~: model~: node~0~: openmmexception~: prints~"
+0.10 rmmerror~: runner runtimeerror~:~level_zero stopped~with~" trainer~| |~runtimeerror~: │
+0.15 ! !~! !~!~! * .~runtimeerror~: 0~:~0 0~| :~0~) :~cl_ :~outofmemoryerror~: :~waitnotificationfn~) ]~:
+0.15 ]~runtimeerror~: ^~0~: ^~> ^~ggml_vulkan~: cl_ failed~. server~error~: waitnotificationfn~) |~`
+0.20 ( 0~) :~drivererror~( [~error~] ^~" cudaapierror~: error~] ggml_vulkan~: resource_exhausted~: says |
+0.25 "~resourceexhaustederror~: ' - -~>~" .~base~. :~0 :~ggml_backend_cuda_buffer_type_alloc_buffer~: base~. error
+0.25 prints~`
+0.30 "~:~" "~llama~runner exception~: with~exception~: →
+0.35 0~:~" ^~ggml_backend_cuda_buffer_type_alloc_buffer~: valueerror~:
+0.40 ] ^
+0.45 says~" with~"
+0.50 runtimeerror~(~'
+0.55 "~runtimeerror~: .
+0.60 (~' generation~(~"
+0.80 0~:
+0.95 :
+1.25 :~"
""",
    "behind": r"""
-0.85 were
-0.80 0
-0.75 "~is
-0.70 acity
-0.65 ( were~available were~available~.
-0.60 0~. 0~.~0 `~is
-0.45 < »~.
-0.40 .~tried .~tried~to
-0.35 "~.~$
-0.30 "~? ) .~$ / acity~)
-0.25 (~requested (~requested~0 <~/ `~: acity~; acity~;~.
-0.20 "~) "~,~the "~- "~-~> .~"~$ .~' .~'~, ? `~, acity~)~" on
-0.15 )~$ )~` - :~0 <~- <~/~code `~( `~at acity~. acity~.~.
-0.10 "~)~$ '~' -~> .~" acity~)~$ with {
-0.05 "~( "~,~0 "~;~$ "~and~" '~$ '~)~" '~, '~,~' '~` '~| .~"~, ;~. ;~.~. <~/~pre \ \~\ ] `~) `~,~so `~`~$ `~from `~on
-0.05 `~the conv conv~0 in~function in~function~' is }
+0.05 "~)~. "~at "~on~0 "~the "~} '~)~. (~0 -~- .~` .~gpu ` `~"~, `~.~$ every every~time i of | “ ” 。
+0.10 "~$ "~,~" "~,~and "~.~the "~from "~on "~with "~}~$ '~"~$ (~run (~run~with )~" *~* .~. .~.~. .~0 .~i : ; a and
+0.10 a~total be be~asynchronously be~asynchronously~reported file file~= file~=~csrc src~/~lattice the when 」~$
+0.15 "~0 ,~please ,~please~report .~the `~`~` `~i `~in if src src~/ — │ │~$
+0.20 "~: "~i '~)~$ .~current .~current~allocation [~func [~func~: [~op [~op~: `~| `~|~$ maybe maybe~the
+0.20 maybe~the~environment
+0.25 "~, "~– .~`~$ ;~while~invoking `~` `~and |~$
+0.30 ;~while
+0.35 "~; `~. »
+0.40 . cuda cuda~out cuda~out~of »~$
+0.45 $
+0.50 " , [ `~" `~$ “~.
+0.55 `~"~)
+0.70 '~)
+0.95 "~.
""",
    "pair": r"""
-1.20 ends_the_text&in_quotes
-1.15 figures&hypothetical_sentence
-1.10 a_setup,_in_short&output_near
-0.95 a_failed_run&somebody's_own a_short_text&output_near
-0.75 a_failed_run&somebody's_own,_in_short
-0.70 behind_a_prefix&in_quotes
-0.65 alone&in_quotes behind_a_prefix&on_a_stamped_line in_quotes&trace_near on_a_stamped_line&output_near
-0.60 a_sentence_leads&trace_near begins_the_text&setting_near code_near&text_behind cut_by_dots&figures
-0.60 markup_near&text_behind may_happen&mentioned
-0.55 a_short_text&figures a_short_text&text_behind about_texts&code_near begins_its_line&block_opened
-0.55 begins_the_text&in_quotes figures&introduced_as_example item_of_a_list&nothing_stated
-0.55 nothing_stated&setting_near nothing_stated&text_behind
-0.50 about_texts&figures behind_a_prefix&record code_near&setting_near ends_the_text&trouble
-0.50 explained_behind&markup_near figures&markup_near markup_near&other_near
-0.45 a_failed_run&in_quotes a_failed_run&words_before a_question,_in_short&may_happen a_setup,_in_short&text_behind
-0.45 a_short_text&text_about_texts alone&figures behind_a_prefix&markup_near blanks_near&code_near
-0.45 block_opened&introduced_as_example block_opened&markup_near ends_the_text&other_near in_quotes&record
-0.45 introduced_as_example&markup_near names_the_words&nothing_stated
-0.45 nothing_stated&somebody's_own_question,_in_short
-0.40 a_failed_run&trouble a_short_text&introduced_as_example a_short_text&words_before about_texts&text_behind
-0.40 alone&record begins_its_line&introduced_as_example begins_the_text&output_near blanks_near&figures
-0.40 code_near&within_code ends_the_text&text_behind happened_to_somebody&much_trouble
-0.40 hypothetical_sentence&words_before in_quotes&somebody's_own_machine,_in_short may_happen&other_near
-0.40 may_happen&somebody's_own mentioned&output_near nothing_stated&record often_may&text_behind
-0.40 on_a_stamped_line&somebody's_own,_in_short
-0.35 a_failed_run&much_trouble a_question,_in_short&trouble a_sentence_leads&code_near a_short_text&within_code
-0.35 about_texts&setting_near alone&words_before begins_the_text&words_before behind_a_prefix&somebody's_own
-0.35 code_near&introduced_as_example code_near&nothing_stated figures&within_code figures&words_before
-0.35 happened_to_somebody&somebody's_own_question,_in_short heads_a_document&markup_near heads_a_document&output_near
-0.35 hypothetical_sentence&markup_near indented&other_near may_happen&often_may
-0.35 may_happen&somebody's_own_question,_in_short may_happen&text_behind mentioned&nothing_stated
-0.35 much_trouble&other_near nothing_stated&other_near on_a_stamped_line&somebody's_own other_near&text_about_texts
-0.30 a_failed_run&happened_to_somebody a_question,_in_short&figures a_question,_in_short&happened_to_somebody
-0.30 a_question,_in_short&text_about_texts a_setup,_in_short&begins_the_text a_setup,_in_short&may_happen
-0.30 a_short_text&may_happen alone&may_happen alone&text_behind begins_the_text&figures begins_the_text&text_behind
-0.30 behind_a_prefix&traceback_above blanks_near&output_near code_near&in_quotes comment&figures
-0.30 cut_by_dots&other_near cut_by_dots&somebody's_own explained_behind&figures explained_behind&trace_near
-0.30 figures&somebody's_own_machine,_in_short figures&traceback_above heads_a_document&indented
-0.30 in_quotes&traceback_above introduced_as_example&other_near its_hint_printed&may_happen markup_near&mentioned
-0.30 mentioned&setting_near much_about_texts&on_a_stamped_line much_trouble&on_a_stamped_line
-0.30 much_trouble&words_before names_the_words&output_near nothing_stated&trouble nothing_stated&words_before
-0.30 often_may&somebody's_own output_near&words_before
-0.25 a_failed_run&markup_near a_question,_in_short&a_sentence_leads a_question,_in_short&alone
-0.25 a_question,_in_short&begins_its_line a_question,_in_short&cut_by_dots a_question,_in_short&indented
-0.25 a_question,_in_short&record a_sentence_leads&traceback_above a_setup,_in_short&cut_by_dots
-0.25 a_setup,_in_short&trace_near a_setup,_in_short&trouble a_short_text&explained_behind
-0.25 a_short_text&hypothetical_sentence a_short_text&on_a_stamped_line a_short_text&traceback_above
-0.25 a_short_text&typeset a_whole_error_line&block_opened a_whole_error_line&may_happen about_texts&much_about_texts
-0.25 behind_a_prefix&much_about_texts between_sections&explained_behind code_near&much_trouble comment&marked
-0.25 ends_the_text&indented ends_the_text&somebody's_own,_in_short explained_behind&traceback_above
-0.25 figures&its_words_taken_up happened_to_somebody&hypothetical_sentence happened_to_somebody&names_the_words
-0.25 heads_a_document&words_before hypothetical_sentence&item_of_a_list in_quotes&much_trouble in_quotes&text_behind
-0.25 indented&introduced_as_example indented&nothing_stated may_happen&record mentioned&other_near
-0.25 mentioned&trace_near much_trouble&somebody's_own names_the_words&on_a_stamped_line names_the_words&words_before
-0.25 nothing_stated&somebody's_own often_may&somebody's_own,_in_short on_a_stamped_line&text_behind
-0.25 output_near&trouble setting_near&traceback_above trace_near&within_code traceback_above&within_code
-0.20 a_failed_run&a_short_text a_failed_run&begins_its_line a_question,_in_short&a_whole_error_line
-0.20 a_question,_in_short&begins_the_text a_question,_in_short&hypothetical_sentence a_question,_in_short&often_may
-0.20 a_sentence_leads&may_happen a_sentence_leads&much_trouble a_sentence_leads&output_near
-0.20 a_setup,_in_short&often_may a_setup,_in_short&record a_short_text&behind_a_prefix
-0.20 a_short_text&its_words_taken_up a_short_text&setting_near a_whole_error_line&blanks_near
-0.20 a_whole_error_line&introduced_as_example about_texts&often_may begins_its_line&blanks_near
-0.20 begins_its_line&markup_near begins_its_line&trouble begins_the_text&comment
-0.20 begins_the_text&somebody's_own,_in_short behind_a_prefix&code_near behind_a_prefix&within_code
-0.20 between_sections&its_hint_printed between_sections&setting_near between_sections&trace_near
-0.20 between_sections&traceback_above code_near&comment code_near&explained_behind code_near&marked
-0.20 code_near&text_about_texts code_near&typeset comment&hypothetical_sentence comment&output_near
-0.20 cut_by_dots&somebody's_own_machine,_in_short ends_the_text&may_happen explained_behind&setting_near
-0.20 figures&on_a_stamped_line figures&trouble figures&typeset hypothetical_sentence&may_happen
-0.20 hypothetical_sentence&much_trouble hypothetical_sentence&other_near hypothetical_sentence&text_behind
-0.20 indented&trouble indented&words_before its_hint_printed&setting_near markup_near&may_happen
-0.20 markup_near&nothing_stated much_trouble&somebody's_own,_in_short much_trouble&text_behind
-0.20 names_the_words&other_near names_the_words&somebody's_own often_may&somebody's_own_question,_in_short
-0.20 on_a_stamped_line&within_code other_near&setting_near record&trouble
-0.20 somebody's_own_machine,_in_short&text_behind somebody's_own_machine,_in_short&trouble
-0.15 a_failed_run&code_near a_failed_run&explained_behind a_failed_run&hypothetical_sentence
-0.15 a_question,_in_short&behind_a_prefix a_question,_in_short&comment a_question,_in_short&ends_the_text
-0.15 a_question,_in_short&its_hint_printed a_question,_in_short&trace_near a_sentence_leads&comment
-0.15 a_sentence_leads&ends_the_text a_sentence_leads&explained_behind a_sentence_leads&markup_near
-0.15 a_sentence_leads&nothing_stated a_sentence_leads&other_near a_sentence_leads&record
-0.15 a_sentence_leads&somebody's_own a_sentence_leads&somebody's_own_question,_in_short
-0.15 a_setup,_in_short&names_the_words a_short_text&about_texts a_short_text&comment a_short_text&mentioned
-0.15 a_whole_error_line&explained_behind a_whole_error_line&markup_near a_whole_error_line&other_near
-0.15 a_whole_error_line&somebody's_own a_whole_error_line&somebody's_own_question,_in_short
-0.15 about_texts&begins_its_line about_texts&begins_the_text about_texts&much_trouble about_texts&names_the_words
-0.15 about_texts&within_code alone&behind_a_prefix begins_its_line&explained_behind begins_its_line&typeset
-0.15 begins_the_text&somebody's_own_question,_in_short behind_a_prefix&other_near behind_a_prefix&output_near
-0.15 between_sections&code_near between_sections&figures between_sections&heads_a_document between_sections&in_quotes
-0.15 blanks_near&other_near blanks_near&words_before code_near&markup_near code_near&other_near
-0.15 comment&happened_to_somebody comment&nothing_stated comment&other_near comment&somebody's_own_question,_in_short
-0.15 cut_by_dots&nothing_stated cut_by_dots&somebody's_own,_in_short cut_by_dots&somebody's_own_question,_in_short
-0.15 ends_the_text&hypothetical_sentence ends_the_text&item_of_a_list ends_the_text&markup_near
-0.15 ends_the_text&mentioned explained_behind&may_happen figures&nothing_stated
-0.15 happened_to_somebody&on_a_stamped_line happened_to_somebody&setting_near heads_a_document&mentioned
-0.15 heads_a_document&nothing_stated heads_a_document&trace_near heads_a_document&traceback_above
-0.15 indented&markup_near indented&mentioned introduced_as_example&trouble item_of_a_list&setting_near
-0.15 its_words_taken_up&other_near markup_near&often_may much_about_texts&trouble much_trouble&setting_near
-0.15 nothing_stated&somebody's_own,_in_short often_may&output_near other_near&text_behind
-0.15 output_near&somebody's_own,_in_short record&somebody's_own record&traceback_above setting_near&trace_near
-0.15 somebody's_own&trace_near somebody's_own&traceback_above text_behind&trace_near text_behind&typeset
-0.15 traceback_above&words_before
-0.10 a_failed_run&heads_a_document a_failed_run&item_of_a_list a_question,_in_short&introduced_as_example
-0.10 a_question,_in_short&much_about_texts a_question,_in_short&traceback_above a_question,_in_short&typeset
-0.10 a_sentence_leads&behind_a_prefix a_sentence_leads&happened_to_somebody a_sentence_leads&heads_a_document
-0.10 a_sentence_leads&words_before a_setup,_in_short&between_sections a_setup,_in_short&markup_near
-0.10 a_setup,_in_short&setting_near a_setup,_in_short&somebody's_own a_setup,_in_short&traceback_above
-0.10 a_short_text&alone a_short_text&heads_a_document a_short_text&often_may a_short_text&somebody's_own
-0.10 a_whole_error_line&between_sections a_whole_error_line&code_near a_whole_error_line&its_words_taken_up
-0.10 a_whole_error_line&often_may about_texts&behind_a_prefix about_texts&block_opened
-0.10 about_texts&happened_to_somebody about_texts&record about_texts&somebody's_own alone&ends_the_text
-0.10 alone&its_hint_printed alone&trouble begins_its_line&between_sections begins_its_line&its_words_taken_up
-0.10 begins_its_line&much_about_texts begins_its_line&nothing_stated begins_its_line&other_near
-0.10 begins_its_line&somebody's_own,_in_short begins_its_line&somebody's_own_question,_in_short
-0.10 begins_the_text&names_the_words behind_a_prefix&blanks_near behind_a_prefix&heads_a_document
-0.10 behind_a_prefix&may_happen behind_a_prefix&trouble behind_a_prefix&words_before between_sections&comment
-0.10 between_sections&hypothetical_sentence between_sections&item_of_a_list blanks_near&markup_near
-0.10 blanks_near&on_a_stamped_line block_opened&code_near block_opened&figures block_opened&its_words_taken_up
-0.10 block_opened&may_happen block_opened&nothing_stated code_near&its_words_taken_up code_near&may_happen
-0.10 code_near&mentioned comment&setting_near comment&trace_near ends_the_text&names_the_words
-0.10 ends_the_text&somebody's_own_question,_in_short ends_the_text&traceback_above explained_behind&heads_a_document
-0.10 explained_behind&indented explained_behind&words_before figures&indented figures&much_trouble figures&often_may
-0.10 figures&text_about_texts happened_to_somebody&indented happened_to_somebody&introduced_as_example
-0.10 happened_to_somebody&much_about_texts happened_to_somebody&nothing_stated happened_to_somebody&often_may
-0.10 happened_to_somebody&other_near happened_to_somebody&text_behind heads_a_document&hypothetical_sentence
-0.10 heads_a_document&its_hint_printed heads_a_document&much_about_texts heads_a_document&setting_near
-0.10 heads_a_document&text_behind heads_a_document&trouble hypothetical_sentence&somebody's_own_question,_in_short
-0.10 in_quotes&indented in_quotes&names_the_words in_quotes&often_may in_quotes&on_a_stamped_line
-0.10 in_quotes&text_about_texts introduced_as_example&trace_near its_hint_printed&text_behind
-0.10 its_words_taken_up&markup_near its_words_taken_up&somebody's_own,_in_short marked&other_near marked&output_near
-0.10 marked&trace_near markup_near&much_about_texts markup_near&names_the_words markup_near&typeset
-0.10 mentioned&names_the_words mentioned&somebody's_own_machine,_in_short much_about_texts&output_near
-0.10 much_about_texts&record much_about_texts&somebody's_own,_in_short often_may&somebody's_own_machine,_in_short
-0.10 often_may&words_before other_near&record other_near&typeset other_near&within_code output_near&setting_near
-0.10 output_near&somebody's_own_machine,_in_short record&somebody's_own_question,_in_short
-0.10 setting_near&somebody's_own_question,_in_short setting_near&text_behind setting_near&trouble
-0.10 somebody's_own&somebody's_own,_in_short somebody's_own&somebody's_own_machine,_in_short somebody's_own&trouble
-0.10 somebody's_own_question,_in_short&trace_near somebody's_own_question,_in_short&traceback_above
-0.10 somebody's_own_question,_in_short&trouble trace_near&trouble trouble&typeset trouble&words_before
-0.10 typeset&words_before
-0.05 a_failed_run&a_failed_test a_failed_run&a_report's_heading a_failed_run&nothing_stated a_failed_test&about_texts
-0.05 a_failed_test&code_near a_failed_test&figures a_failed_test&other_near a_failed_test&output_near
-0.05 a_failed_test&trace_near a_question,_in_short&between_sections a_question,_in_short&blanks_near
-0.05 a_question,_in_short&setting_near a_question,_in_short&somebody's_own a_report's_heading&setting_near
-0.05 a_report's_heading&traceback_above a_sentence_leads&a_setup,_in_short a_sentence_leads&marked
-0.05 a_sentence_leads&typeset a_setup,_in_short&marked a_setup,_in_short&other_near
-0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
-0.05 a_short_text&marked a_short_text&names_the_words a_short_text&somebody's_own_machine,_in_short
-0.05 a_whole_error_line&happened_to_somebody a_whole_error_line&somebody's_own,_in_short a_whole_error_line&typeset
-0.05 about_texts&beside_a_quotation about_texts&heads_a_document about_texts&indented about_texts&item_of_a_list
-0.05 about_texts&its_hint_printed about_texts&markup_near about_texts&trace_near about_texts&typeset alone&comment
-0.05 begins_its_line&code_near begins_its_line&happened_to_somebody begins_its_line&may_happen
-0.05 begins_its_line&often_may begins_its_line&record begins_its_line&somebody's_own begins_the_text&explained_behind
-0.05 begins_the_text&somebody's_own_machine,_in_short begins_the_text&trace_near behind_a_prefix&cut_by_dots
-0.05 behind_a_prefix&figures behind_a_prefix&indented behind_a_prefix&somebody's_own,_in_short
-0.05 behind_a_prefix&text_about_texts behind_a_prefix&typeset beside_a_quotation&code_near beside_a_quotation&figures
-0.05 beside_a_quotation&in_quotes beside_a_quotation&markup_near beside_a_quotation&much_about_texts
-0.05 beside_a_quotation&other_near beside_a_quotation&output_near beside_a_quotation&setting_near
-0.05 beside_a_quotation&words_before between_sections&blanks_near between_sections&block_opened
-0.05 between_sections&marked between_sections&markup_near between_sections&may_happen between_sections&mentioned
-0.05 between_sections&steps_that_led_to_it between_sections&text_behind blanks_near&happened_to_somebody
-0.05 blanks_near&heads_a_document blanks_near&item_of_a_list blanks_near&its_hint_printed blanks_near&mentioned
-0.05 blanks_near&much_about_texts blanks_near&much_trouble blanks_near&nothing_stated blanks_near&record
-0.05 blanks_near&somebody's_own blanks_near&somebody's_own,_in_short block_opened&indented block_opened&often_may
-0.05 block_opened&setting_near code_near&hypothetical_sentence code_near&trouble comment&heads_a_document
-0.05 comment&in_quotes comment&may_happen comment&somebody's_own comment&traceback_above comment&trouble
-0.05 comment&within_code comment&words_before cut_by_dots&in_quotes cut_by_dots&indented cut_by_dots&names_the_words
-0.05 cut_by_dots&on_a_stamped_line cut_by_dots&setting_near ends_the_text&its_hint_printed
-0.05 ends_the_text&nothing_stated explained_behind&text_behind figures&heads_a_document figures&in_quotes
-0.05 figures&marked figures&may_happen figures&record frames_of_a_process_near&output_near
-0.05 happened_to_somebody&heads_a_document happened_to_somebody&output_near
-0.05 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&trouble
-0.05 heads_a_document&introduced_as_example heads_a_document&item_of_a_list heads_a_document&names_the_words
-0.05 hypothetical_sentence&often_may hypothetical_sentence&record hypothetical_sentence&trace_near
-0.05 hypothetical_sentence&traceback_above in_quotes&markup_near indented&its_words_taken_up indented&trace_near
-0.05 introduced_as_example&nothing_stated introduced_as_example&often_may
-0.05 introduced_as_example&somebody's_own_question,_in_short introduced_as_example&text_behind
-0.05 introduced_as_example&traceback_above item_of_a_list&much_about_texts item_of_a_list&trace_near
-0.05 its_hint_printed&much_about_texts its_hint_printed&traceback_above its_words_taken_up&output_near
-0.05 its_words_taken_up&text_behind marked&markup_near marked&mentioned marked&nothing_stated
-0.05 marked&on_a_stamped_line marked&traceback_above marked&trouble marked&within_code marked&words_before
-0.05 may_happen&somebody's_own,_in_short may_happen&typeset mentioned&much_about_texts mentioned&often_may
-0.05 mentioned&text_about_texts mentioned&traceback_above much_about_texts&nothing_stated much_about_texts&often_may
-0.05 much_about_texts&somebody's_own names_the_words&often_may names_the_words&somebody's_own_machine,_in_short
-0.05 names_the_words&text_behind names_the_words&traceback_above names_the_words&trouble nothing_stated&typeset
-0.05 on_a_stamped_line&text_about_texts on_a_stamped_line&traceback_above on_a_stamped_line&words_before
-0.05 other_near&somebody's_own other_near&trouble output_near&steps_that_led_to_it output_near&text_about_texts
-0.05 output_near&within_code setting_near&typeset somebody's_own&somebody's_own_question,_in_short
-0.05 somebody's_own&typeset somebody's_own,_in_short&traceback_above
-0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short text_about_texts&text_behind
-0.05 text_about_texts&words_before text_behind&traceback_above trace_near&typeset traceback_above&trouble
+0.05 a_failed_run&a_whole_error_line a_failed_run&begins_the_text a_failed_run&behind_a_prefix
+0.05 a_failed_run&block_opened a_failed_run&output_near a_failed_run&record
+0.05 a_failed_run&somebody's_own_question,_in_short a_failed_run&text_behind a_failed_run's_record&indented
+0.05 a_failed_run's_record&often_may a_failed_run's_record&trace_near a_failed_run's_record&traceback_above
+0.05 a_failed_test&on_a_stamped_line a_failed_test&traceback_above a_failed_test&trouble a_failed_test&words_before
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&about_texts a_report's_heading&a_sentence_leads
+0.05 a_report's_heading&a_whole_error_line a_report's_heading&behind_a_prefix a_report's_heading&happened_to_somebody
+0.05 a_report's_heading&in_quotes a_report's_heading&somebody's_own a_report's_heading&somebody's_own,_in_short
+0.05 a_sentence_leads&alone a_sentence_leads&mentioned a_sentence_leads&trouble a_setup,_in_short&about_texts
+0.05 a_setup,_in_short&behind_a_prefix a_setup,_in_short&code_near a_setup,_in_short&figures
+0.05 a_setup,_in_short&its_hint_printed a_short_text&begins_the_text a_short_text&in_quotes
+0.05 a_short_text&its_hint_printed a_short_text&much_trouble a_whole_error_line&about_texts
+0.05 a_whole_error_line&begins_its_line a_whole_error_line&figures a_whole_error_line&setting_near
+0.05 a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&trace_near a_whole_error_line&trouble
+0.05 about_texts&introduced_as_example about_texts&other_near alone&names_the_words alone&nothing_stated
+0.05 alone&somebody's_own alone&somebody's_own,_in_short alone&somebody's_own_machine,_in_short
+0.05 alone&somebody's_own_question,_in_short begins_its_line&heads_a_document begins_its_line&much_trouble
+0.05 begins_its_line&setting_near begins_its_line&somebody's_own_machine,_in_short begins_the_text&nothing_stated
+0.05 begins_the_text&on_a_stamped_line begins_the_text&trouble behind_a_prefix&block_opened
+0.05 behind_a_prefix&frames_of_a_process_near behind_a_prefix&happened_to_somebody
+0.05 behind_a_prefix&hypothetical_sentence behind_a_prefix&names_the_words
+0.05 behind_a_prefix&somebody's_own_question,_in_short between_sections&much_trouble between_sections&output_near
+0.05 blanks_near&comment blanks_near&hypothetical_sentence blanks_near&indented
+0.05 blanks_near&somebody's_own_question,_in_short blanks_near&traceback_above block_opened&other_near
+0.05 block_opened&somebody's_own,_in_short block_opened&somebody's_own_machine,_in_short block_opened&trouble
+0.05 code_near&cut_by_dots code_near&happened_to_somebody code_near&its_place_behind code_near&much_about_texts
+0.05 code_near&often_may comment&cut_by_dots comment&indented cut_by_dots&markup_near explained_behind&other_near
+0.05 explained_behind&somebody's_own explained_behind&somebody's_own,_in_short figures&steps_that_led_to_it
+0.05 frames_of_a_process_near&nothing_stated happened_to_somebody&words_before heads_a_document&may_happen
+0.05 heads_a_document&much_trouble heads_a_document&somebody's_own,_in_short
+0.05 heads_a_document&somebody's_own_machine,_in_short hypothetical_sentence&indented hypothetical_sentence&mentioned
+0.05 in_quotes&mentioned in_quotes&setting_near indented&on_a_stamped_line indented&somebody's_own_machine,_in_short
+0.05 indented&steps_that_led_to_it indented&traceback_above indented&within_code introduced_as_example&output_near
+0.05 item_of_a_list&other_near item_of_a_list&somebody's_own_machine,_in_short
+0.05 item_of_a_list&somebody's_own_question,_in_short its_hint_printed&names_the_words
+0.05 its_hint_printed&somebody's_own its_hint_printed&somebody's_own_machine,_in_short
+0.05 its_hint_printed&somebody's_own_question,_in_short markup_near&trace_near may_happen&trouble
+0.05 mentioned&somebody's_own mentioned&somebody's_own,_in_short much_trouble&record
+0.05 much_trouble&somebody's_own_question,_in_short much_trouble&traceback_above much_trouble&trouble
+0.05 names_the_words&trace_near often_may&other_near on_a_stamped_line&setting_near setting_near&somebody's_own
+0.05 setting_near&somebody's_own,_in_short setting_near&somebody's_own_machine,_in_short setting_near&words_before
+0.05 somebody's_own_machine,_in_short&traceback_above trace_near&traceback_above
+0.10 a_failed_run&indented a_failed_run&its_hint_printed a_failed_run&much_about_texts a_failed_run&traceback_above
+0.10 a_failed_run's_record&code_near a_failed_run's_record&figures a_failed_run's_record&in_quotes
+0.10 a_failed_run's_record&nothing_stated a_failed_run's_record&output_near a_failed_run's_record&record
+0.10 a_failed_run's_record&text_behind a_failed_run's_record&words_before a_question,_in_short&item_of_a_list
+0.10 a_question,_in_short&much_trouble a_report's_heading&a_setup,_in_short a_report's_heading&begins_its_line
+0.10 a_report's_heading&between_sections a_report's_heading&figures a_report's_heading&may_happen
+0.10 a_report's_heading&nothing_stated a_report's_heading&output_near a_report's_heading&text_behind
+0.10 a_sentence_leads&a_short_text a_sentence_leads&about_texts a_sentence_leads&between_sections
+0.10 a_sentence_leads&blanks_near a_sentence_leads&block_opened a_sentence_leads&cut_by_dots
+0.10 a_sentence_leads&names_the_words a_sentence_leads&on_a_stamped_line a_setup,_in_short&much_trouble
+0.10 a_setup,_in_short&words_before a_short_text&cut_by_dots a_short_text&happened_to_somebody a_short_text&indented
+0.10 a_short_text&its_place_behind a_whole_error_line&begins_the_text a_whole_error_line&ends_the_text
+0.10 a_whole_error_line&traceback_above about_texts&comment about_texts&somebody's_own_question,_in_short
+0.10 alone&hypothetical_sentence begins_its_line&cut_by_dots begins_the_text&its_hint_printed
+0.10 begins_the_text&often_may behind_a_prefix&introduced_as_example behind_a_prefix&text_behind
+0.10 between_sections&indented between_sections&somebody's_own between_sections&words_before blanks_near&setting_near
+0.10 blanks_near&trouble block_opened&heads_a_document block_opened&its_hint_printed block_opened&on_a_stamped_line
+0.10 block_opened&output_near code_near&ends_the_text code_near&traceback_above comment&ends_the_text
+0.10 comment&mentioned comment&somebody's_own_machine,_in_short cut_by_dots&much_about_texts cut_by_dots&output_near
+0.10 cut_by_dots&trace_near ends_the_text&setting_near ends_the_text&somebody's_own_machine,_in_short
+0.10 explained_behind&nothing_stated explained_behind&output_near figures&other_near figures&setting_near
+0.10 figures&somebody's_own happened_to_somebody&may_happen happened_to_somebody&somebody's_own
+0.10 heads_a_document&somebody's_own heads_a_document&somebody's_own_question,_in_short in_quotes&item_of_a_list
+0.10 in_quotes&nothing_stated in_quotes&somebody's_own_question,_in_short indented&marked indented&much_trouble
+0.10 indented&often_may indented&record introduced_as_example&on_a_stamped_line introduced_as_example&somebody's_own
+0.10 introduced_as_example&words_before item_of_a_list&much_trouble item_of_a_list&output_near
+0.10 item_of_a_list&somebody's_own item_of_a_list&text_behind its_hint_printed&markup_near its_hint_printed&often_may
+0.10 its_hint_printed&record its_hint_printed&trace_near its_place_behind&markup_near its_place_behind&output_near
+0.10 its_place_behind&setting_near markup_near&record markup_near&somebody's_own_question,_in_short
+0.10 markup_near&traceback_above markup_near&trouble markup_near&words_before
+0.10 mentioned&somebody's_own_question,_in_short mentioned&text_behind much_about_texts&other_near
+0.10 much_about_texts&text_behind much_about_texts&trace_near much_trouble&nothing_stated
+0.10 names_the_words&somebody's_own,_in_short names_the_words&somebody's_own_question,_in_short
+0.10 nothing_stated&traceback_above often_may&traceback_above on_a_stamped_line&somebody's_own_question,_in_short
+0.10 other_near&somebody's_own_question,_in_short output_near&text_behind record&text_behind
+0.10 somebody's_own&text_behind somebody's_own&words_before somebody's_own,_in_short&trace_near
+0.10 somebody's_own,_in_short&trouble trace_near&words_before
+0.15 a_failed_run&introduced_as_example a_failed_run&marked a_failed_run's_record&a_short_text
+0.15 a_failed_run's_record&other_near a_question,_in_short&block_opened a_question,_in_short&explained_behind
+0.15 a_question,_in_short&in_quotes a_question,_in_short&output_near a_question,_in_short&somebody's_own,_in_short
+0.15 a_question,_in_short&somebody's_own_question,_in_short a_report's_heading&other_near a_report's_heading&trouble
+0.15 a_sentence_leads&begins_the_text a_sentence_leads&figures a_sentence_leads&item_of_a_list
+0.15 a_sentence_leads&somebody's_own_machine,_in_short a_setup,_in_short&a_whole_error_line
+0.15 a_setup,_in_short&block_opened a_setup,_in_short&comment a_setup,_in_short&introduced_as_example
+0.15 a_short_text&a_whole_error_line a_short_text&markup_near a_short_text&somebody's_own_question,_in_short
+0.15 a_whole_error_line&its_hint_printed a_whole_error_line&output_near about_texts&between_sections
+0.15 about_texts&nothing_stated about_texts&somebody's_own,_in_short begins_its_line&its_hint_printed
+0.15 begins_its_line&its_place_behind begins_the_text&happened_to_somebody begins_the_text&may_happen
+0.15 begins_the_text&mentioned behind_a_prefix&item_of_a_list behind_a_prefix&nothing_stated
+0.15 behind_a_prefix&often_may between_sections&happened_to_somebody block_opened&somebody's_own
+0.15 code_near&on_a_stamped_line code_near&output_near cut_by_dots&may_happen cut_by_dots&traceback_above
+0.15 ends_the_text&on_a_stamped_line explained_behind&mentioned heads_a_document&on_a_stamped_line
+0.15 hypothetical_sentence&names_the_words hypothetical_sentence&on_a_stamped_line in_quotes&much_about_texts
+0.15 in_quotes&somebody's_own in_quotes&within_code item_of_a_list&on_a_stamped_line its_hint_printed&other_near
+0.15 may_happen&words_before mentioned&much_trouble much_about_texts&traceback_above much_trouble&trace_near
+0.15 nothing_stated&on_a_stamped_line nothing_stated&somebody's_own_machine,_in_short often_may&record
+0.15 often_may&trace_near other_near&traceback_above output_near&somebody's_own_question,_in_short
+0.15 record&somebody's_own,_in_short somebody's_own_question,_in_short&somebody's_own,_in_short
+0.20 a_failed_run&a_failed_run's_record a_failed_run&cut_by_dots a_failed_run's_record&setting_near
+0.20 a_question,_in_short&code_near a_question,_in_short&on_a_stamped_line
+0.20 a_question,_in_short&somebody's_own_machine,_in_short a_report's_heading&about_texts
+0.20 a_setup,_in_short&begins_its_line a_setup,_in_short&somebody's_own_question,_in_short a_short_text&blanks_near
+0.20 a_short_text&item_of_a_list a_whole_error_line&heads_a_document alone&on_a_stamped_line
+0.20 begins_the_text&other_near behind_a_prefix&its_place_behind block_opened&happened_to_somebody
+0.20 code_near&its_hint_printed comment&item_of_a_list explained_behind&in_quotes figures&happened_to_somebody
+0.20 figures&somebody's_own,_in_short happened_to_somebody&markup_near hypothetical_sentence&in_quotes
+0.20 hypothetical_sentence&somebody's_own hypothetical_sentence&trouble in_quotes&other_near
+0.20 in_quotes&somebody's_own,_in_short indented&its_hint_printed introduced_as_example&may_happen
+0.20 introduced_as_example&somebody's_own,_in_short item_of_a_list&somebody's_own,_in_short item_of_a_list&trouble
+0.20 its_hint_printed&trouble its_place_behind&much_about_texts its_place_behind&record markup_near&much_trouble
+0.20 may_happen&names_the_words may_happen&setting_near may_happen&trace_near much_about_texts&setting_near
+0.20 much_trouble&often_may on_a_stamped_line&record on_a_stamped_line&somebody's_own_machine,_in_short
+0.20 output_near&somebody's_own record&setting_near
+0.20 somebody's_own_machine,_in_short&somebody's_own_question,_in_short somebody's_own_machine,_in_short&trace_near
+0.25 a_failed_run&alone a_failed_run&figures a_failed_run&its_place_behind a_failed_run&often_may
+0.25 a_failed_run&trace_near a_question,_in_short&nothing_stated a_question,_in_short&other_near
+0.25 a_report's_heading&a_short_text a_report's_heading&code_near a_report's_heading&markup_near
+0.25 a_setup,_in_short&indented a_short_text&other_near a_short_text&trace_near about_texts&explained_behind
+0.25 about_texts&its_place_behind about_texts&output_near alone&cut_by_dots begins_its_line&output_near
+0.25 begins_the_text&behind_a_prefix begins_the_text&markup_near begins_the_text&record behind_a_prefix&mentioned
+0.25 behind_a_prefix&somebody's_own_machine,_in_short between_sections&trouble code_near&indented
+0.25 code_near&somebody's_own_machine,_in_short cut_by_dots&ends_the_text cut_by_dots&record cut_by_dots&text_behind
+0.25 cut_by_dots&trouble ends_the_text&words_before happened_to_somebody&in_quotes happened_to_somebody&record
+0.25 happened_to_somebody&somebody's_own_machine,_in_short hypothetical_sentence&nothing_stated
+0.25 hypothetical_sentence&setting_near in_quotes&may_happen indented&somebody's_own,_in_short
+0.25 its_hint_printed&on_a_stamped_line its_place_behind&other_near markup_near&on_a_stamped_line
+0.25 markup_near&somebody's_own markup_near&somebody's_own_machine,_in_short may_happen&output_near mentioned&trouble
+0.25 much_about_texts&names_the_words names_the_words&setting_near other_near&trace_near setting_near&within_code
+0.25 somebody's_own_question,_in_short&text_behind text_behind&trouble
+0.30 a_failed_run&mentioned a_failed_run&names_the_words a_failed_run&somebody's_own_machine,_in_short
+0.30 a_question,_in_short&names_the_words a_question,_in_short&text_behind a_sentence_leads&text_behind
+0.30 a_setup,_in_short&alone a_setup,_in_short&blanks_near a_setup,_in_short&happened_to_somebody
+0.30 a_setup,_in_short&heads_a_document a_setup,_in_short&mentioned a_short_text&begins_its_line
+0.30 about_texts&hypothetical_sentence begins_its_line&begins_the_text begins_its_line&figures
+0.30 behind_a_prefix&much_trouble block_opened&words_before code_near&record code_near&somebody's_own
+0.30 code_near&somebody's_own_question,_in_short ends_the_text&record figures&item_of_a_list
+0.30 figures&somebody's_own_question,_in_short figures&trace_near its_place_behind&nothing_stated
+0.30 markup_near&somebody's_own,_in_short may_happen&much_about_texts somebody's_own_question,_in_short&words_before
+0.35 a_failed_run&a_setup,_in_short a_failed_run&may_happen a_failed_run&on_a_stamped_line
+0.35 a_sentence_leads&much_about_texts a_setup,_in_short&hypothetical_sentence a_short_text&record
+0.35 a_short_text&trouble behind_a_prefix&ends_the_text ends_the_text&figures figures&text_behind
+0.35 heads_a_document&in_quotes hypothetical_sentence&much_about_texts in_quotes&trouble may_happen&on_a_stamped_line
+0.35 mentioned&on_a_stamped_line on_a_stamped_line&trace_near other_near&somebody's_own_machine,_in_short
+0.35 output_near&traceback_above record&trace_near somebody's_own_machine,_in_short&words_before
+0.40 a_question,_in_short&mentioned a_sentence_leads&somebody's_own,_in_short a_short_text&ends_the_text
+0.40 about_texts&may_happen about_texts&trouble alone&begins_its_line alone&happened_to_somebody
+0.40 begins_its_line&text_behind behind_a_prefix&its_hint_printed ends_the_text&happened_to_somebody
+0.40 indented&setting_near its_hint_printed&output_near other_near&words_before record&words_before
+0.45 a_question,_in_short&heads_a_document a_question,_in_short&markup_near a_setup,_in_short&in_quotes
+0.45 a_setup,_in_short&nothing_stated about_texts&in_quotes behind_a_prefix&setting_near
+0.45 cut_by_dots&hypothetical_sentence figures&its_hint_printed indented&text_behind mentioned&words_before
+0.45 on_a_stamped_line&other_near other_near&output_near output_near&trace_near
+0.50 a_setup,_in_short&a_short_text a_setup,_in_short&ends_the_text a_short_text&nothing_stated
+0.50 begins_its_line&trace_near code_near&words_before figures&names_the_words indented&somebody's_own
+0.50 markup_near&output_near nothing_stated&output_near text_behind&words_before
+0.55 a_failed_run&setting_near a_question,_in_short&a_setup,_in_short a_question,_in_short&words_before
+0.55 a_sentence_leads&in_quotes about_texts&on_a_stamped_line begins_its_line&traceback_above
+0.55 behind_a_prefix&trace_near somebody's_own,_in_short&words_before
+0.60 alone&mentioned figures&output_near
+0.65 begins_its_line&ends_the_text code_near&somebody's_own,_in_short cut_by_dots&mentioned output_near&record
+0.75 in_quotes&words_before other_near&somebody's_own,_in_short
+0.85 a_failed_run&about_texts
+1.05 indented&output_near
""",
}

"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.88
SIGNS = {
    "hypothetical sentence": -2.3,
    "introduced as example": -1.8,
    "within code": -1.8,
    "text about texts": -1.7,
    "mentioned": -1.5,
    "typeset": -1.5,
    "about texts": -1.4,
    "block opened": -1.4,
    "may happen": -1.4,
    "much about texts": -1.3,
    "names the words": -1.3,
    "explained behind": -1.2,
    "text behind": -1.2,
    "comment": -1.0,
    "in quotes": -1.0,
    "indented": -1.0,
    "blanks near": -0.8,
    "code near": -0.8,
    "markup near": -0.8,
    "words before": -0.8,
    "heads a document": -0.7,
    "marked": -0.6,
    "between sections": -0.5,
    "begins the text": -0.3,
    "often may": -0.3,
    "a sentence leads": -0.1,
    "beside a quotation": -0.1,
    "other near": -0.1,
    "steps that led to it": -0.1,
    "cut by dots": 0.1,
    "item of a list": 0.1,
    "much trouble": 0.1,
    "setting near": 0.1,
    "traceback above": 0.1,
    "a whole error line": 0.2,
    "figures": 0.3,
    "nothing stated": 0.3,
    "on a stamped line": 0.3,
    "record": 0.3,
    "a failed test": 0.5,
    "alone": 0.5,
    "trouble": 0.5,
    "a failed run's record": 0.7,
    "happened to somebody": 0.8,
    "trace near": 1.0,
    "output near": 1.1,
    "a report's heading": 1.2,
    "a failed run": 1.3,
    "somebody's own": 1.4,
    "begins its line": 1.5,
    "ends the text": 1.5,
    "its hint printed": 1.9,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-0.95 memory txt
-0.85 long ms
-0.80 text
-0.75 met want
-0.70 cuda_error_out_of_memory killed
-0.65 bytes cpu en oom shared that true
-0.60 driver program runtime
-0.55 class detected do ends gib import like message render type user vram гиб свободно
-0.50 are card const drill end für label options parse pinned pytest queued reason se size this из
-0.45 cudaerrormemoryallocation docs exceeded fit for gets gradient_checkpointing grep hiperroroutofmemory jest loader
-0.45 log lower nm over owner pool raise saved tenant typeinfo under warn write
-0.40 answers autotuning cannot closed constraint corpus gemm_fusion_autotuner las local maintainer mb name null
-0.40 outofmem please quota requested sie signal space starts still tests thanks title too una without wording you чем
-0.35 allocate assert assistant author block closing conv_algorithm_picker def description eng errors event exit
-0.35 export fixed generation if im into ist kv limits logging memoria metadata nan nicht of off once opened output
-0.35 placeholder plan previous processor retry return safetensors skipping small takes textarea then threads training
-0.35 unsigned usage verdict was when worked writing 先 示
-0.30 answered backend batch_size br buffer bus cache canary capacty cluster data debug der ein eine empty encountered
-0.30 exc_info exec from gi golden gpu_device guard guild hbm hip host in index item karte kb known lang made must np
-0.30 não onnx oomkilled ops oserror planner precision problems purpose reference request role sample seen socket
-0.30 staging support symptom tactic these try und upstream val venv where wrap xla не 不 会 办 如 显
-0.25 activations alert allocator array as asked attributes available bash between caught cell compiling completed
-0.25 contains dataloader den depth dev ecc entry erroroutofdevicememory estimate exc exemple external fake fan fatal
-0.25 fired five function gb give gpu_oom gpus handler how information install is ish keeps la language learning les
-0.25 lesson limit logs look looks lr map meet mem messages minimum mémoire names num_gpu object oom_kill ou pager più
-0.25 platform policy profile que reading reduce registered registry reicht rg roll round routes saving score scratch
-0.25 sec sent sequence sh shown source start str stream_executor synthetic throughput timeout to topic typical uses
-0.25 variant yaml как 么 减 答 见 这 메
-0.20 _error_if_any_worker_fails acc access again algorithm allocatememory als also amp apr at attempt aus base before
-0.20 bei benchmark best bot broker cases channel chosen ckpt clear comments component contained content created
-0.20 cublas_status_alloc_failed cudnn delta deploy detach deux deviceerror die dies elapsed epoch errno
-0.20 execution_count exercise explain fast fires fixtures free garbage_collection_threshold gerade git goal good
-0.20 grande grow half het hier hold illegal infer inputs jobs json kill less listening lite live localhost machines
-0.20 mais meldung mensaje micro mig might mod mps needs nice no no_grad none normal not often opset out_of_memory
-0.20 outofgpumemoryerror outofmemory parameter pluggy pre prints priority pt quillnet quit rate rb real ref registers
-0.20 response rootdir samples segments sentence serving setmemorypoollimit shards signal_handling simulated się
-0.20 skipped slice something standard std strings struct study swap sys ten tensors throws ticket timestamp tok torch
-0.20 train_step um uma unchanged url use valid version versionchanged vk what wie workspace year yours zeros że さ め
-0.20 リ 三 也 只 存 怎 新 果 次 请 足 问 아 용
-0.15 _arraymemoryerror _exceptions _utils accelerator ad al alles along although apache ask asking attempted avail
-0.15 bare batches bb bfc bien black buggy by calls cell_type chaos checks co collected compare components computed
-0.15 concurrency configuration core count count_over_time cu cudaerrorlaunchoutofresources dat date day deps
-0.15 described_class dir direct div doc drift due effective empty_cache engine ep events examples expandable_segments
-0.15 exported fi figures filename filenotfounderror files filter finds form found frame fresh func fusions fyi gen
-0.15 ggml_vulkan gold gradients groups heading heap heron hlo_rematerialization ibuilderconfig inference injected
-0.15 insufficient issues java jl journalctl keep keyerror kmg know ksameasrequested kw labels lecture level license
-0.15 lines linux longer low malloc many mapping markdown match mean median minute more multiline nas native nccl
-0.15 neither norm number numbers nur objects oder offload omitted on order originally outofmemoryerror par parameters
-0.15 parquet part peak picks pipe place plugin plus por possible potentially pp preallocation preflight prima
-0.15 production prompt properties quarter ran range ranker rdb reclaim recorded recovery red reduced refuse refused
-0.15 reject rejected remaining rematerialization removed report req required rest restored results retrying returns
-0.15 runbook runtimeerror save schema served server settings shell shipper sigterm sim size_t slurmstepd snapshot
-0.15 span speech sshd stops tarjeta tbody td te tell tensor test_guard testcase tib tickets timed tp train_lib trials
-0.15 troubleshooting trt uid uncorrectable unit unused util value vm vous walk warnings watch wav were whose with
-0.15 would wrapper writes ws xpu yet чём が れ 下 二 合 多 意 看 算 训 기 리 모 쓰 있 크
-0.10 _core _execution_engine _z accepted accuracy advice age allocates answer anything args assert_eq assertionerror
-0.10 aten attempts auto_growth autocast average avg bad_alloc badge bar bea begin begins belongs blocks board boot
-0.10 branch broken but button caching cancelled cap cards cd cgroup choose chunked_prefill_size classify clean close
-0.10 clothes codes coffee compiler conf configs connection connectionreseterror container context cost counts crashes
-0.10 cublascreate cuda_driver cudageterrorstring cudasuccess cudnn_status_not_supported custom dependencies des desk
-0.10 device df dice differ differs disabled dmesg done dump ef el elastic enforce env eq este eta etc etl exceeds
-0.10 expandable expecting explanation expr expression false falta fd feature few final finished fixes fixture flag
-0.10 flags_fraction_of_gpu_memory_to_use flush fmt fn forcausallm format forum frameworks front ft game gc gcc
-0.10 ggml_backend_cuda_buffer_type_alloc_buffer gigabytes gm gnu go gpu_memory gpuhold grads graphics grows guess
-0.10 hardware held holds host_oom hpp ignored importerror included int invalid io items iterations its ja jenkins js
-0.10 jul kind knowledge kubelet kv_cache_utils largest libcudnn libtpu licence llama_new_context_with_model login
-0.10 loki lot mac make make_loader mal march matches matching max_model_len md meaning measured mem_fraction_static
-0.10 memplan mempoolsize merely merge merged mib milliseconds minus misc model_path msg multiprocessing mx myself
-0.10 ncclsystemerror nearest nie ninja nobody notebooks notes ns num_alloc_retries numba numpy office ok onboarding
-0.10 one oomwatch open orin pages para pending per_device_train_batch_size perfect piece plain pods pray prefix
-0.10 pressure progress prompts publish qps quantisation questions quote raw reached reactions reads ready recompute
-0.10 recording refuses regex remote renders reqs requeue requeued reranker research reset resources restarting
-0.10 resuming retrain reviewed rmm rss rules run_backward runner runs scheda scorer search segment selected
-0.10 serverargs sets sharded sharing sheet shm shmutils shuffle sizing slot speicher spilling stat strict string
-0.10 studio su succeed suite sum supervisor svc table taken target tasks temp template tensor_parallel_size term
-0.10 tessera test_empty test_other_errors_pass_through third_party timing tip token tokens tomasz tp_size train tried
-0.10 triggered tuning turn typo un unittest unsupported_state users userwarning utf val_loss validation validations
-0.10 vendor viele vision vnet volumes von vs watcher weights wheel width word wraps xs zusammen обучение от разбор
-0.10 сообщение う え こ せ た ま ょ よ り わ イ ス フ メ 一 中 人 他 保 再 出 列 卡 吗 含 在 大 小 序 度 把 护 提 数
-0.10 文 查 检 照 的 確 程 系 练 维 编 能 自 要 計 語 试 里 는 다 를 설 세 으 음 의
-0.05 __init__ _tensor absl accelerators accumulate accumulation acme actions active add address against alerts alias
-0.05 align alloc_cpu allocators allreduce alternatives always an andere announce anon another ansible anyone appears
-0.05 apple arena arena_extend_strategy argument arguments arrays asr attribute auc axis backends backoff bad
-0.05 base_model becomes below bfloat bits block_m block_n blog bool boolean break bridge brief bring browser bug
-0.05 builtin bump busy bye byte cached calcul calling candidate canned capa capability capable catch catches category
-0.05 centre cf changed changes charset check checkpoints child chip chunking classic classname clip clips
-0.05 cnmem_status_out_of_memory coalescing colab collection comment commit compile compiled complete computing
-0.05 condition connected constraint_memcg containers contents context_length contiguous control cordon correct costs
-0.05 counted crates cross ctrl cuda_error_launch_out_of_resources cuda_graph_max_bs cuda_memory_resource cuda_oom
-0.05 cudaapierror cudamemgetinfo cudnn_status_alloc_failed cumemalloc cumemcreate cur cut cxx da dashboard dc
-0.05 dcgm_fi_dev_fb_used dd dead debian decision decoding defaultcpuallocator defaults del demo dense describe dest
-0.05 destroyed detection device_oom deviceoom deviceoutofmemory devices di diagnostics digest dim dl dll download
-0.05 draft drain drained drivererror dropdown effnet eight ejemplo encoding engines english ensemble entropy epilog
-0.05 errorf evening ever everyone except exclude excluded exhaustion expect extend fabric factor failing fall
-0.05 fallback fallen faq far fault faults features february feed fieldconfig fig figure fills filtered fin find first
-0.05 fits flavour fleet folder forget four fps fragment framebuffer freed_by_count frequently further gains gameday
-0.05 gateway general generating ggml_assert ggml_oom glossary goes goldens gpu_conv_algorithm_picker gpu_executor
-0.05 gpu_mem_limit grad green grpc gs gsm gx halving happen happy haven header helix help highlights hints history
-0.05 hits host_shm hostoom hours href http human hybrid ib id ids ignore include indicates init initialized
-0.05 input_tokens instead instruct integer interface interval ipynb isa itself january jax_oom joined jun june junit
-0.05 kann kernel_oom kernels kestrel killer knows kubernetes larkspur lat latency latency_ms latent latest launch
-0.05 launching layer lazy ldquo lead leaked legendformat libcudart library lighthouse likely ll llama
-0.05 llama_kv_cache_unified lm load_tensors local_rank local_tsl local_xla logger loggers lowvram lynx machine
-0.05 maintenance makes mapped marked marl master max_seq_len max_split_size_mb max_tokens max_total_num_tokens mbs
-0.05 medvram megabytes memoryerror mention meta method micro_batch_size mir missing mix mixed mlp mock module moments
-0.05 move mu much multi multiple named nb nbytes nccl_timeout ncclutils near negative never newcomers newer nf nlp
-0.05 node_manager nodes noise notice num_ooms num_stages num_warps oct old oncall onchip oom_text opened_zipfile
-0.05 operation operators optimiser optype otherwise outofdevicememory output_tokens paddle_oom paging pair pairs
-0.05 panels parser partitions pass period persistent peut physical picked picture pip planning plays point posix pour
-0.05 pourquoi ppocr preallocates predicted preempted print private problem profiler programming programs proxy pth
-0.05 ptxas pub put pytorch qa quantised quiz raises raising ratio rdquo reader really reasons recently recognises
-0.05 recommended recovered reducir region regular related release reload remedy rent repeat reports repository
-0.05 requires resumed retries retryable review rfc right room rows rst runbook_url sandbox scan scenario scheduled
-0.05 schemas schemaversion scoped scores seat section seealso sees sein selective send seqnum sequences serialization
-0.05 server_args shim shorter showed shrink side_effect signatures sigusr since sized sizes skein slicing slow slug
-0.05 snapshots snippet solution some soon sooner sort sources spare spark sre stacktrace stands status stdout step_
-0.05 stepid stopping storage stored story straw streamexecutor students subject submit suites swapped switch switched
-0.05 synopsis sysctl tab tactics take taking talk targets tb tcp tells test test_classify testclassify testsuite
-0.05 testsuites texttt tf_oom thing things thread thread_ts thumb tight tiles timeseries to_string together toml
-0.05 torch_ torch_oom tr tree triage ttfamily tuesday turns ty types unified unless uploading
-0.05 ur_result_error_out_of_device_memory uri usable using utils uuid vae val_accuracy validate vector verbatim
-0.05 versions vit vmem vocabulary voici voll wandb warns watchdog while whom window windows within words worknccl
-0.05 world wrote xb xk xla_bridge xla_python_client_preallocate years yes équipe кто кэш нужно память что あ い と に
-0.05 は る を ん セ ト モ 上 个 义 件 例 便 内 占 可 台 各 同 周 处 失 好 容 常 平 我 打 是 更 機 止 法 版 理 用 申
-0.05 第 表 解 読 論 質 败 返 进 量 题 가 로 문 은 입 정 제 지 터 하 한
+0.05 __ __inference_train_function_ __main__ _apply _attempt_allocation _c _call_impl _check_ctypes_error _create_fp
+0.05 _init_group _kernel _ndarray_base _nn _partitions _src _state _try_malloc ab according account actor_id actual
+0.05 ada adafactor added after airflow all all_reduce allo allocations anaconda and annotations approved around audio
+0.05 aug available_size backbone backtrace bag base_module behaviour being bert bfcarena bge bias big ble blk blobs
+0.05 body bonjour box bsz bucketing bufferassignment busid ca cake called camera capi carte cast cate channels char
+0.05 check_call checked checklist ck ckpt_ cli click cold comes comfy communicator communicators complex concat
+0.05 considered continue conv_ops conv_ops_impl convert crash creating critical cs ct cuda cuda_malloc_async
+0.05 cudaallocator cudacachingallocator cudadev cudadrv cudaerror cudamallocasync current_context daemon dag_id
+0.05 data_batch datatype debugging decoder decorator deep deepseek delete denoise desktop det detect developers
+0.05 device_id difference diffusion directml directory disable dist dlalocaldram dlasram dm docker doing don dp_rank
+0.05 dpi drop dropped dry dtype edit em ema emory enc encode endpoint enginecore epochs errored et eval_metric
+0.05 evaluate evaluation event_loop_overlap evictable_size evidence ex exceed exceptions exe executekernel
+0.05 executor_base existing exitcode exiting experiment failed fairseq_cli feat feeds fewer fftn fid fields
+0.05 finishedat fix flash_attn flat flow flux fname followed force fork forward_call fra fraction fuser fusion gate
+0.05 gb_free generator geo get_default_memory_pool get_memory_info get_output_data get_rec_iter getbesttactic getting
+0.05 gfx ggml_cuda_host_malloc ggml_cuda_init github giving gnorm gpu_host_allocator gpu_id gpu_memory_utilization
+0.05 gpu_options gpu_worker gpupooledstoragemanager grad_norm growth gz hand handling hard has_subgraph hat hay
+0.05 higher https hung hypothesis images img implicitfunc ines inf inferencesession init_memory_pool
+0.05 initial_pool_size initialization inner inner_training_loop input_data_all instance_state instances interpolate
+0.05 intptr ion ip ipc ipykernel_launcher ir jit jobid joy julia jx kernel killing kills kofi kubectl larger
+0.05 last_hidden_state latents launch_server ldm leak learn learner learning_rate leaving let lh linear little
+0.05 llamarunner llm llm_engine llm_load_print_meta llocate loadmodel loc longest looked loop lote lowered mail
+0.05 managers manifest marking mat matrix max_batch_prefill_tokens max_ca max_ma maximum mc media mem_get_info
+0.05 memalloc memcpy memo memory_limit memory_stats merge_chunk mini mirela mistake mistral mit ml mm mnt model
+0.05 model_executor modeling models modules monday month most moved mp msa mxgetlasterror mxnet mxneterror n_batch
+0.05 naive nano nativeapistatus nativestatus nbody nccl_buffsize nccl_debug nd ndarray ne neck net new ng nightly
+0.05 nine non_blocking nothing nt nu nuc num_workers nvinfer nvptx_compiler obs occurs october odes offloaded ola
+0.05 older ollama_keep_alive only onnxruntime_pybind onnxruntime_src ooms op_name opt_state optim optimisation ort
+0.05 output_data output_ui outside overnight packing paddleocr page paged paged_adamw_ parsing partial partially
+0.05 particles partition partition_parameters passages passes path peaks per_process_gpu_memory_fraction percent
+0.05 performance phi physx pi pin plans play po pod pointer port_args positive pot power preallocated pred pretrain
+0.05 pro proc processgroupnccl processing prod py_str pytorc pytorch_cuda pytorch_mps_high_watermark_ratio qlora
+0.05 quant quantization quick quill qué raise_if_cache_size_invalid raytaskerror rc rebuild rec record records
+0.05 referenced relu reported requirements rerank reserve resizephysical resourceexhausted restoring result
+0.05 retain_graph retried rl rm rmm_maximum_pool_size rmm_pool_size run_scheduler_process runbooks runtime_error
+0.05 rust_backtrace ry safe_cuda_api_call sampler saw scale_factor scanner scope sdxl searched second sed
+0.05 see_memory_usage seed segmentation seq_len seqs sequential sequential_executor serve sess setup seven sgl sglang
+0.05 shapes should si side sigkill_handler six sizeof slide slides slower sm_ solo solved solver source_file
+0.05 source_line spelling splitting sprint src st startedat statallocator stayed stop stub stuck submitted succeeded
+0.05 such suggestions supplied supports suspect swin sym task_id taskinstance team tensorflow text_generation_router
+0.05 textures tf_gpu_allocator three thrown thursday tiny to_device told tools torchvision tot total_gpu_memory
+0.05 total_region_allocated_bytes_ touched tower tp_rank train_fn_ trains trainworker traj transcribe transformer
+0.05 transformers tritonbackend_modelinstancefinalize tsl tty tune tune_controller two type_k type_v ubuntu ufunc
+0.05 unexpected unload unset update_metric updating upgrade upper upscaler used useful usr usual usually uvicorn
+0.05 val_loader values vec verifysuccess vgg via video viewer virtual virtualmemorybuffer vmm vol vor wanted warp wed
+0.05 week weeks whisper whole wikitable will workerdict working wpb xl xla_python_client_allocator
+0.05 xla_python_client_mem_fraction zeros_like до き だ っ な み キ グ ジ バ ョ ラ ル 为 入 别 到 动 助 启 問 室 就
+0.05 开 推 方 时 時 最 本 档 正 求 画 直 确 終 落 試 跑 还 重 고 니 되 드 료 보 부 서 시 요 일 자 장
+0.10 _device _dummy_sampler_run _lib _malloc aa aborts acceleration actor afterwards ago alertname alloc
+0.10 alloc_tensor_range alloca allocateimpl anybody anywhere apps artifacts asks attention attic attn auto automatic
+0.10 avec avoid awq be bfc_arena bfcallocator bigger bo bpw bucket buffers build building can capture causing ce ch
+0.10 chunked classes clone code collecting collective comfyui common computecosts constant contexts copies copy cores
+0.10 course cp cpp cpu_feature_guard cron crop cuda_memory_manager cuda_visible_devices cudadevice cudf cudnn_algoreg
+0.10 curl curr_region_allocation_bytes_ currently d_ das deck detector dgx diffuse disk distbackenderror distill
+0.10 distributed documentation domani ed efficientnet emb embedder embedding enabled enginecore_dp engineer enough
+0.10 environment eu everything excerpt executed executioncontext exhausted exits experimental fell fft fine finetune
+0.10 finish fitted foreignnode forkpoolworker fr fragmentation free_swap friday full gemma given going gone goroutine
+0.10 gradient greedy grey growing guide happened happens have heads height heute ieri improve incident increasing
+0.10 initialize initializing inl jan jonas keras kind_gpu late lattice laugh li libmxnet limited lives
+0.10 llama_kv_cache_init llama_model_load llama_model_load_from_file_impl llama_model_loader load_model loadengine
+0.10 logicaldeviceconfiguration looking los lunch mainprocess makefile managed manager maybe_live_out memor
+0.10 memory_allocated memory_limit_ memusagechange microsoft mira mismo mmap model_lifecycle moe mon mpirun mq
+0.10 n_layer nada namespace navi needed ner network neural newest night nll_loss node nope notebook nov num_updates
+0.10 numa occurred ollama_num_parallel oneapi onednn op_requires optimization option or others our panic parental
+0.10 pbtxt phase pinned_memory_manager pjrt_stream_executor_client placa post prefill probe process_name processes
+0.10 prop protein providers ptr px quarry query quiet radeon radv random randomuniform rather raylet readme reboot
+0.10 recycles reducing repr reproduce reserve_size resolution resource rocm rolled rollout roughly router row rt
+0.10 runners saveengine saves say schedule scripts sd set_logical_device_configuration severity shard shift silenced
+0.10 single situation smaller softmax spec sr srt stage stamattina starting_batch_size startup state static stderr
+0.10 stream style sun sur sure tail teacher tensorrt_llm terminate text_generation_client thank think thought
+0.10 throwing thrust thus timeline titan tmp tobe today tonight took trace train_inner trainer translate trial tts
+0.10 turned une unloading up ups upscale us used_gpu_memory used_memory utilization v_num valueerror variables
+0.10 volatile volume waiting wall warming warning well wer workers works wrapped writer wrong wsl ze zq ち エ チ デ
+0.10 ロ ー 其 動 原 回 変 完 後 朝 标 水 没 生 说 配 題 같 돌 수 습 실 었
+0.15 abend aborted about accelerate adamw affected api application attempting badalloc based because begin_example
+0.15 behavior beim binary book builds burn caller came cat caused cfg chapter che checkpoint ci ciao cleaning climate
+0.15 clock cloud cmd common_init_from_params complaint con create crit csv ctest dataset deepspeed dem desde details
+0.15 device_map diff diffusers dit documents double dt_float du dynamic eager emptied enable end_example entered envs
+0.15 error even exactly executing exp fails farm flaky fold functional ggml_gallocr_reserve_n gguf gin gitlab gives
+0.15 grid ha halve halved helped here hidden high html ich implementation infra instance_group internalerror
+0.15 iteration jax jaxruntimeerror je jetson key keys lab lanes last layers len llama_load_model_from_file logged
+0.15 management manual mas mask max_batch_size max_total_tokens maxallocsize may measurement medium mesh metrics mi
+0.15 micro_batch mixtral mo mode model_runner monitor morning mortem n_ctx nodo noheader note num nvcc op_kernel
+0.15 optimized optimizer outputs packed paddlepaddle params pas patient pattern patterns pc peer pin_memory pm ppl
+0.15 ppo preds prefetch present print_info priya probably pyx queue qwen ranks rays
+0.15 report_tensor_allocations_upon_oom res residues resnet rounded run_id same scene sched schritt seit sentences
+0.15 set_per_process_memory_fraction setting shape show shutting singledevicememorypool slices slurm smallest sorry
+0.15 speaker spill srv ss stack stand started states subprocess successfully sweep systemerror tag task
+0.15 text_generation_launcher tgi than threshold tiled todo tool top tracker treino
+0.15 tritonbackend_modelinstanceinitialize trying unable unet unknown utc weekend who why won wps xception
+0.15 xlaruntimeerror yesterday yml your ら ク サ ポ 之 事 候 前 务 因 始 明 点 经 置 習 认 调 退 단 안 줄
+0.20 _k_m above alone already au away bd bt builder case cc cette change chunk closes conda conv ctx cuda_allocator
+0.20 cudaexecutionprovider customer de decode does dos down duration each eleven encoder er ersten eval execute
+0.20 expected fairseq firing forgot global got gpu graphs gres handle he healthy ho hx inside issue jaxlib job_id
+0.20 join journal kwargs lan lax list llm_load_tensors loading loads lora max max_input_length max_num_seqs
+0.20 max_prefill_tokens na nach neighbour next ngl now numallocs nvidia ocr ollama operator org ours packages paper
+0.20 parallelism pci pcie perception pools pr ps purchase py raised recover reserved retrieval runoptions seg select
+0.20 short so stable tags terminal terminated there those tile tokenizer unallocated vllm warm warmup weekly welcome
+0.20 xla_extension échec по 学 对 计 设 起 限 그 까 사 어 학
+0.25 any arch auf baseline bench bf chair chat chunks compute convolution days dear died días es exited fail feats
+0.25 field find_executable_batch_size floor follows gave gig graph heb hij hit including ipython leider length lo
+0.25 lost mehr min modelo my nearly news nichts nn offloading onnxruntime outcome output_type people pid recent recon
+0.25 repeating requests rerun running rx script smi smoke somebody srun steht steps super test_long_context third
+0.25 total ts war webserver werden zero 后 日 인
+0.30 back bfc_allocator bin checkpointing detail didn embed ename ended err errors_impl float gtx hi holding il
+0.30 impact info input inuse iter kib le lib llama_context maxinuse mine noticed opt os port pose python rank
+0.30 received restarted root see session tesla time van var voice 报 月
+0.35 _bfc been call client crashed current domain every exception execution file fluid forward fp geforce gestern
+0.35 internal isn jupyter loaded ma meeting nx read resource_exhausted resourceexhaustederror rule someone split
+0.35 stats them through transpose update whether 了
+0.40 allocating append bs com could decrease failures get had instance it lbm loss randn run seq series starting tf
+0.40 they tutorial worker
+0.45 both capacity during gpu_ image large leave minutes non pipeline restart stopped ti
+0.50 ai am did framework just traceback workstation
+0.55 action me process self we
+0.60 load
+0.65 allocation batch logits op rtx summary
+0.75 allocated following
+0.95 went
""",
    "lead": r"""
-0.75 info
-0.60 #
-0.50 torch
-0.45 > cuda_driver
-0.40 ggml_cuda_host_malloc log │
-0.35 guard in note site tensorflow
-0.30 - ? gb stream_executor userwarning virtualmemorybuffer would
-0.25 = cuda executekernel loss next resizephysical say sequential_executor sh to wrapper
-0.20 " and cards cudamalloc debug does fake had init like none outofmemoryerror plan runtimeerror so tried tsl {
-0.15 * / ; algorithm allocator an autotuning call cc conv docs eng gib graph is memory or pattern sample simulated
-0.15 stem that this will
-0.10 $ allocate before bfc_allocator cache canned caught conv_algorithm_picker driver echo errors every explain fail
-0.10 fixed get gpu injected into known kv lab large launcher lib loop msg my nothing old out paddle retry
-0.10 runtime_error service shown size_t start stops stream string svc true ts why width you »
-0.05 ( [ \ allocaterawinternal back backbone bfcarena block bool by card cell cl_ comment counts device dt end ends
-0.05 fails feb file fit fix for free from grep hand has hint if issues itself jun level mar max_batch_size more never
-0.05 ocr one onnxruntime_src options pre prints prompt py raise raises read reads replay retry_exceptions
-0.05 runtime_exception scratch sep than there was what
+0.05 _state api apr are as attempt attic aug backend body called capi conv_ops_impl de embed ended engine
+0.05 enginecore_dp errorcode exhausted following forkpoolworker gave go host inference initialization instance just
+0.05 line llama_model_load longest no nov oct ollama onnxruntime_pybind op_kernel op_requires other over parameters
+0.05 pjrt_stream_executor_client pytorch raising resource result rtsafe run runtimeexception saferuntime same says
+0.05 shared short since std stub test tf they time tp traceback trainworker unexpected unwrap up user void where
+0.05 which xgboosterror « „
+0.10 @ _work about batch bench box class client compiler context crashed exceptions fairseq framework fusedconv ip
+0.10 jan llm max_input_length max_prefill_tokens model_lifecycle non only org_tensorflow per ray resource_exhausted
+0.10 returned router rs runner running screen stopped tensorrt tests text_generation_client torch_memory_saver value
+0.10 waitnotificationfn we while zero } — •
+0.15 ! + base be common could cuda_call cudacall data default defaultallocator encoder ensemble external failure
+0.15 internal jaxlib job model mxnet oom process processing providers ran raylet reason self then tokens trial type
+0.15 vllm workspace xla_extension
+0.20 ' , after bug compile core cupy died example exc exit first last llama name ok pid replica
+0.20 resourceexhaustederror shard src stage stderr task train trt warning with xlaruntimeerror
+0.25 ] code during el epoch errors_impl not of onnxruntime sched terminated warmup xla
+0.30 attention detail did err evalue ggml_vulkan main memoryerror rule training |
+0.35 < failed generation loading me rank status step worker
+0.40 : ggml_backend_cuda_buffer_type_alloc_buffer node pod server
+0.45 . message the trainer
+0.55 ) at exception it
+0.65 valueerror
+0.85 error
""",
    "tail": r"""
-0.95 available
-0.75 . were
-0.65 >
-0.40 , is
-0.35 no
-0.30 ? at gb gib in
-0.25 - < of this what
-0.20 ) * full lower use you
-0.15 " % allocator are before do first for found goes its mean out smaller used «
-0.10 ' \ ] acity because block card code fewer halve here memory native node nothing set synthetic takes that too why
-0.10 ”
-0.05 + algorithm allocate answer bs bytes cache caching class come comes cpp die dt each far gpu_memory gpu_oom last
-0.05 leave lost max mem not number on raise requested should skipping step system torch tried true type up we yes
-0.05 your し た ま を
+0.05 # ( ; alloca any asks be bug check context cu_mem_create device every follows halving issue like may my nccl now
+0.05 report reported restart says see so solver them torch_memory_saver twenty was zero | │
+0.10 = again allocation and api as batch can capacity csrc current details does en failure file fine func gpu hal has
+0.10 host info invoking la nccl_debug please process queue summary then there total training
+0.15 about after cpu cuda_malloc_async free function have home improve model other rank run situation time try went
+0.15 which with … 。
+0.20 conv environment lattice maybe second since tf_gpu_allocator variable while
+0.25 [ to whether }
+0.30 : one the
+0.35 / op will
+0.40 it src
+0.50 cu
""",
}

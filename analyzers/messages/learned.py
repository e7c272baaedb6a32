"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.92
SIGNS = {
    "hypothetical sentence": -2.2,
    "introduced as example": -1.8,
    "within code": -1.8,
    "text about texts": -1.6,
    "about texts": -1.5,
    "block opened": -1.5,
    "mentioned": -1.5,
    "text behind": -1.4,
    "may happen": -1.3,
    "much about texts": -1.3,
    "names the words": -1.3,
    "typeset": -1.3,
    "blanks near": -1.1,
    "explained behind": -1.1,
    "indented": -1.1,
    "comment": -1.0,
    "in quotes": -1.0,
    "its words taken up": -0.9,
    "heads a document": -0.8,
    "between sections": -0.7,
    "code near": -0.7,
    "markup near": -0.7,
    "words before": -0.7,
    "marked": -0.6,
    "often may": -0.4,
    "begins the text": -0.3,
    "beside a quotation": -0.3,
    "a sentence leads": -0.2,
    "behind a prefix": -0.1,
    "other near": -0.1,
    "steps that led to it": -0.1,
    "a whole error line": 0.1,
    "setting near": 0.1,
    "traceback above": 0.1,
    "cut by dots": 0.2,
    "frames of a process near": 0.2,
    "item of a list": 0.2,
    "on a stamped line": 0.2,
    "figures": 0.3,
    "nothing stated": 0.3,
    "trouble": 0.3,
    "record": 0.4,
    "a failed test": 0.5,
    "happened to somebody": 0.5,
    "alone": 0.6,
    "a failed run's record": 0.8,
    "trace near": 1.0,
    "a report's heading": 1.1,
    "its place behind": 1.2,
    "output near": 1.2,
    "a failed run": 1.4,
    "somebody's own": 1.4,
    "begins its line": 1.5,
    "ends the text": 1.5,
    "its hint printed": 2.1,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-1.05 txt
-0.95 text
-0.90 memory ms
-0.80 long oom
-0.75 killed met
-0.70 bytes want
-0.65 cpu cuda_error_out_of_memory en gib runtime that
-0.60 driver grep pinned user vram
-0.55 are cudaerrormemoryallocation detected do ends import message program render saved shared true type гиб свободно
-0.50 card drill end like lower options owner pytest raise reason size wording write writing
-0.45 allocate cannot class closed const docs for für gemm_fusion_autotuner gradient_checkpointing hiperroroutofmemory
-0.45 jest label loader log maintainer mem null over please pool queued se space tests typeinfo under warn чем
-0.40 answers as assert author autotuning bus compiling constraint conv_algorithm_picker corpus data errors exceeded
-0.40 exit fit gets install karte kv las limits nm oserror precision requested skipping starts this title too una was
-0.40 without занято из 示
-0.35 assistant backend br capacty closing cluster description ein eng gi golden im into ist kb local logging logs
-0.35 loom mb metadata name nan nicht np once opened outofmem parse plan previous processor retry return roses scratch
-0.35 sie small still tenant thanks training venv worked wrap you 如
-0.30 available bash batch_size block blue canary dataloader ecc engine event exc_info exec explain external fake
-0.30 fixed from function global_step gpu_device guild hards hip host if in index item keeps known la lr meldung memes
-0.30 memoria messages more mps não object of off ops output placeholder planner problems profile pt quota reduce
-0.30 reference registers safetensors score seen signal socket support symptom tactic textarea these threads
-0.30 throughput tok try unsigned usar verdict xpu yaml yet как не 不 先 显
-0.25 activations again alert allocatememory allocator also answered apr array ask asked base before best between
-0.25 broker cache caught channel ckpt content cublas_status_alloc_failed cudnn date debug def den der dev die elapsed
-0.25 empty encountered erroroutofdevicememory estimate events execution_count exemple export fatal filename fired
-0.25 frei gb generation give handler hbm illegal importing infer information int invalid is ish kill lang les lesson
-0.25 limit lines looks map mig minimum must mémoire names needs nice normal num_gpu onnx oomkilled ou pager più
-0.25 prints purpose que quit rate reading real registered registry reicht request role roll round sample saving sec
-0.25 shown source staging stops synthetic takes then timeout topic und upstream usage val valid vk where xla yours 会
-0.25 办 存 果 次 见 这 메
-0.20 _error_if_any_worker_fails acc access although at attributes begin bei blockdim bot buffer cell_type chosen
-0.20 clear clip comments compiler complete completed component components contain contained contains deploy depth des
-0.20 detach deux dies doc eine entry epoch errno exc exercise falls fan fast fits fixtures gerade git goal gpu_oom
-0.20 gpus grande groups guard gx half handbuch headers heron how ibuilderconfig inputs insufficient its jobs json
-0.20 kestrel kind language learning less listening live look lustre machines made mais malloc markdown md meet
-0.20 mensaje micro might mk msg nb no no_grad none nur oom_kill operation opset order out_of_memory
-0.20 outofgpumemoryerror parameters peak platform pluggy possible pre properties reclaim ref removed response rest
-0.20 restarting results rg rootdir routes runtimeerror samples sent sentence sequence serving setmemorypoollimit sh
-0.20 shm signal_handling simulated się skipped something speicher standard start str stream_executor strings struct
-0.20 swap ten throws timestamp to traffic train_step tried um uma unchanged uncorrectable unit use users uses
-0.20 validation value variant vm vous warnings what when wie workspace że от память программа сколько чём 么 也 减 合
-0.20 答 请 足 아 용
-0.15 _____________________________ _arraymemoryerror _exceptions _utils accelerator ad age algorithm algorithms alles
-0.15 along als amp annotation apache arbeitsspeicher asking attempted aus avail avg axis batches benchmark bien buggy
-0.15 calls cell chaos checks co collected columns compare computed concurrency configs console created cu cuda_driver
-0.15 cuda_error_launch_out_of_resources cudnn_status_alloc_failed dat day decide delta demande dependencies deps
-0.15 described_class device_memory deviceerror dir dispatcher dll dmesg due effective ep etc examples expandable
-0.15 expandable_segments expecting exported exports extend fallback fault fi figures filenotfounderror filter finds
-0.15 finished fires five fixes format func fusions fyi garbage_collection_threshold ggml_vulkan gnu good gradients
-0.15 grow heading headroom heap held help het heuristics hier hold incidents interactions issues items java jl
-0.15 journalctl keyerror kmg ksameasrequested kubelet kw labels library libtpu license lite localhost loki longer mal
-0.15 many mapping mean median misc multiline nas native nccl ncclsystemerror nein neither nobody norm not
-0.15 num_alloc_retries num_ooms numba objects offload often old omitted oomwatch open orin outofmemory paging par
-0.15 parquet part pipe place placed plain plugin plus policy potentially pp predicted preflight priority prompt
-0.15 quarter questions quillnet range ranker rb recording red reduced refuse refused reject remaining remark report
-0.15 required requires reset restored retract retrying returns rss rst runbook save schema segment segments served
-0.15 server sheet shell shipper shmutils shows shuffle sind slice slurmstepd snapshot speech sshd std string study
-0.15 sys taken tarjeta td te tell tensors tern test_parse thu tib ticket tp triton troubleshooting trt typical un
-0.15 understands unused url usable util version von walk whose would wrapper wraps writes wrote year yes zeros кэш ни
-0.15 при разбор сообщение う が こ さ め よ れ リ 三 下 例 出 只 大 小 怎 思 意 数 文 新 查 案 检 照 確 程 算 語 问
-0.15 기 리 모 있 크
-0.10 __ __call__ __init__ _check_cuda_python_error _execution_engine accepted accuracy actions address advice after
-0.10 against agent al algo alias allocates ansible anything arena args argument assert_eq assertionerror aten attempt
-0.10 attempts autocast average backoff bad_alloc badge bar bare bb bea belongs beneath bfc black block_m block_n
-0.10 blocks board boot branch broken bss bug business button by byte cancelled cap captured cards cases causes
-0.10 changed charset choose chunked_prefill_size classify close cmake cnmem_status_out_of_memory codes coffee
-0.10 collection come comm compiled conf connection container core correct cost count count_over_time counts crashes
-0.10 cublascreate cudaapierror cudaerrorlaunchoutofresources cudageterrorstring cudagetlasterror cudamallocmanaged
-0.10 cudamemgetinfo cudasuccess cudnn_status_not_supported custom dec defaultcpuallocator define del desk device_oom
-0.10 df di dice differ direct div donate drift dummy dump déjà eight elastic empty_cache enforce env eq este eta
-0.10 everyone exceeds exhaustion expression falta faq fd feature few fin final fixture flag
-0.10 flags_fraction_of_gpu_memory_to_use flush fmt fn form forum four fragile frame frameworks free free_all_blocks
-0.10 fresh ft game gb_free gcs gen generated gigabytes gold gpu_memory grads graphics grpc guess hardware harmless
-0.10 hex hilft hints hits hlo_rematerialization holds host_oom hpp http hybrid id ignored importerror included
-0.10 inference injected io itemize iterations ja jenkins js keep kernels know knowledge kv_cache_utils largest launch
-0.10 layer ld_preload lecture level licence linux llama llama_new_context_with_model local_tsl loggers login lot low
-0.10 lowering mac make make_loader march match matches matching max_model_len max_tokens max_total_num_tokens meaning
-0.10 mem_fraction_static mempoolsize mensajes merely merge merged minus minute mixed mod model_path module mt
-0.10 multiprocessing mx ncclunhandledcudaerror nie ninja node_manager nodes normal_vram notebooks nothing ns
-0.10 num_stages num_warps numbers numpy oder office ok on onboarding oomguard originally own paddle_oom para
-0.10 parameter pending period picks piece pip plover pods por pray preallocation prefix pressure prima print procs
-0.10 production profiling programming progress provided qps quantisation ran raw rdb reached react reactions reads
-0.10 reasons recompute recorded recovery refuses regex region rejected release rematerialisation rematerialization
-0.10 remote req reqs requeue research resources responses retrain rmm rows run_backward runner runs sandbox scheda
-0.10 scorer search seats selected serverargs sets sharded sharding share sharing shim signatures sigterm sim size_t
-0.10 sizing slicing slot soon speaks stands statistics stays story strict students su succeed successful suele
-0.10 suppressed svc sxm system table taille target tb tbody temp template tensor tensor_parallel_size tensorrt term
-0.10 tessera test test_guard test_other_errors_pass_through their third_party thread throw tickets timed times timing
-0.10 torch torch_ tp_size train_lib train_wall trials triggered tuning turn ty typo uid unsupported_state uri
-0.10 userwarning using utf val_loss validations vendor viele vnet volumes votes vs warehouse watch watchdog watcher
-0.10 wav weights wheel while with word words wren written ws xla_bridge zahlen zh zusammen обучение это あ え せ た
-0.10 と ま り る わ ス メ 二 人 保 列 半 吗 含 在 增 多 够 序 度 手 护 提 版 用 申 的 相 看 第 系 维 编 能 自 表 要
-0.10 計 训 试 进 里 量 集 面 는 다 를 설 세 쓰 음 의
-0.05 __cause__ _core _src _tensor _z ac accelerators acceptance accumulate accumulation activation_checkpointing
-0.05 active actors adapter adapters add add_test af agreed alerts align alike alloc_cpu allocators allreduce aloud
-0.05 always announce anon answer anyone api_server apple april archive archiveartifacts archiving area article aside
-0.05 async asynchronously attr auc aucun auto_growth autotuned bad barrier base_model basicstyle becomes begins below
-0.05 bfloat bind bits blender block_k blog boolean boxes break brief bring browser bsz builtin bump busy but bye
-0.05 caching calling calloc candidate canned capa capable catalogue_v catch catches cd cells centre cf cgroup changes
-0.05 chatcmpl check checking checkpoints chip ckpt_ classic classifier classname clean clips coalescing colab
-0.05 colleagues comment commented commit compile completion completions computing condition configuration connect
-0.05 connected connectionreseterror constants constraint_memcg containers contents context contiguous copied cordon
-0.05 costs counted coverage crates criteria cross csrc ctrl cublas cuda_error_launch_failed cuda_graph_max_bs
-0.05 cuda_memory_resource cuda_oom cudamallocasync cumemalloc cumemalloc_v cumemcreate curlew cut cv cxx dash
-0.05 dashboard datasource dcgm_fi_dev_fb_used dd dead debian deciders decision defaultallocator defaults dense
-0.05 depends describe dest destroyed detection device deviceoom deviceoutofmemory devices diagnostics differs digest
-0.05 disabled discussion dl documented dp draft drain draws drivererror dropdown dry dumped duplicate eats eb een ef
-0.05 effort ejemplo el else emph encoding endgroup engines english ensemble entropy epilog erreur errorf etl evening
-0.05 ever exclude excluded expect expect_that explanation expr fa fabric factor failing failure fall fallen false
-0.05 faults feb february fiche fieldconfig fig files fills first flags_allocator_strategy flavour fleet forcausallm
-0.05 forget formation found frage framebuffer frecuentes freed_by_count frequently fri front further fusion gains
-0.05 gameday gc gcc gemm_fusion_dot general generating ggml_assert ggml_oom gigabyte glossary gm gnorm go goes
-0.05 goldens gpu_conv_algorithm_picker gpu_executor gpu_helpers gpu_mem_limit gpuhold grad grad_norm grafikspeicher
-0.05 grammar green grows gs gsm guest halving happen harbor hassubstr haven hbm_gib helix helpful helps highlight
-0.05 highlights history home hook hooks hostoom hours href human hundred ib idea ignore imported include indicates
-0.05 init inject input_tokens integer interface interval invoked ipynb itself january jax_oom joined jul jun june
-0.05 junit keeping kernel kernel_oom killer kubernetes laptop larkspur lat latency latency_ms latent later latest
-0.05 launcher lazy ldquo lead least left legendformat lets libcudart libcudnn lie lighthouse likely literal
-0.05 llama_kv_cache_unified lm load_tensors local_rank local_xla lock logger lowvram lstlisting magicmock maintenance
-0.05 makes mapped mar margin marked marl master max_running_requests max_seq_len max_split_size_mb measured medvram
-0.05 meets memoryerror memplan mention meta metal method micro_batch_size milliseconds mime mind mini miss mistral
-0.05 mlp mlx mock moments monkeypatch month months mu multi multiple mustcompile myself named ncclutils near nearest
-0.05 negative neue never new_token_ratio newcomers nf nll_loss not_empty notes notice novalue nox number nvmldev nvrm
-0.05 oct ol oncall onchip one ones oom_score_adj oom_text opened_zipfile operators optimiser optional optype or
-0.05 ordinal original out outofmemoryerror output_tokens overlap pad pages pairs panel paragraph parser partitions
-0.05 pass passed past per per_device_train_batch_size perfect persistent peut phi ping planning plat point points
-0.05 posts pour preallocates preempted preguntas private product profiler programs prompts property protokoll proxy
-0.05 proyecto pth ptxas pub public publish push pytb qa quantised quantize quartz quiz quote quoted ra raises raising
-0.05 ram ratio rdquo re reader ready really recently recognises recommended recovered reducir refid refiner regexp
-0.05 regular related reload remapper remapping remedies remedy remembers reminder renders rent repeat repeated repo
-0.05 reporter reports repository requested_bytes requestedbytes requeued reranker resumed resuming retcode
-0.05 retracted_reqs retryable reviewed room rules runbook_url réduire says sbatch scan scenario scenarios scheduled
-0.05 scheduling schemas scoped scores seat seconds secs section sees selective send seqnum sequences serialization
-0.05 server_args set_tests_properties settings shall shorter showed side_effect sigusr similar sin since site sized
-0.05 sizes skiff slack slow slug smem snapshots snippet solution solutions solve some sooner sort sources span spare
-0.05 spark spilling split_k splits sre stacktrace staff stamps stat statement stay step step_ stepid stopping storage
-0.05 stored straw studio subclass subject submit such suite sum supervisor swapped switch synopsis sysctl tab taking
-0.05 talk targets tasks tcuda teaching temperature terminating terms test_classify test_engine test_never_raises
-0.05 test_roundtrip testcase testclassify testing testsuite testsuites texported texto texts texttt tf_ tf_oom tfrom
-0.05 thcstorage the theirs thost thumb tight tiles timeseries tip tno to_string together token tomasz toobig took
-0.05 took_ms tools torch_oom_v tpu tr tracebacks traces traduction train trainable tree triage ttfamily tto tuesday
-0.05 turns two types ui uint undefined understanding unified units unittest unless unspecified update_slots updated
-0.05 uploading ur_result_error_out_of_device_memory uuid uv val_accuracy validate vendors verbatim verified versions
-0.05 vision vit vmem voici void voll vom vtable wall wandb wants warns way ways web were whom width window windows
-0.05 wins wir within worknccl world world_size wpb xformers xk xla_oom xla_python_client_preallocate years équipe
-0.05 меня на нужно что い に は ほ も ょ を ん ア イ シ セ ト ド フ 一 上 中 义 什 他 余 便 内 再 分 加 占 卡 可 台
-0.05 周 味 处 失 好 字 容 已 常 平 我 打 把 敗 教 是 更 架 梯 機 法 理 由 积 空 累 练 解 読 論 错 题 验 가 로 문 으
-0.05 은 입 정 제 지 터 하 한
+0.05 __inference_train_function_ __main__ _apply _attempt_allocation _c _call_impl _check_ctypes_error _create_fp
+0.05 _init_group _k _kernel _ndarray_base _nn _partitions _state _try_malloc aa abort acceleration account activate
+0.05 actual ada adafactor added airflow all_reduce allo alloc allocaterawinternal allocations anaconda analysis
+0.05 annotations approved around arrays asnumpy ate ation attached audio aug autograd availa available_size avec
+0.05 avoid backbone backbones backtrace bag base_module batchgröße began being bert bfcallocator bfcarena bias
+0.05 bin_num bitsandbytes ble blk bonjour box brings bucketing buy c_size_t ca cake camera capi capture cast cate
+0.05 cause causing ce channels check_call checkpoint checkpoint_last ck cleanup cli click code coder cold colleague
+0.05 command common common_ksampler communicators complex concat config considered constant continue controller
+0.05 conv_ops convert cp crash critical cs ct ctypes cuaderno cuda cuda_call cuda_executor cuda_malloc_async
+0.05 cudacachingallocator cudacall cupy_gpu_memory_limit current_context currently curve customers cyberpunk daemon
+0.05 dag_id dass data_batch debugging deck decorator deep deepseek delete desc desktop det detect developers
+0.05 device_id device_put deviceid dict diffusion directml distance distbackenderror distill dlalocaldram dlasram dm
+0.05 docker doing dp_rank dpi dream drop dropped dtype edit em embedder emory enc encode endpoint enginecore
+0.05 engineers enough envs errored est et eval_metric evaluate event_loop_overlap everybody everything evictable_size
+0.05 evidence exact exceed except exceptions execution_block_cb executor executor_base exhausted existing exitcode
+0.05 exiting exllamav experiment experimental explained feat feeds fftn fid figure finder finetune finishedat
+0.05 fit_one_cycle fix flash_attn flat flow flux fname folder followed force fork forward_call fra full fuser
+0.05 generate generator geo get_memory_info get_rec_iter getbesttactic getting gfx ggml_cuda_host_malloc
+0.05 ggml_cuda_init giving gmt gn gpu_host_allocator gpu_options gradient grid growth guarantee hand handling has
+0.05 have hay health hf higher hint homelab hung hw ieee_inexact imagerecordioparser imperative increasing ines inf
+0.05 inferencesession ingest init_memory_pool initial_pool_size initialization initialized initializing inner
+0.05 inner_training_loop instance_state instruct intptr ipc ipykernel_launcher ir iter_image_recordio_ jobid joy
+0.05 julia jvp jx killing kills knextpoweroftwo kofi kubectl kv_size last_hidden_state latents lattice launch_server
+0.05 layout_det ldm leak learner learning_rate leaving lh libbitsandbytes_cuda libraries linear little lives
+0.05 llama_init_from_model llm llm_engine llm_load_print_meta llocate loc locally longest looked loop lote lowered
+0.05 luck läuft mail managers manifest marking mat max_batch_prefill_tokens max_ca max_ma maxshapes maybe mc media
+0.05 mem_get_info memalloc memcpy memo memory_stats memorypool merge_chunk mib miniconda minshapes mirela mismo
+0.05 mittel ml mmap model_executor modeling mon monitoring mory moved mp msa mxgetlasterror mxnet mxneterror n_batch
+0.05 n_ctx_per_seq n_ctx_train naive nano nativeapistatus nativestatus nbody nccl_buffsize nccl_debug nd ndarray neck
+0.05 needed new ng non_blocking note nt nu nuc num_ctx num_shard num_updates numa nvls nvptx_compiler obs odes
+0.05 offloaded ola ollama_keep_alive only onnxruntime_pybind onnxruntime_src ooms opt_state optim optimisation
+0.05 optshapes ory our outside overnight packing paddleocr page paged_adamw_ parallel param parsing partition
+0.05 partition_parameters per_process_gpu_memory_fraction phase physical physx pi pick pin plans play png po pointer
+0.05 port_args positive pot power ppl preallocate preallocated pred predict primary printed proc processed processing
+0.05 prod proposes ptr pts py_str pytorc pytorch_cuda pytorch_mps_high_watermark_ratio qk quant quick quill rag
+0.05 raise_if_cache_size_invalid rc rebuild record records recycles referenced refund regards relu remat reproduced
+0.05 rerank resizephysical resource resourceexhausted restoring result retain_graph retried retries returned revert
+0.05 reward ring rl rm runtime_error rust_backtrace ry safe_cuda_api_call sampler_name say scale scale_factor scanner
+0.05 scans screen scripts searched sed see_memory_usage seed seems sequential sequential_executor sess set_limit
+0.05 setup seven sglang shard shutdown side sigkill_handler signaling sigquit sizeof slide slides slower sm_ solo
+0.05 solved source_file source_line spawned speed spelling splitting sprint squeue started startedat startup
+0.05 statallocator state statefulpartitionedcall stayed stderr stdin stdout steam stop streamexecutor stride stub
+0.05 student subgraph_callable subshape succeeded suggestions supplied supports suspect sym task_id taskinstance
+0.05 tasksetmanager tensorrt_llm text_embeddings_router text_generation_router tf_gpu_allocator th thing thrown
+0.05 thrust thursday thus tid tiny tokenization told tor torchvision tot total_region_allocated_bytes_ tout tower
+0.05 tracer trade train_data train_ds trains trainworker traj transcribe transcription transformer transformers
+0.05 tritonbackend_modelinstancefinalize tsl tty tune type_k type_v typed ufunc unavailable unix unload upd
+0.05 update_metric updating upper ups upscaler useful usual usually uvicorn val_data val_loader valueerror values
+0.05 variable vec verifysuccess versioning vgg video viewer virtualmemorybuffer visible vmap vmm vor
+0.05 waitnotificationfn wanted warning warp water wed weeks whisper wikitable will wird work workerdict xc
+0.05 xla_python_client_allocator xla_python_client_mem_fraction xx yolo zeros_like всем そ っ て ど な ば み ョ ラ ル
+0.05 ン ー 为 以 入 别 动 助 启 室 就 并 开 後 指 接 推 方 最 模 正 求 画 直 确 終 说 象 跑 还 고 되 드 료 보 부 서
+0.05 시 일 자 장
+0.10 _device _dummy_sampler_run _lib _malloc aber aborts accelerate according actor adamw afternoon afterwards ago
+0.10 alertname all alloc_tensor_range allocateimpl and anybody application apps asks attention attic authors
+0.10 automatic awq background badalloc be behaviour bfc_arena big bigger blobs bo bpw bucket bufferassignment
+0.10 building called ch char che chunked classes clone collecting comfy comfyui computecosts conda contexts cores
+0.10 course cpp cpu_feature_guard cron csv ctest ctk cuda_memory_manager cuda_visible_devices cudaallocator
+0.10 cudadevice cudf cudnn_algoreg curl curr_region_allocation_bytes_ d_ decoder denoise details detector dgx diff
+0.10 difference diffuse directory disable disk dist distributed documentation domani don double downloaded each ed
+0.10 efficientnet ema embedding enabled enginecore_dp environment epochs error eu excerpt exe executed
+0.10 executioncontext exits exp fairseq_cli fell fft fields fine finish fire fitted flags fold foreignnode
+0.10 forkpoolworker fr fragmentation free_swap friday functional geometry get_output_data ggml_gallocr_reserve_n gguf
+0.10 github gives goroutine great greedy grey grüße guide halve happened happens has_subgraph hat heads height https
+0.10 ieri images improve incident initialize inl input_data_all instances interpolate jan je jonas kind_gpu lab late
+0.10 learn len li libmxnet limitation limited llama_kv_cache_init llama_model_load_from_file_impl llama_model_loader
+0.10 llamarunner load_model loadengine loadmodel loads logicaldeviceconfiguration looking los lunch mainprocess
+0.10 makefile managed manager matrix max_num_seqs maybe_live_out medium memor memory_allocated memory_limit
+0.10 memory_limit_ microsoft mira mistake mm mnt model_id modules modèle moe moving mpirun mq n_layer nada navi ne
+0.10 ner net network neural newest nightly noheader nope notebook nov num_workers nvcc october older
+0.10 ollama_num_parallel oneapi onednn op_kernel op_name op_requires option other others output_data output_ui paged
+0.10 parental particles pbtxt pci pcs pdf performance pin_memory pinned_memory_manager pjrt placa pod_name predicting
+0.10 prefill pretrain pro process_name processes processgroupnccl prop protein providers px quantization quarry query
+0.10 quiet radeon radv random randomuniform ranks rather raylet raytaskerror readme reboot reducing replica reported
+0.10 repr reproduce requests reserve_size resolution rocm rolled rollout rollouts roughly row rs
+0.10 run_scheduler_process runbooks runners saveengine saves scene sched schedule sdxl second sending seqs
+0.10 set_logical_device_configuration setting severity sgl shards shift short should show si silenced single
+0.10 situation slowly so softmax sr src st stamattina starting_batch_size startsat stem stuck style sun super sur
+0.10 sweep swin tail task teacher tensorflow text_generation_client text_generation_launcher tgi than thank think
+0.10 thought throwing timeline titan to_device tobe today todo tonight total_gpu_memory trace trainer transfer
+0.10 translate trial trying tstatus tts ubuntu unable une unexpected unknown unloading unset upgrade uploaded upscale
+0.10 used_gpu_memory used_memory usr utilization v_num via volatile warming well wer why workers working wps writer
+0.10 wrong xception xl yep yesterday ze zq до коллеги ち ら エ グ チ デ バ ロ 其 到 動 原 回 変 完 时 明 朝 标 档 水
+0.10 测 生 经 落 試 认 重 題 같 돌 수 습 실 었 요
+0.15 ________________________ abend above affected alloca anywhere artifacts attn au auto await backward based
+0.15 begin_example behavior beim bench bf binary book buffers builds burn case cet cfg ci ciao cleaning climate clock
+0.15 cloud cmd common_init_from_params complaint con crit crop ctx das deepspeed dem desde diffusers dit documents
+0.15 dso_loader dt_float du dynamic eager emb emptied end_example entered exactly executing fails fairseq farm flaky
+0.15 gemm gin gitlab given going gone gpu graph gres growing ha helped heute hidden high honest html implementation
+0.15 infra internalerror issue iteration jax jaxruntimeerror jetson keras key keys lanes laugh lax layers
+0.15 llama_load_model_from_file llama_model_load llm_load_tensors logged lora management manual mas mask
+0.15 max_batch_size max_input_length max_prefill_tokens maxallocsize maximum measurement mesh metrics micro_batch mo
+0.15 mode model model_lifecycle monitor morning mortem n_ctx nach namespace nbformat nbformat_minor next night now
+0.15 numallocs ollama optimization optimized optimizer packages packed paddlepaddle panic params parsed pas patient
+0.15 pattern patterns pc pcie peer pjrt_stream_executor_client planned pm pod pools post ppo preds prefetch priya ps
+0.15 queue rays rec report_tensor_allocations_upon_oom res reserved residues resnet retro rounded router rt run_id
+0.15 schritt screenshot sd seg seit sentences set_per_process_memory_fraction shutting singledevicememorypool slices
+0.15 slurm smallest speaker spec srt srv ss stack stage states subprocess successfully sure systemerror tag tags
+0.15 terminate tmp tool tracker treino tritonbackend_modelinstanceinitialize turned us used utc variables vllm volume
+0.15 weekend who wrapped wsl yml your échec по サ ポ 之 事 候 写 前 务 因 始 对 没 点 置 習 调 起 退 配 단 안 어 줄
+0.20 _k_m aborted about already any api attempting away back bd because bt call caller came cat caused cc cette
+0.20 change chars chat checkpointing closes conv copy create cuda_allocator cudaexecutionprovider customer dataset de
+0.20 dear decode device_map device_memory_limit dia does dos eleven enable encoder ended er ersten even execute
+0.20 expected feats field firing forgot gave global halved handle he healthy here ho hx ich inside instance_group
+0.20 job_id join journal kwargs lan last loading marta max_total_tokens may mehr memusagechange mi mixtral
+0.20 model_runner na neighbour ngl node nodo num nvidia nx ocr ours paper parallelism perception present print_info
+0.20 probe purchase py pyx qwen raised retrieval runoptions select smi sorry spill srun stand steht steps stream
+0.20 terminated those threshold tile tiled top ts unallocated unet up waiting war warmup weekly won works
+0.20 xlaruntimeerror zero ク 后 学 计 设 限 그 까 사 학
+0.25 alone arch auf baseline bfc_allocator builder chair chapter chunk chunks convolution days didn domain duration
+0.25 días es eval exited fail find_executable_batch_size floor follows gig got graphs heb hit input ipython jaxlib
+0.25 kib le leider length list llama_context lo max min modelo nearly news nichts offloading operator opnieuw org
+0.25 outcome output_type people pr probably received recover repeating rerun resourceexhaustederror rx same script
+0.25 see smoke sonar stable terminal tesla test_long_context there third time tokenizer warm webserver welcome werden
+0.25 xla_extension 报 月 인
+0.30 _bfc been client compute detail died embed ename errors_impl fluid forward fp geforce hij holding il including
+0.30 info internal inuse isn iter jupyter lbm lost ma maxinuse meeting mine nn onnxruntime os pid pose rank read
+0.30 recent recon rule running session shape somebody someone split them van voice 日
+0.35 antes bin com crashed down err every float framework gestern get gtx hi impact lib loaded my noticed port python
+0.35 restarted root run they through ti total update var whether worker 了
+0.40 allocating am both current decrease failures gpu_ had instance it leave non opt pipeline randn restart seq
+0.40 series stats tf transpose tutorial
+0.45 append bs could during exception file loss resource_exhausted
+0.50 capacity did execution just large minutes stopped traceback workstation
+0.55 action ai image op starting we
+0.60 allocation load logits me rtx self
+0.65 batch process summary
+0.70 following
+0.75 allocated
+0.90 went
""",
    "lead": r"""
-1.00 info
-0.65 #
-0.55 torch
-0.50 cuda_driver log │
-0.45 > ggml_cuda_host_malloc in
-0.35 note tensorflow
-0.30 - = cuda gb site stream_executor userwarning virtualmemorybuffer would
-0.25 " ? executekernel guard loss memory next resizephysical say sequential_executor sh skipping to wrapper {
-0.20 / autotuning cards conv debug does fake had large none outofmemoryerror plan runtimeerror so tgi this tsl
-0.15 algorithm allocating allocator and call cc cudamalloc docs driver em ends eng file gib help init is launcher
-0.15 like mib ngl out pattern sample service that too tried will
-0.10 ; \ cache canned cell conv_algorithm_picker cudadrv echo errors every explain fields fixed fluid for get graph
-0.10 if jobs known kv lib loop mac may msg nothing numba old or paddle retry runtime_error seen shown simulated
-0.10 size_t stem stop stops string svc there triage ts why width you · »
-0.05 $ % all allocate allocaterawinternal allocation an back backbone before bfc_allocator bfcarena block by can
-0.05 capacity card caught cl_ comment cudaapierror dt end fail false feb finetune fit fix free gpu
-0.05 gpu_conv_algorithm_picker grep hand has hint injected into issues jun lab left limit lines load mar matmul
-0.05 max_batch_size more my never ocr onnxruntime_src options prints prompt py raise raises read reads refused replay
-0.05 retry_exceptions runtime_exception scratch should start stream summary texttt than tip true txt warn was without
-0.05 「
+0.05 ( ^ ` again api apr as attempt attic backend_model body bs called class compiler conditional_t conv_ops_impl cpp
+0.05 create de detector encountered ended engine enginecore errorcode event exceptions execution following
+0.05 forkpoolworker full function go host inference initialization inside ip just line logging mi ml no nov nuc oct
+0.05 ok on op_kernel op_requires other over parameters pjrt pjrt_stream_executor_client python pytorch rag raising
+0.05 rapids ray request rtsafe runtimeexception saferuntime same shared short since span stub system test they thrw
+0.05 timestamp tower traceback trainworker triton unexpected unwrap up user void what where xgboosterror « „ …
+0.10 @ _work about am app are backend batch bench box client context data drivererror enginecore_dp fairseq framework
+0.10 jan job llm long longest max_input_length max_prefill_tokens model model_lifecycle non only org_tensorflow per
+0.10 process reason reported resource_exhausted result returned router rs run runner running says screen tests
+0.10 text_generation_client tf torch_memory_saver tp value vllm we while zero •
+0.15 ! + base be common crashed cupy defaultallocator encoder ensemble external fusedconv internal jaxlib layer mxnet
+0.15 name processing providers ran self std stopped tensorrt then tokens trial waitnotificationfn workspace
+0.15 xla_extension —
+0.20 ' core could cuda_call cudacall default errors_impl example exit failure first last llama of oom pid raylet
+0.20 replica resourceexhaustederror shard src stage task train trt type warning
+0.25 , ] bug code compile died during el epoch exc ggml_vulkan main not rule sched stderr terminated with xla
+0.25 xlaruntimeerror |
+0.30 after attention detail did err evalue onnxruntime status step training warmup
+0.35 < ggml_backend_cuda_buffer_type_alloc_buffer loading me memoryerror message node worker
+0.40 : failed generation pod rank server
+0.45 . the
+0.50 at trainer
+0.55 ) it valueerror
+0.60 exception
+0.85 error
""",
    "tail": r"""
-0.90 available
-0.75 were
-0.70 .
-0.65 >
-0.40 no
-0.35 is
-0.30 , of times what
-0.25 ) < ? at gb gib in
-0.20 " allocator do full lower memory out this use
-0.15 % * - \ are far first found goes its means set skipped why you
-0.10 ' + acity because block cache card cpp fewer for had halve here mean node not nothing sample smaller so
-0.10 synthetic takes that too used where would « ”
-0.05 ; allocate answer before bs bytes caching code come comes could cuda cudaerrormemoryallocation die dt each else
-0.05 fit fraction go gpu_memory gpu_oom graph job kernel larger leave left log look lost max mem message native never
-0.05 number on raise replica requested shm should source static step system tried true up yes your し た ま を
+0.05 # ( alloca any asks bug can change check context cu_mem_create de every follows halving has home issue like line
+0.05 logits may my nccl now pre py report reported restart retrying same says see summary target tb them there twenty
+0.05 want was zero | » │
+0.10 / ` about again allocation as call capacity cpu csrc current details docs does en example failure file fine func
+0.10 hal host https la model most process queue recent then torch_memory_saver traceback training
+0.15 = after api batch free function gpu have info invoking lattice nccl_debug other please rank since time total try
+0.15 went which 。
+0.20 and conv cuda_malloc_async environment improve maybe run second situation tf_gpu_allocator variable whether with
+0.20 …
+0.25 [ cu src to while }
+0.30 : one
+0.35 will
+0.40 it op the
""",
}

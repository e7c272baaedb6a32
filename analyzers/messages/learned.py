"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.99
SIGNS = {
    "hypothetical sentence": -2.4,
    "introduced as example": -2.1,
    "within code": -1.9,
    "about texts": -1.6,
    "block opened": -1.6,
    "mentioned": -1.6,
    "text about texts": -1.6,
    "text behind": -1.5,
    "explained behind": -1.4,
    "names the words": -1.4,
    "typeset": -1.4,
    "may happen": -1.3,
    "much about texts": -1.3,
    "blanks near": -1.2,
    "indented": -1.1,
    "comment": -1.0,
    "in quotes": -1.0,
    "heads a document": -0.9,
    "its words taken up": -0.9,
    "code near": -0.8,
    "words before": -0.8,
    "between sections": -0.7,
    "markup near": -0.7,
    "marked": -0.5,
    "often may": -0.4,
    "beside a quotation": -0.3,
    "begins the text": -0.2,
    "a sentence leads": -0.1,
    "other near": -0.1,
    "steps that led to it": -0.1,
    "frames of a process near": 0.1,
    "traceback above": 0.1,
    "a whole error line": 0.2,
    "item of a list": 0.2,
    "on a stamped line": 0.2,
    "setting near": 0.2,
    "cut by dots": 0.3,
    "figures": 0.3,
    "nothing stated": 0.4,
    "record": 0.4,
    "trouble": 0.4,
    "a failed test": 0.6,
    "alone": 0.6,
    "happened to somebody": 0.6,
    "a failed run's record": 0.8,
    "a report's heading": 1.1,
    "its place behind": 1.2,
    "trace near": 1.3,
    "a failed run": 1.4,
    "output near": 1.4,
    "somebody's own": 1.4,
    "begins its line": 1.6,
    "ends the text": 1.6,
    "its hint printed": 2.1,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-1.05 text txt
-1.00 ms
-0.95 memory
-0.85 long
-0.80 oom
-0.75 killed met pinned want
-0.70 bytes cpu gib runtime
-0.65 cuda_error_out_of_memory en that
-0.60 detected driver ends grep program shared type user vram
-0.55 are card cudaerrormemoryallocation do import log lower message render saved size true wording гиб свободно
-0.50 autotuning class const drill end like mem options over owner please pool pytest raise reason se space typeinfo
-0.50 write writing
-0.45 allocate answers assert cannot closed compiling exceeded fit for für gemm_fusion_autotuner
-0.45 gradient_checkpointing hiperroroutofmemory ist jest karte kv label limits loader nm null precision queued
-0.45 requested skipping tests too занято чем
-0.40 as author backend constraint conv_algorithm_picker corpus data docs eng errors exit gets gi im kb las local
-0.40 maintainer mb nan nicht oserror outofmem output parse small starts still tenant thanks this title una under
-0.40 unsigned warn was without worked wrap you из 示
-0.35 assistant bash block bus capacty closing cluster dataloader description ecc ein epoch fixed from gb global_step
-0.35 golden gpu_device if install into logs loom metadata once opened plan previous problems processor profile retry
-0.35 return roses scratch sie signal support tactic tok training venv verdict не 不 如
-0.30 allocatememory allocator answered available batch_size best blue br canary caught channel content
-0.30 cublas_status_alloc_failed debug def encountered engine erroroutofdevicememory event explain export external
-0.30 function generation guild handler hards hip index item keeps known la lang lesson listening logging meldung
-0.30 memes memoria messages more mps must name needs np object of off onnx ops placeholder planner prints pt purpose
-0.30 quit quota reduce reference registered registers safetensors score sec seen shown socket source symptom takes
-0.30 textarea threads throughput timeout try usar valid vk xpu yaml yet как 先 显 次 见
-0.25 activations alert also apr array ask asked base before between broker buffer cache ckpt contains created cudnn
-0.25 date den deploy der dev die eine elapsed empty errno estimate events exc_info exec execution_count exemple fake
-0.25 fatal filename fired give guard hbm host ibuilderconfig illegal importing in infer information inputs int
-0.25 invalid ish json kill language les limit lines look looks lr map md micro mig minimum msg mémoire names nice no
-0.25 none normal num_gpu não oom_kill oomkilled opset ou pager più possible que rate reading real registry reicht
-0.25 request response role roll round sample saving setmemorypoollimit staging standard stream_executor synthetic
-0.25 then these topic tried und upstream usage use val validation variant when where xla yours 会 办 存 果 这 메
-0.20 _error_if_any_worker_fails access again although amp at attributes begin bei blockdim bot cell cell_type chosen
-0.20 clear clip comments compiler completed component configs contain contained cuda_driver depth detach deux
-0.20 deviceerror dies doc entry exc exercise exported falls fan fast finished fixtures format frei gerade ggml_vulkan
-0.20 git goal gpu_oom gpus grande groups grow gx half handbuch headers heap het how is its jobs kestrel kind kubelet
-0.20 learning less localhost lustre machines made mais malloc many markdown meet mensaje might mk nb no_grad not nur
-0.20 offload old operation order out_of_memory outofgpumemoryerror parameters peak placed pluggy properties reclaim
-0.20 ref rest restarting rg rootdir routes samples scorer sent sentence sequence server serving sh sheet shm
-0.20 signal_handling simulated się skipped slurmstepd something speicher start std stops str strings struct swap tell
-0.20 ten tensors test_parse throws timestamp traffic train_step um uma unchanged uncorrectable unit url uses value vm
-0.20 warnings what wie workspace year yes że от память программа сколько чём 么 也 减 合 小 答 请 足 아 용
-0.15 _____________________________ _arraymemoryerror _exceptions _utils acc accepted ad after age algo algorithm
-0.15 algorithms alles along als annotation apache asking attempt attempted aus autocast avail avg axis backoff bare
-0.15 batches benchmark bien blocks buggy by calls cards cases changed chaos checks choose co collected columns
-0.15 compare complete components concurrency cu cuda_error_launch_out_of_resources cudnn_status_alloc_failed custom
-0.15 dat day decide define delta demande dependencies deps des device_memory dir direct dispatcher dll dmesg due
-0.15 effective ep etc examples expandable expandable_segments exports extend fallback fault fi filenotfounderror
-0.15 filter finds fires fits five fixes four frame free fresh func fusions fyi garbage_collection_threshold gnu good
-0.15 gpu_memory gradients heading headroom held help heron heuristics hier hold http ignored incidents included
-0.15 insufficient interactions issues items java jl journalctl keep keyerror kmg ksameasrequested kw labels libtpu
-0.15 lite live llama llama_kv_cache_unified llama_new_context_with_model loki longer mal mapping mean median misc
-0.15 mixed mod mt multiline nas native ncclsystemerror nein nobody norm num_alloc_retries num_ooms numba objects
-0.15 often ok omitted oomwatch open orin outofmemory paging par parquet part pipe platform plugin plus policy por
-0.15 potentially pp pre predicted preflight priority prompt quarter questions quillnet ran ranker rb recording red
-0.15 reduced refuse refused reject remaining remark removed report required requires reset restored results retract
-0.15 retrying returns rst runbook runtimeerror save schema segment segments served shell shipper shmutils shows
-0.15 shuffle sind size_t slice snapshot speech sshd string study svc sys taken tarjeta td te tern thu tib ticket
-0.15 timed times to tp troubleshooting trt typical un understands unused usable users util version von vous walk
-0.15 watch watchdog wav whose with word would wrapper wraps writes wrote zeros кэш ни при разбор сообщение う が こ
-0.15 さ め よ れ リ 三 下 例 出 只 大 怎 思 意 数 文 新 查 案 检 照 確 程 算 要 語 问 기 리 모 쓰 있 크
-0.10 __ __call__ __init__ _check_cuda_python_error _execution_engine accelerator add address advice against al alias
-0.10 allocates ansible anything arbeitsspeicher arena args argument assert_eq assertionerror aten attempts average
-0.10 bad_alloc badge bar bb bea begins belongs beneath bfc black block_m block_n board boot branch broken bss bug
-0.10 business button byte cancelled captured catches causes charset chunked_prefill_size classify close cmake
-0.10 cnmem_status_out_of_memory codes collection come comm compile compiled computed conf connection console
-0.10 container cordon correct count count_over_time counts crashes cublascreate cudaapierror
-0.10 cudaerrorlaunchoutofresources cudageterrorstring cudagetlasterror cudamemgetinfo cudasuccess
-0.10 cudnn_status_not_supported dec del described_class desk device device_oom df di dice differ div donate drift
-0.10 dummy dump déjà eight el elastic empty_cache enforce env eq este everyone exhaustion expecting expression falta
-0.10 faq fd feature few figures fin final fixture flags_fraction_of_gpu_memory_to_use flush fmt fn form forum fragile
-0.10 frameworks free_all_blocks ft game gb_free gcc gcs gen generated gigabytes gold graphics grows grpc guess harbor
-0.10 hardware harmless hex hilft hints hits hlo_rematerialization holds host_oom hpp hybrid importerror inference
-0.10 injected io itemize iterations ja job js kernels knowledge kv_cache_utils largest launch ld_preload lecture
-0.10 level libcudnn library licence license linux load_tensors local_tsl loggers login lot low lowering mac make
-0.10 make_loader makes march match matches matching max_model_len max_split_size_mb max_tokens max_total_num_tokens
-0.10 meaning mem_fraction_static mensajes merely merge merged minus minute model_path module mu multiprocessing mx
-0.10 nccl ncclunhandledcudaerror nearest neither nf nie node_manager normal_vram notebooks notes ns num_stages
-0.10 num_warps number numbers numpy oder office on oomguard originally own para parameter pending period picks piece
-0.10 pip place plain plat plover pods pray preallocation prefix pressure prima print procs production profiling
-0.10 programming progress protokoll provided qps quantisation raises range raw rdb reached react reactions reads
-0.10 reasons recompute recorded recovered recovery refuses regex region rejected release rematerialisation
-0.10 rematerialization remote req reqs requeue research resources responses resuming retrain rmm rows rss
-0.10 run_backward runner runs sandbox scheda search selected serverargs sets settings shall sharded sharding share
-0.10 sharing shim signatures sigterm sim sizing slicing slot soon span speaks stands statistics step story strict
-0.10 students studio su succeed successful suppressed sxm system table taille target tb tbody temp template
-0.10 tensor_parallel_size tensorrt term tessera test test_guard test_other_errors_pass_through the their third_party
-0.10 throw tickets timing token torch torch_ tp_size train_lib trials triggered triton tuning turn ty types typo uid
-0.10 unspecified unsupported_state uri userwarning using utf val_loss validations versions viele vnet void voll
-0.10 volumes votes vs warehouse watcher weights were wheel while words wren written ws xla_bridge zahlen zh zusammen
-0.10 на обучение это え せ た と ま り る わ メ 二 人 保 列 半 吗 含 在 增 多 够 序 度 手 护 提 版 用 申 的 相 看 第
-0.10 系 维 编 能 自 表 計 训 试 进 里 集 面 는 다 를 설 세 음 의
-0.05 __cause__ _core _src _tensor _z ac accelerators acceptance accumulate accumulation accuracy actions
-0.05 activation_checkpointing active actors adapter adapters add_test af agent agreed alerts align alloc_cpu
-0.05 allocators allreduce aloud always an announce anon answer anyone api_server apple april area
-0.05 arena_extend_strategy article aside async asynchronously attr auc aucun auto_growth autotuned bad barrier
-0.05 basicstyle becomes below bfloat bind bits blender block_k blog boolean boxes break brief bring browser bsz
-0.05 builtin bump busy but caching calloc candidate canned cap capa capable catalogue_v catch category cd cells
-0.05 centre cf cgroup changes chatcmpl check checking checkpoints chip ckpt_ classic classifier classname clean clips
-0.05 coalescing coffee colab colleagues combination comment commented commit completion computing condition
-0.05 configuration connect connected connectionreseterror consider constants constraint_memcg contents context
-0.05 contiguous copied core cost costs counted coverage crates criteria cross csrc ctrl cublas
-0.05 cuda_error_launch_failed cuda_memory_resource cuda_oom cudamallocasync cudamallocmanaged cumemalloc cumemalloc_v
-0.05 cumemcreate curlew cut cv cxx dashboard datasource dcgm_fi_dev_fb_used dd dead debian deciders decision
-0.05 decreasing defaultallocator defaultcpuallocator defaults demo dense depends describe dest destroyed detection
-0.05 deviceoom deviceoutofmemory devices diagnostics differs digest disabled discussion dl documented done dp draft
-0.05 drain draws drivererror dropdown ds duplicate eats eb ef ejemplo else emph encoding engines english ensemble
-0.05 entropy epilog erreur errorf etl evening ever example exceeds exclude excluded expect expect_that explanation
-0.05 expr fa fabric factor failing failure fall fallen faults feb february fiche fieldconfig fig files fills filtered
-0.05 flag flags_allocator_strategy flavour fleet follow forcausallm forget formation found frage framebuffer
-0.05 frecuentes freed_by_count frequently fri front further fusion gains gameday gc gemm_fusion_dot generating
-0.05 ggml_assert ggml_oom gigabyte glossary gm gnorm go goes goldens gpu_conv_algorithm_picker gpu_executor
-0.05 gpu_helpers gpu_mem_limit gpuhold grad grad_norm grads grafikspeicher grammar green gs gsm guest halving happen
-0.05 hassubstr haven hbm_gib helix helpful helps highlight highlights history home hook hooks hostoom hours href
-0.05 human hundred ib id idea ignore imported include indicates init inject input_tokens integer interface interval
-0.05 invoked ipynb january jax_oom jenkins joined jul june junit keeping kept kernel kernel_oom killer know
-0.05 kubernetes laptop larkspur lat latency latency_ms latent later latest launcher launching layer ldquo lead leaves
-0.05 left legendformat lets libcudart lie lighthouse likely line literal local_rank local_xla lock logger lowvram
-0.05 lstlisting maintenance mapped mar margin marked marl master max_running_requests max_seq_len measured medvram
-0.05 meets memoryerror memplan mempoolsize mention meta method mib micro_batch_size milliseconds mime mind mini miss
-0.05 mistral mlp mlx mock moments monkeypatch month months most much multi multiple myself named ncclutils near
-0.05 negative neue never new_token_ratio newcomers ninja nodes not_empty nothing notice novalue nox nvmldev nvrm oct
-0.05 ol onboarding oncall onchip one ones oom_score_adj oom_text opened_zipfile operations operators optimiser
-0.05 optional optype or ordinal original out outofmemoryerror output_tokens overlap pad paddle_oom pages pairs panel
-0.05 paragraph parser partitions pass passed patch per per_device_train_batch_size perfect perform persistent peut
-0.05 phi ping point points posix preallocates preempted preguntas private product profiler programs prompts property
-0.05 proxy proyecto pth ptxas pub public publish push pytb qa quadro quantised quantize quartz quiz quote quoted ra
-0.05 raising ram ratio rdquo re reader ready really recently recognises recommended reducir refid refiner regular
-0.05 related reload remapper remapping remedies remedy remembers reminder renders rent repeat repeated repo reporter
-0.05 reports repository requested_bytes requestedbytes requeued reranker resumed retcode retracted_reqs retryable
-0.05 review reviewed room rules runbook_url réduire says sbatch scan scenario scenarios scheduled scheduling schemas
-0.05 scoped scores seat seats seconds secs section sees segmentation selective send seqnum sequences serialization
-0.05 server_args set_tests_properties shorter showed side_effect sigusr similar sin since site sized sizes skein
-0.05 skiff slack slow slug smem snapshots snippet solution solutions solve some sooner sort sources spare spilling
-0.05 split_k splits sre stacktrace staff stamps stat stay stays step_ stepid stopping storage stored strata straw
-0.05 stray subclass subject submit suele suite sum supervisor swapped switch synopsis sysctl taking talk targets
-0.05 tasks tcuda teaching temperature tensor terms test_classify test_engine test_never_raises test_roundtrip
-0.05 testcase testclassify testing testsuite testsuites texported texto texts texttt tf_ tf_oom tfrom thcstorage
-0.05 theirs thost thread thresholds thumb tight tiles timeseries tip tno to_string together tomasz toobig took_ms
-0.05 tools torch_oom_v tpu tr tracebacks traces traduction train_wall tree triage ttfamily tto tuesday turns two uint
-0.05 undefined understanding unified units unittest unless update_slots updated uploading
-0.05 ur_result_error_out_of_device_memory uuid uv val_accuracy validate vector vendor vendors verbatim verified
-0.05 vision vit vmem voici vom vtable wandb warns way ways whom width window windows wins wir within worknccl world
-0.05 world_size wpb xformers xk xla_oom xla_python_client_preallocate years équipe меня нужно что あ い に は ほ も
-0.05 ょ を ん ア イ シ ス セ ト ド フ 一 上 中 义 什 他 余 便 内 再 分 加 占 卡 可 台 同 周 味 处 失 好 字 容 已 常
-0.05 平 我 打 把 敗 教 是 更 架 梯 機 法 理 由 积 空 累 练 解 読 論 量 错 验 가 로 문 으 은 정 제 지 터 하 한
+0.05 __inference_train_function_ __main__ _and_ _apply _attempt_allocation _c _call_impl _check_ctypes_error
+0.05 _create_fp _init_group _k _kernel _ndarray_base _nn _partitions _state _try_malloc aa abort acceleration account
+0.05 activate actual ada adafactor added airflow all_reduce allo allocaterawinternal allocations amd anaconda
+0.05 annotations another approved around asnumpy ate ation attached audio aug autograd available_size avoid backbone
+0.05 backbones backtrace bag base_module batchgröße being bert bfcallocator bfcarena bias bin_num bitsandbytes bo
+0.05 body bonjour box brings bucketing built buy c_size_t ca cake camera capability capi capture cast cate cause
+0.05 causing ce channels check_call checkpoint ck cleanup cli click code coder command common_ksampler communicators
+0.05 complex concat config considered constant continue controller conv_ops convert cp crash critical cs csv ct
+0.05 ctypes cuaderno cuda_call cuda_executor cuda_malloc_async cudacachingallocator cudacall cumem cupy
+0.05 cupy_gpu_memory_limit current_context currently curve customers cyberpunk daemon dag_id data_batch debugging
+0.05 decorator deepseek delete desc det detect developers device_id device_put deviceid dict difference diffusion
+0.05 directml disable disk distance distbackenderror distill distributed dlalocaldram dlasram dm docker doctype doing
+0.05 don double dp_rank dpi dream drop edit em embedder emory enc encode endpoint engineers enough envs error_handler
+0.05 errored est et eta eval_metric evaluate evaluation event_loop_overlap everybody everything evictable_size
+0.05 evidence ex exact exceed except exceptions exe execution_block_cb executor executor_base exhausted existing
+0.05 exp_avg experiment experimental explained feat feeds fftn fid fields fill filtered_tb finder finetune finishedat
+0.05 fit_one_cycle fix flash_attn flat flow flux fname folder followed force fork forward_call fra fragmentation
+0.05 frames free_swap friday fuser generate generator geo get_memory_info get_rec_iter getbesttactic getting ggml
+0.05 ggml_cuda_init giving gmt gn gpu_options gradient grid growth grüße guarantee gz halve has have hay higher hint
+0.05 homelab hostname hung hw ieee_inexact imagerecordioparser images imperative ines inf inferencesession ingest
+0.05 init_memory_pool initialization initialize_optimizer_states initialized initializing inner inner_training_loop
+0.05 instance_state instruct interpolate intptr ipc ipykernel_launcher ir iter_image_recordio_ jan janvier jobid joy
+0.05 julia jvp jx killing kills knextpoweroftwo kofi kv_size larger last_hidden_state latents lattice launch_server
+0.05 layout_det ldm leak learn learner learning_rate leaving lh libbitsandbytes_cuda libraries linear little lives
+0.05 llama_init_from_model llm llm_engine llm_load_print_meta llocate llocated loc locally longest looked lote
+0.05 lowered läuft machine mail manifest marking mat max_batch_prefill_tokens max_ca max_ma maxshapes mc media
+0.05 mem_get_info memalloc memo memory_stats memorypool merge_chunk miniconda minshapes mirela mismo mit mittel ml
+0.05 mmap model_executor modeling mon monitoring mory moved mp msa mxgetlasterror mxnet mxneterror n_batch
+0.05 n_ctx_per_seq n_ctx_train naive nano nativeapistatus nativestatus nbody nccl_buffsize nccl_debug nd ndarray neck
+0.05 needed new nfs ng nightly non_blocking note nt nu nuc num_shard nvls nvptx_compiler obs occurred occurs odes
+0.05 offloaded ola ollama_keep_alive only onnxruntime_pybind onnxruntime_src ooms opt_state optim optimisation
+0.05 optshapes ory outside overnight packing paddleocr page paged_adamw_ parallel param parsing particles partition
+0.05 partition_parameters pdf per_process_gpu_memory_fraction percent performance phase pi pick plans play png po
+0.05 pointer port_args positive pot power ppl preallocate preallocated pred predict predicting press primary printed
+0.05 proc processed processing prod project proposes pts py_str pytorc pytorch_cuda pytorch_mps_high_watermark_ratio
+0.05 qk quant question quick quill rag raise_if_cache_size_invalid raytaskerror rc rebuild record records recycles
+0.05 referenced refund regards relu remat replica reproduced rerank resizephysical resourceexhausted restoring result
+0.05 retain_graph retried retries revert reward ring rl rm runtime_error rust_backtrace ry safe_cuda_api_call
+0.05 sampler_name say scale scale_factor scanner scans scripts searched sed see_memory_usage seed seems seqs
+0.05 sequential_executor service sess set_limit setup seven shutdown side sigkill_handler signaling sigquit sizeof
+0.05 slide slides slower sm_ solo solved source_file source_line spawned speed spelling splitting sprint squeue
+0.05 stage_ startedat state statefulpartitionedcall stayed stderr stdout steam stem streamexecutor stride stub
+0.05 subshape succeeded supplied supports suspect sym task_id taskinstance tasksetmanager text_embeddings_router
+0.05 text_generation_router tf_gpu_allocator th thing thrown thrust thursday thus tid tokenization tokens told
+0.05 tonight tor torchvision tot total_region_allocated_bytes_ tout tower tp_rank traceback_utils tracer trade
+0.05 train_data train_ds trains trainworker transcription transformer transformers tsl tstatus tty tune type_k type_v
+0.05 typed ufunc unexpected unix unload upd update_metric upper ups upscaler useful usual usually uvicorn val_data
+0.05 val_loader valueerror variable vec verifysuccess versioning vgg video viewer virtualmemorybuffer visible vmap
+0.05 vmm vor vulkan waitnotificationfn wanted warp water wed week weeks whisper wikitable will with_traceback work
+0.05 workerdict working xc xla_python_client_allocator xla_python_client_mem_fraction xx yolo zeros_like всем до け
+0.05 っ て ど ば み ョ ラ ル ン ー 以 入 别 动 助 启 室 就 并 开 後 指 接 推 方 最 有 模 正 求 画 直 确 終 说 象 跑
+0.05 还 고 되 드 료 보 부 서 시 일 자 장
+0.10 _device _dummy_sampler_run _lib _malloc aber aborts accelerate according actor afternoon afterwards ago
+0.10 alertname all alloc_tensor_range allocateimpl analysis and anybody application apps asks attention attic authors
+0.10 automatic availa avec awq background badalloc behaviour bfc_arena big bigger ble blobs bpw bucket
+0.10 bufferassignment called ch char che chunked classes clone collecting comfy comfyui common computecosts conda
+0.10 contexts cores course cpp cron ctest ctk cuda_memory_manager cuda_visible_devices cudaallocator cudadevice cudf
+0.10 cudnn_algoreg curl curr_region_allocation_bytes_ d_ das deck decoder deep denoise desktop details detector dgx
+0.10 diff diffuse directory dist documentation domani downloaded dropped each ed efficientnet ema embedding emptied
+0.10 enabled enginecore environment epochs eu excerpt executed executioncontext exitcode exiting exits exllamav
+0.10 fairseq_cli fell fft fine finish fire fitted flags forkpoolworker fr functional geometry get_output_data gfx
+0.10 ggml_cuda_host_malloc gguf github given gone goroutine great greedy grey guide hand handling happened happens
+0.10 has_subgraph hat heads height https ieri improve increasing initialize inl input_data_all instances je jonas
+0.10 kind_gpu late len li libmxnet limitation limited llama_kv_cache_init llama_model_load_from_file_impl
+0.10 llama_model_loader llamarunner load_model loadengine loadmodel loads logicaldeviceconfiguration los lunch
+0.10 mainprocess managed manager managers matrix max_num_seqs maybe_live_out medium memcpy memory_allocated
+0.10 memory_limit memory_limit_ mira mistake mm mnt model_id modules modèle moe moving mpirun mq nada navi ne ner
+0.10 network newest noheader nope notebook nov num_workers numa nvcc october older ollama ollama_num_parallel
+0.10 op_kernel op_name op_requires option other our output_data output_ui parental pbtxt pcs physx pin_memory
+0.10 pinned_memory_manager placa pod pod_name prefill pretrain pro process_name processes processgroupnccl prop
+0.10 protein providers ptr quantization quarry query quiet radeon radv random randomuniform ranks rather raylet rays
+0.10 readme reboot reducing repr requests reserve_size resolution resource rocm rolled rollout rollouts roughly
+0.10 rounded row rs run_id run_scheduler_process runbooks runners saveengine saves scene sched schedule screen sdxl
+0.10 second sending sequential set_logical_device_configuration setting severity sgl sglang shards shift short should
+0.10 show si silenced single situation slowly softmax sr src st stamattina started startsat startup stop stuck style
+0.10 suggestions sun super sur swin systemerror tail task teacher tensorflow tensorrt_llm text_generation_client
+0.10 text_generation_launcher tgi than thank think thought throwing timeline titan tmp tobe todo total_gpu_memory
+0.10 trace trainer transcribe transfer translate tts ubuntu unable une unknown unloading unset upgrade upscale
+0.10 used_gpu_memory used_memory usr utilization v_num via volatile warming well wer who why workers wps writer wrong
+0.10 xception xl yep yesterday ze zq коллеги по ち ら エ グ チ デ バ ロ 为 其 写 到 動 原 回 変 完 时 明 朝 标 档 水
+0.10 测 生 经 落 試 配 重 題 같 돌 수 습 실 었 요 줄
+0.15 ________________________ abend above adamw affected alloc already any anywhere artifacts attn au auto await
+0.15 backward based be begin_example behavior beim bench bf book building builds burn caller case cet cfg ci ciao
+0.15 cleaning climate clock cloud cmd common_init_from_params complaint con cpu_feature_guard crit crop ctx deepspeed
+0.15 dem desde diffusers dit documents dso_loader dt_float du dynamic eager end_example enginecore_dp entered error
+0.15 exactly executing exp fails fairseq farm flaky fold foreignnode gemm ggml_gallocr_reserve_n gitlab gives global
+0.15 going gpu_host_allocator gres growing ha helped heute hidden high honest implementation incident infra
+0.15 internalerror issue jetson journal keras key keys lab lanes laugh lax layers llama_load_model_from_file
+0.15 llama_model_load llm_load_tensors looking loop lora makefile management mas mask max_batch_size max_input_length
+0.15 max_prefill_tokens maxallocsize maximum measurement mesh micro_batch microsoft mo mode model model_lifecycle
+0.15 monitor morning mortem n_ctx n_layer na namespace nbformat nbformat_minor net neural next night numallocs oneapi
+0.15 onednn optimization others packages packed paddlepaddle paged panic pas patient pattern patterns pc pci pcie
+0.15 peer pin pjrt pjrt_stream_executor_client planned pm pools post ppo preds prefetch priya ps px pyx rec
+0.15 report_tensor_allocations_upon_oom reported reproduce res reserved residues resnet retro router rt schritt
+0.15 screenshot sd seg seit sentences set_per_process_memory_fraction shutting singledevicememorypool slices slurm
+0.15 smallest so speaker spec srt ss stage starting_batch_size states steps subprocess successfully sure sweep tag
+0.15 tags terminate to_device today tool top tracker treino trial tritonbackend_modelinstanceinitialize trying turned
+0.15 uploaded us used utc vllm volume weekend wrapped wsl yml your échec ク サ ポ 之 事 候 前 务 因 对 没 点 置 習 认
+0.15 调 起 退 단 안 어
+0.20 _k_m alloca api arch auf away bd because binary bt buffers came cat cette change chars closes conv copy create
+0.20 cudaexecutionprovider customer dataset de dear decode device_map device_memory_limit dia does dos días eleven
+0.20 emb enable encoder ended ersten even execute expected field firing forgot gave gin gpu graph halved handle he
+0.20 healthy here ho html hx ich info inside instance_group iteration jax jaxruntimeerror job_id join kwargs lan last
+0.20 list loading logged manual marta max_total_tokens may mehr memor memusagechange metrics mi mixtral model_runner
+0.20 nach neighbour ngl nichts node nodo now num nx ocr optimized optimizer paper params parsed perception print_info
+0.20 probe py queue qwen raised rerun retrieval runoptions select smi sorry spill srun srv stack stand steht stream
+0.20 those threshold tile tiled ts unallocated unet up variables waiting weekly won works xlaruntimeerror zero 后 始
+0.20 学 计 设 限 그 까 사 학
+0.25 aborted about alone attempting back baseline bfc_allocator builder call caused chair chapter chat checkpointing
+0.25 chunk convolution cuda_allocator days detail didn domain duration er exited fail feats
+0.25 find_executable_batch_size floor gig got graphs input ipython jaxlib kib le leider length lo max min modelo
+0.25 nearly news nvidia offloading operator opnieuw org ours outcome output_type parallelism people pr present
+0.25 probably purchase rank received recover repeating rx same see smoke sonar stable terminal terminated tesla
+0.25 test_long_context there tokenizer war warm warmup webserver welcome werden xla_extension 报
+0.30 _bfc been cc chunks client died embed ename errors_impl es eval fluid follows fp heb hij hit holding il
+0.30 including internal inuse isn iter jupyter lbm lib lost ma maxinuse mine nn onnxruntime os pid pose read recent
+0.30 recon resourceexhaustederror rule running script session shape somebody someone split them third time van voice
+0.30 日 月 인
+0.35 antes bin com compute crashed down err float forward geforce gestern gtx hi impact llama_context loaded meeting
+0.35 noticed port python restarted root run stats they through ti var whether worker 了
+0.40 am both decrease every failures file framework get gpu_ had it leave my non randn seq series total transpose
+0.40 tutorial update
+0.45 append bs current did during exception instance large opt resource_exhausted restart tf
+0.50 allocating capacity could execution just loss minutes pipeline stopped
+0.55 action ai logits op traceback we workstation
+0.60 image me self starting
+0.65 allocation load process rtx summary
+0.70 batch following
+0.80 allocated
+0.90 went
""",
    "lead": r"""
-1.00 info
-0.75 #
-0.60 ggml_cuda_host_malloc
-0.55 cuda_driver torch
-0.50 tensorflow │
-0.45 > log
-0.40 in stream_executor
-0.35 - note
-0.30 cuda site skipping userwarning virtualmemorybuffer
-0.25 = ? executekernel gb guard loss next outofmemoryerror resizephysical say sequential_executor sh would wrapper {
-0.20 " / autotuning cards conv cudamalloc debug does fake had large like memory none pattern plan runtimeerror
-0.20 service so tgi that this to tsl
-0.15 algorithm allocator and call cc docs driver em ends eng errors every fields file fixed gib gpu help init is
-0.15 launcher mib ngl out retry runtime_error sample seen svc too tried ts will
-0.10 ; \ allocating backbone cache canned cell conv_algorithm_picker cudadrv echo explain fluid for get graph if jobs
-0.10 kv lib loop mac msg my nothing numba old or paddle shown simulated size_t start stem stop stops string there
-0.10 triage why width you »
-0.05 $ allocate allocaterawinternal allocation an back before bfc_allocator bfcarena block by can capacity card
-0.05 caught cl_ classifier comment common_runtime cudaapierror dt end false feb finetune fit fix free
-0.05 gpu_conv_algorithm_picker hand has hint injected into issues jun known lab left limit lines load mar matmul
-0.05 max_batch_size may more never ocr onnxruntime_src options prints prompt py raise raises read reads refused
-0.05 replay retry_exceptions runtime_exception scratch should stream than tip true txt warn was without ·
+0.05 ( _state again api apr are as attempt attic backend_model batch body bs bytes called capi class conditional_t
+0.05 conv_ops_impl create de device encountered ended enginecore errorcode event execution following forkpoolworker
+0.05 full function gave go host inference initialization inside just llama_model_load logging ml no notebook nov nuc
+0.05 oct ok onnxruntime_pybind op_requires other over parameters pjrt pjrt_stream_executor_client python pytorch rag
+0.05 raising rapids request resource rtsafe runtimeexception saferuntime same shared short span stub system test they
+0.05 thrw time timestamp tower traceback trainworker unwrap up user void what where which « „ …
+0.10 @ _work about am app backend box client compiler cpp crashed drivererror enginecore_dp exceptions framework
+0.10 fusedconv ip jan job line llm long longest max_input_length max_prefill_tokens model model_lifecycle non only
+0.10 op_kernel org_tensorflow per process ray reason reported resource_exhausted result returned router rs run runner
+0.10 running screen since text_generation_client tf tp triton unexpected value vllm while xgboosterror zero •
+0.15 ! + base be bench common context data defaultallocator encoder ensemble example external fairseq jaxlib layer
+0.15 mxnet name of oom processing providers ran raylet says self std stopped tensorrt tests then tokens
+0.15 torch_memory_saver trial waitnotificationfn we workspace xla_extension —
+0.20 ' core could cuda_call cudacall cupy default exit failure first internal last llama resourceexhaustederror shard
+0.20 src stage task train trt type
+0.25 ] bug code compile died during el epoch errors_impl exc ggml_vulkan not pid replica rule sched stderr terminated
+0.25 warning with xlaruntimeerror |
+0.30 , after attention detail did err evalue main me onnxruntime status training warmup xla
+0.35 < message step
+0.40 failed generation ggml_backend_cuda_buffer_type_alloc_buffer loading memoryerror node pod rank server worker
+0.45 : the
+0.50 . trainer
+0.55 ) at valueerror
+0.60 exception it
+0.95 error
""",
    "tail": r"""
-1.00 available
-0.85 were
-0.70 .
-0.65 >
-0.45 no
-0.35 , what
-0.30 at gb in is of times
-0.25 ) < ? gib lower this use
-0.20 " - allocator do found full memory you
-0.15 % * \ are block far goes halve its mean means out set skipped so that where why
-0.10 ' + acity because cache card code each fewer first for had here look node not nothing number sample should
-0.10 smaller synthetic takes too true used would « ”
-0.05 ; allocate answer before bytes caching come comes could cpp cuda cudaerrormemoryallocation die dt fit fraction
-0.05 go gpu_memory gpu_oom graph job kernel larger leave left log lost max mem message never on raise replica
-0.05 requested shm source static step system torch tried up we yes your し た ま を
+0.05 # alloca asks bug can context cu_mem_create halving home issue la like logits may model my nccl now py report
+0.05 restart retrying same says see summary target tb twenty was zero · » │
+0.10 ` about again any api as batch call check cpu csrc current docs does every example file fine follows func has
+0.10 host https most pre process queue recent them then there torch_memory_saver traceback training
+0.15 / after allocation capacity details en failure gpu hal have info lattice nccl_debug please rank try went … 。
+0.20 = and cuda_malloc_async free improve invoking other run second since situation src time total which with }
+0.25 [ conv cu environment function maybe tf_gpu_allocator to variable whether while
+0.30 :
+0.35 one the will
+0.40 it op
""",
}

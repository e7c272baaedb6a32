"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.95
SIGNS = {
    "introduced as example": -2.2,
    "within code": -2.2,
    "hypothetical sentence": -2.0,
    "text about texts": -1.6,
    "text behind": -1.6,
    "block opened": -1.5,
    "explained behind": -1.5,
    "about texts": -1.4,
    "much about texts": -1.4,
    "comment": -1.3,
    "may happen": -1.3,
    "names the words": -1.3,
    "typeset": -1.3,
    "blanks near": -1.2,
    "indented": -1.2,
    "in quotes": -1.0,
    "often may": -1.0,
    "between sections": -0.9,
    "code near": -0.9,
    "heads a document": -0.9,
    "mentioned": -0.9,
    "its words taken up": -0.7,
    "markup near": -0.5,
    "words before": -0.5,
    "marked": -0.4,
    "begins the text": -0.3,
    "behind a prefix": -0.2,
    "beside a quotation": -0.2,
    "much trouble": -0.1,
    "a whole error line": 0.1,
    "item of a list": 0.1,
    "other near": 0.1,
    "traceback above": 0.1,
    "frames of a process near": 0.2,
    "nothing stated": 0.2,
    "on a stamped line": 0.2,
    "setting near": 0.2,
    "figures": 0.3,
    "trouble": 0.3,
    "a question, in short": 0.4,
    "record": 0.4,
    "somebody's own machine, in short": 0.4,
    "happened to somebody": 0.6,
    "somebody's own, in short": 0.6,
    "a failed test": 0.7,
    "alone": 0.7,
    "a failed run's record": 0.9,
    "somebody's own": 1.0,
    "a failed run": 1.1,
    "a report's heading": 1.1,
    "its place behind": 1.1,
    "output near": 1.3,
    "trace near": 1.3,
    "a setup, in short": 1.4,
    "ends the text": 1.4,
    "somebody's own question, in short": 1.6,
    "begins its line": 1.7,
    "its hint printed": 2.0,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-1.20 ms
-1.15 memory
-1.05 txt
-0.90 runtime
-0.85 met text
-0.75 en gib long oom
-0.70 cudaerrormemoryallocation driver want
-0.65 bytes cpu killed type
-0.60 card grep like shared that vram write you чем
-0.55 detected docs end epoch gpu_device gradient_checkpointing host import local map program pytest thanks wording
-0.55 writing
-0.50 answers are cannot compiling gemm_fusion_autotuner hiperroroutofmemory into kv loader maintainer message nicht
-0.50 owner raise render requested saved true typeinfo user was гиб свободно
-0.45 autotuning bus class closed closing data do drill exceeded exit gb im install ist jest karte label limits log
-0.45 lower mb mem nan native null oserror pinned pool queued reason se starts still string tests this try xla
-0.40 assert assistant backend best constraint created ends eng errors for kb keeps la loom minimum name nm opened
-0.40 over please precision processor sec space support title tok under verdict warn worked wrap занято из 示
-0.35 answered array author block buffer cache caught changes cluster completed const conv_algorithm_picker corpus der
-0.35 die ein eine empty encountered engine estimate fixed für gets gi golden guild if in las logs no_grad np options
-0.35 outofmem output parse planner previous reference registers request return roses saving scratch
-0.35 setmemorypoollimit sie signal size się skipping small stops tenant throughput too tried una
-0.35 ur_result_error_out_of_device_memory venv what without на не
-0.30 allocator as ask asked bash batch_size between blue br canary capacty channel chosen compiler configs
-0.30 cublas_status_alloc_failed dat debug def description dies ecc erroroutofdevicememory events exc_info export
-0.30 fatal finished fired fit free hbm het hip ibuilderconfig illegal index information item ja kind known localhost
-0.30 logging meldung memes memoria metadata msg nas needs normal num_gpu não once peak placeholder plan profile pt
-0.30 quota reduce registry rest results returns sample seen sh shown socket source symptom tactic takes textarea
-0.30 these und unsigned upstream usage yes как что чём 不 如 显
-0.25 access activations again alert allocatememory allocators also apr available base bot come contains content cudnn
-0.25 dataloader deploy dev elapsed event exc execution_count exercise explain external fake filename fits from
-0.25 function gerade ggml_vulkan give grow guard gx half handler hards importing infer inputs invalid ish items jobs
-0.25 json kill lang learning lecture lines listening look looks lr many meet micro mig mps must names nb no none
-0.25 object off ok oom_kill ops opset own pager pluggy pp prints prompt properties purpose que questions quit rate
-0.25 real red reicht response retry retrying role roll rootdir round routes safetensors segments sentence serving
-0.25 size_t staging synthetic timeout to topic torch training um until unused usar valid variant vk where xpu yet
-0.25 yours ни при это 先 办 只 存 次 的 见 메 모 용 있
-0.20 _arraymemoryerror _error_if_any_worker_fails _exceptions accuracy algorithm alles along although amp answer
-0.20 attributes avg bare before begin benchmark blockdim broken broker cell_type chaos ckpt collected columns compare
-0.20 components contain contained cudamemgetinfo date den dependencies detach deux dir dll done eight entry errno
-0.20 examples exec exemple expandable exported falls fan far fast filter five four frei fusions fyi
-0.20 garbage_collection_threshold goal gpu_oom gpus grande groups handbuch hardware hbm_gib headers help hier ignored
-0.20 int its kmg ksameasrequested language les lesson limit llama_kv_cache_unified loki longer made malloc markdown
-0.20 md median mensaje messages mib might mk mémoire nice numbers of oomkilled ou out_of_memory outofgpumemoryerror
-0.20 outofmemory paging parameters per piece più place platform priority problems quarter quillnet ran reading ref
-0.20 registered remaining report required rg right scenarios score sent server signal_handling sind slice slurmstepd
-0.20 standard str strings students ten tensorflow tensors tern test their then threads throws ticket timestamp
-0.20 traffic train_step trt unchanged uncorrectable unit url users uses val val_loss vs watch wie workspace would
-0.20 yaml zeros że が さ 下 么 会 减 合 够 小 怎 果 用 答 自 请 足 这 问 를 쓰 아
-0.15 _____________________________ __init__ _utils about acc accelerator address age allocate als annotation apache
-0.15 asking at aten attempt attempted autocast avail axis bad_alloc batches bb bei being belongs below bfc buggy
-0.15 cases catches causes cell checks clear close co coffee comments compiled complete component considered console
-0.15 count cuda_error_launch_out_of_resources cuda_error_out_of_memory cudaapierror cudaerrorlaunchoutofresources
-0.15 cudnn_status_alloc_failed cudnn_status_not_supported cupy custom day decide delta demande deps depth
-0.15 described_class desk device device_memory deviceerror di dispatcher dmesg doc env ep etc expecting exports
-0.15 extend faq fault fi filenotfounderror finds fires fixes fixture fixtures format frees gen generated generation
-0.15 gigabytes git gold good gradients harbor haven heading heap held heron hold how http incidents included injected
-0.15 io is iterations job kestrel keyerror kubelet kw launch library license llama_new_context_with_model lustre
-0.15 machines mapping max_model_len merely method minute misc mixed mod more much multiline ncclsystemerror negative
-0.15 nobody normal_vram notes num_alloc_retries num_ooms nur oder offload often omitted onboarding one onnx oomwatch
-0.15 operation outofmemoryerror parameter part pending pipe placed plover plugin plus points policy possible
-0.15 potentially pre preallocation predicted preflight profiling pytorch qps quartz range ranker rb reactions reduced
-0.15 refuse refused rejected remark removed reqs requires resources restored retract rss rst runbook samples schema
-0.15 segment sequence served shipper shmutils shows shuffle simulated skipped snapshot speech spilling sshd stages
-0.15 start std study svc swapped sys table tbody td te test_parse therefore thu tib timed tp triggered
-0.15 troubleshooting turn un understands usable validation validations value ve viele vm volumes von vous warehouse
-0.15 warnings whose with word writes written year zahlen кэш память программа сколько う た め れ リ 一 三 也 例 出
-0.15 吗 大 思 意 我 文 新 是 查 案 检 照 版 理 申 程 者 表 要 기 는 다 리 크
-0.10 __ __call__ _check_cuda_python_error _core _execution_engine _z accepted accumulation ad advice af agent algo
-0.10 algorithms alias andere anon ansible anything apart arena args argument assert_eq assertionerror attempts auc
-0.10 autotuned average awq backoff badge bea becomes bien black block_k block_m block_n board boot branch bss
-0.10 business button by byte caching calls cancelled candidate cap captured changed checkpoints choose
-0.10 chunked_prefill_size classic cmake cnmem_status_out_of_memory codes collection comm compile computed condition
-0.10 conf configuration connected connection count_over_time crashes crates csrc cublascreate cudagetlasterror
-0.10 cudamallocmanaged das dec default define demo des device_oom devices dice direct discussion div doesn donate
-0.10 draws drift due déjà een effective else empty_cache eq este evening everyone example exhaustion
-0.10 expandable_segments expr expression fallback falta fd few figures fin final find flag flash flush fmt fn
-0.10 forcausallm forget form fragile framebuffer frameworks free_all_blocks fresh front ft func gcc gcs gnu
-0.10 gpu_conv_algorithm_picker gpu_helpers gpu_memory grads grafikspeicher graphics hallo headroom hello heuristics
-0.10 hex highlight hints hits hlo_rematerialization holds home host_oom hpp hybrid ib insufficient interactions
-0.10 interval ipynb issues itemize java journalctl js kernels know knowledge kv_cache_utils labels lane latency ldquo
-0.10 less level libcudart libtpu licence linux lite live llama local_xla loggers login low lowering mac mais make
-0.10 make_loader march match matches matching max_split_size_mb max_total_num_tokens meaning memoryerror memplan
-0.10 mensajes merge minus mir ml module move mt multiprocessing mx myself nccl ncclunhandledcudaerror nearest nein
-0.10 nie ninja node_manager norm not not_empty ns num_stages num_warps objects oct office on oomguard open order
-0.10 originally orin par para parser period persistent peut picks planning plenty pods por pray prefix pressure prima
-0.10 primeiro print procs production programming programs proj provided ptxas quadro quantisation raw rdb rdquo react
-0.10 reader reasons reclaim recompute recorded recording refuses regex region reject rematerialisation
-0.10 rematerialization remote repeated reports requeue reset responses retryable review room rows run_backward runner
-0.10 runtimeerror sandbox save schemas search seconds secs section sees selected send sets settings sharded sharding
-0.10 sharing shell signatures sigterm sim single site sized sizing slicing slide slow slug sort span speaks speicher
-0.10 split_k stands stays stored story strict studio su succeed successful supervisor suppressed swap taille take
-0.10 taken target tb tell template tensor_parallel_size term tessera test_guard test_other_errors_pass_through
-0.10 testclassify the third_party throw tickets times timing tomasz took torch_ tr train_lib tree trials triton
-0.10 tuning ty types typical typo uid uint uma understand unsupported_state unter uri use userwarning utf util
-0.10 val_accuracy validate verbatim versions vnet void voll walk watchdog watcher wav when whom wide wir words wraps
-0.10 wren wrote ws xla_bridge zh zusammen меня от сообщение あ え こ せ と に よ わ ス メ 上 中 人 保 半 占 含 在 容
-0.10 就 己 度 打 把 推 提 数 既 直 相 看 確 第 算 能 語 训 进 里 量 集 需 面 가 문 설 세 으 은 음 의 제 터 하 한
-0.05 __cause__ _src _tensor ab accelerators acceptance accumulate act actions activation_checkpointing active actors
-0.05 acts adapter adapters add add_test against agreed al align allocates allreduce always announce anyone apple
-0.05 arbeitsspeicher archiveartifacts archiving arena_extend_strategy article aside async asynchronously attr aucun
-0.05 audience aus auto_growth aux backends bad basicstyle beginners begins beneath bfloat bind bitte blender blog
-0.05 bool boolean boxes break brief bsz bug builtin bump busid busy bye bytecode cached calcul calling calloc
-0.05 candidates candle canned capability capable carve catalogue_v catch category cd cells centre cf cgroup charset
-0.05 chatcmpl checking chip ckpt_ classify classname clean clip clips coalescing combination comment commit
-0.05 completely completion computing concurrency connectionreseterror constants constraint_memcg consumed container
-0.05 containers contents context contiguous copied copies cordon correct correctly cost counts coverage criterion
-0.05 cross ctrl cublas cuda_dnn cuda_error_launch_failed cuda_memory_resource cudageterrorstring cudamallocasync
-0.05 cudasuccess cumemalloc cumemalloc_v curlew cut cv cxx da dashboard dass datasource dcgm_fi_dev_fb_used dd dead
-0.05 decision defaultallocator defaultcpuallocator defaults del dense depends deployment dest destroyed detection
-0.05 deviceoom deviceoutofmemory df differ differs digest dl dlaglobaldram documented dp draait drain drained
-0.05 dropdown dropout ds dummy dump dunlin duplicate dynamo eats eb ef effnet ejemplo el elastic emph encoding ended
-0.05 endif enforce engines enough ensemble entropy enum epilog erreur etl ever exceeds exclude expect expect_that
-0.05 explanation fabric factor fail_regular_expression failing fallen falling faults feb fiche fieldconfig fig
-0.05 filtered flags_allocator_strategy flags_fraction_of_gpu_memory_to_use flavour fleet follow formation forum frame
-0.05 frecuentes frequently fri full further fusion game gameday gb_free gemm_fusion_dot generating
-0.05 get_default_memory_pool gigabyte glossary gm gnorm goes goldens gpu_executor gpu_model_runner gpuhold gpuwatch
-0.05 grad grad_norm grammar green grows grpc gs gsm guest habe halving happen harmless hassubstr hat helix helpful
-0.05 highlights hilft history hooks hostoom hosts hour hours href human hundred id idea ignore ik imported
-0.05 importerror include incorrect inference input_tokens integer interface invoked ip jenkins joined june junit kann
-0.05 keep keeping kept kernel killer kubernetes kv_cache largest larkspur lat latency_ms later launching layer layout
-0.05 lazy ld_preload leaves left legendformat let libcudnn lie lighthouse likely lindqvist line literal load_tensors
-0.05 local_rank logger lol losses lot lstlisting maintenance makes mal margin marked marks marl master
-0.05 max_num_batched_tokens max_seq_len max_tokens mbs means measured meets mem_fraction_static mention merged meta
-0.05 metal mi micro_batch_size milliseconds mime mind mini mirela miss mistral mit mlx mock model_path moments
-0.05 monkeypatch months most moved moves mr mu multiple named nbytes need neither new_token_ratio newcomers newer nf
-0.05 nlp noch nodes notice novalue nox nranks number nvmldev nvrm ol old oncall onchip only oom_text opened_zipfile
-0.05 operators optimiser optional optype ordinal original our outdated output_tokens pad paddle paddle_oom pairs
-0.05 paragraph parquet partitions passed past patch per_device_train_batch_size perfect picture pieces ping plain
-0.05 plat pool_memory_resource posix posts pour preallocates preempted preguntas press product profiler prompts
-0.05 protokoll proyecto ptarmigan pth pub public publish push pytb quantize quiz quote quoted ra raises raising ratio
-0.05 re ready recently recognises recommended recovered recovery reducir refid regards regexp regular related release
-0.05 reload remapper remapping remedies remedy remembers reminder renders rent repeat repo reporter repository req
-0.05 requested_bytes requeued requirements reranker research reserve reshape restarting result resumed retcode
-0.05 retracted_reqs retrain returning reviewed rmm roughly runbook_url runs réduire sampler says sbatch scan scenario
-0.05 scheda scheduled scheduling scoped se_gpu_pjrt_client seat seats segmentation sein selective seqnum sequences
-0.05 serialization server_args serverargs set_tests_properties sft shall sheet shim shm showed shrink sigusr similar
-0.05 sin since sizes slack slot sm smem snapshots snippet solution solutions something soon sooner sources spare
-0.05 spawn speed sre stacktrace staff stat statement statistics stay step step_ stepid sticky stopping storage stores
-0.05 straw subclass subject submit such suele supported switch sxm synopsis sysctl systemd systems taking talk
-0.05 targets tarjeta tasks tcp tcuda teaching tells temp temperature tensor tensorrt terminating terms test_engine
-0.05 test_never_raises test_roundtrip testcase testing testsuite testsuites texported texts texttt texture tf_ tfrom
-0.05 thcstorage theirs thost thread thumb tight tiles timeseries tip tno to_string token toml toobig tools tp_size
-0.05 tpu traces traduction train_wall transport triage trtexec ttfamily tto tuesday turns unified units unittest
-0.05 unless unspecified up update_slots updated using uuid uv val_dice vendor vendors verified vit vllmworker vmem
-0.05 vocabulary voici vom votes vtable wall warning ways web week weights wheel which while width wiki windows within
-0.05 worknccl world world_size xid xk xml years zero_grad équipe градиенты нужно обучение падает разбор い く し の
-0.05 は ま も ょ る を ん イ セ ト ド フ モ ラ ー 义 二 什 他 余 便 修 内 再 列 剩 卡 可 周 味 型 增 处 多 失 字 定
-0.05 已 常 序 成 手 护 敗 教 更 架 梯 機 法 由 积 空 系 累 练 维 编 計 読 试 超 错 题 验 로 약 에 을 이 정 지
+0.05 __inference_train_function_ __main__ _apply _c _call_impl _check_ctypes_error _conv _conv_forward _create_fp
+0.05 _init_group _kernel _lib _ndarray_base _nn _partitions _try_malloc abort aborts acceleration actor actual
+0.05 adafactor adam admission after all_reduce allocaterawinternal amd annotations another app approx architecture
+0.05 arrays asnumpy attn_ audio authors auto_find_batch_size autograd available_size avec backbones backtrace basta
+0.05 batchgröße be began behind better bfcarena bias bigger blk blobs builds built but c_size_t ca called camera can
+0.05 capi capture capturing cards carry carte cast cate cause ce celery channels check_call checklist checkpoint
+0.05 child chunked ciao ck cleanup cli click clone coder cold comes commented common_ksampler complex computer concat
+0.05 constant consumer contexts continue control controller conv_grad_input_ops conv_ops convolution_grad ct ctk
+0.05 ctypes cu cuaderno cuda_call cuda_malloc_async cudacachingallocator cudacall cudamalloc cumem
+0.05 cupy_gpu_memory_limit cur current_context customers cyberpunk d_ daemon dask data_batch datasets dbackpropinput
+0.05 debugging decoder decorator deep deepseek desc desktop detect device_id device_put dict diff difference dim dire
+0.05 directory disable display distbackenderror distill dit dlasram dm don dp_rank dpi drop dès ea efficientnet
+0.05 efficientnetv ema embedder emory enabled enc encode engineer epochs error_handler errored eserved estimated eta
+0.05 eu eval_metric evaluate event_loop_overlap everybody evictable_size evidence ex exact exceed except exceptions
+0.05 executable execution_block_cb executor executor_base existing experiment fails feat feeds ff fid figure
+0.05 filtered_tb finishedat fire first fit_one_cycle fix flags flash_attn flat flow fname folder followed forge fork
+0.05 forward_call fra fragmentation free_swap fsdp fuser general generate generator geo get_memory_info getbesttactic
+0.05 gfx ggml ggml_backend_cuda_buffer_type_alloc_buffer ggml_metal_graph_compute gigs ging gmt gn gpu gpu_mem_limit
+0.05 gpu_options gpu_worker greedy grey grüße guarantee ha handbook happened have hay healthz heartbeat helped hence
+0.05 homelab hostname hpc hung idle ieri imagerecordioparser imperative inc inf inferencesession infra
+0.05 init_memory_pool initial_pool_size initialization initializing inner_training_loop instance_state instances
+0.05 instruct intptr ipc ipykernel_launcher ir is_floating_point iter_image_recordio_ jan janvier je jl jobid julia
+0.05 jvp jx kaggle knextpoweroftwo kofi ksampler kubectl kv_size laptop last last_hidden_state latents lattice
+0.05 launch_server launched layout_det ldm learning_rate lets lh li libbitsandbytes_cuda linear ll
+0.05 llama_init_from_model llm_engine llm_load_print_meta llocate llocated lm lmdeploy load_in_ load_state_dict
+0.05 loadengine loads loc locally loop lote lowered ls lunch läuft macbook man manager manifest map_location mapped
+0.05 mat matters max_batch_prefill_tokens maxshapes medvram mem_get_info memalloc memo memorypool metric minshapes
+0.05 mismo mittel modeling monday monitoring morning mory mq msa mxgetlasterror mxneterror my n_batch n_ctx_per_seq
+0.05 n_ctx_train na naive nativeapistatus nativestatus nccl_buffsize nd ndarray nfs ngl nightly nll_loss non_blocking
+0.05 non_torch_memory nope now nt nu nuc num_shard num_updates numa numpy nvcc nvls nvptx_compiler obs obtiens odes
+0.05 offloaded ola older ollama_keep_alive opt_state optim optimisation option optshapes or overnight packing
+0.05 paddleocr paged_adamw_ param particles partition_parameters path peaked per_process_gpu_memory_fraction perhaps
+0.05 phase pi pip placa plans point pool_allocator port_args positive poster pot pp_rank preallocated pred prefill
+0.05 primary printed problem proc processed processes processing prod profiled project properly proposes protein
+0.05 provider ptr px py_str pyto pytorc pytorch_hip_alloc_conf pytorch_mps_high_watermark_ratio qk question quill rag
+0.05 raise_if_cache_size_invalid randomuniform rapids rather rc readme rebuild records recycles referenced refund
+0.05 reinitialize relu remat reproduced require rerank reser resizephysical resourceexhausted restarts restoring
+0.05 resume retain_graph retried revert reward rfc ring rl rm row rt run_seq runtime_error rust_backtrace ry
+0.05 safe_cuda_api_call said sampler_name saves scale scale_factor scaling scanner scans scene searched sed seed
+0.05 seeds seems sequential_executor service sess sglang shutdown side sigquit silenced silu six sizeof slides so
+0.05 solver source_file source_line spawned splitting sprint squeue sr src stamattina startedat statallocator
+0.05 statefulpartitionedcall static status stayed stderr stdout steam stem stride stub style sub submitted subshape
+0.05 succeeded supplied supports suspect tasksetmanager tensorrt_llm text_embeddings_router text_generation_router
+0.05 tf_gpu_allocator thank there thought thrown thrust thus tid tiny tokenization tokens top tor tot
+0.05 total_gpu_memory touch tower tp_rank traceback_utils tracer tracker train_data train_ds train_inner trained
+0.05 trains traj transfer transformer trouble tstatus tts tune twenty two type_k type_v ufunc uni unix unload unset
+0.05 upd updating upper useful usr usually uvicorn val_acc val_data vec ved vega verbose verifysuccess version
+0.05 versioning vgg video viewer virtualmemorybuffer vision vmm vor wan warp whisper wikitable wird with_traceback
+0.05 working writer xp xt yolo ze zeros_like всем всё коллеги привет お か す そ っ ど な ば み ョ ル 为 交 像 动 助
+0.05 号 启 問 器 変 完 室 并 开 指 接 改 最 机 样 正 求 画 目 确 試 说 象 跑 題 고 니 데 델 되 료 서 시 요 일 입 자
+0.05 장
+0.10 _attempt_allocation _device _dummy_sampler_run _k _k_m _malloc aber accelerate according ada additional affected
+0.10 ago alertname alloc_tensor_range allocateimpl allocations already analysis anybody anywhere approved ate ation
+0.10 attic au auf auto availa away background backward badalloc bag behavior behaviour beim believe bench bfc_arena
+0.10 ble bo bonjour bpw brings bucket bucketing bufferassignment building causing cc cet ch char che checked code
+0.10 collecting collective comfy common computecosts con convert cores cp cpp critical cron ctest cuda_memory_manager
+0.10 cudaallocator cudadevice cudf cudnn_algoreg curr_region_allocation_bytes_ currently debian deck desde details
+0.10 detector developers deviceid dgx diffuse directml disk distance distributed domani double downloaded dso_loader
+0.10 du ed effect eleven em embedding endpoint enginecore environment envs er even exe executed executioncontext
+0.10 exhausted exitcode exiting exits experimental failure fairseq_cli fell fftn finder fine finish fitted flaky flux
+0.10 foreignnode fr freed friday geometry get_output_data ggml_cuda_host_malloc github given giving gone goroutine
+0.10 got gpu_memory_utilization gradient gres group growing has_subgraph head heads health height hidden higher ho
+0.10 hola igpu improve incident increasing ingest inl input_data_all interpolate já key kind_gpu lanes late launcher
+0.10 lax libmxnet libraries limitation limited little lives llama_kv_cache_init llama_model_load llamarunner
+0.10 loadmodel logicaldeviceconfiguration looking lora managed managers mark mas mask matrix max_batch_size maximum
+0.10 maybe_live_out media memory_limit_ memory_stats mempool microsoft miniconda mm mnt model_executor model_id
+0.10 models modèle moe moving mpirun nada navi ne needed net new next ng nodo noheader nov num_workers occurred
+0.10 october ollama onnxruntime_src ooms op_kernel op_name op_requires ory out output_data output_ui outputs packed
+0.10 parental parsing patient patterns pbtxt pci pcs pdf peer performance physx pinned_memory_manager png pod ppl
+0.10 preallocate predict predicting prefetch pretrain priya processgroupnccl ps put pytorch_cuda_alloc_conf
+0.10 quantization quiet qwen radv ram ranks raylet rays raytaskerror record reducing reply residues resnet resolution
+0.10 resource reuse rocm rolled rollout rollouts rounded rs run_id run_scheduler_process runbooks runners saveengine
+0.10 sched schedule scheduler screen sdxl segformer seit sending sequential serve set
+0.10 set_logical_device_configuration setup seven severity sgl show si situation slower slowly softmax solved
+0.10 spelling started starting_batch_size startup steps stuck subprocess suggestions sun super sur sure swin
+0.10 systemerror tail task terminate text_generation_launcher tgi th three throwing timeline tobe todo tonight
+0.10 torchvision total_region_allocated_bytes_ tout trace trainer transcribe transformers translate tsl turned twice
+0.10 typed ubuntu unexpected unknown unloading uploaded ups upscale upscaler utilization v_num values via vmap wandb
+0.10 wanted webui wed well win won worth xception xl yep yml yolov zq до け ち ろ グ チ デ バ ロ 入 其 到 動 原 发 回
+0.10 境 後 挂 时 明 朝 标 档 水 测 环 生 終 经 置 落 行 认 调 配 重 단 돌 드 번 보 부 수 습 어 줄 중
+0.15 ________________________ adding afterwards all and application apps around artifacts attention attn automatic
+0.15 avoid baseline begin_example bf bios book both cfg change classes cleaning clock cloud cmd comfyui command
+0.15 complaint conda confirm convolution counted course crit crop csv ctx curl dear deepspeed dem denoise detail
+0.15 diffusers documents dt_float dynamic each eager emptied enable end_example enginecore_dp entered error et
+0.15 everything exactly excerpt executing exllamav exp expected fairseq falcon farm fft find_executable_batch_size
+0.15 fold forkpoolworker functional gemm getting ggml_gallocr_reserve_n gitlab global go graph guide halved handling
+0.15 happens has he healthy heute high hinweis honest https images implementation initialize inside internalerror
+0.15 isso issue jax journal keras larger laugh leak learn learner len llama_load_model_from_file
+0.15 llama_model_load_from_file_impl llama_model_loader load_model mail mainprocess makefile manual max_input_length
+0.15 max_prefill_tokens maxallocsize measure measurement medium memcpy memor memory_allocated memory_limit mesh
+0.15 metrics micro_batch mo model model_lifecycle modules monitor mortem n_ctx n_layer nach namespace nbformat
+0.15 nbformat_minor neighbour nichts ollama_num_parallel opencv other overflow packages paged panic params pas
+0.15 pattern pc pcie pin pin_memory pjrt pm pod_name pointer pools pr preds pro probe process_name prop providers pyx
+0.15 quarry radeon random reboot rec releases reported reproduce requests res reserve_size retro say schon schritt
+0.15 scope screenshot sd see seg seqs sessions set_limit set_per_process_memory_fraction setting shift should
+0.15 singledevicememorypool slices spec spill srt ss st stage stand startsat state states steht stop successfully
+0.15 teacher text_generation_client think those though tiled tiling titan tmp to_device tool treino trial
+0.15 tritonbackend_modelinstanceinitialize ts unable une us used_gpu_memory used_memory va visible vllm vol volatile
+0.15 volume warming weekend wps wsl xavier xlaruntimeerror по ら ク サ ポ 之 事 候 写 前 务 后 因 始 对 没 点 習 设
+0.15 起 退 같 까 녕 실 안 었 학 확
+0.20 adamw arch asks await back based bd big binary bitsandbytes bt buffers builder burn caller cette chair chars
+0.20 checkpointing chunk ci climate closes common_init_from_params compute conv copy cpu_feature_guard cuda
+0.20 cuda_allocator customer dataset decode device_map device_memory_limit dia dist docker documentation does down
+0.20 días emb ersten eval execute false feats field firing flax forgot gave gestern gguf gin going graphs gtx hi hit
+0.20 hx il input instance_group jaxruntimeerror join keys kills kwargs lab leider llm_load_tensors lo loading logged
+0.20 marta max_total_tokens may mehr memusagechange mode model_runner mxnet nearly ner network neural never newest
+0.20 news node nothing numallocs nvidia oneapi onednn optimization optimized outcome parsed perception
+0.20 pjrt_stream_executor_client planned ppo purchase queue report_tensor_allocations_upon_oom retrieval router
+0.20 running select shard short shutting smallest speaker stream terminated tesla they third threshold ti tile
+0.20 tokenizer trying unallocated unet upgrade used utc voice war weekly welcome wrapped xtx yesterday échec 学 计 사
+0.25 aborted above alloca alone any attempting been came case cat caused chat create cudaexecutionprovider died dos
+0.25 duration encoder es failed fields floor fp get gives gpu_host_allocator had handle here html info iter jaxlib
+0.25 job_id jupyter le length lost management meeting min mistake mixtral modelo moin nano night num nx ocr operator
+0.25 optimizer org ours output_type paper parallelism people port pose post present print_info py query raised rank
+0.25 recon recover repeating rerun resourceexhaustederror runoptions script session shards slurm smoke sorry srun srv
+0.25 tag test_long_context through variables waiting warmup werden whether why xla_extension zero 报 限 그 인
+0.30 antes because com days didn domain err errors_impl exited fluid geforce gig heb hij holding including internal
+0.30 ipython jetson kib lan lbm lib loaded ma machine max nn notebook offloading onnxruntime opnieuw os paddlepaddle
+0.30 probably read received restarted root run rx second sentences seq shape smi someone sonar split stable starten
+0.30 tags van var warm webserver 日 月
+0.35 allocating am bs chapter chunks embed ename every fail failures follows forward impact iteration maxinuse non
+0.35 noticed pid recent rtx rule same series somebody terminal them total update 了
+0.40 _bfc bfc_allocator capacity client crashed did instance inuse isn just list llama_context mine op opt python
+0.40 resource_exhausted restart stack we workstation
+0.45 ai call during exception file float framework gpu_ it leave pipeline stats time transpose tutorial worker works
+0.50 action append current decrease following large randn stopped
+0.55 bin execution image load minutes
+0.60 could logits process self
+0.65 batch starting traceback
+0.70 allocation me tf went
+0.75 loss
+0.80 allocated summary
""",
    "lead": r"""
-1.05 info
-0.80 #
-0.65 cuda_driver tensorflow
-0.60 ggml_cuda_host_malloc torch
-0.55 stream_executor
-0.45 - / > │
-0.40 log would
-0.35 cuda exc_info note sh site skipping so tgi to you
-0.30 ? fake gb large level_zero memory next userwarning {
-0.25 does every executekernel for guard level like loss plan say sequential_executor that » „
-0.20 " = algorithm allocator autotuning cards common_runtime conv cudamalloc debug eng errors fixed gib had in
-0.20 launcher ngl out pattern retry runtimeerror seen too virtualmemorybuffer
-0.15 \ allocating and cache call cc conv_algorithm_picker em explain fields file gpu graph has help kv mac may mib
-0.15 none nothing or red reports resizephysical sample service string svc tried ts tsl why will «
-0.10 an back caught docs echo end feb fluid gpu_conv_algorithm_picker have hint if init injected into is issues jobs
-0.10 known lib loop max_batch_size msg old one outofmemoryerror paddle read retry_exceptions runtime_error should
-0.10 shows simulated size_t start stem stop stops than there this triage was wrapper ·
-0.05 $ allocaterawinternal allocation also backbone before bfcarena by can canned capacity card catch classifier
-0.05 classify comment do driver dt false free gave get hand itself jun lab let limit lines local_tsl lvl mar more new
-0.05 no now number options plain prompt py python question raise reads refused replay run runtime_exception scratch
-0.05 see seeing seq serve shown tip trt true txt warn what width without your }
+0.05 @ above all allocate app apr backend_model bench body bs bytes called class concurrency context conv_
+0.05 conv_ops_impl detector en encountered ended engine enginecore errorcode event execution exhausted fail fails
+0.05 forkpoolworker function go inference initialization inside instance insufficient ip jaxruntimeerror just
+0.05 kubernetes logging long longest ml my nov nuc ocr oct onnx other over per pjrt pjrt_stream_executor_client rag
+0.05 raised rapids resource rmm rmmerror row rtsafe runner saferuntime same set sgl sglang shared since source span
+0.05 status still stub system test they time timestamp title tm trainworker unwrap user version — “ … 练 训 ：
+0.10 ! _work am api as backend bfc_arena conditional_t crashed died enginecore_dp exceptions external failure here
+0.10 host jan jaxlib le llama llm max_input_length max_prefill_tokens mi model_lifecycle on only op_kernel
+0.10 op_requires pre raises ran ranks ray reason reported result router rs screen stopped tensorrt tests
+0.10 text_generation_client thrw trial triton unexpected value void xgboosterror xla_extension
+0.15 , [ box client cudaapierror defaultallocator el ensemble fairseq fusedconv layer macro mit non not ok oom
+0.15 org_tensorflow process processing providers raylet resource_exhausted returned returns running self shard tf
+0.15 tokens torch_memory_saver tp traceback waitnotificationfn while workspace xlaruntimeerror zero |
+0.20 ' ( ] but common compiler core create data default did encoder errors_impl example exit fine framework name net
+0.20 pid second src terminated train vllm
+0.25 + are attention bug case code compile could cpp cuda_call cudacall cupy during epoch exc internal last main
+0.25 model nach prints replica rule stage std task then type 报 错
+0.30 ` base batch detail err first ggml_backend_cuda_buffer_type_alloc_buffer message mxnet of sched stderr warmup
+0.35 : < evalue ggml_vulkan gives onnxruntime the warning with xla
+0.40 . after me node pod resourceexhaustederror server
+0.45 generation it rank worker
+0.50 loading memoryerror training
+0.55 failed valueerror
+0.60 ) at exception trainer
+0.95 error
""",
    "tail": r"""
-1.00 available
-0.90 were
-0.65 >
-0.60 acity gib
-0.55 of
-0.50 no
-0.45 . ; that
-0.40 ) already what
-0.35 use ”
-0.30 " , < ? allocated allocator lower «
-0.25 - are at block found in means this times why you »
-0.20 ' * caught could full look mean memory out too where |
-0.15 % \ far fewer goes halve its number on set we
-0.10 + asked be bytes cache caching code cpp driver each gb lost max message never node sample skipped smaller
-0.10 synthetic takes true up used your
-0.05 ! an another answer because before come cudaerrormemoryallocation de die dt error figure first fit fraction go
-0.05 graph here if job la larger leave left limit may mem nccl nothing once raise replica requested requests reserved
-0.05 scratch shm should size source static step system torch tried was would yes し た ま を
+0.05 # allocate any asks asynchronously below but card carte change check checkpoint context cu_mem_create default
+0.05 device en fine for half halving home host how incorrect isn issue ist itself load logits might native py pytorch
+0.05 reported restart some stacktrace started target tb text then traceback training two went without · 。
+0.10 again alloca blocks bug call cpu csrc current details every example follows func info kernel more nvidia only or
+0.10 rank read recent report retrying since smi summary them torch_memory_saver try │
+0.15 ( about allocation although api as ask capacity docs failed failure file float free gpus hal https jax lattice
+0.15 list nccl_debug ok other pre queue sentences tensorflow there time …
+0.20 after cu cuda cuda_malloc_async gpu improve loop not please run second situation } “
+0.25 : and environment function invoking maybe process runs same src tf_gpu_allocator to total variable whether
+0.30 / = does has it model
+0.35 have me my with
+0.40 [ conv one the will
+0.45 while
+0.50 ` op
""",
}

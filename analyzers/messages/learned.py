"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 2.09
SIGNS = {
    "within code": -2.1,
    "introduced as example": -2.0,
    "hypothetical sentence": -1.9,
    "text about texts": -1.7,
    "block opened": -1.6,
    "explained behind": -1.5,
    "text behind": -1.5,
    "about texts": -1.4,
    "much about texts": -1.4,
    "blanks near": -1.3,
    "may happen": -1.3,
    "typeset": -1.3,
    "indented": -1.2,
    "names the words": -1.2,
    "in quotes": -1.1,
    "comment": -1.0,
    "heads a document": -1.0,
    "often may": -1.0,
    "between sections": -0.9,
    "code near": -0.9,
    "mentioned": -0.8,
    "its words taken up": -0.7,
    "marked": -0.6,
    "markup near": -0.6,
    "words before": -0.4,
    "begins the text": -0.3,
    "beside a quotation": -0.3,
    "item of a list": -0.2,
    "a sentence leads": -0.1,
    "a short text": -0.1,
    "behind a prefix": -0.1,
    "cut by dots": -0.1,
    "much trouble": -0.1,
    "a whole error line": 0.1,
    "frames of a process near": 0.1,
    "nothing stated": 0.1,
    "on a stamped line": 0.1,
    "setting near": 0.1,
    "figures": 0.2,
    "record": 0.4,
    "trouble": 0.4,
    "somebody's own machine, in short": 0.5,
    "happened to somebody": 0.6,
    "a failed test": 0.7,
    "a question, in short": 0.7,
    "somebody's own, in short": 0.7,
    "a failed run's record": 0.8,
    "alone": 0.8,
    "a failed run": 1.0,
    "a report's heading": 1.2,
    "its place behind": 1.2,
    "somebody's own": 1.2,
    "ends the text": 1.3,
    "output near": 1.3,
    "somebody's own question, in short": 1.3,
    "trace near": 1.3,
    "a setup, in short": 1.5,
    "begins its line": 1.7,
    "its hint printed": 2.0,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-1.20 ms
-1.15 memory
-1.05 txt
-0.95 runtime
-0.90 text
-0.85 met
-0.80 that
-0.75 driver en like oom write
-0.70 cudaerrormemoryallocation gib import
-0.65 bytes cpu gradient_checkpointing grep killed long program thanks type
-0.60 epoch gpu_device maintainer shared true want writing чем
-0.55 are card closing compiling data detected docs end errors limits local message nicht pytest render still user
-0.55 wording you гиб
-0.50 answers drill gemm_fusion_autotuner hiperroroutofmemory host install into log memoria null opened owner pool
-0.50 queued requested saved string this tok typeinfo vram was without xla yes свободно
-0.45 assistant autotuning best bus cannot class created exceeded im ist kv label loader lower mb mem minimum name nan
-0.45 native oserror pinned reason se sec starts support tests verdict worked из 示
-0.40 allocator also assert author backend br buffer cache constraint eng event exit fixed for für in jest karte kb la
-0.40 loom map nm output planner precision processor raise space to try under wrap занято модель
-0.35 activations answered ask asked batch_size block caught chosen closed cluster completed const
-0.35 conv_algorithm_picker corpus do ecc ein eine encountered gb gets golden guild heron if keeps kind known las
-0.35 metadata msg numbers não outofmem over parse peak please previous quota reference registers request rest return
-0.35 roses scratch setmemorypoollimit sie signal size się stops tenant throughput title too una und unsigned
-0.35 ur_result_error_out_of_device_memory venv warn на не но 显
-0.30 again as bash canary capacty changes channel compiler cublas_status_alloc_failed dat debug der description die
-0.30 empty ends engine erroroutofdevicememory estimate exc_info exercise export fake fatal finished fired fit fits
-0.30 fixture gi give guard het hip how ibuilderconfig illegal index invalid item ja jobs lines localhost logging look
-0.30 made meldung memes micro mps much nas no_grad none np num_gpu off own placeholder plan pluggy pp profile prompt
-0.30 pt quit registry retry rootdir round saving seen sh shown skipping socket source staging symptom tactic textarea
-0.30 these upstream usage valid что чём 如 存 次
-0.25 about alert algorithm allocatememory allocators answer attributes available bei between blue bot broken
-0.25 collected come configs contains content cudnn cumemalloc def dependencies dies done elapsed errno events
-0.25 execution_count explain external fallback faq figures filename filter five free frei fyi gerade ggml_vulkan goal
-0.25 gpu_oom grow gx handler hbm importing infer information inputs ish items kill lang learning lecture lesson
-0.25 listening lr mib mig msgid msgstr mémoire names nb needs no normal object ok oom_kill ops options ou pager per
-0.25 place platform prints properties purpose quarter questions rate reading real reduce reicht required response
-0.25 results retrying returns roll routes safetensors sample score segments selected sent sentence server serving
-0.25 size_t something str students synthetic ticket timeout topic tried trt ui um uncorrectable unit until unused
-0.25 usar val_loss variant vk xpu yours как ни при さ 不 先 办 够 的 答 自 见 请 足 메 용 있
-0.20 __init__ _arraymemoryerror _error_if_any_worker_fails _exceptions access accuracy alles along amp apache apr avg
-0.20 bare base begin benchmark bfc blockdim broker cell cell_type chaos ckpt clear close columns compare components
-0.20 contain contained cudamemgetinfo dataloader date den deploy deps depth deux device deviceerror devices dir dll
-0.20 dropped eight examples exc exec exemple expandable exported falls far fast faster flag four from function
-0.20 fusions garbage_collection_threshold gpus grande groups handbuch hards hardware hbm_gib headers hier holds
-0.20 ignored insufficient its json kmg ksameasrequested language les library llama_kv_cache_unified logs loki malloc
-0.20 many markdown md median meet messages might minute mk more must need num_beams often once oomkilled opset our
-0.20 out_of_memory outofgpumemoryerror outofmemory paging parameters policy preallocation priority public que
-0.20 quillnet raises ran registered release remaining removed rg role scenarios served shows signal_handling sind
-0.20 single skipped slice slurmstepd small speech standard strings study take ten tensors tern their threads throws
-0.20 torch traffic unified url usable uses val value ve vm what when which wie windows workspace zeros że это が れ
-0.20 下 例 减 只 我 文 果 用 者 表 问 를 모 쓰 아
-0.15 _____________________________ _execution_engine _utils accelerator address age algo als although annotation
-0.15 array at aten attempt attempted autocast axis bad bad_alloc batches bb bea before being belongs below bounds bug
-0.15 buggy by calls cases catches causes checks choose coffee comments compile component config considered container
-0.15 count cuda_error_launch_out_of_resources cuda_error_out_of_memory cudaerrorlaunchoutofresources
-0.15 cudnn_status_alloc_failed cudnn_status_not_supported dashboard day dec decide default delta demande
-0.15 described_class desk detach dev device_memory di dispatcher dmesg doc document earlier effective else entry env
-0.15 equal etc expandable_segments expecting exports extend fan fault fi filenotfounderror finds fingerprint fires
-0.15 fix fixes fixtures form format fourth front gcs generated generation gigabytes git gnu gold good gradients half
-0.15 harbor haven heading headroom heap held help hints home http incidents injected interactions io is iterations
-0.15 job kestrel keyerror know kubelet kw launch level license linux live llama_new_context_with_model local_xla
-0.15 longer looks lustre machines mapping march max_model_len max_split_size_mb mensaje million minus misc mixed
-0.15 multiline ncclsystemerror nice nobody norm normal_vram notes num_alloc_retries num_ooms nur objects oct oder
-0.15 omitted onnx oomwatch operation outofmemoryerror pending persistent piece pipe più placed plover plugin points
-0.15 possible potentially predicted preflight prima problems profiling qps quartz ranker ratio raw reactions red
-0.15 reduced ref refuse refused reject rejected report reqs requires responses restored retract right rss rst
-0.15 run_backward runbook samples schema segment sharded shell shipper shmutils shuffle simulated slide snapshot
-0.15 spilling sshd std su supervisor supported svc swapped sys table takes tbody td te tensorflow term test
-0.15 test_parse then therefore thu tib tickets timed timestamp train_step training triggered troubleshooting un
-0.15 unchanged understands users validation validations viele volumes von vous vs walk warnings watch watchdog where
-0.15 whose with within word writes written yaml year yet zahlen кэш память программа сколько こ め よ ス 一 三 么 也
-0.15 会 出 合 大 小 己 怎 思 意 数 新 是 查 案 检 照 版 申 直 相 確 程 算 能 要 語 这 기 리 문 제 크 한
-0.10 __ __call__ _check_cuda_python_error _core _z acc accepted accumulation actors ad advice af agent algorithms
-0.10 alias allocate andere anon ansible anything apart args argument asking assert_eq assertionerror attempts auc aus
-0.10 autotuned avail average awq backbone backoff badge basicstyle beneath bien black blk block_k block_m block_n
-0.10 board boot branch bss business button byte caching calcul cancelled candidate cap captured cause changed
-0.10 checkpoints chunked_prefill_size classic classify clean cmake cnmem_status_out_of_memory co codes collection
-0.10 comm commit compilation complete computed condition conf configuration connected connection context
-0.10 count_over_time crashes crates csrc cublascreate cuda_dnn cudaapierror cudagetlasterror cudamallocmanaged cupy
-0.10 custom cut decision define demo deployment describe df dice direct discussion div doesn donate draws drift due
-0.10 déjà een emph empty_cache enough ep erschöpft este everyone exhaustion expr expression fails falta fd feb few
-0.10 final fmt fn forcausallm forget forum fragile framebuffer frameworks frees freeze ft func gcc gen
-0.10 gpu_conv_algorithm_picker gpu_executor gpu_memory grads grafikspeicher graphics green grows grpc halve halving
-0.10 harmless hello heuristics hex highlight hits hlo_rematerialization host_oom hours hpp hybrid ik importerror
-0.10 included int interval ipynb issues itemize java jenkins js keep kernel kernels knowledge kv_cache_utils labels
-0.10 latency later ldquo less libtpu licence link lite logger loggers login low lowering lstlisting mac mais
-0.10 make_loader mal match matching meaning means measured memplan mensajes merge method mir ml mod move mt mu
-0.10 multiprocessing myself nccl ncclunhandledcudaerror nearest negative nein newcomers nie ninja node_manager not
-0.10 not_empty note ns num_stages num_warps of offload old onboarding oomguard open originally parameter parser
-0.10 passed path period peut picks planning plenty plus por pre prefix pressure primeiro print production programming
-0.10 programs proj provided pth ptxas quadro quantisation quote range rb rdb rdquo react reader ready reasons reclaim
-0.10 recompute recorded recording regex region rematerialisation rematerialization remedy remote repeated reports
-0.10 requeue requirements research reset resources retryable review room runs runtimeerror sandbox save scheda
-0.10 schemas search section sees send sets settings sft sharing shim signatures sigterm sim since site sized sizing
-0.10 slack slicing slow slug sort speaks speicher split_k stacktrace stages stands start stays stored story strict
-0.10 studio succeed successful such suele suppressed sxm taille taken target tb tell template tensor
-0.10 tensor_parallel_size tessera test_guard test_other_errors_pass_through testclassify the there third_party throw
-0.10 timing tomasz torch_ tp tr train_lib tree trials triton ttfamily tuning turn ty types typical typo uid uint
-0.10 unless unsupported_state unter up updated uri userwarning usually utf val_accuracy validate versions vnet void
-0.10 voll warehouse watcher watermark wav weight while whom wide wiki wir words would wraps wren wrote ws zh меня
-0.10 нужно обучение от сообщение あ う く た と も ょ る イ セ ト フ リ ー 上 中 人 保 半 占 吗 含 在 容 度 把 推 提
-0.10 敗 既 機 法 理 看 系 計 训 试 进 里 量 需 가 는 다 설 세 약 으 은 음 의 터 하
-0.05 _________ __cause__ _src _tensor ab accelerators acceptance accumulate act actions activation
-0.05 activation_checkpointing active acts adapter adapters add add_test against agreed al align allocates allowed
-0.05 allreduce always announce another anyone apple arbeitsspeicher archiveartifacts archiving arena article aside
-0.05 async asynchronously attr aucun audience auto_growth aux backends barrier becomes beginners begins bfloat bind
-0.05 bitte blender blog bool boolean box break brief browser bsz builtin bump busid busy cached candidates candle
-0.05 canned capability carve catalogue_v catch category cd cells center centre cf cgroup charset chatcmpl checking
-0.05 chip ckpt_ classifier classname clearer clip clips coalescing color combination comment common_runtime compared
-0.05 compiled completion computing concurrency configured connectionreseterror console constants constraint_memcg
-0.05 consumed containers contents contiguous copied copies cordon corp correctly cost counts coverage cpp criterion
-0.05 css ctrl cublas cuda_error_launch_failed cuda_memory_resource cudadev cudageterrorstring cudamallocasync
-0.05 cudamallochost cudasuccess cumemalloc_v cumemcreate curlew cv cxx da das dashboards dass datasource
-0.05 dcgm_fi_dev_fb_used dd dead decoding defaultallocator defaultcpuallocator defaults del demand dense depend
-0.05 depends dest destroyed detection device_oom deviceoom deviceoutofmemory diagnostics differ differs digest
-0.05 directory disabled dl dlaglobaldram documented down dp draait draft drain drained dropdown dropout ds dummy dump
-0.05 dunlin duplicate eats eb ef effnet ejemplo el elastic encoding ended endif engines ensemble enum epilog eq etl
-0.05 evening everywhere example exceeds exclude expect expect_that explanation fa fabric factor
-0.05 fail_regular_expression failing fallen falling faults faut february fiche fieldconfig fig fills filtered fin
-0.05 find flags_allocator_strategy flags_fraction_of_gpu_memory_to_use flash flavour flush follow formation frage
-0.05 frame frecuentes free_all_blocks frequently fresh fri full further game gameday gb_free gemm_fusion_dot
-0.05 get_default_memory_pool ggml_aligned_malloc gigabyte glossary gm gnorm goldens gpu_helpers gpu_model_runner
-0.05 gpuhold grad grad_norm grammar group gruß gs gsm guest habe hallo happen happy hassubstr hat helix helpful her
-0.05 highlights hilft history hold hooks hostoom hosts href human hundred id idea ids ignore implemented imported
-0.05 input_tokens integer interface intern invoked ip joined junit kann keeping kept killer kubernetes kv_cache lane
-0.05 largest larkspur lat latency_ms latest launching layer lazy ld_preload left legendformat let libcudart libcudnn
-0.05 lie lighthouse likely limit linalg lindqvist literal llama lol losses lot lowvram lumen lvl lynx macos
-0.05 maintenance make margin marked master matches max_num_batched_tokens max_seq_len max_tokens max_total_num_tokens
-0.05 mbs mean meets mem_fraction_static memoryerror merged meta metal mi micro_batch_size migrate milliseconds mime
-0.05 mind mini mirela miss mistral mlx mmlu mock model_path module moments monkeypatch months most moved moves mr
-0.05 multiple mustcompile named near neither neue new_token_ratio newest nf niet nlp nodes notice notify novalue nox
-0.05 nranks nvmldev nvrm occur oduya office ol oncall onchip one ones oom_score_adj oom_text opened_zipfile operators
-0.05 optimiser optional optype ordinal original orin otherwise output_tokens overlap pad paddle paddle_oom pages pair
-0.05 pairs par paragraph parquet parsing part partition partitions pass pass_regular_expression past
-0.05 per_device_train_batch_size physical pieces ping plat pods pool_memory_resource posix posts pour pray
-0.05 preallocates preempted preferences preguntas press private procs product profiler prompts protokoll proyecto
-0.05 ptarmigan pub publish pulled pytorch quantize quick ra raising re reached really recently recognises recommended
-0.05 recovered recovery reducir refid regexp regular related reload remapper remapping remedies remembers reminder
-0.05 renders rent repeat repo reporter repository requested_bytes requeued reranker reserve restarting resumed
-0.05 resuming retcode retracted_reqs retrain reviewed revision rmm rows rules runbook_url runner réduire sampler says
-0.05 sbatch scan scenario scheduled scheduling scoped scripts se_gpu_pjrt_client seat seats seconds secs sein
-0.05 selective seqnum sequence sequences serialization server_args serverargs set_tests_properties shall sheet shm
-0.05 showed sigusr similar sin situation sizes skein skiff sleep slot smem snapshots snippet so solution solutions
-0.05 soon sooner sorted sources span spawn speed sre staff stamps started stat statement statistics stay step_ sticky
-0.05 stopping stores struct subclass subject submit swap switch synopsis sysctl systemd systems taking talk targets
-0.05 tarjeta tasks tcp tcuda teaching temp temperature tensorrt terminating terms test_engine test_never_raises
-0.05 testcase testing testsuite testsuites texported texture tf_ tfrom thcstorage theirs thing thost thread
-0.05 thresholds thumb tight tiles times timeseries tno to_string toc told toobig tools tp_size traces traduction
-0.05 train_wall transport triage trtexec tto tuesday two uma understand units unittest unspecified update_slots use
-0.05 using util uuid uv val_dice vendor vendors verbatim verified vit vmem vocabulary voici vom votes vtable vulkan
-0.05 wall ways week were wheel width wins work worknccl world world_size wrong xid xk xla_bridge
-0.05 xla_python_client_preallocate xml years zero_grad équipe градиенты падает разбор い だ に は ま を ア シ ジ ッ
-0.05 ド メ ラ 义 二 什 他 以 件 余 便 修 全 内 再 分 列 卡 可 各 周 味 型 增 处 多 失 好 字 定 就 已 序 成 手 打 护
-0.05 教 更 架 梯 由 积 空 第 累 练 维 编 読 論 错 集 面 题 验 로 에 이 정 지
+0.05 __inference_train_function_ __main__ _apply _c _call_impl _check_ctypes_error _conv _conv_forward _create_fp
+0.05 _init_group _k_m _kernel _lib _ndarray_base _nn _partitions _try_malloc aber abort aborts acceleration actor
+0.05 adafactor added admission after air all_reduce allocaterawinternal allocations amd annotations api approx arc
+0.05 arrays asnumpy ate attn_ authors auto auto_find_batch_size autograd available_size backtrace bar base_module
+0.05 basta batchgröße began behind bench benchmarks bert bfcarena bhqk bias bnb bring builds bvh c_size_t camera
+0.05 capture capturing cargo carry carte cast cate ce celery channels che check_call checked checklist child chunked
+0.05 ck cli click clone coder collect comes common_ksampler complex concat consider constant consumer continue
+0.05 control controlnet conv_grad_input_ops conv_ops convolution_grad ct ctk ctypes cu cuda_call cuda_malloc_async
+0.05 cudacall cudadrv cumem cur current_context customers cyberpunk d_ d_model dask data_batch datasets
+0.05 dbackpropinput deadline debugging decoder decorator deep deepseek desc destruct detect device_array device_id
+0.05 device_put difference different dim dire directml disable display distbackenderror distill distributed dit
+0.05 dlasram dm dp_rank dpi drop dès ea effect efficientnet efficientnetv ema embedder emory enc encode engineer
+0.05 errored eserved estimated eu eval_metric event_loop_overlap everybody evictable_size evidence ex exact
+0.05 exceptions executor_base existing exists experiment feat feeds fell ff fica fid figure finishedat fire flags
+0.05 flash_attn flat flow fname folder followed forest forever forge fork forward_call fra frames free_swap freed
+0.05 freed_by_count friday fsdp fused fuser gains general generator geo get_memory_info get_output_data gfx
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer ggml_cuda_init ggml_gallocr_reserve_n ggml_metal_graph_compute gmt gn
+0.05 gpu gpu_options gradient greedy grüße gt guarantee guess ha handbook hangs has has_subgraph have healthz helped
+0.05 hence hidden high homelab hoped hostname hpc huge hung ieri il imagerecordioparser imperative inc indicates inf
+0.05 inference inferencesession infra init_memory_pool initialization initializing inner_training_loop input_data_all
+0.05 instance_state instances interpolate intptr ipc ipykernel_launcher ir is_floating_point iter_image_recordio_ jan
+0.05 janvier je jonas jvp jx knextpoweroftwo kofi ksampler kubectl kv_size last last_hidden_state latents lattice
+0.05 launch_server layout_det ldm learning_rate lets lh libbitsandbytes_cuda line linear lives llama_init_from_model
+0.05 llamarunner llm_load_print_meta llocate llocated lmdeploy load_in_ load_state_dict loadengine loads loc locally
+0.05 longest los lote lowered ls lunch makes man managed manager manifest map_location masks mat matters
+0.05 max_batch_prefill_tokens maxshapes maybe mem_get_info memalloc memo memorypool metric minshapes mismo mittel
+0.05 mmap model_id modeling models moment mory mq msa multi mxgetlasterror mxneterror n_batch n_ctx_per_seq
+0.05 n_ctx_train na naive nativeapistatus nativestatus nccl_buffsize nd ndarray nemo nfs nightly non_blocking
+0.05 non_torch_memory nope now nt nu nuc num_shard num_updates numa number numpy nvcc nvls nvptx_compiler obs obtiens
+0.05 odes okay older ollama_keep_alive ollama_max_loaded_models only opt_state optim optimisation or ort out
+0.05 output_data output_ui outputs outside overnight packing padding paddleocr paged_adamw_ param particles
+0.05 partition_parameters patterns pci pdf peaked peft per_process_gpu_memory_fraction perfect phase photo pi placa
+0.05 plain plans plot port_args positive poster pot pp_rank ppl preallocated primary printed proc processed
+0.05 processing prod progress properly proposes ps ptr py_str pyto pytorc pytorch_hip_alloc_conf
+0.05 pytorch_mps_high_watermark_ratio qk question quill rag raise_if_cache_size_invalid randomuniform rapids rather
+0.05 rc rebuild receive recycles referenced refund relu remat reply reproduction require rerank reser residues
+0.05 resizephysical resourceexhausted restoring retain_graph retried reuse revert reward rfc rl rm rt run_seq
+0.05 runtime_error rust_backtrace ry safe_cuda_api_call said sampler_name saves scaling scanner scene searched sed
+0.05 seeds seems sequential_executor service sess sha shapes shrinks shutdown si side sigquit silenced silu six
+0.05 sizeof slave slides solver source_file source_line spawned spelling sprint squeue stage stamattina startedat
+0.05 statallocator statefulpartitionedcall status stayed stdout stem stride stub style sub succeeded supplied
+0.05 supports supposed suspect task tasksetmanager tensorrt_llm tensorview text_embeddings_router
+0.05 text_generation_router tf_gpu_allocator th thank theory thought thrown thrust thus tid today tokenization top
+0.05 tor tot total_gpu_memory touch tower tp_rank tracer tracker train train_data train_ds train_inner trained trains
+0.05 traj transfer translate tsl tune turned twenty type_k type_v ufunc unavailable unhandled uni unload unloading
+0.05 unset upd update_metric updating urgency useful usr uvicorn val_acc val_data valueerror variable vec ved vega
+0.05 verbose verifysuccess version versioning vgg video viewlayer virtualmemorybuffer vmm wan wants warp web weights
+0.05 wikitable win won workerdict writer xla_python_client_mem_fraction xp yolo ze zeros_like коллеги き け す ち て
+0.05 ど ば り ろ ん エ グ ョ 个 为 交 从 像 入 加 动 助 号 启 器 境 并 建 开 後 指 接 最 机 标 样 正 环 画 目 确 落
+0.05 行 解 試 议 说 象 跑 都 題 고 과 니 데 델 되 료 수 요 일 입 자 장
+0.10 _attempt_allocation _device _dummy_sampler_run _k _malloc according actual ada adding additional ago alertname
+0.10 alloc_tensor_range allocateimpl alone analysis anybody anywhere approved ation attention attic attn auf avec
+0.10 away background backward badalloc bag behavior behaviour believe bfc_arena big blobs bo bonjour both bpw bricht
+0.10 brings bucket bucketing bufferassignment building but ca cada called causing cet ch change char ciao classes
+0.10 cleanup cmd collecting collective comfy commented common con contexts controller convert counted cp critical
+0.10 cron ctest cuda cuda_memory_manager cudaallocator cudacachingallocator cudadevice cudf cudnn_algoreg
+0.10 cupy_gpu_memory_limit curr_region_allocation_bytes_ currently daemon dear deck dem desde detector developers
+0.10 deviceid dgx diffuse disk distance domani double downloaded ed eleven em embeddings enabled endpoint enginecore
+0.10 envs epochs er evaluate even exactly except exe executed executioncontext executor exhausted exitcode exiting
+0.10 experimental fairseq_cli fftn find_executable_batch_size finder fit_one_cycle fitted flaky flux foreignnode fr
+0.10 funciona geometry getbesttactic getting ggml ggml_cuda_host_malloc gigs github given giving gone goroutine
+0.10 gpu_mem_limit great gres growing handling happens head health height higher ho hola house igpu improve incident
+0.10 ingest inl instead jobid julia já key kind_gpu lack lanes late launcher lax leak leaves li libmxnet libraries
+0.10 limitation limited llama_kv_cache_init llm_engine loadmodel logicaldeviceconfiguration looking loop managers
+0.10 mark mask matrix maximum may maybe_live_out media memory_limit_ memory_stats mempool miniconda mm mnt
+0.10 model_executor modèle moe morning moving mpirun nada navi ne net ng nodo noheader nov num_ctx num_workers numba
+0.10 occurred october offloaded ollama_num_parallel onnxruntime_src ooms op_kernel op_name op_requires opencv
+0.10 optshapes ory others packed parental patches patient pbtxt pcs peer performance physx pinned_memory_manager pip
+0.10 pm png pod_name pools preallocate predict predicting prefetch prefill pretrain pro processgroupnccl px
+0.10 pytorch_cuda_alloc_conf quantization quiet qwen radeon radv ram random ranks raylet rays raytaskerror record
+0.10 records reducing releases reported reproduced reserved resnet resource resume retro rocm rolled rollout rollouts
+0.10 row run_id run_scheduler_process runbooks runners saveengine sched schedule scheduler screen sd sdxl segformer
+0.10 seit sending seqs sequential set_logical_device_configuration set_per_process_memory_fraction setup seven sgl
+0.10 show slower slowly smaller softmax spare splitting sr src st starting_batch_size state stderr steam strategy
+0.10 subdivisions subprocess subshape suggestions sun sur sure swin systemerror tail teacher terminate
+0.10 text_generation_launcher tgi than through throwing tiling timeline tobe todo torchvision
+0.10 total_region_allocated_bytes_ tout trace trainer transcribe transformer trouble tstatus twice typed ubuntu unix
+0.10 ups upscale upscaler utilization v_num values via viewer visible vision vocab volatile volume wandb warming
+0.10 webui wed whisper window working worth xception xformers xl yep yml yolov zq всем всё привет か チ バ ポ ロ 使
+0.10 其 到 原 发 回 完 微 挂 时 明 朝 档 水 生 終 经 置 習 调 配 重 단 돌 드 번 보 부 습 어 주 줄 확
+0.15 ________________________ accelerate affected afterwards already and application apps arguments artifacts au
+0.15 audio automatic availa avoid baseline begin_example bf bigger bios ble book builder cc cfg chains checkpoint
+0.15 chunk ci clock cloud code comfyui command complaint computecosts conda confirm convolution cores course crit
+0.15 crop ctx curl debian deepspeed denoise detail documentation documents dso_loader du dynamic días embedding
+0.15 emptied enable end_example enginecore_dp entered environment error et excerpt executing exllamav exp fairseq
+0.15 falcon farm feats fft fine fold forkpoolworker former functional gave gemm gitlab gluoncv go got
+0.15 gpu_memory_utilization graph guide halved happened he healthy here heute hinweis honest https images
+0.15 implementation increasing initialize isso itself jl journal laugh learn learner little
+0.15 llama_load_model_from_file llama_model_load_from_file_impl llama_model_loader lo load_model lora läuft mail
+0.15 mainprocess makefile manual maps mas max_batch_size max_input_length max_prefill_tokens maxallocsize measure
+0.15 measurement memcpy memor memory_allocated memory_limit memusagechange mesh metrics micro_batch microsoft mo
+0.15 model model_lifecycle modules monitor mortem n_ctx n_layer namespace nbformat nbformat_minor needed neighbour
+0.15 network never nichts nothing numpyro nvidia ollama other overflow packages paged panic params pas pattern pc
+0.15 pcie people picture pin pin_memory planned pod point pointer preds priya probe problem process_name prop
+0.15 providers pyx quarry raised readme reboot rec reproduce res reserve_size resolution rounded rs say scale schon
+0.15 schritt scope screenshot seg serve sessions set severity shift shrink singledevicememorypool slices solved
+0.15 speaker spill srt ss startsat startup steht steps stop stuck successfully super surprise text_generation_client
+0.15 those though three tile tiled tiny titan tmp tokens tool transformers treino trial
+0.15 tritonbackend_modelinstanceinitialize ts unallocated une unexpected unknown upgrade uploaded used_gpu_memory
+0.15 used_memory utc va vae vllm vol wanted weekend whole will wps xavier xlaruntimeerror xt до っ な ク サ ル 之 事
+0.15 候 写 前 务 后 因 変 始 学 对 没 测 点 认 设 起 退 같 까 배 실 안 었 중 치 학
+0.20 adamw all arch asks await based bd beim bitsandbytes bt built burn cette chair chars checkpointing cleaning
+0.20 climate closes compute conv cpu_feature_guard csv cuda_allocator dataset device_map device_memory_limit dia dist
+0.20 docker does dt_float either emb ersten eval everything execute expected failure false field firing flax forgot
+0.20 gestern gin global hit hx inside instance_group internalerror issue jax jaxruntimeerror join keras keys kills
+0.20 kwargs lab leider len length llm_load_tensors loading logged machine management marta max_total_tokens mehr
+0.20 model_runner mxnet nano ner neural news node numallocs onednn optimization optimizer parsed perception perhaps
+0.20 pjrt pjrt_stream_executor_client ppo provider purchase put queue report_tensor_allocations_upon_oom router
+0.20 running select shutting smallest spec stand states tag tesla test_long_context they think ti to_device tokenizer
+0.20 tts unable us used voice war warmup weekly welcome well wrapped xtx échec по ら デ 動 计 녕 사
+0.25 aborted alloca am any around attempting back be been binary buffers caller came case cat caused chat
+0.25 common_init_from_params cudaexecutionprovider customer decode died diffusers dos duration eager every failed
+0.25 failures finish floor geforce get gives graphs gtx had html including info iter jaxlib job_id lan laptop larger
+0.25 le lost meeting min mistake mixtral mode modelo moin my nach nearly night num nx ocr offloading oneapi operator
+0.25 optimized ours outcome paper port pose present print_info py query read recon recover repeating requests rerun
+0.25 resourceexhaustederror retrieval runoptions rx second see setting shape shard shards short slurm smi smoke srun
+0.25 srv starten stream terminated threshold trying unet variables vmap werden whether why xla_extension zero 报 限
+0.25 그 인
+0.30 above antes because create days didn domain encoder err errors_impl fields fluid gguf gig going
+0.30 gpu_host_allocator handle heb hij holding input internal ipython iteration jetson jupyter just kib lbm lib ma
+0.30 max medium nn notebook noticed onnxruntime opnieuw org output_type parallelism rank received run script
+0.30 sentences seq should someone sonar split stable tags tonight update van var waiting warm webserver yesterday 日
+0.30 月
+0.35 bfc_allocator bs chapter chunks com each embed ename es exited fail float follows heads impact isn loaded
+0.35 maxinuse merging non os paddlepaddle pid pipeline post pr probably recent restarted root series session
+0.35 set_limit sorry stack terminal third total workstation 了
+0.40 _bfc allocating call capacity client copy did file fp hi inuse it leave list llama_context op python
+0.40 resource_exhausted restart rule somebody them tutorial we
+0.45 ai crashed exception framework instance large opt rtx stats time transpose
+0.50 action append bin current forward gpu_ image load minutes randn same stopped worker
+0.55 decrease during execution following process works
+0.60 batch mine self
+0.65 allocation could logits starting traceback
+0.70 me
+0.75 allocated tf went
+0.80 loss summary
""",
    "lead": r"""
-1.05 info
-0.80 #
-0.70 cuda_driver tensorflow
-0.65 torch
-0.60 ggml_cuda_host_malloc
-0.55 stream_executor
-0.45 / cuda would │
-0.40 - > log note you
-0.35 ? errors exc_info for have memory next read sh site skipping {
-0.30 cl_ every executekernel fake gb level_zero sequential_executor so tgi to userwarning
-0.25 does guard in launcher level like loss msgid ngl out plan say » „
-0.20 " algorithm allocator autotuning cards common_runtime conv cudamalloc debug eng gib gpu has help may mib none
-0.20 pattern seen too virtualmemorybuffer
-0.15 = \ allocating back cache call cc conv_algorithm_picker docs em exceptions file fixed graph had known kv mac
-0.15 nothing python red reports resizephysical retry runtimeerror sample service string svc that there tried ts tsl
-0.15 was why will «
-0.10 $ an and canned catch caught echo explain feb fields full get gpu_conv_algorithm_picker hint if init injected
-0.10 into is issues jobs large lib limit local_tsl logger loop max_batch_size met msg offload old options prompt py
-0.10 retry_exceptions runtime_error see seq shows simulated size_t stem stop stops summary than triage warn what
-0.10 width wrapper ·
-0.05 % ; allocaterawinternal allocation also arena backbone because before bfc_allocator bfcarena block by can
-0.05 capacity comment common content de die driver false fluid free gave hand id itself jun kb lab let line lines
-0.05 llama_model_load lvl mar more new no or paddle plain raise reads refused replay run runtime_exception scratch
-0.05 seeing serve short should shown start step stream this through tip title trt true txt version without your
+0.05 + above acceleratorerror allocate app apr as attn backend_model bytes called concurrency context conv_ops_impl
+0.05 cu cudadrv detector dies encountered end ended enginecore event exhausted fails forkpoolworker frame go hello
+0.05 hey host inference initialization inside instance ip jaxruntimeerror kubernetes load logging long mi ml nccl
+0.05 ncclunhandledcudaerror not nov now nuc numba oct one onnx open other our over paste per pjrt
+0.05 pjrt_stream_executor_client question rag raised resource rmm rmmerror runner runtime runtimeexception says
+0.05 screen set sglang since source span still stub test they time timestamp tm tower trainworker unwrap void … 「 练
+0.05 训
+0.10 ! [ _work all am api backend bfc_arena body class conditional_t crashed died enginecore_dp errorcode errors_impl
+0.10 execution external framework function here jan jaxlib le llama llm longest max_input_length max_prefill_tokens
+0.10 mit model_lifecycle name ok on op_kernel op_requires process raises ranks rapids ray reason receive reported
+0.10 result router rs rtsafe saferuntime status steps stopped tests text_generation_client tf thrw trial triton two
+0.10 unexpected value xgboosterror xla_extension ：
+0.15 ( , @ box case client create el ensemble failure fairseq function_node fusedconv got macro my only oom
+0.15 org_tensorflow pre processing providers px ran row running self shard tokens torch_memory_saver tp traceback
+0.15 waitnotificationfn workspace
+0.20 ] ` but core could cudaapierror cupy data default defaultallocator did encoder epoch example exit fine last
+0.20 layer non prints raylet resourceexhaustederror returned returns rule session tensorrt terminated train vllm
+0.20 while zero | 错 问
+0.25 ' are attention bug compile compiler cpp cuda_call cudacall during exc internal main nach net of pid replica
+0.25 same second src stage std task then type xlaruntimeerror 报
+0.30 < batch code detail ggml_backend_cuda_buffer_type_alloc_buffer sched stderr the →
+0.35 . : base err evalue ggml_vulkan gives me mxnet onnxruntime warmup warning
+0.40 after first loading message node pod with xla
+0.45 generation memoryerror model rank server
+0.55 failed trainer valueerror worker
+0.60 ) exception it
+0.65 at training
+0.95 error
""",
    "tail": r"""
-1.05 available
-0.95 were
-0.75 >
-0.65 gib
-0.60 acity of
-0.50 no
-0.45 ) * ;
-0.40 , already that ”
-0.35 < ? at what
-0.30 . allocated allocator this use why «
-0.25 are block in look lower means memory times |
-0.20 " - could found full goes its mean number out too un where you »
-0.15 % \ before caught die far fewer right start used we
-0.10 ' + asked bytes cache cpp cudaerrormemoryallocation driver halve here idea lost max message node part sample set
-0.10 should skipped smaller synthetic takes torch true up want yes your
-0.05 ! ] an another answer any attention be caching code come cudamalloc de each first fit for fraction gb go if is
-0.05 job keep la larger last layers leave limit long may nccl needs never nothing now on once raise replica request
-0.05 requested requests reserved scratch shm so source static step system twenty which who would xla { た を
+0.05 # all alloca allocate asks but carte change check checkpoint context cpu cu_mem_create fine half halving home
+0.05 host how import isn issue itself load logits mib nvidia py restart since smi tb to traceback training two went
+0.05 without · 」 と ま
+0.10 again allocation ask asynchronously below blocks bug card csrc device do en every example failed follows func
+0.10 incorrect kernel list might more ok or pytorch queue rank recent report reported retrying some stacktrace tactic
+0.10 target them there torch_memory_saver } │ 。 す
+0.15 about although as call capacity current default details docs failure file free gpus hal https info jax lattice
+0.15 loop nccl_debug only same sentences tensorflow time try “
+0.20 after api cu cuda_malloc_async float gpu improve not other please pre run second situation the when …
+0.25 ( : = cuda environment invoking model process src tf_gpu_allocator total variable whether with
+0.30 / does function has have it maybe my runs
+0.35 [ me
+0.40 ` and conv will
+0.45 one while
+0.55 op
""",
}

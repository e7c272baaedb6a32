"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.69
SIGNS = {
    "introduced as example": -1.8,
    "text about texts": -1.8,
    "within code": -1.7,
    "about texts": -1.6,
    "indented": -1.3,
    "its words taken up": -1.3,
    "typeset": -1.3,
    "much about texts": -1.1,
    "other near": -1.1,
    "blanks near": -1.0,
    "explained behind": -1.0,
    "comment": -0.9,
    "heads a document": -0.9,
    "names the words": -0.9,
    "block opened": -0.8,
    "in quotes": -0.8,
    "mentioned": -0.8,
    "marked": -0.7,
    "may happen": -0.7,
    "between sections": -0.6,
    "hypothetical sentence": -0.6,
    "often may": -0.5,
    "a sentence leads": -0.4,
    "record": -0.4,
    "alone": -0.3,
    "words before": -0.3,
    "code near": -0.2,
    "markup near": -0.2,
    "text behind": -0.2,
    "beside a quotation": -0.1,
    "nothing stated": -0.1,
    "somebody's own machine, in short": -0.1,
    "frames of a process near": 0.1,
    "somebody's own, in short": 0.1,
    "steps that led to it": 0.1,
    "a question, in short": 0.3,
    "a short text": 0.3,
    "a whole error line": 0.3,
    "begins the text": 0.4,
    "item of a list": 0.4,
    "setting near": 0.4,
    "somebody's own question, in short": 0.6,
    "trouble": 0.6,
    "a failed run's record": 0.7,
    "cut by dots": 0.7,
    "its place behind": 0.8,
    "behind a prefix": 0.9,
    "on a stamped line": 0.9,
    "a report's heading": 1.1,
    "trace near": 1.1,
    "a failed run": 1.2,
    "happened to somebody": 1.3,
    "somebody's own": 1.3,
    "begins its line": 1.5,
    "ends the text": 1.6,
    "its hint printed": 1.6,
    "output near": 2.0,
    "a setup, in short": 2.2,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-1.30 memory
-1.25 gib
-1.20 ms на
-1.15 docs
-1.10 you
-1.00 epoch
-0.95 oom
-0.90 killed la long raise runtime txt
-0.85 demo en met po
-0.80 grep hip host karta saved want
-0.75 allocator backend bytes do drill driver pinned queued size text that this was write из
-0.70 data detected errors local order takes
-0.65 cpu http illegal jest label like output pro quit small user wording writing текст
-0.60 byte ci end gemm_fusion_autotuner import je kb kv log map mb message once options prints reason string thanks
-0.60 tok vram разбор чем
-0.55 answer author card caught compare const don gradient_checkpointing ibuilderconfig into las loader needs nie only
-0.55 opened please retrying return shared sie tests type typeinfo what would yes
-0.50 access answers assistant autotuning batch_size bfloat bu bus cannot choose class cluster constraint
-0.50 cudaerrormemoryallocation die due ecc eng erroroutofdevicememory everybody exit fake fatal finished five four
-0.50 für information oserror owner pool pt reading render requested sample scratch sec space texte tp true under ve
-0.50 xla
-0.45 address assert between bot br cards cell changes closed compiling completed corpus cudnn done encountered env
-0.45 gpu_device het json lesson lines logging made maintainer md mem messages mib minimum mps null over pager parse
-0.45 precision processor program purpose satz sh skipped starts support tenant title too und val verdict without
-0.40 although as avg best closing con contains conv_algorithm_picker cublas_status_alloc_failed date der ein exc_info
-0.40 exec far fixed for gets grow guard guild hiperroroutofmemory holds in inputs kill kind limit limits
-0.40 llama_kv_cache_unified loom metadata micro native need nicht notes oomkilled operation outofmem parameters
-0.40 pytest questions quota reference registers remark safetensors saving score se sent sentence shown skipping slice
-0.40 supervisor tactic these uncorrectable 示
-0.35 accuracy autocast available bash before block caching capacty channel chosen compiler component config configs
-0.35 count cudamalloc dat debug draft drift empty ends engine entry estimate event exceeded exported fits front
-0.35 function gi hards im invalid io known less listening lower memes mémoire name nm none oom_kill opset per place
-0.35 planner previous quarter que readme registered registry roses settings signal still their threads tier try una
-0.35 unit unsigned upstream venv workspace wrap xpu гиб さ れ 先 小
-0.30 algorithm allocatememory allocators also amp apr argument asked attempted benchmark blue calls canary cases
-0.30 checkpoint close clúster cmakefiles comments concurrency cpp dan device device_memory dies du eine
-0.30 execution_count explain export fired fixture format frage from give golden groups hbm info injected kmg lane
-0.30 llama logs looks many matte meldung memoria minus mixed msg must names no num_gpu numbers não of paddle
-0.30 placeholder plus por real removed report reports results right roll round setmemorypoollimit shows sim simply
-0.30 slurmstepd socket speaks strings sur tensors textarea throughput topic uid unchanged
-0.30 ur_result_error_out_of_device_memory use valid vk warn where yaml year zahlen свободно う 会 合 文 次 문
-0.25 acc alert annotation are ask attempt bare begin below broken broker cache capability cell_type clear columns
-0.25 commit created cupy dashboard dataloader den dependencies detach dice dispatcher errno expandable_segments fast
-0.25 figures final fusions fyi generated gerade ggml_vulkan git gpu_oom gpus half hier how importing infer jobs kann
-0.25 keeps lang language lite look match meaning measured memoryerror mesa minute mock nas nb np num_alloc_retries
-0.25 num_ooms often ops others outofmemoryerror paging part piece placed points prefix printed programm ran rate
-0.25 ready red reduce reicht reject request reset rg role say seen segments sein selected sequence served server
-0.25 simulated site size_t snapshot staging standard step study sycl symptom synthetic taken te tensor texts tiles
-0.25 timeout to upgrading url usable uses vm vídeo watch week yet że занято что た 一 不 半 够 字 存 显 用 答 请 这
-0.25 里 메 모 용
-0.20 _____________________________ _error_if_any_worker_fails ac accelerator activations advice al all and ao apache
-0.20 asking at attributes aus backends bfc blockdim cached checkpoints classify co codes come commands components
-0.20 console contain content covers ctrl cublascreate custom decide decoding def del delta demande depends deps
-0.20 description differently dir div dll dmesg eight el example exercise exports falls fewer fixes fixtures forget
-0.20 free frei fresh friend garbage_collection_threshold gcs gen generation goal gold gpu_executor grande gx handler
-0.20 hardware headers headroom help helpful ib idle incidents included install insufficient ist item ja knowledge
-0.20 kv_cache_utils lat launch learning lecture libtpu linux live localhost login loki lustre machines matching meet
-0.20 metal might million missing mk more most myself newer no_grad nobody normal not_empty object ou
-0.20 outofgpumemoryerror para petrel physical plenty press prima priority professor profile properties propose pulled
-0.20 ram reached react reclaim reduced region release requirements requires response rest restored returns routes rss
-0.20 schema seeing sharded shell shuffle signal_handling się smem source speech str streams studio su sxm sysctl
-0.20 tasks team tell test_other_errors_pass_through testclassify than throws tickets trt tuning turn up usar
-0.20 validation vnet votes walk watchdog who wie word worth yours ни но при чём い が メ 么 以 减 多 如 照 理 的 看
-0.20 算 表 见 쓰 은 의 전
-0.15 _check_cuda_python_error _exceptions _utils _z accepted actors ad adapter admins against alerts algorithms alles
-0.15 allocations along als an anatomy andere anon answered anything arena arithmetic array aten autotuned autotuner
-0.15 avail average axis badge base bb becomes bei billion board bought buggy build bump business cancelled candidate
-0.15 captured catches causes ce chaos checks classes clip compiled completely conf configured connection contained
-0.15 cuda_error_launch_out_of_resources cudaerrorlaunchoutofresources cudamallocasync cudnn_status_not_supported
-0.15 cycle debuginfo deck decreasing define demand deploy described_class deviceerror devices diagnostics differs
-0.15 documented donate drop dropout ds elapsed evening exc exceeds except exemple expandable expect fails faq fault
-0.15 fd few fi filter fires fit flag flash forcausallm forty ft gc gigabytes good gpu_conv_algorithm_picker
-0.15 gpu_memory grafikkarte graphics grid grpc gs handbuch hbm_gib heap heron heuristics highlight hits hybrid id if
-0.15 ignore ignored index initial_pool_size interval iogpu ip is ish its journalctl karte kernels kestrel keyerror
-0.15 ksameasrequested kw labels ld_preload les levels logger loggers losses malloc mapping matter max_tokens maxrss
-0.15 median mensaje merely merged mig migrate mit ml mlx mod mt multiline multiple nan nccl ncclunhandledcudaerror
-0.15 nearest neither nice nightly ninja node_manager notebooks oct office omitted open originally out_of_memory
-0.15 outofmemory paragraph parameter partitions pas pasted period peut pipe più plan planning platform pluggy
-0.15 pool_allocator possible potentially pp pre preallocation predicted preflight pressure problems procs programs
-0.15 proj prompt ptxas quantization quartz ranker raw rdb reasons recently recorded refused reinitialize rejected
-0.15 remaining rematerialisation renders repeated reqmem requeue requeued required retrain retry review rmm room
-0.15 rootdir ruff runbook samples sandbox scanned scenarios scheda section sees serving sets sharding sharing shipper
-0.15 signatures sind slide slug sm_ sort sshd stdout stepid sticky stops story stream_executor struct students
-0.15 succeed such svc sys systemd table ten test thu timestamp top traces traffic train_step triage tried triggered
-0.15 twenty typical typo unittests unoptimized until unused utterance uvicorn val_loss validate validations vendor
-0.15 viele vit vite void vs wenn when which whose wiki wired_limit_mb with wraps writes xid xla_bridge your zeros
-0.15 драйвера программа сколько только く し と め も テ リ 下 二 什 保 办 只 含 場 大 怎 我 手 把 既 查 案 检 者 自
-0.15 要 足 가 것 기 는 설 세 스 약 음 있 크 터 한
-0.10 __call__ __init__ _arraymemoryerror _execution_engine accelerators actions activation_checkpointing adapters
-0.10 added af again age ago algo alias allowed almost announce applications archive args artifact assertionerror aux
-0.10 awq backoff bad be bea being beta bind block_k block_m block_n blog boot bottom bss busy called calloc catch
-0.10 category ceiling cf changed changelog chatcmpl cheers ckpt classic classifier clean collected compilation
-0.10 completion computed configuration connected consumed containers count_over_time cublas cuda_driver
-0.10 cudageterrorstring cudamemgetinfo cumemalloc_v day dec defaultcpuallocator dense deployment desk destroyed deux
-0.10 df di digest discussion dl dp draws dropdown dummy déjà earlier ee ef effnet einem else empty_cache endgroup
-0.10 ensemble epochs eq erro etc etl eu events exclude fabric failing failure fall fallback family fan faut feb
-0.10 filename filenotfounderror finds flush fluxclipmodel_ fmt form former fprintf fragile fragmentation frame
-0.10 framebuffer fri func further gap gnu goes gracias grad grad_norm gradients grafikspeicher guest guten hallo
-0.10 halving happy harmless have haven heading hex hints hlo_rematerialization hold hours includes interactions
-0.10 interview ipynb java jl js julia key killer know kubelet latter launched launcher lg license
-0.10 llama_new_context_with_model local_xla lock longer loop low lowvram lr mac mailed maintenance managed march
-0.10 margin markdown matches max_model_len max_num_seqs max_split_size_mb memory_viz mention merge meta mi
-0.10 micro_batch_size mlp mon move mu même named ncclsystemerror nein newcomers nid noch norm normal_vram
-0.10 notification nox ns num_beams num_stages num_warps number nvlink objects oder onboarding oncall ones onnx ont
-0.10 oomd oomwatch ordinal our own par parquet parser partial past pcie pending perfect pickle pods policy pray
-0.10 preempted production programming provided qps quillnet quote rb reactions reader reads recommended recovery ref
-0.10 refuse regex regexp remapped remapping rematerialization remedy req reqs reserved resolved responses retcode
-0.10 retirement row rst run_backward runtimeerror says scenario scoped seat seats send sep serial sheet shm shorter
-0.10 sizing slurmd span speed speicher split_k stands step_ stopping storage suele suppressed target tb tbody td temp
-0.10 temperature template tensorrt term tern test_engine test_parse thcstorage therefore thing third_party tib timed
-0.10 tip today tomasz toml tool train_lib train_wall trials troubleshooting trtexec ty um uma understands unsubscribe
-0.10 unsupported_state unter update_slots usage userwarning utf util uv value variant versions view vision vmem
-0.10 volumes warehouse watcher ways weight weights wheels while whom wir within work world wren wrote ws zh zusammen
-0.10 кэш меня не обучение от падает память え こ に は を イ フ 三 上 中 件 作 例 再 出 动 占 在 容 就 己 当 录 思 提
-0.10 数 新 是 有 果 样 版 申 直 相 程 第 线 维 考 能 語 読 记 量 问 需 面 다 를 리 아 으 정 제 하
-0.05 __ __cause__ _core _src _tensor ab accept acceptance accumulate active adding agent agreed align alike alloc_cpu
-0.05 allocates allreduce aloud ansible antwort anyone apart api_server app apple april arbeitsspeicher arc around
-0.05 arrive article assert_eq attn_implementation attr aucun aug auto_growth bad_alloc barrier basicstyle batches
-0.05 begins belongs beneath black blender blocks boolean branch brief bring bugs builtin button by bye calcul calling
-0.05 candidates candle canned catalogue_v cd charset checking chip chunked_prefill_size ckpt_ classname cli_args
-0.05 clips cmake cmem cnmem_status_out_of_memory coalescing collection combination comm compile completions computing
-0.05 concurrent condition connect connectionreseterror constants constraint_memcg contents contiguous contributor
-0.05 copies copyof cordon core corp cost counts cpu_mapped crates creating creation criteria cross cs css cuda_dnn
-0.05 cuda_error_launch_failed cuda_memory_resource cudafree cudagetlasterror cudamallocmanaged cudasuccess
-0.05 cudnn_status_alloc_failed cumemalloc cut cv cxx dark dash dashboards datasource davon dd dead debian decision
-0.05 defaults denoiser des dest details detector device_oom deviceoom deviceoutofmemory doc docstring does double
-0.05 draait drain drained dtype dumped dunlin early easier eb een effort embedder emph encoding enforce entropy
-0.05 enumerate erreur errorf erschöpft este eth ever everyone evict examples exceptions excluded exhausted exhaustion
-0.05 expecting expired explains expression extend factor fallen falta faults fb fc fid files fill fills filtered fire
-0.05 flags_allocator_strategy flags_fraction_of_gpu_memory_to_use flash_attention_ fleet float fn followed fps
-0.05 fragment frameworks frecuentes frees freeze frequently frontend fwd gameday gateway gb_free gcc gemm_fusion_dot
-0.05 generate gigabyte gm gn gnorm gpu_helpers grads grammar green group gruß gsm habe haha halves handles happen
-0.05 harbor has hasn heartbeat helix hello hf hides highlights homework hook hooks host_oom hpp href human idx ik
-0.05 init initialized inject input_tokens insuffisante interface invented is_oom issues itemize jan january jenkins
-0.05 job jobid joined jonas june junit keeping kernel kubectl kubernetes largest last latency_ms latent later latest
-0.05 layout lazy ldquo le lead least leaves legendformat level lgtm licence liegt lifts literal lm_head local_tsl
-0.05 looked lowering lstlisting lvl make_loader mal mar marks master matters max_input_tokens max_seq_len
-0.05 max_total_num_tokens maximum mbs means medvram memplan mensajes mid misc miss missed mmlu months morgen moved
-0.05 much multi museum nccl_debug new new_token_ratio nf niet nlp notice notify nur nvrm onchip oob oom_count
-0.05 oom_text oomguard opened_zipfile operators optimiser optional optype or original outofdevicememory output_tokens
-0.05 pad partition passed passes paste patch path peak peaks persistent pick picks ping plat plugin pme posix posted
-0.05 pour power pretrain price primeiro primera print private problem processing profiler profiling prompts proposal
-0.05 proxy ptarmigan pth public publish pytb pytorch_cuda_alloc_conf qa qe quadro quant quantisation quantize quoted
-0.05 ra raising random rdquo rebuild recognises recompute recovered reducir refer refid refuses related reload remap
-0.05 remapper remedies remember reminder remote rent reply repo repository requested_bytes requestedbytes reranker
-0.05 research resources resuming retract retracted_reqs retryable reviewed revision rig route rows runner sacct save
-0.05 saw sbatch scheduled scheduling schemas scores scripts sdxl search seconds segment selective seqnum sequences
-0.05 serialization servers sft shall share shim shmutils sigterm sigusr similar sized skein slack slow snapshots
-0.05 snippet solution solutions solve sorted spectra spread sre staff stages stat state statistics std stderr stores
-0.05 streamexecutor strict strong structured subclass submit successful supported survived swapped switch synopsis
-0.05 tab taille take taking talk targets task tcp tcuda tells temporaries tenants tensor_parallel_size tensorflow
-0.05 tessera test_guard testcase tested testsuite testsuites texported text_generation_router_v texture tfrom the
-0.05 theirs thost thread throw ticket tight times timeseries tno to_string token topology torch_ torch_oom tous tr
-0.05 tracebacks trade trainable transport tree trim ttfamily tto tue ubuntu ui un unavailable unclear undefined
-0.05 unspecified updated upload uploaded uploading ur_result_error_out_of_resources uri users uvm val_accuracy
-0.05 val_dice vendors verbatim verified virtual vocabulary vom vous wait wanted wants warning warnings warns wav wc
-0.05 wheel whole why width windows wish worked worknccl workspaces written xk xml years être без было градиенты ли
-0.05 нужно это だ で ょ よ わ ア ス ト ル ン 义 也 人 体 余 便 修 全 内 剩 割 卡 可 各 吗 增 处 失 完 定 序 度 志 意
-0.05 打 护 推 敗 教 時 更 梯 機 法 混 知 確 积 系 累 编 計 说 超 进 题 게 래 로 료 류 오 을 자 장 조 지
+0.05 ____ __inference_train_function_ _and_ _apply _check_ctypes_error _conv _create_fp _handle _kernel _malloc
+0.05 _ndarray_base _partitions abi aborts absl acceleration account activity add admission afternoon alertname
+0.05 all_gather all_reduce allo allocate allocaterawinternal always ama amdgpu among anaconda apply approx apps
+0.05 arcface architecture arrays asks asnumpy asr attic attn_mask attribute authors autograd available_size axes
+0.05 backbones background backtrace badly bag base_module batch_size_per_card batchgröße beforehand behind believe
+0.05 bert better bfcallocator bfcarena bias bins boxes browser budget buf buffer bufferassignment builds bvh c_size_t
+0.05 ca camera can cargo cast_bias_weight causing ch chainer chains change channels check check_call checkpoint_last
+0.05 chunking ck cl_mem_object_allocation_failure click cls coder colleagues collecting column common_ksampler
+0.05 communicator comparing compiles complete concat concat_op conda confused consumer container context contexts
+0.05 conv conv_ops copied cores crash create_graph cron ctypes cuda cuda_call cuda_malloc_async cudacall cudagraphs
+0.05 cufft cuml cured curl customers cuts cyberpunk d_ da darknet data_batch data_format dbackpropinput
+0.05 dcgm_fi_dev_fb_free ddf debugging decorator deep defined derselben desc describe desired det detect dev
+0.05 device_array device_id device_name device_put deviceid dict differ difference different diffusion directory
+0.05 disable disabled distance distbackenderror dlalocaldram dlasram documents doing domain download dp_rank draining
+0.05 dropped drops dso_loader dune eats echo edge efficientnet either ema embeddings emory emptied enc envs equal
+0.05 errorcode errored está event_loop_overlap evictable_size ex exceed executable executor executor_base expert
+0.05 extensions fact feature feeds fftn filled fin finetune firing fit_masks fit_one_cycle fitted flags flame
+0.05 flash_attn flash_causal_lm floats forkpoolworker fra free_swap freed_by_count frozen full fusedconv fuser fusion
+0.05 gains gan garbage gaussians gemm genai generator generic get_default_memory_pool get_memory_info get_rec_iter
+0.05 getbesttactic ggml_gallocr_reserve_n given gnome gpt gptq gpu_mem gpu_memory_utilization gpu_options
+0.05 gpupooledstoragemanager gradient greedy greps growth grüße hard heavy helped hidden higher highest hires hist
+0.05 history ho hostname hosts hour https huge hung hypothesis idea ids il ilse imagerecordioparser imperative
+0.05 indicates ines inf inferencesession infra ing init_memory_pool initialization initializing inner_training_loop
+0.05 instance_state interpolate intptr ion ipc ipex ir iter_image_recordio_ jit jnp joy jun killing kim kind_gpu
+0.05 knextpoweroftwo kv_size labelling lammps lanes largestfreeblock last_hidden_state latents layout_det ldm
+0.05 learning_rate left left_on leftover lena length let light lindqvist line listing lists llm_load_print_meta
+0.05 llocated load_state_dict load_tensors loc locally logicaldeviceconfiguration logprobs los luck machine
+0.05 mainprocess make manager managers manifest map_location mapped masknet mat max_len maxshapes maybe_live_out
+0.05 media megabytes memo memory_allocated memory_stats mempoolsize merge_chunk minshapes mistral mittel mmap mnt
+0.05 model_executor model_id modeling modules msa multiprocessing mxgetlasterror mxnet_cudnn_autotune_default
+0.05 mxneterror n_batch n_ctx_per_seq nach naive nanny nativeapistatus nativestatus nd ndarray neck news noheader
+0.05 nope now nt nuc num_layers num_shard num_updates num_workers objet observed odes offload old ollama_keep_alive
+0.05 ollama_max_loaded_models olá one online operating opt_state optim optimisation optshapes ore ory outer outputs
+0.05 overnight packing padding param parental parsing pass pbtxt pci pcs pdf peaked per_process_gpu_memory_fraction
+0.05 perception phi pinned_memory_manager pjit placa plans plot png pod_name point port_args positive poster pot ppl
+0.05 ppocr predicting preds prefetch primary priya prod project properly proposes protein protokoll ptr purchase put
+0.05 puts px py_str pytorc pywrap_tfe quantiledmatrix question quick_execute quill rag raise_if_cache_size_invalid
+0.05 raises randomuniform raylet raytaskerror rc rd receiver records relion remove renderer repeats replicas
+0.05 reporting reproduction rerank resourceexhausted responde restarts restoring resumes ret retain_graph retried
+0.05 reuse reward rm rmm_maximum_pool_size rmm_pool_size rmmrapidsretryiterator rollout run_scheduler_process
+0.05 run_tiles runtime_error rust_backtrace ry sampler sampler_name sans scale_factor scaled_dot_product_attention
+0.05 schedule secs segformer segmentation sending separate sequential_executor service sess session_id sessions
+0.05 set_logical_device_configuration sev seven several showed shrink side sigkill_handler sigquit single sizeof
+0.05 sizes slave slides slot solo spark spawned spec sprint sr stacktrace stage_ statallocator
+0.05 statefulpartitionedcall stayed steam stored subprocess subshape successfully suggested suggestions suites sum
+0.05 sunday survives suspect switching sym teacher ted tensorrt_llm text_embeddings_router text_generation_server
+0.05 texto textures tf_gpu_allocator tfe_py_execute thank then there throwing thus tif tile tobe tokenization tor
+0.05 torch_npu torchrun torchvision tot total_gpu_memory tower trace tracer train_data train_ds trained trainer
+0.05 transcribe transcription trick trouble tune turns type_k type_v ufunc unser upd update_metric updating upgrade
+0.05 upscale usr usual usually ut vae_decoder val_data validation_data values vega vel venvs verifysuccess versioning
+0.05 very via viewlayer vkallocatememory vmap voll von vulkan walls welcome wgpu wgpu_core wi wieder win withretry
+0.05 words workaround worse writer wrong xception xh xla_python_client_preallocate yep ze zq всем всё пишет привет お
+0.05 か き じ つ て の ば ほ み り ん エ キ グ ケ ジ ズ ブ プ ュ ョ ラ 交 从 但 佬 别 午 参 同 启 問 境 夜 好 実 対
+0.05 已 常 并 开 後 微 成 投 指 据 掉 昨 来 标 档 正 步 点 环 画 発 确 约 练 記 試 证 识 调 谢 象 質 败 返 还 配 開
+0.05 降 集 验 납 단 델 도 될 만 보 서 에 올 요 이 입 죽
+0.10 _device _dummy_sampler_run _lib aber about ack adafactor adam affected afterwards alive alle allocat analysis
+0.10 annotations another anywhere assignment async atoms attack attn_ automatic await backbone backward began
+0.10 behavior beim bfc_arena bigger bios book bricht builder callback came capa captions capture capturing carry case
+0.10 cat cate checked child cloud cmd code collective comment commented complex confirm conformer continue control
+0.10 convolution counted course crashloopbackoff critical ct cuaderno cuda_error_out_of_memory cuda_memory_manager
+0.10 cudaallocator cudacachingallocator cudadevice cudnn_algoreg cupy_gpu_memory_limit dans dask decoder deepspeed
+0.10 dem detail developers dim dire directml disk display distill distributed downloaded durch dynamic dès emb enable
+0.10 encode enginecore entrenar error_handler eserved est eval eval_metric excerpt execute executed existing exists
+0.10 exiting exits explicit falcon field filtered_tb finder flaky flux found freed functional general get_output_data
+0.10 getting ggml_metal_graph_compute github giving gluoncv go guarantee guide handling hang hangs happened
+0.10 has_subgraph hash heads health healthy height held helps her hey high hmm hola hx igpu improve inference ingest
+0.10 inl input_data_all internalerror janvier kaggle keep kills kurz lack late lbm learner li libbitsandbytes_cuda
+0.10 lief lightning limitation limited little lives llama_init_from_model llama_kv_cache_init
+0.10 llama_load_model_from_file llama_model_load llama_model_loader llamarunner llm_engine llocate lm loadengine
+0.10 loadmodel loads logged lol longest looking lowered macbook main mark mask matched math matlab
+0.10 max_batch_prefill_tokens max_prefill_tokens may maybe measurement meeting mem_get_info memor memory_limit
+0.10 mempool min minibatch mismo models moin morning moving mpirun mx n_ctx_train n_layer navi nbytes nel nemo nerf
+0.10 network neue nichts noise note noticed nu numa nvcc obtiens october okay ollama_num_parallel onnxruntime_src ort
+0.10 output_data output_ui panicked parallel particles patches patterns peer peft perhaps phase physx pid pin_memory
+0.10 pip places play pls pools port posting pretraining printmemoryusage probe proc processed processgroupnccl
+0.10 progress prop provider providers pyto quarry qué qwen radv range rather ray recycles relevant relu rendering
+0.10 replaced res reserve reserve_size resident resizephysical restarting resubmit result resume rnn rollouts roughly
+0.10 rounded run_id runners saves scanner schon schritt scope screen sd sdpa sequential severity sgl sha shard show
+0.10 silenced singledevicememorypool situation skip slower slowly smoke solves sous srt start starting_batch_size
+0.10 startsat stem stub subdivisions suite supports sure swin tag tail terminate terminated terminating
+0.10 test_long_context text_generation_router tgi thesis they think thrown time tiny titan traceback_utils tracing
+0.10 train_inner trainworker transfer tries tritonbackend_modelinstanceinitialize tsl tstatus tts typed types
+0.10 unallocated understand unix ups upscaler used_gpu_memory used_memory useful v_num vgg video viewer visible vocab
+0.10 vol volatile vorher warmup water we webui wer window with_traceback won workers wsl xl xlarge xlaruntimeerror xx
+0.10 yolov équipe кто け ち ッ デ ロ ー 候 像 其 写 务 原 器 因 实 室 建 挂 接 改 最 朝 机 求 测 目 終 習 认 议 退 错
+0.10 題 고 네 되 러 런 마 막 번 부 비 사 수 어 주 중 했
+0.15 _attempt_allocation _b _k _k_m abend accelerate actual ada adamw after allocateimpl api approved arch artifacts
+0.15 ate ation audio avoid based bd behaviour big bisected blobs bo both bpw brings bucketing bug building carte cast
+0.15 cet cfg chain chair char che checklist checkpointing chunked ciao cleaning cli climate comes comfy computecosts
+0.15 cpu_feature_guard crashes crop csv cu cudadrv cudf desde device_map dgx diffuse diffusers domani dpi ed einen
+0.15 enabled entered er ersten esto eval_accumulation_steps exactly executioncontext exllamav experimental external
+0.15 fa fairseq_cli faster feats finish fix flat flow friday fsdp game geometry get
+0.15 ggml_backend_cuda_buffer_type_alloc_buffer gin goroutine gres halve hat hay hence heute him hint holding honest
+0.15 inc including increase initialize instances issue jvp já kofi laptop lattice lauf laugh lax layer leave leider
+0.15 len libmxnet libraries list llm_load_tensors loaded lost läuft mas max_input_length max_total_tokens mean
+0.15 measure memcpy merci mesh metrics microsoft miniconda model_lifecycle modèle mortem mory más nada nbformat
+0.15 nbformat_minor ne nearly neighbour ner net never next nfs ng ngl nodo not nov nvidia nx occurred off oneapi
+0.15 onednn op_requires opencl optimized overflow packed paddleocr performance pm pointer ppo preallocate predict
+0.15 prefill present process_name pyx ranks rapids rays reboot record regards remat requests resnet ring rs rules
+0.15 runbooks salida sam saturday saveengine sched searched see seems seit seqs set_limit setup sglang shapes shift
+0.15 slicing slurm smallest source_file source_line speaker spelling spill splitting stage stand steht steps stuck
+0.15 style subject sul sun survive systemerror tentei text_generation_client text_generation_launcher those
+0.15 throw_api_error timeline tokens trainnetwork transformers translate ts unexpected units unknown unload unset
+0.15 used va vec virtualmemorybuffer voici volume warming warp will workflow wrapper xavier xt yml yolo zombie zu ça
+0.15 до коллеги почему っ な ろ ク チ ポ 个 事 到 前 发 始 水 没 済 生 经 落 计 限 같 데 돌 립 시 실 안 줄 탁 확
+0.20 additional alloc alloc_tensor_range après au auto availa badalloc begin_example bench bitsandbytes ble chapter
+0.20 chrome clock colab command common_runtime complaint cp create cudaexecutionprovider
+0.20 curr_region_allocation_bytes_ de deepseek deleted dist documentation em embedding end_example entraînement err
+0.20 es et executing exp failed features fft find_executable_batch_size first fold force foreignnode forgot fr
+0.20 funciona geforce gemma gfx ggml ggml_cuda_host_malloc gitlab gives gpu_mem_limit growing ha hand happens hit
+0.20 images implementation increasing inner ipython isso iter itself jaxlib kwargs larger leak llama_kv_cache
+0.20 llama_model_load_from_file_impl lunch makefile manual maps matrix max_batch_size medium memory_limit_
+0.20 memusagechange micro_batch mode model_runner moe n_ctx needed neural newest night num numba ooms op_kernel
+0.20 op_name optimization option out pages panic passe passing patient pc pr quiet re read received reducing
+0.20 regression replica reproduce residues retro router said screenshot seg set_per_process_memory_fraction setting
+0.20 shards shutting simulation since solved some someone sph srun ss st stop store studies supplied switched tesla
+0.20 things though tmp to_device todo total_region_allocated_bytes_ tout training treino turned ultralytics unable
+0.20 utilization vllm werden whether whisper whoever wrapped xla_extension xla_python_client_mem_fraction zero ら バ
+0.20 之 入 動 后 复 日 时 月 그 녕 니 드 배 습 치 학
+0.25 according air alloca antes any avec because bin binary built burn caller chars closes copy crit ctx currently
+0.25 dataset days desktop device_memory_limit docker dt_float días eager ename enginecore_dp environment error
+0.25 errors_impl fell floor fp global going gone gpu_host_allocator gromacs halved handle he hpc html instance_group
+0.25 jo jour jupyter leaving load_model ma management marta maxallocsize mdrun mehr mo monitor nn nnet nothing
+0.25 numallocs numpy offloaded output_type parsed pattern pjrt pjrt_stream_executor_client planned pytorch queue
+0.25 radeon rec rerun retrieval root runs sampling second select sentences slices softmax something split src stack
+0.25 started states static statuscode them threshold through tiled tokenizer tonight tracker trains une vae way wps
+0.25 xtx época サ 学 起 까 었 인 작
+0.30 above attempting attention back bt but call cause cette chat common_init_from_params cuda_allocator customer
+0.30 decode default dia didn died doesn duration dynamo enough exited exporter failures fairseq farm fields flax
+0.30 fluid fraction frames gestern gig graph heb here hi hij impact incident inside jax jaxruntimeerror jetson join
+0.30 journal keras learn lo logo mistake mixtral modelo na nano nodes ocr ollama org ours outcome packages paged
+0.30 paper print_info probably query recon repeating report_tensor_allocations_upon_oom reported rocm rolled running
+0.30 series session shape slab smaller srv stable starten startup super tags total triton ultra valueerror variables
+0.30 version voice waiting war warm webserver well échec по 报
+0.35 application auf caused chunk com dear denoise did dos during each encoder endpoint exe expected exporting false
+0.35 fine following follows framework gguf instance kib llm lora merging monday notebook offloading onnxruntime
+0.35 operator opnieuw pod randn recent recover restart rtx runoptions set so sonar terminal third thought train
+0.35 transpose trial two unet using van
+0.40 _bfc aborted am buffers capacity down embed everything fail forward gave gh image inuse iteration job_id just
+0.40 lan lib loading maxinuse my on op optimizer os parallelism pose python raised rank resource_exhausted
+0.40 resourceexhaustederror script three ti tiling trying var weekend 了
+0.45 already been bs chunks eta even every got isn non pin post run seq starting stats summary th works xgboost
+0.45 yesterday
+0.50 allocating append bfc_allocator bonjour cc could crashed gpu_ had internal llama_context mine opt paddlepaddle
+0.50 process rule rx smi solène somebody tutorial worker
+0.55 client compute gtx max pipeline restarted same stream workstation
+0.60 current exception execution logits tf
+0.65 ai allocated decrease file it minutes traceback update
+0.70 action load should sorry stopped
+0.75 large
+0.85 allocation batch
+0.90 self went
+0.95 me
+1.00 loss
""",
    "lead": r"""
-1.40 „
-1.15 `
-1.00 for
-0.90 # tensorflow
-0.85 ggml_cuda_host_malloc info or out
-0.75 ? there
-0.70 torch un who would
-0.65 mib you
-0.60 exc_info memory stream_executor to tried
-0.55 " > cuda_driver paddle ram seen
-0.50 docs em es gib level two { из │
-0.45 conv_ops core does pr read refuses we «
-0.40 allocator answers as before into line no see site skipping stops that
-0.35 = back buffer cache come command de every front if in later may none note only other plan python que re sooner
-0.35 start this userwarning 我 的
-0.30 ' ; \ _arraymemoryerror _exceptions allocating anything end entry free
-0.30 ggml_backend_cuda_buffer_type_alloc_buffer gpu hard la needed numpy op_kernel op_requires own pattern reads sh
-0.30 unit virtualmemorybuffer voor » 니
-0.25 algorithm and autotuning cudamalloc des do docstring eng errors executekernel fit fix guard hip
-0.25 hiperroroutofmemory host is jobs lib metal my page paste phrase review runs screenshot sequential_executor
-0.25 smaller state stop tensor tests texto tgi times ts warn what which why will word 。
-0.20 / answer arena cards close conv cudasuccess der earlier en exit feb im init injected isn jaxlib jetzt known
-0.20 launcher level_zero likely mb next nit now numba number people predict proposal question raises red sample say
-0.20 shows simulated so stream una vram when wording words 是 直
-0.15 . ask attempt bfcarena can canned catch classifier classify_test cluster cu cycles depth dev estimate explain
-0.15 export fake gpu_conv_algorithm_picker graph grep guest had has mac never ngl of old once options please put
-0.15 pytorch retry_exceptions returns search section seq small smi steht stem string strings stub summary thanks
-0.15 triage usually where workstation xgboost に ト 다 면
-0.10 $ alert backends bot by capacity ci classes conv_algorithm_picker counts da das debug die don each embed except
-0.10 expect file find_executable_batch_size fixed forum given guide hand have kv let like ll llama_model_load look
-0.10 mar matmul more mps nicht notebook peak py quote raise raising reviewer runtime_exception said saw scheduler
-0.10 scratch script sep shared should slides some str style svc test think three tip von want whole width wrong · 「
-0.10 い て る を ー 一 到 卡 里 问 题 시
-0.05 % allocate allocated allocaterawinternal also answered aug backbone backend best but carries check chunk
-0.05 colleague common_runtime config console content cpu dec den device dt echo empty enough everyone execution
-0.05 expected fails faq fields figure fluid followed get gpu_mat gx hint issues itself kb limit loaded local_tsl
-0.05 logger logs longer loop lower lvl matched merge messages met mi mit morning must ncclunhandledcudaerror offload
-0.05 opencv parse passed permanent plain pool post print readers reading refused release report reserved
-0.05 resizephysical resourceexhaustederror restart runtime_error short show shown si size size_t slide static status
-0.05 subject sum system take terminal texttt than total tsl txt under unhandled us use wiki without write
-0.05 xgboosterror xla_extension xpu } ら メ ラ リ 不 志 日 老 跑
+0.05 - ^ _cl _state _work abort ac acceleratorerror allocatenewregion always apr asr attic attn backend_model beim
+0.05 bool caller capi caught cell chat clenqueuendrangekernel comfy concurrency conditional_t const container cupy
+0.05 decode died done encountered errorcode even event fell following forkpoolworker fp gguf help hi hires hit hpp
+0.05 https int iteration jan jul jun ksampler lab len loading long malloc_or_wait max_input_length max_prefill_tokens
+0.05 meldet microsoft model mxnet native needs net new nnet nuc oct onnxruntime_pybind onnxruntime_src opencl opt
+0.05 optimizer para parameters pass pc picture pjrt pjrt_stream_executor_client plugin pro pycuda pyopencl rag ranks
+0.05 rapids real render reported request requests return rmm router rtsafe runtime rx saferuntime screen seeing
+0.05 service span split started table tasksetmanager team text_generation_client the thread throws thrw tid tp trt
+0.05 tuesday unavailable utils warm window worked works wrapper yes your zero — 、 し た で は ま ロ 上 中 例 就 提
+0.05 行 는 리
+0.10 [ about actor ai am are asked assert backward bench blender call called cl_ class code com comment commit
+0.10 context conv_ops_impl create ctx cuda cuda_launch_blocking cuh dear demo detector device_helpers diffusion doc
+0.10 dreambooth drivererror else enginecore exceptions executor faiss false fine finetune forge fork framework
+0.10 ggml_gallocr_reserve_n goes good initialization layer learning left lm loss max_len mir nano ollama oom openmm
+0.10 openmmexception output plus processing project providers radeon reranker right rmmerror rror rs runtimeexception
+0.10 set shard share sorry source still sweep tensorrt text thing timestamp torch_memory_saver tpu tritonserver um
+0.10 unwrap value void waitnotificationfn • が す 个 学 昨 習 错 드 ：
+0.15 : _ffi aa abi anyone arc bfc_arena build client common compiler conv_ cuda_call cudacall day deep didn dies
+0.15 directml due ends engine external fail failure faster fatal float flux forward from full fusedconv ggml_vulkan
+0.15 go gtx image instance ip issue laptop large le libc lightgbm llm loader macro max max_batch_size md mein mem min
+0.15 model_lifecycle nccl off open operator org_tensorflow qwen raised ray reason record result rocm serving session
+0.15 someone steps sur terminating tf through ti today told too traceback trainworker triton uncaught unexpected
+0.15 upscale version were whisper xlaruntimeerror | época логе
+0.20 _catboost attention bad because bei body catboost catboosterror channel comfyui con crashed cuda_lib
+0.20 defaultallocator detail doesn encoder ended enginecore_dp ensemble found fraction frame gets hola hours id
+0.20 inside just keras load main memory_pool na name non ocr ok one pipeline port process reports sale sdxl seit self
+0.20 slurm src stack_like_memory_pool step task terminated title type using vae while workspace ~ “ 成 没 练 训
+0.25 * al all bf bitsandbytes bug compile cudaapierror default did during evalue execute find folks frames keep lost
+0.25 nach nd pod point pre px raylet retry returned runner runtimeerror sched second student train trained trial up
+0.25 vllm went 报
+0.30 auf cpp data deepseek epoch errors_impl eval example exc fairseq got last lora lr not our over ran replica rule
+0.30 run then ticket tokens update valueerror xt
+0.35 ] bfc_allocator case could crash down gone hey ist it kaggle llama mine ml rtx running yolov на 이
+0.40 + < after bonjour dem internal onnxruntime pid same und xla – 务
+0.45 ( base both box bs colab lol memoryerror night prints says with yesterday
+0.50 ) at job longest se since time worker 에
+0.55 avec nightly stderr training
+0.60 gb log 데 ，
+0.65 @ au first gives on stopped warning
+0.70 ! err exception rank sglang warmup 서
+0.75 julia
+0.80 again failed quick stage
+0.85 , error server
+0.90 trainer
+0.95 node
+1.00 generation
+1.05 user →
+1.15 me
""",
    "tail": r"""
-1.15 windows
-1.00 ; what
-0.95 "
-0.85 available no
-0.75 . > were „
-0.70 acity are
-0.65 ist
-0.60 look reserved
-0.55 ` gib string
-0.50 de memory they why ”
-0.45 * allocated already answer der die driver se so that user we you your «
-0.40 ) bot bytes di kept metal post readers see such times 一
-0.35 allocate allocator cudamalloc mean number numbers reader runtime show start text | 的 这 그 에 을
-0.30 buffer could fewer for il its logs lower na nur our say since static true und us не 字 数 示 里 로
-0.25 , : ? app as asked backend bfcarena call carte code context device don estimate explain figures first go halve
-0.25 how instance is job la max may never non once onnx reported requested smaller until use where will » の 为 用 서
-0.25 입
-0.20 \ an bare batch_size be come cpp den en far host jax larger leave many medvram megabytes mem native
-0.20 outofmemoryerror path point printed restart retry says second should some stays tells turned would yes さ た と
-0.20 存 表 가
-0.15 ] add answers arena auf check comes cudamallocasync das du empty ever fit fp gerät gpu_mem_limit has holds into
-0.15 limit limits list lost matching name ne needs nightly of old paddle part pool ram rocm runner said shm skipped
-0.15 stderr takes team too twenty type when without × い け ら を 出 开 마 문 시
-0.10 asynchronously before below block broken cached caching caught cause chunk class counts creation da error except
-0.10 exception failed fake find from hip hit idea incorrect item je karte kv last line live long machine mb might
-0.10 mock ngl not or otherwise pas prints profiling px question raise resource_exhausted results row sample schon
-0.10 scratch shape size stacktrace status synthetic taken te tests them this though tried two under up version want
-0.10 wanted week whose wiki worker 。 す て る イ ト バ 个 分 改 显 请 题 나 를 아
-0.05 & < api bf blocks build cards catch container cudaerrormemoryallocation data did different dt either el end er
-0.05 expected figure five four fraction graphs half here hint http if illegal im in inside instead isn kb know layers
-0.05 macro manual max_num_seqs means mib missing most mps much neither nobody offload output people plain pytorch
-0.05 reads red reduce regex remat replica room running search setting shared small source stops table tactic tensor
-0.05 tensors th thing think three try trying un used users value voor vram wasn way weights which whole word written
-0.05 zero · 、 う く だ で に も れ ー 以 占 文 本 足 다 면 하
+0.05 + - adapter and anyone ask attention because bitte body cache capacity colleague csrc cu_mem_create default else
+0.05 example frame full halving hand he home hours issue large later loading loads lora loss lowvram main medium
+0.05 moved neighbour new nodes open optimizer other out para pass pin please points py re read recent resnet rest run
+0.05 rx seen somewhere started starts state tell tensorflow test tf to torch_memory_saver total traceback training
+0.05 volume watchdog { — … じ せ ょ ん ッ 只 没 고 니 려
+0.10 % above alloca am another anything asks bucket calling capture changed checkpoint desktop details does encoder
+0.10 found fragmentation free gone import info input it like logits looks ml nccl nccl_debug net plus prefill
+0.10 processes prompt really report restarted retrying right sentences smi systems target tokens txt va zu り チ 下
+0.10 就 已 是 는 지 ？
+0.15 alloc allocation append back big cc change clip cpu dans del error_message_manage et failure false follows gigs
+0.15 gives got gpus graph handle help holding hour keep left ll lo log mi more nothing others que queue ran sorry
+0.15 step summary ti token twice vae very went who xpu ~ – “ │ 在 것 납
+0.20 again ai al although bad bs builds chunked conv cross cuda_malloc_async decoder didn docs doesn during epoch
+0.20 every exit frames gtx hal https improve int itself laptop lattice makes minutes next nvidia per pipe por probs
+0.20 process situation tf_gpu_allocator through today torch variable 同 습
+0.25 @ [ ^ cuda enough environment fix followed have invoking mx on one peak pod python rtx runs shard stage still
+0.25 well whether with } ¿ 了 有 正
+0.30 = con current exists float func had just läuft mit notebook op restarts same si single somebody the time 이 ，
+0.35 ! array decode do est fine goes gpu guess image jupyter kernel load now set tile ya на 드
+0.40 all came can maybe off pre ranks split trains win 요
+0.45 about both only was works 까
+0.50 ( at batch bit cu function images me script there
+0.55 / but file ok then
+0.60 rank while
+0.65 exits model
+0.75 after good
+0.85 my
+1.20 gb
""",
    "ahead": r"""
-0.85 «
-0.80 ggml_cuda_host_malloc~:
-0.60 „
-0.50 :~runtimeerror~:
-0.40 "~ggml_backend_cuda_buffer_type_alloc_buffer~: :~resourceexhaustederror~: read~" runtimeerror~:
-0.35 " = >~runtimeerror~: outofmemoryerror~(~"
-0.30 )~` .~_arraymemoryerror~: .~xlaruntimeerror~: :~« _arraymemoryerror~: `~error~: reads~"
-0.25 "~outofmemoryerror~: # , / 0 0~, 0~}~: ^~runtimeerror~: warning~: }~: «~runtimeerror~:
-0.20 #~runtimeerror~: .~. .~.~. :~resource_exhausted~: ;~" \~: level_zero resourceexhaustederror~: see~"
-0.15 "~" :~"~" :~llama~runner ?~" ^~error~: ^~ggml_backend_cuda_buffer_type_alloc_buffer~: `~` execution~failed~:
-0.15 ggml_backend_cuda_buffer_type_alloc_buffer~: in~" in~' of~" xlaruntimeerror~: “
-0.10 "~ggml_vulkan~: (~` *~) ,~" -~" -~' 0~:~` :~0~] :~ggml_vulkan~: ^~│ `~llama~runner caught~: fail~with~" for~"
-0.10 is~" stream~*~) with │ │~runtimeerror~: 「
-0.05 "~,~" "~> "~valueerror~: #~" + ,~cl_ -~0~: .~` .~jaxruntimeerror~: 0~" 0~] <~code~> > >~" [~trt~] ^ ^~# ^~-~'
-0.05 ^~`~` `~outofmemoryerror~: `~valueerror~: `~xlaruntimeerror~: allocation~failed~: and~" code~> cuda~error~:
-0.05 error~. failed~: g~.~" jaxruntimeerror~: message~" message~:~" permanent~error~. pytorch~,~" says~` t text~"
-0.05 that~" trt~] {
+0.05 "~* )~- )~valueerror~: *~runtimeerror~: ,~bool~) .~acceleratorerror~: .~outofmemoryerror~: 0~)~- 0~)~:
+0.05 0~cudacall~] 0~error 0~failed~: :~' :~: :~:~allocaterawinternal :~:~cudacall :~allocaterawinternal :~cudacall
+0.05 [~malloc_or_wait~] ^~* ^~>~" ^~` ^~title~: ^~valueerror~: ^~xlaruntimeerror~: `~runtimeerror~:
+0.05 acceleratorerror~: at~0~: bool~) concurrency~manager~: cudacall cudacall~] error~:~: llama~runner
+0.05 malloc_or_wait~] manager~: message~: outofmemoryerror~(~' resource_exhausted~: runner see~` stderr~f tp~0~]
+0.05 z~stderr~f |~ggml_backend_cuda_buffer_type_alloc_buffer~: |~valueerror~: |~warning~: »
+0.10 !~! !~!~! "~:~" ) )~: .~cpp~] .~exceptions~. .~openmmexception~: .~resourceexhaustederror~: .~rmmerror~:
+0.10 .~trainer~| 0~,~" 0~]~: 0~runtimeerror~: :~fail~: :~internal~: :~level_zero :~waitnotificationfn~) =~" [~gpu~]
+0.10 ]~error~: ]~internal~- ]~valueerror~: cc~:~0 cl_ cpp~] drivererror~( engine~: exceptions~. failed~. fail~:
+0.10 fatal~error~: ggml_gallocr_reserve_n~: gpu~] internal~- internal~: node~0~: openmmexception~: outofmemoryerror~:
+0.10 prints~" rmmerror~: rror~: runtimeerror~:~level_zero stopped~with~" trainer~| waitnotificationfn~) |~`
+0.10 |~runtimeerror~: 「~runtimeerror~:
+0.15 ! "~llama~runner "~xlaruntimeerror~: *~* .~runtimeerror~: 0~:~0 :~0~: :~cl_ =~' >~outofmemoryerror~:
+0.15 ]~runtimeerror~: ^~0~: ^~> ^~memoryerror~: error~: ggml_vulkan~: server~error~: title~: |
+0.20 ' ( * - -~>~" .~" 0~) 0~. 0~| 0~}~} :~0 :~0~) :~outofmemoryerror~: [~error~] ]~: ^~" ^~outofmemoryerror~:
+0.20 error~] says } }~}
+0.25 "~resourceexhaustederror~: (~" :~drivererror~( ; ` cudaapierror~: memoryerror~:
+0.30 .~base~. :~` :~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~ggml_vulkan~: base~. exception~: valueerror~:
+0.30 with~exception~: →
+0.35 0~:~" :~„ error
+0.40 prints~`
+0.45 ]
+0.50 "~runtimeerror~: runtimeerror~(~' says~"
+0.55 (~' .
+0.60 generation~(~"
+0.70 with~"
+0.90 0~:
+0.95 :
+1.25 :~"
""",
    "behind": r"""
-0.85 were
-0.80 0
-0.75 "~is
-0.70 acity
-0.65 ( 0~. 0~.~0 were~available were~available~.
-0.60 .~$
-0.50 `~is
-0.40 ) < `~(
-0.35 "~.~$ `~, `~: acity~)
-0.30 .~tried .~tried~to acity~;~. »~.
-0.25 "~,~the "~- "~-~> "~? "~as )~` acity~)~"
-0.20 "~) "~that (~requested (~requested~0 .~"~$ .~' .~'~, / ? `
-0.15 "~that~' '~' )~$ - :~0 <~/ acity~. acity~.~. acity~; on {
-0.10 "~and "~and~" "~} "~}~$ "~→ '~` -~> <~- <~/~code `~`~$ `~in~the `~— acity~)~$ be be~asynchronously
-0.10 be~asynchronously~reported
-0.05 "~)~$ "~)~) "~;~$ "~in "~in~the "~on~0 "~with ' '~)~" '~, '~,~' '~`~. '~| .~"~, ;~. ;~.~. <~/~pre \ \~\ `~)
-0.05 `~,~so `~from `~the `~→ in~function in~function~' is what with~shape }
+0.05 "~)~. "~at '~" '~)~. (~0 -~- .~" .~gpu `~"~, `~at `~on acity~;~0 and file file~= file~=~csrc of~which when « ”
+0.05 」
+0.10 "~,~and "~.~the (~run (~run~with )~" .~0 .~` .~the ; `~.~$ a a~total every every~time i if of src~/~lattice the
+0.10 — ”~. 。
+0.15 "~,~" "~0 "~: '~"~$ * ,~please ,~please~report .~. .~.~. .~current .~current~allocation `~`~` `~i `~in `~| `~|~$
+0.15 in src src~/ │ │~$ 」~$
+0.20 "~i "~so "~– '~)~$ [~func [~func~: [~op [~op~: maybe~the~environment “
+0.25 .~`~$ ;~while~invoking `~` `~on~the maybe maybe~the |~$
+0.30 "~,~0 "~; *~* ;~while »
+0.35 "~from $ , `~and~the
+0.40 `~.
+0.45 "~, . : `~" `~and
+0.50 " [ »~$ “~.
+0.55 `~"~)
+0.70 '~)
+0.80 `~$
+1.20 "~.
""",
    "pair": r"""
-1.45 ends_the_text&in_quotes
-1.15 a_setup,_in_short&output_near
-1.05 figures&hypothetical_sentence
-0.95 a_failed_run&somebody's_own
-0.80 on_a_stamped_line&output_near
-0.75 a_failed_run&somebody's_own,_in_short
-0.70 a_short_text&output_near in_quotes&trace_near
-0.65 a_short_text&figures
-0.60 a_sentence_leads&trace_near alone&in_quotes begins_the_text&in_quotes behind_a_prefix&in_quotes
-0.60 behind_a_prefix&markup_near code_near&text_behind cut_by_dots&figures item_of_a_list&nothing_stated
-0.55 about_texts&code_near markup_near&other_near markup_near&text_behind may_happen&text_behind
-0.55 nothing_stated&setting_near nothing_stated&text_behind
-0.50 about_texts&text_behind alone&record begins_the_text&output_near begins_the_text&setting_near
-0.50 behind_a_prefix&on_a_stamped_line behind_a_prefix&record behind_a_prefix&somebody's_own
-0.50 ends_the_text&text_behind explained_behind&markup_near figures&introduced_as_example figures&markup_near
-0.50 may_happen&mentioned
-0.45 a_failed_run&in_quotes a_failed_run&words_before a_short_text&text_about_texts a_whole_error_line&block_opened
-0.45 about_texts&figures about_texts&setting_near begins_its_line&block_opened
-0.45 begins_its_line&somebody's_own,_in_short behind_a_prefix&traceback_above block_opened&markup_near
-0.45 code_near&setting_near hypothetical_sentence&markup_near in_quotes&record mentioned&nothing_stated
-0.45 nothing_stated&record
-0.40 a_question,_in_short&may_happen a_question,_in_short&trouble a_sentence_leads&code_near
-0.40 a_short_text&introduced_as_example a_short_text&text_behind a_short_text&within_code behind_a_prefix&code_near
-0.40 blanks_near&code_near blanks_near&figures code_near&within_code ends_the_text&may_happen figures&within_code
-0.40 happened_to_somebody&much_trouble may_happen&other_near mentioned&other_near often_may&text_behind
-0.40 on_a_stamped_line&somebody's_own,_in_short
-0.35 a_failed_run&trouble a_question,_in_short&a_sentence_leads a_question,_in_short&cut_by_dots
-0.35 a_question,_in_short&happened_to_somebody a_question,_in_short&text_about_texts a_setup,_in_short&text_behind
-0.35 a_short_text&words_before begins_the_text&text_behind behind_a_prefix&words_before ends_the_text&trouble
-0.35 figures&its_words_taken_up figures&somebody's_own_machine,_in_short
-0.35 happened_to_somebody&somebody's_own_question,_in_short hypothetical_sentence&item_of_a_list
-0.35 hypothetical_sentence&words_before in_quotes&somebody's_own_machine,_in_short indented&trouble
-0.35 introduced_as_example&markup_near markup_near&may_happen may_happen&often_may
-0.35 may_happen&somebody's_own_question,_in_short mentioned&output_near much_trouble&setting_near
-0.35 names_the_words&nothing_stated names_the_words&other_near on_a_stamped_line&text_behind
-0.35 other_near&text_about_texts somebody's_own_machine,_in_short&trouble
-0.30 a_failed_run&happened_to_somebody a_question,_in_short&ends_the_text a_question,_in_short&indented
-0.30 a_setup,_in_short&may_happen a_setup,_in_short&record a_setup,_in_short&trace_near a_setup,_in_short&trouble
-0.30 a_short_text&its_words_taken_up a_short_text&on_a_stamped_line a_short_text&traceback_above
-0.30 a_whole_error_line&code_near about_texts&much_about_texts alone&figures alone&words_before
-0.30 behind_a_prefix&much_about_texts behind_a_prefix&output_near code_near&in_quotes code_near&nothing_stated
-0.30 comment&marked cut_by_dots&other_near ends_the_text&indented explained_behind&figures
-0.30 explained_behind&trace_near explained_behind&traceback_above heads_a_document&indented
-0.30 heads_a_document&markup_near hypothetical_sentence&other_near in_quotes&traceback_above
-0.30 indented&introduced_as_example indented&other_near its_hint_printed&may_happen markup_near&mentioned
-0.30 markup_near&nothing_stated may_happen&record mentioned&setting_near much_about_texts&on_a_stamped_line
-0.30 much_trouble&other_near names_the_words&output_near nothing_stated&somebody's_own_question,_in_short
-0.30 record&traceback_above
-0.25 a_failed_run&a_short_text a_failed_run&much_trouble a_question,_in_short&hypothetical_sentence
-0.25 a_sentence_leads&ends_the_text a_sentence_leads&somebody's_own a_sentence_leads&traceback_above
-0.25 a_setup,_in_short&begins_the_text a_setup,_in_short&cut_by_dots a_short_text&explained_behind
-0.25 a_short_text&typeset a_whole_error_line&may_happen about_texts&begins_its_line about_texts&much_trouble
-0.25 begins_its_line&introduced_as_example begins_its_line&trouble begins_the_text&figures
-0.25 begins_the_text&somebody's_own,_in_short between_sections&explained_behind between_sections&setting_near
-0.25 blanks_near&output_near block_opened&code_near block_opened&introduced_as_example code_near&much_trouble
-0.25 code_near&other_near code_near&text_about_texts comment&figures comment&output_near ends_the_text&item_of_a_list
-0.25 ends_the_text&mentioned explained_behind&setting_near figures&words_before
-0.25 happened_to_somebody&hypothetical_sentence happened_to_somebody&setting_near heads_a_document&output_near
-0.25 heads_a_document&words_before hypothetical_sentence&somebody's_own,_in_short in_quotes&markup_near
-0.25 in_quotes&much_trouble indented&words_before introduced_as_example&other_near its_hint_printed&setting_near
-0.25 may_happen&somebody's_own mentioned&trace_near much_trouble&on_a_stamped_line much_trouble&somebody's_own
-0.25 names_the_words&somebody's_own names_the_words&words_before often_may&somebody's_own output_near&trouble
-0.25 trace_near&within_code traceback_above&within_code
-0.20 a_failed_run&code_near a_question,_in_short&alone a_question,_in_short&begins_the_text
-0.20 a_question,_in_short&often_may a_sentence_leads&behind_a_prefix a_sentence_leads&much_trouble
-0.20 a_sentence_leads&output_near a_setup,_in_short&names_the_words a_setup,_in_short&often_may
-0.20 a_setup,_in_short&setting_near a_short_text&hypothetical_sentence a_short_text&may_happen
-0.20 a_whole_error_line&blanks_near about_texts&begins_the_text about_texts&behind_a_prefix
-0.20 about_texts&names_the_words about_texts&often_may about_texts&within_code alone&may_happen
-0.20 begins_its_line&its_words_taken_up begins_the_text&comment begins_the_text&words_before
-0.20 behind_a_prefix&within_code between_sections&figures between_sections&its_hint_printed
-0.20 between_sections&trace_near between_sections&traceback_above blanks_near&words_before code_near&comment
-0.20 code_near&explained_behind code_near&introduced_as_example code_near&marked code_near&markup_near
-0.20 code_near&typeset comment&hypothetical_sentence cut_by_dots&somebody's_own
-0.20 cut_by_dots&somebody's_own_question,_in_short ends_the_text&its_place_behind ends_the_text&other_near
-0.20 ends_the_text&somebody's_own,_in_short figures&on_a_stamped_line heads_a_document&trace_near
-0.20 heads_a_document&traceback_above hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&somebody's_own_question,_in_short in_quotes&indented in_quotes&text_behind
-0.20 indented&nothing_stated item_of_a_list&may_happen item_of_a_list&setting_near its_words_taken_up&traceback_above
-0.20 its_words_taken_up&trouble mentioned&names_the_words names_the_words&trouble nothing_stated&other_near
-0.20 often_may&output_near on_a_stamped_line&somebody's_own on_a_stamped_line&within_code other_near&setting_near
-0.20 output_near&words_before setting_near&text_behind somebody's_own_question,_in_short&trouble
-0.20 text_behind&trace_near text_behind&typeset trouble&words_before
-0.15 a_failed_run&ends_the_text a_failed_run&explained_behind a_failed_run&markup_near
-0.15 a_question,_in_short&behind_a_prefix a_question,_in_short&its_hint_printed a_question,_in_short&setting_near
-0.15 a_question,_in_short&somebody's_own a_question,_in_short&typeset a_sentence_leads&comment
-0.15 a_sentence_leads&explained_behind a_sentence_leads&may_happen a_sentence_leads&record
-0.15 a_setup,_in_short&between_sections a_setup,_in_short&somebody's_own a_short_text&behind_a_prefix
-0.15 a_short_text&comment a_whole_error_line&explained_behind a_whole_error_line&introduced_as_example
-0.15 a_whole_error_line&often_may a_whole_error_line&somebody's_own_question,_in_short
-0.15 about_texts&happened_to_somebody about_texts&heads_a_document about_texts&item_of_a_list
-0.15 about_texts&somebody's_own alone&behind_a_prefix alone&text_behind begins_its_line&blanks_near
-0.15 begins_its_line&explained_behind begins_its_line&typeset behind_a_prefix&blanks_near behind_a_prefix&cut_by_dots
-0.15 behind_a_prefix&indented behind_a_prefix&may_happen behind_a_prefix&typeset between_sections&heads_a_document
-0.15 between_sections&in_quotes blanks_near&on_a_stamped_line block_opened&figures block_opened&in_quotes
-0.15 block_opened&other_near comment&happened_to_somebody comment&nothing_stated comment&other_near
-0.15 comment&somebody's_own_question,_in_short comment&trace_near cut_by_dots&somebody's_own_machine,_in_short
-0.15 ends_the_text&markup_near explained_behind&heads_a_document figures&may_happen figures&nothing_stated
-0.15 figures&traceback_above figures&typeset happened_to_somebody&heads_a_document
-0.15 happened_to_somebody&names_the_words happened_to_somebody&on_a_stamped_line happened_to_somebody&other_near
-0.15 heads_a_document&setting_near heads_a_document&text_behind heads_a_document&trouble
-0.15 hypothetical_sentence&text_behind in_quotes&on_a_stamped_line introduced_as_example&trouble
-0.15 item_of_a_list&its_hint_printed its_words_taken_up&markup_near its_words_taken_up&trace_near
-0.15 markup_near&much_about_texts markup_near&names_the_words markup_near&often_may markup_near&record
-0.15 much_about_texts&trouble much_trouble&somebody's_own,_in_short much_trouble&text_behind
-0.15 much_trouble&words_before names_the_words&on_a_stamped_line names_the_words&somebody's_own_machine,_in_short
-0.15 nothing_stated&somebody's_own nothing_stated&somebody's_own,_in_short nothing_stated&trouble
-0.15 often_may&somebody's_own,_in_short often_may&somebody's_own_question,_in_short
-0.15 output_near&somebody's_own,_in_short record&somebody's_own record&trouble setting_near&trouble
-0.15 somebody's_own&somebody's_own_machine,_in_short somebody's_own&somebody's_own_question,_in_short
-0.15 trace_near&trouble
-0.10 a_failed_run&a_report's_heading a_failed_run&heads_a_document a_failed_run&item_of_a_list
-0.10 a_question,_in_short&a_whole_error_line a_question,_in_short&begins_its_line a_question,_in_short&comment
-0.10 a_question,_in_short&figures a_question,_in_short&introduced_as_example a_question,_in_short&much_about_texts
-0.10 a_question,_in_short&much_trouble a_question,_in_short&trace_near a_sentence_leads&a_setup,_in_short
-0.10 a_sentence_leads&happened_to_somebody a_sentence_leads&heads_a_document a_sentence_leads&markup_near
-0.10 a_sentence_leads&nothing_stated a_sentence_leads&setting_near a_sentence_leads&somebody's_own_question,_in_short
-0.10 a_sentence_leads&typeset a_setup,_in_short&marked a_setup,_in_short&markup_near
-0.10 a_setup,_in_short&traceback_above a_short_text&about_texts a_short_text&marked a_short_text&mentioned
-0.10 a_short_text&names_the_words a_short_text&somebody's_own a_whole_error_line&between_sections
-0.10 about_texts&markup_near about_texts&record about_texts&somebody's_own_machine,_in_short about_texts&typeset
-0.10 alone&its_hint_printed begins_its_line&between_sections begins_its_line&nothing_stated
-0.10 begins_the_text&hypothetical_sentence begins_the_text&names_the_words begins_the_text&on_a_stamped_line
-0.10 begins_the_text&somebody's_own begins_the_text&somebody's_own_question,_in_short behind_a_prefix&block_opened
-0.10 behind_a_prefix&heads_a_document between_sections&code_near between_sections&comment
-0.10 between_sections&hypothetical_sentence between_sections&item_of_a_list blanks_near&markup_near
-0.10 blanks_near&nothing_stated blanks_near&other_near block_opened&nothing_stated block_opened&setting_near
-0.10 code_near&heads_a_document code_near&hypothetical_sentence code_near&may_happen comment&setting_near
-0.10 comment&somebody's_own comment&trouble cut_by_dots&names_the_words cut_by_dots&setting_near
-0.10 cut_by_dots&somebody's_own,_in_short ends_the_text&its_hint_printed ends_the_text&setting_near
-0.10 ends_the_text&somebody's_own_question,_in_short explained_behind&indented explained_behind&may_happen
-0.10 explained_behind&words_before figures&much_trouble figures&often_may figures&text_about_texts
-0.10 happened_to_somebody&indented happened_to_somebody&introduced_as_example happened_to_somebody&much_about_texts
-0.10 happened_to_somebody&often_may happened_to_somebody&text_behind heads_a_document&its_hint_printed
-0.10 heads_a_document&mentioned heads_a_document&nothing_stated
-0.10 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&trace_near
-0.10 in_quotes&names_the_words in_quotes&output_near in_quotes&text_about_texts indented&markup_near
-0.10 indented&mentioned indented&trace_near introduced_as_example&nothing_stated introduced_as_example&trace_near
-0.10 its_hint_printed&traceback_above its_words_taken_up&other_near marked&markup_near marked&nothing_stated
-0.10 marked&other_near marked&output_near marked&trace_near may_happen&somebody's_own,_in_short
-0.10 mentioned&somebody's_own_machine,_in_short much_about_texts&output_near
-0.10 much_about_texts&somebody's_own,_in_short names_the_words&traceback_above nothing_stated&words_before
-0.10 often_may&somebody's_own_machine,_in_short often_may&words_before other_near&record other_near&somebody's_own
-0.10 other_near&within_code output_near&setting_near output_near&somebody's_own_machine,_in_short
-0.10 record&somebody's_own_question,_in_short setting_near&somebody's_own
-0.10 setting_near&somebody's_own_question,_in_short setting_near&traceback_above setting_near&typeset
-0.10 somebody's_own&somebody's_own,_in_short somebody's_own&trace_near somebody's_own&traceback_above
-0.10 somebody's_own_machine,_in_short&text_behind typeset&words_before
-0.05 a_failed_run&a_question,_in_short a_failed_run&comment a_failed_run&other_near a_failed_run&text_behind
-0.05 a_failed_run&traceback_above a_failed_run&within_code a_failed_test&about_texts a_failed_test&code_near
-0.05 a_failed_test&figures a_failed_test&other_near a_failed_test&output_near a_failed_test&trace_near
-0.05 a_question,_in_short&between_sections a_question,_in_short&blanks_near a_question,_in_short&record
-0.05 a_question,_in_short&traceback_above a_report's_heading&indented a_report's_heading&setting_near
-0.05 a_report's_heading&traceback_above a_sentence_leads&indented a_sentence_leads&marked a_sentence_leads&mentioned
-0.05 a_sentence_leads&other_near a_setup,_in_short&behind_a_prefix a_setup,_in_short&item_of_a_list
-0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short a_short_text&alone
-0.05 a_short_text&block_opened a_short_text&heads_a_document a_short_text&much_about_texts a_short_text&often_may
-0.05 a_short_text&setting_near a_short_text&somebody's_own_machine,_in_short a_whole_error_line&markup_near
-0.05 a_whole_error_line&somebody's_own a_whole_error_line&typeset about_texts&indented about_texts&its_hint_printed
-0.05 about_texts&nothing_stated about_texts&trace_near alone&comment alone&ends_the_text alone&somebody's_own
-0.05 alone&somebody's_own_question,_in_short begins_its_line&happened_to_somebody begins_its_line&much_about_texts
-0.05 begins_its_line&much_trouble begins_its_line&record begins_its_line&somebody's_own_question,_in_short
-0.05 begins_the_text&explained_behind begins_the_text&somebody's_own_machine,_in_short begins_the_text&trace_near
-0.05 behind_a_prefix&hypothetical_sentence behind_a_prefix&names_the_words
-0.05 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&text_about_texts behind_a_prefix&trouble
-0.05 between_sections&blanks_near between_sections&marked between_sections&markup_near between_sections&may_happen
-0.05 between_sections&mentioned between_sections&text_behind blanks_near&happened_to_somebody
-0.05 blanks_near&item_of_a_list blanks_near&its_hint_printed blanks_near&may_happen blanks_near&mentioned
-0.05 blanks_near&much_trouble blanks_near&record blanks_near&somebody's_own blanks_near&somebody's_own,_in_short
-0.05 blanks_near&text_behind block_opened&indented block_opened&its_words_taken_up block_opened&often_may
-0.05 code_near&ends_the_text code_near&happened_to_somebody code_near&its_words_taken_up code_near&often_may
-0.05 code_near&trace_near comment&heads_a_document comment&may_happen comment&somebody's_own,_in_short
-0.05 comment&traceback_above comment&within_code comment&words_before cut_by_dots&item_of_a_list
-0.05 cut_by_dots&nothing_stated cut_by_dots&on_a_stamped_line ends_the_text&nothing_stated ends_the_text&output_near
-0.05 ends_the_text&traceback_above explained_behind&other_near explained_behind&text_behind figures&marked
-0.05 figures&much_about_texts figures&trouble happened_to_somebody&nothing_stated happened_to_somebody&output_near
-0.05 happened_to_somebody&trouble heads_a_document&hypothetical_sentence heads_a_document&introduced_as_example
-0.05 heads_a_document&marked heads_a_document&may_happen heads_a_document&much_about_texts
-0.05 heads_a_document&names_the_words hypothetical_sentence&its_hint_printed hypothetical_sentence&often_may
-0.05 hypothetical_sentence&record hypothetical_sentence&traceback_above in_quotes&often_may in_quotes&setting_near
-0.05 indented&item_of_a_list indented&its_words_taken_up indented&much_about_texts indented&names_the_words
-0.05 introduced_as_example&often_may introduced_as_example&text_behind introduced_as_example&traceback_above
-0.05 item_of_a_list&much_about_texts item_of_a_list&names_the_words item_of_a_list&other_near
-0.05 item_of_a_list&trace_near its_hint_printed&much_about_texts its_hint_printed&nothing_stated
-0.05 its_hint_printed&text_behind its_words_taken_up&output_near its_words_taken_up&somebody's_own,_in_short
-0.05 its_words_taken_up&text_behind marked&mentioned marked&on_a_stamped_line marked&traceback_above marked&trouble
-0.05 marked&within_code marked&words_before markup_near&trace_near markup_near&within_code
-0.05 may_happen&somebody's_own_machine,_in_short may_happen&typeset mentioned&much_about_texts mentioned&often_may
-0.05 mentioned&text_about_texts mentioned&traceback_above much_about_texts&often_may much_about_texts&somebody's_own
-0.05 much_trouble&output_near names_the_words&often_may names_the_words&record
-0.05 names_the_words&somebody's_own,_in_short nothing_stated&often_may nothing_stated&typeset often_may&setting_near
-0.05 on_a_stamped_line&text_about_texts on_a_stamped_line&traceback_above output_near&text_about_texts
-0.05 output_near&text_behind output_near&typeset output_near&within_code
-0.05 setting_near&somebody's_own_machine,_in_short somebody's_own&typeset
-0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&trace_near
-0.05 somebody's_own_question,_in_short&traceback_above text_about_texts&text_behind text_about_texts&words_before
-0.05 text_behind&traceback_above trace_near&typeset traceback_above&trouble trouble&typeset
+0.05 a_failed_run&a_sentence_leads a_failed_run&a_whole_error_line a_failed_run&begins_the_text
+0.05 a_failed_run&block_opened a_failed_run&hypothetical_sentence a_failed_run&introduced_as_example
+0.05 a_failed_run&output_near a_failed_run&record a_failed_run's_record&figures a_failed_run's_record&often_may
+0.05 a_failed_run's_record&text_behind a_failed_run's_record&trace_near a_failed_run's_record&traceback_above
+0.05 a_failed_test&traceback_above a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text
+0.05 a_question,_in_short&in_quotes a_question,_in_short&item_of_a_list a_report's_heading&a_sentence_leads
+0.05 a_report's_heading&a_whole_error_line a_report's_heading&behind_a_prefix a_report's_heading&block_opened
+0.05 a_report's_heading&happened_to_somebody a_report's_heading&in_quotes a_report's_heading&its_hint_printed
+0.05 a_report's_heading&may_happen a_report's_heading&nothing_stated a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&text_behind a_sentence_leads&a_short_text
+0.05 a_sentence_leads&alone a_sentence_leads&item_of_a_list a_setup,_in_short&figures a_short_text&begins_its_line
+0.05 a_short_text&much_trouble a_short_text&somebody's_own,_in_short a_whole_error_line&about_texts
+0.05 a_whole_error_line&begins_its_line a_whole_error_line&figures a_whole_error_line&other_near
+0.05 a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&traceback_above about_texts&blanks_near
+0.05 about_texts&other_near about_texts&somebody's_own_question,_in_short about_texts&traceback_above
+0.05 alone&names_the_words alone&nothing_stated alone&somebody's_own,_in_short begins_its_line&heads_a_document
+0.05 begins_its_line&markup_near begins_its_line&somebody's_own begins_the_text&mentioned
+0.05 begins_the_text&nothing_stated behind_a_prefix&frames_of_a_process_near behind_a_prefix&other_near
+0.05 behind_a_prefix&somebody's_own,_in_short behind_a_prefix&text_behind between_sections&indented
+0.05 between_sections&much_trouble between_sections&on_a_stamped_line blanks_near&hypothetical_sentence
+0.05 blanks_near&indented blanks_near&somebody's_own_question,_in_short blanks_near&traceback_above
+0.05 block_opened&ends_the_text block_opened&output_near code_near&figures comment&indented comment&markup_near
+0.05 comment&on_a_stamped_line comment&somebody's_own_machine,_in_short ends_the_text&introduced_as_example
+0.05 explained_behind&somebody's_own explained_behind&somebody's_own,_in_short figures&somebody's_own
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&trace_near happened_to_somebody&mentioned
+0.05 happened_to_somebody&somebody's_own,_in_short heads_a_document&much_trouble heads_a_document&other_near
+0.05 heads_a_document&record heads_a_document&somebody's_own_machine,_in_short heads_a_document&typeset
+0.05 hypothetical_sentence&output_near in_quotes&item_of_a_list in_quotes&nothing_stated indented&marked
+0.05 indented&may_happen indented&often_may indented&somebody's_own_question,_in_short indented&traceback_above
+0.05 introduced_as_example&its_hint_printed introduced_as_example&output_near introduced_as_example&setting_near
+0.05 item_of_a_list&mentioned item_of_a_list&trouble its_hint_printed&names_the_words its_hint_printed&often_may
+0.05 its_hint_printed&record its_hint_printed&somebody's_own its_hint_printed&somebody's_own,_in_short
+0.05 its_hint_printed&somebody's_own_question,_in_short its_hint_printed&trace_near its_hint_printed&words_before
+0.05 markup_near&somebody's_own_question,_in_short markup_near&traceback_above may_happen&setting_near
+0.05 may_happen&traceback_above mentioned&somebody's_own much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&somebody's_own_question,_in_short names_the_words&trace_near nothing_stated&trace_near
+0.05 on_a_stamped_line&setting_near other_near&text_behind somebody's_own&text_behind
+0.05 somebody's_own_machine,_in_short&traceback_above
+0.10 a_failed_run&behind_a_prefix a_failed_run&indented a_failed_run&its_hint_printed a_failed_run&marked
+0.10 a_failed_run&much_about_texts a_failed_run&somebody's_own_question,_in_short a_failed_run&trace_near
+0.10 a_failed_run's_record&code_near a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&output_near a_failed_run's_record&record a_failed_run's_record&words_before
+0.10 a_failed_test&cut_by_dots a_failed_test&on_a_stamped_line a_failed_test&trouble a_failed_test&words_before
+0.10 a_question,_in_short&explained_behind a_report's_heading&a_setup,_in_short a_report's_heading&begins_its_line
+0.10 a_report's_heading&between_sections a_report's_heading&output_near a_sentence_leads&between_sections
+0.10 a_sentence_leads&blanks_near a_sentence_leads&cut_by_dots a_sentence_leads&on_a_stamped_line
+0.10 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&words_before a_setup,_in_short&comment
+0.10 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&its_hint_printed a_setup,_in_short&much_trouble
+0.10 a_setup,_in_short&typeset a_setup,_in_short&words_before a_short_text&happened_to_somebody
+0.10 a_short_text&its_hint_printed a_whole_error_line&setting_near a_whole_error_line&trouble
+0.10 about_texts&between_sections about_texts&comment about_texts&mentioned about_texts&trouble
+0.10 about_texts&words_before alone&somebody's_own_machine,_in_short begins_its_line&cut_by_dots
+0.10 begins_its_line&other_near begins_its_line&somebody's_own_machine,_in_short begins_the_text&behind_a_prefix
+0.10 begins_the_text&happened_to_somebody begins_the_text&its_hint_printed begins_the_text&may_happen
+0.10 begins_the_text&often_may begins_the_text&trouble behind_a_prefix&introduced_as_example
+0.10 behind_a_prefix&often_may between_sections&somebody's_own blanks_near&setting_near blanks_near&trouble
+0.10 block_opened&on_a_stamped_line block_opened&somebody's_own,_in_short
+0.10 block_opened&somebody's_own_machine,_in_short block_opened&typeset code_near&item_of_a_list
+0.10 code_near&its_place_behind code_near&much_about_texts code_near&output_near code_near&record code_near&trouble
+0.10 comment&ends_the_text comment&mentioned cut_by_dots&indented cut_by_dots&may_happen cut_by_dots&much_about_texts
+0.10 cut_by_dots&trace_near cut_by_dots&words_before ends_the_text&on_a_stamped_line explained_behind&mentioned
+0.10 explained_behind&nothing_stated explained_behind&output_near figures&in_quotes figures&record
+0.10 figures&somebody's_own,_in_short happened_to_somebody&words_before heads_a_document&somebody's_own
+0.10 heads_a_document&somebody's_own,_in_short heads_a_document&somebody's_own_question,_in_short in_quotes&mentioned
+0.10 in_quotes&somebody's_own,_in_short indented&much_trouble indented&on_a_stamped_line
+0.10 indented&somebody's_own_machine,_in_short introduced_as_example&on_a_stamped_line item_of_a_list&much_trouble
+0.10 item_of_a_list&somebody's_own its_place_behind&setting_near markup_near&trouble may_happen&output_near
+0.10 mentioned&much_trouble mentioned&somebody's_own_question,_in_short much_about_texts&other_near
+0.10 much_about_texts&trace_near much_trouble&nothing_stated much_trouble&traceback_above
+0.10 nothing_stated&on_a_stamped_line nothing_stated&traceback_above often_may&record on_a_stamped_line&words_before
+0.10 output_near&somebody's_own record&text_behind somebody's_own&words_before somebody's_own,_in_short&text_behind
+0.10 somebody's_own,_in_short&trouble
+0.15 a_failed_run's_record&a_short_text a_failed_run's_record&other_near a_question,_in_short&block_opened
+0.15 a_question,_in_short&code_near a_question,_in_short&output_near a_question,_in_short&somebody's_own,_in_short
+0.15 a_question,_in_short&somebody's_own_question,_in_short a_report's_heading&figures a_report's_heading&other_near
+0.15 a_report's_heading&trouble a_sentence_leads&begins_the_text a_sentence_leads&block_opened
+0.15 a_sentence_leads&text_behind a_setup,_in_short&a_whole_error_line a_setup,_in_short&introduced_as_example
+0.15 a_short_text&a_whole_error_line a_short_text&begins_the_text a_short_text&in_quotes
+0.15 a_short_text&somebody's_own_question,_in_short a_whole_error_line&begins_the_text
+0.15 a_whole_error_line&ends_the_text a_whole_error_line&its_hint_printed a_whole_error_line&output_near
+0.15 about_texts&may_happen begins_its_line&code_near begins_its_line&setting_near behind_a_prefix&item_of_a_list
+0.15 between_sections&happened_to_somebody between_sections&words_before block_opened&its_hint_printed
+0.15 code_near&traceback_above cut_by_dots&traceback_above ends_the_text&somebody's_own_machine,_in_short
+0.15 explained_behind&in_quotes figures&happened_to_somebody figures&other_near happened_to_somebody&markup_near
+0.15 happened_to_somebody&somebody's_own heads_a_document&on_a_stamped_line hypothetical_sentence&mentioned
+0.15 hypothetical_sentence&setting_near hypothetical_sentence&somebody's_own in_quotes&may_happen
+0.15 in_quotes&much_about_texts in_quotes&within_code indented&record introduced_as_example&somebody's_own
+0.15 item_of_a_list&output_near item_of_a_list&somebody's_own,_in_short its_hint_printed&trouble
+0.15 its_place_behind&markup_near its_place_behind&output_near markup_near&somebody's_own_machine,_in_short
+0.15 may_happen&nothing_stated may_happen&trouble may_happen&words_before much_about_texts&traceback_above
+0.15 names_the_words&somebody's_own_question,_in_short nothing_stated&somebody's_own_machine,_in_short
+0.15 often_may&traceback_above on_a_stamped_line&somebody's_own_machine,_in_short
+0.15 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&trouble other_near&traceback_above
+0.15 other_near&words_before setting_near&somebody's_own,_in_short setting_near&words_before
+0.15 somebody's_own,_in_short&trace_near somebody's_own_question,_in_short&somebody's_own,_in_short
+0.20 a_failed_run&a_failed_run's_record a_failed_run&nothing_stated a_failed_run&often_may
+0.20 a_failed_run's_record&setting_near a_question,_in_short&about_texts a_question,_in_short&nothing_stated
+0.20 a_question,_in_short&somebody's_own_machine,_in_short a_question,_in_short&text_behind
+0.20 a_report's_heading&about_texts a_sentence_leads&names_the_words
+0.20 a_setup,_in_short&somebody's_own_question,_in_short a_short_text&code_near a_short_text&item_of_a_list
+0.20 a_short_text&record a_whole_error_line&heads_a_document about_texts&explained_behind
+0.20 about_texts&somebody's_own,_in_short alone&cut_by_dots alone&hypothetical_sentence
+0.20 begins_its_line&its_hint_printed begins_its_line&its_place_behind begins_its_line&may_happen
+0.20 behind_a_prefix&its_place_behind behind_a_prefix&somebody's_own_machine,_in_short
+0.20 block_opened&happened_to_somebody block_opened&heads_a_document block_opened&somebody's_own block_opened&trouble
+0.20 block_opened&words_before code_near&its_hint_printed code_near&somebody's_own_machine,_in_short
+0.20 code_near&somebody's_own_question,_in_short comment&item_of_a_list cut_by_dots&ends_the_text cut_by_dots&record
+0.20 cut_by_dots&trouble figures&item_of_a_list figures&setting_near figures&text_behind happened_to_somebody&record
+0.20 hypothetical_sentence&on_a_stamped_line indented&its_hint_printed introduced_as_example&may_happen
+0.20 introduced_as_example&words_before item_of_a_list&on_a_stamped_line item_of_a_list&text_behind
+0.20 its_hint_printed&on_a_stamped_line its_hint_printed&other_near its_place_behind&nothing_stated
+0.20 its_place_behind&record markup_near&somebody's_own markup_near&words_before may_happen&trace_near
+0.20 mentioned&words_before much_about_texts&setting_near much_trouble&often_may much_trouble&trace_near
+0.20 often_may&trace_near other_near&somebody's_own_question,_in_short output_near&somebody's_own_question,_in_short
+0.20 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.20 somebody's_own_question,_in_short&words_before
+0.25 a_failed_run&cut_by_dots a_failed_run&its_place_behind a_failed_run&on_a_stamped_line
+0.25 a_question,_in_short&on_a_stamped_line a_report's_heading&a_short_text a_report's_heading&markup_near
+0.25 a_setup,_in_short&begins_its_line a_setup,_in_short&block_opened a_setup,_in_short&happened_to_somebody
+0.25 a_setup,_in_short&indented a_short_text&blanks_near a_short_text&cut_by_dots a_short_text&indented
+0.25 about_texts&hypothetical_sentence about_texts&its_place_behind alone&on_a_stamped_line between_sections&trouble
+0.25 code_near&on_a_stamped_line ends_the_text&words_before happened_to_somebody&in_quotes
+0.25 happened_to_somebody&somebody's_own_machine,_in_short hypothetical_sentence&indented
+0.25 hypothetical_sentence&names_the_words its_place_behind&much_about_texts markup_near&much_trouble
+0.25 may_happen&much_about_texts mentioned&on_a_stamped_line mentioned&text_behind names_the_words&setting_near
+0.25 other_near&trace_near record&setting_near setting_near&within_code somebody's_own_machine,_in_short&trace_near
+0.25 somebody's_own_question,_in_short&text_behind trace_near&words_before
+0.30 a_question,_in_short&names_the_words a_question,_in_short&other_near a_report's_heading&code_near
+0.30 a_sentence_leads&figures a_setup,_in_short&blanks_near a_setup,_in_short&heads_a_document
+0.30 a_setup,_in_short&mentioned a_setup,_in_short&nothing_stated a_short_text&markup_near a_short_text&other_near
+0.30 a_short_text&trace_near about_texts&output_near begins_the_text&markup_near behind_a_prefix&much_trouble
+0.30 code_near&somebody's_own cut_by_dots&text_behind ends_the_text&figures figures&somebody's_own_question,_in_short
+0.30 heads_a_document&in_quotes hypothetical_sentence&in_quotes in_quotes&other_near indented&setting_near
+0.30 introduced_as_example&somebody's_own,_in_short markup_near&somebody's_own,_in_short
+0.30 much_about_texts&names_the_words record&somebody's_own,_in_short record&trace_near
+0.30 somebody's_own_machine,_in_short&words_before
+0.35 a_failed_run&alone a_failed_run&mentioned a_failed_run&somebody's_own_machine,_in_short
+0.35 a_question,_in_short&heads_a_document a_question,_in_short&mentioned a_sentence_leads&much_about_texts
+0.35 a_setup,_in_short&alone a_short_text&trouble begins_the_text&record behind_a_prefix&setting_near
+0.35 figures&names_the_words hypothetical_sentence&much_about_texts indented&somebody's_own,_in_short
+0.35 its_hint_printed&output_near its_place_behind&other_near markup_near&on_a_stamped_line
+0.35 may_happen&names_the_words may_happen&on_a_stamped_line mentioned&trouble on_a_stamped_line&other_near
+0.35 on_a_stamped_line&record on_a_stamped_line&trace_near other_near&somebody's_own_machine,_in_short
+0.35 output_near&traceback_above text_behind&trouble
+0.40 a_failed_run&a_setup,_in_short a_failed_run&names_the_words a_question,_in_short&words_before
+0.40 a_sentence_leads&somebody's_own,_in_short begins_its_line&output_near behind_a_prefix&its_hint_printed
+0.40 cut_by_dots&hypothetical_sentence ends_the_text&record figures&trace_near in_quotes&trouble indented&text_behind
+0.40 nothing_stated&output_near output_near&trace_near record&words_before
+0.45 a_failed_run&may_happen a_question,_in_short&markup_near a_short_text&ends_the_text alone&happened_to_somebody
+0.45 begins_its_line&begins_the_text begins_its_line&trace_near begins_its_line&traceback_above
+0.45 begins_the_text&other_near behind_a_prefix&ends_the_text behind_a_prefix&mentioned behind_a_prefix&trace_near
+0.45 code_near&words_before figures&its_hint_printed hypothetical_sentence&nothing_stated in_quotes&words_before
+0.50 a_question,_in_short&a_setup,_in_short a_setup,_in_short&in_quotes a_short_text&nothing_stated
+0.50 about_texts&in_quotes begins_its_line&text_behind ends_the_text&happened_to_somebody indented&somebody's_own
+0.50 other_near&output_near other_near&somebody's_own,_in_short
+0.55 a_failed_run&figures a_setup,_in_short&a_short_text a_setup,_in_short&ends_the_text
+0.55 about_texts&on_a_stamped_line alone&mentioned markup_near&output_near
+0.60 a_failed_run&setting_near a_sentence_leads&in_quotes figures&output_near somebody's_own,_in_short&words_before
+0.60 text_behind&words_before
+0.65 alone&begins_its_line code_near&somebody's_own,_in_short
+0.75 output_near&record
+0.80 a_failed_run&about_texts cut_by_dots&mentioned
+0.85 indented&output_near
+1.00 begins_its_line&ends_the_text
""",
}

"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.87
SIGNS = {
    "hypothetical sentence": -2.2,
    "introduced as example": -1.8,
    "within code": -1.8,
    "text about texts": -1.7,
    "mentioned": -1.5,
    "about texts": -1.4,
    "block opened": -1.4,
    "text behind": -1.4,
    "typeset": -1.4,
    "may happen": -1.3,
    "much about texts": -1.3,
    "explained behind": -1.2,
    "names the words": -1.2,
    "blanks near": -1.0,
    "comment": -1.0,
    "in quotes": -1.0,
    "indented": -1.0,
    "code near": -0.8,
    "heads a document": -0.7,
    "markup near": -0.7,
    "words before": -0.7,
    "between sections": -0.6,
    "marked": -0.6,
    "often may": -0.3,
    "begins the text": -0.2,
    "a sentence leads": -0.1,
    "beside a quotation": -0.1,
    "other near": -0.1,
    "steps that led to it": -0.1,
    "a whole error line": 0.1,
    "much trouble": 0.1,
    "setting near": 0.1,
    "traceback above": 0.1,
    "cut by dots": 0.2,
    "figures": 0.2,
    "item of a list": 0.2,
    "nothing stated": 0.3,
    "on a stamped line": 0.3,
    "record": 0.4,
    "trouble": 0.4,
    "a failed test": 0.5,
    "alone": 0.6,
    "happened to somebody": 0.6,
    "a failed run's record": 0.7,
    "trace near": 1.0,
    "its place behind": 1.1,
    "output near": 1.1,
    "a report's heading": 1.2,
    "a failed run": 1.3,
    "begins its line": 1.5,
    "ends the text": 1.5,
    "somebody's own": 1.5,
    "its hint printed": 2.0,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-0.95 txt
-0.90 memory
-0.85 long ms text
-0.75 killed met oom want
-0.70 bytes
-0.65 cpu cuda_error_out_of_memory en runtime that
-0.60 cudaerrormemoryallocation gib program shared true vram
-0.55 card detected do ends like reason render saved type user гиб свободно
-0.50 are class drill driver end import message options over parse pinned pytest queued se size space this из
-0.45 cannot constraint docs for für gets grep hiperroroutofmemory jest label las loader log lower owner please pool
-0.45 tests typeinfo warn wording write writing
-0.40 allocate answers author autotuning closed const corpus errors exceeded fit gemm_fusion_autotuner
-0.40 gradient_checkpointing into kv lease local maintainer mb nm outofmem plan raise requested sie starts still
-0.40 tenant thanks title una under usage without чем 示
-0.35 assert assistant available block capacty closing cluster conv_algorithm_picker data def description eng event
-0.35 exc_info exit export fatal fixed hip if im limits logging metadata nan np null off once opened oserror output
-0.35 precision previous processor quota return safetensors signal skipping support threads too training try unsigned
-0.35 verdict where you 不 如
-0.30 answered as bash batch_size br bus canary ckpt compiling debug der dev ein empty encountered exec external fired
-0.30 from function generation gi gpu_device hbm host in index install ist item karte kb known lang lr made mem
-0.30 memoria minimum must name nicht não of onnx oomkilled ops placeholder planner prints problems profile pt purpose
-0.30 reference request retry role score scratch sec seen small socket source symptom tactic takes textarea then these
-0.30 throughput tok und upstream usar val valid venv was worked wrap не 先 显
-0.25 activations again allocatememory allocator array asked attributes backend between cache caught completed contain
-0.25 contains content cublas_status_alloc_failed dataloader den depth ecc eine elapsed engine entry
-0.25 erroroutofdevicememory estimate execution_count exemple fake fan filename gb give golden gpu_oom gpus guard
-0.25 guild handler how information invalid is ish json keeps la language learning les lesson limit logs look looks
-0.25 messages more mémoire names needs num_gpu object oom_kill ou pager più que rate reading reduce registered
-0.25 registry reicht rg roll round sample saving sent sequence shown skipped staging start stream_executor synthetic
-0.25 timeout topic um uses variant vk when xla yours как 么 会 办 存 果 次 见 这 메
-0.20 _error_if_any_worker_fails acc alert also apr at attempt aus base before begin bei best bot broker buffer cell
-0.20 cell_type channel clear clip co comments component components contained created date delta deploy detach deux
-0.20 deviceerror die dies epoch errno exc exercise explain exported fast figures five fixtures fusions
-0.20 garbage_collection_threshold gerade git goal good grande grow half handbuch hier ibuilderconfig illegal infer
-0.20 inputs int jobs kestrel kill ksameasrequested less listening lite live localhost machines mais map markdown meet
-0.20 meldung mensaje micro mig might mod mps nccl nice no no_grad none normal opset out_of_memory outofgpumemoryerror
-0.20 peak platform pluggy plugin policy possible pre quillnet quit rb real ref registers response rootdir routes
-0.20 sentence serving setmemorypoollimit sh shards shipper signal_handling simulated się standard std stops str
-0.20 struct study swap ten tensors throws ticket to traffic typical uma unchanged validation version versionchanged
-0.20 what wie xpu yaml year zeros że さ め 也 减 答 请 足 아 용
-0.15 _arraymemoryerror _exceptions _utils accelerator access ad al algorithm alles along als although amp anything
-0.15 apache ask asking assertionerror attempted avail bare batches bb benchmark bfc bien buggy by calls cards cases
-0.15 chaos checks chosen collected compare computed concurrency core count count_over_time cu cuda_driver
-0.15 cudaerrorlaunchoutofresources cudnn cudnn_status_alloc_failed dat day define deps described_class desk dir
-0.15 direct doc due effective empty_cache etc events examples expandable expandable_segments exports fd fi filter
-0.15 finds fires fits flag found frame frei fresh func fyi gen ggml_vulkan gnu gradients groups heading heap heron
-0.15 het hlo_rematerialization hold inference injected insufficient issues java jl journalctl keyerror know knowledge
-0.15 kw labels level license lines linux loki longer lot low lustre make malloc many mapping md median minute
-0.15 multiline multiprocessing nas native nein neither norm not numbers nur objects oder offload often omitted on
-0.15 originally outofmemory par parameter parameters parquet part picks pipe place plain plus por potentially pp
-0.15 preallocation predicted preflight priority production prompt properties quarter questions ran range ranker rdb
-0.15 reached reclaim recorded recording red reduced refuse refused reject rejected remaining rematerialization
-0.15 removed required requires rest restarting restored results retrying runbook runtimeerror samples save schema
-0.15 segments served sheet shell shm sim sind slice slurmstepd snapshot something speech sshd string strings sys
-0.15 tarjeta td te tell test_guard testcase tib tickets timed timestamp torch tp train_lib train_step trials
-0.15 troubleshooting trt uid uncorrectable understands unit url usable use users utf util value vm vous walk warnings
-0.15 watch were whose with workspace would wrapper writes wrote ws yes yet чём が れ リ 三 下 只 合 多 大 小 怎 意 数
-0.15 文 新 查 检 照 程 算 问 기 리 모 쓰 있 크
-0.10 _core _execution_engine _faq accepted accuracy add advice age allocates assert_eq async aten attempts autocast
-0.10 average avg bad bad_alloc badge bar bea begins belongs beneath black blocks board boot branch broken bug button
-0.10 bye caching cancelled cap catch causes cd cells changed charset choose chunked_prefill_size clean close clothes
-0.10 coffee compiler complete condition conf configs configuration connection correct cost counts crashes
-0.10 cublascreate cudageterrorstring cudamalloc cudasuccess cudnn_status_not_supported custom dec del dependencies
-0.10 des detection device deviceoom devices df di dice differ differs div dll dmesg drained drift dump ef eight
-0.10 elastic env envvar ep este etl everyone exceeds exhaustion expecting explanation expression extend false falta
-0.10 feature few fig filenotfounderror files final finished fixes fixture flags_fraction_of_gpu_memory_to_use flush
-0.10 fmt fn form format forum fragile frameworks free ft game gb_free gc gcc gigabytes gold gpu_memory graphics grows
-0.10 guess gx hardware headroom held help helps highlight hints host_oom hpp importerror include included io items
-0.10 iterations ja jenkins js jul keep kmg kubelet kv_cache_utils laptop largest launch lecture libcudnn library
-0.10 libtpu licence llama llama_new_context_with_model locked logger loggers login lowering mac make_loader mal march
-0.10 match matches matching max_model_len max_total_num_tokens mean meaning measured memplan mempoolsize merely merge
-0.10 merged milliseconds minus misc model_path msg mt mu mx ncclsystemerror nearest nie ninja nobody nodes notebooks
-0.10 ns num_alloc_retries num_ooms numba numpy office onboarding oomwatch open order ordinal orin outofmemoryerror
-0.10 pages paging para pending piece pods pray prefix prima progress prompts publish qps quantisation quote raw react
-0.10 reactions reads ready recompute recovery refuses regex remote report req reqs requeue reranker research reset
-0.10 resources responses resuming retrain returns rows rss rules run_backward runner runs scan scheda scorer search
-0.10 seats segment selected server serverargs sets settings shall sharded sharing shmutils shuffle sigterm since
-0.10 size_t sizing slicing slot span spilling stands stat stays strict studio su succeed sum svc table taken tb tbody
-0.10 template tensor tensor_parallel_size term tessera test test_empty test_other_errors_pass_through third_party
-0.10 tiles timing tip token train train_wall tried triggered tuning typo un unittest unsupported_state unused
-0.10 ur_result_error_out_of_device_memory userwarning val_loss validations vendor viele vnet volumes vom von vs
-0.10 watcher wav wheel while width windows word wraps xs zahlen zusammen обучение от разбор сообщение う え こ せ ま
-0.10 ょ よ り わ イ ス フ メ 二 人 他 例 保 出 列 占 吗 含 在 序 度 护 提 版 用 申 的 看 確 第 系 维 编 能 自 表 要
-0.10 計 語 训 试 进 里 는 다 를 설 세 음 의
-0.05 __init__ _check_cuda_python_error _tensor _z absl accelerators accumulate accumulation acme actions
-0.05 activation_checkpointing address against alerts alias align alike allocators allreduce alternatives always
-0.05 announce anon ansible answer anyone api_server appears apple arena arena_extend_strategy args argument arguments
-0.05 arrays article asr attribute auc auto_growth autotuned axis backoff base_model becomes bfloat bits blender
-0.05 block_k block_m block_n blog boolean break bridge brief bring browser bsz built builtin bump busy but byte
-0.05 calcul calloc candidate candidates canned capa capability capable catalogue_v catches category centre cf cgroup
-0.05 changes checking checkpoints chip chunking classic classify classname clips cnmem_status_out_of_memory
-0.05 coalescing codes colab collection comment commit communicator compile compiled computing connected
-0.05 connectionreseterror constraint_memcg consumed container containers contents context contiguous cordon corpora
-0.05 costs counted crates cross ctrl cublas cuda_error_launch_out_of_resources cuda_graph_max_bs cuda_memory_resource
-0.05 cuda_oom cudaapierror cumemalloc cur cut cxx da dashboard datasource dcgm_fi_dev_fb_used dd dead debian decision
-0.05 decoding defaultallocator defaultcpuallocator defaults dense dest destroyed device_oom deviceoutofmemory
-0.05 diagnostics dim disabled dl doctest done draft drain draws dropdown dt dummy early eb effnet ejemplo el else
-0.05 emph encoding enforce engines english ensemble entropy epilog eq errorf eta evening ever except exclude excluded
-0.05 expect expect_that expired expr fabric factor failing failure fall fallback fallen faq far fault faults features
-0.05 feb february feed fieldconfig figure fills fin first flavour fleet folder follow forcausallm forget four fps
-0.05 fragment framebuffer freed_by_count frequently fri front further gains gameday gap general generating
-0.05 ggml_assert ggml_backend_cuda_buffer_type_alloc_buffer ggml_oom glossary gm gnorm go goes goldens
-0.05 gpu_conv_algorithm_picker gpu_executor gpu_mem_limit gpuhold gpuwatch grad grads grafikspeicher green grpc gs
-0.05 gsm halving happen haven header helix hello highlights history hits holds hook hooks host_shm hostoom hours href
-0.05 http human hybrid ib id ids ignore ignored imported indicates initialized input_tokens instead integer intel
-0.05 interface interval ipynb isa its january jax_oom job joined jun june junit kann kept kernel_oom kernels killer
-0.05 kind knows larkspur lat latency latency_ms latent latest launching layer lazy ldquo lead least legendformat
-0.05 libcudart lighthouse likely ll llama_kv_cache_unified lm load_tensors local_rank local_tsl local_xla lowvram
-0.05 lstlisting lynx machine maintenance makes mapped mar margin marked marl master max_running_requests max_seq_len
-0.05 max_tokens mbs medvram meets megabytes mem_fraction_static memoryerror mention meta method mib micro_batch_size
-0.05 mind mini missing mistral mixed mlp mlx mock module moments monkeypatch move mpi much multi multiple myself
-0.05 named nb nbytes nccl_timeout ncclunhandledcudaerror ncclutils near negative neue newcomers nf nlp node_manager
-0.05 noise notes notice num_stages num_warps number oct ok old oncall onchip one online oom_text opened_zipfile
-0.05 operation operators optimiser optype out outofdevicememory output_tokens overlap own paddle_oom pair pairs panel
-0.05 panels paragraph parser partitions per_device_train_batch_size perfect period persistent peut phi picked picture
-0.05 pip planning plat plays point points posix pourquoi preallocates preempted pressure print private problem
-0.05 product profiler programming programs protokoll proxy pth ptxas pub public pytb qa quantised quiz quoted raises
-0.05 raising ram ratio rdquo re reader really reasons recently recommended recovered reducir region regular related
-0.05 release reload remapping remedy renders rent repeat reporter repository requeued requirements resumed retract
-0.05 retryable review reviewed right rmm room rst runbook_url sandbox sbatch scenario scheduled schemas schemaversion
-0.05 scoped scores seat seconds secs section seealso sees sein selective send seqnum sequences serialization
-0.05 server_args share shim shorter showed shows shrink side_effect signatures sigusr sized sizes skein skiff slow
-0.05 slug snapshots snippet solution solutions some soon sooner sort sources spare spark spawn speicher split_k sre
-0.05 stacktrace status stay step_ stepid stopping stored story strata straw streamexecutor students subclass subject
-0.05 submit success successful suite supervisor swapped switch synopsis sysctl system tab take taking talk target
-0.05 targets tasks tcp tcuda tells temp temperature tensorrt test_classify testclassify testsuite testsuites texts
-0.05 texttt texture tf_oom the their theirs therefore thing thost thread_ts thumb tight timeseries tno to_string
-0.05 together tokenised tokens tomasz toml toobig took torch_ torch_oom tp_size tr traces tree triage triton ttfamily
-0.05 tuesday turn turns two ty types unified units unless unspecified updated uploading uri using uuid vae
-0.05 val_accuracy validate vector verbatim verified versions vit vmem voici voll wall wandb warns watchdog wc web
-0.05 weights whom window wir within words worknccl world world_size wpb written xk xla_bridge
-0.05 xla_python_client_preallocate years équipe кто кэш на нужно память что あ い た と に は る を ん ア セ ト モ 一
-0.05 上 中 义 便 内 再 加 卡 可 台 各 周 处 失 好 字 容 已 常 平 我 打 把 是 更 機 止 法 理 由 练 解 読 論 質 返 量
-0.05 错 集 面 题 가 로 문 으 은 입 정 제 지 터 하 한
+0.05 __inference_train_function_ __main__ _apply _attempt_allocation _c _call_impl _check_ctypes_error _create_fp
+0.05 _init_group _kernel _ndarray_base _nn _partitions _src _state _try_malloc ab acceleration according account
+0.05 activate actual ada adafactor added airflow all_reduce allo allocaterawinternal allocations anaconda annotations
+0.05 approved around ate ation audio aug autograd automatic available_size avoid backbone backtrace backward bag
+0.05 base_module batchgröße be behaviour being bert bfcarena bge bias bitsandbytes ble blk body bonjour box bucketing
+0.05 build busid buy ca cake camera capi capture cast cate channels check_call checklist checkpoint_last ck cli click
+0.05 coder cold collecting collective comes communicators complex computer concat consider considered continue
+0.05 conv_ops conv_ops_impl convert copies crash creating critical cs csv ct cuaderno cuda cuda_call
+0.05 cuda_malloc_async cuda_visible_devices cudaallocator cudacall cudadev cudadrv cupy cupy_gpu_memory_limit
+0.05 currently curve daemon dag_id data_batch debugging decorator deep deepseek delete denoise desktop det detect
+0.05 developers device_id deviceid difference diffusion directml directory disable dlalocaldram dlasram dm docker
+0.05 doesn doing don double downloaded dp_rank dpi dropped dry edit em embedder emory enc encode endpoint enginecore
+0.05 enough epochs errored et eval_metric evaluate event_loop_overlap everybody evictable_size evidence exceed exe
+0.05 executor_base existing exitcode exiting experiment feat feeds fewer fftn fid fields finder finishedat fix flat
+0.05 flow flux fname followed force fork forward_call fra fragmentation friday full fuser fusion generate generator
+0.05 geo get_default_memory_pool get_memory_info get_output_data get_rec_iter getbesttactic getting gfx
+0.05 ggml_cuda_host_malloc ggml_cuda_init gn gpu_id gpu_options grad_norm grey group growth grüße gz habe hand
+0.05 handling has has_subgraph hat helper higher hint homelab hostname hour hpc hung hypothesis images img imperative
+0.05 ines inf inferencesession init_memory_pool initial_pool_size initialization initializing inner
+0.05 inner_training_loop input_data_all instance_state instances interpolate intptr ipc ipykernel_launcher ir jit
+0.05 jobid joy julia jvp jx killing kills knextpoweroftwo kofi kubectl kv_size last_hidden_state latents lattice
+0.05 launch_server layout_det ldm leak learn learner learning_rate leaving let lh libbitsandbytes_cuda linear little
+0.05 llama_init_from_model llamarunner llm llm_engine llm_load_print_meta llocate llocated load_model loc longest
+0.05 looked lote lowered mail managers manifest marking mat matrix max_batch_prefill_tokens max_ca max_ma mc media
+0.05 mem_get_info memcpy memo memory_limit memory_stats merge_chunk mirela mismo mit ml mm mmap mnt model_executor
+0.05 model_id modeling mon moved moving mp msa mxgetlasterror mxnet mxneterror n_batch n_ctx_train naive nano
+0.05 nativeapistatus nativestatus nbody nccl_buffsize nccl_debug nd ndarray neck net new ng niet nightly nine
+0.05 non_blocking note nothing nt nu nuc num_ctx num_shard num_workers nvptx_compiler obs occurs october odes
+0.05 offloaded ola ollama_keep_alive onnxruntime_pybind onnxruntime_src ooms opt_state optim optimisation or ory
+0.05 output_data output_ui outputs outside overnight packing paddleocr page paged_adamw_ parallel param parsing
+0.05 partially particles partition partition_parameters passages passes path peaks per_process_gpu_memory_fraction
+0.05 percent performance physx pi pin plans play po pod pointer port_args positive pot power ppl preallocate
+0.05 preallocated pred pretrain primary printed pro proc processes processing prod pts py_str pytorc pytorch_cuda
+0.05 pytorch_cuda_alloc_conf pytorch_mps_high_watermark_ratio qk qlora quant quick quill rag
+0.05 raise_if_cache_size_invalid ray rc rebuild rec record records referenced relu remat replica reported rerank
+0.05 resizephysical resource resourceexhausted restoring result retain_graph retried returned ring rl rm rs
+0.05 run_scheduler_process run_tiles runbooks runtime_error rust_backtrace ry safe_cuda_api_call saw scale_factor
+0.05 scanner scans scope screen scripts searched sed see_memory_usage segmentation sep seqs sequential
+0.05 sequential_executor sess set_limit setup seven sglang side sigkill_handler six sizeof slide slower smaller solo
+0.05 solved solver source_file source_line spawned spelling splitting sprint src st startedat startup statallocator
+0.05 stayed stem stop stub stuck student succeeded such supplied supports suspect swin sym systemd task_id
+0.05 taskinstance tasksetmanager tensorflow text_embeddings_router text_generation_router tf_gpu_allocator three
+0.05 thrown thus tid tiny to_device told tools torchvision tot total_region_allocated_bytes_ tower tracer train_data
+0.05 trainer trains trainworker transcribe transcription transformer transformers tsl tty tune type_k type_v ufunc
+0.05 unexpected unload unset update_metric updating upgrade upper ups upscaler used useful usual usually uvicorn
+0.05 val_loader values variable vec verifysuccess versioning vgg via video viewer virtualmemorybuffer visible vmm
+0.05 void vol vor wait waitnotificationfn wanted water wed week weeks whisper wiki wikitable will work workerdict
+0.05 working xc xl xla_python_client_allocator xla_python_client_mem_fraction zeros_like zu всем до き だ っ な み キ
+0.05 グ ジ バ ョ ラ ル 为 以 入 别 动 助 启 問 室 就 开 推 方 時 最 模 正 求 画 直 确 終 試 说 跑 还 고 되 드 료 보
+0.05 부 서 습 시 요 일 자 장
+0.10 _device _dummy_sampler_run _lib _malloc aa aborts above actor afternoon afterwards ago alertname alloc
+0.10 alloc_tensor_range allocateimpl and anybody anywhere application apps asks attention attic attn auto avec awq
+0.10 bfc_arena bfcallocator big bigger blobs bo bpw bucket bufferassignment building called can causing ce cfg ch che
+0.10 checkpoint chunked ci classes clone comfy comfyui common computecosts constant contexts cores course cp
+0.10 cpu_feature_guard cron crop ctest cuda_memory_manager cudacachingallocator cudf cudnn_algoreg curl
+0.10 curr_region_allocation_bytes_ d_ deck details detector dgx diff diffuse disk dist distbackenderror distill
+0.10 distributed domani drop ed efficientnet ema emb embedding emptied enabled enginecore_dp engineer eu everything
+0.10 excerpt executed executioncontext exhausted exp experimental fairseq_cli fell fft fine finetune finish fire
+0.10 fitted foreignnode forkpoolworker fr free_swap functional geometry github given giving going gone goroutine
+0.10 gpu_host_allocator gradient greedy grid growing guide ha halve happens have heads height heute https ieri
+0.10 improve incident increasing initialize inl jan jonas keras kind_gpu late li libmxnet limited lives
+0.10 llama_kv_cache_init llama_model_load llama_model_load_from_file_impl llama_model_loader loadengine loadmodel
+0.10 logicaldeviceconfiguration loop los lunch mainprocess makefile managed manager maximum maybe_live_out memor
+0.10 memory_allocated memory_limit_ microsoft mira mistake mode model modules moe mpirun mq n_layer nada namespace
+0.10 navi ne needed ner network neural newest night nope notebook nov numa nvcc older oneapi onednn op_name
+0.10 op_requires optimization option others our packed paged parental pbtxt phase pin_memory pinned_memory_manager
+0.10 pjrt placa post prefill probe process_name processgroupnccl prop protein providers ptr px quantization quarry
+0.10 query quiet radeon radv random randomuniform ranks rather raytaskerror readme reboot recycles reducing repr
+0.10 reproduce reserve_size resolution rolled rollout roughly row rt runners saveengine saves say scene sched
+0.10 schedule sdxl second set_logical_device_configuration setting severity sgl shift should si silenced single
+0.10 situation softmax spec sr srt stamattina starting_batch_size stderr style suggestions sun sur tail task teacher
+0.10 tensorrt_llm terminated text_generation_client text_generation_launcher tgi than thank think thought throwing
+0.10 thrust timeline titan tobe today todo tonight total_gpu_memory trace translate trial tts turned typed ubuntu une
+0.10 unix unloading upscale us used_gpu_memory used_memory usr utilization v_num valueerror warming warning warp well
+0.10 wer who why workers wps writer wrong wsl xception yep your ze zq коллеги ち エ チ デ ロ ー 其 到 動 原 回 変 完
+0.10 後 时 明 朝 标 档 水 生 经 落 重 題 같 돌 수 실 었
+0.15 ________________________ abend aborted accelerate adamw affected all alloca api artifacts await badalloc based
+0.15 because begin_example behavior beim bench bf binary book buffers builds burn caller came cat chapter char ciao
+0.15 cleaning climate clock cloud cmd code common_init_from_params complaint con copy cpp crit ctx cudadevice das
+0.15 dataset decode decoder deepspeed dem desde diffusers dit documentation documents does dt_float du dynamic eager
+0.15 enable end_example entered environment envs error exactly executing exits fails fairseq farm flaky fold gemm
+0.15 ggml_gallocr_reserve_n gguf gin gitlab gives graph happened helped here hidden high ich implementation infra
+0.15 instance_group internalerror iteration jax jaxruntimeerror je jetson key lab lanes last laugh lax layers len
+0.15 llama_load_model_from_file logged looking management manual mas mask max_batch_size max_input_length
+0.15 max_num_seqs max_prefill_tokens maxallocsize measurement medium memusagechange mesh metrics micro_batch mixtral
+0.15 mo model_lifecycle model_runner monitor morning mortem n_ctx node nodo noheader ollama ollama_num_parallel
+0.15 op_kernel optimized optimizer paddlepaddle panic params pas patient pattern patterns pc pci pcie peer
+0.15 pjrt_stream_executor_client pm ppo preds prefetch present priya ps pyx queue raylet rays
+0.15 report_tensor_allocations_upon_oom requests res residues resnet rocm rounded run_id same schritt sd seg seit
+0.15 sentences set_per_process_memory_fraction shape shard short show shutting singledevicememorypool slices slurm
+0.15 smallest speaker srv ss stack stage stand started state states stream subprocess successfully sure sweep
+0.15 systemerror tag terminate there tile tiled tmp tool tracker treino tritonbackend_modelinstanceinitialize trying
+0.15 tstatus unable unallocated unet unknown variables vllm volatile volume warmup weekend won works wrapped
+0.15 xlaruntimeerror yesterday yml ら ク サ ポ 之 事 候 前 务 因 始 对 没 点 置 習 认 调 退 配 단 안 어 줄
+0.20 _k_m about already any arch attempting au away bd bt builder case caused cette change chat chunk closes conda
+0.20 conv create cuda_allocator cudaexecutionprovider de dear device_map dos duration each encoder er ersten even
+0.20 execute exited fail feats firing forgot global gpu graphs gres halved handle he ho html hx inside issue jaxlib
+0.20 job_id join journal keys kwargs lan llm_load_tensors loads lora lost max max_total_tokens may mi na nach
+0.20 neighbour ngl now num numallocs nvidia ocr org packages paper parallelism people perception pools print_info
+0.20 probably purchase py qwen raised reserved retrieval router runoptions select so somebody sorry spill steht steps
+0.20 super tags terminal threshold tokenizer top up utc waiting weekly welcome xla_extension échec по 后 学 计 设 起
+0.20 限 그 까 사 학
+0.25 alone auf baseline cc chair chunks convolution customer days didn domain down días eleven es eval expected field
+0.25 find_executable_batch_size follows gave gig got healthy including input leider length list lo loading mehr min
+0.25 modelo nearly news next nichts nn offloading operator ours outcome pid port pr received recon recover repeating
+0.25 rerun running rx script see smi smoke srun stable test_long_context third those ts war warm webserver werden
+0.25 zero 报 日 인
+0.30 back been bfc_allocator checkpointing compute detail died embed ename ended err errors_impl float floor fluid
+0.30 heb hi hij hit holding il impact info inuse ipython isn iter jupyter kib lbm le llama_context maxinuse mine my
+0.30 noticed nx onnxruntime opt os output_type pose python rank read recent restarted rule session split tesla time
+0.30 total van voice 月
+0.35 _bfc allocating bin call client current every file forward fp geforce gestern gtx had lib loaded ma meeting
+0.35 resourceexhaustederror root seq someone stats through update var whether worker 了
+0.40 append bs com could crashed decrease execution failures get instance internal it leave loss non randn
+0.40 resource_exhausted run series tf them they transpose tutorial
+0.45 am both during exception gpu_ image large pipeline restart stopped ti
+0.50 ai capacity did framework just minutes starting traceback we workstation
+0.55 action me rtx self
+0.60 load process
+0.65 allocated allocation batch following logits op
+0.70 summary
+0.95 went
""",
    "lead": r"""
-0.85 info
-0.60 #
-0.50 > cuda_driver torch
-0.45 ggml_cuda_host_malloc log │
-0.35 in note tensorflow
-0.30 ? cuda gb guard sh site stream_executor userwarning virtualmemorybuffer would
-0.25 " - = debug executekernel fake next resizephysical say sequential_executor wrapper
-0.20 / cards conv cudamalloc does had init is like loss none outofmemoryerror plan skipping so tgi this to tried tsl
-0.20 {
-0.15 ; algorithm allocator and autotuning call cc conv_algorithm_picker docs eng gib graph memory msg or pattern
-0.15 runtimeerror sample simulated stem stops that will
-0.10 * allocate an backbone before bfc_allocator cache canned cell driver echo errors every explain fail fixed for
-0.10 get gpu hint if injected known kv lab large lib loop my nothing old out paddle reads retry runtime_error service
-0.10 shown size_t start string svc there ts txt why width you »
-0.05 $ % [ \ all allocaterawinternal back bfcarena block by card caught cl_ comment counts depth device dt end ends
-0.05 fails feb file fit fix free from grep hand has help into issues jun launcher level limit lines load longer lvl
-0.05 mar matmul max_batch_size may more never ocr one onnxruntime_src options pre prints prompt py raise raises read
-0.05 refused replay retry_exceptions runtime_exception scratch sep should stream summary than true was
+0.05 _state _work about api apr are as attempt attic aug backend backend_model body called capi compiler
+0.05 conditional_t conv_ops_impl cpp create de drivererror embed ended engine enginecore_dp errorcode execution
+0.05 exhausted following forkpoolworker framework gave host inference initialization just line llama_model_load
+0.05 logging ml no nov oct onnxruntime_pybind op_kernel op_requires other outofmemory over parameters pjrt
+0.05 pjrt_stream_executor_client pytorch rag raising resource result rtsafe runtimeexception saferuntime same says
+0.05 shared short stub system tf they thrw timestamp tower traceback trainworker unwrap up user void when where which
+0.05 xgboosterror } « „
+0.10 + @ batch bench box class client context crashed data exceptions fairseq fusedconv instance ip jan llm long
+0.10 longest max_input_length max_prefill_tokens model model_lifecycle non only org_tensorflow per ray reason
+0.10 reported resource_exhausted returned router rs run runner running screen since std stopped tensorrt test tests
+0.10 text_generation_client torch_memory_saver tp unexpected value vllm we while zero •
+0.15 ! base be common defaultallocator encoder ensemble external failure first internal jaxlib job mxnet name oom
+0.15 process processing providers ran raylet self then tokens trial trt type waitnotificationfn workspace
+0.15 xla_extension —
+0.20 ' , after bug compile core could cuda_call cudacall default died errors_impl example exc exit last llama ok pid
+0.20 replica resourceexhaustederror shard src stage stderr task terminated train warning xlaruntimeerror
+0.25 ] code cupy during el epoch of rule sched warmup with xla |
+0.30 attention detail did err evalue ggml_vulkan main not onnxruntime status training
+0.35 < loading me memoryerror rank step worker
+0.40 failed generation ggml_backend_cuda_buffer_type_alloc_buffer node pod server
+0.45 . : message the
+0.50 ) at trainer
+0.60 exception it valueerror
+0.90 error
""",
    "tail": r"""
-0.90 available
-0.75 . were
-0.65 >
-0.35 is
-0.30 , gb gib in no of times
-0.25 < ? at this what
-0.20 ) * full lower out use you
-0.15 % - \ allocator are because before do far first found goes its memory skipped used
-0.10 " ' acity block card code cpp fewer for had halve here mean node nothing set smaller so synthetic takes too
-0.10 where why would «
-0.05 + ] algorithm allocate answer bs but bytes cache caching class come comes cuda die dt each fraction go
-0.05 gpu_memory gpu_oom last leave log look lost max mem native never not number raise requested should skipping
-0.05 source step system that tried true up yes your ” し た ま を
+0.05 # ( ` alloca asks asynchronously be below bug call check context cu_mem_create device every follows halving home
+0.05 incorrect issue job like line logits may might my nccl now pre report reported restart retrying same says see
+0.05 stacktrace summary them twenty was zero » │
+0.10 = again allocation as batch can capacity csrc current details docs does fine func hal has host info la model
+0.10 nccl_debug process queue then there torch_memory_saver training |
+0.15 about after and api cpu cuda_malloc_async en failure file free function gpu improve invoking lattice other
+0.15 please rank run situation time total try went which … 。
+0.20 conv cu environment have maybe second since tf_gpu_allocator variable whether with
+0.25 / : [ src while }
+0.30 one to
+0.35 op the will
+0.40 it
""",
}

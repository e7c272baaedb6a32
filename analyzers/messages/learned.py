"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.87
SIGNS = {
    "hypothetical sentence": -2.3,
    "introduced as example": -1.8,
    "within code": -1.8,
    "mentioned": -1.6,
    "text about texts": -1.6,
    "about texts": -1.5,
    "block opened": -1.5,
    "text behind": -1.4,
    "typeset": -1.4,
    "may happen": -1.3,
    "much about texts": -1.3,
    "names the words": -1.3,
    "explained behind": -1.2,
    "blanks near": -1.0,
    "comment": -1.0,
    "in quotes": -1.0,
    "indented": -1.0,
    "words before": -0.8,
    "code near": -0.7,
    "heads a document": -0.7,
    "markup near": -0.7,
    "between sections": -0.6,
    "marked": -0.6,
    "often may": -0.3,
    "begins the text": -0.2,
    "beside a quotation": -0.2,
    "a sentence leads": -0.1,
    "behind a prefix": -0.1,
    "other near": -0.1,
    "steps that led to it": -0.1,
    "a whole error line": 0.1,
    "setting near": 0.1,
    "traceback above": 0.1,
    "item of a list": 0.2,
    "on a stamped line": 0.2,
    "cut by dots": 0.3,
    "figures": 0.3,
    "nothing stated": 0.3,
    "record": 0.4,
    "trouble": 0.4,
    "a failed test": 0.5,
    "happened to somebody": 0.5,
    "alone": 0.6,
    "a failed run's record": 0.8,
    "trace near": 1.0,
    "a report's heading": 1.1,
    "its place behind": 1.1,
    "output near": 1.1,
    "a failed run": 1.4,
    "begins its line": 1.5,
    "ends the text": 1.5,
    "somebody's own": 1.5,
    "its hint printed": 2.0,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-0.95 txt
-0.90 memory ms text
-0.85 long
-0.80 met
-0.75 killed oom
-0.70 cuda_error_out_of_memory want
-0.65 bytes cpu en runtime
-0.60 do driver gib import shared that true vram гиб свободно
-0.55 card cudaerrormemoryallocation detected ends grep like message program reason render saved size type user
-0.50 are drill for options owner pinned pytest queued se space tests typeinfo writing
-0.45 allocate answers assert autotuning cannot closed constraint docs end für gemm_fusion_autotuner
-0.45 gradient_checkpointing hiperroroutofmemory jest label loader log lower over please pool this under warn wording
-0.45 write из
-0.40 class const conv_algorithm_picker data exceeded exit fit gets gi kv las limits local maintainer mem nm oserror
-0.40 outofmem parse precision raise requested small still tenant thanks too training una without you 示
-0.35 as assistant author backend br bus capacty closing cluster compiling corpus description ecc errors export fixed
-0.35 hip im into ist karte kb logging logs lr mb metadata nan nicht np null off opened output plan previous processor
-0.35 retry return roses sie signal skipping starts support threads title tok unsigned venv verdict worked как не чем
-0.35 不 如
-0.30 allocator answered available bash batch_size block cache canary ckpt cublas_status_alloc_failed dataloader debug
-0.30 def der ein empty encountered eng event exc_info exec external fired from generation global_step gpu_device
-0.30 guild hards hbm host if in index install item known la lang memoria minimum more name needs não of once onnx
-0.30 oomkilled ops placeholder planner prints problems profile pt quota reference role roll round safetensors score
-0.30 scratch seen shown socket source symptom tactic takes textarea these throughput topic try und upstream usage
-0.30 usar valid was 先 显
-0.25 activations again alert allocatememory apr array ask asked attributes best between broker caught channel chosen
-0.25 completed contains content date den dev die eine elapsed engine erroroutofdevicememory estimate execution_count
-0.25 exemple explain fake fatal filename function give golden handler how illegal importing information invalid is
-0.25 ish json keeps kill language learning les lesson limit looks map messages mps must mémoire names nice no normal
-0.25 num_gpu object oom_kill ou pager peak più platform pre purpose que quit rate reading real reduce registered
-0.25 registry reicht request saving sec sent sentence sequence skipped staging start stream_executor synthetic then
-0.25 timeout um val variant vk what when where wrap xla xpu yaml yours 会 办 存 果 次 见 这 메
-0.20 _error_if_any_worker_fails acc access also amp at aus base begin bei bot buffer cell cell_type clear clip co
-0.20 comments component contain contained created cudnn delta deploy depth detach deux deviceerror dies due entry
-0.20 epoch errno events exercise exports falls fan fast fixtures frei gb gerade git goal good gpu_oom gpus grande
-0.20 groups guard half handbuch hier ibuilderconfig infer int its jl jobs kestrel ksameasrequested kubelet less lines
-0.20 listening localhost look machines made mais malloc markdown meet meldung mensaje micro mig might no_grad none
-0.20 not operation opset out_of_memory outofgpumemoryerror pluggy plugin policy possible properties questions rb
-0.20 reclaim ref registers response rest restarting rg rootdir routes runtimeerror samples serving setmemorypoollimit
-0.20 sh signal_handling simulated sind się slurmstepd something standard std stops str strings struct swap ten
-0.20 tensors throws ticket to torch traffic train_step uma unchanged uncorrectable uses validation version vm vous
-0.20 wie year yet że от программа 么 也 减 合 意 答 请 足 아 용
-0.15 _arraymemoryerror _exceptions _utils accelerator accepted ad age algorithm alles along als although annotation
-0.15 apache argument asking attempted avail avg batches before benchmark bien black blocks buggy by calls cards cases
-0.15 chaos checks collected compare complete components computed concurrency configs core cu cuda_driver
-0.15 cudnn_status_alloc_failed dat day dec define demande dependencies deps desk dir dll doc effective etc examples
-0.15 exc expandable expandable_segments expecting exported fault fi filenotfounderror filter finds finished fires
-0.15 fits five flags_fraction_of_gpu_memory_to_use fn frame func fusions fyi garbage_collection_threshold ggml_vulkan
-0.15 gnu gradients grow gx heading headroom heap held heron het hold incidents inputs insufficient issues items java
-0.15 journalctl keep keyerror kind kw labels launch level libtpu licence license lite live llama loki longer lustre
-0.15 make many mapping max_model_len md median minute misc mod multiline nas native nccl ncclsystemerror nein nobody
-0.15 norm num_alloc_retries num_ooms numbers nur objects oder offload often omitted open order outofmemory paging par
-0.15 parameter parameters parquet piece pipe place placed plain plus por potentially pp predicted preflight priority
-0.15 prompt quarter quillnet range ranker reactions recorded recording red reduced refuse refused reject remaining
-0.15 removed report required requires restored results retrying rst runbook runs sample save schema segments sheet
-0.15 shell shipper shm shmutils sim slice snapshot speech sshd string study sys taken tarjeta td te tell test_guard
-0.15 tib timed timestamp token tp troubleshooting trt typical un understands unit url usable use users util von walk
-0.15 wav whose with word workspace would wrapper writes wrote ws xla_bridge yes zeros память чём это う が こ さ め
-0.15 よ れ リ 三 下 例 只 大 小 怎 思 数 文 新 查 检 照 的 程 算 語 问 기 리 모 쓰 있 크
-0.10 __init__ _execution_engine _z accuracy actions add address advice al algorithms alias allocates anything
-0.10 assert_eq assertionerror aten attempt attempts autocast average backoff bad_alloc badge bar bare bb bea belongs
-0.10 beneath bfc board boot branch broken bss bug business button byte caching cancelled candidate cap catch causes
-0.10 cells changed charset choose chunked_prefill_size classic classify clean close cmake cnmem_status_out_of_memory
-0.10 codes coffee collection compiled compiler conf configuration connection container correct cost count
-0.10 count_over_time counts crashes cublascreate cuda_error_launch_failed cudaerrorlaunchoutofresources
-0.10 cudageterrorstring cudamemgetinfo cudasuccess cudnn_status_not_supported custom defaultcpuallocator del des
-0.10 described_class detection devices df di dice differ direct discussion div dmesg draws drift dummy dump déjà
-0.10 eight elastic empty_cache env ep eq este everyone exceeds exhaustion expect explanation expression extend
-0.10 fallback falta fd feature few fig figures files fin final fixes fixture flag flush fmt form format forum found
-0.10 fragile frameworks free free_all_blocks fresh ft game gb_free gen go gold gpu_memory grads graphics grows guess
-0.10 hardware harmless help helps heuristics hex hints hits hlo_rematerialization holds host_oom hpp id importerror
-0.10 included inference injected io itemize iterations ja jenkins js kmg know knowledge kv_cache_utils laptop largest
-0.10 ld_preload lecture libcudart libcudnn library lighthouse linux llama_new_context_with_model loggers login lot
-0.10 low lowering mac make_loader mal march match matches matching max_total_num_tokens mean meaning measured meets
-0.10 mem_fraction_static mempoolsize mensajes merely merge merged minus model_path msg mt multiprocessing mx nearest
-0.10 neither nie ninja node_manager nodes normal_vram notebooks notes ns numba number numpy office old on onboarding
-0.10 one oomwatch originally orin out para part pending perfect period picks pods pray preallocation prefix pressure
-0.10 prima production programming progress prompts provided publish qps quantisation quote raises ran raw rdb reached
-0.10 react reads reasons recompute recovery refuses regex region rejected release rematerialization remote req reqs
-0.10 requeue research reset resources responses resuming retrain returns rmm rows rss run_backward runner scenarios
-0.10 scheda scorer search seats segment selected served serverargs sets settings shall sharded share sharing shim
-0.10 shows shuffle signatures sigterm size_t sizing slicing slot soon span speicher stands stay stays strict students
-0.10 studio su succeed svc system taille target tasks tb tbody temp template tensor tensor_parallel_size tensorrt
-0.10 term tessera test_other_errors_pass_through their third_party thu tickets timing tip tp_size tpu train_lib
-0.10 train_wall trials tried triggered triton tuning turn ty typo uid unspecified unsupported_state unused
-0.10 userwarning utf validations value vendor viele vnet volumes vom vs warnings watch watchdog watcher weights were
-0.10 wheel wraps wren zahlen zusammen на обучение え せ た と ま ょ り る わ メ 二 人 保 出 列 吗 含 在 增 多 序 度
-0.10 护 提 版 申 相 看 確 第 系 维 能 自 表 要 計 训 试 进 里 量 는 다 를 설 세 음 의
-0.05 _check_cuda_python_error _core _src _tensor absl accelerators accumulate accumulation acme
-0.05 activation_checkpointing actors adapter adapters after against alerts align allocators allreduce alternatives
-0.05 always amber an announce anon ansible answer anyone api_server apple april arbeitsspeicher archiveartifacts
-0.05 archiving arena arena_extend_strategy args arguments arrays article aside asr async auc aucun auto_growth
-0.05 autotuned axis bad base_model basicstyle becomes begins below bfloat bits blender block_k block_m block_n blog
-0.05 boolean break bridge brief bring browser bsz builtin bump busy but bye calloc canned capa capability capable
-0.05 cargo catalogue_v catches category cd centre cf cgroup changes checking checkpoints chip chunking classname
-0.05 clips coalescing colab come comm comment commit communicator completions computing condition connect connected
-0.05 connectionreseterror constraint_memcg containers context contiguous copied cordon costs counted crates cross
-0.05 ctrl cublas cuda_error_launch_out_of_resources cuda_graph_max_bs cuda_memory_resource cuda_oom cudaapierror
-0.05 cumemalloc cumemalloc_v cumemcreate curlew cut cxx da dash dashboard datasource dcgm_fi_dev_fb_used dd dead
-0.05 debian deciders decision decoding defaultallocator defaults dense depends dest destroyed device device_oom
-0.05 deviceoom deviceoutofmemory diagnostics differs disabled display dl done dp draft drain dropdown eb ef effnet
-0.05 ejemplo el emph encoding enforce engines english ensemble entropy epilog errorf eta etl evening ever exclude
-0.05 excluded expect_that expired expr fa fabric factor failing failure fall fallen false faq faults february feed
-0.05 fieldconfig fills first flags_allocator_strategy flavour fleet folder follow forcausallm forget fragment
-0.05 framebuffer frecuentes freed_by_count frequently fri front further fusion gains gameday gap gc gcc general
-0.05 generated generating ggml_assert ggml_oom gigabyte gigabytes glossary gm gnorm goes goldens
-0.05 gpu_conv_algorithm_picker gpu_executor gpu_mem_limit gpuhold gpuwatch grad grad_norm grammar green grpc gs gsm
-0.05 halving happen haven helix highlight highlights history hook hooks hostoom hours href http human hundred hybrid
-0.05 ib ignore ignored imported include indicates inject input_tokens integer interface interval ipynb isa january
-0.05 jax_oom joined jul jun june junit keeping kernel_oom kernels killer knows kubernetes larkspur lat latency
-0.05 latency_ms latent latest launcher layer ldquo lead least legal legendformat lets lie lies likely ll
-0.05 llama_kv_cache_unified lm load_tensors local_rank local_tsl local_xla logger lowvram lstlisting maintenance
-0.05 makes mapped mar margin marked marl master max_running_requests max_seq_len max_split_size_mb max_tokens medvram
-0.05 megabytes memoryerror memplan mention meta mib micro_batch_size milliseconds mini mistral mixed mlp mlx mock
-0.05 module moments monkeypatch move mpi mu much multi multiple myself named nb nbytes ncclunhandledcudaerror near
-0.05 negative neue never new_token_ratio newcomers nf nlp noch noise nothing notice num_stages num_warps nvmldev nvrm
-0.05 oct ok oncall onchip ones online oom_score_adj oom_text opened_zipfile operators optimiser optype ordinal
-0.05 outofmemoryerror output_tokens overlap own paddle_oom pages pair pairs panel panels paragraph parser partitions
-0.05 pass passed past patch per_device_train_batch_size perform persistent peut phi picture pip planning plat plays
-0.05 point pool_memory_resource posix pourquoi preallocates preempted preguntas print private problem product
-0.05 profiler programs protokoll proxy proyecto pth ptxas pub public push qa quantised quartz quiz quoted raising ram
-0.05 ratio rdquo re reader ready really recently recommended reducir refiner regular related reload remapper
-0.05 remapping remedy reminder renders rent repeat repeats repo reporter repository requeued requirements reranker
-0.05 resumed retract retracted_reqs retryable returning review reviewed right room rules runbook_url réduire sandbox
-0.05 says sbatch scan scenario scheduled schemas scoped scores seat seconds secs section sees sein selective send
-0.05 seqnum sequences serialization serve server server_args set shorter side_effect sigusr similar sin since site
-0.05 sized sizes skein skiff slow slug snapshots snippet solution solutions some sooner sort sources spare spark
-0.05 spilling split_k splits sre stacktrace stamps stat statement statistics step_ stepid stopping storage stored
-0.05 story strata straw subclass subject submit successful suite sum supervisor swapped switch synopsis sysctl tab
-0.05 table take taking talk targets tcuda teaching tells temperature terminating test test_classify test_never_raises
-0.05 test_roundtrip testcase testclassify testing testsuite testsuites texts texttt texture tf_oom the theirs thost
-0.05 thumb tight tiles timeseries tno to_string together tokens tomasz toobig took tools torch_ torch_oom torch_oom_v
-0.05 tr traces traduction train tree triage ttfamily tuesday turns types uint undefined unified units unittest unless
-0.05 updated uploading ur_result_error_out_of_device_memory uri using uuid vae val_accuracy val_loss validate
-0.05 verbatim verified versions vision vmem voici voll vtable wandb wants warns web while whom width window windows
-0.05 wir within words worknccl world world_size wpb written xformers xk xla_oom xla_python_client_preallocate years
-0.05 équipe кэш меня нужно разбор сообщение что あ い に は ほ も を ん ア イ ス セ ト ド フ 一 上 中 义 什 他 余 便
-0.05 内 再 分 加 占 卡 可 台 各 周 味 处 失 好 字 容 已 常 平 我 打 把 教 是 更 梯 機 止 法 理 用 由 积 累 练 编 読
-0.05 論 返 错 集 面 题 가 로 문 으 은 입 정 제 지 터 하 한
+0.05 __ __inference_train_function_ __main__ _apply _attempt_allocation _c _call_impl _check_ctypes_error _create_fp
+0.05 _init_group _k _kernel _ndarray_base _nn _partitions _state _try_malloc ab abort acceleration account activate
+0.05 actual ada adafactor added airflow all_reduce allo allocaterawinternal allocations anaconda annotations approved
+0.05 around ate ation audio aug autograd automatic availa available_size avoid backbone backtrace bag base_module
+0.05 batchgröße be being bert bfcarena bias bin_num bitsandbytes ble blk body bonjour box bucketing buy ca cached
+0.05 cake camera capi capture cast cate cause ce channels check_call checklist ck classes cli click coder cold
+0.05 colleague common_ksampler communicators complex computer concat config consider considered continue conv_ops
+0.05 convert cp crash creating cs csv ct cuaderno cuda_call cuda_malloc_async cudaallocator cudacachingallocator
+0.05 cudacall cudadrv cupy cupy_gpu_memory_limit curr_region_allocation_bytes_ currently curve daemon dag_id
+0.05 data_batch debugging decorator deep deepseek delete denoise desc desktop det developers device_id deviceid
+0.05 difference diffusion directml directory distance distill dlalocaldram dlasram dm docker doesn doing double
+0.05 downloaded dp_rank dpi dream dropped edit embedder emory enc encode endpoint enginecore engineer enough epochs
+0.05 errored est et eval_metric evaluate event_loop_overlap everybody everything evictable_size evidence ex exceed
+0.05 exceptions exe executor_base exhausted existing exitcode exiting experiment feat feeds fftn fid fields finetune
+0.05 finishedat fix flash_attn flat flow flux fname followed force fork forward_call fra fragmentation friday fuser
+0.05 generator geo get_memory_info get_rec_iter getbesttactic getting gfx ggml_cuda_host_malloc ggml_cuda_init gn
+0.05 gpu_host_allocator gpu_options growth grüße gz habe hand handling has has_subgraph have hay higher hint home
+0.05 homelab hostname hpc hung ieee_inexact img imperative ines inf inferencesession ingest init_memory_pool
+0.05 initial_pool_size initialize initializing inner inner_training_loop instance_state interpolate intptr ipc
+0.05 ipykernel_launcher ir jit jobid joy julia jvp jx killing kills knextpoweroftwo kofi kubectl kv_size larger
+0.05 last_hidden_state latents lattice launch_server layout_det ldm leak learn learner learning_rate leaving lh
+0.05 libbitsandbytes_cuda linear little lives llama_init_from_model llm llm_engine llm_load_print_meta llocate
+0.05 llocated load_model loc longest looked loop lote lowered läuft machine mail managers manifest marking mat
+0.05 max_batch_prefill_tokens max_ca max_ma maxshapes mc media mem_get_info memcpy memo memory_limit_ memory_stats
+0.05 memorypool merge_chunk minshapes mirela mittel ml mmap model_executor model_id modeling models mon monitoring
+0.05 mory moved mp msa mxgetlasterror mxnet mxneterror n_batch n_ctx_train naive nano nativeapistatus nativestatus
+0.05 nbody nccl_buffsize nccl_debug nd ndarray neck new nfs ng nightly nine non_blocking note nt nu nuc num_ctx
+0.05 num_shard num_updates num_workers numa nvptx_compiler obs occurs october odes offloaded ola ollama_keep_alive
+0.05 only onnxruntime_pybind onnxruntime_src ooms opt_state optim optimisation optshapes ory outputs overnight
+0.05 packing paddleocr paged_adamw_ parallel param parsing particles partition partition_parameters passes per
+0.05 per_process_gpu_memory_fraction percent phase physical physx pi pin plans play po pointer port_args positive pot
+0.05 power ppl preallocate preallocated pred primary proc processing prod pts py_str pytorc pytorch pytorch_cuda
+0.05 pytorch_mps_high_watermark_ratio qk quant quick quill rag raise_if_cache_size_invalid rc record records
+0.05 referenced relu remat repeated rerank resizephysical resource resourceexhausted restoring result retain_graph
+0.05 retried returned revert reward ring rl rm rs run_scheduler_process runtime_error rust_backtrace ry
+0.05 safe_cuda_api_call sampler_name saves scale_factor scanner scans scope scripts searched sed see_memory_usage
+0.05 seed segmentation seqs sequential sequential_executor sess set_limit setup seven sglang sha shutdown side
+0.05 sigkill_handler signaling sizeof slides slower solo solved source_file source_line spawned speed spelling
+0.05 splitting sprint st startedat startup statallocator statefulpartitionedcall stayed stem stop stride stub student
+0.05 subgraph_callable subshape succeeded suggestions supplied supports suspect sxm sym task_id taskinstance
+0.05 tasksetmanager text_embeddings_router text_generation_router tf_gpu_allocator thing three thrown thrust thursday
+0.05 thus tid tiny to_device told torchvision tot total_region_allocated_bytes_ tout tower tp_rank trace tracer trade
+0.05 trainer trains trainworker transformer transformers tsl tty tune type_k type_v ufunc unexpected unhandled unix
+0.05 unload unset upd update_metric updating upper ups upscaler useful usual usually uvicorn val_loader valueerror
+0.05 variable vec verifysuccess versioning vgg via video viewer virtualmemorybuffer visible vmap vmm void vol vor
+0.05 waitnotificationfn wanted warning warp water week weeks which whisper wikitable work workerdict workflow working
+0.05 xc xl xla_python_client_allocator xla_python_client_mem_fraction xx zeros_like zu всем до っ な キ ョ ラ ル ー
+0.05 入 别 动 助 启 室 就 并 开 指 接 推 方 最 模 正 求 画 直 确 終 说 跑 还 고 되 드 료 보 부 서 시 요 일 자 장
+0.10 _device _dummy_sampler_run _lib _malloc aa aborts accelerate according actor adamw afternoon afterwards ago
+0.10 alertname all alloc_tensor_range allocateimpl and anybody anywhere apps artifacts asks attention attic authors
+0.10 auto avec awq badalloc based behaviour bf bfc_arena bfcallocator big bigger blobs bo bpw bucket bufferassignment
+0.10 building called can causing ch che checkpoint chunked ci clone code collecting comfy comfyui common computecosts
+0.10 constant contexts cores course cpp cpu_feature_guard critical cron ctest ctk cuda cuda_memory_manager
+0.10 cuda_visible_devices cudadevice cudf cudnn_algoreg curl d_ deck decoder details dgx diff diffuse disable disk
+0.10 distbackenderror distributed documentation domani don drop ed efficientnet em ema embedding emptied enabled
+0.10 enginecore_dp environment error eu excerpt executed executioncontext exp experimental fairseq_cli fell fft
+0.10 finder fine finish fire fitted foreignnode forkpoolworker fr free_swap functional geometry get_output_data
+0.10 github giving going gone goroutine gradient great greedy grey guide ha halve happens hat height hidden https
+0.10 ieri images improve incident increasing inl input_data_all instances jan je jonas keras kind_gpu late li
+0.10 libmxnet limitation limited llama_kv_cache_init llama_model_load llama_model_load_from_file_impl
+0.10 llama_model_loader llamarunner loadengine loadmodel logicaldeviceconfiguration los lunch mainprocess makefile
+0.10 managed manager matrix max_num_seqs maximum maybe_live_out memor memory_allocated memory_limit microsoft mira
+0.10 mismo mistake mit mm mnt mode modules modèle mpirun mq n_layer nada namespace navi ne needed ner net network
+0.10 neural newest night nope notebook nov nvcc older oneapi onednn op_name op_requires option other others our
+0.10 output_data output_ui paged params parental pbtxt performance pin_memory pinned_memory_manager pjrt placa pod
+0.10 pod_name prefill pretrain pro process_name processes processgroupnccl prop protein providers ptr px quantization
+0.10 quarry query quiet radeon radv random randomuniform ranks rather raylet raytaskerror readme reboot rebuild
+0.10 recycles reducing reported repr reproduce requests reserve_size resolution rocm rolled rollout roughly rounded
+0.10 row runbooks runners saveengine say scene sched schedule screen sdxl second set_logical_device_configuration
+0.10 setting severity sgl shards shift should si silenced single situation slurm softmax spec sr src srt stack
+0.10 stamattina started starting_batch_size state stderr stuck style sun super sur swin tail teacher tensorflow
+0.10 tensorrt_llm text_generation_client text_generation_launcher tgi than thank think thought throwing timeline
+0.10 titan tobe today todo tonight tool total_gpu_memory transcribe translate trial trying tstatus tts typed ubuntu
+0.10 unable une unknown unloading upgrade upscale used used_gpu_memory used_memory usr utilization v_num warming wer
+0.10 who why workers wps writer wrong xception yep yesterday your ze zq коллеги ち み ら エ グ チ デ バ ロ 为 其 到
+0.10 動 原 回 変 完 後 时 明 朝 标 档 水 生 经 落 試 重 題 같 돌 수 습 실 었
+0.15 ________________________ abend above affected alloc alloca api application attn await backward because
+0.15 begin_example behavior beim bench binary book buffers builds burn came cat cfg char ciao cleaning climate clock
+0.15 cloud cmd common_init_from_params complaint con copy crit crop ctx dataset decode deepspeed dem desde detector
+0.15 diffusers dist dit documents does dso_loader dt_float du dynamic each eager emb enable end_example entered envs
+0.15 exactly executing exits fails fairseq farm flaky fold gemm ggml_gallocr_reserve_n gguf gin gitlab given gives
+0.15 gpu graph grid growing happened heads helped heute high honest html implementation infra instance_group
+0.15 internalerror iteration jaxruntimeerror jetson key keys lab lanes laugh lax layers len
+0.15 llama_load_model_from_file looking lora management manual mas mask max_batch_size max_input_length
+0.15 max_prefill_tokens maxallocsize measurement medium memusagechange mesh metrics micro_batch mo model
+0.15 model_lifecycle model_runner moe monitor morning mortem n_ctx nach nbformat nbformat_minor noheader ollama
+0.15 ollama_num_parallel op_kernel optimization optimized optimizer packed paddlepaddle panic pas patient pattern
+0.15 patterns pc pci pcie peer pjrt_stream_executor_client planned pm post ppo preds prefetch priya probe pyx queue
+0.15 rays rec report_tensor_allocations_upon_oom res residues resnet router rt run_id schritt sd seg seit sentences
+0.15 set_per_process_memory_fraction shard short show shutting singledevicememorypool slices smallest so speaker srv
+0.15 ss stage stand states steps stream subprocess successfully sure sweep systemerror tag tags task terminate
+0.15 terminated tile tiled tmp tracker treino tritonbackend_modelinstanceinitialize turned us utc variables volatile
+0.15 volume weekend well wrapped wsl xlaruntimeerror yml サ ポ 之 事 候 写 前 务 因 始 对 没 点 置 習 认 调 起 退 配
+0.15 단 안 어 줄
+0.20 _k_m aborted about any arch attempting au auf away back bd bt builder caller case caused cette change chars chat
+0.20 closes conda create cudaexecutionprovider customer das de dear device_map dos duration eleven encoder ended er
+0.20 ersten even execute expected feats firing forgot gave global graphs gres halved handle he healthy here ho hx ich
+0.20 input inside issue jax jaxlib job_id join journal kwargs lan last list llm_load_tensors loading loads logged
+0.20 marta max max_total_tokens may mi mixtral na neighbour next ngl node nodo now num numallocs nvidia ocr ours
+0.20 packages paper parallelism people perception pools present print_info probably ps purchase py qwen reserved
+0.20 retrieval runoptions select shape smoke sorry spill steht there those threshold tokenizer top unallocated unet
+0.20 up vllm waiting war warmup weekly welcome werden won works xla_extension zero échec по ク 后 学 计 设 限 그 까
+0.20 사 학
+0.25 alone already baseline bfc_allocator cc chair chapter checkpointing chunk chunks conv convolution cuda_allocator
+0.25 days didn domain días es eval exited fail field find_executable_batch_size floor follows gig got hit ipython kib
+0.25 leider length llama_context lo mehr min modelo nearly news nichts nn onnxruntime operator opnieuw org outcome
+0.25 output_type pid pr python raised rank received recon recover repeating rerun rx same script smi sonar srun
+0.25 stable terminal test_long_context third total ts warm webserver 报 日 인
+0.30 _bfc been call client compute detail died down embed ename err errors_impl float fluid forward fp heb hi hij
+0.30 holding il including info internal inuse isn iter jupyter lbm le lib loaded lost maxinuse meeting mine noticed
+0.30 nx offloading os pose read recent resourceexhaustederror rule running see session somebody split time van voice
+0.30 worker 月
+0.35 bin crashed current every geforce gestern gtx had impact ma my opt port restarted root seq someone tesla them
+0.35 they through ti update var whether 了
+0.40 allocating am both com could decrease failures file get gpu_ instance leave loss non pipeline randn run series
+0.40 stats tf transpose tutorial
+0.45 append bs capacity during exception execution framework it large resource_exhausted restart
+0.50 ai did image just minutes stopped traceback workstation
+0.55 action op process starting we
+0.60 load logits me rtx self
+0.65 allocation
+0.70 batch following summary
+0.75 allocated
+0.95 went
""",
    "lead": r"""
-0.95 info
-0.65 #
-0.50 > cuda_driver log torch
-0.45 ggml_cuda_host_malloc │
-0.35 in note tensorflow
-0.30 - = cuda gb guard site stream_executor userwarning virtualmemorybuffer would
-0.25 " ? executekernel fake loss memory next outofmemoryerror resizephysical say sequential_executor sh wrapper
-0.20 / autotuning cards conv cudamalloc debug does had none plan runtimeerror skipping so tgi that this to tsl {
-0.15 ; allocator and call cc docs em file get gib help init is launcher like or out pattern retry sample service stem
-0.15 tried
-0.10 \ algorithm an backbone bfc_allocator cache canned cell conv_algorithm_picker driver echo eng errors every
-0.10 explain fixed fluid gpu graph hint if jobs known kv large lib loop mac msg my nothing old paddle reads
-0.10 runtime_error seen shown simulated size_t start stop stops svc there ts txt why width will you · »
-0.05 $ % [ all allocate allocaterawinternal back before bfcarena block by card cl_ classify comment counts dt end
-0.05 ends fail false feb finetune fit fix for free grep hand has injected into issues jun lab level limit lines load
-0.05 mar matmul max_batch_size may more never ocr onnxruntime_src options pre prints raise raises read refused replay
-0.05 retry_exceptions runtime runtime_exception should stream string summary texttt than tip triage true warn was
+0.05 ( ^ _state again api apr are as attempt attic backend_model batch body bs called capi class conditional_t
+0.05 conv_ops_impl cpp create de detector ended engine enginecore_dp errorcode event exceptions execution exhausted
+0.05 following forkpoolworker full gave host inference initialization just line llama_model_load logging ml no nov
+0.05 oct onnxruntime_pybind op_kernel op_requires other over pjrt pjrt_stream_executor_client python pytorch rag
+0.05 raising rapids ray resource rtsafe runtimeexception saferuntime same shared short since stub system tf they thrw
+0.05 timestamp title tower traceback trainworker triton unwrap up user when where xgboosterror } « „ …
+0.10 + @ _work about am backend bench box client compiler context data drivererror external fairseq framework
+0.10 fusedconv instance ip jan llm long longest max_input_length max_prefill_tokens model_lifecycle non only
+0.10 org_tensorflow per reason reported request resource_exhausted result returned router rs run runner running says
+0.10 screen stopped tensorrt test tests text_generation_client torch_memory_saver tp unexpected value vllm we while
+0.10 zero •
+0.15 ! ' base be common crashed defaultallocator encoder first internal jaxlib job layer model mxnet name ok oom
+0.15 process processing providers ran raylet self std task then tokens trial waitnotificationfn workspace
+0.15 xla_extension —
+0.20 , compile core could cuda_call cudacall cupy default died ensemble errors_impl example exit failure last llama
+0.20 not pid replica resourceexhaustederror shard src stage stderr terminated train trt type warning
+0.25 ] bug code during el epoch exc of rule sched with xla xlaruntimeerror |
+0.30 after attention detail did err evalue ggml_vulkan main me onnxruntime status training warmup
+0.35 < loading memoryerror node rank step worker
+0.40 generation ggml_backend_cuda_buffer_type_alloc_buffer message pod server
+0.45 : failed the
+0.50 ) . at trainer
+0.60 exception it valueerror
+0.90 error
""",
    "tail": r"""
-0.90 available
-0.75 . were
-0.65 >
-0.35 is no
-0.30 , < gib of times
-0.25 ) ? at gb in what
-0.20 * - found full lower out this use
-0.15 " % allocator are because do far goes its memory skipped why
-0.10 ' \ acity block card could cpp fewer first for had halve here mean means node not nothing set smaller so
-0.10 synthetic takes that too used where would you « ”
-0.05 + ; ] allocate answer before bs but bytes cache caching code come comes cuda cudaerrormemoryallocation die dt
-0.05 each else fit fraction go gpu_memory gpu_oom graph job larger leave log look lost max mem native never number
-0.05 raise replica requested should source static step system tried true up yes your し た ま を
+0.05 # ( alloca any asks asynchronously below bug can check context cu_mem_create current de device does every file
+0.05 follows halving home incorrect issue like line logits may might most my nccl now pre report reported restart
+0.05 retrying same says see stacktrace summary target tb them traceback twenty want was zero | · » │
+0.10 = again allocation api as call capacity cpu csrc details docs example fine func hal has host https info la model
+0.10 nccl_debug process queue then there torch_memory_saver training
+0.15 ` about after batch cuda_malloc_async en failure free function gpu have improve invoking lattice other please
+0.15 rank run since situation time total try went which 。
+0.20 / and conv cu environment maybe second src tf_gpu_allocator variable whether with …
+0.25 : [ to while }
+0.30 one
+0.35 will
+0.40 it op the
""",
}

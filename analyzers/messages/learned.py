"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.39
SIGNS = {
    "text about texts": -1.9,
    "about texts": -1.6,
    "introduced as example": -1.5,
    "indented": -1.4,
    "within code": -1.4,
    "typeset": -1.3,
    "much about texts": -1.1,
    "blanks near": -1.0,
    "its words taken up": -1.0,
    "comment": -0.9,
    "in quotes": -0.9,
    "code near": -0.8,
    "explained behind": -0.8,
    "heads a document": -0.8,
    "mentioned": -0.8,
    "names the words": -0.8,
    "between sections": -0.7,
    "hypothetical sentence": -0.6,
    "may happen": -0.6,
    "often may": -0.6,
    "other near": -0.6,
    "block opened": -0.5,
    "text behind": -0.5,
    "marked": -0.4,
    "a sentence leads": -0.3,
    "markup near": -0.3,
    "record": -0.3,
    "words before": -0.3,
    "alone": -0.2,
    "beside a quotation": -0.2,
    "a failed test": -0.1,
    "somebody's own machine, in short": -0.1,
    "a question, in short": 0.1,
    "begins the text": 0.1,
    "frames of a process near": 0.1,
    "much trouble": 0.1,
    "nothing stated": 0.1,
    "traceback above": 0.1,
    "setting near": 0.2,
    "somebody's own, in short": 0.2,
    "figures": 0.3,
    "item of a list": 0.3,
    "behind a prefix": 0.5,
    "cut by dots": 0.5,
    "a short text": 0.6,
    "somebody's own question, in short": 0.6,
    "a failed run's record": 0.7,
    "trace near": 0.7,
    "trouble": 0.7,
    "on a stamped line": 1.0,
    "a report's heading": 1.1,
    "ends the text": 1.2,
    "happened to somebody": 1.2,
    "its place behind": 1.2,
    "somebody's own": 1.2,
    "a failed run": 1.4,
    "its hint printed": 1.5,
    "output near": 1.8,
    "a setup, in short": 2.0,
    "begins its line": 2.0,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-1.35 memory
-1.15 ms
-1.05 txt
-1.00 gib you
-0.90 oom runtime
-0.85 met text
-0.80 long this
-0.75 bytes drill en host jest killed queued saved that want
-0.70 allocator cpu docs epoch errors local raise was чем
-0.65 card grep like mb message pinned size write
-0.60 bfloat detected driver import label map please render true writing
-0.55 author backend cudaerrormemoryallocation data end für gemm_fusion_autotuner in into kv order pool return takes
-0.55 thanks tok too type user vram wording
-0.50 assistant closed constraint do due exit four hip illegal kb la lines loader null options owner program quit
-0.50 reason se sec shared small space tenant tests under what yes
-0.45 address answers assert autotuning batch_size br caught class closing compiling completed const corpus
-0.45 cublas_status_alloc_failed die ecc encountered eng five gradient_checkpointing guild het hiperroroutofmemory
-0.45 ibuilderconfig information invalid io kill mem micro name opened output over precision processor pt requested
-0.45 retry shown these una und valid гиб 示
-0.40 access best bot bus cannot changes channel choose cluster compare date done env fatal guard log logging logs
-0.40 loom md memes messages metadata needs once oserror pager parse peak planner prints questions reference registers
-0.40 safetensors scratch sie skipped still string support tactic try typeinfo val ve verdict without would на
-0.40 свободно что
-0.35 answer as avg bash before blue cache capacty conv_algorithm_picker cudnn dat debug device_memory empty entry
-0.35 exceeded exec export fake fixed front gpu_device hards im inputs item las lesson limit limits maintainer many
-0.35 memoria minimum mps msg must mémoire native nicht nm não only oomkilled operation plus previous purpose pytest
-0.35 quota real registry remark removed request results roll roses sample score sent sh signal slice starts uid
-0.35 uncorrectable unit upstream where worked wrap xla из れ 不
-0.30 accuracy also amp argument benchmark between block broken caching canary checkpoint chosen compiler component
-0.30 concurrency configs contains content count depth detach don drift ein eine engine estimate event exc_info
-0.30 execution_count explain exported far filename finished fired fits for function gerade gets gi give golden gpus
-0.30 grow hbm http install ist kind kmg known llama_kv_cache_unified looks lower meldung minus more no none np
-0.30 num_gpu onnx opset outofmem parameters per place quarter reading registered reicht remaining rest retrying right
-0.30 role round saving say seen sentence skipping standard te test their threads throughput title topic um unchanged
-0.30 unsigned ur_result_error_out_of_device_memory usar venv vídeo when yet że う さ 如 存 显
-0.25 accelerator activations alert algorithm allocatememory annotation apr are ask attempt attempted autocast
-0.25 backends bei broker cards cell classify close cmakefiles columns commands comments contain cublascreate dan den
-0.25 dependencies device dispatcher ends erroroutofdevicememory everybody fast final fit format free frei fusions fyi
-0.25 goal grande groups half hardware have hier holds importing infer injected insufficient lang language lat launch
-0.25 less listening made matches matte measured mensaje mesa minute mixed numbers oom_kill ops paging placeholder
-0.25 plugin prompt propose reclaim red report reports requires response served setmemorypoollimit settings simply
-0.25 socket staging supervisor synthetic tensors textarea tickets tier tiles timeout to took traffic tried un usable
-0.25 usage uses vk vm warn wie workspace yaml year занято но 下 会 先 办 合 够 字 次 用 答 메 모 용
-0.20 acc algo all allocators along although ao apache aus avail bare base begin byte calling calls capability cases
-0.20 cell_type chaos clear co codes come components config console covers created dashboard demande demo depends
-0.20 deploy deps der description dice dies div empty_cache errno exemple exercise expandable_segments exports falls
-0.20 fixes fixtures forget frame from gc ggml_vulkan gold gpu_executor gx handbuch handler headers headroom helpful
-0.20 ib idle if included ja jobs json karte knowledge ksameasrequested lane lecture login loki look march match
-0.20 meaning meet memoryerror might mlx mod multiple names nas nb need newer nie nobody notes num_alloc_retries
-0.20 object of often ou outofgpumemoryerror parameter part piece pipe più placed platform points pp pre prefix press
-0.20 prima profile properties pulled ran ranker rate reached react reduce reduced refused reject repeated reset
-0.20 restored returns rg routes samples sandbox satz scheda schema seeing selected server sharded shell shows sim
-0.20 simulated sind site size_t slurmstepd smem snapshot streams strings study su such sxm symptom sysctl taken texts
-0.20 the throws today tue until upgrading url use users walk word worth xpu yours zeros не от память программа чём い
-0.20 が し た メ 一 减 只 小 文 照 理 要 见 请 문 스 쓰 은 의 전
-0.15 _____________________________ _error_if_any_worker_fails _exceptions _utils _z age al alerts alles allocations
-0.15 als an andere answered arena arithmetic array asking aten attributes autotuned available average axis badge bb
-0.15 becomes below billion blockdim business by candidate captured causes checkpoints computed configuration
-0.15 connected contained ctrl cublas cuda_error_launch_out_of_resources cudaerrorlaunchoutofresources cudamalloc
-0.15 cudnn_status_not_supported cumemalloc custom cycle dataloader debuginfo decide decoding def define delta
-0.15 described_class desk di diagnostics differs dir dll dmesg documented donate draft dropout easier eight elapsed
-0.15 evicting exceeds expandable fan fault fd few fewer fi figures fixture flag flash form forty fresh friend ft
-0.15 garbage_collection_threshold gb gcs gen generated generation gigabytes git good gpu_conv_algorithm_picker
-0.15 gpu_memory gpu_oom grafikkarte graphics grid grpc gs hbm_gib heap hello help heron highlight how hybrid id
-0.15 ignore ignored incidents index info interactions ip ish its jl keeps kestrel key killer kv_cache_utils kw
-0.15 learning les license linux lite localhost logger loggers longer losses lr lustre machines mais malloc mapping
-0.15 markdown matching max_tokens merely merge merged mib missing mk much multiline myself nccl nearest ninja no_grad
-0.15 normal not_empty notice num_ooms nur oct oder ok open originally others outofmemory own pages pending petrel
-0.15 peut planning plenty plover pluggy por predicted pressure print problems procs proj prüfen ptxas quantization
-0.15 quartz que ram raw rdb reactions ready recommended recorded ref region rejected release rematerialisation
-0.15 renders reqs requeue required requirements rootdir rows rss runbook scenarios section sees segments sequence
-0.15 serial serving sets sharding sheet shipper shuffle signal_handling slug sm_ sort source span speaks speech sshd
-0.15 stands stencil step sticky story str students succeed sys tasks td tell ten test_other_errors_pass_through
-0.15 third_party thread thu timed timestamp tp traces triggered tuning turn typical typo unittests unoptimized unused
-0.15 val_loss validate value variant vendor viele view vit vnet volumes votes vs watch watchdog wenn who whose ws xid
-0.15 your драйвера как меня ни обучение при сколько только это く と め リ 三 么 保 半 含 場 当 怎 思 我 果 查 案 检
-0.15 的 直 看 第 线 维 者 自 表 足 这 里 것 설 음 있 정 크 터
-0.10 __ __call__ _arraymemoryerror _check_cuda_python_error _execution_engine accelerators accepted actions actors ad
-0.10 adapter adapters added af against agent algorithms alias allowed allreduce announce anon antwort anything
-0.10 artifact asked assertionerror at autotuner awq bad bea being bfc block_k block_m block_n board boot bought
-0.10 branch bss buggy build bump button calcul calloc cancelled catch catches cd cf changed changelog chatcmpl checks
-0.10 cheers chunked_prefill_size clip collected comm commit compilation compile compiled completely conf configured
-0.10 connection consumed containers correct counts cuda_driver cuda_error_out_of_memory cudaerrorinvalidvalue
-0.10 cudamallocasync cudamemgetinfo cudnn_status_alloc_failed cupy davon day dec deck defaultcpuallocator demand
-0.10 dense deployment deux dev deviceerror digest discussion dl doc dp ds dummy dumped déjà earlier ef effective
-0.10 effnet else endgroup enforce ensemble eq erro erschöpft est este etl evening events exc expect expression
-0.10 external fallback faq faut feb filenotfounderror filter find finds fires flush fmt forcausallm frage fragile
-0.10 fragmentation framebuffer fri func further game gap gnu goes grads grafikspeicher guest hallo harmless haven
-0.10 heading held heuristics hex highlights hints hits hlo_rematerialization home init int interval interview is java
-0.10 journalctl js kernels keyerror kubelet ld_preload least level libtpu live llama_new_context_with_model local_xla
-0.10 lock loop low lowering mac mailed makes margin max_model_len max_total_num_tokens maxrss median meta mig mir
-0.10 misc ml mon most move mt mu même named nan ncclsystemerror nein neither newcomers nice nightly noch node_manager
-0.10 norm not notebooks notification num_beams num_stages num_warps number office omitted oncall ones ont oomd
-0.10 oomguard oomwatch out_of_memory outofmemoryerror paddle page par paragraph params parquet partial partitions
-0.10 passed past path perfect period persistent physical pick plan policy possible potentially pour pray preflight
-0.10 price printed priority processing production profiling programming programs prompts provided qps quantisation
-0.10 quillnet quote reasons recently recompute refuse regex regexp remapped remapping rematerialization remedy
-0.10 repository req reqmem reserved resolved retirement retrain review room rst run_backward runner scanned seat
-0.10 seats segment sep sharing shm shmutils shorter signatures sigterm sizing się slide slow slurmd spectra speed
-0.10 speicher split_k status stderr stdout stepid stopping stops storage strict struct studio suele suppressed svc
-0.10 swap systemd table target task tbody team temp temperature temporaries tensorflow tern tessera test_parse
-0.10 testclassify than therefore thursday tib times tip tomasz torch tr train_lib train_step train_wall triage trt
-0.10 trtexec ty uma understands unified unsupported_state update_slots uploading uri userwarning utf util uvicorn
-0.10 validation validations versions vision vite void vous wanted warehouse watcher wav week wheels which whom wiki
-0.10 windows wir words workspaces world wraps wren writes wrote zahlen zh zusammen было кэш ли нужно разбор сообщение
-0.10 え こ も ょ よ わ イ フ ン 上 中 也 以 例 出 占 可 吗 在 多 大 容 就 己 度 录 志 意 推 提 数 新 既 是 更 版 申
-0.10 相 程 算 能 語 読 训 记 超 量 问 需 面 가 기 는 를 리 버 세 약 제 한
-0.05 __cause__ __init__ _core _tensor aa ab acceptance accumulate activation_checkpointing active adding advice
-0.05 agreed align alike alloc_cpu allocates aloud always and ansible anyone apart apple applications april
-0.05 arbeitsspeicher arc archive area args article assert_eq atoms attn attn_implementation attr auc aucun
-0.05 auto_growth aux backoff bad_alloc banner basicstyle batches be belongs beneath beta bien bind black blender blog
-0.05 boolean brief bring buffer bugs busy bye cached cake called candidates canned catalogue_v category cells cgroup
-0.05 charset chart checking chip ckpt_ classes classic classifier clean cleanup clips cmake cmem
-0.05 cnmem_status_out_of_memory coalescing collection combination completion completions computing concurrent
-0.05 condition connect constants constraint_memcg contents context contributor copyof cordon core corp correctly cost
-0.05 count_over_time coverage crash crates criteria cross csrc css ctk cuando cuda_dnn cuda_error_launch_failed
-0.05 cudageterrorstring cudagetlasterror cudamallocmanaged cudasuccess cumemalloc_v cumemcreate da dark das dash
-0.05 dashboards dass datasource dd dead debian decision decreasing del delivery denoiser des destroyed details
-0.05 device_oom deviceoom deviceoutofmemory devices df disabled double drain drained drains draws drop dropdown
-0.05 dunlin duplicate e_ eats eb een el emph encoding engines entropy ep epochs erhöhen erreur errorf etc eth eu
-0.05 everyone evict example except exceptions exclude excluded exhausted exhaustion expecting expired explains extend
-0.05 fabric factor fails fall fallen falta faults fb fc figure fills filtered flags_allocator_strategy
-0.05 flags_fraction_of_gpu_memory_to_use flash_attention_ fleet fluxclipmodel_ fn follow fourth fprintf fps fragment
-0.05 frameworks frecuentes frees freeze frequently frontend gameday gb_free gcc gemm_fusion_dot generate gm gmem gpu
-0.05 gpu_helpers grad grad_norm gradients grafana grammar green gruß gsm guten gw habe halves halving handles happen
-0.05 happy harbor helix hides hold homework hook host_oom hostoom hosts hpp href human ich ik initial_pool_size
-0.05 initialized inject input_tokens instead insuffisante integer interface invented ipynb itemize items january
-0.05 jenkins job joined jonas june junit kann kept kern kernel kubernetes labels largest latency_ms latent later
-0.05 latest launched launcher launching layout lazy ldquo lead leaves legendformat let lg lgtm library licence lifts
-0.05 likely limitations literal ll lm_head lol looked lot lowvram lstlisting lvl machine maintenance make_loader mal
-0.05 mar marked marks matter max_input_tokens max_num_seqs max_seq_len max_split_size_mb mbs medvram
-0.05 mem_fraction_static memplan mensajes mention metal mi micro_batch_size mid migrate miss missed mit mlp mmlu mock
-0.05 model_path module months moved ncclunhandledcudaerror netz nf nid niet nlp normal_vram nox nranks ns nvmldev
-0.05 nvrm objects off offload old older onboarding onchip oob oom_text opened_zipfile operators optional optype orden
-0.05 ordinal original outofdevicememory outofresources output_tokens pad pairs panel parser patch pcie picked picks
-0.05 ping plat pme pods pool_allocator posts pourquoi preallocation preempted preguntas primeiro primera private
-0.05 problem profiler proposal proxy proyecto ptarmigan pth pub public publish py qa quantize quick quoted ra raising
-0.05 random rb rdquo reader readme rebuild recognises recording recovered recovery reducir refer refid refiner
-0.05 refuses regs reinitialize related remap remapper remedies remember reminder remote rent repo requestedbytes
-0.05 requeued research resources responses resumed resuming retcode retract retries retryable reviewed revision rmm
-0.05 route row rt ruff sacct sampler sans save saw says scala scenario scheduled scheduling schemas scoped scores
-0.05 scripts sdxl search sein selective send seqnum sequences serialization server_args serverargs sft shall shim
-0.05 shutdown si sigusr similar sized skein slack slicing slot snapshots snippet solution solutions solve something
-0.05 sonstiges soon sorted sre stacktrace staff stages stat state statements stay stays std step_ stores straw
-0.05 stream_executor streamexecutor strong structured subclass submit success successful survived swapped switch
-0.05 synopsis system systems tab taille talk talked targets tarjeta tb tcp tcuda tells template tenants
-0.05 tensor_parallel_size tensorrt term test_engine test_guard testcase tested texported text_generation_router_v
-0.05 texttt texture tfrom thcstorage theirs thing thost throw tight timeseries timing tno told toml top torch_
-0.05 torch_oom tous tp_size tracebacks trainable transport tree trials trim troubleshooting ttfamily tto twenty
-0.05 ubuntu ui unclear units unspecified unter up ur_result_error_out_of_resources uv uvm val_accuracy val_dice
-0.05 vendors verbatim vmem vocabulary vom warnings warns ways wed weeks weight wheel whenever wide width win wird
-0.05 with within work worknccl xc xformers xk xla_bridge xml years être без гб градиенты кто падает то せ だ で に は
-0.05 を ア ス セ ド モ ル 义 人 什 他 余 便 修 全 内 分 剩 单 卡 周 增 处 失 完 定 平 序 手 打 把 护 敗 教 有 梯 機
-0.05 法 混 知 確 积 系 累 练 编 解 計 试 进 重 다 래 로 류 아 오 으 을 자 장 조 지 하
+0.05 ________________________ __inference_train_function_ _and_ _c _call_impl _check_ctypes_error _conv _conv_forward
+0.05 _create_fp _handle _kernel _ndarray_base _partitions _require_cuda_context _try_malloc abi aborts acceleration
+0.05 account accumulation act activation actor actor_id actual add admission afternoon alertname all_reduce alloc
+0.05 allocat allocaterawinternal ama among anaconda another anywhere api app approx architecture asnumpy attempts
+0.05 attic attribute au audio authors autograd available_size axes backbones background backtrace backward
+0.05 base_module baseline batchgröße began behind believe bert bfcallocator bias bigger blk blocks bnb book boxes
+0.05 bricht browser bufferassignment bvh c_size_t camera capture carry carte cast_bias_weight causing ce chainer
+0.05 channels check_call checkpoint_last child chose chunking ci ck cli click coder coffee colleagues collective
+0.05 column comment common_ksampler comparing con concat conda confirm consumer contexts continue controller conv
+0.05 conv_ops convert critical ctest ctypes cuaderno cuda_call cuda_malloc_async cuda_memory_manager cudaallocator
+0.05 cudacachingallocator cudacall cudagraphs cupy_gpu_memory_limit curl customers cuts cyberpunk d_ dans darknet
+0.05 data_batch dcgm_fi_dev_fb_free ddf de deadline debugging decorator desc desired det detector developers
+0.05 device_id device_name device_put deviceid dict different dire direct directml directory disable display
+0.05 distbackenderror dlasram documents doing dp_rank draining dropped drops dso_loader dune durch dynamic echo edge
+0.05 effect efficientnet eleven ema embeddings emory emptied encode ended enginecore entrenar envs epilog equal
+0.05 error_handler errorcode errored eserved está eval evaluate evaluation event_loop_overlap evictable_size ex
+0.05 executor_base expert exporting feeds fftn filled filtered_tb finetune firing fit_masks fit_one_cycle fitted fix
+0.05 flags flame flash_attn flash_causal_lm fname fork forum forward_call fra free_swap freed_by_count fsdp fun
+0.05 fusedconv fuser fusion garbage gaussians general generator generic geo get_default_memory_pool get_memory_info
+0.05 get_rec_iter getbesttactic getting ggml_backend_cuda_buffer_type_alloc_buffer gh gin ging given gnome go gpt
+0.05 gptq gpu_memory_utilization gpu_options gpupooledstoragemanager graphs greedy growth grüße hangs has hat health
+0.05 healthy helps hidden higher highest histogram ho hola hostname hour hub huge hypothesis idea ilse
+0.05 imagerecordioparser improve ines inferencesession infra ing ingest init_memory_pool initialization initializing
+0.05 inner inner_training_loop input instance_state ion ipc ipex ir iter_image_recordio_ janvier je jnp joy julia jun
+0.05 keys killing knextpoweroftwo kv_size kws lab labelling largestfreeblock last_hidden_state latents layout_det ldm
+0.05 learning_rate left_on leftover lena lh libbitsandbytes_cuda lief lightning limitation lindqvist linear lists
+0.05 llama_init_from_model llama_kv_cache_init llama_model_load llm_load_print_meta llocate llocated lm load_in_
+0.05 load_state_dict load_tensors loadengine loads loc logicaldeviceconfiguration logprobs looking lowered ls luck
+0.05 manager managers manifest map_location mark masknet mat matched math matters matting max_len maxshapes maybe
+0.05 maybe_live_out maßnahme mdrun media megabytes memcpy memo memory_allocated mempoolsize merge_chunk method metric
+0.05 metrics min minshapes mistral mittel mmap mnt model model_executor models msa multiprocessing museum
+0.05 mxgetlasterror mxnet_cudnn_autotune_default mxneterror n_batch n_ctx_per_seq n_ctx_train nach naive namespace
+0.05 nbytes nd ne neck new ngl nope nothing nu num_shard num_updates num_workers nvcc nvidia observed odes
+0.05 ollama_keep_alive ollama_max_loaded_models one online opencl opt_state optim optimisation option optshapes orin
+0.05 ory other outer outputs outside overnight padding paged_adamw_ para parallel param parental parsing
+0.05 partition_parameters patterns pci pcs peaked peakreserved per_process_gpu_memory_fraction perception pi pjit
+0.05 placa plans play png pod_name port_args positive poster pot ppocr predicting prefetch priya pro proc progress
+0.05 properly proposes protein protokoll ps purchase put px py_str pytorc pytorch_cuda_alloc_conf pywrap_tfe quarry
+0.05 quick_execute qwen rag raise_if_cache_size_invalid randomuniform ranks raytaskerror records relu remat replicas
+0.05 reporter reporting reserve resizephysical resourceexhausted responde restoring resumes ret retain_graph retried
+0.05 returned reuse reward rm rmm_maximum_pool_size rmm_pool_size rollout roughly rules run_scheduler_process
+0.05 run_tiles runs runtime_error rust_backtrace safe_cuda_api_call sampler_name sat scale_factor scan scanner sdpa
+0.05 seconds seed segmentation sending sequential_executor serve services session_id sessions
+0.05 set_logical_device_configuration sev seven sha shapes show side sigkill_handler sigquit situation sizeof skip
+0.05 slave solo spawned squeue sr stage_ start stayed stuck student subject submitted subprocess subshape suites
+0.05 sunday swallowed switched sym take tap ted tensor tensorrt_llm terminate text_embeddings_router
+0.05 text_generation_server texto tf_gpu_allocator tfe_py_execute thank theory thesis think throwing thus tobe
+0.05 tokenization tomorrow tools tor torch_npu torchrun torchvision tot total_gpu_memory tower trace traceback_utils
+0.05 train_data train_ds trained trainer transcribe transcript transcription transformer trick trouble tune type_k
+0.05 type_v typed types ufunc ultra unloading unser upd update_metric updating upscale upscaler used useful usual
+0.05 usually ut utc v_num val_data validation_data vel venvs versioning via viewer viewlayer vmap voll walls wan
+0.05 wandb warning warp water webui weekly welcome wi wieder with_traceback working writer wrong xgboost
+0.05 xla_python_client_preallocate xx ze zq всем всё до коллеги привет お き て ば ほ み り キ ッ ブ プ ュ ョ ラ ー
+0.05 个 为 但 作 佬 候 写 别 午 器 夜 并 开 後 微 成 投 挂 接 時 最 本 机 来 标 档 止 正 步 测 画 目 确 記 試 识 调
+0.05 象 質 返 都 配 集 验 고 납 네 델 도 른 만 면 보 부 했
+0.10 _device _dummy_sampler_run _k_m _lib _malloc abend aber accelerate adafactor adam affected after again air alive
+0.10 alle alloc_tensor_range allocateimpl annotations appears apps arch around arrays asks async ate ation attn_ avec
+0.10 await backbone bag behavior behaviour bfcarena big bios blobs bpw bucketing builder capturing case cast cate cet
+0.10 ch change char checked checklist chunk ciao cl_mem_object_allocation_failure cloud cmd comes commented
+0.10 convolution copied cores counted crashes cron ct cu cuda cudnn_algoreg cufft dask decoder deep deepspeed default
+0.10 dem detail difference diffusion disk distance distill distributed domain domani download du dès emb enabled
+0.10 entraînement error et eval_metric exceed excerpt executed executor existing exiting exits exllamav experimental
+0.10 fa falcon finder finish first flat flow flux forkpoolworker friday functional gemm geometry get_output_data gfx
+0.10 ggml ggml_cuda_host_malloc ggml_gallocr_reserve_n ggml_metal_graph_compute github giving gluoncv goroutine
+0.10 gpu_mem_limit gradient gromacs guarantee guide ha halve hand handling hang happened has_subgraph hay heads
+0.10 helped high him https igpu imperative inc inf inl input_data_all internalerror interpolate intptr jvp kaggle
+0.10 keep kills kind_gpu kofi lack lanes late lattice layer learn learner left length li libraries line little lives
+0.10 llama llama_load_model_from_file llama_model_loader llamarunner llm_engine loadmodel longest läuft macbook mail
+0.10 main mainprocess make mapped mas mask max_batch_prefill_tokens measurement mem_get_info memor memory_limit
+0.10 memory_stats merci minibatch miniconda mismo model_id modeling modules moe moin morning mory moving mpirun mx
+0.10 más n_layer nada nativeapistatus nativestatus navi nbformat nbformat_minor ndarray nearly nerf network next nfs
+0.10 ng nichts nodo noheader now nt nuc numa obtiens occurred october okay ollama_num_parallel onnxruntime_src out
+0.10 output_data output_ui packed particles patches pbtxt peer peft people performance phase physx pid pin_memory pls
+0.10 point pointer pools port ppl preallocate predict preds pretraining primary process_name processgroupnccl prop
+0.10 providers puts pyto pytorch quadro question qué radv raises rather raylet rays rc recycles reducing regards
+0.10 relevant renderer replaced reproduction reserve_size resident restarting restarts resubmit result resume
+0.10 rollouts rounded rs run_id runners running ry salida saveengine saves schedule schon schritt scope screen sd see
+0.10 segformer seit seqs sequential service sgl sglang shard silenced singledevicememorypool slides slower slowly
+0.10 solves source_file source_line spec spelling spill srt started starting_batch_size startsat steam stem steps
+0.10 stub subdivisions successfully suggestions suite sul sum supports sur sure survives swin tag tail teacher tentei
+0.10 terminated terminating text_generation_router tgi there they thrown time tiny titan tout tracer train_inner
+0.10 trainworker transfer tritonbackend_modelinstanceinitialize tstatus tts turns understand unix unload unset
+0.10 upgrade ups us used_gpu_memory used_memory usr vae values vec verifysuccess vgg video visible vkallocatememory
+0.10 vol volatile we wer won workaround wsl xception xla_python_client_mem_fraction xlarge xlaruntimeerror xt yep
+0.10 yolo yolov zu ça équipe почему け ち ろ エ グ デ ロ 从 像 其 原 发 同 因 好 实 室 建 据 时 昨 朝 水 求 終 经 習
+0.10 落 计 认 议 设 谢 題 니 단 데 돌 되 러 립 마 막 번 수 시 주 중 탁 확
+0.15 _attempt_allocation _k ada adamw additional afterwards analysis approved après artifacts automatic availa
+0.15 badalloc based bd because beim bench bfc_arena bitsandbytes ble bo both brings building builds built but came
+0.15 captions cat cfg chair che checkpointing chunked cleaning code colab common_runtime complex computecosts control
+0.15 cpu_feature_guard crit crop csv cudadevice cudadrv cudf curr_region_allocation_bytes_ currently dataset deleted
+0.15 denoise desde dgx diffuse dim documentation downloaded dpi dt_float ed em enable entered ersten es exactly exe
+0.15 executioncontext exp failed fairseq_cli feats features field fold force foreignnode fr frames freed funciona get
+0.15 gitlab gives gres happens height hence her heute hint history honest hx implementation including increasing
+0.15 inside instances jaxlib journal jupyter já laptop laugh lax lbm le leaving leider len libmxnet limited
+0.15 llm_load_tensors load_model loaded logged makefile manual matrix medium meeting memory_limit_ mempool microsoft
+0.15 model_lifecycle modèle mortem n_ctx needed neighbour ner neue neural newest news nov numba nx offloaded oneapi
+0.15 onednn op_kernel op_name op_requires optimized outcome overflow paddleocr panic pass passe pc perhaps pip
+0.15 planned pm ppo pr probe provider radeon rapids re reboot reproduce res residues resnet retro ring runbooks sam
+0.15 saturday screenshot seg set_per_process_memory_fraction setup severity shift smallest smoke softmax solved
+0.15 speaker sph splitting stand static steht stop style sun survive systemerror test_long_context
+0.15 text_generation_launcher then those though tiled timeline to_device tokens total_region_allocated_bytes_ tracker
+0.15 train transformers tsl unallocated une unexpected unknown vllm volume vulkan war warming whisper window workers
+0.15 workflow xavier xl yml zombie по な チ バ ポ 之 事 到 前 务 動 問 改 日 没 生 跑 退 限 같 그 드 사 습 실 안 어
+0.15 요 줄
+0.20 _b aborted any attack attention begin_example bin binary bug burn caused cette chars climate clock comfy command
+0.20 complaint create decode desktop device_map diffusers dist docker doesn días embedding end_example enginecore_dp
+0.20 er eta executing fell find_executable_batch_size flaky float gemma got gpu_host_allocator growing handle holding
+0.20 html il incident initialize ipython isso issue iter itself kwargs larger leave llama_model_load_from_file_impl
+0.20 lunch marta max_input_length max_prefill_tokens max_total_tokens maxallocsize measure memusagechange mesh
+0.20 micro_batch model_runner modelo net never night node nodes noticed on ooms optimization output_type parsed pas
+0.20 patient pattern pjrt present pyx query queue quiet record regression report_tensor_allocations_upon_oom rocm
+0.20 said sampling sched searched second seems select set_limit shards shutting since so some someone srun ss stage
+0.20 startup store supplied tesla text_generation_client them threshold through tiling todo total training trains
+0.20 translate treino trial triton ts ultralytics unet va virtualmemorybuffer warmup werden whether why will wps
+0.20 wrapped wrapper xla_extension xtx zero échec っ ら ク 入 后 复 始 报 月 起 까 녕 배 었 인 작 치 학
+0.25 according alloca already application attempting auf auto avoid back bt caller chat chrome closes
+0.25 common_init_from_params copy course cp ctx cuda_allocator cudaexecutionprovider customer deepseek
+0.25 device_memory_limit dia died duration each eager ename environment err errors_impl execute fairseq farm fft
+0.25 fields forgot fp fraction geforce gestern gguf global going halved he images instance_group jaxruntimeerror
+0.25 jetson keras leak list lo lost ma management max_batch_size mehr mo monitor my num numallocs numpy ocr pin
+0.25 pjrt_stream_executor_client prefill print_info read rec received repeating replica requests rerun rolled root
+0.25 router rtx rx sentences setting slurm src srv stack states statuscode stream things tmp tokenizer tonight trying
+0.25 unable variables warm way well サ 学
+0.30 allocating antes buffers cause chapter compute didn dos endpoint everything expected failures flax floor fluid
+0.30 follows gig gone graph heb hi hpc image instance isn jax jo join logo lora merging mixtral mode monday na nn
+0.30 notebook ollama operator org ours packages paper parallelism pod pose post probably recover
+0.30 resourceexhaustederror retrieval runoptions series shape should slices split st stable starten super tags three
+0.30 transpose utilization valueerror version waiting
+0.35 _bfc above been bonjour call chunks days embed encoder enough every exited false following hij impact iteration
+0.35 kib llm maxinuse mistake nano offloading onnxruntime op opnieuw paged raised randn recent recon reported session
+0.35 set sonar terminal ti two van var voice webserver weekend works 了
+0.40 capacity cc com dear down during even fine forward framework here internal inuse job_id just lan llama_context
+0.40 loading non os rank resource_exhausted restart seq solène th third yesterday
+0.45 am client did gave gpu_ gtx had lib max opt optimizer paddlepaddle rule run same script starting stats tutorial
+0.50 bfc_allocator could exception fail process restarted sorry summary tf
+0.55 append bs current execution mine minutes pipeline python smi somebody stopped update workstation
+0.60 action ai allocated crashed file worker
+0.65 it logits
+0.70 decrease traceback
+0.75 large load
+0.80 batch loss
+0.90 allocation me self went
""",
    "lead": r"""
-1.40 „
-1.20 #
-0.80 ? info out
-0.70 ` memory
-0.65 for there to would
-0.60 ggml_cuda_host_malloc or tensorflow
-0.55 em exc_info note torch tried
-0.50 and cuda_driver stream_executor
-0.45 can level seen we you │
-0.40 " > cu gib into line mib only ram read skipping this two { «
-0.35 ' cards do docs es free host if in later plan re reads site that un userwarning »
-0.30 allocating as back command des docstring end executekernel front no none other paste que say see
-0.30 sequential_executor sh smaller virtualmemorybuffer
-0.25 algorithm allocate buffer core de does entry guard lib my own pattern refuses so state stops warn which words 。
-0.20 = \ allocator answers arena ask autotuning by conv en eng every graph hip init injected launcher level_zero
-0.20 likely may metal next now paddle py retry shared shows smi start string tensor ts una when will 直
-0.15 . / answer bfcarena cache call cluster conv_algorithm_picker cudasuccess depth der driver errors fake feb fix
-0.15 gpu_conv_algorithm_picker guest had has jobs known mb number old once options page predict question raises red
-0.15 simulated small some stem stop stream strings summary tgi too triage workstation · — に ト 的
-0.10 % [ about alert allocaterawinternal attempt backends been before best canned capacity card carries catch come
-0.10 cudaerrorlaunchoutofresources debug don embed except execution expect explain file fit
-0.10 ggml_backend_cuda_buffer_type_alloc_buffer grep hand have jaxlib kv limit ll loaded mar matmul meldung mem mit
-0.10 msg never ngl nvidia offload passed peak phrase post put raising release retry_exceptions runtime_exception
-0.10 sample scratch search seeing sep seq service should si size_t slides terminal test tests three tip told tsl was
-0.10 what where whole why wording wrong xgboost 「 い を ー
-0.05 $ also an answered backbone but classes classifier common_runtime config console content counts cudamalloc
-0.05 cycles da dec den device dt echo enough est exhausted fails faq fixed fluid forum fraction gpu gpu_mat gx hint
-0.05 im issues itself kb let like lines local_tsl logger logs longer lvl mac many met mir more ncclunhandledcudaerror
-0.05 notebook numba of parse plain please pool pr print printed prompt python raise readers reading refused render
-0.05 reserved resource restart reviewer runs runtime_error said scheduler serve set short shown side size slide
-0.05 static str subject sum svc system take texttt thanks think txt unhandled us von vram way width wrapper write }
-0.05 て と グ リ 志 日 是 跑
+0.05 ^ _cl _driver _state ab abort above acceleratorerror actor apr are asr attic attn backend_model batch bei bench
+0.05 bit bool bricht bytes called capi caught cell chat ci concurrency conditional_t const crashed cudadrv cudf das
+0.05 description detector die died done el else errorcode event fail faster fatal fell following forkpoolworker
+0.05 function get gets ggml_gallocr_reserve_n hires https int is iteration jan jul keeps laptop launch le list
+0.05 llama_model_load logging long max_len message mi microsoft net nothing oct onnx onnxruntime_pybind op_kernel
+0.05 op_requires opencl optimizer parameters pass pc people per pjrt pjrt_stream_executor_client plus pro pycuda
+0.05 pyopencl pytorch rag ranks resizephysical resourceexhaustederror returns rtsafe runtimeexception saferuntime
+0.05 screen source span starts steht stub thing third thread throws thrw tile tm tp tritonserver unwrap value warm
+0.05 works written yolov zero ¿ 、 が た の は ま 上 出 就 行 问
+0.10 * : _work abi ai al api asked backward bad beim cc class com comfy commit context cuda_launch_blocking cuh cupy
+0.10 device_helpers drivererror encountered ended enginecore exceptions faiss finetune forge forward good help image
+0.10 initialization instance ip kernel lab layer left libc lm load loading max_input_length max_prefill_tokens mini
+0.10 model model_lifecycle nuc one open org_tensorflow our output providers reason reported request result right rmm
+0.10 rmmerror router rror rs self session shard share started sweep table terminating text_generation_client ti
+0.10 torch_memory_saver trainworker trt uncaught version void vulkan xlaruntimeerror your ~ • し す 个 到 学 習 리 ：
+0.15 am attention bfc_arena cl_ client comment common conv_ crash create cuda_call cudacall directml due engine
+0.15 ensemble exit external failure float fork fusedconv goes gtx hi inside loss macro name nccl nightly not
+0.15 outofmemoryerror pipeline process processing qwen raised ray rocm runtime sdxl serving steps sur task terminated
+0.15 text the timestamp title tpu triton true type unexpected update upscale waitnotificationfn worked | época логе
+0.15 没 练 训 는
+0.20 because bfc_allocator blender body build cudaapierror defaultallocator didn dies encoder enginecore_dp epoch
+0.20 execute fine from full keras llm lost max max_batch_size min ml nach nano non ok pre ran resource_exhausted
+0.20 returned runtimeerror sched seit someone step traceback trial vae were while worker workspace на 成 报 时 错
+0.25 bf bonjour box code compile data detail did during errors_impl eval evalue example fairseq found frame framework
+0.25 ggml_vulkan go id loader main memoryerror mine mxnet na night ollama px replica run runner says tensorrt tf then
+0.25 train using
+0.30 ( after base comfyui compiler con default doesn down exc frames got kaggle raylet rule src time today tokens up
+0.30 vllm
+0.35 + < cpp ends hey ist last llama log longest ocr pid pod running second sglang since valueerror 서
+0.40 ] again auf bug case err gone internal rtx se und user xla yesterday – 务
+0.45 @ avec bs dem gb lora over quick same stage stderr with 에
+0.50 both first it onnxruntime prints training warmup
+0.55 au colab job
+0.60 ! gives julia stopped
+0.65 oom warning ，
+0.70 ) server trainer
+0.75 error failed on
+0.80 at generation rank
+0.85 , exception
+0.95 me node →
""",
    "tail": r"""
-1.10 ; windows
-0.85 " what
-0.80 no
-0.75 . available
-0.70 > you
-0.65 were
-0.60 acity „
-0.55 `
-0.50 * allocated are gib ist memory reserved string
-0.45 look se see « ”
-0.40 : user your
-0.35 allocator already backend de der die na nur reader that they times true und why 这
-0.30 bfcarena bytes card first for is line may mean never onnx our requested runtime size too tried use » не 을
-0.25 ) allocate asked batch_size could cudamalloc device di don driver fewer full its max pytorch second text until
-0.25 we without 为 字 数
-0.20 < ] comes context es explain far figures four halve here il job la mem mib non outofmemoryerror pool ram shm
-0.20 start stays tells th tiles turned us where will た の を 的 示 请 里 题 입
-0.15 ? \ answer app cell check come cpp du go gpu_mem_limit hit host instance jax karte larger launch leave limit log
-0.15 loop many mb megabytes mps native number or out part pas path point restart retry row sample say since smaller
-0.15 step team this twenty two type un way won would yes け さ と ら る 一 存 用 表 가 문 시 하
-0.10 & , above an arena bare block carte cause chunk code counts creation das end find fit found has holds hours how
-0.10 ich into kv list long lost lower machine much name needs ngl nightly paddle prefill printed prints profiling
-0.10 raise remat said says schon scratch search skipped so status synthetic taken takes tensors though under wasn
-0.10 week whole | — い イ 不 出 文 显 本 足 에
-0.05 algorithm also and be blocks box buffer bug caching call capacity cards caught chunked class
-0.05 cublas_status_alloc_failed cublascreate did empty en error exception figure five fp fraction get graphs hip http
-0.05 idea in item itself kept layers listed llama macro made means not of offload otherwise over page plain question
-0.05 reads red reduce replica request resource_exhausted resources shape should source spill static system table
-0.05 tactic te them thing think three timeout total traceback try trying une up users using version voor vram wanted
-0.05 weights wiki zero 、 」 す て に も れ 个 问 다 마 서
+0.05 answers anyone asynchronously attention auf below build closed cu_mem_create dans details er even exits failed
+0.05 failure fragmentation frame half halving hand home if incorrect info issue last later less like load loading
+0.05 logs main march message might neighbour net next old open pin pipeline please process python que read resnet
+0.05 seen server someone somewhere sorry src stacktrace state tb test third ticket volume well when which who { “ じ
+0.05 っ ょ ッ 下 保 고 니
+0.10 % adapter again am another anything api asks because bucket by calling checkpoint csrc desktop docs een epoch
+0.10 file from func gigs gone gpus he it je large le logits more nccl nccl_debug new own plus py queue re recent
+0.10 report reported retrying right sentences shard somebody started target tensorflow the torch_memory_saver txt ve
+0.10 zu ~ × │ 。 は り 占 는 로 아
+0.15 + ai alloca allocation although big bs changed current does et example follows gives got gtx https import int
+0.15 just keep lattice makes notebook other others processes prompt si summary tell ti tokens va with 在 有 요 ？
+0.20 [ al any at builds change clip cpu cuda cuda_malloc_async decode each environment est exit false frames hal
+0.20 image improve kernel minutes nothing now nvidia one per por probs rtx situation smi tf_gpu_allocator tile twice
+0.20 vae variable was ¿ … 나
+0.25 = ^ back bad con conv del during enough followed guess jupyter ll peak pipe ran runs set through torch went
+0.25 whether на – 了 이
+0.30 bit both came didn invoking left lo mit op run stage today ya
+0.35 ! cu default fine gpu have pre still time } ça
+0.40 ( but do float function good läuft maybe only split there 同 ，
+0.45 after me ok on ranks same script
+0.50 about batch works
+0.55 while
+0.60 then
+0.65 rank
+0.70 /
+0.75 all gb model
+0.95 my
""",
    "ahead": r"""
-0.65 « „
-0.60 ggml_cuda_host_malloc~:
-0.55 "
-0.45 >~runtimeerror~:
-0.40 :~runtimeerror~:
-0.35 /
-0.30 "~ggml_backend_cuda_buffer_type_alloc_buffer~: reads~" read~" runtimeerror~: «~runtimeerror~:
-0.25 , 0 0~}~: = `~error~: outofmemoryerror~(~" }~:
-0.20 # (~" .~. .~.~. 0~, 0~= :~llama~runner \~: `~llama~runner cuda~error~: in~" level_zero of~" warning~:
-0.15 "~outofmemoryerror~: #~runtimeerror~: '~s~" :~« > ^~error~: ^~runtimeerror~: execution~failed~: see~" s~"
-0.10 "~" "~,~" "~ggml_vulkan~: (~` *~) ,~" ,~` -~' .~xlaruntimeerror~: 0~:~` :~"~" ?~" `~`
-0.10 `~ggml_backend_cuda_buffer_type_alloc_buffer~: caught~: fail~with~" in~' stream~*~) │~runtimeerror~:
-0.05 "~> "~valueerror~: #~" '~,~' ) * + ,~' ,~cl_ -~" -~> .~" .~` .~jaxruntimeerror~: :~0~] <~code~>
-0.05 >~ggml_backend_cuda_buffer_type_alloc_buffer~: [~trt~] ^~" ^~# ^~* ^~-~' ^~`~` `~runtimeerror~:
-0.05 `~xlaruntimeerror~: allocation~failed~: and~" code~> error~: for~" g~.~" it~says jaxruntimeerror~: message~:~"
-0.05 outofmemoryerror~: pytorch~,~" t text~" that~" trt~] with { 「
+0.05 )~- )~: )~valueerror~: .~acceleratorerror~: .~cudaapierror~: .~memoryerror~: .~outofmemoryerror~:
+0.05 .~resourceexhaustederror~: 0~)~- 0~,~" 0~cudacall~] :~' :~: :~:~cudacall :~cudacall :~resource_exhausted~:
+0.05 :~valueerror~: >~" ]~valueerror~: ^~> ^~memoryerror~: ^~valueerror~: ^~xlaruntimeerror~: `~valueerror~:
+0.05 acceleratorerror~: concurrency~manager~: cudacall cudacall~] failed~:
+0.05 ggml_backend_cuda_buffer_type_alloc_buffer~: ggml_gallocr_reserve_n~: manager~: outofmemoryerror~(~'
+0.05 resourceexhaustederror~: std~:~: title~: tp~0~] with~` |~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.05 |~valueerror~: “
+0.10 "~xlaruntimeerror~: .~cpp~] .~exceptions~. .~rmmerror~: .~trainer~| 0~" 0~]~: 0~failed~: 0~runtimeerror~: :~0~:
+0.10 :~fail~: :~internal~: :~level_zero ; =~" =~' ]~: ]~error~: ]~internal~- ^~0~: ^~outofmemoryerror~: ^~│ at~0~:
+0.10 cc~:~0 cpp~] drivererror~( engine~: exceptions~. fail~: internal~- internal~: llama~runner loading~model~:
+0.10 memoryerror~: message~: model~: node~0~: rmmerror~: runner runtimeerror~:~level_zero stopped~with~" trainer~|
+0.10 |~` |~runtimeerror~: │
+0.15 ! !~! !~!~! .~runtimeerror~: 0~| :~cl_ :~outofmemoryerror~: :~waitnotificationfn~) >~outofmemoryerror~:
+0.15 ]~runtimeerror~: ` cl_ failed~. prints~" waitnotificationfn~)
+0.20 ' :~drivererror~( :~ggml_backend_cuda_buffer_type_alloc_buffer~: [~error~] ^~ggml_vulkan~: cudaapierror~:
+0.20 error~] says server~error~: |
+0.25 - -~>~" .~base~. :~0 ^ base~. error exception~: ggml_vulkan~: resource_exhausted~: with~exception~: →
+0.30 "~llama~runner "~resourceexhaustederror~: ( prints~`
+0.35 ] generation~(~" valueerror~:
+0.40 "~:~" ^~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.45 runtimeerror~(~' says~"
+0.50 "~runtimeerror~: (~' with~"
+0.55 0~:
+0.60 .
+0.90 :
+1.10 :~"
""",
    "behind": r"""
-0.80 were
-0.65 0
-0.60 "~is ( acity were~available were~available~.
-0.55 `~is
-0.50 0~. 0~.~0
-0.45 <
-0.40 .~$ »~.
-0.30 "~.~$ .~tried .~tried~to / acity~)
-0.25 "~) "~? (~requested (~requested~0 ) <~/ acity~;~.
-0.20 "~,~the "~- "~-~> )~` .~" .~' .~'~, ? `~: acity~)~" acity~; on
-0.15 "~)~, '~$ )~$ - .~"~$ <~/~code `~( `~at acity~. acity~.~.
-0.10 "~)~$ ' '~' -~> :~0 `~, `~from acity~)~$ with {
-0.05 "~( "~,~0 "~,~which "~;~$ "~in~the '~)~" '~, '~| .~"~, ;~. ;~.~. <~/~pre \ ] `~) `~,~so `~`~$ `~the skipping
-0.05 skipping~algorithm }
+0.05 "~)~. "~.~the "~and "~at "~in "~that "~the "~} '~" '~)~. (~0 )~, -~- .~gpu `~"~, `~.~$ `~on at be
+0.05 be~asynchronously be~asynchronously~reported conv~0~d every every~time i of |
+0.10 "~$ "~0 "~on~0 (~run (~run~with )~" *~* ,~please ,~please~report .~0 .~i ; `~`~` a a~total file file~=
+0.10 file~=~csrc src~/~lattice the when “ ” │ │~$ 。 」~$
+0.15 "~, "~,~" "~,~and "~from "~i "~on "~}~$ '~"~$ .~. .~.~. .~current .~current~allocation .~the : `~i `~in `~|
+0.15 `~|~$ and src src~/ —
+0.20 "~: '~)~$ if maybe maybe~the maybe~the~environment
+0.25 "~– .~`~$ [~op [~op~: `~` `~and |~$
+0.30 ;~while ;~while~invoking `~" `~"~) »
+0.35 "~; [ »~$
+0.40 $ `~.
+0.45 , .
+0.50 `~$ “~.
+0.55 "
+0.60 '~)
+1.10 "~.
""",
    "pair": r"""
-1.05 a_setup,_in_short&output_near
-1.00 ends_the_text&in_quotes figures&hypothetical_sentence
-0.95 a_short_text&output_near
-0.90 a_failed_run&somebody's_own
-0.75 a_failed_run&somebody's_own,_in_short behind_a_prefix&in_quotes may_happen&mentioned
-0.70 alone&in_quotes
-0.65 in_quotes&trace_near
-0.60 markup_near&text_behind on_a_stamped_line&output_near
-0.55 a_sentence_leads&trace_near begins_its_line&block_opened begins_the_text&in_quotes begins_the_text&setting_near
-0.55 behind_a_prefix&on_a_stamped_line code_near&text_behind cut_by_dots&figures nothing_stated&text_behind
-0.50 about_texts&code_near about_texts&figures behind_a_prefix&markup_near behind_a_prefix&record
-0.50 item_of_a_list&nothing_stated
-0.45 a_failed_run&trouble a_setup,_in_short&text_behind a_short_text&figures a_short_text&text_about_texts
-0.45 about_texts&text_behind alone&figures explained_behind&markup_near figures&introduced_as_example
-0.45 figures&markup_near names_the_words&nothing_stated nothing_stated&setting_near
-0.40 a_failed_run&words_before a_question,_in_short&may_happen a_sentence_leads&code_near a_short_text&text_behind
-0.40 alone&record blanks_near&figures block_opened&markup_near code_near&setting_near ends_the_text&other_near
-0.40 ends_the_text&trouble may_happen&somebody's_own mentioned&nothing_stated nothing_stated&other_near
-0.40 nothing_stated&somebody's_own_question,_in_short nothing_stated&words_before
-0.40 on_a_stamped_line&somebody's_own,_in_short
-0.35 a_failed_run&happened_to_somebody a_failed_run&in_quotes a_failed_run&much_trouble a_question,_in_short&trouble
-0.35 a_short_text&introduced_as_example about_texts&setting_near begins_its_line&introduced_as_example
-0.35 begins_the_text&figures begins_the_text&output_near blanks_near&code_near block_opened&introduced_as_example
-0.35 code_near&other_near code_near&within_code figures&somebody's_own_machine,_in_short figures&within_code
-0.35 happened_to_somebody&much_trouble happened_to_somebody&somebody's_own_question,_in_short
-0.35 heads_a_document&markup_near heads_a_document&output_near in_quotes&record
-0.35 in_quotes&somebody's_own_machine,_in_short introduced_as_example&markup_near markup_near&other_near
-0.35 may_happen&often_may may_happen&other_near mentioned&output_near much_trouble&other_near
-0.35 names_the_words&output_near often_may&somebody's_own often_may&text_behind
-0.30 a_question,_in_short&a_sentence_leads a_question,_in_short&cut_by_dots a_question,_in_short&figures
-0.30 a_question,_in_short&happened_to_somebody a_question,_in_short&hypothetical_sentence
-0.30 a_question,_in_short&text_about_texts a_setup,_in_short&trace_near a_short_text&within_code
-0.30 a_whole_error_line&block_opened alone&may_happen begins_the_text&text_behind begins_the_text&words_before
-0.30 behind_a_prefix&somebody's_own behind_a_prefix&traceback_above blanks_near&output_near
-0.30 code_near&introduced_as_example comment&figures cut_by_dots&somebody's_own figures&words_before
-0.30 hypothetical_sentence&markup_near in_quotes&text_behind in_quotes&traceback_above indented&other_near
-0.30 introduced_as_example&other_near may_happen&somebody's_own_question,_in_short may_happen&text_behind
-0.30 much_about_texts&on_a_stamped_line much_trouble&on_a_stamped_line nothing_stated&record
-0.30 often_may&somebody's_own,_in_short on_a_stamped_line&somebody's_own other_near&text_about_texts
-0.30 output_near&words_before setting_near&traceback_above
-0.25 a_failed_run&begins_its_line a_failed_run&markup_near a_question,_in_short&begins_its_line
-0.25 a_question,_in_short&indented a_question,_in_short&record a_sentence_leads&may_happen
-0.25 a_sentence_leads&traceback_above a_setup,_in_short&begins_the_text a_setup,_in_short&cut_by_dots
-0.25 a_setup,_in_short&may_happen a_setup,_in_short&trouble a_short_text&hypothetical_sentence
-0.25 a_short_text&on_a_stamped_line a_short_text&traceback_above a_short_text&typeset a_short_text&words_before
-0.25 a_whole_error_line&may_happen about_texts&much_about_texts alone&text_behind behind_a_prefix&much_about_texts
-0.25 between_sections&setting_near code_near&in_quotes code_near&nothing_stated comment&hypothetical_sentence
-0.25 comment&other_near cut_by_dots&other_near ends_the_text&indented ends_the_text&somebody's_own,_in_short
-0.25 explained_behind&figures explained_behind&trace_near explained_behind&traceback_above figures&its_words_taken_up
-0.25 figures&traceback_above happened_to_somebody&hypothetical_sentence heads_a_document&indented
-0.25 hypothetical_sentence&words_before in_quotes&much_trouble indented&introduced_as_example indented&words_before
-0.25 its_hint_printed&may_happen markup_near&mentioned may_happen&record mentioned&other_near mentioned&setting_near
-0.25 much_trouble&somebody's_own much_trouble&words_before names_the_words&words_before record&trouble
-0.25 somebody's_own_machine,_in_short&trouble
-0.20 a_failed_run&a_short_text a_question,_in_short&a_whole_error_line a_question,_in_short&alone
-0.20 a_question,_in_short&begins_the_text a_question,_in_short&often_may a_sentence_leads&much_trouble
-0.20 a_sentence_leads&output_near a_setup,_in_short&names_the_words a_setup,_in_short&often_may
-0.20 a_setup,_in_short&record a_short_text&explained_behind a_short_text&its_words_taken_up a_short_text&may_happen
-0.20 a_short_text&mentioned a_whole_error_line&blanks_near a_whole_error_line&markup_near about_texts&often_may
-0.20 alone&words_before begins_its_line&blanks_near begins_its_line&markup_near begins_its_line&trouble
-0.20 begins_the_text&comment begins_the_text&somebody's_own,_in_short behind_a_prefix&output_near
-0.20 behind_a_prefix&within_code behind_a_prefix&words_before between_sections&explained_behind
-0.20 between_sections&figures between_sections&its_hint_printed between_sections&trace_near
-0.20 between_sections&traceback_above code_near&much_trouble code_near&text_about_texts code_near&typeset
-0.20 comment&marked comment&output_near cut_by_dots&somebody's_own_machine,_in_short ends_the_text&may_happen
-0.20 explained_behind&setting_near figures&typeset happened_to_somebody&names_the_words heads_a_document&words_before
-0.20 hypothetical_sentence&item_of_a_list hypothetical_sentence&may_happen hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&text_behind indented&mentioned indented&nothing_stated indented&trouble
-0.20 its_hint_printed&setting_near markup_near&may_happen markup_near&nothing_stated mentioned&trace_near
-0.20 much_trouble&text_behind names_the_words&on_a_stamped_line nothing_stated&somebody's_own,_in_short
-0.20 nothing_stated&trouble often_may&somebody's_own_question,_in_short on_a_stamped_line&within_code
-0.20 output_near&trouble somebody's_own_machine,_in_short&text_behind trace_near&within_code
-0.20 traceback_above&within_code
-0.15 a_failed_run&code_near a_failed_run&explained_behind a_failed_run&hypothetical_sentence
-0.15 a_question,_in_short&behind_a_prefix a_question,_in_short&ends_the_text a_question,_in_short&its_hint_printed
-0.15 a_sentence_leads&explained_behind a_sentence_leads&markup_near a_sentence_leads&record
-0.15 a_sentence_leads&somebody's_own a_setup,_in_short&traceback_above a_short_text&behind_a_prefix
-0.15 a_short_text&somebody's_own a_whole_error_line&explained_behind a_whole_error_line&introduced_as_example
-0.15 a_whole_error_line&somebody's_own a_whole_error_line&somebody's_own_question,_in_short
-0.15 about_texts&begins_the_text about_texts&happened_to_somebody about_texts&much_trouble
-0.15 about_texts&names_the_words alone&its_hint_printed begins_its_line&between_sections
-0.15 begins_its_line&explained_behind begins_its_line&somebody's_own_question,_in_short begins_its_line&typeset
-0.15 begins_the_text&somebody's_own_question,_in_short between_sections&code_near between_sections&heads_a_document
-0.15 between_sections&in_quotes blanks_near&other_near block_opened&nothing_stated code_near&comment
-0.15 code_near&explained_behind code_near&marked code_near&markup_near comment&trouble
-0.15 cut_by_dots&somebody's_own,_in_short cut_by_dots&somebody's_own_question,_in_short
-0.15 ends_the_text&hypothetical_sentence ends_the_text&mentioned ends_the_text&text_behind figures&nothing_stated
-0.15 figures&on_a_stamped_line figures&trouble happened_to_somebody&on_a_stamped_line happened_to_somebody&other_near
-0.15 happened_to_somebody&setting_near heads_a_document&mentioned heads_a_document&trace_near
-0.15 heads_a_document&traceback_above hypothetical_sentence&other_near hypothetical_sentence&somebody's_own,_in_short
-0.15 indented&item_of_a_list indented&markup_near introduced_as_example&trouble its_words_taken_up&other_near
-0.15 markup_near&names_the_words markup_near&often_may much_about_texts&output_near much_about_texts&trouble
-0.15 much_trouble&setting_near much_trouble&somebody's_own,_in_short names_the_words&somebody's_own
-0.15 nothing_stated&somebody's_own often_may&output_near often_may&somebody's_own_machine,_in_short
-0.15 on_a_stamped_line&text_behind other_near&setting_near output_near&somebody's_own,_in_short record&somebody's_own
-0.15 record&traceback_above setting_near&text_behind setting_near&trace_near setting_near&trouble
-0.15 somebody's_own&somebody's_own,_in_short somebody's_own&trace_near somebody's_own_question,_in_short&trouble
-0.15 text_behind&trace_near text_behind&typeset
-0.10 a_failed_run&a_report's_heading a_failed_run&item_of_a_list a_question,_in_short&comment
-0.10 a_question,_in_short&introduced_as_example a_question,_in_short&much_about_texts a_question,_in_short&trace_near
-0.10 a_question,_in_short&typeset a_sentence_leads&a_setup,_in_short a_sentence_leads&ends_the_text
-0.10 a_sentence_leads&other_near a_sentence_leads&setting_near a_sentence_leads&somebody's_own_question,_in_short
-0.10 a_sentence_leads&typeset a_setup,_in_short&between_sections a_setup,_in_short&setting_near
-0.10 a_setup,_in_short&somebody's_own a_short_text&about_texts a_short_text&comment a_short_text&often_may
-0.10 a_short_text&setting_near a_whole_error_line&between_sections a_whole_error_line&code_near
-0.10 a_whole_error_line&its_words_taken_up a_whole_error_line&often_may a_whole_error_line&other_near
-0.10 about_texts&begins_its_line about_texts&behind_a_prefix about_texts&block_opened about_texts&markup_near
-0.10 about_texts&record about_texts&somebody's_own about_texts&within_code begins_its_line&happened_to_somebody
-0.10 begins_its_line&its_words_taken_up begins_its_line&much_about_texts begins_its_line&nothing_stated
-0.10 begins_its_line&somebody's_own begins_its_line&somebody's_own,_in_short behind_a_prefix&blanks_near
-0.10 behind_a_prefix&code_near behind_a_prefix&heads_a_document behind_a_prefix&may_happen behind_a_prefix&other_near
-0.10 behind_a_prefix&text_about_texts behind_a_prefix&trouble between_sections&comment
-0.10 between_sections&hypothetical_sentence between_sections&item_of_a_list blanks_near&markup_near
-0.10 blanks_near&on_a_stamped_line blanks_near&somebody's_own,_in_short blanks_near&words_before
-0.10 block_opened&its_words_taken_up block_opened&may_happen code_near&hypothetical_sentence
-0.10 code_near&its_words_taken_up code_near&may_happen code_near&mentioned comment&setting_near comment&trace_near
-0.10 cut_by_dots&nothing_stated ends_the_text&item_of_a_list ends_the_text&nothing_stated
-0.10 explained_behind&heads_a_document explained_behind&indented explained_behind&may_happen
-0.10 explained_behind&words_before figures&indented figures&may_happen figures&often_may figures&text_about_texts
-0.10 happened_to_somebody&introduced_as_example happened_to_somebody&much_about_texts
-0.10 happened_to_somebody&nothing_stated happened_to_somebody&often_may happened_to_somebody&output_near
-0.10 happened_to_somebody&somebody's_own,_in_short happened_to_somebody&trouble heads_a_document&its_hint_printed
-0.10 heads_a_document&much_about_texts heads_a_document&setting_near heads_a_document&text_behind
-0.10 hypothetical_sentence&record in_quotes&indented in_quotes&markup_near in_quotes&on_a_stamped_line
-0.10 in_quotes&text_about_texts introduced_as_example&trace_near item_of_a_list&setting_near
-0.10 its_hint_printed&text_behind its_hint_printed&traceback_above its_words_taken_up&markup_near
-0.10 its_words_taken_up&somebody's_own,_in_short marked&markup_near marked&trace_near markup_near&much_about_texts
-0.10 markup_near&setting_near much_about_texts&somebody's_own,_in_short names_the_words&other_near
-0.10 names_the_words&text_behind names_the_words&traceback_above on_a_stamped_line&words_before other_near&record
-0.10 other_near&within_code output_near&somebody's_own_machine,_in_short record&somebody's_own_question,_in_short
-0.10 setting_near&somebody's_own_question,_in_short somebody's_own&somebody's_own_machine,_in_short
-0.10 somebody's_own&traceback_above somebody's_own&trouble somebody's_own_question,_in_short&trace_near
-0.10 somebody's_own_question,_in_short&traceback_above text_about_texts&text_behind text_about_texts&words_before
-0.10 trace_near&trouble traceback_above&words_before trouble&typeset trouble&words_before typeset&words_before
-0.05 a_failed_run&heads_a_document a_failed_run's_record&markup_near a_failed_test&about_texts
-0.05 a_failed_test&code_near a_failed_test&figures a_failed_test&output_near a_failed_test&trace_near
-0.05 a_question,_in_short&between_sections a_question,_in_short&somebody's_own a_question,_in_short&traceback_above
-0.05 a_report's_heading&indented a_report's_heading&setting_near a_report's_heading&traceback_above
-0.05 a_sentence_leads&alone a_sentence_leads&behind_a_prefix a_sentence_leads&comment
-0.05 a_sentence_leads&happened_to_somebody a_sentence_leads&heads_a_document a_sentence_leads&hypothetical_sentence
-0.05 a_sentence_leads&marked a_setup,_in_short&marked a_setup,_in_short&markup_near a_setup,_in_short&other_near
-0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short a_short_text&alone
-0.05 a_short_text&names_the_words a_short_text&somebody's_own_machine,_in_short
-0.05 a_whole_error_line&happened_to_somebody a_whole_error_line&somebody's_own,_in_short a_whole_error_line&typeset
-0.05 about_texts&beside_a_quotation about_texts&heads_a_document about_texts&indented about_texts&item_of_a_list
-0.05 about_texts&its_hint_printed about_texts&somebody's_own_machine,_in_short about_texts&trace_near
-0.05 about_texts&typeset about_texts&words_before alone&ends_the_text alone&names_the_words alone&trouble
-0.05 begins_its_line&may_happen begins_its_line&often_may begins_its_line&other_near begins_the_text&code_near
-0.05 begins_the_text&explained_behind begins_the_text&names_the_words begins_the_text&on_a_stamped_line
-0.05 begins_the_text&somebody's_own_machine,_in_short begins_the_text&trace_near behind_a_prefix&cut_by_dots
-0.05 behind_a_prefix&typeset beside_a_quotation&code_near beside_a_quotation&figures beside_a_quotation&in_quotes
-0.05 beside_a_quotation&markup_near beside_a_quotation&much_about_texts beside_a_quotation&other_near
-0.05 beside_a_quotation&output_near beside_a_quotation&setting_near beside_a_quotation&words_before
-0.05 between_sections&blanks_near between_sections&introduced_as_example between_sections&marked
-0.05 between_sections&markup_near between_sections&may_happen between_sections&mentioned between_sections&text_behind
-0.05 blanks_near&happened_to_somebody blanks_near&heads_a_document blanks_near&item_of_a_list
-0.05 blanks_near&its_hint_printed blanks_near&mentioned blanks_near&much_trouble blanks_near&record
-0.05 blanks_near&somebody's_own blanks_near&text_behind block_opened&code_near block_opened&indented
-0.05 code_near&names_the_words code_near&trace_near code_near&trouble comment&heads_a_document comment&indented
-0.05 comment&mentioned comment&nothing_stated comment&somebody's_own_question,_in_short comment&traceback_above
-0.05 comment&within_code cut_by_dots&in_quotes cut_by_dots&names_the_words cut_by_dots&on_a_stamped_line
-0.05 cut_by_dots&setting_near ends_the_text&its_hint_printed ends_the_text&markup_near ends_the_text&names_the_words
-0.05 ends_the_text&somebody's_own ends_the_text&traceback_above explained_behind&text_behind figures&heads_a_document
-0.05 figures&in_quotes figures&marked figures&much_trouble happened_to_somebody&heads_a_document
-0.05 happened_to_somebody&indented happened_to_somebody&mentioned happened_to_somebody&text_about_texts
-0.05 heads_a_document&hypothetical_sentence heads_a_document&introduced_as_example heads_a_document&item_of_a_list
-0.05 heads_a_document&names_the_words heads_a_document&nothing_stated heads_a_document&trouble
-0.05 hypothetical_sentence&often_may hypothetical_sentence&output_near
-0.05 hypothetical_sentence&somebody's_own_question,_in_short hypothetical_sentence&trace_near
-0.05 hypothetical_sentence&traceback_above in_quotes&introduced_as_example in_quotes&names_the_words
-0.05 in_quotes&often_may indented&its_words_taken_up indented&trace_near introduced_as_example&nothing_stated
-0.05 introduced_as_example&often_may introduced_as_example&somebody's_own_question,_in_short
-0.05 introduced_as_example&text_behind introduced_as_example&traceback_above item_of_a_list&mentioned
-0.05 item_of_a_list&much_about_texts item_of_a_list&names_the_words item_of_a_list&trace_near
-0.05 its_hint_printed&much_about_texts its_words_taken_up&output_near its_words_taken_up&text_behind
-0.05 marked&may_happen marked&nothing_stated marked&on_a_stamped_line marked&other_near marked&output_near
-0.05 marked&setting_near marked&traceback_above marked&trouble marked&within_code marked&words_before
-0.05 markup_near&typeset may_happen&trouble may_happen&typeset mentioned&much_about_texts mentioned&names_the_words
-0.05 mentioned&often_may mentioned&somebody's_own_machine,_in_short mentioned&text_about_texts
-0.05 mentioned&traceback_above much_about_texts&nothing_stated much_about_texts&often_may much_about_texts&record
-0.05 much_about_texts&somebody's_own names_the_words&often_may names_the_words&somebody's_own_machine,_in_short
-0.05 nothing_stated&typeset often_may&setting_near often_may&words_before on_a_stamped_line&text_about_texts
-0.05 on_a_stamped_line&traceback_above other_near&somebody's_own other_near&trouble other_near&typeset
-0.05 output_near&setting_near output_near&text_about_texts output_near&within_code setting_near&typeset
-0.05 somebody's_own&somebody's_own_question,_in_short somebody's_own&text_about_texts somebody's_own&typeset
-0.05 somebody's_own,_in_short&text_behind somebody's_own,_in_short&traceback_above
-0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short text_behind&traceback_above trace_near&typeset
-0.05 traceback_above&trouble
+0.05 a_failed_run&a_whole_error_line a_failed_run&behind_a_prefix a_failed_run&nothing_stated a_failed_run&other_near
+0.05 a_failed_run&record a_failed_run&somebody's_own_question,_in_short a_failed_run&text_behind
+0.05 a_failed_run's_record&code_near a_failed_run's_record&often_may a_failed_run's_record&record
+0.05 a_failed_run's_record&trace_near a_failed_run's_record&traceback_above a_failed_test&on_a_stamped_line
+0.05 a_failed_test&traceback_above a_failed_test&trouble a_failed_test&words_before
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&item_of_a_list a_report's_heading&a_sentence_leads
+0.05 a_report's_heading&a_whole_error_line a_report's_heading&behind_a_prefix a_report's_heading&happened_to_somebody
+0.05 a_report's_heading&nothing_stated a_report's_heading&somebody's_own a_report's_heading&somebody's_own,_in_short
+0.05 a_sentence_leads&about_texts a_sentence_leads&trouble a_setup,_in_short&about_texts
+0.05 a_setup,_in_short&behind_a_prefix a_setup,_in_short&code_near a_setup,_in_short&figures
+0.05 a_setup,_in_short&item_of_a_list a_setup,_in_short&its_hint_printed a_setup,_in_short&much_about_texts
+0.05 a_short_text&block_opened a_short_text&code_near a_short_text&happened_to_somebody a_short_text&in_quotes
+0.05 a_short_text&its_hint_printed a_short_text&much_about_texts a_short_text&much_trouble
+0.05 a_short_text&somebody's_own,_in_short a_whole_error_line&setting_near
+0.05 a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&trace_near a_whole_error_line&trouble
+0.05 about_texts&comment about_texts&introduced_as_example about_texts&mentioned
+0.05 about_texts&somebody's_own_question,_in_short alone&comment alone&somebody's_own,_in_short
+0.05 begins_its_line&heads_a_document begins_its_line&much_trouble begins_its_line&somebody's_own_machine,_in_short
+0.05 begins_the_text&trouble behind_a_prefix&block_opened behind_a_prefix&frames_of_a_process_near
+0.05 behind_a_prefix&happened_to_somebody behind_a_prefix&hypothetical_sentence behind_a_prefix&names_the_words
+0.05 behind_a_prefix&text_behind between_sections&much_trouble blanks_near&comment blanks_near&indented
+0.05 blanks_near&somebody's_own_question,_in_short blanks_near&traceback_above block_opened&other_near
+0.05 block_opened&output_near block_opened&somebody's_own_machine,_in_short block_opened&trouble
+0.05 code_near&cut_by_dots code_near&its_place_behind code_near&much_about_texts comment&cut_by_dots
+0.05 comment&in_quotes comment&markup_near comment&may_happen comment&somebody's_own comment&somebody's_own,_in_short
+0.05 comment&words_before cut_by_dots&markup_near ends_the_text&introduced_as_example ends_the_text&trace_near
+0.05 explained_behind&other_near explained_behind&somebody's_own explained_behind&somebody's_own,_in_short
+0.05 figures&record frames_of_a_process_near&nothing_stated frames_of_a_process_near&trace_near
+0.05 heads_a_document&may_happen heads_a_document&much_trouble heads_a_document&somebody's_own,_in_short
+0.05 heads_a_document&somebody's_own_machine,_in_short heads_a_document&somebody's_own_question,_in_short
+0.05 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&somebody's_own_machine,_in_short
+0.05 in_quotes&mentioned indented&marked indented&may_happen indented&much_about_texts indented&much_trouble
+0.05 indented&often_may indented&somebody's_own_machine,_in_short indented&traceback_above indented&within_code
+0.05 introduced_as_example&output_near introduced_as_example&words_before
+0.05 item_of_a_list&somebody's_own_machine,_in_short item_of_a_list&words_before its_hint_printed&names_the_words
+0.05 its_hint_printed&somebody's_own its_hint_printed&somebody's_own,_in_short
+0.05 its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&somebody's_own_question,_in_short
+0.05 its_hint_printed&trace_near markup_near&traceback_above mentioned&somebody's_own,_in_short
+0.05 mentioned&somebody's_own_question,_in_short mentioned&text_behind much_about_texts&text_behind
+0.05 much_trouble&record much_trouble&somebody's_own_machine,_in_short much_trouble&somebody's_own_question,_in_short
+0.05 much_trouble&traceback_above much_trouble&trouble names_the_words&trace_near nothing_stated&on_a_stamped_line
+0.05 nothing_stated&trace_near often_may&on_a_stamped_line often_may&other_near on_a_stamped_line&setting_near
+0.05 on_a_stamped_line&trouble other_near&somebody's_own_question,_in_short other_near&text_behind
+0.05 output_near&text_behind setting_near&somebody's_own setting_near&somebody's_own,_in_short
+0.05 setting_near&words_before somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&traceback_above
+0.05 trace_near&traceback_above
+0.10 a_failed_run&introduced_as_example a_failed_run&marked a_failed_run&output_near a_failed_run&traceback_above
+0.10 a_failed_run's_record&figures a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&other_near a_failed_run's_record&output_near a_failed_run's_record&text_behind
+0.10 a_failed_run's_record&words_before a_question,_in_short&much_trouble a_question,_in_short&output_near
+0.10 a_report's_heading&a_setup,_in_short a_report's_heading&begins_its_line a_report's_heading&between_sections
+0.10 a_report's_heading&figures a_report's_heading&may_happen a_report's_heading&other_near
+0.10 a_report's_heading&output_near a_report's_heading&text_behind a_sentence_leads&a_short_text
+0.10 a_sentence_leads&begins_the_text a_sentence_leads&between_sections a_sentence_leads&blanks_near
+0.10 a_sentence_leads&block_opened a_sentence_leads&cut_by_dots a_sentence_leads&names_the_words
+0.10 a_sentence_leads&words_before a_setup,_in_short&much_trouble a_setup,_in_short&words_before
+0.10 a_short_text&begins_the_text a_short_text&other_near a_whole_error_line&begins_the_text
+0.10 a_whole_error_line&traceback_above about_texts&between_sections about_texts&other_near alone&nothing_stated
+0.10 alone&somebody's_own_machine,_in_short begins_its_line&cut_by_dots begins_the_text&its_hint_printed
+0.10 begins_the_text&often_may behind_a_prefix&figures behind_a_prefix&introduced_as_example
+0.10 between_sections&indented between_sections&somebody's_own between_sections&words_before blanks_near&setting_near
+0.10 blanks_near&trouble block_opened&heads_a_document block_opened&its_hint_printed block_opened&on_a_stamped_line
+0.10 block_opened&somebody's_own code_near&often_may comment&item_of_a_list comment&somebody's_own_machine,_in_short
+0.10 comment&text_behind cut_by_dots&much_about_texts cut_by_dots&output_near cut_by_dots&trace_near
+0.10 ends_the_text&setting_near ends_the_text&somebody's_own_machine,_in_short explained_behind&mentioned
+0.10 explained_behind&nothing_stated explained_behind&output_near figures&other_near figures&setting_near
+0.10 figures&somebody's_own happened_to_somebody&may_happen happened_to_somebody&somebody's_own
+0.10 happened_to_somebody&words_before heads_a_document&on_a_stamped_line heads_a_document&somebody's_own
+0.10 hypothetical_sentence&indented hypothetical_sentence&mentioned in_quotes&item_of_a_list in_quotes&output_near
+0.10 in_quotes&setting_near introduced_as_example&on_a_stamped_line introduced_as_example&somebody's_own
+0.10 item_of_a_list&markup_near item_of_a_list&much_trouble item_of_a_list&output_near item_of_a_list&somebody's_own
+0.10 item_of_a_list&somebody's_own_question,_in_short item_of_a_list&trouble its_hint_printed&markup_near
+0.10 its_hint_printed&often_may its_hint_printed&record its_place_behind&markup_near its_place_behind&output_near
+0.10 its_place_behind&setting_near markup_near&record markup_near&somebody's_own_question,_in_short
+0.10 markup_near&words_before may_happen&nothing_stated may_happen&words_before mentioned&much_trouble
+0.10 mentioned&somebody's_own much_about_texts&other_near much_about_texts&trace_near
+0.10 much_about_texts&traceback_above much_trouble&nothing_stated nothing_stated&traceback_above often_may&record
+0.10 often_may&traceback_above on_a_stamped_line&somebody's_own_question,_in_short
+0.10 output_near&somebody's_own_question,_in_short somebody's_own&text_behind somebody's_own,_in_short&trace_near
+0.10 trace_near&words_before
+0.15 a_failed_run&a_failed_run's_record a_failed_run&figures a_failed_run&indented a_failed_run&its_hint_printed
+0.15 a_failed_run&much_about_texts a_failed_run's_record&a_short_text a_question,_in_short&block_opened
+0.15 a_question,_in_short&code_near a_question,_in_short&explained_behind
+0.15 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.15 a_report's_heading&trouble a_sentence_leads&figures a_sentence_leads&somebody's_own_machine,_in_short
+0.15 a_setup,_in_short&a_whole_error_line a_setup,_in_short&block_opened a_setup,_in_short&comment
+0.15 a_setup,_in_short&introduced_as_example a_short_text&a_whole_error_line a_short_text&cut_by_dots
+0.15 a_short_text&ends_the_text a_short_text&indented a_short_text&its_place_behind
+0.15 a_short_text&somebody's_own_question,_in_short a_whole_error_line&ends_the_text
+0.15 a_whole_error_line&heads_a_document a_whole_error_line&its_hint_printed a_whole_error_line&output_near
+0.15 about_texts&somebody's_own,_in_short alone&somebody's_own_question,_in_short begins_its_line&its_hint_printed
+0.15 begins_its_line&its_place_behind begins_the_text&happened_to_somebody begins_the_text&markup_near
+0.15 begins_the_text&may_happen begins_the_text&mentioned begins_the_text&nothing_stated begins_the_text&other_near
+0.15 behind_a_prefix&item_of_a_list behind_a_prefix&nothing_stated behind_a_prefix&often_may
+0.15 between_sections&happened_to_somebody code_near&ends_the_text code_near&on_a_stamped_line comment&ends_the_text
+0.15 cut_by_dots&may_happen cut_by_dots&traceback_above ends_the_text&words_before figures&happened_to_somebody
+0.15 figures&somebody's_own,_in_short figures&text_behind happened_to_somebody&markup_near
+0.15 hypothetical_sentence&names_the_words hypothetical_sentence&nothing_stated hypothetical_sentence&somebody's_own
+0.15 in_quotes&may_happen in_quotes&much_about_texts in_quotes&somebody's_own,_in_short
+0.15 in_quotes&somebody's_own_question,_in_short in_quotes&within_code indented&its_hint_printed indented&record
+0.15 introduced_as_example&may_happen introduced_as_example&somebody's_own,_in_short item_of_a_list&on_a_stamped_line
+0.15 item_of_a_list&text_behind its_hint_printed&other_near markup_near&trouble may_happen&names_the_words
+0.15 may_happen&setting_near mentioned&trouble much_trouble&often_may much_trouble&trace_near
+0.15 names_the_words&somebody's_own_question,_in_short on_a_stamped_line&somebody's_own_machine,_in_short
+0.15 other_near&traceback_above record&somebody's_own,_in_short record&text_behind somebody's_own&words_before
+0.15 somebody's_own_question,_in_short&somebody's_own,_in_short
+0.20 a_failed_run&cut_by_dots a_failed_run&often_may a_failed_run&somebody's_own_machine,_in_short
+0.20 a_failed_run&trace_near a_failed_run's_record&setting_near a_question,_in_short&in_quotes
+0.20 a_question,_in_short&names_the_words a_question,_in_short&on_a_stamped_line
+0.20 a_question,_in_short&somebody's_own_machine,_in_short a_report's_heading&about_texts
+0.20 a_sentence_leads&item_of_a_list a_setup,_in_short&begins_its_line
+0.20 a_setup,_in_short&somebody's_own_question,_in_short a_short_text&item_of_a_list a_short_text&markup_near
+0.20 a_short_text&trace_near about_texts&explained_behind about_texts&nothing_stated begins_its_line&output_near
+0.20 begins_the_text&behind_a_prefix behind_a_prefix&its_place_behind block_opened&happened_to_somebody
+0.20 code_near&its_hint_printed cut_by_dots&trouble ends_the_text&on_a_stamped_line ends_the_text&record
+0.20 explained_behind&in_quotes figures&somebody's_own_question,_in_short happened_to_somebody&record
+0.20 hypothetical_sentence&in_quotes indented&somebody's_own,_in_short item_of_a_list&somebody's_own,_in_short
+0.20 its_place_behind&much_about_texts its_place_behind&record markup_near&much_trouble markup_near&on_a_stamped_line
+0.20 markup_near&somebody's_own may_happen&output_near may_happen&trace_near much_about_texts&setting_near
+0.20 names_the_words&setting_near names_the_words&somebody's_own,_in_short
+0.20 nothing_stated&somebody's_own_machine,_in_short often_may&trace_near on_a_stamped_line&record
+0.20 output_near&somebody's_own somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.20 somebody's_own_machine,_in_short&trace_near text_behind&trouble
+0.25 a_failed_run&alone a_failed_run&its_place_behind a_question,_in_short&other_near a_report's_heading&a_short_text
+0.25 a_report's_heading&code_near a_report's_heading&markup_near a_sentence_leads&somebody's_own,_in_short
+0.25 a_setup,_in_short&indented a_setup,_in_short&mentioned a_short_text&begins_its_line a_short_text&blanks_near
+0.25 about_texts&its_place_behind about_texts&output_near alone&cut_by_dots begins_the_text&record
+0.25 behind_a_prefix&mentioned behind_a_prefix&much_trouble behind_a_prefix&somebody's_own_machine,_in_short
+0.25 between_sections&trouble code_near&indented code_near&output_near code_near&somebody's_own_machine,_in_short
+0.25 code_near&somebody's_own_question,_in_short cut_by_dots&ends_the_text cut_by_dots&record cut_by_dots&text_behind
+0.25 ends_the_text&figures happened_to_somebody&in_quotes happened_to_somebody&somebody's_own_machine,_in_short
+0.25 hypothetical_sentence&setting_near hypothetical_sentence&trouble in_quotes&other_near in_quotes&somebody's_own
+0.25 its_hint_printed&on_a_stamped_line its_hint_printed&trouble markup_near&somebody's_own,_in_short
+0.25 markup_near&somebody's_own_machine,_in_short may_happen&much_about_texts much_about_texts&names_the_words
+0.25 record&setting_near setting_near&within_code somebody's_own_question,_in_short&words_before
+0.30 a_failed_run&a_setup,_in_short a_failed_run&mentioned a_failed_run&names_the_words
+0.30 a_question,_in_short&nothing_stated a_sentence_leads&text_behind a_setup,_in_short&blanks_near
+0.30 a_setup,_in_short&happened_to_somebody a_setup,_in_short&heads_a_document
+0.30 a_setup,_in_short&hypothetical_sentence a_short_text&record about_texts&hypothetical_sentence
+0.30 about_texts&may_happen about_texts&trouble alone&on_a_stamped_line begins_its_line&begins_the_text
+0.30 block_opened&words_before code_near&somebody's_own figures&trace_near heads_a_document&in_quotes
+0.30 hypothetical_sentence&much_about_texts in_quotes&trouble indented&setting_near its_place_behind&nothing_stated
+0.30 its_place_behind&other_near other_near&trace_near other_near&words_before output_near&traceback_above
+0.30 somebody's_own_question,_in_short&text_behind
+0.35 a_failed_run&may_happen a_failed_run&on_a_stamped_line a_question,_in_short&mentioned
+0.35 a_question,_in_short&text_behind a_sentence_leads&much_about_texts a_setup,_in_short&alone
+0.35 a_setup,_in_short&in_quotes alone&begins_its_line begins_its_line&figures begins_its_line&text_behind
+0.35 behind_a_prefix&ends_the_text code_near&record figures&item_of_a_list may_happen&on_a_stamped_line
+0.35 mentioned&words_before on_a_stamped_line&trace_near other_near&somebody's_own_machine,_in_short
+0.35 record&trace_near record&words_before somebody's_own_machine,_in_short&words_before
+0.40 a_setup,_in_short&nothing_stated a_short_text&trouble about_texts&in_quotes behind_a_prefix&its_hint_printed
+0.40 behind_a_prefix&setting_near cut_by_dots&hypothetical_sentence ends_the_text&happened_to_somebody
+0.40 indented&text_behind its_hint_printed&output_near mentioned&on_a_stamped_line on_a_stamped_line&other_near
+0.40 output_near&trace_near
+0.45 a_question,_in_short&heads_a_document a_sentence_leads&in_quotes a_short_text&nothing_stated
+0.45 alone&happened_to_somebody figures&its_hint_printed
+0.50 a_failed_run&setting_near a_question,_in_short&a_setup,_in_short a_question,_in_short&markup_near
+0.50 a_question,_in_short&words_before a_setup,_in_short&a_short_text a_setup,_in_short&ends_the_text
+0.50 about_texts&on_a_stamped_line alone&mentioned begins_its_line&trace_near begins_its_line&traceback_above
+0.50 behind_a_prefix&trace_near indented&somebody's_own markup_near&output_near nothing_stated&output_near
+0.50 other_near&output_near
+0.55 figures&names_the_words figures&output_near output_near&record somebody's_own,_in_short&words_before
+0.60 code_near&somebody's_own,_in_short code_near&words_before in_quotes&words_before text_behind&words_before
+0.65 begins_its_line&ends_the_text cut_by_dots&mentioned
+0.75 other_near&somebody's_own,_in_short
+0.80 a_failed_run&about_texts
+0.95 indented&output_near
""",
}

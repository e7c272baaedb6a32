"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.63
SIGNS = {
    "explained behind": -2.0,
    "introduced as example": -1.8,
    "text about texts": -1.8,
    "within code": -1.7,
    "about texts": -1.6,
    "indented": -1.3,
    "its words taken up": -1.3,
    "typeset": -1.3,
    "much about texts": -1.2,
    "blanks near": -1.0,
    "other near": -1.0,
    "comment": -0.9,
    "heads a document": -0.9,
    "mentioned": -0.9,
    "names the words": -0.9,
    "block opened": -0.8,
    "in quotes": -0.8,
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
    "text behind": -0.2,
    "beside a quotation": -0.1,
    "markup near": -0.1,
    "nothing stated": -0.1,
    "somebody's own machine, in short": -0.1,
    "frames of a process near": 0.1,
    "somebody's own, in short": 0.1,
    "a whole error line": 0.2,
    "item of a list": 0.2,
    "a question, in short": 0.3,
    "a short text": 0.4,
    "begins the text": 0.4,
    "setting near": 0.4,
    "trouble": 0.5,
    "somebody's own question, in short": 0.6,
    "a failed run's record": 0.7,
    "cut by dots": 0.7,
    "its place behind": 0.8,
    "behind a prefix": 0.9,
    "on a stamped line": 0.9,
    "trace near": 1.0,
    "a failed run": 1.1,
    "a report's heading": 1.1,
    "happened to somebody": 1.2,
    "somebody's own": 1.3,
    "begins its line": 1.5,
    "ends the text": 1.6,
    "its hint printed": 1.6,
    "output near": 1.9,
    "a setup, in short": 2.2,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-1.35 memory
-1.25 gib
-1.20 ms
-1.15 на
-1.10 docs you
-1.00 epoch
-0.95 oom txt
-0.90 demo killed long pinned raise
-0.85 en la met output po runtime size
-0.80 backend drill hip karta saved that want
-0.75 detected do driver grep host local queued text this was write из
-0.70 allocator bytes cpu data errors order takes
-0.65 end http illegal jest label like mb pro quit user wording writing текст
-0.60 byte ci const gemm_fusion_autotuner import je kb kv map message needs nie options reason return small vram
-0.60 разбор чем
-0.55 access answer author bu card caught class cudaerrormemoryallocation die don exit finished ggml_vulkan
-0.55 gradient_checkpointing ibuilderconfig into las log mib once only opened pool prints shared sie string tests
-0.55 thanks tok tp true type typeinfo what would
-0.50 address answers assistant autotuning batch_size bfloat bus cards choose cluster compare due ecc eng everybody
-0.50 exc_info fake fatal five four für gpu_device information loader oserror owner please reading render retrying
-0.50 sample scratch sec space tenant texte title under ve xla yes
-0.45 assert between bot br cannot cell changes closed compiling completed constraint contains corpus cudnn done env
-0.45 het json limit lines llama_new_context_with_model logging made maintainer mem messages micro minimum mps null
-0.45 over pager parse precision processor program pt purpose requested satz sh skipped support these too und val
-0.45 verdict without
-0.40 as avg before best closing con conv_algorithm_picker cublas_status_alloc_failed date der drift ein exec exported
-0.40 far fixed for gets grow guard guild hiperroroutofmemory holds in inputs kill kind lesson limits
-0.40 llama_kv_cache_unified loom md need nicht notes operation outofmem parameters per pytest questions quota
-0.40 reference registers remark safetensors saving score se sent sentence shown skipping slice supervisor tactic
-0.40 uncorrectable unit venv 示
-0.35 accuracy although bash block caching canary capacty channel checkpoint chosen compiler component config configs
-0.35 count cpp cudamalloc dat debug empty engine estimate event exceeded fits front gi hards im invalid io known less
-0.35 listening looks lower memes metadata native nm oom_kill oomkilled opset planner previous quarter que readme
-0.35 registered registry roses settings still their tier try una unsigned upstream wrap xpu гиб さ れ 小
-0.30 algorithm allocators also amp apr argument ask asked attempted autocast available benchmark blue calls cases
-0.30 close cmakefiles columns comments concurrency created device_memory dies draft du entry execution_count explain
-0.30 fired fixture frage from function give golden groups half hbm info injected kmg llama logs many meldung minus
-0.30 mixed msg mémoire name names no none num_gpu numbers não place plus real removed report results right roll
-0.30 setmemorypoollimit shows sim simply slurmstepd socket speaks starts sur tensor tensors textarea threads
-0.30 throughput topic uid unchanged ur_result_error_out_of_device_memory use valid warn where workspace yaml zahlen
-0.30 свободно う 会 先 合 文 모 문
-0.25 acc accelerator all annotation are at attempt bare begin below broken broker cache capability clear clúster
-0.25 commit dan dashboard dataloader den dependencies device dice dispatcher eine errno erroroutofdevicememory
-0.25 expandable_segments fast figures final format fusions fyi gerade ggml_cuda_host_malloc git gpu_oom gpus hier how
-0.25 importing infer insufficient jobs kann keeps lane language launch look match matte meaning measured memoria
-0.25 memoryerror mesa might minute mock must nas nb np num_alloc_retries num_ooms of often ops others
-0.25 outofgpumemoryerror paddle paging part piece placed placeholder points por printed profile programm ran ready
-0.25 reclaim red reicht reject reports request reset rg role round say seen segments sein selected served simulated
-0.25 site size_t snapshot staging standard strings studio study sycl symptom synthetic sysctl taken te texts throws
-0.25 tiles timeout to url usable uses vídeo week year yet że занято что た 一 不 半 够 字 存 显 次 用 答 请 这 里 메
-0.25 용 전
-0.20 _____________________________ _error_if_any_worker_fails accepted activations advice al alert and apache
-0.20 attributes backends bei bfc blockdim cell_type checkpoints classify co codes come commands components console
-0.20 contain content covers ctrl cublascreate cupy custom decide decoding def define del delta demande depends deps
-0.20 detach dir div dll dmesg documented eight el encountered ends example exercise exports fewer fit fixes fixtures
-0.20 forget free frei fresh friend garbage_collection_threshold gc gcs gen generated generation goal gold
-0.20 gpu_executor grande gx handler hardware headers headroom help helpful ib idle if included index install is ist
-0.20 item ja knowledge kv_cache_utils lang lat learning lecture linux lite live load_tensors localhost login loki
-0.20 lustre machines matching meet merely merged million mk mod more most myself nearest newer no_grad nobody normal
-0.20 not_empty object ou outofmemoryerror petrel physical platform plenty prefix press prima priority professor
-0.20 properties propose pulled ranker rate reached react reduce reduced region release remaining requires response
-0.20 rest restored retry returns rmm routes rss runbook schema section seeing sequence server sharded shell
-0.20 signal_handling się smem sort source speech str streams su sxm tasks team tell test_other_errors_pass_through
-0.20 testclassify than tickets trt tuning turn upgrading usar validation viele vm vnet votes walk watch watchdog when
-0.20 wie word worth yours ни но при чём い が 下 么 以 只 多 如 照 理 的 看 算 表 见 는 쓰 은 의
-0.15 _check_cuda_python_error _exceptions _utils _z ac actors ad adapter admins algo algorithms alles allocations
-0.15 along an anatomy andere anon answered ao arena arithmetic asking aten aus autotuned autotuner avail average axis
-0.15 badge base bb be becomes billion bought buggy build bump business cached cancelled candidate captured causes ce
-0.15 chaos checks classes clip compiled completely conf configured contained cuda_error_launch_out_of_resources
-0.15 cudaerrorlaunchoutofresources cudamallocasync cudnn_status_not_supported cycle debuginfo deck decreasing demand
-0.15 deploy described_class description desk deviceerror devices diagnostics differently donate drop ds elapsed erro
-0.15 evening exc exceeds except expandable expect export faq fault few fi fires flag flash forcausallm forty ft
-0.15 gigabytes good gpu_conv_algorithm_picker gpu_memory grafikkarte graphics grpc gs handbuch hbm_gib heap
-0.15 heuristics highlight hits hybrid ignore ignored incidents initial_pool_size iogpu ip ish its jl journalctl karte
-0.15 kestrel keyerror killer know ksameasrequested kw labels ld_preload levels libtpu logger loggers losses malloc
-0.15 mapping matter max_tokens mensaje metal mig migrate missing mit ml mlx mt multiline nan nccl
-0.15 ncclunhandledcudaerror nice nightly ninja node_manager oct oder office omitted ones open originally otter
-0.15 out_of_memory outofmemory para paragraph parameter partitions pas pasted period peut pipe più plan planning
-0.15 pluggy policy pool_allocator possible potentially pp preallocation predicted pressure procs programs proj prompt
-0.15 ptxas quantization quartz ram raw rdb reasons recommended recorded refused regex reinitialize rejected
-0.15 rematerialisation renders repeated requeue required requirements retrain room rootdir runtimeerror samples
-0.15 sandbox scenarios scheda sees serving sets shipper shuffle signatures sind slide slug sm_ span sshd stdout step
-0.15 sticky stops story struct students succeed such svc sys systemd table target ten tensorrt test third_party
-0.15 timestamp top traces traffic train_step triage triggered twenty typical typo unittests unoptimized unused up
-0.15 utterance uvicorn val_loss validate validations vendor vit vite vs wenn which who whose wiki wired_limit_mb
-0.15 wraps writes xid zeros драйвера программа сколько только く し と め も テ メ リ 二 什 例 减 办 含 場 大 怎 我
-0.15 手 把 既 查 案 检 者 自 要 足 가 것 기 를 설 세 스 음 있 크 터 한
-0.10 __call__ __init__ _arraymemoryerror _execution_engine accelerators accept actions activation_checkpointing
-0.10 adapters added af again against age alerts alias allowed allreduce almost als announce anything apart app arc
-0.10 archive args around array artifact assertionerror aux awq backoff bad bad_alloc bea being beta bind block_k
-0.10 block_m block_n blog board boot bottom branch bss buffer busy bye called calloc catch catches ceiling cf changed
-0.10 changelog chatcmpl cheers ckpt classic classifier clean collected compilation completion computed connected
-0.10 connection consumed containers count_over_time cublas cuda_driver cudaerror_t cudageterrorstring cudamemgetinfo
-0.10 cudasuccess cudnn_status_alloc_failed cumemalloc_v day dec defaultcpuallocator dense deployment destroyed deux
-0.10 df di differs digest dl dp draws dropdown dropout dtype déjà earlier ee ef effnet einem empty_cache endgroup
-0.10 ensemble epochs eq etc etl eu events examples exclude exemple fabric failing fails fall fallback family fan faut
-0.10 fc fd feb filename filenotfounderror fills filter finds flush fluxclipmodel_ fmt former fprintf fragile
-0.10 fragmentation frame framebuffer frees fri func further gap gnu goes gracias grad_norm gradients grafikspeicher
-0.10 grid guest guten hallo halving happy harmless have haven heading heron hex hints hlo_rematerialization hold
-0.10 hours id includes initialized interactions interval interview ipynb java js julia kernel kernels key kubelet
-0.10 latter launched launcher les level lg license local_xla lock low lowvram lr mac mailed maintenance managed mar
-0.10 march margin markdown matches max_num_seqs max_split_size_mb maxrss median memory_viz mention merge meta mi
-0.10 micro_batch_size misc model mon move mu multiple même named ncclsystemerror nein neither newcomers nid noch norm
-0.10 normal_vram notebooks notice notification nox ns num_beams num_stages num_warps number nvlink objects onboarding
-0.10 oncall onnx ont oomd oomwatch opened_zipfile ordinal own par parquet parser partial past paste pcie pending
-0.10 perfect pickle plugin pray pre preflight print problems production programming provided pytorch_cuda_alloc_conf
-0.10 qps quantisation quillnet quote rb reactions reader reads recently recompute recovery ref refuse regexp remapped
-0.10 remapping rematerialization remedy req reqmem reqs requeued reserved resolved responses retcode retirement
-0.10 retryable review row rst ruff run_backward save says scanned scenario seat seats send sep serial serialization
-0.10 sharding sharing sheet shm shmutils shorter signal sizing speed speicher split_k stands std step_ stepid
-0.10 stopping stream_executor successful suele tb tbody td temp temperature template term tern test_engine test_parse
-0.10 thcstorage therefore thing thu tib timed times timeseries tip today token tomasz train_lib trials
-0.10 troubleshooting trtexec ty ubuntu um understands unsubscribe unsupported_state unter until update_slots usage
-0.10 userwarning utf util uv val_accuracy value variant view void volumes warehouse watcher ways weight weights
-0.10 wheels while whom wir with within work world wren ws xla_bridge your zusammen кэш меня обучение от падает память
-0.10 え こ に は よ を フ 三 上 中 件 作 保 再 出 动 在 容 就 己 当 录 志 思 提 数 新 是 有 果 样 版 申 直 相 程 线
-0.10 维 考 能 語 読 记 量 问 需 面 다 리 아 약 으 정 제 하
-0.05 __ __cause__ _core _src _tensor ab acceptance accumulate active adding agent ago agreed align alike alloc_cpu
-0.05 allocatememory allocates aloud alternatives ansible antwort anyone api_server apple applications april
-0.05 arbeitsspeicher area arrive article assert_eq attn_implementation attr aucun aug auto_growth banner basicstyle
-0.05 batches begins belongs beneath black blender blocks boolean brief bring bugs builtin button by cake calcul
-0.05 calling candidates canned catalogue_v category cd charset checking chip chunked_prefill_size ckpt_ classname
-0.05 cli_args clips cmake cmem cnmem_status_out_of_memory coalescing collection combination comm compile completions
-0.05 computing concurrent condition configuration connect connectionreseterror constants constraint_memcg contents
-0.05 contiguous contributor copies copyof cordon corp cost counts cpu_mapped crates creation criteria cross cs css
-0.05 cuando cuda_dnn cuda_error_launch_failed cuda_memory_resource cuda_visible_devices cudafree cudagetlasterror
-0.05 cudamallocmanaged cumemalloc cut cv cxx dark dash dashboards datasource davon dd dead debian decision defaults
-0.05 denoiser des dest detector device_oom deviceoom deviceoutofmemory direct discussion doc docstring does double
-0.05 draait drain drained dummy dunlin duplicate easier eb een effort else embedder emph encoding enforce engineer
-0.05 entropy enumerate erreur errorf erschöpft este eth ever everyone evict exceptions excluded exhaustion expecting
-0.05 expired explains explanation expression extend factor failure fallen falta faults fb fid figure files fill
-0.05 filtered fire flags_allocator_strategy flags_fraction_of_gpu_memory_to_use flash_attention_ fleet float form fps
-0.05 fragment frameworks frecuentes freeze frequently frontend fwd gameday gateway gb_free gemm_fusion_dot generate
-0.05 gigabyte glossary gm gn gpu_helpers grad grads grammar green group gruß gsm halves handles happen harbor has
-0.05 hasn heartbeat helix hello hf hides highlights home homework hook hooks host_oom hpp href human ik inject input
-0.05 input_tokens insuffisante integer interface invented is_oom issues itemize jan january jenkins job jobid joined
-0.05 jonas jul june junit kubectl kubernetes largest latency_ms latent later latest layout lazy ldquo le lead least
-0.05 leaves legendformat lgtm library licence liegt lifts literal lm_head local_tsl longer looked loop lowering
-0.05 lstlisting lvl mais make_loader marked marks master matters max_input_tokens max_model_len max_seq_len
-0.05 max_total_num_tokens maximum mbs means medvram memplan mensajes mid miss missed mlp mmlu months morgen moved
-0.05 much multi museum nccl_debug new new_token_ratio nf niet nlp nur nvrm ok onchip oob oom_text oomguard operators
-0.05 optimiser optional optype or original our outofdevicememory output_tokens pad panel partition passed passes
-0.05 patch peaks people persistent pick picks ping plat pme pods posix posted pour power preempted pretrain price
-0.05 primeiro primera printf private problem processing profiler profiling prompts property proposal proxy ptarmigan
-0.05 pth public publish purge pytb qa qe quadro quant quantize quoted ra raising random rdquo rebuild recognises
-0.05 recovered reducir refer refid refuses regular related reload remap remapper remedies remember remote rent repo
-0.05 repository requested_bytes requestedbytes reranker research resources resumed resuming retract retracted_reqs
-0.05 reviewed revision rhel rig rows runner sacct saw scheduled scheduling schemas scoped scores scripts sdxl
-0.05 se_gpu_pjrt_client search segment selective seqnum sequences servers sft shall share shim short sigterm sigusr
-0.05 similar sized skein slack slow slurmd snapshots snippet solution solve sorted spectra spread sre staff stages
-0.05 stat statement statistics stderr storage stores straw streamexecutor strict strong structured subclass submit
-0.05 succeeded supported suppressed survived swapped switch synopsis tab taille taking talk targets task tcp tcuda
-0.05 tells temporaries tenants tensor_parallel_size tensorflow tessera test_guard testcase tested testsuite
-0.05 testsuites texported text_generation_router_v texture tfrom the theirs thost thread throw ticket tight tno
-0.05 to_string toml tool topology torch_ tous tr tracebacks trade train_wall trainable transport tree tried trim
-0.05 ttfamily tto tue ui uma un unavailable unclear undefined unspecified updated uploaded uploading
-0.05 ur_result_error_out_of_resources uri users uvm val_dice vendors verbatim verified versions virtual vision vk
-0.05 vmem vocabulary vom vous wait wanted wants warning warnings warns wav wc wheel whole why width windows wish
-0.05 worked worknccl workspaces written wrote xk xml years zh être без было градиенты ли не нужно это だ ょ わ ア イ
-0.05 ス ル ン 义 也 人 体 余 便 修 全 内 剩 割 占 卡 可 各 吗 增 处 失 完 定 序 度 意 打 护 推 敗 教 時 更 梯 機 法
-0.05 混 知 確 积 第 系 累 编 計 说 超 进 题 게 래 로 류 버 오 을 자 지
+0.05 ____ __inference_train_function_ __main__ _and_ _apply _check_ctypes_error _conv _create_fp _handle _kernel
+0.05 _malloc _ndarray_base _partitions _require_cuda_context aa aber abi aborts absl acceleration account activity
+0.05 actor_id add admission afternoon alertname alive all_gather all_reduce allo allocaterawinternal always ama amd
+0.05 among anaconda apply approx arcface architecture arrays asks asnumpy asr attic attn_mask attribute authors
+0.05 autograd axes backbones background badly bag base_module baseline batch_size_per_card batchgröße beforehand
+0.05 behind believe bert better bfcallocator bias bins boxes browser buf bufferassignment builds bvh c_size_t camera
+0.05 can capturing cast_bias_weight cate causing ch chainer chains change channels check check_call checkpoint_last
+0.05 child chunking ck cl_mem_object_allocation_failure click cloud coder colleagues collecting column comment
+0.05 common_ksampler communicator comparing compiles complete concat concat_op conda confused constant consumer
+0.05 container context contexts conv conv_ops copied crash create_graph cron ctest ctypes cuda cuda_call
+0.05 cuda_malloc_async cudacall cudagraphs cufft cuml cured curl customers cyberpunk d_ da darknet das dask
+0.05 data_batch data_format dbackpropinput dcgm_fi_dev_fb_free ddf debugging decoders decorator deep defined desc
+0.05 describe desired det detect dev device_array device_id device_name device_put deviceid differ difference
+0.05 different directml directory disable disabled disk distbackenderror dlalocaldram dlasram documents doing domain
+0.05 download dp_rank draining dropped drops dso_loader dune eats echo edge efficientnet either ema embeddings emory
+0.05 emptied enc encode envs errorcode errored está ex executable executor executor_base extensions fact feeds fftn
+0.05 filled finetune firing fit_masks fit_one_cycle flags flame flash_attn flash_causal_lm floats fname
+0.05 forkpoolworker fra free_swap freed_by_count frozen full fusedconv fuser fusion gains gan garbage gaussians gemm
+0.05 genai generic get_default_memory_pool get_memory_info get_rec_iter getbesttactic ggml_gallocr_reserve_n given
+0.05 gnome gpt gptq gpu_options gpupooledstoragemanager gradient graphs greedy greps growth grüße hard hash heavy
+0.05 helped hidden higher highest hires hist history ho hostname hosts hour https huge hung hypothesis idea ids il
+0.05 ilse imagerecordioparser imperative indicates ines inf inference inferencesession infra ing ingest
+0.05 init_memory_pool initialization initializing inner_training_loop instance_state instead internalerror
+0.05 interpolate intptr ipc ipex ir iter_image_recordio_ jit jnp joy jun killing kills kim kind_gpu knextpoweroftwo
+0.05 kv_size kws labelling lammps lanes largestfreeblock last_hidden_state latents layout_det ldm learning_rate
+0.05 left_on leftover lena length lh light lindqvist line listing lists lives ll llm_load_print_meta llocated
+0.05 load_state_dict loadengine loads loc locally logicaldeviceconfiguration logprobs looking los lote luck
+0.05 mainprocess make manager managers manifest map_location mapped masknet mat max_len maxshapes maybe_live_out
+0.05 media megabytes memo memory_allocated memory_stats mempoolsize merge_chunk minshapes mistral mittel mmap mnt
+0.05 model_executor model_id modeling module msa multiprocessing mxgetlasterror mxnet_cudnn_autotune_default
+0.05 mxneterror n_batch n_ctx_per_seq nach nativeapistatus nativestatus nccl_buffsize nd ndarray neck nel news
+0.05 noheader nope now nt nuc num_shard num_updates num_workers objet observed odes offload ollama ollama_keep_alive
+0.05 ollama_max_loaded_models olá one online operating opt_state optim optimisation optshapes ore ory out outer
+0.05 outputs outside overnight padding page param parsing pbtxt pci pcs pdf peaked peakreserved peer
+0.05 per_process_gpu_memory_fraction perception phi pinned_memory_manager pip pjit placa plans plot pod_name point
+0.05 port port_args positive poster pot pourquoi ppl ppocr predicting preds prefetch primary priya prod project
+0.05 properly proposes protein protokoll ptr purchase put puts px py_str pyto pytorc pywrap_tfe quantiledmatrix
+0.05 question quick_execute rag raise_if_cache_size_invalid raises randomuniform raylet raytaskerror rc rd receiver
+0.05 records relion remove renderer repeats replicas reporting reproduction rerank resourceexhausted responde
+0.05 restarting restarts restoring result ret retain_graph retried reuse reward rm rmm_maximum_pool_size
+0.05 rmm_pool_size rmmrapidsretryiterator rollout roughly run_id run_scheduler_process run_tiles runtime_error ry
+0.05 sampler sampler_name scale_factor scaled_dot_product_attention scan schedule secs segformer segmentation sending
+0.05 separate sequential_executor service sess session_id sessions set_logical_device_configuration sev seven several
+0.05 showed shrink side sigkill_handler sigquit single sizeof slave slides slot solo spare spark spawned sr stage_
+0.05 statallocator statefulpartitionedcall stayed steam stored subprocess successfully suggested suggestions suites
+0.05 sum sunday survives suspect switching sym teacher ted tensorrt_llm terminated text_embeddings_router
+0.05 text_generation_server texto textures tf_gpu_allocator tfe_py_execute thank there throwing thus tif tile tobe
+0.05 tokenization tor torch_npu torchrun torchvision tot total_gpu_memory tower tp_rank trace tracer tracing
+0.05 train_data train_ds trained trainer transcribe transcription trick trouble tty tune turns type_k type_v ufunc
+0.05 unser upd update_metric updating upgrade upscale upscaler usr usual usually ut utc vae_decoder val_data
+0.05 validation_data variable vega vel venvs verifysuccess versioning very via viewlayer vkallocatememory vmap voll
+0.05 von walked walls were wgpu wgpu_core wi wieder withretry words workers working worse writer wrong xception xh
+0.05 xla_python_client_preallocate yep ze zq équipe всем всё кто пишет привет お か き じ つ て の ば ほ み り ん エ
+0.05 キ グ ケ ジ ズ ブ プ ュ ョ ラ 交 从 但 佬 分 别 午 参 同 启 問 境 夜 好 実 対 已 常 并 开 後 微 成 投 指 据 掉
+0.05 昨 来 标 档 正 步 点 环 画 発 确 约 练 記 試 识 调 谢 象 質 败 返 还 配 開 降 集 验 납 네 델 도 될 만 에 올 이
+0.05 일 입 죽
+0.10 _device _dummy_sampler_run _lib ack adafactor adam adamw affected alle allocat amdgpu analysis annotations
+0.10 another anywhere apps assignment async atoms attack automatic await backbone backward began behavior behaviour
+0.10 beim bfc_arena bfcarena bigger bios book bricht builder ca callback came capa captions capture carry case cat
+0.10 char checked checklist ciao cmd collective commented confirm conformer continue control convolution cores
+0.10 counted course crashloopbackoff critical ct cuaderno cuda_error_out_of_memory cuda_memory_manager cudaallocator
+0.10 cudacachingallocator cudadevice cudnn_algoreg cupy_gpu_memory_limit cuts dali dans decoder deepspeed dem detail
+0.10 details developers dim dire display distance distill distributed downloaded dpi durch dynamic dès ed emb enable
+0.10 enginecore entrenar equal error_handler eserved est eval eval_metric excerpt executed existing exits explicit
+0.10 falcon feature field filtered_tb finder fitted flaky flat flux found freed friday functional general generator
+0.10 get_output_data getting ggml_metal_graph_compute github giving gluoncv gpu_memory_utilization guarantee guide
+0.10 halve handling hang hangs happened has_subgraph heads health healthy height held helps her hey high him hmm hola
+0.10 hx igpu improve inl input_data_all janvier kaggle keep kurz lack late lax layer layers lbm learner let li
+0.10 libbitsandbytes_cuda lief lightning limitation limited little llama_init_from_model llama_kv_cache_init
+0.10 llama_model_load llamarunner llm_engine llocate lm loaded loadmodel lol longest macbook mark mask matched math
+0.10 max_batch_prefill_tokens max_prefill_tokens may maybe measurement meeting mem_get_info memor memory_limit
+0.10 mempool merci minibatch mismo modules moin morning mory moving mpirun mx n_ctx_train navi nbytes nemo nerf
+0.10 network neue next nichts noise not note noticed nu numa nvcc obtiens october off okay ollama_num_parallel
+0.10 onnxruntime_src ort output_data output_ui panicked parallel particles pass patches path patterns peft perhaps
+0.10 phase physx pid pin_memory play pls pointer pools posting ppo pretraining printmemoryusage probe proc processed
+0.10 processgroupnccl progress provider providers quarry qué qwen range rather ray rays recycles relevant relu
+0.10 rendering replaced res reserve resident resizephysical resubmit resume rnn rollouts rounded runners
+0.10 rust_backtrace salida saves scanner schon schritt scope screen sd sdpa seqs sequential severity sgl shard show
+0.10 silenced singledevicememorypool situation skip slicing slower slowly smallest smoke solves sous spec srt
+0.10 stacktrace starting_batch_size startsat stem stub subdivisions subshape suite supports sure survive swin tag
+0.10 tail terminate terminating test_long_context text_generation_router tgi then thesis they think thrown titan
+0.10 traceback_utils train_inner trainworker transfer tries tritonbackend_modelinstanceinitialize tsl tstatus tts
+0.10 typed types unallocated understand unix unload used used_memory useful v_num vgg video viewer visible vocab vol
+0.10 volatile vorher warmup water webui wer will window with_traceback won workaround wsl xl xlarge xlaruntimeerror
+0.10 xx yolov до коллеги け ち ろ ッ デ ロ ー 候 像 其 写 务 原 发 器 因 实 室 建 挂 接 改 朝 机 求 测 目 終 習 计 认
+0.10 议 退 错 題 고 단 되 러 런 마 막 번 보 부 서 어 요 주 했
+0.15 _attempt_allocation _b _k _k_m abend about accelerate actual ada after afterwards allocateimpl api approved arch
+0.15 artifacts ate ation attn_ au audio avoid badalloc based bd big bisected bo bpw brings bucketing bug building
+0.15 carte cast cet cfg chain chair che checkpointing chunked cleaning cli climate code comes comfy complex
+0.15 computecosts cpu_feature_guard crashes crop csv cu cudadrv cudf curr_region_allocation_bytes_ desde device_map
+0.15 dgx diffuse diffusers domani dt einen entered er ersten esto eval_accumulation_steps exactly execute
+0.15 executioncontext exists exiting exllamav experimental external fa fairseq_cli feats finish fix flow force fsdp
+0.15 funciona game geometry get gfx ggml_backend_cuda_buffer_type_alloc_buffer gin go goroutine gpu_mem_limit gres
+0.15 hat hay hence heute hint holding honest inc including increase initialize inner instances issue jaxlib jvp já
+0.15 kofi lattice lauf laugh leave leider len libmxnet libraries list llama_load_model_from_file llama_model_loader
+0.15 llm_load_tensors logged lost lowered läuft main makefile mas matlab max_batch_size max_input_length
+0.15 max_total_tokens mean memcpy memory_limit_ mesh metrics microsoft miniconda model_lifecycle models modèle mortem
+0.15 más n_layer nada nbformat nbformat_minor ne nearly neighbour ner net never nfs ng nodo nov nvidia nx occurred
+0.15 oneapi onednn ooms op_requires opencl optimized overflow packed paddleocr pages performance places pm
+0.15 preallocate predict prefill present process_name prop pyx radv ranks rapids reboot record regards remat requests
+0.15 reserve_size resnet ring rs rules runbooks sam saturday saveengine sched searched seems seit set_limit setup
+0.15 sglang sha shapes shift slurm source_file source_line speaker spelling spill splitting srun stage stand start
+0.15 steht steps stuck style subject sul sun systemerror tentei tesla text_generation_client text_generation_launcher
+0.15 those throw_api_error timeline tiny tokens total_region_allocated_bytes_ trainnetwork transformers translate ts
+0.15 unexpected units unknown unset ups used_gpu_memory va vec virtualmemorybuffer voici volume vulkan warming warp
+0.15 workflow xavier xt yml yolo zombie zu ça почему っ な ク チ ポ 个 之 事 到 前 复 始 最 水 没 済 生 经 落 限 니
+0.15 데 돌 립 비 사 수 습 시 실 안 줄 중 탁 확
+0.20 additional alloc alloc_tensor_range après auto availa begin_example bench binary bitsandbytes ble blobs chapter
+0.20 chars chrome clock colab command common_runtime complaint cp create crit cudaexecutionprovider dataset de
+0.20 deepseek deleted dist documentation dt_float días em embedding enabled end_example entraînement err errors_impl
+0.20 es et executing exp failed faster features fell fft find_executable_batch_size fold foreignnode forgot fr
+0.20 geforce gemma gitlab growing ha hand happens hit implementation increasing ipython iter itself kwargs laptop
+0.20 larger leak llama_kv_cache llama_model_load_from_file_impl lunch manual maps marta matrix mdrun measure medium
+0.20 memusagechange micro_batch model_runner moe n_ctx needed neural newest ngl night num numba numpy op_kernel
+0.20 op_name optimization option panic passe passing patient pc pr pytorch quiet re read received reducing regression
+0.20 replica reproduce residues retro router said screenshot see seg set_per_process_memory_fraction setting shards
+0.20 shutting sigabrt simulation since solved some someone something sph src ss st stack statuscode stop store
+0.20 studies supplied switched though time tmp to_device todo tokenizer tout tracker trains turned ultralytics une
+0.20 vllm werden whether whisper whoever wrapped wrapper xla_extension xla_python_client_mem_fraction ら バ 入 動 后
+0.20 日 时 月 起 같 그 녕 드 배 었 치 학
+0.25 according air antes any avec backtrace because bin both built burn caller closes copy ctx currently desktop
+0.25 device_memory_limit didn docker dynamo eager ename enginecore_dp environment exited exporter first floor ggml
+0.25 gives global going gone gromacs halved handle he hpc html images incident inside instance_group isso jo jour
+0.25 jupyter leaving ma management maxallocsize mehr mode modelo monitor nn nnet numallocs offloaded org output_type
+0.25 packages paged paper parsed pattern pjrt pjrt_stream_executor_client planned probably queue rec recon
+0.25 report_tensor_allocations_upon_oom retrieval rolled root sampling second select shape slab slices softmax split
+0.25 started states static them things threshold tiled tonight training treino triton unable utilization vae war wps
+0.25 xtx zero época по サ 学 까 인 작
+0.30 above alloca attempting attention bt but call cause caused cette chat common_init_from_params cuda_allocator
+0.30 customer days decode default dia died doesn duration endpoint enough error failures fairseq farm flax fluid
+0.30 follower fp fraction frames gestern gig gpu_host_allocator graph heb hi hij impact instance jax jaxruntimeerror
+0.30 jetson join journal learn lo load_model logo mistake mixtral mo na nano nodes nothing ocr opnieuw ours outcome
+0.30 print_info query radeon randn repeating reported rerun restart rocm running runs sentences series session
+0.30 smaller stable starten startup super tags third thought through total ultra valueerror variables voice waiting
+0.30 warm way webserver well échec 报
+0.35 application auf chunk com denoise dos during each encoder exe expectation expected exporting fail false fields
+0.35 fine follows framework here image job_id just keras kib llm lora merging min monday notebook operator pod pose
+0.35 recent recover rtx runoptions set so sonar srv train transpose trial two unet using van version
+0.40 _bfc aborted am back buffers capacity chunks dear did down embed every everything following forward gave gguf gh
+0.40 inuse isn lan lib maxinuse offloading on onnxruntime op optimizer os pin post python raised resource_exhausted
+0.40 resourceexhaustederror script summary terminal three ti tiling trying var weekend works 了
+0.45 already been bonjour bs eta even got my non opt paddlepaddle parallelism rank rule run seq solène starting stats
+0.45 th tutorial xgboost yesterday
+0.50 allocating append bfc_allocator crashed loading process same smi somebody worker
+0.55 cc client compute could gpu_ gtx had internal llama_context max mine restarted rx stream workstation
+0.60 allocated current exception execution logits tf
+0.65 ai decrease it iteration pipeline should traceback update
+0.70 action load minutes sorry stopped
+0.75 file large
+0.85 batch
+0.90 allocation
+0.95 went
+1.00 loss me self
""",
    "lead": r"""
-1.35 „
-1.10 `
-1.00 for
-0.90 # tensorflow
-0.85 info or out
-0.75 ggml_cuda_host_malloc there torch
-0.70 ? mib un would you
-0.65 exc_info to who
-0.60 " memory stream_executor
-0.55 paddle ram seen tried { │
-0.50 > core cuda_driver gib level two « из
-0.45 allocator conv_ops docs does em es refuses we where
-0.40 answers as before command fixed into line pr read see site skipping
-0.35 = buffer cache come every front gpu if later no none note only other plan que re reads sooner stops that this
-0.35 userwarning week 我 的
-0.30 ' ; \ _arraymemoryerror _exceptions allocating anything back de end entry free
-0.30 ggml_backend_cuda_buffer_type_alloc_buffer hard in la may needed numpy op_kernel op_requires own pattern sh
-0.30 start unit virtualmemorybuffer will » 니
-0.25 algorithm and autotuning cudamalloc des do docstring eng executekernel fit fix guard hip hiperroroutofmemory
-0.25 host is lib my paste phrase pick python review runs screenshot sequential_executor shows smaller state stop
-0.25 tensor tests tgi times voor warn what word 。
-0.20 / answer arena attempt cards close conv cudasuccess del der earlier en errors exit im init injected isn jaxlib
-0.20 jetzt jobs known launcher level_zero likely mb metal next nit now number options page people proposal question
-0.20 red say simulated stream texto ts una usually vram which why wording words 是 直
-0.15 ask bfcarena can canned capacity catch classify_test conv_algorithm_picker cu cycles depth dev estimate explain
-0.15 export fake feb gpu_conv_algorithm_picker graph grep guest had has llama_model_load mac never ngl numba old once
-0.15 please put py pytorch retry_exceptions sample search section small smi so steht string strings stub thanks
-0.15 triage when workstation xgboost に ト 다 면
-0.10 $ . alert backends bot by ci classes classifier cluster counts da das debug die don each embed except expect
-0.10 file find_executable_batch_size forum ggml_vulkan given gpu_mat guide hand have kv ll look mar matmul more mps
-0.10 nicht notebook of peak predict quote raise raises raising resourceexhaustederror returns reviewer runtime_error
-0.10 runtime_exception said saw scheduler scratch script sep seq shared should slides some stem str style summary svc
-0.10 terminal think three tip von want whole width wrong · い て る を ー 一 到 卡 里 问 题 시
-0.05 % - allocate allocated allocaterawinternal also answered app aug backbone backend best bug but card carries cc
-0.05 check chunk common_runtime config console content dec den dt echo empty enough everyone execution expected fails
-0.05 faq fields fluid get gx hint issues its itself kb kernel layers let limit loaded local_tsl logger logs longer
-0.05 loop lower lvl matched merge messages met mi minutes mit morning must ncclunhandledcudaerror nvidia offload
-0.05 opencv outofmemoryerror parse passed permanent plain pool post print printed prompt readers reading refused
-0.05 release report reserved resizephysical resource_exhausted restart short show shown size size_t slide static
-0.05 status std subject sum system take test texttt than total tsl txt under unhandled us use wiki without write
-0.05 xgboosterror xla_extension xpu } 「 ら メ ラ リ 不 志 日 老 跑
+0.05 ^ _cl _state _work acceleratorerror actor allocatenewregion always apr asr attic attn backend_model batch beim
+0.05 bool caller capi caught cell chat cl_ clenqueuendrangekernel comfy concurrency conditional_t const context cuda
+0.05 cupy decode decoder died doc done el errorcode even event fell following forkpoolworker fp gguf good hashcat
+0.05 help hi hires hit hpp https int iteration jan jul jun keeps ksampler lab len long loss malloc_or_wait
+0.05 max_input_length max_prefill_tokens meldet microsoft mir mxnet native net new nnet nuc oct onnxruntime_pybind
+0.05 onnxruntime_src opencl opt optimizer para parameters pass pc picture pjrt pjrt_stream_executor_client pro
+0.05 project pycuda pyopencl rag ranks rapids real render reported request requests return rmm router rtsafe runtime
+0.05 runtimeexception rx saferuntime screen seeing service span started table tasksetmanager team
+0.05 text_generation_client thread throws thrw tid tp tuesday unavailable users utils vulkan warm window worked works
+0.05 wrapper written yes your — 、 し た で は ま ロ 上 中 例 就 行 로 리
+0.10 about ai arc are asked assert backward bench call called class code com comment commit conv_ops_impl create ctx
+0.10 cuda_launch_blocking cuh dear demo detector device_helpers diffusion dreambooth drivererror encountered ends
+0.10 enginecore exceptions executor faiss fatal fine finetune forge fork ggml_gallocr_reserve_n goes image
+0.10 initialization layer le learning left lm max_len model_lifecycle nccl off openmm openmmexception plus providers
+0.10 radeon reranker right rmmerror rror rs set shard share sorry source split still sweep tensorrt text the thing
+0.10 through timestamp torch_memory_saver tpu traceback tritonserver um unwrap value void xlaruntimeerror zero | • が
+0.10 す 学 昨 習 错 는 드 ：
+0.15 : [ _catboost _ffi aa abi am bad because bfc_arena blender catboosterror client common compiler conv_ critical
+0.15 cuda_call cudacall day deep dies directml doesn dr due else engine external fail failure false faster float flux
+0.15 forward found framework from full fusedconv go gtx hola id instance internalerror ip issue laptop libc lightgbm
+0.15 llm macro max max_batch_size md mein mem min model nano oom open org_tensorflow output processing qwen raised
+0.15 ray reason record result serving session steps sur task terminating tf ti today told too trainworker triton
+0.15 uncaught unexpected upscale version waitnotificationfn were época логе 个 没
+0.20 abort al all amrex anyone attention bei body build catboost channel con cuda_lib defaultallocator detail did
+0.20 didn encoder ended enginecore_dp ensemble execute frame gets hours inside just keras large load loader main
+0.20 memory_pool name ocr ok operator point port process rocm runner sale sdxl seit self slurm someone src
+0.20 stack_like_memory_pool step terminated title type up using vae whisper workspace ~ “ 成 报 练 训
+0.25 * bf comfyui compile crashed cudaapierror default during evalue find folks fraction frames keep lost na nach nd
+0.25 non ollama one pipeline pod px raylet reports returned runtimeerror sched second student train trained trial
+0.25 vllm went while
+0.30 auf bitsandbytes could cpp data deepseek epoch example exc fairseq got his lora lr not over pre ran replica
+0.30 retry rule ticket tokens update valueerror xt 이
+0.35 < ] bfc_allocator bonjour case crash down errors_impl eval gone hey ist kaggle last llama mine ml our rtx run
+0.35 running then yolov на
+0.40 + after base both dem internal it memoryerror night onnxruntime pid und xla – 务
+0.45 ( box bs colab lol longest same says se with yesterday
+0.50 ) at avec job prints since time worker 에
+0.55 nightly stderr training
+0.60 au first gb log warning 데 ，
+0.65 @ exception on rank stopped 서
+0.70 ! err gives sglang warmup
+0.75 failed julia
+0.80 again quick stage
+0.85 server
+0.90 , trainer
+0.95 error
+1.00 generation node →
+1.05 user
+1.20 me
""",
    "tail": r"""
-1.15 windows
-1.10 no
-1.00 what
-0.95 "
-0.90 ;
-0.85 available
-0.80 .
-0.75 > „
-0.70 acity were
-0.65 are ist reserved
-0.60 driver look that
-0.55 ` printed string
-0.50 memory they ”
-0.45 * answer de der die gib means se so user why you «
-0.40 ) allocated already bot bytes di kept metal post reader readers see times we your | 一 에
-0.35 allocate block cudamalloc mean number runtime show start such true не 的 这 그 을
-0.30 allocator backend buffer device fewer for holds il logs lower may na numbers nur of size text us use » 字 数 示
-0.30 里 로
-0.25 # , : ? as bfcarena call carte code context don estimate explain figures first halve host how instance is its
-0.25 max never onnx our requested say static und until where will wording の 为 用 서 입
-0.20 \ an app asked bare batch_size be come could cpp den far gave go into jax job la leave list many medvram
-0.20 megabytes mem native non once outofmemoryerror point reported retry since smaller some stays tells turned would
-0.20 yes さ た と 存 表 가
-0.15 add answers arena auf card check comes cudamallocasync das du empty fit fp friday gerät gpu_mem_limit has larger
-0.15 left limit lost matching ne needs nightly old paddle part path pool ram rest restart rocm runner said says
-0.15 second shm should side skipped stderr takes team them too twenty twice type wanted when wiki without い け ら を
-0.15 出 开 나 마 문 시
-0.10 < ] asynchronously before below broken cached cause chunk class counts creation en ever except exception failed
-0.10 fake find four from hit idea incorrect item je karte kv last limits live long machine mb might mock name not or
-0.10 pas prints profiling px question raise results row sample schon scratch shape stacktrace status synthetic taken
-0.10 te tests th thing though tried two under up version want week whose worker × 。 す て る イ ト バ 个 分 显 请 题
-0.10 를 아
-0.05 & algorithm api bf blocks build caching cards catch caught container cudaerrormemoryallocation da data did
-0.05 different dt either end er error expected figure five fraction get graphs half hint hip http if illegal im in
-0.05 inside instead isn kb know layers line macro manual message mib missing more most mps ngl nobody offload
-0.05 otherwise output people plain put pytorch reads red reduce regex remat replica request requests
-0.05 resource_exhausted room search setting source spill stops system table tactic tensor tensors think this three
-0.05 trying un une used users value ve voor vram wasn way weights which whole word written zero 、 う か く だ で に
-0.05 も れ ー 不 以 占 改 文 本 足 다 면 하
+0.05 + - adapter am anyone ask because body bug colleague creating csrc cu_mem_create default desktop else encoder
+0.05 eval example fragmentation frame funcerrorreason halving hand he hours issue large later loading loads lora loss
+0.05 lowvram medium moved neighbour new nodes open optimizer out pass pin please points py re read really recent
+0.05 render resnet run rx seen small someone somewhere started starts state tensorflow test tf ticket to
+0.05 torch_memory_saver traceback training volume watchdog { … じ せ ょ ん ッ 没 고 니 려
+0.10 % above and another anything asks attention back bucket cache calling capacity capture changed checkpoint
+0.10 details does free full had handle home info input it like logits looks ml nccl nccl_debug net other plus prefill
+0.10 processes report restarted right sentences systems target tell tokens total txt va xpu zu — “ り チ 下 就 已 是
+0.10 는 지 ？
+0.15 ai al alloc alloca allocation append big cc change clip cpu dans docs error_message_manage et exit failure false
+0.15 follows found gigs gives gone got gpus graph holding hour import keep ll log nothing others prompt que queue ran
+0.15 retrying smi sorry step summary ti token vae very went – │ 在 것 납 습
+0.20 @ again although bs builds chunked conv cuda cuda_malloc_async decoder didn doesn during epoch frames gtx hal
+0.20 help https improve int itself laptop lattice makes mi minutes next nvidia per pipe por probs situation through
+0.20 today torch vorher well who ~ 同 有
+0.25 [ ^ bad con cross del enough environment every fix followed have lo mx one peak pod process python rtx runs
+0.25 shard si single stage still tf_gpu_allocator the variable whether with } ¿ 了 正
+0.30 current exists float func guess invoking just läuft mit notebook now on op restarts set somebody time was 이 ，
+0.35 = decode do est fine image jupyter kernel load same tile win ya на 드
+0.40 ! all came can goes maybe off only pre ranks split trains ça 까 요
+0.45 about array both gpu
+0.50 ( at batch bit but cu file function images ok script there works
+0.55 / then
+0.60 me
+0.65 exits model rank while
+0.70 good
+0.75 after
+0.95 my
+1.20 gb
""",
    "ahead": r"""
-0.80 «
-0.70 ggml_cuda_host_malloc~:
-0.60 „
-0.50 :~runtimeerror~:
-0.45 :~resourceexhaustederror~:
-0.40 "~ggml_backend_cuda_buffer_type_alloc_buffer~: read~" runtimeerror~:
-0.35 " = >~runtimeerror~: outofmemoryerror~(~"
-0.30 "~outofmemoryerror~: )~` .~_arraymemoryerror~: .~xlaruntimeerror~: _arraymemoryerror~: `~error~: reads~"
-0.25 # , 0 0~}~: :~« warning~: }~: «~runtimeerror~:
-0.20 "~" #~runtimeerror~: .~. .~.~. / 0~, :~resource_exhausted~: \~: ^~runtimeerror~: level_zero
-0.20 resourceexhaustederror~: see~" xlaruntimeerror~:
-0.15 :~"~" :~llama~runner ;~" ^ `~` execution~failed~: ggml_backend_cuda_buffer_type_alloc_buffer~: in~" in~' of~" “
-0.15 │~runtimeerror~:
-0.10 (~` *~) ,~" -~' 0~" 0~:~` :~0~] >~" ?~" ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~│ `~llama~runner
-0.10 caught~: cuda~error~: fail~with~" for~" ggml_vulkan~: stream~*~) │ 「
-0.05 "~,~" "~> "~ggml_vulkan~: "~valueerror~: #~" + ,~cl_ -~" -~0~: .~` .~jaxruntimeerror~: 0~] :~ggml_vulkan~:
-0.05 <~code~> > [~trt~] ^~# ^~-~' ^~`~` ^~error~: ^~ggml_vulkan~: `~outofmemoryerror~: `~valueerror~:
-0.05 `~xlaruntimeerror~: allocation~failed~: and~" code~> error~. g~.~" is~" jaxruntimeerror~: loading~model~:
-0.05 message~" message~:~" permanent~error~. pytorch~,~" says~` t text~" that~" trt~] with {
+0.05 "~* )~- )~valueerror~: *~runtimeerror~: ,~bool~) .~acceleratorerror~: .~internalerror~: .~outofmemoryerror~:
+0.05 0~)~- 0~)~: 0~cudacall~] 0~error 0~failed~: :~' :~:~allocaterawinternal :~:~cudacall :~allocaterawinternal
+0.05 :~cudacall [~gpu~] [~malloc_or_wait~] ^~` ^~title~: ^~xlaruntimeerror~: `~runtimeerror~: acceleratorerror~:
+0.05 at~0~: bool~) cl_ concurrency~manager~: cudacall cudacall~] engine~: error~:~: gpu~] llama~runner
+0.05 malloc_or_wait~] manager~: message~: outofmemoryerror~(~' runner see~` stderr~f tp~0~] z~stderr~f
+0.05 |~ggml_backend_cuda_buffer_type_alloc_buffer~: |~valueerror~: |~warning~: »
+0.10 "~:~" "~xlaruntimeerror~: ) )~: .~cpp~] .~exceptions~. .~openmmexception~: .~resourceexhaustederror~:
+0.10 .~rmmerror~: .~trainer~| 0~,~" 0~runtimeerror~: :~fail~: :~internal~: :~level_zero =~" ]~error~: ]~internal~-
+0.10 ]~valueerror~: ^~* ^~valueerror~: cc~:~0 cpp~] drivererror~( exceptions~. failed~. fail~: fatal~error~:
+0.10 ggml_gallocr_reserve_n~: internal~- internal~: node~0~: openmmexception~: outofmemoryerror~: prints~" rmmerror~:
+0.10 rror~: runtimeerror~:~level_zero stopped~with~" trainer~| |~` |~runtimeerror~: 「~runtimeerror~:
+0.15 ! !~! !~!~! "~llama~runner 0~:~0 0~]~: :~0~) :~0~: :~cl_ :~waitnotificationfn~) =~' >~outofmemoryerror~: ]~:
+0.15 ]~runtimeerror~: ^~0~: ^~> ^~memoryerror~: failure~: internalerror~: says server~error~: title~:
+0.15 waitnotificationfn~)
+0.20 "~error~: *~* - -~>~" .~runtimeerror~: 0~) 0~. 0~:~: 0~| 0~}~} :~0 :~: :~drivererror~( :~outofmemoryerror~: ;
+0.20 [~error~] ^~" ^~outofmemoryerror~: error~] | } }~}
+0.25 "~resourceexhaustederror~: ' (~" * .~" :~` :~ggml_backend_cuda_buffer_type_alloc_buffer~: cudaapierror~:
+0.25 exception~: memoryerror~:
+0.30 ( .~base~. ` base~. error~: valueerror~: with~exception~: →
+0.35 0~:~" :~„ error
+0.45 "~runtimeerror~: prints~`
+0.50 runtimeerror~(~' says~"
+0.55 (~' . ]
+0.60 generation~(~"
+0.70 with~"
+0.90 0~:
+1.00 :
+1.30 :~"
""",
    "behind": r"""
-0.85 were
-0.80 0
-0.75 "~is
-0.70 acity
-0.65 0~. 0~.~0 were~available were~available~.
-0.60 ( .~$
-0.50 `~is
-0.40 < `~( `~, acity~)
-0.35 "~.~$ )
-0.30 "~as .~tried .~tried~to `~: acity~;~. »~.
-0.25 "~,~the "~- "~-~> "~? )~` acity~)~"
-0.20 "~) (~requested (~requested~0 .~"~$ .~' .~'~, / ? `
-0.15 "~and "~that "~that~' '~' )~$ -~> :~0 <~/ `~in~the acity~. acity~.~. acity~; {
-0.10 "~and~" "~} "~}~$ "~→ - <~- <~/~code `~`~$ `~— acity~)~$ be be~asynchronously be~asynchronously~reported
-0.05 "~)~$ "~)~) "~;~$ "~in~the "~on~0 "~with '~)~" '~, '~,~' '~` '~`~. '~| .~"~, ;~. ;~.~. \ \~\ `~) `~,~so `~from
-0.05 `~the `~→ in~function in~function~' is on skipping skipping~algorithm what with~shape }
+0.05 "~)~. "~at '~" '~)~. '~. (~0 )~, -~- .~gpu ;~0 `~"~, `~on file file~= file~=~csrc of~which when « 」
+0.10 "~,~and (~run (~run~with )~" .~" .~0 .~` `~.~$ `~`~` `~in `~| a and a~total every every~time i if src~/~lattice
+0.10 the — ” ”~. 。
+0.15 "~,~" "~.~the "~0 "~: "~after '~"~$ * ,~please ,~please~report .~. .~.~. .~current .~current~allocation .~the ;
+0.15 `~i `~|~$ acity~;~0 in of │ │~$ 」~$
+0.20 "~i "~so "~– '~)~$ [~func [~func~: [~op [~op~: src src~/ “
+0.25 "~,~0 "~; .~`~$ `~` `~on~the maybe maybe~the maybe~the~environment |~$
+0.30 *~* ;~while ;~while~invoking »
+0.35 "~from `~.
+0.40 "~, , : `~and~the
+0.45 $ [ `~"
+0.50 " . `~and “~.
+0.55 `~"~) »~$
+0.70 '~)
+0.80 `~$
+1.20 "~.
""",
    "pair": r"""
-1.40 ends_the_text&in_quotes
-1.15 a_setup,_in_short&output_near
-1.10 figures&hypothetical_sentence
-0.95 a_failed_run&somebody's_own
-0.80 a_short_text&output_near item_of_a_list&nothing_stated
-0.75 a_failed_run&somebody's_own,_in_short on_a_stamped_line&output_near
-0.70 a_short_text&figures in_quotes&trace_near
-0.65 a_sentence_leads&trace_near about_texts&code_near begins_the_text&in_quotes behind_a_prefix&markup_near
-0.60 begins_its_line&explained_behind behind_a_prefix&in_quotes cut_by_dots&figures markup_near&other_near
-0.60 nothing_stated&text_behind
-0.55 alone&in_quotes code_near&text_behind ends_the_text&text_behind hypothetical_sentence&item_of_a_list
-0.55 markup_near&text_behind may_happen&text_behind nothing_stated&setting_near
-0.50 a_short_text&explained_behind about_texts&text_behind alone&record behind_a_prefix&on_a_stamped_line
-0.50 behind_a_prefix&record behind_a_prefix&somebody's_own ends_the_text&item_of_a_list figures&introduced_as_example
-0.50 figures&markup_near
-0.45 a_failed_run&in_quotes a_short_text&text_about_texts a_whole_error_line&block_opened about_texts&setting_near
-0.45 begins_its_line&block_opened begins_its_line&somebody's_own,_in_short begins_the_text&output_near
-0.45 begins_the_text&text_behind behind_a_prefix&traceback_above blanks_near&code_near blanks_near&figures
-0.45 code_near&within_code explained_behind&text_behind in_quotes&record may_happen&mentioned may_happen&other_near
-0.45 mentioned&nothing_stated nothing_stated&record
-0.40 a_question,_in_short&may_happen a_sentence_leads&code_near a_short_text&introduced_as_example
-0.40 a_short_text&text_behind a_short_text&within_code about_texts&figures begins_the_text&setting_near
-0.40 behind_a_prefix&code_near block_opened&markup_near code_near&setting_near ends_the_text&may_happen
-0.40 ends_the_text&trouble explained_behind&markup_near figures&within_code happened_to_somebody&much_trouble
-0.40 hypothetical_sentence&markup_near markup_near&may_happen mentioned&other_near mentioned&output_near
-0.40 often_may&text_behind on_a_stamped_line&text_behind
-0.35 a_failed_run&a_short_text a_failed_run&trouble a_question,_in_short&a_sentence_leads
-0.35 a_question,_in_short&cut_by_dots a_question,_in_short&happened_to_somebody a_question,_in_short&text_about_texts
-0.35 a_question,_in_short&trouble a_setup,_in_short&text_behind a_short_text&words_before
-0.35 a_whole_error_line&code_near behind_a_prefix&words_before code_near&in_quotes explained_behind&nothing_stated
-0.35 figures&somebody's_own_machine,_in_short happened_to_somebody&somebody's_own_question,_in_short
-0.35 hypothetical_sentence&words_before indented&other_near introduced_as_example&markup_near may_happen&often_may
-0.35 may_happen&somebody's_own_question,_in_short names_the_words&nothing_stated names_the_words&other_near
-0.35 names_the_words&somebody's_own nothing_stated&somebody's_own_question,_in_short
-0.35 on_a_stamped_line&somebody's_own,_in_short output_near&trouble somebody's_own_machine,_in_short&trouble
-0.30 a_failed_run&happened_to_somebody a_failed_run&words_before a_question,_in_short&ends_the_text
-0.30 a_question,_in_short&indented a_setup,_in_short&cut_by_dots a_setup,_in_short&may_happen
-0.30 a_setup,_in_short&record a_setup,_in_short&trace_near a_short_text&its_words_taken_up
-0.30 a_short_text&on_a_stamped_line a_short_text&traceback_above about_texts&much_about_texts alone&figures
-0.30 alone&words_before begins_its_line&nothing_stated begins_the_text&figures begins_the_text&words_before
-0.30 behind_a_prefix&much_about_texts behind_a_prefix&output_near code_near&nothing_stated comment&figures
-0.30 comment&marked cut_by_dots&other_near ends_the_text&indented ends_the_text&mentioned figures&its_words_taken_up
-0.30 heads_a_document&indented heads_a_document&markup_near heads_a_document&words_before
-0.30 in_quotes&somebody's_own_machine,_in_short in_quotes&traceback_above indented&introduced_as_example
-0.30 indented&trouble indented&words_before introduced_as_example&other_near its_hint_printed&may_happen
-0.30 markup_near&nothing_stated may_happen&record mentioned&setting_near much_about_texts&on_a_stamped_line
-0.30 much_trouble&other_near much_trouble&setting_near other_near&text_about_texts record&traceback_above
-0.25 a_failed_run&much_trouble a_question,_in_short&hypothetical_sentence a_sentence_leads&behind_a_prefix
-0.25 a_sentence_leads&ends_the_text a_sentence_leads&output_near a_sentence_leads&somebody's_own
-0.25 a_sentence_leads&traceback_above a_setup,_in_short&begins_the_text a_setup,_in_short&names_the_words
-0.25 a_setup,_in_short&trouble a_short_text&typeset a_whole_error_line&may_happen about_texts&begins_its_line
-0.25 about_texts&much_trouble begins_its_line&introduced_as_example begins_the_text&comment
-0.25 begins_the_text&somebody's_own,_in_short behind_a_prefix&within_code between_sections&setting_near
-0.25 blanks_near&output_near block_opened&code_near block_opened&introduced_as_example code_near&much_trouble
-0.25 code_near&other_near code_near&text_about_texts ends_the_text&other_near explained_behind&trace_near
-0.25 explained_behind&traceback_above figures&words_before heads_a_document&output_near
-0.25 hypothetical_sentence&other_near in_quotes&markup_near in_quotes&much_trouble may_happen&somebody's_own
-0.25 mentioned&trace_near much_trouble&on_a_stamped_line much_trouble&somebody's_own names_the_words&output_near
-0.25 names_the_words&words_before on_a_stamped_line&somebody's_own on_a_stamped_line&within_code
-0.25 trace_near&within_code traceback_above&within_code
-0.20 a_question,_in_short&alone a_question,_in_short&begins_the_text a_question,_in_short&its_hint_printed
-0.20 a_question,_in_short&often_may a_sentence_leads&may_happen a_sentence_leads&record a_setup,_in_short&often_may
-0.20 a_setup,_in_short&setting_near a_short_text&hypothetical_sentence a_short_text&may_happen
-0.20 a_whole_error_line&blanks_near a_whole_error_line&introduced_as_example about_texts&begins_the_text
-0.20 about_texts&names_the_words about_texts&often_may about_texts&somebody's_own about_texts&within_code
-0.20 alone&may_happen alone&text_behind begins_its_line&its_words_taken_up begins_its_line&trouble
-0.20 behind_a_prefix&may_happen between_sections&explained_behind between_sections&figures
-0.20 between_sections&its_hint_printed between_sections&trace_near between_sections&traceback_above
-0.20 blanks_near&words_before code_near&comment code_near&introduced_as_example code_near&marked
-0.20 code_near&markup_near code_near&typeset comment&hypothetical_sentence comment&output_near
-0.20 cut_by_dots&somebody's_own cut_by_dots&somebody's_own_machine,_in_short
-0.20 cut_by_dots&somebody's_own_question,_in_short ends_the_text&its_place_behind ends_the_text&markup_near
-0.20 ends_the_text&somebody's_own,_in_short happened_to_somebody&hypothetical_sentence
-0.20 happened_to_somebody&setting_near heads_a_document&trace_near heads_a_document&traceback_above
-0.20 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&somebody's_own_question,_in_short
-0.20 hypothetical_sentence&text_behind in_quotes&indented in_quotes&on_a_stamped_line in_quotes&text_behind
-0.20 indented&nothing_stated its_hint_printed&setting_near its_words_taken_up&traceback_above
-0.20 its_words_taken_up&trouble markup_near&mentioned names_the_words&trouble nothing_stated&other_near
-0.20 nothing_stated&somebody's_own nothing_stated&somebody's_own,_in_short nothing_stated&trouble
-0.20 often_may&output_near often_may&somebody's_own output_near&setting_near record&trouble setting_near&text_behind
-0.20 setting_near&trouble somebody's_own_question,_in_short&trouble text_behind&trace_near text_behind&typeset
-0.15 a_failed_run&code_near a_failed_run&explained_behind a_failed_run&markup_near
-0.15 a_question,_in_short&behind_a_prefix a_question,_in_short&figures a_question,_in_short&somebody's_own
-0.15 a_question,_in_short&typeset a_sentence_leads&comment a_sentence_leads&much_trouble
-0.15 a_setup,_in_short&between_sections a_short_text&comment a_short_text&setting_near a_whole_error_line&often_may
-0.15 a_whole_error_line&somebody's_own_question,_in_short about_texts&behind_a_prefix about_texts&heads_a_document
-0.15 alone&behind_a_prefix begins_its_line&between_sections begins_its_line&typeset
-0.15 begins_the_text&hypothetical_sentence begins_the_text&somebody's_own_question,_in_short
-0.15 behind_a_prefix&blanks_near behind_a_prefix&block_opened behind_a_prefix&cut_by_dots behind_a_prefix&indented
-0.15 behind_a_prefix&typeset between_sections&in_quotes blanks_near&on_a_stamped_line block_opened&figures
-0.15 block_opened&other_near code_near&explained_behind comment&happened_to_somebody comment&nothing_stated
-0.15 comment&other_near comment&somebody's_own_question,_in_short comment&trace_near ends_the_text&its_hint_printed
-0.15 ends_the_text&somebody's_own_question,_in_short explained_behind&figures explained_behind&setting_near
-0.15 figures&may_happen figures&nothing_stated figures&on_a_stamped_line figures&traceback_above figures&typeset
-0.15 happened_to_somebody&heads_a_document happened_to_somebody&names_the_words
-0.15 happened_to_somebody&on_a_stamped_line happened_to_somebody&other_near heads_a_document&nothing_stated
-0.15 heads_a_document&setting_near heads_a_document&text_behind heads_a_document&trouble
-0.15 hypothetical_sentence&much_trouble in_quotes&names_the_words introduced_as_example&trouble
-0.15 item_of_a_list&its_hint_printed item_of_a_list&may_happen item_of_a_list&setting_near item_of_a_list&trouble
-0.15 its_words_taken_up&markup_near its_words_taken_up&trace_near marked&trace_near markup_near&much_about_texts
-0.15 markup_near&names_the_words markup_near&often_may markup_near&record may_happen&somebody's_own,_in_short
-0.15 mentioned&names_the_words mentioned&somebody's_own_machine,_in_short much_about_texts&trouble
-0.15 much_trouble&somebody's_own,_in_short much_trouble&text_behind much_trouble&words_before
-0.15 names_the_words&somebody's_own_machine,_in_short often_may&somebody's_own,_in_short
-0.15 often_may&somebody's_own_machine,_in_short often_may&somebody's_own_question,_in_short other_near&setting_near
-0.15 output_near&somebody's_own,_in_short output_near&words_before record&somebody's_own
-0.15 somebody's_own&somebody's_own_question,_in_short trace_near&trouble
-0.10 a_failed_run&a_report's_heading a_failed_run&ends_the_text a_failed_run&item_of_a_list
-0.10 a_failed_run&traceback_above a_question,_in_short&a_whole_error_line a_question,_in_short&begins_its_line
-0.10 a_question,_in_short&comment a_question,_in_short&introduced_as_example a_question,_in_short&much_about_texts
-0.10 a_question,_in_short&record a_question,_in_short&setting_near a_question,_in_short&trace_near
-0.10 a_sentence_leads&a_setup,_in_short a_sentence_leads&explained_behind a_sentence_leads&happened_to_somebody
-0.10 a_sentence_leads&heads_a_document a_sentence_leads&item_of_a_list a_sentence_leads&mentioned
-0.10 a_sentence_leads&setting_near a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&typeset
-0.10 a_setup,_in_short&behind_a_prefix a_setup,_in_short&marked a_setup,_in_short&markup_near
-0.10 a_setup,_in_short&somebody's_own a_setup,_in_short&traceback_above a_short_text&alone
-0.10 a_short_text&behind_a_prefix a_short_text&marked a_short_text&mentioned a_short_text&names_the_words
-0.10 a_short_text&somebody's_own a_whole_error_line&between_sections a_whole_error_line&explained_behind
-0.10 about_texts&happened_to_somebody about_texts&indented about_texts&item_of_a_list about_texts&markup_near
-0.10 about_texts&nothing_stated about_texts&somebody's_own_machine,_in_short about_texts&typeset alone&ends_the_text
-0.10 alone&its_hint_printed alone&trouble begins_its_line&blanks_near begins_the_text&names_the_words
-0.10 begins_the_text&on_a_stamped_line begins_the_text&somebody's_own begins_the_text&trace_near
-0.10 behind_a_prefix&heads_a_document between_sections&code_near between_sections&comment
-0.10 between_sections&heads_a_document between_sections&hypothetical_sentence blanks_near&markup_near
-0.10 blanks_near&other_near block_opened&in_quotes block_opened&nothing_stated block_opened&setting_near
-0.10 code_near&heads_a_document code_near&hypothetical_sentence code_near&may_happen comment&heads_a_document
-0.10 comment&setting_near comment&somebody's_own comment&somebody's_own,_in_short comment&trouble comment&within_code
-0.10 cut_by_dots&names_the_words cut_by_dots&setting_near cut_by_dots&somebody's_own,_in_short
-0.10 ends_the_text&nothing_stated ends_the_text&setting_near explained_behind&heads_a_document
-0.10 figures&much_about_texts figures&much_trouble figures&text_about_texts figures&trouble
-0.10 happened_to_somebody&indented happened_to_somebody&introduced_as_example happened_to_somebody&much_about_texts
-0.10 happened_to_somebody&nothing_stated happened_to_somebody&often_may happened_to_somebody&text_behind
-0.10 heads_a_document&its_hint_printed heads_a_document&may_happen heads_a_document&mentioned
-0.10 heads_a_document&names_the_words hypothetical_sentence&record
-0.10 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&trace_near
-0.10 hypothetical_sentence&trouble in_quotes&often_may in_quotes&text_about_texts indented&markup_near
-0.10 indented&trace_near introduced_as_example&trace_near item_of_a_list&words_before its_hint_printed&text_behind
-0.10 its_words_taken_up&other_near marked&markup_near marked&nothing_stated marked&other_near marked&output_near
-0.10 may_happen&somebody's_own_machine,_in_short much_about_texts&output_near
-0.10 much_about_texts&somebody's_own,_in_short names_the_words&on_a_stamped_line names_the_words&traceback_above
-0.10 nothing_stated&words_before often_may&words_before other_near&record other_near&within_code
-0.10 output_near&somebody's_own_machine,_in_short record&somebody's_own_question,_in_short
-0.10 setting_near&somebody's_own_machine,_in_short setting_near&somebody's_own_question,_in_short
-0.10 setting_near&traceback_above setting_near&typeset somebody's_own&somebody's_own,_in_short
-0.10 somebody's_own&somebody's_own_machine,_in_short somebody's_own&trace_near somebody's_own&traceback_above
-0.10 somebody's_own_machine,_in_short&text_behind trace_near&typeset trouble&typeset trouble&words_before
-0.10 typeset&words_before
-0.05 a_failed_run&comment a_failed_run&heads_a_document a_failed_run&output_near a_failed_test&about_texts
-0.05 a_failed_test&code_near a_failed_test&figures a_failed_test&other_near a_failed_test&output_near
-0.05 a_failed_test&trace_near a_question,_in_short&between_sections a_question,_in_short&blanks_near
-0.05 a_question,_in_short&much_trouble a_question,_in_short&traceback_above a_report's_heading&indented
-0.05 a_report's_heading&setting_near a_report's_heading&traceback_above a_sentence_leads&hypothetical_sentence
-0.05 a_sentence_leads&marked a_sentence_leads&markup_near a_sentence_leads&nothing_stated a_sentence_leads&other_near
-0.05 a_sentence_leads&trouble a_setup,_in_short&about_texts a_setup,_in_short&on_a_stamped_line
-0.05 a_setup,_in_short&somebody's_own,_in_short a_setup,_in_short&somebody's_own_machine,_in_short
-0.05 a_short_text&about_texts a_short_text&block_opened a_short_text&heads_a_document a_short_text&often_may
-0.05 a_short_text&somebody's_own_machine,_in_short a_whole_error_line&its_words_taken_up
-0.05 a_whole_error_line&markup_near a_whole_error_line&somebody's_own a_whole_error_line&typeset
-0.05 about_texts&block_opened about_texts&its_hint_printed about_texts&record about_texts&trace_near alone&comment
-0.05 alone&nothing_stated alone&somebody's_own alone&somebody's_own_question,_in_short
-0.05 begins_its_line&happened_to_somebody begins_its_line&much_about_texts begins_its_line&much_trouble
-0.05 begins_its_line&record begins_its_line&somebody's_own_question,_in_short behind_a_prefix&happened_to_somebody
-0.05 behind_a_prefix&hypothetical_sentence behind_a_prefix&names_the_words
-0.05 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&text_about_texts between_sections&blanks_near
-0.05 between_sections&introduced_as_example between_sections&item_of_a_list between_sections&marked
-0.05 between_sections&may_happen between_sections&mentioned between_sections&text_behind
-0.05 blanks_near&happened_to_somebody blanks_near&heads_a_document blanks_near&item_of_a_list
-0.05 blanks_near&its_hint_printed blanks_near&mentioned blanks_near&much_trouble blanks_near&nothing_stated
-0.05 blanks_near&record blanks_near&somebody's_own blanks_near&somebody's_own,_in_short blanks_near&text_behind
-0.05 block_opened&indented block_opened&its_words_taken_up block_opened&often_may code_near&ends_the_text
-0.05 code_near&happened_to_somebody code_near&its_words_taken_up code_near&often_may code_near&trace_near
-0.05 comment&may_happen comment&traceback_above comment&words_before cut_by_dots&in_quotes
-0.05 cut_by_dots&on_a_stamped_line ends_the_text&much_trouble ends_the_text&output_near ends_the_text&somebody's_own
-0.05 ends_the_text&traceback_above explained_behind&may_happen figures&indented figures&marked figures&often_may
-0.05 happened_to_somebody&output_near happened_to_somebody&text_about_texts happened_to_somebody&trouble
-0.05 heads_a_document&hypothetical_sentence heads_a_document&introduced_as_example heads_a_document&marked
-0.05 heads_a_document&much_about_texts heads_a_document&often_may hypothetical_sentence&its_hint_printed
-0.05 hypothetical_sentence&often_may hypothetical_sentence&traceback_above in_quotes&output_near
-0.05 in_quotes&setting_near indented&its_words_taken_up indented&mentioned indented&names_the_words
-0.05 introduced_as_example&nothing_stated introduced_as_example&often_may
-0.05 introduced_as_example&somebody's_own_question,_in_short introduced_as_example&text_behind
-0.05 introduced_as_example&traceback_above item_of_a_list&mentioned item_of_a_list&much_about_texts
-0.05 item_of_a_list&names_the_words item_of_a_list&trace_near its_hint_printed&much_about_texts
-0.05 its_hint_printed&nothing_stated its_hint_printed&traceback_above its_words_taken_up&output_near
-0.05 its_words_taken_up&somebody's_own,_in_short its_words_taken_up&text_behind marked&may_happen marked&mentioned
-0.05 marked&on_a_stamped_line marked&setting_near marked&traceback_above marked&trouble marked&within_code
-0.05 marked&words_before markup_near&trace_near markup_near&within_code may_happen&typeset mentioned&much_about_texts
-0.05 mentioned&often_may mentioned&text_about_texts mentioned&traceback_above much_about_texts&much_trouble
-0.05 much_about_texts&often_may much_about_texts&somebody's_own much_trouble&output_near names_the_words&often_may
-0.05 names_the_words&record names_the_words&somebody's_own,_in_short names_the_words&text_behind
-0.05 nothing_stated&often_may nothing_stated&typeset on_a_stamped_line&text_about_texts
-0.05 on_a_stamped_line&traceback_above other_near&somebody's_own other_near&typeset output_near&steps_that_led_to_it
-0.05 output_near&text_about_texts output_near&typeset output_near&within_code setting_near&somebody's_own
-0.05 somebody's_own&text_about_texts somebody's_own&typeset somebody's_own_machine,_in_short&somebody's_own,_in_short
-0.05 somebody's_own_question,_in_short&trace_near somebody's_own_question,_in_short&traceback_above
-0.05 text_about_texts&text_behind text_about_texts&words_before text_behind&traceback_above traceback_above&trouble
+0.05 a_failed_run&a_sentence_leads a_failed_run&blanks_near a_failed_run&block_opened
+0.05 a_failed_run&introduced_as_example a_failed_run&other_near a_failed_run&record a_failed_run's_record&figures
+0.05 a_failed_run's_record&often_may a_failed_run's_record&text_behind a_failed_run's_record&trace_near
+0.05 a_failed_run's_record&traceback_above a_failed_test&cut_by_dots a_failed_test&traceback_above
+0.05 a_question,_in_short&a_report's_heading a_report's_heading&a_sentence_leads
+0.05 a_report's_heading&a_whole_error_line a_report's_heading&behind_a_prefix a_report's_heading&block_opened
+0.05 a_report's_heading&happened_to_somebody a_report's_heading&in_quotes a_report's_heading&its_hint_printed
+0.05 a_report's_heading&may_happen a_report's_heading&nothing_stated a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&text_behind a_sentence_leads&on_a_stamped_line
+0.05 a_short_text&much_trouble a_short_text&somebody's_own,_in_short a_whole_error_line&alone
+0.05 a_whole_error_line&begins_its_line a_whole_error_line&figures
+0.05 a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&traceback_above about_texts&other_near
+0.05 about_texts&somebody's_own_question,_in_short about_texts&traceback_above about_texts&words_before
+0.05 alone&names_the_words alone&somebody's_own,_in_short begins_its_line&heads_a_document
+0.05 begins_its_line&markup_near begins_its_line&somebody's_own begins_its_line&somebody's_own_machine,_in_short
+0.05 begins_the_text&mentioned begins_the_text&often_may behind_a_prefix&figures
+0.05 behind_a_prefix&frames_of_a_process_near behind_a_prefix&somebody's_own,_in_short between_sections&indented
+0.05 between_sections&much_trouble blanks_near&hypothetical_sentence blanks_near&indented
+0.05 blanks_near&somebody's_own_question,_in_short blanks_near&traceback_above block_opened&ends_the_text
+0.05 block_opened&output_near block_opened&somebody's_own,_in_short comment&indented comment&markup_near
+0.05 comment&on_a_stamped_line comment&somebody's_own_machine,_in_short ends_the_text&introduced_as_example
+0.05 ends_the_text&names_the_words ends_the_text&trace_near explained_behind&trouble figures&somebody's_own
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&trace_near happened_to_somebody&item_of_a_list
+0.05 happened_to_somebody&mentioned happened_to_somebody&somebody's_own,_in_short heads_a_document&much_trouble
+0.05 heads_a_document&somebody's_own heads_a_document&somebody's_own_machine,_in_short
+0.05 hypothetical_sentence&output_near in_quotes&introduced_as_example indented&marked indented&may_happen
+0.05 indented&often_may indented&on_a_stamped_line indented&somebody's_own_question,_in_short
+0.05 introduced_as_example&its_hint_printed introduced_as_example&output_near introduced_as_example&setting_near
+0.05 item_of_a_list&other_near item_of_a_list&somebody's_own_question,_in_short item_of_a_list&text_behind
+0.05 its_hint_printed&names_the_words its_hint_printed&often_may its_hint_printed&record
+0.05 its_hint_printed&somebody's_own,_in_short its_hint_printed&somebody's_own_machine,_in_short
+0.05 its_hint_printed&trace_near its_hint_printed&words_before markup_near&somebody's_own_question,_in_short
+0.05 may_happen&setting_near may_happen&traceback_above much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&somebody's_own_question,_in_short names_the_words&trace_near nothing_stated&on_a_stamped_line
+0.05 nothing_stated&trace_near often_may&trouble other_near&text_behind somebody's_own&text_behind
+0.05 somebody's_own_machine,_in_short&traceback_above
+0.10 a_failed_run&a_whole_error_line a_failed_run&begins_its_line a_failed_run&begins_the_text
+0.10 a_failed_run&hypothetical_sentence a_failed_run&its_hint_printed a_failed_run&marked
+0.10 a_failed_run&somebody's_own_question,_in_short a_failed_run&trace_near a_failed_run's_record&code_near
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated a_failed_run's_record&other_near
+0.10 a_failed_run's_record&output_near a_failed_run's_record&record a_failed_run's_record&words_before
+0.10 a_failed_test&on_a_stamped_line a_failed_test&trouble a_failed_test&words_before
+0.10 a_question,_in_short&a_short_text a_question,_in_short&item_of_a_list a_report's_heading&a_setup,_in_short
+0.10 a_report's_heading&begins_its_line a_report's_heading&output_near a_sentence_leads&a_short_text
+0.10 a_sentence_leads&alone a_sentence_leads&begins_the_text a_sentence_leads&blanks_near
+0.10 a_sentence_leads&cut_by_dots a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&words_before
+0.10 a_setup,_in_short&comment a_setup,_in_short&hypothetical_sentence a_setup,_in_short&its_hint_printed
+0.10 a_setup,_in_short&much_trouble a_setup,_in_short&words_before a_short_text&happened_to_somebody
+0.10 a_short_text&item_of_a_list a_short_text&its_hint_printed a_whole_error_line&setting_near
+0.10 a_whole_error_line&trouble about_texts&between_sections about_texts&comment about_texts&mentioned
+0.10 about_texts&trouble alone&somebody's_own_machine,_in_short begins_its_line&cut_by_dots
+0.10 begins_the_text&happened_to_somebody begins_the_text&its_hint_printed begins_the_text&may_happen
+0.10 begins_the_text&nothing_stated behind_a_prefix&introduced_as_example behind_a_prefix&often_may
+0.10 between_sections&somebody's_own blanks_near&setting_near blanks_near&trouble block_opened&its_hint_printed
+0.10 block_opened&on_a_stamped_line block_opened&somebody's_own_machine,_in_short block_opened&typeset
+0.10 code_near&figures code_near&its_place_behind code_near&much_about_texts code_near&record comment&ends_the_text
+0.10 comment&mentioned cut_by_dots&indented cut_by_dots&may_happen cut_by_dots&much_about_texts
+0.10 cut_by_dots&trace_near cut_by_dots&words_before ends_the_text&on_a_stamped_line explained_behind&other_near
+0.10 figures&in_quotes figures&record figures&somebody's_own,_in_short happened_to_somebody&markup_near
+0.10 happened_to_somebody&words_before heads_a_document&other_near heads_a_document&somebody's_own,_in_short
+0.10 heads_a_document&somebody's_own_question,_in_short heads_a_document&typeset hypothetical_sentence&mentioned
+0.10 in_quotes&may_happen in_quotes&nothing_stated in_quotes&somebody's_own,_in_short indented&much_trouble
+0.10 indented&somebody's_own_machine,_in_short introduced_as_example&on_a_stamped_line item_of_a_list&much_trouble
+0.10 item_of_a_list&somebody's_own its_hint_printed&somebody's_own markup_near&traceback_above may_happen&output_near
+0.10 mentioned&somebody's_own mentioned&somebody's_own_question,_in_short much_about_texts&other_near
+0.10 much_about_texts&trace_near much_trouble&nothing_stated much_trouble&traceback_above often_may&record
+0.10 often_may&traceback_above on_a_stamped_line&words_before other_near&traceback_above other_near&trouble
+0.10 other_near&words_before record&text_behind somebody's_own,_in_short&text_behind
+0.15 a_failed_run&behind_a_prefix a_failed_run&indented a_failed_run&much_about_texts
+0.15 a_failed_run's_record&a_short_text a_question,_in_short&block_opened a_question,_in_short&code_near
+0.15 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.15 a_report's_heading&between_sections a_report's_heading&figures a_report's_heading&other_near
+0.15 a_report's_heading&trouble a_sentence_leads&between_sections a_sentence_leads&block_opened
+0.15 a_sentence_leads&names_the_words a_sentence_leads&text_behind a_setup,_in_short&a_whole_error_line
+0.15 a_setup,_in_short&introduced_as_example a_setup,_in_short&typeset a_short_text&a_whole_error_line
+0.15 a_short_text&begins_the_text a_short_text&somebody's_own_question,_in_short a_whole_error_line&begins_the_text
+0.15 a_whole_error_line&ends_the_text a_whole_error_line&its_hint_printed a_whole_error_line&output_near
+0.15 about_texts&may_happen alone&cut_by_dots begins_its_line&figures begins_its_line&other_near
+0.15 begins_the_text&behind_a_prefix between_sections&happened_to_somebody between_sections&words_before
+0.15 block_opened&somebody's_own code_near&item_of_a_list code_near&output_near code_near&traceback_above
+0.15 code_near&trouble cut_by_dots&traceback_above ends_the_text&somebody's_own_machine,_in_short
+0.15 explained_behind&mentioned explained_behind&output_near explained_behind&somebody's_own
+0.15 explained_behind&somebody's_own,_in_short figures&happened_to_somebody figures&other_near
+0.15 happened_to_somebody&somebody's_own heads_a_document&on_a_stamped_line hypothetical_sentence&somebody's_own
+0.15 in_quotes&much_about_texts in_quotes&within_code indented&its_hint_printed indented&record
+0.15 introduced_as_example&somebody's_own its_place_behind&markup_near its_place_behind&output_near
+0.15 its_place_behind&setting_near markup_near&somebody's_own markup_near&somebody's_own_machine,_in_short
+0.15 markup_near&trouble may_happen&nothing_stated may_happen&words_before mentioned&much_trouble
+0.15 mentioned&words_before much_about_texts&traceback_above much_trouble&trace_near
+0.15 names_the_words&somebody's_own_question,_in_short nothing_stated&somebody's_own_machine,_in_short
+0.15 nothing_stated&traceback_above on_a_stamped_line&setting_near on_a_stamped_line&somebody's_own_machine,_in_short
+0.15 on_a_stamped_line&somebody's_own_question,_in_short output_near&somebody's_own
+0.15 setting_near&somebody's_own,_in_short somebody's_own,_in_short&trace_near
+0.15 somebody's_own_question,_in_short&somebody's_own,_in_short
+0.20 a_failed_run&a_failed_run's_record a_failed_run&nothing_stated a_failed_run&often_may
+0.20 a_failed_run's_record&setting_near a_question,_in_short&about_texts a_question,_in_short&explained_behind
+0.20 a_question,_in_short&nothing_stated a_question,_in_short&on_a_stamped_line a_question,_in_short&output_near
+0.20 a_question,_in_short&somebody's_own_machine,_in_short a_question,_in_short&text_behind
+0.20 a_report's_heading&about_texts a_setup,_in_short&somebody's_own_question,_in_short a_short_text&code_near
+0.20 a_short_text&in_quotes a_short_text&record a_whole_error_line&heads_a_document
+0.20 about_texts&somebody's_own,_in_short alone&hypothetical_sentence alone&on_a_stamped_line
+0.20 begins_its_line&code_near begins_its_line&its_hint_printed begins_its_line&its_place_behind
+0.20 begins_its_line&may_happen begins_its_line&setting_near begins_the_text&trouble behind_a_prefix&item_of_a_list
+0.20 behind_a_prefix&its_place_behind behind_a_prefix&somebody's_own_machine,_in_short
+0.20 block_opened&happened_to_somebody block_opened&heads_a_document block_opened&trouble block_opened&words_before
+0.20 code_near&its_hint_printed code_near&on_a_stamped_line code_near&somebody's_own_machine,_in_short
+0.20 code_near&somebody's_own_question,_in_short cut_by_dots&ends_the_text cut_by_dots&record cut_by_dots&trouble
+0.20 figures&setting_near figures&text_behind happened_to_somebody&record hypothetical_sentence&indented
+0.20 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&setting_near in_quotes&item_of_a_list
+0.20 introduced_as_example&may_happen introduced_as_example&words_before item_of_a_list&markup_near
+0.20 item_of_a_list&on_a_stamped_line item_of_a_list&output_near item_of_a_list&somebody's_own,_in_short
+0.20 its_hint_printed&on_a_stamped_line its_hint_printed&other_near its_hint_printed&trouble
+0.20 its_place_behind&nothing_stated its_place_behind&record markup_near&words_before may_happen&trace_near
+0.20 may_happen&trouble mentioned&text_behind much_about_texts&setting_near much_trouble&often_may
+0.20 often_may&trace_near output_near&somebody's_own_question,_in_short record&setting_near
+0.20 somebody's_own,_in_short&trouble somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.20 somebody's_own_machine,_in_short&trace_near somebody's_own_question,_in_short&text_behind
+0.20 somebody's_own_question,_in_short&words_before trace_near&words_before
+0.25 a_failed_run&cut_by_dots a_question,_in_short&names_the_words a_report's_heading&a_short_text
+0.25 a_report's_heading&markup_near a_setup,_in_short&begins_its_line a_setup,_in_short&happened_to_somebody
+0.25 a_setup,_in_short&indented a_short_text&blanks_near a_short_text&cut_by_dots a_short_text&indented
+0.25 a_short_text&trace_near a_short_text&trouble about_texts&explained_behind about_texts&hypothetical_sentence
+0.25 about_texts&its_place_behind about_texts&output_near begins_the_text&markup_near between_sections&trouble
+0.25 comment&item_of_a_list explained_behind&in_quotes happened_to_somebody&in_quotes
+0.25 happened_to_somebody&somebody's_own_machine,_in_short its_place_behind&much_about_texts markup_near&much_trouble
+0.25 markup_near&on_a_stamped_line markup_near&somebody's_own,_in_short may_happen&much_about_texts
+0.25 mentioned&on_a_stamped_line much_about_texts&names_the_words names_the_words&setting_near
+0.25 on_a_stamped_line&trouble other_near&somebody's_own_question,_in_short other_near&trace_near
+0.25 setting_near&within_code
+0.30 a_failed_run&its_place_behind a_question,_in_short&other_near a_report's_heading&code_near
+0.30 a_sentence_leads&figures a_setup,_in_short&blanks_near a_setup,_in_short&block_opened
+0.30 a_setup,_in_short&heads_a_document a_setup,_in_short&mentioned a_short_text&markup_near
+0.30 behind_a_prefix&much_trouble code_near&somebody's_own ends_the_text&figures ends_the_text&words_before
+0.30 figures&item_of_a_list figures&somebody's_own_question,_in_short heads_a_document&in_quotes
+0.30 hypothetical_sentence&names_the_words in_quotes&mentioned in_quotes&other_near
+0.30 introduced_as_example&somebody's_own,_in_short mentioned&trouble on_a_stamped_line&other_near
+0.30 output_near&traceback_above record&somebody's_own,_in_short record&trace_near setting_near&words_before
+0.30 somebody's_own_machine,_in_short&words_before text_behind&trouble
+0.35 a_failed_run&alone a_failed_run&mentioned a_failed_run&names_the_words a_failed_run&on_a_stamped_line
+0.35 a_failed_run&somebody's_own_machine,_in_short a_question,_in_short&heads_a_document
+0.35 a_question,_in_short&mentioned a_sentence_leads&much_about_texts a_setup,_in_short&alone
+0.35 a_setup,_in_short&nothing_stated a_short_text&other_near begins_its_line&text_behind
+0.35 behind_a_prefix&its_hint_printed cut_by_dots&hypothetical_sentence cut_by_dots&text_behind
+0.35 figures&names_the_words hypothetical_sentence&much_about_texts indented&somebody's_own,_in_short
+0.35 its_place_behind&other_near may_happen&names_the_words may_happen&on_a_stamped_line on_a_stamped_line&record
+0.35 on_a_stamped_line&trace_near other_near&somebody's_own_machine,_in_short record&words_before
+0.40 a_question,_in_short&words_before a_sentence_leads&somebody's_own,_in_short begins_its_line&begins_the_text
+0.40 begins_the_text&record behind_a_prefix&setting_near behind_a_prefix&trace_near ends_the_text&record
+0.40 figures&trace_near hypothetical_sentence&in_quotes indented&setting_near indented&text_behind
+0.40 its_hint_printed&output_near nothing_stated&output_near output_near&trace_near
+0.45 a_failed_run&a_setup,_in_short a_failed_run&figures a_question,_in_short&markup_near a_setup,_in_short&in_quotes
+0.45 a_short_text&ends_the_text alone&begins_its_line alone&happened_to_somebody begins_its_line&trace_near
+0.45 begins_its_line&traceback_above begins_the_text&other_near figures&its_hint_printed in_quotes&words_before
+0.50 a_failed_run&may_happen a_failed_run&setting_near a_question,_in_short&a_setup,_in_short
+0.50 a_short_text&nothing_stated about_texts&in_quotes begins_its_line&output_near behind_a_prefix&ends_the_text
+0.50 behind_a_prefix&mentioned code_near&words_before ends_the_text&happened_to_somebody
+0.50 hypothetical_sentence&nothing_stated indented&somebody's_own other_near&somebody's_own,_in_short
+0.55 a_setup,_in_short&a_short_text a_setup,_in_short&ends_the_text about_texts&on_a_stamped_line alone&mentioned
+0.55 figures&output_near other_near&output_near somebody's_own,_in_short&words_before
+0.60 a_sentence_leads&in_quotes in_quotes&trouble markup_near&output_near
+0.65 code_near&somebody's_own,_in_short text_behind&words_before
+0.75 output_near&record
+0.80 cut_by_dots&mentioned
+0.85 a_failed_run&about_texts begins_its_line&ends_the_text
+0.90 indented&output_near
""",
}

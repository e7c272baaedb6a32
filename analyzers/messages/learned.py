"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.58
SIGNS = {
    "introduced as example": -1.8,
    "text about texts": -1.8,
    "about texts": -1.6,
    "within code": -1.6,
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
    "a sentence leads": -0.5,
    "often may": -0.5,
    "record": -0.4,
    "alone": -0.3,
    "words before": -0.3,
    "text behind": -0.2,
    "beside a quotation": -0.1,
    "code near": -0.1,
    "markup near": -0.1,
    "nothing stated": -0.1,
    "somebody's own machine, in short": -0.1,
    "figures": 0.1,
    "frames of a process near": 0.1,
    "somebody's own, in short": 0.1,
    "steps that led to it": 0.1,
    "a whole error line": 0.2,
    "a question, in short": 0.3,
    "begins the text": 0.3,
    "a short text": 0.4,
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
    "happened to somebody": 1.2,
    "somebody's own": 1.3,
    "begins its line": 1.5,
    "ends the text": 1.6,
    "its hint printed": 1.6,
    "output near": 2.1,
    "a setup, in short": 2.2,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-1.30 memory ms
-1.25 gib
-1.20 на
-1.15 docs
-1.10 you
-0.95 epoch oom
-0.90 killed la long raise runtime txt
-0.85 demo en met po
-0.80 backend grep hip host karta saved that want
-0.75 allocator bytes do drill driver pinned queued size text this was write из
-0.70 data detected errors like local order takes
-0.65 cpu end http illegal jest label pro user writing текст
-0.60 ci gemm_fusion_autotuner import je kb kv log mb message needs nie options output quit reason small thanks tok
-0.60 type vram wording разбор чем
-0.55 answer author byte card caught compare const die don finished gradient_checkpointing ibuilderconfig into las map
-0.55 once only opened pool prints return shared sie string tests tp true typeinfo what would yes
-0.50 access assistant autotuning batch_size best bfloat bu bus choose class cluster constraint
-0.50 cudaerrormemoryallocation due ecc encountered eng everybody exit fake fatal five four für information loader
-0.50 owner please reading render requested retrying scratch under ve xla
-0.45 address answers between bot br cannot cards changes closed compiling completed corpus cudnn done env
-0.45 erroroutofdevicememory exc_info gpu_device het json lesson lines made maintainer md mem messages mib minimum mps
-0.45 null oserror over pager parse precision processor program pt purpose sample satz sec sh skipped space support
-0.45 tenant texte title too und val valid verdict without
-0.40 although as assert avg before cell closing con contains conv_algorithm_picker cublas_status_alloc_failed
-0.40 cudamalloc date der ein exec far fixed for gets guard guild hiperroroutofmemory holds in inputs invalid kill
-0.40 kind limit limits llama_kv_cache_unified logging loom metadata micro native need nicht notes operation outofmem
-0.40 pytest questions quota reference registers safetensors saving score se sent shown skipping slice starts
-0.40 supervisor tactic these uncorrectable 示
-0.35 autocast bash block caching capacty channel checkpoint chosen compiler component config configs count dat debug
-0.35 draft drift empty ends engine entry estimate event exceeded exported fits front function gi grow hards im io
-0.35 known less listening looks lower memes mémoire nm none oom_kill oomkilled opset parameters per place planner
-0.35 quarter que readme registered registry remark roses sentence settings signal still their tier try una unit
-0.35 unsigned upstream use venv workspace wrap xpu гиб さ れ 小
-0.30 accuracy algorithm allocatememory allocators also amp apr argument asked attempted available benchmark blue
-0.30 broken canary close clúster cmakefiles comments concurrency cpp dan device device_memory dies du explain export
-0.30 fired fixture format frage from give golden groups half hbm info injected kmg lane llama logs many meldung
-0.30 memoria minus mixed msg must name names no num_gpu numbers não of placeholder plus por previous real reicht
-0.30 remaining removed report reports results right roll round setmemorypoollimit shows sim simply slurmstepd socket
-0.30 speaks strings sur tensors textarea threads throughput topic uid unchanged ur_result_error_out_of_device_memory
-0.30 vk warn where yaml year zahlen свободно う 会 先 合 文 문
-0.25 acc alert all annotation are ask attempt bare begin below broker cache calls capability cases clear columns
-0.25 commit created cupy dashboard dataloader den dependencies detach dice dispatcher eine errno execution_count
-0.25 expandable_segments fast figures final fit fusions fyi gerade ggml_vulkan git gpu_oom hier how importing infer
-0.25 insufficient jobs kann keeps language lite look match matte meaning measured memoryerror mesa mock nas nb np
-0.25 num_alloc_retries num_ooms often ops others outofmemoryerror paddle paging part piece points printed programm
-0.25 ran ready red reduce request reset rg role say seen segments sein selected served server simulated site size_t
-0.25 snapshot staging standard sycl symptom synthetic taken te tensor texts tiles timeout url usable uses vídeo watch
-0.25 week yet że занято что た 一 不 半 够 字 存 显 次 答 请 这 里 메 모 용
-0.20 _____________________________ _error_if_any_worker_fails ac accelerator activations advice al asking at
-0.20 attributes backends bei bfc blockdim cached cell_type checkpoints classify co codes come commands components
-0.20 console contain covers ctrl cublascreate custom decide decoding def del delta demande depends deps dir div dll
-0.20 dmesg el example exercise exports falls fewer fixes fixtures forcausallm forget free frei fresh friend
-0.20 garbage_collection_threshold gc gcs gen generated goal gold gpu_executor gpus grande gx handler hardware headers
-0.20 headroom help helpful ib idle incidents included install ist item ja knowledge kv_cache_utils lang lat launch
-0.20 linux live localhost login loki lustre machines matching meet might million minute mk more most myself newer
-0.20 nobody not_empty object ou outofgpumemoryerror para petrel physical placed plenty prefix press prima priority
-0.20 professor profile properties propose pulled ram rate reached react reclaim reduced reject release requires
-0.20 response rest restored retry returns routes rss schema section seeing sequence sharded shell shuffle
-0.20 signal_handling się source speech step str streams studio study su sxm sysctl tasks team tell test
-0.20 test_other_errors_pass_through testclassify than throws tickets timestamp to trt tuning turn upgrading usar
-0.20 validation vm vnet votes walk watchdog who wie word worth yours ни но при чём い が 么 以 减 多 如 照 理 用 的
-0.20 看 算 表 见 쓰 은 의 전
-0.15 _check_cuda_python_error _exceptions _utils _z accepted actors ad adapter admins alerts algorithms alles
-0.15 allocations along an anatomy and andere anon answered ao apache arena arithmetic array aten aus autotuned
-0.15 autotuner avail average axis badge base bb becomes billion board bought buggy build bump business cancelled
-0.15 candidate captured catches causes ce chaos checks classes clip compiled completely conf configured contained
-0.15 content cuda_error_launch_out_of_resources cudaerrorlaunchoutofresources cudamallocasync
-0.15 cudnn_status_not_supported cycle debuginfo deck decreasing define demand deploy described_class description desk
-0.15 devices diagnostics differently documented donate drop dropout ds eight elapsed evening exc exceeds except
-0.15 exemple expandable expect fails faq fault fd few fi filter fires flag forty fragmentation frame ft generation
-0.15 gigabytes good gpu_conv_algorithm_picker gpu_memory grafikkarte graphics grid grpc gs handbuch hbm_gib heap
-0.15 heron heuristics highlight hits hybrid id if ignore ignored index initial_pool_size interval iogpu ip is ish its
-0.15 jl journalctl karte kernels kestrel keyerror killer ksameasrequested kw labels learning lecture les levels
-0.15 libtpu logger loggers losses malloc mapping matter max_tokens mensaje merely merged metal mig migrate missing
-0.15 mit ml mlx mod mt multiline nan nccl ncclunhandledcudaerror nearest neither nice nightly ninja no_grad
-0.15 node_manager normal notebooks oct oder office omitted open originally out_of_memory outofmemory paragraph
-0.15 parameter partitions pas pasted pending period peut pipe più plan planning platform pluggy policy pool_allocator
-0.15 possible potentially pp pre preallocation predicted pressure problems procs programs proj prompt ptxas
-0.15 quantization quartz ranker raw rdb reactions reasons recorded refused regex region reinitialize rejected
-0.15 rematerialisation renders repeated requeue requeued required requirements retrain review rmm room rootdir ruff
-0.15 runbook runtimeerror samples sandbox scenarios scheda sees serving sets sharing shipper signatures sind slide
-0.15 slug sm_ smem sort sshd stdout stepid sticky stops story stream_executor struct students succeed such svc sys
-0.15 systemd table ten third_party thu top traces traffic train_step triage tried triggered typical typo unittests
-0.15 unoptimized until unused up update_slots utterance uvicorn val_loss validate validations vendor viele vit vite
-0.15 void vs wenn when which whose wiki wired_limit_mb wraps writes xid your zeros драйвера программа только く し と
-0.15 め テ メ リ 下 二 什 例 保 办 只 含 場 大 怎 我 手 把 既 查 案 检 者 自 要 足 가 것 기 는 설 세 스 약 음 있 크
-0.15 터 한
-0.10 __call__ __init__ _arraymemoryerror _execution_engine accelerators accept actions activation_checkpointing
-0.10 adapters added af again against age algo alias allowed almost als announce anything applications archive args
-0.10 artifact assertionerror aux awq backoff bad be bea being beta bind block_k block_m block_n blog boot bss busy
-0.10 called calloc catch ceiling cf changed changelog chatcmpl cheers ckpt classic classifier clean collected
-0.10 compilation completion computed configuration connected connection consumed containers cublas cuda_driver
-0.10 cudageterrorstring cudamemgetinfo cudnn_status_alloc_failed cumemalloc_v day dec defaultcpuallocator dense
-0.10 deployment depth destroyed deux deviceerror di differs digest discussion dl dp draws dropdown dummy déjà earlier
-0.10 ee ef effnet einem empty_cache endgroup ensemble eq erro erschöpft etc etl eu events exclude fabric failing fall
-0.10 fallback fan faut feb filename filenotfounderror finds flash flush fluxclipmodel_ fmt form former fprintf
-0.10 fragile framebuffer fri func further gnu goes gracias grad_norm gradients grafikspeicher group guest guten hallo
-0.10 halving happy harmless have haven heading hex hints hlo_rematerialization hours includes interactions interview
-0.10 ipynb java js julia kernel key know kubelet latter launcher ld_preload license llama_new_context_with_model
-0.10 local_xla lock longer loop low lr mac mailed managed mar march margin markdown matches max_model_len
-0.10 max_num_seqs max_split_size_mb maxrss median memory_viz mention merge meta mi micro_batch_size misc mlp mon move
-0.10 mu multiple même named ncclsystemerror nein newcomers nid noch norm normal_vram notification nox ns num_beams
-0.10 num_stages num_warps number nvlink objects onboarding oncall ones onnx ont oomd oomwatch opened_zipfile ordinal
-0.10 own par params parquet parser partial pcie perfect persistent pickle plugin pods pray preempted preflight
-0.10 production programming provided qps quillnet quote rb reader reads recently recommended recompute recovery ref
-0.10 refuse regexp remapped remapping rematerialization remedy req reqmem reqs reserved resolved responses retcode
-0.10 retirement row rst run_backward says scanned scenario scoped seat seats segment send sep serial serialization
-0.10 sharding sheet shm shmutils shorter sizing slurmd span speed speicher split_k stands step_ stopping storage
-0.10 successful suele suppressed target tb tbody td temp temperature template tensorrt term tern tessera test_engine
-0.10 test_parse thcstorage therefore thing tib timed times tip today tomasz toml tool train_lib train_wall trials
-0.10 troubleshooting trtexec twenty ty um uma understands unsubscribe unsupported_state unter usage userwarning utf
-0.10 util uv val_accuracy value variant versions view vision vmem volumes warehouse watcher ways weight weights
-0.10 wheels whom wir with within world wren wrote ws xla_bridge zusammen кэш меня не обучение от память сколько это
-0.10 え こ に は も を フ 三 上 中 件 作 再 出 动 在 容 就 己 当 录 思 提 数 新 是 更 有 果 样 版 申 直 相 程 线 维
-0.10 考 能 語 読 记 量 问 需 面 다 를 리 아 으 정 제 하
-0.05 __ __cause__ _core _src _tensor ab acceptance accumulate active adding agent ago agreed align alike alloc_cpu
-0.05 allocates allreduce aloud ansible antwort anyone apart api_server app apple april arbeitsspeicher arc around
-0.05 arrive article assert_eq attn_implementation attr aucun aug auto_growth bad_alloc barrier basicstyle batches
-0.05 begins belongs beneath bitte black blender blocks boolean bottom branch brief bring bugs builtin button bye cake
-0.05 calcul calling candidates candle canned catalogue_v category cd charset checking chip chunked_prefill_size ckpt_
-0.05 classname cli_args clips cmake cmem cnmem_status_out_of_memory coalescing collection combination comm compile
-0.05 completions computing concurrent condition connect connectionreseterror constants constraint_memcg contents
-0.05 contiguous contributor copies copyof cordon corp cost count_over_time counts crates creation criteria cross cs
-0.05 css cuando cuda_dnn cuda_error_launch_failed cuda_memory_resource cudafree cudagetlasterror cudamallocmanaged
-0.05 cudasuccess cumemalloc cv cxx dark dash dashboards datasource davon dd dead debian decision defaults denoiser
-0.05 des dest details detector device_oom deviceoom df doc docstring does double draait drain drained dtype dunlin
-0.05 duplicate easier eb een else embedder emph encoding enforce entropy enumerate epochs erreur errorf este eth ever
-0.05 everyone evict examples exceptions excluded exhausted exhaustion expecting expired explains expression extend
-0.05 factor failure fallen falta family faults fb fc fid figure files fill fills filtered fire
-0.05 flags_allocator_strategy flags_fraction_of_gpu_memory_to_use flash_attention_ fleet float fn fps fragment
-0.05 frameworks frecuentes frees freeze frequently frontend fwd gameday gap gb_free gcc gemm_fusion_dot generate
-0.05 gigabyte glossary gm gn gpu gpu_helpers grad grads grammar green gruß gsm habe haha halves handles happen harbor
-0.05 has hasn heartbeat helix hello hides highlights hold home homework hook hooks host_oom hpp href human ik
-0.05 initialized inject input_tokens insuffisante interface invented is_oom issues itemize jan january jenkins job
-0.05 jobid joined jonas june junit kubectl kubernetes largest last latency_ms latent later latest launched layout
-0.05 lazy ldquo le lead least leaves legendformat level lg lgtm licence liegt lifts literal lm_head looked lowering
-0.05 lowvram lstlisting lvl maintenance make_loader makes marked marks master matters max_seq_len
-0.05 max_total_num_tokens maximum mbs means medvram memplan mensajes mid miss missed mmlu model module months morgen
-0.05 moved much museum nccl_debug new_token_ratio nf niet nlp notice nur nvrm onchip oob oom_count oom_text oomguard
-0.05 operators optimiser optional optype or original our outofdevicememory output_tokens pad panel partition passes
-0.05 past paste patch path peaks pick picks ping plat pme posted pour power pretrain price primeiro primera print
-0.05 private problem processing profiler profiling prompts property proposal proxy ptarmigan pth public publish pytb
-0.05 pytorch_cuda_alloc_conf qa qe quadro quant quantisation quantize quoted ra random rdquo rebuild recognises
-0.05 recovered reducir refer refid refuses related reload remap remapper remedies remember remote rent repo
-0.05 repository requested_bytes requestedbytes reranker research resources resumed resuming retract retracted_reqs
-0.05 retryable reviewed revision rhel rig rows runner sacct save saw scheduled scheduling schemas scores scripts sdxl
-0.05 search seconds selective seqnum sequences servers sft shall share shim short sigterm sigusr similar sized skein
-0.05 slack slow snapshots snippet solution solve sorted spectra spread sre staff stages stat state statistics std
-0.05 stderr stores streamexecutor strict strong structured subclass submit supported survived swapped sweep switch
-0.05 synopsis tab taille take taking talk targets task tcp tcuda tells temporaries tenants tensor_parallel_size
-0.05 tensorflow test_guard testcase tested testsuite testsuites texported texture tfrom the theirs thost thread throw
-0.05 ticket tight timeseries tno to_string token topology torch_ torch_oom tous tr tracebacks trade trainable
-0.05 transport tree trim ttfamily tto tue ubuntu ui un unavailable unclear unspecified updated upload uploaded
-0.05 uploading ur_result_error_out_of_resources uri users uvm val_dice vendors verbatim verified virtual vocabulary
-0.05 vom vous vtable wait wandb wanted warning warnings warns wav wc wheel while whole why width windows wish work
-0.05 worked worknccl workspaces written xk xml years zh être без было градиенты ли нужно падает だ ょ よ わ ア イ ス
-0.05 ル ン 义 也 人 体 余 便 修 全 内 剩 割 占 卡 可 各 吗 增 处 失 完 定 序 度 志 意 打 护 推 敗 教 時 梯 機 法 混
-0.05 知 確 积 第 系 累 编 計 说 超 进 题 게 래 로 료 류 오 을 자 장 조 지
+0.05 ____ ________________________ __inference_train_function_ _and_ _check_ctypes_error _conv _create_fp _handle
+0.05 _kernel _malloc _ndarray_base _partitions _try_malloc aber abi aborts absl acceleration account actor actor_id
+0.05 add admission afternoon alertname alguien all_gather all_reduce allo allocate allocaterawinternal always ama
+0.05 amdgpu among anaconda apply approx apps arcface architecture arrays asks asnumpy attic attribute authors
+0.05 autograd available_size axes backbones background backtrace badly bag base_module baseline batch_size_per_card
+0.05 batchgröße beforehand behind believe bert better bfcallocator bfcarena bias bins boxes browser buf buffer
+0.05 bufferassignment builds bvh c_size_t camera can cast_bias_weight causing ch chainer chains change channels check
+0.05 check_call checked checkpoint_last child chose chunking ck cl_mem_object_allocation_failure click coder
+0.05 colleagues collecting column comment common common_ksampler communicator comparing compiles complete concat
+0.05 concat_op conda confused consumer container context contexts conv conv_ops copied crash create_graph critical
+0.05 cron ctest ctypes cuda cuda_call cuda_malloc_async cuda_memory_manager cudacall cudagraphs cufft cuml cured curl
+0.05 customers cuts cyberpunk d_ da darknet data_batch data_format dbackpropinput dcgm_fi_dev_fb_free ddf debugging
+0.05 decorator deep defined desc describe desired det detect dev device_array device_id device_name device_put
+0.05 deviceid dict diff differ difference different diffusion directml directory disable disabled display
+0.05 distbackenderror dlalocaldram dlasram documents doing domain download dp_rank draining dropped drops dso_loader
+0.05 dump dune eats echo edge efficientnet either ema embeddings emory emptied enc envs equal errorcode errored est
+0.05 está event_loop_overlap evictable_size ex exceed executable executor executor_base expert extensions fact feeds
+0.05 fftn fin finetune firing fit_masks fit_one_cycle flags flame flash_attn flash_causal_lm floats fname
+0.05 forkpoolworker fra free_swap freed_by_count frozen full fusedconv fuser fusion gains gan garbage gemm genai
+0.05 generator generic get_default_memory_pool get_memory_info get_rec_iter getbesttactic getting
+0.05 ggml_gallocr_reserve_n given gnome gpt gptq gpu_mem gpu_memory_utilization gpu_options gpupooledstoragemanager
+0.05 gradient greedy greps growth grüße guarantee hard headless heavy helped hidden higher highest hires hist history
+0.05 ho hostname hour https huge hung hypothesis idea ids il ilse imagerecordioparser imperative indicates inf
+0.05 inferencesession infra ing ingest init_memory_pool initialization initializing inner_training_loop
+0.05 instance_state instruct ipc ipex ir iter_image_recordio_ jit jnp joy jun killing kim kind_gpu knextpoweroftwo
+0.05 kv_size labelling lammps lanes largestfreeblock last_hidden_state latents layers layout_det ldm learning_rate
+0.05 left left_on leftover lena length let light lindqvist line listing lists llama_kv_cache_init llm_load_print_meta
+0.05 llocated load_state_dict load_tensors loadengine loc local_rank locally logicaldeviceconfiguration logprobs
+0.05 looking los luck mainprocess make manager managers manifest map_location mapped masknet maxshapes maybe_live_out
+0.05 media megabytes memo memory_allocated memory_stats mempoolsize merge_chunk minshapes mistral mittel mmap mnt
+0.05 model_executor model_id modeling msa multiprocessing mxgetlasterror mxnet_cudnn_autotune_default n_batch
+0.05 n_ctx_per_seq n_ctx_train nach naive namespace nanny nd ndarray neck nel news nope nt nuc num_ctx num_layers
+0.05 num_shard num_updates num_workers nvcc objet observed odes offload old ollama_keep_alive
+0.05 ollama_max_loaded_models olá one online operating opt_state optim optimisation optshapes ore ory outer outputs
+0.05 overnight packing padding param parental parsing pass pbtxt pci pcs pdf peaked peakreserved
+0.05 per_process_gpu_memory_fraction perception phi pinned_memory_manager pjit placa plans plot pod_name point
+0.05 port_args positive poster pot ppl ppocr predicting preds prefetch primary priya prod project properly proposes
+0.05 protein ptr purchase put puts px py_str pyto pytorc pywrap_tfe quantiledmatrix question quick_execute rag
+0.05 raise_if_cache_size_invalid raises randomuniform raylet raytaskerror rc rd receiver records relion remove
+0.05 renderer repeats replicas reporting reproduction rerank resolution resourceexhausted responde restarts restoring
+0.05 result resumes ret retain_graph retried reuse reward rm rmm_maximum_pool_size rmm_pool_size
+0.05 rmmrapidsretryiterator rollout run_scheduler_process run_tiles runtime_error rust_backtrace ry sampler
+0.05 sampler_name scale_factor scaled_dot_product_attention scanner schedule secs segformer segmentation sending
+0.05 separate sequential_executor serve sess session_id sessions set_logical_device_configuration sev seven several
+0.05 show showed shrink side sigkill_handler sigquit single sizeof sizes slave slides slot solo spare spark spawned
+0.05 spec sprint sr stacktrace stage_ statallocator statefulpartitionedcall stayed steam stored subprocess subshape
+0.05 successfully suggested suites sum sunday survives suspect switching sym teacher ted tensorrt_llm terminated
+0.05 text_embeddings_router text_generation_server texto textures tf_gpu_allocator tfe_py_execute thank then there
+0.05 thesis throwing thus tif tile tobe tokenization tor torch_npu torchrun torchvision tot total_gpu_memory tower
+0.05 tp_rank tracer train_data train_ds trained transcribe transcription trick trouble tune turns type_k type_v ufunc
+0.05 unser upd update_metric updating upgrade upscale used_memory usr usual usually ut utc vae_decoder val_data
+0.05 validation_data values vega vel venvs versioning very via viewlayer vkallocatememory vmap voll von vulkan walked
+0.05 walls we welcome were wgpu wgpu_core wi wieder win withretry words workaround worse writer wrong xception xh
+0.05 xla_python_client_preallocate xlarge yep ze zq всем всё кто пишет привет お か き じ つ て の ば ほ み り ん エ
+0.05 キ グ ケ シ ジ ズ ブ プ ュ ョ ラ 交 从 但 佬 别 午 参 同 启 問 境 夜 好 実 対 已 常 并 开 後 微 成 投 指 据 掉
+0.05 昨 朝 来 标 档 正 步 环 画 発 确 约 练 記 試 识 调 谢 象 質 败 返 还 配 開 降 集 验 납 단 델 도 될 만 보 서 에
+0.05 올 요 이 입 죽
+0.10 _device _dummy_sampler_run _lib about ack adafactor adam affected afterwards alive alle allocat analysis
+0.10 annotations another anywhere assignment async atoms attack attn_ await backbone backward began behavior beim
+0.10 bfc_arena bigger bios book bricht builder building ca callback came capa captions capture capturing carry case
+0.10 cat cate char checklist cloud cmd code collective commented complex conformer continue control convolution cores
+0.10 counted course crashloopbackoff ct cuaderno cuda_error_out_of_memory cudaallocator cudacachingallocator
+0.10 cudadevice cudnn_algoreg cupy_gpu_memory_limit dans dask decoder deepspeed dem detail developers dire disk
+0.10 distance distill distributed downloaded durch dynamic dès emb enable encode enginecore entrenar error_handler
+0.10 eserved eval eval_metric excerpt executed existing exists exits explicit falcon feature field filtered_tb finder
+0.10 fitted flaky found freed friday functional general get_output_data ggml_backend_cuda_buffer_type_alloc_buffer
+0.10 ggml_metal_graph_compute github giving gluoncv go guide halve handling hang hangs happened has_subgraph hash
+0.10 heads health healthy height held helps her hey high hmm hola hx igpu improve ines inference inl input_data_all
+0.10 internalerror interpolate intptr janvier kaggle keep kills kurz lack late lax lbm learn learner li
+0.10 libbitsandbytes_cuda lief lightning limitation limited little lives llama_init_from_model
+0.10 llama_load_model_from_file llama_model_load llamarunner llm_engine llocate lm loadmodel loads logged lol longest
+0.10 lowered läuft macbook mark mask matched math matlab max_batch_prefill_tokens max_len may maybe measurement
+0.10 meeting mem_get_info memor memory_limit mempool min minibatch mismo models modules moin morning moving mpirun mx
+0.10 mxneterror n_layer nativeapistatus nativestatus navi nbytes nemo nerf network neue nichts noheader noise note
+0.10 noticed nu obtiens october okay ollama_num_parallel onnxruntime_src ort output_data output_ui panicked parallel
+0.10 particles patches patterns peer peft perhaps phase physx pin_memory pip places play pls pointer pools port
+0.10 posting pretraining printmemoryusage probe proc process_name processed processgroupnccl progress prop protokoll
+0.10 provider providers quarry qué qwen radv range rather ray rays recycles relevant relu rendering replaced res
+0.10 reserve reserve_size resident resizephysical restarting resubmit resume rnn rollouts roughly rounded run_id
+0.10 runners saturday saves schon schritt scope screen sd sdpa sequential service severity sgl sha shard silenced
+0.10 singledevicememorypool situation skip slicing slower slowly smoke solves sous srt start starting_batch_size
+0.10 startsat stem stub subdivisions suggestions suite supports sure survive swin tag tail terminate terminating
+0.10 test_long_context text_generation_router tgi they think thrown time tiny titan tokens trace traceback_utils
+0.10 tracing train_inner trainer trainnetwork trainworker transfer tries tritonbackend_modelinstanceinitialize tsl
+0.10 tstatus tts typed types unallocated understand unix unload ups upscaler used_gpu_memory useful v_num
+0.10 verifysuccess vgg video viewer visible vocab vol volatile vorher water webui wer window with_traceback won
+0.10 workers wsl xl xlaruntimeerror xx yml yolov équipe коллеги け ち ろ ッ デ ロ ー 候 像 其 写 务 原 发 器 因 实 室
+0.10 建 挂 接 改 最 机 求 测 目 終 習 认 议 退 错 題 고 네 되 러 런 마 막 번 부 비 사 수 어 주 중 했
+0.15 _attempt_allocation _b _k _k_m abend accelerate actual ada adamw allocateimpl api approved arch ate ation au
+0.15 audio automatic avoid badalloc based bd behaviour big bisected blobs bo both bpw brings bucketing bug carte cast
+0.15 cet cfg chain chair che checkpointing chunked ciao cleaning cli climate comes comfy common_runtime computecosts
+0.15 confirm cpu_feature_guard crashes crop csv cu cudadrv cudf desde device_map dgx diffuse diffusers dim dist
+0.15 domani dpi ed einen enabled entered er ersten esto eval_accumulation_steps exactly execute executioncontext
+0.15 exiting exllamav experimental external fa fairseq_cli faster finish fix flat flow flux fsdp funciona game
+0.15 geometry get gin goroutine gpu_mem_limit gres hat hay hence heute him hint holding honest inc including increase
+0.15 initialize inner instances issue jaxlib jvp já kofi laptop lattice lauf laugh layer leave leider len libmxnet
+0.15 libraries list llama_model_loader llm_load_tensors loaded lost main mas matrix max_prefill_tokens
+0.15 max_total_tokens mean measure memcpy merci mesh metrics microsoft miniconda model_lifecycle modèle mortem mory
+0.15 más nada nbformat nbformat_minor ne nearly neighbour ner never next nfs ng ngl nodo not nov numa nvidia occurred
+0.15 off oneapi onednn op_requires opencl optimized overflow packed paddleocr pages panic performance pid pm ppo
+0.15 preallocate predict prefill present pyx ranks rapids reboot record regards remat requests resnet ring rs rules
+0.15 runbooks salida sam saveengine sched searched see seems seit seqs set_limit setup sglang shapes shift slurm
+0.15 smallest source_file source_line speaker spelling spill splitting stage stand steht steps stuck style subject
+0.15 sul sun systemerror tentei tesla text_generation_client text_generation_launcher those throw_api_error timeline
+0.15 transformers translate unexpected units unknown unset used va vec virtualmemorybuffer voici volume warming
+0.15 warmup warp will workflow wrapper xavier xt yolo zombie zu ça до почему っ な ク チ ポ 个 之 事 到 前 复 始 水
+0.15 没 済 生 经 落 计 限 데 돌 립 시 실 안 줄 탁 확
+0.20 additional after alloc alloc_tensor_range any après artifacts auto availa begin_example bench binary
+0.20 bitsandbytes ble chars chrome clock colab complaint cp create curr_region_allocation_bytes_ de deepseek deleted
+0.20 documentation dt_float em embedding end_example entraînement err es et executing exp failed feats features fft
+0.20 find_executable_batch_size fold force foreignnode forgot fr geforce gemma gfx ggml ggml_cuda_host_malloc gitlab
+0.20 growing ha hand happens hit images implementation increasing ipython isso iter itself jo kwargs larger leak
+0.20 llama_kv_cache llama_model_load_from_file_impl lunch makefile manual maps marta max_batch_size max_input_length
+0.20 medium memory_limit_ memusagechange micro_batch mode model_runner moe n_ctx needed net neural newest night numba
+0.20 nx ooms op_kernel op_name optimization option out passe passing patient pattern pc pr quiet re read received
+0.20 reducing regression replica reproduce residues retro router said screenshot seg set_per_process_memory_fraction
+0.20 setting shards shutting simulation since solved some someone something sph srun ss st started stop store studies
+0.20 supplied switched things though threshold tmp to_device todo tokenizer tonight total_region_allocated_bytes_
+0.20 tout tracker training treino ts turned ultralytics unable vllm whether whisper whoever wrapped xla_extension
+0.20 xla_python_client_mem_fraction xtx zero ら バ 入 動 后 日 时 月 같 그 녕 니 드 배 습 치 학
+0.25 according air alloca antes avec because bin built burn caller chapter closes command copy crit ctx
+0.25 cudaexecutionprovider dataset days desktop device_memory_limit didn docker días eager ename enginecore_dp
+0.25 environment error errors_impl farm fell first fp gives global going gone gpu_host_allocator gromacs halved
+0.25 handle he html inside instance_group jax jour jupyter leaving load_model ma management maxallocsize mdrun mehr
+0.25 mo monitor nn nnet nothing num numpy offloaded org output_type paper parsed pjrt pjrt_stream_executor_client
+0.25 planned probably pytorch queue radeon rec recon report_tensor_allocations_upon_oom rerun retrieval root sampling
+0.25 second select sentences slab slices softmax split src stack startup states static statuscode them through tiled
+0.25 total trains une utilization vae war way werden wps época по サ 学 起 까 었 인 작
+0.30 above attempting attention back bt but call cause cette common_init_from_params cuda_allocator currently decode
+0.30 default dia died doesn duration dynamo endpoint enough exited exporter failures fairseq fields flax floor fluid
+0.30 fraction frames gestern gig graph heb here hi hij hpc impact incident jaxruntimeerror jetson join journal lo
+0.30 logo mistake mixtral modelo na nano nodes numallocs ocr ollama ours outcome packages paged print_info query
+0.30 randn repeating reported rocm rolled running runs series session shape smaller srv stable starten super tags
+0.30 train triton ultra unet valueerror version voice waiting warm webserver well échec 报
+0.35 application auf caused chat chunk com customer denoise did dos during each encoder exe expected exporting false
+0.35 fine follows framework gguf instance iteration job_id just keras kib llm lora merging monday notebook offloading
+0.35 onnxruntime operator opnieuw pod pose recent recover restart rtx runoptions set so sonar terminal third thought
+0.35 tiling transpose trial two using van variables
+0.40 _bfc aborted am buffers capacity chunks dear down embed everything fail following forward gave gh image inuse
+0.40 isn lan loading maxinuse my on op optimizer os parallelism pin raised rank resource_exhausted script summary
+0.40 three ti trying var weekend yesterday 了
+0.45 already been bonjour bs crashed eta even every got lib non post python resourceexhaustederror run seq solène
+0.45 starting stats th works xgboost
+0.50 allocating append bfc_allocator could gpu_ had llama_context mine opt paddlepaddle process rule rx smi somebody
+0.50 tutorial workstation
+0.55 cc client compute gtx internal max pipeline restarted same stream tf worker
+0.60 current exception execution file logits
+0.65 ai allocated decrease it load minutes update
+0.70 should sorry stopped traceback
+0.75 action large
+0.85 allocation batch
+0.95 self went
+1.00 me
+1.05 loss
""",
    "lead": r"""
-1.40 „
-1.10 `
-1.00 for
-0.90 #
-0.85 or out tensorflow
-0.80 ggml_cuda_host_malloc info
-0.75 ? there
-0.70 torch un who would
-0.65 mib you
-0.60 exc_info memory to tried
-0.55 " ram seen stream_executor │
-0.50 > cuda_driver em gib level paddle two { « из
-0.45 core docs does es pr refuses we
-0.40 allocator answers before conv_ops into line no read see site skipping that
-0.35 as back buffer cache come command de every front if in later may none note only other plan python que re reads
-0.35 sooner start stops this userwarning 我 的
-0.30 ' ; = \ _arraymemoryerror _exceptions allocating anything end entry free
-0.30 ggml_backend_cuda_buffer_type_alloc_buffer gpu hard la needed numpy op_kernel op_requires own pattern review sh
-0.30 unit virtualmemorybuffer » 니
-0.25 / algorithm and cudamalloc do docstring eng errors executekernel fit fix guard hip hiperroroutofmemory host is
-0.25 lib metal my paste phrase runs screenshot sequential_executor smaller state stop tensor tests texto tgi times
-0.25 voor what which why will word 。
-0.20 answer arena autotuning cards close conv cudasuccess der des earlier en exit im init injected isn jetzt jobs
-0.20 known launcher level_zero likely mb nit now numba number page people predict proposal question raises red sample
-0.20 say shows simulated so ts una vram warn when wording words 是 直
-0.15 . ask attempt bfcarena can canned catch classifier classify_test cluster conv_algorithm_picker cu cycles depth
-0.15 dev estimate explain export fake feb gpu_conv_algorithm_picker graph grep guest had jaxlib mac never next old
-0.15 once options please put py pytorch retry_exceptions returns search section seq small smi steht stem stream
-0.15 strings stub summary thanks triage usually where workstation に ト 다 면
-0.10 alert backends bot by capacity ci classes counts da das debug die don each embed everyone except expect fails
-0.10 file find_executable_batch_size fixed forum given guide hand has have kv ll llama_model_load look mar matmul
-0.10 more ngl nicht notebook of peak quote raise raising reviewer runtime_exception said saw scheduler scratch script
-0.10 sep shared slides some str string style svc test think three tip total von want whole wrong xgboost · い て る
-0.10 を ー 一 到 卡 里 问 题 시
-0.05 $ % allocate allocated allocaterawinternal also answered aug backbone backend best but carries check chunk
-0.05 colleague common_runtime config console content cpu dec den device dt echo empty enough execution expected faq
-0.05 fields figure fluid followed get gpu_mat gx hint issues its itself kb let like limit loaded local_tsl logger
-0.05 logs longer loop lower lvl matched merge messages met mi mit morning mps must ncclunhandledcudaerror offload
-0.05 opencv parse passed permanent plain pool post print printed prompt readers reading refused regex release report
-0.05 reserved resizephysical resource_exhausted resourceexhaustederror restart runtime_error short should show shown
-0.05 si size size_t slide snippet static status std subject sum system take terminal texttt than tsl txt under
-0.05 unhandled us use width wiki without write xgboosterror xla_extension xpu } 「 ら メ ラ リ 不 志 日 老 跑
+0.05 ^ _cl _state _work abort ac acceleratorerror actor allocatenewregion api apr asr attic attn backend_model beim
+0.05 bool caller capi catboost caught cell chat cl_ clenqueuendrangekernel comfy concurrency conditional_t const
+0.05 cuda_launch_blocking cuda_lib cupy decode died doc done encountered errorcode even event fell fine following
+0.05 forkpoolworker fp gguf help here hi hires hit hpp https inference int iteration jan jul jun ksampler lab len
+0.05 loading malloc_or_wait max_input_length max_prefill_tokens meldet meldung microsoft model mxnet native needs net
+0.05 nnet nuc oct onnxruntime_pybind onnxruntime_src opencl opt optimizer para parameters pass pc picture pjrt
+0.05 pjrt_stream_executor_client plugin pro pycuda pyopencl rag ranks rapids real refine render reported requests
+0.05 return rmm rtsafe rx saferuntime screen seeing service span split started table tasksetmanager team
+0.05 text_generation_client the thread throws thrw tid tp trt unavailable utils warm window worked works wrapper
+0.05 written yes your zero — 、 し た で は ま ロ 上 中 例 就 行 리
+0.10 [ about ai am arc are asked assert backward bench blender call called class code com commit context
+0.10 conv_ops_impl create ctx cuda cuh dear demo detector device_helpers diffusion dreambooth drivererror else ends
+0.10 enginecore exceptions executor faiss false finetune forge fork framework ggml_gallocr_reserve_n goes good image
+0.10 initialization layer learning left lm loss max_len mein mir model_lifecycle nano ollama openmm openmmexception
+0.10 plus project providers radeon request reranker right rmmerror router rs runtime runtimeexception set shard share
+0.10 sorry source still sweep tensorrt text thing through timestamp torch_memory_saver tpu traceback tritonserver
+0.10 tuesday um unwrap value void waitnotificationfn • が す 个 学 昨 習 错 는 드 ：
+0.15 : _ffi aa abi anyone bfc_arena build client comment common compiler conv_ cuda_call cudacall day deep didn dies
+0.15 directml due ended engine external fail failure faster fatal float flux forward found from full fusedconv
+0.15 ggml_vulkan go gtx instance ip issue laptop large le libc lightgbm llm loader macro max max_batch_size md mem
+0.15 min nccl off oom open operator org_tensorflow output processing qwen raised ray reason record result rocm rror
+0.15 serving session steps sur terminating tf ti today told too trainworker triton uncaught unexpected upscale
+0.15 version were whisper xlaruntimeerror | época логе
+0.20 attention bad because bei body channel comfyui con defaultallocator detail doesn encoder enginecore_dp ensemble
+0.20 execute fraction frame gets hola hours id inside just keras load main na name ok one pipeline point port process
+0.20 reports runner sale sdxl seit self slurm someone step task terminated title type using vae workspace ~ “ 成 报
+0.20 没 练 训
+0.25 * al all bf bitsandbytes bug compile crashed cudaapierror default did during evalue find folks frames keep lost
+0.25 nach nd non ocr over pod pre px raylet retry returned runtimeerror sched second src student tokens trained trial
+0.25 up vllm went while
+0.30 auf cpp data deepseek epoch errors_impl eval example exc fairseq got last lora lr not our ran replica rtx rule
+0.30 run then ticket train update valueerror xt yolov
+0.35 ] bfc_allocator bonjour case could crash down gone hey ist it kaggle llama mine ml running на 이
+0.40 < after box dem internal lol onnxruntime pid same und xla – 务
+0.45 ( + base both bs colab memoryerror night says se with yesterday
+0.50 ) longest prints since time worker 에
+0.55 at avec job nightly stderr training
+0.60 au log 데 ，
+0.65 @ first gb gives on stopped warning
+0.70 ! err exception sglang warmup 서
+0.75 failed julia rank
+0.80 again quick stage
+0.85 , server
+0.90 error trainer
+1.00 generation node
+1.05 user →
+1.15 me
""",
    "tail": r"""
-1.15 windows
-1.00 ; what
-0.95 "
-0.85 available no
-0.80 .
-0.75 > „
-0.70 acity are were
-0.65 ist reserved
-0.60 look
-0.55 ` string ”
-0.50 de gib memory they
-0.45 * allocated already answer der die driver se so that user we why you your «
-0.40 ) bot bytes di kept metal post readers see start such times 一
-0.35 allocate allocator cudamalloc mean number reader runtime show text | 的 这 그 에 을
-0.30 buffer could device fewer for il its logs lower may na numbers nur our say since static true und us » не 字 数
-0.30 示 里 로
-0.25 , : ? as asked backend be bfcarena call carte code context don estimate explain figures first go halve how
-0.25 instance is job la max never non once onnx reported requested until use where will の 为 用 서 입
-0.20 \ an app bare batch_size come cpp den far host jax larger leave many medvram megabytes mem native old
-0.20 outofmemoryerror path printed restart retry says should smaller some stays tells turned would yes さ た と 存 表
-0.20 가
-0.15 ] add answers arena auf check comes cudamallocasync das du empty en fit fp gerät gpu_mem_limit has holds into
-0.15 limit limits list lost matching name ne needs of paddle part point pool ram rocm runner said second shm skipped
-0.15 stderr takes team too twenty type when without い け ら を 出 开 마 문 시
-0.10 < api asynchronously before below block broken cached caching caught cause chunk class counts creation da error
-0.10 ever except exception failed fake find from hip hit idea incorrect item je karte kv last line live long machine
-0.10 mb might mock ngl nightly not or otherwise pas prints profiling px question raise results row sample schon
-0.10 scratch shape size stacktrace status synthetic taken te tests them this though tried two under version want
-0.10 wanted week whose wiki worker × 。 す て る イ ト バ 个 分 显 请 题 나 를 아
-0.05 & algorithm beim bf blocks box build cards catch container cudaerrormemoryallocation data did different dt
-0.05 either el end er expected figure five four fraction graphs half here hint http if illegal im in instead isn kb
-0.05 know layers macro manual max_num_seqs means message mib missing most mps much neither nobody offload output
-0.05 people plain pytorch raised reads red reduce regex remat replica resource_exhausted room running search setting
-0.05 source spill stops table tactic tensor tensors th thing think three try trying un up users value voor vram wasn
-0.05 way weights which whole word written zero · 、 う く だ で に も れ ー 不 以 占 改 文 本 足 다 면 하
+0.05 ' + - adapter and anyone ask attention because body capacity colleague creating csrc cu_mem_create default else
+0.05 example fragmentation frame full funcerrorreason halving hand he home hours issue large later loaded loading
+0.05 loads lora loss lowvram main medium moved neighbour new nodes open optimizer other pass pin please points py re
+0.05 recent resnet run rx seen somewhere started starts state tensorflow test tf to torch_memory_saver total
+0.05 traceback training volume watchdog { — … じ せ ょ ん ッ 没 고 니 려
+0.10 % above am another anything asks bucket cache calling capture changed checkpoint dans desktop details does
+0.10 encoder found free gone import info input like logits looks ml nccl nccl_debug net plus prefill processes prompt
+0.10 read really report restarted retrying right sentences smi systems target tell tokens txt va xpu zu “ り チ 下 就
+0.10 已 是 는 지 ？
+0.15 alloc alloca allocation append back big cc change clip cpu del error_message_manage et failure false follows
+0.15 gigs gives got gpus graph handle help holding hour it keep left ll lo log mi more next nothing others que queue
+0.15 ran sorry step summary ti today token twice vae very went who ~ – │ 것 납
+0.20 ^ again ai al although bad bs builds chunked cross cuda cuda_malloc_async decoder didn docs doesn during epoch
+0.20 every exit frames gtx hal https improve int itself laptop lattice makes minutes mx nvidia per pipe por probs
+0.20 situation through torch whether 同 在 습
+0.25 @ [ conv enough environment fix followed func have invoking on one peak pod process python rtx runs shard si
+0.25 single stage still tf_gpu_allocator variable well with } ¿ 了 有 正
+0.30 = con current decode exists float had just kernel läuft mit notebook op restarts same set somebody the time 이
+0.30 ，
+0.35 ! array do est fine goes gpu guess image jupyter load now tile ya на 드
+0.40 about all came can maybe off pre ranks split trains win 요
+0.45 at both only was works 까
+0.50 ( batch bit cu function images script there
+0.55 / but file me ok then
+0.60 rank while
+0.65 exits
+0.70 good model
+0.75 after
+0.90 my
+1.20 gb
""",
    "ahead": r"""
-0.85 «
-0.80 ggml_cuda_host_malloc~:
-0.60 „
-0.50 :~runtimeerror~:
-0.40 "~ggml_backend_cuda_buffer_type_alloc_buffer~: :~resourceexhaustederror~: >~runtimeerror~:
-0.35 " = outofmemoryerror~(~" read~" runtimeerror~:
-0.30 )~` .~_arraymemoryerror~: .~xlaruntimeerror~: :~« _arraymemoryerror~: `~error~: reads~"
-0.25 "~outofmemoryerror~: # , / 0 0~}~: warning~: }~: «~runtimeerror~:
-0.20 #~runtimeerror~: .~. .~.~. 0~, :~resource_exhausted~: ;~" \~: ^~runtimeerror~: level_zero
-0.20 resourceexhaustederror~: see~"
-0.15 "~" :~"~" :~llama~runner ?~" ^~error~: ^~ggml_backend_cuda_buffer_type_alloc_buffer~: execution~failed~:
-0.15 ggml_backend_cuda_buffer_type_alloc_buffer~: in~" in~' of~" xlaruntimeerror~: “
-0.10 (~` *~) ,~" -~' 0~:~` :~0~] :~ggml_vulkan~: ^~│ `~` `~llama~runner `~valueerror~: caught~: fail~with~" for~"
-0.10 stream~*~) t with │ │~runtimeerror~: 「
-0.05 "~,~" "~> "~ggml_vulkan~: "~valueerror~: #~" + ,~cl_ -~" -~0~: .~` .~jaxruntimeerror~: 0~" 0~] <~code~> > >~"
-0.05 [~trt~] ^~# ^~-~' ^~`~` `~outofmemoryerror~: `~xlaruntimeerror~: allocation~failed~: and~" code~> cuda~error~:
-0.05 error~. g~.~" is~" jaxruntimeerror~: message~" message~:~" permanent~error~. pytorch~,~" says~` text~" that~"
-0.05 trt~] {
+0.05 "~* )~- )~valueerror~: *~runtimeerror~: ,~bool~) .~acceleratorerror~: .~outofmemoryerror~: 0~)~- 0~)~:
+0.05 0~cudacall~] 0~error 0~failed~: :~' :~: :~:~allocaterawinternal :~:~cudacall :~allocaterawinternal :~cudacall
+0.05 :~valueerror~: [~gpu~] [~malloc_or_wait~] ^~* ^~` ^~title~: ^~xlaruntimeerror~: `~runtimeerror~:
+0.05 acceleratorerror~: at~0~: bool~) cl_ concurrency~manager~: cudacall cudacall~] error~:~: gpu~] llama~runner
+0.05 malloc_or_wait~] manager~: message~: outofmemoryerror~(~' resource_exhausted~: runner see~` stderr~f z~stderr~f
+0.05 |~ggml_backend_cuda_buffer_type_alloc_buffer~: |~valueerror~: |~warning~: »
+0.10 "~:~" ) )~: .~cpp~] .~exceptions~. .~openmmexception~: .~resourceexhaustederror~: .~rmmerror~: .~trainer~| 0~,~"
+0.10 0~runtimeerror~: :~fail~: :~internal~: :~level_zero :~waitnotificationfn~) =~" ]~error~: ]~internal~-
+0.10 ]~valueerror~: ^~valueerror~: cc~:~0 cpp~] drivererror~( engine~: exceptions~. failed~. fail~: fatal~error~:
+0.10 ggml_gallocr_reserve_n~: internal~- internal~: node~0~: openmmexception~: outofmemoryerror~: prints~" rmmerror~:
+0.10 rror~: runtimeerror~:~level_zero stopped~with~" tp~0~] trainer~| waitnotificationfn~) |~` |~runtimeerror~:
+0.10 「~runtimeerror~:
+0.15 ! !~! !~!~! "~llama~runner "~xlaruntimeerror~: .~runtimeerror~: 0~. 0~:~0 0~]~: :~cl_ =~' >~outofmemoryerror~:
+0.15 ]~runtimeerror~: ^~0~: ^~> ^~memoryerror~: error~: ggml_vulkan~: server~error~: title~: |
+0.20 ' ( * *~* - -~>~" .~" 0~) 0~| 0~}~} :~0~) :~outofmemoryerror~: [~error~] ]~: ^~" ^~outofmemoryerror~: error~]
+0.20 says } }~}
+0.25 "~resourceexhaustederror~: (~" :~0 :~drivererror~( ; cudaapierror~: memoryerror~:
+0.30 .~base~. :~` :~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~ggml_vulkan~: ` base~. exception~: valueerror~:
+0.30 with~exception~: →
+0.35 0~:~" :~„ error
+0.40 prints~`
+0.45 ]
+0.50 "~runtimeerror~: runtimeerror~(~' says~"
+0.55 (~' .
+0.60 generation~(~"
+0.70 with~"
+0.85 0~:
+0.95 :
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
-0.40 ) < `~( acity~)
-0.35 "~.~$ `~,
-0.30 "~? .~tried .~tried~to `~: acity~;~. »~.
-0.25 "~,~the "~- "~-~> "~as )~` acity~)~"
-0.20 "~) "~that "~that~' (~requested (~requested~0 .~"~$ .~' .~'~, / ? ` acity~;
-0.15 '~' )~$ - :~0 <~/ acity~. acity~.~. on
-0.10 "~)~$ "~and "~and~" "~} "~}~$ "~→ -~> <~- <~/~code `~in~the `~— acity~)~$ be be~asynchronously
-0.10 be~asynchronously~reported {
-0.05 "~$ "~;~$ "~in "~in~the "~on~0 "~with ' '~)~" '~, '~,~' '~` '~`~. '~| .~"~) .~"~, ;~. ;~.~. <~/~pre \ \~\ `~)
-0.05 `~,~so `~`~$ `~from `~the `~→ in~function in~function~' is skipping skipping~algorithm what with~shape }
+0.05 "~)~. "~at '~" '~)~. (~0 -~- .~gpu `~"~, `~at `~on acity~;~0 and file file~= file~=~csrc of~which when « 」
+0.10 "~,~and "~0 (~run (~run~with )~" ,~please ,~please~report .~" .~0 .~` .~the ; `~.~$ `~| a a~total every
+0.10 every~time i if of src~/~lattice the — ” ”~. 。
+0.15 "~,~" "~.~the "~: '~"~$ * .~. .~.~. .~current .~current~allocation `~`~` `~i `~in `~|~$ in src src~/ │ │~$ 」~$
+0.20 "~i "~– '~)~$ [~func [~func~: [~op [~op~: “
+0.25 "~so .~`~$ ;~while~invoking `~` `~on~the maybe maybe~the maybe~the~environment |~$
+0.30 "~,~0 "~; "~from *~* ;~while »
+0.35 $ , `~and~the
+0.40 `~.
+0.45 " "~, : [ `~"
+0.50 . `~and »~$ “~.
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
-0.60 about_texts&code_near alone&in_quotes begins_the_text&in_quotes behind_a_prefix&in_quotes
-0.60 behind_a_prefix&markup_near cut_by_dots&figures markup_near&other_near
-0.55 a_sentence_leads&trace_near code_near&text_behind item_of_a_list&nothing_stated markup_near&text_behind
-0.55 may_happen&text_behind nothing_stated&setting_near nothing_stated&text_behind
-0.50 about_texts&setting_near about_texts&text_behind alone&record begins_the_text&output_near
-0.50 begins_the_text&setting_near behind_a_prefix&on_a_stamped_line behind_a_prefix&record code_near&setting_near
-0.50 ends_the_text&text_behind explained_behind&markup_near figures&introduced_as_example figures&markup_near
-0.50 may_happen&mentioned
-0.45 a_failed_run&in_quotes a_short_text&text_about_texts a_whole_error_line&block_opened about_texts&figures
-0.45 begins_its_line&block_opened behind_a_prefix&somebody's_own behind_a_prefix&traceback_above
-0.45 block_opened&markup_near hypothetical_sentence&markup_near in_quotes&record mentioned&nothing_stated
-0.45 nothing_stated&record
-0.40 a_failed_run&words_before a_question,_in_short&may_happen a_question,_in_short&trouble
-0.40 a_sentence_leads&code_near a_short_text&introduced_as_example a_short_text&text_behind
-0.40 begins_its_line&somebody's_own,_in_short blanks_near&code_near blanks_near&figures code_near&within_code
-0.40 ends_the_text&may_happen ends_the_text&trouble happened_to_somebody&much_trouble indented&trouble
-0.40 markup_near&may_happen may_happen&other_near mentioned&other_near often_may&text_behind
-0.35 a_failed_run&trouble a_question,_in_short&a_sentence_leads a_question,_in_short&cut_by_dots
-0.35 a_question,_in_short&ends_the_text a_question,_in_short&happened_to_somebody
-0.35 a_question,_in_short&text_about_texts a_setup,_in_short&text_behind a_short_text&traceback_above
-0.35 a_short_text&within_code a_short_text&words_before begins_the_text&text_behind behind_a_prefix&code_near
-0.35 behind_a_prefix&words_before code_near&in_quotes figures&somebody's_own_machine,_in_short figures&within_code
-0.35 happened_to_somebody&somebody's_own_question,_in_short hypothetical_sentence&item_of_a_list
-0.35 hypothetical_sentence&words_before introduced_as_example&markup_near may_happen&often_may
-0.35 may_happen&somebody's_own_question,_in_short mentioned&output_near much_trouble&setting_near
-0.35 names_the_words&nothing_stated names_the_words&other_near on_a_stamped_line&somebody's_own,_in_short
-0.35 on_a_stamped_line&text_behind somebody's_own_machine,_in_short&trouble
-0.30 a_failed_run&happened_to_somebody a_question,_in_short&indented a_setup,_in_short&may_happen
-0.30 a_setup,_in_short&record a_setup,_in_short&trace_near a_setup,_in_short&trouble a_short_text&its_words_taken_up
-0.30 a_short_text&on_a_stamped_line a_whole_error_line&code_near about_texts&much_about_texts alone&figures
-0.30 alone&words_before behind_a_prefix&much_about_texts behind_a_prefix&output_near blanks_near&output_near
-0.30 code_near&nothing_stated comment&marked cut_by_dots&other_near ends_the_text&indented explained_behind&figures
-0.30 explained_behind&trace_near figures&its_words_taken_up heads_a_document&indented heads_a_document&markup_near
-0.30 in_quotes&somebody's_own_machine,_in_short in_quotes&traceback_above indented&introduced_as_example
-0.30 indented&other_near introduced_as_example&other_near its_hint_printed&may_happen markup_near&mentioned
-0.30 markup_near&nothing_stated may_happen&record mentioned&setting_near much_trouble&other_near
-0.30 names_the_words&somebody's_own nothing_stated&somebody's_own_question,_in_short other_near&text_about_texts
-0.30 output_near&trouble record&traceback_above
-0.25 a_failed_run&a_short_text a_failed_run&much_trouble a_question,_in_short&hypothetical_sentence
-0.25 a_sentence_leads&behind_a_prefix a_sentence_leads&ends_the_text a_sentence_leads&output_near
-0.25 a_sentence_leads&somebody's_own a_sentence_leads&traceback_above a_setup,_in_short&begins_the_text
-0.25 a_setup,_in_short&cut_by_dots a_short_text&explained_behind a_short_text&typeset a_whole_error_line&may_happen
-0.25 about_texts&begins_its_line about_texts&much_trouble begins_its_line&introduced_as_example
-0.25 begins_its_line&trouble begins_the_text&comment begins_the_text&figures begins_the_text&somebody's_own,_in_short
-0.25 between_sections&setting_near block_opened&code_near code_near&much_trouble code_near&text_about_texts
-0.25 comment&figures comment&output_near ends_the_text&item_of_a_list ends_the_text&mentioned
-0.25 explained_behind&setting_near explained_behind&traceback_above figures&words_before
-0.25 happened_to_somebody&hypothetical_sentence happened_to_somebody&setting_near heads_a_document&output_near
-0.25 heads_a_document&words_before hypothetical_sentence&other_near in_quotes&markup_near in_quotes&much_trouble
-0.25 in_quotes&text_behind indented&words_before may_happen&somebody's_own mentioned&trace_near
-0.25 much_about_texts&on_a_stamped_line much_trouble&on_a_stamped_line much_trouble&somebody's_own
-0.25 names_the_words&output_near names_the_words&words_before nothing_stated&other_near
-0.20 a_question,_in_short&alone a_question,_in_short&begins_the_text a_question,_in_short&its_hint_printed
-0.20 a_question,_in_short&often_may a_sentence_leads&may_happen a_sentence_leads&much_trouble
-0.20 a_setup,_in_short&names_the_words a_setup,_in_short&often_may a_setup,_in_short&setting_near
-0.20 a_short_text&hypothetical_sentence a_short_text&may_happen a_whole_error_line&blanks_near
-0.20 a_whole_error_line&introduced_as_example about_texts&begins_the_text about_texts&behind_a_prefix
-0.20 about_texts&names_the_words about_texts&often_may alone&may_happen begins_its_line&its_words_taken_up
-0.20 begins_the_text&words_before behind_a_prefix&within_code between_sections&explained_behind
-0.20 between_sections&figures between_sections&its_hint_printed between_sections&trace_near
-0.20 between_sections&traceback_above block_opened&introduced_as_example code_near&comment code_near&explained_behind
-0.20 code_near&introduced_as_example code_near&marked code_near&markup_near code_near&other_near code_near&typeset
-0.20 comment&hypothetical_sentence cut_by_dots&somebody's_own cut_by_dots&somebody's_own_question,_in_short
-0.20 ends_the_text&its_place_behind ends_the_text&markup_near ends_the_text&other_near
-0.20 ends_the_text&somebody's_own,_in_short figures&on_a_stamped_line figures&traceback_above
-0.20 heads_a_document&trace_near heads_a_document&traceback_above hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&somebody's_own,_in_short hypothetical_sentence&somebody's_own_question,_in_short
-0.20 in_quotes&indented indented&nothing_stated item_of_a_list&may_happen item_of_a_list&setting_near
-0.20 its_hint_printed&setting_near its_words_taken_up&traceback_above its_words_taken_up&trouble
-0.20 mentioned&names_the_words names_the_words&trouble nothing_stated&somebody's_own,_in_short
-0.20 often_may&somebody's_own often_may&somebody's_own,_in_short on_a_stamped_line&somebody's_own
-0.20 on_a_stamped_line&within_code other_near&setting_near output_near&somebody's_own,_in_short
-0.20 output_near&words_before setting_near&traceback_above somebody's_own_question,_in_short&trouble
-0.20 text_behind&typeset trace_near&within_code traceback_above&within_code trouble&words_before
-0.15 a_failed_run&code_near a_failed_run&ends_the_text a_failed_run&explained_behind a_failed_run&markup_near
-0.15 a_question,_in_short&behind_a_prefix a_question,_in_short&setting_near a_question,_in_short&somebody's_own
-0.15 a_question,_in_short&typeset a_sentence_leads&comment a_sentence_leads&explained_behind
-0.15 a_sentence_leads&markup_near a_sentence_leads&record a_setup,_in_short&between_sections
-0.15 a_setup,_in_short&somebody's_own a_short_text&about_texts a_short_text&behind_a_prefix a_short_text&comment
-0.15 a_whole_error_line&explained_behind a_whole_error_line&often_may
-0.15 a_whole_error_line&somebody's_own_question,_in_short about_texts&happened_to_somebody
-0.15 about_texts&heads_a_document about_texts&item_of_a_list about_texts&somebody's_own about_texts&within_code
-0.15 alone&behind_a_prefix alone&text_behind begins_its_line&between_sections begins_its_line&blanks_near
-0.15 begins_its_line&explained_behind begins_its_line&typeset begins_the_text&hypothetical_sentence
-0.15 behind_a_prefix&blanks_near behind_a_prefix&cut_by_dots behind_a_prefix&may_happen
-0.15 between_sections&heads_a_document between_sections&in_quotes blanks_near&on_a_stamped_line
-0.15 blanks_near&words_before block_opened&figures block_opened&in_quotes comment&happened_to_somebody
-0.15 comment&nothing_stated comment&other_near comment&somebody's_own_question,_in_short comment&trace_near
-0.15 cut_by_dots&somebody's_own_machine,_in_short ends_the_text&somebody's_own_question,_in_short
-0.15 explained_behind&heads_a_document figures&may_happen figures&nothing_stated figures&text_about_texts
-0.15 figures&typeset happened_to_somebody&heads_a_document happened_to_somebody&much_about_texts
-0.15 happened_to_somebody&names_the_words happened_to_somebody&on_a_stamped_line happened_to_somebody&other_near
-0.15 heads_a_document&setting_near heads_a_document&text_behind heads_a_document&trouble
-0.15 hypothetical_sentence&text_behind in_quotes&on_a_stamped_line introduced_as_example&trouble
-0.15 item_of_a_list&its_hint_printed its_words_taken_up&markup_near its_words_taken_up&trace_near
-0.15 markup_near&much_about_texts markup_near&names_the_words markup_near&often_may markup_near&record
-0.15 much_about_texts&trouble much_trouble&somebody's_own,_in_short much_trouble&text_behind
-0.15 much_trouble&words_before names_the_words&somebody's_own_machine,_in_short nothing_stated&somebody's_own
-0.15 nothing_stated&trouble often_may&output_near often_may&somebody's_own_machine,_in_short
-0.15 often_may&somebody's_own_question,_in_short record&somebody's_own record&trouble setting_near&text_behind
-0.15 setting_near&trouble somebody's_own&somebody's_own_machine,_in_short
-0.15 somebody's_own&somebody's_own_question,_in_short text_behind&trace_near trace_near&trouble
-0.10 a_failed_run&a_report's_heading a_failed_run&heads_a_document a_failed_run&item_of_a_list
-0.10 a_question,_in_short&a_whole_error_line a_question,_in_short&begins_its_line a_question,_in_short&comment
-0.10 a_question,_in_short&figures a_question,_in_short&introduced_as_example a_question,_in_short&much_about_texts
-0.10 a_question,_in_short&trace_near a_sentence_leads&a_setup,_in_short a_sentence_leads&happened_to_somebody
-0.10 a_sentence_leads&heads_a_document a_sentence_leads&nothing_stated
-0.10 a_sentence_leads&somebody's_own_question,_in_short a_sentence_leads&typeset a_setup,_in_short&marked
-0.10 a_setup,_in_short&markup_near a_setup,_in_short&traceback_above a_short_text&marked a_short_text&mentioned
-0.10 a_short_text&setting_near a_short_text&somebody's_own a_whole_error_line&between_sections
-0.10 a_whole_error_line&somebody's_own about_texts&record about_texts&somebody's_own_machine,_in_short
-0.10 about_texts&trace_near about_texts&typeset alone&its_hint_printed begins_its_line&nothing_stated
-0.10 begins_the_text&on_a_stamped_line begins_the_text&somebody's_own
-0.10 begins_the_text&somebody's_own_question,_in_short behind_a_prefix&block_opened behind_a_prefix&heads_a_document
-0.10 behind_a_prefix&indented behind_a_prefix&typeset between_sections&code_near between_sections&comment
-0.10 between_sections&hypothetical_sentence blanks_near&markup_near blanks_near&other_near
-0.10 block_opened&nothing_stated block_opened&often_may block_opened&other_near block_opened&setting_near
-0.10 code_near&heads_a_document code_near&hypothetical_sentence code_near&may_happen comment&setting_near
-0.10 comment&somebody's_own comment&trouble comment&within_code cut_by_dots&names_the_words cut_by_dots&setting_near
-0.10 cut_by_dots&somebody's_own,_in_short ends_the_text&its_hint_printed ends_the_text&setting_near
-0.10 explained_behind&indented explained_behind&may_happen explained_behind&words_before figures&much_trouble
-0.10 figures&often_may happened_to_somebody&indented happened_to_somebody&introduced_as_example
-0.10 happened_to_somebody&often_may happened_to_somebody&text_behind heads_a_document&its_hint_printed
-0.10 heads_a_document&mentioned heads_a_document&nothing_stated
-0.10 hypothetical_sentence&somebody's_own_machine,_in_short hypothetical_sentence&trace_near
-0.10 in_quotes&names_the_words in_quotes&output_near in_quotes&text_about_texts indented&markup_near
-0.10 indented&mentioned introduced_as_example&nothing_stated introduced_as_example&often_may
-0.10 introduced_as_example&trace_near its_hint_printed&text_behind its_words_taken_up&other_near marked&markup_near
-0.10 marked&nothing_stated marked&other_near marked&output_near marked&trace_near may_happen&somebody's_own,_in_short
-0.10 mentioned&somebody's_own_machine,_in_short much_about_texts&output_near much_about_texts&somebody's_own
-0.10 much_about_texts&somebody's_own,_in_short names_the_words&on_a_stamped_line names_the_words&traceback_above
-0.10 nothing_stated&words_before often_may&words_before other_near&record other_near&somebody's_own
-0.10 other_near&within_code output_near&setting_near output_near&somebody's_own_machine,_in_short
-0.10 record&somebody's_own_question,_in_short setting_near&somebody's_own_machine,_in_short
-0.10 setting_near&somebody's_own_question,_in_short setting_near&trace_near setting_near&typeset
-0.10 somebody's_own&somebody's_own,_in_short somebody's_own&trace_near somebody's_own&traceback_above
-0.10 somebody's_own_machine,_in_short&text_behind traceback_above&words_before trouble&typeset typeset&words_before
-0.05 a_failed_run&a_question,_in_short a_failed_run&comment a_failed_run&other_near a_failed_run&text_behind
-0.05 a_failed_run&traceback_above a_failed_run&within_code a_failed_test&about_texts a_failed_test&code_near
-0.05 a_failed_test&figures a_failed_test&other_near a_failed_test&output_near a_failed_test&trace_near
-0.05 a_question,_in_short&between_sections a_question,_in_short&blanks_near a_question,_in_short&much_trouble
-0.05 a_question,_in_short&record a_question,_in_short&traceback_above a_report's_heading&indented
-0.05 a_report's_heading&setting_near a_sentence_leads&hypothetical_sentence a_sentence_leads&marked
-0.05 a_sentence_leads&mentioned a_sentence_leads&other_near a_sentence_leads&setting_near
-0.05 a_setup,_in_short&behind_a_prefix a_setup,_in_short&item_of_a_list a_setup,_in_short&somebody's_own,_in_short
-0.05 a_setup,_in_short&somebody's_own_machine,_in_short a_short_text&alone a_short_text&block_opened
-0.05 a_short_text&heads_a_document a_short_text&names_the_words a_short_text&often_may
-0.05 a_short_text&somebody's_own_machine,_in_short a_whole_error_line&markup_near a_whole_error_line&typeset
-0.05 about_texts&block_opened about_texts&its_hint_printed about_texts&markup_near about_texts&nothing_stated
-0.05 about_texts&traceback_above alone&comment alone&ends_the_text alone&somebody's_own
-0.05 alone&somebody's_own_question,_in_short alone&trouble begins_its_line&happened_to_somebody
-0.05 begins_its_line&much_about_texts begins_its_line&much_trouble begins_its_line&record
-0.05 begins_its_line&somebody's_own_question,_in_short begins_the_text&explained_behind
-0.05 begins_the_text&names_the_words begins_the_text&somebody's_own_machine,_in_short begins_the_text&trace_near
-0.05 behind_a_prefix&happened_to_somebody behind_a_prefix&hypothetical_sentence behind_a_prefix&names_the_words
-0.05 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&text_about_texts behind_a_prefix&trouble
-0.05 between_sections&blanks_near between_sections&item_of_a_list between_sections&marked
-0.05 between_sections&markup_near between_sections&may_happen between_sections&mentioned between_sections&text_behind
-0.05 blanks_near&happened_to_somebody blanks_near&heads_a_document blanks_near&item_of_a_list
-0.05 blanks_near&its_hint_printed blanks_near&may_happen blanks_near&mentioned blanks_near&much_trouble
-0.05 blanks_near&nothing_stated blanks_near&record blanks_near&somebody's_own blanks_near&somebody's_own,_in_short
-0.05 blanks_near&text_behind block_opened&indented block_opened&its_words_taken_up code_near&ends_the_text
-0.05 code_near&happened_to_somebody code_near&its_words_taken_up code_near&often_may code_near&trace_near
-0.05 comment&heads_a_document comment&may_happen comment&somebody's_own,_in_short comment&traceback_above
-0.05 comment&words_before cut_by_dots&nothing_stated cut_by_dots&on_a_stamped_line ends_the_text&nothing_stated
-0.05 ends_the_text&output_near ends_the_text&traceback_above explained_behind&other_near explained_behind&text_behind
-0.05 figures&marked figures&much_about_texts figures&trouble happened_to_somebody&nothing_stated
-0.05 happened_to_somebody&output_near happened_to_somebody&text_about_texts happened_to_somebody&trouble
-0.05 heads_a_document&hypothetical_sentence heads_a_document&introduced_as_example heads_a_document&marked
-0.05 heads_a_document&may_happen heads_a_document&much_about_texts heads_a_document&names_the_words
-0.05 hypothetical_sentence&its_hint_printed hypothetical_sentence&often_may hypothetical_sentence&record
-0.05 hypothetical_sentence&traceback_above in_quotes&its_hint_printed in_quotes&often_may in_quotes&setting_near
-0.05 indented&item_of_a_list indented&its_words_taken_up indented&much_about_texts indented&names_the_words
-0.05 indented&trace_near introduced_as_example&somebody's_own_question,_in_short introduced_as_example&text_behind
-0.05 introduced_as_example&traceback_above item_of_a_list&much_about_texts item_of_a_list&names_the_words
-0.05 item_of_a_list&other_near item_of_a_list&trace_near its_hint_printed&much_about_texts
-0.05 its_hint_printed&nothing_stated its_hint_printed&traceback_above its_words_taken_up&output_near
-0.05 its_words_taken_up&somebody's_own,_in_short its_words_taken_up&text_behind marked&may_happen marked&mentioned
-0.05 marked&on_a_stamped_line marked&setting_near marked&traceback_above marked&trouble marked&within_code
-0.05 marked&words_before markup_near&within_code may_happen&somebody's_own_machine,_in_short may_happen&typeset
-0.05 mentioned&much_about_texts mentioned&often_may mentioned&text_about_texts mentioned&traceback_above
-0.05 mentioned&within_code much_about_texts&often_may much_trouble&output_near names_the_words&often_may
-0.05 names_the_words&record names_the_words&somebody's_own,_in_short nothing_stated&often_may nothing_stated&typeset
-0.05 often_may&setting_near on_a_stamped_line&text_about_texts on_a_stamped_line&traceback_above
-0.05 output_near&text_about_texts output_near&text_behind output_near&typeset output_near&within_code
-0.05 setting_near&somebody's_own somebody's_own&text_about_texts somebody's_own&typeset
-0.05 somebody's_own_machine,_in_short&somebody's_own,_in_short somebody's_own_question,_in_short&trace_near
-0.05 somebody's_own_question,_in_short&traceback_above text_about_texts&text_behind text_about_texts&words_before
-0.05 trace_near&typeset traceback_above&trouble
+0.05 a_failed_run&a_sentence_leads a_failed_run&a_whole_error_line a_failed_run&begins_the_text
+0.05 a_failed_run&block_opened a_failed_run&introduced_as_example a_failed_run&output_near a_failed_run&record
+0.05 a_failed_run's_record&figures a_failed_run's_record&often_may a_failed_run's_record&text_behind
+0.05 a_failed_run's_record&trace_near a_failed_run's_record&traceback_above a_failed_test&traceback_above
+0.05 a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text a_question,_in_short&in_quotes
+0.05 a_question,_in_short&item_of_a_list a_report's_heading&a_sentence_leads a_report's_heading&a_whole_error_line
+0.05 a_report's_heading&behind_a_prefix a_report's_heading&block_opened a_report's_heading&happened_to_somebody
+0.05 a_report's_heading&in_quotes a_report's_heading&its_hint_printed a_report's_heading&may_happen
+0.05 a_report's_heading&mentioned a_report's_heading&nothing_stated a_report's_heading&somebody's_own
+0.05 a_report's_heading&somebody's_own,_in_short a_report's_heading&text_behind a_sentence_leads&a_short_text
+0.05 a_sentence_leads&item_of_a_list a_sentence_leads&on_a_stamped_line a_short_text&begins_its_line
+0.05 a_short_text&much_trouble a_whole_error_line&about_texts a_whole_error_line&begins_its_line
+0.05 a_whole_error_line&figures a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&trace_near
+0.05 about_texts&blanks_near about_texts&somebody's_own_question,_in_short about_texts&words_before
+0.05 alone&names_the_words alone&somebody's_own,_in_short begins_its_line&figures begins_its_line&heads_a_document
+0.05 begins_its_line&markup_near begins_its_line&other_near begins_the_text&mentioned
+0.05 behind_a_prefix&frames_of_a_process_near behind_a_prefix&other_near behind_a_prefix&somebody's_own,_in_short
+0.05 between_sections&indented between_sections&much_trouble between_sections&on_a_stamped_line
+0.05 blanks_near&hypothetical_sentence blanks_near&indented blanks_near&somebody's_own_question,_in_short
+0.05 blanks_near&traceback_above blanks_near&trouble block_opened&ends_the_text block_opened&output_near
+0.05 code_near&indented comment&indented comment&markup_near comment&on_a_stamped_line
+0.05 ends_the_text&introduced_as_example ends_the_text&trace_near explained_behind&somebody's_own
+0.05 explained_behind&somebody's_own,_in_short figures&somebody's_own frames_of_a_process_near&nothing_stated
+0.05 frames_of_a_process_near&trace_near happened_to_somebody&mentioned happened_to_somebody&somebody's_own,_in_short
+0.05 heads_a_document&much_trouble heads_a_document&other_near heads_a_document&record
+0.05 heads_a_document&somebody's_own_machine,_in_short heads_a_document&typeset hypothetical_sentence&output_near
+0.05 in_quotes&item_of_a_list in_quotes&nothing_stated indented&marked indented&may_happen indented&often_may
+0.05 indented&somebody's_own_machine,_in_short indented&somebody's_own_question,_in_short indented&traceback_above
+0.05 introduced_as_example&its_hint_printed introduced_as_example&setting_near item_of_a_list&mentioned
+0.05 item_of_a_list&trouble its_hint_printed&names_the_words its_hint_printed&often_may its_hint_printed&record
+0.05 its_hint_printed&somebody's_own its_hint_printed&somebody's_own,_in_short
+0.05 its_hint_printed&somebody's_own_machine,_in_short its_hint_printed&words_before markup_near&setting_near
+0.05 markup_near&somebody's_own_question,_in_short may_happen&setting_near may_happen&traceback_above
+0.05 mentioned&somebody's_own much_about_texts&words_before much_trouble&somebody's_own_machine,_in_short
+0.05 much_trouble&somebody's_own_question,_in_short names_the_words&trace_near nothing_stated&trace_near
+0.05 often_may&trouble other_near&text_behind somebody's_own&text_behind somebody's_own&words_before
+0.05 somebody's_own_machine,_in_short&traceback_above
+0.10 a_failed_run&behind_a_prefix a_failed_run&hypothetical_sentence a_failed_run&indented
+0.10 a_failed_run&its_hint_printed a_failed_run&marked a_failed_run&much_about_texts
+0.10 a_failed_run&somebody's_own_question,_in_short a_failed_run&trace_near a_failed_run's_record&code_near
+0.10 a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated a_failed_run's_record&output_near
+0.10 a_failed_run's_record&record a_failed_run's_record&words_before a_failed_test&cut_by_dots
+0.10 a_failed_test&on_a_stamped_line a_failed_test&trouble a_failed_test&words_before
+0.10 a_question,_in_short&explained_behind a_report's_heading&a_setup,_in_short a_report's_heading&begins_its_line
+0.10 a_report's_heading&output_near a_sentence_leads&alone a_sentence_leads&begins_the_text
+0.10 a_sentence_leads&between_sections a_sentence_leads&blanks_near a_sentence_leads&block_opened
+0.10 a_sentence_leads&cut_by_dots a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&words_before
+0.10 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&its_hint_printed a_setup,_in_short&much_trouble
+0.10 a_setup,_in_short&typeset a_short_text&happened_to_somebody a_short_text&its_hint_printed
+0.10 a_whole_error_line&setting_near a_whole_error_line&traceback_above a_whole_error_line&trouble
+0.10 about_texts&between_sections about_texts&comment about_texts&mentioned about_texts&other_near
+0.10 alone&somebody's_own_machine,_in_short begins_its_line&cut_by_dots
+0.10 begins_its_line&somebody's_own_machine,_in_short begins_the_text&behind_a_prefix
+0.10 begins_the_text&happened_to_somebody begins_the_text&its_hint_printed begins_the_text&often_may
+0.10 begins_the_text&trouble behind_a_prefix&introduced_as_example behind_a_prefix&often_may
+0.10 between_sections&somebody's_own blanks_near&setting_near block_opened&its_hint_printed
+0.10 block_opened&on_a_stamped_line block_opened&somebody's_own,_in_short
+0.10 block_opened&somebody's_own_machine,_in_short block_opened&typeset code_near&figures code_near&item_of_a_list
+0.10 code_near&its_place_behind code_near&much_about_texts code_near&record code_near&traceback_above
+0.10 comment&ends_the_text comment&mentioned comment&somebody's_own_machine,_in_short cut_by_dots&indented
+0.10 cut_by_dots&may_happen cut_by_dots&much_about_texts cut_by_dots&trace_near ends_the_text&on_a_stamped_line
+0.10 explained_behind&mentioned explained_behind&nothing_stated explained_behind&output_near
+0.10 figures&happened_to_somebody figures&record figures&somebody's_own,_in_short happened_to_somebody&words_before
+0.10 heads_a_document&somebody's_own heads_a_document&somebody's_own,_in_short
+0.10 heads_a_document&somebody's_own_question,_in_short in_quotes&mentioned in_quotes&somebody's_own,_in_short
+0.10 indented&much_trouble indented&on_a_stamped_line introduced_as_example&on_a_stamped_line
+0.10 introduced_as_example&somebody's_own item_of_a_list&much_trouble item_of_a_list&somebody's_own
+0.10 its_hint_printed&trace_near markup_near&traceback_above markup_near&trouble may_happen&output_near
+0.10 mentioned&much_trouble mentioned&somebody's_own_question,_in_short much_about_texts&other_near
+0.10 much_about_texts&trace_near much_trouble&nothing_stated much_trouble&traceback_above
+0.10 nothing_stated&on_a_stamped_line often_may&record on_a_stamped_line&setting_near on_a_stamped_line&words_before
+0.10 output_near&somebody's_own record&text_behind somebody's_own,_in_short&text_behind
+0.10 somebody's_own,_in_short&trouble
+0.15 a_failed_run&nothing_stated a_failed_run's_record&a_short_text a_failed_run's_record&other_near
+0.15 a_question,_in_short&block_opened a_question,_in_short&code_near a_question,_in_short&output_near
+0.15 a_question,_in_short&somebody's_own,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.15 a_report's_heading&between_sections a_report's_heading&figures a_report's_heading&other_near
+0.15 a_report's_heading&trouble a_sentence_leads&names_the_words a_sentence_leads&text_behind
+0.15 a_setup,_in_short&a_whole_error_line a_setup,_in_short&comment a_setup,_in_short&introduced_as_example
+0.15 a_setup,_in_short&words_before a_short_text&a_whole_error_line a_short_text&begins_the_text
+0.15 a_short_text&in_quotes a_short_text&record a_short_text&somebody's_own_question,_in_short
+0.15 a_whole_error_line&begins_the_text a_whole_error_line&ends_the_text a_whole_error_line&heads_a_document
+0.15 a_whole_error_line&output_near about_texts&may_happen about_texts&trouble begins_its_line&code_near
+0.15 begins_its_line&setting_near begins_the_text&may_happen behind_a_prefix&item_of_a_list
+0.15 between_sections&happened_to_somebody between_sections&words_before code_near&output_near code_near&trouble
+0.15 cut_by_dots&traceback_above cut_by_dots&trouble cut_by_dots&words_before
+0.15 ends_the_text&somebody's_own_machine,_in_short explained_behind&in_quotes figures&in_quotes figures&other_near
+0.15 happened_to_somebody&markup_near happened_to_somebody&somebody's_own heads_a_document&on_a_stamped_line
+0.15 hypothetical_sentence&mentioned hypothetical_sentence&setting_near hypothetical_sentence&somebody's_own
+0.15 in_quotes&may_happen in_quotes&much_about_texts in_quotes&within_code indented&its_hint_printed indented&record
+0.15 item_of_a_list&output_near item_of_a_list&somebody's_own,_in_short its_place_behind&markup_near
+0.15 its_place_behind&output_near its_place_behind&setting_near markup_near&somebody's_own_machine,_in_short
+0.15 may_happen&nothing_stated may_happen&trouble may_happen&words_before much_about_texts&traceback_above
+0.15 names_the_words&somebody's_own_question,_in_short nothing_stated&somebody's_own_machine,_in_short
+0.15 nothing_stated&traceback_above often_may&traceback_above on_a_stamped_line&somebody's_own_machine,_in_short
+0.15 on_a_stamped_line&somebody's_own_question,_in_short on_a_stamped_line&trouble
+0.15 setting_near&somebody's_own,_in_short setting_near&words_before somebody's_own,_in_short&trace_near
+0.15 somebody's_own_question,_in_short&somebody's_own,_in_short trace_near&words_before
+0.20 a_failed_run&a_failed_run's_record a_failed_run&often_may a_failed_run's_record&setting_near
+0.20 a_question,_in_short&about_texts a_question,_in_short&somebody's_own_machine,_in_short
+0.20 a_question,_in_short&text_behind a_report's_heading&about_texts
+0.20 a_setup,_in_short&somebody's_own_question,_in_short a_short_text&code_near a_short_text&item_of_a_list
+0.20 a_whole_error_line&its_hint_printed about_texts&explained_behind about_texts&somebody's_own,_in_short
+0.20 alone&cut_by_dots alone&hypothetical_sentence begins_its_line&its_hint_printed begins_its_line&its_place_behind
+0.20 begins_its_line&may_happen behind_a_prefix&its_place_behind behind_a_prefix&somebody's_own_machine,_in_short
+0.20 block_opened&happened_to_somebody block_opened&heads_a_document block_opened&somebody's_own block_opened&trouble
+0.20 block_opened&words_before code_near&somebody's_own_machine,_in_short code_near&somebody's_own_question,_in_short
+0.20 comment&item_of_a_list cut_by_dots&ends_the_text cut_by_dots&record figures&item_of_a_list figures&setting_near
+0.20 figures&text_behind happened_to_somebody&record hypothetical_sentence&indented
+0.20 hypothetical_sentence&on_a_stamped_line introduced_as_example&may_happen introduced_as_example&words_before
+0.20 item_of_a_list&on_a_stamped_line item_of_a_list&text_behind its_hint_printed&other_near its_hint_printed&trouble
+0.20 its_place_behind&nothing_stated its_place_behind&record markup_near&somebody's_own markup_near&words_before
+0.20 may_happen&trace_near mentioned&words_before much_about_texts&setting_near much_trouble&often_may
+0.20 much_trouble&trace_near often_may&trace_near other_near&somebody's_own_question,_in_short
+0.20 other_near&traceback_above other_near&words_before output_near&somebody's_own_question,_in_short
+0.20 somebody's_own_machine,_in_short&somebody's_own_question,_in_short somebody's_own_machine,_in_short&trace_near
+0.20 somebody's_own_question,_in_short&words_before
+0.25 a_failed_run&cut_by_dots a_failed_run&on_a_stamped_line a_question,_in_short&nothing_stated
+0.25 a_question,_in_short&on_a_stamped_line a_report's_heading&a_short_text a_report's_heading&markup_near
+0.25 a_setup,_in_short&begins_its_line a_setup,_in_short&block_opened a_setup,_in_short&happened_to_somebody
+0.25 a_setup,_in_short&indented a_short_text&blanks_near a_short_text&cut_by_dots a_short_text&indented
+0.25 a_short_text&markup_near a_short_text&trace_near about_texts&hypothetical_sentence about_texts&its_place_behind
+0.25 alone&on_a_stamped_line between_sections&trouble code_near&its_hint_printed code_near&on_a_stamped_line
+0.25 happened_to_somebody&in_quotes happened_to_somebody&somebody's_own_machine,_in_short
+0.25 hypothetical_sentence&names_the_words its_hint_printed&on_a_stamped_line its_place_behind&much_about_texts
+0.25 markup_near&much_trouble markup_near&somebody's_own,_in_short may_happen&much_about_texts
+0.25 mentioned&on_a_stamped_line mentioned&text_behind much_about_texts&names_the_words names_the_words&setting_near
+0.25 record&setting_near setting_near&within_code somebody's_own_question,_in_short&text_behind
+0.30 a_failed_run&alone a_failed_run&its_place_behind a_failed_run&somebody's_own_machine,_in_short
+0.30 a_question,_in_short&names_the_words a_report's_heading&code_near a_setup,_in_short&blanks_near
+0.30 a_setup,_in_short&heads_a_document a_setup,_in_short&mentioned a_setup,_in_short&nothing_stated
+0.30 a_short_text&other_near about_texts&output_near begins_the_text&markup_near behind_a_prefix&much_trouble
+0.30 code_near&somebody's_own ends_the_text&figures ends_the_text&words_before
+0.30 figures&somebody's_own_question,_in_short heads_a_document&in_quotes hypothetical_sentence&in_quotes
+0.30 in_quotes&other_near indented&setting_near introduced_as_example&somebody's_own,_in_short
+0.30 markup_near&on_a_stamped_line other_near&trace_near record&somebody's_own,_in_short record&trace_near
+0.30 somebody's_own_machine,_in_short&words_before
+0.35 a_failed_run&mentioned a_question,_in_short&mentioned a_question,_in_short&other_near a_sentence_leads&figures
+0.35 a_setup,_in_short&alone a_short_text&trouble begins_the_text&record cut_by_dots&hypothetical_sentence
+0.35 cut_by_dots&text_behind figures&names_the_words hypothetical_sentence&much_about_texts
+0.35 indented&somebody's_own,_in_short its_place_behind&other_near may_happen&names_the_words
+0.35 may_happen&on_a_stamped_line mentioned&trouble on_a_stamped_line&other_near on_a_stamped_line&record
+0.35 other_near&somebody's_own_machine,_in_short output_near&traceback_above text_behind&trouble
+0.40 a_failed_run&a_setup,_in_short a_failed_run&names_the_words a_question,_in_short&heads_a_document
+0.40 a_question,_in_short&words_before a_sentence_leads&much_about_texts a_sentence_leads&somebody's_own,_in_short
+0.40 begins_its_line&output_near behind_a_prefix&its_hint_printed behind_a_prefix&setting_near ends_the_text&record
+0.40 figures&trace_near in_quotes&trouble indented&text_behind its_hint_printed&output_near
+0.40 nothing_stated&output_near on_a_stamped_line&trace_near record&words_before
+0.45 a_question,_in_short&markup_near a_setup,_in_short&in_quotes a_short_text&ends_the_text
+0.45 alone&happened_to_somebody begins_its_line&begins_the_text begins_its_line&trace_near begins_the_text&other_near
+0.45 behind_a_prefix&ends_the_text behind_a_prefix&mentioned behind_a_prefix&trace_near code_near&words_before
+0.45 figures&its_hint_printed output_near&trace_near
+0.50 a_failed_run&may_happen a_question,_in_short&a_setup,_in_short a_short_text&nothing_stated
+0.50 begins_its_line&text_behind begins_its_line&traceback_above ends_the_text&happened_to_somebody
+0.50 hypothetical_sentence&nothing_stated in_quotes&words_before indented&somebody's_own other_near&output_near
+0.50 other_near&somebody's_own,_in_short
+0.55 a_failed_run&figures a_setup,_in_short&a_short_text a_setup,_in_short&ends_the_text about_texts&in_quotes
+0.55 alone&mentioned
+0.60 a_failed_run&setting_near a_sentence_leads&in_quotes about_texts&on_a_stamped_line figures&output_near
+0.60 markup_near&output_near somebody's_own,_in_short&words_before text_behind&words_before
+0.65 alone&begins_its_line code_near&somebody's_own,_in_short
+0.80 cut_by_dots&mentioned output_near&record
+0.85 a_failed_run&about_texts indented&output_near
+1.00 begins_its_line&ends_the_text
""",
}

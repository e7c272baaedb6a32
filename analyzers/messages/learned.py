"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.66
SIGNS = {
    "explained behind": -2.0,
    "text about texts": -1.9,
    "introduced as example": -1.8,
    "within code": -1.7,
    "about texts": -1.6,
    "its words taken up": -1.4,
    "indented": -1.3,
    "typeset": -1.3,
    "much about texts": -1.2,
    "blanks near": -1.1,
    "heads a document": -1.0,
    "names the words": -1.0,
    "comment": -0.9,
    "other near": -0.9,
    "block opened": -0.8,
    "marked": -0.8,
    "mentioned": -0.8,
    "in quotes": -0.7,
    "between sections": -0.6,
    "may happen": -0.6,
    "often may": -0.6,
    "a sentence leads": -0.5,
    "hypothetical sentence": -0.5,
    "record": -0.5,
    "alone": -0.3,
    "code near": -0.2,
    "markup near": -0.2,
    "text behind": -0.2,
    "words before": -0.2,
    "a failed test": -0.1,
    "beside a quotation": -0.1,
    "figures": -0.1,
    "nothing stated": -0.1,
    "somebody's own machine, in short": -0.1,
    "frames of a process near": 0.1,
    "much trouble": 0.1,
    "a whole error line": 0.2,
    "a question, in short": 0.3,
    "somebody's own, in short": 0.3,
    "a short text": 0.4,
    "item of a list": 0.4,
    "setting near": 0.4,
    "trouble": 0.4,
    "begins the text": 0.5,
    "somebody's own question, in short": 0.6,
    "a failed run's record": 0.7,
    "cut by dots": 0.7,
    "behind a prefix": 0.9,
    "on a stamped line": 0.9,
    "its place behind": 1.0,
    "a failed run": 1.1,
    "trace near": 1.1,
    "a report's heading": 1.2,
    "happened to somebody": 1.3,
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
-1.25 memory на
-1.20 ms you
-1.15 docs finished gib
-1.05 oom
-1.00 txt
-0.95 demo epoch killed po
-0.90 creating karta long pinned raise
-0.85 la met runtime want
-0.80 backend bytes drill en text that
-0.75 allocator errors hip local mb queued size was write из
-0.70 cpu data detected do driver grep host je jest like order output pro takes this writing
-0.65 http illegal label message mib only options quit saved small tp true user vram wording разбор текст чем
-0.60 author byte const end gemm_fusion_autotuner import las needs once pool prints return shared string what would
-0.55 access answer bfloat bu caught ci class cluster compare cudaerrormemoryallocation die don ecc exc_info
-0.55 ggml_vulkan gpu_device kb kv log map opened reason sie tests tok type typeinfo
-0.50 answers assistant autotuning batch_size before bus cannot card cards choose done due eng everybody exit fake
-0.50 fatal five four gradient_checkpointing ibuilderconfig info json loader made mem need oserror owner please
-0.50 reading render sample scratch sec skipped space thanks too under xla yes
-0.45 address between bot br cell changes compiler compiling completed con constraint corpus cudnn date der env for
-0.45 für guard het information into limit lines llama_kv_cache_unified logging maintainer messages micro minimum mps
-0.45 nie notes null over pager parse processor pt purpose quota requested retrying satz saving sh support tenant
-0.45 texte these title ve verdict
-0.40 although as assert avg caching capacty channel closed contains conv_algorithm_picker count
-0.40 cublas_status_alloc_failed drift ein exceeded exec fixed gets grow guild hiperroroutofmemory holds invalid kill
-0.40 kind lesson limits llama_new_context_with_model loom lower md nicht operation outofmem per precision program
-0.40 pytest questions ready reference registers remark safetensors score se sent sentence shown simulated slice
-0.40 supervisor tactic try uncorrectable und val venv гиб 示
-0.35 accuracy algorithm available bash benchmark best block checkpoint chosen closing configs cpp created cudamalloc
-0.35 dat empty engine event exported far fits front gi golden hards hbm im in injected io known lee less listening
-0.35 look looks meldung memes metadata native nm no oom_kill oomkilled opset place planner previous que readme
-0.35 registered registry removed report reports roses runbook settings sim skipping team their una unit unsigned
-0.35 upstream ur_result_error_out_of_device_memory use without wrap xpu yaml zahlen свободно さ れ 小
-0.30 amp argument ask attempted autocast below blue broken calls canary capability cases close cmakefiles columns
-0.30 comments component concurrency dan device_memory dies draft erroroutofdevicememory estimate explain fired
-0.30 fixture flag format frage from function git groups half infer inputs kmg logs many matte minus more mémoire name
-0.30 nb none num_gpu numbers não parameters part placeholder por quarter real request results right roll round
-0.30 setmemorypoollimit shows simply site size_t slide slurmstepd snapshot socket starts still strings sur sycl taken
-0.30 tensor tensors textarea threads tier topic uid unchanged url valid where workspace year że う 一 会 先 合 文 次
-0.30 모 문
-0.25 acc accelerator advice allocators along also annotation apr are asked attempt bare begin broker cache clear
-0.25 clúster co codes commit config content cupy dashboard dataloader def den dependencies detach dice du eine ends
-0.25 entry errno execution_count fan fast figures final fixes fixtures fusions fyi gerade ggml_cuda_host_malloc give
-0.25 gpu_oom gpus hier how idle immer importing included install insufficient jobs kann keeps lane lang language
-0.25 launch linux live load_tensors localhost meaning measured memoryerror mesa minute mixed mock msg must names nas
-0.25 np num_alloc_retries num_ooms of often ops paging piece pipeline placed plus points prima printed programm
-0.25 propose ram ran reclaim reduce reicht requires reset rest restored retry returns rg role routes say seen
-0.25 segments sein selected served server speaks speech staging standard su symptom synthetic te test
-0.25 test_other_errors_pass_through texts throughput tiles timeout upgrading usable uses vm vídeo warn yet занято но
-0.25 что た 以 半 够 字 用 的 答 请 这 里 메 용 전
-0.20 _____________________________ _error_if_any_worker_fails _utils activations ad alert all apache at attributes
-0.20 aus backends bei bfc blockdim buffer cell_type changed checkpoints classify come commands components configured
-0.20 console contain ctrl cublascreate debug decide decoding define del delta demand demande depends deps device
-0.20 differently dir dispatcher div dll dmesg documented donate donate_argnums eight el encountered exercise
-0.20 expandable_segments expect exports fewer fit forcausallm fragmentation free frei fresh friend
-0.20 garbage_collection_threshold gcs gen generation goal gold gpu_executor grande gx handler hardware headers
-0.20 headroom help helpful if index ist item its ja knowledge kv_cache_utils learning lecture lite llama login loki
-0.20 lustre machines match matching meet memoria might migrate million mk most myself nearest newer ninja no_grad
-0.20 nobody not_empty object ou outofgpumemoryerror outofmemoryerror paddle para petrel physical più plan plenty
-0.20 pluggy prefix press priority professor profile proposal pulled rate react reduced refused region reject release
-0.20 remaining response rmm room rootdir rss scheda schema section seeing sequence serving sharded shipper
-0.20 signal_handling smem source staff str streams studio study sxm sysctl tell testclassify than throws timestamp to
-0.20 troubleshooting tuning turn usar utterance validation vendor vnet votes walk watch watchdog when who wie word
-0.20 yours ни при чём い が 么 减 只 多 如 存 显 照 理 看 算 表 것 는 쓰 은 의
-0.15 _check_cuda_python_error _exceptions _z accelerators accepted actors adapter adapters admins af against al
-0.15 alerts algo algorithms alles als an and andere anon answered ao arena arithmetic asking aten audience autotuned
-0.15 autotuner avail average axis badge base bb billion bought buggy build bump business cancelled candidate captured
-0.15 causes ce chaos checks classes clean clip collected compiled completely conf connected contained covers
-0.15 cuda_error_launch_out_of_resources cudaerrorlaunchoutofresources cudamallocasync cudnn_status_not_supported
-0.15 cycle day debuginfo deck deploy description desk devices di diagnostics drop einem elapsed erro evening example
-0.15 exc exceeds exemple expandable export faq feb few fi find fires forget forty framebuffer ft gc generated
-0.15 gigabytes goes good gpu_conv_algorithm_picker gpu_memory gradients grafikkarte graphics grid grpc gs guess
-0.15 handbuch hbm_gib heap heron heuristics highlight hits hold ib id ignore ignored incidents initial_pool_size
-0.15 iogpu ip jl journalctl karte kestrel key keyerror ksameasrequested kw lat latest ld_preload levels libtpu
-0.15 license logger loggers losses malloc markdown matter max_tokens median merely merged metal mig missing mit ml
-0.15 mlx mod model mt multiline nccl ncclunhandledcudaerror node_manager normal notebooks oct oder office omitted
-0.15 ones open originally others otter out_of_memory outofmemory parameter partitions pas pasted pcie period peut
-0.15 pipe planning pool_allocator possible potentially pp preallocation predicted pressure problems procs programs
-0.15 proj prompt properties ptxas quartz quotes ranker raw rdb reached reactions reads reasons recently recorded
-0.15 recovery red regex reinitialize rejected renders repeated requeue requeued required requirements retrain
-0.15 runtimeerror samples sandbox says scenarios search sees sets sharing shell shuffle signatures silence sind się
-0.15 sm_ sort span sshd stands std stdout step stepid sticky stops story struct students succeed such sys systemd
-0.15 table target tasks tb template ten tensorrt test_parse third_party tickets top traces traffic train_step triage
-0.15 trt typical typo unittests unoptimized until unused update_slots users uvicorn val_loss validate validations
-0.15 viele vit vite void vs weights wenn whose wiki wired_limit_mb worth wraps writes zeros драйвера программа
-0.15 сколько только く し と め も テ メ リ 下 不 二 什 保 办 含 場 大 就 当 怎 我 手 把 既 查 案 检 者 自 要 见 足
-0.15 가 기 다 설 세 스 음 있 크 터 한
-0.10 __call__ __init__ _arraymemoryerror _execution_engine ac accept acceptance actions activation_checkpointing
-0.10 added again age agreed alias allocatememory allocations allowed almost anatomy announce anyone anything apart
-0.10 app applications arc archive array artifact assertionerror aux awq backoff bad bad_alloc be bea becomes being bf
-0.10 bind block_k block_m block_n blog board bottom branch bring bss busy by cached called calloc catch catches
-0.10 category ceiling cf changelog chatcmpl cheers ckpt classic classifier completion computed configuration
-0.10 connection consumed containers copyof count_over_time cublas cuda_driver cudaerror_t cudageterrorstring
-0.10 cudamemgetinfo cudasuccess cudnn_status_alloc_failed cumemalloc cumemalloc_v custom datasource dec decreasing
-0.10 defaultcpuallocator dense deployment described_class destroyed deux deviceerror differs digest dl does dp draws
-0.10 dropdown dropout ds dtype dummy déjà earlier ee ef effnet else empty_cache ensemble eq erschöpft etc etl eu
-0.10 events examples except fabric failing fails failure fall fallback family faults faut fc fd filename
-0.10 filenotfounderror fills filter finds flash flush fluxclipmodel_ fmt form former fprintf fragile func further gnu
-0.10 grad_norm grads grafikspeicher guest guten hallo halving happy harbor harmless haven heading hello hex
-0.10 highlights hints hlo_rematerialization hours hybrid includes initialized inject interactions interval interview
-0.10 invented ipynb is ish issues java js julia kernel kernels killer know kubelet labels latter launched launcher
-0.10 least les level lg line local_xla lock low lr mac mailed maintenance managed mapping march margin matches
-0.10 max_model_len max_split_size_mb maxrss medvram memory_viz mensaje mention merge meta micro_batch_size mlp move
-0.10 moved mu much multiple même named nan ncclsystemerror nein newcomers nice nid nightly noch norm normal_vram
-0.10 notice notification ns num_beams num_stages num_warps number nvlink objects onboarding oncall ont oomd oomwatch
-0.10 opened_zipfile or ordinal page par paragraph parquet parser partial peak pending perfect persistent pickle pkg
-0.10 platform plugin pods policy pray pre preflight print processing production programming provided qps quantization
-0.10 quillnet quote rb reader recommended ref refer refuse regexp remapped remapping rematerialisation
-0.10 rematerialization remedy req reqmem reqs resolved responses retcode retirement retryable review row rst ruff
-0.10 run_backward scanned scenario scheduled scheduling seats send sep serial serialization serve sharding sheet shm
-0.10 shorter signal sizing slides slug speicher split_k stopping stream_executor suele suppressed svc tbody td temp
-0.10 temperature term tern thcstorage therefore thing thu tib timed times timeseries tip token tomasz tool train_lib
-0.10 trials tried triggered trtexec twenty ty um understands unsubscribe unsupported_state usage userwarning utf util
-0.10 variant vendors view volumes warehouse warning watcher ways week wheels which whom wir with within words world
-0.10 wren ws xid xla_bridge zusammen кэш меня обучение от память え こ に は ょ よ を イ フ 三 上 中 件 作 例 再 出
-0.10 动 可 吗 在 容 己 录 志 思 提 数 新 有 果 梯 版 申 直 相 程 第 系 线 维 考 能 語 読 记 量 问 需 面 를 리 아 약
-0.10 으 정 제 하
-0.05 __ __cause__ _core _src _tensor ab accumulate active adding ae agent ago align alike alloc_cpu allocate
-0.05 allocates allreduce aloud alternatives announcements ansible antwort apple april arbeitsspeicher area
-0.05 arena_extend_strategy args around arrive assert_eq attn_implementation aucun aug auto_growth bandwidth banner
-0.05 basicstyle batches begins belongs beneath beta bien bit black blender blocks boolean boot box bugs builtin
-0.05 button bye cake calcul can candidates candle canned catalogue_v cd charset checking chip chunked_prefill_size
-0.05 ckpt_ clips cmake cmem cnmem_status_out_of_memory coalescing collection combination comm compilation completions
-0.05 computing concurrent condition connect connectionreseterror constants contents contiguous contributor copies
-0.05 cordon corp cost counts cpu_mapped crates creation criteria cross css cuando cuda_dnn cuda_error_launch_failed
-0.05 cuda_memory_resource cuda_visible_devices cudafree cudagetlasterror cudamallocmanaged cut cv cxx dark dash
-0.05 dashboards dass davon dd dead debian decision defaults denoiser des dest detector device_oom deviceoom
-0.05 deviceoutofmemory df discussion doc docstring double drain drained dropped dst dunlin duplicate easier eb een
-0.05 embedder emph encoding ended endgroup enforce engines entropy enumerate epochs erreur errorf este eth ever
-0.05 everyone evict exceptions exclude excluded exhausted exhaustion expect_that expecting expired explains
-0.05 explanation expression extend factor fallen falta fault fb ff fid figure files fill filtered fire
-0.05 flags_allocator_strategy flags_fraction_of_gpu_memory_to_use flash_attention_ fleet float fragment frameworks
-0.05 frecuentes frees freeze frequently frontend gameday gap gateway gb_free gcc gemm_fusion_dot generate
-0.05 ggml_cuda_init gigabyte gm gn gnorm gpu_helpers gpuerror gracias grad green gruß gsm habe haha halves handles
-0.05 happen hasn hassubstr have heartbeat helix hf hides homework hook hooks host_oom hpp href human ik input
-0.05 input_tokens insuffisante integer interface interp is_oom itemize items jan january jenkins job joined jonas jul
-0.05 june keeping kubectl kubernetes largest latency_ms latent later layout lazy ldquo le lead leaves legendformat
-0.05 lgtm library licence liegt life lifts literal lm_head longer looked lowering lowvram lstlisting lvl lynx
-0.05 make_loader mar marks master matters max_input_tokens max_num_seqs max_seq_len max_total_num_tokens mbs means
-0.05 meant memplan mensajes method mid mind misc miss missed mix mm mmlu month months morgen multi museum new
-0.05 new_token_ratio nf niet nlp noise note nox nvrm ok onchip onnx oob oom_count oom_text oomguard operators
-0.05 optimiser optional optype original orin our out outofdevicememory output_tokens pad panel partition passed
-0.05 passes past paste patch peaks pick picks ping plat pme posix posted pour power preempted pretrain price primeiro
-0.05 primera printf private profiler prompts property proxy ptarmigan pth public publish pytb pytorch_cuda_alloc_conf
-0.05 qa quadro quant quantisation quantize quoted raising random rdquo rebuild recognises recompute recovered reducir
-0.05 refid refiner refuses regular reload remap remapper remedies remember remote rent repeat reply repo repository
-0.05 requested_bytes requestedbytes requesting reranker research resources resumed resuming retract retracted_reqs
-0.05 retries reviewed revision rig rolling route rows runner sacct save saw schemas scontrol scoped scores scripts
-0.05 sdxl se_gpu_pjrt_client seat seed segment selective seqnum servers sft shall share shim shmutils short show
-0.05 shrink si sigterm sigusr similar sized skein skips slack slow slurmd snapshots snippet solution solutions sooner
-0.05 sorted spectra speed spread sre stages stat statistics status stderr step_ storage stores straw streamexecutor
-0.05 strict strong structured subclass submit successful supported survived swapped sweep switch synopsis system tab
-0.05 taille taking talk targets task tcp tcuda temporaries tenants tensor_parallel_size tessera test_engine
-0.05 test_guard testcase texported text_generation_router_v texture tfrom the theirs thost thread throw ticket tight
-0.05 tno to_string today toml toobig topology torch_ torch_oom tous tr tracebacks trade train_wall trainable tree
-0.05 trim ttfamily tto typed ubuntu ui uma un unavailable unclear undefined unspecified unter up updated uploaded
-0.05 uploading ur_result_error_out_of_resources uri utils uv uvm val_accuracy val_dice value verbatim verified
-0.05 versions vid virtual vk vmem vmm vocabulary vom vous wait wanted warnings warns wav wc weight wheel whole why
-0.05 wide wish work worked worknccl workspaces xc xk xml years your zero_grad zh être без было градиенты ещё ли не
-0.05 нужно падает это だ わ ア ス ト ル ン 义 也 人 他 体 余 便 修 全 剩 割 占 各 增 处 失 完 定 序 度 意 打 护 推 敗
-0.05 教 是 時 更 样 機 法 混 知 確 积 累 编 解 計 说 超 进 题 게 래 로 류 버 오 을 자 장 지
+0.05 ____ __main__ _and_ _apply _c _check_ctypes_error _conv _create_fp _handle _kernel _malloc _partitions
+0.05 _require_cuda_context _state aa aber abi aborts absl acceleration account actor actor_id admission alertname
+0.05 alive all_gather all_reduce allo allocaterawinternal always ama amd amdgpu among anaconda apply approx apps
+0.05 architecture arrays asks asnumpy asr assignment attached attempts attic attn_mask attribute authors auto_device
+0.05 autograd axes backbones background backward badly bag base_module batch_size_per_card batchgröße behind believe
+0.05 bert better bfcallocator bfcarena bge bias bigger bios browser buf bufferassignment bvh c_size_t callback camera
+0.05 cap cast_bias_weight cate causing chainer chains channels check_call ck cl_mem_object_allocation_failure click
+0.05 coder colleague colleagues collecting column common_ksampler communicator comparing compiles concat concat_op
+0.05 conda confused consider constant consumer conv conv_ops conversion core crash create_graph cron ct ctest ctypes
+0.05 cuda cuda_call cuda_malloc_async cudadevice cudagraphs cufft cuml cured curl customers cyberpunk d_ darknet
+0.05 data_batch dataparallel dcgm_fi_dev_fb_free ddf debugging decoder decoders decorator deep depth derselben desc
+0.05 describe desired detect detectron device_array device_id device_name device_put deviceid difference diffusion
+0.05 directml directory disable distbackenderror distributed dlalocaldram dlasram documents doing domain download
+0.05 dp_rank draining drei drops dso_loader dune eats echo edge editor efficientnet either ema embeddings emory
+0.05 emptied enc encode envs error_handler errorcode errored est estimated está evaluate ex executable executor_base
+0.05 existing extensions falling falls feature feeds fftn filtered_tb finetune firing fit_masks fit_one_cycle fitted
+0.05 flags flame flash_attn flash_causal_lm floats fname fra free_swap freed freed_by_count frozen fusedconv fuser
+0.05 fusion gains gan garbage gb gemm genai generic get_default_memory_pool get_memory_info get_rec_iter
+0.05 getbesttactic ggml_gallocr_reserve_n given giving gnome gpt gptq gpu_options gpu_worker gpupooledstoragemanager
+0.05 gradient graphs greedy group growth grüße hard hash health healthy heavy helped hidden higher highest hinweis
+0.05 hires history ho hostname hosts huge hypothesis idea ids il ilse imagerecordioparser imperative incorrect
+0.05 indicates ines inf inferencesession infra ing ingest init init_memory_pool initialization inner_training_loop
+0.05 instance_state instead internalerror interpolate ipc ipex ir iter_image_recordio_ jemand jnp joy killing kim
+0.05 kind_gpu knextpoweroftwo kv_size kws labelling lack lammps lanes laptop largestfreeblock last last_hidden_state
+0.05 latents layout_det ldm learning_rate left_on leftover lena length libbitsandbytes_cuda lifetime light lindqvist
+0.05 listing lists lives llm_load_print_meta llocated loadengine loads loc logicaldeviceconfiguration logprobs lol
+0.05 los luck machine make manager managers manifest map_location mapped masknet mat matting max_len
+0.05 maximum_pool_size maxshapes maybe_live_out media megabytes memo memory_stats mempoolsize merge_chunk mindspore
+0.05 minshapes mistral mittel mnt model_executor model_id modeling module monai msa multiprocessing mxgetlasterror
+0.05 mxnet mxnet_cudnn_autotune_default mxneterror n_batch n_ctx_per_seq n_ctx_train nach naive nd ndarray neck nel
+0.05 news noheader nope noticed now nt nuc num_shard num_workers nvcc objet odes off offload old ollama_keep_alive
+0.05 ollama_max_loaded_models olá one online onnxruntime_pybind operating opt_state optim optimisation optshapes ore
+0.05 ort ory otros outer outputs outside overnight padding parallel param params patches pci pcs pdf peaked
+0.05 per_process_gpu_memory_fraction perception phi pid pinned_memory_manager pjit placa plans plot png pod_name
+0.05 port_args positive poster pot ppocr predicting preds prefetch primary priya proc prod project properly proposes
+0.05 protein ptr purchase put puts py py_str pyto pytorc pywrap_tfe quantiledmatrix quick_execute quill
+0.05 raise_if_cache_size_invalid raises randomuniform ray raytaskerror rc rd receiver records relion relu remove
+0.05 renderer repeats replaced replicas reporter reporting rerank resourceexhausted responde restarts restoring
+0.05 resume ret retain_graph retried return_tensors reuse reward rm rmm_maximum_pool_size rmm_pool_size
+0.05 rmmrapidsretryiterator rollout rtsp run_id run_scheduler_process run_tiles runtime_error rust_backtrace ry
+0.05 safe_cuda_api_call sampler_name scaled_dot_product_attention scaling scan scheduler seconds secs segformer
+0.05 segmentation sending separate sequential sequential_executor service sess session_id sessions
+0.05 set_logical_device_configuration sev seven several shards shut sigkill_handler sigquit sin situation sizeof
+0.05 sizes skip slave sleep slower solo solve soon spark spawned sprint sr stacktrace stage_ statallocator
+0.05 statefulpartitionedcall stayed steam stored subprocess successfully suggested suite suites sunday switching sym
+0.05 taichi tarjeta teacher tensorflow tensorflow_serving tensorrt_llm terminate terminated tested
+0.05 text_embeddings_router text_generation_server texto textures tf_gpu_allocator tfe_py_execute tgi thank then
+0.05 throwing thrown thus tile timing tobe tokenization tor torch_npu torchrun tot total_gpu_memory tp_rank trace
+0.05 traceback_utils tracer tracing train_data train_ds trained trainer transcription tries trouble truncation turns
+0.05 type_k type_v ufunc understand unser update_metric upgrade upscale upscaler used_memory usual usually ut
+0.05 vae_decoder val_data validation_data values vega vel venvs versioning very via viewlayer vision vkallocatememory
+0.05 vmap vocab vol voll von walls water wgpu wgpu_core wi wieder win with_traceback withretry workerdict workers
+0.05 wrong xception xh xla_python_client_preallocate yep ze zq équipe всем всё кто привет お き じ つ て の ば ほ み
+0.05 り キ グ ケ ジ ズ ブ ュ ョ ラ 交 从 但 佬 别 午 参 同 启 境 夜 好 実 対 已 常 後 微 成 投 指 据 掉 昨 来 标 档
+0.05 正 步 环 画 発 确 约 练 行 記 試 设 谢 象 質 败 返 配 開 降 集 验 납 네 델 도 될 만 서 에 올 이 일 입 죽
+0.10 __inference_train_function_ _device _dummy_sampler_run _lib ack adafactor adam affected after afternoon
+0.10 afterwards alle allocat analysis annotations another anywhere async atoms attack attn_ automatic await backbone
+0.10 based began behavior beim bfc_arena bins book bricht bug builder ca came capa captions capture capturing carry
+0.10 cat ch change char check checked checklist checkpoint_last child ciao cloud cmd code collective comfyui command
+0.10 comment commented complete conformer continue control convolution copied cores counted course crashloopbackoff
+0.10 critical cu cuaderno cuda_error_out_of_memory cuda_memory_manager cudaallocator cudacachingallocator
+0.10 cudnn_algoreg cupy_gpu_memory_limit cuts dans dask deepspeed defined dem det detail details dev developers
+0.10 different dire disk distance distill downloaded dumped durch dynamic dès emb enable enginecore equal eserved
+0.10 eval_metric excerpt execute executed executor exiting exits explicit fa falcon field finder flaky flat flux
+0.10 forkpoolworker found fri functional general generator get_output_data getting ggml_metal_graph_compute github
+0.10 gluoncv gpu_memory_utilization greps guarantee guide halve handling hang hangs has_subgraph heads held helps
+0.10 hence her hey high him hmm hola holding hour https hx igpu improve inference initializing inl input_data_all
+0.10 intptr issue janvier jit jun jvp kaggle kills kofi ksampler kurz late layer layers lbm left leider li lief
+0.10 lightning limitation limited little llama_init_from_model llama_kv_cache_init llama_model_load llamarunner
+0.10 llm_engine llocate lm loadmodel longest lowered macbook mainprocess mark mask matched math matlab
+0.10 max_batch_prefill_tokens max_prefill_tokens max_total_tokens maximum measurement meeting mem_get_info memcpy
+0.10 memor memory_allocated memory_limit mempool minibatch mismo modules moin mory moving mpirun mx nativeapistatus
+0.10 nativestatus navi nbytes ne nemo nerf neue next nfs ngl nichts node nov nu num_updates numa obtiens occurred
+0.10 october okay ollama_num_parallel onnxruntime_src opening ot other output_data output_ui panicked parsing pass
+0.10 path patterns pbtxt peer phase pin_memory pip places play pls pools port posting ppl ppo pretraining
+0.10 printmemoryusage probe process_name processed processgroupnccl progress prop protokoll providers quarry qué
+0.10 range ranks rather rays recycles regards relevant rendering reproduction res reserve reserve_size resident
+0.10 resizephysical restarting resubmit rnn rollouts roughly rounded rs runners salida sampler saturday saves scanner
+0.10 schedule schon schritt scope screen sd sdpa searched seqs sgl sha shard showed side silenced since
+0.10 singledevicememorypool slicing slot slowly solves sous spec spelling srt stand starting_batch_size startsat stem
+0.10 stub subdivisions subshape suggestions supports sure survive swin tag tail ted terminating
+0.10 text_generation_launcher text_generation_router there thesis they think those tiny titan torch torchvision tower
+0.10 train_inner trainnetwork trainworker transcribe transfer tritonbackend_modelinstanceinitialize tsl tstatus tune
+0.10 types unexpected unix unload us used_gpu_memory useful v_num verifysuccess vgg video viewer visible voici
+0.10 volatile wan warmup webui wer window won workaround wrote wsl xl xlarge xlaruntimeerror xx yolov ² коллеги け ち
+0.10 エ ッ デ ロ ー 候 像 其 写 务 助 原 問 因 实 室 建 挂 接 改 朝 机 测 点 目 終 習 计 认 议 跑 还 退 错 題 고 단
+0.10 돌 되 러 런 마 막 번 보 부 어 요 주 했
+0.15 _attempt_allocation _b _k _k_m abend about actual ada adamw allocateimpl approved arch artifacts ate ation au
+0.15 audio availa avoid bd behaviour bisected ble bo boxes bpw brings bucketing building carte case cast cet cfg
+0.15 chain chair che checkpointing cleaning cli colab comes comfy common_runtime complaint complex computecosts
+0.15 confirm crop cudadrv cudf curr_region_allocation_bytes_ dali desde device_map dgx diffuse dim display domani dpi
+0.15 dr dt ed einen entered entrenar ersten esto eval_accumulation_steps exactly executioncontext exists exllamav
+0.15 experimental fairseq_cli finish fix flow force fr fsdp full funciona geforce geometry get gin go gres hat hay
+0.15 height heute hi hint inc including increasing initialize inner instances jaxlib já keep lattice lauf laugh lax
+0.15 leak learner leave len libmxnet libraries llama_load_model_from_file llama_model_loader llm_load_tensors loaded
+0.15 logged looking lost läuft main mas max_input_length may measure medium memory_limit_ merci metrics microsoft
+0.15 miniconda models modèle mortem más n_layer nada nbformat nbformat_minor nearly neighbour ner net network neural
+0.15 never newest ng nodo not numba numpy nvidia nx oneapi onednn ooms op_requires opencl overflow packed pages
+0.15 particles passing pc peft performance perhaps pm point pointer preallocate predict prefill present provider pyx
+0.15 quiet radv rapids reboot record remat replica resnet result ring router rules runbooks sam saveengine sched
+0.15 seems seit session set_limit setup severity shapes shift sigabrt slurm smallest smoke someone something
+0.15 source_file source_line spill splitting srun start steht steps stop style subject sul sun tentei
+0.15 test_long_context text_generation_client though throw_api_error timeline total_region_allocated_bytes_ ts tts
+0.15 unallocated units unknown unset ups va vec virtualmemorybuffer volume vorher vulkan warming warp will workflow
+0.15 xavier xla_python_client_mem_fraction xt yolo zombie zu ça до почему っ な ろ ク チ ポ 个 之 事 到 前 发 器 图
+0.15 复 始 开 最 水 求 没 済 经 落 限 니 데 립 비 사 수 시 실 안 줄 중 탁 확
+0.20 according additional air alloc_tensor_range animatediff any après auto badalloc begin_example bench blobs burn
+0.20 call chars chrome chunked climate clock cp crashes create crit cudaexecutionprovider dataset deleted diffusers
+0.20 dist documentation dt_float días em embedding enabled end_example entraînement er errors_impl es et eval
+0.20 executing exp external faster feats features fft find_executable_batch_size fold foreignnode forgot frame gfx
+0.20 ggml_backend_cuda_buffer_type_alloc_buffer gitlab gpu_mem_limit growing ha happened happens hit honest
+0.20 implementation ipython isso itself kwargs larger list llama_model_load_from_file_impl lunch makefile manual maps
+0.20 marta matrix max_batch_size mdrun micro_batch model_lifecycle model_runner moe morning n_ctx needed night num
+0.20 op_kernel op_name option org paddleocr panic passe patient pattern physx pr queue qwen re read received reducing
+0.20 reproduce requests residues retro said screenshot see seg set_per_process_memory_fraction setting sglang
+0.20 simulation softmax solved speaker sph src ss store stuck studies supplied survives switched systemerror tdrv
+0.20 tesla things tiled todo tokens tout tracker trains translate treino ultralytics une vllm werden whisper whoever
+0.20 wrapped wrapper xla_extension xtx yml zero ら バ 入 動 后 日 时 月 같 그 녕 드 배 습 치 학
+0.25 above accelerate alloca antes api avec because bt built caller cause chapter copy currently de decode deepseek
+0.25 desktop device_memory_limit docker doesn ename enginecore_dp environment err exited fell first fp game gemma
+0.25 ggml gives global gone goroutine gromacs halved he hpc html incident increase inside instance_group iter jetson
+0.25 jo jour jupyter leaving llama_kv_cache load_model ma management maxallocsize maybe mehr memusagechange mesh mo
+0.25 mode modelo monitor na nn nnet nothing numallocs offloaded optimization outcome output_type packages paged
+0.25 parsed pjrt planned probably rec recon regression reported root runs sampling shape shutting slab slices some
+0.25 split st stack stage states static statuscode them threshold time to_device tokenizer tonight transformers
+0.25 triton unable used utilization valueerror way webserver whether época サ 学 生 起 까 었 인 작
+0.30 alloc attempting bin bitsandbytes both buffers caused cette chat closes common_init_from_params
+0.30 cpu_feature_guard ctx cuda_allocator customer days dia didn died duration dynamo each eager endpoint enough
+0.30 expectation exporter failed failures fairseq farm flax floor fluid follower follows fraction gestern gig going
+0.30 gpu_host_allocator handle heb hij images instance jax join journal keras learn lo logo mistake mixtral nano
+0.30 notebook ocr optimized ours paper pjrt_stream_executor_client print_info query radeon randn repeating
+0.30 report_tensor_allocations_upon_oom rerun retrieval rocm rolled second select sentences series set started
+0.30 starten startup super tags third through total training turned ultra unet variables voice war well wps échec по
+0.30 报
+0.35 application attention auf backtrace binary chunk com csv dear default denoise dos expected exporting fields fine
+0.35 frames framework graph here image impact jaxruntimeerror just kib lora maxinuse merging min monday nodes on
+0.35 operator opnieuw optimizer python pytorch raised recover restart rtx running runoptions smaller so sonar stable
+0.35 thought train transpose vae van version waiting warm
+0.40 _bfc am back been but chunks did during embed error every everything fail false forward gh inuse job_id lan lib
+0.40 non offloading onnxruntime op pod pose rank recent resource_exhausted terminal ti tmp trial trying two var
+0.40 weekend xgboost
+0.45 aborted already bonjour bs capacity crashed down encoder eta even exe following got isn llm my opt os pin post
+0.45 process script seq solène srv stats th three tiling using works yesterday 了
+0.50 append bfc_allocator could gguf gpu_ internal loading mine paddlepaddle parallelism run somebody summary
+0.50 tutorial workstation
+0.55 allocating client gave gtx had llama_context max resourceexhaustederror restarted rule rx same starting worker
+0.60 cc current exception execution logits smi stream tf
+0.65 ai compute decrease iteration minutes should traceback update
+0.70 action allocated it large load sorry stopped
+0.80 file
+0.85 batch
+0.90 allocation
+1.00 me self went
+1.15 loss
""",
    "lead": r"""
-1.40 „
-1.15 `
-1.05 for
-0.95 #
-0.90 or
-0.85 out tensorflow
-0.80 info there
-0.75 ggml_cuda_host_malloc mib un
-0.70 ? torch who would
-0.65 exc_info memory to tried
-0.60 > stream_executor you
-0.55 " cuda_driver paddle ram seen { из
-0.50 allocator docs em level refuses two « │
-0.45 as conv_ops core gib skipping that this we
-0.40 answers command de does es into line metal my only plan pr read see site
-0.35 ' = \ buffer come end every front gpu if later no none note op_kernel other own que re reads stops unit
-0.35 userwarning week » 。 的
-0.30 ; _arraymemoryerror _exceptions allocating and back entry fix ggml_backend_cuda_buffer_type_alloc_buffer
-0.30 hiperroroutofmemory is la needed numpy op_requires pattern pick python runs sh sooner start stop
-0.30 virtualmemorybuffer why 我 니
-0.25 algorithm autotuning before cache cudamalloc docstring eng errors executekernel fit guard hard hip host il
-0.25 injected level_zero lib paste people phrase review said say sequential_executor shows smaller state tensor tests
-0.25 texto una will words
-0.20 . / answer anything arena attempt cards close conv cudasuccess der des exit feb im jetzt jobs known launcher
-0.20 likely mac may mb nit numba options oserror page proposal put question raises red screenshot simulated so stream
-0.20 tgi times ts voor warn what which word wording 是 直 면
-0.15 ask canned catch classifier classify_test conv_algorithm_picker cu cudamallocasync cycles da del depth dev do
-0.15 earlier en explain fake find_executable_batch_size free gpu_conv_algorithm_picker graph grep guest has init isn
-0.15 jaxlib llama_model_load more next ngl now number once please predict py pytorch resource_exhausted
-0.15 retry_exceptions sample script section seq size small smi steht stem string strings stub summary thanks triage
-0.15 usually vram when where workstation xgboost ト 里 시
-0.10 $ alert allocate backends bfcarena bot by can capacity ci classes cluster common_runtime counts
-0.10 cuda_error_out_of_memory das debug die each estimate except expect export faq file fixed forum function
-0.10 ggml_vulkan given gpu_mat guide had hand http in kv let ll logs look loop mar matmul merge mps never nicht
-0.10 notebook old plain quote raise raising release report resourceexhaustederror returns reviewer runtime_error
-0.10 runtime_exception saw scheduler scratch search sep shared slides some status std str style sum svc test think
-0.10 three tip whole wrong } · い て に る 一 不 全 到 参 微 调 这 题 로
-0.05 % - allocaterawinternal also answered app asked aug backbone backend best between bytes carries chunk
-0.05 clcreatebuffer config console content cpu cudadrv cupy den don driver dt echo embed empty everyone execution
-0.05 expected fails fields fluid followed gave get gx handler hint how issues its itself kb limit loaded local_tsl
-0.05 logger longer lower lvl matched messages met mi mit must ncclunhandledcudaerror offload onnx opencv
-0.05 outofmemoryerror parse passed per permanent pool post print readers reading refused reserved resizephysical
-0.05 restart row sentence short show shown si side size_t slide static subject system take terminal texttt than total
-0.05 txt unable unhandled us use von want warning width without write xgboosterror xla_extension xpu ら を メ ラ ー
-0.05 卡 志 日 老 跑 问
+0.05 [ ^ _cl _driver _state _work ab acceleratorerror actor allocatenewregion always another apr asr attic attn
+0.05 backend_model be beim bool bricht callback capi caught cell chat class clenqueuendrangekernel comfy comment
+0.05 concurrency conditional_t const container cuda cudnn cuh decode decoder deepspeed detector died doc done
+0.05 drivererror el errorcode est even event following forkpoolworker gemma ggml_gallocr_reserve_n gguf good here hi
+0.05 hires hpp https ich int iteration jan jax jit jul jun keeps ksampler lab len list logging long loss makes
+0.05 malloc_or_wait matmul_ max_input_length max_prefill_tokens meldet message microsoft mir mode mon msg mxnet
+0.05 native needs new nnet nuc oct onnxruntime_pybind onnxruntime_src opencl para parameters pass pc picture pjrt
+0.05 pjrt_stream_executor_client pro project pyopencl qlora radeon ranks rapids real render reported requests rmm
+0.05 router rtsafe rx saferuntime sampler screen sd seeing service severity span split stable table tasksetmanager
+0.05 team tensorrt text_generation_client thrw tid tile tower tuesday unavailable une utils video vision warm was
+0.05 worked works wrapper yes zero — た ま グ 上 中 例 就 时 用 行 错
+0.10 : about ai am arc are assert bench build call called cc code com compiler context conv_ops_impl create
+0.10 cuda_launch_blocking dear demo device_helpers diffusion else encountered enginecore executor faiss fatal fell
+0.10 finetune forge fork goes home initialization learning left lm max_len model model_lifecycle openmm
+0.10 openmmexception output panic plus processing providers pycuda ray request reranker right rmmerror rror rs
+0.10 runtimeexception session set shard sorry source started still sweep taichi thing through timestamp
+0.10 torch_memory_saver tp tpu tritonserver trt um unwrap version very void waitnotificationfn were xlaruntimeerror •
+0.10 、 が し は ロ 昨 다 드 ：
+0.15 _catboost _ffi aa abi amrex api backward bad because bfc_arena blender catboosterror client commit common conv_
+0.15 critical cuda_call cudaapierror cudacall day deep didn dies directml dr due engine external fail failure faster
+0.15 fine flux found fp framework from fusedconv go gtx help hit image instance internalerror ip issue keras laptop
+0.15 le libc load macro manchester max max_batch_size mein mem min nano nccl off one open operator optimizer
+0.15 org_tensorflow port raised reason result rocm sdxl serving share slurm step tdrv terminated terminating text ti
+0.15 title today told too tornado traceback trainworker transformers triton uk uncaught unexpected upscale workspace
+0.15 | época “ 个 学 没 習
+0.20 abort ac anyone attention bei body catboost channel con ctx cuda_lib defaultallocator detail dmem_alloc_internal
+0.20 doesn embedding encoder ended ends enginecore_dp ensemble exceptions execute float forward full gets hola hours
+0.20 id inside just layer lightgbm loader md memory_pool na name ocr ok over point process record retry runner
+0.20 runtimeerror sale seit self someone src stack_like_memory_pool steps sur task tf thread type up using vae ~ гб
+0.20 логе 成 练 训 이
+0.25 * al bf bug comfyui compile crashed did dreambooth during evalue false find folks fraction frame frames keep
+0.25 large llm lost nach nd non ollama oom pipeline pod px queue qwen raylet reports returned sched second student
+0.25 train trained trial value vllm went while whisper 报
+0.30 ] all auf auto bitsandbytes crash data dead deepseek default epoch example exc his last lora lr not our pre ran
+0.30 replica then ticket tokens update valueerror xt 리
+0.35 bfc_allocator bonjour could down errors_impl eval fairseq gone hey ist it kaggle llama main ml prints rtx rule
+0.35 run xla yolov 돌 에
+0.40 + < base both bs cpp dem got night onnxruntime на 务 가
+0.45 ( box case fyi memoryerror mine pid running se time und yesterday 데
+0.50 ) avec internal lol with
+0.55 at colab longest says since training worker 서
+0.60 after au job log nightly same stderr – ，
+0.65 ! first gives sglang stopped
+0.70 @ gb julia rank warmup
+0.75 again exception failed stage
+0.80 err on
+0.85 quick server
+0.90 trainer
+0.95 ,
+1.00 generation node
+1.05 error user →
+1.20 me
""",
    "tail": r"""
-1.15 no
-1.10 windows
-1.00 "
-0.95 what
-0.90 ;
-0.85 available
-0.80 .
-0.75 >
-0.70 acity memory that were „
-0.65 ist look
-0.60 are driver
-0.55 * de string they
-0.50 ` backend reserved see so we you ”
-0.45 answer der die gib means user why 그 을
-0.40 ) already block bytes kept mean metal number post reader readers se such times your | « 一
-0.35 ? allocated allocator bot buffer che cudamalloc di for numbers nur of runtime show true 用 的 입
-0.30 fewer mps na our start static text und us use wrong не の 数 这 로
-0.25 : allocate as asked be bfcarena call code context could cudamallocasync device estimate explain figures first
-0.25 halve how il instance its logs lower may once onnx reported requested retry say since will wording would » た と
-0.25 为 字 示 마 서 에
-0.20 , \ add app bare batch_size before carte ce cpp den fp friday gave go into job leave list many max medvram
-0.20 megabytes mem native ne needs never non outofmemoryerror part path point printed regex restart says second size
-0.20 smaller some stays tells too turned until where yes это い さ を ト 分 存 我 明 里 나 문 시
-0.15 an answers arena auf check come comes das du empty far gerät gpu_mem_limit guide here host is jax karte la
-0.15 larger left limits lost matching name nightly old paddle pool put ram reading rocm runner shape shm skipped
-0.15 status stderr them thing twenty type under without す て で も ら メ 么 人 开 文 表 解 를 아
-0.10 & ] asynchronously below broken cached card caught cause comfyui count counts creation don eine en end er ever
-0.10 except exception fake faut find fit has hip hit holds idea illegal incorrect instead item je last limit live
-0.10 long machine mb mib might missing mock ngl not page pas prints profiling px question raise remat row said sample
-0.10 schon scratch should side stacktrace synthetic taken takes te team tests th up version want wanted week when
-0.10 whose wiki worker written 、 。 う か け っ な に バ ー 个 使 出 改 显 看 请 题 하
-0.05 < added also any api bf blocks box build caching cards catch chunk class client container
-0.05 cudaerrormemoryallocation da data did different dt expected failed figure five fraction gpu_memory gpu_oom
-0.05 graphs half hint http ich idle if inside kb layers line longer macro message more most nobody offload oom
-0.05 otherwise output over people plain possible raised reads red replica request requests resource_exhausted results
-0.05 room search source spill stops system table tensor tensors think though three try trying une used users value
-0.05 voor vram wasn way weights which whole within word workaround zero → 」 く し は ょ る れ イ ン 不 以 占 本 足
-0.05 问 가 면
+0.05 - allocation am because body colleague cpu creating cu_mem_create d_ default each else eval example
+0.05 fragmentation frame from funcerrorreason hand he hence high hours isn issue kv large later loads log lora medium
+0.05 moved nccl neighbour new nodes out own para pass pin please points pro py pytorch re read really recent resnet
+0.05 rest run rx seen server setting small someone somewhere started starts state tell test tf third ticket to
+0.05 torch_memory_saver training tried volume watchdog xla_python_client_preallocate { き じ ち ま め 保 没 落 다
+0.10 % + ^ above another anything asks attention bucket bug builds by calling changed checkpoint clip closing course
+0.10 csrc desktop details does encoder free full gone graph halving handle home import input it know like loading
+0.10 logits looks lowvram make ml nccl_debug net optimizer plus processes prompt report restarted right sentences
+0.10 target tokens total traceback txt una va warn xpu zu “ が せ り ん チ ッ 下 就 已 是 것 납 니
+0.15 al alloc alloca and append back big bs cache capacity capture cc change dans decoder epoch error_message_manage
+0.15 et every exit failure false follows gigs gives gpus had happens holding hour keep length makes mi nothing on op
+0.15 other prefill que queue ran retrying same sorry step summary systems the ti token twice two vae very vorher wait
+0.15 went – │ 因 在 는 ？
+0.20 again ai although chunked conv cuda_malloc_async docs doesn during followed found frames gtx hal have help https
+0.20 improve int itself laptop lattice ll minutes mx next now others pipe por probs situation smi tf_gpu_allocator
+0.20 through today vllm well whether who ~ 同 드 지
+0.25 @ [ avec bad con cross cuda del didn environment ggml invoking just lo notebook nvidia one peak per pod runs
+0.25 shard si single stage variable } ¿ же — 了 有 正
+0.30 = decode enough est exists fix float func guess läuft mit python rtx set somebody tile ya на 고 습
+0.35 ! current do fine image jupyter kernel load restarts still time torch with ça 이 ，
+0.40 about all came can got maybe off only process ranks split trains was win 러
+0.45 array goes pre there 어 요
+0.50 both function gpu images works
+0.55 / at batch cu file ok then
+0.60 ( but script 까
+0.65 bit exits model rank
+0.70 good while
+0.80 me
+0.85 after
+0.95 my
+1.30 gb
""",
    "ahead": r"""
-0.80 «
-0.70 ggml_cuda_host_malloc~:
-0.65 „
-0.50 :~runtimeerror~:
-0.45 "~ggml_backend_cuda_buffer_type_alloc_buffer~: runtimeerror~:
-0.40 = >~runtimeerror~:
-0.35 :~resourceexhaustederror~: `~error~: outofmemoryerror~(~" reads~" read~"
-0.30 " # .~_arraymemoryerror~: .~xlaruntimeerror~: :~« _arraymemoryerror~: error~runtimeerror~:
-0.25 )~` , / 0~, 0~}~: \~: level_zero resourceexhaustederror~: see~" }~: «~runtimeerror~:
-0.20 "~" #~runtimeerror~: .~. .~.~. 0 :~llama~runner :~resource_exhausted~: ^
-0.20 ggml_backend_cuda_buffer_type_alloc_buffer~: of~" warning~: xlaruntimeerror~:
-0.15 "~outofmemoryerror~: ,~" 0~:~` :~"~" ;~" ?~" ^~ggml_backend_cuda_buffer_type_alloc_buffer~: ^~runtimeerror~: ^~│
-0.15 execution~failed~: in~" in~' │ │~runtimeerror~:
-0.10 (~` )~:~cl_ *~) -~" -~' >~" `~` `~llama~runner `~outofmemoryerror~: as~` caught~: fail~with~" for~"
-0.10 ggml_vulkan~: is~" loading~model~: stream~*~) t “
-0.05 "~,~" "~> "~ggml_vulkan~: "~valueerror~: #~" '~s~" + ,~cl_ -~0~: -~> .~` .~cudaapierror~: 0~" :~0~] <~code~> >
-0.05 >~ggml_backend_cuda_buffer_type_alloc_buffer~: [~trt~] ^~# ^~-~' ^~`~` ^~error~: ^~ggml_vulkan~: `~valueerror~:
-0.05 `~xlaruntimeerror~: allocation~failed~: and~" code~> cuda~error~: error~. g~.~" it~says message~" message~:~"
-0.05 model~: permanent~error~. pytorch~,~" resource_exhausted~: says~` s~" text~" that~" trt~] with { 「
+0.05 "~* )~- )~valueerror~: *~runtimeerror~: ,~0~error ,~` ,~bool~) .~acceleratorerror~: .~internalerror~:
+0.05 .~memoryerror~: .~outofmemoryerror~: 0~)~- 0~)~: 0~cudacall~] 0~error :~' :~:~allocaterawinternal :~:~cudacall
+0.05 :~allocaterawinternal :~cudacall :~error~: :~fail~: :~level_zero [~malloc_or_wait~] ]~error~: ^~* ^~title~:
+0.05 ^~xlaruntimeerror~: `~runtimeerror~: acceleratorerror~: at~0~: bool~) concurrency~manager~: cudacall cudacall~]
+0.05 drivererror~( fail~: ggml_gallocr_reserve_n~: llama~runner malloc_or_wait~] manager~: message~:
+0.05 outofmemoryerror~(~' runner runtimeerror~:~level_zero stderr~f with~' z~stderr~f
+0.05 |~ggml_backend_cuda_buffer_type_alloc_buffer~: |~valueerror~: |~warning~: »
+0.10 !~! !~!~! "~:~" "~xlaruntimeerror~: ) )~: .~cpp~] .~openmmexception~: .~resourceexhaustederror~: .~rmmerror~:
+0.10 0~,~" 0~failed~: 0~runtimeerror~: :~cl_ :~internal~: :~waitnotificationfn~) =~" [~gpu~] ]~valueerror~: ^~`
+0.10 ^~valueerror~: cc~:~0 cpp~] engine~: failed~. fatal~error~: gpu~] node~0~: openmmexception~: panic~: prints~"
+0.10 rmmerror~: rror~: see~` stopped~with~" the~" tp~0~] waitnotificationfn~) |~` |~runtimeerror~: 「~runtimeerror~:
+0.15 ! *~* .~runtimeerror~: .~trainer~| 0~. 0~:~0 0~:~: 0~]~: :~0~) :~: =~' >~outofmemoryerror~: ] ]~internal~-
+0.15 ]~runtimeerror~: ^~0~: ^~> ^~memoryerror~: ^~outofmemoryerror~: `~ggml_backend_cuda_buffer_type_alloc_buffer~:
+0.15 `~resource_exhausted~: cudaapierror~: failure~: internalerror~: internal~- outofmemoryerror~: says
+0.15 server~error~: tdrv~:~dmem_alloc_internal title~: trainer~|
+0.20 "~error~: "~llama~runner ' -~>~" .~exceptions~. 0~) 0~] 0~}~} :~0~: :~dmem_alloc_internal :~drivererror~(
+0.20 :~outofmemoryerror~: ]~: `~resourceexhaustederror~: dmem_alloc_internal exceptions~. } }~}
+0.25 ( * - .~" 0~| :~0 :~ggml_backend_cuda_buffer_type_alloc_buffer~: [~error~] [~e~] ` error~] exception~: e~]
+0.25 internal~: memoryerror~: |
+0.30 "~resourceexhaustederror~: .~base~. :~` ; ^~" base~. error~: valueerror~: with~exception~: →
+0.35 (~" 0~:~" :~„ error
+0.45 "~runtimeerror~: prints~` says~"
+0.50 runtimeerror~(~'
+0.55 (~'
+0.60 . generation~(~"
+0.70 with~"
+0.90 0~:
+1.05 :
+1.25 :~"
""",
    "behind": r"""
-1.00 0
-0.90 .~$
-0.85 were
-0.80 "~is
-0.70 acity
-0.65 0~. 0~.~0 were~available were~available~.
-0.60 (
-0.50 `~is
-0.45 `~(
-0.40 < acity~)
-0.35 "~- "~.~$
-0.30 "~as ) .~"~$ .~tried .~tried~to `~, `~: acity~)~" acity~;~. »~.
-0.25 "~,~the "~-~> "~? )~` `
-0.20 "~that "~that~' .~' .~'~, / <~/ ?
-0.15 '~' (~requested (~requested~0 :~0 `~in~the `~— acity~. acity~.~. {
-0.10 "~) "~)~$ "~and "~and~" "~on~0 "~→ )~$ -~> <~- <~/~code `~→ acity~)~$ acity~; be be~asynchronously
-0.10 be~asynchronously~reported on
-0.05 "~( "~,~$ "~;~$ "~in "~in~the "~with "~} "~}~$ '~)~" '~, '~,~$ '~` '~`~. '~| - .~"~, .~'~) ;~. ;~.~. <~/~pre \
-0.05 \~\ `~) `~,~so `~? `~`~$ `~from `~the in~function in~function~' n what with~shape | } 」
+0.05 "~: "~at ' '~)~. (~0 )~, .~` ;~0 `~.~$ and i of when «
+0.10 "~,~and "~0 '~" (~run (~run~with )~" -~- .~0 .~gpu ; `~"~, `~`~` `~in `~when `~| a a~total every every~time file
+0.10 file~= file~=~csrc if in is src~/~lattice the ” ”~. 。
+0.15 "~)~. "~,~" "~.~the "~after '~"~$ * ,~please ,~please~report .~" .~.~. .~current .~current~allocation .~the `~i
+0.15 `~|~$ acity~;~0 src src~/ — │ │~$ 」~$
+0.20 "~i "~– '~)~$ .~. [~func [~func~: [~op [~op~: is~reserved is~reserved~by “
+0.25 "~; "~so . .~`~$ ;~while~invoking maybe maybe~the maybe~the~environment |~$
+0.30 "~,~0 "~from *~* ;~while `~on~the »
+0.35 "~, , `~`
+0.40 `~" `~and~the
+0.45 [ `~.
+0.50 `~and “~.
+0.55 $ : `~"~) »~$
+0.60 "
+0.70 '~)
+0.80 `~$
+1.25 "~.
""",
    "pair": r"""
-1.55 ends_the_text&in_quotes
-1.15 a_setup,_in_short&output_near
-1.05 figures&hypothetical_sentence
-0.90 a_failed_run&somebody's_own
-0.80 a_short_text&output_near
-0.75 a_short_text&figures in_quotes&trace_near on_a_stamped_line&output_near
-0.70 a_failed_run&somebody's_own,_in_short begins_the_text&in_quotes behind_a_prefix&markup_near
-0.70 item_of_a_list&nothing_stated
-0.65 a_sentence_leads&trace_near code_near&text_behind
-0.60 about_texts&code_near alone&in_quotes begins_its_line&explained_behind cut_by_dots&figures
-0.60 markup_near&other_near nothing_stated&text_behind
-0.55 behind_a_prefix&in_quotes behind_a_prefix&on_a_stamped_line behind_a_prefix&somebody's_own
-0.55 ends_the_text&text_behind markup_near&text_behind
-0.50 a_short_text&explained_behind about_texts&text_behind alone&record begins_its_line&block_opened
-0.50 begins_its_line&somebody's_own,_in_short begins_the_text&setting_near behind_a_prefix&record
-0.50 figures&introduced_as_example may_happen&mentioned may_happen&other_near may_happen&text_behind
-0.50 mentioned&nothing_stated nothing_stated&record nothing_stated&setting_near
-0.45 a_short_text&text_about_texts a_whole_error_line&block_opened about_texts&setting_near
-0.45 begins_the_text&text_behind begins_the_text&words_before behind_a_prefix&traceback_above blanks_near&code_near
-0.45 block_opened&markup_near explained_behind&text_behind figures&markup_near mentioned&other_near
-0.40 a_question,_in_short&ends_the_text a_question,_in_short&may_happen a_sentence_leads&code_near
-0.40 a_setup,_in_short&text_behind a_short_text&introduced_as_example a_short_text&within_code
-0.40 about_texts&begins_its_line begins_the_text&output_near behind_a_prefix&code_near blanks_near&figures
-0.40 code_near&setting_near code_near&within_code explained_behind&markup_near explained_behind&nothing_stated
-0.40 figures&within_code happened_to_somebody&much_trouble hypothetical_sentence&markup_near in_quotes&record
-0.40 indented&other_near markup_near&mentioned may_happen&often_may may_happen&record much_trouble&other_near
-0.40 much_trouble&setting_near names_the_words&other_near often_may&text_behind
-0.35 a_failed_run&a_short_text a_failed_run&happened_to_somebody a_failed_run&in_quotes a_failed_run&trouble
-0.35 a_failed_run&words_before a_question,_in_short&cut_by_dots a_question,_in_short&happened_to_somebody
-0.35 a_question,_in_short&trouble a_sentence_leads&may_happen a_sentence_leads&somebody's_own
-0.35 a_setup,_in_short&record a_short_text&text_behind about_texts&figures alone&words_before
-0.35 code_near&nothing_stated ends_the_text&indented ends_the_text&may_happen ends_the_text&mentioned
-0.35 figures&its_words_taken_up happened_to_somebody&somebody's_own_question,_in_short
-0.35 hypothetical_sentence&item_of_a_list hypothetical_sentence&words_before indented&introduced_as_example
-0.35 indented&trouble markup_near&may_happen markup_near&nothing_stated may_happen&somebody's_own_question,_in_short
-0.35 mentioned&output_near names_the_words&nothing_stated on_a_stamped_line&somebody's_own,_in_short
-0.35 on_a_stamped_line&text_behind other_near&text_about_texts output_near&trouble
-0.30 a_failed_run&much_trouble a_question,_in_short&text_about_texts a_sentence_leads&output_near
-0.30 a_setup,_in_short&cut_by_dots a_setup,_in_short&may_happen a_setup,_in_short&trace_near
-0.30 a_setup,_in_short&trouble a_short_text&its_words_taken_up a_short_text&on_a_stamped_line
-0.30 a_short_text&traceback_above a_short_text&words_before a_whole_error_line&code_near about_texts&much_about_texts
-0.30 about_texts&much_trouble alone&figures begins_its_line&nothing_stated begins_the_text&somebody's_own,_in_short
-0.30 behind_a_prefix&much_about_texts behind_a_prefix&output_near behind_a_prefix&words_before code_near&in_quotes
-0.30 code_near&much_trouble comment&marked cut_by_dots&other_near ends_the_text&item_of_a_list ends_the_text&trouble
-0.30 figures&somebody's_own_machine,_in_short happened_to_somebody&hypothetical_sentence heads_a_document&markup_near
-0.30 heads_a_document&words_before hypothetical_sentence&other_near in_quotes&somebody's_own_machine,_in_short
-0.30 in_quotes&traceback_above introduced_as_example&markup_near introduced_as_example&other_near
-0.30 its_hint_printed&may_happen mentioned&setting_near much_about_texts&on_a_stamped_line
-0.30 much_trouble&on_a_stamped_line much_trouble&somebody's_own names_the_words&output_near names_the_words&trouble
-0.30 nothing_stated&somebody's_own,_in_short on_a_stamped_line&somebody's_own record&traceback_above
-0.30 somebody's_own_machine,_in_short&trouble
-0.25 a_question,_in_short&a_sentence_leads a_question,_in_short&hypothetical_sentence a_question,_in_short&indented
-0.25 a_sentence_leads&ends_the_text a_sentence_leads&traceback_above a_short_text&typeset
-0.25 a_whole_error_line&may_happen about_texts&begins_the_text alone&may_happen begins_its_line&introduced_as_example
-0.25 begins_its_line&its_words_taken_up begins_the_text&comment between_sections&setting_near blanks_near&output_near
-0.25 block_opened&code_near block_opened&introduced_as_example code_near&comment code_near&marked
-0.25 code_near&other_near code_near&text_about_texts comment&hypothetical_sentence comment&nothing_stated
-0.25 comment&somebody's_own_question,_in_short cut_by_dots&somebody's_own
-0.25 cut_by_dots&somebody's_own_question,_in_short explained_behind&trace_near explained_behind&traceback_above
-0.25 heads_a_document&indented heads_a_document&output_near in_quotes&markup_near in_quotes&on_a_stamped_line
-0.25 indented&nothing_stated indented&words_before mentioned&trace_near names_the_words&somebody's_own
-0.25 names_the_words&words_before nothing_stated&somebody's_own nothing_stated&somebody's_own_question,_in_short
-0.25 somebody's_own_question,_in_short&trouble text_behind&trace_near trace_near&within_code
-0.25 traceback_above&within_code
-0.20 a_question,_in_short&begins_the_text a_question,_in_short&often_may a_sentence_leads&behind_a_prefix
-0.20 a_sentence_leads&comment a_sentence_leads&record a_setup,_in_short&begins_the_text
-0.20 a_setup,_in_short&names_the_words a_setup,_in_short&often_may a_short_text&hypothetical_sentence
-0.20 a_short_text&may_happen a_whole_error_line&blanks_near a_whole_error_line&introduced_as_example
-0.20 about_texts&names_the_words about_texts&often_may about_texts&within_code begins_its_line&trouble
-0.20 begins_the_text&figures behind_a_prefix&may_happen behind_a_prefix&within_code between_sections&explained_behind
-0.20 between_sections&figures between_sections&its_hint_printed between_sections&trace_near
-0.20 between_sections&traceback_above blanks_near&on_a_stamped_line block_opened&figures
-0.20 code_near&introduced_as_example code_near&markup_near code_near&typeset comment&figures comment&output_near
-0.20 cut_by_dots&somebody's_own_machine,_in_short ends_the_text&markup_near ends_the_text&other_near
-0.20 figures&on_a_stamped_line figures&words_before happened_to_somebody&setting_near heads_a_document&trace_near
-0.20 heads_a_document&traceback_above hypothetical_sentence&much_trouble
-0.20 hypothetical_sentence&somebody's_own_question,_in_short in_quotes&text_behind introduced_as_example&trouble
-0.20 item_of_a_list&setting_near its_hint_printed&setting_near its_words_taken_up&traceback_above
-0.20 its_words_taken_up&trouble markup_near&record much_trouble&somebody's_own,_in_short
-0.20 names_the_words&somebody's_own_machine,_in_short nothing_stated&other_near often_may&output_near
-0.20 often_may&somebody's_own often_may&somebody's_own_question,_in_short on_a_stamped_line&within_code
-0.20 output_near&setting_near record&somebody's_own somebody's_own_machine,_in_short&text_behind text_behind&typeset
-0.15 a_failed_run&code_near a_failed_run&ends_the_text a_failed_run&explained_behind a_question,_in_short&alone
-0.15 a_question,_in_short&comment a_question,_in_short&its_hint_printed a_question,_in_short&setting_near
-0.15 a_question,_in_short&typeset a_sentence_leads&somebody's_own_question,_in_short
-0.15 a_setup,_in_short&between_sections a_setup,_in_short&marked a_setup,_in_short&setting_near
-0.15 a_short_text&behind_a_prefix a_short_text&comment a_whole_error_line&often_may
-0.15 a_whole_error_line&somebody's_own_question,_in_short about_texts&happened_to_somebody
-0.15 about_texts&heads_a_document about_texts&item_of_a_list about_texts&nothing_stated alone&behind_a_prefix
-0.15 alone&text_behind begins_the_text&hypothetical_sentence begins_the_text&trace_near behind_a_prefix&blanks_near
-0.15 behind_a_prefix&block_opened behind_a_prefix&typeset between_sections&in_quotes blanks_near&words_before
-0.15 block_opened&in_quotes block_opened&other_near code_near&explained_behind comment&happened_to_somebody
-0.15 comment&other_near comment&trace_near comment&trouble cut_by_dots&somebody's_own,_in_short
-0.15 ends_the_text&its_place_behind ends_the_text&somebody's_own,_in_short explained_behind&figures
-0.15 explained_behind&setting_near figures&nothing_stated figures&traceback_above figures&typeset
-0.15 happened_to_somebody&heads_a_document happened_to_somebody&much_about_texts happened_to_somebody&names_the_words
-0.15 happened_to_somebody&on_a_stamped_line happened_to_somebody&other_near heads_a_document&text_behind
-0.15 hypothetical_sentence&may_happen hypothetical_sentence&record hypothetical_sentence&somebody's_own,_in_short
-0.15 hypothetical_sentence&somebody's_own_machine,_in_short in_quotes&indented in_quotes&much_trouble
-0.15 in_quotes&names_the_words indented&markup_near item_of_a_list&its_hint_printed item_of_a_list&may_happen
-0.15 its_words_taken_up&markup_near its_words_taken_up&trace_near marked&trace_near markup_near&much_about_texts
-0.15 markup_near&names_the_words markup_near&often_may may_happen&somebody's_own mentioned&names_the_words
-0.15 often_may&somebody's_own,_in_short often_may&somebody's_own_machine,_in_short other_near&setting_near
-0.15 output_near&somebody's_own,_in_short output_near&somebody's_own_machine,_in_short
-0.15 record&somebody's_own_question,_in_short record&trouble setting_near&text_behind setting_near&trouble
-0.15 trace_near&trouble
-0.10 a_failed_run&item_of_a_list a_failed_run&markup_near a_question,_in_short&a_whole_error_line
-0.10 a_question,_in_short&begins_its_line a_question,_in_short&behind_a_prefix
-0.10 a_question,_in_short&introduced_as_example a_question,_in_short&much_about_texts
-0.10 a_question,_in_short&somebody's_own a_question,_in_short&trace_near a_sentence_leads&about_texts
-0.10 a_sentence_leads&explained_behind a_sentence_leads&happened_to_somebody a_sentence_leads&heads_a_document
-0.10 a_sentence_leads&marked a_sentence_leads&mentioned a_sentence_leads&nothing_stated a_sentence_leads&other_near
-0.10 a_sentence_leads&setting_near a_sentence_leads&typeset a_setup,_in_short&behind_a_prefix
-0.10 a_setup,_in_short&somebody's_own a_setup,_in_short&traceback_above a_short_text&about_texts a_short_text&marked
-0.10 a_short_text&mentioned a_short_text&names_the_words a_short_text&setting_near a_short_text&somebody's_own
-0.10 a_whole_error_line&about_texts a_whole_error_line&between_sections a_whole_error_line&explained_behind
-0.10 a_whole_error_line&somebody's_own about_texts&markup_near about_texts&somebody's_own about_texts&trace_near
-0.10 about_texts&typeset alone&its_hint_printed begins_its_line&between_sections begins_its_line&blanks_near
-0.10 begins_its_line&typeset begins_the_text&on_a_stamped_line begins_the_text&somebody's_own
-0.10 begins_the_text&somebody's_own_question,_in_short behind_a_prefix&cut_by_dots behind_a_prefix&heads_a_document
-0.10 behind_a_prefix&indented between_sections&code_near between_sections&comment between_sections&heads_a_document
-0.10 between_sections&hypothetical_sentence between_sections&item_of_a_list blanks_near&happened_to_somebody
-0.10 blanks_near&markup_near blanks_near&nothing_stated blanks_near&other_near block_opened&setting_near
-0.10 code_near&heads_a_document code_near&hypothetical_sentence code_near&may_happen comment&setting_near
-0.10 comment&somebody's_own comment&somebody's_own,_in_short comment&within_code comment&words_before
-0.10 cut_by_dots&names_the_words cut_by_dots&setting_near ends_the_text&its_hint_printed ends_the_text&nothing_stated
-0.10 ends_the_text&setting_near ends_the_text&somebody's_own_question,_in_short ends_the_text&traceback_above
-0.10 explained_behind&heads_a_document explained_behind&may_happen figures&may_happen figures&often_may
-0.10 figures&text_about_texts happened_to_somebody&indented happened_to_somebody&introduced_as_example
-0.10 happened_to_somebody&often_may happened_to_somebody&text_behind happened_to_somebody&trouble
-0.10 heads_a_document&its_hint_printed heads_a_document&may_happen heads_a_document&mentioned
-0.10 heads_a_document&much_about_texts heads_a_document&names_the_words heads_a_document&nothing_stated
-0.10 heads_a_document&setting_near heads_a_document&trouble hypothetical_sentence&text_behind
-0.10 hypothetical_sentence&trace_near in_quotes&often_may in_quotes&setting_near in_quotes&text_about_texts
-0.10 indented&mentioned indented&trace_near introduced_as_example&nothing_stated introduced_as_example&trace_near
-0.10 its_hint_printed&traceback_above its_words_taken_up&other_near marked&markup_near marked&nothing_stated
-0.10 marked&other_near marked&output_near marked&within_code marked&words_before markup_near&trace_near
-0.10 may_happen&somebody's_own,_in_short mentioned&somebody's_own_machine,_in_short much_about_texts&output_near
-0.10 much_about_texts&somebody's_own much_about_texts&somebody's_own,_in_short much_about_texts&trouble
-0.10 much_trouble&words_before names_the_words&on_a_stamped_line nothing_stated&trouble often_may&words_before
-0.10 other_near&record other_near&within_code output_near&within_code setting_near&somebody's_own
-0.10 setting_near&somebody's_own_machine,_in_short setting_near&somebody's_own_question,_in_short
-0.10 setting_near&traceback_above setting_near&typeset somebody's_own&somebody's_own,_in_short
-0.10 somebody's_own&somebody's_own_machine,_in_short somebody's_own&somebody's_own_question,_in_short
-0.10 somebody's_own&trace_near somebody's_own&traceback_above trouble&typeset typeset&words_before
-0.05 a_failed_run&a_question,_in_short a_failed_run&a_report's_heading a_failed_run&comment
-0.05 a_failed_run&heads_a_document a_failed_run&output_near a_failed_run&traceback_above a_failed_test&about_texts
-0.05 a_failed_test&code_near a_failed_test&figures a_failed_test&other_near a_failed_test&output_near
-0.05 a_failed_test&trace_near a_question,_in_short&between_sections a_question,_in_short&blanks_near
-0.05 a_question,_in_short&figures a_question,_in_short&item_of_a_list a_question,_in_short&record
-0.05 a_question,_in_short&traceback_above a_report's_heading&a_sentence_leads a_report's_heading&item_of_a_list
-0.05 a_report's_heading&mentioned a_report's_heading&setting_near a_report's_heading&somebody's_own,_in_short
-0.05 a_report's_heading&words_before a_sentence_leads&a_setup,_in_short a_sentence_leads&markup_near
-0.05 a_sentence_leads&much_trouble a_setup,_in_short&other_near a_short_text&alone a_short_text&block_opened
-0.05 a_short_text&heads_a_document a_short_text&much_about_texts a_short_text&often_may
-0.05 a_whole_error_line&its_words_taken_up a_whole_error_line&markup_near a_whole_error_line&typeset
-0.05 about_texts&behind_a_prefix about_texts&indented about_texts&its_hint_printed about_texts&record alone&comment
-0.05 alone&ends_the_text alone&nothing_stated alone&somebody's_own begins_its_line&happened_to_somebody
-0.05 begins_its_line&much_trouble begins_its_line&record begins_its_line&somebody's_own_question,_in_short
-0.05 begins_the_text&code_near begins_the_text&marked begins_the_text&names_the_words
-0.05 behind_a_prefix&hypothetical_sentence behind_a_prefix&names_the_words
-0.05 behind_a_prefix&somebody's_own_question,_in_short behind_a_prefix&text_about_texts between_sections&blanks_near
-0.05 between_sections&marked between_sections&markup_near between_sections&may_happen between_sections&mentioned
-0.05 between_sections&text_behind blanks_near&heads_a_document blanks_near&item_of_a_list
-0.05 blanks_near&its_hint_printed blanks_near&mentioned blanks_near&much_trouble blanks_near&record
-0.05 blanks_near&somebody's_own blanks_near&somebody's_own,_in_short blanks_near&text_behind
-0.05 block_opened&its_words_taken_up block_opened&nothing_stated block_opened&often_may
-0.05 code_near&happened_to_somebody code_near&its_words_taken_up code_near&often_may code_near&trace_near
-0.05 comment&heads_a_document comment&may_happen comment&text_behind comment&traceback_above cut_by_dots&in_quotes
-0.05 cut_by_dots&item_of_a_list cut_by_dots&nothing_stated cut_by_dots&on_a_stamped_line figures&heads_a_document
-0.05 figures&marked figures&much_about_texts figures&trouble happened_to_somebody&nothing_stated
-0.05 happened_to_somebody&output_near heads_a_document&hypothetical_sentence heads_a_document&introduced_as_example
-0.05 heads_a_document&its_words_taken_up heads_a_document&marked hypothetical_sentence&its_hint_printed
-0.05 hypothetical_sentence&often_may hypothetical_sentence&traceback_above in_quotes&item_of_a_list
-0.05 in_quotes&its_hint_printed in_quotes&output_near in_quotes&somebody's_own_question,_in_short
-0.05 indented&its_words_taken_up indented&much_about_texts indented&names_the_words introduced_as_example&often_may
-0.05 introduced_as_example&somebody's_own_question,_in_short introduced_as_example&text_behind
-0.05 introduced_as_example&traceback_above item_of_a_list&much_about_texts item_of_a_list&names_the_words
-0.05 item_of_a_list&other_near its_hint_printed&much_about_texts its_hint_printed&nothing_stated
-0.05 its_hint_printed&text_behind its_words_taken_up&output_near its_words_taken_up&somebody's_own,_in_short
-0.05 its_words_taken_up&text_behind marked&may_happen marked&mentioned marked&on_a_stamped_line marked&setting_near
-0.05 marked&text_behind marked&traceback_above marked&trouble markup_near&typeset markup_near&within_code
-0.05 may_happen&much_trouble may_happen&somebody's_own_machine,_in_short may_happen&typeset
-0.05 mentioned&much_about_texts mentioned&often_may mentioned&text_about_texts mentioned&traceback_above
-0.05 much_about_texts&much_trouble much_about_texts&often_may much_trouble&output_near much_trouble&text_behind
-0.05 names_the_words&often_may names_the_words&record names_the_words&traceback_above nothing_stated&often_may
-0.05 nothing_stated&typeset nothing_stated&words_before often_may&other_near on_a_stamped_line&text_about_texts
-0.05 on_a_stamped_line&traceback_above other_near&somebody's_own other_near&typeset other_near&words_before
-0.05 output_near&steps_that_led_to_it output_near&text_about_texts output_near&text_behind output_near&typeset
-0.05 output_near&words_before setting_near&trace_near somebody's_own&typeset somebody's_own&words_before
-0.05 somebody's_own_question,_in_short&trace_near somebody's_own_question,_in_short&traceback_above
-0.05 text_about_texts&text_behind text_about_texts&words_before text_behind&traceback_above trace_near&typeset
-0.05 traceback_above&trouble trouble&words_before
+0.05 a_failed_run&begins_its_line a_failed_run&begins_the_text a_failed_run&blanks_near
+0.05 a_failed_run&hypothetical_sentence a_failed_run&introduced_as_example a_failed_run&record
+0.05 a_failed_run's_record&figures a_failed_run's_record&often_may a_failed_run's_record&text_behind
+0.05 a_failed_run's_record&trace_near a_failed_run's_record&traceback_above a_failed_test&cut_by_dots
+0.05 a_failed_test&traceback_above a_question,_in_short&much_trouble a_report's_heading&a_whole_error_line
+0.05 a_report's_heading&behind_a_prefix a_report's_heading&block_opened a_report's_heading&happened_to_somebody
+0.05 a_report's_heading&its_hint_printed a_report's_heading&may_happen a_report's_heading&nothing_stated
+0.05 a_report's_heading&somebody's_own a_sentence_leads&a_short_text
+0.05 a_sentence_leads&somebody's_own_machine,_in_short a_sentence_leads&trouble a_sentence_leads&words_before
+0.05 a_setup,_in_short&about_texts a_setup,_in_short&figures a_setup,_in_short&item_of_a_list
+0.05 a_setup,_in_short&much_trouble a_short_text&begins_its_line a_short_text&somebody's_own,_in_short
+0.05 a_whole_error_line&alone a_whole_error_line&begins_its_line a_whole_error_line&figures
+0.05 a_whole_error_line&output_near a_whole_error_line&somebody's_own_machine,_in_short a_whole_error_line&trace_near
+0.05 about_texts&ends_the_text about_texts&introduced_as_example about_texts&mentioned
+0.05 about_texts&somebody's_own_question,_in_short about_texts&traceback_above alone&somebody's_own,_in_short
+0.05 begins_its_line&heads_a_document begins_its_line&markup_near begins_its_line&somebody's_own_machine,_in_short
+0.05 begins_the_text&happened_to_somebody begins_the_text&mentioned behind_a_prefix&frames_of_a_process_near
+0.05 behind_a_prefix&introduced_as_example behind_a_prefix&nothing_stated behind_a_prefix&often_may
+0.05 behind_a_prefix&other_near behind_a_prefix&text_behind between_sections&indented between_sections&much_trouble
+0.05 between_sections&on_a_stamped_line between_sections&output_near blanks_near&hypothetical_sentence
+0.05 blanks_near&indented blanks_near&somebody's_own_question,_in_short blanks_near&trace_near blanks_near&trouble
+0.05 block_opened&ends_the_text block_opened&somebody's_own,_in_short block_opened&somebody's_own_machine,_in_short
+0.05 code_near&indented code_near&mentioned comment&indented comment&introduced_as_example comment&markup_near
+0.05 comment&mentioned ends_the_text&introduced_as_example ends_the_text&names_the_words
+0.05 frames_of_a_process_near&nothing_stated frames_of_a_process_near&trace_near happened_to_somebody&mentioned
+0.05 heads_a_document&much_trouble heads_a_document&somebody's_own heads_a_document&somebody's_own,_in_short
+0.05 heads_a_document&somebody's_own_machine,_in_short indented&marked indented&may_happen indented&often_may
+0.05 indented&somebody's_own_question,_in_short indented&traceback_above introduced_as_example&item_of_a_list
+0.05 introduced_as_example&its_hint_printed introduced_as_example&on_a_stamped_line
+0.05 introduced_as_example&setting_near item_of_a_list&words_before its_hint_printed&names_the_words
+0.05 its_hint_printed&often_may its_hint_printed&record its_hint_printed&somebody's_own
+0.05 its_hint_printed&somebody's_own,_in_short its_hint_printed&trace_near its_hint_printed&words_before
+0.05 markup_near&setting_near markup_near&somebody's_own_question,_in_short markup_near&traceback_above
+0.05 may_happen&setting_near may_happen&words_before mentioned&somebody's_own much_about_texts&nothing_stated
+0.05 much_about_texts&text_behind much_about_texts&words_before much_trouble&nothing_stated
+0.05 much_trouble&somebody's_own_question,_in_short names_the_words&text_behind often_may&record
+0.05 other_near&text_behind setting_near&somebody's_own,_in_short somebody's_own&text_behind
+0.05 somebody's_own,_in_short&text_behind somebody's_own_machine,_in_short&traceback_above
+0.10 a_failed_run&a_sentence_leads a_failed_run&a_whole_error_line a_failed_run&block_opened a_failed_run&marked
+0.10 a_failed_run&other_near a_failed_run&somebody's_own_question,_in_short a_failed_run&trace_near
+0.10 a_failed_run's_record&code_near a_failed_run's_record&in_quotes a_failed_run's_record&nothing_stated
+0.10 a_failed_run's_record&other_near a_failed_run's_record&output_near a_failed_run's_record&record
+0.10 a_failed_run's_record&words_before a_failed_test&on_a_stamped_line a_failed_test&trouble
+0.10 a_failed_test&words_before a_question,_in_short&a_report's_heading a_question,_in_short&a_short_text
+0.10 a_question,_in_short&in_quotes a_report's_heading&a_setup,_in_short a_report's_heading&begins_its_line
+0.10 a_report's_heading&output_near a_sentence_leads&alone a_sentence_leads&between_sections
+0.10 a_sentence_leads&blanks_near a_sentence_leads&on_a_stamped_line a_setup,_in_short&comment
+0.10 a_setup,_in_short&hypothetical_sentence a_setup,_in_short&its_hint_printed a_short_text&happened_to_somebody
+0.10 a_short_text&its_hint_printed a_short_text&much_trouble a_whole_error_line&setting_near
+0.10 a_whole_error_line&traceback_above a_whole_error_line&trouble about_texts&between_sections alone&names_the_words
+0.10 alone&somebody's_own_machine,_in_short begins_its_line&cut_by_dots begins_the_text&behind_a_prefix
+0.10 begins_the_text&its_hint_printed begins_the_text&nothing_stated begins_the_text&often_may
+0.10 between_sections&somebody's_own blanks_near&setting_near blanks_near&traceback_above
+0.10 block_opened&its_hint_printed block_opened&on_a_stamped_line block_opened&output_near block_opened&typeset
+0.10 code_near&figures code_near&item_of_a_list code_near&its_place_behind code_near&record comment&ends_the_text
+0.10 comment&in_quotes cut_by_dots&may_happen cut_by_dots&much_about_texts cut_by_dots&trace_near
+0.10 ends_the_text&much_trouble ends_the_text&on_a_stamped_line explained_behind&other_near figures&in_quotes
+0.10 figures&somebody's_own happened_to_somebody&markup_near happened_to_somebody&words_before
+0.10 heads_a_document&other_near heads_a_document&somebody's_own_question,_in_short heads_a_document&typeset
+0.10 hypothetical_sentence&output_near in_quotes&introduced_as_example in_quotes&may_happen in_quotes&mentioned
+0.10 in_quotes&somebody's_own indented&much_trouble indented&on_a_stamped_line
+0.10 indented&somebody's_own_machine,_in_short introduced_as_example&somebody's_own_machine,_in_short
+0.10 item_of_a_list&much_trouble item_of_a_list&somebody's_own_machine,_in_short may_happen&nothing_stated
+0.10 may_happen&trouble mentioned&much_trouble mentioned&somebody's_own_question,_in_short
+0.10 much_about_texts&other_near much_about_texts&trace_near much_trouble&record much_trouble&traceback_above
+0.10 names_the_words&trace_near nothing_stated&on_a_stamped_line nothing_stated&trace_near
+0.10 nothing_stated&traceback_above often_may&traceback_above record&text_behind
+0.15 a_failed_run&a_failed_run's_record a_failed_run&its_hint_printed a_failed_run&much_about_texts
+0.15 a_failed_run's_record&a_short_text a_question,_in_short&about_texts a_question,_in_short&block_opened
+0.15 a_question,_in_short&code_near a_question,_in_short&output_near a_question,_in_short&somebody's_own,_in_short
+0.15 a_question,_in_short&somebody's_own_machine,_in_short a_question,_in_short&somebody's_own_question,_in_short
+0.15 a_question,_in_short&text_behind a_report's_heading&about_texts a_report's_heading&between_sections
+0.15 a_report's_heading&other_near a_sentence_leads&begins_the_text a_sentence_leads&block_opened
+0.15 a_sentence_leads&cut_by_dots a_sentence_leads&names_the_words a_setup,_in_short&a_whole_error_line
+0.15 a_setup,_in_short&indented a_setup,_in_short&introduced_as_example
+0.15 a_setup,_in_short&somebody's_own_question,_in_short a_setup,_in_short&typeset a_setup,_in_short&words_before
+0.15 a_short_text&a_whole_error_line a_short_text&in_quotes a_short_text&somebody's_own_question,_in_short
+0.15 a_whole_error_line&ends_the_text a_whole_error_line&its_hint_printed about_texts&trouble
+0.15 begins_its_line&code_near begins_its_line&its_hint_printed begins_its_line&setting_near begins_the_text&trouble
+0.15 behind_a_prefix&item_of_a_list behind_a_prefix&somebody's_own,_in_short between_sections&happened_to_somebody
+0.15 between_sections&words_before block_opened&somebody's_own block_opened&words_before code_near&much_about_texts
+0.15 code_near&output_near code_near&traceback_above code_near&trouble comment&somebody's_own_machine,_in_short
+0.15 cut_by_dots&indented cut_by_dots&traceback_above cut_by_dots&words_before
+0.15 ends_the_text&somebody's_own_machine,_in_short explained_behind&mentioned explained_behind&output_near
+0.15 explained_behind&somebody's_own explained_behind&somebody's_own,_in_short figures&happened_to_somebody
+0.15 figures&record figures&setting_near figures&somebody's_own,_in_short happened_to_somebody&somebody's_own
+0.15 hypothetical_sentence&setting_near in_quotes&much_about_texts in_quotes&somebody's_own,_in_short
+0.15 in_quotes&within_code indented&record introduced_as_example&somebody's_own introduced_as_example&words_before
+0.15 item_of_a_list&output_near item_of_a_list&somebody's_own its_place_behind&markup_near
+0.15 its_place_behind&output_near its_place_behind&setting_near much_about_texts&traceback_above
+0.15 much_trouble&trace_near names_the_words&somebody's_own_question,_in_short
+0.15 nothing_stated&somebody's_own_machine,_in_short on_a_stamped_line&somebody's_own_machine,_in_short
+0.15 on_a_stamped_line&somebody's_own_question,_in_short other_near&traceback_above output_near&somebody's_own
+0.15 somebody's_own,_in_short&trace_near somebody's_own,_in_short&trouble
+0.15 somebody's_own_machine,_in_short&somebody's_own_question,_in_short
+0.15 somebody's_own_question,_in_short&somebody's_own,_in_short
+0.20 a_failed_run&behind_a_prefix a_failed_run&indented a_failed_run&nothing_stated a_failed_run&often_may
+0.20 a_failed_run's_record&setting_near a_question,_in_short&explained_behind a_question,_in_short&on_a_stamped_line
+0.20 a_report's_heading&figures a_report's_heading&markup_near a_report's_heading&trouble
+0.20 a_sentence_leads&text_behind a_setup,_in_short&mentioned a_short_text&code_near a_short_text&item_of_a_list
+0.20 a_short_text&record a_whole_error_line&heads_a_document about_texts&comment about_texts&somebody's_own,_in_short
+0.20 alone&cut_by_dots alone&on_a_stamped_line begins_its_line&figures begins_its_line&its_place_behind
+0.20 begins_its_line&may_happen begins_its_line&other_near begins_the_text&may_happen
+0.20 behind_a_prefix&its_place_behind behind_a_prefix&somebody's_own_machine,_in_short
+0.20 block_opened&happened_to_somebody block_opened&trouble code_near&its_hint_printed
+0.20 code_near&somebody's_own_machine,_in_short code_near&somebody's_own_question,_in_short cut_by_dots&ends_the_text
+0.20 cut_by_dots&trouble figures&other_near figures&somebody's_own_question,_in_short
+0.20 happened_to_somebody&somebody's_own_machine,_in_short heads_a_document&on_a_stamped_line
+0.20 hypothetical_sentence&in_quotes hypothetical_sentence&indented hypothetical_sentence&mentioned
+0.20 hypothetical_sentence&on_a_stamped_line hypothetical_sentence&somebody's_own indented&its_hint_printed
+0.20 introduced_as_example&may_happen item_of_a_list&on_a_stamped_line item_of_a_list&somebody's_own,_in_short
+0.20 item_of_a_list&text_behind its_hint_printed&other_near its_hint_printed&trouble its_place_behind&record
+0.20 markup_near&much_trouble markup_near&somebody's_own markup_near&words_before may_happen&output_near
+0.20 may_happen&trace_near much_about_texts&setting_near much_trouble&often_may often_may&trace_near
+0.20 on_a_stamped_line&setting_near on_a_stamped_line&trouble on_a_stamped_line&words_before
+0.20 other_near&somebody's_own_question,_in_short output_near&somebody's_own_question,_in_short record&setting_near
+0.20 somebody's_own_machine,_in_short&trace_near somebody's_own_question,_in_short&text_behind
+0.20 trace_near&words_before
+0.25 a_failed_run&cut_by_dots a_question,_in_short&nothing_stated a_question,_in_short&other_near
+0.25 a_report's_heading&a_short_text a_setup,_in_short&begins_its_line a_setup,_in_short&happened_to_somebody
+0.25 a_setup,_in_short&nothing_stated a_short_text&begins_the_text a_short_text&blanks_near a_short_text&cut_by_dots
+0.25 a_short_text&indented a_whole_error_line&begins_the_text about_texts&explained_behind
+0.25 about_texts&its_place_behind about_texts&output_near alone&hypothetical_sentence begins_the_text&markup_near
+0.25 between_sections&trouble block_opened&heads_a_document code_near&on_a_stamped_line cut_by_dots&record
+0.25 explained_behind&in_quotes figures&text_behind happened_to_somebody&in_quotes happened_to_somebody&record
+0.25 hypothetical_sentence&names_the_words in_quotes&other_near item_of_a_list&trouble
+0.25 its_hint_printed&on_a_stamped_line its_place_behind&much_about_texts its_place_behind&nothing_stated
+0.25 markup_near&somebody's_own,_in_short markup_near&somebody's_own_machine,_in_short markup_near&trouble
+0.25 mentioned&on_a_stamped_line mentioned&words_before names_the_words&setting_near other_near&trace_near
+0.25 setting_near&within_code somebody's_own_question,_in_short&words_before
+0.30 a_failed_run&alone a_failed_run&its_place_behind a_failed_run&names_the_words a_question,_in_short&mentioned
+0.30 a_question,_in_short&names_the_words a_report's_heading&code_near a_setup,_in_short&blanks_near
+0.30 a_setup,_in_short&block_opened a_short_text&trouble about_texts&hypothetical_sentence about_texts&may_happen
+0.30 behind_a_prefix&much_trouble code_near&somebody's_own comment&item_of_a_list cut_by_dots&text_behind
+0.30 ends_the_text&figures figures&item_of_a_list figures&names_the_words heads_a_document&in_quotes
+0.30 introduced_as_example&somebody's_own,_in_short markup_near&on_a_stamped_line may_happen&much_about_texts
+0.30 much_about_texts&names_the_words record&somebody's_own,_in_short record&trace_near setting_near&words_before
+0.30 somebody's_own_machine,_in_short&words_before
+0.35 a_failed_run&mentioned a_failed_run&somebody's_own_machine,_in_short a_question,_in_short&words_before
+0.35 a_sentence_leads&much_about_texts a_sentence_leads&somebody's_own,_in_short a_setup,_in_short&alone
+0.35 a_setup,_in_short&heads_a_document a_short_text&markup_near a_short_text&trace_near begins_the_text&record
+0.35 cut_by_dots&hypothetical_sentence ends_the_text&record ends_the_text&words_before
+0.35 hypothetical_sentence&much_about_texts in_quotes&words_before indented&setting_near
+0.35 indented&somebody's_own,_in_short its_place_behind&other_near may_happen&names_the_words mentioned&text_behind
+0.35 on_a_stamped_line&record other_near&somebody's_own_machine,_in_short output_near&traceback_above
+0.35 text_behind&trouble
+0.40 a_failed_run&on_a_stamped_line a_question,_in_short&heads_a_document a_question,_in_short&markup_near
+0.40 a_sentence_leads&figures a_short_text&other_near alone&begins_its_line begins_its_line&output_near
+0.40 begins_its_line&text_behind behind_a_prefix&its_hint_printed behind_a_prefix&trace_near
+0.40 its_hint_printed&output_near may_happen&on_a_stamped_line mentioned&trouble on_a_stamped_line&other_near
+0.40 on_a_stamped_line&trace_near output_near&trace_near record&words_before
+0.45 a_failed_run&a_setup,_in_short alone&happened_to_somebody begins_its_line&traceback_above
+0.45 behind_a_prefix&mentioned behind_a_prefix&setting_near code_near&words_before figures&its_hint_printed
+0.45 figures&trace_near in_quotes&trouble indented&text_behind nothing_stated&output_near
+0.45 other_near&somebody's_own,_in_short somebody's_own,_in_short&words_before
+0.50 a_failed_run&figures a_failed_run&may_happen a_failed_run&setting_near a_setup,_in_short&in_quotes
+0.50 a_short_text&ends_the_text ends_the_text&happened_to_somebody figures&output_near
+0.50 hypothetical_sentence&nothing_stated
+0.55 a_sentence_leads&in_quotes a_setup,_in_short&a_short_text a_setup,_in_short&ends_the_text
+0.55 a_short_text&nothing_stated begins_its_line&trace_near begins_the_text&other_near behind_a_prefix&ends_the_text
+0.55 indented&somebody's_own other_near&output_near
+0.60 a_question,_in_short&a_setup,_in_short about_texts&in_quotes about_texts&on_a_stamped_line alone&mentioned
+0.60 begins_its_line&begins_the_text markup_near&output_near text_behind&words_before
+0.65 code_near&somebody's_own,_in_short
+0.75 output_near&record
+0.80 cut_by_dots&mentioned
+0.85 a_failed_run&about_texts begins_its_line&ends_the_text
+0.90 indented&output_near
""",
}

"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.74
SIGNS = {
    "hypothetical sentence": -2.4,
    "within code": -2.0,
    "introduced as example": -1.8,
    "text about texts": -1.6,
    "about texts": -1.5,
    "may happen": -1.5,
    "mentioned": -1.5,
    "typeset": -1.5,
    "block opened": -1.4,
    "explained behind": -1.3,
    "names the words": -1.2,
    "text behind": -1.2,
    "much about texts": -1.1,
    "blanks near": -1.0,
    "comment": -1.0,
    "in quotes": -1.0,
    "indented": -0.9,
    "markup near": -0.8,
    "code near": -0.7,
    "heads a document": -0.7,
    "marked": -0.7,
    "words before": -0.7,
    "between sections": -0.5,
    "begins the text": -0.3,
    "often may": -0.3,
    "much trouble": -0.2,
    "beside a quotation": -0.1,
    "cut by dots": -0.1,
    "steps that led to it": -0.1,
    "traceback above": 0.1,
    "figures": 0.2,
    "on a stamped line": 0.2,
    "setting near": 0.2,
    "nothing stated": 0.3,
    "record": 0.3,
    "trouble": 0.4,
    "a failed run's record": 0.6,
    "alone": 0.6,
    "a failed test": 0.8,
    "happened to somebody": 0.9,
    "trace near": 0.9,
    "output near": 1.2,
    "somebody's own": 1.2,
    "a report's heading": 1.4,
    "a failed run": 1.5,
    "ends the text": 1.6,
    "begins its line": 1.7,
    "its hint printed": 1.9,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-0.95 txt
-0.90 ms
-0.85 long memory met
-0.80 text
-0.75 cpu
-0.70 bytes killed oom true want
-0.65 card cuda_error_out_of_memory en program
-0.60 import
-0.55 const do ends jest log lower message pinned se that user vram из
-0.50 detected drill driver grep like options pool reason size type typeinfo under
-0.45 answers class closed docs for gib gradient_checkpointing label nm owner parse pytest runtime saved
-0.45 shared tests this una warn write
-0.40 closing constraint corpus data description end event exit mb of opened over please previous render
-0.40 retry sie space thanks unsigned without wording
-0.35 assistant attributes backend before block buffer canary cannot capacty ein eine encountered errors
-0.35 exc_info export fixed gpus if into kv loader minimum nan nicht np outofmem placeholder precision
-0.35 queued quota request return safetensors signal skipping small starts still takes textarea threads
-0.35 title too training verdict was worked writing xla you как не 示
-0.30 answered autotuning batch_size between bus compiling completed debug def empty eng exceeded from
-0.30 function gemm_fusion_autotuner generation gets guard half hiperroroutofmemory host in inference ist
-0.30 item kb logging made memoria might names null não object off oomkilled output plan planner problems
-0.30 purpose reading seen sequence shards socket start symptom tactic tenant these try und upstream usage
-0.30 use val wrap 先 如
-0.25 acc activations alert allocate are array asked assert at available bash br caught cluster contains
-0.25 conv_algorithm_picker core cudaerrormemoryallocation cudnn depth dev dies done engine entry estimate
-0.25 exc exemple external fake fast five found frame gb gerade gi goal gpu_device hbm how index information
-0.25 install json keeps known la lang les less lesson limits lines local logs look looks lr machines meet
-0.25 metadata mps num_gpu once oserror ou outofmemoryerror pager policy profile que reduce registry
-0.25 remaining rg saving scratch sent sentence shown skipped stream_executor then torch um uma uses version
-0.25 versionchanged where wie zeros 不 会 办 见 请 메
-0.20 access again allocatememory also amp as attempt aus base benchmark best by cache cases ckpt clear co
-0.20 collected comments component components contained deploy der deux ecc elapsed epoch errno
-0.20 erroroutofdevicememory exercise explain fired fit fixtures func game git give go golden good gpu_oom
-0.20 gradients grande grow het hip hold illegal im infer insufficient invalid is karte keep kill kind
-0.20 learning level live mais make malloc map median mem mensaje merge micro mig mémoire name nas native
-0.20 nccl no_grad number oom_kill opset order outofgpumemoryerror outofmemory parameters più platform
-0.20 pluggy plugin prints priority properties pt quit raise rate reached real ref reference refused roll
-0.20 rootdir sample save sec segments selected serving setmemorypoollimit sh shm się slice snapshot source
-0.20 staging stops str strings struct swap synthetic sys tensor tensors throughput throws ticket tok
-0.20 train_step trt uid unchanged valid vk vous were when with workspace yaml yet yours さ め れ リ 么 也 二 减 出 文
-0.20 显 果 次 看 这 아 용
-0.15 _arraymemoryerror _exceptions ad along als apache apr asking aten attempted batches bei bien bot buggy
-0.15 calls capability cell choose close clothes compare computed concurrency config configs count_over_time
-0.15 created cuda_driver cudnn_status_not_supported dataloader date day den deps described_class detach
-0.15 device deviceerror devices doc due dump effective empty_cache ep examples failure falta fatal fd
-0.15 feature fi figures filename filenotfounderror filter finds finished fn form fresh ggml_vulkan gold
-0.15 groups guess handler heap heron hier hlo_rematerialization ibuilderconfig inputs issues its ja java jl
-0.15 jobs journalctl kmg license limit linux listening lite localhost longer many mapping match
-0.15 max_model_len mean meldung minus mir more msg nobody norm not notes nur oder often omitted on onnx
-0.15 oomwatch originally out_of_memory par parameter parquet part peak piece pipe plus por potentially pp
-0.15 pre preallocation preflight production prompt prompts quantisation ram ran range ranker rb rdb reclaim
-0.15 reduced regex registers rejected rematerialization removed report response rest restored results
-0.15 returns routes runbook samples schema search settings shipper shuffle simulated slurmstepd something
-0.15 sshd std study tarjeta tell ten tessera third_party tiles timed timeout to tp trials troubleshooting
-0.15 unit unused url util value venv viele vm warnings whose year что が 一 三 上 件 例 只 合 失 存 怎 把 新 的 算 足 问 기 리
-0.15 모 쓰 있 크
-0.10 _execution_engine accelerator accepted accuracy al algorithm allocates although anon anyone anything
-0.10 app args arrays ask assert_eq attempts attribute autocast average avg backends bad badge bar bea begin
-0.10 belongs below black blocks branch broken built cancelled cap cards catch cd cgroup classify clean
-0.10 coffee colab collection compiled complete conf configuration connection connectionreseterror cost
-0.10 counts cu cublas_status_alloc_failed cudamalloc cumemalloc custom del des desk deviceoom dice die
-0.10 differ direct div dmesg drift ef el elastic ensemble env errorf etc exceeds except execution_count
-0.10 expandable expect explanation exported fallen fault fig figure files
-0.10 flags_fraction_of_gpu_memory_to_use forcausallm format forum fragmentation frequently front gc gen
-0.10 general goes gpu_memory gpuhold grads grafikspeicher graphics green hardware headers heading held
-0.10 holds host_oom hpp ignored importerror init int io items iterations keyerror know kv_cache_utils
-0.10 largest launcher lecture libcudnn licence llama_new_context_with_model login lot low mac make_loader
-0.10 march markdown matches matching md measured memplan mempoolsize merely merged meta misc module much
-0.10 must mx ncclsystemerror nearest needs neither nf nodes none normal notebooks ns numba numbers numpy
-0.10 oct office one oom_text ops orin paddle_oom pages pairs para pass pending per_device_train_batch_size
-0.10 perfect peut pip plain pods possible pray prefix pressure prima progress publish qps questions quote
-0.10 raw reads ready recompute recorded recording recovery refuses release remote reports reqs requeue
-0.10 requeued required research resources resuming retries retrying returned right rss run_backward runs
-0.10 runtimeerror scheduler score scorer segment sein sharing shorter shutdown sigterm size_t slot span sre
-0.10 standard stdout strict string studio su subject suite sum supervisor svc swapped table take tasks te
-0.10 temp test_other_errors_pass_through testcase testclassify tib tickets tokens train triage tried
-0.10 triggered triton tuning ty typical typo unavailable uncorrectable unless unsupported_state users
-0.10 userwarning utf uuid val_loss validation verbatim vs watcher what whom width windows word written ws
-0.10 xpu xs yes う え こ ま ょ よ り わ イ ス フ メ 下 中 他 保 列 号 吗 含 多 小 序 度 建 提 改 数 有 查 检 機 用 確 能 自 训 议 败 进 里 를 설 세 으 음
-0.10 의
-0.05 __init__ _a _core _tensor _utils accumulate actions adam address advice against agent alerts alles
-0.05 allocator allocators allowed allreduce always amd an andere announce another ansible answer appears
-0.05 architecture arg argument arguments article asr auc author avail axis backward bad_alloc bare
-0.05 base_model bb becomes begins bfc bfloat bits blender block_m block_n blog board body bool boolean boot
-0.05 break bridge browser busy bye byte cached caching calloc candidate capa capable carve cell_type
-0.05 changed changes charset check checkpoints checks child chip chosen classic classname codes command
-0.05 comment compile compiler computing condition connected console constraint_memcg contents
-0.05 context_length control correct costs count counted counter crashes crates cross ctrl
-0.05 cuda_error_no_device cuda_memory_resource cudaapierror cupy cut cxx da dashboard dc dd dead debian
-0.05 decision defaultallocator defaultcpuallocator defined demo dense describe destroyed detection
-0.05 diagnostics digest dim dir dl dll download dp drain dropdown dumped earlier early een effnet else
-0.05 encoding enforce engines eq etl evening events ever everyone exam example exclude excluded executor
-0.05 expecting expr expression factor failing false faq far faults features feed filtered fin final find
-0.05 fits fixes flavour fmt folder fork four fps frage fragment framebuffer frames frameworks free
-0.05 freed_by_count freeze further fusions gains gateway generating gfx ggml_oom gh gigabytes goldens
-0.05 gpu_conv_algorithm_picker gpu_executor grad grows grpc gs gsm guild gw gx gz habe halving haven hf
-0.05 highlights hints history hits home host_shm hostoom hours http ib idle indicates initialized instead
-0.05 instruct integer interval ipynb isa itself january jax_oom jenkins joined jul jun june junit kann kept
-0.05 kernel_oom kernels kestrel killer knows ksameasrequested kubernetes labels lane laptop latency latest
-0.05 layer lead libcudart libpelican_rt likely line lists llama_kv_cache_unified llu lm local_rank
-0.05 local_xla logger loggers lowvram lvl maintenance makes mapped matrix max_seq_len mbs meaning mention
-0.05 messages method metric mib micro_batch_size minute missing mixed mlp multi multiple named nb nbytes
-0.05 nccl_timeout ncclutils near network never ninja nlp node_manager noise num_alloc_retries num_ooms
-0.05 num_stages num_warps ok oncall onchip open opened_zipfile operation optimiser optype ordinal
-0.05 outofdevicememory pair parser partition partitions patch pelican period persistent picked picture
-0.05 place point posix pour pourquoi ppocr predicted preempted print printed private programming project
-0.05 proxy pth ptxas pub pytorch qa quiz raising rapids ratio ray reader really reasons red refiner region
-0.05 regular related remedy rent repeat reporter repository requested requires reset restarting rmm role
-0.05 room round rst runbook_url says scan scheda schedule scheduled schemas scoped scores seealso
-0.05 segmentation selective send seqnum sequences serialization serve server sharded share shell shows
-0.05 shrink side_effect signatures since sizes skein skip slug solution sort sources spare speed speicher
-0.05 stacktrace stands stat status stepid stopping storage stored story streamexecutor students succeed
-0.05 success suites support supported switch switched synopsis sysctl system tactics taken taking target
-0.05 targets tcp tells template tensor_parallel_size term test_classify testing testsuite testsuites texts
-0.05 texttt tf_oom thesis thing things thumb tight timeseries timing tip to_string together token toml
-0.05 torch_oom torch_oom_v tree tue tuesday turn turns un unexpected unittest
-0.05 ur_result_error_out_of_device_memory uri val_accuracy validations variable vendor via vmem vocabulary
-0.05 voici voll vulkan wandb warns watch watchdog web which while window wins within worknccl world wrote
-0.05 xb xla_python_client_preallocate µs équipe あ せ た と に は る を ん ト 为 义 人 便 修 内 再 别 各 周 在 处 大 常 开 打 方 时 更 止
-0.05 求 直 程 系 练 表 要 解 論 试 質 错 가 는 다 로 문 은 정 제 지 터 하 한
+0.05 __ __call__ __inference_train_function_ __main__ _apply _c _call_impl _create_fp _init_group _kernel
+0.05 _ndarray_base _nn _partitions _src _try_malloc aa abort acceleration according account actor actor_id
+0.05 actual adafactor added after all all_reduce allo alloc_tensor_range allocations anaconda and
+0.05 annotations application arc arena_extend_strategy around asks auto autograd automatic avec backbone
+0.05 backtrace being bert bfc_arena bfcallocator bfcarena bge bias ble blk blobs bonjour box bpw bsz
+0.05 bucketing buffers build ca cake calling camera cate cause caused cells channels char check_call
+0.05 checked checklist chunked cleanup cli click cold collect collective comfy commit common communicators
+0.05 completely complex computer concat consider considered context continue conv_ops convert cores corp
+0.05 crash creating critical cs cuda_malloc_async cuda_memory_fraction cuda_memory_manager cudaallocator
+0.05 cudacachingallocator cudadevice cudadrv cudf datatype decoder decorator deep deepseek delete desktop
+0.05 det detect developers device_id difference diffusion disable dist distill dm does doesn dp_rank dpi
+0.05 dropped dtype ed edit em ema embedder emory enc encode endpoint enginecore enumerate epochs errored et
+0.05 eval_metric evaluate evaluation everybody evidence exceed exe executor_base exhausted existing
+0.05 exitcode exiting experiment fairseq_cli feat feeds fewer fft fid fields finish finishedat flash
+0.05 flash_attn flow flux followed force forward_call fra friday fusion gate gemma generator
+0.05 get_default_memory_pool get_memory_info get_output_data ggml_cuda_host_malloc ggml_cuda_init github
+0.05 given giving gnorm goroutine gpu_id gpu_mem_limit gpu_options gradient growing growth handling hard
+0.05 has_subgraph hat health helper higher hint hostname https hung implicitfunc inc ines inferencesession
+0.05 init_memory_pool initializing inner inner_training_loop input_data_all instances interpolate ipc
+0.05 ipykernel_launcher issue jan jit job_id jobid julia jx keras killing kills kind_gpu kofi
+0.05 largestfreeblock latents launch ldm learn learner learning_rate leaving left_on library limited
+0.05 llama_model_load_from_file_impl llama_model_loader llamarunner llm_engine llm_load_print_meta
+0.05 loadmodel longest looking los lote lowered machine main manager managers manifest mark
+0.05 max_batch_prefill_tokens max_ca max_len max_ma maximum_pool_size mc media mem_get_info memcpy memo
+0.05 memory_allocated memory_limit merge_chunk mini mismo mistake ml mm mmap mnt model_executor modeling
+0.05 moe mon monday moving mp mr msa mxgetlasterror mxnet mxneterror n_batch navi nccl_debug nd ndarray ne
+0.05 neck need net nfs ng nightly nine no non_blocking notebook nothing nt nvcc nvinfer obs occurs odes
+0.05 older ollama_keep_alive onnxruntime_src opt_state optim output_data output_ui outputs outside
+0.05 overnight packing paddleocr paged paged_adamw_ params partial partition_parameters passes path pbtxt
+0.05 peaks per_process_gpu_memory_fraction performance phase phi pin po pod port_args positive pot power
+0.05 preallocated pred prefill processes processing prod proj prop px py_str pyto pytorc
+0.05 pytorch_mps_high_watermark_ratio qlora quantization quarry quick quiet quill radeon radv
+0.05 raise_if_cache_size_invalid randomuniform raytaskerror rc re readme rec record records reducing
+0.05 referenced replica req reserve_size reserved resizephysical resourceexhausted restoring result
+0.05 retain_graph retcode rl rm rmm_maximum_pool_size rmm_pool_size rocm roughly rs runners runtime_error
+0.05 rust_backtrace ry sampler saw scale_factor scanner scene scope searched sed see_memory_usage sep
+0.05 seq_len seqs sess session_id setting setup seven sgl shape sigkill_handler silenced site situation six
+0.05 sizeof slower sm_ solo source_file source_line srt startedat starting_batch_size states static stayed
+0.05 stop stuck style submitted succeeded such suggestions sun supplied supports suspect symbol teacher
+0.05 team text_generation_router tf_gpu_allocator the those three thursday thus tiny titan to_device today
+0.05 told tools torchvision total_region_allocated_bytes_ tower tp_rank tr trace train_fn train_fn_
+0.05 train_inner trains trainworker transformers transport tritonbackend_modelinstancefinalize tsl
+0.05 tune_controller twice ufunc unable unallocated unhandled unloading unset upgrade upper useful usr
+0.05 usual usually utilization utils uvicorn val_loader values variant ve vec vgg video viewer virtual
+0.05 virtualmemorybuffer void vol waiting wanted warp wed week weeks wiki wikitable work workerdict would
+0.05 wpb zeros_like zq き だ て な グ ジ バ ラ ・ 个 之 交 以 入 因 型 変 始 就 已 推 是 最 朝 本 模 正 没 画 目 終 经 行 还 退 題 니 되 드 료 보 부
+0.05 서 시 요 일 장
+0.10 _device _lib _malloc accelerate ada adamw alertname alloca allocateimpl anybody anywhere apps
+0.10 artifacts attention attic attn avoid awq badalloc because behaviour bigger binary bo book bucket
+0.10 bufferassignment but capture causing ce ch ci cleaning clone comfyui constant course cp
+0.10 cpu_feature_guard create cron csrc csv ct cuda_visible_devices cudaerror cudnn_algoreg
+0.10 curr_region_allocation_bytes_ currently d_ das dataset debugging denoise detector dgx diff diffuse
+0.10 disk distbackenderror dlasram doing domani du dynamic efficientnet emb embedding emptied enabled
+0.10 enginecore_dp engineer entered est eu everything excerpt exits experimental failed fails fell fine
+0.10 finetune fitted flaky foreignnode forkpoolworker fraction full functional getbesttactic
+0.10 ggml_backend_cuda_buffer_type_alloc_buffer ggml_gallocr_reserve_n gguf going gone greedy grey guide
+0.10 hand happened happens has have height heute ieri images improve increasing inf initialize inl
+0.10 instance_group jax jaxruntimeerror kernel key laugh libmxnet little llama llama_load_model_from_file
+0.10 llama_model_load load_model loadengine logicaldeviceconfiguration lunch mainprocess managed manual
+0.10 mask max max_batch_size max_split_size_mb maximum maybe_live_out measurement memor memory_limit_
+0.10 metrics mira mode model_lifecycle models modules mortem most moved mpirun n_ctx n_layer namespace nano
+0.10 ner neural new newest nll_loss noch node noheader nope note nov num_workers numa occurred offloaded
+0.10 ollama_num_parallel oneapi onednn op_kernel op_name op_requires optimisation optimization optimized or
+0.10 others paddlepaddle page parsing patterns pjrt_stream_executor_client placa play pm ppo pretrain
+0.10 print_info probe process_name processgroupnccl protein providers ptr pytorch_cuda_alloc_conf query
+0.10 random reboot recycles relu reported reproduce rerank resolution resource rolled rollout router row
+0.10 runbooks runner saveengine saves say scripts sd seconds seg sequential session
+0.10 set_logical_device_configuration severity shard shift should shutting singledevicememorypool slurm
+0.10 smaller spec spelling sprint srv stack stamattina started startup successfully sure systemerror tail
+0.10 task tensorrt tensorrt_llm text_generation_client text_generation_launcher tgi th than thank think
+0.10 thrust tmp tobe total_gpu_memory transcribe transformer translate
+0.10 tritonbackend_modelinstanceinitialize turned ubuntu une unknown up ups upscale used_gpu_memory
+0.10 used_memory v_num valueerror vision wall warming warning well wer whisper will workers wrapped writer
+0.10 wrong wsl xception yml на ち っ み エ チ ル ロ ー 前 助 完 後 标 水 生 落 試 设 起 跑 限 같 고 돌 수 습 었 자
+0.15 ab abend afterwards ago au auf based behavior beim building builds called caller came case cat cfg che
+0.15 checkpoint ciao climate cmd common_init_from_params complaint computecosts con conda copy crit crop
+0.15 cudaexecutionprovider decode deepspeed details dit documentation documents dos double down drop
+0.15 dt_float each eager enable enough environment error even exactly executed executing exp expected float
+0.15 fold gin gitlab gpu gres ha halved heads healthy helped hidden high ich implementation infra inside
+0.15 internalerror iteration je jetson journal lab last lax len li list ll llm llm_load_tensors loading mas
+0.15 matched max_input_length max_prefill_tokens max_total_tokens medium memusagechange mesh micro_batch
+0.15 microsoft mixtral mo model_runner monitor morning nach needed night nodo now num num_updates ocr
+0.15 optimizer option org our packed parallel pas passed pattern pc pci pin_memory post ppl preds prefetch
+0.15 priya pro ps pyx queue qwen raised ranks rather raylet rays repeating repr res residues rounded rt
+0.15 run_id same sched seit sentences set_per_process_memory_fraction show si single slices sorry spill
+0.15 stage stderr stream subprocess sur sweep tag terminate there threshold throwing thu tile timeline todo
+0.15 tool top tracker trainer treino trial trying tts us used utc variables vllm volatile volume warmup
+0.15 weekend welcome working wps xlaruntimeerror yesterday zu ら ク サ デ ポ 動 后 明 点 習 说 调 配 단 실 안 줄
+0.20 about above alone api attempting away bd begin_example bench bf big bt can cc cette chapter chunk code
+0.20 compute ctx de diffusers duration encoder end_example envs er ersten eval execute fairseq file
+0.20 find_executable_batch_size firing follows forgot gives global graph graphs grid halve he hit ho html
+0.20 hx id incident jaxlib join keys kwargs layers leider lib loads logged lora management max_num_seqs
+0.20 maxallocsize mi min modelo na nearly neighbour nichts numallocs nvidia offloading only onnxruntime
+0.20 parallelism pcie perception pools present python read recover report_tensor_allocations_upon_oom
+0.20 resnet retrieval running runoptions rx sdxl select smi smoke srun stable steht super tags
+0.20 test_long_context tiled time tokenizer unet voice war warm webserver weekly werden won works
+0.20 xla_extension your zero до по 候 学 日 月 置 计 그 까 사 어 학
+0.25 _k_m aborted already arch baseline builder change checkpointing chunks conv convolution cuda_allocator
+0.25 customer days dear dem días eleven ename execution fail feats field fp gave gig got handle holding
+0.25 including ipython llama_context lo lost mehr my news next ngl nn operator ours outcome output_type pid
+0.25 py recent recon requests rerun rules see short somebody starting steps terminal terminated tesla total
+0.25 ts update why 了
+0.30 alloc any been chat client could crashed detail didn died domain embed ended err every exited floor
+0.30 fluid forward geforce gestern get gtx heb here hij il impact info input internal inuse iter jupyter
+0.30 kib le length ma maxinuse mine opt os packages people pr randn rank received resourceexhaustederror
+0.30 restarted root script seq someone split stand third van var worker 报 인
+0.35 _bfc back bfc_allocator bin bs call current decrease errors_impl es exception hi instance isn lbm
+0.35 meeting minutes nx port restart rule run series so stats them transpose whether workstation
+0.40 append both capacity com gpu_ had large loaded loss non stopped tf through tutorial
+0.45 ai during failures framework load pipeline they ti we
+0.50 image it just leave resource_exhausted traceback
+0.55 action allocating am did self
+0.60 allocation logits me op
+0.65 process rtx summary
+0.70 allocated batch
+0.85 following
+0.90 went
""",
    "lead": r"""
-0.75 info
-0.65 #
-0.50 torch
-0.45 > cuda_driver
-0.40 ? ggml_cuda_host_malloc log note
-0.35 / guard in site tensorflow userwarning │
-0.30 sh stream_executor
-0.25 - fake loss next plan runtimeerror to virtualmemorybuffer would
-0.20 " = allocator cuda does gb had init none outofmemoryerror resizephysical tsl {
-0.15 ; an and autotuning call docs driver executekernel is launcher like ollama options retry sample
-0.15 sequential_executor service so stops that this ts width will »
-0.10 before cache caught cell conv echo every explain fixed get gib into known kv lib load loop my nothing
-0.10 onnx or pre py reads runtime shown start string svc warn wrapper you
-0.05 * algorithm back bfc_allocator by card cl_ comment conv_algorithm_picker counts description dt end
-0.05 ends eng errors fail fails feb fit fix free from hand has jax jun large logger lvl mar matmul ocr on
-0.05 out prompt raise raises request run runner runtime_exception says scratch stream than tried true
-0.05 unavailable version was
+0.05 [ ` above api attempt backbone backend bfc_arena body box called compiler crashed embed ended engine
+0.05 enginecore_dp execution exhausted following forkpoolworker gave host inference internal job local_tsl
+0.05 model_lifecycle no over pjrt_stream_executor_client pytorch raising read resource resource_exhausted
+0.05 result rtsafe saferuntime see seq short std tests tp traceback trainworker unwrap we what which
+0.05 workspace
+0.10 @ _work as batch bench class client context cpp de defaultallocator detail en exceptions external
+0.10 fairseq framework fusedconv gpu initialization instance ip llama llm max_input_length
+0.10 max_prefill_tokens non only oom org_tensorflow processing providers ran ray router rs running since
+0.10 source stage stopped task tensorrt test text_generation_client time torch_memory_saver value vllm
+0.10 warning where while zero — •
+0.15 ! + after allocate base be core could cuda_call cudacall default died encoder ensemble exc exit
+0.15 failure go jaxlib mxnet process reason replica resourceexhaustederror returned screen src stderr train
+0.15 trial xla_extension }
+0.20 ' , ] compile cupy errors_impl example first name ok pid raylet sched trt type waitnotificationfn
+0.20 warmup with xla xlaruntimeerror |
+0.25 bug epoch evalue ggml_vulkan last loading status terminated training
+0.30 < attention did during err failed ggml_backend_cuda_buffer_type_alloc_buffer main me not of
+0.30 onnxruntime step
+0.35 code generation memoryerror node worker
+0.40 : at message pod rank the
+0.45 it trainer
+0.50 ) . exception server
+0.70 valueerror
+0.90 error
""",
    "tail": r"""
-0.95 available
-0.80 were
-0.75 .
-0.65 >
-0.45 ,
-0.40 gib
-0.35 is
-0.30 -
-0.25 ? at gb in no of this what you
-0.20 * < full its lower use
-0.15 " % allocator are because cpp do goes tried used «
-0.10 ) \ acity allocate before block but card cudaerrormemoryallocation fewer first halve lost memory mib
-0.10 native not out set smaller synthetic that し
-0.05 ' + algorithm bytes cache caching class code comes error fit for go gpu_memory gpu_oom last leave may
-0.05 number raise shape shm skipping step takes true type up we yes your ”
+0.05 ( ; ` again alloca as asks asynchronously be below bug by capacity check context cu_mem_create every
+0.05 follows has incorrect like line might nccl now on or queue report reported restart see solver
+0.05 stacktrace then total was | │
+0.10 allocation and api batch csrc current details device does en file free func hal halving home host info
+0.10 invoking nccl_debug please summary torch_memory_saver
+0.15 [ after failure function lattice model other rank run the time to which with 。
+0.20 conv cuda_malloc_async gpu have improve since situation tf_gpu_allocator variable whether …
+0.25 environment maybe second while }
+0.30 / one op src will
+0.35 :
+0.40 cu it
""",
}

"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.81
SIGNS = {
    "hypothetical sentence": -2.4,
    "introduced as example": -1.8,
    "within code": -1.8,
    "text about texts": -1.7,
    "about texts": -1.5,
    "mentioned": -1.5,
    "block opened": -1.4,
    "may happen": -1.4,
    "typeset": -1.4,
    "explained behind": -1.3,
    "text behind": -1.3,
    "much about texts": -1.2,
    "in quotes": -1.1,
    "names the words": -1.1,
    "blanks near": -1.0,
    "comment": -1.0,
    "indented": -1.0,
    "code near": -0.7,
    "heads a document": -0.7,
    "marked": -0.7,
    "markup near": -0.7,
    "words before": -0.7,
    "between sections": -0.5,
    "begins the text": -0.3,
    "often may": -0.3,
    "beside a quotation": -0.1,
    "much trouble": -0.1,
    "steps that led to it": -0.1,
    "item of a list": 0.1,
    "traceback above": 0.1,
    "figures": 0.2,
    "on a stamped line": 0.2,
    "setting near": 0.2,
    "nothing stated": 0.3,
    "record": 0.3,
    "alone": 0.5,
    "trouble": 0.5,
    "a failed run's record": 0.6,
    "a failed test": 0.8,
    "happened to somebody": 0.8,
    "trace near": 1.1,
    "output near": 1.2,
    "a report's heading": 1.3,
    "somebody's own": 1.3,
    "a failed run": 1.4,
    "ends the text": 1.6,
    "begins its line": 1.7,
    "its hint printed": 1.9,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-0.95 memory txt
-0.85 long ms
-0.80 met text
-0.75 oom true
-0.70 bytes cpu want
-0.65 cuda_error_out_of_memory en killed program
-0.60 message user
-0.55 card class const detected do ends import options reason runtime se that type vram
-0.50 closed docs drill driver jest like log parse pinned pool shared size this
-0.45 end for gradient_checkpointing grep label lower nm over owner pytest saved sie small thanks threads typeinfo una
-0.45 under warn wording write гиб свободно
-0.40 answers block closing constraint corpus data eine fixed gib host mb null outofmem please previous queued quota
-0.40 render retry space tests title too из
-0.35 assistant attributes backend batch_size buffer canary cannot cudaerrormemoryallocation description ein errors
-0.35 event exc_info exit gpus hiperroroutofmemory if into kb kv limits loader logs metadata minimum nan nicht of off
-0.35 once opened output placeholder precision processor purpose raise request return safetensors signal starts takes
-0.35 textarea training unsigned usage verdict was worked writing 不 先 示
-0.30 answered are autotuning capacty completed debug def empty encountered eng exc exceeded exec export fatal from
-0.30 function gemm_fusion_autotuner generation gets gi gpu_device how in index information install ist item logging
-0.30 looks made memoria names np não oomkilled plan platform problems que reading sample seen skipping socket start
-0.30 still symptom tactic tenant these try und upstream val where without wrap xla you как 会 办 如 显
-0.25 activations again allocate array assert before between bot br bus cache caught cell cluster compiling contains
-0.25 conv_algorithm_picker core depth deux dev dies engine entry epoch erroroutofdevicememory estimate exemple
-0.25 exercise external fake fast fired five found gb gerade give goal guard half hip illegal im inference
-0.25 insufficient is karte keeps known la lang learning les lesson local look lr meet mem might mps num_gpu object
-0.25 oom_kill oserror ou pager peak più planner policy prints quit reduce registry rg roll saving sent sentence
-0.25 sequence server sh shards shown skipped std stream_executor swap throughput tok torch um uma use uses version
-0.25 when wie yaml zeros не чем 么 也 减 存 见 这 메
-0.20 acc access alert allocatememory allocator also amp apr as asked at attempt aus available base bash batches
-0.20 benchmark best broker by cases ckpt clear comments component components contained cudnn deploy der device ecc
-0.20 elapsed errno execution_count explain finished fit fixtures game git go good gpu_oom gradients grande grow hbm
-0.20 hold infer inputs json keep kill less level lines machines mais many map markdown mensaje mig more mémoire name
-0.20 nas nice no_grad normal number often onnx opset order out_of_memory outofgpumemoryerror outofmemory
-0.20 outofmemoryerror parameters pluggy plugin priority profile prompt properties pt ran rate rb real ref reference
-0.20 refused registers remaining rootdir scratch sec segments selected serving setmemorypoollimit się slice
-0.20 slurmstepd staging stops str strings struct study synthetic sys tell ten tensor tensors throws ticket timeout to
-0.20 train_step trt typical unchanged valid venv versionchanged vk what workspace would xpu year yours że さ め れ リ
-0.20 三 只 怎 新 果 次 算 足 问 아 용
-0.15 _arraymemoryerror _exceptions accelerator ad along als although apache ask asking attempted author avail bb bei
-0.15 belongs bien black blocks buggy calls capability cell_type close clothes co collected compare computed
-0.15 concurrency configs configuration count_over_time created cu cublas_status_alloc_failed cuda_driver cudamalloc
-0.15 cudnn_status_not_supported dat dataloader date day delta den deps described_class detach deviceerror devices
-0.15 disabled div dmesg doc due effective empty_cache ep este examples false feature fi figures filename
-0.15 filenotfounderror filter finds form frame fresh func gen ggml_vulkan golden groups guess handler heading heap
-0.15 heron het hier hlo_rematerialization ibuilderconfig invalid issues java jl jobs keyerror kind kmg license limit
-0.15 linux lite live localhost longer low malloc mapping match mean measured median meldung merely micro mir msg
-0.15 multiline native nccl needs neither none norm not nur objects oder omitted oomwatch originally orin pages par
-0.15 parameter parquet part piece pipe plus por potentially pp pre preallocation preflight production quarter range
-0.15 ranker rdb ready reclaim reduced regex rejected rematerialization report requested response rest restored
-0.15 results retrying returns routes rss runbook runs samples save schema search served settings shipper shm shuffle
-0.15 sigterm simulated size_t snapshot something source span sshd support tarjeta te tessera test_guard testcase then
-0.15 third_party tickets tiles timed tp train_lib trials uid unit unused url util viele vm vous warnings were whose
-0.15 with writes yes yet чём う が 下 合 多 意 数 训 请 기 리 모 쓰 있 크
-0.10 _execution_engine _z accepted accuracy address al algorithm allocates allocators anon answer anything args
-0.10 arrays assert_eq aten attempts attribute autocast average avg backends bad_alloc badge bar bea begin begins
-0.10 below board boot branch broken built button cancelled cap cards catch cd checks choose chunked_prefill_size
-0.10 classify clean codes coffee collection compiled compiler complete conf connection connectionreseterror container
-0.10 cost count counts cudasuccess custom des desk deviceoom df dice die differ dir direct done drift dump ef el
-0.10 elastic enforce ensemble etc events example exceeds expandable expect explanation exported extend fallen falta
-0.10 fd features fig figure files fits fixes flag flags_fraction_of_gpu_memory_to_use flush fn format forum free
-0.10 front gc general gigabytes goes gold gpu_memory gpuhold grads grafikspeicher graphics grows guild gx hardware
-0.10 haven held holds host_oom hpp href ignored importerror included init int io items iterations its ja journalctl
-0.10 jul know kubelet kv_cache_utils labels largest lecture libcudnn libtpu licence listening
-0.10 llama_new_context_with_model login loki lot lowvram mac make make_loader march matches matching max_model_len md
-0.10 meaning mem_fraction_static memplan mempoolsize merge merged messages minus misc model_path module must mx
-0.10 ncclsystemerror nearest nf nobody nodes notebooks notes ns numba numbers numpy oct office old on one oom_text
-0.10 open ops pairs para pending per_device_train_batch_size perfect place plain pray prefix pressure prima print
-0.10 progress prompts ptxas publish qps quantisation questions quote raw reached reads reasons recompute recorded
-0.10 recording recovery reducir refuses remote removed reports reqs requeue requeued required reranker research
-0.10 resources restarting resuming retrain retries retryable returned right run_backward runtimeerror scheda score
-0.10 scorer segment sein serverargs service sets sharing shell shmutils shutdown sizing slot slow speicher sre
-0.10 standard stat status stdout strict string studio su succeed suite sum supervisor svc table take taken tasks td
-0.10 tells tensor_parallel_size term test_other_errors_pass_through testclassify the thing tib timing tokens tp_size
-0.10 train tried triggered triton troubleshooting tuning turn typo un uncorrectable unittest unless unsupported_state
-0.10 users userwarning utf val_loss validation validations value vnet vs watchdog watcher wheel while width windows
-0.10 word wraps wrote ws xs что え こ せ た と ま ょ よ り わ イ ス フ メ 一 上 中 二 人 他 保 再 出 列 吗 含 在 大
-0.10 小 序 度 提 文 查 检 的 看 確 程 系 练 能 自 要 试 里 는 다 를 설 세 으 음 의
-0.05 __init__ _check_cuda_python_error _core _k _tensor _utils abort accumulate accumulation actions activation
-0.05 actors adam advice against age agent alerts alias alles alloc_cpu allowed allreduce alternatives always andere
-0.05 another ansible anyone app appears architecture argument arguments article asr async auc auto_growth axis
-0.05 backoff bad bare base_model becomes beforehand bfloat bits block_k block_m block_n blog boards body bool boolean
-0.05 bridge browser bug busy bye byte cached caching calloc candidate canned capa capable catches cells cgroup
-0.05 changed changes channel charset check checkpoints child chip chosen classic classname clips colab comment
-0.05 compile completely computing condition config connected console constraint_memcg content contents context_length
-0.05 contiguous control correct costs counted crashes crates cross ctrl cuda_error_launch_out_of_resources
-0.05 cuda_memory_resource cudaapierror cudamemgetinfo cudnn_status_alloc_failed cumemalloc cur cut cxx da dashboard
-0.05 dc dcgm_fi_dev_fb_used dd dead debian decision decoding defaultcpuallocator defaults defined del demo dense
-0.05 describe destroyed detection di diagnostics digest dim dl dll download draft drain dropdown dumped earlier
-0.05 effnet eight encoding engines entropy env epilog eq errorf etl evening ever everyone exclude excluded
-0.05 expandable_segments expecting expr expression fa fabric factor failing failure fall fallback faq far fault
-0.05 faults fb feb feed fieldconfig fills filtered fin final find first flavour fmt folder forcausallm four fps frage
-0.05 fragment framebuffer frames frameworks freed_by_count frequently further fusions gains gateway generate
-0.05 generating ggml ggml_assert ggml_oom gh glossary goldens gpu_conv_algorithm_picker gpu_executor grad green group
-0.05 grpc gs gsm gw gz habe halving happy helix help highlights hints history hits home host_shm hostoom hours http
-0.05 ib include indicates initialized instead integer interface interval ipynb isa itself january jax_oom jenkins
-0.05 joined jun june junit kann kernel_oom kernels kestrel killer ksameasrequested kubernetes lane laptop latency
-0.05 latent later launcher launching layer lead leaked legendformat libcudart likely line llama_kv_cache_unified lm
-0.05 local_rank local_tsl local_xla logger loggers lvl lynx macro maintenance makes mapped mar marked master matrix
-0.05 max_seq_len max_tokens mbs medvram memoryerror mention meta mib micro_batch_size missing mixed mlp mock moments
-0.05 move much multi multiple named nb nbytes nccl_timeout ncclutils near negative network never ninja nlp
-0.05 node_manager noise num_alloc_retries num_ooms num_stages num_warps ok oncall onchip opened_zipfile operation
-0.05 optimiser optype other otherwise outofdevicememory paddle_oom paging panels parser partitions parts pass period
-0.05 persistent peut picked picture pip planning plays pods point posix possible pourquoi preallocates predicted
-0.05 preempted press printed private problem programming project proxy pth pub purge qa quiz raising ram ratio reader
-0.05 really recently recommended refiner region regular related release remedy rendering rent repeat reporter
-0.05 repository requires reset reviewed rfc role room round rst runbook_url sans scan scheduled scheduler schemas
-0.05 scoped scores seat seealso segmentation selective send seqnum sequences serialization serve server_args sharded
-0.05 sheet shorter shrink side_effect signatures significa sigusr sim since sized sizes skein skip slides slug
-0.05 solution soon sooner sort sources spare spark stacktrace stands stepid stopping storage stored story
-0.05 streamexecutor students subject submit success suites supported swapped switch switched synopsis sysctl system
-0.05 tactics taking target targets tb tbody tcp temp template test test_classify test_empty testing testsuite
-0.05 testsuites texts texttt tf_oom their things thread thu thumb tight timeseries timestamp tip to_string together
-0.05 token toml topic torch_oom torch_oom_v tree triage trtexec tuesday turns ty ui unavailable unified uploading
-0.05 ur_result_error_out_of_device_memory uri usable uuid vae val_accuracy validate vector vendor verbatim verbose
-0.05 versions vmem vocabulary voici voll vulkan wandb warns watch weights whom window within worknccl world written
-0.05 xb xk xla_python_client_preallocate µs équipe кэш нужно あ い で に は る を ん セ ト モ 个 义 件 例 便 内 卡 可
-0.05 台 各 同 周 处 失 好 容 常 平 我 打 把 是 更 機 止 法 版 理 用 第 表 解 論 質 返 进 题 가 로 문 은 입 정 제 지
-0.05 터 하 한
+0.05 __ __inference_train_function_ __main__ _apply _attempt_allocation _c _call_impl _create_fp _init_group _kernel
+0.05 _ndarray_base _nn _partitions _src _try_malloc acceleration according account actor actor_id actual ada
+0.05 adafactor after all_reduce allo alloc_tensor_range allocations anaconda and annotations application approved arc
+0.05 arena_extend_strategy around asks attention auto autograd available_size avec backbone backtrace because began
+0.05 being bert bfc_arena bfcallocator bfcarena bge bias ble blk blobs bonjour box bpw bsz bucketing buffers ca
+0.05 calling camera cast cate cause channels char check_call checked checklist ci cleanup cli click cold collective
+0.05 comfy common communicator communicators complex computer concat consider considered continue conv_ops convert
+0.05 cores crash creating critical cs cuda_call cuda_malloc_async cuda_memory_fraction cuda_memory_manager
+0.05 cudaallocator cudacachingallocator cudacall cudaerror cumemcreate daemon datatype debugging decorator deep
+0.05 deepseek delete desktop det detect developers device_id difference diffusion directory disable dist distill
+0.05 distributed dlasram dm doing dp_rank dpi dropped dtype edit em ema embedder emory enc encode endgroup endpoint
+0.05 enginecore engineer enough enumerate epochs errored est et eval_metric evaluate evaluation event_loop_overlap
+0.05 everybody evictable_size evidence ex exceed executed executor_base exhausted existing exitcode experiment
+0.05 fairseq_cli feat feeds fewer fft fid fields finish finishedat fix flash_attn flat flow flux fluxclipmodel_
+0.05 followed force forward_call fra fragmentation free_swap ft fuser fusion gate gemma generator
+0.05 get_default_memory_pool get_memory_info get_output_data getting gfx ggml_cuda_host_malloc ggml_gallocr_reserve_n
+0.05 github given giving gnorm goroutine gpu_host_allocator gpu_id gpu_mem_limit gpu_options gpu_worker gradient grey
+0.05 growing growth handling has_subgraph helper higher https hung images implicitfunc inc ines inferencesession
+0.05 init_memory_pool initialization inner inner_training_loop input_data_all instance_state instances ipc
+0.05 ipykernel_launcher jan jit julia jx killing kills kind_gpu kofi kubectl largestfreeblock last_hidden_state
+0.05 latents ldm leak learn learner learning_rate leaving left_on limited little llama_model_loader llamarunner
+0.05 llm_engine llm_load_print_meta llocate loadmodel looked looking los lote lowered managers manifest mark
+0.05 max_batch_prefill_tokens max_ca max_ma max_split_size_mb maximum_pool_size mc media mem_get_info memcpy memo
+0.05 memory_limit merge_chunk mini mira mismo mistake ml mm mnt model_executor modeling moe moved mp msa
+0.05 mxgetlasterror mxnet mxneterror navi nbody nccl_buffsize nccl_debug nd ndarray ne neck new nfs ng niet nightly
+0.05 nine non_blocking nothing nt num_workers nvinfer nvptx_compiler obs occurs odes ola older ollama
+0.05 ollama_keep_alive ollama_num_parallel onnxruntime_src opt_state optim optimisation output_data output_ui outside
+0.05 overnight own packing paddle paddleocr page paged paged_adamw_ panic parsing partial particles
+0.05 partition_parameters passages passes path pbtxt peaks per_process_gpu_memory_fraction performance phase phi
+0.05 physx pinned_memory_manager play po pod port_args positive pot power preallocated pred pretrain processgroupnccl
+0.05 processing prod proj prop put py_str pyto pytorc pytorch pytorch_cuda pytorch_mps_high_watermark_ratio qlora
+0.05 quantization quarry query quick quill radeon radv raise_if_cache_size_invalid raytaskerror rc readme rec record
+0.05 records reducing referenced relu replica reported rerank reserve_size reserved resizephysical resolution
+0.05 resourceexhausted restoring retain_graph rl rm rmm_maximum_pool_size rmm_pool_size rocm roughly rs
+0.05 run_scheduler_process runtime_error rust_backtrace ry sampler saw say scale_factor scope searched
+0.05 see_memory_usage seq_len seqs sequential sess session_id setup seven sgl sglang shape shard should
+0.05 sigkill_handler site six sizeof slower sm_ smaller solo solved source_file source_line spelling src st startedat
+0.05 starting_batch_size states static stayed stub stuck style submitted succeeded such suggestions supplied supports
+0.05 suspect tensorrt text_generation_router tf_gpu_allocator th thank thrust thursday thus to_device told tools
+0.05 torchrun torchvision tot total_gpu_memory total_region_allocated_bytes_ touched tower tp_rank train_fn train_fn_
+0.05 trains trainworker transformer transformers tritonbackend_modelinstancefinalize tsl tune tune_controller ufunc
+0.05 unload unloading unset up upgrade upper useful usual usually utils uvicorn v_num val_loader values vec vgg video
+0.05 viewer virtual virtualmemorybuffer vmap void vol wanted warp way wed week weeks whisper wikitable work wpb
+0.05 xla_python_client_allocator xx ze zeros_like zu き だ な み キ グ ジ バ ラ ル 入 别 动 助 启 問 就 开 推 方 时
+0.05 最 朝 本 正 求 画 直 終 跑 还 題 니 되 드 료 보 부 서 시 일 장
+0.10 _device _lib _malloc aa accelerate adamw added afterwards alertname all alloca allocateimpl anybody anywhere
+0.10 apps artifacts attic attn audio automatic avoid awq behaviour bigger binary bo book bucket bufferassignment
+0.10 build building called capture caused causing ce ch chunked cleaning clone comfyui computecosts con constant
+0.10 contexts copy course cp cpp cpu_feature_guard create cron csrc ct cuda_visible_devices cudadevice cudf
+0.10 cudnn_algoreg curl curr_region_allocation_bytes_ currently d_ das decoder denoise details detector dgx diff
+0.10 diffuse disk distbackenderror does domani dynamic ed efficientnet emb embedding enabled enginecore_dp entered
+0.10 environment eu everything excerpt exiting exits experimental failed fell fine finetune fitted foreignnode
+0.10 forkpoolworker fraction friday getbesttactic ggml_backend_cuda_buffer_type_alloc_buffer gguf going gone greedy
+0.10 guide hand happened happens has hat height heute ieri improve increasing inf initialize initializing inl
+0.10 instance_group interpolate keras key lab last laugh li libmxnet library list llama llama_load_model_from_file
+0.10 llama_model_load llama_model_load_from_file_impl load_model loadengine logicaldeviceconfiguration lunch
+0.10 mainprocess makefile managed manager manual maximum may maybe_live_out memor memory_allocated memory_limit_ mmap
+0.10 models modules mon mortem most mpirun n_ctx n_layer nada namespace nano needed ner neural newest night nll_loss
+0.10 noch node noheader nope notebook nov num_updates numa nvcc occurred offloaded oneapi onednn only op_kernel
+0.10 op_name op_requires option or others our paddlepaddle params passed pin_memory pjrt_stream_executor_client placa
+0.10 preds prefill print_info pro probe process_name processes protein providers ptr px queue quiet random
+0.10 randomuniform ranks rather reboot recycles repr reproduce resource result rolled rollout router runbooks runner
+0.10 saveengine saves scene schedule scripts sd second seconds seg set_logical_device_configuration setting shift
+0.10 shutting silenced singledevicememorypool situation slurm smallest spec sprint srt srv stamattina startup state
+0.10 stderr sun sure systemerror tail task teacher tensorrt_llm text_generation_client text_generation_launcher than
+0.10 think thought three timeline titan tmp tobe tonight took trace train_inner transcribe translate
+0.10 tritonbackend_modelinstanceinitialize tts turned ubuntu unallocated une unknown ups upscale used used_gpu_memory
+0.10 used_memory usr utilization valueerror vision volatile waiting wall warming warning well wer workers wrapped
+0.10 writer wrong wsl xception yml zq на память ち っ エ チ ロ ー 为 其 到 原 回 変 完 後 标 档 水 生 落 試 说 配 重
+0.10 같 고 돌 수 습 실 었 요 자
+0.15 ab abend about ago already api attempting au auf badalloc based behavior beim builds caller came can cfg che
+0.15 checkpoint ciao climate cmd common_init_from_params complaint conda crit crop csv ctx cudaexecutionprovider
+0.15 dataset deepspeed desde device_map diffusers dit documentation documents dos down drop dt_float du each eager
+0.15 emptied enable exactly executing exp fails farm flaky fold full functional gin gitlab gpu grid ha halved have
+0.15 heads healthy helped hidden high html ich id implementation incident infra internalerror iteration jax jaxlib
+0.15 jaxruntimeerror je jetson journal lanes lax ll llm llm_load_tensors logged management mas mask matched max
+0.15 max_batch_size max_input_length max_prefill_tokens max_total_tokens maxallocsize measurement medium
+0.15 memusagechange mesh metrics mi micro_batch microsoft min mixtral mo mode model_lifecycle model_runner monitor
+0.15 morning nach next nodo note now num ocr optimization optimized optimizer org outputs packed parallel pas patient
+0.15 pattern patterns pc pci peer pm post ppl ppo prefetch present priya probably ps pyx qwen raylet rays
+0.15 report_tensor_allocations_upon_oom res residues rounded row rt run_id same sched seit sentences
+0.15 set_per_process_memory_fraction severity show si single slices sorry spill stack stage started stream subprocess
+0.15 successfully sur sweep tag tags terminate tgi threshold throwing tiled today todo tool top tracker trainer
+0.15 treino trial trying unet us utc variables vllm volume weekend who will works wps xlaruntimeerror yesterday your
+0.15 до ら ク サ デ ポ 之 候 务 動 因 明 没 点 经 置 習 调 退 단 안 줄
+0.20 _k_m aborted above alone arch baseline bd bench bf bt builder case cat cc cette change chapter chunk compute de
+0.20 decode double duration encoder end_example envs er error ersten eval even execute fairseq firing float follows
+0.20 forgot gives global got graph graphs gres halve he ho hx inside issue job_id join keys kwargs layers leider len
+0.20 lib lo loading loads lora max_num_seqs na nearly need neighbour ngl nichts numallocs nvidia onnxruntime operator
+0.20 parallelism pcie perception pools purchase raised recover repeating resnet retrieval running runoptions rx sdxl
+0.20 select smi smoke srun stable steht super terminal those tile tokenizer total war warm warmup webserver weekly
+0.20 welcome werden why won working xla_extension zero по 前 始 学 对 计 设 限 그 까 사 어 학
+0.25 any away big call chat checkpointing chunks code conv convolution cuda_allocator customer days dear dem detail
+0.25 died días eleven ended expected fail feats field file find_executable_batch_size floor gave gig heb including
+0.25 ipython length llama_context lost mehr modelo news nn offloading ours outcome output_type packages pr py python
+0.25 recon requests rerun rules script see session short somebody steps terminated tesla test_long_context there
+0.25 third time ts 后 起
+0.30 alloc back client crashed current didn domain embed ename err es execution exited fluid forward fp geforce
+0.30 gestern gtx handle here hi hij hit holding il impact info input inuse iter jupyter kib le ma maxinuse mine
+0.30 noticed os people pid port received recent resourceexhaustederror restarted root seq so stand them update van
+0.30 var voice 报 日 月 인
+0.35 _bfc been bfc_allocator bin bs could decrease errors_impl every get internal isn loaded meeting my nx opt randn
+0.35 rank read restart rule run series someone split starting stats through transpose whether 了
+0.40 append both com exception had instance lbm non resource_exhausted tf tutorial worker
+0.45 capacity during failures framework gpu_ image it large leave loss minutes pipeline stopped they ti
+0.50 ai did just load workstation
+0.55 action allocating am me process self traceback we
+0.65 allocation logits op rtx
+0.70 allocated batch
+0.75 summary
+0.85 following
+0.90 went
""",
    "lead": r"""
-0.80 info
-0.60 #
-0.50 > torch
-0.45 cuda_driver │
-0.40 ggml_cuda_host_malloc log note
-0.35 guard in site tensorflow userwarning
-0.30 - / ? gb sh stream_executor would
-0.25 " does fake loss next outofmemoryerror plan to virtualmemorybuffer
-0.20 ; allocator and cards cuda had init none resizephysical runtimeerror tsl
-0.15 = an autotuning call docs driver executekernel gib is launcher like pattern retry sample sequential_executor
-0.15 service so stops that this width will wrapper { »
-0.10 * before bfc_allocator cache canned caught cell conv echo every explain feb fixed get graph has into jun known
-0.10 kv lab large lib loop my nothing old ollama options or paddle pre py reads runtime runtime_error shown start
-0.10 string svc true ts why
-0.05 $ \ algorithm back block by card cc cl_ comment conv_algorithm_picker counts depth description device dt end
-0.05 ends eng errors exc_info fail fails file fit fix for free from hand hint if itself jax load lvl mar matmul
-0.05 max_batch_size more never numba ocr on one onnx prints prompt raise raises read replay retry_exceptions
-0.05 runtime_exception scratch sep stream text than timestamp tried warn was you
+0.05 api are attempt backbone backend batch bfc_arena body called compiler cpp de embed engine enginecore_dp
+0.05 execution exhausted following forkpoolworker gave host inference instance ip just let line llama_model_load
+0.05 longest model_lifecycle no nov op_kernel other over pjrt_stream_executor_client pytorch raising resource
+0.05 resource_exhausted result rtsafe saferuntime same says see shared short stub tests they tp traceback trainworker
+0.05 unexpected unwrap what where «
+0.10 @ _work about bench box class client common context crashed exceptions external fairseq framework fusedconv
+0.10 initialization internal llama llm max_input_length max_prefill_tokens non only oom org_tensorflow out per
+0.10 providers ran ray router rs running screen since source std stopped tensorrt test text_generation_client
+0.10 torch_memory_saver value vllm we while workspace xgboosterror zero •
+0.15 ! ' + ] base could cuda_call cudacall cupy default defaultallocator encoder ensemble exit failure go jaxlib job
+0.15 model mxnet process processing reason resourceexhaustederror returned stage then time trial trt with
+0.15 xla_extension } —
+0.20 after be compile core died el errors_impl example exc first last name ok pid raylet replica sched shard src
+0.20 stderr task train type waitnotificationfn warmup warning xla xlaruntimeerror |
+0.25 , bug during epoch failed ggml_vulkan not onnxruntime rule terminated training
+0.30 < attention detail did err evalue loading main status step
+0.35 : code generation ggml_backend_cuda_buffer_type_alloc_buffer me memoryerror node of rank worker
+0.40 at message pod the
+0.45 trainer
+0.50 . server
+0.55 ) exception it
+0.65 valueerror
+0.90 error
""",
    "tail": r"""
-0.95 available
-0.80 were
-0.75 .
-0.65 >
-0.45 ,
-0.35 gib is no
-0.30 - ? at gb in of
-0.25 this what
-0.20 * full lower use you
-0.15 % ) < acity allocator are because do first found goes its out smaller synthetic used «
-0.10 " \ before block card come comes cpp fewer for halve here lost memory native not set too ” し
-0.05 ' + algorithm allocate allocated bs but bytes cache caching class die dt fit go gpu_memory gpu_oom last leave
-0.05 max mem mib number only raise shape shm should skipping step takes that torch tried true type up we yes your
+0.05 # ( ; ] alloca bug check context cu_mem_create cuda every follows func halving has la like may nccl now report
+0.05 reported restart see so solver torch_memory_saver two was | │
+0.10 = about again allocation and api as batch be can capacity csrc current details device does en failure file hal
+0.10 host info invoking nccl_debug on please process queue says summary then total try zero
+0.15 after cpu cuda_malloc_async free function have home improve model other rank run situation time which … 。
+0.20 [ conv environment gpu lattice maybe second since tf_gpu_allocator variable whether with
+0.25 to while }
+0.30 one the
+0.35 / : op src will
+0.40 it
+0.45 cu
""",
}

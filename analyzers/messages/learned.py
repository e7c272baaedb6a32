"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.85
SIGNS = {
    "hypothetical sentence": -2.3,
    "introduced as example": -1.8,
    "within code": -1.8,
    "mentioned": -1.6,
    "text about texts": -1.6,
    "about texts": -1.5,
    "block opened": -1.4,
    "may happen": -1.4,
    "typeset": -1.4,
    "explained behind": -1.3,
    "text behind": -1.3,
    "blanks near": -1.1,
    "in quotes": -1.1,
    "much about texts": -1.1,
    "names the words": -1.1,
    "comment": -1.0,
    "indented": -1.0,
    "markup near": -0.8,
    "code near": -0.7,
    "heads a document": -0.7,
    "marked": -0.7,
    "words before": -0.7,
    "between sections": -0.5,
    "begins the text": -0.3,
    "often may": -0.3,
    "a sentence leads": -0.1,
    "cut by dots": -0.1,
    "much trouble": -0.1,
    "steps that led to it": -0.1,
    "item of a list": 0.1,
    "traceback above": 0.1,
    "figures": 0.2,
    "on a stamped line": 0.2,
    "record": 0.2,
    "setting near": 0.2,
    "nothing stated": 0.3,
    "alone": 0.5,
    "trouble": 0.5,
    "a failed run's record": 0.6,
    "a failed test": 0.8,
    "happened to somebody": 0.8,
    "output near": 1.1,
    "trace near": 1.1,
    "somebody's own": 1.3,
    "a failed run": 1.4,
    "a report's heading": 1.4,
    "begins its line": 1.6,
    "ends the text": 1.7,
    "its hint printed": 1.9,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-0.95 memory txt
-0.85 long ms text
-0.80 met
-0.75 true
-0.70 bytes cuda_error_out_of_memory oom want
-0.65 cpu en killed program
-0.60 card runtime
-0.55 class const detected do ends import se that type user vram
-0.50 closed docs drill driver jest like log lower message options parse pinned pool reason size under
-0.45 gib gradient_checkpointing grep label nm owner please pytest saved sie tests this threads typeinfo una warn
-0.45 write гиб свободно
-0.40 answers block closing constraint corpus data description eine end event exit fixed for if mb opened output over
-0.40 previous queued quota render retry shared small space thanks wording из 示
-0.35 answered assistant attributes backend batch_size buffer canary cannot ein errors exec export gpus
-0.35 hiperroroutofmemory host into kv loader minimum nan nicht of outofmem placeholder precision purpose request
-0.35 return safetensors signal skipping starts still takes textarea title too training unsigned usage verdict was
-0.35 without worked writing you 不 先
-0.30 are autotuning between bus capacty completed debug def empty encountered eng exc_info fatal from function
-0.30 gemm_fusion_autotuner generation gets guard in index information ist item kb logging logs made mem memoria
-0.30 metadata might names np null não object off once oomkilled plan planner problems que reading seen sequence
-0.30 shards socket symptom tactic tenant these try und upstream val wrap xla как 会 办 如 显
-0.25 activations allocate also array asked assert at before br cache caught cluster compiling contained contains
-0.25 conv_algorithm_picker core cudaerrormemoryallocation depth dev dies engine entry epoch erroroutofdevicememory
-0.25 estimate exc exceeded exemple exercise external fake fast fired five found gb gerade gi give goal gpu_device
-0.25 half how illegal im infer inference install insufficient is json karte keeps known la lang learning les lesson
-0.25 limits local look looks lr meet mps mémoire num_gpu oserror ou pager più platform policy prints profile quit
-0.25 reduce registry rg roll sample saving sentence sh shown skipped staging start std stream_executor swap torch um
-0.25 uma use uses version versionchanged when where wie yaml zeros не чем 么 也 存 见 这 메
-0.20 acc access again alert allocatememory along although amp as attempt aus available base bash batches benchmark
-0.20 best bot by cases ckpt clear collected comments component components cudnn deploy der deux ecc elapsed errno
-0.20 examples explain fit fixtures frame game git go golden good gpu_oom gradients grande grow hbm heap hip hold keep
-0.20 kill kind less level lines localhost machines mais map median mensaje mig more name nas no_grad number onnx
-0.20 oom_kill opset order outofgpumemoryerror outofmemory outofmemoryerror parameters peak pluggy plugin priority
-0.20 prompt properties pt raise rate reached real ref reference refused registers remaining results rootdir scratch
-0.20 sec segments selected sent serving setmemorypoollimit shipper simulated się slice snapshot stops str strings
-0.20 struct synthetic sys tell ten tensor tensors throughput throws ticket timeout to tok train_step trt typical uid
-0.20 unchanged valid venv vk were what workspace yours że さ め れ リ 三 减 只 怎 新 果 次 算 请 问 아 용
-0.15 _arraymemoryerror _exceptions accelerator ad als apache ask asking attempted avail bei bien blocks buggy calls
-0.15 capability cell choose close clothes co compare computed concurrency configs count_over_time created cu
-0.15 cublas_status_alloc_failed cuda_driver cudamalloc cudnn_status_not_supported dat dataloader day delta den deps
-0.15 described_class detach device deviceerror devices div dmesg doc done due dump effective empty_cache ep falta fd
-0.15 feature fi figures filename filenotfounderror filter finds finished form fresh func gen ggml_vulkan groups guess
-0.15 handler heading heron het hier hlo_rematerialization ibuilderconfig init inputs invalid issues java jl jobs kmg
-0.15 license linux lite live longer low malloc many mapping match max_model_len mean meldung merely micro minus mir
-0.15 msg native nccl needs neither nodes norm notes nur oder often omitted oomwatch ops originally orin out_of_memory
-0.15 par parameter parquet part piece pipe plus por potentially pp pre preallocation preflight production ran range
-0.15 ranker rb rdb reclaim recorded reduced rejected rematerialization report requested response rest restored
-0.15 retrying returned returns routes runbook samples save schema search settings shm shuffle sigterm size_t slot
-0.15 slurmstepd something span sshd study tarjeta te term tessera testcase then third_party tiles timed tp trials
-0.15 tuning unit unused url util value viele vm vous warnings whose with writes year yes yet чём が 合 多 数 看 训 足
-0.15 기 리 모 쓰 있 크
-0.10 _execution_engine _z accepted address advice al algorithm allocates allocator anon answer anything apr args
-0.10 assert_eq aten attempts attribute author autocast average avg backends badge bar bea begin begins belongs below
-0.10 black board boot broken built cancelled cap capa catch cd cgroup chunked_prefill_size classify clean codes
-0.10 coffee colab collection compiled compiler complete conf configuration connected connection connectionreseterror
-0.10 cost counts cudasuccess custom date demo des desk deviceoom dice die differ direct drift ef elastic enforce
-0.10 ensemble env etc exceeds except execution_count expandable expect explanation exported fallen fig figure files
-0.10 first flags_fraction_of_gpu_memory_to_use fn format forum free freed_by_count front gains gc general gigabytes
-0.10 goes gold gpu_memory gpuhold grads grafikspeicher graphics grows gx hardware held holds host_oom hpp href http
-0.10 ignored importerror included indicates int io items iterations its ja journalctl kernels keyerror know
-0.10 kv_cache_utils labels largest launcher lecture libcudnn licence limit listening llama_kv_cache_unified
-0.10 llama_new_context_with_model login lot mac make make_loader markdown matches matching md meaning measured
-0.10 memplan mempoolsize merge merged messages meta mib misc module much must mx ncclsystemerror nearest nf nobody
-0.10 none normal not notebooks ns num_alloc_retries numba numbers numpy oct office ok on one oom_text pages pairs
-0.10 para pass pending per_device_train_batch_size perfect peut plain pods pray prefix pressure prima private
-0.10 progress prompts ptxas publish quantisation questions quote raw reads ready recompute recording recovery refuses
-0.10 regex release remote removed reports reqs requeue requeued required research resources resuming retries right
-0.10 rss run_backward runs runtimeerror scheda score scorer segment sein server sharing shell shutdown speicher sre
-0.10 standard status stdout strict string studio su succeed suite sum supervisor support svc table take tasks tbody
-0.10 td temp tensor_parallel_size test_other_errors_pass_through testclassify thing tib tickets timing token tokens
-0.10 train triage tried triggered triton troubleshooting typo un uncorrectable unittest unless unsupported_state
-0.10 users userwarning utf uuid val_loss validation vs watchdog watcher wheel while width windows word wraps written
-0.10 wrote ws xpu xs что う え こ せ た と ま ょ よ り わ イ ス フ メ 一 上 下 中 二 人 他 保 再 出 列 吗 含 在 大 小
-0.10 序 度 提 文 查 检 機 的 確 程 系 能 自 要 试 里 는 다 를 문 설 세 으 음 의 하 한
-0.05 __init__ _check_cuda_python_error _core _tensor _utils accumulate accumulation accuracy actions adam against
-0.05 agent alerts alles alloc_cpu allocators allowed allreduce always andere announce another ansible anyone app
-0.05 appears architecture argument arguments arrays article asr auc axis backward bad bad_alloc bare base_model bb
-0.05 becomes bfloat bits block_k block_m block_n blog boards body bool boolean branch break bridge browser bug busy
-0.05 bye byte cached caching calloc candidate capable cards catches cell_type changed changes charset checking
-0.05 checkpoints checks child chip chosen classic classname clips command comment compile completely computing
-0.05 condition config console constraint_memcg containers content contents context_length contiguous control correct
-0.05 costs count counted crashes crates cross ctrl cuda_error_launch_out_of_resources cuda_memory_resource
-0.05 cudaapierror cudamemgetinfo cudnn_status_alloc_failed cumemalloc cut cxx da dashboard dc dd dead debian decision
-0.05 defaultcpuallocator defined del dense describe destroyed detection di diagnostics digest dim dir dl dll download
-0.05 drain dropdown dumped earlier effnet eight el encoding engines epilog eq errorf etl evening events ever everyone
-0.05 example exclude excluded expecting expr expression factor failing failure false faq far fault faults features
-0.05 feed fills filtered fin final fits fixes fixture flag flavour fmt folder forcausallm four fps frage fragment
-0.05 framebuffer frames frameworks frequently further fusions gateway gauge generating ggml ggml_assert ggml_oom gh
-0.05 goldens gpu_conv_algorithm_picker gpu_executor grad green group grpc gs gsm guild gw gz habe halving happy haven
-0.05 helix highlights hints history hits home host_shm hostoom hours idle include initialized instead instruct
-0.05 integer interval ipynb isa itself january jax_oom jenkins joined jul jun june junit kann kept kernel_oom kestrel
-0.05 killer ksameasrequested kubernetes lane laptop latency later latest launching layer lead libcudart likely line
-0.05 lm local_rank local_xla logger loggers lowvram lvl lynx macro maintenance makes mapped mar march matrix
-0.05 max_seq_len max_tokens mbs mem_fraction_static mention method metric micro_batch_size minute missing mixed mlp
-0.05 model_path move multi multiple named nb nbytes nccl_timeout ncclutils near negative network never ninja nlp
-0.05 node_manager noise num_ooms num_stages num_warps old oncall onchip open opened_zipfile operation optimiser
-0.05 optype ordinal other outofdevicememory paddle_oom pair parser partitions period persistent picked picture pip
-0.05 place planning plays point posix possible pour pourquoi predicted preempted press print printed programming
-0.05 project property proxy pth pub qa qps quiz raising ram ratio ray reader really reasons refiner region regular
-0.05 related remedy rendering rent repeat reporter repository requires reset reviewed rfc role room round rst
-0.05 runbook_url says scan scheduled scheduler schemas scoped scores secs seealso segmentation selective send seqnum
-0.05 sequences serialization serve server_args serverargs service sharded share shorter shows shrink side_effect
-0.05 signatures sim since sizes skein skip slug solution sooner sort source sources spare speech stacktrace stands
-0.05 stat stepid stopping storage stored story streamexecutor students subject success suites supported swapped
-0.05 switch switched synopsis sysctl system tactics taken taking target tb tcp tells template test_classify testsuite
-0.05 testsuites texts texttt tf_oom the their thesis things thread thumb tight timeseries to_string together toml
-0.05 torch_oom torch_oom_v tp_size tpu tree tue tuesday turn turns ty unavailable unexpected uploading
-0.05 ur_result_error_out_of_device_memory uri usable val_accuracy validations vendor verbatim via vmem vocabulary
-0.05 voici voll vulkan wandb warns watch whom window within worknccl world xb xla_python_client_preallocate µs équipe
-0.05 кэш нужно あ い か で に は る を ん セ ト モ 个 义 件 例 便 内 卡 可 台 各 同 周 处 失 好 容 常 平 我 打 把 是
-0.05 更 止 法 版 理 用 第 练 表 解 論 質 进 题 가 로 은 입 정 제 지 터
+0.05 __ __inference_train_function_ __main__ _apply _c _call_impl _check_ctypes_error _create_fp _init_group _kernel
+0.05 _ndarray_base _nn _partitions _src _try_malloc aa acceleration according account actor actor_id actual ada
+0.05 adafactor added after all_reduce allo alloc_tensor_range allocations anaconda and annotations application
+0.05 approved arena_extend_strategy around asks auto autograd automatic available_size avec backbone backtrace
+0.05 because being bert bfc_arena bfcallocator bfcarena bge bias ble blk blobs bonjour bpw bsz bucketing
+0.05 bufferassignment buffers build ca calling camera cate cause cells channels char check_call checked checklist ck
+0.05 cleanup cli click cold collect collective comfy commit common communicator communicators complex computer concat
+0.05 consider considered context continue conv_ops convert cores crash creating critical cs cuda_malloc_async
+0.05 cuda_memory_fraction cuda_memory_manager cudaallocator cudacachingallocator cudadev cudadevice cudaerror
+0.05 cumemcreate datatype decoder decorator deep deepseek delete desktop det detect developers device_id difference
+0.05 diffusion directory disable dist distill dm doing dp_rank dpi dropped dtype ed edit em ema embedder emory enc
+0.05 encode endgroup endpoint enginecore enough enumerate epochs errored et eval_metric evaluate evaluation
+0.05 event_loop_overlap everybody evictable_size evidence exceed exe executed executekernel executor_base exhausted
+0.05 existing exitcode exiting experiment fairseq_cli feat feeds fewer fft fid fine finish finishedat fix flash
+0.05 flash_attn flow flux fluxclipmodel_ fname followed force fork forward_call fra fragmentation friday fusion gate
+0.05 gemma generator get_default_memory_pool get_memory_info get_output_data gfx ggml_cuda_host_malloc
+0.05 ggml_gallocr_reserve_n github given giving gnorm goroutine gpu_host_allocator gpu_id gpu_mem_limit gpu_options
+0.05 gradient growing handling hard has_subgraph hat health helper higher hint hostname https hung implicitfunc inc
+0.05 ines inferencesession init_memory_pool initialization inner inner_training_loop input_data_all instances ipc
+0.05 ipykernel_launcher jan jit julia jx keras killing kills kind_gpu kofi kubectl largestfreeblock latents ldm leak
+0.05 learn learner learning_rate leaving left li limited little llama_model_load_from_file_impl llamarunner
+0.05 llm_engine llm_load_print_meta loadmodel looked looking los lote lowered machine makefile managers manifest mark
+0.05 max_batch_prefill_tokens max_ca max_ma max_split_size_mb maximum_pool_size may mc media mem_get_info memcpy memo
+0.05 memory_allocated memory_limit merge_chunk mini mismo mistake ml mm mmap mnt model_executor modeling moe mon
+0.05 moving mp mr msa mxgetlasterror mxnet mxneterror n_batch navi nbody nccl_buffsize nccl_debug nd ndarray ne neck
+0.05 net new nfs ng non_blocking nothing nranks nt num_workers nvinfer obs occurs odes ola older ollama_keep_alive
+0.05 ollama_num_parallel onnxruntime_src opt_state optim output_data output_ui outputs outside overnight packing
+0.05 paddle paddleocr page paged paged_adamw_ params partial particles partition_parameters passes path pbtxt peaks
+0.05 per_process_gpu_memory_fraction performance phase phi physx pinned_memory_manager play po port_args positive pot
+0.05 power preallocated pred prefill pretrain processgroupnccl processing prod proj prop px py_str pyto pytorc
+0.05 pytorch_mps_high_watermark_ratio qlora quantization quarry quick quill radeon radv raise_if_cache_size_invalid
+0.05 raytaskerror rc re readme rec record records referenced relu replica rerank reserve_size reserved resizephysical
+0.05 resolution resourceexhausted restoring retain_graph rl rm rmm_maximum_pool_size rmm_pool_size rocm roughly rs
+0.05 run_scheduler_process runner runners runtime_error rust_backtrace ry safe_cuda_api_call saw say scale_factor
+0.05 scope searched second see_memory_usage seq_len seqs sequential sess session_id setting setup seven several sgl
+0.05 sglang shape shapes sigkill_handler site situation six sizeof slower smallest solo solved source_file
+0.05 source_line src startedat starting_batch_size state static stayed stderr stem stub stuck style submitted
+0.05 succeeded such suggestions supplied supports suspect teacher team tensorrt text_generation_router textures
+0.05 tf_gpu_allocator th thank three thus tiny titan to_device told tools torchrun torchvision
+0.05 total_region_allocated_bytes_ touched tower tp_rank train_fn train_fn_ train_inner trains trainworker
+0.05 transformer transformers tritonbackend_modelinstancefinalize tsl tune_controller twice types ufunc unload
+0.05 unloading unset upgrade upper useful usual usually utils uvicorn val_loader values vec vgg video viewer virtual
+0.05 virtualmemorybuffer void vol waiting wanted warp wed week weeks weight wikitable work workerdict wpb zeros_like
+0.05 zu き だ な グ ジ バ ラ ル ・ 入 别 动 助 启 問 型 就 开 推 方 时 最 朝 本 模 正 求 画 直 終 跑 还 題 니 되 드
+0.05 료 보 부 서 시 요 일 장
+0.10 _device _lib _malloc accelerate adamw afterwards alertname alloca allocateimpl anybody anywhere apps arc
+0.10 artifacts attention attic attn audio avoid awq behaviour bigger binary bo book bucket building builds but
+0.10 capture caused causing ce ch chunked ci clone comfyui con constant copy course cp cpp cpu_feature_guard create
+0.10 cron csrc csv ct cuda_visible_devices cudf cudnn_algoreg curl curr_region_allocation_bytes_ currently d_ das
+0.10 dataset debugging denoise detector dgx diff diffuse distbackenderror dlasram does domani down du dynamic
+0.10 efficientnet emb embedding emptied enabled enginecore_dp engineer entered est eu everything excerpt exits
+0.10 experimental failed fails fell finetune fitted flaky foreignnode forkpoolworker fraction getbesttactic
+0.10 ggml_backend_cuda_buffer_type_alloc_buffer gguf going gone greedy grey guide hand happened happens has height
+0.10 heute ieri images improve increasing inf initialize initializing inl instance_group interpolate jax key lab last
+0.10 laugh libmxnet library llama llama_load_model_from_file llama_model_load load_model loadengine
+0.10 logicaldeviceconfiguration lunch mainprocess managed manager manual mask max_batch_size maximum maybe_live_out
+0.10 measurement memor memory_limit_ metrics mira model_lifecycle models modules mortem most moved mpirun n_ctx
+0.10 n_layer nada namespace nano needed ner neural newest night nll_loss noch node noheader nope note notebook nov
+0.10 num_updates numa nvcc occurred offloaded oneapi onednn op_kernel op_name op_requires optimisation optimization
+0.10 option or others our paddlepaddle parsing pin_memory pjrt_stream_executor_client placa pod print_info probe
+0.10 process_name processes protein providers ptr pytorch_cuda_alloc_conf query queue quiet random randomuniform
+0.10 reboot recycles reducing repr reproduce residues resource result rolled rollout router runbooks same sampler
+0.10 saveengine saves scene schedule scripts sd seconds seg seit set_logical_device_configuration severity shard
+0.10 shift should shutting silenced singledevicememorypool slurm smaller spec spelling sprint srt srv stamattina
+0.10 startup states stream sun sure systemerror tail task tensorrt_llm text_generation_client
+0.10 text_generation_launcher think thrust thu tile tmp tobe today tonight took total_gpu_memory trace trainer
+0.10 transcribe translate trial tritonbackend_modelinstanceinitialize tts turned ubuntu unallocated une unknown up
+0.10 ups upscale used used_gpu_memory used_memory usr utilization v_num valueerror vision volatile volume wall
+0.10 warming warning well wer whisper will workers wrapped writer wrong wsl xception yml zq на память ち っ み エ チ
+0.10 デ ロ ー 为 其 到 原 回 変 完 後 明 标 档 水 生 落 試 说 配 重 같 고 돌 수 습 실 었 자
+0.15 ab abend aborted ago all attempting au auf badalloc based behavior beim called caller came can case cat cfg che
+0.15 checkpoint ciao cleaning climate cmd common_init_from_params complaint computecosts conda crit crop
+0.15 cudaexecutionprovider de deepspeed desde details device_map diffusers disk dit documentation documents dos drop
+0.15 dt_float each eager enable error even exactly executing exp farm fold full functional gin gitlab gres grid ha
+0.15 halved have heads healthy helped hidden high ho html ich id implementation incident infra inside internalerror
+0.15 iteration jaxruntimeerror je jetson journal lanes lax layers len ll llm llm_load_tensors loading logged mas
+0.15 matched max max_input_length max_prefill_tokens max_total_tokens maxallocsize medium memusagechange mesh mi
+0.15 micro_batch microsoft min mixtral mo model_runner monitor morning nach nodo now num ocr optimized optimizer org
+0.15 packed parallel pas passed pattern patterns pc pci pm post ppl ppo preds prefetch priya pro ps pyx qwen raised
+0.15 ranks rather raylet rays repeating res rounded row rt run_id sched sentences set_per_process_memory_fraction
+0.15 show si single slices sorry spill stack stage started subprocess successfully sur sweep tag terminate tgi than
+0.15 threshold throwing tiled timeline todo tool top tracker treino trying unet us utc variables vllm warmup weekend
+0.15 welcome who wps xlaruntimeerror yesterday your до ら ク サ ポ 之 候 前 务 動 因 始 没 点 经 置 習 调 退 단 안 줄
+0.20 about above alone api arch baseline bd bench bf big bt builder cc cette chapter chunk compute ctx double
+0.20 duration eleven encoder end_example environment envs er ersten eval execute expected fairseq firing follows
+0.20 forgot gives global got gpu graph graphs halve he hx issue jaxlib job_id join keys kwargs leider lib list lo
+0.20 loads lora lost management max_num_seqs mode na nearly need neighbour ngl nichts numallocs offloading only
+0.20 onnxruntime parallelism pcie perception pools present python recover report_tensor_allocations_upon_oom resnet
+0.20 retrieval running runoptions rx sdxl select session smi srun stable steht super tags terminal there those
+0.20 tokenizer war warm webserver weekly werden why won working works xla_extension zero по 学 对 计 设 限 그 까 사
+0.20 어 학
+0.25 _k_m already any away change chat checkpointing chunks code conv convolution cuda_allocator customer days dear
+0.25 decode dem died días ename err feats field file find_executable_batch_size float floor fp gave gig handle
+0.25 including ipython llama_context mehr modelo news nn nvidia operator ours outcome output_type packages pr py
+0.25 recon rerun rules see short smoke so somebody steps terminated tesla test_long_context third time total ts var
+0.25 后 起
+0.30 alloc been call client could crashed current detail didn embed ended es execution exited fail fluid forward
+0.30 geforce gestern get gtx heb here hi hij hit holding il impact info input internal inuse iter jupyter kib le
+0.30 length ma maxinuse mine next noticed os people pid port read received recent resourceexhaustederror restarted
+0.30 root run script seq split stand them van voice 报 日 月 인
+0.35 _bfc bfc_allocator bin bs decrease domain errors_impl every isn lbm loaded meeting my nx opt randn rank requests
+0.35 rule series someone starting stats through transpose update whether worker 了
+0.40 append back both exception gpu_ had instance load non restart stopped tf they ti tutorial
+0.45 capacity com during failures framework just large leave loss minutes pipeline resource_exhausted
+0.50 action ai did image it we workstation
+0.55 allocating am me process self traceback
+0.60 allocation logits rtx
+0.65 allocated op
+0.70 batch
+0.75 summary
+0.85 following
+0.90 went
""",
    "lead": r"""
-0.80 info
-0.65 #
-0.50 > torch
-0.45 cuda_driver ggml_cuda_host_malloc log
-0.40 guard note │
-0.35 in site tensorflow userwarning
-0.30 - / ? gb sh stream_executor to would
-0.25 does fake loss next plan virtualmemorybuffer
-0.20 ; allocator and cards cuda had init none outofmemoryerror resizephysical runtimeerror tsl {
-0.15 " = an autotuning call docs driver executekernel gib is like ollama retry sample sequential_executor service so
-0.15 start stops that this ts width will wrapper »
-0.10 * before bfc_allocator cache caught cell conv echo every explain fixed get graph has into jun known kv lab
-0.10 launcher lib loop my nothing options or pre py reads runtime runtime_error shown string svc
-0.05 \ algorithm back block by card cc cl_ comment conv_algorithm_picker counts depth device dt end ends eng errors
-0.05 exc_info fail fails feb fit fix for free from hand if large load lvl mar matmul more msg never numba ocr on one
-0.05 onnx prints prompt raise raises read request runner runtime_exception scratch sep shows stream text than
-0.05 timestamp tried true unavailable version warn was you
+0.05 [ api are attempt backbone backend batch bfc_arena body called compiler de embed engine enginecore_dp execution
+0.05 exhausted following forkpoolworker gave host inference instance ip just let line longest model_lifecycle no oom
+0.05 other over pjrt_stream_executor_client pytorch raising resource resource_exhausted result rtsafe saferuntime
+0.05 same says see shared short stub tests traceback trainworker unwrap what «
+0.10 @ _work about bench box class client common context cpp crashed exceptions external fairseq framework fusedconv
+0.10 initialization internal llama llm max_input_length max_prefill_tokens model non only org_tensorflow out
+0.10 providers ran ray returned router rs running screen since source std stopped tensorrt test
+0.10 text_generation_client time torch_memory_saver tp value vllm we where while workspace xgboosterror zero — •
+0.15 ! ' + ] base be could cuda_call cudacall cupy default defaultallocator encoder ensemble exit failure go jaxlib
+0.15 job mxnet process processing reason replica resourceexhaustederror stage task then trial trt type warning with
+0.15 xla_extension }
+0.20 after bug compile core died el errors_impl example exc first last ok pid raylet sched shard src stderr train
+0.20 waitnotificationfn warmup xla xlaruntimeerror |
+0.25 , epoch evalue ggml_vulkan name not onnxruntime terminated training
+0.30 < attention code detail did during err failed loading main status step
+0.35 generation ggml_backend_cuda_buffer_type_alloc_buffer me memoryerror node of rank worker
+0.40 : at message pod the
+0.45 trainer
+0.50 . exception server
+0.55 ) it
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
-0.30 ? at gb in of
-0.25 - this what
-0.20 * < full lower use you
-0.15 " % ) allocator are because before do found goes its out synthetic used «
-0.10 \ acity block card come cpp fewer first for halve lost memory native not set smaller too ” し
-0.05 ' + algorithm allocate but bytes cache caching class comes die fit go gpu_memory gpu_oom last leave max mib
-0.05 number only raise shm should skipping step takes that tried true type up we yes your
+0.05 ; ] alloca bug check context cu_mem_create cuda device every except follows halving has incorrect inside la like
+0.05 may might nccl now or report reported restart see so solver stacktrace torch_memory_saver was │
+0.10 = about again allocation and api as batch be can capacity csrc current details does en failure file func hal
+0.10 home host info invoking nccl_debug on please queue says summary then total zero |
+0.15 after conv cpu cuda_malloc_async free function improve model other rank run situation time which 。
+0.20 [ environment gpu have lattice maybe second since tf_gpu_allocator variable whether with } …
+0.25 to while
+0.30 one the
+0.35 / : op src will
+0.40 it
+0.45 cu
""",
}

"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.53
SIGNS = {
    "hypothetical sentence": -2.5,
    "introduced as example": -2.0,
    "within code": -1.9,
    "about texts": -1.6,
    "text about texts": -1.6,
    "typeset": -1.6,
    "block opened": -1.5,
    "mentioned": -1.5,
    "explained behind": -1.4,
    "may happen": -1.4,
    "much about texts": -1.4,
    "text behind": -1.3,
    "blanks near": -1.2,
    "comment": -1.2,
    "indented": -1.2,
    "marked": -1.1,
    "heads a document": -1.0,
    "names the words": -1.0,
    "between sections": -0.7,
    "in quotes": -0.6,
    "often may": -0.6,
    "words before": -0.6,
    "code near": -0.5,
    "begins the text": -0.3,
    "cut by dots": -0.3,
    "beside a quotation": -0.1,
    "markup near": -0.1,
    "much trouble": -0.1,
    "steps that led to it": -0.1,
    "behind a prefix": 0.1,
    "item of a list": 0.2,
    "nothing stated": 0.2,
    "other near": 0.3,
    "alone": 0.4,
    "traceback above": 0.4,
    "on a stamped line": 0.5,
    "trouble": 0.6,
    "a failed run's record": 0.8,
    "output near": 0.8,
    "trace near": 0.9,
    "happened to somebody": 1.0,
    "a failed test": 1.1,
    "somebody's own": 1.1,
    "a failed run": 1.4,
    "a report's heading": 1.4,
    "its hint printed": 1.6,
    "record": 1.7,
    "begins its line": 1.8,
    "ends the text": 1.8,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-0.85 long
-0.80 ms
-0.75 memory
-0.70 en met program true
-0.65 cpu
-0.60 cuda_error_out_of_memory ends grep warn
-0.55 bytes import oom se that user
-0.50 const driver end gib killed like message of request size space text this unsigned
-0.45 card detected do docs drill errors exit gradient_checkpointing lower owner pinned please pool retry
-0.45 txt und write 如 示
-0.40 answers constraint for into ist nicht parse runtime takes tests thanks too want was wording writing не
-0.40 不
-0.35 batch_size buffer capacty closed closing corpus data event export fixed gpus lines mb needs opened
-0.35 options over plan purpose pytest quota reason return shared starts still tactic threads upstream
-0.35 worked zeros 二
-0.30 allocate assistant autotuning backend cards class completed core debug depth der die empty entry
-0.30 estimate external found frame function gets hiperroroutofmemory host in install insufficient item
-0.30 karte kb keeps loader log mem mig np off onnx oomkilled previous queued reading reduce rg saved seen
-0.30 sentence shards skipping start tenant these try type una use vram without さ 么 显
-0.25 amp assert bash bus canary cannot compiling contains conv_algorithm_picker encountered eng engine exc
-0.25 gemm_fusion_autotuner generation ggml_vulkan gi half how http information json kill kv la learning
-0.25 less logs look looks lr memoria merge might msg nccl number não object once parameters policy
-0.25 safetensors sequence settings sh signal source stops str strings target tensors uid usage uses version
-0.25 when workspace れ リ 上 出 存 用 请
-0.20 activations again alert another are array at available base before below best between block cache
-0.20 caught connection cudaerrormemoryallocation cudnn device dies done due ecc empty_cache errno exceeded
-0.20 exercise explain finished gb gpu_device guard handler hip hold im infer known label lang les limits
-0.20 linux logging make mean name nan no_grad nodes none ns ollama outofmemoryerror parameter part pass
-0.20 platform plugin por priority prompt rate rb reached real reference rest roll saving sec selected sent
-0.20 setmemorypoollimit slice stream_executor svc swap synthetic tell then ticket timeout title tok tokens
-0.20 torch tp train_step training trt uma val verdict versionchanged were what whose width with xla yet が よ
-0.20 一 的 足 问 가
-0.15 _core acc also answer answered as attempts batches bot cancelled cell cluster collected command
-0.15 complete component count_over_time cuda_driver cudnn_status_not_supported def defined den description
-0.15 detach elapsed ep events fake faq fatal fi filter form format front gen git good gpu_host_allocator
-0.15 gpu_oom gradients hlo_rematerialization holds ibuilderconfig index inference inputs is issues know
-0.15 left lesson limit load_tensors local machines malloc many mempoolsize micro module more much native
-0.15 norm numbers numpy often oom_kill order originally out_of_memory outofmemory output parquet pp
-0.15 precision prints profile pt que raise reduced regex rematerialization remote results returns sample
-0.15 samples scheduler scratch search segment serving set shm since skipped slot small support sys tasks
-0.15 ten throughput tiles train tried triton vm windows yaml yes что う ま り 大 小 数 要 训 는 다 제
-0.10 _execution_engine accepted accumulation accuracy al algorithm although app arrays ask asked asr
-0.10 attempt avail backends bad_alloc begin bit body boot bug built busy cached calls cap capa capability
-0.10 cases catch changes check classify clean close come compare conf config configs configuration correct
-0.10 counts created cu cublas_status_alloc_failed cuda cumemalloc custom cut day dev devices dice direct
-0.10 doc dump el else eq etc example except failure fault flags_fraction_of_gpu_memory_to_use fn
-0.10 forcausallm four fresh from gateway general give gpu_memory grads green grows halving hbm host_oom
-0.10 hour hpp ib illegal img int invalid items iterations its java jobs keep ksameasrequested labels line
-0.10 listening localhost longer low map meaning messages meta mib missing model mps mx named
-0.10 ncclunhandledcudaerror nf nobody not note notes null numba on ops orin pages picked pressure printed
-0.10 production progress pth questions range reads ready recompute release remedy removed report reports
-0.10 requested requeue resources retrying returned room run_backward save serve sha sigterm size_t
-0.10 slurmstepd something standard status std stepid system tcp tensor_parallel_size testcase timestamp to
-0.10 took triage troubleshooting tuning typo unavailable under unit users using value wait weights window
-0.10 word written xla_python_client_mem_fraction you と ト メ 下 有 解 로
-0.05 _utils accelerator access activation actors adam add architecture args argument arguments attached avg
-0.05 badge bare bfc bfloat blobs blocks bool break broken builds but bye caching caller calloc charset
-0.05 checkpoints choose ckpt classname color compiled concurrency connected count cublas
-0.05 cuda_memory_resource cudaapierror cupy dim dir dl dp drain dt earlier early enforce epoch etl examples
-0.05 exceptions executor expression far files find fit five fragmentation frames freed_by_count func
-0.05 further fwd gains gc gpu_executor grad groups heron hours href hw ids if indicates init initialized
-0.05 instead instruct io ip itself kmg kv_cache_utils largest launcher layer lead live
-0.05 llama_kv_cache_unified lm local_xla loggers losses made main march matters max_model_len md
-0.05 memoryerror metadata mixed mlp mod move must ncclutils no nvrm open or org ort otherwise out own
-0.05 partition past peak per_device_train_batch_size pip pipe place plain plus png pod possible predict
-0.05 prefix print ram ran rapids ray raylet reader recognises ref refuses render reqs reranker reset result
-0.05 retried rmm runbook serialization share shell sizes skip sleep slide st step stopping storage student
-0.05 subject supported switch systemd table targets temp tensor test testsuite testsuites texts timing toml
-0.05 tpu turn un unallocated understand unexpected unknown utf uvicorn val_accuracy val_loss validation
-0.05 variable venv warning weight where while who world ws xc xla_python_client_preallocate xpu い か た は ス モ
-0.05 再 到 卡 时 错 题
+0.05 __ __main__ _c _src according actor after alive allocateimpl allocations allowed an anaconda
+0.05 annotations application apps arena_extend_strategy attic attn attn_ auto autograd avoid bad badalloc
+0.05 be bert bf bfcallocator bias box br bsz calling capturing cause ce cells channels chunked clone
+0.05 collect comfy common communicator completely concat container content context continue conv_ops
+0.05 convert cp create criterion cs csrc cudaallocator cudadrv cudamallocasync cudnn_algoreg cumemcreate da
+0.05 das decoder decoding deep default delete describe desktop detector di difference diffusion disable
+0.05 disk distbackenderror dynamic echo encode enginecore enough est et eu evaluate evaluation exceed exe
+0.05 exhausted existing experiment fail fails fairseq_cli feat feb feeds fft fields file finetune first
+0.05 fixture flow flux fusion gb_free gemma generate generated get_output_data ggml_cuda_init github given
+0.05 giving gnorm gone goroutine gpu gpu_mem_limit grad_norm hand handling happens has has_subgraph head
+0.05 higher home hostname inc initialize initializing inl input_data_all interpolate ipykernel_launcher
+0.05 is_floating_point it jit jvp killing kofi kubectl lambda laptop largestfreeblock ldm learning_rate let
+0.05 library linear llama_load_model_from_file llama_model_load llama_model_load_from_file_impl
+0.05 llama_model_loader llm_engine llm_load_tensors longest loop machine mar match matrix max_split_size_mb
+0.05 mc measurement memcpy merge_chunk mira mmap mnt model_lifecycle moe moment monday moved moving mxnet
+0.05 na namespace navi nccl_debug need net never nfs ng nightly nll_loss node nothing obs offloaded
+0.05 onnxruntime_src ooms op_kernel op_name op_requires operation optimizer other output_data output_ui
+0.05 paged_adamw_ partial path per performance phase phi points post pred private process_name processes
+0.05 processgroupnccl processing project pytorch qlora quadro quantization query question radv rc readme
+0.05 red relu reported resource restarts retain_graph retcode rocm rollout row rs sampler saves
+0.05 scale_factor sched seconds seed service setting setup sgl shape should shutting singledevicememorypool
+0.05 six sizeof smaller source_file source_line sprint starting_batch_size startup states stays stderr stem
+0.05 stream succeeded success such suggestions sun supplied sweep tail task text_generation_launcher thrust
+0.05 tip tmp to_device told tools total_region_allocated_bytes_ trainable trainer transformers tsl tune
+0.05 twice types unset upgrade upscale us used used_gpu_memory used_memory usr utilization values variables
+0.05 ve vec video vmm vol vulkan wandb warp webui well which workerdict wpb xid xlaruntimeerror て な ン 以 問 已
+0.05 시 요
+0.10 _device _lib aa ab abort about accelerate ada adamw all arc awq backward based bigger binary bucket
+0.10 build called can capture cleaning cmd collective comfyui con conda constant cpu_feature_guard creating
+0.10 csv cudaexecutionprovider curr_region_allocation_bytes_ currently d_ dataset decode denoise dgx dist
+0.10 documentation documents dropped dumped each embedding enabled enginecore_dp environment epochs even
+0.10 everything exactly executed exitcode exiting exits fa failed false fell fine float fold forkpoolworker
+0.10 fraction friday functional ggml_backend_cuda_buffer_type_alloc_buffer ggml_gallocr_reserve_n gguf gin
+0.10 gradient graph guide ha heads health help hidden high increasing ines infra instance_group
+0.10 internalerror iteration jaxlib keras key keys larger level libmxnet list little load_model management
+0.10 manager mask max_batch_size maximum may memory_limit_ mesh metrics mixtral model_runner models most
+0.10 n_ctx needed newest next noheader non_blocking num_updates occurred ocr optimization optimized others
+0.10 our outputs paddlepaddle parallel params pjrt_stream_executor_client ppl ppo pretrain probe prop
+0.10 providers py pyx quick radeon ranks reboot received reducing repeating required reserve_size
+0.10 resolution router rows said scripts sd second see seg seqs session shard short si slurm spec srun
+0.10 static successfully tensorflow tensorrt tensorrt_llm testing text_generation_client tgi thank thing
+0.10 today top total_gpu_memory train_inner trains transformer tritonbackend_modelinstanceinitialize tts
+0.10 valueerror void waiting warming wiki will workers wrong wsl xla_extension zu き ジ ッ バ 个 就 日 没 니 서
+0.15 above added afterwards ago api arch attempting because bench bt cat cc cfg char chunk
+0.15 common_init_from_params console ctx cudf de details diff diffusers does double down drop dt_float
+0.15 eager enable encoder envs er es eta eval execute exp expandable_segments expected
+0.15 find_executable_batch_size follows full gives global gpu_memory_utilization gres happened have hint
+0.15 html hx images implementation inside internal jax kib kwargs lab len lib llm lo loads mark
+0.15 max_input_length max_prefill_tokens max_total_tokens maxallocsize medium memusagechange mi microsoft
+0.15 ml mode mon morning night nn notebook now nvidia offloading only onnxruntime option pattern pc pci
+0.15 pcie pin_memory pools python pytorch_cuda_alloc_conf qwen report_tensor_allocations_upon_oom res
+0.15 resnet running runoptions rx sentences set_per_process_memory_fraction severity show single smi smoke
+0.15 stable stack stage stdout subprocess sur tags take terminate than the there think three threshold
+0.15 throwing tile time trace ts ubuntu une until up ups vision vllm volume warm webserver whisper whole
+0.15 wps wrapped yesterday your на ー 明 行
+0.20 aborted any attention auf away bd big bs builder building chat checkpoint ci commit conv convolution
+0.20 copy dear deepspeed exception executing fairseq get graphs grid group halve hit https incident ipython
+0.20 je join jupyter large layers ll loading logged lost max_num_seqs memor mine monitor my num numallocs
+0.20 operator output_type parallelism ps queue raised recover requests rounded rules same says sdxl
+0.20 somebody split started steps super terminal terminated trying unet utc warmup works would ら
+0.25 _k_m alloc alone case change checkpointing client compute could crashed crop cuda_allocator days error
+0.25 execution exited forgot forward gave geforce gtx had id info instance iter last le llama lora matched
+0.25 maxinuse min nach ngl os ours packages patterns pr present resourceexhaustederror restarted runner say
+0.25 scan seq so tesla tokenizer transpose why zero ク サ 学 習
+0.30 already bfc_allocator bin chunks com decrease dem detail died embed ended err errors_impl every feats
+0.30 fluid got handle here hi il impact inuse llama_context ma pid port root rule script starting stats tf
+0.30 total update whether 报 어
+0.35 _bfc ai back been both current did floor framework including input length load loaded minutes non opt
+0.35 people restart someone them tutorial var
+0.40 append call code exc_info fp gpu_ isn just rank read recent they through ti 了
+0.45 allocating during failures image leave resource_exhausted run self stopped third we
+0.50 action capacity traceback worker
+0.55 allocation following logits me op pipeline
+0.60 am
+0.65 allocated process summary
+0.75 rtx
+0.85 batch
+1.05 went
""",
    "lead": r"""
-0.75 info
-0.50 in
-0.40 # / = > cuda_driver
-0.35 tensorflow to
-0.30 " cuda torch
-0.20 - init ollama resizephysical stream_executor tsl virtualmemorybuffer would
-0.15 \ ` an errors gb lib like outofmemoryerror runtimeerror service that ts
-0.10 and conv depth driver executekernel fail get has msg onnx runtime sequential_executor start this warn
-0.10 you
-0.05 ; by card caught device from load loop py python runner runtime_exception shows stream text timestamp
-0.05 version «
+0.05 ] _state attic batch bool capi cc common_runtime cpp died engine enginecore_dp execution exhausted
+0.05 failure gpu job llama local_tsl onnxruntime_pybind oom org_tensorflow pjrt_stream_executor_client
+0.05 request resource resource_exhausted rtsafe run saferuntime see seq size_t source stage std time tp
+0.05 train type what workspace
+0.10 ' ( * allocate allocaterawinternal base bfcarena box client compiler cupy default defaultallocator
+0.10 detail exc_info exceptions external framework gave go initialization internal jaxlib line llm
+0.10 max_input_length max_prefill_tokens model_lifecycle ok onnxruntime_src out providers raising ran ray
+0.10 router rs running says stderr tensorrt test tests text_generation_client torch_memory_saver value vllm
+0.10 void xla_extension }
+0.15 ! + , @ bfc_arena compile cuda_call cudacall errors_impl example exit fairseq me mxnet non processing
+0.15 replica returned sched src task trial warmup while with xla zero — │
+0.20 core epoch err failed main of pid pod process resourceexhaustederror status trainer waitnotificationfn
+0.25 after be bug de during generation ggml_vulkan last loading name terminated trt warning worker
+0.25 xlaruntimeerror
+0.30 rank
+0.35 ) < code ggml_backend_cuda_buffer_type_alloc_buffer memoryerror node not onnxruntime {
+0.40 at message server the
+0.45 . : exception step
+0.50 it
+0.70 valueerror
+0.90 error
""",
    "tail": r"""
-0.80 available
-0.70 . were
-0.50 >
-0.45 ,
-0.35 - is
-0.30 no
-0.25 " at gb in of
-0.20 % * ? full smaller use what
-0.15 ) allocator cpp first memory out set that this you |
-0.10 ( \ for native not
-0.05 # ; < ` allocate card gib or so step tried »
+0.05 alloca and as bug cu_mem_create line on pre queue report solver total was }
+0.10 ] csrc details device every free func hal has info invoking model nccl_debug torch_memory_saver while
+0.10 。
+0.15 after cuda_malloc_async file function improve other please run situation src the time which
+0.20 : batch environment gpu maybe since tf_gpu_allocator to variable with
+0.25 = [ conv one will
+0.35 cu
+0.40 / op
+0.45 it
""",
}
